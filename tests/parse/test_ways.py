"""Each name that a statement can have as its construction is explained."""

from __future__ import annotations

from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.parse import speech
from japan_russia.parse.speech.narration import unknown_verb
from japan_russia.parse.ways import WAYS
from japan_russia.wording.speech.constructions import CONSTRUCTIONS, SUBJECT_AND_VERB
from japan_russia.wording.speech.impersonal import IMPERSONAL
from japan_russia.wording.speech.narration import ANNOUNCEMENTS, NARRATION

_ROOT = Path(__file__).resolve().parent.parent.parent.parent
_ROWS = (SUBJECT_AND_VERB, *CONSTRUCTIONS, *IMPERSONAL, *NARRATION, *ANNOUNCEMENTS)


@pytest.mark.long
def test_each_name_is_that_of_a_row_or_of_a_way() -> None:
    """In the seeds and in all golden readouts; none is both."""
    rows = {row.name for row in _ROWS}
    found = {
        it.construction
        for path in (*_ROOT.glob("seeds/*.txt"), *_ROOT.glob("tests/parse/golden/*/*.txt"))
        for it in jr.load(path).iter_statements()
    }
    assert found <= rows | WAYS.keys()
    assert not rows & WAYS.keys()


@pytest.mark.parametrize("name", WAYS)
def test_each_way_is_one_that_the_reading_gives(name: str) -> None:
    """Nothing is explained that no statement can have."""
    folder = Path(speech.__file__).parent
    sources = [path.read_text("utf-8") for path in folder.glob("*.py") if path.name != "ways.py"]
    assert any(f'"{name}"' in source for source in sources)


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Minister Tanabe baked Minister Sorokin a cake.", "baked"),
        ("On March 4, the two ministers also baked a cake.", "baked"),
        ("Minister Sorokin, for his part, baked a cake.", "baked"),
        ("He visited the museum.", "visited"),
        ("Minister Tanabe held talks in Omsk.", None),
        ("Minister Tanabe stated that it was late.", None),
        ("So did Minister Tanabe.", None),
        ("The cake was baked.", None),
        (" ", None),
    ],
)
def test_the_verb_of_a_deed_is_known_or_named(sentence: str, verb: str | None) -> None:
    """Irregular pasts are all in a table; of others, only those of saying are."""
    assert unknown_verb(sentence) == verb
