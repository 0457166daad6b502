"""Text made fit for a terminal, whatever a hostile file put into it."""

from __future__ import annotations

import shutil
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path
from typing import Final

from japan_russia.model import Severity

__all__ = ["clean", "columns", "complain", "count", "progress", "shortened", "tally"]

#: Controls, formats (they turn the writing direction), surrogates, line and paragraph separators.
_UNPRINTABLE: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_CLEAR_LINE: Final = "\r\x1b[K"
_ELLIPSIS: Final = "..."
_NOUNS: Final = (
    (Severity.ERROR, "error"),
    (Severity.WARNING, "warning"),
    (Severity.INFO, "remark"),
)


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


def terminal_width() -> int:
    """Return the columns of the terminal, or of a page where there is none."""
    return shutil.get_terminal_size((100, 24)).columns


def count(number: int, noun: str) -> str:
    """Return number and noun: "1 file", "5 files"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def tally(severities: Iterable[Severity]) -> str:
    """Return how many there are of each: "0 errors, 1 warning, 2 remarks"."""
    seen = Counter(severities)
    return ", ".join(count(seen[severity], noun) for severity, noun in _NOUNS)


def complain(message: str, path: Path | None = None) -> None:
    """Print one line on the standard error, about the file at *path* if there is one."""
    if sys.stderr is None:
        return
    where = "" if path is None else f"{path}: "
    begin = _CLEAR_LINE if sys.stderr.isatty() else ""
    print(f"{begin}japan-russia: error: {clean(where + message)}", file=sys.stderr)


def progress(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield *paths* and say on a terminal, and only there, which one is being worked on."""
    shown = sys.stderr is not None and sys.stderr.isatty()
    for number, path in enumerate(paths, start=1):
        if shown:
            line = shortened(f"[{number}/{len(paths)}] {path.name}", terminal_width() - 1)
            print(f"{_CLEAR_LINE}{line}", end="", file=sys.stderr, flush=True)
        yield path
    if shown:
        print(_CLEAR_LINE, end="", file=sys.stderr, flush=True)
