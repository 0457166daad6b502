"""What can be asked on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from japan_russia._version import __version__

__all__ = ["parser"]

_PATHS: Final = (
    "readouts as text or saved pages (.txt, .html, .mhtml or any other suffix), their JSON (.json) "
    "or TEI (.xml); of a folder, every .txt, .htm, .html, .xhtml, .mht, .mhtml, .json and .xml "
    "file in it; - for the standard input"
)


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments; what it reads has a ``command``."""
    it = argparse.ArgumentParser(
        prog="japan-russia",
        description="Read the readouts of Japan-Russia meetings: who said what to whom.",
        allow_abbrev=False,
    )
    it.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = it.add_subparsers(dest="command", required=True, metavar="COMMAND")

    show = _command(commands, "show", "print meetings, participants and who said what")
    _readouts(show)
    show.add_argument(
        "--why", action="store_true", help="say what decided: reasons, constructions, words"
    )

    convert = _command(commands, "convert", "write readouts as JSON or TEI-XML")
    _readouts(convert)
    convert.add_argument("--to", choices=("json", "tei"), required=True, help="the format")
    convert.add_argument(
        "--output",
        type=Path,
        required=True,
        metavar="DIR",
        help="the folder to write to, made if missing; each file keeps its name's stem",
    )
    convert.add_argument("--force", action="store_true", help="overwrite files that are there")

    check = _command(commands, "check", "print what is odd about readouts and where")
    _readouts(check)

    validate = _command(commands, "validate", "check TEI-XML files against all that they promise")
    validate.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="TEI files; of a folder, every .xml file in it",
    )
    validate.add_argument(
        "--schema", type=Path, metavar="FILE", help="a RELAX NG schema to check against as well"
    )
    validate.add_argument(
        "--format", choices=("text", "json"), default="text", help="how to print the findings"
    )

    tei = _command(commands, "tei", "work on TEI-XML files that an editor has changed")
    actions = tei.add_subparsers(dest="action", required=True, metavar="ACTION")
    refresh = _command(actions, "refresh", "count offsets, ids and digests anew, in place")
    refresh.add_argument(
        "paths",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="TEI files; of a folder, every .xml file in it",
    )

    evaluate = _command(commands, "evaluate", "compare readouts with annotations made by hand")
    _readouts(evaluate)
    evaluate.add_argument(
        "gold",
        type=Path,
        metavar="GOLD",
        help="a file of annotations (.json) with the id of a readout; of a folder, every .json "
        "file in it",
    )
    evaluate.add_argument(
        "--format", choices=("text", "json"), default="text", help="how to print the figures"
    )
    evaluate.add_argument(
        "--differences",
        action="store_true",
        help="print before the figures what was read otherwise, and where; JSON always has it",
    )
    evaluate.add_argument(
        "--least",
        type=_least,
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="fail if the figure of this name is less; may be given several times",
    )
    return it


def _command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], name: str, what: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name, help=what, description=f"{what[0].upper()}{what[1:]}.", allow_abbrev=False
    )


def _readouts(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", type=Path, metavar="PATH", help=_PATHS)
    command.add_argument(
        "--recursive", action="store_true", help="take the folders in a folder, too"
    )
    command.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help="how to decode readouts that are not UTF-8 and bear no mark of their encoding",
    )


def _least(text: str) -> tuple[str, float]:
    from japan_russia.evaluate import FIGURES

    name, _, value = text.partition("=")
    if name not in FIGURES:
        raise argparse.ArgumentTypeError(f"Expected the name of a figure, found {name!r}.")
    try:
        least = float(value)
    except ValueError:
        least = -1.0
    if not 0 <= least <= 1:
        raise argparse.ArgumentTypeError(f"Expected a number from 0 to 1, found {value!r}.")
    return name, least


def _encoding(name: str) -> str:
    try:
        " ".encode(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(
            f"Expected the name of a text encoding, found {name!r}."
        ) from None
    return name
