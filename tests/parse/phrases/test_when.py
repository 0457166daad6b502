"""Dates, times of day, lengths and places in running text."""

from __future__ import annotations

import pytest

from japan_russia.model import PartialDate
from japan_russia.parse.phrases.when import date_line, dates, place


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
        ("From March 4 to April 1,", "--03-04", None),
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


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ("held a meeting in Moscow with", "Moscow"),
        ("held a meeting in St. Petersburg with", "St. Petersburg"),
        ("who visited New York, held a meeting", "New York"),
        ("held a meeting at Iikura Guest House", "Iikura Guest House"),
        ("held a meeting at the Hotel Baikal in Irkutsk", "Irkutsk"),
        ("held a meeting in Yuzhno-Sakhalinsk with", "Yuzhno-Sakhalinsk"),
        ("held a meeting in Rostov-on-Don with", "Rostov-on-Don"),
        ("with A, who was visiting Tokyo following the forum in Nagoya", "Tokyo"),
        ("held a meeting on June 8 on Sea Island", "Sea Island"),
        ("held a meeting with A, who is visiting Sea Island", "Sea Island"),
        ("lodged a protest on an airport extension on Etorofu Island", None),
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
