"""The page around the readout, and which lines are its body."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from itertools import islice, pairwise, takewhile, zip_longest
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from attrs import define, field

from japan_russia.data.countries import country_named, country_of_capital
from japan_russia.model import FurnitureKind
from japan_russia.parse.phrases.offices import name_length, office_at
from japan_russia.parse.phrases.persons import persons_at
from japan_russia.parse.sources.rows import Mark, Role
from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite, unbracketed
from japan_russia.parse.text.tokens import tokens
from japan_russia.wording.layout import labels, page
from japan_russia.wording.lexicon import LAND
from japan_russia.wording.meetings import occasions, times
from japan_russia.wording.speech.lead_ins import BYLINE, COLUMN, HEADING

__all__ = ["Page", "read"]

Place: TypeAlias = tuple[int, int]
#: "… for 50 minutes. (Attendees: …"
_BRACKET_AFTER: Final = re.compile(r"[.!?] [(\[]")
_BULLET: Final = re.compile(rf"(?:{labels.BULLET.pattern})\s*")
#: The longest titles that ministries print have some 230 characters.
_LONGEST_TITLE: Final = 300
#: A line of more words is no name of a meeting alone.
_MOST_WORDS: Final = 14
#: So many lines tell what kind of page it is.
_TOP: Final = 8
#: A date below so many lines is no line of the top.
_SIGNED: Final = 4
#: No more lines at the end tell when and by whom the page was issued.
_IMPRINT: Final = 5
#: So many lines from the end the links to other pages may begin.
_LINKS: Final = 8
#: A line of running text before the number of a page is hardly shorter.
_BROKEN: Final = 30
#: A line that is so much shorter than the longest is not broken in the middle of a sentence.
_SHORT: Final = 12
#: A sentence, a date and the running text: so many lines have a date below a sentence.
_BELOW_SUMMARY: Final = 2
#: A line that is broken in mid-sentence is at least so long.
_LONG: Final = 60
#: The date of issue is looked for in so many lines.
_MOST_ABOVE: Final = 14
#: Blanks in a line that is a title by itself.
_FEWEST_BLANKS: Final = 2
#: A paragraph of running text has so many lines at least, and a caption fewer.
_FEWEST_OF_PARAGRAPH: Final = 3
#: The end of a paragraph is looked for in so many lines.
_MOST_OF_PARAGRAPH: Final = 40
_NO_MARKS: Final[Mapping[int, Mark]] = MappingProxyType({})
#: What lines are whose role the markup tells.
_ROLES: Final = {
    Role.TITLE: FurnitureKind.TITLE,
    Role.CAPTION: FurnitureKind.CAPTION,
    Role.CATEGORY: FurnitureKind.BREADCRUMB,
    Role.NAVIGATION: FurnitureKind.NAVIGATION,
}


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
    bottom = _bottom(lines)
    signed = _signature(lines[:bottom])
    bottom -= signed
    told = {at: _ROLES[mark.role] for at, mark in marks.items() if mark.role in _ROLES}
    in_numbers = _in_numbers(lines)
    told |= in_numbers
    top = _top(lines[:bottom], marks, in_numbers)
    head = _Head(lines[:top], told)
    titles, date, furniture = head.titles, head.date, head.furniture
    if date is None:
        date = next(
            (it for it in lines[bottom:] if _plain_kind(it.text) is FurnitureKind.DATE_LINE), None
        )
    # What is too long for a title is running text that ends like no sentence.
    body = list(titles[_titled(titles) :])
    if body:
        running = {line.start for line in body}
        furniture = [it for it in furniture if it[1] not in running]
        titles = titles[: -len(body)]
    footnotes = _footnotes(lines[top:bottom])
    dated = _below_summary(lines[top:bottom]) if date is None and titles else {}
    is_date = FurnitureKind.DATE_LINE
    date = date or next((it for it in lines[top:bottom] if dated.get(it.start) is is_date), None)
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
    for number, (line, after) in enumerate(zip_longest(lines[bottom:], lines[bottom + 1 :])):
        kind = FurnitureKind.ISSUER if number < signed else _below(line, after)
        furniture.append((kind, line.start, line.end))
    bylines = (*head.bylines, *signature)
    return Page(tuple(titles), bylines, date, tuple(head.captions), tuple(furniture), tuple(body))


def _signature(lines: Sequence[Line]) -> int:
    """How many lines at the end sign a letter: "Haruo Tanabe / Ambassador of Japan to Norway".

    They stand below "With warm regards,", or on a page that is called a letter; where others stand
    above them, they are those present.
    """
    if len(lines) <= _SIGNED or not lines[-2].gap or lines[-1].gap:
        return 0
    is_letter = lines[-3].text.endswith(",") or any(COLUMN.search(it.text) for it in lines[:_TOP])
    is_list = _is_office(lines[-3].text) or lines[-3].text.endswith(":")
    is_name = _is_name(lines[-2].text) and _is_office(lines[-1].text)
    return 2 if is_name and is_letter and not is_list else 0


def _below_summary(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """The lines with date and city that stand below a sentence on the meeting, by their beginning.

    "They went on with their talks in Oslo. / May 4, 2001 / Oslo", as on pages of the Kremlin;
    "… / From: Foreign Office / Published 4 May 2001", as on British ones.
    """
    if len(lines) <= _BELOW_SUMMARY or not _ends_sentence(lines[0].text):
        return {}
    if page.FROM_ISSUER.match(lines[1].text) and times.DATE_LINE.match(lines[2].text):
        return {lines[1].start: FurnitureKind.ISSUER, lines[2].start: FurnitureKind.DATE_LINE}
    if not times.DATE_LINE.match(lines[1].text):
        return {}
    found = {lines[1].start: FurnitureKind.DATE_LINE}
    if not lines[2].gap and page.CITY.match(lines[2].text):
        found[lines[2].start] = FurnitureKind.ISSUER
    return found


def _first_of_several(lines: Sequence[Line], date: int) -> int:
    """Where, below the date, the first of several lines stands that are names of meetings alone.

    It is -1 where there are no two that differ.
    """
    alone = [
        number
        for number, (line, after) in enumerate(pairwise(lines))
        if number > date and line.gap and after.gap and _is_name_of_meeting(line.text)
    ]
    return alone[0] if len({lines[number].text for number in alone}) > 1 else -1


def _first_of_days(lines: Sequence[Line], date: int) -> int:
    """Where the first of several lines stands that head what happened on a day each, else -1.

    They stand below the *date* of issue, and below a title.
    """
    below = enumerate(lines[date + 1 :], start=date + 1)
    last = len(lines) - 1
    days = [n for n, line in below if n < last and page.DAY_HEADING.match(line.text)]
    differ = {lines[number].text for number in days}
    return days[0] if len(differ) > 1 and days[0] else -1


def _is_name_of_meeting(text: str) -> bool:
    text = unbracketed(text)
    if text.count(" ") > _MOST_WORDS or not text[0].isupper() or labels.LABEL.match(text):
        return False
    if _ends_sentence(text) or is_finite(text) or occasions.NO_MEETING.search(text):
        return False
    return occasions.MEETING_HEADING.match(text) is not None


def _titled(lines: Sequence[Line]) -> int:
    """How many of *lines* are a title: those before one that is too long, or else none or all."""
    count = next((n for n, it in enumerate(lines) if len(it.text) > _LONGEST_TITLE), len(lines))
    return count if sum(len(it.text) for it in lines[:count]) <= _LONGEST_TITLE else 0


def _bottom(lines: tuple[Line, ...]) -> int:
    at = len(lines)
    while at > 1:
        text = lines[at - 1].text
        if (
            page.NAVIGATION.match(text)
            or page.ADDRESS.match(text)
            or page.NOTE.match(_without_bullet(text))
            or page.SEPARATOR.match(text)
            or page.LANGUAGE.match(text)
        ):
            at -= 1
            continue
        links = _links_before(lines, at)
        if not links:
            break
        at = max(1, at - links)
    if at > 1 and at < len(lines) and page.ADDRESS.match(lines[at].text):
        # The name of the ministry stands above its address.
        at -= page.ISSUER.match(lines[at - 1].text) is not None
    at -= _imprint(lines[:at])
    for number in range(max(1, at - _LINKS), at):
        if page.RELATED.match(lines[number].text):
            return number if not any(map(_is_sentence, lines[number:at])) else at
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
    kinds = [_plain_kind(line.text) for line in lines[-_IMPRINT:]]
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
    is_below = first is not None and first.gap and _is_sentence(lines[len(lines) - count - 1])
    return count if is_below else 0


def _is_sentence(line: Line) -> bool:
    return ends_with(TERMINAL, line.text)


def _without_bullet(text: str) -> str:
    match = _BULLET.match(text)
    return text[match.end() :] if match else text


def _below(line: Line, after: Line | None) -> FurnitureKind:
    text = line.text
    kind = _plain_kind(text)
    if kind in (FurnitureKind.DATE_LINE, FurnitureKind.ISSUER):
        return kind
    is_dated = after is not None and _plain_kind(after.text) is FurnitureKind.DATE_LINE
    if is_dated and page.CITY.match(text):
        return FurnitureKind.ISSUER
    if page.SEPARATOR.match(text):
        return FurnitureKind.SEPARATOR
    is_note = page.NOTE.match(_without_bullet(text)) and not page.NAVIGATION.match(text)
    return FurnitureKind.NOTE if is_note else FurnitureKind.NAVIGATION


def _inside(text: str) -> FurnitureKind | None:
    """The kind of a line of furniture in the middle of the body; None for what is the body's."""
    if text[0] in "([*※•・" and page.NOTE.match(_without_bullet(text)):
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


