"""Batches in, batches out: the rows of the plain path, whatever the parts; errors are rows."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.errors import FormatError
from japan_russia.formats import tables
from japan_russia.parse import loads
from japan_russia.parse.corrections import Row
from japan_russia.wording import DEFAULT
from tests import needs
from tests.corpus.texts import CALL, TALKS, UNDATED

pa = pytest.importorskip("pyarrow", reason=needs.FRAMES)
from japan_russia.corpus.batches import parse_batch, parse_batches, schema  # noqa: E402

pytestmark = pytest.mark.extra
SEEDS: Final = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
assert SEEDS, "no readouts found"
#: Some readouts, among them what cannot be read, as id and bytes.
READOUTS: Final[tuple[tuple[str, bytes], ...]] = (
    ("talks", TALKS.encode()),
    ("empty", b""),
    ("call", CALL.encode("utf-16")),
    ("pdf", b"%PDF-1.7"),
    ("undated", UNDATED.encode()),
    ("none", b"The library is open from nine to five.\n"),
)
MESSAGES: Final = {
    "empty": "Expected the text of a readout in empty, found nothing.",
    "pdf": "Expected the text of a readout in pdf, found a PDF: save it as text or HTML, or try "
    "`pdftotext -layout`.",
}


def batch(*readouts: tuple[object, object]) -> Any:
    """Return a batch of ids and bytes."""
    ids = pa.array([id for id, _ in readouts], pa.string())
    return pa.record_batch({"id": ids, "bytes": pa.array([it for _, it in readouts], pa.binary())})


def rows(batches: Any) -> list[dict[str, Any]]:
    """Return all rows of *batches*."""
    return [row for it in batches for row in it.to_pylist()]


@pytest.mark.parametrize("table", tables.TABLES)
def test_rows_are_those_of_the_plain_path(table: str) -> None:
    """In every table, in the order of the readouts, with no error."""
    read = [(path.stem, path.read_bytes()) for path in SEEDS]
    found = parse_batch(batch(*read), table)
    plain = tables.arrow([loads(data, id=id) for id, data in read], table)
    assert found.schema.equals(schema(table), check_metadata=True)
    assert found.select(plain.schema.names).to_pylist() == plain.to_pylist()
    assert found.column("error").null_count == found.num_rows


def test_errors_are_rows_after_the_others() -> None:
    """With the id and the reason, and nothing else."""
    found = rows(parse_batches([batch(*READOUTS)]))
    failed = [row for row in found if row["error"] is not None]
    assert found[-2:] == failed
    assert {row["readout"]: row["error"] for row in failed} == MESSAGES
    told = {"readout", "error"}
    assert {row[name] for row in failed for name in row if name not in told} == {None}


@given(st.lists(st.integers(0, len(READOUTS)), max_size=4))
def test_parts_make_no_difference(cuts: list[int]) -> None:
    """However the readouts are parted, together the rows are the same."""
    edges = [0, *sorted(cuts), len(READOUTS)]
    parts = [batch(*READOUTS[a:b]) for a, b in pairwise(edges)]
    found = list(parse_batches(iter(parts), "speakers"))
    assert len(found) == len(parts)
    assert sorted(map(str, rows(found))) == sorted(map(str, rows([WHOLE])))


WHOLE: Final = parse_batch(batch(*READOUTS), "speakers")


def test_an_empty_batch_gives_one() -> None:
    """With the columns that every batch has."""
    found = parse_batch(batch())
    assert (found.num_rows, found.schema) == (0, schema())


def test_a_table_of_several_chunks_is_a_batch() -> None:
    """As Ray Data hands them over; other columns make no difference, nor does their order."""
    whole = pa.Table.from_batches([batch(*READOUTS[:2]), batch(*READOUTS[2:])])
    whole = whole.append_column("url", pa.nulls(whole.num_rows)).select(["url", "bytes", "id"])
    assert parse_batch(whole, "speakers").equals(pa.Table.from_batches([WHOLE]))


def test_ids_are_wanted_once_and_bytes_always() -> None:
    """What is missing or there twice is an error of its row alone."""
    twice = ("a", TALKS.encode()), ("a", CALL.encode())
    found = parse_batch(batch(*twice, (None, b"x"), ("b", None)))
    assert [(it["readout"], it["error"]) for it in found.to_pylist() if it["error"]] == [
        ("a", "Expected each id once in a batch, found 'a' twice."),
        (None, "Expected a text in the column 'id', found null."),
        ("b", "Expected bytes or a text in the column 'bytes', found null."),
    ]
    assert {it["readout"] for it in found.to_pylist() if not it["error"]} == {"a"}


def test_a_column_of_another_type_is_told_by_its_name() -> None:
    """In the row, as the engine that made the batch knows it."""
    numbers = pa.record_batch({"id": ["a"], "bytes": [7]})
    (row,) = parse_batch(numbers).to_pylist()
    assert row["error"] == "Expected bytes or a text in the column 'bytes', found 7."


def test_corrections_and_a_wording_are_taken() -> None:
    """Corrections of readouts of other parts are passed over, those that do not fit are errors."""
    common = {"field": "speakers", "value": "JP", "who": "A. Reader", "why": "So it was."}
    right = [
        Row(statement="talks#m1.i2.s1", words="crab", **common),
        Row(statement="call#m1.i1.s1", words="fish", **common),
        Row(statement="other#m1.i1.s1", words="fish", **common),
    ]
    found = rows(parse_batches([batch(*READOUTS)], corrections=right, wording=DEFAULT))
    assert [it["statement"] for it in found if it["attribution"] == "corrected"] == [
        "talks#m1.i2.s1"
    ]
    (error,) = (it["error"] for it in found if it["readout"] == "call")
    assert error.startswith("Expected the words 'fish' in call#m1.i1.s1, as A. Reader corrects it")


@pytest.mark.parametrize("missing", ["id", "bytes"])
def test_batches_without_the_columns_are_refused(missing: str) -> None:
    """An engine shows the sentence, whatever it does then."""
    whole = pa.Table.from_batches([batch(*READOUTS)]).drop_columns([missing])
    (found,) = {"id", "bytes"} - {missing}
    with pytest.raises(FormatError) as caught:
        parse_batch(whole)
    assert str(caught.value) == f"Expected a column {missing!r} in a batch, found {found!r}."


def test_unknown_tables_are_refused() -> None:
    """Before the first batch is asked for."""
    with pytest.raises(
        FormatError, match=r"^Expected a table of readouts, meetings, .*; found 'x'"
    ):
        schema("x")
    with pytest.raises(FormatError, match=r"^Expected a table of "):
        next(parse_batches(iter([]), "x"))
