"""Counts as bars, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from japan_russia.view.terminal import clean, columns, shortened

__all__ = ["Bar", "bars"]

#: No label needs more columns to be known by.
_LABEL: Final = 32
#: A block, and its parts by eighths.
_EIGHTHS: Final = " ▏▎▍▌▋▊▉█"


class Bar(NamedTuple):
    """A count: what stands before its bar, and how many there are."""

    label: str
    number: int


def bars(them: Sequence[Bar], width: int, *, is_plain: bool = False) -> Iterator[str]:
    """Yield a line for each count; the longest bar reaches to *width* columns.

    Args:
        them: The counts.
        width: Of the terminal.
        is_plain: Whether to make the bars of ``#``, where blocks cannot be printed.
    """
    labels = min(max((columns(clean(it.label)) for it in them), default=0), _LABEL)
    most = max((it.number for it in them), default=0)
    digits = len(str(most))
    room = max(width - labels - digits - 6, 8)
    for it in them:
        label = shortened(it.label, labels)
        whole, part = divmod(8 * room * it.number // most if most else 0, 8)
        bar = "#" * whole if is_plain else _EIGHTHS[8] * whole + _EIGHTHS[part].strip()
        line = f"  {label}{' ' * (labels - columns(label))}  {it.number:{digits}}  {bar}"
        yield line.rstrip()
