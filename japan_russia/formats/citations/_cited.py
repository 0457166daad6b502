"""What there is to say of a readout or a part of it, whatever the style."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final
from urllib.parse import quote, urlsplit

from attrs import field, frozen

from japan_russia.errors import FormatError, UnknownIdError, meant
from japan_russia.model import AgendaItem, Meeting, Node, PartialDate, Readout, Statement
from japan_russia.span import Span

__all__ = ["Cited", "cited", "one_line", "quoted"]

_MINISTRY: Final = "Ministry of Foreign Affairs of Japan"
_ITS_SITE: Final = "mofa.go.jp"
#: Whose pages are copies, with the address of the original in their own.
_ARCHIVES: Final = ("archive.org", "ndl.go.jp")
_HOSTS: Final = re.compile(r"[^/:@]+")
#: What would break an address in two.
_BLANK: Final = re.compile(r"[\s\x00-\x1f\x7f]")


@frozen(kw_only=True)
class Cited:
    """What is cited.

    Attributes:
        readout: Id of the readout.
        part: Id of the part; None where the whole is cited.
        author: The ministry, or None.
        site: The host of the address, where the author is not known; else None.
        title: As printed, or None.
        issued: As printed, or None.
        url: The address, or None.
        sha256: Of the bytes read.
        path: The path of the division that is the part, or in which it stands; None where it
            stands in none or the whole is cited.
        place: The same for people, from the outermost division in: ``sec. I/2``, ``under “X”``.
        span: Of the part; None where the whole is cited.
    """

    readout: str = field()
    part: str | None = field()
    author: str | None = field()
    site: str | None = field()
    title: str | None = field()
    issued: PartialDate | None = field()
    url: str | None = field()
    sha256: str = field()
    path: str | None = field()
    place: tuple[str, ...] = field()
    span: Span | None = field()

    @property
    def id(self) -> str:
        """The id of the readout; with ``#`` and the id of the part, if a part is cited."""
        return self.readout if self.part is None else f"{self.readout}#{self.part}"

    @property
    def name(self) -> str:
        """The title, else the id of the readout, in brackets as it is not printed."""
        return self.title or f"[Readout {one_line(self.readout)}]"

    @property
    def locators(self) -> tuple[str, ...]:
        """Where the part stands: its place, and its characters at the end; empty for the whole."""
        if self.span is None:
            return ()
        return (*self.place, f"chars. {self.span.start}–{self.span.end}")


def cited(readout: Readout, part: Statement | Node | str | None) -> Cited:
    """Return what there is to cite of *readout*, or of *part* if that is not None.

    Raises:
        FormatError: *part* is nothing that can be cited.
        UnknownIdError: *readout* has no such part.
    """
    source = readout.source
    site = _site(source.url)
    is_ministry = source.url is None or (site is not None and _is_ministry(source.url, site))
    found, chain = (None, ()) if part is None else _part(readout, part)
    is_lead = isinstance(found, Statement) and not chain and found in readout.lead
    return Cited(
        readout=readout.id,
        part=None if found is None else found.id,
        author=_MINISTRY if is_ministry else None,
        site=None if is_ministry else site,
        title=one_line(readout.title or "") or None,
        issued=readout.issued,
        url=None if source.url is None else _BLANK.sub(lambda it: quote(it[0]), source.url),
        sha256=source.sha256,
        path=chain[-1].path if chain else None,
        place=("lead",) if is_lead else tuple(_place(chain)),
        span=None if found is None else found.span,
    )


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
