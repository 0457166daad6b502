"""Which elements the parts of a readout become."""

from __future__ import annotations

from typing import Any, Final

import pytest
from attrs import evolve

import japan_russia as jr
from japan_russia.errors import FormatError
from japan_russia.formats import tei
from japan_russia.model import FurnitureKind

RU: Final = jr.Side(country="RU")


class Page:
    """A text, and makers of what stands in it, found by its words."""

    def __init__(self, text: str) -> None:
        self.text = text

    def span(self, words: str, to: str | None = None) -> jr.Span:
        """Where *words* stand, or all from them up to the end of *to*."""
        start = self.text.index(words)
        last = words if to is None else to
        return jr.Span(start, self.text.index(last, start) + len(last))

    def narration(self, id: str, words: str) -> jr.Statement:
        """A sentence of the ministry's own."""
        span = self.span(words)
        inside = id.partition(".")[0] if id.startswith("m") else None
        return jr.Statement(id=id, span=span, text=words, role=jr.Role.NARRATION, meeting=inside)

    def said(self, id: str, words: str, role: jr.Role, *verbs: str) -> jr.Statement:
        """A sentence of the Russian side with verbs, the main one first."""
        span = self.span(words)
        return jr.Statement(
            id=id,
            span=span,
            text=words,
            role=role,
            speakers=(RU,),
            attribution=jr.Attribution.EXPLICIT,
            construction="subject_and_verb",
            named_by=jr.NamedBy.SIDE,
            reporting=tuple(
                jr.ReportingVerb(lemma=verb, act=jr.Act.STATE, span=self.span(verb))
                for verb in verbs
            ),
        )

    def item(
        self,
        id: str,
        label: str,
        end: str,
        *,
        heading: str | None = None,
        statements: tuple[jr.Statement, ...] = (),
        items: tuple[jr.AgendaItem, ...] = (),
    ) -> jr.AgendaItem:
        """An agenda item with the label *label*, up to the words *end*."""
        return jr.AgendaItem(
            id=id,
            label=label,
            path="/".join([*(f"{n}" for n in id.count(".") * "1"), label]),
            heading=heading,
            span=self.span(label, end),
            label_span=self.span(label),
            heading_span=None if heading is None else self.span(heading),
            statements=statements,
            items=items,
        )

    def body(
        self,
        *nodes: jr.Meeting | jr.AgendaItem,
        lead: tuple[jr.Statement, ...] = (),
        **pieces: str | tuple[str, ...],
    ) -> str:
        """The content of ``body``; *pieces* are words of furniture by kind."""
        furniture = [
            jr.Furniture(kind=FurnitureKind[kind.upper()], span=self.span(words))
            for kind, several in pieces.items()
            for words in ([several] if isinstance(several, str) else several)
        ]
        readout = jr.Readout(
            id="r",
            source=jr.Source.of(self.text),
            lead=lead,
            body=nodes,
            furniture=tuple(sorted(furniture, key=lambda piece: piece.span)),
        )
        data = tei.dumps(readout)
        assert tei.loads(data) == readout
        assert [it for it in tei.validate(data) if it.severity is jr.Severity.ERROR] == []
        return data.decode().partition("<body>")[2].partition("</body>")[0]


def s(id: str, span: str, words: str) -> str:
    """Narration as it is written."""
    return f'<s xml:id="r.{id}" ana="#construction.no_report" source="char:{span}">{words}</s>'


def test_top_of_the_page() -> None:
    """Titles and the date line have elements of their own there, and ``fw`` below."""
    page = Page("Home\nTalks\nSummary\nMay 1\nA photo\nLead.\nMay 2\nTalks again\nIndex")
    assert page.body(
        lead=(page.narration("s1", "Lead."),),
        breadcrumb="Home",
        title=("Talks", "Summary", "Talks again"),
        date_line=("May 1", "May 2"),
        caption="A photo",
        navigation="Index",
    ) == (
        '<fw type="breadcrumb">Home</fw>\n<head type="main">Talks</head>\n'
        '<head type="sub">Summary</head>\n<docDate>May 1</docDate>\n'
        "<figure><head>A photo</head></figure>\n"
        f"<p>{s('s1', '33-38', 'Lead.')}</p>\n"
        '<fw type="date_line">May 2</fw>\n<fw type="title">Talks again</fw>\n'
        '<fw type="navigation">Index</fw>'
    )


