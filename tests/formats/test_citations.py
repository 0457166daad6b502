"""Citations: what each style has, for the whole and for each part, and what is refused."""

from __future__ import annotations

import json
import re
from datetime import date, datetime
from itertools import accumulate
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from japan_russia import parse
from japan_russia.errors import FormatError, UnknownIdError
from japan_russia.formats.citations import STYLES, cite
from japan_russia.model import (
    AgendaItem,
    Furniture,
    FurnitureKind,
    PartialDate,
    Readout,
    Role,
    Source,
    Statement,
)
from japan_russia.parse.corrections import Row
from japan_russia.span import Span
from japan_russia.testing import readouts
from tests import hand_made, needs

ADDRESS = "https://www.mofa.go.jp/region/visit_1.html"
SEEN = date(2026, 11, 29)
MINISTRY = "Ministry of Foreign Affairs of Japan"
#: What stands for a date of issue.
DAYS = "[meetings of May 31, 2005, and May 31, 2006]"


def made(*, url: str | None = ADDRESS, **changed: Any) -> Readout:
    """Return a readout put together by hand, issued on 2 June 2005 at *url*."""
    it = hand_made.readout()
    issued = PartialDate(year=2005, month=6, day=2)
    return evolve(it, source=evolve(it.source, url=url), **{"issued": issued, **changed})


def item(it: Readout, part: str | None = None) -> dict[str, Any]:
    """Return the one item of CSL-JSON."""
    (found,) = json.loads(cite(it, part, style="csl-json", accessed=SEEN))
    assert isinstance(found, dict)
    return found


@pytest.mark.parametrize(
    ("part", "where"),
    [
        (None, ""),
        ("s1", "lead, chars. 28–61, "),
        ("m1", "sec. I, chars. 62–175, "),
        ("m1.i1", "sec. I/1, chars. 92–175, "),
        ("m1.i1.s2", "sec. I/1, chars. 135–175, "),
        ("made#m1.i1.s2", "sec. I/1, chars. 135–175, "),
        ("m2.s1", "sec. II, chars. 194–229, "),
        ("i1.s1", "sec. III, chars. 251–286, "),
    ],
)
def test_note(part: str | None, where: str) -> None:
    """The commas after title and date are those of the Chicago Manual of Style."""
    assert cite(made(), part, accessed=SEEN) == (
        f"{MINISTRY}, “A Visit to Tokyo (Overview),” June 2, 2005, {where}"
        f"accessed November 29, 2026, {ADDRESS}."
    )


def test_note_of_little() -> None:
    """What is not printed is left out; the id stands in brackets for a title."""
    it = made(url=None, title=None, issued=None, id="a  b")
    assert cite(it) == f"{MINISTRY}, [Readout a b], {DAYS}."
    assert cite(parse.loads("Thin ice\n")) == f"{MINISTRY}, “Thin ice,” n.d."


@pytest.mark.parametrize(
    ("days", "year", "words"),
    [
        (["December 2, 2018"], None, "[meeting of December 2, 2018]"),
        (["December 2"], 2018, "[meeting of December 2, 2018]"),
        (["December 2"], None, "[meeting of December 2 of 2017 or 2018]"),
        (["May 3", "May 4"], 2018, "[meetings of May 3 and May 4, 2018]"),
        (["May 3", "May 3"], 2018, "[meeting of May 3, 2018]"),
        (
            ["May 3, 2018", "May 4, 2018", "May 5, 2019"],
            None,
            "[meetings of May 3, 2018, May 4, 2018, and May 5, 2019]",
        ),
    ],
)
def test_days_of_meetings_stand_for_the_date_of_issue(
    days: list[str], year: int | None, words: str
) -> None:
    """Whether their year is printed, told or inferred, or one of several."""
    sections = (
        f"{number}. Meeting with Mr. Lavrov\nOn {day}, Foreign Minister Taro Kono met Russian "
        "Foreign Minister Sergey Lavrov.\n"
        for number, day in enumerate(days, 1)
    )
    it = parse.loads("Talks\n\n" + "".join(sections), year=year)
    assert len(it.meetings) == len(days)
    assert cite(it) == f"{MINISTRY}, “Talks,” {words}."
    for style in ("bibtex", "csl-json"):
        assert words in cite(it, style=style)


