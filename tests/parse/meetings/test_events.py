"""The clauses that tell of a meeting, and who met whom in them."""

from __future__ import annotations

import re

import pytest

from japan_russia.parse.meetings.events import Events
from japan_russia.parse.meetings.register import Person, Register
from japan_russia.wording.events import EVENTS, EventForm
from tests.parse.made import document

_A = "Mr. Haruo Tanabe, Minister for Foreign Affairs of Japan,"
_B = "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation"
_C = "Ms. Sofie Haugen, Minister of Foreign Affairs of Norway"


def told(sentence: str, title: str = "A Meeting") -> list[str]:
    """Return the events of *sentence*: form, subjects, partners."""
    made = document(f"{title}\n\nMarch 5, 2031\n\n{sentence}\n")
    register = Register(made)
    events = Events(made, register)

    def names(people: tuple[Person, ...]) -> str:
        return "+".join(person.fullest.words[-1] for person in people)

    return [
        f"{it.form}: {names(it.subjects)} > {names(it.partners)}"
        for line in made.running
        for it in events.of(line)
    ]


@pytest.mark.parametrize("row", EVENTS, ids=lambda row: row.name)
def test_rows_read_their_examples(row: EventForm) -> None:
    """Each way of telling of a meeting reads its examples, and passes over those that are none."""
    pattern = re.compile(rf"\b(?:{row.pattern})\b")
    assert all(pattern.search(it) for it in row.reads)
    assert not any(pattern.search(it) for it in row.passes_over)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (f"{_A} held talks with {_B}.", "held: Tanabe > Sorokin"),
        (f"{_A} held talks, accompanied by {_C}, with {_B}.", "held: Tanabe > Sorokin"),
        (f"{_A} and {_B} held talks, accompanied by {_C}.", "held: Tanabe+Sorokin > "),
        (
            f"Talks among {_A} in the chair, {_B}, and {_C}, were held in Oslo.",
            "was_held:  > Tanabe+Sorokin+Haugen",
        ),
        (f"The talks with {_B} were held in Oslo.", "was_held:  > Sorokin"),
        (
            f"A meeting was held in Oslo. It was attended by {_A} and by {_B} (Chair), {_C}.",
            "was_held:  > Tanabe+Sorokin+Haugen",
        ),
        (
            f"Mr. Jiro Okabe, whom {_A} had sent, was received by {_B}.",
            "was_received: Okabe > Sorokin",
        ),
        (f"{_A} called at the house of {_B}.", "called_at: Tanabe > Sorokin"),
        (f"{_A} went to the market of Otaru with {_C}.", "went_with: Tanabe > Haugen"),
        (f"At a lunch with {_B}, Minister Tanabe spoke of fish.", "at_a_meeting:  > Sorokin"),
    ],
)
def test_who_met_whom(sentence: str, expected: str) -> None:
    """Those who came along, who sent somebody, and a chairman in his chair, are told apart."""
    assert told(sentence)[0] == expected


def test_the_writer_is_who_was_met() -> None:
    """ "Received me": the person of the byline."""
    (event,) = told(
        f"{_B}, received me.", "Notebook\nBy Haruo Tanabe, Minister for Foreign Affairs"
    )
    assert event == "received: Sorokin > Tanabe"
