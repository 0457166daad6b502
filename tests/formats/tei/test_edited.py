"""A file that somebody edited is read for what it says."""

from __future__ import annotations

import re
from typing import Final

import pytest
from attrs import evolve

import japan_russia as jr
from japan_russia.errors import FormatError
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.shared import DATA, edited, line_of, outside

ORIGINAL = hand_made.readout()


def test_changed_text_is_counted_anew() -> None:
    """Spans follow the words, cues and diagnostics too, and a diagnostic says so."""
    data = edited(("two meetings were", "three meetings were"), ("new talks", "brand new talks"))
    readout = tei.loads(data)
    for old, new in zip(ORIGINAL.iter_statements(), readout.iter_statements(), strict=True):
        assert readout.quote(new.span) == new.text
        assert (new.id, new.speakers, new.verbs) == (old.id, old.speakers, old.verbs)
        if old.cue is not None and new.cue is not None:
            assert readout.quote(new.cue) == ORIGINAL.quote(old.cue)
        assert [readout.quote(verb.span) for verb in new.reporting] == [
            ORIGINAL.quote(verb.span) for verb in old.reporting
        ]
    assert readout.quote(readout.body[0].span).endswith("thanked him.")
    changed, whole, year = readout.diagnostics
    assert changed.code is jr.DiagnosticCode.TEXT_CHANGED
    assert changed.message == (
        "Expected the text that the file was written with, found another of 295 characters; "
        "its spans were counted anew."
    )
    assert whole == ORIGINAL.diagnostics[0]
    assert year.span is not None
    assert readout.quote(year.span) == "May 31"


_PREFIX: Final = (
    '<prefixDef ident="cue" matchPattern="([0-9]+)-([0-9]+)" '
    'replacementPattern="made.txt#char=$1,$2">'
    "<p>The words that decided.</p></prefixDef>"
)


def _earlier(data: bytes) -> str:
    """The document as it was written before cues were elements: with their offsets."""
    text = data.decode()
    for it in ORIGINAL.iter_statements():
        if it.cue is not None:
            here = f'source="char:{it.span.start}-{it.span.end}'
            text = text.replace(f'{here}"', f'{here} cue:{it.cue.start}-{it.cue.end}"')
    declared = '<prefixDef ident="char"'
    text = text.replace(declared, _PREFIX + declared)
    return re.sub(r'<rs type="cue">(.*?)</rs>', r"\1", text)


@pytest.mark.parametrize(
    ("old", "new", "cue"),
    [
        ("In response, Minister", "In reply, Minister", "Minister Belov"),
        ("In response, Minister", "Minister", "Minister Belov"),
        ("thanked</w> him", "thanked</w> himself", "Minister Belov"),
        # The cue may be "Minister Belov warmly" now: nothing tells that it is not.
        ('<w type="reporting" lemma="thank"', 'warmly <w type="reporting" lemma="thank"', None),
        ("Minister Belov <w", "Minister Below <w", "Minister Below"),
        ("Minister Belov <w", "Minister P. Belov <w", "Minister P. Belov"),
        ("In response, Minister", "In a response, Minister", "Minister Belov"),
        ("response, Minister Belov", "Minister Belov", "Minister Belov"),
        ("In response, Minister Belov", "In response, he", None),
    ],
)
def test_offsets_of_cues_find_their_words(old: str, new: str, cue: str | None) -> None:
    """In files that have no element round them; where it is open which they were, none is named."""
    file = _earlier(DATA)
    assert tei.loads(file) == ORIGINAL
    assert file.count(old) == 1
    file = file.replace(old, new)
    readout = tei.loads(file)
    found = readout.statement("m1.i1.s2").cue
    assert (None if found is None else readout.quote(found)) == cue
    refreshed = tei.refreshed(file)
    assert tei.loads(refreshed) == readout
    assert tei.validate(refreshed) == ()
    codes = [it.code for it in tei.validate(file.encode())]
    assert codes == (["TXT1"] if cue else ["TXT1", "CUE1"]) or "Below" in new


