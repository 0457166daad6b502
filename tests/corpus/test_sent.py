"""What goes from process to process comes out as it went in, checked once and not again."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given

from japan_russia.corpus._sent import packed
from japan_russia.errors import ReadoutError
from japan_russia.model import Readout
from japan_russia.parse import load
from japan_russia.testing import readouts

SEEDS: Final = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
assert SEEDS, "no readouts found"


@given(readouts())
def test_any_readout_comes_back_equal(it: Readout) -> None:
    """With all that is computed of it."""
    back = pickle.loads(packed(it))
    assert back == it
    assert back.segments() == it.segments()
    assert back.participants == it.participants


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_a_seed_is_sent_in_fewer_bytes(path: Path) -> None:
    """The names of attributes are left out."""
    it = load(path)
    assert pickle.loads(packed(it)) == it
    assert len(packed(it)) < len(pickle.dumps(it, pickle.HIGHEST_PROTOCOL))


def test_errors_are_sent_too() -> None:
    """With what they carry."""
    back = pickle.loads(packed(ReadoutError("Expected a text, found none.", "a.txt")))
    assert (str(back), back.name) == ("Expected a text, found none.", "a.txt")


@pytest.mark.parametrize("seed", ["1", pytest.param("2", marks=pytest.mark.long)])
def test_what_another_process_sends_can_be_looked_up(seed: str) -> None:
    """Its hashes of words are others: here, each person is found among those that are equal."""
    code = (
        "import sys; from japan_russia.corpus._sent import packed; "
        "from japan_russia.parse import load; it = load(sys.argv[1]); "
        "[hash(person) for person in it.participants]; sys.stdout.buffer.write(packed(it))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SEEDS[0])],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    )
    sent, here = pickle.loads(done.stdout), load(SEEDS[0])
    assert sent == here
    assert set(sent.participants) == set(here.participants)
