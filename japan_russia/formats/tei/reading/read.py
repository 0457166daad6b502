"""From TEI to a readout."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes
from japan_russia.formats.tei.reading.build import Builder
from japan_russia.formats.tei.reading.header import fault, read_header
from japan_russia.formats.tei.reading.indented import is_indented, unindent
from japan_russia.formats.tei.reading.text import TextReader
from japan_russia.formats.tei.xml.names import XML, tei
from japan_russia.formats.tei.xml.safe import DEFAULT_LIMITS, Limits, parse
from japan_russia.model import Readout

__all__ = ["builder", "from_tree", "load", "loads", "source_text"]


@takes(path=PATH, limits=Limits)
def load(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> Readout:
    """Return the readout in the TEI file at *path*.

    Raises:
        FormatError: It is not what :func:`dump` writes, nor what an editor can make of that; the
            error has line and column where they are known.
        LimitError: The file is larger or deeper than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> from pathlib import Path
    >>> path = Path(tempfile.mkdtemp(), "readout.xml")
    >>> jr.tei.dump(readout, path)
    >>> jr.tei.load(path).title == readout.title
    True
    """
    return loads(read_bytes(path, limits.bytes, error=FormatError), limits=limits)


@takes(data=(bytes, bytearray, str), limits=Limits)
def loads(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> Readout:
    """Return the readout in the TEI document *data*.

    What was edited is read for what it says.  Offsets are counted anew from the text, and a text
    that no longer has the length and digest it was written with leaves a diagnostic
    ``text-changed``, which says what could not be placed, too; so does a file that a tool has
    re-indented, which is read for its words.  Sentences that an editor has split or moved get ids
    of their place.

    Elements in the text that the model has no word for are counted in a diagnostic
    ``layers-unread``; :func:`layers` lists them.  Their words are the source's, but for those of
    ``note``, ``supplied``, ``add``, ``gloss``, ``rdg``, ``reg``, ``corr`` and ``expan``, which an
    editor has added.

    Raises:
        FormatError: As :func:`load`.
        LimitError: The document is larger or deeper than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.tei.loads(jr.tei.dumps(readout)) == readout
    True
    """
    return from_tree(parse(data, limits), limits)


@takes(data=(bytes, bytearray, str), limits=Limits)
def source_text(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> str:
    """Return the characters of the source, and nothing else, from the TEI document *data*.

    Those of a file that a tool has re-indented are its words, as :func:`loads` reads them.

    Raises:
        FormatError: It is no TEI document with a text.
        LimitError: The document is larger or deeper than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.tei.source_text(jr.tei.dumps(readout)) == readout.source.text
    True
    """
    root = parse(data, limits)
    if root.get(f"{XML}id") is None or root.find(tei("teiHeader")) is None:
        return read_text(root, limits).text
    return builder(root, limits).text


def read_text(root: etree._Element, limits: Limits) -> TextReader:
    """Walk through the ``text`` of *root*."""
    reader = TextReader(limits.depth)
    reader.read(_text(root))
    return reader


def _text(root: etree._Element) -> etree._Element:
    element = root.find(tei("text"))
    if element is None:
        raise fault(root, "Expected a text, found none")
    return element


def builder(root: etree._Element, limits: Limits, *, in_place: bool = False) -> Builder:
    """Read *root*; if a tool has re-indented it, as if its line breaks were not there.

    Args:
        in_place: Whether they are taken out of *root* itself.
    """
    header = read_header(root)
    it = Builder(header, read_text(root, limits))
    if it.is_changed and is_indented(_text(root)):
        root = root if in_place else deepcopy(root)
        unindent(_text(root))
        it = Builder(header, read_text(root, limits), is_indented=True)
    return it


def from_tree(root: etree._Element, limits: Limits, *, with_layers: bool = True) -> Readout:
    """Return the readout in the TEI element *root*, *with_layers* unread in its diagnostics."""
    return builder(root, limits).readout(root, with_layers=with_layers)