def test_a_part_has_the_day_of_its_own_meeting() -> None:
    """The others are not what is cited; what is of no meeting has the days of all."""
    it = made(url=None, issued=PartialDate(month=6, day=2))
    first = f"{MINISTRY}, “A Visit to Tokyo (Overview),” June 2, [meeting of May 31, 2005], "
    assert cite(it, "m1") == f"{first}sec. I, chars. 62–175."
    assert cite(it, "m1.i1") == f"{first}sec. I/1, chars. 92–175."
    assert cite(it, "m1.i1.s2") == f"{first}sec. I/1, chars. 135–175."
    assert "[meeting of May 31, 2006]" in cite(it, "m2.s1")
    assert DAYS in cite(it, "i1.s1")


def test_characters_are_left_out_if_asked() -> None:
    """In every style; the place stays."""
    it = made(url=None)
    assert cite(it, "m1.i1.s2", characters=False) == (
        f"{MINISTRY}, “A Visit to Tokyo (Overview),” June 2, 2005, sec. I/1."
    )
    for style in STYLES:
        assert "chars." not in cite(it, "m1.i1.s2", style=style, characters=False)  # type: ignore[arg-type]
    assert cite(it, characters=False) == cite(it)


@pytest.mark.parametrize(
    ("heading", "words"),
    [("Gas", "“Gas.”"), ("Fish and “crab”", "“Fish and ‘crab.’”")],
)
def test_the_last_full_stop_stands_inside_the_marks(heading: str, words: str) -> None:
    """A note that ends in a heading ends as its title would."""
    it = parse.loads(
        "Talks\n\nMarch 5, 2011\n\nOn March 4, Foreign Minister Taro Kono met Russian Foreign "
        f"Minister Sergey Lavrov.\n\n{heading}\n\nMinister Kono asked for maps.\n"
    )
    assert cite(it, "m1.i1.s1", characters=False).endswith(f", 2011, under {words}")


def test_a_corrected_statement_is_cited_as_such() -> None:
    """With whoever has put it right."""
    text = (
        "Talks\n\nOn May 31, 2005, Foreign Minister Ichiro Aoki held a meeting with Foreign "
        "Minister Pyotr Belov of Russia.\n\n1. The ice is thin.\n"
    )
    right = [
        Row(
            statement="talks#m1.i1.s1",
            words="The ice is thin.",
            field="speakers",
            value="p1",
            who="A.\tReader",
            why="So the minutes.",
        )
    ]
    it = parse.loads(text, id="talks", corrections=right)
    assert cite(it, "m1.i1.s1") == (
        f"{MINISTRY}, “Talks,” [meeting of May 31, 2005], sec. 1, chars. 117–133, "
        "speakers corrected by A. Reader."
    )


def test_one_of_several_is_cited_by_its_id() -> None:
    """Of any sequence; a corpus is one."""
    them = [made(id="a"), made(id="a#b")]
    assert cite(them, "a") == cite(them[0])
    assert cite(them, "a#m1.i1.s2") == cite(them[0], "m1.i1.s2")
    assert cite(them, "a#b#m1") == cite(them[1], "m1")


@pytest.mark.parametrize(
    ("issued", "words"),
    [
        ("2005-06-02", "June 2, 2005"),
        ("2005-06", "June 2005"),
        ("2005", "2005"),
        ("--06-02", f"June 2, {DAYS}"),
        ("--06", f"June, {DAYS}"),
    ],
)
def test_dates_of_a_note(issued: str, words: str) -> None:
    """As much of a date as there is, the month first."""
    it = made(url=None, issued=PartialDate.parse(issued))
    assert cite(it) == f"{MINISTRY}, “A Visit to Tokyo (Overview),” {words}."


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("On the “Kuril” Visit", "“On the ‘Kuril’ Visit,”"),
        ('The "Talks"', "“The ‘Talks,’”"),
        ("A Visit.", "“A Visit,”"),
        ("Who Came?", "“Who Came?,”"),
        ("...", "“...,”"),
        (" \n", "[Readout made],"),
    ],
)
def test_titles_of_a_note(title: str, words: str) -> None:
    """Quotation marks inside a title are single ones; its own last full stop is not doubled."""
    assert cite(made(url=None, issued=None, title=title)) == f"{MINISTRY}, {words} {DAYS}."


