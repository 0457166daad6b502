"""Reading files in several processes, in the order of the files, as one process would.

The processes are started anew and are sent paths; they send back bytes, a readout or an error each,
which become objects only when it is their turn.  So a script needs no guard around its first line,
as it does with :mod:`multiprocessing`, and no more than a few readouts wait in memory.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import struct
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from threading import Condition, Thread
from typing import IO, Any, Final

from japan_russia.corpus._sent import packed
from japan_russia.errors import JapanRussiaError
from japan_russia.model import Readout

__all__ = ["read_each", "serve"]

#: What stands before each message: its length.
_LENGTH: Final = struct.Struct(">Q")
#: So many paths are sent to a process ahead of its answers, so that it never waits for the next.
_AHEAD: Final = 3
#: So many answers for each process may wait for their turn.
_WAITING: Final = 8
#: The new process finds its modules where this one does.
_START: Final = (
    "import pickle, sys; sys.path[:] = pickle.load(sys.stdin.buffer); "
    "from japan_russia.corpus._workers import serve; serve()"
)


def read_each(
    workers: int, reader: Callable[[Path], Readout], files: Sequence[Path | str]
) -> Iterator[tuple[Path, Callable[[], Readout]]]:
    """Yield each of *files* with what gives its readout or raises its error, in their order.

    Args:
        workers: How many processes read; with one, this one does.
        reader: What they read with; for several it has to pickle.
        files: What to read.

    Raises:
        JapanRussiaError: *reader* does not pickle.
    """
    if workers == 1:
        return ((path, partial(reader, path)) for path in map(Path, files))
    return _by_several(workers, reader, files)


def _by_several(
    workers: int, reader: Callable[[Path], Readout], files: Sequence[Path | str]
) -> Iterator[tuple[Path, Callable[[], Readout]]]:
    try:
        sent = pickle.dumps(reader)
    except Exception as error:
        raise JapanRussiaError(
            f"Expected a reader that can be sent to other processes, found: {error}."
        ) from error
    pool = _Pool(sent, files, min(workers, len(files)))
    try:
        for number, path in enumerate(map(Path, files)):
            yield path, _opened(pool.answer(number))
    finally:
        pool.close()


def _opened(answer: bytes) -> Callable[[], Readout]:
    def read() -> Readout:
        found = pickle.loads(answer)
        if isinstance(found, BaseException):
            raise found
        readout: Readout = found
        return readout

    return read


class _Pool:
    """Some processes, a thread for each that speaks with it, and the answers that wait."""

    def __init__(self, reader: bytes, files: Sequence[Path | str], size: int) -> None:
        self.reader = reader
        self.files = files
        self.changed = Condition()
        self.answers: dict[int, bytes] = {}
        self.most = size * _WAITING
        self.following = 0
        self.given = 0
        self.is_closed = False
        #: Why a process could not be asked: nobody waits for its answers then.
        self.failure: Exception | None = None
        self.threads = [Thread(target=self._run, daemon=True) for _ in range(size)]
        for thread in self.threads:
            thread.start()

    def answer(self, number: int) -> bytes:
        """Return the answer to the path of this *number*, as soon as it is there."""
        with self.changed:
            self.given = number
            self.changed.notify_all()
            self.changed.wait_for(lambda: number in self.answers or self.failure is not None)
            if number not in self.answers and self.failure is not None:
                raise self.failure
            return self.answers.pop(number)

    def close(self) -> None:
        """End all processes, whatever they are at."""
        with self.changed:
            self.is_closed = True
            self.changed.notify_all()
        for thread in self.threads:
            thread.join()

    def _take(self, *, wait: bool) -> int | None:
        """Take the number of the next path; None if there is none, or none yet and no *wait*."""
        with self.changed:

            def is_ready() -> bool:
                is_done = self.is_closed or self.following == len(self.files)
                return is_done or self.following < self.given + self.most

            if wait:
                self.changed.wait_for(is_ready)
            if self.is_closed or self.following == len(self.files) or not is_ready():
                return None
            self.following += 1
            return self.following - 1

    def _put(self, number: int, answer: bytes) -> None:
        with self.changed:
            self.answers[number] = answer
            self.changed.notify_all()

    def _run(self) -> None:
        """Do the work of a thread; what goes wrong in it is told to whoever waits."""
        try:
            self._speak()
        except Exception as error:
            with self.changed:
                self.failure = error
                self.changed.notify_all()

    def _speak(self) -> None:
        """Send paths to a process and take its answers, until there are no more."""
        waiting: deque[int] = deque()
        process = _Process(self.reader)
        try:
            while not self.is_closed:
                while len(waiting) < _AHEAD:
                    number = self._take(wait=not waiting)
                    if number is None:
                        break
                    waiting.append(number)
                    process.send(self.files[number])
                if not waiting:
                    break
                answer = process.receive()
                number = waiting.popleft()
                if answer is None:
                    # What it was at may be what ended it: the others go to a new one.
                    self._put(number, pickle.dumps(process.ended(self.files[number])))
                    process.kill()
                    process = _Process(self.reader)
                    for other in waiting:
                        process.send(self.files[other])
                else:
                    self._put(number, answer)
        finally:
            process.kill()


class _Process:
    """A process that reads, and the pipes to and from it."""

    def __init__(self, reader: bytes) -> None:
        try:
            self._process = subprocess.Popen(
                [sys.executable, "-c", _START], stdin=subprocess.PIPE, stdout=subprocess.PIPE
            )
        except OSError as error:
            raise JapanRussiaError(
                f"Expected to start a process that reads files, found: {error}."
            ) from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in, self._out = self._process.stdin, self._process.stdout
        self._write(pickle.dumps(sys.path))
        self._write(_LENGTH.pack(len(reader)) + reader)

    def send(self, path: Path | str) -> None:
        """Ask for the readout at *path*."""
        name = os.fsencode(path)
        self._write(_LENGTH.pack(len(name)) + name)

    def _write(self, data: bytes) -> None:
        # If it has ended, that no answer comes says so too.
        with contextlib.suppress(OSError):
            self._in.write(data)
            self._in.flush()

    def receive(self) -> bytes | None:
        """Return the next answer; None if the process has ended."""
        return _message(self._out)

    def ended(self, path: Path | str) -> JapanRussiaError:
        """Return the error of the file that was being read when the process ended."""
        code = self._process.wait()
        return JapanRussiaError(
            f"Expected the process that reads {str(path)!r} to go on, found it ended with {code}."
        )

    def kill(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._in, self._out):
            with contextlib.suppress(OSError):
                pipe.close()


def _message(file: IO[bytes]) -> bytes | None:
    """The next message in *file*; None where that ends before it."""
    length = file.read(_LENGTH.size)
    if len(length) < _LENGTH.size:
        return None
    (size,) = _LENGTH.unpack(length)
    data = file.read(size)
    return data if len(data) == size else None


def serve() -> None:
    """Read what the other process asks for, until it asks no more: the whole life of a worker."""
    # Ctrl-C reaches all processes of a terminal: the one that asks decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    asked = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a reader prints shall not get among the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sent = _message(asked)
    if sent is None:
        return
    try:
        reader = pickle.loads(sent)
    except Exception as error:
        reader = partial(_refuse, str(error))
    while (name := _message(asked)) is not None:
        data = _answer(reader, Path(os.fsdecode(name)))
        answers.write(_LENGTH.pack(len(data)) + data)
        answers.flush()


def _refuse(found: str, _: Path) -> Readout:
    """Stand for a reader that this process cannot make."""
    raise JapanRussiaError(f"Expected a reader that other processes can import, found: {found}.")


def _answer(reader: Callable[[Path], Readout], path: Path) -> bytes:
    found: Any
    try:
        found = reader(path)
    except Exception as error:
        found = error
    try:
        return packed(found)
    except Exception as error:
        return pickle.dumps(
            JapanRussiaError(f"Expected a readout of {str(path)!r}, found: {error}.")
        )
