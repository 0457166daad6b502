"""The ids of sentences and divisions, where an editor has split, joined, doubled or moved some.

An id stays as long as it extends that of the part that it stands in; any other element gets the
first free number there, and what points to it follows.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from lxml import etree

from japan_russia.formats.tei.reading.header import fault
from japan_russia.formats.tei.reading.text import Division, Sentence
from japan_russia.formats.tei.xml.names import XML

__all__ = ["numbered"]

_ID: Final = f"{XML}id"
_COUNT: Final = re.compile(r"[1-9][0-9]*")
_LETTERS: Final = {"meeting": "m", "agendaItem": "i"}


def numbered(body: Division, prefix: str) -> dict[str, str]:
    """Give every part of *body* its id in the model; return the new id of each that has moved.

    Raises:
        FormatError: An id does not begin with *prefix*.
    """
    numbering = _Numbering(prefix)
    numbering.divide(body)
    return {old: new for old, new in reversed(numbering.changed) if old not in numbering.kept}


class _Numbering:
    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self.kept: set[str] = set()
        self.changed: list[tuple[str, str]] = []

    def divide(self, division: Division) -> None:
        parent = division.id
        self._number(division.sentences, f"{parent}.s" if parent else "s")
        for type_, letter in _LETTERS.items():
            inner = [
                it
                for it in division.divisions
                if it.element is not None and it.element.get("type") == type_
            ]
            self._number(inner, f"{parent}.{letter}" if parent else letter)
        for it in division.divisions:
            self.divide(it)

    def _number(self, parts: Sequence[Sentence | Division], stem: str) -> None:
        homeless = []
        for place, part in enumerate(parts, 1):
            own = self._own(part.element)
            if (
                own is not None
                and own not in self.kept
                and own.startswith(stem)
                and _COUNT.fullmatch(own, len(stem))
            ):
                self.kept.add(own)
                part.id = own
            else:
                homeless.append((place, part, own))
        highest = len(parts)
        for place, part, own in homeless:
            id = f"{stem}{place}"
            while id in self.kept:
                highest += 1
                id = f"{stem}{highest}"
            self.kept.add(id)
            part.id = id
            if own is not None:
                self.changed.append((own, id))

    def _own(self, element: etree._Element | None) -> str | None:
        id = None if element is None else element.get(_ID)
        if element is None or id is None:
            return None
        if not id.startswith(self._prefix):
            raise fault(element, f"Expected an id that begins with {self._prefix!r}, found {id!r}")
        return id[len(self._prefix) :]
