"""``japan-russia completion``: a script for a shell, made from the arguments that there are."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from japan_russia.cli._arguments import parser, path
from japan_russia.errors import JapanRussiaError

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print the script.

    Raises:
        JapanRussiaError: The package that makes it is not installed.
    """
    try:
        shtab = import_module("shtab")
    except ImportError:
        raise JapanRussiaError(
            "Expected the package shtab, found none: pip install 'japan_russia[completion]'."
        ) from None
    whole = parser()
    for action in _actions(whole):
        if action.type in (Path, path):
            # The attribute by which shtab is told what to offer.
            action.complete = shtab.FILE  # type: ignore[attr-defined]
    print(shtab.complete(whole, arguments.shell))
    return 0


def _actions(it: argparse.ArgumentParser) -> Iterator[argparse.Action]:
    for action in it._actions:
        yield action
        if isinstance(action, argparse._SubParsersAction):
            for inner in dict.fromkeys(action.choices.values()):
                yield from _actions(inner)
