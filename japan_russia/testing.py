"""Hypothesis strategies for every class of the model, for projects that build on the library.

Needs the extra ``test``.  What they draw passes the model's own checks and is otherwise as odd as
the model allows: line ends of all kinds, control characters, kanji, labels printed twice.  Texts
are joined from drawn parts, so that every span is computed and no draw is thrown away::

    from hypothesis import given
    from japan_russia import testing

    @given(testing.readouts())
    def test_my_table_has_a_row_for_each_statement(readout): ...
"""

from __future__ import annotations

import calendar
import hashlib
import re
from collections.abc import Sequence
from datetime import time, timedelta
from enum import Enum
from typing import Any, Final, NamedTuple

from attrs import evolve
from hypothesis import strategies as st

from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Diagnostic,
    DiagnosticCode,
    Furniture,
    FurnitureKind,
    Meeting,
    MeetingKind,
    PartialDate,
    Participant,
    Party,
    PersonName,
    Readout,
    ReportingVerb,
    Role,
    Rule,
    Session,
    SessionKind,
    Severity,
    Side,
    Source,
    Statement,
)
from japan_russia.model.outline import Paths
from japan_russia.span import Span

__all__ = [
    "agenda_items",
    "diagnostics",
    "furniture",
    "meetings",
    "partial_dates",
    "participants",
    "person_names",
    "readout_texts",
    "readouts",
    "reporting_verbs",
    "sessions",
    "sides",
    "sources",
    "spans",
    "statements",
]

#: Chunks of text: plain first, as examples shrink towards the front.
_CHUNKS: Final = (
    "the two sides agreed",
    "Minister Lavrov stated that",
    "he",
    "1.",
    "(2)",
    "«Курилы»",
    "日露外相会談",
    "ロシア、",
    "\"so-called\" 'talks'",
    "<b>&amp;]]>",
    "<!-- -->",
    "a\nb",
    "a\r\nb",
    "a\rb",
    "a\n\r\n\r\rb",
    "a\x0bb\x0cc",
    "a\x1cb\x1fc",
    "a\x85b",
    "a\u2028b\u2029c",
    "a\xa0b\u3000c",
    "\ufeffa\ufeff",
    "a\x00b",
    "\x01\x7f\x9f",
    "\ufffe\uffff",
    "e\u0301\u0438\u0306\u304b\u3099",
    "\U0001f1ef\U0001f1f5\U00020bb7",
    "\u202eabc\u202c",
    "$.path[0]",
    "\\u0041\\ud800",
    "{'k': 1}",
)
#: White space between two pieces of a text; none is allowed too.
_SPACES: Final = (
    " ", "\n", "\n\n", "", "\r\n", "\r", "\t", "\r\n\r\n  ", "\n\r", "\x0b", "\x0c\n", "\x85",
    "\u2028", "\xa0", "\u3000", "\x1c",
)  # fmt: skip
_LABELS: Final = ("1", "2", "I", "II", "(1)", "(2)", "(a)", "(ii)", "A", "１", "①", "第一")
_LABEL_ENDS: Final = (".", "", ")", ":", "．", "...")
_MARKS: Final = ("-", "●", "・", "*", "#", "/")
_LEMMAS: Final = ("state", "point out", "share the view", "exchange opinions")
_NARRATION_RULES: Final = (Rule.NO_REPORT, Rule.ANNOUNCEMENT, Rule.EVALUATION, Rule.NEGATED)
_REPORT_RULES: Final = tuple(rule for rule in Rule if rule not in _NARRATION_RULES)
_SPEAKING_ROLES: Final = tuple(role for role in Role if role is not Role.NARRATION)
_SPEAKING: Final = tuple(how for how in Attribution if how is not Attribution.NONE)
#: Up to twelve characters: long words give spans that touch each other.
_WORD: Final = re.compile(r"\S{1,12}")

_any_text: Final = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
_chunk: Final = st.sampled_from(_CHUNKS) | _any_text
_prose: Final = st.lists(_chunk, min_size=1, max_size=4).map(
    lambda chunks: " ".join(chunks).strip() or "x"
)
_words: Final = st.sampled_from(("Lavrov", *_CHUNKS)) | _any_text
_maybe_words: Final = st.none() | _words
_label: Final = st.sampled_from(_LABELS) | _chunk.map(
    lambda words: re.sub(r"[/#'.]", "", words).strip() or "1"
)
_label_end: Final = st.sampled_from(_LABEL_ENDS)
_lemma: Final = st.sampled_from(_LEMMAS) | _words
_newline: Final = st.sampled_from(("\n\n", "\n", "\r\n", "\r", " "))
_space: Final = st.sampled_from(_SPACES)
_offset: Final = st.integers(0, 10_000)


