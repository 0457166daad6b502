"""On which day a meeting was, and what told it."""

from __future__ import annotations

import pytest

from japan_russia.parse.meetings.day import REASONS
from tests.parse.made import facts_of, page_of

TANABE = "Foreign Minister Haruo Tanabe"
SOROKIN = "Russian Foreign Minister Oleg Sorokin"
BELOV = "President Viktor Belov of Russia"
TWO_ITEMS = (
    "1. Foreign Ministers' Meeting\n\nTrade grew.\n\n2. Courtesy Call on President Belov\n\n"
    "Gas was dear."
)


def days(text: str) -> list[tuple[str | None, str | None]]:
    """Return the day of each meeting, and the reason that told it."""
    return [
        (str(it.date) if it.date else None, it.reasons.get("date"))
        for it in facts_of(text).meetings
    ]


#: Of each reason, a text, which of its meetings, and the day.
TOLD = {
    "in_the_heading": (
        page_of(
            f"{TANABE} visited Moscow.",
            f"1. Meeting with {SOROKIN} (March 2)\n\nTrade grew.\n\n2. Meeting with {BELOV}\n\n"
            "(March 3, from 10:00)\n\nGas was dear.",
        ),
        1,
        "2011-03-03",
    ),
    "the_next_day": (
        page_of(
            f"On February 28, {TANABE} met {SOROKIN}, and on the following day held talks with "
            f"{BELOV}.",
            TWO_ITEMS,
        ),
        1,
        "2011-03-01",
    ),
    "days_later": (
        page_of(
            f"On February 27, {TANABE} met {SOROKIN}, and two days later held talks with {BELOV}.",
            TWO_ITEMS,
        ),
        1,
        "2011-03-01",
    ),
    "the_day_before": (
        page_of(
            f"On March 4, {TANABE} met {SOROKIN}. On the previous day, he paid a call on {BELOV}.",
            TWO_ITEMS,
        ),
        1,
        "2011-03-03",
    ),
    "as_the_clause_before": (
        page_of(
            f"On March 4 {TANABE} met {SOROKIN}, and on March 5 he paid a call on {BELOV} and had "
            "a lunch with Mr. Oleg Zimin, Governor of Omsk.",
            f"1. Meeting with {SOROKIN}\n\nTrade grew.\n\n2. Lunch with Governor Zimin\n\n"
            "Gas was dear.",
        ),
        1,
        "2011-03-05",
    ),
    "before_the_event": (page_of(f"On March 4, {TANABE} met {SOROKIN} in Oslo."), 0, "2011-03-04"),
    "after_the_event": (page_of(f"{TANABE} met {SOROKIN} in Oslo on March 4."), 0, "2011-03-04"),
    "on_the_nth_day": (
        page_of(f"{TANABE} visited Moscow from March 2 to 4.  On the second day he met {SOROKIN}."),
        0,
        "2011-03-03",
    ),
    "on_the_nth": (
        page_of(f"{TANABE} visited Oslo in March. He met {SOROKIN} on the 4th."),
        0,
        "2011-03-04",
    ),
    "the_same_day": (
        page_of(
            f"On March 4, {TANABE} met {SOROKIN}. On the same day, he paid a call on {BELOV}.",
            TWO_ITEMS,
        ),
        1,
        "2011-03-04",
    ),
    "of_last_month": (
        page_of(f"On the 28th of last month, {TANABE} met {SOROKIN}."),
        0,
        "2011-02-28",
    ),
    "today": (
        page_of(f"After the note of March 2, {TANABE} met {SOROKIN} in Oslo yesterday."),
        0,
        "2011-03-04",
    ),
    "weekday_of_the_heading": (
        (
            "What's Up Around the Minister\n\nMarch 5, 2011\n\nTuesday, March 1: Oslo\n\n"
            f"{TANABE} met {SOROKIN}. Minister Sorokin stated that gas was dear.\n\n"
            f"Thursday: Moscow\n\nMinister Tanabe met {BELOV}. He stated that trade grew.\n"
        ),
        1,
        "2011-03-03",
    ),
    "in_the_part": (
        page_of(
            f"{TANABE} toured Europe.",
            f"I. Russia (March 3)\n\n1. Meeting with {SOROKIN}\n\nTrade grew.\n\n"
            "II. Norway (March 4)\n\n1. Meeting with Norwegian Foreign Minister Sofie Haugen\n\n"
            "Fish was dear.",
        ),
        1,
        "2011-03-04",
    ),
    "in_the_words": (
        page_of(f"{TANABE} held talks with {SOROKIN}. The talks took place on March 4."),
        0,
        "2011-03-04",
    ),
    "on_the_way": (
        (
            "A Week in the North\n\nMarch 8, 2011\n\n"
            f"On March 2, {TANABE} met {SOROKIN} in Oslo. He said that trade grew.\n\n"
            "On March 4 the Minister was in Bergen. There he held talks with Norwegian Foreign "
            "Minister Sofie Haugen. Minister Haugen said that fish was dear.\n"
        ),
        1,
        "2011-03-04",
    ),
    "as_before": (
        page_of(
            f"On March 4, {TANABE} met {SOROKIN}. Afterwards he paid a call on {BELOV}.",
            TWO_ITEMS,
        ),
        1,
        "2011-03-04",
    ),
    "in_the_sentence": (
        page_of(
            f"After paying a call on {BELOV} on March 4, planned since March 1, {TANABE} met "
            f"{SOROKIN}.",
            "1. Trade\n\nMinister Sorokin stated that trade grew.",
        ),
        0,
        "2011-03-04",
    ),
    "in_the_lead": (
        page_of(f"{TANABE} arrived in Oslo on March 4. The two ministers held talks."),
        0,
        "2011-03-04",
    ),
    "in_the_title": (
        page_of(f"{TANABE} met {SOROKIN}.", title="Japan-Russia Talks (March 4, Oslo)"),
        0,
        "2011-03-04",
    ),
    "first_of_several": (
        page_of(f"{TANABE} met {SOROKIN}, who was in Oslo from March 2 to 4."),
        0,
        "2011-03-02",
    ),
    # The text is issued on 5 March 2011, a Saturday.
    "on_the_weekday": (page_of(f"On Thursday, {TANABE} met {SOROKIN}."), 0, "2011-03-03"),
    "date_line": (page_of(f"{TANABE} met {SOROKIN}."), 0, "2011-03-05"),
}


