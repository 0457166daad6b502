"""What is asked of a readout, and whether it was read as a careful reader would."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from japan_russia.model import Participant, Party, Readout, Role, Statement

__all__ = ["Answer", "Attends", "Case", "Result", "Says", "ask", "spoken_by"]

_PREPOSITIONS = (" on", " to", " about")


class Answer(NamedTuple):
    """Whether a question was answered rightly, and what was found, in words."""

    right: bool
    found: str


class Result(NamedTuple):
    """One question that was asked.

    Attributes:
        measure: What is measured, as a rule the name of a list.
        question: What was asked; the same words for every entry.
        entry: Which entry of the list.
        wanted: What a careful reader takes from the text.
        found: What was read.
        right: Whether the two agree.
    """

    measure: str
    question: str
    entry: str
    wanted: str
    found: str
    right: bool


class Attends(NamedTuple):
    """Is this person a participant?  Office and country are asked only where they are given."""

    question: str
    given: str
    family: str
    office: str | None = None
    country: str | None = None

    @property
    def wanted(self) -> str:
        """The person in words."""
        return _person(self.given, self.family, self.office, self.country)

    def answer(self, readout: Readout) -> Answer:
        """Look for the person among all participants."""
        people = readout.participants
        return Answer(
            any(self._is(it) for it in people),
            "; ".join(
                _person(it.name.given, it.name.family, it.office, it.country) for it in people
            )
            or "nobody",
        )

    def _is(self, it: Participant) -> bool:
        return (
            _same(it.name.given, self.given)
            and _same(it.name.family, self.family)
            and (self.office is None or _same(it.office, self.office))
            and (self.country is None or it.country == self.country)
        )


class Says(NamedTuple):
    """Whose is this sentence?

    Attributes:
        question: What is asked.
        sentence: The sentence as printed; it stands once in the text.
        speakers: Every answer that counts as right: surnames, or codes of countries for sides.
        lemma: The verb that must be among the reporting verbs, or None.
        reply: Whether it is an answer, or None if that is open.
        role: The role that it must have if somebody speaks, or None.
    """

    question: str
    sentence: str
    speakers: tuple[frozenset[str], ...]
    lemma: str | None = None
    reply: bool | None = None
    role: Role | None = None

    @property
    def wanted(self) -> str:
        """The right answer in words."""
        who = " or ".join(_names(group) for group in self.speakers)
        return _said(who, self.role, (self.lemma,) if self.lemma else (), bool(self.reply))

    def answer(self, readout: Readout) -> Answer:
        """Look at every statement that has words of the sentence."""
        parts = _statements(readout, self.sentence)
        who = {spoken_by(it) for it in parts}
        right = (
            len(who) == 1
            and who <= set(self.speakers)
            and (self.reply is None or parts[0].is_reply == self.reply)
            and (self.role is None or who == {frozenset()} or parts[0].role is self.role)
            and (self.lemma is None or any(_fits(v, self.lemma) for it in parts for v in it.verbs))
        )
        said = [_said(_names(spoken_by(it)), it.role, it.verbs, it.is_reply) for it in parts]
        return Answer(right, "; ".join(said) or "no statement")


class Case(NamedTuple):
    """A small readout about one entry, and what is asked of it."""

    entry: str
    text: str
    questions: tuple[Attends | Says, ...]


def ask(measure: str, case: Case, readout: Readout) -> Iterable[Result]:
    """Yield the result of each question of *case*, asked of *readout*."""
    for it in case.questions:
        right, found = it.answer(readout)
        yield Result(measure, it.question, case.entry, it.wanted, found, right)


def spoken_by(it: Statement) -> frozenset[str]:
    """Return the surnames, or codes of countries, of the speakers."""
    return frozenset(map(_party, it.speakers))


def _party(it: Party) -> str:
    return it.name.family if isinstance(it, Participant) else it.country


def _statements(readout: Readout, sentence: str) -> list[Statement]:
    start = readout.source.text.index(sentence)
    end = start + len(sentence)
    return [it for it in readout.iter_statements() if it.span.start < end and start < it.span.end]


def _same(found: str | None, wanted: str) -> bool:
    return _plain(found or "") == _plain(wanted)


def _plain(words: str) -> str:
    return " ".join(unicodedata.normalize("NFC", words).replace("’", "'").casefold().split())


def _fits(found: str, lemma: str) -> bool:
    """Whether *found* is *lemma*.

    A noun may carry the act ("express gratitude"), and whether a preposition before an object
    belongs to the verb ("refer to", "speak about") is open; a particle does ("point out").
    """
    return found == lemma or found.startswith(f"{lemma} ") or lemma in _with_prepositions(found)


def _with_prepositions(verb: str) -> set[str]:
    return {verb + word for word in _PREPOSITIONS}


def _person(given: str | None, family: str, office: str | None, country: str | None) -> str:
    name = f"{given or '-'} {family.upper()}"
    return ", ".join([name, *(it for it in (office, country) if it)])


def _names(speakers: frozenset[str]) -> str:
    return " + ".join(sorted(speakers)) or "nobody"


def _said(who: str, role: Role | None, verbs: Iterable[str], is_reply: bool) -> str:
    words = [who, *([role.value] if role else []), *verbs, *(["reply"] if is_reply else [])]
    return ", ".join(words)
