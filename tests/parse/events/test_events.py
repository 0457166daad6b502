"""Clauses that tell of a meeting, each with who met whom."""

from __future__ import annotations

import pytest
from hypothesis import given

import japan_russia as jr
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.people.register import Person, Register
from japan_russia.wording.meetings.events import EVENTS, EventForm
from tests.parse.drawn import LEADS
from tests.parse.made import document, events_of

READS = [(row, example) for row in EVENTS for example in row.reads]
PASSES_OVER = [(row, example) for row in EVENTS for example in row.passes_over]


def surnames(people: tuple[Person, ...]) -> str:
    """Return the last words of their names."""
    return " ".join(it.fullest.words[-1] for it in people)


def told(text: str) -> list[str]:
    """Return form, subjects and partners of the events of *text*."""
    return [
        f"{it.form}: {surnames(it.subjects)} | {surnames(it.partners)}" for it in events_of(text)
    ]


def one(text: str) -> Event:
    """Return the one event of *text*."""
    (found,) = events_of(text)
    return found


@pytest.mark.parametrize(("row", "example"), READS, ids=lambda it: getattr(it, "name", None))
def test_rows_read_their_examples(row: EventForm, example: str) -> None:
    """The row reads the sentence, and finds who met whom."""
    words, _, who = example.partition(" -> ")
    subjects, _, partners = who.partition("|")
    event = one(words)
    assert event.form == row.name
    assert (surnames(event.subjects), surnames(event.partners)) == (
        subjects.strip(),
        partners.strip(),
    )


@pytest.mark.parametrize(("row", "example"), PASSES_OVER, ids=lambda it: getattr(it, "name", None))
def test_rows_pass_over_their_counter_examples(row: EventForm, example: str) -> None:
    """The row does not read the sentence."""
    assert row.name not in [event.form for event in events_of(example)]


def test_every_row_has_examples() -> None:
    """For and against, and a name of its own."""
    assert all(row.reads and row.passes_over for row in EVENTS)
    assert len({row.name for row in EVENTS}) == len(EVENTS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "On March 4, Minister Tanabe, who was in Oslo, held talks with Minister Sorokin.",
            ["held: Tanabe | Sorokin"],
        ),
        (
            "Minister Tanabe met with his Russian counterpart, Mr. Oleg Sorokin.",
            ["met: Tanabe | Sorokin"],
        ),
        (
            "Minister Tanabe held talks with Minister Sorokin and Mr. Gromov.",
            ["held: Tanabe | Sorokin Gromov"],
        ),
        (
            "Minister Tanabe, accompanied by Mr. Hayase, met Minister Sorokin.",
            ["met: Tanabe | Sorokin"],
        ),
        (
            "At the invitation of Minister Sorokin, Minister Tanabe held talks with Minister Berg.",
            ["held: Tanabe | Berg"],
        ),
        (
            "Minister Tanabe had talks with Minister Sorokin about Minister Gromov.",
            ["held: Tanabe | Sorokin"],
        ),
        (
            "Minister Tanabe had a meeting with Minister Sorokin (attended by Mr. Gromov).",
            ["held: Tanabe | Sorokin"],
        ),
        (
            "Foreign Ministers Haruo Tanabe and Oleg Sorokin held talks.",
            ["held: Tanabe Sorokin | "],
        ),
        (
            "Minister Tanabe, Minister Sorokin and Minister Berg held trilateral talks.",
            ["held: Tanabe Sorokin Berg | "],
        ),
        (
            "Minister Tanabe’s plan was clear, and Minister Sorokin met Minister Berg.",
            ["met: Sorokin | Berg"],
        ),
        ("Minister Tanabe met Minister Sorokin’s guests.", ["met: Tanabe | "]),
        (
            (
                "Prime Minister Morita and President Belov spoke with them. The Prime Minister "
                "held talks with the President."
            ),
            ["talked: Morita Belov | ", "held: Morita | Belov"],
        ),
    ],
)
def test_subjects_and_partners(text: str, found: list[str]) -> None:
    """From the clause of the verb; not who asked, came along, or is spoken of."""
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "partners", "companions"),
    [
        (
            "Minister Tanabe held talks with President Belov, together with Minister Sorokin.",
            "Belov",
            "Sorokin",
        ),
        ("Minister Tanabe held talks with President Belov and Minister Sorokin.", "Belov", ""),
        (
            "Minister Tanabe held successive talks with President Belov and Minister Sorokin.",
            "Belov Sorokin",
            "",
        ),
    ],
)
def test_ministers_beside_their_leader(text: str, partners: str, companions: str) -> None:
    """They came with him, if the words say so, or each was met."""
    event = one(text)
    assert (surnames(event.partners), surnames(event.companions)) == (partners, companions)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Minister Tanabe held talks with Minister Sorokin and paid a courtesy call on "
                "President Belov."
            ),
            ["held: Tanabe | Sorokin", "call: Tanabe | Belov"],
        ),
        (
            (
                "Minister Tanabe held talks with Minister Sorokin, and at 16:00 paid a courtesy "
                "call on President Belov."
            ),
            ["held: Tanabe | Sorokin", "call: Tanabe | Belov"],
        ),
        (
            (
                "Minister Tanabe held talks with Minister Sorokin on Monday, and with Minister "
                "Berg on Tuesday."
            ),
            ["held: Tanabe | Sorokin", "held: Tanabe | Berg"],
        ),
        (
            (
                "Minister Tanabe held talks with Minister Sorokin, and on the following day the "
                "two were joined by Minister Gromov."
            ),
            ["held: Tanabe | Sorokin", "joined: Tanabe Sorokin | Gromov"],
        ),
        (
            "Minister Tanabe met Minister Sorokin. Minister Hayase met Minister Gromov.",
            ["met: Tanabe | Sorokin", "met: Hayase | Gromov"],
        ),
    ],
)
def test_several_events(text: str, found: list[str]) -> None:
    """The second has the subject of the first where none of its own stands there."""
    assert told(text) == found


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Minister Tanabe met Minister Sorokin, and at 16:00 called on President Belov.",
            ["Minister Tanabe met Minister Sorokin", ", and at 16:00 called on President Belov."],
        ),
        (
            "Minister Tanabe met Minister Sorokin, and on March 5 he spoke to students.",
            ["Minister Tanabe met Minister Sorokin"],
        ),
        (
            "On March 4, Minister Tanabe met Minister Sorokin in Oslo.",
            ["On March 4, Minister Tanabe met Minister Sorokin in Oslo."],
        ),
    ],
)
def test_clauses(text: str, clauses: list[str]) -> None:
    """A time before a later verb is that verb's; what he did next is no part of the event."""
    assert [text[it.start : it.end] for it in events_of(text)] == clauses


