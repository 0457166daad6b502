"""CSV is written as recorded, read back by the rules of others, and whole or not there."""

from __future__ import annotations

import csv
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from japan_russia import testing
from japan_russia.errors import FormatError
from japan_russia.formats import tables
from japan_russia.formats.tables import TABLES, Type
from japan_russia.model import Readout
from japan_russia.parse import load
from tests import needs
from tests.formats.tables.made import AGAIN, GOLDEN, READOUTS, SEEDS, counts
from tests.hand_made import readout

NAMES: Final = sorted([*(f"{name}.csv" for name in TABLES), "columns.csv"])
#: How R's ``read.csv`` tells what a column holds, from ``type.convert``, empty cells set aside.
_R: Final = (
    ("logical", re.compile("T|F|TRUE|FALSE")),
    ("integer", re.compile("[+-]?[0-9]{1,9}")),
)
_READ: Final[dict[Type, Callable[[str], object]]] = {
    Type.TEXT: str,
    Type.INTEGER: int,
    Type.BOOLEAN: lambda cell: {"TRUE": True, "FALSE": False}[cell],
    Type.DAY: date.fromisoformat,
}


def read(path: Path) -> list[list[str]]:
    """Return the cells of a file, the header first."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_there_is_a_golden_file_of_each_table() -> None:
    """And of the columns."""
    assert sorted(path.name for path in GOLDEN.iterdir()) == NAMES, AGAIN


def test_tables_are_written_as_recorded(tmp_path: Path) -> None:
    """Byte for byte; the paths come back in the order of the tables."""
    written = tables.write(READOUTS, tmp_path / "new" / "folder")
    assert [path.name for path in written] == [*(f"{name}.csv" for name in TABLES), "columns.csv"]
    for path in written:
        assert path.read_bytes() == (GOLDEN / path.name).read_bytes(), AGAIN


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(it=testing.readouts())
def test_cells_come_back_as_they_were(it: Readout, tmp_path: Path) -> None:
    """Line ends, quotation marks and commas of the text too; an empty cell is a missing value."""
    tables.write(it, tmp_path, overwrite=True)
    for table in TABLES.values():
        header, *lines = read(tmp_path / f"{table.name}.csv")
        assert header == [column.name for column in table.columns]
        back = [
            [
                _READ[column.type](cell) if cell else None
                for column, cell in zip(table.columns, line, strict=True)
            ]
            for line in lines
        ]
        assert back == [list(row.values()) for row in tables.rows(it, table.name)]


def read_in_r(data: bytes) -> list[list[str]]:
    """Return the cells of a file as R's ``read.csv`` takes them apart, the header first.

    These are the rules that its help gives for ``read.table`` and ``scan``, with the arguments of
    ``read.csv``: every kind of line end is read as LF; a cell ends at a comma or at the end of a
    line, but for those between quotation marks; between them, a mark that stands twice is one; a
    backslash and ``#`` mean nothing; blank lines are passed over; a line with fewer cells than the
    header is filled up with empty ones.  Where R is installed, it is held to the same.
    """
    signs = iter(data.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n"))
    rows, row, cell, is_quoted = list[list[str]](), list[str](), "", False
    sign = next(signs, "")
    while sign:
        following = next(signs, "")
        if is_quoted and sign == following == '"':
            cell += '"'
            following = next(signs, "")
        elif sign == '"':
            is_quoted = not is_quoted
        elif is_quoted or sign not in ",\n":
            cell += sign
        else:
            row.append(cell)
            cell = ""
            if sign == "\n":
                if row != [""]:
                    rows.append(row)
                row = []
        sign = following
    assert (row, cell, is_quoted) == ([], "", False), "Expected a line end at the end of the file."
    return [[*it, *[""] * (len(rows[0]) - len(it))] for it in rows]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(it=testing.readouts())
def test_r_reads_the_cells(it: Readout, tmp_path: Path) -> None:
    """As they were, but for the kind of line ends in a text."""
    tables.write(it, tmp_path, overwrite=True)
    for name in NAMES:
        path = tmp_path / name
        wanted = [[_line_ends(cell) for cell in row] for row in read(path)]
        assert read_in_r(path.read_bytes()) == wanted


def _line_ends(cell: str) -> str:
    return cell.replace("\r\n", "\n").replace("\r", "\n")


def test_the_rules_of_r_are_stated() -> None:
    """Each on its own."""
    data = b'a,b\r\n"x ""y"", z","1\r2"\r\r#\\n,\n3\n'
    assert read_in_r(data) == [["a", "b"], ['x "y", z', "1\n2"], ["#\\n", ""], ["3", ""]]


def kind_in_r(cells: list[str]) -> str:
    """Return what R's ``read.csv`` takes a column for."""
    filled = [cell for cell in cells if cell not in ("", "NA")]
    for name, pattern in _R:
        if all(map(pattern.fullmatch, filled)):
            return name
    return "character"


