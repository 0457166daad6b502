"""The five readouts come with the package, installed or not."""

from __future__ import annotations

from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia import _seeds

SEEDS = Path(__file__).parents[1] / "seeds"


def test_the_examples_are_the_seeds() -> None:
    """Byte for byte, whatever they were installed from; with the table of where they are from."""
    paths = jr.examples()
    assert [path.name for path in paths] == sorted(path.name for path in SEEDS.glob("*.txt"))
    for path in (*paths, paths[0].with_name("provenance.tsv")):
        assert path.read_bytes() == (SEEDS / path.name).read_bytes()


def test_a_package_without_them_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence."""
    monkeypatch.setattr(_seeds, "_FOLDERS", (tmp_path / "a", tmp_path / "b"))
    with pytest.raises(jr.ReadoutError) as caught:
        jr.examples()
    assert str(caught.value) == (
        f"Expected the readouts of the package in {str(tmp_path / 'a')!r}, found none."
    )
