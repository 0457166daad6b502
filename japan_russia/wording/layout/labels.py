"""Label styles of divisions, and the marks of lists: one row a way to print a label.

A new way to print labels is a row of :data:`LABELS`; where it ranks as no other, its style is a new
member of :class:`Style`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum
from typing import Final, NamedTuple

__all__ = ["BULLET", "LABEL", "LABELS", "Label", "Printed", "Style", "ordinal", "readings"]


class Style(Enum):
    """How the counter of a label is printed; *rank* is where it stands in an outline.

    Ranks go from the outside in.  A style that is not open yet nests by them where neither indent
    nor lead-in says otherwise.
    """

    rank: int

    def __new__(cls, printed: str, rank: int) -> Style:
        """Make a member of its first label and its rank."""
        style = object.__new__(cls)
        style._value_, style.rank = printed, rank
        return style

    TITLE = "#", 0
    ROMAN_DOT = "I.", 1
    CAPITAL_DOT = "A.", 1
    ARABIC_DOT = "1.", 2
    ARABIC_BARE = "1", 2
    DECIMAL = "1-1", 3
    LETTERED = "A-1", 3
    DECIMAL_THIRD = "1.1.1", 4
    BULLET = "•", 3
    ARABIC_SQUARE = "[1]", 3
    ARABIC_PAREN = "(1)", 4
    CAPITAL_PAREN = "(A)", 4
    ARABIC_HALF = "1)", 5
    CIRCLED = "①", 5
    ALPHA_DOT = "a.", 5
    ROMAN_SMALL_DOT = "i.", 5
    ALPHA_PAREN = "(a)", 6
    ROMAN_PAREN = "(i)", 6
    ALPHA_HALF = "a)", 7
    ROMAN_HALF = "i)", 7


class Label(NamedTuple):
    """A reading of a printed label: its style, and its place in the count, from 1."""

    style: Style
    number: int


_ROMAN: Final = {
    numeral: value
    for value, numeral in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx".split(), start=1
    )
}


def ordinal(numeral: str) -> int | None:
    """Return the value of a Roman numeral up to twenty in either case, else None."""
    return _ROMAN.get(numeral.lower())


def _last(counter: str) -> int | None:
    """The number behind the last mark, whichever it is: "1-2", "A.2", "1.1.2"."""
    return int(re.split(r"\D", counter)[-1])


def _letter(counter: str) -> int | None:
    """The place in the alphabet; None for more than one letter."""
    return ord(counter.lower()) - 0x60 if len(counter) == 1 else None


def _last_letter(counter: str) -> int | None:
    """The place in the alphabet of the letter behind the mark: "I-b"."""
    return _letter(counter[-1])


def _small_numeral(counter: str) -> int | None:
    return ord(counter) - 0x216F


def _numeral_sign(counter: str) -> int | None:
    return ord(counter) - 0x215F


def _circled(counter: str) -> int | None:
    return ord(counter) - 0x245F


class Printed(NamedTuple):
    """A way to print a label.

    Attributes:
        name: Of the row.
        before: Pattern of what is printed before the counter.
        counter: Pattern of the counter.  Paths are made of what is printed: it may not have ``/``
            or an apostrophe, nor begin with ``#``.
        after: Pattern of what is printed behind the counter, and of what must follow.
        means: The styles that it can be, each with what gives the number, the likelier first.
        reads: Beginnings of lines with such a label, and the number.
        passes_over: Beginnings of lines without one.
    """

    name: str
    before: str
    counter: str
    after: str
    means: tuple[tuple[Style, Callable[[str], int | None]], ...]
    reads: tuple[tuple[str, int], ...]
    passes_over: tuple[str, ...]


_DIGITS: Final = r"\d{1,2}"
_SMALL: Final = r"[a-z]|[ivx]{2,5}"
#: In order of trial.  What must follow keeps years, decimals and initials out.
LABELS: Final = (
    Printed(
        "roman",
        "",
        r"[IVX]{1,5}",
        r"\.(?=\s|[A-Z(\"“])",
        ((Style.ROMAN_DOT, ordinal),),
        (("II. Trade", 2), ("IV.Trade", 4)),
        ("I.e. trade", "IIX. Trade"),
    ),
    Printed(
        "romanhalf",
        "",
        r"[IVX]{1,5}",
        r"\)(?=\s|[A-Z(\"“])",
        ((Style.ROMAN_DOT, ordinal),),
        (("II) Trade", 2), ("IV)Trade", 4)),
        ("IIX) Trade",),
    ),
    Printed(
        "decimal",
        "",
        r"\d{1,2}[-.]\d{1,2}",
        r"(?:\.|(?=\s))(?!\d)(?=\s{0,4}[A-Z(\"“])",
        ((Style.DECIMAL, _last),),
        (("1-2. Trade", 2), ("2.3 Trade", 3)),
        ("1.5 million",),
    ),
    Printed(
        "decimal_third",
        "",
        r"\d\.\d{1,2}\.\d",
        r"(?:\.|(?=\s))(?!\d)(?=\s{0,4}[A-Z(\"“])",
        ((Style.DECIMAL_THIRD, _last),),
        (("1.2.3. Trade", 3), ("2.3.1 Trade", 1)),
        ("1.5.2011 Trade", "12.9.19 Trade", "2-2-1 Trade"),
    ),
    Printed(
        "lettered",
        "",
        r"[A-Z]-\d{1,2}",
        r"(?:[.:]|(?=\s))(?=\s{0,4}[A-Z(\"“])",
        ((Style.LETTERED, _last),),
        (("A-2. Trade", 2), ("B-1 Trade", 1)),
        ("A-2 of the plan",),
    ),
    Printed(
        "part_lettered",
        "",
        r"(?:[IVX]{1,4}|\d{1,2})-[a-z]",
        r"(?:[.:]|(?=\s))(?=\s{0,4}[A-Z(\"“])",
        ((Style.LETTERED, _last_letter),),
        (("I-b. Trade", 2), ("II-a Trade", 1), ("2-c. Trade", 3)),
        ("I-b of the plan", "X-rays were dear."),
    ),
    Printed(
        "small_numeral_sign",
        "",
        r"[ⅰ-ⅹ]",
        r"[.．]?(?=\s)",
        ((Style.ROMAN_SMALL_DOT, _small_numeral),),
        (("ⅱ Trade", 2), ("ⅲ. Trade", 3)),
        ("ⅱa",),
    ),
    Printed(
        "numeral_sign",
        "",
        r"[Ⅰ-Ⅹ]",
        r"[.．]?(?=\s)",
        ((Style.ROMAN_DOT, _numeral_sign),),
        (("Ⅱ Trade", 2), ("Ⅲ. Trade", 3)),
        ("Ⅱa",),
    ),
    Printed(
        "dot",
        "",
        _DIGITS,
        r"[.．](?!\d)",
        ((Style.ARABIC_DOT, int),),
        (("2. Trade", 2), ("２．Trade", 2)),
        ("2.5 million", "2011. Trade"),
    ),
    Printed(
        "paren",
        r"[(（]",
        _DIGITS,
        r"\.?[)）]",
        ((Style.ARABIC_PAREN, int),),
        (("(2) Trade", 2), ("(2.) Trade", 2), ("（２）Trade", 2)),
        ("(2011) Trade", "(2 hours)"),
    ),
    Printed(
        "square",
        r"\[",
        _DIGITS,
        r"\]",
        ((Style.ARABIC_SQUARE, int),),
        (("[2] Trade", 2),),
        ("[Note] Trade",),
    ),
    Printed(
        "angle",
        "<",
        _DIGITS,
        ">",
        ((Style.ARABIC_SQUARE, int),),
        (("<2> Trade", 2),),
        ("<Trade>",),
    ),
    Printed(
        "dashes",
        r"[-–—]\s?",
        _DIGITS,
        r"\s?[-–—](?=\s)",
        ((Style.ARABIC_SQUARE, int),),
        (("-2- Trade", 2), ("– 2 – Trade", 2)),
        ("-2 degrees", "- 2-metre fence"),
    ),
    Printed(
        "half",
        "",
        _DIGITS,
        r"\)",
        ((Style.ARABIC_HALF, int),),
        (("2) Trade", 2),),
        ("2 ) Trade",),
    ),
    Printed(
        "letters",
        r"[(（]",
        _SMALL,
        r"\.?[)）]",
        ((Style.ROMAN_PAREN, ordinal), (Style.ALPHA_PAREN, _letter)),
        (("(b) Trade", 2), ("(b.) Trade", 2), ("(iii) Trade", 3)),
        ("(bb) Trade",),
    ),
    Printed(
        "halfletters",
        "",
        _SMALL,
        r"\.?\)",
        ((Style.ROMAN_HALF, ordinal), (Style.ALPHA_HALF, _letter)),
        (("b) Trade", 2), ("b.) Trade", 2), ("iii) Trade", 3)),
        ("bb) Trade",),
    ),
    Printed(
        "dotletters",
        "",
        _SMALL,
        r"\.(?=\s+[\"“]?[A-Z])",
        ((Style.ROMAN_SMALL_DOT, ordinal), (Style.ALPHA_DOT, _letter)),
        (("b. Trade", 2), ("iii. Trade", 3)),
        ("p.m. on May 4", "b. trade"),
    ),
    Printed(
        "capital_paren",
        r"[(（]",
        r"[A-Z]",
        r"[)）]",
        ((Style.CAPITAL_PAREN, _letter),),
        (("(B) Trade", 2),),
        ("(BB) Trade",),
    ),
    Printed(
        "capital",
        "",
        r"[A-H]",
        # Without a blank before a heading only: initials are printed so.
        r"\.(?=\s+(?:[A-Z][a-z]|[A-Z]{3}[A-Z ’'/&-]*\Z)"
        r"|(?:[A-Z][A-Za-z'’/-]*|of|on|in|the|and|with|for|to)"
        r"(?: (?:[A-Z][A-Za-z'’/-]*|of|on|in|the|and|with|for|to)){1,9}\Z)",
        ((Style.CAPITAL_DOT, _letter),),
        (("B. Trade", 2), ("B. TRADE AND FISH", 2), ("B.Trade and Fish", 2)),
        (
            "B. B. Orlov",
            "B. ORLOV said that it was late.",
            "M. Trade",
            "B.Orlov",
            "B.Orlov said that it was late.",
        ),
    ),
    Printed(
        "circled",
        "",
        r"[①-⑳]",
        "",
        ((Style.CIRCLED, _circled),),
        (("② Trade", 2),),
        ("○ Trade",),
    ),
    Printed(
        "bare",
        "",
        _DIGITS,
        r"(?=[ \t\u3000]+[\"“]?(?:[A-Z]|2\+2))",
        ((Style.ARABIC_BARE, int),),
        (("2 Trade", 2),),
        ("2 ships", "2011 Trade"),
    ),
    Printed(
        "numeral",
        "",
        r"[IVX]{1,5}",
        # Before a heading only, since "I" is a word.
        r"(?=[ \t\u3000]+[\"“]?(?:[A-Z]|2\+2)[^.:;!?]{0,200}\Z)",
        ((Style.ROMAN_DOT, ordinal),),
        (("II Trade", 2),),
        ("I agreed.",),
    ),
)
#: Any label at the start of a line; the name of the group that matched is that of the row.
LABEL: Final = re.compile(
    "|".join(f"{row.before}(?P<{row.name}>{row.counter}){row.after}" for row in LABELS)
)
_MEANS: Final = {row.name: row.means for row in LABELS}

#: The mark of a list.  A hyphen counts only before a blank, a letter, a digit, a bracket, a quote.
BULLET: Final = re.compile(
    r"[•・●]|[○◦◆◇■□▪▫★☆‣►▶▷](?!\Z)"
    r"|(?:--|[-–—‐])(?!\s?\d{1,2}\s?[-–—]\s)(?=\s|[A-Za-z(\"“'‘\d]|\Z)"
    r"|[*o](?=\s{1,4}\S)"
)


def readings(match: re.Match[str]) -> tuple[Label, ...]:
    """Return what a match of :data:`LABEL` can mean, the likelier first.

    More than one for ``(i)``, ``(v)`` and ``(x)``, which are letters and numerals; empty for a
    numeral that is none (``IIX.``).
    """
    name = match.lastgroup or ""
    numbers = [(style, number_of(match[name])) for style, number_of in _MEANS[name]]
    return tuple(Label(style, number) for style, number in numbers if number is not None)
