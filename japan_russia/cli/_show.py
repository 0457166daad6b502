"""``japan-russia show``: the meetings of a readout, and who said what."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from heapq import merge
from typing import Final

from japan_russia.cli._inputs import READABLE, Failures, files, readouts
from japan_russia.cli._output import clean, columns, count, shortened, terminal_width
from japan_russia.model import (
    Meeting,
    MeetingKind,
    Node,
    PartialDate,
    Participant,
    Party,
    Readout,
    Role,
    Rule,
    Session,
    Statement,
)

__all__ = ["lines", "run"]

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_KINDS: Final = {
    MeetingKind.FOREIGN_MINISTERS: "foreign ministers' meeting",
    MeetingKind.SUMMIT: "summit meeting",
    MeetingKind.COURTESY_CALL: "courtesy call",
    MeetingKind.TELEPHONE: "telephone talk",
    MeetingKind.VICE_MINISTERS: "vice-ministers' meeting",
    MeetingKind.TWO_PLUS_TWO: "foreign and defense ministers' meeting (2+2)",
    MeetingKind.OTHER: "other",
}
#: What each rule goes by.
_REASONS: Final = {
    Rule.NAMED: "a person is the subject",
    Rule.OFFICE: "an office is the subject",
    Rule.SIDE: "a side is the subject",
    Rule.JOINT: "both together are the subject",
    Rule.PRONOUN: "a pronoun stands for the last party that fits",
    Rule.FIRST_PERSON: "the first person is the speaker whom the lead-in named",
    Rule.IMPERSONAL: "an impersonal act is one of both sides",
    Rule.PARENTHETICAL: "a reporting clause stands inside or after the report",
    Rule.ABSOLUTE: "a participle has a subject of its own",
    Rule.LEAD_IN: "it stands in the list of a lead-in",
    Rule.CONTINUED: "it goes on in the last speaker's voice",
    Rule.ANNOUNCEMENT: "it announces the meeting or its summary",
    Rule.EVALUATION: "it is the writer's own judgement or account",
    Rule.NEGATED: "the act is denied",
    Rule.NO_REPORT: "nobody is reported to speak",
}
#: Deeper outlines are not indented any further, so that a line has room for words.
_DEEPEST: Final = 10
_NAME: Final = 14


def run(arguments: argparse.Namespace) -> int:
    """Print each readout; 1 if a file cannot be read."""
    failures = Failures()
    between = ""
    paths = files(arguments.paths, READABLE)
    for _, readout in readouts(paths, arguments.encoding, failures):
        print(between, end="")
        for line in lines(readout, terminal_width(), why=arguments.why):
            print(line)
        between = "\n\n"
    return failures.exit_code


def lines(readout: Readout, width: int, *, why: bool = False) -> Iterator[str]:
    """Yield the summary of *readout*, in lines that hold no control character.

    Sentences are cut to *width* columns; facts are not.  With *why*, each statement is followed
    by the rule that found its speakers and the words that decided.
    """
    title = clean(readout.title or readout.id)
    yield title
    yield "=" * columns(title)
    yield from _fact("readout", [readout.id])
    yield from _fact("issued", [_date(readout.issued) if readout.issued else "not printed"])
    yield from _fact("holds", [_holds(readout)])
    for meeting in readout.meetings:
        yield ""
        yield from _meeting(meeting)
    yield ""
    yield "Who said what"
    yield from _text(readout, readout.lead, readout.body, 1, _Page(width, why))


def _holds(readout: Readout) -> str:
    parts = (
        count(len(readout.meetings), "meeting"),
        count(sum(1 for _ in readout.walk()), "division"),
        count(sum(1 for _ in readout.iter_statements()), "statement"),
        count(len(readout.diagnostics), "diagnostic"),
    )
    return ", ".join(parts)


def _fact(name: str, values: Iterable[str]) -> Iterator[str]:
    for value in values:
        yield f"  {name:{_NAME}}{clean(value)}"
        name = ""


def _meeting(it: Meeting) -> Iterator[str]:
    yield f"Meeting {it.id}" + (f": {clean(it.heading)}" if it.heading else "")
    yield from _fact("kind", [_KINDS[it.kind]])
    yield from _fact("date", [_when(it)])
    yield from _fact("place", [it.place or "not printed"])
    yield from _fact("sessions", map(_session, it.sessions))
    yield from _fact("participants", map(_participant, it.participants))


def _when(it: Meeting) -> str:
    if it.date is None:
        return "not printed"
    if it.date.year is not None:
        return _date(it.date)
    if it.inferred_year is not None:
        fits = f"only {it.inferred_year} fits those in office"
    elif it.year_candidates:
        *most, last = map(str, it.year_candidates)
        fits = f"{', '.join(most)} or {last} by those in office"
    else:
        fits = "unknown"
    return f"{_date(it.date)}, year not printed: {fits}"


def _date(it: PartialDate) -> str:
    parts = (
        None if it.day is None else str(it.day),
        None if it.month is None else _MONTHS[it.month - 1],
        None if it.year is None else str(it.year),
    )
    return " ".join(part for part in parts if part)


def _session(it: Session) -> str:
    start = f" from {it.start:%H:%M}" if it.start else ""
    if it.duration is None:
        return f"{_words(it.kind.value)}{start}"
    about = "about " if it.approximate else ""
    return f"{_words(it.kind.value)}{start}, {about}{_length(it.duration)}"


def _length(it: timedelta) -> str:
    hours, minutes = divmod(int(it.total_seconds()) // 60, 60)
    parts = (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "")
    return " ".join(part for part in parts if part)


def _participant(it: Participant) -> str:
    office = f", {it.office}" if it.office else ""
    return f"{it} ({it.country}){office}"


class _Page:
    """How wide the page is, and whether reasons are wanted."""

    def __init__(self, width: int, why: bool) -> None:
        self.width, self.why = width, why


def _text(
    readout: Readout,
    statements: Sequence[Statement],
    nodes: Sequence[Node],
    depth: int,
    page: _Page,
) -> Iterator[str]:
    """Yield statements and divisions in text order, as a statement may stand after a division."""
    margin = "  " * min(depth, _DEEPEST)
    for part in merge(statements, nodes, key=lambda part: part.span):
        if isinstance(part, Statement):
            yield from _statement(readout, part, margin, page)
            continue
        below = depth
        if part.path:
            yield _line(margin, _head(readout, part), page)
            below += 1
        inner = part.agenda if isinstance(part, Meeting) else part.items
        yield from _text(readout, part.statements, inner, below, page)


def _head(readout: Readout, node: Node) -> str:
    label = "" if node.label_span is None else readout.quote(node.label_span)
    return f"{label} {node.heading or ''}"


def _line(margin: str, text: str, page: _Page) -> str:
    return margin + shortened(text, page.width - len(margin))


def _statement(readout: Readout, it: Statement, margin: str, page: _Page) -> Iterator[str]:
    yield _line(margin, f"{_who(it)} {it.text}", page)
    if page.why:
        rule = f"{_words(it.rule.value)}, {it.attribution.value}: {_REASONS[it.rule]}"
        cue = "" if it.cue is None else f", {readout.quote(it.cue)!r}"
        reply = f"; answers {it.in_reply_to}" if it.in_reply_to else ""
        yield f"{margin}    {clean(f'{it.id} {rule}{cue}{reply}')}"


def _who(it: Statement) -> str:
    if it.role is Role.NARRATION:
        return "[narration]"
    to = f" to {_names(it.addressees)}" if it.addressees else ""
    reply = ", replying" if it.is_reply else ""
    did = ", ".join(dict.fromkeys(it.verbs)) or _words(it.role.value)
    return f"{_names(it.speakers)}{to}{reply} [{did}]"


def _names(parties: Iterable[Party]) -> str:
    return " + ".join(
        party.name.family if isinstance(party, Participant) else f"{party.country} side"
        for party in parties
    )


def _words(value: str) -> str:
    return value.replace("_", " ")
