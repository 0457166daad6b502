"""``search`` prints where a term stands, as people or programs read it."""

from __future__ import annotations

import csv
import io
import sys
from pathlib import Path
from typing import Final

import pytest

from japan_russia.cli import main
from tests.cli.texts import MEETING, NO_MEETING

SEEDS: Final = Path(__file__).parents[2] / "seeds"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return the path of a readout."""
    path = tmp_path / "a.txt"
    path.write_text(MEETING, encoding="utf-8")
    return path


def test_hits_are_printed_and_counted(
    path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """In their context, the keyword in the middle of a terminal, or of the width asked for."""
    narrow = (
        "a, 31 May 2005\n"
        "  m1.i1.s1  Machimura  r Machimura proposed new  talks  . In response, Minist...\n"
        "1 hit in 1 readout.\n"
    )
    assert main(["search", "TALKS", str(path), "--width", "80"]) == 0
    assert capsys.readouterr().out == narrow
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["search", "TALKS", str(path)]) == 0
    assert capsys.readouterr().out == narrow


def test_in_a_pipe_nothing_is_cut(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Whatever the terminal: the keyword, who speaks, and as much around it as in CSV."""
    words = "Nobody cares about the fisheries agreement of the year"
    path.write_text(f"{MEETING}\nBoth Ministers agreed that {words}.\n", encoding="utf-8")
    assert main(["search", words.upper(), str(path)]) == 0
    _, found, _ = capsys.readouterr().out.splitlines()
    assert main(["search", words.upper(), str(path), "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    left, right = (" ".join(row[side].split()) for side in ("left", "right"))
    assert len(row["left"]) == 60
    assert found.split(maxsplit=1)[1] == f"Machimura + Lavrov  {left}  {words}  {right}"


@pytest.mark.parametrize("width", ["19", "wide"])
def test_a_line_has_room_for_words(width: str, capsys: pytest.CaptureFixture[str]) -> None:
    """As in show, before anything is read."""
    with pytest.raises(SystemExit) as stopped:
        main(["search", "talks", "x", f"--width={width}"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        "japan-russia search: error: argument --width: "
        f"Expected at least 20 columns, found {width!r}."
    )


def test_the_hits_in_the_seeds_are_those_of_a_hand_count(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """15 in what is said, 3 in headings."""
    assert main(["search", "peace treaty", str(SEEDS)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == "15 hits in 4 of 5 readouts."
    assert sum("peace treaty" in line for line in out.splitlines()) == 15
    assert err == f"japan-russia: {SEEDS}: 2 files skipped: README.md, provenance.tsv\n"
    assert main(["search", "peace treaty", str(SEEDS), "--in", "headings"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "3 hits in 3 of 5 readouts."


def test_csv_has_a_row_for_each_hit(capsys: pytest.CaptureFixture[str]) -> None:
    """With places that lead back to the text."""
    path = SEEDS / "002_55ff98b947e89565.txt"
    assert main(["search", "peace treat*", str(path), "--format", "csv"]) == 0
    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    text = path.read_text(encoding="utf-8")
    assert text[int(row["start"]) : int(row["end"])] == row["hit"] == "peace treaty"
    assert (row["id"], row["speakers"], row["keys"]) == (
        "002_55ff98b947e89565#m1.i2.s1",
        "Nobutaka Machimura",
        "JP-machimura-nobutaka",
    )


def test_second_printings_are_told(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the line and in the count."""
    begin, mark, item = MEETING.partition("1. Trade")
    path.write_text(f"{begin}{mark}{item}{mark}{item}", encoding="utf-8")
    assert main(["search", "new talks", str(path)]) == 0
    *lines, last = capsys.readouterr().out.splitlines()
    assert [line.endswith(" (second printing)") for line in lines[1:]] == [False, True]
    assert last == "2 hits in 1 readout, 1 of them in second printings."


def test_no_hit_is_no_error(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is an answer."""
    assert main(["search", "submarine", str(path)]) == 0
    assert capsys.readouterr().out == "0 hits in 1 readout.\n"
    assert main(["search", "submarine", str(path), "--format", "csv"]) == 0
    assert capsys.readouterr().out.startswith(
        "readout,id,meeting,date,year,earliest,latest,path,speakers,keys,"
    )


def test_a_term_that_cannot_be_looked_for(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Is told of before anything is read."""
    assert main(["search", "(", "--regex", str(path)]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected a regular expression, found '(': missing ), unterminated "
        "subpattern at position 0.\n"
    )


def test_what_cannot_be_read_is_told_and_passed_over(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file that is missing, one that is there twice, one that tells of no meeting."""
    again = tmp_path / "in" / "a.txt"
    again.parent.mkdir()
    again.write_text(MEETING, encoding="utf-8")
    library = tmp_path / "library.txt"
    library.write_text(NO_MEETING, encoding="utf-8")
    paths = [str(it) for it in (path, tmp_path / "none.txt", again, library)]
    assert main(["search", "talks", *paths]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("1 hit in 1 of 2 readouts.\n")
    assert [line.split(": ", 3)[3] for line in err.splitlines()] == [
        "Expected a readable file, found: No such file or directory.",
        f"Expected each id once in a corpus, found 'a' of {paths[0]!r} and {paths[2]!r}.",
        "No meeting was found.",
    ]


def test_a_second_word_is_no_file(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The first is looked for all the same."""
    assert main(["search", "new", "talks", str(path)]) == 1
    out, err = capsys.readouterr()
    assert out.endswith("1 hit in 1 readout.\n")
    assert err == (
        "japan-russia: error: talks: Expected a readable file, found: No such file or directory; "
        "a term of several words stands in quotation marks.\n"
    )


TOLD: Final = (
    "On March 4, 2018, Foreign Minister Taro Kono met Russian Foreign Minister Sergei Lavrov.\n\n"
    "1. Fish\nMinister Kono requested more crab. In response, Minister Lavrov agreed to it.\n"
    "2. Trade\nBoth sides confirmed that fish is food.\n"
)


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ([], ["m1.i1.s1", "m1.i1.s2", "m1.i2.s1"]),
        (["--speaker", "Sergey Lavrov"], ["m1.i1.s2"]),
        (["--speaker", "JP-kono-taro"], ["m1.i1.s1"]),
        (["--side", "RU"], ["m1.i1.s2", "m1.i2.s1"]),
        (["--act", "request"], ["m1.i1.s1"]),
        (["--replies"], ["m1.i1.s2"]),
        (["--side", "JP", "--act", "confirm"], ["m1.i2.s1"]),
        (["--answers-to", "request"], ["m1.i1.s2"]),
        (["--answers-to", "request", "--side", "RU"], ["m1.i1.s2"]),
    ],
)
def test_options_leave_what_somebody_says(
    options: list[str], ids: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a subject, in words or heading, with ids as ``cite`` takes them."""
    path = tmp_path / "a.txt"
    path.write_text(TOLD, encoding="utf-8")
    assert main(["search", "fish", "--in", "about", "--ids", *options, str(path)]) == 0
    _, *lines, total = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [f"a#{id}" for id in ids]
    assert total == f"{len(ids)} hit{'s' * (len(ids) > 1)} in 1 readout."
    for id in ids:
        assert main(["cite", f"a#{id}", str(path)]) == 0


def test_without_a_term_there_is_a_line_for_each_statement_that_is_left(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By its first word; what leaves all of them is refused before anything is read."""
    path = tmp_path / "a.txt"
    path.write_text(TOLD, encoding="utf-8")
    assert main(["search", "", "--act", "request", "--width", "80", str(path)]) == 0
    assert capsys.readouterr().out == (
        "a, 4 March 2018\n"
        "  m1.i1.s1  Kono  er Sergei Lavrov. 1. Fish  Minister  Kono requested more cr...\n"
        "1 hit in 1 readout.\n"
    )
    assert main(["search", " ", "--side", "RU", "--format", "csv", str(path)]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert [(row["id"], row["hit"]) for row in rows] == [
        ("a#m1.i1.s2", "In"),
        ("a#m1.i2.s1", "Both"),
    ]
    assert main(["search", "", "none.txt"]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected a term to look for, or one of --speaker, --side, --act, "
        "--replies, --answers-to, found '' alone.\n"
    )


def test_a_name_is_meant_among_all_readouts(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What may be wrong with it is said once."""
    (tmp_path / "a.txt").write_text(TOLD, encoding="utf-8")
    old = (
        TOLD.replace("2018", "2000")
        .replace("Taro", "Yohei")
        .replace("Sergei Lavrov", "Igor Ivanov")
    )
    (tmp_path / "b.txt").write_text(old.replace("Lavrov", "Ivanov"), encoding="utf-8")
    assert main(["search", "crab", "--speaker", "Kono", str(tmp_path)]) == 0
    out, err = capsys.readouterr()
    assert out.splitlines()[-1] == "2 hits in 2 readouts."
    assert err == (
        "japan-russia: warning: Expected one person by the name 'Kono', found 2: 'JP-kono-taro', "
        "'JP-kono-yohei'; ask for one of these.\n"
    )


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ["--side", "Russia"],
            "Expected a country code of two capital letters, found 'Russia' (did you mean 'RU'?).",
        ),
        (["--speaker", " "], "Expected a name or a key of the office holders, found ' '."),
    ],
)
def test_what_cannot_be_meant_is_told_before_anything_is_read(
    options: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file is not there."""
    assert main(["search", "crab", *options, "none.txt"]) == 1
    assert capsys.readouterr().err == f"japan-russia: error: {message}\n"
