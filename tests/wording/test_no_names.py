"""Rules go by language and house style, never by one readout's people, places or topics."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

from japan_russia.data.countries import countries
from japan_russia.data.office_holders import office_holders
from japan_russia.wording.phrases import titles
from tests.parse.test_perturbation import TOPICS
from tests.rows import each_of, some_of
from tests.wording.literals import PARSE, WORDING, literals

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
ADDRESS = {"Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "We"}
OFFICES = titles.HEADS | titles.SINGULAR.keys() | titles.RANKS | titles.FIELDS | titles.UNITS
_WORD = re.compile(r"(?<!\\)\b[A-Za-z][A-Za-z-]+")


@cache
def words(path: Path) -> set[str]:
    """Return the words in the literals of a module."""
    return {word for literal in literals(path) for word in _WORD.findall(literal)}


@cache
def names_of_one_seed() -> set[str]:
    """Return the capitalised words that one seed alone has, and no seed in small letters.

    Words of offices ("Ambassador"), forms of address and pronouns are no names.
    """
    counts = Counter(
        word for path in SEEDS for word in set(_WORD.findall(path.read_text(encoding="utf-8")))
    )
    return (
        {
            word
            for word, count in counts.items()
            if count == 1 and word[0].isupper() and word.lower() not in counts
        }
        - OFFICES
        - ADDRESS
    )


@some_of(PARSE)
def test_no_name_of_one_seed_decides(path: Path) -> None:
    """No capitalised word that stands in only one of the seeds is a literal of the parser."""
    assert sorted(words(path) & names_of_one_seed()) == []


def test_seeds_have_names_of_their_own() -> None:
    """The test above looks for something: people, places and ships."""
    assert {"Kawaguchi", "Sochi", "Machimura"} <= names_of_one_seed()


@some_of(PARSE)
def test_no_topic_decides(path: Path) -> None:
    """Nothing that the ministers talk about is a literal of the parser."""
    assert sorted(words(path) & set(TOPICS)) == []


@each_of([*PARSE, *WORDING])
def test_no_person_decides(path: Path) -> None:
    """Who held office stands in ``data/`` alone."""
    families = {name for it in office_holders() for name in (it.family, *it.family_variants)}
    assert sorted(words(path) & families) == []


@each_of(PARSE)
def test_only_the_two_countries_are_named(path: Path) -> None:
    """Which countries there are stands in ``data/``; Japan is at every meeting."""
    names = {name for it in countries() for name in (it.name, *it.other_names)}
    assert words(path) & names <= {"Japan"}
