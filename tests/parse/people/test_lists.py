"""Lists of those present: whom they name, on whose side, and who so came with those who met."""

from __future__ import annotations

from typing import Final

import pytest

import japan_russia as jr
from japan_russia.parse.people.lists import in_sentence
from tests.parse.made import document

_LEAD: Final = (
    "On March 4, Prime Minister Kenji Morita held a meeting with President Viktor Belov of the "
    "Russian Federation in Moscow for 50 minutes."
)
_OURS: Final = "Foreign Minister Haruo Tanabe and Deputy Chief Cabinet Secretary Minoru Hayase"
_THEIRS: Final = "Foreign Minister Oleg Sorokin and Presidential Assistant Igor Zimin"
_OURS_BEHIND: Final = "Foreign Minister Haruo Tanabe; Mr. Minoru Hayase, Director"
_THEIRS_BEHIND: Final = "Mr. Oleg Sorokin, Minister; Mr. Igor Zimin, Aide to the President"
_OURS_MESSRS: Final = "Haruo Tanabe, Foreign Minister, and Minoru Hayase, Director"


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
        f"Beside the leaders sat, from Japan, {_OURS}, and from Russia, {_THEIRS}.",
        f"Also in the room were {_OURS}, and on the Russian side {_THEIRS}.",
        f"At the table there were also {_OURS} and, for Russia, {_THEIRS}.",
        f"From Japan {_OURS} and from Russia {_THEIRS} took their seats.",
        f"(On the part of Japan: {_OURS}; on the part of Russia, {_THEIRS}.)",
        f"The Japanese delegation included {_OURS}; {_THEIRS} took part on the Russian side.",
        f"There were:\nJapan: {_OURS_BEHIND}.\nRussia: {_THEIRS_BEHIND}.",
        f"(On the Japanese side, Messrs. {_OURS_MESSRS}; on the Russian side {_THEIRS}.)",
        f"On the Japanese side there were {_OURS}, on the Russian side {_THEIRS}.",
        f"The Prime Minister had with him {_OURS}, and the President {_THEIRS}.",
        f"The Prime Minister brought along {_OURS}; the President was seconded by {_THEIRS}.",
        f"On the Japanese side it was attended by {_OURS}, and on the Russian side by {_THEIRS}.",
    ],
)
def test_both_sides(sentence: str) -> None:
    """The side is named before its people or after them, or told by their names."""
    assert attendees(sentence) == ["Tanabe JP", "Hayase JP", "Sorokin RU", "Zimin RU"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"From Japan {_OURS} stated that trade had grown.",
        f"{_OURS} stated that a place at the table for Russia was free.",
        f"At the last count the visitors were more. {_OURS} stated so.",
        f"The Japanese side proposed to hear {_OURS} in May.",
    ],
)
def test_no_list(sentence: str) -> None:
    """Who speaks, or is only spoken of, is not listed."""
    assert not [
        it for s in document(sentence).sentences if (it := in_sentence(document(sentence), s))
    ]


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


def listed(text: str) -> list[str]:
    """Return surname and side of everybody whom *text*, one sentence, lists as present."""
    found = document(text)
    return [
        f"{it.mention.words[-1]} {it.country or '-'}"
        for sentence in found.sentences
        for it in in_sentence(found, sentence)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "(Attendees: Japanese side: Mr. Tanabe, Mr. Hayase; Russian side: Mr. Sorokin)",
        "(Japan: Mr. Tanabe, Mr. Hayase; Russia: Mr. Sorokin)",
        "(Present: Japan: Mr. Tanabe, Mr. Hayase, etc. Russia: Mr. Sorokin, etc.)",
        (
            "From the Japanese side, Mr. Tanabe and Mr. Hayase attended, and from the Russian "
            "side, Mr. Sorokin."
        ),
        (
            "The meeting was attended on the Japanese side by Mr. Tanabe and Mr. Hayase and on the "
            "Russian side by Mr. Sorokin."
        ),
        (
            "In attendance from the Japanese side were Mr. Tanabe and Mr. Hayase, and from the "
            "Russian side Mr. Sorokin."
        ),
        "Those present were, for Japan, Mr. Tanabe and Mr. Hayase, and for Russia, Mr. Sorokin.",
        (
            "The Japanese delegation included Mr. Tanabe and Mr. Hayase; the Russian delegation "
            "included Mr. Sorokin."
        ),
        (
            "The Japanese participants were Mr. Tanabe and Mr. Hayase; the Russian participants "
            "were Mr. Sorokin."
        ),
        (
            "Japan was represented by Mr. Tanabe and Mr. Hayase and Russia was represented by "
            "Mr. Sorokin."
        ),
    ],
)
def test_the_side_before_its_people(text: str) -> None:
    """Up to the next side that is named."""
    assert listed(text) == ["Tanabe JP", "Hayase JP", "Sorokin RU"]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Mr. Tanabe and Mr. Hayase attended from the Japanese side, and Mr. Sorokin from the "
            "Russian side."
        ),
        "Mr. Tanabe and Mr. Hayase attended from Japan, Mr. Sorokin from Russia.",
        "Mr. Tanabe, Mr. Hayase from Japan and Mr. Sorokin from Russia were present.",
        (
            "The meeting was attended by Mr. Tanabe, Mr. Hayase and others on the Japanese side "
            "and Mr. Sorokin on the Russian side."
        ),
        "Mr. Tanabe, Mr. Hayase (Japanese side), and Mr. Sorokin (Russian side) attended.",
    ],
)
def test_the_side_after_its_people(text: str) -> None:
    """It is that of all before it, back to the one that is named before."""
    assert listed(text) == ["Tanabe JP", "Hayase JP", "Sorokin RU"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "(Japan: Mr. Tanabe; the U.S.: Mr. Clark; Australia: Ms. Rossi)",
            ["Tanabe JP", "Clark US", "Rossi AU"],
        ),
        ("Present were Mr. Tanabe and Mr. Sorokin.", ["Tanabe -", "Sorokin -"]),
        ("Participants: Mr. Tanabe, Mr. Sorokin.", ["Tanabe -", "Sorokin -"]),
        ("Mr. Tanabe was accompanied by Mr. Hayase.", ["Hayase -"]),
        (
            "Mr. Tanabe met Mr. Sorokin (attended by Mr. Hayase and Mr. Gromov).",
            ["Hayase -", "Gromov -"],
        ),
        ("Mr. Sorokin’s aide, Mr. Gromov, was present.", ["Gromov -"]),
        ("Mr. Tanabe, assisted by Mr. Hayase [Japan] and Mr. Gromov.", ["Hayase JP", "Gromov -"]),
    ],
)
def test_other_lists(text: str, found: list[str]) -> None:
    """Three sides, no side; only who stands in the bracket or after the word is listed."""
    assert listed(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Tanabe met Mr. Sorokin (for 40 minutes).",
        "Mr. Tanabe stated that the Russian side was right.",
        "The two ministers attended a concert.",
        "Attendance was good.",
    ],
)
def test_what_is_no_list(text: str) -> None:
    """Other brackets, sentences without a word on those present or without a name."""
    assert listed(text) == []
