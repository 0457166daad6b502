"""Where a statement stands: the divisions that it is in, from the top."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from japan_russia.model.meeting import Meeting, Node
from japan_russia.model.statement import Statement

__all__ = ["Placed", "in_places"]


class Placed(NamedTuple):
    """A statement and the divisions that it stands in.

    Attributes:
        statement: The statement.
        divisions: From the top one down to the one that holds it, each with a label or heading;
            empty in the lead, and in a meeting that is no division and has no outline.
    """

    statement: Statement
    divisions: tuple[Node, ...]

    @property
    def path(self) -> str:
        """The path of the division that holds it; ``""`` where it stands in none."""
        return self.divisions[-1].path if self.divisions else ""

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its divisions as printed, from the top; those without one left out."""
        return tuple(node.heading for node in self.divisions if node.heading is not None)


def in_places(lead: Sequence[Statement], body: Sequence[Node]) -> list[Placed]:
    """Return the statements of *lead* and *body* with their divisions, in text order."""
    found = [Placed(statement, ()) for statement in lead]
    for node in body:
        found += _below(node, ())
    return sorted(found, key=lambda placed: placed.statement.span)


def _below(node: Node, above: tuple[Node, ...]) -> Iterator[Placed]:
    # A meeting that no division of the text is has no path.
    here = (*above, node) if node.path else above
    for statement in node.statements:
        yield Placed(statement, here)
    for item in node.agenda if isinstance(node, Meeting) else node.items:
        yield from _below(item, here)
