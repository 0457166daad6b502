"""What is given to the loader: kinds of input, names of files, days that not every year has."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest

import japan_russia as jr
from tests import needs

SEED = Path(__file__).parents[2] / "seeds" / "001_19287fb4fa5b8656.txt"


@pytest.mark.skipif(os.name != "posix", reason=needs.POSIX)
def test_a_name_that_is_not_utf_8(tmp_path: Path) -> None:
    """The file is read, and its name kept readable."""
    name = os.fsdecode(b"n\xe9.txt")
    try:
        (tmp_path / name).write_bytes(SEED.read_bytes())
    except OSError:
        pytest.skip("run this on a file system that takes names which are not UTF-8")
    readout = jr.load(tmp_path / name)
    assert (readout.id, readout.source.name) == (r"n\xe9", r"n\xe9.txt")


@pytest.mark.parametrize("path", ["seeds/001.txt", "C:\\My readouts\\talks.HTML", "a.xml"])
def test_a_path_in_place_of_a_text_is_refused(path: str) -> None:
    """It would be a readout without a meeting."""
    with pytest.raises(jr.ReadoutError) as caught:
        jr.loads(path, id="x")
    assert str(caught.value) == (
        f"Expected the text of a readout in x, found a path, {path!r}: load() reads files."
    )


@pytest.mark.parametrize(
    "text",
    [
        "On May 4, 2031, Minister Tanabe met Minister Sorokin: see talks.html",
        "https://www.example.org/talks.html",
        "Talks\nmay.txt",
        "Talks.",
    ],
)
def test_words_that_end_in_a_name_of_a_file_are_a_text(text: str) -> None:
    """One word of a file makes no path."""
    assert jr.loads(text).source.text == text


def test_a_day_that_the_year_of_another_date_lacks() -> None:
    """29 February stands without a year where the only year printed is no leap year."""
    readout = jr.loads(
        "Title here\n"
        "On February 29, Foreign Minister Koichiro Gemba held a meeting with "
        "Foreign Minister Sergey Lavrov. It was on February 3, 2011 that it began.\n"
    )
    assert str(readout.meetings[0].date) == "--02-29"


def test_an_escape_sequence_alone_is_no_japanese_encoding() -> None:
    """A terminal's reset keeps its character, in ASCII and in UTF-8."""
    for words in ("He said yes \x1b(B there.", "He said “yes” \x1b(B there."):
        assert jr.loads(words.encode()).source.text == words


def test_persons_after_a_run_of_words_of_offices() -> None:
    """A run of words of offices names nobody, and the next person is found all the same."""
    readout = jr.loads(
        "Meeting\nMay 31, 2005\nOn May 31, House House Japan Foreign Minister Nobutaka Machimura "
        "held a meeting with Mr. Mr. Sergey Lavrov, Foreign Minister of Russia.\n"
    )
    assert [str(p) for p in readout.participants] == ["Nobutaka Machimura", "Sergey Lavrov"]


def test_a_reading_leaves_no_circles_of_references() -> None:
    """What was made on the way goes at once: it need not be searched for in all of memory."""
    text = SEED.read_text(encoding="utf-8")
    jr.loads(text)
    gc.collect()
    gc.disable()
    try:
        jr.loads(text)
        assert gc.collect() == 0
    finally:
        gc.enable()
