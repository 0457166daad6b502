"""What the reading so far has settled, and what that tells of the next sentence."""

from __future__ import annotations

from collections.abc import Set
from typing import Final

from attrs import Factory, define, field

from japan_russia.data.countries import country_of_capital
from japan_russia.model import Act, NamedBy, Participant, Role
from japan_russia.parse.cast.cast import Parties
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Finding
from japan_russia.parse.speech import narration
from japan_russia.parse.speech.lead_ins import LeadIn, LeadIns
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.predicates import is_mere_country
from japan_russia.parse.speech.readings import Reading
from japan_russia.parse.speech.referents import Referents
from japan_russia.parse.speech.reports import Report
from japan_russia.wording.hints import COLON, LISTS
from japan_russia.wording.meetings.events import CALL, RECEIVED, WAS_HELD
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech import clauses, constructions
from japan_russia.wording.speech import lead_ins as words
from japan_russia.wording.speech.narration import AUXILIARY, HAD_BEFORE, PERFECT
from japan_russia.wording.speech.predicates import HAD
from japan_russia.wording.speech.verbs import Form

__all__ = ["TAIL", "Settled"]

#: Rows of events that are the meeting itself wherever they stand.
_MEETS: Final = frozenset((CALL, "met", "talked", RECEIVED))
#: And where the verb is in the passive, with an agent.
_WAS_HELD: Final = (WAS_HELD, "passive_agent")
#: The row of who is named as the source of what is told.
_ACCORDING_TO: Final = "according_to"
#: What a country holds at any time: "Norway opposes it".
_POSITIONS: Final = frozenset(
    (Act.SUPPORT, Act.REJECT, Act.WELCOME, Act.HOPE, Act.WISH, Act.ASSESS, Act.INTEND, Act.CONCERN)
)
#: What is said for its own sake, and opens no list.
_OPENS_NO_LIST: Final = frozenset(
    (Act.THANK, Act.WELCOME, Act.CONGRATULATE, Act.CONDOLE, Act.SIGN, Act.INVITE)
)
#: What is done by words, and announces none.
_JOINT_DEEDS: Final = frozenset((Act.AGREE, Act.INTEND, Act.SIGN))
#: What those do together seldom who met, and people often of whom one of them tells.
_COMPLAINS: Final = frozenset((Act.PROTEST, Act.REQUEST, Act.ASK, Act.URGE, Act.REJECT))
#: So many readings back it is looked who has spoken beside who spoke last.
_FEW: Final = 4
_NEAR: Final = 6
_FAR: Final = 40
#: So long is the end of a sentence in which it is looked for what introduces a list.
TAIL: Final = 30


