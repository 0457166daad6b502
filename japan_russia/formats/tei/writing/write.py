"""From a readout to TEI."""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

from japan_russia.files import AnyPath, write_atomic
from japan_russia.formats.tei.writing.header import NO_DIGEST, header, standoff
from japan_russia.formats.tei.writing.text import TextWriter
from japan_russia.formats.tei.xml.names import NAMESPACE, xml_id
from japan_russia.model import Readout

__all__ = ["PROLOGUE", "Written", "dump", "dumps", "written"]

PROLOGUE: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<?xml-model href="japan_russia.rng" type="application/xml" '
    'schematypens="http://relaxng.org/ns/structure/1.0"?>\n'
)


def dumps(readout: Readout) -> bytes:
    """Return *readout* as a TEI document in UTF-8: the same object gives the same bytes.

    Raises:
        FormatError: A division cuts into another or into furniture, which XML cannot hold.
    """
    return written(readout).data


def dump(readout: Readout, path: AnyPath) -> None:
    """Write *readout* to the file at *path*, whole or not at all.

    Raises:
        FormatError: As :func:`dumps`, or the file cannot be written.
    """
    write_atomic(path, dumps(readout))


class Written(NamedTuple):
    """A document, the digest of all that it says, and the categories that it points to."""

    data: bytes
    digest: str
    used: set[str]


def written(readout: Readout, *, shared: bool = False) -> Written:
    """Return the document with what there is to know about it.

    Args:
        shared: Leave out what the root of a corpus holds once for all its readouts.
    """
    root = xml_id(readout.id)
    text_digest = hashlib.sha256(readout.source.text.encode()).hexdigest()
    body = TextWriter(readout, root)
    body.write()
    used = body.used
    front = header(readout, body.statements, root, text_digest, used, shared=shared)
    head = f'{PROLOGUE}<TEI xmlns="{NAMESPACE}" xml:id="{root}" xml:lang="en">\n'
    parts = (head, *front, *standoff(readout, body.statements, root), *body.out, "\n</TEI>\n")
    data = "".join(parts).encode()
    # The tag before it makes the place unique: no title can hold an unescaped ">".
    digest = hashlib.sha256(data).hexdigest()
    mark = 'subtype="reading">'
    data = data.replace((mark + NO_DIGEST).encode(), (mark + digest).encode(), 1)
    return Written(data, digest, used)
