"""``lines`` says what a historian wants to know first."""

from __future__ import annotations

from datetime import timedelta

import pytest
from attrs import evolve

from japan_russia.model import Attribution, Meeting, PartialDate, Session, SessionKind
from japan_russia.view.summary import lines
from tests.hand_made import readout
from tests.model.made import correction, narration, statement
from tests.model.made import readout as made_by_parts

SUMMARY = """\
A Visit to Tokyo (Overview)
===========================
  readout       made
  issued        not printed
  holds         2 meetings, 4 divisions, 5 statements, 2 diagnostics

Meeting m1: Foreign Ministers' Meeting
  kind          foreign ministers' meeting
  date          31 May, year not printed: only 2005 fits those in office
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
  [narration] On May 31 two meetings were held.
  I. Foreign Ministers' Meeting
    1. Trade
      Aoki [propose] Minister Aoki proposed new talks.
      Belov to Aoki, replying [thank] In response, Minister Belov thanked him.
  II. Courtesy Call
    JP side + RU side [agree] The two sides agreed to meet again.
  III. Future Schedule
    [narration] The next visit is planned for June.
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
  participants  Ichiro Aoki (JP), Minister for Foreign Affairs

Who said what
  [narration] On May 31 two meetings were held.
      s1 no report, none: nobody is reported to speak
  I. Foreign Ministers' Meeting
    1. Trade
      Aoki [propose] Minister Aoki proposed new talks.
          m1.i1.s1 subject and verb, explicit: a person is named, 'Minister Aoki'
      Belov to Aoki, replying [thank] In response, Min...
          m1.i1.s2 subject and verb, explicit: a person is named, 'Minister Belov'; answers m1.i1.s1
  II. Courtesy Call
    JP side + RU side [agree] The two sides agreed to...
        m2.s1 subject and verb, implied: a joint phrase means several
  III. Future Schedule
    [narration] The next visit is planned for June.
        i1.s1 no report, none: nobody is reported to speak
"""


def test_summary_of_a_readout() -> None:
    """Facts come first, then the agenda with who said what; replies are marked."""
    assert "\n".join(lines(readout(), 100)) + "\n" == SUMMARY


def test_reasons_follow_each_meeting_and_statement() -> None:
    """With *why*, what decided stands below each; sentences keep to the width."""
    printed = "\n".join(lines(readout(), 57, why=True)) + "\n"
    assert printed[printed.index("  why ") :] == REASONS


@pytest.mark.parametrize(
    ("date", "candidates", "printed"),
    [
        (None, (), "not printed"),
        (PartialDate(year=2012, month=9), (), "September 2012"),
        (PartialDate(month=7, day=28), (), "28 July, year not printed: unknown"),
        (
            PartialDate(month=12, day=2),
            (2013, 2014, 2016),
            "2 December, year not printed: 2013, 2014 or 2016 by those in office",
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
    assert f"  date          {printed}" in list(lines(evolve(made, body=body), 100))


def test_those_who_came_along_stand_apart() -> None:
    """Where it is known who met."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, principals=first.principals[1:], reasons=()), *made.body[1:])
    printed = list(lines(evolve(made, body=body), 100))
    assert "  met           Pyotr Ilyich Belov (RU)" in printed
    assert "  came along    Ichiro Aoki (JP), Minister for Foreign Affairs" in printed


def test_a_given_year_is_told() -> None:
    """Whatever the table leaves."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, given_year=2004), *made.body[1:])
    printed = list(lines(evolve(made, body=body), 100))
    assert "  date          31 May, year not printed: 2004 as given" in printed


def test_a_second_printing_is_told_with_the_reasons() -> None:
    """By the id of the first."""
    again = (narration(text="x"), narration("s2", 2, "x", repeats="s1"))
    printed = list(lines(made_by_parts("x x", lead=again), 100, why=True))
    assert printed[-1].endswith("s2 no report, none: nobody is reported to speak; repeats s1")


def test_corrections_are_marked_and_told_with_the_reasons() -> None:
    """Also where nobody speaks any more."""
    marks = (correction("speakers"), correction("addressees"))
    said = (
        statement(text="x", attribution=Attribution.CORRECTED, corrections=marks),
        narration(
            "s2", 2, "x", attribution=Attribution.CORRECTED, corrections=(correction("speakers"),)
        ),
    )
    printed = list(lines(made_by_parts("x x", lead=said), 100, why=True))
    assert printed[-7:] == [
        "  RU side, corrected [statement] x",
        "      s1 corrected",
        "      speakers corrected by A. Reader: The Japanese page says so.",
        "      addressees corrected by A. Reader: The Japanese page says so.",
        "  [narration, corrected] x",
        "      s2 corrected",
        "      speakers corrected by A. Reader: The Japanese page says so.",
    ]
    assert list(lines(made_by_parts("x x", lead=said), 100))[-2:] == [
        "  RU side, corrected [statement] x",
        "  [narration, corrected] x",
    ]


def test_a_session_shows_what_is_printed_of_it() -> None:
    """Whole hours have no minutes, and an exact length is not "about"."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    session = Session(kind=SessionKind.CALL, duration=timedelta(hours=2))
    body = (evolve(first, sessions=(session,)), *made.body[1:])
    assert "  sessions      call, 2 h" in list(lines(evolve(made, body=body), 100))


def test_escape_sequences_do_not_reach_the_terminal() -> None:
    """Places, offices and ids come from files that nobody vouches for."""
    made = readout()
    first = made.body[0]
    assert isinstance(first, Meeting)
    body = (evolve(first, place="\x1b]0;owned\x07Tokyo"), *made.body[1:])
    printed = list(lines(evolve(made, id="\x1b[2J", title=None, body=body), 100))
    assert printed[:2] == ["\\x1b[2J", "======="]
    assert "  place         \\x1b]0;owned\\x07Tokyo" in printed
    assert all(line.isprintable() for line in printed)