def spans() -> st.SearchStrategy[Span]:
    """Spans of any length, empty ones too, that start before 10,000."""
    return st.builds(lambda start, length: Span(start, start + length), _offset, _offset)


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    """Dates with and without year, of one, two or three parts; 29 February where it can be."""
    year = draw(st.none() | st.integers(1, 9999))
    month = draw(st.integers(1, 12) if year is None else st.none() | st.integers(1, 12))
    if month is None:
        return PartialDate(year=year)
    last = calendar.monthrange(2000 if year is None else year, month)[1]
    return PartialDate(year=year, month=month, day=draw(st.none() | st.integers(1, last)))


def person_names() -> st.SearchStrategy[PersonName]:
    """Names of any characters, with and without given name and patronymic."""
    return st.builds(
        PersonName, family=_words, given=_maybe_words, patronymic=_maybe_words, printed=_words
    )


def _countries() -> st.SearchStrategy[str]:
    return st.sampled_from(("JP", "RU", "US", "ZZ"))


def participants(*, id: str | None = None) -> st.SearchStrategy[Participant]:
    """Participants with an id from ``p1`` to ``p99``, or with the *id* given."""
    numbers = st.integers(1, 99).map("p{}".format)
    return st.builds(
        Participant,
        id=numbers if id is None else st.just(id),
        name=person_names(),
        office=_maybe_words,
        country=_countries(),
        person=_maybe_words,
    )


def sides() -> st.SearchStrategy[Side]:
    """Sides of four countries."""
    return st.builds(Side, country=_countries())


def sessions() -> st.SearchStrategy[Session]:
    """Sessions of all kinds, with and without start and length."""
    return st.builds(
        Session,
        kind=st.sampled_from(SessionKind),
        start=st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59)),
        duration=st.none() | st.integers(1, 2879).map(lambda n: timedelta(minutes=n)),
        approximate=st.booleans(),
    )


def _source(text: str) -> st.SearchStrategy[Source]:
    return st.builds(
        _digested,
        st.just(text),
        st.sampled_from((None, "utf-8", "utf-8-sig", "iso-2022-jp")),
        _maybe_words,
        _maybe_words,
    )


def _digested(text: str, encoding: str | None, name: str | None, url: str | None) -> Source:
    # A text that ISO-2022-JP cannot hold gets some digest: its bytes are not kept.
    digest = hashlib.sha256(text.encode(encoding or "utf-8", "replace")).hexdigest()
    return Source(text=text, sha256=digest, encoding=encoding, name=name, url=url)


def sources() -> st.SearchStrategy[Source]:
    """Sources of short texts, of decoded bytes and of ``str``."""
    return _prose.flatmap(_source)


def reporting_verbs() -> st.SearchStrategy[ReportingVerb]:
    """Reporting verbs of all acts at any place."""
    place = st.builds(lambda start, size: Span(start, start + size), _offset, st.integers(1, 20))
    return st.builds(ReportingVerb, lemma=_words, act=st.sampled_from(Act), span=place)


def furniture() -> st.SearchStrategy[Furniture]:
    """Furniture of all kinds at any place."""
    place = st.builds(lambda start, size: Span(start, start + size), _offset, st.integers(1, 99))
    return st.builds(Furniture, kind=st.sampled_from(FurnitureKind), span=place)


