"""Numbers and characters that a file spells out: nobody vouches for their length or size."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["character", "whole"]

#: No offset, count or rank has more digits; Python refuses to read very long numbers.
_WHOLE: Final = re.compile(r"[0-9]{1,10}", re.ASCII)
_CODE: Final = re.compile(r"[0-9A-Fa-f]{1,6}", re.ASCII)


def whole(value: str | None) -> int | None:
    """The number that *value* spells in at most ten ASCII digits; None if it is none."""
    return int(value) if value is not None and _WHOLE.fullmatch(value) else None


def character(code: str) -> str | None:
    """The character of the hexadecimal *code*; None for what is no character, as surrogates are."""
    if not _CODE.fullmatch(code):
        return None
    number = int(code, 16)
    return chr(number) if number < 0xD800 or 0xDFFF < number < 0x110000 else None
