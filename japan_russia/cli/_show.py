"""``japan-russia show``: the meetings of a readout, and who said what."""

from __future__ import annotations

import argparse

from japan_russia.cli._inputs import Failures, files, readouts
from japan_russia.cli._output import page_width, terminal_width
from japan_russia.corpus import SUFFIXES
from japan_russia.model import Severity
from japan_russia.view.summary import Page, head, lines

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print each readout; 1 if a file cannot be read, or its text is no readout.

    Of what is no readout, only the title is printed: the rest was not meant to be read so.
    """
    failures = Failures()
    between = ""
    paths = files(arguments.paths, SUFFIXES, recursive=arguments.recursive, name_skipped=True)
    page = _page(arguments)
    for path, readout in readouts(paths, arguments, failures):
        print(between, end="")
        is_none = any(it.severity is Severity.ERROR for it in readout.diagnostics)
        for line in head(readout, page) if is_none else lines(readout, page):
            print(line)
        between = "\n\n"
        failures.add_errors(path, readout)
    return failures.exit_code


def _page(arguments: argparse.Namespace) -> Page:
    width = arguments.width or page_width()
    cut = (width or terminal_width()) if arguments.short else None
    return Page(width=width, cut=cut, why=arguments.why)
