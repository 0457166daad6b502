"""Citations of readouts and of what stands in them: for a footnote, BibTeX or CSL-JSON.

>>> import japan_russia as jr
>>> readout = jr.load("seeds/001_19287fb4fa5b8656.txt", url="https://www.mofa.go.jp/0926-04.html")
>>> print(jr.citations.cite(readout, "m1.i4.s2"))
Ministry of Foreign Affairs of Japan, “Japan-Russia Foreign Ministers’ Meeting (Overview),” \
September 26, 2012, sec. 4, chars. 2267–2352, https://www.mofa.go.jp/0926-04.html.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final, Literal, TypeAlias

from japan_russia.arguments import each, takes
from japan_russia.errors import FormatError, UnknownIdError, meant
from japan_russia.formats.citations import _bibtex, _chicago, _csl
from japan_russia.formats.citations._cited import Cited, cited
from japan_russia.model import AgendaItem, Meeting, Node, Readout, Statement

__all__ = ["STYLES", "Style", "cite"]

Style: TypeAlias = Literal["chicago", "bibtex", "csl-json"]
"""How a citation is written."""

_WRITERS: Final[dict[str, Callable[[Cited, date | None], str]]] = {
    "chicago": _chicago.note,
    "bibtex": _bibtex.entry,
    "csl-json": _csl.item,
}

STYLES: Final = tuple(_WRITERS)
"""The styles, by name."""


@takes(
    readout=(Readout, Sequence),
    part=(Statement, Meeting, AgendaItem, str, None),
    style=str,
    accessed=(date, str, None),
    characters=bool,
)
def cite(
    readout: Readout | Sequence[Readout],
    part: Statement | Node | str | None = None,
    *,
    style: Style = "chicago",
    accessed: date | str | None = None,
    characters: bool = True,
) -> str:
    """Return the citation of *readout*, or of a *part* of it down to its characters.

    The author is the Ministry of Foreign Affairs of Japan, unless the readout has an address on
    another site: then none is named, but the site.  Where no date of issue with its year is
    known, the days of the meetings stand for it in brackets, whether their year is printed, told or
    inferred, or "n.d." where there are none; a title that is missing is the id in brackets.  Both
    can be told, see :func:`~japan_russia.corpus.load_told`.

    Args:
        readout: The readout; its ``source.url`` is the address.  Or several, such as a corpus:
            then *part* is the id of a readout among them, or with ``#`` that of a part of one.
        part: A statement, an agenda item or a meeting of it, or the id of one, with or without
            the readout's id and ``#`` before it.  It is cited by its labels (``sec. I/2/(2)``) and
            by its characters, half-open and counted from 0, as in its span and in the fragment
            ``char=`` of RFC 5147.  What a person has put right in a statement is said.
        style: ``chicago`` for a note as the Chicago Manual of Style has it, in one line;
            ``bibtex`` for an entry ``@misc``; ``csl-json`` for an array of one item.
        accessed: The day on which the page was seen, such as ``"2012-09-26"``.
        characters: Whether to say which characters a part is.  They lead back to the very words
            in the file that was read; a reader of the page counts by its sections.

    Raises:
        FormatError: *style* is not known, or *accessed* is no day.
        UnknownIdError: *part* is not of *readout*; of several, none has the id.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.citations.cite(readout, "m1.i4.s2").partition(" sec. ")[2]
    '4, chars. 2267–2352.'
    """
    if style not in _WRITERS:
        known = ", ".join(map(repr, STYLES))
        raise FormatError(f"Expected one of {known} as style, found {style!r}.")
    if not isinstance(readout, Readout):
        readout, part = _among(readout, part)
    seen = _day(accessed) if isinstance(accessed, str) else accessed
    return _WRITERS[style](cited(readout, part, characters=characters), seen)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise FormatError(
            f"Expected a day such as 2012-09-26 as accessed, found {text!r}."
        ) from None


def _among(
    them: Sequence[Readout], part: Statement | Node | str | None
) -> tuple[Readout, str | None]:
    """The readout among *them* that an id names, and the id if it is that of a part."""
    by_id = {it.id: it for it in each(them, Readout, "readout")}
    if not isinstance(part, str):
        raise FormatError(
            "Expected the id of a readout or of a part of one, such as '001#m1.i2.s3', as there "
            f"are several readouts, found {'None' if part is None else type(part).__name__}."
        )
    for id, inner in ((part, None), (part.rpartition("#")[0], part)):
        if id in by_id:
            return by_id[id], inner
    near = meant(part.partition("#")[0], by_id)
    raise UnknownIdError(
        f"Expected the id of one of {len(them)} readouts or of a part of one, such as "
        f"'001#m1.i2.s3', found {part!r}{near}.",
        part,
    )
