"""What was said and what was answered stand side by side, with the ids of both."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given

from japan_russia import testing
from japan_russia.corpus import Corpus, Pair
from japan_russia.errors import JapanRussiaError, UnknownIdError
from japan_russia.formats.citations import cite
from japan_russia.model import Act, Statement
from japan_russia.parse import loads
from tests.hand_made import readout

SEEDS: Final = Path(__file__).parents[2] / "seeds"
MADE: Final = Corpus.of([readout("a"), readout("b")])


def pair(id: str) -> Pair:
    """Return the one pair of a readout made by hand."""
    return Pair(
        asked_id=f"{id}#m1.i1.s1",
        asked=MADE[id].statement("m1.i1.s1"),
        reply_id=f"{id}#m1.i1.s2",
        reply=MADE[id].statement("m1.i1.s2"),
    )


@pytest.mark.parametrize(
    ("asked", "ids"),
    [
        ({}, ["a", "b"]),
        ({"speaker": "Belov"}, ["a", "b"]),
        ({"speaker": "Aoki", "replies": False}, ["a", "b"]),
        ({"replies": True}, ["a", "b"]),
        ({"role": "narration"}, []),
    ],
)
def test_a_pair_is_there_if_one_of_both_is_asked_for(asked: dict[str, Any], ids: list[str]) -> None:
    """Whether it is the question or the answer."""
    assert MADE.where(**asked).pairs() == tuple(map(pair, ids))


LISTS: Final = """\
On March 4, 2011, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg Sorokin.

1. Fish
(1) Foreign Minister Tanabe made the following statements:
(a) The crab grows well.
(b) I want to request Russia to count it.

(2) In response, Foreign Minister Sorokin made the following statements:
(a) We welcome the crab.
(b) I propose a fair.
"""


def test_a_sentence_of_a_list_stands_for_its_lead_in() -> None:
    """In a question and in an answer, where it is asked for and the lead-in is not."""
    corpus = Corpus.of([loads(LISTS, id="a")])
    said = corpus.statements()
    roles = [it.role.value for it in said[1:]]
    assert roles == ["lead_in", "listed", "listed", "lead_in", "listed", "listed"]
    _, lead, crab, request, reply, welcome, proposal = said
    assert {it.id: it.in_reply_to for it in said if it.in_reply_to} == {reply.id: lead.id}

    def of(**asked: Any) -> list[tuple[Statement, Statement]]:
        return [(it.asked, it.reply) for it in corpus.where(**asked).pairs()]

    assert of() == of(side="JP") == of(role="lead_in") == [(lead, reply)]
    assert of(act="request") == [(request, reply)]
    assert of(act=["welcome", "propose"]) == [(lead, welcome), (lead, proposal)]
    assert of(act=["request", "propose"]) == [(request, proposal)]
    (it,) = corpus.where(act="welcome").pairs()
    assert corpus.asked(it.reply_id) == it
    assert corpus.asked(it.asked_id) is None
    for one in (lead, crab, request):
        assert corpus.replies_to(one) == corpus.replies_to(f"a#{one.id}") == (reply,)
    assert corpus.replies_to(reply) == corpus.replies_to(welcome) == ()


def test_what_answers_an_act_is_asked_for() -> None:
    """By the act of what it answers, or of a sentence of the list that it answers."""
    corpus = Corpus.of([loads(LISTS, id="c"), *MADE])
    for asked, ids in (
        ("request", ["c#m1.i1.i2.s1"]),
        (Act.PROPOSE, ["a#m1.i1.s2", "b#m1.i1.s2"]),
        (["thank", "hope"], []),
    ):
        assert list(corpus.where(answers_to=asked).statements_by_id()) == ids
    assert len(corpus.where(answers_to="propose", side="JP")) == 0
    with pytest.raises(JapanRussiaError) as caught:
        corpus.where(answers_to="requests")
    assert str(caught.value).endswith(" found 'requests' (did you mean 'request'?).")


def test_what_one_answer_answers() -> None:
    """By its id; a statement that answers nothing has no pair."""
    assert MADE.asked("b#m1.i1.s2") == pair("b")
    assert MADE.asked("b#m1.i1.s1") is None
    with pytest.raises(UnknownIdError) as caught:
        MADE.asked("m1.i1.s2")
    assert str(caught.value) == (
        "Expected an id such as '001#m1.i2.s3', of a readout and its part, found 'm1.i1.s2'."
    )


def test_every_answer_of_the_seeds_is_in_a_pair_that_can_be_cited() -> None:
    """As many as there are answers to something known."""
    corpus = Corpus.read(SEEDS)
    found = corpus.pairs()
    assert len(found) == sum(it.in_reply_to is not None for it in corpus.statements())
    for it in found:
        assert cite(corpus, it.asked_id).startswith("Ministry of Foreign Affairs of Japan, ")
        assert corpus.statement(it.reply_id) is it.reply


@given(testing.readouts())
def test_pairs_are_those_that_replies_tell(it: Any) -> None:
    """Each answer to something known is in one pair, in text order."""
    corpus = Corpus.of([it])
    replies = [one for one in it.iter_statements() if one.in_reply_to is not None]
    assert [one.reply for one in corpus.pairs()] == replies
    assert [corpus.asked(f"{it.id}#{one.id}") for one in replies] == list(corpus.pairs())
