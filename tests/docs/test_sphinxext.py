"""The nodes and pictures that a readout becomes, whatever it holds."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given

from japan_russia import Corpus, Readout, citations, load, loads, testing
from tests import needs
from tests.hand_made import readout as made

pytest.importorskip("sphinx", reason=needs.DOCS)

from docutils import nodes
from docutils.utils import new_document

from japan_russia.sphinxext import _parts
from japan_russia.sphinxext._joint import joint_page
from japan_russia.sphinxext._nodes import ToReadout
from japan_russia.sphinxext._page import PARTS, page
from japan_russia.view.words import why

pytestmark = pytest.mark.extra

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))


def _statements(sections: tuple[nodes.section, ...]) -> Iterator[nodes.container]:
    for section in sections:
        for node in section.findall(nodes.container):
            if "jr-statement" in node["classes"]:
                yield node


def _said(node: nodes.container) -> str:
    """The words of a statement's node, without bullets set before them."""
    words = next(it for it in node.findall(nodes.paragraph) if "jr-words" in it["classes"])
    kept = [
        it
        for it in words.children
        if "jr-bullet" not in getattr(it, "attributes", {}).get("classes", [])
    ]
    return (
        "".join(it.astext() for it in kept).lstrip() if len(kept) < len(words) else words.astext()
    )


def _beside(node: nodes.container) -> list[str]:
    """The two lines beside a statement: who speaks and how, and the id."""
    found = node.findall(nodes.paragraph)
    return [it.astext() for it in found if "jr-who" in it["classes"]]


def _rows(section: nodes.section) -> list[list[str]]:
    rows = section.findall(nodes.row)
    return [[cell.astext() for cell in row.findall(nodes.entry)] for row in rows]


def _svgs(sections: tuple[nodes.section, ...]) -> list[str]:
    return [
        raw.astext()
        for section in sections
        for raw in section.findall(nodes.raw)
        if raw.astext().startswith("<svg")
    ]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_every_statement_of_a_seed_is_there(path: Path) -> None:
    """In the order of the text, with its words."""
    readout = load(path)
    found = [_said(node) for node in _statements(page(readout, new_document("page")))]
    assert found == [it.text for it in readout.iter_statements()]


def test_words_of_speaker_verb_and_answer() -> None:
    """A statement's line says who speaks, how, to whom and in answer to what."""
    readout = made()
    nodes_of = list(_statements(page(readout, new_document("page"))))
    lines = [[it.replace("·\N{NO-BREAK SPACE}", "· ") for it in _beside(node)] for node in nodes_of]
    assert lines[1:3] == [
        ["Aoki · proposes", "m1.i1.s1"],
        [
            "Belov · thanks · to Aoki · answers m1.i1.s1",
            "m1.i1.s2",
        ],
    ]


def test_a_second_printing_leads_to_the_first() -> None:
    """The seed that prints a section twice says so at each of its sentences."""
    readout = load(next(path for path in SEEDS if path.stem.startswith("003")))
    again = [it for it in readout.iter_statements() if it.repeats]
    sections = page(readout, new_document("page"), ("text",))
    said = {last: first for first, last in map(_beside, _statements(sections))}
    found = {id: line for id, line in said.items() if "second printing of " in line}
    assert len(again) == 4
    assert found.keys() == {it.id for it in again}
    assert all(found[it.id].endswith(f"second printing of {it.repeats}") for it in again)


def test_ids_are_new_in_the_document() -> None:
    """The same readout twice on a page has two sets of anchors."""
    document = new_document("page")
    seen: list[str] = []
    for _ in range(2):
        sections = page(made(), document)
        for section in sections:
            document.append(section)
            for node in section.findall(nodes.Element):
                seen += node.get("ids", [])
        document.ids.update({id: section for section in sections for id in section["ids"]})
    assert len(seen) == len(set(seen))
    assert "readout-made-m1-i1-s2" in seen
    assert "readout-made-2-m1-i1-s2" in seen


@given(testing.readouts())
def test_any_readout_becomes_a_page(readout: Readout) -> None:
    """Every statement is shown once, and every picture is well-formed XML."""
    sections = page(readout, new_document("page"))
    assert len(list(_statements(sections))) == sum(1 for _ in readout.iter_statements())
    for svg in _svgs(sections):
        ET.fromstring(svg)


def test_furniture_is_named() -> None:
    """The title stands in the text under the name of what it is."""
    sections = page(made(), new_document("page"), ("text",))
    kinds = [
        node.astext()
        for node in sections[0].findall(nodes.paragraph)
        if "jr-furniture" in node["classes"]
    ]
    assert kinds == ["title A Visit to Tokyo (Overview)"]


def test_no_meeting_is_said() -> None:
    """A text without any meeting has a page that says so."""
    sections = page(loads("A page that tells of nothing."), new_document("page"), ("meetings",))
    assert sections[0].astext() == "Who met\n\nNo meeting was found."


