"""Bytes or a string of any kind to the text that is read: of a page, what its reader sees."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from japan_russia.parse.sources import charset, decode, kinds, mhtml, page
from japan_russia.parse.sources.kinds import Kind
from japan_russia.parse.sources.rows import Mark

__all__ = ["Read", "read"]

_NONE: Final[Mapping[int, Mark]] = MappingProxyType({})


class Read(NamedTuple):
    """What was read.

    Attributes:
        text: What a reader sees.
        encoding: What bytes were decoded as; None for a string.
        media_type: What they were.
        url: The address that a page tells, or None.
        marks: What markup says of lines, by where in the text they begin.
    """

    text: str
    encoding: str | None = None
    media_type: str = Kind.TEXT.value
    url: str | None = None
    marks: Mapping[int, Mark] = _NONE


def read(data: str | bytes, *, encoding: str | None, name: str) -> Read:
    """Read text or a page; *encoding* helps where bytes tell none, *name* is for errors.

    Raises:
        ReadoutError: *data* is another kind of file, cannot be decoded, or shows no readout.
        LimitError: A page has too much markup.
    """
    kinds.refuse(data, name)
    used: str | None = None
    if isinstance(data, bytes) and encoding and b"\0" in data and kinds.kind_of(data) is Kind.TEXT:
        # Of UTF-16 without a mark, only the text shows what it is.
        data, used = decode.decode(data, encoding=encoding, name=name)
        kinds.refuse(data, name)
    address: str | None = None
    header: str | None = None
    if isinstance(data, str):
        decode.check_text(data, name)
        kind = kinds.kind_of(data[: kinds.NEAR].encode())
    else:
        kind = kinds.kind_of(data)
    if kind is Kind.MHTML:
        parcel = data.encode() if isinstance(data, str) else data
        data, header, address = mhtml.page_of(parcel, name)
    if isinstance(data, str):
        text = data
    elif kind is Kind.TEXT:
        text, used = decode.decode(data, encoding=encoding, name=name)
    else:
        text, used = charset.page_text(data, header=header, encoding=encoding, name=name)
    if kind is Kind.TEXT:
        decode.check_text(text, name)
        return Read(text, used)
    shown, url = page.read(text, name, address)
    decode.check_text(shown.text, name)
    return Read(shown.text, used, kind.value, url, shown.marks)
