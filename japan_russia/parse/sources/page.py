"""A web page as the text that its reader sees, and what its markup says of the lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.errors import ReadoutError
from japan_russia.parse.sources import address, lists, main_part, tree
from japan_russia.parse.sources.render import render
from japan_russia.parse.sources.rows import Mark, Row, Shown
from japan_russia.parse.sources.style import Sheet
from japan_russia.parse.sources.tree import Element
from japan_russia.wording import pages

__all__ = ["Page", "read"]

#: A page of an error has hardly more prose, an index none at all.
_ERROR: Final = 1_500
_INDEX: Final = 200
#: The title of a window has hardly more.
_LONGEST_TITLE: Final = 500
_MOST_TITLES: Final = 8
_SPACES: Final = re.compile(r"\s+")


class Page(NamedTuple):
    """What a page shows, and its address."""

    shown: Shown
    url: str | None


def read(markup: str, name: str, header: str | None = None) -> Page:
    """Return what the page *markup* shows of its readout; *header* is its address, if one came.

    Raises:
        ReadoutError: The page shows no text in English, or is an index of links, a set of frames
            or the page of an error.
        LimitError: It has too much markup or text.
    """
    root = tree.parse(markup.replace("\0", ""), name)
    names: dict[str, list[Element]] = {}
    for element in root.elements():
        names.setdefault(element.name, []).append(element)
    sheet = Sheet([it.text() for it in names.get("style", ()) if _is_for_screens(it)])
    titles = _titles(names)
    rendering = render(root, sheet, name, titles)
    lists.label(rendering.rows)
    if not rendering.rows:
        if "frameset" in names:
            raise ReadoutError(
                f"Expected the page of a readout in {name}, found a set of frames: save the frame "
                f"that holds the text.",
                name,
            )
        raise ReadoutError(f"Expected the page of a readout in {name}, found no text in it.", name)
    rows = main_part.chosen(rendering, titles)
    _check(rows, rendering.rows, titles, name)
    return Page(_shown(rows), address.address_of(root, markup, header))


def _is_for_screens(style: Element) -> bool:
    return style.get("media").strip().lower() in ("", "all", "screen")


def _titles(names: dict[str, list[Element]]) -> list[str]:
    """The titles that the head of the page gives it, without the name of the site."""
    found = [it.text() for it in names.get("title", ())[:1]]
    found += [
        it.get("content")
        for it in names.get("meta", ())
        if it.get("property").lower() in ("og:title", "twitter:title")
        or it.get("name").lower() in ("twitter:title", "dc.title", "title")
    ]
    texts = [_SPACES.sub(" ", it[:_LONGEST_TITLE]) for it in found[:_MOST_TITLES]]
    texts = [pages.SITE_NAME.sub("", it).strip() for it in texts]
    # The number of a release is no title; a bracket behind one may stand there alone.
    texts = [it for it in texts if pages.NUMBER_ALONE.match(it) is None]
    return [*texts, *(bare for it in texts if (bare := pages.BRACKET_BEHIND.sub("", it)) != it)]


def _check(rows: Sequence[Row], around: Sequence[Row], titles: Sequence[str], name: str) -> None:
    """Refuse what cannot be a readout; *around* is all that the page shows.

    Raises:
        ReadoutError: It is an index or the page of an error, or has no text in English.
    """
    prose = sum(map(main_part.weight, rows))
    if prose < _ERROR:
        # What stands in a sentence of the text is no message of a server.
        lines = [row.text for row in rows if not main_part.is_prose(row)]
        for line in (*titles, *lines):
            match = pages.ERROR_PAGE.search(line)
            if match is not None:
                raise ReadoutError(
                    f"Expected the page of a readout in {name}, found the page of an error: "
                    f"{match[0]!r}.",
                    name,
                )
    if not rows or (prose < _INDEX and _is_linked(rows if prose else around)):
        is_index = _is_linked(around) and not _is_foreign(around)
        found = "an index of links" if is_index else "no text in English"
        raise ReadoutError(f"Expected the page of a readout in {name}, found {found}.", name)


def _is_linked(rows: Sequence[Row]) -> bool:
    return 2 * sum(row.linked for row in rows) > sum(row.size for row in rows)


def _is_foreign(rows: Sequence[Row]) -> bool:
    return 2 * sum(row.size for row in rows if main_part.is_foreign(row)) > sum(
        row.size for row in rows
    )


def _shown(rows: Sequence[Row]) -> Shown:
    pieces: list[str] = []
    marks: dict[int, Mark] = {}
    at = 0
    for number, row in enumerate(rows):
        lead = ("\n" if row.gap and number else "") + " " * row.indent
        start = at + len(lead)
        mark = Mark(
            row.marked,
            row.level,
            row.depth,
            tuple(item.list.number for item in row.items),
            row.labels,
        )
        if mark != _PLAIN:
            marks[start] = mark
        pieces.append(f"{lead}{row.text}\n")
        at += len(pieces[-1])
    return Shown("".join(pieces), marks)


_PLAIN: Final = Mark()
