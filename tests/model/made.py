"""Small objects for the tests of the model: valid ones, to be spoilt in one point."""

from __future__ import annotations

from typing import Any, Final

from japan_russia.model import (
    Act,
    AgendaItem,
    Attribution,
    Correction,
    Meeting,
    MeetingKind,
    NamedBy,
    Participant,
    PersonName,
    Readout,
    ReportingVerb,
    Role,
    Side,
    Source,
    Statement,
)
from japan_russia.span import Span

__all__ = [
    "AOKI",
    "BELOV",
    "RUSSIA",
    "correction",
    "heading",
    "item",
    "meeting",
    "narration",
    "readout",
]
__all__ += ["statement", "verb"]

AOKI: Final = Participant(
    id="p1", name=PersonName(family="Aoki", given="Ichiro", printed="AOKI Ichiro"), country="JP"
)
BELOV: Final = Participant(
    id="p2", name=PersonName(family="Belov", printed="Belov"), office="Minister", country="RU"
)
RUSSIA: Final = Side(country="RU")


def correction(field: str) -> Correction:
    """A correction of *field*."""
    return Correction(field=field, who="A. Reader", why="The Japanese page says so.")


def narration(id: str = "s1", start: int = 0, text: str = "x", **changes: Any) -> Statement:
    """A narration of *text* at *start*; by its *id* it stands inside a meeting or not."""
    usual = {
        "id": id,
        "span": Span(start, start + len(text)),
        "text": text,
        "role": Role.NARRATION,
        "meeting": id.partition(".")[0] if id.startswith("m") else None,
    }
    return Statement(**{**usual, **changes})


def statement(id: str = "s1", start: int = 0, text: str = "x", **changes: Any) -> Statement:
    """A statement of the Russian side."""
    said = {
        "role": Role.STATEMENT,
        "speakers": (RUSSIA,),
        "attribution": Attribution.EXPLICIT,
        "construction": "subject_and_verb",
        "named_by": NamedBy.SIDE,
    }
    return narration(id, start, text, **{**said, **changes})


def verb(start: int, end: int, lemma: str = "state") -> ReportingVerb:
    """A reporting verb from *start* to *end*."""
    return ReportingVerb(lemma=lemma, act=Act.STATE, span=Span(start, end))


def heading(start: int, text: str = "H") -> dict[str, Any]:
    """What a division has of a heading at *start*, which is all that it has."""
    span = Span(start, start + len(text))
    return {"heading": text, "heading_span": span, "span": span}


def item(id: str = "i1", path: str = "#1", **changes: Any) -> AgendaItem:
    """An agenda item with a heading at 0."""
    return AgendaItem(**{"id": id, "path": path, **heading(0), **changes})


def meeting(id: str = "m1", **changes: Any) -> Meeting:
    """A summit meeting of one participant that is no division."""
    return Meeting(
        **{
            "id": id,
            "kind": MeetingKind.SUMMIT,
            "participants": (AOKI,),
            "span": Span(0, 1),
            **changes,
        }
    )


def readout(text: str = "x", **changes: Any) -> Readout:
    """A readout of *text*, all of it one narration unless *changes* say otherwise."""
    lead = (narration(text=text),) if text and not changes.keys() & {"lead", "body"} else ()
    return Readout(**{"id": "r", "source": Source.of(text), "lead": lead, **changes})
