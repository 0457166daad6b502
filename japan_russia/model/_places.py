"""Where a statement stands: the divisions that it is in, from the top."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from japan_russia.model.meeting import Meeting, Node
from japan_russia.model.statement import Statement

__all__ = ["Placed", "in_places"]

_start: Final = attrgetter("statement.span.start")


class Placed(NamedTuple):
    """A statement and the divisions that it stands in.

    Attributes:
        statement: The statement.
        divisions: From the top one down to the one that holds it, each with a label or heading;
            empty in the lead, and in a meeting that is no division and has no outline.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> placed = next(it for it in readout.placed() if it.statement.id == "m1.i4.s2")
    >>> placed.path
    '4'
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
        _add(node, (), found)
    # No two statements begin at one place.
    return sorted(found, key=_start)


def _add(node: Node, above: tuple[Node, ...], found: list[Placed]) -> None:
    """Add the statements of *node* and of all below it to *found*."""
    # A meeting that no division of the text is has no path.
    here = (*above, node) if node.path else above
    found += [Placed(statement, here) for statement in node.statements]
    for item in node.agenda if isinstance(node, Meeting) else node.items:
        _add(item, here, found)