@pytest.mark.parametrize(
    ("url", "named"),
    [
        ("https://www.mofa.go.jp/a.html", "author"),
        ("http://mofa.go.jp:80/a.html", "author"),
        ("https://web.archive.org/web/2005/http://www.mofa.go.jp/a.html", "author"),
        ("https://warp.ndl.go.jp/info:ndljp/pid/1/www.mofa.go.jp/a.html", "author"),
        ("https://web.archive.org/web/2005/http://example.org/a.html", "web.archive.org"),
        ("https://example.org/www.mofa.go.jp/a.html", "example.org"),
        ("https://notmofa.go.jp/a.html", "notmofa.go.jp"),
        ("http://[", None),
        ("a.html", None),
    ],
)
def test_the_ministry_is_named_for_its_own_pages_alone(url: str, named: str | None) -> None:
    """A page of another site has no author, but the site."""
    it = made(url=url)
    site = None if named == "author" else named
    found = item(it)
    assert found.get("author") == ([{"literal": MINISTRY}] if named == "author" else None)
    assert found.get("container-title") == site
    title = "“A Visit to Tokyo (Overview),” "
    author = f"{MINISTRY}, " if named == "author" else ""
    assert cite(it) == f"{author}{title}{f'{site}, ' if site else ''}June 2, 2005, {url}."


def test_divisions_without_labels() -> None:
    """A heading stands for the label; where neither is printed, the number of the item."""
    text = "Outline\n1. Fish\n* Salmon and\ncrab\nThe quota is set.\n* The ice is thin.\n"

    def at(words: str) -> Span:
        return Span(text.index(words), text.index(words) + len(words))

    def said(id: str, words: str) -> Statement:
        return Statement(id=id, span=at(words), text=words, role=Role.NARRATION)

    def bullet(number: int, words: str, heading: str | None) -> AgendaItem:
        return AgendaItem(
            id=f"i1.i{number}",
            path=f"1/#{number}",
            heading=heading,
            label_span=Span(at(words).start, at(words).start + 1),
            heading_span=None if heading is None else at("Salmon and\ncrab"),
            span=at(words),
            statements=(said(f"i1.i{number}.s1", words.rpartition("\n")[2].removeprefix("* ")),),
        )

    inner = (
        bullet(1, "* Salmon and\ncrab\nThe quota is set.", "Salmon and\ncrab"),
        bullet(2, "* The ice is thin.", None),
    )
    top = AgendaItem(
        id="i1",
        label="1",
        path="1",
        heading="Fish",
        label_span=at("1."),
        heading_span=at("Fish"),
        span=Span(at("1.").start, len(text) - 1),
        items=inner,
    )
    title = Furniture(kind=FurnitureKind.TITLE, span=at("Outline"))
    it = Readout(id="x", source=Source.of(text), body=(top,), furniture=(title,))
    where = [cite(it, part).removeprefix(f"{MINISTRY}, [Readout x], n.d., ") for part in inner]
    assert where == [
        "sec. 1, under “Salmon and crab,” chars. 16–51.",
        "sec. 1, item 2, chars. 52–70.",
    ]
    assert [item(it, part.id)["section"] for part in inner] == ["1/#1", "1/#2"]


