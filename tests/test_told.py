"""Year and countries known from elsewhere: kept apart, and refused if what is printed differs."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest

import japan_russia as jr
from japan_russia.corpus import Known

UNDATED: Final = """Talks of Foreign Ministers

On {day}, Mr. Ichiro Tanabe, Minister for Foreign Affairs of Japan, held talks in Velgrad with \
Mr. Pyotr Sorokin, Minister of Foreign Affairs of the Russian Federation.

1. Minister Tanabe proposed a fair. In response, Minister Sorokin agreed.
"""
NOT_PRINTED: Final = UNDATED.format(day="July 28")
PRINTED: Final = UNDATED.format(day="July 28, 2009")


def test_a_given_year_is_kept_apart() -> None:
    """The date stays as printed, and what the table leaves stays as it is."""
    plain, told = jr.loads(NOT_PRINTED, id="x"), jr.loads(NOT_PRINTED, id="x", year=2009)
    [before], [after] = plain.meetings, told.meetings
    assert (str(after.date), after.given_year, after.year) == ("--07-28", 2009, 2009)
    assert (before.given_year, before.year_candidates) == (None, after.year_candidates)
    assert before.inferred_year == after.inferred_year
    assert list(told.iter_statements()) == list(plain.iter_statements())


def test_a_given_year_that_is_printed_changes_nothing() -> None:
    """It has nothing to add."""
    assert jr.loads(PRINTED, id="x", year=2009) == jr.loads(PRINTED, id="x")
    assert jr.loads("A page.", id="x", year=2009) == jr.loads("A page.", id="x")


def test_another_year_than_printed_is_refused() -> None:
    """One of the two is wrong, and the message has both."""
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(PRINTED, id="x", year=2010)
    assert str(caught.value) == "Expected m1 of x in 2010, as given, found 28 July 2009 printed."
    assert caught.value.name == "x"


def test_a_year_without_the_printed_day_is_refused() -> None:
    """29 February exists in leap years only."""
    text = UNDATED.format(day="February 29")
    assert jr.loads(text, year=2012).meetings[0].given_year == 2012
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(text, id="x", year=2011)
    assert str(caught.value) == (
        "Expected a year of m1 of x that has the printed day 29 February, found 2011 given."
    )


def test_a_year_that_does_not_fit_those_in_office_is_warned_of() -> None:
    """It is kept, as the table may be wrong; told another year, the readout says so no more."""
    lead = "On July 28, Foreign Minister Gemba held talks with Foreign Minister Lavrov in Sochi."
    readout = jr.loads(f"Talks\n\n{lead}\n", id="x", year=2020)
    assert readout.meetings[0].year == 2020
    message = (
        "The year 2020 is given for the meeting of 28 July, "
        "but the office-holder table leaves 2012."
    )
    found = readout.diagnostics[0]
    assert (found.code, found.severity) == (jr.DiagnosticCode.YEAR_CONFLICT, jr.Severity.WARNING)
    assert (found.span, found.message) == (None, message)
    assert Known(year=2012).told_to(readout) == jr.loads(f"Talks\n\n{lead}\n", id="x", year=2012)
    # Two meetings of one day are of one year.
    again = f"Talks\n\n1. Talks\n{lead}\n\n2. Call\n{lead.replace('talks', 'a meeting')}\n"
    twice = [it.message for it in jr.loads(again, id="x", year=2020).diagnostics]
    assert twice == [
        message,
        "No year is printed for the 2 meetings of 28 July; the office-holder table leaves 2012.",
    ]


@pytest.mark.parametrize("year", [0, 10_000, -1])
def test_what_is_no_year_is_refused(year: int) -> None:
    """Years are those of dates."""
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(PRINTED, year=year)
    assert str(caught.value) == f"Expected a year from 1 to 9999, found {year!r}."


@pytest.mark.parametrize("countries", [("JP", "RU"), ["RU", "US", "JP"], iter(("JP", "RU"))])
def test_countries_that_fit_change_nothing(countries: Any) -> None:
    """Of those that are printed none may be missing; more may be given."""
    assert jr.loads(PRINTED, id="x", countries=countries) == jr.loads(PRINTED, id="x")


def test_a_participant_from_elsewhere_is_refused() -> None:
    """Who is printed with a country that was not given."""
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(PRINTED, id="x", countries=("US", "JP"))
    assert str(caught.value) == (
        "Expected participants from JP, US alone in x, as given, found Pyotr Sorokin from RU."
    )
    with pytest.raises(jr.ReadoutError, match="Expected participants from nowhere alone in x"):
        jr.loads(PRINTED, id="x", countries=())


@pytest.mark.parametrize(
    ("countries", "message"),
    [
        ("JP", "Expected several as countries, each a str, found 'JP' (str)."),
        (5, "Expected several as countries, each a str, found 5 (int)."),
        (("JP", "Russia"), "Expected a country code of two capital letters, found 'Russia'."),
        (("JP", 5), "Expected each of countries to be a str, found 5 (int)."),
        (("JP", []), "Expected each of countries to be a str, found an object of list."),
    ],
)
def test_what_are_no_countries_is_refused(countries: Any, message: str) -> None:
    """Codes of ISO 3166-1, several of them."""
    with pytest.raises(jr.JapanRussiaError) as caught:
        jr.loads(PRINTED, countries=countries)
    assert str(caught.value) == message


def test_files_are_told_the_same(tmp_path: Path) -> None:
    """``load`` takes both, and names the file that does not fit."""
    path = tmp_path / "call.txt"
    path.write_text(NOT_PRINTED, encoding="utf-8")
    assert jr.load(path, year=2009, countries={"JP", "RU"}).meetings[0].year == 2009
    with pytest.raises(jr.ReadoutError) as caught:
        jr.load(path, countries={"JP"})
    assert caught.value.name == "call.txt"
