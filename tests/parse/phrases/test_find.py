"""The phrases of a sentence together."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.parse.drawn import TEXTS
from tests.parse.made import phrases, sentence


def read(text: str) -> list[str]:
    """Return kind and words of the phrases of *text*."""
    return [f"{type(it).__name__} {text[it.start : it.end]}" for it in phrases(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Minister Tanabe told the Russian side that he trusted Minister Sorokin.",
            [
                "Mention Minister Tanabe",
                "Side the Russian side",
                "Pronoun he",
                "Mention Minister Sorokin",
            ],
        ),
        (
            "The two ministers thanked the interpreter, and Japan invited the Russian President.",
            [
                "Joint The two ministers",
                "Group the interpreter",
                "Side Japan",
                "Mention the Russian President",
            ],
        ),
        (
            "Japan and Russian Foreign Minister Sorokin agreed.",
            ["Side Japan", "Mention Russian Foreign Minister Sorokin"],
        ),
        (
            "His counterpart and the former Prime Minister met both sides.",
            ["Mention His counterpart", "Mention the former Prime Minister", "Joint both sides"],
        ),
        (
            "A frank exchange was held between the two on the territorial issue.",
            ["Joint the two"],
        ),
        (
            "Minister Tanabe and his colleagues left.",
            ["Mention Minister Tanabe", "Joint his colleagues"],
        ),
        (
            "Minister Sorokin, through his interpreter, said that it was late.",
            ["Mention Minister Sorokin", "Group his interpreter", "Pronoun it"],
        ),
        ("The Honourable Anna Clark left.", ["Mention The Honourable Anna Clark"]),
        (
            "Each month Haruo Tanabe, Ambassador of Japan to Norway, writes home.",
            ["Mention Haruo Tanabe, Ambassador of Japan to Norway"],
        ),
        (
            "At the request of the Minister, Mr. Tanabe explained the law.",
            ["Mention the Minister", "Mention Mr. Tanabe"],
        ),
        ("Ministers Agree in Oslo", []),
        ("Adm. (ret.) Oleg Sorokin left.", ["Mention Adm. (ret.) Oleg Sorokin"]),
        ("Last of all both sides agreed.", ["Joint both sides"]),
        ("He left Japan Monday.", ["Pronoun He", "Side Japan"]),
        (
            "Ministers Tanabe, H.E. Mr. Dahl and Sorokin came.",
            ["Mention Ministers Tanabe", "Mention H.E. Mr. Dahl", "Mention Sorokin"],
        ),
        (
            "Minister Tanabe proposed a fair, and then Minister Sorokin agreed.",
            ["Mention Minister Tanabe", "Mention Minister Sorokin"],
        ),
        (
            "He met with President Oleg Sorokin's adviser.",
            ["Pronoun He", "Mention President Oleg Sorokin's"],
        ),
        ("On the last of these the two ministers agreed.", ["Joint the two ministers"]),
        ("On the last of these each side restated its known stand.", ["Joint each side"]),
        (
            "The Japanese side was informed by the Russian side of the change of route.",
            ["Side The Japanese side", "Side the Russian side"],
        ),
        (
            "Both Minister Tanabe and Minister Sorokin agreed.",
            ["Mention Minister Tanabe", "Mention Minister Sorokin"],
        ),
        (
            "The Foreign Ministers of Estonia and Latvia, Mr. Jan Roos and Ms. Ilze Ozola, met.",
            [
                "Joint The Foreign Ministers of Estonia and Latvia",
                "Mention Mr. Jan Roos",
                "Mention Ms. Ilze Ozola",
            ],
        ),
        (
            "As the Russian side's first speaker, Minister Sorokin explained the quota.",
            ["Side the Russian side", "Mention Minister Sorokin"],
        ),
        (
            "Talk with the President of the United States",
            ["Mention the President of the United States"],
        ),
        (
            "To Ministers Petrov and Gromov of Russia, Japan stated that it was late.",
            ["Mention Ministers Petrov", "Mention Gromov of Russia", "Side Japan", "Pronoun it"],
        ),
        ("", []),
    ],
)
def test_phrases_of_a_sentence(text: str, found: list[str]) -> None:
    """Persons, joint phrases, sides, pronouns and groups, in order."""
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "loose"),
    [
        ("Sorokin remarked that Tanabe was right.", ["Sorokin", "Tanabe"]),
        ("On Monday, Minister Sorokin left Moscow.", ["Moscow"]),
        ("He left.", []),
    ],
)
def test_capitals_that_no_phrase_has(text: str, loose: list[str]) -> None:
    """They may be names that are met elsewhere; words of the calendar are none."""
    it = sentence(text)
    assert [it.tokens.words[at] for at in it.loose] == loose


@given(TEXTS)
def test_phrases_do_not_overlap(text: str) -> None:
    """They stand in order inside the sentence; what is left over stands outside them."""
    it = sentence(text)
    at = 0
    for phrase in it.phrases:
        assert at <= phrase.start < phrase.end <= len(text)
        at = phrase.end
    inside = [range(phrase.start, phrase.end) for phrase in it.phrases]
    assert not any(it.tokens.starts[token] in place for token in it.loose for place in inside)


@given(TEXTS)
def test_phrases_are_the_same_every_time(text: str) -> None:
    """Finding changes nothing."""
    assert phrases(text) == phrases(text)
