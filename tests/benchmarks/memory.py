"""How much memory reading readouts one by one takes: as much for 4,000 as for 1,000.

Run as ``python -m tests.benchmarks.memory``.  Each number of readouts is read in a process of its
own, which says how much memory it held at most.  Exits with 1 if the most differs by more than a
tenth.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.benchmarks.workers import SEEDS, copies

LIMIT: Final = 1.1
#: Reads a folder and prints the most memory that it held, in bytes.  On Linux, what ``getrusage``
#: gives begins with the most of the process that has started it, and what ``/proc`` gives does not.
_READ: Final = """
import resource, sys
from japan_russia.corpus import iter_readouts
found = sum(1 for _ in iter_readouts(sys.argv[1]))
if sys.platform == "linux":
    most = int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0]) * 1024
else:
    unit = 1 if sys.platform == "darwin" else 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
print(found, most)
"""


def peak(sources: Sequence[Path], count: int) -> int:
    """Return how many bytes a process held at most that read *count* readouts one by one."""
    with TemporaryDirectory() as folder:
        copies(sources, count, Path(folder))
        done = subprocess.run(
            [sys.executable, "-c", _READ, folder], capture_output=True, text=True, check=True
        )
    found, most = map(int, done.stdout.split())
    assert found == count
    return most


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the most memory for each number of readouts; return 1 if it grows by a tenth."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", nargs="*", type=Path, help="more readouts than the five seeds")
    parser.add_argument("--readouts", nargs=2, type=int, default=(1_000, 4_000))
    asked = parser.parse_args(arguments)
    sources = [path for it in (SEEDS, *asked.folders) for path in sorted(it.rglob("*.txt"))]
    few, many = (peak(sources, count) for count in asked.readouts)
    print(
        f"{asked.readouts[0]} readouts: {few / 2**20:.1f} MiB; "
        f"{asked.readouts[1]} readouts: {many / 2**20:.1f} MiB: {many / few:.3f} times as much"
    )
    return 1 if many / few > LIMIT else 0


if __name__ == "__main__":
    sys.exit(main())