def test_r_reads_the_types(tmp_path: Path) -> None:
    """Numbers as integers, truth as logical, all else as text, by the rules of ``read.csv``."""
    readouts = seeds()
    tables.write(readouts, tmp_path)
    wanted = {Type.INTEGER: "integer", Type.BOOLEAN: "logical"}
    for table in TABLES.values():
        _, *lines = read_in_r((tmp_path / f"{table.name}.csv").read_bytes())
        assert len(lines) == counts(readouts)[table.name]
        for column, cells in zip(table.columns, zip(*lines, strict=True), strict=True):
            # A column of which every cell is empty is logical in R, as NA is.
            if any(cells) and column.name != "year_candidates":
                assert kind_in_r(list(cells)) == wanted.get(column.type, "character")


#: Prints how many rows a file has, the class of each column, and each cell as the digits of its
#: bytes; the first argument names the class that columns are to have, or is "NA".
_IN_R: Final = """
given <- commandArgs(trailingOnly = TRUE)
wanted <- if (given[1] == "NA") NA else given[1]
for (path in given[-1]) {
  table <- read.csv(path, na.strings = "", encoding = "UTF-8", colClasses = wanted)
  cat(nrow(table), "\\n")
  cat(vapply(table, class, ""), "\\n")
  for (column in table) for (cell in as.character(column))
    cat(if (is.na(cell)) "" else paste(charToRaw(cell), collapse = ""), "\\n", sep = "")
}
"""


class InR(NamedTuple):
    """What R takes a file for."""

    rows: int
    classes: list[str]
    columns: list[list[str]]
    """The cells as text."""


