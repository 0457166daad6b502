"""The way through a text: outline and paragraphs, lines with names, quotations."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from copy import copy
from typing import Final

from attrs import Factory, define, field

from japan_russia.model import (
    DiagnosticCode,
    FurnitureKind,
    NamedBy,
    Participant,
    Role,
    Side,
)
from japan_russia.parse.cast.cast import Cast, Parties
from japan_russia.parse.document import Sentence
from japan_russia.parse.layout.divisions import Division, Finding, Paragraph
from japan_russia.parse.speech import narration
from japan_russia.parse.speech.clauses import is_subject
from japan_russia.parse.speech.lead_ins import LeadIn
from japan_russia.parse.speech.mentions import Mention, mentions_of, within
from japan_russia.parse.speech.predicates import is_mere_country, thanks
from japan_russia.parse.speech.quotations import Quotation, quotations
from japan_russia.parse.speech.readings import Reading, narrated
from japan_russia.parse.speech.reports import Report, reports
from japan_russia.parse.speech.sayings import Sayings, cue_of
from japan_russia.parse.speech.voices import is_of_talk
from japan_russia.wording.hints import COLON
from japan_russia.wording.speech import lead_ins as words

__all__ = ["Course"]

_NAMES: Final = (NamedBy.PERSON, NamedBy.OFFICE, NamedBy.JOINT)
_STOPS: Final = ".!?"
_NEAR: Final = 6
_FEW: Final = 3
#: A quotation of several paragraphs is looked through for so many characters.
_QUOTED: Final = 4_000
#: What announces points stands so near their colon.
_ANNOUNCING: Final = 120
#: Of so many paragraphs behind one, one has to go on with the list that counts.
_BETWEEN: Final = 3


@define
class Course:
    """Reads a text from its beginning to its end, each sentence by what *says* has settled so far.

    *by_division* holds the readings of each division by its number, *marks* the places of dashes
    that list inside a line.
    """

    says: Sayings
    #: The cast of each sentence, by its number; that of the first meeting for all others.
    cast_of: dict[int, Cast]
    first: Cast
    #: The divisions that are meetings, by number: a name that heads one is whom they met.
    meetings: frozenset[int] = frozenset()
    #: The sentences that are lines with names and nothing else, by number.
    rolls: frozenset[int] = frozenset()
    text: str = field(default=Factory(lambda self: self.says.text, takes_self=True), init=False)
    by_division: dict[int, list[Reading]] = field(factory=dict, init=False)
    marks: list[tuple[FurnitureKind, int, int]] = field(factory=list, init=False)
    #: Who spoke in the paragraph before, in his own words.
    line_of: LeadIn | None = field(default=None, init=False)
    #: Whether a list of paragraphs is open that count: "First, …", "Second, …".
    counts: bool = field(default=False, init=False)
    #: Whether several paragraphs begin with the name of a speaker and a colon.
    is_transcript: bool = field(default=False, init=False)
    is_reference: bool = field(default=False, init=False)
    #: Where paragraphs begin with the name of a speaker and a colon, in text order.
    lines: list[int] = field(factory=list, init=False)
    #: Where lines of stars or dashes part the text, in its order.
    separators: list[int] = field(factory=list, init=False)
    #: The number of the last division that the lead-in of the lead opens, where it tells.
    last_point: int | None = field(default=None, init=False)

    def __attrs_post_init__(self) -> None:
        furniture = self.says.document.page.furniture
        separators = (at for kind, at, _ in furniture if kind is FurnitureKind.SEPARATOR)
        self.separators = sorted(separators)
        self.marks += [(FurnitureKind.BULLET, *mark) for mark in self.says.document.marks]
        casts = {self.first, *self.cast_of.values()}
        self.says.past.seats = frozenset(
            party for cast in casts for party in cast.met if isinstance(party, Side)
        )
        starts = self.says.document.of_paragraph
        self.lines = sorted(at for at in starts if words.SPEAKER_START.match(self.text, at))
        self.is_transcript = len(self.lines) > 1

    # The outline.

    def lead(
        self, paragraphs: tuple[Paragraph, ...], divisions: tuple[Division, ...]
    ) -> list[Reading]:
        """Read the lead; a lead-in there governs the divisions without heading below it."""
        found: list[Reading] = []
        self.says.in_lead = True
        governed = any(division.heading_at is None for division in divisions)
        counted = 0
        for number, paragraph in enumerate(paragraphs):
            follows = governed or any(p.bullet for p in paragraphs[number + 1 : number + 2])
            follows = follows or self.says.quotes_after(paragraph.end)
            after = paragraphs[number + 1 : number + 1 + _BETWEEN]
            counted = len(found) if self.ends_count(paragraph, *after) else counted
            leads = not divisions and self.leads_to_count(paragraph, *after[:1])
            if number and ends_points(paragraphs[number - 1], paragraph):
                self.says.end_points()
            found += self.paragraph(paragraph, follows=follows or leads)
            self.counts = self.counts or (leads and found[-1].role is Role.LEAD_IN)
        self.says.in_lead = False
        counted = len(found) if self.ends_count() else counted
        openers = [reading for reading in found[counted:] if reading.role is Role.LEAD_IN]
        if openers:
            # An answer may stand between the lead-in and its list.
            self.says.lead_ins.open(LeadIn(openers[-1].speakers, openers[-1].cue))
            points = words.POINTS_BELOW.search(self.text, openers[-1].start, openers[-1].end)
            self.last_point = int(points["last"]) if points is not None else None
        return found

    def division(self, division: Division, *, followed: bool, is_lead: bool = False) -> None:
        """Read a division and those below it into :attr:`by_division`.

        *is_lead* tells that the first paragraph is the lead of the page, set inside item 1.
        *followed* tells that a division of running text stands beside it: a lead-in with
        nothing below it governs that one.
        """
        self.says.past.begin()
        if self.last_point is not None and division.label.number > self.last_point:
            self.last_point = None
            self.says.lead_ins.open(None)
        has_heading = division.heading_at is not None
        outer = self.is_reference
        if division.heading_at is not None and division.label_at is None:
            is_it = words.REFERENCE.match(self.text, *division.heading_at) is not None
            self.is_reference = outer or is_it
        lead_in = self.of_heading(division) if has_heading else None
        self.says.lead_ins.enter(heading=has_heading, lead_in=lead_in)
        if lead_in is not None:
            # "Minister A" alone, and below "He said that".
            self.says.past.speak(lead_in.speakers)
        parts: list[Paragraph | Division] = [*division.paragraphs, *division.children]
        if division.paragraphs and division.children:
            parts.sort(key=lambda part: part.start)
        goes_on = False
        opener: Paragraph | None = None
        for number, part in enumerate(parts):
            last = number + 1 == len(parts)
            if isinstance(part, Division):
                beside = parts[number + 1] if not last else None
                text_beside = isinstance(beside, Division) and beside.heading_at is None
                leads = is_lead and number == 0 and part.heading_at is None
                self.division(part, followed=text_beside, is_lead=leads)
            else:
                self.says.in_lead = is_lead and number == 0
                self.says.points = not last and _is_point(parts[number + 1])
                self.says.points_below = self.says.points and not (
                    part.bullet and self.is_beside(parts[number + 1], part)
                )
                self.says.plain_points = (
                    self.says.points and not part.bullet and self.is_plain(parts[number + 1])
                )
                if number and ends_points(parts[number - 1], part):
                    self.says.end_points()
                if opener is not None and self.is_beside(part, opener):
                    self.says.end_points()
                    opener = None
                read = self.paragraph(part, follows=followed or not last)
                self.by_division.setdefault(division.number, []).extend(read)
                self.says.in_lead = False
                leads_in = bool(read) and read[-1].role is Role.LEAD_IN
                goes_on = last and leads_in
                if leads_in and part.bullet and not last:
                    below = parts[number + 1]
                    is_point = isinstance(below, Paragraph) and below.bullet
                    opener = part if is_point and not self.is_beside(below, part) else None
        self.says.lead_ins.leave(goes_on=goes_on)
        self.is_reference = outer

    def leads_to_count(self, paragraph: Paragraph, *after: Paragraph) -> bool:
        """Whether a paragraph announces points behind its colon, and they count: "First, …"."""
        if not self.ends_in_colon(paragraph) or not any(map(self.is_counted, after)):
            return False
        near = max(paragraph.start, paragraph.end - _ANNOUNCING)
        return words.COUNTED_BELOW.search(self.text, near, paragraph.end) is not None

    def ends_in_colon(self, paragraph: Paragraph) -> bool:
        """Whether the last mark of a paragraph is a colon."""
        return self.text.endswith(words.COLON_MARK, paragraph.start, paragraph.end)

    def is_counted(self, paragraph: Paragraph) -> bool:
        """Whether a paragraph of running text begins with its number: "Second, …"."""
        return not paragraph.bullet and words.COUNTS.match(self.text, paragraph.start) is not None

    def ends_count(self, *parts: Paragraph) -> bool:
        """End a list of paragraphs that count, if none of *parts* goes on with it.

        Tell whether it did.  "It could begin in May." is more of the point before it, where another
        comes soon, and before the next list.
        """
        if not self.counts:
            return False
        list_ends = (n for n, it in enumerate(parts) if self.ends_in_colon(it))
        if any(map(self.is_counted, parts[: next(list_ends, len(parts))])):
            return False
        self.counts = False
        self.says.end_points()
        return True

    def is_beside(self, part: Paragraph | Division, point: Paragraph) -> bool:
        """Whether a part is a point of the same list as another, and not of one inside that."""
        if not isinstance(part, Paragraph) or not part.bullet or part.indent > point.indent:
            return False
        return _mark(self.text, part) == _mark(self.text, point)

    def is_plain(self, part: Paragraph | Division) -> bool:
        """Whether a point of a list reports nobody's words, and is not the writer's own."""
        if isinstance(part, Division):
            return False
        sentence = self.says.document.of_paragraph[part.start][0]
        cast = self.cast_at(sentence)
        mentions = mentions_of(self.text, sentence, cast)
        wording = self.says.document.wording
        if reports(self.text, sentence, mentions, cast, wording):
            return False
        doer = narration.doer(self.text, sentence, mentions)
        past = self.says.past
        told = narration.told(self.text, sentence, doer, past, wording.saying)
        if told in narration.OF_A_DOER:
            # What a country did is what somebody says of it.
            return doer is not None and doer.named_by is NamedBy.SIDE
        return told is None or told == narration.CUT_OFF

    def of_heading(self, division: Division) -> LeadIn | None:
        """The lead-in that a heading is: "1. The Japanese side", "Statement by Minister A"."""
        if division.number in self.meetings:
            return None
        at = division.heading_at or (0, 0)
        sentence = self.says.document.headings[division.number]
        mentions = mentions_of(self.text, sentence, self.cast_below(division))
        match = words.HEADING.match(self.text, *at)
        begin = at[0] if match is None else match.end()
        for mention in within(mentions, begin, at[1])[:1]:
            if mention.start != begin or not mention.parties or is_mere_country(mention):
                return None
            owned = words.OWNED.match(self.text, mention.end, at[1])
            if match is None and at[1] not in (mention.end, owned.end() if owned else -1):
                return None
            below = [self.says.document.of_paragraph[it.start] for it in division.paragraphs[:1]]
            if any(self.is_told_of(mention, it) for first in below for it in first[:1]):
                return None
            is_direct = any(is_of_talk(it) for first in below for it in first[:_FEW])
            cue = mention.start, mention.end
            return LeadIn(mention.parties, cue, is_direct, is_heading=True)
        return None

    def is_told_of(self, mention: Mention, sentence: Sentence) -> bool:
        """Whether a sentence tells whom he met whom the heading names: "Mr. A called on"."""
        if not self.says.events.of(sentence):
            return False
        told = mentions_of(self.text, sentence, self.cast_at(sentence))
        opens = [it for it in told if it.start == sentence.start and it.named_by in _NAMES]
        is_one = len(mention.parties) == 1 and isinstance(mention.parties[0], Participant)
        return is_one and any(it.parties == mention.parties for it in opens)

    def cast_below(self, division: Division) -> Cast:
        """The cast of the first sentence of a division."""
        for paragraph in division.paragraphs[:1]:
            for sentence in self.says.document.of_paragraph[paragraph.start][:1]:
                return self.cast_at(sentence)
        for child in division.children[:1]:
            return self.cast_below(child)
        return self.first

    def cast_at(self, sentence: Sentence) -> Cast:
        """The cast of the meeting to which a sentence belongs."""
        return self.cast_of.get(sentence.number, self.first)

    # Paragraphs and sentences.

    def paragraph(self, paragraph: Paragraph, *, follows: bool) -> list[Reading]:
        """Read the sentences of a paragraph."""
        sentences = self.says.document.of_paragraph[paragraph.start]
        self.begin_paragraph(sentences)
        runs = {run.first: run for run in quotations(self.text, sentences)}
        found: list[Reading] = []
        run: Quotation | None = None
        for number, sentence in enumerate(sentences):
            if sentence.unstopped:
                printed = self.text[sentence.start : sentence.end]
                code = DiagnosticCode.MISSING_FULL_STOP
                self.says.findings.append(Finding(code, sentence.end, sentence.end, printed))
            run = run if run is not None and number <= run.last else runs.get(number)
            more = number + 1 < len(sentences)
            for reading in self.part(sentences, number, run, follows or more, more):
                self.says.readings.append(reading)
                found.append(reading)
        self.end_paragraph()
        return found

    def begin_paragraph(self, sentences: Sequence[Sentence]) -> None:
        """End the words of a speaker where a paragraph reports again what somebody said."""
        self.says.on_meeting = False
        governing = self.says.lead_ins.governing
        is_more = self.line_of is not None and any(map(is_of_talk, sentences[:1]))
        if governing is None and is_more and not self.has_quotation(sentences):
            # He who spoke in the line with his name goes on.
            governing = self.line_of
            self.says.lead_ins.open(governing)
        self.line_of = None
        if governing is None or not governing.is_direct:
            return
        is_told = words.WAS_DONE.search(self.text, *sentences[0].place) is not None
        if is_told and self.is_parted(sentences[0].start) and not any(map(is_of_talk, sentences)):
            # Below a line of stars the page tells what came after the words that it quotes.
            self.says.lead_ins.open(None)
            self.says.past.rest()
            return
        for sentence in sentences[:1]:
            if self.text[sentence.start] in words.OPENING or self.in_quotation():
                return
            are_of_talk = any(map(is_of_talk, sentences))
            is_told = narration.is_on_the_meeting(self.text, sentence)
            if not are_of_talk and (is_told or not self.has_words(sentences)):
                # "The talks went on in private", "<…>"
                self.says.lead_ins.open(None)
                return
            mentions = mentions_of(self.text, sentence, self.cast_at(sentence))
            named = [it for it in mentions if it.named_by in _NAMES]
            if not any(it.start == sentence.start for it in named):
                if are_of_talk:
                    return
                named = [it for it in named if is_subject(self.text, sentence.start, it)]
            if named and narration.does(self.text, named[0], sentence.end):
                self.says.lead_ins.open(None)

    def is_parted(self, at: int) -> bool:
        """Whether a line of stars or dashes parts a paragraph from the words quoted before it.

        Not inside a quotation, nor where somebody goes on below it: there words are left out.
        """
        last = self.says.readings[-1].end if self.says.readings else 0
        if self.is_open_at(at) or (self.lines and at <= self.lines[-1]):
            return False
        return bisect_left(self.separators, last) < bisect_left(self.separators, at)

    def has_words(self, sentences: Sequence[Sentence]) -> bool:
        """Whether a paragraph is more than a mark for what is left out."""
        printed = self.text[sentences[0].start : sentences[-1].end]
        return any(map(str.isalnum, printed))

    def has_quotation(self, sentences: Sequence[Sentence]) -> bool:
        """Whether somebody is quoted in a paragraph."""
        start, end = sentences[0].start, sentences[-1].end
        return words.QUOTE.search(self.text, start, end) is not None

    def in_quotation(self) -> bool:
        """Whether the last words are quoted, and the quotation is not closed."""
        last = self.says.readings[-1].end if self.says.readings else 0
        return last > 0 and self.text[last - 1] not in words.CLOSING and not self.is_transcript

    def is_open_at(self, at: int) -> bool:
        """Whether a quotation with a mark of its own for the end goes on in the next paragraph."""
        near = max(0, at - _QUOTED)
        for opening, closing in words.PAIRS:
            opened = self.text.rfind(opening, near, at)
            if opened >= 0 and self.text.find(closing, opened, at) < 0:
                return self.text.find(closing, at, at + _QUOTED) >= 0
        return False

    def end_paragraph(self) -> None:
        """End the words of a speaker where their quotation is closed."""
        governing = self.says.lead_ins.governing
        if governing is None or not governing.is_direct or self.is_transcript:
            return
        last = self.says.readings[-1]
        if self.is_open_at(last.end):
            return
        if last.role is not Role.LEAD_IN and self.text[last.end - 1] in (*words.CLOSING, *_STOPS):
            after = self.text[last.end : last.end + _NEAR].lstrip()[:1]
            if after not in words.OPENING:
                self.says.lead_ins.open(None)
                self.line_of = governing if governing.is_line else None

    def part(
        self,
        sentences: Sequence[Sentence],
        number: int,
        run: Quotation | None,
        follows: bool,
        more: bool,
    ) -> Iterator[Reading]:
        """Read one of the *sentences* of a paragraph, that may stand in a quotation."""
        sentence = sentences[number]
        if sentence.number in self.rolls:
            yield narrated(sentence, "names_alone")
            return
        cast = self.cast_at(sentence)
        self.says.come_to(cast)
        governing = self.says.lead_ins.governing
        mentions = mentions_of(self.text, sentence, cast)
        if run is not None and number == run.last and self.names_speaker(sentences, run):
            # "We are few. I know them all," he said: who speaks stands behind his words.
            mentions = [it for it in mentions if it.start >= run.closes]
        if self.is_reference:
            yield narrated(sentence, "reference")
        elif (line := self.speaker_line(sentence, mentions)) is not None:
            yield from self.line(sentence, *line, mentions, cast)
        elif sentence.hints & COLON and self.is_line_of_other(sentence, mentions, cast):
            self.says.lead_ins.open(None)
            self.says.past.leave()
            yield narrated(sentence, "speaker_line")
        elif narration.is_aside(self.text, sentence):
            yield narrated(sentence, "in_brackets")
        elif governing is not None and governing.is_direct:
            yield self.spoken(sentence, mentions, cast)
        elif run is None or not self.quoted(sentences, number, run, cast):
            yield from self.says.sentence(sentence, mentions, cast, follows, more)
        elif self.says.past.before and not (
            self.is_of_one(sentence) or (self.says.past.has_asked and number == run.first)
        ):
            # Behind a question the words in quotation marks may be the answer.
            yield self.spoken(sentence, mentions, cast)
        else:
            yield narrated(sentence, "quotation")
        self.says.past.name(mentions)

    def is_line_of_other(self, sentence: Sentence, mentions: Sequence[Mention], cast: Cast) -> bool:
        """Whether a line names a speaker who took no part: "Question: …", "MR. ORLOV: …".

        What stands before a report ("Kyoto Protocol: Minister A stated …") is its topic.
        """
        if words.LINE_OF_OTHERS.match(self.text, *sentence.place):
            return True
        start = words.SPEAKER_START.match(self.text, *sentence.place)
        if not self.is_transcript or start is None:
            return False
        if start[0].isupper():
            return True
        governing = self.says.lead_ins.governing
        if governing is not None and not governing.is_line:
            # "Minister A set out the matters below.  Wool: …": what the point is about.
            return False
        found = reports(self.text, sentence, mentions, cast, self.says.document.wording)
        return not any(report.subject is not None for report in found)

    def speaker_line(
        self, sentence: Sentence, mentions: Sequence[Mention]
    ) -> tuple[Mention, int] | None:
        """The speaker of "Minister A: …", and where his words begin; None for other sentences."""
        start = sentence.start
        for mention in mentions[:_FEW] if sentence.hints & COLON else ():
            colon = words.SPEAKER_LINE.match(self.text, mention.end, sentence.end)
            # "TAOISEACH: …" in a transcript, by an office that one of them alone holds.
            is_office = mention.named_by is NamedBy.OFFICE and bool(mention.parties)
            is_office = is_office and self.is_transcript and mention.start == start
            if colon is None or not (is_office or mention.named_by is NamedBy.PERSON):
                continue
            before = self.text[start : mention.start]
            if (
                not before
                or before.isupper()
                or words.SPEAKER_START.match(self.text, start, sentence.end)
            ):
                return mention, colon.end()
        return None

    def line(
        self,
        sentence: Sentence,
        mention: Mention,
        colon: int,
        mentions: Sequence[Mention],
        cast: Cast,
    ) -> Iterator[Reading]:
        """A line that names its speaker, and what he says after the colon."""
        if mention.parties:
            yield self.says.lead_in(sentence.start, colon, mention, "speaker_line", is_direct=True)
        else:
            self.says.lead_ins.open(None)
            self.says.past.leave()
            cue = (mention.start, mention.end)
            yield Reading(
                sentence.start,
                sentence.end,
                Role.NARRATION,
                "speaker_line",
                (),
                mention.named_by,
                cue,
            )
            return
        rest = self.text[colon : sentence.end].lstrip()
        if rest:
            said = copy(sentence)
            said.start = sentence.end - len(rest)
            said.place = said.start, said.end
            yield self.spoken(said, within(mentions, *said.place), cast)

    def spoken(self, sentence: Sentence, mentions: Sequence[Mention], cast: Cast) -> Reading:
        """A sentence in a speaker's own words: only what he says of himself is a report."""
        governing = self.says.lead_ins.governing
        own = [it for it in mentions if it.named_by is NamedBy.FIRST_PERSON]
        for report in reports(self.text, sentence, own, cast, self.says.document.wording)[:1]:
            if report.subject is not None and report.verbs and not report.negated:
                speakers = self.says.speakers(report, cast)
                if speakers:
                    return self.says.report(report, sentence.place, cast, speakers, opens=False)
        if governing is not None:
            listed = self.says.listed(sentence.place, governing)
            verb = thanks(self.text, *sentence.place, self.says.document.wording.saying)
            if verb is None:
                return listed
            to = self.says.past.other(governing.speakers, cast)
            return listed._replace(verbs=(verb,), addressees=to)
        if not self.says.past.before:
            # Whose words they are, nothing tells.
            return narrated(sentence, "quotation")
        return self.says.continued(sentence, "quotation")

    def quoted(
        self, sentences: Sequence[Sentence], number: int, run: Quotation, cast: Cast
    ) -> bool:
        """Whether a sentence is quoted and nothing else; settles the speaker where it begins."""
        says_first = run.says_first(self.text, sentences[run.first])
        if number == run.first:
            if says_first:
                self.settle_quoted(sentences[run.last], run, cast)
            return says_first
        if number == run.last:
            return not says_first and not self.is_said_behind(sentences[number], run)
        return True

    def names_speaker(self, sentences: Sequence[Sentence], run: Quotation) -> bool:
        """Whether a quotation opens a sentence, and who speaks stands behind it, not quoted."""
        last = sentences[run.last]
        if not run.says_first(self.text, sentences[run.first]):
            return False
        more = words.QUOTE.search(self.text, run.closes, last.end)
        return more is None and self.is_said_behind(last, run)

    def is_of_one(self, sentence: Sentence) -> bool:
        """Whether "I" says something, and several spoke last: nothing tells which of them."""
        return len(self.says.past.before) > 1 and narration.is_of_me(self.text, sentence)

    def is_said_behind(self, last: Sentence, run: Quotation) -> bool:
        """Whether words stand behind a quotation in its *last* sentence."""
        return bool(self.text[run.closes : last.end].strip(". "))

    def settle_quoted(self, last: Sentence, run: Quotation, cast: Cast) -> None:
        """Settle who speaks in a quotation by the words after its end."""
        mentions = [it for it in mentions_of(self.text, last, cast) if it.start >= run.closes]
        for report in reports(self.text, last, mentions, cast, self.says.document.wording)[:1]:
            if report.subject is not None:
                self.take(report, self.says.past.speakers(report, cast, ()))

    def take(self, report: Report, speakers: Parties) -> None:
        """Go on from the *speakers* of a report, or from nobody where they are unknown."""
        if speakers:
            self.says.past.settle(speakers, cue_of(report))
        else:
            self.says.past.leave()


def ends_points(before: Paragraph | Division, part: Paragraph) -> bool:
    """Whether running text follows the last point of a list, and is no more of that point."""
    if not isinstance(before, Paragraph) or not before.bullet:
        return False
    return not part.bullet and part.indent <= before.indent


def _mark(text: str, point: Paragraph) -> str:
    """The mark before a point of a list."""
    return text[max(0, point.start - _NEAR) : point.start].rstrip()[-1:]


def _is_point(part: Paragraph | Division) -> bool:
    """Whether a part is one of a list: a bullet, or a division that has no heading."""
    return part.heading_at is None if isinstance(part, Division) else part.bullet
