"""Countries as they are printed: "Japan", "the Russian Federation", "Norwegian", "the ROK"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.parse.text.classes import Land, lands
from japan_russia.parse.text.tokens import Token
from japan_russia.wording.lexicon import CAPITAL, GENITIVE, LAND
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases import states

__all__ = ["LandAt", "land_at"]


class LandAt(NamedTuple):
    """A country's name among tokens: its code, the token after it, whether it is an adjective."""

    code: str
    stop: int
    is_adjective: bool


def land_at(tokens: Sequence[Token], at: int) -> LandAt | None:
    """Return the country whose name begins at token *at*, the longest that fits, or None."""
    word, _, _, kind = tokens[at]
    if not kind & (CAPITAL | LAND):
        return None
    if kind & LAND and (form := _form_at(tokens, at)) is not None:
        return _before_noun(tokens, at, form)
    return _of_state(tokens, at) if word in _OPENS_STATE else None


#: What the name of a state can begin with, where the table has none that does.
_OPENS_STATE: Final = states.STATES | states.OF_STATES


def _form_at(tokens: Sequence[Token], at: int) -> Land | None:
    """The longest form of the table that stands there."""
    token = tokens[at]
    if not token.kind & LAND:
        return None
    for form in lands[token.word]:
        count = len(form.words)
        # The forms are found by their first word.
        if count == 1 or form.words == tuple([it.word for it in tokens[at : at + count]]):
            return form
    return None


def _before_noun(tokens: Sequence[Token], at: int, form: Land) -> LandAt | None:
    """The country whose form stands there, unless the words go on as the name of a sea."""
    stop = at + len(form.words)
    after = tokens[stop].word if stop < len(tokens) else ""
    if after in states.WATERS and not form.is_adjective:
        return None
    if after in states.AFTER and len(form.words) == 1:
        return LandAt(form.code, stop + 1, False)
    return LandAt(form.code, stop, form.is_adjective)


def _of_state(tokens: Sequence[Token], at: int) -> LandAt | None:
    """ "The Hashemite Kingdom of Jordan", where the table has "Jordan"."""
    here, last = at, min(at + 5, len(tokens) - 2)
    while here < last and (tokens[here].word in states.OF_STATES or tokens[here].kind & GENITIVE):
        here += 1
    if here >= last or tokens[here].word not in states.STATES or tokens[here + 1].word != small.OF:
        return None
    here += 2
    if tokens[here].word == small.THE:
        here += 1
    form = _form_at(tokens, here) if here < len(tokens) else None
    if form is None or form.is_adjective:
        return None
    return _before_noun(tokens, here, form)
