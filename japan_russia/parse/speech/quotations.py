"""Quotations that run over several sentences of one paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from japan_russia.parse.document import Sentence
from japan_russia.wording.hints import QUOTE as MARK
from japan_russia.wording.speech.lead_ins import CLOSING, OPENING, QUOTE

__all__ = ["Quotation", "quotations"]


class Quotation(NamedTuple):
    """From the *first* sentence of a paragraph to the *last*, counted from 0, and its marks."""

    first: int
    last: int
    opens: int
    closes: int

    def says_first(self, text: str, sentence: Sentence) -> bool:
        """Whether nothing stands before it in its first *sentence*."""
        return not text[sentence.start : self.opens].strip()


def quotations(text: str, sentences: Sequence[Sentence]) -> list[Quotation]:
    """Return the quotations that go on over a full stop, in order."""
    found: list[Quotation] = []
    opened: tuple[int, int] | None = None
    for number, sentence in enumerate(sentences):
        if not sentence.hints & MARK:
            continue
        for mark in QUOTE.finditer(text, sentence.start, sentence.end):
            is_open = mark[0] in OPENING and (mark[0] not in CLOSING or opened is None)
            if is_open:
                opened = (number, mark.start()) if opened is None else opened
            elif opened is not None:
                first, opens = opened
                if number > first:
                    found.append(Quotation(first, number, opens, mark.end()))
                opened = None
    return found
