"""The phrases of a sentence that can be a subject, with whom they stand for in a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

from japan_russia.data._table import fold
from japan_russia.data.countries import country_named
from japan_russia.model import NamedBy, Participant, Side
from japan_russia.parse.cast.cast import Cast, Parties
from japan_russia.parse.document import REACH, Sentence
from japan_russia.parse.phrases import parties
from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.mention import Mention as Named
from japan_russia.wording import hints
from japan_russia.wording.phrases import pronouns, states
from japan_russia.wording.phrases.joint import (
    DIPLOMAT,
    FOREIGN_MINISTER,
    LED,
    NATIONAL,
    NATIONAL_VIEW,
    OF_BOTH,
    VISITING,
)
from japan_russia.wording.phrases.offices import BETWEEN_OFFICES, HEAD_OF, LEADER, LEADERS
from japan_russia.wording.speech.clauses import AND_ALSO, IN_DOING, JOINED_HIM, PAIRS, PREPOSITIONS
from japan_russia.wording.speech.narration import OTHER_TIME

__all__ = ["BY_NAME", "Mention", "mentions_of", "within"]

_GENITIVE: Final = re.compile(r"['’`]s?\Z")
_GENITIVE_BEHIND: Final = re.compile(r"['’`]s?\s")
#: How a person is named who is no pronoun.
BY_NAME: Final = (NamedBy.PERSON, NamedBy.OFFICE)
_AND_WORDS: Final = 20
#: "In this connection, " before "it".
_OPENING: Final = 24
#: Characters between two who are joined: " together with the ", " and, in milder terms, ".
_JOINED: Final = 44
#: Safety limit: later party phrases of one sentence are ignored.
_MOST: Final = 40


class Mention(NamedTuple):
    """A phrase, how it names somebody, and whom it names.

    *parties* is empty for a pronoun, whom the course of the text decides, and for a stranger:
    somebody who took no part, or a group.  *beside* is the pronoun in "he and Minister B",
    *may_be* holds the several who hold the office of "the Minister".
    """

    start: int
    end: int
    named_by: NamedBy
    parties: Parties
    words: str
    is_stranger: bool = False
    beside: str = ""
    may_be: Parties = ()


def mentions_of(text: str, sentence: Sentence, cast: Cast) -> list[Mention]:
    """Return the party phrases of a sentence, in order, none overlapping.

    Persons side by side, joined by "and", are one mention of them all.
    """
    phrases = sentence.phrases[:_MOST]
    found = [it for phrase in phrases if (it := _of(text, phrase, cast)) is not None]
    if sentence.loose and cast.register is not None:
        found += _bare_names(text, sentence, cast)
        found.sort(key=lambda it: it.start)
    by_land: list[Mention] = []
    if cast.principals and sentence.hints & hints.NATIONAL:
        by_land += _nationals(text, sentence, cast)
    if (view := NATIONAL_VIEW.match(text, *sentence.place)) is not None:
        code = country_named(view["land"])
        place = view.span("land")
        # "The Japanese side requests": no request of Japan.
        is_longer = any(it.start < place[1] < it.end for it in found)
        if code is not None and code in cast.countries and not is_longer:
            by_land.append(Mention(*place, NamedBy.SIDE, _sides((code,)), view["land"]))
    for city, code in cast.capitals:
        at = text.find(city, *sentence.place)
        if at >= 0 and _is_a_party(text, sentence, at, at + len(city)):
            by_land.append(Mention(at, at + len(city), NamedBy.SIDE, _sides((code,)), city))
    for mention in by_land:
        found = [it for it in found if it.end <= mention.start or mention.end <= it.start]
        found.append(mention)
    if by_land:
        found.sort(key=lambda it: it.start)
    if any(it.may_be for it in found):
        befores = (None, *found)
        found = [_of_rank(it, before, cast) for before, it in zip(befores, found, strict=False)]
    return _joined(text, found)


def _of_rank(mention: Mention, before: Mention | None, cast: Cast) -> Mention:
    """ "Minister A and his Russian counterpart": of several who can be meant him of A's rank."""
    if before is None or not mention.may_be or len(before.parties) != 1:
        return mention
    if not mention.words.lower().endswith(pronouns.COUNTERPARTS):
        return mention
    meant = cast.counterpart(before.parties[0])
    return mention._replace(parties=meant) if set(meant) <= set(mention.may_be) else mention


