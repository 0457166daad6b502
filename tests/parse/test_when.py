"""Dates, times of day, lengths and places in running text."""

from __future__ import annotations

import pytest

from japan_russia.model import PartialDate, Session, SessionKind
from japan_russia.parse.sessions import read as sessions
from japan_russia.parse.when import date_line, dates, place


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("March 5, 2011", "2011-03-05"),
        ("March 5 2011", "2011-03-05"),
        ("5 March 2011", "2011-03-05"),
        ("March 2011", "2011-03"),
        ("(March 5, 2011)", "2011-03-05"),
        ("March 5 (Sat), 2011", "2011-03-05"),
        ("Sept. 5, 2011", "2011-09-05"),
        ("March 5", None),
        ("February 30, 2011", None),
        ("On March 5, 2011, talks were held.", None),
        ("2011", None),
    ],
)
def test_date_line(line: str, date: str | None) -> None:
    """A line that is a date with a year, and nothing else."""
    found = date_line(line)
    assert (str(found) if found else None) == date


@pytest.mark.parametrize(
    ("words", "date", "weekday"),
    [
        ("On March 4,", "--03-04", None),
        ("On March4,", "--03-04", None),
        ("On 4 March,", "--03-04", None),
        ("On the 4th March,", "--03-04", None),
        ("On March 4th,", "--03-04", None),
        ("On Friday, March 4,", "--03-04", 4),
        ("On March 4 (Fri),", "--03-04", 4),
        ("On March 4, 2011,", "2011-03-04", None),
        ("From March 4 to 6,", "--03-04", None),
        ("On March 4 and 5,", "--03-04", None),
        ("on 29 February", "--02-29", None),
    ],
)
def test_dates(words: str, date: str, weekday: int | None) -> None:
    """The day, the first of several; a weekday is kept as printed."""
    (found,) = dates(words, 0, len(words))
    assert (str(found.date), found.weekday) == (date, weekday)


@pytest.mark.parametrize(
    "words", ["in March", "On March 45,", "On February 31,", "the March on Rome"]
)
def test_what_is_no_date(words: str) -> None:
    """Months alone and days that no month has are none."""
    assert dates(words, 0, len(words)) == []


def test_several_dates() -> None:
    """In text order."""
    text = "On March 4 and on 6 April 2012."
    assert [it.date for it in dates(text, 0, len(text))] == [
        PartialDate(month=3, day=4),
        PartialDate(year=2012, month=4, day=6),
    ]


def held(words: str, main: SessionKind = SessionKind.TALKS) -> list[str]:
    """Return the sessions that *words* tell of: kind, start, minutes, "about"."""
    return [_line(it) for it in sessions(words, [(0, len(words))], main, None)]


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
    ("words", "city"),
    [
        ("held a meeting in Moscow with", "Moscow"),
        ("held a meeting in St. Petersburg with", "St. Petersburg"),
        ("who visited New York, held a meeting", "New York"),
        ("held a meeting at Iikura Guest House", "Iikura Guest House"),
        ("held a meeting at the Hotel Baikal in Irkutsk", "Irkutsk"),
        ("held a meeting in March", None),
        ("held a meeting in Russia", None),
        ("held a meeting in English", None),
        ("held a meeting with the Minister in April", None),
    ],
)
def test_places(words: str, city: str | None) -> None:
    """The city, else the house; months, countries and languages are no cities."""
    assert place(words, [(0, len(words))], None) == city


def test_a_place_in_the_title() -> None:
    """Where the words on the meeting name none."""
    assert (
        place("a meeting", [(0, 9)], "Meeting on the Occasion of the Forum in Yakutsk") == "Yakutsk"
    )
