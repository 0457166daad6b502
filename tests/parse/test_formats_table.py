"""The table in the docs names every golden file, and nothing that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests import needs
from tests.parse.reading import GOLDEN, expected

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "reference" / "formats.md"
PAGES = (PAGE, PAGE.with_suffix("") / "speech.md")
#: The sections of the pages in order; a golden file names its section by the number.
SECTIONS = range(1, 14)
#: So many are on the first page.
_ON_FIRST = 5
#: Where they are, for messages: verbs and labels are on the second page.
TABLES = "docs/reference/formats.md (sections 1 to 5) or docs/reference/formats/speech.md (6 to 13)"

pytestmark = pytest.mark.skipif(not PAGE.exists(), reason=needs.PAGES)


class _Line(NamedTuple):
    entry: str
    state: str
    shown_by: tuple[str, ...]


def _at(entry: str) -> str:
    """Return where the line of *entry* stands, for messages."""
    section, _, words = entry.partition(": ")
    page = PAGES[int(section) > _ON_FIRST].relative_to(ROOT).as_posix()
    return f"the line '{words}' of section {section} of {page}"


def _lines() -> Iterator[_Line]:
    section = 0
    lines = (line for page in PAGES for line in page.read_text(encoding="utf-8").splitlines())
    for line in lines:
        if line.startswith("## "):
            section += 1
        elif line.startswith("| ") and not line.startswith("| Way of writing"):
            words, state, files = (cell.strip() for cell in line.strip("|").split("|"))
            names = tuple(re.findall(r"`([\w.]+)`", files))
            yield _Line(f"{section}: {words}", state, names)


def test_every_golden_file_covers_lines_of_the_table() -> None:
    """Word for word, with the number of the section before it."""
    lines = {line.entry for line in _lines()}
    for path in GOLDEN.glob("*/*.json"):
        unknown = [entry for entry in expected(path)["covers"] if entry not in lines]
        assert unknown == [], f"covers of {path.name}: no line reads so of {TABLES}"


def test_every_golden_file_is_in_the_table() -> None:
    """The entries that a golden file covers are the lines that name it."""
    named = {(line.entry, name) for line in _lines() for name in line.shown_by if ".py" not in name}
    files = sorted(GOLDEN.glob("*/*.json"), key=lambda path: path.stem)
    covered = {(entry, path.stem) for path in files for entry in expected(path)["covers"]}
    wrong = [
        *(f"add `{name}` to {_at(entry)}" for entry, name in covered - named),
        *(
            f"add '{entry}' to the covers of {name}.json, or take `{name}` out of {_at(entry)}"
            for entry, name in named - covered
        ),
    ]
    assert wrong == [], "\n".join(sorted(wrong))


def test_every_line_is_shown() -> None:
    """Each line has one of three states, and a golden file or a test module that shows it."""
    found = list(_lines())
    assert len({line.entry for line in found}) == len(found)
    for line in found:
        at = _at(line.entry)
        assert line.state in {"read", "reported", "not read"}, f"{at} has another state"
        assert line.shown_by, f"name in {at} a golden file or a test module"
        for name in line.shown_by:
            is_there = ".py" not in name or [*Path(__file__).parent.rglob(name)]
            assert is_there, f"{at} names {name}, which is not there"


def test_every_section_has_lines() -> None:
    """No section of the count is left out."""
    assert {int(line.entry.partition(":")[0]) for line in _lines()} == set(SECTIONS)
