"""Text made fit for a terminal, whatever a hostile file put into it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, takewhile
from typing import Final, NamedTuple

__all__ = ["Piece", "clean", "columns", "cut", "shortened", "wrapped"]

#: Controls, formats (they turn the writing direction), surrogates, line and paragraph separators.
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_ELLIPSIS: Final = "..."
#: However narrow the terminal, a line has room for a word or two beside its margin.
_LEAST: Final = 20


class Piece(NamedTuple):
    """Words of a line that look alike.

    Attributes:
        text: The words; white space is folded, and pieces are set apart by a space.
        look: Codes of SGR (ECMA-48), such as "1" for bold; empty for plain words.
    """

    text: str
    look: str = ""


def clean(text: str) -> str:
    """Return *text* on one line, white space folded, control characters written as escapes.

    An escape sequence in a readout or a file's name must not reach the terminal as one.
    """
    folded = " ".join(text.split())
    if folded.isprintable():
        return folded
    return "".join(
        c.encode("unicode_escape").decode() if unicodedata.category(c) in _UNPRINTABLE else c
        for c in folded
    )


def columns(text: str) -> int:
    """Return how many columns *text* takes on a terminal: kanji two, combining marks none."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def shortened(text: str, width: int) -> str:
    """Return *text* made :func:`clean` and cut to *width* columns, at least to ten."""
    width = max(width, 10)
    # A column takes few characters: what stands far behind is not looked at.
    folded = clean(text[: 20 * width])
    if columns(folded) <= width:
        return folded
    return _beginning(folded, width - len(_ELLIPSIS)).rstrip() + _ELLIPSIS


def _beginning(text: str, room: int) -> str:
    """Return as much of *text* as fits into *room* columns."""
    used = 0

    def fits(character: str) -> bool:
        nonlocal used
        used += _columns(character)
        return used <= room

    return "".join(takewhile(fits, text))


def wrapped(
    pieces: Iterable[Piece],
    width: int | None,
    *,
    first: str = "",
    rest: str = "",
    least: int = _LEAST,
) -> Iterator[str]:
    """Yield *pieces* as lines of *width* columns, whole, broken between words.

    A word that is longer than a line is broken, too.

    Args:
        pieces: What is to be printed; it is made :func:`clean`.
        width: The columns of a line, a margin among them; None for one line of any length.
        first: The margin of the first line.
        rest: The margin of all others.
        least: The columns beside a margin that a line has in any case.
    """
    words = [(word, it.look) for it in pieces for word in clean(it.text).split()]
    if width is None:
        yield first + _painted(words)
        return
    margin = first
    room = left = max(width - columns(margin), least)
    line: list[tuple[str, str]] = []
    narrow = max(width - columns(rest), least)
    for word, look in words:
        for part in _broken(word, min(room, narrow)):
            needed = columns(part) + bool(line)
            if needed > left:
                yield margin + _painted(line)
                margin, room, left, line = rest, narrow, narrow, []
                needed = columns(part)
            line.append((part, look))
            left -= needed
    yield margin + _painted(line)


def cut(pieces: Sequence[Piece], width: int, *, first: str = "") -> str:
    """Return *pieces* as one line behind the margin *first*, cut to *width* columns."""
    whole = shortened(" ".join(it.text for it in pieces), width - columns(first))
    kept = whole.removesuffix(_ELLIPSIS)
    line = first
    at = 0
    for it in pieces:
        # With the space behind it.
        end = at + len(clean(it.text)) + 1
        line += _look(kept[at:end], it.look)
        at = end
    return line + whole[len(kept) :]


def _broken(word: str, room: int) -> Iterator[str]:
    if columns(word) <= room:
        yield word
        return
    start = used = 0
    for at, character in enumerate(word):
        needed = _columns(character)
        if used + needed > room:
            yield word[start:at]
            start, used = at, 0
        used += needed
    yield word[start:]


def _painted(words: Iterable[tuple[str, str]]) -> str:
    alike = groupby(words, key=lambda it: it[1])
    return " ".join(_look(" ".join(word for word, _ in them), look) for look, them in alike)


def _look(text: str, look: str) -> str:
    return f"\x1b[{look}m{text}\x1b[0m" if look and text else text
