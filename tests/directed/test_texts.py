"""Any word of the tables, again and again, in any place: read whole, soon, and in linear work."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from functools import cache
from random import Random
from time import process_time
from types import FrameType

import pytest

import japan_russia as jr
from tests.benchmarks.growth import TEXTS
from tests.directed.counting import Counts, counted
from tests.directed.share import share
from tests.directed.texts import AROUND, PLACES, classes, placed, tables, words

#: Per character, at most so many times the time of prose; measured again before it counts.
LIMIT = 10.0
_TRIES = 8
#: What has cost most for its length, or did before it was mended.
WORST = {
    "I I I": ("I ", "after the verb"),
    "he he he": ("he ", "body"),
    "It lasted": ("It lasted ", "lead"),
    "Japan Japan": ("Japan ", "body"),
    "countries side by side": ("Ugandan and ", "bracket"),
    "beginnings of countries": ("Republic ", "before the lead"),
    "verbs side by side": ("rued, spelt, ", "bracket"),
    "abbreviated offices": ("Rt. DPM ", "before the verb"),
    "a line each": ("It\n", "bracket"),
    "a line each, joined": ("The\n", "partner"),
    "a sentence each": ("DFM. ", "lines"),
    "letters": ("A\n", "body"),
    "capitals": (f"Mr. Lavrov held consultations with {'A' * 22} on fish. ", "body"),
    "headings in brackets": ("<Oil>\n\n", "body"),
    "bullets": ("•\n", "body"),
    "colons": (":\n", "body"),
    "stops": (". ", "body"),
    "labels": ("(1) ", "body"),
    "a long word that is asked about": (f"What Japan will do {'a' * 60}; so\n\n", "body"),
    "a path with gaps": (f"Home{'> a        ' * 9}\n\n", "above the title"),
    "a long word that comes from somebody": (f"A hope of {'mOA' * 60} came. ", "body"),
    "a long word before his": (f"Mr. Lavrov told what {'AaBb' * 40} he said. ", "body"),
    "a call on many days": (f"Mr. Lavrov telephoned{', on May 4' * 40} towards Tokyo. ", "lead"),
    "a list that counts": ("It rains.\n\n", "points that count"),
    "a row with wide gaps": (f"{'a   ' * 30}{'x' * 50}\n", "alone"),
}


def _seconds(text: str) -> float:
    """The processor time of a character of *text*, which is read whole."""
    gc.disable()
    try:
        begin = process_time()
        readout = jr.loads(text, id="x")
        taken = process_time() - begin
    finally:
        gc.enable()
    assert "".join(readout.quote(it.span) for it in readout.segments()) == text
    return taken / len(text)


def _times(text: str) -> float:
    """How many times as long as prose a character of *text* takes, at best."""
    prose = TEXTS["prose"](len(text))
    best = float("inf")
    for _ in range(_TRIES):
        best = min(best, _seconds(text) / _seconds(prose))
        if best <= LIMIT:
            break
    return best


def _texts(size: int, *, of_each: int) -> Iterator[tuple[str, str]]:
    """Words of each class and of each table, in places and beside others that chance gives."""
    chance = Random(size)
    jr.loads("They met.")
    for name, some in (*classes().items(), *tables().items()):
        for _ in range(of_each):
            place, around = chance.choice(list(PLACES)), chance.choice(list(AROUND))
            chosen = chance.sample(some, min(len(some), chance.choice([1, 2, 5, 30])))
            run = "".join(map(AROUND[around], chosen))
            yield f"{name} {chosen[:3]} {around} {place}", placed(run, place, size)


@pytest.mark.parametrize(("run", "place"), WORST.values(), ids=WORST)
def test_the_worst_are_soon(run: str, place: str) -> None:
    """Per character at most ten times prose."""
    assert _times(placed(run, place, 2_000)) <= LIMIT


#: Per character, at most so many times the calls of prose: those of short lines do less each.
_CALLS = 17.0


def _calls(text: str) -> float:
    """How many functions are called for a character of *text*."""
    count = 0

    def seen(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(seen)
    try:
        jr.loads(text, id="x")
    finally:
        sys.setprofile(before)
    return count / len(text)


@pytest.mark.parametrize(("run", "place"), WORST.values(), ids=WORST)
def test_the_worst_call_few_functions(run: str, place: str) -> None:
    """Counted, so that a busy machine hides nothing."""
    jr.loads("They met.")
    assert _calls(placed(run, place, 4_000)) <= _CALLS * _calls(TEXTS["prose"](4_000))


def test_many_lines_above_the_title_call_few_functions() -> None:
    """None of them looks through all the others for the date."""
    jr.loads("They met.")
    text = placed("Vol. 1\n\n", "above the title", 16_000)
    assert _calls(text) <= _CALLS * _calls(TEXTS["prose"](4_000))


def test_a_list_that_counts_is_looked_through_once() -> None:
    """Four times as many paragraphs between "First" and "Second" are as cheap, each."""
    few, many = (placed(*WORST["a list that counts"], size) for size in (4_000, 16_000))
    jr.loads("They met.")
    assert _calls(many) <= 1.5 * _calls(few)


def test_any_table_is_read_whole() -> None:
    """Nothing but a readout that covers its text comes out."""
    for _, text in share(_texts(600, of_each=1), 9):
        _seconds(text)


@pytest.mark.long
def test_any_table_is_soon() -> None:
    """Per character at most ten times prose, whatever is repeated."""
    slow = {}
    for name, text in share(_texts(4_000, of_each=3), 9):
        times = _times(text)
        if times > LIMIT:
            slow[name] = times
    assert slow == {}


@pytest.mark.long
def test_any_word_is_soon() -> None:
    """Four thousand characters of it; in the nightly run of all five thousand words."""
    chance, slow = Random(4), {}
    for word in share(words(), 101):
        place, around = chance.choice(list(PLACES)), chance.choice(list(AROUND))
        times = _times(placed(AROUND[around](word), place, 4_000))
        if times > LIMIT:
            slow[f"{word} {around} {place}"] = times
    assert slow == {}


#: Four times the text may make so many times the work, and what is done once for a character.
_GROWTH = 5.0
_ONCE = 8


@cache
def _by_chance() -> dict[str, tuple[str, str]]:
    """For each class of words one of them, and places that chance gives."""
    chance, found = Random(5), {}
    for name, some in share(classes().items(), 1):
        for place in share(chance.sample(list(PLACES), len(PLACES)), 5):
            run = AROUND[chance.choice(list(AROUND))](chance.choice(some))
            found[f"{name} {run!r} {place}"] = run, place
    return found


@cache
def _counts(size: int, names: tuple[str, ...]) -> dict[str, Counts]:
    """What is done for each of these texts, by its name, if it has *size* characters."""
    return counted({name: placed(*_by_chance()[name], size) for name in names})


def _beyond(what: int, size: int, names: tuple[str, ...]) -> dict[str, str]:
    """Those of which some stage does more than grows with the text, up to *size*, and how much."""
    beyond = {}
    before = _counts(size // 4, names)
    for name, counts in _counts(size, names).items():
        for stage, numbers in counts.items():
            allowed = _GROWTH * before[name].get(stage, (0, 0))[what] + _ONCE * size
            if numbers[what] > allowed:
                beyond[name] = f"{stage}: {numbers[what]} of {allowed:.0f}"
    return beyond


@pytest.mark.long
@pytest.mark.parametrize("what", [0, 1], ids=["trials", "characters"])
def test_the_work_of_each_stage_is_linear(what: int) -> None:
    """Trials of patterns, and characters that they look at: no time is measured.

    What grows faster than the text is asked again with more of it: a sentence that has become too
    long to be one is a step, and is passed once.
    """
    names = tuple(_by_chance())
    assert len(names) >= len(classes())
    grown = _beyond(what, 4_000, names)
    assert _beyond(what, 16_000, tuple(grown)) == {}
