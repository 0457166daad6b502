"""Leaves docstrings of attributes as they are written, and describes each attribute once.

Napoleon takes what stands before their first colon for a type; the types are in the code.  Fields
of named tuples have a docstring of their own, "Alias for field number 0", which says nothing.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from sphinx.application import Sphinx
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


def _keep(
    _app: Sphinx, what: str, name: str, _object: object, _options: object, lines: list[str]
) -> None:
    if what in _PLAIN:
        _KEPT[name] = lines[:]
        lines.clear()


def _restore(
    _app: Sphinx, what: str, name: str, _object: object, _options: object, lines: list[str]
) -> None:
    if what in _PLAIN:
        lines[:] = _KEPT.pop(name)


def _skip(
    _app: Sphinx, _what: str, _name: str, member: object, skip: bool, _options: object
) -> bool | None:
    return True if type(member) is _FIELD else skip or None


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put two handlers before and after Napoleon's, and leave out fields of named tuples."""
    app.connect("autodoc-skip-member", _skip)
    app.connect("autodoc-process-docstring", _keep, priority=_NAPOLEON - 1)
    app.connect("autodoc-process-docstring", _restore, priority=_NAPOLEON + 1)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
