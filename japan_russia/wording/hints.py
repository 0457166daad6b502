"""Words without which a costly pattern matches nowhere: they spare sentences the trial.

A hint is a bit; a printed chunk (what stands between two blanks) gives those of all rows that
find something in it.  The text asks each chunk once, however often it comes again.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ANNOUNCES",
    "EVERY",
    "PRESENT",
    "PUT_IN",
    "QUOTE",
    "hints_of",
    "may_list_those_present",
    "may_tell_of_event",
]

#: A list of those present; the mark of a quotation; the words that announce what follows;
#: ", which, as Minister B noted,".
PRESENT: Final = 1
QUOTE: Final = 2
ANNOUNCES: Final = 4
PUT_IN: Final = 8
#: A clause that tells of a meeting: by a verb alone, or by a noun with something beside it.
_VERB: Final = 16
_NOUN: Final = 32
_BESIDE_NOUN: Final = 64
#: "side", as in "at his side".
_SIDE: Final = 128
#: Of words that nobody has asked.
EVERY: Final = 255

#: Each word may be part of another: that only costs a trial.
_ROWS: Final = (
    (
        PRESENT,
        re.compile(
            r"attend|participa|accompan|present\b|presence|assisted|flanked|seconded|brought"
            r"|\bmade\b|composed|\bsat\b|\bpart\b|sitting|seat|whom\b|\bcame\b|places?\b|room\b"
            r"|listen|join|represented|table|delegation|party"
            r"|[(\[](?:the\b|from\b|(?-i:[A-Z]))",
            re.IGNORECASE,
        ),
    ),
    (QUOTE, re.compile(r"[“”«»„\"]")),
    (
        ANNOUNCES,
        re.compile(
            r"overview|outline|summar|details|gist|points|results|contents|particulars|substance"
            r"|following|matters",
            re.IGNORECASE,
        ),
    ),
    (PUT_IN, re.compile(r"(?:which|where|who|when),")),
    (
        _VERB,
        re.compile(
            r"\b(?:met|meets|sat|saw|called|visited|held|conducted|convened|took|shared|attended"
            r"|chaired|went|travelled|toured|inspected|joined|summoned|welcomed|received|talked"
            r"|spoke|conferred|conversed|stayed|invited|greeted)\b"
        ),
    ),
    (
        _NOUN,
        re.compile(
            r"meeting|talk|conversation|dialogue|consultation|call|session|discussion|conference"
            r"|committee|2\+2|lunch|dinner|breakfast|\btea\b|summit|round|get-together|visit",
            re.IGNORECASE,
        ),
    ),
    (
        _BESIDE_NOUN,
        re.compile(
            r"\b(?:with|paid|paying|pays?|made|his|her|their|holds|holding|had|has|having|hosted"
            r"|presided|served|resumed|entered|began|opened|started|continued|engaged|lasted|was|were"
            r"|came|drove)\b",
            re.IGNORECASE,
        ),
    ),
    (_SIDE, re.compile(r"\bside\b", re.IGNORECASE)),
)
#: "At the side of", "by his side", in small letters.
_AT_HIS_SIDE: Final = ("the side of", "whose side", "his side", "her side")


def hints_of(chunk: str) -> int:
    """Return the hints that a printed chunk gives.

    >>> hints_of("(Attendees:") == PRESENT, hints_of("said,“") == QUOTE, hints_of("roads")
    (True, True, 0)
    """
    found = 0
    for hint, pattern in _ROWS:
        if pattern.search(chunk):
            found |= hint
    return found


def may_tell_of_event(hints: int) -> bool:
    """Tell whether words with these hints may tell of a meeting."""
    return bool(hints & _VERB or (hints & _NOUN and hints & _BESIDE_NOUN))


def may_list_those_present(hints: int, words: str) -> bool:
    """Tell whether *words* with these hints may list those present."""
    if hints & PRESENT:
        return True
    if not hints & _SIDE:
        return False
    small = words.lower()
    return any(side in small for side in _AT_HIS_SIDE)
