"""What is known from elsewhere comes from a table, has to fit, and is kept apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from attrs import evolve

from japan_russia.corpus import Corpus, CorpusWarning, Known, load_told
from japan_russia.errors import ReadoutError
from japan_russia.formats import json, tei
from japan_russia.model import PartialDate
from tests.corpus.texts import TALKS, UNDATED

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of two readouts, one of which prints no year."""
    (tmp_path / "a.txt").write_text(TALKS, encoding="utf-8")
    (tmp_path / "b.txt").write_text(UNDATED, encoding="utf-8")
    return tmp_path


def table(folder: Path, text: str) -> Path:
    """Write a table beside *folder*'s readouts."""
    path = folder / "told.tsv"
    path.write_text(text, encoding="utf-8")
    return path


def test_year_countries_and_address_are_told(folder: Path) -> None:
    """By the file's name or the readout's id; whoever is not in the table is told nothing."""
    told = table(
        folder,
        "file\tyear\tcountries\turl\nb.txt\t2013\tJP KZ\thttps://example.org/b\n",
    )
    talks, undated = Corpus.read(folder, told=told)
    assert talks.meetings[0].given_year is None
    assert undated.meetings[0].given_year == 2013
    assert undated.source.url == "https://example.org/b"
    by_id = Corpus.read(folder, told={"b": Known(year=2013)})
    assert by_id["b"].meetings[0].given_year == 2013


def test_what_is_told_has_to_fit(folder: Path) -> None:
    """Else the file is an error like any other."""
    told = {"a.txt": Known(year=1999)}
    with pytest.raises(ReadoutError) as caught:
        Corpus.read(folder, told=told)
    reason = "Expected m1 of a in 1999, as given, found 4 March 2011 printed"
    assert str(caught.value) == f"{reason} in {str(folder / 'a.txt')!r}."
    corpus = Corpus.read(folder, told=told, errors="collect")
    assert [it.reason for it in corpus.failures] == [f"{reason}."]


def test_title_and_date_of_issue_are_told_where_none_is_printed(folder: Path) -> None:
    """A title that is printed stays; a date that has no year is completed."""
    told = load_told(
        table(folder, "id\ttitle\tissued\na\tOther\t2011-03-05\nb\tTalks\t2013-05-08\n")
    )
    talks, undated = Corpus.read(folder, told=told)
    assert (talks.title, str(talks.issued)) == (
        "Japan-Russia Foreign Ministers' Meeting",
        "2011-03-05",
    )
    assert (undated.title, str(undated.issued)) == ("Talks", "2013-05-08")
    assert json.loads(json.dumps(undated)) == undated
    assert tei.loads(tei.dumps(undated)) == undated
    yearless = evolve(undated, issued=PartialDate.parse("--05-08"))
    assert told["b"].told_to(yearless) == undated


def test_a_date_of_issue_that_is_told_has_to_fit(folder: Path) -> None:
    """What is printed is never replaced."""
    (folder / "c.txt").write_text(f"A Title\n\nMay 8, 2013\n\n{UNDATED}", encoding="utf-8")
    with pytest.raises(ReadoutError) as caught:
        Corpus.read(folder / "c.txt", told={"c": Known(issued=PartialDate.parse("2013-05-09"))})
    assert str(caught.value) == (
        "Expected c issued on 9 May 2013, as told, found 8 May 2013 printed in "
        f"{str(folder / 'c.txt')!r}."
    )


def test_a_digest_that_is_told_is_checked(folder: Path) -> None:
    """So that a table is never used with another file."""
    told = {"a": Known(sha256="0" * 64)}
    found = Corpus.read(folder)["a"].source.sha256
    with pytest.raises(ReadoutError) as caught:
        Corpus.read(folder, told=told)
    assert str(caught.value) == (
        f"Expected the SHA-256 {'0' * 64} of {str(folder / 'a.txt')!r}, as told, found {found}."
    )
    assert len(Corpus.read(folder, told={"a": Known(sha256=found)})) == 2


