"""Killed at any moment: each file is the old one or the new one, and the next run tidies up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests import needs

ROOT: Final = Path(__file__).resolve().parents[2]
_IS_NIGHTLY: Final = os.environ.get("HYPOTHESIS_PROFILE") == "nightly"


@pytest.mark.long
@pytest.mark.skipif(not hasattr(os, "fork"), reason=needs.POSIX)
@pytest.mark.parametrize("doing", ["convert", "corpus", "tables"])
def test_killed_while_writing(doing: str, tmp_path: Path) -> None:
    """Twenty times at least, in the nightly run two hundred, after a while that chance gives."""
    times = 200 if _IS_NIGHTLY else 20
    run = subprocess.run(
        [sys.executable, "-m", "tests.promises.killed", str(tmp_path), doing, str(times)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    seen = json.loads(run.stdout)
    assert seen["broken"] == 0
    assert seen["left at last"] == 0
    # Otherwise nothing was killed while it wrote; most of a conversion is reading.
    assert seen["with files"] > times // 3
    assert doing == "convert" or seen["with what was being written"] > 0
