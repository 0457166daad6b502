"""How long tables and searches of many readouts take, beside others: ``python -m`` this module.

The five readouts and their like are taken again and again under other ids, 4,000 in all.  Time is
that of the processor, the least of several rounds in which those that are compared take turns.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from time import process_time
from typing import Final

from attrs import evolve

from japan_russia.corpus import Corpus
from japan_russia.formats import tables
from japan_russia.model import Readout
from japan_russia.parse import load

__all__ = ["arrow_beside_dicts", "kwic_beside_fts", "many"]

_SEEDS: Final = Path(__file__).parents[2] / "seeds"
_ROUNDS: Final = 5
_READOUTS: Final = 4_000
_FOUND: Final = (
    "SELECT statement FROM search JOIN statements ON statements.rowid = search.rowid "
    "WHERE search MATCH ?"
)


def many(number: int) -> Iterator[Readout]:
    """Yield *number* readouts, each with an id of its own."""
    seeds = cycle([load(path) for path in sorted(_SEEDS.glob("*.txt"))])
    for place, it in enumerate(islice(seeds, number)):
        yield evolve(it, id=f"{it.id}-{place}")


def least(*works: Callable[[], object]) -> list[float]:
    """Return the seconds that each of *works* takes, the least of some rounds."""
    found: list[list[float]] = [[] for _ in works]
    for _ in range(_ROUNDS):
        for work, times in zip(works, found, strict=True):
            begin = process_time()
            work()
            times.append(process_time() - begin)
    return [min(times) for times in found]


def arrow_beside_dicts(readouts: list[Readout], name: str) -> tuple[float, float]:
    """Return the seconds of an Arrow table from rows that are ready, and from readouts."""
    import pyarrow as pa

    rows = list(tables.rows(readouts, name))
    schema = tables.arrow([], name).schema
    from_rows, from_readouts = least(
        lambda: pa.Table.from_pylist(rows, schema), lambda: tables.arrow(readouts, name)
    )
    return from_rows, from_readouts


def kwic_beside_fts(readouts: list[Readout], term: str) -> tuple[float, float, int]:
    """Return the seconds of a search by ``kwic`` and by the index of SQLite, and the hits."""
    corpus = Corpus.of(readouts)
    with tempfile.TemporaryDirectory() as folder:
        (path,) = tables.write(readouts, folder, format="sqlite")
        database = sqlite3.connect(path)
        by_kwic, by_index = least(
            lambda: corpus.kwic(term), lambda: database.execute(_FOUND, [f'"{term}"']).fetchall()
        )
        database.close()
    return by_kwic, by_index, len(corpus.kwic(term))


def main() -> None:
    """Print the figures."""
    readouts = list(many(_READOUTS))
    for name in ("statements", "speakers", "verbs"):
        ready, whole = arrow_beside_dicts(readouts, name)
        print(f"{name}: from rows {ready:.2f} s, from readouts {whole:.2f} s, {ready / whole:.2f}")
    by_kwic, by_index, hits = kwic_beside_fts(readouts, "peace treaty")
    print(f"kwic: {hits} hits in {by_kwic:.2f} s; SQLite's index: {by_index:.3f} s")


if __name__ == "__main__":
    main()
