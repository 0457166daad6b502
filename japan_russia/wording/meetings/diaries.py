"""How a diary tells of somebody whom its writer met, and with whom he spoke."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "BY_LETTER",
    "CALLER",
    "JOINED_US",
    "NOT_IN_PERSON",
    "OTHERS_OF_MINE",
    "SAID_TO_ME",
    "SOMEBODYS",
]

#: Words of a sentence on somebody who is dead, in a picture or read of, or held an office before.
NOT_IN_PERSON: Final = re.compile(
    r"\b(?:statues?|busts?|portraits?|paintings?|graves?|tombs?|funeral|(?i:the late)"
    r"|books?|memoirs|biography|novels?|articles?|poems?|newspapers?|television|radio|film"
    r"|predecessor|successor)\b"
)
#: Right before the name of somebody who came with another: "his adviser, (Ms. B)".
SOMEBODYS: Final = re.compile(
    r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?!(?:colleague|host|hostess|guest)\b)[a-z][a-z -]{2,30},?\s"
    r"(?:(?:Mr|Ms|Mrs|Dr|Professor)\.? )?\Z"
)
#: Words for somebody who is met.
CALLER: Final = re.compile(r"\b(?:visitors?|guests?|callers?|awaited)\b")
#: Behind somebody who came to a meeting of others: "had kindly joined us".
JOINED_US: Final = re.compile(r"(?:,[^,.;]{0,120})?,? (?:had |has )?(?:[a-z]+ly )?joined us\b")
#: Those of his own house with whom a writer speaks who meets nobody.
OTHERS_OF_MINE: Final = re.compile(
    r"\bmy (?:wife|husband|(?:grand)?(?:sons?|daughters?|children|mother|father|parents)|brothers?"
    r"|sisters?|family|driver|cook|housekeeper|secretary)\b"
)
#: Behind a verb of saying: to whom, or how.
SAID_TO_ME: Final = re.compile(r"(?:\s[a-z]+){0,2}?\s(?:me|us)\b")
BY_LETTER: Final = re.compile(r"\b(?:by|in a) (?:letter|telegram)\b")
