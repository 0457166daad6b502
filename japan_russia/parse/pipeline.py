"""From bytes to a Readout: the chain of all stages.

1. ``sources``: bytes to text, by a documented ladder; of a page, the text that its reader sees,
   and what its markup says of the lines.
2. ``text``: the plain text, its lines, and where they were broken for their width.
3. ``layout``: the page around the readout, and the body as a tree of divisions.
4. ``document``: the sentences, each with its tokens and its ``phrases``, found once.
5. ``people``: everybody whom the text names, each once (``register``), whose side each is of, and
   who writes.
6. ``meetings``: which meetings the text tells of, who met, when and where.
7. ``likeness``: whether any of them is a meeting between states, as readouts report.
8. ``speech``: who can be meant in each meeting, and who says what to whom.
9. ``assemble``: everything that was read, as one Readout.
10. ``told``: what the caller knows from elsewhere is put beside it.
11. ``corrections``: what people have put right takes the place of what was read.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from os import PathLike, fsencode, fspath
from pathlib import PurePath
from typing import Final

from japan_russia._warnings import warn
from japan_russia.arguments import PATH, takes
from japan_russia.errors import LimitError, ReadoutError
from japan_russia.files import read_bytes
from japan_russia.model import Readout, Source
from japan_russia.parse import assemble, likeness
from japan_russia.parse.corrections import Corrections, Row, applied, named_otherwise, rows
from japan_russia.parse.document import Document
from japan_russia.parse.layout import divisions as outline
from japan_russia.parse.layout import flow, page
from japan_russia.parse.meetings import facts
from japan_russia.parse.sources.read import read
from japan_russia.parse.sources.rows import Mark
from japan_russia.parse.text import lines, plain, unwrap
from japan_russia.parse.told import Told
from japan_russia.wording.value import DEFAULT, Wording

__all__ = ["MAX_BYTES", "load", "loads"]

#: Readouts have some ten thousand characters; what is far larger is none.
MAX_BYTES: Final = 10_000_000
#: How a line ends that is no text but the path of one, and of how many words it is at most.
_FILES: Final = frozenset({".txt", ".htm", ".html", ".xhtml", ".mht", ".mhtml", ".json", ".xml"})
_PATH_WORDS: Final = 8
_LONGEST_PATH: Final = 1_000
#: Suffixes of pages, which may be saved with all their pictures in one file.
_PAGES: Final = frozenset({".htm", ".html", ".mht", ".mhtml"})


@takes(
    path=PATH,
    id=(str, None),
    url=(str, None),
    encoding=(str, None),
    year=(int, None),
    wording=(Wording, None),
    limit=int,
)
def load(
    path: str | PathLike[str],
    *,
    id: str | None = None,
    url: str | None = None,
    encoding: str | None = None,
    year: int | None = None,
    countries: Iterable[str] | None = None,
    wording: Wording | None = None,
    corrections: Corrections | None = None,
    limit: int = MAX_BYTES,
) -> Readout:
    """Read the file at *path*; without *id* the readout takes the file's stem.

    Args:
        path: A regular file: text, or a saved page as HTML or MHTML.
        id: Id of the readout.
        url: Address of the page, kept in the source; without it that which a page tells itself.
        encoding: Used only where the bytes are not UTF-8, or hold NUL, and name no encoding
            themselves, or none that fits.
        year: The year of the meetings, if it is known from elsewhere.  Where a date is printed
            without year, it is the meeting's ``given_year``; the date stays as printed.
        countries: The countries that met, if they are known from elsewhere, as ISO 3166-1 alpha-2
            codes.
        wording: The words that it is read by, where rows are added to those of the library.
        corrections: What people have put right, as rows or as the path of a table
            (:mod:`japan_russia.parse.corrections`); rows of other readouts are passed over.
        limit: Most bytes to read.

    Warns:
        CorpusWarning: No row of *corrections* names this readout, but one quotes words that stand
            at the same place of it.

    Raises:
        ReadoutError: The file cannot be read, or cannot be a readout, or what is printed does not
            fit *year*, *countries* or *corrections*.
        FormatError: The table of corrections cannot be read.
        LimitError: The file is larger than *limit*, or a page has too much markup or text.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> readout.title
    'Japan-Russia Foreign Ministers’ Meeting (Overview)'
    """
    raw = fspath(path)
    # A name that is not UTF-8 is kept readable: no lone surrogate can go into the model.
    file = PurePath(fsencode(raw).decode("utf-8", "backslashreplace"))
    told, right = Told.of(year, countries), rows(corrections)
    try:
        data = read_bytes(path, limit)
    except LimitError as error:
        if file.suffix.lower() not in _PAGES:
            raise
        advice = f"{error.message.removesuffix('.')}: save the page as HTML only, without pictures."
        raise LimitError(advice, error.limit, error.found) from None
    read = _read(data, id or file.stem, file.name, url, encoding, told, wording)
    return _corrected(read, right)


@takes(
    text=(str, bytes),
    id=str,
    url=(str, None),
    encoding=(str, None),
    year=(int, None),
    wording=(Wording, None),
    limit=int,
)
def loads(
    text: str | bytes,
    *,
    id: str = "readout",
    url: str | None = None,
    encoding: str | None = None,
    year: int | None = None,
    countries: Iterable[str] | None = None,
    wording: Wording | None = None,
    corrections: Corrections | None = None,
    limit: int = MAX_BYTES,
) -> Readout:
    """Read *text*, a ``str`` or bytes of text or of a page; for the rest see :func:`load`.

    Raises:
        ReadoutError: *text* cannot be a readout: empty, binary, undecodable or a path; or what is
            printed does not fit *year*, *countries* or *corrections*.
        FormatError: The table of corrections cannot be read.
        LimitError: *text* is longer than *limit*, in bytes or characters, or a page has too much
            markup or text.

    >>> import japan_russia as jr
    >>> readout = jr.loads("On May 31, 2005, Minister Machimura met Foreign Minister Lavrov.")
    >>> str(readout.meetings[0].date)
    '2005-05-31'
    """
    if len(text) > limit:
        raise LimitError(
            f"Expected at most {limit} bytes in {id}, found {len(text)}.", limit, len(text)
        )
    if isinstance(text, str) and _is_path(text):
        raise ReadoutError(
            f"Expected the text of a readout in {id}, found a path, {text!r}: load() reads files.",
            id,
        )
    told, right = Told.of(year, countries), rows(corrections)
    return _corrected(_read(text, id, None, url, encoding, told, wording), right)


def _is_path(text: str) -> bool:
    is_line = len(text) < _LONGEST_PATH and not any(sign in text for sign in "\r\n<")
    if not is_line or PurePath(text).suffix.lower() not in _FILES:
        return False
    return "://" not in text and len(text.split()) <= _PATH_WORDS


def _corrected(readout: Readout, right: Sequence[Row]) -> Readout:
    if sentence := named_otherwise(readout, right):
        warn(sentence)
    return applied(readout, right)


def _read(
    data: str | bytes,
    id: str,
    name: str | None,
    url: str | None,
    encoding: str | None,
    told: Told,
    wording: Wording | None,
) -> Readout:
    found = read(data, encoding=encoding, name=name or id)
    raw = data.encode("utf-8") if isinstance(data, str) else data
    source = Source(
        text=found.text,
        sha256=hashlib.sha256(raw).hexdigest(),
        encoding=found.encoding,
        name=name,
        url=found.url if url is None else url,
        media_type=found.media_type,
    )
    bare = plain.plain(found.text)
    printed = lines.split(bare.text)
    if broken := unwrap.gaps(printed):
        bare = plain.joined(bare, broken)
        printed = lines.split(bare.text)
    marks: dict[int, Mark] = {}
    if found.marks:
        places = ((line.start, bare.place(line.start)) for line in printed)
        marks = {start: found.marks[at] for start, at in places if at in found.marks}
    top = page.read(printed, marks)
    tree = outline.read(bare.text, top.body, marks)
    document = Document(flow.flowing(bare.text, tree), top, tree, wording or DEFAULT)
    known = likeness.checked(facts.read(document, countries=told.countries))
    return told.told_to(assemble.assemble(id, source, bare, document, known))
