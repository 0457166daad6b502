"""Cities and houses."""

from __future__ import annotations

import pytest

from japan_russia.parse.phrases.places import city_at, is_venue, lands_of_capitals


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("Moscow with", "Moscow"),
        ("St. Petersburg with", "St. Petersburg"),
        ("Saint Petersburg,", "Saint Petersburg"),
        ("New York, held", "New York"),
        ("New York City,", "New York City"),
        ("Kuwait City and", "Kuwait City"),
        ("Yuzhno-Sakhalinsk with", "Yuzhno-Sakhalinsk"),
        ("Rostov-on-Don with", "Rostov-on-Don"),
        ("Rio de Janeiro, Brazil", "Rio de Janeiro"),
        ("Frankfurt am Main", "Frankfurt am Main"),
        ("San José", "San José"),
        ("Washington, D.C. on", "Washington, D.C."),
        ("Washington D.C.", "Washington D.C."),
        ("Fort D. Souris on", "Fort D. Souris"),
        ("The Hague on", "The Hague"),
        ("L’Aquila", "L’Aquila"),
        ("New Delhi on", "New Delhi"),
        ("Ho Chi Minh City", "Ho Chi Minh City"),
        ("Omsk Ambassador of Japan to Russia", "Omsk"),
        ("Port-of-Spain", "Port-of-Spain"),
        ("Akasaka, Tokyo, where", "Akasaka"),
        ("Vienna and Bratislava", "Vienna"),
        ("Omsk Foreign Minister Viktor Sorokin received", "Omsk"),
        ("Omsk Deputy Foreign Minister Viktor Sorokin received", "Omsk"),
    ],
)
def test_cities(text: str, city: str) -> None:
    """As printed, with all words of the name."""
    assert city_at(text, 0, len(text)) == city


@pytest.mark.parametrize(
    "text",
    [
        "Russia", "Japan on", "New Zealand", "March", "Monday", "Asia", "English", "the Kremlin",
        "Tokyo's mayor", "Sakhalin Governor's office", "Foreign Minister Sorokin", "Mr. Sorokin",
        "Harbour Bureau",
        "Moscow Ministry", "MOSCOW", "Singapore", "2011", "Iikura House", "City Hall", "Port",
    ],
)  # fmt: skip
def test_what_is_no_city(text: str) -> None:
    """Countries, months, regions, languages, persons, offices, houses."""
    assert city_at(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("Iikura House", True),
        ("Hotel Baikal", True),
        ("Ministry of Foreign Affairs", True),
        ("Kremlin", True),
        ("Bolshoi Theatre", True),
        ("Moscow", False),
        ("St. Petersburg", False),
    ],
)
def test_houses(name: str, is_one: bool) -> None:
    """A house, hotel or palace is no city."""
    assert is_venue(name) is is_one


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Talks were held in Oslo and in Moscow.", ["NO", "RU"]),
        ("Talks were held in Oslo, and then in Bergen.", ["NO"]),
        ("In answer to Minister Tanabe, he said that there were none.", []),
    ],
)
def test_capitals_of_countries(text: str, codes: list[str]) -> None:
    """Where somebody was, and not who is called after a city."""
    assert lands_of_capitals(text, 0, len(text)) == codes
