"""What has to hold between the parts of a readout: no part can know it of another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from japan_russia.errors import ModelError
from japan_russia.model.meeting import AgendaItem, Meeting, Node, apart
from japan_russia.model.outline import Paths
from japan_russia.model.people import Participant
from japan_russia.model.source import Diagnostic, Furniture
from japan_russia.model.statement import Statement
from japan_russia.span import Span

__all__ = [
    "belongings",
    "diagnostics",
    "divisions",
    "every",
    "furniture",
    "ids",
    "labels",
    "parties",
    "paths",
    "replies",
]

#: No outline on paper is so deep; walking one takes a few frames of the stack for each level.
_LEVELS: Final = 64


def every(body: Sequence[Node]) -> Iterator[Node]:
    """Yield the nodes of *body* and all below them, in text order."""
    for node in body:
        if isinstance(node, Meeting):
            yield node
        yield from node.walk()


def _items(node: Node) -> tuple[AgendaItem, ...]:
    return node.agenda if isinstance(node, Meeting) else node.items


def divisions(length: int, lead: Sequence[Statement], body: Sequence[Node]) -> None:
    """No division reaches into another, none into the lead, which comes before them all."""
    text = Span(0, length)
    found: list[Node] = []
    statements = list(lead)
    for node in body:
        if isinstance(node, Meeting) and not node.path:
            # Such a meeting may reach over lead and furniture alike: its parts are what counts.
            found += node.agenda
            statements += node.statements
            if node.span.end > text.end:
                raise ModelError(
                    f"Expected {node.id} inside the {text.end} characters of the text, "
                    f"found it at {node.span.start}-{node.span.end}."
                )
        else:
            found.append(node)
    statements.sort(key=lambda statement: statement.span.start)
    apart("the readout", text, 0, statements, found)
    if lead and found and lead[-1].span.end > found[0].span.start:
        raise ModelError(f"Expected the lead before {found[0].id}, found {lead[-1].id} after it.")


def paths(body: Sequence[Node]) -> None:
    """Each path is made of the labels, and the outline is not too deep."""
    top = Paths()
    for node in body:
        _paths(node, top)


def _paths(node: Node, siblings: Paths) -> None:
    if isinstance(node, Meeting) and not node.path:
        inner = siblings
    else:
        if node.path != siblings.next(node.label):
            raise ModelError(
                f"Expected a path made of the labels for {node.id}, found {node.path!r}."
            )
        inner = Paths(node.path)
        if node.id.count(".") >= _LEVELS:
            raise ModelError(f"Expected at most {_LEVELS} levels of divisions, found more.")
    for item in _items(node):
        _paths(item, inner)


def labels(text: str, nodes: Sequence[Node]) -> None:
    """The text has each label where the model says that it stands."""
    for node in nodes:
        label, span = node.label, node.label_span
        if (
            label is not None
            and span is not None
            and not text[span.start : span.end].startswith(label)
        ):
            raise ModelError(
                f"Expected the label of {node.id} as printed at {span.start}-{span.end}, "
                f"{text[span.start : span.end]!r}, found {label!r}."
            )


def furniture(pieces: Sequence[Furniture]) -> None:
    """Furniture comes in text order."""
    at = 0
    for piece in pieces:
        if piece.span.start < at:
            raise ModelError(
                f"Expected furniture in text order, "
                f"found the {piece.kind.value} at {piece.span.start} after {at}."
            )
        at = piece.span.end


def diagnostics(length: int, found: Sequence[Diagnostic]) -> None:
    """Diagnostics come in text order, inside the text."""
    at = -1
    for diagnostic in found:
        start, end = (diagnostic.span.start, diagnostic.span.end) if diagnostic.span else (-1, 0)
        if end > length:
            raise ModelError(
                f"Expected the diagnostic {diagnostic.code.value!r} inside the {length} characters "
                f"of the text, found it at {start}-{end}."
            )
        if start < at:
            raise ModelError(
                f"Expected diagnostics in text order, those about the whole first, "
                f"found {diagnostic.code.value!r} out of it."
            )
        at = start


def ids(lead: Sequence[Statement], body: Sequence[Node]) -> None:
    """Each id stands once, and extends that of the part which it is in."""
    seen: set[str] = set()
    for statement in lead:
        _once(statement.id, "s", seen)
    for node in body:
        _once(node.id, "m" if isinstance(node, Meeting) else "i", seen)
        _ids_below(node, seen)


def _once(id: str, prefix: str, seen: set[str]) -> None:
    if not id.startswith(prefix) or not _is_count(id[len(prefix) :]):
        raise ModelError(f"Expected an id such as {prefix + '1'!r}, found {id!r}.")
    if id in seen:
        raise ModelError(f"Expected each id once, found {id!r} twice.")
    seen.add(id)


def _is_count(number: str) -> bool:
    """Whether it is a number from 1 on, without leading zeros."""
    return number.isdecimal() and number.isascii() and number[0] != "0"


def _ids_below(node: Node, seen: set[str]) -> None:
    for statement in node.statements:
        _once(statement.id, f"{node.id}.s", seen)
    for item in _items(node):
        _once(item.id, f"{node.id}.i", seen)
        _ids_below(item, seen)


def parties(meetings: Sequence[Meeting], statements: Sequence[Statement]) -> None:
    """Each person has one id, and whoever speaks or is addressed took part in a meeting."""
    people: dict[str, Participant] = {}
    for meeting in meetings:
        here: set[str] = set()
        for participant in meeting.participants:
            other = people.setdefault(participant.id, participant)
            if other is not participant and other != participant:
                raise ModelError(f"Expected one person under {participant.id!r}, found two.")
            if participant.id in here:
                raise ModelError(
                    f"Expected each participant of {meeting.id} once, "
                    f"found {participant.id!r} twice."
                )
            here.add(participant.id)
    for statement in statements:
        for party in statement.speakers + statement.addressees:
            if not isinstance(party, Participant):
                continue
            known = people.get(party.id)
            if known is not party and known != party:
                raise ModelError(
                    f"Expected a participant of a meeting in {statement.id}, found {party}."
                )


def belongings(meetings: Sequence[Meeting], statements: Sequence[Statement]) -> None:
    """Statements belong to meetings of the readout."""
    known = {None, *(meeting.id for meeting in meetings)}
    for statement in statements:
        if statement.meeting not in known:
            raise ModelError(
                f"Expected a meeting of the readout in {statement.id}, found {statement.meeting!r}."
            )


def replies(length: int, statements: Sequence[Statement]) -> None:
    """Statements come in text order, and answer and repeat earlier ones."""
    at = 0
    before: dict[str, Statement] = {}
    for statement in statements:
        if statement.span.start < at:
            raise ModelError(f"Expected statements in text order, found {statement.id} out of it.")
        at = statement.span.end
        if statement.in_reply_to is not None and statement.in_reply_to not in before:
            raise ModelError(
                f"Expected {statement.id} to answer an earlier statement, "
                f"found {statement.in_reply_to!r}."
            )
        if statement.repeats is not None:
            first = before.get(statement.repeats)
            if first is None or first.text.split() != statement.text.split():
                raise ModelError(
                    f"Expected {statement.id} to repeat an earlier statement in the same words, "
                    f"found {statement.repeats!r}."
                )
        if statement.cue is not None and statement.cue.end > length:
            raise ModelError(
                f"Expected the cue of {statement.id} inside the {length} characters of the text, "
                f"found it at {statement.cue.start}-{statement.cue.end}."
            )
        before[statement.id] = statement
