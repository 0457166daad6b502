"""Validation in levels: schema, checks, and the schema of the user's choice."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Final

from attrs import evolve
from lxml import etree

from japan_russia._version import __version__
from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError, JapanRussiaError, LimitError
from japan_russia.files import AnyPath, read_bytes
from japan_russia.formats.tei.checking import facts, pointers, text
from japan_russia.formats.tei.checking.document import ID, Document
from japan_russia.formats.tei.checking.facts import terms
from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.checking.pinpoint import own_findings
from japan_russia.formats.tei.checking.schema import ASKS, against, named_schema
from japan_russia.formats.tei.corpus import ROOT_NAME, corpus_root, joined, parts
from japan_russia.formats.tei.editing.mend import Mended, mend
from japan_russia.formats.tei.reading.earlier import says_the_usual
from japan_russia.formats.tei.reading.header import read_header
from japan_russia.formats.tei.reading.read import from_tree
from japan_russia.formats.tei.writing.write import written
from japan_russia.formats.tei.xml.names import tei
from japan_russia.formats.tei.xml.safe import (
    DEFAULT_LIMITS,
    Limits,
    line_of,
    refuse_deep,
    wellformed,
    wrong_root,
)
from japan_russia.model import Severity

__all__ = ["validate"]

#: A corpus in one document is as large as all its files together.
_JOINED: Final = Limits(bytes=2**30, tags=50_000_000)

#: The checks of values that the schema looks at, too.
_OF_VALUES: Final = frozenset({"DATE1", "TIME1", "TXT4", "SPAN1"})
#: What tells most of why a file is stale, first.
_ORDER: Final = {
    code: place
    for place, code in enumerate(
        (
            "TXT1", "TXT2", "EXT1", "ID1", "ID3", "TXT4", "RNG1", "PTR1", "PTR5", "PTR6", "SPAN1",
            "SPAN2", "SPAN3", "SPAN4", "PTR4", "VOC1", "SUM1",
        )
    )
}  # fmt: skip

CHECKS: Final = (*pointers.CHECKS, *text.CHECKS, *facts.CHECKS)


@takes(file=(*PATH, bytes, bytearray), schema=(*PATH, None), source=(str, None), limits=Limits)
def validate(
    file: AnyPath | bytes,
    *,
    schema: AnyPath | None = None,
    source: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> tuple[Finding, ...]:
    """Return everything that is not as it should be in a TEI file; nothing if all is well.

    Level 1 is the RELAX NG schema of this package; level 2 are checks that no grammar can make;
    level 3, on request, is any RELAX NG schema.

    Args:
        file: The path of the file, or the document itself.
        schema: The path of a further schema in the XML syntax of RELAX NG, such as tei_all.
        source: The source text, if it is at hand to compare.
        limits: How large the document may be.

    Returns:
        The findings by line, those about the whole first.

    Raises:
        FormatError: There is no such file, or *schema* is none.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.tei.validate(jr.tei.dumps(readout))
    ()
    """
    named = None if schema is None else named_schema(schema)
    try:
        if isinstance(file, bytes | bytearray):
            path, data = None, bytes(file)
        else:
            path, data = file, read_bytes(file, limits.bytes, error=_MissingError)
        root = wellformed(data, limits)
        refuse_deep(root, limits)
        if root.tag == tei("teiCorpus"):
            found = list(_corpus(root, path, named, limits))
        elif root.tag == tei("TEI"):
            shared = _shared(root, path, limits)
            found = examined(root, limits, named=named, shared=shared, source=source)
        else:
            raise FormatError(wrong_root(root), line=line_of(root))
    except _MissingError as error:
        raise FormatError(error.message) from error
    except (FormatError, LimitError) as error:
        line = getattr(error, "line", None)
        found = [Finding(code="XML1", severity=Severity.ERROR, line=line, message=error.message)]
    return tuple(sorted(set(found), key=lambda it: (it.line or 0, it.code, it.message)))


class _MissingError(FormatError):
    """There is no file to validate."""


def _shared(root: etree._Element, path: AnyPath | None, limits: Limits) -> etree._Element | None:
    """The root of the corpus that *path* is part of, if it is: it holds what all parts share."""
    if path is None or next(root.iter(tei("listOrg")), None) is not None:
        return None
    corpus = Path(path).with_name(ROOT_NAME)
    return corpus_root(corpus, limits) if corpus.is_file() else None


def _corpus(
    root: etree._Element, path: AnyPath | None, named: etree.RelaxNG | None, limits: Limits
) -> Iterator[Finding]:
    """The findings on a corpus; those on a file that it includes begin with the file's name."""
    yield from own_findings(root)
    yield from terms(Document(root))
    if path is None:
        where = Path("corpus.xml")
    else:
        where = Path(path)
        if named is not None:
            whole = wellformed(joined(path, limits=_JOINED), _JOINED)
            yield from against(named, whole, "RNG2")
    for name, part in parts(root, where, limits):
        for it in examined(part, limits, with_own=name is not None, shared=root):
            yield it if name is None else evolve(it, message=f"{name}: {it.message}")


