"""The house: patterns that can be read, packages that can be overlooked."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from japan_russia.wording import DEFAULT
from tests.wording.literals import PARSE, WORDING

_LONGEST = 300
_MOST = 16
#: Words of a table side by side, as they stand in a pattern made from it.
_OF_TABLE = re.compile(r"(?:[a-z]+\|){7,}[a-z]+")
_SYNTAX = re.compile(r"[\\|\[(*+?]")


def _written(node: ast.expr) -> str:
    """Return the characters that a literal is written with; what is filled in is left out."""
    if isinstance(node, ast.JoinedStr):
        parts = [part.value for part in node.values if isinstance(part, ast.Constant)]
        return "".join(map(str, parts))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _patterns(path: Path) -> Iterator[str]:
    """Find the literals of the module at *path* that are patterns; tables have a line a row."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    docstrings = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in docstrings:
            written = _written(node)
            if "\n" not in written and _SYNTAX.search(written):
                yield written


@pytest.mark.parametrize(
    "path", [*PARSE, *WORDING], ids=lambda path: f"{path.parent.name}.{path.stem}"
)
def test_patterns_are_short(path: Path) -> None:
    """No pattern that somebody wrote is longer; those made from tables may be."""
    assert [pattern for pattern in _patterns(path) if len(pattern) > _LONGEST] == []


def test_there_are_patterns() -> None:
    """The test above looks for something."""
    assert sum(1 for path in WORDING for _ in _patterns(path)) > 200


def test_rows_of_a_wording_are_short() -> None:
    """Also with its parts filled in, the words of a table counted as one."""
    long = [
        (row.name, pattern)
        for row in DEFAULT.constructions
        for pattern in (row.before, row.after)
        if len(_OF_TABLE.sub("table", pattern)) > _LONGEST
    ]
    assert long == []


def test_folders_are_small() -> None:
    """No folder of the reader or of its wording has more modules."""
    counts = Counter(path.parent for path in [*PARSE, *WORDING] if path.stem != "__init__")
    assert {folder.name: n for folder, n in counts.items() if n > _MOST} == {}
