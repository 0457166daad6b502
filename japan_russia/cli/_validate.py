"""``japan-russia validate``: TEI files against all that they promise."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

from japan_russia.cli._inputs import Failures, files
from japan_russia.cli._output import clean, count, progress
from japan_russia.errors import JapanRussiaError
from japan_russia.formats import tei

__all__ = ["run"]

_SUFFIXES: Final = frozenset({".xml"})


def run(arguments: argparse.Namespace) -> int:
    """Print the findings on each file; 1 if there is any or a file cannot be read."""
    failures = Failures()
    found: dict[Path, tuple[tei.Finding, ...]] = {}
    for path in progress(files(arguments.paths, _SUFFIXES)):
        try:
            found[path] = tei.validate(path, schema=arguments.schema)
        except JapanRussiaError as error:
            failures.add(path, str(error))
    if arguments.format == "json":
        print(json.dumps([_plain(path, them) for path, them in found.items()], indent=2))
    else:
        _print(found)
    return 1 if any(found.values()) else failures.exit_code


def _print(found: dict[Path, tuple[tei.Finding, ...]]) -> None:
    for path, them in found.items():
        for it in them:
            where = clean(str(path) if it.line is None else f"{path}:{it.line}")
            print(f"{where}: {it.severity.value} {it.code}: {clean(it.message)}")
    total = sum(map(len, found.values()))
    verdict = count(total, "finding") if total else "all valid"
    print(f"{count(len(found), 'file')} checked: {verdict}.")


def _plain(path: Path, findings: tuple[tei.Finding, ...]) -> dict[str, object]:
    rows = [
        {
            "code": it.code,
            "severity": it.severity.value,
            "line": it.line,
            "message": it.message,
        }
        for it in findings
    ]
    return {"file": str(path), "findings": rows}