def test_parts_are_chosen() -> None:
    """Some of four words, in the order of the page."""
    assert _parts("facts text") == ("text", "facts")
    assert _parts(" ".join(PARTS)) == PARTS


@pytest.mark.parametrize(
    ("words", "found"), [("facts agenda", "'agenda'"), ("", "none"), ("all", "'all'")]
)
def test_other_parts_are_refused(words: str, found: str) -> None:
    """The sentence names the four."""
    wanted = f"Expected some of the parts meetings, replies, text, facts, found {found}."
    with pytest.raises(ValueError, match=f"^{re.escape(wanted)}$"):
        _parts(words)


def test_addresses_are_links_only_to_the_web() -> None:
    """An address with another scheme is shown, and no link."""
    safe = loads("A page.", url="https://example.org/a?b=c&d")
    odd = loads("A page.", url="javascript:alert(1)")
    links = [
        [
            it["refuri"]
            for it in page(readout, new_document("p"), ("facts",))[0].findall(nodes.reference)
        ]
        for readout in (safe, odd)
    ]
    assert links == [["https://example.org/a?b=c&d"], []]


def test_a_page_has_its_footnote() -> None:
    """As the library writes it, quotation marks and all: who reads needs no Python to cite."""
    readout = made()
    rows = page(readout, new_document("page"), ("facts",))[0].findall(nodes.row)
    told = dict([entry.astext() for entry in row.findall(nodes.entry)] for row in rows)
    assert told["Footnote"] == citations.cite(readout)


def test_who_met_stands_first_and_digests_last() -> None:
    """A reader meets people before codes."""
    sections = page(made(), new_document("page"))
    assert [section[0].astext() for section in sections] == [
        "Who met",
        "Who answers whom",
        "The text",
        "About this readout",
    ]
    assert "SHA-256" in sections[-1].astext()


def test_each_of_those_who_met_has_a_paragraph() -> None:
    """So that the office of one does not run on into the name of the next."""
    sections = page(made(), new_document("page"), ("meetings",))
    rows = [
        [entry.astext() for entry in row.findall(nodes.entry)]
        for row in sections[0].findall(nodes.row)
    ]
    assert [
        "Met",
        "Ichiro Aoki, Minister for Foreign Affairs (Japan)\n\nPyotr Ilyich Belov (Russia)",
    ] in rows


def test_why_stands_beside_each_statement_on_demand() -> None:
    """An element that opens by a key holds the construction and the words that decided."""
    readout = made()
    for node, it in zip(
        _statements(page(readout, new_document("page"))), readout.iter_statements(), strict=True
    ):
        opened = [raw.astext() for raw in node.findall(nodes.raw)]
        assert opened == ['<details class="jr-why"><summary>why</summary>', "</details>"]
        assert why(it, readout) in node.astext()


def test_each_statement_links_to_itself() -> None:
    """Its id is its address."""
    for node in _statements(page(made(), new_document("page"))):
        own = [it for it in node.findall(nodes.reference) if "jr-id" in it["classes"]]
        assert [it["refid"] for it in own] == node["ids"]


def test_what_is_odd_stands_at_its_sentence() -> None:
    """As the command line has it: below what it is about, or at the end where that is all."""
    readout = load(next(path for path in SEEDS if path.stem.startswith("003")))
    sections = page(readout, new_document("page"))
    at = {
        name: [it.astext() for it in section.findall(nodes.paragraph) if "jr-odd" in it["classes"]]
        for name, section in zip(PARTS, sections, strict=True)
    }
    assert [it.split(":")[0] for it in at["text"]] == [
        "warning label-repeated",
        "warning section-repeated",
    ]
    assert [it.split(":")[0] for it in at["facts"]] == ["remark no-year", "remark no-year"]


def test_several_readouts_are_one_timeline_and_one_network() -> None:
    """The meetings by their days, and who turned to whom with the statements that do."""
    timeline, network = joint_page(Corpus.read(SEEDS), new_document("page"))
    rows = _rows(timeline)
    assert [row[0] for row in rows[1:4]] == ["12 October 2002", "31 May 2005", "28 July [2012]"]
    summed = "5 readouts, 7 meetings; 192 statements, 4 of them second printings."
    assert summed in timeline.astext()
    rows = _rows(network)
    assert rows[1][:4] == ["Lavrov (RU)", "Machimura (JP)", "9", "0"]
    assert len(_svgs((timeline, network))) == 2
    links = {(it["readout"], it["part"]) for it in network.findall(ToReadout)}
    assert ("001_19287fb4fa5b8656", "m1.i4.s2") in links


def test_readouts_without_exchanges_say_so() -> None:
    """A picture of nobody is none."""
    _, network = joint_page(Corpus.of([loads("A page.", id="a")]), new_document("page"))
    assert network.astext() == "One network\n\nNobody answers or addresses anybody."
