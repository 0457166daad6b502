"""The strings that a module goes by: its literals, docstrings apart."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from types import ModuleType

import japan_russia.parse
import japan_russia.wording

__all__ = ["PARSE", "WORDING", "literals"]


def _modules(package: ModuleType) -> list[Path]:
    return sorted(Path(str(package.__file__)).parent.glob("*.py"))


PARSE = _modules(japan_russia.parse)
WORDING = _modules(japan_russia.wording)


@cache
def literals(path: Path) -> tuple[str, ...]:
    """Return the string literals of the module at *path* that are no docstrings."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    return tuple(
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone
    )
