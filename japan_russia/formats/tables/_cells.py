"""From a readout to the cells of its rows: a function for each table, which gives its columns.

A table is made column by column, as that is some five times as fast as row by row.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from operator import attrgetter
from typing import Final, TypeAlias

from japan_russia.formats.tables._parts import Part
from japan_russia.formats.tables._schema import PLACE, Value
from japan_russia.model import (
    Act,
    Meeting,
    Node,
    Participant,
    Party,
    Placed,
    Readout,
    Session,
    Statement,
)
from japan_russia.span import Span

__all__ = ["COLUMNS", "Columns"]

Columns: TypeAlias = dict[str, list[Value]]
"""The cells of all rows of a table by column, in the order of the schema."""


_NO_MEETING: Final[tuple[Value, ...]] = (None,) * 6
# The property ``value`` of a member takes five times as long to ask.
_role: Final = attrgetter("role._value_")
_voice: Final = attrgetter("voice._value_")
_attribution: Final = attrgetter("attribution._value_")
_named_by: Final = attrgetter("named_by._value_")

#: What the table of verbs says of each act.
_ACTS: Final = {
    act: (act.value, act.illocution.value, None if act.plover is None else act.plover.value)
    for act in Act
}


def _readouts(part: Part) -> Columns:
    it, source = part.readout, part.readout.source
    statements = [placed.statement for placed in part.placed()]
    repeats = sum(statement.repeats is not None for statement in statements)
    earliest = [day for meeting in part.meetings if (day := meeting.earliest) is not None]
    latest = [day for meeting in part.meetings if (day := meeting.latest) is not None]
    return {
        "readout": [it.id],
        "sha256": [source.sha256],
        **_spans([Span(0, len(source.text))]),
        "title": [it.title],
        "issued": [None if it.issued is None else str(it.issued)],
        "name": [source.name],
        "url": [source.url],
        "media_type": [source.media_type],
        "encoding": [source.encoding],
        "earliest": [min(earliest, default=None)],
        "latest": [max(latest, default=None)],
        "meetings": [len(part.meetings)],
        "statements": [len(statements) - repeats],
        "second_printings": [repeats],
        "diagnostics": [len(it.diagnostics)],
    }


def _meetings(part: Part) -> Columns:
    statements = Counter(
        placed.statement.meeting for placed in part.placed() if placed.statement.repeats is None
    )
    them = part.meetings
    return {
        **_of_meetings(part, them),
        "place": [it.place for it in them],
        "year_from": [_year_from(it) for it in them],
        "year_candidates": [" ".join(map(str, it.year_candidates)) or None for it in them],
        "sessions": [len(it.sessions) for it in them],
        "participants": [len(it.participants) for it in them],
        "statements": [statements[it.id] for it in them],
    }


def _year_from(meeting: Meeting) -> str | None:
    if meeting.date is None or meeting.year is None:
        return None
    if meeting.date.year is not None:
        return "printed"
    return "inferred" if meeting.given_year is None else "given"


def _sessions(part: Part) -> Columns:
    meetings = [meeting for meeting in part.meetings for _ in meeting.sessions]
    them = [session for meeting in part.meetings for session in meeting.sessions]
    return {
        **_of_meetings(part, meetings),
        "number": _numbers(meeting.sessions for meeting in part.meetings),
        "session": [it.kind.value for it in them],
        "begins": [None if it.start is None else f"{it.start:%H:%M}" for it in them],
        "minutes": [_minutes(it) for it in them],
        "approximate": [it.approximate for it in them],
    }


def _minutes(session: Session) -> int | None:
    return None if session.duration is None else session.duration // timedelta(minutes=1)


def _participants(part: Part) -> Columns:
    meetings = [meeting for meeting in part.meetings for _ in meeting.participants]
    them = [participant for meeting in part.meetings for participant in meeting.participants]
    return {
        **_of_meetings(part, meetings),
        "participant": _ids(part.readout, [it.id for it in them]),
        "country": [it.country for it in them],
        "person": [it.person for it in them],
        "family": [it.name.family for it in them],
        "given": [it.name.given for it in them],
        "patronymic": [it.name.patronymic for it in them],
        "printed": [it.name.printed for it in them],
        "office": [it.office for it in them],
        "is_principal": [
            it in meeting.principals if meeting.principals else None
            for meeting, it in zip(meetings, them, strict=True)
        ],
    }


def _of_meetings(part: Part, meetings: Sequence[Meeting]) -> Columns:
    """What rows that tell of meetings begin with."""
    # A meeting that no division of the text is has no path.
    places = ((it, (it,) if it.path else ()) for it in meetings)
    return _places(part.readout, places) | _spans(it.span for it in meetings)


def _agenda(part: Part) -> Columns:
    places = [
        (node if isinstance(node, Meeting) else None, divisions)
        for node in part.readout.body
        for divisions in _below(node, ())
    ]
    if not part.is_whole:
        wanted = {node.id for placed in part.placed() for node in placed.divisions}
        places = [place for place in places if place[1][-1].id in wanted]
    outline = [divisions for _, divisions in places]
    them = [divisions[-1] for divisions in outline]
    above = [divisions[-2].id if len(divisions) > 1 else None for divisions in outline]
    return {
        **_places(part.readout, places),
        **_spans(it.span for it in them),
        "division": _ids(part.readout, [it.id for it in them]),
        "parent": _ids(part.readout, above),
        "level": list(map(len, outline)),
        "label": [it.label for it in them],
        "heading": [it.heading for it in them],
        "statements": [len([1 for one in it.statements if one.repeats is None]) for it in them],
    }


def _below(node: Node, above: tuple[Node, ...]) -> Iterator[tuple[Node, ...]]:
    """The divisions from *node* down, each with those above it."""
    here = (*above, node) if node.path else above
    if node.path:
        yield here
    for item in node.agenda if isinstance(node, Meeting) else node.items:
        yield from _below(item, here)


def _statements(part: Part) -> Columns:
    placed = part.placed()
    them = [it.statement for it in placed]
    names = {it.id: str(it) for it in part.readout.participants}
    return {
        **_of_statements(part, placed),
        "in_reply_to": _ids(part.readout, [it.in_reply_to for it in them]),
        "construction": [it.construction for it in them],
        "named_by": list(map(_named_by, them)),
        "speakers": [_named(it.speakers, names) for it in them],
        "addressees": [_named(it.addressees, names) for it in them],
        "acts": [_acts(it) for it in them],
        "corrected": ["; ".join([one.field for one in it.corrections]) or None for it in them],
        "text": [it.text for it in them],
    }


def _named(parties: tuple[Party, ...], names: Mapping[str, str]) -> str | None:
    if not parties:
        return None
    if len(parties) == 1 and isinstance(parties[0], Participant):
        return names[parties[0].id]
    return "; ".join(
        [names[it.id] if isinstance(it, Participant) else it.country for it in parties]
    )


def _acts(it: Statement) -> str | None:
    # Most statements have one verb.
    if len(it.reporting) < 2:
        return it.reporting[0].act.value if it.reporting else None
    return "; ".join([act.value for act in it.acts])


def _speakers(part: Part) -> Columns:
    return _voiced(part, lambda statement: statement.speakers)


def _addressees(part: Part) -> Columns:
    return _voiced(part, lambda statement: statement.addressees)


def _voiced(part: Part, those: Callable[[Statement], tuple[Party, ...]]) -> Columns:
    placed = part.placed()
    parties = [those(it.statement) for it in placed]
    again = [it for it, some in zip(placed, parties, strict=True) for _ in some]
    them = [party for some in parties for party in some]
    people = [it if isinstance(it, Participant) else None for it in them]
    names = {it.id: str(it) for it in part.readout.participants}
    return {
        **_of_statements(part, again),
        "number": _numbers(parties),
        "party": ["side" if it is None else "person" for it in people],
        "country": [it.country for it in them],
        "person": [None if it is None else it.person for it in people],
        "family": [None if it is None else it.name.family for it in people],
        "name": [None if it is None else names[it.id] for it in people],
        "printed": [None if it is None else it.name.printed for it in people],
    }


def _verbs(part: Part) -> Columns:
    placed = part.placed()
    again = [it for it in placed for _ in it.statement.reporting]
    them = [verb for it in placed for verb in it.statement.reporting]
    acts = [_ACTS[it.act] for it in them]
    spans = [it.span for it in them]
    text = part.readout.source.text
    return {
        **_of_statements(part, again, spans),
        "number": _numbers(it.statement.reporting for it in placed),
        "lemma": [it.lemma for it in them],
        "act": [act for act, _, _ in acts],
        "illocution": [illocution for _, illocution, _ in acts],
        "plover": [plover for _, _, plover in acts],
        "printed": [text[it.start : it.end] for it in spans],
    }


def _of_statements(
    part: Part, placed: Sequence[Placed], spans: Iterable[Span] | None = None
) -> Columns:
    """What rows that tell of statements begin with; *spans* are the statements' own if None."""
    them = [it.statement for it in placed]
    meetings: dict[str | None, Meeting] = {it.id: it for it in part.readout.meetings}
    places = [(meetings.get(it.statement.meeting), it.divisions) for it in placed]
    return {
        **_places(part.readout, places),
        **_spans([it.span for it in them] if spans is None else spans),
        "statement": _ids(part.readout, [it.id for it in them]),
        "role": list(map(_role, them)),
        "voice": list(map(_voice, them)),
        "attribution": list(map(_attribution, them)),
        "is_reply": [it.is_reply for it in them],
        "repeats": _ids(part.readout, [it.repeats for it in them]),
    }


