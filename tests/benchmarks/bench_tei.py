"""Times writing and reading TEI against the bare work of lxml, side by side in one run.

``python -m tests.benchmarks.bench_tei`` prints, for the five readouts in ``seeds``:

* ``dumps`` against building as many elements with as many attributes and characters by
  ``lxml.etree.SubElement`` and serialising them;
* ``loads`` against ``lxml.etree.fromstring`` on the same bytes;
* the time to compile the schema.

With ``--beside COMMIT`` it prints instead how long both take beside the code of an earlier commit:
each in a process of its own, in turn, by processor time, on the files that it has itself written.
"""

from __future__ import annotations

import argparse
import gc
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from lxml import etree

import japan_russia as jr
from japan_russia.formats import tei
from japan_russia.formats.tei.checking.schema import RNG
from tests.benchmarks.rate import package_at, ratio

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
#: Reads the seeds by the package in a folder, and answers each line with the seconds of both.
READER = """
import gc, sys, time
sys.path.insert(0, sys.argv[1])
import japan_russia as jr
from japan_russia.formats import tei
readouts = [jr.load(path) for path in sys.argv[2:]]
files = [tei.dumps(it) for it in readouts]
for data in files:
    tei.loads(data)
gc.disable()
for _ in sys.stdin:
    times = [time.process_time()]
    for it in readouts:
        tei.dumps(it)
    times.append(time.process_time())
    for data in files:
        tei.loads(data)
    times.append(time.process_time())
    gc.collect()
    print(times[1] - times[0], times[2] - times[1], flush=True)
"""
ROUNDS = 15
REPEATS = 10


def seconds(call: Callable[[], object]) -> float:
    """The median time of one call, over several rounds without garbage collection."""
    rounds = []
    gc.disable()
    try:
        for _ in range(ROUNDS):
            start = time.perf_counter()
            for _ in range(REPEATS):
                call()
            rounds.append((time.perf_counter() - start) / REPEATS)
            gc.collect()
    finally:
        gc.enable()
    return statistics.median(rounds)


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.items()}


def plan(element: etree._Element) -> list[tuple[int, str, dict[str, str], str | None, str | None]]:
    """What :func:`build` needs, read off beforehand: the parent's number, name and content."""
    numbers = {element: 0}
    rows = []
    for number, child in enumerate(element.iterdescendants("*"), 1):
        numbers[child] = number
        parent = child.getparent()
        assert parent is not None
        rows.append((numbers[parent], str(child.tag), _attributes(child), child.text, child.tail))
    return rows


def build(
    rows: list[tuple[int, str, dict[str, str], str | None, str | None]],
    name: str,
    attributes: dict[str, str],
) -> bytes:
    """Build as many elements with ``SubElement`` and serialise them."""
    made = [etree.Element(name, attributes, nsmap=None)]
    for parent, tag, attribs, text, tail in rows:
        element = etree.SubElement(made[parent], tag, attribs)
        element.text, element.tail = text, tail
        made.append(element)
    return etree.tostring(made[0], encoding="UTF-8", xml_declaration=True)


def beside(commit: str) -> None:
    """Print how many times as long this code takes as that of *commit*."""
    with TemporaryDirectory() as folder:
        name = package_at(commit, ROOT, Path(folder))
        packages = [str(Path(jr.__file__).resolve().parents[1]), folder]
        readers = [
            subprocess.Popen(
                [sys.executable, "-P", "-c", READER, package, *map(str, SEEDS.glob("*.txt"))],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
            for package in packages
        ]
        rounds: list[list[list[float]]] = [[], []]
        for number in range(ROUNDS * REPEATS):
            # Nobody always goes first.
            for which in (0, 1) if number % 2 else (1, 0):
                reader = readers[which]
                assert reader.stdin
                assert reader.stdout
                print(file=reader.stdin, flush=True)
                rounds[which].append([float(it) for it in reader.stdout.readline().split()])
        for reader in readers:
            reader.communicate()
    for what, ours, theirs in zip(
        ("dumps", "loads"),
        zip(*rounds[0], strict=True),
        zip(*rounds[1], strict=True),
        strict=True,
    ):
        low, middle, high = ratio(ours, theirs)
        print(f"{what}: {middle:.2f} times as long as {name} ({low:.2f} to {high:.2f})")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print a table of times in milliseconds, and the ratios."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.bench_tei")
    parser.add_argument("--beside", metavar="COMMIT", help="beside the code of this commit")
    asked = parser.parse_args(arguments)
    if asked.beside is not None:
        beside(asked.beside)
        return
    print(
        f"{'seed':<6}{'elements':>9}{'dumps':>8}{'lxml':>8}{'ratio':>7}{'loads':>9}{'lxml':>8}{'ratio':>7}"
    )
    ratios: tuple[list[float], list[float]] = ([], [])
    for path in sorted(SEEDS.glob("*.txt")):
        readout = jr.load(path)
        data = tei.dumps(readout)
        root = etree.fromstring(data)
        rows, name, attributes = plan(root), str(root.tag), _attributes(root)
        times = [
            seconds(call)
            for call in (
                lambda readout=readout: tei.dumps(readout),
                lambda rows=rows, name=name, attributes=attributes: build(rows, name, attributes),
                lambda data=data: tei.loads(data),
                lambda data=data: etree.fromstring(data),
            )
        ]
        ratios[0].append(times[0] / times[1])
        ratios[1].append(times[2] / times[3])
        print(
            f"{path.stem[:3]:<6}{len(rows) + 1:>9}{times[0] * 1e3:>8.2f}{times[1] * 1e3:>8.2f}"
            f"{ratios[0][-1]:>7.2f}"
            f"{times[2] * 1e3:>9.2f}{times[3] * 1e3:>8.2f}{ratios[1][-1]:>7.2f}"
        )
    print(f"dumps against SubElement: {statistics.mean(ratios[0]):.2f} (at most 1.5)")
    print(f"loads against fromstring: {statistics.mean(ratios[1]):.2f} (at most 6)")
    schema = RNG.read_bytes()
    compiling = seconds(lambda: etree.RelaxNG(etree.fromstring(schema)))
    print(f"compiling the schema: {compiling * 1e3:.2f} ms")


if __name__ == "__main__":
    main()
