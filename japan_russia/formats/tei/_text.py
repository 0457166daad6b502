"""Writing ``text``: the characters of the source, with the structure round them.

The text nodes of what this module writes, joined, are the source text.  White space stands where
it is printed, in the smallest element that reaches over it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from japan_russia.errors import FormatError
from japan_russia.formats.tei._chars import attribute, blank
from japan_russia.formats.tei._chars import text as mixed
from japan_russia.formats.tei._names import party_id
from japan_russia.model import (
    AgendaItem,
    Furniture,
    FurnitureKind,
    Meeting,
    Node,
    Party,
    Readout,
    ReportingVerb,
    Role,
    Rule,
    Statement,
)

__all__ = ["TextWriter"]

_BREAK: Final = re.compile("[\r\n]")
_START: Final = itemgetter(0)

_LABEL: Final = "label"
_HEADING: Final = "heading"
_BULLET: Final = FurnitureKind.BULLET
_REPEATED: Final = FurnitureKind.REPEATED_LABEL
_CONTINUES: Final = frozenset({Role.LISTED, Role.CONTINUED})

#: Start and end tag of the furniture that has an element of its own wherever it stands.
_TAGS: Final = {
    FurnitureKind.CAPTION: ("<figure><head>", "</head></figure>"),
    FurnitureKind.NOTE: ('<note type="note">', "</note>"),
    FurnitureKind.TIMING: ('<note type="timing">', "</note>"),
}
_FW: Final = {kind: (f'<fw type="{kind.value}">', "</fw>") for kind in FurnitureKind} | _TAGS
#: What only stands at the top of the body.
_TOP: Final = {
    FurnitureKind.TITLE: ('<head type="main">', "</head>"),
    FurnitureKind.DATE_LINE: ("<docDate>", "</docDate>"),
}
_SUBTITLE: Final = ('<head type="sub">', "</head>")
#: What only stands in running text.
_INLINE: Final = _FW | {_REPEATED: ('<surplus reason="repeated">', "</surplus>")}


class _Entry(NamedTuple):
    """What stands in a division next: its place, and the object or the word for a part."""

    start: int
    end: int
    it: Statement | Furniture | Meeting | AgendaItem | str

    @property
    def is_division(self) -> bool:
        return isinstance(self.it, Meeting | AgendaItem)

    @property
    def is_flow(self) -> bool:
        """Whether it makes a paragraph of what stands beside it."""
        return isinstance(self.it, Statement | str)

    def is_furniture(self, kind: FurnitureKind) -> bool:
        return isinstance(self.it, Furniture) and self.it.kind is kind


class TextWriter:
    """Writes the ``text`` element of one readout.

    Attributes:
        out: The pieces of XML written so far.
        used: The ids of the categories that ``ana`` points to.
    """

    def __init__(self, readout: Readout, root: str) -> None:
        self.readout, self.root = readout, root
        self.raw = readout.source.text
        self.out: list[str] = []
        self.used: set[str] = set()
        self._at = 0
        self._furniture: Sequence[Furniture] = readout.furniture
        self._starts = [piece.span.start for piece in readout.furniture]
        self._previous, self._following = _chains(readout)
        self._has_title = self._is_below_top = False

    def write(self) -> None:
        """Write the whole element.

        Raises:
            FormatError: A division cuts into another or into furniture, which XML cannot hold.
        """
        self.out.append('<text xml:space="preserve"><body>')
        lead = [_Entry(s.span.start, s.span.end, s) for s in self.readout.lead]
        self._contents(None, lead, self.readout.body, len(self.raw))
        self.out.append("</body></text>")

    def _entries(
        self, own: list[_Entry], nodes: Sequence[Node], end: int, name: str
    ) -> list[_Entry]:
        """Everything up to *end* but what stands in the nodes, in text order."""
        placed: list[_Entry] = []
        following = end
        for node in reversed(nodes):
            found = _extent(node)
            start, stop = (following, following) if found is None else found
            placed.append(_Entry(start, stop, node))
            following = start
        placed.reverse()
        entries: list[_Entry] = []
        at = self._at
        place = bisect_left(self._starts, at)
        for entry in (*sorted(own + placed, key=_START), None):
            limit = end if entry is None else entry.start
            while place < len(self._starts) and self._starts[place] < limit:
                piece = self._furniture[place]
                entries.append(_Entry(piece.span.start, piece.span.end, piece))
                place += 1
            if entry is not None:
                entries.append(entry)
                if entry.is_division:
                    # What stands inside it is its own.
                    place = bisect_left(self._starts, entry.end, place)
        for entry in entries:
            if entry.start < at or entry.end > end:
                raise FormatError(
                    f"Expected the divisions one inside or after the other in {name}, "
                    f"found one cut at {entry.start}-{entry.end}."
                )
            at = entry.end
        return entries

    def _division(self, entry: _Entry, node: Node) -> None:
        own = [_Entry(s.span.start, s.span.end, s) for s in node.statements]
        if node.label_span is not None:
            own.append(_Entry(node.label_span.start, node.label_span.end, _LABEL))
        if node.heading_span is not None:
            own.append(_Entry(node.heading_span.start, node.heading_span.end, _HEADING))
        if isinstance(node, Meeting):
            type_, nodes = "meeting", node.agenda
        else:
            type_, nodes = "agendaItem", node.items
        n = "" if node.label is None else f' n="{attribute(node.label)}"'
        self.out.append(
            f'<div type="{type_}"{n} xml:id="{self.root}.{node.id}" '
            f'source="char:{node.span.start}-{node.span.end}">'
        )
        self._contents(node, own, nodes, entry.end)
        self.out.append("</div>")

    def _contents(
        self, node: Node | None, own: list[_Entry], nodes: Sequence[Node], end: int
    ) -> None:
        """Write everything from here to *end*: head, paragraphs, lists, furniture, divisions."""
        entries = self._entries(own, nodes, end, "the readout" if node is None else node.id)
        begin = self._head(entries)
        blocks = _Blocks(self, node)
        while begin < len(entries):
            stop = begin + 1
            entry = entries[begin]
            if isinstance(entry.it, Meeting | AgendaItem):
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

    def _goes_on(self, entry: _Entry, following: _Entry) -> bool:
        return (
            not following.is_division
            and _BREAK.search(self.raw, entry.end, following.start) is None
        )

    def _head(self, entries: list[_Entry]) -> int:
        """Write the head, if there is one; return how many entries that took."""
        last = -1
        for place, entry in enumerate(entries):
            if entry.it == _HEADING:
                last = place
                break
            if entry.is_division or isinstance(entry.it, Statement):
                break
            if entry.it == _LABEL and (
                place + 1 == len(entries) or not self._goes_on(entry, entries[place + 1])
            ):
                last = place
        if last < 0:
            return 0
        place = 0
        while not (entries[place].is_flow or entries[place].is_furniture(_REPEATED)):
            self.furniture(entries[place])
            place += 1
        self._gap(entries[place].start)
        self.out.append("<head>")
        self.inline(entries[place : last + 1])
        self.out.append("</head>")
        return last + 1

    def _gap(self, start: int) -> None:
        """Write the white space before *start*, between blocks."""
        if self._at < start:
            self.out.append(blank(self.raw[self._at : start]))
            self._at = start

    def furniture(self, entry: _Entry) -> None:
        """Write a piece of furniture that stands between blocks."""
        if not isinstance(entry.it, Furniture):
            raise TypeError(entry)
        self._gap(entry.start)
        kind = entry.it.kind
        before, after = _FW[kind]
        if not self._is_below_top and kind in _TOP:
            before, after = _TOP[kind]
            if kind is FurnitureKind.TITLE:
                if self._has_title:
                    before, after = _SUBTITLE
                self._has_title = True
        self.out += (before, mixed(self.raw[entry.start : entry.end]), after)
        self._at = entry.end

    def open(self, tag: str, start: int) -> None:
        """Write the white space before *start* and the start tag *tag*."""
        self._gap(start)
        self._is_below_top = True
        self.out.append(tag)

    def inline(self, entries: Sequence[_Entry]) -> None:
        """Write running text: statements, label and furniture, and the blanks between them."""
        out, raw = self.out, self.raw
        for entry in entries:
            if self._at < entry.start:
                out.append(mixed(raw[self._at : entry.start]))
            it = entry.it
            if isinstance(it, Statement):
                self._statement(it)
            elif isinstance(it, Furniture):
                before, after = _INLINE[it.kind]
                out += (before, mixed(raw[entry.start : entry.end]), after)
            elif it == _LABEL:
                out.append(f"<label>{mixed(raw[entry.start : entry.end])}</label>")
            else:
                self.words(entry)
            self._at = entry.end

    def words(self, entry: _Entry) -> None:
        """Write the characters of *entry* alone."""
        self.out.append(mixed(self.raw[entry.start : entry.end]))
        self._at = entry.end

    def _statement(self, it: Statement) -> None:
        role, rule = f"role.{it.role.value}", f"rule.{it.rule.value}"
        used, root = self.used, self.root
        used.add(role)
        used.add(rule)
        cue = "" if it.cue is None else f" cue:{it.cue.start}-{it.cue.end}"
        tag = (
            f'<s xml:id="{root}.{it.id}" ana="#{role} #{rule}" '
            f'source="char:{it.span.start}-{it.span.end}{cue}">'
        )
        if not it.speakers:
            self.out += (tag, mixed(it.text), "</s>")
            return
        attribution = f"attribution.{it.attribution.value}"
        used.add(attribution)
        to_whom = f' toWhom="{self._pointers(it.addressees)}"' if it.addressees else ""
        direct = "true" if it.rule is Rule.FIRST_PERSON else "false"
        self.out += (
            tag,
            f'<said who="{self._pointers(it.speakers)}"{to_whom} direct="{direct}" '
            f'ana="#{attribution}"{self._chain(it.id)}>',
            self._reported(it) if it.reporting else mixed(it.text),
            "</said></s>",
        )

    def _pointers(self, parties: Sequence[Party]) -> str:
        return " ".join(f"#{party_id(self.root, party)}" for party in parties)

    def _chain(self, id: str) -> str:
        previous, following = self._previous.get(id), self._following.get(id)
        if previous is None and following is None:
            return ""
        root = self.root
        before = "" if previous is None else f' prev="#{root}.{previous}.said"'
        after = "" if following is None else f' next="#{root}.{following}.said"'
        return f' xml:id="{root}.{id}.said"{before}{after}'

    def _reported(self, it: Statement) -> str:
        """The words of a statement with ``w`` round the verbs; ``n`` is their order in the model."""
        parts: list[str] = []
        at = begin = it.span.start
        several = len(it.reporting) > 1
        for number, verb in sorted(enumerate(it.reporting, 1), key=_in_text_order):
            act = f"act.{verb.act.value}"
            self.used.add(act)
            n = f' n="{number}"' if several else ""
            start, end = verb.span.start, verb.span.end
            parts += (
                mixed(it.text[at - begin : start - begin]),
                f'<w{n} type="reporting" lemma="{attribute(verb.lemma)}" ana="#{act}">',
                mixed(it.text[start - begin : end - begin]),
                "</w>",
            )
            at = end
        parts.append(mixed(it.text[at - begin :]))
        return "".join(parts)


class _Blocks:
    """Writes the paragraphs, lists and furniture of one division."""

    def __init__(self, writer: TextWriter, node: Node | None) -> None:
        self._writer, self._node = writer, node
        self.is_after_division = False
        self._is_in_list = False
        self._is_in_tail = False
        self._tails: list[int] = []

    def write(self, group: Sequence[_Entry]) -> None:
        """Write what stands together on one or more lines."""
        writer = self._writer
        if not any(entry.is_flow for entry in group):
            self._close_list()
            for entry in group:
                writer.furniture(entry)
            return
        start = group[0].start
        if self.is_after_division and not self._is_in_tail:
            self._open_tail(start)
        if group[0].is_furniture(_BULLET):
            if not self._is_in_list:
                writer.open("<list>", start)
                self._is_in_list = True
            writer.open("<label>", start)
            writer.words(group[0])
            writer.out.append("</label>")
            writer.open("<item>", group[1].start)
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


def _in_text_order(numbered: tuple[int, ReportingVerb]) -> int:
    return numbered[1].span.start


def _extent(node: Node) -> tuple[int, int] | None:
    """Where the element of *node* begins and ends; None for a meeting without any part.

    A meeting that is no division reaches from its first to its last part: its span may cover
    lead and furniture, too.
    """
    if node.path:
        return node.span.start, node.span.end
    spans = [part.span for part in node.statements]
    if isinstance(node, Meeting):
        spans += [item.span for item in node.agenda]
    if not spans:
        return None
    return min(span.start for span in spans), max(span.end for span in spans)


def _chains(readout: Readout) -> tuple[dict[str, str], dict[str, str]]:
    """Which statement a listed or continued one goes on from, and the reverse.

    That is the last one reported of the same speakers, where nobody else spoke between.
    """
    previous: dict[str, str] = {}
    following: dict[str, str] = {}
    last: Statement | None = None
    for it in readout.iter_statements():
        if it.role is Role.NARRATION:
            continue
        if last is not None and it.role in _CONTINUES and it.speakers == last.speakers:
            previous[it.id], following[last.id] = last.id, it.id
        last = it
    return previous, following
