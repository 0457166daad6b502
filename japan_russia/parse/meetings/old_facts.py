"""Which meetings the readout reports, and their facts.

A division whose heading is the name of a meeting is that meeting, if the readout tells of
several; else the whole outline belongs to one.  The lead says who met whom, when and where.
"""

from __future__ import annotations

import datetime as dt
import re
from itertools import islice
from typing import Final, NamedTuple

from japan_russia.data.office_holders import Office, years_in_office
from japan_russia.errors import ModelError
from japan_russia.model import DiagnosticCode, MeetingKind, PartialDate, Session, SessionKind
from japan_russia.parse.layout.divisions import Division, Finding, Outline
from japan_russia.parse.layout.page import Page
from japan_russia.parse.meetings import attendance, sessions
from japan_russia.parse.meetings.events import Event, Lead, Place
from japan_russia.parse.phrases import people, when
from japan_russia.parse.phrases.people import Person
from japan_russia.wording import occasions, offices, times

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


_BRACKET_END: Final = re.compile(r"\s?\([^()]{1,240}\)\Z")
_SMALL_WORDS: Final = re.compile(
    r"(?<= )(?:With|On|By|Between|Of|And|The|To|For|In|At)(?= )|(?<=['’])S\b"
)
#: ", who took office on March 9,": no day of the meeting.
_WHO: Final = re.compile(r",\swho\s[^,;]{0,240},")
_WORDS: Final = re.compile(r"[a-z0-9][a-z0-9+-]*")
_OPENING: Final = 40
#: No page tells of more meetings.
_MOST: Final = 40
_NEXT_DAY_REACH: Final = 120
#: Between a date and the event that it dates: who met, and nothing more.
_THEN: Final = re.compile(
    r"(?:,?\s+(?:he|she|they)|\s+(?:the )?[A-Z][\w.]+(?: [A-Z][\w.]+){0,3})\s+(?:also )?\Z"
)
_CALLS: Final = (MeetingKind.TELEPHONE,)


def read(text: str, page: Page, outline: Outline) -> Facts:
    """Return the facts of the readout; no meeting where nothing tells of one."""
    issued = when.date_line(page.date.text) if page.date is not None else None
    title = " ".join(line.text for line in page.titles)
    lead = Lead(text, page, outline)
    reader = _Reader(lead, issued, title)
    meetings = reader.meetings()
    countries = {"JP"} | {p.country for m in meetings for p in m.principals if p.country}
    if len(countries) == 1:
        countries.add(lead.counterpart)
    japan_first = tuple(sorted(countries, key=lambda code: (code != "JP", code)))
    return Facts(issued, meetings, japan_first, reader.weekdays())