def _top(lines: tuple[Line, ...], marks: Mapping[int, Mark], in_numbers: Collection[int]) -> int:
    """Index of the first line of the body; a line that begins at one of *in_numbers* is a date."""
    titled = max((i for i, it in enumerate(lines) if _is_title(marks.get(it.start))), default=-1)
    date = next(
        (
            i
            for i, line in enumerate(lines[:_MOST_ABOVE])
            if times.DATE_LINE.match(line.text) or line.start in in_numbers
        ),
        -1,
    )
    has_title = any(_plain_kind(it.text) is None and not _is_path(it.text) for it in lines[:date])
    several = _first_of_several(lines, date) if date >= 0 and has_title else -1
    diary = _first_of_days(lines, date)
    is_below = False
    above: set[str] = set()
    for i, line in enumerate(lines):
        text = line.text
        if i:
            above.add(lines[i - 1].text)
        if i <= date and (not _ends_sentence(text) or page.PROVISIONAL.match(text)):
            continue
        mark = marks.get(line.start)
        if mark is not None:
            if mark.role in _ROLES:
                continue
            if mark.labels or (mark.level and 0 <= titled < i):
                return i
        if page.CAPTION.match(text) or _plain_kind(text) is not None or _is_path(text):
            continue
        if page.OWED.match(text) and i and page.CAPTION.match(lines[i - 1].text):
            continue
        if page.IN_DASHES.fullmatch(text):
            continue
        if labels.BULLET.match(text) and _without_bullet(text) in above:
            # The title once more, as the one link of a list.
            continue
        if labels.LABEL.match(text) or labels.BULLET.match(text):
            return i
        if i > max(date, 0) and page.FACT.match(text):
            # "Place: Bergen"
            return i
        if 0 <= date < i and has_title and page.SUMMARY_HEADING.match(text):
            return i
        if i in (several, diary):
            return i
        if _ends_sentence(text):
            return i
        if page.LEAD.match(text) and i + 1 < len(lines) and not lines[i + 1].gap:
            return i
        is_broken = i + 1 < len(lines) and (
            _goes_on(line, lines[i + 1]) or _opens_paragraph(lines, i)
        )
        if 0 <= date < i and is_broken and (has_title or is_below or is_finite(text)):
            return i - _is_broken_above(lines, i, date)
        # The title stands below the date: what is broken after it is running text.
        is_below = is_below or (0 <= date < i and not is_broken)
    return len(lines)


