"""Making the objects of the model from what header and text say."""

from __future__ import annotations

import hashlib
import re
from functools import lru_cache
from typing import Final

from attrs import define
from lxml import etree

from japan_russia.errors import ModelError
from japan_russia.formats.tei.reading.earlier import (
    BY_HAND,
    NAMED_BY_OF_RULE,
    attribution_of,
    named_by_of,
)
from japan_russia.formats.tei.reading.header import (
    ANA,
    Header,
    MeetingFacts,
    fault,
    pointed,
    string,
)
from japan_russia.formats.tei.reading.shift import is_changed, shift_of
from japan_russia.formats.tei.reading.text import (
    Division,
    Sentence,
    TextReader,
    Verb,
    ranges,
    trimmed,
)
from japan_russia.formats.tei.xml.chars import decoded
from japan_russia.formats.tei.xml.names import XML
from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Diagnostic,
    DiagnosticCode,
    Fact,
    Furniture,
    FurnitureKind,
    Meeting,
    NamedBy,
    Node,
    PartialDate,
    Party,
    Readout,
    Reason,
    ReportingVerb,
    Role,
    Severity,
    Source,
    Statement,
)
from japan_russia.model.outline import Paths
from japan_russia.span import Span

__all__ = ["Builder"]

_ID: Final = f"{XML}id"
_CONSTRUCTION: Final = "#construction."
_RULE: Final = "#rule."
_LINE: Final = re.compile(r"[^\r\n]+")


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


