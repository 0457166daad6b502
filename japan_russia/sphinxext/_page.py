"""A readout as nodes of a document: facts, timeline, replies, and the text with its speakers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from docutils import nodes

from japan_russia.data.countries import country
from japan_russia.model import (
    Attribution,
    Furniture,
    FurnitureKind,
    Meeting,
    Node,
    Participant,
    Readout,
    Role,
    Statement,
    Voice,
)
from japan_russia.model.vocabulary import meaning, word
from japan_russia.span import Span
from japan_russia.view.pictures import answers, answers_svg, timeline_svg
from japan_russia.view.voices import Voices
from japan_russia.view.words import correction, count, day, session, taking_part

__all__ = ["PARTS", "page"]

PARTS: Final = ("facts", "meetings", "replies", "text")
"""The parts of a page, in their order."""

#: Furniture that is a mark before a statement: it stands on the statement's own line.
_MARKS: Final = frozenset({FurnitureKind.BULLET, FurnitureKind.REPEATED_LABEL})
#: What is told of a statement because it is not the usual case.
_TOLD: Final = frozenset(
    {Role.LEAD_IN, Role.LISTED, Role.CONTINUED, Attribution.CARRIED, Attribution.IMPLIED}
)


def page(
    readout: Readout, document: nodes.document, parts: Sequence[str] = PARTS
) -> tuple[nodes.section, ...]:
    """Return the sections that show *readout*, with ids that are new in *document*."""
    return tuple(_Page(readout, document).sections(parts))


class _Page:
    def __init__(self, readout: Readout, document: nodes.document) -> None:
        self.readout = readout
        codes = {it.country for s in readout.iter_statements() for it in s.speakers}
        codes |= {it.country for s in readout.iter_statements() for it in s.addressees}
        codes |= {it.country for it in readout.participants}
        found = {code: country(code) for code in codes if code is not None}
        self.names = {code: it.name for code, it in found.items() if it is not None}
        self.voices = Voices(readout, self.names)
        self.prefix = self._prefix(document)
        self.waiting = list(reversed(readout.furniture))
        self.marks: list[Furniture] = []

    def _prefix(self, document: nodes.document) -> str:
        """What every id of the page begins with: a readout shown twice needs two."""
        wanted = nodes.make_id(f"readout-{self.readout.id}")
        for number in itertools.count(1):
            prefix = wanted if number == 1 else f"{wanted}-{number}"
            if prefix not in document.ids:
                # The first section takes this very id.
                return prefix
        raise AssertionError

    def sections(self, parts: Sequence[str]) -> Iterator[nodes.section]:
        makers = {
            "facts": ("The readout", self.facts),
            "meetings": ("The meetings", self.meetings),
            "replies": ("Who answers whom", self.replies),
            "text": ("The text", self.text),
        }
        for number, part in enumerate(parts):
            title, maker = makers[part]
            name = self.prefix if number == 0 else f"{self.prefix}-{part}"
            it = nodes.section("", nodes.title("", title), ids=[name], classes=["jr-readout"])
            # Typographer's quotes and dashes would no longer be the characters of the text.
            it["support_smartquotes"] = False
            it += maker()
            yield it

    def facts(self) -> list[nodes.Node]:
        it = self.readout
        source = it.source
        held = [
            count(len(it.meetings), "meeting"),
            count(sum(1 for _ in it.walk()), "division"),
            count(sum(1 for _ in it.iter_statements()), "statement"),
            count(len(it.diagnostics), "diagnostic"),
        ]
        rows: list[tuple[str, list[nodes.Node]]] = [
            ("Title", _words(it.title or "not printed")),
            ("Issued", _words(str(it.issued) if it.issued else "not printed")),
            ("Id", [nodes.literal("", it.id)]),
            ("Holds", _words(", ".join(held))),
            ("SHA-256", [nodes.literal("", source.sha256)]),
        ]
        if source.url is not None:
            link = nodes.reference("", source.url, refuri=source.url)
            safe = source.url.startswith(("https://", "http://"))
            rows.append(("Taken from", [link] if safe else _words(source.url)))
        found: list[nodes.Node] = [_table(rows)]
        if it.diagnostics:
            found.append(
                nodes.bullet_list(
                    "",
                    *(
                        nodes.list_item(
                            "", _line(f"{d.severity.value} {d.code.value}: {d.message}")
                        )
                        for d in it.diagnostics
                    ),
                    classes=["jr-diagnostics"],
                )
            )
        return found

    def meetings(self) -> list[nodes.Node]:
        if not self.readout.meetings:
            return [_line("No meeting was found.")]
        found: list[nodes.Node] = [_picture(timeline_svg(self.readout))]
        for meeting in self.readout.meetings:
            rows = [
                ("Meeting", _words(meeting.heading or self.readout.title or meeting.id)),
                ("Kind", _words(word(meeting.kind))),
                ("Day", _words(day(meeting))),
                ("Place", _words(meeting.place or "not printed")),
                ("Sessions", _words("; ".join(map(session, meeting.sessions)) or "not printed")),
                *(
                    (head.capitalize(), self.people(people))
                    for head, people in taking_part(meeting)
                ),
                ("Agenda", self.agenda(meeting)),
            ]
            found.append(_table(rows))
        return found

    def people(self, people: Sequence[Participant]) -> list[nodes.Node]:
        found: list[nodes.Node] = []
        for it in people:
            code = it.country
            place = "country unknown" if code is None else self.names.get(code, code)
            office = f", {it.office}" if it.office else ""
            tag = nodes.inline("", str(it), classes=["jr-tag", self.voices.mark(code)])
            found.append(nodes.inline("", "", tag, nodes.Text(f"{office} ({place}) ")))
        return found or _words("none named")

    def agenda(self, meeting: Meeting) -> list[nodes.Node]:
        found: list[nodes.Node] = []
        for item in meeting.agenda:
            if found:
                found.append(nodes.Text("; "))
            words = " ".join(part for part in (item.label, item.heading) if part) or item.path
            found.append(self.link(item.id, words))
        return found or _words("none")

    def replies(self) -> list[nodes.Node]:
        found = answers(self.readout, self.voices)
        if not found:
            return [_line("The text presents nothing as an answer.")]
        rows: list[list[list[nodes.Node]]] = []
        for it in found:
            links: list[nodes.Node] = []
            for statement in it.statements:
                if links:
                    links.append(nodes.Text(", "))
                links.append(self.link(statement.id, statement.id))
            rows.append([_tag(*it.by), _tag(*it.to), _words(str(len(it.statements))), links])
        heads = ("Who answers", "Whom", "Times", "Statements")
        return [_picture(answers_svg(found)), _grid(heads, rows)]

    def text(self) -> list[nodes.Node]:
        found: list[nodes.Node] = [self.legend()]
        found += self.among(self.readout.lead, self.readout.body)
        found += self.before(len(self.readout.source.text))
        return found

    def legend(self) -> nodes.container:
        """The marks that the text uses, each with its meaning."""
        rows = [
            (self.voices.mark(code), f"{self.names.get(code, code)} speaks")
            for code in self.voices.countries
        ]
        if self.voices.has_unknown:
            rows.append((self.voices.mark(None), "somebody speaks whose country is unknown"))
        rows.append(("jr-joint", meaning(Voice.JOINT)))
        rows.append(("jr-narration", meaning(Role.NARRATION)))
        marks = [nodes.paragraph("", words, classes=["jr-mark", mark]) for mark, words in rows]
        return nodes.container("", *marks, classes=["jr-legend"])

    def among(
        self, statements: Sequence[Statement], divisions: Sequence[Node]
    ) -> Iterator[nodes.Node]:
        """Statements and divisions in text order, with the furniture before each."""
        parts: list[Statement | Node] = [*statements, *divisions]
        for part in sorted(parts, key=_start):
            if isinstance(part, Statement):
                yield from self.before(part.span.start)
                yield self.statement(part)
            elif isinstance(part, Meeting) and not part.path:
                # No division is this meeting: what is in it belongs to the page itself.
                yield from self.among(part.statements, part.agenda)
            else:
                yield from self.before(part.span.start)
                yield self.division(part)

    def division(self, it: Node) -> nodes.section:
        title = nodes.title()
        if it.label is not None:
            title += nodes.inline("", it.label, classes=["jr-label"])
            title += nodes.Text(" " if it.heading else "")
        title += nodes.Text(it.heading or ("" if it.label else it.path))
        found = nodes.section("", title, ids=[self.anchor(it.id)], classes=["jr-division"])
        inner = it.agenda if isinstance(it, Meeting) else it.items
        found += list(self.among(it.statements, inner))
        return found

    def before(self, place: int) -> Iterator[nodes.Node]:
        """The furniture that begins before *place* and was not yet shown."""
        while self.waiting and self.waiting[-1].span.start < place:
            piece = self.waiting.pop()
            if piece.kind in _MARKS:
                self.marks.append(piece)
                continue
            kind = nodes.inline("", word(piece.kind), classes=["jr-kind"])
            words = nodes.Text(self.readout.quote(piece.span))
            yield nodes.paragraph("", "", kind, nodes.Text(" "), words, classes=["jr-furniture"])

    def statement(self, it: Statement) -> nodes.container:
        who = nodes.paragraph("", "", classes=["jr-who"])
        mark = self.voices.of(it)
        who += nodes.inline("", self.voices.speakers(it), classes=["jr-tag", mark])
        notes: list[list[nodes.Node]] = []
        if it.reporting:
            notes.append(_words(", ".join(it.verbs)))
        if it.addressees:
            notes.append(_words(f"to {self.voices.addressees(it)}"))
        notes += [_words(meaning(told)) for told in (it.role, it.attribution) if told in _TOLD]
        if it.in_reply_to is not None:
            notes.append([nodes.Text("answers "), self.link(it.in_reply_to, it.in_reply_to)])
        elif it.is_reply:
            notes.append(_words("an answer"))
        if it.repeats is not None:
            notes.append([nodes.Text("second printing of "), self.link(it.repeats, it.repeats)])
        notes += [_words(correction(mark)) for mark in it.corrections]
        for note in notes:
            who += [nodes.Text(" · "), *note]
        who += [nodes.Text(" "), nodes.inline("", it.id, classes=["jr-id"])]
        words_of = nodes.paragraph("", "", *self.words(it), classes=["jr-words"])
        name = self.anchor(it.id)
        role = f"jr-role-{it.role.value.replace('_', '-')}"
        return nodes.container("", who, words_of, ids=[name], classes=["jr-statement", mark, role])

    def words(self, it: Statement) -> Iterator[nodes.Node]:
        """The statement's characters, its verbs and the words that name the speaker marked."""
        for piece in self.marks:
            words = self.readout.quote(piece.span)
            yield nodes.inline("", words, classes=["jr-bullet"])
            yield nodes.Text(" ")
        self.marks.clear()
        spans = [(verb.span, "jr-verb") for verb in it.reporting]
        if it.cue is not None:
            spans.append((it.cue, "jr-cue"))
        at = it.span.start
        for span, kind in sorted(spans, key=lambda marked: marked[0]):
            if span.start < at or not it.span.contains(span):
                # The words that decided may stand in another sentence, or be the verb's own.
                continue
            yield nodes.Text(self.readout.quote(Span(at, span.start)))
            yield nodes.inline("", self.readout.quote(span), classes=[kind])
            at = span.end
        yield nodes.Text(self.readout.quote(Span(at, it.span.end)))

    def anchor(self, id: str) -> str:
        return f"{self.prefix}-{id.replace('.', '-')}"

    def link(self, id: str, words: str) -> nodes.reference:
        return nodes.reference("", words, refid=self.anchor(id), internal=True)


