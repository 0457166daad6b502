"""Dates of which parts may be missing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.errors import ModelError
from japan_russia.model import PartialDate
from japan_russia.testing import partial_dates


@pytest.mark.parametrize(
    ("parts", "text", "edtf"),
    [
        ({"year": 2012, "month": 9, "day": 25}, "2012-09-25", "2012-09-25"),
        ({"year": 2012, "month": 9}, "2012-09", "2012-09"),
        ({"year": 2012}, "2012", "2012"),
        ({"month": 7, "day": 28}, "--07-28", "XXXX-07-28"),
        ({"month": 7}, "--07", "XXXX-07"),
        ({"year": 7, "month": 1}, "0007-01", "0007-01"),
    ],
)
def test_date_is_written(parts: dict[str, int], text: str, edtf: str) -> None:
    """``str()`` follows XML Schema, ``edtf`` marks the unknown year."""
    written = PartialDate(**parts)
    assert (str(written), written.edtf) == (text, edtf)
    assert PartialDate.parse(text) == written


@given(partial_dates())
def test_parse_reads_what_str_writes(value: PartialDate) -> None:
    """Every date comes back from its text."""
    assert PartialDate.parse(str(value)) == value


@given(st.text("0123456789-X") | st.text())
def test_parse_reads_nothing_else(text: str) -> None:
    """A text is the date's own form, or refused with our error."""
    try:
        value = PartialDate.parse(text)
    except ModelError:
        return
    assert str(value) == text


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({}, "Expected a date with at least a year or a month, found neither."),
        ({"day": 3}, "Expected a date with at least a year or a month, found neither."),
        ({"year": 2012, "day": 3}, "Expected a month beside the day 3, found none."),
        ({"year": 0}, "Expected a year from 1 to 9999, found 0."),
        ({"year": 10_000}, "Expected a year from 1 to 9999, found 10000."),
        ({"month": 13}, "Expected a month from 1 to 12, found 13."),
        ({"month": 0}, "Expected a month from 1 to 12, found 0."),
        ({"month": 4, "day": 31}, "Expected a day from 1 to 30 for month 4, found 31."),
        ({"month": 4, "day": 0}, "Expected a day from 1 to 30 for month 4, found 0."),
        ({"month": 2, "day": 30}, "Expected a day from 1 to 29 for month 2, found 30."),
        (
            {"year": 2011, "month": 2, "day": 29},
            "Expected a day from 1 to 28 for month 2, found 29.",
        ),
    ],
)
def test_date_refuses_what_no_calendar_has(parts: dict[str, int], message: str) -> None:
    """Parts out of range and days without month are refused."""
    with pytest.raises(ModelError) as caught:
        PartialDate(**parts)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    "text",
    ["", "-", "--", "12", "2012-9", "2012-09-25-01", "--07-28-1", "2012-09-", "-2012", "２０１２",
     "2012--09", " 2012", "2012\n", "--2012", "XXXX-07-28"],
)  # fmt: skip
def test_parse_names_what_it_found(text: str) -> None:
    """A text that is none of the five forms is quoted."""
    with pytest.raises(ModelError) as caught:
        PartialDate.parse(text)
    assert str(caught.value) == f"Expected a date such as 2012-09-25 or --07-28, found {text!r}."


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2012-02-29", date(2012, 2, 29), date(2012, 2, 29)),
        ("2012-02", date(2012, 2, 1), date(2012, 2, 29)),
        ("2011-02", date(2011, 2, 1), date(2011, 2, 28)),
        ("2012", date(2012, 1, 1), date(2012, 12, 31)),
        ("--07-28", None, None),
        ("--07", None, None),
    ],
)
def test_date_knows_its_limits(text: str, earliest: date | None, latest: date | None) -> None:
    """The first and the last day that the date can be; None where no year is known."""
    value = PartialDate.parse(text)
    assert (value.earliest, value.latest) == (earliest, latest)


@given(partial_dates())
def test_complete_dates_are_one_day(value: PartialDate) -> None:
    """A date is complete exactly where it can be one day only."""
    one_day = value.earliest is not None and value.earliest == value.latest
    assert value.is_complete is one_day


@given(partial_dates(), partial_dates())
def test_sort_key_sorts_by_the_first_day(one: PartialDate, two: PartialDate) -> None:
    """Of two dates with a year, the one that can begin earlier comes first; equals are one date."""
    assert (one.sort_key == two.sort_key) is (one == two)
    if one.sort_key < two.sort_key and one.earliest is not None:
        assert two.earliest is not None
        assert one.earliest <= two.earliest


@given(st.dates())
def test_of_takes_a_whole_date(value: date) -> None:
    """A date of the standard library keeps all its parts."""
    assert str(PartialDate.of(value)) == value.isoformat()


def test_in_year_adds_the_year() -> None:
    """Month and day stay."""
    assert str(PartialDate(month=7, day=28).in_year(2012)) == "2012-07-28"


def test_in_year_refuses_a_day_that_the_year_has_not() -> None:
    """29 February exists in leap years only."""
    with pytest.raises(ModelError) as caught:
        PartialDate(month=2, day=29).in_year(2011)
    assert str(caught.value) == "Expected a day from 1 to 28 for month 2, found 29."
