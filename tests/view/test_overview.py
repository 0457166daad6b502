"""Several readouts as a table."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve

from japan_russia.model import Meeting
from japan_russia.parse import loads
from japan_russia.view.html import meetings_html
from japan_russia.view.overview import overview
from tests.hand_made import readout
from tests.model.made import readout as made_by_parts

TABLE = """\
meeting  date                   kind                        place        who              \
      statements
made#m1  31 May [2005]          foreign ministers' meeting  Tokyo        Aoki (JP), Belov (RU)  3
made#m2  31 May 2006            courtesy call               not printed  Aoki (JP)              1
two#m1   31 May [2004 or 2005]  foreign ministers' meeting  Tokyo        Aoki (JP), Belov (RU)  3
two#m2   31 May 2006            courtesy call               not printed  Aoki (JP)              1
2 readouts, 4 meetings, 10 statements."""


def test_each_meeting_has_a_line() -> None:
    """With its day, the year in brackets where it is not printed, and its statements."""
    printed = "\n".join(overview([readout(), readout("two", year=None)], None))
    assert printed == TABLE


def test_cells_are_wrapped_where_the_table_is_too_wide() -> None:
    """No word is broken."""
    assert list(overview([readout()], 80)) == [
        "meeting  date           kind            place        who              statements",
        "made#m1  31 May [2005]  foreign         Tokyo        Aoki (JP),       3",
        "                        ministers'                   Belov (RU)",
        "                        meeting",
        "made#m2  31 May 2006    courtesy call   not printed  Aoki (JP)        1",
        "1 readout, 2 meetings, 5 statements.",
    ]


def test_paragraphs_take_the_place_of_a_table_that_has_no_room() -> None:
    """With the same facts."""
    assert list(overview([readout()], 40)) == [
        "made#m1: 31 May [2005], foreign",
        "    ministers' meeting, Tokyo, Aoki",
        "    (JP), Belov (RU), 3 statements",
        "made#m2: 31 May 2006, courtesy call, not",
        "    printed, Aoki (JP), 1 statement",
        "1 readout, 2 meetings, 5 statements.",
    ]


def test_what_has_no_meeting_is_told_so() -> None:
    """In the table and in a paragraph."""
    table = list(overview([made_by_parts("x")], None))
    assert table[1].split() == ["r", "no", "meeting", "found", "1"]
    assert next(overview([made_by_parts("x")], 20)) == "r: no meeting found,"


@pytest.mark.parametrize(
    ("changes", "printed"),
    [
        ({"date": None, "given_year": None}, "not printed"),
        ({"given_year": None}, "31 May [year unknown]"),
    ],
)
def test_a_day_says_what_is_known(changes: dict[str, Any], printed: str) -> None:
    """And what is not."""
    made = readout()
    second = made.body[1]
    assert isinstance(second, Meeting)
    if "date" not in changes:
        assert second.date is not None
        changes = {**changes, "date": evolve(second.date, year=None)}
    body = (made.body[0], evolve(second, **changes), made.body[2])
    assert printed in list(overview([evolve(made, body=body)], None))[2]


def test_a_hostile_place_reaches_no_terminal() -> None:
    """Its escapes are written out."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, place="\x1b]0;owned\x07Tokyo"), *made.body[1:])
    assert "\\x1b]0;owned\\x07Tokyo" in list(overview([evolve(made, body=body)], None))[1]


def test_second_printings_are_told_of() -> None:
    """Where there is a line for each meeting, and where each has a paragraph."""
    item = "1. Trade\nMinister Tanabe stated that trade grew.\n"
    again = loads(
        "On May 6, 2012, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg Sorokin."
        f"\n\n{item}{item}",
        id="a",
    )
    *_, line, total = overview([again], None)
    assert line.endswith("  3, 1 of them a second printing")
    assert total == "1 readout, 1 meeting, 3 statements, 1 of them a second printing."
    paragraph = " ".join(it.strip() for it in overview([again], 40))
    assert "Sorokin (RU), 3 statements, 1 of them a second printing 1 readout" in paragraph
    assert "<td data-head='statements'>3, 1 of them a second printing</td>" in meetings_html(
        [again]
    )
