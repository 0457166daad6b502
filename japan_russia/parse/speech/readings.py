"""Readings: statements in the making."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from japan_russia.model import Attribution, NamedBy, Role
from japan_russia.parse.cast.cast import Parties
from japan_russia.parse.document import Sentence
from japan_russia.parse.speech.predicates import VerbAt

__all__ = ["Place", "Reading", "carried", "narrated"]

Place: TypeAlias = tuple[int, int]
"""Where words stand in the text: half-open, counted from 0."""


class Reading(NamedTuple):
    """A statement in the making: its place, and what was read."""

    start: int
    end: int
    role: Role
    construction: str
    speakers: Parties = ()
    named_by: NamedBy = NamedBy.NOBODY
    cue: Place | None = None
    attribution: Attribution = Attribution.NONE
    addressees: Parties = ()
    verbs: tuple[VerbAt, ...] = ()
    is_reply: bool = False
    answers: int | None = None


def narrated(sentence: Sentence, construction: str) -> Reading:
    """A sentence in the writer's own voice."""
    return Reading(sentence.start, sentence.end, Role.NARRATION, construction)


def carried(
    start: int,
    end: int,
    role: Role,
    construction: str,
    speakers: Parties,
    cue: Place | None,
    verbs: tuple[VerbAt, ...] = (),
) -> Reading:
    """A reading of *speakers* whom its own words do not name."""
    return Reading(
        start,
        end,
        role,
        construction,
        speakers,
        NamedBy.OTHER,
        cue,
        Attribution.CARRIED,
        (),
        verbs,
    )
