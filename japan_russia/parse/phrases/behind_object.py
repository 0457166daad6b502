"""Titles right behind the object of an opening: "On the Kuril Islands Minister A stated that".

Without the comma, the capitals of the object look like part of the office.  A verb of saying behind
the name shows that they are not: it wants a subject, and the preposition wants an object.
"""

from __future__ import annotations

from typing import Final

from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.phrases.offices import OfficeAt
from japan_russia.parse.text.tokens import Tokens
from japan_russia.wording.lexicon import FIELD, HEAD, LAND, RANK, SAYING
from japan_russia.wording.phrases import around_offices as around
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.titles import SEAT

__all__ = ["says", "title_behind_object"]

#: Characters before an office in which the preposition stands.
_NEAR: Final = 60


def title_behind_object(text: str, tokens: Tokens, office: OfficeAt, stop: int) -> int | None:
    """Return the token where the title of *office* begins behind the object of a preposition.

    *stop* is the token after the name.  None where the whole is an office: "with Fisheries Minister
    A", "of the Harbour Commissioner A", or where nothing that is said follows the name.
    """
    words, kinds = tokens.words, tokens.kinds
    if not says(text, tokens, stop):
        return None
    head = office.start
    while head < office.stop and not kinds[head] & HEAD:
        head += 1
    if words[head].lower() == SEAT and kinds[head + 1] & HEAD:
        # "As Chair Minister A stated"
        head += 1
    title = head
    while title > office.start and _is_of_title(tokens, title - 1):
        title -= 1
    if kinds[title - 1] & LAND and (land := land_at(tokens, title - 1)) and land.is_adjective:
        # "On the Kuril Islands Russian Foreign Minister A stated"
        title -= 1
    if title <= office.start:
        return None
    start = tokens.starts[office.start]
    before = text[max(tokens.starts[0], start - _NEAR) : start]
    return title if around.OBJECT_OF.search(before) else None


def _is_of_title(tokens: Tokens, at: int) -> bool:
    """Whether a word before a head is a rank, or what a ministry is over."""
    kind, word = tokens.kinds[at], tokens.words[at]
    return bool(kind & (RANK | FIELD)) and word not in around.NO_PORTFOLIO


def says(text: str, tokens: Tokens, at: int) -> bool:
    """Whether a verb of saying in the past stands at a token, an adverb apart."""
    while tokens.words[at] in small.ALSO:
        at += 1
    if tokens.kinds[at] & SAYING:
        return True
    if not tokens.kinds[at + 1] & SAYING or tokens.words[at]:
        return False
    between = text[tokens.starts[at] : tokens.starts[at + 1]].strip()
    return between.endswith(around.ADVERB) and " " not in between
