"""Phrases without a name that can stand for a party: joint phrases, sides, pronouns, groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from attrs import evolve, frozen

from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.phrases.offices import office_at
from japan_russia.parse.text.tokens import Token
from japan_russia.wording.lexicon import (
    CAPITAL,
    CLOSED,
    COUNTRIES,
    FIELD,
    GENITIVE,
    GROUP,
    HEAD,
    JOINT,
    LAND,
    LOWER,
    MARK,
    PRONOUN,
    RANK,
    SAYING,
    UNIT,
)
from japan_russia.wording.phrases import joint, pronouns
from japan_russia.wording.phrases import small_words as small

__all__ = ["Group", "Joint", "Pronoun", "Side", "group_at", "joint_at", "pronoun_at", "side_at"]


@frozen
class Joint:
    """Several who speak as one: "the two foreign ministers", "both sides".

    *noun* is in small letters, empty in "the two"; *ranks* are the words before it; *count* is
    how many there are said to be, None if the words leave it open; *lands* are the countries
    named with them ("both Japanese ministers", "the leaders of Japan and Russia").
    *are_sides* tells that countries are meant, not persons; *are_others* that the speaker is
    none of them ("his two colleagues"); *is_vague* that a word tells which of them are meant
    that only the world knows ("the two African Ministers").
    """

    start: int
    end: int
    noun: str
    ranks: str
    count: int | None
    lands: tuple[str, ...]
    are_sides: bool
    are_others: bool = False
    is_vague: bool = False


class Side(NamedTuple):
    """One side of the table, or several by name: "the Japanese side", "Japan and Russia".

    *codes* are in the printed order; *is_mere* tells that a country is named, and none of its
    organs.
    """

    start: int
    end: int
    codes: tuple[str, ...]
    is_mere: bool
    is_genitive: bool


class Pronoun(NamedTuple):
    """A word that goes back to somebody named before; *word* is in small letters."""

    start: int
    end: int
    word: str


class Group(NamedTuple):
    """Somebody outside the cast, without a name: "the participants", "the interpreter"."""

    start: int
    end: int
    words: str


_DETERMINERS: Final = joint.DETERMINERS
_COUNTS: Final = joint.COUNTS
_PEOPLE: Final = 40
#: No phrase begins with more small words.
_MOST: Final = 12


def joint_at(text: str, tokens: Sequence[Token], at: int) -> tuple[Joint, int] | None:
    """Return the joint phrase that begins at token *at*, and the token after it, or None."""
    if not opens_joint(tokens[at]):
        return _bare(tokens, at)
    here, count, opens, each, owned = at, None, False, False, False
    last = min(len(tokens), at + _MOST)
    while here < last:
        word = tokens[here].word.lower()
        if word in _COUNTS:
            count = _COUNTS[word]
        elif word in small.EACH:
            each = True
        elif word in joint.OWNERS:
            owned = True
        elif word not in _DETERMINERS and not (word == small.OF and opens):
            break
        opens = True
        here += 1
    if not opens:
        return _bare(tokens, at)
    if here >= len(tokens):
        return None
    first = here
    if owned:
        return _others(tokens, at, here, count)
    vague = False
    kind = tokens[here].kind
    if count is None and not each and not kind & _IN_JOINT:
        return None
    if not _is_noun(tokens, here, each=each) and here + 1 < len(tokens):
        # "the two visiting ministers", "the two African ministers", "the G8 Foreign Ministers"
        vague = bool(kind & CAPITAL) and not kind & (RANK | FIELD | HEAD | UNIT | LAND)
        here += vague or (count is not None and not kind & ~LOWER)
    lands: list[str] = []
    while here < len(tokens) and tokens[here].kind & LAND:
        land = land_at(tokens, here)
        if land is None:
            break
        lands.append(land.code)
        here = land.stop
        if (
            here < len(tokens)
            and tokens[here].word == small.AND
            and _land_follows(tokens, here + 1)
        ):
            here += 1
    ranks = here
    while here < len(tokens) and not _is_noun(tokens, here, each=each):
        token = tokens[here]
        goes_on = token.word in small.ANY_AND and here > ranks
        if not (token.kind & (RANK | FIELD | HEAD | UNIT) or goes_on) or token.kind & MARK:
            break
        here += 1
    if here < len(tokens) and _is_noun(tokens, here, each=each):
        is_group = count is None and tokens[here].word.lower() in joint.COUNTED
        if tokens[here - 1].kind & GENITIVE or is_group:
            return None
        found, stop = _joint(text, tokens, at, (ranks, here), count, lands)
        vague = vague or not joint.GROUPINGS.isdisjoint(found.ranks.split())
        return evolve(found, is_vague=True) if vague else found, stop
    if count is not None and not lands:
        return _alone(text, tokens, at, first, count)
    return None


#: Without a count a joint phrase goes on with a word of one of these classes.
_IN_JOINT: Final = CAPITAL | JOINT | LAND | RANK | FIELD | HEAD | UNIT


def opens_joint(token: Token) -> bool:
    """Tell whether a joint phrase may begin with *token*: an article, a count, a possessive."""
    return token.word.lower() in _OPENING


_OPENING: Final = _DETERMINERS | _COUNTS.keys() | joint.OWNERS | small.EACH


def _others(
    tokens: Sequence[Token], at: int, here: int, count: int | None
) -> tuple[Joint, int] | None:
    """ "His two colleagues", "both of her counterparts"."""
    noun = tokens[here].word.lower()
    if noun not in joint.OTHERS or (count is None and noun not in joint.OPPOSITES):
        return None
    start, end = tokens[at].start, tokens[here].end
    return Joint(start, end, noun, "", count, (), False, are_others=True), here + 1


def _is_noun(tokens: Sequence[Token], at: int, *, each: bool) -> bool:
    kind = tokens[at].kind
    if kind & JOINT:
        return at + 1 >= len(tokens) or tokens[at + 1].word not in ("/",)
    return each and (bool(kind & HEAD) or tokens[at].word in joint.ONE_SIDE)


def _land_follows(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and bool(tokens[at].kind & LAND) and land_at(tokens, at) is not None


def _joint(
    text: str,
    tokens: Sequence[Token],
    at: int,
    place: tuple[int, int],
    count: int | None,
    lands: list[str],
) -> tuple[Joint, int]:
    ranks, here = place
    noun = tokens[here].word.lower()
    stop = here + 1
    office = office_at(tokens, ranks)
    if office is not None and office.is_plural and office.stop > stop:
        # "the Ministers for Foreign Affairs of Japan and Russia"
        stop = office.stop
        if office.country is not None:
            lands.append(office.country)
            stop = _more_lands(tokens, stop, lands)
    else:
        of_state = joint.OF_STATE.match(text, tokens[here].end)
        while of_state is not None and stop < len(tokens) and tokens[stop].start < of_state.end():
            stop += 1
        stop = _of_lands(tokens, stop, lands)
    are_sides = bool(tokens[here].kind & COUNTRIES) or noun in joint.ONE_SIDE
    words = text[tokens[ranks].start : tokens[here].start].strip()
    end = tokens[stop - 1].end
    return Joint(tokens[at].start, end, noun, words, count, tuple(lands), are_sides), stop


def _of_lands(tokens: Sequence[Token], stop: int, lands: list[str]) -> int:
    """Step over "of Japan and Russia" after a joint noun, and note whose they are."""
    if stop >= len(tokens) or tokens[stop].word not in small.OF_FROM:
        return stop
    found: list[str] = []
    end = _more_lands(tokens, stop, found)
    if len(found) < 2:
        return stop
    lands += found
    return end


def _more_lands(tokens: Sequence[Token], stop: int, lands: list[str]) -> int:
    """Step over countries that stand side by side from token *stop* on, and note them."""
    here = stop
    while here < len(tokens):
        if tokens[here].word in small.BETWEEN_LANDS:
            here += 1
            continue
        land = land_at(tokens, here) if tokens[here].kind & CAPITAL else None
        if land is None or land.is_adjective:
            break
        lands.append(land.code)
        stop = here = land.stop
    return stop


def _bare(tokens: Sequence[Token], at: int) -> tuple[Joint, int] | None:
    """ "Ministers agreed": a plural with a capital that opens the sentence."""
    token = tokens[at]
    if at or not token.kind & CAPITAL or not token.kind & JOINT or token.kind & FIELD:
        return None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is None or not (after.kind & SAYING or not after.word or after.word in small.ALSO):
        return None
    noun = token.word.lower()
    if noun in joint.COUNTED:
        return None
    found = Joint(token.start, token.end, noun, "", None, (), bool(token.kind & COUNTRIES))
    return found, at + 1


def _alone(
    text: str, tokens: Sequence[Token], at: int, stop: int, count: int
) -> tuple[Joint, int] | None:
    """ "The two", "both": without a noun, before a verb or a mark."""
    end = tokens[stop - 1].end
    if not joint.ALONE.match(text, end):
        return None
    return Joint(tokens[at].start, end, "", "", count, (), False), stop


def side_at(tokens: Sequence[Token], at: int) -> tuple[Side, int] | None:
    """Return the side or country that is named at token *at*, and the token after it, or None."""
    here = at + 1 if tokens[at].word in small.ARTICLES else at
    if here >= len(tokens):
        return None
    if tokens[here].word.capitalize() in joint.ORGANS:
        return _organ_of(tokens, at, here)
    codes: list[str] = []
    is_adjective = False
    while here < len(tokens) and tokens[here].kind & CAPITAL:
        land = land_at(tokens, here)
        if land is None:
            break
        codes.append(land.code)
        is_adjective = land.is_adjective
        here = land.stop
        if here + 1 < len(tokens) and tokens[here].word == small.AND:
            skip = here + 2 if tokens[here + 1].word == small.THE else here + 1
            if _land_follows(tokens, skip) and not _is_ranked(tokens, skip):
                here = skip
                continue
        break
    if not codes:
        return None
    stop = _side_noun(tokens, here)
    is_mere = stop == here
    if is_mere and (is_adjective or _is_part_of_name(tokens, stop)):
        return None
    genitive = stop < len(tokens) and bool(tokens[stop].kind & GENITIVE)
    end = tokens[stop - 1].end
    return Side(tokens[at].start, end, tuple(codes), is_mere, genitive), stop + genitive


def _is_part_of_name(tokens: Sequence[Token], stop: int) -> bool:
    """Whether a country is the first word of another name: "Japan Center", "Russia House"."""
    if stop >= len(tokens) or not tokens[stop].kind & CAPITAL or tokens[stop].kind & CLOSED:
        return False
    return tokens[stop].start == tokens[stop - 1].end + 1 and not tokens[stop].kind & (HEAD | RANK)


def _is_ranked(tokens: Sequence[Token], at: int) -> bool:
    """Whether a country opens the office of a person: "Japan and Russian Foreign Minister A"."""
    office = office_at(tokens, at)
    return office is not None and office.country is not None


def _side_noun(tokens: Sequence[Token], here: int) -> int:
    """Step over "side", "Government", "Ministry of Foreign Affairs" after a country's name."""
    if here >= len(tokens):
        return here
    word = tokens[here].word.lower()
    if word in joint.SIDE_NOUNS:
        stop = here + 1
        if word == joint.MINISTRY and stop + 1 < len(tokens) and tokens[stop].word == small.OF:
            stop += 1
            while stop < len(tokens) and tokens[stop].kind & FIELD:
                stop += 1
        return stop
    after = tokens[here + 1].word if here + 1 < len(tokens) else ""
    return here + 2 if tokens[here].kind & FIELD and after.lower() == joint.MINISTRY else here


