"""The readout and what it is made of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import time, timedelta
from functools import cached_property
from typing import NamedTuple, TypeAlias

from attrs import field, frozen

from japan_russia.errors import ModelError
from japan_russia.model import _check, _show, _whole
from japan_russia.model.acts import Act
from japan_russia.model.dates import PartialDate
from japan_russia.model.kinds import (
    Attribution,
    DiagnosticCode,
    FurnitureKind,
    MeetingKind,
    Role,
    Rule,
    SegmentKind,
    SessionKind,
    Severity,
    Voice,
)
from japan_russia.model.people import Participant, Party
from japan_russia.span import Span

__all__ = [
    "AgendaItem",
    "Diagnostic",
    "Furniture",
    "Meeting",
    "Node",
    "Readout",
    "ReportingVerb",
    "Segment",
    "Session",
    "Source",
    "Statement",
]


@frozen(kw_only=True)
class Source:
    """The text as it was found.

    Attributes:
        text: Exactly as decoded: no newline, Unicode or white-space folding; holds no lone
            surrogate, so that it can be written as UTF-8.
        sha256: Digest of the bytes read, 64 hexadecimal digits; of the text in UTF-8 where a
            ``str`` was given.
        encoding: What the bytes were decoded as ("utf-8", "utf-8-sig", "iso-2022-jp", …); None
            where a ``str`` was given.
        name: File name without its folder, or None.
        url: Address of the page, or None.
    """

    text: str = field(repr=_show.shortened)
    sha256: str = field(repr=lambda digest: f"'{digest[:12]}…'")
    encoding: str | None = field(default=None)
    name: str | None = field(default=None)
    url: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        _check.source(self)

    @classmethod
    def of(cls, text: str, *, name: str | None = None, url: str | None = None) -> Source:
        """Return the source made of *text* alone.

        Raises:
            ModelError: *text* holds a lone surrogate.
        """
        _check.encodable(text)
        digest = hashlib.sha256(text.encode("utf-8")).hexdigest()
        return cls(text=text, sha256=digest, name=name, url=url)


@frozen(kw_only=True)
class Furniture:
    """A named piece of the page that is no part of what the readout reports."""

    kind: FurnitureKind = field()
    span: Span = field()


@frozen(kw_only=True)
class Diagnostic:
    """Something odd about the text or its reading.

    Attributes:
        code: Fixed, for programs.
        severity: ``error`` where the text cannot be used as a readout.
        span: Where in the text; None where it is about the whole.
        message: One sentence for people.
    """

    code: DiagnosticCode = field()
    severity: Severity = field()
    span: Span | None = field(default=None)
    message: str = field()

    def __attrs_post_init__(self) -> None:
        _check.words("a message", self.message)


@frozen(kw_only=True)
class Session:
    """One sitting of a meeting: the talks, a working lunch, a press conference, a call.

    Attributes:
        kind: What kind of sitting.
        start: Local time of the place, to the minute; None if not printed.
        duration: Length, to the minute; None if not printed.
        approximate: Whether the length is printed as approximate.
    """

    kind: SessionKind = field()
    start: time | None = field(default=None)
    duration: timedelta | None = field(default=None)
    approximate: bool = field(default=False)

    def __attrs_post_init__(self) -> None:
        _check.session(self.start, self.duration, self.approximate)


@frozen(kw_only=True)
class ReportingVerb:
    """A verb that reports the act.

    Attributes:
        lemma: With its noun or particle where these make the act: "state", "point out",
            "share the view", "exchange opinions".
        act: What is done by saying it.
        span: Of the verb's own printed word or words.
    """

    lemma: str = field()
    act: Act = field()
    span: Span = field()

    def __attrs_post_init__(self) -> None:
        _check.words("a lemma", self.lemma)


@frozen(kw_only=True)
class Statement:
    """A sentence, or the clause of one where several parties speak in one sentence.

    Attributes:
        id: Derived from the place in the outline (``m1.i2.s3``), the same on every run.
        span: Where it stands; label, bullet and outer white space left off.
        text: The characters of *span*.
        role: What the sentence does in the readout.
        speakers: Who is reported to speak, in the order of the meeting's participants, sides by
            country code; empty exactly where the role is narration.
        addressees: Whom the words name as recipient ("asked Minister Lavrov to"); may be empty.
        reporting: The reporting verbs, those of the main clause first, participles after them.
        attribution: How the text says who speaks.
        rule: The rule that decided it.
        cue: Where the words stand that decided it, inside the readout; None if no words did.
        is_reply: Whether the text presents it as an answer.
        in_reply_to: Id of the earlier statement that it answers; None where there is none.
    """

    id: str = field()
    span: Span = field()
    text: str = field(repr=_show.shortened)
    role: Role = field()
    speakers: tuple[Party, ...] = field(default=(), repr=_show.parties)
    addressees: tuple[Party, ...] = field(default=(), repr=_show.parties)
    reporting: tuple[ReportingVerb, ...] = field(default=(), repr=False)
    attribution: Attribution = field(default=Attribution.NONE)
    rule: Rule = field(default=Rule.NO_REPORT)
    cue: Span | None = field(default=None, repr=False)
    is_reply: bool = field(default=False)
    in_reply_to: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        _check.statement(self)

    @property
    def verbs(self) -> tuple[str, ...]:
        """The lemmas of the reporting verbs, in the order of :attr:`reporting`."""
        return tuple(verb.lemma for verb in self.reporting)

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts of the reporting verbs, each once, in the order of :attr:`reporting`."""
        return tuple(dict.fromkeys(verb.act for verb in self.reporting))

    @property
    def voice(self) -> Voice:
        """Joint where the speakers are of more than one country, as far as that is known.

        Several persons of whom one has no country speak jointly, as they may be of several.
        """
        if not self.speakers:
            return Voice.NARRATION
        countries = {speaker.country for speaker in self.speakers}
        is_joint = len(countries) > 1 or (None in countries and len(self.speakers) > 1)
        return Voice.JOINT if is_joint else Voice.UNILATERAL


