"""What stands in a text, as entries to be written one after another."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Final, NamedTuple

from japan_russia.model import (
    AgendaItem,
    Furniture,
    FurnitureKind,
    Meeting,
    Node,
    Party,
    Role,
    Statement,
)

__all__ = [
    "BLOCK", "BULLET", "DIVISION", "INLINE", "REPEATED", "SUBTITLE", "TOP", "Entry", "Part",
    "chains", "extent",
]  # fmt: skip

_CONTINUES: Final = frozenset({Role.LISTED, Role.CONTINUED})


class Part(Enum):
    """What a division prints of itself, before what stands in it."""

    LABEL = "label"
    HEADING = "heading"


BULLET: Final = FurnitureKind.BULLET
REPEATED: Final = FurnitureKind.REPEATED_LABEL

#: Start and end tag of the furniture that has an element of its own wherever it stands.
_TAGS: Final = {
    FurnitureKind.CAPTION: ("<figure><head>", "</head></figure>"),
    FurnitureKind.NOTE: ('<note type="note">', "</note>"),
    FurnitureKind.TIMING: ('<note type="timing">', "</note>"),
}
BLOCK: Final = {kind: (f'<fw type="{kind.value}">', "</fw>") for kind in FurnitureKind} | _TAGS
#: What only stands at the top of the body.
TOP: Final = {
    FurnitureKind.TITLE: ('<head type="main">', "</head>"),
    FurnitureKind.DATE_LINE: ("<docDate>", "</docDate>"),
}
SUBTITLE: Final = ('<head type="sub">', "</head>")
#: What only stands in running text.
INLINE: Final = BLOCK | {REPEATED: ('<surplus reason="repeated">', "</surplus>")}


# A union made anew for each question takes longer than the question.
DIVISION: Final = (Meeting, AgendaItem)
_FLOW: Final = (Statement, Part)


class Entry(NamedTuple):
    """What stands in a division next: its place, and the object or the part."""

    start: int
    end: int
    it: Statement | Furniture | Meeting | AgendaItem | Part

    @property
    def is_division(self) -> bool:
        return isinstance(self.it, DIVISION)

    @property
    def is_flow(self) -> bool:
        """Whether it makes a paragraph of what stands beside it."""
        return isinstance(self.it, _FLOW)

    def is_furniture(self, kind: FurnitureKind) -> bool:
        return isinstance(self.it, Furniture) and self.it.kind is kind


def extent(node: Node) -> tuple[int, int] | None:
    """Where the element of *node* begins and ends; None for a meeting without any part.

    A meeting that is no division reaches from its first to its last part: its span may cover
    lead and furniture, too.
    """
    if node.path:
        return node.span.start, node.span.end
    spans = [part.span for part in node.statements]
    if isinstance(node, Meeting):
        spans += [item.span for item in node.agenda]
    if not spans:
        return None
    return min(span.start for span in spans), max(span.end for span in spans)


def chains(statements: Iterable[Statement]) -> tuple[dict[str, str], dict[str, str]]:
    """Which of *statements* a listed or continued one goes on from, and the reverse.

    That is the last one of the same speakers.
    """
    previous: dict[str, str] = {}
    following: dict[str, str] = {}
    last: dict[tuple[Party, ...], str] = {}
    for it in statements:
        if it.role is Role.NARRATION:
            continue
        if it.role in _CONTINUES:
            before = last.get(it.speakers)
            if before is not None:
                previous[it.id], following[before] = before, it.id
        last[it.speakers] = it.id
    return previous, following
