"""Eight threads, processes of both kinds, and an interpreter without docstrings and asserts."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

import japan_russia as jr
from japan_russia.formats import json, tei

pytestmark = pytest.mark.long

ROOT: Final = Path(__file__).resolve().parents[2]


def _digests(path: Path) -> tuple[str, str]:
    readout = jr.load(path)
    assert tei.validate(tei.dumps(readout)) == ()
    return json.dumps(readout), tei.dumps(readout).decode()


def _alone() -> list[tuple[str, str]]:
    return [_digests(path) for path in jr.examples()]


_THREADS: Final = """
import sys
from tests.promises.test_side_by_side import in_threads
print(in_threads())
"""


def in_threads() -> bool:
    """Whether eight threads, which begin at once, read the same as one after another."""
    paths = jr.examples() * 4
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(_digests, paths))
    return found == _alone() * 4


def test_eight_threads() -> None:
    """In a new process, where they are the first to load and to make whatever is made once."""
    run = subprocess.run(
        [sys.executable, "-c", _THREADS], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert run.stdout == "True\n"


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes(method: str) -> None:
    """Whether they begin as a copy or anew."""
    if method not in multiprocessing.get_all_start_methods():
        pytest.skip(f"run this on a system that can {method}")
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(2, mp_context=context) as pool:
        assert list(pool.map(_digests, jr.examples())) == _alone()


def test_eight_threads_write_one_file(tmp_path: Path) -> None:
    """The last wins, and nothing else is left."""
    path = tmp_path / "a.json"
    readouts = [jr.load(it) for it in jr.examples()]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda it: json.dump(it, path), readouts * 8))
    assert json.load(path) in readouts
    assert [it.name for it in tmp_path.iterdir()] == ["a.json"]


_PLAIN: Final = """
import sys
import japan_russia as jr
from japan_russia.formats import json, tables, tei
from japan_russia.evaluate import schema
for path in jr.examples():
    readout = jr.load(path)
    data = tei.dumps(readout)
    if tei.loads(data) != readout or json.loads(json.dumps(readout)) != readout:
        raise SystemExit("not equal")
    if tei.validate(data):
        raise SystemExit("not valid")
sys.stdout.write(str((json.dumps(readout), json.schema(), schema())))
columns = [column for table in tables.TABLES.values() for column in table.columns]
sys.stdout.write(str([(it.name, it.meaning) for it in columns]))
"""


def test_without_docstrings_and_asserts() -> None:
    """``python -OO`` reads and writes the same, schemas with their descriptions."""
    said = {
        subprocess.run(
            [sys.executable, *options, "-c", _PLAIN], capture_output=True, text=True, check=True
        ).stdout
        for options in ([], ["-OO"])
    }
    assert len(said) == 1
    assert "The labels from the top" in next(iter(said))
