"""The table of countries: its codes, and the forms that lead to them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.data import countries as module
from japan_russia.data.countries import (
    Country,
    CountryStatus,
    adjectives,
    countries,
    country,
    country_named,
    country_of_capital,
    names,
)
from japan_russia.errors import ModelError

ROWS = countries()


def forms(row: Country) -> tuple[str, ...]:
    """Every printed form of the row."""
    long_name = (row.long_name,) if row.long_name else ()
    return (row.name, *long_name, *row.adjectives, *row.abbreviations, *row.other_names)


def test_codes_are_unique_and_in_order() -> None:
    """Rows come by code, each code once."""
    codes = [row.code for row in ROWS]
    assert codes == sorted(set(codes))


def test_all_states_are_there() -> None:
    """The United Nations' 193 members stand in the table, and ten others by name."""
    by_status: dict[CountryStatus, list[str]] = {status: [] for status in CountryStatus}
    for row in ROWS:
        by_status[row.status].append(row.code)
    assert len(by_status.pop(CountryStatus.MEMBER_STATE)) == 193
    assert by_status == {
        CountryStatus.OBSERVER: ["PS", "VA"],
        CountryStatus.OTHER_GOVERNMENT: ["CK", "NU", "TW", "XK"],
        CountryStatus.UNION: ["EU"],
        CountryStatus.FORMER: ["CS", "SU", "YU"],
    }


def test_only_a_union_is_no_country() -> None:
    """The European Union is flagged."""
    assert [row.code for row in ROWS if not row.is_country] == ["EU"]


def test_no_form_belongs_to_two_countries() -> None:
    """A printed form, whatever its case, leads to one code."""
    owners: dict[str, set[str]] = {}
    for row in ROWS:
        for form in forms(row):
            owners.setdefault(form.removeprefix("the ").casefold(), set()).add(row.code)
    assert {form: codes for form, codes in owners.items() if len(codes) > 1} == {}


def test_each_form_leads_to_its_code() -> None:
    """Every form gives the code of its row, with and without the article, and is tidy."""
    for row in ROWS:
        for form in forms(row):
            assert country_named(form) == row.code
            assert country_named(f"the {form.removeprefix('the ')}") == row.code
            assert re.fullmatch(r"\S+(?: \S+)*", form)
        assert not row.name.startswith("the ")
        assert all(not form.startswith("the ") for form in row.other_names)
        assert country(row.code) is row


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("the Russian Federation", "RU"),
        ("Russian Federation", "RU"),
        ("THE RUSSIAN FEDERATION", "RU"),
        ("The Republic of Korea", "KR"),
        ("Korean", "KR"),
        ("ROK", "KR"),
        ("DPRK", "KP"),
        ("U.S.", "US"),
        ("US", "US"),
        ("us", None),
        ("U.K.", "GB"),
        ("PRC", "CN"),
        ("USSR", "SU"),
        ("the Soviet Union", "SU"),
        ("U.A.E.", "AE"),
        ("Burma", "MM"),
        ("Czechia", "CZ"),
        ("Swaziland", "SZ"),
        ("Türkiye", "TR"),
        ("Turkiye", "TR"),
        ("the Republic of Turkey", "TR"),
        ("FYROM", "MK"),
        ("the Republic of North Macedonia", "MK"),
        ("Côte d’Ivoire", "CI"),
        ("Côte d'Ivoire", "CI"),
        ("Viet Nam", "VN"),
        ("Vietnam", "VN"),
        ("EU", "EU"),
        ("Guinea", "GN"),
        ("Equatorial Guinea", "GQ"),
        ("Congolese", None),
        ("Dominican", None),
        ("Kunashiri", None),
        ("the ", None),
        ("", None),
    ],
)
def test_country_named(name: str, code: str | None) -> None:
    """Names, long names, abbreviations, adjectives and earlier names lead to the code."""
    assert country_named(name) == code


@given(st.text())
def test_country_named_takes_any_text(name: str) -> None:
    """Any text gives a code of the table or None."""
    code = country_named(name)
    assert code is None or country(code) is not None


def test_names_and_adjectives_are_apart() -> None:
    """The two mappings hold forms without an article, each on its own side."""
    assert names()["Russian Federation"] == "RU"
    assert names()["Côte d’Ivoire"] == "CI"
    assert adjectives()["Russian"] == "RU"
    assert "Russian" not in names()
    assert "Russia" not in adjectives()
    assert not [form for form in (*names(), *adjectives()) if form.startswith("the ")]


def test_the_mappings_cannot_be_changed() -> None:
    """What is handed out is read-only."""
    with pytest.raises(TypeError):
        names()["Atlantis"] = "AT"  # type: ignore[index]


def test_an_unknown_code_gives_none() -> None:
    """A code outside the table has no row."""
    assert country("ZZ") is None


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            "Ru\tmember_state\tRussia\t\t\t\t\t",
            "Expected a country code of two capital letters, found 'Ru'.",
        ),
        (
            "RU\tempire\tRussia\t\t\t\t\t",
            (
                "Expected one of member_state, observer, other_government, union, former in column "
                "status at line 2 of countries.tsv, found 'empire'."
            ),
        ),
        ("RU\tmember_state", "Expected 8 cells at line 2 of countries.tsv, found 2."),
    ],
)
def test_a_faulty_row_is_named(row: str, message: str) -> None:
    """A mistake made in the table is reported with the words found."""
    with pytest.raises(ModelError) as caught:
        module._countries("\t".join(module._COLUMNS) + f"\n{row}\n")
    assert str(caught.value) == message


def test_each_capital_leads_to_its_country() -> None:
    """No city is the capital of two, nor a country's own name; case and marks do not count."""
    cities = [city for row in ROWS for city in row.capitals]
    assert len(cities) == len(set(cities))
    for row in ROWS:
        for city in row.capitals:
            assert country_of_capital(city) == country_of_capital(city.upper()) == row.code
            assert country_named(city) is None
    assert country_of_capital("Brasília") == "BR"
    assert country_of_capital("Brussels") is None
    without = {row.code for row in ROWS if not row.capitals}
    assert without == set("BE CS DJ EU LU MC SG SM SU VA YU".split())
