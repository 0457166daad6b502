"""Phrases without a name that can stand for a party: joint phrases, sides, pronouns, groups."""

from __future__ import annotations

from typing import Final, NamedTuple

from attrs import evolve, frozen

from japan_russia.parse.phrases.lands import LandAt, land_at, lands_at
from japan_russia.parse.phrases.offices import leads_on, office_at
from japan_russia.parse.text.tokens import Tokens
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
    SMALL,
    UNIT,
)
from japan_russia.wording.phrases import joint, pronouns
from japan_russia.wording.phrases import small_words as small

__all__ = ["Group", "Joint", "Pronoun", "Side", "group_at", "joint_at", "pronoun_at", "side_at"]


@frozen
class Joint:
    """Several who speak as one: "the two foreign ministers", "both sides".

    *noun* is in small letters, empty in "the two"; *ranks* are the words before it, or the
    field behind it ("of defense"); *count* is
    how many there are said to be, None if the words leave it open; *lands* are the countries
    named with them ("both Japanese ministers", "the leaders of Japan and Russia").
    *are_sides* tells that countries are meant, not persons; *are_others* that the speaker is
    none of them ("his two colleagues"); *is_vague* that a word tells which of them are meant
    that only the world knows ("the two Baltic Ministers").
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
_OF_ALL: Final = 12
#: No phrase begins with more small words.
_MOST: Final = 12
#: Safety limit: of more countries in a row, each would be looked at from every other one.
_MOST_LANDS: Final = 12


def joint_at(text: str, tokens: Tokens, at: int) -> tuple[Joint, int] | None:
    """Return the joint phrase that begins at token *at*, and the token after it, or None."""
    words, kinds = tokens.words, tokens.kinds
    if words[at].lower() in small.POINTING and (
        words[at + 1] in small.ARTICLES or words[at + 1] in small.EACH
    ):
        # "On the last of these the two ministers agreed", "of these each side explained"
        return None
    here, count, opens, each, owned = at, None, False, False, False
    last = min(tokens.count, at + _MOST)
    while here < last:
        word = words[here].lower()
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
    if opens and words[at] == small.ALL:
        start = tokens.starts[at]
        if joint.OF_ALL.search(text, max(0, start - _OF_ALL), start):
            # "Last of all both sides agreed": the phrase begins behind it.
            return None
    if not opens:
        return _bare(tokens, at)
    if here >= tokens.count:
        return None
    if count is not None and words[here] == small.OTHER:
        # "The two other ministers"
        here += 1
    first = here
    if owned:
        return _others(tokens, at, here, count)
    vague = False
    kind = kinds[here]
    is_open = count is None and not each
    if is_open and not (kind & _IN_JOINT and tokens.ahead(here) & JOINT):
        return None
    is_noun = _is_noun(tokens, here, each=each)
    if not is_noun:
        # "the two visiting ministers", "the two Baltic ministers", "the G8 Foreign Ministers"
        vague = bool(kind & CAPITAL) and not kind & (RANK | FIELD | HEAD | UNIT | LAND)
        here += vague or (count is not None and not kind & ~LOWER)
    are_guests = text.startswith(f"{joint.VISITING} ", tokens.starts[here - 1])
    lands, here = _lands_before(tokens, here)
    ranks = here
    while here < tokens.count and not (is_noun := _is_noun(tokens, here, each=each)):
        kind = kinds[here]
        goes_on = words[here] in small.ANY_AND and here > ranks
        if not (kind & (RANK | FIELD | HEAD | UNIT) or goes_on) or kind & MARK:
            break
        here += 1
    if here < tokens.count and is_noun:
        is_group = count is None and words[here].lower() in joint.COUNTED
        if is_group:
            return None
        found, stop = _joint(text, tokens, at, (ranks, here), count, lands)
        if are_guests:
            found = evolve(found, ranks=f"{joint.VISITING} {found.ranks}".strip())
        vague = vague or not joint.GROUPINGS.isdisjoint(found.ranks.split())
        return evolve(found, is_vague=True) if vague else found, stop
    if count is not None and not lands:
        return _alone(text, tokens, at, first, count)
    if each and not at and not lands:
        return _each(tokens, first)
    return None


#: Without a count a joint phrase goes on with a word of one of these classes.
_IN_JOINT: Final = CAPITAL | JOINT | LAND | RANK | FIELD | HEAD | UNIT


def _others(tokens: Tokens, at: int, here: int, count: int | None) -> tuple[Joint, int] | None:
    """ "His two colleagues", "both of her counterparts", "his Thai and Lao counterparts"."""
    lands, here = _lands_before(tokens, here)
    noun = tokens.words[here].lower()
    # "Minister A and her colleagues"; "her colleagues" alone may be her own.
    is_beside = at > 0 and tokens.words[at - 1] == small.AND and noun in joint.UNCOUNTED
    if noun not in joint.OTHERS or (
        count is None and noun not in joint.OPPOSITES and not is_beside and len(lands) < 2
    ):
        return None
    start, end = tokens.starts[at], tokens.end(here)
    return Joint(start, end, noun, "", count, tuple(lands), False, are_others=True), here + 1


def _is_noun(tokens: Tokens, at: int, *, each: bool) -> bool:
    kind = tokens.kinds[at]
    if kind & JOINT:
        return tokens.words[at + 1] != "/"
    word = tokens.words[at]
    if at and tokens.words[at - 1] in small.EITHER_BOTH:
        # "Both side", "Both Minister", misprinted; but "Both Minister A and Minister B"
        is_head = kind & HEAD and not tokens.kinds[at + 1] & CAPITAL
        if word in joint.ONE_SIDE or is_head:
            return True
    # "Neither Minister agreed"; but "Neither Minister A nor Minister B"
    is_held = kind & HEAD and not tokens.kinds[at + 1] & CAPITAL
    return each and (bool(is_held) or word in joint.ONE_SIDE)


def _lands_before(tokens: Tokens, here: int) -> tuple[list[str], int]:
    """The countries before a noun, and the token after them: "Thai and Lao counterparts"."""
    lands: list[str] = []
    while tokens.kinds[here] & LAND:
        land = land_at(tokens, here)
        if land is None:
            break
        lands.append(land.code)
        here = land.stop
        if tokens.words[here] == small.AND and _land_follows(tokens, here + 1):
            here += 1
    return lands, here


def _land_follows(tokens: Tokens, at: int) -> bool:
    return bool(tokens.kinds[at] & LAND) and land_at(tokens, at) is not None


def _joint(
    text: str,
    tokens: Tokens,
    at: int,
    place: tuple[int, int],
    count: int | None,
    lands: list[str],
) -> tuple[Joint, int]:
    ranks, here = place
    noun = tokens.words[here].lower()
    stop = here + 1
    end = 0
    office = office_at(tokens, ranks) if leads_on(tokens, stop) else None
    if office is not None and office.is_plural and office.stop > stop:
        # "the Ministers for Foreign Affairs of Japan and Russia"
        stop = office.stop
        if office.country is not None:
            lands.append(office.country)
            more, stop = lands_at(tokens, stop)
            lands += more
    else:
        of_state = joint.OF_STATE.match(text, tokens.end(here))
        if of_state is not None:
            # Where plain words go on, the last token ends at their beginning.
            end = of_state.end()
            while stop < tokens.count and tokens.starts[stop] < end:
                stop += 1
        stop = _of_lands(tokens, stop, lands)
    are_sides = bool(tokens.kinds[here] & COUNTRIES) or noun in joint.ONE_SIDE
    words = text[tokens.starts[ranks] : tokens.starts[here]].strip()
    if not words:
        # "the two ministers of defense"
        words = " ".join(
            tokens.words[it] for it in range(here + 1, stop) if tokens.kinds[it] & FIELD
        )
    end = max(end, tokens.end(stop - 1))
    return Joint(tokens.starts[at], end, noun, words, count, tuple(lands), are_sides), stop


def _of_lands(tokens: Tokens, stop: int, lands: list[str]) -> int:
    """Step over "of Japan and Russia" after a joint noun, and note whose they are."""
    if tokens.words[stop] not in small.OF_FROM:
        return stop
    found, end = lands_at(tokens, stop)
    if len(found) < 2:
        return stop
    lands += found
    return end


def _bare(tokens: Tokens, at: int) -> tuple[Joint, int] | None:
    """ "Ministers agreed": a plural with a capital that opens the sentence."""
    kind = tokens.kinds[at]
    if at or not kind & CAPITAL or not kind & JOINT or kind & FIELD or tokens.count < 2:
        return None
    after = tokens.words[1]
    if after and not tokens.kinds[1] & SAYING and after not in small.ALSO:
        return None
    noun = tokens.words[at].lower()
    if noun in joint.COUNTED:
        return None
    start, end = tokens.starts[at], tokens.end(at)
    return Joint(start, end, noun, "", None, (), bool(kind & COUNTRIES)), at + 1


def _each(tokens: Tokens, at: int) -> tuple[Joint, int] | None:
    """ "Each stressed", "Each of them agreed": without a noun, before a verb of saying."""
    stop = at + 1 if tokens.words[at] == small.THEM else at
    if not tokens.kinds[stop] & SAYING or tokens.words[0].lower() != small.EACH_ONE:
        return None
    return Joint(tokens.starts[0], tokens.end(stop - 1), "", "", None, (), False), stop


def _alone(text: str, tokens: Tokens, at: int, stop: int, count: int) -> tuple[Joint, int] | None:
    """ "The two", "both": without a noun, before a verb or a mark."""
    start, end = tokens.starts[at], tokens.end(stop - 1)
    if not joint.ALONE.match(text, end):
        # "An exchange was held between the two on fish"
        is_between = text.startswith(joint.BETWEEN, max(0, start - len(joint.BETWEEN)))
        if not (is_between and joint.ON_WHAT.match(text, end)):
            return None
    return Joint(tokens.starts[at], end, "", "", count, (), False), stop


def side_at(tokens: Tokens, at: int, land: LandAt | None = None) -> tuple[Side, int] | None:
    """Return the side or country that is named at token *at*, and the token after it, or None.

    *land* is the country whose name begins there, if it has been read.
    """
    words, kinds = tokens.words, tokens.kinds
    if land is not None and words[land.stop] != small.AND:
        return _side(tokens, at, land.stop, (land.code,), is_adjective=land.is_adjective)
    here = at + 1 if words[at] in small.ARTICLES else at
    if land is None and words[here].capitalize() in joint.ORGANS:
        return _organ_of(tokens, at, here)
    codes: list[str] = []
    is_adjective = False
    while (
        len(codes) < _MOST_LANDS
        and kinds[here] & CAPITAL
        and (land := land or land_at(tokens, here)) is not None
    ):
        codes.append(land.code)
        is_adjective = land.is_adjective
        here = land.stop
        land = None
        if words[here] != small.AND:
            break
        after = here + 2 if words[here + 1] == small.THE else here + 1
        if not _land_follows(tokens, after) or _is_ranked(tokens, after):
            break
        here = after
    return _side(tokens, at, here, tuple(codes), is_adjective=is_adjective) if codes else None


def _side(
    tokens: Tokens, at: int, here: int, codes: tuple[str, ...], *, is_adjective: bool
) -> tuple[Side, int] | None:
    """The side of countries that are named from token *at* to token *here*."""
    kinds = tokens.kinds
    if not kinds[here] & _GOES_ON:
        if is_adjective:
            return None
        return Side(tokens.starts[at], tokens.end(here - 1), codes, True, False), here
    stop = _side_noun(tokens, here)
    is_mere = stop == here
    if is_mere and (is_adjective or _is_part_of_name(tokens, stop)):
        return None
    genitive = bool(kinds[stop] & GENITIVE)
    end = tokens.end(stop - 1)
    return Side(tokens.starts[at], end, codes, is_mere, genitive), stop + genitive


#: Behind a country only words of these classes are more of its name, its side or another's.
_GOES_ON: Final = CAPITAL | FIELD | GENITIVE | SMALL


def _is_part_of_name(tokens: Tokens, stop: int) -> bool:
    """Whether a country is the first word of another name: "Japan Center", "Russia House"."""
    kind = tokens.kinds[stop]
    if not kind & CAPITAL or kind & (CLOSED | HEAD | RANK):
        return False
    return tokens.starts[stop] == tokens.end(stop - 1) + 1


def _is_ranked(tokens: Tokens, at: int) -> bool:
    """Whether a country opens the office of a person: "Japan and Russian Foreign Minister A"."""
    office = office_at(tokens, at)
    return office is not None and office.country is not None


def _side_noun(tokens: Tokens, here: int) -> int:
    """Step over "side", "Government", "Ministry of Foreign Affairs" after a country's name."""
    words, kinds = tokens.words, tokens.kinds
    word = words[here].lower()
    if word in joint.SIDE_NOUNS:
        stop = here + 1
        if word == joint.MINISTRY and words[stop] == small.OF and stop + 1 < tokens.count:
            stop += 1
            while kinds[stop] & FIELD:
                stop += 1
        return stop
    return here + 2 if kinds[here] & FIELD and words[here + 1].lower() == joint.MINISTRY else here


