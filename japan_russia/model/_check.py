"""What has to hold across the fields of one object, and across a whole readout."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import time, timedelta
from typing import TYPE_CHECKING, Final, TypeGuard

from japan_russia.errors import ModelError
from japan_russia.model.kinds import Attribution, Role, SegmentKind
from japan_russia.model.outline import Paths
from japan_russia.span import Span

if TYPE_CHECKING:
    from japan_russia.model.dates import PartialDate
    from japan_russia.model.people import Participant
    from japan_russia.model.readout import (
        AgendaItem,
        Meeting,
        Node,
        Readout,
        Segment,
        Statement,
    )

_ITEM_ID: Final = re.compile(r"(?:m[1-9][0-9]*\.)?i[1-9][0-9]*(?:\.i[1-9][0-9]*)*")
_STATEMENT_ID: Final = re.compile(r"(?:[mi][1-9][0-9]*\.)*s[1-9][0-9]*")
_MEETING_ID: Final = re.compile(r"m[1-9][0-9]*")
_NARRATION: Final = Role.NARRATION
_NONE: Final = Attribution.NONE


def encodable(text: str) -> None:
    """Refuse lone surrogates, which no file could hold."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ModelError(
            f"Expected Unicode text, found a lone surrogate at character {error.start}."
        ) from None


def session(start: time | None, duration: timedelta | None) -> None:
    """A start and a length to the minute, the length shorter than two days."""
    if start is not None and (start.second or start.microsecond or start.tzinfo or start.fold):
        raise ModelError(f"Expected a local time to the minute, found {start.isoformat()}.")
    if duration is not None and (
        duration % timedelta(minutes=1) or not timedelta() < duration < timedelta(days=2)
    ):
        raise ModelError(
            f"Expected a length in whole minutes and under two days, found {duration}."
        )


def years(date: PartialDate | None, inferred: int | None, candidates: tuple[int, ...]) -> None:
    """Candidates only where no year is printed, ascending; the inferred year is the only one."""
    if candidates and (date is None or date.year is not None):
        raise ModelError(
            f"Expected year candidates only for a date without year, found {candidates}."
        )
    if list(candidates) != sorted(set(candidates)):
        raise ModelError(f"Expected ascending years, found {candidates}.")
    if inferred != (candidates[0] if len(candidates) == 1 else None):
        raise ModelError(
            f"Expected an inferred year exactly where one candidate is left, "
            f"found {inferred} of {candidates}."
        )


def statement(it: Statement) -> None:
    """Role, speakers and attribution fit together; spans of verbs lie inside."""
    if not it.text or len(it.span) != len(it.text):
        raise ModelError(
            f"Expected as many characters as the span of {it.id} has, at least one, "
            f"found {len(it.text)} for {it.span.start}-{it.span.end}."
        )
    if it.role is _NARRATION:
        if it.speakers or it.addressees or it.reporting or it.is_reply:
            raise ModelError(
                f"Expected narration without speakers, verbs and reply, found some in {it.id}."
            )
    elif not it.speakers:
        raise ModelError(f"Expected a speaker in {it.id}, whose role is {it.role.value}.")
    if (it.attribution is _NONE) is not (it.role is _NARRATION):
        raise ModelError(
            f"Expected the attribution 'none' exactly for narration, "
            f"found {it.attribution.value!r} in {it.id}."
        )
    if it.in_reply_to is not None and not it.is_reply:
        raise ModelError(f"Expected {it.id} to be a reply, as it names {it.in_reply_to}.")
    parties = it.speakers + it.addressees
    if len(parties) > 1 and len(set(parties)) != len(parties):
        raise ModelError(f"Expected each party once in {it.id}, found one twice.")
    for verb in it.reporting:
        if not (it.span.start <= verb.span.start < verb.span.end <= it.span.end):
            raise ModelError(
                f"Expected the verb {verb.lemma!r} inside {it.id}, "
                f"found it at {verb.span.start}-{verb.span.end}."
            )


def division(it: Meeting | AgendaItem) -> None:
    """Label and heading stand where their spans say, and the division is not nothing."""
    if it.label is not None and it.label_span is None:
        raise ModelError(f"Expected the place of the label {it.label!r} of {it.id}, found none.")
    if it.label is not None and (not it.label or "/" in it.label or it.label.startswith("#")):
        raise ModelError(f"Expected a label without '/' or initial '#', found {it.label!r}.")
    if (it.heading is None) is not (it.heading_span is None):
        raise ModelError(f"Expected a heading of {it.id} together with its place.")
    if it.label_span is None and it.heading_span is None:
        raise ModelError(f"Expected a label or a heading of {it.id}, found neither.")
    if not it.path:
        raise ModelError(f"Expected a path of {it.id}, which has a label or heading, found none.")


