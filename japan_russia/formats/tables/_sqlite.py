"""Tables as one SQLite database, with an index of all words where SQLite has FTS5."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Final

from japan_russia.formats.tables._cells import COLUMNS
from japan_russia.formats.tables._parts import Part
from japan_russia.formats.tables._schema import TABLES, Table, Type, Value, codebook

__all__ = ["NAME", "write_file"]

NAME: Final = "readouts.sqlite"
"""The name of the file."""

_TYPES: Final = {
    Type.TEXT: "TEXT",
    Type.INTEGER: "INTEGER",
    Type.BOOLEAN: "INTEGER",
    Type.DAY: "TEXT",
}
#: The index holds no second copy of the words: it looks them up in the table.
_INDEX: Final = (
    'CREATE VIRTUAL TABLE search USING fts5("text", "headings", content="statements")',
    "INSERT INTO search(search) VALUES ('rebuild')",
)


def write_file(parts: Iterable[Part], file: Path) -> None:
    """Write the tables of *parts*, and what their columns mean, to *file*.

    Raises:
        OSError: SQLite cannot write it.
    """
    try:
        with closing(sqlite3.connect(file, isolation_level=None)) as database:
            # The file has its name only when it is whole: nothing has to be undone in it.
            database.execute("PRAGMA journal_mode = OFF")
            database.execute("PRAGMA synchronous = OFF")
            database.execute("BEGIN")
            for table in TABLES.values():
                database.execute(_create(table))
            inserts = [_insert(table.name, len(table.columns)) for table in TABLES.values()]
            for part in parts:
                for insert, columns in zip(inserts, COLUMNS.values(), strict=True):
                    rows = zip(*columns(part).values(), strict=True)
                    database.executemany(insert, map(_cells, rows))
            described = list(codebook())
            database.execute(f"CREATE TABLE columns ({', '.join(map(_quoted, described[0]))})")
            database.executemany(
                _insert("columns", len(described[0])), (tuple(row.values()) for row in described)
            )
            if has_fts5(database):
                for statement in _INDEX:
                    database.execute(statement)
            database.execute("COMMIT")
    except sqlite3.ProgrammingError:
        # A fault of ours, such as a cell too many, and not of the file.
        raise
    except sqlite3.Error as fault:
        raise OSError(str(fault)) from fault


def has_fts5(database: sqlite3.Connection) -> bool:
    """Tell whether SQLite was built with its index of words."""
    found = database.execute("SELECT 1 FROM pragma_module_list WHERE name = 'fts5'").fetchone()
    return found is not None


def _create(table: Table) -> str:
    columns = [
        f"{_quoted(it.name)} {_TYPES[it.type]}{' NOT NULL' if it.missing is None else ''}"
        for it in table.columns
    ]
    key = ", ".join(map(_quoted, table.key))
    return f"CREATE TABLE {_quoted(table.name)} ({', '.join(columns)}, PRIMARY KEY ({key}))"


def _insert(name: str, columns: int) -> str:
    return f"INSERT INTO {_quoted(name)} VALUES ({', '.join('?' * columns)})"


def _quoted(name: str) -> str:
    # Names of the schema hold no quotation mark; some, such as "end", are words of SQL.
    return f'"{name}"'


def _cells(row: tuple[Value, ...]) -> tuple[str | int | None, ...]:
    return tuple(value.isoformat() if isinstance(value, date) else value for value in row)
