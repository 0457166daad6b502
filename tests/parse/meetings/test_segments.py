"""Which meetings the text tells of, and which of its sentences belong to each."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia import testing
from japan_russia.parse.meetings.headings import in_small_letters
from tests.parse.drawn import LEADS
from tests.parse.made import document, page_of, segments_of

TANABE = "Foreign Minister Haruo Tanabe"
SOROKIN = "Russian Foreign Minister Oleg Sorokin"
BELOV = "President Viktor Belov"


def parted(text: str) -> list[str]:
    """Return of each meeting heading, people, and the first words of its sentences."""
    words = document(text).text
    return [
        f"{it.heading or '-'} | "
        + " ".join(who.fullest.words[-1] for who in (it.event.people if it.event else ()))
        + " | "
        + " ".join(words[sentence.start :].split()[0] for sentence in it.sentences)
        for it in segments_of(text)
    ]


def test_one_meeting() -> None:
    """The whole outline is its agenda."""
    text = page_of(
        f"On March 4, {TANABE} held a meeting with {SOROKIN}. It took an hour.",
        "1. Trade\n\nTrade grew.\n\n2. Fish\n\n(1) Catches\n\nCatches fell.",
    )
    assert parted(text) == ["- | Tanabe Sorokin | On It Trade Catches"]
    (found,) = segments_of(text)
    assert (found.is_main, found.is_nested, found.division) == (True, False, None)


def test_without_any_meeting() -> None:
    """Where nobody is named, and no title says so."""
    assert segments_of(page_of("It rained.", title="A Fine Day")) == []


def test_a_title_alone_tells_of_a_meeting() -> None:
    """By its kind; there is no event then."""
    (found,) = segments_of(page_of("It rained.", title="Japan-Russia Foreign Ministers' Meeting"))
    assert found.is_main
    assert found.event is None


MEETINGS = (
    f"On March 4, {TANABE} held talks in Moscow with {SOROKIN}, and paid a courtesy call on "
    f"{BELOV} of the Russian Federation."
)


def test_divisions_are_the_meetings_of_the_lead() -> None:
    """Each heading goes with the event that it names, by kind or by person."""
    body = (
        "1. Foreign Ministers' Meeting\n\nTrade grew.\n\n"
        "2. Courtesy Call on President Belov\n\nGas was dear."
    )
    assert parted(page_of(MEETINGS, body)) == [
        "Foreign Ministers' Meeting | Tanabe Sorokin | On Trade",
        "Courtesy Call on President Belov | Tanabe Belov | Gas",
    ]


def test_headings_in_capitals() -> None:
    """Are read as if they were in small letters."""
    body = (
        "1. FOREIGN MINISTERS' MEETING\n\nTrade grew.\n\n"
        "2. COURTESY CALL ON PRESIDENT BELOV\n\nGas was dear."
    )
    assert parted(page_of(MEETINGS, body)) == [
        "Foreign Ministers' Meeting | Tanabe Sorokin | On Trade",
        "Courtesy Call on President Belov | Tanabe Belov | Gas",
    ]


@pytest.mark.parametrize(
    ("heading", "small"),
    [
        ("COURTESY CALL ON PRESIDENT BELOV", "Courtesy Call on President Belov"),
        ("TALKS BETWEEN THE TWO", "Talks between the Two"),
        ("Talks With Belov", "Talks With Belov"),
        ("", ""),
    ],
)
def test_capitals(heading: str, small: str) -> None:
    """Only a heading that is all in capitals is changed."""
    assert in_small_letters(heading) == small


def test_a_call_after_the_talks() -> None:
    """It is a meeting of its own; the items before it are the agenda of the talks."""
    lead = f"On March 4, {TANABE} held a meeting with {SOROKIN}."
    body = (
        "1. Trade\n\nTrade grew.\n\n2. Courtesy Call on President Belov\n\n"
        f"On March 5, {TANABE} paid a courtesy call on {BELOV}. Gas was dear."
    )
    assert parted(page_of(lead, body)) == [
        "- | Tanabe Sorokin | On Trade",
        "Courtesy Call on President Belov | Tanabe Belov | On Gas",
    ]


def test_a_programme_may_come_first() -> None:
    """It is no meeting; its sentences are kept with the first one."""
    body = (
        f"I. Overview of the Visit\n\n{TANABE} visited Moscow.\n\n"
        f"II. Foreign Ministers' Meeting\n\nOn March 4, {TANABE} held a meeting with {SOROKIN}.\n\n"
        f"III. Courtesy Call on President Belov\n\nOn March 5, {TANABE} paid a courtesy call on "
        f"{BELOV}."
    )
    text = f"Visit to Russia\n\nMarch 6, 2011\n\n{body}\n"
    assert parted(text) == [
        "Foreign Ministers' Meeting | Tanabe Sorokin | Foreign On",
        "Courtesy Call on President Belov | Tanabe Belov | On",
    ]


def test_divisions_with_a_time_below_the_heading() -> None:
    """Where the lead tells of no event."""
    body = (
        "1. Meeting with Foreign Minister Sorokin\n\n(March 3, 10:00)\n\nTrade grew.\n\n"
        "2. President Belov\n\n(March 4, from 11:00)\n\nGas was dear."
    )
    text = page_of(f"{TANABE} visited Moscow on March 3 and 4.", body)
    assert [line.split(" | ")[0] for line in parted(text)] == [
        "Meeting with Foreign Minister Sorokin",
        "President Belov",
    ]


@pytest.mark.parametrize(
    ("more", "each"),
    [
        ([], [1, 1, 1]),
        (["The next visit is planned for May."], [1, 1, 1]),
        (["The next visit is planned for May.", "It rained."], [3]),
    ],
)
def test_divisions_that_each_begin_with_a_meeting(more: list[str], each: list[int]) -> None:
    """All of them, or all but the last."""
    met = [
        f"In Oslo, Minister Tanabe met Foreign Minister {name}."
        for name in ("Ole Dahl of Norway", "Oleg Sorokin of Russia", "Jan Kestrel of Estonia")
    ]
    points = "\n\n".join(f"{n}. {words}" for n, words in enumerate([*met, *more], 1))
    found = parted(page_of(f"On March 4, {TANABE} came to Oslo.", points, title="A Visit"))
    assert [it.split().count("In") for it in found] == each


_OTHERS = ("Ole Dahl", "Jan Kestrel")


def test_divisions_of_which_the_first_begins_with_no_meeting() -> None:
    """Those after it are none of their own."""
    met = [f"In Oslo, Minister Tanabe met Foreign Minister {name}." for name in _OTHERS]
    points = "\n\n".join(f"{n}. {words}" for n, words in enumerate(["It rained.", *met], 1))
    text = page_of(f"On March 4, {TANABE} came to Oslo.", points, title="A Visit")
    assert len(parted(text)) == 1


def test_meetings_that_are_parts_of_a_tour() -> None:
    """Divisions of divisions, each with its people or its day."""
    body = (
        "I. Serbia\n\n1. Meeting with Foreign Minister Petrovic (March 2)\n\nTrade grew.\n\n"
        "2. Impressions\n\nIt was fine.\n\nII. Norway\n\n"
        "1. Meeting with Foreign Minister Berg (March 4)\n\nGas was dear."
    )
    text = page_of(f"{TANABE} visited Serbia and Norway.", body, title="Visit to Two Countries")
    assert [line.split(" | ")[0] for line in parted(text)] == [
        "Meeting with Foreign Minister Petrovic (March 2)",
        "Meeting with Foreign Minister Berg (March 4)",
    ]
    assert all(it.is_nested for it in segments_of(text))


@pytest.mark.parametrize(
    "heading",
    [
        "Next Meeting", "Results of the Talks", "Preparations for the Summit Meeting",
        "Main Points of the Meeting", "Opening of Talks", "Small-Group Meeting", "Plenary Session",
        "Security Dialogue", "Dialogue between Cities", "Press Conference",
    ],
)  # fmt: skip
def test_headings_that_only_speak_of_a_meeting(heading: str) -> None:
    """They head an item of the agenda."""
    lead = f"On March 4, {TANABE} held a meeting with {SOROKIN}."
    text = page_of(lead, f"1. Trade\n\nTrade grew.\n\n2. {heading}\n\nIt was fine.")
    assert parted(text) == ["- | Tanabe Sorokin | On Trade It"]


def test_a_meal_is_a_session_of_the_talks() -> None:
    """Where the lead does not say that it was what they held."""
    body = "1. Foreign Ministers' Meeting\n\nTrade grew.\n\n2. Working Lunch\n\nGas was dear."
    lead = f"On March 4, {TANABE} held a meeting with {SOROKIN}, which took an hour."
    assert parted(page_of(lead, body)) == ["- | Tanabe Sorokin | On Trade Gas"]


def test_a_meal_is_a_meeting_where_it_is_what_they_held() -> None:
    """Beside the talks with somebody else."""
    body = "1. Foreign Ministers' Meeting\n\nTrade grew.\n\n2. Working Lunch\n\nGas was dear."
    lead = f"On March 4, {TANABE} held talks with {SOROKIN}, and held a working lunch with {BELOV}."
    assert parted(page_of(lead, body)) == [
        "Foreign Ministers' Meeting | Tanabe Sorokin | On Trade",
        "Working Lunch | Tanabe Belov | Gas",
    ]


RUNNING = (
    f"On March 4, {TANABE} met {SOROKIN}. Minister Tanabe stated that trade grew. On the same day, "
    "Minister Tanabe met Norwegian Foreign Minister Lars Berg. Minister Berg stated that gas was "
    "dear."
)


def test_running_text_tells_of_several() -> None:
    """Another meeting begins with an event with others, if what was said there is reported."""
    text = page_of(RUNNING, "")
    assert parted(text) == [
        "- | Tanabe Sorokin | On Minister",
        "- | Tanabe Berg | On Minister",
    ]


def test_running_text_comes_back_to_the_first() -> None:
    """With somebody who speaks and was only there."""
    text = page_of(f"{RUNNING} Minister Sorokin stated that it had rained.", "")
    assert parted(text) == [
        "- | Tanabe Sorokin | On Minister Minister",
        "- | Tanabe Berg | On Minister",
    ]


@pytest.mark.parametrize(
    "more",
    [
        "Minister Tanabe also met Norwegian Foreign Minister Lars Berg.",
        "Minister Sorokin hosted a dinner with Minister Tanabe. Minister Sorokin thanked him.",
        "The two were joined by Defense Minister Gromov. Minister Gromov thanked them.",
        "Minister Tanabe met Minister Sorokin again. Minister Sorokin thanked him.",
    ],
)
def test_what_is_no_other_meeting(more: str) -> None:
    """Nothing that was said there is reported, or it is the same people's."""
    text = page_of(f"On March 4, {TANABE} met {SOROKIN}. {more}", "")
    assert len(segments_of(text)) == 1


def test_the_people_who_speak_most_make_the_main_meeting() -> None:
    """Of several events in a lead, where no division is a meeting."""
    lead = (
        f"On March 4, {TANABE} met Norwegian Foreign Minister Lars Berg and, on March 5, "
        f"held talks with {SOROKIN}."
    )
    body = "1. Trade\n\nMinister Sorokin stated that trade grew."
    text = page_of(lead, body)
    (main,) = [it for it in segments_of(text) if it.is_main]
    assert main.event is not None
    assert [it.fullest.words[-1] for it in main.event.people][-1] == "Sorokin"


@given(LEADS | testing.readout_texts())
def test_every_sentence_belongs_to_one_meeting(text: str) -> None:
    """If there is one at all; each meeting has its own in text order."""
    found = segments_of(text)
    numbers = [sentence.number for it in found for sentence in it.sentences]
    running = [sentence.number for sentence in document(text).running]
    assert sorted(numbers) == (running if found else [])
    for it in found:
        own = [sentence.number for sentence in it.sentences]
        assert own == sorted(own)
    assert sum(it.is_main for it in found) <= 1
