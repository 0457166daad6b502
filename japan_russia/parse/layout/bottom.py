"""The bottom of a page: links, notes, an imprint, a signature."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.model import FurnitureKind
from japan_russia.parse.layout.kinds import (
    is_full_name,
    is_office,
    is_sentence,
    plain_kind,
    without_bullet,
)
from japan_russia.parse.text.lines import Line, is_finite
from japan_russia.wording.layout import page
from japan_russia.wording.speech.lead_ins import BYLINE, COLUMN, may_open

__all__ = ["bottom_of", "kind_below", "signature_of"]
#: So many lines tell what kind of page it is.
_TOP: Final = 8
#: A date below so many lines is no line of the top.
_SIGNED: Final = 4
#: No more lines at the end tell when and by whom the page was issued.
_IMPRINT: Final = 5
#: So many lines from the end the links to other pages may begin.
_LINKS: Final = 8


def signature_of(lines: Sequence[Line]) -> int:
    """How many lines at the end sign a letter: "Haruo Tanabe / Ambassador of Japan to Norway".

    They stand below "With warm regards,", or on a page that is called a letter; where others stand
    above them, they are those present.
    """
    if len(lines) <= _SIGNED or not lines[-2].gap or lines[-1].gap:
        return 0
    is_letter = lines[-3].text.endswith(",") or any(COLUMN.search(it.text) for it in lines[:_TOP])
    is_list = is_office(lines[-3].text) or lines[-3].text.endswith(":")
    is_name = is_full_name(lines[-2].text) and is_office(lines[-1].text)
    return 2 if is_name and is_letter and not is_list else 0


def bottom_of(lines: tuple[Line, ...]) -> int:
    """Index of the first line below the text, or how many lines there are where none is below."""
    at = _below(lines, len(lines))
    if at > 1 and at < len(lines) and page.ADDRESS.match(lines[at].text):
        # The name of the ministry stands above its address.
        at -= page.ISSUER.match(lines[at - 1].text) is not None
    at -= _imprint(lines[:at])
    for number in range(max(1, at - _LINKS), at):
        if page.RELATED.match(lines[number].text):
            # Above what leads to other pages stands whom to ask; "Persons" may head who was there.
            has_text = any(is_sentence(it) or _tells_who(it) for it in lines[number:at])
            return at if has_text else _below(lines, number)
    return at


def _tells_who(line: Line) -> bool:
    """Whether a line tells who was there: "Participants: …", "Jiro Abe, Foreign Minister"."""
    if page.FACT.match(line.text):
        return True
    name, comma, office = line.text.partition(", ")
    return bool(comma) and is_full_name(name) and is_office(office)


def _below(lines: Sequence[Line], at: int) -> int:
    """Index of the first of the lines right before *at* that can only stand below the text."""
    while at > 1:
        text = lines[at - 1].text
        if (
            page.NAVIGATION.match(text)
            or page.ADDRESS.match(text)
            or page.NOTE.match(without_bullet(text))
            or page.SEPARATOR.match(text)
            or page.LANGUAGE.match(text)
            or page.FOR_THE_PRESS.match(text)
        ):
            at -= 1
            continue
        links = _links_before(lines, at)
        if not links:
            break
        at = max(1, at - links)
    return at


def _links_before(lines: Sequence[Line], end: int) -> int:
    """How many lines right before *end* only lead elsewhere: "► Map of the ports", below no ":"."""
    first = end
    while first > 0 and page.ARROWED.match(lines[first - 1].text):
        first -= 1
    if first > 0 and lines[first - 1].text.endswith(":"):
        return 0
    at = end
    while at > first and not is_finite(lines[at - 1].text):
        at -= 1
    return end - at


def _imprint(lines: Sequence[Line]) -> int:
    """How many lines at the end tell where, when and by whom the page was issued.

    "New Delhi / October 30, 2011", as under a letter; "MINISTRY OF FOREIGN AFFAIRS / SINGAPORE /
    14 JUNE 2012".  Of a short page, a date alone may be the heading of what is lost.
    """
    at = len(lines)
    kinds = [plain_kind(line.text) for line in lines[-_IMPRINT:]]
    dated = kinds[-1:] == [FurnitureKind.DATE_LINE]
    if not dated:
        return _issuers(lines, kinds)
    kinds.pop()
    at -= 1
    if kinds and kinds[-1] is None and page.CITY.match(lines[at - 1].text):
        kinds.pop()
        at -= 1
    is_issued = False
    while kinds and kinds[-1] in (FurnitureKind.ISSUER, FurnitureKind.SEPARATOR):
        is_issued = True
        kinds.pop()
        at -= 1
    return len(lines) - at if is_issued or len(lines) > _SIGNED else 0


def _issuers(lines: Sequence[Line], kinds: Sequence[FurnitureKind | None]) -> int:
    """How many lines at the end tell by whom the page was issued, without a date.

    "Press Department / Ministry of Foreign Affairs", in one block below running text; *kinds* are
    those of the last lines.
    """
    count = 0
    while count < len(kinds) and kinds[-1 - count] is FurnitureKind.ISSUER:
        count += 1
    first = lines[len(lines) - count] if 0 < count < len(lines) else None
    if first is None or not first.gap or any(BYLINE.match(it.text) for it in lines[-count:]):
        return 0
    above = lines[len(lines) - count - 1]
    names_them = above.text.endswith(":") or may_open(above.text)
    return count if is_sentence(above) and not names_them else 0


def kind_below(line: Line, after: Line | None) -> FurnitureKind:
    """What a line below the text is, before the line *after* it."""
    text = line.text
    kind = plain_kind(text)
    if kind in (FurnitureKind.DATE_LINE, FurnitureKind.ISSUER):
        return kind
    is_dated = after is not None and plain_kind(after.text) is FurnitureKind.DATE_LINE
    if is_dated and page.CITY.match(text):
        return FurnitureKind.ISSUER
    if page.SEPARATOR.match(text):
        return FurnitureKind.SEPARATOR
    is_note = page.NOTE.match(without_bullet(text)) and not page.NAVIGATION.match(text)
    return FurnitureKind.NOTE if is_note else FurnitureKind.NAVIGATION
