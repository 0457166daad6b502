"""Counts are those of the statements, second printings left out unless asked for."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Final

from hypothesis import given

from japan_russia import testing
from japan_russia.corpus import GROUPS, Corpus, Count, during
from japan_russia.model import Readout
from tests.hand_made import readout

SEEDS: Final = Path(__file__).parents[2] / "seeds"
MADE: Final = Corpus.of([readout("a"), readout("b", year=None)])


def test_counts_of_a_corpus() -> None:
    """Group by group; years in their order, all else by number."""
    assert [it for it in MADE.counts() if it.by != "act"] == [
        Count("speaker", "JP-Ichiro Aoki", "Aoki (JP)", 2, 2),
        Count("speaker", "RU-Pyotr Ilyich Belov", "Belov (RU)", 2, 2),
        Count("speaker", "JP", "JP side", 2, 2),
        Count("speaker", "RU", "RU side", 2, 2),
        Count("side", "JP", "JP", 4, 4),
        Count("side", "RU", "RU", 4, 4),
        Count("voice", "narration", "narration", 4, 2),
        Count("voice", "unilateral", "unilateral", 4, 2),
        Count("voice", "joint", "joint", 2, 2),
        Count("kind", "foreign_ministers", "foreign ministers' meeting", 6, 2),
        Count("kind", "courtesy_call", "courtesy call", 2, 2),
        Count("kind", "none", "no meeting", 2, 0),
        Count("year", "2005", "2005", 3, 1),
        Count("year", "2006", "2006", 2, 2),
        Count("year", "none", "no meeting", 2, 0),
        Count("year", "not sure", "not sure", 3, 1),
    ]


def test_only_what_was_asked_for_is_counted() -> None:
    """Of other meetings nothing."""
    asked = MADE.where(during(2006)).counts()
    assert [(it.value, it.statements, it.meetings) for it in asked if it.by == "year"] == [
        ("2006", 2, 2)
    ]


def test_second_printings_are_counted_only_if_asked() -> None:
    """Lavrov speaks 50 times, and three of these are printed again."""
    corpus = Corpus.read(SEEDS)
    first, again = (
        next(it for it in corpus.counts(repeats=repeats) if it.value == "RU-lavrov-sergey")
        for repeats in (False, True)
    )
    assert (first.label, first.statements, again.statements) == ("Lavrov (RU)", 50, 53)


@given(testing.readouts())
def test_counts_are_those_of_the_statements(made: Readout) -> None:
    """Whatever the readout is; groups come in their order."""
    found = Corpus.of([made]).counts(repeats=True)
    statements = list(made.iter_statements())
    by = {
        group: {one.value: one.statements for one in found if one.by == group} for group in GROUPS
    }
    assert list(dict.fromkeys(one.by for one in found)) == [g for g in GROUPS if by[g]]
    assert by["voice"] == Counter(it.voice.value for it in statements)
    assert by["act"] == Counter(act.value for it in statements for act in it.acts)
    assert by["side"] == Counter(
        country
        for one in statements
        for country in {who.country or "unknown" for who in one.speakers}
    )
    assert sum(by["kind"].values()) == sum(by["year"].values()) == len(statements)
