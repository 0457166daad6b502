"""The labels that a browser shows before the items of a list, unless they are typed as well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.parse.sources.rows import Item, List, Row
from japan_russia.parse.sources.tree import Element
from japan_russia.wording import pages
from japan_russia.wording.layout.labels import BULLET, LABEL, Label, Style, readings

__all__ = ["label", "mark_of", "opened"]

_SIGNS: Final = frozenset("+-")
_BULLETS: Final = {"disc": "•", "circle": "◦", "square": "▪"}
_TYPES: Final = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
}
_NAMES: Final = {"lower-latin": "lower-alpha", "upper-latin": "upper-alpha"}
_STYLES: Final = {
    "lower-alpha": Style.ALPHA_DOT,
    "upper-alpha": Style.CAPITAL_DOT,
    "lower-roman": Style.ROMAN_SMALL_DOT,
    "upper-roman": Style.ROMAN_DOT,
}
_ROMAN: Final = (
    (1000, "m"),
    (900, "cm"),
    (500, "d"),
    (400, "cd"),
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
#: What browsers count with letters and numerals; beyond it they use digits.
_LARGEST: Final = 3999


def opened(element: Element, number: int, styled: str) -> List:
    """The list that *element* is, the one of that *number*; *styled* is its mark by its style."""
    mark = mark_of(element, styled)
    if element.name != "ol":
        return List(number, mark or "disc", 1, 1)
    step = 1
    first = _number(element.get("start"))
    if "reversed" in element.attributes:
        step = -1
        items = (it for it in element.children if isinstance(it, Element) and it.name == "li")
        first = sum(1 for _ in items) if first is None else first
    return List(number, mark or "decimal", 1 if first is None else first, step)


def mark_of(element: Element, styled: str) -> str:
    """The kind of mark that a list or an item names for itself, or ''."""
    if styled:
        return _NAMES.get(styled, styled)
    if any(pages.UNMARKED.match(name) for name in element.names):
        return "none"
    kind = element.get("type")
    if kind.lower() == "none":
        return "none"
    return _TYPES.get(kind) or (kind.lower() if kind.lower() in _BULLETS else "")


def value(element: Element) -> int | None:
    """The number that an item names for itself."""
    return _number(element.get("value"))


def _number(text: str) -> int | None:
    text = text.strip()
    digits = text[1:] if text[:1] in _SIGNS else text
    if not (digits.isascii() and digits.isdigit() and len(digits) < 10):
        return None
    return int(text)


def label(rows: Sequence[Row]) -> None:
    """Put the labels of their lists before the rows that begin an item."""
    lists: dict[int, List] = {}
    for row in rows:
        for item in row.items:
            item.row = row
            item.list.items.append(item)
            lists[item.list.number] = item.list
    typed_in = {number: _typed(it) for number, it in lists.items()}
    for row in rows:
        if not row.items:
            continue
        untyped = [it for it in row.items if it not in typed_in[it.list.number]]
        shown = [it for it in map(_printed, untyped) if it[0]]
        if shown and _is_bullet(row.text) and shown[-1][1] is None:
            shown.pop()
        row.labels = tuple((text, label) for text, label in shown if label is not None)
        row.text = " ".join([*(text for text, _ in shown), row.text])


def _typed(of: List) -> set[Item]:
    """The items of a list whose label is typed as well: the count is printed once."""
    found: dict[Item, tuple[Label, ...]] = {}
    for item in of.items:
        if item.row is not None and item.row.items[-1] is item:
            match = LABEL.match(item.row.text)
            if match is not None and match.lastgroup not in ("bare", "numeral"):
                found[item] = readings(match)
    if of.mark in _BULLETS or of.mark == "none":
        return set(found)
    numbers = [[it.number for it in labels] for labels in found.values()]
    is_same = all(item.number in (it.number for it in labels) for item, labels in found.items())
    first = numbers[0] if numbers else []
    is_run = len(found) == len(of.items) > 1 and any(
        all(start + n in it for n, it in enumerate(numbers)) for start in first
    )
    if is_same or is_run:
        return set(found)
    # "2. (1)" has two labels; "1. 3." has one, and it is the one typed.
    return {
        item
        for item, labels in found.items()
        if any(it.style is _style(item.mark) for it in labels)
    }


def _is_bullet(text: str) -> bool:
    return BULLET.match(text) is not None or LABEL.match(text) is not None


def _style(mark: str) -> Style:
    return _STYLES.get(mark, Style.ARABIC_DOT)


def _printed(item: Item) -> tuple[str, Label | None]:
    """The label of an item as a browser shows it, and its reading; no reading for a bullet."""
    mark, number = item.mark, item.number
    if mark in _BULLETS or mark == "none":
        return _BULLETS.get(mark, ""), None
    if mark == "decimal-leading-zero":
        return f"{number:02}.", Label(Style.ARABIC_DOT, number)
    if mark.endswith("alpha") and number > 0:
        counter = _letters(number)
    elif mark.endswith("roman") and 0 < number <= _LARGEST:
        counter = _roman(number)
    else:
        return f"{number}.", Label(Style.ARABIC_DOT, number)
    return f"{counter.upper() if mark.startswith('upper') else counter}.", Label(
        _style(mark), number
    )


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(97 + rest) + letters
    return letters


def _roman(number: int) -> str:
    numeral = ""
    for worth, sign in _ROMAN:
        times, number = divmod(number, worth)
        numeral += sign * times
    return numeral