def test_label_printed_again() -> None:
    """Its mark tells the second from the first."""
    it = parse.loads(
        "Talks\n\nOn May 31, 2005, Foreign Minister Ichiro Aoki held a meeting with Foreign "
        "Minister Pyotr Belov of Russia.\n\n1. Fish\nMinister Aoki spoke of fish.\n"
        "1. Fish\nMinister Aoki spoke of crab.\n"
    )
    assert [node.path for node in it.walk()] == ["1", "1'"]
    assert cite(it, "m1.i2") == (
        f"{MINISTRY}, “Talks,” [meeting of May 31, 2005], sec. 1', chars. 151–187."
    )


def test_entry() -> None:
    """The kind, the fields and their braces are such that every style of BibTeX takes them."""
    assert cite(made(), "m1.i1.s2", style="bibtex", accessed=SEEN).splitlines() == [
        "@misc{made:m1.i1.s2,",
        "  author = {{Ministry of Foreign Affairs of Japan}},",
        "  title = {{A Visit to Tokyo (Overview)}},",
        "  year = {2005},",
        "  month = jun,",
        "  day = {2},",
        rf"  howpublished = {{\url{{{ADDRESS}}}}},",
        "  note = {sec. I/1, chars. 135–175, accessed 2026-11-29},",
        r"  readout = {made\#m1.i1.s2},",
        f"  sha256 = {{{made().source.sha256}}},",
        "}",
    ]


def test_entry_of_another_site() -> None:
    """Signs that TeX takes for its own are written as it wants them."""
    it = made(url="https://example.org/{a}\\b c", title=r"50 % & {more} \ #1 ~ ^_$", issued=None)
    assert cite(it, style="bibtex").splitlines() == [
        "@misc{made,",
        "  organization = {{example.org}},",
        (
            r"  title = {{50 \% \& \textbraceleft{}more\textbraceright{} \textbackslash{} \#1 "
            r"\textasciitilde{} \textasciicircum{}\_\$}},"
        ),
        r"  howpublished = {\url{https://example.org/%7Ba%7D%5Cb%20c}},",
        f"  note = {{{DAYS}}},",
        "  readout = {made},",
        f"  sha256 = {{{it.source.sha256}}},",
        "}",
    ]


@pytest.mark.parametrize(
    ("id", "part", "key"),
    [
        ("001_19287fb4fa5b8656", None, "001_19287fb4fa5b8656"),
        ("a", "m1", "a:m1"),
        ("a:m1", None, "a:m1-c63eb57d"),
        ("2005, 日", None, "2005----c63eb57d"),
    ],
)
def test_keys(id: str, part: str | None, key: str) -> None:
    """Different ids have different keys, also where a key cannot hold them as they are."""
    found = cite(made(id=id), part, style="bibtex").partition("\n")[0]
    digest = re.compile(r"(?<=-)[0-9a-f]{8},")
    assert digest.sub("c63eb57d,", found) == f"@misc{{{key},"
    assert cite(made(id="a:m1"), style="bibtex") != cite(made(id="a"), "m1", style="bibtex")


def test_item() -> None:
    """The names of the fields are those of CSL."""
    assert item(made(), "m1.i1.s2") == {
        "id": "made#m1.i1.s2",
        "type": "webpage",
        "title": "A Visit to Tokyo (Overview)",
        "author": [{"literal": MINISTRY}],
        "issued": {"date-parts": [[2005, 6, 2]]},
        "accessed": {"date-parts": [[2026, 11, 29]]},
        "URL": ADDRESS,
        "section": "I/1",
        "note": "sec. I/1, chars. 135–175, readout made#m1.i1.s2, SHA-256 " + made().source.sha256,
    }


