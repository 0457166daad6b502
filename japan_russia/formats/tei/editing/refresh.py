"""Counting anew, in a file, what an editor's changes have made stale."""

from __future__ import annotations

from lxml import etree

from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes, write_atomic
from japan_russia.formats.tei.editing.mend import mend
from japan_russia.formats.tei.xml.names import tei
from japan_russia.formats.tei.xml.safe import (
    DEFAULT_LIMITS,
    Limits,
    line_of,
    refuse_deep,
    wellformed,
    wrong_root,
)

__all__ = ["refresh", "refreshed"]

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>'


@takes(path=PATH, limits=Limits)
def refresh(path: AnyPath, *, limits: Limits = DEFAULT_LIMITS) -> dict[str, int]:
    """Count anew, in the TEI file at *path*, what an editor's changes have made stale.

    Offsets, extents, digests, the ids of sentences that were split, joined or moved, and what
    points to them follow the text; the line breaks that a tool has put into it are taken out.
    Everything that an editor has added stays: names, dates, notes, corrections, the header,
    comments and instructions.  What the edit did to the text is noted as a diagnostic, so that the
    file is read as it was before: ``load(path)`` gives the same readout as ever.

    A file in which nothing is stale is not written.

    Returns:
        The number of each kind that was counted anew, such as ``{"offset": 12, "digest": 2}``;
        empty if nothing was stale.

    Raises:
        FormatError: The file cannot be read, or it cannot be written.
        LimitError: It is larger or deeper than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> from pathlib import Path
    >>> path = Path(tempfile.mkdtemp(), "readout.xml")
    >>> jr.tei.dump(readout, path)
    >>> jr.tei.refresh(path)
    {}
    """
    data, counts = _mended(read_bytes(path, limits.bytes, error=FormatError), limits)
    if counts:
        write_atomic(path, data)
    return counts


@takes(data=(bytes, bytearray, str), limits=Limits)
def refreshed(data: bytes | str, *, limits: Limits = DEFAULT_LIMITS) -> bytes:
    """Return the TEI document *data* with what was stale counted anew, as :func:`refresh` does.

    Raises:
        FormatError: It cannot be read.
        LimitError: It is larger or deeper than *limits* allow.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> data = jr.tei.dumps(readout)
    >>> jr.tei.refreshed(data) == data
    True
    """
    return _mended(data, limits)[0]


def _mended(data: bytes | str, limits: Limits) -> tuple[bytes, dict[str, int]]:
    root = wellformed(data, limits, keep=True)
    refuse_deep(root, limits)
    counts: dict[str, int] = {}
    if root.tag == tei("teiCorpus"):
        parts = list(root.iterchildren(tei("TEI")))
    elif root.tag == tei("TEI"):
        parts = [root]
    else:
        raise FormatError(wrong_root(root), line=line_of(root))
    for part in parts:
        for what, count in mend(part, limits).counts.items():
            counts[what] = counts.get(what, 0) + count
    if not counts:
        return data.encode() if isinstance(data, str) else bytes(data), counts
    # What stands before and after the root has lines of its own, which the parser does not keep.
    top = [*reversed(list(root.itersiblings(preceding=True))), root, *root.itersiblings()]
    lines = [etree.tostring(it, encoding="UTF-8", with_tail=False) for it in top]
    return b"\n".join([_DECLARATION, *lines, b""]), counts
