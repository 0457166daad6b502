"""Several meetings told in a lead, and the divisions below it shared out between them."""

from __future__ import annotations

from typing import Final

import pytest

import japan_russia as jr
from tests.parse.meetings.test_several import line

_TOP: Final = "{title}\n\nMay 20, 2031\n\n{lead}\n\n"
_A: Final = "Mr. Haruo Tanabe, Minister for Foreign Affairs"
_B: Final = "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation"
_C: Final = "Ms. Sofie Haugen, Minister of Foreign Affairs of Norway"
_D: Final = "Mr. Pedro Salas, President of Chile"


def page(title: str, lead: str, *items: str) -> str:
    """Return a page with *items* as its numbered divisions."""
    numbered = "\n\n".join(f"{number}. {item}" for number, item in enumerate(items, start=1))
    return f"{title}\n\nMay 20, 2031\n\n{lead}\n\n{numbered}\n"


_SAID_B: Final = "Minister Sorokin stated that the ferry would sail again."
_SAID_C: Final = "Minister Haugen stated that the cable was ready."
_SAID_D: Final = "President Salas stated that there was enough copper."

#: The lead, its divisions; the meetings and the paths of their agendas.
SHARED: Final = {
    "two verbs of one subject": (
        (
            f"On May 12, {_A}, held talks with {_B}, in Oslo from 10:15 for two hours, and in the "
            f"evening of the same day paid a courtesy call on {_D}, for ten minutes."
        ),
        (_SAID_B, _SAID_D),
        [
            ("2031-05-12 | Oslo | talks 10:15 120 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-12 | Oslo | talks 10 | Salas CL, Tanabe JP", "2"),
        ],
    ),
    "a second sentence, and a division that goes on": (
        (
            f"On May 12, in Lisbon, {_A}, met with {_B}, for 40 minutes. On May 13 he met with "
            f"{_C}, "
            "from 9:30 a.m. for half an hour."
        ),
        (_SAID_B, "Both sides agreed to go on.", _SAID_C),
        [
            ("2031-05-12 | Lisbon | talks 40 | Sorokin RU, Tanabe JP", "1 2"),
            ("2031-05-13 | Lisbon | talks 09:30 30 | Haugen NO, Tanabe JP", "3"),
        ],
    ),
    "another with": (
        (
            f"{_A}, held a meeting of half an hour with {_B}, in Bergen on May 10, and another "
            "with "
            f"{_C}, in Oslo on May 11."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-10 | Bergen | talks 30 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-11 | Oslo | talks | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "one of": (
        (
            f"On May 10 {_A}, had a telephone talk of 15 minutes with {_B}, from 6:10 p.m., and "
            "one of "
            f"25 minutes with {_C}, from 9:40 p.m."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-10 | - | call 18:10 15 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-10 | - | call 21:40 25 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "a list of three": (
        (
            f"On May 10, {_A}, held telephone talks with three colleagues: with {_B}, from 17:00 "
            f"for 15 minutes; with {_C}, from 18:20 for ten minutes; and with Mr. Luis Ferrer, "
            "Minister of Foreign Affairs of Spain, from 21:45 for twenty minutes."
        ),
        (_SAID_B, _SAID_C, "Minister Ferrer stated that olives were late."),
        [
            ("2031-05-10 | - | call 17:00 15 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-10 | - | call 18:20 10 | Haugen NO, Tanabe JP", "2"),
            ("2031-05-10 | - | call 21:45 20 | Ferrer ES, Tanabe JP", "3"),
        ],
    ),
    "the former and the latter": (
        (
            f"In Kobe on May 9, {_A}, had talks with {_B}, and with {_C}, the former from 14:00 "
            "for "
            "an hour, the latter from 16:30 for half an hour."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-09 | Kobe | talks 14:00 60 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-09 | Kobe | talks 16:30 30 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "callers": (
        (
            f"On May 9, {_A}, received two courtesy calls in Otaru: at 10:10 by {_B}, for a "
            "quarter of "
            f"an hour; and at 15:30 by {_C}, for twenty minutes."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-09 | Otaru | talks 10:10 15 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-09 | Otaru | talks 15:30 20 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "twice": (
        (
            f"{_A}, spoke twice by telephone with {_B}: on May 6 from 19:00 for ten minutes, and "
            "again "
            "on May 8 from 22:20."
        ),
        ("In the first talk, Minister Sorokin gave thanks.", "In the second talk, he asked why."),
        [
            ("2031-05-06 | - | call 19:00 10 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-08 | - | call 22:20 | Sorokin RU, Tanabe JP", "2"),
        ],
    ),
    "a call and a meeting of the same two": (
        (
            f"On May 6, {_A}, held a telephone talk with {_B}, for ten minutes. On May 8, the two "
            "ministers met in Seville for an hour."
        ),
        (
            "In the telephone talk, Minister Sorokin asked for help.",
            "In the meeting, Minister Tanabe stated that help was on its way.",
        ),
        [
            ("2031-05-06 | - | call 10 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-08 | Seville | talks 60 | Sorokin RU, Tanabe JP", "2"),
        ],
    ),
    "a visitor, and whose call it was": (
        (
            f"{_B}, stayed in Kyoto from May 4 to 7. {_A}, held talks with him on May 5 for two "
            "hours, "
            "and Prime Minister Taro Okabe received his courtesy call on May 6 for half an hour."
        ),
        (_SAID_B.replace("stated", "told Minister Tanabe"), "Prime Minister Okabe gave thanks."),
        [
            ("2031-05-05 | Kyoto | talks 120 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-06 | Kyoto | talks 30 | Okabe JP, Sorokin RU", "2"),
        ],
    ),
    "two rounds on two days": (
        (
            f"{_A}, and {_B}, had two rounds of talks in Otaru: the first on May 4 from 14:00 to "
            "17:00, the second on the morning of May 5 from 9:30 to 11:00."
        ),
        ("In the first round, both sides spoke of fish.", "In the second round, of ice."),
        [
            ("2031-05-04 | Otaru | talks 14:00 180 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-05 | Otaru | talks 09:30 90 | Sorokin RU, Tanabe JP", "2"),
        ],
    ),
    "a chain, each with his hours": (
        (
            f"On May 4, in Otaru, {_A}, held meetings with {_B} (10:05 to 10:35), {_C} (11:00 to "
            "11:20), and Mr. Luis Ferrer, Minister of Foreign Affairs of Spain (15:40 to 16:10)."
        ),
        (_SAID_B, _SAID_C, "Minister Ferrer stated that olives were late."),
        [
            ("2031-05-04 | Otaru | talks 10:05 30 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-04 | Otaru | talks 11:00 20 | Haugen NO, Tanabe JP", "2"),
            ("2031-05-04 | Otaru | talks 15:40 30 | Ferrer ES, Tanabe JP", "3"),
        ],
    ),
    "colleagues behind a colon": (
        (
            f"{_A}, met the following colleagues on May 4 in Otaru: Minister of Foreign Affairs "
            "Oleg Sorokin of Russia, 14:10-14:40; Minister of Foreign Affairs Sofie Haugen of "
            "Norway, 15:00-15:20."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-04 | Otaru | talks 14:10 30 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-04 | Otaru | talks 15:00 20 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "one length for each": (
        (
            f"{_A}, paid courtesy calls on {_D}, in Lima on May 4, and on President Ana Perez of "
            "Uruguay, in Montevideo on May 6; each lasted half an hour."
        ),
        (_SAID_D, "President Perez stated that beef was ready."),
        [
            ("2031-05-04 | Lima | talks 30 | Salas CL, Tanabe JP", "1"),
            ("2031-05-06 | Montevideo | talks 30 | Perez UY, Tanabe JP", "2"),
        ],
    ),
    "on the way": (
        (
            f"{_A}, after a stop in Lima on May 4, where he had talks of seventy minutes with "
            f"{_B}, "
            f"flew on to Quito and there, on May 5, met for an hour with {_C}."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-04 | Lima | talks 70 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-05 | Quito | talks 60 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "at once, with another": (
        (
            f"On May 4, {_A}, met in Otaru with {_B}, from 9:50 to 10:20 and, immediately "
            f"afterwards, with {_C}."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-04 | Otaru | talks 09:50 30 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-04 | Otaru | talks | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "first, then, and on the 3rd": (
        (
            f"On May 2 {_A}, first had a meeting of fifty minutes in Otaru with {_C}, then talks "
            "of "
            f"two hours with {_B}, and on the 3rd, before leaving, was received for half an hour "
            "by "
            f"{_D}."
        ),
        (_SAID_C, _SAID_B, _SAID_D),
        [
            ("2031-05-02 | Otaru | talks 50 | Haugen NO, Tanabe JP", "1"),
            ("2031-05-02 | Otaru | talks 120 | Sorokin RU, Tanabe JP", "2"),
            ("2031-05-03 | Otaru | talks 30 | Salas CL, Tanabe JP", "3"),
        ],
    ),
    "a guest at a lunch": (
        (
            f"On May 2 {_A}, was the guest of {_B}, over a lunch in Otaru, and in the afternoon "
            f"exchanged views for half an hour with {_C}."
        ),
        (_SAID_B, _SAID_C),
        [
            ("2031-05-02 | Otaru | working_lunch | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-02 | Otaru | talks 30 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "two ambassadors": (
        (
            f"In Otaru {_A}, received the Ambassador of the Russian Federation, Mr. Oleg "
            "Sorokin, on "
            "May 8 (10:00-10:20), and the Ambassador of Norway, Ms. Sofie Haugen, on May 9 (15:00 "
            "to 15:30)."
        ),
        ("Ambassador Sorokin conveyed a letter.", "Ambassador Haugen gave thanks."),
        [
            ("2031-05-08 | Otaru | talks 10:00 20 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-09 | Otaru | talks 15:00 30 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
    "two days": (
        (
            f"{_A}, and {_B}, met in Otaru over two days, on May 4 for five hours and on May 5 for "
            "three hours."
        ),
        ("On the first day, both sides spoke of fish.", "On the second day, of ice."),
        [
            ("2031-05-04 | Otaru | talks 300 | Sorokin RU, Tanabe JP", "1"),
            ("2031-05-05 | Otaru | talks 180 | Sorokin RU, Tanabe JP", "2"),
        ],
    ),
    "other people altogether": (
        (
            "On May 4, at Ito, Prime Minister Taro Okabe held a summit meeting with President "
            "Pedro "
            f"Salas of Chile. In the evening of the same day, from 20:30, {_A}, and {_C}, held "
            "talks "
            "in Atami for forty minutes."
        ),
        ("Prime Minister Okabe made a proposal.", _SAID_C),
        [
            ("2031-05-04 | Ito | talks | Okabe JP, Salas CL", "1"),
            ("2031-05-04 | Atami | talks 20:30 40 | Haugen NO, Tanabe JP", "2"),
        ],
    ),
}


@pytest.mark.parametrize("name", SHARED)
def test_divisions_are_shared_out(name: str) -> None:
    """Each meeting has its own day, place, length and people, and the divisions on it."""
    lead, items, expected = SHARED[name]
    readout = jr.loads(page("Talks of Minister for Foreign Affairs Tanabe", lead, *items))
    found = [(line(it), " ".join(item.path for item in it.agenda)) for it in readout.meetings]
    assert found == expected


#: Pages of one meeting: the lead tells of more.
ONE: Final = {
    "of the other meeting nothing is reported": (
        f"On May 12, {_A}, held talks with {_B}, for an hour, and on May 13 with {_C}.",
        (_SAID_B, "Minister Tanabe told Minister Sorokin that this was welcome."),
    ),
    "who attended": (
        f"On May 12, {_A}, held talks with {_B}, for an hour. The talks were attended by {_C}.",
        (_SAID_B, _SAID_C),
    ),
    "two at one table": (
        f"On May 12, {_A}, held talks with {_B}, and with {_C}.",
        (_SAID_B, _SAID_C),
    ),
    "what had been the day before": (
        (
            f"On May 12, {_A}, held talks with {_B}, from 11:00 to 13:20; on the evening before "
            "they "
            "had met for an hour and three quarters."
        ),
        (_SAID_B, "Both sides agreed to meet again."),
    ),
    "the same two, told by two verbs": (
        (
            f"On May 12, {_A}, rang up President Pedro Salas of Chile, who was at sea, and spoke "
            "with him for a quarter of an hour from 21:05."
        ),
        (_SAID_D, "Minister Tanabe asked President Salas to come."),
    ),
    "two who sat there at one time": (
        (
            f"On May 12, {_A}, had talks with {_B}, who had come far, and with {_C}, who had not. "
            "They sat for an hour."
        ),
        (_SAID_B, _SAID_C),
    ),
    "a dinner given by one who had met": (
        (
            f"On May 12, {_A}, met {_D}, for an hour from 16:30; a dinner given by the President "
            "followed at 19:00."
        ),
        (_SAID_D, "Both sides agreed to meet again."),
    ),
    "a wreath, and then the talks": (
        (
            f"On the morning of May 12 {_A}, laid a wreath and visited a school, and then held "
            "talks "
            f"with {_B}."
        ),
        (_SAID_B, "Both sides agreed to meet again."),
    ),
}


@pytest.mark.parametrize("name", ONE)
def test_one_meeting_stays_one(name: str) -> None:
    """What is only told to have been, or who was at the same table, makes no second meeting."""
    lead, items = ONE[name]
    readout = jr.loads(page("Japan-Russia Foreign Ministers' Meeting", lead, *items))
    (meeting,) = readout.meetings
    assert [item.path for item in meeting.agenda] == ["1", "2"]


def test_a_division_on_neither_is_on_no_agenda() -> None:
    """A headed division that names nobody who met belongs to the page."""
    lead = SHARED["two verbs of one subject"][0]
    text = page("Visit", lead, _SAID_B, _SAID_D, "Evaluation\n\n(1) The visit was a success.")
    readout = jr.loads(text)
    assert [[item.path for item in it.agenda] for it in readout.meetings] == [["1"], ["2"]]
    assert [node.path for node in readout.walk()] == ["1", "2", "3", "3/(1)"]


def test_whom_somebody_tells_of_shares_out_nothing() -> None:
    """A division is on the meeting with who is addressed in it, not with who is spoken of."""
    lead = SHARED["two verbs of one subject"][0]
    told = "Minister Tanabe told of his call on President Salas. The two agreed to meet again."
    readout = jr.loads(page("Visit", lead, _SAID_B, told, _SAID_D))
    assert [[item.path for item in it.agenda] for it in readout.meetings] == [["1", "2"], ["3"]]
    *_, agreed = readout.meetings[0].agenda[1].statements
    assert [str(party).split()[-1] for party in agreed.speakers] == ["Tanabe", "Sorokin"]


def test_divisions_in_turn_stand_beside_their_meetings() -> None:
    """Where the text goes to and fro, no agenda holds what another's stands between."""
    lead = SHARED["two verbs of one subject"][0]
    readout = jr.loads(page("Visit", lead, _SAID_B, _SAID_D, _SAID_B.replace("ferry", "train")))
    assert [len(it.agenda) for it in readout.meetings] == [0, 1]
    assert [it.meeting for it in readout.iter_statements()][1:] == ["m1", "m2", "m1"]
