"""Which lead-in governs what follows: a stack, one frame for each division that is open."""

from __future__ import annotations

from attrs import Factory, define

from japan_russia.parse.cast.cast import Parties

__all__ = ["LeadIn", "LeadIns"]

_Place = tuple[int, int]


@define(frozen=True)
class LeadIn:
    """A lead-in: whose list it opens, and where the words stand that name them.

    *is_direct* tells that his own words follow, and not a report of them: in them "I" is he, and
    others are only spoken of.  *is_line* tells that it is a line with his name and a colon,
    *is_heading* that it is a heading: what is reported below it is no list.
    """

    speakers: Parties
    cue: _Place | None
    is_direct: bool = False
    is_line: bool = False
    is_heading: bool = False


@define
class LeadIns:
    """The lead-ins that are open, the innermost division last.

    A division takes over the lead-in of the one around it, unless its heading begins something
    new.  Somebody else who speaks ends it there; what has ended a joint one by a single speaker
    ends it around it, too.
    """

    #: The lead-in under which the next sentence stands.
    governing: LeadIn | None = None
    #: Those of the divisions around the one that is open.
    _outer: list[LeadIn | None] = Factory(list)
    _ended: list[LeadIn] = Factory(list)

    @property
    def speakers(self) -> Parties:
        """Those whose list is open; empty where none is."""
        return self.governing.speakers if self.governing is not None else ()

    def open(self, lead_in: LeadIn | None) -> None:
        """Let *lead_in* govern from here on, and nothing where it is None."""
        self.governing = lead_in

    def close(self, speakers: Parties) -> None:
        """End what governs, as *speakers* take over who are not of it."""
        ended, self.governing = self.governing, None
        if ended is not None and set(speakers) < set(ended.speakers):
            self._ended.append(ended)

    def enter(self, *, heading: bool, lead_in: LeadIn | None = None) -> None:
        """Begin a division; one with a heading has *lead_in* or none."""
        self._outer.append(self.governing)
        if heading:
            self.governing = lead_in

    def leave(self, *, goes_on: bool) -> None:
        """End a division; *goes_on* tells that it ended in a lead-in, with the list beside it."""
        last, self.governing = self.governing, self._outer.pop()
        if goes_on:
            self.governing = last
        elif any(self.governing is ended for ended in self._ended):
            self.governing = None
