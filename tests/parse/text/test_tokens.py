"""Words, numbers and marks, each with its place and its classes."""

from __future__ import annotations

import pytest
from hypothesis import given

from japan_russia.parse.text.tokens import Token, tokens
from japan_russia.wording import lexicon
from tests.parse.drawn import TEXTS

CLASSES = {
    name: kind for name in lexicon.__all__ if isinstance(kind := getattr(lexicon, name), int)
}


def classes(token: Token) -> set[str]:
    """Return the names of the classes of a token."""
    return {name for name, kind in CLASSES.items() if token.kind & kind}


def read(text: str) -> list[Token]:
    """Return the tokens of the whole of *text*."""
    return list(tokens(text, 0, len(text)))


def words(text: str) -> list[str]:
    """Return the words of the tokens; ``""`` is a run of plain words."""
    return [token.word for token in read(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Minister Sorokin’s visit", ["Minister", "Sorokin", "’s", ""]),
        ("the ministers' talks", ["the", "ministers", "'", ""]),
        ("Sorokin`s plan", ["Sorokin", "`s", ""]),
        ("MORITA'S VISIT", ["MORITA", "'S", "VISIT"]),
        ("Jun'ichiro O'Neill-Smith", ["Jun'ichiro", "O'Neill-Smith"]),
        ("Mr. O. P. Sorokin", ["Mr.", "O.", "P.", "Sorokin"]),
        ("H.E. Lt. Gen. Oleg Sorokin", ["H.E.", "Lt.", "Gen.", "Oleg", "Sorokin"]),
        ("L.P. Sorokin of the U.S.", ["L.P.", "Sorokin", "of", "the", "U.S."]),
        ("St. Petersburg", ["St.", "Petersburg"]),
        ("(10:30, 2+2)", ["(", "10:30", ",", "2", "+", "2", ")"]),
        ("1,200 tons at 3.5 percent", ["1,200", "", "at", "3.5", ""]),
        ("“Minister” Sorokin—", ["“", "Minister", "”", "Sorokin", "—"]),
        ("a long plain run of plain words", ["", "of", ""]),
        ("Vice-Minister Morita", ["Vice-Minister", "Morita"]),
        ("They don't", ["They", ""]),
        ("Anneke 't Hoen d'Orvalho", ["Anneke", "'t", "Hoen", "d'Orvalho"]),
        ("", []),
        (" \t\n ", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    """Full stops belong to abbreviations, endings of genitives stand alone, plain words are one."""
    assert words(text) == found


@pytest.mark.parametrize(
    ("word", "has", "lacks"),
    [
        ("Minister", {"CAPITAL", "HEAD"}, {"HEADS", "JOINT", "FIELD"}),
        ("MINISTER", {"CAPITAL", "HEAD"}, {"HEADS"}),
        ("minister", {"LOWER", "HEAD"}, {"CAPITAL"}),
        ("Ministers", {"HEADS", "JOINT"}, {"HEAD"}),
        ("ministers", {"LOWER", "HEADS", "JOINT"}, {"HEAD"}),
        ("Vice-Ministers", {"HEADS", "JOINT"}, set()),
        ("Secretaries-General", {"HEADS", "JOINT"}, set()),
        ("Under-Secretary", {"HEAD"}, {"HEADS"}),
        ("Co-Chairs", {"HEADS", "JOINT"}, set()),
        ("FM", {"HEAD"}, set()),
        ("General", {"HEAD", "RANK", "FIELD"}, set()),
        ("Deputy", {"RANK", "HEAD"}, set()),
        ("Affairs", {"FIELD"}, {"HEAD", "UNIT"}),
        ("affairs", set(), {"FIELD"}),
        ("foreign", {"LOWER", "FIELD"}, set()),
        ("Bureau", {"UNIT"}, {"FIELD"}),
        ("Mr.", {"ADDRESS"}, {"HEAD"}),
        ("MP", {"POSTNOMINAL", "HEAD"}, set()),
        ("von", {"PARTICLE", "LOWER"}, set()),
        ("Al", {"CAPITAL"}, {"PARTICLE"}),
        ("’t", {"PARTICLE", "LOWER"}, {"GENITIVE"}),
        ("d’Orvalho", {"CAPITAL"}, {"LOWER"}),
        ("Norwegian", {"LAND"}, set()),
        ("NORWAY", {"LAND"}, {"CLOSED"}),
        ("colleagues", {"JOINT"}, {"HEADS"}),
        ("sides", {"JOINT"}, {"HEADS"}),
        ("Both", {"CLOSED", "SMALL"}, set()),
        ("He", {"CLOSED", "PRONOUN"}, set()),
        ("Tuesday", {"CLOSED"}, set()),
        ("October", {"CLOSED"}, set()),
        ("participants", {"GROUP"}, {"JOINT"}),
        ("stated", {"SAYING", "LOWER"}, set()),
        ("states", set(), {"SAYING"}),
        ("Sorokin", {"CAPITAL"}, {"HEAD", "FIELD", "CLOSED", "LAND", "ADDRESS"}),
    ],
)
def test_classes(word: str, has: set[str], lacks: set[str]) -> None:
    """A word may be of several classes; plurals and compounds are made from the heads."""
    (token,) = read(word)
    assert has <= classes(token)
    assert not lacks & classes(token)


@given(TEXTS)
def test_tokens_stand_where_they_say(text: str) -> None:
    """Every word is the text at its place; places are in order, and none overlap."""
    at = 0
    for token in read(text):
        assert token.start >= at
        assert text[token.start : token.end] == token.word
        at = token.end


@given(TEXTS)
def test_only_plain_words_are_left_out(text: str) -> None:
    """Between tokens stands white space; after an empty one, small letters too."""
    at, in_gap = 0, False
    for token in [*read(text), Token("", len(text), len(text), 0)]:
        between = text[at : token.start].split()
        assert in_gap or not between
        assert not any(word[0].isupper() or word[0].isdecimal() for word in between)
        at, in_gap = token.end, not token.word


@given(TEXTS, TEXTS)
def test_words_are_what_they_are_wherever_they_stand(before: str, after: str) -> None:
    """The tokens of a part are those of that part alone, moved."""
    text = f"{before}\n{after}\n{before}"
    start, end = len(before) + 1, len(before) + 1 + len(after)
    alone = [(it.word, it.start + start, it.kind) for it in read(after)]
    assert [(it.word, it.start, it.kind) for it in tokens(text, start, end)] == alone
