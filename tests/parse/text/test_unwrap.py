"""Lines that were broken for their width."""

from __future__ import annotations

import pytest

from japan_russia.parse.text.lines import split
from japan_russia.parse.text.plain import Plain, joined
from japan_russia.parse.text.unwrap import gaps

PAGE = """\
Talks in Moscow

March 5, 2011

On Friday, March 4, the two ministers held talks in Moscow, and went on
with them over a lunch that the host gave in the guest house, where the
air was warm.
"""


def whole(text: str) -> list[str]:
    """Return the lines of *text* as they are read."""
    return [line.text for line in split(joined(Plain(text), gaps(split(text))).text)]


def test_full_lines_go_on() -> None:
    """A line goes on where the next word would not have fitted on it."""
    lines = whole(PAGE)
    assert lines[:2] == ["Talks in Moscow", "March 5, 2011"]
    assert len(lines) == 3
    assert lines[2].endswith("guest house, where the air was warm.")


GO_ON = (
    "The talks, which the two sides had long wanted, were held on Friday, March\n4. All went.",
    "Present were Minister A and, with him, two of his aides and one more: Mr.\nSorokin and B.",
    "Beside them sat five others (A and B for the Japanese side, as is custom;\nC for Russia).",
    "With them were Mr. A, the Director of a division, and also Director-\nGeneral B.",
    "The two ministers of whom this page tells had with them the following men:\nthe two of them.",
)
BEGIN = (
    "Minister A said on that day that the trade of the two countries had grown\n\n1. Trade",
    "The two ministers of whom this page tells agreed on what is here told of:\n(1) a fair.",
    "The two ministers of whom this page tells agreed on what is here told of.\nThey left.",
    "The two ministers of whom this page tells agreed to what is told here of\n- a fair",
    "1. Regional affairs, the Middle East, North Korea, and more matters\nThe two left.",
    "1. Meeting with the Minister of Foreign Affairs of the country, Mr. B\n(May 3, noon)",
    "This line is not full\nThey left.",
)


@pytest.mark.parametrize("more", GO_ON)
def test_what_goes_on(more: str) -> None:
    """A day after its month, a name after "Mr.", what a bracket holds, small letters."""
    assert whole(f"{PAGE}\n{more}\n")[3:] == [more.replace("-\n", "-").replace("\n", " ")]


@pytest.mark.parametrize("more", BEGIN)
def test_what_begins_anew(more: str) -> None:
    """What stands after a gap, a label, a sentence, a bullet, or a line with room left."""
    assert whole(f"{PAGE}\n{more}\n")[3:] == more.replace("\n\n", "\n").split("\n")


def test_a_page_with_blank_lines_inside_its_sentences_has_them_before_capitals_too() -> None:
    """Where it breaks so often, a line that is nearly as long as the others goes on."""
    page = (
        "(1) At first the Minister of Foreign Affairs, having welcomed",
        "Minister Tanabe in the snow that fell that day, stated that the",
        "house had been warmed for him and for the others, and that the",
        "works of the harbour would be shown to them in the days which",
        "were left.",
    )
    assert whole("\n\n".join(page)) == [" ".join(page)]


def test_long_lines_were_never_broken() -> None:
    """One line that is wider than any page: the others are as they were meant."""
    text = PAGE + "\n" + "The two ministers agreed. " * 8
    assert len(whole(text)) == len(split(text))
