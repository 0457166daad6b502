"""``japan-russia check``: what is odd about readouts, and where."""

from __future__ import annotations

import argparse
from pathlib import Path

from japan_russia.cli._inputs import Failures, files, readouts
from japan_russia.cli._output import tally
from japan_russia.corpus import SUFFIXES
from japan_russia.model import Readout, Severity
from japan_russia.span import positions
from japan_russia.view.terminal import clean
from japan_russia.view.words import count

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print a line for each diagnostic; 1 if any is an error or a file cannot be read."""
    failures = Failures()
    seen: list[Severity] = []
    read = 0
    paths = files(arguments.paths, SUFFIXES, recursive=arguments.recursive, name_skipped=True)
    for path, readout in readouts(paths, arguments, failures):
        read += 1
        seen += [it.severity for it in readout.diagnostics]
        _report(path, readout)
    print(f"{count(read, 'readout')} checked: {tally(seen)}.")
    return 1 if Severity.ERROR in seen else failures.exit_code


def _report(path: Path, readout: Readout) -> None:
    starts = [it.span.start if it.span else 0 for it in readout.diagnostics]
    places = positions(readout.source.text, starts)
    for it, place in zip(readout.diagnostics, places, strict=True):
        where = f"{path}:{place.line}:{place.column}" if it.span else str(path)
        print(f"{clean(where)}: {it.severity.value} {it.code.value}: {clean(it.message)}")
