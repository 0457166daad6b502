"""Dates, times of day and lengths in running text."""

from __future__ import annotations

import pytest

from japan_russia.model import PartialDate
from japan_russia.parse.phrases.when import (
    clocks,
    date_line,
    dates,
    day_alone,
    lengths,
    next_day,
)
from japan_russia.wording.meetings import times


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
        ("MARCH 5, 2011", "2011-03-05"),
        ("2011-03-05", "2011-03-05"),
        ("2011-13-05", None),
        ("16.06.2018", "2018-06-16"),
        ("06/16/2018", "2018-06-16"),
        ("31.02.2018", None),
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
        ("From March 4 to April 1,", "--03-04", None),
        ("On March 4 and 5,", "--03-04", None),
        ("on 29 February", "--02-29", None),
        ("on the second of July", "--07-02", None),
        ("on the twenty-first of July 2012", "2012-07-21", None),
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


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("On the next day they met in Oslo.", "On the next day"),
        ("The talks went on until 0:20 a.m. on the next day.", None),
        (
            "They talked until 0:20 on the next day, and the following morning they met.",
            "the following morning",
        ),
    ],
)
def test_the_next_day(words: str, told: str | None) -> None:
    """Where nothing ended in its first hours."""
    found = next_day(times.NEXT_DAY, words, 0, len(words))
    assert (found[0] if found else None) == told


def test_several_dates() -> None:
    """In text order."""
    text = "On March 4 and on 6 April 2012."
    assert [it.date for it in dates(text, 0, len(text))] == [
        PartialDate(month=3, day=4),
        PartialDate(year=2012, month=4, day=6),
    ]


def test_a_date_behind_a_span_of_days() -> None:
    """It is one of its own."""
    text = "He was in Paris from 29 June to 2 July, and met him on the 30th of June."
    assert [(it.date, it.last) for it in dates(text, 0, len(text))] == [
        (PartialDate(month=6, day=29), PartialDate(month=7, day=2)),
        (PartialDate(month=6, day=30), None),
    ]


