"""What is read rightly does not get less: the floors in ``floors.json``."""

from __future__ import annotations

import os

import pytest

from tests import needs
from tests.breadth.insertions import ANNOTATED
from tests.breadth.measures import LONG, QUICK, Measure, floors, shares


@pytest.mark.parametrize(
    "measure",
    [
        # Insertions are made into every readout: that takes a while.
        pytest.param(name, marks=pytest.mark.long if name.startswith("insertions") else ())
        for name in floors()
        if not name.endswith("_long")
    ],
)
def test_floor_holds(measure: str) -> None:
    """Each share of a quick measure is at its floor or above."""
    holds(measure, QUICK)


@pytest.mark.long
@pytest.mark.skipif(os.environ.get("HYPOTHESIS_PROFILE") != "nightly", reason=needs.NIGHT)
@pytest.mark.parametrize("measure", [name for name in floors() if name.endswith("_long")])
def test_floor_holds_for_every_adverbial(measure: str) -> None:
    """Each share of a long measure, of which the quick ones are a sample, is at its floor."""
    holds(measure, LONG)


def holds(name: str, measures: dict[str, Measure]) -> None:
    """Require every floor of the measure *name*, and a floor for every share of it."""
    if "annotated" in name and not ANNOTATED:
        pytest.skip("JAPAN_RUSSIA_SHARED names no folder of annotated readouts")
    least = floors()[name]
    found = shares(measures[name]())
    assert sorted(found) == sorted(least)
    short = [
        f"{question}: {it.right} of {it.of}, expected {least[question]:.0%}"
        for question, it in found.items()
        if it.right < least[question] * it.of
    ]
    assert short == [], "python -m tests.breadth -v prints every miss"


def test_every_measure_has_floors() -> None:
    """A list without floors would be measured for nothing."""
    assert {*QUICK, *LONG} <= set(floors())
