"""Cities and houses in running text."""

from __future__ import annotations

from typing import Final

from japan_russia.data.countries import country_of_capital
from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.text.tokens import Tokens, tokens
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
from japan_russia.wording.phrases.small_words import OF

__all__ = ["city_at", "is_venue", "lands_of_capitals"]

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
    last = words.end(stop - 1)
    if is_venue(text[at:last]):
        return None
    district = places.DISTRICT.match(text, last, end)
    return text[at : district.end() if district is not None else last]


def lands_of_capitals(text: str, start: int, end: int) -> list[str]:
    """Return the codes of the countries whose capitals are named there as places, in order."""
    found: list[str] = []
    for match in places.AT_CITY.finditer(text, start, end):
        city = city_at(text, match.end(), end)
        code = country_of_capital(city) if city is not None else None
        if code is not None:
            found.append(code)
    return found


def _length(tokens: Tokens) -> int:
    """How many tokens are the name of a city."""
    words, kinds = tokens.words, tokens.kinds
    stop = 0
    while stop < _MOST:
        if not kinds[stop] & CAPITAL:
            in_name = kinds[stop] & PARTICLE or words[stop] in places.SMALL
            if stop and in_name and _is_part(tokens, stop + 1):
                stop += 1
                continue
            break
        if not _is_part(tokens, stop):
            break
        stop += 1
    if words[:2] == places.WITH_ARTICLE:
        return 2
    if not stop or words[0] in places.NO_CITIES:
        return 0
    after = kinds[stop]
    if after & GENITIVE:
        return 0
    if stop == 1 and words[0] in places.FIRST:
        return 0
    if after & CAPITAL and after & (HEAD | UNIT | FIELD):
        # "in Harbour Bureau": the name goes on as that of something else.
        is_beside = tokens.starts[stop] == tokens.end(stop - 1) + 1
        return 0 if is_beside and not _is_title(tokens, stop) else stop
    return stop


def _is_title(tokens: Tokens, at: int) -> bool:
    """Whether somebody's title stands there: "in Omsk Foreign Minister A received".

    Or his office, with his country: "received in Omsk Ambassador of Japan to Norway A".
    """
    while tokens.words[at] in places.BEFORE_HEAD:
        at += 1
    after = tokens.kinds[at + 1]
    is_named = after & CAPITAL and not after & (HEAD | UNIT | FIELD)
    is_of_land = tokens.words[at + 1] == OF and bool(tokens.kinds[at + 2] & LAND)
    return bool(tokens.kinds[at] & HEAD and (is_named or is_of_land))


def _is_part(tokens: Tokens, at: int) -> bool:
    word, kind = tokens.words[at], tokens.kinds[at]
    if not kind & CAPITAL or not word[0].isalpha():
        return False
    if word.isupper() and len(word) > 1 and "." not in word:
        return False
    if word in places.FIRST and tokens.kinds[at + 1] & CAPITAL:
        return not (kind & LAND and (land := land_at(tokens, at)) and land.stop > at + 1)
    if word == places.CITY:
        return at > 0
    if kind & LAND and (land := land_at(tokens, at)) is not None:
        return tokens.words[land.stop] == places.CITY
    if kind & INITIAL:
        return at > 0
    return not kind & _NO_CITY


def is_venue(name: str) -> bool:
    """Tell whether a place is a house or palace, and no city."""
    return places.VENUE.match(places.AT_ITS + name) is not None
