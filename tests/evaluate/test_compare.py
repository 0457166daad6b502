"""What is counted, on a readout and annotations that were put together by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias

import attrs
import pytest
from hypothesis import given

from japan_russia import FormatError, Readout, ReadoutError, Span
from japan_russia.evaluate import FIGURES, Comparison, Difference, compare
from japan_russia.testing import readouts
from tests import hand_made
from tests.evaluate.made import document, gold_of, row
from tests.spoilt import Change
from tests.spoilt import at as _at

Counts: TypeAlias = tuple[int, int, int]

#: How much of each figure the annotations hold; all of it is read.
ALL: dict[str, Counts] = {
    name: (cases, 0, 0)
    for name, cases in {
        "nobody misquoted": 3, "title": 1, "issued": 1, "meetings": 2, "date": 2, "year": 1,
        "place": 2, "sessions": 2, "participants": 3, "given names": 3, "offices": 3,
        "outline": 4, "speakers": 3, "sides": 3, "exact sentence": 5, "role": 5,
        "first verb": 2, "all verbs": 2, "reply": 3, "addressees": 1,
    }.items()
}  # fmt: skip


def counts(comparison: Comparison) -> dict[str, Counts]:
    """Return right, missed and extra of each figure."""
    return {it.name: (it.right, it.missed, it.extra) for it in comparison.figures}


def compared(spoil: Change, folder: Path) -> Comparison:
    """Compare the readout with annotations that were changed."""
    it = document()
    spoil(it)
    return compare([hand_made.readout()], [gold_of(it, folder)])


def test_what_is_read_rightly_has_no_difference(tmp_path: Path) -> None:
    """Each figure is 1, the first is the one that matters most."""
    found = compared(lambda it: it, tmp_path)
    assert counts(found) == ALL
    assert found.differences == ()
    assert (found.documents, found.without_gold, found.without_readout) == (("made",), (), ())
    assert list(found.values) == [name for name in FIGURES if name in ALL]
    assert found.figures[0].name == "nobody misquoted"
    assert set(found.values.values()) == {1.0}


def _add(*steps: str | int, value: Any) -> Change:
    def spoil(it: Any) -> None:
        for step in steps:
            it = it[step]
        it.append(value)

    return spoil


def _both(*spoils: Change) -> Change:
    def spoil(it: Any) -> None:
        for one in spoils:
            one(it)

    return spoil


_AGREED = "The two sides agreed to meet"
_CORA = {"family": "Cora", "given": None, "country": "RU", "office": None}

CHANGES: dict[str, tuple[Change, dict[str, Counts | None]]] = {
    "another title": (_at("title", value="Another"), {"title": (0, 1, 1)}),
    "a title that is not printed": (_at("title", value=None), {"title": (0, 1, 1)}),
    "typography of a title": (_at("title", value="a  visit to TOKYO (Overview)."), {}),
    "a date of issue": (_at("issued", value="2005-06-01"), {"issued": (0, 1, 1)}),
    "another kind": (_at("meetings", 1, "kind", value="summit"), {"meetings": (1, 1, 1)}),
    "another day": (_at("meetings", 0, "date", value="--06-01"), {"date": (1, 1, 1)}),
    "a year that is printed": (
        _at("meetings", 0, "date", value="2005-05-31"), {"date": (1, 1, 1), "year": None},
    ),
    "another year": (_at("meetings", 0, "true_year", value="2004"), {"year": (0, 1, 1)}),
    "part of a place": (_at("meetings", 0, "place", value="tokyo, Japan"), {}),
    "another place": (_at("meetings", 0, "place", value="Kyoto"), {"place": (1, 1, 1)}),
    "a place that is not printed": (
        _at("meetings", 0, "place", value=None), {"place": (1, 1, 1)},
    ),
    "another length": (
        _at("meetings", 0, "sessions", 0, "minutes", value=90), {"sessions": (1, 1, 1)},
    ),
    "a session without time and length": (
        _add("meetings", 1, "sessions", value={"kind": "talks", "start": None, "minutes": None}),
        {},
    ),
    "a meeting that is not read": (
        lambda it: it["meetings"].append({**it["meetings"][1], "date": None}),
        {"meetings": (2, 1, 0), "date": (3, 0, 0), "place": (3, 0, 0),
         "participants": (3, 1, 0)},
    ),
    "a meeting that is not annotated": (
        lambda it: it["meetings"].pop(),
        {"meetings": (1, 0, 1), "date": (1, 0, 0), "place": (1, 0, 0),
         "participants": (2, 0, 0), "given names": (2, 0, 0), "offices": (2, 0, 0)},
    ),
    "another participant": (
        _add("meetings", 0, "participants", value=_CORA), {"participants": (3, 1, 0)},
    ),
    "a participant's country": (
        _at("meetings", 0, "participants", 1, "country", value="FI"), {"participants": (2, 1, 1)},
    ),
    "another given name": (
        _at("meetings", 0, "participants", 1, "given", value="Peter"),
        {"given names": (2, 1, 1)},
    ),
    "another office": (
        _at("meetings", 0, "participants", 0, "office", value="Minister"),
        {"offices": (2, 1, 1)},
    ),
    "another heading": (_at("outline", 1, "heading", value="Fish"), {"outline": (3, 1, 1)}),
    "a division that is not read": (
        _add("outline", value={"path": "IV", "heading": None}), {"outline": (4, 1, 0)},
    ),
    "another speaker": (
        _at("rows", 2, "parties", value=["Aoki"]),
        {"speakers": (2, 1, 1), "nobody misquoted": (2, 1, 1), "sides": (2, 1, 1),
         "exact sentence": (4, 1, 1), "addressees": None, "first verb": (1, 0, 0),
         "all verbs": (1, 0, 0), "reply": (2, 0, 0)},
    ),
    "a person of the same side": (
        _both(_add("meetings", 0, "participants", value=_CORA),
              _at("rows", 2, "parties", value=["Cora"])),
        {"participants": (3, 1, 0), "speakers": (2, 1, 1), "nobody misquoted": (2, 1, 1),
         "addressees": None},
    ),
    "a group that is not read": (
        lambda it: it["rows"].insert(4, row(_AGREED, "II", "Aoki")),
        {"speakers": (3, 1, 0), "sides": (3, 1, 0), "exact sentence": (4, 1, 1),
         "reply": (2, 0, 0)},
    ),
    "speech read where there is none": (
        _both(_at("rows", 3, "parties", value=[]), _at("rows", 3, "role", value="narration")),
        {"speakers": (2, 0, 1), "nobody misquoted": (2, 1, 1), "sides": (2, 0, 1),
         "exact sentence": (4, 1, 1), "role": (4, 1, 1), "reply": (2, 0, 0)},
    ),
    "speech that is not read": (
        _at("rows", 4, "parties", value=["RU"]),
        {"speakers": (3, 1, 0), "sides": (3, 1, 0), "exact sentence": (4, 1, 1)},
    ),
    "a listed sentence": (
        _at("rows", 3, "role", value="listed"),
        {"speakers": (2, 0, 0), "speakers (listed, continued)": (1, 0, 0), "role": (4, 1, 1)},
    ),
    "a lead-in": (
        _at("rows", 3, "role", value="lead_in"),
        {"speakers": (2, 0, 0), "speakers (lead-in)": (1, 0, 0), "sides": (2, 0, 0),
         "exact sentence": (4, 0, 0), "role": (4, 1, 1), "reply": (2, 0, 0)},
    ),
    "another first verb": (
        _at("rows", 1, "verbs", value=["point out", "propose"]),
        {"first verb": (1, 1, 1), "all verbs": (2, 1, 0)},
    ),
    "another noun with a verb": (_at("rows", 1, "verbs", value=["propose talks"]), {}),
    "no reply": (_at("rows", 2, "reply", value=False), {"reply": (2, 1, 1)}),
    "another recipient": (_at("rows", 2, "to", value=["JP"]), {"addressees": (0, 1, 1)}),
    "a sentence that the text has lost": (
        _add("rows", value=row("The two sides parted", "III", "JP", "RU")),
        {"speakers": (3, 1, 0), "sides": (3, 1, 0), "exact sentence": (5, 1, 1),
         "role": (5, 1, 1)},
    ),
    "narration that the text has lost": (
        _add("rows", value=row("They parted", "III", role="narration")),
        {"exact sentence": (5, 1, 1), "role": (5, 1, 1)},
    ),
    "a lead-in that the text has lost": (
        _add("rows", value=row("They said", "III", "RU", role="lead_in")),
        {"speakers": (3, 1, 0), "sides": (3, 1, 0), "role": (5, 1, 1)},
    ),
    "speech before the first sentence annotated": (
        lambda it: it["rows"].__delitem__(slice(0, 2)),
        {"speakers": (2, 0, 0), "nobody misquoted": (2, 1, 1), "sides": (2, 0, 0),
         "exact sentence": (3, 0, 0), "role": (3, 0, 0), "first verb": (1, 0, 0),
         "all verbs": (1, 0, 0), "reply": (2, 0, 0)},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_each_figure_counts_what_it_is_about(name: str, tmp_path: Path) -> None:
    """A change of the annotations changes these figures and no other."""
    spoil, changed = CHANGES[name]
    found = compared(spoil, tmp_path)
    wanted = {**ALL, **changed}
    assert counts(found) == {name: it for name, it in wanted.items() if it is not None}


@pytest.mark.parametrize("name", CHANGES)
def test_each_error_is_a_difference(name: str, tmp_path: Path) -> None:
    """A figure is less than 1 exactly where a difference says why, and where."""
    spoil, _ = CHANGES[name]
    found = compared(spoil, tmp_path)
    short = {it.name for it in found.figures if it.value < 1}
    assert short == {it.figure for it in found.differences}
    for it in found.differences:
        assert it.document == "made"
        assert it.wanted or it.found or it.lost
        if it.span is not None and it.figure not in {"outline", "nobody misquoted"}:
            assert hand_made.TEXT[it.span.start : it.span.end] == it.place


def test_a_difference_says_what_where_and_instead_of_what(tmp_path: Path) -> None:
    """A sentence by its place in the text, a division by its path, a meeting by its number."""
    spoil = _both(
        _at("meetings", 0, "place", value="Kyoto"),
        _at("outline", 1, "heading", value="Fish"),
        _at("rows", 2, "parties", value=["Cora"]),
        _add("rows", value=row("They parted", "III", "RU")),
    )
    start = hand_made.TEXT.index("In response")
    said = Difference(
        document="made",
        figure="speakers",
        place="In response, Minister Belov thanked",
        span=Span(start, start + len("In response, Minister Belov thanked")),
        wanted=("Cora",),
        found=("Belov",),
    )
    sides = attrs.evolve(said, figure="sides", wanted=("?",), found=("RU",))
    lost = Difference(
        document="made", figure="speakers", place="They parted", wanted=("RU",), found=(), lost=True
    )
    trade = next(node.span for node in hand_made.readout().walk() if node.path == "I/1")
    assert compared(spoil, tmp_path).differences == (
        Difference(
            document="made",
            figure="place",
            place="meeting 1",
            wanted=("Kyoto",),
            found=("Tokyo",),
        ),
        Difference(
            document="made",
            figure="outline",
            place="I/1",
            span=trade,
            wanted=("a division 'Fish'",),
            found=("a division 'Trade'",),
        ),
        said,
        attrs.evolve(said, figure="nobody misquoted"),
        sides,
        attrs.evolve(sides, figure="exact sentence"),
        attrs.evolve(lost, figure="role", wanted=("statement",)),
        lost,
        attrs.evolve(lost, figure="sides"),
        attrs.evolve(lost, figure="exact sentence"),
    )


def test_a_year_that_only_may_be_right_counts(tmp_path: Path) -> None:
    """Where several years fit, the true one has to be among them."""
    gold = gold_of(document(), tmp_path)
    assert compare([hand_made.readout(year=None)], [gold]).values["year"] == 1.0
    assert compare([hand_made.readout(year=2004)], [gold]).values["year"] == 0.0


@pytest.mark.parametrize(("left_out", "speakers"), [(3, (3, 0, 0)), (4, (2, 1, 1))])
def test_a_sentence_may_begin_a_little_before_its_words(
    left_out: int, speakers: Counts, tmp_path: Path
) -> None:
    """A quote or a bracket before the words annotated makes no difference; a word does."""
    it = document()
    it["rows"][3]["begins"] = it["rows"][3]["begins"][left_out:]
    found = counts(compare([hand_made.readout()], [gold_of(it, tmp_path)]))
    assert found["speakers"] == speakers


def test_a_family_name_of_two_letters_is_no_country(tmp_path: Path) -> None:
    """Codes are capitals."""
    it = document()
    it["meetings"][0]["participants"].append({**_CORA, "family": "Xu"})
    it["rows"][2]["parties"] = ["Xu"]
    (difference,) = (
        it
        for it in compare([hand_made.readout()], [gold_of(it, tmp_path)]).differences
        if it.figure == "speakers"
    )
    assert (difference.wanted, difference.found) == (("Xu",), ("Belov",))
    assert compare([hand_made.readout()], [gold_of(it, tmp_path)]).values["sides"] == 1.0


def test_figures_are_over_all_readouts_together(tmp_path: Path) -> None:
    """Not the mean of each."""
    good, bad = document("good"), document("bad")
    bad["rows"][2]["parties"] = []
    gold = [gold_of(it, tmp_path) for it in (good, bad)]
    found = compare(map(hand_made.readout, ("bad", "good")), gold)
    assert found.documents == ("bad", "good")
    assert counts(found)["speakers"] == (5, 0, 1)
    assert found.values["speakers"] == 10 / 11


def test_what_has_no_partner_is_told(tmp_path: Path) -> None:
    """It is in no figure."""
    gold = [gold_of(document(id), tmp_path) for id in ("a", "b", "c")]
    found = compare(map(hand_made.readout, ("x", "b", "y")), gold)
    assert (found.documents, found.without_gold, found.without_readout) == (
        ("b",),
        ("x", "y"),
        ("a", "c"),
    )
    assert counts(found) == ALL
    assert compare([], []).figures == ()


def test_an_id_stands_for_one_readout_and_one_gold_file(tmp_path: Path) -> None:
    """Counted twice, a readout would weigh twice."""
    gold = gold_of(document(), tmp_path)
    with pytest.raises(FormatError) as doubled:
        compare([], [gold, gold_of(document(), tmp_path)])
    assert str(doubled.value) == ("Expected one gold file for each readout, found two for 'made'.")
    with pytest.raises(ReadoutError) as twice:
        compare([hand_made.readout(), hand_made.readout()], [gold])
    assert str(twice.value) == "Expected one readout of each id, found two of 'made'."
    assert twice.value.name == "made"


@given(readouts())
def test_any_readout_can_be_compared(tmp_path_factory: pytest.TempPathFactory, it: Readout) -> None:
    """However odd it is, and however little it has in common with the annotations."""
    gold = gold_of(document(it.id), tmp_path_factory.getbasetemp())
    found = compare([it], [gold])
    assert {figure.name for figure in found.figures if figure.value < 1} == {
        difference.figure for difference in found.differences
    }
