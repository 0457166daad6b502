"""From a readout to a TEI file: what the library writes, and what an editor has added before."""

from __future__ import annotations

import warnings
from typing import Literal, TypeAlias

from lxml import etree

from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes, write_atomic
from japan_russia.formats.tei.editing.keep import put_back
from japan_russia.formats.tei.editing.layers import LayerDroppedWarning
from japan_russia.formats.tei.writing.edition import PLAIN, Edition
from japan_russia.formats.tei.writing.write import PROLOGUE, written
from japan_russia.formats.tei.xml.safe import DEFAULT_LIMITS, Limits, parse, refuse_large
from japan_russia.model import Readout

__all__ = ["Taxonomies", "dump", "dumps"]

Taxonomies: TypeAlias = Literal["inline", "shared"]
"""Where the vocabularies stand: in the document, or in the root of a corpus beside it."""


@takes(
    readout=Readout,
    header=(Edition, None),
    taxonomies=str,
    keep=(*PATH, bytes, bytearray, None),
    limits=Limits,
)
def dumps(
    readout: Readout,
    *,
    header: Edition | None = None,
    taxonomies: Taxonomies = "inline",
    keep: AnyPath | bytes | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> bytes:
    """Return *readout* as a TEI document in UTF-8: the same object gives the same bytes.

    Args:
        header: What the edition says of itself: editors, publisher, licence, source.
        taxonomies: Whether the document holds what it shares with others, "inline", or points to
            the root of a corpus beside it, "shared": the vocabularies, the organisations and the
            editorial declaration, which are half of a short file.
        keep: An earlier file of the same readout, or its content, in which an editor has worked.
            What was added there stands in the new document, too, where its words are the same;
            what cannot stand there any more is told by a :class:`LayerDroppedWarning` each.
        limits: How large the document may be, so that :func:`loads` takes it, and the file to
            *keep*.

    Raises:
        FormatError: A division cuts into another or into furniture, which XML cannot hold, or the
            file to *keep* cannot be read.
        LimitError: The document, or the file to *keep*, is larger than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.tei.dumps(readout)[:38]
    b'<?xml version="1.0" encoding="UTF-8"?>'
    """
    if taxonomies not in ("inline", "shared"):
        raise FormatError(f"Expected taxonomies 'inline' or 'shared', found {taxonomies!r}.")
    data = written(readout, shared=taxonomies == "shared", edition=header or PLAIN).data
    whole = data if keep is None else _kept(data, keep, limits)
    refuse_large(whole, limits)
    return whole


@takes(
    readout=Readout,
    path=PATH,
    header=(Edition, None),
    taxonomies=str,
    keep=(*PATH, bytes, bytearray, None),
    limits=Limits,
)
def dump(
    readout: Readout,
    path: AnyPath,
    *,
    header: Edition | None = None,
    taxonomies: Taxonomies = "inline",
    keep: AnyPath | bytes | None = None,
    limits: Limits = DEFAULT_LIMITS,
) -> None:
    """Write *readout* to the file at *path*, whole or not at all; all else is as in :func:`dumps`.

    Raises:
        FormatError: As :func:`dumps`, or the file cannot be written.
        LimitError: As :func:`dumps`.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> from pathlib import Path
    >>> path = Path(tempfile.mkdtemp(), "readout.xml")
    >>> jr.tei.dump(readout, path)
    >>> jr.tei.load(path) == readout
    True
    """
    data = dumps(readout, header=header, taxonomies=taxonomies, keep=keep, limits=limits)
    write_atomic(path, data)


def _kept(data: bytes, keep: AnyPath | bytes, limits: Limits) -> bytes:
    if not isinstance(keep, bytes | bytearray):
        keep = read_bytes(keep, limits.bytes, error=FormatError)
    root = parse(data, limits)
    before = etree.tostring(root)
    earlier = parse(bytes(keep), limits, keep=True)
    for layer in put_back(root, earlier, limits):
        line = "" if layer.line is None else f" of line {layer.line}"
        warnings.warn(
            f"Expected the words {layer.words!r} of {layer.name}{line} in the new text, "
            "found no place for them.",
            LayerDroppedWarning,
            stacklevel=4,
        )
    top = _above(earlier)
    if etree.tostring(root) == before and not top:
        return data
    tree = etree.tostring(root, encoding="UTF-8", xml_declaration=False)
    return b"".join((PROLOGUE.encode(), *top, tree, b"\n"))


def _above(root: etree._Element) -> list[bytes]:
    """The comments and instructions before *root*, a line each, but for what names a schema."""
    found = [
        etree.tostring(it, encoding="UTF-8", with_tail=False) + b"\n"
        for it in root.itersiblings(preceding=True)
        if not (isinstance(it, etree._ProcessingInstruction) and it.target == "xml-model")
    ]
    return found[::-1]
