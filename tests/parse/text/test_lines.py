"""The text as lines with their places."""

from __future__ import annotations

import pytest

from japan_russia.parse.text.lines import Line, split


def test_a_line_leaves_outer_space_off() -> None:
    """Start, end, indent and gap are counted in characters of the text."""
    text = "Title\n\n  1. Trade \n(1) Talks"
    assert split(text) == (
        Line(0, 5, 0, 0, "Title"),
        Line(9, 17, 2, 1, "1. Trade"),
        Line(19, 28, 0, 0, "(1) Talks"),
    )


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_line_ends(newline: str) -> None:
    """LF, CRLF and CR end a line, and blank lines are counted alike."""
    lines = split(newline.join(("a", "", "", "b", "c")))
    assert [(line.text, line.gap) for line in lines] == [("a", 0), ("b", 2), ("c", 0)]


@pytest.mark.parametrize("character", ["\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028"])
def test_no_other_character_ends_a_line(character: str) -> None:
    """``str.splitlines`` would cut here, and move every span after it."""
    assert [line.text for line in split(f"a{character}b\nc")] == [f"a{character}b", "c"]


def test_blank_lines_are_no_lines() -> None:
    """White space of any kind alone makes a line blank; blank lines at the top are a gap."""
    assert split("\n \u3000\n\t\n") == ()
    assert split("\n\na") == (Line(2, 3, 0, 2, "a"),)
