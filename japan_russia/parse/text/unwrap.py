"""Where lines were broken for their width.

Readouts that come from PDF break every line at one width.  A line was broken there if the first
word of the next one would not have fitted on it.  Where blank lines or a page number stand
between, only the words tell: a line that cannot end there, and one that cannot begin.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite
from japan_russia.wording.layout import labels, page
from japan_russia.wording.layout.abbreviations import ABBREVIATIONS, STARTERS
from japan_russia.wording.meetings import times

__all__ = ["gaps"]

#: No page is wider; running text that was never broken has longer lines.
_WIDEST: Final = 130
_NARROWEST: Final = 40
#: So many lines go on in mid-sentence where all are broken.
_FEWEST: Final = 2
#: No line of its own begins so.
_GOES_ON: Final = re.compile(r"\(?[a-z]")
_LAST_WORD: Final = re.compile(r"(?<![\w.])([A-Za-z.]{1,12})\.\Z")
_TAIL: Final = 20
_ALIKE: Final = 12
#: So many blank lines inside sentences tell of a page that has more of them.
_MANY: Final = 3
_FEW_WORDS: Final = 2
#: Of the longest line, so much fills a line.
_FULL: Final = 0.9
#: A heading has fewer words, or most of them have a capital.
_SENTENCE: Final = 10
#: A page number that has come to stand before the words: "1 gaining ground".
_NUMBERED: Final = re.compile(r"\d{1,3}\s+(?=[a-z])")
_ALONE: Final = (
    times.DATE_LINE,
    page.ISSUER,
    page.CAPTION,
    page.PROVISIONAL,
    page.LANGUAGE,
    page.NAVIGATION,
    page.SUMMARY_HEADING,
    page.SEPARATOR,
)


class _Joined(NamedTuple):
    """Lines that belong together, by the first and the last of them; brackets left open."""

    first: Line
    last: Line
    opened: int


def gaps(lines: tuple[Line, ...]) -> list[tuple[int, int]]:
    """Return the white space that parts lines which were one, in order; none in most readouts."""
    width = _width(lines)
    return _by_syntax(lines) if width is None else _by_width(lines, width)


def _by_width(lines: tuple[Line, ...], width: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    whole: _Joined | None = None
    for line in lines:
        opened = line.text.count("(") - line.text.count(")")
        if whole is not None and _joins(whole, line, width):
            found.append((whole.last.end, line.start))
            whole = _Joined(whole.first, line, whole.opened + opened)
        else:
            whole = _Joined(line, line, opened)
    return found


def _by_syntax(lines: tuple[Line, ...]) -> list[tuple[int, int]]:
    """The blank lines inside sentences, with the page numbers that stand between them."""
    found: list[tuple[int, int]] = []
    #: What is printed twice, as a title above and below its picture, is whole.
    copies: Counter[str] | None = None
    open_at = 0
    unsure: list[tuple[int, int]] = []
    full: list[tuple[int, int, int]] = []
    widest = 0
    number = 0
    while number + 1 < len(lines):
        line, after = lines[number], lines[number + 1]
        skip = 0
        if page.PAGE_NUMBER.match(after.text) and number + 2 < len(lines):
            after, skip = lines[number + 2], 1
        if line.gap:
            open_at = number if not found or found[-1][1] != line.start else open_at
        may_join = after.gap and _may_join(line, after)
        if may_join and copies is None:
            copies = Counter(it.text for it in lines)
        if copies is not None and may_join and copies[line.text] == 1:
            numbered = _NUMBERED.match(after.text)
            start = after.start + (numbered.end() if numbered is not None else 0)
            goes_on = _GOES_ON.match(after.text, start - after.start) is not None
            is_running = _is_running(lines[open_at : number + 1])
            if _leads_on(line) or (goes_on and is_running):
                found.append((line.end, start))
                widest = max(widest, len(line.text))
            elif not skip and (goes_on or is_running):
                unsure.append((line.end, start))
            elif not skip:
                full.append((line.end, start, len(line.text) + len(_first_word(after))))
        number += 1 + skip
    if len(found) >= _MANY:
        # A page that breaks so often inside its sentences does so before capitals, too.
        # One that is nearly as long as they are was broken as well.
        found += unsure + [(start, end) for start, end, room in full if room >= _FULL * widest]
        found.sort()
    return found


def _may_join(line: Line, after: Line) -> bool:
    """Whether two lines can be one at all."""
    if _is_stopped(line.text) or line.text.count(" ") < _FEW_WORDS:
        return False
    if labels.BULLET.match(after.text) or labels.LABEL.match(after.text):
        return False
    return not (_is_alone(line.text) or _is_alone(after.text))


@lru_cache(maxsize=64)
def _is_alone(text: str) -> bool:
    """Whether a line stands for itself; each is asked beside the one before and the one after."""
    return any(alone.match(text) for alone in _ALONE)


def _leads_on(line: Line) -> bool:
    """Whether a line ends with a word that none ends with; a quotation may follow a comma."""
    return not line.text.endswith(",") and ends_with(page.LEADS_ON, line.text)


def _is_running(lines: Sequence[Line]) -> bool:
    """Whether lines are running text: with a verb, or too long in small letters for a heading."""
    return any(is_finite(line.text) or _is_in_small_letters(line.text) for line in lines)


def _is_in_small_letters(text: str) -> bool:
    words = text.split(" ")
    small = sum(word[:1].islower() for word in words)
    return len(words) > _SENTENCE and 2 * small >= len(words)


def _width(lines: tuple[Line, ...]) -> int | None:
    """The width at which running text was broken, None where it was not."""
    widest = max((line.indent + len(line.text) for line in lines), default=0)
    if not _NARROWEST <= widest <= _WIDEST:
        return None
    broken = 0
    for line, after in pairwise(lines):
        room = widest - line.indent - len(line.text)
        is_full = room <= len(_first_word(after))
        goes_on = after.text[0].islower() and not _is_stopped(line.text)
        broken += after.gap == 0 and is_full and goes_on
    return widest if broken >= _FEWEST else None


def _joins(before: _Joined, after: Line, width: int) -> bool:
    """Whether a full line goes on in the next one."""
    line = before.last
    room = width - line.indent - len(line.text)
    if after.gap or room > len(_first_word(after)) or labels.BULLET.match(after.text):
        return False
    if after.text[:_ALIKE] == before.first.text[:_ALIKE]:
        # Captions, one for each picture.
        return False
    if _is_alone(line.text) or _is_alone(after.text):
        return False
    leads_on = ends_with(page.LEADS_ON, line.text)
    if labels.LABEL.match(after.text):
        # "on December / 29. The summary": a day, and no label.
        return leads_on or times.MONTH_AT_END.search(line.text) is not None
    is_label = labels.LABEL.match(before.first.text) is not None
    if not leads_on and (
        _first_word(after) in STARTERS or (is_label and times.TIMING.match(after.text))
    ):
        # A heading that fills its line, and the sentence or the bracketed time below it.
        return False
    if not _is_stopped(line.text) or _GOES_ON.match(after.text):
        return True
    # "(A, from the Japanese side; / B, from the Russian side)"
    return line.text[-1] in ";:," and before.opened > 0


def _first_word(line: Line) -> str:
    return line.text.partition(" ")[0]


def _is_stopped(text: str) -> bool:
    """Whether a line ends a sentence; "Mr." does not."""
    near = max(0, len(text) - _TAIL)
    if not ends_with(TERMINAL, text):
        return False
    word = _LAST_WORD.search(text, near)
    return word is None or word[1].lower() not in ABBREVIATIONS
