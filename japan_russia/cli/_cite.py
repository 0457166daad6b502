"""``japan-russia cite``: the citation of a readout or of a part of it."""

from __future__ import annotations

import argparse
from pathlib import Path

from attrs import evolve

from japan_russia.cli._inputs import Failures, named_files, readouts
from japan_russia.errors import ReadoutError, UnknownIdError, meant
from japan_russia.formats.citations import cite
from japan_russia.model import Readout

__all__ = ["run"]


def run(arguments: argparse.Namespace) -> int:
    """Print the citation; 1 if a file cannot be read.

    Raises:
        UnknownIdError: None of the readouts has the id, or the one that has it no such part.
        ReadoutError: Two of them have it.
    """
    failures = Failures()
    paths = named_files(arguments)
    found: dict[Path, Readout] = {}
    others: list[str] = []
    parts: list[str] = []
    for path, it in readouts(paths, arguments, failures):
        if arguments.id == it.id or arguments.id.startswith(f"{it.id}#"):
            found[path] = it
        else:
            others.append(it.id)
            if arguments.id in _ids(it):
                parts.append(f"{it.id}#{arguments.id}")
    if not found:
        wanted = arguments.id.partition("#")[0]
        # It may have been taken for the name of the file.
        near = meant(wanted, others) or meant(Path(wanted).stem, others)
        if parts:
            # As search and show print it.
            near = f"; write the id of the readout before that of its part: {parts[0]!r}"
        raise UnknownIdError(
            f"Expected a readout with the id {wanted!r}, found none{near}.", arguments.id
        )
    if len(found) > 1:
        first, second, *_ = found
        raise ReadoutError(
            f"Expected one readout with the id {arguments.id!r}, "
            f"found {str(first)!r} and {str(second)!r}."
        )
    (readout,) = found.values()
    if arguments.url is not None:
        readout = evolve(readout, source=evolve(readout.source, url=arguments.url))
    part = None if arguments.id == readout.id else arguments.id
    print(
        cite(
            readout,
            part,
            style=arguments.style,
            accessed=arguments.accessed,
            characters=arguments.characters,
        )
    )
    return failures.exit_code


def _ids(it: Readout) -> set[str]:
    """The ids of all parts."""
    nodes = {node.id for node in (*it.meetings, *it.walk())}
    return nodes | {statement.id for statement in it.iter_statements()}
