"""What is printed is fit for a terminal, whatever a file put into it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from japan_russia.cli._output import clean, columns, complain, count, progress, shortened, tally
from japan_russia.model import Severity


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("two  words\r\n and\u3000three", "two words and three"),
        ("\x1b[31mred", "\\x1b[31mred"),
        ("\x9b31mred", "\\x9b31mred"),
        ("bell\x07", "bell\\x07"),
        ("\u202ereversed", "\\u202ereversed"),
        ("surrogate \udcff", "surrogate \\udcff"),
        ("Генерал «が» ’", "Генерал «が» ’"),
    ],
)
def test_clean_leaves_no_control_character(text: str, printed: str) -> None:
    """White space is folded, controls become escapes, and letters of any script stay."""
    assert clean(text) == printed


def test_columns_counts_as_a_terminal_does() -> None:
    """Kanji are two columns wide, combining marks take none."""
    assert [columns(text) for text in ("abc", "日露", "и\u0306")] == [3, 4, 1]


@pytest.mark.parametrize(
    ("text", "width", "printed"),
    [
        ("ten column", 10, "ten column"),
        ("eleven char", 10, "eleven..."),
        ("日露外相会談の概要", 12, "日露外相..."),
        ("never under ten", 3, "never u..."),
    ],
)
def test_shortened_keeps_to_the_width(text: str, width: int, printed: str) -> None:
    """A text that is too long ends in dots and takes no more columns than allowed."""
    assert shortened(text, width) == printed
    assert columns(printed) <= max(width, 10)


def test_shortened_does_not_look_at_a_whole_megabyte() -> None:
    """Only the beginning of an endless line is cleaned."""
    assert shortened("x " * 1_000_000, 10) == "x x x x..."


def test_count_knows_the_plural() -> None:
    """One file, but none or several files."""
    assert [count(n, "file") for n in (0, 1, 2)] == ["0 files", "1 file", "2 files"]


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
    severities = [Severity.INFO, Severity.WARNING, Severity.INFO]
    assert tally(severities) == "0 errors, 1 warning, 2 remarks"
