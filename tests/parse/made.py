"""Texts of our own as the stages of the parser see them; ministers of both sides who never were."""

from __future__ import annotations

from functools import cache
from typing import Final

from japan_russia.model import Participant, Side
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.layout import divisions, flow, page
from japan_russia.parse.meetings import facts
from japan_russia.parse.meetings.events import Events
from japan_russia.parse.meetings.facts import Facts, MeetingFacts
from japan_russia.parse.meetings.people import Known
from japan_russia.parse.meetings.register import Person, Register
from japan_russia.parse.meetings.sides import Sides
from japan_russia.parse.phrases.find import Phrase
from japan_russia.parse.speech.cast import Cast, Parties, casts
from japan_russia.parse.text import lines, plain

__all__ = [
    "LEAD",
    "cast",
    "document",
    "events",
    "facts_of",
    "known",
    "meeting",
    "named",
    "parties",
    "persons",
    "phrases",
    "sentence",
    "sides",
]

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
    """Return *text* as one sentence of a lead."""
    return Sentence(text, 0, 0, len(text), Block.LEAD, -1, 0)


def phrases(text: str) -> list[Phrase]:
    """Return the phrases of *text*, one sentence."""
    return sentence(text).phrases
