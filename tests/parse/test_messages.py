"""What diagnostics say, in full: the messages that people read."""

from __future__ import annotations

from typing import Final

import pytest

import japan_russia as jr

LEAD: Final = (
    "Talks\n\nOn May 31, 2005, Minister for Foreign Affairs Nobutaka Machimura held a meeting "
    "with Mr. Sergey Lavrov, Minister of Foreign Affairs of the Russian Federation.\n\n"
)
DATED: Final = (
    "On July 28, Foreign Minister Gemba held talks with Foreign Minister Lavrov in Sochi."
)
ON_THURSDAY: Final = DATED.replace("On July", "On Thursday, July").replace("Gemba", "Kishida")
CALL: Final = "On July 28, Foreign Minister Gemba held a meeting with President Putin in Sochi."
UNDATED: Final = "Foreign Minister Gemba held talks with Foreign Minister Lavrov in Sochi."
STRANGERS: Final = (
    "On July 28, Japanese Foreign Minister Yamada met Russian Foreign Minister Sorokin in Sochi."
)
NO_YEAR: Final = "No year is printed for {}; the office-holder table leaves {}."


def both(first: str, second: str) -> str:
    """Two meetings, each with a sentence of its own."""
    return f"Talks\n\n1. Foreign Ministers' Talks\n{first}\n\n2. Call\n{second}\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"Talks\n\n{DATED}\n", NO_YEAR.format("the meeting of 28 July", "2012")),
        (both(DATED, CALL), NO_YEAR.format("the 2 meetings of 28 July", "2012")),
        (
            f"Talks\n\n{DATED.replace('Gemba', 'Kishida')}\n",
            NO_YEAR.format("the meeting of 28 July", "2013, 2014, 2015, 2016 or 2017"),
        ),
        (
            f"Talks\n\n{ON_THURSDAY}\n",
            NO_YEAR.format("the meeting of 28 July", "2016"),
        ),
        (
            f"Talks\n\n{STRANGERS}\n",
            (
                "No year is printed for the meeting of 28 July, "
                "and the office-holder table tells none."
            ),
        ),
        (f"Talks\n\n{UNDATED}\n", "No date of the meeting is printed."),
        (both(UNDATED, UNDATED), "No date of 2 meetings is printed."),
        (
            f"{LEAD}1. Minister Lavrov\nsaid {'a' * 60}",
            "The text breaks off in 'Minister Lavrov said ...'.",
        ),
        (f"{LEAD}1. {'a' * 60}", f"The text breaks off in '{'a' * 40} ...'."),
    ],
)
def test_a_message_is_a_sentence_of_plain_words(text: str, message: str) -> None:
    """Dates as people write them, words of the text on one line and not cut within."""
    assert [it.message for it in jr.loads(text).diagnostics] == [message]


#: What a diagnostic says where not every side is known, of a meeting with somebody.
WITH: Final = (
    "Talks\n\nOn May 4, 2005, Foreign Minister Nobutaka Machimura held a meeting with {}.\n"
)
MACHIMURA_ALONE: Final = "Of those who met, the side of Nobutaka Machimura alone is known."


@pytest.mark.parametrize(
    ("partner", "messages"),
    [
        ("Hetman Oleg Sorokin of the Russian Federation", [MACHIMURA_ALONE]),
        ("the Hetman", [MACHIMURA_ALONE]),
        ("Foreign Minister Oleg Sorokin", ["Nothing tells the country of Oleg Sorokin, who met."]),
        ("Foreign Minister Oleg Sorokin of the Russian Federation", []),
        ("the Russian Foreign Minister", []),
    ],
)
def test_a_side_that_is_not_known_is_told(partner: str, messages: list[str]) -> None:
    """Of a meeting, by the sentence that tells of it; nothing is told where all are known."""
    readout = jr.loads(WITH.format(partner))
    assert [it.message for it in readout.diagnostics] == messages
    assert all(it.code is jr.DiagnosticCode.SIDE_UNKNOWN for it in readout.diagnostics)
    assert all(it.span == readout.lead[0].span for it in readout.diagnostics)


def test_diagnostics_stand_in_text_order() -> None:
    """Those on sides among those on speakers."""
    readout = jr.loads(
        "Talks\n\nOn May 4, 2005, Foreign Minister Nobutaka Machimura held a meeting with Minister "
        "Oleg Sorokin of the Russian Federation. Minister Gromov said that it was cold.\n\n"
        "On May 5, 2005, Minister Sorokin received Mr. Lars Berg, Hetman. He said that it was "
        "late.\n"
    )
    assert [it.code.value for it in readout.diagnostics] == ["unknown-speaker", "side-unknown"]


LISTED: Final = f"{LEAD}1. Minister Lavrov made the following statements:\n"


@pytest.mark.parametrize(
    ("items", "is_told"),
    [
        ("(a) Trade has grown well.\n(b) The quota is a matter of mutual adva\n", True),
        ("- Trade has grown well.\n- Crab is rare.\n- The quota is a matter of mutual adva", True),
        ("- Trade has grown well. Crab is rare.\n- The quota is set. It is a ma\n", True),
        ("- Trade has grown well.\n- The quota is a matter of mutual advantage.\n", False),
        # Without full stops, or with them in some places only, nothing tells where a list ends.
        ("- Growth of trade\n- The quota\n", False),
        ("- Growth of trade;\n- The quota\n", False),
        ("- Trade has grown well.\n- The quota\n- Crab\n", False),
        ("(a) The quota is a matter of mutual adva\n", False),
    ],
)
def test_a_list_is_cut_short_where_its_other_items_end_in_full_stops(
    items: str, is_told: bool
) -> None:
    """Many lists have none, and their last item ends as the others."""
    readout = jr.loads(LISTED + items)
    assert [it.role.value for it in readout.iter_statements()][-1] == "listed"
    codes = [it.code for it in readout.diagnostics]
    assert codes == [jr.DiagnosticCode.CUT_SHORT] * is_told
