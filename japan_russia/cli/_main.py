"""One run of the command: arguments in, exit code out, never a traceback."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from japan_russia.cli._arguments import parser
from japan_russia.cli._output import complain
from japan_russia.errors import JapanRussiaError

__all__ = ["main"]

_INTERRUPTED: Final = 130
_PIPE_CLOSED: Final = 141


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
        code = _run(parser().parse_args(arguments))
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _silence()
        return _PIPE_CLOSED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except JapanRussiaError as error:
        complain(str(error))
        return 1
    except OSError as error:
        _silence()
        complain(f"Expected an output that can be written, found: {error.strerror or error}.")
        return 1
    return code


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
