"""Texts of our own as the stages of the parser see them; ministers of both sides who never were."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.layout import divisions, flow, page
from japan_russia.parse.phrases.find import Phrase
from japan_russia.parse.phrases.persons import Mention
from japan_russia.parse.text import lines, plain

__all__ = ["LEAD", "document", "mention", "mentions", "phrases", "sentence"]

LEAD: Final = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, held a meeting in Moscow with "
    "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation."
)


def document(text: str) -> Document:
    """Return *text* with its layout, sentences and phrases."""
    bare = plain.plain(text)
    top = page.read(lines.split(bare.text))
    tree = divisions.read(bare.text, top.body)
    return Document(flow.flowing(bare.text, tree), top, tree)


def sentence(text: str) -> Sentence:
    """Return the whole of *text* as one sentence of a lead."""
    return Sentence(text, 0, 0, len(text), Block.LEAD, -1, 0)


def phrases(text: str) -> list[Phrase]:
    """Return the phrases of *text*, one sentence, in order."""
    return sentence(text).phrases


def mentions(text: str) -> list[Mention]:
    """Return the persons whom *text*, one sentence, names, in order."""
    return sentence(text).mentions


def mention(text: str) -> Mention:
    """Return the one person whom *text*, one sentence, names."""
    (found,) = mentions(text)
    return found
