"""Reading ``text``: its characters, and what the elements round them say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from attrs import Factory, define
from lxml import etree

from japan_russia.errors import LimitError
from japan_russia.formats.tei.reading.header import character
from japan_russia.formats.tei.xml.layers import (
    NEVER_PRINTED,
    WITHOUT_WORDS,
    is_printed_note,
)
from japan_russia.formats.tei.xml.names import XML, tei
from japan_russia.model import FurnitureKind

__all__ = ["Cue", "Division", "Sentence", "TextReader", "Unread", "Verb", "ranges", "trimmed"]

_ID: Final = f"{XML}id"
_POINTER: Final = re.compile(r"(char|cue):([0-9]{1,10})-([0-9]{1,10})", re.ASCII)
_KINDS: Final = {kind.value: kind for kind in FurnitureKind}
_NOTES: Final = {"timing": FurnitureKind.TIMING}


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The range without the white space at its ends; empty at its start if it is all white."""
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end


def ranges(source: str | None, scheme: str) -> Iterator[tuple[int, int]]:
    """The ranges of characters that *source* points to with *scheme* (``char`` or ``cue``)."""
    for match in _POINTER.finditer(source or ""):
        if match[1] == scheme:
            yield int(match[2]), int(match[3])


@define
class Verb:
    """A ``w`` of type reporting."""

    element: etree._Element
    start: int
    end: int


@define
class Unread:
    """An element that the model has no word for."""

    element: etree._Element
    start: int
    end: int


@define
class Cue:
    """An ``rs`` of type cue: round the words that decided who speaks, or pointing to them."""

    element: etree._Element
    start: int
    end: int


@define
class Sentence:
    """An ``s``."""

    element: etree._Element
    start: int
    end: int = 0
    said: etree._Element | None = None
    verbs: list[Verb] = Factory(list)
    cue: Cue | None = None
    #: In the model; :mod:`.ids` tells it.
    id: str = ""


@define
class Division:
    """A ``div`` of type meeting or agendaItem; None is the element of the body.

    Each of *heads* has its start, its end, and which pieces of furniture stand in it.
    """

    element: etree._Element | None
    start: int
    end: int = 0
    label: tuple[int, int] | None = None
    heads: list[tuple[int, int, slice]] = Factory(list)
    sentences: list[Sentence] = Factory(list)
    divisions: list[Division] = Factory(list)
    #: In the model; :mod:`.ids` tells it.
    id: str = ""


