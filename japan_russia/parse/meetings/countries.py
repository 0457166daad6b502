"""Countries of those who met, where nothing beside their names tells them: by who sat opposite."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import cached_property
from typing import Final, NamedTuple

from japan_russia.data.surnames import has_frequent_surname
from japan_russia.parse.events.event import Event
from japan_russia.parse.meetings.companions import (
    fits_country,
    give,
    is_home,
    is_international,
    is_named_at_home,
)
from japan_russia.parse.meetings.segments import Segment
from japan_russia.parse.meetings.table import Table
from japan_russia.parse.people.known import known
from japan_russia.parse.people.names import may_be_japanese
from japan_russia.parse.people.register import Person
from japan_russia.parse.people.sides import BY_SYLLABLES, countries_in, pairs_in, ranks_of
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.meetings import occasions, places
from japan_russia.wording.meetings.events import JOINED
from japan_russia.wording.phrases import names, offices

__all__ = ["Countries", "doubt_names"]


#: Told by whose page it is.
_ISSUER: Final = "issuer"


class _Seats(NamedTuple):
    """Who sat at a table: *sides* are the countries known so far, *others* those of the page.

    *beside* are those who met, with those whom the event names.
    """

    segment: Segment
    sides: set[str]
    others: tuple[str, ...]
    beside: frozenset[Person]


class Countries:
    """Gives those who met at a table the countries that only their meeting tells."""

    def __init__(self, table: Table) -> None:
        self.table: Table = table

    def give(self, segment: Segment, met: Sequence[Person]) -> None:
        """Whose country nothing beside the name tells: that of the page, by who else met."""
        unknown = [it for it in met if it.country is None and not is_international(it)]
        for person in unknown:
            land = _of_association(person)
            if land is not None and not is_home(person):
                give(person, land, "by_association")
        unknown = [it for it in unknown if it.country is None]
        if not unknown:
            return
        sides = {person.country for person in met if person.country is not None}
        if not sides and (home := self.home_among(unknown)) is not None:
            give(home, HOME, "opposite")
            sides.add(HOME)
            unknown.remove(home)
        event = segment.event
        beside = frozenset((*met, *(event.people if event is not None else ())))
        seats = _Seats(segment, sides, self.table.others(segment), beside)
        for person in unknown:
            for told_by, country_of in _TOLD_BY:
                country = country_of(self, person, seats)
                if country is None:
                    continue
                # Whose page it is holds for all who are left; the others guess by who sat opposite,
                # and none of them may where this one is wrong.
                if told_by == _ISSUER or not self.met_one_of(country, person, segment):
                    give(person, country, told_by)
                    sides.add(country)
                break

    def met_one_of(self, country: str, person: Person, segment: Segment) -> bool:
        """Whether somebody sat opposite one of *country* at another meeting of the page."""
        events = (*self.table.companions.told, *self.table.segments.lead_events)
        told = (it for it in events if it is not segment.event)
        return any(it.country == country for event in told for it in _opposite(event, person))

    def _of_whose_page(self, person: Person, seats: _Seats) -> str | None:
        """The country of the ministry whose page it is, if nobody else of it met."""
        issuer = self.table.sides.issuer
        is_free = person in self.table.visitors or self.table.visitors.isdisjoint(seats.beside)
        is_of_home = is_home(person) or is_named_at_home(person, seats.sides)
        return issuer if is_free and issuer not in seats.sides and not is_of_home else None

    def _where_the_other_is_sent(self, person: Person, seats: _Seats) -> str | None:
        """The country to which an ambassador is sent, for the minister who met him: "to Zambia"."""
        others = (it for it in seats.beside if it is not person)
        hosts = {office.host for it in others for office in it.offices} - {None}
        is_minister = any(offices.OF_STATE.search(it.words) for it in person.offices)
        host = next(iter(hosts)) if len(hosts) == 1 and is_minister else None
        return host if host not in seats.sides else None

    def _of_the_one_left(self, person: Person, seats: _Seats) -> str | None:
        """The one country of the page that is left, opposite Japan or whose page it is."""
        left = set(seats.others) - seats.sides
        if len(left) != 1 or is_home(person):
            return None
        if seats.sides.isdisjoint((HOME, self.table.sides.issuer)):
            return None
        named = countries_in(*self.table.heading(seats.segment))
        is_told = seats.segment.is_main or len(seats.sides) == 1 or set(seats.others) <= set(named)
        return left.pop() if is_told else None

    def _of_the_first(self, person: Person, seats: _Seats) -> str | None:
        """Of several countries of the page the first, opposite Japan."""
        is_other = seats.sides == {HOME} and not is_home(person)
        return seats.others[0] if is_other and seats.others else None

    def _of_one_beside(self, person: Person, seats: _Seats) -> str | None:
        """The other side, which is known: one more of those who met can only be of it."""
        are_two = len(seats.sides) == 2 and HOME in seats.sides and set(seats.others) <= seats.sides
        if not are_two or is_home(person):
            return None
        (country,) = seats.sides - {HOME}
        return country

    def _of_japan(self, person: Person, seats: _Seats) -> str | None:
        """Japan, of whom nobody sat there yet, for one who can be Japanese."""
        is_missing = bool(seats.sides) and HOME not in seats.sides and self.table.sides.has_home
        is_missing = is_missing and all(it.country != HOME for it in seats.beside)
        return HOME if is_missing and _may_be_home(person) else None

    def _of_the_host(self, person: Person, seats: _Seats) -> str | None:
        """The country to which a guest goes, for him who can only have received the guest."""
        if len(seats.others) != 1 or not self.is_host(person, seats.beside, seats.others[0]):
            return None
        return seats.others[0]

    def _of_the_title(self, person: Person, seats: _Seats) -> str | None:
        """The second country of a title without Japan: "Norway and Russia to ease traffic"."""
        left = self.titled - seats.sides
        if len(seats.sides) != 1 or HOME in self.titled or len(left) != 1:
            return None
        (country,) = left
        return None if person.in_title or may_be_japanese(person) else country

    def _of_japan_by_name(self, person: Person, seats: _Seats) -> str | None:
        """Japan, of whom nobody sat there yet, for one whose surname is of Japan."""
        is_missing = bool(seats.sides) and HOME not in seats.sides
        return HOME if is_missing and is_named_at_home(person, seats.sides) else None

    def _of_the_pair(self, person: Person, seats: _Seats) -> str | None:
        """The country that the title joins with Japan, for one whose name is none of Japan."""
        pair = {HOME, *seats.others[:1]}
        is_of_pair = seats.segment.is_main and set(self.table.sides.of_pairs) == pair
        may_be = is_of_pair and not seats.sides and not _may_be_home(person)
        return seats.others[0] if may_be else None

    def give_by_companions(self, met: Sequence[Person], came: Sequence[Person]) -> None:
        """Whom Japan's met and nothing tells a country: that of all who came along, if one."""
        unknown = [it for it in met if it.country is None and not is_international(it)]
        lands = {it.country for it in came if it.country is not None} - {HOME}
        sides = {it.country for it in met if it.country is not None}
        if sides == {HOME} and len(unknown) == len(lands) == 1 and not is_home(unknown[0]):
            (country,) = lands
            give(unknown[0], country, "beside")

    def give_abreast(self, people: Sequence[Person]) -> None:
        """Those who went or were met together are of the last one's country.

        "Mr. A, Minister of Foreign Affairs, and Mr. B, Minister of Defense of Russia, visited".
        No country has two foreign ministers.
        """
        if len(people) < 2 or people[-1].country in (None, HOME):
            return
        taken = known(people[-1]).office or ""
        ranks = [it for it in (offices.FOREIGN, offices.LEADER) if it.search(taken)]
        for person in people[:-1]:
            held = known(person).office or ""
            is_free = held and held != taken and not any(it.search(held) for it in ranks)
            may_be = is_free and not _may_be_home(person) and not is_international(person)
            if person.country is None and may_be:
                give(person, people[-1].country, "beside")

    def home_among(self, people: Sequence[Person]) -> Person | None:
        """Of several whose countries nothing tells, the one who alone can be the Japanese."""
        fits = [it for it in people if fits_country(it, HOME) and _may_be_home(it)]
        if len(fits) > 1:
            # "Minister Kanda and Minister Haugen", both of which Japanese could spell.
            fits = [it for it in fits if is_named_at_home(it, frozenset())]
        is_one = self.table.sides.has_home and len(people) > 1 and len(fits) == 1
        return fits[0] if is_one else None

    def is_host(self, person: Person, beside: Collection[Person], country: str) -> bool:
        """Whether somebody can only have received who goes to *country* by the title.

        He is the one other person, holds an office that any country has, and has no name that
        could be Japanese.
        """
        if self.table.visitors.isdisjoint(beside) or len({*beside} - self.table.visitors) != 1:
            return False
        is_minister = any(offices.OF_STATE.search(it.words) for it in person.offices)
        is_guest = person in self.table.visitors or may_be_japanese(person)
        return is_minister and not is_guest and country in self.visited

    @cached_property
    def titled(self) -> frozenset[str]:
        """The countries that the title names, where they are two."""
        text = self.table.document.text
        places = (title.place for title in self.table.document.titles)
        found = frozenset(code for place in places for code in countries_in(text, *place))
        return found if len(found) == 2 else frozenset()

    @cached_property
    def visited(self) -> frozenset[str]:
        """The country of "Visit of Minister A to Norway"; none where a conference is told of."""
        found: list[str] = []
        text = self.table.document.text
        for title in self.table.document.titles:
            match = places.VISIT_TO.search(text, *title.place)
            if match is not None and occasions.CONFERENCE.search(text, *title.place) is None:
                found += countries_in(text, match.end(), title.end)
        return frozenset(found) if len(found) == 1 else frozenset()


