"""Reading one by one takes as much memory for many readouts as for few."""

from __future__ import annotations

import os
import re

import pytest

from tests import needs
from tests.benchmarks import memory


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason=needs.POSIX)
def test_the_number_of_readouts_does_not_matter(capsys: pytest.CaptureFixture[str]) -> None:
    """Shown on fewer than the benchmark reads."""
    assert memory.main(["--readouts", "20", "120"]) == 0
    assert re.fullmatch(
        r"20 readouts: [0-9.]+ MiB; 120 readouts: [0-9.]+ MiB: [0-9.]+ times as much\n",
        capsys.readouterr().out,
    )
