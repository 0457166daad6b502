"""Offices, before a name and after it."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia.parse.phrases.names import name_length
from japan_russia.parse.phrases.offices import OfficeAt, office_at
from japan_russia.parse.text.tokens import tokens
from tests.parse.drawn import TEXTS


def before(text: str) -> tuple[str, OfficeAt | None]:
    """Return the name that follows the office at the beginning of *text*, and the office."""
    words = tokens(text, 0, len(text))
    office = office_at(words, 0)
    if office is None:
        return "", None
    length = name_length(words, office.stop)
    if not length:
        return "", office
    return text[words[office.stop].start : words[office.stop + length - 1].end], office


def after(text: str) -> OfficeAt | None:
    """Return the office with which *text*, all that stands behind a name, begins."""
    return office_at(tokens(text, 0, len(text)), 0, after_name=True)


def words_of(text: str, office: OfficeAt | None) -> str | None:
    """Return the words of an office, without article and country."""
    if office is None:
        return None
    return " ".join("".join(text[start:end] for start, end in office.kept).split())


#: Offices before "Ivan Gromov" that are kept in all their words, and tell no country.
PLAIN = (
    "Minister", "Foreign Minister", "Prime Minister", "First Deputy Prime Minister",
    "Minister for Foreign Affairs", "Minister of Foreign Affairs",
    "Minister of Economy, Trade and Industry",
    "Minister of Land, Infrastructure, Transport and Tourism",
    "Minister for Economic Development and Trade", "Minister for Roads and Harbours",
    "Minister for Roman Catholic Affairs", "Minister of State for Disaster Management",
    "Minister in charge of Okinawa and Northern Territories",
    "Economy, Trade and Industry Minister", "Trade & Industry Minister",
    "Minister for Trade & Industry", "Foreign and Defense Minister",
    "Deputy Prime Minister and Minister of Finance", "State Councilor and Foreign Minister",
    "Deputy Prime Minister – Minister of Foreign Affairs",
    "Deputy Prime Minister, Foreign Minister",
    "Vice Minister for Foreign Affairs and Special Representative",
    "Minister of Defense and Director-General of the Agency",
    "Spokesman/Deputy Director-General of the Information Department", "Director-General",
    "Director-General of the European Affairs Bureau", "Director of the Russian Division",
    "Director of the Department of North America",
    "Administrative Vice-Minister for Foreign Affairs",
    "Parliamentary Senior Vice-Minister for Foreign Affairs", "Chief Cabinet Secretary",
    "Deputy Chief Cabinet Secretary", "Secretary of State", "Under Secretary of State",
    "Secretary General of the World Trade Organization (WTO)",
    "Assistant Secretary of State for East Asian and Pacific Affairs",
    "Secretary of the Security Council", "Assistant to the President", "Presidential Aide",
    "Special Envoy of the President", "Head of the Presidential Administration",
    "Chief of Staff of the Presidential Administration",
    "Deputy Chief of the General Staff of the Armed Forces",
    "Plenipotentiary Representative of the President in the Far Eastern Federal District",
    "Special Representative of the Prime Minister for the Middle East",
    "Ambassador Extraordinary and Plenipotentiary", "Ambassador-at-Large", "Ambassador at Large",
    "Chargé d'Affaires", "Chargé d'affaires ad interim", "Under Secretary",
    "Official Spokesperson", "Consul-General in Yuzhno-Sakhalinsk",
    "Deputy Director-General for Disarmament, Non-proliferation and Science",
    "Special Representative for Afghanistan and Pakistan", "Chargé d’Affaires",
    "Minister-Counsellor", "Consul General", "Chairman of the Government",
    "Chairman of the State Duma", "Chairman of the Board of Gazprom",
    "Chairman of the Japan-Russia Parliamentary League", "Commander of the Pacific Fleet",
    "Speaker of the House of Representatives", "President of the House of Councillors",
    "Member of the House of Representatives", "Governor of Sakhalin Oblast",
    "Governor of St Petersburg", "Mayor of Yuzhno-Sakhalinsk", "Rector of Moscow State University",
    "President-elect", "Prime Minister-elect", "then Prime Minister", "former Prime Minister",
    "FM", "Vice-Premier", "Harbour Commissioner", "King", "foreign minister",
    "Vice Minister of Environmental Protection", "Minister for Food Safety",
)  # fmt: skip


@pytest.mark.parametrize("office", PLAIN)
def test_before_a_name(office: str) -> None:
    """Every word but the name's is the office's."""
    name, found = before(f"{office} Ivan Gromov stated")
    assert words_of(f"{office} Ivan Gromov stated", found) == office
    assert name == "Ivan Gromov"
    assert found is not None
    assert (found.country, found.host, found.is_plural, found.is_owned) == (None,) * 2 + (
        False,
    ) * 2


@pytest.mark.parametrize(
    "office", [it for it in PLAIN if it[0].isupper() and not it.startswith("Harbour")]
)
def test_after_a_name(office: str) -> None:
    """The same behind the name, where a comma and a verb follow."""
    for text in (f"{office}, held talks", f"the {office}; and", f"{office})", office):
        assert words_of(text, after(text)) == office


@pytest.mark.parametrize(
    ("text", "words", "country", "host"),
    [
        ("Russian Foreign Minister", "Foreign Minister", "RU", None),
        ("the Russian Foreign Minister", "Foreign Minister", "RU", None),
        ("Norway's Minister of Energy", "Minister of Energy", "NO", None),
        ("U.S. Secretary of State", "Secretary of State", "US", None),
        ("Secretary of State of the United States", "Secretary of State", "US", None),
        (
            "Minister of Foreign Affairs of the Russian Federation",
            "Minister of Foreign Affairs",
            "RU",
            None,
        ),
        ("Deputy Minister of Energy of Norway", "Deputy Minister of Energy", "NO", None),
        (
            "Chairman of the Government of the Russian Federation",
            "Chairman of the Government",
            "RU",
            None,
        ),
        ("Chairman of the Russian Government", "Chairman", "RU", None),
        ("Commander of the German Navy", "Commander of the German Navy", "DE", None),
        ("Head of the Russian delegation", "Head of the Russian delegation", "RU", None),
        ("Director of the Russian Division", "Director of the Russian Division", None, None),
        ("Director for the Russian Parliament", "Director for the Russian Parliament", None, None),
        (
            "Ambassador of Japan to the Russian Federation",
            "Ambassador to the Russian Federation",
            "JP",
            "RU",
        ),
        ("Russian Ambassador to Japan", "Ambassador to Japan", "RU", "JP"),
        ("EU High Representative", "High Representative", "EU", None),
        (
            "High Representative of the EU for Foreign Affairs",
            "High Representative for Foreign Affairs",
            "EU",
            None,
        ),
        (
            "President of the European Commission",
            "President of the European Commission",
            "EU",
            None,
        ),
        ("European Commission President", "European Commission President", "EU", None),
        (
            "Director of the European Affairs Bureau",
            "Director of the European Affairs Bureau",
            None,
            None,
        ),
        (
            "Minister for Economic Cooperation with Norway",
            "Minister for Economic Cooperation with Norway",
            None,
            None,
        ),
        (
            "Permanent Representative to the OSCE",
            "Permanent Representative to the OSCE",
            None,
            None,
        ),
    ],
)
def test_countries_and_hosts(text: str, words: str, country: str | None, host: str | None) -> None:
    """The country is no part of the words, but where it is that of an ambassador's host."""
    name, found = before(f"{text} Anna Rossi")
    assert found is not None
    assert (words_of(text, found), found.country, found.host) == (words, country, host)
    assert name == "Anna Rossi"


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        (
            "Director-General, European Affairs Bureau, Ministry of Foreign Affairs of Japan,",
            "Director-General, European Affairs Bureau, Ministry of Foreign Affairs",
            "JP",
        ),
        (
            "Director of the Russian Division, European Affairs Bureau, attended",
            "Director of the Russian Division, European Affairs Bureau",
            None,
        ),
        ("Chairman, Federal Customs Service", "Chairman, Federal Customs Service", None),
        ("President and CEO of Gazprom", "President and CEO of Gazprom", None),
        (
            "First Deputy Chairman of the Government and Minister of Finance of Russia",
            "First Deputy Chairman of the Government and Minister of Finance",
            "RU",
        ),
        (
            "Secretary of State for Foreign and Commonwealth Affairs of the United Kingdom",
            "Secretary of State for Foreign and Commonwealth Affairs",
            "GB",
        ),
        (
            "Minister of Foreign Affairs and Trade of New Zealand",
            "Minister of Foreign Affairs and Trade",
            "NZ",
        ),
        (
            "Ambassador Extraordinary and Plenipotentiary of the Russian Federation to Japan",
            "Ambassador Extraordinary and Plenipotentiary to Japan",
            "RU",
        ),
        ("Press Secretary to the Minister", "Press Secretary to the Minister", None),
        (
            "Chairperson of the State Duma Committee on International Affairs",
            "Chairperson of the State Duma Committee on International Affairs",
            None,
        ),
        ("Minister of Foreign Affairs, in Moscow", "Minister of Foreign Affairs", None),
        ("Prime Minister from 2000 to 2003", "Prime Minister", None),
        ("Governor of Sakhalin Region, and others", "Governor of Sakhalin Region", None),
    ],
)
def test_units_and_other_offices_after_a_comma(text: str, words: str, country: str | None) -> None:
    """The unit of a ministry goes on with the office; what is no part of it does not."""
    found = after(text)
    assert found is not None
    assert (words_of(text, found), found.country) == (words, country)


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        ("Foreign Ministers Tanabe and Sorokin", "Foreign Ministers", "Tanabe"),
        (
            "Assistants to the President Oleg Sorokin and Ivan Gromov",
            "Assistants to the President",
            "Oleg Sorokin",
        ),
        ("Directors-General Oleg Sorokin and Ivan Gromov", "Directors-General", "Oleg Sorokin"),
        (
            "Ministers of Foreign Affairs and Defense Haruo Tanabe",
            "Ministers of Foreign Affairs and Defense",
            "Haruo Tanabe",
        ),
    ],
)
def test_plurals(text: str, words: str, name: str) -> None:
    """Several hold it."""
    found_name, found = before(text)
    assert found is not None
    assert found.is_plural
    assert (words_of(text, found), found_name) == (words, name)


