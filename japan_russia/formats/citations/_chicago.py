"""A note as the Chicago Manual of Style has it for a page of a site."""

from __future__ import annotations

from datetime import date

from japan_russia.formats.citations._cited import Cited, quoted
from japan_russia.model import PartialDate
from japan_russia.model.vocabulary import MONTHS

__all__ = ["note"]


def note(it: Cited, accessed: date | None) -> str:
    """Return the note, one line that ends with a full stop."""
    parts = (
        it.author,
        it.name if it.title is None else quoted(it.title.rstrip(".,") or it.title),
        it.site,
        None if it.issued is None else _date(it.issued),
        *it.locators,
        None if accessed is None else f"accessed {_date(PartialDate.of(accessed))}",
        it.url,
    )
    *before, last = (part for part in parts if part is not None)
    return " ".join((*(_followed(part, ",") for part in before), _followed(last, ".")))


def _followed(part: str, sign: str) -> str:
    """Return *part* with *sign* at its end, before the quotation marks that close there."""
    closing = "’”" if part.endswith("’”") and "‘" in part else "”" if part.endswith("”") else ""
    return f"{part.removesuffix(closing)}{sign}{closing}"


def _date(it: PartialDate) -> str:
    """The date as Americans write it: "September 26, 2012"; as much of it as there is."""
    month = None if it.month is None else MONTHS[it.month - 1]
    day = month if it.day is None else f"{month} {it.day}"
    if it.year is None:
        return str(day)
    if day is None:
        return f"{it.year}"
    return f"{day}{'' if it.day is None else ','} {it.year}"
