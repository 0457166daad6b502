"""Who writes "I" on the page: the person whom its byline or its title names."""

from __future__ import annotations

from itertools import chain, islice
from typing import Final

from japan_russia.parse.document import Document
from japan_russia.parse.meetings.register import Person, Register
from japan_russia.wording.lead_ins import BYLINE, HEADING

__all__ = ["author_of"]

_LINES: Final = 12


def author_of(document: Document, register: Register) -> Person | None:
    """Return the person of "By Minister A" or "Remarks by Minister A", None without such a line."""
    top = chain(document.bylines, document.titles, document.captions, document.lead)
    for sentence in islice(top, _LINES):
        match = BYLINE.match(document.text, *sentence.place) or HEADING.match(
            document.text, *sentence.place
        )
        if match is None:
            continue
        for mention in sentence.mentions[:1]:
            if mention.start == match.end() and mention.words:
                return register.of(mention)
    return None
