"""Who speaks, as words and as the class of a mark."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.model import Meeting, MeetingKind, Participant, Party, Readout, Role, Statement

__all__ = ["KINDS", "Voices", "day", "party", "together"]

#: The style sheet has marks for so many countries; further ones share the last.
_MARKS: Final = 4
KINDS: Final = {
    MeetingKind.FOREIGN_MINISTERS: "foreign ministers’ meeting",
    MeetingKind.SUMMIT: "summit meeting",
    MeetingKind.COURTESY_CALL: "courtesy call",
    MeetingKind.TELEPHONE: "telephone talk",
    MeetingKind.VICE_MINISTERS: "vice-ministers’ meeting",
    MeetingKind.TWO_PLUS_TWO: "foreign and defence ministers’ meeting (2+2)",
    MeetingKind.OTHER: "meeting",
}
"""Kinds of meetings in words."""
_MONTHS: Final = (
    "January February March April May June July August September October November December"
).split()


def party(it: Party, countries: dict[str, str]) -> str:
    """How a party is called in a mark: by family name, or by the side's country."""
    if isinstance(it, Participant):
        return it.name.family
    return f"{countries.get(it.country, it.country)} (side)"


def together(names: Sequence[str]) -> str:
    """Names of those who speak as one."""
    return " + ".join(names)


def day(meeting: Meeting) -> str:
    """The day of a meeting in words, and where its year is from."""
    date = meeting.date
    if date is None:
        return "date not printed"
    month = _MONTHS[date.month - 1] if date.month is not None else None
    parts = (date.day, month, date.year)
    words = " ".join(str(part) for part in parts if part is not None)
    if date.year is not None:
        return words
    if meeting.inferred_year is not None:
        return f"{words}, year not printed: only {meeting.inferred_year} fits those in office"
    if meeting.year_candidates:
        return f"{words}, year not printed: {', '.join(map(str, meeting.year_candidates))} fit"
    return f"{words}, year not printed"


class Voices:
    """Gives each country of a readout its mark, and names whoever speaks."""

    def __init__(self, readout: Readout, names: dict[str, str]) -> None:
        spoken = [it.country for s in readout.iter_statements() for it in s.speakers]
        taking_part = [it.country for it in readout.participants]
        self.countries = tuple(dict.fromkeys((*taking_part, *sorted(spoken))))
        self.names = names

    def mark(self, countries: Sequence[str]) -> str:
        """The class of what is said by *countries*."""
        if len(set(countries)) > 1:
            return "jr-joint"
        if not countries:
            return "jr-narration"
        return f"jr-side-{min(self.countries.index(countries[0]) + 1, _MARKS)}"

    def of(self, statement: Statement) -> str:
        """The class of *statement*."""
        return self.mark([it.country for it in statement.speakers])

    def speakers(self, statement: Statement) -> str:
        """Who speaks in *statement*, in words."""
        if statement.role is Role.NARRATION:
            return "narration"
        return together([party(it, self.names) for it in statement.speakers])

    def addressees(self, statement: Statement) -> str:
        """Who is addressed in *statement*, in words; empty if nobody is."""
        return together([party(it, self.names) for it in statement.addressees])
