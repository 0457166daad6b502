"""From a readout to TEI."""

from __future__ import annotations

import hashlib
from typing import Final, NamedTuple

from japan_russia.formats.tei.writing.edition import PLAIN, Edition
from japan_russia.formats.tei.writing.header import NO_DIGEST, header, standoff
from japan_russia.formats.tei.writing.text import TextWriter
from japan_russia.formats.tei.xml.names import NAMESPACE, xml_id
from japan_russia.model import Readout

__all__ = ["PROLOGUE", "Written", "written"]

PROLOGUE: Final = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<?xml-model href="japan_russia.rng" type="application/xml" '
    'schematypens="http://relaxng.org/ns/structure/1.0"?>\n'
)


class Written(NamedTuple):
    """A document, the digest of all that it says, and the categories that it points to."""

    data: bytes
    digest: str
    used: set[str]


def written(readout: Readout, *, shared: bool = False, edition: Edition = PLAIN) -> Written:
    """Return the document with what there is to know about it.

    Args:
        shared: Leave out what the root of a corpus holds once for all its readouts.
        edition: What the edition says of itself; the digest is of what the readout says.
    """
    root = xml_id(readout.id)
    text_digest = hashlib.sha256(readout.source.text.encode()).hexdigest()
    body = TextWriter(readout, root)
    body.write()
    used = body.used

    def document(of: Edition) -> bytes:
        front = header(readout, body.statements, root, text_digest, used, shared=shared, edition=of)
        head = f'{PROLOGUE}<TEI xmlns="{NAMESPACE}" xml:id="{root}" xml:lang="en">\n'
        relations = standoff(readout, body.statements, root)
        return "".join((head, *front, *relations, *body.out, "\n</TEI>\n")).encode()

    data = document(PLAIN)
    digest = hashlib.sha256(data).hexdigest()
    if edition is not PLAIN:
        data = document(edition)
    # The tag before it makes the place unique: no title can hold an unescaped ">".
    mark = 'subtype="reading">'
    data = data.replace((mark + NO_DIGEST).encode(), (mark + digest).encode(), 1)
    return Written(data, digest, used)