@pytest.mark.parametrize(
    ("text", "pronoun", "joint"),
    [
        ("He held talks with Minister Sorokin.", True, None),
        ("On March 5 she met Minister Sorokin.", True, None),
        ("The two ministers held talks.", False, "ministers"),
        ("The two leaders met again on March 5.", False, "leaders"),
        ("Both sides held talks.", False, "sides"),
        ("Minister Tanabe held talks with both sides.", False, None),
    ],
)
def test_subjects_without_a_name(text: str, pronoun: bool, joint: str | None) -> None:
    """Pronouns and joint phrases are kept for the stages that know more."""
    event = one(text)
    assert event.pronoun is pronoun
    assert (event.joint.noun if event.joint else None) == joint


def test_who_met_are_each_named_once() -> None:
    """In the order of the words."""
    event = one("Minister Tanabe held talks with Minister Sorokin, and Minister Tanabe was glad.")
    assert surnames(event.people) == "Tanabe Sorokin"


@pytest.mark.parametrize(
    ("text", "hosted"),
    [
        ("Minister Sorokin hosted a dinner with Minister Tanabe.", [True]),
        ("Minister Tanabe held talks with Minister Sorokin, who hosted a dinner.", [False]),
    ],
)
def test_a_meal_that_is_hosted(text: str, hosted: list[bool]) -> None:
    """It is a meeting only where it is the one event of the sentence."""
    assert [it.hosted for it in events_of(text)] == hosted


@given(LEADS)
def test_events_lie_in_their_sentences(text: str) -> None:
    """In order, each with its verb; who met are persons of the register."""
    for event in events_of(text):
        assert event.sentence.start <= event.start < event.end <= event.sentence.end
        assert event.sentence.start <= event.verb[0] < event.verb[1] <= event.sentence.end
        assert not set(event.subjects) & set(event.partners)
        assert len(set(event.people)) == len(event.people)


_A = "Mr. Haruo Tanabe, Minister for Foreign Affairs of Japan,"
_B = "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation"
_C = "Ms. Sofie Haugen, Minister of Foreign Affairs of Norway"


def met_in(sentence: str, title: str = "A Meeting") -> list[str]:
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
    assert met_in(sentence)[0] == expected


def test_the_writer_is_who_was_met() -> None:
    """ "Received me": the person of the byline."""
    (event,) = met_in(
        f"{_B}, received me.", "Notebook\nBy Haruo Tanabe, Minister for Foreign Affairs"
    )
    assert event == "received: Sorokin > Tanabe"


@pytest.mark.parametrize(
    ("head", "people"),
    [
        ("Notes from the North\n\nBy Foreign Minister Haruo Tanabe", ["Tanabe Lund"]),
        ("Remarks by Foreign Minister Haruo Tanabe", []),
    ],
)
def test_of_whom_remarks_tell_is_nobody_who_was_met(head: str, people: list[str]) -> None:
    """A diary brings in whom it names in full; remarks are told to others."""
    told = "The harbour was built by Mr. Arne Lund, Minister of Transport of Norway. He told me so."
    found = events_of(f"{head}\n\nMarch 5, 2011\n\nI am glad to be in Oslo today.\n\n{told}\n")
    assert [surnames(it.people) for it in found if it.people] == people


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister Tanabe stated that he looked forward to having talks with Minister Sorokin.",
        "Minister Tanabe noted that he had now met Minister Sorokin four times.",
        "Minister Tanabe had now met Minister Sorokin four times.",
        "A discussion was held on the plan proposed by Minister Sorokin.",
    ],
)
def test_what_is_told_of_other_talks_is_no_meeting(sentence: str) -> None:
    """In somebody's words, or before; who proposed a plan did not meet."""
    assert [it for it in events_of(sentence) if it.people] == []


def test_sentences_may_be_asked_for_from_below() -> None:
    """A long page whose end is asked for first is read like any other."""
    lead = (
        "Ms. Kari Haugen, Minister of Trade, met Mr. Oleg Sorokin, President of Iceland, on May 4. "
        "Mr. Lars Dahl, Minister of Health, was there, too."
    )
    told = "The same afternoon the Minister had a talk with Mr. Igor Lund. "
    text = (
        f"Visit to Norway\n\nMay 4, 2001\n\n{lead}\n\n1. Trade\n\n{told * 200}\n\n"
        f"2. Norway (May 5)\n\n{told}\n"
    )
    assert jr.loads(text).meetings
