"""A meeting and its agenda: the divisions of the text, with date, place, sessions and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from typing import Final, TypeAlias

from attrs import field, frozen

from japan_russia.errors import ModelError
from japan_russia.model._fields import counted, named, words
from japan_russia.model.dates import PartialDate
from japan_russia.model.kinds import Fact, MeetingKind, SessionKind
from japan_russia.model.people import Participant, parties
from japan_russia.model.statement import Statement
from japan_russia.span import Span

__all__ = ["AgendaItem", "Meeting", "Node", "Reason", "Session"]

_FACTS: Final = tuple(Fact)


@frozen(kw_only=True)
class Session:
    """One sitting of a meeting: the talks, a working lunch, a press conference, a call.

    Attributes:
        kind: What kind of sitting.
        start: Local time of the place, to the minute; None if not printed.
        duration: Length, to the minute; None if not printed.
        approximate: Whether the length is printed as approximate.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> session = readout.meetings[0].sessions[0]
    >>> session.kind.value, str(session.duration), session.approximate
    ('talks', '0:25:00', True)
    """

    kind: SessionKind = field()
    start: time | None = field(default=None)
    duration: timedelta | None = field(default=None)
    approximate: bool = field(default=False)

    def __attrs_post_init__(self) -> None:
        _session(self.start, self.duration, self.approximate)


@frozen(kw_only=True)
class Reason:
    """Why a fact about a meeting is what it is.

    Attributes:
        fact: What it is the reason for.
        name: Of the reason, such as ``in_the_heading``: lower-case letters, digits and
            underscores.  Reasons can be added, so the list is open.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> reason = readout.meetings[0].reasons[0]
    >>> reason.fact.value, reason.name
    ('date', 'before_the_event')
    """

    fact: Fact = field()
    name: str = field()

    def __attrs_post_init__(self) -> None:
        named("a reason", self.name, "in_the_heading")


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

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> item = readout.meetings[0].agenda[3]
    >>> item.label, item.heading, len(item.statements)
    ('4', None, 2)
    """

    id: str = field()
    label: str | None = field(default=None)
    path: str = field()
    heading: str | None = field(default=None)
    span: Span = field()
    label_span: Span | None = field(default=None, repr=False)
    heading_span: Span | None = field(default=None, repr=False)
    statements: tuple[Statement, ...] = field(default=(), repr=counted)
    items: tuple[AgendaItem, ...] = field(default=(), repr=counted)

    def __attrs_post_init__(self) -> None:
        _division(self)
        _inside(self, self.statements, self.items)

    def walk(self) -> Iterator[AgendaItem]:
        """Yield the item itself, then those below it, in text order."""
        yield self
        for item in self.items:
            yield from item.walk()

    def iter_statements(self) -> Iterator[Statement]:
        """Yield its statements and those of the items below it, in text order."""
        return in_text_order(self.statements, self.items)

    def _repr_html_(self) -> str:
        # An import from above: what shows the model knows it, not the reverse.
        from japan_russia.view.html import agenda_item_html

        return agenda_item_html(self)