def test_readouts_from_json_are_told_too(folder: Path) -> None:
    """A year that was not known when they were read."""
    json.dump(Corpus.read(folder)["b"], folder / "made.json")
    told = {"b": Known(year=2013, url="https://example.org/b")}
    made = Corpus.read(folder / "made.json", told=told)["b"]
    assert (made.meetings[0].given_year, made.source.url) == (2013, "https://example.org/b")


def test_the_table_of_the_seeds_is_one() -> None:
    """Years come from the days of the event, and every digest fits."""
    told = load_told(ROOT / "seeds" / "provenance.tsv")
    assert told["003_7c03cd1392605b4e"].year == 2016
    assert told["003_7c03cd1392605b4e"].countries is None
    corpus = Corpus.read(ROOT / "seeds", told=told)
    assert [meeting.year for meeting in corpus.meetings()] == [
        2012, 2012, 2012, 2005, 2016, 2016, 2002
    ]  # fmt: skip
    assert all(readout.source.url == told[readout.id].url for readout in corpus)


def test_columns_without_a_name_are_passed_over(folder: Path) -> None:
    """However many a spreadsheet writes."""
    assert load_told(table(folder, "id\tyear\t\t\na\t2013\t\t\n")) == {"a": Known(year=2013)}


def test_rows_of_nothing_that_is_read_are_told_of(folder: Path) -> None:
    """At the end: they may be misspelt; all else is read as ever."""
    told = table(folder, "file\tyear\nb.text\t2013\na.txt\t\nb\t2013\n")
    with pytest.warns(CorpusWarning) as caught:
        corpus = Corpus.read(folder, told=told)
    assert [str(it.message) for it in caught] == [
        (
            "Expected a file for each row of what is told, found none for 'b.text' "
            "(did you mean 'b.txt'?)."
        )
    ]
    assert corpus["b"].meetings[0].given_year == 2013
    names = {name: Known(year=2013) for name in ("c.txt", "c", "d", "e", "f")}
    with pytest.warns(CorpusWarning) as caught:
        Corpus.read(folder, told=names)
    assert [str(it.message) for it in caught] == [
        (
            "Expected a file for each row of what is told, found none for 'c.txt' "
            "(did you mean 'b.txt' or 'a.txt'?), 'c', 'd' and 2 others."
        )
    ]


def test_a_file_that_cannot_be_read_is_there(folder: Path) -> None:
    """Its row is not the one that is wrong; nor is that of a readout with an id of its own."""
    (folder / "c.txt").write_bytes(b"")
    json.dump(Corpus.read(folder / "b.txt")["b"], folder / "made.json")
    (folder / "b.txt").unlink()
    told = {"c.txt": Known(year=2013), "b": Known(year=2013)}
    corpus = Corpus.read(folder, told=told, errors="collect")
    assert [Path(it.file).name for it in corpus.failures] == ["c.txt"]
    assert corpus["b"].meetings[0].given_year == 2013


