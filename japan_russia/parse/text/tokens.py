"""The words and marks of a text, each with its place and its classes."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.parse.text.classes import Lexicon, lexicon_of
from japan_russia.wording.lexicon import (
    CAPITAL,
    GENITIVE,
    INITIAL,
    LOWER,
    MARK,
    NUMBER,
    PARTICLE,
)
from japan_russia.wording.phrases import address

__all__ = ["Token", "tokens"]


class Token(NamedTuple):
    """A word, number or mark: as printed, its place, and its classes as bits of *kind*.

    The full stop of an abbreviation belongs to it; the ending of a genitive is a token of its own.
    """

    word: str
    start: int
    end: int
    kind: int


_CHUNK: Final = re.compile(r"\S+")
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
_INITIAL: Final = re.compile(r"[^\W\d_a-z]\.[,;)]?\Z")
#: So many printed chunks are kept with what they are made of: most of a text are words seen before.
_MOST_KNOWN: Final = 20_000
#: A longer chunk is no word that comes again.
_LONGEST: Final = 60


def tokens(text: str, start: int, end: int, lexicon: Lexicon | None = None) -> list[Token]:
    """Return the tokens of ``text[start:end]`` in order, by the default lexicon if none is given.

    A run of small-letter words of no class is one empty token, at its beginning.
    """
    found: list[Token] = []
    lexicon = lexicon_of() if lexicon is None else lexicon
    known, new = lexicon.chunks, tuple.__new__
    in_gap = False
    for match in _CHUNK.finditer(text, start, end):
        parts = known.get(match[0])
        if parts is None:
            parts = _learn(match[0], lexicon)
        if not parts:
            if not in_gap:
                at = match.start()
                found.append(new(Token, ("", at, at, 0)))
                in_gap = True
            continue
        at = match.start()
        for word, first, last, kind in parts:
            if kind:
                found.append(new(Token, (word, at + first, at + last, kind)))
                in_gap = False
            elif not in_gap:
                found.append(new(Token, ("", at + first, at + first, 0)))
                in_gap = True
    return found


def _learn(chunk: str, lexicon: Lexicon) -> tuple[tuple[str, int, int, int], ...]:
    """What a printed chunk is made of; nothing for a plain word of no class."""
    parts = tuple(_parts(chunk, lexicon))
    if len(parts) == 1 and not parts[0][3]:
        parts = ()
    if len(chunk) < _LONGEST:
        if len(lexicon.chunks) >= _MOST_KNOWN:
            lexicon.chunks.clear()
        lexicon.chunks[chunk] = parts
    return parts


def _parts(chunk: str, lexicon: Lexicon) -> list[tuple[str, int, int, int]]:
    found: list[tuple[str, int, int, int]] = []
    at = 0
    while at < len(chunk):
        if _INITIAL.match(chunk, at):
            found.append((chunk[at : at + 2], at, at + 2, lexicon.kind_of(chunk[at]) | INITIAL))
            at += 2
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
            kind = lexicon.kind_of(word)
            if kind == LOWER:
                kind = 0
            elif group == "letters" and kind == CAPITAL:
                kind |= INITIAL
        found.append((word, at, match.end(), kind))
        at = match.end()
    return found