@frozen(kw_only=True)
class AgendaItem:
    """A numbered or titled division of the text.

    Attributes:
        id: The parent's id and the item's number among its siblings (``m1.i2.i1``).
        label: As printed without final dots and spaces (``I``, ``(1)``); None if none is printed.
        path: The labels from the top, joined by ``/``; a division without a printed label counts
            as ``#1``, ``#2`` …; a label repeated among siblings takes ``'``.
        heading: As printed; None where the label is followed at once by running text.
        span: From its label to the end of its last part.
        label_span: Of the label with its dots or brackets, or of the mark that stands for one.
        heading_span: Of the heading.
        statements: Its own statements, in text order; they may stand after sub-items.
        items: Its sub-items, in text order.
    """

    id: str = field()
    label: str | None = field(default=None)
    path: str = field()
    heading: str | None = field(default=None)
    span: Span = field()
    label_span: Span | None = field(default=None, repr=False)
    heading_span: Span | None = field(default=None, repr=False)
    statements: tuple[Statement, ...] = field(default=(), repr=_show.counted)
    items: tuple[AgendaItem, ...] = field(default=(), repr=_show.counted)

    def __attrs_post_init__(self) -> None:
        _check.division(self)
        _check.inside(self, self.statements, self.items)

    def walk(self) -> Iterator[AgendaItem]:
        """Yield the item itself, then those below it, in text order."""
        yield self
        for item in self.items:
            yield from item.walk()

    def iter_statements(self) -> Iterator[Statement]:
        """Yield its statements and those of the items below it, in text order."""
        yield from _in_text_order(self.statements, self.items)


@frozen(kw_only=True)
class Meeting:
    """A meeting or call whose content the readout reports.

    A readout of one meeting has one Meeting without label or heading, whose agenda is the whole
    outline.  Where a division of the text *is* the meeting, the Meeting has its label and heading.

    Attributes:
        id: ``m1``, ``m2``, … in text order.
        kind: What kind of meeting.
        label: As for an :class:`AgendaItem`; None where no division is the meeting.
        path: As for an :class:`AgendaItem`; ``""`` where no division is the meeting.
        heading: As for an :class:`AgendaItem`.
        date: The day of the meeting, without year where none can be read; None if not printed.
        inferred_year: The one year that the office-holder table leaves; None if none or several.
        year_candidates: The years that the table leaves, ascending; empty where a year is read.
        place: City as printed, else venue as printed, else None; None for a call.
        sessions: In text order.
        participants: Those who took part, in order of first naming, each once.
        statements: Its own statements that stand in no agenda item, in text order.
        agenda: Its agenda items, in text order.
        span: Of its part of the text.
    """

    id: str = field()
    kind: MeetingKind = field()
    label: str | None = field(default=None)
    path: str = field(default="")
    heading: str | None = field(default=None)
    date: PartialDate | None = field(default=None)
    inferred_year: int | None = field(default=None)
    year_candidates: tuple[int, ...] = field(default=())
    place: str | None = field(default=None)
    sessions: tuple[Session, ...] = field(default=(), repr=_show.counted)
    participants: tuple[Participant, ...] = field(default=(), repr=_show.parties)
    statements: tuple[Statement, ...] = field(default=(), repr=_show.counted)
    agenda: tuple[AgendaItem, ...] = field(default=(), repr=_show.counted)
    span: Span = field()
    label_span: Span | None = field(default=None, repr=False)
    heading_span: Span | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        named = (self.label, self.label_span, self.heading, self.heading_span)
        if self.path or any(part is not None for part in named):
            _check.division(self)
        _check.words("a place", self.place)
        _check.inside(self, self.statements, self.agenda)
        _check.years(self.date, self.inferred_year, self.year_candidates)

    def walk(self) -> Iterator[AgendaItem]:
        """Yield every agenda item of the meeting, in text order."""
        for item in self.agenda:
            yield from item.walk()

    def iter_statements(self) -> Iterator[Statement]:
        """Yield the meeting's statements, those of its agenda among them, in text order."""
        yield from _in_text_order(self.statements, self.agenda)

    def _repr_html_(self) -> str:
        return _show.meeting_html(self)


