"""Who can be meant in one meeting by a name, an office, "both sides" or "they"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import islice, pairwise
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import frozen

from japan_russia.data.countries import country, country_of_capital
from japan_russia.model import MeetingKind, Participant, Side
from japan_russia.parse.meetings.facts import Facts, MeetingFacts
from japan_russia.parse.people.known import Known
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import HOME, countries_of
from japan_russia.parse.phrases.parties import Joint
from japan_russia.parse.phrases.persons import Mention
from japan_russia.wording.layout.page import RESIDENCE
from japan_russia.wording.meetings import attendance
from japan_russia.wording.meetings.events import CALL, RECEIVED
from japan_russia.wording.meetings.who_met import (
    GUEST_BEHIND,
    HOST_BEHIND,
    NOT_A_PARTNER,
    WITH_WHOM,
)
from japan_russia.wording.phrases import joint, offices, pronouns, titles

__all__ = ["Cast", "Parties", "casts"]

Parties: TypeAlias = tuple[Participant | Side, ...]
"""Who speaks, or to whom: persons and sides, each once."""


#: Safety limit: later offices in brackets of one lead are ignored.
_MOST: Final = 40
#: Between "chaired by" and a name.
_NEAR: Final = 60


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
        register: Register | None,
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
        self.register: Register | None = register
        self.kind: MeetingKind = kind
        self.principals: tuple[Participant, ...] = tuple(it for _, it in principals)
        everyone = (*principals, *others)
        self.everyone: tuple[Participant, ...] = tuple(dict.fromkeys(it for _, it in everyone))
        self.countries = countries
        self.both: Parties = tuple(Side(country=code) for code in sorted(countries))
        #: The capitals that stand for these sides, each with its country: "Moscow suggested".
        self.capitals: tuple[tuple[str, str], ...] = tuple(
            (city, code)
            for city, code in _capitals(countries)
            # "Kingston replied" may be Minister Kingston.
            if not any(f" {city} " in f" {it.name} " for it in self.everyone)
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
        person = self.register.of(mention) if self.register is not None else None
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
        """Of several on the other side him who holds the same kind of office; else nobody."""
        if not isinstance(party, Participant) or not party.office:
            return ()
        fields = _fields(party.office)
        held = [
            p
            for p in self.met
            if isinstance(p, Participant) and p.country != party.country and p.office
        ]
        found = tuple(p for p in held if fields & _fields(p.office or ""))
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
            are_all = phrase.count == len(guests) == len(people) - 1 > 2
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
        if is_group and not is_counted and not _hold(phrase.noun, people):
            # "The two mayors agreed", of ministers who met
            return ()
        if self.met != self.principals and not lands:
            return self.met if phrase.count in (None, len(self.met)) else ()
        guests = [it for it in people if it.country != HOME]
        is_call = self.kind is MeetingKind.COURTESY_CALL
        if is_call and phrase.count == len(guests) == len(people) - 1 > 2 and not lands:
            # "The three Ministers", of whom Japan's received a call
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
        head = titles.SINGULAR.get(phrase.noun.capitalize(), "").casefold()
        rank = _Rank.of(phrase)

        def can_be(office: str | None) -> bool:
            return office is None or (head in office.casefold() and rank.fits(office))

        if not head or any(can_be(p.office) for p in self.principals):
            return self.principals
        held = [p for p in self.everyone if p.office and can_be(p.office)]
        if len(held) > 1 and phrase.count in (None, len(held)):
            return held
        are_others = phrase.noun not in offices.LEADERS and all(
            offices.LEADER.search(p.office or "") for p in self.principals
        )
        return () if rank.is_told and are_others else self.principals

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
        rank = _Rank.of(phrase)
        if not rank.is_told:
            return people
        found = [person for person in people if person.office and rank.fits(person.office)]
        return found if len(found) > 1 else people

    def _counted(self, phrase: Joint, people: Sequence[Participant]) -> Sequence[Participant]:
        """So many as the phrase counts: of those who met, else of all at the table.

        Of more, those whose office is the noun ("the two Presidents"), or all but those of one
        country ("the two African Ministers").
        """
        office = _head(phrase.noun)
        are_foreign = not joint.REGIONS.isdisjoint(phrase.ranks.split())
        for some in (
            self.principals,
            self.everyone,
            [p for p in people if p.office and _is_headed(p.office, office)],
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
        words = _full(office)
        called = self._called.get(words) or self._called.get(_of_country(words, country))
        if called is not None and country in (None, called.country):
            return (called,)
        nameless = self.register.nameless if self.register is not None else None
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
                and any(_is_office(it.casefold(), wanted) for it in offices.AND.split(p.office))
            ]
            exact = [p for p in found if p.office and p.office.casefold() == wanted]
            # "The Secretary" is he of the Council, and not the Chief Cabinet Secretary.
            met = people is self.principals
            headed = [p for p in found if met and p.office and _is_headed(p.office, wanted)]
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
            and any(_is_called(it.words, wanted) for it in self._known[p].person.offices)
        )
        if country is not None and not so:
            # "The Russian Deputy Minister" is the Deputy Foreign Minister.
            so = tuple(
                p
                for p in self.principals
                if p.country == country and p.office and _is_shortened(p.office.casefold(), wanted)
            )
        if len(so) == 1 and not several:
            return so
        # "The President of Russia", whose office is not printed beside his name.
        if offices.OF_A_TOWN.match(office):
            return several
        named = self.register.holders(wanted) if self.register is not None else []
        if any(country in (None, it.country) for it in named):
            # "The Mayor" is the one who is named elsewhere on the page.
            return several
        bare = [p for p in self.principals if p.office is None and p.country is not None]
        fits = [p for p in bare if country in (None, p.country)]
        return tuple(fits) if len(fits) == 1 and not several else several


@cache
def _capitals(codes: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    found = ((land.capitals, code) for code in codes if (land := country(code)) is not None)
    return tuple((city, code) for cities, code in found for city in cities)


@frozen
class _Rank:
    """What "the two foreign and defense ministers" says of their offices: any one of these."""

    patterns: tuple[re.Pattern[str], ...]
    stems: tuple[str, ...]

    @classmethod
    def of(cls, phrase: Joint) -> _Rank:
        words = phrase.ranks.lower().split()
        patterns = [offices.RANKS[word] for word in words if word in offices.RANKS]
        if phrase.noun in offices.LEADERS:
            patterns = [offices.LEADER]
        others = (word for word in words if word not in joint.BETWEEN_RANKS | offices.RANKS.keys())
        return cls(tuple(patterns), tuple(word[:5] for word in others))

    @property
    def is_told(self) -> bool:
        return bool(self.patterns or self.stems)

    def fits(self, office: str) -> bool:
        """Whether an office is of the rank; every one is where none is told."""
        small = office.casefold()
        return (
            not self.is_told
            or any(pattern.search(office) for pattern in self.patterns)
            or any(stem in small for stem in self.stems)
        )


def _fields(office: str) -> frozenset[str]:
    """What an office is over: "Foreign" and "Defense", "Prime" at the head of a government."""
    if offices.LEADER.search(office):
        return frozenset((offices.PRIME,))
    return titles.fields_of(office)


def _hold(noun: str, people: Sequence[Participant]) -> bool:
    """Whether "the governors" can be *people*: each holds such an office, or none is known."""
    head = _head(noun)
    return all(p.office is None or head in p.office.casefold() for p in people)


def _head(noun: str) -> str:
    """The head of the offices that a plural noun means, in small letters."""
    return titles.SINGULAR.get(noun.capitalize(), noun).casefold()


def _is_called(office: str, wanted: str) -> bool:
    """Whether one of somebody's titles is *wanted*, or ends in it: "National Security Advisor".

    An "Assistant to the President" is none, nor is a Deputy Prime Minister the Prime Minister.
    """
    title = office.casefold()
    own = offices.OVER.split(title, 1)[0]
    if title == wanted:
        return True
    is_over = wanted == offices.A_MINISTER or offices.NO_LONGER.search(own)
    before = own.removesuffix(f" {wanted}")
    return before != own and not is_over and not before.endswith(offices.BELOW)


def _is_shortened(office: str, wanted: str) -> bool:
    """Whether *wanted* is an office without "foreign": the Deputy Foreign Minister's."""
    short = office.replace(offices.FOREIGN_MINISTER, offices.A_MINISTER, 1)
    short = short.partition(offices.OF_COUNTRY)[0] if short != office else ""
    return short == wanted != offices.A_MINISTER


