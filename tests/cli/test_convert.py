"""``convert`` writes whole files, and nothing where something else would be lost."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.cli import _convert, main
from japan_russia.errors import FormatError
from japan_russia.model import Readout
from tests import needs
from tests.cli.texts import MEETING, NO_MEETING


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two readouts."""
    inputs = tmp_path / "in"
    inputs.mkdir()
    for name in ("a.txt", "B.TXT"):
        (inputs / name).write_text(MEETING, encoding="utf-8")
    return inputs


def convert(path: Path, to: str, output: Path, *more: str) -> int:
    """Run ``japan-russia convert``."""
    return main(["convert", str(path), "--to", to, "--output", str(output), *more])


def names(folder: Path) -> list[str]:
    """Return what is in *folder*, hidden files too."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    ("to", "made", "said"),
    [("json", ["B.json", "a.json"], "JSON"), ("tei", ["B.xml", "a.xml"], "TEI")],
)
def test_a_folder_is_converted(
    to: str,
    made: list[str],
    said: str,
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Each readout of it gets a file, in a folder made for them; nothing is said on the way."""
    output = tmp_path / "deep" / "out"
    assert convert(folder, to, output) == 0
    assert names(output) == made
    assert capsys.readouterr() == (f"2 {said} files written to {output}.\n", "")


def test_formats_lead_into_each_other(folder: Path, tmp_path: Path) -> None:
    """Text to TEI to JSON gives the object that the text gives."""
    assert convert(folder / "a.txt", "tei", tmp_path / "tei") == 0
    assert convert(tmp_path / "tei", "json", tmp_path / "json") == 0
    assert jr.json.load(tmp_path / "json" / "a.json") == jr.load(folder / "a.txt")


