"""``lines`` says what a historian wants to know first."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from attrs import evolve

from japan_russia.model import (
    Attribution,
    Diagnostic,
    DiagnosticCode,
    Meeting,
    NamedBy,
    PartialDate,
    Session,
    SessionKind,
    Severity,
    Side,
)
from japan_russia.parse import loads
from japan_russia.span import Span
from japan_russia.view.html import readout_html
from japan_russia.view.summary import Page, lines
from japan_russia.view.voices import Voices
from tests.hand_made import readout
from tests.model.made import AOKI, BELOV, correction, meeting, narration, statement
from tests.model.made import readout as made_by_parts

SUMMARY = """\
A Visit to Tokyo (Overview)
===========================
  readout       made
  issued        not printed
  holds         2 meetings, 4 divisions, 5 statements, 2 diagnostics
  odd           warning no-date: Expected a date of issue, found none.

Meeting m1: Foreign Ministers' Meeting
  kind          foreign ministers' meeting
  date          31 May [2005]: the year is not printed, but only this one fits those in office
  place         Tokyo
  sessions      talks from 10:00, about 1 h 40 min
                press conference
                working lunch, 1 h
  met           Ichiro Aoki (JP), Minister for Foreign Affairs
                Pyotr Ilyich Belov (RU)

Meeting m2: Courtesy Call
  kind          courtesy call
  date          31 May 2006
  place         not printed
  participants  Ichiro Aoki (JP), Minister for Foreign Affairs

Who said what
  ~  implied: an impersonal act implies both sides, or whoever was to answer
  !  odd, with its code: reference/diagnostics in the documentation explains it, \
japan-russia check tells line and column
  s1 [narration] On May 31 two meetings were held.
    ! remark no-year: Expected a year beside May 31, found none.
  I. Foreign Ministers' Meeting
    1. Trade
      m1.i1.s1 Aoki (JP) proposes: Minister Aoki proposed new talks.
      m1.i1.s2 Belov (RU) to Aoki (JP) thanks, answering Aoki (JP) in m1.i1.s1: In response, \
Minister Belov thanked him.
  II. Courtesy Call
    m2.s1 ~ JP side + RU side agree: The two sides agreed to meet again.
  III. Future Schedule
    i1.s1 [narration] The next visit is planned for June.
"""

REASONS = """\
  why           kind: by offices
                date: in the lead
                place: beside the event
                principals: in the lead
                principals: in the title

Meeting m2: Courtesy Call
  kind          courtesy call
  date          31 May 2006
  place         not printed
  participants  Ichiro Aoki (JP), Minister for Foreign
                Affairs

Who said what
  ~  implied: an impersonal act implies both sides, or
     whoever was to answer
  !  odd, with its code: reference/diagnostics in the
     documentation explains it, japan-russia check tells
     line and column
  s1 [narration] On May 31 two meetings were held.
      no report: nobody is reported to speak
    ! remark no-year: Expected a year beside May 31,
        found none.
  I. Foreign Ministers' Meeting
    1. Trade
      m1.i1.s1 Aoki (JP) proposes: Minister Aoki proposed
          new talks.
          subject and verb, explicit: a person is named,
            'Minister Aoki'
      m1.i1.s2 Belov (RU) to Aoki (JP) thanks, answering
          Aoki (JP) in m1.i1.s1: In response, Minister
          Belov thanked him.
          subject and verb, explicit: a person is named,
            'Minister Belov'
  II. Courtesy Call
    m2.s1 ~ JP side + RU side agree: The two sides agreed
        to meet again.
        subject and verb, implied: a joint phrase means
          several
  III. Future Schedule
    i1.s1 [narration] The next visit is planned for June.
        no report: nobody is reported to speak