def test_item_without_year_has_no_date() -> None:
    """CSL dates begin with the year."""
    assert "issued" not in item(made(issued=PartialDate(month=6)))
    assert item(made(issued=PartialDate(year=2005)))["issued"] == {"date-parts": [[2005]]}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            {"style": "mla"},
            "Expected one of 'chicago', 'bibtex', 'csl-json' as style, found 'mla'.",
        ),
        (
            {"part": "m9"},
            (
                "Expected a statement, item or meeting of the readout 'made', found 'm9' "
                "(did you mean 'm2' or 'm1'?)."
            ),
        ),
        (
            {"part": "other#m1"},
            "Expected a statement, item or meeting of the readout 'made', found 'other#m1'.",
        ),
        (
            {"readout": [made()], "part": "m1"},
            (
                "Expected the id of one of 1 readouts or of a part of one, such as "
                "'001#m1.i2.s3', found 'm1'."
            ),
        ),
        (
            {"readout": [made()], "part": "mad#m1"},
            (
                "Expected the id of one of 1 readouts or of a part of one, such as "
                "'001#m1.i2.s3', found 'mad#m1' (did you mean 'made'?)."
            ),
        ),
        (
            {"accessed": "May"},
            "Expected a day such as 2012-09-26 as accessed, found 'May'.",
        ),
        (
            {"readout": [made()]},
            (
                "Expected the id of a readout or of a part of one, such as '001#m1.i2.s3', as "
                "there are several readouts, found None."
            ),
        ),
        (
            {"part": evolve(hand_made.readout().statement("s1"), meeting=None)},
            "Expected a statement, item or meeting of the readout 'made', found 'another s1'.",
        ),
    ],
)
def test_refused(arguments: dict[str, Any], message: str) -> None:
    """Each in one sentence."""
    kind = UnknownIdError if "of the readout" in message or "of 1 " in message else FormatError
    with pytest.raises(kind) as caught:
        cite(**{"readout": made(), **arguments})
    assert str(caught.value) == message


def test_a_moment_or_a_text_counts_as_its_day() -> None:
    """The clock does not stand in a citation."""
    for style in STYLES:
        for seen in (datetime(2026, 11, 29, 12, 0), "2026-11-29"):
            assert cite(made(), style=style, accessed=seen) == cite(  # type: ignore[arg-type]
                made(),
                style=style,  # type: ignore[arg-type]
                accessed=SEEN,
            )


@given(readouts())
def test_characters_lead_back_to_the_words(it: Readout) -> None:
    """For every statement, in every style; a note is one line."""
    for statement in it.iter_statements():
        note = cite(it, statement)
        assert len(note.splitlines()) == 1
        for text in (note, cite(it, statement, style="bibtex"), item(it, statement.id)["note"]):
            start, end = re.findall(r"chars\. ([0-9]+)–([0-9]+)", text)[-1]
            assert it.source.text[int(start) : int(end)] == statement.text


@given(readouts())
def test_braces_of_an_entry_are_even(it: Readout) -> None:
    """BibTeX would read on into the next entry."""
    entry = cite(it, style="bibtex", accessed=SEEN)
    depths = list(accumulate({"{": 1, "}": -1}.get(sign, 0) for sign in entry))
    assert min(depths[len("@misc") : -1]) == 1
    assert depths[-1] == 0


@pytest.mark.extra
@given(readouts())
def test_bibtex_reads_each_entry(it: Readout) -> None:
    """Another program takes it for one entry, with the fields as they are written."""
    database = pytest.importorskip("pybtex.database", reason=needs.CITATIONS)
    found = database.parse_string(cite(it, style="bibtex", accessed=SEEN), "bibtex")
    (entry,) = found.entries.values()
    assert entry.type == "misc"
    assert entry.fields["sha256"] == it.source.sha256


@pytest.mark.extra
def test_citeproc_prints_an_item() -> None:
    """A processor of CSL knows every field (an unknown one is a warning) and prints the item."""
    citeproc = pytest.importorskip("citeproc", reason=needs.CITATIONS)
    source = pytest.importorskip("citeproc.source.json", reason=needs.CITATIONS)
    items = source.CiteProcJSON([item(made(), "m1.i1.s2")])
    style = citeproc.CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = citeproc.CitationStylesBibliography(style, items, citeproc.formatter.plain)
    bibliography.register(citeproc.Citation([citeproc.CitationItem(key) for key in items]))
    (printed,) = map(str, bibliography.bibliography())
    assert printed == (
        f"{MINISTRY} (2005) A Visit to Tokyo (Overview). Available at: {ADDRESS} "
        "(Accessed: November 29, 2026)."
    )
