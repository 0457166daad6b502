"""Events: the clauses that tell of a meeting, each with who met whom.

An event has its arguments from its own clause: a subject, a partner, and where it begins and
ends; day, time, length and place are looked for in that region by the stages on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.meetings.diaries import Diary
from japan_russia.parse.people.lists import in_sentence, is_elsewhere
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.writers import Writer
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.parties import Joint, Pronoun
from japan_russia.parse.phrases.persons import Mention
from japan_russia.wording.hints import may_tell_of_event
from japan_russia.wording.meetings import (
    attendance,
    clauses,
    events,
    nouns,
    occasions,
    times,
    who_met,
)
from japan_russia.wording.meetings.events import ANY
from japan_russia.wording.meetings.who_met import FOR_A_MEETING, RELATIVES, TO_ME
from japan_russia.wording.phrases import offices, pronouns
from japan_russia.wording.speech.clauses import PREPOSITIONS

__all__ = ["BROUGHT_IN", "Event", "Events"]


#: The form of an event that no row reads: somebody whom a diary brings in, and who then speaks.
BROUGHT_IN: Final = "brought_in"


class Event(NamedTuple):
    """A clause that tells of a meeting.

    *form* is the row of :data:`~japan_russia.wording.meetings.events.EVENTS` that reads it, or
    :data:`BROUGHT_IN`; *verb* is the place of its verb, empty of the latter; *start* and *end*
    are those of the clause.  *subjects* and *partners* are who met, *companions* those who
    stand beside a partner and came with him.  *joint* is a joint phrase that stands for those
    who met; *pronoun* tells that "he" or "she" is the subject.  *hosted* tells that somebody
    gave a meal, *is_again* that those who had met went on to a meeting with others ("The two
    were joined by Minister C for a meeting with the families").  *parted* tells that it shares
    its verb with the one before ("and another with B").  *aside* are places behind the clause
    that are on it ("the former from 19:00").
    """

    form: str
    sentence: Sentence
    verb: tuple[int, int]
    start: int
    end: int
    subjects: tuple[Person, ...]
    partners: tuple[Person, ...]
    companions: tuple[Person, ...] = ()
    joint: Joint | None = None
    pronoun: bool = False
    hosted: bool = False
    is_again: bool = False
    parted: bool = False
    aside: tuple[tuple[int, int], ...] = ()

    @property
    def people(self) -> tuple[Person, ...]:
        """Who met, each once, in the order of the words."""
        return tuple(dict.fromkeys((*self.subjects, *self.partners)))


#: Safety limit: later events of a sentence are ignored.
_MOST: Final = 40
#: How a sentence begins on something before the talks that is of the same visit.
_BEFORE_IT: Final = (times.PREVIOUS_DAY, times.EARLIER_THAT_DAY)
#: Characters of "whom Foreign Minister A " before a verb.
_WHOM: Final = 48
#: So many sentences before the next call, the one before it is told of.
_CALLS: Final = 24
#: Events in which one calls and the other is at home.
_CALLING: Final = frozenset((events.CALL, events.RECEIVED, events.TURN_OF))
#: So many sentences back somebody is named whom "him" can mean.
_HIM: Final = 3
#: How far back from the verb the words before it are read, and from a name those before it.
_CLAUSE_REACH: Final = 180
_PART_REACH: Final = 240
#: So long are the words on the way from one meeting to the next.
_TO_NEXT: Final = 90
_NEAR: Final = 24
#: Groups of the pattern that are no rows.
_NO_FORMS: Final = ("hosted", "by_person")
#: Words for two that name no office, as "the two ministers", have fewer characters.
_PLAIN: Final = 18


class Events:
    """Finds the events of sentences, and keeps them by sentence.

    *issuer* is the country of the ministry whose page it is, None where nothing tells it.
    """

    def __init__(self, document: Document, register: Register, issuer: str | None = None) -> None:
        self.document: Document = document
        self.register: Register = register
        self.issuer: str | None = issuer
        #: Whose page it is: who is "I" on it, and whose days it tells of.
        self.writer: Writer = Writer(document, register)
        self._diary: Diary = Diary(document, register, self.writer)
        self._of: dict[int, tuple[Event, ...]] = {}

    def of(self, sentence: Sentence) -> tuple[Event, ...]:
        """Return the events that a sentence tells of, in order."""
        found = self._of.get(sentence.number)
        if found is None:
            found = tuple(self._read(sentence))
            if len(found) == 1 and found[0].form == "was_held" and not found[0].people:
                found = (self._completed(found[0]),)
            elif len(found) == 1 and found[0].form == events.RECEIVED and not found[0].partners:
                found = (self._with_speaker(found[0]),)
            elif found and found[0].joint is not None and not found[0].people:
                found = (self._with_those_before(found[0], found[0].joint), *found[1:])
            elif len(found) == 1 and found[0].form == events.TURN_OF and not found[0].subjects:
                found = (self._with_host(found[0]),)
            met = self._diary.brought_in(sentence) if not found else ()
            if met and self.writer.diarist is not None:
                at, end = met[0].start, sentence.end
                place = (at, at), sentence.start, end
                found = (Event(BROUGHT_IN, sentence, *place, (self.writer.diarist,), met),)
            self._of[sentence.number] = found
        return found

    def _with_host(self, event: Event) -> Event:
        """ "It was then the turn of A": to call on him who was called on, or received, before.

        Without him, or where one host was not at home to all, it was A's turn to do something else.
        """
        hosts = {it for it in self._hosts(event) if it not in event.partners}
        place = event.sentence.place
        is_turn = self.document.text.startswith(events.TURN, event.verb[0])
        if is_turn and not (self.is_timed(place) or event.sentence.division >= 0):
            # "After her it was the turn of Minister A": to speak.
            return event
        if len(hosts) != 1 or who_met.TO_DO_IT.search(self.document.text, *place):
            return event
        return event._replace(subjects=tuple(hosts))

    def _hosts(self, event: Event) -> Iterator[Person]:
        """Who was called on, or received somebody, in the sentences before an event."""
        first = max(event.sentence.number - _CALLS, 0)
        for before in reversed(self.document.sentences[first : event.sentence.number]):
            for told in self.of(before):
                if told.form in _CALLING:
                    yield from told.partners if told.form == events.CALL else told.subjects

    def _completed(self, event: Event) -> Event:
        """ "A meeting was held. It was attended by A and B": with those of the next sentence."""
        number = event.sentence.number + 1
        if event.joint is not None or number >= len(self.document.sentences):
            return event
        after = self.document.sentences[number]
        if after.paragraph != event.sentence.paragraph:
            return event
        if attendance.REPRESENTED.search(self.document.text, *after.place):
            return event._replace(partners=self._first_of_sides(after))
        if not occasions.MORE_ON_IT.match(self.document.text, *after.place):
            return event
        told = next(self._read(after), None)
        if told is None or told.form != "was_held" or told.subjects or len(told.partners) < 2:
            return event
        return event._replace(partners=told.partners)

    def _with_those_before(self, event: Event, joint: Joint) -> Event:
        """ "A was in Oslo as the guest of B.  The two held talks": with guest and host."""
        number = event.sentence.number - 1
        text = self.document.text
        # "The two Ministers of Foreign Affairs" need not be those just named.
        is_plain = joint.count == 2 and not joint.are_sides and joint.end - joint.start < _PLAIN
        if not is_plain or number < 0:
            return event
        before = self.document.sentences[number]
        named = [it for it in before.mentions if it.words and not is_elsewhere(text, it)]
        if before.is_top or len(named) != 2:
            return event
        guest, host = (self.register.of(mention) for mention in named)
        is_guest = who_met.GUEST_OF.search(text, named[0].end, named[1].start)
        if guest is None or host is None or is_guest is None or guest is host:
            return event
        return event._replace(subjects=(guest, host))

    def _first_of_sides(self, sentence: Sentence) -> tuple[Person, ...]:
        """ "Japan was represented by A, and Norway by B": who is named first for each of two."""
        firsts: dict[str, Person] = {}
        for listed in in_sentence(self.document, sentence):
            person = self.person(listed.mention)
            if listed.country is not None and person is not None:
                firsts.setdefault(listed.country, person)
        return tuple(firsts.values()) if len(firsts) > 1 else ()

    def _with_speaker(self, event: Event) -> Event:
        """ "He received a call from a team.  Ms. B, its coach, said": with who speaks for them."""
        number = event.sentence.number + 1
        if event.joint is not None or not event.subjects or number >= len(self.document.sentences):
            return event
        after = self.document.sentences[number]
        first = after.mentions[0] if after.mentions else None
        if after.paragraph != event.sentence.paragraph or first is None:
            return event
        person = self.person(first)
        is_new = person is not None and person.start == first.start and len(first.words) > 1
        if person is None or not is_new or first.start > after.start or person in event.subjects:
            return event
        if any(offices.MINISTER.search(it.words) for it in person.offices):
            # "He received a call from the winners.  Mr. B, State Minister, also welcomed them."
            return event
        return event._replace(partners=(person,))

    def among(self, sentences: Sequence[Sentence]) -> tuple[Event, ...]:
        """Return the events of *sentences*, in order; of a dinner that was hosted only if alone."""
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
        return at_once or bool(event.aside) or self.is_timed((event.start, event.end))

    def _read(self, sentence: Sentence) -> Iterator[Event]:
        if not may_tell_of_event(sentence.hints):
            return
        text, start, end = self.document.text, sentence.start, sentence.end
        matches = [
            match
            for match in ANY.finditer(text, start, min(end, start + 4_000))
            if match.lastgroup != "talks_of" or _begins(text, match.start(), start)
            if not match["at_a_meeting"] or _opens(sentence, match.start())
        ][:_MOST]
        had = [
            m.start()
            for m in matches
            if clauses.HAD.search(text, max(start, m.start() - _WHOM), m.start())
        ]
        # "On the eve the two ministers had met for an hour"
        is_of_visit = (
            bool(had)
            and sentence not in self.document.running[:1]
            and any(it.match(text, start, end) for it in _BEFORE_IT)
        )
        matches = [
            match
            for match in matches
            if not _is_in_mention(sentence, match.start())
            if not clauses.EARLIER.search(text, max(start, match.start() - _WHOM), match.start())
            or (is_of_visit and match.start() in had)
            if not clauses.IS_TO_COME.search(text, max(start, match.start() - _WHOM), match.start())
            if not match["joined"]
            or not text.startswith(who_met.WHO, match.start() - len(who_met.WHO))
        ]
        then = clauses.OF_ANOTHER_TIME.match(text, *sentence.place)
        if then is not None and not (then["before"] and self.document.dates(*sentence.place)):
            # "Two months before the summit, on May 4" is that day.
            return
        begin = self._behind_others(sentence, matches)
        matches = [match for match in matches if match.start() >= begin]
        stop = self._said_from(sentence) if matches else end
        matches = [match for match in matches if match.start() < stop]
        if not matches:
            return
        if len(matches) > 1:
            matches = [m for m in matches if not m["hosted"]] or matches[:1]
            matches = [m for m in matches if not self._is_verb_of(matches[0], m)]
        starts = [match.start() for match in matches]
        for number, (earlier, match) in enumerate(pairwise(matches), start=1):
            starts[number] = self._clause_from(sentence, earlier.end(), match.start())
        before: tuple[Person, ...] = ()
        found: list[Event] = []
        for number, match in enumerate(matches):
            stop = starts[number + 1] if number + 1 < len(matches) else end
            cut = clauses.NEXT_CLAUSE.search(text, match.end(), stop)
            stop = cut.start() if cut is not None else stop
            told_before = next((at for at in had if match.end() < at < stop), None)
            if told_before is not None:
                # "; the evening before they had met for an hour"
                stop = self._other_clause(match.end(), told_before, stop)
            form = next(k for k, v in match.groupdict().items() if v and k not in _NO_FORMS)
            subjects, joint = self._subjects(sentence, begin, match, form)
            if match["by_person"] and not (subjects or joint):
                # "The firm held negotiations with Minister B"
                continue
            said = list(_subject_pronouns(sentence, begin, match.start()))
            pronoun = any(word in pronouns.OF_ONE for word in said)
            if not (subjects or joint):
                pronoun = pronoun or self._is_the_guest(begin, match.start())
                before_it = (it for it in sentence.mentions if begin <= it.start < match.start())
                pronoun = pronoun or any(map(self.register.is_nameless, before_it))
                subjects = self._by_office(sentence, begin, match.start())
            if self.writer.author is not None and not pronouns.FIRST.isdisjoint(said):
                subjects = tuple(dict.fromkeys((self.writer.author, *subjects)))
            if number and not subjects and joint is None and form != "was_held":
                # "paid a call on A, and held talks with B": the same subject.
                subjects = before
            if form == "joined" and found:
                # "The two were joined by B": those who had met.
                subjects = tuple(dict.fromkeys((*found[-1].people, *subjects)))
            before = subjects or before
            clause = begin if number == 0 else starts[number]
            for part_from, part_start, part_end in self._parts(sentence, match, stop):
                part = part_start, part_end
                parted = part_from > match.end()
                clause = part_from if parted else clause
                company = who_met.COMPANY.search(text, part_start, part_end)
                last = company.start() if company is not None else part_end
                partners, companions = self._partners(sentence, match, (part_start, last), subjects)
                if company is not None and not partners and len(subjects) < 2:
                    partners, companions = self._partners(sentence, match, part, subjects)
                if not partners and parted:
                    # "twice by telephone with A: on May 4, and again on May 6"
                    partners = found[-1].partners
                if not partners and who_met.TO_HIM.match(text, match.end()):
                    partners = self._him(sentence, subjects, found)
                again = None
                if form == "joined":
                    again = FOR_A_MEETING.search(text, part_start, part_end)
                if again is not None:
                    rest = again.end(), part_end
                    more, _ = self._partners(sentence, match, rest, subjects)
                    partners = tuple(dict.fromkeys((*partners, *more)))
                if form == "was_held" and not partners:
                    partners, subjects = subjects, ()
                him = self.writer.diarist if self.writer.diarist not in partners else None
                is_unsaid = set(subjects) <= set(partners) and not (joint or pronoun)
                if him is not None and partners and is_unsaid:
                    # In a diary: "The day began with a call on Minister A", or "the Minister met".
                    subjects = (him,)
                event = Event(
                    form,
                    sentence,
                    match.span(),
                    clause,
                    part_end,
                    tuple(p for p in subjects if p not in partners),
                    partners,
                    companions,
                    joint,
                    pronoun,
                    bool(match["hosted"]),
                    again is not None,
                    parted,
                )
                if found and self._goes_on(found[-1], event):
                    found[-1] = found[-1]._replace(end=part_end)
                else:
                    found.append(event)
                begin = part_end
        yield from _set_apart(text, found)

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
            event.form == "was_held"
            and clauses.TALKS_WERE.search(text, before.start, event.verb[0])
        ):
            return False
        days = [[it.date for it in self.document.dates(*place)] for place in places]
        return not all(days) or days[0] == days[1]

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

    def _other_clause(self, start: int, verb: int, stop: int) -> int:
        """Where a clause on something earlier begins behind a semicolon, else *stop*."""
        at = self.document.text.rfind(clauses.PARTED, start, verb)
        return at if at >= 0 else stop

    def _parts(
        self, sentence: Sentence, match: re.Match[str], stop: int
    ) -> list[tuple[int, int, int]]:
        """The parts behind a verb, one for each meeting that it tells of.

        Of each where it begins, where those who were met are named from, and where it ends:
        "held talks with A on Monday, and with B on Tuesday".
        """
        text, start = self.document.text, match.end()
        cuts: list[tuple[int, int]] = []
        last = None
        for mention in sentence.mentions:
            if mention.start < start or mention.start >= stop:
                continue
            is_beside = who_met.BESIDE.match(text, mention.end) is not None
            if last is not None and mention.words and not (mention.is_genitive or is_beside):
                cut = self._next_part(match, last, mention)
                if cut is not None:
                    cuts.append((cut, mention.start))
            last = mention.end
        if (not cuts and last is None) or clauses.TWICE.search(text, match.start(), start + _WHOM):
            cuts = cuts or self._days_apart(match, stop)
        begins = [(start, start), *cuts]
        ends = [cut for cut, _ in cuts] + [stop]
        return [(at, named, end) for (at, named), end in zip(begins, ends, strict=True)]

    def _next_part(self, match: re.Match[str], last: int, mention: Mention) -> int | None:
        """Where the part on a second meeting begins, between two names; None where it does not.

        *last* is where the first name ends, *mention* the second.
        """
        text, name = self.document.text, mention.start
        if clauses.TIMED_CHAIN.fullmatch(text, last, name):
            # "met A (10:05 to 10:35), B (11:00 to 11:20)"
            after = mention.end, mention.end + name - last
            return name if self.is_timed((last, name)) and self.is_timed(after) else None
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
            if is_next and alone is None and self.is_timed((match.end(), cut.start())):
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

    def is_timed(self, place: tuple[int, int]) -> bool:
        """Tell whether words of the text give a day, an hour or a length."""
        text = self.document.text
        return bool(
            self.document.dates(*place)
            or when.clocks(text, *place, japan_time=False, with_ends=True)
            or when.lengths(text, *place)
            or when.day_alone(text, *place) is not None
        )

    def _said_from(self, sentence: Sentence) -> int:
        """Where the words begin that somebody reports: "A said that he wanted talks with B"."""
        for phrase in sentence.phrases:
            said = self.document.said_behind(phrase.end, sentence.end)
            if said is None or said.printed.act is None:
                continue
            if self.document.text.startswith(clauses.THAT, said.end):
                return said.end
        return sentence.end

    def _subjects(
        self, sentence: Sentence, begin: int, match: re.Match[str], form: str
    ) -> tuple[tuple[Person, ...], Joint | None]:
        """Who stands before the verb as its subject, or is meant by a pronoun there."""
        text = self.document.text
        held = form == "was_held"
        between = held and who_met.BETWEEN.search(text, begin, match.start()) is not None
        found: list[Person] = []
        joint: Joint | None = None
        for phrase in sentence.phrases:
            if phrase.start < begin or phrase.end > match.start():
                continue
            if isinstance(phrase, Mention):
                person = self.person(phrase)
                if person is None or phrase.is_genitive or person in found:
                    continue
                if is_elsewhere(text, phrase):
                    continue
                if between or not _is_oblique(text, phrase, begin):
                    found.append(person)
            elif isinstance(phrase, Joint) and not _is_oblique(text, phrase, begin):
                joint = phrase
        if not found and joint is None:
            found = self._named_bare(sentence, begin, match.start())
        return tuple(found), joint

    def _is_the_guest(self, begin: int, verb: int) -> bool:
        """Whether the subject is he whose visit it is: "the guest", "the delegation"."""
        near = max(begin, verb - _WHOM)
        guest = who_met.THE_GUEST.search(self.document.text, near, verb)
        return guest is not None and (guest["group"] is None or self._has_one_delegation)

    @cached_property
    def _has_one_delegation(self) -> bool:
        """Whether the page is on one delegation, and begins with who headed it."""
        first = self.document.running[:1]
        text = self.document.text
        is_led = any(who_met.DELEGATION_LED.match(text, *sentence.place) for sentence in first)
        return is_led and len(who_met.A_DELEGATION.findall(text)) < 2

    def _by_office(self, sentence: Sentence, begin: int, verb: int) -> tuple[Person, ...]:
        """Who "the Minister" is where several are named: he of whom the sentence before tells.

        "Ms A, Minister of Trade, met President B.  The same afternoon the Minister had a talk with
        C": Ms A, as she was the subject there, and whom she met is called by no such office, or
        the page is one of her country.
        """
        text = self.document.text
        for mention in sentence.mentions:
            is_alone = begin <= mention.start < verb and not mention.words
            if not is_alone or mention.office is None or mention.country is not None:
                continue
            if not clauses.TO_VERB.fullmatch(text, mention.end, verb):
                continue
            if _is_oblique(text, mention, begin):
                continue
            head = mention.office.heads[-1]
            first = max(sentence.number - _CALLS, 0)
            for before in reversed(self.document.sentences[first : sentence.number]):
                for told in self.of(before)[:1]:
                    called = tuple(it for it in told.people if _has_head(it, head))
                    # Nothing else tells the country of one whom only the site tells it of.
                    own = tuple(it for it in called if it.country in (self.issuer, None))
                    is_meant = called == told.subjects
                    is_meant = is_meant or (self.issuer is not None and own == told.subjects)
                    return told.subjects if is_meant else ()
        return ()

    def _named_bare(self, sentence: Sentence, begin: int, end: int) -> list[Person]:
        """ "Viktor Zarubin was received by": a name without a title, of somebody known."""
        for token in map(sentence.tokens.__getitem__, reversed(sentence.loose)):
            if begin <= token.start and token.end <= end:
                named = self.register.named(token.word)
                between = self.document.text[token.end : end]
                return named if len(named) == 1 and not between.strip() else []
        return []

    def person(self, mention: Mention) -> Person | None:
        """Return whom a mention names: by name, or as the one holder of an office so far named."""
        return self.register.meant(mention)

    def _partners(
        self,
        sentence: Sentence,
        match: re.Match[str],
        part: tuple[int, int],
        subjects: Sequence[Person],
    ) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
        """Who was met in a part of a sentence, and who came with him."""
        text, (start, end) = self.document.text, part
        if self.writer.author is not None and TO_ME.match(text, start):
            return (self.writer.author,), ()
        found: list[tuple[Mention, Person]] = []
        passed: Mention | None = None
        for mention in sentence.mentions:
            if mention.start < start or mention.start >= end:
                continue
            if passed is not None and _are_beside(text, passed, mention):
                # "a lunch which Minister A and Minister B joined"
                passed = mention
                continue
            person = self.person(mention)
            if person is None and found and text[mention.start - 1] == "(":
                # "Minister A (Chair), Minister B"
                continue
            if person is None or mention.is_genitive:
                if not found:
                    continue
                break
            if found:
                # A subject again begins another clause.
                chained = who_met.IN_CHAIN.match(text, found[-1][0].end, mention.start)
                chained = chained or self._next_of_list(found[-1][0], mention)
                if chained is None or person in subjects:
                    break
                between = (found[-1][0].end, mention.start)
                if match["at_a_meeting"] and not who_met.AND.search(text, *between):
                    # "At the talks with Minister B, Minister A said"
                    break
            elif not self._is_partner(match, start, mention):
                passed = mention
                continue
            found.append((mention, person))
        if not found:
            return (), ()
        first = found[0][0].office
        persons = tuple(dict.fromkeys(person for _, person in found))
        if first is not None and offices.LEADER.search(first.words):
            # Ministers after their leader went with him, but for those of another country.
            if who_met.EACH.search(text, match.end(), found[0][0].start):
                return persons, ()
            land = found[0][0].country
            leaders = tuple(
                person
                for mention, person in found
                if mention.office is None
                or offices.LEADER.search(mention.office.words)
                or (land is not None and mention.country not in (None, land))
            )
            came = tuple(p for p in persons if p not in leaders)
            chain = text[found[0][0].end : found[-1][0].start]
            return leaders, came if who_met.TOGETHER.search(chain) else ()
        return persons, ()

    def _next_of_list(self, before: Mention, mention: Mention) -> re.Match[str] | None:
        """Whether two stand in a list with semicolons: "Mr. A, Minister of B; and Mr. C."."""
        text = self.document.text
        after = who_met.ENDS_OF_LISTED.match(text, mention.end)
        return after and who_met.IN_LIST.match(text, before.end, mention.start)

    def _him(
        self, sentence: Sentence, subjects: Sequence[Person], found: Sequence[Event]
    ) -> tuple[Person, ...]:
        """Whom "held talks with him" and "received his call" mean.

        It is who was met before in the same sentence, else with whom one before it begins.
        """
        if not subjects:
            return ()
        is_of_him = bool(found) and (found[-1].pronoun or found[-1].form == "talks_of")
        for person in found[-1].partners if found and not is_of_him else ():
            if person not in subjects:
                return (person,)
        first = max(sentence.number - _HIM, 0)
        for before in reversed(self.document.sentences[first : sentence.number]):
            if before.paragraph != sentence.paragraph:
                break
            opens = next((it for it in before.phrases if isinstance(it, Mention | Pronoun)), None)
            if not isinstance(opens, Mention) or _is_oblique(
                self.document.text, opens, before.start
            ):
                # "On Monday, he held talks with A": he is whom the sentence before that names.
                continue
            named = self.person(opens) if not opens.is_genitive else None
            return (named,) if named is not None and named not in subjects else ()
        return ()

    def _is_partner(self, match: re.Match[str], start: int, mention: Mention) -> bool:
        text = self.document.text
        near = max(start, mention.start - _NEAR)
        before = text[near : mention.start]
        if match["called_at"]:
            return who_met.OF.search(before) is not None
        if _is_listed(text, start, mention.start):
            return False
        if not before.strip() or who_met.BETWEEN_THEM.search(before):
            return True
        if who_met.NOT_A_PARTNER.search(text, max(start, mention.start - 160), mention.start):
            return False
        return who_met.BEFORE_PARTNER.search(before) is not None and not who_met.OF.search(before)


def _has_head(person: Person, head: str) -> bool:
    """Whether the last word of an office of his is *head*: "Minister"."""
    return any(head in office.heads[-1:] for office in person.offices)


def _set_apart(text: str, found: Sequence[Event]) -> Iterator[Event]:
    """*found*, with what is told of the former and the latter of two behind them."""
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


def _are_beside(text: str, before: Mention, mention: Mention) -> bool:
    """Whether two are named side by side: "Minister A and Minister B"."""
    between = text[before.end : mention.start].strip(" ,")
    return not between or who_met.AND.fullmatch(between) is not None


def _begins(text: str, at: int, start: int) -> bool:
    """Whether a noun phrase begins the sentence, or a later part of its subject."""
    return at == start or text[max(start, at - 4) : at] == who_met.AND_NEXT


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether nobody is named before: what was "agreed at a meeting with C" is another's."""
    return not any(phrase.start < at for phrase in sentence.phrases)


def _is_in_mention(sentence: Sentence, at: int) -> bool:
    return any(m.start <= at < m.end for m in sentence.mentions)


def _is_oblique(text: str, phrase: Mention | Joint, begin: int) -> bool:
    """Whether a phrase follows a preposition or a relative pronoun, and so is no subject."""
    before = text[max(begin, phrase.start - _NEAR) : phrase.start].split()
    word = before[-1].lower().strip('(“"') if before else ""
    return word in PREPOSITIONS or word in RELATIVES


def _is_listed(text: str, start: int, at: int) -> bool:
    """Whether somebody stands in a bracket of those present."""
    opening = text.rfind("(", max(start, at - 1_000), at)
    return (
        opening >= 0
        and text.find(")", opening, at) < 0
        and attendance.PRESENT.search(text, opening, at) is not None
    )


_OF_WHO_MET: Final = pronouns.OF_ONE | pronouns.FIRST


def _subject_pronouns(sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """ "He", "she", "I" and "we" that stand in a part of a sentence, in small letters."""
    for phrase in sentence.phrases:
        is_inside = start <= phrase.start < end
        if isinstance(phrase, Pronoun) and is_inside and phrase.word in _OF_WHO_MET:
            yield phrase.word
