"""The strategies: for every class, of every kind, odd enough."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from collections.abc import Callable
from enum import Enum
from random import Random
from typing import TypeVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.errors import NoSuchExample

from japan_russia import model, testing
from japan_russia.model import (
    AgendaItem,
    Attribution,
    Fact,
    FurnitureKind,
    Meeting,
    NamedBy,
    PartialDate,
    Participant,
    Readout,
    Role,
    Side,
    Statement,
)
from japan_russia.span import Span

_T = TypeVar("_T")

#: Which draws decided is of no use here, and takes most of the time to find out.
SHRINKING = settings(max_examples=2_000, phases=[Phase.generate, Phase.shrink])

#: Strategies of the classes whose name is not the strategy's own in the singular.
_PLURALS = {"Furniture": "furniture", "PartialDate": "partial_dates", "PersonName": "person_names"}


def _strategy(name: str) -> str:
    words = "".join(f"_{c.lower()}" if c.isupper() else c for c in name).strip("_")
    return _PLURALS.get(name, f"{words}s")


CLASSES: list[type] = [
    Span,
    *(it for it in vars(model).values() if isinstance(it, type) and attrs.has(it)),
]


@pytest.mark.parametrize("cls", CLASSES)
def test_every_class_has_a_strategy(cls: type) -> None:
    """Named as the class, in the plural; it draws that class."""
    strategy: Callable[[], st.SearchStrategy[object]] = getattr(testing, _strategy(cls.__name__))
    assert _strategy(cls.__name__) in testing.__all__
    found: set[type] = set()

    @given(strategy())
    def draw(it: object) -> None:
        found.add(type(it))

    draw()
    assert found == {cls}


def test_nothing_else_is_public() -> None:
    """One strategy for each class, and texts."""
    expected = {_strategy(cls.__name__) for cls in CLASSES} | {"readout_texts"}
    assert set(testing.__all__) == expected


def _has_text(character: str) -> Callable[[Readout], bool]:
    return lambda it: character in it.source.text


def _has_furniture(kind: FurnitureKind) -> Callable[[Readout], bool]:
    return lambda it: any(piece.kind is kind for piece in it.furniture)


def _has_reason(fact: Fact) -> Callable[[Readout], bool]:
    return lambda it: any(reason.fact is fact for m in it.meetings for reason in m.reasons)


def _is(member: Enum) -> Callable[[Statement], bool]:
    return lambda it: member in (it.role, it.attribution, it.named_by)


READOUT_FEATURES: dict[str, Callable[[Readout], object]] = {
    "two meetings, labelled and not": lambda it: (
        {bool(m.path) for m in it.meetings} == {True, False}
    ),
    "a participant of two meetings": lambda it: any(
        person in two.participants
        for one in it.meetings
        for two in it.meetings
        if one is not two
        for person in one.participants
    ),
    "a meeting over the lead": lambda it: (
        it.lead and any(m.span.start == 0 and m.agenda for m in it.meetings)
    ),
    "an item of no meeting": lambda it: any(isinstance(n, AgendaItem) for n in it.body),
    "a label twice": lambda it: any(n.path.endswith("'") for n in it.walk()),
    "nested items": lambda it: any(n.path.count("/") > 1 for n in it.walk()),
    "a mark for a label": lambda it: any(n.label_span and n.label is None for n in it.walk()),
    "a statement after a sub-item": lambda it: any(
        n.statements and n.items and n.statements[-1].span.start > n.items[0].span.start
        for n in it.walk()
        if isinstance(n, AgendaItem)
    ),
    "an answer to an earlier division": lambda it: any(
        s.in_reply_to and s.in_reply_to.rpartition(".")[0] != s.id.rpartition(".")[0]
        for s in it.iter_statements()
    ),
    "a reply to nothing named": lambda it: any(
        s.is_reply and not s.in_reply_to for s in it.iter_statements()
    ),
    "furniture inside a division": lambda it: any(
        n.span.contains(f.span) for n in it.walk() for f in it.furniture
    ),
    "a diagnostic of the whole and one of a place": lambda it: (
        {d.span is None for d in it.diagnostics} == {True, False}
    ),
    "years to choose from": lambda it: any(len(m.year_candidates) > 1 for m in it.meetings),
    "a given year without a printed one": lambda it: any(
        m.given_year and m.date and m.date.year is None for m in it.meetings
    ),
    "a given year beside the printed one": lambda it: any(
        m.given_year and m.date and m.date.year for m in it.meetings
    ),
    "somebody who came along": lambda it: any(
        m.principals and len(m.principals) < len(m.participants) for m in it.meetings
    ),
    "two reasons for the principals": lambda it: any(
        [r.fact for r in m.reasons].count(Fact.PRINCIPALS) == 2 for m in it.meetings
    ),
    "somebody of no known country": lambda it: any(p.country is None for p in it.participants),
    **{f"a reason for the {fact.value}": _has_reason(fact) for fact in Fact},
    "a second printing": lambda it: any(s.repeats for s in it.iter_statements()),
    "a second printing with other white space": lambda it: any(
        s.repeats and s.text != it.statement(s.repeats).text for s in it.iter_statements()
    ),
    "a lead about a meeting": lambda it: any(s.meeting for s in it.lead),
    "an item about a meeting beside it": lambda it: any(
        s.meeting for n in it.body if isinstance(n, AgendaItem) for s in n.iter_statements()
    ),
    "a web page": lambda it: it.source.media_type == "text/html",
    "an inferred year": lambda it: any(m.inferred_year for m in it.meetings),
    **{
        f"text with {character!r}": _has_text(character)
        for character in "\r\n\x0b\x0c\x1c\x85\u2028\xa0\u3000\ufeff\x00\uffff日<&\"'\U0001f1ef"
    },
    "]]> in the text": lambda it: "]]>" in it.source.text,
    "CRLF inside a statement": lambda it: any("\r\n" in s.text for s in it.iter_statements()),
    **{f"furniture: {kind.value}": _has_furniture(kind) for kind in FurnitureKind},
}
STATEMENT_FEATURES: dict[str, Callable[[Statement], object]] = {
    "verbs against the order of the text": lambda it: (
        [*it.reporting] != sorted(it.reporting, key=lambda verb: verb.span)
    ),
    "verbs that touch": lambda it: (
        len(it.reporting) > 1
        and any(one.span.end == two.span.start for one in it.reporting for two in it.reporting)
    ),
    "people and sides": lambda it: {type(p) for p in it.speakers} == {Participant, Side},
    "addressees": lambda it: len(it.addressees) > 1,
    "a cue": lambda it: it.cue,
    "the words of a stranger": lambda it: not it.speakers and it.named_by is NamedBy.PERSON,
    **{
        f"{type(member).__name__}: {member.value}": _is(member)
        for vocabulary in (Role, Attribution, NamedBy)
        for member in list[Enum](vocabulary)
    },
}


def _never_drawn(
    strategy: st.SearchStrategy[_T], features: dict[str, Callable[[_T], object]]
) -> list[str]:
    """Draw until all *features* were seen, at most 20,000 times; return those that were not."""
    missing = dict(features)

    def was_last(it: _T) -> bool:
        for name in [name for name, feature in missing.items() if feature(it)]:
            del missing[name]
        return not missing

    some = settings(
        max_examples=20_000, phases=[Phase.generate], suppress_health_check=list(HealthCheck)
    )
    with contextlib.suppress(NoSuchExample):
        find(strategy, was_last, settings=some, random=Random(1))
    return [*missing]


@pytest.mark.long
def test_readouts_are_of_all_kinds() -> None:
    """What a readout can have, some drawn readout has."""
    assert _never_drawn(testing.readouts(), READOUT_FEATURES) == []


@pytest.mark.long
def test_statements_are_of_all_kinds() -> None:
    """What a statement can have, some drawn statement has."""
    assert _never_drawn(testing.statements(), STATEMENT_FEATURES) == []


@pytest.mark.long
def test_examples_shrink() -> None:
    """A fault in meetings is shown with the plainest meeting."""
    it = find(
        testing.readouts(),
        lambda it: any(s.reporting for s in it.iter_statements()),
        settings=SHRINKING,
    )
    [said] = it.iter_statements()
    assert said.text == "the two sides agreed"
    assert len(said.reporting) == len(said.speakers) == 1
    assert (it.meetings, it.furniture, it.diagnostics) == ((), (), ())


def _smallest(strategy: st.SearchStrategy[_T]) -> _T:
    return find(strategy, lambda _: True, settings=SHRINKING)


def test_smallest_examples_are_plain() -> None:
    """What shrinks to nothing is next to nothing."""
    assert _smallest(testing.spans()) == Span(0, 0)
    assert _smallest(testing.partial_dates()) == PartialDate(month=1)
    smallest = _smallest(testing.readouts())
    assert (smallest.source.text.strip(), smallest.body, smallest.lead) == ("", (), ())


@given(testing.readout_texts())
def test_texts_can_be_written(text: str) -> None:
    """A text for a parser has no lone surrogates."""
    text.encode()


@given(testing.meetings())
def test_meetings_stand_alone(it: Meeting) -> None:
    """Those who speak in a drawn meeting took part in it."""
    people = {p for s in it.iter_statements() for p in (*s.speakers, *s.addressees)}
    assert {p for p in people if isinstance(p, Participant)} <= set(it.participants)


def test_package_does_without_hypothesis() -> None:
    """The strategies load where they are asked for, as the extra may not be installed."""
    code = "import sys, japan_russia; print('hypothesis' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    assert done.stdout == "False\n"
