"""How the documentation is built: ``python -m sphinx -n -W -b html docs build/docs``."""

from __future__ import annotations

from japan_russia import __version__

project = "japan_russia"
author = "The japan_russia authors"
copyright = f"2026, {author}"
release = __version__

extensions = ["myst_parser"]
html_theme = "furo"
html_title = f"japan_russia {release}"
nitpicky = True
