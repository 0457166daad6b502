"""A corpus: a root with what all share, and a file for each readout."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from attrs import evolve
from lxml import etree

import japan_russia as jr
from japan_russia.errors import FormatError, LimitError
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.shared import SEEDS

XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'


@pytest.fixture(scope="module")
def readouts() -> tuple[jr.Readout, ...]:
    """Those of ``seeds``."""
    return tuple(map(jr.load, SEEDS))


@pytest.fixture
def corpus(tmp_path: Path, readouts: tuple[jr.Readout, ...]) -> Path:
    """The root of a corpus of them."""
    return tei.dump_corpus(readouts, tmp_path / "corpus")


def test_corpus_comes_back_equal(corpus: Path, readouts: tuple[jr.Readout, ...]) -> None:
    """In the order in which it was written."""
    assert tei.load_corpus_file(corpus) == readouts


def test_joined_corpus_comes_back_equal(corpus: Path, readouts: tuple[jr.Readout, ...]) -> None:
    """All in one document."""
    path = corpus.with_name("joined.xml")
    path.write_bytes(tei.joined(corpus))
    assert tei.load_corpus_file(path) == readouts
    assert tei.validate(path) == ()


def test_corpus_and_its_files_are_valid(corpus: Path) -> None:
    """The root, and each file with the root beside it."""
    for path in corpus.parent.iterdir():
        assert tei.validate(path) == (), path


def test_what_is_shared_stands_once(corpus: Path) -> None:
    """Taxonomies, organisations and office holders are in the root alone."""
    for name in (b"<taxonomy", b"<listOrg", b"<editorialDecl", b'type="authority"'):
        assert name in corpus.read_bytes()
        for path in corpus.parent.glob("jr-*.xml"):
            assert name not in path.read_bytes()


def test_the_root_has_languages_and_terms_of_use_for_all(
    tmp_path: Path, readouts: tuple[jr.Readout, ...]
) -> None:
    """A file has terms of its own where its source has others."""
    first, *_ = readouts
    sources = {first.id: tei.Provenance(licence="All rights reserved")}
    corpus = tei.dump_corpus(readouts, tmp_path, header=tei.Edition(sources=sources))
    own = f"jr-{first.id}.xml"
    for path in tmp_path.iterdir():
        text = path.read_text(encoding="utf-8")
        assert ("<langUsage>" in text) is (path == corpus)
        assert ("<availability" in text) is (path == corpus or path.name == own)
        assert tei.validate(path) == (), path
    assert "All rights reserved" in (tmp_path / own).read_text(encoding="utf-8")
    assert tei.load_corpus_file(corpus) == readouts


def test_persons_point_to_the_authority_list(corpus: Path) -> None:
    """With the terms in office."""
    part = corpus.with_name("jr-000_f44f7f14570901ab.xml").read_text()
    assert 'sameAs="#person.JP-gemba-koichiro"' in part
    root = etree.parse(corpus)
    terms = [
        affiliation.get("from")
        for person in root.iter("{*}person")
        if person.get("{http://www.w3.org/XML/1998/namespace}id") == "person.JP-gemba-koichiro"
        for affiliation in person.iter("{*}affiliation")
    ]
    assert terms == ["2011-09-02"]


def test_faults_name_the_file(corpus: Path) -> None:
    """Findings on an included file begin with its name."""
    part = corpus.with_name("jr-001_19287fb4fa5b8656.xml")
    part.write_bytes(part.read_bytes().replace(b'direct="false"', b'direct="true"', 1))
    messages = [it.message for it in tei.validate(corpus)]
    assert f"{part.name}: Expected direct='false', found 'true'." in messages


def test_files_beside_the_root_alone_are_included(tmp_path: Path) -> None:
    """No folder, no address, no link, no fragment."""
    secret = tmp_path / "secret.xml"
    tei.dump(hand_made.readout(), secret)
    folder = tmp_path / "corpus"
    root = tei.dump_corpus([hand_made.readout()], folder)
    (folder / "link.xml").symlink_to(secret)
    text = root.read_text()
    for href in (
        "../secret.xml", "..%2Fsecret.xml", str(secret), "file:///etc/hostname",
        "http://example.org/a.xml", "made.xml#x", "link.xml", "", "C:a.xml",
    ):  # fmt: skip
        root.write_text(text.replace('href="made.xml"', f'href="{href}"'))
        with pytest.raises(FormatError) as caught:
            tei.load_corpus_file(root)
        assert str(caught.value).startswith("Expected the name of a file beside the corpus at line")


def test_include_may_not_ask_for_text(tmp_path: Path) -> None:
    """Nor for a part of a file."""
    root = tei.dump_corpus([hand_made.readout()], tmp_path)
    text = root.read_text()
    root.write_text(text.replace('href="made.xml"', 'href="made.xml" parse="text"'))
    with pytest.raises(FormatError, match="Expected the name of a file beside the corpus"):
        tei.load_corpus_file(root)


def test_fault_in_an_included_file_is_told(tmp_path: Path) -> None:
    """With its name."""
    root = tei.dump_corpus([hand_made.readout()], tmp_path)
    (tmp_path / "made.xml").write_text("<TEI>")
    with pytest.raises(FormatError) as caught:
        tei.load_corpus_file(root)
    assert str(caught.value).endswith(" in 'made.xml'.")
    (tmp_path / "made.xml").unlink()
    with pytest.raises(FormatError, match=r"Expected a readable file at .*made\.xml"):
        tei.load_corpus_file(root)


def test_corpora_cannot_nest_and_loop(tmp_path: Path) -> None:
    """An included file is a readout, not a corpus; so nothing can include itself."""
    root = tei.dump_corpus([hand_made.readout()], tmp_path)
    root.write_text(root.read_text().replace('href="made.xml"', 'href="corpus.xml"'))
    with pytest.raises(FormatError) as caught:
        tei.load_corpus_file(root)
    assert str(caught.value) == "Expected the root TEI, found teiCorpus in 'corpus.xml'."


def test_too_many_includes_are_refused(tmp_path: Path) -> None:
    """Before any is read."""
    root = tei.dump_corpus([hand_made.readout()], tmp_path)
    include = '<xi:include href="made.xml"/>'
    root.write_text(root.read_text().replace(include, include * 10_001))
    with pytest.raises(LimitError) as caught:
        tei.load_corpus_file(root)
    assert str(caught.value) == "Expected at most 10000 files in a corpus, found 10001."


def test_readout_file_is_no_corpus(tmp_path: Path) -> None:
    """And the reverse."""
    path = tmp_path / "made.xml"
    tei.dump(hand_made.readout(), path)
    with pytest.raises(FormatError) as caught:
        tei.load_corpus_file(path)
    assert str(caught.value) == "Expected the root teiCorpus, found TEI."
    root = tei.dump_corpus([hand_made.readout()], tmp_path / "corpus")
    with pytest.raises(FormatError) as caught:
        tei.load(root)
    assert str(caught.value) == (
        "Expected the root TEI, found teiCorpus: read it with japan_russia.tei.load_corpus_file."
    )


def test_ids_are_unique_in_a_corpus(tmp_path: Path) -> None:
    """As files and pointers are named by them."""
    with pytest.raises(FormatError) as caught:
        tei.dump_corpus([hand_made.readout(), hand_made.readout()], tmp_path)
    assert str(caught.value) == "Expected each readout once, found 'made' twice."
    with pytest.raises(FormatError) as caught:
        tei.dump_corpus([], tmp_path)
    assert str(caught.value) == "Expected at least one readout of a corpus, found none."


@pytest.mark.parametrize(
    ("ids", "message"),
    [
        (["corpus"], "Expected another id than that of the root's file, found 'corpus'."),
        (["Corpus"], "Expected another id than that of the root's file, found 'Corpus'."),
        (["a", "A"], "Expected ids of different files, found 'a' and 'A'."),
    ],
)
def test_no_file_of_a_corpus_overwrites_another(
    tmp_path: Path, ids: list[str], message: str
) -> None:
    """Neither the root a readout, nor one readout another where case does not count."""
    with pytest.raises(FormatError) as caught:
        tei.dump_corpus([evolve(hand_made.readout(), id=id) for id in ids], tmp_path)
    assert str(caught.value) == message
    assert list(tmp_path.iterdir()) == []


def test_no_file_is_overwritten_unless_told(tmp_path: Path) -> None:
    """One in the way keeps all others away, as with tables."""
    path = tmp_path / "b.xml"
    path.write_bytes(b"mine")
    readouts = [hand_made.readout("a"), hand_made.readout("b")]
    with pytest.raises(FormatError) as caught:
        tei.dump_corpus(readouts, tmp_path)
    assert str(caught.value) == (
        f"Expected no file at {str(path)!r} without overwrite=True, found one."
    )
    assert [it.name for it in tmp_path.iterdir()] == ["b.xml"]
    root = tei.dump_corpus(readouts, tmp_path, overwrite=True)
    assert list(tei.load_corpus_file(root)) == readouts


def test_a_corpus_is_replaced_whole_or_not(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that the root never includes files of another run."""
    root = tei.dump_corpus([hand_made.readout("a"), hand_made.readout("b")], tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    own = os.replace

    def replace(source: Path, target: Path) -> None:
        if target == root:
            raise OSError(16, "Device or resource busy")
        own(source, target)

    monkeypatch.setattr(os, "replace", replace)
    with pytest.raises(FormatError) as caught:
        tei.dump_corpus([hand_made.readout("b"), hand_made.readout("c")], tmp_path, overwrite=True)
    assert str(caught.value) == (
        f"Expected a writable file at {str(root)!r}, found: Device or resource busy."
    )
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_no_file_is_included_twice(corpus: Path) -> None:
    """Ten thousand times a large one would be as much work as so many files."""
    text = corpus.read_text(encoding="utf-8")
    include = next(line for line in text.splitlines(keepends=True) if "<xi:include" in line)
    corpus.write_text(text.replace(include, include * 2), encoding="utf-8")
    name = include.split('"')[1]
    line = text[: text.index(include)].count("\n") + 2
    with pytest.raises(FormatError) as caught:
        tei.load_corpus_file(corpus)
    assert str(caught.value) == (
        f"Expected each file of a corpus once, found {name!r} again at line {line}."
    )


def test_a_corpus_that_cannot_be_read_is_not_written(
    tmp_path: Path, readouts: tuple[jr.Readout, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of as many files as may be; of one more, none is written."""
    monkeypatch.setattr("japan_russia.formats.tei.corpus._LIMIT_FILES", 5)
    assert tei.load_corpus_file(tei.dump_corpus(readouts, tmp_path)) == readouts
    with pytest.raises(LimitError) as caught:
        tei.dump_corpus([*readouts, hand_made.readout()], tmp_path / "more")
    assert str(caught.value) == "Expected at most 5 files in a corpus, found 6."
    assert not (tmp_path / "more").exists()
