"""What has to hold across a whole readout, and the pieces that cover its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Final, TypeAlias, TypeGuard

from japan_russia.errors import ModelError
from japan_russia.model import _check
from japan_russia.model.kinds import SegmentKind
from japan_russia.model.outline import Paths
from japan_russia.span import Span

if TYPE_CHECKING:
    from japan_russia.model.people import Participant
    from japan_russia.model.readout import (
        AgendaItem,
        Meeting,
        Node,
        Readout,
        Segment,
        Statement,
    )

__all__ = ["check", "segments"]

_COUNT: Final = re.compile(r"[1-9][0-9]*")
_PLACE: Final = itemgetter(0, 1)
_Piece: TypeAlias = tuple[int, int, SegmentKind, str | None]
#: No outline on paper is so deep; walking one takes a few frames of the stack for each level.
_LEVELS: Final = 64


def check(it: Readout) -> None:
    """Everything that one object of a readout cannot know of another."""
    _check.words("an id", it.id)
    _check.words("a title", it.title)
    statements, nodes = tuple(it.iter_statements()), tuple(_nodes(it))
    _divisions(it)
    _ids(it)
    _cover(it, _pieces(it, statements, nodes))
    _labels(it, nodes)
    _parties(it, statements)
    _replies(it, statements)
    _furniture(it)
    _diagnostics(it)
    paths = Paths()
    for node in it.body:
        _paths(node, paths)


def _divisions(it: Readout) -> None:
    """No division reaches into another, none into the lead, which comes before them all."""
    text = Span(0, len(it.source.text))
    divisions: list[Node] = []
    statements = list(it.lead)
    for node in it.body:
        if _is_meeting(node) and not node.path:
            # Such a meeting may reach over lead and furniture alike: its parts are what counts.
            divisions += node.agenda
            statements += node.statements
            if node.span.end > text.end:
                raise ModelError(
                    f"Expected {node.id} inside the {text.end} characters of the text, "
                    f"found it at {node.span.start}-{node.span.end}."
                )
        else:
            divisions.append(node)
    statements.sort(key=lambda statement: statement.span.start)
    _check.apart("the readout", text, 0, statements, divisions)
    if it.lead and divisions and it.lead[-1].span.end > divisions[0].span.start:
        raise ModelError(
            f"Expected the lead before {divisions[0].id}, found {it.lead[-1].id} after it."
        )


def _paths(node: Node, siblings: Paths) -> None:
    if _is_meeting(node) and not node.path:
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


def _is_meeting(node: Node) -> TypeGuard[Meeting]:
    return hasattr(node, "agenda")


def _items(node: Node) -> tuple[AgendaItem, ...]:
    if _is_meeting(node):
        return node.agenda
    items: tuple[AgendaItem, ...] = getattr(node, "items", ())
    return items


def _nodes(it: Readout) -> Iterator[Node]:
    for node in it.body:
        if _is_meeting(node):
            yield node
        yield from node.walk()


def _pieces(it: Readout, statements: Sequence[Statement], nodes: Sequence[Node]) -> list[_Piece]:
    """Everything printed: start, end, kind, and the words that the model says stand there."""
    found: list[_Piece] = [
        (f.span.start, f.span.end, SegmentKind(f.kind.value), None) for f in it.furniture
    ]
    kind = SegmentKind.STATEMENT
    found += [(s.span.start, s.span.end, kind, s.text) for s in statements]
    for node in nodes:
        if node.label_span is not None:
            found.append((node.label_span.start, node.label_span.end, SegmentKind.LABEL, None))
        if node.heading_span is not None:
            span = node.heading_span
            found.append((span.start, span.end, SegmentKind.HEADING, node.heading))
    found.sort(key=_PLACE)
    return found


def _cover(it: Readout, pieces: list[_Piece]) -> None:
    text, at = it.source.text, 0
    for start, end, kind, words in pieces:
        if start < at or end > len(text) or start == end:
            raise ModelError(
                f"Expected pieces of the text in order and inside it, "
                f"found the {kind.value} at {start}-{end} after {at} of {len(text)}."
            )
        if words is not None and text[start:end] != words:
            raise ModelError(
                f"Expected {text[start:end]!r} at {start}-{end}, "
                f"found {words!r} in the {kind.value}."
            )
        if text[start].isspace() or text[end - 1].isspace():
            raise ModelError(
                f"Expected no outer white space in the {kind.value} at {start}-{end}, found some."
            )
        if at < start and not text[at:start].isspace():
            raise _uncovered(text, at, start)
        at = end
    if at < len(text) and not text[at:].isspace():
        raise _uncovered(text, at, len(text))


def _labels(it: Readout, nodes: Sequence[Node]) -> None:
    text = it.source.text
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


def _furniture(it: Readout) -> None:
    at = 0
    for piece in it.furniture:
        if piece.span.start < at:
            raise ModelError(
                f"Expected furniture in text order, "
                f"found the {piece.kind.value} at {piece.span.start} after {at}."
            )
        at = piece.span.end


def _diagnostics(it: Readout) -> None:
    at, length = -1, len(it.source.text)
    for diagnostic in it.diagnostics:
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


def _uncovered(text: str, start: int, end: int) -> ModelError:
    return ModelError(
        f"Expected every character to belong somewhere, "
        f"found {text[start:end].strip()[:40]!r} at {start}-{end} in no piece."
    )


def _ids(it: Readout) -> None:
    seen: set[str] = set()

    def once(id: str, prefix: str) -> None:
        if not id.startswith(prefix) or not _COUNT.fullmatch(id, len(prefix)):
            raise ModelError(f"Expected an id such as {prefix + '1'!r}, found {id!r}.")
        if id in seen:
            raise ModelError(f"Expected each id once, found {id!r} twice.")
        seen.add(id)

    def below(node: Node) -> None:
        for statement in node.statements:
            once(statement.id, f"{node.id}.s")
        for item in _items(node):
            once(item.id, f"{node.id}.i")
            below(item)

    for statement in it.lead:
        once(statement.id, "s")
    for node in it.body:
        once(node.id, "m" if _is_meeting(node) else "i")
        below(node)


def _parties(it: Readout, statements: Sequence[Statement]) -> None:
    people: dict[str, Participant] = {}
    for meeting in it.meetings:
        here: set[str] = set()
        for participant in meeting.participants:
            if people.setdefault(participant.id, participant) != participant:
                raise ModelError(f"Expected one person under {participant.id!r}, found two.")
            if participant.id in here:
                raise ModelError(
                    f"Expected each participant of {meeting.id} once, "
                    f"found {participant.id!r} twice."
                )
            here.add(participant.id)
    for statement in statements:
        for party in statement.speakers + statement.addressees:
            id = getattr(party, "id", None)
            if id is None:
                continue
            known = people.get(id)
            if known is not party and known != party:
                raise ModelError(
                    f"Expected a participant of a meeting in {statement.id}, found {party}."
                )


def _replies(it: Readout, statements: Sequence[Statement]) -> None:
    """Statements come in text order and answer earlier ones."""
    at, length = 0, len(it.source.text)
    before: set[str] = set()
    for statement in statements:
        if statement.span.start < at:
            raise ModelError(f"Expected statements in text order, found {statement.id} out of it.")
        at = statement.span.end
        if statement.in_reply_to is not None and statement.in_reply_to not in before:
            raise ModelError(
                f"Expected {statement.id} to answer an earlier statement, "
                f"found {statement.in_reply_to!r}."
            )
        if statement.cue is not None and statement.cue.end > length:
            raise ModelError(
                f"Expected the cue of {statement.id} inside the {length} characters of the text, "
                f"found it at {statement.cue.start}-{statement.cue.end}."
            )
        before.add(statement.id)


def segments(it: Readout) -> Iterator[Segment]:
    """Yield the pieces and the white space between them."""
    from japan_russia.model.readout import Segment

    at = 0
    for start, end, kind, _ in _pieces(it, tuple(it.iter_statements()), tuple(_nodes(it))):
        if at < start:
            yield Segment(SegmentKind.SPACE, Span(at, start))
        yield Segment(kind, Span(start, end))
        at = end
    if at < len(it.source.text):
        yield Segment(SegmentKind.SPACE, Span(at, len(it.source.text)))
