"""The meetings that a readout reports, each with its kind, day, place, sessions and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from japan_russia.data.office_holders import Office, years_in_office
from japan_russia.model import DiagnosticCode, MeetingKind, PartialDate, Session, SessionKind
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Division, Finding
from japan_russia.parse.meetings import sessions
from japan_russia.parse.meetings.day import Day, DayOf
from japan_russia.parse.meetings.day import Question as DayQuestion
from japan_russia.parse.meetings.kind import by_offices, named_in
from japan_russia.parse.meetings.place import Place, PlaceOf
from japan_russia.parse.meetings.place import Question as PlaceQuestion
from japan_russia.parse.meetings.principals import People, Principals
from japan_russia.parse.meetings.regions import Regions
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.people.known import Known
from japan_russia.parse.people.register import Register
from japan_russia.parse.people.sides import Sides
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.meetings import occasions
from japan_russia.wording.meetings.events import CALL, RECEIVED
from japan_russia.wording.meetings.nouns import NOUN
from japan_russia.wording.meetings.times import SPAN_OF_LINE
from japan_russia.wording.phrases import offices

__all__ = ["Facts", "MeetingFacts", "read"]


class MeetingFacts(NamedTuple):
    """What is known of one meeting.

    *principals* are those who met; *attendees* who were with them.  *division* is the division
    that is the meeting, None where none is; *is_main* tells that the whole outline is its agenda,
    *agenda* are the divisions on one of several meetings of the lead.  *reasons* tell what decided
    the day, the place and who met.
    """

    kind: MeetingKind
    division: Division | None
    is_main: bool
    date: PartialDate | None
    candidates: tuple[int, ...]
    place: str | None
    sessions: tuple[Session, ...]
    principals: tuple[Known, ...]
    attendees: tuple[Known, ...]
    sentences: tuple[Sentence, ...]
    event: Event | None
    reasons: dict[str, str]
    agenda: tuple[Division, ...] = ()

    @property
    def has_words(self) -> bool:
        """Whether a part of the text is about it, other than the outline of the page."""
        return self.division is not None or bool(self.sentences) or self.event is not None


class Facts(NamedTuple):
    """Date of issue, the meetings in text order, and the countries of the readout, Japan first.

    *rolls* are the numbers of the sentences that are lines with names and nothing else; *issuer* is
    the country whose site it is, if it is not Japan's.
    """

    issued: PartialDate | None
    meetings: tuple[MeetingFacts, ...]
    countries: tuple[str, ...]
    register: Register
    events: Events
    findings: tuple[Finding, ...]
    rolls: frozenset[int]
    issuer: str | None = None


_CALLS: Final = (MeetingKind.TELEPHONE,)
#: Events of people in one room: a call that the title names is another's.
_IN_PERSON: Final = ("met", CALL, RECEIVED, "was_received", "summoned")
#: Events in which one is the host of the other.
_RECEIVING: Final = (RECEIVED, "was_received")


def read(document: Document, *, countries: Collection[str] | None = None) -> Facts:
    """Return the facts of the readout; no meeting where nothing tells of one.

    *countries* are those that met, if the caller knows them from elsewhere.
    """
    page = document.page
    issued = when.date_line(page.date.text) if page.date is not None else None
    of_visit: PartialDate | None = None
    if issued is not None and page.date is not None and SPAN_OF_LINE.search(page.date.text):
        # "(February 20-23, 1999)": the days of a visit, of which the page may be of any later.
        of_visit, issued = PartialDate(year=issued.year, month=issued.month), None
    register = Register(document)
    sides = Sides(document, register, countries)
    events = Events(document, register, sides.issuer)
    segments = Segments(document, register, sides, events)
    found = segments.found()
    principals = Principals(document, register, sides, events, segments)
    reader = _Reader(document, events, segments, principals, issued or of_visit)
    # A heading alone, inside a part of a visit, tells nothing: "(2) Meeting with Minister A".
    meetings = tuple(it for it in reader.meetings(found) if it.is_main or it.has_words)
    codes = {p.country for m in meetings for p in m.principals if p.country}
    codes |= {HOME} if sides.has_home else set()
    if len(codes) == 1:
        # "The Prime Minister spoke to": of the country whose site it is.
        codes |= {sides.issuer} if sides.issuer is not None else set(sides.others[:1])
    japan_first = tuple(sorted(codes, key=lambda code: (code != HOME, code)))
    return Facts(
        issued,
        meetings,
        japan_first,
        register,
        events,
        reader.weekdays(),
        sides.rolls,
        sides.issuer,
    )


class _Reader:
    def __init__(
        self,
        document: Document,
        events: Events,
        segments: Segments,
        principals: Principals,
        issued: PartialDate | None,
    ) -> None:
        self.document, self.text = document, document.text
        self.events, self.segments, self.principals = events, segments, principals
        self.regions = Regions(document, events, segments)
        self.days = DayOf(document, segments.lead, issued)
        self.places = PlaceOf(document, self.regions.introduction(), segments.register.words)
        #: The country that the part of the visit with the meeting before was on.
        self.land: str | None = None
        #: Where the meeting before was.
        self.place_before: Place | None = None
        #: Whether the page is on one meeting.
        self.is_alone = True
        self.title = " ".join(line.text for line in document.page.titles)

    def meetings(self, segments: Sequence[Segment]) -> list[MeetingFacts]:
        found: list[MeetingFacts] = []
        self.is_alone = len(segments) < 2
        for segment, people in zip(segments, self.principals.all(segments), strict=True):
            before = found[-1] if found else None
            found.append(self.meeting(segment, people, before))
            self.land = segment.land
        return found

    def meeting(
        self, segment: Segment, people: People, before: MeetingFacts | None
    ) -> MeetingFacts:
        named, own, pieces = self.regions.words_on(segment)
        since = before.event if before is not None else None
        on_the_way = self.regions.on_the_way(segment, since)
        kind = self.kind(segment, people)
        day = self.days.of(
            DayQuestion(
                event=segment.event if own or segment.is_main else None,
                named=named,
                pieces=pieces,
                on_the_way=on_the_way,
                part=segment.part.heading_at if segment.part is not None else None,
                before=before.date if before is not None else None,
                is_main=segment.is_main,
                earlier=self.told_before(segment.event),
            )
        )
        place = Place(None, None)
        if kind not in _CALLS:
            place = self.place(segment, (named, own, pieces), on_the_way)
        self.place_before = place
        held = self.sessions(segment, kind, (named, own, pieces))
        return self.facts(segment, kind, day, place, held, people)

    def told_before(self, event: Event | None) -> Event | None:
        """The event that the same sentence tells of before another."""
        beside = self.events.of(event.sentence) if event is not None else ()
        return next((it for it in reversed(beside) if event and it.start < event.start), None)

    def kind(self, segment: Segment, people: People) -> MeetingKind:
        """What kind of meeting that of *segment* was."""
        kind = self.kind_told(segment, people)
        event = segment.event
        if kind is not MeetingKind.OTHER or event is None or event.form not in _RECEIVING:
            return kind
        if occasions.WORKING.search(self.text, *event.sentence.place) is None:
            # "The Minister was received by the Prime Minister"
            hosts = event.subjects if event.form == RECEIVED else event.partners
            above = {
                it.person for it in people.met if offices.ABOVE_MINISTERS.match(it.office or "")
            }
            if above and above == {*hosts}:
                return MeetingKind.COURTESY_CALL
        return kind

    def kind_told(self, segment: Segment, people: People) -> MeetingKind:
        """The kind that heading, event, title or captions name, else that of the offices."""
        if segment.division is not None:
            told = named_in(segment.heading, people.met)
            if told is None and occasions.COURTESY_CALLS.search(self.title):
                return MeetingKind.COURTESY_CALL
            if told is None and self.is_of_telephone(segment):
                return MeetingKind.TELEPHONE
            if told is None and segment.event is not None and segment.has_own_lead:
                # "2. Second day (May 5): Minister A paid a courtesy call on President B."
                told = named_in(self.events.naming(segment.event), people.met)
            return told or by_offices(people.met)
        words = ""
        if segment.event is not None:
            words = self.events.naming(segment.event)
        if segment.event is not None and segment.event.is_again:
            # With others than those who had met.
            return named_in(words, ()) or MeetingKind.OTHER
        is_met = segment.event is not None and self.is_in_person(segment.event)
        if not segment.is_main:
            told = named_in(words, people.met)
            if told is None and not is_met and occasions.TELEPHONE_TALKS.search(self.title):
                return MeetingKind.TELEPHONE
            return told or by_offices(people.met)
        if not words:
            words = " ".join(self.text[it.start : it.end] for it in self.segments.lead[:1])
        if not self.segments.lead:
            words = " ".join(self.text[slice(*at)] for at in self.regions.first_heading())
        # Of several meetings, a picture is of any.
        lines = self.document.page.captions if self.is_alone else ()
        captions = " ".join(line.text for line in lines)
        for some in (words, self.title, captions):
            kind = named_in(some, people.met)
            # "Talks with A and telephone conversation with B": that of the other.
            is_other = kind in _CALLS and some is self.title and not self.are_calls
            if kind is not None and not (is_met and kind in _CALLS) and not is_other:
                return kind
        return by_offices(people.met)

    @property
    def are_calls(self) -> bool:
        """Whether a title with a telephone call means each of the meetings."""
        return self.is_alone or occasions.TELEPHONE_TALKS.search(self.title) is not None

    def is_of_telephone(self, segment: Segment) -> bool:
        """Whether a division is one of the talks by telephone that the title tells of."""
        is_alone = occasions.TALK_ALONE.search(segment.heading) is not None
        # "I. Mr. A, Minister of Defense of Norway (16:05-16:30)"
        is_alone = is_alone or NOUN.search(segment.heading) is None
        return is_alone and occasions.TELEPHONE_TALKS.search(self.title) is not None

    def is_in_person(self, event: Event) -> bool:
        """Whether an event is one of people in one room; "received a telephone call" is none."""
        said = named_in(self.text[slice(*event.verb)], ())
        return event.form in _IN_PERSON and said not in _CALLS

    def place(
        self,
        segment: Segment,
        words: tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]],
        on_the_way: list[tuple[int, int]],
    ) -> Place:
        named, own, pieces = words
        event = segment.event
        own, pieces = self.regions.unsaid(event, own), self.regions.unsaid(event, pieces)
        part = segment.part
        around = (it for it in (part, segment.division) if it is not None)
        dated = next((it for it in around if self.segments.headings.has_day(it)), None)
        # In another country it was in another city.
        before = self.place_before if segment.land == self.land else None
        return self.places.of(
            PlaceQuestion(
                event=event,
                named=named,
                own=own,
                pieces=pieces,
                on_the_way=on_the_way,
                before=before,
                is_main=segment.is_main,
                events=self.events.of(event.sentence) if event is not None else (),
                day=dated.heading_at if dated is not None else None,
                part=part.heading_at if part is not None else None,
                stated=self.regions.stated() if segment.is_main else (),
                land=segment.land,
            )
        )

    def sessions(
        self,
        segment: Segment,
        kind: MeetingKind,
        words: tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]],
    ) -> tuple[Session, ...]:
        named, own, pieces = words
        parts: list[tuple[int, int]] = []
        if segment.is_main:
            meals = self.regions.meals()
            timed_meals = [it for it in meals if sessions.are_timed(self.text, *it)]
            parts = sorted([*self.regions.sittings(), *timed_meals])
            pieces = [*pieces, *parts, *(it for it in meals if it not in parts)]
            if not any(when.lengths(self.text, *at) for at in (*own, *pieces)):
                pieces += self.regions.length_below(segment)
        is_call = kind in _CALLS
        if kind is MeetingKind.TWO_PLUS_TWO and segment.event is not None:
            is_call = occasions.BY_VIDEO.search(self.events.naming(segment.event)) is not None
        main = SessionKind.CALL if is_call else SessionKind.TALKS
        if segment.division is None:
            title = self.title if segment.is_main else None
            apart = _apart([*named, *own], pieces)
            return sessions.read(self.text, apart, main, title, parts)
        at, *timings = named
        in_heading = [at] if occasions.TIMED_HEADING.search(segment.heading) else []
        timed = [*in_heading, *timings] or _apart(own, pieces)
        timed += self.regions.meals_behind(segment.division)
        held = sessions.read(self.text, timed, main, segment.heading)
        if not in_heading or not segment.has_own_lead or len(held) != 1:
            return held
        # "1. Talks (May 6, 9 a.m.)", and below, "met for one hour with": the hour and the length.
        told = sessions.read(self.text, _apart(own, pieces), main, segment.heading)
        return (sessions.completed(held[0], told[0]),) if len(told) == 1 else held

    def facts(
        self,
        segment: Segment,
        kind: MeetingKind,
        day: Day,
        place: Place,
        held: tuple[Session, ...],
        people: People,
    ) -> MeetingFacts:
        candidates: tuple[int, ...] = ()
        date = day.date
        if date is not None and date.year is None and date.month and date.day:
            years = _years(date.month, date.day, people.met)
            weekday = self.weekday_of(segment, date)
            candidates = tuple(
                year
                for year in years
                if weekday in (None, dt.date(year, date.month, date.day).weekday())
            )
        reasons = {
            "date": day.reason,
            "place": place.reason,
            "principals": ", ".join(people.reasons),
        }
        return MeetingFacts(
            kind,
            None if segment.is_nested else segment.division,
            segment.is_main,
            date,
            candidates,
            place.name,
            held,
            people.met,
            people.came,
            tuple(segment.sentences),
            segment.event,
            {name: reason for name, reason in reasons.items() if reason},
            tuple(segment.agenda),
        )

    def weekday_of(self, segment: Segment, date: PartialDate) -> int | None:
        """The weekday that is printed beside a day, 0 for Monday; None where none is."""
        places = [it.place for it in self.segments.lead]
        places += [segment.event.sentence.place] if segment.event is not None else []
        around = (it for it in (segment.part, segment.division) if it is not None)
        places += [it.heading_at for it in around if it.heading_at is not None]
        for place in places:
            for dated in self.document.dates(*place):
                if dated.weekday is not None and dated.date == date:
                    return dated.weekday
        return None

    def weekdays(self) -> tuple[Finding, ...]:
        """Dates of the lead whose printed weekday is not theirs."""
        found: list[Finding] = []
        for sentence in self.segments.lead:
            for dated in self.document.dates(*sentence.place):
                day = self.days.with_year(dated.date).earliest if dated.date.day else None
                if dated.weekday is not None and day and day.weekday() != dated.weekday:
                    words = self.text[dated.start : dated.end]
                    code = DiagnosticCode.WEEKDAY_CONFLICT
                    found.append(Finding(code, dated.start, dated.end, words))
        return tuple(found)


def _apart(
    own: Sequence[tuple[int, int]], pieces: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    """Places in text order, none inside another."""
    found: list[tuple[int, int]] = []
    for start, end in sorted((*own, *pieces), key=lambda it: (it[0], -it[1])):
        if not found or end > found[-1][1]:
            found.append((start, end))
    return found


def _years(month: int, day: int, people: Sequence[Known]) -> tuple[int, ...]:
    """The years in which all who met, as far as the table knows them, were in office."""
    left: set[int] | None = None
    for person in people:
        if person.key is None:
            continue
        years = set(years_in_office(person.key, month, day, _offices(person.office)))
        if years:
            left = years if left is None else left & years or left
    return tuple(sorted(left or ()))


def _offices(printed: str | None) -> tuple[Office, ...] | None:
    """The offices of the table that the printed one can be; None, which is any, for others."""
    if printed is None:
        return None
    if offices.FOREIGN.search(printed):
        return (Office.FOREIGN_MINISTER,)
    if offices.PRIME_MINISTER.search(printed):
        return (Office.PRIME_MINISTER,)
    return (Office.PRESIDENT,) if offices.PRESIDENT in printed else None
