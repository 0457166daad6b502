"""A readout as lines for a terminal: its meetings, and who said what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import field, frozen

from japan_russia.model import (
    Attribution,
    Diagnostic,
    Meeting,
    Party,
    Readout,
    Role,
    Statement,
)
from japan_russia.model.vocabulary import date_in_words, in_words, meaning, word
from japan_russia.view.order import diagnostics_by_part, in_order
from japan_russia.view.terminal import Piece, clean, columns, cut, wrapped
from japan_russia.view.words import (
    correction,
    count,
    day,
    diagnosed,
    does,
    is_of_a_stranger,
    labelled,
    participant,
    session,
    taking_part,
    why,
)

__all__ = ["Page", "head", "lines"]

#: Deeper outlines are not indented any further, so that a line has room for words.
_DEEPEST: Final = 10
_NAME: Final = 14
#: How far the second line of a sentence stands to the right of the first.
_HANGING: Final = 4
_ODD: Final = "!"
#: What stands before a speaker whom the sentence does not name.
_SIGNS: Final = {Attribution.CARRIED: "^", Attribution.IMPLIED: "~"}
#: Codes of SGR.
_BOLD: Final = "1"
_FAINT: Final = "2"
#: A country has the same colour in every readout.
_OF_SIDES: Final = {"JP": "36", "RU": "33"}
_OF_OTHERS: Final = "35"
_OF_ODD: Final = "31"
_MORE: Final = (
    "odd, with its code: reference/diagnostics in the documentation explains it, "
    "japan-russia check tells line and column"
)


@frozen(kw_only=True)
class Page:
    """How a readout is to be printed.

    Attributes:
        width: The columns of a line; None for lines as long as they come.
        cut: The columns to which each sentence is cut, on one line; None to print it whole.
        why: Whether the reasons are wanted: those for the facts of each meeting, and for each
            statement the construction that decided who speaks, and the words that did.
        colour: Whether parties have the colour of their country, titles are bold, and so on;
            nothing is told by the colour alone.
    """

    width: int | None = field(default=None)
    cut: int | None = field(default=None)
    why: bool = field(default=False)
    colour: bool = field(default=False)

    def piece(self, text: str, look: str) -> Piece:
        """Return *text* with *look*, if the page has colours."""
        return Piece(text, look if self.colour else "")

    def paragraph(self, margin: str, pieces: Sequence[Piece], sign: str = "") -> Iterator[str]:
        """Yield *pieces* behind *margin* and *sign*: wrapped, or one line that is cut."""
        first = margin + sign
        if self.cut is not None:
            yield cut(pieces, self.cut, first=first)
            return
        yield from wrapped(pieces, self.width, first=first, rest=margin + " " * _HANGING)


def lines(readout: Readout, page: Page) -> Iterator[str]:
    """Yield the summary of *readout*, in lines that hold no control character of its own."""
    yield from head(readout, page)
    yield from _fact("readout", [readout.id], page)
    yield from _fact(
        "issued", [date_in_words(readout.issued) if readout.issued else "not printed"], page
    )
    yield from _fact("holds", [_holds(readout)], page)
    whole = [it for it in readout.diagnostics if it.span is None]
    yield from _fact("odd", map(diagnosed, whole), page)
    for meeting in readout.meetings:
        yield ""
        yield from _meeting(meeting, page)
    yield ""
    yield from wrapped([page.piece("Who said what", _BOLD)], page.width)
    for sign, means in _legend(readout):
        yield from wrapped([Piece(means)], page.width, first=f"  {sign}  ", rest="     ")
    yield from _text(readout, page)


def head(readout: Readout, page: Page) -> Iterator[str]:
    """Yield the title of *readout*, or else its id, underlined."""
    title = readout.title or readout.id
    yield from wrapped([page.piece(title, _BOLD)], page.width)
    yield "=" * max(map(columns, wrapped([Piece(title)], page.width)))


def _holds(readout: Readout) -> str:
    parts = (
        count(len(readout.meetings), "meeting"),
        count(sum(1 for _ in readout.walk()), "division"),
        count(sum(1 for _ in readout.iter_statements()), "statement"),
        count(len(readout.diagnostics), "diagnostic"),
    )
    return ", ".join(parts)


def _fact(name: str, values: Iterable[str], page: Page) -> Iterator[str]:
    for value in values:
        margin = f"  {name:{_NAME}}"
        yield from wrapped([Piece(value)], page.width, first=margin, rest=" " * len(margin))
        name = ""


def _meeting(it: Meeting, page: Page) -> Iterator[str]:
    heading = f"Meeting {it.id}" + (f": {it.heading}" if it.heading else "")
    yield from wrapped([page.piece(heading, _BOLD)], page.width, rest=" " * _HANGING)
    yield from _fact("kind", [word(it.kind)], page)
    yield from _fact("date", [day(it)], page)
    yield from _fact("place", [it.place or "not printed"], page)
    yield from _fact("sessions", map(session, it.sessions), page)
    for head, people in taking_part(it):
        yield from _fact(head, map(participant, people), page)
    if page.why:
        yield from _fact("why", [f"{word(r.fact)}: {in_words(r.name)}" for r in it.reasons], page)


def _legend(readout: Readout) -> Iterator[tuple[str, str]]:
    """Yield each sign that stands in the text, and what it means."""
    found = {it.attribution for it in readout.iter_statements()}
    for attribution, sign in _SIGNS.items():
        if attribution in found:
            yield sign, f"{word(attribution)}: {meaning(attribution)}"
    if readout.diagnostics:
        yield _ODD, _MORE


def _text(readout: Readout, page: Page) -> Iterator[str]:
    """Yield statements and divisions in text order, and below each what is odd about it."""
    parts = in_order(readout)
    odd = diagnostics_by_part(readout, [part for _, part in parts])
    said = {it.id: it for it in readout.iter_statements()}
    for it in odd.get(-1, ()):
        yield from _diagnostic(it, "  ", page)
    for number, (depth, part) in enumerate(parts):
        margin = "  " * min(depth, _DEEPEST)
        if isinstance(part, Statement):
            asked = said[part.in_reply_to].speakers if part.in_reply_to else ()
            yield from _statement(readout, part, asked, margin, page)
        else:
            label = "" if part.label_span is None else readout.quote(part.label_span)
            yield from page.paragraph(margin, [page.piece(f"{label} {part.heading or ''}", _BOLD)])
        for it in odd.get(number, ()):
            yield from _diagnostic(it, f"{margin}  ", page)


def _diagnostic(it: Diagnostic, margin: str, page: Page) -> Iterator[str]:
    yield from page.paragraph(margin, [page.piece(diagnosed(it), _OF_ODD)], f"{_ODD} ")


def _statement(
    readout: Readout, it: Statement, asked: Sequence[Party], margin: str, page: Page
) -> Iterator[str]:
    """Yield the lines of a statement, which answers those who were *asked*."""
    pieces = [page.piece(it.id, _FAINT), *_who(readout, it, asked, page), Piece(it.text)]
    yield from page.paragraph(margin, pieces)
    if page.why:
        reasons = [why(it, readout), *map(correction, it.corrections)]
        for reason in reasons:
            below = margin + " " * _HANGING
            words = [page.piece(reason, _FAINT)]
            yield from wrapped(words, page.width, first=below, rest=f"{below}  ")


def _who(readout: Readout, it: Statement, asked: Sequence[Party], page: Page) -> Iterator[Piece]:
    """Yield who speaks, to whom, what that does, and what it answers or prints again."""
    corrected = [", corrected"] if it.corrections else []
    again = [f", second printing of {it.repeats}"] if it.repeats else []
    if it.role is Role.NARRATION:
        yield Piece(f"[{''.join(['narration', *_stranger(readout, it), *corrected, *again])}]")
        return
    if it.attribution in _SIGNS:
        yield Piece(_SIGNS[it.attribution])
    yield from _together(it.speakers, readout, page)
    if it.addressees:
        yield Piece("to")
        yield from _together(it.addressees, readout, page)
    several = len(it.speakers) > 1
    did = ", ".join(does(act, several=several) for act in it.acts) or f"({word(it.role)})"
    yield Piece("".join([did, *_reply(readout, it, asked), *corrected, *again, ":"]))


def _together(them: Sequence[Party], readout: Readout, page: Page) -> Iterator[Piece]:
    for number, party in enumerate(them):
        if number:
            yield Piece("+")
        look = _OF_SIDES.get(party.country, _OF_OTHERS) if party.country else ""
        yield page.piece(labelled(party, readout.participants), look)


def _reply(readout: Readout, it: Statement, asked: Sequence[Party]) -> Iterator[str]:
    if it.in_reply_to is not None:
        whom = " + ".join(labelled(one, readout.participants) for one in asked)
        yield f", answering {whom} in {it.in_reply_to}" if whom else f", answering {it.in_reply_to}"
    elif it.is_reply:
        yield ", answering"


def _stranger(readout: Readout, it: Statement) -> Iterator[str]:
    """Yield whose words these are, where that is somebody who took no part."""
    if is_of_a_stranger(it) and it.cue is not None:
        yield f", of one who took no part: {clean(readout.quote(it.cue))}"
