"""Whose side each person is of, and why."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia.parse.people.sides import BY_NAME, REASONS, countries_in
from japan_russia.parse.phrases.lands import HOME
from tests.parse.drawn import LEADS
from tests.parse.made import page_of, persons, settled

#: Of each reason, a text and its first person's country.
TOLD = {
    "printed": [
        ("Mr. Oleg Sorokin, Minister of Defense of the Russian Federation, came.", "RU"),
        ("Russian Minister of Defense Oleg Sorokin came.", "RU"),
        ("Minister Sorokin of Russia came.", "RU"),
        ("His Norwegian counterpart, Mr. Lars Berg, came.", "NO"),
        ("Mr. Lars Berg came. Minister Berg of Norway left.", "NO"),
    ],
    "in_the_list": [
        ("Attendees: Russian side: Mr. Ivan Gromov; Japanese side: Mr. Lars Berg.", "RU"),
        ("Mr. Ivan Gromov attended from the Russian side.", "RU"),
    ],
    "in_the_table": [
        ("Mr. Sergey Lavrov came.", "RU"),
        ("Foreign Minister Machimura came.", "JP"),
    ],
    "by_office": [
        ("Minister for Foreign Affairs Tanabe came.", "JP"),
        ("Chief Cabinet Secretary Tanabe came.", "JP"),
        ("Mr. Lars Berg, Governor of Sakhalin Region, came.", "RU"),
        ("Mr. Lars Berg, Deputy Speaker of the State Duma, came.", "RU"),
        ("Ms. Erika Berg, Governor of Hokkaido, came.", "JP"),
        ("Mr. Haruo Tanabe, Senior Vice-Minister for Foreign Affairs, came.", "JP"),
    ],
    "by_name": [
        ("Mr. Haruo Tanabe, Minister of Defense, came.", "JP"),
        ("Mr. Takeo Kurashige, Minister of Defense, came.", "JP"),
        ("Ms. Marie Tanabe, Minister of Defense, came.", "JP"),
    ],
    "by_patronymic": [(page_of("Mr. Oleg Petrovich Sorokin came to Tokyo."), "RU")],
}


def test_every_reason_has_a_test() -> None:
    """By its name, in the order in which they are tried."""
    assert [reason.__name__.strip("_") for reason in (*REASONS, *BY_NAME)] == list(TOLD)


@pytest.mark.parametrize(
    ("reason", "text", "country"),
    [(reason, *row) for reason, rows in TOLD.items() for row in rows],
)
def test_reasons(reason: str, text: str, country: str) -> None:
    """Each tells the country, and says that it did."""
    first = persons(text)[0]
    assert (first.country, first.country_by) == (country, reason)


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Sorokin came.",
        "Mr. Oleg Sorokin, Minister of Foreign Affairs, came.",
        "Mr. Oleg Petrovich Sorokin came.",
        "Mr. Ramon Nagano-Otero, Minister of Defense, came.",
        "Mr. Mario Sereno, Minister of Defense, came.",
        "President Kamoto Nyanda came.",
        page_of("Mr. Oleg Petrovich Sorokin came.", title="Japan-Norway Talks"),
        page_of("Mr. Sergey Lavrov came to Tokyo.", title="Japan-Norway Talks"),
        "Minister for Foreign Affairs Lars Berg came.",
        "Minister for Foreign Affairs Berg came.",
        "Foreign Minister Tanabe came.",
        "Ms. Anna Rossi, Minister of Defense, came.",
        "Mr. Oleg Sorokin, Ambassador to Japan, came.",
    ],
)
def test_what_tells_no_country(text: str) -> None:
    """No country is the default, Russia neither: patronymics and the table go by the page."""
    first = persons(text)[0]
    assert (first.country, first.country_by) == (None, None)


def test_what_is_printed_comes_first() -> None:
    """Before the table, the office and the syllables of the name."""
    first = persons("Mr. Haruo Tanabe, Minister for Foreign Affairs of Brazil, came.")[0]
    assert (first.country, first.country_by) == ("BR", "printed")


@pytest.mark.parametrize(
    ("text", "others"),
    [
        (page_of("Talks were held."), ("RU",)),
        (page_of("Talks were held.", title="Japan-Norway Foreign Ministers’ Meeting"), ("NO",)),
        (page_of("Talks were held.", title="Norwegian-Japanese Talks"), ("NO",)),
        (
            page_of("Talks were held.", title="Japan-Australia-India-U.S. Consultations"),
            ("AU", "IN", "US"),
        ),
        (page_of("Talks were held.", title="Visit to Norway by Minister Tanabe"), ("NO",)),
        (page_of("Minister Tanabe met Minister Berg of Norway.", title="Talks"), ("NO",)),
        (page_of("Minister Tanabe visited Norway on March 4.", title="Talks"), ("NO",)),
        (page_of("The Norwegian side came.", title="Talks"), ("NO",)),
        (page_of("The leaders of Japan and Norway met.", title="Talks"), ("NO",)),
        (page_of("Talks on gas from Norway were held.", title="Talks"), ()),
        (page_of("Talks were held.", title="Talks"), ()),
    ],
)
def test_countries_of_the_page(text: str, others: tuple[str, ...]) -> None:
    """By title, captions and the first sentences; a country that is only a topic is none."""
    assert settled(text).others == others


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        (page_of("Talks were held."), True),
        (page_of("Minister for Foreign Affairs Tanabe came.", title="Talks"), True),
        (page_of("Talks were held.", title="Norway-Russia Talks"), False),
    ],
)
def test_whether_japan_is_named(text: str, is_so: bool) -> None:
    """By the page, or by somebody who can only be of it."""
    assert settled(text).has_home is is_so


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Japan and the Norwegian Minister", ["JP", "NO"]),
        ("the East China Sea", []),
        ("", []),
    ],
)
def test_countries_in_words(text: str, codes: list[str]) -> None:
    """By name or adjective, in order."""
    assert countries_in(text, 0, len(text)) == codes


@given(LEADS)
def test_a_country_has_its_reason(text: str) -> None:
    """And without a reason there is none."""
    names = {reason.__name__.strip("_") for reason in (*REASONS, *BY_NAME)}
    for it in persons(text):
        assert (it.country is None) is (it.country_by is None)
        assert it.country_by is None or it.country_by in names
    assert HOME not in settled(text).others