class Builder:
    """Makes the objects of the model from what header and text say."""

    def __init__(self, header: Header, reader: TextReader) -> None:
        self.header, self.reader = header, reader
        self.text = reader.text
        self.digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        self.is_changed = is_changed(header, self.text, self.digest)
        self.shift = shift_of(reader) if self.is_changed else None
        self.prefix = f"{header.root}."
        self.claimed: list[tuple[int, int]] = []
        self._groups: dict[str, tuple[Party, ...]] = {"": ()}
        self.at: etree._Element | None = None
        #: The meeting inside whose part of the outline the reader is.
        self.meeting: str | None = None

    def span(self, start: int, end: int) -> Span:
        """The span that was written as *start* and *end*."""
        if self.shift is not None:
            start, end = self.shift(start), self.shift(end)
        return Span(start, end)

    def readout(self, root: etree._Element) -> Readout:
        header, reader = self.header, self.reader
        self.at = root
        try:
            furniture = [
                Furniture(kind=kind, span=self._claim(start, end))
                for kind, start, end in reader.furniture
                if not self._is_blank(start, end)
            ]
            lead = self._statements(reader.body, "")
            body = self._nodes(reader.body, "", Paths())
            self.at = root
            diagnostics = [self._diagnostic(note) for note in header.notes]
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
                diagnostics=tuple(
                    sorted((*self._of_reading(), *diagnostics, *map(_unparsed, loose)), key=_start)
                ),
            )
        except ModelError as error:
            raise fault(self.at, str(error).rstrip(".")) from error

    def _is_blank(self, start: int, end: int) -> bool:
        return start == end or self.text[start:end].isspace()

    def _claim(self, start: int, end: int) -> Span:
        """The span without outer white space; its characters belong somewhere now."""
        if start < end and (self.text[start].isspace() or self.text[end - 1].isspace()):
            start, end = trimmed(self.text, start, end)
        self.claimed.append((start, end))
        return Span(start, end)

    def _unclaimed(self) -> list[Span]:
        """What no element claims, line by line."""
        found: list[Span] = []
        at = 0
        for start, end in (*sorted(self.claimed), (len(self.text), len(self.text))):
            if at < start and not self.text[at:start].isspace():
                for line in _LINE.finditer(self.text, at, start):
                    first, last = trimmed(self.text, *line.span())
                    if first < last:
                        found.append(Span(first, last))
            at = max(at, end)
        return found

    def _issued(self) -> PartialDate | None:
        printed = self.reader.issued
        if self.header.issued is not None or printed is None:
            return self.header.issued
        self.at = printed
        return PartialDate.parse(printed.get("when", ""))

    def _of_reading(self) -> tuple[Diagnostic, ...]:
        if not self.is_changed:
            return ()
        return (
            Diagnostic(
                code=DiagnosticCode.TEXT_CHANGED,
                severity=Severity.WARNING,
                message=(
                    "Expected the text that the file was written with, "
                    f"found another of {len(self.text)} characters; its spans were counted anew."
                ),
            ),
        )

    def _diagnostic(self, note: etree._Element) -> Diagnostic:
        self.at = note
        code, severity = pointed(note, DiagnosticCode), pointed(note, Severity)
        if code is None or severity is None:
            raise ModelError("Expected a code and a severity of the diagnostic.")
        place = next(ranges(note.get("target"), "char"), None)
        span = None if place is None else self.span(*place)
        return Diagnostic(code=code, severity=severity, span=span, message=string(note))

    def _id(self, id: str | None, parent: str, letter: str, number: int) -> str:
        """The id in the model; where an editor gave none, that of its place."""
        if id is None:
            return f"{parent}.{letter}{number}" if parent else f"{letter}{number}"
        if id.startswith(self.prefix):
            return id[len(self.prefix) :]
        raise ModelError(f"Expected an id that begins with {self.prefix!r}, found {id!r}.")

    def _statements(self, it: Division, parent: str) -> tuple[Statement, ...]:
        return tuple(
            [
                self._statement(sentence, parent, number)
                for number, sentence in enumerate(it.sentences, 1)
            ]
        )

    def _statement(self, it: Sentence, parent: str, number: int) -> Statement:
        element = self.at = it.element
        said = it.said
        name = element.get(_ID)
        role, named_by, construction = _decided(element.get("ana", ""))
        if role is None:
            raise ModelError(f"Expected the role of a sentence, found {element.get('ana')!r}.")
        span = self._claim(it.start, it.end)
        source = element.get("source", "")
        cue = next(ranges(source, "cue"), None) if "cue:" in source else None
        speakers: tuple[Party, ...] = ()
        addressees: tuple[Party, ...] = ()
        attribution = attribution_of(role)
        corrections = tuple(self.header.corrections.get(f"#{name}", ()))
        if said is None and any(it.field == "speakers" for it in corrections):
            attribution = Attribution.CORRECTED
        if said is not None:
            speakers = self._parties(said.get("who", ""))
            addressees = self._parties(said.get("toWhom", ""))
            meaning = ANA.get(said.get("ana", ""))
            if isinstance(meaning, Attribution):
                attribution = meaning
        answered: str | None = None
        is_reply = f"#{name}" in self.header.replies
        if is_reply:
            answered = self.header.replies[f"#{name}"]
            if answered is not None:
                answered = answered.removeprefix(f"#{self.prefix}")
        return Statement(
            id=self._id(name, parent, "s", number),
            span=span,
            text=self.text[span.start : span.end],
            role=role,
            speakers=speakers,
            addressees=addressees,
            reporting=self._reporting(it) if it.verbs else (),
            attribution=attribution,
            construction=construction,
            named_by=named_by or named_by_of(role, speakers),
            cue=None if cue is None else self.span(*cue),
            is_reply=is_reply,
            in_reply_to=answered,
            repeats=self._pointed(element, "sameAs"),
            corrections=corrections,
            meeting=self._pointed(element, "corresp") or self.meeting,
        )

    def _pointed(self, element: etree._Element, attribute: str) -> str | None:
        """The id in the model of what *attribute* points to, if it is there."""
        pointer = element.get(attribute)
        return None if pointer is None else pointer.removeprefix(f"#{self.prefix}")

    def _parties(self, pointers: str) -> tuple[Party, ...]:
        found = self._groups.get(pointers)
        if found is None:
            known = self.header.parties
            try:
                found = tuple([known[pointer] for pointer in pointers.split()])
            except KeyError as error:
                raise ModelError(
                    f"Expected somebody of this file, found {error.args[0]!r}."
                ) from None
            self._groups[pointers] = found
        return found

    def _reporting(self, it: Sentence) -> tuple[ReportingVerb, ...]:
        verbs = it.verbs
        if len(verbs) > 1:
            verbs = sorted(verbs, key=_number)
        return tuple([self._verb(verb, it) for verb in verbs])

    def _verb(self, it: Verb, sentence: Sentence) -> ReportingVerb:
        element = it.element
        act = ANA.get(element.get("ana", ""))
        if not isinstance(act, Act):
            said = sentence.said
            act = pointed(element, Act) or (None if said is None else pointed(said, Act))
        if act is None:
            self.at = element
            raise ModelError(f"Expected the act of a verb, found {element.get('ana')!r}.")
        lemma = decoded(element.get("lemma", ""))
        return ReportingVerb(lemma=lemma, act=act, span=Span(it.start, it.end))

    def _nodes(self, it: Division, parent: str, paths: Paths) -> tuple[Node, ...]:
        nodes: list[Node] = []
        numbers = {"meeting": 0, "agendaItem": 0}
        for division in it.divisions:
            if division.element is None:
                continue
            type_ = division.element.get("type", "")
            numbers[type_] += 1
            if type_ == "meeting":
                if parent:
                    raise fault(division.element, "Expected no meeting inside another division")
                nodes.append(self._meeting(division, numbers[type_], paths))
            else:
                nodes.append(self._item(division, parent, numbers[type_], paths))
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

    def _item(self, it: Division, parent: str, number: int, paths: Paths) -> AgendaItem:
        assert it.element is not None
        element = self.at = it.element
        id = self._id(element.get(_ID), parent, "i", number)
        head = self._head(it, element)
        path = paths.next(head.label)
        items = self._items(it, id, Paths(path))
        statements = self._statements(it, id)
        self.at = element
        return AgendaItem(
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

    def _meeting(self, it: Division, number: int, paths: Paths) -> Meeting:
        assert it.element is not None
        element = self.at = it.element
        id = self._id(element.get(_ID), "", "m", number)
        head = self._head(it, element)
        is_division = head.start is not None
        path = paths.next(head.label) if is_division else ""
        self.meeting = id
        agenda = self._items(it, id, Paths(path) if is_division else paths)
        statements = self._statements(it, id)
        self.meeting = None
        span = Span(it.start if head.start is None else head.start, it.end)
        if not is_division:
            place = next(ranges(element.get("source"), "char"), None)
            span = span if place is None else self._around(self.span(*place), statements, agenda)
        facts = self.header.meetings.get(f"#{self.prefix}{id}") or MeetingFacts()
        self.at = element
        years = facts.candidates
        return Meeting(
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

    def _around(
        self, span: Span, statements: tuple[Statement, ...], agenda: tuple[AgendaItem, ...]
    ) -> Span:
        """*span*, or as much more as the parts of an edited meeting need."""
        spans = [span, *(it.span for it in statements), *(it.span for it in agenda)]
        return Span(min(it.start for it in spans), max(it.end for it in spans))


@lru_cache(maxsize=256)
def _decided(ana: str) -> tuple[Role | None, NamedBy | None, str]:
    """The role, what names the speaker, and the construction that *ana* points to."""
    role: Role | None = None
    named_by: NamedBy | None = None
    construction = BY_HAND
    for pointer in ana.split():
        meaning = ANA.get(pointer)
        if isinstance(meaning, Role):
            role = meaning
        elif isinstance(meaning, NamedBy):
            named_by = meaning
        elif pointer.startswith(_CONSTRUCTION):
            construction = pointer.removeprefix(_CONSTRUCTION)
        elif pointer.startswith(_RULE):
            rule = pointer.removeprefix(_RULE)
            if rule in NAMED_BY_OF_RULE:
                named_by, construction = NAMED_BY_OF_RULE[rule], rule
    return role, named_by, construction


def _label(n: str | None, printed: str) -> str | None:
    """The label of a division; None where ``n`` is missing, as that means a mere mark."""
    if n is None:
        return None
    label = decoded(n)
    # By other hands, n may be the number without its brackets.
    return label if label and printed.startswith(label) else printed.rstrip(" .") or None


def _number(verb: Verb) -> tuple[int, int]:
    n = verb.element.get("n", "")
    return int(n) if n.isascii() and n.isdigit() else 0, verb.start


def _start(it: Diagnostic) -> int:
    return -1 if it.span is None else it.span.start


def _unparsed(span: Span) -> Diagnostic:
    return Diagnostic(
        code=DiagnosticCode.UNPARSED,
        severity=Severity.WARNING,
        span=span,
        message="Expected a sentence or a named piece of the page, found words that are neither.",
    )
