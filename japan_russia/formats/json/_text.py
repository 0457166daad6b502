"""JSON text to plain values; what Python's own reader lets pass is marked or refused."""

from __future__ import annotations

import json as _json
from collections.abc import Callable
from typing import Any, Final, TypeVar

from japan_russia.errors import FormatError, LimitError
from japan_russia.span import position

__all__ = ["Digits", "Repeated", "made_of", "refuse_long"]

_Made = TypeVar("_Made")

#: No offset, year or length has more digits; Python refuses to read very long ones.
_MAX_DIGITS: Final = 9
_WIDTH: Final = 20


class Repeated(dict[str, Any]):
    """A JSON object that has the same key twice: :attr:`key`."""

    key: str = ""


class Digits(str):
    """An integer of so many digits that no field can hold it."""


def made_of(data: str | bytes, limit: int, make: Callable[[Any], _Made]) -> _Made:
    """Return what *make* makes of the dicts, lists, strings and so on that *data* describes.

    Args:
        data: JSON; bytes are UTF-8.  A byte order mark is passed over.
        limit: The most bytes that *data* may have, a ``str`` as UTF-8.
        make: May go as deep as the values are nested.

    Raises:
        FormatError: *data* is no JSON (with ``line`` and ``column``) or nested too deeply.
        LimitError: *data* is longer than *limit*.
    """
    refuse_long(data, limit)
    text = (data if isinstance(data, str) else _decoded(data)).removeprefix("\ufeff")
    try:
        return make(_DECODER.decode(text))
    except _json.JSONDecodeError as error:
        where = position(text, error.pos)
        found = repr(text[error.pos : error.pos + _WIDTH]) if error.pos < len(text) else "the end"
        raise FormatError(
            f"Expected JSON at {where}, found {found}.", None, where.line, where.column
        ) from error
    except RecursionError:
        raise FormatError("Expected JSON nested less deeply, found too many levels.") from None


def refuse_long(data: str | bytes, limit: int) -> None:
    """Raise LimitError if *data*, a ``str`` as UTF-8, has more bytes than *limit*."""
    size = len(data)
    if isinstance(data, str) and size <= limit < size * 4:
        size = len(data.encode("utf-8", "surrogatepass"))
    if size > limit:
        raise LimitError(f"Expected at most {limit} bytes of JSON, found {size}.", limit, size)


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
