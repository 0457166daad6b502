"""``japan-russia show``: the meetings of a readout, and who said what."""

from __future__ import annotations

import argparse

from japan_russia.cli._inputs import Failures, files, readouts
from japan_russia.cli._output import terminal_width
from japan_russia.corpus import SUFFIXES
from japan_russia.view.summary import lines

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print each readout; 1 if a file cannot be read, or its text is no readout."""
    failures = Failures()
    between = ""
    paths = files(arguments.paths, SUFFIXES, recursive=arguments.recursive, name_skipped=True)
    for path, readout in readouts(paths, arguments, failures):
        print(between, end="")
        for line in lines(readout, terminal_width(), why=arguments.why):
            print(line)
        between = "\n\n"
        failures.add_errors(path, readout)
    return failures.exit_code
