"""The phrases of a sentence, found once: persons, joint phrases, sides, pronouns, groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.parse.phrases.apposed import with_office_before, with_office_behind
from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.lands import LandAt, land_at
from japan_russia.parse.phrases.parties import (
    Group,
    Joint,
    group_at,
    joint_at,
    pronoun_at,
    side_at,
)
from japan_russia.parse.phrases.persons import persons_at
from japan_russia.parse.text.tokens import Tokens
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
    OPENER,
    PARTICLE,
    PRONOUN,
    RANK,
    SMALL,
    UNIT,
)
from japan_russia.wording.phrases import joint as joint_nouns
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.address import BEHIND_ARTICLE
from japan_russia.wording.phrases.joint import OWNERS
from japan_russia.wording.phrases.names import LIKE_MONTHS

__all__ = ["find"]


def find(text: str, tokens: Tokens) -> tuple[list[Phrase], list[int]]:
    """Return the phrases among *tokens* in order, none overlapping, and what is left over.

    The second are the numbers of the tokens with a capital that no phrase has claimed: they may be
    names met elsewhere.
    """
    found: list[Phrase] = []
    loose: list[int] = []
    words, kinds = tokens.words, tokens.kinds
    heads: list[int] = []
    after = 0
    #: Whether a comma stands behind a joint phrase.
    has_comma = False
    for at in tokens.opening:
        if at < after:
            continue
        kind = kinds[at]
        # Most small words open nothing, nor do most before plain words.
        if (not kind & SMALL or kind & _SMALL_MAY_BEGIN) and (
            kinds[at + 1]
            or kinds[at + 2] & _AFTER_PLAIN
            or kind & _BEFORE_PLAIN
            or words[at] not in small.ARTICLES
        ):
            # "Under Secretary A" begins with a rank.
            is_small = kind & SMALL and not (kind & RANK and kind & CAPITAL)
            phrases, after = (_at_small_word if is_small else _at)(text, tokens, at)
            if phrases:
                is_joint = isinstance(phrases[0], Joint)
                if len(found) > 1 and (is_joint or isinstance(phrases[0], Group)):
                    heads.append(at)
                has_comma = has_comma or (is_joint and text.startswith(",", phrases[0].end))
                found += phrases
                continue
        if kind & CAPITAL and not kind & CLOSED:
            loose.append(at)
            if kind & HEADS and len(found) > 1:
                heads.append(at)
    if heads:
        found = with_office_behind(text, tokens, found, heads)
    if has_comma:
        found = with_office_before(text, tokens, found)
    return found, loose


def _at(text: str, tokens: Tokens, at: int) -> tuple[Sequence[Phrase], int]:
    """The phrases that begin at a token, and the token after them; none, and *at*, if none do."""
    words, kinds = tokens.words, tokens.kinds
    kind, after = kinds[at], kinds[at + 1]
    if kind & JOINT and not at and (joint := joint_at(text, tokens, at)) is not None:
        return (joint[0],), joint[1]
    if kind & PRONOUN and (pronoun := pronoun_at(tokens, at)) is not None:
        return (pronoun[0],), pronoun[1]
    land = None
    if kind & _OF_PERSONS:
        # Before plain words: an office alone.
        may_open = kind & _OPENS_PERSON and (after or kind & _HEADS)
        if kind & LAND and (land := land_at(tokens, at)) is not None:
            may_open = may_open and not _is_land_alone(kinds, at, land)
    else:
        # A capital alone begins a person only as a name, of several words or before a comma.
        may_open = kind & CAPITAL and (not kind & CLOSED or words[at] in LIKE_MONTHS)
        may_open = may_open and (after & _IN_NAMES or words[at + 1] == ",")
    if may_open:
        persons = persons_at(text, tokens, at)
        if persons is not None and persons[1] > at:
            return persons
    word = words[at]
    if land is not None or word in joint_nouns.GOVERNMENTS:
        side = side_at(tokens, at, land)
        if side is not None:
            return (side[0],), side[1]
    if kind & _OPENS_GROUP or word in small.INDEFINITE:
        return _group_at(text, tokens, at)
    return (), at


def _at_small_word(text: str, tokens: Tokens, at: int) -> tuple[Sequence[Phrase], int]:
    """The phrase that an article, a possessive, a count or a pronoun opens."""
    word, kind, after = tokens.words[at], tokens.kinds[at], tokens.kinds[at + 1]
    is_article = word in small.ARTICLES
    ahead = tokens.ahead(at + 1) if is_article else 0
    # "His" goes on as a joint phrase with a word of a class.
    may_be_joint = (
        after & _AFTER_ARTICLE and (after & SMALL or ahead & JOINT)
        if is_article
        else kind & OPENER and (after or word not in OWNERS)
    )
    if may_be_joint or (kind & JOINT and not at):
        joint = joint_at(text, tokens, at)
        if joint is not None:
            return (joint[0],), joint[1]
    if kind & PRONOUN or (
        kind & OPENER and (tokens.words[at + 1] in small.OF_PRONOUNS or word in small.EITHER_BOTH)
    ):
        pronoun = pronoun_at(tokens, at)
        if pronoun is not None:
            return (pronoun[0],), pronoun[1]
    lower = word.lower()
    if lower not in small.DETERMINERS:
        return (), at
    if is_article:
        # An office, a counterpart, "the Honourable A", "the Russian opposite number".
        start = tokens.starts[at]
        may_be_person = (
            ahead & _BEHIND_ARTICLE
            or tokens.words[at + 1] in BEHIND_ARTICLE
            or (after & LAND and text.find(joint_nouns.OPPOSITE_NUMBER, start, start + _NEAR) > 0)
        )
    else:
        # "His opposite number"
        may_be_person = after or (
            lower in OWNERS and text.startswith(joint_nouns.OPPOSITE_NUMBER, tokens.starts[at + 1])
        )
    if may_be_person:
        persons = persons_at(text, tokens, at)
        if persons is not None and persons[1] > at:
            return persons
    if is_article and after:
        side = side_at(tokens, at)
        if side is not None:
            return (side[0],), side[1]
    return _group_at(text, tokens, at)


def _group_at(text: str, tokens: Tokens, at: int) -> tuple[Sequence[Phrase], int]:
    kinds = tokens.kinds
    after = kinds[at + 1]
    if kinds[at] & GROUP or (after & _IN_GROUP if after else kinds[at + 2] & _AFTER_PLAIN):
        group = group_at(text, tokens, at)
        if group is not None:
            return (group[0],), group[1]
    return (), at


def _is_land_alone(kinds: Sequence[int], at: int, land: LandAt) -> bool:
    """Whether neither an office nor a name goes on from a country that is named there."""
    if kinds[at] & _OF_OFFICES:
        return False
    stop = land.stop
    if kinds[stop] & GENITIVE:
        stop += 1
    return not kinds[stop] & (CAPITAL | _OF_OFFICES)


#: No country's name is longer.
_NEAR: Final = 80
#: An article and a word of none of these classes open no group.
_IN_GROUP: Final = GROUP | LAND | RANK | FIELD | SMALL | PRONOUN
#: "The local residents": a group that is named behind plain words.
_AFTER_PLAIN: Final = FIELD | GROUP | LAND | RANK
#: "The" is of none of these classes; a word that is goes on whatever follows.
_BEFORE_PLAIN: Final = FIELD | GROUP | HEAD | HEADS | JOINT | LAND | PRONOUN | RANK
#: A small word of none of these classes opens no phrase.
_SMALL_MAY_BEGIN: Final = OPENER | PRONOUN | JOINT | RANK
_OF_OFFICES: Final = RANK | HEAD | HEADS | FIELD | UNIT | ADDRESS
#: Behind "the" a joint phrase goes on with one of these.
_AFTER_ARTICLE: Final = CAPITAL | SMALL | JOINT | LAND | RANK | FIELD | HEAD | UNIT
#: The words that may open a group; heads of offices.
_OPENS_GROUP: Final = SMALL | GROUP
_HEADS: Final = HEAD | HEADS
#: Behind "the" a person is named by a word of one of these.
_BEHIND_ARTICLE: Final = _HEADS | PRONOUN
#: A capital of none of these classes begins a person only as a name.
_OF_PERSONS: Final = RANK | HEAD | HEADS | FIELD | UNIT | ADDRESS | LAND | SMALL | PARTICLE
_OPENS_PERSON: Final = CAPITAL | SMALL | RANK | HEAD | ADDRESS | PARTICLE
_IN_NAMES: Final = CAPITAL | INITIAL | PARTICLE
