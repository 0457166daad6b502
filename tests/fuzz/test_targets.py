"""What fuzzing begins with reaches the readers, and the targets take it."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

import pytest

from japan_russia.formats import json, tei
from tests.fuzz.targets import LONGEST, SEEDS, TARGETS


@pytest.mark.parametrize(("target", "loads"), [("json", json.loads), ("tei", tei.loads)])
def test_seeds_are_readouts_and_are_not_cut(target: str, loads: Callable[[bytes], object]) -> None:
    """Cut, they would be refused before any object is made, and so would all that comes of them."""
    for seed in SEEDS[target]():
        assert len(seed) <= LONGEST[target]
        loads(seed)


@pytest.mark.parametrize("target", TARGETS)
def test_targets_take_their_seeds(target: str) -> None:
    """Nothing but errors of the library comes out of the first of them."""
    for seed in islice(SEEDS[target](), 9):
        TARGETS[target](seed[: LONGEST.get(target, 500)])