def _start(part: Statement | Node) -> int:
    """Where a part begins; a meeting that is no division may reach over the lead."""
    if isinstance(part, Meeting) and not part.path:
        starts = [it.span.start for it in part.statements[:1]]
        starts += [it.span.start for it in part.agenda[:1]]
        return min(starts, default=part.span.end)
    return part.span.start


def _words(text: str) -> list[nodes.Node]:
    return [nodes.Text(text)]


def _tag(name: str, mark: str) -> list[nodes.Node]:
    return [nodes.inline("", name, classes=["jr-tag", mark])]


def _line(text: str) -> nodes.paragraph:
    return nodes.paragraph("", text)


def _picture(svg: str) -> nodes.container:
    return nodes.container("", nodes.raw("", svg, format="html"), classes=["jr-figure"])


def _table(rows: Sequence[tuple[str, list[nodes.Node]]]) -> nodes.table:
    """A table of facts: a name and its value in each row."""
    return _grid((), [[[nodes.strong("", name)], value] for name, value in rows], "jr-facts")


def _grid(
    heads: Sequence[str], rows: Sequence[Sequence[list[nodes.Node]]], kind: str = "jr-answers"
) -> nodes.table:
    width = len(rows[0])
    group = nodes.tgroup(cols=width)
    group += [nodes.colspec(colwidth=1) for _ in range(width)]
    if heads:
        group += nodes.thead("", _row([_words(head) for head in heads]))
    group += nodes.tbody("", *map(_row, rows))
    return nodes.table("", group, classes=[kind])


def _row(cells: Sequence[list[nodes.Node]]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", "", *cell)) for cell in cells))
