"""The elements of a page as the lines that a reader sees.

Blocks begin lines, and so do ``BR`` and the lines of ``PRE``; any other white space is one blank,
and so is a no-break space.  A blank line stands between paragraphs, headings, lists and tables.
What is hidden, and what is drawn or filled in rather than read, is left out.  A picture stands for
its ``ALT`` only where that is text: in a heading, and as a mark before a line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from japan_russia.errors import LimitError
from japan_russia.parse.sources import lists, tables
from japan_russia.parse.sources.rows import BOLD, SHORT, Item, List, Row, letters
from japan_russia.parse.sources.style import Sheet
from japan_russia.parse.sources.tree import Element
from japan_russia.wording import pages
from japan_russia.wording.layout.labels import BULLET, LABEL

__all__ = ["MAX_CHARACTERS", "MAX_LINES", "Place", "Rendering", "render"]

_LEFT_OUT: Final = frozenset(
    "applet audio base button canvas colgroup datalist del embed frameset iframe input link"
    " map math meta meter noembed noframes noscript object optgroup option output param progress"
    " rp rt s script select source strike style svg template textarea title track video xml".split()
)
#: Prefixes of elements that word processors leave in a page, and those of them that hold text.
_PREFIXES: Final = frozenset("m math mml o svg v w wp".split())
_WITH_TEXT: Final = frozenset("o:p w:ins w:sdt w:sdtcontent w:smarttag".split())
#: Elements that begin a line.
_LINES: Final = frozenset(
    "body caption dd dt figcaption legend li summary tbody tfoot thead tr".split()
)
#: Elements that a blank line parts from what is around them.
_BLOCKS: Final = frozenset(
    "address article aside blockquote center details dialog dir div dl fieldset figure footer form"
    " frame h1 h2 h3 h4 h5 h6 header hgroup hr listing main marquee menu nav ol p plaintext pre"
    " search section table ul xmp".split()
)
_HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_BOLD: Final = frozenset({"b", "strong"})
_CELLS: Final = frozenset({"td", "th"})
_LISTS: Final = frozenset({"ol", "ul", "menu", "dir"})
_INDENTS: Final = frozenset({"blockquote", "dd", "ol", "ul", "menu", "dir"})
_PRE: Final = frozenset({"pre", "listing", "xmp", "plaintext"})
#: Readouts have some ten thousand characters, on some hundred lines.
MAX_CHARACTERS: Final = 250_000
MAX_LINES: Final = 5_000
_STEP: Final = 2
#: Indents beyond it are as deep.
_WIDEST: Final = 40
_BLANKS: Final = re.compile("[ \t\n\r\f\xa0]+")
_LEADING: Final = re.compile("[\xa0\u3000]*")
_RUN: Final = re.compile("[ \xa0]+\t?[ \xa0]*|\t[ \xa0]+")
#: What the C1 controls of a page mean to a browser, and signs that nobody sees.
_CHARACTERS: Final = {
    **{at: bytes([at]).decode("cp1252", "ignore") or None for at in range(0x80, 0xA0)},
    **dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF)),
    0x0B: " ",
    **dict.fromkeys([*range(1, 9), *range(14, 32), 127]),
}
#: A cell with no more than a label or a mark of a list.
_LONGEST_MARK: Final = 8
#: A label before a bold heading need not be bold.
_UNBOLD: Final = 4


class Place:
    """Where a block stands: its number in text order, and the number after the last in it."""

    __slots__ = ("around", "element", "first", "last")

    def __init__(self, element: Element, around: Place | None, first: int) -> None:
        self.element: Element = element
        self.around: Place | None = around
        self.first: int = first
        self.last: int = first


class Rendering:
    """The rows of a page in order, and where its elements stand that are seen."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.places: list[Place] = []


def render(root: Element, sheet: Sheet, name: str, titles: Sequence[str]) -> Rendering:
    """Return the rows of all that is seen of *root*, without the labels of lists.

    *titles* are those that the head of the page gives it: where a picture has one for its words,
    pictures are the headings below it, too.

    Raises:
        LimitError: There is more than :data:`MAX_CHARACTERS` or :data:`MAX_LINES`; *name* is that
            of the page.
    """
    return _Walk(root, sheet, name, titles).walk()


class _State:
    """What holds for all of an element."""

    __slots__ = (
        "bold",
        "caption",
        "depth",
        "indent",
        "item",
        "level",
        "linked",
        "list",
        "place",
        "pre",
    )

    def __init__(self, around: _State | None) -> None:
        self.bold: bool = around.bold if around else False
        self.caption: bool = around.caption if around else False
        self.linked: bool = around.linked if around else False
        self.pre: bool = around.pre if around else False
        self.level: int = around.level if around else 0
        self.indent: int = around.indent if around else 0
        self.depth: int = around.depth if around else 0
        self.list: List | None = around.list if around else None
        self.item: Item | None = None
        self.place: Place | None = None