"""

WHOLE = Page()


def test_summary_of_a_readout() -> None:
    """Facts come first, then the agenda with who said what; each sentence is on one line."""
    assert "\n".join(lines(readout(), WHOLE)) + "\n" == SUMMARY


def test_reasons_follow_each_meeting_and_statement() -> None:
    """With *why*, what decided stands below each; nothing is cut, and all keeps to the width."""
    printed = "\n".join(lines(readout(), Page(width=57, why=True))) + "\n"
    assert printed[printed.index("  why ") :] == REASONS


def test_a_short_page_has_a_line_a_sentence() -> None:
    """What is longer ends in dots; so does what is odd."""
    printed = list(lines(readout(), Page(cut=57)))
    assert printed[-9:] == [
        "    ! remark no-year: Expected a year beside May 31, f...",
        "  I. Foreign Ministers' Meeting",
        "    1. Trade",
        "      m1.i1.s1 Aoki (JP) proposes: Minister Aoki propo...",
        "      m1.i1.s2 Belov (RU) to Aoki (JP) thanks, answeri...",
        "  II. Courtesy Call",
        "    m2.s1 ~ JP side + RU side agree: The two sides agr...",
        "  III. Future Schedule",
        "    i1.s1 [narration] The next visit is planned for June.",
    ]


@pytest.mark.parametrize("width", [20, 33, 40, 80, 200])
def test_no_line_is_wider_than_the_page(width: int) -> None:
    """But that a line has room for a word or two beside its margin."""
    assert max(map(len, lines(readout(), Page(width=width, why=True)))) <= max(width, 36)


def test_no_word_is_lost_by_wrapping() -> None:
    """Joined again, the lines are those of a page that is not wrapped."""
    wrapped = " ".join(lines(readout(), Page(width=40, why=True))).split()
    whole = " ".join(lines(readout(), Page(why=True))).split()
    assert wrapped[2:] == whole[2:]


@pytest.mark.parametrize(
    ("date", "candidates", "printed"),
    [
        (None, (), "not printed"),
        (PartialDate(year=2012, month=9), (), "September 2012"),
        (PartialDate(month=7, day=28), (), "28 July [year unknown]: it is not printed"),
        (
            PartialDate(month=12, day=2),
            (2013, 2014, 2016),
            (
                "2 December [2013, 2014 or 2016]: the year is not printed, "
                "but these fit those in office"
            ),
        ),
    ],
)
def test_dates_say_what_is_known(
    date: PartialDate | None, candidates: tuple[int, ...], printed: str
) -> None:
    """A part that is not printed is left out, and candidates for the year are named."""
    made = readout()
    meeting = made.meetings[1]
    body = (
        made.body[0],
        evolve(meeting, date=date, given_year=None, year_candidates=candidates),
        made.body[2],
    )
    assert f"  date          {printed}" in list(lines(evolve(made, body=body), WHOLE))


def test_those_who_came_along_stand_apart() -> None:
    """Where it is known who met."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, principals=first.principals[1:], reasons=()), *made.body[1:])
    printed = list(lines(evolve(made, body=body), WHOLE))
    assert "  met           Pyotr Ilyich Belov (RU)" in printed
    assert "  came along    Ichiro Aoki (JP), Minister for Foreign Affairs" in printed


def test_a_given_year_is_told() -> None:
    """Whatever the table leaves."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, given_year=2004), *made.body[1:])
    printed = list(lines(evolve(made, body=body), WHOLE))
    assert "  date          31 May [2004]: the year is not printed, given by the caller" in printed


def test_a_second_printing_is_told() -> None:
    """By the id of the first."""
    again = (narration(text="x"), narration("s2", 2, "x", repeats="s1"))
    printed = list(lines(made_by_parts("x x", lead=again), WHOLE))
    assert printed[-1] == "  s2 [narration, second printing of s1] x"
    said = (statement(text="x"), statement("s2", 2, "x", repeats="s1"))
    printed = list(lines(made_by_parts("x x", lead=said), WHOLE))
    assert printed[-1] == "  s2 RU side (statement), second printing of s1: x"


def test_an_answer_to_nothing_that_is_known_is_one() -> None:
    """And one to what nobody said names no one."""
    said = (
        narration(text="x"),
        statement("s2", 2, "x", is_reply=True),
        statement("s3", 4, "x", is_reply=True, in_reply_to="s1"),
    )
    printed = list(lines(made_by_parts("x x x", lead=said), WHOLE))
    assert printed[-2:] == [
        "  s2 RU side (statement), answering: x",
        "  s3 RU side (statement), answering s1: x",
    ]


def test_a_stranger_is_told() -> None:
    """By the words that name somebody who took no part."""
    said = narration(text="Mr. X spoke.", named_by=NamedBy.PERSON, cue=Span(0, 5))
    printed = list(lines(made_by_parts("Mr. X spoke.", lead=(said,)), WHOLE))
    assert printed[-1] == "  s1 [narration, of one who took no part: Mr. X] Mr. X spoke."


def test_a_carried_speaker_has_a_sign_with_its_meaning() -> None:
    """The legend has no other."""
    said = statement(text="x", attribution=Attribution.CARRIED)
    assert list(lines(made_by_parts("x", lead=(said,)), WHOLE))[-2:] == [
        "  ^  carried over: the speaker is carried over from elsewhere",
        "  s1 ^ RU side (statement): x",
    ]


def test_what_is_odd_stands_below_what_it_is_about() -> None:
    """At the head of a line, that is what follows on it; else what begins before."""

    def odd(start: int) -> Diagnostic:
        return Diagnostic(
            code=DiagnosticCode.UNPARSED,
            severity=Severity.WARNING,
            span=Span(start, start + 1),
            message=f"At {start}.",
        )

    said = (narration("s1", 2, "a b"), narration("s2", 8, "c"))
    made = made_by_parts("  a b\n  c", lead=said)
    printed = list(lines(evolve(made, diagnostics=tuple(map(odd, (0, 4, 5, 6, 8)))), WHOLE))
    assert printed[-7:] == [
        "  s1 [narration] a b",
        "    ! warning unparsed: At 0.",
        "    ! warning unparsed: At 4.",
        "    ! warning unparsed: At 5.",
        "  s2 [narration] c",
        "    ! warning unparsed: At 6.",
        "    ! warning unparsed: At 8.",
    ]


def test_corrections_are_marked_and_told_with_the_reasons() -> None:
    """Also where nobody speaks any more."""
    marks = (correction("speakers"), correction("addressees"))
    said = (
        statement(text="x", attribution=Attribution.CORRECTED, corrections=marks),
        narration(
            "s2", 2, "x", attribution=Attribution.CORRECTED, corrections=(correction("speakers"),)
        ),
    )
    printed = list(lines(made_by_parts("x x", lead=said), Page(why=True)))
    assert printed[-7:] == [
        "  s1 RU side (statement), corrected: x",
        "      corrected",
        "      speakers corrected by A. Reader: The Japanese page says so.",
        "      addressees corrected by A. Reader: The Japanese page says so.",
        "  s2 [narration, corrected] x",
        "      corrected",
        "      speakers corrected by A. Reader: The Japanese page says so.",
    ]
    assert list(lines(made_by_parts("x x", lead=said), WHOLE))[-2:] == [
        "  s1 RU side (statement), corrected: x",
        "  s2 [narration, corrected] x",
    ]


def test_a_session_shows_what_is_printed_of_it() -> None:
    """Whole hours have no minutes, and an exact length is not "about"."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    session = Session(kind=SessionKind.CALL, duration=timedelta(hours=2))
    body = (evolve(first, sessions=(session,)), *made.body[1:])
    assert "  sessions      call, 2 h" in list(lines(evolve(made, body=body), WHOLE))


