"""The words and marks of a text, each with its place and its classes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from japan_russia.parse.text.classes import Lexicon, lexicon_of
from japan_russia.wording.hints import SURNAME, VERB
from japan_russia.wording.lexicon import (
    ADDRESS,
    CAPITAL,
    HEAD,
    HEADS,
    OPENS_PHRASE,
    POSTNOMINAL,
    RANK,
)
from japan_russia.wording.phrases.names import LIKE_ADDRESS, LIKE_OFFICES
from japan_russia.wording.phrases.small_words import ARTICLES

__all__ = ["Token", "Tokens", "tokens"]


class Token(NamedTuple):
    """A word, number or mark: as printed, its place, and its classes as bits of *kind*.

    The full stop of an abbreviation belongs to it; the ending of a genitive is a token of its own.
    """

    word: str
    start: int
    end: int
    kind: int


class Tokens:
    """The tokens of a place in order, as rows side by side: words, where they begin, and classes.

    Behind the last of *count* tokens each row goes on with a few empty ones of no class, so that
    whoever looks ahead need not ask where they end.  *opening* are those at which a phrase may
    begin, *hints* those of all words (``wording.hints``), *verbs* the places of what is printed
    with a form of a verb that reports.
    """

    __slots__ = ("count", "hints", "kinds", "opening", "starts", "verbs", "words")

    def __init__(
        self,
        words: list[str],
        starts: list[int],
        kinds: list[int],
        opening: list[int],
        hints: int,
        verbs: list[int],
    ) -> None:
        self.count: int = len(words)
        self.opening: list[int] = opening
        self.hints: int = hints
        self.verbs: list[int] = verbs
        self.words: tuple[str, ...] = (*words, *_NO_WORDS)
        self.starts: list[int] = starts
        self.kinds: list[int] = kinds
        starts += _NOTHING
        kinds += _NOTHING

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, at: int) -> Token:
        return Token(self.words[at], self.starts[at], self.end(at), self.kinds[at])

    def __iter__(self) -> Iterator[Token]:
        return map(self.__getitem__, range(self.count))

    def end(self, at: int) -> int:
        """Where a token ends; a run of plain words ends where it begins."""
        return self.starts[at] + len(self.words[at])

    def ahead(self, at: int) -> int:
        """Return all classes of token *at* and of those behind it, up to the next plain word.

        Where that is far, it may be any class.
        """
        found = 0
        for kind in self.kinds[at : at + _FAR]:
            if not kind:
                return found
            found |= kind
        return _ANY

    def of(self, classes: int) -> list[int]:
        """Which of those at which a phrase may begin are of one of *classes*, in order."""
        kinds = self.kinds
        return [at for at in self.opening if kinds[at] & classes]


#: No phrase has so many words without a plain one; all classes.
_FAR: Final = 24
_ANY: Final = -1
#: Nobody looks further ahead without asking how many there are.
_NO_WORDS: Final = ("",) * 8
_NOTHING: Final = [0] * 8


def tokens(text: str, start: int, end: int, lexicon: Lexicon | None = None) -> Tokens:
    """Return the tokens of ``text[start:end]`` in order, by the default lexicon if none is given.

    A run of small-letter words of no class is one empty token, at its beginning.
    """
    words: list[str] = []
    starts: list[int] = []
    kinds: list[int] = []
    opening: list[int] = []
    verbs: list[int] = []
    in_gap = False
    hints = 0
    at = start
    printed = text[start:end]
    chunks = printed.split()
    # In most of a text one blank stands between two chunks, and tells where the next one is.
    blank = int(len(printed) - sum(map(len, chunks)) == len(chunks) - 1)
    known = (lexicon_of() if lexicon is None else lexicon).chunks
    for chunk in chunks:
        if not blank:
            at = text.find(chunk, at)
        word, kind, more = known[chunk]
        if kind:
            if kind & OPENS_PHRASE:
                opening.append(len(words))
            words.append(word)
            starts.append(at)
            kinds.append(kind)
            in_gap = False
        elif not in_gap:
            words.append("")
            starts.append(at)
            kinds.append(0)
            in_gap = True
        if more is not None:
            hint, parts = more
            hints |= hint
            if hint & VERB:
                verbs.append(at)
            for word, first, kind in parts:
                if kind or not in_gap:
                    if kind & OPENS_PHRASE:
                        opening.append(len(words))
                    words.append(word)
                    starts.append(at + first)
                    kinds.append(kind)
                    in_gap = not kind
        at += len(chunk) + blank
    if hints & SURNAME:
        _take_surnames(words, kinds)
    return Tokens(words, starts, kinds, opening, hints, verbs)


def _take_surnames(words: list[str], kinds: list[int]) -> None:
    """Take those words for names that may be an office or an address, too, where they are none.

    Behind a form of address, an office or a given name, and before no other name: "Ms. Bishop",
    "Minister King", "Julie Bishop said", but "King Hamad", "Crown Prince", "the Catholic Bishop".
    """
    for at, word in enumerate(words):
        if word in LIKE_ADDRESS and words[at + 1 : at + 2] != [LIKE_ADDRESS[word]]:
            # "Minister Tan", but "Tan Sri Muhyiddin"
            kinds[at] = CAPITAL
        after = kinds[at + 1] if at + 1 < len(words) else 0
        if word not in LIKE_OFFICES or (after & CAPITAL and not after & (HEAD | POSTNOMINAL)):
            continue
        before = kinds[at - 1] if at and words[at - 1] not in ARTICLES else 0
        is_held = before & (ADDRESS | HEAD | HEADS) and not before & RANK
        is_given = before == CAPITAL and at > 1 and words[at - 2] not in ARTICLES
        if is_held or is_given:
            kinds[at] = CAPITAL
