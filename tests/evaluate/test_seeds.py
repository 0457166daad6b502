"""The seeds are read as they are annotated; a text that lost half of its sentences is not."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia import Role, evaluate
from japan_russia.evaluate import Gold, GoldRow
from tests.evaluate.halved import HALF, halved

SEEDS = Path(__file__).parents[2] / "seeds"
GOLD = [evaluate.load_gold(path) for path in sorted((SEEDS / "gold").glob("*.json"))]
READOUTS = [jr.load(path) for path in sorted(SEEDS.glob("*.txt"))]
TEXTS = [it.source.text for it in READOUTS]
IDS = [it.id for it in GOLD]

#: What the readings of the seeds have to reach; every other figure has to be 1.
LEAST = {
    "speakers": 0.98,
    "speakers (listed, continued)": 0.97,
    "speakers (lead-in)": 0.97,
    "sides": 0.99,
    "exact sentence": 0.99,
    "role": 0.99,
    "first verb": 0.97,
    "all verbs": 0.97,
    "reply": 0.97,
    "addressees": 0.9,
}


@pytest.mark.parametrize(("gold", "text"), [*zip(GOLD, TEXTS, strict=True)], ids=IDS)
def test_annotations_follow_their_rules(gold: Gold, text: str) -> None:
    """As far as a program can see: words in text order, known names, paths, empty narration."""
    paths = {division.path for division in gold.outline}
    people = {it.family for meeting in gold.meetings for it in meeting.participants}
    at = 0
    for row in gold.rows:
        at = text.index(row.begins, at)
        assert row.item in {*paths, ""}
        named = {*row.parties, *row.to}
        assert {name for name in named - people if not re.fullmatch("[A-Z]{2}", name)} == set()
        assert list(row.parties) == sorted(set(row.parties))
        assert _fits_its_role(row), row
    for meeting in gold.meetings:
        assert set(meeting.agenda) <= paths
        has_no_year = meeting.date is not None and meeting.date.year is None
        assert (meeting.true_year is not None) == has_no_year


def _fits_its_role(row: GoldRow) -> bool:
    if row.role is Role.NARRATION:
        return not (row.parties or row.verbs or row.to or row.reply)
    if row.role is Role.CONTINUED:
        return bool(row.parties) and not row.verbs
    return bool(row.parties) and (bool(row.verbs) or row.role is not Role.STATEMENT)


def test_the_seeds_are_read_as_they_are_annotated() -> None:
    """Each figure has cases, and is as good as it has been."""
    found = evaluate.compare(READOUTS, GOLD)
    assert len(found.documents) == 5
    assert (found.without_gold, found.without_readout) == ((), ())
    assert list(found.values) == list(evaluate.FIGURES)
    short = {name: value for name, value in found.values.items() if value < LEAST.get(name, 1.0)}
    assert short == {}


def test_half_a_text_is_not_read_well() -> None:
    """Sentences that the text has lost are counted: nobody gains by losing them."""
    half = [jr.loads(halved(it), id=it.id) for it in READOUTS]
    values = evaluate.compare(half, GOLD).values
    assert {name for name, most in HALF.items() if values[name] >= most} == set()
