"""``japan-russia check``: what is odd about readouts, and where."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from japan_russia.cli._inputs import Failures, named_files, readouts
from japan_russia.cli._output import tally
from japan_russia.model import Diagnostic, Readout, Severity
from japan_russia.span import Position, positions
from japan_russia.view.terminal import clean
from japan_russia.view.words import count

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print each diagnostic with its place; 1 if any is an error or a file cannot be read."""
    failures = Failures()
    seen: list[Severity] = []
    checked: list[dict[str, object]] = []
    read = 0
    is_json = arguments.format == "json"
    paths = named_files(arguments)
    for path, readout in readouts(paths, arguments, failures):
        read += 1
        seen += [it.severity for it in readout.diagnostics]
        if is_json:
            checked.append(_plain(path, readout))
        else:
            _report(path, readout)
    if is_json:
        print(json.dumps(checked, indent=2))
    else:
        print(f"{count(read, 'readout')} checked: {tally(seen)}.")
    return 1 if Severity.ERROR in seen else failures.exit_code


def _report(path: Path, readout: Readout) -> None:
    for it, place in _placed(readout):
        where = f"{path}:{place.line}:{place.column}" if place else str(path)
        print(f"{clean(where)}: {it.severity.value} {it.code.value}: {clean(it.message)}")


def _plain(path: Path, readout: Readout) -> dict[str, object]:
    found = [
        {
            "code": it.code.value,
            "severity": it.severity.value,
            "span": [it.span.start, it.span.end] if it.span else None,
            "line": place.line if place else None,
            "column": place.column if place else None,
            "message": it.message,
        }
        for it, place in _placed(readout)
    ]
    return {"file": str(path), "readout": readout.id, "diagnostics": found}


def _placed(readout: Readout) -> Iterator[tuple[Diagnostic, Position | None]]:
    """Yield each diagnostic with its line and column; None where it is about the whole."""
    starts = [it.span.start if it.span else 0 for it in readout.diagnostics]
    places = positions(readout.source.text, starts)
    for it, place in zip(readout.diagnostics, places, strict=True):
        yield it, place if it.span else None
