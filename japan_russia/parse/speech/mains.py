"""The main report of a sentence: by whom it is, before any further clause is looked at.

It is that of the first party phrase that is a subject of a verb of saying; where there is none,
that of the first row of :data:`~japan_russia.wording.speech.constructions.CONSTRUCTIONS` that
fits, then a joint act that names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from japan_russia.model import Act, NamedBy
from japan_russia.parse.cast.cast import Cast
from japan_russia.parse.document import REACH, Sentence
from japan_russia.parse.speech.clauses import is_subject, opens_subordinate
from japan_russia.parse.speech.impersonal import Joint, joint_act
from japan_russia.parse.speech.mentions import BY_NAME, Mention, within
from japan_russia.parse.speech.predicates import (
    VerbAt,
    is_mere_country,
    predicate,
    resolved,
    resolved_before,
)
from japan_russia.wording.hints import ANSWER, IMPERSONAL, PUT_IN
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech import clauses, constructions, replies
from japan_russia.wording.speech import predicates as words
from japan_russia.wording.speech.constructions import SUBJECT_AND_VERB
from japan_russia.wording.speech.lead_ins import QUOTE
from japan_russia.wording.speech.rows import NOUNS, Construction
from japan_russia.wording.speech.verbs import Form, Mark, Printed, Verb
from japan_russia.wording.value import Patterns, Rows, Wording

__all__ = ["BEFORE_SUBJECT", "FULL_STOP", "NEAR_VERB", "MainReader", "Report", "is_back", "may_fit"]

_BEFORE: Final = 240
NEAR_VERB: Final = 18
#: No words that stand right before a subject and tell what its clause is are longer.
BEFORE_SUBJECT: Final = 40
_SUBJECT: Final = 40
_PARTICIPLE_REACH: Final = 20
_PUT_IN: Final = 8
#: What somebody may agree to, as another asked him to.
_PROPOSES: Final = frozenset((Act.ASK, Act.REQUEST, Act.URGE, Act.PROPOSE, Act.INVITE, Act.WISH))
_PARTING: Final = frozenset(',;:-–—)"”')
_OPENS, _CLOSES = "()"
_QUOTES: Final = frozenset("\"“‘'«")
#: What is left of a sentence behind its last words.
FULL_STOP: Final = frozenset(("", ".", "!", "?"))


class Report(NamedTuple):
    """One clause that reports: where it begins, by whom, with which verbs.

    *subject* is None for a joint act or an answer that names nobody; *construction* is the name of
    the row that read it; *addressees* are mentions that are recipients; *is_reply* tells that the
    words present it as an answer, *negated* that the act is denied, *is_to_next* that it is said to
    the subject of the next clause: "Asked by Minister A, …".  *named* are those whom the clause
    names behind a pronoun that is its subject, and *is_put_in* tells that it stands between commas.
    """

    start: int
    subject: Mention | None
    construction: str
    verbs: tuple[VerbAt, ...]
    addressees: tuple[Mention, ...] = ()
    is_reply: bool = False
    negated: bool = False
    is_to_next: bool = False
    named: tuple[Mention, ...] = ()
    is_put_in: bool = False


class MainReader:
    """Reads the main report of a sentence; *mentions* are its party phrases, in order.

    Only the beginning of a sentence of thousands of characters is read.
    """

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
        #: Where he stands who last says what stands before him, once he is looked for, and behind
        #: what place he was looked for.
        self.sayer: int | None = None
        self.asked_from = 0

    def main(self) -> Report | None:
        """The first subject of a verb of saying; behind a quotation before one inside it."""
        cleft = constructions.CLEFT.match(self.text, self.start)
        quoted = clauses.QUOTED_FIRST.match(self.text, self.start, self.end)
        put_in: Report | None = None
        first: Mention | None = None
        for mention in self._in_order():
            if quoted is not None and mention.end <= quoted.end():
                # "“We do not forget it,” was the answer of B"
                continue
            near = max(self.start, mention.start - BEFORE_SUBJECT)
            is_parted = self.text.startswith(",", mention.end)
            if is_parted and clauses.HE_PUT_IN.match(self.text, mention.end, self.end):
                # "Japan, he said, had not answered": what he said begins with a name.
                continue
            if self.is_of_other(mention):
                first = first or mention
                continue
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
                if (
                    cleft is not None
                    and not clauses.PARTED.search(self.text, self.start, mention.start)
                    and not clauses.WITH_THAT.match(self.text, self.start, mention.start)
                ):
                    # "It was roads they asked for"
                    continue
            found = predicate(self.text, mention, self.end, self.mentions, self.verbs)
            if found.verb is not None and self.tells_more_of(mention, found.verb):
                continue
            if (found.verb is not None or found.negated) and (
                self.is_said_behind(mention) or self.is_asked_by(mention)
            ):
                continue
            if found.verb is not None and self.is_said_between(mention, found.verb):
                # "Japan catches them, he said, in order to know them"
                continue
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

    def is_said_behind(self, mention: Mention) -> bool:
        """Whether another says all that: "Japan asked too much, added Minister B"."""
        if self.sayer is None or mention.end < self.asked_from:
            # Whoever stands before cannot say what stands behind him.
            self.asked_from = mention.end
            behind = [it for it in self.mentions if it.start > mention.end]
            self.sayer = max([it.start for it in behind if self.says_before(it)], default=0)
        return self.sayer > mention.end and not self.begins_anew(mention, self.sayer)

    def begins_anew(self, mention: Mention, at: int) -> bool:
        """Whether who says something there begins a clause of his own: "…, and, in turn, B said".

        But "Japan asked too much, and got nothing, Minister B said" is all his.
        """
        if is_mere_country(mention):
            return False
        anew = clauses.BEGINS_ANEW.search(self.text, max(mention.end, at - _BEFORE), at)
        return anew is not None and clauses.FINITE.search(self.text, anew.start(), at) is None

    def says_before(self, mention: Mention) -> bool:
        """Whether somebody says what stands before him: "…, added Minister B", "…, B said."."""
        near = max(self.start, mention.start - BEFORE_SUBJECT)
        if clauses.WHICH_PUT_IN.search(self.text, near, mention.start):
            # "…, which, Minister B said, …": his own words, on what was said before.
            return False
        if self.says_it(mention):
            return True
        if not clauses.SAYS_NO_MORE.match(self.text, mention.end):
            return False
        match = clauses.SAID_BEFORE.search(self.text, near, mention.start)
        known = self.verbs.forms.get(match["verb"]) if match is not None else None
        # "thanked his hosts, greeted Minister B, and left": his own deeds, in a row.
        is_saying = known is not None and known.act is not None and not known.has(Mark.OBJECT)
        if not is_saying or known is None or match is None:
            return False
        # "“It was late,” says Minister B."
        is_now = match["verb"] == clauses.SAYS_NOW and self.text[self.start] in _QUOTES
        return known.form is Form.PAST or is_now

    def says_it(self, mention: Mention) -> bool:
        """Whether a name and its verb stand between commas or at the end: "…, B said."."""
        near = max(self.start, mention.start - BEFORE_SUBJECT)
        says = clauses.SAYS_IT.match(self.text, mention.end, self.end)
        is_named = mention.named_by is not NamedBy.PRONOUN
        if says is None or not is_named or says["verb"] not in clauses.SAYING:
            return False
        return clauses.COMMA_THE.search(self.text, near, mention.start) is not None

    def is_asked_by(self, mention: Mention) -> bool:
        """Whether somebody is asked by another first: "was invited by B, and accepted"."""
        match = clauses.WAS_ASKED_BY.match(self.text, mention.end, self.end)
        known = self.verbs.forms.get(match["verb"]) if match is not None else None
        if match is None or known is None or not known.has(Mark.OBJECT):
            return False
        return any(it.start == match.end() and it.parties for it in self.mentions)

    def tells_more_of(self, mention: Mention, verb: VerbAt) -> bool:
        """Whether somebody and his verb only tell which: "The figures Minister A quoted were"."""
        return (
            clauses.WAS_SO.match(self.text, verb.end, self.end) is not None
            and clauses.OBJECT_BEFORE.match(self.text, self.start, mention.start) is not None
        )

    def is_said_between(self, mention: Mention, verb: VerbAt) -> bool:
        """Whether a verb is that of words put in with a subject of their own: ", he said, "."""
        near = max(mention.end, verb.start - _PUT_IN)
        match = clauses.HE_PUT_IN.search(self.text, near, min(self.end, verb.end + 2))
        return match is not None and mention.end <= match.start() < verb.start < match.end()

    def is_of_other(self, mention: Mention) -> bool:
        """Whether another tells of him: "President A, Minister B recalled, had given his word"."""
        is_parted = self.text.startswith(", ", mention.end)
        is_told = is_parted or clauses.HAD_WOULD.match(self.text, mention.end) is not None
        if not is_told and not is_mere_country(mention):
            # "Norway was grateful, Minister A said, for the charts"
            return False
        for other in self.mentions:
            if other.start <= mention.end or not other.parties or other.named_by not in BY_NAME:
                continue
            said_by = clauses.SAID_BY.match(self.text, mention.end, other.start)
            if said_by is not None and self.text.startswith(",", other.end):
                return True
            if not clauses.PUT_IN_BEHIND.match(self.text, other.end, self.end):
                continue
            if not clauses.PUT_IN_BEFORE.match(self.text, mention.end, other.start):
                continue
            verb, negated = predicate(self.text, other, self.end, (), self.verbs)
            return verb is not None and verb.start == other.end + 1 and not negated
        return False

    def says_so(self, mention: Mention) -> bool:
        """Whether the subject says what he denies: "Minister A did not wish, he said, to go"."""
        near = min(self.end, mention.end + _BEFORE)
        return clauses.HE_SAID.search(self.text, mention.end, near) is not None

    def named_first(self, first: Mention | None, mention: Mention) -> Mention:
        """ "Minister A left for Omsk, where, he said, it was late": he is A."""
        word = mention.words.lower()
        if first is None or word not in pronouns.SINGULAR or len(first.parties) != 1:
            return mention
        if first.named_by is NamedBy.SIDE:
            return mention
        is_he = self.cast.speaks_of(first.parties[0]) in (None, word)
        return mention._replace(may_be=first.parties) if is_he else mention

    def to_whom(self, report: Report) -> Report:
        """ "To Minister A's question he answered": he is the other."""
        subject, first = report.subject, self.mentions[0]
        if subject is None or not (subject.may_be or subject.words.lower() in pronouns.SINGULAR):
            return report
        is_asked = len(first.parties) == 1 and first.end < subject.start
        if not is_asked or not replies.TO.match(self.text, self.start, first.start):
            return report
        return report._replace(subject=self.other_than(first, subject))

    def other_than(self, one: Mention, mention: Mention) -> Mention:
        """Take *mention* for the other of the two who met than *one*, where two met."""
        others = tuple(it for it in self.cast.met if it not in one.parties)
        return mention._replace(may_be=others) if len(others) == 1 else mention

    def on_which(self) -> Report | None:
        """ "An hour was given to prices, on which both sides exchanged views"."""
        for mention in self.mentions:
            near = max(self.start, mention.start - BEFORE_SUBJECT)
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
        begin = max(self.start, mention.start - _PARTICIPLE_REACH)
        if self.text.find(words.ING, begin, mention.start) < 0:
            return False
        word = clauses.LAST_WORD.search(self.text, begin, mention.start)
        known = self.verbs.forms.get(word[1]) if word is not None else None
        return known is not None and known.form is Form.PARTICIPLE

    def is_finite(self, mention: Mention, verb: VerbAt) -> bool:
        """Whether a verb can be that of a main clause: "I want to see all leaders agree"."""
        if verb.form in (Form.PAST, Form.PARTICIPLE):
            return True
        if verb.form is Form.BASE and mention.words.lower() in pronouns.ONE_OF_TWO:
            # "The latter point was taken up"
            return False
        before = self.text[self.start : mention.start].rstrip()
        is_first = mention.named_by is NamedBy.FIRST_PERSON and mention.words != pronouns.ME
        return (
            is_first
            or not before
            or before[-1] in _PARTING
            or clauses.OBJECT_FIRST.match(self.text, self.start, mention.start) is not None
            or (
                clauses.NOTHING_BEHIND.match(self.text, verb.end, self.end) is not None
                and clauses.OBJECT_BEFORE.match(self.text, self.start, mention.start) is not None
            )
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
        near = min(end, verb.end + NEAR_VERB)
        after = mention.end if mention is not None and mention.end < verb.start else verb.start
        inside = replies.INSIDE
        if inside.search(text, min(after, near), near):
            return True
        if replies.BEFORE_AND.match(text, verb.end, end):
            # "thanked him for these words in reply and asked for more"
            return True
        return inside.search(text, max(verb.end, end - NEAR_VERB), end) is not None

    def opening(self, at: int) -> int:
        while at < self.end and not self.text[at].isalnum():
            at += 1
        return at

    def by_opening(self, main: Report | None) -> Report | None:
        """What opens the sentence before *main*: "The reply of A was that …, and he asked"."""
        if main is None or main.subject is None or main.subject.start == self.start:
            return None
        if self.says_before(main.subject):
            # "Japan's main concern was the price, Minister A noted."
            return None
        named = [it for it in self.mentions if it.end < main.subject.start and it.parties]
        words = self.text[self.start : main.subject.start]
        return self.by_row(self.wording.opening, named, words) if named else None

    def by_enclosing(self, main: Report) -> Report | None:
        """Who says all that, whoever is the subject inside: "According to A, B agreed on it"."""
        others = [
            it
            for it in (*self.mentions[:1], *self.mentions[-1:])
            if it is not main.subject and (it.parties or it.is_stranger)
        ]
        words = self.text[self.start : self.end] if others else ""
        for it in self.wording.enclosing.fitting(words) if others else ():
            for mention in others:
                behind = it.after.match(self.text, mention.end, self.end) if it.after else None
                if behind is None:
                    continue
                rest = self.text[behind.end() : self.end]
                if not (rest[:1] == "," if mention is self.mentions[0] else rest in FULL_STOP):
                    continue
                verb = self.fits(it, mention)
                if verb is not None and self.may_enclose(it.row, verb, mention, main):
                    return Report(self.start, mention, it.row.name, (verb,))
        return None

    def may_enclose(self, row: Construction, verb: VerbAt, mention: Mention, main: Report) -> bool:
        """Whether *main* is told by *mention*: not what a person, of whom he knows, says."""
        subject = main.subject
        if subject is None or is_mere_country(subject):
            return True
        is_person = subject.named_by is not NamedBy.SIDE and len(subject.parties) < 2
        if not row.lemma and (is_person or verb.act in _PROPOSES):
            # "Minister A agreed to meet", "both agreed to it": "as Minister B proposed"
            return False
        if mention is not self.mentions[0]:
            # "denied that it had been there, as B claimed": that is what B claimed
            ends = main.verbs[0].end if main.verbs else self.start
            return not clauses.OF_OTHERS.search(self.text, ends, mention.start)
        if subject.start < mention.end or not is_person:
            return True
        # "According to A, B agreed", but "According to A, B said, it was late"
        if self.says_before(subject) or clauses.PUT_IN_BEHIND.match(
            self.text, subject.end, self.end
        ):
            return False
        return clauses.BEGINS_ANEW.search(self.text, mention.end, subject.start) is None

    def by_construction(self) -> Report | None:
        """The first row of constructions that fits, at the first phrase that it fits."""
        words = self.text[self.start : self.end]
        named = [it for it in self.mentions if it.parties or it.is_stranger or is_back(it)]
        return self.by_row(self.wording.patterns, named, words) if named else None

    def by_row(self, rows: Rows, named: Sequence[Mention], printed: str) -> Report | None:
        named = [it for it in named if not self.is_in_bracket(it)]
        text, start = self.text, self.start
        for it in rows.fitting(printed):
            for mention in named:
                # "fits" asks this, too: here it saves a call for nearly every row and phrase.
                if not text.endswith(it.ends, start, mention.start):
                    continue
                verb = self.fits(it, mention)
                if verb is None:
                    continue
                is_reply = self.is_reply(self.start, mention, verb)
                if it.after is None and words.POSSESSIVE.match(self.text, mention.end, self.end):
                    # "It was explained by Minister A's adviser": by somebody else.
                    other = mention._replace(parties=(), is_stranger=True)
                    return Report(self.start, other, it.row.name, (verb,), (), is_reply)
                mention = self.by_subject(mention)
                if it.row.by_other:
                    subject = mention._replace(named_by=NamedBy.OTHER)
                    return Report(self.start, subject, it.row.name, (verb,), (mention,), is_reply)
                to = self.asked(verb, mention) if it.row.noun_before else ()
                return Report(self.start, mention, it.row.name, (verb,), to, is_reply)
        return None

    def is_in_bracket(self, mention: Mention) -> bool:
        """Whether a phrase stands in brackets at the end: "A hotline (accepted by B)"."""
        at = self.text.rfind(_OPENS, self.start, mention.start)
        if at <= self.start or self.text.find(_CLOSES, at, mention.start) >= 0:
            return False
        close = self.text.find(_CLOSES, mention.end, self.end)
        return close >= 0 and self.text[close + 1 : self.end].strip() in FULL_STOP

    def by_subject(self, mention: Mention) -> Mention:
        """Tell by the subject before whom "he" and "his host" mean: "A was told by his host"."""
        if mention.named_by is not NamedBy.PRONOUN:
            return mention
        subject = self.mentions[0]
        if subject.end > mention.start or len(subject.parties) != 1:
            return mention
        if self.text.startswith(", ", subject.end) and subject.end + 2 == mention.start:
            # "Japan, he went on, would not forget": what he said begins with a name.
            return mention
        if mention.words.lower().endswith(pronouns.COUNTERPARTS):
            return self.other_than(subject, mention)
        is_subject_of_it = is_subject(self.text, self.start, subject)
        return self.named_first(subject, mention) if is_subject_of_it else mention

    def asked(self, verb: VerbAt, agent: Mention) -> tuple[Mention, ...]:
        """Who is asked or told in the passive: "Minister A was asked by B to come"."""
        if Mark.OBJECT not in verb.row.marks:
            return ()
        first = next((it for it in self.mentions if it.parties or is_back(it)), agent)
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
            opening = text[begin : mention.start]
            if after is None and not may_fit(row, opening):
                return None
            match = before.search(opening)
            if match is None or (row.opens and match.start()):
                return None
            if it.after is None and _is_object_of(opening, match, mention):
                # "The captain, Mr. A, told him": "him" says nothing.
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

    def was_to_be_done(self, start: int, end: int) -> bool:
        """Whether a passive tells what was agreed to be done: "It was agreed to meet by"."""
        begin, stop = max(self.start, start - _SUBJECT), min(self.end, end + NEAR_VERB)
        match = constructions.TO_DO.search(self.text, begin, stop)
        return match is not None and match.start() < start < match.end()

    def is_ceremony(self, row: Construction, mention: Mention, known: Printed, at: int) -> bool:
        """Whether a passive tells of a signing, or who shared a table: nothing was said."""
        if not row.noun_before:
            return False
        if known.act is Act.SIGN:
            return True
        if known.lemma == constructions.REACH and mention.is_stranger:
            # "Agreement was reached on a visit by the mayor"
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
                if row.noun_before and self.was_to_be_done(at, at + len(printed)):
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


def is_back(mention: Mention) -> bool:
    """Tell whether the course of the text tells who is meant."""
    return mention.named_by is NamedBy.PRONOUN or bool(mention.may_be)


def _has_form(form: Form, row: Construction, group: str) -> bool:
    if group == "noun":
        return True
    if row.infinitive:
        return form is Form.BASE
    return form is (Form.PARTICIPLE if row.participle else Form.PAST)


def may_fit(row: Construction, words: str) -> bool:
    """Tell whether *words* have one of those without which a row reads nothing."""
    # A list is made faster than a generator is asked.
    return not row.hints or True in [hint in words for hint in row.hints]


def _is_object_of(opening: str, match: re.Match[str], mention: Mention) -> bool:
    """Whether "him" or "them" stands right behind the verb of a construction."""
    if "verb" not in match.re.groupindex or mention.words.lower() not in pronouns.OBJECTS_OF_VERBS:
        return False
    return not opening[match.end("verb") :].strip()
