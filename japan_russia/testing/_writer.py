"""Strategies for what stands in a text: a writer joins the text and makes its objects."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum
from functools import cache
from typing import Any, Final, NamedTuple

from attrs import evolve
from hypothesis import strategies as st

from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Correction,
    Diagnostic,
    Fact,
    Furniture,
    FurnitureKind,
    Meeting,
    MeetingKind,
    NamedBy,
    Participant,
    Party,
    Readout,
    Reason,
    ReportingVerb,
    Role,
    Side,
    Statement,
)
from japan_russia.model.outline import Paths
from japan_russia.model.statement import CORRECTABLE
from japan_russia.span import Span
from japan_russia.testing._parts import (
    diagnostics,
    offsets,
    partial_dates,
    participants,
    sessions,
    source_of,
)
from japan_russia.testing._words import (
    any_words,
    label_ends,
    labels,
    lemmas,
    maybe_words,
    names,
    prose,
    spaces,
)

__all__ = ["agenda_items", "meetings", "readouts", "statements"]


class _Part(Enum):
    """What can stand in a text one after another."""

    STATEMENT = "statement"
    ITEM = "agenda item"
    MEETING = "meeting that is no division"
    VISIT = "meeting that is a division"
    FURNITURE = "furniture"


_NAMING: Final = tuple(how for how in NamedBy if how is not NamedBy.NOBODY)
#: Up to six characters: longer words give spans that touch each other.
_WORD: Final = re.compile(r"\S{1,6}")
#: The most parts that a division has, by its depth.
_MOST: Final = (5, 4, 2, 1, 0)
#: The forms of a division's head; what is neither label, mark nor heading is furniture.
_HEADS: Final = (
    ("label",),
    ("label", "heading"),
    ("heading",),
    ("mark",),
    ("mark", "heading"),
    ("repeated_label", "label", "heading"),
    ("label", "timing", "heading"),
)

# Made once, as the strategies of _parts are.
_yes_or_no: Final = st.booleans()
_named_by: Final = st.sampled_from(NamedBy)
_naming: Final = st.sampled_from(_NAMING)
_once_in_a_while: Final = st.integers(0, 7)
_between_words: Final = st.sampled_from((" ", "\n", "\r\n", "\u3000"))
_some_names: Final = tuple(st.lists(names, max_size=most, unique=True) for most in range(3))
_speaking_roles: Final = st.sampled_from([role for role in Role if role is not Role.NARRATION])
_speaking: Final = st.sampled_from(
    [how for how in Attribution if how not in {Attribution.NONE, Attribution.CORRECTED}]
)
_corrected: Final = st.sets(st.sampled_from(CORRECTABLE))
_acts: Final = st.sampled_from(Act)
_cue_length: Final = st.integers(1, 9)
_heads: Final = st.sampled_from(_HEADS)
_marks: Final = st.sampled_from(("-", "●", "・", "*", "#", "/"))
_furniture_kinds: Final = st.sampled_from(FurnitureKind)
#: What stands next in a lead or a division, None for nothing: drawn one after the other, so that
#: a part can be left out together with all that is drawn for it.
_next_in_lead: Final = st.sampled_from((None, _Part.STATEMENT, _Part.FURNITURE, _Part.STATEMENT))
_next_in_division: Final = st.sampled_from(
    (None, _Part.STATEMENT, _Part.ITEM, _Part.STATEMENT, _Part.FURNITURE)
)
_plans: Final = st.lists(
    st.sampled_from((_Part.MEETING, _Part.VISIT, _Part.ITEM, _Part.VISIT, _Part.FURNITURE)),
    max_size=5,
)
_people: Final = st.integers(0, 4).flatmap(
    lambda count: st.tuples(*(participants(id=f"p{number}") for number in range(1, count + 1)))
)
_maybe_date: Final = st.none() | partial_dates()
_candidates: Final = st.lists(st.integers(1991, 2030), min_size=1, max_size=4)
_meeting_kinds: Final = st.sampled_from(MeetingKind)
_some_sessions: Final = st.lists(sessions(), max_size=2)


@cache
def _below(end: int) -> st.SearchStrategy[int]:
    return st.integers(0, end - 1)


@cache
def _some_below(end: int, least: int, most: int) -> st.SearchStrategy[list[int]]:
    """From *least* to *most* different numbers below *end*, in any order."""
    return st.lists(_below(end), min_size=least, max_size=min(most, end), unique=True)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Statements of all roles; verbs lie inside, replies name ``s1``, meetings are ``m1``.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.statements())
    ... def holds(it):
    ...     assert len(it.span) == len(it.text)
    >>> holds()
    """
    writer = _Writer(draw, draw(_people), at=draw(offsets), meetings=1)
    writer.said["s1"] = draw(prose)
    return writer.statement("s2")