def _is_a_party(text: str, sentence: Sentence, start: int, end: int) -> bool:
    """Whether a capital stands for its government: "Moscow suggested", "suggested by Moscow"."""
    if states.BY.match(text, max(sentence.start, start - len(states.BY_WORD)), start):
        return states.BY_NO_MORE.match(text, end) is not None
    near = max(sentence.start, start - _AND_WORDS)
    opens = start == sentence.start or states.OPENS_CLAUSE.search(text, near, start) is not None
    acts = states.ACTS.match(text, end, sentence.end) or states.HOLDS.match(text, end)
    # "Moscow accepted the principle in 1956": no words of this meeting.
    is_now = acts is not None and OTHER_TIME.search(text, acts.end(), sentence.end) is None
    return opens and is_now


def within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """Return those of *mentions* that stand in ``text[start:end]``."""
    return [it for it in mentions if start <= it.start and it.end <= end]


def _of(text: str, phrase: Phrase, cast: Cast) -> Mention | None:
    start, end = phrase.start, phrase.end
    words = text[start:end]
    if isinstance(phrase, Named):
        head = HEAD_OF.match(text, start) if not phrase.words else None
        if head is not None:
            holder = cast.head(phrase.country, of_state=head["state"] is not None)
            return Mention(start, head.end(), NamedBy.OFFICE, holder, head[0], not holder)
        return _of_person(text, phrase, words, cast)
    if isinstance(phrase, parties.Joint):
        if not phrase.noun and words.lower().startswith(pronouns.EACH):
            # "Each stressed" goes back to the same as "they".
            return Mention(start, end, NamedBy.PRONOUN, (), pronouns.THEY)
        if phrase.are_others and phrase.lands:
            # "Her Thai and Lao counterparts"
            told = tuple(p for p in cast.principals if p.country in phrase.lands)
            named = told if len(told) == len(phrase.lands) else ()
            return Mention(start, end, NamedBy.JOINT, named, words, not named)
        if phrase.are_others:
            return Mention(start, end, NamedBy.PRONOUN, (), words)
        if (
            other := pronouns.THE_OTHER.search(text, max(0, start - _AND_WORDS), start)
        ) is not None:
            # "The other three Ministers": all but who spoke last.
            start = other.start()
            return Mention(start, end, NamedBy.PRONOUN, (), text[start:end])
        if pronouns.AMONG_OTHERS in words:
            # "The two other countries" are nobody who is known.
            return Mention(start, end, NamedBy.PRONOUN, (), words, phrase.are_sides)
        is_of_leaders = phrase.noun in LEADERS and OF_BOTH.match(text, end)
        meant = () if is_of_leaders and cast.are_below_leaders() else cast.joint(phrase)
        return Mention(start, end, NamedBy.JOINT, meant, words, not meant)
    if isinstance(phrase, parties.Side):
        return _of_side(phrase, words, cast)
    if isinstance(phrase, parties.Pronoun):
        is_it = phrase.word == pronouns.IT
        if is_it and not (_opens(text, start) and pronouns.IT_DID.match(text, end)):
            return None
        is_first = phrase.word in pronouns.FIRST
        named_by = NamedBy.FIRST_PERSON if is_first else NamedBy.PRONOUN
        return Mention(start, end, named_by, (), words)
    part = pronouns.PARTS.get(words.lower())
    if part is not None and cast.host is not None and not pronouns.OF_ANOTHER.match(text, end):
        host, guest = cast.host
        return Mention(
            start, end, NamedBy.OFFICE, (host if part == pronouns.HOST else guest,), words
        )
    meant = cast.by_trade(words)
    return Mention(start, end, NamedBy.JOINT, meant, words, not meant)


def _opens(text: str, at: int) -> bool:
    """Whether "it" opens a sentence: by its capital, or "At the same time it"."""
    near = max(0, at - _OPENING)
    return text[at].isupper() or pronouns.AND_IT.search(text, near, at) is not None


