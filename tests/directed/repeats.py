"""Which patterns have a repeat that can follow itself unseen: those that may take for ever.

``(?:[a-z]+ ?){1,9}`` parts ten letters in as many ways as there are to put eight stops between
them, and tries them all where nothing fits behind.  So what is repeated must begin with a character
that its own end cannot be, or end with a mark: ``[a-z]+(?: [a-z]+){0,8}``.  What is not
looked at: two ways that begin alike, ``(?:a|aa)+``, and letters that a flag makes alike.

``python -m tests.directed.repeats`` prints each pattern of the package that does not, with the
characters.  It is a process of its own, as it sees patterns when they are compiled.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, Final, NamedTuple
from unittest.mock import patch

__all__ = ["of_package", "parted"]

_ROOT: Final = Path(__file__).resolve().parents[2]
_PACKAGE: Final = "japan_russia"
_COMPILE: Final = re.compile
#: The package has so many patterns at least: fewer were not seen.
_FEWEST: Final = 500
#: Each stands for those that patterns of texts treat alike.
_CHARACTERS: Final = frozenset({*map(chr, range(9, 127)), *"éж’“”–‑・：\u3000"})
#: In fewer ways than these a run is parted soon.
_WAYS: Final = 4_096
#: A repeat of so many characters, or so many times, is as good as one without end.
_MANY: Final = 64
_REPEATS: Final = (codes.MAX_REPEAT, codes.MIN_REPEAT)
_LOOKS: Final = (codes.ASSERT, codes.ASSERT_NOT)


class _Part(NamedTuple):
    """A part of a pattern: what it can begin with, whether it can be empty, and its last repeats.

    *ends* are the characters of each repeat that can be the end of the part, and how many lengths
    it can have.
    """

    begins: frozenset[str] = frozenset()
    is_empty: bool = True
    ends: tuple[tuple[frozenset[str], int], ...] = ()


def parted(pattern: str) -> list[str]:
    """Return, for each repeat that can follow itself unseen, the characters that tell nothing.

    >>> parted("(?:[a-c]+ ?){1,9}"), parted("[a-c]+(?: [a-c]+){0,8}")
    (['abc'], [])
    """
    found: list[str] = []
    _row(parser.parse(pattern), found)
    return found


def of_package() -> dict[str, list[str]]:
    """Return the same of all patterns of the package that have such repeats."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.directed.repeats"],
        capture_output=True,
        text=True,
        check=True,
        cwd=_ROOT,
    )
    found: dict[str, list[str]] = json.loads(run.stdout)
    return found


def _row(parts: Iterable[tuple[Any, Any]], found: list[str]) -> _Part:
    begins, is_empty, ends = frozenset[str](), True, _Part().ends
    for sign, value in parts:
        part = _part(sign, value, found)
        begins = begins | part.begins if is_empty else begins
        ends = (ends if part.is_empty else ()) + part.ends
        is_empty = is_empty and part.is_empty
    return _Part(begins, is_empty, ends)


def _part(sign: Any, value: Any, found: list[str]) -> _Part:
    one = _characters(sign, value)
    if one is not None:
        return _Part(one, is_empty=False)
    if sign in _REPEATS or sign is codes.POSSESSIVE_REPEAT:
        return _repeat(sign, value, found)
    if sign is codes.SUBPATTERN:
        return _row(value[-1], found)
    if sign is codes.ATOMIC_GROUP:
        return _row(value, found)._replace(ends=())
    if sign in (codes.BRANCH, codes.GROUPREF_EXISTS):
        ways = [_row(way or (), found) for way in _ways(sign, value)]
        return _Part(
            frozenset().union(*(way.begins for way in ways)),
            any(way.is_empty for way in ways),
            tuple(end for way in ways for end in way.ends),
        )
    if sign in _LOOKS:
        _row(value[1], found)
        return _Part()
    if sign is codes.GROUPREF:
        return _Part(_CHARACTERS)
    assert sign is codes.AT, sign
    return _Part()


def _ways(sign: Any, value: Any) -> Iterable[Any]:
    """The parts of a pattern of which one has to fit."""
    found: Iterable[Any] = value[1] if sign is codes.BRANCH else value[1:]
    return found


def _repeat(sign: Any, value: Any, found: list[str]) -> _Part:
    least, most, inner = value
    body = _row(inner, found)
    is_empty = least == 0 or body.is_empty
    if sign is codes.POSSESSIVE_REPEAT:
        return _Part(body.begins, is_empty)
    lengths = min(int(most) - least + 1, _MANY)
    if len(inner) == 1 and _characters(*inner[0]) is not None:
        return _Part(body.begins, is_empty, ((body.begins, lengths),) if lengths > 1 else ())
    times = min(int(most), _MANY)
    unseen = (end & body.begins for end, ways in body.ends if ways**times >= _WAYS and most > 1)
    found += ["".join(sorted(it)) for it in unseen if it]
    return _Part(body.begins, is_empty, body.ends)


def _characters(sign: Any, value: Any) -> frozenset[str] | None:
    """Those that one place of a pattern can be; None for what is more than a place."""
    if sign is codes.LITERAL:
        return frozenset(chr(value))
    if sign is codes.NOT_LITERAL:
        return _CHARACTERS - {chr(value)}
    if sign is codes.ANY:
        return _CHARACTERS
    if sign is not codes.IN:
        return None
    among = frozenset().union(*(_member(*it) for it in value if it[0] is not codes.NEGATE))
    return _CHARACTERS - among if value[0][0] is codes.NEGATE else among


def _member(sign: Any, value: Any) -> frozenset[str]:
    if sign is codes.LITERAL:
        return frozenset(chr(value))
    if sign is codes.RANGE:
        return frozenset(it for it in _CHARACTERS if value[0] <= ord(it) <= value[1])
    return frozenset(filter(re.compile(_CATEGORIES[value]).match, _CHARACTERS))


_CATEGORIES: Final = {
    codes.CATEGORY_DIGIT: r"\d",
    codes.CATEGORY_NOT_DIGIT: r"\D",
    codes.CATEGORY_SPACE: r"\s",
    codes.CATEGORY_NOT_SPACE: r"\S",
    codes.CATEGORY_WORD: r"\w",
    codes.CATEGORY_NOT_WORD: r"\W",
}


def _of_package() -> Iterator[str]:
    """Every pattern that is compiled while all modules are imported and the seeds are read."""
    made: dict[str, None] = {}

    def spied(pattern: Any, flags: Any = 0) -> Any:
        found = _COMPILE(pattern, flags)
        by = sys._getframe(1).f_globals.get("__name__", "")
        if by.startswith(_PACKAGE) and isinstance(found.pattern, str):
            made[found.pattern] = None
        return found

    with patch.object(re, "compile", spied):
        package = importlib.import_module(_PACKAGE)
        for module in pkgutil.walk_packages(package.__path__, f"{_PACKAGE}."):
            # One may need an extra that is not here, and a program does not want to be imported.
            if not module.name.endswith("__main__"):
                with suppress(ImportError, package.JapanRussiaError):
                    importlib.import_module(module.name)
        for path in package.examples():
            package.load(path)
    assert len(made) > _FEWEST
    yield from made


if __name__ == "__main__":
    print(json.dumps({it: found for it in _of_package() if (found := parted(it))}))
