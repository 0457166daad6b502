"""The strings that a module goes by: its literals, docstrings apart."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import japan_russia.parse
import japan_russia.wording

__all__ = ["PARSE", "WORDING", "literals"]


def _modules(package: ModuleType) -> list[Path]:
    return sorted(Path(str(package.__file__)).parent.rglob("*.py"))


PARSE = _modules(japan_russia.parse)
WORDING = _modules(japan_russia.wording)


def literals(path: Path) -> Iterator[str]:
    """Yield the string literals of the module at *path* that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
            yield node.value
