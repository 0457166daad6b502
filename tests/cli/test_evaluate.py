"""``evaluate`` prints how far readouts are read as they are annotated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import japan_russia as jr
from japan_russia.cli import main
from tests import hand_made
from tests.cli.texts import MEETING
from tests.evaluate.made import document

FIGURES = """\
nobody misquoted                  {misquoted}
title                             1.000   (1 case)
issued                            1.000   (1 case)
meetings                          1.000   (2 cases)
date                              1.000   (2 cases)
year                              1.000   (1 case)
place                             {place}
sessions                          1.000   (2 cases)
participants                      1.000   (3 cases)
given names                       1.000   (3 cases)
offices                           1.000   (3 cases)
outline                           1.000   (4 cases)
speakers                          {speakers}
sides                             1.000   (3 cases)
exact sentence                    1.000   (5 cases)
role                              1.000   (5 cases)
first verb                        1.000   (2 cases)
all verbs                         1.000   (2 cases)
reply                             1.000   (3 cases)
addressees                        1.000   (1 case)
1 readout compared.
"""
RIGHT = FIGURES.format(
    misquoted="1.000   (3 cases)", place="1.000   (2 cases)", speakers="1.000   (3 cases)"
)
WRONG = FIGURES.format(
    misquoted="0.667   (3 cases)", place="0.500   (2 cases)", speakers="0.667   (3 cases)"
).replace("addressees                        1.000   (1 case)\n", "")

NAMES = (
    "there are 'nobody misquoted', 'title', 'issued', 'meetings', 'date', 'year', 'place', "
    "'sessions', 'participants', 'given names', 'offices', 'outline', 'speakers', "
    "'speakers (listed, continued)', 'speakers (lead-in)', 'sides', 'exact sentence', 'role', "
    "'first verb', 'all verbs', 'reply', 'addressees'."
)


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    """A folder with one readout."""
    folder = tmp_path / "texts"
    folder.mkdir()
    jr.json.dump(hand_made.readout(), folder / "made.json")
    return folder


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    """A folder with its annotations."""
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "made.json").write_text(json.dumps(document()), encoding="utf-8")
    return folder


@pytest.fixture
def other(gold: Path) -> Path:
    """The same folder with annotations that say something else."""
    it = document()
    it["meetings"][0]["place"] = "\x1b[31mKyoto"
    it["rows"][2]["parties"] = ["RU"]
    (gold / "made.json").write_text(json.dumps(it), encoding="utf-8")
    return gold


def test_figures_are_printed(texts: Path, gold: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One line each, then how much was compared; files may be named too."""
    assert main(["evaluate", str(texts), str(gold)]) == 0
    assert capsys.readouterr() == (RIGHT, "")
    assert main(["evaluate", str(texts / "made.json"), str(gold / "made.json")]) == 0
    assert capsys.readouterr() == (RIGHT, "")


