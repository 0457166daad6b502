"""Whether a readout has been read before from a file of other bytes, by what was read of it."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from typing import Final

from japan_russia.model import Readout
from japan_russia.view.words import count

__all__ = ["Doubles"]

#: So many pairs are named.
_NAMED: Final = 3
_NO_LETTERS: Final = re.compile(r"[\W_]+")


class Doubles:
    """Tells which readouts are some that it was given before, of the files of other names.

    That is, of the same title, days of meetings and sentences; case, white space and marks do not
    count, nor where one sentence ends and the next begins.
    """

    def __init__(self) -> None:
        self._seen: dict[bytes, str] = {}
        self._named: list[str] = []
        self._more = 0

    def add(self, readout: Readout, name: str) -> None:
        """Look at a readout, of the file of a *name*."""
        other = self._seen.setdefault(_digest(readout), name)
        if other == name:
            return
        if len(self._named) < _NAMED:
            self._named.append(f"{other!r} and {name!r}")
        else:
            self._more += 1

    def sentence(self) -> str | None:
        """Return what is to be said of those that were twice, once for all; None if none was."""
        if not self._named:
            return None
        pairs = ", in ".join(self._named)
        more = f", and in {count(self._more, 'other pair')}" if self._more else ""
        return (
            "Expected each readout once in a corpus, found the same title, days and sentences in "
            f"{pairs}{more}: what one says is counted twice."
        )


def _digest(readout: Readout) -> bytes:
    days = ",".join(str(meeting.date) for meeting in readout.meetings)
    said = "".join(_letters(it.text) for it in readout.iter_statements())
    return hashlib.sha256(f"{_letters(readout.title or '')}|{days}|{said}".encode()).digest()


def _letters(text: str) -> str:
    """The letters and digits of *text* alone, in small letters."""
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text)
    return _NO_LETTERS.sub("", plain.casefold())
