"""Rows keep to the schema, and say of each readout what its objects say."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from japan_russia import testing
from japan_russia.corpus import Corpus, about, during
from japan_russia.errors import FormatError
from japan_russia.formats import tables
from japan_russia.formats.tables import TABLES, Type
from japan_russia.model import Readout
from japan_russia.parse import loads
from japan_russia.parse.corrections import Row
from tests.corpus.texts import TALKS
from tests.formats.tables.made import READOUTS, SEEDS, counts
from tests.hand_made import readout

#: What Python calls the values of a type; a bool is an int, too.
KINDS: Final = {Type.TEXT: str, Type.INTEGER: int, Type.BOOLEAN: bool, Type.DAY: date}
#: The column of each table that holds the characters from start to end.
WORDS: Final = {"statements": "text", "verbs": "printed"}
SEVERAL: Final = st.lists(testing.readouts(), max_size=3, unique_by=lambda it: it.id)


@given(SEVERAL)
def test_rows_are_those_of_the_objects(readouts: list[Readout]) -> None:
    """As many, whatever the readouts are."""
    found = {name: len(list(tables.rows(readouts, name))) for name in TABLES}
    assert found == counts(readouts)


@given(testing.readouts())
def test_rows_keep_to_the_schema(it: Readout) -> None:
    """Columns in their order; values of their type, None only where that is said, never empty."""
    for table in TABLES.values():
        seen = set()
        for row in tables.rows(it, table.name):
            assert list(row) == [column.name for column in table.columns]
            for column, value in zip(table.columns, row.values(), strict=True):
                if value is None:
                    assert column.missing is not None
                else:
                    assert type(value) is KINDS[column.type]
                    assert value != ""
            seen.add(tuple(row[name] for name in table.key))
        assert len(seen) == counts([it])[table.name]


@given(testing.readouts())
def test_spans_slice_the_text_of_the_source(it: Readout) -> None:
    """Every row stands inside the text; where it has the words, they are these characters."""
    text = it.source.text
    for name in TABLES:
        for row in tables.rows(it, name):
            start, end = row["start"], row["end"]
            assert isinstance(start, int)
            assert isinstance(end, int)
            assert 0 <= start <= end <= len(text)
            if name in WORDS:
                assert text[start:end] == row[WORDS[name]]


@given(testing.readouts())
def test_every_id_is_that_of_a_row(it: Readout) -> None:
    """So that tables can be joined by one column."""
    known = {
        column: {row[column] for row in tables.rows(it, name)}
        for name, column in (
            ("meetings", "meeting"),
            ("statements", "statement"),
            ("agenda", "division"),
        )
    }
    for name in TABLES:
        for row in tables.rows(it, name):
            for column, of in (
                ("meeting", "meeting"),
                ("statement", "statement"),
                ("in_reply_to", "statement"),
                ("repeats", "statement"),
                ("parent", "division"),
            ):
                assert row.get(column) in {None, *known[of]}


@pytest.mark.filterwarnings("ignore::japan_russia.corpus.CorpusWarning")
def test_a_corpus_gives_what_was_asked_for() -> None:
    """Rows of other meetings and statements do not come along."""
    asked = Corpus.of(READOUTS).where(during(2005), speaker="Belov")
    found = {name: list(tables.rows(asked, name)) for name in TABLES}
    assert {name: len(rows) for name, rows in found.items()} == {
        "readouts": 1,
        "meetings": 1,
        "sessions": 3,
        "participants": 2,
        "agenda": 2,
        "statements": 1,
        "speakers": 1,
        "addressees": 1,
        "verbs": 1,
    }
    assert [row["division"] for row in found["agenda"]] == ["001#m1", "001#m1.i1"]
    assert [row["statements"] for row in found["meetings"]] == [1]


def test_second_printings_are_marked_and_not_counted() -> None:
    """In every row about them; the counts of readouts and meetings go without."""
    corpus = Corpus.read(SEEDS)
    for name in ("statements", "speakers", "addressees", "verbs"):
        for row in tables.rows(corpus, name):
            statement = corpus.statement(str(row["statement"]))
            repeats = None if statement.repeats is None else f"{row['readout']}#{statement.repeats}"
            assert row["repeats"] == repeats
    repeated = sum(it.repeats is not None for it in corpus.statements())
    (counted,) = (
        row for row in tables.rows(corpus, "readouts") if row["readout"] == "003_7c03cd1392605b4e"
    )
    assert (counted["statements"], counted["second_printings"]) == (
        len(list(corpus["003_7c03cd1392605b4e"].iter_statements())) - repeated,
        repeated,
    )


def test_who_speaks_most_in_the_five_seeds() -> None:
    """Lavrov, whose name is printed in three ways; three of his rows are second printings."""
    rows = [
        row
        for row in tables.rows(Corpus.read(SEEDS), "speakers")
        if row["person"] == "RU-lavrov-sergey"
    ]
    assert len({row["name"] for row in rows}) == 3
    assert len(rows) == 53
    assert sum(row["repeats"] is None for row in rows) == 50


def test_the_year_says_where_it_is_from() -> None:
    """Printed, given or inferred; of several that can be meant it is none."""
    rows = list(tables.rows(READOUTS, "meetings"))
    assert [(row["year"], row["year_from"], row["year_candidates"]) for row in rows] == [
        (2005, "inferred", "2005"),
        (2006, "printed", None),
        (None, None, "2004 2005"),
        (2006, "printed", None),
    ]
    assert [(str(row["earliest"]), str(row["latest"])) for row in rows] == [
        ("2005-05-31", "2005-05-31"),
        ("2006-05-31", "2006-05-31"),
        ("2004-05-31", "2005-05-31"),
        ("2006-05-31", "2006-05-31"),
    ]


def test_what_a_person_has_put_right_is_marked() -> None:
    """By what it was; the attribution says so, too, where it was the speakers."""
    right = Row(
        statement="a#m1.i1.i1.s1",
        words="Minister Tanabe requested talks on the peace treaty.",
        field="speakers",
        value="Sorokin",
        who="A. Reader",
        why="The Russian page says so.",
    )
    made = loads(TALKS, id="a", corrections=[right])
    rows = {row["statement"]: row for row in tables.rows(made, "statements")}
    assert rows["a#m1.i1.i1.s1"]["corrected"] == "speakers"
    assert rows["a#m1.i1.i1.s1"]["attribution"] == "corrected"
    assert [row["corrected"] for row in rows.values()].count(None) == len(rows) - 1


def test_readouts_of_one_id_are_refused() -> None:
    """Their rows could not be told apart."""
    with pytest.raises(FormatError) as caught:
        list(tables.rows([readout("a"), readout("b"), readout("a")], "statements"))
    assert str(caught.value) == "Expected each id of a readout once, found 'a' twice."


def test_an_unknown_table_is_refused() -> None:
    """The sentence names those that there are."""
    with pytest.raises(FormatError) as caught:
        tables.rows(READOUTS, "people")
    assert str(caught.value) == (
        "Expected a table of readouts, meetings, sessions, participants, agenda, statements, "
        "speakers, addressees, verbs; found 'people'."
    )


def test_what_is_left_of_nothing_is_nothing() -> None:
    """No readout, no row."""
    asked = Corpus.of(READOUTS).where(about("submarine"))
    assert [list(tables.rows(asked, name)) for name in TABLES] == [[]] * len(TABLES)


def test_every_column_is_described() -> None:
    """Each name once in its table; the key is of columns; a number has a unit."""
    for table in TABLES.values():
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert set(table.key) <= set(names)
        for column in table.columns:
            assert column.meaning
            assert not column.meaning.endswith(".")
            assert (column.unit is not None) is (column.type is Type.INTEGER)
