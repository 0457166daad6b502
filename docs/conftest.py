"""The examples of the documentation run: Python sessions and command lines, with their output.

They run in a new folder that has ``seeds/`` and ``measured/`` (of ``how-to/``), those of one page
one after the other.
"""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import tempfile
from collections.abc import Iterator
from doctest import ELLIPSIS, OutputChecker
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Final

import pytest
from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.myst import CodeBlockParser

from japan_russia.cli import main

_DOCS: Final = Path(__file__).parent
_SEEDS: Final = _DOCS.parent / "seeds"
_COMMAND: Final = "$ japan-russia "
#: Pages whose examples need packages that no extra for users brings.
NEEDS: Final = {
    "many.md": ("distributed", "pyarrow"),
    "tables.md": ("duckdb", "pandas", "polars", "pyarrow"),
}


def missing(page: str) -> list[str]:
    """Return the packages that the examples of *page* need and that are not installed."""
    return [package for package in NEEDS.get(page, ()) if find_spec(package) is None]


class _Sessions:
    """Parses blocks that hold a Python session."""

    def __init__(self) -> None:
        self.blocks = CodeBlockParser("pycon", _never)
        self.sessions = DocTestStringParser(DocTestEvaluator(ELLIPSIS))

    def __call__(self, document: Document) -> Iterator[Region]:
        for block in self.blocks(document):
            for region in self.sessions(block.parsed, document.path):
                region.adjust(block, block.parsed)
                yield region


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Count the pages that need other packages among the tests that do."""
    for item in items:
        if item.path.parent.is_relative_to(_DOCS) and item.path.name in NEEDS:
            item.add_marker("extra")


def _never(_example: Example) -> str | None:
    raise AssertionError("The blocks are parsed further.")


def _console(example: Example) -> str | None:
    """Run each command of a block and compare what it prints, errors included."""
    commands = str(example.parsed).split(_COMMAND)
    assert commands[0] == "", "Expected a block that begins with a command."
    for command in commands[1:]:
        line, _, wanted = command.partition("\n")
        found = io.StringIO()
        with (
            contextlib.redirect_stdout(found),
            contextlib.redirect_stderr(found),
            contextlib.suppress(SystemExit),
        ):
            main(shlex.split(line))
        if not OutputChecker().check_output(wanted.rstrip() + "\n", found.getvalue(), ELLIPSIS):
            return f"{_COMMAND}{line}\nExpected:\n{wanted}\nFound:\n{found.getvalue()}"
    return None


def _enter(namespace: dict[str, Any]) -> None:
    namespace["_back"] = Path.cwd()
    namespace["_folder"] = tempfile.TemporaryDirectory()
    folder = Path(namespace["_folder"].name)
    (folder / "seeds").symlink_to(_SEEDS)
    (folder / "measured").symlink_to(_DOCS / "how-to" / "measured")
    os.chdir(folder)
    os.environ["COLUMNS"] = "90"


def _leave(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_back"])
    namespace["_folder"].cleanup()


pytest_collect_file = Sybil(
    parsers=[_Sessions(), CodeBlockParser("console", _console)],
    patterns=["*.md"],
    excludes=[f"**/{page}" for page in NEEDS if missing(page)],
    setup=_enter,
    teardown=_leave,
).pytest()
