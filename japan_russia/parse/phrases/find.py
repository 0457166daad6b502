"""The phrases of a sentence, found once: persons, joint phrases, sides, pronouns, groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from japan_russia.parse.phrases.parties import (
    Group,
    Joint,
    Pronoun,
    Side,
    group_at,
    joint_at,
    pronoun_at,
    side_at,
)
from japan_russia.parse.phrases.persons import Mention, persons_at
from japan_russia.parse.text.tokens import Token
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    CLOSED,
    FIELD,
    GENITIVE,
    GROUP,
    HEAD,
    HEADS,
    INITIAL,
    JOINT,
    LAND,
    MARK,
    PARTICLE,
    PRONOUN,
    RANK,
    SMALL,
    UNIT,
)
from japan_russia.wording.phrases.joint import OWNERS

__all__ = ["Loose", "Phrase", "find"]

Phrase: TypeAlias = Mention | Joint | Side | Pronoun | Group
#: A capitalised word that no phrase has claimed: it may be a name met elsewhere.
Loose: TypeAlias = Token

_MAY_BEGIN: Final = (
    ADDRESS | CAPITAL | GROUP | HEAD | INITIAL | JOINT | LAND | PARTICLE | PRONOUN | RANK | SMALL
)


def find(text: str, tokens: Sequence[Token]) -> tuple[list[Phrase], list[Loose]]:
    """Return the phrases among *tokens* in order, none overlapping, and the capitals left over."""
    found: list[Phrase] = []
    loose: list[Loose] = []
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        if not token.kind & _MAY_BEGIN:
            at += 1
            continue
        phrases, after = _at(text, tokens, at)
        if phrases:
            found += phrases
            at = after
            continue
        if token.kind & CAPITAL and not token.kind & CLOSED:
            loose.append(token)
        at += 1
    return found, loose


def _at(text: str, tokens: Sequence[Token], at: int) -> tuple[Sequence[Phrase], int]:
    token = tokens[at]
    kind = token.kind
    if kind & SMALL or (kind & JOINT and not at):
        joint = joint_at(text, tokens, at)
        if joint is not None:
            return (joint[0],), joint[1]
    if kind & (SMALL | PRONOUN):
        pronoun = pronoun_at(tokens, at)
        if pronoun is not None:
            return (pronoun[0],), pronoun[1]
    # "Under Secretary A"
    is_rank = kind & RANK and kind & CAPITAL
    if kind & SMALL and not is_rank and token.word.lower() not in _OPENERS:
        return (), at
    if _may_open_person(token, tokens[at + 1].kind if at + 1 < len(tokens) else 0):
        persons = persons_at(text, tokens, at)
        if persons is not None and persons[1] > at:
            return persons
    if kind & LAND or token.word in ("the", "The") or token.word.capitalize() in _ORGANS:
        side = side_at(tokens, at)
        if side is not None:
            return (side[0],), side[1]
    if kind & (SMALL | GROUP) or token.word in ("A", "An"):
        group = group_at(text, tokens, at)
        if group is not None:
            return (group[0],), group[1]
    return (), at


def _may_open_person(token: Token, after: int) -> bool:
    """Whether a person may begin at a token, by the kind of the one *after* it."""
    kind = token.kind
    if not kind & (CAPITAL | SMALL | RANK | HEAD | ADDRESS | PARTICLE):
        return False
    if not after:
        # Plain words follow: an office alone, or "his opposite number".
        return bool(kind & (HEAD | HEADS)) or token.word.lower() in OWNERS
    if kind & CAPITAL and not kind & _OF_PERSONS:
        return not kind & CLOSED and bool(after & _IN_NAMES)
    return True


_OF_PERSONS: Final = RANK | HEAD | HEADS | FIELD | UNIT | ADDRESS | LAND | SMALL | PARTICLE
_IN_NAMES: Final = CAPITAL | INITIAL | PARTICLE | MARK | GENITIVE
_OPENERS: Final = frozenset("the his her their its a an".split())
_ORGANS: Final = frozenset(("Government", "Governments"))
