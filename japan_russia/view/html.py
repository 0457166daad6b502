"""HTML for notebooks: every printed word escaped, no style of its own."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from japan_russia.model import Meeting, Readout, Statement
from japan_russia.model.vocabulary import word
from japan_russia.view.words import count, day, participant, taking_part, together

__all__ = ["corpus_html", "meeting_html", "readout_html"]


def meeting_html(meeting: Meeting) -> str:
    """Return a table of the facts of *meeting*."""
    rows = [
        ("kind", word(meeting.kind)),
        ("date", day(meeting)),
        ("place", meeting.place or "not printed"),
        *((head, "; ".join(map(participant, people))) for head, people in taking_part(meeting)),
        ("agenda", count(sum(1 for _ in meeting.walk()), "item")),
    ]
    cells = "".join(
        f"<tr><th scope='row'>{escape(head)}</th><td>{escape(cell)}</td></tr>"
        for head, cell in rows
    )
    return f"<table><caption>{escape(meeting.heading or meeting.id)}</caption>{cells}</table>"


def readout_html(readout: Readout) -> str:
    """Return title, meetings and statements of *readout*."""
    title = escape(readout.title or readout.id)
    meetings = "".join(map(meeting_html, readout.meetings))
    statements = "".join(map(_statement_html, readout.iter_statements()))
    return (
        f"<section><h3>{title}</h3>{meetings}"
        f"<table><thead><tr><th>id</th><th>who</th><th>role</th><th>text</th></tr></thead>"
        f"<tbody>{statements}</tbody></table></section>"
    )


def corpus_html(readouts: Iterable[Readout], failures: int) -> str:
    """Return a table of *readouts* and their meetings; it says how many files are missing."""
    rows = []
    for readout in readouts:
        meetings = "; ".join(f"{word(it.kind)}, {day(it)}" for it in readout.meetings) or "none"
        cells = (readout.id, readout.title or "", meetings)
        rows.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>")
    missing = f", {count(failures, 'file')} could not be read" if failures else ""
    return (
        f"<table><caption>{count(len(rows), 'readout')}{missing}</caption>"
        "<thead><tr><th>id</th><th>title</th><th>meetings</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def _statement_html(statement: Statement) -> str:
    corrected = ["corrected"] * bool(statement.corrections)
    who = ", ".join((*filter(None, [together(statement.speakers)]), *corrected))
    cells = (statement.id, who, word(statement.role), statement.text)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
