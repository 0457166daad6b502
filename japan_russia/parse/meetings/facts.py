"""The meetings that a readout reports, each with its kind, day, place, sessions and people."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import takewhile
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
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.people.known import Known
from japan_russia.parse.people.register import Register
from japan_russia.parse.people.sides import HOME, Sides
from japan_russia.parse.phrases import when
from japan_russia.parse.text.lines import is_finite
from japan_russia.wording.layout import page as layout
from japan_russia.wording.meetings import occasions, places, times
from japan_russia.wording.meetings.attendance import WAS_ATTENDED
from japan_russia.wording.meetings.clauses import WHO_SAYS
from japan_russia.wording.meetings.events import RECEIVED
from japan_russia.wording.meetings.nouns import NOUN
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


#: Behind somebody's name: "(May 6, 20 minutes)".
_BRACKET: Final = re.compile(r",?\s(?P<inside>\([^()]{2,80}\))")
_CALLS: Final = (MeetingKind.TELEPHONE,)
#: Events of people in one room: a call that the title names is another's.
_IN_PERSON: Final = ("met", "call", "received", "was_received", "summoned")
#: Events in which one is the host of the other.
_RECEIVING: Final = ("received", "was_received")


def read(document: Document, *, countries: Collection[str] | None = None) -> Facts:
    """Return the facts of the readout; no meeting where nothing tells of one.

    *countries* are those that met, if the caller knows them from elsewhere.
    """
    page = document.page
    issued = when.date_line(page.date.text) if page.date is not None else None
    register = Register(document)
    sides = Sides(document, register, countries)
    events = Events(document, register, sides.issuer)
    segments = Segments(document, register, sides, events)
    found = segments.found()
    principals = Principals(document, register, sides, events, segments)
    reader = _Reader(document, events, segments, principals, issued)
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
        self.days = DayOf(document, segments.lead, issued)
        self.places = PlaceOf(document, self.introduction(), segments.register.words)
        #: The country that the part of the visit with the meeting before was on.
        self.land: str | None = None
        #: Where the meeting before was.
        self.place_before: Place | None = None
        self.title = " ".join(line.text for line in document.page.titles)

    def meetings(self, segments: Sequence[Segment]) -> list[MeetingFacts]:
        found: list[MeetingFacts] = []
        for segment, people in zip(segments, self.principals.all(segments), strict=True):
            before = found[-1] if found else None
            found.append(self.meeting(segment, people, before))
            self.land = segment.land
        return found

    def meeting(
        self, segment: Segment, people: People, before: MeetingFacts | None
    ) -> MeetingFacts:
        named, own, pieces = self.words_on(segment)
        on_the_way = self.on_the_way(segment, before)
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

    def introduction(self) -> list[Sentence]:
        """The lead; of a page without divisions, what stands before the first meeting is told.

        Where there is no lead, the body begins with it: "1. Significance of the visit".
        """
        lead = self.segments.lead
        tops = self.document.outline.divisions
        if not lead and tops and self.segments.headings.is_programme(tops[0]):
            lead = [it for it in self.document.running[:2] if it.division == tops[0].number]
        if not self.document.outline.divisions:
            told = self.segments.lead_events
            first = told[0].sentence.number if told else len(lead)
            lead = [sentence for sentence in lead if sentence.number <= first]
        return [sentence for sentence in lead if not self.segments.told.is_report(sentence)]

    def on_the_way(self, segment: Segment, before: MeetingFacts | None) -> list[tuple[int, int]]:
        """Where the text leads from the meeting before to that of *segment*, in running text.

        Below a heading it is what its lead tells before the meeting: "She flew on to Addis Ababa."
        """
        event = segment.event
        if event is None or (segment.division is not None and not segment.has_own_lead):
            return []
        if segment.division is not None:
            own = self.segments.headings.own_sentences(segment.division)
            told = [it.place for it in own if it.number < event.sentence.number]
            return [at for at in told[-1:] if places.MOVED.search(self.text, *at)]
        since = before.event if before is not None else None
        return [it.place for it in self.segments.told.on_the_way(event, since)]

    def words_on(
        self, segment: Segment
    ) -> tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]]:
        """Where the text speaks of a meeting: heading and bracket, its event's clause, and more."""
        division, event = segment.division, segment.event
        named: list[tuple[int, int]] = []
        if division is not None:
            facts = self.segments.headings.facts(division)
            named = [division.heading_at or (0, 0), *division.timings, *facts]
        own: list[tuple[int, int]] = []
        pieces: list[tuple[int, int]] = []
        if event is not None and division is not None and segment.has_own_lead:
            own = [event.sentence.place]
            pieces = self.more_on(event, self.segments.headings.own_sentences(division))
        elif event is not None and division is not None:
            own = [self.clause(event)]
            region = self.events.region(event)
            pieces = [region, *self.more_on(event, self.segments.sentences_on(event))]
        elif event is not None:
            own = [self.clause(event)]
            region = self.events.region(event)
            named = self.announced(segment, event)
            pieces = [region, *event.aside, *self.more_on(event, self.introducing(segment))]
            if segment.is_main:
                named += self.timed_lines(pieces)
        elif division is None:
            pieces = [it.place for it in self.segments.lead[:4]] or self.first_heading()
            named = self.timed_lines(pieces) if segment.is_main else []
        if segment.is_main:
            named += self.stated()
        if division is None:
            pieces += self.facts_of_lead(with_hours=segment.is_main)
        if division is not None and not segment.has_own_lead:
            sentences = self.segments.headings.own_sentences(division)
            pieces += [
                it.place for it in sentences if occasions.MORE_ON_IT.match(self.text, *it.place)
            ]
        if division is not None:
            pieces += self.what_followed(segment, division)
        pieces += [
            it.place
            for it in segment.sentences
            if occasions.AFTERWARDS.match(self.text, *it.place) and it.place not in pieces
        ]
        return named, own, pieces

    def what_followed(self, segment: Segment, division: Division) -> list[tuple[int, int]]:
        """The sentences below a heading that tell of a meal or the press afterwards.

        "4. A working lunch of one hour followed."
        """
        lead = {it.number for it in self.segments.headings.own_sentences(division)}
        return [
            it.place
            for it in segment.sentences
            if it.number not in lead
            and it is self.document.of_paragraph[it.paragraph][0]
            and occasions.FOLLOWED.match(self.text, *it.place)
        ]

    def stated(self) -> list[tuple[int, int]]:
        """The lines below headings that announce day, hour and place: "I. Date and Venue".

        They stand before what was said; below it they are of what is to come.
        """
        tops = [it for it in self.document.outline.divisions if it.heading_at is not None]
        facts = takewhile(lambda it: not self.tells_what_was_said(it), tops)
        return [
            sentence.place
            for division in facts
            if occasions.STATED.match(self.text[slice(*(division.heading_at or (0, 0)))])
            for sentence in self.document.of_paragraphs(division.paragraphs)
            if not is_finite(self.text[slice(*sentence.place)]) and not self.events.of(sentence)
        ]

    def tells_what_was_said(self, division: Division) -> bool:
        """Whether somebody speaks right below a heading, or what is to come is told there."""
        if occasions.FACTS.match(self.text, *(division.heading_at or (0, 0))):
            return False
        own = self.document.of_paragraphs(division.paragraphs)
        return any(
            self.segments.told.is_report(it) or occasions.WILL_BE.match(self.text, *it.place)
            for it in own
        )

    def timed_lines(self, pieces: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
        """Lines at the top that give day or hour: "(8:30 - 9:10 a.m., 17 May, Bergen)", "14:20".

        An hour alone is that of the meeting where the text tells no other.
        """
        found: list[tuple[int, int]] = []
        for line in self.document.page.captions:
            is_hour = times.CLOCK.fullmatch(line.text) is not None and not any(
                when.clocks(self.text, *at, japan_time=False) for at in pieces
            )
            if is_hour or times.TIMING.match(line.text) or places.AT_LABEL.match(line.text):
                found.append((line.start, line.end))
        for line in self.document.page.titles:
            if places.AT_LABEL.match(line.text):
                found.append((line.start, line.end))
            bracket = times.TIMING.search(line.text)
            if bracket is not None and (
                when.lengths(line.text, *bracket.span())
                or when.clocks(line.text, *bracket.span(), japan_time=False)
            ):
                found.append((line.start + bracket.start(), line.end))
        found += [
            it.place for it in self.document.lead[:1] if times.TIMING.match(self.text, *it.place)
        ]
        return found

    def facts_of_lead(self, *, with_hours: bool) -> list[tuple[int, int]]:
        """The sentences of the lead that are one fact each: "Place: Bergen"."""
        return [
            it.place
            for it in self.segments.lead
            if layout.FACT.match(self.text, *it.place)
            if with_hours or not when.clocks(self.text, *it.place, japan_time=False)
        ]

    def announced(self, segment: Segment, event: Event) -> list[tuple[int, int]]:
        """The bracket with day and length behind somebody who was to be met, told of before.

        "He held separate talks with A (May 6, 20 minutes) and B (May 7, 30 minutes)", and below
        "In the talks with A".
        """
        if segment.is_main:
            return []
        for sentence in self.segments.told.beginning:
            if sentence.start >= event.sentence.start:
                break
            for mention in sentence.mentions:
                bracket = _BRACKET.match(self.text, mention.end, sentence.end)
                if bracket is not None and self.events.register.meant(mention) in event.partners:
                    return [bracket.span("inside")]
        return []

    def clause(self, event: Event) -> tuple[int, int]:
        """The words of an event from its verb on, or from where its part of the clause begins."""
        beside = self.events.of(event.sentence)
        return (event.verb[0] if beside[0] is event else event.start), event.end

    def unsaid(self, event: Event | None, places: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Places without what somebody says at the end of an event.

        "…, who spoke of the earthquake in Niigata"
        """
        if event is None:
            return places
        said = WHO_SAYS.search(self.text, event.verb[1], event.end)
        verb = self.document.wording.saying.forms.get(said[1]) if said is not None else None
        if said is None or verb is None or verb.act is None:
            return places
        at = said.start()
        return [(start, at if start < at < end else end) for start, end in places]

    def introducing(self, segment: Segment) -> list[Sentence]:
        """The sentences of a segment in running text that may go on about the meeting itself."""
        if segment.is_main and segment.event is not None:
            lead = self.segments.lead
            if any(it is segment.event.sentence for it in lead):
                return list(lead)
        return segment.sentences[:8]

    def more_on(self, event: Event, sentences: Sequence[Sentence]) -> list[tuple[int, int]]:
        """Those of *sentences* after the event that go on about it."""
        found: list[tuple[int, int]] = []
        # "The meeting was held …  It was attended by A and B": more stands before the event.
        goes_on = occasions.MORE_ON_IT.match(self.text, *event.sentence.place) is not None
        for sentence in sentences:
            if sentence.start <= event.start and not (goes_on and sentence.start < event.start):
                continue
            others = self.events.of(sentence)
            is_of_it = WAS_ATTENDED.match(self.text, *sentence.place) is not None
            if not is_of_it and any(
                it.partners and set(it.people) != set(event.people) for it in others
            ):
                break
            place = sentence.place
            if occasions.CANCELLED.search(self.text, *place):
                continue
            if occasions.MORE_ON_IT.match(self.text, *place) or sessions.are_timed(
                self.text, *place
            ):
                found.append(place)
            elif (
                which := occasions.WHICH_LASTED.search(self.text, *place)
            ) and not self.segments.told.is_report(sentence):
                found.append((which.start(), sentence.end))
        return found

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
        if not segment.is_main:
            told = named_in(words, people.met)
            is_met = segment.event is not None and self.is_in_person(segment.event)
            if told is None and not is_met and occasions.TELEPHONE_TALKS.search(self.title):
                return MeetingKind.TELEPHONE
            return told or by_offices(people.met)
        page = self.document.page
        if not words:
            words = " ".join(self.text[it.start : it.end] for it in self.segments.lead[:1])
        if not self.segments.lead:
            words = " ".join(self.text[slice(*at)] for at in self.first_heading())
        titles = " ".join(line.text for line in page.titles)
        captions = " ".join(line.text for line in page.captions)
        met_there = segment.event is not None and self.is_in_person(segment.event)
        for some in (words, titles, captions):
            kind = named_in(some, people.met)
            if kind is not None and not (met_there and kind in _CALLS):
                return kind
        return by_offices(people.met)

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

    def first_heading(self) -> list[tuple[int, int]]:
        """The heading of the first division, and the bracket below it."""
        divisions = self.document.outline.divisions
        if not divisions or divisions[0].heading_at is None:
            return []
        return [divisions[0].heading_at, *divisions[0].timings]

    def place(
        self,
        segment: Segment,
        words: tuple[list[tuple[int, int]], list[tuple[int, int]], list[tuple[int, int]]],
        on_the_way: list[tuple[int, int]],
    ) -> Place:
        named, own, pieces = words
        event = segment.event
        own, pieces = self.unsaid(event, own), self.unsaid(event, pieces)
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
                stated=self.stated() if segment.is_main else (),
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
            meals = self.meals()
            timed_meals = [it for it in meals if sessions.are_timed(self.text, *it)]
            parts = sorted([*self.sittings(), *timed_meals])
            pieces = [*pieces, *parts, *(it for it in meals if it not in parts)]
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
        timed += self.meals_behind(segment.division)
        held = sessions.read(self.text, timed, main, segment.heading)
        if not in_heading or not segment.has_own_lead or len(held) != 1:
            return held
        # "1. Talks (May 6, 9 a.m.)", and below, "met for one hour with": the hour and the length.
        told = sessions.read(self.text, _apart(own, pieces), main, segment.heading)
        return (sessions.completed(held[0], told[0]),) if len(told) == 1 else held

    def sittings(self) -> list[tuple[int, int]]:
        """The headings of parts of the meeting with their times: "1. Enlarged session (5 p.m.)"."""
        found: list[tuple[int, int]] = []
        for division in self.document.outline.divisions:
            if division.heading_at is None:
                continue
            heading = self.segments.headings.words(division)
            if division not in self.segments.sittings and not sessions.is_part(heading):
                continue
            if division.timings:
                found.append((division.heading_at[0], division.timings[-1][1]))
            elif occasions.TIMED_HEADING.search(heading):
                found.append(division.heading_at)
        return found

    def meals(self) -> list[tuple[int, int]]:
        """What the text tells of the meals that are divisions: "3. Working lunch"."""
        tops = self.document.outline.divisions
        return [place for top in tops if (place := self.meal(top)) is not None]

    def meals_behind(self, division: Division) -> list[tuple[int, int]]:
        """The same of those right behind a division that is a meeting, which are none."""
        tops = self.document.outline.divisions
        behind = tops[tops.index(division) + 1 :] if division in tops else ()
        found: list[tuple[int, int]] = []
        for top in behind:
            place = self.meal(top)
            if place is None or self.segments.headings.is_meeting(top):
                break
            found.append(place)
        return found

    def meal(self, division: Division) -> tuple[int, int] | None:
        """What tells of the meal that a division is; None for any other division."""
        if division.heading_at is None:
            return None
        if not sessions.is_meal(self.segments.headings.words(division)):
            return None
        if division.timings:
            return division.heading_at[0], division.timings[-1][1]
        sentences = self.segments.headings.own_sentences(division)
        timed = [it.place for it in sentences if sessions.are_timed(self.text, *it.place)]
        return timed[0] if timed else division.heading_at

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
            candidates = _years(date.month, date.day, people.met)
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
