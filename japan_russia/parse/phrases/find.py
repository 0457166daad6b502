"""The phrases of a sentence, found once: persons, joint phrases, sides, pronouns, groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, TypeAlias

from japan_russia.parse.phrases.lands import land_at
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
    OPENER,
    PARTICLE,
    PRONOUN,
    RANK,
    SMALL,
    UNIT,
)
from japan_russia.wording.phrases import joint as joint_nouns
from japan_russia.wording.phrases import small_words as small
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
    kinds = [kind for _, _, _, kind in tokens]
    kinds += (0, 0)
    while at < count:
        kind = kinds[at]
        if kind & _MAY_BEGIN:
            # Most small words open nothing, nor do most before plain words.
            if (not kind & SMALL or kind & _SMALL_MAY_BEGIN) and (
                kinds[at + 1]
                or kinds[at + 2] & _AFTER_PLAIN
                or kind & _BEFORE_PLAIN
                or tokens[at].word not in small.ARTICLES
            ):
                phrases, after = _at(text, tokens, at)
                if phrases:
                    found += phrases
                    at = after
                    continue
            if kind & CAPITAL and not kind & CLOSED:
                loose.append(tokens[at])
        at += 1
    return found, loose


def _at(text: str, tokens: Sequence[Token], at: int) -> tuple[Sequence[Phrase], int]:
    word, _, _, kind = tokens[at]
    next_word, _, _, after = tokens[at + 1] if at + 1 < len(tokens) else _NO_TOKEN
    is_opener = kind & OPENER and kind & SMALL
    is_article = word in small.ARTICLES
    # "His" goes on as a joint phrase with a word of a class.
    may_be_joint = (
        after & _AFTER_ARTICLE if is_article else is_opener and (after or word not in OWNERS)
    )
    if may_be_joint or (kind & JOINT and not at):
        joint = joint_at(text, tokens, at)
        if joint is not None:
            return (joint[0],), joint[1]
    if kind & PRONOUN or (
        is_opener and (next_word in small.OF_PRONOUNS or word in small.EITHER_BOTH)
    ):
        pronoun = pronoun_at(tokens, at)
        if pronoun is not None:
            return (pronoun[0],), pronoun[1]
    # "Under Secretary A"
    is_rank = kind & RANK and kind & CAPITAL
    if kind & SMALL and not is_rank and word.lower() not in small.DETERMINERS:
        return (), at
    if _may_open_person(word, kind, after) and not (kind & LAND and _is_land_alone(tokens, at)):
        persons = persons_at(text, tokens, at)
        if persons is not None and persons[1] > at:
            return persons
    if kind & LAND or (is_article and after) or word.capitalize() in joint_nouns.GOVERNMENTS:
        side = side_at(tokens, at)
        if side is not None:
            return (side[0],), side[1]
    if (kind & (SMALL | GROUP) or word in small.INDEFINITE) and (
        after or kind & GROUP or (at + 2 < len(tokens) and tokens[at + 2].kind & _AFTER_PLAIN)
    ):
        group = group_at(text, tokens, at)
        if group is not None:
            return (group[0],), group[1]
    return (), at


def _may_open_person(word: str, kind: int, after: int) -> bool:
    """Whether a person may begin at a word, by its kind and that of the token *after* it."""
    if not kind & (CAPITAL | SMALL | RANK | HEAD | ADDRESS | PARTICLE):
        return False
    if not after:
        # Plain words follow: an office alone, or "his opposite number".
        return bool(kind & (HEAD | HEADS)) or word.lower() in OWNERS
    if kind & CAPITAL and not kind & _OF_PERSONS:
        return not kind & CLOSED and bool(after & _IN_NAMES)
    return True


def _is_land_alone(tokens: Sequence[Token], at: int) -> bool:
    """Whether a country is named there, and neither an office nor a name goes on from it."""
    land = land_at(tokens, at) if not tokens[at].kind & _OF_OFFICES else None
    if land is None:
        return False
    stop = land.stop
    if stop < len(tokens) and tokens[stop].kind & GENITIVE:
        stop += 1
    return stop >= len(tokens) or not tokens[stop].kind & (CAPITAL | _OF_OFFICES)


#: What stands behind the last token.
_NO_TOKEN: Final = Token("", 0, 0, 0)
#: "The local residents": a group that is named behind plain words.
_AFTER_PLAIN: Final = FIELD | GROUP | LAND | RANK
#: "The" is of none of these classes; a word that is goes on whatever follows.
_BEFORE_PLAIN: Final = FIELD | GROUP | HEAD | HEADS | JOINT | LAND | PRONOUN | RANK
#: A small word of none of these classes opens no phrase.
_SMALL_MAY_BEGIN: Final = OPENER | PRONOUN | JOINT | RANK
_OF_OFFICES: Final = RANK | HEAD | HEADS | FIELD | UNIT | ADDRESS
#: Behind "the" a joint phrase goes on with one of these.
_AFTER_ARTICLE: Final = CAPITAL | SMALL | JOINT | LAND | RANK | FIELD | HEAD | UNIT
#: A capital of none of these classes begins a person only as a name.
_OF_PERSONS: Final = RANK | HEAD | HEADS | FIELD | UNIT | ADDRESS | LAND | SMALL | PARTICLE
_IN_NAMES: Final = CAPITAL | INITIAL | PARTICLE | MARK | GENITIVE
