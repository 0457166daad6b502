"""Fuzz one target: ``python -m tests.fuzz TARGET [--seconds N] [--corpus FOLDER]``.

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
    from tests.fuzz.targets import DICTIONARIES, SEEDS, TARGETS

#: Longer words slow libFuzzer down.
_LONGEST = 60


def main() -> None:
    """Run one target."""
    parser = argparse.ArgumentParser(description="Fuzz one target.")
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=120)
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
            "-timeout=10",
            "-rss_limit_mb=1500",
            "-max_len=2000",
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