def diagnostics(*, within: int = 10_000) -> st.SearchStrategy[Diagnostic]:
    """Diagnostics of all codes, about the whole or about a span that ends by *within*."""
    place = st.integers(0, within)
    return st.builds(
        Diagnostic,
        code=st.sampled_from(DiagnosticCode),
        severity=st.sampled_from(Severity),
        span=st.none() | st.builds(lambda a, b: Span(min(a, b), max(a, b)), place, place),
        message=_words,
    )


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Statements of all roles; verbs lie inside, replies name ``s1`` or nothing."""
    writer = _Writer(draw, draw(_people()), at=draw(_offset))
    writer.said.append("s1")
    return writer.statement("s2")


@st.composite
def agenda_items(draw: st.DrawFn) -> AgendaItem:
    """Agenda items ``i1`` with all below them, at the top of an outline."""
    return _Writer(draw, draw(_people())).item("i1", Paths(), 0)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """Meetings ``m1`` with all below them, with and without label and heading."""
    writer = _Writer(draw, draw(_people()))
    meeting = writer.meeting("m1", Paths(), is_division=draw(st.booleans()))
    return evolve(meeting, participants=writer.people)


@st.composite
def readouts(draw: st.DrawFn) -> Readout:
    """Readouts of no, one or several meetings, with lead, furniture, diagnostics and all else.

    The smallest has an empty text.
    """
    plan = draw(st.lists(st.sampled_from(_Part), max_size=4))
    with_meeting = _Part.MEETING in plan or _Part.VISIT in plan
    writer = _Writer(draw, draw(_people()) if with_meeting else ())
    lead = writer.contents("", Paths(), 0, (_Part.STATEMENT, _Part.FURNITURE)).statements
    body = writer.body(plan)
    writer.space()
    text = "".join(writer.parts)
    return Readout(
        id=draw(_words),
        title=draw(_maybe_words),
        issued=draw(st.none() | partial_dates()),
        source=draw(_source(text)),
        lead=lead,
        body=_peopled(draw, body, writer.people, len(text)),
        furniture=tuple(writer.furniture),
        diagnostics=tuple(
            sorted(draw(st.lists(diagnostics(within=len(text)), max_size=3)), key=_in_text_order)
        ),
    )


def _in_text_order(it: Diagnostic) -> tuple[int, int]:
    return (-1, -1) if it.span is None else (it.span.start, it.span.end)


@st.composite
def _people(draw: st.DrawFn) -> tuple[Participant, ...]:
    count = draw(st.integers(0, 4))
    return tuple(draw(participants(id=f"p{n}")) for n in range(1, count + 1))


@st.composite
def _years(draw: st.DrawFn) -> dict[str, Any]:
    """Date, year candidates and inferred year of a meeting."""
    date = draw(st.none() | partial_dates())
    if date is None or date.year is not None:
        return {"date": date}
    found = draw(st.lists(st.integers(1991, 2030), max_size=3))
    if (date.month, date.day) == (2, 29):
        found = [year - year % 4 for year in found]
    years = tuple(sorted(set(found)))
    return {
        "date": date,
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
                chosen = draw(st.lists(st.sampled_from(people), unique_by=lambda p: p.id))
                for person in chosen:
                    missing.pop(person.id, None)
                if n == last:
                    chosen += missing.values()
                node = evolve(node, participants=tuple(chosen))
            if not node.path and draw(st.booleans()):
                node = evolve(node, span=Span(0, end))
        found.append(node)
    return tuple(found)


class _Part(Enum):
    """What can stand in a text one after another."""

    STATEMENT = "statement"
    ITEM = "agenda item"
    MEETING = "meeting that is no division"
    VISIT = "meeting that is a division"
    FURNITURE = "furniture"


class _Contents(NamedTuple):
    statements: tuple[Statement, ...]
    items: tuple[AgendaItem, ...]
    span: Span


class _Writer:
    """Writes a text from its start to its end, and makes the objects that stand in it."""

    def __init__(self, draw: st.DrawFn, people: tuple[Participant, ...], at: int = 0) -> None:
        self.draw = draw
        self.people = people
        self.parties: tuple[Party, ...] = (Side(country="RU"), Side(country="JP"), *people)
        self.at = at
        self.parts: list[str] = []
        self.furniture: list[Furniture] = []
        self.said: list[str] = []

    def put(self, text: str) -> Span:
        self.parts.append(text)
        start, self.at = self.at, self.at + len(text)
        return Span(start, self.at)

    def space(self) -> None:
        self.put(self.draw(_space))

    def furnish(self, kind: FurnitureKind, text: str) -> None:
        self.furniture.append(Furniture(kind=kind, span=self.put(text)))
        self.space()

    def statement(self, id: str) -> Statement:
        draw, start = self.draw, self.at
        text = draw(_prose)
        span = self.put(text)
        cue = draw(st.none() | st.tuples(st.integers(0, self.at - 1), st.integers(1, 9)))
        common: dict[str, Any] = {
            "id": id,
            "span": span,
            "text": text,
            "cue": None if cue is None else Span(cue[0], min(sum(cue), self.at)),
        }
        earlier = draw(st.none() | st.sampled_from(self.said)) if self.said else None
        self.said.append(id)
        if draw(st.booleans()):
            rule = draw(st.sampled_from(_NARRATION_RULES))
            return Statement(**common, role=Role.NARRATION, rule=rule)
        parties = draw(st.lists(st.sampled_from(self.parties), min_size=1, max_size=4, unique=True))
        speakers = draw(st.integers(1, len(parties)))
        return Statement(
            **common,
            role=draw(st.sampled_from(_SPEAKING_ROLES)),
            speakers=tuple(parties[:speakers]),
            addressees=tuple(parties[speakers:]),
            reporting=self.verbs(start, text),
            attribution=draw(st.sampled_from(_SPEAKING)),
            rule=draw(st.sampled_from(_REPORT_RULES)),
            is_reply=earlier is not None or draw(st.booleans()),
            in_reply_to=earlier,
        )

    def verbs(self, start: int, text: str) -> tuple[ReportingVerb, ...]:
        """Verbs on words of *text*, each on its own, in any order."""
        words = [match.span() for match in _WORD.finditer(text)]
        chosen = self.draw(st.lists(st.sampled_from(words), max_size=3, unique=True))
        return tuple(
            ReportingVerb(
                lemma=self.draw(_lemma),
                act=self.draw(st.sampled_from(Act)),
                span=Span(start + first, start + last),
            )
            for first, last in chosen
        )

    def contents(self, id: str, paths: Paths, depth: int, kinds: Sequence[_Part]) -> _Contents:
        """Statements, sub-items and furniture; *paths* gives the sub-items theirs."""
        statements: list[Statement] = []
        items: list[AgendaItem] = []
        prefix = f"{id}." if id else ""
        start = end = self.at
        for part in self.draw(st.lists(st.sampled_from(kinds), max_size=max(0, 4 - depth))):
            self.space()
            if part is _Part.FURNITURE:
                self.furnish(self.draw(st.sampled_from(FurnitureKind)), self.draw(_prose))
                continue
            if part is _Part.STATEMENT:
                statements.append(self.statement(f"{prefix}s{len(statements) + 1}"))
            else:
                items.append(self.item(f"{prefix}i{len(items) + 1}", paths, depth + 1))
            end = self.at
        return _Contents(tuple(statements), tuple(items), Span(start, end))

    def head(self, paths: Paths) -> dict[str, Any]:
        """Label, path and heading of a division, in one of the forms that print them."""
        form = self.draw(st.sampled_from(_HEADS))
        found: dict[str, Any] = {"label": None}
        for step in form:
            if step == "heading":
                found["heading"] = self.draw(_prose)
                found["heading_span"] = self.put(found["heading"])
            elif step == "label":
                found["label"] = self.draw(_label)
                found["label_span"] = self.put(found["label"] + self.draw(_label_end))
            elif step == "mark":
                found["label_span"] = self.put(self.draw(st.sampled_from(_MARKS)))
            else:
                self.furnish(FurnitureKind(step), self.draw(_label))
                continue
            end = self.at
            self.space()
        return {**found, "path": paths.next(found["label"]), "end": end}

    def division(self, id: str, paths: Paths, depth: int) -> tuple[dict[str, Any], _Contents]:
        """A division's head and contents, and its span from the first to the last of both."""
        start = self.at
        head = self.head(paths)
        end = head.pop("end")
        within = self.contents(id, Paths(head["path"]), depth, _WITHIN)
        end = max(end, within.span.end) if within.statements or within.items else end
        return {"id": id, **head, "span": Span(start, end)}, within

    def item(self, id: str, paths: Paths, depth: int) -> AgendaItem:
        head, within = self.division(id, paths, depth)
        return AgendaItem(**head, statements=within.statements, items=within.items)

    def meeting(self, id: str, paths: Paths, *, is_division: bool) -> Meeting:
        if is_division:
            head, within = self.division(id, paths, 0)
        else:
            within = self.contents(id, paths, 0, _WITHIN)
            head = {"id": id, "span": within.span}
        return Meeting(
            **head,
            **self.draw(_years()),
            kind=self.draw(st.sampled_from(MeetingKind)),
            place=self.draw(_maybe_words),
            sessions=tuple(self.draw(st.lists(sessions(), max_size=2))),
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
                self.furnish(self.draw(st.sampled_from(FurnitureKind)), self.draw(_prose))
        return body


_WITHIN: Final = (_Part.STATEMENT, _Part.ITEM, _Part.FURNITURE)
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

_NAMES: Final = ("Lavrov", "Machimura", "Ivanov", "KONO Taro", "Lavrov, Sergey Viktorovich")
_LINES: Final = (
    "Japan-Russia Foreign Ministers' Meeting\n(Summary)",
    "May 31, 2005",
    "On July 28, from 10:00 a.m. for about 100 minutes, Foreign Minister {} held talks in Moscow.",
    "Minister {} visited the Russian Federation. The summary is as follows.",
    "1. Bilateral relations",
    "I. Summit Meeting",
    "(1) Minister {} stated that the talks should continue. In response, Minister {} agreed.",
    "(a) The two sides confirmed this, and Mr. {} pointed out the following:",
    "- He expressed regret.",
    "(2) (2) It was agreed to meet again",
    "II. Courtesy Call on President {}",
    "Back to Index",
    "[Provisional translation]",
    "2. 3. Prime Minister {} asked {} to explain this (i.e. the U.S. view), he said.",
)


@st.composite
def readout_texts(draw: st.DrawFn) -> str:
    """Texts for a parser: lines of the house style in any order, odd text between and inside."""
    parts: list[str] = []
    for line in draw(st.lists(st.sampled_from(_LINES) | _prose, max_size=12)):
        while "{}" in line:
            line = line.replace("{}", draw(st.sampled_from(_NAMES) | _words), 1)
        parts += (line, draw(_newline))
    return "".join(parts)