def by_r_itself(paths: Iterable[Path], classes: str = "NA") -> dict[str, InR]:
    """Return what R's ``read.csv`` makes of each file, by its name."""
    them = list(paths)
    run = subprocess.run(
        ["Rscript", "--vanilla", "-e", _IN_R, classes, *map(str, them)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stderr == ""
    lines = iter(run.stdout.split("\n"))
    found = {}
    for path in them:
        rows, kinds = int(next(lines)), next(lines).split()
        columns = [[bytes.fromhex(next(lines)).decode() for _ in range(rows)] for _ in kinds]
        found[path.name] = InR(rows, kinds, columns)
    return found


@pytest.mark.long
@pytest.mark.skipif(shutil.which("Rscript") is None, reason=needs.R)
def test_r_itself_reads_the_seeds(tmp_path: Path) -> None:
    """As many rows as there are objects, and the types that a user expects."""
    readouts = seeds()
    tables.write(readouts, tmp_path)
    found = by_r_itself(tmp_path / f"{name}.csv" for name in TABLES)
    wanted = {Type.INTEGER: "integer", Type.BOOLEAN: "logical"}
    rows = counts(readouts)
    for name, table in TABLES.items():
        it = found[f"{name}.csv"]
        assert it.rows == rows[name]
        for column, kind, cells in zip(table.columns, it.classes, it.columns, strict=True):
            if any(cells) and column.name != "year_candidates":
                assert kind == wanted.get(column.type, "character")
    names = [column.name for column in TABLES["speakers"].columns]
    # Who speaks most, as everywhere in the docs.
    assert found["speakers.csv"].columns[names.index("person")].count("RU-lavrov-sergey") == 53


@pytest.mark.long
@pytest.mark.skipif(shutil.which("Rscript") is None, reason=needs.R)
def test_r_itself_reads_odd_cells(tmp_path: Path) -> None:
    """Whatever signs a text has, but for NUL, R takes the file apart as our rules of R do."""
    odd = ['a "b", c', '"', ",", "x\r\ny\rz\n", "#\\n\\", "日露", " a\t", "'", "\u2028\x85", "NA"]
    tables.write([readout(text) for text in odd], tmp_path)
    found = by_r_itself((tmp_path / name for name in NAMES), "character")
    for name in NAMES:
        _, *lines = read_in_r((tmp_path / name).read_bytes())
        assert found[name].rows == len(lines)
        assert found[name].columns == [list(cells) for cells in zip(*lines, strict=True)]


def seeds() -> list[Readout]:
    """Return the five readouts."""
    return [load(path) for path in sorted(SEEDS.glob("*.txt"))]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_formulas_are_guarded_for_excel(sign: str, tmp_path: Path) -> None:
    """Texts alone: no number of a table is negative."""
    made = readout(f"{sign}1+1", year=None)
    tables.write([made], tmp_path / "plain")
    tables.write([made], tmp_path / "safe", excel_safe=True)
    plain, safe = (
        (tmp_path / name / "meetings.csv").read_bytes().decode("utf-8").split(",")
        for name in ("plain", "safe")
    )
    assert safe[0] == "\ufeffreadout"
    assert any(f"'{sign}1+1" in cell for cell in safe)
    assert not any(f"'{sign}1+1" in cell for cell in plain)
    assert "'--05-31" in safe
    assert "--05-31" in plain


@pytest.mark.parametrize("format", ["parquet", "sqlite"])
def test_only_csv_is_for_excel(format: Any, tmp_path: Path) -> None:
    """Elsewhere it would do nothing."""
    with pytest.raises(FormatError) as caught:
        tables.write(READOUTS, tmp_path, format=format, excel_safe=True)
    assert str(caught.value) == f"Expected the format 'csv' for Excel, found {format!r}."


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    """Before a folder is made."""
    with pytest.raises(FormatError) as caught:
        tables.write(READOUTS, tmp_path / "a", format="xlsx")  # type: ignore[arg-type]
    assert str(caught.value) == "Expected a format of csv, parquet, sqlite, found 'xlsx'."
    assert not (tmp_path / "a").exists()


def test_nothing_is_overwritten_unless_told(tmp_path: Path) -> None:
    """One file in the way keeps all others away."""
    (tmp_path / "verbs.csv").write_bytes(b"mine")
    with pytest.raises(FormatError) as caught:
        tables.write(READOUTS, tmp_path)
    assert str(caught.value) == (
        f"Expected no file at {str(tmp_path / 'verbs.csv')!r} without overwrite=True, found one."
    )
    assert [path.name for path in tmp_path.iterdir()] == ["verbs.csv"]
    tables.write(READOUTS, tmp_path, overwrite=True)
    assert (tmp_path / "verbs.csv").read_bytes() == (GOLDEN / "verbs.csv").read_bytes()


@pytest.mark.parametrize("format", ["csv", "sqlite"])
@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_an_interruption_leaves_nothing(format: Any, fault: BaseException, tmp_path: Path) -> None:
    """Whether the disk is full or the user stops it, half way through the readouts."""

    def broken() -> Any:
        yield READOUTS[0]
        raise fault

    kind = FormatError if isinstance(fault, OSError) else KeyboardInterrupt
    with pytest.raises(kind) as caught:
        tables.write(broken(), tmp_path / "deep" / "out", format=format)
    if isinstance(fault, OSError):
        assert "found: No space left on device." in str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_an_error_leaves_no_folder(tmp_path: Path) -> None:
    """Two readouts of one id are found only when the second is read."""
    with pytest.raises(FormatError):
        tables.write([READOUTS[0], READOUTS[0]], tmp_path / "deep" / "out")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    """A file bears its name."""
    (tmp_path / "a").write_bytes(b"")
    with pytest.raises(FormatError) as caught:
        tables.write(READOUTS, tmp_path / "a")
    assert str(caught.value) == (f"Expected a folder at {str(tmp_path / 'a')!r}, found a file.")


@given(st.sampled_from(["../x", "CON", "a" * 300, "日露", "a\nb", "x.csv"]))
def test_ids_make_no_file_names(id: str) -> None:
    """Whatever a readout is called, the files are called as the tables are."""
    with tempfile.TemporaryDirectory() as folder:
        tables.write(readout(id), folder)
        assert sorted(path.name for path in Path(folder).iterdir()) == NAMES
        assert read(Path(folder, "readouts.csv"))[1][0] == id
