"""One readout of a corpus, and what of it was asked for."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from attrs import field, frozen

from japan_russia.corpus._conditions import Condition, OfStatements
from japan_russia.model import Meeting, Placed, Readout

__all__ = ["Selection"]


@frozen
class Selection:
    """One readout of a corpus, and what of it was asked for.

    Attributes:
        readout: The whole readout.
        chosen: Ids of the statements that meet every condition so far, in text order; None where
            no condition was put, so that all of the readout belongs.
        meetings: The meetings that meet every condition so far, in text order: all of the readout
            where no condition was put.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import during
    >>> selection = corpus.where(during(2005)).selections[0]
    >>> selection.readout.id[:3], [it.id for it in selection.meetings]
    ('002', ['m1'])
    """

    readout: Readout = field()
    chosen: tuple[str, ...] | None = field(default=None)
    meetings: tuple[Meeting, ...] = field()

    @meetings.default
    def _every(self) -> tuple[Meeting, ...]:
        return self.readout.meetings

    def where(self, conditions: Iterable[Condition]) -> Selection:
        """Return the same readout with what meets *conditions*, too.

        What stands in no meeting meets no condition of meetings; a meeting of which no statement
        meets the conditions of statements is left out.
        """
        of_statements = [it for it in conditions if isinstance(it, OfStatements)]
        of_meetings = [it for it in conditions if not isinstance(it, OfStatements)]
        meetings, placed = self.meetings, self.placed()
        if of_meetings:
            meetings = tuple(m for m in meetings if all(asked(m) for asked in of_meetings))
            ids = {meeting.id for meeting in meetings}
            placed = tuple(it for it in placed if it.statement.meeting in ids)
        if of_statements:
            placed = tuple(it for it in placed if all(asked(it) for asked in of_statements))
            left = {it.statement.meeting for it in placed}
            meetings = tuple(meeting for meeting in meetings if meeting.id in left)
        return Selection(self.readout, tuple(it.statement.id for it in placed), meetings)

    def placed(self) -> tuple[Placed, ...]:
        """Return the statements asked for with the divisions that they stand in, in text order."""
        return self.readout.placed() if self.chosen is None else self._chosen

    @cached_property
    def _chosen(self) -> tuple[Placed, ...]:
        chosen = frozenset(self.chosen or ())
        return tuple(it for it in self.readout.placed() if it.statement.id in chosen)

    @property
    def is_whole(self) -> bool:
        """Whether no condition was put."""
        return self.chosen is None

    @property
    def is_empty(self) -> bool:
        """Whether conditions were put and nothing meets them."""
        return self.chosen is not None and not self.chosen and not self.meetings
