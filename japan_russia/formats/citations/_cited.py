"""What there is to say of a readout or a part of it, whatever the style."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Final, TypeAlias
from urllib.parse import quote, urlsplit

from attrs import evolve, field, frozen

from japan_russia.errors import FormatError, UnknownIdError, meant
from japan_russia.model import AgendaItem, Meeting, Node, PartialDate, Readout, Statement
from japan_russia.model.vocabulary import MONTHS, in_words, years_in_words
from japan_russia.span import Span

__all__ = ["Cited", "american", "cited", "one_line", "quoted"]

_MINISTRY: Final = "Ministry of Foreign Affairs of Japan"
_ITS_SITE: Final = "mofa.go.jp"
#: Whose pages are copies, with the address of the original in their own.
_ARCHIVES: Final = ("archive.org", "ndl.go.jp")
_HOSTS: Final = re.compile(r"[^/:@]+")
#: What would break an address in two.
_BLANK: Final = re.compile(r"[\s\x00-\x1f\x7f]")

Day: TypeAlias = tuple[PartialDate, tuple[int, ...]]
"""A day, and its year whether printed or not, or the years that it can be of."""


@frozen(kw_only=True)
class Cited:
    """What is cited.

    Attributes:
        readout: Id of the readout.
        part: Id of the part; None where the whole is cited.
        author: The ministry, or None.
        site: The host of the address, where the author is not known; else None.
        title: As printed, or None.
        issued: As printed or told, or None.
        days: Of the meetings that the part is of, or the readout, in text order.
        url: The address, or None.
        sha256: Of the bytes read.
        path: The path of the division that is the part, or in which it stands; None where it
            stands in none or the whole is cited.
        place: The same for people, from the outermost division in: ``sec. I/2``, ``under “X”``.
        span: Of the part; None where the whole is cited, or its characters are not wanted.
        corrected: What has been put right in the part, and by whom: "speakers corrected by A.
            Reader".
    """

    readout: str = field()
    part: str | None = field()
    author: str | None = field()
    site: str | None = field()
    title: str | None = field()
    issued: PartialDate | None = field()
    days: tuple[Day, ...] = field()
    url: str | None = field()
    sha256: str = field()
    path: str | None = field()
    place: tuple[str, ...] = field()
    span: Span | None = field()
    corrected: tuple[str, ...] = field()

    @property
    def id(self) -> str:
        """The id of the readout; with ``#`` and the id of the part, if a part is cited."""
        return self.readout if self.part is None else f"{self.readout}#{self.part}"

    @property
    def name(self) -> str:
        """The title, else the id of the readout, in brackets as it is not printed."""
        return self.title or f"[Readout {one_line(self.readout)}]"

    @property
    def stand_in(self) -> str | None:
        """What stands for a date of issue that has no year, in brackets; None where it has one.

        "[meeting of December 2, 2016]"; "n.d." where no day of a meeting is known either.
        """
        if self.issued is not None and self.issued.year is not None:
            return None
        days = tuple(dict.fromkeys(map(_day, self.days)))
        if not days:
            return "n.d."
        if len({year for _, year in days}) == 1:
            # The year of all of them is said once.
            named = _listed([day for day, _ in days], " and ")
            words = _with_year(named, days[0][1])
        else:
            words = _listed([_with_year(*it) for it in days], ", and ")
        return f"[meeting{'s' * (len(days) > 1)} of {words}]"

    @property
    def locators(self) -> tuple[str, ...]:
        """Where the part stands: place, characters, what was put right; empty for the whole."""
        characters = () if self.span is None else (f"chars. {self.span.start}–{self.span.end}",)
        return (*self.place, *characters, *self.corrected)


def american(it: PartialDate) -> str:
    """The date as Americans write it: "September 26, 2012"; as much of it as there is."""
    month = None if it.month is None else MONTHS[it.month - 1]
    day = month if it.day is None else f"{month} {it.day}"
    if it.year is None:
        return str(day)
    if day is None:
        return f"{it.year}"
    return f"{day}{'' if it.day is None else ','} {it.year}"


def _day(it: Day) -> tuple[str, str]:
    """A day and its year, or the years that it can be of."""
    date, years = it
    day = "" if date.month is None else american(evolve(date, year=None))
    return day, years_in_words(years) if years else "year unknown"


def _with_year(day: str, year: str) -> str:
    """ "December 2, 2016"; "December 2 of 2015 or 2016", which is no list of dates."""
    between = " of " if " or " in year else ", "
    return between.join(filter(None, (day, year)))


def _listed(words: Sequence[str], last: str) -> str:
    *most, end = words
    return f"{', '.join(most)}{last}{end}" if most else end


