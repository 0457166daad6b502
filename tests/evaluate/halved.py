"""A text that has lost half of its sentences."""

from __future__ import annotations

from typing import Final

from japan_russia import Readout

__all__ = ["HALF", "halved"]

#: Figures of sentences that stay below these values when half of the sentences are lost.
HALF: Final = {"exact sentence": 0.55, "role": 0.55, "speakers": 0.75}


def halved(readout: Readout) -> str:
    """Return the text of *readout* without every second of its statements; the first stays."""
    text = readout.source.text
    for statement in reversed([*readout.iter_statements()][1::2]):
        text = text[: statement.span.start] + text[statement.span.end :]
    return text
