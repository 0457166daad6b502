"""What the markup of a page says of its outline: what is a heading, and what stands in what."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.parse.layout.paragraphs import Piece
from japan_russia.parse.sources.rows import BOLD, Mark, Role
from japan_russia.parse.text.lines import TERMINAL, ends_with
from japan_russia.wording.layout.labels import Label, Style

__all__ = ["bounds", "holds_list", "is_data", "is_marked"]

#: A bold line of more words is emphasis; a heading of more words is none.
_MOST_BOLD: Final = 25
_MOST: Final = 45


def is_marked(piece: Piece) -> bool:
    """Whether markup says that a piece is a heading.

    What is only bold may also be a sentence that matters.
    """
    level, words = piece.mark.level, piece.text.count(" ")
    if level == BOLD and (ends_with(TERMINAL, piece.text) or words >= _MOST_BOLD):
        return False
    return level > 0 and bool(piece.text) and words < _MOST


def is_data(piece: Piece) -> bool:
    """Whether a piece is a row of a table of data, which heads nothing."""
    return piece.mark.role == Role.DATA


def holds_list(pieces: Sequence[Piece], number: int) -> bool:
    """Whether the next piece stands in a list that is inside the item which a piece begins."""
    if number + 1 == len(pieces) or not pieces[number].mark.lists:
        return False
    return pieces[number + 1].mark.depth > pieces[number].mark.depth


def bounds(
    open_ones: Sequence[tuple[Label, Mark]], label: Label, mark: Mark, deepest: int
) -> tuple[int, int]:
    """The least and most of the open divisions that stay open above a new one, not over *deepest*.

    What stands in an item of a list is below its label, the items of a list are beside each other,
    and headings of different elements are on different levels, unless the count goes on.
    """
    least, most = 0, len(open_ones)
    goes_on = (label.style, label.number - 1) in [it for it, _ in open_ones]
    is_title = label.style is Style.TITLE
    for depth, (other, before) in enumerate(open_ones):
        is_like = other.style is label.style
        if before.depth > mark.depth:
            most = min(most, depth)
        elif before.lists and before.depth < mark.depth:
            least = depth + 1
        elif before.lists and before.lists == mark.lists and is_like:
            least, most = depth, min(most, depth)
        if before.level and mark.level and not goes_on and (is_title or not is_like):
            if before.level < mark.level:
                least = max(least, depth + 1)
            elif BOLD != before.level > mark.level or is_like:
                most = min(most, depth)
    return min(least, most, deepest), min(most, deepest)
