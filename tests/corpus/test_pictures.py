"""A notebook shows a corpus, its meetings in time, and who turns to whom."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from attrs import evolve
from hypothesis import given, settings

from japan_russia import testing
from japan_russia.corpus import Corpus, Failure, during
from japan_russia.model import Readout
from japan_russia.view.figure import Figure
from tests.hand_made import readout

SEEDS: Final = Path(__file__).parents[2] / "seeds"


def words(figure: Figure) -> list[str]:
    """Return the words of a picture."""
    return [unescape(it) for it in re.findall(r"<text[^>]*>([^<]*)</text>", figure.svg)]


def test_meetings_stand_in_time() -> None:
    """The earliest first, with the year that is sure; what is asked for alone."""
    corpus = Corpus.read(SEEDS)
    shown = words(corpus.timeline())
    assert list(zip(shown[:14:2], shown[1:14:2], strict=True)) == [
        ("12 October 2002", "foreign ministers' meeting, Moscow"),
        ("31 May 2005", "foreign ministers' meeting, Iikura House"),
        ("28 July [2012]", "foreign ministers' meeting, Sochi"),
        ("28 July [2012]", "courtesy call, Sochi"),
        ("25 September 2012", "foreign ministers' meeting, New York"),
        ("2 December [2013, 2014, 2015 or 2016]", "courtesy call, Saint Petersburg"),
        ("3 December [2013, 2014, 2015 or 2016]", "foreign ministers' meeting, Moscow"),
    ]
    assert corpus.timeline().svg.count('class="jr-unknown"') == 2
    assert len(words(corpus.where(during(2005)).timeline())) == 3


def test_a_meeting_of_no_known_year_is_left_out() -> None:
    """There is no place for it."""
    made = readout("a", year=None)
    first = evolve(made.meetings[0], year_candidates=())
    corpus = Corpus.of([evolve(made, body=(first, *made.body[1:]))])
    assert words(corpus.timeline()) == ["31 May 2006", "courtesy call", "2006"]


def test_who_turns_to_whom_is_drawn() -> None:
    """By persons and by sides, with the numbers of the network."""
    found = Corpus.read(SEEDS).exchanges()
    heads = ["answers or addresses", "is answered or addressed"]
    drawn = [*heads, "19", "8", "2", "RU", "JP", "JP", "RU", "IQ"]
    assert sorted(words(found.picture(by="side"))) == sorted(drawn)
    assert len(words(found.picture())) == 2 + len(found.edges()) + 7 + 8


@settings(deadline=None)
@given(testing.readouts())
def test_pictures_are_xml_whatever_the_words(it: Readout) -> None:
    """They bring their own colours, and hold nothing but text of the readout."""
    corpus = Corpus.of([it])
    for figure in (corpus.timeline(), corpus.exchanges().picture()):
        root = ET.fromstring(figure.svg)
        assert root.find("{http://www.w3.org/2000/svg}style") is not None
        assert figure._repr_html_() == figure.svg
        assert repr(figure) == f"Figure(<{len(figure.svg)} characters of SVG>)"


def test_a_corpus_is_a_table_of_its_readouts() -> None:
    """Every printed word escaped; it says what is missing."""
    made = evolve(readout("<a>"), title=None)
    corpus = evolve(
        Corpus.of([made]),
        failures=(Failure("b.txt", "Expected one, found none."),),
        skipped=("c<.pdf", "d.md"),
    )
    shown = " ".join(unescape(re.sub(r"<[^>]+>", " ", corpus._repr_html_())).split())
    assert shown.endswith(
        "1 readout, 1 file could not be read, 2 files skipped "
        "meeting date kind place who statements "
        "<a>#m1 31 May [2005] foreign ministers' meeting Tokyo Aoki (JP), Belov (RU) 3 "
        "<a>#m2 31 May 2006 courtesy call not printed Aoki (JP) 1 "
        "b.txt: Expected one, found none. c<.pdf: skipped d.md: skipped"
    )


def test_exchanges_are_a_table() -> None:
    """Who turned to whom, in which statement, and how."""
    page = Corpus.read(SEEDS / "001_19287fb4fa5b8656.txt").exchanges()._repr_html_()
    assert "<caption>1 exchange</caption>" in page
    assert (
        "<tr><td data-head='statement'>001_19287fb4fa5b8656#m1.i4.s2</td>"
        "<td data-head='who'>Lavrov (RU)</td><td data-head='turns to'>Gemba (JP)</td>"
        "<td data-head='how'>reply</td><td data-head='acts'>thank</td>"
        "<td data-head='answers'>001_19287fb4fa5b8656#m1.i4.s1</td></tr>"
    ) in page
