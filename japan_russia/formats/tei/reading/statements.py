"""Making statements of what the sentences of a file say."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lxml import etree

from japan_russia.errors import ModelError
from japan_russia.formats.tei.reading.earlier import (
    BY_HAND,
    NAMED_BY_OF_RULE,
    named_by_of,
)
from japan_russia.formats.tei.reading.header import (
    ANA,
    Header,
    pointed,
    side_of,
)
from japan_russia.formats.tei.reading.ids import numbered
from japan_russia.formats.tei.reading.text import (
    Division,
    Sentence,
    TextReader,
    Verb,
    ranges,
)
from japan_russia.formats.tei.reading.words import Words
from japan_russia.formats.tei.xml.chars import decoded
from japan_russia.formats.tei.xml.names import XML
from japan_russia.formats.tei.xml.numbers import whole
from japan_russia.formats.tei.xml.usual import attribution_of, role_of
from japan_russia.model import (
    Act,
    Attribution,
    NamedBy,
    Party,
    ReportingVerb,
    Role,
    Statement,
)
from japan_russia.span import Span

__all__ = ["Statements"]

_ID: Final = f"{XML}id"
_CONSTRUCTION: Final = "#construction."
_ROLE: Final = "#role."
_RULE: Final = "#rule."


class Statements(Words):
    """Makes the statements of a readout.

    Attributes:
        renamed: The new id of every part that an editor has moved, by its old one.
        statements: Each sentence with its object, once that is made.
        lost: The sentences whose cue cannot be placed any more.
        at: The element that is being read.
    """

    def __init__(self, header: Header, reader: TextReader, *, is_indented: bool = False) -> None:
        super().__init__(header, reader, is_indented=is_indented)
        self.prefix: str = f"{header.root}."
        self.renamed: dict[str, str] = {}
        self.statements: list[tuple[Sentence, Statement]] = []
        self.lost: list[Sentence] = []
        self.at: etree._Element | None = None
        #: The meeting inside whose part of the outline the reader is.
        self.meeting: str | None = None
        self._sentences: dict[str, Sentence] = {}
        self._meetings: set[str] = set()
        self._groups: dict[str, tuple[Party, ...]] = {"": ()}

    def _number(self) -> None:
        """Give the parts their ids; where words were changed, keep every sentence under its own."""
        self.renamed = numbered(self.reader.body, self.prefix)
        if self.is_changed:
            self._sentences = {it.id: it for it in _sentences(self.reader.body)}
            self._meetings = {it.id for it in self.reader.body.divisions}

    def _statements(self, it: Division) -> tuple[Statement, ...]:
        return tuple([self._statement(sentence) for sentence in it.sentences])

    def _statement(self, it: Sentence) -> Statement:
        element = self.at = it.element
        said = it.said
        name = element.get(_ID)
        ana = element.get("ana")
        role, named_by, construction = _decided(ana or "")
        if role is None:
            if ana and _ROLE in ana:
                raise ModelError(f"Expected the role of a sentence, found {ana!r}.")
            role = role_of(is_said=said is not None)
            if said is None and it.verbs:
                raise ModelError("Expected said in a sentence with a reporting verb, found none.")
        span = self._claim(it.start, it.end)
        speakers: tuple[Party, ...] = ()
        addressees: tuple[Party, ...] = ()
        attribution = attribution_of(role)
        is_first = it.id == self._own(name)
        corrections = tuple(self.header.corrections.get(f"#{name}", ())) if is_first else ()
        if said is None and any(it.field == "speakers" for it in corrections):
            attribution = Attribution.CORRECTED
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
        is_reply = is_first and f"#{name}" in self.header.replies
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
            corrections=corrections,
            meeting=self._told_meeting(element) or self.meeting,
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
        if span is not None and self.is_changed and _is_cut(span, it):
            span = None
        if span is None:
            self.lost.append(it)
        return span

    def _pointed(self, element: etree._Element, attribute: str) -> str | None:
        """The id in the model of what *attribute* points to, if it is there."""
        return self._known(element.get(attribute))

    def _told_meeting(self, element: etree._Element) -> str | None:
        """The meeting that *element* points to, unless an edit has taken that away."""
        id = self._pointed(element, "corresp")
        return id if id in self._meetings or not self.is_changed else None

    def _parties(self, pointers: str) -> tuple[Party, ...]:
        found = self._groups.get(pointers)
        if found is None:
            found = tuple([self._party(pointer) for pointer in pointers.split()])
            self._groups[pointers] = found
        return found

    def _party(self, pointer: str) -> Party:
        found = self.header.parties.get(pointer) or side_of(pointer)
        if found is None:
            raise ModelError(f"Expected somebody of this file, found {pointer!r}.")
        return found

    def _reporting(self, it: Sentence) -> tuple[ReportingVerb, ...]:
        verbs = it.verbs
        if len(verbs) > 1:
            verbs = sorted(verbs, key=_rank)
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


def _is_cut(cue: Span, it: Sentence) -> bool:
    """Whether *cue* reaches into a verb of *it*: no words that name a speaker do."""
    return any(
        verb.start < cue.end and cue.start < verb.end
        for verb in it.verbs
        if (verb.start, verb.end) != (cue.start, cue.end)
    )


def _rank(verb: Verb) -> tuple[int, int]:
    return whole(verb.element.get("n")) or 0, verb.start


def _sentences(it: Division) -> Iterator[Sentence]:
    yield from it.sentences
    for inner in it.divisions:
        yield from _sentences(inner)
