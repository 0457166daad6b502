"""Annotations of the readout that was put together by hand: what it says, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from japan_russia.evaluate import Gold, load_gold

__all__ = ["document", "gold_of", "row"]


def document(id: str = "made") -> dict[str, Any]:
    """Return a gold file for :func:`tests.hand_made.readout`, to be changed at will."""
    aoki = {
        "family": "Aoki",
        "given": "Ichiro",
        "country": "JP",
        "office": "Minister for Foreign Affairs",
    }
    belov = {
        "family": "Belov",
        "given": "Pyotr",
        "patronymic": "Ilyich",
        "country": "RU",
        "office": None,
    }
    return {
        "id": id,
        "title": "A Visit to Tokyo (Overview)",
        "issued": None,
        "meetings": [
            {
                "kind": "foreign_ministers",
                "date": "--05-31",
                "true_year": "2005",
                "place": "Tokyo",
                "sessions": [
                    {"kind": "talks", "start": "10:00", "minutes": 100},
                    {"kind": "working_lunch", "start": None, "minutes": 60},
                ],
                "participants": [aoki, belov],
                "agenda": ["I/1"],
            },
            {
                "kind": "courtesy_call",
                "date": "2006-05-31",
                "place": None,
                "sessions": [],
                "participants": [{**aoki}],
                "agenda": [],
            },
        ],
        "outline": [
            {"path": "I", "heading": "Foreign Ministers' Meeting"},
            {"path": "I/1", "heading": "Trade"},
            {"path": "II", "heading": "Courtesy Call"},
            {"path": "III", "heading": "Future Schedule"},
        ],
        "rows": [
            row("On May 31 two meetings were held", "", role="narration"),
            row("Minister Aoki proposed new talks", "I/1", "Aoki", verbs=["propose"]),
            row(
                "In response, Minister Belov thanked",
                "I/1",
                "Belov",
                verbs=["thank"],
                to=["Aoki"],
                reply=True,
            ),
            row("The two sides agreed to meet", "II", "JP", "RU"),
            row("The next visit is planned for", "III", role="narration"),
        ],
    }


def row(begins: str, item: str, *parties: str, **others: Any) -> dict[str, Any]:
    """Return a row of a gold file."""
    return {
        "begins": begins,
        "item": item,
        "parties": list(parties),
        "verbs": [],
        "to": [],
        "reply": False,
        "role": "statement",
        **others,
    }


def gold_of(document: object, folder: Path) -> Gold:
    """Write *document* to a file in *folder* and read it."""
    path = folder / "gold.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return load_gold(path)
