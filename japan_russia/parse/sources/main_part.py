"""Which part of a page is the readout, and what the page says of its lines.

What the site puts around its texts is left out: ways through the site, the bar of an archive,
related links, other languages.  The readout is then where the site or HTML says that the text of
the page stands, else in the smallest part that has all the prose.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from japan_russia.parse.sources.render import Place, Rendering
from japan_russia.parse.sources.rows import BOLD, SHORT, Role, Row, letters
from japan_russia.parse.sources.tree import Element
from japan_russia.wording import pages
from japan_russia.wording.layout import page
from japan_russia.wording.layout.labels import LABEL
from japan_russia.wording.meetings import times

__all__ = ["chosen", "is_foreign", "is_prose", "weight"]

_CHROME: Final = frozenset({"nav", "footer", "aside", "marquee"})
_CHROME_ROLES: Final = frozenset(
    "navigation banner contentinfo search complementary menu menubar toolbar alert dialog".split()
)
_OTHER_LATIN: Final = frozenset("de es fr id it nl pl pt tr vi".split())
_SECTIONS: Final = frozenset({"article", "main", "section"})
#: Prose has lines as long as this.
_LONG: Final = 60
_LONGER: Final = 120
_STOPPED: Final = re.compile(r"[.;:!?][\"”’'»)\]]{0,3}\Z")
#: What the site puts around a text has less prose than this share of all.
_MOST: Final = 0.5
#: Of the columns of a layout, that of the text has at least this share.
_COLUMN: Final = 0.6
_LETTERS: Final = re.compile(r"[^\W\d_]")
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
#: A title stands on so many lines at most.
_TITLE_LINES: Final = 3


def weight(row: Row) -> int:
    """How much prose a row has: its letters, if it is long, ends like a sentence and is no link."""
    size = len(row.text)
    if size < _LONG or row.is_linked or row.caption or page.NAVIGATION.match(row.text):
        return 0
    if size < _LONGER and not _STOPPED.search(row.text, size - 4):
        return 0
    return size


def is_prose(row: Row) -> bool:
    """Whether a row has any."""
    return weight(row) > 0


def chosen(rendering: Rendering, titles: Sequence[str]) -> list[Row]:
    """The rows of the readout; *titles* are those that the head of the page gives it."""
    part = _Part(rendering, titles)
    return part.rows()


class _Part:
    """Weighs the elements of a page by the prose in them."""

    def __init__(self, rendering: Rendering, titles: Sequence[str]) -> None:
        self.all = rendering.rows
        self.places = rendering.places
        self.titles = [it for it in map(letters, titles) if len(it) >= SHORT]
        self.sums = self._sums([weight(row) for row in self.all])
        #: How deep in furniture each place stands.
        self.out = self._furniture()
        self.kept = [row for row in self.all if not self.out[row.place] and not is_foreign(row)]
        weights = {id(row): weight(row) for row in self.kept}
        self.sums = self._sums([weights.get(id(row), 0) for row in self.all])

    def _sums(self, weights: Sequence[int]) -> list[int]:
        at = [0] * len(self.places)
        for row, size in zip(self.all, weights, strict=True):
            at[row.place] += size
        return [0, *accumulate(at)]

    def prose(self, place: Place) -> int:
        return self.sums[place.last] - self.sums[place.first]

    def _furniture(self) -> list[int]:
        total = self.sums[-1]
        steps = [0] * (len(self.places) + 1)
        titles = [
            row.place
            for row in self.all
            if (0 < row.level < BOLD and not self.titles) or letters(row.text) in self.titles
        ]
        for place in self.places:
            kind = _chrome(place)
            if not kind or self.prose(place) > _MOST * total > 0:
                continue
            if kind == "header" and any(place.first <= it < place.last for it in titles):
                # The header of the text itself, which holds its title.
                continue
            steps[place.first] += 1
            steps[place.last] -= 1
        return list(accumulate(steps))

    def rows(self) -> list[Row]:
        main = self.main()
        inside = [row for row in self.kept if main.first <= row.place < main.last]
        before = self.before(main) if self.first_title(inside) is None else []
        rows = [*before, *inside]
        if main.element.name in ("body", "html", "#page") or not _is_named(main):
            rows = _above_rule(rows)
        return self.marked(_trimmed(rows))

    def main(self) -> Place:
        """The smallest element that has what is to be read."""
        total = self.sums[-1]
        for is_such in (_is_main, _is_contents):
            found = [
                it
                for it in self.places
                if is_such(it) and not self.out[it.first] and self.prose(it)
            ]
            if not found:
                continue
            # A site may have several, one in the other or one beside the other.
            first = min(it.first for it in found)
            last = max(it.last for it in found)
            most = max(self.sums[last] - self.sums[first], 1)
            if most > _MOST * total:
                whole = [it for it in found if self.prose(it) >= most] or [
                    it for it in self.places if it.first <= first and last <= it.last
                ]
                return min(whole, key=lambda it: it.last - it.first)
        return self.by_weight()

    def by_weight(self) -> Place:
        """Descend where all the prose is; of columns, to the one that has most of it."""
        main = self.places[0]
        inner: dict[int, list[Place]] = {}
        for place in self.places:
            if place.around is not None:
                inner.setdefault(place.around.first, []).append(place)
        while True:
            size = self.prose(main)
            children = inner.get(main.first, [])
            best = max(children, key=self.prose, default=None)
            if best is None or not size:
                return main
            is_column = best.element.name in ("td", "th")
            if self.prose(best) < (_COLUMN if is_column else 1) * size:
                return main
            if best.element.name in ("p", "li", "ol", "ul", "dl", "blockquote", "center", "font"):
                return main
            main = best

    def before(self, main: Place) -> list[Row]:
        """What stands before *main* from its title on, but for other columns of the layout."""
        rows: set[int] = set()
        outer = main.around
        while outer is not None:
            if outer.element.name == "tr":
                rows.add(outer.first)
            outer = outer.around
        columns = [(it, self.places[it].last) for it in rows]
        found = [
            row
            for row in self.kept
            if row.place < main.first
            and not any(first <= row.place < last for first, last in columns)
        ]
        title = self.first_title(found)
        return [] if title is None else [row for row in found[title:] if not row.is_linked]

    def first_title(self, rows: Sequence[Row]) -> int | None:
        """Where the title begins, if the page tells; above the first prose.

        What the head of the page gives may stand below words to whoever reads it, too.
        """
        prose = [n for n, row in enumerate(rows) if is_prose(row)]
        end = prose[0] if prose else len(rows)
        for stop in (end, prose[len(prose) // 2] if prose else end):
            places = [
                (rows[n].level or BOLD + 1, n)
                for n in range(stop)
                if (not rows[n].is_linked or rows[n].level) and self.title_lines(rows, n)
            ]
            if places:
                return min(places)[1]
        levels = [
            (rows[n].level, n)
            for n in range(end)
            if 0 < rows[n].level < BOLD and not LABEL.match(rows[n].text)
        ]
        return min(levels)[1] if levels and min(levels)[0] <= 2 else None

    def title_lines(self, rows: Sequence[Row], start: int) -> int:
        """How many rows from *start* are the title that the head of the page gives."""
        text = ""
        for count in range(1, _TITLE_LINES + 1):
            if start + count > len(rows) or (count > 1 and is_prose(rows[start + count - 1])):
                return 0
            text += letters(rows[start + count - 1].text)
            if text in self.titles:
                return count
        return 0

    def marked(self, rows: list[Row]) -> list[Row]:
        """The rows, of which the title and what stands above it bear their marks."""
        start = self.first_title(rows)
        for row in rows:
            if row.caption or row.data:
                row.marked = Role.CAPTION if row.caption else Role.DATA
        if start is None:
            return rows
        count = max(1, self.title_lines(rows, start))
        if start and not rows[start].gap and page.TITLE_BRACKET.match(rows[start].text):
            # The head of the page has only the line in brackets: "Visit of A / (Outline of Talks)".
            start, count = start - 1, count + 1
        while (
            start + count < len(rows)
            and rows[start].level
            and rows[start + count].level == rows[start].level
            and not rows[start + count].gap
        ):
            count += 1
        kept = [
            row
            for row in rows[:start]
            if times.DATE_LINE.match(row.text) or row.caption or not row.is_linked
        ]
        for row in kept:
            if not row.caption and not times.DATE_LINE.match(row.text):
                row.marked = Role.NAVIGATION if is_prose(row) else Role.CATEGORY
                row.level = 0
        for row in rows[start : start + count]:
            row.marked, row.level = Role.TITLE, 0
        _subtitled(rows, start + count)
        return [*kept, *rows[start:]]


def _subtitled(rows: Sequence[Row], at: int) -> None:
    """A heading right below the title goes on with it, if the date or no other heading follows."""
    if at >= len(rows) or not rows[at].level or LABEL.match(rows[at].text):
        return
    level = rows[at].level
    end = next((n for n in range(at, len(rows)) if is_prose(rows[n])), len(rows))
    is_dated = any(times.DATE_LINE.match(row.text) for row in rows[at + 1 : end])
    if (
        is_dated
        or page.TAG.match(rows[at].text)
        or not any(r.level == level for r in rows[at + 1 :])
    ):
        rows[at].level = 0


def _above_rule(rows: list[Row]) -> list[Row]:
    """The rows without the foot of a page, which a rule parts from its prose."""
    last = max((n for n, row in enumerate(rows) if is_prose(row)), default=len(rows) - 1)
    cut = next((n for n in range(last + 1, len(rows)) if rows[n].ruled), len(rows))
    return rows[:cut]


def _trimmed(rows: list[Row]) -> list[Row]:
    """The rows without links above and below; those between are marked."""
    first = next((n for n, row in enumerate(rows) if not _is_link(row)), len(rows))
    last = next((n for n in range(len(rows) - 1, -1, -1) if not _is_link(rows[n])), -1)
    kept = rows[first : last + 1]
    prose = [n for n, row in enumerate(kept) if is_prose(row)]
    told = {_unlabelled(row.text) for row in kept if not row.is_linked}
    for number, row in enumerate(kept):
        is_above = bool(prose) and number < prose[0] and not row.level
        if row.is_linked and is_above and _unlabelled(row.text) in told:
            # The contents of the page.
            row.marked = Role.NAVIGATION
        elif _is_link(row) and not (prose and prose[0] < number < prose[-1] and row.level):
            row.marked = Role.NAVIGATION
    return kept


def _unlabelled(text: str) -> str:
    label = LABEL.match(text)
    return letters(text if label is None else text[label.end() :])


def _is_link(row: Row) -> bool:
    """Whether a row only leads elsewhere: no item with a label, no heading, no sentence."""
    if not row.is_linked or row.level or row.labels or LABEL.match(row.text):
        return False
    size = len(row.text)
    return size < _LONG or _STOPPED.search(row.text, size - 4) is None


def _chrome(place: Place) -> str:
    """Whether an element is furniture of the site by its name, and of which kind."""
    element = place.element
    if element.name in ("body", "html", "#page"):
        return ""
    if pages.ARCHIVE.match(element.get("id")):
        return "archive"
    if element.name == "header" or element.get("role").lower() == "banner":
        outer = place.around
        while outer is not None:
            if outer.element.name in _SECTIONS:
                return ""
            outer = outer.around
        return "header"
    if element.name in _CHROME or element.get("role").lower() in _CHROME_ROLES:
        return element.name
    if _is_main(place):
        return ""
    for name in _names(element):
        if pages.CHROME.match(name):
            return "header" if "head" in name.lower() else "name"
    return "language" if _is_other_language(element.get("lang") or element.get("xml:lang")) else ""


def _is_other_language(lang: str) -> bool:
    """Whether a block is said to be in another language of our script; others show by theirs."""
    return lang.lower().partition("-")[0] in _OTHER_LATIN


def _is_named(place: Place) -> bool:
    return _is_main(place) or _is_contents(place)


def _is_main(place: Place) -> bool:
    element = place.element
    return (
        element.name in ("main", "article")
        or element.get("role").lower() in ("main", "article")
        or any(pages.MAIN.match(name) for name in _names(element))
    )


def _is_contents(place: Place) -> bool:
    return any(pages.CONTENTS.match(name) for name in _names(place.element))


def _names(element: Element) -> list[str]:
    """Id and classes, each without the letters of a kind before it: "c-crumb", "l-main"."""
    return [pages.OF_A_KIND.sub("", name) for name in element.names]


def is_foreign(row: Row) -> bool:
    """Whether most letters of a row are of another script than ours."""
    if row.text.isascii():
        return False
    text = unicodedata.normalize("NFC", row.text[:2_000])
    letters = len(_LETTERS.findall(text))
    return letters > 0 and 2 * len(_LATIN.findall(text)) < letters
