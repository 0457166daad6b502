"""What was said and what was said in answer, as pairs with the ids of both."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, frozen

from japan_russia.corpus._selection import Selection
from japan_russia.model import Readout, Statement

__all__ = ["Pair", "pair_of", "pairs_of"]


@frozen(kw_only=True)
class Pair:
    """A statement and one that answers it.

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


def pair_of(readout: Readout, reply: Statement) -> Pair | None:
    """Return *reply* with what it answers, None where it answers nothing that is known."""
    if reply.in_reply_to is None:
        return None
    return Pair(
        asked_id=f"{readout.id}#{reply.in_reply_to}",
        asked=readout.statement(reply.in_reply_to),
        reply_id=f"{readout.id}#{reply.id}",
        reply=reply,
    )


def pairs_of(it: Selection) -> Iterator[Pair]:
    """Yield the pairs of a readout of which one or both are asked for."""
    wanted = {placed.statement.id for placed in it.placed()}
    for placed in it.readout.placed():
        reply = placed.statement
        if reply.id in wanted or reply.in_reply_to in wanted:
            pair = pair_of(it.readout, reply)
            if pair is not None:
                yield pair
