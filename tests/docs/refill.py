"""Write the output of the documentation's examples anew: ``python -m tests.docs.refill``.

Runs every ``pycon`` and ``console`` block of the pages under ``docs/`` and puts what it prints
in the place of what stood there.  Look at the difference before you commit it.  A page whose
examples need a package that is not installed is left as it is, and so is one in which an example
raises where its page shows no traceback; the screen names both.  The examples of README.md and
CONTRIBUTING.md are written by hand: ``tests/test_readme.py`` and
``tests/docs/test_contributing.py`` hold them.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
import sys
import tempfile
import traceback
from codeop import compile_command
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from docs.conftest import missing
from japan_russia.cli import main

__all__ = ["ExampleError", "refill", "refill_all"]

_ROOT: Final = Path(__file__).parents[2]
_BLOCK: Final = re.compile(r"^```(pycon|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND: Final = "$ japan-russia "


class ExampleError(Exception):
    """An example raises, and its page shows no traceback below it."""


def _printed(run: Any) -> str:
    out = io.StringIO()
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(out),
        contextlib.suppress(SystemExit),
    ):
        run()
    return out.getvalue()


def _session(block: str, names: dict[str, Any]) -> str:
    out: list[str] = []
    source: list[str] = []

    def run() -> None:
        if not source:
            return
        code = compile_command("\n".join(source) + "\n", "<example>", "single")
        assert code is not None, source
        is_shown = "Traceback" in "".join(wanted)

        def execute() -> None:
            try:
                exec(code, names)
            except Exception as error:
                said = "".join(traceback.format_exception_only(error))
                if not is_shown:
                    raise ExampleError(f"{source[0]}: {said.rstrip()}") from error
                print(f"Traceback (most recent call last):\n    ...\n{said}", end="")

        printed = _printed(execute)
        out.append(printed.replace("\n\n", "\n<BLANKLINE>\n"))
        source.clear()

    wanted: list[str] = []
    for line in [*block.splitlines(), ">>> "]:
        if line.startswith(">>> "):
            run()
            if any("..." in it for it in wanted) and "Traceback" not in "".join(wanted):
                # The writer left out a part of it.
                out[-1] = "".join(wanted)
            wanted.clear()
            source.append(line[4:])
            out.append(f"{line}\n")
        elif line.startswith("...") and not wanted:
            source.append(line[4:])
            out.append(f"{line}\n")
        else:
            wanted.append(f"{line}\n")
    return "".join(out[:-1])


def _console(block: str) -> str:
    out = []
    for command in block.split(_COMMAND)[1:]:
        line, _, wanted = command.partition("\n")
        elided = re.search(r"^\.\.\.$", wanted, re.MULTILINE)
        printed = wanted if elided else _printed(lambda line=line: main(shlex.split(line)))
        out.append(f"{_COMMAND}{line}\n{printed}")
    return "".join(out)


def refill(page: Path) -> None:
    """Run the examples of *page* and write it anew.

    Raises:
        ExampleError: An example raises where the page shows no traceback; nothing is written.
    """
    names: dict[str, Any] = {"__name__": "__main__"}

    def fresh(match: re.Match[str]) -> str:
        kind, block = match.groups()
        made = _session(block, names) if kind == "pycon" else _console(block)
        return f"```{kind}\n{made}```"

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "seeds").symlink_to(_ROOT / "seeds")
        (Path(folder) / "measured").symlink_to(_ROOT / "docs" / "how-to" / "measured")
        with contextlib.chdir(folder):
            text = page.read_text(encoding="utf-8")
            page.write_text(_BLOCK.sub(fresh, text), encoding="utf-8")


def refill_all(pages: Iterable[Path]) -> int:
    """Write *pages* anew, say which are left as they are; return how many raise."""
    left = 0
    for page in pages:
        name = page.relative_to(_ROOT) if page.is_relative_to(_ROOT) else page
        if lacking := missing(page.name):
            print(f"{name}: left as it is, needs {', '.join(lacking)}")
            continue
        try:
            refill(page)
        except ExampleError as error:
            print(f"{name}: left as it is, an example raises: {error}")
            left += 1
    return left


if __name__ == "__main__":
    os.environ["COLUMNS"] = "90"
    named = [Path(it).resolve() for it in sys.argv[1:]]
    sys.exit(1 if refill_all(named or sorted((_ROOT / "docs").rglob("*.md"))) else 0)
