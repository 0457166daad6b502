"""Several readouts as nodes of one document: their meetings in time, and who turns to whom."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from docutils import nodes

from japan_russia.corpus import Corpus, Exchange
from japan_russia.corpus._exchanges import node_of
from japan_russia.model.vocabulary import word
from japan_russia.sphinxext._nodes import ToReadout, beside, grid, line, new_id, words
from japan_russia.view.words import count, dated, labelled, second_printings

__all__ = ["joint_page"]

_MEETINGS: Final = ("Day", "Meeting", "Who met", "Statements")
_LINKS: Final = ("Who", "turns to", "Answers", "Addresses", "Statements")


def joint_page(corpus: Corpus, document: nodes.document) -> tuple[nodes.section, ...]:
    """Return the sections that show *corpus*, with ids that are new in *document*."""
    found = []
    for name, title, inner in (
        ("timeline", "One timeline", _timeline(corpus)),
        ("network", "One network", _network(corpus)),
    ):
        id = new_id(f"readouts-{name}", document)
        section = nodes.section("", nodes.title("", title), ids=[id], classes=["jr-readout"])
        # Typographer's quotes and dashes would no longer be the characters of the texts.
        section["support_smartquotes"] = False
        section += list(inner)
        found.append(section)
    return tuple(found)


def _timeline(corpus: Corpus) -> Iterator[nodes.Node]:
    rows: list[list[list[nodes.Node]]] = []
    for readout, meeting in corpus.by_date():
        told = ", ".join(filter(None, (word(meeting.kind), meeting.place)))
        met = meeting.principals or meeting.participants
        people = ", ".join(labelled(it, met) for it in met)
        said = [it for it in readout.iter_statements() if it.meeting == meeting.id]
        rows.append(
            [
                words(dated(meeting)),
                [ToReadout.of(readout.id, "", told)],
                words(people or "none named"),
                words(f"{len(said)}{second_printings(said)}"),
            ]
        )
    yield beside(corpus.timeline().plain, [grid(_MEETINGS, rows)] if rows else [])
    meetings = count(len(rows), "meeting")
    yield line(f"{count(len(corpus), 'readout')}, {meetings}; {_statements(corpus)}.")


def _statements(corpus: Corpus) -> str:
    every = [it for readout in corpus for it in readout.iter_statements()]
    return f"{count(len(every), 'statement')}{second_printings(every)}"


def _network(corpus: Corpus) -> Iterator[nodes.Node]:
    exchanges = corpus.exchanges()
    found: dict[tuple[str, str], list[Exchange]] = {}
    for it in exchanges:
        pair = node_of(it.speaker, "person"), node_of(it.other, "person")
        if it.repeats is None and pair[0] != pair[1]:
            found.setdefault(pair, []).append(it)
    if not found:
        yield line("Nobody answers or addresses anybody.")
        return
    people = tuple(dict.fromkeys(one for it in exchanges for one in (it.speaker, it.other)))
    rows: list[list[list[nodes.Node]]] = []
    for them in sorted(found.values(), key=len, reverse=True):
        kinds = Counter(it.kind for it in them)
        rows.append(
            [
                words(labelled(them[0].speaker, people)),
                words(labelled(them[0].other, people)),
                words(str(kinds["reply"])),
                words(str(kinds["address"])),
                list(_links(dict.fromkeys(it.statement for it in them))),
            ]
        )
    told = [grid(_LINKS, rows, "jr-answers jr-links")]
    yield beside(exchanges.picture().plain, told)


def _links(statements: Iterable[str]) -> Iterator[nodes.Node]:
    """Links to statements, under the readouts that they are of."""
    for number, (readout, ids) in enumerate(groupby(statements, lambda it: it.rpartition("#")[0])):
        yield nodes.Text("; " * bool(number))
        yield ToReadout.of(readout, "", readout)
        yield nodes.Text(": ")
        for place, id in enumerate(ids):
            if place:
                yield nodes.Text(", ")
            own = id.rpartition("#")[2]
            yield ToReadout.of(readout, own, own)
