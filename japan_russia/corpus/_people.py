"""Who is meant by a name: resolved among all persons of a corpus, in all their spellings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from functools import cache
from typing import Final

from attrs import field, frozen

from japan_russia._warnings import warn
from japan_russia.data import countries
from japan_russia.data._table import fold
from japan_russia.data.office_holders import OfficeHolder, office_holders
from japan_russia.errors import JapanRussiaError
from japan_russia.model import Participant, Party, PersonName
from japan_russia.view.names import person_id
from japan_russia.view.words import count
from japan_russia.wording.phrases import address, titles

__all__ = ["Meant", "People"]

#: So many names are suggested, and so alike they have to be (:mod:`difflib`).
_SUGGESTED: Final = 3
_ALIKE: Final = 0.7
_BETWEEN_WORDS: Final = frozenset("of the for and".split())


@frozen(eq=False)
class _Person:
    """One person with every spelling of the name.

    Attributes:
        id: See :func:`~japan_russia.view.names.person_id`.
        key: Of the table of office holders, or None.
        country: That he or she is of, or None.
        shown: The name by which to ask for this person: the key, else the full name.
        names: As printed.
    """

    id: str = field()
    key: str | None = field()
    country: str | None = field()
    shown: str = field()
    names: set[PersonName] = field(factory=set)

    def forms(self) -> Iterator[str]:
        """Yield everything that the person is called, folded."""
        if self.key is not None:
            yield fold(self.key)
            yield from _forms_in_table().get(self.key, ())
        for it in self.names:
            yield _folded(it.printed)
            yield from _orders(it.family, it.given, it.patronymic)

    def given(self) -> frozenset[str]:
        """The spellings of the given name, folded; empty where none is known."""
        known = frozenset(fold(it.given) for it in self.names if it.given)
        return known | _given_in_table().get(self.key or "", frozenset())

    def is_another(self, other: _Person) -> bool:
        """Whether something tells that the two are not one."""
        if None not in (self.key, other.key):
            return self.key != other.key
        if None not in (self.country, other.country) and self.country != other.country:
            return True
        mine, others = self.given(), other.given()
        return bool(mine and others and mine.isdisjoint(others))


@frozen(eq=False)
class Meant:
    """Tells of a party whether it is one of the persons that a name means.

    Attributes:
        ids: Of the persons.
    """

    ids: frozenset[str] = field()

    def __call__(self, party: Party) -> bool:
        return isinstance(party, Participant) and person_id(party) in self.ids


class People:
    """All persons who took part in some readouts; a person is one in all spellings of the name.

    Args:
        them: The participants.
        readouts: How many readouts they are of.
    """

    def __init__(self, them: Iterable[Participant], readouts: int = 1) -> None:
        self._readouts = readouts
        self._persons: dict[str, _Person] = {}
        for it in them:
            id = person_id(it)
            person = self._persons.setdefault(
                id, _Person(id, it.person, it.country, it.person or str(it))
            )
            person.names.add(it.name)
        self._by_form: dict[str, dict[str, _Person]] = {}
        for person in self._persons.values():
            for form in person.forms():
                self._by_form.setdefault(form, {})[person.id] = person

    def meant_by(self, name: str) -> Meant:
        """Return who is called *name*; offices and forms of address before it do not count."""
        return Meant(frozenset(it.id for it in self._called(name)))

    def tell(self, name: str) -> None:
        """Warn if *name* means several persons, or nobody and is no name that is known otherwise.

        Readouts without anybody tell nothing.
        """
        found = self._called(name)
        several = _told_apart(found)
        if len(several) > 1:
            listed = ", ".join(_asked_for(it) for it in several)
            warn(
                f"Expected one person by the name {name!r}, found {len(several)}: {listed}; "
                "ask for one of these."
            )
        elif not found and self._persons and not _is_known(name):
            near = " or ".join(map(_asked_for, self._near(name)))
            those = f" (did you mean {near}?)" if near else ""
            warn(
                f"Expected the name of a participant in any of "
                f"{count(self._readouts, 'readout')}, found {name!r}{those}."
            )

    def _called(self, name: str) -> list[_Person]:
        for form in _asked(name):
            if found := self._by_form.get(form):
                return list(found.values())
        return []

    def _near(self, name: str) -> list[_Person]:
        """Those whose name, or a part of it, is spelt nearly as that which was asked for."""
        parts = {
            part: them
            for them in ({it.id: it} for it in self._persons.values())
            for person in them.values()
            for part in person.given()
        }
        forms = {**parts, **self._by_form}
        found: dict[str, _Person] = {}
        for form in _asked(name):
            for near in get_close_matches(form, forms, n=_SUGGESTED, cutoff=_ALIKE):
                found.update(forms[near])
        return list(found.values())[:_SUGGESTED]


def _told_apart(them: Iterable[_Person]) -> list[_Person]:
    """Those of *them* who certainly are different persons, those of whom most is known first."""
    found: list[_Person] = []
    for it in sorted(them, key=lambda person: (person.key is None, not person.given(), person.id)):
        if all(it.is_another(other) for other in found):
            found.append(it)
    return found


def _asked_for(it: _Person) -> str:
    """How to ask for a person; the country of one who has no key."""
    if it.key is not None or it.country is None:
        return repr(it.shown)
    return f"{it.shown!r} of {it.country}"


def _asked(name: str) -> Iterator[str]:
    """Yield what may be meant by *name*, folded: all of it, then without offices before it.

    Raises:
        JapanRussiaError: There is nothing in it.
    """
    words = _folded(name).split()
    if not words:
        raise JapanRussiaError(f"Expected a name or a key of the office holders, found {name!r}.")
    yield " ".join(words)
    before = 0
    while before < len(words) - 1 and words[before].strip(".") in _titles():
        before += 1
    if before:
        yield " ".join(words[before:])


def _folded(name: str) -> str:
    return fold(" ".join(name.replace(",", " ").split()))


def _orders(family: str, given: str | None, patronymic: str | None) -> Iterator[str]:
    """Yield the ways to write a name, folded."""
    yield fold(family)
    if given:
        yield fold(f"{given} {family}")
        yield fold(f"{family} {given}")
        if patronymic:
            yield fold(f"{given} {patronymic} {family}")
            yield fold(f"{family} {given} {patronymic}")


def _written(it: OfficeHolder) -> Iterator[str]:
    yield fold(it.native)
    for family in (it.family, *it.family_variants):
        for given in (it.given, *it.given_variants):
            yield from _orders(family, given, it.patronymic)


@cache
def _forms_in_table() -> dict[str, frozenset[str]]:
    """Everything that an office holder is called, folded, by the key."""
    return {it.key: frozenset(_written(it)) for it in office_holders()}


@cache
def _given_in_table() -> dict[str, frozenset[str]]:
    return {it.key: frozenset(map(fold, (it.given, *it.given_variants))) for it in office_holders()}


@cache
def _known() -> frozenset[str]:
    keys = map(fold, _forms_in_table())
    return frozenset(keys).union(*_forms_in_table().values())


def _is_known(name: str) -> bool:
    """Whether the table of office holders has *name*: it is spelt right."""
    return any(form in _known() for form in _asked(name))


@cache
def _titles() -> frozenset[str]:
    """The words of offices, forms of address and countries, folded, with no full stop."""
    states = {*countries.names(), *countries.adjectives()}
    words = (
        titles.HEADS
        | titles.RANKS
        | titles.FIELDS
        | titles.ABBREVIATED.keys()
        | address.BEFORE
        | {word for name in states for word in name.split()}
        | _BETWEEN_WORDS
    )
    return frozenset(fold(word.strip(".")) for word in words)
