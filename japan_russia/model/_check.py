"""What has to hold inside one object of the model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time, timedelta
from typing import TYPE_CHECKING, Final

from japan_russia.errors import ModelError
from japan_russia.model.kinds import Attribution, Role, Rule

if TYPE_CHECKING:
    from japan_russia.model.dates import PartialDate
    from japan_russia.model.readout import AgendaItem, Meeting, ReportingVerb, Source, Statement
    from japan_russia.span import Span

_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_NARRATION: Final = Role.NARRATION
_NONE: Final = Attribution.NONE
#: The rules that decide that nobody speaks.
_NOBODY: Final = frozenset({Rule.ANNOUNCEMENT, Rule.EVALUATION, Rule.NEGATED, Rule.NO_REPORT})


def words(what: str, text: str | None) -> None:
    """Refuse an empty text, as None says that there is none, and what no file could hold."""
    if text is None:
        return
    if not text:
        raise ModelError(f"Expected {what} of at least one character, found none.")
    encodable(text)


def encodable(text: str) -> None:
    """Refuse lone surrogates, which no file could hold."""
    if text.isascii():
        return
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ModelError(
            f"Expected Unicode text, found a lone surrogate at character {error.start}."
        ) from None


def source(it: Source) -> None:
    """The digest is one, and all else can be written to a file."""
    encodable(it.text)
    words("an encoding", it.encoding)
    words("a file name", it.name)
    words("an address", it.url)
    if not _SHA256.fullmatch(it.sha256):
        raise ModelError(f"Expected 64 hexadecimal digits of SHA-256, found {it.sha256!r}.")


def session(start: time | None, duration: timedelta | None, approximate: bool) -> None:
    """A start and a length to the minute, the length shorter than two days."""
    if start is not None and (start.second or start.microsecond or start.tzinfo or start.fold):
        raise ModelError(f"Expected a local time to the minute, found {start.isoformat()}.")
    if duration is not None and (
        duration % timedelta(minutes=1) or not timedelta() < duration < timedelta(days=2)
    ):
        raise ModelError(
            f"Expected a length in whole minutes and under two days, found {duration}."
        )
    if approximate and duration is None:
        raise ModelError("Expected a length that is approximate, found none.")


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
    if date is not None:
        for year in candidates:
            date.in_year(year)


def statement(it: Statement) -> None:
    """Role, speakers and attribution fit together; the verbs stand on words of their own."""
    if not it.text or len(it.span) != len(it.text):
        raise ModelError(
            f"Expected as many characters as the span of {it.id} has, at least one, "
            f"found {len(it.text)} for {it.span.start}-{it.span.end}."
        )
    is_narration = it.role is _NARRATION
    if is_narration:
        if it.speakers or it.addressees or it.reporting or it.is_reply:
            raise ModelError(
                f"Expected narration without speakers, verbs and reply, found some in {it.id}."
            )
    elif not it.speakers:
        raise ModelError(f"Expected a speaker in {it.id}, whose role is {it.role.value}.")
    if (it.attribution is _NONE) is not is_narration:
        raise ModelError(
            f"Expected the attribution 'none' exactly for narration, "
            f"found {it.attribution.value!r} in {it.id}."
        )
    if (it.rule in _NOBODY) is not is_narration:
        raise ModelError(
            f"Expected a rule that fits the role {it.role.value!r} of {it.id}, "
            f"found {it.rule.value!r}."
        )
    if it.in_reply_to is not None and not it.is_reply:
        raise ModelError(f"Expected {it.id} to be a reply, as it names {it.in_reply_to}.")
    parties = it.speakers + it.addressees
    if len(parties) > 1 and len(set(parties)) != len(parties):
        raise ModelError(f"Expected each party once in {it.id}, found one twice.")
    if it.cue is not None and not len(it.cue):
        raise ModelError(f"Expected a cue of {it.id} of at least one character, found none.")
    if it.reporting:
        _verbs(it)


def _verbs(it: Statement) -> None:
    at, end = it.span.start, it.span.end
    for verb in it.reporting:
        if not (at <= verb.span.start < verb.span.end <= end):
            raise ModelError(
                f"Expected the verb {verb.lemma!r} inside {it.id}, "
                f"found it at {verb.span.start}-{verb.span.end}."
            )
    for verb in sorted(it.reporting, key=_start):
        if verb.span.start < at:
            raise ModelError(
                f"Expected the verbs of {it.id} on words of their own, "
                f"found {verb.lemma!r} at {verb.span.start}-{verb.span.end} on another's."
            )
        at = verb.span.end


def _start(part: Statement | AgendaItem | Meeting | ReportingVerb) -> int:
    return part.span.start


def division(it: Meeting | AgendaItem) -> None:
    """Label and heading come with their places, and first in the division."""
    if it.label is not None:
        if it.label_span is None:
            raise ModelError(
                f"Expected the place of the label {it.label!r} of {it.id}, found none."
            )
        if not it.label or "/" in it.label or "'" in it.label or it.label.startswith("#"):
            raise ModelError(
                f"Expected a label without '/', apostrophe and initial '#', found {it.label!r}."
            )
    if (it.heading is None) is not (it.heading_span is None):
        raise ModelError(f"Expected a heading of {it.id} together with its place.")
    first = it.label_span or it.heading_span
    if first is None:
        raise ModelError(f"Expected a label or a heading of {it.id}, found neither.")
    if not it.path:
        raise ModelError(f"Expected a path of {it.id}, which has a label or heading, found none.")
    if it.span.start != first.start:
        raise ModelError(
            f"Expected {it.id} to begin with its label or heading at {first.start}, "
            f"found its start at {it.span.start}."
        )


def inside(
    it: Meeting | AgendaItem, statements: Sequence[Statement], items: Sequence[AgendaItem]
) -> None:
    """Label, heading and parts lie inside the whole, one after another."""
    at, end = it.span.start, it.span.end
    for span in (it.label_span, it.heading_span):
        if span is not None:
            if span.start < at or end < span.end:
                raise ModelError(
                    f"Expected label and heading of {it.id} one after the other "
                    f"inside {it.span.start}-{end}, found {span.start}-{span.end}."
                )
            at = span.end
    apart(it.id, it.span, at, statements, items)


def apart(
    id: str,
    whole: Span,
    at: int,
    statements: Sequence[Statement],
    nodes: Sequence[Meeting | AgendaItem],
) -> None:
    """Parts of *whole* come after *at*, in text order, and share no character."""
    for parts in (statements, nodes):
        before = at
        for part in parts:
            if part.span.end > whole.end or part.span.start < whole.start:
                raise ModelError(
                    f"Expected {part.id} inside {id} at {whole.start}-{whole.end}, "
                    f"found it at {part.span.start}-{part.span.end}."
                )
            if part.span.start < before:
                raise ModelError(
                    f"Expected the parts of {id} one after another, "
                    f"found {part.id} at {part.span.start} before {before}."
                )
            before = part.span.end
    if statements and nodes:
        for part in sorted((*statements, *nodes), key=_start):
            if part.span.start < at:
                raise ModelError(
                    f"Expected the parts of {id} one after another, "
                    f"found {part.id} at {part.span.start} before {at}."
                )
            at = part.span.end