@pytest.mark.parametrize(
    ("lemmas", "left_out"),
    [
        (["thank"], "1 cue is left out, as its words are gone"),
        (["thank", "propose"], "2 cues are left out, as their words are gone"),
    ],
)
def test_the_diagnostic_says_how_many_cues_are_lost(lemmas: list[str], left_out: str) -> None:
    """Those of which an edit leaves it open which words they were."""
    file = _earlier(DATA)
    for lemma in lemmas:
        verb = f'<w type="reporting" lemma="{lemma}"'
        file = file.replace(verb, f"warmly {verb}")
    assert (
        tei.loads(file)
        .diagnostics[0]
        .message.endswith(f"; its spans were counted anew, {left_out}.")
    )


def test_edited_file_can_be_written_again() -> None:
    """Then it fits its digests, and nothing is left to find but the diagnostic."""
    data = tei.dumps(tei.loads(edited(("new talks", "talks"))))
    assert tei.validate(data) == ()
    assert tei.loads(data).diagnostics[0].code is jr.DiagnosticCode.TEXT_CHANGED


def test_changed_facts_are_read() -> None:
    """Whoever corrects the header gets a corrected object, without further ado."""
    data = edited(
        (">A Visit to Tokyo (Overview)</title>", ">A Visit</title>"),
        ('<forename type="given">Ichiro', '<forename type="given">Jiro'),
        (' toWhom="#made.p1"', ""),
        ('#kind.courtesy_call">', '#kind.summit">'),
        (">Tokyo</name>", ">Kyoto</name>"),
    )
    readout = tei.loads(data)
    assert readout.title == "A Visit"
    assert readout.meetings[0].participants[0].name.given == "Jiro"
    assert readout.meetings[0].place == "Kyoto"
    assert readout.meetings[1].kind is jr.MeetingKind.SUMMIT
    assert readout.statement("m1.i1.s2").addressees == ()
    assert readout.diagnostics == ORIGINAL.diagnostics


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("new talks", "new <hi rend='bold'>talks</hi>"),
        ("Minister Aoki</rs>", "<persName ref='#made.p1'>Minister Aoki</persName></rs>"),
        ("> Trade<", "> <term>Trade</term><"),
        ("On May 31", "On <date when='2005-05-31'>May <num>31</num></date>"),
        ("Tokyo (Overview)</head>", "<placeName>Tokyo</placeName> (Overview)</head>"),
        ("new talks", "<choice><sic>new</sic><corr>fresh</corr></choice> talks"),
        ("new talks", "n<g ref='#e.italic'>e</g>w talks"),
    ],
)  # fmt: skip
def test_layers_of_others_are_passed_through(old: str, new: str) -> None:
    """Elements inside the words change nothing, but that a diagnostic counts them."""
    readout = tei.loads(edited((old, new)))
    unread, *others = readout.diagnostics
    assert unread.code is jr.DiagnosticCode.LAYERS_UNREAD
    assert evolve(readout, diagnostics=tuple(others)) == ORIGINAL


def test_a_sentence_that_was_split_is_one_for_what_was_inside() -> None:
    """Both halves have the place of the whole."""
    halves = 'On</s> <s source="char:28-61">May 31 two more meetings were held.</s>'
    readout = tei.loads(edited(("On May 31 two meetings were held.</s>", halves)))
    year = next(it for it in readout.diagnostics if it.code is jr.DiagnosticCode.NO_YEAR)
    assert year.span is not None
    assert readout.quote(year.span) == "May 31"


