"""The names of TEI, and the ids and pointers that are made of the model's ids."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from japan_russia.formats.tei.xml.numbers import character
from japan_russia.model import Participant, Party

__all__ = [
    "NAMESPACE",
    "POINTERS",
    "XML",
    "char",
    "party_id",
    "raw_id",
    "tei",
    "text_file",
    "xml_id",
]

NAMESPACE: Final = "http://www.tei-c.org/ns/1.0"
XML: Final = "{http://www.w3.org/XML/1998/namespace}"

POINTERS: Final = frozenset(
    {
        "active",
        "ana",
        "corresp",
        "mutual",
        "next",
        "passive",
        "prev",
        "ref",
        "sameAs",
        "source",
        "target",
        "toWhom",
        "who",
    }
)
"""The attributes whose values are pointers."""

# A dot would let "x" with its "m1" meet a readout called "x.m1"; "jr-" marks the ids made here.
_PLAIN: Final = re.compile(r"(?!jr-)[A-Za-z_][A-Za-z0-9_-]*")
_OTHER: Final = re.compile(r"[^A-Za-z0-9_-]")
_MADE: Final = re.compile(r"\.x([0-9a-f]+)\.")


def tei(name: str) -> str:
    """The name of a TEI element as lxml spells it."""
    return f"{{{NAMESPACE}}}{name}"


def xml_id(id: str) -> str:
    """The ``xml:id`` of the readout *id*: itself if that is a plain name, else one made of it.

    Two ids never share one, so that any number of files can be joined.
    """
    if _PLAIN.fullmatch(id):
        return id
    return "jr-" + _OTHER.sub(lambda match: f".x{ord(match[0]):x}.", id)


def raw_id(name: str) -> str:
    """The readout id that :func:`xml_id` made *name* of; *name* itself where it made none."""
    if not name.startswith("jr-"):
        return name
    # Where no character has the code the id is another, and the name is its own.
    id = _MADE.sub(lambda match: character(match[1]) or "", name[3:])
    return id if xml_id(id) == name else name


def party_id(root: str, party: Party) -> str:
    """The ``xml:id`` of a participant (``R.p1``), or of the country of a side (``org.JP``)."""
    if isinstance(party, Participant):
        return f"{root}.{party.id}"
    return f"org.{party.country}"


def char(start: int, end: int) -> str:
    """The pointer to the characters from *start* up to *end*."""
    return f"char:{start}-{end}"


def text_file(root: str, name: str | None) -> str:
    """The relative address of the source text, for the fragments that ``char:`` stands for."""
    return quote(name, safe="") if name else f"{root}.txt"
