"""Which meetings the text tells of, and which of its sentences belong to each.

A division whose heading is the name of a meeting is that meeting, if the readout tells of
several; else the whole outline belongs to one.  In running text an event with other people begins
another meeting, if anything that was said there is reported.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define, field

from japan_russia.model import MeetingKind
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.clauses import is_timed
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Division
from japan_russia.parse.meetings.headings import Headings
from japan_russia.parse.meetings.kind import kind_of
from japan_russia.parse.meetings.told import Told, shared
from japan_russia.parse.people.known import known
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import Sides, countries_in, pairs_in
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.mention import Mention
from japan_russia.wording.meetings import occasions, places, times
from japan_russia.wording.meetings.events import JOINED, WAS_HELD
from japan_russia.wording.meetings.who_met import ATTENDED, WITH

__all__ = ["Segment", "Segments"]

#: Safety limit: later meetings are ignored.
_MOST: Final = 40
#: Sentences under the heading of a visit in which the meeting is told of.
_FEW: Final = 3
_LEAD: Final = 24
_WORDS: Final = re.compile(r"[a-z0-9][a-z0-9+-]*")


@define(eq=False)
class Segment:
    """A meeting before its facts are known.

    *division* is the one that is the meeting, None where none is; *event* tells of it, None where
    nothing but a heading or the title does.  *sentences* are those of its part of the text.
    *is_main* tells that the whole outline is its agenda, *is_nested* that its division is part of
    another; *part* is that division ("I. Serbia (May 5)"), *land* the country that it is on.
    *agenda* are the divisions on one of several meetings that the lead tells of.
    """

    division: Division | None
    event: Event | None
    heading: str = ""
    land: str | None = None
    part: Division | None = None
    is_nested: bool = False
    is_main: bool = False
    has_own_lead: bool = False
    sentences: list[Sentence] = field(factory=list)
    agenda: list[Division] = field(factory=list)


class Segments:
    """Parts a document into its meetings."""

    def __init__(
        self, document: Document, register: Register, sides: Sides, events: Events
    ) -> None:
        self.document: Document = document
        self.register: Register = register
        self.sides: Sides = sides
        self.events: Events = events
        self.text: str = document.text
        self.headings: Headings = Headings(document, register, events)
        self.told: Told = Told(document, register, events)
        #: The sentences that introduce the meeting or meetings, and what they tell of.
        self.lead: list[Sentence] = self._lead()
        told = [it for it in events.among(self.lead) if not self.is_list(it)]
        self.lead_events: tuple[Event, ...] = tuple(told[:_MOST])
        self.headings.lead_events = self.lead_events
        #: The divisions that are parts of the one meeting that the lead tells of.
        self.sittings: tuple[Division, ...] = self.headings.sittings()

    def is_list(self, event: Event) -> bool:
        """Whether it only lists who was there: "A, B and C took part in the talks"."""
        is_listed = event.sentence.number in self.sides.lists
        if not is_listed or is_timed(self.document, (event.start, event.end)):
            return False
        is_attended = self.text.startswith(ATTENDED, event.verb[0])
        return is_attended and self.text.find(f"{WITH} ", event.verb[1], event.end) < 0

    def found(self) -> list[Segment]:
        """Return the segments in text order; none where the text reports no meeting."""
        tops = self.document.outline.divisions
        divisions, parts, nested = self._divided(tops)
        if nested and not divisions:
            return self._placed(nested)
        first = tops.index(divisions[0]) if divisions else 0
        before = [top for top in tops[:first] if top not in parts]
        if before and not self.document.lead and before[0].heading_at is None:
            # The lead stands in item 1.
            before = before[1:]
        are_several = len(divisions) + len(nested) > 1
        if divisions and all(self._may_stand_before(it, are_several) for it in before):
            told = [e for e in self.lead_events if e.partners or len(e.subjects) > 1]
            several = len(told) > 1 or len(divisions) > 1 or bool(before) or bool(nested)
            own = [self.of_division(division) for division in divisions]
            if (several or divisions[0].timings) and not self._is_beside(own, told):
                self._told_in_order(own)
                for segment in own:
                    # Beside meetings inside parts, in the order of the text.
                    segment.is_nested = segment.is_nested or bool(nested)
                return self._placed(sorted([*nested, *own], key=_begins))
        whole = self.whole()
        # A call that follows the talks on the same page is a meeting of its own.
        calls = [d for d in divisions if self.is_apart(d, whole)]
        if calls and calls[0] is tops[0] and not self.document.outline.lead:
            # Nothing stands before the first call: it is the meeting.
            return self._placed([self.of_division(call) for call in calls])
        if whole is None:
            return []
        if not calls and (shared := self._shared()):
            return shared
        apart = [self.of_division(call) for call in calls]
        for segment in apart:
            is_call = occasions.COURTESY_HEADING.match(segment.heading) is not None
            if segment.event is whole.event and not (segment.has_own_lead or is_call):
                segment.event = None
            elif is_call and segment.event is whole.event is not None:
                # "The Committee held its meeting.  On April 26 Minister A called on B."
                others = (it for it in self.lead_events if it is not segment.event)
                whole.event = next(others, None)
        return self._placed([*self.running(whole, calls), *apart])

    def _may_stand_before(self, division: Division, are_several: bool) -> bool:
        """Whether a division before the meetings is on the visit as a whole.

        Its heading tells it, or nobody speaks there and *are_several* meetings follow.
        """
        if self.headings.is_programme(division):
            return True
        return are_several and division.heading_at is not None and not self._who_speak(division)

    def _is_beside(self, own: Sequence[Segment], told: Sequence[Event]) -> bool:
        """Whether the one division that is a meeting stands beside the one of the lead.

        "On June 3 A met B and C", and below, "2. Japan-Norway Meeting", that A and B met, too.
        So where the lead tells of several, and none of them is with whom the division is on.
        """
        if len(own) == 1 and not told and own[0].event is not None:
            # "The meeting was held in Oslo.  It was attended by A, B and C."
            was_held = any(event.form == WAS_HELD for event in self.lead_events)
            return was_held and not self._listed_in_lead() <= set(own[0].event.people)
        if len(own) == 1 and len(told) > 1 and own[0].event is not None:
            partners = set(own[0].event.partners) or {
                # "Minister A and Minister B met"
                person
                for person in own[0].event.people
                if person.country != HOME
            }
            return bool(partners) and all(partners.isdisjoint(it.people) for it in told)
        if len(own) != 1 or len(told) != 1 or not own[0].has_own_lead or own[0].event is None:
            return False
        fewer, more = set(own[0].event.people), set(told[0].people)
        if len(fewer) > 1 and len(more) > 1 and fewer.isdisjoint(more):
            # "The leaders met", and below, "2. Foreign Ministers' Talk": others.
            return True
        return len(fewer) > 1 and fewer < more | {*own[0].event.subjects} and fewer != more

    def _listed_in_lead(self) -> set[Person]:
        """Who is listed in the lead as having been present."""
        lists = (self.sides.lists.get(sentence.number, ()) for sentence in self.lead)
        people = (self.register.of(it.mention) for found in lists for it in found)
        return {person for person in people if person is not None}

    def _divided(
        self, tops: Sequence[Division]
    ) -> tuple[list[Division], list[Division], list[Segment]]:
        """The divisions that are meetings; those of parts of a visit, and these parts.

        Those of parts are looked for no further.
        """
        divisions: list[Division] = []
        parts: list[Division] = []
        nested: list[Segment] = []
        told_in = self._told_in_parts(tops)
        without_heading = self.headings.without_heading(tops)
        for top in tops:
            if len(divisions) + len(nested) >= _MOST:
                break
            if top.number in told_in:
                parts.append(top)
                nested += told_in[top.number]
                continue
            if top in self.sittings:
                continue
            holds_meetings = self.headings.holds_meetings(top)
            if top in without_heading or (self.headings.is_meeting(top) and not holds_meetings):
                divisions.append(top)
                continue
            # "I. Chile / 1. Talks", "II. Bolivia", "III. Paraguay / 1. Talks"
            may_be_part = holds_meetings or not divisions or bool(nested)
            if may_be_part and (children := self.headings.meetings_below(top)):
                parts.append(top)
                nested += map(self.of_division, children)
                for segment in nested[-len(children) :]:
                    segment.land, segment.is_nested = self.headings.land(top), True
                    segment.part = top
        return divisions, parts, nested

    def _told_in_parts(self, tops: Sequence[Division]) -> dict[int, list[Segment]]:
        """The meetings of the parts of a visit, by part, where one of them tells of several.

        "2. Jordan (May 4 to 5)" with a paragraph on each meeting.  The days of a diary are such
        parts, too, "April 13 (Sunday)": of several, each with all its meetings, whether or not
        anything is reported of them.
        """
        found: dict[int, list[Segment]] = {}
        days = [top for top in tops if self.headings.is_day(top)]
        for top in tops:
            land = self.headings.land(top)
            if land is None and top not in days:
                continue
            if any(child.heading_at is not None for child in top.children):
                continue
            events: dict[frozenset[Person], Event] = {}
            for event in self._events_below(top):
                is_told = top in days or self.told.is_reported(event, set())
                if is_told and self.told.is_another(event, set()):
                    events.setdefault(frozenset(event.people), event)
            found[top.number] = [
                Segment(None, event, land=land, part=top, has_own_lead=True)
                for event in events.values()
            ]
        several = len(days) > 1 or any(len(segments) > 1 for segments in found.values())
        return {n: it for n, it in found.items() if it} if several else {}

    def _events_below(self, division: Division) -> Iterator[Event]:
        for part in division.walk():
            for sentence in self.document.of_paragraphs(part.paragraphs):
                yield from self.events.of(sentence)

    def _told_in_order(self, segments: Sequence[Segment]) -> None:
        """Give the meetings of which no heading names a person the events of the lead, in order.

        Only where each of the lead's is one of them.
        """
        told = [e for e in self.lead_events if len(e.people) > 1]
        if len(told) == 1:
            # "A. Morning talks", "B. Telephone call of 10 July": the one that is no call.
            apart = [it for it in segments if kind_of(it.heading, ()) is not MeetingKind.TELEPHONE]
            if len(apart) == 1 < len(segments) and apart[0].event is None:
                is_its = self._names_no_other(apart[0], told[0])
                apart[0].event = told[0] if is_its else None
        if len(told) != len(segments) or len(told) < 2:
            return
        found = [segment.event for segment in segments]
        is_doubled = any(found.count(event) > 1 for event in found if event is not None)
        for segment, event in zip(segments, told, strict=True):
            if segment.event is None or (is_doubled and not segment.has_own_lead):
                segment.event = event

    def _names_no_other(self, segment: Segment, event: Event) -> bool:
        """Whether the heading of a meeting names nobody else, nor a kind that *event* is not."""
        if segment.division is None:
            return False
        heading = self.document.headings.get(segment.division.number)
        named = heading.mentions if heading is not None else ()
        lands = set(countries_in(segment.heading, 0, len(segment.heading)))
        is_call = occasions.COURTESY_HEADING.match(segment.heading) is not None
        return not named and not is_call and lands <= {person.country for person in event.people}

    def _is_of_fewer(self, division: Division) -> bool:
        """Whether a heading is a meeting of some of the title's countries: "Japan-ROK Meeting"."""
        joined = set(self.sides.of_pairs)
        fewer = set(pairs_in(self.text, *(division.heading_at or (0, 0))))
        if len(joined) < 3 or not (len(fewer) > 1 and fewer < joined):
            return False
        # "2. US-ROK Summit Meeting", on a page of the ministers, is a topic.
        titles = " ".join(line.text for line in self.document.page.titles)
        is_alike = kind_of(self.headings.words(division), ()) is kind_of(titles, ())
        speak = self._who_speak(division)
        return is_alike and bool(speak) and fewer >= {it.country for it in speak if it is not None}

    def _is_of_others(self, division: Division, main: set[Person]) -> bool:
        """Whether a heading is a ministers' meeting, and below it two others than *main* speak."""
        words = self.headings.words(division)
        speak = self._who_speak(division)
        is_named = occasions.OF_MINISTERS.fullmatch(words) is not None
        return is_named and len(speak) > 1 and speak.isdisjoint(main)

    def _who_speak(self, division: Division) -> set[Person | None]:
        """Who says something below a heading, by name."""
        return {
            self.register.of(mention)
            for part in division.walk()
            for sentence in self.document.of_paragraphs(part.paragraphs)
            for mention in sentence.mentions[:1]
            if mention.words and not mention.is_genitive and self.told.says(mention.end)
        }

    def is_apart(self, division: Division, whole: Segment | None) -> bool:
        """Whether a division below the main meeting is one of its own: a call, or by its lead."""
        if occasions.COURTESY_HEADING.match(self.headings.words(division)):
            return True
        if whole is not None and self._is_of_fewer(division):
            return True
        own = self.headings.own_events(division)
        if whole is None or whole.event is None:
            return False
        main = whole.event.people
        if not own:
            return bool(main) and self._is_of_others(division, set(main))
        if main and set(own[0].people) != set(main):
            return True
        days, others = (
            {it.date for it in self.document.dates(*event.sentence.place)}
            for event in (whole.event, own[0])
        )
        # "Telephone talk of January 24": of the same people, on another day.
        return bool(days and others) and days.isdisjoint(others)

    # The lead.

    def _lead(self) -> list[Sentence]:
        """The sentences of the lead, or of item 1 where the lead is inside it."""
        document = self.document
        if document.lead:
            return list(document.lead)[:_LEAD]
        divisions = document.outline.divisions
        if not divisions:
            return []
        first = divisions[0]
        while not first.paragraphs and first.children and first.heading_at is None:
            first = first.children[0]
        if first.heading_at is not None:
            if occasions.FACTS.match(self.text, *first.heading_at):
                return list(document.of_paragraphs(first.paragraphs))[:_LEAD]
            return self._under_heading(first)
        return list(document.of_paragraphs(first.paragraphs[:1]))[:_LEAD]

    def _under_heading(self, division: Division) -> list[Sentence]:
        """The sentences of a lead below "1. General": the first of them dates meeting or visit."""
        sentences = self.headings.own_sentences(division)
        # "1. Outline of the visit" may tell of the way there first.
        few = _FEW if self.headings.is_programme(division) else 1
        told = any(
            self.events.of(it) or places.STAYED.search(self.text, *it.place)
            for it in sentences[:few]
        )
        dated = any(self.document.dates(*it.place) for it in sentences[:few])
        if not (told and dated):
            return []
        others = [p for child in division.children[1:4] for p in child.paragraphs[:1]]
        lists = self.document.of_paragraphs(others)
        return sentences + [
            it for it in lists if it.number in self.sides.lists or self.events.of(it)
        ]

    # Divisions.

    def of_division(self, division: Division) -> Segment:
        """The segment of a division that is a meeting."""
        heading = self.headings.words(division)
        own = self.headings.own_events(division) or self.headings.joint_events(division)
        event = own[0] if own else self.event_for(division, heading)
        land = self.headings.land(division)
        return Segment(division, event, heading, land, has_own_lead=bool(own))

    def event_for(self, division: Division, heading: str) -> Event | None:
        """The event of the lead that a heading names: by a person in both, else by its kind."""
        named = self.document.headings.get(division.number)
        people = {self.register.of(m) for m in named.mentions} if named is not None else set()
        words = {word.lower() for word in heading.replace(",", " ").split()}
        for event in self.lead_events:
            if any(person in people for person in event.partners):
                return event
        for event in self.lead_events:
            if any(_family(person).lower() in words for person in event.partners):
                return event
        if any(p is not None and p.country != HOME and not p.is_of_title for p in people):
            # The heading names somebody of whom the lead tells no event.
            return None
        lands = set(countries_in(self.text, *(division.heading_at or (0, 0)))) - {HOME}
        met = {person.country for event in self.lead_events for person in event.people}
        if lands and met and not lands & met:
            # "Lunch with the Foreign Minister of Uruguay", where the lead tells of another.
            return None
        joined = set(pairs_in(self.text, *(division.heading_at or (0, 0))))
        if len(joined) > 1:
            for event in self.lead_events:
                if {person.country for person in event.people} == joined:
                    return event
        wanted = kind_of(heading, ())
        if wanted is MeetingKind.OTHER and (shared := self.named_by(heading)) is not None:
            return shared
        # The visit on which they met comes last.
        for event in sorted(self.lead_events, key=lambda event: event.form == "went_with"):
            if len(joined) > 1 and {it.country for it in event.people} - joined - {None}:
                # "Japan-ROK Meeting", where the lead tells of one with China, too.
                continue
            told = self.text[slice(*self.events.region(event))]
            if kind_of(told, [known(person) for person in event.people]) is wanted:
                return event
        return self.named_by(heading)

    def sentences_on(self, event: Event) -> list[Sentence]:
        """The sentences of the lead after that of an event, up to the one on the next meeting."""
        lead = self.lead
        later = [e for e in self.lead_events if e.start > event.start and self.is_new(e)]
        stop = later[0].sentence.start if later else lead[-1].end + 1
        return [s for s in lead if event.sentence.start < s.start < stop]

    def named_by(self, heading: str) -> Event | None:
        """The event that shares most words with the heading: "2. Strategic Dialogue"."""
        wanted = (
            set(_WORDS.findall(heading.lower())) - occasions.GENERAL_WORDS - times.MONTHS.keys()
        )

        def shared(event: Event) -> int:
            told = _WORDS.findall(self.text[slice(*self.events.region(event))].lower())
            return len(wanted.intersection(told))

        is_call = kind_of(heading, ()) is MeetingKind.TELEPHONE
        told = [it for it in self.lead_events if not is_call or self._is_call(it)]
        best = max(told, key=shared, default=None)
        return best if best is not None and shared(best) else None

    def _is_call(self, event: Event) -> bool:
        told = self.text[slice(*self.events.region(event))]
        return kind_of(told, ()) is MeetingKind.TELEPHONE

    def is_new(self, event: Event) -> bool:
        """Whether an event is a meeting of its own: with people, or on a day of its own."""
        place = event.sentence.place
        is_dated = self.headings.is_dated(event)
        return bool(event.partners or is_dated or times.NEXT_DAY.search(self.text, *place))

    # Running text.

    def whole(self) -> Segment | None:
        """The one meeting whose agenda the outline is; None where the text reports none."""
        outline = self.document.outline
        if not outline.lead and not outline.divisions:
            return None
        event = self.main_event()
        segment = Segment(None, event, is_main=True, has_own_lead=True)
        titles = " ".join(line.text for line in self.document.page.titles)
        tells = kind_of(titles, ()) is not MeetingKind.OTHER
        if event is None and not tells and not self.register.persons:
            return None
        return segment

    def main_event(self) -> Event | None:
        """Of several events of the lead, that whose people speak most in the body."""
        met = [e for e in self.lead_events if e.form != JOINED] or list(self.lead_events)
        # "Earlier that day the two co-chairs had breakfast together"
        met = [e for e in met if not self._is_before(e)] or met
        joined = set(self.sides.of_pairs)
        if len(joined) > 2:
            # Beside it, two of the three had a meeting of their own.
            of_all = [e for e in met if not e.people or _lands(e) >= joined]
            met = of_all or met
        with_people = [e for e in met if e.partners or e.subjects or e.joint]
        named = [e for e in with_people if len(e.people) > 1 or e.partners] or with_people
        if named and len(named[0].people) > 1:
            # "A met B.  It was attended by C and D": by those who came along.
            named = [named[0], *(e for e in named[1:] if not self._tells_who_came(e))]
        if len(named) < 2 or not self.document.outline.divisions:
            return next(iter(named or met), None) or self._first_event() or self._of_title()
        body = self.lead[-1].end

        def weight(event: Event) -> int:
            return sum(
                self.text.count(_family(person), body) > 0
                for person in (*event.partners, *event.subjects)
            )

        return max(named, key=weight)

    def _of_title(self) -> Event | None:
        """What the title tells, where the text does not: "Minister A meets with Minister B"."""
        told = (event for title in self.document.titles for event in self.events.of(title))
        return next((event for event in told if event.subjects and event.partners), None)

    def _tells_who_came(self, event: Event) -> bool:
        verb = self.text[slice(*event.verb)]
        is_more = occasions.MORE_ON_IT.match(self.text, *event.sentence.place) is not None
        is_listed = event.sentence.number in self.sides.lists
        return is_more and is_listed and any(it in verb for it in ATTENDED)

    def _is_before(self, event: Event) -> bool:
        """Whether a sentence goes back to something before the meeting."""
        place = event.sentence.place
        earlier = (times.EARLIER_THAT_DAY, times.PREVIOUS_DAY)
        return any(it.match(self.text, *place) for it in earlier)

    def _shared(self) -> list[Segment]:
        """The meetings of the lead between which the text below is shared out, each with its own.

        What the lead says belongs to the meeting last told of.
        """
        if not self.document.lead:
            return []
        parts = shared(self.document, self.register, self.events, self.lead_events)
        found = [
            Segment(None, it.event, has_own_lead=True, agenda=list(it.divisions)) for it in parts
        ]
        if not found:
            return []
        by_event = {it.event.start: segment for it, segment in zip(parts, found, strict=True)}
        here = found[0]
        below = {it.number for part in parts for it in part.sentences}
        for sentence in self.document.lead:
            if sentence.number in below:
                continue
            told = [e for e in self.events.of(sentence) if e.start in by_event]
            here = by_event[told[0].start] if told else here
            here.sentences.append(sentence)
            here = by_event[told[-1].start] if told else here
        for part, segment in zip(parts, found, strict=True):
            segment.sentences += part.sentences
            for top in segment.agenda:
                for division in top.walk():
                    segment.sentences += self.document.of_paragraphs(division.paragraphs)
            if segment.agenda and not _are_beside(segment.agenda):
                segment.agenda.clear()
        return found

    def _first_event(self) -> Event | None:
        """The first event of the body that opens a paragraph, where the lead tells of none."""
        for sentences in self.document.of_paragraph.values():
            for sentence in sentences[:1]:
                for event in self.events.of(sentence):
                    if self.is_list(event):
                        continue
                    before = [it for it in sentence.phrases if it.end <= event.verb[0]]
                    # "A said that he was glad of the meeting held in B": a meeting spoken of.
                    return None if any(self.told.says(it.end) for it in before) else event
        return None

    def running(self, whole: Segment, calls: Sequence[Division]) -> list[Segment]:
        """*whole*, and the meetings beside it that running text tells of, in text order.

        The divisions *calls* are meetings of their own.
        """
        others: list[Segment] = []
        event = whole.event
        main = set(event.people) if event is not None else set()
        met = {frozenset(main)}
        told_apart = {division.number for call in calls for division in call.walk()}
        for sentence in self.document.running:
            for told in self.events.of(sentence) if sentence.division not in told_apart else ():
                people = frozenset(told.people)
                if told is event or people in met or len(others) >= _MOST:
                    continue
                if self.told.is_another(told, main) and self.told.is_reported(told, main):
                    met.add(people)
                    others.append(Segment(None, self._completed(told), has_own_lead=True))
        titles = " ".join(line.text for line in self.document.page.titles)
        is_framed = event is None and others and kind_of(titles, ()) is MeetingKind.OTHER
        # A page on a visit or a conference, that tells of the meetings there.
        found = others if is_framed else [whole, *others]
        found.sort(key=lambda it: it.event.start if it.event is not None else -1)
        return found

    def _completed(self, event: Event) -> Event:
        """An event that names whom alone somebody met, with who it was by the lead.

        "A had separate calls with B and C", and below "In her call with C".
        """
        if event.subjects or event.joint is not None:
            return event
        named = (self.register.of(it) for it in event.sentence.mentions if it.words)
        if any(it is not None and it not in event.partners for it in named):
            # "In his call with C on June 12, D had said": another's.
            return event
        told = (it for it in self.lead_events if it.partners == event.partners and it.subjects)
        subjects = next((it.subjects for it in told if it is not event), ())
        return event._replace(subjects=subjects)

    # Which sentences belong to which.

    def _placed(self, segments: list[Segment]) -> list[Segment]:
        """*segments*, each with its sentences."""
        if not segments:
            return segments
        by_division: dict[int, Segment] = {}
        for segment in segments:
            if segment.division is not None:
                for division in segment.division.walk():
                    by_division[division.number] = segment
        main = next((it for it in segments if it.is_main), None)
        at_event = {
            it.event.sentence.number: it
            for it in segments
            if it.event is not None and it.division is None
        }
        here = main or segments[0]
        last = None
        for sentence in self.document.running:
            of_division = by_division.get(sentence.division)
            if of_division is not None:
                of_division.sentences.append(sentence)
                here, last = of_division, sentence
                continue
            is_other = last is None or last.division != sentence.division
            if sentence.division >= 0 and is_other and not self._is_below(here, sentence):
                here = main or here
            here = at_event.get(sentence.number) or self._returned(segments, sentence, here)
            here.sentences.append(sentence)
            last = sentence
        return segments

    def _is_below(self, segment: Segment, sentence: Sentence) -> bool:
        """Whether a sentence stands in a point below the one that tells of a meeting."""
        event = segment.event
        if event is None or segment.is_main or event.sentence.division < 0:
            return False
        told = self.document.divisions[event.sentence.division]
        return any(it.number == sentence.division for it in told.walk())

    def _returned(self, segments: Sequence[Segment], sentence: Sentence, here: Segment) -> Segment:
        """The meeting that the text comes back to: that of which alone the speaker is."""
        running = [it for it in segments if it.division is None and it.event is not None]
        if len(running) < 2 or here.event is None or not sentence.phrases:
            return here
        first = sentence.phrases[0]
        if not isinstance(first, Mention) or not first.words or first.is_genitive:
            return here
        person = self.register.of(first)
        if person is None or person in here.event.people or not self.told.says(first.end):
            return here
        if person is self.events.writer.diarist or (here.event.pronoun and not here.event.subjects):
            # "He called on B. Mr. A said": A is he.
            return here
        others = [it for it in running if it.event is not None and person in it.event.partners]
        return others[0] if len(others) == 1 else here


def _are_beside(divisions: Sequence[Division]) -> bool:
    """Whether nothing of another meeting stands between divisions."""
    counted = [below.number for top in divisions for below in top.walk()]
    return counted == list(range(counted[0], counted[0] + len(counted)))


def _lands(event: Event) -> set[str | None]:
    """The countries of those who met; "he" who met others may be of Japan."""
    lands = {person.country for person in event.people}
    return lands | {HOME} if event.pronoun and not event.subjects else lands


def _family(person: Person) -> str:
    return known(person).name.family


def _begins(segment: Segment) -> int:
    """Where the text of a segment begins: its division, else the sentence on its event."""
    if segment.division is not None:
        return segment.division.start
    return segment.event.sentence.start if segment.event is not None else 0
