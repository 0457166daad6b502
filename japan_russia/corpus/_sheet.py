"""Rows of what was found, as CSV (RFC 4180)."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Final, TypeAlias

from japan_russia.files import AnyPath, new_files

__all__ = ["Cell", "flat", "write_csv"]

Cell: TypeAlias = str | int | date | list[str] | list[str | None] | None
"""What stands in a cell of a row; several values are a list."""
_BETWEEN: Final = "; "


def flat(value: Cell) -> str | int | date | None:
    """Return *value* as one cell: several joined by semicolons, as in the tables."""
    return _BETWEEN.join(it or "" for it in value) if isinstance(value, list) else value


def write_csv(
    path: AnyPath, columns: Sequence[str], rows: Iterable[dict[str, Cell]], *, overwrite: bool
) -> Path:
    """Write *rows* below their *columns* to *path*, whole or not at all; return the path.

    Raises:
        FormatError: The file is there already or cannot be written.
    """
    with (
        new_files((path,), replace=overwrite) as (temporary,),
        temporary.open("w", encoding="utf-8", newline="") as opened,
    ):
        # With these line ends a cell that holds either sign is quoted.
        writer = csv.writer(opened, lineterminator="\r\n")
        writer.writerow(columns)
        writer.writerows(map(flat, row.values()) for row in rows)
    return Path(path)