def test_what_stands_behind_the_last_sentence_is_found() -> None:
    """By the length that the text had when the file was written."""
    plain = jr.loads("Foreign Minister Aoki met Foreign Minister Sorokin.\n\n(END)\n***\n", id="x")
    end = plain.furniture[-2].span
    assert plain.quote(end) == "(END)"
    message = jr.Diagnostic(
        code=jr.DiagnosticCode.UNPARSED, severity=jr.Severity.REMARK, message="Odd.", span=end
    )
    data = tei.dumps(evolve(plain, diagnostics=(message,)))
    changed, odd = tei.loads(data.replace(b" met ", b" met up with ")).diagnostics
    assert (changed.code, odd.message) == (jr.DiagnosticCode.TEXT_CHANGED, "Odd.")
    assert odd.span is not None
    assert (odd.span.start, odd.span.end) == (end.start + 8, end.end + 8)


@pytest.mark.parametrize(
    ("type", "issued"), [("", "2005-06-01"), (' type="printed"', "2005-05-31")]
)
def test_a_date_of_the_source_without_a_type_is_that_of_issue(type: str, issued: str) -> None:
    """Of any other type, it is not, and the day on the page counts."""
    dated = jr.loads("Talks\n\nMay 31, 2005\n\nThe two ministers agreed.\n", id="x")
    old, new = '<date type="issued" when="2005-05-31"/>', f'<date{type} when="2005-06-01"/>'
    data = tei.dumps(dated).decode()
    assert old in data
    assert str(tei.loads(data.replace(old, new)).issued) == issued


def test_words_of_two_sentences_are_found_together() -> None:
    """Each end in its own sentence, however long another one has become."""
    text = "Minister Aoki met Minister Sorokin.\n\nThey met again.  They parted.  It rained.\n"
    plain = jr.loads(text, id="x")
    at = text.index("again"), text.index("parted") + len("parted")
    message = jr.Diagnostic(
        code=jr.DiagnosticCode.UNPARSED,
        severity=jr.Severity.REMARK,
        message="Odd.",
        span=jr.Span(*at),
    )
    data = tei.dumps(evolve(plain, diagnostics=(message,)))
    readout = tei.loads(data.replace(b"Aoki met ", b"Aoki met up with "))
    _, odd = readout.diagnostics
    assert odd.span is not None
    assert readout.quote(odd.span) == "again.  They parted"


@pytest.mark.parametrize("id", ["talks 2012", "日露", "a.b", "jr-a", "1"])
def test_any_id_comes_back(id: str) -> None:
    """Whatever of it XML cannot take for a name."""
    readout = evolve(ORIGINAL, id=id)
    assert tei.loads(tei.dumps(readout)).id == id


def test_a_speaker_may_be_added_by_hand() -> None:
    """A ``said`` makes a statement of narration: nothing else need be said of the sentence."""
    start, end = (
        '<s xml:id="made.i1.s1" ana="#construction.no_report" source="char:251-286">',
        "</s>",
    )
    words = "The next visit is planned for June."
    said = f'<said who="#org.RU" direct="false">{words}</said>'
    it = tei.loads(edited((f"{start}{words}{end}", f"{start}{said}{end}"))).statement("i1.s1")
    assert (it.role, it.attribution, it.named_by) == (
        jr.Role.STATEMENT, jr.Attribution.EXPLICIT, jr.NamedBy.SIDE,
    )  # fmt: skip


def test_what_nobody_claims_becomes_furniture() -> None:
    """A paragraph without a statement is kept, and a diagnostic points at it."""
    data = edited(('<p><s xml:id="made.i1.s1"', '<p>Added\nby hand </p><p><s xml:id="made.i1.s1"'))
    readout = tei.loads(data)
    loose = [it for it in readout.furniture if it.kind is jr.FurnitureKind.UNPARSED]
    assert [readout.quote(it.span) for it in loose] == ["Added", "by hand"]
    assert [it.span for it in readout.diagnostics if it.code is jr.DiagnosticCode.UNPARSED] == [
        it.span for it in loose
    ]


def test_so_does_what_stands_before_everything() -> None:
    """From the first character of the text."""
    readout = tei.loads(edited(("<body><head", "<body>X\n<head")))
    first = readout.furniture[0]
    assert (first.kind, first.span) == (jr.FurnitureKind.UNPARSED, jr.Span(0, 1))