@pytest.mark.parametrize(
    ("span", "first"),
    [
        ("March 4 - March 5, 2011", "2011-03-04"),
        ("30 December to 2 January 2011", "2010-12-30"),
        ("February 29 - March 1, 2011", "--02-29"),
        ("March 4, 2010 - March 5, 2011", "2010-03-04"),
        ("March 4 - March 5", "--03-04"),
    ],
)
def test_the_first_day_of_a_span_is_in_the_year_of_the_last(span: str, first: str) -> None:
    """Or in the one before; of a day that this year does not have, none is known."""
    found = dates(span, 0, len(span))
    assert [str(it.date) for it in found] == [first]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("On the 4th, he held talks", 4),
        ("gave a dinner on the 4th, and held talks on the 5th, in Oslo", 5),
        ("held talks on the 4th, and gave a dinner on the 5th, in Oslo", 4),
        ("held talks on the 21st in Oslo", 21),
        ("on the 4th of this month", 4),
        ("on Friday the 4th, in Oslo", 4),
        ("on the 4th floor", None),
        ("on the 4th of March", None),
        ("the 4th meeting", None),
    ],
)
def test_a_day_without_its_month(words: str, day: int | None) -> None:
    """Before a mark, a pronoun or a place; not before what is counted."""
    assert day_alone(words, 0, len(words)) == day


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("From March 4 to 6,", "--03-06"),
        ("From March 4 to April 1,", "--04-01"),
        ("on March 4 and 5", "--03-05"),
        ("12 to 15 January", "--01-15"),
        ("From March 4,", None),
    ],
)
def test_spans_of_days(words: str, last: str | None) -> None:
    """The first day, and the last where it is printed."""
    (found,) = dates(words, 0, len(words))
    assert found.is_span
    assert (str(found.last) if found.last else None) == last


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("from 17:20", ["17:20 -"]),
        ("from 5:15 p.m.", ["17:15 -"]),
        ("from 6.40 pm", ["18:40 -"]),
        ("at noon", ["12:00 -"]),
        ("from 9:10 to 10:05", ["09:10 55"]),
        ("between 9:10 and 10:05", ["09:10 55"]),
        ("from 23:30 to 0:15", ["23:30 45"]),
        ("from 10:00 (6:00 a.m. in Moscow)", ["10:00 -"]),
        ("from 9:10 and from 14:00", ["09:10 -", "14:00 -"]),
        ("which closed at 16:30", []),
        ("until 16:30", []),
        ("from midnight", ["00:00 -"]),
        ("3:00 to 4:45 p.m.", ["15:00 105"]),
        ("from 11:30 to 1:15 p.m.", ["11:30 105"]),
        ("at 5:20 in the afternoon", ["17:20 -"]),
        ("from 9:20 in the morning", ["09:20 -"]),
        ("from 8:10 at night", ["20:10 -"]),
        ("on the evening of the 17th at 8:40", ["20:40 -"]),
        ("on the morning of the 17th at 8:40", ["08:40 -"]),
        ("at 25:70", []),
        ("at 25:10", []),
        ("at 10:70", []),
        ("from 1100 to 1150 hrs", ["11:00 50"]),
        ("at 10h30", ["10:30 -"]),
        ("at 15h", ["15:00 -"]),
        ("from 9.40 to 10.25", ["09:40 45"]),
        ("from 10.25 to 9.40", []),
        ("from 23.40 to 24.10", []),
        ("from 23.15 to 24.00", ["23:15 45"]),
        ("from 3 p.m. to 4:30", ["15:00 90"]),
        ("at 24:10", []),
        ("at 9:10 and 10:05", ["09:10 -", "10:05 -"]),
        ("at 12:20 in the afternoon", ["12:20 -"]),
        ("at 12:10 at night", ["00:10 -"]),
        ("from nine o'clock in the morning until half past one in the afternoon", ["09:00 270"]),
        ("at 10:60", []),
        ("which had been scheduled for 3 p.m., began at 3:40 p.m.", ["15:40 -"]),
        ("began at 3 p.m., as had been planned for 3 p.m.", ["15:00 -", "15:00 -"]),
        ("began as scheduled at 3 p.m., and went on from 5 p.m.", ["15:00 -", "17:00 -"]),
        (
            "from 9:10 in the main building of the Ministry, and from 14:00 (10:00 in Moscow)",
            ["09:10 -", "14:00 -"],
        ),
        ("from 2 to 3:30 p.m.", ["14:00 90"]),
        ("from 12:10 a.m.", ["00:10 -"]),
        ("at 13:30 p.m.", ["13:30 -"]),
        ("at 13:30 a.m.", []),
        ("from twenty to six until ten past seven in the evening", ["17:40 90"]),
        ("from half past five until seven in the evening", ["17:30 90"]),
        ("from half past five until seven", []),
    ],
)
def test_clocks(words: str, found: list[str]) -> None:
    """Times of day; of a range, its beginning and its length; the end of something is none."""
    clocks_found = clocks(words, 0, len(words), japan_time=False)
    assert [f"{it.clock:%H:%M} {it.minutes or '-'}" for it in clocks_found] == found
    assert not any(it.near for it in clocks_found)


@pytest.mark.parametrize(
    "words",
    [
        "ended at 16:30",
        "came to an end at half past four in the afternoon",
        "was over by 16:30",
        "parted at 4:30 p.m.",
        "until 16:30",
    ],
)
def test_when_something_ended(words: str) -> None:
    """The ends are told apart from beginnings, and returned where they are asked for."""
    (found,) = clocks(words, 0, len(words), japan_time=False, with_ends=True)
    assert (f"{found.clock:%H:%M}", found.is_end) == ("16:30", True)


@pytest.mark.parametrize(
    ("words", "japan_time", "clock"),
    [
        ("from 18:00 Japan time (noon local time)", True, "18:00"),
        ("from 18:00 Japan time (noon local time)", False, "12:00"),
        ("from noon (18:00 Japan time)", False, "12:00"),
    ],
)
def test_two_zones(words: str, japan_time: bool, clock: str) -> None:
    """Of two the local one, or that of Japan."""
    (found,) = clocks(words, 0, len(words), japan_time=japan_time)
    assert f"{found.clock:%H:%M}" == clock


