"""How much faster two processes read 4,000 readouts than one.

Run as ``python -m tests.benchmarks.workers``, on a machine that does nothing else: the readings
take turns, but two processes need two cores.  The processor time, which other programs change
little, says what the sending costs.  Beside them stands what the machine can give at best: two
programs that know nothing of each other, have begun, and read half of the files each.  With
``--least 1.7`` less than that is a failure.
"""

from __future__ import annotations

import argparse
import os
import subprocess
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
    """Write *count* readouts into *folder*, none of which says just what another does."""
    texts = [path.read_bytes() for path in sources]
    made = []
    for number in range(count):
        path = folder / f"{number:05}.txt"
        path.write_bytes(texts[number % len(texts)] + f"\nThey agreed on {number}.\n".encode())
        made.append(path)
    return made


def reading(files: list[Path], workers: int) -> Reading:
    """Read all *files*, holding one readout at a time."""
    clock, processor = time.perf_counter(), _processor()
    found = sum(1 for _ in iter_readouts(files, workers=workers))
    assert found == len(files)
    return Reading(time.perf_counter() - clock, _processor() - processor)


_ALONE: Final = """
import sys, time
from pathlib import Path
from japan_russia.corpus import iter_readouts
print(flush=True)
files = [Path(line) for line in sys.stdin.read().splitlines()]
begin = time.process_time()
assert sum(1 for _ in iter_readouts(files)) == len(files)
print(time.process_time() - begin)
"""


def at_best(files: list[Path]) -> Reading:
    """Read all *files* by two programs without any exchange; their start does not count."""
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", _ALONE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=SEEDS.parent,
        )
        for _ in range(2)
    ]
    outs = []
    for run in runs:
        assert run.stdin is not None
        assert run.stdout is not None
        run.stdout.readline()
        outs.append((run.stdin, run.stdout))
    clock = time.perf_counter()
    for number, (given, _) in enumerate(outs):
        given.write("\n".join(map(str, files[number::2])))
        given.close()
    processor = sum(float(out.read()) for _, out in outs)
    clock = time.perf_counter() - clock
    assert not any(run.wait() for run in runs)
    for _, out in outs:
        out.close()
    return Reading(clock, processor)


def _processor() -> float:
    """Seconds of processor time of this process and of those that it has ended."""
    return sum(os.times()[:4])


def turns(files: list[Path], count: int) -> Iterator[tuple[Reading, Reading, Reading]]:
    """Yield what one, two, and two unconnected processes took, *count* times, one by one."""
    for _ in range(count):
        yield reading(files, 1), reading(files, 2), at_best(files)


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
        times, costs, bests = [], [], []
        for one, two, best in turns(files, asked.turns):
            times.append(one.clock / two.clock)
            costs.append(two.processor / one.processor)
            bests.append(one.clock / best.clock)
            print(
                f"{len(files)} readouts: one {one.clock:.1f} s ({one.processor:.1f} s of "
                f"processor), two {two.clock:.1f} s ({two.processor:.1f} s): "
                f"{times[-1]:.2f} times as fast; two unconnected {best.clock:.1f} s "
                f"({best.processor:.1f} s): {bests[-1]:.2f} times",
                flush=True,
            )
    print(
        f"Median: {median(times):.2f} times as fast, {median(costs):.2f} times the processor; "
        f"two unconnected programs: {median(bests):.2f} times as fast."
    )
    return 1 if median(times) < asked.least else 0


if __name__ == "__main__":
    sys.exit(main())
