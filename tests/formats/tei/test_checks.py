"""Each check of level 2, by a document that breaks what it guards, and its whole sentence."""

from __future__ import annotations

import re
from typing import Final

import pytest
from lxml import etree

from japan_russia.formats import tei
from japan_russia.formats.tei.checking import facts, pointers, text
from japan_russia.formats.tei.checking.validate import unmerged
from japan_russia.formats.tei.xml.names import tei as xml
from japan_russia.formats.tei.xml.safe import DEFAULT_LIMITS, parse
from tests.formats.tei.shared import DATA, edited, line_of

_NAMED: Final = "#named_by.person #construction.subject_and_verb"
_S1: Final = f'xml:id="made.m1.i1.s1" ana="{_NAMED}" source="char:101-134'
_S2: Final = f'xml:id="made.m1.i1.s2" ana="{_NAMED}" source="char:135-175'
_ROLES: Final = (_NAMED, f"#role.lead_in {_NAMED}")
_SAID: Final = '<said who="#made.p2" toWhom="#made.p1" direct="false">'
_CHAINED: Final = (
    '<said who="#made.p1" direct="false"',
    '<said xml:id="made.m1.i1.s1.said" next="#made.m1.i1.s2.said" who="#made.p1" direct="false"',
)
_HOUR: Final = line_of('dur="PT1H"')
_TERM: Final = '<affiliation ref="#org.JP" from="2004-01-01" to="2005-12-31">x</affiliation>'

