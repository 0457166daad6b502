"""A file whose text a tool has re-indented, set right for its words.

Every blank of ``text`` is the source's, and a tool that indents it breaks lines between elements
and inside sentences.  What was printed there cannot be known, but the words can: a line break that
stands where no file of this package has one becomes a blank between words, and nothing before a
full stop or at the end of an element.
"""

from __future__ import annotations

import re
from typing import Final

from attrs import define
from lxml import etree

from japan_russia.formats.tei.reading.text import ranges
from japan_russia.formats.tei.xml.layers import WITHOUT_WORDS, is_added
from japan_russia.formats.tei.xml.names import tei

__all__ = ["is_indented", "unindent"]

#: Elements that hold blocks: white space in them is what stands between two of these.
_OF_BLOCKS: Final = frozenset(map(tei, ("text", "body", "div", "list", "figure"))) | WITHOUT_WORDS
#: Elements after whose start tag no file of this package breaks the line.
_TIGHT: Final = tuple(map(tei, ("body", "div", "p", "item", "s")))
_ITEM, _SENTENCE = tei("item"), tei("s")
#: Looked for from the beginning of a run of blanks only, not from each of them.
_LINE: Final = re.compile(r"(?<![ \t])[ \t]*\r?\n\s*")
_BEFORE: Final = re.compile(r"[ \t]*\r?\n\s*")
_CLOSING: Final = tuple(".,;:!?)]’”")
_OPENING: Final = tuple("([“‘")


def is_indented(text: etree._Element) -> bool:
    """Whether a tool has broken lines after most start tags of the element ``text``."""
    found = [_BEFORE.match(it.text or "") is not None for it in text.iter(*_TIGHT)]
    return 2 * sum(found) >= len(found) > 0


def unindent(text: etree._Element) -> None:
    """Take the line breaks out of the element ``text`` that a tool has put in."""
    for element in text.iter(*_OF_BLOCKS):
        _part(element)
    for element in text.iter():
        parent = element.getparent()
        if element.tag not in _OF_BLOCKS and parent is not None and parent.tag in _OF_BLOCKS:
            _Running(element).write()


def _part(element: etree._Element) -> None:
    """Set the children of *element* one or two lines apart."""
    if not (element.text or "").strip():
        element.text = None
    last = len(element) - 1
    for place, child in enumerate(element):
        if (child.tail or "").strip():
            continue
        if place == last or element.tag in WITHOUT_WORDS:
            child.tail = None
        else:
            child.tail = "\n" if child.tag == _ITEM else "\n\n"


@define
class _Node:
    """A text node: of which element, before its children or after it, and how deep."""

    element: etree._Element
    is_tail: bool
    depth: int
    words: str

    def write(self) -> None:
        if self.is_tail:
            self.element.tail = self.words or None
        else:
            self.element.text = self.words or None


class _Running:
    """The text nodes of a paragraph, a heading or the like, in text order."""

    def __init__(self, element: etree._Element) -> None:
        self._nodes: list[_Node] = []
        self._sentences: list[tuple[slice, int]] = []
        self._collect(element, 0)

    def _collect(self, element: etree._Element, depth: int) -> None:
        if is_added(element) or not isinstance(element.tag, str):
            return
        first = len(self._nodes)
        has_words = element.tag not in WITHOUT_WORDS
        if has_words:
            self._nodes.append(_Node(element, False, depth, element.text or ""))
        for child in element:
            self._collect(child, depth + 1)
            if has_words:
                self._nodes.append(_Node(child, True, depth, child.tail or ""))
        place = next(ranges(element.get("source"), "char"), None)
        if element.tag == _SENTENCE and place is not None:
            self._sentences.append((slice(first, len(self._nodes)), place[1] - place[0]))

    def write(self) -> None:
        """Write the words back, each sentence as long as it was if there is a way."""
        printed = [node.words for node in self._nodes]
        self._join()
        for part, length in self._sentences:
            if sum(len(node.words) for node in self._nodes[part]) == length:
                continue
            # A tool that broke lines between blanks has left the blanks.
            stripped = [_LINE.sub(" ", it[slice(*_inside(it))]) for it in printed[part]]
            if sum(map(len, stripped)) == length:
                for node, words in zip(self._nodes[part], stripped, strict=True):
                    node.words = words
        for node in self._nodes:
            node.write()

    def _join(self) -> None:
        """Make each break between two nodes a blank where words need one."""
        nodes = self._nodes
        last, is_broken = -1, False
        for place, node in enumerate(nodes):
            first, end = _inside(node.words)
            is_broken, ends = is_broken or first > 0, end < len(node.words)
            words = _LINE.sub(" ", node.words[first:end])
            node.words = words
            if words:
                if is_broken and last >= 0 and _needs_blank(nodes[last].words, words):
                    # It stands in the smallest element that reaches over both.
                    between = range(last, place + 1)
                    outer = nodes[min(between, key=lambda number: nodes[number].depth)]
                    outer.words = f" {words}" if outer is node else f"{outer.words} "
                last, is_broken = place, False
            is_broken = is_broken or ends


def _inside(words: str) -> tuple[int, int]:
    """Where *words* begin and end without a line break at either end."""
    before = _BEFORE.match(words)
    after = _LINE.search(words, len(words.rstrip()))
    return before.end() if before else 0, after.start() if after else len(words)


def _needs_blank(before: str, after: str) -> bool:
    return (
        bool(before)
        and not before[-1:].isspace()
        and not after[:1].isspace()
        and not before.endswith(_OPENING)
        and not after.startswith(_CLOSING)
    )
