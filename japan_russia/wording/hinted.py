"""Patterns that find nothing without certain words, or in long lines: that is cheaper to ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from sys import maxsize

__all__ = ["Hinted", "Short"]


class Hinted:
    """A pattern, and *words* of which every match has one; asked as a pattern is.

    >>> day = Hinted(r"\\bthe next day\\b", "next d")
    >>> day.search("They met the next day.") is not None, day.search("They met.") is not None
    (True, False)
    """

    __slots__ = ("pattern", "words")

    def __init__(self, pattern: str, *words: str, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern: re.Pattern[str] = re.compile(pattern, flags)
        self.words: tuple[str, ...] = words

    def search(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Search as a pattern does."""
        for word in self.words:
            if text.find(word, start, end) >= 0:
                return self.pattern.search(text, start, end)
        return None

    def match(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Match as a pattern does."""
        for word in self.words:
            if text.find(word, start, end) >= 0:
                return self.pattern.match(text, start, end)
        return None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> re.Match[str] | None:
        """Match the whole as a pattern does."""
        for word in self.words:
            if text.find(word, start, end) >= 0:
                return self.pattern.fullmatch(text, start, end)
        return None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[re.Match[str]]:
        """Find one match after the other as a pattern does."""
        for word in self.words:
            if text.find(word, start, end) >= 0:
                return self.pattern.finditer(text, start, end)
        return iter(())


class Short:
    """A pattern of whole lines, none of which has more than *most* characters.

    >>> number = Short(r"\\d{1,3}\\Z", most=3)
    >>> number.match("12") is not None, number.match("12 ships") is not None
    (True, False)
    """

    __slots__ = ("most", "pattern")

    def __init__(self, pattern: str, *, most: int, flags: re.RegexFlag = re.NOFLAG) -> None:
        self.pattern: re.Pattern[str] = re.compile(pattern, flags)
        self.most: int = most

    def match(self, line: str) -> re.Match[str] | None:
        """Match as a pattern does."""
        return self.pattern.match(line) if len(line) <= self.most else None
