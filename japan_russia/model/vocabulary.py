"""The closed vocabularies in plain English: what each member is called, and what it means.

Whatever shows a member to people takes its words from here: the command line, the pages of the
documentation, TEI, the Sphinx extension.

>>> from japan_russia import MeetingKind, NamedBy
>>> from japan_russia.model.vocabulary import meaning, word
>>> word(MeetingKind.TELEPHONE)
'telephone talk'
>>> meaning(NamedBy.PRONOUN)
'a pronoun goes back to the last party that fits'
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final, NamedTuple

from japan_russia.model.acts import Act, Illocution, Plover
from japan_russia.model.dates import PartialDate
from japan_russia.model.kinds import (
    Attribution,
    DiagnosticCode,
    Fact,
    FurnitureKind,
    MeetingKind,
    NamedBy,
    Role,
    SegmentKind,
    SessionKind,
    Severity,
    Voice,
)

__all__ = [
    "MONTHS",
    "TERMS",
    "Term",
    "date_in_words",
    "in_words",
    "meaning",
    "word",
    "years_in_words",
]

MONTHS: Final[tuple[str, ...]] = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
"""The months in English, whatever the language of the machine; January is the first."""


class Term(NamedTuple):
    """How a member of a vocabulary is put to people.

    Attributes:
        word: What it is called, without article.
        meaning: What it means, as a clause without full stop; empty where the word says it all.
        example: Words of a readout that are a case of it, or empty.
    """

    word: str
    meaning: str = ""
    example: str = ""


def in_words(name: str) -> str:
    """Return the *name* of a row or member as words: ``subject_and_verb`` as "subject and verb"."""
    return name.replace("_", " ")


def date_in_words(it: PartialDate) -> str:
    """Return the parts of a date that are known: "25 September 2012", "28 July", "2012"."""
    parts = (
        None if it.day is None else str(it.day),
        None if it.month is None else MONTHS[it.month - 1],
        None if it.year is None else str(it.year),
    )
    return " ".join(part for part in parts if part)


def years_in_words(years: Iterable[int]) -> str:
    """Return one or more years, of which one it is: "2012", "2013, 2014 or 2015"."""
    *most, last = map(str, years)
    return f"{', '.join(most)} or {last}" if most else last


_FURNITURE: Final[dict[Enum, Term]] = {
    FurnitureKind.BREADCRUMB: Term(
        "breadcrumb", "the way to the page through the site, or what stands apart above the title"
    ),
    FurnitureKind.TITLE: Term("title"),
    FurnitureKind.DATE_LINE: Term("date line", "the date of issue, on a line of its own"),
    FurnitureKind.CAPTION: Term("caption", "what stands below or beside a picture"),
    FurnitureKind.ISSUER: Term("issuer", "who published the readout"),
    FurnitureKind.NAVIGATION: Term("navigation", "links to other pages"),
    FurnitureKind.NOTE: Term("note", "a remark about the text"),
    FurnitureKind.TIMING: Term("timing", "a bracketed line of time and length under a heading"),
    FurnitureKind.BULLET: Term(
        "bullet", "the mark before a statement of a list that is not a division"
    ),
    FurnitureKind.REPEATED_LABEL: Term(
        "repeated label", "the first of a label printed twice", "1. 1."
    ),
    FurnitureKind.SEPARATOR: Term("separator", "a line between parts of the page"),
    FurnitureKind.UNPARSED: Term(
        "unparsed text", "text that no rule has claimed; a diagnostic says so"
    ),
}

TERMS: Final[Mapping[Enum, Term]] = {
    MeetingKind.FOREIGN_MINISTERS: Term("foreign ministers' meeting"),
    MeetingKind.SUMMIT: Term("summit meeting", "heads of state or government met"),
    MeetingKind.COURTESY_CALL: Term("courtesy call"),
    MeetingKind.TELEPHONE: Term("telephone talk", "by telephone or video"),
    MeetingKind.VICE_MINISTERS: Term("vice-ministers' meeting"),
    MeetingKind.TWO_PLUS_TWO: Term("foreign and defence ministers' meeting (2+2)"),
    MeetingKind.OTHER: Term("other meeting"),
    SessionKind.TALKS: Term("talks"),
    SessionKind.WORKING_LUNCH: Term("working lunch"),
    SessionKind.WORKING_DINNER: Term("working dinner"),
    SessionKind.PRESS_CONFERENCE: Term("press conference"),
    SessionKind.CALL: Term("call"),
    SessionKind.OTHER: Term("other session"),
    Role.STATEMENT: Term("statement", "reports what a party said"),
    Role.NARRATION: Term(
        "narration", "the ministry's own voice: none of the participants is reported to speak"
    ),
    Role.LEAD_IN: Term(
        "lead-in", "introduces a list", "Minister Ivanov made the following statements:"
    ),
    Role.LISTED: Term("listed", "stands in a list that a lead-in introduces"),
    Role.CONTINUED: Term(
        "continued", "goes on in the last speaker's voice without a verb of saying"
    ),
    Attribution.EXPLICIT: Term("explicit", "the sentence names who speaks"),
    Attribution.CARRIED: Term("carried over", "the speaker is carried over from elsewhere"),
    Attribution.IMPLIED: Term(
        "implied",
        "an impersonal act implies both sides, or whoever was to answer",
        "It was agreed",
    ),
    Attribution.CORRECTED: Term(
        "corrected", "a person has put right who speaks; the correction says who and why"
    ),
    Attribution.NONE: Term("none", "nobody speaks"),
    Voice.JOINT: Term("joint", "several countries are reported to speak together"),
    Voice.UNILATERAL: Term("unilateral", "one country is reported to speak"),
    Voice.NARRATION: Term("narration", "nobody is reported to speak"),
    NamedBy.PERSON: Term("name of a person", "a person is named", "Foreign Minister Ivanov"),
    NamedBy.OFFICE: Term("office alone", "an office stands for its holder", "the Prime Minister"),
    NamedBy.SIDE: Term("side", "a side, government or country is named", "the Russian side"),
    NamedBy.JOINT: Term("joint phrase", "a joint phrase means several", "both sides"),
    NamedBy.PRONOUN: Term("pronoun", "a pronoun goes back to the last party that fits", "He"),
    NamedBy.FIRST_PERSON: Term(
        "first person", "the first person is the speaker whom the lead-in named", "I"
    ),
    NamedBy.OTHER: Term(
        "no phrase of the sentence",
        "a lead-in, the sentence before or an impersonal act tells who speaks",
    ),
    NamedBy.NOBODY: Term("nobody", "nobody is reported to speak"),
    Fact.KIND: Term("kind", "what kind of meeting it was"),
    Fact.DATE: Term("date", "on which day it was"),
    Fact.PLACE: Term("place", "where it was held"),
    Fact.PRINCIPALS: Term("principals", "who met"),
    **_FURNITURE,
    **{SegmentKind(kind.value): term for kind, term in _FURNITURE.items()},
    SegmentKind.LABEL: Term("label", "the number or mark of a division"),
    SegmentKind.HEADING: Term("heading"),
    SegmentKind.STATEMENT: Term("statement", "a sentence or clause, narration too"),
    SegmentKind.SPACE: Term("space", "white space between pieces"),
    Severity.REMARK: Term("remark", "worth knowing"),
    Severity.WARNING: Term("warning", "something may be missing or read wrongly"),
    Severity.ERROR: Term("error", "the text cannot be used as a readout"),
    DiagnosticCode.NO_MEETING: Term("no meeting found"),
    DiagnosticCode.NO_TITLE: Term("no title printed"),
    DiagnosticCode.NO_DATE: Term("no date printed"),
    DiagnosticCode.NO_YEAR: Term("no year printed"),
    DiagnosticCode.SIDE_UNKNOWN: Term("side unknown"),
    DiagnosticCode.LABEL_REPEATED: Term("label repeated"),
    DiagnosticCode.LABEL_DOUBLED: Term("label printed twice"),
    DiagnosticCode.LABEL_SKIPPED: Term("label skipped"),
    DiagnosticCode.SECTION_REPEATED: Term("section printed twice"),
    DiagnosticCode.MISSING_FULL_STOP: Term("full stop missing"),
    DiagnosticCode.CUT_SHORT: Term("text cut short"),
    DiagnosticCode.UNPARSED: Term("text not understood"),
    DiagnosticCode.NOT_READ: Term("sentence not read"),
    DiagnosticCode.UNKNOWN_SPEAKER: Term("speaker unknown"),
    DiagnosticCode.WEEKDAY_CONFLICT: Term("weekday against date"),
    DiagnosticCode.YEAR_CONFLICT: Term("year against those in office"),
    DiagnosticCode.TEXT_CHANGED: Term(
        "text changed since export", "a file was edited: its text is not the one it was made from"
    ),
    DiagnosticCode.LAYERS_UNREAD: Term(
        "markup not read", "an editor has added markup to a file that the model has no word for"
    ),
    Illocution.ASSERTIVE: Term("assertive", "says how things are"),
    Illocution.DIRECTIVE: Term("directive", "tries to get the hearer to do something"),
    Illocution.COMMISSIVE: Term("commissive", "commits the speaker to doing something"),
    Illocution.EXPRESSIVE: Term("expressive", "shows what the speaker feels"),
    Illocution.DECLARATIVE: Term("declarative", "brings about what it says"),
    **{act: Term(in_words(act.value)) for act in Act},
    Act.SHARE_VIEW: Term("share a view"),
    Act.CONCERN: Term("express concern"),
    Act.REGRET: Term("express regret"),
    **{event: Term(event.value.lower()) for event in Plover},
}
"""The term of every member of every closed vocabulary."""


def word(member: Enum) -> str:
    """Return what *member* is called.

    Raises:
        KeyError: *member* is of no vocabulary of the model.
    """
    return TERMS[member].word


def meaning(member: Enum) -> str:
    """Return what *member* means, as a clause; its word where that says it all.

    Raises:
        KeyError: *member* is of no vocabulary of the model.
    """
    return TERMS[member].meaning or TERMS[member].word
