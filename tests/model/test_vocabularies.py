"""The closed vocabularies: acts, kinds, roles."""

from __future__ import annotations

import re
from enum import Enum

import pytest

from japan_russia.model import Act, FurnitureKind, Illocution, Plover, SegmentKind, acts, kinds
from japan_russia.model.vocabulary import TERMS, meaning, word
from tests.rows import each_of

VOCABULARIES = [
    found
    for module in (acts, kinds)
    for found in vars(module).values()
    if isinstance(found, type) and issubclass(found, Enum) and found.__module__ == module.__name__
]
assert VOCABULARIES, "no vocabularies found"


@each_of(Act)
def test_every_act_has_one_illocution(act: Act) -> None:
    """No act is missing from Searle's five points, none stands under two."""
    assert isinstance(act.illocution, Illocution)
    named = [name for names in acts._MEMBERS.values() for name in names.split()]
    assert named.count(act.name) == 1


@each_of(Act)
def test_every_act_has_a_plover_type_or_none(act: Act) -> None:
    """PLOVER has a type for an act, once, or none."""
    named = [name for names in acts._EVENTS.values() for name in names.split()]
    assert named.count(act.name) == (0 if act.plover is None else 1)
    assert act.plover is None or isinstance(act.plover, Plover)


def test_every_plover_type_has_an_act() -> None:
    """Only types that a talk can be coded as are members."""
    assert set(acts._EVENTS) == set(Plover)


def test_acts_without_plover_type_are_mere_statements() -> None:
    """What PLOVER does not code asserts or orders, and is no event between countries."""
    without = {act.value for act in Act if act.plover is None}
    assert without == {
        "state", "explain", "point_out", "stress", "note", "add", "respond", "recall", "claim",
        "assess", "acknowledge", "instruct", "hope",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("act", "illocution", "plover"),
    [
        (Act.STATE, Illocution.ASSERTIVE, None),
        (Act.AGREE, Illocution.COMMISSIVE, Plover.AGREE),
        (Act.REQUEST, Illocution.DIRECTIVE, Plover.REQUEST),
        (Act.PROTEST, Illocution.EXPRESSIVE, Plover.ACCUSE),
        (Act.SIGN, Illocution.DECLARATIVE, Plover.COOPERATE),
    ],
)
def test_acts_are_classed(act: Act, illocution: Illocution, plover: Plover | None) -> None:
    """One act of each illocution, with its event type."""
    assert (act.illocution, act.plover) == (illocution, plover)


def test_segments_have_the_kinds_of_furniture_and_four_more() -> None:
    """Each kind of furniture is a kind of segment under the same name and value."""
    furniture = {(kind.name, kind.value) for kind in FurnitureKind}
    segments = {(kind.name, kind.value) for kind in SegmentKind}
    assert furniture < segments
    more = {value for _, value in segments - furniture}
    assert more == {"label", "heading", "statement", "space"}


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda it: it.__name__)
def test_values_can_be_written_anywhere(vocabulary: type[Enum]) -> None:
    """Each value is one word of letters, its own member's name but for case and hyphens."""
    for member in vocabulary:
        assert re.fullmatch(r"[A-Za-z]+(?:[_-][A-Za-z]+)*", member.value)
        assert member.value.replace("-", "_").upper() == member.name
    assert len(vocabulary.__members__) == len(list(vocabulary)), "an alias hides a member"


@pytest.mark.parametrize("vocabulary", VOCABULARIES, ids=lambda it: it.__name__)
def test_every_member_has_its_own_word(vocabulary: type[Enum]) -> None:
    """A member that is added is put into words too, and is told from the others."""
    members = [*vocabulary]
    assert len({word(member) for member in members}) == len(members)
    assert all(meaning(member) for member in members)


def test_words_are_of_members_alone() -> None:
    """No term is left of a member that is gone; words and meanings go on in a sentence."""
    assert {type(member) for member in TERMS} == {*VOCABULARIES}
    for term in TERMS.values():
        assert not term.meaning.endswith(".")
        assert term.word.strip() == term.word != ""
        assert term.meaning[:1].islower() or not term.meaning
