"""Words without which a costly pattern matches nowhere: they spare sentences the trial.

A hint is a bit; a printed chunk (what stands between two blanks) gives those of all rows that
find something in it.  The text asks each chunk once, however often it comes again.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ANNOUNCES", "EVENT", "EVERY", "PRESENT", "PUT_IN", "QUOTE", "hints_of"]

#: A list of those present; a clause that tells of a meeting; the mark of a quotation; the words
#: that announce what follows.
PRESENT: Final = 1
EVENT: Final = 2
QUOTE: Final = 4
ANNOUNCES: Final = 8
#: ", which, as Minister B noted,".
PUT_IN: Final = 16
#: Of words that nobody has asked.
EVERY: Final = PRESENT | EVENT | QUOTE | ANNOUNCES | PUT_IN

#: Each word may be part of another: that only costs a trial.
_ROWS: Final = (
    (
        PRESENT,
        re.compile(
            r"attend|participa|accompan|present\b|presence|present:|assisted|flanked|\bside|\bsat\b"
            r"|part\b|sitting|join|represented|table|delegation|party|[(\[]",
            re.IGNORECASE,
        ),
    ),
    (
        EVENT,
        re.compile(
            r"meet|\bmet\b|talk|conversation|dialogue|consult|call|session|discussion|conference"
            r"|committee|2\+2|lunch|dinner|breakfast|tea|summit|round|get-together"
            r"|held|conducted|convened|took|shared|attended|chaired|\bsat\b|saw|visit"
            r"|went|travelled|toured|inspected|joined|summoned|welcomed|received|spoke|conferred"
            r"|conversed",
            re.IGNORECASE,
        ),
    ),
    (PUT_IN, re.compile(r"(?:which|where|who|when),")),
    (QUOTE, re.compile(r"[“”«»„\"]")),
    (
        ANNOUNCES,
        re.compile(
            r"overview|outline|summar|details|gist|points|results|contents|particulars|substance"
            r"|following|matters",
            re.IGNORECASE,
        ),
    ),
)


def hints_of(chunk: str) -> int:
    """Return the hints that a printed chunk gives.

    >>> hints_of("(Attendees:") == PRESENT, hints_of("talks") == EVENT, hints_of("roads")
    (True, True, 0)
    """
    found = 0
    for hint, pattern in _ROWS:
        if pattern.search(chunk):
            found |= hint
    return found