def test_lines_are_paragraphs() -> None:
    """Sentences of one line share a paragraph."""
    page = Page("One. Two.\n  Three.")
    lead = tuple(page.narration(f"s{n}", w) for n, w in enumerate(("One.", "Two.", "Three."), 1))
    assert page.body(lead=lead) == (
        f"<p>{s('s1', '0-4', 'One.')} {s('s2', '5-9', 'Two.')}</p>\n"
        f"  <p>{s('s3', '12-18', 'Three.')}</p>"
    )


def test_bullets_are_a_list() -> None:
    """The mark is the label of the list's item."""
    page = Page("- One. Two.\n* Three.\nFour.")
    lead = tuple(
        page.narration(f"s{n}", w) for n, w in enumerate(("One.", "Two.", "Three.", "Four."), 1)
    )
    assert page.body(lead=lead, bullet=("-", "*")) == (
        f"<list><item><label>-</label> {s('s1', '2-6', 'One.')} {s('s2', '7-11', 'Two.')}</item>\n"
        f"<item><label>*</label> {s('s3', '14-20', 'Three.')}</item></list>\n"
        f"<p>{s('s4', '21-26', 'Four.')}</p>"
    )


def test_label_without_heading_stands_in_the_paragraph() -> None:
    """A heading takes it into ``head``; so does a line of its own."""
    page = Page("1) One.\n2)\nTwo.\n3) Three\nFour.")
    assert page.body(
        page.item("i1", "1)", "One.", statements=(page.narration("i1.s1", "One."),)),
        page.item("i2", "2)", "Two.", statements=(page.narration("i2.s1", "Two."),)),
        page.item(
            "i3", "3)", "Four.", heading="Three", statements=(page.narration("i3.s1", "Four."),)
        ),
    ) == (
        '<div type="agendaItem" n="1)" xml:id="r.i1">'
        f"<p><label>1)</label> {s('i1.s1', '3-7', 'One.')}</p></div>\n"
        '<div type="agendaItem" n="2)" xml:id="r.i2">'
        f"<head><label>2)</label></head>\n<p>{s('i2.s1', '11-15', 'Two.')}</p></div>\n"
        '<div type="agendaItem" n="3)" xml:id="r.i3">'
        f"<head><label>3)</label> Three</head>\n<p>{s('i3.s1', '25-30', 'Four.')}</p></div>"
    )


def test_text_after_sub_items_is_a_further_part() -> None:
    """TEI has no paragraph after a division."""
    page = Page("1 Top.\n(a) Sub.\nMore.\n(b) Low.\nRest.")
    sub = [page.narration(f"i1.i{n}.s1", w) for n, w in enumerate(("Sub.", "Low."), 1)]
    own = [page.narration(f"i1.s{n}", w) for n, w in enumerate(("Top.", "More.", "Rest."), 1)]
    items = (
        page.item("i1.i1", "(a)", "Sub.", statements=(sub[0],)),
        page.item("i1.i2", "(b)", "Low.", statements=(sub[1],)),
    )
    written = page.body(page.item("i1", "1", "Rest.", statements=tuple(own), items=items))
    assert (
        '</div>\n<div type="agendaItem" part="M" prev="#r.i1" xml:id="r.i1.tail1">'
        f"<p>{s('i1.s2', '16-21', 'More.')}</p></div>\n<div"
    ) in written
    assert written.endswith(
        '</div>\n<div type="agendaItem" part="F" prev="#r.i1" xml:id="r.i1.tail2">'
        f"<p>{s('i1.s3', '31-36', 'Rest.')}</p></div></div>"
    )


def test_repeated_label_is_surplus() -> None:
    """In running text; between blocks it is furniture like any other."""
    page = Page("1. 1) One.")
    node = page.item("i1", "1)", "One.", statements=(page.narration("i1.s1", "One."),))
    assert page.body(node, repeated_label="1.").startswith('<fw type="repeated_label">1.</fw> <div')
    page = Page("1) (a) One.")
    sub = page.item("i1", "1)", "One.", statements=(page.narration("i1.s1", "One."),))
    assert page.body(sub, repeated_label="(a)") == (
        '<div type="agendaItem" n="1)" xml:id="r.i1">'
        '<p><label>1)</label> <surplus reason="repeated">(a)</surplus> '
        f"{s('i1.s1', '7-11', 'One.')}</p></div>"
    )