def test_differences_are_printed_with_their_place(
    texts: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """File, line and column; what differs for one reason is on one line; no bare escape."""
    assert main(["evaluate", str(texts), str(other)]) == 0
    assert capsys.readouterr() == (WRONG, "")
    assert main(["evaluate", "--differences", str(texts), str(other)]) == 0
    path = texts / "made.json"
    out, err = capsys.readouterr()
    assert (out, err) == (
        f"{path}: place: wanted \\x1b[31mKyoto, found Tokyo (meeting 1)\n"
        f"{path}:5:35: speakers, nobody misquoted: wanted RU, found Belov "
        "(In response, Minister Belov thanked)\n" + WRONG,
        "",
    )


def test_a_lost_sentence_is_told_as_lost(
    texts: Path, gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It has no place in the text, and one line for all figures that suffer."""
    it = document()
    it["rows"][4]["begins"] = "Another visit"
    (gold / "made.json").write_text(json.dumps(it), encoding="utf-8")
    assert main(["evaluate", "--differences", str(texts), str(gold)]) == 0
    path = texts / "made.json"
    assert capsys.readouterr().out.splitlines()[:2] == [
        f"{path}: role, exact sentence: no such sentence (Another visit)",
        "nobody misquoted                  1.000   (3 cases)",
    ]


def test_figures_as_json_are_for_programs(
    texts: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Figures by name, every difference as an object."""
    assert main(["evaluate", "--format", "json", str(texts), str(other)]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [
        "documents", "figures", "differences", "without_gold", "without_readout",
    ]  # fmt: skip
    assert found["documents"] == ["made"]
    assert next(iter(found["figures"].items())) == (
        "nobody misquoted",
        {"value": 0.6667, "cases": 3, "right": 2, "missed": 1, "extra": 1},
    )
    start = hand_made.TEXT.index("In response")
    assert found["differences"][1] == {
        "document": "made",
        "figure": "speakers",
        "place": "In response, Minister Belov thanked",
        "span": [start, start + len("In response, Minister Belov thanked")],
        "wanted": ["RU"],
        "found": ["Belov"],
        "lost": False,
    }


def test_what_has_no_partner_is_an_error(
    texts: Path, gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Both ways; the others are compared."""
    jr.json.dump(hand_made.readout("alone"), texts / "alone.json")
    (gold / "more.json").write_text(json.dumps(document("lonely")), encoding="utf-8")
    assert main(["evaluate", str(texts), str(gold)]) == 1
    assert capsys.readouterr() == (
        RIGHT,
        (
            f"japan-russia: error: {texts / 'alone.json'}: "
            "Expected a gold file for the readout 'alone', found none.\n"
            f"japan-russia: error: {gold / 'more.json'}: "
            "Expected a readout 'lonely', found none.\n"
        ),
    )


def test_what_cannot_be_read_is_an_error(
    texts: Path, gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named with what is wrong; the others are compared."""
    (texts / "binary.txt").write_bytes(b"a\0b")
    (gold / "broken.json").write_text("{}", encoding="utf-8")
    assert main(["evaluate", str(texts), str(gold)]) == 1
    assert capsys.readouterr() == (
        RIGHT,
        (
            f"japan-russia: error: {gold / 'broken.json'}: "
            "Expected the key 'id' at $, found none.\n"
            f"japan-russia: error: {texts / 'binary.txt'}: "
            "Expected the text of a readout, found binary data: NUL at byte 1.\n"
        ),
    )


def test_annotations_that_cannot_be_read_are_the_only_error(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where there are no others, no readout is looked at: none lacks anything of its own."""
    gold = tmp_path / "none.json"
    assert main(["evaluate", str(texts), str(gold)]) == 1
    assert capsys.readouterr() == (
        "",
        (
            f"japan-russia: error: {gold}: Expected a readable file, "
            "found: No such file or directory.\n"
        ),
    )


def test_annotations_of_another_text_are_an_error(
    texts: Path, gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """They are not measured, as figures near 0 would say something of the reading."""
    text = MEETING.replace("In response, Minister Lavrov", "In response, Minister Belov")
    (texts / "other.txt").write_text(text, encoding="utf-8")
    (gold / "other.json").write_text(json.dumps(document("other")), encoding="utf-8")
    assert main(["evaluate", str(texts), str(gold)]) == 1
    assert capsys.readouterr() == (
        RIGHT,
        (
            f"japan-russia: error: {texts / 'other.txt'}: Expected the text that the gold file "
            "for 'other' annotates, found 1 of its 5 rows in another.\n"
        ),
    )


def test_a_readout_twice_is_an_error(
    texts: Path, gold: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its sentences would count twice."""
    jr.tei.dump(hand_made.readout(), texts / "made.xml")
    assert main(["evaluate", str(texts), str(gold)]) == 1
    assert capsys.readouterr() == (
        "",
        "japan-russia: error: Expected one readout of each id, found two of 'made'.\n",
    )


def test_a_figure_can_be_required(
    texts: Path, other: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code tells a script; what there is nothing of cannot be reached."""
    wanted = ["--least", "speakers=0.5", "--least", "place=0.5"]
    assert main(["evaluate", *wanted, str(texts), str(other)]) == 0
    assert capsys.readouterr().err == ""
    short = ["--least", "nobody misquoted=0.99", "--least", "addressees=0.5"]
    assert main(["evaluate", *wanted, *short, str(texts), str(other)]) == 1
    assert capsys.readouterr().err == (
        "japan-russia: error: Expected at least 0.99 as 'nobody misquoted', found 0.6667.\n"
        "japan-russia: error: Expected at least 0.5 as 'addressees', found nothing to compare.\n"
    )


@pytest.mark.parametrize(
    ("least", "message"),
    [
        (
            "speaker=1",
            (
                "Expected the name of a figure, found 'speaker' (did you mean 'speakers', "
                f"'speakers (listed, continued)' or 'speakers (lead-in)'?); {NAMES}"
            ),
        ),
        ("colour=1", f"Expected the name of a figure, found 'colour'; {NAMES}"),
        (
            "speakers",
            (
                "Expected a figure and the least that it may be, such as 'speakers=0.95', "
                "found 'speakers'."
            ),
        ),
        ("speakers=", "Expected a number from 0 to 1, found ''."),
        ("speakers=98", "Expected a number from 0 to 1, found '98'."),
        ("speakers=nan", "Expected a number from 0 to 1, found 'nan'."),
    ],
)
def test_a_requirement_that_is_none_is_misuse(
    least: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message says what was expected."""
    with pytest.raises(SystemExit) as stopped:
        main(["evaluate", "--least", least, "texts", "gold"])
    assert stopped.value.code == 2
    assert capsys.readouterr().err.splitlines()[-1] == (
        f"japan-russia evaluate: error: argument --least: {message}"
    )
