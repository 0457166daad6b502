"""How the time of ``loads`` grows with the text: ten times the text, about ten times the time.

Run as ``python -m tests.benchmarks.growth``; exits with 1 if any ratio is over the limit.  The
test of the same name reads shorter texts, and stops as soon as one is within it.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from math import log
from statistics import median
from time import process_time
from typing import Final, NamedTuple

import japan_russia as jr

#: So many characters, and ten times as many, are read here.
_SIZE: Final = 20_000
LIMIT: Final = 13.0
#: What is over the limit is read once more, a text of about so many characters and one three times
#: as long: neither fits into a cache of the processor, as the smaller text above may where the
#: larger does not, and a square stays over the limit at any length.
FAR: Final = 120_000
_ROUNDS: Final = 6
_LEAD: Final = (
    "On May 31, 2005, Foreign Minister Machimura held a meeting with Foreign Minister Lavrov "
    "of the Russian Federation in Tokyo.\n"
)
_PROSE: Final = (
    "Foreign Minister Machimura explained the position of Japan on trade. In response, Foreign "
    "Minister Lavrov stated that both sides would continue the talks. They agreed to meet again.\n"
)

#: What is repeated where a lead, a title and a heading have their words.
_INSIDE: Final = (
    "House ",
    "former ",
    "Mr. ",
    "\u00a0",
    "A",
    "Aa-",
    "Aa, ",
    "1-3 June ",
    "of the ",
    "A'",
    "etc. The ",
    "Mr. Na",
    "German ",
)


#: A division that is a meeting by its own lead.
_MEETING: Final = (
    "{0}. Meeting on Trade\n\nOn March 4, Minister Machimura held talks with Mr. Oleg So{0}kin, "
    "Minister of Foreign Affairs of the Russian Federation, in Moscow.\n\n"
)
#: Somebody whom only the body introduces.
_OFFICIAL: Final = "Mr. Oleg Sokolov, Director of the Bureau, explained it. They agreed.\n\n"


def _filled(words: str) -> Callable[[int], str]:
    """A readout that holds *words* again and again in its title, lead and first heading."""

    def text(size: int) -> str:
        run = words * (size // (3 * len(words)))
        return (
            f"Japan-Russia Meeting ({run})\nMay 31, 2005\n"
            f"On May 31, Foreign Minister Machimura held a meeting with {run}. They agreed.\n"
            f"1. Meeting {run}\nThe two ministers agreed.\n"
        )

    return text


#: Each makes a text of about so many characters.
TEXTS: Final[dict[str, Callable[[int], str]]] = {
    "prose": lambda size: _LEAD + _PROSE * (size // len(_PROSE)),
    "one endless line": lambda size: _LEAD + _PROSE.replace("\n", " ") * (size // len(_PROSE)),
    "one endless sentence": lambda size: _LEAD + "and the two sides, " * (size // 19),
    "wrapped lines": lambda size: (
        _LEAD
        + "and the two sides went on with the exchange of views on the matter\n" * (size // 67)
    ),
    "all lines broken": lambda size: (
        "Japan-Russia Talks\n\nMay 31, 2005\n\nOn May 31, the ministers held talks on the sea\n"
        + "and the two sides went on with the exchange of views on the matter\n" * (size // 67)
    ),
    "long lead, many meetings": lambda size: (
        f"{_LEAD.rstrip()} and so on with {'the strategic dialogue, ' * (size // 48)}.\n\n"
        + "I. Strategic Dialogue\n\nThe two sides agreed.\n\n" * (size // 96)
    ),
    "100,000 labels": lambda size: _LEAD + "".join(f"({n}) x\n" for n in range(1, size // 2)),
    "one label repeated": lambda size: _LEAD + "(1) x\n" * (size // 6),
    "labels in one line": lambda size: _LEAD + "1. (1) " * (size // 7),
    "links at the end": lambda size: _LEAD + "► A map\n" * (size // 8),
    "spaces": lambda size: _LEAD + " " * size + "x",
    "empty lines": lambda size: _LEAD + "\n" * size + "x",
    "digits": lambda size: _LEAD + "1" * size,
    "brackets": lambda size: _LEAD + "(" * (size // 2) + ")" * (size // 2),
    "quotes": lambda size: _LEAD + "“" * size,
    "capitals": lambda size: _LEAD + "Minister " * (size // 9),
    "officials": lambda size: _LEAD + _OFFICIAL * (size // len(_OFFICIAL)),
    "blanks in a name": lambda size: _LEAD[:-2] + " with Mr. Oleg" + " " * size + "Sorokin.\n",
    "a name like no other": lambda size: (
        _LEAD[:-2] + " with Mr. Ivan N" + "an" * (size // 2) + "x.\n"
    ),
    "meetings": lambda size: _LEAD + "".join(_MEETING.format(n) for n in range(1, size // 160)),
    "footnotes": lambda size: (
        _LEAD + "the pier† is new, " * (size // 24) + ".\n" + "† A b\n" * (size // 24)
    ),
    "an office of two, rules between": lambda size: (
        _LEAD.replace("Foreign", "Prime") + "The Prime Minister agreed.\n\n***\n\n" * (size // 33)
    ),
    **{f"{words!r} everywhere": _filled(words) for words in _INSIDE},
}


def seconds(text: str) -> float:
    """Return the processor time of one reading of *text*.

    The garbage collector rests meanwhile, as in :mod:`timeit`: how often it runs depends on all
    that lives in the process, and steps up between the two sizes.
    """
    gc.collect()
    gc.disable()
    try:
        begin = process_time()
        jr.loads(text, id="growth")
        return process_time() - begin
    finally:
        gc.enable()


class Growth(NamedTuple):
    """The best time of a text and of a longer one, and how many times as long ten times it takes.

    The last is the median of all rounds, for exactly ten times the text by the same law of growth,
    which no text made of whole lines is.
    """

    small: float
    large: float
    times: float


def growths(
    make: Callable[[int], str], patience: float, size: int = _SIZE, step: int = 10
) -> Iterator[Growth]:
    """Yield what is known after each round of reading two texts that *make* has made.

    One is of about *size* characters, one of *step* times as many.  After *patience* seconds of
    reading the larger one there is no further round.  In a round the small one is read before and
    after it, so that what else the machine does falls on both.
    """
    small, large = make(size), make(step * size)
    length = log(len(large) / len(small))
    seconds(small)
    before, after, times = list[float](), list[float](), list[float]()
    while len(after) < _ROUNDS and sum(after) < patience:
        around = [seconds(small), seconds(small)]
        after.append(seconds(large))
        around += [seconds(small), seconds(small)]
        before += around
        times.append(10 ** (log(after[-1] / median(around)) / length))
        yield Growth(min(before), min(after), median(times))


def main() -> int:
    """Print a line for each kind of text; return 1 if one grows too fast."""
    code = 0
    for name, make in TEXTS.items():
        *_, (small, large, times) = growths(make, patience=5)
        if times > LIMIT:
            *_, (small, large, times) = growths(make, patience=5, size=FAR, step=3)
        verdict = "" if times <= LIMIT else f"  over {LIMIT:g}"
        print(f"{name:22} {small * 1e3:8.1f} ms {large * 1e3:9.1f} ms  x {times:5.1f}{verdict}")
        code |= times > LIMIT
    return int(code)


if __name__ == "__main__":
    sys.exit(main())
