"""Offices, read by their shape: "Russian Deputy Minister for Economic Development and Trade".

An office has a head (a word of the table); ranks, fields and a country may stand before it, and
"of", "for" and "to" lead on to what it is over.  Where capitalised words of no class stand
between an office and the end of the run, the last of them are the name of a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.parse.phrases.lands import LandAt, land_at
from japan_russia.parse.text.tokens import Token
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
    UNIT,
)
from japan_russia.wording.phrases import around_offices as around
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.names import LIKE_LANDS
from japan_russia.wording.phrases.titles import TAKES_TO

__all__ = ["OfficeAt", "name_length", "office_at"]


class OfficeAt(NamedTuple):
    """An office among tokens.

    *start* and *stop* are tokens, *kept* the places in the text of its words without article and
    country.  *country* is that of the state it belongs to, *host* that of "Ambassador to".
    *heads* are its heads as printed; *is_plural* tells that several hold it.  *is_owned* tells
    that it follows an article, a possessive or a country, and so can stand for its holder.
    """

    start: int
    stop: int
    kept: tuple[tuple[int, int], ...]
    country: str | None
    host: str | None
    heads: tuple[str, ...]
    is_plural: bool
    is_owned: bool


#: No name of a person has more words.
_MOST_NAMES: Final = 4
#: No office has more words.
_LONGEST: Final = 24
_OFFICIAL: Final = HEAD | HEADS | RANK | FIELD | UNIT
_NO_NAME: Final = HEAD | HEADS | RANK | FIELD | UNIT | CLOSED | MARK | NUMBER | GENITIVE | ADDRESS


def name_length(tokens: Sequence[Token], at: int, *, addressed: bool = False) -> int:
    """Return how many tokens from *at* on are a person's name; 0 where none is.

    After a form of address (*addressed*) a word of offices may be a name ("Mr. Land").
    """
    here, last = at, min(at + 7, len(tokens))
    while here < last:
        token = tokens[here]
        kind = token.kind
        if kind & INITIAL:
            here += 1
        elif kind & PARTICLE and kind & LOWER:
            # "van der Meer": only before a name.
            after = here + 1
            while after < last and tokens[after].kind & PARTICLE and tokens[after].kind & LOWER:
                after += 1
            if after >= last or not _is_name(tokens, after, addressed=addressed):
                break
            here = after
        elif _is_name(tokens, here, addressed=addressed):
            here += 1
        else:
            break
    while here - at > 1 and tokens[here - 1].word in around.VERBS_OF_TITLES:
        here -= 1
    while here > at and tokens[here - 1].kind & INITIAL and len(tokens[here - 1].word) < 3:
        if here - at > 1 and not tokens[here - 2].kind & INITIAL:
            here -= 1
        else:
            break
    return here - at


def _is_name(tokens: Sequence[Token], at: int, *, addressed: bool) -> bool:
    token = tokens[at]
    kind = token.kind
    if not kind & CAPITAL:
        return False
    if kind & LAND and (land := land_at(tokens, at)) is not None:
        if addressed and _is_last_name(tokens, at, land):
            return True
        # "German Gref", "Ms. Georgia KESTREL": a given name before a surname.
        if land.stop != at + 1 or at + 1 >= len(tokens):
            return False
        after = tokens[at + 1].kind
        is_given = bool(after & CAPITAL) and not after & _NO_NAME
        return is_given and (addressed or token.word in LIKE_LANDS)
    if addressed:
        if kind & CLOSED and at + 1 < len(tokens):
            # "Mr. Jan Kestrel", "Ms. June Marsh"; "Mr. KESTREL Jun"
            after = tokens[at + 1].kind
            is_last = at > 0 and tokens[at - 1].word.isupper() and not after & (NUMBER | CAPITAL)
            return is_last or bool(after & CAPITAL and not after & _NO_NAME)
        return not kind & (HEAD | HEADS | CLOSED | ADDRESS) or bool(kind & (PARTICLE | INITIAL))
    return not kind & _NO_NAME or bool(kind & (PARTICLE | INITIAL))


def _is_last_name(tokens: Sequence[Token], at: int, land: LandAt) -> bool:
    """Whether a country's name ends that of a person: "Mr. Takehiro Togo, Ambassador to Russia"."""
    if land.is_adjective or land.stop != at + 1 or not at or at + 1 >= len(tokens):
        return False
    before = tokens[at - 1]
    is_named = before.kind & CAPITAL and not before.kind & _NO_NAME
    return bool(is_named and tokens[at + 1].word in around.BEHIND_NAME)


