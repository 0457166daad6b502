"""Who came with those who met, in every way that a lead lists them."""

from __future__ import annotations

from typing import Final

import pytest

import japan_russia as jr

_LEAD: Final = (
    "On March 4, Prime Minister Kenji Morita held a meeting with President Viktor Belov of the "
    "Russian Federation in Moscow for 50 minutes."
)
_OURS: Final = "Foreign Minister Haruo Tanabe and Deputy Chief Cabinet Secretary Minoru Hayase"
_THEIRS: Final = "Foreign Minister Oleg Sorokin and Presidential Assistant Igor Zimin"


def attendees(sentence: str) -> list[str]:
    """Return name and country of everybody but the two who met."""
    said = "Prime Minister Morita stated that trade had grown."
    top = "Japan-Russia Summit Meeting\n\nMarch 5, 2011"
    text = f"{top}\n\n{_LEAD} {sentence}\n\n1. Trade\n\n{said}\n"
    (meeting,) = jr.loads(text).meetings
    return [f"{it.name.family} {it.country}" for it in meeting.participants[2:]]


@pytest.mark.parametrize(
    "sentence",
    [
        f"From the Japanese side, {_OURS} attended, and from the Russian side, {_THEIRS} attended.",
        f"(Attendees: Japanese side: {_OURS}; Russian side: {_THEIRS})",
        f"{_OURS} were present from the Japanese side, and {_THEIRS} from the Russian side.",
        f"The meeting was also attended by {_OURS}, {_THEIRS}.",
        f"In addition to the two leaders, {_OURS} attended from Japan, and {_THEIRS} from Russia.",
        f"Those present were, for Japan, {_OURS}, and for Russia, {_THEIRS}.",
        f"The Japanese participants were {_OURS}; the Russian participants were {_THEIRS}.",
        f"(Present: Japan: {_OURS}, etc. Russia: {_THEIRS}, etc.)",
        f"(Japan: {_OURS}; Russia: {_THEIRS}, etc.)",
    ],
)
def test_both_sides(sentence: str) -> None:
    """The side is named before its people or after them, or told by their names."""
    assert attendees(sentence) == ["Tanabe JP", "Hayase JP", "Sorokin RU", "Zimin RU"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Attendees were Minister Haruo Tanabe of Japan and Minister Oleg Sorokin of Russia.",
        "The two were accompanied by Minister Haruo Tanabe and Minister Oleg Sorokin.",
        "Foreign Minister Haruo Tanabe and Foreign Minister Oleg Sorokin sat in on the meeting.",
        "Also present were Foreign Minister Haruo Tanabe and Foreign Minister Oleg Sorokin.",
    ],
)
def test_one_of_each_side(sentence: str) -> None:
    """Without a word on the sides."""
    assert attendees(sentence) == ["Tanabe JP", "Sorokin RU"]


def test_who_attended_something_else() -> None:
    """What one of the two attended elsewhere brings nobody to the table."""
    assert attendees("President Belov had attended a concert of Yuri Bashkin.") == []
