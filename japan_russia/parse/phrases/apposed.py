"""One office of several who are named beside it.

"Mr. A and Ms. B, Foreign Ministers of Estonia and Latvia", "the foreign ministers of Estonia and
Latvia, A and B".
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.lands import HOME, lands_at
from japan_russia.parse.phrases.mention import Mention, office_of
from japan_russia.parse.phrases.offices import office_at
from japan_russia.parse.phrases.parties import Joint
from japan_russia.parse.phrases.persons import sharing_office
from japan_russia.parse.text.tokens import Tokens
from japan_russia.wording.phrases.address import BELONGS_TO, BETWEEN_NAMES, CLOSES

__all__ = ["with_office_before", "with_office_behind"]

#: Before its head an office has no more words.
_BEFORE_HEAD: Final = 6
#: So far back what stands before an office is looked at.
_NEAR: Final = 60
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


def with_office_before(text: str, tokens: Tokens, found: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases, those who are named behind a plural office as its holders.

    "The foreign ministers of the two Nordic countries, A (Norway) and B (Iceland),".  Each has
    his country behind his name, or there are as many countries as names; else they are no holders.
    """
    given: list[Phrase] = []
    for phrase in found:
        if given and phrase.start < given[-1].end:
            continue
        people = _named_behind(text, tokens, phrase) if isinstance(phrase, Joint) else []
        # The phrase still tells of which countries they are.
        given += [phrase, *people]
    return given


def _named_behind(text: str, tokens: Tokens, joint: Joint) -> list[Mention]:
    """Those who hold the office of a joint phrase by the names behind its comma; none if unsure."""
    comma = bisect_left(tokens.starts, joint.end)
    if comma >= tokens.count or tokens.starts[comma] != joint.end:
        return []
    begins = range(bisect_left(tokens.starts, joint.start), comma)
    if joint.are_sides:
        # "Foreign ministers of the four countries"
        begins = range(max(0, begins.start - _BEFORE_HEAD), begins.start)
    found = (office_at(tokens, at) for at in begins)
    office = next((it for it in found if it is not None and it.is_plural), None)
    if office is None:
        return []
    begin = min(joint.start, tokens.starts[office.start])
    if BELONGS_TO.search(text, max(0, begin - _NEAR), begin):
        # "At the invitation of the ministers of", "the wives of the ministers of"
        return []
    people, stop = sharing_office(text, tokens, comma, office)
    if len(people) < 2 or not all(len(it.words) > 1 for it in people):
        return []
    if not CLOSES.match(text, people[-1].end) and text[people[-1].end - 1] != ")":
        # "The two ministers, Bergen Airport and Oslo Airport being closed, met"
        return []
    if joint.count not in (None, len(people)):
        # "…, A (Norway) and, for the first time, B (Iceland)"
        return []
    if all(it.country for it in people):
        return people
    lands = joint.lands
    if any(it.country for it in people) or len(lands) not in (0, len(people)) or stop < comma:
        return []
    if not lands and joint.count != len(people):
        return []
    if HOME in lands or not lands:
        # The names tell better who is whose.
        return people
    return [it._replace(country=land) for it, land in zip(people, lands, strict=True)]


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
