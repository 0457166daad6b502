"""A manifest says what a corpus was made of, and whether another is the same."""

from __future__ import annotations

import platform
from importlib.metadata import version
from pathlib import Path

import pytest
from attrs import evolve

from japan_russia import __version__
from japan_russia.corpus import Corpus, Failure, FailureKind, Manifest, Version, load_manifest
from japan_russia.errors import FormatError
from japan_russia.parse.corrections import Row
from tests.corpus.texts import CALL, TALKS

RIGHT = Row(
    statement="a#m1.i2.s1",
    words="Both sides confirmed that crab should be protected.",
    field="speakers",
    value="JP",
    who="A. Reader",
    why="So it was.",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two readouts."""
    (tmp_path / "a.txt").write_text(TALKS, encoding="utf-8")
    (tmp_path / "b.txt").write_text(CALL, encoding="utf-8")
    return tmp_path


def read(folder: Path, *rows: Row) -> Corpus:
    """Read *folder*, with whatever can be read of it."""
    return Corpus.read(folder, corrections=rows, errors="collect")


def test_manifest_records_files_versions_corrections_and_failures(folder: Path) -> None:
    """All that somebody needs to make the same corpus again."""
    (folder / "c.txt").write_bytes(b"")
    corpus = read(folder, RIGHT)
    it = corpus.manifest()
    assert [(one.id, one.name, one.sha256) for one in it.readouts] == [
        (one.id, f"{one.id}.txt", one.source.sha256) for one in corpus
    ]
    assert it.corrections == (RIGHT,)
    assert it.failures == (
        Failure(str(folder / "c.txt"), "Expected the text of a readout in c.txt, found nothing."),
    )
    assert [(one.name, one.version) for one in it.versions] == [
        ("japan_russia", __version__),
        ("python", platform.python_version()),
        *((name, version(name)) for name in ("attrs", "cattrs", "lxml")),
    ]


def test_manifest_comes_back_from_its_file(folder: Path) -> None:
    """Equal, and with no difference to the corpus that it was made of."""
    corpus = read(folder, RIGHT)
    made = corpus.manifest()
    path = folder.with_suffix(".json")
    made.dump(path)
    again = load_manifest(path)
    assert again == made
    assert again.dumps() == made.dumps()
    assert again.differences(corpus) == ()
    assert again.differences(read(folder, RIGHT)) == ()


def test_a_manifest_without_kinds_of_failures_is_read(folder: Path) -> None:
    """As it was written before they were told apart."""
    (folder / "c.txt").write_bytes((folder / "a.txt").read_bytes())
    corpus = read(folder)
    assert [it.kind for it in corpus.failures] == [FailureKind.DUPLICATE]
    written = corpus.manifest().dumps()
    kind = ',\n      "kind": "duplicate"'
    assert kind in written
    path = folder.with_suffix(".json")
    path.write_text(written.replace(kind, ""), encoding="utf-8")
    assert load_manifest(path).failures[0].kind is FailureKind.UNREADABLE
    assert load_manifest(path).differences(corpus) == ()


def test_what_was_asked_of_a_corpus_makes_no_difference(folder: Path) -> None:
    """Readouts count as a whole."""
    corpus = read(folder)
    asked = corpus.where(speaker="Tanabe")
    assert asked.ids == ("a",)
    assert asked.manifest().readouts == corpus.manifest().readouts[:1]


@pytest.mark.parametrize("place", [0, 70, -2])
def test_one_changed_byte_is_detected(place: int, folder: Path) -> None:
    """Wherever it stands, and whether it is read otherwise or not."""
    before = read(folder)
    data = bytearray((folder / "a.txt").read_bytes())
    data[place] ^= 0x20
    (folder / "a.txt").write_bytes(data)
    after = read(folder)
    old, new = (it["a"].source.sha256 for it in (before, after))
    assert before.manifest().differences(after) == (
        f"Expected 'a' of the SHA-256 {old}, found {new}.",
    )


def test_missing_and_further_readouts_are_told(folder: Path) -> None:
    """By their ids."""
    before = read(folder).manifest()
    (folder / "a.txt").rename(folder / "c.txt")
    assert before.differences(read(folder)) == (
        "Expected a readout 'a', found none.",
        "Expected no readout 'c', found one.",
    )


def test_another_order_is_told(folder: Path) -> None:
    """The rows of its tables would stand otherwise."""
    corpus = read(folder)
    assert corpus.manifest().differences(Corpus.of(reversed(list(corpus)))) == (
        "Expected the readouts in the same order, found another.",
    )


def test_failures_are_compared(folder: Path) -> None:
    """A file that can be read by now, and one that no longer can."""
    (folder / "c.txt").write_bytes(b"")
    before, path = read(folder).manifest(), folder / "c.txt"
    path.unlink()
    after = read(folder)
    assert before.differences(after) == (
        f"Expected {str(path)!r} not to be read as before, found no such failure.",
    )
    path.write_bytes(b"")
    assert after.manifest().differences(read(folder)) == (
        (
            f"Expected no failure of {str(path)!r}, found: "
            "Expected the text of a readout in c.txt, found nothing."
        ),
    )


def test_another_reading_is_told_with_its_reason(folder: Path) -> None:
    """Corrections first, then versions; versions alone are no difference."""
    before = read(folder).manifest()
    assert before.differences(read(folder, RIGHT)) == (
        "Expected 'a' read as before, found other corrections.",
    )
    named = Corpus.of(
        evolve(it, source=evolve(it.source, name="x.txt")) if it.id == "a" else it
        for it in read(folder)
    )
    assert before.differences(named) == (
        "Expected 'a' read as before, found another name, address, or way to read it.",
    )
    old = evolve(before, versions=(Version(name="japan_russia", version="0.0.1"),))
    assert old.differences(read(folder)) == ()
    assert old.differences(named) == (
        f"Expected 'a' read as before, found japan_russia {__version__} in place of 0.0.1.",
    )


def test_a_file_that_is_no_manifest_is_refused(folder: Path) -> None:
    """With the place of the fault."""
    path = folder / "manifest.json"
    text = read(folder, RIGHT).manifest().dumps()
    for found, message in (
        ("{}", "Expected the key 'versions' at $, found none."),
        (
            text.replace('"field": "speakers"', '"field": "verbs"'),
            (
                "Expected a correction of speakers, addressees, in_reply_to, found 'verbs' "
                "(at $.corrections[0])."
            ),
        ),
    ):
        path.write_text(found, encoding="utf-8")
        with pytest.raises(FormatError) as caught:
            load_manifest(path)
        assert str(caught.value) == message


def test_an_empty_corpus_has_a_manifest() -> None:
    """Of nothing."""
    it = Corpus().manifest()
    assert isinstance(it, Manifest)
    assert (it.readouts, it.corrections, it.failures) == ((), (), ())
