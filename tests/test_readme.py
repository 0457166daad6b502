"""The README's Python runs and prints what the README says."""

from __future__ import annotations

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```pycon\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


def test_there_is_an_example() -> None:
    """An empty list would prove nothing."""
    assert len(EXAMPLES) == 1


@pytest.mark.parametrize("example", EXAMPLES)
def test_example_prints_what_it_says(example: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run in the folder of the README, as its reader would."""
    monkeypatch.chdir(ROOT)
    test = doctest.DocTestParser().get_doctest(example, {}, "README.md", "README.md", 0)
    assert test.examples
    failures: list[str] = []
    doctest.DocTestRunner().run(test, out=failures.append)
    assert "".join(failures) == ""


def test_there_are_two_commands_and_each_is_one_line() -> None:
    """One does the main job, one runs the tests."""
    commands = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
    assert [command.count("\n") for command in commands] == [1, 1]
    assert "convert seeds" in commands[0]
    assert commands[1] == "python -m pip install '.[test]' && python -m pytest\n"
