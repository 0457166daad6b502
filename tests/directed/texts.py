"""Texts that say one thing of the tables again and again, in every place of a readout."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any, Final

import japan_russia.wording
from japan_russia.data import countries
from japan_russia.parse.text.classes import lexicon_of
from japan_russia.wording import lexicon
from tests.wording.literals import WORDING, literals

__all__ = ["AROUND", "PLACES", "classes", "placed", "tables", "words"]

LEAD: Final = (
    "On May 31, 2005, Foreign Minister Machimura held a meeting with Foreign Minister Lavrov "
    "of the Russian Federation in Tokyo"
)
_TITLE: Final = "Japan-Russia Foreign Ministers' Meeting"
_HEAD: Final = f"{_TITLE}\n\nMay 31, 2005\n\n"
_BODY: Final = "\n\n1. Trade\n\nForeign Minister Machimura explained the position. They agreed.\n"

#: Where a run of words can stand; each makes a readout of it.
PLACES: Final[Mapping[str, Callable[[str], str]]] = {
    "alone": lambda run: run,
    "title": lambda run: f"Meeting {run}\n\nMay 31, 2005\n\n{LEAD}.{_BODY}",
    "above the title": lambda run: f"{run}\n\nMay 31, 2005\n\n{_TITLE}\n\n{LEAD}.{_BODY}",
    "lead": lambda run: f"{_HEAD}{LEAD} {run}.{_BODY}",
    "before the lead": lambda run: f"{_HEAD}{run} {LEAD[0].lower()}{LEAD[1:]}.{_BODY}",
    "partner": lambda run: (
        f"{_HEAD}On May 31, Foreign Minister Machimura held a meeting with {run}. They agreed.\n"
    ),
    "heading": lambda run: f"{_HEAD}{LEAD}.\n\n1. {run}\n\nThe two ministers agreed.\n",
    "body": lambda run: f"{_HEAD}{LEAD}.\n\n1. Trade\n\n{run}\n",
    "after the verb": lambda run: f"{_HEAD}{LEAD}.\n\n1. Trade\n\nMr. Lavrov stated that {run}.\n",
    "before the verb": lambda run: (
        f"{_HEAD}{LEAD}.\n\n1. Trade\n\n{run} Foreign Minister Lavrov stated that it grew.\n"
    ),
    "bracket": lambda run: f"{_HEAD}{LEAD}.\n\n1. Trade\n\nThey agreed ({run}) on it.\n",
    "quotation": lambda run: f"{_HEAD}{LEAD}.\n\n1. Trade\n\nMr. Lavrov said, “{run}”.\n",
    "caption": lambda run: f"{_HEAD}(Photo: {run})\n\n{LEAD}.{_BODY}",
    "points that count": lambda run: (
        f"{_HEAD}{LEAD}.\n\nMr. Lavrov made the following points:\n\nFirst, a road.\n\n{run}.\n\n"
        "Second, a bridge.\n"
    ),
    "labels": lambda run: (
        f"{_HEAD}{LEAD}.\n\n"
        + "".join(f"({n % 90 + 1}) {line}\n" for n, line in enumerate(_lines(run, 40)))
    ),
    "lines": lambda run: f"{_HEAD}{LEAD}.\n\n1. Trade\n\n" + "\n".join(_lines(run, 60)) + "\n",
    "paragraphs": lambda run: f"{_HEAD}{LEAD}.\n\n" + "\n\n".join(_lines(run, 30)) + "\n",
}
#: What can stand between two words.
AROUND: Final[Mapping[str, Callable[[str], str]]] = {
    "blank": lambda word: f"{word} ",
    "comma": lambda word: f"{word}, ",
    "stop": lambda word: f"{word}. ",
    "and": lambda word: f"{word} and ",
    "that": lambda word: f"{word} that ",
    "name": lambda word: f"{word} Lavrov ",
    "hyphen": lambda word: f"{word}-",
    "capital": lambda word: f"{word[:1].upper()}{word[1:]} ",
    "line": lambda word: f"{word}\n",
}


def _lines(run: str, width: int) -> Iterator[str]:
    for at in range(0, len(run), width):
        yield run[at : at + width].strip() or "x"


def placed(run: str, place: str, size: int) -> str:
    """Return a readout of about *size* characters that repeats *run* at *place*."""
    return PLACES[place]((run * (size // len(run) + 1))[:size].rstrip())


def _modules() -> Iterator[Any]:
    for found in pkgutil.walk_packages(japan_russia.wording.__path__, "japan_russia.wording."):
        yield importlib.import_module(found.name)


def _strings(value: object, depth: int = 0) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings([*value.keys(), *value.values()], depth)
    elif isinstance(value, set | frozenset):
        yield from sorted(it for it in value if isinstance(it, str))
    elif isinstance(value, tuple | list) and depth < 4:
        for it in value:
            yield from _strings(it, depth + 1)


_PLAIN: Final = re.compile(r"[\w'’.,-]+(?: [\w'’.,-]+){0,5}")


@cache
def tables() -> Mapping[str, tuple[str, ...]]:
    """Return the words of each table of ``wording``, by module and name, and of ``data``."""
    found: dict[str, tuple[str, ...]] = {}
    for module in _modules():
        for name, value in vars(module).items():
            if name.startswith("__") or isinstance(value, str):
                continue
            some = [it for it in _strings(value) if _PLAIN.fullmatch(it)]
            if some:
                found[f"{module.__name__.removeprefix('japan_russia.')}.{name}"] = tuple(
                    dict.fromkeys(some)
                )
    found["data.countries.names"] = tuple(countries.names())
    found["data.countries.adjectives"] = tuple(countries.adjectives())
    return found


@cache
def classes() -> Mapping[str, tuple[str, ...]]:
    """Return the words of each class of tokens, by the name of the class."""
    kind_of = lexicon_of().kind_of
    kinds = {name: it for name, it in vars(lexicon).items() if name.isupper() and type(it) is int}
    return {
        name: found
        for name, kind in kinds.items()
        if (found := tuple(word for word in words() if kind_of(word) & kind))
    }


_WORD: Final = re.compile(r"[^\W\d_]{1,30}(?:['’-][^\W\d_]{1,30})?")


@cache
def words() -> tuple[str, ...]:
    """Return every word that the tables, or the patterns of ``wording``, hold."""
    of_tables = (word for some in tables().values() for it in some for word in it.split())
    of_patterns = (word for path in WORDING for it in literals(path) for word in _WORD.findall(it))
    return tuple(sorted({*of_tables, *of_patterns}))
