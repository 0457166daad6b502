"""What an edition says of itself and of its sources, which no readout knows."""

from __future__ import annotations

import csv
from typing import Final

from attrs import field, frozen, validators

from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError, ModelError
from japan_russia.files import AnyPath, read_table
from japan_russia.formats.tei.xml.chars import attribute, content
from japan_russia.model import PartialDate

__all__ = [
    "PLAIN",
    "Edition",
    "Provenance",
    "Revision",
    "availability",
    "project",
    "publication",
    "read_provenance",
    "responsible",
    "revisions",
    "source_title",
]

_STATUS: Final = ("free", "restricted", "unknown")
_LIMIT: Final = 16 * 1024 * 1024


@frozen(kw_only=True)
class Revision:
    """One change of an edition.

    Attributes:
        date: When it was made.
        who: By whom.
        what: What was changed, in a sentence.

    >>> import japan_russia as jr
    >>> it = jr.tei.Revision(date=jr.PartialDate.parse("2026-11-29"), who="A.", what="Read.")
    >>> it.what
    'Read.'
    """

    date: PartialDate = field()
    who: str = field()
    what: str = field()


@frozen(kw_only=True)
class Provenance:
    """Where a readout was published, as a table tells it.

    Attributes:
        publisher: Who published it.
        url: Its address; None if it is not known.
        title: Its title there; None for the one that it prints.
        licence: Under what terms its words may be used.
        retrieved: When it was taken from there.

    >>> import japan_russia as jr
    >>> table = jr.tei.read_provenance("seeds/provenance.tsv")
    >>> table["001_19287fb4fa5b8656"].url
    'https://www.mofa.go.jp/announce/jfpu/2012/09/0926-04.html'
    """

    publisher: str | None = field(default=None)
    url: str | None = field(default=None)
    title: str | None = field(default=None)
    licence: str | None = field(default=None)
    retrieved: PartialDate | None = field(default=None)


@frozen(kw_only=True)
class Edition:
    """What the header of a TEI file says of the edition, beside what the readout itself tells.

    Attributes:
        publisher: Who publishes the edition.
        published: When.
        editors: Those who made it, by name.
        responsibilities: Who did what else: pairs of the work ("proofreading") and the name.
        identifiers: Pairs of a type ("DOI", "ISBN") and the id.
        licence: Under what terms the edition may be used.
        licence_url: The address of these terms.
        status: Whether the edition is "free", "restricted" or "unknown" to be either.
        project: What the edition is made for, a paragraph.
        revisions: Its changes, the last one first.
        sources: Where each readout was published, by its id.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> data = jr.tei.dumps(readout, header=jr.tei.Edition(editors=("A. Reader",)))
    >>> b"A. Reader" in data
    True
    """

    publisher: str | None = field(default=None)
    published: PartialDate | None = field(default=None)
    editors: tuple[str, ...] = field(default=())
    responsibilities: tuple[tuple[str, str], ...] = field(default=())
    identifiers: tuple[tuple[str, str], ...] = field(default=())
    licence: str | None = field(default=None)
    licence_url: str | None = field(default=None)
    status: str = field(default="unknown", validator=validators.in_(_STATUS))
    project: str | None = field(default=None)
    revisions: tuple[Revision, ...] = field(default=())
    sources: dict[str, Provenance] = field(factory=dict)

    @identifiers.validator
    def _types(self, _: object, value: tuple[tuple[str, str], ...]) -> None:
        for type_, _id in value:
            if not type_.isidentifier() or type_ in {"readout", "sha256", "filename", "person"}:
                raise ModelError(f"Expected a type of id such as 'DOI', found {type_!r}.")


PLAIN: Final = Edition()
"""An edition that says nothing of itself."""


@takes(path=PATH)
def read_provenance(path: AnyPath) -> dict[str, Provenance]:
    """Return the rows of the table at *path*, by the id of the readout.

    The table is text in UTF-8, or in UTF-16 with its mark, with tabs between its columns, named in
    the first line: ``id``, and any of ``publisher``, ``url``, ``title``, ``licence`` and
    ``retrieved`` (a date such as 2026-11-29).  Other columns are passed over, an empty cell is
    None.

    Raises:
        FormatError: There is no such file, it has no column ``id``, or a date is none.

    >>> import japan_russia as jr
    >>> sorted(jr.tei.read_provenance("seeds/provenance.tsv"))[0]
    '000_f44f7f14570901ab'
    """
    lines = read_table(path, _LIMIT, error=FormatError).splitlines()
    try:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        columns = rows.fieldnames or ("none",)
        if "id" not in columns:
            raise FormatError(f"Expected a column 'id', found {', '.join(columns)}.")
        return {row["id"]: _provenance(row, number) for number, row in enumerate(rows, 2)}
    except csv.Error as error:
        raise FormatError(f"Expected a table with tabs, found: {error}.") from None


def _provenance(row: dict[str, str], line: int) -> Provenance:
    names = ("publisher", "url", "title", "licence")
    retrieved = row.get("retrieved")
    try:
        day = PartialDate.parse(retrieved) if retrieved else None
    except ModelError as error:
        raise FormatError(f"{str(error).rstrip('.')} in line {line}.", line=line) from None
    return Provenance(retrieved=day, **{name: row.get(name) or None for name in names})


def responsible(it: Edition, indent: str) -> str:
    """The editors, and those who did other work."""
    lines = [f"<editor>{content(name)}</editor>" for name in it.editors]
    lines += [
        f"<respStmt><resp>{content(work)}</resp><name>{content(name)}</name></respStmt>"
        for work, name in it.responsibilities
    ]
    return "".join(f"{indent}{line}\n" for line in lines)


def publication(it: Edition, indent: str) -> str:
    """Who publishes the edition, when, and its ids."""
    publisher = "not published" if it.publisher is None else it.publisher
    lines = [f"<publisher>{content(publisher)}</publisher>"]
    if it.published is not None:
        lines.append(f'<date when="{it.published}"/>')
    lines += [f'<idno type="{type_}">{content(id)}</idno>' for type_, id in it.identifiers]
    return "".join(f"{indent}{line}\n" for line in lines)


def availability(it: Edition, source: Provenance | None, indent: str) -> str:
    """The terms of the edition, and those of the printed words."""
    parts = []
    if it.licence is not None or it.licence_url is not None:
        target = "" if it.licence_url is None else f' target="{attribute(it.licence_url)}"'
        words = it.licence or it.licence_url or ""
        parts.append(f"<licence{target}>{content(words)}</licence>")
    terms = (
        "The printed words are their publisher’s; its terms of use apply to them."
        if source is None or source.licence is None
        else f"The printed words: {source.licence.rstrip('.')}."
    )
    parts.append(f"<p>{content(terms)}</p>")
    return f'{indent}<availability status="{it.status}">{"".join(parts)}</availability>\n'


def source_title(title: str | None, source: Provenance | None, indent: str) -> str:
    """The title of the source."""
    words = source.title if source is not None and source.title is not None else title
    return "" if words is None else f"{indent}<title>{content(words)}</title>\n"


def project(it: Edition) -> str:
    """What the edition is made for."""
    if it.project is None:
        return ""
    return f"      <projectDesc><p>{content(it.project)}</p></projectDesc>\n"


def revisions(it: Edition) -> str:
    """The changes of the edition."""
    if not it.revisions:
        return ""
    changes = "".join(
        f'      <change when="{change.date}"><name>{content(change.who)}</name>: '
        f"{content(change.what)}</change>\n"
        for change in it.revisions
    )
    return f"    <revisionDesc>\n{changes}    </revisionDesc>\n"
