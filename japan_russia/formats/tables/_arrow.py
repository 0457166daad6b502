"""Tables as Arrow, in memory or as Parquet files; needs the extra ``arrow``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from japan_russia.errors import FormatError
from japan_russia.formats.tables._cells import COLUMNS, Columns
from japan_russia.formats.tables._parts import Part
from japan_russia.formats.tables._schema import TABLES, Table, Type, Value

try:
    import pyarrow as pa
    from pyarrow import parquet
except ImportError as missing:
    raise FormatError(
        "Expected the package pyarrow for Arrow and Parquet, found none: "
        "pip install 'japan_russia[arrow]'."
    ) from missing

__all__ = ["names", "schema", "table_of", "write_files"]

_TYPES: Final = {
    Type.TEXT: pa.string(),
    Type.INTEGER: pa.int64(),
    Type.BOOLEAN: pa.bool_(),
    Type.DAY: pa.date32(),
}
#: So many rows become columns at once.
_ROWS: Final = 20_000


def names() -> list[str]:
    """Return the names of the Parquet files."""
    return [f"{name}.parquet" for name in TABLES]


def schema(table: Table) -> pa.Schema:
    """Return the columns of *table*, with what they mean."""
    fields = []
    for it in table.columns:
        facts = {"meaning": it.meaning, "missing": it.missing, "unit": it.unit}
        told = {name: words for name, words in facts.items() if words is not None}
        fields.append(pa.field(it.name, _TYPES[it.type], it.missing is not None, told))
    return pa.schema(fields, {"meaning": table.meaning})


def table_of(parts: Iterable[Part], table: Table) -> pa.Table:
    """Return one table of *parts*."""
    made = schema(table)
    pieces = list(_pieces(map(COLUMNS[table.name], parts), made))
    return pa.Table.from_batches(pieces, made)


def write_files(parts: Iterable[Part], files: Sequence[Path]) -> None:
    """Write the tables of *parts* to *files*."""
    with ExitStack() as stack:
        pieces = [_Piece(schema(table)) for table in TABLES.values()]
        writers = [
            stack.enter_context(parquet.ParquetWriter(file, piece.schema))
            for file, piece in zip(files, pieces, strict=True)
        ]
        for part in parts:
            for columns, piece, writer in zip(COLUMNS.values(), pieces, writers, strict=True):
                if piece.add(columns(part)) >= _ROWS:
                    writer.write_batch(piece.taken())
        for piece, writer in zip(pieces, writers, strict=True):
            writer.write_batch(piece.taken())


def _pieces(them: Iterable[Columns], made: pa.Schema) -> Iterator[pa.RecordBatch]:
    piece = _Piece(made)
    for columns in them:
        if piece.add(columns) >= _ROWS:
            yield piece.taken()
    yield piece.taken()


class _Piece:
    """Gathers the rows of several readouts, which become one record batch."""

    def __init__(self, made: pa.Schema) -> None:
        self.schema = made
        self._cells: list[list[Value]] = [[] for _ in made]

    def add(self, columns: Columns) -> int:
        """Add rows, and return how many there are."""
        for cells, more in zip(self._cells, columns.values(), strict=True):
            cells += more
        return len(self._cells[0])

    def taken(self) -> pa.RecordBatch:
        """Return what was gathered, and begin anew."""
        arrays = [
            pa.array(cells, it.type) for cells, it in zip(self._cells, self.schema, strict=True)
        ]
        self._cells = [[] for _ in self.schema]
        return pa.RecordBatch.from_arrays(arrays, schema=self.schema)
