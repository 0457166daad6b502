"""Sphinx directives that show readouts as pages to read: ``.. readout::`` and ``.. readouts::``.

Needs the extra ``docs``.  Put the extension into ``conf.py``::

    extensions = ["japan_russia.sphinxext"]

and a readout into a page; the path counts from the page, or from the source folder if it begins
with ``/``, and may name a text, a saved page (``.html``, ``.mhtml``) or what this library writes
(``.json``, ``.xml``)::

    .. readout:: readouts/2012-07-28.txt
       :url: https://example.org/2012-07-28.html

In HTML the page has the meetings with their timeline, a picture and a table of who answers whom,
the text, each sentence with its speaker in words, in a line of its own kind and in colour, and at
the end title, address and digest.  Each sentence has an address of its own, and says on demand
which construction and which words decided who speaks.  Other builders get the same without the
pictures.  What the text holds is text: nothing in it is read as markup.

Several readouts become one timeline and one network, whose lines lead to the pages above::

    .. readouts::

       readouts/2012-07-28.txt
       readouts/2012-09-25.txt
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, ClassVar, Final

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util import logging
from sphinx.util.docutils import SphinxDirective

from japan_russia._version import __version__
from japan_russia.corpus import Corpus
from japan_russia.errors import JapanRussiaError
from japan_russia.model import Severity
from japan_russia.sphinxext._joint import joint_page
from japan_russia.sphinxext._nodes import ToReadout, anchor
from japan_russia.sphinxext._page import PARTS, page

if TYPE_CHECKING:
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment
    from sphinx.util.typing import ExtensionMetadata

    from japan_russia.model import Readout

__all__ = ["ReadoutDirective", "ReadoutsDirective", "setup"]

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

    * ``:parts:`` some of ``meetings replies text facts``; all of them by default.
    * ``:id:`` the id of a text, else the file's stem; anchors are made of it.
    * ``:url:`` the address of the page that a text was taken from.
    * ``:encoding:`` used only where a text is not UTF-8 and names no encoding itself.

    The directive makes sections, so it stands last in the section that it is in.  A file that
    cannot be read as a readout is an error of the build that says what was found; one that is read
    and is none, as it tells of no meeting, is shown with a warning, ``japan_russia.no-meeting``.

    >>> from japan_russia.sphinxext import ReadoutDirective
    >>> sorted(ReadoutDirective.option_spec)
    ['encoding', 'id', 'parts', 'url']
    """

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], Any]] | None] = {
        "id": directives.unchanged_required,
        "url": directives.uri,
        "encoding": directives.encoding,
        "parts": _parts,
    }

    def run(self) -> list[nodes.Node]:
        """Return the nodes of the page."""
        options = {name: self.options.get(name) for name in ("id", "url", "encoding")}
        readout = _read(self, self.arguments[0], options)
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
        parts = self.options.get("parts", PARTS)
        made = page(readout, self.state.document, parts)
        for node in made:
            self.set_source_info(node)
        # Links lead to the first page that has the text.
        if "text" in parts:
            _shown(self.env).setdefault(readout.id, (self.env.docname, made[0]["ids"][0]))
        return list(made)


class ReadoutsDirective(SphinxDirective):
    """``.. readouts::``: the readouts in the files named below it, one a line, as one.

    The page has the meetings on one scale of years and in a table, and who answers or addresses
    whom, as a picture and in a table that leads to each statement, where a page of the project
    shows its readout.  The directive makes sections, so it stands last in the section that it is
    in.  A file that cannot be read as a readout is an error of the build.

    >>> from japan_russia.sphinxext import ReadoutsDirective
    >>> ReadoutsDirective.has_content
    True
    """

    has_content = True

    def run(self) -> list[nodes.Node]:
        """Return the nodes of the page."""
        paths = [line.strip() for line in self.content if line.strip()]
        if not paths:
            raise self.error("Expected the paths of readouts below the directive, found none.")
        try:
            corpus = Corpus.of(_read(self, path, {}) for path in paths)
        except JapanRussiaError as error:
            raise self.error(error.message) from error
        made = joint_page(corpus, self.state.document)
        for node in made:
            self.set_source_info(node)
        return list(made)


def _read(directive: SphinxDirective, named: str, options: dict[str, str | None]) -> Readout:
    """Return the readout in the file that is *named*, whose suffix names the format."""
    relative, path = directive.env.relfn2path(named)
    directive.env.note_dependency(relative)
    try:
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
            id=options.get("id"),
            url=options.get("url"),
            encoding=options.get("encoding"),
        )
    except JapanRussiaError as error:
        raise directive.error(error.message) from error


def _shown(env: BuildEnvironment) -> dict[str, tuple[str, str]]:
    """Where each readout is shown, by its id: the page, and what its anchors begin with."""
    shown: dict[str, tuple[str, str]] = vars(env).setdefault("japan_russia_shown", {})
    return shown


def _forget(_app: Sphinx, env: BuildEnvironment, docname: str) -> None:
    shown = _shown(env)
    for id in [id for id, (at, _) in shown.items() if at == docname]:
        del shown[id]


def _join(_app: Sphinx, env: BuildEnvironment, _names: Iterable[str], other: Any) -> None:
    _shown(env).update(_shown(other))


def _resolve(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Make links of the words that lead to a readout, where it is shown."""
    for node in list(doctree.findall(ToReadout)):
        found = _shown(app.env).get(node["readout"])
        if found is None:
            node.replace_self(nodes.inline("", "", *node.children))
            continue
        at, prefix = found
        target = anchor(prefix, node["part"]) if node["part"] else prefix
        address = app.builder.get_relative_uri(docname, at)
        it = nodes.reference("", "", *node.children, internal=True, refuri=f"{address}#{target}")
        node.replace_self(it)


def _add_style(app: Sphinx) -> None:
    app.config.html_static_path.append(str(_STATIC))


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directives known to Sphinx, and give HTML pages its style."""
    app.add_directive("readout", ReadoutDirective)
    app.add_directive("readouts", ReadoutsDirective)
    app.connect("env-purge-doc", _forget)
    app.connect("env-merge-info", _join)
    app.connect("doctree-resolved", _resolve)
    app.connect("builder-inited", _add_style)
    app.add_css_file("japan_russia.css")
    return {"version": __version__, "parallel_read_safe": True, "parallel_write_safe": True}
