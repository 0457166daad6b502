"""Where the words that an offset named stand, in a file whose text was edited.

A file has the offsets of every sentence with which it was written, and the place of its element
tells where that sentence is now.  What was inside a sentence, or between two, is found from there;
where an edit leaves it open which words were meant, nothing is named.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import NamedTuple

from japan_russia.formats.tei.reading.header import Header
from japan_russia.formats.tei.reading.text import Division, TextReader, ranges

__all__ = ["Shift", "is_changed", "shift_of"]


class _Piece(NamedTuple):
    """A sentence, or what stands between two: where it was, and where it is now."""

    old: int
    old_end: int
    new: int
    new_end: int

    @property
    def is_as_long(self) -> bool:
        return self.old_end - self.old == self.new_end - self.new


class Shift:
    """From the ranges that a file was written with to where their words stand now."""

    def __init__(self, sentences: list[_Piece], old_length: int | None, text: str) -> None:
        self._text = text
        length = len(text) if old_length is None else old_length
        known = _apart(sentences)
        ends = [_Piece(0, 0, 0, 0), *known, _Piece(length, length, len(text), len(text))]
        starts = sorted(piece.new for piece in known)
        gaps = [
            _Piece(before.old_end, after.old, before.new_end, after.new)
            for before, after in pairwise(ends)
            if before.new_end <= after.new
            and before.old_end <= after.old
            and bisect_left(starts, before.new_end) == bisect_left(starts, after.new)
        ]
        self._pieces = sorted({*known, *gaps})
        self._olds = [piece.old for piece in self._pieces]

    def __call__(self, start: int, end: int) -> tuple[int, int] | None:
        """Where the words stand that were at *start* up to *end*; None if that is not sure."""
        first = self._at(start, after=False)
        last = self._at(end, after=True)
        if first is None or last is None:
            return None
        if first is last:
            return self._inside(first, start, end)
        begin, stop = self._mark(first, start), self._mark(last, end)
        return None if begin is None or stop is None or begin > stop else (begin, stop)

    def around(self, start: int, end: int) -> tuple[int, int] | None:
        """The sentences in which *start* and *end* were, where they stand now."""
        first, last = self._at(start, after=False), self._at(end, after=True)
        if first is None or last is None or first.new > last.new_end:
            return None
        return first.new, last.new_end

    def _at(self, offset: int, *, after: bool) -> _Piece | None:
        """The piece that has *offset*, *after* a character of it or before one."""
        place = bisect_left(self._olds, offset) if after else bisect_right(self._olds, offset)
        if place == 0:
            return None
        piece = self._pieces[place - 1]
        return piece if offset < piece.old_end + after else None

    def _mark(self, piece: _Piece, offset: int) -> int | None:
        if piece.is_as_long or offset == piece.old:
            return piece.new + offset - piece.old
        return piece.new_end if offset == piece.old_end else None

    def _inside(self, piece: _Piece, start: int, end: int) -> tuple[int, int] | None:
        """The range in *piece*, counted from its start, from its end, or from both.

        An edit before the words moves them, one after them does not, one in them moves their end.
        Whichever count cuts into a word is wrong; where more than one cuts none, that is open.
        """
        from_start = (piece.new + start - piece.old, piece.new + end - piece.old)
        if piece.is_as_long:
            return from_start
        from_end = (piece.new_end + start - piece.old_end, piece.new_end + end - piece.old_end)
        between = (from_start[0], from_end[1])
        whole = [it for it in (from_start, from_end, between) if self._is_whole(piece, *it)]
        return whole[0] if len(whole) == 1 else None

    def _is_whole(self, piece: _Piece, start: int, end: int) -> bool:
        """Whether words of *piece* begin and end there."""
        if not piece.new <= start < end <= piece.new_end:
            return False
        words = self._text[start:end]
        is_word = words[0].isalnum() and not words[-1].isspace()
        return is_word and not (self._cuts(start) or self._cuts(end))

    def _cuts(self, place: int) -> bool:
        """Whether *place* is inside a word."""
        return self._text[max(0, place - 1) : place].isalnum() and (
            self._text[place : place + 1].isalnum()
        )


def _apart(sentences: list[_Piece]) -> list[_Piece]:
    """Those that did not overlap, by where they were; a sentence that was split is one again."""
    found: list[_Piece] = []
    for piece in sorted(sentences):
        if not found or found[-1].old_end <= piece.old:
            found.append(piece)
        elif (found[-1].old, found[-1].old_end) == (piece.old, piece.old_end) and found[
            -1
        ].new_end <= piece.new:
            found[-1] = found[-1]._replace(new_end=piece.new_end)
    return found


def is_changed(header: Header, text: str, digest: str) -> bool:
    """Whether the text no longer has the length and digest that it was written with."""
    if header.characters is not None and header.characters != len(text):
        return True
    return header.text_sha256 is not None and header.text_sha256 != digest


def shift_of(reader: TextReader, header: Header) -> Shift:
    """The shift of the sentences, from where they were to where they are."""
    found: list[_Piece] = []
    _collect(reader.body, found)
    return Shift(found, header.characters, reader.text)


def _collect(division: Division, found: list[_Piece]) -> None:
    is_known = False
    for sentence in division.sentences:
        place = next(ranges(sentence.element.get("source"), "char"), None)
        if place is not None:
            if place[0] < place[1]:
                found.append(_Piece(*place, sentence.start, sentence.end))
            is_known = place[0] < place[1]
        elif is_known:
            # Whoever splits a sentence may leave the new one without a place.
            found[-1] = found[-1]._replace(new_end=sentence.end)
    for inner in division.divisions:
        _collect(inner, found)
