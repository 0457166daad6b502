"""Who met, and who came along."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from japan_russia.data.surnames import OF_EMIGRANTS
from japan_russia.model import MeetingKind
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.meetings.countries import Countries, doubt_names
from japan_russia.parse.meetings.kind import kind_of
from japan_russia.parse.meetings.reasons import (
    OF_EVENT,
    REASONS,
    Reason,
    fits_kind,
    in_the_event,
    in_the_heading,
    in_the_title,
)
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.meetings.table import Table
from japan_russia.parse.people.known import Known, known
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import Sides, pairs_in
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.meetings import attendance
from japan_russia.wording.phrases import offices

__all__ = ["People", "Principals"]


#: So many sentences of the lead can tell who sat in a row.
_LEAD: Final = 2
#: So many characters before a name tell what he stood for.
_NEAR: Final = 80


class People(NamedTuple):
    """Who took part in a meeting: *met* are those who met, *came* those who came with them.

    *reasons* name what told of those who met, each once.
    """

    met: tuple[Known, ...]
    came: tuple[Known, ...]
    reasons: tuple[str, ...]


class Principals:
    """Finds who took part in each segment."""

    def __init__(
        self,
        document: Document,
        register: Register,
        sides: Sides,
        events: Events,
        segments: Segments,
    ) -> None:
        self.table: Table = Table(document, register, sides, events, segments)
        self.countries: Countries = Countries(self.table)
        #: Whether the page tells of more meetings than one.
        self.are_several: bool = False

    def of(self, segment: Segment) -> People:
        """Return who took part in the meeting of *segment*; call it in text order."""
        others = self.table.sides.others
        if segment.event is not None and others and OF_EMIGRANTS.isdisjoint(others):
            doubt_names(segment.event)
        met: list[Person] = []
        reasons: list[str] = []
        for reason in REASONS:
            if reason not in OF_EVENT and self.is_complete(segment, met):
                break
            for person in reason(self.table, segment):
                if reason not in OF_EVENT and self.is_complete(segment, met):
                    break
                if person in met or not self.is_missing(segment, met, person, reason):
                    continue
                if reason is not in_the_event and self.sits_out(segment, person):
                    continue
                met.append(person)
                self.countries.give(segment, met)
                if reason not in OF_EVENT and _are_unknown(met):
                    # Two of whom nothing tells a country, nor whether they are of two sides.
                    met.pop()
                    continue
                name = reason.__name__.strip("_")
                if name not in reasons:
                    reasons.append(name)
        met = self.of_its_kind(segment, met)
        if beside := self.in_row_with(segment, met):
            met += beside
            reasons.append("in_row_with")
        if segment.is_main and met and (chair := self.who_presided(met)):
            met += chair
            reasons.append("who_presided")
        self.give_office(segment, met)
        came = [
            it for it in self.table.companions.of(segment, met) if not self.sits_out(segment, it)
        ]
        self.countries.give_by_companions(met, came)
        if len(met) > 1:
            abroad = [it for it in came if self.sits_for_another(segment, it, met)]
            met += abroad
            came = [it for it in came if it not in abroad]
        met.sort(key=lambda person: self.place(segment, person))
        principals = tuple(map(known, met))
        self.table.before = principals
        return People(principals, tuple(map(known, came)), tuple(reasons))

    def of_its_kind(self, segment: Segment, met: list[Person]) -> list[Person]:
        """Of those of the lead's meeting, whom a heading means: "Foreign Ministers' Meeting".

        On a page of foreign and defense ministers it is a meeting of two of them.
        """
        is_of_lead = segment.division is not None and not segment.has_own_lead
        if not (is_of_lead and self.are_several) or len(met) < 3:
            return met
        pair = set(pairs_in(*self.table.heading(segment)))
        if len(pair) > 1:
            # "Japan-Norway Foreign Ministers' Meeting", of three whom the lead names.
            two = [person for person in met if person.country in pair]
            met = two if {person.country for person in two} == pair else met
        told = kind_of(segment.heading, ())
        fits = [person for person in met if fits_kind(person, told)]
        return fits if len({person.country for person in fits}) > 1 else met

    def in_row_with(self, segment: Segment, met: Sequence[Person]) -> list[Person]:
        """Those of further countries in one row with somebody who met, in the words of the lead.

        "The other seats were taken by A of Norway, B of Iceland and C of Latvia": no event names
        who met, and two of them would do for a meeting.
        """
        if not segment.is_main or (segment.event is not None and segment.event.people):
            return []
        lists = self.table.sides.lists
        for sentence in self.table.segments.lead[:_LEAD]:
            if sentence.number in lists:
                continue
            for at, row in self.rows(sentence):
                lands = [person.country for person in row]
                if not attendance.SEATED.search(self.table.document.text, sentence.start, at):
                    continue
                if len({*lands} - {None}) == len(row) > 2 and any(it in met for it in row):
                    taken = {person.country for person in met}
                    return [it for it in row if it not in met and it.country not in taken]
        return []

    def who_presided(self, met: Sequence[Person]) -> list[Person]:
        """Who had the chair, by the lead, where none of those who *met* is of his country."""
        taken = {person.country for person in met}
        found: list[Person] = []
        for sentence in self.table.segments.lead[:_LEAD]:
            for mention in sentence.mentions:
                person = self.table.register.of(mention) if mention.words else None
                if person is None or person.country in taken:
                    continue
                if attendance.IN_THE_CHAIR.match(
                    self.table.document.text, mention.end, sentence.end
                ):
                    found.append(person)
        return found

    def rows(self, sentence: Sentence) -> Iterator[tuple[int, list[Person]]]:
        """Where each row begins of persons with nothing but commas and "and" between them."""
        row: list[Person] = []
        begin = end = sentence.start
        for mention in sentence.mentions:
            person = self.table.register.of(mention) if mention.words else None
            if not attendance.IN_A_ROW.fullmatch(self.table.document.text, end, mention.start):
                yield begin, row
                begin, row = mention.start, []
            if person is not None and mention.office is not None:
                row.append(person)
            end = mention.end
        yield begin, row

    def all(self, segments: Sequence[Segment]) -> list[People]:
        """Return who took part in each of *segments*, in order."""
        self.are_several = len(segments) > 1
        self.table.companions.told = [it.event for it in segments if it.event is not None]
        for event in self.table.segments.lead_events:
            if event.partners:
                self.countries.give_abreast(event.subjects)
                self.countries.give_abreast(event.partners)
        return [self.of(segment) for segment in segments]

    def place(self, segment: Segment, person: Person) -> tuple[int, bool, int]:
        """Where the sentence on the meeting names a person, else where the text first does."""
        event = segment.event
        if event is not None:
            for mention in event.sentence.mentions:
                if self.table.register.of(mention) is person:
                    return mention.start, True, person.start
            if not event.subjects:
                # "He held talks with B": the subject is named elsewhere.
                return event.start, False, person.start
        return len(self.table.document.text), True, person.start

    def is_complete(self, segment: Segment, met: Sequence[Person]) -> bool:
        """Whether everybody who must have met is known."""
        sides = {person.country for person in met}
        event = segment.event
        if sides == {HOME} and event is not None and event.subjects and event.partners:
            # "Prime Minister A met with former Prime Minister B": both of one country.
            return True
        if met and self.has_nameless_subject(event):
            # "The Prime Minister spoke to Prime Minister A": the other side is whose page it is.
            return True
        if len(met) < 2 or (len(sides) < 2 and None not in sides):
            return False
        are_partners = event is not None and event.pronoun and set(met) <= set(event.partners)
        if are_partners and HOME not in sides and self.table.sides.has_home:
            # "The guest sat down with A and B": he is neither.
            return False
        if self.lacks_home(segment, sides):
            return False
        wanted = self.table.wanted(segment)
        return len(sides) >= wanted or len(met) >= wanted

    def lacks_home(self, segment: Segment, sides: set[str | None]) -> bool:
        """Whether several sides met, and that of Japan is not yet among them.

        Where an event names who met whom, Japan need not be among them.
        """
        event = segment.event
        if event is not None and event.subjects and event.partners and not segment.is_main:
            return False
        known = len(sides) > 1 and not sides.intersection((HOME, None))
        return known and self.table.sides.has_home

    def has_nameless_subject(self, event: Event | None) -> bool:
        """Whether the page calls him who met the partners by his office, and never names him."""
        if event is None or event.subjects or not event.partners:
            return False
        before = (it for it in event.sentence.mentions if it.start < event.verb[0])
        return any(map(self.table.register.is_nameless, before))

    def sits_for_another(self, segment: Segment, person: Person, met: Sequence[Person]) -> bool:
        """Whether somebody who was there stands for a country for which nobody else did."""
        if person.country in (None, HOME, *(it.country for it in met)):
            return False
        near = max(0, person.start - _NEAR)
        if attendance.REPRESENTED_BY.search(self.table.document.text, near, person.start):
            # "Canada was represented by Deputy Minister B"
            return True
        pairs = self.table.pairs(segment)
        return person.country in pairs if pairs else _is_minister(person)

    def sits_out(self, segment: Segment, person: Person) -> bool:
        """Whether a heading joins two of the title's three countries, and not that of *person*.

        Nor is he named in what is told of the meeting.  Who tells the press, by the title, met
        nobody.
        """
        if self.table.document.is_called(offices.TO_THE_PRESS) and any(
            offices.TO_THE_PRESS.search(office.words) for office in person.offices
        ):
            return True
        joined, fewer = set(self.table.sides.of_pairs), set(self.table.lands_of_heading(segment))
        if not (1 < len(fewer) < len(joined) and person.country in joined - fewer):
            return False
        # "Minister C, who joined as an observer, explained"
        begin = segment.division.start if segment.division is not None else 0
        told = (it for it in segment.sentences if it.start >= begin)
        return person not in (self.table.register.of(m) for it in told for m in it.mentions)

    def is_missing(
        self,
        segment: Segment,
        met: Sequence[Person],
        person: Person,
        reason: Reason,
    ) -> bool:
        """Whether *person* adds a side to those who met; whoever the event names met anyway."""
        if reason in OF_EVENT:
            return True
        if self.lacks_home(segment, {other.country for other in met}):
            return person.country == HOME
        if person.country is None:
            return len(met) < 2 or all(other.country is not None for other in met)
        if self.is_second(segment, met, person):
            return True
        return all(other.country != person.country for other in met) and (
            person.country in (HOME, *self.table.others(segment))
            or not self.table.others(segment)
            or reason in (in_the_heading, in_the_title)
        )

    def is_second(self, segment: Segment, met: Sequence[Person], person: Person) -> bool:
        """Whether *person* is the second of his side at a table of two and two."""
        if self.table.kind_told(segment) is not MeetingKind.TWO_PLUS_TWO:
            return False
        beside = [other for other in met if other.country == person.country]
        return len(beside) == 1 and offices.MINISTER.search(known(person).office or "") is not None

    def give_office(self, segment: Segment, met: Sequence[Person]) -> None:
        """ "The Foreign Minister called on the President": the office of the one who has none."""
        if segment.event is None:
            return
        alone = [
            mention
            for mention in segment.event.sentence.mentions
            if not mention.words and mention.is_owned and self.table.register.meant(mention) is None
        ]
        without = [person for person in met if not person.offices]
        if len(without) == len(alone) == 1 and alone[0].country in (None, without[0].country):
            without[0].hold(alone[0])


def _is_minister(person: Person) -> bool:
    """Whether somebody leads a country or a ministry: such a one came with nobody."""
    held = [it.words for it in person.offices]
    return any(map(offices.OF_STATE.search, held)) and not any(map(offices.UNDER.search, held))


def _are_unknown(people: Sequence[Person]) -> bool:
    """Whether nothing tells the country of two or more."""
    return sum(person.country is None for person in people) > 1
