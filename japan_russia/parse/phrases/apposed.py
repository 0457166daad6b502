"""One office behind several names: "Mr. A and Ms. B, Foreign Ministers of Estonia and Latvia"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.lands import HOME, lands_at
from japan_russia.parse.phrases.offices import office_at
from japan_russia.parse.phrases.persons import Mention, office_of
from japan_russia.parse.text.tokens import Tokens
from japan_russia.wording.phrases.address import BETWEEN_NAMES

__all__ = ["with_office_behind"]

#: Before its head an office has no more words.
_BEFORE_HEAD: Final = 6
#: What may stand behind it where it is no subject.
_ENDS: Final = ("", ",", ".", ";", ")")


def with_office_behind(
    text: str, tokens: Tokens, found: Sequence[Phrase], heads: Sequence[int]
) -> list[Phrase]:
    """Return the phrases, those who are named before a plural office as its holders.

    *heads* are the tokens at which such an office may stand: its head, or the article or head that
    a joint phrase begins with.  As many countries as persons behind it are theirs in the order of
    the names, one country is that of all; where Japan is among several, the names tell better.
    """
    for head in heads:
        found = _given(text, tokens, found, head)
    return list(found)


def _given(text: str, tokens: Tokens, found: Sequence[Phrase], head: int) -> Sequence[Phrase]:
    last = next((n for n, it in enumerate(found) if it.start >= tokens.starts[head]), len(found))
    people = _named_before(text, found[:last])
    if len(people) < 2 or not text.startswith(",", people[-1].end):
        return found
    nearest = range(max(0, head - _BEFORE_HEAD), head)
    begin = next((n for n in nearest if tokens.starts[n] > people[-1].end), head)
    office = office_at(tokens, begin, after_name=True)
    if office is None or not office.is_plural or office.stop <= head:
        return found
    codes, stop = lands_at(tokens, office.stop)
    if office.country is not None:
        codes.insert(0, office.country)
    end = tokens.end(max(stop, office.stop) - 1)
    is_phrase = last < len(found) and found[last].start == tokens.starts[head]
    if is_phrase and (len(codes) != len(people) or text[end : end + 1] not in _ENDS):
        # "With Mr. A and Mr. B, the Ministers agreed": a subject of its own.
        return found
    if len(codes) not in (0, 1, len(people)) or (len(codes) > 1 and HOME in codes):
        return found
    lands: Sequence[str | None] = codes * len(people) if len(codes) == 1 else codes
    lands = lands or [None] * len(people)
    held = office_of(text, office)
    holders = [
        it._replace(office=held, country=it.country or land)
        for it, land in zip(people, lands, strict=True)
    ]
    holders[-1] = holders[-1]._replace(end=end)
    return [
        *found[: last - len(people)],
        *holders,
        *(it for it in found[last:] if it.start >= end),
    ]


def _named_before(text: str, found: Sequence[Phrase]) -> list[Mention]:
    """Those who are named side by side, and of whom no office is told, up to the last phrase."""
    people: list[Mention] = []
    for it in reversed(found):
        if not isinstance(it, Mention) or not it.words or it.office is not None:
            break
        if people and not BETWEEN_NAMES.issuperset(text[it.end : people[0].start].split()):
            break
        people.insert(0, it)
    return people
