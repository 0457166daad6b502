"""The text without what white space alone says, and the way back to it.

CRLF is one line end, a double blank between words is one, any other blank is a plain one, and so
are full-width signs and the hyphens of words.  So rules need to know but one kind of each, and what
they find is said of the text itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.model.outline import HALF_WIDTH
from japan_russia.span import Span

__all__ = ["Plain", "joined", "plain"]

_CR: Final = re.compile(r"\r(?=\n)")
_RUN: Final = re.compile(r"  +")
#: Beside letters and digits: what a word ends with, and what one begins with.
_BEFORE: Final = frozenset(",.;)")
_AFTER: Final = frozenset('("“')
_SIGN: Final = re.compile("[\uff01-\uff5e\u2010\u2011–]")
#: "Japan–Russia", but no dash between numbers or clauses.
_DASH_IN_WORD: Final = re.compile(r"(?<=[A-Za-z])–(?=[A-Za-z])")
#: White space but for blanks, line ends, and tabs between columns ("Mr. A, Minister\tMr. B"); a
#: list of it is searched faster than its class.
_OTHER_BLANK: Final = re.compile(
    "\t(?<![^\\W\\d_]{3}\t)|\t(?<=[IVX]{3}\t)|\t(?![^\\W\\d_a-z(])"
    "|[\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)


class Plain(NamedTuple):
    """The plain text, and what of the text itself is *left_out*: places in order.

    *cuts* are where those would stand in the plain text, *before* how much is left out up to each.
    """

    text: str
    left_out: tuple[tuple[int, int], ...] = ()
    cuts: tuple[int, ...] = ()
    before: tuple[int, ...] = ()

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
    if not text.isascii() and _SIGN.search(text) is not None:
        text = _DASH_IN_WORD.sub("-", text.translate(HALF_WIDTH))
    # Blanks of other kinds are not printable, and hardly a text has one.
    is_plain = text.replace("\n", "").isprintable()
    spaced = text if is_plain else _OTHER_BLANK.sub(" ", text)
    left_out = [
        (match.start() + 1, match.end())
        for match in _RUN.finditer(spaced)
        if _parts_words(spaced, match.start(), match.end())
    ]
    if "\r\n" in spaced:
        left_out += [match.span() for match in _CR.finditer(spaced)]
        left_out.sort()
    return _of(_rest(spaced, left_out).replace("\r", "\n"), left_out)


def _parts_words(text: str, start: int, end: int) -> bool:
    """Whether blanks stand between words; three and more may part columns, but no small letters."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if end - start == 2:
        return (before.isalnum() or before in _BEFORE) and (after.isalnum() or after in _AFTER)
    return (before.islower() or before == ",") and after.islower()


def _rest(text: str, left_out: Sequence[tuple[int, int]]) -> str:
    if not left_out:
        return text
    starts = [0, *(end for _, end in left_out)]
    ends = [*(start for start, _ in left_out), len(text)]
    return "".join(text[start:end] for start, end in zip(starts, ends, strict=True))


def joined(before: Plain, gaps: Sequence[tuple[int, int]]) -> Plain:
    """Return *before* with one blank for each of *gaps*, white space in text order.

    After a hyphen that a line end follows stands none: "Director-" and "General" are one word.
    """
    pieces: list[str] = []
    left_out = list(before.left_out)
    at = 0
    for start, end in gaps:
        hyphened = before.text[max(0, start - 1) : start] == "-" and start > at + 1
        keep = 0 if hyphened and before.text[start - 2].isalpha() else 1
        pieces += before.text[at:start], " " * keep
        places = map(before.place, range(start + keep, end))
        left_out += [(place, place + 1) for place in places]
        at = end
    pieces.append(before.text[at:])
    return _of("".join(pieces), sorted(left_out))


def _of(text: str, left_out: Sequence[tuple[int, int]]) -> Plain:
    cuts: list[int] = []
    before: list[int] = []
    gone = 0
    for start, end in left_out:
        cuts.append(start - gone)
        gone += end - start
        before.append(gone)
    return Plain(text, tuple(left_out), tuple(cuts), tuple(before))
