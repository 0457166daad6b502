"""``--jobs``: what several processes read is printed as if one had read it."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from japan_russia.cli import main
from tests.cli.texts import MEETING, NO_MEETING


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of readouts, one of them broken, one without a meeting."""
    for number in range(6):
        text = f"{MEETING}{number}. Further\n"
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "2.txt").write_bytes(b"")
    (tmp_path / "4.txt").write_text(NO_MEETING, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "command",
    [
        ["show"],
        pytest.param(["check"], marks=pytest.mark.long),
        pytest.param(["search", "new talks"], marks=pytest.mark.long),
        pytest.param(["stats"], marks=pytest.mark.long),
    ],
)
def test_two_processes_print_what_one_prints(
    command: list[str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Errors too, and the exit code."""
    printed = [
        (main([*command, str(folder), "--jobs", jobs]), capsys.readouterr()) for jobs in ("1", "2")
    ]
    assert printed[0] == printed[1]
    assert printed[0][0] == 1
    assert "2.txt: Expected the text of a readout, found nothing." in printed[0][1].err


def test_the_standard_input_is_read_by_the_command(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process could not."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(MEETING.encode())))
    assert main(["show", "-", str(folder / "1.txt"), "--jobs", "2"]) == 0
    assert "  readout       stdin\n" in capsys.readouterr().out


@pytest.mark.parametrize("jobs", ["0", "-1", "two", "1.5"])
def test_a_number_of_jobs_is_wanted(jobs: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is read."""
    with pytest.raises(SystemExit) as stopped:
        main(["show", "x", f"--jobs={jobs}"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"japan-russia show: error: argument --jobs: Expected at least one process, found {jobs!r}."
    )