#: What can tell somebody's country, by who sat opposite; the first that does decides.
_TOLD_BY: Final[Sequence[tuple[str, Callable[[Countries, Person, _Seats], str | None]]]] = (
    (_ISSUER, Countries._of_whose_page),
    ("opposite", Countries._where_the_other_is_sent),
    ("opposite", Countries._of_the_one_left),
    ("opposite", Countries._of_the_first),
    ("beside", Countries._of_one_beside),
    ("opposite", Countries._of_japan),
    ("opposite", Countries._of_the_host),
    ("opposite", Countries._of_the_title),
    ("surname", Countries._of_japan_by_name),
    ("opposite", Countries._of_the_pair),
)


def _opposite(event: Event, person: Person) -> tuple[Person, ...]:
    """Those whom somebody met, and who did not sit beside him; none where the words do not tell."""
    if event.form == JOINED or event.is_again:
        return ()
    if event.partners and person in event.subjects:
        return event.partners
    if event.subjects and person in event.partners:
        return event.subjects
    are_two = len(event.people) == 2 and person in event.people
    return tuple(it for it in event.people if it is not person) if are_two else ()


def _of_association(person: Person) -> str | None:
    """The one country but Japan that an office's body is called after.

    "Secretary of the Norwegian Fishery Association"; also of "the Norway-Japan Society", as those
    who are Japanese have a name of Japan.
    """
    held = [it.words for it in person.offices if offices.ASSOCIATION.search(it.words)]
    lands = {code for words in held for code in countries_in(words, 0, len(words))}
    lands |= {code for words in held for code in pairs_in(words, 0, len(words))}
    lands -= {HOME}
    return lands.pop() if len(lands) == 1 else None


