"""Sentences joined from drawn words of readouts, whether or not they make sense."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from japan_russia import testing

__all__ = ["LEADS", "SENTENCES", "TEXTS"]

_WORDS: Final = (
    "Mr.", "Ms.", "H.E.", "the Hon.", "Sir", "General", "Haruo Tanabe", "TANABE Haruo", "Tanabe",
    "Oleg Sorokin", "Sorokin, Oleg Petrovich,", "Oleg P. Sorokin", "Sorokin", "Joost van der Meer",
    "Hamad Bin Isa Al Noor", "Minister", "Foreign Minister", "Foreign Ministers", "Prime Minister",
    "Minister for Foreign Affairs", "Minister of Economy, Trade and Industry", "Deputy",
    "President", "Ambassador to Japan", "Director-General of the European Affairs Bureau", "King",
    "Chairman", "Secretary of State", "State Councilor", "Spokesman/Deputy Director-General",
    "of Japan", "of the Russian Federation", "Russian", "Japanese", "Norwegian", "Norway",
    "the Republic of Korea", "the", "The", "his", "both", "Both", "the two", "two", "three",
    "sides", "countries", "ministers", "leaders", "counterpart", "his counterpart", "he", "they",
    "it", "the latter", "the former", "participants", "the interpreter", "Government",
    "Ministry of Foreign Affairs", "side", "Embassy", "of", "for", "to", "and", "in", "on", "with",
    "from", "by", "between", "who", "also", "said", "stated", "met", "held talks",
    "paid a call on", "visited", "was held", "attended", "Moscow", "Saint Petersburg", "Oslo",
    "March 4", "10:30", "for 40 minutes", "trade", ",", ";", ":", ".", "(", ")", "/", "&", "-",
    "“", "”", "'s", "’s", "’", "...", "etc.", "2+2", "É", "Ж", "日本", "ǅ",
)  # fmt: skip

#: Words of readouts in any order, with or without blanks between them.
SENTENCES: Final = st.lists(st.sampled_from(_WORDS), max_size=24).flatmap(
    lambda words: st.sampled_from((" ", " ", " ", "", "  ", "\n")).map(lambda gap: gap.join(words))
)
#: Those, whole readouts, and any text at all.
TEXTS: Final = SENTENCES | testing.readout_texts() | st.text()
#: A page with such sentences as its lead.
LEADS: Final = st.lists(SENTENCES, max_size=4).map(
    lambda lead: f"Japan-Russia Talks\n\nMarch 5, 2011\n\n{' '.join(lead)}\n\n1. Trade\n\nNone.\n"
)
