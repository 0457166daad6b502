"""Whether a text is a readout at all: whether any of its meetings is between states.

A verb of meeting stands in novels and manuals, too.  What makes a meeting one of a readout is that
it is told of or its kind known, and that somebody who met has a country or an office, or countries
are named beside it.  Where no meeting of a text is such, it has none, and nobody speaks in it.
"""

from __future__ import annotations

from japan_russia.model import MeetingKind
from japan_russia.parse.meetings.facts import Facts, MeetingFacts

__all__ = ["checked"]


def checked(facts: Facts) -> Facts:
    """*facts*, without meetings if none of them is one of a readout."""
    if not facts.meetings or any(_is_of_states(it, facts) for it in facts.meetings):
        return facts
    return facts._replace(meetings=())


def _is_of_states(meeting: MeetingFacts, facts: Facts) -> bool:
    if meeting.event is None and meeting.kind is MeetingKind.OTHER:
        # Somebody with an office says something: no word of a meeting.
        return len(facts.countries) > 1
    if any(it.country is not None or it.office for it in meeting.principals):
        return True
    return bool(facts.countries) and meeting.kind is not MeetingKind.OTHER
