"""How the path of a division is made of the printed labels."""

from __future__ import annotations

from typing import Final

__all__ = ["HALF_WIDTH", "Paths"]

#: Full-width signs of East Asian text and hyphens that break no line, and what they are in ASCII;
#: for ``str.translate``.
HALF_WIDTH: Final = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | dict.fromkeys(
    (0x2010, 0x2011), ord("-")
)
_MANY: Final = 10


class Paths:
    """Gives the children of one division their paths, in text order.

    A child without a printed label counts as ``#1``, ``#2`` … among those without one; a label
    that stood before among its siblings takes ``'`` for each time, from the tenth time on ``'``
    and the number (``(1)'10``): the paths of a label printed thousands of times stay short.
    Signs of other widths and hyphens of other kinds are in the path as those of ASCII: ``（１）``
    is ``(1)``.
    """

    def __init__(self, parent: str = "") -> None:
        self._parent = parent
        self._seen: dict[str, int] = {}
        self._unlabelled = 0

    def next(self, label: str | None) -> str:
        """Return the path of the next child, whose printed label is *label*."""
        if label is None:
            self._unlabelled += 1
            step = f"#{self._unlabelled}"
        else:
            if not label.isascii():
                label = label.translate(HALF_WIDTH)
            times = self._seen.get(label, 0)
            self._seen[label] = times + 1
            step = label + ("'" * times if times < _MANY else f"'{times}")
        return f"{self._parent}/{step}" if self._parent else step
