"""Whatever a file holds or is: one line on the standard error, exit 1, nothing written."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from japan_russia.cli import main
from tests.cli.texts import MEETING

#: What is made at the path, and what a reader of texts says of it.
BAD: dict[str, tuple[Callable[[Path], object], str]] = {
    "empty": (
        lambda path: path.write_bytes(b""),
        "Expected the text of a readout, found nothing.",
    ),
    "white space": (
        lambda path: path.write_bytes(b" \r\n\t\n"),
        "Expected the text of a readout, found only white space.",
    ),
    "binary": (
        lambda path: path.write_bytes(b"On May 31\0\1\2"),
        "Expected the text of a readout, found binary data: NUL at byte 9.",
    ),
    "undecodable": (
        lambda path: path.write_bytes(b"On May 31 \xe9\xff"),
        (
            "Expected UTF-8, found byte 0xE9 at 10: "
            "name the encoding with --encoding (it could be: cp1252, cp1251)."
        ),
    ),
    "PDF": (
        lambda path: path.write_bytes(b"%PDF-1.7\n%\xe2\xe3"),
        (
            "Expected the text of a readout, found a PDF: "
            "save it as text or HTML, or try `pdftotext -layout`."
        ),
    ),
    "gzip": (
        lambda path: path.write_bytes(gzip.compress(b"On May 31")),
        "Expected the text of a readout, found gzip data: unpack it first.",
    ),
    "over the limit": (
        lambda path: _sparse(path, 1 << 32),
        "Expected at most 10000000 bytes, found 4294967296.",
    ),
    "a pipe": (os.mkfifo, "Expected a file, found a pipe."),
    "missing": (
        lambda _: None,
        "Expected a readable file, found: No such file or directory.",
    ),
    "a broken link": (
        lambda path: path.symlink_to("nowhere"),
        "Expected a readable file, found: No such file or directory.",
    ),
    "a name too long": (
        lambda _: None,
        "Expected a readable file, found: File name too long.",
    ),
}


def _sparse(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


@pytest.mark.parametrize("suffix", [".txt", ".json", ".xml"])
@pytest.mark.parametrize("kind", BAD)
@pytest.mark.parametrize("command", ["show", "check", "convert"])
def test_bad_input_is_one_sentence(
    command: str, kind: str, suffix: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A readout's message names what was found; no format lets another error out."""
    make, message = BAD[kind]
    path = tmp_path / ((300 * "x" if kind == "a name too long" else "bad") + suffix)
    make(path)
    output = tmp_path / "out"
    more = ["--to", "json", "--output", str(output)] if command == "convert" else []
    assert main([command, str(path), *more]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert err.startswith(f"japan-russia: error: {path}: Expected ")
    assert err.endswith(".\n")
    assert err.count(path.name) == 1
    if suffix == ".txt":
        assert err == f"japan-russia: error: {path}: {message.format(path=path)}\n"
    assert not output.exists() or not list(output.iterdir())


@pytest.mark.parametrize("command", ["show", "check"])
def test_an_empty_folder_is_one_sentence(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder given as a file is read as a folder, and one without readouts is an error."""
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    assert main([command, str(folder)]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected .htm, .html, .json, .mht, .mhtml, .txt, .xhtml or .xml "
        f"files in {str(folder)!r}, found none.\n"
    )


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["a.pdf"], "only 1 .pdf"),
        (
            ["a.pdf", "b.PDF", "c.docx", "in/a.txt"],
            "only 2 .pdf, 1 .docx and 1 folder not looked into",
        ),
        (["a/x", "b/x", "c_files/x"], "only 2 folders not looked into"),
        (
            ["a.1", "b.1", "c.2", "d.3", "e.4", "README"],
            "only 2 .1, 1 without suffix, 1 .2 and 2 of other kinds",
        ),
        (["README", ".hidden"], "only 1 without suffix"),
    ],
)
def test_a_folder_of_other_kinds_says_what_is_there(
    names: list[str], found: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Beside what can be read."""
    for name in names:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"%PDF-")
    assert main(["show", str(tmp_path)]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected .htm, .html, .json, .mht, .mhtml, .txt, .xhtml or .xml "
        f"files in {str(tmp_path)!r}, found {found}.\n"
    )


@pytest.mark.skipif(
    os.geteuid() == 0, reason="run this as another user than root, who may read everything"
)
def test_an_unreadable_file_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Missing rights are told as such."""
    path = tmp_path / "bad.txt"
    path.write_text("On May 31", encoding="utf-8")
    path.chmod(0)
    assert main(["show", str(path)]) == 1
    assert capsys.readouterr().err == (
        f"japan-russia: error: {path}: Expected a readable file, found: Permission denied.\n"
    )


def test_an_encoding_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is not UTF-8 is read as the caller says."""
    path = tmp_path / "old.txt"
    path.write_bytes(MEETING.replace("new talks", "the café’s talks").encode("cp1252"))
    assert main(["show", str(path), "--encoding", "cp1252"]) == 0
    assert "the café’s talks" in capsys.readouterr().out