def _is_title(mark: Mark | None) -> bool:
    return mark is not None and mark.role == Role.TITLE


def _is_broken_above(lines: tuple[Line, ...], at: int, date: int) -> bool:
    """Whether running text begins in the line before one that is broken, with no word that tells.

    "… and Minister of Foreign Affairs / Igor Sorokin of Norway spoke by telephone for about / …"
    """
    before = lines[at - 1]
    return (
        at - 1 > date
        and not lines[at].gap
        and len(before.text) >= _LONG
        and page.CAPTION.match(before.text) is None
        and _plain_kind(before.text) is None
    )


def _goes_on(line: Line, after: Line) -> bool:
    """Whether a line of running text is broken in mid-sentence."""
    first = after.text[0]
    if len(line.text) < _LONG or after.gap or labels.LABEL.match(after.text):
        return False
    if page.CAPTION.match(after.text):
        return False
    return first.islower() or first.isdigit() or ends_with(page.LEADS_ON, line.text)


def _opens_paragraph(lines: Sequence[Line], at: int) -> bool:
    """Whether a line opens a paragraph of long lines, the last of which ends a sentence.

    "Mr. A, Minister of Defence of the Russian / Federation, was in Japan as the guest of Mr. / …"
    """
    if not lines[at].gap:
        return False
    below = takewhile(lambda it: not it.gap, lines[at + 1 :])
    paragraph = [lines[at], *islice(below, _MOST_OF_PARAGRAPH)]
    are_long = all(len(line.text) >= _LONG for line in paragraph[:-1])
    if len(paragraph) < _FEWEST_OF_PARAGRAPH or not are_long:
        return False
    words = " ".join(line.text for line in paragraph)
    return ends_with(TERMINAL, words) and is_finite(words)


