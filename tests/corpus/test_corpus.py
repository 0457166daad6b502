"""Many readouts are asked as one, and nothing is lost or mixed on the way."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve

from japan_russia.corpus import Corpus, Failure, attended_by, during, of_kind
from japan_russia.errors import ArgumentError, ReadoutError, UnknownIdError
from japan_russia.model import Act, Meeting, MeetingKind, Readout
from japan_russia.wording import DEFAULT, Verb
from tests.hand_made import readout

BOTH = Corpus.of([readout("a"), readout("b", year=None)])


def named(path: Path) -> Readout:
    """Return the readout made by hand, with a title and bytes of its own."""
    made = evolve(readout(path.name), title=path.name)
    return evolve(made, source=evolve(made.source, sha256=f"{ord(path.name):064x}"))


def ids(corpus: Corpus) -> list[tuple[str, str]]:
    """Return readout and statement id of each statement that is asked for."""
    return [
        (it.readout.id, placed.statement.id) for it in corpus.selections for placed in it.placed()
    ]


def test_reads_what_the_reader_gives_in_order() -> None:
    """Paths are handed to the reader one by one, and their order is kept."""
    assert [it.id for it in Corpus.read(["b", "a"], reader=named)] == ["b", "a"]


def test_reads_texts_where_no_reader_is_given(tmp_path: Path) -> None:
    """By ``load``, with the words of a wording if there is one."""
    text = tmp_path / "a.txt"
    text.write_text(
        "On March 4, 2011, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg "
        "Sorokin.\n\n1. Minister Tanabe trailed a visit.\n",
        encoding="utf-8",
    )
    richer = DEFAULT.adding(verbs=[Verb("trail", Act.PROPOSE)])
    assert Corpus.read([text]).statements()[-1].verbs == ()
    assert Corpus.read([text], wording=richer).statements()[-1].verbs == ("trail",)


def test_a_reader_has_its_own_words() -> None:
    """So that a wording is never left out without a word."""
    with pytest.raises(TypeError, match=r"\AExpected a reader or what to read by, found both\.\Z"):
        Corpus.read([], reader=named, wording=DEFAULT)


def test_an_unasked_corpus_holds_every_statement() -> None:
    """Lead and divisions outside the meetings belong until a condition is put."""
    assert len(BOTH) == 2
    assert BOTH.where() == BOTH
    assert BOTH.statements() == tuple(s for it in BOTH for s in it.iter_statements())
    assert ids(Corpus.of([readout("a")])) == [
        ("a", "s1"),
        ("a", "m1.i1.s1"),
        ("a", "m1.i1.s2"),
        ("a", "m2.s1"),
        ("a", "i1.s1"),
    ]


@pytest.mark.filterwarnings("ignore::japan_russia.corpus.CorpusWarning")
def test_during_takes_printed_and_inferred_years_only() -> None:
    """A meeting that could be of several years is of none of them."""
    assert [it.id for it in BOTH.where(during(2005))] == ["a"]
    assert [it.id for it in BOTH.where(during(2006))] == ["a", "b"]
    assert ids(BOTH.where(during(2005))) == [("a", "s1"), ("a", "m1.i1.s1"), ("a", "m1.i1.s2")]
    assert len(BOTH.where(during(2004))) == 0


def test_during_takes_the_year_that_was_given() -> None:
    """It counts where none is printed, before what the table leaves."""
    made = readout("a")
    first = made.body[0]
    assert isinstance(first, Meeting)
    told = evolve(made, body=(evolve(first, given_year=2004), *made.body[1:]))
    asked = Corpus.of([told])
    assert [meeting.id for meeting in asked.where(during(2004)).meetings()] == ["m1"]
    assert len(asked.where(during(2005))) == 0


def test_attended_by_knows_no_case() -> None:
    """Readouts print family names in capitals too."""
    asked = BOTH.where(attended_by("BELOV"))
    assert [meeting.id for meeting in asked.meetings()] == ["m1", "m1"]


def test_of_kind_leaves_the_meetings_of_that_kind() -> None:
    """Other meetings of the same readout do not come along."""
    asked = BOTH.where(of_kind(MeetingKind.COURTESY_CALL))
    assert ids(asked) == [("a", "m2.s1"), ("b", "m2.s1")]


def test_conditions_together_and_in_turn_ask_the_same() -> None:
    """One meeting has to meet all conditions, however they are put."""
    together = BOTH.where(during(2006), attended_by("Aoki"))
    assert together == BOTH.where(during(2006)).where(attended_by("Aoki"))
    assert [meeting.id for meeting in together.meetings()] == ["m2", "m2"]
    assert len(BOTH.where(during(2006), attended_by("Belov"))) == 0


def test_a_corpus_is_an_immutable_sequence() -> None:
    """Of readouts; a part of it is a corpus."""
    first, second = BOTH
    assert (BOTH[0], BOTH[-1], BOTH["b"]) == (first, second, second)
    assert BOTH[1:] == Corpus.of([second])
    assert list(reversed(BOTH)) == [second, first]
    assert BOTH.index(second) == 1
    assert first in BOTH
    assert BOTH.ids == ("a", "b")
    assert evolve(first, title="Another") not in BOTH
    with pytest.raises(IndexError):
        BOTH[2]
    with pytest.raises(AttributeError):
        BOTH.selections = ()  # type: ignore[misc]
    assert hash(BOTH) == hash(Corpus.of([first, second]))


def test_a_corpus_says_what_it_holds() -> None:
    """And what it does not."""
    assert str(BOTH) == "2 readouts, 4 meetings"
    assert repr(BOTH) == "Corpus(<2 readouts, 4 meetings>)"
    some = Corpus(BOTH.selections[:1], (Failure("c.txt", "Empty."),), ("d.pdf", "e.png"))
    assert str(some) == "1 readout, 2 meetings, 1 failure, 2 files skipped"
    assert str(Corpus()) == "0 readouts, 0 meetings"


def test_a_corpus_survives_a_pickle() -> None:
    """With what was asked of it."""
    asked = BOTH.where(during(2006), speaker="Aoki")
    assert pickle.loads(pickle.dumps(asked)) == asked


def test_parts_are_found_by_their_ids() -> None:
    """A statement, a meeting, an agenda item, of any readout."""
    second = BOTH[1]
    meeting = second.meetings[0]
    assert BOTH.find("b#m1") == meeting
    assert BOTH.find("b#m1.i1") == meeting.agenda[0]
    assert BOTH.find("b#i1") == second.body[-1]
    assert (
        BOTH.statement("b#m1.i1.s2") == BOTH.find("b#m1.i1.s2") == meeting.agenda[0].statements[1]
    )
    odd = Corpus.of([readout("a#b")])
    assert odd.statement("a#b#s1").text == "On May 31 two meetings were held."


def test_statements_are_given_by_their_ids() -> None:
    """Those that are asked for; each id finds its statement."""
    found = BOTH.where(speaker="Belov").statements_by_id()
    assert list(found) == ["a#m1.i1.s2", "b#m1.i1.s2"]
    assert all(BOTH.statement(id) is statement for id, statement in found.items())


@pytest.mark.parametrize(
    ("id", "sentence"),
    [
        ("c#m1", "Expected the id of a readout among the 2 of the corpus, found 'c'."),
        (
            "a#m7",
            (
                "Expected the id of a statement, meeting or agenda item of 'a', found 'm7' "
                "(did you mean 'm2' or 'm1'?)."
            ),
        ),
        (
            "a#m1.i1.s9",
            (
                "Expected the id of a statement, meeting or agenda item of 'a', found "
                "'m1.i1.s9' (did you mean 'm1.i1.s2', 'm1.i1.s1' or 'm1.i1'?)."
            ),
        ),
        ("a", "Expected an id such as '001#m1.i2.s3', of a readout and its part, found 'a'."),
        ("a#m1.i1", "Expected the id of a statement, found that of a division, 'a#m1.i1'."),
    ],
)
def test_an_unknown_id_is_one_sentence(id: str, sentence: str) -> None:
    """It says what was wanted in its place."""
    with pytest.raises(UnknownIdError) as caught:
        BOTH.statement(id)
    assert str(caught.value) == sentence


def test_an_unknown_readout_is_one_sentence() -> None:
    """Also where the corpus is asked like a mapping."""
    with pytest.raises(UnknownIdError) as caught:
        BOTH["c"]
    assert str(caught.value) == (
        "Expected the id of a readout among the 2 of the corpus, found 'c'."
    )
    assert caught.value.id == "c"


def test_ids_have_to_differ() -> None:
    """Rows of the two could not be told apart."""
    with pytest.raises(ReadoutError) as caught:
        Corpus.of([readout("a"), readout("a")])
    assert str(caught.value) == (
        "Expected each id once in a corpus, found 'a' of 'a.txt' and 'a.txt'."
    )


def test_meetings_stand_by_date() -> None:
    """One of several years where the first puts it; without any year, last."""
    second = BOTH[1].body[0]
    assert isinstance(second, Meeting)
    unknown = evolve(second, year_candidates=())
    third = evolve(readout("c"), body=(unknown, *readout("c").body[1:]))
    pairs = Corpus.of([third, *BOTH]).by_date()
    assert [(it.id, meeting.id, str(meeting.earliest)) for it, meeting in pairs] == [
        ("b", "m1", "2004-05-31"),
        ("a", "m1", "2005-05-31"),
        ("c", "m2", "2006-05-31"),
        ("a", "m2", "2006-05-31"),
        ("b", "m2", "2006-05-31"),
        ("c", "m1", "None"),
    ]
    assert str(second.latest) == "2005-05-31"


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (
            lambda: Corpus("seeds"),  # type: ignore[arg-type]
            (
                "Expected several as selections of Corpus(), each a Readout, found 'seeds' (str): "
                "Corpus.read() reads files and folders."
            ),
        ),
        (
            lambda: Corpus.read(BOTH[0]),  # type: ignore[arg-type]
            (
                "Expected a file or folder, or several, as paths, found an object of Readout: "
                "Corpus.of() takes readouts."
            ),
        ),
        (
            lambda: Corpus.read(5),  # type: ignore[arg-type]
            "Expected a file or folder, or several, as paths, found 5 (int).",
        ),
        (
            lambda: Corpus.read("a.txt", told={"a": {"year": 2016}}),  # type: ignore[dict-item]
            (
                "Expected a Known for each name of a file or id as told, such as "
                "{'003.txt': Known(year=2016)}, found an object of dict."
            ),
        ),
    ],
)
def test_what_is_no_readout_is_told_where_to_go(call: Callable[[], object], message: str) -> None:
    """The constructor takes readouts, read() takes files, told takes what is known."""
    with pytest.raises(ArgumentError) as caught:
        call()
    assert str(caught.value) == message