@pytest.mark.parametrize(
    ("words", "minutes", "near"),
    [
        ("for 40 minutes", 40, False),
        ("for about 40 minutes", 40, True),
        ("a 45-minute talk", 45, False),
        ("for one hour and 25 minutes", 85, False),
        ("for one hour and twenty minutes", 80, False),
        ("for an hour and a half", 90, False),
        ("for an hour and a quarter", 75, False),
        ("for an hour and three quarters", 105, False),
        ("for three quarters of an hour", 45, False),
        ("for about three-quarters of an hour", 45, True),
        ("for half an hour", 30, False),
        ("for thirty-five minutes", 35, False),
        ("for a full hour", 60, False),
        ("for a short quarter of an hour", 15, False),
        ("for a little less than an hour", 60, True),
        ("for more than two hours", 120, True),
        ("The meeting lasted one hour and ten minutes.", 70, False),
    ],
)
def test_lengths(words: str, minutes: int, near: bool) -> None:
    """In figures and words, exact or about so."""
    (found,) = lengths(words, 0, len(words))
    assert (found.minutes, found.near) == (minutes, near)


@pytest.mark.parametrize(
    "words",
    [
        "40 minutes longer than planned",
        "the 40 minutes that had been planned",
        "instead of the scheduled 40 minutes",
        "for the last 15 minutes",
        "40 ministers",
        "40 minutes behind time",
        "for what was to be half an hour",
        "more than the thirty minutes set aside",
    ],
)
def test_what_is_no_length(words: str) -> None:
    """What was planned, what it ran over by, a stretch within it."""
    assert lengths(words, 0, len(words)) == []


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("talks from five past four in the afternoon", "16:05"),
        ("talks at 10 o'clock", "10:00"),
        ("talks at half past nine in the morning", "09:30"),
        ("talks from a quarter to eleven in the morning", "10:45"),
        ("talks at ten o'clock in the evening", "22:00"),
        ("in the afternoon, talks from half past four", "16:30"),
        ("talks from half past ten", "10:30"),
        ("talks at ten at night", "22:00"),
        ("talks at half past four", None),
        ("talks at two o'clock", None),
        ("two talks, one in the morning", None),
        ("talks at 14 o'clock", None),
    ],
)
def test_clocks_in_words(words: str, clock: str | None) -> None:
    """An hour in words, with its half or of the working day."""
    found = clocks(words, 0, len(words), japan_time=False)
    assert [f"{it.clock:%H:%M}" for it in found if it.clock] == ([clock] if clock else [])


def test_a_range_in_words() -> None:
    """Its end needs no half of the day."""
    words = "from ten o'clock in the morning until a quarter to twelve"
    (found,) = clocks(words, 0, len(words), japan_time=False)
    assert (f"{found.clock:%H:%M}", found.minutes) == ("10:00", 105)


