"""How far readouts are read as people would read them, measured against annotations by hand.

>>> from pathlib import Path
>>> import japan_russia as jr
>>> from japan_russia import evaluate
>>> readouts = map(jr.load, Path("seeds").glob("*.txt"))
>>> gold = map(evaluate.load_gold, Path("seeds/gold").glob("*.json"))
>>> comparison = evaluate.compare(readouts, gold)
>>> comparison.values["nobody misquoted"]
1.0
"""

from __future__ import annotations

from japan_russia.evaluate._compare import compare
from japan_russia.evaluate._figures import FIGURES, Comparison, Difference, Figure
from japan_russia.evaluate._gold import (
    MAX_BYTES,
    Gold,
    GoldDivision,
    GoldMeeting,
    GoldParticipant,
    GoldRow,
    GoldSession,
    load_gold,
    schema,
)

__all__ = [
    "FIGURES",
    "MAX_BYTES",
    "Comparison",
    "Difference",
    "Figure",
    "Gold",
    "GoldDivision",
    "GoldMeeting",
    "GoldParticipant",
    "GoldRow",
    "GoldSession",
    "compare",
    "load_gold",
    "schema",
]
