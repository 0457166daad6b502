"""The readout: everything that was read of one text."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from attrs import field, frozen

from japan_russia.arguments import takes
from japan_russia.errors import ModelError, UnknownIdError, meant
from japan_russia.model import _whole, coverage
from japan_russia.model._fields import counted, words
from japan_russia.model._places import Placed, in_places
from japan_russia.model.coverage import Segment
from japan_russia.model.dates import PartialDate
from japan_russia.model.meeting import Meeting, Node, in_text_order
from japan_russia.model.people import Participant
from japan_russia.model.source import Diagnostic, Furniture, Source
from japan_russia.model.statement import Statement
from japan_russia.span import Span

__all__ = ["Readout"]


@frozen(kw_only=True)
class Readout:
    """A readout read whole.

    Every character of the source belongs to exactly one statement, label, heading or piece of
    furniture, or is white space between them; construction fails otherwise.

    Attributes:
        id: Given by the caller, or the file's stem.
        title: The title lines joined with a space; where none is printed what was told, or None.
        issued: The date printed on a line of its own; where none is printed, or none with its
            year, what was told, or None.
        source: The text.
        lead: The statements before the first division, in text order.
        body: Meetings and agenda items that belong to no meeting, in text order.
        furniture: In text order.
        diagnostics: In text order, those about the whole first.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.title, str(readout.issued), len(readout.meetings)
    ('Japan-Russia Foreign Ministers’ Meeting (Overview)', '2012-09-26', 1)
    """

    id: str = field()
    title: str | None = field(default=None)
    issued: PartialDate | None = field(default=None)
    source: Source = field()
    lead: tuple[Statement, ...] = field(default=(), repr=counted)
    body: tuple[Node, ...] = field(default=(), repr=counted)
    furniture: tuple[Furniture, ...] = field(default=(), repr=counted)
    diagnostics: tuple[Diagnostic, ...] = field(default=(), repr=counted)

    def __attrs_post_init__(self) -> None:
        words("an id", self.id)
        words("a title", self.title)
        text, length = self.source.text, len(self.source.text)
        statements, nodes = tuple(self.iter_statements()), tuple(_whole.every(self.body))
        _whole.divisions(length, self.lead, self.body)
        _whole.ids(self.lead, self.body)
        coverage.check(text, coverage.pieces(self.furniture, statements, nodes))
        _whole.labels(text, nodes)
        _whole.parties(self.meetings, statements)
        _whole.belongings(self.meetings, statements)
        _whole.replies(length, statements)
        _whole.furniture(self.furniture)
        _whole.diagnostics(length, self.diagnostics)
        _whole.paths(self.body)

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings, in text order; empty where none was found."""
        return tuple(node for node in self.body if isinstance(node, Meeting))

    @cached_property
    def participants(self) -> tuple[Participant, ...]:
        """Everybody who took part in any meeting, each once, in order of first naming."""
        return tuple(dict.fromkeys(p for meeting in self.meetings for p in meeting.participants))

    def walk(self) -> Iterator[Node]:
        """Yield every division: the meetings that are one, and all agenda items, in text order."""
        for node in self.body:
            if isinstance(node, Meeting) and node.path:
                yield node
            yield from node.walk()

    def iter_statements(self) -> Iterator[Statement]:
        """Yield every statement, in text order."""
        return in_text_order(self.lead, self.body)

    def placed(self) -> tuple[Placed, ...]:
        """Return every statement with the divisions that it stands in, in text order."""
        return self._placed

    @cached_property
    def _placed(self) -> tuple[Placed, ...]:
        return tuple(in_places(self.lead, self.body))

    @takes(id=str)
    def statement(self, id: str) -> Statement:
        """Return the statement with this *id*.

        Raises:
            UnknownIdError: There is none.
        """
        for statement in self.iter_statements():
            if statement.id == id:
                return statement
        near = meant(id, (it.id for it in self.iter_statements()))
        raise UnknownIdError(
            f"Expected the id of a statement of {self.id}, found {id!r}{near}.", id
        )

    @takes(span=Span)
    def quote(self, span: Span) -> str:
        """Return the characters of *span*.

        Raises:
            ModelError: *span* does not lie inside the text.
        """
        if span.end > len(self.source.text):
            raise ModelError(
                f"Expected a span inside the {len(self.source.text)} characters of the text, "
                f"found {span.start}-{span.end}."
            )
        return self.source.text[span.start : span.end]

    def segments(self) -> tuple[Segment, ...]:
        """Cover the text, without gap or overlap, with pieces that say what they are.

        In text order, none empty; joined, they are the text.
        """
        pieces = coverage.pieces(
            self.furniture, tuple(self.iter_statements()), tuple(_whole.every(self.body))
        )
        return tuple(coverage.segments(self.source.text, pieces))

    def _repr_html_(self) -> str:
        # An import from above: what shows the model knows it, not the reverse.
        from japan_russia.view.html import readout_html

        return readout_html(self)