@pytest.mark.parametrize(
    ("words", "start", "minutes"),
    [
        ("from 8 p.m. until half past eleven", "20:00", 210),
        ("from 3:00 p.m. until a quarter to five", "15:00", 105),
        ("from 13 h to 14 h", "13:00", 60),
        ("from 9:30 in the morning until one o'clock", "09:30", 210),
    ],
)
def test_the_end_of_a_range_is_of_either_half(words: str, start: str, minutes: int) -> None:
    """What is printed of the beginning tells, and no meeting takes more than half a day."""
    (found,) = clocks(words, 0, len(words), japan_time=False)
    assert (f"{found.clock:%H:%M}", found.minutes) == (start, minutes)


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("for a bare quarter of an hour", [15]),
        ("closed at ten minutes to two", []),
        ("for ten minutes to begin with", [10]),
        ("for two hours, and then for another three.", [120, 180]),
        ("for ten minutes, and then for another five.", [10, 5]),
    ],
)
def test_lengths_beside_hours(words: str, minutes: list[int]) -> None:
    """A quarter of an hour is no hour, and minutes before an hour are no length."""
    assert [it.minutes for it in lengths(words, 0, len(words))] == minutes


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("from May 30 to June 1", "--05-30 to --06-01"),
        ("from May 30 until June 1, 2011", "2011-05-30 to 2011-06-01"),
        ("May 30 - June 1, 2011", "2011-05-30 to 2011-06-01"),
        ("December 30 – January 1, 2011", "2010-12-30 to 2011-01-01"),
        ("May 30-31", "--05-30 to --05-31"),
        ("May 30 and 31", "--05-30 to --05-31"),
        ("on May 30 and on June 1", "--05-30; --06-01"),
        ("on 30 and 31 May 2011", "2011-05-30 to 2011-05-31"),
        ("30-31 May", "--05-30 to --05-31"),
        ("the 30th and 31st of May", "--05-30 to --05-31"),
        ("on Monday, May 30", "--05-30 wd0"),
        ("on May 30 (Mon.)", "--05-30 wd0"),
        ("on May 30 (Monday), 2011", "2011-05-30 wd0"),
        ("on the 5th of May", "--05-05"),
        ("May 5th, 2011", "2011-05-05"),
        ("on 05 May 2011", "2011-05-05"),
        ("on Dec. 5", "--12-05"),
        ("on Sept 5th", "--09-05"),
        ("from 10:00 to 11:30 on May 5", "--05-05; 10:00 90"),
        ("from 10 a.m. to noon", "10:00 120"),
        ("from 10 a.m. until 2 p.m.", "10:00 240"),
        ("between 10 and 11 a.m.", "10:00 60"),
        ("at 10 in the morning", "10:00"),
        ("at 10 p.m. on May 5", "--05-05; 22:00"),
        ("at 22:00", "22:00"),
        ("at 10:00 a.m. (5:00 p.m. in Tokyo)", "10:00"),
        ("at around 10 a.m.", "10:00"),
        ("shortly before 10 a.m.", "10:00"),
        ("shortly after 3:05 p.m.", "15:05"),
        ("at 12 noon", "12:00"),
        ("at midnight", "00:00"),
        ("at half past ten in the evening", "22:30"),
        ("at a quarter past three in the afternoon", "15:15"),
        ("at 0:30 a.m.", "00:30"),
        ("at 12:30 p.m.", "12:30"),
        ("at 12:30 a.m.", "00:30"),
        ("for an hour", "60 minutes"),
        ("for one hour", "60 minutes"),
        ("for about one hour", "about 60 minutes"),
        ("for nearly two hours", "about 120 minutes"),
        ("for over an hour", "about 60 minutes"),
        ("for one and a half hours", "90 minutes"),
        ("for 1 hour 10 minutes", "70 minutes"),
        ("for 70 minutes", "70 minutes"),
        ("for some 70 minutes", "about 70 minutes"),
        ("for approximately 1.5 hours", "about 90 minutes"),
        ("for two and a half hours", "150 minutes"),
        ("for a quarter of an hour", "15 minutes"),
        ("for more than an hour", "about 60 minutes"),
        ("a 40-minute meeting", "40 minutes"),
        ("a meeting of 40 minutes", "40 minutes"),
        ("a two-hour meeting", "120 minutes"),
        ("which lasted 40 minutes", "40 minutes"),
        ("lasting about forty-five minutes", "about 45 minutes"),
        ("it took an hour", "60 minutes"),
        ("in the course of 40 minutes", "40 minutes"),
        ("about 40 minutes", "about 40 minutes"),
        ("ninety minutes", "90 minutes"),
        ("an hour-long meeting", "60 minutes"),
    ],
)
def test_days_hours_and_lengths(words: str, told: str) -> None:
    """Days, spans of days and weekdays; hours, some with minutes; lengths, some of them rough."""
    at = 0, len(words)
    found = [
        f"{it.date}"
        + (f" to {it.last}" if it.last else "")
        + (f" wd{it.weekday}" if it.weekday is not None else "")
        for it in dates(words, *at)
    ]
    assert all(it.is_span is (it.last is not None) for it in dates(words, *at))
    found += [
        f"{it.clock:%H:%M}" + (f" {it.minutes}" if it.minutes else "")
        for it in clocks(words, *at, japan_time=False)
    ]
    found += [f"{'about ' if it.near else ''}{it.minutes} minutes" for it in lengths(words, *at)]
    assert "; ".join(found) == told
