"""``japan-russia show``: the meetings of a readout, and who said what."""

from __future__ import annotations

import argparse

from japan_russia.cli._inputs import Failures, files, readouts
from japan_russia.cli._output import terminal_width
from japan_russia.corpus import SUFFIXES
from japan_russia.model import Severity
from japan_russia.view.summary import head, lines

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print each readout; 1 if a file cannot be read, or its text is no readout.

    Of what is no readout, only the title is printed: the rest was not meant to be read so.
    """
    failures = Failures()
    between = ""
    paths = files(arguments.paths, SUFFIXES, recursive=arguments.recursive, name_skipped=True)
    for path, readout in readouts(paths, arguments, failures):
        print(between, end="")
        width = terminal_width()
        is_none = any(it.severity is Severity.ERROR for it in readout.diagnostics)
        for line in head(readout, width) if is_none else lines(readout, width, why=arguments.why):
            print(line)
        between = "\n\n"
        failures.add_errors(path, readout)
    return failures.exit_code
