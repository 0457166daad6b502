"""The phrases of a sentence, with whom they stand for in a meeting."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia.model import NamedBy, Participant
from japan_russia.parse.cast.casts import casts
from japan_russia.parse.meetings import facts
from japan_russia.parse.speech.mentions import Mention, mentions_of, within
from tests.parse.drawn import LEADS
from tests.parse.made import LEAD, document, page_of


def mentions(sentence: str) -> list[Mention]:
    """Return the mentions of *sentence*, which stands in the readout of the meeting of LEAD."""
    found = document(page_of(LEAD, f"1. Talks\n\n{sentence}"))
    cast = casts(facts.read(found))[0]
    return mentions_of(found.text, found.sentences[-1], cast)


def read(sentence: str) -> list[str]:
    """Return words, kind and parties of the mentions, "-" for a stranger."""
    return [
        f"{it.words} | {it.named_by.value} | "
        + ("-" if it.is_stranger else " ".join(map(party, it.parties)))
        for it in mentions(sentence)
    ]


def party(it: object) -> str:
    """Return surname or code of a party."""
    return it.name.family if isinstance(it, Participant) else str(getattr(it, "country", None))


_HEAD = "The head of the Russian Foreign Ministry | office | Sorokin"


@pytest.mark.parametrize(
    ("sentence", "mention"),
    [
        ("Minister Tanabe left.", "Minister Tanabe | person | Tanabe"),
        ("Mr. Oleg Sorokin left.", "Mr. Oleg Sorokin | person | Sorokin"),
        ("Tanabe left.", "Tanabe | person | Tanabe"),
        ("Minister Sorokin’s plan failed.", "Minister Sorokin’s | person | Sorokin"),
        ("The Russian Minister left.", "The Russian Minister | office | Sorokin"),
        ("His Russian counterpart left.", "His Russian counterpart | office | Sorokin"),
        ("His counterpart left.", "His counterpart | pronoun | "),
        ("The two ministers left.", "The two ministers | joint | Tanabe Sorokin"),
        ("The two agreed.", "The two | joint | Tanabe Sorokin"),
        ("Both sides left.", "Both sides | joint | JP RU"),
        ("The two countries left.", "The two countries | joint | JP RU"),
        ("The Russian side left.", "The Russian side | side | RU"),
        ("The Government of Japan left.", "The Government of Japan | side | JP"),
        ("Russia left.", "Russia | side | RU"),
        ("He left.", "He | pronoun | "),
        ("They left.", "They | pronoun | "),
        ("It stressed trade.", "It | pronoun | "),
        ("I left.", "I | first_person | "),
        ("Minister Gromov left.", "Minister Gromov | person | -"),
        ("The President left.", "The President | office | -"),
        ("The Norwegian side left.", "The Norwegian side | side | -"),
        ("The participants left.", "The participants | joint | -"),
        ("The governors left.", "The governors | joint | -"),
        ("The three ministers left.", "The three ministers | joint | -"),
        ("The other two ministers left.", "The other two ministers | pronoun | "),
        ("The two other ministers left.", "The two other ministers | pronoun | "),
        ("The Russian diplomat left.", "The Russian diplomat | office | Sorokin"),
        ("Russia's top diplomat left.", "Russia's top diplomat | office | Sorokin"),
        (
            "The head of Japanese diplomacy left.",
            "The head of Japanese diplomacy | office | Tanabe",
        ),
        ("The head of the Russian Foreign Ministry left.", _HEAD),
        (
            "The head of the Russian Defense Ministry left.",
            "the Russian Defense Ministry | side | RU",
        ),
        ("The Japanese guest left.", "The Japanese guest | office | Tanabe"),
        ("The Russian leader left.", "The Russian leader | office | -"),
        ("The Norwegian diplomat left.", "The Norwegian diplomat | office | -"),
    ],
)
def test_one_mention(sentence: str, mention: str) -> None:
    """How it names, and whom; somebody who took no part is a stranger."""
    assert read(sentence) == [mention]


@pytest.mark.parametrize(
    ("sentence", "joined"),
    [
        ("Minister Tanabe and Minister Sorokin left.", "joint | Tanabe Sorokin"),
        ("Minister Tanabe, and also Minister Sorokin left.", "joint | Tanabe Sorokin"),
        ("Japan and Russia left.", "joint | JP RU"),
        ("The Japanese side and the Russian side left.", "joint | JP RU"),
    ],
)
def test_parties_side_by_side(sentence: str, joined: str) -> None:
    """Joined by "and" they are one mention."""
    assert read(sentence) == [f"{sentence.removesuffix(' left.')} | {joined}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Japan-Russia relations grew.",
        "The theatre was full.",
        "Norway left.",
        "It was cold.",
        "A Sorokinsky bridge was built.",
        "Moscow was cold.",
    ],
)
def test_what_names_nobody(sentence: str) -> None:
    """Compounds, countries that are only a topic, longer words, the weather."""
    assert mentions(sentence) == []


def test_mentions_within_a_part() -> None:
    """Those that stand in it as a whole."""
    found = mentions("Minister Tanabe told the Russian side that he trusted Minister Sorokin.")
    assert [it.named_by for it in found] == [
        NamedBy.PERSON,
        NamedBy.SIDE,
        NamedBy.PRONOUN,
        NamedBy.PERSON,
    ]
    first, *rest, last = found
    assert within(found, first.end, last.end - 1) == rest


@given(LEADS)
def test_mentions_do_not_overlap(text: str) -> None:
    """They stand in order in their sentence; a stranger stands for nobody."""
    found = document(text)
    cast = casts(facts.read(found))[0]
    for sentence in found.sentences:
        at = sentence.start
        for it in mentions_of(found.text, sentence, cast):
            assert at <= it.start < it.end <= sentence.end
            assert not (it.is_stranger and it.parties)
            at = it.end
