"""The table of benchmarks has a line for each job, and says what could not be measured."""

from __future__ import annotations

import re
from importlib.util import find_spec

import pytest

from tests.benchmarks import __main__ as table

#: What each job of a peer needs; lxml and attrs are always here.
_NEEDS = {"spacy": "spacy", "bluebell": "bluebell", "to pydantic": "pydantic", "delb": "delb"}


@pytest.mark.long
def test_each_job_has_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    """With a ratio where the peer is installed; else it is said."""
    assert table.main(["--rounds", "2"]) == 0
    head, *lines = capsys.readouterr().out.splitlines()
    assert "Medians of 2 rounds" in head
    for row in table.ROWS:
        (line,) = (it for it in lines if it.startswith(f"| {row.done} |") and row.beside in it)
        name = _NEEDS.get(row.theirs.replace("from", "to"))
        if name is None or find_spec(name):
            assert re.search(r"\| [0-9.]+ \([0-9.]+ to [0-9.]+\) \|", line)
        else:
            assert "not to be had" in line
    assert sum(it.startswith("| ") for it in lines) == 1 + len(table.ROWS) + 2


def test_an_unknown_commit_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """In one sentence, as the benchmark of the rate does."""
    with pytest.raises(SystemExit):
        table.main(["--beside", "no-such-commit"])
    assert "Expected the package at commit 'no-such-commit'" in capsys.readouterr().err
