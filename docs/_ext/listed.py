"""Lists made from the code when the documentation is built.

``.. listed:: acts`` and others are tables, ``.. vocabulary:: Role`` describes the members of a
closed vocabulary, ``.. modules:: PACKAGE`` is what autodoc makes of every public module of a
package and of those inside it, but for the one that ``:without:`` names, each behind its first
sentence, ``.. tables::`` describes tables column by column.
"""

from __future__ import annotations

import json
import pkgutil
import re
from collections.abc import Callable, Iterator
from html import escape
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType
from typing import ClassVar, Final, cast

from docutils import nodes
from docutils.parsers.rst import directives
from docutils.statemachine import StringList
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.domains.python import PythonDomain
from sphinx.pycode import ModuleAnalyzer
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata, OptionSpec

from japan_russia import model
from japan_russia.formats.tables import TABLES
from japan_russia.model import Act, NamedBy, Plover
from japan_russia.model.vocabulary import TERMS, meaning

__all__ = ["setup"]

#: The lists that show how broad the reading is, and the least that has to be reached.
_BREADTH: Final = Path(__file__).parents[2] / "tests" / "breadth"
_LONGEST_VALUE: Final = 60
#: A date without its year: in running text, its hyphens would be a dash.
_DATE: Final = re.compile(r"--\d\d-\d\d")


def _acts() -> Iterator[tuple[str, ...]]:
    yield "Act", "Illocution", "PLOVER"
    for act in Act:
        plover = act.plover.value if isinstance(act.plover, Plover) else "none"
        yield f"``{act.value}``", act.illocution.value, plover


def _verbs() -> Iterator[tuple[str, ...]]:
    from japan_russia.wording.speech.verbs import PHRASES, VERBS

    yield "Act", "Verbs", "Phrases"
    for act in Act:
        alone = [verb.lemma for verb in VERBS if verb.act is act]
        lemmas = {phrase.lemma for them in PHRASES.values() for phrase in them if phrase.act is act}
        yield f"``{act.value}``", ", ".join(alone) or "none", ", ".join(sorted(lemmas)) or "none"


def _named_by() -> Iterator[tuple[str, ...]]:
    yield "Value", "What it means", "For example"
    for member in NamedBy:
        example = TERMS[member].example
        yield f"``{member.value}``", meaning(member), f"“{example}”" if example else ""


def _constructions() -> Iterator[tuple[str, ...]]:
    from japan_russia.wording.speech.constructions import CONSTRUCTIONS, SUBJECT_AND_VERB
    from japan_russia.wording.speech.impersonal import IMPERSONAL
    from japan_russia.wording.speech.narration import ANNOUNCEMENTS, NARRATION

    yield "Construction", "What it is", "For example"
    for row in (SUBJECT_AND_VERB, *CONSTRUCTIONS, *IMPERSONAL, *NARRATION, *ANNOUNCEMENTS):
        example = row.reads[0]
        sentence = example if isinstance(example, str) else example.sentence
        yield f"``{row.name}``", row.says, sentence


def _ways() -> Iterator[tuple[str, ...]]:
    from japan_russia.parse.ways import WAYS

    yield "Name", "What it is"
    for name, says in WAYS.items():
        yield f"``{name}``", says


def _events() -> Iterator[tuple[str, ...]]:
    from japan_russia.wording.meetings.events import EVENTS

    yield "Row", "What it tells", "For example"
    for row in EVENTS:
        yield f"``{row.name}``", row.says, row.reads[0].partition(" -> ")[0]


def _reasons() -> Iterator[tuple[str, ...]]:
    yield "Reason", "Of", "What tells it"
    for module, of in (
        ("people.sides", "a country"),
        ("meetings.reasons", "who met"),
        ("meetings.day", "a day"),
        ("meetings.place", "a place"),
    ):
        room = import_module(f"japan_russia.parse.{module}")
        for reason in (*room.REASONS, *getattr(room, "BY_NAME", ())):
            words = " ".join((reason.__doc__ or "").split())
            yield f"``{reason.__name__.strip('_')}``", of, words


