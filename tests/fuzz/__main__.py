"""Fuzz one target: ``python -m tests.fuzz TARGET [--seconds N] [--runs N] [--corpus FOLDER]``.

Prints what libFuzzer says; exits with another code than 0 if anything else than an error of the
library has come out, with the input that brought it in the working folder.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["japan_russia"]):
    from tests.fuzz.targets import DICTIONARIES, LONGEST, SEEDS, TARGETS

#: Longer words slow libFuzzer down.
_LONGEST = 60
#: Longer texts and pages take long to read; a text that is cut is still a text.
_BYTES = 2_000


def main() -> None:
    """Run one target."""
    parser = argparse.ArgumentParser(description="Fuzz one target.")
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=120)
    parser.add_argument("--runs", type=int, default=-1, help="end after so many, if it is sooner")
    parser.add_argument("--corpus", type=Path, help="a folder that keeps what was found")
    asked = parser.parse_args()
    with TemporaryDirectory() as made:
        folder = Path(made)
        begin = folder / "seeds"
        begin.mkdir()
        for number, seed in enumerate(SEEDS[asked.target]()):
            (begin / f"{number:05}").write_bytes(seed)
        words = folder / "words"
        words.write_text("\n".join(_entries(DICTIONARIES[asked.target]())), encoding="ascii")
        corpus = asked.corpus or folder / "corpus"
        corpus.mkdir(parents=True, exist_ok=True)
        arguments = [
            f"-dict={words}",
            f"-max_total_time={asked.seconds}",
            f"-runs={asked.runs}",
            "-timeout=10",
            "-rss_limit_mb=1500",
            f"-max_len={LONGEST.get(asked.target, _BYTES)}",
            "-print_final_stats=1",
            str(corpus),
            str(begin),
        ]
        atheris.Setup([sys.argv[0], *arguments], TARGETS[asked.target])
        atheris.Fuzz()


def _entries(words: Iterable[str]) -> Iterator[str]:
    """The lines of a dictionary of libFuzzer."""
    for word in dict.fromkeys(words):
        data = word.encode("utf-8", "surrogatepass")
        if 0 < len(data) <= _LONGEST:
            yield '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"'


if __name__ == "__main__":
    main()
