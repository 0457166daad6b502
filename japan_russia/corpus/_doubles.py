"""Whether a readout has been read before from a file of other bytes, by what was read of it."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable
from typing import Final

from japan_russia.model import Readout

__all__ = ["doubles"]

_NO_LETTERS: Final = re.compile(r"[\W_]+")


def doubles() -> Callable[[Readout, str], str | None]:
    """Return what says that a readout, of the file of a name, is one that it was given before.

    That is, one of the same title, days of meetings and sentences; case, white space and marks do
    not count, nor where one sentence ends and the next begins.
    """
    seen: dict[bytes, str] = {}

    def told(readout: Readout, name: str) -> str | None:
        other = seen.setdefault(_digest(readout), name)
        if other == name:
            return None
        return (
            f"Expected each readout once in a corpus, found the same title, days and sentences in "
            f"{other!r} and {name!r}: what one says is counted twice."
        )

    return told


def _digest(readout: Readout) -> bytes:
    days = ",".join(str(meeting.date) for meeting in readout.meetings)
    said = "".join(_letters(it.text) for it in readout.iter_statements())
    return hashlib.sha256(f"{_letters(readout.title or '')}|{days}|{said}".encode()).digest()


def _letters(text: str) -> str:
    """The letters and digits of *text* alone, in small letters."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return _NO_LETTERS.sub("", plain.casefold())