def inside(it: Meeting | AgendaItem, parts: Sequence[Statement | AgendaItem]) -> None:
    """The parts lie inside the whole."""
    start, end = it.span.start, it.span.end
    for part in parts:
        if part.span.start < start or end < part.span.end:
            raise ModelError(
                f"Expected {part.id} inside {it.id} at {start}-{end}, "
                f"found it at {part.span.start}-{part.span.end}."
            )
    for span in (it.label_span, it.heading_span):
        if span is not None and (span.start < start or end < span.end):
            raise ModelError(
                f"Expected label and heading of {it.id} inside {start}-{end}, "
                f"found {span.start}-{span.end}."
            )


def readout(it: Readout) -> None:
    """Everything that one object of a readout cannot know of another."""
    encodable(it.id)
    if not it.id:
        raise ModelError("Expected an id of the readout, found an empty one.")
    _cover(it)
    _ids(it)
    _parties(it)
    paths = Paths()
    for node in it.body:
        _paths(node, paths)
    length = len(it.source.text)
    for diagnostic in it.diagnostics:
        if diagnostic.span is not None and diagnostic.span.end > length:
            raise ModelError(
                f"Expected the diagnostic {diagnostic.code.value!r} inside the {length} characters "
                f"of the text, found {diagnostic.span.start}-{diagnostic.span.end}."
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
        yield node
        yield from (n for n in node.walk() if n is not node)


def _pieces(it: Readout) -> list[tuple[int, int, SegmentKind, str | None]]:
    """Everything printed: start, end, kind, and the words that the model says stand there."""
    found: list[tuple[int, int, SegmentKind, str | None]] = [
        (f.span.start, f.span.end, SegmentKind(f.kind.value), None) for f in it.furniture
    ]
    kind = SegmentKind.STATEMENT
    found += [(s.span.start, s.span.end, kind, s.text) for s in it.iter_statements()]
    for node in _nodes(it):
        if node.label_span is not None:
            found.append((node.label_span.start, node.label_span.end, SegmentKind.LABEL, None))
        if node.heading_span is not None:
            span = node.heading_span
            found.append((span.start, span.end, SegmentKind.HEADING, node.heading))
    found.sort(key=lambda piece: piece[:2])
    return found


def _cover(it: Readout) -> None:
    text, at = it.source.text, 0
    for start, end, kind, words in _pieces(it):
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


def _uncovered(text: str, start: int, end: int) -> ModelError:
    return ModelError(
        f"Expected every character to belong somewhere, "
        f"found {text[start:end].strip()[:40]!r} at {start}-{end} in no piece."
    )


def _ids(it: Readout) -> None:
    seen: set[str] = set()

    def once(id: str, form: re.Pattern[str], parent: str) -> None:
        rest = id[len(parent) + 1 :] if parent else id
        if (parent and not id.startswith(parent + ".")) or "." in rest or not form.fullmatch(id):
            raise ModelError(f"Expected an id that extends {parent or 'nothing'!r}, found {id!r}.")
        if id in seen:
            raise ModelError(f"Expected each id once, found {id!r} twice.")
        seen.add(id)

    def below(node: Node) -> None:
        for statement in node.statements:
            once(statement.id, _STATEMENT_ID, node.id)
        for item in _items(node):
            once(item.id, _ITEM_ID, node.id)
            below(item)

    for statement in it.lead:
        once(statement.id, _STATEMENT_ID, "")
    for node in it.body:
        once(node.id, _MEETING_ID if _is_meeting(node) else _ITEM_ID, "")
        below(node)


def _parties(it: Readout) -> None:
    people: dict[str, Participant] = {}
    for meeting in it.meetings:
        for participant in meeting.participants:
            if people.setdefault(participant.id, participant) != participant:
                raise ModelError(f"Expected one person under {participant.id!r}, found two.")
    length = len(it.source.text)
    order = -1
    before: set[str] = set()
    for statement in it.iter_statements():
        if statement.span.start < order:
            raise ModelError(f"Expected statements in text order, found {statement.id} out of it.")
        order = statement.span.end
        for party in (*statement.speakers, *statement.addressees):
            id = getattr(party, "id", None)
            if id is not None and people.get(id) != party:
                raise ModelError(
                    f"Expected a participant of a meeting in {statement.id}, found {party}."
                )
        if statement.in_reply_to is not None and statement.in_reply_to not in before:
            raise ModelError(
                f"Expected {statement.id} to answer an earlier statement, "
                f"found {statement.in_reply_to!r}."
            )
        if statement.cue is not None and statement.cue.end > length:
            raise ModelError(f"Expected the cue of {statement.id} inside the text.")
        before.add(statement.id)
    previous = 0
    for node in it.body:
        # The span of a meeting that is no division may reach over lead and furniture alike.
        if node.path:
            if node.span.start < previous:
                raise ModelError(f"Expected divisions in text order, found {node.id} out of it.")
            previous = node.span.end


def segments(it: Readout) -> Iterator[Segment]:
    """Yield the pieces and the white space between them."""
    from japan_russia.model.readout import Segment

    at = 0
    for start, end, kind, _ in _pieces(it):
        if at < start:
            yield Segment(SegmentKind.SPACE, Span(at, start))
        yield Segment(kind, Span(start, end))
        at = end
    if at < len(it.source.text):
        yield Segment(SegmentKind.SPACE, Span(at, len(it.source.text)))
