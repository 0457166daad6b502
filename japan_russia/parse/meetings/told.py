"""Which events are meetings of their own, and where what was said there is reported.

In running text it follows its event.  Of a lead the divisions tell: "He held talks with A on Monday
and paid a call on B on Tuesday", and below "1. Minister A said", "2. President B said".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from attrs import define, field

from japan_russia.model import MeetingKind, PartialDate
from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout.divisions import Division
from japan_russia.parse.meetings.kind import named_in
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.phrases.parties import Joint, Pronoun
from japan_russia.wording.meetings import clauses, events, occasions, times, who_met
from japan_russia.wording.meetings.attendance import WAS_ATTENDED
from japan_russia.wording.speech import clauses as spoken
from japan_russia.wording.speech.verbs import Form

__all__ = ["Part", "Told", "shared"]

#: Of so many sentences the first are looked at for what is to come.
_LEAD: Final = 24
#: The object of a verb is looked for so far behind it.
_OBJECT: Final = 30
#: Characters of a word before a name.
_BEFORE: Final = 16
#: The form of an event with a day or a visit as its subject: "The morning began with a call on B".
_BEGAN: Final = "began_with"
#: That of "In the talks with B", which may go back to talks told of before.
_AT_IT: Final = "at_a_meeting"
#: Forms of events that name the partner alone: "At a lunch with B", "his talks with B".
_UNSAID: Final = (_AT_IT, _BEGAN, "told_in_turn", "followed", "talks_of", "was_with")


#: So many sentences of a division are looked at for whom it names.
_MOST_SENTENCES: Final = 24
#: Safety limits: later divisions and meetings are ignored.
_DIVISIONS: Final = 400
_EVENTS: Final = 40
#: A division opens with so many characters at most on which of the meetings it is.
_OPENING: Final = 80


class Told:
    """Answers for one document."""

    def __init__(self, document: Document, register: Register, events: Events) -> None:
        self.document: Document = document
        self.register: Register = register
        self.events: Events = events
        self.text: str = document.text

    def is_another(self, event: Event, main: set[Person]) -> bool:
        """Whether an event brings together others than those of the main one, *main*."""
        if event.form == _BEGAN and not event.subjects and self.events.writer.diarist is None:
            # "That of last year began with a lunch given by B": whose visit, nothing tells.
            return False
        if event.hosted or (event.form == events.JOINED and not event.is_again):
            return False
        if event.form == events.TURN_OF and not event.subjects:
            return False
        if event.parted and not self.events.is_apart(event):
            return False
        if main and WAS_ATTENDED.match(self.document.text, event.sentence.start):
            # "A met B.  The session was attended by C and D": by those who came along.
            return False
        if event.is_again:
            return event.joint is not None or event.pronoun or bool(event.subjects)
        people = set(event.people)
        is_unsaid = event.pronoun or event.form in _UNSAID
        # "The same afternoon a meeting with Minister B took place": of him whose day it is.
        start = self.document.of_paragraph[event.sentence.paragraph][0].start
        is_first = event.sentence.start == start and len(people) == 1
        is_of_day = is_first and clauses.ON_HIS_DAY.match(self.document.text, start)
        is_unsaid = is_unsaid or bool(is_of_day)
        met = event.partners or (len(event.subjects) > 1 and event.form != events.JOINED)
        is_at_home = not is_unsaid and all(person.country == HOME for person in people)
        if not met or (is_at_home and self.events.writer.diarist is None):
            return False
        is_new = bool(people - main) or (len(main) > 2 and people < main)
        return is_new and (len(people) > 1 or is_unsaid)

    def is_reported(self, event: Event, main: set[Person]) -> bool:
        """Whether the text tells what was said at an event, in its sentence or right after it."""
        elsewhere = main.difference(event.people)
        for number, sentence in enumerate(self._after(event)):
            start = event.verb[1] if number == 0 else sentence.start
            if number and any(e.partners for e in self.events.of(sentence)):
                return False
            if sentence.paragraph != event.sentence.paragraph and any(
                self.register.meant(mention) in elsewhere for mention in sentence.mentions
            ):
                return False
            for phrase in sentence.phrases:
                if phrase.start < start:
                    continue
                if isinstance(phrase, Mention):
                    person = self.register.meant(phrase)
                    speaks = person in event.people or person in main or person in self.first_named
                    speaks = speaks or _is_partner_by_office(phrase, event)
                else:
                    speaks = isinstance(phrase, Joint | Pronoun)
                # "Ms. B, coach of the team, explained it": in a sentence of her own.
                says = self.says(phrase.end, behind_commas=number > 0)
                if speaks and (says or self._who_says(phrase.end)):
                    return True
            if number and self._opens_with_name(sentence, event):
                return True
        return False

    def _opens_with_name(self, sentence: Sentence, event: Event) -> bool:
        """Whether one of those who met says something, called by the name alone."""
        for person in event.people:
            words = person.fullest.words
            for name in (" ".join(words), words[-1]):
                if self.document.text.startswith((f"{name} ", f"{name},"), sentence.start):
                    return self.says(sentence.start + len(name), behind_commas=True)
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
        match = spoken.WHO_SAYS.match(self.text, at)
        return match is not None and match[1] in self.document.wording.saying.pasts

    def _after(self, event: Event) -> Iterator[Sentence]:
        """The sentence of the event, and those of the same paragraph after it.

        Where the paragraph tells of no other, those of the next one, too.
        """
        own = event.sentence
        paragraph = own.paragraph
        for sentence in self.document.sentences[own.number :]:
            if sentence.paragraph != paragraph:
                is_first = paragraph == own.paragraph
                is_on_it = sentence.division in self._below(own.division)
                if not is_first or not is_on_it or not self._is_alone(event):
                    return
                paragraph = sentence.paragraph
            yield sentence

    def _below(self, division: int) -> set[int]:
        """The numbers of a division and of those right below it; of the lead only its own."""
        if division < 0:
            return {division}
        return {division, *(it.number for it in self.document.divisions[division].children)}

    def _is_alone(self, event: Event) -> bool:
        """Whether no other event of its paragraph names somebody who was met."""
        beside = self.document.of_paragraph.get(event.sentence.paragraph, ())
        told = [it for sentence in beside for it in self.events.of(sentence) if it.partners]
        return told == [event]

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
        if self.text.find(spoken.BEFORE_REPORT, *sentence.place) >= 0:
            found += spoken.AND_SAYS_THAT.finditer(self.text, *sentence.place)
        for phrase in sentence.phrases:
            clause = spoken.ASIDE.match(self.text, phrase.end)
            match = spoken.SAYS.match(self.text, clause.end() if clause is not None else phrase.end)
            found += [match] if match is not None else []
        told = min((event.verb[0] for event in self.events.of(sentence)), default=sentence.end)
        for match in found:
            verb = saying.get(match[1]) if match.start(1) < told else None
            # "They went to Oslo" is no report, although "they went over the points" is one.
            if verb is not None and verb.form is Form.PAST and verb.verb.act is not None:
                behind = self.text[match.end(1) : min(sentence.end, match.end(1) + _OBJECT)]
                if not verb.is_deed(behind.lower().split()):
                    return True
        return False

    def says(self, at: int, *, behind_commas: bool = False) -> bool:
        """Whether a verb of saying follows there, or behind a relative clause between commas."""
        if behind_commas and (clause := spoken.ASIDE.match(self.text, at)) is not None:
            at = clause.end()
        return self.document.said_behind(at) is not None


def _is_partner_by_office(mention: Mention, event: Event) -> bool:
    """Whether "The Minister" can be who was met: "was received by Foreign Minister B"."""
    if mention.words or mention.office is None:
        return False
    held = [it.words for person in event.partners for it in person.offices]
    return any(words.endswith(mention.office.words) for words in held)


@define(eq=False)
class Part:
    """A meeting of the lead: its *event*, and *people* who met.

    *divisions* are those on it; *sentences* those of the paragraphs on it, of a page without
    divisions.
    """

    event: Event
    people: frozenset[Person]
    kind: MeetingKind | None
    divisions: list[Division] = field(factory=list)
    sentences: list[Sentence] = field(factory=list)

    @property
    def is_told(self) -> bool:
        """Whether the text below the lead is on it."""
        return bool(self.divisions or self.sentences)


def shared(
    document: Document, register: Register, events: Events, lead: Sequence[Event]
) -> list[Part]:
    """Return the meetings that the events of the *lead* tell of, where divisions tell them apart.

    Of a page without divisions it is the paragraphs below the first.  The meetings stand in the
    order of what is on them; none are returned where fewer than two have anything.
    """
    return _Parts(document, register, events).of(lead)


class _Parts:
    def __init__(self, document: Document, register: Register, events: Events) -> None:
        self.document: Document = document
        self.register: Register = register
        self.events: Events = events

    def of(self, lead: Sequence[Event]) -> list[Part]:
        divisions = self.document.outline.divisions[:_DIVISIONS]
        if not divisions:
            return self.of_paragraphs(lead)
        told = list(self.told_apart(lead[:_EVENTS]))
        if len(told) < 2:
            return []
        here: Part | None = None
        for division in divisions:
            part = self.part_of(list(self.sentences(division)), told)
            if part is None and (here is None or division.heading_at is not None):
                continue
            here = part or here
            if here is not None:
                here.divisions.append(division)
        found = [part for part in told if part.divisions]
        found.sort(key=lambda part: part.divisions[0].number)
        return found if len(found) > 1 else []

    def of_paragraphs(self, lead: Sequence[Event]) -> list[Part]:
        """Of a page without divisions, whose first paragraph tells of the meetings."""
        paragraphs = self.document.outline.lead[:_DIVISIONS]
        if not paragraphs:
            return []
        first, *below = [self.document.of_paragraph[it.start] for it in paragraphs]
        told = list(self.told_apart([it for it in lead if it.sentence in first]))
        if len(told) < 2 or any(
            event.partners and not self._goes_back(event, told)
            for sentences in below
            for sentence in sentences
            for event in self.events.of(sentence)
        ):
            # What further paragraphs tell of begins where it is told.
            return []
        here: Part | None = None
        for sentences in below:
            here = self.part_of(sentences[:_MOST_SENTENCES], told) or here
            if here is not None:
                here.sentences += sentences
        found = [part for part in told if part.sentences]
        found.sort(key=lambda part: part.sentences[0].number)
        return found if len(found) > 1 else []

    def _goes_back(self, event: Event, told: Sequence[Part]) -> bool:
        """Whether "In the talks with Minister B" goes back to one of the meetings *told* of."""
        return event.form == _AT_IT and any(part.people.issuperset(event.partners) for part in told)

    def told_apart(self, lead: Sequence[Event]) -> Iterator[Part]:
        """The events that are meetings of their own: with others, or told to be another's."""
        found: list[Part] = []
        for event in lead:
            people = frozenset(event.people)
            again = event.joint is not None and not people and bool(found)
            if again:
                people = found[-1].people
            kind = named_in(self.events.naming(event), ())
            if (
                not (event.partners or len(event.subjects) > 1 or again)
                or event.form == events.JOINED
            ):
                continue
            verb = self.document.text[slice(*event.verb)]
            is_more = occasions.MORE_ON_IT.match(self.document.text, *event.sentence.place)
            if is_more or event.hosted or any(word in verb for word in who_met.ATTENDED):
                continue
            beside = [it for it in found if it.people == people]
            if beside and not event.parted and (kind in [it.kind for it in beside] or not again):
                continue
            if event.parted and not beside and not self.events.is_apart(event):
                # "with Minister A and with Minister B": they sat at one table.
                continue
            found.append(Part(event, people, kind))
        yield from found

    def part_of(self, sentences: Sequence[Sentence], told: Sequence[Part]) -> Part | None:
        """The meeting that *sentences* are on: by how they open, else by whom they name first."""
        if not sentences:
            return None
        opened = self.opened(sentences[0], told)
        if opened is not None:
            return opened
        named = [
            person
            for sentence in sentences
            for mention in sentence.mentions
            if mention.words
            and (person := self.register.of(mention)) is not None
            and not (mention.is_genitive or self.is_spoken_of(mention.start))
        ]
        for person in named:
            own = [part for part in told if person in part.people]
            if len(own) == 1 and self.is_telling(person, own[0], told):
                return own[0]
        if named:
            fits = [part for part in told if part.people.issuperset(named)]
            return fits[0] if fits and not any(part.is_told for part in told) else None
        return None

    def is_spoken_of(self, at: int) -> bool:
        """Whether somebody is only told of there: "of his call on President Belov"."""
        before = self.document.text[max(0, at - _BEFORE) : at].split()
        return bool(before) and before[-1] in who_met.OF_SOMEBODY

    def is_telling(self, person: Person, part: Part, told: Sequence[Part]) -> bool:
        """Whether somebody who is named at one meeting was at no other: "he" may have been."""
        others = (it.event for it in told if it is not part)
        may_be_he = any(it.pronoun and person.start < it.start for it in others)
        return person in part.event.partners or not (part.event.pronoun or may_be_he)

    def opened(self, sentence: Sentence, told: Sequence[Part]) -> Part | None:
        """The meeting that a sentence begins with: "In the second talk", "In the call"."""
        end = min(sentence.end, sentence.start + _OPENING)
        match = occasions.IN_THE_MEETING.match(self.document.text, sentence.start, end)
        if match is None:
            return None
        day = self.document.dates(match.end(), end)
        if day and times.OF_DAY.match(self.document.text, match.end(), day[0].start):
            on_it = [part for part in told if self.day_of(part) == day[0].date]
            return on_it[0] if len(on_it) == 1 else None
        if match["number"] is not None:
            place = occasions.NUMBERED[match["number"]]
            return told[place] if -len(told) <= place < len(told) else None
        kind = _bare(named_in(match["noun"], ()))
        told_so = [part for part in told if _bare(part.kind) is kind]
        return told_so[0] if len(told_so) == 1 else None

    def day_of(self, part: Part) -> PartialDate | None:
        """The first day that the words on an event give."""
        days = self.document.dates(part.event.start, part.event.end)
        return days[0].date if days else None

    def sentences(self, division: Division) -> Iterator[Sentence]:
        """The first sentences of a division and of those below it."""
        count = 0
        for it in division.walk():
            for sentence in self.document.of_paragraphs(it.paragraphs):
                if count >= _MOST_SENTENCES:
                    return
                count += 1
                yield sentence


def _bare(kind: MeetingKind | None) -> MeetingKind | None:
    return kind if kind in (MeetingKind.TELEPHONE, MeetingKind.COURTESY_CALL) else None
