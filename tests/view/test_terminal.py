"""What is printed is fit for a terminal, whatever a file put into it."""

from __future__ import annotations

import pytest

from japan_russia.view.terminal import Piece, clean, columns, cut, shortened, wrapped


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


def test_wrapped_breaks_between_words() -> None:
    """Each line has its margin and no more columns than it may."""
    pieces = [Piece("one two"), Piece("three  four\nfive")]
    assert list(wrapped(pieces, 25, first="> ", rest=". . ")) == [
        "> one two three four five",
    ]
    assert list(wrapped(pieces, 24, first="> ", rest=". . ")) == [
        "> one two three four",
        ". . five",
    ]
    assert list(wrapped(pieces, None, first="> ")) == ["> one two three four five"]


def test_a_line_has_room_beside_any_margin() -> None:
    """For twenty columns."""
    printed = list(wrapped([Piece("ten of ten by ten or ten")], 10, first=" " * 8, rest=" " * 9))
    assert printed == [f"{8 * ' '}ten of ten by ten or", f"{9 * ' '}ten"]


def test_a_word_longer_than_a_line_is_broken() -> None:
    """Kanji, which have no spaces between them, too, and the mark above a letter stays with it."""
    printed = list(wrapped([Piece("a"), Piece(20 * "日露")], 20))
    assert printed == ["a", *([5 * "日露"] * 4)]
    assert list(wrapped([Piece(25 * "и\u0306")], 20)) == [20 * "и\u0306", 5 * "и\u0306"]


def test_looks_are_closed_on_each_line() -> None:
    """So that no margin is coloured, nor what comes after."""
    pieces = [Piece("Aoki (JP)", "36"), Piece("and nobody else"), Piece("here", "1")]
    assert list(wrapped(pieces, 20, rest="  ")) == [
        "\x1b[36mAoki (JP)\x1b[0m and nobody",
        "  else \x1b[1mhere\x1b[0m",
    ]


def test_a_hostile_piece_brings_no_look_of_its_own() -> None:
    """Its escapes are written out."""
    assert list(wrapped([Piece("\x1b[31mred")], None)) == ["\\x1b[31mred"]
    assert cut([Piece("\x1b[31mred")], 20) == "\\x1b[31mred"


def test_cut_keeps_the_looks_of_what_is_left() -> None:
    """The dots at the end are counted."""
    pieces = [Piece("Aoki", "36"), Piece("thanks:"), Piece("Thanks.", "1")]
    assert cut(pieces, 30) == "\x1b[36mAoki \x1b[0mthanks: \x1b[1mThanks.\x1b[0m"
    assert cut(pieces, 17, first="> ") == "> \x1b[36mAoki \x1b[0mthanks:..."
    assert cut(pieces, 10, first="> ") == "> \x1b[36mAoki \x1b[0mth..."


@pytest.mark.long
def test_an_endless_word_is_broken_in_one_pass() -> None:
    """A megabyte of it, of two columns each."""
    printed = list(wrapped([Piece("日" * 1_000_000)], 80))
    assert len(printed) == 25_000
    assert set(printed) == {"日" * 40}
