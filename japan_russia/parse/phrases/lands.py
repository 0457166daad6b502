"""Countries as they are printed: "Japan", "the Russian Federation", "Norwegian", "the ROK"."""

from __future__ import annotations

from typing import Final, NamedTuple

from japan_russia.parse.text.classes import Land, lands
from japan_russia.parse.text.tokens import Tokens
from japan_russia.wording.lexicon import CAPITAL, GENITIVE, LAND
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases import states

__all__ = ["HOME", "LandAt", "land_at", "lands_at"]

#: The country whose ministry publishes the readouts.
HOME: Final = "JP"


class LandAt(NamedTuple):
    """A country's name among tokens: its code, the token after it, whether it is an adjective."""

    code: str
    stop: int
    is_adjective: bool


def land_at(tokens: Tokens, at: int) -> LandAt | None:
    """Return the country whose name begins at token *at*, the longest that fits, or None."""
    if tokens.kinds[at] & LAND and (form := _form_at(tokens, at)) is not None:
        return _before_noun(tokens, at, form)
    return _of_state(tokens, at) if tokens.words[at] in _OPENS_STATE else None


def lands_at(tokens: Tokens, at: int) -> tuple[list[str], int]:
    """Return the countries of "of Estonia, Latvia and Lithuania", and the token after them."""
    found: list[str] = []
    stop = at
    while True:
        while tokens.words[at] in small.BETWEEN_LANDS:
            at += 1
        land = land_at(tokens, at) if tokens.kinds[at] & CAPITAL else None
        if land is None or land.is_adjective:
            return found, stop
        found.append(land.code)
        stop = at = land.stop


#: What the name of a state can begin with, where the table has none that does.
_OPENS_STATE: Final = states.STATES | states.OF_STATES


def _form_at(tokens: Tokens, at: int) -> Land | None:
    """The longest form of the table that stands there."""
    words = tokens.words
    by_second = lands.get(words[at])
    if by_second is None:
        return None
    forms = by_second.get(words[at + 1])
    for form in by_second[""] if forms is None else forms:
        count = len(form.words)
        if form.words == words[at : at + count]:
            return form
    return None


def _before_noun(tokens: Tokens, at: int, form: Land) -> LandAt | None:
    """The country whose form stands there, unless the words go on as the name of a sea."""
    _, code, is_adjective = form
    stop = at + len(form.words)
    after = tokens.words[stop]
    if after in states.WATERS and not is_adjective:
        return None
    if after in states.AFTER and stop == at + 1:
        return LandAt(code, stop + 1, False)
    if after == "(":
        stop = _behind_short_form(tokens, stop, code)
    return LandAt(code, stop, is_adjective)


def _behind_short_form(tokens: Tokens, at: int, code: str) -> int:
    """The token behind the brackets of "Republic of Korea (ROK)", else *at*."""
    form = _form_at(tokens, at + 1) if tokens.kinds[at + 1] & LAND else None
    if form is None or form.code != code:
        return at
    stop = at + 1 + len(form.words)
    return stop + 1 if tokens.words[stop] == ")" else at


def _of_state(tokens: Tokens, at: int) -> LandAt | None:
    """ "The Hashemite Kingdom of Jordan", where the table has "Jordan"."""
    words, kinds = tokens.words, tokens.kinds
    here, last = at, min(at + 5, tokens.count - 2)
    while here < last and (words[here] in states.OF_STATES or kinds[here] & GENITIVE):
        here += 1
    if here >= last or words[here] not in states.STATES or words[here + 1] != small.OF:
        return None
    here += 2
    if words[here] == small.THE:
        here += 1
    form = _form_at(tokens, here) if kinds[here] & LAND else None
    if form is None or form.is_adjective:
        return None
    return _before_noun(tokens, here, form)