def examined(
    root: etree._Element,
    limits: Limits,
    *,
    with_own: bool = True,
    named: etree.RelaxNG | None = None,
    shared: etree._Element | None = None,
    source: str | None = None,
) -> list[Finding]:
    """Return what is not as it should be in one TEI element.

    One edit makes many offsets stale, and a digest or two.  So what counting anew would mend is one
    finding, its first cause; all others are those that remain after it.
    """

    found = unmerged(root, limits, with_own=with_own, named=named, shared=shared, source=source)
    if not found:
        return found
    copy = deepcopy(root)
    try:
        mended = mend(copy, limits)
    except JapanRussiaError:
        return _once(found)
    if not mended.counts:
        return _once(found)
    left = unmerged(copy, limits, with_own=with_own, named=named, shared=shared, source=source)
    return [*_stale(found, left, mended, root), *_lost(mended), *_once(left)]


def unmerged(
    root: etree._Element,
    limits: Limits,
    *,
    with_own: bool = True,
    named: etree.RelaxNG | None = None,
    shared: etree._Element | None = None,
    source: str | None = None,
) -> list[Finding]:
    """Return what the schemas and every check find, each for itself.

    Args:
        with_own: Whether the schema of this package is asked.
        named: A further schema.
        shared: The root of the corpus that the element is part of.
        source: The source text, if it is at hand.
    """
    document = Document(root, shared=shared, source=source)
    return [
        *(own_findings(root) if with_own else ()),
        *(() if named is None else against(named, root, "RNG2")),
        *(it for check in CHECKS for it in check(document)),
        *_reading(document, limits),
    ]


def _once(found: list[Finding]) -> list[Finding]:
    """*found* with one finding of a line on which several say the same.

    A check tells most of what is wrong there.  The reader gives up at its first fault, so that it
    tells nothing new; but it tells more than the schema where that only misses something.
    """
    errors = [it for it in found if it.severity is Severity.ERROR]
    read = {it.line for it in errors if it.code == "READ1"}
    checked = {it.line for it in errors if it.code in _OF_VALUES}
    known = {it.line for it in errors if it.code != "READ1" and not _misses(it)}
    return [
        it
        for it in found
        if not (it.code == "RNG1" and (it.line in checked or (it.line in read and _misses(it))))
        and not (it.code == "READ1" and it.line in known)
        # What cannot be read may be what uses it.
        and not (it.code == "VOC1" and read)
    ]


def _misses(it: Finding) -> bool:
    """Whether the schema only tells that the element lacks something."""
    return it.code == "RNG1" and ASKS in it.message


def _stale(
    found: list[Finding], left: list[Finding], mended: Mended, root: etree._Element
) -> Iterator[Finding]:
    """What is gone after counting anew, as one finding."""
    gone = sorted(set(found) - set(left), key=_cause)
    if not gone:
        return
    first = gone[0]
    if first.code == "SUM1":
        yield first
        return
    if mended.is_indented:
        first = Finding(
            code="TXT5",
            severity=Severity.ERROR,
            line=line_of(next(root.iterchildren(tei("text")))),
            message="Expected the white space of the source in text, found it re-indented.",
        )
    others = len(gone) - 1
    more = f" and {others} more finding{'s' if others > 1 else ''}" if others else ""
    yield evolve(first, message=f"{first.message} `japan-russia tei refresh` mends this{more}.")


def _cause(it: Finding) -> tuple[int, int, str]:
    return _ORDER.get(it.code, len(_ORDER)), it.line or 0, it.message


def _lost(mended: Mended) -> Iterator[Finding]:
    """CUE1: the words that decided who speaks stand where they are said to stand."""
    for element in mended.lost:
        yield Finding(
            code="CUE1",
            severity=Severity.WARNING,
            line=line_of(element),
            message=(
                f"Expected the words of the cue of {element.get(ID)!r}, found them gone; "
                "a refresh leaves the cue out."
            ),
        )


def _reading(document: Document, limits: Limits) -> Iterator[Finding]:
    """READ1: the file can be read; SUM1: it says what it said when it was written.

    Only the version that wrote a file can tell what its digest was made of, in the form of today.
    """
    try:
        header = read_header(document.root)
        readout = from_tree(document.root, limits, with_layers=False)
        if header.version != __version__ or says_the_usual(document.root):
            return
        digest = written(readout, shared=document.has_shared).digest
    except JapanRussiaError as error:
        line = getattr(error, "line", None)
        yield Finding(code="READ1", severity=Severity.ERROR, line=line, message=str(error))
        return
    if header.reading is not None and header.reading != digest:
        yield document.finding(
            "SUM1",
            None,
            "Expected what the file said when it was written, found it edited; "
            "`japan-russia tei refresh` accepts that.",
            "warning",
        )
