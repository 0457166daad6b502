"""Everything that was read, as one Readout."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile
from typing import Final

from japan_russia.model import (
    AgendaItem,
    Diagnostic,
    DiagnosticCode,
    Fact,
    Furniture,
    FurnitureKind,
    Meeting,
    Node,
    Participant,
    Readout,
    Reason,
    ReportingVerb,
    Role,
    Severity,
    Side,
    Source,
    Statement,
)
from japan_russia.model.outline import Paths
from japan_russia.model.vocabulary import date_in_words, years_in_words
from japan_russia.parse.cast.casts import casts
from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.layout.divisions import Division, Finding
from japan_russia.parse.meetings.facts import Facts, MeetingFacts
from japan_russia.parse.speech.course import Course
from japan_russia.parse.speech.readings import Reading
from japan_russia.parse.speech.sayings import UNREAD, Sayings
from japan_russia.parse.text.plain import Plain
from japan_russia.span import Span

__all__ = ["assemble"]

_MESSAGES: Final = {
    DiagnosticCode.LABEL_REPEATED: "The label {words!r} is printed a second time.",
    DiagnosticCode.LABEL_DOUBLED: "The label {words!r} is printed twice for one division.",
    DiagnosticCode.LABEL_SKIPPED: "The count goes on with {words!r}, a number is missing.",
    DiagnosticCode.MISSING_FULL_STOP: "A full stop is missing between two sentences.",
    DiagnosticCode.CUT_SHORT: "The text breaks off in {words!r}.",
    DiagnosticCode.SECTION_REPEATED: "The division {words!r} is printed a second time.",
    DiagnosticCode.WEEKDAY_CONFLICT: "The weekday printed in {words!r} is not that of the date.",
    DiagnosticCode.UNKNOWN_SPEAKER: "Nobody named {words!r} is known to have taken part.",
    DiagnosticCode.NOT_READ: "No rule tells whether {words!r} is what somebody said.",
    DiagnosticCode.UNPARSED: "No rule has claimed {words!r}.",
}
_SEVERITY: Final = {
    DiagnosticCode.LABEL_DOUBLED: Severity.REMARK,
    DiagnosticCode.NOT_READ: Severity.REMARK,
}
_FACTS: Final = tuple((fact, fact.value) for fact in Fact)
#: So many sentences are reported one by one.
_MOST: Final = 100
#: So many characters of a place tell it from others.
_QUOTED: Final = 40
_FULL_STOP: Final = "."
_STOPS: Final = ".:;!?。”\"’')]）"


def assemble(
    id: str,
    source: Source,
    plain: Plain,
    document: Document,
    facts: Facts,
) -> Readout:
    """Read the sentences of the flowing text, and say all that was found of the text itself."""
    return _Assembly(id, source, plain, document, facts).readout()


class _Assembly:
    def __init__(
        self,
        id: str,
        source: Source,
        plain: Plain,
        document: Document,
        facts: Facts,
    ) -> None:
        self.id, self.source, self.flowing = id, source, document.text
        self.span: Callable[[int, int], Span] = plain.span if plain.cuts else Span
        self.page, self.outline, self.facts = document.page, document.outline, facts
        self.casts = casts(facts)
        cast_of = {
            sentence.number: cast
            for meeting, cast in zip(facts.meetings, self.casts, strict=False)
            for sentence in meeting.sentences
        }
        held = {meeting.event.verb[0] for meeting in facts.meetings if meeting.event is not None}
        says = Sayings(document, facts.events, held)
        self.index: dict[int, int] = {}
        self.names: list[str] = []
        #: Which of the meetings each division is that is one, and the agenda of the main meeting.
        self.of_division = {
            it.division.number: number
            for number, it in enumerate(facts.meetings)
            if it.division is not None
        }
        self.course = Course(says, cast_of, self.casts[0], frozenset(self.of_division), facts.rolls)
        # What follows a division that is a meeting of its own is on no agenda.
        self.agenda = tuple(
            takewhile(lambda it: it.number not in self.of_division, self.outline.divisions)
        )
        #: Which meeting of the lead each division is on, where they share the divisions out.
        self.shared = {
            it.number: number for number, facts in enumerate(facts.meetings) for it in facts.agenda
        }
        #: The ids of the meetings that have a part of the text, by their place in the facts.
        self.ids: dict[int, str] = {}
        self.sentences = sorted(document.sentences, key=lambda sentence: sentence.start)
        self.starts = [sentence.start for sentence in self.sentences]
        self.told_of: dict[int, str] = {}
        #: Where divisions stand that are printed a second time, and who said what words first.
        self.second = [
            finding[1:3]
            for finding in self.outline.findings
            if finding[0] is DiagnosticCode.SECTION_REPEATED
        ]
        self.first_in: dict[str, str] = {}

    def readout(self) -> Readout:
        tops = self.outline.divisions
        self.course.lead(self.outline.lead, tops)
        count = len(self.course.says.readings)
        for number, division in enumerate(tops):
            beside = tops[number + 1] if number + 1 < len(tops) else None
            self.course.division(
                division,
                followed=beside is not None and beside.heading_at is None,
                is_lead=number == 0 and not self.outline.lead and division.heading_at is None,
            )
        self.index = {reading.start: n for n, reading in enumerate(self.course.says.readings)}
        self.names = [""] * len(self.course.says.readings)
        self.ids = self.numbered(has_lead=count > 0)
        self.told_of = {
            sentence.start: name
            for number, name in self.ids.items()
            for sentence in self.facts.meetings[number].sentences
        }
        lead = self.statements(self.course.says.readings[:count], "")
        body = self.body(lead)
        title = " ".join(self.printed(line.start, line.end) for line in self.page.titles) or None
        furniture = sorted(
            (*self.page.furniture, *self.outline.furniture, *self.course.marks),
            key=lambda piece: piece[1],
        )
        return Readout(
            id=self.id,
            title=title,
            issued=self.facts.issued,
            source=self.source,
            lead=lead,
            body=body,
            furniture=tuple(
                Furniture(kind=kind, span=self.span(start, end)) for kind, start, end in furniture
            ),
            diagnostics=self.diagnostics(body),
        )

    def numbered(self, *, has_lead: bool) -> dict[int, str]:
        """The ids of the meetings: those that are no division first, then division by division."""
        found = [
            number
            for number, facts in enumerate(self.facts.meetings)
            if facts.division is None and (facts.has_words or self.agenda or has_lead)
        ]
        found += [
            self.of_division[division.number]
            for division in self.outline.divisions
            if division.number in self.of_division
        ]
        return {number: f"m{place}" for place, number in enumerate(found, start=1)}

    def meeting_of(self, name: str, start: int) -> str | None:
        """The meeting inside which a statement stands, else that of whose sentences it is one."""
        if name.startswith("m"):
            return name.partition(".")[0]
        return self.told_of.get(self.sentence_at(start).start)

    def sentence_at(self, start: int) -> Sentence:
        """The sentence in which a statement begins."""
        return self.sentences[bisect_right(self.starts, start) - 1]

    def statements(self, readings: list[Reading], parent: str) -> tuple[Statement, ...]:
        found = []
        for number, reading in enumerate(readings, start=1):
            name = f"{parent}.s{number}" if parent else f"s{number}"
            self.names[self.index[reading.start]] = name
            found.append(self.statement(name, reading))
        return tuple(found)

    def statement(self, name: str, it: Reading) -> Statement:
        span = self.span(it.start, it.end)
        text = self.source.text[span.start : span.end]
        # What is printed twice is looked for only where a section is.
        first = self.first_in.setdefault(" ".join(text.split()), name) if self.second else name
        is_second = first != name and any(start <= it.start < end for start, end in self.second)
        return Statement(
            id=name,
            span=span,
            text=text,
            role=it.role,
            speakers=it.speakers,
            addressees=it.addressees,
            reporting=tuple(
                [
                    ReportingVerb(
                        lemma=verb.lemma, act=verb.act, span=self.span(verb.start, verb.end)
                    )
                    for verb in it.verbs
                    if it.start <= verb.start and verb.end <= it.end
                ]
            ),
            attribution=it.attribution,
            construction=it.construction,
            named_by=it.named_by,
            cue=self.span(*it.cue) if it.cue else None,
            is_reply=it.is_reply,
            in_reply_to=self.names[it.answers] if it.answers is not None else None,
            repeats=first if is_second else None,
            meeting=self.meeting_of(name, it.start),
        )

    def body(self, lead: tuple[Statement, ...]) -> tuple[Node, ...]:
        paths = Paths()
        tops = self.outline.divisions
        nodes: list[Node] = []
        items_found = 0
        for number, facts in enumerate(self.facts.meetings):
            name = self.ids.get(number)
            if facts.division is not None or facts.agenda or name is None:
                continue
            items: tuple[AgendaItem, ...] = ()
            if facts.is_main:
                items = self.items(self.agenda, name, paths)
                tops = tops[len(self.agenda) :]
            nodes.append(self.meeting(number, self.part_of(facts, items, lead), items))
        for division in tops:
            own = self.of_division.get(division.number)
            of_lead = self.shared.get(division.number)
            if of_lead is not None:
                agenda = self.facts.meetings[of_lead].agenda
                if division is agenda[0]:
                    items = self.items(agenda, self.ids[of_lead], paths)
                    span = Span(items[0].span.start, items[-1].span.end)
                    nodes.append(self.meeting(of_lead, span, items))
            elif own is None:
                items_found += 1
                nodes.append(self.item(division, f"i{items_found}", paths))
            else:
                nodes.append(self.division_meeting(division, own, paths))
        return tuple(nodes)

    def part_of(
        self, facts: MeetingFacts, items: tuple[AgendaItem, ...], lead: tuple[Statement, ...]
    ) -> Span:
        """The part of the text that is about a meeting which is no division."""
        parts = items or lead
        if facts.is_main and parts:
            return Span(parts[0].span.start, parts[-1].span.end)
        sentences = facts.sentences
        if not sentences and facts.event is not None:
            sentences = (facts.event.sentence,)
        return self.span(sentences[0].start, sentences[-1].end)

    def items(
        self, divisions: Sequence[Division], name: str, paths: Paths
    ) -> tuple[AgendaItem, ...]:
        return tuple(
            self.item(division, f"{name}.i{place}", paths)
            for place, division in enumerate(divisions, start=1)
        )

    def item(self, division: Division, name: str, paths: Paths) -> AgendaItem:
        path = paths.next(division.printed)
        inner = Paths(path)
        statements = self.statements(self.course.by_division.get(division.number, []), name)
        items = tuple(
            self.item(child, f"{name}.i{number}", inner)
            for number, child in enumerate(division.children, start=1)
        )
        label, heading = self.opening(division)
        return AgendaItem(
            id=name,
            label=self.label(division, label),
            path=path,
            heading=self.words(heading),
            span=self.whole(division, (label, heading), (*statements[-1:], *items[-1:])),
            label_span=label,
            heading_span=heading,
            statements=statements,
            items=items,
        )

    def printed(self, start: int, end: int) -> str:
        """The words as printed, on one line."""
        span = self.span(start, end)
        return " ".join(self.source.text[span.start : span.end].split())

    def opening(self, division: Division) -> tuple[Span | None, Span | None]:
        """Where the label and the heading of a division stand."""
        label, heading = division.label_at, division.heading_at
        return self.span(*label) if label else None, self.span(*heading) if heading else None

    def label(self, division: Division, span: Span | None) -> str | None:
        """The label as printed, its full-width signs kept."""
        if division.printed is None or span is None:
            return None
        return self.source.text[span.start : span.start + len(division.printed)]

    def words(self, span: Span | None) -> str | None:
        return self.source.text[span.start : span.end] if span is not None else None

    def whole(
        self,
        division: Division,
        opening: tuple[Span | None, Span | None],
        last: tuple[Statement | AgendaItem, ...],
    ) -> Span:
        """From the label of a division, or else its heading, to the end of its last part."""
        first = opening[0] or opening[1] or Span(0, 0)
        ends = [span.end for span in opening if span is not None]
        ends += [self.span(*place).end for place in division.timings]
        ends += [part.span.end for part in last]
        return Span(first.start, max(ends))

    def division_meeting(self, division: Division, number: int, paths: Paths) -> Meeting:
        path = paths.next(division.printed)
        name = self.ids[number]
        inner = Paths(path)
        statements = self.statements(self.course.by_division.get(division.number, []), name)
        agenda = tuple(
            self.item(child, f"{name}.i{k}", inner)
            for k, child in enumerate(division.children, start=1)
        )
        last: tuple[Statement | AgendaItem, ...] = (*statements[-1:], *agenda[-1:])
        span = self.whole(division, self.opening(division), last)
        return self.meeting(number, span, agenda, division, path, statements)

    def meeting(
        self,
        number: int,
        span: Span,
        agenda: tuple[AgendaItem, ...],
        division: Division | None = None,
        path: str = "",
        statements: tuple[Statement, ...] = (),
    ) -> Meeting:
        facts, cast = self.facts.meetings[number], self.casts[number]
        single = facts.candidates[0] if len(facts.candidates) == 1 else None
        label, heading = self.opening(division) if division is not None else (None, None)
        return Meeting(
            id=self.ids[number],
            kind=facts.kind,
            label=self.label(division, label) if division is not None else None,
            path=path,
            heading=self.words(heading),
            date=facts.date,
            inferred_year=single,
            year_candidates=facts.candidates,
            place=facts.place,
            sessions=facts.sessions,
            participants=cast.everyone,
            principals=cast.principals,
            reasons=tuple(_reasons(facts)),
            statements=statements,
            agenda=agenda,
            span=span,
            label_span=label,
            heading_span=heading,
        )

    def diagnostics(self, body: tuple[Node, ...]) -> tuple[Diagnostic, ...]:
        found: list[Diagnostic] = []
        if not any(isinstance(node, Meeting) for node in body):
            found.append(_whole(DiagnosticCode.NO_MEETING, Severity.ERROR, "No meeting was found."))
        if not self.page.titles:
            found.append(_whole(DiagnosticCode.NO_TITLE, Severity.REMARK, "No title is printed."))
        found += _no_dates(self.facts.meetings)
        found += self.sides_unknown()
        placed = [*self.outline.findings, *self.facts.findings, *self.course.says.findings]
        placed += [
            Finding(DiagnosticCode.UNPARSED, piece[1], piece[2], self.flowing[piece[1] : piece[2]])
            for piece in self.outline.furniture
            if piece[0] is FurnitureKind.UNPARSED
        ]
        placed += self.cut_short()
        placed += self.not_read()
        placed.sort(key=lambda finding: finding.start)
        for code, start, end, words, more in placed:
            message = _MESSAGES[code].format(words=_beginning(words))
            found.append(
                Diagnostic(
                    code=code,
                    severity=_SEVERITY.get(code, Severity.WARNING),
                    span=self.span(start, end),
                    message=f"{message[:-1]}, and {more} more like it." if more else message,
                )
            )
        # Those about the whole come first, then the others in text order.
        found.sort(key=lambda it: it.span.start if it.span is not None else -1)
        return tuple(found)

    def sides_unknown(self) -> Iterator[Diagnostic]:
        """Meetings of which one side alone is known, and who met whose country nothing tells."""
        told: dict[tuple[str, Span | None], None] = {}
        for number in self.ids:
            met, span = self.casts[number].met, self.told_at(self.facts.meetings[number])
            strangers = [
                it.name.printed for it in met if isinstance(it, Participant) and it.country is None
            ]
            for name in strangers:
                told.setdefault((f"Nothing tells the country of {name}, who met.", span))
            if not strangers and len({it.country for it in met}) < 2:
                whose = f"the side of {_first_named(met)} alone" if met else "nobody"
                told.setdefault((f"Of those who met, {whose} is known.", span))
        for place, (message, span) in enumerate(told, start=1):
            more = len(told) - place if place == _MOST else 0
            yield Diagnostic(
                code=DiagnosticCode.SIDE_UNKNOWN,
                severity=Severity.WARNING,
                span=span,
                message=f"{message[:-1]}, and {more} more like it." if more else message,
            )
            if more:
                return

    def told_at(self, facts: MeetingFacts) -> Span | None:
        """The sentence that tells of a meeting, else its heading."""
        if facts.event is not None:
            return self.span(*facts.event.sentence.place)
        heading = facts.division.heading_at if facts.division is not None else None
        return self.span(*heading) if heading is not None else None

    def cut_short(self) -> list[Finding]:
        """The last sentence, where it ends like none."""
        if not self.course.says.readings:
            return []
        *before, last = self.course.says.readings
        if self.flowing[last.end - 1] in _STOPS:
            return []
        if last.role is Role.LISTED:
            listed = takewhile(lambda it: it.role is Role.LISTED, reversed(before))
            stops = [self.flowing[it.end - 1] == _FULL_STOP for it in listed]
            # Items of a list may do without full stops, but then all of them do.
            if not stops or not all(stops):
                return []
        words = self.flowing[last.start : last.end]
        return [Finding(DiagnosticCode.CUT_SHORT, last.start, last.end, words)]

    def not_read(self) -> list[Finding]:
        """Sentences of the body that name somebody who took part, and that no row reads."""
        people = {
            known.person
            for facts in self.facts.meetings
            for known in (*facts.principals, *facts.attendees)
        }
        found: list[Finding] = []
        for reading in self.course.says.readings:
            sentence = self.sentence_at(reading.start)
            if reading.construction not in UNREAD or sentence.block is not Block.BODY:
                continue
            if any(self.facts.register.of(mention) in people for mention in sentence.mentions):
                words = self.flowing[reading.start : reading.end]
                found.append(Finding(DiagnosticCode.NOT_READ, reading.start, reading.end, words))
        listed = found[:_MOST]
        return [*listed[:-1], listed[-1]._replace(more=len(found) - len(listed))] if listed else []


def _first_named(met: Sequence[Participant | Side]) -> str:
    """The name of one of those who met; of none of whom only the side is known, its country."""
    return next((it.name.printed for it in met if isinstance(it, Participant)), str(met[0]))


def _reasons(facts: MeetingFacts) -> Iterator[Reason]:
    """The reasons for the facts that are there, in the order of the facts."""
    some = (Fact.DATE, facts.date), (Fact.PLACE, facts.place), (Fact.PRINCIPALS, facts.principals)
    absent = [fact for fact, value in some if not value]
    for fact, key in _FACTS:
        names = facts.reasons.get(key)
        if names and fact not in absent:
            for name in names.split(", "):
                yield Reason(fact=fact, name=name)


def _whole(code: DiagnosticCode, severity: Severity, message: str) -> Diagnostic:
    return Diagnostic(code=code, severity=severity, message=message)


def _no_dates(meetings: Sequence[MeetingFacts]) -> Iterator[Diagnostic]:
    """Meetings without a day, and those of one day of which the same years are left, as one."""
    undated = sum(it.date is None for it in meetings)
    if undated:
        those = "the meeting" if undated == 1 else f"{undated} meetings"
        message = f"No date of {those} is printed."
        yield _whole(DiagnosticCode.NO_DATE, Severity.WARNING, message)
    alike = Counter((it.date, it.candidates) for it in meetings if it.date and not it.date.year)
    for (date, years), number in alike.items():
        those = "the meeting" if number == 1 else f"the {number} meetings"
        left = (
            f"; the office-holder table leaves {years_in_words(years)}"
            if years
            else ", and the office-holder table tells none"
        )
        message = f"No year is printed for {those} of {date_in_words(date)}{left}."
        yield _whole(DiagnosticCode.NO_YEAR, Severity.REMARK, message)


def _beginning(words: str) -> str:
    """The first of *words* on one line, whole as far as they are not too long."""
    start = " ".join(words[: 2 * _QUOTED].split())
    if len(start) <= _QUOTED:
        return start
    return f"{start[:_QUOTED].rpartition(' ')[0] or start[:_QUOTED]} ..."