def _organ_of(tokens: Tokens, at: int, here: int) -> tuple[Side, int] | None:
    """ "The Governments of Japan and of the Russian Federation"."""
    words, kinds = tokens.words, tokens.kinds
    stop = here + 1
    while kinds[stop] & (FIELD | UNIT) and words[stop] != small.OF:
        stop += 1
    codes: list[str] = []
    while words[stop] in small.OF_AND:
        after = stop + 1
        while words[after] in small.OF_THE:
            after += 1
        land = land_at(tokens, after)
        if land is None or land.is_adjective:
            if codes or not kinds[after] & (FIELD | UNIT):
                break
            stop = after
            while kinds[stop] & (FIELD | UNIT) or (
                words[stop] == small.AND and kinds[stop + 1] & (FIELD | UNIT)
            ):
                stop += 1
            continue
        codes.append(land.code)
        stop = land.stop
    if not codes:
        return None
    genitive = bool(kinds[stop] & GENITIVE)
    side = Side(tokens.starts[at], tokens.end(stop - 1), tuple(codes), False, genitive)
    return side, stop + genitive


def pronoun_at(tokens: Tokens, at: int) -> tuple[Pronoun, int] | None:
    """Return the pronoun at token *at*, and the token after it, or None."""
    words, kinds, end_of = tokens.words, tokens.kinds, tokens.end
    word, start = words[at], tokens.starts[at]
    lower = word.lower()
    if lower in small.OWN:
        noun = words[at + 1]
        if noun == small.TWO and words[at + 3] == small.THEM:
            return Pronoun(start, end_of(at + 3), small.BOTH_OF_THEM), at + 4
        if noun == small.TWO and words[at + 3] == small.US:
            return Pronoun(start, end_of(at + 3), small.BOTH_OF_US), at + 4
        if noun in (small.LATTER, small.FORMER) and lower == small.THE:
            # "the former" alone; "the former Prime Minister" is an office.
            if kinds[at + 2] & (CAPITAL | RANK | HEAD) and words[at + 2] not in small.ALSO:
                return None
            return Pronoun(start, end_of(at + 1), f"{small.THE} {noun}"), at + 2
        if noun == small.SAME and words[at + 2].lower() in small.SPEAKERS:
            return Pronoun(start, end_of(at + 2), pronouns.THE_SAME), at + 3
        if noun == small.OTHER and words[at + 2] in small.SIDES:
            return Pronoun(start, end_of(at + 2), pronouns.OTHER_SIDE), at + 3
        if noun == small.OTHER and lower == small.THE and kinds[at + 2] & SAYING:
            return Pronoun(start, end_of(at + 1), pronouns.ONE_OTHER), at + 2
        return None
    if lower == small.BOTH and words[at + 2] == small.THEM:
        return Pronoun(start, end_of(at + 2), small.BOTH_OF_THEM), at + 3
    if lower == small.BOTH and words[at + 2] == small.US:
        return Pronoun(start, end_of(at + 2), small.BOTH_OF_US), at + 3
    if not kinds[at] & PRONOUN or (lower == "i" and (word != "I" or _is_numeral(tokens, at))):
        return None
    if lower in pronouns.NEVER_ALONE:
        return None
    return Pronoun(start, end_of(at), lower), at + 1


