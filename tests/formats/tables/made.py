"""The readouts of the golden tables, and the counts that tables have to agree with."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from japan_russia.model import Readout
from tests.hand_made import readout

__all__ = ["AGAIN", "GOLDEN", "READOUTS", "SEEDS", "counts"]

#: What to do where one of the golden tables is not what is written.
AGAIN: Final = "run `python -m tests.formats.tables.record`, and look at the difference"
GOLDEN: Final = Path(__file__).parent / "golden"
SEEDS: Final = Path(__file__).parents[3] / "seeds"
READOUTS: Final = (readout("001"), readout("002", year=None))


def counts(readouts: Iterable[Readout]) -> dict[str, int]:
    """Return how many rows each table has to have, counted on the objects themselves."""
    them = list(readouts)
    meetings = [meeting for it in them for meeting in it.meetings]
    statements = [statement for it in them for statement in it.iter_statements()]
    return {
        "readouts": len(them),
        "meetings": len(meetings),
        "sessions": sum(len(it.sessions) for it in meetings),
        "participants": sum(len(it.participants) for it in meetings),
        "agenda": sum(1 for it in them for _ in it.walk()),
        "statements": len(statements),
        "speakers": sum(len(it.speakers) for it in statements),
        "addressees": sum(len(it.addressees) for it in statements),
        "verbs": sum(len(it.reporting) for it in statements),
    }
