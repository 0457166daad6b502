"""Writing ``text``: the characters of the source, with the structure round them.

The text nodes of what this module writes, joined, are the source text.  White space stands where
it is printed, in the smallest element that reaches over it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import Final

from japan_russia.errors import FormatError
from japan_russia.formats.tei.writing.entries import (
    BLOCK,
    BULLET,
    DIVISION,
    INLINE,
    REPEATED,
    SUBTITLE,
    TOP,
    Entry,
    Part,
    extent,
)
from japan_russia.formats.tei.writing.header import possible_days
from japan_russia.formats.tei.writing.sentences import SentenceWriter
from japan_russia.formats.tei.xml.chars import attribute, writers_of
from japan_russia.formats.tei.xml.chars import text as mixed
from japan_russia.formats.tei.xml.names import char
from japan_russia.model import (
    Furniture,
    FurnitureKind,
    Meeting,
    Node,
    Readout,
    Statement,
)
from japan_russia.model.vocabulary import word

__all__ = ["TextWriter"]

_BREAK: Final = re.compile("[\r\n]")
_START: Final = itemgetter(0)
_OBJECTS: Final = (Statement, *DIVISION)


class TextWriter:
    """Writes the ``text`` element of one readout.

    Attributes:
        out: The pieces of XML written so far.
        used: The ids of the categories that ``ana`` points to.
        statements: Those of the readout, in text order.
    """

    def __init__(self, readout: Readout, root: str) -> None:
        self.readout: Readout = readout
        self.root: str = root
        self.raw: str = readout.source.text
        self.out: list[str] = []
        self.used: set[str] = set()
        self._at = 0
        self._furniture: Sequence[Furniture] = readout.furniture
        self._starts = [piece.span.start for piece in readout.furniture]
        self.statements: tuple[Statement, ...] = tuple(readout.iter_statements())
        self._mixed, self._blank = writers_of(self.raw)
        self._sentences = SentenceWriter(self.statements, root, self.used, self._mixed)
        #: The meeting inside whose part of the outline the writer is.
        self._meeting: str | None = None
        self._has_title = self._has_date = self._is_below_top = False

    def write(self) -> None:
        """Write the whole element.

        Raises:
            FormatError: A division cuts into another or into furniture, which XML cannot hold.
        """
        self.out.append('<text xml:space="preserve"><body>')
        lead = [Entry(s.span.start, s.span.end, s) for s in self.readout.lead]
        self._contents(None, lead, self.readout.body, len(self.raw))
        self.out.append("</body></text>")

    def _entries(self, own: list[Entry], nodes: Sequence[Node], end: int, name: str) -> list[Entry]:
        """Everything up to *end* but what stands in the nodes, in text order."""
        divisions = self._divisions(nodes, end) if nodes else []
        entries = [*own, *divisions, *self._pieces(divisions, end)]
        entries.sort(key=_START)
        at = self._at
        for entry in entries:
            if entry.start < at or entry.end > end:
                raise FormatError(
                    f"Expected the divisions one inside or after the other in {name}, "
                    f"found one cut at {entry.start}-{entry.end}."
                )
            at = entry.end
        return entries

    def _divisions(self, nodes: Sequence[Node], end: int) -> list[Entry]:
        """*nodes* in their places; one without parts stands before what follows it."""
        placed: list[Entry] = []
        following = end
        for node in reversed(nodes):
            start, stop = extent(node) or (following, following)
            placed.append(Entry(start, stop, node))
            following = start
        placed.reverse()
        return placed

    def _pieces(self, divisions: list[Entry], end: int) -> list[Entry]:
        """The furniture from here to *end* that stands in none of *divisions*."""
        found: list[Entry] = []
        starts = self._starts
        place = bisect_left(starts, self._at)
        if place == len(starts) or starts[place] >= end:
            # So it is in most items.
            return found
        for start, stop in (*[(it.start, it.end) for it in divisions], (end, end)):
            stopped = bisect_left(starts, start, place)
            found += [
                Entry(it.span.start, it.span.end, it) for it in self._furniture[place:stopped]
            ]
            place = bisect_left(starts, stop, stopped)
        return found

    def _division(self, entry: Entry, node: Node) -> None:
        own = [Entry(s.span.start, s.span.end, s) for s in node.statements]
        if node.label_span is not None:
            own.append(Entry(node.label_span.start, node.label_span.end, Part.LABEL))
        if node.heading_span is not None:
            own.append(Entry(node.heading_span.start, node.heading_span.end, Part.HEADING))
        if isinstance(node, Meeting):
            self._meeting = node.id
            type_, nodes = "meeting", node.agenda
        else:
            type_, nodes = "agendaItem", node.items
        n = "" if node.label is None else f' n="{attribute(node.label)}"'
        self.out.append(
            f'<div type="{type_}"{n} xml:id="{self.root}.{node.id}"{_reach(entry, node)}>'
        )
        self._contents(node, own, nodes, entry.end)
        self.out.append("</div>")
        if isinstance(node, Meeting):
            self._meeting = None

    def _contents(
        self, node: Node | None, own: list[Entry], nodes: Sequence[Node], end: int
    ) -> None:
        """Write everything from here to *end*: head, paragraphs, lists, furniture, divisions."""
        entries = self._entries(own, nodes, end, "the readout" if node is None else node.id)
        made_up = _made_up(node) if isinstance(node, Meeting) and node.heading is None else ""
        begin = self._head(entries, made_up)
        blocks = _Blocks(self, node)
        while begin < len(entries):
            stop = begin + 1
            entry = entries[begin]
            if isinstance(entry.it, DIVISION):
                blocks.close()
                self._gap(entry.start)
                self._is_below_top = blocks.is_after_division = True
                self._division(entry, entry.it)
            else:
                while stop < len(entries) and self._goes_on(entries[stop - 1], entries[stop]):
                    stop += 1
                blocks.write(entries[begin:stop])
            begin = stop
        blocks.close()
        if node is None and not self._is_below_top:
            # A body has at least one paragraph or division.
            self.out.append("<p/>")
        self._gap(end)

    def _goes_on(self, entry: Entry, following: Entry) -> bool:
        return (
            not following.is_division
            and _BREAK.search(self.raw, entry.end, following.start) is None
        )

    def _head(self, entries: list[Entry], made_up: str) -> int:
        """Write the head, with what is *made_up*, if any; return how many entries that took."""
        last = -1
        for place, entry in enumerate(entries):
            if entry.it is Part.HEADING:
                last = place
                break
            if isinstance(entry.it, _OBJECTS):
                break
            if entry.it is Part.LABEL and (
                place + 1 == len(entries) or not self._goes_on(entry, entries[place + 1])
            ):
                last = place
        if last < 0:
            if made_up:
                self.out.append(f"<head>{made_up}</head>")
            return 0
        place = 0
        while not (entries[place].is_flow or entries[place].is_furniture(REPEATED)):
            self.furniture(entries[place])
            place += 1
        self._gap(entries[place].start)
        self.out.append("<head>")
        self.inline(entries[place : last + 1])
        self.out.append(f"{made_up}</head>")
        return last + 1

    def _gap(self, start: int) -> None:
        """Write the white space before *start*, between blocks."""
        if self._at < start:
            self.out.append(self._blank(self.raw[self._at : start]))
            self._at = start

    def furniture(self, entry: Entry) -> None:
        """Write a piece of furniture that stands between blocks."""
        if not isinstance(entry.it, Furniture):
            raise TypeError(entry)
        self._gap(entry.start)
        kind = entry.it.kind
        before, after = BLOCK[kind]
        if not self._is_below_top and kind in TOP:
            before, after = TOP[kind]
            if kind is FurnitureKind.TITLE:
                if self._has_title:
                    before, after = SUBTITLE
                self._has_title = True
            elif self.readout.issued is not None and not self._has_date:
                # The date of issue is read off the first line of a date.
                before = f'<docDate when="{self.readout.issued}">'
                self._has_date = True
        self.out += (before, self._mixed(self.raw[entry.start : entry.end]), after)
        self._at = entry.end

    def open(self, tag: str, start: int) -> None:
        """Write the white space before *start* and the start tag *tag*."""
        self._gap(start)
        self._is_below_top = True
        self.out.append(tag)

    def inline(self, entries: Sequence[Entry]) -> None:
        """Write running text: statements, label and furniture, and the blanks between them."""
        out, raw, mixed = self.out, self.raw, self._mixed
        for entry in entries:
            if self._at < entry.start:
                out.append(mixed(raw[self._at : entry.start]))
            it = entry.it
            if isinstance(it, Statement):
                self._sentences.write(it, self._meeting, out)
            elif isinstance(it, Furniture):
                before, after = INLINE[it.kind]
                out += (before, mixed(raw[entry.start : entry.end]), after)
            elif it is Part.LABEL:
                out.append(f"<label>{mixed(raw[entry.start : entry.end])}</label>")
            else:
                self.words(entry)
            self._at = entry.end

    def words(self, entry: Entry) -> None:
        """Write the characters of *entry* alone."""
        self.out.append(self._mixed(self.raw[entry.start : entry.end]))
        self._at = entry.end


def _reach(entry: Entry, node: Node) -> str:
    """Where *node* begins and ends, if its element does not: a meeting may reach over its lead."""
    start, end = node.span.start, node.span.end
    return "" if (start, end) == (entry.start, entry.end) else f' source="{char(start, end)}"'


def _made_up(meeting: Meeting) -> str:
    """A heading for a meeting that has none, for tables of contents: no word of it is printed."""
    kind = word(meeting.kind)
    days = possible_days(meeting)
    day = str(days[0]) if len(days) == 1 else None
    parts = (f"{kind[0].upper()}{kind[1:]}", day, meeting.place)
    return f"<supplied>{mixed(', '.join(part for part in parts if part))}</supplied>"


class _Blocks:
    """Writes the paragraphs, lists and furniture of one division."""

    def __init__(self, writer: TextWriter, node: Node | None) -> None:
        self._writer, self._node = writer, node
        self.is_after_division = False
        self._is_in_list = False
        self._is_in_tail = False
        self._tails: list[int] = []

    def write(self, group: Sequence[Entry]) -> None:
        """Write what stands together on one or more lines."""
        writer = self._writer
        for entry in group:
            if entry.is_flow:
                break
        else:
            self._close_list()
            for entry in group:
                writer.furniture(entry)
            return
        start = group[0].start
        if self.is_after_division and not self._is_in_tail:
            self._open_tail(start)
        if group[0].is_furniture(BULLET):
            if not self._is_in_list:
                writer.open("<list>", start)
                self._is_in_list = True
            writer.open("<item><label>", start)
            writer.words(group[0])
            writer.out.append("</label>")
            writer.inline(group[1:])
            writer.out.append("</item>")
            return
        self._close_list()
        writer.open("<p>", start)
        writer.inline(group)
        writer.out.append("</p>")

    def _open_tail(self, start: int) -> None:
        """TEI has no paragraph after a division: a further part of the same division holds it."""
        writer, node = self._writer, self._node
        writer.open("", start)
        self._is_in_tail = True
        if node is None:
            writer.out.append('<div type="lead">')
            return
        if self._tails:
            # That one was not the final part.
            place = self._tails[-1]
            writer.out[place] = writer.out[place].replace('part="F"', 'part="M"', 1)
        self._tails.append(len(writer.out))
        type_ = "meeting" if isinstance(node, Meeting) else "agendaItem"
        id = f"{writer.root}.{node.id}"
        writer.out.append(
            f'<div type="{type_}" part="F" prev="#{id}" xml:id="{id}.tail{len(self._tails)}">'
        )

    def _close_list(self) -> None:
        if self._is_in_list:
            self._writer.out.append("</list>")
            self._is_in_list = False

    def close(self) -> None:
        """Close what is open."""
        self._close_list()
        if self._is_in_tail:
            self._writer.out.append("</div>")
            self._is_in_tail = False
