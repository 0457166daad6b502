"""Several readouts as a table for a terminal: a line for each meeting."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from japan_russia.model import DiagnosticCode, Readout, Statement
from japan_russia.model.vocabulary import word
from japan_russia.view.terminal import Piece, clean, columns, wrapped
from japan_russia.view.words import count, dated, labelled, second_printings

__all__ = ["overview"]

_HEADER: Final = ("meeting", "date", "kind", "place", "who", "statements")
_GAP: Final = "  "


def overview(readouts: Sequence[Readout], width: int | None) -> Iterator[str]:
    """Yield a table of the meetings of *readouts*, in their order, and sum it up.

    A year that is not printed stands in square brackets, as far as it is known.  Where a line has
    no room for a table, each meeting has a paragraph.

    Args:
        readouts: Those that are to be told of.
        width: The columns of a line; None for a table as wide as it comes.
    """
    rows = [_HEADER, *(tuple(map(clean, row)) for it in readouts for row in _rows(it))]
    widths = _widths(rows, width)
    for row in rows if widths else ():
        yield from _line(row, widths)
    for name, *facts, statements in () if widths else rows[1:]:
        number, comma, again = statements.partition(",")
        said_there = f"{count(int(number), 'statement')}{comma}{again}"
        told = ", ".join([*filter(None, facts), said_there])
        yield from wrapped([Piece(f"{name}: {told}")], width, rest="    ")
    meetings = sum(len(it.meetings) for it in readouts)
    every = [one for it in readouts for one in it.iter_statements()]
    total = f"{count(len(readouts), 'readout')}, {count(meetings, 'meeting')}"
    said = f"{count(len(every), 'statement')}{second_printings(every)}"
    yield from wrapped([Piece(f"{total}, {said}.")], width)


def _rows(readout: Readout) -> Iterator[tuple[str, ...]]:
    every = list(readout.iter_statements())
    if not readout.meetings:
        yield readout.id, "", word(DiagnosticCode.NO_MEETING), "", "", _number(every)
    for it in readout.meetings:
        met = it.principals or it.participants
        who = ", ".join(labelled(one, met) for one in met)
        yield (
            f"{readout.id}#{it.id}",
            dated(it),
            word(it.kind),
            it.place or "not printed",
            who,
            _number([one for one in every if one.meeting == it.id]),
        )


def _number(them: Sequence[Statement]) -> str:
    return f"{len(them)}{second_printings(them)}"


def _widths(rows: Sequence[Sequence[str]], width: int | None) -> list[int]:
    """Return the width of each column, as narrow as need be; none where there is no room."""
    widths = [max(map(columns, cells)) for cells in zip(*rows, strict=True)]
    if width is None:
        return widths
    least = [
        max(columns(it) for cell in cells for it in cell.split() or [""])
        for cells in zip(*rows, strict=True)
    ]
    room = width - len(_GAP) * (len(widths) - 1)
    if sum(least) > room:
        return []
    # The widest column gives way first, as far as its longest word lets it.
    while sum(widths) > room:
        able = [number for number, it in enumerate(widths) if it > least[number]]
        widths[max(able, key=lambda number: widths[number])] -= 1
    return widths


def _line(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    cells = [
        list(wrapped([Piece(cell)], size, least=1)) for cell, size in zip(row, widths, strict=True)
    ]
    for line in zip_longest(*cells, fillvalue=""):
        padded = [
            cell + " " * (size - columns(cell)) for cell, size in zip(line, widths, strict=True)
        ]
        yield _GAP.join(padded).rstrip()
