"""Read texts when asked to, and answer with the processor time: the readers of ``rate``.

``timed.py FOLDER`` reads with the ``japan_russia`` that lies in *FOLDER*, whatever its age, and
``timed.py`` with markdown-it-py.  Each line of the input is a JSON list of texts; each is answered
by a line: the seconds it took to read them, and the positions of those that were refused.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time


def reader(folder: str | None) -> Callable[[str], object]:
    """Return the ``loads`` of the package in *folder*, or what markdown-it-py has for it."""
    if folder is None:
        from markdown_it import MarkdownIt

        return MarkdownIt().parse
    sys.path.insert(0, folder)
    import japan_russia

    if Path(folder) not in Path(japan_russia.__file__).parents:
        raise ImportError(f"Expected japan_russia in {folder}, found {japan_russia.__file__}.")
    return japan_russia.loads


def read(loads: Callable[[str], object], texts: list[str]) -> tuple[float, list[int]]:
    """Return the seconds of processor time of all *texts*, and which of them were refused."""
    refused = []
    begin = process_time()
    for position, text in enumerate(texts):
        try:
            loads(text)
        except Exception:
            refused.append(position)
    return process_time() - begin, refused


def main() -> None:
    """Say that the reader is there, by an answer for no text; then answer line by line."""
    loads = reader(sys.argv[1] if sys.argv[1:] else None)
    print(json.dumps(read(loads, [])), flush=True)
    for line in sys.stdin:
        print(json.dumps(read(loads, json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
