"""Reading of the tables of this package: UTF-8, tab-separated, one header line."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from pkgutil import get_data

from japan_russia.errors import ModelError

__all__ = ["choice", "fold", "joined", "read", "rows", "several"]


def read(name: str) -> str:
    """Return the text of the table *name*, which ships beside this module, with LF line ends.

    Raises:
        ModelError: the package was installed where its files cannot be read.
    """
    # importlib.resources says the same, but takes ten times as long to import.
    data = get_data(__package__, name)
    if data is None:
        raise ModelError(f"Expected the table {name} beside the code of {__package__}, found none.")
    # A checkout on Windows may have made every LF a CRLF.
    return data.decode("utf-8").replace("\r\n", "\n")


def rows(text: str, name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, list[str]]]:
    """Yield line number (from 1; the header is line 1) and cells of each row of *text*.

    Raises:
        ModelError: the header is not *columns*, or a row has more or fewer cells.
    """
    header, *lines = text.rstrip("\n").split("\n")
    if header.split("\t") != list(columns):
        raise ModelError(
            f"Expected the columns {', '.join(columns)} at line 1 of {name}, "
            f"found {', '.join(header.split(chr(9)))}."
        )
    for number, line in enumerate(lines, 2):
        cells = line.split("\t")
        if len(cells) != len(columns):
            raise ModelError(
                f"Expected {len(columns)} cells at line {number} of {name}, found {len(cells)}."
            )
        yield number, cells


def joined(cells: Sequence[str]) -> str:
    """Return *cells* as the words found of a sentence; it says so where they lack their tabs."""
    found = repr(", ".join(cells))
    if len(cells) == 1:
        for mark, name in (",", "commas"), (";", "semicolons"), ("  ", "spaces"):
            if mark in cells[0]:
                return f"{found} with {name} where tabs belong"
    return found


def choice(cell: str, choices: Collection[str], where: str, name: str) -> str:
    """Return *cell* if it is one of *choices*; *where* is its column and line in table *name*.

    Raises:
        ModelError: it is not.
    """
    if cell in choices:
        return cell
    raise ModelError(f"Expected one of {', '.join(choices)} in {where} of {name}, found {cell!r}.")


def several(cell: str) -> tuple[str, ...]:
    """Return the forms that a cell holds, separated by semicolons; an empty cell holds none."""
    return tuple(cell.split(";")) if cell else ()


def fold(name: str) -> str:
    """Return *name* for comparison: no case, no marks (Kōno, Kono), a straight apostrophe."""
    if name.isascii():
        return name.casefold()
    bare = unicodedata.normalize("NFKD", name.casefold().replace("’", "'"))
    return "".join(c for c in bare if not unicodedata.combining(c))
