"""How a sentence is read: its role, its speakers, and whom it answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from attrs import define

from japan_russia.model import (
    Act,
    Attribution,
    DiagnosticCode,
    NamedBy,
    Participant,
    Role,
    Side,
)
from japan_russia.parse.cast.cast import Cast, Parties
from japan_russia.parse.document import Sentence
from japan_russia.parse.layout.divisions import Finding
from japan_russia.parse.speech import narration
from japan_russia.parse.speech.clauses import is_subject
from japan_russia.parse.speech.impersonal import THE_REPLY_WAS
from japan_russia.parse.speech.lead_ins import LeadIn
from japan_russia.parse.speech.mentions import Mention, within
from japan_russia.parse.speech.predicates import opening_verb
from japan_russia.parse.speech.readings import Place, Reading, carried, narrated
from japan_russia.parse.speech.reports import QUESTIONS, Report, reports
from japan_russia.parse.speech.settled import TAIL
from japan_russia.parse.speech.voices import Voices
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.phrases.pronouns import YOU
from japan_russia.wording.speech import lead_ins as words
from japan_russia.wording.speech import replies
from japan_russia.wording.speech.verbs import Form

__all__ = ["UNREAD", "Sayings", "cue_of"]

_NOBODY_BEFORE: Final = "nobody_before"
_NEW_PARAGRAPH: Final = "new_paragraph"
_OF_ANOTHER: Final = "of_another"
_OF_EITHER: Final = "of_either"
_AFTER_BOTH: Final = "after_both"
#: How a sentence is named that no row reads, and in which nobody's voice goes on.
UNREAD: Final = (_NOBODY_BEFORE, _NEW_PARAGRAPH, _OF_ANOTHER, _OF_EITHER)
_CARRIED: Final = (NamedBy.PRONOUN, NamedBy.FIRST_PERSON)
#: The row of what some of those at a table said, where more than two sides sit there.
_SOME_SAID: Final = "some_said"
_SEVERAL: Final = 3
#: What may be answered without a name: "The reply was that", "The wish was met".
_AWAIT_ANSWER: Final = QUESTIONS | {Act.HOPE, Act.WISH, Act.OFFER, Act.INSTRUCT}
#: What somebody is asked to do stands so near.
_REQUEST: Final = 60
#: What somebody is thanked for.
_GIVEN: Final = frozenset((Act.CONVEY, Act.OFFER, Act.CONGRATULATE, Act.CONDOLE, Act.WISH))


@define
class Sayings(Voices):
    """Reads sentence by sentence, each by what those before it have settled."""

    def come_to(self, cast: Cast) -> None:
        """Take over of whose meeting a sentence tells, and whether who writes "I" was at it."""
        writer = self.events.writer
        author = cast.of(writer.author) if writer.author is not None else None
        self.past.author = (author,) if author is not None else ()
        self.past.tells_of_himself = writer.tells_of_himself and author is not None
        self.past.come_to(cast)

    def sentence(
        self,
        sentence: Sentence,
        mentions: list[Mention],
        cast: Cast,
        follows: bool,
        more: bool,
    ) -> Iterator[Reading]:
        """Read a sentence: a reading for each clause with a speaker of its own."""
        governing = self.lead_ins.governing
        if governing is not None and words.TO_DO.match(self.text, *sentence.place):
            yield self.listed(sentence.place, governing)
            return
        if narration.is_by_the_press(self.text, sentence, mentions):
            self.past.leave()
            yield narrated(sentence, "by_the_press")
            return
        read = reports(self.text, sentence, mentions, cast, self.document.wording)
        if read:
            self.on_meeting = self.on_meeting or self.is_the_meeting(read[0])
        if read and self.tells_of_meeting(read[0], sentence):
            read = read[1:]
        if read and self.is_of_other_time(read[0], sentence):
            yield self.unreported(sentence, mentions, cast, follows=follows)
            return
        if all(it.subject is None for it in read) and narration.is_in_brackets(self.text, sentence):
            yield narrated(sentence, "in_brackets")
            return
        if read and self.repeats_a_deed(read[0]):
            yield narrated(sentence, narration.DEED)
            return
        if read and self.is_denied_by_his_country(read[0], sentence):
            yield self.continued(sentence, "free_speech")
            return
        if read and read[0].negated and self.lead_ins.governing is None:
            doer = narration.doer(self.text, sentence, mentions)
            if doer is not None and doer.parties and not self.is_one_of_them(doer):
                self.past.act(doer.parties)
            self.past.tell(doer)
            yield narrated(sentence, "negated")
            return
        if read and read[0].construction == THE_REPLY_WAS and not self.speakers(read[0], cast):
            yield narrated(sentence, THE_REPLY_WAS)
            return
        read = [it for it in read if not it.negated and (_is_told(it) or self.speakers(it, cast))]
        if not read or self.is_of_those_told_of(read[0], sentence):
            yield self.unreported(sentence, mentions, cast, follows=follows)
            return
        if len(read) == 1 and (
            self.is_of_his_country(read[0], sentence)
            or self.is_of_his_capital(read[0], sentence)
            or self.is_in_his_words(read[0], sentence)
        ):
            yield self.continued(sentence, "free_speech")
            return
        yield from self.reported(sentence, read, cast, follows, more)
        self.past.is_questioned = self.asks(read[-1])
        self.past.is_open = self.is_answered(sentence, read, mentions)

    def reported(
        self, sentence: Sentence, read: list[Report], cast: Cast, follows: bool, more: bool
    ) -> Iterator[Reading]:
        spoke: set[Participant | Side] = set()
        each: list[Parties] = []
        before = self.past.person
        stops = [report.start for report in read[1:]] + [sentence.end]
        for number, report in enumerate(read):
            last = number + 1 == len(read)
            stop = len(self.text[: stops[number]].rstrip()) if not last else sentence.end
            begin = sentence.start if number == 0 else report.start
            if number and read[number - 1].is_to_next:
                # "Asked by Minister A, he said": the other, or of several who spoke before.
                asked = before if before != self.past.before else ()
                self.past.person = self.past.other(self.past.before, cast) or asked
            speakers = self.speakers(report, cast)
            if not speakers:
                governing = self.lead_ins.governing
                is_to_you = report.subject is not None and report.subject.words.lower() == YOU
                is_own = is_to_you or words.OF_HIM_WHO_SPEAKS.search(self.text, begin, stop)
                if governing is not None and (report.verbs[0].form is not Form.PAST or is_own):
                    # A speaker tells what somebody else thinks.
                    yield self.listed((begin, stop), governing)
                elif len(read) == 1 and self.is_reported(sentence, report):
                    yield self.continued(sentence, "free_speech")
                else:
                    yield self.by_stranger(report, begin, stop)
                continue
            opens = follows and self.opens_list(sentence, report, begin, stop, more, last)
            outer = self.lead_ins.governing
            reading = self.report(report, (begin, stop), cast, speakers, opens)
            spoke.update(reading.speakers)
            each.append(reading.speakers)
            yield reading
            self.pair_of(each)
            if number > 0 and not opens:
                # A second clause does not end what the first has opened.
                self.lead_ins.open(outer)
        if len(read) > 1 and spoke == set(cast.principals):
            # "A asked, and B answered.  They agreed": those two.
            self.past.plural = cast.principals

    def pair_of(self, each: Sequence[Parties]) -> None:
        """Remember the two who spoke in a sentence: "A asked, and B answered.  The latter added".

        And "A asked, and B answered, whereupon the former asked again".
        """
        if len(each) == 2 and len(each[0]) == len(each[1]) == 1 and each[0] != each[1]:
            self.past.pair = each[0], each[1]

    def end_points(self) -> None:
        """End a list where running text goes on below its points."""
        if self.lead_ins.governing is not None:
            self.lead_ins.open(None)
            self.past.rest()

    # Readings.

    def by_stranger(self, report: Report, start: int, end: int) -> Reading:
        """What somebody says who took no part: nobody of the cast speaks, nor does who "he" is."""
        cue = cue_of(report)
        self.past.leave()
        subject = report.subject
        if subject is not None and (subject.is_stranger or subject.may_be):
            code = DiagnosticCode.UNKNOWN_SPEAKER
            self.findings.append(Finding(code, *(cue or (start, start)), subject.words))
        named_by = _named_by(report) if cue is not None else NamedBy.NOBODY
        return Reading(start, end, Role.NARRATION, report.construction, (), named_by, cue)

    def noun_lead_in(
        self, sentence: Sentence, mentions: list[Mention], announced: str | None
    ) -> Reading | None:
        """A lead-in without a verb of saying: "A summary of the remarks made by A:"."""
        start, end = sentence.start, sentence.end
        if announced != words.FOLLOWING and not words.OPEN.search(
            self.text, max(start, end - TAIL), end
        ):
            return None
        if (mention := self.whose(sentence, mentions)) is not None:
            return self.lead_in(start, end, mention, "noun_lead_in")
        for mention in mentions[:1]:
            opens = words.FROM.fullmatch(self.text, start, mention.start)
            if (
                opens
                and mention.parties
                and words.STANDS_ALONE.fullmatch(self.text, mention.end, end)
            ):
                return self.lead_in(start, end, mention, "noun_lead_in")
        match = words.NOUN.match(self.text, start, end)
        at = match.end() if match is not None else start
        for mention in within(mentions, at, end)[:1]:
            owned = words.OWNED.match(self.text, mention.end, end)
            is_lead_in = match is not None or owned is not None
            if is_lead_in and mention.start == at and mention.parties:
                return self.lead_in(start, end, mention, "noun_lead_in")
        is_open = announced is not None or self.lead_ins.governing is not None
        for mention in () if is_open else mentions:
            if mention.parties and is_subject(self.text, start, mention):
                # "Minister A spoke to the following effect:", "Minister A's reply was as follows:"
                return self.lead_in(start, end, mention, "subject_lead_in")
            if mention.parties and words.ACCORDING.match(self.text, start, mention.start):
                return self.lead_in(start, end, mention, "subject_lead_in")
        return None

    def lead_in(
        self,
        start: int,
        end: int,
        mention: Mention,
        construction: str,
        *,
        is_direct: bool = False,
    ) -> Reading:
        """A lead-in that names its speaker; it governs what follows."""
        cue = (mention.start, mention.end)
        quotes = is_direct or self.quotes_after(end)
        self.lead_ins.open(LeadIn(mention.parties, cue, quotes, is_direct))
        self.past.settle(mention.parties, cue)
        return Reading(
            start,
            end,
            Role.LEAD_IN,
            construction,
            mention.parties,
            mention.named_by,
            cue,
            Attribution.EXPLICIT,
        )

    def report(
        self, report: Report, place: Place, cast: Cast, speakers: Parties, opens: bool
    ) -> Reading:
        """The reading of a clause that reports."""
        start, end = place
        cue, named_by = cue_of(report), _named_by(report)
        governing = self.lead_ins.governing
        role = Role.STATEMENT
        is_carried = named_by in _CARRIED
        if governing is not None and not opens:
            if named_by is NamedBy.PRONOUN and len(speakers) > 1 == len(governing.speakers):
                # In the list of one "they" are others, of whom he tells.
                return self.listed(place, governing)
            # Below "Response of the President": "President A responded that", "He added that".
            is_told = (
                governing.is_heading
                and report.subject is not None
                and named_by is not NamedBy.FIRST_PERSON
                and report.verbs[0].form is Form.PAST
                and speakers == governing.speakers
            )
            if not is_told and self.is_listed(report, speakers, governing):
                role, speakers = Role.LISTED, governing.speakers
                if named_by is not NamedBy.FIRST_PERSON:
                    cue, named_by, is_carried = governing.cue, NamedBy.OTHER, True
            elif not is_told and report.subject is not None:
                self.lead_ins.close(speakers)
        if opens:
            role = Role.LEAD_IN
            self.lead_ins.open(LeadIn(speakers, cue, self.quotes_after(end)))
        attribution = Attribution.EXPLICIT
        if report.verbs:
            self.told_in = report.verbs[0].form
            self.told_openly = self.is_told_openly(report, end)
            self.told_that = words.SAYS_THAT.match(self.text, report.verbs[0].end, end) is not None
        if is_carried:
            attribution = Attribution.CARRIED
        elif report.subject is None:
            attribution = Attribution.IMPLIED
        addressees = self.settle(report, cast, speakers, cue, named_by)
        is_reply = report.is_reply and role is not Role.LISTED
        return Reading(
            start,
            end,
            role,
            report.construction,
            speakers,
            named_by,
            cue,
            attribution,
            tuple(dict.fromkeys(addressees)),
            report.verbs,
            is_reply,
            self.answered(speakers) if is_reply else None,
        )

    def settle(
        self,
        report: Report,
        cast: Cast,
        speakers: Parties,
        cue: Place | None,
        named_by: NamedBy,
    ) -> Parties:
        """Settle for the sentences behind a report who spoke, and to whom; return the latter."""
        addressees = tuple(
            party
            for mention in report.addressees
            for party in self.past.addressed(mention, cast, speakers)
            if party not in speakers
        )
        self.past.settle(speakers, cue, named=report.subject is not None)
        if named_by is not NamedBy.PRONOUN:
            self.past.together = _side_by_side(report)
        self.past.to = tuple(
            it for it in addressees if isinstance(it, Participant) or it in self.past.seats
        )
        self.past.has_asked = bool(report.verbs) and report.verbs[-1].act in _AWAIT_ANSWER
        asked = report.verbs[-1].end if report.verbs else 0
        own = {it.country for it in speakers} == {it.country for it in addressees}
        self.past.is_to_report = (
            self.past.has_asked
            and own
            and (replies.TO_REPORT.search(self.text, asked, asked + _REQUEST) is not None)
        )
        self.past.has_given = bool(report.verbs and addressees) and (
            report.verbs[-1].act in _GIVEN or report.verbs[-1].lemma in replies.GIVES
        )
        subject = report.subject
        # "A was told by B", or "A was told"
        self.past.was_told = subject is not None and (
            subject.named_by is NamedBy.OTHER
            or any(
                it.end < min(report.verbs[0].start, subject.start)
                for it in report.addressees
                if report.verbs
            )
        )
        if len(addressees) > 1 and len(speakers) == 1:
            # "A invited B and C, and they accepted."
            self.past.plural = addressees
        return addressees

    def unreported(
        self, sentence: Sentence, mentions: list[Mention], cast: Cast, *, follows: bool
    ) -> Reading:
        """The reading of a sentence in which nobody is the subject of a verb of saying."""
        announced = narration.announces(self.text, sentence)
        if follows and (lead_in := self.noun_lead_in(sentence, mentions, announced)) is not None:
            return lead_in
        if announced is not None:
            return narrated(sentence, announced)
        governing = self.lead_ins.governing
        if governing is not None:
            return self.listed(sentence.place, governing)
        saying = self.document.wording.saying
        doer = narration.doer(self.text, sentence, mentions)
        told = narration.told(self.text, sentence, doer, self.past, saying)
        if told in narration.OF_A_DOER and self.had_told(sentence, doer):
            told = None
        if told == _SOME_SAID and len(self.past.before) == 1 and len(cast.countries) < _SEVERAL:
            # Of two who met one tells of others: "Several representatives spoke against it".
            told = None
        if told in narration.OF_A_DOER:
            if told == "said_by_others" or (doer is not None and doer.is_stranger):
                self.past.leave()
            else:
                self.past.act(doer.parties if doer is not None else ())
        if told is None and self.in_lead and self.text[sentence.start] == "(":
            told = "in_brackets"
        may_be_event = told in (None, narration.OF_THE_WRITER)
        if may_be_event and any(self.takes_place(event) for event in self.events.of(sentence)):
            told = "event"
        if told is None:
            told = self.unvoiced(sentence, mentions)
        if told is not None:
            if self.is_of_another(sentence, mentions):
                self.past.rest()
            self.past.tell(doer)
            self.past.give_floor(mentions)
            opens = self.document.opens(sentence)
            if self.past.tells_of_himself and opens:
                # The writer's own voice begins a paragraph: nobody else's goes on behind it.
                self.past.rest()
            if doer is not None and doer.is_stranger and doer.words.startswith(pronouns.SOMEBODY):
                # "A reporter wished to know more.  He also asked …"
                self.past.leave()
            self.past.are_others = any(
                it.is_stranger and it.named_by is NamedBy.JOINT for it in mentions
            )
            return narrated(sentence, told)
        return self.continued(sentence, "free_speech")

    def unvoiced(self, sentence: Sentence, mentions: list[Mention]) -> str | None:
        """Why a sentence that no row reads is in nobody's voice; None where one goes on in it."""
        if not self.past.before:
            return _NOBODY_BEFORE
        if self.may_be_answer(sentence):
            # "A asked when it would be done.  That depended on the banks."
            self.past.leave()
            return _OF_EITHER
        if self.spoke_for_several() and not self.is_of_now(sentence):
            return _AFTER_BOTH
        if self.begins_anew(sentence):
            self.past.rest()
            return _NEW_PARAGRAPH
        if self.is_of_another(sentence, mentions):
            # "What Minister B could offer was a month": no words of A, who spoke last.
            self.past.leave()
            return _OF_ANOTHER
        if len(self.past.before) > 1 and self.is_of_one_of_them(sentence, mentions):
            # "They agreed to set up a group.  Minister A would name its head."
            return _AFTER_BOTH
        return None

    def listed(self, place: Place, governing: LeadIn) -> Reading:
        """A sentence of a list, without a report of its own."""
        start, end = place
        self.past.settle(governing.speakers, governing.cue)
        verbs = opening_verb(self.text, start, end, self.document.wording.saying)
        return carried(start, end, Role.LISTED, "listed", governing.speakers, governing.cue, verbs)

    def continued(self, sentence: Sentence, construction: str) -> Reading:
        """A sentence that goes on in the voice of who spoke last."""
        start, end = sentence.place
        before, cue = self.past.before, self.past.cue
        return carried(start, end, Role.CONTINUED, construction, before, cue)

    def speakers(self, report: Report, cast: Cast) -> Parties:
        """Who speaks in *report* at this point of the text."""
        return self.past.speakers(report, cast, self.lead_ins.speakers)


def _is_told(report: Report) -> bool:
    """Whether somebody says it, even if it is not known who."""
    return report.subject is not None and bool(report.verbs)


def _side_by_side(report: Report) -> tuple[Participant, ...]:
    """The persons whom the subject names one after the other, in that order."""
    subject = report.subject
    if (
        subject is None
        or subject.named_by is not NamedBy.JOINT
        or pronouns.AND not in subject.words
    ):
        return ()
    return tuple(it for it in subject.parties if isinstance(it, Participant))


def _named_by(report: Report) -> NamedBy:
    return report.subject.named_by if report.subject is not None else NamedBy.OTHER


def cue_of(report: Report) -> Place | None:
    """Where the words stand that name the speaker of *report*, else its verb."""
    if report.subject is not None:
        return report.subject.start, report.subject.end
    return (report.verbs[0].start, report.verbs[0].end) if report.verbs else None
