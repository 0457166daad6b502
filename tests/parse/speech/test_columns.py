"""Who says what on a page on which somebody tells of his own meetings."""

from __future__ import annotations

from typing import Final

import pytest

import japan_russia as jr
from tests.parse.speech.test_ways_of_saying import sign

_HEAD: Final = (
    "Notes from the North\n\nBy Koji Tanabe, Minister of Fisheries of Japan\n\nJune 21, 2004\n\n"
    "On June 14, I met with Mr. Viktor Sorokin, Minister of Fisheries of the Russian Federation, "
    "in Otaru. He told me that the cod was back."
)


@pytest.mark.parametrize(
    "byline",
    [
        "By Koji Tanabe, Minister of Fisheries of Japan",
        "The following was written by Minister of Fisheries Koji Tanabe on his return.",
        "This account was kindly contributed by Minister of Fisheries Koji Tanabe.",
    ],
)
def test_who_writes(byline: str) -> None:
    """A line on its own or a sentence names him."""
    told = "I met Mr. Viktor Sorokin, Minister of Fisheries of the Russian Federation, in Otaru."
    text = f"Notes from the North\n\n{byline}\n\nJune 21, 2004\n\n{told} I asked for cod.\n"
    (asked,) = [it for it in jr.loads(text).iter_statements() if it.speakers]
    assert [it.name.family for it in asked.speakers if isinstance(it, jr.Participant)] == ["Tanabe"]


@pytest.mark.parametrize(
    ("text", "speak"),
    [
        ("I asked him for a date. He let me know that he would come in May.", "T S"),
        ("In Otaru I told him of our hatcheries. On Monday I asked him for cod.", "T T"),
        ("Before I left we agreed that our experts should meet.", "ST"),
        ("Both of us deplored how slowly the talks are moving.", "ST"),
        ("Together we called on the young to study the sea.", "ST"),
        ("We spoke about salmon. We both hoped for rain.", "ST ST"),
        ("My host told me about his years in Sapporo. I thanked him.", "S T"),
        ("My colleague asked whether the ban would be lifted. I said that it would.", "S T"),
        ("It had come in May. I, for my part, described our hatcheries.", "S T"),
        ("I gave him my word that the nets would be mended. It was a good day.", "T N"),
        ("Minister Sorokin and I agreed to lift the quota. I also thanked him.", "ST T"),
        ("I thought of my grandfather. I must confess that I wept.", "N N"),
        ("I then took a taxi to the harbor. The boat sits beside me as I write.", "N N"),
        ('"The nets are new," he said. "They came in May."', "S S"),
        ("\n\nI took a walk by the sea. People sometimes ask what such talks bring.", "N N"),
    ],
)
def test_i_am_who_writes(text: str, speak: str) -> None:
    """ "I" is the writer, "he" the other; what the writer thinks or does is nobody's words."""
    found = list(jr.loads(f"{_HEAD} {text}\n").iter_statements())
    assert " ".join(map(sign, found[2:])) == speak


@pytest.mark.parametrize(
    ("text", "speak"),
    [
        ("He told me that the eels were back. I thanked him.", "Berzins T"),
        ("He replied that the eels were back.", "Berzins"),
        ("In reply he said that the eels were back.", "Berzins"),
        ("The latter said that the eels were back.", "Berzins"),
    ],
)
@pytest.mark.parametrize("day", ["", "On June 15 "])
def test_he_is_whom_i_met_last(day: str, text: str, speak: str) -> None:
    """Who was asked at another meeting is not "he" at this one."""
    met = f"{day}I received Mr. Janis Berzins, Minister of Fisheries of Latvia."
    read = jr.loads(f"{_HEAD} I asked him for salmon. {met} {text}\n")
    found = list(read.iter_statements())
    assert " ".join(map(sign, found[2:])) == f"T N {speak}"


def test_why_is_the_same_before_and_behind_a_report() -> None:
    """What the writer tells of himself, and a meeting, are read alike wherever they stand."""
    again = "I met Ms. Kari Berg, Minister of Transport of Norway, in Bergen."
    told = list(jr.loads(f"{_HEAD} I sang.\n\nOn June 15, {again} I sang.\n").iter_statements())
    assert [it.construction for it in told if not it.speakers] == ["event", "of_the_writer"] * 2
    early = f"{_HEAD.partition('On June 14')[0]}I sang. On June 15, {again} I asked for cod.\n"
    first, second, _ = jr.loads(early).iter_statements()
    assert [it.construction for it in (first, second)] == ["of_the_writer", "event"]


def test_a_number_is_not_who_writes() -> None:
    """ "Article I" tells nothing of him."""
    text = f"{_HEAD} World War I had ended there. Article I was short.\n"
    told = [it.construction for it in jr.loads(text).iter_statements()]
    assert "of_the_writer" not in told
