"""Places in a text: spans, and the line and column of an offset."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen

from japan_russia.arguments import takes
from japan_russia.errors import ModelError

__all__ = ["Position", "Span", "position", "positions"]

_NEWLINE: Final = re.compile(r"\r\n|\r|\n")


@frozen(order=True)
class Span:
    """``text[start:end]``: half-open, in code points of the text as decoded, counted from 0.

    No newline or Unicode folding comes before counting, so the same span holds for the same
    bytes on every machine.  Spans sort by start, then by end.

    Raises:
        ModelError: *start* is negative, or *end* comes before *start*.

    >>> import japan_russia as jr
    >>> span = jr.Span(2, 5)
    >>> len(span), "readout"[span.start : span.end]
    (3, 'ado')
    """

    start: int = field()
    end: int = field()

    def __attrs_post_init__(self) -> None:
        if 0 <= self.start <= self.end:
            return
        if self.start < 0:
            raise ModelError(f"Expected a span that starts at 0 or later, found {self.start}.")
        raise ModelError(
            f"Expected a span that ends at or after its start {self.start}, found {self.end}."
        )

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def contains(self, other: Span) -> bool:
        """Tell whether *other* lies wholly inside this span; a span contains itself."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end


@frozen(order=True)
class Position:
    """A place for people: line and column, both counted from 1.

    A line ends at LF, CRLF or CR only; a column is one code point.

    >>> import japan_russia as jr
    >>> jr.position("one\\ntwo", 5)
    Position(line=2, column=2)
    """

    line: int
    column: int

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}"


@takes(text=str, offset=int)
def position(text: str, offset: int) -> Position:
    """Return the line and column of *offset* in *text*; one past the end counts as the end.

    >>> import japan_russia as jr
    >>> jr.position("one\\ntwo", 5).line
    2
    """
    return next(positions(text, (offset,)))


def positions(text: str, offsets: Iterable[int]) -> Iterator[Position]:
    """Yield the line and column of each of *offsets* in *text*, which is read once for all."""
    begins = [0, *(match.end() for match in _NEWLINE.finditer(text))]
    for offset in offsets:
        line = bisect_right(begins, offset)
        yield Position(line, min(offset, len(text)) - begins[line - 1] + 1)
