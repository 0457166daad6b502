"""Hypothesis strategies for every class of the model, for projects that build on the library.

Needs the extra ``test``.  What they draw passes the model's own checks and is otherwise as odd as
the model allows: line ends of all kinds, control characters, kanji, labels printed twice.  Texts
are joined from drawn parts, so that every span is computed and no draw is thrown away::

    from hypothesis import given
    from japan_russia import testing

    @given(testing.readouts())
    def test_my_table_has_a_row_for_each_statement(readout): ...
"""

from __future__ import annotations

from japan_russia.testing._parts import (
    corrections,
    diagnostics,
    furniture,
    partial_dates,
    participants,
    person_names,
    reasons,
    reporting_verbs,
    sessions,
    sides,
    sources,
    spans,
)
from japan_russia.testing._words import readout_texts
from japan_russia.testing._writer import agenda_items, meetings, readouts, statements

__all__ = [
    "agenda_items",
    "corrections",
    "diagnostics",
    "furniture",
    "meetings",
    "partial_dates",
    "participants",
    "person_names",
    "readout_texts",
    "readouts",
    "reasons",
    "reporting_verbs",
    "sessions",
    "sides",
    "sources",
    "spans",
    "statements",
]
