"""Countries as they are printed."""

from __future__ import annotations

import pytest

from japan_russia.data.countries import adjectives, names
from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.text.tokens import tokens


def lands(text: str) -> list[str]:
    """Return code, words and "adj" of the countries of *text*, from left to right."""
    found, words, at = [], tokens(text, 0, len(text)), 0
    while at < len(words):
        land = land_at(words, at)
        if land is None:
            at += 1
            continue
        printed = text[words[at].start : words[land.stop - 1].end]
        found.append(f"{land.code} {printed}{' adj' if land.is_adjective else ''}")
        at = land.stop
    return found


def test_every_name_of_the_table() -> None:
    """Found as a whole, in capitals too."""
    for form, code in names().items():
        for printed in (form, form.upper()):
            assert lands(printed)[0].removesuffix(" adj") == f"{code} {printed}"


def test_every_adjective_of_the_table() -> None:
    """Found as a whole; "Myanmar" is a name first."""
    for form, code in adjectives().items():
        assert lands(form) == [f"{code} {form}" + ("" if form in names() else " adj")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Japan and the Russian Federation", ["JP Japan", "RU Russian Federation"]),
        ("the Russia Federation", ["RU Russia Federation"]),
        ("Japan's and Norway’s", ["JP Japan", "NO Norway"]),
        ("the Norwegian Minister of Finland", ["NO Norwegian adj", "FI Finland"]),
        ("the Republic of Korea", ["KR Republic of Korea"]),
        ("the Slovak Republic", ["SK Slovak Republic"]),
        ("the Republic of the Philippines", ["PH Republic of the Philippines"]),
        ("the People’s Republic of China", ["CN People’s Republic of China"]),
        ("the Hashemite Kingdom of Jordan", ["JO Hashemite Kingdom of Jordan"]),
        ("the Sultanate of Oman", ["OM Sultanate of Oman"]),
        ("the Republic of Tanzania", ["TZ Republic of Tanzania"]),
        ("the Federal Republic of the Comoros", ["KM Federal Republic of the Comoros"]),
        (
            "the former Islamic Federal Republic of the Comoros",
            ["KM Islamic Federal Republic of the Comoros"],
        ),
        ("the U.S., the US and the UK", ["US U.S.", "US US", "GB UK"]),
        ("New Zealand", ["NZ New Zealand"]),
        ("Papua New Guinea", ["PG Papua New Guinea"]),
    ],
)
def test_names_in_running_text(text: str, found: list[str]) -> None:
    """The longest name that fits, with the form of state before it."""
    assert lands(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "the East China Sea",
        "the Korea Strait",
        "the Republic of Zubrovka",
        "japan",
        "Japan-Russia relations",
        "Norwegians",
        "",
    ],
)
def test_what_is_no_country(text: str) -> None:
    """Waters, unknown states, compounds, words in small letters."""
    assert lands(text) == []


def test_the_short_form_in_brackets_belongs_to_the_name() -> None:
    """ "Republic of Korea (ROK)" is one name; another country in brackets is its own."""
    assert lands("The Republic of Korea (ROK) agreed.") == ["KR Republic of Korea (ROK)"]
    assert lands("Japan (Russia) agreed.") == ["JP Japan", "RU Russia"]
