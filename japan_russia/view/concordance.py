"""Keywords in context, each in the middle of a line: for a terminal and as HTML."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from japan_russia.view.html import table_html
from japan_russia.view.terminal import clean, columns, shortened
from japan_russia.view.words import count

__all__ = ["Line", "concordance_html", "lines"]

#: No name of a speaker needs more columns to be known by.
_WHO: Final = 20
#: A keyword of so many columns is whole, however narrow the line.
_HIT: Final = 20
#: With fewer columns of context on each side, it has a line of its own.
_LEAST: Final = 16
_MARK: Final = " (second printing)"


class Line(NamedTuple):
    """A keyword in its context.

    Attributes:
        heading: What it stands under, the same for lines that belong together.
        place: Where it is, as an id.
        who: Who speaks; empty for nobody.
        left: What stands before it.
        hit: The keyword.
        right: What stands after it.
        is_repeat: Whether it stands in a second printing.
    """

    heading: str
    place: str
    who: str
    left: str
    hit: str
    right: str
    is_repeat: bool


def lines(found: Sequence[Line], width: int | None) -> Iterator[str]:
    """Yield *found* as lines of about *width* columns, keywords aligned.

    Where ids and names leave less than sixteen columns for each side, the keyword and what is
    around it stand on a line of their own; without a width, nothing is cut.
    """
    places = _widest(it.place for it in found)
    names = _widest(it.who for it in found)
    hits = _widest(it.hit for it in found)
    apart = False
    if width is None:
        around = _widest(side for it in found for side in (it.left, it.right))
    else:
        names = min(names, _WHO)
        marked = len(_MARK) if any(it.is_repeat for it in found) else 0
        # Two columns stand before the line and between any two of its five cells.
        room = max(width, 60) - 10 - places - names - marked
        hits = min(hits, max(room // 3, _HIT))
        around = (room - hits) // 2
        apart = around < _LEAST
        if apart:
            # Four columns before the line, two between any two of its three cells.
            room = max(width, 40) - 8
            hits = min(_widest(it.hit for it in found), max(room // 3, _HIT))
            around = (room - hits) // 2
    before = None
    for it in found:
        if it.heading != before:
            before = it.heading
            yield clean(it.heading)
        mark = _MARK if it.is_repeat else ""
        who = (_padded(clean(it.place), places), _padded(shortened(it.who, names), names))
        said = (
            _last(it.left, around),
            _padded(shortened(it.hit, hits), hits),
            shortened(it.right, around),
        )
        if apart:
            yield f"  {'  '.join(who)}".rstrip() + mark
            yield f"    {'  '.join(said)}".rstrip()
        else:
            yield f"  {'  '.join(who + said)}".rstrip() + mark


def concordance_html(found: Sequence[Line]) -> str:
    """Return *found* as a table; the keyword is marked and stands in the middle."""
    heads = ("where", "who", "before", "keyword", "after")
    rows = (
        (
            f"{it.heading} {it.place}",
            it.who + _MARK if it.is_repeat else it.who,
            it.left,
            it.hit,
            it.right,
        )
        for it in found
    )
    return table_html(count(len(found), "hit"), heads, rows, marked=3)


def _widest(cells: Iterable[str]) -> int:
    return max((columns(clean(it)) for it in cells), default=0)


def _padded(text: str, width: int) -> str:
    return text + " " * (width - columns(text))


def _last(text: str, width: int) -> str:
    """The end of *text*, on the right of *width* columns."""
    folded = clean(text[-20 * width :])
    # A cut in the middle of a word is none that a reader sees: the text goes on to the left.
    while columns(folded) > width:
        folded = folded[1:]
    return " " * (width - columns(folded)) + folded
