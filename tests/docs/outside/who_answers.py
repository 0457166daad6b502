"""Counts who answers whom in readouts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import japan_russia as jr


def answers(readouts: Iterable[jr.Readout]) -> Counter[tuple[str, str]]:
    """Return how often a country answers another; joint voices are left out."""
    found: Counter[tuple[str, str]] = Counter()
    for readout in readouts:
        statements = {it.id: it for it in readout.iter_statements()}
        for reply in statements.values():
            asked = statements.get(reply.in_reply_to or "")
            if asked and {reply.voice, asked.voice} == {jr.Voice.UNILATERAL}:
                found[reply.speakers[0].country, asked.speakers[0].country] += 1
    return found