def test_every_reason_has_a_test() -> None:
    """By its name, in the order in which they are tried."""
    assert [reason.__name__.strip("_") for reason in REASONS] == list(TOLD)


@pytest.mark.parametrize("reason", TOLD)
def test_reasons(reason: str) -> None:
    """Each tells the day, and is kept."""
    text, number, day = TOLD[reason]
    assert days(text)[number] == (day, reason)


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        (f"On March 4, 2010, {TANABE} met {SOROKIN}.", "2010-03-04"),
        (f"On December 4, {TANABE} met {SOROKIN}.", "2010-12-04"),
        (f"{TANABE}, who took office on March 2, met {SOROKIN} on March 4.", "2011-03-04"),
        (f"{TANABE} met on March 4 {SOROKIN}, who took office on March 2.", "2011-03-04"),
        (f"Following his visit of March 2, {TANABE} met {SOROKIN} on March 4.", "2011-03-04"),
        (f"From March 2 to 4, {TANABE} visited Oslo. On March 3, he met {SOROKIN}.", "2011-03-03"),
        (f"On March 3 and 4, {TANABE} met {SOROKIN}.", "2011-03-03"),
        (f"{TANABE} came on March 3 and held talks the next day with {SOROKIN}.", "2011-03-04"),
        (
            f"{TANABE}, who came on March 3, met {SOROKIN} in the morning of the following day.",
            "2011-03-04",
        ),
    ],
)
def test_which_of_several_dates(lead: str, day: str) -> None:
    """That of the clause, and no day of something else; the year is that of the issue."""
    assert days(page_of(lead))[0][0] == day


@pytest.mark.parametrize(
    ("issued", "heading", "day"),
    [
        ("March 5, 2011\n\n", "Thu.: Moscow", "2011-03-03"),
        ("March 5, 2011\n\n", "Wed: Moscow", "2011-03-02"),
        ("March 5, 2011\n\n", "Thurs.: Moscow", "2011-03-03"),
        ("", "Thursday: Moscow", None),
    ],
)
def test_a_weekday_alone(issued: str, heading: str, day: str | None) -> None:
    """It is of the week of the day before it; without a year nobody knows that week."""
    text = (
        f"What's Up Around the Minister\n\n{issued}Tuesday, March 1: Oslo\n\n"
        f"{TANABE} met {SOROKIN}. Minister Sorokin stated that gas was dear.\n\n"
        f"{heading}\n\nMinister Tanabe met {BELOV}. He stated that trade grew.\n"
    )
    assert days(text)[1][0] == day


@pytest.mark.parametrize(
    ("first", "second"),
    [("On February 28, 2011, ", "2011-03-01"), ("On December 31, 2010, ", "2011-01-01")],
)
def test_the_next_day_may_be_in_the_next_month(first: str, second: str) -> None:
    """And in the next year."""
    lead = f"{first}{TANABE} met {SOROKIN}, and on the following day held talks with {BELOV}."
    assert days(page_of(lead, TWO_ITEMS))[1][0] == second


def test_without_any_date() -> None:
    """Nothing is made up."""
    assert days(f"Japan-Russia Talks\n\n{TANABE} met {SOROKIN} in Oslo.\n") == [(None, None)]


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        (f"On March 4, {TANABE} met {SOROKIN}.", "--03-04"),
        (f"On March 4, {TANABE} met {SOROKIN}. They will meet on May 5, 2012.", "--03-04"),
        (f"On March 4, {TANABE} met {SOROKIN}. They will meet on March 5, 2012.", "2012-03-04"),
    ],
)
def test_the_year_without_a_date_of_issue(lead: str, day: str) -> None:
    """Only where the lead prints it beside the same month."""
    assert days(f"Japan-Russia Talks\n\n{lead}\n")[0][0] == day


@pytest.mark.parametrize(
    ("lead", "words"),
    [
        (f"On Thursday, March 4, 2010, {TANABE} met {SOROKIN}.", []),
        (f"On Friday, March 4, 2010, {TANABE} met {SOROKIN}.", ["Friday, March 4, 2010"]),
        (f"On Friday, March 4, {TANABE} met {SOROKIN}.", []),
    ],
)
def test_weekdays(lead: str, words: list[str]) -> None:
    """One that is not that of the date is reported."""
    assert [it.words for it in facts_of(page_of(lead)).findings] == words