#: Code, what is changed, and the sentence.
CASES: Final[tuple[tuple[str, tuple[tuple[str, str], ...], str], ...]] = (
    (
        "ID1",
        (('xml:id="made.p2"', 'xml:id="made.p1"'),),
        "Expected the id 'made.p1' once, found it again.",
    ),
    (
        "ID2",
        (('xml:id="made.p2"', 'xml:id="p2"'),),
        "Expected an id that begins with 'made.', found 'p2'.",
    ),
    (
        "ID3",
        ((_S1, _S1.replace("m1.i1", "m2.i1")),),
        "Expected an id that extends 'made.m1.i1' by a step, found 'made.m2.i1.s1'.",
    ),
    (
        "PTR1",
        (('who="#made.p1" direct', 'who="#made.p9" direct'),),
        "Expected an element with the id of '#made.p9' in who, found none.",
    ),
    (
        "PTR2",
        (("char:101-134", "word:101-134"),),
        "Expected a prefixDef of 'word' in source, found none.",
    ),
    (
        "PTR3",
        (('who="#made.p1" direct', 'who="#made.m1" direct'),),
        "Expected who to point to org or person or personGrp, found '#made.m1', which is div.",
    ),
    (
        "PTR3",
        (('passive="#made.m1.i1.s1"', 'passive="#made.m1.i1"'),),
        "Expected passive to point to s, found '#made.m1.i1', which is div.",
    ),
    (
        "PTR4",
        (('ana="#act.propose"', 'ana="#act.sing"'),),
        "Expected a category in ana, found '#act.sing', which is none.",
    ),
    (
        "PTR5",
        ((_CHAINED[0], _CHAINED[1].replace("s2.said", "s2")),),
        "Expected next to join said to its like, found s.",
    ),
    (
        "PTR6",
        (_CHAINED, (_SAID, _SAID.replace("<said", '<said xml:id="made.m1.i1.s2.said"'))),
        "Expected prev of '#made.m1.i1.s2.said' to point back to 'made.m1.i1.s1.said', found None.",
    ),
    (
        "PTR7",
        ((_NAMED, "#named_by.person"),),
        (
            "Expected what names the speaker, and a construction in ana of s, each once, "
            "found '#named_by.person'."
        ),
    ),
    (
        "PTR7",
        ((_NAMED, "#construction.subject_and_verb"),),
        (
            "Expected what names the speaker, and a construction in ana of s, each once, "
            "found '#construction.subject_and_verb'."
        ),
    ),
    (
        "PTR7",
        ((_NAMED, f"#role.statement #role.listed {_NAMED}"),),
        (
            "Expected what names the speaker, and a construction in ana of s, each once, "
            f"found '#role.statement #role.listed {_NAMED}'."
        ),
    ),
    (
        "PTR7",
        (("#construction.no_report", "#act.propose"),),
        "Expected a construction in ana of s, each once, found '#act.propose'.",
    ),
    (
        "VOC1",
        (
            (
                '<category xml:id="act.propose">',
                (
                    '<category xml:id="act.note"><catDesc xml:lang="en"><term>note</term></catDesc>'
                    '</category><category xml:id="act.propose">'
                ),
            ),
        ),
        "Expected a use of the category 'act.note', found none.",
    ),
    (
        "TXT1",
        (("new talks", "talks"),),
        "Expected 287 characters as extent says, found 283.",
    ),
    (
        "TXT2",
        (("new talks", "old talks"),),
        "Expected the text of the digest in idno, found another text.",
    ),
    (
        "TXT4",
        ((' xml:space="preserve"><body>', "><body>"),),
        "Expected xml:space='preserve' of text, found it without.",
    ),
    (
        "EXT1",
        (('unit="statements" quantity="5"', 'unit="statements" quantity="6"'),),
        "Expected 6 statements as extent says, found 5.",
    ),
    (
        "EXT1",
        (('unit="statements" quantity="5"', 'unit="statements" quantity="five"'),),
        "Expected the number of statements in extent, found none.",
    ),
    (
        "SPAN1",
        (("char:101-134", "char:134-101"),),
        "Expected a range such as 'char:0-9', found 'char:134-101'.",
    ),
    (
        "SPAN2",
        (("char:135-175", "char:135-999"),),
        "Expected 'char:135-999' inside the 287 characters of the text, found it outside.",
    ),
    (
        "SPAN3",
        (("char:101-134", "char:102-134"),),
        "Expected s at 102-134 as its source says, found it at 101-134.",
    ),
    (
        "SPAN3",
        (('xml:id="made.i1"', 'xml:id="made.i1" source="char:230-285"'),),
        "Expected div at 230-285 as its source says, found it at 230-286.",
    ),
    (
        "SPAN4",
        (("char:135-175", "char:130-170"),),
        "Expected a statement that begins at 134 or later, found 130.",
    ),
    (
        "SPAN5",
        (("<label>I.</label> ", "<label>I. </label>"),),
        "Expected label without white space at its ends, found some.",
    ),
    (
        "N1",
        (('n="II"', 'n="IV"'),),
        "Expected the printed label 'II.' to begin with 'IV'.",
    ),
    (
        "ROLE1",
        ((_NAMED, f"#role.narration {_NAMED}"),),
        "Expected no said in narration, found otherwise.",
    ),
    (
        "ROLE2",
        (_ROLES,),
        "Expected a listed statement after it, found none.",
    ),
    (
        "ROLE3",
        ((_NAMED, f"#role.listed {_NAMED}"),),
        "Expected a lead-in before it, found none.",
    ),
    (
        "SAY1",
        (('toWhom="#made.p1"', 'toWhom="#made.p2"'),),
        "Expected '#made.p2' in who or toWhom, found it in both.",
    ),
    (
        "SAY2",
        (('who="#made.p1" direct', 'who="#made.p1 #made.p1" direct'),),
        "Expected '#made.p1' once, found it 2 times.",
    ),
    (
        "SAY3",
        ((' who="#made.p1 #made.p2"', ' who="#made.p1"'),),
        "Expected '#made.p2' in a setting, found it in none.",
    ),
    (
        "SAY4",
        ((_NAMED, f"#role.continued {_NAMED}"),),
        "Expected prev of continued speech, found none.",
    ),
    (
        "SAY5",
        (('direct="false"', 'direct="true"'),),
        "Expected direct='false', found 'true'.",
    ),
    (
        "REP1",
        (('passive="#made.m1.i1.s1"', 'passive="#made.m2.s1"'),),
        "Expected '#made.m1.i1.s2' to answer what is before it, found '#made.m2.s1'.",
    ),
    (
        "REP2",
        (
            (
                "    </listRelation>",
                '<relation name="inReplyTo" active="#made.m1.i1.s2"/></listRelation>',
            ),
        ),
        "Expected one relation of '#made.m1.i1.s2', found another.",
    ),
    (
        "REP3",
        (('xml:id="made.i1.s1"', 'xml:id="made.i1.s1" sameAs="#made.m2.s1"'),),
        "Expected the words of '#made.m2.s1' after it, found others.",
    ),
    (
        "REP3",
        (('xml:id="made.s1"', 'xml:id="made.s1" sameAs="#made.m2.s1"'),),
        "Expected the words of '#made.m2.s1' after it, found others.",
    ),
    (
        "MTG1",
        (('<setting corresp="#made.m2"', '<setting corresp="#made.m1"'),),
        "Expected a setting of '#made.m2' in the header, found none.",
    ),
    (
        "MTG2",
        (('<meeting corresp="#made.m2"', '<meeting corresp="#made.m1"'),),
        "Expected a meeting of '#made.m2' in the header, found none.",
    ),
    (
        "DATE1",
        ((' when="--05-31"', ""),),
        "Expected a date in when, found None.",
    ),
    (
        "DATE2",
        (('when="2006-05-31"/>', 'when="2006-05-31">Tuesday, May 31</date>'),),
        "Expected the weekday Wednesday for 2006-05-31, found another.",
    ),
    (
        "DATE2",
        (('when="2006-05-31"/>', 'when="2006-05-31">June 1</date>'),),
        "Expected the month May for 2006-05-31, found another.",
    ),
    (
        "DATE2",
        (('when="2006-05-31"/>', 'when="2006-05-31">May 30</date>'),),
        "Expected the day 31 for 2006-05-31, found another.",
    ),
    (
        "DATE2",
        (('when="2006-05-31"/>', 'when="2006-05-31">May 31, 2005</date>'),),
        "Expected the year 2006 for 2006-05-31, found another.",
    ),
    (
        "DUR1",
        (('precision="low"/>', 'precision="low">1 hour and 30 minutes</time>'),),
        "Expected 90 minutes as printed, found 100.",
    ),
    (
        "TIME1",
        (('when="10:00:00"', 'when="ten"'),),
        "Expected a time, found 'ten'.",
    ),
    (
        "SES1",
        (('when="10:00:00"', 'when="23:00:00"'),),
        "Expected a session that ends on its day, found one 40 minutes longer.",
    ),
    (
        "AFF1",
        (("<roleName>", f"{_TERM}{_TERM.replace('2004', '2005')}<roleName>"),),
        "Expected a term that begins after 2005-12-31, found 2005-01-01.",
    ),
    (
        "READ1",
        (('dur="PT1H"', 'dur="an hour"'),),
        f"Expected a length such as PT1H40M, found 'an hour' in time at line {_HOUR}.",
    ),
    (
        "SUM1",
        ((' toWhom="#made.p1"', ""),),
        (
            "Expected what the file said when it was written, found it edited; "
            "`japan-russia tei refresh` accepts that."
        ),
    ),
)


