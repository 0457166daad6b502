"""The text as lines, each with its place."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.layout import page
from japan_russia.wording.speech.verbs import Form
from japan_russia.wording.value import DEFAULT

__all__ = ["TERMINAL", "Line", "ends_with", "is_finite", "split", "unbracketed"]

#: What running text ends with.
TERMINAL: Final = re.compile(r"[.:;!?。][\"”’'»)\]]{0,3}\Z")
#: Longer than any such ending.
_TAIL: Final = 12


class Line(NamedTuple):
    """A line that is not blank.

    *start* and *end* leave outer white space off; *indent* counts the characters before *start*;
    *gap* is the number of blank lines before it.
    """

    start: int
    end: int
    indent: int
    gap: int
    text: str


def split(text: str) -> tuple[Line, ...]:
    """Return the lines of *text* that are not blank, in order.

    A line ends at LF, CRLF or CR only: ``str.splitlines`` would cut at eight more characters.
    """
    lines: list[Line] = []
    at = gap = 0
    # With as many characters: what follows stands where it stood.
    for raw in text.replace("\r\n", " \n").replace("\r", "\n").split("\n"):
        content = raw.strip()
        if content:
            indent = raw.find(content)
            start = at + indent
            lines.append(Line(start, start + len(content), indent, gap, content))
            gap = 0
        else:
            gap += 1
        at += len(raw) + 1
    return tuple(lines)


def unbracketed(text: str) -> str:
    """Return what stands in the brackets of a heading; the words themselves where it has none.

    >>> unbracketed("[Talks]"), unbracketed("<Talks>"), unbracketed("Talks [1]")
    ('Talks', 'Talks', 'Talks [1]')
    """
    if text[:1] in ("[", "<") and text[-1] in "]>":
        return text[1:-1].strip() or text
    return text


def ends_with(ending: re.Pattern[str], text: str) -> bool:
    """Tell whether *text* ends with *ending*, a pattern of a few characters before its ``\\Z``.

    Only the end is read: lines are joined one by one, and the joined text grows long.
    """
    return ending.search(text, max(0, len(text) - _TAIL)) is not None


def is_finite(text: str) -> bool:
    """Tell whether *text* has a finite verb: an auxiliary, or a reporting verb after a party."""
    if page.FINITE.search(text):
        return True
    for match in page.WITH_VERB.finditer(text):
        verb = DEFAULT.saying.forms.get(match[1])
        if (
            verb is not None
            and verb.form is Form.PAST
            and not text.startswith(page.BY, match.end())
        ):
            return True
    return False
