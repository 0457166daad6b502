"""Tables of data, whose rows are lines, and boxes that hold a picture and the words on it.

Any other table is there for the layout of the page.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from japan_russia.parse.sources.tree import Element
from japan_russia.wording import pages

__all__ = ["Boxes", "boxes_of"]

#: A cell of data has hardly more characters.
_LONGEST: Final = 300
#: Nor have the words on a picture.
_LONGEST_CAPTION: Final = 250
#: Bullets and lines that are drawn are less wide, in pixels.
_WIDE: Final = 60
_HEADS: Final = frozenset({"th", "caption", "thead"})


class Boxes(NamedTuple):
    """Elements by their ``id()``, which holds as long as the tree does."""

    of_data: set[int]
    of_pictures: set[int]


class _Box:
    """What is known of a table or a box while it is passed through."""

    __slots__ = (
        "begin",
        "cells",
        "element",
        "has_heads",
        "has_tables",
        "longest",
        "pictures",
        "rows",
    )

    def __init__(self, element: Element, begin: int) -> None:
        self.element, self.begin = element, begin
        self.rows = self.cells = self.longest = self.pictures = 0
        self.has_heads = self.has_tables = False

    @property
    def is_data(self) -> bool:
        if self.has_tables or self.longest > _LONGEST or self.pictures:
            return False
        is_grid = self.rows > 1 and self.cells >= 2 * self.rows
        border = self.element.get("border")
        has_lines = bool(border) and border != "0"
        return is_grid and (self.has_heads or has_lines or bool(self.element.get("summary")))


def boxes_of(root: Element) -> Boxes:
    """The tables of data and the boxes of pictures below *root*."""
    found = Boxes(set(), set())
    boxes: list[_Box] = []
    length = cell = 0
    pending: list[tuple[Element | str, bool]] = [(root, False)]
    while pending:
        node, is_left = pending.pop()
        if isinstance(node, str):
            length += len(node.strip())
            continue
        name = node.name
        if is_left:
            if name in ("td", "th"):
                if boxes:
                    boxes[-1].longest = max(boxes[-1].longest, length - cell)
                continue
            box = boxes.pop()
            if name == "table" and box.is_data:
                found.of_data.add(id(node))
            elif box.pictures and not box.has_tables and length - box.begin <= _LONGEST_CAPTION:
                found.of_pictures.add(id(node))
            if boxes:
                boxes[-1].pictures += box.pictures
            continue
        if name == "table" or any(pages.PICTURES.match(it) for it in node.names):
            if boxes:
                boxes[-1].has_tables |= name == "table"
            boxes.append(_Box(node, length))
            pending.append((node, True))
        elif boxes:
            boxes[-1].rows += name == "tr"
            boxes[-1].cells += name in ("td", "th")
            boxes[-1].has_heads |= name in _HEADS
            boxes[-1].pictures += name == "img" and _is_picture(node)
            if name in ("td", "th"):
                cell = length
                pending.append((node, True))
        pending += [(child, False) for child in reversed(node.children)]
    return found


def _is_picture(image: Element) -> bool:
    width = image.get("width").removesuffix("px")
    return not (width.isascii() and width.isdigit() and int(width[:9]) < _WIDE)
