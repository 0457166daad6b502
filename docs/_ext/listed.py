"""Lists made from the code when the documentation is built.

``.. listed:: acts`` and others are tables, ``.. vocabulary:: Role`` describes the members of a
closed vocabulary, ``.. modules:: PACKAGE`` is what autodoc makes of every public module of a
package and of those inside it.
"""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from types import FunctionType
from typing import Final

from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

from japan_russia import model
from japan_russia.model import Act, NamedBy, Plover
from japan_russia.model.vocabulary import TERMS, meaning

__all__ = ["setup"]


def _acts() -> Iterator[tuple[str, ...]]:
    yield "Act", "Illocution", "PLOVER"
    for act in Act:
        plover = act.plover.value if isinstance(act.plover, Plover) else "none"
        yield f"``{act.value}``", act.illocution.value, plover


def _verbs() -> Iterator[tuple[str, ...]]:
    from japan_russia.wording.verbs import PHRASES, VERBS

    yield "Act", "Verbs", "Phrases"
    for act in Act:
        alone = VERBS.get(act, "").split()
        lemmas = {phrase.lemma for them in PHRASES.values() for phrase in them if phrase.act is act}
        yield f"``{act.value}``", ", ".join(alone) or "none", ", ".join(sorted(lemmas)) or "none"


def _named_by() -> Iterator[tuple[str, ...]]:
    yield "Value", "What it means", "For example"
    for member in NamedBy:
        example = TERMS[member].example
        yield f"``{member.value}``", meaning(member), f"“{example}”" if example else ""


def _checks() -> Iterator[tuple[str, ...]]:
    from japan_russia.formats.tei import _check_facts, _check_pointers, _check_text

    yield "Code", "What holds otherwise"
    checks = (*_check_pointers.CHECKS, *_check_text.CHECKS, *_check_facts.CHECKS)
    for check in checks:
        words = " ".join((check.__doc__ or "").split())
        for code, rule in re.findall(r"([A-Z]+[0-9]): (.*?)(?=; [A-Z]+[0-9]:|$)", words):
            yield f"``{code}``", f"{rule[0].upper()}{rule[1:].rstrip('.')}."


_LISTS: Final[dict[str, Callable[[], Iterator[tuple[str, ...]]]]] = {
    "acts": _acts,
    "checks": _checks,
    "named_by": _named_by,
    "verbs": _verbs,
}


def _nested(directive: SphinxDirective, lines: list[str]) -> list[nodes.Node]:
    """Read *lines* as if they stood in the page, in reStructuredText."""
    found = nodes.container()
    source = StringList(lines, source=directive.get_source_info()[0])
    directive.state.nested_parse(source, 0, found)
    return found.children


def _silent(module: str) -> Iterator[str]:
    """Directives for the public names that say nothing of themselves beyond their name."""
    described = ModuleAnalyzer.for_module(module).find_attr_docs()
    loaded = import_module(module)
    for name in getattr(loaded, "__all__", ()):
        value = getattr(loaded, name)
        if isinstance(value, FunctionType) and not value.__doc__:
            yield from (f".. autofunction:: {name}", "")
        elif ("", name) not in described and not isinstance(value, type | FunctionType):
            yield from (f".. py:data:: {name}", "")


class Listed(SphinxDirective):
    """``.. listed:: NAME``: a table of a closed vocabulary."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        lines = [".. list-table::", "   :header-rows: 1", ""]
        for row in _LISTS[self.arguments[0]]():
            for number, cell in enumerate(row):
                lines.append(f"   {'*' if number == 0 else ' '} - {cell}")
        return _nested(self, lines)


class Vocabulary(SphinxDirective):
    """``.. vocabulary:: NAME``: a closed vocabulary, each member with its value and meaning."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return what autodoc makes of the class, and its members."""
        name = self.arguments[0]
        lines = [f".. autoclass:: {name}", ""]
        for member in getattr(model, name):
            term = TERMS[member]
            words = f"{term.word}: {term.meaning}" if term.meaning else term.word
            example = f" (“{term.example}”)" if term.example else ""
            lines += [f"   .. py:attribute:: {member.name}", f"      :value: {member.value!r}", ""]
            lines += [f"      {words[0].upper()}{words[1:]}{example}.", ""]
        return _nested(self, lines)


class Modules(SphinxDirective):
    """``.. modules:: PACKAGE``: every module of a package that is not private, by autodoc."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return what autodoc makes of each."""
        package = import_module(self.arguments[0])
        lines = [f".. py:module:: {package.__name__}", ""]
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not any(part.startswith("_") for part in found.name.split(".")):
                lines += [f".. rubric:: {found.name}", "", f".. automodule:: {found.name}"]
                lines += ["   :members:", ""]
                lines += _silent(found.name)
        return _nested(self, lines)


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directives known to Sphinx."""
    app.add_directive("listed", Listed)
    app.add_directive("modules", Modules)
    app.add_directive("vocabulary", Vocabulary)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
