"""Counting anew, in a tree, what an editor's changes have made stale.

Ids, offsets, extents, digests and chains follow from the text and from what stands where.  Whatever
else is in the file stays as it is.
"""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from typing import Final

from attrs import frozen
from lxml import etree

from japan_russia._version import __version__
from japan_russia.formats.tei.editing.categories import settle_categories
from japan_russia.formats.tei.reading.build import Builder
from japan_russia.formats.tei.reading.earlier import says_the_usual
from japan_russia.formats.tei.reading.read import builder, from_tree
from japan_russia.formats.tei.reading.text import Division, Sentence
from japan_russia.formats.tei.writing.entries import chains
from japan_russia.formats.tei.writing.write import written
from japan_russia.formats.tei.xml.names import POINTERS, XML, char, tei
from japan_russia.formats.tei.xml.safe import Limits
from japan_russia.formats.tei.xml.usual import decided_by, diagnosed_by
from japan_russia.model import Diagnostic, DiagnosticCode, Node, Readout, Statement

__all__ = ["Mended", "mend"]

_ID: Final = f"{XML}id"
_NOTE: Final = tei("note")


@frozen(kw_only=True)
class Mended:
    """What was counted anew.

    Attributes:
        counts: How many of each kind: "offset", "id", "pointer", "digest" …
        is_indented: Whether a tool had re-indented the text.
        lost: The sentences whose cue is left out, as its words are gone.
    """

    counts: dict[str, int]
    is_indented: bool
    lost: tuple[etree._Element, ...]


def mend(root: etree._Element, limits: Limits) -> Mended:
    """Count anew in the TEI element *root* what an edit has made stale.

    Raises:
        FormatError: It cannot be read; it may be changed in part, then.
    """
    it = builder(root, limits, in_place=True)
    readout = it.readout(root)
    work = _Mending(root, it, readout)
    work.everything(limits)
    counts = work.counts
    if it.is_indented:
        counts["line break"] += 1
    lost = tuple(sentence.element for sentence in it.lost)
    return Mended(counts=dict(counts), is_indented=it.is_indented, lost=lost)


