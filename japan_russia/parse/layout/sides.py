"""Lines that are, or begin with, the name of a side."""

from __future__ import annotations

from typing import Final

from japan_russia.data.countries import country_named
from japan_russia.wording.meetings import attendance

__all__ = ["names_side", "names_side_first"]

#: No name of a side is longer, its colon and brackets included.
_LONGEST: Final = 60


def names_side(text: str) -> bool:
    """Whether a line is the name of a side: "(Japanese side)", "Russia"."""
    side = attendance.SIDE_LINE.fullmatch(text) if len(text) <= _LONGEST else None
    return side is not None and country_named(side["side"]) is not None


def names_side_first(text: str) -> bool:
    """Whether a line begins with the name of a side and a colon: "Japan: Mr. A, Ambassador"."""
    if ":" not in text[:_LONGEST]:
        return False
    side = attendance.SIDE_FIRST.match(text)
    return side is not None and country_named(side["side"]) is not None
