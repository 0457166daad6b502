"""Divisions of an edited file, with and without the ids that say which is which."""

from __future__ import annotations

from typing import Final

import pytest
from lxml import etree

from japan_russia.formats.tei.reading.text import TextReader

TEI: Final = "http://www.tei-c.org/ns/1.0"


def places(body: str) -> list[tuple[int, int]]:
    """Where the divisions of a body begin and end."""
    reader = TextReader(100)
    reader.read(etree.fromstring(f'<text xmlns="{TEI}"><body>{body}</body></text>'))
    return [(division.start, division.end) for division in reader.body.divisions]


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [("", "", ""), ("", ' xml:id="b"', ""), (' xml:id="a"', ' xml:id="b"', ' xml:id="c"')],
)
def test_each_division_is_one(first: str, second: str, third: str) -> None:
    """Those without an id are no further parts of another without one."""
    body = "".join(
        f'<div type="meeting"{name}><p>{words}</p></div>'
        for name, words in ((first, "One."), (second, "Two."), (third, "Three."))
    )
    assert places(body) == [(0, 4), (4, 8), (8, 14)]


def test_a_further_part_is_no_division() -> None:
    """It belongs to the one that its ``prev`` names."""
    first = '<div type="meeting" xml:id="a"><p>One.</p></div>'
    part = '<div type="meeting" prev="#a"><p>Two.</p></div>'
    assert places(first + part) == [(0, 8)]
