"""``cite`` prints one citation."""

from __future__ import annotations

from pathlib import Path

import pytest

from japan_russia.cli import main
from tests.cli.texts import MEETING

NOTE = (
    "Ministry of Foreign Affairs of Japan, “Japan-Russia Foreign Ministers' Meeting,” May 31, 2005"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with two readouts, ``a`` and ``b``."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(MEETING, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["a"], f"{NOTE}."),
        (["b#m1.i1.s2"], f"{NOTE}, sec. 1, chars. 260–301."),
        (["b#m1.i1.s2", "--no-chars"], f"{NOTE}, sec. 1."),
        (
            ["a", "--url", "https://www.mofa.go.jp/a", "--accessed", "2026-11-29"],
            f"{NOTE}, accessed November 29, 2026, https://www.mofa.go.jp/a.",
        ),
    ],
)
def test_the_readout_with_the_id_is_cited(
    arguments: list[str], printed: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Among all those in the folder."""
    identifier, *options = arguments
    assert main(["cite", identifier, str(folder), *options]) == 0
    assert capsys.readouterr().out == f"{printed}\n"


@pytest.mark.parametrize(("style", "start"), [("bibtex", "@misc{a,\n"), ("csl-json", "[\n  {\n")])
def test_styles(style: str, start: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each style of the library can be asked for."""
    assert main(["cite", "a", str(folder), "--style", style]) == 0
    assert capsys.readouterr().out.startswith(start)


@pytest.mark.parametrize(
    ("identifier", "message"),
    [
        ("c", "Expected a readout with the id 'c', found none."),
        (
            "b.txt#m1",
            "Expected a readout with the id 'b.txt', found none (did you mean 'b'?).",
        ),
        (
            "m1.i1.s2",
            (
                "Expected a readout with the id 'm1.i1.s2', found none; write the id of the "
                "readout before that of its part: 'a#m1.i1.s2'."
            ),
        ),
        ("fai", "Expected a readout with the id 'fai', found none (did you mean 'fair'?)."),
        (
            "a#m7",
            (
                "Expected a statement, item or meeting of the readout 'a', found 'm7' "
                "(did you mean 'm1'?)."
            ),
        ),
        (
            "fair#m1.s2",
            (
                "Expected a statement, item or meeting of the readout 'fair', found 'm1.s2' "
                "(did you mean 'm1.i1.s2'?)."
            ),
        ),
    ],
)
def test_unknown_ids_are_one_line(
    identifier: str, message: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a readout or of a part of it, with those that are like it."""
    (folder / "fair.txt").write_text(MEETING.replace("31", "30"), encoding="utf-8")
    assert main(["cite", identifier, str(folder)]) == 1
    assert capsys.readouterr().err == f"japan-russia: error: {message}\n"


def test_doubled_ids_name_both_files(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody can tell which of the two is meant."""
    other = folder / "other"
    other.mkdir()
    (other / "a.txt").write_text(MEETING, encoding="utf-8")
    assert main(["cite", "a", str(folder), "--recursive"]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected one readout with the id 'a', "
        f"found {str(folder / 'a.txt')!r} and {str(other / 'a.txt')!r}.\n"
    )


def test_a_file_that_cannot_be_read_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The citation is printed all the same; the exit code says that something is missing."""
    (folder / "c.txt").write_bytes(b"")
    assert main(["cite", "a", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert out == f"{NOTE}.\n"
    assert err == (
        f"japan-russia: error: {folder / 'c.txt'}: Expected the text of a readout, found nothing.\n"
    )


def test_a_second_id_is_no_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first is cited all the same."""
    assert main(["cite", "a", "b#m1.i1.s2", str(folder)]) == 1
    out, err = capsys.readouterr()
    assert out == f"{NOTE}.\n"
    assert err == (
        "japan-russia: error: b#m1.i1.s2: Expected a readable file, found: No such file or "
        "directory; cite takes one id, before the files.\n"
    )


def test_a_day_that_is_none_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    """It is told before anything is read."""
    with pytest.raises(SystemExit) as stopped:
        main(["cite", "a", "x", "--accessed", "May"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "japan-russia cite: error: argument --accessed: "
        "Expected a day such as 2012-09-26, found 'May'."
    )
