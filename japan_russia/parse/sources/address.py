"""The address of a page, as the page itself tells it."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.parse.sources.tree import Element

__all__ = ["address_of"]

_WEB: Final = re.compile(r"https?://[^\s\"'<>\\^`{|}]{3,2000}\Z", re.IGNORECASE)
#: An archive's address of a page: "https://web.archive.org/web/20121005083912/http://…".
_ARCHIVED: Final = re.compile(
    r"https?://[\w.-]{3,60}(?:/[\w-]{1,20}){0,2}/\d{8,14}(?:[a-z]{2}_)?/(?=https?://)",
    re.IGNORECASE,
)
#: The comments of browsers and of an extension of theirs at the top of what they save.
_SAVED: Final = re.compile(r"<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000}?)\s*-->", re.IGNORECASE)
_SINGLE_FILE: Final = re.compile(r"Page saved with SingleFile\s{1,20}url:\s{0,20}(\S{1,2000})")
_SCRIPT: Final = re.compile(r"__wm\.wombat\(\s*\"(https?://[^\"]{3,2000})\"")
_NEAR: Final = 20_000


def address_of(root: Element, markup: str, header: str | None) -> str | None:
    """The address of the page whose tree is *root*; *header* is that which came with it.

    The link to the canonical address comes first, then og:url, *header*, "saved from url" and the
    address in the bar of an archive.  The address that an archive has for a page is left for the
    page's own.
    """
    links: list[str] = []
    shared: list[str] = []
    bar: list[str] = []
    for element in root.elements():
        if element.name == "link" and "canonical" in element.get("rel").lower().split():
            links.append(element.get("href"))
        elif element.name == "meta" and element.get("property").lower() == "og:url":
            shared.append(element.get("content"))
        elif element.name == "input" and element.get("id") == "wmtbURL":
            bar.append(element.get("value"))
    near = markup[:_NEAR]
    saved = [match[1] for it in (_SAVED, _SINGLE_FILE) for match in it.finditer(near)]
    scripts = [match[1] for match in _SCRIPT.finditer(near)]
    for found in (*links, *shared, header or "", *saved, *bar, *scripts):
        own = _ARCHIVED.sub("", found.strip(), count=1)
        if _WEB.match(own):
            return own
    return None
