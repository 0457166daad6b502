"""The lines of the top: titles, captions, the date, who writes, and furniture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from attrs import define, field

from japan_russia.data.countries import country_named, country_of_capital
from japan_russia.model import FurnitureKind
from japan_russia.parse.layout.kinds import (
    MOST_ABOVE,
    Place,
    is_full_name,
    is_name_of_meeting,
    is_office,
    is_path,
    plain_kind,
    without_bullet,
)
from japan_russia.parse.phrases.names import name_length
from japan_russia.parse.phrases.offices import office_at
from japan_russia.parse.phrases.persons import persons_at
from japan_russia.parse.text.lines import Line, ends_with
from japan_russia.parse.text.tokens import tokens
from japan_russia.wording.layout import page
from japan_russia.wording.lexicon import FIELD, LAND
from japan_russia.wording.meetings import times
from japan_russia.wording.phrases import address
from japan_russia.wording.phrases.small_words import ANY_AND
from japan_russia.wording.speech.lead_ins import BYLINE, COLUMN, HEADING

__all__ = ["Head"]
#: Blanks in a line that is a title by itself.
_FEWEST_BLANKS: Final = 2


@define
class Head:
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
        paths = [n for n, it in enumerate(self.lines) if is_path(it.text) or _is_steps(it.text)]
        self.last_path = paths[-1] if paths else -1
        if any(COLUMN.search(line.text) for line in self.lines):
            named = (_writer_in_path(self.lines[number]) for number in paths)
            self.bylines += [at for at in named if at is not None]
        self.bylines += self.owner()
        for number in range(len(self.lines)):
            self.take(number)
        self.leave_kickers()

    def owner(self) -> list[Place]:
        """Whose site it is, by a name and an office above its menu: "Jan Lund / Minister of"."""
        above = self.lines[: self.last_path] if self.last_path > 0 else ()
        return [
            (line.start, after.end)
            for line, after in pairwise(above)
            if not after.gap and is_full_name(line.text) and is_office(after.text)
        ][:1]

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
        kind = plain_kind(line.text)
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
        if (
            self.above is FurnitureKind.ISSUER
            and not line.gap
            and (line.text[0].islower() or (self.bylines and _is_portfolio(line.text)))
        ):
            # "Ministry of Foreign Affairs / of the Russian Federation"; a name, and below it
            # "Foreign Affairs"
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
        dated = (it for it in self.lines[:MOST_ABOVE] if times.DATE_LINE.match(it.text))
        return any(not times.UPDATED.match(it.text) for it in dated)

    def is_caption(self, line: Line) -> bool:
        """Whether a line that nothing tells to be anything else is a caption, and no title."""
        text, is_below = line.text, self.above is FurnitureKind.CAPTION
        is_told = page.CAPTION.match(text) or page.CREDIT.search(text) or page.PICTURED.match(text)
        if is_told or (is_below and (page.OWED.match(text) or line.indent > 1)):
            return True
        if _is_copy(text, self.printed, self.copies) or without_bullet(text) in self.printed:
            return True
        return text in self.pictured or (self.date is not None and self.is_below_date(line))

    def is_below_date(self, line: Line) -> bool:
        """Whether a line below the *date* is none of the title."""
        if not self.titles:
            # Below a section of the site and the date, only what is a meeting's name is the title.
            return self.has_section and not is_name_of_meeting(line.text)
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
    if not text[0].isupper() or text.count(" ") < _FEWEST_BLANKS or page.OF_MINISTRY.match(text):
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
    line, below = lines[number], lines[number + 1 : number + 1 + MOST_ABOVE]
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
    has_more = number + 1 < len(lines) and is_office(lines[number + 1].text)
    last = lines[number + (has_more and (is_full_name(text) or _is_addressed(text)))]
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
        plain_kind(it.text) is None and not page.CAPTION.match(it.text) and it.text[0].isupper()
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


def _is_steps(text: str) -> bool:
    """Whether a line leads from the first page to this one: "Home > Ministers > Weblog"."""
    return page.STEP.search(text) is not None and page.BREADCRUMB.match(text) is not None


def _is_byline(lines: Sequence[Line], number: int) -> bool:
    """Whether a line below the title is the name or the office of who issued the text, or both."""
    text = lines[number].text
    if is_office(text):
        return True
    said = BYLINE.match(text)
    is_apart = lines[number].gap or page.SERIES.match(lines[number - 1].text) is not None
    if said is None and not is_apart:
        # "Minister A Meets / B, Minister of C": more of the title
        return False
    name, comma, office = text[said.end() if said else 0 :].partition(", ")
    if comma:
        return is_full_name(name) and is_office(office)
    if is_apart and _is_addressed(text) and address.OF_A_MINISTER.match(text):
        # "Rt Hon Haruo Tanabe"
        return True
    if is_apart and _is_office_and_name(text):
        # "Minister of Justice Haruo Tanabe", and no list of those who met.
        beside = (*lines[number - 1 : number], *lines[number + 1 : number + 2])
        return not any(_is_office_and_name(line.text) for line in beside)
    return is_full_name(name) and number + 1 < len(lines) and is_office(lines[number + 1].text)


def _heads_release(lines: Sequence[Line], number: int) -> bool:
    """Whether a line above the title is the name of who issued the text, the next his office.

    "Senator the Hon Haruo Tanabe / Minister for Foreign Affairs", then the date, and the title.
    """
    if number + 3 >= len(lines) or not is_office(lines[number + 1].text):
        return False
    date = lines[number + 2].text
    if plain_kind(date) is not FurnitureKind.DATE_LINE and not times.NUMBERS_LINE.match(date):
        return False
    title = lines[number + 3].text
    is_by_other = HEADING.match(title) is not None or BYLINE.match(title) is not None
    return not is_by_other and _is_addressed(lines[number].text)


def _is_addressed(text: str) -> bool:
    """Whether a line is a name with what stands before it, and nothing behind it."""
    words = tokens(text, 0, len(text))
    found = persons_at(text, words, 0) if len(words) > 1 and "," not in text else None
    return found is not None and found[1] == len(words) and len(found[0][0].words) > 1


def _is_portfolio(text: str) -> bool:
    """Whether a line is what a minister is responsible for, and no more: "Trade and Industry"."""
    words = tokens(text, 0, len(text))
    fields = set(words.of(FIELD))
    return bool(fields) and all(
        at in fields or words.words[at] in ANY_AND for at in range(len(words))
    )


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