def test_two_offices_have_two_heads() -> None:
    """By which their holder may be called."""
    _, found = before("State Councilor and Foreign Minister Wei Lin")
    assert found is not None
    assert found.heads == ("Councilor", "Minister")


def test_the_other_office_beside_the_name_is_left_out() -> None:
    """ "And his Sherpa" stands between the office and the name."""
    text = "Assistant to the President and his Sherpa Oleg Sorokin"
    name, found = before(text)
    assert (words_of(text, found), name) == ("Assistant to the President", "Oleg Sorokin")


@pytest.mark.parametrize("article", ["the", "The", "his", "Her", "their"])
def test_an_article_or_possessive_owns_it(article: str) -> None:
    """So that it can stand for its holder."""
    _, found = before(f"{article} Minister of Defense")
    assert found is not None
    assert found.is_owned


def test_two_persons_are_not_one() -> None:
    """An office after a comma, or one with a name of its own, is somebody else's."""
    for text in (
        "Minister of Defence, General Oleg Sorokin",
        "Minister of Defence and Mr. Oleg Sorokin",
        "the Minister of Defence and Foreign Minister Oleg Sorokin",
    ):
        name, found = before(text)
        assert (words_of(text, found), name) == ("Minister of Defence", "")


@pytest.mark.parametrize(
    "text",
    [
        "Oleg Sorokin said",
        "The sea was rough",
        "Tourism grew",
        "Additionally Minister Sorokin said",
        "Asked Minister Sorokin",
        "Mr. Sorokin",
        "Officials came",
        "of the Minister",
        "Japan",
        "2 Ministers",
    ],
)
def test_what_is_no_office(text: str) -> None:
    """Names, plain nouns, adverbs that open a sentence, forms of address."""
    assert before(text)[1] is None


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Oleg Sorokin said", 2),
        ("Oleg P. Sorokin said", 3),
        ("O. P. Sorokin said", 3),
        ("Joost van der Meer said", 4),
        ("Hamad Bin Isa Al Noor said", 5),
        ("TANABE Haruo said", 2),
        ("German Gromov said", 2),
        ("German experts said", 0),
        ("Vice-Minister Morita", 0),
        ("Tanabe's visit", 1),
        ("Tanabe Visits Moscow", 1),
        ("van said", 0),
        ("said", 0),
        ("On Monday", 0),
    ],
)
def test_lengths_of_names(text: str, length: int) -> None:
    """Capitalised words of no class, initials, small words inside; in titles no verb."""
    assert name_length(tokens(text, 0, len(text)), 0) == length


@pytest.mark.parametrize(
    ("text", "length"),
    [("Land said", 1), ("Jan Kestrel", 2), ("Georgia KESTREL", 2), ("Minister", 0)],
)
def test_names_after_a_form_of_address(text: str, length: int) -> None:
    """A field of offices, a month or a country can be one there."""
    assert name_length(tokens(text, 0, len(text)), 0, addressed=True) == length


@given(TEXTS)
def test_an_office_lies_inside_the_text(text: str) -> None:
    """Its words are the text's, in order; it begins where it says or after an article."""
    words = tokens(text, 0, len(text))
    for at in range(len(words)):
        for after_name in (False, True):
            office = office_at(words, at, after_name=after_name)
            if office is None:
                continue
            assert at <= office.start < office.stop <= len(words)
            assert office.heads
            end = words[office.start].start
            for start, stop in office.kept:
                assert end <= start < stop
                end = stop
            assert end <= words[office.stop - 1].end
