"""The two halves of each table fit: the columns that are described, and those that have cells."""

from __future__ import annotations

import pytest

from japan_russia.formats.tables._cells import COLUMNS
from japan_russia.formats.tables._parts import parts
from japan_russia.formats.tables._schema import TABLES
from tests.formats.tables.made import READOUTS


def test_every_table_has_cells() -> None:
    """In the same order, as writers go through both side by side."""
    assert list(COLUMNS) == list(TABLES), "COLUMNS of _cells.py and _TABLES of _schema.py differ"


@pytest.mark.parametrize("name", TABLES)
def test_every_column_has_cells(name: str) -> None:
    """And the other way round, in the same order."""
    described = [column.name for column in TABLES[name].columns]
    for part in parts(READOUTS):
        assert list(COLUMNS[name](part)) == described, (
            f"give the table '{name}' the same columns, in the same order, in _schema.py and "
            "_cells.py of japan_russia/formats/tables; other tests of tables fail until then"
        )