def cited(readout: Readout, part: Statement | Node | str | None, *, characters: bool) -> Cited:
    """Return what there is to cite of *readout*, or of *part* if that is not None.

    Args:
        readout: The readout.
        part: A part of it, or None.
        characters: Whether to say which characters the part is.

    Raises:
        FormatError: *part* is nothing that can be cited.
        UnknownIdError: *readout* has no such part.
    """
    source = readout.source
    site = _site(source.url)
    is_ministry = source.url is None or (site is not None and _is_ministry(source.url, site))
    found, chain = (None, ()) if part is None else _part(readout, part)
    corrections = found.corrections if isinstance(found, Statement) else ()
    is_lead = isinstance(found, Statement) and not chain and found in readout.lead
    return Cited(
        readout=readout.id,
        part=None if found is None else found.id,
        author=_MINISTRY if is_ministry else None,
        site=None if is_ministry else site,
        title=one_line(readout.title or "") or None,
        issued=readout.issued,
        days=tuple(_days(readout, found, chain)),
        url=None if source.url is None else _BLANK.sub(lambda it: quote(it[0]), source.url),
        sha256=source.sha256,
        path=chain[-1].path if chain else None,
        place=("lead",) if is_lead else tuple(_place(chain)),
        span=found.span if found is not None and characters else None,
        corrected=tuple(
            f"{in_words(it.field)} corrected by {one_line(it.who)}" for it in corrections
        ),
    )


def _days(
    readout: Readout, part: Statement | Node | None, chain: tuple[Node, ...]
) -> Iterator[Day]:
    ids = {it.id for it in (part, *chain) if isinstance(it, Meeting)}
    if isinstance(part, Statement) and part.meeting is not None:
        ids.add(part.meeting)
    elif isinstance(part, AgendaItem):
        # Divisions without a label are not in the chain.
        ids |= {it.id for it in readout.meetings if part.id.startswith(f"{it.id}.")}
    for it in readout.meetings:
        if it.date is not None and (not ids or it.id in ids):
            yield it.date, it.year_candidates if it.year is None else (it.year,)


def _site(url: str | None) -> str | None:
    """The host of an address, in small letters and without "www."."""
    try:
        host = None if url is None else urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _is_ministry(url: str, site: str) -> bool:
    if any(_is_below(site, archive) for archive in _ARCHIVES):
        return any(_is_below(name, _ITS_SITE) for name in _HOSTS.findall(url))
    return _is_below(site, _ITS_SITE)


def _is_below(host: str, other: str) -> bool:
    return host == other or host.endswith(f".{other}")


def _part(
    readout: Readout, part: Statement | Node | str
) -> tuple[Statement | Node, tuple[Node, ...]]:
    """Find the part that is given as an object or by its id, and the divisions around it."""
    if not isinstance(part, str | Statement | Meeting | AgendaItem):
        raise FormatError(
            f"Expected a statement, item, meeting or the id of one, found {type(part).__name__}."
        )
    wanted = part.removeprefix(f"{readout.id}#") if isinstance(part, str) else part.id

    def is_meant(it: Statement | Node) -> bool:
        return it.id == wanted and (isinstance(part, str) or part == it)

    for placed in readout.placed():
        if is_meant(placed.statement):
            return placed
    nodes = tuple(_nodes(readout))
    for node in nodes:
        if is_meant(node):
            around = (it for it in nodes if f"{wanted}.".startswith(f"{it.id}."))
            return node, tuple(it for it in around if it.path)
    ids = [*(it.statement.id for it in readout.placed()), *(it.id for it in nodes)]
    what = f"{wanted!r}{meant(wanted, ids)}" if isinstance(part, str) else repr(f"another {wanted}")
    raise UnknownIdError(
        f"Expected a statement, item or meeting of the readout {readout.id!r}, found {what}.",
        wanted,
    )


def _nodes(readout: Readout) -> Iterator[Node]:
    for top in readout.body:
        if isinstance(top, Meeting):
            yield top
        yield from top.walk()


def _place(chain: tuple[Node, ...]) -> Iterator[str]:
    for has_label, nodes in groupby(chain, key=lambda node: node.label is not None):
        if has_label:
            yield f"sec. {'/'.join(map(_last, nodes))}"
        else:
            for node in nodes:
                heading = one_line(node.heading or "")
                yield f"under {quoted(heading)}" if heading else f"item {_last(node)[1:]}"


def _last(node: Node) -> str:
    """The last part of the path: the label, with a mark where it is printed again."""
    return one_line(node.path.rpartition("/")[2])


def one_line(text: str) -> str:
    """Return *text* with single spaces for all white space, line ends among it."""
    return " ".join(text.split())


def quoted(text: str) -> str:
    """Return *text* in double quotation marks, those inside turned to single ones."""
    inner = re.sub(r'[“”„‟"]([^“”„‟"]*)[“”„‟"]', r"‘\1’", text)
    return f"“{inner}”"
