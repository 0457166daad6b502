"""Who answered and who addressed whom: as rows, and as a network with weights."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias, overload

from attrs import field, frozen

from japan_russia.arguments import PATH, takes
from japan_russia.corpus._selection import Selection
from japan_russia.corpus._sheet import Cell, write_csv
from japan_russia.errors import JapanRussiaError
from japan_russia.files import AnyPath, new_files
from japan_russia.formats import graphml
from japan_russia.model import Act, Meeting, Participant, Party, Side, Statement
from japan_russia.view.figure import Figure
from japan_russia.view.html import table_html
from japan_russia.view.names import apart, person_id
from japan_russia.view.pictures import Link, links_svg
from japan_russia.view.words import count, labelled

__all__ = ["By", "Exchange", "Exchanges", "exchanges", "node_of"]

By: TypeAlias = Literal["person", "side"]
"""What the nodes of a network are: persons, and sides that speak as one; or countries."""

#: The columns of the rows.
_COLUMNS: Final = (
    *("kind", "speaker", "speaker_person", "speaker_country"),
    *("other", "other_person", "other_country"),
    *("acts", "statement", "in_reply_to", "meeting", "date", "year", "earliest", "latest"),
    "repeats",
)
#: Pictures have so many marks for countries; further ones share the last.
_MARKS: Final = 4


@frozen(kw_only=True)
class Exchange:
    """One party turned to another in a statement.

    Where several speak or are answered, there is an exchange for each pair; nobody answers
    himself, nor the side that he is of.

    Attributes:
        kind: ``reply``: the statement answers one of the other's; ``address``: it names the other
            as its recipient.
        speaker: Who turned to the other.
        other: Who was answered or addressed.
        acts: What was done by saying it.
        statement: Id of the statement, with the readout's: ``001#m1.s2``.
        in_reply_to: Id of the statement that it answers, with the readout's; None for an address.
        meeting: Id of the meeting, with the readout's, or None.
        date: Day of the meeting as printed, or None.
        year: Year of the meeting: printed, else told, else the only one that can be meant, or None.
        earliest: The first day that the meeting can have been on, or None.
        latest: The last day that it can have been on, or None.
        repeats: Id of the statement of which this is a second printing, with the readout's, or
            None.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> it = corpus.exchanges()[0]
    >>> it.kind, str(it.speaker), str(it.other)
    ('reply', 'Sergey Viktorovich Lavrov', 'Koichiro Gemba')
    """

    kind: Literal["reply", "address"] = field()
    speaker: Party = field()
    other: Party = field()
    acts: tuple[Act, ...] = field()
    statement: str = field()
    in_reply_to: str | None = field()
    meeting: str | None = field()
    date: str | None = field()
    year: int | None = field()
    earliest: dt.date | None = field()
    latest: dt.date | None = field()
    repeats: str | None = field()

    def row(self) -> dict[str, Cell]:
        """Return the exchange as a row of a table; the acts are a list."""
        cells: tuple[Cell, ...] = (
            self.kind,
            str(self.speaker),
            _person(self.speaker),
            self.speaker.country,
            str(self.other),
            _person(self.other),
            self.other.country,
            [act.value for act in self.acts],
            self.statement,
            self.in_reply_to,
            self.meeting,
            self.date,
            self.year,
            self.earliest,
            self.latest,
            self.repeats,
        )
        return dict(zip(_COLUMNS, cells, strict=True))


@frozen(repr=False)
class Exchanges(Sequence[Exchange]):
    """Exchanges by position: readout by readout, in text order.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> len(corpus.exchanges())
    17
    """

    found: tuple[Exchange, ...] = field()

    def __len__(self) -> int:
        return len(self.found)

    def __iter__(self) -> Iterator[Exchange]:
        return iter(self.found)

    @overload
    def __getitem__(self, key: int) -> Exchange: ...
    @overload
    def __getitem__(self, key: slice) -> Exchanges: ...
    def __getitem__(self, key: int | slice) -> Exchange | Exchanges:
        found = self.found[key]
        return found if isinstance(found, Exchange) else Exchanges(found)

    def __repr__(self) -> str:
        return f"Exchanges(<{len(self)}>)"

    def _repr_html_(self) -> str:
        heads = ("statement", "who", "turns to", "how", "acts", "answers")
        people = tuple(dict.fromkeys(one for it in self.found for one in (it.speaker, it.other)))
        rows = (
            (
                it.statement + " (second printing)" * (it.repeats is not None),
                labelled(it.speaker, people),
                labelled(it.other, people),
                it.kind,
                ", ".join(act.value for act in it.acts),
                it.in_reply_to or "",
            )
            for it in self.found
        )
        return table_html(count(len(self), "exchange"), heads, rows)

    def rows(self) -> list[dict[str, Cell]]:
        """Return a row for each exchange, for ``pandas.DataFrame``."""
        return [it.row() for it in self.found]

    @takes(path=PATH, overwrite=bool)
    def write_csv(self, path: AnyPath, *, overwrite: bool = False) -> Path:
        """Write :meth:`rows` to *path* as CSV, whole or not at all; return the path.

        Several acts stand in one cell with semicolons between them.

        Raises:
            FormatError: The file is there already or cannot be written.
        """
        return write_csv(path, _COLUMNS, self.rows(), overwrite=overwrite)

    @takes(by=str, repeats=bool)
    def edges(self, *, by: By = "person", repeats: bool = False) -> list[dict[str, str | int]]:
        """Return how often each turned to each, in order of the first time.

        Args:
            by: What turns to what: ``"person"``, where a person is one in all spellings of the
                name and a side that speaks as one is itself; or ``"side"``, where all of a
                country are one.
            repeats: Whether what is printed a second time is counted again.

        Returns:
            A row for each pair, with the ids of both, ``weight`` (statements), ``replies`` and
            ``addresses`` (statements that answer, that name the other; some do both), and for
            each act ``act_…`` (statements that do it).

        Raises:
            JapanRussiaError: *by* is neither of the two.
        """
        return [
            {"source": edge.source, "target": edge.target, **edge.facts}
            for edge in _edges(self._counted(by, repeats), by)
        ]

    @takes(by=str, repeats=bool)
    def picture(self, *, by: By = "person", repeats: bool = False) -> Figure:
        """Return a picture of the network of :meth:`edges`, the numbers statements.

        Raises:
            JapanRussiaError: *by* is neither of the two.
        """
        counted = self._counted(by, repeats)
        # Japan first, as on the pages of its readouts.
        marks: dict[str, str] = {"JP": "jr-side-1"}
        named = apart(one for it in counted for one in (it.speaker, it.other))
        voices: dict[str, tuple[str, str]] = {}
        for it in counted:
            for one in (it.speaker, it.other):
                country = one.country or "unknown"
                mark = marks.setdefault(country, f"jr-side-{min(len(marks) + 1, _MARKS)}")
                label = country if by == "side" else named(one)
                voices.setdefault(node_of(one, by), (label, mark))
        links = [
            Link(voices[edge.source], voices[edge.target], int(edge.facts["weight"]))
            for edge in _edges(counted, by)
        ]
        heads = ("answers or addresses", "is answered or addressed")
        return Figure.of(links_svg(links, heads, "Who turns to whom"))

    @takes(by=str, repeats=bool)
    def graphml(self, *, by: By = "person", repeats: bool = False) -> str:
        """Return the network of :meth:`edges` as GraphML, for Gephi, networkx and others.

        A node has ``label``, ``country`` and ``party`` (person or side), an edge the counts.

        Raises:
            JapanRussiaError: *by* is neither of the two.
        """
        counted = self._counted(by, repeats)
        named = apart(one for it in counted for one in (it.speaker, it.other))
        nodes: dict[str, graphml.Node] = {}
        for it in counted:
            for one in (it.speaker, it.other):
                nodes.setdefault(node_of(one, by), _described(one, by, named(one)))
        return graphml.dumps(list(nodes.values()), _edges(counted, by))

    @takes(path=PATH, by=str, repeats=bool, overwrite=bool)
    def write_graphml(
        self, path: AnyPath, *, by: By = "person", repeats: bool = False, overwrite: bool = False
    ) -> Path:
        """Write :meth:`graphml` to *path*, whole or not at all; return the path.

        Raises:
            JapanRussiaError: *by* is neither of the two.
            FormatError: The file is there already or cannot be written.
        """
        data = self.graphml(by=by, repeats=repeats).encode()
        with new_files((path,), replace=overwrite) as (temporary,):
            temporary.write_bytes(data)
        return Path(path)

    def _counted(self, by: By, repeats: bool) -> list[Exchange]:
        if by not in ("person", "side"):
            raise JapanRussiaError(f"Expected a network by 'person' or 'side', found {by!r}.")
        return [
            it
            for it in self.found
            if (repeats or it.repeats is None) and node_of(it.speaker, by) != node_of(it.other, by)
        ]


def exchanges(selections: Sequence[Selection]) -> Exchanges:
    """Return who turned to whom in the statements asked for."""
    return Exchanges(tuple(found for it in selections for found in _of_readout(it)))


def _of_readout(it: Selection) -> Iterator[Exchange]:
    meetings = {meeting.id: meeting for meeting in it.readout.meetings}
    said = {placed.statement.id: placed.statement for placed in it.readout.placed()}
    for placed in it.placed():
        statement = placed.statement
        meeting = meetings.get(statement.meeting or "")
        if statement.in_reply_to is not None:
            asked = said[statement.in_reply_to].speakers
            yield from _pairs(it.readout.id, statement, meeting, "reply", asked)
        yield from _pairs(it.readout.id, statement, meeting, "address", statement.addressees)


def _pairs(
    readout: str,
    statement: Statement,
    meeting: Meeting | None,
    kind: Literal["reply", "address"],
    others: Sequence[Party],
) -> Iterator[Exchange]:
    def whole(id: str | None) -> str | None:
        return None if id is None else f"{readout}#{id}"

    for speaker in statement.speakers:
        for other in others:
            if _is_of(speaker, other) or _is_of(other, speaker):
                continue
            yield Exchange(
                kind=kind,
                speaker=speaker,
                other=other,
                acts=statement.acts,
                statement=f"{readout}#{statement.id}",
                in_reply_to=whole(statement.in_reply_to) if kind == "reply" else None,
                meeting=None if meeting is None else whole(meeting.id),
                date=None if meeting is None or meeting.date is None else str(meeting.date),
                year=None if meeting is None else meeting.year,
                earliest=None if meeting is None else meeting.earliest,
                latest=None if meeting is None else meeting.latest,
                repeats=whole(statement.repeats),
            )


def _is_of(one: Party, other: Party) -> bool:
    """Whether they are the same, or the other is the side of the one."""
    return one == other or (isinstance(other, Side) and one.country == other.country)


def _person(it: Party) -> str | None:
    return it.person if isinstance(it, Participant) else None


def node_of(it: Party, by: By) -> str:
    """The id of a node: a person by key, else by name and country; a side by its country."""
    if by == "side" or isinstance(it, Side):
        return it.country or "unknown"
    return person_id(it)


def _described(it: Party, by: By, name: str) -> graphml.Node:
    is_side = by == "side" or isinstance(it, Side)
    country = it.country or "unknown"
    label = country if by == "side" else name
    kind = "side" if is_side else "person"
    return graphml.Node(node_of(it, by), {"label": label, "country": country, "party": kind})


def _edges(found: Sequence[Exchange], by: By) -> list[graphml.Edge]:
    pairs: dict[tuple[str, str], list[Exchange]] = {}
    for it in found:
        pairs.setdefault((node_of(it.speaker, by), node_of(it.other, by)), []).append(it)
    return [graphml.Edge(*ends, _weights(them)) for ends, them in pairs.items()]


def _weights(found: Sequence[Exchange]) -> dict[str, str | int]:
    """How many statements do what, each counted once."""
    acts = {it.statement: it.acts for it in found}
    weights: dict[str, str | int] = {
        "weight": len(acts),
        "replies": len({it.statement for it in found if it.kind == "reply"}),
        "addresses": len({it.statement for it in found if it.kind == "address"}),
    }
    for act in Act:
        if times := sum(act in some for some in acts.values()):
            weights[f"act_{act.value}"] = times
    return weights
