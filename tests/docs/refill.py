"""Write the output of the documentation's examples anew: ``python -m tests.docs.refill``.

Runs every ``pycon`` and ``console`` block of the pages under ``docs/`` and puts what it prints
in the place of what stood there.  Look at the difference before you commit it.
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
from pathlib import Path
from typing import Any, Final

from japan_russia.cli import main

_ROOT: Final = Path(__file__).parents[2]
_BLOCK: Final = re.compile(r"^```(pycon|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_COMMAND: Final = "$ japan-russia "


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

        def execute() -> None:
            try:
                exec(code, names)
            except Exception as error:
                print("Traceback (most recent call last):\n    ...")
                print("".join(traceback.format_exception_only(error)), end="")

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
    """Run the examples of *page* and write it anew."""
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


if __name__ == "__main__":
    os.environ["COLUMNS"] = "90"
    named = [Path(it).resolve() for it in sys.argv[1:]]
    for page in named or sorted((_ROOT / "docs").rglob("*.md")):
        refill(page)
