"""What a page shows, line by line, with what its markup says of each."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.sources import page
from japan_russia.parse.sources.rows import BOLD, Mark

__all__ = ["shown"]

#: Prose, and the letters that stand for it in the snippets and in what they show.
_PROSE: Final = {
    "{A}": "Minister A stated that the talks were useful and that they should go on in the spring.",
    "{B}": "Minister B replied that his country, too, was ready to go on with them in Moscow.",
    "{C}": "Minister C stated that a text beside this one is about a thing that is not told here.",
}


def shown(markup: str) -> str:
    """The lines of a page, each with its mark in braces; a letter in braces is prose."""
    for sign, words in _PROSE.items():
        markup = markup.replace(sign, words)
    found = page.read(f"<html>{markup}", "t").shown
    lines = []
    at = 0
    for line in found.text.removesuffix("\n").split("\n"):
        start = at + len(line) - len(line.lstrip(" "))
        at += len(line) + 1
        lines.append(line + _noted(found.marks.get(start, Mark())))
    text = "\n".join(lines)
    for sign, words in _PROSE.items():
        text = text.replace(words, sign)
    return text


def _noted(mark: Mark) -> str:
    """A mark in a few words: role, level, depth, and lists that begin with their labels."""
    words = [mark.role] if mark.role else []
    if mark.level:
        words.append("bold" if mark.level == BOLD else f"h{mark.level}")
    if mark.depth:
        words.append(f"in {mark.depth}")
    if mark.lists:
        words.append(f"item of {' and '.join(map(str, mark.lists))}")
    words += [f"{text}={label.style.name.lower()} {label.number}" for text, label in mark.labels]
    return f"  {{{', '.join(words)}}}" if words else ""
