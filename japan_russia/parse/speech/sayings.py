"""How a sentence is read: its role, its speakers, and whom it answers."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from attrs import Factory, define, field

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
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Finding
from japan_russia.parse.phrases.parties import Pronoun
from japan_russia.parse.speech import narration
from japan_russia.parse.speech.clauses import is_subject
from japan_russia.parse.speech.impersonal import THE_REPLY_WAS
from japan_russia.parse.speech.lead_ins import LeadIn, LeadIns
from japan_russia.parse.speech.mentions import Mention, within
from japan_russia.parse.speech.predicates import is_mere_country, opening_verb
from japan_russia.parse.speech.readings import Place, Reading, carried, narrated
from japan_russia.parse.speech.referents import Referents
from japan_russia.parse.speech.reports import QUESTIONS, Report, reports
from japan_russia.wording.hints import COLON, LISTS
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.phrases.pronouns import FIRST, YOU
from japan_russia.wording.speech import clauses, constructions
from japan_russia.wording.speech import lead_ins as words
from japan_russia.wording.speech.narration import AUXILIARY, HAD_BEFORE, MODAL, OF_NOW, PERFECT
from japan_russia.wording.speech.predicates import HAD
from japan_russia.wording.speech.verbs import Form

__all__ = ["UNREAD", "Sayings", "cue_of", "is_of_talk"]

_NOBODY_BEFORE: Final = "nobody_before"
_NEW_PARAGRAPH: Final = "new_paragraph"
#: How a sentence is named that no row reads, and in which nobody's voice goes on.
UNREAD: Final = (_NOBODY_BEFORE, _NEW_PARAGRAPH)
_CARRIED: Final = (NamedBy.PRONOUN, NamedBy.FIRST_PERSON)
#: Rows of events that are the meeting itself wherever they stand.
_MEETS: Final = frozenset(("call", "met", "talked", "received"))
#: And where the verb is in the passive, with an agent.
_WAS_HELD: Final = ("was_held", "passive_agent")
#: The row of who is named as the source of what is told.
_ACCORDING_TO: Final = "according_to"
#: The row of what some of those at a table said, where more than two sides sit there.
_SOME_SAID: Final = "some_said"
_SEVERAL: Final = 3
_BLANK: Final = "\n\n"
#: What a country holds at any time: "Norway opposes it".
_POSITIONS: Final = frozenset(
    (Act.SUPPORT, Act.REJECT, Act.WELCOME, Act.HOPE, Act.WISH, Act.ASSESS, Act.INTEND, Act.CONCERN)
)
#: What may be answered without a name: "The reply was that", "The wish was met".
_AWAIT_ANSWER: Final = QUESTIONS | {Act.HOPE, Act.WISH, Act.OFFER}
#: What is said for its own sake, and opens no list.
_OPENS_NO_LIST: Final = frozenset(
    (Act.THANK, Act.WELCOME, Act.CONGRATULATE, Act.CONDOLE, Act.SIGN, Act.INVITE)
)
#: What is done by words, and announces none.
_JOINT_DEEDS: Final = frozenset((Act.AGREE, Act.INTEND, Act.SIGN))
_NEAR: Final = 6
_FAR: Final = 40
_TAIL: Final = 30


@define
class Sayings:
    """What the reading so far has settled, and how the next sentence is read by it.

    *readings* are in text order.  *past* tells whom pronouns and free speech go back to,
    *lead_ins* which list is open; *in_lead* that the lead is read, *points* that points of a list
    come next.
    """

    document: Document
    events: Events
    #: Where the verbs stand that tell of the meetings.
    held: Set[int]
    text: str = field(default=Factory(lambda self: self.document.text, takes_self=True), init=False)
    readings: list[Reading] = field(factory=list, init=False)
    findings: list[Finding] = field(factory=list, init=False)
    past: Referents = field(
        default=Factory(lambda self: Referents(self.text), takes_self=True), init=False
    )
    lead_ins: LeadIns = field(factory=LeadIns, init=False)
    in_lead: bool = field(default=False, init=False)
    #: The form of the verb that last reported something.
    told_in: Form | None = field(default=None, init=False)
    #: Whether it told what he said: "stated that", and no deed.
    told_that: bool = field(default=False, init=False)
    #: Whether it gave his words without "that": "stated, Norway and Japan are neighbors".
    told_openly: bool = field(default=False, init=False)
    #: Whether the paragraph has told that a meeting was held.
    on_meeting: bool = field(default=False, init=False)
    points: bool = field(default=False, init=False)
    #: Whether the first of those reports nobody's words.
    plain_points: bool = field(default=False, init=False)

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
        read = reports(self.text, sentence, mentions, cast, self.document.wording)
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
        if any(report.negated for report in read) and self.lead_ins.governing is None:
            self.past.tell(narration.doer(self.text, sentence, mentions))
            yield narrated(sentence, "negated")
            return
        if read and read[0].construction == THE_REPLY_WAS and not self.speakers(read[0], cast):
            yield narrated(sentence, THE_REPLY_WAS)
            return
        read = [it for it in read if not it.negated and (_is_told(it) or self.speakers(it, cast))]
        if not read or self.is_of_those_told_of(read[0]):
            yield self.unreported(sentence, mentions, cast, follows=follows)
            return
        if len(read) == 1 and (
            self.is_of_his_country(read[0], sentence) or self.is_in_his_words(read[0], sentence)
        ):
            yield self.continued(sentence, "free_speech")
            return
        yield from self.reported(sentence, read, cast, follows, more)

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
            if number > 0 and not opens:
                # A second clause does not end what the first has opened.
                self.lead_ins.open(outer)
        if len(each) == 2 and len(each[0]) == len(each[1]) == 1 and each[0] != each[1]:
            # "A asked, and B answered.  The latter added": B.
            self.past.pair = each[0], each[1]
        if len(read) > 1 and spoke == set(cast.principals):
            # "A asked, and B answered.  They agreed": those two.
            self.past.plural = cast.principals

    def tells_of_meeting(self, report: Report, sentence: Sentence) -> bool:
        """Whether a clause tells that a meeting took place: "paid a call on"."""
        if not report.verbs or report.is_reply:
            return False
        if narration.is_course(self.text, report, sentence):
            return True
        if narration.is_ceremony(self.text, report, sentence):
            return True
        at = report.verbs[0].start
        if self.events.of(sentence) and narration.is_on_who_asked(self.text, report, sentence):
            return True
        if self.events.of(sentence) and narration.is_conferred(self.text, report):
            return True
        forms = {event.verb[0]: event.form for event in self.events.of(sentence)}
        # "Minister B received me, and said" tells more than that they met.
        meets = all(verb.start in forms for verb in report.verbs[1:])
        if at in self.held and report.verbs[0].act is Act.DISCUSS:
            self.on_meeting = True
            return meets
        if any(narration.had_talks(self.text, begin, at) for begin in forms if begin < at):
            return meets
        form = forms.get(at)
        if form in _MEETS or (form, report.construction) == _WAS_HELD:
            return meets
        # "was welcomed by B, and the two had talks": the event begins at "was".
        welcomes = (it.verb for it in self.events.of(sentence) if it.form == "was_received")
        if any(begin < at < end for begin, end in welcomes):
            return meets
        if self.on_meeting and narration.is_meeting(self.text, report, sentence.start):
            return True
        if not self.in_lead:
            return False
        # After a report, "they held discussions on" is one.
        told = form == "held" and not self.past.before
        return told or narration.is_meeting(self.text, report, sentence.start)

    def is_of_other_time(self, report: Report, sentence: Sentence) -> bool:
        """Whether a clause tells what was said at another time: "In 1994 both sides confirmed"."""
        subject = report.subject
        if subject is None or (report.verbs and self.text.startswith(",", report.verbs[0].end)):
            # "Until 1994, he said, nobody had come" is said at the talks.
            return False
        return narration.is_at_other_time(self.text, sentence, subject.start) or (
            narration.has_done_since(self.text, sentence, subject)
        )

    def is_of_those_told_of(self, report: Report) -> bool:
        """Whether "they" do now what others do: "He said that firms wait.  They ask for prices".

        Not where several spoke before: "The two stressed it.  They call on all to respect it."
        """
        subject = report.subject
        if subject is None or not report.verbs or subject.words.lower() != pronouns.THEY:
            return False
        if len(self.past.before) != 1:
            return False
        return self.told_in is Form.PAST and report.verbs[0].form is Form.BASE

    def is_told_openly(self, report: Report, end: int) -> bool:
        """Whether a report gives somebody's words as they are, or announces them: "spoke thus."."""
        verb = report.verbs[-1]
        if verb.form is not Form.PAST or len(report.verbs) > 1:
            return False
        is_said = verb.lemma in words.SAID_OPENLY and words.SAYS_OPENLY.match(self.text, verb.end)
        may_announce = verb.act not in _JOINT_DEEDS
        announces = may_announce and words.IN_THESE_WORDS.fullmatch(self.text, verb.end, end)
        return bool(is_said or announces)

    def is_in_his_words(self, report: Report, sentence: Sentence) -> bool:
        """Whether his country does now what is told of it behind "A stated, Norway is a neighbor".

        The paragraph goes on in his words, until somebody else is named.
        """
        subject = report.subject
        if subject is None or not report.verbs or len(self.past.before) != 1:
            return False
        if not self.told_openly or any(isinstance(it, Participant) for it in subject.parties):
            return False
        if {party.country for party in subject.parties} != {self.past.before[0].country}:
            return False
        opens = sentence is self.document.of_paragraph[sentence.paragraph][0]
        is_country = is_mere_country(subject) or subject.named_by is NamedBy.SIDE
        is_now = report.verbs[0].form is Form.PRESENT
        return is_now and is_country and not opens and self.lead_ins.governing is None

    def is_of_his_country(self, report: Report, sentence: Sentence) -> bool:
        """Whether a country does now what its minister tells: "A said that … Norway opposes it"."""
        subject, before = report.subject, self.past.before
        if subject is None or not report.verbs or len(before) != 1:
            return False
        opens = sentence is self.document.of_paragraph[sentence.paragraph][0]
        if opens or self.lead_ins.governing is not None or not is_mere_country(subject):
            return False
        if report.verbs[0].act not in _POSITIONS or not self.told_that:
            # "Japan proposes a fair" is said at this meeting.
            return False
        if subject.start != sentence.start or report.addressees:
            # "In the note, Japan demands"; "Japan requests Russia to release the crew".
            return False
        is_now = self.told_in is Form.PAST and report.verbs[0].form is Form.PRESENT
        return is_now and {party.country for party in subject.parties} == {before[0].country}

    def repeats_a_deed(self, report: Report) -> bool:
        """Whether somebody did what another had done, who had said nothing: "So did B"."""
        is_likewise = bool(report.verbs) and report.verbs[0].lemma == constructions.LIKEWISE
        return is_likewise and not (self.readings and self.readings[-1].role is not Role.NARRATION)

    def opens_list(
        self, sentence: Sentence, report: Report, begin: int, stop: int, more: bool, last: bool
    ) -> bool:
        """Whether a report introduces a list.

        What is said in passing ("the following were announced") does so only before a colon or
        before points.
        """
        tail = max(begin, stop - _TAIL)
        may_open, has_colon = sentence.hints & LISTS, sentence.hints & COLON
        may_end = may_open or has_colon or self.points
        if last and may_end and words.OPEN.search(self.text, tail, stop):
            return True
        may_announce = last and self.points and report.verbs[0].act not in _OPENS_NO_LIST
        if may_announce and words.IN_THESE_WORDS.fullmatch(self.text, report.verbs[-1].end, stop):
            return True
        if last and not more and words.COMMA.search(self.text, tail, stop):
            return self.points or self.quotes_after(stop)
        if has_colon and words.COLON_AND_MORE.search(self.text, report.verbs[0].end, stop):
            # The list stands in the sentence itself.
            return False
        if (
            last
            and not more
            and (
                (self.plain_points and report.verbs[0].act not in _OPENS_NO_LIST)
                or (self.points and words.COUNTED.search(self.text, begin, stop) is not None)
            )
        ):
            return True
        if not (report.subject or self.points) or not may_open:
            return False
        if not words.may_open(self.text[begin:stop]):
            return False
        return self.in_lead or not more or self.counts_next(sentence)

    def counts_next(self, sentence: Sentence) -> bool:
        """Whether the next sentence of the paragraph is the first of several: "First, …"."""
        after = self.document.sentences[sentence.number + 1 : sentence.number + 2]
        return any(words.COUNTS.match(self.text, *it.place) for it in after)

    def end_points(self) -> None:
        """End a list where running text goes on below its points."""
        if self.lead_ins.governing is not None:
            self.lead_ins.open(None)
            self.past.rest()

    def quotes_after(self, stop: int) -> bool:
        """Whether a quotation stands in the next paragraph."""
        return self.text[stop : stop + _NEAR].lstrip()[:1] in words.OPENING

    # Readings.

    def is_reported(self, sentence: Sentence, report: Report) -> bool:
        """Whether somebody who spoke tells what a third had said: "Mr. C had told him before that".

        What is told at the meeting itself is told in the past.
        """
        if not self.may_tell_of(sentence, report.subject):
            return False
        if report.construction == _ACCORDING_TO:
            return True
        at = report.verbs[0].start
        near = max(sentence.start, at - _NEAR)
        return HAD_BEFORE.search(self.text, near, at) is not None or self.text.startswith(HAD, at)

    def had_told(self, sentence: Sentence, doer: Mention | None) -> bool:
        """Whether a third is told to have done something before: "Mr. C had given him a list"."""
        may_tell = doer is not None and self.may_tell_of(sentence, doer)
        return may_tell and doer is not None and self.text.startswith(f" {HAD} ", doer.end)

    def may_tell_of(self, sentence: Sentence, who: Mention | None) -> bool:
        """Whether one alone spoke last, and a sentence that opens no paragraph is on a third."""
        opens = sentence is self.document.of_paragraph[sentence.paragraph][0]
        return who is not None and who.is_stranger and len(self.past.before) == 1 and not opens

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
            self.text, max(start, end - _TAIL), end
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

    def whose(self, sentence: Sentence, mentions: list[Mention]) -> Mention | None:
        """Whose words are announced: "The gist of what Minister A said:"."""
        for mention in mentions if len(mentions) == 1 else ():
            near = max(sentence.start, mention.start - _TAIL)
            if not words.WHOSE.search(self.text, near, mention.start):
                continue
            if mention.parties:
                return mention
            if mention.words.lower() in pronouns.SINGULAR and len(self.past.before) == 1:
                # "The main points of what he said are these:", behind his words
                return mention._replace(parties=self.past.before)
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
        self.lead_ins.open(LeadIn(mention.parties, cue, is_direct, is_direct))
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
        subject = report.subject
        self.past.was_told = subject is not None and any(
            it.end < min(report.verbs[0].start, subject.start)
            for it in report.addressees
            if report.verbs
        )
        if len(addressees) > 1 and len(speakers) == 1:
            # "A invited B and C, and they accepted."
            self.past.plural = addressees
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

    def is_listed(self, report: Report, speakers: Parties, governing: LeadIn) -> bool:
        """Whether a report under a lead-in is part of the list: nobody else is named."""
        if report.subject is None or report.subject.named_by is NamedBy.FIRST_PERSON:
            return True
        named_by = report.subject.named_by
        if len(speakers) == 1 < len(governing.speakers) and named_by is NamedBy.PERSON:
            # After "The two ministers took up the following" each speaks for himself.
            return False
        if set(speakers) <= set(governing.speakers):
            return True
        if named_by is NamedBy.SIDE or all(not isinstance(s, Participant) for s in speakers):
            return not report.is_reply and (
                len(governing.speakers) > 1
                or {s.country for s in speakers} <= {s.country for s in governing.speakers}
                or named_by is NamedBy.JOINT
            )
        return False

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
        if told is None and self.is_of_another(sentence, mentions):
            # "What Minister B could offer was a month": no words of A, who spoke last.
            self.past.leave()
            told = "of_another"
        may_be_event = told in (None, narration.OF_THE_WRITER)
        if may_be_event and any(self.takes_place(event) for event in self.events.of(sentence)):
            told = "event"
        if told is None and not self.past.before:
            told = _NOBODY_BEFORE
        if told is None and self.spoke_for_several() and not self.is_of_now(sentence):
            told = "after_both"
        if told is None and self.begins_anew(sentence):
            self.past.rest()
            told = _NEW_PARAGRAPH
        if told is not None:
            self.past.tell(doer)
            opens = self.document.of_paragraph[sentence.paragraph][0] is sentence
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

    def is_of_another(self, sentence: Sentence, mentions: list[Mention]) -> bool:
        """Whether a sentence tells what somebody else than who spoke last does: "What B wants"."""
        first = next(iter(mentions), None)
        if first is None or first.named_by is not NamedBy.PERSON:
            return False
        is_cleft = clauses.WHAT.fullmatch(self.text, sentence.start, first.start) is not None
        return is_cleft and not {*first.parties}.intersection(self.past.before)

    def begins_anew(self, sentence: Sentence) -> bool:
        """Whether a sentence opens a paragraph, and has no mark of a voice that goes on."""
        if sentence is not self.document.of_paragraph[sentence.paragraph][0]:
            return False
        if _BLANK not in self.text[max(0, sentence.start - _NEAR) : sentence.start]:
            # A point of a list, or a line of its own.
            return False
        return not (is_of_talk(sentence) or MODAL.search(self.text, *sentence.place))

    def spoke_for_several(self) -> bool:
        """Whether those who spoke last are of several countries, or of none that is known."""
        lands = {party.country for party in self.past.before}
        return len(self.past.before) > 1 and (len(lands) > 1 or None in lands)

    def is_of_now(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what is or will be, as what two have agreed on does."""
        return OF_NOW.search(self.text, *sentence.place) is not None

    def takes_place(self, event: Event) -> bool:
        """Whether the text tells that an event took place, and not that somebody speaks of it."""
        at = event.verb[0]
        near = max(event.sentence.start, at - _TAIL)
        return not (AUXILIARY.search(self.text, near, at) or PERFECT.match(self.text, at))

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

    def answered(self, speakers: Parties) -> int | None:
        """Index of the nearest earlier report by somebody else; a list's is its lead-in."""
        mine = set(speakers)
        for index in range(len(self.readings) - 1, max(-1, len(self.readings) - _FAR), -1):
            reading = self.readings[index]
            if reading.role in (Role.STATEMENT, Role.LEAD_IN) and not mine & set(reading.speakers):
                return index
        return None


def is_of_talk(sentence: Sentence) -> bool:
    """Whether a sentence has an "I", "we" or "you", as what somebody says to another has."""
    words = (phrase.word for phrase in sentence.phrases if isinstance(phrase, Pronoun))
    return any(word in FIRST or word == YOU for word in words)


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