def test_an_event_of_two_years_tells_none(folder: Path) -> None:
    """It cannot be the year of all its meetings."""
    told = load_told(table(folder, "id\tevent\na\t2011-12-31/2012-01-02\nb\t2013-05\n"))
    assert told == {"a": Known(), "b": Known(year=2013)}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "Expected a column 'file' or 'id' at line 1 of {}, found ''."),
        (
            "file,year\na.txt,2011\n",
            (
                "Expected a column 'file' or 'id' at line 1 of {}, found 'file,year' with commas "
                "where tabs belong."
            ),
        ),
        (
            "file\tyear\na.txt,2011\n",
            (
                "Expected 2 cells at line 2 of {}, found 1, 'a.txt,2011' with commas where tabs "
                "belong."
            ),
        ),
        (
            "file  year\n",
            (
                "Expected a column 'file' or 'id' at line 1 of {}, found 'file  year' with spaces "
                "where tabs belong."
            ),
        ),
        (
            "id\tyaer\na\t2011\n",
            "Expected a known column at line 1 of {}, found 'yaer' (did you mean 'year'?).",
        ),
        (
            "fiel\tyear\na\t2011\n",
            "Expected a known column at line 1 of {}, found 'fiel' (did you mean 'file'?).",
        ),
        (
            "id\tYear\na\t2011\n",
            "Expected a known column at line 1 of {}, found 'Year' (did you mean 'year'?).",
        ),
        (
            "id\tyear\tyear\na\t2011\t2012\n",
            "Expected one column 'year' at line 1 of {}, found 'id, year, year'.",
        ),
        (
            "id\tJahr\na\t2011\n",
            (
                "Expected a column 'year', 'event', 'countries', 'url', 'title', 'issued' or "
                "'sha256' at line 1 of "
                "{}, found 'id, Jahr'."
            ),
        ),
        ("name\tyear\n", "Expected a column 'file' or 'id' at line 1 of {}, found 'name, year'."),
        ("id\tyear\na\n", "Expected 2 cells at line 2 of {}, found 1, 'a'."),
        ("id\tyear\n\t2011\n", "Expected a file or an id at line 2 of {}, found neither."),
        (
            "id\turl\na\t\n\na\t\n",
            "Expected each file once in {}, found 'a' at line 4 of {} again.",
        ),
        ("id\tyear\na\tMCMX\n", "Expected a year or days at line 2 of {}, found 'MCMX'."),
        ("id\tyear\na\t0000\n", "Expected a year from 1 to 9999, found 0, at line 2 of {}."),
        (
            "id\tcountries\na\tJP, Russia\n",
            "Expected a country code of two capital letters, found 'Russia', at line 2 of {}.",
        ),
        (
            "id\tissued\na\tMay 2013\n",
            "Expected a date such as 2012-09-26 at line 2 of {}, found 'May 2013'.",
        ),
        (
            "id\tsha256\na\tff\n",
            "Expected 64 hexadecimal digits of SHA-256, found 'ff', at line 2 of {}.",
        ),
    ],
)
def test_a_table_that_cannot_be_read(text: str, sentence: str, folder: Path) -> None:
    """The sentence names the line."""
    path = table(folder, text)
    with pytest.raises(ReadoutError) as caught:
        load_told(path)
    assert str(caught.value) == sentence.replace("{}", repr(str(path)))


def test_a_table_in_another_encoding_is_refused(folder: Path) -> None:
    """Nobody guesses."""
    path = folder / "told.tsv"
    path.write_bytes(b"id\n\xff\n")
    with pytest.raises(ReadoutError) as caught:
        load_told(path)
    assert str(caught.value) == (
        f"Expected a table in UTF-8 at {str(path)!r}, found: 'utf-8' codec can't decode byte 0xff "
        "in position 3: invalid start byte."
    )


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_table_is_read_as_spreadsheets_save_it(folder: Path, encoding: str) -> None:
    """In Unicode with its mark; cells with a comma stand in quotation marks."""
    path = folder / "told.tsv"
    mark = "\ufeff" * encoding.startswith("utf-16-")
    text = f'{mark}id\ttitle\r\nb\t"Talks, and ""tea"""\r\n'
    path.write_bytes(text.encode(encoding))
    assert load_told(path) == {"b": Known(title='Talks, and "tea"')}


def test_a_quotation_mark_that_stays_open_is_told(folder: Path) -> None:
    """It would swallow the rows behind it."""
    path = table(folder, 'id\ttitle\na\t"Talks\nb\tCall\n')
    with pytest.raises(ReadoutError) as caught:
        load_told(path)
    assert str(caught.value) == (
        f"Expected cells between tabs at line 3 of {str(path)!r}, found: unexpected end of data."
    )
