"""The figures are those of the scorer that the annotated readouts came with.

That one is a script outside the project, in the folder that JAPAN_RUSSIA_SHARED names.
"""

from __future__ import annotations

import json
import os
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any, TypeAlias

import pytest

import japan_russia as jr
from japan_russia import evaluate
from tests.evaluate.halved import HALF, halved

SHARED = Path(os.environ.get("JAPAN_RUSSIA_SHARED") or "no-such-folder")
SEEDS = Path(__file__).parents[2] / "seeds"
SETS = {
    "seeds": (SEEDS, SHARED / "gold"),
    **{
        name: (SHARED / name, SHARED / name / "gold")
        for name in ("gold_dev", "gold_more", "gold_wide")
    },
}
Pairs: TypeAlias = list[tuple[Path, Path]]


@pytest.fixture(scope="module")
def scorer() -> Any:
    """The scorer as a module."""
    path = SHARED / "score.py"
    if not path.is_file():
        pytest.skip("JAPAN_RUSSIA_SHARED names no folder with a scorer")
    spec = spec_from_file_location("score", path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    # Its classes look for their module by name.
    sys.modules["score"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["score"]


def theirs(scorer: Any, pairs: Pairs) -> dict[str, tuple[int, int, int]]:
    """Return what the scorer counts."""
    tally = {name: scorer.Tally() for name in scorer.FIGURES}
    for text, gold in pairs:
        annotated = json.loads(gold.read_text(encoding="utf-8"))
        scorer.score_one(jr, text, annotated, tally, lambda _: None)
    return {name: (it.tp, it.fn, it.fp) for name, it in tally.items() if it.cases or it.fp}


def ours(pairs: Pairs) -> dict[str, tuple[int, int, int]]:
    """Return what the library counts."""
    gold = [evaluate.load_gold(path) for _, path in pairs]
    readouts = (jr.load(text, id=it.id) for (text, _), it in zip(pairs, gold, strict=True))
    figures = evaluate.compare(readouts, gold).figures
    return {it.name: (it.right, it.missed, it.extra) for it in figures}


def pairs_of(name: str) -> Pairs:
    """Return each text of a set with its annotations."""
    texts, gold = SETS[name]
    found = [(texts / f"{path.stem}.txt", path) for path in sorted(gold.glob("*.json"))]
    assert len(found) >= 5
    return found


def test_figures_have_the_same_names(scorer: Any) -> None:
    """None is left out; only the order is another."""
    assert sorted(evaluate.FIGURES) == sorted(scorer.FIGURES)
    assert next(iter(evaluate.FIGURES)) == "nobody misquoted"


@pytest.mark.parametrize("name", SETS)
def test_readings_count_the_same(scorer: Any, name: str) -> None:
    """Right, missed and extra of every figure, to the last case."""
    pairs = pairs_of(name)
    assert ours(pairs) == theirs(scorer, pairs)


@pytest.mark.parametrize("name", SETS)
def test_readings_of_other_texts_count_the_same(scorer: Any, name: str) -> None:
    """Hardly anything is right, and nearly every sentence lost, when each text is another's."""
    texts, gold = zip(*pairs_of(name), strict=True)
    pairs = [*zip((*texts[1:], texts[0]), gold, strict=True)]
    counted = ours(pairs)
    assert counted == theirs(scorer, pairs)
    right, missed, extra = counted["exact sentence"]
    assert right < missed + extra


@pytest.mark.parametrize("name", SETS)
def test_readings_of_half_a_text_count_the_same(scorer: Any, name: str, tmp_path: Path) -> None:
    """A sentence that the text has lost is lost for both, and both say how bad that is."""
    pairs = []
    for text, gold in pairs_of(name):
        half = tmp_path / text.name
        half.write_text(halved(jr.load(text)), encoding="utf-8", newline="")
        pairs.append((half, gold))
    counted = theirs(scorer, pairs)
    assert ours(pairs) == counted
    for name, most in HALF.items():
        right, missed, extra = counted[name]
        assert 2 * right / (2 * right + missed + extra) < most
