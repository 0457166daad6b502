"""``japan-russia evaluate``: how far readouts are read as people have annotated them."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from japan_russia.cli._inputs import Failures, files, named_files, readouts
from japan_russia.cli._output import complain
from japan_russia.errors import JapanRussiaError
from japan_russia.evaluate import Comparison, Difference, Gold, compare, load_gold
from japan_russia.model import Readout
from japan_russia.span import positions
from japan_russia.view.terminal import clean
from japan_russia.view.words import count

__all__ = ["run"]

_SUFFIXES: Final = frozenset({".json"})
#: Of the sentences of one annotated readout, another has an eighth by chance, as "Both ministers".
_LEAST: Final = 0.25


def run(arguments: argparse.Namespace) -> int:
    """Print the figures; 1 if a file cannot be read or has no partner, or a figure falls short."""
    failures = Failures()
    gold = dict(_gold(arguments.gold, failures))
    if not gold:
        # What is wrong with the annotations is not wrong with each readout.
        return failures.exit_code
    by_id = {it.id: it for it in gold.values()}
    paths: dict[str, Path] = {}
    texts: dict[str, str] = {}
    others: set[str] = set()

    def read() -> Iterator[Readout]:
        inputs = named_files(arguments)
        for path, readout in readouts(inputs, arguments, failures):
            paths.setdefault(readout.id, path)
            texts.setdefault(readout.id, readout.source.text)
            fault = _fault(by_id[readout.id], readout) if readout.id in by_id else None
            if fault is None:
                yield readout
            else:
                others.add(readout.id)
                failures.add(path, fault)

    comparison = compare(read(), gold.values())
    for id in comparison.without_gold:
        failures.add(paths[id], f"Expected a gold file for the readout {id!r}, found none.")
    for path, it in gold.items():
        if it.id in comparison.without_readout and it.id not in others:
            failures.add(path, f"Expected a readout {it.id!r}, found none.")
    if arguments.format == "json":
        print(json.dumps(_plain(comparison), ensure_ascii=False, indent=2))
    else:
        if arguments.differences:
            _print_differences(comparison, paths, texts)
        _print_figures(comparison)
    return 1 if _falls_short(comparison, arguments.least) else failures.exit_code


def _gold(path: Path, failures: Failures) -> Iterator[tuple[Path, Gold]]:
    for it in files([path], _SUFFIXES):
        try:
            yield it, load_gold(it)
        except JapanRussiaError as error:
            failures.add(it, str(error))


def _fault(gold: Gold, readout: Readout) -> str | None:
    """Say that annotations were made for another text; figures near 0 would blame the reading."""
    here = sum(row.begins in readout.source.text for row in gold.rows)
    if here >= _LEAST * len(gold.rows):
        return None
    return (
        f"Expected the text that the gold file for {gold.id!r} annotates, "
        f"found {here} of its {count(len(gold.rows), 'row')} in another."
    )


def _falls_short(comparison: Comparison, least: list[tuple[str, float]]) -> bool:
    short = False
    for name, wanted in least:
        value = comparison.values.get(name)
        if value is None or value < wanted:
            short = True
            found = "nothing to compare" if value is None else f"{value:.4f}"
            complain(f"Expected at least {wanted:g} as {name!r}, found {found}.")
    return short


def _print_figures(comparison: Comparison) -> None:
    for it in comparison.figures:
        print(f"{it.name:32} {it.value:6.3f}   ({count(it.cases, 'case')})")
    print(f"{count(len(comparison.documents), 'readout')} compared.")


def _print_differences(
    comparison: Comparison, paths: dict[str, Path], texts: dict[str, str]
) -> None:
    for document, differences in groupby(comparison.differences, key=lambda it: it.document):
        them = list(differences)
        starts = [it.span.start if it.span else 0 for it in them]
        places = positions(texts[document], starts)
        lines: dict[tuple[str, str], list[str]] = {}
        for it, place in zip(them, places, strict=True):
            where = f"{paths[document]}:{place.line}:{place.column}" if it.span else paths[document]
            # What is wrong about one thing for one reason is told once.
            lines.setdefault((str(where), _told(it)), []).append(it.figure)
        for (where, told), figures in lines.items():
            print(clean(f"{where}: {', '.join(figures)}: {told}"))


def _told(it: Difference) -> str:
    about = f" ({it.place})" if it.place else ""
    if it.lost:
        return f"no such sentence{about}"
    wanted, found = ("; ".join(them) or "nothing" for them in (it.wanted, it.found))
    return f"wanted {wanted}, found {found}{about}"


def _plain(comparison: Comparison) -> dict[str, Any]:
    return {
        "documents": comparison.documents,
        "figures": {
            it.name: {
                "value": round(it.value, 4),
                "cases": it.cases,
                "right": it.right,
                "missed": it.missed,
                "extra": it.extra,
            }
            for it in comparison.figures
        },
        "differences": [
            {
                "document": it.document,
                "figure": it.figure,
                "place": it.place,
                "span": None if it.span is None else [it.span.start, it.span.end],
                "wanted": it.wanted,
                "found": it.found,
                "lost": it.lost,
            }
            for it in comparison.differences
        ],
        "without_gold": comparison.without_gold,
        "without_readout": comparison.without_readout,
    }