def _organ_of(tokens: Sequence[Token], at: int, here: int) -> tuple[Side, int] | None:
    """ "The Governments of Japan and of the Russian Federation"."""
    stop = here + 1
    while (
        stop < len(tokens) and tokens[stop].kind & (FIELD | UNIT) and tokens[stop].word != small.OF
    ):
        stop += 1
    codes: list[str] = []
    while stop + 1 < len(tokens) and tokens[stop].word in small.OF_AND:
        skip = stop + 1
        while skip < len(tokens) and tokens[skip].word in small.OF_THE:
            skip += 1
        if skip >= len(tokens):
            break
        land = land_at(tokens, skip)
        if land is None or land.is_adjective:
            if codes or not tokens[skip].kind & (FIELD | UNIT):
                break
            stop = skip
            while stop < len(tokens) and (
                tokens[stop].kind & (FIELD | UNIT)
                or (tokens[stop].word == small.AND and _is_field(tokens, stop + 1))
            ):
                stop += 1
            continue
        codes.append(land.code)
        stop = land.stop
    if not codes:
        return None
    genitive = stop < len(tokens) and bool(tokens[stop].kind & GENITIVE)
    side = Side(tokens[at].start, tokens[stop - 1].end, tuple(codes), False, genitive)
    return side, stop + genitive


