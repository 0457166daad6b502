"""``check`` prints what is odd about readouts and where."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.cli import main
from tests.cli.texts import MEETING, NO_MEETING
from tests.hand_made import readout


def test_a_plain_readout_has_nothing_odd(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Only the count is printed."""
    path = tmp_path / "a.txt"
    path.write_text(MEETING, encoding="utf-8")
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr() == (
        "1 readout checked: 0 errors, 0 warnings, 0 remarks.\n",
        "",
    )


def test_diagnostics_are_printed_with_their_place(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Line and column stand where the diagnostic has a span; warnings do not fail."""
    path = tmp_path / "a.json"
    jr.json.dump(readout(), path)
    assert main(["check", str(path)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        f"{path}: warning no-date: Expected a date of issue, found none.",
        f"{path}:2:4: remark no-year: Expected a year beside May 31, found none.",
        "1 readout checked: 0 errors, 1 warning, 1 remark.",
    ]


def test_a_text_without_a_meeting_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The diagnostic of severity error decides the exit code."""
    path = tmp_path / "a.txt"
    path.write_text(NO_MEETING, encoding="utf-8")
    assert main(["check", str(path)]) == 1
    out, err = capsys.readouterr()
    assert f"{path}: error no-meeting: " in out
    assert out.splitlines()[-1].startswith("1 readout checked: 1 error, ")
    assert err == ""


def test_a_file_that_cannot_be_read_is_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named on the standard error and not counted as checked."""
    assert main(["check", str(tmp_path / "none.txt")]) == 1
    out, err = capsys.readouterr()
    assert out == "0 readouts checked: 0 errors, 0 warnings, 0 remarks.\n"
    assert err.startswith(f"japan-russia: error: {tmp_path / 'none.txt'}: Expected ")


def test_as_json_each_file_has_its_diagnostics(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With line and column where there is a span; the exit code is that of the text."""
    path = tmp_path / "a.json"
    jr.json.dump(readout(), path)
    none = tmp_path / "none.txt"
    none.write_text(NO_MEETING, encoding="utf-8")
    assert main(["check", "--format", "json", str(path)]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "file": str(path),
            "readout": "made",
            "diagnostics": [
                {
                    "code": "no-date",
                    "severity": "warning",
                    "span": None,
                    "line": None,
                    "column": None,
                    "message": "Expected a date of issue, found none.",
                },
                {
                    "code": "no-year",
                    "severity": "remark",
                    "span": [31, 37],
                    "line": 2,
                    "column": 4,
                    "message": "Expected a year beside May 31, found none.",
                },
            ],
        }
    ]
    assert main(["check", "--format", "json", str(path), str(none), str(tmp_path / "x")]) == 1
    out, err = capsys.readouterr()
    assert [it["file"] for it in json.loads(out)] == [str(path), str(none)]
    assert err.startswith(f"japan-russia: error: {tmp_path / 'x'}: Expected ")
