"""A paragraph as sentences."""

from __future__ import annotations

import pytest

from japan_russia.parse.text.sentences import split


def sentences(text: str) -> list[str]:
    """Return the sentences of *text*."""
    found, _ = split(text, 0, len(text))
    return [text[it.start : it.end] for it in found]


@pytest.mark.parametrize(
    "parts",
    [
        ("Both agreed.", "He left."),
        ("Is this so?", "It is!", "Good."),
        ("Mr. Sorokin and H.E. Mr. Tanabe met.", "They agreed."),
        ("The U.S. position was explained.", "He left."),
        ("It began at 5 p.m. and ended late.", "He left."),
        ("It began at 5 p.m.", "The two ministers agreed."),
        ("It began at 5 p.m.", "Talks among a few lasted an hour."),
        ("At 5 p.m. Moscow time he left.",),
        ("At the hotel I met Dr. Berg at 9.30 a.m.", "Dr. Lund praised Japan."),
        ("The U.S. Talks on fish were cited.",),
        ("Mr. Lund called on him at 9.30 a.m.", "Dr. Berg praised Japan."),
        ("Talks were held, starting at 9.30 a.m.", "Dr. Berg, Director of Roads, took part."),
        ("He welcomed in his office at 9.30 a.m. Dr. Berg together with his wife.",),
        ("He spoke of a successor to START I.", "Hope was expressed."),
        ("He met Joanna R. Castellane and JOANNA V. CASTELLANE.",),
        ("At 9.30 a.m. Dr. Berg praised Japan.",),
        ("He met Alan J. Prior in Oslo.",),
        ("It lasted from 3 p.m. to 6.30 p.m.", "Present were Mr. Lund and Mr. Berg."),
        ("It was in the U.S.", "Prior to that he left."),
        ("On May 8, President Lund held talks from 6 p.m.", "Chief Secretary Berg was there."),
        ("He received at 9.30 a.m. Minister Lund.",),
        ("The ports (e.g. Kazan) are closed.", "He left."),
        ("Trade grew by 3.5 percent.", "He left."),
        ("He called it “a good start.”", "She agreed."),
        ('He called it "a good start."', "She agreed."),
        ("J. Smith spoke on Jan. 5.", "He left."),
        ("Messrs. Sorokin and Yu. Ya. Zimin met Capt. Lund.", "They agreed."),
        ("(He also thanked Japan.)", "She agreed."),
        ("日露会談を行った。 ", "He left."),
        ("No. 5 and Art. 9 were cited.", "He left."),
        ("1.5 million came",),
    ],
)
def test_where_sentences_end(parts: tuple[str, ...]) -> None:
    """Abbreviations, initials, decimals and quotes end none by themselves."""
    assert sentences(" ".join(parts)) == [part.strip() for part in parts]


def test_a_missing_blank_after_a_full_stop() -> None:
    """ "agreed.The" is two sentences; "www.mofa" and "U.S.A" are none of it."""
    assert sentences("Both agreed.The talks ended.") == ["Both agreed.", "The talks ended."]
    assert sentences("See www.mofa.go.jp for more.") == ["See www.mofa.go.jp for more."]


def test_a_missing_full_stop() -> None:
    """The sentence before is marked, so that it can be reported."""
    text = "He proposed a fair In response, Minister Sorokin agreed."
    found, _ = split(text, 0, len(text))
    assert [text[it.start : it.end] for it in found] == [
        "He proposed a fair",
        "In response, Minister Sorokin agreed.",
    ]
    assert [it.unstopped for it in found] == [True, False]


def test_dashes_that_list_inside_a_line() -> None:
    """The dash is a mark, and no part of a sentence."""
    text = "He said the following: -- Timber is short. -- Prices rise."
    found, marks = split(text, 0, len(text))
    assert [text[it.start : it.end] for it in found] == [
        "He said the following:",
        "Timber is short.",
        "Prices rise.",
    ]
    assert [text[start:end] for start, end in marks] == ["--", "--"]


def test_only_the_words_asked_for() -> None:
    """Nothing before the start and after the end is read."""
    text = "One. Both agreed. He left. Two."
    found, _ = split(text, 5, 26)
    assert [text[it.start : it.end] for it in found] == ["Both agreed.", "He left."]
