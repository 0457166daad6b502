"""Measure the accuracy on annotated readouts; no figure may fall: ``accuracy.py FOLDER``.

*FOLDER* holds the scorers ``score.py`` and ``cases/run.py``, the annotated sets and ``pages/``.
What was reached stands in ``accuracy.json`` beside this file and changes with the code:
``accuracy.py --record FOLDER`` writes it anew.
"""

from __future__ import annotations

import argparse
import io
import json
import runpy
import sys
from collections.abc import Mapping
from contextlib import chdir, redirect_stdout, suppress
from pathlib import Path
from typing import Any, Final, NamedTuple
from unittest.mock import patch

_ROOT: Final = Path(__file__).resolve().parent.parent
_RECORD: Final = Path(__file__).with_suffix(".json")
#: The figure that stands first everywhere: a wrong speaker is worse than none.
_FIRST: Final = "nobody misquoted"


class Measured(NamedTuple):
    """What a scorer says of one set.

    Attributes:
        figures: Shares between 0 and 1, by the scorer's names; empty if nothing was measured.
        unread: Why a document could not be read and is in no figure, by the document's name.
    """

    figures: dict[str, float]
    unread: dict[str, str]


def main(arguments: list[str], record: Path = _RECORD) -> int:
    """Print the table, what cannot be measured, and what changed against *record*.

    Return 1 if anything is worse than recorded.
    """
    parser = argparse.ArgumentParser(description="No figure of accuracy may fall.")
    parser.add_argument("folder", type=Path, help="the folder of the scorers and the sets")
    parser.add_argument("--record", action="store_true", help="make these the figures to keep")
    asked = parser.parse_args(arguments)
    if not (asked.record or record.exists()):
        print(f"Expected the figures reached in {record}, found none: write them with --record.")
        return 1
    before = read(record) if record.exists() else {}
    now = measure(asked.folder.resolve())
    worse = fallen(before, now)
    print(table(now), "", *unread(now), *risen(before, now), *worse, sep="\n")
    if not asked.record:
        return 1 if worse else 0
    if not all(it.figures for it in now.values()):
        print("Not recorded: a set was not measured.")
        return 1
    record.write_text(json.dumps(_as_json(now), indent=1) + "\n", encoding="utf-8")
    print(f"Recorded in {record.name}{', what fell included' if worse else ''}.")
    return 0


def measure(folder: Path) -> dict[str, Measured]:
    """Run the scorers in *folder* on every set."""
    score = [str(folder / "score.py"), "--json"]
    pages = [*score, "--texts", str(folder / "pages"), "--gold"]
    commands = {
        "seeds": [*score, "--texts", "seeds", "--gold", str(folder / "gold")],
        "gold_dev": [*score, "--sets", "gold_dev"],
        "gold_more": [*score, "--sets", "gold_more"],
        "gold_wide": [*score, "--sets", "gold_wide"],
        "cases": [str(folder / "cases" / "run.py"), "--json"],
        # A page shows a readout of one of the sets above, and is scored with that set's gold.
        "pages": [*pages, str(folder / "gold")],
        "pages_dev": [*pages, str(folder / "gold_dev" / "gold")],
        "pages_more": [*pages, str(folder / "gold_more" / "gold")],
    }
    return {name: _run(command) for name, command in commands.items()}


def _run(command: list[str]) -> Measured:
    # In this process, as the package is then imported once, in a third of the time.  The scorers
    # import it from the working directory.
    said = io.StringIO()
    with patch.object(sys, "argv", command), chdir(_ROOT), redirect_stdout(said):
        try:
            with suppress(SystemExit):
                runpy.run_path(command[0], run_name="__main__")
            answer = json.loads(said.getvalue())
        except Exception as error:
            return Measured({}, {Path(command[0]).name: f"{type(error).__name__}: {error}"})
    if "of" in answer:
        return Measured({"cases read right": round(answer["right"] / answer["of"], 4)}, {})
    parted = (line.partition(": ") for line in answer["failed"])
    return Measured(answer["figures"], {document: why for document, _, why in parted})


def read(record: Path) -> dict[str, Measured]:
    """Return what was recorded; the reasons of documents that were not read are not."""
    sets = json.loads(record.read_text(encoding="utf-8"))
    return {
        name: Measured(it["figures"], dict.fromkeys(it["unread"], "")) for name, it in sets.items()
    }


def _as_json(sets: Mapping[str, Measured]) -> dict[str, Any]:
    return {name: {"figures": it.figures, "unread": [*it.unread]} for name, it in sets.items()}


def table(sets: Mapping[str, Measured]) -> str:
    """Return a row for each figure, with a column for each set."""
    figures = dict.fromkeys([_FIRST, *(figure for it in sets.values() for figure in it.figures)])
    rows = [("", *sets)]
    for figure in figures:
        values = [it.figures.get(figure) for it in sets.values()]
        rows.append((figure, *("" if value is None else f"{value:.4f}" for value in values)))
    return "\n".join(f"{head:30}" + "".join(f"{it:>11}" for it in row) for head, *row in rows)


def unread(sets: Mapping[str, Measured]) -> list[str]:
    """Return a line for each document that is in no figure."""
    return [
        f"Not measured: {name}: {document}: {why}"
        for name, it in sets.items()
        for document, why in it.unread.items()
    ]


def risen(before: Mapping[str, Measured], now: Mapping[str, Measured]) -> list[str]:
    """Return a line for each figure that is higher than recorded, or new, and may be recorded."""
    return [
        f"Rose: {name}: {figure} was {'not recorded' if was is None else was}, is {value}."
        for name, it in now.items()
        for figure, value in it.figures.items()
        if (was := before[name].figures.get(figure) if name in before else None) is None
        or value > was
    ]


def fallen(before: Mapping[str, Measured], now: Mapping[str, Measured]) -> list[str]:
    """Return a line for all that is worse than recorded: nobody misquoted first.

    A document that is not read is in no figure, so no figure tells of it.
    """
    lines = {True: list[str](), False: list[str]()}
    for name, it in now.items():
        if not it.figures:
            lines[False].append(f"Fell: {name} was not measured at all.")
            continue
        recorded = before.get(name, Measured({}, {}))
        for figure, was in recorded.figures.items():
            value = it.figures.get(figure)
            if value is None or value < was:
                found = "not measured" if value is None else value
                lines[figure == _FIRST].append(f"Fell: {name}: {figure} was {was}, is {found}.")
        if name in before:
            missing = it.unread.keys() - recorded.unread.keys()
            lines[False] += [f"Fell: {name}: {it} was read, is not." for it in sorted(missing)]
    return lines[True] + lines[False]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