def test_the_digest_of_the_bytes_is_kept() -> None:
    """It is not that of the text, where the bytes were in another encoding."""
    words = "Talks\n\nThe two ministers agreed – at once.\n".encode("cp1252")
    plain = jr.loads(words, id="x", encoding="cp1252")
    data = tei.dumps(plain)
    assert tei.loads(data) == plain
    without = re.sub(rb'<idno type="sha256" subtype="bytes">\w+</idno>', b"", data)
    assert without != data
    assert tei.loads(without).source.sha256 != plain.source.sha256


def test_missing_ids_are_made() -> None:
    """A new statement need not be given an id."""
    data = edited(
        (' xml:id="made.i1.s1"', ""),
        (' xml:id="made.s1"', ""),
    )
    assert tei.loads(data) == ORIGINAL


@pytest.mark.parametrize("name", ["m1.s9", "m1.i1.s01", "talks"])
def test_what_points_to_an_id_of_another_place_follows(name: str) -> None:
    """The sentence is numbered where it stands, and the answer to it is still one."""
    data = DATA.replace(b"made.m1.i1.s1", f"made.{name}".encode())
    readout = tei.loads(data)
    assert readout.statement("m1.i1.s2").in_reply_to == "m1.i1.s1"
    assert readout.meetings == ORIGINAL.meetings


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('when="--05-31"', 'when="31 May"',
         "Expected a date such as 2012-09-25 or --07-28, found '31 May' in date at line {line}."),
        ('who="#made.p1" direct', 'who="#made.p9" direct',
         "Expected somebody of this file, found '#made.p9' in s at line {line}."),
        ("#construction.no_report", "#role.other #construction.no_report",
         ("Expected the role of a sentence, found "
          "'#role.other #construction.no_report' in s at line {line}.")),
        ('ana="#act.propose"', 'ana="#act.sing"',
         "Expected the act of a verb, found '#act.sing' in w at line {line}."),
        ('ref="#org.RU"', 'ref="#org.Russia"',
         ("Expected a country such as '#org.JP', found '#org.Russia' "
          "in affiliation at line {line}.")),
        ('who="#made.p1 #made.p2"', 'who="#org.RU"',
         "Expected persons of this file, found '#org.RU' in setting at line {line}."),
        ('xml:id="made.m1.i1.s1"', 'xml:id="m1.i1.s1"',
         "Expected an id that begins with 'made.', found 'm1.i1.s1' in s at line {line}."),
        ('type="agendaItem" n="1"', 'type="meeting" n="1"',
         "Expected no meeting inside another division in div at line {line}."),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_refused(old: str, new: str, message: str) -> None:
    """With the line where it stands."""
    with pytest.raises(FormatError) as caught:
        tei.loads(edited((old, new)))
    assert caught.value.line == line_of(old)
    assert str(caught.value) == message.format(line=caught.value.line)


def test_a_fault_between_parts_names_the_sentence() -> None:
    """Not the last element that was read before it was found."""
    start = 'xml:id="made.m1.i1.s2" ana'
    with pytest.raises(FormatError) as caught:
        tei.loads(edited(('passive="#made.m1.i1.s1"', 'passive="#made.m2.s1"')))
    assert str(caught.value) == (
        "Expected m1.i1.s2 to answer an earlier statement, found 'm2.s1' in s at line "
        f"{line_of(start)}."
    )


@pytest.mark.parametrize("name", ["example_000", "example_001", "example_features"])
def test_examples_made_by_hand_are_read(name: str) -> None:
    """They follow the mapping without having come from this library."""
    data = outside("design", "tei_examples", f"{name}.xml").read_bytes()
    readout = tei.loads(data)
    assert readout.meetings[0].participants[0].country in {"JP", None}
    assert readout.source.text == tei.source_text(data)
    assert tei.loads(tei.dumps(readout)) == readout


