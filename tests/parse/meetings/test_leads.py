"""A sentence or two that tell of a meeting, a line each, with its facts (``leads.txt``)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

import japan_russia as jr
from tests.parse.meetings.test_several import line

_LINES: Final = Path(__file__).with_name("leads.txt").read_text("utf-8").splitlines()
CASES: Final = [line.split(" -> ") for line in _LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("lead", "told"), CASES)
def test_a_lead_tells_of_its_meeting(lead: str, told: str) -> None:
    """Its kind, day, place, sessions and people; none where nobody has met."""
    found = jr.loads(f"Foreign Minister Haruo Tanabe\n\nMay 8, 2012\n\n{lead}\n").meetings
    assert "; ".join(f"{it.kind.value} | {line(it)}" for it in found) == told.removesuffix("none")


def test_there_are_leads() -> None:
    """The test above has something to read."""
    assert len(CASES) > 60