def test_verbs_are_ranked() -> None:
    """``n`` gives the order of the model, the main clause first."""
    page = Page("The side, noting it, agreed.")
    statement = page.said("s1", page.text, jr.Role.STATEMENT, "agreed", "noting")
    assert page.body(lead=(statement,)) == (
        '<p><s xml:id="r.s1" ana="#named_by.side #construction.subject_and_verb" '
        'source="char:0-28">'
        '<said who="#org.RU" direct="false">The side, '
        '<w n="2" type="reporting" lemma="noting" ana="#act.state">noting</w> it, '
        '<w n="1" type="reporting" lemma="agreed" ana="#act.state">agreed</w>.</said></s></p>'
    )


def test_continued_speech_is_chained() -> None:
    """To the last statement of the same speakers, past narration."""
    page = Page("It said so. Then lunch. That helps.")
    written = page.body(
        lead=(
            page.said("s1", "It said so.", jr.Role.STATEMENT, "said"),
            page.narration("s2", "Then lunch."),
            page.said("s3", "That helps.", jr.Role.CONTINUED),
        )
    )
    assert 'xml:id="r.s1.said" next="#r.s3.said"' in written
    assert 'xml:id="r.s3.said" prev="#r.s1.said"' in written


@pytest.mark.parametrize(
    ("space", "written"),
    [
        ("\n \t", "\n \t"),
        ("\r\n", '<lb type="codepoint" n="000D"/>\n'),
        ("\n\u3000", '<fw type="space">\n\u3000</fw>'),
        ("\x0c\n", '<fw type="space"><g type="codepoint" n="000C"/>\n</fw>'),
    ],
)
def test_white_space_stands_where_it_is_printed(space: str, written: str) -> None:
    """In ``fw`` where RELAX NG would take it for text."""
    page = Page(f"One.{space}Two.")
    lead = (page.narration("s1", "One."), page.narration("s2", "Two."))
    assert f"</p>{written}<p>" in page.body(lead=lead)


def test_meeting_that_is_no_division_has_the_size_of_its_parts() -> None:
    """Its span may be wider, and is kept."""
    page = Page("Lead.\n1) One.\nIndex")
    node = page.item("i1", "1)", "One.")
    node = jr.AgendaItem(
        id="m1.i1",
        label="1)",
        path="1)",
        span=node.span,
        label_span=node.label_span,
        statements=(page.narration("m1.i1.s1", "One."),),
    )
    meeting = jr.Meeting(
        id="m1", kind=jr.MeetingKind.OTHER, span=jr.Span(0, len(page.text)), agenda=(node,)
    )
    written = page.body(meeting, lead=(page.narration("s1", "Lead."),), navigation="Index")
    assert (
        '\n<div type="meeting" xml:id="r.m1" source="char:0-19">'
        '<head><supplied>Other meeting</supplied></head><div type="agendaItem"'
    ) in written
    assert written.endswith('</div></div>\n<fw type="navigation">Index</fw>')


def test_a_statement_outside_points_to_its_meeting() -> None:
    """Inside, the division says it; a second printing points to the first."""
    page = Page("One.\n1) One.")
    said = page.narration("m1.i1.s1", "One.")
    inner = jr.AgendaItem(
        id="m1.i1",
        label="1)",
        path="1)",
        span=jr.Span(5, 12),
        label_span=jr.Span(5, 7),
        statements=(evolve(said, span=jr.Span(8, 12), repeats="s1"),),
    )
    meeting = jr.Meeting(id="m1", kind=jr.MeetingKind.OTHER, span=inner.span, agenda=(inner,))
    lead = (evolve(page.narration("s1", "One."), meeting="m1"),)
    written = page.body(meeting, lead=lead)
    assert '<s xml:id="r.s1" corresp="#r.m1" ana=' in written
    assert '<s xml:id="r.m1.i1.s1" sameAs="#r.s1" ana=' in written


def test_divisions_that_cut_into_furniture_are_refused() -> None:
    """XML cannot hold two elements that overlap."""
    page = Page("1) One. Index")
    node = page.item("i1", "1)", "One. In", statements=(page.narration("i1.s1", "One."),))
    with pytest.raises(FormatError) as caught:
        page.body(node, navigation="Index")
    assert str(caught.value) == (
        "Expected the divisions one inside or after the other in i1, found one cut at 8-13."
    )


def _meeting(page: Page, **facts: Any) -> jr.Meeting:
    """A meeting of one sentence under a label, with no heading."""
    return jr.Meeting(
        id="m1",
        kind=jr.MeetingKind.FOREIGN_MINISTERS,
        label="I",
        path="I",
        span=page.span("I.", "One."),
        label_span=page.span("I."),
        statements=(page.narration("m1.s1", "One."),),
        **facts,
    )