def _ends_sentence(text: str) -> bool:
    """Whether a line of some words ends with a sentence, or a bracket behind one."""
    stopped = ends_with(TERMINAL, text) or (
        text[-1] in ")]" and _BRACKET_AFTER.search(text) is not None
    )
    return stopped and text.count(" ") >= 5


@define
class _Head:
    """The *lines* above the body, sorted: titles, bylines, date, captions, and what else they are.

    *told* are the kinds that markup gives some of them, by where they begin.
    """

    lines: tuple[Line, ...]
    told: Mapping[int, FurnitureKind]
    titles: list[Line] = field(factory=list, init=False)
    bylines: list[Place] = field(factory=list, init=False)
    date: Line | None = field(default=None, init=False)
    captions: list[Line] = field(factory=list, init=False)
    furniture: list[tuple[FurnitureKind, int, int]] = field(factory=list, init=False)
    #: The words of titles and of captions, and how often lines differ in a digit alone.
    printed: set[str] = field(factory=set, init=False)
    pictured: set[str] = field(factory=set, init=False)
    copies: Mapping[str, int] = field(init=False)
    #: The kind of the line above; whether a section of the site was named; where its path ends.
    above: FurnitureKind | None = field(default=None, init=False)
    has_section: bool = field(default=False, init=False)
    last_path: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.copies = Counter(_base(line.text) for line in self.lines)
        paths = [n for n, it in enumerate(self.lines) if _is_path(it.text) or _is_steps(it.text)]
        self.last_path = paths[-1] if paths else -1
        if any(COLUMN.search(line.text) for line in self.lines):
            named = (_writer_in_path(self.lines[number]) for number in paths)
            self.bylines += [at for at in named if at is not None]
        for number in range(len(self.lines)):
            self.take(number)
        self.leave_kickers()

    def leave_kickers(self) -> None:
        """Take what stands apart above the title for none of it.

        "Note to the Press no. 287", and below a blank line "Visit of Minister A to Norway".
        """
        blocks: list[list[Line]] = []
        for line in self.titles:
            if not blocks or line.gap:
                blocks.append([])
            blocks[-1].append(line)
        first = 0
        while first + 1 < len(blocks) and _are_kickers(blocks[first]):
            if not blocks[first + 1][0].text[0].isupper():
                # "Announcement by the Press Secretary", and below it "(on …)" or "on …"
                break
            first += 1
        starts = {line.start for block in blocks[:first] for line in block}
        self.titles = [it for it in self.titles if it.start not in starts]
        self.furniture = [
            (FurnitureKind.BREADCRUMB if start in starts else kind, start, end)
            for kind, start, end in self.furniture
        ]

    def take(self, number: int) -> None:
        """Sort the next line."""
        line = self.lines[number]
        kind = self.kind_of(number)
        if kind is FurnitureKind.DATE_LINE:
            self.date = self.date or line
        if kind is None and self.titles and _is_byline(self.lines, number):
            kind = FurnitureKind.ISSUER
            if not self.bylines or self.bylines[-1][1] < line.end:
                self.bylines.append(_byline_at(self.lines, number))
        elif kind is FurnitureKind.ISSUER and BYLINE.match(line.text):
            self.bylines.append((line.start, line.end))
        if kind is None and not self.titles:
            if _heads_release(self.lines, number):
                self.bylines.append(_byline_at(self.lines, number))
            if self.bylines and line.start < self.bylines[-1][1]:
                kind = FurnitureKind.ISSUER
        if kind is None:
            kind = FurnitureKind.CAPTION if self.is_caption(line) else FurnitureKind.TITLE
        if kind is FurnitureKind.CAPTION:
            self.captions.append(line)
            self.pictured.add(_base(line.text))
        elif kind is FurnitureKind.TITLE:
            self.titles.append(line)
            self.printed.add(line.text)
        self.furniture.append((kind, line.start, line.end))
        self.above = kind

    def kind_of(self, number: int) -> FurnitureKind | None:
        """The kind of a line, by markup, its words or where it stands; None where none tells it."""
        line = self.lines[number]
        kind = _plain_kind(line.text)
        if line.start in self.told:
            return self.told[line.start]
        if kind is FurnitureKind.DATE_LINE and self.is_later_date(line):
            return FurnitureKind.NAVIGATION
        if kind is FurnitureKind.DATE_LINE:
            is_of_title = self.above is FurnitureKind.TITLE and _is_of_visit(self.lines, number)
            return FurnitureKind.TITLE if is_of_title else kind
        if number <= self.last_path:
            # What stands above a path through the site, or in a row of its menu, is the site's.
            return FurnitureKind.NAVIGATION
        if kind is not None:
            return kind
        is_of_kind = self.titles and page.KIND_OF_TEXT.match(line.text)
        if is_of_kind or (page.SERIES.match(line.text) and _has_title_below(self.lines, number)):
            return FurnitureKind.BREADCRUMB
        may_be_section = not self.titles and not self.has_section
        if may_be_section and _is_breadcrumb(line.text, self.lines):
            # Below a path or the kind of text the title may yet follow, and the date before it.
            is_above = page.STEP.search(line.text) or page.KIND_OF_TEXT.match(line.text)
            self.has_section = is_above is None
            return FurnitureKind.BREADCRUMB
        if number and self.lines[number - 1].text == page.FROM and not line.gap:
            # "From:", and below it who issued it
            return FurnitureKind.ISSUER
        if self.above is FurnitureKind.ISSUER and line.text[0].islower() and not line.gap:
            # "Ministry of Foreign Affairs / of the Russian Federation"
            return FurnitureKind.ISSUER
        if self.above is FurnitureKind.TITLE and _goes_on_in_title(self.lines, number):
            return FurnitureKind.TITLE
        if self.titles and line.gap and _is_city_of_issue(self.lines, number):
            return FurnitureKind.ISSUER
        if not self.titles and _stands_above_title(self.lines, number):
            return FurnitureKind.BREADCRUMB
        return None

    def is_later_date(self, line: Line) -> bool:
        """Whether a line tells when a page with a date was last changed."""
        if not times.UPDATED.match(line.text):
            return False
        dated = (it for it in self.lines[:_MOST_ABOVE] if times.DATE_LINE.match(it.text))
        return any(not times.UPDATED.match(it.text) for it in dated)

    def is_caption(self, line: Line) -> bool:
        """Whether a line that nothing tells to be anything else is a caption, and no title."""
        text, is_below = line.text, self.above is FurnitureKind.CAPTION
        is_told = page.CAPTION.match(text) or page.CREDIT.search(text) or page.PICTURED.match(text)
        if is_told or (is_below and (page.OWED.match(text) or line.indent > 1)):
            return True
        if _is_copy(text, self.printed, self.copies) or _without_bullet(text) in self.printed:
            return True
        return text in self.pictured or (self.date is not None and self.is_below_date(line))

    def is_below_date(self, line: Line) -> bool:
        """Whether a line below the *date* is none of the title."""
        if not self.titles:
            # Below a section of the site and the date, only what is a meeting's name is the title.
            return self.has_section and not _is_name_of_meeting(line.text)
        # Below the date the title has its lines without a gap.
        is_first = self.date is not None and self.date.start < self.titles[0].start
        goes_on = is_first and self.above is FurnitureKind.TITLE and not line.gap
        return self.has_section or not goes_on


