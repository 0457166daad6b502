"""Where a meeting was held, and what told it."""

from __future__ import annotations

import pytest

from japan_russia.parse.meetings import place
from japan_russia.parse.meetings.place import REASONS, PlaceOf, Question
from tests.parse.made import facts_of, page_of

TANABE = "Foreign Minister Haruo Tanabe"
SOROKIN = "Russian Foreign Minister Oleg Sorokin"
BELOV = "President Viktor Belov of Russia"
TWO_ITEMS = (
    "1. Foreign Ministers' Meeting\n\nTrade grew.\n\n2. Courtesy Call on President Belov\n\n"
    "Gas was dear."
)
MET = f"On March 4, {TANABE} met {SOROKIN}."


def places(text: str) -> list[tuple[str | None, str | None]]:
    """Return the place of each meeting, and the reason that told it."""
    return [(it.place, it.reasons.get("place")) for it in facts_of(text).meetings]


#: Of each reason, a text, which of its meetings, and the place.
TOLD = {
    "by_label": (
        page_of(f"{MET} (Venue: Harbour Hotel, Bergen)"),
        0,
        "Bergen",
    ),
    "under_its_heading": (
        page_of(
            MET, "1. Venue\nHarbour Hotel, Bergen\n\n2. Nets\n\nMinister Tanabe spoke of nets."
        ),
        0,
        "Bergen",
    ),
    "on_a_line": (
        (
            f"Meeting with {TANABE}\n\nMarch 4, 2011\nThe Harbour Palace, Bergen\n\n"
            f"{BELOV} received {TANABE} in the Palace."
        ),
        0,
        "Bergen",
    ),
    "house_in_a_bracket": (
        page_of(
            f"{MET} He paid a courtesy call on {BELOV}, too.",
            TWO_ITEMS.replace(
                "President Belov\n\n", "President Belov\n(March 5, Harbour Guest House)\n\n"
            ),
        ),
        1,
        "Harbour Guest House",
    ),
    "in_the_clause": (page_of(f"{TANABE} met {SOROKIN} in Oslo on March 4."), 0, "Oslo"),
    "before_leaving": (
        page_of(f"Before leaving Oslo for Bergen on March 4, {TANABE} met {SOROKIN}."),
        0,
        "Oslo",
    ),
    "of_the_day": (
        (
            f"Photo Diary: {TANABE} Abroad\n\nMarch 8, 2011\n\nMarch 4: Oslo\n\n{MET}\n\n"
            f"March 5: Bergen\n\n{TANABE} paid a call on {BELOV}. He was glad.\n"
        ),
        1,
        "Bergen",
    ),
    "before_its_day": (
        (
            "Notes from a Journey\n\nMarch 9, 2011\n\nBy Haruo Tanabe, Foreign Minister\n\n"
            "1. Bergen (March 4)\n\nIn the afternoon I called on Mr. Lars Dahl, Minister of Trade "
            "of Norway. Minister Dahl asked me for nets.\n\n2. Oslo (March 5)\n\nI met Ms. Kari "
            "Moe, Minister of Health of Norway. Minister Moe asked me for beds."
        ),
        1,
        "Oslo",
    ),
    "in_the_words": (page_of(f"{MET} The meeting was held in Oslo."), 0, "Oslo"),
    "as_visited": (
        page_of(f"On March 4, {TANABE} met {SOROKIN}, who was visiting Oslo."),
        0,
        "Oslo",
    ),
    "as_the_host": (
        page_of(f"On March 4, Oslo hosted a meeting between {TANABE}, and {SOROKIN}."),
        0,
        "Oslo",
    ),
    "in_a_bracket": (
        page_of(
            f"{TANABE} toured Europe.",
            f"1. Meeting with {SOROKIN}\n\n(March 4, Oslo; 50 minutes)\n\nTrade grew.\n\n"
            f"2. Meeting with {BELOV}\n\n(March 5, Bergen; 40 minutes)\n\nGas was dear.",
        ),
        1,
        "Bergen",
    ),
    "opening_the_sentence": (
        page_of(f"In Oslo, {TANABE} met {SOROKIN}, and paid a call on {BELOV}.", TWO_ITEMS),
        1,
        "Oslo",
    ),
    "on_an_island": (
        page_of(f"On March 4, {TANABE} met {SOROKIN} on Gull Island."),
        0,
        "Gull Island",
    ),
    "in_the_part": (
        page_of(
            f"{TANABE} visited Norway and Russia from March 3 to 5.",
            "I. Norway (Bergen, March 3)\n\n1. Foreign Ministers' Meeting\n\nFrom 10:00 Minister "
            "Tanabe held a meeting with Mr. Lars Berg, Minister of Foreign Affairs of Norway. "
            "Minister Berg stated that trade grew.\n\n2. Courtesy Call on the Prime Minister\n\n"
            "From 14:00 Minister Tanabe paid a courtesy call on Mr. Erik Dahl, Prime Minister of "
            "Norway. Prime Minister Dahl stated that gas was dear.\n\nII. Russia (Omsk, March 5)"
            f"\n\nMinister Tanabe met {SOROKIN}. Minister Sorokin stated that trade grew.",
        ),
        0,
        "Bergen",
    ),
    "in_its_land": (
        (
            "Visit of Minister Tanabe to Portugal and Morocco\n\nMarch 5, 2011\n\nI. Itinerary\n\n"
            "Foreign Minister Haruo Tanabe left Tokyo on March 2 for Lisbon and went on to Rabat "
            "on the 4th.\n\nII. Portugal\n\n1. Talks with Minister Duarte Vilhena (March 3)\n\n"
            "Minister Vilhena spoke of nets.\n\nIII. Morocco\n\n1. Talks with Minister Driss "
            "Lahbabi (March 4)\n\nMinister Lahbabi spoke of nets."
        ),
        0,
        "Lisbon",
    ),
    "on_the_way": (page_of(f"{TANABE} travelled to Oslo. {MET}"), 0, "Oslo"),
    "as_before": (
        page_of(
            f"On March 4, {TANABE} met {SOROKIN} in Oslo. On March 5, he paid a call on {BELOV}.",
            TWO_ITEMS,
        ),
        1,
        "Oslo",
    ),
    "in_the_title": (page_of(MET, title="Japan-Russia Talks in Oslo"), 0, "Oslo"),
    "in_the_lead": (
        page_of(
            f"{TANABE} visited Oslo.",
            f"1. Meeting with {SOROKIN}\n\n(March 4)\n\nTrade grew.\n\n2. Meeting with {BELOV}\n\n"
            "(March 5)\n\nGas was dear.",
        ),
        0,
        "Oslo",
    ),
    "where_they_stayed": (page_of(f"{MET} {TANABE} visited Oslo for this."), 0, "Oslo"),
    "in_the_date_line": (
        f"Japan-Russia Talks\n\nMarch 5, 2011, Oslo\n\n{MET}\n\n1. Trade\n\nTrade grew.\n",
        0,
        "Oslo",
    ),
    "beside_a_house": (
        page_of(f"On March 4, {TANABE} met {SOROKIN} in the Harbour Palace, Bergen, for an hour."),
        0,
        "Bergen",
    ),
    "of_something_earlier": (
        page_of(f"Following the forum in Oslo, {TANABE} met {SOROKIN} on March 4."),
        0,
        "Oslo",
    ),
    "at_a_house": (
        page_of(f"On March 4, {TANABE} met {SOROKIN} at the Iikura Guest House."),
        0,
        "Iikura Guest House",
    ),
    "before_a_house": (
        f"Talks\n\nMarch 5, 2011\n\nOslo, Akershus Castle\n\n{MET}\n\n1. Gas\n\nIt was late.\n",
        0,
        "Oslo",
    ),
    "a_city_state": (
        page_of(f"On March 4, {TANABE} met {SOROKIN} in Singapore."),
        0,
        "Singapore",
    ),
    "of_the_occasion": (
        page_of(f"On March 4, {TANABE} met {SOROKIN} at the Oslo Ocean Conference."),
        0,
        "Oslo",
    ),
    "at_a_ministry": (
        page_of(f"On March 4, {TANABE} met {SOROKIN} at the Foreign Ministry."),
        0,
        "Foreign Ministry",
    ),
}


