"""A readout from its beginning to its end: statements, divisions, and what is odd at each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from japan_russia.model import Diagnostic, Meeting, Node, Readout, Statement

__all__ = ["diagnostics_by_part", "in_order"]


def in_order(readout: Readout) -> list[tuple[int, Statement | Node]]:
    """Return the statements and divisions in text order, each with its depth, from 1."""
    # The sort keeps the order of what begins at one place: the outer before the inner.
    return sorted(_parts(readout.lead, readout.body, 1), key=lambda it: it[1].span.start)


def _parts(
    statements: Sequence[Statement], nodes: Sequence[Node], depth: int
) -> Iterator[tuple[int, Statement | Node]]:
    """Yield statements and divisions, each with its depth; a division before what it holds."""
    for statement in statements:
        yield depth, statement
    for node in nodes:
        if node.path:
            yield depth, node
        inner = node.agenda if isinstance(node, Meeting) else node.items
        yield from _parts(node.statements, inner, depth + bool(node.path))


def diagnostics_by_part(
    readout: Readout, parts: Sequence[Statement | Node]
) -> dict[int, list[Diagnostic]]:
    """Return what is odd at a place by the number of the part that it is about, -1 for none.

    That is the last part that begins there or before, unless the place stands at the head of a
    line, before the next part: the first "5." of "5. 5. Economy" is about that division.
    """
    text = readout.source.text
    starts = [part.span.start for part in parts]
    found: dict[int, list[Diagnostic]] = {}
    for it in readout.diagnostics:
        if it.span is None:
            continue
        at = it.span.start
        number = bisect_right(starts, at) - 1
        end = _end(parts[number]) if number >= 0 else 0
        following = number + 1
        if following < len(parts) and (end == 0 or _has_break(text[end:at])):
            number += not _has_break(text[at : starts[following]])
        found.setdefault(number, []).append(it)
    return found


def _end(part: Statement | Node) -> int:
    """Return where the words end that are printed of *part* itself."""
    if isinstance(part, Statement):
        return part.span.end
    last = part.heading_span or part.label_span or part.span
    return last.end


def _has_break(text: str) -> bool:
    return "\n" in text or "\r" in text
