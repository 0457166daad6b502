"""Corrections of a corpus: each at its readout, none passed over in silence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from japan_russia.corpus import Corpus, Failure, FailureKind
from japan_russia.errors import UnknownIdError
from japan_russia.formats import json
from japan_russia.parse import corrections
from japan_russia.parse.corrections import Row
from tests.corpus.texts import CALL, TALKS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two readouts, one of them as JSON."""
    (tmp_path / "a.txt").write_text(TALKS, encoding="utf-8")
    (tmp_path / "b.txt").write_text(CALL, encoding="utf-8")
    json.dump(Corpus.read(tmp_path / "b.txt")[0], tmp_path / "b.json")
    (tmp_path / "b.txt").unlink()
    return tmp_path


def row(statement: str, words: str, **changes: Any) -> Row:
    """Return a correction of the speakers."""
    usual = {"field": "speakers", "value": "JP", "who": "A. Reader", "why": "So it was."}
    return Row(statement=statement, words=words, **{**usual, **changes})


def test_every_readout_gets_its_own(folder: Path) -> None:
    """Whatever it is read from, from rows or a table."""
    right = [row("b#m1.i1.s1", "thanked"), row("a#m1.i2.s1", "crab")]
    corpus = Corpus.read(folder, corrections=right)
    marked = [it.id for it in corpus.statements() if it.corrections]
    assert marked == ["m1.i2.s1", "m1.i1.s1"]
    corrections.dump(right, folder / "right.tsv")
    assert Corpus.read(folder, corrections=folder / "right.tsv") == corpus
    made = [it for readout in corpus for it in corrections.of(readout)]
    assert Corpus.read(folder, corrections=made) == corpus


def test_a_reader_of_ones_own_is_corrected_too(folder: Path) -> None:
    """What reads a file has nothing to do with who puts it right."""
    (corpus,) = Corpus.read(
        folder / "b.json", reader=json.load, corrections=[row("b#m1.i1.s1", "thanked")]
    )
    assert corpus.statement("m1.i1.s1").corrections


def test_a_correction_that_does_not_fit_is_a_failure_of_its_file(folder: Path) -> None:
    """The readout is missing then: with the wrong speaker it would deceive."""
    right = [row("a#m1.i2.s1", "lobster")]
    corpus = Corpus.read(folder, corrections=right, errors="collect")
    assert corpus.ids == ("b",)
    reason = (
        "Expected the words 'lobster' in a#m1.i2.s1, as A. Reader corrects it, "
        "found 'Both sides confirmed that crab should be protected.'."
    )
    assert corpus.failures == (Failure(str(folder / "a.txt"), reason, FailureKind.CORRECTION),)


def test_a_correction_of_a_readout_that_is_not_there_is_told(folder: Path) -> None:
    """A misspelt id would do nothing, and nobody would know."""
    right = [row("c#m1.i2.s1", "crab"), row("c#m1.i3.s1", "crab")]
    message = (
        "Expected a readout 'c', as A. Reader corrects it, found none: the id is the name of the "
        "file without its suffix, so name the file so, or leave the rows of it out."
    )
    with pytest.raises(UnknownIdError) as caught:
        Corpus.read(folder, corrections=right)
    assert (str(caught.value), caught.value.id) == (message, "c#m1.i2.s1")
    corpus = Corpus.read(folder, corrections=right, errors="collect")
    failure = Failure("c#m1.i2.s1", message, FailureKind.CORRECTION)
    assert (corpus.ids, corpus.failures) == (("a", "b"), (failure,))
