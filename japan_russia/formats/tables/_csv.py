"""Tables as CSV (RFC 4180), a file each."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import Final

from japan_russia.formats.tables._cells import COLUMNS
from japan_russia.formats.tables._parts import Part
from japan_russia.formats.tables._schema import TABLES, Value, codebook

__all__ = ["names", "write_files"]

#: What a spreadsheet takes for the beginning of a formula.
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def names() -> list[str]:
    """Return the names of the files."""
    return [f"{name}.csv" for name in (*TABLES, "columns")]


def write_files(parts: Iterable[Part], files: Sequence[Path], *, excel_safe: bool) -> None:
    """Write the tables of *parts*, and last of all what their columns mean, to *files*."""
    with ExitStack() as stack:
        writers = []
        for file in files:
            opened = stack.enter_context(
                # Excel takes UTF-8 for what it is only where a mark says so.
                file.open("w", encoding="utf-8-sig" if excel_safe else "utf-8", newline="")
            )
            # With these line ends a cell that holds either sign is quoted.
            writers.append(csv.writer(opened, lineterminator="\r\n"))
        *tables, about = writers
        for writer, table in zip(tables, TABLES.values(), strict=True):
            writer.writerow(column.name for column in table.columns)
        cells = _safe_cells if excel_safe else _cells
        for part in parts:
            for writer, columns in zip(tables, COLUMNS.values(), strict=True):
                writer.writerows(map(cells, zip(*columns(part).values(), strict=True)))
        described = list(codebook())
        about.writerow(described[0])
        about.writerows(cells(tuple(row.values())) for row in described)


def _cells(row: tuple[Value, ...]) -> list[str | int | None]:
    return list(map(_cell, row))


def _safe_cells(row: tuple[Value, ...]) -> list[str | int | None]:
    return [_guarded(value) if isinstance(value, str) else _cell(value) for value in row]


def _cell(value: Value) -> str | int | None:
    # R reads no other words for these.
    if value is True:
        return "TRUE"
    if value is False:
        return "FALSE"
    return value.isoformat() if isinstance(value, date) else value


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
