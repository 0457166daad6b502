"""What the tests of TEI share: a document, edits of it, and what stands outside the project."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

import pytest

from japan_russia.formats import tei
from tests import hand_made

__all__ = ["DATA", "SEEDS", "codes", "edited", "outside"]

SEEDS: Final = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
DATA: Final = tei.dumps(hand_made.readout())


def outside(*parts: str) -> Path:
    """A file of the material that stands beside the project, or skip the test."""
    path = Path(os.environ.get("JAPAN_RUSSIA_SHARED") or "no-such-folder", *parts)
    if not path.exists():
        name = "/".join(parts)
        pytest.skip(f"set JAPAN_RUSSIA_SHARED to a folder that has {name} to run this")
    return path


def edited(*changes: tuple[str, str], data: bytes = DATA) -> bytes:
    """The document with each first word changed into the second, which must be there."""
    text = data.decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text.encode()


def codes(data: bytes, **options: str) -> set[str]:
    """The codes of all findings on *data* but the digest's, which any edit breaks."""
    found = tei.validate(data, source=options.get("source"))
    return {it.code for it in found} - {"SUM1"}
