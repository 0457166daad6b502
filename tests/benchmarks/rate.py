"""Readouts per second, beside markdown-it-py on the same texts and in the same run.

Run as ``python -m tests.benchmarks.rate``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import Final

from markdown_it import MarkdownIt

import japan_russia as jr

_RUNS: Final = 15
_SEEDS: Final = Path(__file__).parent.parent.parent / "seeds"


def best(readers: dict[str, Callable[[str], object]], texts: list[str]) -> dict[str, float]:
    """Return the best time of each reader on all *texts*.

    The readers take turns, so that what else the machine does falls on all of them.
    """
    times = dict.fromkeys(readers, float("inf"))
    for _ in range(_RUNS):
        for name, reader in readers.items():
            begin = perf_counter()
            for text in texts:
                reader(text)
            times[name] = min(times[name], perf_counter() - begin)
    return times


def main() -> None:
    """Print both rates and their ratio."""
    texts = [path.read_bytes().decode("utf-8") for path in sorted(_SEEDS.glob("*.txt"))]
    markdown = MarkdownIt()
    times = best({"japan_russia.loads": jr.loads, "markdown-it-py": markdown.parse}, texts)
    for name, seconds in times.items():
        print(f"{name:20} {len(texts) / seconds:8.0f} readouts a second")
    ours, theirs = times.values()
    print(f"{'ratio':20} {theirs / ours:8.2f} (1 or more: no slower than markdown-it-py)")


if __name__ == "__main__":
    main()
