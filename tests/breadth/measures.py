"""What is measured, and the shares that were read rightly."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from tests.breadth import insertions, lists
from tests.breadth.questions import Result

__all__ = ["FLOORS", "LONG", "QUICK", "Measure", "Share", "floors", "raised", "shares"]

#: The least that has to be reached.
FLOORS: Final = Path(__file__).parent / "floors.json"
_ENTRIES: Final = "entries with everything right"

Floors = dict[str, dict[str, float]]
Measure = Callable[[], Iterator[Result]]


def _insertions(name: str, paths: tuple[Path, ...], rounds: int) -> dict[str, Measure]:
    return {name: partial(insertions.results, name, paths, rounds)} if paths else {}


#: Measures of a few seconds.
QUICK: Final[dict[str, Measure]] = {
    **{name: partial(lists.results, name) for name in lists.LISTS},
    **_insertions("insertions", insertions.OWN, 1),
    **_insertions("insertions_annotated", insertions.ANNOTATED, 1),
}
#: Every adverbial before every sentence.
LONG: Final[dict[str, Measure]] = {
    **_insertions("insertions_long", insertions.OWN, insertions.ROUNDS),
    **_insertions("insertions_annotated_long", insertions.ANNOTATED, insertions.ROUNDS),
}


class Share(NamedTuple):
    """How many of how many were right."""

    right: int
    of: int

    @property
    def floor(self) -> float:
        """The share, rounded down to a hundredth."""
        return 100 * self.right // self.of / 100


def shares(results: Iterable[Result]) -> dict[str, Share]:
    """Return the share of each question of one measure.

    Of a list, the share of entries that had everything right comes first.
    """
    results = tuple(results)
    found: dict[str, Share] = {}
    if any(it.measure in lists.LISTS for it in results):
        wrong = {it.entry for it in results if not it.right}
        entries = {it.entry for it in results}
        found[_ENTRIES] = Share(len(entries - wrong), len(entries))
    for it in results:
        right, of = found.get(it.question, Share(0, 0))
        found[it.question] = Share(right + it.right, of + 1)
    return found


def floors() -> Floors:
    """Return the floors by measure and question."""
    found: Floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    return found


def raised(before: Floors, reached: dict[str, dict[str, Share]]) -> Floors:
    """Return *before* with every floor that was overtaken at what is reached; none gets lower."""
    after = dict(before)
    for measure, found in reached.items():
        old = before.get(measure, {})
        after[measure] = {name: max(it.floor, old.get(name, 0.0)) for name, it in found.items()}
    return after
