"""Small pages and what they show: a table in ``snippets.txt``, each line of which was reviewed.

A snippet has a name, its markup, and the lines that are read with what the markup says of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from tests.parse.sources.snippets import shown

TABLE: Final = Path(__file__).with_name("snippets.txt")


def _snippets() -> Iterator[tuple[str, str, str]]:
    """The name, the markup and the lines of each snippet."""
    for section in TABLE.read_text(encoding="utf-8").removeprefix("# ").split("\n\n# "):
        of, *snippets = section.strip().split("\n\n== ")
        for snippet in snippets:
            name, both = snippet.split("\n", 1)
            markup, lines = both.split("\n--\n")
            yield f"{of}: {name}", markup, lines.strip("\n")


@pytest.mark.parametrize(
    ("markup", "lines"), [pytest.param(*it, id=name) for name, *it in _snippets()]
)
def test_snippets(markup: str, lines: str) -> None:
    """Every line, its indent and its mark."""
    assert shown(markup) == lines


def test_no_two_snippets_have_the_same_markup() -> None:
    """Each shows something else."""
    markups = [markup for _, markup, _ in _snippets()]
    assert len(set(markups)) == len(markups) >= 200
