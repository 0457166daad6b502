"""``--told``: what is known from elsewhere goes into every readout that a command reads."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from japan_russia.cli import main
from japan_russia.formats import json

#: No year is printed, and the countries of the two are not told.
TEXT = (
    "Japan-Russia Foreign Ministers' Meeting\n\n"
    "On July 28, Foreign Minister Gemba held a meeting with Foreign Minister Lavrov in Sochi.\n\n"
    "1. Trade\n\nMinister Gemba proposed new talks.\n"
)
URL = "https://example.org/a.html"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a readout ``a`` and a table of what is known of it."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "told.tsv").write_text(
        f"file\tyear\turl\na.txt\t2012\t{URL}\nstdin\t2012\t\n", encoding="utf-8"
    )
    return tmp_path


def test_the_year_and_the_address_are_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the library has them, whichever process reads the file."""
    for jobs in ("1", "2"):
        output = folder / jobs
        told = ["--told", str(folder / "told.tsv"), "--jobs", jobs, str(folder / "a.txt")]
        assert main(["convert", "--to", "json", "--output", str(output), *told]) == 0
        it = json.load(output / "a.json")
        assert it.meetings[0].given_year == 2012
        assert it.source.url == URL
    capsys.readouterr()


def test_the_standard_input_has_a_name(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is ``stdin``, which is its id as well."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["show", "--format", "json", "--told", str(folder / "told.tsv"), "-"]) == 0
    assert json.loads(capsys.readouterr().out).meetings[0].given_year == 2012


def test_rows_of_nothing_that_is_read_are_one_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A warning: the exit code is that of what was read."""
    told = folder / "told.tsv"
    told.write_text("file\tyear\na.text\t2012\n\x1b[31m\t2012\n", encoding="utf-8")
    assert main(["stats", "--told", str(told), str(folder / "a.txt")]) == 0
    assert capsys.readouterr().err == (
        f"japan-russia: warning: {told}: Expected a file for each row of what is told, found "
        "none for 'a.text' (did you mean 'a.txt'?) and '\\x1b[31m'.\n"
    )


def test_a_year_against_those_in_office_is_told_by_check(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As a warning with a code of its own."""
    told = folder / "told.tsv"
    told.write_text("id\tyear\na\t2019\n", encoding="utf-8")
    assert main(["check", "--told", str(told), str(folder / "a.txt")]) == 0
    assert capsys.readouterr() == (
        (
            f"{folder / 'a.txt'}: warning year-conflict: The year 2019 is given for the meeting "
            "of 28 July, but the office-holder table leaves 2012.\n"
            f"{folder / 'a.txt'}: remark no-year: No year is printed for the meeting of 28 July; "
            "the office-holder table leaves 2012.\n"
            "1 readout checked: 0 errors, 1 warning, 1 remark.\n"
        ),
        "",
    )


def test_what_does_not_fit_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """About the file that does not fit, or about the table that cannot be read."""
    told = folder / "told.tsv"
    told.write_text(f"id\tsha256\na\t{'0' * 64}\n", encoding="utf-8")
    assert main(["check", "--told", str(told), str(folder / "a.txt")]) == 1
    assert capsys.readouterr().err.startswith(
        f"japan-russia: error: {folder / 'a.txt'}: Expected the SHA-256 {'0' * 64} of a, as told, "
    )
    told.write_text("name\tyear\n", encoding="utf-8")
    assert main(["check", "--told", str(told), str(folder / "a.txt")]) == 1
    assert capsys.readouterr().err == (
        f"japan-russia: error: Expected a column 'file' or 'id' at line 1 of {str(told)!r}, "
        "found 'name, year'.\n"
    )
