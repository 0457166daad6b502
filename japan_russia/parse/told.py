"""What a caller knows of a readout from elsewhere: the year, and the countries that met."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import MAXYEAR, MINYEAR
from typing import NamedTuple

from attrs import evolve

from japan_russia.arguments import each
from japan_russia.errors import ModelError, ReadoutError
from japan_russia.model import Diagnostic, DiagnosticCode, Meeting, Node, Readout, Severity
from japan_russia.model.people import check_country
from japan_russia.model.vocabulary import date_in_words, years_in_words

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
        body = tuple(
            self.dated(node, it.id, year) if isinstance(node, Meeting) else node for node in it.body
        )
        # It may have been told another year before.
        others = (one for one in it.diagnostics if one.code is not DiagnosticCode.YEAR_CONFLICT)
        return evolve(it, body=body, diagnostics=(*_conflicts(body), *others))

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
                day = date_in_words(it.date)
                raise ReadoutError(
                    f"Expected {it.id} of {id} in {year}, as given, found {day} printed.", id
                )
            return it
        try:
            return evolve(it, given_year=year)
        except ModelError:
            day = date_in_words(it.date)
            raise ReadoutError(
                f"Expected a year of {it.id} of {id} that has the printed day {day}, "
                f"found {year} given.",
                id,
            ) from None


def _conflicts(body: Iterable[Node]) -> Iterator[Diagnostic]:
    """Say of which days the year that is given does not fit those in office."""
    found = {
        (it.date, it.given_year): it.year_candidates
        for it in body
        # There are candidates only where no year is printed, and somebody is in the table.
        if isinstance(it, Meeting) and it.date is not None and it.given_year and it.year_candidates
    }
    for (date, year), left in found.items():
        if year not in left:
            message = (
                f"The year {year} is given for the meeting of {date_in_words(date)}, "
                f"but the office-holder table leaves {years_in_words(left)}."
            )
            yield Diagnostic(
                code=DiagnosticCode.YEAR_CONFLICT, severity=Severity.WARNING, message=message
            )
