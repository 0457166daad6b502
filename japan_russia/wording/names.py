"""Names of persons: their endings, syllables and order by language."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "HEPBURN",
    "NO_SURNAMES",
    "PATRONYMIC",
    "SURNAME_FIRST",
]
#: A Russian patronymic, by its ending.
PATRONYMIC: Final = re.compile(r"[A-Z][a-z]+(?:vich|vitch|vych|vna|ich|inichna|ichna)\Z")
#: Open syllables, and "n": "Jun'ichiro", "Koumura", "Ohno", "Hatta".  The repeat gives nothing
#: back, as "na" could be read in two ways.
HEPBURN: Final = re.compile(
    r"(?:(?:kk?|ss?|ts|tch?|tt?|sh|ssh|ch|n|hh?|f|m|y|r|w|g|z|j|d|b|pp?)?y?[aiueoāīūēō]h?"
    r"|n['’-]?|m(?=[bmp]))++\Z"
)
#: Countries, by code, whose people are named with the family name first.
SURNAME_FIRST: Final = frozenset("KR KP CN TW VN KH HU MO HK".split())
#: Countries, by code, whose people have no family names.
NO_SURNAMES: Final = frozenset(("MM", "BT"))
