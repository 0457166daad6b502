"""Putting back, into a file that is written anew, what an editor had added to an earlier one.

A layer is anchored in the words of the source: where these are the same, it can stand again, unless
it would cut through an element that is there now.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from japan_russia.errors import LimitError
from japan_russia.formats.tei.editing.header import keep_header
from japan_russia.formats.tei.editing.layers import Layer, layer_of
from japan_russia.formats.tei.reading.header import character
from japan_russia.formats.tei.reading.read import builder
from japan_russia.formats.tei.xml.layers import WITHOUT_WORDS, is_added
from japan_russia.formats.tei.xml.names import tei
from japan_russia.formats.tei.xml.safe import Limits

__all__ = ["put_back"]

#: Each layer looks for its place among all that are there: no edition of a page has so many.
_MOST: Final = 2_000
#: Elements round which no layer of running words stands: it goes into them.
_STRUCTURE: Final = frozenset(
    map(tei, ("text", "body", "div", "p", "list", "item", "head", "docDate", "figure", "s", "said"))
)
_OF_BLOCKS: Final = frozenset(map(tei, ("text", "body", "div", "list", "figure")))
_CHARACTERS: Final = frozenset(map(tei, ("g", "lb")))


def put_back(root: etree._Element, earlier: etree._Element, limits: Limits) -> tuple[Layer, ...]:
    """Put into *root* what an editor had added to *earlier*; return what cannot stand there.

    Raises:
        FormatError: *earlier* cannot be read.
        LimitError: It has too many layers.
    """
    keep_header(root, earlier)
    old = builder(earlier, limits)
    text = root.find(tei("text"))
    dropped = [
        layer_of(it, 0, 0, "")
        for part in earlier.iterchildren(tei("teiHeader"), tei("standOff"))
        for it in part.iter(etree.Comment, etree.ProcessingInstruction)
    ]
    unread = sorted([*old.reader.unread, *old.reader.remarks], key=lambda it: it.start)
    if text is None or not unread:
        return tuple(dropped)
    if len(unread) > _MOST:
        raise LimitError(
            f"Expected at most {_MOST} layers to keep, found {len(unread)}.", _MOST, len(unread)
        )
    new = builder(root, limits).text
    same = _Same(old.text, new)
    writer = _Writer(text)
    copies: dict[etree._Element, etree._Element] = {}
    done: set[etree._Element] = set()
    for layer in unread:
        element = layer.element
        if element in done:
            continue
        outer = _outer(element, copies)
        place = same(layer.start, layer.end)
        copy: etree._Element | None = None
        if place is not None:
            if layer.start == layer.end:
                copy = writer.insert(element, place[0], outer)
                done.update(element.iter())
            else:
                copy = writer.wrap(element, *place, outer)
        if copy is None:
            dropped.append(layer_of(element, layer.start, layer.end, old.text))
        else:
            copies[element] = copy
    return tuple(dropped)


def _outer(
    element: etree._Element, copies: dict[etree._Element, etree._Element]
) -> etree._Element | None:
    """The copy of the layer in which *element* stood, if there is one."""
    return next((copies[it] for it in element.iterancestors() if it in copies), None)


class _Same:
    """From places of the earlier text to those of the new one, where both have the same words.

    What both begin with is the same, and what both end with.
    """

    def __init__(self, old: str, new: str) -> None:
        self._shift = len(new) - len(old)
        shorter = min(len(old), len(new))
        first = 0
        while first < shorter and old[first] == new[first]:
            first += 1
        last = 0
        while last < shorter - first and old[-1 - last] == new[-1 - last]:
            last += 1
        self._first, self._last = first, len(old) - last

    def __call__(self, start: int, end: int) -> tuple[int, int] | None:
        if end <= self._first:
            return start, end
        if start >= self._last:
            return start + self._shift, end + self._shift
        return None


class _Writer:
    """Puts elements round words of the element ``text``, or between two of them."""

    def __init__(self, text: etree._Element) -> None:
        self._text = text
        self._lengths: dict[etree._Element, int] = {}
        #: Whether what is placed stood in running words, not between blocks.
        self._is_inline = True
        self._measure(text)

    def _measure(self, element: etree._Element) -> int:
        if is_added(element):
            length = 0
        elif element.tag in _CHARACTERS and character(element):
            length = 1
        else:
            length = sum(map(self._measure, element))
            if element.tag not in WITHOUT_WORDS:
                length += len(element.text or "") + sum(len(it.tail or "") for it in element)
        self._lengths[element] = length
        return length

    def insert(
        self, element: etree._Element, at: int, outer: etree._Element | None
    ) -> etree._Element | None:
        """Put a copy of *element* and all that is in it at the place *at*."""
        parent = element.getparent()
        self._is_inline = parent is not None and parent.tag not in _OF_BLOCKS
        found = self._container(at, at, outer)
        if found is None:
            return None
        container, start = found
        copy = deepcopy(element)
        copy.tail = None
        self._lengths[copy] = 0
        self._fill(container, self._cut(container, at - start, at - start), copy)
        return copy

    def wrap(
        self, element: etree._Element, start: int, end: int, outer: etree._Element | None
    ) -> etree._Element | None:
        """Put an element such as *element* round the words from *start* to *end*."""
        self._is_inline = True
        found = self._container(start, end, outer)
        if found is None:
            return None
        container, begin = found
        parts = self._cut(container, start - begin, end - begin)
        if parts is None:
            return None
        copy = deepcopy(element)
        for child in list(copy):
            copy.remove(child)
        copy.tail = None
        self._set(copy, parts[1])
        self._lengths[copy] = end - start
        self._fill(container, parts, copy)
        return copy

    def _container(
        self, start: int, end: int, outer: etree._Element | None
    ) -> tuple[etree._Element, int] | None:
        """The innermost element that has the words, and where it begins."""
        element, at = self._text, 0
        while True:
            inner = self._inside(element, at, start, end, outer)
            if inner is None:
                is_in = outer is None or element is outer or outer in element.iterancestors()
                is_right = (element.tag in _OF_BLOCKS) is not self._is_inline
                return (element, at) if is_in and is_right else None
            element, at = inner

    def _inside(
        self,
        element: etree._Element,
        at: int,
        start: int,
        end: int,
        outer: etree._Element | None,
    ) -> tuple[etree._Element, int] | None:
        at += len(element.text or "")
        for child in element:
            stop = at + self._lengths[child]
            leads = outer is not None and (child is outer or child in outer.iterancestors())
            if at <= start and end <= stop and not is_added(child):
                is_wider = (at, stop) != (start, end) and (start < end or at < start < stop)
                is_block = child.tag in _OF_BLOCKS
                if (
                    leads
                    or (self._is_inline and child.tag in _STRUCTURE)
                    or (is_wider and (self._is_inline or is_block))
                ):
                    return child, at
            at = stop + len(child.tail or "")
        return None

    def _cut(
        self, container: etree._Element, start: int, end: int
    ) -> tuple[list[etree._Element | str], ...] | None:
        """What is in *container* before, in and after the words; None if that cuts an element."""
        parts: tuple[list[etree._Element | str], ...] = ([], [], [])
        at = 0
        pieces: list[etree._Element | str] = [container.text or ""]
        for child in container:
            pieces += (child, child.tail or "")
        for piece in pieces:
            if isinstance(piece, str):
                first, last = max(0, start - at), max(0, end - at)
                for part, words in zip(
                    parts, (piece[:first], piece[first:last], piece[last:]), strict=True
                ):
                    part.append(words)
                at += len(piece)
                continue
            stop = at + self._lengths[piece]
            if stop <= start:
                parts[0].append(piece)
            elif at >= end:
                parts[2].append(piece)
            elif start <= at and stop <= end:
                parts[1].append(piece)
            else:
                return None
            at = stop
        return parts

    def _fill(
        self,
        container: etree._Element,
        parts: tuple[list[etree._Element | str], ...] | None,
        copy: etree._Element,
    ) -> None:
        if parts is not None:
            self._set(container, [*parts[0], copy, *parts[2]])

    def _set(self, element: etree._Element, pieces: list[etree._Element | str]) -> None:
        """Let *element* hold *pieces* and nothing else."""
        for child in list(element):
            element.remove(child)
        element.text = None
        last: etree._Element | None = None
        for piece in pieces:
            if not isinstance(piece, str):
                piece.tail = None
                element.append(piece)
                last = piece
            elif last is None:
                element.text = (element.text or "") + piece or None
            else:
                last.tail = (last.tail or "") + piece or None
