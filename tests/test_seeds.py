"""The readouts in ``seeds/`` are the pages as they were taken, and their table says where from."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import pytest

SEEDS = Path(__file__).parent.parent / "seeds"
COLUMNS = ["id", "publisher", "url", "issued", "event", "licence", "sha256"]

with (SEEDS / "provenance.tsv").open(encoding="utf-8", newline="") as table:
    ROWS = list(csv.DictReader(table, delimiter="\t"))


def test_every_seed_has_one_row_and_every_row_a_seed() -> None:
    """The table and the folder name the same readouts."""
    assert [row["id"] for row in ROWS] == sorted(path.stem for path in SEEDS.glob("*.txt"))
    assert len(ROWS) == 5


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_bytes_have_the_recorded_digest(row: dict[str, str]) -> None:
    """No editor, mail program or version control has touched a byte."""
    assert hashlib.sha256((SEEDS / f"{row['id']}.txt").read_bytes()).hexdigest() == row["sha256"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row["id"]))
def test_row_is_complete(row: dict[str, str]) -> None:
    """Every column but the date of issue is filled, and addresses are the publisher's."""
    assert list(row) == COLUMNS
    assert all(row[column] for column in COLUMNS if column != "issued")
    assert row["url"].startswith("https://www.mofa.go.jp/")
