"""How files are read that say less than those of today: earlier ones, and those of other makers.

Up to the first published form, ``s/@ana`` had one category ``rule.…`` where it now has what names
the speaker and the construction.  That form wrote out what is usual, such as the role of every
statement.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from japan_russia.formats.tei.xml.names import tei
from japan_russia.model import NamedBy, Party, Role, Side

__all__ = ["BY_HAND", "NAMED_BY_OF_RULE", "named_by_of", "says_the_usual"]

BY_HAND: Final = "by_hand"
"""The construction of a statement of which the file names none: whoever made it has decided."""

NAMED_BY_OF_RULE: Final = {
    "named": NamedBy.PERSON,
    "office": NamedBy.OFFICE,
    "side": NamedBy.SIDE,
    "joint": NamedBy.JOINT,
    "pronoun": NamedBy.PRONOUN,
    "first_person": NamedBy.FIRST_PERSON,
    "impersonal": NamedBy.OTHER,
    "parenthetical": NamedBy.OTHER,
    "absolute": NamedBy.OTHER,
    "lead_in": NamedBy.OTHER,
    "continued": NamedBy.OTHER,
    "announcement": NamedBy.NOBODY,
    "evaluation": NamedBy.NOBODY,
    "negated": NamedBy.NOBODY,
    "no_report": NamedBy.NOBODY,
}
"""What names the speaker by each of the earlier rules, whose names are constructions now."""


_USUAL: Final = frozenset({"#role.statement", "#role.narration"})


def says_the_usual(root: etree._Element) -> bool:
    """Whether the file is of a form that wrote out what is usual, in each of its sentences.

    What it says as a whole was then another digest.
    """
    said = [it.get("ana", "") for it in root.iter(tei("s"))]
    is_said = any(not _USUAL.isdisjoint(ana.split()) for ana in said)
    return is_said and all("#role." in ana for ana in said)


def named_by_of(role: Role, speakers: tuple[Party, ...]) -> NamedBy:
    """Return what usually names *speakers* in a sentence of *role*."""
    if role is Role.NARRATION:
        return NamedBy.NOBODY
    if role in (Role.LISTED, Role.CONTINUED):
        return NamedBy.OTHER
    if len(speakers) > 1:
        return NamedBy.JOINT
    return NamedBy.SIDE if any(isinstance(it, Side) for it in speakers) else NamedBy.PERSON
