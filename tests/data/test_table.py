"""Reading of the tables: where they are found, how names are compared."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import japan_russia
from japan_russia.data import _table
from japan_russia.data._table import fold, read, rows, several
from japan_russia.errors import ModelError


def test_tables_are_read_from_a_zip(tmp_path: Path) -> None:
    """A program shipped as one zip file finds the tables inside it."""
    package = Path(japan_russia.__file__).parent
    archive = tmp_path / "program.zip"
    with zipfile.ZipFile(archive, "w") as program:
        for path in (*package.rglob("*.py"), *package.rglob("*.tsv")):
            program.write(path, path.relative_to(package.parent))
    code = (
        f"import sys; sys.path.insert(0, {str(archive)!r})\n"
        "from japan_russia.data import countries, office_holders\n"
        "assert '.zip' in countries.__file__, countries.__file__\n"
        "print(len(office_holders.terms_of('Gemba')), countries.country_named('Russia'))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "1 RU\n"


def test_line_ends_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table whose line ends a checkout has changed reads the same."""
    whole = read("countries.tsv")
    crlf = whole.replace("\n", "\r\n").encode()
    monkeypatch.setattr(_table, "get_data", lambda _package, _name: crlf)
    assert read("countries.tsv") == whole


def test_a_table_out_of_reach_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation that hides its files gives our error."""
    monkeypatch.setattr(_table, "get_data", lambda _package, _name: None)
    with pytest.raises(ModelError) as caught:
        read("countries.tsv")
    assert str(caught.value) == (
        "Expected the table countries.tsv beside the code of japan_russia.data, found none."
    )


def test_rows_count_lines_from_the_header() -> None:
    """The header is line 1, so the first row is line 2; a last newline adds no row."""
    assert list(rows("a\tb\n1\t2\n3\t\n", "x.tsv", ("a", "b"))) == [(2, ["1", "2"]), (3, ["3", ""])]


def test_several_forms_in_a_cell() -> None:
    """Semicolons part the forms; an empty cell holds none."""
    assert several("Koumura;Kohmura") == ("Koumura", "Kohmura")
    assert several("") == ()


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("LAVROV", "lavrov"),
        ("Kōno", "kono"),
        ("Ko\u0304no", "kono"),
        ("Jun’ichiro", "jun'ichiro"),
        ("Лавров", "лавров"),
    ],
)
def test_fold(name: str, folded: str) -> None:
    """Case and marks go, composed or not; letters stay."""
    assert fold(name) == folded


@given(st.text())
def test_fold_takes_any_case(name: str) -> None:
    """A name in its own casefolded letters folds as the name does."""
    assert fold(name.casefold()) == fold(name)
