"""From paths on the command line to readouts."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from japan_russia.cli._output import complain, progress, skipped
from japan_russia.cli._said import said
from japan_russia.errors import JapanRussiaError, ReadoutError
from japan_russia.model import Readout, Severity

__all__ = ["READABLE", "STDIN", "Failures", "files", "readouts"]

#: Suffixes that are taken from a folder.
READABLE: Final = frozenset({".htm", ".html", ".json", ".mht", ".mhtml", ".txt", ".xhtml", ".xml"})
#: What stands for the standard input.
STDIN: Final = Path("-")
#: The folders that browsers put beside a page, for its pictures.
_BESIDE: Final = ("_files", ".files")


def files(
    paths: Iterable[Path],
    suffixes: frozenset[str],
    *,
    recursive: bool = False,
    name_skipped: bool = False,
) -> list[Path]:
    """Return the files that *paths* name, those of a folder sorted by name, each once.

    Args:
        paths: Files, folders, and ``-`` for the standard input.
        suffixes: What is taken from a folder.
        recursive: Whether folders in a folder are taken, too, but for those that a browser has
            put beside a page.
        name_skipped: Whether to say on the standard error which files of a folder are not taken.

    Raises:
        ReadoutError: A folder cannot be listed or holds no file with one of *suffixes*.
    """
    found: dict[Path, None] = {}
    for path in paths:
        if path == STDIN or not _is_folder(path):
            found[path] = None
            continue
        inside, others = _folder(path, suffixes, recursive=recursive)
        found.update(dict.fromkeys(inside))
        if others and name_skipped:
            skipped(path, others)
    return list(found)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        # Reading it as a file will say what is the matter.
        return False


def _folder(
    folder: Path, suffixes: frozenset[str], *, recursive: bool
) -> tuple[list[Path], list[Path]]:
    """The files of a folder to take, and the others, hidden ones apart."""
    inside: list[Path] = []
    others: list[Path] = []
    folders = [folder]
    while folders:
        for path in _listed(folders.pop()):
            if path.name.startswith("."):
                continue
            if _is_folder(path):
                # A link to a folder may lead back to where it stands.
                if recursive and not path.name.endswith(_BESIDE) and not path.is_symlink():
                    folders.append(path)
            elif path.suffix.lower() in suffixes:
                inside.append(path)
            else:
                others.append(path)
    if not inside:
        wanted = " or ".join(sorted(suffixes))
        raise ReadoutError(f"Expected {wanted} files in {str(folder)!r}, found none.")
    return sorted(inside), sorted(others)


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as fault:
        raise ReadoutError(
            f"Expected a folder that can be listed at {str(folder)!r}, "
            f"found: {fault.strerror or fault}."
        ) from fault


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
    paths: list[Path], encoding: str | None, failures: Failures
) -> Iterator[tuple[Path, Readout]]:
    """Yield each path with its readout; what cannot be read is added to *failures*."""
    for path in progress(paths):
        try:
            readout = _read(path, encoding)
        except JapanRussiaError as error:
            failures.add(path, str(error))
            continue
        yield path, readout


def _read(path: Path, encoding: str | None) -> Readout:
    if path == STDIN:
        from japan_russia.parse import MAX_BYTES, loads

        if sys.stdin is None:
            raise ReadoutError("Expected a readout on the standard input, found it closed.")
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
        return loads(data, id="stdin", encoding=encoding)
    # Each format's module is loaded when a file of it is met.
    suffix = path.suffix.lower()
    if suffix == ".json":
        from japan_russia.formats import json

        return json.load(path)
    if suffix == ".xml":
        from japan_russia.formats import tei

        return tei.load(path)
    from japan_russia.parse import load

    return load(path, encoding=encoding)
