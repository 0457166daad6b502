"""The benchmark of workers measures what it says."""

from __future__ import annotations

import re

import pytest

from tests.benchmarks import workers


@pytest.mark.long
def test_the_benchmark_compares_one_process_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    """A turn is a line; falling short is an exit code."""
    assert workers.main(["--readouts", "6", "--turns", "1", "--least", "1000"]) == 1
    first, last = capsys.readouterr().out.splitlines()
    assert re.fullmatch(
        r"6 readouts: one [0-9.]+ s \([0-9.]+ s of processor\), two [0-9.]+ s \([0-9.]+ s\): "
        r"[0-9.]+ times as fast; two unconnected [0-9.]+ s \([0-9.]+ s\): [0-9.]+ times",
        first,
    )
    assert re.fullmatch(
        r"Median: [0-9.]+ times as fast, [0-9.]+ times the processor; "
        r"two unconnected programs: [0-9.]+ times as fast\.",
        last,
    )
    assert workers.main(["--readouts", "6", "--turns", "1"]) == 0
