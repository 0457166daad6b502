"""A note as the Chicago Manual of Style has it for a page of a site."""

from __future__ import annotations

from datetime import date

from japan_russia.formats.citations._cited import Cited, american, quoted
from japan_russia.model import PartialDate

__all__ = ["note"]


def note(it: Cited, accessed: date | None) -> str:
    """Return the note, one line that ends with a full stop."""
    parts = (
        it.author,
        it.name if it.title is None else quoted(it.title.rstrip(".,") or it.title),
        it.site,
        None if it.issued is None else american(it.issued),
        it.stand_in,
        *it.locators,
        None if accessed is None else f"accessed {american(PartialDate.of(accessed))}",
        it.url,
    )
    *before, last = (part for part in parts if part is not None)
    return " ".join((*(_followed(part, ",") for part in before), _followed(last, ".")))


def _followed(part: str, sign: str) -> str:
    """Return *part* with *sign* at its end, before the quotation marks that close there."""
    closing = "’”" if part.endswith("’”") and "‘" in part else "”" if part.endswith("”") else ""
    body = part.removesuffix(closing)
    # "n.d." has the full stop already.
    return part if body.endswith(".") and sign == "." and not closing else f"{body}{sign}{closing}"
