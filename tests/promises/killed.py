"""A process that begins others, kills each while it writes, and prints what they have left.

Run with a folder, with what is written, and with how often at least; prints a JSON object.
"""

from __future__ import annotations

import io
import json as plain_json
import os
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import redirect_stdout, suppress
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Final

import japan_russia as jr
from japan_russia import cli
from japan_russia.formats import json, tables, tei

_SEEDS: Final = tuple(map(str, jr.examples()))
_READOUTS: Final = tuple(map(jr.load, _SEEDS))


def _convert(folder: Path) -> None:
    with redirect_stdout(io.StringIO()), suppress(SystemExit):
        cli.main(["convert", "--to", "json", "--force", "--output", str(folder), *_SEEDS])


def _corpus(folder: Path) -> None:
    tei.dump_corpus(_READOUTS, folder, overwrite=True)


def _tables(folder: Path) -> None:
    tables.write(_READOUTS, folder, format="sqlite", overwrite=True)


#: So many times as often is killed at most, until a file was being written at that moment; most
#: of a conversion is reading.
_MOST: Final = 10
_DOING: Final[Mapping[str, Callable[[Path], None]]] = {
    "convert": _convert,
    "corpus": _corpus,
    "tables": _tables,
}


def _is_whole(path: Path) -> bool:
    """Whether the file holds all that was written, of one run or another."""
    if path.suffix == ".json":
        return json.load(path) in _READOUTS
    if path.name == "corpus.xml":
        return b"</teiCorpus>" in path.read_bytes()
    if path.suffix == ".xml":
        return tei.load(path) in _READOUTS
    with sqlite3.connect(path) as database:
        (answer,) = database.execute("pragma integrity_check").fetchone()
        (count,) = database.execute("select count(*) from readouts").fetchone()
    database.close()
    return bool(answer == "ok" and count == len(_READOUTS))


def _left(folder: Path) -> int:
    return sum(path.name.endswith(".tmp") for path in folder.iterdir())


def main() -> None:
    """Kill and look, again and again; then write once more, and look what is left."""
    folder, doing, times = Path(sys.argv[1]), _DOING[sys.argv[2]], int(sys.argv[3])
    chance, seen = Random(f"{sys.argv[2]}{times}"), Counter[str]()
    begin = time.monotonic()
    with TemporaryDirectory() as other:
        doing(Path(other))
    once = time.monotonic() - begin
    for number in range(_MOST * times):
        if number >= times and (doing is _convert or seen["with what was being written"]):
            break
        process = os.fork()
        if not process:
            while True:
                doing(folder)
        time.sleep(chance.uniform(0, 2 * once))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        seen["with files"] += any(folder.iterdir())
        seen["with what was being written"] += bool(_left(folder))
        files = [path for path in folder.iterdir() if not path.name.endswith(".tmp")]
        seen["broken"] += not all(map(_is_whole, files))
    process = os.fork()
    if not process:
        json.dump(_READOUTS[0], folder / "next.json")
        os._exit(0)
    os.waitpid(process, 0)
    seen["left at last"] = _left(folder)
    print(plain_json.dumps(seen))


if __name__ == "__main__":
    main()
