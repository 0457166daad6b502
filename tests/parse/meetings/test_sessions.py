"""The sittings of a meeting, with start and length."""

from __future__ import annotations

import pytest

from japan_russia.model import Session, SessionKind
from japan_russia.parse.meetings.sessions import read


def held(words: str, main: SessionKind = SessionKind.TALKS) -> list[str]:
    """Return the sessions that *words* tell of: kind, start, minutes, "about"."""
    return [_line(it) for it in read(words, [(0, len(words))], main, None)]


def _line(it: Session) -> str:
    start = it.start.strftime("%H:%M") if it.start else "-"
    minutes = int(it.duration.total_seconds() // 60) if it.duration else "-"
    return f"{it.kind.value} {start} {minutes}{' about' if it.approximate else ''}"


@pytest.mark.parametrize(
    ("words", "session"),
    [
        ("a meeting from 17:20", "talks 17:20 -"),
        ("a meeting from 5:15 p.m.", "talks 17:15 -"),
        ("a meeting from 6.40 pm", "talks 18:40 -"),
        ("a meeting at 10 A.M.", "talks 10:00 -"),
        ("a meeting from noon", "talks 12:00 -"),
        ("a meeting from 12:30 p.m.", "talks 12:30 -"),
        ("a meeting from 12:30 a.m.", "talks 00:30 -"),
        ("a meeting for 40 minutes", "talks - 40"),
        ("a meeting for approximately 40 minutes", "talks - 40 about"),
        ("a 45-minute meeting", "talks - 45"),
        ("a meeting for 1 hour and 25 minutes", "talks - 85"),
        ("a meeting for one hour and twenty minutes", "talks - 80"),
        ("a meeting for an hour and a half", "talks - 90"),
        ("a meeting for one and a half hours", "talks - 90"),
        ("a meeting for half an hour", "talks - 30"),
        ("a meeting for thirty-five minutes", "talks - 35"),
        ("a meeting for two hours", "talks - 120"),
        ("a meeting from 9:10 to 10:05", "talks 09:10 55"),
        ("a meeting from 23:30 to 0:15", "talks 23:30 45"),
        ("a meeting at 25:70", "talks - -"),
        ("a meeting of 12 ministers", "talks - -"),
    ],
)
def test_one_session(words: str, session: str) -> None:
    """Start and length in every form."""
    assert held(words) == [session]


def test_sessions_of_a_meeting() -> None:
    """A length belongs to the session named beside it."""
    words = "The talks lasted 40 minutes, and the working lunch that followed lasted 65 minutes."
    assert held(words) == ["talks - 40", "working_lunch - 65"]
    words = "a meeting for 40 minutes from 10:00, followed by a joint press conference"
    assert held(words) == ["talks 10:00 40", "press_conference - -"]


def test_a_call_is_timed_in_japan() -> None:
    """Of two zones the readout's own counts: a call is Japan's time, talks are local time."""
    words = "from 6:00 p.m. Japan time (noon local time)"
    assert held(words, SessionKind.CALL) == ["call 18:00 -"]
    assert held(words) == ["talks 12:00 -"]


@pytest.mark.parametrize(
    ("words", "session"),
    [
        ("a meeting for an hour and a quarter", "talks - 75"),
        ("a meeting for three quarters of an hour", "talks - 45"),
        ("a meeting of two hours, 40 minutes longer than had been planned", "talks - 120"),
        ("a meeting for 1\u00a0hour and 25 minutes", "talks - 85"),
        ("The talks, which closed at 16:30, lasted 40 minutes.", "talks - 40"),
        ("The talks began at 15:50 and closed at 16:30.", "talks 15:50 40"),
        (
            "The talks began at 15:50, half an hour behind time, and were over by 16:30.",
            "talks 15:50 40",
        ),
    ],
)
def test_rare_lengths(words: str, session: str) -> None:
    """Quarters of an hour; a time of the end is no start."""
    assert held(words.replace("\u00a0", " ")) == [session]


@pytest.mark.parametrize(
    "words",
    [
        "a meeting for 40 minutes, in place of the 30 minutes that had at first been planned",
        "a meeting for 40 minutes, which ran over the planned time by a quarter of an hour",
        "a meeting for 40 minutes.  They spoke alone for the last 15 minutes.",
        "The meeting, scheduled for 30 minutes, lasted 40 minutes.",
        "a meeting for 40 minutes instead of the scheduled half an hour",
    ],
)
def test_what_is_no_length_of_the_meeting(words: str) -> None:
    """What was planned, what it ran over by, a stretch within it."""
    assert held(words) == ["talks - 40"]


@pytest.mark.parametrize(
    ("words", "sessions"),
    [
        (
            (
                "The meeting lasted 2 hours and 50 minutes in all: 70 minutes together with the "
                "delegations, 55 minutes with only interpreters, and a 45-minute working dinner."
            ),
            ["talks - 70", "talks - 55", "working_dinner - 45"],
        ),
        (
            (
                "a meeting in a restricted format (75 minutes), an enlarged meeting (40 minutes) "
                "and a working lunch (from 13:30, 1 hour and 10 minutes)"
            ),
            ["talks - 75", "talks - 40", "working_lunch 13:30 70"],
        ),
        (
            (
                "It had two sittings, the first starting at 10:00 and taking 90 minutes, the "
                "second starting at 14:30 and taking 2 hours, with a one-hour working lunch."
            ),
            ["talks 10:00 90", "talks 14:30 120", "working_lunch - 60"],
        ),
        (
            "three hours in all (small group: 50 minutes, enlarged: one hour and 20 minutes)",
            ["talks - 50", "talks - 80"],
        ),
        (
            "A one-on-one meeting and a plenary session lasted about 30 minutes each.",
            ["talks - 30 about", "talks - 30 about"],
        ),
        (
            "A small-group meeting for 20 minutes was followed by 70 minutes of talks.",
            ["talks - 70", "talks - 20"],
        ),
        (
            "The meeting, which ran for 90 minutes, followed a tete-a-tete of 25 minutes.",
            ["talks - 90", "talks - 25"],
        ),
        (
            "The small-group part ran for 30 minutes and the one-on-one part for another 35.",
            ["talks - 30", "talks - 35"],
        ),
        (
            "The talks, with a small-group meeting at the beginning, lasted two hours.",
            ["talks - 120"],
        ),
        (
            "a meeting (from 15:30; small group for 55 minutes, full delegation for 90 minutes)",
            ["talks 15:30 55", "talks - 90"],
        ),
        (
            "The talks took place from 10:00 to 13:00, and were resumed after lunch from 14:30.",
            ["talks 10:00 180", "talks 14:30 -"],
        ),
        (
            "The talks, together with a working lunch, went on for six hours.",
            ["talks - 360", "working_lunch - -"],
        ),
        (
            "a restricted meeting and an enlarged meeting, each half an hour long",
            ["talks - 30", "talks - 30"],
        ),
    ],
)
def test_parts_of_a_meeting(words: str, sessions: list[str]) -> None:
    """Parts with a length are sessions; the whole is one where they have none."""
    assert held(words) == sessions


def test_a_meal_can_be_the_meeting() -> None:
    """Where it is what they held, or what the heading names."""
    assert held("A held a working dinner with B from 19:30 for 80 minutes") == [
        "working_dinner 19:30 80"
    ]
    assert held("A met with B from 12:10, over a working lunch of an hour") == [
        "working_lunch 12:10 60"
    ]
    assert held("A met with B for a breakfast meeting of an hour") == ["other - 60"]
    assert held("A met with B for an hour, and over a working lunch") == [
        "talks - 60", "working_lunch - -",
    ]  # fmt: skip
    assert held("A held talks with B for 50 minutes, and a working dinner") == [
        "talks - 50", "working_dinner - -",
    ]  # fmt: skip
    words = "(from 6:30 p.m., 90 minutes)"
    (found,) = read(
        words, [(0, len(words))], SessionKind.TALKS, "Foreign Ministers' Working Dinner"
    )
    assert _line(found) == "working_dinner 18:30 90"
