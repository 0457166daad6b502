"""The page of promises, and what it names."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "explanation" / "promises.md"
_NAMED: Final = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_every_promise_names_a_test_that_there_is() -> None:
    """A row for each, and at least one test in it."""
    if not PAGE.exists():
        pytest.skip("run this where docs/ is")
    rows = [
        line
        for line in PAGE.read_text(encoding="utf-8").splitlines()
        if line.startswith("|") and not line.startswith(("|-", "| Promise"))
    ]
    assert len(rows) >= 20
    for row in rows:
        named = _NAMED.findall(row)
        assert named, row
        for file, test in named:
            assert f"def {test}(" in (ROOT / file).read_text(encoding="utf-8"), row
