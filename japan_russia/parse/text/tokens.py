"""The words and marks of a text, each with its place and its classes."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.parse.text.classes import Chunk, Lexicon, lexicon_of
from japan_russia.wording.hints import hints_of
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

__all__ = ["Token", "hinted", "tokens"]


class Token(NamedTuple):
    """A word, number or mark: as printed, its place, and its classes as bits of *kind*.

    The full stop of an abbreviation belongs to it; the ending of a genitive is a token of its own.
    """

    word: str
    start: int
    end: int
    kind: int


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
_INITIAL: Final = re.compile(rf"({names.INITIAL}\.)[,;)]?\Z")
#: So many printed chunks are kept with what they are made of: most of a text are words seen before.
_MOST_KNOWN: Final = 20_000
#: A longer chunk is no word that comes again.
_LONGEST: Final = 60


def tokens(text: str, start: int, end: int, lexicon: Lexicon | None = None) -> list[Token]:
    """Return the tokens of ``text[start:end]`` in order, by the default lexicon if none is given.

    A run of small-letter words of no class is one empty token, at its beginning.
    """
    return hinted(text, start, end, lexicon)[0]


def hinted(
    text: str, start: int, end: int, lexicon: Lexicon | None = None
) -> tuple[list[Token], int]:
    """Return the tokens of ``text[start:end]``, and the hints (``wording.hints``) of its words."""
    found: list[Token] = []
    lexicon = lexicon_of() if lexicon is None else lexicon
    new, append = tuple.__new__, found.append
    in_gap = False
    hints = 0
    at = start
    printed = text[start:end]
    chunks = printed.split()
    # In most of a text one blank stands between two chunks, and tells where the next one is.
    blanks = len(printed) - sum(map(len, chunks))
    is_even = blanks == len(chunks) - 1
    known = lexicon.chunks
    for chunk in chunks:
        if not is_even:
            at = text.find(chunk, at)
        single, parts, hint, length = known.get(chunk) or _learn(chunk, lexicon)
        hints |= hint
        if single:
            # Most chunks that have a class are one word.
            append(new(Token, (chunk, at, at + length, single)))
            in_gap = False
        elif parts:
            for word, first, last, kind in parts:
                if kind:
                    append(new(Token, (word, at + first, at + last, kind)))
                    in_gap = False
                elif not in_gap:
                    append(new(Token, ("", at + first, at + first, 0)))
                    in_gap = True
        elif not in_gap:
            append(new(Token, ("", at, at, 0)))
            in_gap = True
        at += length + is_even
    return found, hints


def _learn(chunk: str, lexicon: Lexicon) -> Chunk:
    """What a printed chunk is made of; no class and no parts for a plain word."""
    parts = tuple(_parts(chunk, lexicon))
    single = parts[0][3] if len(parts) == 1 else 0
    if len(parts) == 1:
        parts = ()
    found = single, parts, hints_of(chunk), len(chunk)
    if len(chunk) < _LONGEST:
        if len(lexicon.chunks) >= _MOST_KNOWN:
            lexicon.chunks.clear()
        lexicon.chunks[chunk] = found
    return found


def _parts(chunk: str, lexicon: Lexicon) -> list[tuple[str, int, int, int]]:
    found: list[tuple[str, int, int, int]] = []
    at = 0
    while at < len(chunk):
        initial = _INITIAL.match(chunk, at)
        if initial is not None:
            stop = initial.end(1)
            found.append((initial[1], at, stop, CAPITAL | INITIAL))
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
            kind = lexicon.kind_of(word)
            if kind == LOWER:
                kind = 0
            elif group == "letters" and kind == CAPITAL:
                kind |= INITIAL
        found.append((word, at, match.end(), kind))
        at = match.end()
    return found
