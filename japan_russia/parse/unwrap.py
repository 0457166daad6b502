"""Lines that were broken for their width, put together again.

Readouts that come from PDF break every line at one width.  A line was broken there if the first
word of the next one would not have fitted on it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from japan_russia.parse.lines import Line
from japan_russia.wording import labels, page, times
from japan_russia.wording.abbreviations import ABBREVIATIONS

__all__ = ["unwrapped"]

#: No page is wider; running text that was never broken has longer lines.
_WIDEST: Final = 130
_NARROWEST: Final = 40
#: So many lines go on in mid-sentence where all are broken.
_FEWEST: Final = 3
_STOPPED: Final = re.compile(r"[.:;!?。][\"”’'»)\]]{0,3}\Z")
_LAST_WORD: Final = re.compile(r"(?<![\w.])([A-Za-z.]{1,12})\.\Z")
_TAIL: Final = 20
_ALONE: Final = (
    times.DATE_LINE,
    page.ISSUER,
    page.CAPTION,
    page.PROVISIONAL,
    page.LANGUAGE,
    page.NAVIGATION,
    page.SUMMARY_HEADING,
    page.SEPARATOR,
)


def unwrapped(text: str, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines as they were before they were broken; *lines* where they were not."""
    width = _width(lines)
    if width is None:
        return lines
    found: list[Line] = []
    room = 0
    for line in lines:
        if found and room < len(line.text.partition(" ")[0]) + 1 and _joins(found[-1], line):
            whole = text[found[-1].start : line.end]
            found[-1] = found[-1]._replace(end=line.end, text=whole.replace("\n", " "))
        else:
            found.append(line)
        room = width - line.indent - len(line.text)
    return tuple(found)


def _width(lines: tuple[Line, ...]) -> int | None:
    """The width at which running text was broken, None where it was not."""
    widest = max((line.indent + len(line.text) for line in lines), default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return None
    broken = 0
    for line, after in pairwise(lines):
        broken += after.gap == 0 and after.text[0].islower() and not _is_stopped(line.text)
    return widest if broken >= _FEWEST else None


def _joins(line: Line, after: Line) -> bool:
    """Whether a full line goes on in the next one."""
    if after.gap or labels.BULLET.match(after.text):
        return False
    if any(alone.match(line.text) or alone.match(after.text) for alone in _ALONE):
        return False
    if labels.LABEL.match(after.text) and not _leads_on(line.text):
        return False
    return not _is_stopped(line.text) or after.text[0].islower()


def _leads_on(text: str) -> bool:
    return page.LEADS_ON.search(text, max(0, len(text) - _TAIL)) is not None


def _is_stopped(text: str) -> bool:
    """Whether a line ends a sentence; "Mr." does not."""
    near = max(0, len(text) - _TAIL)
    if _STOPPED.search(text, near) is None:
        return False
    word = _LAST_WORD.search(text, near)
    return word is None or word[1].lower() not in ABBREVIATIONS
