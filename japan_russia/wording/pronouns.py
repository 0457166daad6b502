"""Pronouns, and phrases that point back like one, by what they can go back to."""

from __future__ import annotations

from typing import Final

__all__ = [
    "COUNTERPARTS",
    "FIRST",
    "FORMER",
    "IT",
    "LATTER",
    "OBJECTS",
    "OTHER",
    "PLURAL",
    "RECIPIENTS",
    "THIRD",
]

#: The speaker himself.
FIRST: Final = frozenset(("i", "we"))
#: Those of whom it is said.
THIRD: Final = frozenset(
    ("he", "she", "him", "her", "they", "it", "the latter", "the former", "the other side")
)
PLURAL: Final = frozenset(("they", "we", "both of them", "them"))
#: Recipients that are one person, and those of them that are objects.
RECIPIENTS: Final = frozenset(("he", "she", "him", "her", "you"))
OBJECTS: Final = frozenset(("him", "her", "you"))
IT: Final = "it"
LATTER: Final = "the latter"
FORMER: Final = "the former"
OTHER: Final = "the other "
COUNTERPARTS: Final = ("counterpart", "counter-part")
