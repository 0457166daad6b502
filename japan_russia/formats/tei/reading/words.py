"""The words of a text, and where those stand that a file names by their offsets."""

from __future__ import annotations

import hashlib
import re
from typing import Final

from lxml import etree

from japan_russia.formats.tei.reading.header import (
    Header,
)
from japan_russia.formats.tei.reading.shift import Shift, is_changed, shift_of
from japan_russia.formats.tei.reading.text import (
    TextReader,
    ranges,
    trimmed,
)
from japan_russia.span import Span

__all__ = ["Words"]

_LINE: Final = re.compile(r"[^\r\n]+")


class Words:
    """The text, and which part of it belongs to what.

    Attributes:
        is_changed: Whether the text is not the one that the file was written with.
        is_indented: Whether that is because a tool has re-indented it.
    """

    def __init__(self, header: Header, reader: TextReader, *, is_indented: bool = False) -> None:
        self.header: Header = header
        self.reader: TextReader = reader
        self.is_indented = is_indented
        self.text: str = reader.text
        self.digest: str = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        self.is_changed: bool = is_changed(header, self.text, self.digest)
        self.shift: Shift | None = shift_of(reader, header) if self.is_changed else None
        self.claimed: list[tuple[int, int]] = []

    def span(self, start: int, end: int) -> Span | None:
        """Where the words stand that were at *start* up to *end*; None if that is not sure."""
        if self.shift is None:
            return Span(start, end)
        found = self.shift(start, end)
        return None if found is None else Span(*found)

    def _is_blank(self, start: int, end: int) -> bool:
        return start == end or self.text[start:end].isspace()

    def _claim(self, start: int, end: int) -> Span:
        """The span without outer white space; its characters belong somewhere now."""
        if start < end and (self.text[start].isspace() or self.text[end - 1].isspace()):
            start, end = trimmed(self.text, start, end)
        self.claimed.append((start, end))
        return Span(start, end)

    def _unclaimed(self) -> list[Span]:
        """What no element claims, line by line."""
        found: list[Span] = []
        at = 0
        for start, end in (*sorted(self.claimed), (len(self.text), len(self.text))):
            if at < start and not self.text[at:start].isspace():
                for line in _LINE.finditer(self.text, at, start):
                    first, last = trimmed(self.text, *line.span())
                    if first < last:
                        found.append(Span(first, last))
            at = max(at, end)
        return found

    def target(self, note: etree._Element) -> Span | None:
        """The words that *note* is about, or at least the sentence; None if it is the whole."""
        place = next(ranges(note.get("target"), "char"), None)
        if place is None:
            return None
        span = self.span(*place)
        if span is None and self.shift is not None:
            around = self.shift.around(*place)
            if around is not None:
                start, end = trimmed(self.text, *around)
                span = Span(start, end) if start < end else None
        return span
