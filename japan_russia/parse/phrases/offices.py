"""Offices, read by their shape: "Russian Deputy Minister for Economic Development and Trade".

An office has a head (a word of the table); ranks, fields and a country may stand before it, and
"of", "for" and "to" lead on to what it is over.  Where capitalised words of no class stand
between an office and the end of the run, the last of them are the name of a person.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from japan_russia.parse.phrases.lands import LandAt, land_at
from japan_russia.parse.phrases.names import NO_NAME, OF_A_HEAD, OF_OFFICES, name_length
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
    RANK,
    UNIT,
)
from japan_russia.wording.phrases import around_offices as around
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.names import (
    LIKE_LANDS,
    LIKE_MONTHS,
    LIKE_OPENERS,
)
from japan_russia.wording.phrases.titles import TAKES_TO

__all__ = ["OfficeAt", "leads_on", "office_at", "plain_head"]


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


def office_at(tokens: Tokens, at: int, *, after_name: bool = False) -> OfficeAt | None:
    """Return the office that begins at token *at*, or None.

    *after_name* tells that the name stands before it: then every capitalised word of its last
    part is the office's, where else the last ones are the name of whom it introduces.
    """
    last = min(at + _LONGEST, tokens.count)
    if not _may_have_head(tokens, at, last):
        return None
    return _Reader(tokens, at, last, after_name=after_name).read()


def plain_head(tokens: Tokens, at: int) -> int | None:
    """Return the head of an office that is as plain as most are, with one word behind it.

    Ranks and fields stand before it, and a word with a capital and of no other class behind it:
    "Foreign Minister Sorokin".  For all others the answer is None.
    """
    kinds = tokens.kinds
    here, last = at, at + _PLAINEST
    while (kind := kinds[here]) & _BEFORE_PLAIN and not kind & _NOT_BEFORE_PLAIN:
        if here == last or tokens.words[here] in around.NO_PORTFOLIO:
            return None
        here += 1
    if not kind & HEAD or kind & _NOT_PLAIN or kinds[here + 1] != CAPITAL:
        return None
    return here if tokens.words[here + 1] not in _BEHIND_HEAD else None


def leads_on(tokens: Tokens, at: int) -> bool:
    """Whether an office goes on with token *at* behind its head."""
    word = tokens.words[at]
    return word in _LEADS_ON or word in _BEHIND_HEAD


#: A plain office has so few words before its head.
_PLAINEST: Final = 5
#: Before the head of a plain office; what is of these classes, too, makes it another; and the head.
_BEFORE_PLAIN: Final = RANK | FIELD
_NOT_BEFORE_PLAIN: Final = HEAD | HEADS | LAND | LOWER | MARK
_NOT_PLAIN: Final = HEADS | LAND | LOWER | MARK
#: First words of what a head may have behind it.
_BEHIND_HEAD: Final = (
    around.AFTER_HEAD | around.RESPONSIBLE | {first for first, _ in around.BEHIND_HEAD}
)


def _may_have_head(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a head can follow from token *at* on: what no office has would stand before it."""
    kinds = tokens.kinds
    is_known = True
    here = at
    while here < last:
        kind = kinds[here]
        if kind & OF_A_HEAD:
            return True
        if kind & LAND and (land := land_at(tokens, here)) is not None:
            here = land.stop
            if kinds[here] & GENITIVE:
                here += 1
            if here >= last or not kinds[here] & OF_OFFICES:
                return False
            is_known = True
            continue
        if kind & (RANK | FIELD | UNIT):
            is_known = True
        elif kind & LOWER:
            if tokens.words[here] not in _SMALL_BEFORE_HEAD:
                return False
        elif kind & CAPITAL:
            if here > at or tokens.words[here] not in around.ARTICLES:
                # One word that no table has may stand before a head.
                if not is_known or kind & (CLOSED | ADDRESS | INITIAL):
                    return False
                is_known = False
        elif not kind & (MARK | GENITIVE):
            return False
        here += 1
    return False


