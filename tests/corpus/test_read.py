"""Files and folders become a corpus, and whatever is wrong with them is said in a sentence."""

from __future__ import annotations

import gc
import pickle
from pathlib import Path
from typing import Any, Final, Literal

import pytest

from japan_russia.corpus import Corpus, CorpusWarning, Failure, FailureKind, iter_readouts
from japan_russia.errors import (
    ArgumentError,
    FormatError,
    JapanRussiaError,
    LimitError,
    ReadoutError,
)
from japan_russia.formats import json, tei
from japan_russia.parse import corrections, load
from tests.corpus.texts import CALL, TALKS, UNDATED


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two readouts, a file of another kind and a folder with a third."""
    for name, text in {"b.txt": CALL, "a.TXT": TALKS, "notes.md": "x", "in/c.txt": UNDATED}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_reads_a_file_a_folder_or_several(folder: Path) -> None:
    """A folder by name, files in the order given, none twice."""
    assert [it.id for it in Corpus.read(folder)] == ["a", "b"]
    assert [it.id for it in Corpus.read(str(folder / "b.txt"))] == ["b"]
    assert [it.id for it in Corpus.read([folder / "b.txt", folder])] == ["b", "a"]


def test_reads_folders_below_if_asked(folder: Path) -> None:
    """But not what a browser has put beside a page."""
    (folder / "a_files").mkdir()
    (folder / "a_files" / "banner.html").write_text("<p>Advertisement", encoding="utf-8")
    assert [it.id for it in Corpus.read(folder, recursive=True)] == ["a", "b", "c"]


def test_reads_json_and_tei_by_their_suffix(folder: Path) -> None:
    """What the library wrote is read back as it was, beside texts."""
    talks, call = Corpus.read(folder)
    made = folder / "made"
    made.mkdir()
    json.dump(talks, made / "x.json")
    tei.dump(call, made / "y.xml")
    assert list(Corpus.read(made)) == [talks, call]


def test_reads_by_a_reader(folder: Path) -> None:
    """It is called with each path."""
    read = Corpus.read(folder, reader=lambda path: load(path, id=path.name.upper()))
    assert [it.id for it in read] == ["A.TXT", "B.TXT"]


def test_says_how_far_it_is(folder: Path) -> None:
    """After each file, the number of all known from the first."""
    seen: list[tuple[int, int, str]] = []
    Corpus.read(folder, progress=lambda done, total, path: seen.append((done, total, path.name)))
    assert seen == [(1, 2, "a.TXT"), (2, 2, "b.txt")]


def test_readouts_are_read_when_asked_for(folder: Path) -> None:
    """So that one at a time can be looked at and let go."""
    seen: list[str] = []
    readouts = iter_readouts(folder, progress=lambda _done, _total, path: seen.append(path.name))
    assert next(readouts).id == "a"
    assert seen == []
    assert next(readouts).id == "b"
    assert seen == ["a.TXT"]


def test_of_each_file_only_its_name_is_kept(tmp_path: Path) -> None:
    """While one is read: paths of thousands of files would take most of the memory."""
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(f"They agreed on {number}.", encoding="utf-8")
    readouts = iter_readouts(tmp_path)
    for _ in range(5):
        next(readouts)
    kept = [it for it in gc.get_objects() if isinstance(it, Path) and it.parent == tmp_path]
    assert len(kept) <= 1
    assert [it.id for it in readouts] == ["5", "6", "7", "8"]


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize(
    ("name", "data", "kind", "sentence"),
    [
        (
            "c.txt",
            b"%PDF-1.7",
            ReadoutError,
            (
                "Expected the text of a readout in {path!r}, found a PDF: save it as text or HTML, "
                "or try `pdftotext -layout`."
            ),
        ),
        ("c.json", b"{}", FormatError, "Expected the key 'format' at $ in {path!r}, found none."),
        (
            "c.json",
            b'{"id": "a", "rows": []}',
            FormatError,
            (
                "Expected the key 'format' at $ in {path!r}, found an annotation: "
                "read it with japan_russia.evaluate.load_gold."
            ),
        ),
        (
            "c.xml",
            b"<a/>",
            FormatError,
            (
                "Expected a root in the namespace 'http://www.tei-c.org/ns/1.0' in {path!r}, "
                "found a in no namespace."
            ),
        ),
        (
            "c.xml",
            b"<a>" * 800_001,
            LimitError,
            "Expected at most 800000 tags in {path!r}, found 800001.",
        ),
        (
            "c.txt",
            b"The Minister\x97",
            ReadoutError,
            (
                "Expected UTF-8 in {path!r}, found byte 0x97 at 12: "
                "name the encoding (it could be: cp1252, cp1251)."
            ),
        ),
    ],
    ids=["pdf", "no-format", "annotation", "no-tei", "many-tags", "cp1252"],
)
def test_errors_pass_through_and_name_the_file(
    name: str, data: bytes, kind: type[JapanRussiaError], sentence: str, workers: int, folder: Path
) -> None:
    """A corpus never silently misses a readout; the file is named with its folder."""
    path = folder / name
    path.write_bytes(data)
    with pytest.raises(JapanRussiaError) as caught:
        Corpus.read(folder, workers=workers)
    error = caught.value
    assert str(error) == sentence.format(path=str(path))
    assert type(error) is kind
    assert error.args[0] == error.message == str(error)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)


@pytest.mark.parametrize(
    ("message", "named"),
    [
        ("Expected m1 of b in 2016, as given, found 2012.", "{} in {path!r}."),
        ("Expected no fish.", "{} in {path!r}."),
        ("Expected fish in {path!r}, found none.", "{}."),
        ("Expected Japan alone in b, as given, found France.", "Expected Japan alone in {path!r}"),
    ],
)
def test_errors_of_any_reader_name_the_file(message: str, named: str, folder: Path) -> None:
    """Once, wherever the sentence has its place for it."""
    path = str(folder / "b.txt")

    def read(_: Path) -> Any:
        raise ReadoutError(message.format(path=path))

    with pytest.raises(ReadoutError) as caught:
        Corpus.read(path, reader=read)
    said = message.format(path=path).removesuffix(".")
    assert str(caught.value).startswith(named.format(said, path=path))
    assert str(caught.value).count(repr(path)) == 1


def test_errors_are_collected_if_asked(folder: Path) -> None:
    """File and reason, in the order of the files; progress counts these, too."""
    (folder / "a.TXT").write_bytes(b"")
    empty = folder / "empty"
    empty.mkdir()
    seen: list[int] = []
    corpus = Corpus.read(
        [empty, folder / "none.txt", folder],
        errors="collect",
        progress=lambda done, _total, _path: seen.append(done),
    )
    assert [it.id for it in corpus] == ["b"]
    assert corpus.failures == (
        Failure(
            str(empty),
            "Expected .htm, .html, .json, .mht, .mhtml, .txt, .xhtml or .xml files in "
            f"{str(empty)!r}, found none.",
        ),
        Failure(
            str(folder / "none.txt"),
            f"Expected a readable file at {str(folder / 'none.txt')!r}, "
            "found: No such file or directory.",
        ),
        Failure(str(folder / "a.TXT"), "Expected the text of a readout in a.TXT, found nothing."),
    )
    assert seen == [1, 2, 3]


def test_failures_stay_with_what_is_asked_of_the_corpus(folder: Path) -> None:
    """Whoever counts has to know what is missing."""
    (folder / "a.TXT").write_bytes(b"")
    corpus = Corpus.read(folder, errors="collect")
    assert len(corpus.failures) == 1
    assert corpus.where(speaker="Sorokin")[:1].failures == corpus.failures


@pytest.mark.parametrize("errors", ["raise", "collect"])
def test_files_that_are_not_tried_are_listed(
    folder: Path, errors: Literal["raise", "collect"]
) -> None:
    """All of them, and documents among them are warned of: they may be readouts."""
    for name in ("c.pdf", "d.DOCX", "in/e.odt", ".hidden.pdf"):
        (folder / name).write_bytes(b"%PDF-1.7")
    with pytest.warns(CorpusWarning) as caught:
        corpus = Corpus.read(folder, recursive=True, errors=errors)
    assert [it.id for it in corpus] == ["a", "b", "c"]
    assert corpus.skipped == tuple(
        str(folder / name) for name in ("c.pdf", "d.DOCX", "in/e.odt", "notes.md")
    )
    assert corpus.failures == ()
    (warning,) = caught
    assert str(warning.message) == (
        f"Expected no documents but text and pages in {str(folder)!r}, found c.pdf, d.DOCX, "
        "in/e.odt: save each as text or HTML, they are not read."
    )
    assert warning.filename == __file__


def test_other_files_are_listed_without_a_warning(folder: Path) -> None:
    """Notes, tables and pictures lie beside readouts everywhere."""
    assert Corpus.read(folder).skipped == (str(folder / "notes.md"),)
    seen: list[Path] = []
    list(iter_readouts([folder, folder], on_skipped=seen.append))
    assert seen == [folder / "notes.md"]


def test_tables_that_are_read_with_the_files_are_not_listed(folder: Path) -> None:
    """What is known from elsewhere, and what people have put right."""
    told, right = folder / "told.tsv", folder / "right.tsv"
    told.write_text("file\tyear\n", encoding="utf-8")
    corrections.dump([], right)
    every = (str(folder / "notes.md"), str(right), str(told))
    assert Corpus.read(folder).skipped == every
    assert Corpus.read(str(folder), told=told, corrections=str(right)).skipped == every[:1]


def test_the_root_of_a_tei_corpus_is_skipped(folder: Path) -> None:
    """What it includes is there; in a folder below, and under another name, too."""
    before = Corpus.read(folder)
    root = tei.dump_corpus(before, folder / "tei")
    named = root.rename(root.with_name("All.XML"))
    for corpus in (Corpus.read(folder / "tei"), Corpus.read(folder / "tei", recursive=True)):
        assert list(corpus) == list(before)
        assert corpus.skipped == (str(named),)


@pytest.mark.parametrize("spoil", ["missing", "elsewhere", "joined", "broken", "named", "empty"])
def test_a_root_is_tried_where_it_would_be_missed(spoil: str, folder: Path) -> None:
    """What it includes is not there, it holds readouts itself, or it was named."""
    root = path = tei.dump_corpus(Corpus.read(folder), folder / "tei")
    text = root.read_text(encoding="utf-8")
    if spoil == "missing":
        next(root.parent.glob("b.xml")).unlink()
    elif spoil == "elsewhere":
        path.write_text(text.replace('href="b.xml"', 'href="../b.xml"'), encoding="utf-8")
    elif spoil == "joined":
        path.write_bytes(tei.joined(root))
    elif spoil == "broken":
        path.write_text(text.replace("</teiCorpus>", ""), encoding="utf-8")
    elif spoil == "empty":
        path.write_text(text.replace('href="b.xml"', 'href=""'), encoding="utf-8")
    with pytest.raises(FormatError) as caught:
        Corpus.read(root if spoil == "named" else root.parent)
    if spoil != "broken":
        assert str(caught.value) == (
            f"Expected the root TEI in {str(root)!r}, found teiCorpus: "
            "read it with japan_russia.tei.load_corpus_file."
        )


def test_a_file_that_is_named_is_not_skipped(folder: Path) -> None:
    """Whatever its suffix: it is tried."""
    path = folder / "page.php"
    path.write_text(UNDATED, encoding="utf-8")
    corpus = Corpus.read([folder, path])
    assert [it.id for it in corpus] == ["a", "b", "page"]
    assert corpus.skipped == (str(folder / "notes.md"),)


def test_what_is_skipped_stays_with_what_is_asked_of_the_corpus(folder: Path) -> None:
    """Like failures."""
    corpus = Corpus.read(folder)
    assert corpus.where(speaker="Sorokin")[:1].skipped == corpus.skipped


@pytest.mark.parametrize("wrong", ["ignore", ""])
def test_errors_are_raised_or_collected(wrong: str) -> None:
    """Anything else is a mistake."""
    with pytest.raises(JapanRussiaError) as caught:
        Corpus.read([], errors=wrong)  # type: ignore[arg-type]
    assert str(caught.value) == f"Expected errors to be 'raise' or 'collect', found {wrong!r}."


def test_a_folder_without_readouts_is_refused(tmp_path: Path) -> None:
    """It was hardly meant."""
    (tmp_path / "notes.md").write_text("x", encoding="utf-8")
    with pytest.raises(ReadoutError) as caught:
        Corpus.read(tmp_path)
    assert str(caught.value) == (
        "Expected .htm, .html, .json, .mht, .mhtml, .txt, .xhtml or .xml files in "
        f"{str(tmp_path)!r}, found only 1 .md."
    )


def test_doubled_ids_name_both_files(folder: Path) -> None:
    """Rows could not be told apart."""
    first, second = folder / "b.txt", folder / "in" / "b.txt"
    second.write_text(UNDATED, encoding="utf-8")
    sentence = (
        f"Expected each id once in a corpus, found 'b' of {str(first)!r} and {str(second)!r}."
    )
    with pytest.raises(ReadoutError) as caught:
        Corpus.read([first, second])
    assert str(caught.value) == sentence
    assert caught.value.name == str(second)
    corpus = Corpus.read([first, second], errors="collect")
    assert [it.source.text for it in corpus] == [CALL]
    assert corpus.failures == (Failure(str(second), sentence, FailureKind.DUPLICATE),)


def test_the_same_readout_twice_names_both_files(folder: Path) -> None:
    """Saved under two names it would be counted twice."""
    first, second = folder / "b.txt", folder / "copy.txt"
    second.write_text(CALL, encoding="utf-8")
    sentence = (
        "Expected each readout once in a corpus, found the same in "
        f"{str(first)!r} and {str(second)!r}."
    )
    with pytest.raises(ReadoutError) as caught:
        Corpus.read(folder)
    assert str(caught.value) == sentence
    corpus = Corpus.read(folder, errors="collect")
    assert corpus.failures == (Failure(str(second), sentence, FailureKind.DUPLICATE),)


PAGE: Final = (
    "<html><body><h1>Japan-Russia Foreign Ministers&rsquo; Meeting</h1>"
    "<p>On March 4, 2011, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg "
    "Sorokin.</p><p>1. Peace treaty</p><p>(1) Minister Tanabe requested talks on the peace "
    "treaty. In response, Minister Sorokin agreed to it.</p><p>2. Fisheries</p><p>Both sides "
    "confirmed that crab should be protected.</p></body></html>"
)


def test_the_same_readout_of_other_bytes_is_warned_of(tmp_path: Path) -> None:
    """As text and as a page; it stays, as only a person can tell that it is the same."""
    text, page = tmp_path / "talks.txt", tmp_path / "talks-page.htm"
    text.write_text(TALKS, encoding="utf-8")
    page.write_text(PAGE, encoding="utf-8")
    with pytest.warns(CorpusWarning) as caught:
        corpus = Corpus.read(tmp_path)
    (warning,) = caught
    assert str(warning.message) == (
        "Expected each readout once in a corpus, found the same title, days and sentences in "
        f"{str(page)!r} and {str(text)!r}: what one says is counted twice."
    )
    assert warning.filename == __file__
    assert corpus.ids == ("talks-page", "talks")


def test_many_of_the_same_are_one_warning(tmp_path: Path) -> None:
    """Of hundreds of copies nobody wants a line each."""
    for number in range(6):
        (tmp_path / f"{number}.txt").write_text(TALKS + "\n" * number, encoding="utf-8")
    with pytest.warns(CorpusWarning) as caught:
        assert len(Corpus.read(tmp_path)) == 6
    pairs = ", in ".join(
        f"{str(tmp_path / '0.txt')!r} and {str(tmp_path / it)!r}"
        for it in ("1.txt", "2.txt", "3.txt")
    )
    assert [str(it.message) for it in caught] == [
        (
            "Expected each readout once in a corpus, found the same title, days and sentences in "
            f"{pairs}, and in 2 other pairs: what one says is counted twice."
        )
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("Meeting\n", "Talks\n"), ("March 4", "March 5"), ("crab should", "crab must")],
)
def test_readouts_that_differ_in_what_is_read_are_two(old: str, new: str, tmp_path: Path) -> None:
    """In the title, in a day, in a word."""
    (tmp_path / "a.txt").write_text(TALKS, encoding="utf-8")
    (tmp_path / "b.txt").write_text(TALKS.replace(old, new), encoding="utf-8")
    assert Corpus.read(tmp_path).ids == ("a", "b")


def test_a_reader_has_its_own_words(folder: Path) -> None:
    """So that an encoding is never left out without a word."""
    with pytest.raises(TypeError, match=r"\AExpected a reader or what to read by, found both\.\Z"):
        Corpus.read(folder, reader=load, encoding="cp1252")


@pytest.mark.parametrize(
    ("wrong", "found"), [(7, "7 (int)"), (b"a.txt", "b'a.txt' (bytes)"), (None, "None")]
)
def test_what_is_no_path_is_refused(wrong: Any, found: str) -> None:
    """As by ``load``."""
    with pytest.raises(ArgumentError) as caught:
        Corpus.read([wrong])
    assert str(caught.value) == f"Expected each of paths to be a str or PathLike, found {found}."


def test_a_name_that_is_not_utf_8_can_be_written(folder: Path) -> None:
    """In the report of what could not be read."""
    corpus = Corpus.read([folder / "a\udcff.txt", folder / "a\0b.txt"], errors="collect")
    assert [it.file.rpartition("/")[2] for it in corpus.failures] == ["a\\udcff.txt", "a\0b.txt"]
    for failure in corpus.failures:
        assert failure.reason.startswith("Expected a readable file at ")
        assert failure.file.encode()
