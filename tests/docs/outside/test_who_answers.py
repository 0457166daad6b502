"""Whatever a readout holds, the counts add up."""

from __future__ import annotations

from hypothesis import given, settings
from who_answers import answers

import japan_russia as jr
from japan_russia import testing


@settings(max_examples=20, deadline=None)
@given(testing.readouts())
def test_no_more_answers_than_replies(readout: jr.Readout) -> None:
    """Every answer that is counted is a reply of the readout."""
    replies = [it for it in readout.iter_statements() if it.in_reply_to]
    assert sum(answers([readout]).values()) <= len(replies)


def test_who_answers_in_a_text() -> None:
    """One point is put and answered."""
    readout = jr.loads(
        "On May 31, 2005, Mr. Nobutaka Machimura, Minister for Foreign Affairs, held a meeting "
        "with Mr. Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation.\n\n"
        "1. Minister Machimura proposed a visit. In response, Minister Lavrov agreed.\n"
    )
    assert answers([readout]) == {("RU", "JP"): 1}
