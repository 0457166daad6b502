"""A readout as lines for a terminal: its meetings, and who said what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from heapq import merge
from typing import Final

from japan_russia.model import Attribution, Meeting, Node, Readout, Role, Statement
from japan_russia.model.vocabulary import in_words, meaning, word
from japan_russia.view.terminal import clean, columns, shortened
from japan_russia.view.words import (
    correction,
    count,
    date,
    day,
    participant,
    session,
    taking_part,
    together,
)

__all__ = ["head", "lines"]

#: Deeper outlines are not indented any further, so that a line has room for words.
_DEEPEST: Final = 10
_NAME: Final = 14


def lines(readout: Readout, width: int, *, why: bool = False) -> Iterator[str]:
    """Yield the summary of *readout*, in lines that hold no control character.

    Sentences are cut to *width* columns; facts are not.  With *why*, each meeting has the reasons
    for its facts, and each statement is followed by its id, the construction that decided who
    speaks, and the words that did.
    """
    yield from head(readout, width)
    yield from _fact("readout", [readout.id])
    yield from _fact("issued", [date(readout.issued) if readout.issued else "not printed"])
    yield from _fact("holds", [_holds(readout)])
    for meeting in readout.meetings:
        yield ""
        yield from _meeting(meeting, why=why)
    yield ""
    yield "Who said what"
    yield from _text(readout, readout.lead, readout.body, 1, _Page(width, why))


def head(readout: Readout, width: int) -> Iterator[str]:
    """Yield the title of *readout*, or else its id, underlined as far as *width* columns."""
    title = clean(readout.title or readout.id)
    yield title
    yield "=" * min(columns(title), width)


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


def _meeting(it: Meeting, *, why: bool) -> Iterator[str]:
    yield f"Meeting {it.id}" + (f": {clean(it.heading)}" if it.heading else "")
    yield from _fact("kind", [word(it.kind)])
    yield from _fact("date", [day(it)])
    yield from _fact("place", [it.place or "not printed"])
    yield from _fact("sessions", map(session, it.sessions))
    for head, people in taking_part(it):
        yield from _fact(head, map(participant, people))
    if why:
        yield from _fact("why", [f"{word(r.fact)}: {in_words(r.name)}" for r in it.reasons])


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
        yield f"{margin}    {clean(_why(readout, it))}"
        for mark in it.corrections:
            yield f"{margin}    {clean(correction(mark))}"


def _why(readout: Readout, it: Statement) -> str:
    how = word(it.attribution)
    if it.attribution is not Attribution.CORRECTED:
        how = f"{in_words(it.construction)}, {how}: {meaning(it.named_by)}"
    cue = "" if it.cue is None else f", {readout.quote(it.cue)!r}"
    reply = f"; answers {it.in_reply_to}" if it.in_reply_to else ""
    again = f"; repeats {it.repeats}" if it.repeats else ""
    return f"{it.id} {how}{cue}{reply}{again}"


def _who(it: Statement) -> str:
    corrected = ", corrected" if it.corrections else ""
    if it.role is Role.NARRATION:
        return f"[narration{corrected}]"
    to = f" to {together(it.addressees)}" if it.addressees else ""
    reply = ", replying" if it.is_reply else ""
    did = ", ".join(dict.fromkeys(it.verbs)) or word(it.role)
    return f"{together(it.speakers)}{to}{reply}{corrected} [{did}]"
