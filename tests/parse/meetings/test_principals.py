"""Who met, and who came along."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia.parse.meetings import facts
from japan_russia.parse.meetings.reasons import REASONS
from tests.parse.drawn import LEADS
from tests.parse.made import document, page_of, people_of

TANABE = "Foreign Minister Haruo Tanabe"
SOROKIN = "Russian Foreign Minister Oleg Sorokin"
MINISTERS = "Japan-Russia Foreign Ministers' Meeting"


def met(text: str, number: int = 0) -> list[str]:
    """Return surname and country of those who met."""
    return [f"{it.name.family} {it.country}" for it in people_of(text)[number].met]


def came(text: str, number: int = 0) -> list[str]:
    """Return surname and country of those who came along."""
    return [f"{it.name.family} {it.country}" for it in people_of(text)[number].came]


#: Of each reason, a text, which of its meetings, and who met.
TOLD = {
    "in_the_event": (
        page_of(f"On March 4, {TANABE} held a meeting with {SOROKIN}."),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "the_same_again": (
        page_of(
            f"On March 3, {TANABE} met {SOROKIN}.",
            "I. First Meeting\n\nTrade grew.\n\nII. Second Meeting\n\n"
            "On March 4, the two ministers met again.",
        ),
        1,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "in_the_heading": (
        page_of(
            f"On March 3 and 4, {TANABE} visited Moscow.",
            "1. Meeting with Foreign Minister Sorokin\n\n(March 3, 10:00)\n\nTrade grew.\n\n"
            "2. Meeting with President Belov\n\n(March 4, 10:00)\n\nGas was dear.",
        ),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "at_the_table": (
        page_of(
            "Foreign and defense consultations were held in Oslo on March 4, before a call.",
            "1. Foreign and Defense Ministers' Consultations\n\n"
            "Mr. Haruo Tanabe, Minister for Foreign Affairs, and Mr. Minoru Hayase, Minister of "
            "Defense, sat on the Japanese side, and on the Russian side Mr. Oleg Sorokin, Minister "
            "of Foreign Affairs, and Mr. Igor Gromov, Minister of Defence. Trade grew.\n\n"
            "2. Courtesy Call on President Belov\n\n(March 4, 10:00)\n\nGas was dear.",
        ),
        0,
        ["Tanabe JP", "Hayase JP", "Sorokin RU", "Gromov RU"],
    ),
    "who_leads_a_side": (
        page_of(
            "Consultations were held in Oslo on March 4. The Japanese delegation was led by "
            "Deputy Minister Haruo Tanabe and included Mr. Ken Morita, Director of the Bureau. "
            "Deputy Minister Oleg Sorokin headed the Russian delegation.",
            "1. Trade\n\nDirector Morita said that it was late.",
        ),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "who_travels": (
        page_of(f"{TANABE} visited Moscow. On March 4 he held talks with {SOROKIN}."),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "in_the_title": (
        page_of("Talks were held.", title=f"Talks between {TANABE} and {SOROKIN}"),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "in_the_lead": (
        page_of(f"{TANABE} saw off {SOROKIN} on March 4.", title=MINISTERS),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "in_lines": (
        page_of(
            "The two ministers met on March 4.",
            "1. Attendees\n\nJapan\n- Haruo Tanabe, Minister for Foreign Affairs\n\n"
            "Russia\n- Oleg Sorokin, Minister of Foreign Affairs\n"
            "- Lev Gromov, Deputy Minister of Foreign Affairs\n\n2. Trade\n\nTrade grew.",
            title=MINISTERS,
        ),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "who_speaks": (
        page_of(
            "Talks were held on March 4.",
            f"1. Trade\n\n{TANABE} stated that trade grew. {SOROKIN} agreed.",
            title=MINISTERS,
        ),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
    "who_is_named": (
        page_of(
            "Talks were held on March 4.",
            f"1. Trade\n\nThe plan of {TANABE} was read to {SOROKIN}.",
            title=MINISTERS,
        ),
        0,
        ["Tanabe JP", "Sorokin RU"],
    ),
}


def test_every_reason_has_a_test() -> None:
    """By its name, in the order in which they are tried."""
    assert [reason.__name__.strip("_") for reason in REASONS] == list(TOLD)


@pytest.mark.parametrize("reason", TOLD)
def test_reasons(reason: str) -> None:
    """Each finds those who met, and says that it did."""
    text, number, people = TOLD[reason]
    assert met(text, number) == people
    assert reason in people_of(text)[number].reasons


@pytest.mark.parametrize(
    ("lead", "people"),
    [
        (
            (
                "Mr. Minoru Hayase, Minister of Defense, and Mr. Haruo Tanabe, Minister "
                "for Foreign Affairs, held a 2+2 meeting with Mr. Oleg Sorokin, Foreign Minister, "
                "and Mr. Viktor Gromov, Defense Minister of the Russian Federation."
            ),
            ["Hayase JP", "Tanabe JP", "Sorokin RU", "Gromov RU"],
        ),
        (
            (
                "Foreign Minister Haruo Tanabe, Australian Foreign Minister Anna Rossi and U.S. "
                "Secretary of State Adam Clark held trilateral talks."
            ),
            ["Tanabe JP", "Rossi AU", "Clark US"],
        ),
        (
            "On March 4, Foreign Minister Tanabe held talks with Foreign Minister Gromov.",
            ["Tanabe JP", "Gromov RU"],
        ),
        (
            "On March 4, Foreign Minister Gromov held talks with Foreign Minister Tanabe.",
            ["Gromov RU", "Tanabe JP"],
        ),
        (
            "On March 4, President Sorokin held talks with Prime Minister Tanabe.",
            ["Sorokin RU", "Tanabe JP"],
        ),
        (
            "On March 4, Foreign Minister Sorokin held talks with Foreign Minister Tanabe.",
            ["Sorokin RU", "Tanabe JP"],
        ),
        (
            "On March 4, Foreign Minister Sorame held talks with Foreign Minister Marugo.",
            ["Sorame None", "Marugo None"],
        ),
        (
            "Russian Foreign Minister Oleg Sorokin held talks with Foreign Minister Haruo Tanabe.",
            ["Sorokin RU", "Tanabe JP"],
        ),
        (
            f"A meeting between {TANABE} and {SOROKIN} was held, at the request of Mr. Lars Berg.",
            ["Tanabe JP", "Sorokin RU"],
        ),
    ],
)
def test_everybody_whom_the_event_names(lead: str, people: list[str]) -> None:
    """However many sides and persons, in the order of the sentence.

    Of two the one who alone can be Japanese is; where both can, by name and office, he whose
    name is frequent in Japan, else neither.
    """
    assert met(page_of(lead)) == people


def test_three_sides_in_the_title() -> None:
    """The event names two; the third is looked for further on."""
    text = page_of(
        "On March 4, Foreign Minister Haruo Tanabe held talks with Australian Foreign Minister "
        "Anna Rossi.",
        "1. Trade\n\nU.S. Secretary of State Adam Clark stated that trade grew.",
        title="Japan-Australia-U.S. Ministerial Meeting",
    )
    assert met(text) == ["Tanabe JP", "Rossi AU", "Clark US"]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            page_of("Foreign Minister Tanabe met Foreign Minister Berg.", title="Talks"),
            ["Tanabe None", "Berg None"],
        ),
        (
            page_of("Foreign Minister Haruo Tanabe met Foreign Minister Berg.", title="Talks"),
            ["Tanabe JP", "Berg None"],
        ),
        (
            page_of(
                "Foreign Minister Haruo Tanabe met Foreign Minister Berg.",
                title="Japan-Norway Talks",
            ),
            ["Tanabe JP", "Berg NO"],
        ),
        (
            page_of("Foreign Minister Tanabe met Norwegian Foreign Minister Berg."),
            ["Tanabe JP", "Berg NO"],
        ),
        (
            page_of("Minister Okabe met Minister Zorkin.", title="Japan-Russia Talks"),
            ["Okabe JP", "Zorkin RU"],
        ),
        (
            page_of("Minister Tanabe met Minister Haugen.", title="Japan-Norway Talks"),
            ["Tanabe JP", "Haugen NO"],
        ),
        (
            page_of("Minister Haugen met Minister Tanabe.", title="Japan-Norway Talks"),
            ["Haugen NO", "Tanabe JP"],
        ),
        (
            page_of("On March 4, Minister Haugen met Minister Marugo.", title="Japan-Norway Talks"),
            ["Haugen None", "Marugo None"],
        ),
        (
            page_of("Minister Tanabe met Minister Berg of Norway.", title="Visit to Oslo"),
            ["Tanabe JP", "Berg NO"],
        ),
        (
            page_of("Minister Marugo met Minister Berg of Norway.", title="Visit to Oslo"),
            ["Marugo None", "Berg NO"],
        ),
        # Many of that name live in Brazil.
        (
            page_of("Minister Tanabe met Minister Berg of Brazil.", title="Visit to Oslo"),
            ["Tanabe None", "Berg BR"],
        ),
    ],
)
def test_countries_of_the_page_go_to_who_is_left(text: str, people: list[str]) -> None:
    """By who else met; where the page names none it stays unknown, and is never Russia."""
    assert met(text) == people


@pytest.mark.parametrize(
    ("text", "told", "people"),
    [
        (
            page_of("Foreign Minister Haruo Tanabe met Foreign Minister Berg.", title="Talks"),
            ["JP", "NO"],
            ["Tanabe JP", "Berg NO"],
        ),
        (
            page_of(
                "Foreign Minister Haruo Tanabe met Foreign Minister Berg.",
                title="Talks on Norwegian and Swedish Gas",
            ),
            ["JP", "SE"],
            ["Tanabe JP", "Berg SE"],
        ),
        (
            page_of("Foreign Minister Tanabe met President Sorokin.", title="Talks"),
            ["JP", "RU"],
            ["Tanabe JP", "Sorokin RU"],
        ),
        (
            page_of("Foreign Minister Berg met Foreign Minister Gromov.", title="Talks"),
            ["NO", "RU"],
            ["Berg None", "Gromov None"],
        ),
    ],
)
def test_countries_that_the_caller_knows(text: str, told: list[str], people: list[str]) -> None:
    """They go to who is left, like those of the page, and before these."""
    (meeting,) = facts.read(document(text), countries=told).meetings
    assert [f"{it.name.family} {it.country}" for it in meeting.principals] == people


@pytest.mark.parametrize(
    ("top", "before", "guest"),
    [
        ("Embassy of Japan in Norway\n\n", "", "Lund NO"),
        ("", "I had read a book on Norway. ", "Lund NO"),
        ("Embassy of Japan in Norway\n\n", "I had been in Latvia. ", "Lund None"),
        ("", "", "Lund None"),
    ],
)
def test_a_diary_names_its_country(top: str, before: str, guest: str) -> None:
    """The one country that stands above the meeting, in the text or around it."""
    head = f"{top}Diary\nBy Haruo Tanabe, Ambassador of Japan\n\nMarch 5, 2011\n\nIt has rained."
    lund = "I met Mr. Arne Lund, Minister of Transport, in Bergen. He told me that it was dry."
    assert met(f"{head} {before}\n\n{lund}\n") == [guest, "Tanabe JP"]


@pytest.mark.parametrize(
    ("more", "people"),
    [
        ("(Attendees: Japan: Mr. Hayase; Russia: Mr. Gromov)", ["Hayase JP", "Gromov RU"]),
        (
            "The meeting was also attended by Mr. Minoru Hayase and Mr. Ivan Gromov.",
            ["Hayase JP", "Gromov RU"],
        ),
        ("The two were joined by Mr. Ivan Gromov.", ["Gromov RU"]),
        (
            "Japanese side: Mr. Minoru Hayase, Director. Russian side: Mr. Ivan Gromov, Director.",
            ["Hayase JP", "Gromov RU"],
        ),
        ("Minister Sorokin came along with Mr. Ivan Gromov.", ["Gromov RU"]),
        ("Mr. Ivan Gromov was not in the room.", []),
        ("Mr. Ivan Gromov, who was at the airport, did not attend.", []),
        ("Minister Sorokin was glad.", []),
        ("Mr. Ivan Gromov had once met Mr. Lars Berg.", []),
    ],
)
def test_who_came_along(more: str, people: list[str]) -> None:
    """Those in a list, and who joined; the side is told by the list or by who else is there."""
    assert came(page_of(f"On March 4, {TANABE} held talks with {SOROKIN}. {more}")) == people


def test_an_official_who_is_introduced_as_a_speaker() -> None:
    """In the body, with his office; a leader's words are quoted from elsewhere."""
    lead = f"On March 4, {TANABE} held a meeting with {SOROKIN}."
    body = (
        "1. Trade\n\nRussian Deputy Minister Ivan Gromov explained that trade grew. Russian "
        "President Viktor Belov stated that gas was dear."
    )
    assert came(page_of(lead, body)) == ["Gromov RU"]


def test_ministers_beside_their_leader() -> None:
    """They came with him."""
    lead = (
        "On March 4, Prime Minister Kenji Morita held talks with Russian President Viktor Belov, "
        "together with Foreign Minister Sorokin."
    )
    assert met(page_of(lead)) == ["Morita JP", "Belov RU"]
    assert came(page_of(lead)) == ["Sorokin RU"]


@given(LEADS)
def test_nobody_is_both(text: str) -> None:
    """Who met and who came along are different persons, and each is named once."""
    for people in people_of(text):
        numbers = [it.person.number for it in (*people.met, *people.came)]
        assert len(set(numbers)) == len(numbers)
