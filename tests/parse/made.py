"""Texts of our own as the stages of the parser see them; ministers of both sides who never were."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.cast.casts import casts
from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.layout import divisions, flow, page
from japan_russia.parse.meetings import facts
from japan_russia.parse.meetings.facts import Facts
from japan_russia.parse.meetings.principals import People, Principals
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import Sides
from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.speech.mentions import mentions_of
from japan_russia.parse.speech.reports import Report
from japan_russia.parse.speech.reports import reports as read
from japan_russia.parse.text import lines, plain
from japan_russia.parse.text.classes import lexicon_of
from japan_russia.wording.value import DEFAULT, Wording

__all__ = [
    "LEAD",
    "document",
    "events_of",
    "facts_of",
    "mention",
    "mentions",
    "page_of",
    "people_of",
    "person",
    "persons",
    "phrases",
    "reports",
    "segments_of",
    "sentence",
    "settled",
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


def page_of(
    lead: str, body: str = "1. Trade\n\nTrade grew.", title: str = "Japan-Russia Talks"
) -> str:
    """Return a page of March 5, 2011, with *lead* and *body*."""
    return f"{title}\n\nMarch 5, 2011\n\n{lead}\n\n{body}\n"


def settled(text: str) -> Sides:
    """Return the register of *text*, and the country of each person in it."""
    found = document(text)
    return Sides(found, Register(found))


def persons(text: str) -> list[Person]:
    """Return the persons of *text*, each with the country that is told."""
    return settled(text).register.persons


def person(text: str) -> Person:
    """Return the one person of *text*."""
    (found,) = persons(text)
    return found


def events_of(text: str) -> list[Event]:
    """Return the events of which *text* tells, in order."""
    found = document(text)
    events = Events(found, Register(found))
    return [event for sentence in found.sentences for event in events.of(sentence)]


def segments_of(text: str) -> list[Segment]:
    """Return the meetings of *text* before their facts are known."""
    sides = settled(text)
    events = Events(sides.document, sides.register)
    return Segments(sides.document, sides.register, sides, events).found()


def people_of(text: str) -> list[People]:
    """Return who took part in each of the meetings of *text*."""
    sides = settled(text)
    found, register = sides.document, sides.register
    events = Events(found, register)
    segments = Segments(found, register, sides, events)
    return Principals(found, register, sides, events, segments).all(segments.found())


def facts_of(text: str) -> Facts:
    """Return date of issue, meetings and countries of *text*."""
    return facts.read(document(text))


def reports(text: str, wording: Wording = DEFAULT) -> list[Report]:
    """Return the reports of *text*, one sentence about the meeting of :data:`LEAD`, in order."""
    page = document(f"{LEAD}\n\n1. Talks\n\n{text}", wording)
    cast = casts(facts.read(page))[0]
    last = page.sentences[-1]
    return read(page.text, last, mentions_of(page.text, last, cast), cast, wording)