def office_at(tokens: Sequence[Token], at: int, *, after_name: bool = False) -> OfficeAt | None:
    """Return the office that begins at token *at*, or None.

    *after_name* tells that the name stands before it: then every capitalised word of its last
    part is the office's, where else the last ones are the name of whom it introduces.
    """
    last = at + _LONGEST
    if last > len(tokens):
        last = len(tokens)
    if not _may_have_head(tokens, at, last):
        return None
    return _Reader(tokens, at, last, after_name=after_name).read()


def _may_have_head(tokens: Sequence[Token], at: int, last: int) -> bool:
    """Whether a head can follow from token *at* on: what no office has would stand before it."""
    is_known = True
    number = at
    while number < last:
        word, _, _, kind = tokens[number]
        number += 1
        if kind & (HEAD | HEADS):
            return True
        if not kind & (CAPITAL | LOWER | MARK | GENITIVE):
            return False
        if kind & LAND and (land := land_at(tokens, number - 1)) is not None:
            number = land.stop
            if number < last and tokens[number].kind & GENITIVE:
                number += 1
            if number >= last or not tokens[number].kind & _OFFICIAL:
                return False
            is_known = True
        elif kind & (RANK | FIELD | UNIT):
            is_known = True
        elif kind & LOWER:
            if word not in _SMALL_BEFORE_HEAD:
                return False
        elif kind & CAPITAL and not (number == at + 1 and word in around.ARTICLES):
            # One word that no table has may stand before a head.
            if not is_known or kind & (CLOSED | ADDRESS | INITIAL):
                return False
            is_known = False
    return False


_SMALL_BEFORE_HEAD: Final = around.ARTICLES | around.TIMES | {small.AND}


