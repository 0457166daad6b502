"""Several processes read what one reads: the same readouts, the same order, the same errors."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from japan_russia.corpus import Corpus, Failure, iter_readouts
from japan_russia.errors import JapanRussiaError, ReadoutError
from japan_russia.model import Readout
from japan_russia.parse import load
from japan_russia.wording import DEFAULT
from tests import needs
from tests.corpus.texts import CALL, TALKS, UNDATED


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder of thirty readouts, two broken files and one with a name in Russian."""
    for number in range(30):
        text = (TALKS, CALL, UNDATED)[number % 3]
        (tmp_path / f"{number:02}.txt").write_text(
            f"{text}Crab No. {number} is rare.\n", encoding="utf-8"
        )
    (tmp_path / "07.txt").write_bytes(b"")
    (tmp_path / "29.txt").write_bytes(b"%PDF-1.7")
    (tmp_path / "31 Лавров.txt").write_text(TALKS + "\r", encoding="utf-8")
    return tmp_path


def peculiar(path: Path) -> Readout:
    """Read a file, or fail or end in a way of its own."""
    if path.stem == "03":
        raise ZeroDivisionError("three")
    if path.stem == "05":
        os.kill(os.getpid(), signal.SIGKILL)
    print("A reader may print what it likes.")
    return load(path)


def test_two_workers_read_what_one_reads(folder: Path) -> None:
    """Readouts, order, failures and progress are the same."""
    told: dict[int, list[Any]] = {1: [], 2: []}
    one, two = (
        Corpus.read(
            folder,
            workers=workers,
            errors="collect",
            wording=DEFAULT,
            progress=lambda *done, told=told[workers]: told.append(done),
        )
        for workers in (1, 2)
    )
    assert two == one
    assert len(two) == 29
    assert [Path(it.file).name for it in two.failures] == ["07.txt", "29.txt"]
    assert told[2] == told[1]


@pytest.mark.long
def test_more_workers_than_files_read_them(folder: Path) -> None:
    """Nobody waits for work that does not come."""
    assert Corpus.read(folder / "00.txt", workers=7) == Corpus.read(folder / "00.txt")
    assert len(Corpus.read([], workers=2)) == 0


@pytest.mark.long
def test_the_first_error_is_the_same(folder: Path) -> None:
    """Of its own kind, with what it carries, at its place in the order."""
    found = []
    for workers in (1, 2):
        readouts = iter_readouts(folder, workers=workers)
        ids: list[str] = []
        with pytest.raises(ReadoutError) as caught:
            ids.extend(it.id for it in readouts)
        found.append((ids, str(caught.value), caught.value.name))
    assert found[0] == found[1]
    assert found[0][0] == [f"{number:02}" for number in range(7)]


@pytest.mark.long
def test_corrections_and_doubled_readouts_are_seen_by_all(folder: Path) -> None:
    """What is known of one file is known of those that another process reads."""
    (folder / "28.txt").write_bytes((folder / "00.txt").read_bytes())
    one, two = (Corpus.read(folder, workers=it, errors="collect") for it in (1, 2))
    assert two.failures == one.failures
    assert "found the same in" in two.failures[1].reason


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason=needs.POSIX)
def test_a_process_that_is_killed_costs_one_file(folder: Path) -> None:
    """The others that it was sent are read by a new one."""
    corpus = Corpus.read(folder, workers=2, reader=peculiar_or_failure, errors="collect")
    assert (
        Failure(
            str(folder / "05.txt"),
            f"Expected the process that reads {str(folder / '05.txt')!r} to go on, "
            "found it ended with -9.",
        )
        in corpus.failures
    )
    assert [Path(it.file).name for it in corpus.failures] == [
        "03.txt", "05.txt", "07.txt", "29.txt",
    ]  # fmt: skip
    assert len(corpus) == 27


def peculiar_or_failure(path: Path) -> Readout:
    """Read a file; what goes wrong is an error of the library."""
    try:
        return peculiar(path)
    except ZeroDivisionError as error:
        raise JapanRussiaError(str(error)) from error


@pytest.mark.long
def test_other_errors_of_a_reader_pass_through(folder: Path) -> None:
    """As they do from a reader in this process."""
    for workers in (1, 2):
        with pytest.raises(ZeroDivisionError, match=r"^three$"):
            Corpus.read(folder, workers=workers, reader=peculiar, errors="collect")


def test_processes_that_cannot_be_started_are_not_waited_for(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is done with errors of files: no file is at fault."""
    nowhere = str(folder / "python")
    monkeypatch.setattr(sys, "executable", nowhere)
    with pytest.raises(JapanRussiaError) as caught:
        Corpus.read(folder, workers=2, errors="collect")
    assert str(caught.value) == (
        "Expected to start a process that reads files, found: "
        f"[Errno 2] No such file or directory: {nowhere!r}."
    )


def test_a_reader_that_cannot_be_sent_is_refused(folder: Path) -> None:
    """Before anything is read."""
    with pytest.raises(JapanRussiaError, match=r"^Expected a reader that can be sent to other pro"):
        Corpus.read(folder, workers=2, reader=lambda path: load(path))


@pytest.mark.parametrize("workers", [0, -1])
def test_a_number_of_workers_is_wanted(workers: int) -> None:
    """Before anything is looked for."""
    with pytest.raises(JapanRussiaError) as caught:
        Corpus.read("nowhere", workers=workers)
    assert str(caught.value) == f"Expected at least one worker, found {workers!r}."


@pytest.mark.long
def test_stopping_early_ends_the_processes(folder: Path) -> None:
    """Whoever takes three readouts does not wait for thirty."""
    readouts = iter_readouts(folder, workers=2)
    assert [next(readouts).id for _ in range(3)] == ["00", "01", "02"]
    readouts.close()  # type: ignore[attr-defined]


@pytest.mark.long
@pytest.mark.skipif(os.name != "posix", reason=needs.POSIX)
def test_nothing_is_left_of_a_program_that_is_killed(folder: Path) -> None:
    """Its workers find that nobody asks them any more."""
    script = (
        "import sys, time, japan_russia as jr\n"
        "it = jr.corpus.iter_readouts(sys.argv[1], workers=2)\n"
        "next(it); print('started', flush=True); time.sleep(60)"
    )
    program = subprocess.Popen(
        [sys.executable, "-c", f"import japan_russia.corpus\n{script}", str(folder)],
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    assert program.stdout is not None
    assert program.stdout.readline() == b"started\n"
    program.kill()
    program.wait()
    program.stdout.close()
    for _ in range(200):
        try:
            os.killpg(program.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    pytest.fail("Expected no process of the group to be left.")


@pytest.mark.long
def test_a_script_needs_no_guard(folder: Path) -> None:
    """Its first line may read a corpus, in a folder of its own or in none."""
    done = subprocess.run(
        [sys.executable, "-", str(folder)],
        input=b"import sys, japan_russia as jr\n"
        b"print(len(jr.Corpus.read(sys.argv[1], workers=2, errors='collect')))\n",
        capture_output=True,
        check=True,
    )
    assert (done.stdout, done.stderr) == (b"29\n", b"")