@frozen(kw_only=True)
class Meeting:
    """A meeting or call whose content the readout reports.

    A readout of one meeting has one Meeting without label or heading, whose agenda is the whole
    outline.  Where a division of the text *is* the meeting, the Meeting has its label and heading.
    Of several meetings that the lead tells of, each has the divisions in which its people speak.

    Attributes:
        id: ``m1``, ``m2``, … in text order.
        kind: What kind of meeting.
        label: As for an :class:`AgendaItem`; None where no division is the meeting.
        path: As for an :class:`AgendaItem`; ``""`` where no division is the meeting.
        heading: As for an :class:`AgendaItem`.
        date: The day of the meeting, without year where none can be read; None if not printed.
        given_year: The year that the caller told; None if nothing was told.  Where a year is
            printed too, the two are equal.
        inferred_year: The one year that the office-holder table leaves; None if none or several.
        year_candidates: The years that the table leaves, ascending; empty where a year is read.
        place: City as printed, else venue as printed, else None; None for a call.
        sessions: In text order.
        participants: Those who took part, in order of first naming, each once.
        principals: Those of the participants who met, in the same order; the others came along.
        reasons: Why facts are what they are, in the order of :class:`Fact`: one for each of kind,
            date and place, any number of different ones for the principals, none for a fact that
            is not there.
        statements: Its own statements that stand in no agenda item, in text order.
        agenda: Its agenda items, in text order.
        span: Of its part of the text.
        label_span: As for an :class:`AgendaItem`.
        heading_span: As for an :class:`AgendaItem`.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> meeting = readout.meetings[0]
    >>> str(meeting.date), meeting.place, [str(it) for it in meeting.principals]
    ('2012-09-25', 'New York', ['Koichiro Gemba', 'Sergey Viktorovich Lavrov'])
    """

    id: str = field()
    kind: MeetingKind = field()
    label: str | None = field(default=None)
    path: str = field(default="")
    heading: str | None = field(default=None)
    date: PartialDate | None = field(default=None)
    given_year: int | None = field(default=None)
    inferred_year: int | None = field(default=None)
    year_candidates: tuple[int, ...] = field(default=())
    place: str | None = field(default=None)
    sessions: tuple[Session, ...] = field(default=(), repr=counted)
    participants: tuple[Participant, ...] = field(default=(), repr=parties)
    principals: tuple[Participant, ...] = field(default=(), repr=parties)
    reasons: tuple[Reason, ...] = field(default=(), repr=False)
    statements: tuple[Statement, ...] = field(default=(), repr=counted)
    agenda: tuple[AgendaItem, ...] = field(default=(), repr=counted)
    span: Span = field()
    label_span: Span | None = field(default=None, repr=False)
    heading_span: Span | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        named = (self.label, self.label_span, self.heading, self.heading_span)
        if self.path or any(part is not None for part in named):
            _division(self)
        words("a place", self.place)
        _inside(self, self.statements, self.agenda)
        _years(self.date, self.inferred_year, self.year_candidates)
        _given(self)
        _own(self)
        _principals(self)
        _reasons(self)

    @property
    def year(self) -> int | None:
        """The year as printed, else as given, else the only one that the table leaves."""
        if self.date is not None and self.date.year is not None:
            return self.date.year
        return self.inferred_year if self.given_year is None else self.given_year

    @property
    def earliest(self) -> dt.date | None:
        """The first day that it can have been; None where no year can be told.

        Of a date without year the :attr:`year` counts, else the first of :attr:`year_candidates`.
        """
        dates = self._dates()
        return dates[0].earliest if dates else None

    @property
    def latest(self) -> dt.date | None:
        """The last day that it can have been; None where no year can be told."""
        dates = self._dates()
        return dates[-1].latest if dates else None

    def _dates(self) -> list[PartialDate]:
        """What the date can mean, with the year, ascending."""
        if self.date is None:
            return []
        years = self.year_candidates if self.year is None else (self.year,)
        return [self.date.in_year(year) for year in years]

    def walk(self) -> Iterator[AgendaItem]:
        """Yield every agenda item of the meeting, in text order."""
        for item in self.agenda:
            yield from item.walk()

    def iter_statements(self) -> Iterator[Statement]:
        """Yield the meeting's statements, those of its agenda among them, in text order."""
        return in_text_order(self.statements, self.agenda)

    def _repr_html_(self) -> str:
        # An import from above: what shows the model knows it, not the reverse.
        from japan_russia.view.html import meeting_html

        return meeting_html(self)


Node: TypeAlias = Meeting | AgendaItem
"""A division of the text."""


def in_text_order(
    statements: tuple[Statement, ...], nodes: tuple[Node, ...]
) -> Iterator[Statement]:
    """Yield *statements* and those of *nodes*, in text order."""
    return _merged(statements, nodes) if nodes else iter(statements)


def _merged(statements: tuple[Statement, ...], nodes: tuple[Node, ...]) -> Iterator[Statement]:
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


def _session(start: time | None, duration: timedelta | None, approximate: bool) -> None:
    """A start and a length to the minute, the length shorter than two days."""
    if start is not None and (start.second or start.microsecond or start.tzinfo or start.fold):
        raise ModelError(f"Expected a local time to the minute, found {start.isoformat()}.")
    if duration is not None and (
        duration % timedelta(minutes=1) or not timedelta() < duration < timedelta(days=2)
    ):
        raise ModelError(
            f"Expected a length in whole minutes and under two days, found {duration}."
        )
    if approximate and duration is None:
        raise ModelError("Expected a length that is approximate, found none.")


def _years(date: PartialDate | None, inferred: int | None, candidates: tuple[int, ...]) -> None:
    """Candidates only where no year is printed, ascending; the inferred year is the only one."""
    if candidates and (date is None or date.year is not None):
        raise ModelError(
            f"Expected year candidates only for a date without year, found {candidates}."
        )
    if list(candidates) != sorted(set(candidates)):
        raise ModelError(f"Expected ascending years, found {candidates}.")
    if inferred != (candidates[0] if len(candidates) == 1 else None):
        raise ModelError(
            f"Expected an inferred year exactly where one candidate is left, "
            f"found {inferred} of {candidates}."
        )
    if date is not None:
        for year in candidates:
            date.in_year(year)


def _given(it: Meeting) -> None:
    """A given year fits the date."""
    if it.given_year is None:
        return
    if it.date is None:
        raise ModelError(f"Expected a date of {it.id}, whose year is given, found none.")
    if it.date.year not in (None, it.given_year):
        raise ModelError(
            f"Expected the printed year {it.date.year} of {it.id} as given, found {it.given_year}."
        )
    it.date.in_year(it.given_year)


