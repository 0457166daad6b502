"""``.. notebook:: PATH``: the cells of a notebook, run while the pages are built.

A cell shows what it prints, and then its last expression as a notebook would: its ``_repr_html_``
if it has one, else its ``repr``.  An error in a cell is an error of the build.
"""

from __future__ import annotations

import ast
import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]


class Notebook(SphinxDirective):
    """``.. notebook:: PATH``: words, code and what comes out."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the cells, one after the other, run in one namespace."""
        relative, path = self.env.relfn2path(self.arguments[0])
        self.env.note_dependency(relative)
        book = json.loads(Path(path).read_text(encoding="utf-8"))
        names: dict[str, Any] = {"__name__": "__main__"}
        found: list[nodes.Node] = []
        for cell in book["cells"]:
            source = "".join(cell["source"])
            if cell["cell_type"] == "markdown":
                found += self._words(source)
            else:
                found.append(nodes.literal_block(source, source, language="python"))
                found += _outputs(source, names)
        return found

    def _words(self, source: str) -> list[nodes.Node]:
        inner = nodes.container()
        self.state.nested_parse(StringList(source.splitlines(), source=self.arguments[0]), 0, inner)
        return inner.children


def _outputs(source: str, names: dict[str, Any]) -> Iterator[nodes.Node]:
    tree = ast.parse(source)
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, "<cell>", "exec"), names)
        value = None
        if isinstance(last, ast.Expr):
            value = eval(compile(ast.Expression(last.value), "<cell>", "eval"), names)
    if printed.getvalue():
        yield nodes.literal_block(printed.getvalue(), printed.getvalue(), language="text")
    if value is None:
        return
    shown = getattr(value, "_repr_html_", None)
    if shown is None:
        yield nodes.literal_block(repr(value), repr(value), language="python")
        return
    yield nodes.container("", nodes.raw("", shown(), format="html"), classes=["jr-output"])


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directive known to Sphinx."""
    app.add_directive("notebook", Notebook)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
