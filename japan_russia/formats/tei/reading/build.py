"""Making the objects of the model from what header and text say."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
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
from japan_russia.formats.tei.reading.ids import numbered
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
_ID_IN_WORDS: Final = re.compile(r"\b(?:[ms]|i)[0-9]+(?:\.[is][0-9]+)*\b")
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
    """Makes the objects of the model from what header and text say.

    Attributes:
        is_changed: Whether the text is not the one that the file was written with.
        is_indented: Whether that is because a tool has re-indented it.
        renamed: The new id of every part that an editor has moved, by its old one.
        statements: Each sentence with its object, once the readout is made.
        nodes: Each division with its object.
        lost: The sentences whose cue cannot be placed any more.
    """

    def __init__(self, header: Header, reader: TextReader, *, is_indented: bool = False) -> None:
        self.header, self.reader = header, reader
        self.is_indented = is_indented
        self.text = reader.text
        self.digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        self.is_changed = is_changed(header, self.text, self.digest)
        self.shift = shift_of(reader, header) if self.is_changed else None
        self.prefix = f"{header.root}."
        self.renamed: dict[str, str] = {}
        self.statements: list[tuple[Sentence, Statement]] = []
        self.nodes: list[tuple[Division, Node]] = []
        self.lost: list[Sentence] = []
        self._sentences: dict[str, Sentence] = {}
        self.claimed: list[tuple[int, int]] = []
        self._with_layers = True
        self._groups: dict[str, tuple[Party, ...]] = {"": ()}
        self.at: etree._Element | None = None
        #: The meeting inside whose part of the outline the reader is.
        self.meeting: str | None = None

    def span(self, start: int, end: int) -> Span | None:
        """Where the words stand that were at *start* up to *end*; None if that is not sure."""
        if self.shift is None:
            return Span(start, end)
        found = self.shift(start, end)
        return None if found is None else Span(*found)

    def readout(self, root: etree._Element, *, with_layers: bool = True) -> Readout:
        """Return the readout, *with_layers* unread in its diagnostics.

        Raises:
            FormatError: Something cannot be read, or does not fit together.
        """
        self._with_layers = with_layers
        header, reader = self.header, self.reader
        self.at = root
        self.renamed = numbered(reader.body, self.prefix)
        if self.is_changed:
            self._sentences = {it.id: it for it in _sentences(reader.body)}
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

    def of_reading(self) -> tuple[Diagnostic, ...]:
        """What there is to say of the file, not of the text that it holds."""
        found = []
        if self.is_changed:
            kept = "its spans were counted anew"
            if self.lost:
                words = "cue is" if len(self.lost) == 1 else "cues are"
                kept = f"{kept}, {len(self.lost)} {words} left out, as its words are gone"
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
            counts = Counter(etree.QName(element).localname for element in unread)
            names = ", ".join(f"{name} ({count})" for name, count in sorted(counts.items()))
            found.append(
                Diagnostic(
                    code=DiagnosticCode.LAYERS_UNREAD,
                    severity=Severity.INFO,
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
        if code is None or severity is None:
            raise ModelError("Expected a code and a severity of the diagnostic.")
        span = self.target(note)
        return Diagnostic(code=code, severity=severity, span=span, message=string(note))

    def target(self, note: etree._Element) -> Span | None:
        """The words that *note* is about, or at least the sentence; None if it is the whole."""
        place = next(ranges(note.get("target"), "char"), None)
        if place is None:
            return None
        span = self.span(*place)
        if span is None and self.shift is not None:
            around = self.shift.around(*place)
            if around is not None:
                start, end = trimmed(self.text, *around)
                span = Span(start, end) if start < end else None
        return span

    def _statements(self, it: Division) -> tuple[Statement, ...]:
        return tuple([self._statement(sentence) for sentence in it.sentences])

    def _statement(self, it: Sentence) -> Statement:
        element = self.at = it.element
        said = it.said
        name = element.get(_ID)
        ana = element.get("ana")
        role, named_by, construction = _decided(ana or "")
        if role is None:
            if ana:
                raise ModelError(f"Expected the role of a sentence, found {ana!r}.")
            # An editor who splits a sentence need not say again what it does.
            role = Role.NARRATION if said is None else Role.STATEMENT
        span = self._claim(it.start, it.end)
        speakers: tuple[Party, ...] = ()
        addressees: tuple[Party, ...] = ()
        attribution = attribution_of(role)
        if said is not None:
            speakers = self._parties(said.get("who", ""))
            addressees = self._parties(said.get("toWhom", ""))
            meaning = ANA.get(said.get("ana", ""))
            if isinstance(meaning, Attribution):
                attribution = meaning
        cue = self._cue(it)
        if named_by is None or (cue is None and it in self.lost and role is Role.NARRATION):
            named_by = named_by_of(role, speakers)
        answered: str | None = None
        is_reply = f"#{name}" in self.header.replies and it.id == self._own(name)
        if is_reply:
            answered = self._earlier(self._known(self.header.replies[f"#{name}"]), it)
        statement = Statement(
            id=it.id,
            span=span,
            text=self.text[span.start : span.end],
            role=role,
            speakers=speakers,
            addressees=addressees,
            reporting=self._reporting(it) if it.verbs else (),
            attribution=attribution,
            construction=construction,
            named_by=named_by,
            cue=cue,
            is_reply=is_reply,
            in_reply_to=answered,
            repeats=self._repeated(self._pointed(element, "sameAs"), it),
            meeting=self._pointed(element, "corresp") or self.meeting,
        )
        self.statements.append((it, statement))
        return statement

    def _own(self, name: str | None) -> str | None:
        """The id in the model of the first element with the id *name*."""
        if name is None:
            return None
        id = name.removeprefix(self.prefix)
        return self.renamed.get(id, id)

    def _known(self, pointer: str | None) -> str | None:
        return None if pointer is None else self._own(pointer.removeprefix("#"))

    def _earlier(self, id: str | None, it: Sentence) -> str | None:
        """*id*, unless an edit has taken that sentence away or put it after *it*."""
        if not self.is_changed or id is None:
            return id
        other = self._sentences.get(id)
        return id if other is not None and other.start < it.start else None

    def _repeated(self, id: str | None, it: Sentence) -> str | None:
        """*id*, unless an edit has made the words of the two sentences differ."""
        id = self._earlier(id, it)
        if not self.is_changed or id is None:
            return id
        first = self._sentences[id]
        words = [self.text[part.start : part.end].split() for part in (first, it)]
        return id if words[0] == words[1] else None

    def _cue(self, it: Sentence) -> Span | None:
        """The words that decided: those in ``rs``, those it points to, or those at an offset."""
        place: tuple[int, int] | None
        if it.cue is not None:
            found = self.reader.cues.get(it.cue.element.get("corresp", ""), it.cue)
            if found.start < found.end:
                return Span(found.start, found.end)
            place = next(ranges(it.cue.element.get("source"), "char"), None)
        else:
            source = it.element.get("source", "")
            place = next(ranges(source, "cue"), None) if "cue:" in source else None
            if place is None:
                return None
        span = None if place is None else self.span(*place)
        if span is None:
            self.lost.append(it)
        return span

    def _pointed(self, element: etree._Element, attribute: str) -> str | None:
        """The id in the model of what *attribute* points to, if it is there."""
        return self._known(element.get(attribute))

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


def _sentences(it: Division) -> Iterator[Sentence]:
    yield from it.sentences
    for inner in it.divisions:
        yield from _sentences(inner)


def _unparsed(span: Span) -> Diagnostic:
    return Diagnostic(
        code=DiagnosticCode.UNPARSED,
        severity=Severity.WARNING,
        span=span,
        message="Expected a sentence or a named piece of the page, found words that are neither.",
    )