def test_nothing_is_overwritten_without_force(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One file that is there already keeps all from being written; ``--force`` lets them."""
    output = tmp_path / "out"
    output.mkdir()
    (output / "B.json").write_text("mine", encoding="utf-8")
    assert convert(folder, "json", output) == 1
    assert names(output) == ["B.json"]
    assert (output / "B.json").read_text(encoding="utf-8") == "mine"
    assert capsys.readouterr().err == (
        f"japan-russia: error: Expected no file at {str(output / 'B.json')!r} "
        "without --force, found one.\n"
    )
    assert convert(folder, "json", output, "--force") == 0
    capsys.readouterr()
    assert jr.json.load(output / "B.json") == jr.load(folder / "B.TXT")
    assert convert(folder, "json", output) == 1
    assert capsys.readouterr().err.endswith("found one and 1 other.\n")


def test_two_inputs_never_share_an_output(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Names that differ only in case or suffix would overwrite each other."""
    (folder / "A.json").write_text("{}", encoding="utf-8")
    output = tmp_path / "out"
    assert convert(folder, "tei", output) == 1
    assert not output.exists()
    assert capsys.readouterr().err == (
        f"japan-russia: error: Expected one input for {str(output / 'a.xml')!r}, "
        f"found {str(folder / 'A.json')!r} and {str(folder / 'a.txt')!r}.\n"
    )


def test_the_same_file_named_twice_is_one_input(folder: Path, tmp_path: Path) -> None:
    """A file and its folder may both be given."""
    paths = [str(folder / "a.txt"), str(folder)]
    assert main(["convert", *paths, "--to", "json", "--output", str(tmp_path / "out")]) == 0
    assert names(tmp_path / "out") == ["B.json", "a.json"]


def test_a_text_without_a_meeting_is_named_and_the_rest_goes_on(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its file is written, as nothing of it is lost, and the exit code tells."""
    (folder / "a.txt").write_text(NO_MEETING, encoding="utf-8")
    output = tmp_path / "out"
    assert convert(folder, "json", output) == 1
    assert names(output) == ["B.json", "a.json"]
    out, err = capsys.readouterr()
    assert out == f"2 JSON files written to {output}.\n"
    (error,) = (
        it.message
        for it in jr.load(folder / "a.txt").diagnostics
        if it.severity is jr.Severity.ERROR
    )
    assert err == f"japan-russia: error: {folder / 'a.txt'}: {error}\n"


def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is written for it, not even in part."""
    (folder / "a.txt").write_bytes(b"%PDF-1.7\n")
    output = tmp_path / "out"
    assert convert(folder, "tei", output) == 1
    assert names(output) == ["B.xml"]
    out, err = capsys.readouterr()
    assert out == f"1 TEI file written to {output}.\n"
    assert err.startswith(f"japan-russia: error: {folder / 'a.txt'}: Expected ")
    assert err.count("\n") == 1


def test_a_file_that_cannot_be_written_is_named_and_the_rest_goes_on(
    folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The exit code tells, and no part of a file is left."""

    def dump(readout: Readout, path: Path) -> None:
        if path.name == "a.json":
            raise FormatError("Expected room on the disk, found none.")
        jr.json.dump(readout, path)

    monkeypatch.setattr(_convert, "_dump", lambda _: dump)
    output = tmp_path / "out"
    assert convert(folder, "json", output) == 1
    assert names(output) == ["B.json"]
    assert capsys.readouterr() == (
        f"1 JSON file written to {output}.\n",
        f"japan-russia: error: {folder / 'a.txt'}: Expected room on the disk, found none.\n",
    )


def test_a_folder_without_readouts_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A misspelt folder must not look like a finished job."""
    assert convert(tmp_path, "json", tmp_path / "out") == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected .htm, .html, .json, .mht, .mhtml, .txt, .xhtml or .xml "
        "files in "
        f"{str(tmp_path)!r}, found none.\n"
    )


def test_an_output_that_is_a_file_is_an_error(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The folder to write to cannot be made in place of a file."""
    output = folder.parent / "notes.md"
    output.write_text("Notes.", encoding="utf-8")
    assert convert(folder, "json", output) == 1
    assert capsys.readouterr().err == (
        f"japan-russia: error: Expected a folder at {str(output)!r}, found a file.\n"
    )


@pytest.fixture
def several(tmp_path: Path) -> Path:
    """Return a folder of two readouts that differ."""
    inputs = tmp_path / "several"
    inputs.mkdir()
    (inputs / "a.txt").write_text(MEETING, encoding="utf-8")
    (inputs / "b.txt").write_text(MEETING.replace("Tokyo", "Kyoto"), encoding="utf-8")
    return inputs


@pytest.mark.parametrize(
    ("to", "said"),
    [("csv", "10 CSV files"), ("sqlite", "1 SQLite file"), ("graphml", "2 GraphML files")],
)
def test_tables_and_networks_are_of_all_together(
    to: str, said: str, several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """As the library writes them."""
    output = tmp_path / "out"
    assert convert(several, to, output) == 0
    assert capsys.readouterr() == (f"{said} written to {output}.\n", "")
    corpus = jr.Corpus.read(several)
    if to == "graphml":
        for name, by in (("persons", "person"), ("sides", "side")):
            wanted = corpus.exchanges().graphml(by=by)  # type: ignore[arg-type]
            assert (output / f"{name}.graphml").read_text(encoding="utf-8") == wanted
    elif to == "csv":
        for path in jr.tables.write(corpus, tmp_path / "wanted"):
            assert (output / path.name).read_bytes() == path.read_bytes()
    else:
        assert names(output) == jr.tables.file_names("sqlite")


@pytest.mark.extra
def test_parquet_is_written_too(
    several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where pyarrow is installed."""
    pytest.importorskip("pyarrow", reason=needs.FRAMES)
    output = tmp_path / "out"
    assert convert(several, "parquet", output) == 0
    assert capsys.readouterr().out == f"9 Parquet files written to {output}.\n"
    assert names(output) == sorted(jr.tables.file_names("parquet"))


def test_csv_for_excel(several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Marked as UTF-8; of other formats that is a mistake."""
    assert convert(several, "csv", tmp_path / "out", "--excel") == 0
    assert (tmp_path / "out" / "verbs.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    capsys.readouterr()
    assert convert(several, "tei", tmp_path / "tei", "--excel") == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected --excel with --to csv, found it with --to tei.\n"
    )


def test_tables_replace_nothing_without_force(
    several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One file that is there already keeps all from being written."""
    output = tmp_path / "out"
    output.mkdir()
    (output / "verbs.csv").write_text("mine", encoding="utf-8")
    assert convert(several, "csv", output) == 1
    assert capsys.readouterr().err == (
        f"japan-russia: error: Expected no file at {str(output / 'verbs.csv')!r} "
        "without --force, found one.\n"
    )
    assert names(output) == ["verbs.csv"]
    assert convert(several, "csv", output, "--force") == 0
    assert (output / "verbs.csv").read_text(encoding="utf-8") != "mine"


def test_tables_are_made_of_what_can_be_read(
    several: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The rest is told of; of nothing at all there are none."""
    (several / "broken.txt").write_bytes(b"")
    (several / "copy.txt").write_text(MEETING, encoding="utf-8")
    output = tmp_path / "out"
    assert convert(several, "csv", output) == 1
    out, err = capsys.readouterr()
    assert out == f"10 CSV files written to {output}.\n"
    assert err == (
        f"japan-russia: error: {several / 'broken.txt'}: "
        "Expected the text of a readout, found nothing.\n"
        f"japan-russia: error: {several / 'copy.txt'}: Expected each readout once in a corpus, "
        f"found the same in {str(several / 'a.txt')!r} and {str(several / 'copy.txt')!r}.\n"
    )
    rows = (output / "readouts.csv").read_text(encoding="utf-8").splitlines()
    assert [row.partition(",")[0] for row in rows] == ["readout", "a", "b"]
    nothing = tmp_path / "nothing"
    assert convert(several / "broken.txt", "csv", nothing) == 1
    assert capsys.readouterr().out == f"0 CSV files written to {nothing}.\n"
    assert not nothing.exists()


@pytest.mark.parametrize("to", ["csv", "graphml"])
@pytest.mark.parametrize("fault", [OSError(16, "Device or resource busy"), KeyboardInterrupt()])
def test_a_set_of_files_is_replaced_whole_or_not(
    to: str,
    fault: BaseException,
    several: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whatever goes wrong after some have been; the file that it went wrong with is named."""
    output = tmp_path / "out"
    assert convert(several / "a.txt", to, output) == 0
    before = {path: path.read_bytes() for path in output.iterdir()}
    capsys.readouterr()
    own, seen = os.replace, list[Path]()

    def replace(source: Path, target: Path) -> None:
        seen.append(target)
        if len(seen) == 2:
            raise fault
        own(source, target)

    monkeypatch.setattr(os, "replace", replace)
    code = convert(several, to, output, "--force")
    monkeypatch.undo()
    if isinstance(fault, OSError):
        assert code == 1
        assert capsys.readouterr().err == (
            f"japan-russia: error: Expected a writable file at {str(seen[1])!r}, "
            "found: Device or resource busy.\n"
        )
    else:
        assert code == 130
    assert {path: path.read_bytes() for path in output.iterdir()} == before


@pytest.mark.parametrize("to", ["json", "csv"])
def test_no_empty_folder_is_left(to: str, folder: Path, tmp_path: Path) -> None:
    """Where nothing could be written: nothing is read, or no file can have that name."""
    (folder / "a.txt").write_bytes(b"%PDF-1.7")
    assert convert(folder / "a.txt", to, tmp_path / "deep" / "out") == 1
    assert convert(folder / "B.TXT", to, tmp_path / "deep" / ("n" * 300)) == 1
    assert names(tmp_path) == ["in"]