@define
class Settled:
    """What the reading of a text has settled so far: questions that change nothing.

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
    #: Whether they are no points of the same list as the paragraph itself.
    points_below: bool = field(default=False, init=False)
    #: Whether the first of those reports nobody's words.
    plain_points: bool = field(default=False, init=False)

    def is_the_meeting(self, report: Report) -> bool:
        """Whether a clause is the one that tells of the meeting: "The two held talks"."""
        if not report.verbs or report.is_reply:
            return False
        return report.verbs[0].start in self.held and report.verbs[0].act is Act.DISCUSS

    def tells_of_meeting(self, report: Report, sentence: Sentence) -> bool:
        """Whether a clause tells that a meeting took place: "paid a call on"."""
        if not report.verbs or report.is_reply:
            return False
        if narration.is_course(self.text, report, sentence):
            return True
        if narration.is_ceremony(self.text, report, sentence):
            return True
        at = report.verbs[0].start
        events = self.events.of(sentence)
        if events and narration.is_on_who_asked(self.text, report, sentence):
            return True
        if events and narration.is_conferred(self.text, report):
            return True
        forms = {event.verb[0]: event.form for event in events}
        # "Minister B received me, and said" tells more than that they met.
        meets = all(verb.start in forms for verb in report.verbs[1:])
        if self.is_the_meeting(report):
            return meets
        if forms and any(narration.had_talks(self.text, it, at) for it in forms if it < at):
            return meets
        form = forms.get(at)
        if form in _MEETS or (form, report.construction) == _WAS_HELD:
            return meets
        # "was welcomed by B, and the two had talks": the event begins at "was".
        welcomes = [it.verb for it in events if it.form == "was_received"]
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

    def is_of_those_told_of(self, report: Report, sentence: Sentence) -> bool:
        """Whether "they" do what others do: "He said that firms wait.  They ask for prices".

        Not where several spoke before: "The two stressed it.  They call on all to respect it."
        """
        subject = report.subject
        if subject is None or not report.verbs or subject.words.lower() != pronouns.THEY:
            return False
        if len(self.past.before) != 1:
            return False
        if self.told_in is Form.PAST and report.verbs[0].form is Form.BASE:
            return True
        printed = self.text[subject.start : subject.end].lower()
        complain = printed == pronouns.THEY and report.verbs[0].act in _COMPLAINS
        return complain and self.spoke_alone(sentence)

    def spoke_alone(self, sentence: Sentence) -> bool:
        """Whether one person alone told the last few sentences, of no two, and to nobody."""
        one = self.past.before
        if self.past.to or not isinstance(one[0], Participant) or self.document.opens(sentence):
            return False
        last = self.readings[-_FEW:]
        if not last or not last[-1].speakers:
            # "Their talks had been long.  They urged all to come."
            return False
        if clauses.OF_TWO.search(self.text, last[-1].start, last[-1].end):
            return False
        return all(it.speakers in ((), one) for it in last)

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
        opens = self.document.opens(sentence)
        is_country = is_mere_country(subject) or subject.named_by is NamedBy.SIDE
        is_now = report.verbs[0].form in (Form.PRESENT, Form.BASE)
        return is_now and is_country and not opens and self.lead_ins.governing is None

    def is_of_his_country(self, report: Report, sentence: Sentence) -> bool:
        """Whether a country does now what its minister tells: "A said that … Norway opposes it"."""
        subject, before = report.subject, self.past.before
        if subject is None or not report.verbs or len(before) != 1:
            return False
        opens = self.document.opens(sentence)
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

    def is_of_his_capital(self, report: Report, sentence: Sentence) -> bool:
        """Whether his capital does what is told of it behind his words: "A stated … Oslo agreed".

        Who comes from there goes on; behind somebody else's words the capital answers.
        """
        subject, before = report.subject, self.past.before
        if subject is None or len(before) != 1 or self.document.opens(sentence):
            return False
        if subject.start != sentence.start or self.lead_ins.governing is not None:
            return False
        return country_of_capital(subject.words) == before[0].country is not None

    def is_denied_by_his_country(self, report: Report, sentence: Sentence) -> bool:
        """Whether his country does not do, now or ever, what a sentence behind his words tells.

        "A stated that Norway was a friend.  Norway has never wavered in it": he goes on.
        """
        subject, before = report.subject, self.past.before
        if not report.negated or subject is None or len(before) != 1 or not self.told_that:
            return False
        opens = self.document.opens(sentence)
        if opens or subject.start != sentence.start or not is_mere_country(subject):
            return False
        is_of_now = clauses.HAS_OR_DOES.match(self.text, subject.end) is not None
        return is_of_now and {it.country for it in subject.parties} == {before[0].country}

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
        tail = max(begin, stop - TAIL)
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
                or (self.points_below and words.COUNTED.search(self.text, begin, stop) is not None)
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

    def quotes_after(self, stop: int) -> bool:
        """Whether a quotation stands in the next paragraph."""
        return self.text[stop : stop + _NEAR].lstrip()[:1] in words.OPENING

    def is_reported(self, sentence: Sentence, report: Report) -> bool:
        """Whether somebody who spoke tells what a third had said: "Mr. C had told him before that".

        What is told at the meeting itself is told in the past.
        """
        if self.is_of_her(sentence, report):
            return True
        if not self.may_tell_of(sentence, report.subject):
            return False
        if report.construction == _ACCORDING_TO:
            return True
        at = report.verbs[0].start
        near = max(sentence.start, at - _NEAR)
        return HAD_BEFORE.search(self.text, near, at) is not None or self.text.startswith(HAD, at)

    def is_of_her(self, sentence: Sentence, report: Report) -> bool:
        """Whether "she" is somebody of whom one who is no woman has just spoken, as "she"."""
        word = report.subject.words.lower() if report.subject is not None else ""
        if word != pronouns.SHE or len(self.past.before) != 1 or self.document.opens(sentence):
            return False
        last = self.readings[-1]
        if pronouns.TOLD_HER.search(self.text, last.start, last.end) is not None:
            # "A asked her about life there.  She said": she sits at the table.
            return False
        return pronouns.OF_HER.search(self.text, last.start, last.end) is not None

    def had_told(self, sentence: Sentence, doer: Mention | None) -> bool:
        """Whether a third is told to have done something before: "Mr. C had given him a list"."""
        may_tell = doer is not None and self.may_tell_of(sentence, doer)
        return may_tell and doer is not None and self.text.startswith(f" {HAD} ", doer.end)

    def may_tell_of(self, sentence: Sentence, who: Mention | None) -> bool:
        """Whether one alone spoke last, and a sentence that opens no paragraph is on a third."""
        opens = self.document.opens(sentence)
        return who is not None and who.is_stranger and len(self.past.before) == 1 and not opens

    def whose(self, sentence: Sentence, mentions: list[Mention]) -> Mention | None:
        """Whose words are announced: "The gist of what Minister A said:"."""
        for mention in mentions if len(mentions) == 1 else ():
            near = max(sentence.start, mention.start - TAIL)
            if not words.WHOSE.search(self.text, near, mention.start):
                continue
            if mention.parties:
                return mention
            if mention.words.lower() in pronouns.SINGULAR and len(self.past.before) == 1:
                # "The main points of what he said are these:", behind his words
                return mention._replace(parties=self.past.before)
        return None

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

    def takes_place(self, event: Event) -> bool:
        """Whether the text tells that an event took place, and not that somebody speaks of it."""
        at = event.verb[0]
        near = max(event.sentence.start, at - TAIL)
        return not (AUXILIARY.search(self.text, near, at) or PERFECT.match(self.text, at))

    def answered(self, speakers: Parties) -> int | None:
        """Index of the nearest earlier report by somebody else; a list's is its lead-in."""
        mine = set(speakers)
        for index in range(len(self.readings) - 1, max(-1, len(self.readings) - _FAR), -1):
            reading = self.readings[index]
            if reading.role in (Role.STATEMENT, Role.LEAD_IN) and not mine & set(reading.speakers):
                return index
        return None