def _terms_beside(data: bytes) -> bytes:
    """Affiliations stand beside one another, not inside."""
    text = data.decode()
    return re.sub(
        r'(<affiliation ref="#org.JP">)((?:<affiliation.*?</affiliation>)+)', r"\2\1", text
    ).encode()


def _unmerged(data: bytes) -> list[tei.Finding]:
    """What each check finds, though it may have one cause with others."""
    return unmerged(parse(data), DEFAULT_LIMITS)


@pytest.mark.parametrize(
    ("code", "changes", "message"), CASES, ids=[f"{case[0]}-{n}" for n, case in enumerate(CASES)]
)
def test_check_finds_it(code: str, changes: tuple[tuple[str, str], ...], message: str) -> None:
    """With its code, its sentence and, unless it is about the whole, a line."""
    data = _terms_beside(edited(*changes))
    found = [it for it in _unmerged(data) if it.code == code]
    assert message in [it.message for it in found]
    assert all(it.line for it in found) or code == "SUM1"


def test_txt3_compares_with_the_source() -> None:
    """Where the caller has it."""
    text = tei.source_text(DATA)
    assert tei.validate(DATA, source=text) == ()
    found = tei.validate(DATA, source=text.replace("Tokyo", "Kyoto"))
    assert [(it.code, it.line, it.message) for it in found] == [
        (
            "TXT3",
            line_of("<text"),
            (
                "Expected the source from its first character to its last, "
                "found another text from character 11 on."
            ),
        )
    ]


def test_every_code_is_tried() -> None:
    """The docstrings of the checks name their codes; each has a case above."""
    named = {
        code
        for module in (pointers, text, facts)
        for check in module.CHECKS
        for code in re.findall(r"\b([A-Z]+[0-9])\b", check.__doc__ or "")
    }
    assert named - {case[0] for case in CASES} == {"TXT3"}
    assert len(named) >= 35


def test_sound_document_has_no_finding() -> None:
    """Nothing is reported without cause."""
    assert tei.validate(DATA) == ()


