"""The table of benchmarks: this library beside what else does a part of its work.

Run as ``python -m tests.benchmarks`` in an environment with the extra ``bench``, on a machine that
does little else.  Each job, ours or a peer's, is a process of its own; they take turns with the
five seeds, and are measured by processor time.  A ratio is the median, over all rounds, of the time
of the other by ours: how many times as fast ours is.  ``--beside COMMIT`` adds the code of an
earlier commit.  The table is printed as it stands in the documentation.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

import japan_russia as jr
from tests.benchmarks.rate import RateError, package_at, ratio

_PEERS: Final = Path(__file__).with_name("peers.py")
_OWN: Final = Path(jr.__file__).resolve().parents[1]
_PACKAGES: Final = ("lxml", "spacy", "bluebell-akn", "markdown-it-py", "pydantic", "delb", "attrs")
_IMPORT: Final = "import time; begin = time.process_time(); import {}; "
_MOST_KB: Final = 60.0
_MOST_IMPORT: Final = 2.0


class Row(NamedTuple):
    """What is done, by which job of ours, beside what, by which job of ``peers``; the goal."""

    done: str
    ours: str
    beside: str
    theirs: str
    goal: float


ROWS: Final = (
    Row("text to tree", "text", "spaCy: blank, sentencizer, entity ruler", "spacy", 2.0),
    Row("text to tree", "text", "bluebell-akn: text to Akoma Ntoso", "bluebell", 1.5),
    Row("text to tree", "text", "markdown-it-py: the heads of lines", "markdown", 0.2),
    Row("page to tree", "page", "`lxml.html.fromstring` alone", "lxml.html", 0.1),
    Row("tree to TEI", "dumps", "`SubElement` and `tostring`", "subelement", 2.0),
    Row("TEI to tree", "loads", "bare `fromstring`", "fromstring", 0.2),
    Row("TEI to tree", "loads", "delb", "delb", 6.0),
    Row("tree to JSON", "to json", "pydantic, the same shape", "to pydantic", 0.8),
    Row("JSON to tree", "from json", "pydantic, the same shape", "from pydantic", 0.35),
)


class Peer:
    """A job in a process of its own."""

    def __init__(self, job: str, folder: Path) -> None:
        self.times: list[float] = []
        self.run = subprocess.Popen(
            [sys.executable, "-P", str(_PEERS), job, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.run.stdout is not None
        self.is_there = bool(self.run.stdout.readline())

    def go(self) -> None:
        """Do the job once more."""
        assert self.run.stdin is not None
        assert self.run.stdout is not None
        print(file=self.run.stdin, flush=True)
        self.times.append(float(self.run.stdout.readline()))

    def end(self) -> str:
        """End it; return what it has complained of."""
        return self.run.communicate()[1].strip()


def measured(rows: Sequence[Row], folders: Mapping[str, Path], rounds: int) -> list[str]:
    """Return a line of the table for each row; *folders* hold the code of other jobs than ours."""
    jobs = dict.fromkeys(job for row in rows for job in (row.ours, row.theirs))
    peers = {job: Peer("text" if job in folders else job, folders.get(job, _OWN)) for job in jobs}
    order = [peer for peer in peers.values() if peer.is_there]
    for number in range(rounds):
        # Nobody always goes first.
        for peer in order if number % 2 else order[::-1]:
            peer.go()
    lines = [_line(row, peers[row.ours].times, peers[row.theirs].times) for row in rows]
    for job, peer in peers.items():
        said = peer.end()
        if not peer.is_there:
            lines.append(f"<!-- {job} could not be measured: {said.splitlines()[-1:]} -->")
    return lines


def _line(row: Row, ours: Sequence[float], theirs: Sequence[float]) -> str:
    if not theirs:
        return f"| {row.done} | | {row.beside} | | not to be had | {row.goal:g} | |"
    low, middle, high = ratio(theirs, ours)
    return (
        f"| {row.done} | {median(ours) * 1e3:.1f} ms | {row.beside} | {median(theirs) * 1e3:.1f} ms"
        f" | {middle:.2g} ({low:.2g} to {high:.2g}) | {row.goal:g} | {_told(middle >= row.goal)} |"
    )


def _told(is_met: bool) -> str:
    return "met" if is_met else "not met"


def imports(rounds: int) -> str:
    """Return the line on the time that an import takes in a new process."""
    times: dict[str, list[float]] = {"japan_russia": [], "attrs": []}
    for _ in range(rounds):
        for name, found in times.items():
            run = subprocess.run(
                [sys.executable, "-c", _IMPORT.format(name) + "print(time.process_time() - begin)"],
                capture_output=True,
                text=True,
                check=True,
                cwd=_OWN,
            )
            found.append(float(run.stdout))
    ours, theirs = (median(found) for found in times.values())
    return (
        f"| `import japan_russia` | {ours * 1e3:.0f} ms | `import attrs` | {theirs * 1e3:.0f} ms | "
        f"{ours / theirs:.2f} times its time | at most {_MOST_IMPORT:g} | "
        f"{_told(ours <= _MOST_IMPORT * theirs)} |"
    )


def kept() -> str:
    """Return the line on the memory of a readout that is kept."""
    run = subprocess.run(
        [sys.executable, "-P", str(_PEERS), "kept", str(_OWN)],
        capture_output=True,
        text=True,
        check=True,
    )
    found = float(run.stdout)
    return (
        f"| a readout that is kept | {found:.0f} KB | | | | at most {_MOST_KB:g} KB | "
        f"{_told(found <= _MOST_KB)} |"
    )


def machine() -> str:
    """Return what was measured on, and the versions."""
    versions = []
    for name in _PACKAGES:
        with suppress(PackageNotFoundError):
            versions.append(f"{name} {version(name)}")
    return (
        f"{platform.system()} {platform.machine()}, Python {platform.python_version()}, "
        f"japan_russia {jr.__version__}; {', '.join(versions)}."
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=31)
    parser.add_argument("--beside", metavar="COMMIT", help="beside the code of this commit, too")
    asked = parser.parse_args(arguments)
    rows = list(ROWS)
    with TemporaryDirectory() as folder:
        folders = {}
        if asked.beside is not None:
            try:
                name = package_at(asked.beside, _OWN, Path(folder))
            except RateError as error:
                parser.error(str(error))
            folders = {name: Path(folder)}
            rows.insert(0, Row("text to tree", "text", f"this library at {name}", name, 2.0))
        lines = measured(rows, folders, asked.rounds)
    print(f"{machine()}  Medians of {asked.rounds} rounds, the five seeds in each.\n")
    print("| Job | Ours | Beside | Theirs | Times as fast (half of the rounds) | Goal | |")
    print("|---|---|---|---|---|---|---|")
    print(*lines, imports(asked.rounds), kept(), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
