"""What people have put right in readouts: a table, and how it is applied to what was read.

>>> import japan_russia as jr
>>> right = jr.corrections.Row(
...     statement="001_19287fb4fa5b8656#m1.i4.s1",
...     words="Minister Gemba congratulated",
...     field="speakers",
...     value="JP",
...     who="A. Reader",
...     why="He spoke for the government.",
... )
>>> readout = jr.load("seeds/001_19287fb4fa5b8656.txt", corrections=[right])
>>> it = readout.statement("m1.i4.s1")
>>> print(*it.speakers, it.attribution.value, it.corrections[0].why)
JP corrected He spoke for the government.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from os import PathLike, fspath
from typing import Any, Final, TypeAlias

from attrs import evolve, frozen

from japan_russia.arguments import PATH, each, takes
from japan_russia.data._table import fold, joined
from japan_russia.data.countries import country
from japan_russia.errors import FormatError, ModelError, ReadoutError, UnknownIdError, meant
from japan_russia.files import AnyPath, read_table, write_atomic
from japan_russia.model import (
    AgendaItem,
    Attribution,
    Correction,
    Meeting,
    NamedBy,
    Node,
    Participant,
    Party,
    Readout,
    Role,
    Side,
    Statement,
)
from japan_russia.model.statement import CORRECTABLE

__all__ = [
    "COLUMNS",
    "MAX_BYTES",
    "Corrections",
    "Row",
    "applied",
    "by_readout",
    "dump",
    "load",
    "named_otherwise",
    "of",
    "rows",
    "unused",
]

#: The most bytes that a table may have.
MAX_BYTES: Final = 100_000_000
#: The name of the construction of a statement whose speakers a person has put right.
_CONSTRUCTION: Final = "corrected"
_CHARACTERS: Final = re.compile(r"char=([0-9]{1,9}),([0-9]{1,9})")
_ID: Final = r"(?:[mi][1-9][0-9]*\.)*s[1-9][0-9]*"
_PLACE: Final = re.compile(rf".+#(?:{_ID}|{_CHARACTERS.pattern})", re.DOTALL)
_QUOTED: Final = re.compile(r'["\t\r\n]')
_CODE: Final = re.compile("[A-Z]{2}")
#: Roles that say from where the speaker is taken: not from there any more.
_ROLES_OF_OTHERS: Final = frozenset({Role.NARRATION, Role.CONTINUED})


@frozen(kw_only=True)
class Row:
    """What a person puts right about one statement: a row of a table of corrections.

    Attributes:
        statement: The readout's id, ``#``, and the id of the statement (``001#m1.i4.s2``) or its
            characters (``001#char=2267,2352``), half-open and counted from 0.
        words: Printed words that stand in the statement; white space makes no difference.
        field: What is put right: ``speakers``, ``addressees`` or ``in_reply_to``.
        value: What is right.  Speakers and addressees are separated by semicolons: family name,
            full name, id (``p2``) or key of somebody who took part, or the code of a country for
            its side; empty for nobody, which makes the statement narration.  What it answers is
            the id of a statement of the same readout, empty for no reply.
        who: Who puts it right.
        why: For what reason.

    Raises:
        ModelError: The statement is not named in such a way, the field is none of these, or there
            are no words, nobody who corrects, or no reason.
    """

    statement: str
    words: str
    field: str
    value: str
    who: str
    why: str

    def __attrs_post_init__(self) -> None:
        if not _PLACE.fullmatch(self.statement):
            raise ModelError(
                "Expected a statement such as '001#m1.i4.s2' or '001#char=2267,2352' of a "
                f"correction, found {self.statement!r}."
            )
        if not self.words.strip():
            raise ModelError(
                f"Expected words of {self.statement} for its correction, found {self.words!r}."
            )
        # Its own checks are those of the mark that it leaves.
        self.mark()

    @property
    def readout(self) -> str:
        """The id of the readout."""
        return self.statement.rpartition("#")[0]

    def mark(self) -> Correction:
        """Return what is kept in the statement."""
        return Correction(field=self.field, who=self.who, why=self.why)


Corrections: TypeAlias = Iterable[Row] | AnyPath
"""What a caller gives: rows, or the path of a table of them."""

COLUMNS: Final = ("statement", "words", "field", "value", "who", "why")
"""The columns of a table, in the order of writing."""


@takes(path=PATH)
def load(path: AnyPath) -> tuple[Row, ...]:
    """Read a table of corrections: tab-separated, one header line with :data:`COLUMNS`.

    It is in UTF-8, or in UTF-16 with its mark, as spreadsheets save "Unicode text".  The columns
    stand in any order, others are passed over.  A cell with a tab, a line end or a quotation mark
    may stand in quotation marks, as spreadsheets write it; an empty line is none.

    Raises:
        FormatError: The table cannot be read or says what no table of corrections says; with the
            ``line``.
        LimitError: It is longer than :data:`MAX_BYTES`.
    """
    name = fspath(path)
    text = read_table(path, MAX_BYTES, error=FormatError)
    return tuple(_rows(csv.reader(io.StringIO(text, newline=""), "excel-tab", strict=True), name))


def _rows(cells: Any, name: str | bytes) -> Iterator[Row]:
    try:
        header: list[str] = next(cells, [])
        missing = [column for column in COLUMNS if header.count(column) != 1]
        if missing:
            raise FormatError(
                f"Expected one column {missing[0]!r} at line 1 of {name!r}, "
                f"found {joined(header)}.",
                line=1,
            )
        for found in cells:
            if not any(found):
                continue
            if len(found) != len(header):
                raise FormatError(
                    f"Expected {len(header)} cells at line {cells.line_num} of {name!r}, "
                    f"found {len(found)}, {joined(found)}.",
                    line=cells.line_num,
                )
            by_name = dict(zip(header, found, strict=True))
            yield Row(**{column: by_name[column] for column in COLUMNS})
    except csv.Error as error:
        raise FormatError(
            f"Expected cells between tabs at line {cells.line_num} of {name!r}, found: {error}.",
            line=cells.line_num,
        ) from error
    except ModelError as error:
        raise FormatError(
            f"{error.message.removesuffix('.')} (at line {cells.line_num} of {name!r}).",
            line=cells.line_num,
        ) from error


@takes(path=PATH)
def dump(rows: Iterable[Row], path: AnyPath) -> None:
    """Write *rows* as a table to the file at *path*, which is replaced whole or left as it was.

    :func:`load` gives equal rows back.

    Raises:
        FormatError: The file cannot be written.
    """
    lines = [
        COLUMNS,
        *([getattr(row, column) for column in COLUMNS] for row in each(rows, Row, "rows")),
    ]
    text = "".join("\t".join(map(_cell, line)) + "\n" for line in lines)
    write_atomic(path, text.encode("utf-8"), error=FormatError)


def _cell(text: str) -> str:
    """A cell as it is read; csv's own writer leaves a carriage return unquoted."""
    if not _QUOTED.search(text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


@takes(readout=Readout)
def of(readout: Readout) -> tuple[Row, ...]:
    """Return the rows that a readout bears the marks of, in text order, with names for persons.

    Applied to the same text read without them, they give an equal readout.
    """
    return tuple(
        Row(
            statement=f"{readout.id}#{it.id}",
            words=it.text,
            field=mark.field,
            value=_value(it, mark.field, readout),
            who=mark.who,
            why=mark.why,
        )
        for it in readout.iter_statements()
        for mark in it.corrections
    )


def _value(it: Statement, name: str, readout: Readout) -> str:
    if name == "in_reply_to":
        return it.in_reply_to or ""
    parties: tuple[Party, ...] = getattr(it, name)
    return "; ".join(_written(party, it, readout) for party in parties)


def _written(party: Party, it: Statement, readout: Readout) -> str:
    """What a cell calls a party: by the full name, or the id where that means several."""
    if isinstance(party, Side):
        return party.country
    name = str(party)
    is_clear = ";" not in name and _called(name, it, readout) == [party]
    return name if is_clear else party.id


def rows(given: Corrections | None) -> tuple[Row, ...]:
    """Return the rows that a caller gives, as such or as the path of a table.

    Raises:
        FormatError: The table cannot be read.
        ArgumentError: Something else is given.
    """
    if given is None:
        return ()
    if isinstance(given, str | PathLike):
        return load(given)
    return tuple(each(given, Row, "corrections"))


def by_readout(given: Corrections | None) -> dict[str, list[Row]]:
    """Return the rows that a caller gives, those of each readout under its id; see :func:`rows`."""
    found: dict[str, list[Row]] = {}
    for row in rows(given):
        found.setdefault(row.readout, []).append(row)
    return found


def unused(left: Mapping[str, list[Row]]) -> Iterator[UnknownIdError]:
    """Yield an error for each readout of *left*, whose rows nothing was applied to."""
    for id, (row, *_) in left.items():
        yield UnknownIdError(
            f"Expected a readout {id!r}, as {row.who} corrects it, found none: the id is the name "
            f"of the file without its suffix, so name the file so, or leave the rows of it out.",
            row.statement,
        )


@takes(readout=Readout)
def named_otherwise(readout: Readout, rows: Iterable[Row]) -> str | None:
    """Return what to say where *rows* seem to be of *readout*, but of all of them none names it.

    So it is where the statement that one names has the words that it quotes.
    """
    others = tuple(each(rows, Row, "rows"))
    if not others or any(row.readout == readout.id for row in others):
        return None
    places = _places(readout)
    for row in others:
        it = places.get(_place(row))
        if it is not None and _one_line(row.words) in _one_line(it.text):
            return (
                f"Expected corrections of {readout.id!r}, found those of {row.readout!r} by "
                f"{row.who}, whose words stand here, too: nothing is put right; the id is the "
                f"name of the file without its suffix, so read it with id={row.readout!r}, or "
                f"name the file so."
            )
    return None


@takes(readout=Readout)
def applied(readout: Readout, rows: Iterable[Row]) -> Readout:
    """Return *readout* with what *rows* put right, those of other readouts left out.

    Raises:
        ReadoutError: The readout has no such statement, its words are others by now, nobody of
            that name took part, or two rows put the same right.
    """
    by_statement: dict[str, dict[str, Row]] = {}
    own = [row for row in each(rows, Row, "rows") if row.readout == readout.id]
    if not own:
        return readout
    statements = {it.id: it for it in readout.iter_statements()}
    places = _places(readout)
    for row in own:
        it = _statement(row, readout, places)
        by_field = by_statement.setdefault(it.id, {})
        if row.field in by_field:
            what = f"Expected one correction of the {row.field} of {row.statement}"
            raise _error(row, what, "two")
        by_field[row.field] = row
    changed: dict[str, Statement] = {}
    for id, by_field in by_statement.items():
        try:
            changed[id] = _corrected(statements[id], by_field, readout, statements)
        except ModelError as error:
            raise ReadoutError(
                f"{error.message.removesuffix('.')} (as corrected in {readout.id}).", readout.id
            ) from error
    return evolve(
        readout,
        lead=_replaced(readout.lead, changed),
        body=tuple(_node(node, changed) for node in readout.body),
    )


def _statement(
    row: Row, readout: Readout, places: Mapping[tuple[int, int] | str, Statement]
) -> Statement:
    found = places.get(_place(row))
    if found is None:
        place = row.statement.rpartition("#")[2]
        raise _error(
            row,
            f"Expected a statement {place!r} of {readout.id}",
            f"none{meant(place, (it.id for it in places.values()))}",
        )
    if _one_line(row.words) not in _one_line(found.text):
        raise _error(row, f"Expected the words {row.words!r} in {row.statement}", repr(found.text))
    return found


def _places(readout: Readout) -> dict[tuple[int, int] | str, Statement]:
    """The statements of a readout by what a row may name them: their id or their characters."""
    places: dict[tuple[int, int] | str, Statement] = {}
    for it in readout.iter_statements():
        places[it.id] = places[it.span.start, it.span.end] = it
    return places


def _place(row: Row) -> tuple[int, int] | str:
    place = row.statement.rpartition("#")[2]
    characters = _CHARACTERS.fullmatch(place)
    return place if characters is None else (int(characters[1]), int(characters[2]))


def _error(row: Row, expected: str, found: str) -> ReadoutError:
    return ReadoutError(f"{expected}, as {row.who} corrects it, found {found}.", row.readout)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _corrected(
    it: Statement,
    rows: Mapping[str, Row],
    readout: Readout,
    statements: Mapping[str, Statement],
) -> Statement:
    """Put right what the *rows* by their field say, all at once."""
    marks = {mark.field: mark for mark in it.corrections}
    marks.update((name, row.mark()) for name, row in rows.items())
    changes: dict[str, Any] = {
        "corrections": tuple(marks[name] for name in CORRECTABLE if name in marks)
    }
    if "speakers" in rows:
        changes.update(_speaking(it, _parties(rows["speakers"], it, readout)))
    if "addressees" in rows:
        changes["addressees"] = _parties(rows["addressees"], it, readout)
    if "in_reply_to" in rows:
        row = rows["in_reply_to"]
        answered = row.value.strip().removeprefix(f"{readout.id}#") or None
        earlier = None if answered is None else statements.get(answered)
        if answered is not None and (earlier is None or earlier.span.start >= it.span.start):
            what = f"Expected the id of a statement before {row.statement}"
            raise _error(row, what, repr(answered))
        changes.update(is_reply=answered is not None, in_reply_to=answered)
    return evolve(it, **changes)


def _speaking(it: Statement, speakers: tuple[Party, ...]) -> dict[str, Any]:
    """What changes with the speakers: no words of the text decide any more who speaks."""
    changes: dict[str, Any] = {
        "speakers": speakers,
        "attribution": Attribution.CORRECTED,
        "construction": _CONSTRUCTION,
        "cue": None,
    }
    if not speakers:
        return changes | {
            "role": Role.NARRATION,
            "named_by": NamedBy.NOBODY,
            "addressees": (),
            "reporting": (),
            "is_reply": False,
            "in_reply_to": None,
        }
    role = Role.STATEMENT if it.role in _ROLES_OF_OTHERS else it.role
    return changes | {"role": role, "named_by": NamedBy.OTHER}


def _parties(row: Row, it: Statement, readout: Readout) -> tuple[Party, ...]:
    """Find those whom a cell names: persons in the order of the readout, then sides by code."""
    names = [_one_line(name) for name in row.value.split(";") if name.strip()]
    found = {_party(name, row, it, readout) for name in names}
    people = [person for person in readout.participants if person in found]
    sides = sorted((it for it in found if isinstance(it, Side)), key=lambda side: side.country)
    return (*people, *sides)


def _party(name: str, row: Row, it: Statement, readout: Readout) -> Party:
    found = _called(name, it, readout)
    if len(found) == 1:
        return found[0]
    if found:
        both = " and ".join(f"{person} ({person.id})" for person in found)
        raise _error(row, f"Expected one person called {name!r} in {row.statement}", both)
    if _CODE.fullmatch(name) and country(name) is not None:
        return Side(country=name)
    there_were = ", ".join(map(str, readout.participants)) or "nobody who is named"
    raise _error(
        row,
        f"Expected somebody who took part ({there_were}), or the code of a country, "
        f"in {row.statement}",
        repr(name),
    )


def _called(name: str, it: Statement, readout: Readout) -> list[Participant]:
    """Those whom a name can mean: of the meeting that a statement is of, else of any."""
    there = next((meeting for meeting in readout.meetings if meeting.id == it.meeting), None)
    for people in (() if there is None else there.participants, readout.participants):
        found = [person for person in people if _is_called(person, name)]
        if found:
            return found
    return []


def _is_called(person: Participant, name: str) -> bool:
    it = person.name
    if name == person.id:
        return True
    short = f"{it.given} {it.family}" if it.given else it.family
    forms = (it.family, short, str(it), it.printed, person.person or "")
    return fold(name) in map(fold, forms)


def _replaced(
    statements: tuple[Statement, ...], changed: Mapping[str, Statement]
) -> tuple[Statement, ...]:
    return tuple(changed.get(it.id, it) for it in statements)


def _node(node: Node, changed: Mapping[str, Statement]) -> Node:
    statements = _replaced(node.statements, changed)
    if isinstance(node, Meeting):
        return evolve(node, statements=statements, agenda=_items(node.agenda, changed))
    return evolve(node, statements=statements, items=_items(node.items, changed))


def _items(
    items: tuple[AgendaItem, ...], changed: Mapping[str, Statement]
) -> tuple[AgendaItem, ...]:
    return tuple(
        evolve(it, statements=_replaced(it.statements, changed), items=_items(it.items, changed))
        for it in items
    )