@st.composite
def agenda_items(draw: st.DrawFn) -> AgendaItem:
    """Agenda items ``i1`` with all below them, at the top of an outline.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.agenda_items())
    ... def holds(it):
    ...     assert it.id == "i1"
    >>> holds()
    """
    return _Writer(draw, draw(_people), meetings=1).item("i1", Paths(), 0)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Meetings ``m1`` with all below them, with and without label and heading.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.meetings())
    ... def holds(it):
    ...     assert it.id == "m1"
    >>> holds()
    """
    writer = _Writer(draw, draw(_people))
    meeting = writer.meeting("m1", Paths(), is_division=draw(_yes_or_no))
    return _with_people(draw, meeting, writer.people)


@st.composite
def readouts(draw: st.DrawFn) -> Readout:
    """Readouts of no, one or several meetings, with lead, furniture, diagnostics and all else.

    The smallest has an empty text.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.readouts())
    ... def holds(it):
    ...     assert it.source.text is not None
    >>> holds()
    """
    plan = draw(_plans)
    count = sum(part in {_Part.MEETING, _Part.VISIT} for part in plan)
    writer = _Writer(draw, draw(_people) if count else (), meetings=count)
    lead = writer.contents("", Paths(), 0, _next_in_lead).statements
    body = writer.body(plan)
    writer.space()
    text = "".join(writer.parts)
    return Readout(
        id=draw(any_words),
        title=draw(maybe_words),
        issued=draw(_maybe_date),
        source=draw(source_of(text)),
        lead=lead,
        body=_peopled(draw, body, writer.people, len(text)),
        furniture=tuple(writer.furniture),
        diagnostics=tuple(
            sorted(draw(st.lists(diagnostics(within=len(text)), max_size=3)), key=_in_text_order)
        ),
    )


def _in_text_order(it: Diagnostic) -> tuple[int, int]:
    return (-1, -1) if it.span is None else (it.span.start, it.span.end)


def _years(draw: st.DrawFn) -> dict[str, Any]:
    """Date, given year, year candidates and inferred year of a meeting."""
    date = draw(_maybe_date)
    if date is None:
        return {}
    if date.year is not None:
        return {"date": date, "given_year": date.year if draw(_yes_or_no) else None}
    *found, given = draw(_candidates)
    if (date.month, date.day) == (2, 29):
        found, given = [year - year % 4 for year in found], given - given % 4
    years = tuple(sorted(set(found)))
    return {
        "date": date,
        "given_year": given if draw(_yes_or_no) else None,
        "year_candidates": years,
        "inferred_year": years[0] if len(years) == 1 else None,
    }


def _peopled(
    draw: st.DrawFn, body: Sequence[Meeting | AgendaItem], people: Sequence[Participant], end: int
) -> tuple[Meeting | AgendaItem, ...]:
    """Give each meeting some of *people*, everybody at least one, and those without a path a span.

    The span of a meeting that is no division may cover the whole text, lead and all.
    """
    found: list[Meeting | AgendaItem] = []
    missing = {person.id: person for person in people}
    last = max((n for n, node in enumerate(body) if isinstance(node, Meeting)), default=-1)
    for n, node in enumerate(body):
        if isinstance(node, Meeting):
            if people:
                those = draw(_some_below(len(people), 0, len(people)))
                chosen = [people[number] for number in those]
                for person in chosen:
                    missing.pop(person.id, None)
                if n == last:
                    chosen += missing.values()
                node = _with_people(draw, node, tuple(chosen))
            if not node.path and draw(_yes_or_no):
                node = evolve(node, span=Span(0, end))
        found.append(node)
    return tuple(found)


def _with_people(draw: st.DrawFn, it: Meeting, people: tuple[Participant, ...]) -> Meeting:
    """Give a meeting its participants, some of whom met, and reasons for what it has."""
    met = tuple(person for person in people if draw(_yes_or_no))
    most = {
        Fact.KIND: 1,
        Fact.DATE: 0 if it.date is None else 1,
        Fact.PLACE: 0 if it.place is None else 1,
        Fact.PRINCIPALS: 2 if met else 0,
    }
    reasons = tuple(
        Reason(fact=fact, name=name) for fact in Fact for name in draw(_some_names[most[fact]])
    )
    return evolve(it, participants=people, principals=met, reasons=reasons)


class _Contents(NamedTuple):
    statements: tuple[Statement, ...]
    items: tuple[AgendaItem, ...]
    span: Span


class _Writer:
    """Writes a text from its start to its end, and makes the objects that stand in it."""

    def __init__(
        self,
        draw: st.DrawFn,
        people: tuple[Participant, ...],
        at: int = 0,
        meetings: int = 0,
    ) -> None:
        self.draw = draw
        self.people = people
        self.parties: tuple[Party, ...] = (Side(country="RU"), Side(country="JP"), *people)
        self.at = at
        self.parts: list[str] = []
        self.furniture: list[Furniture] = []
        #: The text of each statement by its id.
        self.said: dict[str, str] = {}
        self.meetings: list[str] = [f"m{number}" for number in range(1, meetings + 1)]
        #: The meeting that is being written.
        self.inside: str | None = None

    def put(self, text: str) -> Span:
        self.parts.append(text)
        start, self.at = self.at, self.at + len(text)
        return Span(start, self.at)

    def space(self) -> None:
        self.put(self.draw(spaces))

    def furnish(self, kind: FurnitureKind, text: str) -> None:
        self.furniture.append(Furniture(kind=kind, span=self.put(text)))
        self.space()

    def statement(self, id: str) -> Statement:
        draw, start = self.draw, self.at
        repeats, text = None, draw(prose)
        # Drawn whether it can be or not, so that what stands before can be left out.
        is_second = draw(_once_in_a_while) == 7
        if self.said and is_second:
            repeats, first = list(self.said.items())[draw(_below(len(self.said)))]
            text = draw(_between_words).join(first.split())
        span = self.put(text)
        cue = draw(offsets) % self.at if draw(_yes_or_no) else None
        common: dict[str, Any] = {
            "id": id,
            "span": span,
            "text": text,
            "construction": draw(names),
            "repeats": repeats,
            "meeting": self.inside,
            "cue": None if cue is None else Span(cue, min(cue + draw(_cue_length), self.at)),
        }
        is_told_of = draw(_yes_or_no)
        if self.meetings and self.inside is None and is_told_of:
            common["meeting"] = self.meetings[draw(_below(len(self.meetings)))]
        common["corrections"] = corrections = self.corrections()
        is_corrected = any(it.field == "speakers" for it in corrections)
        said: list[str] = list(self.said)
        is_answer = draw(_yes_or_no)
        earlier = said[draw(_below(len(said)))] if said and is_answer else None
        self.said[id] = text
        if draw(_yes_or_no):
            # The words of somebody who took no part are narration, and he is named there.
            by = NamedBy.NOBODY if cue is None else draw(_named_by)
            how = Attribution.CORRECTED if is_corrected else Attribution.NONE
            return Statement(**common, role=Role.NARRATION, attribution=how, named_by=by)
        chosen = draw(_some_below(len(self.parties), 1, 4))
        parties = [self.parties[number] for number in chosen]
        speakers = 1 + draw(_below(len(parties)))
        return Statement(
            **common,
            role=draw(_speaking_roles),
            speakers=tuple(parties[:speakers]),
            addressees=tuple(parties[speakers:]),
            reporting=self.verbs(start, text),
            attribution=Attribution.CORRECTED if is_corrected else draw(_speaking),
            named_by=draw(_naming),
            is_reply=earlier is not None or draw(_yes_or_no),
            in_reply_to=earlier,
        )

    def corrections(self) -> tuple[Correction, ...]:
        """Corrections of none, some or all that can be corrected; mostly of none."""
        if self.draw(_once_in_a_while) < 7:
            return ()
        fields = self.draw(_corrected)
        return tuple(
            Correction(field=it, who=self.draw(any_words), why=self.draw(any_words))
            for it in CORRECTABLE
            if it in fields
        )

    def verbs(self, start: int, text: str) -> tuple[ReportingVerb, ...]:
        """Verbs on words of *text*, each on its own, in any order."""
        words = [match.span() for match in _WORD.finditer(text)]
        chosen = [words[number] for number in self.draw(_some_below(len(words), 0, 3))]
        return tuple(
            ReportingVerb(
                lemma=self.draw(lemmas),
                act=self.draw(_acts),
                span=Span(start + first, start + last),
            )
            for first, last in chosen
        )

    def contents(
        self,
        id: str,
        paths: Paths,
        depth: int,
        following: st.SearchStrategy[_Part | None] = _next_in_division,
    ) -> _Contents:
        """Statements, sub-items and furniture; *paths* gives the sub-items theirs."""
        statements: list[Statement] = []
        items: list[AgendaItem] = []
        prefix = f"{id}." if id else ""
        start = end = self.at
        for _ in range(_MOST[depth]):
            part = self.draw(following)
            if part is None:
                break
            self.space()
            if part is _Part.FURNITURE:
                self.furnish(self.draw(_furniture_kinds), self.draw(prose))
                continue
            if part is _Part.STATEMENT:
                statements.append(self.statement(f"{prefix}s{len(statements) + 1}"))
            else:
                items.append(self.item(f"{prefix}i{len(items) + 1}", paths, depth + 1))
            end = self.at
        return _Contents(tuple(statements), tuple(items), Span(start, end))

    def head(self, paths: Paths) -> dict[str, Any]:
        """Label, path and heading of a division, in one of the forms that print them."""
        form = self.draw(_heads)
        found: dict[str, Any] = {"label": None}
        places: list[Span] = []
        for step in form:
            if step == "heading":
                found["heading"] = self.draw(prose)
                places.append(self.put(found["heading"]))
                found["heading_span"] = places[-1]
            elif step == "label":
                found["label"] = self.draw(labels)
                places.append(self.put(found["label"] + self.draw(label_ends)))
                found["label_span"] = places[-1]
            elif step == "mark":
                places.append(self.put(self.draw(_marks)))
                found["label_span"] = places[-1]
            else:
                self.furnish(FurnitureKind(step), self.draw(labels))
                continue
            self.space()
        path = paths.next(found["label"])
        return {**found, "path": path, "start": places[0].start, "end": places[-1].end}

    def division(self, id: str, paths: Paths, depth: int) -> tuple[dict[str, Any], _Contents]:
        """A division's head and contents, and its span from the first to the last of both."""
        head = self.head(paths)
        start, end = head.pop("start"), head.pop("end")
        within = self.contents(id, Paths(head["path"]), depth)
        end = max(end, within.span.end) if within.statements or within.items else end
        return {"id": id, **head, "span": Span(start, end)}, within

    def item(self, id: str, paths: Paths, depth: int) -> AgendaItem:
        head, within = self.division(id, paths, depth)
        return AgendaItem(**head, statements=within.statements, items=within.items)

    def meeting(self, id: str, paths: Paths, *, is_division: bool) -> Meeting:
        self.inside = id
        if is_division:
            head, within = self.division(id, paths, 0)
        else:
            within = self.contents(id, paths, 0)
            head = {"id": id, "span": within.span}
        self.inside = None
        return Meeting(
            **head,
            **_years(self.draw),
            kind=self.draw(_meeting_kinds),
            place=self.draw(maybe_words),
            sessions=tuple(self.draw(_some_sessions)),
            statements=within.statements,
            agenda=within.items,
        )

    def body(self, plan: Sequence[_Part]) -> list[Meeting | AgendaItem]:
        """Meetings and agenda items, and what *plan* has between them as furniture."""
        paths = Paths()
        body: list[Meeting | AgendaItem] = []
        for part in plan:
            self.space()
            if part is _Part.ITEM:
                number = sum(isinstance(node, AgendaItem) for node in body) + 1
                body.append(self.item(f"i{number}", paths, 0))
            elif part in {_Part.MEETING, _Part.VISIT}:
                number = sum(isinstance(node, Meeting) for node in body) + 1
                body.append(self.meeting(f"m{number}", paths, is_division=part is _Part.VISIT))
            else:
                self.furnish(self.draw(_furniture_kinds), self.draw(prose))
        return body
