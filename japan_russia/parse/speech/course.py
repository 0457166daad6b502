"""Each sentence's role, speakers and replies, by the course of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from attrs import Factory, define, field

from japan_russia.model import (
    Attribution,
    DiagnosticCode,
    FurnitureKind,
    Participant,
    Role,
    Side,
)
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.layout.divisions import Division, Finding, Paragraph
from japan_russia.parse.speech.cast import Cast, Parties
from japan_russia.parse.speech.clauses import reports
from japan_russia.parse.speech.mentions import mentions_of, within
from japan_russia.parse.speech.predicates import Report, VerbAt, is_mere_country, opening_participle
from japan_russia.parse.speech.referents import Referents
from japan_russia.parse.speech.rule import Rule
from japan_russia.wording import phrases
from japan_russia.wording.events import ANY
from japan_russia.wording.verbs import MEETING_VERBS, STRONG_PASTS

__all__ = ["Course", "Reading"]


class Reading(NamedTuple):
    """A statement before it is one: its place, and what was read."""

    start: int
    end: int
    role: Role
    speakers: Parties
    addressees: Parties
    verbs: tuple[VerbAt, ...]
    attribution: Attribution
    rule: Rule
    cue: tuple[int, int] | None
    is_reply: bool
    answers: int | None


class _Governor(NamedTuple):
    """The lead-in whose list is being read."""

    speakers: Parties
    cue: tuple[int, int] | None


_CARRIED: Final = (Rule.PRONOUN, Rule.FIRST_PERSON, Rule.LEAD_IN, Rule.CONTINUED)
#: Rows of events that are the meeting itself wherever they stand.
_MEETS: Final = frozenset(("call", "met", "talked", "received"))
#: An act in the past after who did it.
_DID: Final = re.compile(rf"\s+(?:also |then )?(?:[a-z]{{2,14}}ed|{'|'.join(STRONG_PASTS[2:])})\b")
_FAR: Final = 40
_TAIL: Final = 30


@define
class Course:
    """What the reading so far has settled.

    *readings* are in text order, *by_division* those of each division by its number; *marks*
    holds the places of dashes that list inside a line.  *past* tells whom pronouns and free speech
    go back to.  *governor* is the lead-in that is open, *over* one of both that a single speaker
    has ended for its outer divisions, too; *points* tells that the next part is a point of a list.
    """

    document: Document
    #: The cast of each sentence, by its number; that of the first meeting for all others.
    cast_of: dict[int, Cast]
    first: Cast
    text: str = field(default=Factory(lambda self: self.document.text, takes_self=True), init=False)
    readings: list[Reading] = Factory(list)
    by_division: dict[int, list[Reading]] = Factory(dict)
    marks: list[tuple[FurnitureKind, int, int]] = Factory(list)
    findings: list[Finding] = Factory(list)
    past: Referents = Factory(lambda self: Referents(self.text), takes_self=True)
    governor: _Governor | None = None
    over: _Governor | None = None
    in_lead: bool = False
    points: bool = False

    def __attrs_post_init__(self) -> None:
        self.marks += [(FurnitureKind.BULLET, *mark) for mark in self.document.marks]

    def lead(
        self, paragraphs: tuple[Paragraph, ...], divisions: tuple[Division, ...]
    ) -> list[Reading]:
        """Read the lead; a lead-in there governs the divisions without heading below it."""
        found: list[Reading] = []
        self.in_lead = True
        governed = any(division.heading_at is None for division in divisions)
        for number, paragraph in enumerate(paragraphs):
            follows = governed or any(p.bullet for p in paragraphs[number + 1 : number + 2])
            found += self.paragraph(paragraph, follows=follows)
        self.in_lead = False
        openers = [reading for reading in found if reading.role is Role.LEAD_IN]
        if openers:
            # An answer may stand between the lead-in and its list.
            self.governor = _Governor(openers[-1].speakers, openers[-1].cue)
        return found

    def division(
        self,
        division: Division,
        *,
        followed: bool,
        is_lead: bool = False,
    ) -> None:
        """Read a division and those below it into :attr:`by_division`.

        *is_lead* tells that the first paragraph is the lead of the page, set inside item 1.
        *followed* tells that a division of running text stands beside it: a lead-in with
        nothing below it governs that one.
        """
        outer = self.governor
        self.past.before, self.past.cue = (), None
        if division.heading_at is not None:
            self.governor = self.of_heading(division)
        parts: list[Paragraph | Division] = [*division.paragraphs, *division.children]
        if division.paragraphs and division.children:
            parts.sort(key=lambda part: part.start)
        goes_on = False
        for number, part in enumerate(parts):
            last = number + 1 == len(parts)
            if isinstance(part, Division):
                beside = parts[number + 1] if not last else None
                text_beside = isinstance(beside, Division) and beside.heading_at is None
                leads = is_lead and number == 0 and part.heading_at is None
                self.division(part, followed=text_beside, is_lead=leads)
            else:
                self.in_lead = is_lead and number == 0
                self.points = not last and _is_point(parts[number + 1])
                read = self.paragraph(part, follows=followed or not last)
                self.by_division.setdefault(division.number, []).extend(read)
                self.in_lead = False
                goes_on = last and bool(read) and read[-1].role is Role.LEAD_IN
        if not goes_on:
            self.governor = outer if outer is not self.over else None

    def of_heading(self, division: Division) -> _Governor | None:
        at = division.heading_at or (0, 0)
        sentence = self.document.headings[division.number]
        mentions = mentions_of(self.text, sentence, self.cast_below(division))
        match = phrases.SPOKEN_HEADING.match(self.text, *at)
        begin = at[0] if match is None else match.end()
        for mention in within(mentions, begin, at[1])[:1]:
            if mention.start != begin or not mention.parties or is_mere_country(mention):
                return None
            if match is None and mention.end != at[1]:
                return None
            # "1. The Japanese side": whose words stand below it.
            return _Governor(mention.parties, (mention.start, mention.end))
        return None

    def cast_below(self, division: Division) -> Cast:
        """The cast of the first sentence of a division."""
        for paragraph in division.paragraphs[:1]:
            for sentence in self.document.of_paragraph[paragraph.start][:1]:
                return self.cast_of.get(sentence.number, self.first)
        for child in division.children[:1]:
            return self.cast_below(child)
        return self.first

    def paragraph(self, paragraph: Paragraph, *, follows: bool) -> list[Reading]:
        sentences = self.document.of_paragraph[paragraph.start]
        found: list[Reading] = []
        for number, sentence in enumerate(sentences):
            if sentence.unstopped:
                words = self.text[sentence.start : sentence.end]
                code = DiagnosticCode.MISSING_FULL_STOP
                self.findings.append(Finding(code, sentence.end, sentence.end, words))
            more = number + 1 < len(sentences)
            cast = self.cast_of.get(sentence.number, self.first)
            for reading in self.sentence(sentence, cast, follows or more, more):
                self.readings.append(reading)
                found.append(reading)
        return found

    def sentence(
        self, sentence: Sentence, cast: Cast, follows: bool, more: bool
    ) -> Iterator[Reading]:
        start, end = sentence.start, sentence.end
        words = self.text[start:end]
        read = reports(self.text, sentence, cast)
        found = [r for r in read if self.speakers(r, cast)]
        strangers = [r for r in read if r.subject is not None and r.verbs and r not in found]
        if found and found[0].verbs:
            met = ANY.match(self.text, found[0].verbs[0].start, end)
            kind = next((k for k, v in met.groupdict().items() if v), None) if met else None
            # After a report, "they held discussions on" is one.
            told = kind == "held" and not self.past.before
            tells = self.in_lead and (told or self.tells_of_meeting(found[0], start))
            if kind in _MEETS or tells:
                # "paid a call on", "talked by telephone with": the meeting itself.
                found = found[1:]
        if any(report.negated for report in found) and self.governor is None:
            yield self.narration(start, end, Rule.NEGATED)
            return
        found = [report for report in found if not report.negated]
        if not found and strangers:
            yield self.by_stranger(sentence, strangers[0])
            return
        if not found:
            lead_in = self.noun_lead_in(sentence, cast) if follows else None
            yield lead_in or self.unreported(sentence, words, cast)
            return
        spoke: set[Participant | Side] = set()
        for number, report in enumerate(found):
            last = number + 1 == len(found)
            stop = end if last else found[number + 1].start
            while self.text[stop - 1].isspace():
                stop -= 1
            begin = start if number == 0 else report.start
            opens = follows and self.opens_list(report, begin, stop, more, last)
            outer = self.governor
            reading = self.report(report, begin, stop, cast, opens)
            spoke.update(reading.speakers)
            yield reading
            if number > 0 and not opens:
                # A second clause does not end what the first has opened.
                self.governor = outer
        if len(found) > 1 and spoke == set(cast.principals):
            # "A asked, and B answered.  They agreed": those two.
            self.past.plural = cast.principals

    def tells_of_meeting(self, report: Report, start: int) -> bool:
        """Whether "The third consultations were held" in the lead tells of the meeting itself."""
        verb = report.verbs[0]
        if report.subject is not None or verb.lemma.split(" ")[0] not in MEETING_VERBS:
            return False
        return phrases.MEETING_NAME.search(self.text, start, verb.start) is not None

    def opens_list(self, report: Report, begin: int, stop: int, more: bool, last: bool) -> bool:
        """Whether a report introduces a list.

        What is said in passing ("the following were announced") does so only before a colon or
        before points.
        """
        if last and phrases.OPEN_LEAD_IN.search(self.text, max(begin, stop - _TAIL), stop):
            return True
        if not (report.subject or self.points) or not phrases.may_open_list(self.text[begin:stop]):
            return False
        return self.in_lead or not more

    def by_stranger(self, sentence: Sentence, report: Report) -> Reading:
        """What somebody says who took no part: nobody of the cast speaks, nor does who "he" is."""
        cue = _cue(report)
        self.past.leave(cue)
        if report.subject is not None and report.subject.is_stranger:
            words = report.subject.words
            code = DiagnosticCode.UNKNOWN_SPEAKER
            self.findings.append(Finding(code, *(cue or (sentence.start, sentence.start)), words))
        return self.narration(sentence.start, sentence.end, Rule.NO_REPORT)._replace(cue=cue)

    def noun_lead_in(self, sentence: Sentence, cast: Cast) -> Reading | None:
        """A lead-in without a verb of saying: "A summary of the remarks made by A:"."""
        start, end = sentence.start, sentence.end
        tail = max(start, end - _TAIL)
        if not phrases.OPEN_LEAD_IN.search(self.text, tail, end):
            return None
        match = phrases.NOUN_LEAD_IN.match(self.text, start, end)
        at = match.end() if match is not None else start
        for mention in within(mentions_of(self.text, sentence, cast), at, end)[:1]:
            owned = phrases.OWNED_LEAD_IN.match(self.text, mention.end, end)
            is_lead_in = match is not None or owned is not None
            if is_lead_in and mention.start == at and mention.parties:
                speakers, cue = mention.parties, (mention.start, mention.end)
                self.governor = _Governor(speakers, cue)
                self.past.settle(speakers, cue)
                read = self.carried(start, end, Role.LEAD_IN, speakers, mention.rule, cue)
                return read._replace(attribution=Attribution.EXPLICIT)
        return None

    def report(self, report: Report, start: int, end: int, cast: Cast, opens: bool) -> Reading:
        speakers = self.speakers(report, cast)
        cue = _cue(report)
        governor = self.governor
        role, rule = Role.STATEMENT, report.rule
        if governor is not None and not opens:
            if self.is_listed(report, speakers, governor):
                role, speakers = Role.LISTED, governor.speakers
                if report.rule is not Rule.FIRST_PERSON:
                    rule, cue = Rule.LEAD_IN, governor.cue
            elif report.rule not in (Rule.IMPERSONAL,):
                # Somebody else takes over; the list is at its end.
                self.governor = None
                if set(speakers) < set(governor.speakers):
                    self.over = governor
        if opens:
            role = Role.LEAD_IN
            self.governor = _Governor(speakers, cue)
        attribution = Attribution.EXPLICIT
        if rule is Rule.IMPERSONAL:
            attribution = Attribution.IMPLIED
        elif rule in _CARRIED:
            attribution = Attribution.CARRIED
        addressees = tuple(
            party
            for mention in report.addressees
            for party in self.past.addressed(mention, cast, speakers)
            if party not in speakers
        )
        self.past.settle(speakers, cue, named=report.rule is not Rule.IMPERSONAL)
        if len(addressees) > 1 and len(speakers) == 1:
            # "A invited B and C, and they accepted."
            self.past.plural = addressees
        is_reply = report.is_reply and role is not Role.LISTED
        return Reading(
            start,
            end,
            role,
            speakers,
            tuple(dict.fromkeys(addressees)),
            report.verbs,
            attribution,
            rule,
            cue,
            is_reply,
            self.answered(speakers) if is_reply else None,
        )

    def is_listed(self, report: Report, speakers: Parties, governor: _Governor) -> bool:
        """Whether a report under a lead-in is part of the list: nobody else is named."""
        if report.rule in (Rule.FIRST_PERSON, Rule.IMPERSONAL):
            return True
        if len(speakers) == 1 < len(governor.speakers) and report.rule is Rule.NAMED:
            # After "The two ministers took up the following" each speaks for himself.
            return False
        if set(speakers) <= set(governor.speakers):
            return True
        if report.rule is Rule.SIDE or all(not isinstance(s, Participant) for s in speakers):
            return not report.is_reply and (
                len(governor.speakers) > 1
                or {s.country for s in speakers} <= {s.country for s in governor.speakers}
                or report.rule is Rule.JOINT
            )
        return False

    def is_deed_of_another(self, sentence: Sentence, cast: Cast) -> bool:
        """Whether a sentence tells what one did who did not speak last: "Minister B smiled"."""
        for mention in mentions_of(self.text, sentence, cast)[:1]:
            is_named = mention.parties and mention.rule is Rule.NAMED
            if mention.start == sentence.start and is_named:
                did = _DID.match(self.text, mention.end, sentence.end)
                return did is not None and not set(mention.parties) & set(self.past.before)
        return False

    def unreported(self, sentence: Sentence, words: str, cast: Cast) -> Reading:
        start, end = sentence.start, sentence.end
        if phrases.ANNOUNCEMENT.search(words):
            return self.narration(start, end, Rule.ANNOUNCEMENT)
        if self.governor is not None:
            governor = self.governor
            speakers = governor.speakers
            self.past.settle(speakers, governor.cue)
            read = self.carried(start, end, Role.LISTED, speakers, Rule.LEAD_IN, governor.cue)
            return read._replace(verbs=opening_participle(self.text, start, end))
        deed = phrases.DEED.match(words)
        if deed is not None and deed["name"] in {p.name.family for p in cast.everyone}:
            return self.narration(start, end, Rule.NO_REPORT)
        if phrases.NARRATION.match(words) or (self.in_lead and words.startswith("(")):
            return self.narration(start, end, Rule.EVALUATION)
        if self.is_deed_of_another(sentence, cast):
            return self.narration(start, end, Rule.NO_REPORT)
        if not self.past.before:
            return self.narration(start, end, Rule.NO_REPORT)
        return self.carried(
            start, end, Role.CONTINUED, self.past.before, Rule.CONTINUED, self.past.cue
        )

    def carried(
        self,
        start: int,
        end: int,
        role: Role,
        speakers: Parties,
        rule: Rule,
        cue: tuple[int, int] | None,
    ) -> Reading:
        return Reading(
            start, end, role, speakers, (), (), Attribution.CARRIED, rule, cue, False, None
        )

    def narration(self, start: int, end: int, rule: Rule) -> Reading:
        return Reading(
            start, end, Role.NARRATION, (), (), (), Attribution.NONE, rule, None, False, None
        )

    def speakers(self, report: Report, cast: Cast) -> Parties:
        governing = self.governor.speakers if self.governor is not None else ()
        return self.past.speakers(report, cast, governing)

    def answered(self, speakers: Parties) -> int | None:
        """Index of the nearest earlier report by somebody else; a list's is its lead-in."""
        mine = set(speakers)
        for index in range(len(self.readings) - 1, max(-1, len(self.readings) - _FAR), -1):
            reading = self.readings[index]
            if reading.role in (Role.STATEMENT, Role.LEAD_IN) and not mine & set(reading.speakers):
                return index
        return None


def _is_point(part: Paragraph | Division) -> bool:
    """Whether a part is one of a list: a bullet, or a division that has no heading."""
    return part.heading_at is None if isinstance(part, Division) else part.bullet


def _cue(report: Report) -> tuple[int, int] | None:
    if report.subject is not None:
        return report.subject.start, report.subject.end
    return (report.verbs[0].start, report.verbs[0].end) if report.verbs else None
