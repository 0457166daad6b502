"""Cities and houses in running text."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.text.tokens import Token, tokens
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    CLOSED,
    FIELD,
    GENITIVE,
    HEAD,
    HEADS,
    INITIAL,
    LAND,
    PARTICLE,
    RANK,
    UNIT,
)
from japan_russia.wording.meetings import places

__all__ = ["city_at", "is_venue"]

_NO_CITY: Final = ADDRESS | CLOSED | HEAD | HEADS | RANK | FIELD | UNIT
#: No name of a city has more letters.
_REACH: Final = 60
_MOST: Final = 4


def city_at(text: str, at: int, end: int) -> str | None:
    """Return the name of the city that begins at *at*, as printed, or None."""
    words = tokens(text, at, min(end, at + _REACH))
    stop = _length(words)
    if not stop:
        return None
    last = words[stop - 1].end
    if is_venue(text[at:last]):
        return None
    district = places.DISTRICT.match(text, last, end)
    return text[at : district.end() if district is not None else last]


def _length(words: list[Token]) -> int:
    """How many tokens are the name of a city."""
    stop = 0
    while stop < min(len(words), _MOST):
        token = words[stop]
        kind = token.kind
        if not kind & CAPITAL:
            in_name = kind & PARTICLE or token.word in places.SMALL
            if stop and in_name and stop + 1 < len(words) and _is_part(words, stop + 1):
                stop += 1
                continue
            break
        if not _is_part(words, stop):
            break
        stop += 1
    if tuple(token.word for token in words[:2]) == places.WITH_ARTICLE:
        return 2
    if not stop or words[0].word in places.NO_CITIES:
        return 0
    if stop < len(words) and words[stop].kind & GENITIVE:
        return 0
    if stop == 1 and words[0].word in places.FIRST:
        return 0
    if (
        stop < len(words)
        and words[stop].kind & CAPITAL
        and words[stop].kind & (HEAD | UNIT | FIELD)
    ):
        # "in Harbour Bureau": the name goes on as that of something else.
        return 0 if words[stop].start == words[stop - 1].end + 1 else stop
    return stop


def _is_part(words: list[Token], at: int) -> bool:
    token = words[at]
    if not token.kind & CAPITAL or not token.word[0].isalpha():
        return False
    if token.word.isupper() and len(token.word) > 1 and "." not in token.word:
        return False
    if token.word in places.FIRST and at + 1 < len(words) and words[at + 1].kind & CAPITAL:
        return not (token.kind & LAND and (land := land_at(words, at)) and land.stop > at + 1)
    if token.word == places.CITY:
        return at > 0
    if token.kind & LAND and (land := land_at(words, at)) is not None:
        return land.stop < len(words) and words[land.stop].word == places.CITY
    if token.kind & INITIAL:
        return at > 0
    return not token.kind & _NO_CITY


def is_venue(name: str) -> bool:
    """Tell whether a place is a house or palace, and no city."""
    return places.VENUE.match(places.AT_ITS + name) is not None
