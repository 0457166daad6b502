"""Readouts per second of processor time, beside markdown-it-py and the code of an earlier commit.

Run as ``python -m tests.benchmarks.rate``, with ``--beside COMMIT`` for an earlier commit.  Each
reader is a process of its own, and they take turns with the same texts, so that what else the
machine does falls on all of them.  The earlier code is asked for nothing but ``loads``; it runs
with the Python and the packages that are installed here.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Final, TypeAlias
from zipfile import ZipFile

import japan_russia as jr

#: Reads texts; gives the seconds of processor time, and the positions of those it refused.
Reader: TypeAlias = Callable[[Sequence[str]], tuple[float, list[int]]]

_HERE: Final = "this code"
_ROOT: Final = Path(__file__).resolve().parent.parent.parent
#: Bytes: every golden readout below is a short one, so that nobody picks them.
_SHORT: Final = 1_000
#: Characters that a reader reads before the next one's turn: so few that the machine is as busy
#: for all of them, so many that it matters little how cold a processor is when a turn begins.
_TURN: Final = 3_000


class RateError(Exception):
    """A reader cannot be had, or no text is read by all; one sentence says why."""


def kinds_of_texts() -> dict[str, dict[str, str]]:
    """Return the texts of each kind, by the names of their files."""
    golden = sorted((_ROOT / "tests" / "parse" / "golden").glob("*/*.txt"))
    kinds = {
        "seeds": sorted((_ROOT / "seeds").glob("*.txt")),
        "short": [path for path in golden if path.stat().st_size < _SHORT],
    }
    return {
        kind: {path.stem: path.read_bytes().decode("utf-8") for path in paths}
        for kind, paths in kinds.items()
    }


def package_at(commit: str, repository: Path, folder: Path) -> str:
    """Put the package as it was at *commit* into *folder*; return the commit's short name.

    Raises:
        RateError: There is no such commit, no package in it, no repository, or no git.
    """

    def git(*arguments: str) -> bytes:
        command = ["git", "-C", str(repository), *arguments]
        return subprocess.run(command, capture_output=True, check=True).stdout

    try:
        name = git("rev-parse", "--verify", "--short", f"{commit}^{{commit}}").decode().strip()
        packed = git("archive", "--format=zip", name, "japan_russia")
    except FileNotFoundError:
        raise RateError(
            "Expected git, to take the earlier code from, found no such program."
        ) from None
    except subprocess.CalledProcessError as error:
        said = error.stderr.decode(errors="replace").strip()
        raise RateError(
            f"Expected the package at commit {commit!r} in {repository}, found none: {said}"
        ) from None
    ZipFile(io.BytesIO(packed)).extractall(folder)
    return name


@contextmanager
def started(name: str, folder: Path | None) -> Iterator[Reader]:
    """Start a reader in a process of its own: that of the package in *folder*, or markdown-it-py.

    Raises:
        RateError: It cannot be started, or ended while it read.
    """
    command = [sys.executable, "-P", str(Path(__file__).with_name("timed.py"))]
    with subprocess.Popen(
        command if folder is None else [*command, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        # Else sets and dictionaries would lie otherwise in each process.
        env={**os.environ, "PYTHONHASHSEED": "0"},
    ) as process:
        assert process.stdin
        assert process.stdout
        asked, answers = process.stdin, process.stdout

        def answer() -> tuple[float, list[int]]:
            line = answers.readline()
            if not line:
                raise RateError(f"Expected {name} to read, but it ended: its words are above.")
            seconds, refused = json.loads(line)
            return seconds, refused

        def read(texts: Sequence[str]) -> tuple[float, list[int]]:
            print(json.dumps(texts), file=asked, flush=True)
            return answer()

        answer()
        yield read


def in_turn(
    readers: Mapping[str, Reader], texts: Mapping[str, str], rounds: int
) -> tuple[dict[str, list[float]], list[str]]:
    """Return the seconds of each reader in each round, and the names of texts that were left out.

    A text that one of them refuses is read by none; a round to find them goes before the others,
    and warms the readers up.
    """
    names, words = list(texts), list(texts.values())
    refused = {at for read in readers.values() for at in read(words)[1]}
    kept = [text for at, text in enumerate(words) if at not in refused]
    if not kept:
        raise RateError("Expected a text that every reader reads, found none.")
    parts = list(_parts(kept))
    seconds: dict[str, list[float]] = {name: [] for name in readers}
    order = list(readers)
    for _ in range(rounds):
        for times in seconds.values():
            times.append(0.0)
        for part in parts:
            for name in order:
                seconds[name][-1] += readers[name](part)[0]
            # Nobody always goes first.
            order = order[1:] + order[:1]
    return seconds, [names[at] for at in sorted(refused)]


def _parts(texts: Sequence[str]) -> Iterator[list[str]]:
    part: list[str] = []
    for text in texts:
        part.append(text)
        if sum(map(len, part)) >= _TURN:
            yield part
            part = []
    if part:
        yield part


def ratio(theirs: Sequence[float], ours: Sequence[float]) -> tuple[float, float, float]:
    """Return their time by ours, round by round: the lower quartile, the median, the upper one."""
    low, middle, high = quantiles(
        [one / other for one, other in zip(theirs, ours, strict=True)], n=4, method="inclusive"
    )
    return low, middle, high


def _report(kind: str, number: int, seconds: Mapping[str, Sequence[float]]) -> str:
    lines = [f"{kind}: {number} readouts"]
    for name, times in seconds.items():
        line = f"  {name:16}{number / median(times):8.0f} a second"
        if name != _HERE:
            low, middle, high = ratio(times, seconds[_HERE])
            line += f"   ratio {middle:.3f} ({low:.3f} to {high:.3f})"
        lines.append(line)
    return "\n".join(lines)


def _rounds(written: str) -> int:
    if not written.isdecimal() or int(written) < 2:
        raise argparse.ArgumentTypeError(f"expected two or more, found {written!r}")
    return int(written)


def main(arguments: Sequence[str]) -> None:
    """Print the rates and their ratios for each kind of text."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks.rate",
        description="Readouts per second of processor time, beside markdown-it-py.",
    )
    parser.add_argument("--beside", metavar="COMMIT", help="beside the code of this commit, too")
    parser.add_argument(
        "--rounds", type=_rounds, default=15, help="how often all is read (%(default)s)"
    )
    asked = parser.parse_args(arguments)
    try:
        with TemporaryDirectory() as folder, ExitStack() as stack:
            packages: dict[str, Path | None] = {_HERE: Path(jr.__file__).resolve().parent.parent}
            if asked.beside is not None:
                packages[package_at(asked.beside, _ROOT, Path(folder))] = Path(folder)
            packages["markdown-it-py"] = None
            readers = {
                name: stack.enter_context(started(name, package))
                for name, package in packages.items()
            }
            for kind, texts in kinds_of_texts().items():
                seconds, refused = in_turn(readers, texts, asked.rounds)
                print(_report(kind, len(texts) - len(refused), seconds))
                for name in refused:
                    print(f"  left out, as not all read it: {name}")
    except RateError as error:
        parser.error(str(error))
    print(
        f"Medians of {asked.rounds} rounds.  Ratio: their time by that of {_HERE} in the same "
        "round, above 1 where they are slower;\nhalf of the rounds lie between the two in brackets."
    )


if __name__ == "__main__":
    # Ended by ``timeout`` or ``kill``, it clears up as when it is interrupted.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    main(sys.argv[1:])
