"""``japan-russia convert``: readouts to files of another format, each whole or not there.

As JSON and TEI each readout has a file of its own, tables and networks are of all together.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable
from functools import partial
from itertools import chain
from pathlib import Path
from typing import Final

from japan_russia.cli._inputs import STDIN, Failures, corpus, named_files, readouts
from japan_russia.corpus import By, Corpus, Exchanges
from japan_russia.errors import FormatError, JapanRussiaError
from japan_russia.files import made_folder, new_files, plain_stem
from japan_russia.model import Readout
from japan_russia.view.terminal import clean
from japan_russia.view.words import count

__all__ = ["run"]

_SUFFIXES: Final = {"json": ".json", "tei": ".xml"}
_NAMES: Final = {
    "csv": "CSV",
    "graphml": "GraphML",
    "json": "JSON",
    "parquet": "Parquet",
    "sqlite": "SQLite",
    "tei": "TEI",
}
#: The networks, and what their nodes are.
_NETWORKS: Final[dict[str, By]] = {"persons.graphml": "person", "sides.graphml": "side"}


def run(arguments: argparse.Namespace) -> int:
    """Write a file for each readout; 1 if one has no meeting or cannot be read or written.

    Raises:
        FormatError: Two inputs would have the same output, an output is there already and may
            not be overwritten, or the folder cannot be made.  Nothing is written then.
    """
    if arguments.excel and arguments.to != "csv":
        raise FormatError(f"Expected --excel with --to csv, found it with --to {arguments.to}.")
    failures = Failures()
    each = arguments.to in _SUFFIXES
    written = (_convert_each if each else _convert_all)(arguments, failures)
    made = count(written, f"{_NAMES[arguments.to]} file")
    print(f"{made} written to {clean(str(arguments.output))}.")
    return failures.exit_code


def _convert_each(arguments: argparse.Namespace, failures: Failures) -> int:
    inputs = named_files(arguments)
    outputs = _outputs(inputs, arguments.output, _SUFFIXES[arguments.to])
    if not arguments.force:
        _refuse_existing(list(outputs.values()))
    dump = _dump(arguments.to)
    written = 0
    with made_folder(arguments.output):
        for path, readout in readouts(inputs, arguments, failures):
            try:
                dump(readout, outputs[path])
            except JapanRussiaError as error:
                failures.add(path, str(error))
                continue
            written += 1
            # Nothing is lost of a text without a meeting either, but it is hardly what was meant.
            failures.add_errors(path, readout)
    return written


def _convert_all(arguments: argparse.Namespace, failures: Failures) -> int:
    from japan_russia.formats import tables

    is_network = arguments.to == "graphml"
    names = list(_NETWORKS) if is_network else tables.file_names(arguments.to)
    if not arguments.force:
        _refuse_existing([arguments.output / name for name in names])
    readouts = corpus(arguments, failures)
    first = next(readouts, None)
    if first is None:
        # Each of them has been complained of: tables of nothing would look like a result.
        return 0
    found = chain([first], readouts)
    if is_network:
        _write_networks(found, arguments.output, overwrite=arguments.force)
    else:
        tables.write(
            found,
            arguments.output,
            format=arguments.to,
            overwrite=arguments.force,
            excel_safe=arguments.excel,
        )
    return len(names)


def _write_networks(readouts: Iterable[Readout], folder: Path, *, overwrite: bool) -> None:
    every = Exchanges(tuple(it for readout in readouts for it in Corpus.of([readout]).exchanges()))
    paths = [folder / name for name in _NETWORKS]
    with made_folder(folder), new_files(paths, replace=overwrite) as temporary:
        for path, by in zip(temporary, _NETWORKS.values(), strict=True):
            path.write_bytes(every.graphml(by=by).encode())


def _outputs(inputs: list[Path], folder: Path, suffix: str) -> dict[Path, Path]:
    outputs = {
        path: folder / f"{'stdin' if path == STDIN else plain_stem(path.stem)}{suffix}"
        for path in inputs
    }
    # Some file systems take "A.json" and "a.json" for one file.
    taken: dict[str, Path] = {}
    for path, output in outputs.items():
        other = taken.setdefault(output.name.casefold(), path)
        if other != path:
            raise FormatError(
                f"Expected one input for {str(output)!r}, found {str(other)!r} and {str(path)!r}."
            )
    return outputs


def _refuse_existing(outputs: list[Path]) -> None:
    existing = [path for path in outputs if os.path.lexists(path)]
    if existing:
        others = len(existing) - 1
        more = f" and {count(others, 'other')}" if others else ""
        raise FormatError(
            f"Expected no file at {str(existing[0])!r} without --force, found one{more}."
        )


def _dump(format: str) -> Callable[[Readout, Path], None]:
    if format == "json":
        from japan_russia.formats import json

        # People look into these files: a line a value.
        return partial(json.dump, indent=2)
    from japan_russia.formats import tei

    return tei.dump