class _Walk:
    """Passes through the elements once, in text order."""

    def __init__(self, root: Element, sheet: Sheet, name: str, titles: Sequence[str]) -> None:
        self.root, self.sheet, self.name = root, sheet, name
        self.titles = {it for it in map(letters, titles) if len(it) >= SHORT}
        self.has_heads_as_pictures = False
        self.size = 0
        self.boxes = tables.boxes_of(root)
        self.found = Rendering()
        self.place: Place | None = None
        self.start(root)
        self.around: list[Element] = []
        self.states: list[_State] = []
        self.pieces: list[str] = []
        self.row: Row | None = None
        #: Whether a line ends, and a blank one follows, before the next text.
        self.broken, self.gap, self.ruled = False, False, False
        self.begun: list[Item] = []
        self.lists = 0
        #: In tables of data, the cells of the row so far; whether a cell may join the one before.
        self.cells: list[int] = []
        self.joins = False

    def walk(self) -> Rendering:
        pending: list[tuple[Element | str, bool]] = [(self.root, False)]
        while pending:
            node, is_left = pending.pop()
            if isinstance(node, str):
                self.text(node)
            elif is_left:
                self.leave(node)
            elif self.enter(node):
                pending.append((node, True))
                pending += [(child, False) for child in reversed(node.children)]
        self.flush()
        self.found.places[0].last = len(self.found.places)
        return self.found

    def enter(self, element: Element) -> bool:
        """Whether what stands in *element* is seen."""
        name = element.name
        if name in _LEFT_OUT or (":" in name and _is_of_office(name)):
            return False
        if name == "br":
            self.line(gap=self.is_between)
            return False
        if name == "img":
            self.picture(element)
            return False
        style = self.sheet.style(element, self.around)
        if style.hidden and name not in ("html", "body"):
            return False
        outer = self.states[-1] if self.states else None
        state = _State(outer)
        if name in _LINES or name in _BLOCKS or name in _CELLS:
            self.start(element)
            state.place = self.place
        if name in _LINES or name in _BLOCKS:
            self.line(gap=name in _BLOCKS and not (name in _LISTS and state.depth))
        if name == "hr":
            self.ruled = True
        elif name in _HEADINGS:
            state.level = _HEADINGS[name]
        elif name in _BOLD:
            state.bold = True
        elif name == "a":
            state.linked = "href" in element.attributes
        elif name in _PRE:
            state.pre = True
        elif name in ("figcaption", "caption") or self.is_caption(element):
            state.caption = True
        elif name == "q":
            self.add("“")
        if name in _LISTS:
            self.lists += 1
            state.list = lists.opened(element, self.lists, style.mark)
        elif name == "li":
            self.item(element, style.mark, state)
        elif name in _CELLS:
            self.cell()
        elif name == "tr":
            self.line(gap=False)
            is_data = any(id(it) in self.boxes.of_data for it in self.around[-3:])
            self.cells.append(0 if is_data else -1)
        elif name == "table":
            self.joins = False
        if id(element) in self.boxes.of_pictures:
            state.caption = True
        if name in _INDENTS:
            state.indent = min(state.indent + _STEP, _WIDEST)
        self.states.append(state)
        self.around.append(element)
        return True

    def leave(self, element: Element) -> None:
        name = element.name
        if name == "q":
            self.add("”")
        state = self.states.pop()
        self.around.pop()
        if name == "li" and self.begun and self.begun[-1] is state.item:
            # An empty item is counted, and not seen.
            self.begun.pop()
        if state.place is not None:
            state.place.last = len(self.found.places)
            self.place = state.place.around
        if name in _CELLS:
            self.left_cell()
        elif name == "tr":
            self.joins = False
            self.cells.pop()
            self.line(gap=False)
        elif name in _LINES or name in _BLOCKS:
            self.line(gap=name in _BLOCKS and not (name in _LISTS and self.is_in_item()))

    def is_in_item(self) -> bool:
        return bool(self.states) and self.states[-1].depth > 0

    def start(self, element: Element) -> None:
        self.place = Place(element, self.place, len(self.found.places))
        self.found.places.append(self.place)

    def is_caption(self, element: Element) -> bool:
        return any(pages.CAPTIONS.match(name) for name in element.names)

    def item(self, element: Element, styled: str, state: _State) -> None:
        outer = state.list
        if outer is None:
            self.lists += 1
            outer = state.list = List(self.lists, "disc", 1, 1)
        mark = lists.mark_of(element, styled)
        state.item = outer.next(lists.value(element), mark)
        self.begun.append(state.item)
        state.depth += 1

    def cell(self) -> None:
        if self.cells and self.cells[-1] >= 0:
            # The cells of a row of data stand in one line.
            self.cells[-1] += 1
            if self.cells[-1] > 1:
                self.add("\t")
        elif not self.joins:
            self.line(gap=True)

    def left_cell(self) -> None:
        """After a cell that holds a label or a mark alone comes the text it belongs to."""
        if self.cells and self.cells[-1] >= 0:
            return
        text = "".join(self.pieces).strip()
        self.joins = _is_mark(text)
        if self.joins:
            self.broken = self.gap = False
            self.pieces.append(" ")

    def picture(self, element: Element) -> None:
        alt = element.get("alt").strip()
        is_mark = self.is_between and _is_mark(alt)
        if alt and self.is_between and self.is_head(alt):
            self.line(gap=True)
            self.text(alt)
            self.line(gap=True)
        elif alt and (is_mark or (self.states and self.states[-1].level)):
            self.text(f" {alt} " if is_mark else alt)
            self.has_heads_as_pictures = self.has_heads_as_pictures or not is_mark

    def is_head(self, alt: str) -> bool:
        """Whether the words of a picture are the title, or below it a heading with its label."""
        if not self.states or self.states[-1].linked or self.states[-1].level:
            return False
        is_title = not self.has_heads_as_pictures and letters(alt) in self.titles
        self.has_heads_as_pictures = self.has_heads_as_pictures or is_title
        is_head = LABEL.match(alt) is not None and pages.PICTURE.search(alt) is None
        return is_title or (self.has_heads_as_pictures and is_head)

    def text(self, text: str) -> None:
        text = text.translate(_CHARACTERS)
        if not self.states or not self.states[-1].pre:
            self.add(_BLANKS.sub(_blank, text))
            return
        for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n")):
            if number:
                self.line(gap=self.is_between)
            self.add(line)

    @property
    def is_between(self) -> bool:
        """Whether no text has come since the last line ended."""
        return self.broken or self.row is None

    def line(self, *, gap: bool) -> None:
        """A line ends here, unless cells are joined in it."""
        if self.joins or (self.cells and self.cells[-1] > 0):
            self.pieces.append(" ")
            return
        self.broken = True
        self.gap = self.gap or gap

    def add(self, text: str) -> None:
        if text.isspace() or not text:
            # At the beginning of a line, no-break spaces are its indent if there is any text.
            if "\xa0" in text or "\u3000" in text or not self.is_between:
                self.begin()
                self.pieces.append(text)
            return
        self.begin()
        self.size += len(text)
        self.check(self.size, MAX_CHARACTERS, "characters")
        state = self.states[-1]
        row = self.row
        if row is None:
            place = self.place.first if self.place is not None else 0
            depth = state.depth - len(self.begun)
            row = self.row = Row(place, depth, state.indent, self.gap)
            row.items, self.begun, self.gap = self.begun, [], False
            row.ruled, self.ruled = self.ruled, False
            if state.pre:
                row.indent += len(text) - len(text.lstrip(" "))
        self.joins = False
        size = len(text) - text.count(" ") - text.count("\xa0")
        row.bold += size if state.bold else 0
        row.linked += size if state.linked else 0
        row.links += state.linked
        row.caption = row.caption or state.caption
        row.data = bool(self.cells) and self.cells[-1] > 0
        row.level = row.level or state.level
        self.pieces.append(text)

    def check(self, found: int, limit: int, what: str) -> None:
        if found > limit:
            raise LimitError(
                f"Expected at most {limit} {what} in {self.name}, found more.", limit, found
            )

    def begin(self) -> None:
        """The next line, if the one before has ended."""
        if self.broken:
            self.flush()

    def flush(self) -> None:
        """End the line that is open."""
        text = "".join(self.pieces)
        self.pieces, self.broken = [], False
        row, self.row = self.row, None
        if row is None:
            return
        lead = _LEADING.match(text.lstrip(" "))
        indent = len(lead[0]) if lead is not None else 0
        row.indent = min(row.indent + indent, _WIDEST)
        row.text = _RUN.sub(lambda it: "\t" if "\t" in it[0] else " ", text).strip()
        if not row.level and row.bold and row.bold >= row.size - _UNBOLD:
            row.level = BOLD
        self.found.rows.append(row)
        self.check(len(self.found.rows), MAX_LINES, "lines")


def _is_of_office(name: str) -> bool:
    """Whether an element with a prefix holds a drawing, a formula or settings, and no text."""
    return name.partition(":")[0] in _PREFIXES and name not in _WITH_TEXT


def _is_mark(text: str) -> bool:
    """Whether *text* is a label or the mark of a list, and no more."""
    if not 0 < len(text) < _LONGEST_MARK:
        return False
    match = BULLET.match(f"{text} A") or LABEL.match(f"{text} A")
    return match is not None and match.end() >= len(text)


def _blank(match: re.Match[str]) -> str:
    return "\xa0" * match[0].count("\xa0") or " "
