"""Where the top of a page ends, and its body begins."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final

from japan_russia.parse.layout.kinds import (
    MOST_ABOVE,
    ROLES,
    ends_sentence,
    is_name_of_meeting,
    is_path,
    plain_kind,
    without_bullet,
)
from japan_russia.parse.sources.rows import Mark, Role
from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite
from japan_russia.wording.layout import labels, page
from japan_russia.wording.meetings import times

__all__ = ["top_of"]
#: A line that is broken in mid-sentence is at least so long.
_LONG: Final = 60
#: A paragraph of running text has so many lines at least, and a caption fewer.
_FEWEST_OF_PARAGRAPH: Final = 3
#: The end of a paragraph is looked for in so many lines.
_MOST_OF_PARAGRAPH: Final = 40


def _first_of_several(lines: Sequence[Line], date: int) -> int:
    """Where, below the date, the first of several lines stands that are names of meetings alone.

    It is -1 where there are no two that differ.
    """
    alone = [
        number
        for number, (line, after) in enumerate(pairwise(lines))
        if number > date and line.gap and after.gap and is_name_of_meeting(line.text)
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


def top_of(lines: tuple[Line, ...], marks: Mapping[int, Mark], in_numbers: Collection[int]) -> int:
    """Index of the first line of the body; a line that begins at one of *in_numbers* is a date."""
    titled = -1
    if marks:
        by_markup = (i for i, it in enumerate(lines) if _is_title(marks.get(it.start)))
        titled = max(by_markup, default=-1)
    date = next(
        (
            i
            for i, line in enumerate(lines[:MOST_ABOVE])
            if times.DATE_LINE.match(line.text) or line.start in in_numbers
        ),
        -1,
    )
    has_title = any(plain_kind(it.text) is None and not is_path(it.text) for it in lines[:date])
    several = _first_of_several(lines, date) if date >= 0 and has_title else -1
    diary = _first_of_days(lines, date)
    is_below = False
    above: set[str] = set()
    for i, line in enumerate(lines):
        text = line.text
        if i:
            above.add(lines[i - 1].text)
        if i <= date and (not ends_sentence(text) or page.PROVISIONAL.match(text)):
            continue
        mark = marks.get(line.start)
        if mark is not None:
            if mark.role in ROLES:
                continue
            if mark.labels or (mark.level and 0 <= titled < i):
                return i
        if page.CAPTION.match(text) or plain_kind(text) is not None or is_path(text):
            continue
        if page.OWED.match(text) and i and page.CAPTION.match(lines[i - 1].text):
            continue
        if page.IN_DASHES.fullmatch(text):
            continue
        if labels.BULLET.match(text) and without_bullet(text) in above:
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
        if ends_sentence(text):
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
        and plain_kind(before.text) is None
    )


def _goes_on(line: Line, after: Line) -> bool:
    """Whether a line of running text is broken in mid-sentence."""
    first = after.text[0]
    if len(line.text) < _LONG or after.gap or labels.LABEL.match(after.text):
        return False
    if page.CAPTION.match(after.text) or plain_kind(after.text) is not None:
        # A title, and below it a caption or the number of the document.
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
