"""Noun phrases that name a party, and whom they name."""

from __future__ import annotations

import pytest

from japan_russia.model import Participant, Rule
from japan_russia.parse.speech.mentions import find
from tests.parse.cast import cast


def mentions(text: str) -> list[str]:
    """Return the mentions of *text*: the words, the rule, whom they name."""
    return [
        f"{text[it.start : it.end]} | {it.rule.value} | "
        + " ".join(p.name.family if isinstance(p, Participant) else p.country for p in it.parties)
        for it in find(text, 0, len(text), cast())
    ]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Minister Tanabe left.", "Minister Tanabe | named | Tanabe"),
        ("Mr. Oleg Sorokin left.", "Mr. Oleg Sorokin | named | Sorokin"),
        ("Russian Foreign Minister Sorokin left.", "Foreign Minister Sorokin | named | Sorokin"),
        ("The two ministers left.", "The two ministers | joint | Tanabe Sorokin"),
        ("Both Foreign Ministers left.", "Both Foreign Ministers | joint | Tanabe Sorokin"),
        ("the both ministers left.", "the both ministers | joint | Tanabe Sorokin"),
        ("The two leaders left.", "The two leaders | joint | Tanabe Sorokin"),
        ("Both sides left.", "Both sides | joint | JP RU"),
        ("the two countries left.", "the two countries | joint | JP RU"),
        ("The two governments left.", "The two governments | joint | JP RU"),
        ("The Russian side left.", "The Russian side | side | RU"),
        ("The Japanese Government left.", "The Japanese Government | side | JP"),
        ("the Government of Japan left.", "the Government of Japan | side | JP"),
        ("Russia left.", "Russia | side | RU"),
        ("He left.", "He | pronoun | "),
        ("they left.", "they | pronoun | "),
        ("I left.", "I | first_person | "),
    ],
)
def test_one_party(text: str, mention: str) -> None:
    """Names with their titles, joint phrases, sides and pronouns."""
    assert mentions(text) == [mention]


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("Minister Tanabe and Minister Sorokin left.", "joint | Tanabe Sorokin"),
        ("Japan and Russia left.", "joint | JP RU"),
    ],
)
def test_parties_side_by_side(text: str, joined: str) -> None:
    """Joined by "and" they are one mention."""
    assert mentions(text) == [f"{text.removesuffix(' left.')} | {joined}"]


@pytest.mark.parametrize(
    "text",
    [
        "Japan-Russia relations grew.",
        "The theatre was full.",
        "Ministers of other countries came.",
        "The men came.",
        "A Sorokinsky bridge was built.",
        "The Islanders came.",
    ],
)
def test_what_names_nobody(text: str) -> None:
    """Compounds, longer words and people who do not meet."""
    assert mentions(text) == []


def test_places_in_the_text() -> None:
    """In text order, none overlapping."""
    text = "Minister Tanabe told the Russian side that he trusted Minister Sorokin."
    found = find(text, 0, len(text), cast())
    assert [text[it.start : it.end] for it in found] == [
        "Minister Tanabe", "the Russian side", "he", "Minister Sorokin",
    ]  # fmt: skip
    assert [it.rule for it in found] == [Rule.NAMED, Rule.SIDE, Rule.PRONOUN, Rule.NAMED]
