"""A paragraph as sentences."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.layout.abbreviations import (
    ABBREVIATIONS,
    BEGINS_WITH_SUBJECT,
    CLOCKS,
    ENDS_WITH_HOUR,
    HAS_VERB,
    HELD_AT_HOUR,
    HOUR_FIRST,
    NAMING,
    NOUNS_FIRST,
    NUMBER,
    NUMBER_OF_LIST,
    NUMBER_OF_NAME,
    STARTERS,
    STARTERS_WITH,
    SUBJECT_BEHIND,
    TITLES,
    UNITS,
    UNSTOPPED,
    WITH_SUBJECT,
    WORDS_TOO,
)
from japan_russia.wording.phrases.names import DOUBLE_LETTERS

__all__ = ["Sentence", "split"]

#: The mark of a footnote behind the stop: "the pier.*", "the pier.[2]".
_MARK: Final = r"(?:[*※†‡]\d?|\[\d{1,2}\]|[¹²³])?"
#: One class of characters first: so it is tried only where one of them stands.
_STOP: Final = re.compile(
    rf"[.!?。:](?:(?<!:)(?:[\"”’'»)\]]{{0,3}}{_MARK}(?=\s)|(?<=[a-z]\.)(?=[A-Z][a-z]))"
    r"|(?<=:)(?=\s{1,3}--\s?[A-Z]))"
)
_WORD_BEFORE: Final = re.compile(r"(?<![A-Za-z.])[A-Za-z.]{1,12}\Z")
_WORD_AFTER: Final = re.compile(r"\s*[\"“'‘(\[]{0,3}([A-Za-z0-9]+)")
#: Initials: "W", "L.P", "Ya".
_LETTERS: Final = re.compile(
    rf"[a-z](?:\.[a-z])*|(?:{'|'.join(sorted(map(str.lower, DOUBLE_LETTERS)))})"
)
#: No name before a Roman number is longer.
_NAME_AND_NUMBER: Final = 40
#: No bracket is longer.
_BRACKET: Final = 600
#: So far back the clause before an hour is read.
_CLAUSE: Final = 240
#: "(laughter)" between two sentences.
_ASIDE: Final = re.compile(r"\s+(\([a-z][a-z ,]{2,40}\))(?=\s+[\"“]?[A-Z]|\s*\Z)")
_DASHES: Final = re.compile(r"--\s*+")


class Sentence(NamedTuple):
    """Where a sentence stands; *unstopped* tells that its full stop is missing in mid-paragraph."""

    start: int
    end: int
    unstopped: bool


def split(
    text: str, start: int, end: int
) -> tuple[tuple[Sentence, ...], tuple[tuple[int, int], ...]]:
    """Part ``text[start:end]`` into sentences, in order; outer white space is left off.

    The second value holds the places of dashes that mark a list inside the line.
    """
    found: list[Sentence] = []
    marks: list[tuple[int, int]] = []
    at = start
    for match in _STOP.finditer(text, start, end):
        stop = match.end()
        if match[0] == ":":
            found += _unstopped(text, at, stop)
            dashes = _DASHES.match(text, _skip(text, stop, end))
            if dashes is not None:
                marks.append((dashes.start(), dashes.start() + 2))
                at = dashes.end()
        elif stop < end and (aside := _ASIDE.match(text, stop, end)) is not None:
            found += _unstopped(text, at, stop)
            found.append(Sentence(*aside.span(1), False))
            at = _skip(text, aside.end(), end)
        elif stop < end and _is_boundary(text, at, match, end):
            found += _unstopped(text, at, stop)
            at = _skip(text, stop, end)
            dashes = _DASHES.match(text, at, end) if marks else None
            if dashes is not None:
                marks.append((at, at + 2))
                at = dashes.end()
    if at < end:
        found += _unstopped(text, at, end)
    return tuple(found), tuple(marks)


def _unstopped(text: str, start: int, end: int) -> list[Sentence]:
    """The sentence, or the several that it is where full stops are missing."""
    found: list[Sentence] = []
    for match in UNSTOPPED.finditer(text, start, end):
        found.append(Sentence(start, match.start(), True))
        start = match.end()
    found.append(Sentence(start, end, False))
    return found


def _skip(text: str, at: int, end: int) -> int:
    while at < end and text[at].isspace():
        at += 1
    return at


def _is_boundary(text: str, start: int, match: re.Match[str], end: int) -> bool:
    after = _WORD_AFTER.match(text, match.end(), end)
    if match[0][0] != ".":
        return after is None or after[1][0].isupper()
    if after is not None and after[1][0].islower():
        return False
    if text[match.start() - 1].isdigit() and NUMBER_OF_LIST.search(
        text, max(start, match.start() - 12), match.start()
    ):
        return False
    near = max(start, match.start() - 12)
    before = _WORD_BEFORE.search(text[near : match.start()])
    beside = text[near + before.start() - 1] if before is not None else ""
    if beside.isdigit():
        # "on July 1st.": no saint.
        before = None
    if beside == "(" and match[0] == ".)":
        # "Lt. Gen. (ret.) A"
        return False
    word = before[0].lower() if before is not None else ""
    is_plain = before is not None and before[0] == word and word in WORDS_TOO
    if is_plain and after is not None and NUMBER.match(text, match.end(), end) is None:
        # "such cloth was art. Minister A", but "art. 9", "no. XII", "no. B-5"
        return True
    if word in UNITS and text[match.end() : end].lstrip()[:1].isdigit():
        return False
    is_letters = _LETTERS.fullmatch(word) is not None and before is not None
    if word in CLOCKS and after is not None and after[1] in NAMING:
        hour = match.start() - len(word)
        near = max(start, hour - _CLAUSE)
        if HELD_AT_HOUR.search(text, near, hour) is None and (
            ENDS_WITH_HOUR.search(text, near, hour) is None
            or SUBJECT_BEHIND.match(text, match.end(), end) is None
        ):
            return False
        return (
            WITH_SUBJECT.search(text, near, hour) is not None
            or BEGINS_WITH_SUBJECT.match(text, start, hour) is not None
            or HOUR_FIRST.match(text, start) is None
        )
    near = max(start, match.start() - _NAME_AND_NUMBER)
    word_before = max(near, text.rfind(" ", near, max(near, match.start() - 2)) + 1)
    if is_letters and NUMBER_OF_NAME.match(text, word_before):
        return True
    if word in ABBREVIATIONS or (is_letters and before is not None and before[0][0].isupper()):
        starts = after is not None and (
            after[1] in STARTERS
            or STARTERS_WITH.match(text, after.start(1)) is not None
            or (
                word in CLOCKS
                and after[1] in NOUNS_FIRST
                and HAS_VERB.search(text, max(start, match.start() - _CLAUSE), match.start())
            )
        )
        if not starts or word in TITLES:
            return False
        # "(Present: A, etc. The U.S.: B, etc.)": the bracket goes on.
        near = max(start, match.start() - _BRACKET)
        return text.count("(", near, match.start()) <= text.count(")", near, match.start())
    return True