class TextReader:
    """Walks through ``text`` once and collects its characters and what stands where.

    Attributes:
        text: The characters.
        body: What stands in the body, divisions and all.
        furniture: Kind, start and end of each piece, in text order, white space not yet trimmed.
        issued: The ``docDate`` that has a value, if any.
        cues: The ``rs`` of type cue that have an id, by the pointer to it.
        unread: The elements that the model has no word for, in text order.
        remarks: The comments and processing instructions, if the parser has kept them.
        emptied: Sentences and verbs of which an editor has taken the words away.
        tails: Further parts of divisions that sub-items have interrupted, with what they are of.
    """

    def __init__(self, depth: int) -> None:
        self.body: Division = Division(None, 0)
        self._division = self.body
        self.furniture: list[tuple[FurnitureKind, int, int]] = []
        self.issued: etree._Element | None = None
        self.text: str = ""
        self._depth = depth
        self._parts: list[str] = []
        self._at = 0
        self._sentence: Sentence | None = None
        self._is_furniture = False
        self._by_id: dict[str, Division] = {}
        self.cues: dict[str, Cue] = {}
        self.unread: list[Unread] = []
        self.remarks: list[Unread] = []
        self.emptied: list[etree._Element] = []
        self.tails: list[tuple[etree._Element, Division]] = []

    def read(self, element: etree._Element) -> None:
        """Read *element*.

        Raises:
            LimitError: Elements nest too deep.
        """
        # It stands in the document alone.
        self._walk(element, 2)
        self.body.end = self._at
        self.text = "".join(self._parts)

    def _refuse_deep(self, depth: int) -> None:
        if depth > self._depth:
            raise LimitError(
                f"Expected elements at most {self._depth} deep, found deeper ones.", self._depth
            )

    def _walk(self, element: etree._Element, depth: int) -> None:
        if depth > self._depth:
            self._refuse_deep(depth)
        words = element.text
        if words:
            self._parts.append(words)
            self._at += len(words)
        if not len(element):
            # Most elements are verbs, labels and narration; an iterator costs more than asking.
            return
        for child in element:
            handler = _HANDLERS.get(child.tag)
            if handler is None:
                if child.tag in _PLAIN:
                    self._walk(child, depth + 1)
                else:
                    self._pass_through(child, depth + 1)
            else:
                handler(self, child, depth + 1)
            words = child.tail
            if words:
                self._parts.append(words)
                self._at += len(words)

    def _pass_through(self, element: etree._Element, depth: int) -> None:
        """What an editor says of the words in *element* is not read; the words are."""
        layer = Unread(element, self._at, self._at)
        self.unread.append(layer)
        self._walk(element, depth)
        layer.end = self._at

    def _leave_out(self, element: etree._Element, _depth: int) -> None:
        """What an editor supplied is not in the source; a head may be made up by the writer."""
        parent = element.getparent()
        if parent is None or parent.tag != _HEAD or element.tag != _SUPPLIED:
            self.unread.append(Unread(element, self._at, self._at))

    def _pass_over(self, element: etree._Element, _depth: int) -> None:
        """A comment or an instruction says nothing to a reader, but has its place."""
        self.remarks.append(Unread(element, self._at, self._at))

    def _alternatives(self, element: etree._Element, depth: int) -> None:
        """Of a choice, what was printed; its own white space is the editor's."""
        self._refuse_deep(depth)
        layer = Unread(element, self._at, self._at)
        self.unread.append(layer)
        for child in element:
            _HANDLERS.get(child.tag, TextReader._pass_through)(self, child, depth + 1)
        layer.end = self._at

    def _character(self, element: etree._Element, depth: int) -> None:
        found = character(element)
        if found:
            self._parts.append(found)
            self._at += 1
        else:
            self._pass_through(element, depth)

    def _s(self, element: etree._Element, depth: int) -> None:
        if self._sentence is not None or self._is_furniture:
            self._walk(element, depth)
            return
        self._sentence = found = Sentence(element, self._at)
        self._walk(element, depth)
        found.end = self._at
        self._sentence = None
        if found.start < found.end:
            self._division.sentences.append(found)
        else:
            self.emptied.append(element)

    def _said(self, element: etree._Element, depth: int) -> None:
        if self._sentence is not None and self._sentence.said is None:
            self._sentence.said = element
        self._walk(element, depth)

    def _w(self, element: etree._Element, depth: int) -> None:
        if element.get("type") != "reporting":
            self._pass_through(element, depth)
            return
        start = self._at
        self._walk(element, depth)
        if start == self._at:
            self.emptied.append(element)
        elif self._sentence is not None:
            self._sentence.verbs.append(Verb(element, start, self._at))

    def _rs(self, element: etree._Element, depth: int) -> None:
        if element.get("type") != "cue":
            self._pass_through(element, depth)
            return
        start = self._at
        self._walk(element, depth)
        cue = Cue(element, start, self._at)
        if self._sentence is not None and self._sentence.cue is None:
            self._sentence.cue = cue
        id = element.get(_ID)
        if id is not None:
            self.cues[f"#{id}"] = cue

    def _div(self, element: etree._Element, depth: int) -> None:
        outer = self._division
        before = element.get("prev", "")[1:]
        whole = self._by_id.get(before) if before else None
        if whole is not None:
            # A further part of a division that sub-items have interrupted.
            self._division = whole
            self.tails.append((element, whole))
        elif element.get("type") in {"meeting", "agendaItem"}:
            self._division = Division(element, self._at)
            outer.divisions.append(self._division)
            self._by_id[element.get(_ID, "")] = self._division
        self._walk(element, depth)
        if self._division is not outer:
            self._division.end = self._at
        self._division = outer

    def _furnish(self, element: etree._Element, depth: int, kind: FurnitureKind | None) -> None:
        if self._sentence is not None or self._is_furniture or kind is None:
            self._walk(element, depth)
            return
        start = self._at
        self._is_furniture = True
        self._walk(element, depth)
        self._is_furniture = False
        self.furniture.append((kind, start, self._at))

    def _fw(self, element: etree._Element, depth: int) -> None:
        type_ = element.get("type", "")
        kind = None if type_ == "space" else _KINDS.get(type_, FurnitureKind.UNPARSED)
        self._furnish(element, depth, kind)

    def _note(self, element: etree._Element, depth: int) -> None:
        if not is_printed_note(element):
            self.unread.append(Unread(element, self._at, self._at))
            return
        kind = _NOTES.get(element.get("type", ""), FurnitureKind.NOTE)
        self._furnish(element, depth, kind)

    def _figure(self, element: etree._Element, depth: int) -> None:
        self._furnish(element, depth, FurnitureKind.CAPTION)

    def _surplus(self, element: etree._Element, depth: int) -> None:
        self._furnish(element, depth, FurnitureKind.REPEATED_LABEL)

    def _doc_date(self, element: etree._Element, depth: int) -> None:
        if element.get("when") is not None:
            self.issued = element
        self._furnish(element, depth, FurnitureKind.DATE_LINE)

    def _head(self, element: etree._Element, depth: int) -> None:
        if self._division is self.body or self._is_furniture:
            self._furnish(element, depth, FurnitureKind.TITLE)
            return
        start, pieces = self._at, len(self.furniture)
        self._walk(element, depth)
        inside = slice(pieces, len(self.furniture))
        self._division.heads.append((start, self._at, inside))

    def _label(self, element: etree._Element, depth: int) -> None:
        if _is_bullet(element):
            self._furnish(element, depth, FurnitureKind.BULLET)
            return
        if (
            self._sentence is not None
            or self._is_furniture
            or self._division is self.body
            or self._division.label is not None
        ):
            self._furnish(element, depth, FurnitureKind.UNPARSED)
            return
        start = self._at
        self._walk(element, depth)
        self._division.label = (start, self._at)


