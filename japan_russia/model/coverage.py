"""What covers the text: every character belongs to one piece, or is white space between pieces."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple, TypeAlias

from japan_russia.errors import ModelError
from japan_russia.model.kinds import FurnitureKind, SegmentKind
from japan_russia.model.meeting import Node
from japan_russia.model.source import Furniture
from japan_russia.model.statement import Statement
from japan_russia.span import Span

__all__ = ["Piece", "Segment", "check", "pieces", "segments"]

Piece: TypeAlias = tuple[int, int, SegmentKind, str | None]
"""Start, end, kind, and the words that the model says stand there, None where it says none."""

_OF_FURNITURE: Final = {kind: SegmentKind(kind.value) for kind in FurnitureKind}
_PLACE: Final = itemgetter(0, 1)


class Segment(NamedTuple):
    """A piece of the text and what it is.

    Attributes:
        kind: What the piece is.
        span: Where it stands.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> [(it.kind.value, len(it.span)) for it in readout.segments()[:2]]
    [('title', 50), ('space', 2)]
    """

    kind: SegmentKind
    span: Span


def pieces(
    furniture: Sequence[Furniture], statements: Sequence[Statement], nodes: Sequence[Node]
) -> list[Piece]:
    """Return every piece that is printed, in text order."""
    found: list[Piece] = [
        (f.span.start, f.span.end, _OF_FURNITURE[f.kind], None) for f in furniture
    ]
    kind = SegmentKind.STATEMENT
    found += [(s.span.start, s.span.end, kind, s.text) for s in statements]
    for node in nodes:
        if node.label_span is not None:
            found.append((node.label_span.start, node.label_span.end, SegmentKind.LABEL, None))
        if node.heading_span is not None:
            span = node.heading_span
            found.append((span.start, span.end, SegmentKind.HEADING, node.heading))
    found.sort(key=_PLACE)
    return found


def check(text: str, pieces: Sequence[Piece]) -> None:
    """Refuse *pieces* that overlap, leave a character of *text* out, or quote it wrongly.

    Raises:
        ModelError: They do.
    """
    at, length = 0, len(text)
    for start, end, kind, words in pieces:
        if start < at or end > length or start == end:
            raise ModelError(
                f"Expected pieces of the text in order and inside it, "
                f"found the {kind.value} at {start}-{end} after {at} of {length}."
            )
        printed = text[start:end]
        if words is not None and printed != words:
            raise ModelError(
                f"Expected {printed!r} at {start}-{end}, found {words!r} in the {kind.value}."
            )
        if len(printed.strip()) < end - start:
            raise ModelError(
                f"Expected no outer white space in the {kind.value} at {start}-{end}, found some."
            )
        if at < start and not text[at:start].isspace():
            raise _uncovered(text, at, start)
        at = end
    if at < length and not text[at:].isspace():
        raise _uncovered(text, at, length)


def _uncovered(text: str, start: int, end: int) -> ModelError:
    return ModelError(
        f"Expected every character to belong somewhere, "
        f"found {text[start:end].strip()[:40]!r} at {start}-{end} in no piece."
    )


def segments(text: str, pieces: Sequence[Piece]) -> Iterator[Segment]:
    """Yield *pieces* and the white space between them."""
    at = 0
    for start, end, kind, _ in pieces:
        if at < start:
            yield Segment(SegmentKind.SPACE, Span(at, start))
        yield Segment(kind, Span(start, end))
        at = end
    if at < len(text):
        yield Segment(SegmentKind.SPACE, Span(at, len(text)))