def _is_city_of_issue(lines: Sequence[Line], number: int) -> bool:
    """Whether a line is the city above the date: "Oslo / 3 May 2011"."""
    text, after = lines[number].text, lines[number + 1 : number + 2]
    if not after or after[0].gap or not times.DATE_LINE.match(after[0].text):
        return False
    return country_of_capital(text) is not None


def _is_headline(line: Line) -> bool:
    """Whether a line has words on a meeting, or names two countries; "(Summary)" has none."""
    text = line.text
    if not text[0].isupper() or text.count(" ") < _FEWEST_BLANKS:
        return False
    if page.HEADLINE.search(text) is not None:
        return True
    # "Diplomatic Service of the European Union" has two words that are part of a country's name.
    names_more = len(tokens(text, 0, len(text)).of(LAND)) > 1
    return names_more and page.ISSUING_BODY.search(text) is None


def _are_kickers(lines: Sequence[Line]) -> bool:
    """Whether one of lines set together is a kicker, and none a headline."""
    return any(map(_is_kicker, lines)) and not any(map(_is_headline, lines))


def _stands_above_title(lines: Sequence[Line], number: int) -> bool:
    """Whether a kicker stands above the date, and a headline below it."""
    line, below = lines[number], lines[number + 1 : number + 1 + _MOST_ABOVE]
    if not below or _is_headline(line):
        return False
    if not (page.KIND_OF_TEXT.match(line.text) or _is_kicker(line)):
        return False
    date = next((n for n, it in enumerate(below) if times.DATE_LINE.match(it.text)), None)
    if date is None or any(map(_is_headline, below[:date])):
        return False
    return any(map(_is_headline, below[date + 1 :]))


