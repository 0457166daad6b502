"""``show`` prints the summaries of files, one after the other."""

from __future__ import annotations

from pathlib import Path

import pytest

from japan_russia.cli import main
from tests.cli.texts import MEETING, NO_MEETING


def test_several_files_are_set_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A folder is taken file by file in the order of names; other files in it are left alone."""
    for name in ("b.txt", "a.txt", ".hidden.txt", "notes.md"):
        (tmp_path / name).write_text(MEETING, encoding="utf-8")
    assert main(["show", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert [line for line in printed.splitlines() if "readout  " in line] == [
        "  readout       a",
        "  readout       b",
    ]
    assert printed.count("\n\n\n") == 1


def test_of_what_is_no_readout_only_the_title_is_shown(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its title, underlined, and the error."""
    path = tmp_path / "library.txt"
    title = "The library of the town and its many books"
    path.write_text(f"{title}\n\n{NO_MEETING}", encoding="utf-8")
    assert main(["show", "--why", str(path)]) == 1
    assert capsys.readouterr() == (
        f"{title}\n{42 * '='}\n",
        f"japan-russia: error: {path}: No meeting was found.\n",
    )


def test_a_text_without_lines_is_not_its_own_title(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A readout that was saved as one paragraph is not printed whole, and is read."""
    path = tmp_path / "one.html"
    path.write_text(f"<p>{' '.join(2 * MEETING.split())}: Lavrov</p>", encoding="utf-8")
    assert main(["show", str(path)]) == 0
    out = capsys.readouterr().out
    assert out.startswith("one\n===\n")
    assert "  place         Tokyo\n" in out


def test_the_rest_is_shown_when_one_file_fails(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file that cannot be read is named, and the exit code says so."""
    (tmp_path / "good.txt").write_text(MEETING, encoding="utf-8")
    assert main(["show", str(tmp_path / "none.txt"), str(tmp_path / "good.txt")]) == 1
    out, err = capsys.readouterr()
    assert "  readout       good" in out
    assert err.count("\n") == 1
    assert err.startswith(f"japan-russia: error: {tmp_path / 'none.txt'}: Expected ")
