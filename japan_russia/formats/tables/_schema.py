"""The tables, column by column: whatever writes, reads or describes them goes by this.

An id holds in all readouts together: ``001#m1`` is the first meeting of the readout ``001``, so
that two tables are joined by one column.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from attrs import field, frozen

__all__ = ["PLACE", "TABLES", "Column", "Row", "Table", "Type", "Value", "codebook"]

Value: TypeAlias = str | int | bool | date | None
"""What stands in a cell; None where nothing does."""
Row: TypeAlias = dict[str, Value]
"""A row: a value for each column, in their order."""


class Type(Enum):
    """What the cells of a column hold.

    >>> import japan_russia as jr
    >>> [it.value for it in jr.tables.Type]
    ['text', 'whole number', 'true or false', 'day']
    """

    TEXT = "text"
    INTEGER = "whole number"
    BOOLEAN = "true or false"
    DAY = "day"


@frozen
class Column:
    """A column of a table.

    Attributes:
        name: Its name.
        type: What its cells hold.
        meaning: What that says, as a clause.
        missing: When a cell is empty, as a clause; None where none is.
        unit: What a number counts; None for what is no number.

    >>> import japan_russia as jr
    >>> column = jr.tables.TABLES["statements"].columns[0]
    >>> column.name, column.type.value
    ('readout', 'text')
    """

    name: str = field()
    type: Type = field()
    meaning: str = field()
    missing: str | None = field(default=None, kw_only=True)
    unit: str | None = field(default=None, kw_only=True)


@frozen
class Table:
    """A table.

    Attributes:
        name: Its name, and that of its file.
        meaning: What a row is, as a clause.
        key: The columns that tell its rows apart.
        columns: In their order.

    >>> import japan_russia as jr
    >>> jr.tables.TABLES["speakers"].key
    ('statement', 'number')
    """

    name: str = field()
    meaning: str = field()
    key: tuple[str, ...] = field()
    columns: tuple[Column, ...] = field(repr=False)


def _text(name: str, meaning: str, missing: str | None = None) -> Column:
    return Column(name, Type.TEXT, meaning, missing=missing)


def _day(name: str, meaning: str, missing: str | None = None) -> Column:
    return Column(name, Type.DAY, meaning, missing=missing)


def _whether(name: str, meaning: str, missing: str | None = None) -> Column:
    return Column(name, Type.BOOLEAN, meaning, missing=missing)


def _number(name: str, unit: str, meaning: str, missing: str | None = None) -> Column:
    return Column(name, Type.INTEGER, meaning, missing=missing, unit=unit)


def _span(of: str) -> tuple[Column, Column]:
    unit = "code points of the text, from 0"
    return (
        _number("start", unit, f"where {of} begins"),
        _number("end", unit, f"where {of} ends: the offset of what follows"),
    )


_READOUT: Final = (
    _text("readout", "id of the readout"),
    _text("sha256", "SHA-256 of the bytes that were read, as 64 hexadecimal digits"),
)

#: Where a row belongs: every table but that of the readouts begins with this.
_PLACE: Final = (
    *_READOUT,
    _text("meeting", "id of the meeting", "it belongs to no meeting"),
    _text("kind", "kind of the meeting, a value of MeetingKind", "it belongs to no meeting"),
    _text(
        "date",
        "day of the meeting as printed: 2012-09-25, or --07-28 without year",
        "no meeting, or no day printed",
    ),
    _number(
        "year",
        "years of the calendar",
        "year of the meeting: printed, else given, else the only one that can be meant",
        "no meeting, or no year that is sure",
    ),
    _day("earliest", "first day that the meeting can have been on", "no meeting, or no year known"),
    _day("latest", "last day that the meeting can have been on", "no meeting, or no year known"),
    _text(
        "path",
        "labels of the divisions that it stands in, from the top, joined by /",
        "it stands in no division",
    ),
    _text(
        "headings",
        "headings of these divisions, from the top, joined by ' > '",
        "it stands under no heading",
    ),
)

#: What every row says of the statement that it is about.
_STATEMENT: Final = (
    _text("statement", "id of the statement"),
    _text("role", "what it does in the readout, a value of Role"),
    _text("voice", "whether one country or several speak, a value of Voice"),
    _text("attribution", "how the text says who speaks, a value of Attribution"),
    _whether("is_reply", "whether the text presents it as an answer"),
    _text(
        "repeats",
        "id of the statement of which this is a second printing",
        "it is printed for the first time, and so to be counted",
    ),
)

#: Who speaks or is addressed.
_PARTY: Final = (
    _text("party", "person; or side, for a country or delegation that speaks as one"),
    _text("country", "ISO 3166-1 alpha-2 code of the country", "nothing tells the country"),
    _text(
        "person",
        "key of the table of office holders, the same however the name is printed",
        "a side, or somebody who is not in that table",
    ),
    _text("family", "family name", "a side"),
    _text("name", "full name: given name, patronymic, family name, as far as printed", "a side"),
    _text("printed", "the name as printed, order and capitals included", "a side"),
)

_TABLES: Final = (
    Table(
        "readouts",
        "a readout",
        ("readout",),
        (
            *_READOUT,
            *_span("the text"),
            _text("title", "title, its lines joined by a space", "none is printed"),
            _text("issued", "date of issue as printed: 2012-09-26", "none is printed"),
            _text("name", "name of the file", "it was read from no file"),
            _text("url", "address of the page", "none is known"),
            _text("media_type", "what the text was taken from: text/plain, text/html, …"),
            _text("encoding", "what the bytes were decoded as", "it was read from a str"),
            _day("earliest", "first day that a meeting can have been on", "no year is known"),
            _day("latest", "last day that a meeting can have been on", "no year is known"),
            _number("meetings", "meetings", "how many there are"),
            _number("statements", "statements", "how many there are, second printings left out"),
            _number("second_printings", "statements", "how many are printed a second time"),
            _number("diagnostics", "diagnostics", "how many things are odd about the text"),
        ),
    ),
    Table(
        "meetings",
        "a meeting",
        ("meeting",),
        (
            *_PLACE,
            *_span("its part of the text"),
            _text("place", "city as printed, else venue as printed", "a call, or none printed"),
            _text(
                "year_from",
                "printed, given by the caller, or inferred from who held office",
                "no year that is sure",
            ),
            _text(
                "year_candidates",
                "years that can be meant, joined by a space",
                "the year is printed, or nothing tells it",
            ),
            _number("sessions", "sessions", "how many there were"),
            _number("participants", "persons", "how many took part"),
            _number("statements", "statements", "how many there are, second printings left out"),
        ),
    ),
    Table(
        "sessions",
        "a session of a meeting",
        ("meeting", "number"),
        (
            *_PLACE,
            *_span("the meeting's part of the text"),
            _number("number", "sessions of the meeting, from 1", "place among them"),
            _text("session", "kind of the session, a value of SessionKind"),
            _text("begins", "local time at which it began: 15:15", "none is printed"),
            _number("minutes", "minutes", "how long it was", "no length is printed"),
            _whether("approximate", "whether the length is printed as approximate"),
        ),
    ),
    Table(
        "participants",
        "a person who took part in a meeting",
        ("meeting", "participant"),
        (
            *_PLACE,
            *_span("the meeting's part of the text"),
            _text("participant", "id of the person in the readout"),
            *_PARTY[1:3],
            _text("family", "family name"),
            _text("given", "given name", "none is printed"),
            _text("patronymic", "patronymic", "none is printed"),
            _text("printed", "the name as printed, order and capitals included"),
            _text("office", "office as printed, without the country", "none is printed"),
            _whether(
                "is_principal", "whether the person met; others came along", "nothing tells who met"
            ),
        ),
    ),
    Table(
        "agenda",
        "a division of the text, a meeting among them if it is one",
        ("division",),
        (
            *_PLACE,
            *_span("the division"),
            _text("division", "id of the division"),
            _text("parent", "id of the division that it is in", "it is at the top"),
            _number("level", "divisions, from 1", "how deep it stands"),
            _text("label", "label as printed, without final dots and spaces", "none is printed"),
            _text("heading", "heading as printed", "none is printed"),
            _number("statements", "statements", "how many stand in it, not deeper"),
        ),
    ),
    Table(
        "statements",
        "a statement: a sentence, or a clause where several speak in one",
        ("statement",),
        (
            *_PLACE,
            *_span("the statement"),
            *_STATEMENT,
            _text("in_reply_to", "id of the statement that it answers", "none can be meant"),
            _text("construction", "name of the row that decided who speaks"),
            _text("named_by", "what names the speaker, a value of NamedBy"),
            _text(
                "speakers",
                "who speaks, to be read: joined by '; ', a row each in speakers",
                "nobody",
            ),
            _text("addressees", "who is addressed, to be read: a row each in addressees", "nobody"),
            _text("acts", "what is done by saying it, to be read: a row each in verbs", "no verb"),
            _text("corrected", "what a person has put right: speakers, addressees, …", "nothing"),
            _text("text", "the words: the characters from start to end"),
        ),
    ),
    Table(
        "speakers",
        "a speaker of a statement",
        ("statement", "number"),
        (
            *_PLACE,
            *_span("the statement"),
            *_STATEMENT,
            _number("number", "speakers of the statement, from 1", "place among them"),
            *_PARTY,
        ),
    ),
    Table(
        "addressees",
        "somebody whom a statement names as its recipient",
        ("statement", "number"),
        (
            *_PLACE,
            *_span("the statement"),
            *_STATEMENT,
            _number("number", "addressees of the statement, from 1", "place among them"),
            *_PARTY,
        ),
    ),
    Table(
        "verbs",
        "a reporting verb of a statement",
        ("statement", "number"),
        (
            *_PLACE,
            *_span("the verb"),
            *_STATEMENT,
            _number(
                "number", "verbs of the statement, from 1", "place among them, main clause first"
            ),
            _text("lemma", "the verb with its noun or particle: state, point out, share the view"),
            _text("act", "what is done by saying it, a value of Act"),
            _text("illocution", "illocutionary point of the act, a value of Illocution"),
            _text("plover", "PLOVER event type of the act", "PLOVER has none for mere statements"),
            _text("printed", "the words: the characters from start to end"),
        ),
    ),
)

PLACE: Final = tuple(column.name for column in _PLACE)
"""The names of the columns that tell where a row belongs."""

TABLES: Final[Mapping[str, Table]] = {table.name: table for table in _TABLES}
"""The tables by name, each before those that are about its rows."""


def codebook() -> Iterator[Row]:
    """Yield a row for each column of each table, which says what it holds."""
    for table in TABLES.values():
        for it in table.columns:
            yield {
                "table": table.name,
                "column": it.name,
                "type": it.type.value,
                "unit": it.unit,
                "meaning": it.meaning,
                "missing": it.missing,
            }
