"""A readout as a few lines that a person can write and check by hand.

Golden files and perturbed readouts are compared in this form.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from japan_russia.model import AgendaItem, Meeting, Participant, Readout, Session, Statement

__all__ = [
    "GOLDEN",
    "KEYS",
    "as_meeting",
    "as_outline",
    "as_statement",
    "expected",
    "formed",
    "found_in",
    "placed",
    "written",
]

GOLDEN = Path(__file__).parent / "golden"
#: What a golden file can say of a readout, beside which entries it covers.
KEYS = ("title", "issued", "furniture", "meetings", "outline", "statements", "diagnostics")
#: So many words of a statement are recorded where nobody has chosen others.
_WORDS = 6


def expected(path: Path) -> dict[str, Any]:
    """Return what stands in the golden file at *path*."""
    wanted: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return wanted


def found_in(readout: Readout, wanted: dict[str, Any]) -> dict[str, Any]:
    """Return what is read, as far as the golden file *wanted* asks for it."""
    lengths = [len(line.split("|")[1].strip()) for line in wanted.get("statements", ())]
    lengths += [
        len(" ".join(it.text.split(" ")[:_WORDS]))
        for it in [*readout.iter_statements()][len(lengths) :]
    ]
    known = [as_meeting(meeting) for meeting in readout.meetings]
    asked = [*wanted.get("meetings", ())] + [{"kind": None}] * len(known)
    found = {
        "title": readout.title,
        "issued": str(readout.issued) if readout.issued else None,
        "furniture": [f"{it.kind.value} | {readout.quote(it.span)}" for it in readout.furniture],
        "meetings": [
            {key: meeting[key] for key in keys} for meeting, keys in zip(known, asked, strict=False)
        ],
        "outline": [as_outline(node) for node in readout.walk()],
        "statements": [
            as_statement(where, statement, length)
            for (where, statement), length in zip(placed(readout), lengths, strict=False)
        ],
        "diagnostics": [it.code.value for it in readout.diagnostics],
    }
    return {key: found[key] for key in wanted if key != "covers"}


def written(readout: Readout, wanted: dict[str, Any] | None = None) -> str:
    """Return the golden file of a readout, with what is read of all that *wanted* has.

    Without it, it is a draft, which has everything.
    """
    if wanted is None:
        wanted = dict.fromkeys(KEYS, ()) | {"meetings": [*map(as_meeting, readout.meetings)]}
    return formed({"covers": wanted.get("covers", []), **found_in(readout, wanted)})


def formed(golden: dict[str, Any]) -> str:
    """Return a golden file as it is written."""
    return json.dumps(golden, ensure_ascii=False, indent=2) + "\n"


def placed(readout: Readout) -> Iterator[tuple[str, Statement]]:
    """Yield every statement with the path of its division, in text order; ``""`` for the lead."""
    where = {statement.id: "" for statement in readout.lead}
    for node in readout.body:
        for division in (node, *node.walk()):
            where.update((statement.id, division.path) for statement in division.statements)
    for statement in readout.iter_statements():
        yield where[statement.id], statement


def as_statement(path: str, it: Statement, words: int) -> str:
    """Return path, the first *words* characters, role, speakers, verbs, "reply", addressees."""
    cells = [path, it.text[:words], it.role.value, _parties(it.speakers), ", ".join(it.verbs)]
    if it.is_reply:
        cells.append("reply")
    if it.addressees:
        cells.append(f"to {_parties(it.addressees)}")
    while not cells[-1]:
        cells.pop()
    return " | ".join(cells)


def as_outline(it: AgendaItem | Meeting) -> str:
    """Return path and heading, "-" where there is none."""
    return f"{it.path} | {it.heading or '-'}"


def as_meeting(it: Meeting) -> dict[str, Any]:
    """Return everything that a golden file can say of a meeting."""
    return {
        "kind": it.kind.value,
        "date": str(it.date) if it.date else None,
        "inferred_year": it.inferred_year,
        "year_candidates": list(it.year_candidates),
        "place": it.place,
        "sessions": [_session(session) for session in it.sessions],
        "participants": [_participant(participant) for participant in it.participants],
        "agenda": [item.path for item in it.walk()],
    }


def _parties(parties: tuple[Any, ...]) -> str:
    return " ".join(
        sorted(p.name.family if isinstance(p, Participant) else p.country for p in parties)
    )


def _session(it: Session) -> str:
    start = it.start.strftime("%H:%M") if it.start else "-"
    minutes = int(it.duration.total_seconds() // 60) if it.duration else "-"
    return f"{it.kind.value} {start} {minutes}"


def _participant(it: Participant) -> str:
    names = (it.name.family, it.name.given, it.name.patronymic)
    return f"{it.country} | {', '.join(name for name in names if name)} | {it.office or '-'}"
