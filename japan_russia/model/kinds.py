"""The closed vocabularies of the model; :mod:`.vocabulary` says what each member means.

The value of a member is what JSON and TEI write.
"""

from __future__ import annotations

from enum import Enum

__all__ = [
    "Attribution",
    "DiagnosticCode",
    "Fact",
    "FurnitureKind",
    "MeetingKind",
    "NamedBy",
    "Role",
    "SegmentKind",
    "SessionKind",
    "Severity",
    "Voice",
]


class MeetingKind(Enum):
    """What kind of meeting a readout reports: by the rank of those who met, or how they did.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.meetings[0].kind.value
    'foreign_ministers'
    """

    FOREIGN_MINISTERS = "foreign_ministers"
    SUMMIT = "summit"
    COURTESY_CALL = "courtesy_call"
    TELEPHONE = "telephone"
    VICE_MINISTERS = "vice_ministers"
    TWO_PLUS_TWO = "two_plus_two"
    OTHER = "other"


class SessionKind(Enum):
    """What kind of session a meeting had.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.meetings[0].sessions[0].kind.value
    'talks'
    """

    TALKS = "talks"
    WORKING_LUNCH = "working_lunch"
    WORKING_DINNER = "working_dinner"
    PRESS_CONFERENCE = "press_conference"
    CALL = "call"
    OTHER = "other"


class Role(Enum):
    """What a sentence does in the readout.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> sorted({it.role.value for it in readout.iter_statements()})
    ['narration', 'statement']
    """

    STATEMENT = "statement"
    NARRATION = "narration"
    LEAD_IN = "lead_in"
    LISTED = "listed"
    CONTINUED = "continued"


class Attribution(Enum):
    """How the text says who speaks.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.statement("m1.i4.s2").attribution.value
    'explicit'
    """

    EXPLICIT = "explicit"
    CARRIED = "carried"
    IMPLIED = "implied"
    CORRECTED = "corrected"
    NONE = "none"


class Voice(Enum):
    """Whether one country or several are reported to speak.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.statement("m1.i4.s2").voice.value
    'unilateral'
    """

    JOINT = "joint"
    UNILATERAL = "unilateral"
    NARRATION = "narration"


class NamedBy(Enum):
    """What names the speaker; :attr:`Statement.cue` is the place of the words.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.statement("m1.i4.s2").named_by.value
    'person'
    """

    PERSON = "person"
    OFFICE = "office"
    SIDE = "side"
    JOINT = "joint"
    PRONOUN = "pronoun"
    FIRST_PERSON = "first_person"
    OTHER = "other"
    NOBODY = "nobody"


class Fact(Enum):
    """A fact about a meeting that a :class:`Reason` is for.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> sorted({it.fact.value for it in readout.meetings[0].reasons})
    ['date', 'place', 'principals']
    """

    KIND = "kind"
    DATE = "date"
    PLACE = "place"
    PRINCIPALS = "principals"


class FurnitureKind(Enum):
    """Pieces of the page that are no part of what the readout reports.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.furniture[0].kind.value
    'title'
    """

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


class SegmentKind(Enum):
    """The kinds of :meth:`Readout.segments`: those of furniture, and four more.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.segments()[0].kind.value
    'title'
    """

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
    """How much a diagnostic matters.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.diagnostics[0].severity.value
    'remark'
    """

    REMARK = "remark"
    WARNING = "warning"
    ERROR = "error"


class DiagnosticCode(Enum):
    """What a diagnostic reports; the codes are fixed, so that programs can rely on them.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> {it.code.value for it in readout.diagnostics}
    {'label-doubled'}
    """

    NO_MEETING = "no-meeting"
    NO_TITLE = "no-title"
    NO_DATE = "no-date"
    NO_YEAR = "no-year"
    SIDE_UNKNOWN = "side-unknown"
    LABEL_REPEATED = "label-repeated"
    LABEL_DOUBLED = "label-doubled"
    LABEL_SKIPPED = "label-skipped"
    SECTION_REPEATED = "section-repeated"
    MISSING_FULL_STOP = "missing-full-stop"
    CUT_SHORT = "cut-short"
    UNPARSED = "unparsed"
    NOT_READ = "not-read"
    UNKNOWN_SPEAKER = "unknown-speaker"
    WEEKDAY_CONFLICT = "weekday-conflict"
    YEAR_CONFLICT = "year-conflict"
    TEXT_CHANGED = "text-changed"
    LAYERS_UNREAD = "layers-unread"
