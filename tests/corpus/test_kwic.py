"""Keywords are found where they stand, in their context, and shown in the middle of a line."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from time import process_time
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia import testing
from japan_russia.corpus import Corpus, during
from japan_russia.errors import FormatError, JapanRussiaError
from japan_russia.model import Readout
from japan_russia.parse import loads
from japan_russia.span import Span
from japan_russia.view.terminal import columns
from tests.corpus.texts import CALL, TALKS, UNDATED

SEEDS: Final = Path(__file__).parents[2] / "seeds"
SMALL: Final = Corpus.of([loads(TALKS, id="talks"), loads(CALL, id="call")])
TANABE: Final = ["Minister Tanabe", "Minister Tanabe"]
#: Counted by hand in the five files: in statements, in headings.
BY_HAND: Final = {
    "000_f44f7f14570901ab": (2, 0),
    "001_19287fb4fa5b8656": (0, 0),
    "002_55ff98b947e89565": (1, 1),
    "003_7c03cd1392605b4e": (4, 1),
    "004_a1168fe54a055df2": (8, 1),
}


def test_the_hits_are_those_of_a_hand_count() -> None:
    """In text and headings of the five readouts, and nowhere else."""
    corpus = Corpus.read(SEEDS)
    text, headings = corpus.kwic("peace treaty"), corpus.kwic("peace treaty", in_="headings")
    assert {
        id: tuple(sum(hit.readout == id for hit in found) for found in (text, headings))
        for id in corpus.ids
    } == BY_HAND
    assert (len(text), len(headings)) == (15, 3)
    for hit in (*text, *headings):
        assert hit.hit.lower().split() == ["peace", "treaty"]


def test_a_hit_says_where_it_is_and_who_speaks() -> None:
    """Over the end of a line, in any case; spans lead back to the characters."""
    first, second = SMALL.kwic("Peace TREATY", width=20)
    assert first.row() == {
        "readout": "talks",
        "id": "talks#m1.i1.i1.s1",
        "meeting": "talks#m1",
        "date": "2011-03-04",
        "year": 2011,
        "earliest": date(2011, 3, 4),
        "latest": date(2011, 3, 4),
        "path": "1/(1)",
        "speakers": ["Haruo Tanabe"],
        "keys": [None],
        "left": "uested talks on the ",
        "hit": "peace\ntreaty",
        "right": ". In response, Minis",
        "start": 192,
        "end": 204,
        "repeats": None,
    }
    assert SMALL["talks"].quote(first.span) == "peace\ntreaty"
    assert (second.id, second.hit, second.right) == ("call#m1.i1.s1", "peace treaty", ".\n")


def test_rows_are_written_as_csv(tmp_path: Path) -> None:
    """And what is there is kept, unless told."""
    path = tmp_path / "found.csv"
    found = SMALL.kwic("Peace TREATY", width=20)
    assert found.write_csv(path) == path
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["id"] for row in rows] == [hit.id for hit in found]
    first = rows[0]
    assert (first["year"], first["earliest"], first["speakers"]) == (
        *("2011", "2011-03-04", "Haruo Tanabe"),
    )
    assert (first["hit"], first["repeats"]) == ("peace\ntreaty", "")
    with pytest.raises(FormatError):
        found.write_csv(path)
    found[:1].write_csv(path, overwrite=True)
    assert path.read_bytes().count(b"\r\n") == 2


def test_headings_have_no_speaker() -> None:
    """The id is that of the division."""
    (hit,) = SMALL.kwic("peace treaty", in_="headings")
    assert (hit.id, hit.path, hit.speakers, hit.keys) == ("talks#m1.i1", "1", (), ())
    assert SMALL.find(hit.id) == SMALL["talks"].meetings[0].agenda[0]


def test_keys_stand_beside_the_names() -> None:
    """The same in every spelling."""
    found = Corpus.read(SEEDS).where(speaker="Lavrov", voice="unilateral").kwic("explained")
    assert {str(hit.speakers[0]) for hit in found} == {
        "Sergei Viktorovich Lavrov",
        "Sergey Lavrov",
        "Sergey Viktorovich Lavrov",
    }
    assert {hit.keys for hit in found} == {("RU-lavrov-sergey",)}


def test_only_what_was_asked_for_is_searched() -> None:
    """Statements and headings of other meetings are left out."""
    asked = SMALL.where(during(2012))
    assert [hit.readout for hit in asked.kwic("peace treaty")] == ["call"]
    assert len(asked.kwic("peace treaty", in_="headings")) == 0
    assert len(SMALL.where(speaker="Sorokin").kwic("peace treaty")) == 1


@pytest.mark.parametrize(
    ("term", "options", "found"),
    [
        ("treaty", {}, ["treaty", "treaty"]),
        ("treat", {}, []),
        ("treat*", {}, ["treaty", "treaty"]),
        ("*ea*", {}, ["peace", "treaty", "peace", "treaty"]),
        ("*ea*e*y", {}, []),
        ("t*ea*y", {}, ["treaty", "treaty"]),
        ("Minister Tanabe", {}, TANABE),
        ("minister (tanabe|s)", {"regex": True}, ["Minister S", "Minister S", *TANABE]),
        (r"\b", {"regex": True}, []),
        ("x*", {"regex": True}, []),
        (".", {}, ["."] * 4),
        ("it.", {}, ["it."]),
    ],
)  # fmt: skip
def test_a_term_is_whole_words(term: str, options: dict[str, Any], found: list[str]) -> None:
    """A star stands for any letters; a regular expression for itself."""
    hits = SMALL.where(voice=["joint", "unilateral"]).kwic(term, **options)
    assert sorted(" ".join(hit.hit.split()) for hit in hits) == sorted(found)


def test_printed_quotes_and_hyphens_are_those_of_a_keyboard() -> None:
    """As readouts have both."""
    text = UNDATED.replace(
        "trade grew", "the ministers\u2019 well\u2010known \u201cplan\u201d grew"
    )
    corpus = Corpus.of([loads(text)])
    for term in ("ministers' well-known", '"plan"', "well-known"):
        assert len(corpus.kwic(term)) == 1


def test_second_printings_are_marked() -> None:
    """They are found, as they stand there."""
    item = "1. Trade\nMinister Tanabe stated that trade grew.\n"
    corpus = Corpus.of([loads(TALKS.partition("1.")[0] + item + item, id="a")])
    first, second = corpus.kwic("trade grew")
    assert (first.repeats, second.repeats) == (None, first.id)
    assert str(corpus.kwic("trade grew")).endswith(" (second printing)")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (lambda: SMALL.kwic(" "), "Expected a term to look for, found ' '."),
        (
            lambda: SMALL.kwic("[", regex=True),
            "Expected a regular expression, found '[': unterminated character set at position 0.",
        ),
        (lambda: SMALL.kwic("a", width=-1), "Expected a width of 0 characters or more, found -1."),
        (
            lambda: SMALL.kwic("a", in_="title"),  # type: ignore[arg-type]
            "Expected to look in 'text', 'headings' or 'about', found 'title'.",
        ),
    ],
)
def test_what_cannot_be_looked_for_is_one_sentence(
    asked: Callable[[], object], sentence: str
) -> None:
    """Before anything is searched."""
    with pytest.raises(JapanRussiaError) as caught:
        asked()
    assert str(caught.value) == sentence


def test_lines_have_the_keyword_in_the_middle() -> None:
    """Under the readout and its day; no line is longer than the terminal."""
    lines = list(SMALL.kwic("peace treaty").lines(90))
    assert [line for line in lines if not line.startswith(" ")] == [
        "talks, 4 March 2011",
        "call, 6 May 2012",
    ]
    hits = [line for line in lines if line.startswith(" ")]
    assert len({line.index("  peace treaty  ") for line in hits}) == 1
    assert all(columns(line) <= 90 for line in lines)
    assert list(SMALL.kwic("submarine").lines()) == []


def test_a_notebook_shows_a_table() -> None:
    """Every printed word escaped."""
    text = CALL.replace("peace treaty", "<b>treaty</b>")
    html = Corpus.of([loads(text, id="a")]).kwic("treaty")._repr_html_()
    assert html.count("<tr>") == 2
    assert "<td>a, 6 May 2012 m1.i1.s1</td><td>Sorokin</td>" in html
    assert "for the &lt;b&gt;</td><td><mark>treaty</mark></td>" in html


def test_a_concordance_is_a_sequence() -> None:
    """A part of it is one, too."""
    found = SMALL.kwic("Minister")
    assert found[1:3][0] == found[1]
    assert [hit.readout for hit in found[-1:]] == ["call"]
    assert repr(found) == f"Concordance(<{len(found)}>)"
    assert found.rows()[0] == found[0].row()


@given(testing.readouts(), st.sampled_from(["the", "a*", "Minister", "*"]), st.integers(0, 9))
def test_a_hit_and_its_context_are_characters_of_the_text(
    it: Readout, term: str, width: int
) -> None:
    """They follow each other in the text, and hits do so, too."""
    before = 0
    for hit in Corpus.of([it]).kwic(term, width=width):
        begin, end = hit.span.start - len(hit.left), hit.span.end + len(hit.right)
        assert it.source.text[begin:end] == hit.left + hit.hit + hit.right
        assert len(hit.left) == min(width, hit.span.start)
        assert hit.span.start >= before
        before = hit.span.end


@given(testing.readouts())
def test_every_word_of_a_statement_is_found(it: Readout) -> None:
    """As often as it stands in the statements."""
    corpus = Corpus.of([it])
    for statement in list(it.iter_statements())[:2]:
        for word in re.findall(r"[A-Za-z]+", statement.text)[:2]:
            wanted = re.compile(rf"(?<!\w){word}(?!\w)", re.IGNORECASE)
            spans = [
                Span(*found.span())
                for one in it.iter_statements()
                for found in wanted.finditer(it.source.text, one.span.start, one.span.end)
            ]
            assert [hit.span for hit in corpus.kwic(word)] == spans


def test_many_stars_take_no_longer() -> None:
    """Nothing is tried again for another place of a star."""
    long = "a" * 38 + "b "
    corpus = Corpus.of([loads(CALL.replace("the peace treaty", long * 2_000), id="a")])
    begin = process_time()
    assert len(corpus.kwic("*a*a*a*a*a*a*a*a*c")) == 0
    assert len(corpus.kwic("*a*a*a*a*a*a*a*a*b")) == 2_000
    # Milliseconds; with going back it would be hours.
    assert process_time() - begin < 5


def test_nothing_found_is_said() -> None:
    """With how many readouts were looked through; a part of a concordance knows it, too."""
    assert str(SMALL.kwic("unicorn")) == "0 hits in 2 readouts."
    assert str(SMALL.kwic("peace treaty")[:0]) == "0 hits in 2 readouts."
    assert str(SMALL.where(during(2012)).kwic("unicorn")) == "0 hits in 1 readout."


def test_what_stands_under_a_heading_is_found_by_its_first_word() -> None:
    """But for what has the term itself; nothing is found twice."""
    found = SMALL.kwic("peace treaty", in_="about")
    assert [(hit.id, hit.hit) for hit in found] == [
        ("talks#m1.i1.i1.s1", "peace\ntreaty"),
        ("talks#m1.i1.i1.s2", "In"),
        ("call#m1.i1.s1", "peace treaty"),
    ]
    (hit,) = SMALL.kwic("Fisheries", in_="about")
    assert (hit.hit, hit.right[:14], str(hit.speakers[0])) == (
        "Both",
        " sides confirm",
        "JP",
    )


def test_lines_have_whole_ids_if_asked() -> None:
    """As citations take them."""
    shown = list(SMALL.kwic("crab").lines(None, ids=True))
    assert shown[1].startswith("  talks#m1.i2.s1  ")
