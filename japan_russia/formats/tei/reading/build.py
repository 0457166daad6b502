"""Making the objects of the model from what header and text say."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

from attrs import define
from lxml import etree

from japan_russia.errors import ModelError
from japan_russia.formats.tei.reading.header import (
    Header,
    MeetingFacts,
    fault,
    pointed,
    string,
)
from japan_russia.formats.tei.reading.statements import Statements
from japan_russia.formats.tei.reading.text import (
    Division,
    TextReader,
    ranges,
)
from japan_russia.formats.tei.xml.chars import decoded
from japan_russia.formats.tei.xml.names import XML
from japan_russia.formats.tei.xml.usual import SEVERITY
from japan_russia.model import (
    AgendaItem,
    Diagnostic,
    DiagnosticCode,
    Fact,
    Furniture,
    FurnitureKind,
    Meeting,
    Node,
    PartialDate,
    Readout,
    Reason,
    Severity,
    Source,
    Statement,
)
from japan_russia.model.outline import Paths
from japan_russia.span import Span

__all__ = ["Builder"]

_ID: Final = f"{XML}id"
_ID_IN_WORDS: Final = re.compile(r"\b(?:[ms]|i)[0-9]+(?:\.[is][0-9]+)*\b")


@define
class _Head:
    """Label and heading of a division, each with its place."""

    label: str | None = None
    label_span: Span | None = None
    heading: str | None = None
    heading_span: Span | None = None

    @property
    def start(self) -> int | None:
        """Where the first of both begins, which is where the division does."""
        first = self.label_span or self.heading_span
        return None if first is None else first.start


class Builder(Statements):
    """Makes a readout.

    Attributes:
        nodes: Each division with its object, once that is made.
    """

    def __init__(self, header: Header, reader: TextReader, *, is_indented: bool = False) -> None:
        super().__init__(header, reader, is_indented=is_indented)
        self.nodes: list[tuple[Division, Node]] = []
        self._with_layers = True

    def readout(self, root: etree._Element, *, with_layers: bool = True) -> Readout:
        """Return the readout, *with_layers* unread in its diagnostics.

        Raises:
            FormatError: Something cannot be read, or does not fit together.
        """
        self._with_layers = with_layers
        header, reader = self.header, self.reader
        self.at = root
        self._number()
        try:
            furniture = [
                Furniture(kind=kind, span=self._claim(start, end))
                for kind, start, end in reader.furniture
                if not self._is_blank(start, end)
            ]
            lead = self._statements(reader.body)
            body = self._nodes(reader.body, "", Paths())
            self.at = root
            diagnostics = self._diagnostics()
            loose = self._unclaimed()
            furniture += [Furniture(kind=FurnitureKind.UNPARSED, span=span) for span in loose]
            furniture.sort(key=lambda piece: piece.span)
            return Readout(
                id=header.id,
                title=header.title,
                issued=self._issued(),
                source=Source(
                    text=self.text,
                    sha256=self.digest if header.sha256 is None else header.sha256,
                    encoding=header.encoding,
                    name=header.name,
                    url=header.url,
                    media_type=header.media_type,
                ),
                lead=lead,
                body=body,
                furniture=tuple(furniture),
                diagnostics=tuple(sorted((*diagnostics, *map(_unparsed, loose)), key=_start)),
            )
        except ModelError as error:
            message = str(error).rstrip(".")
            named = self._named_in(message)
            raise fault(self.at if named is None else named, message) from error

    def _named_in(self, message: str) -> etree._Element | None:
        """The sentence or division that *message* is about, if it names one."""
        words = _ID_IN_WORDS.findall(message)
        known = {made.id: it.element for it, made in self.statements}
        known |= {node.id: it.element for it, node in self.nodes if it.element is not None}
        return next((known[id] for id in words if id in known), None)

    def _issued(self) -> PartialDate | None:
        printed = self.reader.issued
        if self.header.issued is not None or printed is None:
            return self.header.issued
        self.at = printed
        return PartialDate.parse(printed.get("when", ""))

    def of_reading(self) -> tuple[Diagnostic, ...]:
        """What there is to say of the file, not of the text that it holds."""
        found = []
        if self.is_changed:
            kept = "its spans were counted anew"
            if self.lost:
                count = len(self.lost)
                words, whose = ("cue is", "its") if count == 1 else ("cues are", "their")
                kept = f"{kept}, {count} {words} left out, as {whose} words are gone"
            what = "white space re-indented by a tool" if self.is_indented else "another"
            found.append(
                Diagnostic(
                    code=DiagnosticCode.TEXT_CHANGED,
                    severity=Severity.WARNING,
                    message=(
                        "Expected the text that the file was written with, "
                        f"found {what} of {len(self.text)} characters; {kept}."
                    ),
                )
            )
        unread = self.reader.unread
        if unread and self._with_layers:
            counts = Counter(etree.QName(layer.element).localname for layer in unread)
            names = ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
            found.append(
                Diagnostic(
                    code=DiagnosticCode.LAYERS_UNREAD,
                    severity=Severity.REMARK,
                    message=f"Expected markup that the model has a word for, found {names}.",
                )
            )
        return tuple(found)

    def _diagnostics(self) -> list[Diagnostic]:
        """Those of the reading, which stand for earlier ones of their kind, and those noted."""
        new = self.of_reading()
        codes = {it.code for it in new}
        noted = [self._diagnostic(note) for note in self.header.notes]
        kept = [it for it in noted if it.code not in codes]
        # What an edit did to the text is noted by a refresh, before all others.
        is_noted = bool(kept) and kept[0].code is DiagnosticCode.TEXT_CHANGED
        first = kept[:1] if is_noted else []
        return [*first, *new, *kept[len(first) :]]

    def _diagnostic(self, note: etree._Element) -> Diagnostic:
        self.at = note
        code, severity = pointed(note, DiagnosticCode), pointed(note, Severity)
        if code is None:
            raise ModelError(f"Expected the code of a diagnostic, found {note.get('ana')!r}.")
        span = self.target(note)
        message = string(note)
        return Diagnostic(code=code, severity=severity or SEVERITY, span=span, message=message)

    def _nodes(self, it: Division, parent: str, paths: Paths) -> tuple[Node, ...]:
        nodes: list[Node] = []
        for division in it.divisions:
            if division.element is None:
                continue
            type_ = division.element.get("type", "")
            if type_ == "meeting":
                if parent:
                    raise fault(division.element, "Expected no meeting inside another division")
                nodes.append(self._meeting(division, paths))
            else:
                nodes.append(self._item(division, paths))
        return tuple(nodes)

    def _items(self, it: Division, id: str, paths: Paths) -> tuple[AgendaItem, ...]:
        return tuple(n for n in self._nodes(it, id, paths) if isinstance(n, AgendaItem))

    def _head(self, it: Division, element: etree._Element) -> _Head:
        """Label and heading of a division, each with its place."""
        found = _Head()
        if it.label is not None and not self._is_blank(*it.label):
            found.label_span = span = self._claim(*it.label)
            found.label = _label(element.get("n"), self.text[span.start : span.end])
        heading = self._words_of_head(it)
        if heading is not None and not self._is_blank(*heading):
            span = self._claim(*heading)
            found.heading, found.heading_span = self.text[span.start : span.end], span
        return found

    def _words_of_head(self, it: Division) -> tuple[int, int] | None:
        """The words of ``head`` that are neither label nor furniture."""
        for start, end, pieces in it.heads:
            inside = [(first, last) for _, first, last in self.reader.furniture[pieces]]
            if it.label is not None:
                inside.append(it.label)
            at = start
            for first, last in (*sorted(inside), (end, end)):
                if start <= first and last <= end:
                    if not self._is_blank(at, first):
                        return at, first
                    at = last
        return None

    def _item(self, it: Division, paths: Paths) -> AgendaItem:
        assert it.element is not None
        element = self.at = it.element
        id = it.id
        head = self._head(it, element)
        path = paths.next(head.label)
        items = self._items(it, id, Paths(path))
        statements = self._statements(it)
        self.at = element
        item = AgendaItem(
            id=id,
            path=path,
            span=Span(it.start if head.start is None else head.start, it.end),
            statements=statements,
            items=items,
            label=head.label,
            label_span=head.label_span,
            heading=head.heading,
            heading_span=head.heading_span,
        )
        self.nodes.append((it, item))
        return item

    def _meeting(self, it: Division, paths: Paths) -> Meeting:
        assert it.element is not None
        element = self.at = it.element
        id = it.id
        head = self._head(it, element)
        is_division = head.start is not None
        path = paths.next(head.label) if is_division else ""
        self.meeting = id
        agenda = self._items(it, id, Paths(path) if is_division else paths)
        statements = self._statements(it)
        self.meeting = None
        span = Span(it.start if head.start is None else head.start, it.end)
        if not is_division:
            place = next(ranges(element.get("source"), "char"), None)
            reach = None if place is None else self.span(*place)
            if reach is not None and self.is_changed:
                reach = Span(min(reach.start, span.start), max(reach.end, span.end))
            span = span if reach is None else self._around(reach, statements, agenda)
        facts = self._facts(element, id)
        self.at = element
        years = facts.candidates
        meeting = Meeting(
            id=id,
            kind=facts.kind,
            path=path,
            date=facts.date,
            given_year=facts.given_year,
            inferred_year=years[0] if len(years) == 1 else None,
            year_candidates=years,
            place=facts.place,
            sessions=tuple(facts.sessions),
            participants=facts.participants,
            principals=facts.principals,
            reasons=tuple(
                [
                    Reason(fact=fact, name=name)
                    for fact in Fact
                    for name in facts.reasons.get(fact, ())
                ]
            ),
            statements=statements,
            agenda=agenda,
            span=span,
            label=head.label,
            label_span=head.label_span,
            heading=head.heading,
            heading_span=head.heading_span,
        )
        self.nodes.append((it, meeting))
        return meeting

    def _facts(self, element: etree._Element, id: str) -> MeetingFacts:
        """What the header says of a meeting, under its new id or that which it was written with."""
        known = self.header.meetings
        name = element.get(_ID)
        written = known.get(f"#{name}") if self._own(name) == id else None
        return written or known.get(f"#{self.prefix}{id}") or MeetingFacts()

    def _around(
        self, span: Span, statements: tuple[Statement, ...], agenda: tuple[AgendaItem, ...]
    ) -> Span:
        """*span*, or as much more as the parts of an edited meeting need."""
        spans = [span, *(it.span for it in statements), *(it.span for it in agenda)]
        return Span(min(it.start for it in spans), max(it.end for it in spans))


def _label(n: str | None, printed: str) -> str | None:
    """The label of a division; None where ``n`` is missing, as that means a mere mark."""
    if n is None:
        return None
    label = decoded(n)
    # By other hands, n may be the number without its brackets.
    return label if label and printed.startswith(label) else printed.rstrip(" .") or None


def _start(it: Diagnostic) -> int:
    return -1 if it.span is None else it.span.start


def _unparsed(span: Span) -> Diagnostic:
    return Diagnostic(
        code=DiagnosticCode.UNPARSED,
        severity=Severity.WARNING,
        span=span,
        message="Expected a sentence or a named piece of the page, found words that are neither.",
    )
