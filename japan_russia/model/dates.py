"""Dates of which parts may be missing."""

from __future__ import annotations

import calendar
from datetime import date
from typing import Final

from attrs import field, frozen

from japan_russia.errors import ModelError

__all__ = ["PartialDate"]


#: Every month has so many days.
_SURE: Final = 28


@frozen(kw_only=True)
class PartialDate:
    """A date as far as a text gives it: any part may be None, but a day needs its month.

    Attributes:
        year: From 1 to 9999, or None.
        month: From 1 to 12, or None.
        day: From 1 to the last of the month, or None.

    ``str()`` follows XML Schema and ISO 8601: ``2012-09-25``, ``2012-09``, ``2012``, ``--07-28``,
    ``--07``.  Days are checked against the month, and against the year where it is known.

    Raises:
        ModelError: A part is out of range, or a day stands without a month, or nothing is given.

    >>> import japan_russia as jr
    >>> date = jr.PartialDate.parse("--07-28")
    >>> date.year, date.month, str(date.in_year(2012))
    (None, 7, '2012-07-28')
    """

    year: int | None = field(default=None)
    month: int | None = field(default=None)
    day: int | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        year, month, day = self.year, self.month, self.day
        if year is None and month is None:
            raise ModelError("Expected a date with at least a year or a month, found neither.")
        if year is not None and not 1 <= year <= 9999:
            raise ModelError(f"Expected a year from 1 to 9999, found {year}.")
        if month is not None and not 1 <= month <= 12:
            raise ModelError(f"Expected a month from 1 to 12, found {month}.")
        if day is not None:
            if month is None:
                raise ModelError(f"Expected a month beside the day {day}, found none.")
            if 1 <= day <= _SURE:
                return
            last = calendar.monthrange(2000 if year is None else year, month)[1]
            if not 1 <= day <= last:
                raise ModelError(f"Expected a day from 1 to {last} for month {month}, found {day}.")

    @classmethod
    def of(cls, value: date) -> PartialDate:
        """Return the complete date *value*."""
        return cls(year=value.year, month=value.month, day=value.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read back what ``str()`` writes.

        Raises:
            ModelError: *text* is none of the five forms.
        """
        head, has_no_year, rest = text.partition("--")
        parts = rest.split("-") if has_no_year and not head else text.split("-")
        widths = (2, 2) if has_no_year and not head else (4, 2, 2)
        if len(parts) > len(widths) or not all(
            len(part) == width and part.isascii() and part.isdigit()
            for part, width in zip(parts, widths, strict=False)
        ):
            raise ModelError(f"Expected a date such as 2012-09-25 or --07-28, found {text!r}.")
        numbers = [int(part) for part in parts]
        if len(widths) == 2:
            return cls(month=numbers[0], day=numbers[1] if len(numbers) > 1 else None)
        return cls(
            year=numbers[0],
            month=numbers[1] if len(numbers) > 1 else None,
            day=numbers[2] if len(numbers) > 2 else None,
        )

    def __str__(self) -> str:
        year = "-" if self.year is None else f"{self.year:04}"
        month = "" if self.month is None else f"-{self.month:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return year + month + day

    @property
    def edtf(self) -> str:
        """The date in EDTF (ISO 8601-2), which writes an unknown year as ``XXXX``."""
        return f"XXXX{str(self)[1:]}" if self.year is None else str(self)

    @property
    def is_complete(self) -> bool:
        """Whether year, month and day are all known."""
        return self.year is not None and self.day is not None

    @property
    def earliest(self) -> date | None:
        """The first day it can be; None where no year is known."""
        if self.year is None:
            return None
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date | None:
        """The last day it can be; None where no year is known."""
        if self.year is None:
            return None
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Year, month and day, 0 for what is missing: the key that sorts dates, earliest first.

        A date of fewer parts comes before those that it can mean: 2012, 2012-09, 2012-09-25.
        Dates without a year come before all others, by month and day.

        >>> dates = map(PartialDate.parse, ["2013", "2012-09-25", "2012-09", "--07-28"])
        >>> [str(date) for date in sorted(dates, key=lambda date: date.sort_key)]
        ['--07-28', '2012-09', '2012-09-25', '2013']
        """
        return self.year or 0, self.month or 0, self.day or 0

    def in_year(self, year: int) -> PartialDate:
        """Return the same month and day in *year*.

        Raises:
            ModelError: That year has no such day (29 February).
        """
        return PartialDate(year=year, month=self.month, day=self.day)
