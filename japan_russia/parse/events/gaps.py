"""Whom a clause leaves out: who met is told in the sentences around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, Protocol, TypeAlias

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.clauses import is_timed
from japan_russia.parse.events.event import Event
from japan_russia.parse.people.lists import in_sentence, is_elsewhere
from japan_russia.parse.people.register import Person, Register
from japan_russia.wording.meetings import (
    attendance,
    events,
    occasions,
    who_met,
)
from japan_russia.wording.phrases import offices

__all__ = ["Around", "filled"]

#: So many sentences before the next call, the one before it is told of.
_CALLS: Final = 24
#: Events in which one calls and the other is at home.
_CALLING: Final = frozenset((events.CALL, events.RECEIVED, events.TURN_OF))
#: Words for two that name no office, as "the two ministers", have fewer characters.
_PLAIN: Final = 18


class Around(Protocol):
    """What tells of the sentences around an event."""

    document: Document
    register: Register

    def of(self, sentence: Sentence) -> Sequence[Event]:
        """Return the events of a sentence before it."""

    def read(self, sentence: Sentence) -> Iterator[Event]:
        """Return the events of a sentence behind it, before their gaps are filled."""


def filled(around: Around, found: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events of a sentence, the first with whom its words leave out."""
    for fill in _OF_ONE if len(found) == 1 else _OF_SEVERAL if found else ():
        event = fill(around, found[0])
        if event is not None:
            return (event, *found[1:])
    return tuple(found)


def _with_attendants(around: Around, event: Event) -> Event | None:
    """ "A meeting was held. It was attended by A and B": with those of the next sentence."""
    if event.form != events.WAS_HELD or event.people or event.joint is not None:
        return None
    after = _after(around, event)
    if after is None:
        return None
    if attendance.REPRESENTED.search(around.document.text, *after.place):
        return event._replace(partners=_first_of_sides(around, after))
    if not occasions.MORE_ON_IT.match(around.document.text, *after.place):
        return None
    told = next(around.read(after), None)
    if told is None or told.form != events.WAS_HELD or told.subjects or len(told.partners) < 2:
        return None
    return event._replace(partners=told.partners)


def _with_speaker(around: Around, event: Event) -> Event | None:
    """ "He received a call from a team.  Ms. B, its coach, said": with who speaks for them."""
    if event.form != events.RECEIVED or event.partners:
        return None
    after = _after(around, event)
    first = after.mentions[0] if after is not None and after.mentions else None
    if event.joint is not None or not event.subjects or after is None or first is None:
        return None
    person = around.register.meant(first)
    is_new = person is not None and person.start == first.start and len(first.words) > 1
    if person is None or not is_new or first.start > after.start or person in event.subjects:
        return None
    if any(offices.MINISTER.search(it.words) for it in person.offices):
        # "He received a call from the winners.  Mr. B, State Minister, also welcomed them."
        return None
    return event._replace(partners=(person,))


def _with_those_before(around: Around, event: Event) -> Event | None:
    """ "A was in Oslo as the guest of B.  The two held talks": with guest and host."""
    joint, number = event.joint, event.sentence.number - 1
    if joint is None or event.people or number < 0:
        return None
    text = around.document.text
    # "The two Ministers of Foreign Affairs" need not be those just named.
    is_plain = joint.count == 2 and not joint.are_sides and joint.end - joint.start < _PLAIN
    before = around.document.sentences[number]
    named = [it for it in before.mentions if it.words and not is_elsewhere(text, it)]
    if not is_plain or before.is_top or len(named) != 2:
        return None
    guest, host = (around.register.of(mention) for mention in named)
    is_guest = who_met.GUEST_OF.search(text, named[0].end, named[1].start)
    if guest is None or host is None or is_guest is None or guest is host:
        return None
    return event._replace(subjects=(guest, host))


def _with_host(around: Around, event: Event) -> Event | None:
    """ "It was then the turn of A": to call on him who was called on, or received, before.

    Without him, or where one host was not at home to all, it was A's turn to do something else.
    """
    if event.form != events.TURN_OF or event.subjects:
        return None
    hosts = {it for it in _hosts(around, event) if it not in event.partners}
    place = event.sentence.place
    is_turn = around.document.text.startswith(events.TURN, event.verb[0])
    if is_turn and not (is_timed(around.document, place) or event.sentence.division >= 0):
        # "After her it was the turn of Minister A": to speak.
        return None
    if len(hosts) != 1 or who_met.TO_DO_IT.search(around.document.text, *place):
        return None
    return event._replace(subjects=tuple(hosts))


def _after(around: Around, event: Event) -> Sentence | None:
    """The next sentence of the paragraph of an event."""
    number = event.sentence.number + 1
    sentences = around.document.sentences
    after = sentences[number] if number < len(sentences) else None
    return after if after is not None and after.paragraph == event.sentence.paragraph else None


def _hosts(around: Around, event: Event) -> Iterator[Person]:
    """Who was called on, or received somebody, in the sentences before an event."""
    first = max(event.sentence.number - _CALLS, 0)
    for before in reversed(around.document.sentences[first : event.sentence.number]):
        for told in around.of(before):
            if told.form in _CALLING:
                yield from told.partners if told.form == events.CALL else told.subjects


def _first_of_sides(around: Around, sentence: Sentence) -> tuple[Person, ...]:
    """ "Japan was represented by A, and Norway by B": who is named first for each of two."""
    firsts: dict[str, Person] = {}
    for listed in in_sentence(around.document, sentence):
        person = around.register.meant(listed.mention)
        if listed.country is not None and person is not None:
            firsts.setdefault(listed.country, person)
    return tuple(firsts.values()) if len(firsts) > 1 else ()


_Gap: TypeAlias = Callable[[Around, Event], Event | None]
#: What can fill a gap of the first of several events; None where it does not.
_OF_SEVERAL: Final[Sequence[_Gap]] = (_with_those_before,)
#: The same of an event that its sentence tells of alone.
_OF_ONE: Final[Sequence[_Gap]] = (
    _with_attendants,
    _with_speaker,
    _with_those_before,
    _with_host,
)
