"""SQLite holds the tables, an index of all words if it can, and nothing half written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from japan_russia import testing
from japan_russia.errors import FormatError
from japan_russia.formats import tables
from japan_russia.formats.tables import TABLES, _sqlite
from japan_russia.formats.tables._cells import COLUMNS
from japan_russia.model import Readout
from japan_russia.parse import load
from tests.formats.tables.made import AGAIN, GOLDEN, READOUTS, SEEDS
from tests.formats.tables.test_csv import read


def asked(path: Path, question: str, *values: object) -> list[tuple[object, ...]]:
    """Return the answer of the database at *path*."""
    with closing(sqlite3.connect(path)) as database:
        return database.execute(question, values).fetchall()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(it=testing.readouts())
def test_cells_come_back_as_they_were(it: Readout, tmp_path: Path) -> None:
    """Days as ISO texts, truth as 0 and 1."""
    (path,) = tables.write(it, tmp_path, format="sqlite", overwrite=True)
    for name in TABLES:
        wanted = [
            tuple(str(value) if isinstance(value, date) else value for value in row.values())
            for row in tables.rows(it, name)
        ]
        assert asked(path, f"SELECT * FROM {name} ORDER BY rowid") == wanted


def test_the_database_says_what_its_columns_mean(tmp_path: Path) -> None:
    """As the CSV does; and which may be empty."""
    (path,) = tables.write(READOUTS, tmp_path, format="sqlite")
    assert path.name == "readouts.sqlite"
    _, *golden = read(GOLDEN / "columns.csv")
    found = asked(path, "SELECT * FROM columns")
    assert found == [tuple(cell or None for cell in line) for line in golden], AGAIN
    for table in TABLES.values():
        facts = asked(path, "SELECT name, [notnull], pk FROM pragma_table_info(?)", table.name)
        assert facts == [
            (
                column.name,
                int(column.missing is None),
                table.key.index(column.name) + 1 if column.name in table.key else 0,
            )
            for column in table.columns
        ]


def test_words_are_found_by_the_index(tmp_path: Path) -> None:
    """In texts and headings, by parameters alone."""
    seeds = [load(path) for path in sorted(SEEDS.glob("*.txt"))]
    (path,) = tables.write(seeds, tmp_path, format="sqlite")
    found = asked(
        path,
        "SELECT statement FROM search JOIN statements ON statements.rowid = search.rowid "
        "WHERE search MATCH ? ORDER BY search.rowid",
        '"peace treaty"',
    )
    wanted = [
        (row["statement"],)
        for row in tables.rows(seeds, "statements")
        if any("peace treaty" in str(row[name]).lower() for name in ("text", "headings"))
    ]
    assert found == wanted


def test_a_cell_too_many_is_no_fault_of_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever adds a column is told what is wrong with it, and nothing is left."""
    cells = {**COLUMNS, "readouts": lambda part: {**COLUMNS["readouts"](part), "x": [1]}}
    monkeypatch.setattr(_sqlite, "COLUMNS", cells)
    with pytest.raises(sqlite3.ProgrammingError, match="Incorrect number of bindings"):
        tables.write(READOUTS, tmp_path, format="sqlite")
    assert list(tmp_path.iterdir()) == []


def test_tables_are_written_without_the_index_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some builds of SQLite have none."""
    monkeypatch.setattr(_sqlite, "has_fts5", lambda _: False)
    (path,) = tables.write(READOUTS, tmp_path, format="sqlite")
    names = asked(path, "SELECT name FROM sqlite_master WHERE type = 'table'")
    assert names == [(name,) for name in (*TABLES, "columns")]


def test_whether_there_is_an_index_is_asked_of_sqlite() -> None:
    """A question that creates nothing."""
    with closing(sqlite3.connect(":memory:")) as database:
        known = database.execute("SELECT name FROM pragma_module_list").fetchall()
        assert _sqlite.has_fts5(database) is (("fts5",) in known)
        assert database.execute("SELECT * FROM sqlite_master").fetchall() == []


def test_what_sqlite_cannot_write_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And leaves nothing."""
    monkeypatch.setattr(_sqlite, "_insert", lambda name, _: f"INSERT INTO {name} VALUES (1)")
    with pytest.raises(FormatError) as caught:
        tables.write(READOUTS, tmp_path, format="sqlite")
    assert str(caught.value) == (
        f"Expected a writable file at {str(tmp_path / 'readouts.sqlite')!r}, "
        f"found: table readouts has {len(TABLES['readouts'].columns)} columns but 1 values were "
        "supplied."
    )
    assert list(tmp_path.iterdir()) == []
