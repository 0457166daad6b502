"""What a printed chunk, which stands between two blanks, is made of."""

from __future__ import annotations

import re
from collections.abc import Callable, Container
from typing import Final, TypeAlias

from japan_russia.wording.hints import VERB, hints_of
from japan_russia.wording.lexicon import (
    CAPITAL,
    GENITIVE,
    INITIAL,
    LOWER,
    MARK,
    NUMBER,
    PARTICLE,
)
from japan_russia.wording.phrases import address, names

__all__ = ["Chunk", "Chunks"]

#: The first word or mark of a printed chunk with its classes; behind it the hints of them all, and
#: what else the chunk is made of, each with where it begins and its classes.  For most there is
#: nothing of either to say, and None stands there.  A word of no class is empty.
Chunk: TypeAlias = tuple[str, int, tuple[int, tuple[tuple[str, int, int], ...]] | None]

_ABBREVIATED: Final = "|".join(
    sorted(
        (
            re.escape(word)
            for word in address.BEFORE | address.AFTER | address.SAINT
            if word.isalpha()
        ),
        key=len,
        reverse=True,
    )
)
_PART: Final = re.compile(
    # "H.E.", "L.P.", "U.S"
    r"(?P<letters>(?:[^\W\d_]\.){2,}[^\W\d_]?(?!\w)|[^\W\d_]\.[^\W\d_](?!\w))"
    rf"|(?P<abbreviated>(?:{_ABBREVIATED})\.)"
    r"|(?P<genitive>['’`](?:s|S)?(?!\w)(?<=\w['’`]|['’`][sS]))"
    r"|(?P<word>[^\W\d_](?:\w|[-‐‑](?=\w)|['’`](?![sS]?(?!\w))(?=\w))*)"
    r"|(?P<number>\d(?:[\d,.:]*\d)?\w*)"
    # "Anneloes 't Hoenderdael"
    r"|(?P<particle>(?<!\w)['’]t\Z)"
    r"|(?P<mark>.)"
)
#: An initial at the end of a chunk, or glued to the name: "L.Dashnyam", "V.P.Zhilin".
_GLUED: Final = rf"(?<!U\.)(?=(?!S\.[A-Z])(?:{names.INITIAL}\.)*[^\W\d_a-z][^\W\d_A-Z])"
_INITIAL: Final = re.compile(rf"({names.INITIAL}\.)(?:{_GLUED}|[,;)]?\Z)")
_SMALL_WORD: Final = re.compile(r"[a-z]+")
#: So many printed chunks are kept with what they are made of: most of a text are words seen before.
_MOST_KNOWN: Final = 20_000
#: A longer chunk is no word that comes again.
_LONGEST: Final = 60


class Chunks(dict[str, Chunk]):
    """Chunks by how they are printed: each is parted when it is asked for first.

    *kind_of* gives the classes of a word, *verbs* are the forms of those that report.
    """

    def __init__(self, kind_of: Callable[[str], int], verbs: Container[str]) -> None:
        super().__init__()
        self.kind_of, self.verbs = kind_of, verbs

    def __missing__(self, printed: str) -> Chunk:
        (word, _, kind), *others = _parts(printed, self.kind_of)
        hints = hints_of(printed)
        if any(word in self.verbs for word in _SMALL_WORD.findall(printed)):
            hints |= VERB
        found = word, kind, (hints, tuple(others)) if hints or others else None
        if len(printed) < _LONGEST:
            if len(self) >= _MOST_KNOWN:
                self.clear()
            self[printed] = found
        return found


def _parts(chunk: str, kind_of: Callable[[str], int]) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    at = 0
    while at < len(chunk):
        initial = _INITIAL.match(chunk, at)
        if initial is not None:
            stop = initial.end(1)
            found.append((initial[1], at, CAPITAL | INITIAL))
            at = stop
            continue
        match = _PART.match(chunk, at)
        assert match is not None
        word, group = match[0], match.lastgroup
        if group == "mark":
            kind = MARK
        elif group == "number":
            kind = NUMBER
        elif group == "genitive":
            kind = GENITIVE
        elif group == "particle":
            kind = PARTICLE | LOWER
        else:
            kind = kind_of(word)
            if kind == LOWER:
                kind = 0
            elif group == "letters" and kind == CAPITAL:
                kind |= INITIAL
        found.append((word if kind else "", at, kind))
        at = match.end()
    return found
