"""Label styles of divisions, and the marks of lists.

A style is a row of :data:`STYLES`: a name and the pattern of the printed label.  A row's pattern
has one group, the counter.  The order is that of trial.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import Final, NamedTuple

__all__ = ["BULLET", "LABEL", "Label", "Style", "ordinal", "readings"]


class Style(Enum):
    """How the counter of a label is printed."""

    ROMAN_DOT = "I."
    ARABIC_DOT = "1."
    ARABIC_PAREN = "(1)"
    ARABIC_HALF = "1)"
    ARABIC_BARE = "1"
    ARABIC_SQUARE = "[1]"
    DECIMAL = "1-1"
    LETTERED = "A-1"
    ALPHA_PAREN = "(a)"
    ALPHA_HALF = "a)"
    CAPITAL_DOT = "A."
    CAPITAL_PAREN = "(A)"
    ROMAN_PAREN = "(i)"
    ROMAN_HALF = "i)"
    ALPHA_DOT = "a."
    ROMAN_SMALL_DOT = "i."
    CIRCLED = "①"
    BULLET = "•"
    TITLE = "#"


class Label(NamedTuple):
    """A reading of a printed label: its style, and its place in the count, from 1."""

    style: Style
    number: int


#: One pattern for each way to print a label; its group is the counter.
_LABELS: Final = (
    r"(?P<roman>[IVX]{1,5})\.(?=\s|[A-Z(\"“])",
    r"(?P<decimal>\d{1,2}[-.]\d{1,2})(?:\.|(?=\s))(?!\d)(?=\s{0,4}[A-Z(\"“])",
    r"(?P<lettered>[A-Z]-\d{1,2})(?:[.:]|(?=\s))(?=\s{0,4}[A-Z(\"“])",
    r"(?P<dot>\d{1,2})[.．](?!\d)",
    r"[(（](?P<paren>\d{1,2})[)）]",
    r"\[(?P<square>\d{1,2})\]",
    r"<(?P<angle>\d{1,2})>",
    r"(?P<half>\d{1,2})\)",
    r"[(（](?P<letters>[a-z]|[ivx]{2,5})[)）]",
    r"(?P<halfletters>[a-z]|[ivx]{2,5})\.?\)",
    r"(?P<dotletters>[a-z]|[ivx]{2,5})\.(?=\s+[\"“]?[A-Z])",
    r"[(（](?P<capital_paren>[A-Z])[)）]",
    r"(?P<capital>[A-H])\.(?=\s+[A-Z][a-z])",
    r"(?P<circled>[①-⑳])",
    r"(?P<bare>\d{1,2})(?=[ \t\u3000]+[\"“]?(?:[A-Z]|2\+2))",
    # "I Courtesy Call": before a heading only, since "I" is a word.
    r"(?P<numeral>[IVX]{1,5})(?=[ \t\u3000]+[\"“]?(?:[A-Z]|2\+2)[^.:;!?]{0,200}\Z)",
)
#: Any label at the start of a line.  The lookaheads keep years, decimals and initials out.
LABEL: Final = re.compile("|".join(_LABELS))

#: The mark of a list.  A hyphen counts only before a blank, a letter, a digit, a bracket, a quote.
BULLET: Final = re.compile(
    r"[•・●○◦◆■□▪‣►▶](?=\s|\S)"
    r"|(?:--|[-–—‐])(?=\s|[A-Za-z(\"“'‘\d]|\Z)"
    r"|[*o](?=\s{1,4}\S)"
)

_ROMAN: Final = {
    numeral: value
    for value, numeral in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), start=1
    )
}
_PLAIN: Final = {
    "dot": Style.ARABIC_DOT,
    "paren": Style.ARABIC_PAREN,
    "half": Style.ARABIC_HALF,
    "square": Style.ARABIC_SQUARE,
    "angle": Style.ARABIC_SQUARE,
    "bare": Style.ARABIC_BARE,
}
_LETTERS: Final = {
    "letters": (Style.ALPHA_PAREN, Style.ROMAN_PAREN),
    "halfletters": (Style.ALPHA_HALF, Style.ROMAN_HALF),
    "dotletters": (Style.ALPHA_DOT, Style.ROMAN_SMALL_DOT),
}
_CAPITALS: Final = {"capital": Style.CAPITAL_DOT, "capital_paren": Style.CAPITAL_PAREN}


def ordinal(numeral: str) -> int | None:
    """Return the value of a Roman numeral up to twenty in either case, else None."""
    return _ROMAN.get(numeral.lower())


def readings(match: re.Match[str]) -> tuple[Label, ...]:
    """Return what a match of :data:`LABEL` can mean, the likelier first.

    More than one for ``(i)``, ``(v)`` and ``(x)``, which are letters and numerals, and for ``I.``;
    empty for a numeral that is none (``IIX.``).
    """
    kind, counter = match.lastgroup or "", match[match.lastgroup or 0]
    if kind in _PLAIN:
        return (Label(_PLAIN[kind], int(counter)),)
    if kind == "decimal":
        return (Label(Style.DECIMAL, int(re.split("[-.]", counter)[1])),)
    if kind == "lettered":
        return (Label(Style.LETTERED, int(counter.split("-")[1])),)
    if kind == "circled":
        return (Label(Style.CIRCLED, ord(counter) - 0x245F),)
    if kind in ("roman", "numeral"):
        value = ordinal(counter)
        return () if value is None else (Label(Style.ROMAN_DOT, value),)
    if kind in _CAPITALS:
        return (Label(_CAPITALS[kind], ord(counter) - 0x40),)
    alpha, roman = _LETTERS[kind]
    value = ordinal(counter)
    found = [] if value is None else [Label(roman, value)]
    if len(counter) == 1:
        found.append(Label(alpha, ord(counter) - 0x60))
    return tuple(found)
