"""Leaves docstrings of attributes as they are written, and describes each attribute once.

Napoleon takes what stands before their first colon for a type; the types are in the code.  Fields
of named tuples have a docstring of their own, "Alias for field number 0", which says nothing.
A value that a package gives on is described where it is made: autodoc looks for its words in the
package alone, and else takes those of its type.
Defaults are shown as they are written, but for those of attrs, whose code names them by their place
in a table of its own.
"""

from __future__ import annotations

import ast
import inspect
import re
from typing import Final, NamedTuple

import attrs
from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.inspect import object_description
from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]


class _Some(NamedTuple):
    """Any named tuple, for the type of its fields."""

    name: str


_PLAIN: Final = frozenset({"attribute", "data", "property"})
_FIELD: Final = type(_Some.name)
_KEPT: Final[dict[str, list[str]]] = {}
#: Napoleon's own place in the order of handlers.
_NAPOLEON: Final = 500
_OF_ATTRS: Final = re.compile(r"attr_dict\['(\w+)'\]\.default")
#: What is longer is a table.
_LONGEST: Final = 60


def _keep(
    _app: Sphinx, what: str, name: str, described: object, _options: object, lines: list[str]
) -> None:
    if what in _PLAIN:
        if what == "data" and "\n".join(lines).strip() == inspect.getdoc(type(described)):
            module, _, word = name.rpartition(".")
            lines[:] = _words(module, word)
        _KEPT[name] = lines[:]
        lines.clear()


def _words(module: str, name: str) -> list[str]:
    """What is said of the value *name* in the module that it is imported from."""
    analyzer = ModuleAnalyzer.for_module(module)
    for node in ast.parse(analyzer.code).body:
        if isinstance(node, ast.ImportFrom) and name in (it.name for it in node.names):
            assert node.module is not None, module
            return _words(node.module, name)
    return analyzer.find_attr_docs().get(("", name), [])[:]


def _restore(
    _app: Sphinx, what: str, name: str, _object: object, _options: object, lines: list[str]
) -> None:
    if what in _PLAIN:
        lines[:] = _KEPT.pop(name)


def _skip(
    _app: Sphinx, _what: str, _name: str, member: object, skip: bool, _options: object
) -> bool | None:
    return True if type(member) is _FIELD else skip or None


def _with_defaults(
    _app: Sphinx,
    _what: str,
    _name: str,
    described: object,
    _options: object,
    signature: str | None,
    result: str | None,
) -> tuple[str, str | None] | None:
    if signature is None or not (isinstance(described, type) and attrs.has(described)):
        return None
    fields = attrs.fields_dict(described)

    def written(match: re.Match[str]) -> str:
        value = object_description(fields[match[1]].default)
        return value if len(value) <= _LONGEST else "..."

    return _OF_ATTRS.sub(written, signature), result


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put two handlers around Napoleon's; leave out fields of named tuples; show defaults."""
    app.connect("autodoc-process-signature", _with_defaults)
    app.connect("autodoc-skip-member", _skip)
    app.connect("autodoc-process-docstring", _keep, priority=_NAPOLEON - 1)
    app.connect("autodoc-process-docstring", _restore, priority=_NAPOLEON + 1)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
