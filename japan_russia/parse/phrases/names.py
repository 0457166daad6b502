"""How many words a name has."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.phrases.lands import LandAt, land_at
from japan_russia.parse.text.tokens import Tokens
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
    LOWER,
    MARK,
    NUMBER,
    PARTICLE,
    RANK,
    SAYING,
    SMALL,
    UNIT,
)
from japan_russia.wording.phrases import around_offices as around
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.names import (
    LIKE_LANDS,
    LIKE_MONTHS,
    LIKE_OPENERS,
    LIKE_RANKS,
    SURNAMES_LIKE_LANDS,
)

__all__ = ["NO_NAME", "OF_A_HEAD", "OF_OFFICES", "name_length"]

#: What stands behind a full name whose office follows.
_BEHIND_FULL: Final = (",", "(")
#: The classes of the head of an office, in the singular or the plural; and of all words of one.
OF_A_HEAD: Final = HEAD | HEADS
OF_OFFICES: Final = OF_A_HEAD | RANK | FIELD | UNIT
#: A word of these classes is no name of a person, if no form of address stands before it.
NO_NAME: Final = OF_OFFICES | CLOSED | MARK | NUMBER | GENITIVE | ADDRESS

#: A name begins and goes on with words of these classes.
_IN_NAME: Final = CAPITAL | INITIAL | PARTICLE


def name_length(tokens: Tokens, at: int, *, addressed: bool = False) -> int:
    """Return how many tokens from *at* on are a person's name; 0 where none is.

    After a form of address (*addressed*) a word of offices may be a name ("Mr. Land").
    """
    words, kinds = tokens.words, tokens.kinds
    if not kinds[at] & _IN_NAME:
        return 0
    here, last = at, min(at + 7, tokens.count)
    while here < last:
        kind = kinds[here]
        if kind & CAPITAL and _is_verb(tokens, here, is_first=here == at, addressed=addressed):
            break
        if here > at and addressed and kind & RANK and kinds[here + 1] & OF_A_HEAD:
            # "Mr. Haruo Tanabe Prime Minister", in a list
            break
        if kind & INITIAL:
            here += 1
        elif kind & PARTICLE and kind & LOWER:
            # "van der Meer": only before a name.
            after = here + 1
            while after < last and kinds[after] & PARTICLE and kinds[after] & LOWER:
                after += 1
            if after >= last or not _is_name(tokens, after, addressed=addressed):
                break
            here = after
        elif _is_name(tokens, here, addressed=addressed):
            here += 1
        else:
            break
    while here > at and kinds[here - 1] & INITIAL and len(words[here - 1]) < 3:
        if here - at > 1 and not kinds[here - 2] & INITIAL:
            here -= 1
        else:
            break
    return here - at


def _is_verb(tokens: Tokens, at: int, *, is_first: bool, addressed: bool) -> bool:
    """Whether a word is the verb of a title: "Minister A Receives B", "MINISTER RECEIVES B"."""
    word, after = tokens.words[at], tokens.kinds[at + 1]
    word = word.capitalize() if word.isupper() else word
    if is_first:
        # "Minister Marks said"
        is_of_title = word in around.VERBS_OF_TITLES or word in around.PASTS_OF_TITLES
        return is_of_title and not addressed and bool(after & CAPITAL)
    if word in around.PASTS_OF_TITLES:
        # "Minister Held Talks", but "Minister Martin Held said", "Mr. Martin Held, Minister"
        behind = tokens.words[at + 1]
        is_name = behind in around.AFTER_NAME or (word, behind) in around.NAME_BEFORE
        is_name = is_name or behind in around.VERBS_OF_TITLES - around.TALKS
        return not (is_name or after & (SAYING | MARK | GENITIVE))
    return word in around.VERBS_OF_TITLES


def _is_name(tokens: Tokens, at: int, *, addressed: bool) -> bool:
    kind = tokens.kinds[at]
    if not kind & CAPITAL:
        return False
    if kind & LAND and (land := land_at(tokens, at)) is not None:
        if _is_last_name(tokens, at, land, addressed=addressed):
            return True
        # "German Gref", "Ms. Georgia KESTREL": a given name before a surname.
        if land.stop != at + 1:
            return False
        after = tokens.kinds[at + 1]
        is_given = bool(after & CAPITAL) and not after & NO_NAME
        return is_given and (addressed or tokens.words[at] in LIKE_LANDS)
    if addressed:
        if kind & CLOSED and at + 1 < tokens.count:
            # "Mr. Jan Kestrel", "Ms. June Marsh"
            after = tokens.kinds[at + 1]
            # "Ms. Ruth May, Minister of Foreign Affairs", but "Mr. Sorokin May, 2011"
            is_month = tokens.words[at] in LIKE_MONTHS and tokens.words[at + 1] == ","
            is_last = is_month and not tokens.kinds[at + 2] & NUMBER
            is_last = is_last or _ends_capitals(tokens, at)
            return is_last or bool(after & CAPITAL and not after & NO_NAME)
        is_rank = kind & ADDRESS and tokens.words[at] not in LIKE_RANKS
        return not (kind & (OF_A_HEAD | CLOSED) or is_rank) or bool(kind & (PARTICLE | INITIAL))
    if tokens.words[at] in LIKE_MONTHS:
        # "Prime Minister Jan Pieter Kestrel", "Vice-Minister for Foreign Affairs Jun Kestrel";
        # "Jun Kestrel, Ambassador to Russia"
        before, after = tokens.kinds[at - 1] if at else 0, tokens.kinds[at + 1]
        goes_on = after & SAYING or tokens.words[at + 1] == small.AND
        # "Minister May said", "Minister May and Minister Sorokin"
        if before & OF_A_HEAD and goes_on:
            return True
        if _ends_capitals(tokens, at) or _ends_name(tokens, at):
            return True
        if not after & CAPITAL or after & NO_NAME:
            return False
        is_full = tokens.words[at + 2] in _BEHIND_FULL and not before & (SMALL | NUMBER)
        return bool(before & OF_OFFICES) or is_full
    if tokens.words[at] in LIKE_OPENERS and _ends_name(tokens, at):
        return True
    return not kind & NO_NAME or bool(kind & (PARTICLE | INITIAL))


def _ends_name(tokens: Tokens, at: int) -> bool:
    """Whether a word ends a name behind an office: "Foreign Secretary Alice May of Norway"."""
    if at < 2 or tokens.words[at + 1] not in around.AFTER_NAME | {small.AND}:
        return False
    given = tokens.kinds[at - 1]
    is_given = bool(given & CAPITAL) and not given & NO_NAME
    return is_given and bool(tokens.kinds[at - 2] & OF_OFFICES)


def _ends_capitals(tokens: Tokens, at: int) -> bool:
    """Whether a given name follows a surname in capitals: "Minister KESTREL Jun said"."""
    before = tokens.words[at - 1] if at else ""
    return before.isupper() and not tokens.kinds[at + 1] & (NUMBER | CAPITAL)


def _is_last_name(tokens: Tokens, at: int, land: LandAt, *, addressed: bool) -> bool:
    """Whether a country's name ends that of a person: "Mr. Takehiro Togo, Ambassador to Russia"."""
    if land.is_adjective or land.stop != at + 1 or not at:
        return False
    before = tokens.kinds[at - 1]
    is_named = before & CAPITAL and not before & NO_NAME
    if (is_named or before & OF_A_HEAD) and tokens.words[at] in SURNAMES_LIKE_LANDS:
        # "Director Kazuhiko Togo was present", "Director Togo said"
        return not tokens.kinds[at + 1] & CAPITAL
    return bool(addressed and is_named and tokens.words[at + 1] in around.BEHIND_NAME)
