"""Lines joined to what belongs together, with the marks and labels at their head."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final, NamedTuple

from japan_russia.parse.layout.sides import is_entry, names_side_first
from japan_russia.parse.sources.rows import Mark
from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite
from japan_russia.wording.layout import labels, page
from japan_russia.wording.layout.labels import Label
from japan_russia.wording.meetings import times

__all__ = ["Piece", "joined"]

#: A line of running text that was broken for its width is hardly shorter.
_WIDTH: Final = 60
_MANY_WORDS: Final = 10
#: No line that is one bracket, such as the time below a heading, is longer.
_LONGEST_BRACKET: Final = 300
_CLOSING: Final = {"(": ")", "[": "]", "<": ">", "【": "】", "〈": "〉"}
#: So much of a paragraph tells whether it is running text.
_BEGINNING: Final = 500
#: A label that a list shows ends with a blank.
_SHOWN: Final = re.compile(r"\S+")
_PLAIN: Final = Mark()


class Piece(NamedTuple):
    """One or more lines that belong together: marks, labels and the text after them.

    *mark* is what markup says of the first.
    """

    bullet: tuple[int, int] | None
    labels: tuple[tuple[re.Match[str], tuple[Label, ...]], ...]
    start: int
    end: int
    indent: int
    text: str
    alone: bool = False
    mark: Mark = _PLAIN


def joined(text: str, body: tuple[Line, ...], marks: Mapping[int, Mark]) -> list[Piece]:
    """Join lines that were broken inside a sentence, and part marks and labels from the text."""
    pieces: list[Piece] = []
    for line in body:
        piece = _opened(text, line, marks.get(line.start, _PLAIN))
        last = pieces[-1] if pieces else None
        if last is not None and not last.text and not piece.labels and piece.bullet is None:
            # A mark alone on its line belongs to the next one.
            pieces[-1] = last._replace(
                start=piece.start, end=piece.end, text=piece.text, alone=True
            )
        elif (
            last is not None
            and not piece.labels
            and _goes_on(last, piece, line)
            and text[last.end : line.start].isspace()
        ):
            pieces[-1] = last._replace(end=line.end, text=text[last.start : line.end])
        else:
            pieces.append(piece)
    return pieces


def _goes_on(last: Piece, piece: Piece, line: Line) -> bool:
    """Whether *line* goes on with the sentence of the piece before it."""
    if piece.mark.lists or piece.mark.level or last.mark.level:
        return False
    if piece.bullet is not None or line.gap or ends_with(TERMINAL, last.text):
        return False
    if page.SUMMARY_HEADING.match(last.text) or page.SUMMARY_HEADING.match(piece.text):
        return False
    first = piece.text[0]
    if first.islower() or first == ",":
        return True
    if first in "([" or names_side_first(piece.text) or _is_bracket(last.text):
        return False
    if ends_with(page.LEADS_ON, last.text):
        return True
    last_line = last.text[last.text.rfind("\n") + 1 :]
    if is_entry(last_line) and is_entry(piece.text):
        return False
    if last.labels or len(last_line) < _WIDTH:
        begins = last.text[:_BEGINNING]
        return len(begins.split()) > _MANY_WORDS and is_finite(begins)
    return True


def _is_bracket(text: str) -> bool:
    """Whether a piece is one bracket from its first character to its last, a full stop apart."""
    opening, text = text[:1], text.removesuffix(".")
    if opening not in _CLOSING or len(text) > _LONGEST_BRACKET:
        return False
    depth = 0
    for place, sign in enumerate(text, start=1):
        depth += (sign == opening) - (sign == _CLOSING[opening])
        if depth == 0:
            return place == len(text)
    return False


def _opened(text: str, line: Line, marked: Mark) -> Piece:
    at, bullet = line.start, None
    mark = labels.BULLET.match(text, at, line.end)
    if mark is not None:
        bullet = mark.span()
        at = _skip(text, mark.end(), line.end)
    found: list[tuple[re.Match[str], tuple[Label, ...]]] = []
    for printed, label in marked.labels:
        shown = _SHOWN.match(text, at, line.end)
        if shown is None or shown[0] != printed:
            break
        found.append((shown, (label,)))
        at = _skip(text, shown.end(), line.end)
    while len(found) < 3 and (match := labels.LABEL.match(text, at, line.end)) is not None:
        meanings = labels.readings(match)
        if not meanings or (found and not _may_follow(found[-1][1], meanings, match)):
            break
        if match.lastgroup == "bare" and times.DATE.match(text, at):
            break
        found.append((match, meanings))
        at = _skip(text, match.end(), line.end)
    words = text[at : line.end]
    return Piece(bullet, tuple(found), at, line.end, line.indent, words, mark=marked)


def _may_follow(before: tuple[Label, ...], after: tuple[Label, ...], match: re.Match[str]) -> bool:
    """Whether a second label in one line is a label, not the first word of the text."""
    style = after[0].style
    if match.lastgroup in {"bare", "decimal", "roman", "capital"}:
        return False
    return style is not before[0].style or after[0].number == before[0].number


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at
