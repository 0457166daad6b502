"""The check that no figure of accuracy falls names set, figure, what it was and what it is."""

from __future__ import annotations

import json
import runpy
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

SCRIPT: Final = Path(__file__).parent.parent / ".ci" / "accuracy.py"
if not SCRIPT.exists():
    pytest.skip("the checks of the project are not in this folder", allow_module_level=True)
main: Callable[[list[str], Path], int] = runpy.run_path(str(SCRIPT))["main"]

#: Answers as the scorers do: with what stands in a file, for any set.
SCORER: Final = """
from pathlib import Path
print(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
raise SystemExit(1)
"""


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    """A record, beside the scorers whose answer it holds."""
    (tmp_path / "cases").mkdir()
    for scorer in ("score.py", "cases/run.py"):
        (tmp_path / scorer).write_text(SCORER, encoding="utf-8")
    _answer(
        tmp_path, {"figures": {"speakers": 0.5, "nobody misquoted": 0.75}, "failed": ["b: Why"]}
    )
    _answer(tmp_path, {"right": 3, "of": 4}, "cases/run.json")
    assert main(["--record", str(tmp_path)], tmp_path / "record.json") == 0
    return tmp_path / "record.json"


def _answer(folder: Path, answer: object, name: str = "score.json") -> None:
    (folder / name).write_text(json.dumps(answer), encoding="utf-8")


def _checked(record: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    """The exit code and what is said of the seeds and the small cases."""
    capsys.readouterr()
    code = main([str(record.parent)], record)
    lines = capsys.readouterr().out.splitlines()
    return code, [line for line in lines if "seeds:" in line or "cases:" in line]


def test_what_is_as_recorded_passes(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A document that could not be read before either is named, and no more."""
    assert _checked(recorded, capsys) == (0, ["Not measured: seeds: b: Why"])


def test_what_fell_fails(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody misquoted stands first; a document that is no longer read would hide a fall."""
    figures = {"speakers": 0.4, "nobody misquoted": 0.7, "title": 1.0}
    _answer(recorded.parent, {"figures": figures, "failed": ["a: Who"]})
    _answer(recorded.parent, {"right": 2, "of": 4}, "cases/run.json")
    assert _checked(recorded, capsys) == (
        1,
        [
            "Not measured: seeds: a: Who",
            "Rose: seeds: title was not recorded, is 1.0.",
            "Fell: seeds: nobody misquoted was 0.75, is 0.7.",
            "Fell: seeds: speakers was 0.5, is 0.4.",
            "Fell: seeds: a was read, is not.",
            "Fell: cases: cases read right was 0.75, is 0.5.",
        ],
    )


def test_a_figure_that_is_gone_fails(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is not taken for one that holds."""
    _answer(recorded.parent, {"figures": {"nobody misquoted": 0.75}, "failed": []})
    said = ["Fell: seeds: speakers was 0.5, is not measured."]
    assert _checked(recorded, capsys) == (1, said)


def test_a_scorer_that_breaks_fails(recorded: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Its error is told, and nothing is recorded from it."""
    (recorded.parent / "score.py").write_text("raise KeyError('no')", encoding="utf-8")
    before = recorded.read_bytes()
    code, said = _checked(recorded, capsys)
    assert (code, said) == (1, ["Not measured: seeds: score.py: KeyError: 'no'"])
    assert main(["--record", str(recorded.parent)], recorded) == 1
    assert recorded.read_bytes() == before


def test_without_a_record_nothing_passes(tmp_path: Path) -> None:
    """A check without a bar would hold for anything."""
    assert main([str(tmp_path)], tmp_path / "record.json") == 1
