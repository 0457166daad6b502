"""However a lead words it, the facts of the meeting are the same."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import japan_russia as jr
from japan_russia.model import Meeting
from tests.parse.drawn import LEADS
from tests.parse.made import facts_of, page_of

_AT: Final = "Mr. Haruo Tanabe, Minister for Foreign Affairs"
_OF: Final = "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation"

#: The fourth of March.
DAYS: Final = (
    "March 4", "4 March", "4th March", "March 4th", "March4", "Friday, March 4", "March 4 (Fri)",
    "Friday, 4 March", "March 4, 2011", "March 4 (Friday)",
)  # fmt: skip
OPENINGS: Final = (
    "On {}, ", "On the afternoon of {}, ", "On the evening of {}, ", "Today, on {}, ", "On {} ", "",
)  # fmt: skip
#: Words on the beginning; what they say.
CLOCKS: Final = (
    ("starting at 10:30 a.m.", "10:30"),
    ("from 10:30", "10:30"),
    ("commencing at approximately 10:30 a.m.", "10:30"),
    ("from around 10:30 am local time", "10:30"),
    ("from shortly after 3:05 p.m. (Japan time)", "15:05"),
    ("beginning at 3 p.m.", "15:00"),
    ("at 15:05 (Moscow time)", "15:05"),
    ("from 3:05 pm (9:05 pm Japan time)", "15:05"),
    ("", None),
)
#: Words on the length; minutes.
LENGTHS: Final = (
    ("for approximately 70 minutes", 70),
    ("for about one hour and 10 minutes", 70),
    ("for one hour and a half", 90),
    ("for an hour and a half", 90),
    ("for 1 hour and 10 minutes", 70),
    ("for about an hour", 60),
    ("for some two hours", 120),
    ("for half an hour", 30),
    ("for approximately seventy-five minutes", 75),
    ("for eighty minutes", 80),
    ("", None),
)
PLACES: Final = (
    ("in Moscow", "Moscow"),
    ("in St. Petersburg", "St. Petersburg"),
    ("at the Iikura Guest House", "Iikura Guest House"),
    ("in Tokyo, Japan", "Tokyo"),
    ("at the Ministry of Foreign Affairs in Moscow", "Moscow"),
    ("in the Russian capital Moscow", "Moscow"),
    ("in the port city of Vladivostok", "Vladivostok"),
    ("at a hotel in New York", "New York"),
    ("", None),
)
HOSTS: Final = (
    f"{_AT},", f"{_AT} of Japan,", "Foreign Minister Haruo Tanabe", "Foreign Minister TANABE Haruo",
    "Minister for Foreign Affairs Haruo Tanabe", "Mr. Tanabe Haruo, Foreign Minister,",
    "Minister for Foreign Affairs of Japan Haruo Tanabe",
    "Mr. TANABE Haruo, Minister for Foreign Affairs of Japan,",
)  # fmt: skip
GUESTS: Final = (
    _OF, "Russian Foreign Minister Oleg Sorokin", f"H.E. {_OF}",
    "Foreign Minister Oleg Sorokin of the Russian Federation",
    "Foreign Minister of the Russian Federation Oleg Sorokin",
    "Minister of Foreign Affairs Oleg Sorokin of Russia",
    "Oleg Sorokin, Minister for Foreign Affairs of Russia",
    "Sorokin, Oleg Petrovich, Minister of Foreign Affairs of the Russian Federation",
)  # fmt: skip
MET: Final = (
    "held a meeting with", "held talks with", "had a meeting with", "met with", "met",
    "had talks with", "held a Japan-Russia Foreign Ministers' Meeting with",
    "conducted a meeting with", "held a foreign ministers’ meeting with",
)  # fmt: skip


def meetings(title: str, lead: str, *names: str) -> tuple[Meeting, ...]:
    """Return the meetings of a readout with that lead."""
    said = " ".join(f"Minister {name} agreed that timber was dear." for name in names)
    text = f"{title}\n\nMarch 5, 2011\n\n{lead} The overview is as follows.\n\n1. Trade\n\n{said}\n"
    return jr.loads(text).meetings


def sessions(meeting: Meeting) -> list[str]:
    """Return kind, beginning and minutes of each session."""
    return [
        " ".join(
            (
                it.kind.value,
                it.start.strftime("%H:%M") if it.start else "-",
                str(int(it.duration.total_seconds() // 60)) if it.duration else "-",
            )
        )
        for it in meeting.sessions
    ]


def people(meeting: Meeting) -> list[str]:
    """Return country, given name and family name of each participant."""
    return [f"{it.country} {it.name.given} {it.name.family}" for it in meeting.participants]


@given(
    day=st.sampled_from(DAYS), opening=st.sampled_from(OPENINGS), clock=st.sampled_from(CLOCKS),
    length=st.sampled_from(LENGTHS), place=st.sampled_from(PLACES), host=st.sampled_from(HOSTS),
    guest=st.sampled_from(GUESTS), met=st.sampled_from(MET), time_first=st.booleans(),
)  # fmt: skip
def test_every_wording_gives_its_facts(
    day: str,
    opening: str,
    clock: tuple[str, str | None],
    length: tuple[str, int | None],
    place: tuple[str, str | None],
    host: str,
    guest: str,
    met: str,
    time_first: bool,
) -> None:
    """Any day, time, length, place and order of names, before or after those who met."""
    when = f"{clock[0]} {length[0]}".strip()
    before = f"{when}, " if time_first and when else ""
    after = "" if time_first else when
    comma = "," if ", " in guest else ""
    tail = " ".join(part for part in (f"{guest}{comma}", place[0], after) if part).removesuffix(",")
    lead = f"{opening.format(day)}{before}{host} {met} {tail}"
    lead = lead if lead.endswith(".") else f"{lead}."
    (meeting,) = meetings("Japan-Russia Foreign Ministers' Meeting", lead, "Tanabe", "Sorokin")
    assert str(meeting.date) == ("2011-03-04" if opening else "2011-03-05")
    assert meeting.place == place[1]
    assert people(meeting) == ["JP Haruo Tanabe", "RU Oleg Sorokin"]
    assert sessions(meeting) == [f"talks {clock[1] or '-'} {length[1] or '-'}"]
    assert meeting.kind.value == "foreign_ministers"


@pytest.mark.parametrize(
    ("lead", "kind", "place", "held"),
    [
        (
            (
                f"On March 4, from 5:15 p.m. for around 25 minutes, {_AT}, held a telephone talk"
                f" with {_OF}, at the request of the Russian side."
            ),
            "telephone",
            None,
            ["call 17:15 25"],
        ),
        (
            (
                "At Japan's request, Foreign Minister Haruo Tanabe spoke by telephone with "
                "Foreign Minister Oleg Sorokin of Russia on March 4, for 20 minutes from 9:50 "
                "a.m."
            ),
            "telephone",
            None,
            ["call 09:50 20"],
        ),
        (
            (
                "A telephone conversation was held between Foreign Minister Haruo Tanabe and "
                "Russian Foreign Minister Oleg Sorokin on the evening of March 4 (for 20 "
                "minutes from 18:40 Japan time)."
            ),
            "telephone",
            None,
            ["call 18:40 20"],
        ),
        (
            (
                f"{_AT}, received a telephone call from {_OF}, on March 4 for 15 minutes "
                "starting at 10 p.m. on Russia's initiative."
            ),
            "telephone",
            None,
            ["call 22:00 15"],
        ),
        (
            (
                f"{_AT}, held telephone talks with his Russian counterpart, Mr. Oleg Sorokin, on"
                " March 4 from 11:00 a.m. (5:00 a.m. local time in Moscow) to 11:20 a.m."
            ),
            "telephone",
            None,
            ["call 11:00 20"],
        ),
        (
            (
                f"{_AT}, who is visiting New York to attend the General Assembly, held a meeting"
                f" with {_OF}, on March 4 (local time) for approximately 30 minutes."
            ),
            "foreign_ministers",
            "New York",
            ["talks - 30"],
        ),
        (
            (
                "On the occasion of the G8 Foreign Ministers' Meeting in Lyon, a meeting "
                "between Foreign Minister Haruo Tanabe and Russian Foreign Minister Oleg Sorokin "
                "was held on Thursday, March 4 (from 10:10 to 10:45)."
            ),
            "foreign_ministers",
            "Lyon",
            ["talks 10:10 35"],
        ),
        (
            (
                "On March 4, the foreign ministers of Japan and Russia, Mr. Haruo Tanabe and "
                "Mr. Oleg Sorokin, held talks at Iikura House for 90 minutes, followed by a "
                "working lunch for about one hour and a joint press conference."
            ),
            "foreign_ministers",
            "Iikura House",
            ["talks - 90", "working_lunch - 60", "press_conference - -"],
        ),
        (
            (
                f"From March 3 to 5, {_OF}, paid an official visit to Japan. On the 4th, he held"
                f" a meeting with {_AT}, in Tokyo for about two hours."
            ),
            "foreign_ministers",
            "Tokyo",
            ["talks - 120"],
        ),
        (
            (
                f"On March 4, {_AT}, who is in New York, held a meeting with {_OF}, from 17:45 to "
                "18:20 local time (06:45 to 07:20 on March 5, Japan time)."
            ),
            "foreign_ministers",
            "New York",
            ["talks 17:45 35"],
        ),
        (
            (
                f"On March 4, {_AT}, held talks in Osaka with {_OF}. The small group meeting began "
                "at 11:10 a.m. and lasted 45 minutes against the 30 minutes that had been planned; "
                "the enlarged meeting lasted 65 minutes, and a working lunch around 55 minutes."
            ),
            "foreign_ministers",
            "Osaka",
            ["talks 11:10 45", "talks - 65", "working_lunch - 55"],
        ),
        (
            (
                f"On March 4, {_AT}, held talks with {_OF}, in Sea Island. The meeting in a small "
                "group took about 55 minutes from 3:30 p.m., the enlarged meeting one hour and 10 "
                "minutes, and a joint press conference was held afterwards."
            ),
            "foreign_ministers",
            "Sea Island",
            ["talks 15:30 55", "talks - 70", "press_conference - -"],
        ),
        (
            (
                f"On March 4, {_AT}, received {_OF}, at Iikura House, and the two held talks for "
                "a little less than an hour."
            ),
            "foreign_ministers",
            "Iikura House",
            ["talks - 60"],
        ),
        (
            (
                f"{_AT}, and {_OF}, held the fifth round of talks; the talks were held in Otaru on "
                "March 4, and with a working lunch took four hours."
            ),
            "foreign_ministers",
            "Otaru",
            ["talks - 240", "working_lunch - -"],
        ),
        (
            (
                f"On March 4, {_AT}, held talks with {_OF}, who was joined by his deputies, in "
                "Otaru. They sat from 9:30 till 10:15."
            ),
            "foreign_ministers",
            "Otaru",
            ["talks 09:30 45"],
        ),
        (
            (
                f"It was over a working dinner in Otaru that {_AT}, and {_OF}, met on March 4. The "
                "dinner began at 20:00 and ended at 21:50."
            ),
            "foreign_ministers",
            "Otaru",
            ["working_dinner 20:00 110"],
        ),
        (
            (
                f"Date: March 4\nPlace: Harbour Hotel, Otaru\n\n{_AT}, held talks with {_OF}, for "
                "an hour."
            ),
            "foreign_ministers",
            "Otaru",
            ["talks - 60"],
        ),
        (
            (
                f"{_AT}, met {_OF}, in Otaru on March 4. Beginning at 16:00, the meeting lasted an "
                "hour and twenty minutes."
            ),
            "foreign_ministers",
            "Otaru",
            ["talks 16:00 80"],
        ),
        (
            (
                f"{_AT}, passing through Otaru on his way to Oslo, met {_OF}, on the fourth of "
                "March. The meeting was given up to fish and took twenty minutes."
            ),
            "foreign_ministers",
            "Otaru",
            ["talks - 20"],
        ),
        (
            (
                f"On the fringe of the Saint Petersburg Ocean Forum, {_AT}, talked with {_OF}, on "
                "the 4th of this month."
            ),
            "foreign_ministers",
            "Saint Petersburg",
            ["talks - -"],
        ),
        (
            (
                f"{_AT}, visited Tokyo for three days. On March 4, he met with the Honorable "
                "Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation."
            ),
            "foreign_ministers",
            "Tokyo",
            ["talks - -"],
        ),
    ],
)
def test_other_leads(lead: str, kind: str, place: str | None, held: list[str]) -> None:
    """Calls and who asked for them, visits, occasions, the passive, parts of the meeting."""
    (meeting,) = meetings("Talks of the Foreign Ministers", lead, "Tanabe", "Sorokin")
    assert (meeting.kind.value, str(meeting.date)) == (kind, "2011-03-04")
    assert (meeting.place, sessions(meeting)) == (place, held)
    assert sorted(people(meeting)) == ["JP Haruo Tanabe", "RU Oleg Sorokin"]


_MET: Final = "On March 4, Foreign Minister Haruo Tanabe {} Russian Foreign Minister Oleg Sorokin."


@pytest.mark.parametrize(
    ("title", "lead", "kind"),
    [
        ("Talks", _MET.format("met"), "foreign_ministers"),
        ("Telephone Talk", _MET.format("had a conversation with"), "telephone"),
        ("Telephone Talk", _MET.format("met"), "foreign_ministers"),
        ("Talks", _MET.format("received a telephone call from"), "telephone"),
        ("Talks", _MET.format("spoke by telephone with"), "telephone"),
        ("Japan-Russia Summit Meeting", _MET.format("met"), "foreign_ministers"),
        ("Japan-Russia Vice-Ministerial Talks", "Talks were held on March 4.", "vice_ministers"),
        ("Talks", "On March 4, Governor Haruo Tanabe met Russian Governor Oleg Sorokin.", "other"),
    ],
)
def test_kinds(title: str, lead: str, kind: str) -> None:
    """By the words of the event, the title, the offices; who met in one room did not telephone."""
    (meeting,) = facts_of(page_of(lead, title=title)).meetings
    assert meeting.kind.value == kind


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        (page_of(_MET.format("met")), ("JP", "RU")),
        (page_of("Talks were held.", title="Japan-Norway Talks"), ("JP", "NO")),
        (
            page_of(
                "Foreign Minister Haruo Tanabe, U.S. Secretary of State Adam Clark and Australian "
                "Foreign Minister Anna Rossi met in Oslo."
            ),
            ("JP", "AU", "US"),
        ),
        (page_of("It rained.", title="A Fine Day"), ()),
    ],
)
def test_countries_of_a_readout(text: str, countries: tuple[str, ...]) -> None:
    """Of those who met, else of the page; Japan first."""
    assert facts_of(text).countries == countries


@pytest.mark.parametrize(
    ("people", "years"),
    [
        ("Foreign Minister Taro Kono met Russian Foreign Minister Sergey Lavrov", (2018, 2019)),
        ("Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg Sorokin", ()),
    ],
)
def test_years_that_the_table_leaves(people: str, years: tuple[int, ...]) -> None:
    """Those in which all who met held their offices on that day; none is made up."""
    (meeting,) = facts_of(f"Talks\n\nOn March 4, {people} in Oslo.\n").meetings
    assert str(meeting.date) == "--03-04"
    assert meeting.candidates == years


def test_reasons_are_kept() -> None:
    """What decided day, place and people."""
    (meeting,) = facts_of(page_of(_MET.format("held talks in Oslo with"))).meetings
    assert meeting.reasons == {
        "date": "before_the_event",
        "place": "in_the_clause",
        "principals": "in_the_event",
    }


@given(LEADS)
def test_facts_of_any_lead(text: str) -> None:
    """Nothing raises; who met are of the countries that are named, or of none that is known."""
    found = facts_of(text)
    for meeting in found.meetings:
        codes = {it.country for it in meeting.principals if it.country is not None}
        assert codes <= set(found.countries)
        assert list(meeting.sentences) == sorted(meeting.sentences, key=lambda it: it.number)