Node: TypeAlias = Meeting | AgendaItem
"""A division of the text."""


class Segment(NamedTuple):
    """A piece of the text and what it is."""

    kind: SegmentKind
    span: Span


@frozen(kw_only=True)
class Readout:
    """A readout read whole.

    Every character of the source belongs to exactly one statement, label, heading or piece of
    furniture, or is white space between them; construction fails otherwise.

    Attributes:
        id: Given by the caller, or the file's stem.
        title: The title lines joined with a space; None where none is printed.
        issued: The date printed on a line of its own, or None.
        source: The text.
        lead: The statements before the first division, in text order.
        body: Meetings and agenda items that belong to no meeting, in text order.
        furniture: In text order.
        diagnostics: In text order, those about the whole first.
    """

    id: str = field()
    title: str | None = field(default=None)
    issued: PartialDate | None = field(default=None)
    source: Source = field()
    lead: tuple[Statement, ...] = field(default=(), repr=_show.counted)
    body: tuple[Node, ...] = field(default=(), repr=_show.counted)
    furniture: tuple[Furniture, ...] = field(default=(), repr=_show.counted)
    diagnostics: tuple[Diagnostic, ...] = field(default=(), repr=_show.counted)

    def __attrs_post_init__(self) -> None:
        _whole.check(self)

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings, in text order; empty where none was found."""
        return tuple(node for node in self.body if isinstance(node, Meeting))

    @cached_property
    def participants(self) -> tuple[Participant, ...]:
        """Everybody who took part in any meeting, each once, in order of first naming."""
        return tuple(dict.fromkeys(p for meeting in self.meetings for p in meeting.participants))

    def walk(self) -> Iterator[Node]:
        """Yield every division: the meetings that are one, and all agenda items, in text order."""
        for node in self.body:
            if isinstance(node, Meeting) and node.path:
                yield node
            yield from node.walk()

    def iter_statements(self) -> Iterator[Statement]:
        """Yield every statement, in text order."""
        yield from _in_text_order(self.lead, self.body)

    def statement(self, id: str) -> Statement:
        """Return the statement with this *id*.

        Raises:
            KeyError: There is none.
        """
        for statement in self.iter_statements():
            if statement.id == id:
                return statement
        raise KeyError(id)

    def quote(self, span: Span) -> str:
        """Return the characters of *span*.

        Raises:
            ModelError: *span* does not lie inside the text.
        """
        if span.end > len(self.source.text):
            raise ModelError(
                f"Expected a span inside the {len(self.source.text)} characters of the text, "
                f"found {span.start}-{span.end}."
            )
        return self.source.text[span.start : span.end]

    def segments(self) -> tuple[Segment, ...]:
        """Cover the text, without gap or overlap, with pieces that say what they are.

        In text order, none empty; joined, they are the text.
        """
        return tuple(_whole.segments(self))

    def _repr_html_(self) -> str:
        return _show.readout_html(self)


def _in_text_order(
    statements: tuple[Statement, ...], nodes: tuple[Node, ...]
) -> Iterator[Statement]:
    waiting = iter(statements)
    following = next(waiting, None)
    for node in nodes:
        # The start of *node* would not do: a meeting that is no division may reach over the lead.
        for inner in node.iter_statements():
            while following is not None and following.span.start < inner.span.start:
                yield following
                following = next(waiting, None)
            yield inner
    if following is not None:
        yield following
        yield from waiting
