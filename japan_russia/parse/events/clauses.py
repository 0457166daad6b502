"""Which words of a sentence tell of a meeting, and where what is told of each begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.mention import Mention
from japan_russia.wording.hints import may_tell_of_event
from japan_russia.wording.meetings import (
    clauses,
    times,
    who_met,
)
from japan_russia.wording.meetings.events import ANY
from japan_russia.wording.speech import clauses as spoken

__all__ = ["Clause", "Clauses", "Part", "is_timed", "set_apart"]

#: Safety limit: later events of a sentence are ignored.
_MOST: Final = 40
#: Characters of a sentence in which events are looked for.
_REACH: Final = 4_000
#: How a sentence begins on something before the talks that is of the same visit.
_BEFORE_IT: Final = (times.PREVIOUS_DAY, times.EARLIER_THAT_DAY)
#: Characters of "whom Foreign Minister A " before a verb.
_WHOM: Final = 48
#: How far back from the verb the words before it are read, and from a name those before it.
_CLAUSE_REACH: Final = 180
_PART_REACH: Final = 240
#: So long are the words on the way from one meeting to the next.
_TO_NEXT: Final = 90
#: Groups of the pattern that are no rows.
_NO_FORMS: Final = ("hosted", "by_person")


class Clause(NamedTuple):
    """A clause that tells of a meeting: *verb* is what a row read, *form* the name of the row.

    *start* and *stop* are where the words on it begin and end.
    """

    verb: re.Match[str]
    form: str
    start: int
    stop: int


class Part(NamedTuple):
    """The words behind a verb on one of the meetings that it tells of.

    *start* is where they begin, *named* where those who were met are named from, *end* where
    they end.  *is_parted* tells that it shares its verb with the part before.
    """

    start: int
    named: int
    end: int
    is_parted: bool


class Clauses:
    """Finds the clauses of a document's sentences."""

    def __init__(self, document: Document) -> None:
        self.document: Document = document

    def of(self, sentence: Sentence) -> list[Clause]:
        """Return the clauses of a sentence that tell of meetings, in order."""
        if not may_tell_of_event(sentence.hints):
            return []
        text = self.document.text
        found = self._candidates(sentence)
        had = [it.start() for it in found if clauses.HAD.search(text, *_before(sentence, it))]
        verbs = self._of_the_day(sentence, found, had)
        if not verbs or self._is_of_another_time(sentence):
            return []
        begin = self._behind_others(sentence, verbs)
        stop = self._said_from(sentence)
        verbs = [verb for verb in verbs if begin <= verb.start() < stop]
        if len(verbs) > 1:
            verbs = [verb for verb in verbs if not verb["hosted"]] or verbs[:1]
            verbs = [verb for verb in verbs if not self._is_verb_of(verbs[0], verb)]
        starts = [begin]
        for earlier, verb in pairwise(verbs):
            starts.append(self._clause_from(sentence, earlier.end(), verb.start()))
        ends = [*starts[1:], sentence.end]
        return [
            Clause(verb, _form(verb), start, self._stop(verb.end(), end, had))
            for verb, start, end in zip(verbs, starts, ends, strict=False)
        ]

    def _candidates(self, sentence: Sentence) -> list[re.Match[str]]:
        """What the rows read in a sentence, of this day or another."""
        text, start = self.document.text, sentence.start
        found = [
            verb
            for verb in ANY.finditer(text, start, min(sentence.end, start + _REACH))
            if verb.lastgroup != "talks_of" or _begins(text, verb.start(), start)
            if not verb["at_a_meeting"] or _opens(sentence, verb.start())
            if not verb["held"] or not self._is_participle(sentence, verb)
        ]
        return found[:_MOST]

    def _is_participle(self, sentence: Sentence, verb: re.Match[str]) -> bool:
        """Whether a verb only tells more of a meeting: "Over a lunch held at noon, A met B"."""
        near = max(sentence.start, verb.start() - _WHOM)
        text = self.document.text
        if (
            clauses.WHERE_OR_WHEN.match(text, verb.start() + len(verb["held"].split(" ")[0]))
            is None
        ):
            # "The two ministers after the lunch held talks"
            return False
        return clauses.OVER_WHAT_WAS_HELD.search(text, near, verb.start()) is not None

    def _of_the_day(
        self, sentence: Sentence, found: Sequence[re.Match[str]], had: Sequence[int]
    ) -> list[re.Match[str]]:
        """Those of *found* that are of the day, and stand in nobody's name.

        *had* are where those begin that had been earlier; on a visit the eve is of it, too: "On
        the eve the two ministers had met for an hour".
        """
        text = self.document.text
        is_of_visit = (
            bool(had)
            and sentence not in self.document.running[:1]
            and any(it.match(text, *sentence.place) for it in _BEFORE_IT)
        )
        return [
            verb
            for verb in found
            if not _is_in_mention(sentence, verb.start())
            if not clauses.EARLIER.search(text, *_before(sentence, verb))
            or (is_of_visit and verb.start() in had)
            if not clauses.IS_TO_COME.search(text, *_before(sentence, verb))
            if not verb["joined"]
            or not text.startswith(who_met.WHO, verb.start() - len(who_met.WHO))
        ]

    def _is_of_another_time(self, sentence: Sentence) -> bool:
        """Whether a sentence begins with a time that is not that of the page: "Last year"."""
        then = clauses.OF_ANOTHER_TIME.match(self.document.text, *sentence.place)
        # "Two months before the summit, on May 4" is that day.
        return then is not None and not (
            then["before"] and bool(self.document.dates(*sentence.place))
        )

    def _stop(self, start: int, stop: int, had: Sequence[int]) -> int:
        """Where the words on a meeting end, behind its verb and before the next one's clause."""
        text = self.document.text
        cut = clauses.NEXT_CLAUSE.search(text, start, stop)
        stop = cut.start() if cut is not None else stop
        told_before = next((at for at in had if start < at < stop), None)
        if told_before is None:
            return stop
        # "; the evening before they had met for an hour"
        at = text.rfind(clauses.PARTED, start, told_before)
        return at if at >= 0 else stop

    def _is_verb_of(self, noun: re.Match[str], verb: re.Match[str]) -> bool:
        """Whether both are one event: "His talks with Minister A were held in Oslo"."""
        if not (noun["talks_of"] and verb["was_held"]):
            return False
        text = self.document.text
        return clauses.NEXT_CLAUSE.search(text, noun.end(), verb.start()) is None

    def _behind_others(self, sentence: Sentence, matches: Sequence[re.Match[str]]) -> int:
        """Where a sentence begins to tell of a meeting, behind what others did at the same time.

        "While the Prime Minister was the guest of Mayor A, Minister B met Minister C"; with two
        who are named the first clause may be a meeting, too.
        """
        others = clauses.MEANWHILE.match(self.document.text, *sentence.place)
        if others is None or not any(it.start() >= others.end() for it in matches):
            return sentence.start
        named = [it for it in sentence.mentions if it.words and it.end <= others.end()]
        return others.end() if len(named) < 2 else sentence.start

    def _said_from(self, sentence: Sentence) -> int:
        """Where the words begin that somebody reports: "A said that he wanted talks with B"."""
        for phrase in sentence.phrases:
            said = self.document.said_behind(phrase.end, sentence.end)
            if said is None or said.printed.act is None:
                continue
            if self.document.text.startswith(spoken.BEFORE_REPORT, said.end):
                return said.end
        return sentence.end

    def _clause_from(self, sentence: Sentence, start: int, verb: int) -> int:
        """Where the clause of a verb that is not the first of its sentence begins.

        "…; on October 15 he met", ", and Prime Minister B received his call"; what leads to its
        place belongs to it: ", flew on to Astana and there met".
        """
        text = self.document.text
        start = max(start, verb - _CLAUSE_REACH)
        named = [m for m in sentence.mentions if start <= m.start and m.end <= verb]
        for cut in reversed(list(clauses.CLAUSE.finditer(text, start, verb))):
            people = [m for m in named if m.start >= cut.end()]
            stop = people[0].start if people else verb
            if people and any(m.end == cut.start() for m in named):
                # "Minister A and Minister B met": one subject.
                continue
            are_beside = all(
                who_met.IN_CHAIN.match(text, a.end, b.start) for a, b in pairwise(people)
            )
            if not are_beside or not clauses.OPENS_CLAUSE.fullmatch(text, cut.end(), stop):
                continue
            if people and not clauses.TO_VERB.fullmatch(text, people[-1].end, verb):
                continue
            moved = clauses.MOVES_ON.search(text, max(start, cut.start() - _TO_NEXT), cut.start())
            return moved.start() if moved is not None else cut.start()
        return verb

    def parts(self, sentence: Sentence, clause: Clause) -> list[Part]:
        """Return the parts behind a verb, one for each meeting that it tells of, in order.

        "held talks with A on Monday, and with B on Tuesday".
        """
        text, (start, stop) = self.document.text, (clause.verb.end(), clause.stop)
        cuts: list[tuple[int, int]] = []
        last = None
        for mention in sentence.mentions:
            if mention.start < start or mention.start >= stop:
                continue
            is_beside = who_met.BESIDE.match(text, mention.end) is not None
            if last is not None and mention.words and not (mention.is_genitive or is_beside):
                cut = self._next_part(clause.verb, last, mention)
                if cut is not None:
                    cuts.append((cut, mention.start))
            last = mention.end
        place = clause.verb.start(), start + _WHOM
        if (not cuts and last is None) or clauses.TWICE.search(text, *place):
            cuts = cuts or self._days_apart(clause.verb, stop)
        begins = [(start, start), *cuts]
        ends = [cut for cut, _ in cuts] + [stop]
        return [
            Part(at, named, end, at > start) for (at, named), end in zip(begins, ends, strict=True)
        ]

    def _next_part(self, match: re.Match[str], last: int, mention: Mention) -> int | None:
        """Where the part on a second meeting begins, between two names; None where it does not.

        *last* is where the first name ends, *mention* the second.
        """
        text, name = self.document.text, mention.start
        if clauses.TIMED_CHAIN.fullmatch(text, last, name):
            # "met A (10:05 to 10:35), B (11:00 to 11:20)"
            after = mention.end, mention.end + name - last
            return (
                name
                if is_timed(self.document, (last, name)) and is_timed(self.document, after)
                else None
            )
        is_beside = mention.office is not None and who_met.IN_CHAIN.match(text, last, name)
        near = min(last, match.end() + _WHOM)
        if is_beside and self.tells_of_each and clauses.SEPARATE.search(text, match.start(), near):
            # "separate talks with Minister A and Minister B"
            return name
        start = max(last, name - _PART_REACH)
        is_call = bool(match["received"] or match["call"])
        alone = None
        for cut in reversed(list(clauses.NEXT_PART.finditer(text, start, name))):
            at = cut.end(), name
            if who_met.COMPANY.search(text, *at):
                continue
            is_next = bool(
                clauses.ANOTHER.match(text, *at)
                or clauses.WITH_ANOTHER.match(text, *at)
                or (is_call and clauses.OF_CALLERS.match(text, *at))
            )
            if is_next and who_met.AND.search(cut[0]):
                return cut.start()
            if is_next and alone is None and is_timed(self.document, (match.end(), cut.start())):
                alone = cut.start()
        return alone

    @cached_property
    def tells_of_each(self) -> bool:
        """Whether the page tells what was said to one of several: "In her call with Minister B"."""
        return any(
            clauses.IN_ONE_WITH.match(self.document.text, *it.place) for it in self.document.running
        )

    def _days_apart(self, match: re.Match[str], stop: int) -> list[tuple[int, int]]:
        """Where the second of two days begins: "twice: on May 4 for an hour, and on May 6"."""
        text = self.document.text
        cuts = [cut.start() for cut in clauses.AGAIN.finditer(text, match.end(), stop)]
        if not cuts:
            return []
        places = pairwise([match.end(), *cuts, stop])
        dated = all(self.document.dates(*place) for place in places)
        return [(cut, stop) for cut in cuts] if dated else []


