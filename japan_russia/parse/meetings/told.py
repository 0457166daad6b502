"""Which events of running text are meetings of their own, and where what was said is reported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.meetings.events import Event, Events
from japan_russia.parse.meetings.register import Person, Register
from japan_russia.parse.meetings.sides import HOME
from japan_russia.parse.phrases.parties import Joint, Pronoun
from japan_russia.parse.phrases.persons import Mention
from japan_russia.wording.meetings import events
from japan_russia.wording.speech.verbs import Form

__all__ = ["Told"]

#: Of so many sentences the first are looked at for what is to come.
_LEAD: Final = 24
#: Forms of events that name the partner alone: "At a lunch with B", "his talks with B".
_UNSAID: Final = ("at_a_meeting", "talks_of", "was_with")


class Told:
    """Answers for one document."""

    def __init__(self, document: Document, register: Register, events: Events) -> None:
        self.document, self.register, self.events = document, register, events
        self.text = document.text

    def is_another(self, event: Event, main: set[Person]) -> bool:
        """Whether an event brings together others than those of the main one, *main*."""
        if event.hosted or (event.form == "joined" and not event.is_again):
            return False
        if event.is_again:
            return event.joint is not None or event.pronoun or bool(event.subjects)
        people = set(event.people)
        is_unsaid = event.pronoun or event.form in _UNSAID
        if not event.partners or (
            not is_unsaid and all(person.country == HOME for person in people)
        ):
            return False
        is_new = bool(people - main) or (len(main) > 2 and people < main)
        return is_new and (len(people) > 1 or is_unsaid)

    def is_reported(self, event: Event, main: set[Person]) -> bool:
        """Whether the text tells what was said at an event, in its sentence or right after it."""
        for number, sentence in enumerate(self._after(event)):
            start = event.verb[1] if number == 0 else sentence.start
            if number and any(e.partners for e in self.events.of(sentence)):
                return False
            for phrase in sentence.phrases:
                if phrase.start < start:
                    continue
                if isinstance(phrase, Mention):
                    person = self.events.person(phrase)
                    speaks = person in event.people or person in main or person in self.first_named
                else:
                    speaks = isinstance(phrase, Joint | Pronoun)
                if speaks and (self.says(phrase.end) or self._who_says(phrase.end)):
                    return True
        return False

    @property
    def beginning(self) -> Sequence[Sentence]:
        """The first sentences, those of the lead and of what follows it."""
        return self.document.running[:_LEAD]

    @cached_property
    def first_named(self) -> frozenset[Person]:
        """Whom the title and the first two sentences name: of a visit it is who travels."""
        beginning = (*self.document.titles, *self.document.running[:2])
        found = [self.register.of(m) for sentence in beginning for m in sentence.mentions]
        return frozenset(person for person in found if person is not None)

    def _who_says(self, at: int) -> bool:
        """ "Minister B, who asked for help": whether the relative clause there has such a verb."""
        match = events.WHO_SAYS.match(self.text, at)
        return match is not None and match[1] in self.document.wording.saying.pasts

    def _after(self, event: Event) -> Iterator[Sentence]:
        """The sentence of the event, and those of the same paragraph after it."""
        for sentence in self.document.sentences[event.sentence.number :]:
            if sentence.paragraph != event.sentence.paragraph:
                return
            yield sentence

    def on_the_way(self, event: Event, before: Event | None) -> list[Sentence]:
        """The sentences between two events in which nobody speaks, the last first."""
        first = before.sentence.number + 1 if before is not None else 0
        between = self.document.sentences[first : event.sentence.number]
        return [
            it
            for it in reversed(between)
            if it.block in (Block.LEAD, Block.BODY) and not self.is_report(it)
        ]

    def is_report(self, sentence: Sentence) -> bool:
        """Whether somebody speaks in a sentence, and it tells of no meeting before that."""
        saying = self.document.wording.saying.forms
        found: list[re.Match[str]] = []
        if self.text.find(events.THAT, *sentence.place) >= 0:
            found += events.SAYS_THAT.finditer(self.text, *sentence.place)
        for phrase in sentence.phrases:
            clause = events.ASIDE.match(self.text, phrase.end)
            match = events.SAYS.match(self.text, clause.end() if clause is not None else phrase.end)
            found += [match] if match is not None else []
        told = min((event.verb[0] for event in self.events.of(sentence)), default=sentence.end)
        for match in found:
            verb = saying.get(match[1]) if match.start(1) < told else None
            # "They went to Oslo" is no report, although "they went over the points" is one.
            if verb is not None and verb.form is Form.PAST and verb.verb.act is not None:
                return True
        return False

    def says(self, at: int, *, behind_commas: bool = False) -> bool:
        """Whether a verb of saying follows there, or behind a relative clause between commas."""
        if behind_commas and (clause := events.ASIDE.match(self.text, at)) is not None:
            at = clause.end()
        match = events.SAYS.match(self.text, at)
        return match is not None and match[1] in self.document.wording.saying.pasts
