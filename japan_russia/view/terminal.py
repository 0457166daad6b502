"""Text made fit for a terminal, whatever a hostile file put into it."""

from __future__ import annotations

import unicodedata
from itertools import takewhile
from typing import Final

__all__ = ["clean", "columns", "shortened"]

#: Controls, formats (they turn the writing direction), surrogates, line and paragraph separators.
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_ELLIPSIS: Final = "..."


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
    return sum(map(_columns, text))


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
    room = width - len(_ELLIPSIS)
    used = 0

    def fits(character: str) -> bool:
        nonlocal used
        used += _columns(character)
        return used <= room

    return "".join(takewhile(fits, folded)).rstrip() + _ELLIPSIS