def _own(it: Meeting) -> None:
    """What stands inside a meeting belongs to it."""
    parts: tuple[Meeting | AgendaItem, ...] = (it, *it.walk())
    for part in parts:
        for statement in part.statements:
            if statement.meeting != it.id:
                raise ModelError(
                    f"Expected {it.id} as the meeting of {statement.id}, which stands inside it, "
                    f"found {statement.meeting!r}."
                )


def _principals(it: Meeting) -> None:
    """Those who met are some of the participants, in their order."""
    others = iter(it.participants)
    for principal in it.principals:
        # Looking for one uses up those before him.
        if principal not in others:
            raise ModelError(
                f"Expected the principals of {it.id} in the order of its participants, each once, "
                f"found {principal} ({principal.id})."
            )


def _reasons(it: Meeting) -> None:
    """Reasons are of facts that are there, in the order of these, each once."""
    facts = (Fact.DATE, it.date), (Fact.PLACE, it.place), (Fact.PRINCIPALS, it.principals)
    absent = [fact for fact, value in facts if not value]
    seen: list[Reason] = []
    for reason in it.reasons:
        if reason.fact in absent:
            raise ModelError(
                f"Expected no reason for the {reason.fact.value} of {it.id}, which is not there, "
                f"found {reason.name!r}."
            )
        is_second = bool(seen) and seen[-1].fact is reason.fact
        if reason in seen or (is_second and reason.fact is not Fact.PRINCIPALS):
            raise ModelError(
                f"Expected one reason for the {reason.fact.value} of {it.id}, found {reason.name!r}"
                " besides."
            )
        if seen and _FACTS.index(reason.fact) < _FACTS.index(seen[-1].fact):
            raise ModelError(
                f"Expected the reasons of {it.id} in the order of the facts, found one for the "
                f"{reason.fact.value} after one for the {seen[-1].fact.value}."
            )
        seen.append(reason)


def _division(it: Meeting | AgendaItem) -> None:
    """Label and heading come with their places, and first in the division."""
    if it.label is not None:
        if it.label_span is None:
            raise ModelError(
                f"Expected the place of the label {it.label!r} of {it.id}, found none."
            )
        if not it.label or "/" in it.label or "'" in it.label or it.label.startswith("#"):
            raise ModelError(
                f"Expected a label without '/', apostrophe and initial '#', found {it.label!r}."
            )
    if (it.heading is None) is not (it.heading_span is None):
        raise ModelError(f"Expected a heading of {it.id} together with its place.")
    first = it.label_span or it.heading_span
    if first is None:
        raise ModelError(f"Expected a label or a heading of {it.id}, found neither.")
    if not it.path:
        raise ModelError(f"Expected a path of {it.id}, which has a label or heading, found none.")
    if it.span.start != first.start:
        raise ModelError(
            f"Expected {it.id} to begin with its label or heading at {first.start}, "
            f"found its start at {it.span.start}."
        )


def _inside(
    it: Meeting | AgendaItem, statements: Sequence[Statement], items: Sequence[AgendaItem]
) -> None:
    """Label, heading and parts lie inside the whole, one after another."""
    at, end = it.span.start, it.span.end
    for span in (it.label_span, it.heading_span):
        if span is not None:
            if span.start < at or end < span.end:
                raise ModelError(
                    f"Expected label and heading of {it.id} one after the other "
                    f"inside {it.span.start}-{end}, found {span.start}-{span.end}."
                )
            at = span.end
    apart(it.id, it.span, at, statements, items)


def apart(
    id: str,
    whole: Span,
    at: int,
    statements: Sequence[Statement],
    nodes: Sequence[Meeting | AgendaItem],
) -> None:
    """Parts of *whole* come after *at*, in text order, and share no character."""
    for parts in (statements, nodes):
        before = at
        for part in parts:
            if part.span.end > whole.end or part.span.start < whole.start:
                raise ModelError(
                    f"Expected {part.id} inside {id} at {whole.start}-{whole.end}, "
                    f"found it at {part.span.start}-{part.span.end}."
                )
            if part.span.start < before:
                raise ModelError(
                    f"Expected the parts of {id} one after another, "
                    f"found {part.id} at {part.span.start} before {before}."
                )
            before = part.span.end
    if statements and nodes:
        for part in sorted((*statements, *nodes), key=_start):
            if part.span.start < at:
                raise ModelError(
                    f"Expected the parts of {id} one after another, "
                    f"found {part.id} at {part.span.start} before {at}."
                )
            at = part.span.end


def _start(part: Statement | Node) -> int:
    return part.span.start