def _of_person(text: str, mention: Named, words: str, cast: Cast) -> Mention | None:
    start, end = mention.start, mention.end
    party: Participant | Side | None
    if mention.is_genitive and (ending := _GENITIVE.search(words)) is not None:
        # The name without its ending, as the subject tests look at what follows.
        end -= len(ending[0])
    if mention.words:
        party = cast.named(mention)
        named_by = NamedBy.PERSON
        before = cast.named_before(mention, party) if isinstance(party, Participant) else None
        if party is not None and before is not None:
            return Mention(start, end, NamedBy.JOINT, (before, party), words)
    elif mention.is_counterpart:
        others = [p for p in cast.principals if p.country == mention.country]
        if mention.country is None:
            return Mention(start, end, NamedBy.PRONOUN, (), words)
        # Those who came along are met by those who did: "Minister A … His Russian counterpart".
        beside = [p for p in cast.everyone if p.country == mention.country and p not in others]
        if others and len(others) + len(beside) > 1:
            # "Minister A and her Japanese counterpart": of two Japanese ministers one.
            may_be = (*others, *beside)
            return Mention(start, end, NamedBy.OFFICE, (), words, False, "", may_be)
        party, named_by = (others[0] if len(others) == 1 else None), NamedBy.OFFICE
    else:
        holders, named_by = cast.holders(mention), NamedBy.OFFICE
        if len(holders) > 1 and text.endswith(f"{VISITING} ", 0, start):
            holders = tuple(it for it in holders if it.country != cast.own)
        if len(holders) > 1:
            return Mention(start, end, named_by, (), words, False, "", holders)
        party = holders[0] if holders else None
    if party is None:
        return Mention(start, end, named_by, (), words, True)
    return Mention(start, end, named_by, (party,), words)


def _of_side(side: parties.Side, words: str, cast: Cast) -> Mention | None:
    codes = tuple(sorted(set(side.codes))) if len(side.codes) > 1 else side.codes
    end = side.end
    if not set(codes).issubset(cast.countries):
        if side.is_mere:
            return None
        if len(cast.countries) > 1:
            return Mention(side.start, end, NamedBy.SIDE, (), words, True)
    named_by = NamedBy.JOINT if len(codes) > 1 else NamedBy.SIDE
    return Mention(side.start, end, named_by, _sides(codes), words)


@lru_cache(maxsize=1_000)
def _sides(codes: tuple[str, ...]) -> Parties:
    return tuple([Side(country=code) for code in codes])


def _nationals(text: str, sentence: Sentence, cast: Cast) -> Iterator[Mention]:
    """Who is called by his country: "the Russian diplomat", "the head of Japanese diplomacy"."""
    end = min(sentence.end, sentence.start + REACH)
    for match in islice(NATIONAL.finditer(text, sentence.start, end), _MOST):
        code = country_named(match["led"] or match["land"] or match["home"])
        if code is None:
            if match["home"] and not text.startswith(",", match.end()):
                # "The guest from Otaru", but not "The guest from Otaru, Minister A,"
                yield Mention(*match.span(), NamedBy.OFFICE, (), match[0], True)
            continue
        meant = tuple(p for p in cast.principals if p.country == code)
        office = meant[0].office if len(meant) == 1 else ""
        fits = len(meant) == 1 and (office is None or _is_so_called(office, match))
        parties = meant if fits else ()
        yield Mention(*match.span(), NamedBy.OFFICE, parties, match[0], not parties)


def _is_so_called(office: str, match: re.Match[str]) -> bool:
    """Whether the holder of *office* can be the leader, the diplomat or the head of diplomacy."""
    if match["led"]:
        return any(map(FOREIGN_MINISTER.match, BETWEEN_OFFICES.split(office)))
    is_head = LEADER.search(office) is not None
    return is_head if match[0].endswith(LED) else not (is_head and DIPLOMAT in match[0])


def _bare_names(text: str, sentence: Sentence, cast: Cast) -> list[Mention]:
    """Names without office or address: "Putin remarked", "VLADIMIR PUTIN: …"."""
    found: list[Mention] = []
    for at in sentence.loose:
        word = sentence.tokens.words[at]
        people = cast.register.named(word)
        if not people:
            continue
        token = sentence.tokens[at]
        families = [p for p in people if _is_family(p.fullest.words, word)]
        meant = [it for it in (cast.of(p) for p in families) if it is not None]
        if len(meant) != 1:
            if families and not meant and token.start == sentence.start:
                # "Kestrel lamented it": somebody named before who took no part.
                found.append(Mention(token.start, token.end, NamedBy.PERSON, (), word, True))
            continue
        start = token.start
        if found and found[-1].end + 1 == start and found[-1].parties == (meant[0],):
            # Given name and surname of one person.
            start = found.pop().start
        words = text[start : token.end]
        found.append(Mention(start, token.end, NamedBy.PERSON, (meant[0],), words))
    return found


def _is_family(words: tuple[str, ...], word: str) -> bool:
    return fold(words[-1]) == fold(word) or word.isupper() or fold(words[0]) == fold(word)


def _joined(text: str, found: list[Mention]) -> list[Mention]:
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before is not None and _are_joined(text, before, mention):
            joined[-1] = _both(text, before, mention)
            if before.words.lower() == pronouns.FORMER:
                joined[-1] = joined[-1]._replace(
                    named_by=NamedBy.PRONOUN, words=pronouns.THEY, beside=""
                )
                continue
        else:
            joined.append(mention)
        if len(joined) > 1 and _is_listed(text, joined[-2], joined[-1]):
            # "A, B and C"
            joined[-2:] = [_both(text, joined[-2], joined[-1])]
    return joined


