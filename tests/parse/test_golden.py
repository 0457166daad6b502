"""Small readouts of our own wording, one for each way of writing, read as written down by hand.

A golden file is a pair in a folder of ``golden/``, which has the name of its topic: the text, and
what a careful reader takes from it.  Of the latter only ``covers`` is required, the entries of
``docs/reference/formats.md`` or ``formats/speech.md`` that it shows; what it does not mention is
not compared.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.model import DiagnosticCode
from tests import needs
from tests.parse.reading import GOLDEN, KEYS, expected, formed, found_in, written
from tests.parse.record import record
from tests.parse.test_formats_table import TABLES

PAGE = Path(__file__).parents[2] / "docs" / "contributing.md"
READOUTS = sorted(GOLDEN.glob("*/*.txt"), key=lambda path: path.stem)
#: Diagnostics on facts that most golden files leave out on purpose.
_ASIDE = {DiagnosticCode.NO_TITLE, DiagnosticCode.NO_DATE, DiagnosticCode.NO_YEAR}


def test_there_are_golden_files() -> None:
    """An empty folder would pass every other test of this module."""
    assert READOUTS, "no golden readouts found"
    assert {p.with_suffix(".txt") for p in GOLDEN.glob("*/*.json")} == set(READOUTS)
    assert len({path.stem for path in READOUTS}) == len(READOUTS)


@pytest.mark.parametrize("path", READOUTS, ids=lambda path: path.stem)
def test_reads_as_recorded(path: Path) -> None:
    """Everything that the golden file records is read so."""
    wanted = expected(path.with_suffix(".json"))
    assert wanted["covers"], f"name in covers the line that it shows, of {TABLES}"
    assert wanted.keys() <= {"covers", *KEYS}
    assert found_in(jr.load(path), wanted) == {
        key: wanted[key] for key in wanted if key != "covers"
    }


@pytest.mark.parametrize("path", READOUTS, ids=lambda path: path.stem)
def test_nothing_else_is_reported(path: Path) -> None:
    """A readout that is written as readouts are gives no diagnostic but those recorded."""
    found = {it.code for it in jr.load(path).diagnostics} - _ASIDE
    recorded = expected(path.with_suffix(".json")).get("diagnostics", ())
    assert found <= {DiagnosticCode(code) for code in recorded}


def test_files_have_one_form() -> None:
    """That of ``python -m tests.parse.record``, so that it changes nothing but what is read."""
    other = [
        path.stem
        for path in GOLDEN.glob("*/*.json")
        if path.read_text(encoding="utf-8") != formed(expected(path))
    ]
    assert other == [], "run `python -m tests.parse.record FILE` for each, and look at it"


@pytest.mark.skipif(not PAGE.exists(), reason=needs.PAGES)
def test_the_page_explains_a_golden_file(tmp_path: Path) -> None:
    """Its example is read as it says, and holds each sign that it explains."""
    page = PAGE.read_text(encoding="utf-8").partition("\n## Golden files\n")[2]
    page = page.partition("\n## ")[0]
    (text,) = re.findall(r"^```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    (golden,) = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    path = tmp_path / "fair.txt"
    path.write_text(text, encoding="utf-8")
    readout = jr.load(path)
    wanted = json.loads(golden)
    assert written(readout, wanted) == golden
    draft = json.loads(written(readout))
    assert list(draft) == ["covers", *KEYS]
    explained = set(re.findall(r"^\| `(\w+)`", page, re.MULTILINE))
    assert explained == set(draft) | set(draft["meetings"][0])


def test_a_text_that_is_not_there_cannot_be_recorded(tmp_path: Path) -> None:
    """One sentence, and nothing is written."""
    path = tmp_path / "fair.txt"
    with pytest.raises(SystemExit) as stopped:
        record([str(path)])
    assert stopped.value.code == (
        f"Expected a readable file at {str(path)!r}, found: No such file or directory."
    )
    assert not list(tmp_path.iterdir())


def test_a_golden_file_is_recorded_by_a_command(tmp_path: Path) -> None:
    """A draft of everything at first; then what is read now of what was kept of it."""
    path = tmp_path / READOUTS[0].name
    path.write_bytes(READOUTS[0].read_bytes())
    record([str(path)])
    golden = path.with_suffix(".json")
    assert golden.read_text(encoding="utf-8") == written(jr.load(path))
    golden.write_text('{"covers": ["1: Entry"], "title": "Another"}', encoding="utf-8")
    record([str(path)])
    title = jr.load(path).title
    assert golden.read_text("utf-8") == formed({"covers": ["1: Entry"], "title": title})