def _is_bullet(label: etree._Element) -> bool:
    """Whether *label* is the mark of an item of a list: the first in it, or before it."""
    parent = label.getparent()
    if parent is None or parent.tag == _LIST:
        return parent is not None
    if parent.tag != _ITEM or parent.text or label.getprevious() is not None:
        return False
    before = parent.getprevious()
    return before is None or before.tag != label.tag


_LIST: Final = tei("list")
_HEAD, _SUPPLIED = tei("head"), tei("supplied")
#: What holds words and says nothing of them.
_PLAIN: Final = frozenset(map(tei, ("body", "item", "list", "p", "text")))
_ITEM: Final = tei("item")
_HANDLERS: Final[dict[object, Callable[[TextReader, etree._Element, int], None]]] = {
    tei(name): handler
    for name, handler in {
        "s": TextReader._s,
        "said": TextReader._said,
        "w": TextReader._w,
        "div": TextReader._div,
        "head": TextReader._head,
        "label": TextReader._label,
        "fw": TextReader._fw,
        "note": TextReader._note,
        "figure": TextReader._figure,
        "surplus": TextReader._surplus,
        "docDate": TextReader._doc_date,
        "rs": TextReader._rs,
        "g": TextReader._character,
        "lb": TextReader._character,
    }.items()
}
_HANDLERS.update(dict.fromkeys((etree.Comment, etree.PI), TextReader._pass_over))
_HANDLERS.update(dict.fromkeys(NEVER_PRINTED, TextReader._leave_out))
_HANDLERS.update(dict.fromkeys(WITHOUT_WORDS, TextReader._alternatives))
