"""Who speaks, as a class of the style sheet: each country of a readout has its own mark."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from japan_russia.model import Readout, Statement, Voice
from japan_russia.view.words import together

__all__ = ["Voices"]

#: The style sheet has marks for so many countries; further ones share the last.
_MARKS: Final = 4


class Voices:
    """Gives each country of a readout its mark, and names whoever speaks.

    Attributes:
        names: The names of countries by their codes.
        countries: The countries that have a mark of their own, those of participants first.
        has_unknown: Whether somebody speaks whose country is not known.
    """

    def __init__(self, readout: Readout, names: Mapping[str, str]) -> None:
        spoken = {it.country for s in readout.iter_statements() for it in s.speakers}
        known = [it.country for it in readout.participants if it.country is not None]
        known += sorted(country for country in spoken if country is not None)
        self.countries: tuple[str, ...] = tuple(dict.fromkeys(known))
        self.has_unknown: bool = None in spoken
        self.names = names
        self._people = readout.participants

    def mark(self, country: str | None) -> str:
        """Return the class of what is said by *country* alone."""
        if country is None:
            return "jr-side-unknown"
        return f"jr-side-{min(self.countries.index(country) + 1, _MARKS)}"

    def of(self, statement: Statement) -> str:
        """Return the class of *statement*."""
        if statement.voice is Voice.UNILATERAL:
            return self.mark(statement.speakers[0].country)
        return f"jr-{statement.voice.value}"

    def speakers(self, statement: Statement) -> str:
        """Return who speaks in *statement*, in words."""
        return together(statement.speakers, self.names, self._people) or statement.voice.value

    def addressees(self, statement: Statement) -> str:
        """Return who is addressed in *statement*, in words; empty if nobody is."""
        return together(statement.addressees, self.names, self._people)
