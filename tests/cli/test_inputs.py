"""What the commands take: files, folders with and without those below, the standard input."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from japan_russia.cli import main
from japan_russia.formats import tei
from japan_russia.parse import corrections
from tests import hand_made
from tests.cli.texts import MEETING, NO_MEETING
from tests.parse.sources.made_pages import page


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    """Let *data* stand on the standard input."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


@pytest.mark.parametrize("data", [MEETING.encode(), page(MEETING, "B")], ids=["text", "page"])
def test_the_standard_input_is_read(
    data: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Text or a page; the readout and the file made of it are called stdin."""
    stdin(monkeypatch, data)
    assert main(["show", "-"]) == 0
    assert "  readout       stdin\n" in capsys.readouterr().out
    stdin(monkeypatch, data)
    assert main(["convert", "-", "--to", "json", "--output", str(tmp_path)]) == 0
    made = json.loads((tmp_path / "stdin.json").read_text(encoding="utf-8"))
    assert made["id"] == "stdin"


def test_a_closed_standard_input_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """As where a program starts the command without one."""
    monkeypatch.setattr(sys, "stdin", None)
    assert main(["check", "-"]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: standard input: Expected a readout on the standard input, "
        "found it closed.\n"
    )


def test_an_empty_standard_input_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It has no other name than the dash."""
    stdin(monkeypatch, b"")
    assert main(["show", "-"]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: standard input: Expected the text of a readout, found nothing.\n"
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of pages as browsers save them, with folders below."""
    pages = {"a.html": page(MEETING, "A"), "b.HTM": page(MEETING, "B"), "c.txt": MEETING.encode()}
    for name, data in pages.items():
        (tmp_path / name).write_bytes(data)
    below = tmp_path / "2005"
    below.mkdir()
    (below / "d.xhtml").write_bytes(page(MEETING, "C"))
    beside = tmp_path / "a_files"
    beside.mkdir()
    (beside / "banner.html").write_bytes(b"<p>Advertisement")
    return tmp_path


def test_a_folder_of_pages(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Pages are taken like texts, those of folders below if it is asked for.

    What a browser has put beside a page is never taken.
    """
    assert main(["check", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("3 readouts checked: 0 errors, ")
    assert main(["check", "--recursive", str(folder)]) == 0
    assert capsys.readouterr() == ("4 readouts checked: 0 errors, 0 warnings, 0 remarks.\n", "")


def test_files_that_are_skipped_are_named(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the standard error, in one line; that is no error."""
    for name in ("notes.md", "2005/scan.pdf", ".hidden"):
        (folder / name).write_bytes(b"%PDF-1.7")
    assert main(["check", "--recursive", str(folder)]) == 0
    assert capsys.readouterr().err == (
        f"japan-russia: {folder}: 2 files skipped: 2005/scan.pdf, notes.md\n"
    )


def test_tables_that_are_named_are_not_skipped(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """However they are called: they are used."""
    (folder / "notes.md").write_text("Notes", encoding="utf-8")
    (folder / "told.tsv").write_text("file\tyear\n", encoding="utf-8")
    corrections.dump([], folder / "right.tsv")
    monkeypatch.chdir(folder)
    tables = ["--told", "./told.tsv", "--corrections", str(folder / "right.tsv")]
    assert main(["check", ".", *tables]) == 0
    assert capsys.readouterr().err == "japan-russia: .: 1 file skipped: notes.md\n"


def test_a_link_to_a_folder_is_not_followed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It may lead back to where it stands."""
    (folder / "2005" / "up").symlink_to(folder, target_is_directory=True)
    assert main(["check", "--recursive", str(folder)]) == 0
    assert capsys.readouterr().out.startswith("4 readouts checked: ")


@pytest.mark.parametrize("command", ["show", "check", "convert"])
def test_what_is_no_readout_exits_with_1(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is read, and said to have no meeting."""
    path = tmp_path / "a.txt"
    path.write_text(NO_MEETING, encoding="utf-8")
    more = ["--to", "json", "--output", str(tmp_path / "out")] if command == "convert" else []
    assert main([command, str(path), *more]) == 1
    out, err = capsys.readouterr()
    assert "No meeting was found." in (out if command == "check" else err)


def test_a_readout_of_other_bytes_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is counted twice, and the command goes on."""
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text(MEETING, encoding="utf-8")
    second.write_text(MEETING.replace("\n", "\r\n"), encoding="utf-8", newline="")
    assert main(["stats", str(tmp_path)]) == 0
    assert capsys.readouterr().err == (
        f"japan-russia: warning: Expected each readout once in a corpus, found the same "
        f"title, days and sentences in {str(first)!r} and {str(second)!r}: what one says is "
        "counted twice.\n"
    )


def test_the_root_of_a_tei_corpus_is_skipped(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its readouts are read once; ``validate`` looks at the root."""
    tei.dump_corpus([hand_made.readout("made")], tmp_path)
    assert main(["stats", "--format", "csv", str(tmp_path)]) == 0
    assert capsys.readouterr().err == f"japan-russia: {tmp_path}: 1 file skipped: corpus.xml\n"
    assert main(["validate", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("2 files checked")
