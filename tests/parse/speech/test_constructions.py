"""Each row of the tables of speech reads its own examples, and leaves the others alone."""

from __future__ import annotations

import pytest

from japan_russia.model import Participant
from japan_russia.parse.speech.reports import Report
from japan_russia.wording.speech.constructions import CONSTRUCTIONS, SUBJECT_AND_VERB
from japan_russia.wording.speech.impersonal import IMPERSONAL
from japan_russia.wording.speech.narration import ANNOUNCEMENTS, NARRATION, Narration
from japan_russia.wording.speech.rows import Construction, Impersonal
from japan_russia.wording.speech.verbs import Mark
from tests.parse.made import reports

ROWS = (SUBJECT_AND_VERB, *CONSTRUCTIONS, *IMPERSONAL)
TOLD = (*ANNOUNCEMENTS, *NARRATION)


def finds(row: Narration, sentence: str) -> bool:
    """Tell whether a row of narration reads a sentence."""
    find = row.pattern.search if row in ANNOUNCEMENTS else row.pattern.match
    return find(sentence) is not None


def reading(it: Report) -> str:
    """Return who speaks and what he does: "Sorokin | explain".

    If nobody is named it is both sides, or the other than who spoke last where it is an answer.
    """
    if it.subject is None:
        is_answer = bool(it.verbs) and Mark.REPLY in it.verbs[0].row.marks
        who = "the other" if is_answer else "RU JP"
    else:
        names = [
            p.name.family if isinstance(p, Participant) else p.country for p in it.subject.parties
        ]
        who = " ".join(names[::-1])
    return f"{who} | {it.verbs[0].lemma if it.verbs else ''}"


@pytest.mark.parametrize(
    ("name", "sentence", "wanted"),
    [(row.name, example.sentence, example.reading) for row in ROWS for example in row.reads],
)
def test_a_row_reads_its_examples(name: str, sentence: str, wanted: str) -> None:
    """The row itself decides, and the speaker and the act are those that it says."""
    assert (name, wanted) in [(it.construction, reading(it)) for it in reports(sentence)]


@pytest.mark.parametrize(
    ("name", "sentence"), [(row.name, sentence) for row in ROWS for sentence in row.passes_over]
)
def test_a_row_passes_over_what_is_not_its_own(name: str, sentence: str) -> None:
    """A sentence that only looks like it is left to other rows."""
    assert name not in [it.construction for it in reports(sentence)]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_a_row_has_two_examples_and_one_of_another_kind(row: Construction | Impersonal) -> None:
    """A row shows what it does, and where it stops."""
    assert len(row.reads) >= 2
    assert row.passes_over


@pytest.mark.parametrize(
    ("row", "sentence"), [(row, it) for row in TOLD for it in row.reads], ids=str
)
def test_the_writers_own_voice(row: Narration, sentence: str) -> None:
    """A row of narration reads its examples, and no report is found in them."""
    assert finds(row, sentence)


@pytest.mark.parametrize(
    ("row", "sentence"), [(row, it) for row in TOLD for it in row.passes_over], ids=str
)
def test_narration_passes_over_what_a_speaker_says(row: Narration, sentence: str) -> None:
    """A sentence that may go on in a speaker's voice is left to him."""
    assert not finds(row, sentence)


def test_names_are_unique() -> None:
    """A name says which row decided."""
    names = [row.name for row in (*ROWS, *TOLD)]
    assert len(set(names)) == len(names)