def test_every_meeting_has_a_head() -> None:
    """One that prints none has words in ``supplied``, which are no source; a label goes before."""
    page = Page("I.\nOne.")
    day = jr.PartialDate(month=5, day=31)
    for facts, words in (
        ({}, "Foreign ministers' meeting"),
        ({"place": "Tokyo & Kyoto"}, "Foreign ministers' meeting, Tokyo &amp; Kyoto"),
        ({"date": day}, "Foreign ministers' meeting"),
        ({"date": day, "given_year": 2005}, "Foreign ministers' meeting, 2005-05-31"),
        (
            {"date": day, "inferred_year": 2005, "year_candidates": (2005,)},
            "Foreign ministers' meeting, 2005-05-31",
        ),
        ({"date": day, "year_candidates": (2004, 2005)}, "Foreign ministers' meeting"),
    ):
        written = page.body(_meeting(page, **facts))
        assert f"<head><label>I.</label><supplied>{words}</supplied></head>" in written


def test_a_date_without_year_lies_between_days() -> None:
    """So that settings sort; the years are those that were told or that the table leaves."""
    page = Page("I.\nOne.")
    day = jr.PartialDate(month=2, day=28)
    for facts, between in (
        ({"given_year": 2005}, 'notBefore="2005-02-28" notAfter="2005-02-28"'),
        ({"year_candidates": (2004, 2007)}, 'notBefore="2004-02-28" notAfter="2007-02-28"'),
    ):
        body = (_meeting(page, date=day, **facts),)
        readout = jr.Readout(id="r", source=jr.Source.of(page.text), body=body)
        data = tei.dumps(readout)
        assert f'<date type="between" {between}/>'.encode() in data
        assert tei.loads(data) == readout
        assert tei.validate(data) == ()


def test_the_date_line_has_the_day() -> None:
    """The first one has the date of issue."""
    page = Page("Talks\nMay 1\nMay 2\nOne.")
    pieces = [
        jr.Furniture(kind=kind, span=page.span(words))
        for kind, words in (
            (FurnitureKind.TITLE, "Talks"),
            (FurnitureKind.DATE_LINE, "May 1"),
            (FurnitureKind.DATE_LINE, "May 2"),
        )
    ]
    readout = jr.Readout(
        id="r",
        source=jr.Source.of(page.text),
        issued=jr.PartialDate(year=2005, month=5, day=1),
        lead=(page.narration("s1", "One."),),
        furniture=tuple(pieces),
    )
    data = tei.dumps(readout)
    assert b'<docDate when="2005-05-01">May 1</docDate>\n<docDate>May 2</docDate>' in data
    assert tei.loads(data) == readout


def test_said_is_what_is_reported() -> None:
    """It begins after "that" or "whether"; without these, and with a further verb, at once."""
    for words, verbs, before in (
        ("He stated that all was well.", ("stated",), "stated</w> that <said who"),
        ("He asked  whether it was.", ("asked",), "asked</w>  whether <said who"),
        ("He held the common view that it was.", ("held",), "held</w> the common view that <said"),
        ("He welcomed the progress that was made.", ("welcomed",), '<said who="#org.RU"'),
        ("He stated that it was, adding that it is.", ("stated", "adding"), "<said who"),
        ("He stated it.", ("stated",), "<said who"),
    ):
        page = Page(words)
        written = page.body(lead=(page.said("s1", words, jr.Role.STATEMENT, *verbs),))
        assert before in written
        is_whole = before.startswith("<said")
        assert (f'source="char:0-{len(words)}"><said' in written) is is_whole, words


def test_cues_are_marked_or_pointed_to() -> None:
    """Round the words; where they are another sentence's, by its id; else by their place."""
    page = Page("Russia said this. It is so. It stays so.")

    def told(id: str, words: str, role: jr.Role, start: int, end: int) -> jr.Statement:
        it = page.said(id, words, role, *(["said"] if "said" in words else []))
        return evolve(it, cue=jr.Span(start, end))

    written = page.body(
        lead=(
            told("s1", "Russia said this.", jr.Role.STATEMENT, 0, 6),
            told("s2", "It is so.", jr.Role.CONTINUED, 0, 6),
            told("s3", "It stays so.", jr.Role.CONTINUED, 4, 9),
        )
    )
    assert '<rs type="cue" xml:id="r.s1.cue">Russia</rs> <w' in written
    assert '<rs type="cue" corresp="#r.s1.cue"/><said' in written
    assert '<rs type="cue" source="char:4-9"/><said' in written
