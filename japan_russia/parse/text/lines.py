"""The text as lines, each with its place."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.layout import page
from japan_russia.wording.speech.verbs import Form
from japan_russia.wording.value import DEFAULT

__all__ = ["TERMINAL", "Line", "ends_with", "is_finite", "split"]

#: What running text ends with.
TERMINAL: Final = re.compile(r"[.:;!?。][\"”’'»)\]]{0,3}\Z")
# str.splitlines() would cut at eight more characters, and so move spans.
_CONTENT: Final = re.compile(r"[^\r\n]+")
#: Longer than any such ending.
_TAIL: Final = 12


class Line(NamedTuple):
    """A line that is not blank.

    *start* and *end* leave outer white space off; *indent* counts the characters before *start*;
    *gap* is the number of blank lines before it.
    """

    start: int
    end: int
    indent: int
    gap: int
    text: str


def split(text: str) -> tuple[Line, ...]:
    """Return the lines of *text* that are not blank, in order.

    A line ends at LF, CRLF or CR only.
    """
    lines: list[Line] = []
    after = 0
    for match in _CONTENT.finditer(text):
        raw = match[0]
        content = raw.strip()
        if not content:
            continue
        begin = match.start()
        breaks = _breaks(text, after, begin)
        after = match.end()
        indent = raw.find(content)
        start = begin + indent
        gap = max(breaks - 1, 0) if lines else breaks
        lines.append(Line(start, start + len(content), indent, gap, content))
    return tuple(lines)


def _breaks(text: str, start: int, end: int) -> int:
    if end - start < 2:
        return end - start
    crlf = text.count("\r\n", start, end)
    return text.count("\n", start, end) + text.count("\r", start, end) - crlf


def ends_with(ending: re.Pattern[str], text: str) -> bool:
    """Tell whether *text* ends with *ending*, a pattern of a few characters before its ``\\Z``.

    Only the end is read: lines are joined one by one, and the joined text grows long.
    """
    return ending.search(text, max(0, len(text) - _TAIL)) is not None


def is_finite(text: str) -> bool:
    """Tell whether *text* has a finite verb: an auxiliary, or a reporting verb after a party."""
    if page.FINITE.search(text):
        return True
    for match in page.WITH_VERB.finditer(text):
        verb = DEFAULT.saying.forms.get(match[1])
        if (
            verb is not None
            and verb.form is Form.PAST
            and not text.startswith(page.BY, match.end())
        ):
            return True
    return False
