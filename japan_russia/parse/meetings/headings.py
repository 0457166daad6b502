"""Which divisions are meetings of their own: by their heading, or by what stands below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import takewhile
from typing import Final

from japan_russia.data.countries import country_named
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.clauses import is_timed
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Division
from japan_russia.parse.meetings import sessions
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import countries_in, pairs_in
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.lands import HOME, land_at
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.text.lines import unbracketed
from japan_russia.parse.text.tokens import tokens
from japan_russia.wording.layout import page
from japan_russia.wording.meetings import nouns, occasions, times
from japan_russia.wording.phrases import states

__all__ = ["Headings", "in_small_letters"]

#: Safety limit: later sentences of a lead are ignored.
_LEAD: Final = 24
_BRACKET_END: Final = re.compile(r"\s?[(\[][^()\[\]]{1,240}[)\]]\Z")


def in_small_letters(heading: str) -> str:
    """A heading in capitals or brackets as it would be printed otherwise: "Courtesy Call By"."""
    heading = unbracketed(heading)
    if not heading.isupper():
        return heading
    return occasions.SMALL_WORDS.sub(lambda match: match[0].lower(), heading.title())


class Headings:
    """Tells the divisions of a document that are meetings.

    *lead_events* are those that the lead of the page tells of; they are given once it is known.
    """

    def __init__(self, document: Document, register: Register, events: Events) -> None:
        self.document: Document = document
        self.register: Register = register
        self.events: Events = events
        self.text: str = document.text
        self.lead_events: tuple[Event, ...] = ()
        #: What was asked of divisions before, by their numbers: several stages ask the same.
        self._words: dict[int, str] = {}
        self._days: dict[int, bool] = {}
        self._timed: dict[int, bool] = {}

    def own_sentences(self, division: Division) -> list[Sentence]:
        """The sentences of a division's own lead: its first paragraph, or its first child's."""
        while not division.paragraphs and division.children:
            division = division.children[0]
            if division.heading_at is not None:
                return []
        first = len(self.facts(division))
        return list(self.document.of_paragraphs(division.paragraphs[first : first + 1]))[:_LEAD]

    def facts(self, division: Division) -> list[tuple[int, int]]:
        """The paragraphs below a heading that are one fact each: "Date: May 4, 10:00-10:40"."""
        are_facts = takewhile(lambda it: page.FACT.match(self.text, it.start), division.paragraphs)
        return [(paragraph.start, paragraph.end) for paragraph in are_facts]

    def words(self, division: Division) -> str:
        """The heading in small letters; empty where there is none."""
        found = self._words.get(division.number)
        if found is None:
            found = in_small_letters(self.text[slice(*(division.heading_at or (0, 0)))])
            self._words[division.number] = found
        return found

    def land(self, division: Division) -> str | None:
        """The country that a heading begins with or is: "I. Serbia (May 5)", "1. Norway: Talks"."""
        if division.heading_at is None:
            return None
        name = _BRACKET_END.sub("", unbracketed(self.text[slice(*division.heading_at)]))
        name = name.partition(":")[0].strip()
        words = tokens(name, 0, len(name))
        land = land_at(words, 0) if words else None
        return land.code if land is not None and land.stop == len(words) else None

    def is_day(self, division: Division) -> bool:
        """Whether a heading is a day: "April 13 (Sunday)", "[Monday, May 4]", "May 4: Otaru".

        What stands beside the day names nobody, if not by office alone, and no meeting.
        """
        found = self._days.get(division.number)
        if found is None:
            found = self._days[division.number] = self._calls_day(division)
        return found

    def _calls_day(self, division: Division) -> bool:
        start, end = division.heading_at or (0, 0)
        if start == end:
            return False
        heading = self.document.headings[division.number]
        is_named = any(mention.words for mention in heading.mentions)
        names_none = not is_named and nouns.NOUN.search(self.text, start, end) is None
        if page.DAY_HEADING.match(self.text[start:end]):
            return names_none
        dates = [it for it in self.document.dates(start, end) if it.date.day and not it.is_span]
        if len(dates) != 1:
            return False
        before, after = self.text[start : dates[0].start], self.text[dates[0].end : end]
        may_be_place = names_none and not heading.mentions
        place = times.PLACE_BEFORE_DAY.match(before) if may_be_place else None
        if place is not None and country_named(place["name"]) is None:
            before = before[place.end() :]
        return times.BESIDE_DAY.fullmatch(f"{before} {after}") is not None

    def has_day(self, division: Division) -> bool:
        """Whether a heading is a day, or a country, its city and a day."""
        printed = self.text[slice(*(division.heading_at or (0, 0)))]
        return self.is_day(division) or page.PLACE_AND_DAY.match(printed) is not None

    def is_programme(self, division: Division) -> bool:
        """Whether a division is on the course of the visit, and may stand before the meetings."""
        at = division.heading_at
        if at is None:
            return False
        return occasions.PROGRAMME.match(self.words(division)) is not None

    def is_meeting(self, division: Division) -> bool:
        """Whether a division is a meeting: by its heading, or by a dated event of its own lead."""
        if division.heading_at is None or self.is_day(division):
            return False
        words = _BRACKET_END.sub("", self.words(division))
        committee = occasions.COMMITTEE.search(words)
        words = words[: committee.end()] if committee is not None else words
        if occasions.NO_MEETING.search(self._before_names(division) or words) is not None:
            return False
        if sessions.is_meal(words) and not (
            self._names_guests(division, words) or self._is_of_others(division)
        ):
            # A meal around the talks is a session of theirs.
            regions = map(self.events.region, self.lead_events)
            return any(sessions.holds_meal(self.text, *region) for region in regions)
        if occasions.MEETING_HEADING.match(words) is not None or self._names_partner(division):
            return not self._is_to_come(division)
        if states.PAIR.fullmatch(words) is not None and self._is_timed(division):
            # "1. Japan-Norway (May 4, 9:40 a.m.)"
            return True
        # "1. Kazakhstan": the lead of the page names nobody who met, that of the division does.
        own = self.own_events(division)
        if any(event.partners for event in self.lead_events):
            # "1. Talk of May 2", "2. Talk of May 5": nothing stands before the first of them.
            is_next = not self.document.lead and not set(own).intersection(self.lead_events)
            return bool(own) and is_next and bool(self.document.dates(*division.heading_at))
        if self._is_timed(division) or any(map(self.is_dated, own)):
            return bool(own) or self._names_office(division) or self._brings_in(division, words)
        # "Samoa / This was followed by a meeting with Ms. B"
        opens = own[:1] and own[0].partners and own[0].sentence in self.own_sentences(division)[:1]
        return bool(opens) and (country_named(words) is not None or self._is_office(division))

    def sittings(self) -> tuple[Division, ...]:
        """The parts of the one meeting that the lead tells of: "1. Private talks (9:40-10:55)".

        Each is called by the form of the talks and has an hour or a length, and no day.  Beside it
        stands another, or one that is a part by its name.
        """
        told = [it for it in self.lead_events if it.partners or len(it.subjects) > 1]
        if len(told) != 1:
            return ()
        tops = [it for it in self.document.outline.divisions if it.heading_at is not None]
        found = [it for it in tops if self._is_sitting(it)]
        by_name = [it for it in tops if it not in found and sessions.is_part(self.words(it))]
        return tuple(found) if len(found) + len(by_name) > 1 else ()

    def _is_sitting(self, division: Division) -> bool:
        at = division.heading_at
        if at is None or not self._is_timed(division) or not self.is_meeting(division):
            return False
        heading = self.document.headings[division.number]
        is_named = heading.mentions or countries_in(self.text, *at) or any(pairs_in(self.text, *at))
        is_dated = any(self.document.dates(*place) for place in (at, *division.timings))
        if is_named or is_dated or times.SAME_DAY.search(self.text, *at):
            return False
        words = _BRACKET_END.sub("", self.words(division))
        return occasions.SITTING.fullmatch(words) is not None and not sessions.is_meal(words)

    def _before_names(self, division: Division) -> str:
        """What a heading says before whom it names: no word of an office tells what it is."""
        start, _ = division.heading_at or (0, 0)
        mentions = self.document.headings[division.number].mentions
        named = next((it.start for it in mentions if it.words), start)
        return in_small_letters(self.text[start:named]) if named > start else ""

    def without_heading(self, tops: Sequence[Division]) -> list[Division]:
        """The divisions without a heading that are meetings: "1. Minister A met Minister B. …".

        They are all but the last, if not all, and each begins with somebody else who was met, whom
        the lead does not name, and not with a meeting of old: "In May Minister A met Minister B".
        """
        if not self.document.lead or any(event.partners for event in self.lead_events):
            return []
        found: dict[frozenset[Person], Division] = {}
        for top in tops:
            first = self.own_sentences(top)[:1] if top.heading_at is None else []
            met = next((e for e in self.events.among(first) if e.partners), None)
            if met is not None and not times.RECALLED.match(self.text, met.sentence.start):
                found.setdefault(frozenset(met.partners), top)
        meetings = list(found.values())
        are_all = len(meetings) > 1 and meetings == list(tops[: len(meetings)])
        return meetings if are_all and len(tops) - len(meetings) < 2 else []

    def _names_office(self, division: Division) -> bool:
        """Whether a heading is whom somebody met: "1. Foreign Minister of Vanuatu (May 28)"."""
        return self.document.is_called(occasions.MEETINGS) and self._is_office(division)

    def _brings_in(self, division: Division, words: str) -> bool:
        """Whether a country heads a part, with day or hour, that opens with somebody of it.

        "1. Chile [January 30, 9:30-10:25]", and below "Minister A told Ms. B, Minister of Trade".
        """
        land = country_named(words)
        if land is None or land == HOME:
            return False
        opening = self.own_sentences(division)[:1]
        return any(
            len(mention.words) > 1 and mention.office is not None and self._of(mention) != HOME
            for sentence in opening
            for mention in sentence.mentions
        )

    def _is_office(self, division: Division) -> bool:
        heading = self.document.headings.get(division.number)
        mentions = heading.mentions if heading is not None else []
        if heading is None or len(mentions) != 1 or mentions[0].country is None:
            return False
        behind = self.text[mentions[0].end : heading.end].strip()
        return mentions[0].start == heading.start and (not behind or behind.startswith("("))

    def _names_guests(self, division: Division, words: str) -> bool:
        """Whether a heading says with whom the meal was: "Dinner with the Ministers of X and Y"."""
        if self._names_partner(division):
            return True
        if occasions.MEAL_WITH.search(words) is None:
            return False
        if len({event.partners for event in self.lead_events if event.partners}) > 1:
            # "2. Breakfast with Minister B", where the lead tells of him and of others.
            heading = self.document.headings.get(division.number)
            named = (
                {self.register.of(m) for m in heading.mentions} if heading is not None else set()
            )
            if any(named.intersection(event.partners) for event in self.lead_events):
                return True
        met = {person for event in self.lead_events for person in event.people}
        own = self.own_events(division)[:1]
        return self._is_timed(division) or any(not met.issuperset(it.partners) for it in own)

    def _is_of_others(self, division: Division) -> bool:
        """Whether those told to have had a meal are none of the title's, nor of the lead's events.

        "III. Working lunch of the Foreign Ministers" on the page of a visit by another.
        """
        met = {person for event in self.lead_events for person in event.people}
        return any(
            not any(person.in_title or person in met for person in event.people)
            for event in self.own_events(division)[:1]
            if sessions.holds_meal(self.text, event.verb[0], event.end)
        )

    def _names_partner(self, division: Division) -> bool:
        """Whether a heading is the name of somebody who was met.

        The day or the hour stands beside it, or it is one of several that are names and no more.
        """
        heading = self.document.headings.get(division.number)
        if heading is None or not any(
            m.words and not m.is_genitive and self._of(m) != HOME for m in heading.mentions
        ):
            return False
        return self._is_timed(division) or division.number in self._names_alone

    def _is_timed(self, division: Division) -> bool:
        """Whether a heading or the bracket below it tells the day, the hour or the length."""
        found = self._timed.get(division.number)
        if found is None:
            at = division.heading_at or (0, 0)
            found = self._timed[division.number] = bool(
                division.timings
                or self.document.dates(*at)
                or when.clocks(self.text, *at, japan_time=False)
                or when.lengths(self.text, *at)
                or times.SAME_DAY.search(self.text, *at)
            )
        return found

    @cached_property
    def _names_alone(self) -> frozenset[int]:
        """The divisions whose heading is a person's name and office, and no more.

        They are meetings where there are several, and the text before tells of no meeting at which
        these people sat together.
        """
        found: dict[int, Person] = {}
        for division in self.document.outline.divisions:
            heading = self.document.headings.get(division.number)
            if heading is None or len(heading.mentions) != 1:
                continue
            (mention,) = heading.mentions
            person = self.register.of(mention) if len(mention.words) > 1 else None
            rest = self.text[mention.end : heading.end]
            is_alone = mention.start == heading.start and (not rest or rest.lstrip()[:1] == "(")
            if person is not None and mention.office is not None and is_alone:
                found[division.number] = person
        people = set(found.values())
        together = any(len(people.intersection(it.people)) > 1 for it in self.lead_events)
        return frozenset(found) if len(found) > 1 and not together else frozenset()

    def _of(self, mention: Mention) -> str | None:
        person = self.register.of(mention)
        return person.country if person is not None else mention.country

    def _is_to_come(self, division: Division) -> bool:
        """Whether each sentence below a heading tells of what will be: an item of the agenda."""
        own = list(self.document.of_paragraphs(division.paragraphs))
        return bool(own) and all(
            occasions.WILL_BE.match(self.text, *it.place) is not None for it in own
        )

    def own_events(self, division: Division) -> list[Event]:
        """The events with people that a division's own lead tells of.

        The lead of its first child counts only where it or the heading dates the event, or the
        heading names whom it brings in, or their countries: "Japan-ROK Foreign Ministers' Meeting".
        """
        events = self.events.among(self.own_sentences(division))
        found = [event for event in events if event.partners or len(event.subjects) > 1]
        if not found or division.paragraphs or self._is_timed(division):
            return found
        heading = self.document.headings.get(division.number)
        named = {self.register.of(m) for m in heading.mentions} if heading is not None else set()
        words = self.text[slice(*(division.heading_at or (0, 0)))]
        lands = {*pairs_in(words, 0, len(words))}
        return [
            event
            for event in found
            if self.is_dated(event)
            or named.intersection(event.partners)
            or (lands and lands == {person.country for person in event.people})
        ]

    def joint_events(self, division: Division) -> list[Event]:
        """Those of which the own lead tells that "the two ministers" met on a day, or at an hour.

        The heading gives the day: "Second Meeting (May 4)", and below "From 9:00 the two talked".
        """
        has_time = self._is_timed(division)
        return [
            event
            for event in self.events.among(self.own_sentences(division))
            if event.joint is not None
            if self.is_dated(event)
            or (has_time and is_timed(self.document, self.events.region(event)))
        ]

    def is_dated(self, event: Event) -> bool:
        """Whether the sentence of the event says on which day it was."""
        place = event.sentence.place
        return bool(
            self.document.dates(*place)
            or times.SAME_DAY.search(self.text, *place)
            or when.day_alone(self.text, *place) is not None
        )

    def meetings_below(self, division: Division) -> list[Division]:
        """The meetings of a part of a visit ("I. Serbia"), each with its people or its day."""
        if division.heading_at is None or occasions.SCHEDULE.match(self.words(division)):
            return []
        return [
            child
            for child in division.children
            if child.heading_at is not None and self.is_meeting(child) and self._is_told(child)
        ]

    def holds_meetings(self, division: Division) -> bool:
        """Whether the headings below name several people who were met: "Outline of meetings"."""
        if self._is_timed(division) or self._names_partner(division) or division.paragraphs:
            return False
        is_of_several = occasions.MEETINGS_HEADING.search(self.words(division)) is not None
        if not is_of_several and any(it.partners for it in self.lead_events):
            return False
        met = {
            person
            for child in self.meetings_below(division)
            for mention in self.document.headings[child.number].mentions
            if mention.words and (person := self.register.of(mention)) is not None
            if person.country != HOME
        }
        return len(met) > 1

    def _is_told(self, division: Division) -> bool:
        """Whether heading, bracket or own lead tell whom or when it was."""
        heading = self.document.headings[division.number]
        named = any(m.words for m in heading.mentions)
        return named or self._is_timed(division) or bool(self.own_events(division))
