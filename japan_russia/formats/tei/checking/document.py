"""One TEI element laid out for the checks: its ids, its pointers, its characters."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from lxml import etree

from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.reading.header import character
from japan_russia.formats.tei.xml.layers import WITHOUT_WORDS, is_added
from japan_russia.formats.tei.xml.names import POINTERS, XML, tei
from japan_russia.formats.tei.xml.safe import line_of
from japan_russia.model import Severity

__all__ = ["ID", "Document", "Place", "local_name"]

ID: Final = f"{XML}id"
_CHARACTERS: Final = frozenset({tei("g"), tei("lb")})


class Place(NamedTuple):
    """Where an element of the text begins and ends, recounted."""

    start: int
    end: int


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace."""
    return etree.QName(element).localname


class Document:
    """What the checks ask of a document.

    Attributes:
        root: The TEI element.
        ids: Every element with an ``xml:id``, that of a corpus root included; the first counts.
        doubled: The elements whose id another had before.
        text: The characters of the source.
        pointers: Every pointer with its element and the name of its attribute.
        places: Where each element of the text stands, but what an editor has added.
        statements: The sentences of the text, in document order, but those in an editor's note.
        source: What the caller says the source is, if anything.
    """

    def __init__(
        self,
        root: etree._Element,
        *,
        shared: etree._Element | None = None,
        source: str | None = None,
    ) -> None:
        self.root: etree._Element = root
        self.source: str | None = source
        self.prefix: str = root.get(ID, "")
        self.ids: dict[str, etree._Element] = {}
        self.doubled: list[etree._Element] = []
        self.has_shared: bool = shared is not None
        if shared is not None:
            header = shared.find(tei("teiHeader"))
            for element in () if header is None else header.iter():
                if element.get(ID) is not None:
                    self.ids.setdefault(element.get(ID, ""), element)
        self.pointers: list[tuple[etree._Element, str, str]] = []
        for element in root.iter():
            for name, value in element.items():
                if isinstance(name, str) and name in POINTERS:
                    words = value if isinstance(value, str) else value.decode()
                    self.pointers += [(element, name, pointer) for pointer in words.split()]
            id = element.get(ID)
            if id is None:
                continue
            if id in self.ids:
                self.doubled.append(element)
            else:
                self.ids[id] = element
        self.places: dict[etree._Element, Place] = {}
        parts: list[str] = []
        text = root.find(tei("text"))
        if text is not None:
            self._measure(text, 0, parts)
        self.text: str = "".join(parts)
        sentences = () if text is None else text.iter(tei("s"))
        self.statements: list[etree._Element] = [it for it in sentences if it in self.places]

    def _measure(self, element: etree._Element, at: int, parts: list[str]) -> int:
        start = at
        if element.tag in _CHARACTERS and character(element):
            parts.append(character(element))
            self.places[element] = Place(start, start + 1)
            return start + 1
        has_words = element.tag not in WITHOUT_WORDS
        if has_words and element.text:
            parts.append(element.text)
            at += len(element.text)
        for child in element:
            if not is_added(child):
                at = self._measure(child, at, parts)
            if has_words and child.tail:
                parts.append(child.tail)
                at += len(child.tail)
        self.places[element] = Place(start, at)
        return at

    def digest(self) -> str:
        """SHA-256 of the characters in UTF-8."""
        return hashlib.sha256(self.text.encode()).hexdigest()

    def target(self, pointer: str) -> etree._Element | None:
        """The element that ``#id`` points to, or None."""
        return self.ids.get(pointer[1:]) if pointer.startswith("#") else None

    def all(self, *names: str) -> Iterator[etree._Element]:
        """Every element of these names, in document order."""
        return self.root.iter(*map(tei, names))

    def finding(
        self,
        code: str,
        element: etree._Element | None,
        message: str,
        severity: Literal["error", "warning", "remark"] = "error",
    ) -> Finding:
        """A finding on *element*."""
        line = None if element is None else line_of(element)
        return Finding(code=code, severity=Severity(severity), line=line, message=message)
