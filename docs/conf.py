"""How the documentation is built: ``python -m sphinx -n -W -b html docs build/docs``."""

from __future__ import annotations

import sys
from pathlib import Path

from japan_russia import __version__

sys.path.insert(0, str(Path(__file__).parent / "_ext"))

project = "japan_russia"
author = "The japan_russia authors"
copyright = f"2026, {author}"
release = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "japan_russia.sphinxext",
    "drawn",
    "fields",
    "landmarks",
    "listed",
    "notebook",
    "plain",
]
exclude_patterns = ["_ext"]
myst_enable_extensions = ["colon_fence", "deflist", "fieldlist"]
# Headings down to this level can be linked to by their words.
myst_heading_anchors = 3

autodoc_member_order = "bysource"
# Defaults as they are written: the value of a table fills pages.
autodoc_preserve_defaults = True
autodoc_typehints_format = "short"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
napoleon_attr_annotations = True
# A parameter may end with an underscore (`in_`): without this, it would be a reference.
strip_signature_backslash = True
python_maximum_signature_line_length = 72
python_use_unqualified_type_names = True
toc_object_entries_show_parents = "hide"

nitpicky = True
# Other projects' pages cannot be looked up while building: their names stay plain words.
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(argparse|collections|datetime|docutils|enum|hypothesis|os|pathlib|re|sphinx|typing)\..*",
    ),
    ("py:.*", r"(Any|Callable|Iterable|Iterator|PathLike|Path|Sequence|date|time|timedelta)"),
    ("py:.*", r"(KeyError|SystemExit|ValueError|open|SearchStrategy|Sphinx|ExtensionMetadata)"),
    # Aliases and private names of the parser, whose stages are documented for their readers.
    ("py:.*", r"(Parties|_Place|_P|by_division|STYLES|japan_russia\.(arguments\._|parse\.).*)"),
    (
        "py:.*",
        r"(By|OfStatements|Progress|Selected|ToldTable|pa\.(RecordBatch|Schema|Table)|japan_russia\.formats\.tables\._.*|japan_russia\.corpus\._.*)",
    ),
]
# The parser and TEI each have a Finding; only the latter is for everybody.
suppress_warnings = ["ref.python"]

html_theme = "furo"
html_title = f"japan_russia {release}"
html_static_path = ["_static"]
html_css_files = ["site.css"]
html_js_files = ["search.js", "code.js"]
html_search_scorer = str(Path(__file__).parent / "_static" / "scorer.js")
# Names are found by the search; an index of all of them is longer than anybody reads.
html_use_index = False
html_theme_options = {"navigation_with_keys": True, "top_of_page_buttons": []}
