"""The one way in: bytes that nobody vouches for become a tree, or one error.

Only bytes reach lxml, never a path or an address.  A DOCTYPE is refused before lxml sees it, and
with it entities, external subsets and default attributes; gzip is not unpacked; nothing is
fetched; XInclude is not followed.  Ids are not collected: a doubled one is a finding, no crash.
"""

from __future__ import annotations

import codecs
import re
from functools import cache
from typing import Final

from attrs import field, frozen
from lxml import etree

from japan_russia.errors import FormatError, LimitError
from japan_russia.formats.tei.xml.names import NAMESPACE, tei

__all__ = [
    "DEFAULT_LIMITS",
    "Limits",
    "line_of",
    "parse",
    "refuse_deep",
    "refuse_large",
    "wellformed",
    "wrong_root",
]


@frozen(kw_only=True)
class Limits:
    """How large a document may be.

    Attributes:
        bytes: Its length.
        tags: How many ``<`` it has: start and end tags, comments, instructions.
        depth: How deep its elements nest.
        attributes: How many attributes an element has; a schema takes the square of it in time.

    >>> import japan_russia as jr
    >>> jr.tei.Limits(bytes=1_000_000).bytes
    1000000
    """

    bytes: int = field(default=32 * 1024 * 1024)
    tags: int = field(default=800_000)
    depth: int = field(default=100)
    attributes: int = field(default=100)


DEFAULT_LIMITS: Final = Limits()

_DECLARATION: Final = re.compile(
    rb"""<\?xml[ \t\r\n][^>]{0,200}?encoding[ \t\r\n]{0,9}=[ \t\r\n]{0,9}["']([^"'>]{1,40})["']"""
)
#: By their names in XML.  Others could hide tags from the counts and the search for a DOCTYPE:
#: UTF-7 above all.
_ENCODINGS: Final = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "us-ascii": "ascii",
    "ascii": "ascii",
    "iso-8859-1": "iso8859-1",
    "iso8859-1": "iso8859-1",
    "latin-1": "iso8859-1",
    "latin1": "iso8859-1",
}
#: The longest text node or attribute that libxml2 reads without its option for huge documents.
_LONGEST: Final = 10_000_000
_TAG_MISMATCH: Final = re.compile(
    r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)", re.ASCII
)


@cache
def _parser(*, keep: bool) -> etree.XMLParser:
    return etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=not keep,
        remove_pis=not keep,
        collect_ids=False,
    )


def parse(
    data: bytes | str, limits: Limits = DEFAULT_LIMITS, *, keep: bool = False
) -> etree._Element:
    """Return the root of a TEI document.

    Args:
        keep: Whether the tree has the comments and instructions, too.

    Raises:
        FormatError: It is no XML, no TEI P5, or has a DOCTYPE.
        LimitError: It is larger or deeper than *limits* allow.
    """
    root = wellformed(data, limits, keep=keep)
    if root.tag == tei("teiCorpus"):
        raise FormatError(
            "Expected the root TEI, found teiCorpus: "
            "read it with japan_russia.tei.load_corpus_file.",
            line=line_of(root),
        )
    if root.tag != tei("TEI"):
        raise FormatError(wrong_root(root), line=line_of(root))
    return root


def wellformed(
    data: bytes | str, limits: Limits = DEFAULT_LIMITS, *, keep: bool = False
) -> etree._Element:
    """Return the root of any XML document, under the same rules as :func:`parse`.

    Args:
        keep: Whether the tree has the comments and instructions, too.
    """
    raw = _utf8(data, limits)
    _refuse_doctype(raw)
    try:
        root = etree.fromstring(raw, _parser(keep=keep))
    except etree.XMLSyntaxError as error:
        raise _syntax(error, limits) from None
    # A tag of so many attributes is a long one; most documents have none that long.
    longest = len(' a=""') * limits.attributes
    if any(len(tag) > longest and tag.count(b"=") > limits.attributes for tag in raw.split(b"<")):
        _refuse_crowded(root, limits)
    return root


def refuse_large(raw: bytes, limits: Limits) -> None:
    """Raise LimitError if the document *raw*, in UTF-8, is larger than what :func:`parse` takes.

    How deep it is and how many attributes an element has is not looked at: what the library
    writes has 64 levels of divisions at most.
    """
    _refuse_long(raw, limits)
    if len(raw) > _LONGEST and any(len(part) > _LONGEST for part in raw.split(b"<")):
        raise _too_long_text()


def _refuse_long(raw: bytes, limits: Limits) -> None:
    if len(raw) > limits.bytes:
        raise LimitError(
            f"Expected at most {limits.bytes} bytes of XML, found {len(raw)}.",
            limits.bytes,
            len(raw),
        )
    # To count takes as long as to write a tenth of a file; no document has more tags than bytes.
    tags = raw.count(b"<") if len(raw) > limits.tags else 0
    if tags > limits.tags:
        raise LimitError(f"Expected at most {limits.tags} tags, found {tags}.", limits.tags, tags)


