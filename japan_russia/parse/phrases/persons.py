"""Persons as a readout names them: form of address, name, office before or after, country.

A person is recognised by what stands beside the name: an office, a form of address, or a verb of
saying of which the name is the subject.  Whose name it is, and which part of it is the family
name, is settled later, from all places where the text names somebody.
"""

from __future__ import annotations

from typing import Final

from japan_russia.parse.phrases.behind_object import says, title_behind_object
from japan_russia.parse.phrases.lands import HOME, land_at, lands_at
from japan_russia.parse.phrases.mention import Mention, Office, office_of
from japan_russia.parse.phrases.names import NO_NAME, name_length
from japan_russia.parse.phrases.offices import OfficeAt, office_at, plain_head
from japan_russia.parse.text.tokens import Tokens
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    CLOSED,
    FIELD,
    GENITIVE,
    GROUP,
    HEAD,
    INITIAL,
    LAND,
    LOWER,
    MARK,
    OPENER,
    PARTICLE,
    POSTNOMINAL,
    PRONOUN,
    RANK,
    SAYING,
    SMALL,
    UNIT,
)
from japan_russia.wording.meetings.who_met import MEETS
from japan_russia.wording.phrases import address, joint, names, titles
from japan_russia.wording.phrases import around_offices as around
from japan_russia.wording.phrases import small_words as small
from japan_russia.wording.phrases.titles import (
    ABBREVIATED,
    IN_SEAT,
    SEAT,
)

__all__ = ["persons_at", "sharing_office"]


#: No office has more holders side by side, and no name more forms of address before it.
_MOST: Final = 12
_CLAUSE: Final = 10
_FULL_NAME: Final = 2
_RECEIVED_IN: Final = 20
_MOST_OF_TOWN: Final = 4
#: What stands before an apposition, and behind it.
_CLOSES: Final = (",", "(", ")")


def persons_at(text: str, tokens: Tokens, at: int) -> tuple[list[Mention], int] | None:
    """Return the person whose naming begins at token *at*, and the token after it, or None.

    Several are returned where they share one office ("Foreign Ministers A of Japan and B of
    Russia").
    """
    kind, after = tokens.kinds[at], tokens.kinds[at + 1]
    if kind & _OF_OFFICE and (head := plain_head(tokens, at)) is not None:
        plain = _plainly_named(text, tokens, at, head)
        if plain is not None:
            return plain
    if kind & OPENER and (not after or after & _OPPOSITE):
        return _Reader(text, tokens, at).opposite()
    office = office_at(tokens, at)
    if (
        office is None
        and not kind & ADDRESS
        and (kind & SMALL or (kind & NO_NAME and not kind & (LAND | PARTICLE | INITIAL)))
        and tokens.words[at] not in names.LIKE_MONTHS
    ):
        # "The", "his", "Foreign": no name.
        return None
    near = max(0, tokens.starts[at] - _RECEIVED_IN)
    is_in = office is None and titles.RECEIVED_IN.search(text, near, tokens.starts[at]) is not None
    if is_in and not kind & ADDRESS and name_length(tokens, at) > _FULL_NAME:
        # "received in Moscow Oleg Kestrel": a city stands before the name.
        return None
    return _Reader(text, tokens, at).read(office)


def sharing_office(
    text: str, tokens: Tokens, comma: int, office: OfficeAt
) -> tuple[list[Mention], int]:
    """Return those who are named in a row from the token *comma* on, and the token after them.

    Each holds the plural *office*: "the ministers of the two countries, A (Norway) and B (Peru)".
    """
    held = Mention(0, 0, office=office_of(text, office))
    return _Reader(text, tokens, comma).sharing(comma, held)


def _plainly_named(
    text: str, tokens: Tokens, at: int, head: int
) -> tuple[list[Mention], int] | None:
    """The person of "Foreign Minister Sorokin stated", where nothing else belongs to the naming.

    Most persons are named so; the reader below would find the same.
    """
    name = head + 1
    stop = name + 1
    after = tokens.kinds[stop]
    is_genitive = bool(after & GENITIVE)
    if (after & _OF_MORE and not is_genitive) or tokens.words[stop] in small.OF_FROM:
        return None
    starts, end_of = tokens.starts, tokens.end
    word, named_at = tokens.words[name], (starts[name], end_of(name))
    stop += is_genitive
    person = Mention(
        starts[at],
        end_of(stop - 1),
        (word,),
        word,
        named_at,
        Office(" ".join(text[starts[at] : end_of(head)].split()), (tokens.words[head],)),
        is_genitive=is_genitive,
    )
    return [person], stop


