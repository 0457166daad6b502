"""Small readouts of our own wording, one for each way of writing, read as written down by hand.

A golden file is a pair in a folder of ``golden/``, which has the name of its topic: the text, and
what a careful reader takes from it.  Of the latter only ``covers`` is required, the entries of
``docs/reference/formats.md`` that it shows; what it does not mention is not compared.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import japan_russia as jr
from japan_russia.model import DiagnosticCode
from tests.parse.reading import GOLDEN, as_meeting, as_outline, as_statement, expected, placed

READOUTS = sorted(GOLDEN.glob("*/*.txt"), key=lambda path: path.stem)
#: Diagnostics on facts that most golden files leave out on purpose.
_ASIDE = {DiagnosticCode.NO_TITLE, DiagnosticCode.NO_DATE, DiagnosticCode.NO_YEAR}
_KEYS = {
    "covers", "title", "issued", "furniture", "meetings", "outline", "statements", "diagnostics",
}  # fmt: skip


def test_there_are_golden_files() -> None:
    """An empty folder would pass every other test of this module."""
    assert READOUTS, "no golden readouts found"
    assert {p.with_suffix(".txt") for p in GOLDEN.glob("*/*.json")} == set(READOUTS)
    assert len({path.stem for path in READOUTS}) == len(READOUTS)


@pytest.mark.parametrize("path", READOUTS, ids=lambda path: path.stem)
def test_reads_as_recorded(path: Path) -> None:
    """Everything that the golden file records is read so."""
    wanted = expected(path.with_suffix(".json"))
    assert set(wanted) <= _KEYS
    assert _read(path, wanted) == {key: wanted[key] for key in wanted if key != "covers"}


@pytest.mark.parametrize("path", READOUTS, ids=lambda path: path.stem)
def test_nothing_else_is_reported(path: Path) -> None:
    """A readout that is written as readouts are gives no diagnostic but those recorded."""
    found = {it.code for it in jr.load(path).diagnostics} - _ASIDE
    recorded = expected(path.with_suffix(".json")).get("diagnostics", ())
    assert found <= {DiagnosticCode(code) for code in recorded}


def _read(path: Path, wanted: dict[str, Any]) -> dict[str, Any]:
    """What is read, as far as *wanted* asks for it."""
    readout = jr.load(path)
    lengths = [len(line.split("|")[1].strip()) for line in wanted.get("statements", ())]
    lengths += [40] * len(list(readout.iter_statements()))
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
