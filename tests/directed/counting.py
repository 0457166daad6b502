"""Count what reading does with patterns: how often one is tried, and how many characters it sees.

``python -m tests.directed.counting`` reads JSON from its input, an object of texts by name, and
prints an object of counts by the same names: ``{stage: [trials, characters]}``.  It is a process of
its own, as every pattern of the package has to be compiled by what counts.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeAlias

__all__ = ["Counts", "counted"]

Counts: TypeAlias = dict[str, tuple[int, int]]
"""How often a pattern was tried, and how many characters were looked at, by stage."""

_ROOT: Final = Path(__file__).resolve().parents[2]
_PARSE: Final = "japan_russia.parse."


def counted(texts: Mapping[str, str]) -> dict[str, Counts]:
    """Return for each of *texts* what reading it does, by the stage that does it."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.directed.counting"],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        cwd=_ROOT,
    )
    found: dict[str, Counts] = json.loads(run.stdout)
    return found


class _Counter:
    def __init__(self) -> None:
        self.trials: defaultdict[str, int] = defaultdict(int)
        self.characters: defaultdict[str, int] = defaultdict(int)

    def add(self, characters: int) -> None:
        # The stage of who asks: the frame above the pattern's method.
        asks = sys._getframe(2).f_globals.get("__name__", "")
        parts = asks.removeprefix(_PARSE).split(".")
        stage = parts[0] if asks.startswith(_PARSE) else "elsewhere"
        self.trials[stage] += 1
        self.characters[stage] += characters


_COUNTER: Final = _Counter()


class _Pattern:
    """A compiled pattern that counts; what it does not find it has looked for to the end."""

    def __init__(self, made: re.Pattern[str]) -> None:
        self._made = made

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made, name)

    def __hash__(self) -> int:
        return hash(self._made)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Pattern) and self._made == other._made

    def match(self, text: str, *places: int) -> re.Match[str] | None:
        found = self._made.match(text, *places)
        _COUNTER.add(1 + (len(found[0]) if found else 0))
        return found

    def fullmatch(self, text: str, *places: int) -> re.Match[str] | None:
        found = self._made.fullmatch(text, *places)
        _COUNTER.add(1 + (len(found[0]) if found else 0))
        return found

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        found = self._made.search(text, *places)
        _COUNTER.add(1 + _seen(text, places, found))
        return found

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        _COUNTER.add(1 + _seen(text, places, None))
        return self._made.finditer(text, *places)

    def findall(self, text: str, *places: int) -> list[Any]:
        _COUNTER.add(1 + _seen(text, places, None))
        return self._made.findall(text, *places)

    def split(self, text: str, *more: int) -> list[Any]:
        _COUNTER.add(1 + len(text))
        return self._made.split(text, *more)

    def sub(self, to: Any, text: str, *more: int) -> str:
        _COUNTER.add(1 + len(text))
        return self._made.sub(to, text, *more)


def _seen(text: str, places: tuple[int, ...], found: re.Match[str] | None) -> int:
    start = places[0] if places else 0
    end = found.end() if found else min(places[1] if len(places) > 1 else len(text), len(text))
    return max(0, end - start)


def _counting(compile: Callable[..., Any]) -> Callable[..., Any]:
    def made(pattern: Any, flags: Any = 0) -> Any:
        found = compile(pattern, flags)
        asks = sys._getframe(1).f_globals.get("__name__", "")
        is_text = isinstance(found.pattern, str)
        return _Pattern(found) if is_text and asks.startswith("japan_russia") else found

    return made


def _main() -> None:
    re.compile = _counting(re.compile)
    import japan_russia

    japan_russia.loads("On May 31, 2005, the two ministers held a meeting in Moscow.")
    counts = {}
    for name, text in json.load(sys.stdin).items():
        _COUNTER.trials.clear()
        _COUNTER.characters.clear()
        japan_russia.loads(text)
        characters = _COUNTER.characters
        counts[name] = {it: (n, characters[it]) for it, n in sorted(_COUNTER.trials.items())}
    json.dump(counts, sys.stdout)


if __name__ == "__main__":
    _main()