def test_names_by_other_hands_are_taken_apart() -> None:
    """The last word of a printed name is the family name, where nobody says otherwise."""
    given = '<forename type="given">Ichiro</forename> <surname>Aoki</surname>'
    readout = tei.loads(edited((given, "Ichiro Aoki")))
    assert readout.meetings[0].participants[0].name == hand_made.AOKI.name


@pytest.mark.parametrize("blank", ["", "\n            "])
def test_what_a_tool_puts_between_the_parts_of_a_name_is_a_blank(blank: str) -> None:
    """A line break of one that indents the header, or nothing."""
    readout = tei.loads(edited(("</forename> <surname>", f"</forename>{blank}<surname>")))
    assert readout == ORIGINAL


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        (
            jr.PersonName(family="Abe", given="Shinzo", printed="Abe Shinzo"),
            '<surname>Abe</surname> <forename type="given">Shinzo</forename></persName>',
        ),
        (
            jr.PersonName(family="Abe", given="Shinzo", printed="Shinzo ABE"),
            'Shinzo ABE</persName><persName type="parts"><surname>Abe</surname>',
        ),
        (
            jr.PersonName(family="Abe", given="Shinzo", printed="Shinzo  Abe"),
            'xml:space="preserve">Shinzo  Abe</persName><persName type="parts">',
        ),
    ],
)
def test_parts_of_a_name_stand_in_it_where_they_are_all_of_it(
    name: jr.PersonName, parts: str
) -> None:
    """In either order; else they follow."""
    met = jr.Statement(
        id="m1.s1", span=jr.Span(3, 7), text="Met.", role=jr.Role.NARRATION, meeting="m1"
    )
    meeting = jr.Meeting(
        id="m1",
        kind=jr.MeetingKind.OTHER,
        span=jr.Span(0, 7),
        label="I",
        path="I",
        label_span=jr.Span(0, 2),
        statements=(met,),
        participants=(evolve(hand_made.AOKI, name=name),),
    )
    alone = jr.Readout(id="r", source=jr.Source.of("I. Met."), body=(meeting,))
    data = tei.dumps(alone)
    assert parts in data.decode()
    assert tei.loads(data) == alone
    assert tei.validate(data) == ()


def test_a_verb_may_have_categories_of_others_beside_its_act() -> None:
    """In any order."""
    for ana in ("#mine #act.propose", "#act.propose #mine"):
        assert tei.loads(edited(('ana="#act.propose"', f'ana="{ana}"'))) == ORIGINAL


@pytest.mark.parametrize(
    ("n", "printed", "label"),
    [("1", "1.", "1"), ("1", "(1)", "(1)"), ("2", "1.", "1"), ("", "1 .", "1"), ("1", ".", None)],
)
def test_a_label_is_what_is_printed(n: str, printed: str, label: str | None) -> None:
    """Where by other hands its ``n`` is the number alone, or another."""
    old = 'n="1" xml:id="made.m1.i1"><head><label>1.<'
    new = f'n="{n}" xml:id="made.m1.i1"><head><label>{printed}<'
    item = tei.loads(edited((old, new))).meetings[0].agenda[0]
    assert (item.label, item.heading) == (label, "Trade")


def test_a_blank_behind_the_title_is_none_of_it() -> None:
    """Wherever somebody has put one."""
    readout = tei.loads(edited(("(Overview)</head>", "(Overview) </head>")))
    assert readout.quote(readout.furniture[0].span) == "A Visit to Tokyo (Overview)"


def test_digests_part_when_the_text_is_edited() -> None:
    """That of the bytes stays, as they are the source's."""
    new = tei.refreshed(edited(("new talks", "talks")))
    digest = ORIGINAL.source.sha256
    assert f'<idno type="sha256" subtype="bytes">{digest}</idno>\n          <idno' in new.decode()
    assert tei.loads(new).source.sha256 == digest
    assert tei.refreshed(new) == new
