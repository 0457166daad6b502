"""How much faster two processes read 4,000 readouts than one.

Run as ``python -m tests.benchmarks.workers``, on a machine that does nothing else: the readings
take turns, but two processes need two cores.  The processor time, which other programs change
little, says what the sending costs.  With ``--least 1.7`` less than that is a failure.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from japan_russia.corpus import iter_readouts

SEEDS: Final = Path(__file__).resolve().parents[2] / "seeds"


class Reading(NamedTuple):
    """What one reading of all files took, in seconds by the clock and of processor time."""

    clock: float
    processor: float


def copies(sources: Sequence[Path], count: int, folder: Path) -> list[Path]:
    """Write *count* readouts into *folder*, each of other bytes: blank lines at its end differ."""
    texts = [path.read_bytes() for path in sources]
    made = []
    for number in range(count):
        path = folder / f"{number:05}.txt"
        path.write_bytes(texts[number % len(texts)] + b"\n" * (number // len(texts)))
        made.append(path)
    return made


def reading(files: list[Path], workers: int) -> Reading:
    """Read all *files*, holding one readout at a time."""
    clock, processor = time.perf_counter(), _processor()
    found = sum(1 for _ in iter_readouts(files, workers=workers))
    assert found == len(files)
    return Reading(time.perf_counter() - clock, _processor() - processor)


def _processor() -> float:
    """Seconds of processor time of this process and of those that it has ended."""
    return sum(os.times()[:4])


def turns(files: list[Path], count: int) -> Iterator[tuple[Reading, Reading]]:
    """Yield what one and two processes took, *count* times, one after the other."""
    for _ in range(count):
        yield reading(files, 1), reading(files, 2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what each turn took, and how many times as fast two processes are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="more readouts than the five seeds")
    parser.add_argument("--readouts", type=int, default=4_000)
    parser.add_argument("--turns", type=int, default=3)
    parser.add_argument("--least", type=float, default=0.0)
    asked = parser.parse_args(arguments)
    sources = [path for it in (SEEDS, *asked.folders) for path in sorted(it.rglob("*.txt"))]
    with TemporaryDirectory() as folder:
        files = copies(sources, asked.readouts, Path(folder))
        times, costs = [], []
        for one, two in turns(files, asked.turns):
            times.append(one.clock / two.clock)
            costs.append(two.processor / one.processor)
            print(
                f"{len(files)} readouts: one {one.clock:.1f} s ({one.processor:.1f} s of "
                f"processor), two {two.clock:.1f} s ({two.processor:.1f} s): "
                f"{times[-1]:.2f} times as fast",
                flush=True,
            )
    print(f"Median: {median(times):.2f} times as fast, {median(costs):.2f} times the processor.")
    return 1 if median(times) < asked.least else 0


if __name__ == "__main__":
    sys.exit(main())
