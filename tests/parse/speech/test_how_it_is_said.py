"""How the sentences of ``ways_of_saying.txt`` are read: recorded, so that a change shows.

``python -m tests.parse.speech.test_how_it_is_said`` records it anew.  What is recorded may be
wrong: look at each line that changes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from japan_russia.model import Role, Statement
from tests.parse.speech.test_course import name, statements
from tests.parse.speech.test_ways_of_saying import CASES
from tests.rows import Some

_FILE: Final = Path(__file__).with_name("how_it_is_said.txt")
_HEAD: Final = (
    "# What is read in each line of ways_of_saying.txt beside who speaks: construction, verbs, to\n"
    "# whom, whether it answers; roles other than statements. Written by test_how_it_is_said.py.\n"
)


def told(it: Statement) -> str:
    """Return how a statement is read, in a few words."""
    parts = [it.construction or "-"]
    if it.role is not Role.STATEMENT:
        parts.append(it.role.value)
    parts += [f"{verb.lemma}={verb.act.value}" for verb in it.reporting]
    parts += [f"to {name(party)}" for party in it.addressees]
    if it.is_reply:
        parts.append("reply")
    return " ".join(parts)


def read(text: str) -> str:
    """Return how each statement of a line of ``ways_of_saying.txt`` is read."""
    return "; ".join(map(told, statements(text.replace("\\n", "\n"))))


def test_how_it_is_said(some: Some) -> None:
    """Nothing of a reading changes unseen."""
    recorded = _FILE.read_text("utf-8").removeprefix(_HEAD).splitlines()
    assert len(recorded) == len(CASES), "a line was added: record it"
    pairs = [(text, line) for (_, text), line in zip(CASES, recorded, strict=True)]
    changed = [(text, line, now) for text, line in some(pairs) if (now := read(text)) != line]
    assert changed == [], "the sentence, how it was read, how it is read"


if __name__ == "__main__":
    _FILE.write_text(_HEAD + "".join(f"{read(text)}\n" for _, text in CASES), "utf-8")
