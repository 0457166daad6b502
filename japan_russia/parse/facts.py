"""Which meetings the readout reports, and their facts.

A division whose heading is the name of a meeting is that meeting, if the readout tells of
several; else the whole outline belongs to one.  The lead says who met whom: the words around
"held a meeting with" and its like are an event, with those who are its subject and its object.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.data.office_holders import Office, years_in_office
from japan_russia.errors import ModelError
from japan_russia.model import DiagnosticCode, MeetingKind, PartialDate, Session, SessionKind
from japan_russia.parse import people, when
from japan_russia.parse.outline import Division, Finding, Outline
from japan_russia.parse.page import Page
from japan_russia.parse.people import Person
from japan_russia.parse.sentences import split
from japan_russia.wording import occasions
from japan_russia.wording.parties import PREPOSITIONS

__all__ = ["Facts", "MeetingFacts", "read"]


class MeetingFacts(NamedTuple):
    """What is known of one meeting.

    *principals* are those who met; *attendees* who were with them.  *division* is the division
    that is the meeting, None where the whole outline is its agenda.
    """

    kind: MeetingKind
    division: Division | None
    date: PartialDate | None
    candidates: tuple[int, ...]
    place: str | None
    sessions: tuple[Session, ...]
    principals: tuple[Person, ...]
    attendees: tuple[Person, ...]


class Facts(NamedTuple):
    """Date of issue, the meetings in text order, and the countries of the readout."""

    issued: PartialDate | None
    meetings: tuple[MeetingFacts, ...]
    countries: tuple[str, ...]
    findings: tuple[Finding, ...]


class _Event(NamedTuple):
    """Words that tell of a meeting: whole sentence, the event's own region, and who met."""

    sentence: tuple[int, int]
    start: int
    end: int
    subjects: tuple[Person, ...]
    objects: tuple[Person, ...]


_CHAIN: Final = re.compile(r"\s*(?:\([^()]{0,40}\)\s*)?,?\s*(?:and|as well as)?\s*\Z")
_ANOTHER: Final = re.compile(r",?\s+and with\s+(?=[A-Z])")
_TITLE_PAIR: Final = re.compile(
    r"\bJapan\s?[-‐–]\s?((?:Russian Federation|[A-Z][\w.]*)(?: [A-Z][a-z]+)?)"
)
_MORE_ON_IT: Final = re.compile(
    r"\(?It (?:began|lasted|started|ran|took|was held|continued)\b|\(?(?:The|This) (?!was\b|"
    r"is\b)(?:[\w’'“”\"+-]+ ){0,5}?(?:meeting|talks|talk|conversation|"
    r"call|session|part|format|dialogue|consultations|2\+2|[“\"]2\+2[”\"])\b|"
    r"\(?[Ff]or (?:about|approximately)|"
    r"\(.{0,40}(?:minutes|hours?)|\([^()]{0,60}\bheld in\b",
    re.DOTALL,
)
_ATTENDEES: Final = re.compile(
    r"\b(?:attend(?:ees?|ed|ance|ing)|participants|accompanied|present)\b", re.I
)
_JAPANESE_OFFICE: Final = re.compile(
    r"(?:Minister|Vice-Minister) for Foreign Affairs|Chief Cabinet"
)
_LEADER: Final = re.compile(
    r"\b(?:Prime Minister|President|Chairman of (?:the )?Government|Premier|Chancellor)\b"
)
_FOREIGN: Final = re.compile(r"Foreign (?:Minister|Affairs|Secretary)|Secretary of State|External")
_DEPUTY: Final = re.compile(r"\b(?:Vice|Deputy)[- ](?:Foreign )?Minister\b")
_PRESENT: Final = re.compile(r"\b(?:was|were) also (?:present|in attendance)|\balso attended\b")
_VISITED: Final = re.compile(
    r"\b[Vv]isit(?:ed|s)? (?:to )?(?:the )?((?:[A-Z][a-z]+ ?(?:of )?){1,4})"
)
_OPENING: Final = 40
_CALLS: Final = (MeetingKind.TELEPHONE,)


def read(text: str, page: Page, outline: Outline) -> Facts:
    """Return the facts of the readout; no meeting where nothing tells of one."""
    issued = when.date_line(page.date.text) if page.date is not None else None
    title = " ".join(line.text for line in page.titles)
    reader = _Reader(text, page, outline, issued, title)
    meetings = reader.meetings()
    countries = {"JP"} | {p.country for m in meetings for p in m.principals if p.country}
    if len(countries) == 1:
        countries.add(reader.counterpart)
    japan_first = tuple(sorted(countries, key=lambda code: (code != "JP", code)))
    return Facts(issued, meetings, japan_first, reader.weekdays())


