"""What kind of meeting it was."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.model import MeetingKind
from japan_russia.parse.meetings.kind import by_offices, kind_of, named_in
from japan_russia.parse.people.known import Known, known
from tests.parse.made import persons

SURNAMES = ("Tanabe of Japan", "Sorokin of Russia", "Gromov of Russia")


def people(*offices: str) -> list[Known]:
    """Return a Japanese and his guests who hold *offices*; "-" is for a counterpart."""
    named = [
        f"{'his counterpart Ivan' if office == '-' else office} {surname}"
        for office, surname in zip(offices, SURNAMES, strict=False)
    ]
    return [known(it) for it in persons(f"They are {', and '.join(named)}.")]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Japan-Russia Foreign Ministers' Meeting", MeetingKind.FOREIGN_MINISTERS),
        ("Foreign Ministerial Consultation", MeetingKind.FOREIGN_MINISTERS),
        ("held a foreign ministers’ meeting with", MeetingKind.FOREIGN_MINISTERS),
        ("Japan-Russia Summit Meeting", MeetingKind.SUMMIT),
        ("Leaders’ Meeting", MeetingKind.SUMMIT),
        ("Foreign Ministers' Telephone Talk", MeetingKind.TELEPHONE),
        ("spoke by phone with", MeetingKind.TELEPHONE),
        ("a video conference", MeetingKind.TELEPHONE),
        ("Courtesy Call on President Belov", MeetingKind.COURTESY_CALL),
        ("paid a call on President Belov", MeetingKind.COURTESY_CALL),
        ("Vice-Ministerial Talks", MeetingKind.VICE_MINISTERS),
        ("Deputy Ministers' Consultation", MeetingKind.VICE_MINISTERS),
        ("Foreign and Defense Ministerial Consultation", MeetingKind.TWO_PLUS_TWO),
        ("“2+2” Meeting", MeetingKind.TWO_PLUS_TWO),
        ("Strategic Dialogue", None),
        ("", None),
    ],
)
def test_by_words(words: str, kind: MeetingKind | None) -> None:
    """The first row of the table whose words occur."""
    assert named_in(words, ()) is kind


@pytest.mark.parametrize(
    ("offices", "kind"),
    [
        (("Foreign Minister", "Foreign Minister"), MeetingKind.FOREIGN_MINISTERS),
        (
            ("Minister for Foreign Affairs", "Minister of Foreign Affairs"),
            MeetingKind.FOREIGN_MINISTERS,
        ),
        (("Foreign Minister", "Secretary of State"), MeetingKind.FOREIGN_MINISTERS),
        (("Prime Minister", "President"), MeetingKind.SUMMIT),
        (("Prime Minister", "Chairman of the Government"), MeetingKind.SUMMIT),
        (
            ("Vice-Minister for Foreign Affairs", "Deputy Foreign Minister"),
            MeetingKind.VICE_MINISTERS,
        ),
        (("Foreign Minister", "President"), MeetingKind.OTHER),
        (("Foreign Minister", "Minister of Energy"), MeetingKind.OTHER),
        (("Prime Minister", "Deputy Prime Minister"), MeetingKind.OTHER),
        (("Foreign Minister", "-"), MeetingKind.FOREIGN_MINISTERS),
        (
            ("Foreign Minister", "Foreign Minister", "Minister of Energy"),
            MeetingKind.FOREIGN_MINISTERS,
        ),
        (("Foreign Minister",), MeetingKind.OTHER),
    ],
)
def test_by_offices(offices: tuple[str, ...], kind: MeetingKind) -> None:
    """Those of the first of each side; a counterpart holds the same."""
    assert by_offices(people(*offices)) is kind


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Foreign Minister", "Minister of Foreign Relations", MeetingKind.FOREIGN_MINISTERS),
        (
            "Foreign Minister",
            "Minister of State for External Relations",
            MeetingKind.FOREIGN_MINISTERS,
        ),
        ("Prime Minister", "President", MeetingKind.SUMMIT),
        ("Foreign Minister", "Minister of Energy", MeetingKind.OTHER),
    ],
)
def test_by_offices_of_two_other_countries(one: str, other: str, kind: MeetingKind) -> None:
    """Japan need not be one of the two."""
    text = (
        f"Visit\n\nMay 3, 2012\n\nMr. Anders Lund, {one} of Norway, met Mr. Juri Saar, {other} of "
        "Estonia, in Oslo.\n\nMr. Lund spoke of fish.\n"
    )
    assert [it.kind for it in jr.loads(text).meetings] == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minister Tanabe was received by President Anna Berg.", MeetingKind.COURTESY_CALL),
        ("President Anna Berg received Minister Tanabe.", MeetingKind.COURTESY_CALL),
        ("Minister Tanabe received President Anna Berg.", MeetingKind.OTHER),
        ("Minister Tanabe met President Anna Berg.", MeetingKind.OTHER),
    ],
)
def test_a_minister_received_by_who_is_above_him(text: str, kind: MeetingKind) -> None:
    """The head of a state or government who receives a minister has a courtesy call."""
    lead = f"{text[:-1]} of Norway in Oslo on May 2."
    readout = jr.loads(f"Visit\n\nMay 3, 2012\n\n{lead}\n\nPresident Berg spoke of fish.\n")
    assert [it.kind for it in readout.meetings] == [kind]


def test_nobody_has_no_kind() -> None:
    """Nor has a meeting of one side."""
    assert by_offices(()) is MeetingKind.OTHER


@pytest.mark.parametrize(
    ("words", "offices", "kind"),
    [
        (
            "to prepare the summit meeting",
            ("Foreign Minister", "Foreign Minister"),
            MeetingKind.FOREIGN_MINISTERS,
        ),
        (
            "before the Foreign Ministers' Meeting",
            ("Prime Minister", "President"),
            MeetingKind.SUMMIT,
        ),
        ("Foreign Ministers' Meeting", ("Minister", "Minister"), MeetingKind.FOREIGN_MINISTERS),
        ("Courtesy Call", ("Foreign Minister", "Foreign Minister"), MeetingKind.COURTESY_CALL),
        ("Talks", ("Foreign Minister", "Foreign Minister"), MeetingKind.FOREIGN_MINISTERS),
    ],
)
def test_words_that_do_not_fit_who_met(
    words: str, offices: tuple[str, ...], kind: MeetingKind
) -> None:
    """They are on another meeting; a mere "Minister" fits any."""
    assert kind_of(words, people(*offices)) is kind
