"""A Sphinx directive that shows a readout as a page to read: ``.. readout:: path``.

Needs the extra ``docs``.  Put the extension into ``conf.py``::

    extensions = ["japan_russia.sphinxext"]

and a readout into a page; the path counts from the page, or from the source folder if it begins
with ``/``, and may name a text, a saved page (``.html``, ``.mhtml``) or what this library writes
(``.json``, ``.xml``)::

    .. readout:: readouts/2012-07-28.txt
       :url: https://example.org/2012-07-28.html

In HTML the page has the facts of the meetings, their timeline, a picture and a table of who
answers whom, and the text, each sentence with its speaker in words, in a line of its own kind
and in colour.  Other builders get the same without the pictures.  What the text holds is text:
nothing in it is read as markup.
"""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Final

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from japan_russia._version import __version__
from japan_russia.errors import JapanRussiaError
from japan_russia.model import Severity
from japan_russia.sphinxext._page import PARTS, page

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.util.typing import ExtensionMetadata

    from japan_russia.model import Readout

__all__ = ["ReadoutDirective", "setup"]

_STATIC: Final = Path(__file__).parent / "static"
_LOGGER: Final = logging.getLogger(__name__)


def _parts(argument: str) -> tuple[str, ...]:
    """The parts asked for, in the order of the page."""
    asked = argument.split()
    unknown = [part for part in asked if part not in PARTS]
    if unknown or not asked:
        found = repr(unknown[0]) if unknown else "none"
        raise ValueError(f"Expected some of the parts {', '.join(PARTS)}, found {found}.")
    return tuple(part for part in PARTS if part in asked)


class ReadoutDirective(SphinxDirective):
    """``.. readout:: path``: the readout in the file at *path*, as sections of the page.

    Options:

    * ``:parts:`` some of ``facts meetings replies text``; all of them by default.
    * ``:id:`` the id of a text, else the file's stem; anchors are made of it.
    * ``:url:`` the address of the page that a text was taken from.
    * ``:encoding:`` used only where a text is not UTF-8 and names no encoding itself.

    The directive makes sections, so it stands last in the section that it is in.  A file that
    cannot be read as a readout is an error of the build that says what was found; one that is read
    and is none, as it tells of no meeting, is shown with a warning, ``japan_russia.no-meeting``.
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec = {  # noqa: RUF012  # docutils declares it so.
        "id": directives.unchanged_required,
        "url": directives.uri,
        "encoding": directives.encoding,
        "parts": _parts,
    }

    def run(self) -> list[nodes.Node]:
        """Return the nodes of the page."""
        relative, path = self.env.relfn2path(self.arguments[0])
        self.env.note_dependency(relative)
        try:
            readout = self.read(path)
        except JapanRussiaError as error:
            raise self.error(error.message) from error
        for it in readout.diagnostics:
            if it.severity is Severity.ERROR:
                _LOGGER.warning(
                    "%s: %s",
                    self.arguments[0],
                    it.message,
                    location=self.get_location(),
                    type="japan_russia",
                    subtype=it.code.value,
                )
        made = page(readout, self.state.document, self.options.get("parts", PARTS))
        for node in made:
            self.set_source_info(node)
        return list(made)

    def read(self, path: str) -> Readout:
        """Return the readout in the file at *path*, whose suffix names the format."""
        match PurePath(path).suffix.lower():
            case ".json":
                from japan_russia.formats import json

                return json.load(path)
            case ".xml":
                from japan_russia.formats import tei

                return tei.load(path)
        from japan_russia.parse import load

        return load(
            path,
            id=self.options.get("id"),
            url=self.options.get("url"),
            encoding=self.options.get("encoding"),
        )


def _add_style(app: Sphinx) -> None:
    app.config.html_static_path.append(str(_STATIC))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directive known to Sphinx, and give HTML pages its style."""
    app.add_directive("readout", ReadoutDirective)
    app.connect("builder-inited", _add_style)
    app.add_css_file("japan_russia.css")
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
