"""Leaves docstrings of attributes as they are written.

Napoleon takes what stands before their first colon for a type; the types are in the code.
"""

from __future__ import annotations

from typing import Final

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]

_PLAIN: Final = frozenset({"attribute", "data", "property"})
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


def setup(app: Sphinx) -> ExtensionMetadata:
    """Put the two handlers before and after Napoleon's."""
    app.connect("autodoc-process-docstring", _keep, priority=_NAPOLEON - 1)
    app.connect("autodoc-process-docstring", _restore, priority=_NAPOLEON + 1)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
