"""Readouts in batches, for engines that spread work over many processes and machines.

The library has no scheduler of its own: :func:`parse_batches` is a function from an iterator of
record batches to another, as PySpark's ``mapInArrow`` takes it, and :func:`parse_batch` one from
a batch to a batch, as Dask and Ray Data call it.  Both need the extra ``arrow``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from japan_russia.arguments import takes
from japan_russia.errors import FormatError, JapanRussiaError
from japan_russia.formats import tables
from japan_russia.model import Readout
from japan_russia.parse import loads
from japan_russia.parse.corrections import Corrections, by_readout

if TYPE_CHECKING:
    import pyarrow as pa

    from japan_russia.wording import Wording

__all__ = ["parse_batch", "parse_batches", "schema"]


def schema(table: str = "statements") -> pa.Schema:
    """Return the columns of what :func:`parse_batches` gives.

    These are the columns of *table*, and at the end ``error``: a text where a readout could not
    be read, else null.  In a row of an error all others are null but ``readout``, the id.

    Args:
        table: One of :data:`japan_russia.tables.TABLES <japan_russia.formats.tables.TABLES>`.

    Raises:
        FormatError: There is no such table, or pyarrow is missing.
    """
    columns = tables.arrow((), table).schema
    import pyarrow as pa

    meaning = {"meaning": "why the readout could not be read", "missing": "it was read"}
    fields = [it.with_nullable(True) for it in columns]
    return pa.schema([*fields, pa.field("error", pa.string(), True, meaning)], columns.metadata)


@takes(table=str)
def parse_batches(
    batches: Iterable[pa.RecordBatch],
    table: str = "statements",
    *,
    wording: Wording | None = None,
    corrections: Corrections | None = None,
) -> Iterator[pa.RecordBatch]:
    """Yield for each of *batches* one of its readouts' rows in *table*, in the same order.

    A pure function of its arguments: a part that an engine runs again gives the same rows.

    Args:
        batches: Each with the columns ``id`` (text) and ``bytes`` (text or a page, as it was
            found).  Ids have to be unique among all.
        table: One of :data:`japan_russia.tables.TABLES <japan_russia.formats.tables.TABLES>`.
        wording: As for :func:`japan_russia.load`.
        corrections: As for :func:`japan_russia.load`; those of readouts that are not there are
            passed over, as another part may have them.

    Yields:
        Batches of the columns of :func:`schema`: the rows of the readouts in their order, then a
        row for each that could not be read.

    Raises:
        FormatError: A batch has no such columns, there is no such table, or pyarrow is missing.
    """
    right = by_readout(corrections)
    made = schema(table)
    for batch in batches:
        yield _parsed(batch, table, made, wording, right)


@takes(table=str)
def parse_batch(
    batch: pa.RecordBatch | pa.Table,
    table: str = "statements",
    *,
    wording: Wording | None = None,
    corrections: Corrections | None = None,
) -> pa.RecordBatch | pa.Table:
    """Return the rows of the readouts of one *batch*; see :func:`parse_batches`.

    Returns:
        A record batch; a table where *batch* is one, as Ray Data wants it.

    Raises:
        FormatError: *batch* has no such columns, there is no such table, or pyarrow is missing.
    """
    found = _parsed(batch, table, schema(table), wording, by_readout(corrections))
    import pyarrow as pa

    return found if isinstance(batch, pa.RecordBatch) else pa.Table.from_batches([found])


def _parsed(
    batch: pa.RecordBatch | pa.Table,
    table: str,
    made: pa.Schema,
    wording: Wording | None,
    right: dict[str, list[Any]],
) -> pa.RecordBatch:
    import pyarrow as pa

    failed: dict[str, list[str | None]] = {"readout": [], "error": []}

    def readouts() -> Iterator[Readout]:
        seen: set[str] = set()
        for id, data in zip(*_columns(batch), strict=True):
            try:
                _refuse_other(id, (str,), "id", "a text")
                _refuse_other(data, (bytes, str), "bytes", "bytes or a text")
                if id in seen:
                    raise JapanRussiaError(f"Expected each id once in a batch, found {id!r} twice.")
                seen.add(id)
                readout = loads(data, id=id, wording=wording, corrections=right.get(id))
            except JapanRussiaError as error:
                failed["readout"].append(id if isinstance(id, str) else None)
                failed["error"].append(str(error))
            else:
                yield readout

    # One readout at a time: a batch may hold thousands.
    rows = tables.arrow(readouts(), table)
    # Every column may be empty in the row of an error.
    rows = pa.Table.from_arrays([*rows.columns, pa.nulls(rows.num_rows, pa.string())], schema=made)
    errors = pa.Table.from_arrays(
        [
            pa.array(failed[it.name], it.type)
            if it.name in failed
            else pa.nulls(len(failed["error"]), it.type)
            for it in made
        ],
        schema=made,
    )
    whole = pa.concat_tables([rows, errors]).combine_chunks()
    (found,) = whole.to_batches() or [pa.RecordBatch.from_pylist([], made)]
    return found


def _refuse_other(value: object, kinds: tuple[type, ...], column: str, words: str) -> None:
    if not isinstance(value, kinds):
        found = "null" if value is None else repr(value)
        raise JapanRussiaError(f"Expected {words} in the column {column!r}, found {found}.")


def _columns(batch: pa.RecordBatch | pa.Table) -> Iterator[Iterable[Any]]:
    for name in ("id", "bytes"):
        if batch.schema.names.count(name) != 1:
            found = ", ".join(batch.schema.names)
            raise FormatError(f"Expected a column {name!r} in a batch, found {found!r}.")
        yield (it.as_py() for it in batch.column(name))
