"""Patterns that are asked only where one of their words stands, or where a line is short."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import pytest

import japan_russia.wording
from japan_russia.wording.hinted import Hinted, Short
from tests.wording.test_hints import sentences

#: What each finds, so that every word of its hints stands in one of them.
_FOUND = {
    "page.NOTE": ("(This is a provisional translation.)", "UNOFFICIAL TRANSLATION"),
    "page.PROVISIONAL": ("(Provisional Translation)", "PROVISIONAL TRANSLATION"),
    "attendance.ARRANGED": (
        "Beside them were ",
        "With him was ",
        "At the table sat ",
        "With him came ",
        "Behind them stood ",
        "Also from Japan, listened in ",
        "Mr. Tanabe had with him ",
        "He brought along with them ",
    ),
    "abbreviations.UNSTOPPED": (
        "the plan Both sides agreed to it",
        "the plan The two agreed to it",
        "the plan They agreed to it",
        "the plan He agreed to it",
        "the plan She agreed to it",
        "the plan In response, it was so",
        "the plan Moreover, it was so",
        "the plan Furthermore, it was so",
    ),
    "attendance.OTHER_CHAIR": ("the chair of the committee",),
    "lead_ins.COLUMN": (
        "Notebook",
        "Diary",
        "Notes from Oslo",
        "Minister A's Column",
        "Blog",
        "A Journal",
        "Letter from Oslo",
        "> Travels",
        "> Essays",
    ),
    "lead_ins.IN_THESE_WORDS": (
        " spoke thus.",
        " along these lines:",
        " in the following words:",
        " in these terms.",
        " in the following way:",
    ),
    "clauses.ENDS_IN_VISIT": ("At the end of his visit",),
    "clauses.WHICH_WAS": (", which was accepted", " but were refused"),
    "clauses.HE_WAS_TOLD": (
        "The plan, he was told, was new",
        "It was, she was assured, new",
        ", they were informed, ",
    ),
    "addressees.PROTEST_WITH": ("a protest on the boats with",),
    "places.AT_LABEL": (
        "Venue: Harbour Hotel",
        "Place: Bergen",
        "Location: Bergen",
        "(At the Kantei)",
        "(at the Kantei)",
    ),
    "places.ISLAND": ("on Sea Island",),
    "places.ELSEWHERE": (
        "Following the forum ",
        "the next forum ",
        "the last forum ",
        "the previous forum ",
        "After the forum ",
        "since the forum ",
        "Before the forum ",
        "prior to the forum ",
        "Ahead of the forum ",
        "earlier in spring ",
        "preceding the forum ",
        "on his way home from the forum ",
    ),
    "times.DATE_LINE": ("May 4, 1998", "May 4, 2012", "2012-05-04"),
    "times.FROM": ("From ", "from "),
    "times.DAYS_LATER": ("Two days later", "A week afterwards", "3 days after that"),
    "times.OF_MONTH": ("On the 30th of last month", "on the 2nd of this month"),
    "times.NEXT_DAY": (
        "On the next day",
        "The following morning",
        "the day following",
        "The day after, he",
    ),
    "places.PASSED": (
        "had first stopped in Otaru and ",
        "had previously been in ",
        "had already been in ",
    ),
    "times.NEXT_DAY_BEHIND": ("on the next day", "in the morning of the following day"),
    "times.NEXT_DAY_WITH": (" the next day with", " on the following morning with"),
    "times.NEXT_DAY_ALONE": ("talks the next day and", "talks the following evening."),
    "times.NTH_DAY": ("On the latter day", "on the last date", "on the second day of his visit"),
    "times.TODAY": (
        "today",
        "Yesterday",
        "this morning",
        "This afternoon",
        "this evening",
    ),
    "times.SAME_DAY": ("on the same day", "later that day"),
}
#: Of lines that are never long, one that is as long as any.
_LONGEST = {
    "page.LANGUAGE": " | ".join(["Japanese"] * 5).join(("[ ", " ]")),
    "page.BETWEEN_DASHES": "- 123 -",
    "page.PAGE_NUMBER": "Page 123 of 456",
    "page.RELATED": "People who read this page also read these",
}


def _patterns() -> Iterator[tuple[str, Hinted | Short]]:
    package = japan_russia.wording
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            if isinstance(value, Hinted | Short):
                yield f"{found.name.rpartition('.')[2]}.{name}", value


_PATTERNS = {name: it for name, it in _patterns() if isinstance(it, Hinted)}
_SHORT = {name: it for name, it in _patterns() if isinstance(it, Short)}


def test_every_one_has_examples() -> None:
    """A pattern with hints is tried on examples below."""
    assert _FOUND.keys() == _PATTERNS.keys()


@pytest.mark.parametrize("name", _FOUND)
def test_what_it_finds_has_a_hint(name: str) -> None:
    """It finds what its pattern finds, and each word is one that something needs."""
    hinted, examples = _PATTERNS[name], _FOUND[name]
    for example in examples:
        assert hinted.pattern.search(example), example
        assert hinted.search(example), example
    for word in hinted.words:
        assert any(word in example for example in examples), word


@pytest.mark.parametrize("name", _FOUND)
def test_no_sentence_is_spared_where_it_matches(name: str) -> None:
    """All questions are answered as the pattern does, on readouts and examples."""
    hinted = _PATTERNS[name]
    for words, _ in sentences():
        assert (hinted.search(words) is None) is (hinted.pattern.search(words) is None), words
        assert (hinted.match(words) is None) is (hinted.pattern.match(words) is None), words
        whole = hinted.pattern.fullmatch(words)
        assert (hinted.fullmatch(words) is None) is (whole is None), words
        assert len([*hinted.finditer(words)]) == len([*hinted.pattern.finditer(words)]), words


def test_every_short_one_has_its_longest_line() -> None:
    """A pattern of short lines is tried on the longest below."""
    assert _LONGEST.keys() == _SHORT.keys()


@pytest.mark.parametrize("name", _LONGEST)
def test_the_longest_line_is_matched(name: str) -> None:
    """The limit is the length of a line that matches."""
    short, line = _SHORT[name], _LONGEST[name]
    assert len(line) == short.most
    assert short.match(line)


@pytest.mark.parametrize("name", _LONGEST)
def test_no_line_is_too_long_that_matches(name: str) -> None:
    """Each line of the readouts is answered as the pattern does, and what begins one, too."""
    short = _SHORT[name]
    for words, _ in sentences():
        for line in (words, words[:30], words[:20], words[:10]):
            assert (short.match(line) is None) is (short.pattern.match(line) is None), line
