"""An event: a clause that tells of a meeting."""

from __future__ import annotations

from typing import Final, NamedTuple

from japan_russia.parse.document import Sentence
from japan_russia.parse.people.register import Person
from japan_russia.parse.phrases.parties import Joint

__all__ = ["BROUGHT_IN", "Event"]

#: The form of an event that no row reads: somebody whom a diary brings in, and who then speaks.
BROUGHT_IN: Final = "brought_in"


class Event(NamedTuple):
    """A clause that tells of a meeting.

    *form* is the row of :data:`~japan_russia.wording.meetings.events.EVENTS` that reads it, or
    :data:`BROUGHT_IN`; *verb* is the place of its verb, empty of the latter; *start* and *end*
    are those of the clause.  *subjects* and *partners* are who met, *companions* those who
    stand beside a partner and came with him.  *joint* is a joint phrase that stands for those
    who met; *pronoun* tells that the subject is "he" or
    "she", or called by what does not tell who it is.  *hosted* tells that somebody
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
