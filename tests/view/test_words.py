"""Facts in words."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from attrs import evolve

import japan_russia as jr
from japan_russia.model import Act, PartialDate, Session, SessionKind, Side
from japan_russia.model.vocabulary import date_in_words
from japan_russia.view.words import (
    count,
    does,
    labelled,
    length,
    participant,
    party,
    session,
    together,
    why,
)
from tests.model.made import AOKI, BELOV


def test_count_knows_the_plural() -> None:
    """One file, but none or several files."""
    assert [count(n, "file") for n in (0, 1, 2)] == ["0 files", "1 file", "2 files"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2012-09-25", "25 September 2012"),
        ("2012-09", "September 2012"),
        ("2012", "2012"),
        ("--07-28", "28 July"),
        ("--07", "July"),
    ],
)
def test_dates_have_the_parts_that_are_known(text: str, words: str) -> None:
    """Day, month and year, as far as given."""
    assert date_in_words(PartialDate.parse(text)) == words


@pytest.mark.parametrize(
    ("minutes", "words"), [(100, "1 h 40 min"), (120, "2 h"), (45, "45 min"), (0, "0 min")]
)
def test_lengths_are_in_hours_and_minutes(minutes: int, words: str) -> None:
    """Whole hours have no minutes."""
    assert length(timedelta(minutes=minutes)) == words


def test_a_session_is_told_as_far_as_printed() -> None:
    """Start and length, each if known; an exact length is not "about"."""
    talks = Session(
        kind=SessionKind.TALKS,
        start=time(9, 5),
        duration=timedelta(minutes=100),
        approximate=True,
    )
    assert session(talks) == "talks from 09:05, about 1 h 40 min"
    assert session(evolve(talks, approximate=False)) == "talks from 09:05, 1 h 40 min"
    assert session(evolve(talks, start=None)) == "talks, about 1 h 40 min"
    assert session(Session(kind=SessionKind.PRESS_CONFERENCE)) == "press conference"


def test_people_are_told_with_country_and_office() -> None:
    """An unknown country is said to be unknown."""
    assert participant(AOKI) == "Ichiro Aoki (JP)"
    assert participant(BELOV) == "Belov (RU), Minister"
    assert participant(evolve(AOKI, country=None)) == "Ichiro Aoki (country unknown)"


def test_parties_are_told_in_short() -> None:
    """Persons by family name, sides by country, under its name where one is known."""
    russia = Side(country="RU")
    assert together((AOKI, russia)) == "Aoki + RU side"
    assert party(russia, {"RU": "Russia"}) == "Russia side"
    assert together(()) == ""


def test_parties_are_told_with_their_country() -> None:
    """A side is told by nothing else."""
    assert [labelled(it) for it in (AOKI, evolve(AOKI, country=None), Side(country="RU"))] == [
        "Aoki (JP)",
        "Aoki (?)",
        "RU side",
    ]


@pytest.mark.parametrize(
    ("act", "one", "several"),
    [
        (Act.THANK, "thanks", "thank"),
        (Act.WISH, "wishes", "wish"),
        (Act.DISCUSS, "discusses", "discuss"),
        (Act.CONVEY, "conveys", "convey"),
        (Act.SHARE_VIEW, "shares a view", "share a view"),
        (Act.CONCERN, "expresses concern", "express concern"),
        (Act.POINT_OUT, "points out", "point out"),
    ],
)
def test_acts_are_told_as_what_somebody_does(act: Act, one: str, several: str) -> None:
    """In the present, of one or of several."""
    assert (does(act), does(act, several=True)) == (one, several)


def test_every_act_has_a_regular_present() -> None:
    """No verb among them would need another ending, such as one in a consonant and y."""
    verbs = [does(act, several=True).split()[0] for act in Act]
    assert not [it for it in verbs if it.endswith(("x", "z", "o"))]
    assert not [it for it in verbs if it.endswith("y") and it[-2] not in "aeiou"]


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        (("RU-a", "RU-a"), "Belov"),
        (("RU-a", "RU-b"), "Oleg Belov"),
        ((None, None), "Oleg Belov"),
        (("RU-a", None), "Oleg Belov"),
    ],
)
def test_two_spellings_of_one_person_are_one(
    keys: tuple[str | None, str | None], printed: str
) -> None:
    """Keys tell whether two of one family name are two persons, else their given names."""
    one, other = (
        evolve(BELOV, person=key, name=evolve(BELOV.name, given=given))
        for key, given in zip(keys, ("Oleg", "Olegh"), strict=True)
    )
    assert party(one, among=(other,)) == printed


def test_a_verb_without_a_row_is_named_with_its_table() -> None:
    """Of a deed whose verb a table has, nobody needs to be told where it would stand."""
    readout = jr.loads(
        "On March 4, 2011, Foreign Minister Haruo Tanabe held a meeting in Omsk with Mr. Oleg "
        "Sorokin, Minister of Foreign Affairs of Russia.\n\n1. Minister Tanabe baked a\ncake."
    )
    assert [why(it, readout) for it in readout.iter_statements()] == [
        "deed: nobody is reported to speak",
        (
            "deed: nobody is reported to speak; 'baked' is no verb of saying that the library "
            "knows (how-to/wording in the documentation adds one)"
        ),
    ]
