"""What was said and what was said in answer, as pairs with the ids of both."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from attrs import field, frozen

from japan_russia.corpus._conditions import OfStatements
from japan_russia.corpus._selection import Selection
from japan_russia.model import Act, Readout, Role, Statement

__all__ = ["Pair", "answers_in", "pair_of", "pairs_of", "replies_in"]


@frozen(kw_only=True)
class Pair:
    """A statement and one that answers it.

    Either may be a sentence of a list, of which the text links the lead-in: what answers "made the
    following requests:" answers each of them.

    Attributes:
        asked_id: Id of what is answered, with the readout's: ``001#m1.i4.s1``.
        asked: What is answered.
        reply_id: Id of the answer, with the readout's.
        reply: The answer.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[1])
    >>> (it,) = corpus.pairs()
    >>> print(*it.asked.speakers, *it.asked.verbs, "|", *it.reply.speakers, *it.reply.verbs)
    Koichiro Gemba congratulate | Sergey Viktorovich Lavrov express
    >>> it.asked_id.partition("#")[2], it.reply_id.partition("#")[2]
    ('m1.i4.s1', 'm1.i4.s2')
    """

    asked_id: str = field()
    asked: Statement = field()
    reply_id: str = field()
    reply: Statement = field()


def replies_in(readout: Readout) -> dict[str, list[Statement]]:
    """Return what is answered in *readout*, by id, with its answers, both in text order.

    What answers a lead-in answers each sentence of its list, too.
    """
    leads = _leads(readout)
    replies: dict[str, list[Statement]] = {}
    for it in readout.iter_statements():
        if it.in_reply_to is not None:
            replies.setdefault(it.in_reply_to, []).append(it)
    asked = ((it.id, leads.get(it.id, it.id)) for it in readout.iter_statements())
    return {id: replies[lead] for id, lead in asked if lead in replies}


def answers_in(readout: Readout, acts: frozenset[Act]) -> OfStatements:
    """Return the condition of statements of *readout*: what they answer does one of *acts*."""
    replies = replies_in(readout)
    asked = (it for it in readout.iter_statements() if not acts.isdisjoint(it.acts))
    found = {reply.id for it in asked for reply in replies.get(it.id, ())}
    return OfStatements(lambda placed: placed.statement.id in found)


def _leads(readout: Readout) -> dict[str, str]:
    """The id of its lead-in for each sentence of a list: what stands behind it without a gap."""
    leads: dict[str, str] = {}
    lead: str | None = None
    for it in readout.iter_statements():
        if it.role is Role.LEAD_IN:
            lead = it.id
        elif it.role is not Role.LISTED:
            lead = None
        elif lead is not None:
            leads[it.id] = lead
    return leads


def pair_of(readout: Readout, reply: Statement) -> Pair | None:
    """Return *reply* with what it, or its lead-in, answers; None where nothing that is known."""
    lead = _leads(readout).get(reply.id)
    asked = reply.in_reply_to if lead is None else readout.statement(lead).in_reply_to
    return None if asked is None else _pair(readout, readout.statement(asked), reply)


def pairs_of(it: Selection) -> Iterator[Pair]:
    """Yield the pairs of a readout of which one or both are asked for.

    Where a lead-in is not asked for but sentences of its list are, these stand for it.
    """
    said = {one.id: one for one in it.readout.iter_statements()}
    wanted = {placed.statement.id for placed in it.placed()}
    lists: dict[str, list[Statement]] = {}
    for id, lead in _leads(it.readout).items():
        if id in wanted:
            lists.setdefault(lead, []).append(said[id])

    def asked_for(one: Statement) -> list[Statement]:
        return [one] if one.id in wanted else lists.get(one.id, [])

    for reply in said.values():
        if reply.in_reply_to is None:
            continue
        asked = said[reply.in_reply_to]
        questions, answers = asked_for(asked), asked_for(reply)
        if questions or answers:
            for question, answer in product(questions or [asked], answers or [reply]):
                yield _pair(it.readout, question, answer)


def _pair(readout: Readout, asked: Statement, reply: Statement) -> Pair:
    return Pair(
        asked_id=f"{readout.id}#{asked.id}",
        asked=asked,
        reply_id=f"{readout.id}#{reply.id}",
        reply=reply,
    )
