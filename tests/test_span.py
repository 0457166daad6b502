"""Places in a text, as programs and as people count them."""

from __future__ import annotations

import pytest

from japan_russia.span import Position, position, positions

TEXT = "one\r\ntwo\rthree\n\n𝄞five\x0cé"


@pytest.mark.parametrize(
    ("offset", "place"),
    [
        (0, "line 1, column 1"),
        (3, "line 1, column 4"),
        (4, "line 1, column 5"),
        (5, "line 2, column 1"),
        (9, "line 3, column 1"),
        (15, "line 4, column 1"),
        (16, "line 5, column 1"),
        (17, "line 5, column 2"),
        (22, "line 5, column 7"),
        (23, "line 5, column 8"),
        (99, "line 5, column 8"),
    ],
)
def test_position_counts_lines_and_code_points(offset: int, place: str) -> None:
    """Lines end at LF, CRLF and CR only; an offset past the end counts as the end."""
    assert str(position(TEXT, offset)) == place


def test_positions_gives_what_position_gives_for_each() -> None:
    """In any order, with offsets given twice."""
    offsets = [7, 0, 23, 5, 7]
    assert list(positions(TEXT, offsets)) == [position(TEXT, offset) for offset in offsets]
    assert list(positions("", [0])) == [Position(1, 1)]
