"""Many readouts as one corpus: a root with what they share, and a file for each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Final
from urllib.parse import quote, unquote

from lxml import etree

from japan_russia.arguments import PATH, each, takes
from japan_russia.data.office_holders import Certainty, OfficeHolder, office_holders
from japan_russia.errors import FormatError, LimitError
from japan_russia.files import AnyPath, made_folder, new_files, plain_stem, read_bytes
from japan_russia.formats.tei.reading.read import from_tree
from japan_russia.formats.tei.writing.edition import (
    PLAIN,
    Edition,
    availability,
    project,
    publication,
    responsible,
    revisions,
)
from japan_russia.formats.tei.writing.header import APPLICATION, EDITORIAL, LANGUAGES, countries
from japan_russia.formats.tei.writing.write import PROLOGUE, written
from japan_russia.formats.tei.xml.chars import content
from japan_russia.formats.tei.xml.names import NAMESPACE, tei, xml_id
from japan_russia.formats.tei.xml.safe import (
    DEFAULT_LIMITS,
    Limits,
    line_of,
    refuse_deep,
    refuse_large,
    wellformed,
    wrong_root,
)
from japan_russia.formats.tei.xml.taxonomies import taxonomies
from japan_russia.model import DiagnosticCode, Party, Readout, Severity

__all__ = [
    "ROOT_NAME",
    "corpus_root",
    "dump_corpus",
    "included",
    "joined",
    "load_corpus_file",
    "parts",
]

ROOT_NAME: Final = "corpus.xml"
"""The name of the file that holds the root."""

_XINCLUDE: Final = "http://www.w3.org/2001/XInclude"
_INCLUDE: Final = f"{{{_XINCLUDE}}}include"
#: The categories that a refresh of an edited file may point to.
_OF_EDITING: Final = (
    f"diagnostic.{DiagnosticCode.TEXT_CHANGED.value}",
    f"severity.{Severity.WARNING.value}",
)
_LIMIT_FILES: Final = 10_000
_PLAIN_NAME: Final = re.compile(r"[A-Za-z0-9_.][A-Za-z0-9_. -]*", re.ASCII)


@takes(folder=PATH, header=(Edition, None), overwrite=bool)
def dump_corpus(
    readouts: Iterable[Readout],
    folder: AnyPath,
    *,
    header: Edition | None = None,
    overwrite: bool = False,
) -> Path:
    """Write *readouts* into *folder*, one file each, and the root that includes them.

    The root has once what all share: taxonomies, organisations, the authority list of office
    holders, the editorial declaration.  The folder is made if it is not there.  The files take
    their names when all are written, all or none.

    Args:
        header: What the edition says of itself, in the root and in each file; its
            :attr:`~Edition.sources` are by the ids of the readouts.
        overwrite: Whether files that are there may be replaced; those of readouts that are no
            longer among *readouts* stay.

    Returns:
        The path of the root.

    Raises:
        FormatError: Two readouts have one id or the same but for case, one has that of the root
            (``corpus``), there is none, or a file is there already or cannot be written.
        LimitError: A file, or their number, is larger than what :func:`load_corpus_file` takes.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> root = jr.tei.dump_corpus([readout], tempfile.mkdtemp())
    >>> root.name, len(jr.tei.load_corpus_file(root))
    ('corpus.xml', 1)
    """
    readouts, edition = tuple(each(readouts, Readout, "readouts")), header or PLAIN
    roots = [xml_id(readout.id) for readout in readouts]
    if not readouts:
        raise FormatError("Expected at least one readout of a corpus, found none.")
    _refuse_many(len(readouts))
    if len(set(roots)) != len(roots):
        twice = next(root for root in roots if roots.count(root) > 1)
        raise FormatError(f"Expected each readout once, found {twice!r} twice.")
    names = [plain_stem(root) for root in roots]
    _refuse_one_file(names)
    with made_folder(folder) as made:
        paths = [made / f"{name}.xml" for name in names]
        with new_files([*paths, made / ROOT_NAME], replace=overwrite) as (*files, root_file):
            used = set(_OF_EDITING)
            for readout, file in zip(readouts, files, strict=True):
                document = written(readout, shared=True, edition=edition)
                used |= document.used
                refuse_large(document.data, DEFAULT_LIMITS)
                file.write_bytes(document.data)
            root = _root(readouts, names, used, edition).encode()
            refuse_large(root, DEFAULT_LIMITS)
            root_file.write_bytes(root)
    return made / ROOT_NAME


def _refuse_one_file(roots: list[str]) -> None:
    # Some file systems take "A.xml" and "a.xml" for one file.
    own = ROOT_NAME.removesuffix(".xml")
    taken = {own: own}
    for root in roots:
        other = taken.setdefault(root.casefold(), root)
        if other is own:
            raise FormatError(f"Expected another id than that of the root's file, found {root!r}.")
        if other is not root:
            raise FormatError(f"Expected ids of different files, found {other!r} and {root!r}.")


def _root(readouts: tuple[Readout, ...], names: list[str], used: set[str], edition: Edition) -> str:
    parties: set[Party] = {party for it in readouts for party in it.participants}
    parties |= {
        party
        for it in readouts
        for statement in it.iter_statements()
        for party in (*statement.speakers, *statement.addressees)
    }
    holders = office_holders()
    codes = {it.country for it in parties if it.country is not None}
    codes |= {"JP"} | {holder.country for holder in holders}
    includes = "".join(f'  <xi:include href="{quote(name)}.xml"/>\n' for name in names)
    return (
        f'{PROLOGUE}<teiCorpus xmlns="{NAMESPACE}" xmlns:xi="{_XINCLUDE}" '
        'xml:id="japan_russia" xml:lang="en">\n'
        "  <teiHeader>\n    <fileDesc>\n      <titleStmt>\n"
        '        <title type="main">Readouts of meetings</title>\n'
        f"{responsible(edition, '        ')}      </titleStmt>\n"
        f'      <extent><measure unit="texts" quantity="{len(readouts)}"/></extent>\n'
        f"      <publicationStmt>\n{publication(edition, '        ')}"
        f"{availability(edition, None, '        ')}      </publicationStmt>\n"
        "      <sourceDesc><p>Each text names its own source.</p></sourceDesc>\n"
        f"    </fileDesc>\n    <encodingDesc>\n{project(edition)}{EDITORIAL}"
        f"      <classDecl>\n{taxonomies(used)}      </classDecl>\n"
        f"{APPLICATION}    </encodingDesc>\n    <profileDesc>\n{LANGUAGES}"
        f"      <particDesc>\n{countries(codes)}{_authority(holders)}      </particDesc>\n"
        f"    </profileDesc>\n{revisions(edition)}  </teiHeader>\n{includes}</teiCorpus>\n"
    )


def _authority(holders: tuple[OfficeHolder, ...]) -> str:
    """The office holders, each once, with the terms in every office."""
    out = ['        <listPerson type="authority">\n']
    by_key = sorted(holders, key=lambda holder: (holder.key, holder.first_day))
    for key, terms in groupby(by_key, key=lambda holder: holder.key):
        rows = list(terms)
        out.append(f'          <person xml:id="person.{key}">{_names(rows[0])}')
        for row in rows:
            last = "" if row.last_day is None else f' to="{row.last_day}"'
            cert = "high" if row.certainty is Certainty.CERTAIN else "medium"
            acting = "acting " if row.acting else ""
            out.append(
                f'<affiliation ref="#org.{row.country}" from="{row.first_day}"{last} '
                f'cert="{cert}"><roleName>{acting}{row.office.value.replace("_", " ")}</roleName>'
                "</affiliation>"
            )
        out.append("</person>\n")
    out.append("        </listPerson>\n")
    return "".join(out)


def _names(holder: OfficeHolder) -> str:
    patronymic = (
        f'<forename type="patronymic">{content(holder.patronymic)}</forename>'
        if holder.patronymic
        else ""
    )
    language = "ja" if holder.country == "JP" else "ru"
    return (
        f'<persName xml:lang="en"><surname>{content(holder.family)}</surname>'
        f'<forename type="given">{content(holder.given)}</forename>{patronymic}</persName>'
        f'<persName xml:lang="{language}">{content(holder.native)}</persName>'
    )


@takes(path=PATH, limits=Limits)
def load_corpus_file(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> tuple[Readout, ...]:
    """Return the readouts of the corpus whose root is the file at *path*, in its order.

    Includes are followed only to files that stand beside the root; *limits* hold for each file.

    Raises:
        FormatError: The root is no teiCorpus, an include points elsewhere, or a file cannot be
            read.
        LimitError: A file is larger or deeper than *limits* allow, or there are too many.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> root = jr.tei.dump_corpus([readout], tempfile.mkdtemp())
    >>> [it.id for it in jr.tei.load_corpus_file(root)]
    ['001_19287fb4fa5b8656']
    """
    root = corpus_root(path, limits)
    return tuple(from_tree(part, limits) for _, part in parts(root, path, limits))


@takes(path=PATH, limits=Limits)
def joined(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the corpus as one document, each include replaced by what it points to.

    Raises:
        FormatError: As :func:`load_corpus_file`.
        LimitError: As :func:`load_corpus_file`.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> root = jr.tei.dump_corpus([readout], tempfile.mkdtemp())
    >>> b"xi:include" in jr.tei.joined(root)
    False
    """
    root = corpus_root(path, limits)
    found = [part for _, part in parts(root, path, limits)]
    for child in list(root.iterchildren(_INCLUDE, tei("TEI"))):
        root.remove(child)
    for part in found:
        part.tail = "\n"
        root.append(part)
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="UTF-8", xml_declaration=True)