def _places(readout: Readout, places: Iterable[tuple[Meeting | None, tuple[Node, ...]]]) -> Columns:
    """What every row begins with: the meeting that it belongs to, the divisions it stands in."""
    cells: list[tuple[Value, ...]] = []
    before: tuple[Meeting | None, tuple[Node, ...] | None] = (None, None)
    of_meeting: dict[str, tuple[Value, ...]] = {}
    here: tuple[Value, ...] = ()
    for meeting, divisions in places:
        # Most rows stand where the row before stands.
        if divisions is not before[1] or meeting is not before[0]:
            before = meeting, divisions
            if meeting is None:
                facts = _NO_MEETING
            elif meeting.id in of_meeting:
                facts = of_meeting[meeting.id]
            else:
                facts = of_meeting[meeting.id] = _of_meeting(readout, meeting)
            headings = [node.heading for node in divisions if node.heading is not None]
            here = (
                readout.id,
                readout.source.sha256,
                *facts,
                divisions[-1].path if divisions else None,
                " > ".join(headings) or None,
            )
        cells.append(here)
    columns = map(list, zip(*cells, strict=True)) if cells else ([] for _ in PLACE)
    return dict(zip(PLACE, columns, strict=True))


def _of_meeting(readout: Readout, meeting: Meeting) -> tuple[Value, ...]:
    return (
        f"{readout.id}#{meeting.id}",
        meeting.kind.value,
        None if meeting.date is None else str(meeting.date),
        meeting.year,
        meeting.earliest,
        meeting.latest,
    )


def _spans(spans: Iterable[Span]) -> Columns:
    them = list(spans)
    return {"start": [it.start for it in them], "end": [it.end for it in them]}


def _ids(readout: Readout, ids: Iterable[str | None]) -> list[Value]:
    begin = f"{readout.id}#"
    return [None if id is None else begin + id for id in ids]


def _numbers(groups: Iterable[Sequence[object]]) -> list[Value]:
    """The place of each thing in its group, from 1."""
    return [number for group in groups for number in range(1, len(group) + 1)]


COLUMNS: Final[dict[str, Callable[[Part], Columns]]] = {
    "readouts": _readouts,
    "meetings": _meetings,
    "sessions": _sessions,
    "participants": _participants,
    "agenda": _agenda,
    "statements": _statements,
    "speakers": _speakers,
    "addressees": _addressees,
    "verbs": _verbs,
}
"""What gives the columns of each table for a readout, its rows in text order."""
