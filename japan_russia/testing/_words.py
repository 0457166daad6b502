"""The texts that the strategies draw from: plain first, as examples shrink towards the front."""

from __future__ import annotations

import re
from typing import Final

from hypothesis import strategies as st

__all__ = [
    "any_words",
    "label_ends",
    "labels",
    "lemmas",
    "maybe_words",
    "names",
    "prose",
    "readout_texts",
    "spaces",
]

#: Chunks of text: plain first, as examples shrink towards the front.
_CHUNKS: Final = (
    "the two sides agreed",
    "Minister Lavrov stated that",
    "he",
    "1.",
    "(2)",
    "«Курилы»",
    "日露外相会談",
    "ロシア、",
    "\"so-called\" 'talks'",
    "<b>&amp;]]>",
    "<!-- -->",
    "a\nb",
    "a\r\nb",
    "a\rb",
    "a\n\r\n\r\rb",
    "a\x0bb\x0cc",
    "a\x1cb\x1fc",
    "a\x85b",
    "a\u2028b\u2029c",
    "a\xa0b\u3000c",
    "\ufeffa\ufeff",
    "a\x00b",
    "\x01\x7f\x9f",
    "\ufffe\uffff",
    "e\u0301\u0438\u0306\u304b\u3099",
    "\U0001f1ef\U0001f1f5\U00020bb7",
    "\u202eabc\u202c",
    "$.path[0]",
    "\\u0041\\ud800",
    "{'k': 1}",
)
#: White space between two pieces of a text; none is allowed too.
_SPACES: Final = (
    " ", "\n", "\n\n", "", "\r\n", "\r", "\t", "\r\n\r\n  ", "\n\r", "\x0b", "\x0c\n", "\x85",
    "\u2028", "\xa0", "\u3000", "\x1c",
)  # fmt: skip
_LABELS: Final = ("1", "2", "I", "II", "(1)", "(2)", "(a)", "(ii)", "A", "１", "①", "第一")

_any: Final = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=6)
_chunk: Final = st.sampled_from(_CHUNKS) | _any
prose: Final = st.lists(_chunk, min_size=1, max_size=4).map(
    lambda chunks: " ".join(chunks).strip() or "x"
)
any_words: Final = st.sampled_from(("Lavrov", *_CHUNKS)) | _any
maybe_words: Final = st.none() | any_words
labels: Final = st.sampled_from(_LABELS) | _chunk.map(
    lambda words: re.sub(r"[/#'.]", "", words).strip() or "1"
)
label_ends: Final = st.sampled_from((".", "", ")", ":", "．", "..."))
lemmas: Final = (
    st.sampled_from(("state", "point out", "share the view", "exchange opinions")) | any_words
)
#: Names of rows of the parser's tables: those that it has, and any other.
names: Final = st.sampled_from(("subject_and_verb", "no_report", "in_the_heading", "x")) | (
    st.from_regex(r"[a-z][a-z0-9_]{0,5}", fullmatch=True)
)
spaces: Final = st.sampled_from(_SPACES)
_newline: Final = st.sampled_from(("\n\n", "\n", "\r\n", "\r", " "))

_NAMES: Final = ("Lavrov", "Machimura", "Ivanov", "KONO Taro", "Lavrov, Sergey Viktorovich")
_LINES: Final = (
    "Japan-Russia Foreign Ministers' Meeting\n(Summary)",
    "May 31, 2005",
    "On July 28, from 10:00 a.m. for about 100 minutes, Foreign Minister {} held talks in Moscow.",
    "Minister {} visited the Russian Federation. The summary is as follows.",
    "1. Bilateral relations",
    "I. Summit Meeting",
    "(1) Minister {} stated that the talks should continue. In response, Minister {} agreed.",
    "(a) The two sides confirmed this, and Mr. {} pointed out the following:",
    "- He expressed regret.",
    "(2) (2) It was agreed to meet again",
    "II. Courtesy Call on President {}",
    "Back to Index",
    "[Provisional translation]",
    "2. 3. Prime Minister {} asked {} to explain this (i.e. the U.S. view), he said.",
)


@st.composite
def readout_texts(draw: st.DrawFn) -> str:
    """Texts for a parser: lines of the house style in any order, odd text between and inside.

    >>> from hypothesis import given, settings
    >>> from japan_russia import testing
    >>> @settings(max_examples=2, deadline=None)
    ... @given(testing.readout_texts())
    ... def holds(it):
    ...     assert isinstance(it, str)
    >>> holds()
    """
    parts: list[str] = []
    for line in draw(st.lists(st.sampled_from(_LINES) | prose, max_size=12)):
        while "{}" in line:
            line = line.replace("{}", draw(st.sampled_from(_NAMES) | any_words), 1)
        parts += (line, draw(_newline))
    return "".join(parts)