def test_findings_come_by_line() -> None:
    """Those about the whole first."""
    data = edited(('dur="PT1H"', 'dur="an hour"'), ('n="II"', 'n="IV"'), ("new talks", "talks"))
    lines = [it.line or 0 for it in tei.validate(data)]
    assert lines == sorted(lines)
    assert len(lines) > 3


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            (('when="2006-05-31"/>', 'when="31 May"/>'),),
            "DATE1 Expected a date in when, found '31 May'.",
        ),
        (
            (('who="#made.p1" direct', 'who="#made.p9" direct'),),
            "PTR1 Expected an element with the id of '#made.p9' in who, found none.",
        ),
        (
            (('<person xml:id="made.p2">', '<person xml:id="made.p3">'),),
            (
                "PTR1 Expected an element with the id of '#made.p2' in who, found none. "
                "2 more pointers go there."
            ),
        ),
        (
            ((' ana="#act.propose"', ""),),
            "READ1 Expected the act of a verb, found None in w at line {}.",
        ),
        (
            ((' xml:space="preserve"><body>', "><body>"),),
            (
                "TXT4 Expected xml:space='preserve' of text, found it without. "
                "`japan-russia tei refresh` mends this and 1 more finding."
            ),
        ),
        (
            ((' who="#made.p1" direct="false">', ' who="" direct="false">'),),
            "RNG1 Expected a value of who that the schema allows in said, found ''.",
        ),
        (
            (
                ('<said who="#made.p1" direct="false">', ""),
                (" new talks.</said>", " new talks."),
            ),
            (
                "READ1 Expected said in a sentence with a reporting verb, found none "
                "in s at line {}."
            ),
        ),
    ],
)
def test_one_fault_is_one_finding(changes: tuple[tuple[str, str], ...], message: str) -> None:
    """Though the schema, a check and the reader each stumble over it."""
    line = line_of('ana="#act.propose"')
    found = [f"{it.code} {it.message}" for it in tei.validate(edited(*changes))]
    assert found == [message.format(line)]


@pytest.mark.parametrize(
    ("part", "found"),
    [
        (
            r' *<setting corresp="#made.m1" who.*?</setting>\n',
            ["MTG1 Expected a setting of '#made.m1' in the header, found none."],
        ),
        (
            r'<div type="meeting" n="I".*?(?=<div type="meeting" n="II")',
            [
                (
                    "PTR1 Expected an element with the id of '#made.m1' in corresp, found none. "
                    "5 more pointers go there."
                ),
                (
                    "TXT1 Expected 287 characters as extent says, found 173. "
                    "`japan-russia tei refresh` mends this and 13 more findings."
                ),
            ],
        ),
    ],
    ids=["setting", "meeting"],
)
def test_what_is_taken_away_is_told_once(part: str, found: list[str]) -> None:
    """Though much else in the file leads there."""
    text, count = re.subn(part, "", DATA.decode(), count=1, flags=re.DOTALL)
    assert count == 1
    assert sorted(f"{it.code} {it.message}" for it in tei.validate(text.encode())) == found


def test_an_editor_may_have_a_taxonomy_of_his_own() -> None:
    """With categories that nothing points to."""
    own = (
        '<taxonomy xml:id="mine"><desc xml:lang="en">Mine</desc><category xml:id="mine.a">'
        '<catDesc xml:lang="en"><term>a</term></catDesc></category></taxonomy>'
    )
    data = edited(("      </classDecl>", f"{own}      </classDecl>"))
    assert tei.validate(data) == ()
    assert own.encode() in tei.refreshed(edited(("new talks", "talks"), data=data))


def test_a_person_by_hand_needs_a_name_alone() -> None:
    """The last word of it is the family name."""
    person = '<person xml:id="made.p3"><persName>Ivan Noda</persName></person>'
    data = edited(
        ("        </listPerson>", f"          {person}\n        </listPerson>"),
        (' who="#made.p1 #made.p2"', ' who="#made.p1 #made.p2 #made.p3"'),
    )
    assert [it.code for it in tei.validate(data)] == ["SUM1"]
    assert tei.loads(data).meetings[0].participants[2].name.family == "Noda"


@pytest.mark.parametrize(("name", "left"), [("body", 0), ("div", 174), ("p", 254)])
def test_sentences_in_a_note_are_none_of_the_text(name: str, left: int) -> None:
    """What was a part of the text is an editor's, once it is a note: nothing of it is checked."""
    root = etree.fromstring(DATA)
    part = next(root.iterfind(f".//{xml('text')}//{xml(name)}"))
    part.tag = xml("note")
    first = next(it for it in tei.validate(etree.tostring(root)) if it.code == "TXT1")
    assert first.message.startswith(f"Expected 287 characters as extent says, found {left}.")
