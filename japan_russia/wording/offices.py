"""Kinds of offices, by the words that name them."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ABROAD",
    "A_MINISTER",
    "BELOW",
    "DEPUTY",
    "FOREIGN",
    "FOREIGN_AFFAIRS",
    "FOREIGN_MINISTER",
    "JAPANESE",
    "LEADER",
    "LEADERS",
    "MINISTER",
    "NOT_JAPANESE",
    "OVER",
    "PRIME",
    "RANKS",
]

#: Before the name of such an office: it is that of whom the holder serves.
_SERVES: Final = (
    r"(?<!of the )(?<!of )(?<!to the )(?<!to )(?<!Deputy )(?<!Vice )(?<!Vice-)(?<!Assistant )"
)
_PRESIDENT: Final = r"President(?! of the (?:House|Senate|Council|Assembly))"
#: An office at the head of a state or government.
LEADER: Final = re.compile(
    rf"{_SERVES}\b(?:Prime Minister|{_PRESIDENT}|Chairman of (?:the )?Government|Premier"
    r"|Chancellor|PM|King|Queen|Emperor|Emir|Amir|Sultan|Taoiseach"
    r"|Head of (?:State|Government))\b"
)
#: An office over foreign affairs.
FOREIGN: Final = re.compile(
    r"Foreign (?:Minister|Affairs|Secretary|and)|Secretary of State|External|\bFM\b|\bEAM\b"
    r"|High Representative"
)
#: A minister, and no deputy of one.
MINISTER: Final = re.compile(r"(?<!Deputy )(?<!Vice )(?<!Vice-)\b(?:Minister|Secretary of)\b")
#: The deputy of a minister.
DEPUTY: Final = re.compile(r"\b(?:Vice|Deputy)[- ](?:Foreign )?Minister\b")
#: An office so named in Japan alone.
JAPANESE: Final = re.compile(r"(?:Minister|Vice-Minister) for Foreign Affairs|Chief Cabinet")
#: The whole of an office that nobody holds in Japan.
NOT_JAPANESE: Final = re.compile(
    r"(?:Vice[- ])?President|(?:Federal )?Chancellor|King|Queen|Emir|Amir|Sultan|Premier"
    r"|Secretary of State|Chairman of the Government"
)
#: Ranks by which a joint phrase tells its persons from others at the table.
RANKS: Final = {"prime": LEADER, "foreign": FOREIGN}
#: Plural nouns for those at the head of a state or government.
LEADERS: Final = frozenset("leaders presidents premiers heads chancellors".split())
#: What an office is over or under, behind its head.
OVER: Final = re.compile(r" (?:of|for|to|in) ")
#: In small letters: "the Minister" is no Prime Minister; before "minister" these make another.
A_MINISTER: Final = "minister"
PRIME: Final = "prime"
BELOW: Final = ("deputy", "vice", "assistant", "former", "first deputy")
#: "The Minister of Foreign Affairs" and "the Foreign Minister" are one.
FOREIGN_AFFAIRS: Final = "foreign affairs"
FOREIGN_MINISTER: Final = "foreign minister"
ABROAD: Final = "foreign"