def _checks() -> Iterator[tuple[str, ...]]:
    from japan_russia.formats.tei.checking import facts, pointers, text

    yield "Code", "What holds otherwise"
    checks = (*pointers.CHECKS, *text.CHECKS, *facts.CHECKS)
    for check in checks:
        words = " ".join((check.__doc__ or "").split())
        for code, rule in re.findall(r"([A-Z]+[0-9]): (.*?)(?=; [A-Z]+[0-9]:|$)", words):
            yield f"``{code}``", f"{rule[0].upper()}{rule[1:].rstrip('.')}."


def _figures() -> Iterator[tuple[str, ...]]:
    from japan_russia.evaluate import FIGURES

    yield "Figure", "What it counts"
    yield from FIGURES.items()


def _breadth() -> Iterator[tuple[str, ...]]:
    yield "List", "Entries", "Everything right, at least"
    for name, questions in _floors().items():
        entries = _BREADTH / "lists" / f"{name}.json"
        if entries.exists():
            count = len(json.loads(entries.read_text(encoding="utf-8")))
            share = questions["entries with everything right"]
            yield name.replace("_", " "), str(count), f"{share:.0%}"


def _insertions() -> Iterator[tuple[str, ...]]:
    yield "Sentences", "Speakers as they were, at least"
    for question, share in _floors()["insertions_long"].items():
        yield question, f"{share:.0%}"


def _floors() -> dict[str, dict[str, float]]:
    floors: dict[str, dict[str, float]] = json.loads(
        (_BREADTH / "floors.json").read_text(encoding="utf-8")
    )
    return floors


def _gold() -> Iterator[tuple[str, ...]]:
    from japan_russia.evaluate import schema

    yield "Object", "Key", "What it holds"
    document = schema()
    for name, described in {document["title"]: document, **document["$defs"]}.items():
        for key, value in described.get("properties", {}).items():
            optional = "" if key in described["required"] else " (optional)"
            words = re.sub("`([^`]+)`", r"``\1``", value["description"])
            yield name, f"``{key}``{optional}", words
            name = ""


