"""Sixth stage: a paragraph as sentences."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.abbreviations import ABBREVIATIONS, STARTERS

__all__ = ["Sentence", "split"]

_STOP: Final = re.compile(
    r"(?P<stop>[.!?。][\"”’'»)\]]{0,3})(?=\s|(?<=[a-z]\.)[A-Z][a-z])|:\s{1,3}(?=--\s?[A-Z])"
    r"|(?P<unstopped>(?<=[a-z]) (?=(?:Both|The two|They|He|She) [a-z]+ [a-z]"
    r"|In (?:response|addition), |Moreover, |Furthermore, ))"
)
_WORD_BEFORE: Final = re.compile(r"[A-Za-z.]{1,12}\Z")
_WORD_AFTER: Final = re.compile(r"\s*[\"“'‘(\[]{0,3}([A-Za-z0-9]+)")
_DASHES: Final = re.compile(r"--\s?")


class Sentence(NamedTuple):
    """Where a sentence stands; *unstopped* tells that its full stop is missing in mid-paragraph."""

    start: int
    end: int
    unstopped: bool


def split(text: str, start: int, end: int) -> tuple[tuple[Sentence, ...], tuple[tuple[int, int], ...]]:
    """Part ``text[start:end]`` into sentences, in order; outer white space is left off.

    The second value holds the places of dashes that mark a list inside the line.
    """
    found: list[Sentence] = []
    marks: list[tuple[int, int]] = []
    at = start
    for match in _STOP.finditer(text, start, end):
        if match.start() < at:
            continue
        if match["stop"] is not None:
            if match.end() >= end or not _is_boundary(text, at, match, end):
                continue
            found.append(Sentence(at, match.end(), False))
        elif match["unstopped"] is not None:
            found.append(Sentence(at, match.start(), True))
        else:
            found.append(Sentence(at, match.start() + 1, False))
            dashes = _DASHES.match(text, match.end())
            if dashes is not None:
                marks.append((match.end(), match.end() + 2))
                at = dashes.end()
                continue
        at = _skip(text, match.end(), end)
    if at < end:
        found.append(Sentence(at, end, False))
    return tuple(found), tuple(marks)


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _is_boundary(text: str, start: int, match: re.Match[str], end: int) -> bool:
    after = _WORD_AFTER.match(text, match.end(), end)
    if match["stop"][0] != ".":
        return after is None or not after[1][0].islower()
    before = _WORD_BEFORE.search(text, max(start, match.start() - 12), match.start())
    word = before[0].lower() if before is not None else ""
    if after is not None and after[1][0].islower():
        return False
    if word in ABBREVIATIONS or (len(word) == 1 and before is not None and before[0].isupper()):
        return after is not None and after[1] in STARTERS and word not in _TITLES
    return True


_TITLES: Final = frozenset("mr mrs ms dr prof st h.e amb gen sen rep gov hon no".split())
