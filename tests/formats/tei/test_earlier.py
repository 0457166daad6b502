"""A file that the library wrote before constructions had names is read for what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import japan_russia as jr
from japan_russia.formats import json, tei
from japan_russia.formats.tei.reading.earlier import NAMED_BY_OF_RULE
from japan_russia.model import Attribution, NamedBy, Readout, Role
from tests import hand_made

#: Written by commit 51a756e, from an invented text; its rules are all but one.
FILE: Final = Path(__file__).with_name("earlier") / "visit.xml"
#: Written by commit 86ac440, which left nothing out that is usual.
FULL: Final = FILE.with_name("made.xml")

NAMED: Final = (
    ("s1", "no_report", NamedBy.NOBODY, None),
    ("s2", "announcement", NamedBy.NOBODY, None),
    ("m1.i1.i1.s1", "named", NamedBy.PERSON, "Minister Tanabe"),
    ("m1.i1.i1.s2", "named", NamedBy.PERSON, "Minister Sorokin"),
    ("m1.i1.i1.s3", "pronoun", NamedBy.PRONOUN, "He"),
    ("m1.i1.i2.s1", "side", NamedBy.SIDE, "The Russian side"),
    ("m1.i1.i2.s2", "continued", NamedBy.OTHER, "The Russian side"),
    ("m1.i1.i2.s3", "impersonal", NamedBy.OTHER, "agreed"),
    ("m1.i1.i3.s1", "joint", NamedBy.JOINT, "The two ministers"),
    ("m1.i1.i3.s2", "negated", NamedBy.NOBODY, None),
    ("m1.i1.i3.s3", "evaluation", NamedBy.NOBODY, None),
    ("m1.i1.i4.s1", "absolute", NamedBy.OTHER, "both sides"),
    ("m1.i1.i4.s2", "office", NamedBy.OFFICE, "The Japanese Foreign Minister"),
    ("m1.i2.s1", "named", NamedBy.PERSON, "Minister Sorokin"),
    ("m1.i2.s2", "lead_in", NamedBy.OTHER, "Minister Sorokin"),
    ("m1.i2.s3", "first_person", NamedBy.FIRST_PERSON, "I"),
)


def _read() -> Readout:
    return tei.load(FILE)


def test_rules_are_constructions_and_what_names_the_speaker() -> None:
    """The name of the rule is kept; what it said of the speaker's name is said apart."""
    it = _read()
    found = [
        (s.id, s.construction, s.named_by, it.quote(s.cue) if s.cue else None)
        for s in it.iter_statements()
    ]
    assert found == list(NAMED)
    assert {row[1] for row in NAMED} == NAMED_BY_OF_RULE.keys() - {"parenthetical"}


def test_all_else_is_read_as_ever() -> None:
    """Title, meeting, people, roles, speakers and replies."""
    it = _read()
    [meeting] = it.meetings
    assert it.title == "Visit to Velgrad by Foreign Minister Tanabe (Overview)"
    assert (it.id, it.source.name, it.source.url) == (
        "visit", "visit.txt", "https://example.org/visit",
    )  # fmt: skip
    assert (str(meeting.date), meeting.place, len(meeting.sessions)) == ("2009-03-03", "Velgrad", 1)
    tanabe, sorokin = meeting.participants
    assert [(p.name.family, p.country) for p in (tanabe, sorokin)] == [
        ("Tanabe", "JP"), ("Sorokin", "RU"),
    ]  # fmt: skip
    thanks = it.statement("m1.i1.i1.s2")
    assert (thanks.speakers, thanks.in_reply_to, thanks.verbs) == (
        (sorokin,), "m1.i1.i1.s1", ("thank",),
    )  # fmt: skip
    listed = it.statement("m1.i2.s2")
    assert (listed.role, listed.attribution) == (Role.LISTED, Attribution.CARRIED)
    assert it.diagnostics == ()


def test_refresh_makes_it_a_file_of_today() -> None:
    """In place: what it says is the same, and nothing is left to find."""
    new = tei.refreshed(FILE.read_bytes())
    assert tei.loads(new) == _read()
    assert tei.validate(new) == ()


def test_it_is_written_as_files_are_today() -> None:
    """What was read survives both formats, and the new file leaves nothing to find."""
    it = _read()
    data = tei.dumps(it)
    assert tei.loads(data) == it == json.loads(json.dumps(it))
    assert tei.validate(data, source=it.source.text) == ()


def test_what_is_usual_may_be_said() -> None:
    """Role and attribution of each sentence, the place of each division, both digests, sides."""
    data = FULL.read_bytes()
    assert tei.loads(data) == hand_made.readout()
    for said in ("#role.statement", "#attribution.explicit", 'subtype="text"', "<personGrp"):
        assert said.encode() in data
    assert tei.validate(data) == ()
    assert tei.refreshed(data) == data


def test_an_edited_one_is_refreshed_in_its_form() -> None:
    """The places of its divisions are counted anew, too."""
    data = FULL.read_bytes().replace(b"new talks", b"talks")
    new = tei.refreshed(data)
    assert tei.validate(new) == ()
    assert b'xml:id="made.i1" source="char:226-282"' in new


def test_a_usual_role_that_an_editor_writes_makes_no_earlier_file() -> None:
    """What has been edited in the rest of the file is told all the same."""
    data = tei.dumps(jr.load(jr.examples()[4])).decode()
    assert tei.validate(data.encode()) == ()
    listed = data.index('<category xml:id="role.lead_in">')
    category = data[listed : data.index("</category>", listed)].replace("lead_in", "statement")
    data = f"{data[:listed]}{category}</category>{data[listed:]}"
    data = data.replace('ana="#named_by.person', 'ana="#role.statement #named_by.person', 1)
    edited = data.replace('lemma="state"', 'lemma="say"', 1)
    assert edited != data
    assert [it.code for it in tei.validate(edited.encode())] == ["SUM1"]
