"""Spans, and the line and column of an offset."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.errors import ModelError
from japan_russia.span import Position, Span, position, positions
from japan_russia.testing import readout_texts, spans

_TEXT = "one\r\ntwo\rthree\n\n𝄞five\x0cé"


def test_span_refuses_a_negative_start() -> None:
    """A span starts at 0 or later."""
    with pytest.raises(ModelError) as caught:
        Span(-1, 2)
    assert str(caught.value) == "Expected a span that starts at 0 or later, found -1."


def test_span_refuses_an_end_before_its_start() -> None:
    """A span does not run backwards."""
    with pytest.raises(ModelError) as caught:
        Span(4, 2)
    assert str(caught.value) == "Expected a span that ends at or after its start 4, found 2."


def test_span_has_the_length_of_its_text() -> None:
    """The length counts code points."""
    assert len(Span(2, 5)) == 3


def test_empty_span_is_true() -> None:
    """An empty span is a place, not nothing."""
    assert Span(3, 3)
    assert len(Span(3, 3)) == 0


def test_spans_sort_by_start_then_end() -> None:
    """Spans sort as they stand in the text."""
    assert sorted([Span(2, 4), Span(0, 9), Span(2, 3)]) == [Span(0, 9), Span(2, 3), Span(2, 4)]


@pytest.mark.parametrize(
    ("inner", "expected"),
    [(Span(2, 5), True), (Span(2, 6), False), (Span(1, 5), False), (Span(3, 3), True)],
)
def test_contains_what_lies_wholly_inside(inner: Span, expected: bool) -> None:
    """A span contains itself and what lies inside it."""
    assert Span(2, 5).contains(inner) is expected


@pytest.mark.parametrize(
    ("other", "expected"),
    [(Span(5, 7), False), (Span(4, 7), True), (Span(0, 2), False), (Span(3, 4), True)],
)
def test_overlaps_where_a_character_is_shared(other: Span, expected: bool) -> None:
    """Spans that only touch do not overlap."""
    assert Span(2, 5).overlaps(other) is expected


@given(spans(), spans())
def test_overlap_is_shared_characters(one: Span, other: Span) -> None:
    """Overlapping, counted on the characters, is the same from both sides."""
    if len(one) and len(other):
        shared = max(one.start, other.start) < min(one.end, other.end)
        assert one.overlaps(other) is other.overlaps(one) is shared


def test_position_shows_line_and_column() -> None:
    """A position reads as words."""
    assert str(Position(3, 7)) == "line 3, column 7"


@pytest.mark.parametrize(
    ("text", "offset", "line", "column"),
    [
        ("", 0, 1, 1),
        ("ab", 1, 1, 2),
        ("a\nb", 2, 2, 1),
        ("a\r\nb", 3, 2, 1),
        ("a\rb", 2, 2, 1),
        ("a\r\rb", 3, 3, 1),
        ("a\n\rb", 3, 3, 1),
        ("a\x0bb\x0cc\x85d\u2028e", 8, 1, 9),
        ("日露\n外相", 4, 2, 2),
        ("ab", 9, 1, 3),
        ("ab\n", 3, 2, 1),
    ],
)
def test_position_counts_from_one(text: str, offset: int, line: int, column: int) -> None:
    """Lines end at LF, CRLF and CR only; columns are code points; past the end is the end."""
    assert position(text, offset) == Position(line, column)


@given(readout_texts(), st.data())
def test_position_finds_the_offset_again(text: str, data: st.DataObject) -> None:
    """Walking to the line and column by hand leads back to the offset."""
    offset = data.draw(st.integers(0, len(text)))
    # Between CR and LF there is no line end yet: the column counts on.
    place = position(text, offset)
    begin, line = 0, 1
    while line < place.line:
        ends = [text.find(end, begin) for end in ("\r\n", "\r", "\n")]
        end = min(at for at in ends if at >= 0)
        begin = end + (2 if text.startswith("\r\n", end) and end + 2 <= offset else 1)
        line += 1
    assert begin + place.column - 1 == offset


def test_positions_gives_what_position_gives_for_each() -> None:
    """In any order, with offsets given twice."""
    offsets = [7, 0, 23, 5, 7]
    assert list(positions(_TEXT, offsets)) == [position(_TEXT, offset) for offset in offsets]
    assert list(positions("", [0])) == [Position(1, 1)]