def _both(text: str, before: Mention, mention: Mention) -> Mention:
    more = mention.parties
    if not more and len(before.parties) == 1:
        # "President A and the Foreign Minister": of two who hold the office his own.
        own = tuple(p for p in mention.may_be if p.country == before.parties[0].country)
        more = own if len(own) == 1 else ()
    parties = before.parties + tuple(p for p in more if p not in before.parties)
    beside = before.beside
    for it in (before, mention):
        is_pronoun = it.named_by in (NamedBy.PRONOUN, NamedBy.FIRST_PERSON)
        beside = it.words.lower() if is_pronoun else beside
    words = text[before.start : mention.end]
    return Mention(before.start, mention.end, NamedBy.JOINT, parties, words, False, beside)


def _is_listed(text: str, before: Mention, both: Mention) -> bool:
    """Whether *before* is the first of a list of persons: "A, B and C agreed"."""
    if text[before.end : both.start].strip() != "," or len(both.parties) < 2:
        return False
    if pronouns.AND not in both.words:
        return False
    are_sides = all(isinstance(it, Side) for it in (*before.parties, *both.parties))
    if before.named_by is not NamedBy.PERSON and not are_sides:
        return False
    if not before.parties or set(before.parties) & set(both.parties):
        return False
    return not _is_oblique(text, before)


def _is_oblique(text: str, mention: Mention) -> bool:
    """Whether a preposition stands before a phrase."""
    before = text[max(0, mention.start - _AND_WORDS) : mention.start].split()[-1:]
    return bool(before) and before[0].lower() in PREPOSITIONS


def _are_paired(text: str, before: Mention, mention: Mention) -> bool:
    """Whether words pair two: "not only A but also B", "neither A nor B"."""
    if before.named_by is not mention.named_by or not before.parties:
        return False
    near = max(0, before.start - _AND_WORDS)
    return any(
        between.fullmatch(text, before.end, mention.start)
        and opening.search(text, near, before.start)
        for opening, between in PAIRS
    )


def _are_joined(text: str, before: Mention, mention: Mention) -> bool:
    if mention.start - before.end >= _JOINED or _GENITIVE_BEHIND.match(text, mention.end):
        # "Minister A and Minister B's aide": the aide.
        return False
    if _are_paired(text, before, mention):
        return True
    joins_him = JOINED_HIM.match(text, before.end, mention.start) is not None
    if joins_him and (not before.parties or IN_DOING.match(text, mention.end) is None):
        return False
    if not (joins_him or AND_ALSO.match(text, before.end, mention.start)):
        return False
    if mention.words.lower() == pronouns.LATTER:
        return before.words.lower() == pronouns.FORMER
    has_comma = "," in text[before.end : mention.start]
    if mention.named_by is NamedBy.PRONOUN:
        # "The Minister and his counterpart", "he and his counterpart", "the Minister and he"
        word = mention.words.lower()
        is_other = word.endswith(pronouns.OPPOSITE_OR_BESIDE)
        if is_other and before.words.lower() in pronouns.SINGULAR:
            return True
        is_one = len(before.parties) == 1 and before.named_by in BY_NAME
        # "It was late, said Minister B, and he promised"
        goes_on = text.startswith(pronouns.AND, mention.end)
        is_beside = word in pronouns.SINGULAR and (goes_on or not has_comma)
        return is_one and (is_other or is_beside)
    if has_comma and before.is_stranger and mention.parties:
        # "will hear every group, and the two Ministers shared"
        return False
    if has_comma and _is_oblique(text, before):
        # "… between the two countries, and President B agreed"
        return False
    if before.named_by is NamedBy.PRONOUN:
        # "Both he and Minister B"
        singular = before.words.lower() in pronouns.SINGULAR
        return singular and mention.named_by is NamedBy.PERSON and bool(mention.parties)
    if NamedBy.FIRST_PERSON in (before.named_by, mention.named_by):
        # "Minister B and I agreed"
        is_person = before.named_by in BY_NAME and len(before.parties) == 1
        return is_person and mention.words.lower() == pronouns.WORD_I
    if not (before.parties or mention.parties) or set(before.parties) & set(mention.parties):
        return False
    return before.named_by is mention.named_by or NamedBy.SIDE not in (
        before.named_by,
        mention.named_by,
    )
