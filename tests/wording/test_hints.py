"""Hints: no sentence is spared a pattern that would find something in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from operator import itemgetter
from pathlib import Path

import pytest

from japan_russia.wording import hints
from japan_russia.wording.meetings import attendance, events
from japan_russia.wording.phrases import joint
from japan_russia.wording.speech import (
    clauses,
    impersonal,
    lead_ins,
    narration,
    replies,
)
from japan_russia.wording.value import DEFAULT, Patterns

_ROOT = Path(__file__).resolve().parent.parent.parent
#: Hints and words of a sentence; whether the pattern is tried on it.
Spares = Callable[[int, str], bool]


def _has(hint: int) -> Spares:
    return lambda found, _: bool(found & hint)


_PATTERNS: dict[str, tuple[re.Pattern[str], Spares]] = {
    "present": (attendance.PRESENT, hints.may_list_those_present),
    "event": (events.ANY, lambda found, _: hints.may_tell_of_event(found)),
    "quote": (lead_ins.QUOTE, _has(hints.QUOTE)),
    "it_was": (impersonal.IT_WAS, _has(hints.IMPERSONAL)),
    "passive": (impersonal.PASSIVE, _has(hints.IMPERSONAL)),
    "inverted": (impersonal.INVERTED, _has(hints.IMPERSONAL)),
    "attention": (impersonal.ATTENTION, _has(hints.IMPERSONAL)),
    "there_was": (impersonal.THERE_WAS, _has(hints.IMPERSONAL)),
    "put_in": (clauses.PUT_IN, _has(hints.PUT_IN)),
    "national": (joint.NATIONAL, _has(hints.NATIONAL)),
    "answer": (replies.INSIDE, _has(hints.ANSWER)),
    "open": (lead_ins.OPEN, _has(hints.LISTS | hints.COLON)),
    "speaker": (lead_ins.LINE_OF_OTHERS, _has(hints.COLON)),
    "list": (lead_ins.COLON_AND_MORE, _has(hints.COLON)),
    **{row.name: (row.pattern, _has(hints.ANNOUNCES)) for row in narration.ANNOUNCEMENTS},
}


@cache
def sentences() -> tuple[tuple[str, int], ...]:
    """The sentences, each with the hints that its chunks give."""
    found = []
    for sentence in dict.fromkeys(_printed()):
        given = 0
        for chunk in sentence.split():
            given |= hints.hints_of(chunk)
        found.append((sentence, given))
    return tuple(found)


def _printed() -> Iterator[str]:
    """Parts of all readouts and examples, between full stops: most are sentences."""
    for path in [*_ROOT.glob("seeds/*.txt"), *_ROOT.glob("tests/parse/golden/*/*.txt")]:
        yield from re.split(r"(?<=\.)\s|\n", path.read_text(encoding="utf-8"))
    for event in events.EVENTS:
        yield from event.reads
    for row in narration.ANNOUNCEMENTS:
        yield from row.reads
    for act in impersonal.IMPERSONAL:
        yield from (example.sentence for example in act.reads)
    yield from (
        "Minister A, at the side of Minister B, spoke.",
        "He sat there, with Mr. A by his side.",
        "The works, which, as Minister B noted, are old, are shut.",
        "Question: Why are they shut?",
        "The head of Norwegian diplomacy asked for more.",
    )


@pytest.mark.parametrize("name", _PATTERNS)
def test_sentences_that_match_give_the_hint(name: str) -> None:
    """No sentence in which a pattern finds something is spared the trial."""
    pattern, is_tried = _PATTERNS[name]
    matched = 0
    for sentence, found in sentences():
        if pattern.search(sentence):
            matched += 1
            assert is_tried(found, sentence), sentence
    assert matched


@pytest.mark.parametrize(
    "row", [it for it in DEFAULT.patterns if it.row.ends], ids=lambda it: it.row.name
)
def test_no_row_reads_behind_other_words_than_it_ends_with(row: Patterns) -> None:
    """What stands before a speaker has one of the endings of its row."""
    examples = tuple(example.sentence for example in row.row.reads)
    matched = 0
    for sentence in (*examples, *map(itemgetter(0), sentences())):
        for match in re.finditer(row.row.before, sentence):
            matched += 1
            assert sentence[: match.end()].endswith(row.ends), sentence
    assert matched


def test_a_plain_word_gives_no_hint() -> None:
    """Else the test above could not fail."""
    assert hints.hints_of("pines") == 0
