"""The house: patterns that can be read, packages that can be taken in at a glance."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Collection, Iterator
from importlib import import_module
from pathlib import Path

import pytest

import japan_russia
from japan_russia.wording import DEFAULT
from tests.rows import some_of
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


@some_of([*PARSE, *WORDING])
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


def _names(tree: ast.Module) -> Iterator[str]:
    """Find what a module defines."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id


def _used(module: str, tree: ast.Module, modules: Collection[str]) -> Iterator[tuple[str, str]]:
    """Find the names that a module uses, each with the module that defines it."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            for it in node.names:
                whole = f"{node.module}.{it.name}"
                if whole in modules:
                    known[it.asname or it.name] = whole
                else:
                    yield str(node.module), it.name
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            yield module, node.id
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield known.get(node.value.id, ""), node.attr


def test_names_without_an_underscore_are_public() -> None:
    """What a module of the wording defines for others stands in its ``__all__``."""
    left_out = []
    for path in WORDING:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parts = path.relative_to(Path(japan_russia.__file__).parents[1]).with_suffix("").parts
        public = getattr(import_module(".".join(parts).removesuffix(".__init__")), "__all__", ())
        left_out += [
            f"{path.stem}.{name}"
            for name in _names(tree)
            if not name.startswith("_") and name not in public
        ]
    assert left_out == [], "add each to the __all__ of its module, or begin it with an underscore"


@pytest.mark.long
def test_every_name_is_used() -> None:
    """Nothing stands in the reader and in its wording that no code asks for."""
    root = Path(japan_russia.__file__).parent
    trees = {
        ".".join(path.relative_to(root.parent).with_suffix("").parts): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in root.rglob("*.py")
    }
    used = {it for name, tree in trees.items() for it in _used(name, tree, trees)}
    unused = {
        (module, name)
        for module, tree in trees.items()
        if module.startswith(("japan_russia.parse", "japan_russia.wording"))
        for name in _names(tree)
        if name != "__all__" and (module, name) not in used
    }
    # What only the pages and the tests speak of: rows, and what users write tables with.
    assert unused == {
        ("japan_russia.parse.ways", "WAYS"),
        ("japan_russia.wording.speech.impersonal", "IMPERSONAL"),
        ("japan_russia.parse.corrections", "dump"),
    }