class _Reader:
    __slots__ = ("address", "at", "first", "kinds", "pronoun", "text", "tokens", "words")

    def __init__(self, text: str, tokens: Tokens, at: int) -> None:
        self.text, self.tokens, self.first = text, tokens, at
        self.words, self.kinds = tokens.words, tokens.kinds
        self.at = at
        self.address: list[str] = []
        self.pronoun: str | None = None

    def opposite(self) -> tuple[list[Mention], int] | None:
        """Read on from "his Russian counterpart", if that stands first."""
        opposite = self.counterpart(self.at)
        if opposite is not None:
            self.at = opposite[1]
        return self.read(office_at(self.tokens, self.at), opposite)

    def read(
        self, before: OfficeAt | None, opposite: tuple[str | None, int] | None = None
    ) -> tuple[list[Mention], int] | None:
        """Read on from the office that stands before the name, if any."""
        kinds = self.kinds
        if before is not None:
            self.at = before.stop
            self.bracketed()
        if kinds[self.at] & ADDRESS:
            if before is not None and self.is_apart(self.at) and not self.begins_line(self.at):
                return self.unnamed(before, opposite)
            self.addresses()
            if before is None and self.address:
                # "H.E. President X", "His Majesty King Hamad"
                before = self.office()
                if before is not None:
                    self.addresses()
        at = self.at
        if before is None and opposite is None and not self.address and kinds[at] & SMALL:
            # "The", "his": no name.
            return None
        if before is not None and (self.is_seat(before) or self.is_plain_noun(before)):
            return None
        introduces = before is not None and self.words[at] == "," and not self.is_role(before)
        if introduces and self.is_comma_name(at + 1) and not self.ends_opening(at + 1):
            # "Minister for Foreign Affairs, Mr. Takeaki Matsumoto,"
            self.at += 1
            self.addresses()
            at = self.at
        length = self.name_at(at, before)
        if not length:
            return self.unnamed(before, opposite)
        if before is not None and opposite is None:
            title = title_behind_object(self.text, self.tokens, before, at + length)
            if title is not None:
                self.first = title
                before = office_at(self.tokens, title)
        return self.named(at, length, before, opposite)

    def is_seat(self, office: OfficeAt) -> bool:
        """Whether it is no office, but where somebody sits: "A, in the chair, B and C"."""
        if SEAT not in office.heads:
            return False
        start = max(0, self.tokens.starts[self.first] - 3)
        return IN_SEAT.match(self.text, start, self.tokens.end(office.stop - 1)) is not None

    def is_plain_noun(self, office: OfficeAt) -> bool:
        """Whether it is no office, but a word that can be one: "In general Mr. A stated"."""
        at = office.start
        is_alone = office.stop - at == 1 and not office.is_owned
        return is_alone and self.words[at] in titles.PLAIN_NOUNS

    def is_role(self, office: OfficeAt) -> bool:
        """Whether an office introduces nobody: "As Chair, Mr. A", "In general, Mr. A"."""
        if office.is_owned:
            return False
        start = max(0, self.tokens.starts[self.first] - 3)
        return bool(self.kinds[office.start] & LOWER) or self.text.startswith(titles.AS, start)

    def ends_opening(self, at: int) -> bool:
        """Whether it ends what opens a sentence: "At the request of the Minister, Mr. A said".

        Were it his, a comma would close his name, too, and no office of his own follow.
        """
        start = self.tokens.starts[0]
        if not titles.OPENING.fullmatch(self.text, start, self.tokens.starts[self.first]):
            return False
        name = at
        while self.kinds[name] & ADDRESS and (length := self.address_length(name)):
            name += length
        stop = name + name_length(self.tokens, name)
        goes_on = self.kinds[stop] & LOWER and not self.kinds[stop] & SMALL
        own = office_at(self.tokens, stop + 1) if self.words[stop] == "," else None
        # "…, Mr. A, Foreign Minister of Norway Mr. B visited": that of B
        is_own = own is not None and not (
            self.kinds[own.stop] & ADDRESS or name_length(self.tokens, own.stop)
        )
        return stop > name and bool(goes_on or is_own)

    def office(self) -> OfficeAt | None:
        found = office_at(self.tokens, self.at)
        if found is not None:
            self.at = found.stop
            self.bracketed()
        return found

    def addresses(self) -> None:
        """Step over forms of address, of one word or several."""
        for _ in range(_MOST):
            if self.address and self.words[self.at] in names.LIKE_RANKS:
                # "Mr. Gen Tanabe"
                return
            length = self.address_length(self.at)
            if not length:
                return
            for at in range(self.at, self.at + length):
                word = self.words[at].rstrip(".")
                if self.kinds[at] & CAPITAL:
                    self.address.append(word)
                    self.pronoun = self.pronoun or address.MALE_FEMALE.get(word)
            self.at += length
            self.bracketed()

    def bracketed(self) -> None:
        """Step over a bracket between rank and name: "Lt. Gen. (res.)"."""
        at = self.at
        if self.words[at] != "(":
            return
        if self.kinds[at + 1] & (POSTNOMINAL | ADDRESS):
            for close in (at + 2, at + 3):
                if self.words[close] == ")":
                    self.at = close + 1
                    return

    def address_length(self, at: int) -> int:
        for form in _SEVERAL.get(self.words[at : at + 2], ()):
            if self.words[at : at + len(form)] == form:
                return len(form)
        word = self.words[at].rstrip(".")
        is_form = word in address.BEFORE and not (
            self.kinds[at] & (HEAD | RANK) and not self.kinds[at + 1] & CAPITAL
        )
        return 1 if is_form and self.kinds[at + 1] & CAPITAL | (self.words[at + 1] == "(") else 0

    def name_at(self, at: int, before: OfficeAt | None) -> int:
        length = name_length(self.tokens, at, addressed=bool(self.address))
        while length and self.kinds[at + length - 1] & POSTNOMINAL:
            length -= 1
        if length and before is None and not self.address:
            stop = at + length
            if self.words[stop] == "," and length == 1:
                return length if self.is_surname_first(at, length) else 0
            if length == 1:
                return 0
        return length

    def is_comma_name(self, at: int, *, of_counterpart: bool = False) -> bool:
        """Whether a name stands between commas, after an office that introduces it.

        One with an office of its own is that of the next in a list, but for a counterpart's.
        """
        addressed = bool(self.kinds[at] & ADDRESS and self.address_length(at))
        if addressed:
            return True
        length = name_length(self.tokens, at)
        return (
            length > 1
            and self.words[at + length] in address.AFTER_NAME
            and (of_counterpart or office_at(self.tokens, at + length + 1) is None)
        )

    def is_surname_first(self, at: int, length: int) -> bool:
        """ "Lavrov, Sergey Viktorovich": a comma that is no list comma."""
        if length != 1 or self.words[at + 1] != ",":
            return False
        more = name_length(self.tokens, at + 2)
        if not more:
            return False
        if any(map(names.PATRONYMIC.match, self.words[at + 2 : at + 2 + more])):
            return True
        return bool(self.address) and self.words[at + 2 + more] == ","

    def named(
        self,
        at: int,
        length: int,
        before: OfficeAt | None,
        opposite: tuple[str | None, int] | None,
    ) -> tuple[list[Mention], int] | None:
        stop = at + length
        surname_first = self.is_surname_first(at, length)
        if surname_first:
            stop = at + 2 + name_length(self.tokens, at + 2)
            words = (self.words[at], *self.words[at + 2 : stop])
        else:
            words = self.words[at:stop]
        named_at = (self.tokens.starts[at], self.tokens.end(stop - 1))
        if self.kinds[stop] & GENITIVE:
            return self.finish(words, named_at, before, stop + 1, opposite, is_genitive=True)
        after: OfficeAt | None = None
        country: str | None = None
        goes_on = self.kinds[stop] & ~_OF_NO_PERSON
        if goes_on:
            stop = self.honours(self.estate(stop))
            if opposite is None:
                opposite = self.counterpart_after(stop)
                stop = opposite[1] if opposite is not None else stop
            after = self.office_after(stop, before)
        if after is None and before is None and not self.address and opposite is None:
            if not self.is_subject(stop, length):
                return None
            person = self.person(words, named_at, None, stop, None, is_untitled=True)
            return [person], stop
        if after is not None:
            stop = after.stop
        of_land = self.of_land(stop, comma=True) if goes_on else None
        if of_land is None and before is not None:
            of_land = self.of_town(stop, before)
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
            return self.in_order([person, *others], stop) if others else None
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
        end = self.tokens.end(stop - 1)
        if not self.words[stop - 1]:
            # A run of plain words has no end of its own: here it is "opposite number".
            end += len(joint.OPPOSITE_NUMBER)
        return Mention(
            self.tokens.starts[self.first],
            end,
            words,
            self.text[slice(*named_at)] if named_at is not None else "",
            named_at,
            office_of(self.text, office),
            country,
            self.pronoun,
            tuple(self.address),
            is_genitive,
            is_owned,
            is_counterpart,
            is_untitled,
            surname_first,
        )

    def unnamed(
        self, before: OfficeAt | None, opposite: tuple[str | None, int] | None
    ) -> tuple[list[Mention], int] | None:
        """An office alone: "the President", "President's", "his Russian counterpart"."""
        if before is None and opposite is None:
            return None
        if before is not None and (before.is_plural or self.kinds[before.start] & LOWER):
            # Several are a joint phrase; a small-letter "head" or "leader" alone is a plain noun.
            is_titled = before.is_owned and not before.is_plural and bool(before.country)
            if before.is_plural or not (is_titled or self.is_small_office(before)):
                return None
        stop = before.stop if before is not None else (opposite or (None, 0))[1]
        is_genitive = bool(self.kinds[stop] & GENITIVE)
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
        is_peer = self.words[stop] == small.OF and not address.PEERS.isdisjoint(self.address)
        if not is_peer or self.words[stop + 2] not in (",", ".", ""):
            return stop
        return stop + 2 if self.kinds[stop + 1] & CAPITAL else stop

    def honours(self, stop: int) -> int:
        """Step over "Jr.", letters after the name, and brackets of either."""
        while True:
            if self.words[stop] == "," and self.kinds[stop + 1] & POSTNOMINAL:
                if self.words[stop + 2] not in (",", "(", ")") and self.kinds[stop + 1] & CAPITAL:
                    return stop
                stop += 2
            elif self.kinds[stop] & POSTNOMINAL and self.kinds[stop] & CAPITAL:
                stop += 1
            elif self.words[stop] == "(" and self.kinds[stop + 1] & (POSTNOMINAL | ADDRESS):
                close = stop + 2
                while close < stop + 5 and self.words[close] != ")":
                    close += 1
                if self.words[close] != ")":
                    return stop
                stop = close + 1
            else:
                return stop

    def office_after(self, stop: int, before: OfficeAt | None) -> OfficeAt | None:
        """The office behind the name: ", Minister of Foreign Affairs of the Russian Federation"."""
        at = stop
        is_untitled = before is None and not self.address and self.first
        is_in_city = is_untitled and self.words[self.first - 1] in around.BEFORE_CITIES
        if self.words[at] == "," or self.words[at] == "(":
            at += 1
        elif before is not None:
            return None
        elif is_in_city:
            # "received in Buenos Aires the Minister of Foreign Affairs of Norway"
            return None
        if self.words[at] == small.WHO and self.words[stop] == ",":
            return self.office_in_clause(at + 1) if before is None else None
        if before is not None:
            others = office_at(self.tokens, at)
            if others is not None and self.is_named(others.stop):
                # "Transport Minister A, Governor of Khabarovsk Territory B"
                return None
        found = office_at(self.tokens, at, after_name=True)
        if found is None or found.is_plural:
            return None
        if is_in_city and not self.completes(found):
            # "in Ha Noi, Deputy Prime Minister and Foreign Minister A"
            return None
        if self.kinds[found.start] & LOWER and not (found.country or found.is_owned):
            # ", former Prime Minister,": the noun has its capital, and nothing else stands there.
            is_title = self.kinds[found.stop - 1] & CAPITAL and self.words[found.stop] in _CLOSES
            if not (is_title and self.words[stop] in _CLOSES):
                return None
            return self.office_now(found.stop) or found
        if before is not None and not (self.completes(found) and self.closes(found.stop)):
            return None
        # "…, Minister Payne": the office of somebody else.
        is_of_next = self.is_named(found.stop) and not self.is_apart(found.stop)
        return None if is_of_next else found

    def office_now(self, stop: int) -> OfficeAt | None:
        """The office behind one that somebody once had: ", former Minister, President of B,"."""
        at = stop + 1 if self.words[stop] == ")" else stop
        now = office_at(self.tokens, at + 1, after_name=True) if self.words[at] == "," else None
        if now is None or now.is_plural or self.kinds[now.start] & LOWER:
            return None
        return None if self.is_named(now.stop) else now

    def is_apart(self, at: int) -> bool:
        """Whether a token stands on a line or in a column of its own: "Mr. A Minister    Mr. B"."""
        between = self.text[self.tokens.end(at - 1) : self.tokens.starts[at]]
        return between.isspace() and between != " "

    def begins_line(self, at: int) -> bool:
        """Whether a token is the first of its line."""
        return "\n" in self.text[self.tokens.end(at - 1) : self.tokens.starts[at]]

    def is_named(self, at: int) -> bool:
        """Whether a name, or a form of address before one, stands there."""
        if name_length(self.tokens, at):
            return True
        return bool(self.kinds[at] & ADDRESS and self.address_length(at))

    def completes(self, after: OfficeAt) -> bool:
        """Whether an office after the name is the person's own, beside one before it."""
        ends = self.words[after.stop]
        return bool(after.country) or ends in (",", ")", "") or not self.kinds[after.stop]

    def closes(self, at: int) -> bool:
        """Whether what stands between commas ends there: what says something is a subject."""
        return not says(self.text, self.tokens, at)

    def office_in_clause(self, at: int) -> OfficeAt | None:
        """The office of ", who took up the post of Minister of Foreign Affairs"."""
        for number in range(at, min(at + _CLAUSE, self.tokens.count)):
            if self.words[number] in titles.NEW_IN_OFFICE:
                found = office_at(self.tokens, number + 1, after_name=True)
                if found is not None:
                    # "who named Minister B"
                    return None if self.is_named(found.stop) else found
            if self.kinds[number] & (CAPITAL | MARK):
                break
        return None

    def fuller(self, before: OfficeAt | None, after: OfficeAt | None) -> OfficeAt | None:
        """The office to keep of two: one after the name explains a mere title before it."""
        if before is None or after is None:
            return before or after
        title = self.words[before.stop - 1]
        is_title = before.stop - before.start == 1 and title in titles.BEFORE_NAMES
        # "General of the Army A, Minister of Defense"
        words = self.words[before.start : before.stop]
        is_rank = " ".join(words) in titles.RANKS_OF_FORCES or titles.OF_FORCES.issuperset(words)
        return after if is_title or is_rank else before

    def of_land(self, stop: int, *, comma: bool) -> tuple[str, int] | None:
        """The country of "Minister A of Japan", or of "Federal Minister A, Norway,"."""
        # A title may be in capitals: "OF THE RUSSIAN FEDERATION".
        word = self.words[stop].lower()
        at = stop + 1
        if word in small.OF_FROM:
            if self.words[at].lower() == small.THE:
                at += 1
        elif word == "(":
            pass
        elif word != "," or not comma:
            return None
        land = land_at(self.tokens, at)
        if land is None or land.is_adjective:
            return None
        after = self.words[land.stop]
        if word == ",":
            return (land.code, land.stop) if after in address.AFTER_COUNTRY else None
        if word == "(":
            return (land.code, land.stop + 1) if after == ")" else None
        if self.kinds[land.stop] & CAPITAL and self.kinds[land.stop] & (FIELD | UNIT):
            return None
        if self.kinds[land.stop] & GENITIVE:
            # "assured Minister A of Norway's support"
            return None
        return land.code, land.stop

    def of_town(self, stop: int, before: OfficeAt) -> tuple[str, int] | None:
        """The country of "Mayor A of Omsk, Russia", and of "Governor A of Sakhalin (Russia)"."""
        if self.words[stop] != small.OF or self.words[before.stop - 1] not in titles.OF_TOWNS:
            return None
        at = stop + 1
        while at - stop <= _MOST_OF_TOWN and self.kinds[at] & CAPITAL:
            at += 1
        is_town = at > stop + 1 and self.words[at] in (",", "(")
        return self.of_land(at, comma=True) if is_town else None

    def sharing(
        self, stop: int, first: Mention, *, each: bool = False
    ) -> tuple[list[Mention], int]:
        """Those who hold one office with *first*: "Ministers A of Japan and B of Russia".

        Or share the form of address alone, and *each* has an office of his own behind the name.
        """
        found: list[Mention] = []
        while self.words[stop] in address.BETWEEN_NAMES and len(found) < _MOST:
            at = stop + 1
            begin = pronoun = None
            while self.words[at] == small.AND or (
                self.kinds[at] & ADDRESS and self.address_length(at) and not each
            ):
                if self.words[at] != small.AND:
                    begin = self.tokens.starts[at] if begin is None else begin
                    pronoun = pronoun or address.MALE_FEMALE.get(self.words[at].rstrip("."))
                at += 1
            is_name = self.words[at] in names.LIKE_MONTHS
            length = name_length(self.tokens, at, addressed=is_name)
            if not length or self.kinds[at + length] & GENITIVE:
                break
            words = self.words[at : at + length]
            named_at = (self.tokens.starts[at], self.tokens.end(at + length - 1))
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
                    named_at[0] if begin is None else begin,
                    self.tokens.end(stop - 1),
                    words,
                    self.text[slice(*named_at)],
                    named_at,
                    office_of(self.text, own) if each else first.office,
                    country,
                    pronoun=pronoun,
                )
            )
        return found, stop

    def in_order(self, people: list[Mention], stop: int) -> tuple[list[Mention], int]:
        """Give each of "Ministers A and B of Estonia and Latvia" the country that is his."""
        if people[-1].country is None or any(it.country for it in people[:-1]):
            return people, stop
        more, end = lands_at(self.tokens, stop)
        if small.AND not in self.words[stop:end] or self.kinds[end] & GENITIVE:
            # "To Ministers A and B of Russia, Japan said", "of Russia, and Norway's Minister C"
            return people, stop
        if len(more) + 1 != len(people) or HOME in (people[-1].country, *more):
            # "Ministers A and B of Japan and Russia": the names tell better who is whose.
            return [*people[:-1], people[-1]._replace(country=None)], end
        codes = (people[-1].country, *more)
        return [it._replace(country=code) for it, code in zip(people, codes, strict=True)], end

    def is_subject(self, stop: int, length: int) -> bool:
        """Whether an untitled name is the subject of a verb of saying or meeting."""
        if not 2 <= length <= 4 or self.kinds[self.first] & CLOSED:
            return False
        while self.words[stop] == small.AND and (more := name_length(self.tokens, stop + 1)) > 1:
            # "A B and C D stated"
            stop += 1 + more
        while self.words[stop] in small.ALSO:
            stop += 1
        if says(self.text, self.tokens, stop):
            return True
        return MEETS.match(self.text, self.tokens.end(stop - 1)) is not None

    def counterpart(self, at: int) -> tuple[str | None, int] | None:
        """Read "his Russian counterpart" before a name; return its country and where to go on."""
        after = self.kinds[at + 1]
        if after and not after & _OPPOSITE:
            return None
        owner = self.words[at].lower()
        if owner not in joint.OWNERS and owner != small.THE:
            return None
        nouns = joint.OPPOSITES_OF_SOMEBODY if owner in joint.OWNERS else joint.OPPOSITES
        at += 1
        country = None
        if self.kinds[at] & LAND and (land := land_at(self.tokens, at)) is not None:
            country, at = land.code, land.stop
        if self.words[at] not in nouns and not self.is_opposite_number(at):
            return None
        at += 1
        of_land = self.of_land(at, comma=False)
        if of_land is not None:
            country, at = of_land
        if self.words[at] == "," and self.is_comma_name(at + 1, of_counterpart=True):
            at += 1
        return country, at

    def is_opposite_number(self, at: int) -> bool:
        """Whether the run of plain words that is token *at* is "opposite number"."""
        if at + 1 >= self.tokens.count or self.words[at]:
            return False
        starts = self.tokens.starts
        return self.text[starts[at] : starts[at + 1]].strip() == joint.OPPOSITE_NUMBER

    def counterpart_after(self, stop: int) -> tuple[str | None, int] | None:
        """ ", his Russian counterpart" after a name."""
        return self.counterpart(stop + 1) if self.words[stop] == "," else None


def _several() -> dict[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The forms of address of several words, by their first two; the longest first."""
    found: dict[tuple[str, ...], list[tuple[str, ...]]] = {}
    for form in sorted(address.SEVERAL, key=lambda it: -it.count(" ")):
        words = tuple(form.split(" "))
        found.setdefault(words[:2], []).append(words)
    return {first: tuple(forms) for first, forms in found.items()}


_SEVERAL: Final = _several()
#: Behind a name, words of no other class are no more of its person: "Minister A stated".
_OF_NO_PERSON: Final = LOWER | SAYING
#: A plain office begins with one of these; a name, and who has it, may go on with one of those.
_OF_OFFICE: Final = RANK | FIELD | HEAD
_OF_MORE: Final = CAPITAL | INITIAL | MARK | PARTICLE | POSTNOMINAL
#: After "his": a counterpart, a guest, or a country before either.
_OPPOSITE: Final = PRONOUN | GROUP | LAND
