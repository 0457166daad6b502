"""The plain text, and the way back from it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia.parse.text.plain import joined, plain


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("one\r\ntwo\rthree\nfour", "one\ntwo\nthree\nfour"),
        ("Minister\u00a0A said  so", "Minister A said so"),
        ("photo(A)   photo(B)", "photo(A)   photo(B)"),
        ("in   response to this,   the two", "in response to this, the two"),
        ("   (1) Trade", "   (1) Trade"),
        ("as they are", "as they are"),
    ],
)
def test_one_kind_of_blank_and_line_end(text: str, wanted: str) -> None:
    """A double blank between words is one; indents and columns stay."""
    assert plain(text).text == wanted


@given(st.text("ab ,.\r\n\t\u00a0(", max_size=60))
def test_the_way_back(text: str) -> None:
    """Every character that is no white space is where :meth:`Plain.span` says; all are there."""
    found = plain(text)
    for at, character in enumerate(found.text):
        span = found.span(at, at + 1)
        assert text[span.start : span.end] == character or character.isspace()
    assert "".join(found.text.split()) == "".join(text.split())


@given(st.text("ab  \r\n", max_size=40), st.data())
def test_spans_keep_their_words(text: str, data: st.DataObject) -> None:
    """A span of the plain text covers the same words in the text itself."""
    found = plain(text)
    start = data.draw(st.integers(0, len(found.text)))
    end = data.draw(st.integers(start, len(found.text)))
    span = found.span(start, end)
    assert text[span.start : span.end].split() == found.text[start:end].split()


@given(st.text("ab  \r\n", max_size=40), st.data())
def test_joined_lines_keep_the_way_back(text: str, data: st.DataObject) -> None:
    """One blank takes the place of each gap, and every word is still found."""
    found = plain(text)
    white = [match.span() for match in re.finditer(r"\s+", found.text)]
    gaps = [gap for gap in white if data.draw(st.booleans())]
    again = joined(found, gaps)
    assert again.text.split() == text.split()
    assert len(again.text) == len(found.text) - sum(end - start - 1 for start, end in gaps)
    for match in re.finditer(r"\S+", again.text):
        span = again.span(*match.span())
        assert text[span.start : span.end] == match[0]


def test_every_kind_of_blank() -> None:
    """Whatever Python takes for white space and no line end is a blank."""
    for code in range(0x10000):
        if chr(code).isspace() and chr(code) not in "\r\n":
            assert plain(f"a{chr(code)}b").text == "a b"