def _is_headed(office: str, head: str) -> bool:
    """Whether *head* heads an office, or half of one: the President of the Council.

    No Prime Minister's is headed by "Minister", but a Foreign Minister's is, and that of a "Deputy
    Prime Minister and Minister for Foreign Affairs".
    """
    for part in offices.AND.split(office):
        own = offices.OVER.split(part, 1)[0].casefold()
        is_minister = head == offices.A_MINISTER and own == offices.FOREIGN_MINISTER
        if own == head or is_minister:
            return True
    return False


def _is_side(party: Participant | Side) -> bool:
    return isinstance(party, Side)


def _full(office: str) -> str:
    """An office in small letters, and not abbreviated."""
    return titles.ABBREVIATED.get(office, office).casefold()


def _is_office(office: str, wanted: str) -> bool:
    if wanted == office:
        return True
    whole, office = office, offices.OVER.split(office, 1)[0]
    if wanted in titles.ABBREVIATED:
        wanted = titles.ABBREVIATED[wanted].casefold()
    found = re.search(rf"\b{re.escape(wanted)}\b", office)
    if found is not None:
        before = office[: found.start()].rstrip(" -")
        if wanted == offices.A_MINISTER:
            return offices.PRIME not in office
        # "The Prime Minister" is no Deputy Prime Minister.
        return not before.endswith(offices.BELOW)
    if wanted.endswith(offices.FOREIGN_AFFAIRS):
        wanted = offices.FOREIGN_MINISTER
        if wanted in office:
            return True
    is_minister = wanted == offices.FOREIGN_MINISTER and whole.startswith(offices.A_MINISTER)
    return is_minister and any(it in whole for it in offices.ABROAD)


