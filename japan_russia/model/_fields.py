"""What several classes of the model share: checks of words, and short forms for ``repr``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from japan_russia.errors import ModelError

__all__ = ["NAME", "counted", "encodable", "named", "shortened", "words"]

_WIDTH: Final = 60
#: The form of a name of which there is no closed list: it can be written anywhere.
NAME: Final = r"[a-z][a-z0-9_]*"
_NAME: Final = re.compile(NAME)


def words(what: str, text: str | None) -> None:
    """Refuse an empty text, as None says that there is none, and what no file could hold."""
    if text is None:
        return
    if not text:
        raise ModelError(f"Expected {what} of at least one character, found none.")
    if not text.isascii():
        encodable(text)


def named(what: str, name: str, example: str) -> None:
    """Refuse a name that could not be written everywhere."""
    if not _is_name(name):
        raise ModelError(f"Expected {what} such as {example!r}, found {name!r}.")


@lru_cache(maxsize=256)
def _is_name(name: str) -> bool:
    return _NAME.fullmatch(name) is not None


def encodable(text: str) -> None:
    """Refuse lone surrogates, which no file could hold."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ModelError(
            f"Expected Unicode text, found a lone surrogate at character {error.start}."
        ) from None


def shortened(text: str) -> str:
    """The repr of *text*, cut after some sixty characters."""
    return repr(text) if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]!r}…"


def counted(parts: Sequence[object]) -> str:
    """How many there are, as ``<3>``; ``()`` for none."""
    return f"<{len(parts)}>" if parts else "()"
