"""Who reports what in a sentence, clause by clause, before it is settled whom a pronoun means.

After the main report (:mod:`~japan_russia.parse.speech.mains`) and before it come clauses with a
subject of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import copy
from operator import itemgetter
from typing import Final

from japan_russia.model import Act, NamedBy, Participant
from japan_russia.parse.cast.cast import Cast
from japan_russia.parse.document import Sentence
from japan_russia.parse.speech.clauses import joined_at
from japan_russia.parse.speech.impersonal import second_clause
from japan_russia.parse.speech.mains import (
    BEFORE_SUBJECT,
    FULL_STOP,
    NEAR_VERB,
    MainReader,
    Report,
    is_back,
    may_fit,
)
from japan_russia.parse.speech.mentions import BY_NAME, Mention, within
from japan_russia.parse.speech.predicates import (
    VerbAt,
    further_verbs,
    is_mere_country,
    predicate,
    resolved,
)
from japan_russia.parse.speech.recipients import addressed, fronted, recipient
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech import addressees, clauses, constructions, replies
from japan_russia.wording.speech import predicates as words
from japan_russia.wording.speech.constructions import SUBJECT_AND_VERB
from japan_russia.wording.speech.narration import OTHER_TIME
from japan_russia.wording.speech.verbs import Form, Mark
from japan_russia.wording.value import Patterns, Wording

__all__ = ["ANSWERS", "CONSENTS", "QUESTIONS", "Report", "reports"]

#: What is done with what another has said.
ANSWERS: Final = frozenset((Act.ACCEPT, Act.WELCOME, Act.REJECT))
#: What one does who was asked.
CONSENTS: Final = frozenset((Act.ACCEPT, Act.REJECT, Act.AGREE))
#: What is answered by another than who did it.
QUESTIONS: Final = frozenset((Act.ASK, Act.REQUEST, Act.URGE, Act.PROPOSE, Act.INVITE))
#: What is done about a thing, and seldom at the table: "on which Russia adopted a law".
_DEEDS: Final = frozenset((Act.SIGN, Act.DECIDE))
#: The same where nothing follows: "…, which Minister B promised."
_ASSENTS: Final = frozenset((Act.INTEND, Act.CONFIRM, Act.INFORM))
#: What he gets who asks: ", and was promised it", "but was refused".
_REFUSED: Final = frozenset((Act.INTEND, Act.REJECT, Act.STATE, Act.INFORM, Act.RESPOND))
#: What is said of something that has been done before.
_ON_WHAT_IS_DONE: Final = frozenset((Act.THANK, Act.WELCOME, Act.CONGRATULATE))
_LEAST_OPENING: Final = 20
_BEFORE: Final = 240
_BARE_COMMA: Final = (NamedBy.PERSON, NamedBy.OFFICE, NamedBy.JOINT)
#: What ", which Minister B …" can report of a thing: not that he proposed it in May.
_REACTIONS: Final = frozenset(
    (
        Act.ACCEPT,
        Act.AGREE,
        Act.WELCOME,
        Act.SUPPORT,
        Act.REJECT,
        Act.ASSESS,
        Act.THANK,
        Act.SHARE_VIEW,
    )
)
#: The row of "was the reply", which names nobody.
_THE_REPLY: Final = "the_reply_was"
#: The row of "was raised by A", behind which a second clause may be in the passive, too.
_PASSIVE_AGENT: Final = "passive_agent"
#: No clause in the passive is longer up to its agent.
_CLAUSE: Final = 80
#: Safety limit: a sentence with more semicolons is read as one.
_MOST_CLAUSES: Final = 3
_STOPS: Final = frozenset(".,;")


def reports(
    text: str, sentence: Sentence, mentions: Sequence[Mention], cast: Cast, wording: Wording
) -> list[Report]:
    """Return the reports of a sentence, in order; empty for narration.

    *mentions* are the party phrases of the sentence.  Only the beginning of a sentence of
    thousands of characters is read.
    """
    if not (mentions or sentence.hints):
        # Nobody is named, and no word tells of a verb: a mark or a single letter, mostly.
        return []
    return _Reader(text, sentence, mentions, cast, wording).read()


class _Reader(MainReader):
    def read(self) -> list[Report]:
        text, start, end = self.text, self.start, self.end
        apart = self.apart()
        if apart:
            return apart
        main = self.main()
        if text.startswith(constructions.NEITHER, start) and not _denies(main):
            return self.behind_neither(main)
        main = self.by_opening(main) or main or self.by_construction()
        main = main or self.impersonal(start, end) or self.on_which() or self.behind_opening()
        if main is None:
            return []
        enclosing = self.by_enclosing(main)
        if main.negated and enclosing is None:
            return self.behind_denial(main) or [main]
        found = self.before_main(main) if enclosing is None else [enclosing]
        self.after_main(found, main.verbs[0].end if main.verbs else start)
        found += self.put_in(found)
        found = [self.of_source(report) for report in found]
        found.sort(key=lambda report: report.start)
        stops = [report.start for report in found[1:]] + [end]
        return [self.completed(report, stop) for report, stop in zip(found, stops, strict=True)]

    def of_source(self, report: Report) -> Report:
        """Take "he" for whom the sentence opens with: "As for A, he said", "In A's view, he".

        And "it" for a side: "As for the Russian side, it said".
        """
        subject = report.subject
        word = "" if subject is None else subject.words.lower()
        if subject is None or word not in (*pronouns.SINGULAR, pronouns.IT):
            return report
        named_by = (NamedBy.SIDE,) if word == pronouns.IT else BY_NAME
        for mention in self.mentions[:1]:
            if mention.start >= subject.start or mention.named_by not in named_by:
                break
            before = clauses.SOURCE_BEFORE.fullmatch(self.text, self.start, mention.start)
            behind = clauses.SOURCE_BEHIND.match(self.text, mention.end, subject.start)
            if before is not None and behind is not None and mention.parties:
                return report._replace(subject=subject._replace(may_be=mention.parties))
        return report

    def apart(self) -> list[Report]:
        """The reports of clauses that a semicolon parts, where each of them has its own."""
        at = self.text.find(";", self.start, self.end)
        if at < 0 or self.text.count(";", at, self.end) > _MOST_CLAUSES:
            return []
        if self.text.count('"', self.start, at) % 2 or self.text.find(":", self.start, at) >= 0:
            return []
        found: list[Report] = []
        for start, end in ((self.start, at), (self.opening(at), self.end)):
            part = copy(self)
            part.start, part.end, part.mentions = start, end, within(self.mentions, start, end)
            reports = part.read()
            is_told = [it.subject is not None or it.construction == _THE_REPLY for it in reports]
            if not reports or not all(is_told) or any(it.negated for it in reports):
                return []
            if found and not self.is_another(reports[0], found[-1]):
                return []
            subject = reports[0].subject
            if found and subject is not None and self.is_in_it(subject, found[-1], start):
                return []
            asked = found[-1].subject if found else None
            if reports[0].subject is None and asked is not None:
                # "; it would, was the reply": the other's than who asked.
                other = asked._replace(named_by=NamedBy.OTHER)
                reports[0] = reports[0]._replace(subject=other)
            found += reports
        return found

    def is_in_it(self, subject: Mention, last: Report, start: int) -> bool:
        """Whether a clause still tells what was said before it, or what was said another day.

        "noted that Japan supported it; Russia did not", "…; last year Minister B had promised it".
        """
        if last.verbs and last.verbs[-1].act in QUESTIONS:
            # "asked whether it could; Russia replied that it could"
            return False
        says_that = last.verbs and clauses.ASKS_THAT.search(self.text, last.verbs[-1].end, start)
        return (says_that and is_mere_country(subject)) or (
            OTHER_TIME.search(self.text, start, subject.start) is not None
        )

    def is_another(self, report: Report, last: Report) -> bool:
        """Whether another speaks, who is named, than in the clause before, or answers it."""
        subject, before = report.subject, last.subject
        if subject is None or before is None:
            return before is not None and bool(before.parties)
        if subject.named_by is NamedBy.PRONOUN:
            return False
        return bool(subject.parties) and set(subject.parties).isdisjoint(before.parties)

    def behind_neither(self, main: Report | None) -> list[Report]:
        """What is said in "Neither side accepted it, and both decided to go on"."""
        said = main.verbs[0].end if main is not None and main.verbs else self.start
        if main is None or main.subject is None or said == self.start:
            return []
        if main.subject.start > self.start + len(constructions.NEITHER):
            # "Neither minister saw a reason to wait, and both agreed"
            return [self.completed(main, self.end)]
        for mention in within(self.mentions, said, self.end):
            at = joined_at(self.text, said, mention)
            if at is not None:
                rest = copy(self)
                rest.start, rest.mentions = at, within(self.mentions, at, self.end)
                found = rest.read()
                return [it._replace(start=self.start) for it in found[:1]] + found[1:]
        return []

    def behind_denial(self, main: Report) -> list[Report]:
        """What is said in "A did not answer, but promised …" and "A did not answer; he said …"."""
        subject = main.subject
        if subject is None:
            return []
        for match in clauses.BUT_SAID.finditer(self.text, subject.end, self.end):
            if match["verb"] is None:
                rest = copy(self)
                rest.start = match.end()
                rest.mentions = within(self.mentions, rest.start, self.end)
                found = [
                    it._replace(subject=self.named_first(subject, it.subject))
                    for it in rest.read()
                    if it.subject is not None and not it.negated
                ]
                return [it._replace(start=self.start) for it in found[:1]] + found[1:]
            known = self.verbs.forms.get(match["verb"])
            if known is None or known.form is not Form.PAST:
                continue
            between = subject.end, match.start()
            is_but = clauses.BUT in match[0]
            named = not is_but and within(self.mentions, *between)
            if clauses.OF_OTHERS.search(self.text, *between) or named:
                # "did not answer what B had asked and repeated"
                break
            verb = resolved(self.text, known, *match.span("verb"), self.end)
            if verb is not None:
                report = self.report(self.start, subject, verb)
                return [self.completed(report, self.end)]
        return []

    # Other clauses.

    def before_main(self, main: Report) -> list[Report]:
        """The main report, and before it a joint act, or that of "Asked by A whether …, B said"."""
        subject = main.subject
        if subject is None or subject.start - self.start < _LEAST_OPENING:
            return [main]
        if self.is_last(subject, main):
            # "It had been said that it was late, Minister A noted."
            return [main]
        told = self.by_agent_before(main, subject)
        if len(told) > 1 and told[0].subject is not None and len(told[0].subject.parties) > 1:
            # "Satisfaction was expressed by both ministers; Minister A noted …"
            return told
        joint = self.impersonal(self.start, subject.start)
        if joint is not None and not joint.negated and joint.verbs[-1].end <= subject.start:
            at = joined_at(self.text, joint.verbs[-1].end, subject)
            if at is None and main.verbs and main.verbs[0].form is Form.PARTICIPLE:
                # "Views were exchanged, with Minister A stressing"
                comma = self.text.rfind(",", joint.verbs[-1].end, subject.start)
                at = self.opening(comma) if comma >= 0 else subject.start
            return [main] if at is None else [joint, main._replace(start=at)]
        if main.construction != SUBJECT_AND_VERB.name:
            return [main]
        first = self.told_before(subject)
        if first is not None and first.subject is not None:
            if first.subject.parties == (subject.parties or subject.may_be):
                # "With Minister A dwelling on prices, which, he said, were high"
                return [first._replace(verbs=(*first.verbs, *main.verbs))]
            if subject.may_be:
                # "Asked by Minister A, the Minister said": not he who asked
                main = main._replace(subject=self.other_than(first.subject, subject))
            return [first, main._replace(start=subject.start)]
        return self.by_agent_before(main, subject)

    def is_last(self, subject: Mention, main: Report) -> bool:
        """Whether nothing but who says it stands behind the comma: ", Minister A noted."."""
        near = max(self.start, subject.start - NEAR_VERB)
        is_parted = clauses.COMMA_THE.search(self.text, near, subject.start) is not None
        if self.says_it(subject):
            # But "Asked by Minister A when he would come, Minister B said, "Today.""
            return self.told_before(subject) is None
        ends = main.verbs[-1].end if main.verbs else self.start
        is_end = ends > subject.end and self.text[ends : self.end].strip() in FULL_STOP
        return is_end and len(main.verbs) == 1 and is_parted

    def by_agent_before(self, main: Report, subject: Mention) -> list[Report]:
        """The main report, and what was "explained by A, and B agreed" by A."""
        at = joined_at(self.text, self.start, subject)
        for it in self.wording.first if at is not None else ():
            if it.row.opens or not may_fit(it.row, self.text[self.start : at]):
                continue
            for mention in within(self.mentions, self.start, at or self.start):
                verb = self.fits(it, mention)
                if verb is not None and mention.parties:
                    first = Report(self.start, mention, it.row.name, (verb,))
                    return [first, main._replace(start=at or self.start)]
        return [main]

    def told_before(self, subject: Mention) -> Report | None:
        """What is said in "Asked by A whether …, B said" or "When A asked …, B said" by A."""
        text = self.text
        for mention in self.mentions[:2]:
            if mention.start >= subject.start:
                break
            near = max(self.start, mention.start - BEFORE_SUBJECT)
            if clauses.WHEN.search(text, near, mention.start):
                verb, negated = predicate(text, mention, subject.start, (), self.verbs)
                verb = verb or self.had_said(mention, subject.start)
                ends = verb is not None and text.find(",", verb.end, subject.start) >= 0
                if verb is not None and verb.form is Form.PAST and ends and not negated:
                    asks = verb.act in QUESTIONS
                    return Report(self.start, mention, "when_said", (verb,), is_to_next=asks)
            for it in self.wording.first:
                if it.row.opens:
                    verb = self.fits(it, mention)
                    if verb is not None:
                        return Report(self.start, mention, it.row.name, (verb,), is_to_next=True)
        return None

    def had_said(self, mention: Mention, end: int) -> VerbAt | None:
        """The verb of "After Minister A had explained the law, …"."""
        match = clauses.HAD_SAID.match(self.text, mention.end, end)
        known = self.verbs.forms.get(match["verb"]) if match is not None else None
        if match is None or known is None or known.form is not Form.PAST or not mention.parties:
            return None
        if OTHER_TIME.search(self.text, match.end(), end):
            # Not at this meeting.
            return None
        return resolved(self.text, known, *match.span("verb"), end)

    def after_main(self, found: list[Report], behind: int) -> None:
        """Add the clauses *behind* the first, each with a subject of its own."""
        text, end = self.text, self.end
        begin = max(behind, found[-1].verbs[0].end)
        candidates: list[tuple[int, Mention | None]]
        candidates = [(it.start, it) for it in self.mentions if it.start >= begin]
        if self.may_be_impersonal:
            points = [it.end() for it in clauses.IMPERSONAL_POINT.finditer(text, begin, end)]
            if points:
                candidates = [*((at, None) for at in points), *candidates]
                candidates.sort(key=itemgetter(0))
        put_in: set[int] = set()
        if self.has_put_in:
            put_in = {point.end() for point in clauses.PUT_IN.finditer(text, self.start, end)}
        for at, mention in candidates:
            if at < found[-1].verbs[-1].end:
                continue
            if mention is not None and mention.start in put_in:
                continue
            if mention is None:
                joint = second_clause(text, at, end, self.verbs)
                if joint is not None:
                    found.append(self.of_joint(at, joint))
            else:
                known = len(found)
                self.add_clause(mention, found)
                passive = self.and_passive(mention, found[-1]) if len(found) == known else None
                if passive is not None:
                    found.append(passive)
        if self.may_be_impersonal:
            found += self.answered_by_other(found[0])
        if found[0].addressees:
            found += self.answered_by_asked(found[0])

    def and_passive(self, agent: Mention, last: Report) -> Report | None:
        """What a second clause has in the passive: ", and support was voiced by Minister B".

        Or what is done to who spoke in the first: "A thanked him and was invited by B to Oslo".
        """
        if is_mere_country(agent):
            return None
        near = max(last.verbs[-1].end, agent.start - _CLAUSE)
        if last.construction == SUBJECT_AND_VERB.name:
            return self.and_was_asked(agent, last, near)
        if last.construction != _PASSIVE_AGENT:
            return None
        match = clauses.AND_PASSIVE.search(self.text, near, agent.start)
        if match is None:
            return self.and_by(agent, last, near)
        of_first = last.subject.end if last.subject is not None else near
        if match["was"] is None and clauses.PARTICIPLE.search(self.text, of_first, match.start()):
            # "over the plan announced in May and defended by B"
            return None
        if clauses.OF_OTHERS.search(self.text, near, match.start()):
            # "explained that talks were held and a plan was proposed by B"
            return None
        known = self.verbs.forms.get(match["verb"])
        if known is None or known.form is not Form.PAST or not agent.parties:
            return None
        verb = resolved(self.text, known, *match.span("verb"), self.end)
        return Report(match.end("link"), agent, _PASSIVE_AGENT, (verb,)) if verb else None

    def and_was_asked(self, agent: Mention, last: Report, near: int) -> Report | None:
        """What is done by another to who spoke: "and was asked by Minister B to come"."""
        match = clauses.AND_WAS_ASKED.search(self.text, near, agent.start)
        subject = last.subject
        if (
            match is None
            or subject is None
            or not agent.parties
            or agent.parties == subject.parties
        ):
            return None
        known = self.verbs.forms.get(match["verb"])
        if known is None or known.form is not Form.PAST or not known.has(Mark.OBJECT):
            return None
        verb = resolved(self.text, known, *match.span("verb"), self.end)
        if verb is None or OTHER_TIME.search(self.text, agent.end, self.end):
            return None
        return Report(match.start("link"), agent, _PASSIVE_AGENT, (verb,), (subject,))

    def and_by(self, agent: Mention, last: Report, near: int) -> Report | None:
        """The same without its verb: "was repeated by A, and his thanks for it by Minister B"."""
        match = clauses.AND_BY.search(self.text, near, agent.start)
        if match is None and last.subject is not None:
            # "was raised by A, and the economy by B"
            match = clauses.AND_THAT_BY.match(self.text, last.subject.end, agent.start)
        if match is None and clauses.ASKS_THAT.match(self.text, agent.end):
            # "it was stated by A that …, and by B that …"
            that = clauses.AND_BY_THAT.search(self.text, near, agent.start)
            if that is not None and agent.parties:
                verb = last.verbs[0]._replace(start=that.start("by"), end=that.end("by"))
                return Report(that.end("link"), agent, _PASSIVE_AGENT, (verb,))
        if match is None or not agent.parties or clauses.FINITE.search(match[0]):
            return None
        if clauses.OF_OTHERS.search(match[0]):
            return None
        if not clauses.ENDS.match(self.text, agent.end, self.end):
            # "an apology by Minister B was demanded"
            return None
        start, end = match.span("by")
        verb = last.verbs[0]._replace(start=start, end=end)
        return Report(match.end("link"), agent, _PASSIVE_AGENT, (verb,))

    def answered_by_other(self, main: Report) -> Iterator[Report]:
        """What the other did with what one said: ", which was accepted", "but was refused"."""
        if main.subject is None or len(main.subject.parties) > 1:
            return
        ends = main.verbs[-1].end
        for match in clauses.WHICH_WAS.finditer(self.text, ends, self.end):
            known = self.verbs.forms.get(match["verb"])
            if known is None or known.act is None:
                continue
            if main.verbs[-1].act in _ON_WHAT_IS_DONE and not self.then_asks(ends, match.start()):
                # "thanked Japan for its support, which was granted in May"
                continue
            stop = clauses.JOIN_OR_STOP.search(self.text, match.end(), self.end)
            behind = stop.start() if stop else self.end
            that = clauses.ASKS_THAT.search(self.text, match.end(), behind)
            if OTHER_TIME.search(self.text, match.end(), that.start() if that else behind):
                # "asked about the loan, which was granted in May"
                continue
            is_of_it = match["link"] == clauses.WHICH and known.act in ANSWERS
            # But "explained that he had met them and was told that"
            is_plain = not clauses.ASKS_THAT.search(self.text, ends, match.start())
            is_told = is_plain and that is not None and match["verb"] in clauses.TOLD_HIM
            may_be_told = is_told or self.is_asked(main, match.start())
            if is_of_it or (known.act in _REFUSED and may_be_told):
                verb = VerbAt(known.lemma, known.act, *match.span("verb"), Form.PAST, known.verb)
                # What is promised or refused: by the other.
                asked = main.subject._replace(named_by=NamedBy.OTHER)
                subject = None if known.act in ANSWERS else asked
                to = (main.subject,) if is_told else ()
                yield Report(match.start("link"), subject, "passive", (verb,), to)

    def then_asks(self, start: int, end: int) -> bool:
        """Whether somebody who thanks goes on to ask: "thanked him and invited him to Japan"."""
        then = (
            self.verbs.forms.get(it["verb"])
            for it in clauses.AND_DID.finditer(self.text, start, end)
        )
        return any(known is not None and known.act in QUESTIONS for known in then)

    def answered_by_asked(self, main: Report) -> Iterator[Report]:
        """ "Minister A was invited by Minister B, and accepted": what he does who was invited."""
        if main.subject is None or len(main.addressees) != 1 or not main.verbs:
            return
        asked = main.addressees[0]
        if asked.end > main.verbs[0].start:
            return
        for match in clauses.AND_DID.finditer(self.text, main.subject.end, self.end):
            known = self.verbs.forms.get(match["verb"])
            if known is None or known.form is not Form.PAST:
                continue
            others = clauses.OF_OTHERS.search(self.text, main.subject.end, match.start())
            if others is not None and not match[0].startswith(","):
                # "was told by B that the boat had left and asked for it": who asked, nothing tells.
                return
            verb = resolved(self.text, known, *match.span("verb"), self.end)
            if verb is not None:
                yield Report(match.start("link"), asked, SUBJECT_AND_VERB.name, (verb,))
            return

    def is_asked(self, main: Report, end: int) -> bool:
        """Whether somebody asks for something in a clause that ends there."""
        verb = main.verbs[-1]
        return verb.act in QUESTIONS and not clauses.ASKS_THAT.search(self.text, verb.end, end)

    def add_clause(self, mention: Mention, found: list[Report]) -> None:
        """Take *mention* for the subject of a further clause, where it is one."""
        text, last = self.text, found[-1]
        is_other = mention.words.lower() == pronouns.ONE_OTHER
        if is_other and clauses.ONE_OF_THEM.search(text, self.start, mention.start):
            # "one newspaper praised it, and the other criticized it"
            return
        at = joined_at(text, last.verbs[-1].end, mention)
        if at is None:
            verb = self.unstopped(mention, last)
            if verb is not None:
                found.append(self.report(mention.start, mention, verb))
            else:
                self.add_relative(mention, found)
            return
        if clauses.BEHIND_THAT.search(text, last.verbs[-1].end, mention.start):
            # "said that, although A had come, nobody spoke", "that, as all knew, A had come"
            return
        if mention.may_be and last.subject is not None and self.is_asked(last, at):
            # "A invited B, and the Minister accepted": not he who asked
            mention = self.other_than(last.subject, mention)
        verb, negated = predicate(text, mention, self.end, self.mentions, self.verbs)
        if self.is_told_of_thing(at, mention, verb, last):
            return
        is_land = is_mere_country(mention) and not self.answers_country(mention, last, at)
        if verb is None or verb.form is not Form.PAST or is_land:
            if (gapped := self.gapped(mention, last)) is not None:
                found.append(self.report(at, mention, gapped))
                return
            self.add_relative(mention, found)
            return
        if mention.is_stranger and verb.start - mention.end > NEAR_VERB:
            # "the rooms and the teachers were ready, and he asked"
            return
        would = addressees.HE_WOULD.match(text, verb.end, self.end)
        if would is None and verb.lemma in addressees.SAYS_OF_IT:
            would = addressees.WAS_WOULD.match(text, verb.end, self.end)
        # "A asked for support, which Minister B promised to consider."
        is_asked = self.is_asked(last, at) and (bool(mention.parties) or is_back(mention))
        considers = addressees.TO_PASS_ON.match(text, verb.end) is not None or (
            is_asked and addressees.TO_CONSIDER.match(text, verb.end) is not None
        )
        # "…, which Minister A promised."
        ends = considers or clauses.ENDS.match(text, verb.end) is not None
        assents = verb.act in _ASSENTS and ends
        answers = Mark.REPLY in verb.row.marks and self.is_asked(last, at)
        reacts = verb.act in _REACTIONS or would is not None or assents or answers
        if addressees.WHICH.match(text, at, mention.start) and not reacts:
            # "…, which Minister A proposed in May" tells of the thing, not of an answer.
            return
        part = clauses.FOR_HIS_PART.match(text, mention.end, verb.start)
        is_bare = (
            text[mention.start - 2] == ","
            and text[at : mention.start].strip() in clauses.ARTICLE_ALONE
        )
        near = max(self.start, mention.start - BEFORE_SUBJECT)
        # "…, which, he said, was not small": his own words.
        is_other = mention.named_by is not NamedBy.PRONOUN and text.startswith(",", verb.end)
        is_put_in = is_other and clauses.WHICH_PUT_IN.search(text, near, mention.start)
        if is_bare and not is_put_in:
            # A bare comma joins clauses only where subject and verb stand side by side.
            may_stand_so = part or mention.named_by in _BARE_COMMA
            may_stand_so = may_stand_so or mention.words in pronouns.ONE_OF_TWO
            if verb.start > (part.end() if part is not None else mention.end) + 1:
                return
            if not may_stand_so:
                return
        if is_put_in:
            found.append(self.report(at, mention, verb)._replace(is_put_in=True))
        elif self.is_answered(last, mention):
            found[-1] = last._replace(is_to_next=True)
            found.append(self.report(at, mention, verb, negated=negated))
        elif mention.named_by is NamedBy.PRONOUN and self.goes_back(mention, last):
            if clauses.CONCEDES.match(text, at):
                # "…, although he was opposed to it": no act of its own.
                return
            found[-1] = last._replace(verbs=(*last.verbs, verb))
        else:
            found.append(self.report(at, mention, verb, negated=negated))

    def answers_country(self, land: Mention, last: Report, at: int) -> bool:
        """Whether a country says more than what is said of it: "Japan asked, and Russia refused".

        Not in a clause on it: "Japan explained how it had come, and Russia supported it".
        """
        if last.subject is None or set(land.parties) == set(last.subject.parties):
            return False
        is_side = last.subject.named_by is NamedBy.SIDE or last.verbs[-1].act in QUESTIONS
        return is_side and clauses.INNER.search(self.text, last.verbs[-1].end, at) is None

    def unstopped(self, mention: Mention, last: Report) -> VerbAt | None:
        """What is said in a sentence whose like before has no full stop.

        "Minister A explained the plan for the pier Minister B asked for the drawings": a noun with
        an article before his name, and behind the verb its object.  "The plan Minister B proposed"
        has none.
        """
        if not mention.parties or mention.named_by not in BY_NAME or mention.words[0].islower():
            return None
        near = max(last.verbs[-1].end, mention.start - BEFORE_SUBJECT)
        if not clauses.NOUN_BEFORE.search(self.text, near, mention.start):
            return None
        verb, negated = predicate(self.text, mention, self.end, (), self.verbs)
        if verb is None or negated or verb.start - mention.end > NEAR_VERB:
            return None
        return verb if clauses.OBJECT_BEHIND.match(self.text, verb.end, self.end) else None

    def is_told_of_thing(
        self, at: int, mention: Mention, verb: VerbAt | None, last: Report
    ) -> bool:
        """Whether a clause only tells of a thing, or of what is conceded, that was spoken of.

        "The talks, in which he had asked", "something that A promised in May", "that it was good
        although A doubted it", "the ship (A explained in March that it was lost)".
        """
        text, joint = self.text, last.subject is None
        join = text[at : mention.start]
        if clauses.CONCEDES.match(join):
            return clauses.ASKS_THAT.search(text, last.verbs[-1].end, at) is not None
        if text[at - 1] == "(":
            return OTHER_TIME.search(text, mention.end, self.end) is not None
        ends = verb is not None and text[verb.end : verb.end + 1] in _STOPS
        if clauses.SOMETHING.match(join):
            return not ends or (verb is not None and verb.act not in _REACTIONS)
        if not joint and clauses.IN_WHICH.search(join):
            agrees = verb is not None and verb.act in (Act.AGREE, Act.SHARE_VIEW, Act.SUPPORT)
            return not (ends and agrees) or mention.named_by is NamedBy.JOINT
        if mention.named_by is not NamedBy.JOINT and clauses.ABOUT_WHICH.search(join):
            return verb is not None and verb.act in _DEEDS
        return False

    def gapped(self, mention: Mention, last: Report) -> VerbAt | None:
        """The verb of the last clause, which a second one leaves out: "A spoke of fish, B of gas".

        It stands where the word does that both have behind it.
        """
        is_one_of_two = mention.words.lower() in pronouns.ONE_OF_TWO
        if not (mention.parties or is_one_of_two) or last.subject is None:
            return None
        near = max(last.verbs[0].end, mention.start - NEAR_VERB)
        asks = Mark.OBJECT in last.verbs[0].row.marks
        if asks and clauses.AS_WELL_AS.search(self.text, near, mention.start):
            # "A asked B about fish, as well as C about gas": C is asked, too.
            return None
        verb = last.verbs[0]
        follows = clauses.GAP.match(self.text, mention.end, self.end)
        is_that = follows is not None and follows["word"] == clauses.THAT
        if not is_that and clauses.ASKS_THAT.search(self.text, verb.end, mention.start):
            # Both may belong to the clause that "that" opens.
            return None
        thing = clauses.GAP_OBJECT.match(self.text, mention.end, self.end)
        if thing is not None and clauses.FINITE.search(thing[0]) is None:
            has_object = clauses.GAP_OBJECT.match(self.text, verb.end, mention.start + 1)
            word = thing.lastgroup or "word"
            return (
                verb._replace(start=thing.start(word), end=thing.end(word)) if has_object else None
            )
        named = clauses.GAP_NAME.match(self.text, mention.end, self.end)
        if named is not None and clauses.NAME_BEHIND.match(self.text, verb.end, mention.start):
            return verb._replace(start=named.start("name"), end=named.end("name"))
        if follows is None:
            return None
        if not is_that and clauses.RUNS_ON.match(self.text, follows.end(), self.end):
            return None
        has_word = self.text.find(f" {follows['word']} ", verb.end, mention.start)
        if is_that and clauses.CLAUSE_ALONE.match(self.text, verb.end, mention.start):
            # "The former said it was late, the latter that it was early"
            has_word = verb.end
        if has_word < 0 or has_word > verb.end + NEAR_VERB:
            return None
        start, end = follows.span("word")
        return verb._replace(start=start, end=end)

    def add_relative(self, mention: Mention, found: list[Report]) -> None:
        """ "… to Minister B, who promised to study them": what the recipient says."""
        is_one_of_two = mention.words.lower() in pronouns.ONE_OF_TWO
        if not (mention.parties or mention.is_stranger or is_one_of_two):
            return
        text, last = self.text, found[-1].subject
        is_same = (
            not is_one_of_two and last is not None and set(mention.parties) == set(last.parties)
        )
        if is_same and mention is not last:
            return
        if self.further is None:
            said = text[self.start : self.end]
            self.further = self.wording.further.fitting(said)
        for it in self.further:
            row = it.row
            verb = self.fits(it, mention)
            is_told = row.before and not (row.participle or row.tells)
            if verb is None or (is_told and verb.act not in _REACTIONS):
                continue
            if verb.lemma == constructions.LIKEWISE and self.is_told_of(mention, found[-1]):
                continue
            if is_one_of_two and row.participle and not clauses.ASKS_THAT.match(text, verb.end):
                # "… the former pointing to the price and the latter to the length": of both.
                continue
            if is_same:
                # "… by A, who promised it": A again.
                found[-1] = found[-1]._replace(verbs=(*found[-1].verbs, verb))
                return
            start = self.opening_of(it, mention, verb)
            # Who spoke first is told, or what he said is answered.
            is_to_him = row.tells and Mark.OBJECT in verb.row.marks
            to = (last,) if is_to_him and last is not None else ()
            found.append(Report(start, mention, row.name, (verb,), to))
            return

    def is_told_of(self, mention: Mention, main: Report) -> bool:
        """Whether a country acts in what somebody says: "that Japan had signed, so did Russia"."""
        between = main.verbs[-1].end, mention.start
        return is_mere_country(mention) and bool(clauses.ASKS_THAT.search(self.text, *between))

    def opening_of(self, it: Patterns, mention: Mention, verb: VerbAt) -> int:
        """Where a further clause begins: with its "who", "which" or "with"."""
        _, before, after, _ = it
        if before is None:
            opening = words.WHO.search(self.text, mention.end, verb.start)
            return opening.start() if after is not None and opening is not None else verb.start
        begin = max(self.start, mention.start - _BEFORE)
        match = before.search(self.text[begin : mention.start])
        return self.opening(begin + match.start()) if match is not None else verb.start

    def is_answered(self, last: Report, pronoun: Mention) -> bool:
        """Whether *pronoun* is he who was asked: "A asked him to come, and he explained"."""
        if pronoun.words.lower() not in pronouns.SINGULAR or last.verbs[0].act not in QUESTIONS:
            return False
        verb, marks = last.verbs[0], last.verbs[0].row.marks
        direct, onto = Mark.OBJECT in marks, Mark.TO in marks
        return (
            recipient(self.text, self.mentions, verb, pronoun.start, direct=direct, onto=onto)
            is not None
        )

    def goes_back(self, pronoun: Mention, last: Report) -> bool:
        """Whether *pronoun* can mean the subject of the clause before."""
        word = pronoun.words.lower()
        if word.endswith(pronouns.NEVER_THE_SUBJECT) or pronouns.AMONG_OTHERS in f" {word}":
            return False
        if word == pronouns.ONE_OTHER:
            return False
        before = last.subject.words.lower() if last.subject is not None else word
        if {before, word} == pronouns.SINGULAR:
            # "He asked for more, and she agreed"
            return False
        if last.subject is not None and last.subject.named_by is NamedBy.FIRST_PERSON:
            # "I asked for more, to which he replied"
            return False
        parties = last.subject.parties if last.subject is not None else ()
        are_two = word == pronouns.THEY or word.endswith(pronouns.OF_THEM)
        if are_two and len(parties) == 1 and isinstance(parties[0], Participant):
            return False
        said = {self.cast.speaks_of(party) for party in parties}
        if word not in pronouns.SINGULAR:
            return True
        return said != {pronouns.SHE if word == pronouns.HE else pronouns.HE}

    def put_in(self, found: list[Report]) -> list[Report]:
        """Who is quoted on a thing that the sentence names: "the works, which, as B noted, …"."""
        text, end = self.text, self.end
        more: list[Report] = []
        start = found[0].verbs[0].end
        if not self.has_put_in:
            return more
        speaking = {p for report in found if report.subject for p in report.subject.parties}
        for point in clauses.PUT_IN.finditer(text, start, end):
            for mention in within(self.mentions, point.end(), end)[:1]:
                verb, negated = predicate(text, mention, end, (), self.verbs)
                if mention.start != point.end() or verb is None or verb.form is not Form.PAST:
                    continue
                if not negated and {*mention.parties} != speaking:
                    more.append(self.report(point.start("relative"), mention, verb))
        return more

    # Verbs and recipients.

    def completed(self, report: Report, stop: int) -> Report:
        """Add the verbs that share the subject, and whom the act is addressed to."""
        if not report.verbs or report.is_put_in:
            return report
        first, rest = report.verbs[0], report.verbs[1:]
        more, participles = further_verbs(
            self.text, (report.start, stop), first, self.verbs, self.forms
        )
        if more and report.addressees and report.addressees[0].end < first.start:
            # "A was told by B of it and asked": A did.
            more = [it for it in more if clauses.OF_OTHERS.search(self.text, first.end, it.start)]
        said = report.verbs
        if rest or more or participles:
            known = {verb.start for verb in said}
            coordinated = [*rest, *(verb for verb in more if verb.start not in known)]
            coordinated.sort(key=lambda verb: verb.start)
            found = (first, *coordinated, *(v for v in participles if v.start not in known))
            # A participle beside another may be found twice.
            said = tuple({verb.start: verb for verb in found}.values())
        answers = any(
            Mark.REPLY in verb.row.marks or replies.INSIDE.match(self.text, verb.end + 1, stop)
            for verb in said[1:]
        )
        to = addressed(self.text, self.mentions, said, stop) or report.addressees
        if not to and report.subject is not None:
            to = fronted(self.text, self.mentions, report.start, report.subject)
        named = self.others_than(report.subject, to, stop)
        if said == report.verbs and not (answers or to or named):
            return report
        is_reply = report.is_reply or answers
        return report._replace(verbs=said, is_reply=is_reply, addressees=to, named=named)

    def others_than(
        self, subject: Mention | None, to: tuple[Mention, ...], stop: int
    ) -> tuple[Mention, ...]:
        """Who cannot be a subject without a name: whom it addresses, and who is named behind it.

        "He said that Minister A's plan was good", where no other of those who met is named.
        """
        if subject is None or subject.named_by is NamedBy.PERSON:
            return ()
        if subject.words.lower() not in pronouns.SINGULAR:
            return to
        beside = next(iter(within(self.mentions, self.start, subject.start)), None)
        if beside is not None and beside.parties:
            opens = clauses.WITH_WHOM.fullmatch(self.text, self.start, beside.start)
            to = (*to, beside) if opens is not None else to
        behind = [it for it in within(self.mentions, subject.end, stop) if it.parties]
        people = {it.parties for it in behind if it.named_by in BY_NAME}
        first = next(iter(behind), None)
        if first is None or len(people) > 1 or first.named_by is not NamedBy.PERSON:
            return to
        near = max(subject.end, first.start - BEFORE_SUBJECT)
        is_himself = clauses.HIMSELF.search(self.text, near, first.start) is not None
        is_himself = is_himself or self.text.startswith(clauses.SELF, first.end)
        return to if is_himself else (*to, first)


def _denies(report: Report | None) -> bool:
    """Whether to have said it not is to say something, too: "Neither side ruled out a fair"."""
    return report is not None and any(
        Mark.DENIAL in verb.row.marks and verb.act is Act.REJECT for verb in report.verbs
    )
