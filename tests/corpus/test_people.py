"""A name means the persons whom it means, in every spelling; else that is said."""

from __future__ import annotations

import warnings
from typing import Final

import pytest

from japan_russia.corpus import Corpus, CorpusWarning, any_of, attended_by, during, none_of
from japan_russia.formats import json
from japan_russia.parse import loads

#: Taro and Yohei Kono were foreign ministers, Masaharu Kono came along; Lavrov in two spellings.
TALKS: Final = {
    "taro": (
        "On May 7, 2018, Foreign Minister Taro Kono met Russian Foreign Minister Sergei Lavrov. "
        "Ambassador Masaharu Kono also attended.\n\n"
        "1. Minister Kono stated that trade grew.\n2. Minister Lavrov explained fisheries.\n"
    ),
    "yohei": (
        "On May 7, 2000, Foreign Minister Yohei Kono met Russian Foreign Minister Igor Ivanov.\n\n"
        "1. Minister Kono requested talks.\n"
    ),
    "fumio": (
        "On May 7, 2013, Foreign Minister Fumio Kishida met Russian Foreign Minister Sergey "
        "Lavrov. Director-General Hiroshi Sato also attended.\n\n"
        "1. Minister Lavrov thanked Minister Kishida.\n"
    ),
    "oleg": (
        "On May 7, 2011, Foreign Minister Haruo Tanabe met Kazakh Foreign Minister Oleg Sato.\n\n"
        "1. Minister Sato requested talks.\n"
    ),
}
CORPUS: Final = Corpus.of([loads(text, id=id) for id, text in TALKS.items()])


def told(corpus: Corpus) -> list[str]:
    """Return where something is left, as readout and statement."""
    return [id.replace("#m1.", " ") for id in corpus.statements_by_id()]


@pytest.mark.parametrize(
    "name",
    [
        "Lavrov",
        "lavrov",
        "Sergey Lavrov",
        "Sergei Lavrov",
        "Lavrov Sergey",
        "Lavrov, Sergey Viktorovich",
        "Sergey Viktorovich Lavrov",
        "Foreign Minister Lavrov",
        "Russian Foreign Minister Sergei Lavrov",
        "Minister of Foreign Affairs of the Russian Federation Lavrov",
        "Mr. Lavrov",
        "FM Lavrov",
        "Сергей Викторович Лавров",
        "RU-lavrov-sergey",
        "ru-lavrov-sergey",
    ],
)
def test_one_person_is_found_by_every_spelling(name: str) -> None:
    """Those of the table and those of any readout; an office before the name does not count."""
    assert told(CORPUS.where(speaker=name)) == ["taro i2.s1", "fumio i1.s1"]
    assert CORPUS.where(attended_by(name)).ids == ("taro", "fumio")


def test_a_spelling_that_one_readout_prints_is_known_for_all() -> None:
    """By the key that the readings share, whatever the table has."""
    lawrow = loads(TALKS["fumio"].replace("Lavrov", "Lawrow"), id="lawrow")
    assert [it.person for it in lawrow.participants] == ["JP-kishida-fumio", None, None]
    keyed = json.dumps(lawrow).replace(
        '"country":"RU","person":null', '"country":"RU","person":"RU-lavrov-sergey"'
    )
    corpus = Corpus.of([CORPUS["taro"], json.loads(keyed)])
    assert told(corpus.where(speaker="Lawrow")) == ["taro i2.s1", "lawrow i1.s1"]


