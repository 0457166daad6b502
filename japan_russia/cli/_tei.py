"""``japan-russia tei refresh``: what an editor's changes have made stale, counted anew in place."""

from __future__ import annotations

import argparse
from typing import Final

from japan_russia.cli._inputs import Failures, files
from japan_russia.cli._output import no_progress, progress
from japan_russia.errors import JapanRussiaError
from japan_russia.formats import tei
from japan_russia.view.terminal import clean
from japan_russia.view.words import count

__all__ = ["run"]

_SUFFIXES: Final = frozenset({".xml"})


def run(arguments: argparse.Namespace) -> int:
    """Refresh each file and say what was counted anew; 1 if one cannot be read."""
    failures = Failures()
    done = changed = 0
    for path in progress(files(arguments.paths, _SUFFIXES)):
        try:
            counts = tei.refresh(path)
        except JapanRussiaError as error:
            failures.add(path, str(error))
            continue
        done += 1
        if counts:
            changed += 1
            no_progress()
            parts = ", ".join(count(number, what) for what, number in sorted(counts.items()))
            print(f"{clean(str(path))}: {parts}")
    print(f"{count(done, 'file')} looked at: {changed or 'none'} refreshed.")
    return failures.exit_code
