"""Nodes that pages of readouts are made of."""

from __future__ import annotations

from collections.abc import Sequence

from docutils import nodes

from japan_russia.model import Diagnostic
from japan_russia.view.words import diagnosed

__all__ = [
    "ToReadout",
    "anchor",
    "beside",
    "grid",
    "line",
    "new_id",
    "odd",
    "on_demand",
    "picture",
    "table",
    "tag",
    "words",
]


class ToReadout(nodes.inline):
    """Words that lead to a readout, or to a part of it, if a page of the project shows it."""

    @classmethod
    def of(cls, readout: str, part: str, shown: str) -> ToReadout:
        """Return *shown* as the way to the *part* of *readout*; the empty part is all of it."""
        return cls("", shown, readout=readout, part=part)


def anchor(prefix: str, id: str) -> str:
    """Return the id, on a page, of what the readout calls *id*."""
    return f"{prefix}-{id.replace('.', '-')}"


def new_id(wanted: str, document: nodes.document) -> str:
    """Return *wanted* as an id that *document* does not have yet."""
    first = nodes.make_id(wanted)
    id = first
    number = 1
    while id in document.ids:
        number += 1
        id = f"{first}-{number}"
    return id


def words(text: str) -> list[nodes.Node]:
    return [nodes.Text(text)]


def tag(name: str, mark: str) -> list[nodes.Node]:
    return [nodes.inline("", name, classes=["jr-tag", mark])]


def line(text: str) -> nodes.paragraph:
    return nodes.paragraph("", text)


def odd(it: Diagnostic) -> nodes.paragraph:
    return nodes.paragraph("", diagnosed(it), classes=["jr-odd"])


def on_demand(summary: str, inner: Sequence[nodes.Node]) -> nodes.container:
    """What a reader of a page opens by a click or a key; elsewhere it simply stands there."""
    begin = nodes.raw("", f'<details class="jr-why"><summary>{summary}</summary>', format="html")
    end = nodes.raw("", "</details>", format="html")
    return nodes.container("", begin, *inner, end, classes=["jr-on-demand"])


def picture(svg: str) -> nodes.container:
    return nodes.container("", nodes.raw("", svg, format="html"), classes=["jr-figure"])


def beside(svg: str, told: Sequence[nodes.Node]) -> nodes.container:
    """A picture with what tells the same: side by side where there is room for both."""
    return nodes.container(
        "", picture(svg), nodes.container("", *told, classes=["jr-told"]), classes=["jr-pair"]
    )


def table(rows: Sequence[tuple[str, list[nodes.Node]]]) -> nodes.table:
    """A table of facts: a name and its value in each row."""
    return grid((), [[[nodes.strong("", name)], value] for name, value in rows], "jr-facts")


def grid(
    heads: Sequence[str], rows: Sequence[Sequence[list[nodes.Node]]], kind: str = "jr-answers"
) -> nodes.table:
    width = len(rows[0])
    group = nodes.tgroup(cols=width)
    group += [nodes.colspec(colwidth=1) for _ in range(width)]
    if heads:
        group += nodes.thead("", _row([words(head) for head in heads]))
    group += nodes.tbody("", *map(_row, rows))
    return nodes.table("", group, classes=kind.split())


def _row(cells: Sequence[list[nodes.Node]]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", *_blocks(cell)) for cell in cells))


def _blocks(cell: list[nodes.Node]) -> list[nodes.Node]:
    """What a cell holds: paragraphs as they are, words as one."""
    if isinstance(cell[0], nodes.paragraph):
        return cell
    return [nodes.paragraph("", "", *cell)]
