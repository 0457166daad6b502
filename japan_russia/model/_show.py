"""How objects of the model show themselves: short ``repr`` parts, and HTML for notebooks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from japan_russia.model.people import Party
    from japan_russia.model.readout import Meeting, Readout, Statement

_WIDTH = 60


def shortened(text: str) -> str:
    """The repr of *text*, cut after some sixty characters."""
    return repr(text) if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]!r}…"


def counted(parts: Sequence[object]) -> str:
    """How many there are, as ``<3>``; ``()`` for none."""
    return f"<{len(parts)}>" if parts else "()"


def name(party: Party) -> str:
    """Family name of a participant, country code of a side."""
    person = getattr(party, "name", None)
    return str(party) if person is None else str(person.family)


def parties(them: Iterable[Party]) -> str:
    """Family names and country codes: ``(Gemba, RU)``."""
    return f"({', '.join(map(name, them))})"


def meeting_html(meeting: Meeting) -> str:
    """A table of the facts of *meeting*."""
    rows = [
        ("kind", meeting.kind.value),
        ("date", str(meeting.date) if meeting.date else "not printed"),
        ("place", meeting.place or "not printed"),
        ("participants", ", ".join(f"{p} ({p.country})" for p in meeting.participants)),
        ("agenda", str(sum(1 for _ in meeting.walk())) + " items"),
    ]
    cells = "".join(
        f"<tr><th scope='row'>{escape(head)}</th><td>{escape(cell)}</td></tr>"
        for head, cell in rows
    )
    return f"<table><caption>{escape(meeting.heading or meeting.id)}</caption>{cells}</table>"


def readout_html(readout: Readout) -> str:
    """Title, meetings and statements of *readout*, every printed word escaped."""
    title = escape(readout.title or readout.id)
    meetings = "".join(map(meeting_html, readout.meetings))
    statements = "".join(map(_statement_html, readout.iter_statements()))
    return (
        f"<section><h3>{title}</h3>{meetings}"
        f"<table><thead><tr><th>id</th><th>who</th><th>role</th><th>text</th></tr></thead>"
        f"<tbody>{statements}</tbody></table></section>"
    )


def _statement_html(statement: Statement) -> str:
    who = ", ".join(map(name, statement.speakers))
    cells = (statement.id, who, statement.role.value, statement.text)
    return f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>"
