"""What is looked for: a term as people type it, as a pattern that finds it in a text."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.errors import JapanRussiaError

__all__ = ["pattern"]

#: What a keyboard has, and what may be printed for it.
_PRINTED: Final = {"'": "['\u2018\u2019]", '"': '["\u201c\u201d]', "-": "[\u2010-\u2015-]"}
#: No English word is longer; a bound keeps the search linear.
_ANY_LETTERS: Final = r"\w{0,40}"


def pattern(term: str, *, regex: bool = False) -> re.Pattern[str]:
    r"""Return the pattern that finds *term*, in any case.

    A term is whole words with any white space between them, so that it is found across the ends
    of lines; ``*`` stands for any letters, straight quotes and hyphens for printed ones too.

    Args:
        term: What is looked for.
        regex: Whether *term* is a regular expression, which is then taken as it is.

    Raises:
        JapanRussiaError: *term* is empty, or is no regular expression.

    >>> bool(pattern("peace treat*").search("two Peace\n  Treaties"))
    True
    """
    if not term.strip():
        raise JapanRussiaError(f"Expected a term to look for, found {term!r}.")
    if not regex:
        return re.compile(_words(term.split()), re.IGNORECASE)
    try:
        return re.compile(term, re.IGNORECASE)
    except (re.error, RecursionError, OverflowError) as error:
        raise JapanRussiaError(
            f"Expected a regular expression, found {term!r}: {error}."
        ) from error


def _words(words: list[str]) -> str:
    before = r"(?<!\w)" if _is_letter(words[0][0]) else ""
    after = r"(?!\w)" if _is_letter(words[-1][-1]) else ""
    return before + r"\s+".join(map(_word, words)) + after


def _word(word: str) -> str:
    first, *others = [
        "".join(_PRINTED.get(c) or re.escape(c) for c in part) for part in word.split("*")
    ]
    if not others:
        return first
    *middle, last = others
    # What stands between two stars is taken where it first stands, for good: going back for a
    # later place finds no more, and would take ever longer with each star.
    held = "".join(f"(?>{_ANY_LETTERS}?{part})" for part in middle if part)
    return f"{first}{held}{_ANY_LETTERS}{last}"


def _is_letter(sign: str) -> bool:
    return sign == "*" or sign == "_" or sign.isalnum()
