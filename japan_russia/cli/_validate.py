"""``japan-russia validate``: TEI files against all that they promise."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Final

from japan_russia.cli._inputs import Failures, files
from japan_russia.cli._output import progress, tally
from japan_russia.errors import JapanRussiaError
from japan_russia.formats import tei
from japan_russia.model import Severity
from japan_russia.view.terminal import clean
from japan_russia.view.words import count

__all__ = ["run"]

_SUFFIXES: Final = frozenset({".xml"})


def run(arguments: argparse.Namespace) -> int:
    """Print the findings on each file; 1 if any is an error or a file cannot be read.

    Raises:
        FormatError: The schema cannot be read or is none; no file is looked at then.
    """
    if arguments.schema is not None:
        # Of no document at all, only what is wrong with the schema is an error.
        tei.validate(b"", schema=arguments.schema)
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
    seen = [it.severity for them in found.values() for it in them]
    return 1 if Severity.ERROR in seen else failures.exit_code


def _print(found: dict[Path, tuple[tei.Finding, ...]]) -> None:
    for path, them in found.items():
        for it in them:
            where = clean(str(path) if it.line is None else f"{path}:{it.line}")
            print(f"{where}: {it.severity.value} {it.code}: {clean(it.message)}")
    seen = [it.severity for them in found.values() for it in them]
    verdict = tally(seen) if seen else "all valid" if found else "none could be read"
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
