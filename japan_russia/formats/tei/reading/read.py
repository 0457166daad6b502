"""From TEI to a readout."""

from __future__ import annotations

from lxml import etree

from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes
from japan_russia.formats.tei.reading.build import Builder
from japan_russia.formats.tei.reading.header import (
    fault,
    read_header,
)
from japan_russia.formats.tei.reading.text import (
    TextReader,
)
from japan_russia.formats.tei.xml.names import tei
from japan_russia.formats.tei.xml.safe import DEFAULT_LIMITS, Limits, parse
from japan_russia.model import (
    Readout,
)

__all__ = ["from_tree", "load", "loads", "source_text"]


def load(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> Readout:
    """Return the readout in the TEI file at *path*.

    Raises:
        FormatError: It is not what :func:`dump` writes, nor what an editor can make of that; the
            error has line and column where they are known.
        LimitError: The file is larger or deeper than *limits* allow.
    """
    return loads(read_bytes(path, limits.bytes, error=FormatError), limits=limits)


def loads(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> Readout:
    """Return the readout in the TEI document *data*.

    What was edited is read for what it says: offsets are counted anew from the text, and a text
    that no longer has the length and digest it was written with leaves a diagnostic
    ``text-changed``.  Elements inside a sentence that the model has no word for are passed
    through.

    Raises:
        FormatError: As :func:`load`.
        LimitError: The document is larger or deeper than *limits* allow.
    """
    return from_tree(parse(data, limits), limits)


def source_text(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> str:
    """Return the characters of the source, and nothing else, from the TEI document *data*.

    Raises:
        FormatError: It is no TEI document with a text.
        LimitError: The document is larger or deeper than *limits* allow.
    """
    return read_text(parse(data, limits), limits).text


def read_text(root: etree._Element, limits: Limits) -> TextReader:
    """Walk through the ``text`` of *root*."""
    element = root.find(tei("text"))
    if element is None:
        raise fault(root, "Expected a text, found none")
    reader = TextReader(limits.depth)
    reader.read(element)
    return reader


def from_tree(root: etree._Element, limits: Limits) -> Readout:
    """Return the readout in the TEI element *root*."""
    header = read_header(root)
    reader = read_text(root, limits)
    return Builder(header, reader).readout(root)
