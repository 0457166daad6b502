"""Where the text speaks of a meeting: its heading, the clause of its event, and more on it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Final

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Division
from japan_russia.parse.meetings import sessions
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.phrases import when
from japan_russia.parse.text.lines import is_finite
from japan_russia.wording.layout import page as layout
from japan_russia.wording.meetings import occasions, places, times
from japan_russia.wording.meetings.attendance import WAS_ATTENDED
from japan_russia.wording.meetings.nouns import NOUN
from japan_russia.wording.speech.clauses import WHO_SAYS

__all__ = ["Regions"]

#: Behind somebody's name: "(May 6, 20 minutes)".
_BRACKET: Final = re.compile(r",?\s(?P<inside>\([^()]{2,80}\))")


class Regions:
    """Finds the places of a text that tell day, hour, place and sittings of a meeting."""

    def __init__(self, document: Document, events: Events, segments: Segments) -> None:
        self.document: Document = document
        self.text: str = document.text
        self.events: Events = events
        self.segments: Segments = segments

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

    def on_the_way(self, segment: Segment, before: Event | None) -> list[tuple[int, int]]:
        """Where the text leads from the event *before* to that of *segment*, in running text.

        Below a heading it is what its lead tells before the meeting: "She flew on to Addis Ababa."
        """
        event = segment.event
        if event is None or (segment.division is not None and not segment.has_own_lead):
            return []
        if segment.division is not None:
            own = self.segments.headings.own_sentences(segment.division)
            told = [it.place for it in own if it.number < event.sentence.number]
            return [at for at in told[-1:] if places.MOVED.search(self.text, *at)]
        return [it.place for it in self.segments.told.on_the_way(event, before)]

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
        if event is not None:
            talked = occasions.AND_THEY_TALKED.match(self.text, event.end, event.sentence.end)
            pieces += [talked.span()] if talked is not None else []
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
            and self.document.opens(it)
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
            is_before = sentence.start < event.start and self.is_timed_meeting(place)
            if (
                occasions.MORE_ON_IT.match(self.text, *place)
                or sessions.are_timed(self.text, *place)
                or is_before
            ):
                found.append(place)
            elif (
                which := occasions.WHICH_LASTED.search(self.text, *place)
            ) and not self.segments.told.is_report(sentence):
                found.append((which.start(), sentence.end))
        return found

    def is_timed_meeting(self, place: tuple[int, int]) -> bool:
        """Whether a sentence has a meeting and its hour or length: "A chaired the Meeting from"."""
        if NOUN.search(self.text, *place) is None:
            return False
        return bool(
            when.lengths(self.text, *place) or when.clocks(self.text, *place, japan_time=False)
        )

    def first_heading(self) -> list[tuple[int, int]]:
        """The heading of the first division, and the bracket below it."""
        divisions = self.document.outline.divisions
        if not divisions or divisions[0].heading_at is None:
            return []
        return [divisions[0].heading_at, *divisions[0].timings]

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

    def length_below(self, segment: Segment) -> list[tuple[int, int]]:
        """Where a sentence behind the lead tells how long the meeting lasted; at most one place.

        "The meeting lasted about 75 minutes."
        """
        text = self.document.text
        told = (it.place for it in segment.sentences if occasions.IT_LASTED.match(text, *it.place))
        return list(islice(told, 1))

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
