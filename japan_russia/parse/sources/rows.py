"""The lines of a page as a reader sees them, each with what the markup says of it."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.layout.labels import Label

__all__ = ["BOLD", "SHORT", "Item", "List", "Mark", "Role", "Row", "Shown", "letters"]

#: The level of a heading that is only printed bold, below those of ``H1`` to ``H6``.
BOLD: Final = 7
#: The title of a window is not told by fewer letters.
SHORT: Final = 12
_WORDS: Final = re.compile(r"[^\W_]+")


class Role:
    """What a line is by its markup."""

    TITLE: Final = "title"
    CAPTION: Final = "caption"
    CATEGORY: Final = "category"
    NAVIGATION: Final = "navigation"
    #: A row of a table of data.
    DATA: Final = "data"


class Mark(NamedTuple):
    """What markup says of the line that begins at some place of the text.

    Attributes:
        role: One of :class:`Role`, or empty.
        level: Of a heading, 1 to 6 by its element, :data:`BOLD` for a bold line; else 0.
        depth: The number of items of lists around it, of which the line is not the beginning.
        lists: The numbers of the lists whose items it begins, outer ones first; counted from 1.
        labels: The labels that the lists show before it, outer ones first: printed, and read.
    """

    role: str = ""
    level: int = 0
    depth: int = 0
    lists: tuple[int, ...] = ()
    labels: tuple[tuple[str, Label], ...] = ()

    def inner(self) -> Mark:
        """The mark of the next label in the line: it may be that of a list in this one."""
        if not self.lists:
            return self
        deeper = len(self.lists) > 1
        return self._replace(depth=self.depth + deeper, lists=self.lists[1:])


class Shown(NamedTuple):
    """The text that a reader sees, and the marks of its lines by where they begin."""

    text: str
    marks: dict[int, Mark]


class List:
    """A list while its page is read: its number, its kind of mark, and its items with text."""

    __slots__ = ("count", "items", "mark", "number", "step")

    def __init__(self, number: int, mark: str, first: int, step: int) -> None:
        self.number: int = number
        self.mark: str = mark
        self.count: int = first
        self.step: int = step
        self.items: list[Item] = []

    def next(self, value: int | None, mark: str) -> Item:
        """The next item, with the number *value* if it names one."""
        if value is not None:
            self.count = value
        item = Item(self, self.count, mark or self.mark)
        self.count += self.step
        return item


class Item:
    """An item of a list: its number in the count, its kind of mark, and its first line."""

    __slots__ = ("list", "mark", "number", "row")

    def __init__(self, of: List, number: int, mark: str) -> None:
        self.list: List = of
        self.number: int = number
        self.mark: str = mark
        self.row: Row | None = None


class Row:
    """A line of the page while it grows."""

    __slots__ = (
        "bold",
        "caption",
        "data",
        "depth",
        "gap",
        "indent",
        "items",
        "labels",
        "level",
        "linked",
        "links",
        "marked",
        "place",
        "ruled",
        "text",
    )

    def __init__(self, place: int, depth: int, indent: int, gap: bool) -> None:
        self.place: int = place
        self.depth: int = depth
        self.indent: int = indent
        self.gap: bool = gap
        self.text: str = ""
        #: Characters but for blanks: in bold, in links; and how many links.
        self.bold: int = 0
        self.linked: int = 0
        self.links: int = 0
        self.level: int = 0
        #: Whether it stands under a picture, or in a table of data.
        self.caption: bool = False
        self.data: bool = False
        self.items: list[Item] = []
        self.labels: tuple[tuple[str, Label], ...] = ()
        #: Its role as a :class:`Mark` says it; whether a rule is drawn above it.
        self.marked: str = ""
        self.ruled: bool = False

    @property
    def size(self) -> int:
        """Its characters but for blanks."""
        return len(self.text) - self.text.count(" ")

    @property
    def is_linked(self) -> bool:
        """Whether it is hardly more than links."""
        return self.links > 0 and 2 * self.linked > self.size


def letters(text: str) -> str:
    """Return the letters and digits of *text* alone, in small letters."""
    return "".join(_WORDS.findall(text)).casefold()
