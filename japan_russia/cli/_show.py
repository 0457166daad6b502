"""``japan-russia show``: the meetings of a readout, and who said what."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from japan_russia.cli._inputs import Failures, named_files, readouts
from japan_russia.cli._output import page_width, print_json, terminal_width, wants_colour
from japan_russia.formats import json
from japan_russia.model import Readout, Severity
from japan_russia.view.overview import overview
from japan_russia.view.summary import Page, head, lines

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print each readout; 1 if a file cannot be read, or its text is no readout.

    Several have a table in front.  Of what is no readout, only the title is printed: the rest was
    not meant to be read so.  As JSON, each readout is whole, on a line of its own.
    """
    failures = Failures()
    paths = named_files(arguments)
    found = readouts(paths, arguments, failures)
    if arguments.format == "json":
        for path, readout in found:
            print_json(json.dumps(readout))
            failures.add_errors(path, readout)
    else:
        _print(found if len(paths) == 1 else list(found), _page(arguments), failures)
    return failures.exit_code


def _print(found: Iterable[tuple[Path, Readout]], page: Page, failures: Failures) -> None:
    between = ""
    if isinstance(found, list) and len(found) > 1:
        for line in overview([readout for _, readout in found], page.width):
            print(line)
        between = "\n\n"
    for path, readout in found:
        print(between, end="")
        is_none = any(it.severity is Severity.ERROR for it in readout.diagnostics)
        for line in head(readout, page) if is_none else lines(readout, page):
            print(line)
        between = "\n\n"
        failures.add_errors(path, readout)


def _page(arguments: argparse.Namespace) -> Page:
    width = arguments.width or page_width()
    cut = (width or terminal_width()) if arguments.short else None
    return Page(width=width, cut=cut, why=arguments.why, colour=wants_colour(arguments.color))
