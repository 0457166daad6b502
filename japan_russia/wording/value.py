"""The ministry's English as one value: what a call of ``load`` goes by.

:class:`Wording` holds the tables that a user can add to, and everything that is made from them.
Nothing changes a wording; :meth:`Wording.adding` makes another.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final, NamedTuple

from attrs import evolve, field, frozen

from japan_russia.errors import JapanRussiaError
from japan_russia.wording import added
from japan_russia.wording.phrases import joint, titles
from japan_russia.wording.speech.constructions import CONSTRUCTIONS
from japan_russia.wording.speech.rows import Construction
from japan_russia.wording.speech.verbs import PHRASES, VERBS, Phrase, Verb, Verbs

__all__ = ["DEFAULT", "Patterns", "Rows", "Wording"]


class Patterns(NamedTuple):
    """A construction, and the patterns of what stands before its speaker and after, if any.

    What stands before has one of *ends*.
    """

    row: Construction
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    ends: tuple[str, ...]

    @classmethod
    def of(cls, row: Construction) -> Patterns:
        """Return *row* with its patterns.

        Raises:
            JapanRussiaError: One of them is no regular expression.
        """
        try:
            before = re.compile(rf"(?:{row.before})\Z") if row.before else None
            after = re.compile(row.after) if row.after else None
        except re.error as error:
            raise JapanRussiaError(
                f"Expected regular expressions before and after in construction {row.name!r}, "
                f"found {error.pattern!r}: {error}."
            ) from error
        return cls(row, before, after, row.ends or ("",))


#: For so many choices of words the constructions that may read are kept.
_MOST: Final = 500


class Rows(tuple[Patterns, ...]):
    """Constructions with their patterns, in order of trial."""

    @cached_property
    def hints(self) -> frozenset[str]:
        """The words without which some of them read nothing."""
        return frozenset(hint for it in self for hint in it.row.hints)

    def fitting(self, words: str) -> list[Patterns]:
        """Return those that may read *words*: which have one of the words that they need."""
        there = tuple([hint for hint in self.hints if hint in words])
        found = self._fitting.get(there)
        if found is None:
            found = [it for it in self if not it.row.hints or {*there} & {*it.row.hints}]
            if len(self._fitting) < _MOST:
                self._fitting[there] = found
        return found

    @cached_property
    def _fitting(self) -> dict[tuple[str, ...], list[Patterns]]:
        """Those that may read, by the words that are there: most sentences have the same few."""
        return {}


@frozen(kw_only=True, cache_hash=True)
class Wording:
    """The words that readouts are read by.

    Attributes:
        verbs: The reporting verbs, a row each.
        phrases: Verbs that report only with a particle or noun: verb and row, in order of trial.
        offices: Words that head the name of an office, in the singular.
        fields: Words for what an office can be over.
        persons: Plural nouns for those who met, beside the plurals of offices.
        sides: Plural nouns for the countries that met.
        constructions: How a sentence names its speaker, in order of trial.

    >>> from japan_russia.wording import DEFAULT
    >>> "Ataman" in DEFAULT.adding(offices=["Ataman"]).offices
    True
    """

    verbs: tuple[Verb, ...] = field(default=VERBS)
    phrases: tuple[tuple[str, Phrase], ...] = field(
        default=tuple((verb, phrase) for verb, some in PHRASES.items() for phrase in some)
    )
    offices: frozenset[str] = field(default=titles.HEADS)
    fields: frozenset[str] = field(default=titles.FIELDS)
    persons: frozenset[str] = field(default=joint.PERSONS)
    sides: frozenset[str] = field(default=joint.SIDES)
    constructions: tuple[Construction, ...] = field(default=CONSTRUCTIONS)

    def adding(
        self,
        *,
        verbs: Iterable[Verb] = (),
        phrases: Iterable[tuple[str, Phrase]] = (),
        offices: Iterable[str] = (),
        fields: Iterable[str] = (),
        persons: Iterable[str] = (),
        sides: Iterable[str] = (),
        constructions: Iterable[Construction] = (),
    ) -> Wording:
        """Return a wording with more rows; a verb that is there already is replaced.

        New phrases and constructions are tried before the others.  Verbs, persons and sides are
        words in small letters, offices and fields words with a capital.

        Raises:
            ArgumentError: A row, or something of it, has another type.
            JapanRussiaError: A row has words of another form, by which nothing would be read.
        """
        more = {verb.lemma: verb for verb in added.verbs(verbs)}
        kept = tuple(verb for verb in self.verbs if verb.lemma not in more)
        lemmas = {verb.lemma for verb in kept} | more.keys()
        return evolve(
            self,
            verbs=(*kept, *more.values()),
            phrases=(*added.phrases(phrases, lemmas), *self.phrases),
            offices=self.offices.union(added.capital_words(offices, "offices")),
            fields=self.fields.union(added.capital_words(fields, "fields")),
            persons=self.persons.union(added.small_words(persons, "persons")),
            sides=self.sides.union(added.small_words(sides, "sides")),
            constructions=(*added.constructions(constructions), *self.constructions),
        )

    @cached_property
    def saying(self) -> Verbs:
        """The reporting verbs with their printed forms."""
        rows: dict[str, list[Phrase]] = {}
        for verb, phrase in self.phrases:
            rows.setdefault(verb, []).append(phrase)
        return Verbs(self.verbs, {verb: tuple(some) for verb, some in rows.items()})

    @cached_property
    def patterns(self) -> Rows:
        """The constructions with their patterns, in order of trial."""
        return Rows(map(Patterns.of, self.constructions))

    @cached_property
    def first(self) -> Rows:
        """Those that read a clause before that of the main report."""
        return Rows(it for it in self.patterns if it.row.first)

    @cached_property
    def opening(self) -> Rows:
        """Those that begin where the sentence does, and are the main report."""
        return Rows(it for it in self.patterns if it.row.opens and not it.row.first)

    @cached_property
    def enclosing(self) -> Rows:
        """Those at whose words the whole sentence may hang."""
        return Rows(it for it in self.patterns if it.row.encloses)

    @cached_property
    def further(self) -> Rows:
        """Those that read a further clause of a sentence."""
        return Rows(it for it in self.patterns if it.row.further)


#: The wording that readouts are read by unless another is given.
DEFAULT: Final = Wording()