#: Behind a head, an office goes on with one of these.
_LEADS_ON: Final = (
    around.OVER
    | around.LOOSE
    | around.WITH
    | around.BETWEEN
    | around.BEFORE_MINISTRY
    | {small.TO, small.AND, "("}
)
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
        "kinds",
        "last",
        "others",
        "tokens",
        "words",
    )

    def __init__(self, tokens: Tokens, at: int, last: int, *, after_name: bool) -> None:
        self.tokens, self.at, self.last, self.after_name = tokens, at, last, after_name
        self.words, self.kinds = tokens.words, tokens.kinds
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
        if self.words[self.at] in around.ARTICLES:
            self.at += 1
            self.is_owned = True
        self.first = self.at
        if not self.before_head():
            return None
        self.head()
        while self.at < self.last and self.words[self.at] in _LEADS_ON:
            if not (self.over() or self.more()):
                break
        if self.words[self.at - 1] in around.RESPONSIBLE:
            # "the Minister responsible for the islands"
            self.at -= 1
        return self.found()

    def other(self, at: int) -> OfficeAt | None:
        """The office that begins at token *at*: of the same holder, or of somebody else."""
        if at not in self.others:
            inner = _Reader(self.tokens, at, self.last, after_name=self.after_name)
            self.others[at] = inner.read()
        return self.others[at]

    def found(self) -> OfficeAt | None:
        start, end = self.tokens.starts[self.first], self.tokens.end(self.at - 1)
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
        starts, end_of = self.tokens.starts, self.tokens.end
        is_first = first == self.first
        end = starts[stop] if is_first else end_of(stop - 1)
        self.cuts.append((starts[first] if is_first else end_of(first - 1), end))

    def before_head(self) -> bool:
        """Step over ranks, fields and a country to the head; tell whether there is one."""
        unknown = False
        while self.at < self.last:
            kind = self.kinds[self.at]
            if kind & OF_A_HEAD and not self.is_rank():
                return True
            if kind & LAND and (land := land_at(self.tokens, self.at)) is not None:
                if self.heads or not self.land_before(land):
                    return False
                continue
            word = self.words[self.at]
            behind = around.HEADS_BEHIND.get(word)
            if behind is not None and self.words[self.at - 1] in behind:
                return True
            if kind & LOWER:
                is_small = kind & (RANK | FIELD) or (
                    word in around.TIMES and self.at - self.first < 2
                )
                goes_on = word == small.AND and self.at > self.first and self.lists_fields(1)
                if not is_small and not goes_on:
                    return False
            elif kind & MARK:
                is_beside = self.at > self.first and self.kinds[self.at - 1] & (FIELD | UNIT)
                if word not in around.BETWEEN or not is_beside or not self.lists_fields(1):
                    return False
                if word == "," and not self.lists_more():
                    # "On the East China Sea, Foreign Minister A"
                    return False
            elif not kind & CAPITAL:
                return False
            elif not kind & OF_OFFICES:
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
        return self.words[self.at - 1] in around.BEFORE_CITIES

    def follows_name(self) -> bool:
        """Whether a word that no table has is the last of a name: "In Nay Pyi Taw Minister A"."""
        at = self.at
        before = self.kinds[at - 1]
        is_name = before & CAPITAL and not before & NO_NAME and not before & LAND
        return bool(is_name) and self.tokens.end(at - 1) + 1 == self.tokens.starts[at]

    def is_rank(self) -> bool:
        """Whether a word that can be a head is none here: "Deputy Minister", "Chief Cabinet …"."""
        kind, after = self.kinds[self.at], self.kinds[self.at + 1]
        # "Deputy minister Kestrel", "Deputy foreign minister Kestrel"
        is_mixed = kind & RANK and after & (OF_A_HEAD | FIELD)
        if not (after & CAPITAL or kind & LOWER or is_mixed):
            return False
        if kind & RANK and after & OF_OFFICES:
            return True
        # "President Assistant", but "Secretary General".
        return bool(after & OF_A_HEAD) and self.words[self.at + 1] not in around.AFTER_HEAD

    def land_before(self, land: LandAt) -> bool:
        """Take the country of "the Russian Minister"; its name may be part of a field, too."""
        after = land.stop
        genitive = after < self.last and bool(self.kinds[after] & GENITIVE)
        after += genitive
        here = after
        while here < self.last and self.kinds[here] & (FIELD | RANK | UNIT):
            if self.words[here] in around.REGIONAL and not genitive:
                # "the European Affairs Bureau"
                self.at = land.stop
                return True
            here += 1
        if here >= self.last or not self.kinds[after] & OF_OFFICES:
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
        kind = self.kinds[self.at + ahead]
        return bool(kind & (FIELD | UNIT) and not kind & OF_A_HEAD)

    def lists_more(self) -> bool:
        """Whether fields that a comma parts end with "and" before the head."""
        words, kinds = self.words, self.kinds
        at = self.at + 1
        while at < self.last and not kinds[at] & OF_A_HEAD:
            if words[at] in around.LISTED_LAST:
                return True
            at += 1
        return False

    def head(self) -> None:
        """Take the head, and what belongs to it: "Secretary General"."""
        words = self.words
        self.heads.append(words[self.at])
        self.is_plural = self.is_plural or bool(self.kinds[self.at] & HEADS)
        self.at += 1
        while self.at < self.last and words[self.at] in around.AFTER_HEAD:
            self.at += 1
        if words[self.at : self.at + 2] in around.BEHIND_HEAD:
            self.at += 2
        if words[self.at] in around.RESPONSIBLE and words[self.at + 1] == small.FOR:
            self.at += 1

    def over(self) -> bool:
        """Take "of", "for" or "to" and what it leads on to."""
        words, kinds = self.words, self.kinds
        word, here = words[self.at], self.at + 1
        is_over = word in around.OVER or (word == small.TO and not TAKES_TO.isdisjoint(self.heads))
        if word in around.WITH and self.in_fields and self.words[self.at - 1] in around.JOINT:
            # "Minister for Economic Cooperation with Norway", "for Relations with States"
            if words[here] == around.STATES:
                self.at = here + 1
                return True
            is_land = bool(kinds[here] & LAND)
            return is_land and self.lands_in_charge(land_at(self.tokens, here))
        if not is_over and word not in around.LOOSE:
            return False
        if word == small.AT and not (self.after_name and self.is_seated()):
            # "met the Minister at the Ministry": where, and no part of the office
            return False
        if word == small.IN and words[here : here + 2] == small.IN_CHARGE_OF:
            here, is_over = here + 2, True
        elif word == small.IN and self.heads[-1] in around.SEATED:
            is_over = True
        while words[here] in around.ARTICLES:
            here += 1
        if not kinds[here] & CAPITAL:
            return False
        land = land_at(self.tokens, here)
        is_rank = words[here] == around.STATE and words[here - 1] == small.OF
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
        official = kinds[here] & (OF_OFFICES if is_over else FIELD | UNIT)
        acronym = words[here]
        # "Permanent Representative to the OSCE"
        official = official or (len(acronym) > 2 and acronym.isupper() and is_over)
        if not official and (not is_over or word == small.TO):
            return False
        if kinds[here] & (ADDRESS | INITIAL | GENITIVE) and not official:
            return False
        if word == small.OF and here == self.at + 1 and self.is_somebody(here):
            return False
        self.at = here
        self.fields()
        return True

    def is_seated(self) -> bool:
        """Whether it is an office at a ministry: "Secretary at", "Minister of State at"."""
        return self.heads[-1] in around.SEATED_AT or self.words[self.at - 1] == around.STATE

    def is_somebody(self, at: int) -> bool:
        """Whether an office and a name stand at token *at*: "a deputy of Minister Sorokin"."""
        while self.kinds[at] & RANK and not self.kinds[at] & HEAD:
            at += 1
        name = self.kinds[at + 1]
        if not self.kinds[at] & HEAD or not name & CAPITAL:
            return False
        return not name & (OF_OFFICES | LAND | CLOSED)

    def lands_in_charge(self, land: LandAt | None) -> bool:
        """Take the countries of "Special Representative for Afghanistan and Pakistan"."""
        while land is not None:
            self.at = land.stop
            after = self.at + 1
            is_more = self.words[self.at] in around.BETWEEN_LANDS and self.kinds[after] & LAND
            land = land_at(self.tokens, after) if is_more else None
            land = None if land is None or self.is_in_field(land) else land
        self.in_fields = False
        return True

    def is_in_field(self, land: LandAt) -> bool:
        """Whether a country's name is part of a field: "of the Russian Division"."""
        if land.stop >= self.tokens.count:
            return False
        word, kind = self.words[land.stop], self.kinds[land.stop]
        if land.is_adjective:
            # "of the European and Oceanian Affairs Bureau"
            is_union = land.code == around.UNION and word in around.OF_UNION
            if self.country is None and (is_union or self.is_of_state(word)):
                self.country = land.code
            return True
        if not kind & (FIELD | UNIT) or kind & OF_A_HEAD:
            return False
        if word in around.OF_STATE and self.country is None:
            self.country = land.code
        return True

    def is_of_state(self, word: str) -> bool:
        """Whether it is its country's: "Head of the Russian delegation"."""
        is_body = word in around.OF_STATE or word in around.BODIES
        return is_body and self.words[self.at] == small.OF

    def is_government(self, land: LandAt) -> bool:
        """Whether "of the Russian Government" tells the country, and no more."""
        is_it = land.stop < self.last and self.words[land.stop] == around.GOVERNMENT
        is_of = self.words[self.at] == small.OF
        return is_it and land.is_adjective and self.country is None and is_of

    def fields(self) -> None:
        """Take the capitalised words from here on that are the office's, and no name."""
        kinds, first = self.kinds, self.at
        here, known = first, first
        while here < self.last:
            kind = kinds[here]
            if kind & GENITIVE and here == known > first and here + 1 < self.last:
                # "of the President's Administration"
                if not kinds[here + 1] & CAPITAL:
                    break
                here += 1
                continue
            if not kind & CAPITAL or kind & (ADDRESS | INITIAL):
                break
            here += 1
            is_field = kind & (OF_OFFICES | LAND) and not self.is_given_name(here - 1)
            if not kind & OF_OFFICES and first < known < here - 1 and kinds[known - 1] & UNIT:
                # "of the European Affairs Bureau Kazuhiko Togo": no more of the office.
                is_field = False
            is_closed = kind & CLOSED and not self.is_given_name(here - 1)
            # "Minister for Foreign Affairs Helen Prior"
            is_closed = is_closed and self.words[here - 1] not in LIKE_OPENERS
            if is_field or is_closed:
                known = here
        if known - first < 2 and here - first > 1 and self.words[first] in around.FIRST_OF_TWO:
            known = first + 2
        elif known == first:
            known += 1
        if self.after_name:
            known = max(known, here)
        elif here - known > _MOST_NAMES:
            known = here - _MOST_NAMES
        if kinds[known - 1] & LAND and self.words[known] in around.BODIES:
            # "of the Russian delegation"
            known += 1
        self.at = known
        self.in_fields = True

    def is_given_name(self, at: int) -> bool:
        """Whether an adjective or a month is a given name before a surname: "German Gref"."""
        after = self.kinds[at + 1]
        is_surname = after & CAPITAL and not after & NO_NAME
        is_given = self.words[at] in LIKE_LANDS or self.words[at] in LIKE_MONTHS
        return bool(is_surname) and is_given and not self.after_name

    def more(self) -> bool:
        """Take another field, or another office of the same holder."""
        word, after = self.words[self.at], self.words[self.at + 1]
        if word == "(" and self.words[self.at + 2] == ")" and after.isupper():
            if self.kinds[self.at + 1] & LAND:
                # "the Republic of Korea (ROK)"
                return False
            end = self.tokens.end(self.at - 1)
            if self.kinds[self.at - 1] & OF_A_HEAD or (self.cuts and self.cuts[-1][1] == end):
                # "External Affairs Minister (EAM)", "of New Zealand (NZ)": no part of the office.
                self.cut(self.at, self.at + 3)
            # "the World Trade Organization (WTO)"
            self.at += 3
            return True
        if word in around.BEFORE_MINISTRY and self.leads_deputies() and self.with_ministry():
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

    def leads_deputies(self) -> bool:
        """Whether the office so far is "Deputy Prime Minister", which often has a ministry, too."""
        return " ".join(self.words[self.first : self.at]) in around.WITH_MINISTRY

    def with_ministry(self) -> bool:
        """ "Deputy Prime Minister and Minister of Finance A", also behind a dash or a comma."""
        second = self.other(self.at + 1)
        if second is None or second.is_plural or second.heads[-1:] != (around.MINISTER,):
            return False
        if self.after_name:
            bare = _Reader(self.tokens, self.at + 1, self.last, after_name=False).read()
            if bare is None or name_length(self.tokens, bare.stop) > 1:
                # "A, Deputy Prime Minister, Minister of Finance B"
                return False
        stop = second.stop
        is_named = name_length(self.tokens, stop) > 0 or bool(self.kinds[stop] & ADDRESS)
        if is_named and self.is_owned:
            # "The Deputy Prime Minister, Foreign Minister A and Minister B": three.
            return False
        if not is_named and self.words[stop] == ",":
            # "The Deputy Prime Minister and Minister of Finance, A B,"
            name = name_length(self.tokens, stop + 1)
            is_named = name > 1 and self.words[stop + 1 + name] == ","
        if is_named is self.after_name:
            return False
        self.join(second)
        return True

    def beside(self) -> bool:
        """ "Spokesman/Deputy Director-General", "Trade & Industry"."""
        if not self.kinds[self.at + 1] & CAPITAL:
            return False
        second = self.other(self.at + 1)
        if second is not None:
            self.join(second)
            return True
        if not self.kinds[self.at + 1] & OF_OFFICES:
            return False
        self.at += 1
        self.fields()
        return True

    def second_office(self) -> bool:
        """ "State Councilor and Foreign Minister", if both are one man's."""
        if self.words[self.at + 1] in around.RANKS_AFTER_AND:
            self.at += 2
            return True
        if self.words[self.at + 1] in small.SINGULAR_OWN:
            return self.his_other_office()
        if not self.kinds[self.at + 1] & CAPITAL:
            return False
        second = self.other(self.at + 1)
        if second is None or second.is_plural is not self.is_plural:
            return False
        is_named = name_length(self.tokens, second.stop) > 0 or bool(
            self.kinds[second.stop] & ADDRESS
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
        first, last = self.tokens.end(self.at - 1), self.tokens.end(second.stop - 1)
        self.cuts.append((first, last))
        self.at = second.stop
        return True

    def join(self, second: OfficeAt) -> None:
        """Take a second office of the same holder."""
        if second.country is not None and self.country is None:
            self.country = second.country
        self.host = self.host or second.host
        whole = (self.tokens.starts[second.start], self.tokens.end(second.stop - 1))
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
        while self.words[here] in small.OF_FOR_THE:
            here += 1
        if not self.kinds[here] & CAPITAL:
            return False
        if self.other(here) is not None:
            # "the Minister of Defence and Foreign Minister A": two persons.
            return False
        kind = self.kinds[here]
        if kind & (FIELD | UNIT):
            self.at = here
            self.fields()
            return True
        stop = here
        while self.kinds[stop] & CAPITAL:
            if self.kinds[stop] & (ADDRESS | CLOSED):
                return False
            stop += 1
        ends_in_unit = any(it & (FIELD | UNIT) for it in self.kinds[here:stop])
        # "Roads and Harbours Amani Wekesa": more words than a name has.
        is_field = stop - here > 2 or ends_in_unit or (self.after_name and stop - here == 1)
        if not is_field or kind & (OF_A_HEAD | INITIAL):
            return False
        self.at = here
        self.fields()
        return True

    def is_list(self) -> bool:
        """Whether fields go on after a comma: "Economy, Trade and Industry"."""
        here = self.at + 1
        while here < self.last and self.kinds[here] & (FIELD | UNIT):
            if self.kinds[here] & OF_A_HEAD:
                return False
            here += 1
        return self.words[here] in around.LISTED_BY or bool(
            not self.after_name and self.kinds[here] & CAPITAL
        )

    def unit_after_comma(self) -> bool:
        """ "Director-General of the European Affairs Bureau, Ministry of Foreign Affairs"."""
        here = self.at + 1
        if self.words[here] == small.THE:
            here += 1
        first = here
        while self.kinds[here] & CAPITAL:
            kind = self.kinds[here]
            if kind & (OF_A_HEAD | ADDRESS):
                return False
            if kind & UNIT:
                self.at = first
                self.fields()
                return True
            here += 1
        return False
