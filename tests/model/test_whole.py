"""What a whole readout refuses, each message whole."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from japan_russia.errors import ModelError
from japan_russia.model import (
    AgendaItem,
    Diagnostic,
    DiagnosticCode,
    Furniture,
    FurnitureKind,
    PersonName,
    Severity,
)
from japan_russia.span import Span
from tests.model.made import (
    AOKI,
    BELOV,
    heading,
    item,
    meeting,
    narration,
    readout,
    statement,
)


def _title(start: int, end: int) -> Furniture:
    return Furniture(kind=FurnitureKind.TITLE, span=Span(start, end))


def _found(span: Span | None) -> Diagnostic:
    return Diagnostic(
        code=DiagnosticCode.NO_YEAR, severity=Severity.REMARK, span=span, message="Odd."
    )


def _labelled(label: str, start: int, path: str | None = None, id: str = "i1") -> AgendaItem:
    span = Span(start, start + 1)
    return AgendaItem(id=id, label=label, path=path or label, span=span, label_span=span)


def _nested(levels: int) -> AgendaItem:
    """Items inside one another, the innermost made first; the text is ``H`` for each."""
    inner: tuple[AgendaItem, ...] = ()
    for level in range(levels, 0, -1):
        id = ".".join(["i1"] * level)
        path = "/".join(["#1"] * level)
        own: dict[str, Any] = {**heading(level - 1), "span": Span(level - 1, levels)}
        inner = (item(id, path, **own, items=inner),)
    return inner[0]


REFUSED: list[tuple[str, Callable[[], object], str]] = [
    ("no id", lambda: readout(id=""), "Expected an id of at least one character, found none."),
    (
        "id of undecodable bytes",
        lambda: readout(id="a\udcff"),
        "Expected Unicode text, found a lone surrogate at character 1.",
    ),
    (
        "empty title",
        lambda: readout(title=""),
        "Expected a title of at least one character, found none.",
    ),
    (
        "text in no piece",
        lambda: readout("x and more", lead=(narration(),)),
        "Expected every character to belong somewhere, found 'and more' at 1-10 in no piece.",
    ),
    (
        "text in no piece before another",
        lambda: readout("and x", lead=(narration(start=4),)),
        "Expected every character to belong somewhere, found 'and' at 0-4 in no piece.",
    ),
    (
        "furniture over a statement",
        lambda: readout("xyz", lead=(narration(text="xyz"),), furniture=(_title(1, 2),)),
        "Expected pieces of the text in order and inside it, found the title at 1-2 after 3 of 3.",
    ),
    (
        "furniture outside the text",
        lambda: readout("x", furniture=(_title(1, 5),)),
        "Expected pieces of the text in order and inside it, found the title at 1-5 after 1 of 1.",
    ),
    (
        "empty furniture",
        lambda: readout("x", furniture=(_title(1, 1),)),
        "Expected pieces of the text in order and inside it, found the title at 1-1 after 1 of 1.",
    ),
    (
        "other words in a statement",
        lambda: readout("x", lead=(narration(text="y"),)),
        "Expected 'x' at 0-1, found 'y' in the statement.",
    ),
    (
        "other words in a heading",
        lambda: readout("X", body=(item(),)),
        "Expected 'X' at 0-1, found 'H' in the heading.",
    ),
    (
        "white space around a statement",
        lambda: readout("x\u3000", lead=(narration(text="x\u3000"),)),
        "Expected no outer white space in the statement at 0-2, found some.",
    ),
    (
        "white space before furniture",
        lambda: readout("\x85x", body=(), furniture=(_title(0, 2),)),
        "Expected no outer white space in the title at 0-2, found some.",
    ),
    (
        "other label than printed",
        lambda: readout("1", body=(_labelled("2", 0),)),
        "Expected the label of i1 as printed at 0-1, '1', found '2'.",
    ),
    (
        "furniture out of order",
        lambda: readout("ab", body=(), furniture=(_title(1, 2), _title(0, 1))),
        "Expected furniture in text order, found the title at 0 after 2.",
    ),
    (
        "diagnostic outside the text",
        lambda: readout("x", diagnostics=(_found(Span(1, 2)),)),
        ("Expected the diagnostic 'no-year' inside the 1 characters of the text, found it at 1-2."),
    ),
    *(
        (
            f"diagnostics out of order: {name}",
            lambda found=found: readout("xyz", diagnostics=tuple(map(_found, found))),
            (
                "Expected diagnostics in text order, those about the whole first, "
                "found 'no-year' out of it."
            ),
        )
        for name, found in {
            "places": (Span(2, 3), Span(0, 1)),
            "the whole last": (Span(0, 1), None),
        }.items()
    ),
    (
        "lead outside the text",
        lambda: readout("x", lead=(narration(start=1),)),
        "Expected s1 inside the readout at 0-1, found it at 1-2.",
    ),
    (
        "lead after a division",
        lambda: readout("H\nx", lead=(narration(start=2),), body=(item(),)),
        "Expected the lead before i1, found s1 after it.",
    ),
    (
        "lead inside a division",
        lambda: readout("H\nx", lead=(narration(start=2),), body=(item(span=Span(0, 3)),)),
        "Expected the parts of the readout one after another, found s1 at 2 before 3.",
    ),
    (
        "divisions out of order",
        lambda: readout("H H", body=(item("i1", **heading(2)), item("i2", "#2"))),
        "Expected the parts of the readout one after another, found i2 at 0 before 3.",
    ),
    (
        "division inside another",
        lambda: readout("H H", body=(item(span=Span(0, 3)), item("i2", "#2", **heading(2)))),
        "Expected the parts of the readout one after another, found i2 at 2 before 3.",
    ),
    (
        "agenda of a meeting that is no division inside another division",
        lambda: readout(
            "H H",
            body=(
                item(span=Span(0, 3)),
                meeting(agenda=(item("m1.i1", "#2", **heading(2)),), span=Span(0, 3)),
            ),
        ),
        "Expected the parts of the readout one after another, found m1.i1 at 2 before 3.",
    ),
    (
        "meeting beyond the text",
        lambda: readout("x", body=(meeting(span=Span(0, 2)),), lead=(narration(),)),
        "Expected m1 inside the 1 characters of the text, found it at 0-2.",
    ),
    (
        "division beyond the text",
        lambda: readout("H", body=(item(span=Span(0, 2)),)),
        "Expected i1 inside the readout at 0-1, found it at 0-2.",
    ),
    (
        "statements of two meetings out of order",
        lambda: readout(
            "x y",
            body=(
                meeting("m1", statements=(narration("m1.s1", 2, "y"),), span=Span(0, 3)),
                meeting("m2", statements=(narration("m2.s1", 0, "x"),), span=Span(0, 3)),
            ),
        ),
        "Expected statements in text order, found m2.s1 out of it.",
    ),
    (
        "too many levels",
        lambda: readout("H" * 66, body=(_nested(66),)),
        "Expected at most 64 levels of divisions, found more.",
    ),
    (
        "an id twice",
        lambda: readout("x y", lead=(narration(), narration("s1", 2, "y"))),
        "Expected each id once, found 's1' twice.",
    ),
    *(
        (
            f"an item's id {id!r}",
            lambda own=id: readout("H", body=(item(own),)),
            f"Expected an id such as 'i1', found {id!r}.",
        )
        for id in ("", "i0", "s1", "m1", "i1.i1", "i1\n", "i٣")
    ),
    *(
        (
            f"a statement's id {id!r}",
            lambda own=id: readout(
                "H\nx", body=(item(statements=(narration(own, 2),), span=Span(0, 3)),)
            ),
            f"Expected an id such as 'i1.s1', found {id!r}.",
        )
        for id in ("s1", "i2.s1", "i1.i1", "i1.i1.s1", "i11.s1")
    ),
    *(
        (
            f"path {path!r}",
            lambda path=path: readout("1", body=(_labelled("1", 0, path),)),
            f"Expected a path made of the labels for i1, found {path!r}.",
        )
        for path in ("#1", "1'", "2", "I/1")
    ),
    (
        "path of a repeated label",
        lambda: readout("11", body=(_labelled("1", 0), _labelled("1", 1, id="i2"))),
        "Expected a path made of the labels for i2, found '1'.",
    ),
    (
        "path of a sub-item",
        lambda: readout(
            "HH",
            body=(item(span=Span(0, 2), items=(item("i1.i1", "#1", **heading(1)),)),),
        ),
        "Expected a path made of the labels for i1.i1, found '#1'.",
    ),
    (
        "two people under one id",
        lambda: readout(
            "x",
            lead=(narration(),),
            body=(meeting(), meeting("m2", participants=(evolve(BELOV, id="p1"),))),
        ),
        "Expected one person under 'p1', found two.",
    ),
    (
        "a participant twice",
        lambda: readout("x", lead=(narration(),), body=(meeting(participants=(AOKI, AOKI)),)),
        "Expected each participant of m1 once, found 'p1' twice.",
    ),
    (
        "a speaker of no meeting",
        lambda: readout("x", lead=(statement(speakers=(BELOV,)),), body=(meeting(),)),
        "Expected a participant of a meeting in s1, found Belov.",
    ),
    (
        "an addressee who differs from the participant",
        lambda: readout(
            "x",
            lead=(
                statement(
                    addressees=(evolve(AOKI, name=PersonName(family="Ueda", printed="Ueda")),)
                ),
            ),
            body=(meeting(),),
        ),
        "Expected a participant of a meeting in s1, found Ueda.",
    ),
    *(
        (
            f"an answer to {to!r}",
            lambda to=to: readout(
                "x y",
                lead=(statement(is_reply=True, in_reply_to=to), statement("s2", 2, "y")),
            ),
            f"Expected s1 to answer an earlier statement, found {to!r}.",
        )
        for to in ("s1", "s2", "s3", "")
    ),
    *(
        (
            f"a second printing {name}",
            lambda said=said: readout(
                "x y", lead=(narration(repeats=said[0]), narration("s2", 2, "y", repeats=said[1]))
            ),
            (
                f"Expected {said[2]} to repeat an earlier statement in the same words, "
                f"found {said[0] or said[1]!r}."
            ),
        )
        for name, said in {
            "of what comes later": ("s2", None, "s1"),
            "of itself": ("s1", None, "s1"),
            "of nothing": (None, "s9", "s2"),
            "of other words": (None, "s1", "s2"),
        }.items()
    ),
    *(
        (
            f"a statement of the meeting {name!r}",
            lambda name=name: readout(
                "x", lead=(narration(meeting=name),), body=(meeting(span=Span(1, 1)),)
            ),
            f"Expected a meeting of the readout in s1, found {name!r}.",
        )
        for name in ("m2", "", "i1")
    ),
    (
        "a cue outside the text",
        lambda: readout("x", lead=(statement(cue=Span(0, 2)),)),
        "Expected the cue of s1 inside the 1 characters of the text, found it at 0-2.",
    ),
]


@pytest.mark.parametrize(
    ("make", "message"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED]
)
def test_readout_refuses_what_contradicts_itself(make: Callable[[], object], message: str) -> None:
    """A readout that cannot be is not made, and the message says why."""
    with pytest.raises(ModelError) as caught:
        make()
    assert str(caught.value) == message


def test_readout_of_the_most_levels_can_be_made_and_walked() -> None:
    """The limit of levels is far below that of the stack."""
    deep = readout("H" * 64, body=(_nested(64),))
    assert sum(1 for _ in deep.walk()) == 64
    assert [*deep.iter_statements()] == []


def test_a_second_printing_may_be_broken_elsewhere() -> None:
    """The words count, not the white space between them."""
    it = readout(
        "x y\nx\u3000\ny",
        lead=(narration(text="x y"), narration("s2", 4, "x\u3000\ny", repeats="s1")),
    )
    assert it.statement("s2").repeats == "s1"


def test_lead_and_outer_items_may_belong_to_any_meeting() -> None:
    """And to none."""
    it = readout(
        "x H y z",
        lead=(narration(meeting="m2"),),
        body=(
            meeting("m1", span=Span(0, 1)),
            meeting("m2", span=Span(0, 1)),
            item(
                statements=(narration("i1.s1", 4, "y", meeting="m1"), narration("i1.s2", 6, "z")),
                **{**heading(2), "span": Span(2, 7)},
            ),
        ),
    )
    assert [said.meeting for said in it.iter_statements()] == ["m2", "m1", None]


def test_readout_may_be_empty() -> None:
    """Nothing contradicts itself in no text."""
    assert readout("").segments() == ()
    assert readout("").meetings == ()
