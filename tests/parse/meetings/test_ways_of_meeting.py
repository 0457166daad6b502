"""Beginnings of pages of all kinds, with the facts of each meeting (``ways_of_meeting.txt``)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import japan_russia as jr
from tests.parse.meetings.test_several import line
from tests.rows import Some

_WRITTEN: Final = Path(__file__).with_name("ways_of_meeting.txt").read_text("utf-8")
#: A page, and a line for each of its meetings; what stands before the first tells of the file.
CASES: Final = [page.split("\n-----\n", 1) for page in _WRITTEN.split("=====\n")[1:]]


def test_who_met_when_and_where(some: Some) -> None:
    """Each meeting has its kind, day, place, sessions and people, and there is no other."""
    wrong = []
    for text, told in some(CASES):
        found = [f"{it.kind.value} | {line(it)}" for it in jr.loads(text).meetings]
        if found != told.splitlines():
            wrong.append((text, told.splitlines(), found))
    assert wrong == [], "the page, its meetings by ways_of_meeting.txt, and as they are read"


def test_there_are_pages() -> None:
    """The test above has something to read."""
    assert len(CASES) > 200
