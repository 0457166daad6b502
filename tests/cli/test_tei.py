"""``tei refresh`` counts anew in TEI files what an editor has made stale."""

from __future__ import annotations

from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.cli import main
from tests.hand_made import readout


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an untouched file and an edited one."""
    jr.tei.dump(readout("same"), tmp_path / "same.xml")
    edited = jr.tei.dumps(readout("edited")).replace(b"new talks", b"<!-- sic --> talks")
    (tmp_path / "edited.xml").write_bytes(edited)
    return tmp_path


def test_files_are_refreshed_in_place(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was counted is said; a file in which nothing is stale is left alone."""
    same, edited = folder / "same.xml", folder / "edited.xml"
    before = same.read_bytes(), same.stat().st_mtime_ns
    assert main(["tei", "refresh", str(folder)]) == 0
    first, last = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{edited}: 2 digests, 1 extent, 1 note, ")
    assert last == "2 files looked at: 1 refreshed."
    assert (same.read_bytes(), same.stat().st_mtime_ns) == before
    assert b"<!-- sic --> talks" in edited.read_bytes()
    assert jr.tei.validate(edited) == ()


def test_a_second_time_nothing_is_stale(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command can be run whenever one likes."""
    main(["tei", "refresh", str(folder)])
    capsys.readouterr()
    assert main(["tei", "refresh", str(folder)]) == 0
    assert capsys.readouterr() == ("2 files looked at: none refreshed.\n", "")


def test_a_file_that_cannot_be_read_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are refreshed all the same; exit 1."""
    (folder / "broken.xml").write_text("<TEI>")
    assert main(["tei", "refresh", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("2 files looked at: 1 refreshed.\n")
    assert "broken.xml: Expected well-formed XML at line 1" in err


def test_a_corpus_is_refreshed_file_by_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its root has no text of its own."""
    root = jr.tei.dump_corpus([readout("made")], tmp_path)
    part = tmp_path / "made.xml"
    part.write_bytes(part.read_bytes().replace(b"new talks", b"no talks"))
    assert main(["tei", "refresh", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith("2 files looked at: 1 refreshed.\n")
    assert [it.code for it in jr.tei.validate(root)] == []
