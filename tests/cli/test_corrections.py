"""``--corrections``: every command that reads readouts puts them right."""

from __future__ import annotations

from pathlib import Path

import pytest

from japan_russia.cli import main
from japan_russia.formats import json
from japan_russia.parse import corrections
from tests.cli.texts import MEETING


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with a readout ``a`` and a table of a correction of it."""
    (tmp_path / "a.txt").write_text(MEETING, encoding="utf-8")
    row = corrections.Row(
        statement="a#m1.i1.s1",
        words="proposed",
        field="speakers",
        value="Lavrov",
        who="A. Reader",
        why="The Japanese page says so.",
    )
    corrections.dump([row], tmp_path / "right.tsv")
    return tmp_path


def test_show_marks_what_is_put_right(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the reason where reasons are asked for."""
    right = str(folder / "right.tsv")
    assert main(["show", "--why", "--corrections", right, str(folder / "a.txt")]) == 0
    printed = capsys.readouterr().out
    assert "    m1.i1.s1 Lavrov (RU) proposes, corrected: Minister Machimura proposed" in printed
    assert "speakers corrected by A. Reader: The Japanese page says so.\n" in printed


def test_convert_writes_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever reads the file finds the mark."""
    arguments = ["--corrections", str(folder / "right.tsv"), str(folder / "a.txt")]
    assert main(["convert", "--to", "json", "--output", str(folder / "out"), *arguments]) == 0
    capsys.readouterr()
    it = json.load(folder / "out" / "a.json").statement("m1.i1.s1")
    assert [mark.who for mark in it.corrections] == ["A. Reader"]


def test_what_does_not_fit_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """About the table, where its readout is not among the files; about the file otherwise."""
    (folder / "b.txt").write_text(MEETING, encoding="utf-8")
    right = str(folder / "right.tsv")
    assert main(["check", "--corrections", right, str(folder / "b.txt")]) == 1
    assert capsys.readouterr().err == (
        f"japan-russia: error: {right}: Expected a readout 'a', as A. Reader corrects it, "
        "found none: the id is the name of the file without its suffix, so name the file so, or "
        "leave the rows of it out.\n"
    )
    (folder / "a.txt").write_text(MEETING.replace("proposed", "suggested"), encoding="utf-8")
    assert main(["check", "--corrections", right, str(folder / "a.txt")]) == 1
    assert capsys.readouterr().err == (
        f"japan-russia: error: {folder / 'a.txt'}: Expected the words 'proposed' in a#m1.i1.s1, "
        "as A. Reader corrects it, found 'Minister Machimura suggested new talks.'.\n"
    )


def test_a_table_that_cannot_be_read_ends_the_command(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is printed that would have to be put right."""
    missing = str(folder / "none.tsv")
    assert main(["show", "--corrections", missing, str(folder / "a.txt")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == (
        f"japan-russia: error: Expected a readable file at {missing!r}, "
        "found: No such file or directory.\n"
    )