@pytest.mark.parametrize(
    ("name", "left", "sentence"),
    [
        (
            "Kono",
            ["taro i1.s1", "yohei i1.s1"],
            (
                "Expected one person by the name 'Kono', found 3: 'JP-kono-taro', 'JP-kono-yohei', "
                "'Masaharu Kono' of JP; ask for one of these."
            ),
        ),
        (
            "Minister Sato",
            ["oleg i1.s1"],
            (
                "Expected one person by the name 'Minister Sato', found 2: 'Hiroshi Sato' of JP, "
                "'Oleg Sato' of KZ; ask for one of these."
            ),
        ),
        (
            "Lavrof",
            [],
            (
                "Expected the name of a participant in any of 4 readouts, found 'Lavrof' "
                "(did you mean 'RU-lavrov-sergey'?)."
            ),
        ),
        (
            "Oleg",
            [],
            (
                "Expected the name of a participant in any of 4 readouts, found 'Oleg' (did "
                "you mean 'Oleg Sato' of KZ?)."
            ),
        ),
        (
            "Zzyzx",
            [],
            "Expected the name of a participant in any of 4 readouts, found 'Zzyzx'.",
        ),
    ],
)
def test_several_or_nobody_by_a_name_is_a_warning(
    name: str, left: list[str], sentence: str
) -> None:
    """It names the persons by what tells them apart, or names that are spelt nearly so."""
    with pytest.warns(CorpusWarning) as caught:
        found = CORPUS.where(speaker=name)
    assert [str(it.message) for it in caught] == [sentence]
    assert caught[0].filename == __file__
    assert told(found) == left
    with pytest.warns(CorpusWarning) as caught:
        CORPUS.where(any_of(attended_by(name), none_of(attended_by(name))), speaker=name)
    assert [str(it.message) for it in caught] == [sentence]


@pytest.mark.parametrize(
    ("name", "left"),
    [
        ("JP-kono-taro", ["taro i1.s1"]),
        ("Taro Kono", ["taro i1.s1"]),
        ("Kouno Tarou", ["taro i1.s1"]),
        ("Yohei Kono", ["yohei i1.s1"]),
        ("Masaharu Kono", []),
        ("Oleg Sato", ["oleg i1.s1"]),
    ],
)
def test_what_the_warning_names_is_one_person(name: str, left: list[str]) -> None:
    """Asked for by it, the others are left out."""
    assert told(CORPUS.where(speaker=name)) == left


def test_nobody_by_a_name_that_the_table_knows_is_an_answer() -> None:
    """The name is spelt right: the person did not take part.  Nor does an empty corpus warn."""
    assert (
        told(CORPUS.where(speaker=["Gemba", "JP-gemba-koichiro", "Foreign Minister Gemba"])) == []
    )
    assert told(Corpus().where(speaker="Zzyzx")) == []


def test_a_bare_family_name_is_nobody_else() -> None:
    """Where one readout prints no given name, that makes no second person."""
    bare = "On May 7, Ambassador Sato met Russian Ambassador Oleg Belov.\n\n1. Trade grew.\n"
    corpus = Corpus.of([CORPUS["fumio"], loads(bare, id="bare")])
    assert corpus.where(attended_by("Sato")).ids == ("fumio", "bare")


def test_a_condition_alone_knows_the_spellings_of_the_table() -> None:
    """Without a corpus there is nobody else to tell apart, and nothing to warn of."""
    (meeting,) = CORPUS["taro"].meetings
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert attended_by("Sergey Lavrov")(meeting)  # type: ignore[arg-type]
        assert attended_by("Kono")(meeting)  # type: ignore[arg-type]
        assert not attended_by("Lavrof")(meeting)  # type: ignore[arg-type]


def test_persons_of_one_family_name_are_counted_apart_and_named_so() -> None:
    """By what else they are called; all others by the family name."""
    labels = {it.label: it.statements for it in CORPUS.counts() if it.by == "speaker"}
    assert labels == {
        "Lavrov (RU)": 2,
        "Sato (KZ)": 1,
        "Taro Kono (JP)": 1,
        "Yohei Kono (JP)": 1,
    }
    shown = str(CORPUS.where(during(2018)).kwic("stated"))
    assert "  i1.s1  Kono  " in shown.replace("m1.", "")
    several = str(CORPUS.kwic("Minister Kono"))
    assert "Taro Kono" in several
    assert "Yohei Kono" in several


def test_exchanges_tell_persons_of_one_family_name_apart() -> None:
    """As a table, as a picture and as a network."""
    both = Corpus.of(
        loads(
            f"On May 7, {year}, Foreign Minister {given} Kono met Russian Foreign Minister Sergey "
            "Lavrov.\n\n1. Minister Lavrov stated that trade grew. In response, Minister Kono "
            "requested more.\n",
            id=given,
        )
        for year, given in ((2018, "Taro"), (2016, "Masaharu"))
    ).exchanges()
    for given in ("Taro", "Masaharu"):
        assert f">{given} Kono (JP)</td>" in both._repr_html_()
        assert f"{given} Kono" in both.picture().svg
        assert f">{given} Kono<" in both.graphml()
