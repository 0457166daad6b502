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

#: The words of each hint, as patterns; each may be part of another, which only costs a trial.
_PRESENT: Final = (
    *r"attend participa accompan present\b presence present: assisted flanked \bside".split(),
    *r"\bsat\b part\b sitting join represented table delegation party [(\[]".split(),
)
_EVENT: Final = (
    *r"meet \bmet\b talk conversation dialogue consult call session discussion".split(),
    *r"conference committee 2\+2 lunch dinner breakfast tea summit round get-together".split(),
    *r"held conducted convened took shared attended chaired \bsat\b saw visit went".split(),
    *r"travelled toured inspected joined summoned welcomed received spoke conferred".split(),
    "conversed",
)
_ANNOUNCES: Final = (
    *"overview outline summar details gist points results contents particulars".split(),
    *"substance following matters".split(),
)
_ROWS: Final = tuple(
    (hint, re.compile("|".join(words), re.IGNORECASE))
    for hint, words in (
        (PRESENT, _PRESENT),
        (EVENT, _EVENT),
        (PUT_IN, ("(?:which|where|who|when),",)),
        (QUOTE, ('[“”«»„"]',)),
        (ANNOUNCES, _ANNOUNCES),
    )
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
