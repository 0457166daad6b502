"""A readout as nodes of a document: who met, who answers, the text with its speakers, the facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from docutils import nodes

from japan_russia.data.countries import country
from japan_russia.formats import citations
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
from japan_russia.model.vocabulary import date_in_words, in_words, meaning, word
from japan_russia.span import Span
from japan_russia.sphinxext._nodes import (
    anchor,
    beside,
    grid,
    line,
    new_id,
    odd,
    on_demand,
    table,
    tag,
    words,
)
from japan_russia.view.order import diagnostics_by_part, in_order
from japan_russia.view.pictures import answers, answers_svg, timeline_svg
from japan_russia.view.voices import Voices
from japan_russia.view.words import (
    correction,
    count,
    day,
    does,
    is_of_a_stranger,
    session,
    taking_part,
    why,
)

__all__ = ["PARTS", "page"]

PARTS: Final = ("meetings", "replies", "text", "facts")
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
    """Return the sections that show *readout*, with ids that are new in *document*.

    The first has the id with which all others begin.
    """
    return tuple(_Page(readout, document).sections(parts))


class _Page:
    def __init__(self, readout: Readout, document: nodes.document) -> None:
        self.readout = readout
        self.document = document
        codes = {it.country for s in readout.iter_statements() for it in s.speakers}
        codes |= {it.country for s in readout.iter_statements() for it in s.addressees}
        codes |= {it.country for it in readout.participants}
        found = {code: country(code) for code in codes if code is not None}
        self.names = {code: it.name for code, it in found.items() if it is not None}
        self.voices = Voices(readout, self.names)
        # The first section takes this very id; a readout shown twice needs two.
        self.prefix = new_id(f"readout-{readout.id}", document)
        self.waiting = list(reversed(readout.furniture))
        self.marks: list[Furniture] = []
        parts = [part for _, part in in_order(readout)]
        # What is odd at a place, by the id of the part that it is about; at none by "".
        self.odd = {
            parts[number].id if number >= 0 else "": them
            for number, them in diagnostics_by_part(readout, parts).items()
        }

    def sections(self, parts: Sequence[str]) -> Iterator[nodes.section]:
        makers = {
            "meetings": ("Who met", self.meetings),
            "replies": ("Who answers whom", self.replies),
            "text": ("The text", self.text),
            "facts": ("About this readout", self.facts),
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
            ("Title", words(it.title or "not printed")),
            ("Issued", words(date_in_words(it.issued) if it.issued else "not printed")),
            ("Holds", words(", ".join(held))),
        ]
        if source.url is not None:
            link = nodes.reference("", source.url, refuri=source.url)
            safe = source.url.startswith(("https://", "http://"))
            rows.append(("Taken from", [link] if safe else words(source.url)))
        rows += [
            ("Footnote", words(citations.cite(it))),
            ("Id", [nodes.literal("", it.id)]),
            ("SHA-256", [nodes.literal("", source.sha256)]),
        ]
        found: list[nodes.Node] = [table(rows)]
        found += map(odd, (one for one in it.diagnostics if one.span is None))
        return found

    def meetings(self) -> list[nodes.Node]:
        if not self.readout.meetings:
            return [line("No meeting was found.")]
        found: list[nodes.Node] = []
        for meeting in self.readout.meetings:
            rows = [
                ("Meeting", words(meeting.heading or self.readout.title or meeting.id)),
                *(
                    (head.capitalize(), self.people(people))
                    for head, people in taking_part(meeting)
                ),
                ("Day", words(day(meeting))),
                ("Place", words(meeting.place or "not printed")),
                ("Sessions", words("; ".join(map(session, meeting.sessions)) or "not printed")),
                ("Kind", words(word(meeting.kind))),
                ("Agenda", self.agenda(meeting)),
            ]
            found.append(table(rows))
            if meeting.reasons:
                reasons = "; ".join(f"{word(r.fact)}: {in_words(r.name)}" for r in meeting.reasons)
                found.append(on_demand("why these facts", [nodes.paragraph("", reasons)]))
        return [beside(timeline_svg(self.readout), found)]

    def people(self, people: Sequence[Participant]) -> list[nodes.Node]:
        found: list[nodes.Node] = []
        for it in people:
            code = it.country
            place = "country unknown" if code is None else self.names.get(code, code)
            office = f", {it.office}" if it.office else ""
            name = tag(str(it), self.voices.mark(code))
            found.append(nodes.paragraph("", "", *name, nodes.Text(f"{office} ({place})")))
        return found or words("none named")

    def agenda(self, meeting: Meeting) -> list[nodes.Node]:
        found: list[nodes.Node] = []
        for item in meeting.agenda:
            if found:
                found.append(nodes.Text("; "))
            shown = " ".join(part for part in (item.label, item.heading) if part) or item.path
            found.append(self.link(item.id, shown))
        return found or words("none")

    def replies(self) -> list[nodes.Node]:
        found = answers(self.readout, self.voices)
        if not found:
            return [line("The text presents nothing as an answer.")]
        rows: list[list[list[nodes.Node]]] = []
        for it in found:
            links: list[nodes.Node] = []
            for statement in it.statements:
                if links:
                    links.append(nodes.Text(", "))
                links.append(self.link(statement.id, statement.id))
            rows.append([tag(*it.by), tag(*it.to), words(str(len(it.statements))), links])
        heads = ("Who answers", "Whom", "Times", "Statements")
        return [beside(answers_svg(found), [grid(heads, rows, "jr-answers jr-links jr-three")])]

    def text(self) -> list[nodes.Node]:
        found: list[nodes.Node] = [self.legend(), *map(odd, self.odd.get("", ()))]
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
        kinds = ["jr-division"] + ["jr-unheaded"] * (it.label is not None and not it.heading)
        found = nodes.section("", title, ids=[self.anchor(it.id)], classes=kinds)
        found += map(odd, self.odd.get(it.id, ()))
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
        mark = self.voices.of(it)
        who = nodes.paragraph("", "", *tag(self.voices.speakers(it), mark), classes=["jr-who"])
        for note in self.notes(it):
            # The dot goes on to the next line with what it is before.
            who += [nodes.Text(" ·\N{NO-BREAK SPACE}"), *note]
        permanent = self.link(it.id, it.id)
        permanent["classes"] = ["jr-id"]
        place = nodes.paragraph("", "", permanent, classes=["jr-who"])
        reason = nodes.paragraph("", why(it, self.readout))
        # They stay on one line, whatever comes before.
        last = nodes.container("", place, on_demand("why", [reason]), classes=["jr-last"])
        beside = nodes.container("", who, last, classes=["jr-beside"])
        words_of = nodes.paragraph("", "", *self.words(it), classes=["jr-words"])
        inside = nodes.container("", words_of, classes=["jr-inside"])
        inside += map(odd, self.odd.get(it.id, ()))
        kinds = ["jr-statement", mark, f"jr-role-{it.role.value.replace('_', '-')}"]
        kinds += ["jr-again"] * (it.repeats is not None)
        own = self.anchor(it.id)
        found = nodes.container("", beside, inside, ids=[own], names=[own], classes=kinds)
        # A label of the project: ``:ref:`` leads to the statement from any page.
        self.document.note_explicit_target(found)
        return found

    def notes(self, it: Statement) -> Iterator[list[nodes.Node]]:
        """What stands beside the speaker: acts, whom, what is not usual, what it answers."""
        if it.acts:
            several = len(it.speakers) > 1
            yield words(", ".join(does(act, several=several) for act in it.acts))
        if it.addressees:
            yield words(f"to {self.voices.addressees(it)}")
        if it.role in _TOLD:
            yield words(word(it.role))
        # The speaker of a list, or of what goes on, is always that of what stands before.
        elif it.attribution in _TOLD:
            yield words(word(it.attribution))
        if it.in_reply_to is not None:
            yield [nodes.Text("answers "), self.link(it.in_reply_to, it.in_reply_to)]
        elif it.is_reply:
            yield words("an answer")
        if it.repeats is not None:
            yield [nodes.Text("second printing of "), self.link(it.repeats, it.repeats)]
        if is_of_a_stranger(it) and it.cue is not None:
            yield words(f"of one who took no part: {self.readout.quote(it.cue)}")
        for corrected in it.corrections:
            yield words(correction(corrected))

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
        return anchor(self.prefix, id)

    def link(self, id: str, words: str) -> nodes.reference:
        return nodes.reference("", words, refid=self.anchor(id), internal=True)


def _start(part: Statement | Node) -> int:
    """Where a part begins; a meeting that is no division may reach over the lead."""
    if isinstance(part, Meeting) and not part.path:
        starts = [it.span.start for it in part.statements[:1]]
        starts += [it.span.start for it in part.agenda[:1]]
        return min(starts, default=part.span.end)
    return part.span.start
