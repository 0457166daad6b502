"""What a lead tells: in whose words it speaks of a meeting, and who met whom.

The words around "held a meeting with" and its like are an event, with those who are its subject
and its object.  A division that is a meeting may have a lead of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.parse.layout.divisions import Division, Outline, Paragraph
from japan_russia.parse.layout.page import Page
from japan_russia.parse.phrases import people, when
from japan_russia.parse.phrases.people import Person
from japan_russia.parse.text.sentences import split
from japan_russia.wording import occasions, offices, times
from japan_russia.wording.parties import PREPOSITIONS

__all__ = ["CHAIN", "Event", "Lead", "Place"]

#: Where a sentence stands.
Place = tuple[int, int]


class Event(NamedTuple):
    """Words that tell of a meeting: whole sentence, the event's own region, and who met.

    *joined* tells that others came to those who had met before.
    """

    sentence: tuple[int, int]
    start: int
    end: int
    subjects: tuple[Person, ...]
    objects: tuple[Person, ...]
    joined: bool = False


CHAIN: Final = re.compile(r"\s*+(?:\([^()]{0,40}\)\s*+)?,?\s*+(?:and|as well as)?\s*+\Z")
#: No lead tells of more meetings.
_MOST: Final = 40
#: No sentence of a lead is longer.
_REACH: Final = 4_000
_BRACKET_REACH: Final = 1_000
_NAME: Final = re.compile(r"[A-Z][\w-]*")
_AND: Final = re.compile(r"[A-Z][\w’'-]+,?\s+and\s")
#: "… and Defense Minister B for the first talks".
_AND_AGAIN: Final = re.compile(
    r",?\s+and\s+(?:(?:Mr\.|Ms\.|[A-Z][\w-]{1,20})\s+){0,4}?(?P<name>[A-Z][\w-]+)"
    r"(?=\s+(?:for|at|in|on|from|to)\b|[,.;(])"
)
#: "had a meeting with Foreign Minister B".
_WITH_AGAIN: Final = re.compile(
    r"(?:[^,.;]{0,80}?\s(?:with|on|from|by)|(?:\s[a-z][\w’'-]*){0,2})"
    r"(?:\s(?:Mr\.|Ms\.|[A-Z][\w-]{1,20})){0,4}\s(?P<name>[A-Z][\w-]+)"
)
#: "…, and at 16:00 (he) paid a call on": the time before a verb that is not the first.
_TIMED: Final = re.compile(r",?\s(?:and|then)\s(?:at|from)\s(?:about\s|around\s)?\d[^,;]{0,60}\Z")
_TIME_REACH: Final = 80
_BETWEEN: Final = re.compile(r"\bbetween\b")
_CAPITALISED: Final = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")


class Lead:
    """The sentences of the lead, with the persons, dates and events that they tell of."""

    def __init__(self, text: str, page: Page, outline: Outline) -> None:
        self.text, self.page, self.outline = text, page, outline
        self.surnames = people.surnames_used(text)
        self.persons: list[Person] = []
        #: The persons of each sentence; whom the text names first, by the family name's first word.
        self.inside: dict[Place, list[Person]] = {}
        self.first_named: dict[str, Person] = {}
        self.dates: dict[Place, list[when.Dated]] = {}
        self.sentences = self.lead_sentences()
        self.take(self.sentences)
        heads = (*page.titles, *page.captions)
        self.in_titles = [
            person
            for line in heads
            for person in people.find(text, line.start, line.end, self.surnames)
        ]
        self.counterpart = self.foreign_country()
        titles = [(line.start, line.end) for line in self.page.titles]
        self.toured = {
            code for place in (*titles, *self.sentences[:2]) for code in self.countries_of(*place)
        }
        self.events: list[Event] = []
        for sentence in self.sentences:
            self.events += self.events_of(sentence)[: _MOST - len(self.events)]

    def take(self, sentences: list[Place]) -> None:
        """Note the persons and dates of *sentences*."""
        for start, end in sentences:
            if (start, end) in self.inside:
                continue
            inside = people.find(self.text, start, end, self.surnames)
            self.persons += inside
            self.inside[start, end] = inside
            for person in inside:
                first_word = _NAME.match(person.name.family)
                if first_word is not None:
                    self.first_named.setdefault(first_word[0], person)
            self.dates[start, end] = when.dates(self.text, start, end)

    def own_sentences(self, division: Division) -> list[Place]:
        """The sentences of a division's own lead: its first paragraph, or its first child's."""
        while not division.paragraphs and division.children:
            division = division.children[0]
            if division.heading_at is not None:
                return []
        return self.sentences_of(division.paragraphs[:1])

    def own_events(self, division: Division) -> list[Event]:
        """The events with people that a division's own lead tells of.

        The lead of its first child counts only where it dates the event.
        """
        sentences = self.own_sentences(division)
        self.take(sentences)
        found = [event for sentence in sentences for event in self.events_of(sentence)]
        found = [event for event in found if event.objects or len(event.subjects) > 1]
        return found if division.paragraphs else [e for e in found if self.is_dated(e)]

    def is_dated(self, event: Event) -> bool:
        """Whether the sentence of the event says on which day it was."""
        dated = self.dates[event.sentence]
        return bool(dated) or times.SAME_DAY.search(self.text, *event.sentence) is not None

    def is_new(self, event: Event) -> bool:
        """Whether an event is a meeting of its own: with people, or on a day of its own."""
        has_day = self.is_dated(event) or times.NEXT_DAY.search(self.text, *event.sentence)
        return bool(event.objects or has_day)

    def sentences_of(self, paragraphs: Sequence[Paragraph]) -> list[Place]:
        found: list[Place] = []
        for paragraph in paragraphs:
            sentences, _ = split(self.text, paragraph.start, paragraph.end)
            found += [(it.start, min(it.end, it.start + _REACH)) for it in sentences]
        return found[:24]

    def lead_sentences(self) -> list[tuple[int, int]]:
        """The sentences of the lead, or of item 1 where the lead is inside it."""
        paragraphs = list(self.outline.lead)
        divisions = self.outline.divisions
        if not paragraphs and divisions:
            first = divisions[0]
            while not first.paragraphs and first.children and first.heading_at is None:
                first = first.children[0]
            if first.heading_at is not None:
                return self.under_heading(first)
            paragraphs = [*first.paragraphs[:1]]
        return self.sentences_of(paragraphs[:8])

    def under_heading(self, division: Division) -> list[Place]:
        """The sentences of a lead below "1. General": the first of them dates the meeting."""
        sentences = self.own_sentences(division)
        for start, end in sentences[:1]:
            if occasions.EVENT.search(self.text, start, end) and when.dates(self.text, start, end):
                others = [p for child in division.children[1:4] for p in child.paragraphs[:1]]
                return sentences + [
                    place
                    for place in self.sentences_of(others)
                    if occasions.ATTENDEES.search(self.text, *place)
                ]
        return []

    def foreign_country(self) -> str:
        """The other country: from the title, else from a person's office, else Russia."""
        for line in (*self.page.titles, *self.page.captions):
            match = occasions.TITLE_PAIR.search(line.text)
            if match is not None:
                code = country_named(match[1]) or country_named(match[1].split(" ")[0])
                if code is not None and code != "JP":
                    return code
        for person in (*self.persons, *self.in_titles):
            if person.country not in (None, "JP"):
                return person.country or "RU"
        for start, end in self.sentences[:2]:
            for pattern in (occasions.TITLE_PAIR, occasions.VISITED):
                match = pattern.search(self.text, start, end)
                code = self.country_in(match[1]) if match is not None else None
                if code is not None and code != "JP":
                    return code
        return "RU"

    def counterpart_of(self, division: Division) -> str:
        """The other country of a division that is a meeting.

        Of several on one tour it is that which the division names most, or else names first.
        """
        if len(self.toured) < 2:
            return self.counterpart
        end = division.paragraphs[-1].end if division.paragraphs else division.start
        for child in division.children:
            end = max([end, *(paragraph.end for paragraph in child.paragraphs)])
        named = [c for c in self.countries_of(division.start, end) if c in self.toured]
        return max(named, key=named.count) if named else self.counterpart

    def countries_of(self, start: int, end: int) -> list[str]:
        """The codes of countries other than Japan as named in the words, in order."""
        return [
            code
            for match in _CAPITALISED.finditer(self.text, start, end)
            if (code := self.country_in(match[0])) is not None and code != "JP"
        ]

    def country_in(self, words: str) -> str | None:
        """The code of the longest name of a country that *words* begin with."""
        words = words.strip()
        while words:
            code = country_named(words)
            if code is not None:
                return code
            words = words.rpartition(" ")[0]
        return None

    def events_of(self, sentence: tuple[int, int]) -> list[Event]:
        start, end = sentence
        matches = [
            match
            for match in occasions.EVENT.finditer(self.text, start, end)
            if match["noun"] is None or self.begins(match.start(), start)
        ][:_MOST]
        if self.events or len(matches) > 1:
            # Who hosted a dinner after the talks held no second meeting.
            matches = [match for match in matches if match["hosted"] is None]
        starts = [match.start() for match in matches]
        for number, (before_it, match) in enumerate(pairwise(matches), start=1):
            near = max(before_it.end(), match.start() - _TIME_REACH)
            timed = _TIMED.search(self.text, near, match.start())
            starts[number] = timed.start() if timed is not None else match.start()
        inside = self.inside.get(sentence, [])
        found: list[Event] = []
        earlier = self.events[-1] if self.events else None
        subjects: tuple[Person, ...] = ()
        for number, match in enumerate(matches):
            stop = starts[number + 1] if number + 1 < len(matches) else end
            begin = found[-1].end if found else start
            before = [p for p in inside if begin <= p.start and p.end <= match.start()]
            mine = [p for p in before if not self.is_oblique(p)]
            if match["joined"] and not mine:
                # "and on the next day the two were joined by": those who had met before.
                met = found[-1] if found else earlier
                mine = [*met.subjects, *met.objects] if met is not None else []
            if match["passive"] and _BETWEEN.search(self.text, begin, match.start()):
                # "A meeting between A and B was held": they are no subject, but they met.
                mine = before
            mine += self.joined_again(begin, match.start(), mine)
            mine.sort(key=lambda p: self.text.find(p.name.family, begin))
            if not mine and not before:
                mine = self.named_again(begin, match.start())
            if not mine and not subjects and not match["passive"]:
                # "He held", "His talks with": of him whom the lead has named first.
                first = next((p for p in self.persons if p.start < match.start()), None)
                mine = [first] if first is not None else []
            subjects = tuple(mine) or subjects
            for part_start, part_end in self.parts(match.end(), stop):
                after = [
                    p
                    for p in inside
                    if part_start <= p.start < part_end and not self.is_listed(part_start, p)
                ]
                objects = self.chain(after) or self.met_again(part_start, part_end, subjects)
                if match["passive"] and not objects:
                    objects, subjects = subjects, ()
                joined = match["joined"] is not None
                at = starts[number]
                found.append(Event(sentence, at, part_end, subjects, objects, joined))
        return found

    def is_listed(self, start: int, person: Person) -> bool:
        """Whether somebody stands in a bracket of those present."""
        at = self.text.rfind("(", max(start, person.start - _BRACKET_REACH), person.start)
        return (
            at >= 0
            and self.text.find(")", at, person.start) < 0
            and occasions.LIST_OF_PRESENT.match(self.text, at) is not None
        )

    def begins(self, at: int, start: int) -> bool:
        """Whether a noun phrase begins the sentence, or a later part of its subject."""
        return at == start or self.text[max(start, at - 4) : at] == "and "

    def parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """ "held talks with A on Monday, and with B on Tuesday" is two events."""
        cuts = [match.end() for match in occasions.ANOTHER.finditer(self.text, start, end)]
        return list(zip([start, *cuts], [*cuts, end], strict=True))

    def is_oblique(self, person: Person) -> bool:
        before = self.text[max(0, person.start - 24) : person.start].split()
        word = before[-1].lower() if before else ""
        if word in ("the", "his", "her", "mr.", "h.e.") and len(before) > 1:
            word = before[-2].lower()
        return word in PREPOSITIONS

    def named_again(self, start: int, end: int) -> list[Person]:
        """Persons introduced earlier whose family name stands in the words."""
        return [person for person in self.named_in(start, end) if person.start < start]

    def named_in(self, start: int, end: int) -> list[Person]:
        """Persons whom the lead introduces anywhere and whose family name stands in the words."""
        found: dict[str, Person] = {}
        for match in _NAME.finditer(self.text, start, end):
            person = self.first_named.get(match[0])
            if person is not None and self.text.startswith(person.name.family, match.start()):
                found.setdefault(person.name.family, person)
        return list(found.values())

    def joined_again(self, start: int, end: int, known: list[Person]) -> list[Person]:
        """Of those introduced earlier: who is one of a joint subject, "A and B co-chaired"."""
        families = {person.name.family for person in known}
        return [
            person
            for person in self.named_again(start, end)
            if known
            and person.name.family not in families
            and _AND.match(self.text, self.text.find(person.name.family, start, end))
        ]

    def met_again(self, start: int, end: int, subjects: tuple[Person, ...]) -> tuple[Person, ...]:
        """Who was introduced before and is the object by surname: "a meeting with Minister B"."""
        match = _WITH_AGAIN.match(self.text, start, end)
        person = self.first_named.get(match["name"]) if match is not None else None
        if match is None or person is None or person.start >= start or person in subjects:
            return ()
        met = person._replace(start=match.start("name"), end=match.end())
        again = self.beside_again(met)
        return (met,) if again is None else (met, again)

    def beside_again(self, last: Person) -> Person | None:
        """Who was introduced before and stands beside the last of a chain by surname alone."""
        match = _AND_AGAIN.match(self.text, last.end)
        person = self.first_named.get(match["name"]) if match is not None else None
        if match is None or person is None or person.start >= last.start:
            return None
        return person._replace(start=match.start("name"), end=match.end())

    def chain(self, persons: list[Person]) -> tuple[Person, ...]:
        """The first person, and those whom nothing but commas and "and" parts from him."""
        found: list[Person] = []
        for person in persons:
            if found and not CHAIN.match(self.text, found[-1].end, person.start):
                break
            found.append(person)
        again = self.beside_again(found[-1]) if found else None
        if again is not None:
            found.append(again)
        if found and offices.LEADER.search(found[0].office or ""):
            # Ministers who stand after their leader went with him.
            found = [p for p in found if offices.LEADER.search(p.office or "")]
        return tuple(found)
