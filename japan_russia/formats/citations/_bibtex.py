"""An entry for BibTeX, which biblatex reads as well."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from japan_russia.formats.citations._cited import Cited, one_line
from japan_russia.model import PartialDate
from japan_russia.model.vocabulary import MONTHS

__all__ = ["entry"]

#: BibTeX counts braces, those after a backslash among them.
_ESCAPES: Final = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "$&#_%"},
}
_SPECIAL: Final = re.compile(f"[{re.escape(''.join(_ESCAPES))}]")
#: What may not stand in the argument of \url, and how an address writes it otherwise.
_IN_URL: Final = {"\\": "%5C", "{": "%7B", "}": "%7D"}
_NOT_IN_KEY: Final = re.compile(r"[^0-9A-Za-z_.:-]")


def entry(it: Cited, accessed: date | None) -> str:
    """Return an entry ``@misc``: every style of BibTeX knows that kind.

    ``readout``, ``sha256`` and, in most styles, ``day`` are fields that are passed over.
    """
    lines = [f"  {name} = {value}," for name, value in _fields(it, accessed)]
    return "\n".join((f"@misc{{{_key(it.id)},", *lines, "}"))


def _fields(it: Cited, accessed: date | None) -> Iterator[tuple[str, str]]:
    if it.author is not None:
        # A second pair of braces: one name, not several parts of one.
        yield "author", f"{{{{{_escaped(it.author)}}}}}"
    elif it.site is not None:
        yield "organization", f"{{{{{_escaped(it.site)}}}}}"
    yield "title", f"{{{{{_escaped(it.name)}}}}}"
    if it.issued is not None:
        if it.issued.year is not None:
            yield "year", f"{{{it.issued.year}}}"
        if it.issued.month is not None:
            # The macros that every style defines.
            yield "month", MONTHS[it.issued.month - 1][:3].lower()
        if it.issued.day is not None:
            yield "day", f"{{{it.issued.day}}}"
    if it.url is not None:
        address = "".join(_IN_URL.get(sign, sign) for sign in it.url)
        yield "howpublished", rf"{{\url{{{address}}}}}"
    notes = [note for note in (it.stand_in, *it.locators) if note is not None]
    if accessed is not None:
        notes.append(f"accessed {PartialDate.of(accessed)}")
    if notes:
        yield "note", f"{{{_escaped(', '.join(notes))}}}"
    yield "readout", f"{{{_escaped(it.id)}}}"
    yield "sha256", f"{{{it.sha256}}}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda sign: _ESCAPES[sign[0]], one_line(text))


def _key(id: str) -> str:
    """The id as far as a key can hold it, and a digest of what it cannot."""
    plain = _NOT_IN_KEY.sub("-", id.replace("#", ":"))
    if ":" not in id and plain == id.replace("#", ":", 1):
        return plain
    return f"{plain}-{hashlib.sha256(id.encode('utf-8')).hexdigest()[:8]}"
