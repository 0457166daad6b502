"""Persons as a readout names them: form of address, name, office before or after, country.

A person is recognised by what stands beside the name: an office, a form of address, or a verb of
saying of which the name is the subject.  Whose name it is, and which part of it is the family
name, is settled later, from all places where the text names somebody.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.phrases.offices import OfficeAt, name_length, office_at
from japan_russia.parse.text.tokens import Token
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    CLOSED,
    FIELD,
    GENITIVE,
    HEAD,
    LAND,
    LOWER,
    MARK,
    OPENER,
    POSTNOMINAL,
    RANK,
    SAYING,
    SMALL,
    UNIT,
)
from japan_russia.wording.meetings.events import MEETS
from japan_russia.wording.phrases import address, joint, names, titles
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.titles import (
    ABBREVIATED,
    IN_SEAT,
    SINGULAR,
)

__all__ = ["Mention", "Office", "persons_at"]


class Office(NamedTuple):
    """An office in the words of the text, without article and country.

    *heads* are the words that head it; *host* is the country of "Ambassador to"; *is_plural*
    tells that several hold it.
    """

    words: str
    heads: tuple[str, ...]
    host: str | None = None
    is_plural: bool = False


class Mention(NamedTuple):
    """A person as named at one place.

    *words* are those of the name, in the printed order; none where an office stands alone.
    *printed* is the name as printed, *named_at* its place.  *country* is that which these words
    give, None where they give none.  *pronoun* is "he" or "she" where the form of address tells.
    *is_genitive* tells that something is said to be the person's; *is_owned* that an article,
    a possessive or a country stands before the office; *is_counterpart* that the person is called
    somebody's counterpart; *is_untitled* that nothing but a verb of saying shows that it is one.
    *surname_first* tells that a comma parts the family name from the rest.
    """

    start: int
    end: int
    words: tuple[str, ...] = ()
    printed: str = ""
    named_at: tuple[int, int] | None = None
    office: Office | None = None
    country: str | None = None
    pronoun: str | None = None
    address: tuple[str, ...] = ()
    is_genitive: bool = False
    is_owned: bool = False
    is_counterpart: bool = False
    is_untitled: bool = False
    surname_first: bool = False


#: No office has more holders side by side, and no name more forms of address before it.
_MOST: Final = 12
_CLAUSE: Final = 10


def persons_at(text: str, tokens: Sequence[Token], at: int) -> tuple[list[Mention], int] | None:
    """Return the person whose naming begins at token *at*, and the token after it, or None.

    Several are returned where they share one office ("Foreign Ministers A of Japan and B of
    Russia").
    """
    return _Reader(text, tokens, at).read()


class _Reader:
    __slots__ = ("address", "at", "first", "pronoun", "text", "tokens")

    def __init__(self, text: str, tokens: Sequence[Token], at: int) -> None:
        self.text, self.tokens, self.first = text, tokens, at
        self.at = at
        self.address: list[str] = []
        self.pronoun: str | None = None

    def kind(self, at: int) -> int:
        return self.tokens[at].kind if at < len(self.tokens) else 0

    def word(self, at: int) -> str:
        return self.tokens[at].word if at < len(self.tokens) else ""

    def read(self) -> tuple[list[Mention], int] | None:
        opposite = self.counterpart(self.at) if self.kind(self.at) & OPENER else None
        if opposite is not None:
            self.at = opposite[1]
        before = self.office()
        self.addresses()
        if before is None and self.address:
            # "H.E. President X", "His Majesty King Hamad"
            before = self.office()
            if before is not None:
                self.addresses()
        at = self.at
        if before is None and opposite is None and not self.address and self.kind(at) & SMALL:
            # "The", "his": no name.
            return None
        if before is not None and self.is_seat(before):
            return None
        if before is not None and self.word(at) == "," and self.is_comma_name(at + 1):
            # "Minister for Foreign Affairs, Mr. Takeaki Matsumoto,"
            self.at += 1
            self.addresses()
            at = self.at
        length = self.name_at(at, before)
        if not length:
            return self.unnamed(before, opposite)
        return self.named(at, length, before, opposite)

    def is_seat(self, office: OfficeAt) -> bool:
        """Whether it is no office, but where somebody sits: "A, in the chair, B and C"."""
        start = max(0, self.tokens[self.first].start - 3)
        return IN_SEAT.match(self.text, start, self.tokens[office.stop - 1].end) is not None

    def office(self) -> OfficeAt | None:
        found = office_at(self.tokens, self.at)
        if found is not None:
            self.at = found.stop
            self.bracketed()
        return found

    def addresses(self) -> None:
        """Step over forms of address, of one word or several."""
        for _ in range(_MOST):
            if not self.kind(self.at) & ADDRESS:
                return
            length = self.address_length(self.at)
            if not length:
                return
            for token in self.tokens[self.at : self.at + length]:
                word = token.word.rstrip(".")
                if token.kind & CAPITAL:
                    self.address.append(word)
                    self.pronoun = self.pronoun or address.MALE_FEMALE.get(word)
            self.at += length
            self.bracketed()

    def bracketed(self) -> None:
        """Step over a bracket between rank and name: "Lt. Gen. (res.)"."""
        at = self.at
        if self.word(at) == "(" and self.kind(at + 1) & (POSTNOMINAL | ADDRESS):
            for close in (at + 2, at + 3):
                if self.word(close) == ")":
                    self.at = close + 1
                    return

    def address_length(self, at: int) -> int:
        for form in _SEVERAL.get((self.word(at), self.word(at + 1)), ()):
            if all(self.word(at + n) == word for n, word in enumerate(form)):
                return len(form)
        word = self.word(at).rstrip(".")
        is_form = word in address.BEFORE and not (
            self.kind(at) & (HEAD | RANK) and not self.kind(at + 1) & CAPITAL
        )
        return 1 if is_form and self.kind(at + 1) & CAPITAL | (self.word(at + 1) == "(") else 0

    def name_at(self, at: int, before: OfficeAt | None) -> int:
        length = name_length(self.tokens, at, addressed=bool(self.address))
        while length and self.kind(at + length - 1) & POSTNOMINAL:
            length -= 1
        if length and before is None and not self.address:
            stop = at + length
            if self.word(stop) == "," and length == 1:
                return length if self.is_surname_first(at, length) else 0
            if length == 1:
                return 0
        return length

    def is_comma_name(self, at: int, *, of_counterpart: bool = False) -> bool:
        """Whether a name stands between commas, after an office that introduces it.

        One with an office of its own is that of the next in a list, but for a counterpart's.
        """
        addressed = bool(self.kind(at) & ADDRESS and self.address_length(at))
        if addressed:
            return True
        length = name_length(self.tokens, at)
        return (
            length > 1
            and self.word(at + length) in address.AFTER_NAME
            and (of_counterpart or office_at(self.tokens, at + length + 1) is None)
        )

    def is_surname_first(self, at: int, length: int) -> bool:
        """ "Lavrov, Sergey Viktorovich": a comma that is no list comma."""
        if length != 1 or self.word(at + 1) != ",":
            return False
        more = name_length(self.tokens, at + 2)
        if not more:
            return False
        rest = [token.word for token in self.tokens[at + 2 : at + 2 + more]]
        if any(map(names.PATRONYMIC.match, rest)):
            return True
        return bool(self.address) and self.word(at + 2 + more) == ","

    def named(
        self,
        at: int,
        length: int,
        before: OfficeAt | None,
        opposite: tuple[str | None, int] | None,
    ) -> tuple[list[Mention], int] | None:
        tokens, start = self.tokens, at
        stop = at + length
        surname_first = False
        if self.is_surname_first(at, length):
            more = name_length(tokens, at + 2)
            stop, surname_first = at + 2 + more, True
        name = [token for token in tokens[start:stop] if not token.kind & MARK]
        words = tuple(token.word for token in name)
        named_at = (tokens[start].start, tokens[stop - 1].end)
        if self.kind(stop) & GENITIVE:
            return self.finish(words, named_at, before, stop + 1, opposite, is_genitive=True)
        stop = self.honours(self.estate(stop))
        if opposite is None:
            opposite = self.counterpart_after(stop)
            stop = opposite[1] if opposite is not None else stop
        after = self.office_after(stop, before)
        country: str | None = None
        if after is None and before is None and not self.address and opposite is None:
            if not self.is_subject(stop, length):
                return None
            person = self.person(words, named_at, None, stop, None, is_untitled=True)
            return [person], stop
        if after is not None:
            stop = after.stop
        of_land = self.of_land(stop, comma=True)
        if of_land is not None:
            country, stop = of_land
        person = self.person(
            words,
            named_at,
            self.fuller(before, after),
            stop,
            (after and after.country)
            or country
            or (before and before.country)
            or (opposite[0] if opposite else None),
            is_counterpart=opposite is not None,
            is_owned=before is not None and before.is_owned,
            surname_first=surname_first,
        )
        if before is not None and before.is_plural:
            others, stop = self.sharing(stop, person)
            return ([person, *others], stop) if others else None
        if address.MESSRS in self.address:
            others, stop = self.sharing(stop, person, each=after is not None)
            return [person, *others], stop
        return [person], stop

    def finish(
        self,
        words: tuple[str, ...],
        named_at: tuple[int, int],
        before: OfficeAt | None,
        stop: int,
        opposite: tuple[str | None, int] | None,
        *,
        is_genitive: bool,
    ) -> tuple[list[Mention], int] | None:
        if before is None and not self.address and opposite is None and len(words) < 2:
            return None
        country = (before and before.country) or (opposite[0] if opposite else None)
        person = self.person(
            words,
            named_at,
            before,
            stop,
            country,
            is_genitive=is_genitive,
            is_untitled=before is None and not self.address,
        )
        return [person], stop

    def person(
        self,
        words: tuple[str, ...],
        named_at: tuple[int, int] | None,
        office: OfficeAt | None,
        stop: int,
        country: str | None,
        *,
        is_genitive: bool = False,
        is_owned: bool = False,
        is_counterpart: bool = False,
        is_untitled: bool = False,
        surname_first: bool = False,
    ) -> Mention:
        last = self.tokens[stop - 1]
        # A run of plain words has no end of its own: here it is "opposite number".
        end = last.end if last.word else last.start + len(joint.OPPOSITE_NUMBER)
        return Mention(
            self.tokens[self.first].start,
            end,
            words,
            self.text[slice(*named_at)] if named_at is not None else "",
            named_at,
            self.words_of(office),
            country,
            self.pronoun,
            tuple(self.address),
            is_genitive,
            is_owned,
            is_counterpart,
            is_untitled,
            surname_first,
        )

    def words_of(self, office: OfficeAt | None) -> Office | None:
        if office is None:
            return None
        words = " ".join("".join([self.text[start:end] for start, end in office.kept]).split())
        heads = office.heads
        if True in map(str.islower, heads):
            heads = tuple(head.capitalize() if head.islower() else head for head in heads)
        if office.is_plural:
            # "Foreign Ministers A and B": each is one.
            heads = tuple(SINGULAR.get(head, head) for head in heads)
            words = " ".join(SINGULAR.get(word, word) for word in words.split(" "))
        return Office(words, heads, office.host, office.is_plural)

    def unnamed(
        self, before: OfficeAt | None, opposite: tuple[str | None, int] | None
    ) -> tuple[list[Mention], int] | None:
        """An office alone: "the President", "President's", "his Russian counterpart"."""
        if before is None and opposite is None:
            return None
        if before is not None and (before.is_plural or self.tokens[before.start].kind & LOWER):
            # Several are a joint phrase; a small-letter "head" or "leader" alone is a plain noun.
            is_titled = before.is_owned and not before.is_plural and bool(before.country)
            if before.is_plural or not (is_titled or self.is_small_office(before)):
                return None
        stop = before.stop if before is not None else (opposite or (None, 0))[1]
        is_genitive = bool(self.kind(stop) & GENITIVE)
        country = (before and before.country) or (opposite[0] if opposite else None)
        person = self.person(
            (),
            None,
            before,
            stop + is_genitive,
            country,
            is_genitive=is_genitive,
            is_owned=before is None or before.is_owned or before.country is not None,
            is_counterpart=opposite is not None,
        )
        office = person.office
        if office is not None and office.words in ABBREVIATED:
            # "EAM" alone is as good as "the External Affairs Minister".
            office = office._replace(words=ABBREVIATED[office.words])
            person = person._replace(office=office, is_owned=True)
        return [person], stop + is_genitive

    def is_small_office(self, office: OfficeAt) -> bool:
        """ "The prime minister", "the former Governor": an article, and more than a plain noun."""
        head = office.heads[-1]
        return office.is_owned and (head[0].isupper() or head not in titles.PLAIN_NOUNS)

    def estate(self, stop: int) -> int:
        """Step over the place in "Baroness Ashton of Upholland,"."""
        is_peer = self.word(stop) == small.OF and not address.PEERS.isdisjoint(self.address)
        if not is_peer or self.word(stop + 2) not in (",", ".", ""):
            return stop
        return stop + 2 if self.kind(stop + 1) & CAPITAL else stop

    def honours(self, stop: int) -> int:
        """Step over "Jr.", letters after the name, and brackets of either."""
        while True:
            if self.word(stop) == "," and self.kind(stop + 1) & POSTNOMINAL:
                if self.word(stop + 2) not in (",", "(", ")") and self.kind(stop + 1) & CAPITAL:
                    return stop
                stop += 2
            elif self.kind(stop) & POSTNOMINAL and self.kind(stop) & CAPITAL:
                stop += 1
            elif self.word(stop) == "(" and self.kind(stop + 1) & (POSTNOMINAL | ADDRESS):
                close = stop + 2
                while close < stop + 5 and self.word(close) != ")":
                    close += 1
                if self.word(close) != ")":
                    return stop
                stop = close + 1
            else:
                return stop

    def office_after(self, stop: int, before: OfficeAt | None) -> OfficeAt | None:
        """The office behind the name: ", Minister of Foreign Affairs of the Russian Federation"."""
        at = stop
        if self.word(at) == "," or self.word(at) == "(":
            at += 1
        elif before is not None:
            return None
        if self.word(at) == small.WHO and self.word(stop) == ",":
            return self.office_in_clause(at + 1) if before is None else None
        if before is not None:
            others = office_at(self.tokens, at)
            if others is not None and self.is_named(others.stop):
                # "Transport Minister A, Governor of Khabarovsk Territory B"
                return None
        found = office_at(self.tokens, at, after_name=True)
        if found is None or found.is_plural:
            return None
        if self.tokens[found.start].kind & LOWER and not (found.country or found.is_owned):
            return None
        if before is not None and not self.completes(found):
            return None
        # "…, Minister Payne": the office of somebody else.
        return None if self.is_named(found.stop) else found

    def is_named(self, at: int) -> bool:
        """Whether a name, or a form of address before one, stands there."""
        if name_length(self.tokens, at):
            return True
        return bool(self.kind(at) & ADDRESS and self.address_length(at))

    def completes(self, after: OfficeAt) -> bool:
        """Whether an office after the name is the person's own, beside one before it."""
        ends = self.word(after.stop)
        return bool(after.country) or ends in (",", ")", "") or not self.kind(after.stop)

    def office_in_clause(self, at: int) -> OfficeAt | None:
        """The office of ", who took up the post of Minister of Foreign Affairs"."""
        for number in range(at, min(at + _CLAUSE, len(self.tokens))):
            token = self.tokens[number]
            if token.word in titles.NEW_IN_OFFICE:
                return office_at(self.tokens, number + 1, after_name=True)
            if token.kind & (CAPITAL | MARK):
                break
        return None

    def fuller(self, before: OfficeAt | None, after: OfficeAt | None) -> OfficeAt | None:
        """The office to keep of two: one after the name explains a mere title before it."""
        if before is None or after is None:
            return before or after
        title = self.tokens[before.stop - 1].word
        is_title = before.stop - before.start == 1 and title in titles.BEFORE_NAMES
        return after if is_title else before

    def of_land(self, stop: int, *, comma: bool) -> tuple[str, int] | None:
        """The country of "Minister A of Japan", or of "Federal Minister A, Norway,"."""
        word = self.word(stop)
        at = stop + 1
        if word in small.OF_FROM:
            if self.word(at) == small.THE:
                at += 1
        elif word == "(":
            pass
        elif word != "," or not comma:
            return None
        if at >= len(self.tokens):
            return None
        land = land_at(self.tokens, at)
        if land is None or land.is_adjective:
            return None
        after = self.word(land.stop)
        if word == ",":
            return (land.code, land.stop) if after in address.AFTER_COUNTRY else None
        if word == "(":
            return (land.code, land.stop + 1) if after == ")" else None
        if self.kind(land.stop) & CAPITAL and self.kind(land.stop) & (FIELD | UNIT):
            return None
        return land.code, land.stop

    def sharing(
        self, stop: int, first: Mention, *, each: bool = False
    ) -> tuple[list[Mention], int]:
        """Those who hold one office with *first*: "Ministers A of Japan and B of Russia".

        Or share the form of address alone, and *each* has an office of his own behind the name.
        """
        found: list[Mention] = []
        while self.word(stop) in address.BETWEEN_NAMES and len(found) < _MOST:
            at = stop + 1
            while self.word(at) == small.AND or (
                self.kind(at) & ADDRESS and self.address_length(at) and not each
            ):
                at += 1
            length = name_length(self.tokens, at)
            if not length or self.kind(at + length) & GENITIVE:
                break
            words = tuple(token.word for token in self.tokens[at : at + length])
            named_at = (self.tokens[at].start, self.tokens[at + length - 1].end)
            stop = at + length
            own = self.office_after(stop, None) if each else None
            if own is not None:
                stop = own.stop
            of_land = self.of_land(stop, comma=False)
            country = own.country if own is not None else None
            if of_land is not None:
                country, stop = of_land
            found.append(
                Mention(
                    named_at[0],
                    self.tokens[stop - 1].end,
                    words,
                    self.text[slice(*named_at)],
                    named_at,
                    self.words_of(own) if each else first.office,
                    country,
                )
            )
        return found, stop

    def is_subject(self, stop: int, length: int) -> bool:
        """Whether an untitled name is the subject of a verb of saying or meeting."""
        if not 2 <= length <= 4 or self.kind(self.first) & CLOSED:
            return False
        while self.word(stop) == small.AND and (more := name_length(self.tokens, stop + 1)) > 1:
            # "A B and C D stated"
            stop += 1 + more
        while self.word(stop) in small.ALSO:
            stop += 1
        if self.kind(stop) & SAYING:
            return True
        return MEETS.match(self.text, self.tokens[stop - 1].end) is not None

    def counterpart(self, at: int) -> tuple[str | None, int] | None:
        """Read "his Russian counterpart" before a name; return its country and where to go on."""
        owner = self.word(at).lower()
        if owner not in joint.OWNERS and owner != small.THE:
            return None
        nouns = joint.OPPOSITES_OF_SOMEBODY if owner in joint.OWNERS else joint.OPPOSITES
        at += 1
        country = None
        if self.kind(at) & LAND and (land := land_at(self.tokens, at)) is not None:
            country, at = land.code, land.stop
        if self.word(at) not in nouns and not self.is_opposite_number(at):
            return None
        at += 1
        of_land = self.of_land(at, comma=False)
        if of_land is not None:
            country, at = of_land
        if self.word(at) == "," and self.is_comma_name(at + 1, of_counterpart=True):
            at += 1
        return country, at

    def is_opposite_number(self, at: int) -> bool:
        """Whether the run of plain words that is token *at* is "opposite number"."""
        if at + 1 >= len(self.tokens) or self.word(at):
            return False
        return (
            self.text[self.tokens[at].start : self.tokens[at + 1].start].strip()
            == joint.OPPOSITE_NUMBER
        )

    def counterpart_after(self, stop: int) -> tuple[str | None, int] | None:
        """ ", his Russian counterpart" after a name."""
        return self.counterpart(stop + 1) if self.word(stop) == "," else None


def _several() -> dict[tuple[str, str], tuple[tuple[str, ...], ...]]:
    """The forms of address of several words, by their first two; the longest first."""
    found: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for form in sorted(address.SEVERAL, key=lambda it: -it.count(" ")):
        words = tuple(form.split(" "))
        found.setdefault((words[0], words[1]), []).append(words)
    return {first: tuple(forms) for first, forms in found.items()}


_SEVERAL: Final = _several()
