"""Keywords in context: where a term stands, by position, with what stands around it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from re import Pattern
from typing import Final, overload

from attrs import evolve, field, frozen

from japan_russia.arguments import PATH, takes
from japan_russia.corpus._selection import Selection
from japan_russia.corpus._sheet import Cell, write_csv
from japan_russia.files import AnyPath
from japan_russia.model import Meeting, Node, Participant, Party
from japan_russia.model.statement import Statement
from japan_russia.span import Span
from japan_russia.view.concordance import Line, concordance_html, lines
from japan_russia.view.names import apart
from japan_russia.view.words import count, dated

__all__ = ["COLUMNS", "PLACES", "Concordance", "Hit", "concordance", "every_statement"]

#: The columns of the rows.
COLUMNS: Final = (
    "readout",
    "id",
    "meeting",
    "date",
    "year",
    "earliest",
    "latest",
    "path",
    "speakers",
    "keys",
    "left",
    "hit",
    "right",
    "start",
    "end",
    "repeats",
)
_WORD: Final = re.compile(r"\S+")


@frozen(kw_only=True)
class Hit:
    """A place where the term stands.

    Attributes:
        readout: Id of the readout.
        id: Id of the statement or division that has the term, with the readout's: ``001#m1.s2``.
        meeting: Id of the meeting that it belongs to, with the readout's, or None.
        date: Day of the meeting as printed, or None.
        year: Year of the meeting: printed, else told, else the only one that can be meant, or None.
        earliest: The first day that the meeting can have been on, or None.
        latest: The last day that it can have been on, or None.
        path: Path of the division that it stands in; ``""`` in none.
        speakers: Who speaks; empty for narration and headings.
        left: The characters before the hit, at most as many as were asked for.
        hit: The characters that were found.
        right: The characters after it.
        span: Where the hit stands in the text of the readout.
        repeats: Id of the statement of which this is the second printing, with the readout's, or
            None.
        heading: What it stands under when it is shown: the readout and the day.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> hit = corpus.kwic("abduction")[0]
    >>> hit.readout[:3], hit.id.partition("#")[2], hit.hit
    ('000', 'm1.i5.i1.s2', 'abduction')
    """

    readout: str = field()
    id: str = field()
    meeting: str | None = field()
    date: str | None = field()
    year: int | None = field()
    earliest: dt.date | None = field()
    latest: dt.date | None = field()
    path: str = field()
    speakers: tuple[Party, ...] = field()
    left: str = field()
    hit: str = field()
    right: str = field()
    span: Span = field()
    repeats: str | None = field()
    heading: str = field(repr=False)

    @property
    def keys(self) -> tuple[str | None, ...]:
        """The key of the table of office holders of each speaker, None for all others."""
        return tuple(it.person if isinstance(it, Participant) else None for it in self.speakers)

    def row(self) -> dict[str, Cell]:
        """Return the hit as a row of a table; speakers and their keys are lists."""
        cells: tuple[Cell, ...] = (
            self.readout,
            self.id,
            self.meeting,
            self.date,
            self.year,
            self.earliest,
            self.latest,
            self.path,
            list(map(str, self.speakers)),
            list(self.keys),
            self.left,
            self.hit,
            self.right,
            self.span.start,
            self.span.end,
            self.repeats,
        )
        return dict(zip(COLUMNS, cells, strict=True))


@frozen(repr=False)
class Concordance(Sequence[Hit]):
    """Hits by position: readout by readout, in text order.

    ``print`` shows them with the keyword in the middle of the line, a notebook as a table.

    Attributes:
        hits: The hits.
        readouts: How many readouts were looked through.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> found = corpus.kwic("peace treaty")
    >>> len(found), found[0].hit
    (3, 'peace treaty')
    """

    hits: tuple[Hit, ...] = field()
    readouts: int = field(default=0, kw_only=True)

    def __len__(self) -> int:
        return len(self.hits)

    def __iter__(self) -> Iterator[Hit]:
        return iter(self.hits)

    @overload
    def __getitem__(self, key: int) -> Hit: ...
    @overload
    def __getitem__(self, key: slice) -> Concordance: ...
    def __getitem__(self, key: int | slice) -> Hit | Concordance:
        found = self.hits[key]
        return found if isinstance(found, Hit) else evolve(self, hits=found)

    def rows(self) -> list[dict[str, Cell]]:
        """Return a row for each hit, for ``pandas.DataFrame``."""
        return [hit.row() for hit in self.hits]

    @takes(path=PATH, overwrite=bool)
    def write_csv(self, path: AnyPath, *, overwrite: bool = False) -> Path:
        """Write :meth:`rows` to *path* as CSV, whole or not at all; return the path.

        Several speakers, or keys, stand in one cell with semicolons between them.

        Raises:
            FormatError: The file is there already or cannot be written.
        """
        return write_csv(path, COLUMNS, self.rows(), overwrite=overwrite)

    def lines(self, width: int | None = 100, *, ids: bool = False) -> Iterator[str]:
        """Yield the lines that are printed, of about *width* columns; if None, nothing is cut.

        Each hit begins with the id of the statement or division, if *ids* with the readout's before
        it, as citations take it.  Where that leaves little room, its context has a line of its own.
        """
        return lines(self._lines(ids=ids), width)

    def __str__(self) -> str:
        return "\n".join(self.lines()) or f"0 hits in {count(self.readouts, 'readout')}."

    def __repr__(self) -> str:
        return f"Concordance(<{len(self)}>)"

    def _repr_html_(self) -> str:
        return concordance_html(self._lines())

    def _lines(self, *, ids: bool = False) -> list[Line]:
        named = apart(one for hit in self.hits for one in hit.speakers)
        return [_line(hit, named, ids=ids) for hit in self.hits]


def _line(hit: Hit, named: Callable[[Party], str], *, ids: bool) -> Line:
    place = hit.id if ids else hit.id.removeprefix(f"{hit.readout}#")
    return Line(
        hit.heading,
        place,
        " + ".join(map(named, hit.speakers)),
        hit.left,
        hit.hit,
        hit.right,
        hit.repeats is not None,
    )


def concordance(
    selections: Sequence[Selection], wanted: Pattern[str], width: int, where: str
) -> Concordance:
    """Return every hit of *wanted* in *selections*; *where* is one of :data:`PLACES`."""
    find = PLACES[where]
    hits = tuple(hit for it in selections for hit in find(it, wanted, width))
    return Concordance(hits, readouts=len(selections))


def every_statement(selections: Sequence[Selection], width: int) -> Concordance:
    """Return every statement in *selections* as a hit of its first word."""
    hits = tuple(hit for it in selections for hit in _in_statements(it, None, width))
    return Concordance(hits, readouts=len(selections))


def _in_statements(
    it: Selection, wanted: Pattern[str] | None, width: int, *, under: bool = False
) -> Iterator[Hit]:
    """Hits in what is said; if *under*, the first words under headings that have it, too.

    Where nothing is *wanted*, the first words of all.
    """
    meetings = {meeting.id: meeting for meeting in it.readout.meetings}
    for placed in it.placed():
        said = placed.statement
        meeting = meetings.get(said.meeting or "")
        spans = [] if wanted is None else list(_spans(it.readout.source.text, said.span, wanted))
        is_under = wanted is None or (under and any(map(wanted.search, placed.headings)))
        if not spans and is_under:
            spans = list(_spans(it.readout.source.text, said.span, _WORD))[:1]
        for span in spans:
            yield _hit(it, said.id, meeting, placed.path, span, width, said)


def _in_headings(it: Selection, wanted: Pattern[str], width: int) -> Iterator[Hit]:
    asked = None
    if not it.is_whole:
        asked = {node.id for placed in it.placed() for node in placed.divisions}
    for top in it.readout.body:
        meeting = top if isinstance(top, Meeting) else None
        nodes: tuple[Node, ...] = tuple(top.walk())
        for node in (meeting, *nodes) if meeting is not None else nodes:
            if node.heading_span is None or (asked is not None and node.id not in asked):
                continue
            for span in _spans(it.readout.source.text, node.heading_span, wanted):
                yield _hit(it, node.id, meeting, node.path, span, width, None)


#: Where to look, by name.
PLACES: Final[dict[str, Callable[[Selection, Pattern[str], int], Iterator[Hit]]]] = {
    "text": _in_statements,
    "headings": _in_headings,
    "about": partial(_in_statements, under=True),
}


def _spans(text: str, within: Span, wanted: Pattern[str]) -> Iterator[Span]:
    for found in wanted.finditer(text, within.start, within.end):
        # A regular expression may find a place without words.
        if found.end() > found.start():
            yield Span(*found.span())


def _hit(
    it: Selection,
    id: str,
    meeting: Meeting | None,
    path: str,
    span: Span,
    width: int,
    said: Statement | None,
) -> Hit:
    readout, text = it.readout, it.readout.source.text
    repeats = said.repeats if said is not None else None
    return Hit(
        readout=readout.id,
        id=f"{readout.id}#{id}",
        meeting=None if meeting is None else f"{readout.id}#{meeting.id}",
        date=None if meeting is None or meeting.date is None else str(meeting.date),
        year=None if meeting is None else meeting.year,
        earliest=None if meeting is None else meeting.earliest,
        latest=None if meeting is None else meeting.latest,
        path=path,
        speakers=() if said is None else said.speakers,
        left=text[max(span.start - width, 0) : span.start],
        hit=text[span.start : span.end],
        right=text[span.end : span.end + width],
        span=span,
        repeats=None if repeats is None else f"{readout.id}#{repeats}",
        heading=readout.id if meeting is None else f"{readout.id}, {dated(meeting)}",
    )
