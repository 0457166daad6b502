"""``japan-russia stats``: who speaks how often, when, by side, act and kind."""

from __future__ import annotations

import argparse
import sys
import textwrap
from itertools import groupby
from typing import Final

from attrs import astuple, fields

from japan_russia.cli._inputs import Failures, corpus
from japan_russia.cli._output import can_print, print_csv, terminal_width
from japan_russia.corpus import Count, Selection
from japan_russia.corpus._stats import counts
from japan_russia.view.bars import Bar, bars

__all__ = ["run"]

_HEADS: Final = {"kind": "kind of meeting"}


def run(arguments: argparse.Namespace) -> int:
    """Print the counts; 1 if a file cannot be read, or its text is no readout."""
    failures = Failures()
    # One readout at a time is in memory.
    selections = map(Selection, corpus(arguments, failures))
    found = counts(selections, repeats=arguments.repeats)
    format = arguments.format or ("text" if sys.stdout.isatty() else "csv")
    if format == "csv":
        print_csv([it.name for it in fields(Count)], [astuple(it) for it in found])
        return failures.exit_code
    for number, (by, them) in enumerate(groupby(found, key=lambda it: it.by)):
        print(f"{chr(10) if number else ''}Statements by {_HEADS.get(by, by)}")
        counted = [Bar(it.label, it.statements) for it in them]
        for line in bars(counted, terminal_width(), is_plain=not can_print("█▏")):
            print(line)
    if found:
        again = "counted again" if arguments.repeats else "left out"
        told = f"Of several speakers or acts each counts; second printings are {again}."
        print(f"\n{textwrap.fill(told, terminal_width())}")
    return failures.exit_code
