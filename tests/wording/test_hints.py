"""Words that spare a sentence the trial of patterns must stand in all that these read."""

from __future__ import annotations

import pytest

from japan_russia.wording import hints
from japan_russia.wording.meetings.events import EVENTS
from japan_russia.wording.speech.narration import ANNOUNCEMENTS

READ = [
    *((example, hints.EVENT) for row in EVENTS for example in row.reads),
    *((example, hints.ANNOUNCES) for row in ANNOUNCEMENTS for example in row.reads),
]


@pytest.mark.parametrize(("sentence", "hint"), READ)
def test_no_row_is_spared_its_own_examples(sentence: str, hint: int) -> None:
    """Each sentence that a row reads has a word that hints at it."""
    assert any(hints.hints_of(chunk) & hint for chunk in sentence.split())


@pytest.mark.parametrize("sentence", ["Roads are wide in May.", "Fish was dear."])
def test_other_sentences_are_spared(sentence: str) -> None:
    """They hint at nothing."""
    assert not any(map(hints.hints_of, sentence.split()))
