"""Who can be meant in one meeting by a name, an office, "both sides" or "they"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType
from typing import Final, TypeAlias

from japan_russia.data.countries import country
from japan_russia.model import MeetingKind, Participant, Side
from japan_russia.parse.cast.ranks import (
    Rank,
    all_hold,
    fields_in,
    head_of,
    is_called,
    is_headed,
    is_shortened,
    is_so_called,
)
from japan_russia.parse.people.known import Known
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.phrases.parties import Joint
from japan_russia.wording.phrases import joint, offices, pronouns, titles

__all__ = ["Cast", "Parties", "of_country"]

Parties: TypeAlias = tuple[Participant | Side, ...]
"""Who speaks, or to whom: persons and sides, each once."""

#: Words before a noun that tell that none of them is of Japan.
_FOREIGN: Final = joint.REGIONS | {joint.VISITING}


class Cast:
    """Who can be meant in one meeting.

    *principals* are those whom "the two leaders" means; *everyone* also holds those who came
    along; *countries* are the sides of which the country is known, Japan first.  *called* are
    those whom the sentence on the meeting calls by an office alone, by its words in small letters:
    a side stands for somebody whom the page never names ("The Prime Minister spoke to Prime
    Minister A").  *beside* are those of the meetings that the same part of the text tells of, by
    the number of the person.  *host* are the host and his guest, where the text tells who is
    which.  *issuer* is the country whose own page it is: its Prime Minister is there "the Prime
    Minister".
    """

    def __init__(
        self,
        register: Register,
        kind: MeetingKind,
        principals: Sequence[tuple[Known, Participant]],
        others: Sequence[tuple[Known, Participant]],
        countries: tuple[str, ...],
        called: Mapping[str, Participant | Side] = MappingProxyType({}),
        beside: Mapping[int, Participant] = MappingProxyType({}),
        *,
        host: tuple[Participant, Participant] | None = None,
        issuer: str | None = None,
    ) -> None:
        self.register: Register = register
        self.kind: MeetingKind = kind
        self.principals: tuple[Participant, ...] = tuple(it for _, it in principals)
        everyone = (*principals, *others)
        self.everyone: tuple[Participant, ...] = tuple(dict.fromkeys(it for _, it in everyone))
        self.countries = countries
        self.both: Parties = tuple(Side(country=code) for code in sorted(countries))
        names = [f" {it.name} " for it in self.everyone]
        #: The capitals that stand for these sides, each with its country: "Moscow suggested".
        self.capitals: tuple[tuple[str, str], ...] = tuple(
            (city, code)
            for city, code in _capitals(countries)
            # "Kingston replied" may be Minister Kingston.
            if not any(f" {city} " in name for name in names)
        )
        self.host: tuple[Participant, Participant] | None = host
        self._called = called
        self._issuer = issuer
        #: The country whose ministry's page it is, Japan's where nothing tells another.
        self.own: str = issuer or HOME
        #: Those who met, with the one of whom only the side is known.
        seats = dict.fromkeys(it for it in called.values() if _is_side(it))
        self.met: Parties = (*self.principals, *seats)
        #: The place of each participant in the order of the meeting.
        self.order: dict[Participant, int] = {it: number for number, it in enumerate(self.everyone)}
        self._by_person = {known.person.number: it for known, it in everyone}
        self._beside = beside
        self._known = {it: known for known, it in everyone}
        #: Whom an office alone means, by its words and the country before it, once it was asked.
        self._holders: dict[tuple[str, str | None], Parties] = {}

    def named(self, mention: Mention) -> Participant | None:
        """The participant whom a mention names; None for anybody else.

        Of meetings told of side by side, it may be one of another.
        """
        person = self.register.of(mention)
        if person is None:
            return None
        return self._by_person.get(person.number) or self._beside.get(person.number)

    def of(self, person: Person) -> Participant | None:
        """The participant that *person* is; None for anybody else."""
        return self._by_person.get(person.number)

    def speaks_of(self, party: Participant | Side) -> str | None:
        """Return "he" or "she" for a person of whom it is known, else None."""
        known = self._known.get(party) if isinstance(party, Participant) else None
        return known.pronoun if known is not None else None

    def sides(self) -> Parties:
        """Both sides, by country code; the persons who met where a country is not known."""
        if len(self.both) > 1:
            return self.both
        return self.principals if len(self.principals) > 1 else ()

    def counterpart(self, party: Participant | Side) -> Parties:
        """Of several on the other side him who holds the same kind of office; else nobody.

        Of one who came along it may be anybody of the other side; of one who met, only who met.
        """
        if not isinstance(party, Participant) or not party.office:
            return ()
        fields = fields_in(party.office)
        held = [
            p
            for p in (self.met if party in self.met else self.everyone)
            if isinstance(p, Participant) and p.country != party.country and p.office
        ]
        found = tuple(p for p in held if fields & fields_in(p.office or ""))
        return found if len(found) == 1 else ()

    def joint(self, phrase: Joint) -> Parties:
        """Whom "both foreign ministers", "the two sides" or "both Japanese ministers" means."""
        lands = tuple(dict.fromkeys(phrase.lands))
        if phrase.are_sides:
            return self._sides(phrase, lands)
        people: Sequence[Participant] = self.principals
        if phrase.noun in joint.OF_A_SIDE and len(lands) == 1 and lands[0] in self.countries:
            return (Side(country=lands[0]),)
        if phrase.is_vague:
            # "The four V4 ministers", of five: those who are not Japan's.
            guests = [it for it in people if it.country != HOME]
            are_all = phrase.count == len(guests) == len(people) - 1 > 1
            return tuple(guests) if are_all else ()
        if len(lands) == 1 and phrase.noun:
            people = [p for p in self.principals if p.country == lands[0]]
            if len(people) < 2 or len(people) != (phrase.count or len(people)):
                people = [p for p in self.everyone if p.country == lands[0]]
        elif len(lands) > 1:
            people = [p for p in self.principals if p.country in lands] or self.principals
        else:
            people = self._of_office(phrase)
            if not people and self.principals:
                return ()
        people = self._ranked(phrase, people)
        is_group = phrase.noun in joint.GROUPS
        is_counted = phrase.count is not None and phrase.noun in joint.OF_ANY_OFFICE
        if is_group and not is_counted and not all_hold(phrase.noun, people):
            # "The two mayors agreed", of ministers who met
            return ()
        if self.met != self.principals and not lands:
            return self.met if phrase.count in (None, len(self.met)) else ()
        guests = [it for it in people if it.country != HOME]
        are_guests = phrase.count == len(guests) == len(people) - 1 > 2
        if are_guests and not lands:
            # "The four Ministers", of whom Japan's received a call, or of five: his guests
            return tuple(guests)
        if phrase.count is not None and phrase.count != len(people):
            people = self._counted(phrase, people)
        if len(people) > 1:
            return tuple(people)
        if phrase.count is not None and (phrase.count > 2 or len(self.principals) > 2):
            return ()
        return self.sides() if not lands else ()

    def by_trade(self, words: str) -> Parties:
        """The two who met, if *words* call them by what they are: "The diplomats"."""
        held = joint.HELD_BY.get(words.casefold())
        if held is None or len(self.principals) != 2:
            return ()
        are_all = all(p.office is not None and held.search(p.office) for p in self.principals)
        return self.principals if are_all else ()

    def _of_office(self, phrase: Joint) -> Sequence[Participant]:
        """Those who met; "the two Directors" who came along, where no director met.

        So with "the foreign ministers" beside their leaders: if they did not come along, it is
        not known who is meant.
        """
        head = titles.SINGULAR.get(phrase.noun, "")
        rank = Rank.of(phrase)

        def can_be(office: str | None) -> bool:
            return office is None or (head in office.casefold() and rank.fits(office))

        is_of_region = not _FOREIGN.isdisjoint(phrase.ranks.split())
        if head == offices.A_MINISTER and not rank.is_told and (below := self._ministers()):
            return below
        if not head or is_of_region or any(can_be(p.office) for p in self.principals):
            return self.principals
        held = [p for p in self.everyone if p.office and can_be(p.office)]
        if len(held) > 1 and phrase.count in (None, len(held)):
            return held
        # "The two leaders" are any who met.
        is_any = phrase.noun in joint.PERSONS | joint.OF_ANY_OFFICE
        return self.principals if is_any else ()

    def _ministers(self) -> Sequence[Participant]:
        """The ministers who came along with the leaders that met, if there are several."""
        held = [p.office or "" for p in self.principals]
        if not held or not all(map(offices.LEADER.search, held)):
            return ()
        below = [
            p
            for p in self.everyone
            if p.office
            and offices.A_MINISTER in p.office.casefold()
            and not offices.LEADER.search(p.office)
        ]
        return below if len(below) > 1 else ()

    def are_below_leaders(self) -> bool:
        """Whether those who met have offices, and none of them leads a country."""
        held = [p.office for p in self.principals]
        return bool(held) and all(it and not offices.LEADER.search(it) for it in held)

    def _sides(self, phrase: Joint, lands: tuple[str, ...]) -> Parties:
        if len(lands) > 1:
            return tuple(Side(country=code) for code in sorted(lands))
        if lands:
            return (Side(country=lands[0]),)
        sides = self.sides()
        if phrase.count is not None and phrase.count > 2 and phrase.count != len(sides):
            return ()
        return sides

    def _ranked(self, phrase: Joint, people: Sequence[Participant]) -> Sequence[Participant]:
        """Of more than two those of the rank that the phrase names."""
        if len(people) < 3 and not (phrase.count and len(people) != phrase.count):
            return people
        rank = Rank.of(phrase)
        if not rank.is_told:
            return people
        found = [person for person in people if person.office and rank.fits(person.office)]
        return found if len(found) > 1 else people

    def _counted(self, phrase: Joint, people: Sequence[Participant]) -> Sequence[Participant]:
        """So many as the phrase counts: of those who met, else of all at the table.

        Of more, those whose office is the noun ("the two Presidents"), or all but those of one
        country ("the two African Ministers").
        """
        office = head_of(phrase.noun)
        are_foreign = not _FOREIGN.isdisjoint(phrase.ranks.split())
        for some in (
            self.principals,
            self.everyone,
            [p for p in people if p.office and is_headed(p.office, office)],
            [p for p in people if are_foreign and p.country != HOME],
            [p for p in people if phrase.noun in joint.VISITORS and p.country != HOME],
        ):
            if len(some) == phrase.count:
                return some
        return ()

    def head(self, country: str | None, *, of_state: bool) -> Parties:
        """Who "the head of the Russian Government" or "the Russian head of state" is."""
        pattern = offices.HEAD_OF_STATE if of_state else offices.HEAD_OF_GOVERNMENT
        for people in (self.principals, self.everyone):
            found = [p for p in people if p.office and pattern.search(p.office)]
            found = [p for p in found if country in (None, p.country)]
            if found:
                return tuple(found) if len(found) == 1 else ()
        return ()

    def holders(self, mention: Mention) -> Parties:
        """Those whose office can be meant by "the Prime Minister": of those who met, else of all.

        One whose office is printed just so goes before the others, and a minister before his
        deputies.
        """
        if mention.office is None:
            return ()
        asked = mention.office.words, mention.country
        found = self._holders.get(asked)
        if found is None:
            found = self._holders[asked] = self._holding(*asked)
        return found

    def named_before(self, mention: Mention, party: Participant) -> Participant | None:
        """Whom the office right before *party* names: "Foreign Secretary and Vice-Minister B".

        He alone holds the first of the two offices, and *party* does not hold it, too.
        """
        office = mention.office.words if mention.office is not None else ""
        first, _, rest = office.partition(pronouns.AND)
        if not rest or first in (party.office or ""):
            return None
        holders = [p for p in self.principals if p in self._holding(first, None)]
        return holders[0] if len(holders) == 1 and holders[0] != party else None

    def _holding(self, office: str, country: str | None) -> Parties:
        words = titles.unabbreviated(office)
        called = self._called.get(words) or self._called.get(of_country(words, country))
        if called is not None and country in (None, called.country):
            return (called,)
        nameless = self.register.nameless
        if nameless is not None and words == nameless[0] and country in (None, nameless[1]):
            return ()
        wanted = office.casefold()
        several: Parties = ()
        for people in (self.principals, self.everyone):
            found = [
                p
                for p in people
                if p.office
                and country in (None, p.country)
                and any(
                    is_so_called(it.casefold(), wanted)
                    for it in offices.BETWEEN_OFFICES.split(p.office)
                )
            ]
            exact = [p for p in found if p.office and p.office.casefold() == wanted]
            # "The Secretary" is he of the Council, and not the Chief Cabinet Secretary.
            met = people is self.principals
            headed = [p for p in found if met and p.office and is_headed(p.office, wanted)]
            above = [p for p in found if not offices.UNDER.search(p.office or "")]
            own = [p for p in exact if self._issuer is not None and p.country == self._issuer]
            found = next((some for some in (exact, headed, above, own) if len(some) == 1), found)
            if len(found) == 1:
                return tuple(found)
            several = several or tuple(found)
        if wanted in offices.CHAIRS and country is not None and not several:
            # "The Russian co-chairman"
            several = tuple(p for p in self.principals if p.country == country)
            return several if len(several) == 1 else ()
        # "Foreign Secretary A explained it": "the Foreign Secretary", whatever the lead calls him.
        so = tuple(
            p
            for p in self.principals
            if country in (None, p.country)
            and any(is_called(it.words, wanted) for it in self._known[p].person.offices)
        )
        if country is not None and not so:
            # "The Russian Deputy Minister" is the Deputy Foreign Minister.
            so = tuple(
                p
                for p in self.principals
                if p.country == country and p.office and is_shortened(p.office.casefold(), wanted)
            )
        if len(so) == 1 and not several:
            return so
        # "The President of Russia", whose office is not printed beside his name.
        if offices.OF_A_TOWN.match(office):
            return several
        if any(country in (None, it.country) for it in self.register.holders(wanted)):
            # "The Mayor" is the one who is named elsewhere on the page.
            return several
        bare = [p for p in self.principals if p.office is None and p.country is not None]
        fits = [p for p in bare if country in (None, p.country)]
        return tuple(fits) if len(fits) == 1 and not several else several


@cache
def _capitals(codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found = ((land.capitals, code) for code in codes if (land := country(code)) is not None)
    return tuple((city, code) for cities, code in found for city in cities)


def _is_side(party: Participant | Side) -> bool:
    return isinstance(party, Side)


def of_country(office: str, country: str | None) -> str:
    """The words by which an office is told from the same one of another country."""
    return f"{country} {office}"
