"""The examples in docstrings run and print what they say."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import japan_russia

ROOT = Path(__file__).parents[2]
#: These need what not everybody has installed, and have no examples of their own.
_ELSEWHERE = (
    "japan_russia.__main__",
    "japan_russia.formats.tables._arrow",
    "japan_russia.sphinxext",
)
MODULES = [
    "japan_russia",
    *(
        found.name
        for found in pkgutil.walk_packages(japan_russia.__path__, "japan_russia.")
        if not found.name.startswith(_ELSEWHERE)
    ),
]


def test_there_are_examples() -> None:
    """An empty list would prove nothing."""
    finder = doctest.DocTestFinder(exclude_empty=True)
    found = [test for name in MODULES for test in finder.find(import_module(name))]
    assert sum(len(test.examples) for test in found) >= 4


@pytest.mark.parametrize("name", MODULES)
def test_examples_print_what_they_say(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in the folder of the project."""
    monkeypatch.chdir(ROOT)
    assert doctest.testmod(import_module(name)).failed == 0
