"""Gives the parts of each page the names that a screen reader says.

The theme leaves out the level of its captions, the names of its two asides and the heading of the
search; axe-core finds it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]

_NAMED: Final = (
    ('<p class="caption" role="heading">', '<p class="caption" role="heading" aria-level="2">'),
    ('<aside class="sidebar-drawer">', '<aside class="sidebar-drawer" aria-label="All pages">'),
    ('<aside class="toc-drawer">', '<aside class="toc-drawer" aria-label="This page">'),
    ('<div id="search-results"></div>', '<h1>Search</h1><div id="search-results"></div>'),
    (
        '<aside class="toc-drawer no-toc">',
        '<aside class="toc-drawer no-toc" aria-label="This page">',
    ),
)


def _name(app: Sphinx, error: Exception | None) -> None:
    if error is not None or app.builder.name != "html":
        return
    for path in Path(app.outdir).rglob("*.html"):
        page = named = path.read_text(encoding="utf-8")
        for plain, whole in _NAMED:
            # A page that this build has not written anew has them already.
            named = named if whole in named else named.replace(plain, whole)
        if named != page:
            path.write_text(named, encoding="utf-8")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Work on the pages when all are written."""
    app.connect("build-finished", _name)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
