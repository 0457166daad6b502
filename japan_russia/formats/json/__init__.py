"""Readouts as JSON: an equal object comes back, and equal objects give the same bytes.

:func:`schema` describes the files as JSON Schema; the same schema ships beside this package as
``readout.schema.json``.  Reading is strict: a value of another type, a missing, unknown or
repeated key, or anything that contradicts itself is an error that names the place.
"""

from __future__ import annotations

import json as _json
from typing import Any, Final

from japan_russia.errors import FormatError, LimitError
from japan_russia.files import AnyPath, read_bytes, write_atomic
from japan_russia.formats.json._read import Digits, Repeated, readout_of
from japan_russia.formats.json._schema import schema
from japan_russia.formats.json._write import plain
from japan_russia.model import Readout
from japan_russia.span import position

__all__ = ["MAX_BYTES", "dump", "dumps", "load", "loads", "schema"]

#: The most bytes that a file may have unless the caller says otherwise: 64 MiB.
MAX_BYTES: Final = 64 * 1024 * 1024

#: No offset, year or length has more digits; Python refuses to read very long ones.
_MAX_DIGITS: Final = 9
_WIDTH: Final = 20


def dumps(readout: Readout, *, indent: int | None = None) -> str:
    """Return *readout* as JSON.

    Every key is written, in the same order, with null and empty arrays for what is not there.

    Args:
        readout: The readout.
        indent: Spaces for each level; None for a single line.

    Raises:
        FormatError: *readout* is no :class:`~japan_russia.Readout`.
    """
    if not isinstance(readout, Readout):
        raise FormatError(f"Expected a Readout to write, found {type(readout).__name__}.")
    separators = (",", ":") if indent is None else (",", ": ")
    return _json.dumps(
        plain(readout), ensure_ascii=False, allow_nan=False, indent=indent, separators=separators
    )


def loads(data: str | bytes, *, limit: int = MAX_BYTES) -> Readout:
    """Return the readout that *data* describes.

    Args:
        data: What :func:`dumps` has written; bytes are UTF-8.  A byte order mark is passed over.
        limit: The most bytes that *data* may have, a ``str`` as UTF-8.

    Raises:
        FormatError: *data* is not such JSON; with ``path``, or ``line`` and ``column``.
        LimitError: *data* is longer than *limit*.
    """
    if not isinstance(data, str | bytes):
        raise FormatError(f"Expected str or bytes of JSON, found {type(data).__name__}.")
    size = len(data)
    if isinstance(data, str) and size <= limit < size * 4:
        size = len(data.encode("utf-8", "surrogatepass"))
    if size > limit:
        raise LimitError(f"Expected at most {limit} bytes of JSON, found {size}.", limit, size)
    text = (data if isinstance(data, str) else _decoded(data)).removeprefix("\ufeff")
    try:
        return readout_of(_DECODER.decode(text))
    except _json.JSONDecodeError as error:
        where = position(text, error.pos)
        found = repr(text[error.pos : error.pos + _WIDTH]) if error.pos < len(text) else "the end"
        raise FormatError(
            f"Expected JSON at {where}, found {found}.", None, where.line, where.column
        ) from error
    except RecursionError:
        raise FormatError("Expected JSON nested less deeply, found too many levels.") from None


def dump(readout: Readout, path: AnyPath, *, indent: int | None = None) -> None:
    """Write *readout* to the file at *path*, which is replaced whole or left as it was.

    The file is UTF-8 and ends with a newline; see :func:`dumps`.

    Raises:
        FormatError: The file cannot be written.
    """
    write_atomic(path, f"{dumps(readout, indent=indent)}\n".encode(), error=FormatError)


def load(path: AnyPath, *, limit: int = MAX_BYTES) -> Readout:
    """Return the readout in the file at *path*; see :func:`loads`.

    Raises:
        FormatError: There is no such regular file, or it holds something else.
        LimitError: It is longer than *limit*, in which case it is not read.
    """
    return loads(read_bytes(path, limit, error=FormatError), limit=limit)


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise FormatError(
            f"Expected JSON in UTF-8, found the byte 0x{data[error.start]:02x} "
            f"at offset {error.start}."
        ) from error


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeated = Repeated(found)
    for key, _ in pairs:
        # What is taken out at its first mention is missing at its second.
        if found.pop(key, repeated) is repeated:
            repeated.key = key
            break
    return repeated


def _integer(digits: str) -> int | Digits:
    return int(digits) if len(digits) <= _MAX_DIGITS else Digits(digits)


_DECODER: Final = _json.JSONDecoder(object_pairs_hook=_object, parse_int=_integer)