def test_escape_sequences_do_not_reach_the_terminal() -> None:
    """Places, offices and ids come from files that nobody vouches for."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, place="\x1b]0;owned\x07Tokyo"), *made.body[1:])
    printed = list(lines(evolve(made, id="\x1b[2J", title=None, body=body), WHOLE))
    assert printed[:2] == ["\\x1b[2J", "======="]
    assert "  place         \\x1b]0;owned\\x07Tokyo" in printed
    assert all(line.isprintable() for line in printed)


def test_colours_tell_nothing_that_words_do_not() -> None:
    """Without them, the lines are those of a page that has none."""
    for page in (Page(), Page(width=40, why=True), Page(cut=57)):
        coloured = list(lines(readout(), evolve(page, colour=True)))
        assert [re.sub("\x1b\\[[0-9]+m", "", line) for line in coloured] == list(
            lines(readout(), page)
        )
        assert all(line.count("\x1b[0m") * 2 == line.count("\x1b") for line in coloured)


def test_each_country_has_its_colour() -> None:
    """Of persons and sides alike; those of no known country have none."""
    nobody = evolve(BELOV, country=None)
    said = (
        statement(text="x", speakers=(AOKI, Side(country="RU"))),
        statement("s2", 2, "x", speakers=(Side(country="BY"),)),
        statement("s3", 4, "x", speakers=(nobody,)),
    )
    inside = (narration("m1.s1", 6, "y"),)
    held = meeting(participants=(AOKI, nobody), span=Span(6, 7), statements=inside)
    made = made_by_parts("x x x y", lead=said, body=(held,))
    assert list(lines(made, Page(colour=True)))[-4:-1] == [
        "  \x1b[2ms1\x1b[0m \x1b[36mAoki (JP)\x1b[0m + \x1b[33mRU side\x1b[0m (statement): x",
        "  \x1b[2ms2\x1b[0m \x1b[35mBY side\x1b[0m (statement): x",
        "  \x1b[2ms3\x1b[0m Belov (?) (statement): x",
    ]


def test_persons_of_one_family_name_are_told_apart() -> None:
    """By the given name, wherever one of them is named: on a terminal, in a notebook, on a page."""
    read = loads(
        "Talks\n\nOn May 7, 2018, Foreign Minister Taro Kono met Russian Foreign Minister Sergey "
        "Lavrov. Ambassador Masaharu Kono also attended.\n\n"
        "1. Minister Kono stated that trade grew. In response, Ambassador Kono explained fish.\n"
    )
    *_, first, second = lines(read, Page())
    assert first == "    m1.i1.s1 Taro Kono (JP) states: Minister Kono stated that trade grew."
    assert second == (
        "    m1.i1.s2 Masaharu Kono (JP) explains, answering Taro Kono (JP) in m1.i1.s1: In "
        "response, Ambassador Kono explained fish."
    )
    page = readout_html(read)
    assert "<span class='jrn-voice'>Taro Kono (JP)</span>" in page
    assert "answers Taro Kono (JP) in m1.i1.s1" in page
    voices = Voices(read, {"JP": "Japan"})
    assert [voices.speakers(it) for it in read.iter_statements()][2:] == [
        "Taro Kono",
        "Masaharu Kono",
    ]
