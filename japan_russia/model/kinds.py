"""The closed vocabularies of the model.  The value of a member is what JSON and TEI write."""

from __future__ import annotations

from enum import Enum

__all__ = [
    "Attribution",
    "DiagnosticCode",
    "FurnitureKind",
    "MeetingKind",
    "NamedBy",
    "Role",
    "Rule",
    "SegmentKind",
    "SessionKind",
    "Severity",
    "Voice",
]


class MeetingKind(Enum):
    """What kind of meeting a readout reports, by the rank of those who met."""

    FOREIGN_MINISTERS = "foreign_ministers"
    SUMMIT = "summit"
    COURTESY_CALL = "courtesy_call"
    TELEPHONE = "telephone"
    VICE_MINISTERS = "vice_ministers"
    TWO_PLUS_TWO = "two_plus_two"
    OTHER = "other"


class SessionKind(Enum):
    """What kind of session a meeting had."""

    TALKS = "talks"
    WORKING_LUNCH = "working_lunch"
    WORKING_DINNER = "working_dinner"
    PRESS_CONFERENCE = "press_conference"
    CALL = "call"
    OTHER = "other"


class Role(Enum):
    """What a sentence does in the readout."""

    STATEMENT = "statement"
    """Reports a communicative act of a party."""
    NARRATION = "narration"
    """The ministry's own voice: nobody is reported to speak."""
    LEAD_IN = "lead_in"
    """Introduces a list of statements ("Minister Ivanov made the following statements:")."""
    LISTED = "listed"
    """A sentence inside such a list."""
    CONTINUED = "continued"
    """Free indirect speech: goes on in the last speaker's voice without a verb of saying."""


class Attribution(Enum):
    """How the text says who speaks."""

    EXPLICIT = "explicit"
    """A name, an office or a side is named in the sentence."""
    CARRIED = "carried"
    """Carried over from elsewhere: a pronoun, a lead-in, continued speech."""
    IMPLIED = "implied"
    """An impersonal joint act ("it was agreed"): both sides, named by nobody."""
    NONE = "none"
    """Nobody: narration."""


class Voice(Enum):
    """Whether one country or several are reported to speak."""

    JOINT = "joint"
    UNILATERAL = "unilateral"
    NARRATION = "narration"


class NamedBy(Enum):
    """How the words name who speaks."""

    PERSON = "person"
    """By name."""
    OFFICE = "office"
    """By an office alone ("the Prime Minister")."""
    SIDE = "side"
    """As a side, government or country."""
    JOINT = "joint"
    """By a joint phrase ("the two leaders", "both sides")."""
    PRONOUN = "pronoun"
    """By a pronoun that goes back to somebody named before."""
    FIRST_PERSON = "first_person"
    """As "I" or "we"."""
    OTHER = "other"
    """By no phrase of its own sentence: a lead-in, the sentence before, an impersonal act."""
    NOBODY = "nobody"
    """Nobody speaks: the ministry's own account."""


class Rule(Enum):
    """The rule that decided who speaks; :attr:`Statement.cue` is the place of the words."""

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


class FurnitureKind(Enum):
    """Pieces of the page that are no part of what the readout reports."""

    BREADCRUMB = "breadcrumb"
    TITLE = "title"
    DATE_LINE = "date_line"
    CAPTION = "caption"
    ISSUER = "issuer"
    NAVIGATION = "navigation"
    NOTE = "note"
    TIMING = "timing"
    """A bracketed line of time and length under a heading."""
    BULLET = "bullet"
    """The mark before a statement of a list that is no division."""
    REPEATED_LABEL = "repeated_label"
    """The first of a label printed twice ("1. 1.")."""
    SEPARATOR = "separator"
    UNPARSED = "unparsed"
    """Text that no rule has claimed; a diagnostic says so."""


class SegmentKind(Enum):
    """The kinds of :meth:`Readout.segments`: those of furniture, and four more."""

    BREADCRUMB = "breadcrumb"
    TITLE = "title"
    DATE_LINE = "date_line"
    CAPTION = "caption"
    ISSUER = "issuer"
    NAVIGATION = "navigation"
    NOTE = "note"
    TIMING = "timing"
    BULLET = "bullet"
    REPEATED_LABEL = "repeated_label"
    SEPARATOR = "separator"
    UNPARSED = "unparsed"
    LABEL = "label"
    HEADING = "heading"
    STATEMENT = "statement"
    SPACE = "space"


class Severity(Enum):
    """How much a diagnostic matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class DiagnosticCode(Enum):
    """What a diagnostic reports; the codes are fixed, so that programs can rely on them."""

    NO_MEETING = "no-meeting"
    NO_TITLE = "no-title"
    NO_DATE = "no-date"
    NO_YEAR = "no-year"
    LABEL_REPEATED = "label-repeated"
    LABEL_DOUBLED = "label-doubled"
    LABEL_SKIPPED = "label-skipped"
    SECTION_REPEATED = "section-repeated"
    MISSING_FULL_STOP = "missing-full-stop"
    CUT_SHORT = "cut-short"
    UNPARSED = "unparsed"
    UNKNOWN_SPEAKER = "unknown-speaker"
    WEEKDAY_CONFLICT = "weekday-conflict"
    TEXT_CHANGED = "text-changed"
    """A file was edited: its text is no longer the one that it was made from."""
