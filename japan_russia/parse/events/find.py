"""Events: the clauses that tell of a meeting, each with who met whom.

An event has its arguments from its own clause: a subject, a partner, and where it begins and
ends; whom the clause leaves out, the sentences around it tell.  Day, time, length and place are
looked for in that region by the stages on them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.arguments import Arguments, Subject
from japan_russia.parse.events.clauses import Clause, Clauses, Part, is_timed, set_apart
from japan_russia.parse.events.diaries import Diary
from japan_russia.parse.events.event import BROUGHT_IN, Event
from japan_russia.parse.events.gaps import filled
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.writers import Writer
from japan_russia.wording.meetings import (
    clauses,
    events,
    nouns,
    who_met,
)
from japan_russia.wording.meetings.events import JOINED, WAS_HELD

__all__ = ["Events"]


class Events:
    """Finds the events of sentences, and keeps them by sentence.

    *issuer* is the country of the ministry whose page it is, None where nothing tells it.
    """

    def __init__(self, document: Document, register: Register, issuer: str | None = None) -> None:
        self.document: Document = document
        self.register: Register = register
        #: Whose page it is: who is "I" on it, and whose days it tells of.
        self.writer: Writer = Writer(document, register)
        self._diary: Diary = Diary(document, register, self.writer)
        self._clauses: Clauses = Clauses(document)
        self._arguments: Arguments = Arguments(document, register, self.writer, issuer)
        self._of: dict[int, tuple[Event, ...]] = {}
        #: The sentences before this number have been asked for.
        self._known: int = 0

    def of(self, sentence: Sentence) -> tuple[Event, ...]:
        """Return the events that a sentence tells of, in order."""
        found = self._of.get(sentence.number)
        if found is None:
            # An event may ask for those before it.  Asked in the order of the text, none of them
            # waits for one that is not yet known, however long the page is.
            for before in self.document.sentences[self._known : sentence.number]:
                self._settle(before)
            self._known = max(self._known, sentence.number)
            found = self._settle(sentence)
        return found

    def _settle(self, sentence: Sentence) -> tuple[Event, ...]:
        """The events of a sentence, once those before it are known."""
        found = self._of.get(sentence.number)
        if found is None:
            found = tuple(self.read(sentence))
            # What fills a gap may ask for this sentence again: it is then as its own words tell it.
            self._of[sentence.number] = found
            found = filled(self, found) if found else self._brought_in(sentence)
            self._of[sentence.number] = found
        return found

    def read(self, sentence: Sentence) -> Iterator[Event]:
        """Give the events that a sentence tells of, before their gaps are filled."""
        found: list[Event] = []
        before: tuple[Person, ...] = ()
        begin = None
        told = self._clauses.of(sentence)
        if not told:
            return
        for number, clause in enumerate(told):
            subject = self._arguments.subject(sentence, clause, begin or clause.start, self.of)
            if subject is None:
                continue
            people = subject.people
            if number and not people and subject.joint is None and clause.form != WAS_HELD:
                # "paid a call on A, and held talks with B": the same subject.
                people = before
            if clause.form == JOINED and found:
                # "The two were joined by B": those who had met.
                people = tuple(dict.fromkeys((*found[-1].people, *people)))
            before = people or before
            for part in self._clauses.parts(sentence, clause):
                event = self._event(sentence, clause, part, subject._replace(people=people), found)
                if found and self._goes_on(found[-1], event):
                    found[-1] = found[-1]._replace(end=part.end)
                else:
                    found.append(event)
            begin = clause.stop
        yield from set_apart(self.document.text, found)

    def _event(
        self,
        sentence: Sentence,
        clause: Clause,
        part: Part,
        subject: Subject,
        found: Sequence[Event],
    ) -> Event:
        """The event of one part of a clause, behind those *found* before it in its sentence."""
        text, verb, people = self.document.text, clause.verb, subject.people
        partners, companions = self._arguments.partners(sentence, verb, part, people)
        if not partners and part.is_parted:
            # "twice by telephone with A: on May 4, and again on May 6"
            partners = found[-1].partners
        if not partners and who_met.TO_HIM.match(text, verb.end()):
            partners = self._arguments.him(sentence, people, found)
        again = None
        if clause.form == JOINED:
            again = who_met.FOR_A_MEETING.search(text, part.named, part.end)
        if again is not None:
            more, _ = self._arguments.met(sentence, verb, (again.end(), part.end), people)
            partners = tuple(dict.fromkeys((*partners, *more)))
        if clause.form == WAS_HELD and not partners:
            partners, people = people, ()
        him = self.writer.diarist
        is_unsaid = set(people) <= set(partners) and not (subject.joint or subject.pronoun)
        if him is not None and him not in partners and partners and is_unsaid:
            # In a diary: "The day began with a call on Minister A", or "the Minister met".
            people = (him,)
        return Event(
            clause.form,
            sentence,
            verb.span(),
            part.start if part.is_parted else clause.start,
            part.end,
            tuple(it for it in people if it not in partners),
            partners,
            companions,
            subject.joint,
            subject.pronoun,
            hosted=bool(verb["hosted"]),
            is_again=again is not None,
            parted=part.is_parted,
        )

    def _brought_in(self, sentence: Sentence) -> tuple[Event, ...]:
        """What a diary tells of without a verb: whom it brings in, and who then speaks."""
        diarist = self.writer.diarist
        met = self._diary.brought_in(sentence) if diarist is not None else ()
        if not met or diarist is None:
            return ()
        at = met[0].start
        place = (at, at), sentence.start, sentence.end
        return (Event(BROUGHT_IN, sentence, *place, (diarist,), met),)

    def among(self, sentences: Sequence[Sentence]) -> tuple[Event, ...]:
        """Return the events of *sentences*, in order.

        A dinner that was hosted, and who attended, count only alone; a turn only with its host.
        """
        found: list[Event] = []
        for sentence in sentences:
            for event in self.of(sentence):
                is_attended = self.document.text.startswith(who_met.ATTENDED, event.verb[0])
                if (event.hosted or is_attended) and found:
                    # Who hosted a dinner after the talks held no second meeting, nor did those
                    # who attended it.
                    continue
                if event.form == events.TURN_OF and not event.subjects:
                    # "It was the turn of A", of whom nothing tells to whom he came.
                    continue
                found.append(event)
        return tuple(found)

    def region(self, event: Event) -> tuple[int, int]:
        """The words of the event's sentence that are on it."""
        beside = self.of(event.sentence)
        start = event.sentence.start if beside[0] is event else event.start
        return start, event.end

    def naming(self, event: Event) -> str:
        """The words that can name what kind of meeting it was.

        Of "a telephone talk with A, and another with B" they are those on A for both.
        """
        text = self.document.text
        told = text[slice(*self.region(event))]
        if not event.parted or nouns.NOUN.search(told) is not None:
            return told
        first = next(it for it in self.of(event.sentence) if it.verb == event.verb)
        return f"{text[first.verb[0] : first.end]} {told}"

    def is_apart(self, event: Event) -> bool:
        """Tell whether a part behind the verb of another has a time of its own.

        "With Minister A and with Minister B" tells that they sat at one table.
        """
        at_once = clauses.AT_ONCE.match(self.document.text, event.start) is not None
        return at_once or bool(event.aside) or is_timed(self.document, (event.start, event.end))

    def _goes_on(self, before: Event, event: Event) -> bool:
        """Whether a clause goes on about the meeting before it, and tells of no other day.

        "; the talks were held in Oslo", "and the two held talks", "and spoke with him for an hour".
        """
        text, places = self.document.text, [(it.start, it.end) for it in (before, event)]
        if event.partners or (event.subjects and event.joint is None) or event.pronoun:
            is_same = not event.parted and set(event.people) == set(before.people)
            end = event.verb[1]
            met = who_met.TO_HIM.match(text, end)
            met = met or who_met.TO_HIM.match(text, end - len(who_met.WITH))
            if not is_same or met is None:
                return False
        elif event.joint is None and not (
            event.form == WAS_HELD and clauses.TALKS_WERE.search(text, before.start, event.verb[0])
        ):
            return False
        days = [[it.date for it in self.document.dates(*place)] for place in places]
        return not all(days) or days[0] == days[1]
