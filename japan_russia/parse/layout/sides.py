"""Lines that are, or begin with, the name of a side, and those that name who was present."""

from __future__ import annotations

from typing import Final

from japan_russia.data.countries import country_named
from japan_russia.wording.meetings import attendance

__all__ = ["is_entry", "names_side", "names_side_first"]

#: No name of a side is longer, its colon and brackets included.
_LONGEST: Final = 60


def names_side(text: str) -> bool:
    """Whether a line is the name of a side, or of several beside each other: "(Japanese side)"."""
    if len(text) > _LONGEST:
        return False
    sides = [attendance.SIDE_LINE.fullmatch(it.strip()) for it in attendance.GAP.split(text)]
    return all(it is not None and country_named(it["side"]) is not None for it in sides)


def is_entry(text: str) -> bool:
    """Whether a line names somebody with his office, or several beside each other, and no more."""
    if attendance.ENTRY.fullmatch(text) is not None:
        return True
    columns = attendance.GAP.split(text)
    return len(columns) > 1 and all(attendance.ENTRY.fullmatch(it.strip()) for it in columns)


def names_side_first(text: str) -> bool:
    """Whether a line begins with the name of a side and a colon: "Japan: Mr. A, Ambassador"."""
    if ":" not in text[:_LONGEST]:
        return False
    side = attendance.SIDE_FIRST.match(text)
    return side is not None and country_named(side["side"]) is not None