def _is_kicker(line: Line) -> bool:
    """Whether a line is the name of a section, of a body or of a series, and names nobody."""
    text = line.text
    words = tokens(text, 0, len(text))
    found = (persons_at(text, words, at) for at in words.opening)
    if any(mention.words for some in found if some is not None for mention in some[0]):
        return False
    if page.WAS_DONE.search(text):
        return False
    if page.ISSUING_BODY.search(text):
        return True
    return page.KICKER.search(text) is not None and not words.of(LAND)


def _byline_at(lines: Sequence[Line], number: int) -> Place:
    """Where a byline stands that begins there: a name alone has the office in the next line."""
    text = lines[number].text
    has_more = number + 1 < len(lines) and _is_office(lines[number + 1].text)
    last = lines[number + (has_more and (_is_name(text) or _is_addressed(text)))]
    return lines[number].start, last.end


def _writer_in_path(line: Line) -> Place | None:
    """Where a path names who writes: "Home > Vice-Minister Haruo Tanabe > Travels"."""
    start = 0
    for step in page.STEP.split(line.text):
        at = line.text.find(step, start)
        start = at + len(step)
        if _is_office_and_name(step):
            return line.start + at, line.start + start
    return None


def _is_office_and_name(text: str) -> bool:
    """Whether words are an office and a full name and no more."""
    words = tokens(text, 0, len(text))
    office = office_at(words, 0, after_name=False) if words else None
    if office is None or office.is_plural or office.stop >= len(words):
        return False
    return 1 < name_length(words, office.stop) == len(words) - office.stop < 4


