"""What a line is by its own words: a date, an issuer, a path, a name, a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import islice
from typing import Final, TypeAlias

from japan_russia.data.countries import country_named
from japan_russia.model import FurnitureKind
from japan_russia.parse.phrases.names import name_length
from japan_russia.parse.phrases.offices import office_at
from japan_russia.parse.sources.rows import Role
from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite, unbracketed
from japan_russia.parse.text.tokens import tokens
from japan_russia.wording.layout import labels, page
from japan_russia.wording.meetings import occasions, times

__all__ = [
    "MOST_ABOVE",
    "ROLES",
    "Place",
    "dates_in_numbers",
    "ends_sentence",
    "is_full_name",
    "is_name_of_meeting",
    "is_office",
    "is_path",
    "is_sentence",
    "plain_kind",
    "without_bullet",
]

Place: TypeAlias = tuple[int, int]
"""From where to where in the text."""

#: "… for 50 minutes. (Attendees: …"
_BRACKET_AFTER: Final = re.compile(r"[.!?] [(\[]")
_BULLET: Final = re.compile(rf"(?:{labels.BULLET.pattern})\s*")
#: A line of more words is no name of a meeting alone.
_MOST_WORDS: Final = 14
#: The date of issue is looked for in so many lines.
MOST_ABOVE: Final = 14
#: What lines are whose role the markup tells.
ROLES: Final = {
    Role.TITLE: FurnitureKind.TITLE,
    Role.CAPTION: FurnitureKind.CAPTION,
    Role.CATEGORY: FurnitureKind.BREADCRUMB,
    Role.NAVIGATION: FurnitureKind.NAVIGATION,
}


def is_name_of_meeting(text: str) -> bool:
    """Tell whether a line is the name of a meeting, and no sentence: "Courtesy Call"."""
    text = unbracketed(text)
    if text.count(" ") > _MOST_WORDS or not text[0].isupper() or labels.LABEL.match(text):
        return False
    if ends_sentence(text) or is_finite(text) or occasions.NO_MEETING.search(text):
        return False
    return occasions.MEETING_HEADING.match(text) is not None


def is_sentence(line: Line) -> bool:
    """Tell whether a line ends as a sentence does."""
    return ends_with(TERMINAL, line.text)


def without_bullet(text: str) -> str:
    """Return a line without the bullet before it, if it has one."""
    match = _BULLET.match(text)
    return text[match.end() :] if match else text


def ends_sentence(text: str) -> bool:
    """Whether a line of some words ends with a sentence, or a bracket behind one."""
    stopped = ends_with(TERMINAL, text) or (
        text[-1] in ")]" and _BRACKET_AFTER.search(text) is not None
    )
    return stopped and text.count(" ") >= 5


# Several questions on the top of a page ask for the same lines.
@lru_cache(maxsize=64)
def plain_kind(text: str) -> FurnitureKind | None:
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
    return field is None or is_office(f"{page.WHO_HEADS}{field}")


_KINDS: Final = (
    (FurnitureKind.DATE_LINE, times.DATE_LINE),
    (FurnitureKind.NOTE, page.PROVISIONAL),
    (FurnitureKind.NAVIGATION, page.LANGUAGE),
    (FurnitureKind.NAVIGATION, page.SITE),
    (FurnitureKind.NAVIGATION, page.ADDRESS),
    (FurnitureKind.ISSUER, page.ISSUER),
    (FurnitureKind.SEPARATOR, page.SEPARATOR),
)


@lru_cache(maxsize=64)
def is_path(text: str) -> bool:
    """Tell whether a line is a path through the site, or a row of its menu."""
    if page.IN_PATH.search(text) is None or page.LANGUAGE.match(text) is not None:
        return False
    return page.PATH.match(text) is not None and page.BREADCRUMB.match(text) is None


def dates_in_numbers(lines: Sequence[Line]) -> dict[int, FurnitureKind]:
    """Where the date stands that is one in numbers, if no line above the text is in words."""
    if any(times.DATE_LINE.match(it.text) for it in lines[:MOST_ABOVE]):
        return {}
    found = (it.start for it in lines[:MOST_ABOVE] if times.NUMBERS_LINE.match(it.text))
    return dict.fromkeys(islice(found, 1), FurnitureKind.DATE_LINE)


def is_full_name(text: str) -> bool:
    """Tell whether a line is a full name and no more."""
    words = tokens(text, 0, len(text))
    return 1 < name_length(words, 0) == len(words) < 4


def is_office(text: str) -> bool:
    """Tell whether a line is one office and no more."""
    words = tokens(text, 0, len(text))
    office = office_at(words, 0, after_name=True) if words else None
    return office is not None and office.stop == len(words) and not office.is_plural