def casts(facts: Facts) -> tuple[Cast, ...]:
    """Return a cast for each meeting, in order; one without people where there is no meeting.

    One person keeps one id through all meetings: ``p1`` is named first.
    """
    company = _Company()
    told = [*islice(_in_brackets(facts.register), _MOST), *_in_the_chair(facts.register)]
    parts: dict[int | None, dict[int, Participant]] = {}
    issuer = HOME if facts.register.document.is_called(RESIDENCE) else facts.issuer
    found = []
    for meeting in facts.meetings:
        principals = [(known, company.one(known)) for known in meeting.principals]
        others = [(known, company.one(known)) for known in meeting.attendees]
        beside = parts.setdefault(meeting.division.number if meeting.division else None, {})
        beside.update((known.person.number, it) for known, it in (*principals, *others))
        countries = _countries(meeting, facts)
        called = _called(meeting, facts, principals, others, countries, told, issuer)
        kind = meeting.kind
        found.append(
            Cast(
                facts.register,
                kind,
                principals,
                others,
                countries,
                called,
                beside,
                host=_host(meeting, facts, principals),
                issuer=issuer,
            )
        )
    if not found:
        return (Cast(facts.register, MeetingKind.OTHER, (), (), facts.countries),)
    return tuple(found)


def _countries(meeting: MeetingFacts, facts: Facts) -> tuple[str, ...]:
    """The countries of a meeting: of those who met; of the page where fewer than two are known."""
    own = {known.country for known in meeting.principals if known.country}
    unknown = any(known.country is None for known in meeting.principals)
    if len(own) < 2 and not unknown:
        own |= set(facts.countries)
    return tuple(sorted(own, key=lambda code: (code != HOME, code)))


def _in_brackets(register: Register) -> Iterator[tuple[str, Person]]:
    """The offices that the lead puts in brackets behind a name: "Mr. A, Minister (Chair)"."""
    text = register.document.text
    for sentence in register.document.lead:
        for before, mention in pairwise(sentence.mentions):
            person = register.of(before)
            if person is None or mention.words or mention.office is None:
                continue
            if text[before.end : mention.start].strip() == "(" and text.startswith(
                ")", mention.end
            ):
                yield _full(mention.office.words), person


def _in_the_chair(register: Register) -> Iterator[tuple[str, Person]]:
    """Who is "the Chair", where the lead tells of one: "Minister A served as chair".

    Nobody is where somebody has such an office anyway: "Chairman B of the Duma's committee", nor
    where two share it, or have it at another time.
    """
    text, found = register.document.text, list[Person]()
    if attendance.OTHER_CHAIR.search(text):
        return
    if any(
        office.words.startswith(offices.OF_THE_CHAIR)
        for it in register.persons
        for office in it.offices
    ):
        return
    for sentence in register.document.lead:
        if attendance.OTHER_SITTING.search(text, *sentence.place):
            continue
        for mention in sentence.mentions:
            person = register.of(mention) if not mention.is_genitive else None
            if person is None or person in found:
                continue
            near = max(sentence.start, mention.start - _NEAR)
            leads = attendance.IN_THE_CHAIR.match(text, mention.end, sentence.end)
            by = attendance.CHAIRED_BY.search(text, near, mention.start)
            if leads or (by and attendance.ALONE.match(text, mention.end, sentence.end)):
                found.append(person)
    if len(found) == 1:
        yield from ((_full(office), found[0]) for office in offices.OF_THE_CHAIR)