def _has_title_below(lines: Sequence[Line], number: int) -> bool:
    """Whether a line of the top that nothing tells to be anything else stands below another."""
    below = lines[number + 1 : number + 2]
    return any(
        _plain_kind(it.text) is None and not page.CAPTION.match(it.text) and it.text[0].isupper()
        for it in below
    ) and not _is_byline(lines, number + 1)


def _goes_on_in_title(lines: Sequence[Line], number: int) -> bool:
    """Whether a line right below one of the title is its end, or a bracket that belongs to it."""
    before, line = lines[number - 1], lines[number]
    if line.gap:
        return False
    return ends_with(page.LEADS_ON, before.text) or page.TITLE_BRACKET.match(line.text) is not None


def _is_of_visit(lines: Sequence[Line], number: int) -> bool:
    """Whether the days in a bracket right below the title are those of the visit.

    The day of issue stands below: "(April 12-15, 2031) / April 16, 2031".
    """
    line = lines[number]
    if line.gap or page.TITLE_BRACKET.match(line.text) is None:
        return False
    return any(
        times.DATE_LINE.match(it.text) and it.text[0] not in "([" for it in lines[number + 1 :]
    )


# Several questions on the top of a page ask for the same lines.
@lru_cache(maxsize=64)
def _plain_kind(text: str) -> FurnitureKind | None:
    """The kind of a line that its own words tell."""
    if text.isupper():
        text = page.SMALL_IN_TITLES.sub(lambda word: word[0].lower(), text.title())
    for kind, pattern in _KINDS:
        match = pattern.match(text)
        if match is not None and (kind is not FurnitureKind.ISSUER or _is_issuer(match)):
            return kind
    return None


def _is_issuer(match: re.Match[str]) -> bool:
    """Whether all the words are a name: "Ministry of Defense Donates Boats" is a title."""
    land, field = match["land"], match["field"]
    if land is not None:
        return country_named(land) is not None
    return field is None or _is_office(f"{page.WHO_HEADS}{field}")


_KINDS: Final = (
    (FurnitureKind.DATE_LINE, times.DATE_LINE),
    (FurnitureKind.NOTE, page.PROVISIONAL),
    (FurnitureKind.NAVIGATION, page.LANGUAGE),
    (FurnitureKind.NAVIGATION, page.SITE),
    (FurnitureKind.NAVIGATION, page.ADDRESS),
    (FurnitureKind.ISSUER, page.ISSUER),
    (FurnitureKind.SEPARATOR, page.SEPARATOR),
)


def _is_steps(text: str) -> bool:
    """Whether a line leads from the first page to this one: "Home > Ministers > Weblog"."""
    return page.STEP.search(text) is not None and page.BREADCRUMB.match(text) is not None


