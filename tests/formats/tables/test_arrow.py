"""Arrow and Parquet hold the tables with their types, and pandas, polars and duckdb read them."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings

from japan_russia import testing
from japan_russia.corpus import Corpus
from japan_russia.errors import FormatError
from japan_russia.formats import tables
from japan_russia.formats.tables import TABLES
from japan_russia.model import Readout
from tests import needs
from tests.formats.tables.made import READOUTS, SEEDS, counts

duckdb = pytest.importorskip("duckdb", reason=needs.FRAMES)
pandas = pytest.importorskip("pandas", reason=needs.FRAMES)
polars = pytest.importorskip("polars", reason=needs.FRAMES)
pa = pytest.importorskip("pyarrow", reason=needs.FRAMES)
parquet = pytest.importorskip("pyarrow.parquet", reason=needs.FRAMES)

pytestmark = pytest.mark.extra
CORPUS: Final = Corpus.read(SEEDS)
ROWS: Final = counts(CORPUS)
LAVROV: Final = "RU-lavrov-sergey"


@given(testing.readouts())
def test_cells_come_back_as_they_were(it: Readout) -> None:
    """Texts, numbers, truth and days are what they are in Python."""
    for name in TABLES:
        assert tables.arrow(it, name).to_pylist() == list(tables.rows(it, name))


def test_columns_have_types_and_meanings() -> None:
    """Years are whole numbers that may be missing, days are days."""
    made = tables.arrow(READOUTS, "meetings")
    assert made["year"].to_pylist() == [2005, 2006, None, 2006]
    found = {it.name: (str(it.type), it.nullable) for it in made.schema}
    assert found["year"] == ("int64", True)
    assert found["earliest"] == ("date32[day]", True)
    assert found["readout"] == ("string", False)
    assert tables.arrow(READOUTS, "speakers").schema.field("is_reply").type == pa.bool_()
    assert made.schema.field("participants").metadata == {
        b"meaning": b"how many took part",
        b"unit": b"persons",
    }
    assert made.schema.metadata == {b"meaning": b"a meeting"}


def test_a_table_without_rows_has_its_columns() -> None:
    """So that a query of nothing is no error."""
    made = tables.arrow([], "statements")
    assert made.num_rows == 0
    assert made.column_names == [column.name for column in TABLES["statements"].columns]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(it=testing.readouts())
def test_parquet_is_the_same_as_arrow(it: Readout, tmp_path: Path) -> None:
    """In a file for each table."""
    written = tables.write(it, tmp_path, format="parquet", overwrite=True)
    assert [path.name for path in written] == [f"{name}.parquet" for name in TABLES]
    for path in written:
        assert parquet.read_table(path).equals(tables.arrow(it, path.stem), check_metadata=True)


def test_many_rows_are_written_in_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No row is lost or doubled between them."""
    monkeypatch.setattr("japan_russia.formats.tables._arrow._ROWS", 7)
    for path in tables.write(CORPUS, tmp_path, format="parquet"):
        assert parquet.read_table(path).to_pylist() == list(tables.rows(CORPUS, path.stem))
    assert tables.arrow(CORPUS, "verbs").to_pylist() == list(tables.rows(CORPUS, "verbs"))


def test_what_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without pyarrow there is neither Arrow nor Parquet; all else works."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "japan_russia.formats.tables._arrow", raising=False)
    monkeypatch.delattr(tables, "_arrow", raising=False)
    with pytest.raises(FormatError) as caught:
        tables.arrow(READOUTS, "meetings")
    assert str(caught.value) == (
        "Expected the package pyarrow for Arrow and Parquet, found none: "
        "pip install 'japan_russia[arrow]'."
    )


@pytest.mark.parametrize("name", list(TABLES))
def test_pandas_reads_arrow(name: str) -> None:
    """As many rows as the objects have."""
    assert len(tables.arrow(CORPUS, name).to_pandas()) == ROWS[name]


@pytest.mark.parametrize("name", list(TABLES))
def test_polars_reads_arrow(name: str) -> None:
    """As many rows as the objects have, with the same cells."""
    frame = polars.from_arrow(tables.arrow(CORPUS, name))
    assert frame.height == ROWS[name]
    assert frame.to_dicts() == list(tables.rows(CORPUS, name))


@pytest.mark.parametrize("name", list(TABLES))
def test_duckdb_reads_arrow(name: str) -> None:
    """By the name of the variable."""
    made = tables.arrow(CORPUS, name)
    assert made.num_rows == ROWS[name]
    assert duckdb.sql("SELECT count(*) FROM made").fetchall() == [(ROWS[name],)]


def by_pandas(folder: Path, name: str) -> Any:
    """Return the cells of a CSV file as pandas reads them."""
    return pandas.read_csv(folder / f"{name}.csv", keep_default_na=False, na_values=[""])


def by_polars(folder: Path, name: str) -> Any:
    """Return the cells of a CSV file as polars reads them."""
    return polars.read_csv(folder / f"{name}.csv", infer_schema_length=None).to_pandas()


def by_duckdb(folder: Path, name: str) -> Any:
    """Return the cells of a CSV file as duckdb reads them."""
    return duckdb.sql(f"FROM read_csv('{folder / name}.csv', sample_size = -1)").df()


@pytest.mark.parametrize("reader", [by_pandas, by_polars, by_duckdb])
def test_csv_is_read_with_the_rows_of_the_objects(reader: Any, tmp_path: Path) -> None:
    """And every statement's span slices the source to its text."""
    tables.write(CORPUS, tmp_path)
    assert {name: len(reader(tmp_path, name)) for name in TABLES} == ROWS
    for row in reader(tmp_path, "statements").to_dict("records"):
        assert CORPUS[row["readout"]].source.text[row["start"] : row["end"]] == row["text"]
    speakers = reader(tmp_path, "speakers")
    assert speakers["person"].value_counts().idxmax() == LAVROV
    lavrov = speakers[speakers["person"] == LAVROV]
    assert (len(lavrov), int(lavrov["repeats"].isna().sum())) == (53, 50)
