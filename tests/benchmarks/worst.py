"""The texts that cost most for their length, beside prose, and what memory they take.

``python -m tests.benchmarks.worst`` reads texts of 20,000 and of 200,000 characters, those of
``growth``, and every class of words and table of ``wording`` in a place of a readout that chance
gives; it prints the ten worst of each size, and exits with 1 if a character of any takes more than
ten times as long as one of prose.  ``--sizes 9900000 --few`` reads about as much as may be read;
``--words`` reads 4,000 characters of each word that the tables or patterns hold, and nothing else.
"""

from __future__ import annotations

import argparse
import gc
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from functools import partial
from random import Random
from time import process_time
from typing import Final

import japan_russia as jr
from tests.benchmarks.growth import TEXTS
from tests.directed.test_texts import LIMIT, WORST
from tests.directed.texts import AROUND, PLACES, classes, placed, tables, words

_SHOWN: Final = 10
_ROUNDS: Final = 5
#: So many characters of any word take at most so many milliseconds.
_OF_WORDS: Final = 4_000
_SOON: Final = 100.0


def makers(*, of_each: int, seed: int) -> Iterator[tuple[str, Callable[[int], str]]]:
    """Yield what makes texts of a size: those that are known, then what chance gives."""
    yield from TEXTS.items()
    for name, (run, place) in WORST.items():
        yield name, partial(_placed, run, place)
    chance = Random(seed)
    for name, some in (*classes().items(), *tables().items()):
        for _ in range(of_each):
            place, around = chance.choice(list(PLACES)), chance.choice(list(AROUND))
            chosen = chance.sample(some, min(len(some), chance.choice([1, 2, 5, 30])))
            run = "".join(map(AROUND[around], chosen))
            yield f"{name}: {run[:40]!r} {place}", partial(_placed, run, place)


def _placed(run: str, place: str, size: int) -> str:
    return placed(run, place, size)


def seconds(text: str) -> float:
    """The processor time of a character of *text*."""
    gc.collect()
    gc.disable()
    try:
        begin = process_time()
        with suppress(jr.LimitError):
            jr.loads(text, id="x")
        return (process_time() - begin) / len(text)
    finally:
        gc.enable()


def measured(
    size: int, made: Mapping[str, Callable[[int], str]], *, is_noted: bool
) -> list[tuple[float, str]]:
    """Return how many times as long as prose each takes, the worst first.

    What seems to be among the worst is read again, beside prose, and more often if it is over the
    limit.  The best time of each counts, beside the best of prose: a busy machine makes all slower.
    """
    prose = TEXTS["prose"](size)
    base = min(seconds(prose) for _ in range(3))
    once = {name: seconds(make(size)) for name, make in made.items()}
    worst = sorted(once, key=lambda name: -once[name])[: 2 * _SHOWN]
    best = {}
    for name in worst:
        text = made[name](size)
        best[name] = once[name]
        for _ in range(_ROUNDS):
            best[name] = min(best[name], seconds(text))
            base = min(base, seconds(prose))
            if best[name] <= LIMIT * base:
                break
        if is_noted:
            print(f"  {name} {best[name] / base:.1f}", flush=True)
    return sorted(((taken / base, name) for name, taken in best.items()), reverse=True)


#: Linux tells the peak of the process itself; what ``getrusage`` gives begins with the peak of that
#: which has started it.
_MEMORY: Final = """
import sys
import japan_russia as jr
def peak():
    return int(open("/proc/self/status").read().partition("VmHWM:")[2].split()[0])
jr.loads("They met.")
text = sys.stdin.read()
before = peak()
jr.loads(text, id="x")
print((peak() - before) * 1024 / len(text))
"""


def memory(text: str) -> float:
    """Return the bytes that reading takes at most for a character of *text*, in a new process."""
    run = subprocess.run(
        [sys.executable, "-c", _MEMORY], input=text, capture_output=True, text=True, check=True
    )
    return float(run.stdout)


def slowest_words(size: int) -> list[tuple[float, str]]:
    """Return the milliseconds that the slowest words take, each repeated, the slowest first."""
    texts = {word: placed(f"{word} ", "body", size) for word in words()}
    once = {word: seconds(text) for word, text in texts.items()}
    worst = sorted(once, key=lambda word: -once[word])[:_SHOWN]
    again = {
        word: min(once[word], *(seconds(texts[word]) for _ in range(_ROUNDS))) for word in worst
    }
    return sorted(((it * 1e3 * len(texts[word]), word) for word, it in again.items()), reverse=True)


def main() -> int:
    """Print the worst of each size; return 1 if one is over the limit."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[20_000, 200_000])
    parser.add_argument("--of-each", type=int, default=1, help="texts of each class and table")
    parser.add_argument("--seed", type=int, default=16)
    parser.add_argument("--few", action="store_true", help="only the texts that are known")
    parser.add_argument("--words", action="store_true", help="each word, repeated, and no more")
    asked = parser.parse_args()
    if asked.words:
        jr.loads("They met.")
        slow = slowest_words(_OF_WORDS)
        print(f"{_OF_WORDS} characters of each of {len(words())} words; the slowest:")
        for milliseconds, word in slow:
            print(f"{milliseconds:6.1f} ms  {word}")
        return int(slow[0][0] > _SOON)
    made = dict(makers(of_each=0 if asked.few else asked.of_each, seed=asked.seed))
    jr.loads("They met.")
    code = 0
    for size in asked.sizes:
        prose = TEXTS["prose"](size)
        print(f"{size} characters, {len(made)} texts; prose: {seconds(prose) * 1e6:.1f} µs and "
              f"{memory(prose):.0f} bytes a character")  # fmt: skip
        found = measured(size, made, is_noted=size > 1_000_000)
        for times, name in found[:_SHOWN]:
            print(f"{times:6.1f} times prose  {name}", flush=True)
        code |= found[0][0] > LIMIT
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