@lru_cache(maxsize=64)
def _is_path(text: str) -> bool:
    if page.IN_PATH.search(text) is None or page.LANGUAGE.match(text) is not None:
        return False
    return page.PATH.match(text) is not None and page.BREADCRUMB.match(text) is None


def _is_byline(lines: Sequence[Line], number: int) -> bool:
    """Whether a line below the title is the name or the office of who issued the text, or both."""
    text = lines[number].text
    if _is_office(text):
        return True
    said = BYLINE.match(text)
    is_apart = lines[number].gap or page.SERIES.match(lines[number - 1].text) is not None
    if said is None and not is_apart:
        # "Minister A Meets / B, Minister of C": more of the title
        return False
    name, comma, office = text[said.end() if said else 0 :].partition(", ")
    if comma:
        return _is_name(name) and _is_office(office)
    if is_apart and _is_office_and_name(text):
        # "Minister of Justice Haruo Tanabe", and no list of those who met.
        beside = (*lines[number - 1 : number], *lines[number + 1 : number + 2])
        return not any(_is_office_and_name(line.text) for line in beside)
    return _is_name(name) and number + 1 < len(lines) and _is_office(lines[number + 1].text)


def _in_numbers(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """Where the date stands that is one in numbers, if no line above the text is in words."""
    if any(times.DATE_LINE.match(it.text) for it in lines[:_MOST_ABOVE]):
        return {}
    found = (it.start for it in lines[:_MOST_ABOVE] if times.NUMBERS_LINE.match(it.text))
    return dict.fromkeys(islice(found, 1), FurnitureKind.DATE_LINE)


def _heads_release(lines: Sequence[Line], number: int) -> bool:
    """Whether a line above the title is the name of who issued the text, the next his office.

    "Senator the Hon Haruo Tanabe / Minister for Foreign Affairs", then the date, and the title.
    """
    if number + 3 >= len(lines) or not _is_office(lines[number + 1].text):
        return False
    date = lines[number + 2].text
    if _plain_kind(date) is not FurnitureKind.DATE_LINE and not times.NUMBERS_LINE.match(date):
        return False
    title = lines[number + 3].text
    is_by_other = HEADING.match(title) is not None or BYLINE.match(title) is not None
    return not is_by_other and _is_addressed(lines[number].text)


def _is_addressed(text: str) -> bool:
    """Whether a line is a name with what stands before it, and nothing behind it."""
    words = tokens(text, 0, len(text))
    found = persons_at(text, words, 0) if len(words) > 1 and "," not in text else None
    return found is not None and found[1] == len(words) and len(found[0][0].words) > 1


def _is_name(text: str) -> bool:
    words = tokens(text, 0, len(text))
    return 1 < name_length(words, 0) == len(words) < 4


def _is_office(text: str) -> bool:
    words = tokens(text, 0, len(text))
    office = office_at(words, 0, after_name=True) if words else None
    return office is not None and office.stop == len(words) and not office.is_plural


def _is_breadcrumb(text: str, lines: Sequence[Line]) -> bool:
    """Whether one of several lines is the name of a section of the site, or of a country's."""
    if len(lines) < 2:
        return False
    return page.BREADCRUMB.match(text) is not None or country_named(text) is not None


def _base(text: str) -> str:
    if text[-1] == ")":
        text = page.CREDIT.sub("", text).rstrip()
    ends_in_copy = text[-1:] == ")" or text[-1:].isdigit()
    match = page.NUMBERED_COPY.match(text) if ends_in_copy else None
    return (match[1] if match else text).strip()


def _is_copy(text: str, titles: set[str], copies: Mapping[str, int]) -> bool:
    """A copy of the title, or one of several lines that differ in a digit or a bracket alone."""
    base = _base(text)
    if base in titles or text in titles:
        return True
    return base != text and copies[base] > 1 and not page.TAG.match(text[len(base) :].strip())