class _Reader:
    """Reads one office from left to right; *last* is the token after the last that it can have."""

    __slots__ = (
        "after_name",
        "at",
        "country",
        "cuts",
        "first",
        "heads",
        "host",
        "in_fields",
        "is_owned",
        "is_plural",
        "last",
        "others",
        "tokens",
    )

    def __init__(self, tokens: Sequence[Token], at: int, last: int, *, after_name: bool) -> None:
        self.tokens, self.at, self.last, self.after_name = tokens, at, last, after_name
        self.first = at
        self.others: dict[int, OfficeAt | None] = {}
        self.cuts: list[tuple[int, int]] = []
        self.country: str | None = None
        self.host: str | None = None
        self.heads: list[str] = []
        self.is_plural = False
        self.is_owned = False
        self.in_fields = False

    def read(self) -> OfficeAt | None:
        if self.word() in around.ARTICLES:
            self.at += 1
            self.is_owned = True
        self.first = self.at
        if not self.before_head():
            return None
        self.head()
        while self.at < self.last and (self.over() or self.more()):
            pass
        return self.found()

    def other(self, at: int) -> OfficeAt | None:
        """The office that begins at token *at*: of the same holder, or of somebody else."""
        if at not in self.others:
            inner = _Reader(self.tokens, at, self.last, after_name=self.after_name)
            self.others[at] = inner.read()
        return self.others[at]

    def word(self, ahead: int = 0) -> str:
        at = self.at + ahead
        return self.tokens[at].word if at < len(self.tokens) else ""

    def kind(self, ahead: int = 0) -> int:
        at = self.at + ahead
        return self.tokens[at].kind if at < len(self.tokens) else 0

    def found(self) -> OfficeAt | None:
        start, end = self.tokens[self.first].start, self.tokens[self.at - 1].end
        kept: list[tuple[int, int]] = []
        for cut_start, cut_end in self.cuts:
            if start < cut_start:
                kept.append((start, cut_start))
            start = max(start, cut_end)
        if start < end:
            kept.append((start, end))
        return OfficeAt(
            self.first,
            self.at,
            tuple(kept),
            self.country,
            self.host,
            tuple(self.heads),
            self.is_plural,
            self.is_owned,
        )

    def cut(self, first: int, stop: int) -> None:
        """Leave tokens out of the office's words, with the blank after or before them."""
        tokens = self.tokens
        end = (
            tokens[stop].start
            if first == self.first and stop < len(tokens)
            else (tokens[stop - 1].end)
        )
        start = tokens[first].start if first == self.first else tokens[first - 1].end
        self.cuts.append((start, end))

    def before_head(self) -> bool:
        """Step over ranks, fields and a country to the head; tell whether there is one."""
        unknown = False
        while self.at < self.last:
            kind, word = self.kind(), self.word()
            if kind & (HEAD | HEADS) and not self.is_rank():
                return True
            if kind & LAND and (land := land_at(self.tokens, self.at)) is not None:
                if self.heads or not self.land_before(land):
                    return False
                continue
            if kind & LOWER:
                is_small = kind & (RANK | FIELD) or (
                    word in around.TIMES and self.at - self.first < 2
                )
                goes_on = word == small.AND and self.at > self.first and self.lists_fields(1)
                if not is_small and not goes_on:
                    return False
            elif kind & MARK:
                is_beside = self.at > self.first and self.kind(-1) & (FIELD | UNIT)
                if word not in around.BETWEEN or not is_beside or not self.lists_fields(1):
                    return False
            elif not kind & CAPITAL:
                return False
            elif not kind & _OFFICIAL:
                # "Harbour Commissioner": one unknown word, but no adverb that opens the sentence.
                if unknown or self.after_name or kind & (CLOSED | ADDRESS | INITIAL):
                    return False
                if self.follows_name():
                    return False
                opens = self.at == 0 and word.endswith(around.NO_FIELD)
                # "received in Moscow Secretary General A"
                opens = opens or self.follows_in()
                if opens or word in around.VERBS_OF_TITLES:
                    return False
                unknown = True
                self.at += 1
                continue
            unknown = False
            self.at += 1
        return False

    def follows_in(self) -> bool:
        """Whether a word that no table has is a city: "in Oslo Ambassador A"."""
        if not self.at or self.at > self.first:
            return False
        return self.tokens[self.at - 1].word in around.BEFORE_CITIES

    def follows_name(self) -> bool:
        """Whether a word that no table has is the last of a name: "In Nay Pyi Taw Minister A"."""
        if not self.at or self.at > self.first:
            return False
        before, here = self.tokens[self.at - 1], self.tokens[self.at]
        is_name = before.kind & CAPITAL and not before.kind & _NO_NAME and not before.kind & LAND
        return bool(is_name) and before.end + 1 == here.start

    def is_rank(self) -> bool:
        """Whether a word that can be a head is none here: "Deputy Minister", "Chief Cabinet …"."""
        kind, after = self.kind(), self.kind(1)
        if not after & CAPITAL and not kind & LOWER:
            return False
        if kind & RANK and after & _OFFICIAL:
            return True
        # "President Assistant", but "Secretary General".
        return bool(after & (HEAD | HEADS)) and self.word(1) not in around.AFTER_HEAD

    def land_before(self, land: LandAt) -> bool:
        """Take the country of "the Russian Minister"; its name may be part of a field, too."""
        after = land.stop
        genitive = after < self.last and bool(self.tokens[after].kind & GENITIVE)
        after += genitive
        here = after
        while here < self.last and self.tokens[here].kind & (FIELD | RANK | UNIT):
            if self.tokens[here].word in around.REGIONAL and not genitive:
                # "the European Affairs Bureau"
                self.at = land.stop
                return True
            here += 1
        if here >= self.last or not self.tokens[after].kind & _OFFICIAL:
            return False
        if land.code == around.UNION and land.is_adjective:
            self.country = land.code
            self.at = land.stop
            return True
        self.country = land.code
        self.cut(self.at, after)
        self.at = after
        self.is_owned = True
        return True

    def lists_fields(self, ahead: int) -> bool:
        """Whether a field and not another office begins there: "Economy, Trade and Industry"."""
        return bool(self.kind(ahead) & (FIELD | UNIT) and not self.kind(ahead) & (HEAD | HEADS))

    def head(self) -> None:
        """Take the head, and what belongs to it: "Secretary General"."""
        self.heads.append(self.word())
        self.is_plural = self.is_plural or bool(self.kind() & HEADS)
        self.at += 1
        while self.at < self.last and self.word() in around.AFTER_HEAD:
            self.at += 1
        if (self.word(), self.word(1)) in around.BEHIND_HEAD:
            self.at += 2

    def over(self) -> bool:
        """Take "of", "for" or "to" and what it leads on to."""
        word = self.word()
        is_over = word in around.OVER or (word == small.TO and not TAKES_TO.isdisjoint(self.heads))
        if word in around.WITH and self.in_fields and self.tokens[self.at - 1].word in around.JOINT:
            # "Minister for Economic Cooperation with Norway"
            here = self.at + 1
            return (
                self.lands_in_charge(land_at(self.tokens, here)) if self.kind(1) & LAND else False
            )
        if not is_over and word not in around.LOOSE:
            return False
        here = self.at + 1
        if word == small.IN and self.tokens_are(here, small.IN_CHARGE_OF):
            here, is_over = here + 2, True
        elif word == small.IN and self.heads[-1] in around.SEATED:
            is_over = True
        while here < len(self.tokens) and self.tokens[here].word in around.ARTICLES:
            here += 1
        if here >= len(self.tokens) or not self.tokens[here].kind & CAPITAL:
            return False
        land = land_at(self.tokens, here)
        is_rank = self.tokens[here].word == around.STATE and self.tokens[here - 1].word == small.OF
        if is_rank and self.heads[-1] in around.STATE_HEADS:
            # "Secretary of State of the United States", but "Minister of the State of Kuwait"
            land = None
        if land is not None and self.is_government(land):
            land = LandAt(land.code, land.stop + 1, False)
        if land is not None and word == small.FOR and not self.is_in_field(land):
            return self.lands_in_charge(land)
        if land is not None and not self.is_in_field(land):
            if word not in around.OVER and word != small.TO:
                return False
            if word == small.TO:
                self.host = land.code
            elif self.country is None:
                self.country = land.code
                self.cut(self.at, land.stop)
            else:
                return False
            self.at = land.stop
            self.in_fields = False
            return True
        official = self.tokens[here].kind & (_OFFICIAL if is_over else FIELD | UNIT)
        acronym = self.tokens[here].word
        # "Permanent Representative to the OSCE"
        official = official or (len(acronym) > 2 and acronym.isupper() and is_over)
        if not official and (not is_over or word == small.TO):
            return False
        if self.tokens[here].kind & (ADDRESS | INITIAL | GENITIVE) and not official:
            return False
        if word == small.OF and here == self.at + 1 and self.is_somebody(here):
            return False
        self.at = here
        self.fields()
        return True

    def is_somebody(self, at: int) -> bool:
        """Whether an office and a name stand at token *at*: "a deputy of Minister Sorokin"."""
        name = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if name is None or not self.tokens[at].kind & HEAD or not name.kind & CAPITAL:
            return False
        return not name.kind & (HEAD | HEADS | RANK | FIELD | UNIT | LAND | CLOSED)

    def lands_in_charge(self, land: LandAt | None) -> bool:
        """Take the countries of "Special Representative for Afghanistan and Pakistan"."""
        while land is not None:
            self.at = land.stop
            is_more = self.word() in around.BETWEEN_LANDS and self.kind(1) & LAND
            land = land_at(self.tokens, self.at + 1) if is_more else None
            land = None if land is None or self.is_in_field(land) or land.is_adjective else land
        self.in_fields = False
        return True

    def tokens_are(self, at: int, words: tuple[str, ...]) -> bool:
        return tuple(token.word for token in self.tokens[at : at + len(words)]) == words

    def is_in_field(self, land: LandAt) -> bool:
        """Whether a country's name is part of a field: "of the Russian Division"."""
        if land.stop >= len(self.tokens):
            return False
        if land.is_adjective:
            # "of the European and Oceanian Affairs Bureau"
            word = self.tokens[land.stop].word
            if land.code == around.UNION and word in around.OF_UNION and self.country is None:
                self.country = land.code
            return True
        after = self.tokens[land.stop]
        is_field = after.kind & CAPITAL and after.kind & (FIELD | UNIT)
        if not is_field or after.kind & (HEAD | HEADS):
            return False
        if after.word in around.OF_STATE and self.country is None:
            self.country = land.code
        return True

    def is_government(self, land: LandAt) -> bool:
        """Whether "of the Russian Government" tells the country, and no more."""
        is_it = self.tokens[land.stop].word == around.GOVERNMENT if land.stop < self.last else False
        return is_it and land.is_adjective and self.country is None and self.word() == small.OF

    def fields(self) -> None:
        """Take the capitalised words from here on that are the office's, and no name."""
        tokens, first = self.tokens, self.at
        here, known = first, first
        while here < self.last:
            kind = tokens[here].kind
            if kind & GENITIVE and here == known > first and here + 1 < self.last:
                # "of the President's Administration"
                if not tokens[here + 1].kind & CAPITAL:
                    break
                here += 1
                continue
            if not kind & CAPITAL or kind & (ADDRESS | INITIAL):
                break
            here += 1
            is_field = kind & (_OFFICIAL | LAND) and not self.is_given_name(here - 1)
            if is_field or (kind & CLOSED and here - first > 1):
                known = here
        if known == first:
            known += 2 if tokens[first].word in around.FIRST_OF_TWO and here - first > 2 else 1
        if self.after_name:
            known = max(known, here)
        elif here - known > _MOST_NAMES:
            known = here - _MOST_NAMES
        self.at = known
        self.in_fields = True

    def is_given_name(self, at: int) -> bool:
        """Whether a country's adjective is a given name before a surname: "German Gref"."""
        after = self.tokens[at + 1].kind if at + 1 < self.last else 0
        is_surname = after & CAPITAL and not after & _NO_NAME
        return bool(is_surname) and self.tokens[at].word in LIKE_LANDS and not self.after_name

    def more(self) -> bool:
        """Take another field, or another office of the same holder."""
        word = self.word()
        if word == "(" and self.word(2) == ")" and self.word(1).isupper():
            if self.kind(1) & LAND:
                # "the Republic of Korea (ROK)"
                return False
            last = self.tokens[self.at - 1]
            if last.kind & (HEAD | HEADS) or (self.cuts and self.cuts[-1][1] == last.end):
                # "External Affairs Minister (EAM)", "of New Zealand (NZ)": no part of the office.
                self.cut(self.at, self.at + 3)
            # "the World Trade Organization (WTO)"
            self.at += 3
            return True
        if word not in around.BETWEEN and word != small.AND:
            return False
        if word in ("/", "&"):
            return self.beside()
        if word == small.AND:
            return self.second_office() or self.another_field()
        if self.in_fields and self.lists_fields(1) and self.is_list():
            self.at += 1
            self.fields()
            return True
        return self.after_name and self.unit_after_comma()

    def beside(self) -> bool:
        """ "Spokesman/Deputy Director-General", "Trade & Industry"."""
        if not self.kind(1) & CAPITAL:
            return False
        second = self.other(self.at + 1)
        if second is not None:
            self.join(second)
            return True
        if not self.kind(1) & _OFFICIAL:
            return False
        self.at += 1
        self.fields()
        return True

    def second_office(self) -> bool:
        """ "State Councilor and Foreign Minister", if both are one man's."""
        if self.word(1) in around.RANKS_AFTER_AND:
            self.at += 2
            return True
        if self.word(1) in small.SINGULAR_OWN:
            return self.his_other_office()
        if not self.kind(1) & CAPITAL:
            return False
        second = self.other(self.at + 1)
        if second is None or second.is_plural is not self.is_plural:
            return False
        is_named = name_length(self.tokens, second.stop) > 0 or (
            second.stop < len(self.tokens) and bool(self.tokens[second.stop].kind & ADDRESS)
        )
        if is_named is self.after_name or (self.is_owned and not self.after_name):
            return False
        self.join(second)
        return True

    def his_other_office(self) -> bool:
        """ "Assistant to the President and his Sherpa A": beside the office, and no part of it."""
        second = _Reader(self.tokens, self.at + 1, self.last, after_name=False).read()
        if second is None or not name_length(self.tokens, second.stop):
            return False
        first, last = self.tokens[self.at - 1].end, self.tokens[second.stop - 1].end
        self.cuts.append((first, last))
        self.at = second.stop
        return True

    def join(self, second: OfficeAt) -> None:
        """Take a second office of the same holder."""
        if second.country is not None and self.country is None:
            self.country = second.country
        self.host = self.host or second.host
        whole = (self.tokens[second.start].start, self.tokens[second.stop - 1].end)
        at = whole[0]
        for start, end in second.kept:
            if at < start:
                self.cuts.append((at, start))
            at = end
        if at < whole[1]:
            self.cuts.append((at, whole[1]))
        self.heads += second.heads
        self.at = second.stop
        self.in_fields = True

    def another_field(self) -> bool:
        if not self.in_fields:
            return False
        here = self.at + 1
        while here < len(self.tokens) and self.tokens[here].word in small.OF_FOR_THE:
            here += 1
        if here >= len(self.tokens) or not self.tokens[here].kind & CAPITAL:
            return False
        if self.other(here) is not None:
            # "the Minister of Defence and Foreign Minister A": two persons.
            return False
        kind = self.tokens[here].kind
        if kind & (FIELD | UNIT):
            self.at = here
            self.fields()
            return True
        stop = here
        while stop < len(self.tokens) and self.tokens[stop].kind & CAPITAL:
            if self.tokens[stop].kind & (ADDRESS | CLOSED):
                return False
            stop += 1
        ends_in_unit = any(t.kind & (FIELD | UNIT) for t in self.tokens[here:stop])
        # "Roads and Harbours Amani Wekesa": more words than a name has.
        is_field = stop - here > 2 or ends_in_unit or (self.after_name and stop - here == 1)
        if not is_field or kind & (HEAD | HEADS | INITIAL):
            return False
        self.at = here
        self.fields()
        return True

    def is_list(self) -> bool:
        """Whether fields go on after a comma: "Economy, Trade and Industry"."""
        here = self.at + 1
        while here < self.last and self.tokens[here].kind & (FIELD | UNIT):
            if self.tokens[here].kind & (HEAD | HEADS):
                return False
            here += 1
        if here >= len(self.tokens):
            return False
        return self.tokens[here].word in around.LISTED_BY or bool(
            not self.after_name and self.tokens[here].kind & CAPITAL
        )

    def unit_after_comma(self) -> bool:
        """ "Director-General of the European Affairs Bureau, Ministry of Foreign Affairs"."""
        here = self.at + 1
        if here < len(self.tokens) and self.tokens[here].word == small.THE:
            here += 1
        first = here
        while here < len(self.tokens) and self.tokens[here].kind & CAPITAL:
            kind = self.tokens[here].kind
            if kind & (HEAD | HEADS | ADDRESS):
                return False
            if kind & UNIT:
                self.at = first
                self.fields()
                return True
            here += 1
        return False