def corpus_root(path: AnyPath, limits: Limits) -> etree._Element:
    """The root of the corpus file at *path*, its includes not yet followed."""
    return _checked_root(read_bytes(path, limits.bytes, error=FormatError), limits)


def included(data: bytes, limits: Limits = DEFAULT_LIMITS) -> tuple[str, ...]:
    """Return the names of the files that the corpus in *data* includes.

    There are none if it holds readouts itself, as what :func:`joined` gives does.

    Raises:
        FormatError: It is no corpus.
        LimitError: It is larger or deeper than *limits* allow.
    """
    root = _checked_root(data, limits)
    if root.find(tei("TEI")) is not None:
        return ()
    return tuple(unquote(it.get("href", "")) for it in root.iterchildren(_INCLUDE))


def _checked_root(data: bytes, limits: Limits) -> etree._Element:
    root = wellformed(data, limits)
    if root.tag != tei("teiCorpus"):
        if root.tag == tei("TEI"):
            raise FormatError("Expected the root teiCorpus, found TEI.", line=line_of(root))
        raise FormatError(wrong_root(root), line=line_of(root))
    refuse_deep(root, limits)
    return root


def parts(
    root: etree._Element, path: AnyPath, limits: Limits
) -> Iterator[tuple[str | None, etree._Element]]:
    """Yield the TEI elements in the corpus, and those that it includes with their files' names."""
    _refuse_many(sum(1 for _ in root.iterchildren(_INCLUDE)))
    seen: set[str] = set()
    for child in root:
        if child.tag == tei("TEI"):
            yield None, child
        elif child.tag == _INCLUDE:
            name = unquote(child.get("href", ""))
            # Ten thousand times the same large file would be as much work as so many files.
            if name in seen:
                line = line_of(child)
                raise FormatError(
                    f"Expected each file of a corpus once, found {name!r} again at line {line}.",
                    line=line,
                )
            seen.add(name)
            yield name, _included(child, Path(path).parent, limits)


def _refuse_many(files: int) -> None:
    if files > _LIMIT_FILES:
        raise LimitError(
            f"Expected at most {_LIMIT_FILES} files in a corpus, found {files}.",
            _LIMIT_FILES,
            files,
        )


def _included(include: etree._Element, folder: Path, limits: Limits) -> etree._Element:
    href = include.get("href", "")
    name = unquote(href)
    # A plain name has no folder, scheme, drive or query; a link could still lead out.
    target = folder / name
    if not _PLAIN_NAME.fullmatch(name) or target.is_symlink() or set(include.attrib) != {"href"}:
        line = line_of(include)
        raise FormatError(
            f"Expected the name of a file beside the corpus at line {line}, found {href!r}.",
            line=line,
        )
    try:
        part = wellformed(read_bytes(target, limits.bytes, error=FormatError), limits)
        if part.tag != tei("TEI"):
            raise FormatError(wrong_root(part), line=line_of(part))
        refuse_deep(part, limits)
    except FormatError as error:
        raise FormatError(
            f"{error.message.rstrip('.')} in {name!r}.", error.path, error.line, error.column
        ) from error
    return part