class _Reader:
    def __init__(
        self,
        text: str,
        page: Page,
        outline: Outline,
        issued: PartialDate | None,
        title: str,
    ) -> None:
        self.text, self.page, self.outline = text, page, outline
        self.issued, self.title = issued, title
        self.surnames = people.surnames_used(text)
        self.sentences = self.lead_sentences()
        self.dates = {sentence: when.dates(text, *sentence) for sentence in self.sentences}
        self.persons = [
            person
            for start, end in self.sentences
            for person in people.find(text, start, end, self.surnames)
        ]
        heads = (*page.titles, *page.captions)
        self.in_titles = [
            person
            for line in heads
            for person in people.find(text, line.start, line.end, self.surnames)
        ]
        self.counterpart = self.foreign_country()
        self.events = [e for sentence in self.sentences for e in self.events_of(sentence)]

    def lead_sentences(self) -> list[tuple[int, int]]:
        """The sentences of the lead, or of item 1 where the lead is inside it."""
        paragraphs = list(self.outline.lead)
        divisions = self.outline.divisions
        if not paragraphs and divisions:
            first = divisions[0]
            while not first.paragraphs and first.children and first.heading_at is None:
                first = first.children[0]
            paragraphs = [*first.paragraphs[:1]] if first.heading_at is None else []
        found: list[tuple[int, int]] = []
        for paragraph in paragraphs[:8]:
            sentences, _ = split(self.text, paragraph.start, paragraph.end)
            found += [(sentence.start, sentence.end) for sentence in sentences]
        return found[:24]

    def foreign_country(self) -> str:
        """The other country: from the title, else from a person's office, else Russia."""
        for line in (*self.page.titles, *self.page.captions):
            match = _TITLE_PAIR.search(line.text)
            if match is not None:
                code = country_named(match[1]) or country_named(match[1].split(" ")[0])
                if code is not None and code != "JP":
                    return code
        for person in (*self.persons, *self.in_titles):
            if person.country not in (None, "JP"):
                return person.country or "RU"
        for start, end in self.sentences[:2]:
            for pattern in (_TITLE_PAIR, _VISITED):
                match = pattern.search(self.text, start, end)
                code = self.country_in(match[1]) if match is not None else None
                if code is not None and code != "JP":
                    return code
        return "RU"

    def country_in(self, words: str) -> str | None:
        """The code of the longest name of a country that *words* begin with."""
        words = words.strip()
        while words:
            code = country_named(words)
            if code is not None:
                return code
            words = words.rpartition(" ")[0]
        return None

    def events_of(self, sentence: tuple[int, int]) -> list[_Event]:
        start, end = sentence
        matches = [
            match
            for match in occasions.EVENT.finditer(self.text, start, end)
            if match["noun"] is None or self.begins(match.start(), start)
        ]
        inside = [p for p in self.persons if start <= p.start < end]
        found: list[_Event] = []
        subjects: tuple[Person, ...] = ()
        for number, match in enumerate(matches):
            stop = matches[number + 1].start() if number + 1 < len(matches) else end
            begin = found[-1].end if found else start
            before = [p for p in inside if begin <= p.start and p.end <= match.start()]
            mine = [p for p in before if not self.is_oblique(p)]
            if not mine and not before:
                mine = self.named_again(begin, match.start())
            if not mine and not subjects and not match["passive"]:
                # "He held", "His talks with": of him whom the lead has named first.
                mine = [p for p in self.persons if p.start < match.start()][:1]
            subjects = tuple(mine) or subjects
            for part_start, part_end in self.parts(match.end(), stop):
                after = [p for p in inside if part_start <= p.start < part_end]
                objects = self.chain(after)
                if match["passive"] and not objects:
                    objects, subjects = subjects, ()
                found.append(_Event(sentence, match.start(), part_end, subjects, objects))
        return found

    def begins(self, at: int, start: int) -> bool:
        """Whether a noun phrase begins the sentence, or a later part of its subject."""
        return at == start or self.text[max(start, at - 4) : at] == "and "

    def parts(self, start: int, end: int) -> list[tuple[int, int]]:
        """ "held talks with A on Monday, and with B on Tuesday" is two events."""
        cuts = [match.end() for match in _ANOTHER.finditer(self.text, start, end)]
        return list(zip([start, *cuts], [*cuts, end], strict=True))

    def is_oblique(self, person: Person) -> bool:
        before = self.text[max(0, person.start - 24) : person.start].split()
        word = before[-1].lower() if before else ""
        if word in ("the", "his", "her", "mr.", "h.e.") and len(before) > 1:
            word = before[-2].lower()
        return word in PREPOSITIONS

    def named_again(self, start: int, end: int) -> list[Person]:
        """Persons introduced earlier whose family name stands in the words."""
        found: dict[str, Person] = {}
        for person in self.persons:
            at = self.text.find(person.name.family, start, end)
            if at >= 0 and person.start < start:
                found.setdefault(person.name.family, person)
        return list(found.values())

    def chain(self, persons: list[Person]) -> tuple[Person, ...]:
        """The first person, and those whom nothing but commas and "and" parts from him."""
        found: list[Person] = []
        for person in persons:
            if found and not _CHAIN.match(self.text, found[-1].end, person.start):
                break
            found.append(person)
        if found and _LEADER.search(found[0].office or ""):
            # Ministers who stand after their leader went with him.
            found = [p for p in found if _LEADER.search(p.office or "")]
        return tuple(found)

    def meetings(self) -> tuple[MeetingFacts, ...]:
        divisions = [d for d in self.outline.divisions if self.is_meeting(d)]
        tops = self.outline.divisions
        before = tops[: tops.index(divisions[0])] if divisions else ()
        if divisions and all(map(self.is_programme, before)):
            several = len(self.events) > 1 or len(divisions) > 1 or bool(before)
            if several or divisions[0].timings:
                return self.in_one_city([self.of_division(d) for d in divisions])
        whole = self.of_whole()
        return (whole,) if whole is not None else ()

    def in_one_city(self, meetings: list[MeetingFacts]) -> tuple[MeetingFacts, ...]:
        """Meetings of one visit share its city unless the text says otherwise."""
        for number in range(1, len(meetings)):
            if meetings[number].place is None:
                meetings[number] = meetings[number]._replace(place=meetings[number - 1].place)
        return tuple(meetings)

    def is_programme(self, division: Division) -> bool:
        """Whether a division is on the course of the visit, and may stand before the meetings."""
        at = division.heading_at
        return at is not None and occasions.PROGRAMME.match(self.text, *at) is not None

    def is_meeting(self, division: Division) -> bool:
        if division.heading_at is None:
            return False
        words = self.text[slice(*division.heading_at)]
        return (
            occasions.MEETING_HEADING.match(words) is not None
            and occasions.NO_MEETING.search(words) is None
        )

    def of_division(self, division: Division) -> MeetingFacts:
        at = division.heading_at or (0, 0)
        heading = self.text[slice(*at)]
        event = self.event_for(heading)
        subjects = event.subjects if event is not None else ()
        objects = event.objects if event is not None else ()
        principals = self.completed((*subjects, *objects))
        if len({p.country for p in principals}) < 2:
            named = [p for p in self.persons if p.name.family in heading]
            named += people.find(self.text, *at, self.surnames)
            known = [p for p in self.persons if p.country == "JP"][:1]
            principals = self.completed([*principals, *known, *named])
        pieces = [*division.timings]
        if event is not None:
            pieces.append((event.start, event.end))
        kind = self.kind_of(heading, principals)
        found = self.date_in([at, *pieces], event)
        where = when.place(self.text, pieces, None)
        if where is None:
            where = when.place(self.text, self.sentences[:2], self.title)
        main = SessionKind.CALL if kind in _CALLS else SessionKind.TALKS
        times = [*division.timings] or pieces
        held = when.sessions(self.text, times, main, heading)
        return self.facts(kind, division, found, where, held, principals, ())

    def event_for(self, heading: str) -> _Event | None:
        """The event that a heading names: by a person in both, else by its kind."""
        for event in self.events:
            if any(person.name.family in heading for person in event.objects):
                return event
        wanted = self.kind_of(heading, ())
        for event in self.events:
            people_met = self.completed((*event.subjects, *event.objects))
            words = self.text[event.start : event.end]
            if self.kind_of(words, people_met) is wanted:
                return event
        return None

    def of_whole(self) -> MeetingFacts | None:
        if not self.outline.lead and not self.outline.divisions:
            return None
        event = self.main_event()
        principals = self.completed((*event.subjects, *event.objects) if event else ())
        if len({p.country for p in principals}) < 2:
            principals = self.filled(principals)
        if not principals and event is None and not self.tells_of_meeting():
            return None
        attendees = self.attendees(principals)
        pieces = self.pieces(event)
        words = " ".join(self.text[start:end] for start, end in pieces[:1])
        titles = " ".join(line.text for line in (*self.page.titles, *self.page.captions))
        kind = self.kind_of(f"{titles} {words}", principals)
        main = SessionKind.CALL if kind in _CALLS else SessionKind.TALKS
        where = None if kind in _CALLS else when.place(self.text, pieces, titles)
        held = when.sessions(self.text, pieces, main, None)
        found = self.date_in(pieces, event)
        return self.facts(kind, None, found, where, held, principals, attendees)

    def tells_of_meeting(self) -> bool:
        return self.kind_of(self.title, ()) is not MeetingKind.OTHER

    def main_event(self) -> _Event | None:
        """Of several events, that whose people speak most in the body."""
        with_people = [e for e in self.events if e.objects or e.subjects]
        if len(with_people) < 2:
            return (with_people or self.events or [None])[0]  # type: ignore[list-item]
        body = self.sentences[-1][1]

        def weight(event: _Event) -> int:
            return sum(
                self.text.count(person.name.family, body) > 0
                for person in (*event.objects, *event.subjects)
            )

        return max(with_people, key=weight)

    def pieces(self, event: _Event | None) -> list[tuple[int, int]]:
        """The words on the meeting: the event's, then later sentences of the lead on it."""
        if event is None:
            return self.sentences[:2]
        last_of_sentence = [e for e in self.events if e.sentence == event.sentence][-1] is event
        others = [e for e in self.events if e.sentence == event.sentence and e is not event]
        start = event.sentence[0] if not others or others[0].start > event.start else event.start
        end = event.sentence[1] if last_of_sentence else event.end
        found = [(start, end)]
        found += [
            sentence
            for sentence in self.sentences
            if sentence[0] > event.start and _MORE_ON_IT.match(self.text, *sentence)
        ]
        return found

    def completed(self, persons: tuple[Person, ...] | list[Person]) -> tuple[Person, ...]:
        """Each person once, every one with a country; sides that stand together share theirs."""
        once: dict[str, Person] = {}
        for person in persons:
            once.setdefault(person.name.family.casefold(), person)
        known = {p.country for p in once.values() if p.country}
        found: list[Person] = []
        for person in once.values():
            country = person.country
            if country is None:
                country = self.guessed(person, known, found)
            known.add(country)
            found.append(person._replace(country=country))
        return tuple(found)

    def guessed(self, person: Person, known: set[str], before: list[Person]) -> str:
        office = person.office or ""
        if _JAPANESE_OFFICE.search(office) and "JP" not in known:
            return "JP"
        if person.name.patronymic is not None:
            return self.counterpart
        if before and _CHAIN.match(self.text, before[-1].end, person.start):
            return before[-1].country or "JP"
        if "JP" in known:
            return self.counterpart
        return "JP"

    def filled(self, principals: tuple[Person, ...]) -> tuple[Person, ...]:
        """Take whom the lead leaves unnamed from the titles, then from the body."""
        found = list(principals)
        have = {person.country for person in found}
        for person in self.completed([*self.in_titles, *self.persons, *self.in_body()]):
            if person.country not in have and len(have) < 2:
                found.append(person)
                have.add(person.country)
        return tuple(sorted(found, key=lambda p: p.start))

    def in_body(self) -> list[Person]:
        found: list[Person] = []
        for division in self.outline.divisions[:4]:
            self.collect(division, found)
        return found

    def collect(self, division: Division, found: list[Person]) -> None:
        for paragraph in division.paragraphs[:4]:
            found += people.find(self.text, paragraph.start, paragraph.end, self.surnames)
        for child in division.children[:6]:
            self.collect(child, found)

    def attendees(self, principals: tuple[Person, ...]) -> tuple[Person, ...]:
        """Those whom a sentence of the lead lists as present, with the side it gives them."""
        families = {p.name.family for p in principals}
        found: list[Person] = []
        for start, end in self.sentences:
            if not _ATTENDEES.search(self.text, start, end):
                continue
            marks = [
                (m.end(), country_named(m["country"] or m["side"] or ""))
                for m in occasions.SIDE_MARK.finditer(self.text, start, end)
            ]
            marks = [mark for mark in marks if mark[1] is not None]
            if not marks:
                if _PRESENT.search(self.text, start, end):
                    inside = [p for p in self.persons if start <= p.start < end]
                    found += self.completed([*principals, *inside])[len(principals) :]
                continue
            for person in people.find(self.text, marks[0][0], end, self.surnames):
                side = [code for at, code in marks if at <= person.start][-1:]
                full = (person.name.family, person.name.given)
                if side and full not in {(p.name.family, p.name.given) for p in principals}:
                    found.append(person._replace(country=side[0]))
        del families
        return tuple(found)

    def kind_of(self, words: str, persons: tuple[Person, ...]) -> MeetingKind:
        for kind, pattern in occasions.KINDS:
            if pattern.search(words) and self.agrees(kind, persons):
                return kind
        home = [p for p in persons if p.country == "JP"]
        away = [p for p in persons if p.country != "JP"]
        if not home or not away:
            return MeetingKind.OTHER
        ours, theirs = home[0].office or "", away[0].office or ""
        if _LEADER.search(ours) and _LEADER.search(theirs):
            return MeetingKind.SUMMIT
        if _DEPUTY.search(ours) and _DEPUTY.search(theirs):
            return MeetingKind.VICE_MINISTERS
        if _FOREIGN.search(ours) and _FOREIGN.search(theirs):
            return MeetingKind.FOREIGN_MINISTERS
        return MeetingKind.OTHER

    def agrees(self, kind: MeetingKind, persons: tuple[Person, ...]) -> bool:
        """Words on another meeting ("to prepare the summit meeting") do not fit those who met."""
        if kind not in (MeetingKind.SUMMIT, MeetingKind.FOREIGN_MINISTERS) or not persons:
            return True
        wanted = _LEADER if kind is MeetingKind.SUMMIT else _FOREIGN
        home = [p for p in persons if p.country == "JP" and p.office]
        return not home or wanted.search(home[0].office or "") is not None

    def date_in(self, pieces: list[tuple[int, int]], event: _Event | None) -> PartialDate | None:
        """The meeting's own day: in its words, its sentence, the lead, else the date of issue."""
        found: list[when.Dated] = []
        if event is not None and event.objects:
            opening = when.dates(self.text, event.sentence[0], event.sentence[0] + _OPENING)
            found = [dated for dated in opening[:1] if not dated.is_span]
            found = found or when.dates(self.text, event.objects[-1].end, event.end)
        for start, end in pieces:
            found = found or when.dates(self.text, start, end)
        if not found and event is not None:
            found = self.dates[event.sentence]
        for sentence in self.sentences[:2]:
            found = found or self.dates[sentence]
        if not found:
            return self.issued if self.issued and self.issued.day else None
        return self.with_year(found[0].date)

    def with_year(self, date: PartialDate) -> PartialDate:
        """The year of issue; the year before where the day would else come after the issue."""
        if date.year is not None:
            return date
        if self.issued is None or self.issued.year is None:
            years = {
                dated.date.year
                for sentence in self.sentences[:3]
                for dated in self.dates[sentence]
                if dated.date.month == date.month
            } - {None}
            return date.in_year(years.pop() or 1) if len(years) == 1 else date
        year = self.issued.year
        month = self.issued.month or 12
        if (date.month or 0) > month + 1 or (date.month == 12 and month == 1):
            year -= 1
        try:
            return date.in_year(year)
        except ModelError:
            return date

    def facts(
        self,
        kind: MeetingKind,
        division: Division | None,
        date: PartialDate | None,
        place: str | None,
        sessions: tuple[Session, ...],
        principals: tuple[Person, ...],
        attendees: tuple[Person, ...],
    ) -> MeetingFacts:
        candidates: tuple[int, ...] = ()
        if date is not None and date.year is None and date.month and date.day:
            candidates = self.years(date.month, date.day, principals)
        return MeetingFacts(
            kind, division, date, candidates, place, sessions, principals, attendees
        )

    def weekdays(self) -> tuple[Finding, ...]:
        """Dates of the lead whose printed weekday is not theirs."""
        found: list[Finding] = []
        for sentence in self.sentences:
            for dated in self.dates[sentence]:
                day = self.with_year(dated.date).earliest if dated.date.day else None
                if dated.weekday is not None and day and day.weekday() != dated.weekday:
                    words = self.text[dated.start : dated.end]
                    code = DiagnosticCode.WEEKDAY_CONFLICT
                    found.append(Finding(code, dated.start, dated.end, words))
        return tuple(found)

    def years(self, month: int, day: int, persons: tuple[Person, ...]) -> tuple[int, ...]:
        """The years in which all who met, as far as the table knows them, were in office."""
        left: set[int] | None = None
        for person in persons:
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
    if _FOREIGN.search(printed):
        return (Office.FOREIGN_MINISTER,)
    if re.search(r"\bPrime Minister\b|Chairman of (?:the )?Government|\bPremier\b", printed):
        return (Office.PRIME_MINISTER,)
    return (Office.PRESIDENT,) if "President" in printed else None