def _is_numeral(tokens: Tokens, at: int) -> bool:
    """Whether an "I" is a number: "Part I", and not "In Oslo I told him"."""
    if not at or tokens.words[at - 1] not in pronouns.NUMBERED:
        return False
    return tokens.end(at - 1) + 1 == tokens.starts[at]


def group_at(text: str, tokens: Tokens, at: int) -> tuple[Group, int] | None:
    """Return the group or the unnamed person outside the cast that is named at token *at*."""
    words, kinds = tokens.words, tokens.kinds
    here, last = at, min(tokens.count, at + _MOST)
    if words[here].lower() in joint.OWNERS:
        # "his adviser", but not "his father"
        here += 1
        if words[here] not in joint.AT_HIS_SIDE:
            return None
    while here < last and words[here].lower() in small.SOME:
        here += 1
    if not kinds[here]:
        # "the local residents": a few plain words between.
        here += 1
    while not kinds[here] & GROUP and kinds[here] & (LAND | RANK | FIELD):
        here += 1
    if not kinds[here] & GROUP:
        return None
    start, end = tokens.starts[at], tokens.end(here)
    if tokens.starts[here] - start > _PEOPLE or (here == at and not kinds[at] & CAPITAL):
        return None
    if joint.THERE_WERE.search(text, start, end):
        # "Present at the meeting were Deputy Chief Cabinet Secretary A"
        return None
    return Group(start, end, text[start:end]), here + 1
