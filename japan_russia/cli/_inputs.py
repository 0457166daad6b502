"""From paths on the command line to readouts."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Final

from japan_russia.cli._output import complain, no_progress, progress, skipped, warn
from japan_russia.cli._said import said
from japan_russia.corpus import Known, Reader, load_told
from japan_russia.corpus._doubles import Doubles
from japan_russia.corpus._found import readouts_in
from japan_russia.corpus._read import once
from japan_russia.corpus._told import ToldTable
from japan_russia.corpus._told import unused as unused_told
from japan_russia.corpus._workers import read_each
from japan_russia.errors import JapanRussiaError, ReadoutError
from japan_russia.files import find
from japan_russia.model import Readout, Severity
from japan_russia.parse.corrections import applied, by_readout, unused

__all__ = ["STDIN", "Failures", "corpus", "files", "named_files", "readouts"]

#: What stands for the standard input.
STDIN: Final = Path("-")


def files(paths: Iterable[Path], suffixes: frozenset[str]) -> list[Path]:
    """Return the files that *paths* name, those of a folder sorted by name, each once.

    Args:
        paths: Files and folders.
        suffixes: What is taken from a folder.

    Raises:
        ReadoutError: A folder cannot be listed or holds no file with one of *suffixes*.
    """
    return list(dict.fromkeys(it for path in paths for it in find(path, suffixes)))


def named_files(arguments: argparse.Namespace) -> list[Path]:
    """Return the files that may be readouts among the paths of *arguments*, each once.

    Those of a folder are sorted by name; which of its files are not taken is said on the standard
    error.  ``-`` is the standard input.

    Raises:
        ReadoutError: A folder cannot be listed or holds none.
    """
    look = partial(
        readouts_in,
        recursive=arguments.recursive,
        skipped=skipped,
        used=[it for it in (arguments.told, arguments.corrections) if it is not None],
    )
    inside = ([path] if path == STDIN else look(path) for path in arguments.paths)
    return list(dict.fromkeys(it for some in inside for it in some))


class Failures:
    """Counts the files that could not be read or written; the work goes on with the next."""

    def __init__(self) -> None:
        self.count = 0

    def add_errors(self, path: Path, readout: Readout) -> None:
        """Count what the diagnostics of a readout call an error."""
        for it in readout.diagnostics:
            if it.severity is Severity.ERROR:
                self.add(path, it.message)

    def add(self, path: Path, message: str) -> None:
        """Count one, and say on the standard error what was the matter with *path*."""
        self.count += 1
        complain(said(message, path), path)

    @property
    def exit_code(self) -> int:
        """1 if there was any."""
        return 1 if self.count else 0


def readouts(
    paths: list[Path], arguments: argparse.Namespace, failures: Failures
) -> Iterator[tuple[Path, Readout]]:
    """Yield each path with its readout; what cannot be read is added to *failures*.

    Args:
        paths: The files.
        arguments: Hold the encoding, the tables of corrections and of what is known, and the
            number of jobs asked for.
        failures: Also told of corrections of readouts that are not among the files.

    Raises:
        FormatError: The table of corrections cannot be read.
        ReadoutError: The table of what is known cannot be read.
    """
    right = by_readout(arguments.corrections)
    told = {} if arguments.told is None else load_told(arguments.told)
    reader = partial(_read, arguments.encoding, told)
    # The standard input cannot be handed to another process.
    jobs = 1 if STDIN in paths else arguments.jobs
    seen = {name for path in paths for name in (path.name, path.stem)} | {"stdin"}
    for path, (_, read) in zip(progress(paths), read_each(jobs, reader, paths), strict=True):
        try:
            readout = read()
            seen.add(readout.id)
            readout = applied(readout, right.pop(readout.id, ()))
        except JapanRussiaError as error:
            failures.add(path, _advised(str(error), path, arguments.command))
            continue
        no_progress()
        yield path, readout
    if sentence := unused_told(told, seen):
        warn(sentence, arguments.told)
    for missing in unused(right):
        failures.add(arguments.corrections, str(missing))


def corpus(arguments: argparse.Namespace, failures: Failures) -> Iterator[Readout]:
    """Yield the readouts that *arguments* names, none twice; else it is added to *failures*.

    So is what their diagnostics call an error: a text without a meeting is hardly what was meant.
    A readout that seems to be one that was there already is warned of.
    """
    check, double = once(), Doubles()
    paths = named_files(arguments)
    for path, readout in readouts(paths, arguments, failures):
        try:
            check(readout, path)
        except JapanRussiaError as error:
            failures.add(path, str(error))
            continue
        failures.add_errors(path, readout)
        double.add(readout, str(path))
        yield readout
    if sentence := double.sentence():
        warn(sentence)


def _advised(message: str, path: Path, command: str) -> str:
    """Return *message* with advice where what stands among the paths seems to be none."""
    if path == STDIN or os.strerror(errno.ENOENT) not in message:
        return message
    if command == "cite" and "#" in path.name:
        return f"{message.removesuffix('.')}; cite takes one id, before the files."
    if command == "search" and path.name == str(path) and not path.suffix:
        return f"{message.removesuffix('.')}; a term of several words stands in quotation marks."
    return message


def _read(encoding: str | None, told: ToldTable, path: Path) -> Readout:
    if path == STDIN:
        from japan_russia.parse import MAX_BYTES, loads

        if sys.stdin is None:
            raise ReadoutError("Expected a readout on the standard input, found it closed.")
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        known = told.get("stdin", Known())
        readout = loads(
            data,
            id="stdin",
            url=known.url,
            encoding=encoding,
            year=known.year,
            countries=known.countries,
        )
        return known.told_to(readout)
    return Reader(encoding=encoding, told=told)(path)
