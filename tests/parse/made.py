"""Texts of our own as the stages of the parser see them; ministers of both sides who never were."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.layout import divisions, flow, page
from japan_russia.parse.meetings import facts
from japan_russia.parse.phrases.find import Phrase
from japan_russia.parse.phrases.persons import Mention
from japan_russia.parse.speech.cast import casts
from japan_russia.parse.speech.mentions import mentions_of
from japan_russia.parse.speech.reports import Report
from japan_russia.parse.speech.reports import reports as read
from japan_russia.parse.text import lines, plain
from japan_russia.parse.text.classes import lexicon_of
from japan_russia.wording.value import DEFAULT, Wording

__all__ = [
    "LEAD",
    "document",
    "mention",
    "mentions",
    "phrases",
    "reports",
    "sentence",
]

LEAD: Final = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, held a meeting in Moscow with "
    "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation."
)


def document(text: str, wording: Wording = DEFAULT) -> Document:
    """Return *text* with its layout, sentences and phrases."""
    bare = plain.plain(text)
    top = page.read(lines.split(bare.text))
    tree = divisions.read(bare.text, top.body)
    return Document(flow.flowing(bare.text, tree), top, tree, wording)


def sentence(text: str) -> Sentence:
    """Return the whole of *text* as one sentence of a lead."""
    return Sentence(text, lexicon_of(), 0, 0, len(text), Block.LEAD, -1, 0)


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


def reports(text: str, wording: Wording = DEFAULT) -> list[Report]:
    """Return the reports of *text*, one sentence about the meeting of :data:`LEAD`, in order."""
    page = document(f"{LEAD}\n\n1. Talks\n\n{text}", wording)
    cast = casts(facts.read(page))[0]
    last = page.sentences[-1]
    return read(page.text, last, mentions_of(page.text, last, cast), cast, wording)
