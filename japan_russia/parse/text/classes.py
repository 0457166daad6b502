"""What class each printed word is of, made from the tables of ``wording`` and of ``data``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, NamedTuple

from japan_russia.data.countries import adjectives, names
from japan_russia.parse.text.chunks import Chunks
from japan_russia.wording import lexicon
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    CLOSED,
    COUNTRIES,
    FIELD,
    GROUP,
    HEAD,
    HEADS,
    JOINT,
    LAND,
    LOWER,
    OPENER,
    PARTICLE,
    POSTNOMINAL,
    PRONOUN,
    RANK,
    SAYING,
    SMALL,
    UNIT,
)
from japan_russia.wording.meetings import times
from japan_russia.wording.phrases import address, joint, titles
from japan_russia.wording.value import DEFAULT, Wording

__all__ = ["Land", "Lexicon", "lands", "lexicon_of"]


class Land(NamedTuple):
    """A printed form of a country's name: its words, the code, and whether it is an adjective."""

    words: tuple[str, ...]
    code: str
    is_adjective: bool


def _words_of(form: str) -> tuple[str, ...]:
    return tuple(form.replace("'s ", " 's ").replace("’s ", " ’s ").replace(",", " ,").split())


def _lands() -> Mapping[str, Mapping[str, tuple[Land, ...]]]:
    """The forms by their first word and the second, the longest first."""
    found: dict[str, list[Land]] = {}
    for table, is_adjective in ((names(), False), (adjectives(), True)):
        for form, code in table.items():
            words = _words_of(form)
            found.setdefault(words[0], []).append(Land(words, code, is_adjective))
            upper = tuple(word.upper() for word in words)
            if upper != words:
                found.setdefault(upper[0], []).append(Land(upper, code, is_adjective))
    by_words: dict[str, dict[str, tuple[Land, ...]]] = {}
    for word, some in found.items():
        forms = sorted(some, key=lambda land: -len(land.words))
        seconds = {land.words[1] if len(land.words) > 1 else "" for land in forms}
        by_words[word] = {
            second: tuple(land for land in forms if len(land.words) == 1 or land.words[1] == second)
            for second in seconds
        }
        # Of names of one word, whatever stands behind them.
        by_words[word].setdefault("", ())
    return by_words


#: Every printed form of a country's name, by its first word and the second; the longest first.
#: Behind any other word it is one of the names of one word, which stand under "".
lands: Final = _lands()


def _table(wording: Wording) -> dict[str, int]:
    table: dict[str, int] = {}

    def add(words: Iterable[str], kind: int) -> None:
        for word in words:
            table[word] = table.get(word, 0) | kind

    heads = wording.offices | titles.ABBREVIATED.keys()
    plurals = {titles.plural_of(head) for head in heads}
    add((*heads, *titles.MISPRINTS), HEAD)
    add((head.lower() for head in wording.offices), HEAD)
    add((head.upper() for head in wording.offices), HEAD)
    add(plurals, HEADS | JOINT)
    add((plural.lower() for plural in plurals), HEADS | JOINT)
    add((plural.upper() for plural in plurals), HEADS)
    for words, kind in ((wording.persons, JOINT), (wording.sides, JOINT | COUNTRIES)):
        add(words, kind)
        add((word.capitalize() for word in words), kind)
    add(titles.RANKS, RANK)
    add((word.lower() for word in titles.RANKS), RANK)
    add((word.upper() for word in titles.RANKS), RANK)
    add(wording.fields, FIELD)
    add(lexicon.LOWER_FIELDS, FIELD)
    add((word.upper() for word in wording.fields), FIELD)
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
    add(wording.saying.pasts, SAYING)
    add(lands, LAND)
    # "Côte d'Ivoire"
    forms = {it for by_second in lands.values() for some in by_second.values() for it in some}
    of_lands = {word for form in forms for word in form.words[1:]}
    add((word for word in of_lands if word[0].islower()), SMALL)
    add(lexicon.CLOSED_WORDS, CLOSED)
    add((word.capitalize() for word in times.MONTHS), CLOSED)
    add((word.capitalize() for word in times.WEEKDAYS), CLOSED)
    add((word for word in tuple(table) if word.lower() in joint.OPENERS), OPENER)
    return table


_OF_PARTS: Final = HEAD | HEADS


class Lexicon:
    """The classes of printed words for one wording.

    *chunks* keeps what printed chunks are made of, and what they hint at, for the stage on tokens.
    """

    __slots__ = ("_table", "chunks")

    def __init__(self, wording: Wording) -> None:
        self._table = _table(wording)
        self.chunks: Chunks = Chunks(self.kind_of, wording.saying.forms)

    def kind_of(self, word: str) -> int:
        """Return the classes of a printed word, its shape among them."""
        is_elided = lexicon.ELIDED.match(word) is not None
        shape = CAPITAL if word[0].isupper() or is_elided else LOWER
        known = self._table.get(word) or self._table.get(word.rstrip("."), 0)
        if not known and "-" in word and not is_elided:
            # "Vice-Premier", "Under-Secretary", "Co-Chair": made from the head.
            parts = word.split("-")
            first, last = self._table.get(parts[0], 0), self._table.get(parts[-1], 0)
            if parts[-1] in titles.TITLES_WITH_GIVEN_NAME:
                # "Nur-Sultan" is no sultan.
                last = 0
            known = (first | last) & _OF_PARTS
            if known & HEADS:
                known |= JOINT
        return shape | known


@lru_cache(maxsize=8)
def lexicon_of(wording: Wording = DEFAULT) -> Lexicon:
    """Return the classes of printed words for *wording*, made once for each."""
    return Lexicon(wording)