def line_of(element: etree._Element) -> int | None:
    """The line of the element's start tag, counted from 1; None if it was not read from text."""
    line: object = element.sourceline
    return line if isinstance(line, int) else None


def refuse_deep(root: etree._Element, limits: Limits) -> None:
    """Raise LimitError if elements nest deeper than *limits* allow."""
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > limits.depth:
            raise LimitError(
                f"Expected elements at most {limits.depth} deep, found deeper ones.", limits.depth
            )


def _refuse_crowded(root: etree._Element, limits: Limits) -> None:
    found = root.xpath("count((//*[count(@*) > $most])[1]/@*)", most=limits.attributes)
    if isinstance(found, float) and found:
        raise LimitError(
            f"Expected at most {limits.attributes} attributes of an element, found {found:.0f}.",
            limits.attributes,
            int(found),
        )


def _utf8(data: bytes | str, limits: Limits) -> bytes:
    """The document in UTF-8 without a byte order mark, its size within *limits*."""
    if isinstance(data, str):
        try:
            raw = data.removeprefix("\ufeff").encode()
        except UnicodeEncodeError:
            raise FormatError("Expected Unicode text, found a lone surrogate.") from None
    else:
        if len(data) > limits.bytes:
            raise LimitError(
                f"Expected at most {limits.bytes} bytes of XML, found {len(data)}.",
                limits.bytes,
                len(data),
            )
        raw = _decoded(bytes(data))
    _refuse_long(raw, limits)
    if not raw.strip():
        raise FormatError("Expected a TEI document, found an empty file.", line=1, column=1)
    return raw


def _decoded(data: bytes) -> bytes:
    if data.startswith(b"\x1f\x8b"):
        raise FormatError("Expected a TEI document, found gzip; unpack it first.")
    if data.startswith(codecs.BOM_UTF8):
        return data[len(codecs.BOM_UTF8) :]
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        encoding = "utf-16"
    else:
        match = _DECLARATION.match(data)
        name = match[1].decode("ascii", "replace") if match else "utf-8"
        encoding = _ENCODINGS.get(name.lower(), "")
        if not encoding:
            raise FormatError(f"Expected UTF-8, found a document in {name!r}.", line=1, column=1)
        if encoding == "utf-8":
            return data
    try:
        return data.decode(encoding).encode()
    except UnicodeError as error:
        raise FormatError(f"Expected a document in {encoding}, found: {error}.") from None


def _refuse_doctype(raw: bytes) -> None:
    """Go past declaration, comments and instructions, and see what comes first then.

    Whatever else stands before a tag is refused here: libxml2 passes over a second byte order
    mark, say, and what it passes over could hide a DOCTYPE.
    """
    at = 0
    while True:
        while at < len(raw) and raw[at] in b" \t\r\n":
            at += 1
        for begin, end in ((b"<?", b"?>"), (b"<!--", b"-->")):
            if raw.startswith(begin, at):
                stop = raw.find(end, at + len(begin))
                break
        else:
            break
        if stop < 0:
            return
        at = stop + len(end)
    line = raw.count(b"\n", 0, at) + 1
    column = at - (raw.rfind(b"\n", 0, at) + 1) + 1
    if raw.startswith(b"<!", at):
        raise FormatError(
            f"Expected no DOCTYPE at line {line}, column {column}, found one.",
            line=line,
            column=column,
        )
    if not raw.startswith(b"<", at):
        raise FormatError(
            f"Expected well-formed XML at line {line}, column {column}, found: "
            "Start tag expected, '<' not found.",
            line=line,
            column=column,
        )


def _syntax(error: etree.XMLSyntaxError, limits: Limits) -> FormatError | LimitError:
    words = (error.msg or "nothing").rpartition(", line ")[0] or error.msg or "nothing"
    if "depth" in words:
        return LimitError(
            f"Expected elements at most {limits.depth} deep, found deeper ones.", limits.depth
        )
    if "too long" in words or "huge" in words.lower():
        return _too_long_text()
    line, column = error.lineno or 1, max(1, error.offset or 1)
    match = _TAG_MISMATCH.match(words)
    if match:
        words = f"an end tag of {match[3]} where {match[1]} of line {match[2]} is open"
    # Some of what libxml2 says ends with a line feed.
    words = words.strip().rstrip(".")
    return FormatError(
        f"Expected well-formed XML at line {line}, column {column}, found: {words}.",
        line=line,
        column=column,
    )


def _too_long_text() -> LimitError:
    return LimitError(f"Expected no text or attribute over {_LONGEST} bytes, found one.", _LONGEST)


def wrong_root(root: etree._Element) -> str:
    """Say why *root* is not that of a TEI document."""
    name = etree.QName(root)
    if name.localname == "TEI.2":
        return "Expected TEI P5, found a root of TEI P4, TEI.2."
    if name.namespace != NAMESPACE:
        found = f"the namespace {name.namespace!r}" if name.namespace else "no namespace"
        return f"Expected a root in the namespace {NAMESPACE!r}, found {name.localname} in {found}."
    return f"Expected the root TEI, found {name.localname}."