_LISTS: Final[dict[str, Callable[[], Iterator[tuple[str, ...]]]]] = {
    "acts": _acts,
    "breadth": _breadth,
    "checks": _checks,
    "named_by": _named_by,
    "constructions": _constructions,
    "ways": _ways,
    "events": _events,
    "reasons": _reasons,
    "figures": _figures,
    "gold": _gold,
    "insertions": _insertions,
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
        elif ("", name) not in described and not callable(value):
            yield from (f".. py:data:: {name}", "")


class Listed(SphinxDirective):
    """``.. listed:: NAME``: a table of a closed vocabulary."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the table."""
        lines = [".. list-table::", "   :class: jr-listed", "   :header-rows: 1", ""]
        for row in _LISTS[self.arguments[0]]():
            for number, cell in enumerate(row):
                lines.append(f"   {'*' if number == 0 else ' '} - {cell}")
        return _nested(self, lines)


class Vocabulary(SphinxDirective):
    """``.. vocabulary:: NAME``: a closed vocabulary, each member with its value and meaning."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return what autodoc makes of the class, and a table of its members."""
        name = self.arguments[0]
        members = list(getattr(model, name))
        lines = [f".. autoclass:: {name}", "", "   .. list-table::", "      :class: jr-fields"]
        lines += ["      :widths: 28 22 50", ""]
        for member in members:
            term = TERMS[member]
            words = f"{term.word}: {term.meaning}" if term.meaning else term.word
            example = f" (“{term.example}”)" if term.example else ""
            lines.append(f"      * - ``{member.name}``")
            lines.append(f"        - ``{member.value!r}``")
            lines.append(f"        - {words[0].upper()}{words[1:]}{example}.")
        found = _nested(self, lines)
        rows = (row for node in found for row in node.findall(nodes.row))
        domain = cast("PythonDomain", self.env.get_domain("py"))
        for row, member in zip(rows, members, strict=True):
            target = f"japan_russia.{name}.{member.name}"
            cell = cast("nodes.entry", row[0])
            cell["ids"].append(target)
            domain.note_object(target, "attribute", target, location=cell)
        return found


class Tables(SphinxDirective):
    """``.. tables:: NAME …``: the tables of these names, with their columns."""

    required_arguments = 1
    final_argument_whitespace = True

    def run(self) -> list[nodes.Node]:
        """Return a section of the page for each table."""
        found: list[nodes.Node] = []
        for table in map(TABLES.__getitem__, self.arguments[0].split()):
            section = nodes.section(ids=[f"table-{table.name}"], names=[table.name])
            section += nodes.title(text=table.name)
            keys = ", ".join(f"``{name}``" for name in table.key)
            lines = [f"A row is {table.meaning}; its key is {keys}.", ""]
            lines += [".. list-table::", "   :class: jr-listed", "   :header-rows: 1"]
            lines += ["   :widths: 18 14 48 20", ""]
            rows = [("Column", "Type", "Meaning", "Empty if")]
            for it in table.columns:
                unit = "" if it.unit is None else f" ({it.unit})"
                meaning = _DATE.sub(r"``\g<0>``", it.meaning)
                rows.append(
                    (f"``{it.name}``", it.type.value, f"{meaning}{unit}", it.missing or "never")
                )
            for row in rows:
                for number, cell in enumerate(row):
                    lines.append(f"   {'*' if number == 0 else ' '} - {cell}")
            section += _nested(self, lines)
            found.append(section)
        return found


class Modules(SphinxDirective):
    """``.. modules:: PACKAGE``: every module of a package that is not private, by autodoc.

    With the option ``:own:``, packages in the package are left to pages of their own.
    """

    required_arguments = 1
    option_spec: ClassVar[OptionSpec | None] = {
        "own": directives.flag,
        "without": directives.unchanged,
    }

    def run(self) -> list[nodes.Node]:
        """Return what autodoc makes of each; one with a page of its own is left out."""
        package = import_module(self.arguments[0])
        found = _nested(self, [f".. automodule:: {package.__name__}", ""])
        for name in _public(package, own="own" in self.options):
            if name == self.options.get("without"):
                continue
            lines = [f".. automodule:: {name}", "   :members:", "", *_silent(name)]
            found.append(_folded(name, _nested(self, lines)))
        for node in found:
            _leave_out_long_values(node)
            _leave_out_of_contents(node)
        return found


def _folded(module: str, inner: list[nodes.Node]) -> nodes.container:
    """What is said of a module, behind its name and its first sentence."""
    says = (import_module(module).__doc__ or "").partition("\n")[0]
    summary = f"<summary><code>{module}</code> {escape(says)}</summary>"
    begin = nodes.raw("", f'<details class="jr-module">{summary}', format="html")
    end = nodes.raw("", "</details>", format="html")
    return nodes.container("", begin, *inner, end)


def _leave_out_long_values(node: nodes.Node) -> None:
    """Leave the value of a constant out of its signature if it is a table or a pattern."""
    for it in list(node.findall(addnodes.desc_annotation)):
        words = it.astext()
        if words.startswith(" = ") and len(words) > _LONGEST_VALUE:
            it.parent.remove(it)


def _leave_out_of_contents(node: nodes.Node) -> None:
    """Leave what is folded out of the contents beside the page, which every page has a copy of."""
    for it in node.findall(addnodes.desc):
        it["no-contents-entry"] = True


def _public(package: ModuleType, *, own: bool) -> Iterator[str]:
    """The modules of a package and, unless *own*, of those in it; a package before its own."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not found.name.rpartition(".")[2].startswith("_") and not (own and found.ispkg):
            yield found.name
            if found.ispkg:
                yield from _public(import_module(found.name), own=own)


def _is_bare(
    _app: Sphinx, _what: str, _name: str, member: object, skip: bool, _options: object
) -> bool:
    """Whether autodoc is to leave out a field of a named tuple: its class tells of it."""
    return skip or (member.__doc__ or "").startswith("Alias for field number")


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directives known to Sphinx."""
    app.connect("autodoc-skip-member", _is_bare)
    app.add_directive("listed", Listed)
    app.add_directive("modules", Modules)
    app.add_directive("tables", Tables)
    app.add_directive("vocabulary", Vocabulary)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