def test_every_reason_has_a_test() -> None:
    """By its name, in the order in which they are tried."""
    assert [reason.__name__.strip("_") for reason in REASONS] == list(TOLD)


@pytest.mark.parametrize("reason", TOLD)
def test_reasons(reason: str) -> None:
    """Each tells the place, and is kept."""
    text, number, place = TOLD[reason]
    assert places(text)[number] == (place, reason)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("in St. Petersburg", "St. Petersburg"),
        ("in Yuzhno-Sakhalinsk", "Yuzhno-Sakhalinsk"),
        ("in the Russian capital Moscow", "Moscow"),
        ("in the port city of Vladivostok", "Vladivostok"),
        ("at a hotel in New York", "New York"),
        ("at the Ministry of Foreign Affairs in Moscow", "Moscow"),
        ("in The Hague", "The Hague"),
        ("in Washington, D.C.", "Washington, D.C."),
        ("at the Hotel Baikal in Irkutsk", "Irkutsk"),
        ("in Russia", None),
        ("in English", None),
        ("in the morning", None),
        ("by telephone (9:20 p.m. in Tokyo)", None),
        ("on peace in Serbian villages", None),
        ("on the situation in Tskhinvali", None),
        ("on a road on Gull Island", None),
    ],
)
def test_words_of_place(words: str, place: str | None) -> None:
    """Cities in every form; topics, languages, other zones of time are none."""
    text = page_of(f"On March 4, {TANABE} held a meeting with {SOROKIN} {words}.")
    assert places(text)[0][0] == place


