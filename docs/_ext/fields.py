"""The fields of a class as a table: name, type, what it holds.

Wherever autodoc describes a class whose docstring has a part ``Attributes:``, that part becomes
such a table and the signature, which says the same at greater length, is left out.  Each row is a
target: ``:py:attr:`` and the search find it.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Final, ForwardRef, NamedTuple, cast

import attrs
from docutils import nodes
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.domains.python import PythonDomain
from sphinx.util.docutils import SphinxDirective
from sphinx.util.inspect import object_description
from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]

#: Before Napoleon, which would make a definition of each.
_EARLY: Final = 400
_BEGIN: Final = re.compile(r"^Attributes:$", re.MULTILINE)
_ENTRY: Final = re.compile(r"(\w+): (.*)")
#: A longer default is a table, and is left out.
_LONGEST: Final = 40


class _Row(NamedTuple):
    name: str
    type: str
    words: str


def _has_fields(described: object) -> bool:
    is_record = isinstance(described, type) and (
        attrs.has(described) or hasattr(described, "_fields")
    )
    return is_record and _BEGIN.search(inspect.getdoc(described) or "") is not None


def _rows(cls: type) -> Iterator[_Row]:
    """What the docstring says of each field, with the type and the default in the code."""
    doc = inspect.getdoc(cls) or ""
    begin = _BEGIN.search(doc)
    assert begin is not None, cls
    part = re.split(r"\n\n(?=\S)", doc[begin.end() + 1 :])[0]
    types = _types(cls)
    for entry in _entries(part):
        match = _ENTRY.fullmatch(entry)
        assert match is not None, (cls, entry)
        yield _Row(match[1], types.get(match[1], ""), match[2])


def _entries(part: str) -> list[str]:
    """The entries of the part, each on one line."""
    lines = inspect.cleandoc(part).splitlines()
    found: list[str] = []
    for line in lines:
        if line.startswith(" ") and found:
            found[-1] += f" {line.strip()}"
        else:
            found.append(line.strip())
    return found


def _types(cls: type) -> dict[str, str]:
    if not attrs.has(cls):
        # A named tuple wraps what is written in its module.
        return {
            name: _plain(kind.__forward_arg__ if isinstance(kind, ForwardRef) else str(kind))
            for name, kind in cls.__annotations__.items()
        }
    found = {}
    for it in attrs.fields(cls):
        kind = it.type if isinstance(it.type, str) else getattr(it.type, "__name__", str(it.type))
        default = ""
        if it.default is not attrs.NOTHING and not isinstance(it.default, attrs.Factory):  # type: ignore[arg-type]
            written = object_description(it.default)
            default = f" = {written}" if len(written) <= _LONGEST else " = …"
        found[it.name] = _plain(kind) + default
    return found


def _plain(kind: str) -> str:
    return re.sub(r"[\w.]+\.(?=[A-Z])", "", kind)


def _found(name: str) -> type:
    """The class that is documented as *name*."""
    module, _, rest = name.rpartition(".")
    return cast("type", getattr(import_module(module), rest))


class Fields(SphinxDirective):
    """``.. fields:: NAME``: the fields of the class that is documented as *NAME*, as a table."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Return the table; each row is a target."""
        name = self.arguments[0]
        rows = list(_rows(_found(name)))
        lines = [".. list-table::", "   :class: jr-fields", "   :widths: 18 27 55", ""]
        for row in rows:
            lines += [f"   * - ``{row.name}``", f"     - ``{row.type}``", f"     - {row.words}"]
        found = nodes.container()
        source = self.get_source_info()[0]
        self.state.nested_parse(StringList(lines, source=source), 0, found)
        domain = cast("PythonDomain", self.env.get_domain("py"))
        for node, row in zip(found.findall(nodes.row), rows, strict=True):
            target = f"{name}.{row.name}"
            cell = node[0]
            assert isinstance(cell, nodes.entry)
            cell["ids"].append(target)
            domain.note_object(target, "attribute", target, location=cell)
        return found.children


def _tabled(
    _app: Sphinx, what: str, name: str, described: object, _options: object, lines: list[str]
) -> None:
    if what != "class" or not _has_fields(described):
        return
    begin = lines.index("Attributes:")
    end = begin + 1
    while end < len(lines) and (not lines[end] or lines[end].startswith(" ")):
        end += 1
    lines[begin:end] = [f".. fields:: {name}", ""]


def _unsigned(
    _app: Sphinx,
    what: str,
    _name: str,
    described: object,
    _options: object,
    _signature: str | None,
    _result: str | None,
) -> tuple[str, None] | None:
    return ("", None) if what == "class" and _has_fields(described) else None


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directive known, and let autodoc use it."""
    app.add_directive("fields", Fields)
    app.connect("autodoc-process-docstring", _tabled, priority=_EARLY)
    app.connect("autodoc-process-signature", _unsigned, priority=_EARLY)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
