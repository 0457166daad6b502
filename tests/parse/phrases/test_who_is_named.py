"""Persons as sentences name them, a line each, with name, office and country (``named.txt``)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from tests.parse.made import mentions
from tests.parse.phrases.test_persons import words_of

_LINES: Final = Path(__file__).with_name("named.txt").read_text("utf-8").splitlines()
CASES: Final = [line.split(" -> ") for line in _LINES if line and not line.startswith("#")]


@pytest.mark.parametrize(("text", "named"), CASES)
def test_who_is_named(text: str, named: str) -> None:
    """Each of them, with the office and the country that these words give."""
    found = mentions(text)
    assert "; ".join(map(words_of, found)) == named
    assert all(text[slice(*it.named_at)] == it.printed for it in found if it.named_at is not None)
    assert all(it.printed == " ".join(it.words) for it in found)


def test_there_are_sentences() -> None:
    """The test above has something to read."""
    assert len(CASES) > 90
