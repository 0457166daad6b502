"""Errors, progress and counts, as the commands print them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from japan_russia.cli._output import complain, print_json, progress, tally
from japan_russia.model import Severity


def test_complain_prints_one_clean_line(capsys: pytest.CaptureFixture[str]) -> None:
    """Neither a file's name nor a message can write to the terminal as it likes."""
    complain("Expected a,\nfound \x1b[2J.", Path("a\x1b\nb.txt"))
    assert capsys.readouterr().err == (
        "japan-russia: error: a\\x1b b.txt: Expected a, found \\x1b[2J.\n"
    )


def test_progress_is_silent_in_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    """Paths come through in order, and nothing is printed."""
    paths = [Path("a"), Path("b")]
    assert list(progress(paths)) == paths
    assert capsys.readouterr() == ("", "")


def test_progress_and_complaints_share_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line is written over and over, cleared before a complaint and at the end."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    for path in progress([Path("folder/a.txt"), Path("b\x1b.txt")]):
        if path.name == "a.txt":
            complain("Expected x.", path)
    assert capsys.readouterr().err == (
        "\r\x1b[K[1/2] a.txt"
        "\r\x1b[Kjapan-russia: error: folder/a.txt: Expected x.\n"
        "\r\x1b[K[2/2] b\\x1b.txt"
        "\r\x1b[K"
    )


def test_tally_counts_each_severity() -> None:
    """The gravest comes first."""
    severities = [Severity.REMARK, Severity.WARNING, Severity.REMARK]
    assert tally(severities) == "0 errors, 1 warning, 2 remarks"


def test_json_is_printed_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    """In a pipe, controls that JSON does not escape are data."""
    print_json('{"日":"\x9b2J"}')
    assert capsys.readouterr().out == '{"日":"\x9b2J"}\n'


def test_json_writes_nothing_to_a_terminal_that_it_would_obey(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is the same data, escaped."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    print_json('{"a":"\x9b2J","b":[1,2]}')
    print_json('{"日":1}')
    assert capsys.readouterr().out == '{"a":"\\u009b2J","b":[1,2]}\n{"日":1}\n'
