"""Bars are as long as their counts, and fit the terminal."""

from __future__ import annotations

import pytest

from japan_russia.view.bars import Bar, bars
from japan_russia.view.terminal import columns


def test_the_longest_bar_reaches_to_the_edge() -> None:
    """Others by eighths of a column."""
    assert list(bars([Bar("Lavrov (RU)", 16), Bar("Aso", 1), Bar("森 (JP)", 0)], 37)) == [
        "  Lavrov (RU)  16  ██████████████████",
        "  Aso           1  █▏",
        "  森 (JP)       0",
    ]


def test_bars_are_plain_where_blocks_cannot_be_printed() -> None:
    """Whole columns only."""
    assert list(bars([Bar("a", 4), Bar("b", 1)], 16, is_plain=True)) == [
        "  a  4  ########",
        "  b  1  ##",
    ]


@pytest.mark.parametrize("width", [60, 90])
def test_no_line_is_longer_than_the_terminal(width: int) -> None:
    """A long label is cut, and no control character is printed."""
    lines = list(bars([Bar("x" * 200, 10**6), Bar("\x1b[31m", 1)], width))
    assert all(columns(line) <= width for line in lines)
    assert "\x1b" not in lines[1]


def test_nothing_and_noughts_are_no_bars() -> None:
    """No division by nought."""
    assert list(bars([], 60)) == []
    assert list(bars([Bar("a", 0)], 60)) == ["  a  0"]
