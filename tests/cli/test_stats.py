"""``stats`` prints counts: bars for people, CSV for programs."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path
from typing import Final

import pytest

from japan_russia.cli import main
from japan_russia.corpus import Corpus
from tests.cli.texts import MEETING

SEEDS: Final = Path(__file__).parents[2] / "seeds"


def test_a_pipe_gets_csv(capsys: pytest.CaptureFixture[str]) -> None:
    """A row for each count of the corpus."""
    assert main(["stats", str(SEEDS)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows[0] == {
        "by": "speaker",
        "value": "RU-lavrov-sergey",
        "label": "Lavrov (RU)",
        "statements": "50",
        "meetings": "4",
    }
    assert len(rows) == len(Corpus.read(SEEDS).counts())
    assert main(["stats", str(SEEDS), "--repeats"]) == 0
    assert "speaker,RU-lavrov-sergey,Lavrov (RU),53,4\n" in capsys.readouterr().out


BARS: Final = """\
Statements by speaker
  Lavrov (RU)     1  ███████████████████████████████████
  Machimura (JP)  1  ███████████████████████████████████

Statements by side
  JP  1  ███████████████████████████████████████████████
  RU  1  ███████████████████████████████████████████████

Statements by act
  propose  1  ██████████████████████████████████████████
  thank    1  ██████████████████████████████████████████

Statements by voice
  unilateral  2  ███████████████████████████████████████
  narration   1  ███████████████████▌

Statements by kind of meeting
  foreign ministers' meeting  3  ███████████████████████

Statements by year
  2005  3  █████████████████████████████████████████████

Of several speakers or acts each counts; second
printings are left out.
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the path of a readout; the terminal has 56 columns."""
    monkeypatch.setenv("COLUMNS", "56")
    path = tmp_path / "a.txt"
    path.write_text(MEETING, encoding="utf-8")
    return path


def test_bars_are_printed_if_asked(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The longest of a group reaches to the edge."""
    assert main(["stats", str(path), "--format", "text"]) == 0
    assert capsys.readouterr().out == BARS


class Terminal(io.TextIOWrapper):
    """A terminal."""

    def isatty(self) -> bool:
        """Tell that it is one."""
        return True


@pytest.mark.parametrize(("encoding", "sign"), [("utf-8", "█"), ("ascii", "#")])
def test_a_terminal_gets_bars(
    encoding: str, sign: str, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of what it can print."""
    buffer = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", Terminal(buffer, encoding=encoding))
    assert main(["stats", str(path)]) == 0
    assert f"Lavrov (RU)     1  {sign}" in buffer.getvalue().decode(encoding)
