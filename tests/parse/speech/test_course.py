"""Role, speakers and replies by the course of the text: whole readouts, one rule at a time."""

from __future__ import annotations

import pytest

import japan_russia as jr
from japan_russia.model import Attribution, Participant, Role, Rule, Statement
from tests.parse.made import LEAD

TOP = f"Japan-Russia Foreign Ministers' Meeting\n\nMarch 5, 2011\n\n{LEAD}\n\n1. Talks\n\n"


def statements(body: str) -> list[Statement]:
    """Return the statements of *body*, which stands under a heading."""
    return [it for it in jr.loads(TOP + body).iter_statements() if it.id.startswith("m1.i")]


def who(it: Statement) -> str:
    """Return the speakers of a statement in alphabetical order."""
    names = (p.name.family if isinstance(p, Participant) else p.country for p in it.speakers)
    return " ".join(sorted(names))


@pytest.mark.parametrize(
    ("body", "rule", "attribution", "speakers", "cue"),
    [
        ("Minister Tanabe agreed.", Rule.NAMED, Attribution.EXPLICIT, "Tanabe", "Minister Tanabe"),
        ("Both sides agreed.", Rule.JOINT, Attribution.EXPLICIT, "JP RU", "Both sides"),
        ("The two ministers agreed.", Rule.JOINT, Attribution.EXPLICIT, "Sorokin Tanabe",
         "The two ministers"),
        ("The Russian side agreed.", Rule.SIDE, Attribution.EXPLICIT, "RU", "The Russian side"),
        ("It was agreed to meet.", Rule.IMPERSONAL, Attribution.IMPLIED, "JP RU", "agreed"),
        ("The port is open.", Rule.NO_REPORT, Attribution.NONE, "", None),
        ("The two ministers did not discuss trade.", Rule.NEGATED, Attribution.NONE, "", None),
        ("The meeting was held in a warm mood.", Rule.EVALUATION, Attribution.NONE, "", None),
        ("The outline is as follows.", Rule.ANNOUNCEMENT, Attribution.NONE, "", None),
    ],
)  # fmt: skip
def test_the_rule_of_a_first_sentence(
    body: str, rule: Rule, attribution: Attribution, speakers: str, cue: str | None
) -> None:
    """How the text says who speaks, which rule saw it, and the words that it went by."""
    (it,) = statements(body)
    assert (it.rule, it.attribution, who(it)) == (rule, attribution, speakers)
    assert (it.cue and jr.loads(TOP + body).quote(it.cue)) == cue


@pytest.mark.parametrize(
    ("body", "rule", "speakers"),
    [
        ("Minister Tanabe agreed. He added a wish.", Rule.PRONOUN, "Tanabe"),
        ("Both sides agreed. They added a wish.", Rule.PRONOUN, "JP RU"),
        ("The two ministers agreed. They added a wish.", Rule.PRONOUN, "Sorokin Tanabe"),
        ("Minister Tanabe agreed. The port is open.", Rule.CONTINUED, "Tanabe"),
        ("Minister Tanabe said the following: the port is open. The port is big.", Rule.CONTINUED,
         "Tanabe"),
    ],
)  # fmt: skip
def test_the_rule_of_a_second_sentence(body: str, rule: Rule, speakers: str) -> None:
    """Pronouns and free speech go back to the speaker before."""
    it = statements(body)[-1]
    assert (it.rule, it.attribution, who(it)) == (rule, Attribution.CARRIED, speakers)


def test_a_heading_ends_free_speech() -> None:
    """Nobody goes on speaking across a division."""
    found = statements("Minister Tanabe agreed.\n\n2. Ports\n\nThe port is open.")
    assert [it.role for it in found] == [Role.STATEMENT, Role.NARRATION]


def test_a_list_ends_where_somebody_else_takes_over() -> None:
    """Its sentences are those of the lead-in; the next speaker's are his own."""
    found = statements(
        "Minister Tanabe made the following statements:\n(1) The port is open.\n(2) It is big.\n"
        "(3) Minister Sorokin said that he knew.\n(4) He welcomed it.\n"
    )
    assert [(it.role, who(it)) for it in found] == [
        (Role.LEAD_IN, "Tanabe"),
        (Role.LISTED, "Tanabe"),
        (Role.LISTED, "Tanabe"),
        (Role.STATEMENT, "Sorokin"),
        (Role.STATEMENT, "Sorokin"),
    ]
    assert [it.rule for it in found[1:3]] == [Rule.LEAD_IN, Rule.LEAD_IN]


def test_the_first_person_is_the_speaker_of_the_lead_in() -> None:
    """ "I" and "we" under a lead-in."""
    found = statements("Minister Tanabe stated as follows:\n(1) I ask for a list.\n(2) We agree.\n")
    assert [(it.role, it.rule, who(it)) for it in found[1:]] == [
        (Role.LISTED, Rule.FIRST_PERSON, "Tanabe"),
        (Role.LISTED, Rule.FIRST_PERSON, "Tanabe"),
    ]


def test_replies_point_back() -> None:
    """To the nearest earlier report by somebody else, a list's to its lead-in."""
    found = statements(
        "Minister Tanabe proposed a fair. The port is open. In response, Minister Sorokin agreed. "
        "He also welcomed the date."
    )
    assert [it.is_reply for it in found] == [False, False, True, False]
    assert [it.in_reply_to for it in found] == [None, None, found[0].id, None]
    found = statements(
        "Minister Tanabe made the following statements:\n(1) The port is open.\n(2) It is big.\n\n"
        "2. Reply\n\nIn response, Minister Sorokin agreed."
    )
    assert found[-1].in_reply_to == found[0].id


def test_an_answer_to_nothing() -> None:
    """A reply that stands first names no statement."""
    (it,) = statements("In response, Minister Sorokin agreed.")
    assert (it.is_reply, it.in_reply_to) == (True, None)


def test_speakers_stand_in_the_order_of_the_meeting() -> None:
    """Whatever order a sentence names them in; sides by country code."""
    (it,) = statements("Minister Sorokin and Minister Tanabe agreed.")
    assert [str(speaker) for speaker in it.speakers] == ["Haruo Tanabe", "Oleg Sorokin"]
    (it,) = statements("Russia and Japan agreed.")
    assert [speaker.country for speaker in it.speakers] == ["JP", "RU"]


def test_a_stranger_is_given_to_nobody() -> None:
    """What somebody known from nowhere says is not carried on from the speaker before."""
    readout = jr.loads(
        "Meeting\nMay 31, 2005\nOn May 31, Foreign Minister Nobutaka Machimura held a meeting with "
        "Foreign Minister Sergey Lavrov.\n1. Trade\nMinister Lavrov explained the duties. "
        "Minister Tanaka stated that they were high.\n",
        id="x",
    )
    *_, last = readout.iter_statements()
    assert (last.role, last.speakers) == (jr.Role.NARRATION, ())
    assert [d.code for d in readout.diagnostics] == [jr.DiagnosticCode.UNKNOWN_SPEAKER]
