"""The text without what white space alone says, and the way back to it.

CRLF is one line end, a double blank between words is one, and any other blank is a plain one.  So
rules need to know but one kind of each, and what they find is said of the text itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final, NamedTuple

from japan_russia.span import Span

__all__ = ["Plain", "plain"]

#: What is left out: CR before LF, and the second of two blanks between words.
_LEFT_OUT: Final = re.compile(r"\r(?=\n)|(?<=[\w,.;)] )[^\S\r\n](?=[\w(\"“])")
_OTHER_BLANK: Final = re.compile(r"[^\S\n ]")


class Plain(NamedTuple):
    """The plain text; *cuts* are the places in it before which something was left out.

    *before* has for each of them how many characters are left out up to there.
    """

    text: str
    cuts: tuple[int, ...]
    before: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Return where in the text itself ``text[start:end]`` of the plain text stands."""
        if not self.cuts:
            return Span(start, end)
        last = self.place(end - 1) + 1 if end > start else self.place(end)
        return Span(self.place(start), last)

    def place(self, at: int) -> int:
        """Return where in the text itself the character *at* of the plain text stands."""
        number = bisect_right(self.cuts, at)
        return at + self.before[number - 1] if number else at


def plain(text: str) -> Plain:
    """Return *text* with LF for every line end, and plain single blanks."""
    spaced = _OTHER_BLANK.sub(_plain_blank, text)
    cuts: list[int] = []
    for match in _LEFT_OUT.finditer(spaced):
        cuts.append(match.start() - len(cuts))
    if cuts:
        spaced = _LEFT_OUT.sub("", spaced)
    return Plain(spaced.replace("\r", "\n"), tuple(cuts), tuple(range(1, len(cuts) + 1)))


def _plain_blank(match: re.Match[str]) -> str:
    return match[0] if match[0] == "\r" else " "
