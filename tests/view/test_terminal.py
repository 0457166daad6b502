"""What is printed is fit for a terminal, whatever a file put into it."""

from __future__ import annotations

import pytest

from japan_russia.view.terminal import clean, columns, shortened


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
