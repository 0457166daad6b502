"""Words before the subject of a sentence: whatever they are, he speaks whom it names."""

from __future__ import annotations

from itertools import product

import pytest

import japan_russia as jr
from tests.parse.speech.test_course import TOP, who
from tests.rows import some_of

OPENINGS = """
Later that day | That evening | That same day | Earlier that day | Later on | Right after |
All the while | The day after | The same day | Later the same day | As before | As a first
step | As a matter of fact | By the way | More than once | Now and then | That said | That
being so | What is more | What was more | Once again | Once more | Before long | Since then
| Until then | After all | At that | On that | With that | Over that | Soon after | Shortly
after | The night before | Not long after | Long after | For all that | In all that | On the
way there | On the whole | Where this was concerned | Whatever the case | However that may
be | In so far as this goes | As such | As things stand | As ever | As was right | As it
happened | If anything | If so | When asked | While there | Though late | Although tired |
Because of this | Because of the rain | Owing to this | Since yesterday | Since May | Like
others before him | Unlike before | Than ever | Once there | Once seated | After lunch |
After the meal that followed | Before lunch | Before that | After that | In what followed |
In that which followed | To what was said | How this came about aside | That afternoon in
the hall | That year | That week | That night | This time around | At the end of that day |
Over the course of that day | In the talks that followed | During the lunch that was served
| At the dinner which followed | In the time that was left | In the course of what followed
| Of what was on the table | On what was to come
"""


@some_of(product([" ".join(it.split()) for it in OPENINGS.split("|")], ["", ","]))
def test_an_opening_does_not_lend_the_voice_to_who_spoke_before(opening: str, comma: str) -> None:
    """Many hold a word that opens a clause elsewhere: "that", "on", "after", "while"."""
    body = f"Minister Tanabe asked for maps. {opening}{comma} Minister Sorokin proposed a visit."
    last = list(jr.loads(TOP + body).iter_statements())[-1]
    names = [it.name.family for it in last.speakers if isinstance(it, jr.Participant)]
    assert (last.role.value, names) == ("statement", ["Sorokin"])


@pytest.mark.parametrize(
    "sentence",
    [
        "When Minister Sorokin proposed it nobody had spoken.",
        "What Minister Sorokin proposed was late.",
        "That Minister Sorokin proposed it was late.",
        "It was a plan that Minister Sorokin proposed.",
    ],
)
def test_a_clause_that_is_open_is_not_the_sentence(sentence: str) -> None:
    """Who is named in it is told of."""
    last = list(jr.loads(f"{TOP}Minister Tanabe asked for maps. {sentence}").iter_statements())[-1]
    names = [it.name.family for it in last.speakers if isinstance(it, jr.Participant)]
    assert "Sorokin" not in names


#: Openings that end in a proper name, or hold a clause of their own.
NAMED = """
On Ukraine | As for Iraq | On the East China Sea | On the Middle East | On the Northern Territories
| With regard to the Sakhalin II project | Regarding the G8 Summit in Okinawa | As regards the Kuril
Islands | In the framework of the Kyoto Protocol | Concerning the Iranian Nuclear Issue | On the
Korean Peninsula | On the issue of abductions by North Korea | In the field of energy in the Russian
Far East | In connection with the visit to Russia by Prime Minister Hayama | Given the rain in Tokyo
| In answer to a question by the press | As to when to meet next | On whether to hold talks
| Considering that the summit was late | As far as the peace treaty is concerned | Apart from that
| While recognizing the difficulty of the matter | Upon arriving | Frankly speaking | First of all
| Like Minister Tanabe before him | As Chair of the meeting | Further
"""
SUBJECTS = {
    "Minister Sorokin": "Sorokin",
    "Foreign Minister Sorokin": "Sorokin",
    "the Russian Minister": "Sorokin",
    "Russia": "RU",
    "both sides": "JP RU",
    "the two ministers": "Sorokin Tanabe",
    "he": "Tanabe",
}
TAILS = ("stated that it was late", "strongly protested", "also requested help")


@some_of(product([" ".join(it.split()) for it in NAMED.split("|")], ["", ","]))
def test_capitals_before_a_subject_are_none_of_its_office(opening: str, comma: str) -> None:
    """Who speaks is what stands right before the verb, with and without the comma."""
    for number, (subject, speaks) in enumerate(SUBJECTS.items(), start=len(opening)):
        sentence = f"{opening}{comma} {subject} {TAILS[number % len(TAILS)]}."
        body = f"Minister Tanabe asked for maps. {sentence}"
        last = list(jr.loads(TOP + body).iter_statements())[-1]
        assert (last.role.value, who(last)) == ("statement", speaks), sentence


@pytest.mark.parametrize(
    ("sentence", "speaks"),
    [
        ("In the view of the Harbour Commissioner Mr. Kita it was late, Minister Sorokin said.", 0),
        ("At the request of the Nagano Governor Kita the two sides agreed to meet.", 1),
        ("By the proposal of Russian Foreign Minister Sorokin made in May the sides agreed.", 1),
    ],
)
def test_an_office_behind_a_preposition_is_whole(sentence: str, speaks: int) -> None:
    """Where the name is no subject, what stands before it belongs to its office."""
    last = list(jr.loads(TOP + sentence).iter_statements())[-1]
    assert who(last) == ("Sorokin", "JP RU")[speaks]
