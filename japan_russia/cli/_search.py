"""``japan-russia search``: where a term stands, in its context, and who says it."""

from __future__ import annotations

import argparse
import warnings
from typing import Final

from japan_russia.cli._inputs import Failures, corpus
from japan_russia.cli._output import page_width, print_csv, warn
from japan_russia.corpus import Concordance, Corpus, CorpusWarning, Hit
from japan_russia.corpus._kwic import COLUMNS, every_statement
from japan_russia.corpus._sheet import flat
from japan_russia.errors import JapanRussiaError
from japan_russia.view.words import count

__all__ = ["run"]

#: The context that is given where no line has to fit, in characters.
_WIDTH: Final = 60
#: The options that leave some of the statements.
_FILTERS: Final = ("speaker", "side", "act", "replies", "answers_to")


def run(arguments: argparse.Namespace) -> int:
    """Print the hits; 1 if a file cannot be read, or its text is no readout.

    Raises:
        JapanRussiaError: The term cannot be looked for.
    """
    # What cannot be looked for is told of before anything is read.
    _hits(_asked(Corpus(), arguments), arguments, 0)
    failures = Failures()
    width = arguments.width or page_width()
    context = _WIDTH if width is None or arguments.format == "csv" else width
    hits: list[Hit] = []
    read = 0
    every = corpus(arguments, failures)
    # Whom a name means is known when all are read; else one readout at a time is in memory.
    several = arguments.speaker is not None
    for part in [Corpus.of(every)] if several else (Corpus.of([it]) for it in every):
        read += len(part)
        hits += _hits(_asked(part, arguments), arguments, context)
    found = Concordance(tuple(hits))
    if arguments.format == "csv":
        print_csv(COLUMNS, (map(flat, row.values()) for row in found.rows()))
        return failures.exit_code
    for line in found.lines(width, ids=arguments.ids):
        print(line)
    repeats = sum(hit.repeats is not None for hit in hits)
    again = f", {repeats} of them in second printings" if repeats else ""
    having = len({hit.readout for hit in hits})
    where = f"{having} of {read} readouts" if 0 < having < read else count(read, "readout")
    print(f"{count(len(hits), 'hit')} in {where}{again}.")
    return failures.exit_code


def _asked(them: Corpus, arguments: argparse.Namespace) -> Corpus:
    """What of *them* the options leave; what may be wrong with a name is said."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always", CorpusWarning)
        found = them.where(
            speaker=arguments.speaker,
            side=arguments.side,
            act=arguments.act,
            replies=True if arguments.replies else None,
            answers_to=arguments.answers_to,
        )
    for it in told:
        warn(str(it.message))
    return found


def _hits(asked: Corpus, arguments: argparse.Namespace, width: int) -> Concordance:
    """Where the term stands in what was *asked* for; without a term, a hit for each statement."""
    if arguments.term.strip() or arguments.regex:
        term, regex, place = arguments.term, arguments.regex, arguments.in_
        return asked.kwic(term, width=width, regex=regex, in_=place)
    if all(getattr(arguments, name) in (None, False) for name in _FILTERS):
        options = ", ".join(f"--{name.replace('_', '-')}" for name in _FILTERS)
        raise JapanRussiaError(
            f"Expected a term to look for, or one of {options}, found {arguments.term!r} alone."
        )
    return every_statement(asked.selections, width)