def _may_be_home(person: Person) -> bool:
    """Whether somebody beside others who met can be the Japanese of them."""
    words = person.fullest.words
    if any(map(names.PATRONYMIC.match, words)):
        return False
    if any(offices.NOT_JAPANESE.fullmatch(office.words) for office in person.offices):
        return False
    if len(words) < 2:
        return names.LIKE_RUSSIAN.match(words[0]) is None
    return is_home(person)


def doubt_names(event: Event) -> None:
    """Who seems Japanese by name and met one of like rank who surely is: nothing tells a country.

    "Foreign Minister Tanabe held talks with Foreign Minister Nanto Sanika": Tanabe is frequent.
    """
    for mine, theirs in ((event.subjects, event.partners), (event.partners, event.subjects)):
        taken = {rank for it in theirs if _is_surely_home(it) for rank in ranks_of(it)}
        for person in mine:
            is_weak = person.country_by == BY_SYLLABLES and not _is_surely_home(person)
            if is_weak and not taken.isdisjoint(ranks_of(person)):
                person.country, person.country_by, person.is_foreign = None, None, True


def _is_surely_home(person: Person) -> bool:
    """Whether more than the syllables of the name tells that somebody is of Japan."""
    if person.country not in (None, HOME):
        return False
    is_frequent = has_frequent_surname(person.fullest.words)
    return is_frequent or person.country_by not in (None, BY_SYLLABLES)
