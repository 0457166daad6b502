"""Write golden files: ``python -m tests.parse.record tests/parse/golden/TOPIC/NAME.txt``.

A new one is a draft of everything that is read, to be shortened by hand; one that is there keeps
its keys, and has what is read now.  Look at each line: what is read may be wrong.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import japan_russia as jr
from tests.parse.reading import expected, written

__all__ = ["record"]


def record(names: Iterable[str]) -> None:
    """Write the golden file beside each of the texts."""
    for name in names:
        golden = Path(name).with_suffix(".json")
        wanted = expected(golden) if golden.exists() else None
        try:
            readout = jr.load(name)
        except jr.JapanRussiaError as error:
            sys.exit(error.message)
        golden.write_text(written(readout, wanted), encoding="utf-8")


if __name__ == "__main__":
    record(sys.argv[1:])
