"""Who reports what in a sentence, clause by clause, before it is settled whom a pronoun means.

The main report is the first party phrase that is a subject of a verb of saying; where there is
none, the rows of :data:`~japan_russia.wording.speech.constructions.CONSTRUCTIONS` are tried,
then joint acts that name nobody.  After it come clauses with a subject of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import copy
from operator import itemgetter
from typing import Final, NamedTuple

from japan_russia.model import Act, NamedBy, Participant
from japan_russia.parse.document import REACH, Sentence
from japan_russia.parse.speech.cast import Cast
from japan_russia.parse.speech.clauses import is_subject, joined_at, opens_subordinate
from japan_russia.parse.speech.impersonal import Joint, joint_act, second_clause
from japan_russia.parse.speech.mentions import Mention, within
from japan_russia.parse.speech.predicates import (
    VerbAt,
    further_verbs,
    is_mere_country,
    predicate,
    resolved,
    resolved_before,
)
from japan_russia.parse.speech.recipients import addressed, recipient
from japan_russia.wording.hints import ANSWER, IMPERSONAL, PUT_IN
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech import addressees, clauses, constructions, replies
from japan_russia.wording.speech import predicates as words
from japan_russia.wording.speech.constructions import SUBJECT_AND_VERB
from japan_russia.wording.speech.lead_ins import QUOTE
from japan_russia.wording.speech.rows import NOUNS, Construction
from japan_russia.wording.speech.verbs import Form, Mark, Printed, Verb
from japan_russia.wording.value import Patterns, Rows, Wording

__all__ = ["ANSWERS", "QUESTIONS", "Report", "reports"]


class Report(NamedTuple):
    """One clause that reports: where it begins, by whom, with which verbs.

    *subject* is None for a joint act that names nobody; *construction* is the name of the row
    that read it; *addressees* are mentions that are recipients; *is_reply* tells that the words
    present it as an answer, *negated* that the act is denied, *is_to_next* that it is said to the
    subject of the next clause: "Asked by Minister A, …".
    """

    start: int
    subject: Mention | None
    construction: str
    verbs: tuple[VerbAt, ...]
    addressees: tuple[Mention, ...] = ()
    is_reply: bool = False
    negated: bool = False
    is_to_next: bool = False


#: What is done with what another has said.
ANSWERS: Final = frozenset((Act.ACCEPT, Act.WELCOME, Act.REJECT))
#: What one does who was asked.
CONSENTS: Final = frozenset((Act.ACCEPT, Act.REJECT, Act.AGREE))
#: What is answered by another than who did it.
QUESTIONS: Final = frozenset((Act.ASK, Act.REQUEST, Act.URGE, Act.PROPOSE, Act.INVITE))
#: The same where nothing follows: "…, which Minister B promised."
_ASSENTS: Final = frozenset((Act.INTEND, Act.CONFIRM, Act.INFORM))
#: What he gets who asks: ", and was promised it", "but was refused".
_REFUSED: Final = frozenset((Act.INTEND, Act.REJECT, Act.STATE, Act.INFORM))
_SHORT: Final = 20
_BEFORE: Final = 240
_NEAR_VERB: Final = 18
#: No words that stand right before a subject and tell what its clause is are longer.
_BEFORE_SUBJECT: Final = 40
_SUBJECT: Final = 40
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


def reports(
    text: str, sentence: Sentence, mentions: Sequence[Mention], cast: Cast, wording: Wording
) -> list[Report]:
    """Return the reports of a sentence, in order; empty for narration.

    *mentions* are the party phrases of the sentence.  Only the beginning of a sentence of
    thousands of characters is read.
    """
    return _Reader(text, sentence, mentions, cast, wording).read()


class _Reader:
    def __init__(
        self,
        text: str,
        sentence: Sentence,
        mentions: Sequence[Mention],
        cast: Cast,
        wording: Wording,
    ) -> None:
        self.text, self.mentions, self.cast = text, mentions, cast
        self.start = sentence.start
        self.end = min(sentence.end, sentence.start + REACH)
        self.wording, self.verbs = wording, wording.saying
        #: Where the forms of verbs that report are printed.
        self.forms = sentence.tokens.verbs
        self.has_put_in = bool(sentence.hints & PUT_IN)
        self.may_be_impersonal = bool(sentence.hints & IMPERSONAL)
        self.may_be_answer = bool(sentence.hints & ANSWER)
        #: The rows of further clauses for which the sentence has a word, once one is looked for.
        self.further: list[Patterns] | None = None

    def read(self) -> list[Report]:
        text, start, end = self.text, self.start, self.end
        if text.startswith(constructions.NEITHER, start):
            return []
        main = self.main()
        main = self.by_opening(main) or main or self.by_construction()
        main = main or self.impersonal(start, end) or self.on_which() or self.behind_opening()
        if main is None:
            return []
        if main.negated:
            return self.behind_denial(main) or [main]
        found = self.before_main(main)
        self.after_main(found)
        found += self.put_in(found)
        found.sort(key=lambda report: report.start)
        stops = [report.start for report in found[1:]] + [end]
        return [self.completed(report, stop) for report, stop in zip(found, stops, strict=True)]

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
            if clauses.ASKS_THAT.search(self.text, subject.end, match.start()):
                break
            verb = resolved(self.text, known, *match.span("verb"), self.end)
            if verb is not None:
                report = self.report(self.start, subject, verb)
                return [self.completed(report, self.end)]
        return []

    # The main report.

    def main(self) -> Report | None:
        """The first subject of a verb of saying; behind a quotation before one inside it."""
        cleft = constructions.CLEFT.match(self.text, self.start)
        put_in: Report | None = None
        first: Mention | None = None
        for mention in self._in_order():
            near = max(self.start, mention.start - _BEFORE_SUBJECT)
            # Before most subjects nothing stands that could tell.
            if mention.start > self.start or cleft is not None:
                if not is_subject(self.text, self.start, mention) or self.is_object(mention):
                    if clauses.WITH.match(self.text, self.start, mention.start):
                        first = first or mention
                    continue
                if clauses.INVERTED.search(self.text, near, mention.start):
                    # "Neither had they named a day": told, not reported.
                    first = first or mention
                    continue
                if cleft is not None and not clauses.PARTED.search(
                    self.text, self.start, mention.start
                ):
                    # "It was roads they asked for"
                    continue
            found = predicate(self.text, mention, self.end, self.mentions, self.verbs)
            if found.negated and self.says_so(mention):
                first = first or mention
                continue
            if found.verb is not None and self.is_finite(mention, found.verb):
                subject = self.named_first(first, mention)
                report = self.report(self.start, subject, found.verb, negated=found.negated)
                report = self.to_whom(report)
                if near == mention.start or not clauses.SO.search(self.text, near, mention.start):
                    return report
                if mention.named_by is not NamedBy.PRONOUN:
                    put_in = put_in or report
                continue
            first = first or mention
            if found.negated and not is_mere_country(mention) and not self.is_quoted(mention):
                name = SUBJECT_AND_VERB.name
                return Report(self.start, mention, name, (), negated=True)
        return put_in

    def says_so(self, mention: Mention) -> bool:
        """Whether the subject says what he denies: "Minister A did not wish, he said, to go"."""
        near = min(self.end, mention.end + _BEFORE)
        return clauses.HE_SAID.search(self.text, mention.end, near) is not None

    def named_first(self, first: Mention | None, mention: Mention) -> Mention:
        """ "Minister A left for Omsk, where, he said, it was late": he is A."""
        word = mention.words.lower()
        if first is None or word not in pronouns.SINGULAR or len(first.parties) != 1:
            return mention
        is_he = self.cast.speaks_of(first.parties[0]) in (None, word)
        return mention._replace(may_be=first.parties) if is_he else mention

    def to_whom(self, report: Report) -> Report:
        """ "To Minister A's question he answered": he is the other."""
        subject, first = report.subject, self.mentions[0]
        if subject is None or subject.words.lower() not in pronouns.SINGULAR:
            return report
        is_asked = len(first.parties) == 1 and first.end < subject.start
        if not is_asked or not replies.TO.match(self.text, self.start, first.start):
            return report
        others = tuple(it for it in self.cast.met if it not in first.parties)
        return (
            report._replace(subject=subject._replace(may_be=others)) if len(others) == 1 else report
        )

    def on_which(self) -> Report | None:
        """ "An hour was given to prices, on which both sides exchanged views"."""
        for mention in self.mentions:
            near = max(self.start, mention.start - _BEFORE_SUBJECT)
            if clauses.ON_WHICH.search(self.text, near, mention.start):
                verb, negated = predicate(self.text, mention, self.end, self.mentions, self.verbs)
                if verb is not None and verb.form is Form.PAST and not negated:
                    return self.report(self.start, mention, verb)
        return None

    def behind_opening(self) -> Report | None:
        """ "All the while Minister A proposed": behind words that open no clause of their own."""
        for mention in self.mentions[:1]:
            opening = clauses.SHORT_OPENING.match(self.text, self.start, mention.start)
            if opening is None or not mention.parties:
                continue
            last = opening["last"]
            if last in clauses.PREPOSITIONS and last not in clauses.AFTERWARDS:
                continue
            verb, negated = predicate(self.text, mention, self.end, self.mentions, self.verbs)
            is_past = verb is not None and verb.form is Form.PAST and not negated
            if verb is not None and is_past and self.text.find(",", verb.end, self.end) < 0:
                return self.report(self.start, mention, verb)
        return None

    def is_quoted(self, mention: Mention) -> bool:
        """Whether a quotation that began behind other words is open before a phrase."""
        begin = self.text.find(" ", self.start, mention.start)
        marks = QUOTE.findall(self.text, max(begin, self.start), mention.start)
        return len(marks) % 2 == 1 and self.text[self.start] not in _QUOTES

    def is_object(self, mention: Mention) -> bool:
        """Whether a participle of saying stands before a phrase: "after thanking Minister B"."""
        if mention.words.lower() in pronouns.SUBJECTS:
            return False
        begin = max(self.start, mention.start - _SHORT)
        if self.text.find(words.ING, begin, mention.start) < 0:
            return False
        word = clauses.LAST_WORD.search(self.text, begin, mention.start)
        known = self.verbs.forms.get(word[1]) if word is not None else None
        return known is not None and known.form is Form.PARTICIPLE

    def is_finite(self, mention: Mention, verb: VerbAt) -> bool:
        """Whether a verb can be that of a main clause: "I want to see all leaders agree"."""
        if verb.form in (Form.PAST, Form.PARTICIPLE):
            return True
        before = self.text[self.start : mention.start].rstrip()
        is_first = mention.named_by is NamedBy.FIRST_PERSON and mention.words != pronouns.ME
        return (
            is_first
            or not before
            or before[-1] in _PARTING
            or (clauses.PARTED.search(self.text, self.start, mention.start) is not None)
        )

    def _in_order(self) -> Iterator[Mention]:
        text = self.text
        if text[self.start] in _QUOTES:
            for mention in self.mentions:
                if clauses.QUOTE_END.search(
                    text, max(self.start + 1, mention.start - 4), mention.start
                ):
                    yield mention
        yield from self.mentions

    def report(
        self, start: int, mention: Mention, verb: VerbAt, *, negated: bool = False
    ) -> Report:
        return Report(
            start,
            mention,
            SUBJECT_AND_VERB.name,
            (verb,),
            (),
            self.is_reply(start, mention, verb),
            negated,
        )

    def is_reply(self, start: int, mention: Mention | None, verb: VerbAt) -> bool:
        """Whether the words present the report as an answer."""
        text, end = self.text, self.end
        if Mark.REPLY in verb.row.marks or replies.OPENING.match(text, self.opening(start)):
            return True
        if not self.may_be_answer:
            return False
        near = min(end, verb.end + _NEAR_VERB)
        after = mention.end if mention is not None and mention.end < verb.start else verb.start
        inside = replies.INSIDE
        if inside.search(text, min(after, near), near):
            return True
        return inside.search(text, max(verb.end, end - _NEAR_VERB), end) is not None

    def opening(self, at: int) -> int:
        while at < self.end and not self.text[at].isalnum():
            at += 1
        return at

    def by_opening(self, main: Report | None) -> Report | None:
        """What opens the sentence before *main*: "The reply of A was that …, and he asked"."""
        if main is None or main.subject is None or main.subject.start == self.start:
            return None
        named = [it for it in self.mentions if it.end < main.subject.start and it.parties]
        words = self.text[self.start : main.subject.start]
        return self.by_row(self.wording.opening, named, words) if named else None

    def by_construction(self) -> Report | None:
        """The first row of constructions that fits, at the first phrase that it fits."""
        words = self.text[self.start : self.end]
        named = [it for it in self.mentions if it.parties or it.is_stranger or _is_back(it)]
        return self.by_row(self.wording.patterns, named, words) if named else None

    def by_row(self, rows: Rows, named: Sequence[Mention], words: str) -> Report | None:
        for it in rows.fitting(words):
            for mention in named:
                verb = self.fits(it, mention)
                if verb is None:
                    continue
                is_reply = self.is_reply(self.start, mention, verb)
                mention = self.by_subject(mention)
                if it.row.by_other:
                    subject = mention._replace(named_by=NamedBy.OTHER)
                    return Report(self.start, subject, it.row.name, (verb,), (mention,), is_reply)
                to = self.asked(verb, mention) if it.row.noun_before else ()
                return Report(self.start, mention, it.row.name, (verb,), to, is_reply)
        return None

    def by_subject(self, mention: Mention) -> Mention:
        """Tell by the subject before whom "he" and "his host" mean: "A was told by his host"."""
        if mention.named_by is not NamedBy.PRONOUN:
            return mention
        subject = next(iter(self.mentions))
        if subject.end > mention.start or len(subject.parties) != 1:
            return mention
        if mention.words.lower().endswith(pronouns.COUNTERPARTS):
            others = tuple(it for it in self.cast.met if it not in subject.parties)
            return mention._replace(may_be=others) if len(others) == 1 else mention
        is_subject_of_it = is_subject(self.text, self.start, subject)
        return self.named_first(subject, mention) if is_subject_of_it else mention

    def asked(self, verb: VerbAt, agent: Mention) -> tuple[Mention, ...]:
        """Who is asked or told in the passive: "Minister A was asked by B to come"."""
        if Mark.OBJECT not in verb.row.marks:
            return ()
        first = next((it for it in self.mentions if it.parties or _is_back(it)), agent)
        return (first,) if first.end < verb.start and first is not agent else ()

    def fits(self, it: Patterns, mention: Mention) -> VerbAt | None:
        """The verb that a row finds around *mention*, None where it does not fit."""
        text = self.text
        row, before, after, ends = it
        if not text.endswith(ends, self.start, mention.start):
            return None
        # What stands behind first: it is looked for in one place.
        behind = after.match(text, mention.end, self.end) if after is not None else None
        if after is not None and behind is None:
            return None
        match = None
        if before is not None:
            begin = self.start if row.opens else max(self.start, mention.start - _BEFORE)
            words = text[begin : mention.start]
            if after is None and not _may_fit(row, words):
                return None
            match = before.search(words)
            if match is None or (row.opens and match.start()):
                return None
            if (
                not row.opens
                and opens_subordinate(text, self.start, begin + match.start())
                and not clauses.WHOLE_CLAUSE.match(text, self.start)
            ):
                return None
        if behind is not None and row.further and not row.before:
            verb_at = behind.start("verb") if "verb" in behind.re.groupindex else behind.end()
            if within(self.mentions, mention.end, verb_at):
                # "A called on B, who promised": B did.
                return None
        if match is None and opens_subordinate(text, self.start, mention.start):
            return None
        return self.verb_of(row, mention, match, behind)

    def is_ceremony(self, row: Construction, mention: Mention, known: Printed, at: int) -> bool:
        """Whether a passive tells of a signing, or who shared a table: nothing was said."""
        if not row.noun_before:
            return False
        if known.act is Act.SIGN:
            return True
        if known.lemma in constructions.OF_MEETINGS and mention.named_by is NamedBy.PERSON:
            return True
        near = max(self.start, at - _SUBJECT)
        return constructions.FURNITURE.search(self.text, near, at) is not None

    def verb_of(
        self,
        row: Construction,
        mention: Mention,
        before: re.Match[str] | None,
        after: re.Match[str] | None,
    ) -> VerbAt | None:
        for match, shift in ((before, mention.start - (before.end() if before else 0)), (after, 0)):
            groups = match.groupdict() if match is not None else {}
            for name in ("verb", "noun"):
                if match is None or not groups.get(name):
                    continue
                at = match.start(name) + shift
                printed = groups[name]
                word = printed.lower()
                known = self.verbs.forms.get(NOUNS.get(word.rstrip("s"), word))
                if known is None:
                    known = self.verbs.forms.get(NOUNS.get(word, word))
                if known is None or not _has_form(known.form, row, name):
                    return None
                if constructions.TO_AN_OFFICE.match(self.text, at + len(printed)):
                    return None
                if self.is_ceremony(row, mention, known, at):
                    return None
                if row.noun_before and known.act is None:
                    place = (at, at + len(printed))
                    begin = match.start() + shift
                    return resolved_before(self.text, known, place, (self.start, begin), self.end)
                if name == "noun":
                    act = known.act or row.act
                    return VerbAt(known.lemma, act, at, at + len(printed), Form.PAST, known.verb)
                return resolved(self.text, known, at, at + len(printed), self.end)
        if not row.lemma:
            return None
        verb = Verb(row.lemma, row.act)
        return VerbAt(row.lemma, row.act, mention.start, mention.end, Form.PAST, verb)

    def impersonal(self, start: int, end: int) -> Report | None:
        """A joint act that names nobody."""
        if not self.may_be_impersonal:
            return None
        found = joint_act(self.text, start, end, self.verbs)
        return None if found is None else self.of_joint(start, found)

    def of_joint(self, start: int, found: Joint) -> Report:
        is_reply = bool(found.verbs) and self.is_reply(start, None, found.verbs[0])
        return Report(start, None, found.construction, found.verbs, (), is_reply, found.negated)

    # Other clauses.

    def before_main(self, main: Report) -> list[Report]:
        """The main report, and before it a joint act, or that of "Asked by A whether …, B said"."""
        subject = main.subject
        if subject is None or subject.start - self.start < _SHORT:
            return [main]
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
            return [first, main._replace(start=subject.start)]
        return self.by_agent_before(main, subject)

    def by_agent_before(self, main: Report, subject: Mention) -> list[Report]:
        """The main report, and what was "explained by A, and B agreed" by A."""
        at = joined_at(self.text, self.start, subject)
        for it in self.wording.first if at is not None else ():
            if it.row.opens or not _may_fit(it.row, self.text[self.start : at]):
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
            near = max(self.start, mention.start - _BEFORE_SUBJECT)
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
        if match is None or known is None or known.form is not Form.PAST:
            return None
        return resolved(self.text, known, *match.span("verb"), end)

    def after_main(self, found: list[Report]) -> None:
        """Add the clauses after the first, each with a subject of its own."""
        text, end = self.text, self.end
        begin = found[-1].verbs[0].end
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
                self.add_clause(mention, found)
        if self.may_be_impersonal:
            found += self.answered_by_other(found[0])
        if found[0].addressees:
            found += self.answered_by_asked(found[0])

    def answered_by_other(self, main: Report) -> Iterator[Report]:
        """What the other did with what one said: ", which was accepted", "but was refused"."""
        if main.subject is None or len(main.subject.parties) > 1:
            return
        for match in clauses.WHICH_WAS.finditer(self.text, main.verbs[-1].end, self.end):
            known = self.verbs.forms.get(match["verb"])
            if known is None or known.act is None:
                continue
            is_of_it = match["link"] == clauses.WHICH and known.act in ANSWERS
            if is_of_it or (known.act in _REFUSED and self.is_asked(main, match.start())):
                verb = VerbAt(known.lemma, known.act, *match.span("verb"), Form.PAST, known.verb)
                # What is promised or refused: by the other.
                asked = main.subject._replace(named_by=NamedBy.OTHER)
                subject = None if known.act in ANSWERS else asked
                yield Report(match.start("link"), subject, "passive", (verb,))

    def answered_by_asked(self, main: Report) -> Iterator[Report]:
        """ "Minister A was invited by Minister B, and accepted": what he does who was invited."""
        if main.subject is None or len(main.addressees) != 1 or not main.verbs:
            return
        asked = main.addressees[0]
        if asked.end > main.verbs[0].start:
            return
        match = clauses.AND_DID.search(self.text, main.subject.end, self.end)
        known = self.verbs.forms.get(match["verb"]) if match is not None else None
        if match is None or clauses.ASKS_THAT.search(self.text, asked.end, match.start()):
            return
        if known is not None and known.form is Form.PAST and known.act in CONSENTS:
            verb = VerbAt(known.lemma, known.act, *match.span("verb"), Form.PAST, known.verb)
            yield Report(match.start("link"), asked, SUBJECT_AND_VERB.name, (verb,))

    def is_asked(self, main: Report, end: int) -> bool:
        """Whether somebody asks for something in a clause that ends there."""
        verb = main.verbs[-1]
        return verb.act in QUESTIONS and not clauses.ASKS_THAT.search(self.text, verb.end, end)

    def add_clause(self, mention: Mention, found: list[Report]) -> None:
        """Take *mention* for the subject of a further clause, where it is one."""
        text, last = self.text, found[-1]
        at = joined_at(text, last.verbs[-1].end, mention)
        if at is None:
            self.add_relative(mention, found)
            return
        verb, negated = predicate(text, mention, self.end, self.mentions, self.verbs)
        if last.subject is not None and text.startswith(clauses.IN_WHICH, at):
            ends = verb is not None and text[verb.end : verb.end + 1] in _STOPS
            if not ends or mention.parties == last.subject.parties:
                # "…, referring to the talk in which he had asked": told of another talk.
                return
        if verb is None or verb.form is not Form.PAST or is_mere_country(mention):
            if (gapped := self.gapped(mention, last)) is not None:
                found.append(self.report(at, mention, gapped))
                return
            self.add_relative(mention, found)
            return
        if mention.is_stranger and verb.start - mention.end > _NEAR_VERB:
            # "the rooms and the teachers were ready, and he asked"
            return
        would = addressees.HE_WOULD.match(text, verb.end, self.end)
        # "…, which Minister A promised."
        assents = verb.act in _ASSENTS and text[verb.end : verb.end + 1] in _STOPS
        reacts = verb.act in _REACTIONS or would is not None or assents
        if addressees.WHICH.match(text, at, mention.start) and not reacts:
            # "…, which Minister A proposed in May" tells of the thing, not of an answer.
            return
        part = clauses.FOR_HIS_PART.match(text, mention.end, verb.start)
        is_bare = (
            text[mention.start - 2] == ","
            and text[at : mention.start].strip() in clauses.ARTICLE_ALONE
        )
        if is_bare and (
            verb.start > (part.end() if part is not None else mention.end) + 1
            or not (part or mention.named_by in _BARE_COMMA or mention.words in pronouns.ONE_OF_TWO)
        ):
            # A bare comma joins clauses only where subject and verb stand side by side.
            return
        if self.is_answered(last, mention):
            found[-1] = last._replace(is_to_next=True)
            found.append(self.report(at, mention, verb, negated=negated))
        elif mention.named_by is NamedBy.PRONOUN and self.goes_back(mention, last):
            if clauses.CONCEDES.match(text, at):
                # "…, although he was opposed to it": no act of its own.
                return
            found[-1] = last._replace(verbs=(*last.verbs, verb))
        else:
            found.append(self.report(at, mention, verb, negated=negated))

    def gapped(self, mention: Mention, last: Report) -> VerbAt | None:
        """The verb of the last clause, which a second one leaves out: "A spoke of fish, B of gas".

        It stands where the word does that both have behind it.
        """
        if not mention.parties or last.subject is None:
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
            return (
                verb._replace(start=thing.start("word"), end=thing.end("word"))
                if has_object
                else None
            )
        if follows is None:
            return None
        if not is_that and clauses.RUNS_ON.match(self.text, follows.end(), self.end):
            return None
        has_word = self.text.find(f" {follows['word']} ", verb.end, mention.start)
        if has_word < 0 or has_word > verb.end + _NEAR_VERB:
            return None
        start, end = follows.span("word")
        return verb._replace(start=start, end=end)

    def add_relative(self, mention: Mention, found: list[Report]) -> None:
        """ "… to Minister B, who promised to study them": what the recipient says."""
        if not (mention.parties or mention.is_stranger):
            return
        text, last = self.text, found[-1].subject
        is_same = last is not None and set(mention.parties) == set(last.parties)
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
        if word.endswith(pronouns.NEVER_THE_SUBJECT):
            return False
        before = last.subject.words.lower() if last.subject is not None else word
        if {before, word} == pronouns.SINGULAR:
            # "He asked for more, and she agreed"
            return False
        if last.subject is not None and last.subject.named_by is NamedBy.FIRST_PERSON:
            # "I asked for more, to which he replied"
            return False
        parties = last.subject.parties if last.subject is not None else ()
        if word == pronouns.THEY and len(parties) == 1 and isinstance(parties[0], Participant):
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
        if not report.verbs:
            return report
        first, rest = report.verbs[0], report.verbs[1:]
        more, participles = further_verbs(
            self.text, (report.start, stop), first, self.verbs, self.forms
        )
        known = {verb.start for verb in report.verbs}
        coordinated = [*rest, *(verb for verb in more if verb.start not in known)]
        coordinated.sort(key=lambda verb: verb.start)
        said = (first, *coordinated, *(v for v in participles if v.start not in known))
        answers = any(
            Mark.REPLY in verb.row.marks or replies.INSIDE.match(self.text, verb.end + 1, stop)
            for verb in said[1:]
        )
        to = addressed(self.text, self.mentions, said, stop) or report.addressees
        return report._replace(verbs=said, is_reply=report.is_reply or answers, addressees=to)


_STOPS: Final = frozenset(".,;")
_PARTING: Final = frozenset(',;:-–—)"”')
_QUOTES: Final = frozenset("\"“‘'«")


def _is_back(mention: Mention) -> bool:
    """Whether the course of the text tells who is meant."""
    return mention.named_by is NamedBy.PRONOUN or bool(mention.may_be)


def _has_form(form: Form, row: Construction, group: str) -> bool:
    if group == "noun":
        return True
    return form is (Form.PARTICIPLE if row.participle else Form.PAST)


def _may_fit(row: Construction, words: str) -> bool:
    """Whether *words* have one of those without which a row reads nothing."""
    # A list is made faster than a generator is asked.
    return not row.hints or True in [hint in words for hint in row.hints]
