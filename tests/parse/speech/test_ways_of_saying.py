"""Sentences of all kinds, a line each, with who says what in them (``ways_of_saying.txt``)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from japan_russia.model import Role, Statement
from tests.parse.speech.test_course import statements, who
from tests.rows import Some

_LINES: Final = Path(__file__).with_name("ways_of_saying.txt").read_text("utf-8").splitlines()
CASES: Final = [line.split(" | ", 1) for line in _LINES if line and not line.startswith("#")]
_SIGNS: Final = {"Sorokin": "S", "Tanabe": "T", "JP": "J", "RU": "R"}


def sign(it: Statement) -> str:
    """Return the signs of who says a statement."""
    if it.role is Role.NARRATION:
        return "N"
    return "".join(_SIGNS.get(name, name) for name in who(it).split())


def test_no_sentence_stands_twice() -> None:
    """One of two like sentences would show nothing."""
    assert len({text for _, text in CASES}) == len(CASES)


def test_who_says_what(some: Some) -> None:
    """Nobody's words go to somebody else, and none are lost."""
    wrong = []
    for speak, text in some(CASES):
        found = statements(text.replace("\\n", "\n"))
        if (signs := " ".join(map(sign, found))) != speak:
            wrong.append((speak, signs, text))
    assert wrong == [], "who speaks by ways_of_saying.txt, who does as it is read, the sentence"
