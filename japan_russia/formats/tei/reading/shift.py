"""The offsets of a file whose text was edited, counted anew."""

from __future__ import annotations

from bisect import bisect_right

from japan_russia.formats.tei.reading.header import Header
from japan_russia.formats.tei.reading.text import Division, TextReader, ranges

__all__ = ["Shift", "is_changed", "shift_of"]


class Shift:
    """From offsets that a file was written with to those recounted from its text."""

    def __init__(self, pairs: list[tuple[int, int]], length: int) -> None:
        # The first of equal offsets counts; they ascend in a file whose parts were not moved.
        known = dict(reversed(pairs)) | {0: 0}
        self._old = sorted(known)
        self._new = [known[old] for old in self._old]
        self._length = length

    def __call__(self, offset: int) -> int:
        place = bisect_right(self._old, offset) - 1
        found = self._new[place] + offset - self._old[place]
        return max(0, min(found, self._length))


def is_changed(header: Header, text: str, digest: str) -> bool:
    """Whether the text no longer has the length and digest that it was written with."""
    if header.characters is not None and header.characters != len(text):
        return True
    return header.text_sha256 is not None and header.text_sha256 != digest


def shift_of(reader: TextReader) -> Shift:
    """The shift of the statements, from where they were to where they are."""
    pairs: list[tuple[int, int]] = []

    def collect(division: Division) -> None:
        for sentence in division.sentences:
            place = next(ranges(sentence.element.get("source"), "char"), None)
            if place is not None:
                pairs.extend(((place[0], sentence.start), (place[1], sentence.end)))
        for inner in division.divisions:
            collect(inner)

    collect(reader.body)
    return Shift(pairs, len(reader.text))