def test_a_house_is_not_shared() -> None:
    """The next meeting may be in another, where those of one visit share the city."""
    lead = f"On March 4, {TANABE} met {SOROKIN} at Iikura House. Later he paid a call on {BELOV}."
    assert places(page_of(lead, TWO_ITEMS)) == [("Iikura House", "at_a_house"), (None, None)]


def test_a_house_is_one_by_the_reason_that_told_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever its name is; the room of the meeting before stays one."""

    def _under_a_roof(_where: PlaceOf, asked: Question) -> str | None:
        return "Golden Pagoda" if asked.before is None else None

    for houses in (frozenset(), frozenset((_under_a_roof,))):
        monkeypatch.setattr(place, "REASONS", (_under_a_roof, *REASONS))
        monkeypatch.setattr(place, "HOUSES", houses)
        lead = f"On March 4, {TANABE} met {SOROKIN}. Later he paid a call on {BELOV}."
        first, second = places(page_of(lead, TWO_ITEMS))
        assert first == ("Golden Pagoda", "under_a_roof")
        assert second == ((None, None) if houses else ("Golden Pagoda", "as_before"))


def test_a_call_has_no_place() -> None:
    """Those who speak by telephone are in two."""
    lead = f"On March 4, {TANABE}, in Oslo, held a telephone talk with {SOROKIN}."
    assert places(page_of(lead)) == [(None, None)]


@pytest.mark.parametrize("words", ["(Gist of the Talks)", "(Gist)", "(Main Results)"])
def test_a_bracket_in_the_title_that_names_no_city(words: str) -> None:
    """What kind of text it is stands there, too."""
    assert places(f"Foreign Ministers' Meeting\n{words}\n\nMarch 5, 2011\n\n{MET}") == [
        (None, None)
    ]