def _called(
    meeting: MeetingFacts,
    facts: Facts,
    principals: Sequence[tuple[Known, Participant]],
    others: Sequence[tuple[Known, Participant]],
    countries: tuple[str, ...],
    told: Sequence[tuple[str, Person]],
    site: str | None,
) -> dict[str, Participant | Side]:
    """Whom the sentence on a meeting calls by an office alone, as who held it.

    *told* are offices that the lead gives somebody in other words, *site* the country whose site
    it is.
    """
    event = meeting.event
    found: dict[str, Participant | Side] = {}
    for office, holder in told:
        for known, party in (*principals, *others):
            if known.person is holder:
                found[office] = party
    there = {party.country for _, party in (*principals, *others)}
    met_alone = _met_by_office(meeting, facts)
    if met_alone is not None and met_alone[1] in {*countries} - there:
        found[_of_country(*met_alone)] = Side(country=met_alone[1])
    titles_of = facts.register.document.titles
    titled = {code for line in titles_of for code in countries_of(line.tokens)}
    for mention in event.sentence.mentions if event is not None else ():
        if event is None or mention.words or mention.office is None:
            continue
        if mention.start > event.verb[0] or mention.country is not None:
            continue
        person = facts.register.holding(mention)
        met = [it for known, it in principals if known.person is person]
        words = _full(mention.office.words)
        if met and person in event.subjects:
            found[words] = met[0]
        elif not event.subjects and len(principals) == 1:
            opposite = [code for code in countries if code != principals[0][1].country]
            # Of him whom the page never names only a title tells the country, and only where no
            # other of his meetings is with it.
            is_told = titled.issuperset(opposite) and len(facts.meetings) == 1
            may_be = is_told or not facts.register.is_nameless(mention)
            if len(opposite) == len(countries) - 1 == 1 and may_be:
                found[words] = Side(country=opposite[0])
    nameless = facts.register.nameless
    land = (nameless[1] or site) if nameless is not None else None
    if nameless is not None and land is not None and land not in there:
        # "The Prime Minister spoke to Prime Minister A": of the country whose site it is.
        found[nameless[0]] = Side(country=land)
    return found


def _host(
    meeting: MeetingFacts, facts: Facts, principals: Sequence[tuple[Known, Participant]]
) -> tuple[Participant, Participant] | None:
    """The host and the guest, of two who met: who receives the other, or is called on by him.

    Nobody is, where the words contradict each other: one pays a call on another who is visiting.
    Where they tell nothing, he is the host in whose capital they met.
    """
    event = meeting.event
    if event is None or len(principals) != 2:
        return None
    text = facts.register.document.text
    found: list[tuple[Participant, Participant]] = []
    for (known, party), (_, other) in (principals, principals[::-1]):
        is_subject = known.person in event.subjects
        ends = [m.end for m in event.sentence.mentions if facts.register.of(m) is known.person]
        if (is_subject and event.form == RECEIVED) or any(HOST_BEHIND.match(text, e) for e in ends):
            found.append((party, other))
        if (is_subject and event.form == CALL) or any(GUEST_BEHIND.match(text, e) for e in ends):
            found.append((other, party))
    if not found and meeting.place is not None:
        at_home = country_of_capital(meeting.place)
        (_, one), (_, other) = principals
        if at_home in (one.country, other.country) and one.country != other.country:
            return (one, other) if one.country == at_home else (other, one)
    return found[0] if found and all(pair == found[0] for pair in found) else None


def _met_by_office(meeting: MeetingFacts, facts: Facts) -> tuple[str, str] | None:
    """Who was met, where he is called by an office alone: the office, and its country.

    No other part of the page names him: "held a talk with the Foreign Minister of Iceland".
    """
    event = meeting.event
    behind = [it for it in event.sentence.mentions if it.start > event.verb[0]] if event else []
    if event is None or event.partners or not behind:
        return None
    first = behind[0]
    if first.words or first.office is None or first.country is None:
        return None
    text = facts.register.document.text
    near = text[event.verb[0] : first.start]
    if not WITH_WHOM.search(near) or NOT_A_PARTNER.search(near):
        return None
    is_named = facts.register.holding(first) is not None
    return None if is_named else (_full(first.office.words), first.country)


def _of_country(office: str, country: str | None) -> str:
    """The words by which an office is told from the same one of another country."""
    return f"{country} {office}"


class _Company:
    """Gives each person one Participant, however many meetings he was in."""

    def __init__(self) -> None:
        self.seen: dict[int, Participant] = {}

    def one(self, known: Known) -> Participant:
        found = self.seen.get(known.person.number)
        if found is None:
            found = Participant(
                id=f"p{len(self.seen) + 1}",
                name=known.name,
                office=known.office,
                country=known.country,
                person=known.key,
            )
            self.seen[known.person.number] = found
        return found
