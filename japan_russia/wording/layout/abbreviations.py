"""Abbreviations whose full stop ends no sentence, and words that begin one after them."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["ABBREVIATED", "ABBREVIATIONS", "STARTERS"]

#: In lower case, without the last full stop.
ABBREVIATIONS: Final = frozenset(
    "mr mrs ms dr prof st h.e amb gen lt col sen rep gov hon jr sr vs etc e.g i.e cf no nos art "
    "u.s u.n u.k u.s.a e.u d.c a.m p.m approx dept govt co ltd inc "
    "jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
#: The end of a heading: "Visas, flights, etc.", "Relations with the U.S."
ABBREVIATED: Final = re.compile(r"(?:\betc|\b[A-Z](?:\.[A-Z]){1,3}|\b(?:Inc|Ltd|Corp|Co))\.\Z")
#: After an abbreviation that may end a sentence ("9 p.m.", "the U.S."), these begin the next.
STARTERS: Final = frozenset(
    "The This These Both In At On He She They It An A As Following After During Subsequently "
    "Moreover Furthermore Also Additionally With Regarding Concerning".split()
)
