"""HTML for notebooks: what it shows, and that printed words are never markup."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from html import unescape
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given

from japan_russia import Corpus, load, testing
from japan_russia.corpus import Failure
from japan_russia.model import (
    Attribution,
    Diagnostic,
    DiagnosticCode,
    Meeting,
    PersonName,
    Readout,
    Severity,
)
from japan_russia.span import Span
from japan_russia.view.html import framed, table_html
from tests import hand_made
from tests.model.made import BELOV, correction, heading, meeting, narration, readout, statement
from tests.test_seeds import SEEDS as FOLDER

SEEDS = sorted(FOLDER.glob("*.txt"))
HOSTILE = "<script>alert('&')</script>"
ESCAPED = "&lt;script&gt;alert(&#x27;&amp;&#x27;)&lt;/script&gt;"


def words(page: str) -> str:
    """Return what a reader sees of *page*, where no style is trusted."""
    return " ".join(
        unescape(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL)).split()
    )


def test_html_escapes_every_printed_word() -> None:
    """Title, heading, place, names and statements cannot break out of the page."""
    name = PersonName(family=HOSTILE, printed=HOSTILE)
    person = evolve(BELOV, name=name, office=HOSTILE)
    said = statement("m1.s1", 28, HOSTILE, speakers=(person,))
    hall = meeting(
        path="#1", **{**heading(0, HOSTILE), "span": Span(0, 55)}, place=HOSTILE,
        participants=(person,), statements=(said,),
    )  # fmt: skip
    it = readout(f"{HOSTILE}\n{HOSTILE}", id=HOSTILE, title=HOSTILE, body=(hall,))
    odd = Diagnostic(code=DiagnosticCode.NO_DATE, severity=Severity.WARNING, message=HOSTILE)
    failed = evolve(Corpus.of([it]), failures=(Failure(HOSTILE, HOSTILE),))
    for shown in (it, hall, evolve(it, title=None), said, person, odd, failed):
        page = shown._repr_html_()
        assert "<script" not in page
        assert ESCAPED in page


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.stem[:3])
def test_html_of_a_readout_is_whole(path: Path) -> None:
    """Every statement with its words and its id, in the order of the text; it is XML, too."""
    it = load(path)
    root = ET.fromstring(it._repr_html_())
    shown = [
        (str(node.findtext(".//code")), "".join(node[1].itertext()))
        for node in root.iter("div")
        if node.get("class", "").startswith("jrn-statement")
    ]
    assert shown == [(said.id, said.text) for said in it.iter_statements()]
    assert it.source.sha256 in "".join(root.itertext())


def test_html_shows_who_said_what() -> None:
    """Who met, when and where first; then each statement with who speaks and what that does."""
    shown = words(hand_made.readout()._repr_html_())
    assert shown.startswith(
        "A Visit to Tokyo (Overview) Foreign Ministers' Meeting met Ichiro Aoki"
    )
    assert "day 31 May [2005]: the year is not printed, but only this one fits those" in shown
    assert (
        "Belov (RU) · thanks · to Aoki (JP) · answers Aoki (JP) in m1.i1.s1 · m1.i1.s2 why" in shown
    )
    assert "JP side + RU side · agree · implied · m2.s1 why" in shown
    assert "The two sides agreed to meet again." in shown


def test_words_that_decided_are_marked() -> None:
    """The verbs are underlined, the words that name the speaker bold; "why" names both."""
    page = load(SEEDS[0]).statement("m1.i1.s2")._repr_html_()
    assert "<b>Minister Gemba</b> <u>pointed out</u> that in order" in page
    told = "why subject and verb, explicit: a person is named, 'Minister Gemba'"
    assert told in words(page)


def test_html_marks_corrections() -> None:
    """Beside who speaks, or where nobody does any more."""
    marks = (correction("speakers"),)
    said = (
        statement(attribution=Attribution.CORRECTED, corrections=marks),
        narration("s2", 2, attribution=Attribution.CORRECTED, corrections=marks),
    )
    shown = words(readout("x x", lead=said)._repr_html_())
    assert shown.count("speakers corrected by") == 2
    assert "narration · speakers corrected by" in shown


def test_html_says_what_is_not_printed() -> None:
    """A meeting of which little is known is still a table."""
    assert words(meeting()._repr_html_()) == (
        "m1 participants Ichiro Aoki (JP) day not printed place not printed "
        "sessions not printed kind summit meeting"
    )


def test_a_division_has_what_was_said_under_it() -> None:
    """Its own heading, and no other."""
    item = hand_made.readout().meetings[0].agenda[0]
    shown = words(item._repr_html_())
    assert shown.startswith(f"{item.label} {item.heading} ")
    assert all(said.text in shown for said in item.iter_statements())


def test_people_and_oddities_are_tables_of_facts() -> None:
    """Whatever is not known is said to be unknown."""
    assert words(BELOV._repr_html_()).startswith("Belov name Belov office Minister country RU")
    odd = Diagnostic(code=DiagnosticCode.NO_DATE, severity=Severity.WARNING, message="None is.")
    assert "characters the whole text" in words(odd._repr_html_())
    placed = evolve(odd, span=Span(3, 9))._repr_html_()
    assert "here None is. characters 3–9" in words(placed)


@given(testing.readouts())
def test_any_readout_is_shown(it: Readout) -> None:
    """Whatever it holds, each statement stands there once, and no script."""
    page = it._repr_html_()
    assert page.count("class='jrn-statement") == sum(1 for _ in it.iter_statements())
    assert "<script" not in page


@given(testing.meetings())
def test_any_meeting_is_shown(it: Meeting) -> None:
    """A meeting by itself has its statements, too."""
    page = it._repr_html_()
    assert page.count("class='jrn-statement") == sum(1 for _ in it.iter_statements())


def test_a_long_table_is_cut_and_says_so() -> None:
    """A notebook does not choke on a large corpus."""
    page = table_html("600 hits", ("number",), ([str(number)] for number in range(600)))
    assert page.count("<tr>") == 501
    assert "<caption>600 hits, of which the first 500</caption>" in page


def test_words_keep_the_colour_of_the_page() -> None:
    """Light or dark, text is never coloured: only rules and frames are."""
    style = framed("")
    assert not re.findall(r"(?<![-\w])color: (?!inherit)|background: (?!none)", style)
