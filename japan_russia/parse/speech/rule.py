"""How the stages on speech call what decided who speaks."""

from __future__ import annotations

from enum import Enum

__all__ = ["Rule"]


class Rule(Enum):
    """What decided who speaks in a sentence."""

    NAMED = "named"
    """A named person is the subject of a reporting verb."""
    OFFICE = "office"
    """An office alone ("the Prime Minister") is the subject."""
    SIDE = "side"
    """A side, government or country is the subject."""
    JOINT = "joint"
    """A joint phrase ("the two leaders", "both sides") is the subject."""
    PRONOUN = "pronoun"
    """A pronoun stands for the last party that fits."""
    FIRST_PERSON = "first_person"
    """"I" or "we" under a lead-in: the speaker whom it named."""
    IMPERSONAL = "impersonal"
    """An impersonal passive ("it was agreed", "views were exchanged")."""
    PARENTHETICAL = "parenthetical"
    """A reporting clause inside or after its report (", he said,")."""
    ABSOLUTE = "absolute"
    """A participle with a subject of its own ("with both sides confirming")."""
    LEAD_IN = "lead_in"
    """Stands in a list that a lead-in governs."""
    CONTINUED = "continued"
    """Goes on from the sentence before in the speaker's voice."""
    ANNOUNCEMENT = "announcement"
    """Announces the summary or the meeting itself: narration."""
    EVALUATION = "evaluation"
    """The writer's own judgement or account of the meeting: narration."""
    NEGATED = "negated"
    """The act is denied ("did not discuss"): narration."""
    NO_REPORT = "no_report"
    """No reporting verb with a party as its subject: narration."""
