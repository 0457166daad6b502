"""Ask recheck, of npm, whether a pattern of the package can take more than linear time.

``patterns.py FOLDER`` wants recheck installed in *FOLDER* (``npm install recheck``).  Every pattern
is taken that is compiled while all modules are imported and the seeds are read; those that are
tried at one place only are asked about so.  For what recheck calls vulnerable it gives an attack:
that is run here on Python's own engine, and counts only if four times the attack takes far more
than four times as long.  Exits with 1 if any does.  What recheck cannot tell in time is named; the
directed texts of the tests bound the work of the stages that use it.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import json
import pkgutil
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import count
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from time import process_time
from types import ModuleType
from typing import Any, Final, NamedTuple
from unittest.mock import patch

_PACKAGE: Final = Path(__file__).resolve().parent.parent / "japan_russia"
_COMPILE: Final = re.compile
#: What reads the words of users alone, or runs a program.
_PASSED_OVER: Final = frozenset({"japan_russia.__main__", "japan_russia.sphinxext"})


#: Milliseconds that recheck may take for a pattern.
_PATIENCE: Final = 10_000
#: Characters of an attack, and of one four times as long.
_SIZE: Final = 2_000
#: Four times the characters may take so many times as long, or so many seconds in any case.
_GROWTH: Final = 7.0
_SOON: Final = 0.01
#: Seconds after which an attack is broken off.
_ENDLESS: Final = 3.0
_SEARCHING: Final = frozenset({"search", "finditer", "findall", "sub", "subn", "split"})


def main(arguments: list[str]) -> int:
    """Print what recheck and Python say of each pattern; return 1 if one is slow."""
    parser = argparse.ArgumentParser(description="Ask recheck about each pattern.")
    parser.add_argument("folder", type=Path, help="where recheck is installed")
    parser.add_argument("places", nargs="*", help="only those of these files, with lines or not")
    asked = parser.parse_args(arguments)
    found = {
        where: own
        for where, own in collected().items()
        if not asked.places or where.startswith(tuple(asked.places))
    }
    counts: dict[str, int] = {}
    for answer in _answers(asked.folder, found):
        where, status = answer["where"], answer["status"]
        if status == "vulnerable":
            growth = _growth(found[where], answer)
            status = "slow" if growth > _GROWTH else "vulnerable by recheck, linear in Python"
            if growth > _GROWTH:
                pumps = [(it["prefix"], it["pump"]) for it in answer["pumps"]]
                print(f"Slow: {where}: {answer['summary']}, x {growth:.1f}: {pumps}", flush=True)
        elif status == "unknown":
            print(f"Not told in {_PATIENCE / 1000:g} s: {where}", flush=True)
        counts[status] = counts.get(status, 0) + 1
    print(", ".join(f"{number} {status}" for status, number in sorted(counts.items())))
    return 1 if "slow" in counts or sum(counts.values()) != len(found) else 0


def _answers(folder: Path, found: Mapping[str, Own]) -> Iterator[dict[str, Any]]:
    """Yield what recheck says of each, as it says it."""
    # A module finds its packages beside itself.
    script = folder / "patterns.mjs"
    script.write_bytes(Path(__file__).with_suffix(".mjs").read_bytes())
    questions = folder / "patterns.jsonl"
    questions.write_text(
        "".join(
            json.dumps({"where": where, **translated(it)}) + "\n" for where, it in found.items()
        ),
        encoding="utf-8",
    )
    with (
        questions.open(encoding="utf-8") as given,
        subprocess.Popen(
            ["node", script.name, str(_PATIENCE)],
            stdin=given,
            stdout=subprocess.PIPE,
            text=True,
            cwd=folder,
        ) as run,
    ):
        assert run.stdout is not None
        for line in run.stdout:
            yield json.loads(line)


class Own(NamedTuple):
    """A pattern of the package, and whether it is looked for, or tried at one place only."""

    pattern: re.Pattern[str]
    is_searched: bool


def _growth(own: Own, answer: dict[str, Any]) -> float:
    """How many times as long an attack of four times the characters takes; 1 if both are soon."""
    attempt = own.pattern.search if own.is_searched else own.pattern.match
    pumps = answer["pumps"]
    length = sum(len(it["pump"]) for it in pumps) or 1
    times = []
    for size in (_SIZE, 4 * _SIZE):
        text = "".join(it["prefix"] + it["pump"] * (size // length) for it in pumps)
        best = float("inf")
        for _ in range(3):
            begin = process_time()
            # The engine looks for signals: an attack that never ends is broken off.
            signal.setitimer(signal.ITIMER_VIRTUAL, _ENDLESS)
            try:
                attempt(text + answer["suffix"])
            except TimeoutError:
                return float("inf")
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            best = min(best, process_time() - begin)
        times.append(best)
    return 1.0 if times[1] < _SOON else times[1] / max(times[0], 1e-6)


def _break_off(*_: object) -> None:
    raise TimeoutError


signal.signal(signal.SIGVTALRM, _break_off)


def collected() -> dict[str, Own]:
    """Return every pattern by the file and line that compiled it, and its number there."""
    found: dict[str, tuple[re.Pattern[str], str]] = {}

    def spied(pattern: Any, flags: Any = 0) -> Any:
        made = _COMPILE(pattern, flags)
        frame = sys._getframe(1)
        file = Path(frame.f_code.co_filename)
        known = {it for it, _ in found.values()}
        if file.is_relative_to(_PACKAGE) and isinstance(made.pattern, str) and made not in known:
            line = f"{file.relative_to(_PACKAGE.parent)}:{frame.f_lineno}"
            number = sum(1 for name in found if name.split("#")[0] == line)
            found[f"{line}#{number}"] = made, _names(file).get(frame.f_lineno, "")
        return made

    with patch.object(re, "compile", spied):
        import japan_russia

        for module in pkgutil.walk_packages(japan_russia.__path__, "japan_russia."):
            if not any(module.name.startswith(name) for name in _PASSED_OVER):
                importlib.import_module(module.name)
        for path in japan_russia.examples():
            readout = japan_russia.load(path)
            japan_russia.tei.validate(japan_russia.tei.dumps(readout))
        japan_russia.loads("<html><body><p>On May 31, 2005, the ministers held talks.")
    searched, names = _searched()
    return {
        where: Own(pattern, not name or name in names or _held(where, name) in searched)
        for where, (pattern, name) in sorted(found.items())
    }


def _held(where: str, name: str) -> int:
    """The identity of what a module, told by the file of a pattern, holds under a name."""
    module = ".".join(Path(where.partition(":")[0]).with_suffix("").parts)
    return id(getattr(importlib.import_module(module.removesuffix(".__init__")), name))


@cache
def _names(file: Path) -> dict[int, str]:
    """The name that is given to what each line makes, where it is a name of the module."""
    names = {}
    for node in ast.parse(file.read_text(encoding="utf-8")).body:
        target = node.target if isinstance(node, ast.AnnAssign) else None
        if isinstance(target, ast.Name):
            names.update(dict.fromkeys(range(node.lineno, (node.end_lineno or 0) + 1), target.id))
    return names


def _searched() -> tuple[frozenset[int], frozenset[str]]:
    """What is looked for anywhere: all other patterns are tried at a place.

    The identities of the patterns, and of what holds patterns, that modules name; and the names of
    what they reach in another way, as by an attribute of an object.
    """
    found: set[int] = set()
    names: set[str] = set()
    for file in _PACKAGE.rglob("*.py"):
        dotted = ".".join(file.relative_to(_PACKAGE.parent).with_suffix("").parts)
        if any(dotted.startswith(name) for name in _PASSED_OVER):
            continue
        held = vars(importlib.import_module(dotted.removesuffix(".__init__")))
        tree = ast.parse(file.read_text(encoding="utf-8"))
        called = {id(it.value): it.attr for it in ast.walk(tree) if isinstance(it, ast.Attribute)}
        for node in ast.walk(tree):
            if not isinstance(node, ast.Name | ast.Attribute) or not isinstance(node.ctx, ast.Load):
                continue
            # A name that is handed on may be searched for where it arrives.
            if called.get(id(node), "search") not in _SEARCHING:
                continue
            value = _value(node, held)
            if value is not None:
                found.add(id(value))
            elif isinstance(node, ast.Attribute):
                names.add(node.attr)
            # What a name of a function holds was handed to it, and counted there.
    return frozenset(found), frozenset(names)


def _value(node: ast.AST, held: Mapping[str, Any]) -> Any:
    """What a name of a module, or of one that it has imported, stands for; None if not told."""
    if isinstance(node, ast.Name):
        return held.get(node.id)
    if isinstance(node, ast.Attribute):
        around = _value(node.value, held)
        return getattr(around, node.attr, None) if isinstance(around, ModuleType) else None
    return None


def translated(own: Own) -> dict[str, Any]:
    """Return source and flags for JavaScript."""
    pattern = own.pattern
    parsed = parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE)
    source = "".join(_sequence(parsed))
    flags = "".join(
        letter
        for letter, flag in (("i", re.IGNORECASE), ("m", re.MULTILINE), ("s", re.DOTALL))
        if pattern.flags & flag
    )
    return {"source": source if own.is_searched else f"^(?:{source})", "flags": flags}


def _sequence(parsed: Any) -> Iterator[str]:
    for code, value in parsed:
        yield _WRITERS[code](value)


def _joined(parsed: Any) -> str:
    return "".join(_sequence(parsed))


def _literal(number: int) -> str:
    if number > 0xFFFF:
        # Two units of UTF-16 without the flag that recheck reads slowly.
        high, low = divmod(number - 0x10000, 0x400)
        return f"(?:{_literal(0xD800 + high)}{_literal(0xDC00 + low)})"
    character = chr(number)
    return character if character.isalnum() and character.isascii() else f"\\u{number:04x}"


_CATEGORIES: Final = {
    codes.CATEGORY_DIGIT: "\\d",
    codes.CATEGORY_NOT_DIGIT: "\\D",
    codes.CATEGORY_SPACE: "\\s",
    codes.CATEGORY_NOT_SPACE: "\\S",
    codes.CATEGORY_WORD: "\\w",
    codes.CATEGORY_NOT_WORD: "\\W",
}
_PLACES: Final = {
    codes.AT_BEGINNING: "^",
    codes.AT_BEGINNING_STRING: "^",
    codes.AT_BOUNDARY: "\\b",
    codes.AT_NON_BOUNDARY: "\\B",
    codes.AT_END: "$",
    codes.AT_END_STRING: "$",
}


def _in(members: Any) -> str:
    inside = []
    for code, value in members:
        if code is codes.NEGATE:
            inside.append("^")
        elif code is codes.LITERAL:
            inside.append(_unit(value))
        elif code is codes.RANGE:
            inside.append(f"{_unit(value[0])}-{_unit(value[1])}")
        else:
            inside.append(_CATEGORIES[value])
    return f"[{''.join(inside)}]"


def _unit(number: int) -> str:
    return _literal(min(number, 0xFFFF))


def _branch(value: Any) -> str:
    return f"(?:{'|'.join(map(_joined, value[1]))})"


def _group(value: Any) -> str:
    number, _, _, inner = value
    return f"({'?:' if number is None else f'?<g{number}>'}{_joined(inner)})"


_ATOMS: Final = count()


def _atomic(inner: str) -> str:
    """What gives nothing back; JavaScript has only a lookahead for that."""
    name = f"a{next(_ATOMS)}"
    return f"(?=(?<{name}>{inner}))\\k<{name}>"


def _repeat(sign: str) -> Callable[[Any], str]:
    def write(value: Any) -> str:
        least, most, inner = value
        upper = "" if most is codes.MAXREPEAT else most
        return f"(?:{_joined(inner)}){{{least},{upper}}}{sign}"

    return write


def _look(sign: str) -> Callable[[Any], str]:
    def write(value: Any) -> str:
        direction, inner = value
        return f"(?{'<' if direction < 0 else ''}{sign}{_joined(inner)})"

    return write


def _conditional(value: Any) -> str:
    _, yes, no = value
    return f"(?:{_joined(yes)}|{_joined(no or [])})"


_WRITERS: Final[dict[Any, Callable[[Any], str]]] = {
    codes.LITERAL: _literal,
    codes.NOT_LITERAL: lambda value: f"[^{_unit(value)}]",
    codes.ANY: lambda _: ".",
    codes.IN: _in,
    codes.CATEGORY: _CATEGORIES.__getitem__,
    codes.AT: _PLACES.__getitem__,
    codes.BRANCH: _branch,
    codes.SUBPATTERN: _group,
    codes.MAX_REPEAT: _repeat(""),
    codes.MIN_REPEAT: _repeat("?"),
    codes.POSSESSIVE_REPEAT: lambda value: _atomic(_repeat("")(value)),
    codes.ATOMIC_GROUP: lambda inner: _atomic(_joined(inner)),
    codes.ASSERT: _look("="),
    codes.ASSERT_NOT: _look("!"),
    codes.GROUPREF: lambda number: f"\\k<g{number}>",
    codes.GROUPREF_EXISTS: _conditional,
}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