class _Mending:
    def __init__(self, root: etree._Element, it: Builder, readout: Readout) -> None:
        self.root, self.it, self.readout = root, it, readout
        self.prefix = it.prefix
        self.counts: Counter[str] = Counter()
        #: Is there a corpus root that holds what all share?
        self.is_shared = next(root.iter(tei("listOrg")), None) is None

    def everything(self, limits: Limits) -> None:
        self._space()
        self._names()
        for sentence, statement in self.it.statements:
            self._sentence(sentence, statement)
        for division, node in self.it.nodes:
            self._division(division, node)
        for element in self.it.reader.emptied:
            _take_out(element)
            self.counts["element without words"] += 1
        self._tails()
        self._chains()
        self._replies()
        self._extent()
        self._diagnostics()
        if not self.is_shared:
            self.counts["term"] += settle_categories(self.root)
        self._digest(limits)
        self.counts += Counter()

    def _set(self, element: etree._Element, name: str, value: str | None, what: str) -> None:
        """Give *element* the attribute, or take it away, and count that if it is a change."""
        if element.get(name) == value:
            return
        if value is None:
            del element.attrib[name]
        else:
            element.set(name, value)
        self.counts[what] += 1

    def _space(self) -> None:
        """The text asks every tool to preserve its white space."""
        for text in self.root.iterchildren(tei("text")):
            self._set(text, f"{XML}space", "preserve", "attribute")

    def _names(self) -> None:
        """Let pointers follow the parts that have moved; name what is pointed to in them."""
        new = {
            f"#{self.prefix}{old}{end}": f"#{self.prefix}{id}{end}"
            for old, id in self.it.renamed.items()
            for end in ("", ".said", ".cue")
        }
        if not new:
            return
        for element in self.root.iter(etree.Element):
            for name in POINTERS & {str(name) for name in element.attrib}:
                pointers = element.get(name, "").split()
                moved = [new.get(pointer, pointer) for pointer in pointers]
                if moved != pointers:
                    self._set(element, name, " ".join(moved), "pointer")

    def _sentence(self, it: Sentence, statement: Statement) -> None:
        element, id = it.element, f"{self.prefix}{statement.id}"
        self._set(element, _ID, id, "id")
        ana = element.get("ana", "")
        is_spoken_by_hand = it.said is not None and "#named_by." not in ana
        if not ana or "#rule." in ana or is_spoken_by_hand:
            # One that an editor has split off or given to a speaker, or one of earlier files.
            categories = [f"#{id}" for id in decided_by(statement)]
            self._set(element, "ana", " ".join(categories), "term")
        place = char(statement.span.start, statement.span.end)
        cue = statement.cue
        if it.cue is None and cue is not None:
            # The form of earlier files.
            place = f"{place} cue:{cue.start}-{cue.end}"
        self._set(element, "source", place, "offset")
        if statement.meeting is None:
            self._set(element, "corresp", None, "pointer")
        repeats = statement.repeats
        same = None if repeats is None else f"#{self.prefix}{repeats}"
        self._set(element, "sameAs", same, "pointer")
        if it.cue is None:
            return
        words = it.cue.element
        if words.get(_ID) is not None:
            self._set(words, _ID, f"{id}.cue", "id")
        if words.get("source") is not None:
            if cue is None:
                _take_out(words)
                self.counts["cue"] += 1
            else:
                self._set(words, "source", char(cue.start, cue.end), "offset")
        elif it in self.it.lost:
            _take_out(words)
            self.counts["cue"] += 1

    def _division(self, it: Division, node: Node) -> None:
        if it.element is not None:
            self._set(it.element, _ID, f"{self.prefix}{node.id}", "id")
            if it.element.get("source") is not None:
                place = char(node.span.start, node.span.end)
                self._set(it.element, "source", place, "offset")

    def _tails(self) -> None:
        """Further parts of a division are numbered, and point to it."""
        numbers: Counter[str] = Counter()
        for element, whole in self.it.reader.tails:
            numbers[whole.id] += 1
            self._set(element, "prev", f"#{self.prefix}{whole.id}", "pointer")
            id = f"{self.prefix}{whole.id}.tail{numbers[whole.id]}"
            self._set(element, _ID, id, "id")

    def _chains(self) -> None:
        """What is listed or continued points to what it goes on from, and the reverse."""
        previous, following = chains(self.readout.iter_statements())
        for sentence, statement in self.it.statements:
            said = sentence.said
            if said is None:
                continue
            before, after = previous.get(statement.id), following.get(statement.id)
            is_joined = before is not None or after is not None
            self._set(said, _ID, self._said(statement.id) if is_joined else None, "id")
            for name, other in (("prev", before), ("next", after)):
                value = None if other is None else f"#{self._said(other)}"
                self._set(said, name, value, "pointer")

    def _said(self, id: str) -> str:
        return f"{self.prefix}{id}.said"

    def _replies(self) -> None:
        """A reply whose sentence is gone is none; what it answered may be gone, too."""
        known = {f"#{self.prefix}{it.id}": it for it in self.readout.iter_statements()}
        for relation in list(self.root.iter(tei("relation"))):
            if relation.get("name") != "inReplyTo":
                continue
            statement = known.get(relation.get("active", ""))
            if statement is None or not statement.is_reply:
                _take_out(relation)
                self.counts["pointer"] += 1
                continue
            answered = statement.in_reply_to
            passive = None if answered is None else f"#{self.prefix}{answered}"
            self._set(relation, "passive", passive, "pointer")
        for relations in list(self.root.iter(tei("listRelation"))):
            if relations.find(tei("relation")) is None:
                _take_out(relations)
        for standoff in list(self.root.iterchildren(tei("standOff"))):
            if not len(standoff):
                _take_out(standoff)

    def _extent(self) -> None:
        found = {
            "characters": len(self.it.text),
            "statements": sum(1 for _ in self.readout.iter_statements()),
        }
        for measure in self.root.iter(tei("measure")):
            count = found.get(measure.get("unit", ""))
            if count is not None and _is_in_extent(measure):
                self._set(measure, "quantity", f"{count}", "extent")
        for idno in list(self.root.iter(tei("idno"))):
            if idno.get("type") != "sha256" or idno.get("subtype") not in (None, "text"):
                continue
            if idno.get("subtype") is None and idno.text != self.it.digest:
                _part(idno)
            self._write(idno, self.it.digest, "digest")

    def _write(self, element: etree._Element, words: str, what: str) -> None:
        if element.text != words:
            element.text = words
            self.counts[what] += 1

    def _diagnostics(self) -> None:
        """Notes move with their words; what the edit did to the text is noted."""
        changed = [it for it in self.it.of_reading() if it.code is DiagnosticCode.TEXT_CHANGED]
        for note in self.it.header.notes:
            pointers = note.get("ana", "").split()
            if changed and f"#diagnostic.{DiagnosticCode.TEXT_CHANGED.value}" in pointers:
                _take_out(note)
                continue
            if not note.get("target", "").startswith("char:"):
                continue
            span = self.it.target(note)
            target = self.prefix.rstrip(".") if span is None else char(span.start, span.end)
            self._set(note, "target", target if span else f"#{target}", "offset")
        for it in changed:
            self._note(it)

    def _note(self, it: Diagnostic) -> None:
        description = self.root.find(f"{tei('teiHeader')}/{tei('fileDesc')}")
        source = None if description is None else description.find(tei("sourceDesc"))
        if description is None or source is None:
            return
        statement = description.find(tei("notesStmt"))
        if statement is None:
            statement = etree.Element(tei("notesStmt"), nsmap=None)
            source.addprevious(statement)
            statement.text, statement.tail = "\n        ", "\n      "
        note = etree.Element(_NOTE)
        note.set("type", "diagnostic")
        note.set("target", f"#{self.prefix.rstrip('.')}")
        note.set("ana", " ".join(f"#{name}" for name in diagnosed_by(it)))
        note.text = it.message
        note.tail = "\n        " if len(statement) else "\n      "
        statement.insert(0, note)
        self.counts["note"] += 1

    def _digest(self, limits: Limits) -> None:
        """The digest of all that the file says, now that it says it."""
        if self.it.header.version != __version__ or says_the_usual(self.root):
            return
        for idno in self.root.iter(tei("idno")):
            if idno.get("type") == "sha256" and idno.get("subtype") == "reading":
                readout = from_tree(self.root, limits, with_layers=False)
                digest = written(readout, shared=self.is_shared).digest
                self._write(idno, digest, "digest")


def _part(digest: etree._Element) -> None:
    """Let *digest*, of both bytes and text, be of the text, and put one of the bytes before it."""
    of_bytes = deepcopy(digest)
    of_bytes.set("subtype", "bytes")
    before = digest.getprevious()
    of_bytes.tail = None if before is None else before.tail
    digest.addprevious(of_bytes)
    digest.set("subtype", "text")


def _is_in_extent(measure: etree._Element) -> bool:
    parent = measure.getparent()
    return parent is not None and parent.tag == tei("extent")


def _take_out(element: etree._Element) -> None:
    """Take *element* away; what follows it stays."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    tail = element.tail or ""
    if element.tag in (tei("note"), tei("relation"), tei("listRelation"), tei("standOff")):
        tail = ""
    if before is not None:
        before.tail = (before.tail or "") + tail or None
    else:
        parent.text = (parent.text or "") + tail or None
    parent.remove(element)
