"""Many readouts, asked as one.

>>> from japan_russia.corpus import Corpus, attended_by, during
>>> Corpus().where(during(2012), attended_by("Lavrov")).rows()
[]
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from os import PathLike
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypedDict, TypeVar, overload

from attrs import field, frozen

from japan_russia.model import Meeting, MeetingKind, Node, Readout, Statement

if TYPE_CHECKING:
    from japan_russia.wording import Wording

__all__ = ["Condition", "Corpus", "Row", "Selection", "attended_by", "during", "of_kind"]

Condition: TypeAlias = Callable[[Meeting], bool]
"""What is asked of a meeting."""

_Path = TypeVar("_Path")


class Row(TypedDict):
    """One statement as a row of a table; every value is a plain one, absent ones are None."""

    readout: str
    meeting: str | None
    kind: str | None
    date: str | None
    year: int | None
    place: str | None
    path: str
    heading: str | None
    statement: str
    start: int
    end: int
    text: str
    role: str
    voice: str
    speakers: list[str]
    countries: list[str]
    addressees: list[str]
    verbs: list[str]
    acts: list[str]
    attribution: str
    construction: str
    named_by: str
    is_reply: bool
    in_reply_to: str | None
    repeats: str | None


def during(year: int) -> Condition:
    """Ask for meetings of *year*, whether printed, given, or the only one that can be meant."""
    return lambda meeting: meeting.year == year


def attended_by(family: str) -> Condition:
    """Ask for meetings in which somebody of the family name *family* took part, in any case."""
    wanted = family.casefold()
    return lambda meeting: any(p.name.family.casefold() == wanted for p in meeting.participants)


def of_kind(kind: MeetingKind) -> Condition:
    """Ask for meetings of this kind."""
    return lambda meeting: meeting.kind is kind


@frozen
class Selection:
    """One readout of a corpus and what of it was asked for.

    Attributes:
        readout: The whole readout.
        meetings: Those that meet every condition so far, in text order; None where no condition
            was put, so that all of the readout belongs, what stands outside its meetings too.
    """

    readout: Readout
    meetings: tuple[Meeting, ...] | None = None

    def where(self, conditions: tuple[Condition, ...]) -> Selection:
        """Return the same readout with the meetings that meet *conditions* too."""
        asked = self.readout.meetings if self.meetings is None else self.meetings
        kept = tuple(m for m in asked if all(condition(m) for condition in conditions))
        return Selection(self.readout, kept)


@frozen
class Corpus:
    """Readouts in the order given; every query returns another corpus.

    Iteration and ``len`` go over readouts.  A condition is a function of one meeting: a readout
    stays if any of its meetings meets all conditions, and :meth:`meetings`, :meth:`statements`
    and :meth:`rows` then give those meetings and what belongs to them alone.
    """

    selections: tuple[Selection, ...] = field(default=(), repr=lambda them: f"<{len(them)}>")

    @classmethod
    def of(cls, readouts: Iterable[Readout]) -> Corpus:
        """Return the corpus of *readouts*."""
        return cls(tuple(map(Selection, readouts)))

    @classmethod
    @overload
    def read(
        cls, paths: Iterable[str | PathLike[str]], *, wording: Wording | None = None
    ) -> Corpus: ...
    @classmethod
    @overload
    def read(cls, paths: Iterable[_Path], reader: Callable[[_Path], Readout]) -> Corpus: ...
    @classmethod
    def read(
        cls,
        paths: Iterable[Any],
        reader: Callable[[Any], Readout] | None = None,
        *,
        wording: Wording | None = None,
    ) -> Corpus:
        """Return the corpus of the readouts at *paths*, in their order.

        They are read by :func:`japan_russia.load`, with *wording* if that is given, or by *reader*
        (``jr.json.load``).  Errors pass through: a corpus never silently misses a readout.

        Raises:
            TypeError: Both *reader* and *wording* are given: a reader goes by words of its own.
        """
        if reader is not None and wording is not None:
            raise TypeError("expected a reader or a wording, found both")
        if reader is None:
            from japan_russia.parse.pipeline import load

            reader = partial(load, wording=wording)
        return cls.of(map(reader, paths))

    def __iter__(self) -> Iterator[Readout]:
        return (selection.readout for selection in self.selections)

    def __len__(self) -> int:
        return len(self.selections)

    def where(self, *conditions: Condition) -> Corpus:
        """Return the corpus of the meetings that meet every one of *conditions*."""
        if not conditions:
            return self
        asked = (selection.where(conditions) for selection in self.selections)
        return Corpus(tuple(selection for selection in asked if selection.meetings))

    def meetings(self) -> tuple[Meeting, ...]:
        """Return the meetings asked for, readout by readout, in text order."""
        return tuple(
            meeting
            for it in self.selections
            for meeting in (it.readout.meetings if it.meetings is None else it.meetings)
        )

    def statements(self) -> tuple[Statement, ...]:
        """Return the statements asked for, readout by readout, in text order.

        Without any condition these are all of each readout, its lead among them.
        """
        return tuple(placed.statement for it in self.selections for placed in _placed(it))

    def rows(self) -> list[Row]:
        """Return :meth:`statements` as rows for a table: ``pandas.DataFrame(corpus.rows())``."""
        return [_row(it.readout, placed) for it in self.selections for placed in _placed(it)]


class _Placed(NamedTuple):
    """A statement and the division that it stands in, None in the lead."""

    statement: Statement
    node: Node | None


def _placed(selection: Selection) -> list[_Placed]:
    readout, wanted = selection.readout, selection.meetings
    found = [_Placed(it, None) for it in readout.lead]
    for top in readout.body:
        # A meeting's walk leaves out the meeting itself, an item's begins with the item.
        nodes: list[Node] = [top] if isinstance(top, Meeting) else []
        for node in (*nodes, *top.walk()):
            found += [_Placed(it, node) for it in node.statements]
    if wanted is not None:
        ids = {meeting.id for meeting in wanted}
        found = [placed for placed in found if placed.statement.meeting in ids]
    return sorted(found, key=lambda placed: placed.statement.span)


def _row(readout: Readout, placed: _Placed) -> Row:
    it, node = placed
    meeting = next((one for one in readout.meetings if one.id == it.meeting), None)
    return {
        "readout": readout.id,
        "meeting": it.meeting,
        "kind": meeting.kind.value if meeting else None,
        "date": str(meeting.date) if meeting and meeting.date else None,
        "year": meeting.year if meeting else None,
        "place": meeting.place if meeting else None,
        "path": node.path if node else "",
        "heading": node.heading if node else None,
        "statement": it.id,
        "start": it.span.start,
        "end": it.span.end,
        "text": it.text,
        "role": it.role.value,
        "voice": it.voice.value,
        "speakers": list(map(str, it.speakers)),
        "countries": list(dict.fromkeys(party.country for party in it.speakers if party.country)),
        "addressees": list(map(str, it.addressees)),
        "verbs": list(it.verbs),
        "acts": [act.value for act in it.acts],
        "attribution": it.attribution.value,
        "construction": it.construction,
        "named_by": it.named_by.value,
        "is_reply": it.is_reply,
        "in_reply_to": it.in_reply_to,
        "repeats": it.repeats,
    }
