"""Whether a text is a readout at all: whether any of its meetings is between states.

A speech, a life and a chronology are none, nor are a message, a letter and the announcement of a
meeting that is to come or was put off.
A verb of meeting stands in novels and manuals, too.  What makes a meeting one of a readout is that
it is told of or its kind known, and that somebody who met has a country or an office, or countries
are named beside it.  Where no meeting of a text is such, it has none, and nobody speaks in it.
"""

from __future__ import annotations

from japan_russia.model import MeetingKind
from japan_russia.parse.meetings.facts import Facts, MeetingFacts
from japan_russia.wording.meetings import occasions

__all__ = ["checked"]


def checked(facts: Facts) -> Facts:
    """*facts*, without meetings if none of them is one of a readout."""
    if not facts.meetings:
        return facts
    is_one = any(_is_of_states(it, facts) for it in facts.meetings)
    is_other = _is_of_another_genre(facts) or _is_to_come(facts) or _is_of_letter(facts)
    if is_one and not is_other:
        return facts
    return facts._replace(meetings=())


def _is_of_another_genre(facts: Facts) -> bool:
    document = facts.register.document
    is_told = any(it.event is not None for it in facts.meetings)
    return any(
        occasions.OTHER_GENRES.match(document.text, *title.place)
        or (not is_told and occasions.OTHER_TEXTS.match(document.text, *title.place))
        for title in document.titles
    )


def _is_to_come(facts: Facts) -> bool:
    """Whether the lead only tells that somebody will meet, or that it was put off."""
    document = facts.register.document
    # Without a lead it stands in the first items; what somebody said of the future is no such.
    first = document.lead[:2] or [it for it in document.running[:2] if not it.tokens.verbs]
    return all(it.event is None for it in facts.meetings) and any(
        occasions.TO_COME.search(document.text, *sentence.place)
        or occasions.CANCELLED.search(document.text, *sentence.place)
        for sentence in first
    )


def _is_of_letter(facts: Facts) -> bool:
    """Whether the lead tells of a letter that somebody wrote, and of no meeting."""
    document = facts.register.document
    return all(it.event is None for it in facts.meetings) and any(
        occasions.LETTER_SENT.search(document.text, *sentence.place)
        for sentence in (document.lead or document.running)[:1]
    )


def _is_of_states(meeting: MeetingFacts, facts: Facts) -> bool:
    if meeting.event is None and meeting.kind is MeetingKind.OTHER:
        # Somebody with an office says something: no word of a meeting.
        return len(facts.countries) > 1
    if any(it.country is not None or it.office for it in meeting.principals):
        return True
    return bool(facts.countries) and meeting.kind is not MeetingKind.OTHER
