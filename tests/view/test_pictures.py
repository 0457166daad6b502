"""The pictures of a readout, and the marks of those who speak."""

from __future__ import annotations

import re
from datetime import date
from html import unescape

from attrs import evolve
from hypothesis import given

from japan_russia import Readout, Side, examples, load, testing
from japan_russia.span import Span
from japan_russia.view.pictures import Link, answers, answers_svg, days_svg, links_svg, timeline_svg
from japan_russia.view.voices import Voices
from tests.hand_made import readout as made
from tests.model.made import AOKI, BELOV, meeting, narration, readout, statement


@given(testing.readouts())
def test_answers_count_every_reply(readout: Readout) -> None:
    """Each reply to something in the text is counted once."""
    found = answers(readout, Voices(readout, {}))
    replies = [it for it in readout.iter_statements() if it.in_reply_to is not None]
    assert sum(len(it.statements) for it in found) == len(replies)


def test_pictures_hold_words_only_as_text() -> None:
    """A name that looks like markup, or turns the writing direction, does neither."""
    readout = made()
    meeting = readout.meetings[0]
    spoilt = evolve(meeting, place="<b>Tokyo</b> & \u202e")
    svg = timeline_svg(evolve(readout, body=(spoilt, *readout.body[1:])))
    assert "&lt;b&gt;Tokyo&lt;/b&gt; &amp; \ufffd" in svg
    assert "<b>" not in svg
    assert answers_svg(()).startswith("<svg")


def test_each_country_has_a_mark() -> None:
    """Those of participants first; an unknown one, several together and nobody have their own."""
    stranger = evolve(BELOV, country=None)
    said = (
        statement("s1", 0, "a", speakers=(Side(country="RU"),)),
        statement("s2", 1, "b", speakers=(AOKI,)),
        statement("s3", 2, "c", speakers=(stranger,)),
        statement("s4", 3, "d", speakers=(AOKI, stranger)),
        narration("s5", 4, "e"),
    )
    it = readout(
        "abcde", lead=said, body=(meeting(participants=(AOKI, stranger), span=Span(0, 5)),)
    )
    voices = Voices(it, {"RU": "Russia"})
    assert [voices.of(one) for one in said] == [
        "jr-side-2", "jr-side-1", "jr-side-unknown", "jr-joint", "jr-narration",
    ]  # fmt: skip
    assert voices.has_unknown
    assert not Voices(made(), {}).has_unknown
    assert [voices.speakers(one) for one in said] == [
        "Russia side", "Aoki", "Belov", "Aoki + Belov", "narration",
    ]  # fmt: skip


def test_links_are_drawn_with_their_numbers() -> None:
    """Each voice once on a side, each link with a line and a number."""
    lavrov, gemba = ("Lavrov", "jr-side-1"), ("Gemba & Aso", "jr-side-2")
    svg = links_svg(
        [Link(lavrov, gemba, 12), Link(gemba, lavrov, 3)], ("asks", "is asked"), "Who asks"
    )
    assert svg.count('class="jr-answer"') == 2
    assert svg.count(">Lavrov<") == svg.count(">Gemba &amp; Aso<") == 2
    for words in ("12", "3", "asks", "is asked"):
        assert f">{words}</text>" in svg
    assert "<title>Who asks</title>" in svg


def test_days_stand_on_a_scale_of_years() -> None:
    """A day that is sure is a dot; of another the first and the last are joined."""
    days = [date(2002, 10, 12), date(2013, 12, 2), date(2016, 12, 2)]
    sure, first, last = (day.toordinal() for day in days)
    svg = days_svg(
        [("2002", "a", Span(sure, sure)), ("2 December", "b", Span(first, last))], "Days"
    )
    places = [float(it) for it in re.findall(r'class="jr-bar" cx="([0-9.]+)"', svg)]
    assert places == sorted(places)
    assert len(places) == 3
    assert 6 < places[0] < places[-1] < 394
    assert f'<line class="jr-unknown" x1="{places[1]}" x2="{places[2]}"' in svg
    assert re.findall(r"small\">(20[0-9]{2})</text>", svg) == [
        "2002",
        "2005",
        "2008",
        "2011",
        "2014",
    ]
    assert days_svg([], "Days").endswith("<title>Days</title></svg>\n")


def test_the_last_year_of_the_calendar_is_drawn() -> None:
    """It has a scale although no year comes after it."""
    day = date(9999, 12, 31).toordinal()
    assert re.findall(r">(9999)</text>", days_svg([("a", "b", Span(day, day))], "Days")) == ["9999"]


def test_each_day_has_its_own_hours() -> None:
    """Two days of one readout are two axes of the same hours, under their days."""
    it = load(next(path for path in examples() if path.stem.startswith("003")))
    shown = [
        unescape(words) for words in re.findall(r"<text[^>]*>([^<]*)</text>", timeline_svg(it))
    ]
    hours = ["11:00", "13:00", "15:00", "17:00", "19:00"]
    assert shown == [
        "2 December [2013, 2014, 2015 or 2016]",
        "courtesy call, Saint Petersburg",
        "talks from 17:50, about 30 min",
        *hours,
        "3 December [2013, 2014, 2015 or 2016]",
        "foreign ministers' meeting, Moscow",
        "talks from 11:15, about 1 h 40 min",
        "working lunch from 14:00, about 1 h",
        *hours,
    ]