def _is_field(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and bool(tokens[at].kind & (FIELD | UNIT))


def pronoun_at(tokens: Sequence[Token], at: int) -> tuple[Pronoun, int] | None:
    """Return the pronoun at token *at*, and the token after it, or None."""
    token = tokens[at]
    word = token.word
    lower = word.lower()
    if lower in small.OWN:
        if at + 1 >= len(tokens):
            return None
        noun = tokens[at + 1].word
        if noun == small.TWO and at + 3 < len(tokens) and tokens[at + 3].word == small.THEM:
            return Pronoun(token.start, tokens[at + 3].end, small.BOTH_OF_THEM), at + 4
        if noun in (small.LATTER, small.FORMER) and lower == small.THE:
            # "the former" alone; "the former Prime Minister" is an office.
            if at + 2 < len(tokens) and tokens[at + 2].kind & (CAPITAL | RANK | HEAD):
                return None
            return Pronoun(token.start, tokens[at + 1].end, f"{small.THE} {noun}"), at + 2
        if noun == small.OTHER and at + 2 < len(tokens) and tokens[at + 2].word in small.SIDES:
            return Pronoun(token.start, tokens[at + 2].end, pronouns.OTHER_SIDE), at + 3
        return None
    if lower == small.BOTH and at + 2 < len(tokens) and tokens[at + 2].word == small.THEM:
        return Pronoun(token.start, tokens[at + 2].end, small.BOTH_OF_THEM), at + 3
    if not token.kind & PRONOUN or (lower == "i" and (word != "I" or _is_numeral(tokens, at))):
        return None
    if lower in pronouns.NEVER_ALONE:
        return None
    return Pronoun(token.start, token.end, lower), at + 1


def _is_numeral(tokens: Sequence[Token], at: int) -> bool:
    """ "Part I": right behind a word with a capital."""
    before = tokens[at - 1] if at else None
    return before is not None and bool(before.kind & CAPITAL) and before.end + 1 == tokens[at].start


def group_at(text: str, tokens: Sequence[Token], at: int) -> tuple[Group, int] | None:
    """Return the group or the unnamed person outside the cast that is named at token *at*."""
    here, count = at, len(tokens)
    last = min(count, at + _MOST)
    while here < last and tokens[here].word.lower() in small.SOME:
        here += 1
    if here < count and not tokens[here].kind:
        # "the local residents": a few plain words between.
        here += 1
    while here < count:
        kind = tokens[here].kind
        if kind & GROUP or not kind & (LAND | RANK | FIELD):
            break
        here += 1
    if here >= count or not kind & GROUP:
        return None
    if tokens[here].start - tokens[at].start > _PEOPLE:
        return None
    start, end = tokens[at].start, tokens[here].end
    if here == at and not tokens[at].kind & CAPITAL:
        return None
    return Group(start, end, text[start:end]), here + 1
