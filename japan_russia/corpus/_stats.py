"""How often: statements and meetings by speaker, side, act, voice, kind and year."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import field, frozen

from japan_russia.corpus._exchanges import node_of
from japan_russia.corpus._selection import Selection
from japan_russia.model import Meeting, Participant, Party, Placed
from japan_russia.model.vocabulary import word
from japan_russia.view.names import apart

__all__ = ["GROUPS", "Count", "counts"]

GROUPS: Final = ("speaker", "side", "act", "voice", "kind", "year")
"""What is counted by, in the order of the counts."""

_UNKNOWN: Final = "country unknown"
_UNSURE: Final = "not sure"
_NONE: Final = "none"


@frozen
class Count:
    """How often there is something.

    Attributes:
        by: What is counted by: one of :data:`GROUPS`.
        value: Whose count it is: the key or, without one, country and name of a person, the code
            of a country, the value of a member, a year.
        label: The same in words: a person by the family name, with the given name where several
            of those who are counted have it, and the country.
        statements: Statements of it.
        meetings: Meetings of these statements; of a kind or year, all meetings.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> corpus.counts()[0].label, corpus.counts()[0].statements
    ('Lavrov (RU)', 41)
    """

    by: str = field()
    value: str = field()
    label: str = field()
    statements: int = field()
    meetings: int = field()


class _Tally:
    """Statements and meetings of one thing; a statement is counted once."""

    def __init__(self, label: str) -> None:
        self.label = label
        self.statements = 0
        self.meetings: set[str] = set()


def counts(selections: Iterable[Selection], *, repeats: bool) -> tuple[Count, ...]:
    """Return the counts of what is asked for, group by group.

    In a group the most statements come first, those with as many in order of the label; years
    come in their own order.
    """
    found: dict[str, dict[str, _Tally]] = {by: {} for by in GROUPS}
    # As each is printed first.
    speakers: dict[str, Party] = {}
    for it in selections:
        meetings = {meeting.id: meeting for meeting in it.meetings}
        for meeting in it.meetings:
            for by, value, label in _of_meeting(meeting):
                tally = found[by].setdefault(value, _Tally(label))
                tally.meetings.add(f"{it.readout.id}#{meeting.id}")
        for placed in it.placed():
            if placed.statement.repeats is not None and not repeats:
                continue
            for party in placed.statement.speakers:
                speakers.setdefault(node_of(party, "person"), party)
            held_in = placed.statement.meeting
            of_meeting = _of_meeting(meetings.get(held_in or ""))
            # In their order, so that the words of the first always stand for all.
            for by, value, label in dict.fromkeys((*_of_statement(placed), *of_meeting)):
                tally = found[by].setdefault(value, _Tally(label))
                tally.statements += 1
                if held_in is not None:
                    tally.meetings.add(f"{it.readout.id}#{held_in}")
    named = apart(speakers.values())
    for node, party in speakers.items():
        if isinstance(party, Participant):
            country = party.country or _UNKNOWN
            found["speaker"][node].label = f"{named(party)} ({country})"
    return tuple(count for by in GROUPS for count in _sorted(by, found[by]))


def _sorted(by: str, tallies: dict[str, _Tally]) -> list[Count]:
    found = [
        Count(by, value, tally.label, tally.statements, len(tally.meetings))
        for value, tally in tallies.items()
    ]
    if by == "year":
        return sorted(found, key=lambda count: count.value)
    return sorted(found, key=lambda count: (-count.statements, count.label, count.value))


def _of_statement(placed: Placed) -> Iterator[tuple[str, str, str]]:
    """What a statement is counted by, in its group, with the words for it."""
    it = placed.statement
    for party in it.speakers:
        country = party.country or _UNKNOWN
        # One person in all spellings; how persons are called is known when all are counted.
        yield "speaker", node_of(party, "person"), f"{country} side"
        yield "side", party.country or "unknown", country
    for act in it.acts:
        yield "act", act.value, word(act)
    yield "voice", it.voice.value, word(it.voice)


def _of_meeting(it: Meeting | None) -> Iterator[tuple[str, str, str]]:
    """What a statement is counted by with its meeting, and the meeting itself."""
    if it is None:
        yield "kind", _NONE, "no meeting"
        yield "year", _NONE, "no meeting"
        return
    yield "kind", it.kind.value, word(it.kind)
    yield "year", str(it.year or _UNSURE), str(it.year or _UNSURE)
