"""The page around the readout, and which lines are its body."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import zip_longest
from types import MappingProxyType
from typing import Final, NamedTuple

from japan_russia.model import FurnitureKind
from japan_russia.parse.layout.bottom import bottom_of, kind_below, signature_of
from japan_russia.parse.layout.head import Head
from japan_russia.parse.layout.kinds import (
    ROLES,
    Place,
    dates_in_numbers,
    ends_sentence,
    plain_kind,
    without_bullet,
)
from japan_russia.parse.layout.top import top_of
from japan_russia.parse.sources.rows import Mark
from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite
from japan_russia.wording.layout import labels, page
from japan_russia.wording.meetings import times

__all__ = ["Page", "read"]
_NO_MARKS: Final[Mapping[int, Mark]] = MappingProxyType({})
#: The longest titles that ministries print have some 230 characters.
_LONGEST_TITLE: Final = 300
#: A line of running text before the number of a page is hardly shorter.
_BROKEN: Final = 30
#: A line that is so much shorter than the longest is not broken in the middle of a sentence.
_SHORT: Final = 12
#: So many lines have "From:", who issued it, "Published" and the date.
_FROM_AND_DATE: Final = 6
#: A sentence, a date and the running text: so many lines have a date below a sentence.
_BELOW_SUMMARY: Final = 2


class Page(NamedTuple):
    """The top and bottom of the page.

    *titles* are the title lines; *bylines* the places of what names the writer: below the title, in
    the path to the page, or as a signature; *date* is the line with the date of issue; *furniture*
    holds everything else around the body; *body* the lines that are left, in order.
    """

    titles: tuple[Line, ...]
    bylines: tuple[Place, ...]
    date: Line | None
    captions: tuple[Line, ...]
    furniture: tuple[tuple[FurnitureKind, int, int], ...]
    body: tuple[Line, ...]


def read(lines: tuple[Line, ...], marks: Mapping[int, Mark] = _NO_MARKS) -> Page:
    """Part the lines into the page's top, its body and its bottom.

    *marks* is what markup says of lines, by where they begin.
    """
    bottom = bottom_of(lines)
    signed = signature_of(lines[:bottom])
    bottom -= signed
    told = {at: ROLES[mark.role] for at, mark in marks.items() if mark.role in ROLES}
    in_numbers = dates_in_numbers(lines)
    told |= in_numbers
    top = top_of(lines[:bottom], marks, in_numbers)
    head = Head(lines[:top], told)
    titles, date, furniture = head.titles, head.date, head.furniture
    # What is too long for a title is running text that ends like no sentence.
    body = list(titles[_titled(titles) :])
    if body:
        running = {line.start for line in body}
        furniture = [it for it in furniture if it[1] not in running]
        titles = titles[: -len(body)]
    footnotes = _footnotes(lines[top:bottom])
    dated = _below_summary(lines[top:bottom]) if date is None and titles else {}
    is_date = FurnitureKind.DATE_LINE
    date = (
        date
        or next((it for it in lines[top:bottom] if dated.get(it.start) is is_date), None)
        or next((it for it in lines[bottom:] if plain_kind(it.text) is is_date), None)
    )
    for line in lines[top:bottom]:
        kind = told.get(line.start) or dated.get(line.start) or _inside(line.text)
        if line.start in footnotes:
            kind = FurnitureKind.NOTE
        if kind is None and _is_page_number(line, body):
            kind = FurnitureKind.NAVIGATION
        if kind is None:
            body.append(line)
        else:
            furniture.append((kind, line.start, line.end))
    signature = [(lines[bottom].start, lines[bottom + signed - 1].end)] if signed else []
    is_related = False
    for number, (line, after) in enumerate(zip_longest(lines[bottom:], lines[bottom + 1 :])):
        kind = FurnitureKind.ISSUER if number < signed else kind_below(line, after)
        is_related = is_related or page.RELATED.match(line.text) is not None
        if is_related and kind is FurnitureKind.ISSUER:
            # A link to another's site: "Related Links / The White House".
            kind = FurnitureKind.NAVIGATION
        furniture.append((kind, line.start, line.end))
    bylines = (*head.bylines, *signature)
    return Page(tuple(titles), bylines, date, tuple(head.captions), tuple(furniture), tuple(body))


def _below_summary(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """The lines with date and city that stand below a sentence on the meeting, by their beginning.

    "They went on with their talks in Oslo. / May 4, 2001 / Oslo", as on pages of the Kremlin;
    "… / From: Foreign Office / Published 4 May 2001", as on British ones.
    """
    if len(lines) <= _BELOW_SUMMARY or not ends_sentence(lines[0].text):
        return {}
    if lines[1].text == page.FROM and len(lines) > _FROM_AND_DATE:
        # "From: / Foreign Office / Published / 4 May 2001", a line each
        dated = next(
            (n for n, it in enumerate(lines[:_FROM_AND_DATE]) if times.DATE_LINE.match(it.text)), 0
        )
        kinds = dict.fromkeys((it.start for it in lines[1:dated]), FurnitureKind.ISSUER)
        return {**kinds, lines[dated].start: FurnitureKind.DATE_LINE} if dated else {}
    if page.FROM_ISSUER.match(lines[1].text) and times.DATE_LINE.match(lines[2].text):
        return {lines[1].start: FurnitureKind.ISSUER, lines[2].start: FurnitureKind.DATE_LINE}
    if not times.DATE_LINE.match(lines[1].text):
        return {}
    found = {lines[1].start: FurnitureKind.DATE_LINE}
    if not lines[2].gap and page.CITY.match(lines[2].text):
        found[lines[2].start] = FurnitureKind.ISSUER
    return found


def _titled(lines: Sequence[Line]) -> int:
    """How many of *lines* are a title: those before one that is too long, or else none or all."""
    count = next((n for n, it in enumerate(lines) if len(it.text) > _LONGEST_TITLE), len(lines))
    return count if sum(len(it.text) for it in lines[:count]) <= _LONGEST_TITLE else 0


def _inside(text: str) -> FurnitureKind | None:
    """The kind of a line of furniture in the middle of the body; None for what is the body's."""
    if text[0] in "([*※•・" and page.NOTE.match(without_bullet(text)):
        return FurnitureKind.NOTE
    if page.CAPTION.match(text) and not ends_with(TERMINAL, text):
        return FurnitureKind.CAPTION
    if page.POINTS.match(text) and not is_finite(text):
        return FurnitureKind.NAVIGATION
    if text[0] in "-=_*~․.·|" and page.SEPARATOR.match(text):
        return FurnitureKind.SEPARATOR
    if page.SITE.match(text) or page.LANGUAGE.match(text):
        return FurnitureKind.NAVIGATION
    return None


