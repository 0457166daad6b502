"""What a caller knows of a readout from elsewhere: the year, and the countries that met."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR
from typing import NamedTuple

from attrs import evolve

from japan_russia.arguments import each
from japan_russia.errors import ModelError, ReadoutError
from japan_russia.model import Meeting, Readout
from japan_russia.model.people import check_country

__all__ = ["Told"]


class Told(NamedTuple):
    """What the caller knows from elsewhere."""

    year: int | None
    countries: frozenset[str] | None

    @classmethod
    def of(cls, year: int | None, countries: Iterable[str] | None) -> Told:
        if year is not None and not MINYEAR <= year <= MAXYEAR:
            raise ReadoutError(f"Expected a year from {MINYEAR} to {MAXYEAR}, found {year!r}.")
        if countries is None:
            return cls(year, None)
        codes = tuple(each(countries, str, "countries"))
        for code in codes:
            try:
                check_country(code)
            except ModelError as error:
                raise ReadoutError(error.message) from None
        return cls(year, frozenset(codes))

    def told_to(self, it: Readout) -> Readout:
        """Return *it* with the year at each meeting that has none printed.

        Raises:
            ReadoutError: What is printed does not fit.
        """
        if self.countries is not None:
            self.check_countries(it, self.countries)
        if self.year is None:
            return it
        year = self.year
        return evolve(
            it,
            body=tuple(
                self.dated(node, it.id, year) if isinstance(node, Meeting) else node
                for node in it.body
            ),
        )

    def check_countries(self, it: Readout, countries: frozenset[str]) -> None:
        for participant in it.participants:
            if participant.country is not None and participant.country not in countries:
                raise ReadoutError(
                    f"Expected participants from {', '.join(sorted(countries)) or 'nowhere'} alone "
                    f"in {it.id}, as given, found {participant} from {participant.country}.",
                    it.source.name or it.id,
                )

    def dated(self, it: Meeting, id: str, year: int) -> Meeting:
        if it.date is None:
            return it
        if it.date.year is not None:
            if it.date.year != year:
                raise ReadoutError(
                    f"Expected {it.id} of {id} in {year}, as given, found {it.date} printed.", id
                )
            return it
        try:
            return evolve(it, given_year=year)
        except ModelError:
            raise ReadoutError(
                f"Expected a year of {it.id} of {id} that has the printed day {it.date}, "
                f"found {year} given.",
                id,
            ) from None