class _Reader:
    def __init__(self, lead: Lead, issued: PartialDate | None, title: str) -> None:
        self.lead, self.text, self.outline = lead, lead.text, lead.outline
        self.sentences, self.dates = lead.sentences, lead.dates
        self.issued, self.title = issued, title
        #: The years that the lead prints beside a month.
        self.years_printed: dict[int | None, set[int]] = {}
        for sentence in self.sentences[:3]:
            for dated in self.dates[sentence]:
                if dated.date.year is not None:
                    self.years_printed.setdefault(dated.date.month, set()).add(dated.date.year)

    def meetings(self) -> tuple[MeetingFacts, ...]:
        divisions = list(islice(filter(self.is_meeting, self.outline.divisions), _MOST))
        tops = self.outline.divisions
        before = tops[: tops.index(divisions[0])] if divisions else ()
        if divisions and all(map(self.is_programme, before)):
            told = [e for e in self.lead.events if e.objects or len(e.subjects) > 1]
            several = len(told) > 1 or len(divisions) > 1 or bool(before)
            if several or divisions[0].timings:
                return self.of_visit([], divisions)
        whole = self.of_whole()
        # A call that follows the talks on the same page is a meeting of its own.
        calls = [d for d in divisions if occasions.COURTESY_HEADING.match(self.heading(d))]
        if calls and calls[0] is tops[0] and not self.outline.lead:
            # Nothing stands before the first call: it is the meeting.
            return self.of_visit([], calls)
        return self.of_visit([whole], calls) if whole is not None else ()

    def of_visit(
        self, meetings: list[MeetingFacts], divisions: list[Division]
    ) -> tuple[MeetingFacts, ...]:
        """*meetings*, and those that *divisions* are; "the same day" is that of the one before."""
        for division in divisions:
            before = meetings[-1] if meetings else None
            meetings.append(self.of_division(division, before))
        return tuple(meetings)

    def is_programme(self, division: Division) -> bool:
        """Whether a division is on the course of the visit, and may stand before the meetings."""
        at = division.heading_at
        return at is not None and occasions.PROGRAMME.match(self.text, *at) is not None

    def heading(self, division: Division) -> str:
        """The heading in small letters; empty where there is none."""
        return _in_small_letters(self.text[slice(*(division.heading_at or (0, 0)))])

    def is_meeting(self, division: Division) -> bool:
        if division.heading_at is None:
            return False
        words = _BRACKET_END.sub("", self.text[slice(*division.heading_at)])
        words = occasions.FIELD.sub("", _in_small_letters(words))
        if occasions.NO_MEETING.search(words) is not None:
            return False
        if sessions.is_meal(words):
            # A meal around the talks is a session of theirs.
            return any(sessions.holds_meal(self.text, *self.region(e)) for e in self.lead.events)
        if occasions.MEETING_HEADING.match(words) is not None:
            return True
        # "1. Kazakhstan": the lead of the page names nobody who met, that of the division does.
        if any(event.objects for event in self.lead.events):
            return False
        return any(map(self.lead.is_dated, self.lead.own_events(division)))

    def of_division(self, division: Division, before: MeetingFacts | None) -> MeetingFacts:
        at = division.heading_at or (0, 0)
        heading = self.heading(division)
        own = self.lead.own_events(division)
        event = own[0] if own else self.event_for(heading)
        subjects = event.subjects if event is not None else ()
        objects = event.objects if event is not None else ()
        other = self.lead.counterpart_of(division)
        principals = attendance.completed(self.lead, (*subjects, *objects), other)
        if len({p.country for p in principals}) < 2:
            named = self.lead.named_in(*at)
            named += people.find(self.text, *at, self.lead.surnames)
            have = {person.country for person in principals}
            japanese = (p for p in self.lead.persons if p.country in ("JP", None))
            travels = [] if "JP" in have else list(islice(japanese, 1))
            principals = attendance.completed(self.lead, [*travels, *principals, *named], other)
        if len({p.country for p in principals}) < 2:
            # "… paid a courtesy call on him": on whom the lead named first.
            have = {person.country for person in principals}
            others = [p for p in self.lead.persons[:6] if p.country not in have]
            if self.kind_of(heading, ()) is MeetingKind.FOREIGN_MINISTERS:
                others.sort(key=lambda p: offices.FOREIGN.search(p.office or "") is None)
            principals = attendance.completed(self.lead, [*principals, *others[:1]], other)
        pieces = [*division.timings]
        if event is not None and own:
            pieces += [event.sentence, *self.more_on(event, self.lead.own_sentences(division))]
        elif event is not None:
            pieces += [self.region(event), *self.more_on(event, self.sentences_on(event))]
        if not own and division.paragraphs:
            sentences = self.lead.own_sentences(division)
            pieces += [s for s in sentences if occasions.MORE_ON_IT.match(self.text, *s)]
        kind = self.kind_of(heading, principals)
        timed_by = [place for place in (at, *division.timings) if when.dates(self.text, *place)]
        found = self.date_in(timed_by or [at, *pieces], None if timed_by else event)
        if before is not None and any(times.SAME_DAY.search(self.text, *piece) for piece in pieces):
            found = before.date
        elif before is not None and self.is_next_day(event):
            found = _day_after(before.date)
        where = self.place_of(event, pieces, before)
        main = SessionKind.CALL if kind in _CALLS else SessionKind.TALKS
        in_heading = [at] if occasions.TIMED_HEADING.search(heading) else []
        timed = [*in_heading, *division.timings] or pieces
        held = sessions.read(self.text, timed, main, heading)
        came: tuple[Person, ...] = ()
        if event is not None and not own:
            sentences = [event.sentence, *self.sentences_on(event)]
            came = attendance.attendees(self.lead, principals, sentences)
        came += tuple(
            attendance.speaking(self.lead, division.start, division.end, (*principals, *came))
        )
        return self.facts(kind, division, found, where, held, principals, came)

    def place_of(
        self, event: Event | None, pieces: list[Place], before: MeetingFacts | None
    ) -> str | None:
        """The city of one of several meetings, else that of the one before, else its house.

        Meetings of one visit share its city, but not a house, unless the text says otherwise.
        """
        own = [(event.start, event.end)] if event is not None else []
        where = when.place(self.text, [*own, *pieces], None, venues=False)
        if where is None and event is not None:
            # "In Khabarovsk she met A, and received B": before the first event of the sentence.
            opening = [e.start for e in self.lead.events if e.sentence == event.sentence]
            at = (event.sentence[0], min([event.start, *opening]))
            where = when.place(self.text, [at], None)
        if where is None and before is not None and before.place is not None:
            where = None if when.is_venue(before.place) else before.place
        if where is None:
            where = when.place(self.text, self.sentences[:2], self.title, venues=event is None)
        return where or when.place(self.text, pieces, None)

    def sentences_on(self, event: Event) -> list[Place]:
        """The sentences after that of an event, up to the one on the next meeting."""
        later = [e for e in self.lead.events if e.start > event.start and self.lead.is_new(e)]
        stop = later[0].sentence[0] if later else self.sentences[-1][1] + 1
        return [s for s in self.sentences if event.sentence[0] < s[0] < stop]

    def is_next_day(self, event: Event | None) -> bool:
        """Whether the words before the event say "on the next morning"."""
        if event is None:
            return False
        start = max(event.sentence[0], event.start - _NEXT_DAY_REACH)
        return times.NEXT_DAY.search(self.text, start, event.start) is not None

    def event_for(self, heading: str) -> Event | None:
        """The event that a heading names: by a person in both, else by its kind."""
        for event in self.lead.events:
            if any(person.name.family in heading for person in event.objects):
                return event
        wanted = self.kind_of(heading, ())
        if wanted is MeetingKind.OTHER and (named := self.named_by(heading)) is not None:
            return named
        for event in self.lead.events:
            people_met = attendance.completed(self.lead, (*event.subjects, *event.objects))
            words = self.text[slice(*self.region(event))]
            if self.kind_of(words, people_met) is wanted:
                return event
        return self.named_by(heading)

    def named_by(self, heading: str) -> Event | None:
        """The event that shares most words with the heading: "2. Strategic Dialogue"."""
        wanted = set(_WORDS.findall(heading.lower())) - occasions.GENERAL_WORDS

        def shared(event: Event) -> int:
            told = _WORDS.findall(self.text[slice(*self.region(event))].lower())
            return len(wanted.intersection(told))

        best = max(self.lead.events, key=shared, default=None)
        return best if best is not None and shared(best) else None

    def of_whole(self) -> MeetingFacts | None:
        if not self.outline.lead and not self.outline.divisions:
            return None
        event = self.main_event()
        principals = attendance.completed(
            self.lead, (*event.subjects, *event.objects) if event else ()
        )
        if len({p.country for p in principals}) < 2:
            principals = attendance.filled(self.lead, principals)
        if not principals and event is None and not self.tells_of_meeting():
            return None
        attendees = attendance.attendees(self.lead, principals, self.sentences)
        attendees += self.who_joined((*principals, *attendees))
        if self.outline.divisions:
            start, end = self.outline.divisions[0].start, self.outline.divisions[-1].end
            attendees += tuple(
                attendance.speaking(self.lead, start, end, (*principals, *attendees))
            )
        pieces = self.pieces(event)
        words = " ".join(self.text[start:end] for start, end in pieces[:1])
        titles = " ".join(line.text for line in (*self.lead.page.titles, *self.lead.page.captions))
        kind = self.kind_of(f"{titles} {words}", principals)
        main = SessionKind.CALL if kind in _CALLS else SessionKind.TALKS
        where = None
        if kind not in _CALLS:
            where = when.place(self.text, pieces, self.title)
            where = where or when.stay(self.text, self.sentences[:2])
        held = sessions.read(self.text, pieces, main, None)
        found = self.date_in(pieces, event)
        return self.facts(kind, None, found, where, held, principals, attendees)

    def who_joined(self, present: tuple[Person, ...]) -> tuple[Person, ...]:
        """Those by whom "the leaders were joined", but for who is *present* already."""
        came = [p for event in self.lead.events if event.joined for p in event.objects]
        families = {person.name.family for person in present}
        new = [person for person in came if person.name.family not in families]
        return attendance.completed(self.lead, [*present, *new])[len(present) :]

    def tells_of_meeting(self) -> bool:
        return self.kind_of(self.title, ()) is not MeetingKind.OTHER

    def main_event(self) -> Event | None:
        """Of several events, that whose people speak most in the body."""
        met = [e for e in self.lead.events if not e.joined] or self.lead.events
        with_people = [e for e in met if e.objects or e.subjects]
        if len(with_people) < 2:
            return (with_people or met or [None])[0]  # type: ignore[list-item]
        body = self.sentences[-1][1]

        def weight(event: Event) -> int:
            return sum(
                self.text.count(person.name.family, body) > 0
                for person in (*event.objects, *event.subjects)
            )

        return max(with_people, key=weight)

    def pieces(self, event: Event | None) -> list[Place]:
        """The words on the meeting: the event's, then later sentences of the lead on it."""
        if event is None:
            return self.sentences[:2]
        return [self.region(event), *self.more_on(event, self.sentences)]

    def region(self, event: Event) -> Place:
        """The words of the event's sentence that are on it."""
        beside = [e for e in self.lead.events if e.sentence == event.sentence]
        if not beside:
            return event.sentence
        start = event.sentence[0] if beside[0] is event else event.start
        return (start, event.sentence[1] if beside[-1] is event else event.end)

    def more_on(self, event: Event, sentences: list[Place]) -> list[Place]:
        """Those of *sentences* after the event that go on about it."""
        return [
            sentence
            for sentence in sentences
            if sentence[0] > event.start
            and (
                occasions.MORE_ON_IT.match(self.text, *sentence)
                or sessions.are_timed(self.text, *sentence)
            )
        ]

    def kind_of(self, words: str, persons: tuple[Person, ...]) -> MeetingKind:
        for kind, pattern in occasions.KINDS:
            if pattern.search(words) and self.agrees(kind, persons):
                return kind
        home = [p for p in persons if p.country == "JP"]
        away = [p for p in persons if p.country != "JP"]
        if not home or not away:
            return MeetingKind.OTHER
        ours, theirs = home[0].office or "", away[0].office or ""
        if theirs == "" and away[0].counterpart:
            theirs = ours
        if offices.LEADER.search(ours) and offices.LEADER.search(theirs):
            return MeetingKind.SUMMIT
        if offices.DEPUTY.search(ours) and offices.DEPUTY.search(theirs):
            return MeetingKind.VICE_MINISTERS
        if offices.FOREIGN.search(ours) and offices.FOREIGN.search(theirs):
            return MeetingKind.FOREIGN_MINISTERS
        return MeetingKind.OTHER

    def agrees(self, kind: MeetingKind, persons: tuple[Person, ...]) -> bool:
        """Words on another meeting ("to prepare the summit meeting") do not fit those who met."""
        if kind not in (MeetingKind.SUMMIT, MeetingKind.FOREIGN_MINISTERS) or not persons:
            return True
        wanted = offices.LEADER if kind is MeetingKind.SUMMIT else offices.FOREIGN
        home = [p for p in persons if p.country == "JP" and p.office]
        # "Minister" alone says nothing.
        return (
            not home
            or home[0].office == "Minister"
            or wanted.search(home[0].office or "") is not None
        )

    def date_in(self, pieces: list[Place], event: Event | None) -> PartialDate | None:
        """The meeting's own day: in its words, its sentence, the lead, else the date of issue."""
        found: list[when.Dated] = []
        if event is not None and event.objects:
            # "and on April 15 he paid a call on": right before the event, else at the beginning.
            start = event.sentence[0]
            opening = [
                dated
                for dated in when.dates(self.text, start, event.start)
                if self.text[dated.start - 3 : dated.start].lower() == "on "
                and _THEN.match(self.text, dated.end, event.start)
            ]
            if not opening and times.EARLIER.match(self.text, start) is None:
                opening = when.dates(self.text, start, start + _OPENING)[:1]
            found = [dated for dated in opening if not dated.is_span]
            after = when.dates(self.text, event.objects[-1].end, event.end)
            clauses = [m.span() for m in _WHO.finditer(self.text, event.start, event.end)]
            main = [d for d in after if not any(a < d.start < b for a, b in clauses)]
            found = found or [dated for dated in main or after if not dated.is_span] or after
            # "visited A from March 24 to 25 and held talks there on March 25 with"
            found = found or when.dates(self.text, event.start, event.objects[0].start)
        for start, end in pieces:
            found = found or when.dates(self.text, start, end)
        if not found or found[0].is_span:
            date = self.day_alone(pieces) or (self.latter_day(found[0], pieces) if found else None)
            if date is not None:
                return self.with_year(date)
        if not found and event is not None:
            found = self.dates[event.sentence]
        for sentence in self.sentences[:2]:
            found = found or [dated for dated in self.dates[sentence] if not dated.is_span]
        for sentence in self.sentences[:2]:
            found = found or self.dates[sentence]
        if not found:
            return self.issued if self.issued and self.issued.day else None
        return self.with_year(found[0].date)

    def latter_day(self, span: when.Dated, pieces: list[Place]) -> PartialDate | None:
        """The last of several days where the words say "on the latter day"."""
        if any(times.LATTER_DAY.search(self.text, *place) for place in pieces):
            return span.last
        return None

    def day_alone(self, pieces: list[Place]) -> PartialDate | None:
        """The date of "On the 4th": in the month that the lead has named, or that of the issue."""
        named = [dated.date for sentence in self.sentences for dated in self.dates[sentence]]
        named += [self.issued] if self.issued is not None else []
        for start, end in pieces:
            day = when.day_alone(self.text, start, end)
            if day is not None and named:
                try:
                    return PartialDate(year=named[0].year, month=named[0].month, day=day)
                except ModelError:
                    return None
        return None

    def with_year(self, date: PartialDate) -> PartialDate:
        """The year of issue; the year before where the day would else come after the issue."""
        if date.year is not None:
            return date
        if self.issued is None or self.issued.year is None:
            years = self.years_printed.get(date.month, set())
            if len(years) != 1:
                return date
            (year,) = years
        else:
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


def _in_small_letters(heading: str) -> str:
    """A heading in capitals as it would be printed otherwise: "Courtesy Call By"."""
    if not heading.isupper():
        return heading
    return _SMALL_WORDS.sub(lambda match: match[0].lower(), heading.title())


def _day_after(date: PartialDate | None) -> PartialDate | None:
    if date is None or date.month is None or date.day is None:
        return None
    # Any leap year will do for a day without one.
    day = dt.date(date.year or 2000, date.month, date.day) + dt.timedelta(days=1)
    return PartialDate(year=date.year and day.year, month=day.month, day=day.day)


def _offices(printed: str | None) -> tuple[Office, ...] | None:
    """The offices of the table that the printed one can be; None, which is any, for others."""
    if printed is None:
        return None
    if offices.FOREIGN.search(printed):
        return (Office.FOREIGN_MINISTER,)
    if re.search(r"\bPrime Minister\b|Chairman of (?:the )?Government|\bPremier\b", printed):
        return (Office.PRIME_MINISTER,)
    return (Office.PRESIDENT,) if "President" in printed else None