def _footnotes(lines: Sequence[Line]) -> set[int]:
    """Where the lines begin of footnotes whose mark stands behind a word above: "the pier*".

    Of a mark that begins more lines than refer to it, they are points of a list.  A note ends with
    the first of its lines that is short and ends a sentence.
    """
    notes = [(at, note) for at, it in enumerate(lines) if (note := page.FOOTNOTE.match(it.text))]
    found: set[int] = set()
    if not notes:
        return found
    width = max(len(line.text) for line in lines)
    referred: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        for refers in page.REFERS.finditer(line.text):
            referred.setdefault(refers["mark"], []).append(at)
    begun = Counter(note["mark"] for _, note in notes)
    opening = {
        at
        for at, note in notes
        if begun[note["mark"]] <= len(places := referred.get(note["mark"], [])) and at > places[0]
    }
    in_note = False
    for at, line in enumerate(lines):
        if at in opening:
            in_note = True
        elif in_note:
            above = lines[at - 1].text
            is_ended = len(above) < width - _SHORT and ends_with(TERMINAL, above)
            is_point = labels.LABEL.match(line.text) or labels.BULLET.match(line.text)
            in_note = not (is_ended or line.gap or is_point)
        if in_note:
            found.add(line.start)
    return found


def _is_page_number(line: Line, body: Sequence[Line]) -> bool:
    """Whether a number alone on its line is that of a page.

    It stands between dashes, or parts a sentence: the page ends in the middle of it.
    """
    if not page.PAGE_NUMBER.match(line.text) or not body:
        return False
    if page.BETWEEN_DASHES.match(line.text):
        return True
    before = body[-1].text
    return len(before) >= _BROKEN and not ends_with(TERMINAL, before)