def is_timed(document: Document, place: tuple[int, int]) -> bool:
    """Tell whether words of the text give a day, an hour or a length."""
    text = document.text
    return bool(
        document.dates(*place)
        or when.clocks(text, *place, japan_time=False, with_ends=True)
        or when.lengths(text, *place)
        or when.day_alone(text, *place) is not None
    )


def set_apart(text: str, found: Sequence[Event]) -> Iterator[Event]:
    """Give *found*, with what is told of the former and the latter of two behind them."""
    if len(found) == 2:
        match = clauses.FORMER.search(text, found[1].start, found[1].end)
        if match is not None:
            former, latter = match.span("former"), match.span("latter")
            yield found[0]._replace(aside=(former,))
            yield found[1]._replace(end=match.start(), aside=(latter,))
            return
    each = None
    if len(found) > 1 and all(event.parted for event in found[1:]):
        each = clauses.EACH_TIME.search(text, found[-1].start, found[-1].end)
    if each is None:
        yield from found
        return
    told = each.span("told" if each["told"] else "length")
    for event in found[:-1]:
        yield event._replace(aside=(told,))
    yield found[-1]._replace(end=each.start(), aside=(told,))


def _before(sentence: Sentence, verb: re.Match[str]) -> tuple[int, int]:
    """Where the words stand that lead to a verb: "whom Foreign Minister A"."""
    return max(sentence.start, verb.start() - _WHOM), verb.start()


def _form(verb: re.Match[str]) -> str:
    """The name of the row that reads a verb."""
    return next(k for k, v in verb.groupdict().items() if v and k not in _NO_FORMS)


def _begins(text: str, at: int, start: int) -> bool:
    """Whether a noun phrase begins the sentence, or a later part of its subject."""
    return at == start or text[max(start, at - 4) : at] == who_met.AND_NEXT


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether nobody is named before: what was "agreed at a meeting with C" is another's."""
    return not any(phrase.start < at for phrase in sentence.phrases)


def _is_in_mention(sentence: Sentence, at: int) -> bool:
    return any(m.start <= at < m.end for m in sentence.mentions)
