"""What the commands print on a terminal: errors, progress, counts of what was found."""

from __future__ import annotations

import csv
import json
import os
import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from japan_russia.model import Severity
from japan_russia.model.vocabulary import word
from japan_russia.view.terminal import clean, shortened
from japan_russia.view.words import count

__all__ = [
    "can_print",
    "complain",
    "no_progress",
    "page_width",
    "print_csv",
    "print_json",
    "progress",
    "skipped",
    "tally",
    "terminal_width",
    "wants_colour",
    "warn",
]

_CLEAR_LINE: Final = "\r\x1b[K"
_WORST_FIRST: Final = (Severity.ERROR, Severity.WARNING, Severity.REMARK)


def terminal_width() -> int:
    """Return the columns of the terminal, or of a page where there is none."""
    return shutil.get_terminal_size((100, 24)).columns


def page_width() -> int | None:
    """Return the columns of the terminal; None where lines go to a pipe or a file."""
    return terminal_width() if _is_terminal() else None


def wants_colour(asked: str) -> bool:
    """Tell whether to print colours: "always", "never", or on a terminal that takes them ("auto").

    ``NO_COLOR`` in the environment, if it is not empty, says that it does not.
    """
    if asked == "auto":
        refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
        return _is_terminal() and not refused
    return asked == "always"


def _is_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def can_print(text: str) -> bool:
    """Tell whether the encoding of the standard output has the characters of *text*."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def print_csv(header: Sequence[str], rows: Iterable[Iterable[object]]) -> None:
    """Print *rows* as CSV with LF, as other commands of a pipe expect."""
    writer = csv.writer(sys.stdout, lineterminator="\n", quoting=csv.QUOTE_MINIMAL)
    writer.writerow(header)
    writer.writerows(rows)


def print_json(text: str) -> None:
    """Print *text*, JSON on one line; in ASCII where the output could not take it as it is.

    The escapes that the standard output would write for missing characters are none of JSON, and
    JSON itself escapes only some of the controls that a terminal obeys.
    """
    is_fit = can_print(text) and (text.isprintable() or not _is_terminal())
    print(text if is_fit else json.dumps(json.loads(text), separators=(",", ":")))


def tally(severities: Iterable[Severity]) -> str:
    """Return how many there are of each: "0 errors, 1 warning, 2 remarks"."""
    seen = Counter(severities)
    return ", ".join(count(seen[severity], word(severity)) for severity in _WORST_FIRST)


def complain(message: str, path: Path | None = None) -> None:
    """Print one line on the standard error, about the file at *path* if there is one."""
    _say("error", message, path)


def warn(message: str, path: Path | None = None) -> None:
    """Print one line on the standard error on what need not be wrong, of the file at *path*."""
    _say("warning", message, path)


def _say(severity: str, message: str, path: Path | None) -> None:
    if sys.stderr is None:
        return
    name = "standard input" if str(path) == "-" else path
    where = "" if path is None else f"{name}: "
    begin = _CLEAR_LINE if sys.stderr.isatty() else ""
    print(f"{begin}japan-russia: {severity}: {clean(where + message)}", file=sys.stderr)


def skipped(folder: Path, paths: Sequence[Path]) -> None:
    """Name on the standard error the files of *folder* that are not taken."""
    if sys.stderr is None:
        return
    names = ", ".join(str(path.relative_to(folder)) for path in paths)
    line = f"{folder}: {count(len(paths), 'file')} skipped: {names}"
    print(f"japan-russia: {clean(line)}", file=sys.stderr)


def progress(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield *paths* and say on a terminal, and only there, which one is being worked on.

    What is printed meanwhile needs :func:`no_progress` before it.
    """
    shown = _shows_progress()
    for number, path in enumerate(paths, start=1):
        if shown:
            line = shortened(f"[{number}/{len(paths)}] {path.name}", terminal_width() - 1)
            print(f"{_CLEAR_LINE}{line}", end="", file=sys.stderr, flush=True)
        yield path
    no_progress()


def no_progress() -> None:
    """Clear the line of :func:`progress`: the output may go to the same terminal."""
    if _shows_progress():
        print(_CLEAR_LINE, end="", file=sys.stderr, flush=True)


def _shows_progress() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()
