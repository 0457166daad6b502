"""What class each printed word is of, made from the tables of ``wording`` and of ``data``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, NamedTuple

from japan_russia.data.countries import adjectives, names
from japan_russia.wording import address, joint, lexicon, times, titles
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    CLOSED,
    FIELD,
    GROUP,
    HEAD,
    HEADS,
    JOINT,
    LAND,
    LOWER,
    PARTICLE,
    POSTNOMINAL,
    PRONOUN,
    RANK,
    SAYING,
    SMALL,
    UNIT,
)
from japan_russia.wording.verbs import FORMS, Form

__all__ = ["Land", "kind_of", "lands"]


class Land(NamedTuple):
    """A printed form of a country's name: its words, the code, and whether it is an adjective."""

    words: tuple[str, ...]
    code: str
    is_adjective: bool


def _words_of(form: str) -> tuple[str, ...]:
    return tuple(form.replace("'s ", " 's ").replace("’s ", " ’s ").replace(",", " ,").split())


def _lands() -> Mapping[str, tuple[Land, ...]]:
    """The forms by their first word, the longest first."""
    found: dict[str, list[Land]] = {}
    for table, is_adjective in ((names(), False), (adjectives(), True)):
        for form, code in table.items():
            words = _words_of(form)
            found.setdefault(words[0], []).append(Land(words, code, is_adjective))
            upper = tuple(word.upper() for word in words)
            if upper != words:
                found.setdefault(upper[0], []).append(Land(upper, code, is_adjective))
    return {
        word: tuple(sorted(forms, key=lambda land: -len(land.words)))
        for word, forms in found.items()
    }


#: Every printed form of a country's name, by its first word; the longest first.
lands: Final = _lands()


def _table() -> dict[str, int]:
    table: dict[str, int] = {}

    def add(words: Iterable[str], kind: int) -> None:
        for word in words:
            table[word] = table.get(word, 0) | kind

    heads = titles.HEADS | titles.ABBREVIATED.keys()
    plurals = {titles.plural_of(head) for head in heads}
    add(heads, HEAD)
    add((head.lower() for head in titles.HEADS), HEAD)
    add((head.upper() for head in titles.HEADS), HEAD)
    add(plurals, HEADS | JOINT)
    add((plural.lower() for plural in plurals), HEADS | JOINT)
    add((plural.upper() for plural in plurals), HEADS)
    for words in (joint.PERSONS, joint.SIDES):
        add(words, JOINT)
        add((word.capitalize() for word in words), JOINT)
    add(titles.RANKS, RANK)
    add((word.lower() for word in titles.RANKS), RANK)
    add((word.upper() for word in titles.RANKS), RANK)
    add(titles.FIELDS, FIELD)
    add(lexicon.LOWER_FIELDS, FIELD)
    add((word.upper() for word in titles.FIELDS), FIELD)
    add(titles.UNITS, UNIT)
    add((word.upper() for word in titles.UNITS), UNIT)
    add(address.BEFORE, ADDRESS)
    add((form.split(" ")[0].rstrip(".") for form in address.SEVERAL), ADDRESS)
    add(address.AFTER, POSTNOMINAL)
    add(lexicon.PARTICLES, PARTICLE)
    # Headings in capitals; "US" and "WHO" are names.
    upper = {word.upper() for word in lexicon.SMALL_WORDS | lexicon.CLOSED_WORDS}
    add(upper - lands.keys(), CLOSED)
    add(lexicon.SMALL_WORDS, SMALL)
    add((word.capitalize() for word in lexicon.SMALL_WORDS), SMALL)
    add(joint.COUNTS, SMALL)
    add((word.capitalize() for word in joint.COUNTS), SMALL)
    add(joint.DETERMINERS, SMALL)
    add((word.capitalize() for word in joint.DETERMINERS), SMALL)
    add(lexicon.PRONOUNS, PRONOUN)
    add((word.capitalize() for word in lexicon.PRONOUNS), PRONOUN)
    add(joint.SIDE_NOUNS, SMALL)
    groups = joint.GROUPS | joint.PERSON_NOUNS | joint.COUNTED
    add(groups, GROUP)
    add((word.capitalize() for word in groups), GROUP)
    add((word for word, verb in FORMS.items() if verb.form is Form.PAST), SAYING)
    add(lands, LAND)
    # "Côte d'Ivoire"
    of_lands = {word for forms in lands.values() for form in forms for word in form.words[1:]}
    add((word for word in of_lands if word[0].islower()), SMALL)
    add(lexicon.CLOSED_WORDS, CLOSED)
    add((word.capitalize() for word in times.MONTHS), CLOSED)
    add((word.capitalize() for word in times.WEEKDAYS), CLOSED)
    return table


_TABLE: Final = _table()
_OF_PARTS: Final = HEAD | HEADS


def kind_of(word: str) -> int:
    """Return the classes of a printed word, its shape among them."""
    shape = CAPITAL if word[0].isupper() else LOWER
    known = _TABLE.get(word) or _TABLE.get(word.rstrip("."), 0)
    if not known and "-" in word:
        # "Vice-Premier", "Under-Secretary", "Co-Chair": made from the head.
        parts = word.split("-")
        known = (_TABLE.get(parts[-1], 0) | _TABLE.get(parts[0], 0)) & _OF_PARTS
        if known & HEADS:
            known |= JOINT
    return shape | known
