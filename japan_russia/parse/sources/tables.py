"""Tables of data, whose rows are lines; any other table is there for the layout of the page."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.sources.tree import Element

__all__ = ["of_data"]

#: A cell of data has hardly more characters.
_LONGEST: Final = 300
_HEADS: Final = frozenset({"th", "caption", "thead"})


class _Table:
    """What is known of a table while it is passed through."""

    __slots__ = ("cells", "element", "has_heads", "has_tables", "longest", "rows")

    def __init__(self, element: Element) -> None:
        self.element = element
        self.rows = self.cells = self.longest = 0
        self.has_heads = self.has_tables = False

    @property
    def is_data(self) -> bool:
        if self.has_tables or self.longest > _LONGEST or self.rows < 1:
            return False
        is_grid = self.rows > 1 and self.cells >= 2 * self.rows
        border = self.element.get("border")
        has_lines = bool(border) and border != "0"
        return is_grid and (self.has_heads or has_lines or bool(self.element.get("summary")))


def of_data(root: Element) -> set[int]:
    """The tables of data below *root*, by ``id()`` of their elements, which the tree keeps."""
    found: set[int] = set()
    tables: list[_Table] = []
    length = 0
    pending: list[tuple[Element | str, bool]] = [(root, False)]
    while pending:
        node, is_left = pending.pop()
        if isinstance(node, str):
            length += len(node)
            continue
        name = node.name
        if is_left:
            if name == "table":
                table = tables.pop()
                if table.is_data:
                    found.add(id(table.element))
            elif tables and name in ("td", "th"):
                tables[-1].longest = max(tables[-1].longest, length)
            continue
        if name == "table":
            if tables:
                tables[-1].has_tables = True
            tables.append(_Table(node))
        elif tables:
            tables[-1].rows += name == "tr"
            tables[-1].cells += name in ("td", "th")
            tables[-1].has_heads |= name in _HEADS
            if name in ("td", "th"):
                length = 0
        if name in ("table", "td", "th"):
            pending.append((node, True))
        pending += [(child, False) for child in reversed(node.children)]
    return found
