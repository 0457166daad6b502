"""One run of the command: arguments in, exit code out, never a traceback."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from importlib import import_module
from types import FrameType
from typing import Final

from japan_russia.cli._arguments import parser
from japan_russia.cli._output import complain
from japan_russia.errors import JapanRussiaError

__all__ = ["main"]

_INTERRUPTED: Final = 130
_PIPE_CLOSED: Final = 141
#: What shells add to the number of the signal that has ended a process.
_SIGNALLED: Final = 128
#: What ends a process that is told to go, or whose terminal is closed; Windows has no SIGHUP.
_ENDING: Final = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)]


class _Ended(BaseException):
    """The process was told to end: what is being written is taken away on the way out."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line on *arguments*, those of the process by default.

    Returns:
        The exit code; what is to be said goes to the standard output and error.

    Raises:
        SystemExit: Help or the version was asked for (0), or the arguments are misused (2).
    """
    for stream in (sys.stdout, sys.stderr):
        # A terminal or pipe that is not UTF-8 gets escapes, not a crash.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        with _ended_in_order():
            code = _run(parser().parse_args(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _silence()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except _Ended as ended:
        return _SIGNALLED + ended.number
    except JapanRussiaError as error:
        complain(str(error))
        return 1
    except OSError as error:
        _silence()
        complain(f"Expected an output that can be written, found: {error.strerror or error}.")
        return 1
    return code


@contextlib.contextmanager
def _ended_in_order() -> Iterator[None]:
    """Let a signal that would end the process at once raise :class:`_Ended` instead.

    Only where nobody has said what it shall do, and in the thread that alone may say so.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    taken = [it for it in _ENDING if signal.getsignal(it) is signal.SIG_DFL]

    def end(number: int, _frame: FrameType | None) -> None:
        # One is enough: the next would stop the tidying.
        for it in taken:
            signal.signal(it, signal.SIG_IGN)
        raise _Ended(number)

    try:
        for it in taken:
            signal.signal(it, end)
        yield
    finally:
        for it in taken:
            signal.signal(it, signal.SIG_DFL)


def _run(arguments: argparse.Namespace) -> int:
    # A command's module is loaded when it is asked for, and with it what it needs.
    command = import_module(f"japan_russia.cli._{arguments.command}")
    code: int = command.run(arguments)
    return code


def _silence() -> None:
    """Let the interpreter flush what is left into nothing at its end."""
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
