"""Whether a voice goes on: what in the next sentence tells that it may be another's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import define

from japan_russia.model import Act, NamedBy
from japan_russia.parse.document import Sentence
from japan_russia.parse.phrases.parties import Pronoun
from japan_russia.parse.speech import narration
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.reports import Report
from japan_russia.parse.speech.settled import Settled
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.phrases.pronouns import FIRST, YOU
from japan_russia.wording.speech import clauses
from japan_russia.wording.speech.narration import MODAL, OF_NOW, OTHER_TIME

__all__ = ["Voices", "is_of_talk"]

_BLANK: Final = "\n\n"
#: Behind these the speakers go on, two of one side, too: "Both Russian ministers explained it".
_TELL_MORE: Final = frozenset((Act.STATE, Act.EXPLAIN, Act.STRESS, Act.POINT_OUT, Act.INFORM))
#: What one of two did with words, by whom nothing tells.
_DONE_BY_EITHER: Final = (clauses.WAS_OFFERED, clauses.WAS_REJECTED, clauses.WAS_FOLLOWED)
#: Between "by" or "on the part of" and whoever did it.
_AGENT: Final = 24
_NAMES: Final = (NamedBy.PERSON, NamedBy.OFFICE)
_NEAR: Final = 6


@define
class Voices(Settled):
    """Whether who spoke last tells the next sentence, too: questions that change nothing."""

    def is_of_another(self, sentence: Sentence, mentions: list[Mention]) -> bool:
        """Whether a sentence tells what another than who spoke last wants, holds or did.

        "What B wants", "The Russian position", "With this B took issue": his own words, or the
        writer's on him.  What B would do may be told by who spoke last.
        """
        if not self.past.before:
            return False
        doer = narration.doer(self.text, sentence, mentions)
        if doer is not None and doer.named_by in _NAMES and doer.parties:
            is_then = OTHER_TIME.search(self.text, sentence.start, doer.end) is not None
            is_told = is_then or clauses.HE_WILL.match(self.text, doer.end) is not None
            return not (is_told or self.is_one_of_them(doer))
        if any(it.words.lower() == pronouns.OTHER_SIDE for it in mentions):
            return True
        named = [it for it in mentions if it.parties]
        is_told = clauses.NOT_AT_IT.search(self.text, *sentence.place) is not None
        if not is_told and any(self.concerns(sentence, it) for it in named):
            # "With this Minister B could not agree", "This was news to Minister B"
            return True
        return (
            self.may_be_asked(sentence)
            or any(self.is_on(sentence, it) for it in named[:1])
            or any(self.is_done_by(sentence, it) for it in named[-1:])
        )

    def concerns(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether somebody else is named behind a preposition: "This was news to Minister B"."""
        if mention.named_by is not NamedBy.PERSON or self.is_one_of_them(mention):
            return False
        near = max(sentence.start, mention.start - _AGENT)
        return clauses.TO_HIM.search(self.text, near, mention.start) is not None

    def may_be_asked(self, sentence: Sentence) -> bool:
        """Whether "he" or "they" are who was asked, or who asked.

        "A invited B.  He would be glad to come"; "They instructed B and C.  They would report".
        """
        are_several = len(self.past.before) > 1 or len(self.past.to) > 1
        if not self.past.has_asked or not (self.past.to or are_several):
            return False
        would = clauses.THEY_WOULD if are_several else clauses.HE_WOULD
        return any(it.match(self.text, sentence.start) for it in (would, clauses.HIS_LAND))

    def is_on(self, sentence: Sentence, first: Mention) -> bool:
        """Whether a sentence begins with another, and tells what he wants or holds."""
        if self.is_one_of_them(first):
            return False
        before = sentence.start, first.start
        if first.named_by is NamedBy.PERSON and clauses.WHAT.fullmatch(self.text, *before):
            return True
        if clauses.BEFORE_HIM.fullmatch(self.text, *before) is None:
            return False
        return clauses.HIS_STANCE.match(self.text, first.end, sentence.end) is not None

    def may_be_answer(self, sentence: Sentence) -> bool:
        """Whether what follows on a question, or on how another took it, may be his words."""
        if self.past.is_open:
            return True
        if any(it.match(self.text, *sentence.place) for it in _DONE_BY_EITHER):
            return len(self.past.before) == 1
        if clauses.HE_WAS_TOLD.search(self.text, *sentence.place) is not None:
            return True
        if self.past.has_asked and clauses.WAS_DONE_TO.match(self.text, *sentence.place):
            # "A asked for support.  This was promised."
            return True
        if self.text.endswith(clauses.QUESTION_MARK, *sentence.place) and self.has_replied():
            # "B answered that he meant projects.  Were such projects possible?"
            return True
        is_answer = clauses.ANSWERS_IT.match(self.text, sentence.start) is not None
        return self.past.is_questioned and is_answer

    def has_replied(self) -> bool:
        """Whether the last words were an answer to another."""
        last = self.readings[-1] if self.readings else None
        return last is not None and last.is_reply and last.answers is not None

    def asks(self, report: Report) -> bool:
        """Whether a report is a question, and no request: what follows may be the answer."""
        if not report.verbs or report.verbs[-1].act is not Act.ASK:
            return False
        return clauses.QUESTION.match(self.text, report.verbs[-1].end) is not None

    def is_done_by(self, sentence: Sentence, last: Mention) -> bool:
        """Whether a thing is the subject, and another at the end did it: "This was met by B"."""
        if self.is_one_of_them(last) or clauses.ENDS_WITH.match(self.text, last.end) is None:
            return False
        near = max(sentence.start, last.start - _AGENT)
        if clauses.BEFORE_AGENT.search(self.text, near, last.start) is None:
            return False
        return clauses.IT_WAS.match(self.text, sentence.start, last.start) is not None

    def is_answered(
        self, sentence: Sentence, read: Sequence[Report], mentions: list[Mention]
    ) -> bool:
        """Whether the end of a sentence tells how another took it, by no verb of saying.

        "A lodged a protest, which B declared himself unable to accept": who goes on is not known.
        """
        last = read[-1].verbs[-1].end if read[-1].verbs else sentence.start
        if clauses.WAS_TOLD_THAT.search(self.text, *sentence.place):
            return True
        if clauses.ASKS_THAT.match(self.text, last):
            return False
        for match in clauses.HOW_TAKEN.finditer(self.text, last, sentence.end):
            for mention in mentions:
                if mention.start >= match.end() and mention.parties:
                    is_other = not self.is_one_of_them(mention)
                    return is_other and not clauses.HE_WILL.match(self.text, mention.end)
        return False

    def is_of_one_of_them(self, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
        """Whether a sentence begins with one alone of the several who spoke last."""
        named_by = (*_NAMES, NamedBy.SIDE)
        first = [it for it in mentions if it.named_by in named_by][:1]
        return any(
            len(it.parties) == 1
            and self.is_one_of_them(it)
            and clauses.BEFORE_HIM.fullmatch(self.text, sentence.start, it.start)
            for it in first
        )

    def is_one_of_them(self, mention: Mention) -> bool:
        """Whether a phrase names one of those who spoke last, or their country."""
        lands = {party.country for party in self.past.before}
        return any(it in self.past.before or it.country in lands for it in mention.parties)

    def begins_anew(self, sentence: Sentence) -> bool:
        """Whether a sentence opens a paragraph, and has no mark of a voice that goes on."""
        if not self.document.opens(sentence):
            return False
        if _BLANK not in self.text[max(0, sentence.start - _NEAR) : sentence.start]:
            # A point of a list, or a line of its own.
            return False
        return not (is_of_talk(sentence) or MODAL.search(self.text, *sentence.place))

    def spoke_for_several(self) -> bool:
        """Whether several spoke last, and their words are not those of one side that tells more."""
        lands = {party.country for party in self.past.before}
        if len(self.past.before) < 2 or len(lands) > 1 or None in lands:
            return len(self.past.before) > 1
        acts = (verb.act for reading in reversed(self.readings) for verb in reading.verbs[:1])
        return next(acts, None) not in _TELL_MORE

    def is_of_now(self, sentence: Sentence) -> bool:
        """Whether a sentence tells what is or will be, as what two have agreed on does."""
        return OF_NOW.search(self.text, *sentence.place) is not None


def is_of_talk(sentence: Sentence) -> bool:
    """Whether a sentence has an "I", "we" or "you", as what somebody says to another has."""
    words = (phrase.word for phrase in sentence.phrases if isinstance(phrase, Pronoun))
    return any(word in FIRST or word == YOU for word in words)
