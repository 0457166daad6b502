"""An item of CSL-JSON, the form that Zotero, pandoc and citeproc read."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from japan_russia.formats.citations._cited import Cited
from japan_russia.model import PartialDate

__all__ = ["item"]


def item(it: Cited, accessed: date | None) -> str:
    """Return an array of one item, a JSON text of several lines."""
    found: dict[str, Any] = {"id": it.id, "type": "webpage", "title": it.name}
    if it.author is not None:
        found["author"] = [{"literal": it.author}]
    if it.site is not None:
        found["container-title"] = it.site
    # Without a year a date cannot be written.
    if it.issued is not None and it.issued.year is not None:
        found["issued"] = _date(it.issued)
    if accessed is not None:
        found["accessed"] = _date(PartialDate.of(accessed))
    if it.url is not None:
        found["URL"] = it.url
    if it.path is not None:
        found["section"] = it.path
    notes = (it.stand_in, *it.locators, f"readout {it.id}", f"SHA-256 {it.sha256}")
    found["note"] = ", ".join(note for note in notes if note is not None)
    return json.dumps([found], ensure_ascii=False, indent=2)


def _date(it: PartialDate) -> dict[str, list[list[int]]]:
    parts = (it.year, it.month, it.day)
    return {"date-parts": [[part for part in parts if part is not None]]}
