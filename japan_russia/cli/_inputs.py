"""From paths on the command line to readouts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from japan_russia.cli._output import complain, progress
from japan_russia.errors import JapanRussiaError, ReadoutError
from japan_russia.model import Readout

__all__ = ["READABLE", "Failures", "files", "readouts"]

#: Suffixes that are taken from a folder.
READABLE: Final = frozenset({".txt", ".json", ".xml"})


def files(paths: Iterable[Path], suffixes: frozenset[str]) -> list[Path]:
    """Return the files that *paths* name, those of a folder sorted by name, each once.

    Raises:
        ReadoutError: A folder cannot be listed or holds no file with one of *suffixes*.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_folder(path, suffixes) if _is_folder(path) else [path]))
    return list(found)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        # Reading it as a file will say what is the matter.
        return False


def _folder(folder: Path, suffixes: frozenset[str]) -> list[Path]:
    try:
        inside = sorted(
            path
            for path in folder.iterdir()
            if path.suffix.lower() in suffixes
            and not path.name.startswith(".")
            and not _is_folder(path)
        )
    except OSError as fault:
        raise ReadoutError(
            f"Expected a folder that can be listed at {str(folder)!r}, "
            f"found: {fault.strerror or fault}."
        ) from fault
    if not inside:
        wanted = " or ".join(sorted(suffixes))
        raise ReadoutError(f"Expected {wanted} files in {str(folder)!r}, found none.")
    return inside


class Failures:
    """Counts the files that could not be read or written; the work goes on with the next."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, path: Path, message: str) -> None:
        """Count one, and say on the standard error what was the matter with *path*."""
        self.count += 1
        complain(message, path)

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
