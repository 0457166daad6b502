"""Readouts as JSON: an equal object comes back, and equal objects give the same bytes.

:func:`schema` describes the files as JSON Schema; the same schema ships beside this package as
``readout.schema.json``.  Reading is strict: a value of another type, a missing, unknown or
repeated key, or anything that contradicts itself is an error that names the place.
"""

from __future__ import annotations

import json as _json
from typing import Final

from japan_russia.arguments import PATH, takes
from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, read_bytes, write_atomic
from japan_russia.formats.json._read import readout_of
from japan_russia.formats.json._schema import schema
from japan_russia.formats.json._text import made_of, refuse_long
from japan_russia.formats.json._write import plain
from japan_russia.model import Readout

__all__ = ["MAX_BYTES", "dump", "dumps", "load", "loads", "schema"]

#: The most bytes that a file may have unless the caller says otherwise: 64 MiB.
MAX_BYTES: Final = 64 * 1024 * 1024


@takes(readout=Readout, indent=(int, None), limit=int)
def dumps(readout: Readout, *, indent: int | None = None, limit: int = MAX_BYTES) -> str:
    """Return *readout* as JSON.

    Every key is written, in the same order, with null and empty arrays for what is not there.

    Args:
        readout: The readout.
        indent: Spaces for each level; None for a single line.
        limit: The most bytes that it may have, so that :func:`loads` takes it.

    Raises:
        LimitError: It is longer than *limit*.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.json.dumps(readout)[:30]
    '{"format":"japan_russia.readou'
    """
    separators = (",", ":") if indent is None else (",", ": ")
    text = _json.dumps(
        plain(readout), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )
    refuse_long(text, limit)
    return text


@takes(data=(str, bytes), limit=int)
def loads(data: str | bytes, *, limit: int = MAX_BYTES) -> Readout:
    """Return the readout that *data* describes.

    Args:
        data: What :func:`dumps` has written; bytes are UTF-8.  A byte order mark is passed over.
        limit: The most bytes that *data* may have, a ``str`` as UTF-8.

    Raises:
        FormatError: *data* is not such JSON; with ``path``, or ``line`` and ``column``.
        LimitError: *data* is longer than *limit*.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> jr.json.loads(jr.json.dumps(readout)) == readout
    True
    """
    return made_of(data, limit, readout_of)


@takes(readout=Readout, path=PATH, indent=(int, None), limit=int)
def dump(
    readout: Readout, path: AnyPath, *, indent: int | None = None, limit: int = MAX_BYTES
) -> None:
    """Write *readout* to the file at *path*, which is replaced whole or left as it was.

    The file is UTF-8 and ends with a newline; see :func:`dumps`.

    Raises:
        FormatError: The file cannot be written.
        LimitError: It would be longer than *limit*.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> from pathlib import Path
    >>> path = Path(tempfile.mkdtemp(), "readout.json")
    >>> jr.json.dump(readout, path)
    >>> jr.json.load(path) == readout
    True
    """
    # The newline at the end is one byte more.
    text = dumps(readout, indent=indent, limit=limit - 1)
    write_atomic(path, f"{text}\n".encode(), error=FormatError)


@takes(path=PATH, limit=int)
def load(path: AnyPath, *, limit: int = MAX_BYTES) -> Readout:
    """Return the readout in the file at *path*; see :func:`loads`.

    Raises:
        FormatError: There is no such regular file, or it holds something else.
        LimitError: It is longer than *limit*, in which case it is not read.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> import tempfile
    >>> from pathlib import Path
    >>> path = Path(tempfile.mkdtemp(), "readout.json")
    >>> jr.json.dump(readout, path, indent=1)
    >>> jr.json.load(path).id
    '001_19287fb4fa5b8656'
    """
    return loads(read_bytes(path, limit, error=FormatError), limit=limit)
