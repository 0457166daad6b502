"""Readouts as flat tables: rows in Python, CSV, SQLite, Arrow and Parquet.

>>> import japan_russia as jr
>>> readout = jr.loads("On May 31, 2005, Foreign Minister Machimura held talks.", id="x")
>>> [row["statement"] for row in jr.tables.rows(readout, "statements")]
['x#s1']
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, made_folder, new_files
from japan_russia.formats.tables import _csv, _sqlite
from japan_russia.formats.tables._cells import COLUMNS, Columns
from japan_russia.formats.tables._parts import Part, Readouts, parts
from japan_russia.formats.tables._schema import TABLES, Column, Row, Table, Type, Value

if TYPE_CHECKING:
    import pyarrow as pa

__all__ = [
    "TABLES",
    "Column",
    "Readouts",
    "Row",
    "Table",
    "Type",
    "Value",
    "arrow",
    "file_names",
    "rows",
    "write",
]


@takes(table=str)
def rows(readouts: Readouts, table: str) -> Iterator[Row]:
    """Yield the rows of *table*: a value for each of its columns, in their order.

    Args:
        readouts: A readout, or several; of a corpus, what of it was asked for.
        table: One of :data:`TABLES`.

    Raises:
        FormatError: There is no such table, or two readouts have one id.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> row = next(jr.tables.rows(readout, "meetings"))
    >>> row["place"]
    'New York'
    """
    return _rows(readouts, COLUMNS[_known(table).name])


def _rows(readouts: Readouts, columns_of: Callable[[Part], Columns]) -> Iterator[Row]:
    for part in parts(readouts):
        columns = columns_of(part)
        for cells in zip(*columns.values(), strict=True):
            yield dict(zip(columns, cells, strict=True))


@takes(table=str)
def arrow(readouts: Readouts, table: str) -> pa.Table:
    """Return *table* as an Arrow table, which pandas, polars and duckdb read as it is.

    Needs the extra ``arrow``.

    Args:
        readouts: A readout, or several; of a corpus, what of it was asked for.
        table: One of :data:`TABLES`.

    Raises:
        FormatError: There is no such table, two readouts have one id, or pyarrow is missing.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.tables.arrow(readout, "speakers").num_rows
    14
    """
    known = _known(table)
    from japan_russia.formats.tables import _arrow

    return _arrow.table_of(parts(readouts), known)


@takes(format=str)
def file_names(format: Literal["csv", "parquet", "sqlite"]) -> list[str]:
    """Return the names of the files that :func:`write` makes.

    Raises:
        FormatError: The format is none of these, or pyarrow is missing.

    >>> import japan_russia as jr
    >>> jr.tables.file_names("csv")[:2]
    ['readouts.csv', 'meetings.csv']
    """
    if format == "csv":
        return _csv.names()
    if format == "sqlite":
        return [_sqlite.NAME]
    if format == "parquet":
        from japan_russia.formats.tables import _arrow

        return _arrow.names()
    raise FormatError(f"Expected a format of csv, parquet, sqlite, found {format!r}.")


@takes(folder=PATH, format=str, overwrite=bool, excel_safe=bool)
def write(
    readouts: Readouts,
    folder: AnyPath,
    *,
    format: Literal["csv", "parquet", "sqlite"] = "csv",
    overwrite: bool = False,
    excel_safe: bool = False,
) -> list[Path]:
    """Write all tables into *folder*, which is made if it is not there.

    No more than one readout need be in memory.  The files take their names when all are written,
    all or none: after an error or an interruption there is what was there before.  Only of a
    process that is killed while they take their names, some may be new and others old.

    Args:
        readouts: A readout, or several; of a corpus, what of it was asked for.
        folder: Where to write.
        format: ``"csv"`` and ``"parquet"`` write a file for each table, ``"sqlite"`` one database;
            CSV and SQLite have a further table ``columns``, which says what the columns mean.
            Parquet needs the extra ``arrow``.
        overwrite: Whether files that are there may be replaced.
        excel_safe: Whether to write CSV for Excel: with a mark that it is UTF-8, and with an
            apostrophe before each text that a spreadsheet would take for a formula, as it begins
            with ``=``, ``+``, ``-`` or ``@``.

    Returns:
        The files that were written.

    Raises:
        FormatError: A file is there already or cannot be written, two readouts have one id,
            pyarrow is missing, or the format is none of these.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> len(jr.tables.write(readout, tempfile.mkdtemp()))
    10
    """
    if excel_safe and format != "csv":
        raise FormatError(f"Expected the format 'csv' for Excel, found {format!r}.")
    names = file_names(format)
    with made_folder(folder) as made:
        paths = [made / name for name in names]
        with new_files(paths, replace=overwrite) as files:
            if format == "csv":
                _csv.write_files(parts(readouts), files, excel_safe=excel_safe)
            elif format == "sqlite":
                _sqlite.write_file(parts(readouts), files[0])
            else:
                from japan_russia.formats.tables import _arrow

                _arrow.write_files(parts(readouts), files)
    return paths


def _known(table: str) -> Table:
    found = TABLES.get(table)
    if found is None:
        raise FormatError(f"Expected a table of {', '.join(TABLES)}; found {table!r}.")
    return found
