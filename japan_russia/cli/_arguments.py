"""What can be asked on the command line."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final

from japan_russia._version import __version__
from japan_russia.errors import meant
from japan_russia.formats.citations import STYLES

__all__ = ["parser", "path"]

_PATHS: Final = (
    "readouts as text or saved pages (.txt, .html, .mhtml or any other suffix), their JSON (.json) "
    "or TEI (.xml); of a folder, every .txt, .htm, .html, .xhtml, .mht, .mhtml, .json and .xml "
    "file in it; - for the standard input"
)
#: What each command is asked for most, and what that does.
_EXAMPLES: Final = {
    "show": (
        ("show readout.txt", "who said what, fitted to the terminal"),
        ("show readouts | less", "a table of many, then each of them"),
        ("show --short --why readout.txt", "sentences cut to a line, with what decided"),
        ("show readout.txt | grep Lavrov", "every sentence that names him, with its id"),
    ),
    "convert": (
        ("convert readouts --to json --output out", "a JSON file for each readout"),
        ("convert readouts --to csv --output tables --excel", "tables of all for Excel"),
    ),
    "search": (
        ('search "peace treaty" readouts', "every place, in its context"),
        ('search "territor*" --format csv readouts', "any ending; as CSV"),
        ("search fish* --in about --speaker Lavrov readouts", "all that he says on it"),
        (
            'search "Northern Territories|Four Islands" --regex --in about readouts',
            "a subject by its names",
        ),
        ('search "" --act request --side JP readouts', "all that Japan requests"),
    ),
    "stats": (
        ("stats readouts", "bars on a terminal"),
        ("stats readouts > counts.csv", "CSV in a file"),
    ),
    "check": (
        ("check readouts", "a line for each odd place, and a count"),
        ("check --format json readout.txt", "the same for a program"),
    ),
    "cite": (
        (
            "cite fair readouts --url https://www.mofa.go.jp/fair.html --accessed 2026-11-29",
            "a note for readouts/fair.txt, which does not hold its address",
        ),
        (
            "cite --style bibtex fair#m1.i1.s2 readouts/fair.html",
            "an entry for one statement; show prints their ids",
        ),
    ),
    "validate": (
        ("validate out", "every TEI file of a folder"),
        ("validate --format json out/fair.xml", "the findings for a program"),
    ),
    "tei": (("tei refresh out", "count anew what an editor's changes have made stale"),),
    "refresh": (("tei refresh out/fair.xml", "one file; a folder stands for all in it"),),
    "completion": (
        ("completion bash > ~/.local/share/bash-completion/completions/japan-russia", "for bash"),
        ("completion zsh > ~/.zfunc/_japan-russia", "for zsh, in a folder of its fpath"),
    ),
    "evaluate": (
        ("evaluate readouts gold", "figures of how well they are read"),
        (
            "evaluate --least speakers=0.95 --least date=1 readouts gold",
            "exit with 1 if one of the two is less",
        ),
    ),
}
#: Margins and a word or two take so many columns.
_NARROWEST: Final = 20


#: What people call a choice, and what it is called here.
_OTHERWISE: Final = {
    "excel": "'csv' with --excel",
    "xlsx": "'csv' with --excel",
    "xml": "'tei'",
}


class _Parser(argparse.ArgumentParser):
    """Refuses what it does not know, and tells what it misses, itself: by its own usage."""

    def _check_value(self, action: argparse.Action, value: object) -> None:
        if action.choices is None or value in action.choices:
            return
        known, asked = list(map(str, action.choices)), str(value)
        otherwise = _OTHERWISE.get(asked.casefold(), "")
        near = meant(asked, known) or (f" (did you mean {otherwise}?)" if otherwise else "")
        raise argparse.ArgumentError(
            action, f"Expected one of {', '.join(map(repr, known))}, found {asked!r}{near}."
        )

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[argparse.Namespace, list[str]]:
        found, rest = super().parse_known_args(args, namespace)
        if rest:
            unknown = next((it for it in rest if it.startswith("-")), None)
            if unknown is None:
                self.error(f"Expected nothing more, found {rest[0]!r}.")
            name = unknown.partition("=")[0]
            near = meant(name, self._option_string_actions)
            self.error(f"Expected an option of {self.prog}, found {name!r}{near}.")
        for it in self._actions:
            if isinstance(it, argparse._SubParsersAction) and getattr(found, it.dest) is None:
                self.error(f"Expected {it.metavar} ({', '.join(it.choices)}), found none.")
        return found, rest


def parser() -> argparse.ArgumentParser:
    """Return the parser of the arguments; what it reads has a ``command``."""
    it = _Parser(
        prog="japan-russia",
        description="Read the readouts of Japan-Russia meetings: who said what to whom.",
        epilog="japan-russia COMMAND --help says what a command takes, with examples.",
        allow_abbrev=False,
    )
    it.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = it.add_subparsers(dest="command", metavar="COMMAND")

    show = _command(commands, "show", "print meetings, participants and who said what")
    _readouts(show)
    show.add_argument(
        "--why", action="store_true", help="say what decided: reasons, constructions, words"
    )
    show.add_argument(
        "--short", action="store_true", help="one line for each sentence, cut to the width"
    )
    show.add_argument(
        "--width",
        type=_width,
        metavar="N",
        help="columns of a line (default: those of the terminal; lines in a pipe or a file are "
        "whole)",
    )
    show.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colours by country: on a terminal unless NO_COLOR is set (auto, as by default)",
    )

    show.add_argument(
        "--format",
        choices=("text", "json"),
        default="text",
        help="how to print it; as JSON, each readout whole on a line of its own",
    )

    convert = _command(
        commands, "convert", "write readouts as JSON or TEI-XML, as tables or as a network"
    )
    _readouts(convert)
    convert.add_argument(
        "--to",
        choices=("json", "tei", "csv", "parquet", "sqlite", "graphml"),
        required=True,
        help="the format: a file each (json, tei), tables of all (csv, parquet, sqlite), or who "
        "answers and addresses whom in all (graphml)",
    )
    convert.add_argument(
        "--output",
        type=path,
        required=True,
        metavar="DIR",
        help="the folder to write to, made if missing; a file of one readout keeps its name's stem",
    )
    convert.add_argument("--force", action="store_true", help="overwrite files that are there")
    convert.add_argument(
        "--excel",
        action="store_true",
        help="write CSV for Excel: marked as UTF-8, an apostrophe before what looks like a formula",
    )

    search = _command(commands, "search", "print where a term stands, and who says it")
    search.add_argument(
        "term",
        metavar="TERM",
        help='whole words in any case; * stands for any letters; with an option such as --act, "" '
        "stands for everything that it leaves",
    )
    _readouts(search)
    search.add_argument(
        "--in",
        dest="in_",
        choices=("text", "headings", "about"),
        default="text",
        help="where to look: in what is said (text, as by default), in headings, or in both: then "
        "what is said under such a heading is shown from its first word (about); there is no list "
        "of subjects: only printed words are found",
    )
    search.add_argument(
        "--regex",
        action="store_true",
        help="TERM is a regular expression, as for several names of a subject",
    )
    search.add_argument(
        "--speaker",
        metavar="NAME",
        help="only what this person says, alone or with others: a name, or the key of the table of "
        "office holders",
    )
    search.add_argument(
        "--side", metavar="CODE", help="only what this country says, by persons or as a side"
    )
    search.add_argument("--act", metavar="ACT", help="only what does this, such as request")
    search.add_argument("--replies", action="store_true", help="only answers")
    search.add_argument(
        "--answers-to", metavar="ACT", help="only answers to what does this, such as request"
    )
    search.add_argument("--ids", action="store_true", help="print ids whole, as cite takes them")
    search.add_argument(
        "--width",
        type=_width,
        metavar="N",
        help="columns of a line (default: those of the terminal; in a pipe or a file, 60 "
        "characters on each side, as in CSV, and nothing is cut)",
    )
    search.add_argument("--format", choices=("text", "csv"), default="text", help="how to print it")

    stats = _command(commands, "stats", "print who speaks how often, and by side, act, kind, year")
    _readouts(stats)
    stats.add_argument(
        "--repeats", action="store_true", help="count what is printed a second time again"
    )
    stats.add_argument(
        "--format",
        choices=("text", "csv"),
        help="how to print it; bars on a terminal and CSV elsewhere if nothing is said",
    )

    check = _command(commands, "check", "print what is odd about readouts and where")
    _readouts(check)
    check.add_argument(
        "--format", choices=("text", "json"), default="text", help="how to print them"
    )

    cite = _command(commands, "cite", "print the citation of a readout or of a part of it")
    cite.add_argument(
        "id",
        metavar="ID",
        help="of a readout, which is mostly the name of its file without suffix; with # and the id "
        "of a statement, item or meeting for that part alone",
    )
    _readouts(cite)
    cite.add_argument(
        "--style",
        choices=STYLES,
        default="chicago",
        help="a note, an entry of BibTeX or an item of CSL-JSON",
    )
    cite.add_argument(
        "--accessed",
        type=_day,
        metavar="DATE",
        help="the day on which the page was seen, such as 2012-09-26",
    )
    cite.add_argument(
        "--url", metavar="URL", help="the address of the page, where its text does not have it"
    )
    cite.add_argument(
        "--no-chars",
        dest="characters",
        action="store_false",
        help="leave out which characters a part is, which no reader of the page can count",
    )

    validate = _command(commands, "validate", "check TEI-XML files against all that they promise")
    validate.add_argument(
        "paths",
        nargs="+",
        type=path,
        metavar="PATH",
        help="TEI files; of a folder, every .xml file in it",
    )
    validate.add_argument(
        "--schema", type=path, metavar="FILE", help="a RELAX NG schema to check against as well"
    )
    validate.add_argument(
        "--format", choices=("text", "json"), default="text", help="how to print the findings"
    )

    tei = _command(commands, "tei", "work on TEI-XML files that an editor has changed")
    actions = tei.add_subparsers(dest="action", metavar="ACTION")
    refresh = _command(actions, "refresh", "count offsets, ids and digests anew, in place")
    refresh.add_argument(
        "paths",
        nargs="+",
        type=path,
        metavar="PATH",
        help="TEI files; of a folder, every .xml file in it",
    )

    evaluate = _command(commands, "evaluate", "compare readouts with annotations made by hand")
    _readouts(evaluate)
    evaluate.add_argument(
        "gold",
        type=path,
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
        help="fail if the figure of this name, as it is printed, is less than this number from 0 "
        "to 1; may be given several times",
    )
    completion = _command(
        commands, "completion", "print what lets a shell complete the words of this command"
    )
    completion.add_argument("shell", choices=("bash", "zsh"), help="the shell")
    return it


def _command(commands: argparse._SubParsersAction[_Parser], name: str, what: str) -> _Parser:
    return commands.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog=_examples(name),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def _examples(name: str) -> str:
    lines = [f"  japan-russia {line}\n      {does}" for line, does in _EXAMPLES[name]]
    return "\n".join(["examples:", *lines])


def _readouts(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", nargs="+", type=path, metavar="PATH", help=_PATHS)
    command.add_argument(
        "--recursive", action="store_true", help="take the folders in a folder, too"
    )
    command.add_argument(
        "--corrections",
        type=path,
        metavar="FILE",
        help="a table of what people have put right, which takes the place of what is read",
    )
    command.add_argument(
        "--told",
        type=path,
        metavar="FILE",
        help="a table, tabs between its columns, of what is known from elsewhere: the year, "
        "countries, address, title or date of issue of a file",
    )
    command.add_argument(
        "--jobs",
        type=_jobs,
        default=1,
        metavar="N",
        help="how many processes read (default: 1)",
    )
    command.add_argument(
        "--encoding",
        type=_encoding,
        metavar="NAME",
        help="how to decode readouts that are not UTF-8 and bear no mark of their encoding",
    )


def _least(text: str) -> tuple[str, float]:
    from japan_russia.evaluate import FIGURES

    name, mark, value = text.partition("=")
    if not mark:
        raise argparse.ArgumentTypeError(
            f"Expected a figure and the least that it may be, such as 'speakers=0.95', "
            f"found {text!r}."
        )
    if name not in FIGURES:
        raise argparse.ArgumentTypeError(
            f"Expected the name of a figure, found {name!r}{meant(name, FIGURES)}; "
            f"there are {', '.join(map(repr, FIGURES))}."
        )
    try:
        least = float(value)
    except ValueError:
        least = -1.0
    if not 0 <= least <= 1:
        raise argparse.ArgumentTypeError(f"Expected a number from 0 to 1, found {value!r}.")
    return name, least


def _jobs(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"Expected at least one process, found {text!r}.")
    return int(text)


def path(text: str) -> Path:
    """Return a path; of nothing, as an unset variable of a shell gives it, an error of usage.

    ``Path`` makes the current folder of it.
    """
    if not text:
        raise argparse.ArgumentTypeError("Expected a path, found nothing.")
    return Path(text)


def _width(text: str) -> int:
    if not text.isdecimal() or int(text) < _NARROWEST:
        raise argparse.ArgumentTypeError(f"Expected at least {_NARROWEST} columns, found {text!r}.")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"Expected a day such as 2012-09-26, found {text!r}."
        ) from None


def _encoding(name: str) -> str:
    try:
        " ".encode(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(
            f"Expected the name of a text encoding, found {name!r}."
        ) from None
    return name
