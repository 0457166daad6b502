"""The page inside an MHTML file, which holds its pictures and style sheets, too (RFC 2557)."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from email.message import Message
from email.parser import BytesHeaderParser
from itertools import islice
from typing import Final, NamedTuple

from japan_russia.errors import ReadoutError

__all__ = ["Part", "page_of"]

#: The most parts that are looked at, and how deep one may stand in others.
_MOST: Final = 1_500
_DEEPEST: Final = 2
_LONGEST_HEADER: Final = 20_000
_PAGES: Final = frozenset({"text/html", "application/xhtml+xml"})
_HEADER_ENDS: Final = re.compile(rb"\r?\n\r?\n|\r\r|\A\r?\n")


class Part(NamedTuple):
    """The page of an MHTML file: its bytes, its encoding by its header, and its address."""

    data: bytes
    charset: str | None
    url: str | None


def page_of(data: bytes, name: str) -> Part:
    """Return the page that an MHTML file shows.

    Raises:
        ReadoutError: The file has no part that is a page.
    """
    head, body = _parted(data)
    snapshot = _address(head.get("Snapshot-Content-Location"))
    wanted = (head.get_param("start") if head.get_content_maintype() == "multipart" else None) or ""
    first: Part | None = None
    for header, content in islice(_parts(head, body, 0), _MOST):
        if header.get_content_type() not in _PAGES:
            continue
        own = _address(header.get("Content-Location"))
        is_it = own is not None and own == snapshot
        if wanted:
            is_it = header.get("Content-ID", "").strip() == wanted
        if is_it or first is None:
            first = Part(_content(header, content), header.get_content_charset(), own or snapshot)
        if is_it:
            break
    if first is None:
        raise ReadoutError(f"Expected a page in the MHTML of {name}, found no part of it.", name)
    return first


def _parts(head: Message, body: bytes, depth: int) -> Iterator[tuple[Message, bytes]]:
    """The parts of *body* that have none of their own, in order."""
    boundary = head.get_boundary() if head.get_content_maintype() == "multipart" else None
    if not boundary or depth > _DEEPEST:
        yield head, body
        return
    delimiter = b"--" + boundary.encode("ascii", "replace")
    pieces = body.split(delimiter, _MOST)
    for piece in pieces[1 : _MOST + 1]:
        if piece.startswith(b"--"):
            break
        header, content = _parted(piece.lstrip(b" \t").removeprefix(b"\r").removeprefix(b"\n"))
        yield from _parts(header, content, depth + 1)


def _parted(data: bytes) -> tuple[Message, bytes]:
    ends = _HEADER_ENDS.search(data, 0, _LONGEST_HEADER)
    if ends is None:
        return Message(), data
    return BytesHeaderParser().parsebytes(data[: ends.start()] + b"\n\n"), data[ends.end() :]


def _content(header: Message, content: bytes) -> bytes:
    how = str(header.get("Content-Transfer-Encoding", "")).strip().lower()
    if how == "quoted-printable":
        return quopri.decodestring(content)
    if how == "base64":
        try:
            return base64.b64decode(re.sub(rb"[^A-Za-z0-9+/]", b"", content) + b"===")
        except binascii.Error:
            return b""
    return content


def _address(location: object) -> str | None:
    text = str(location or "").strip()
    return text if text.startswith(("http://", "https://")) else None
