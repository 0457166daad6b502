"""Bytes to text, decoded once by a documented ladder, never guessed silently.

1. Bytes that begin like a PDF, an archive or a picture, or hold NUL, are no text.
2. A byte order mark decides: UTF-8, UTF-16 or UTF-32; it is no part of the text.
3. An escape sequence of ISO-2022-JP for kanji decides, where all bytes are below 0x80.
4. Strict UTF-8.
5. What the caller names.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from japan_russia.errors import ReadoutError

__all__ = ["check_text", "decode"]

_MAGIC: Final = (
    (b"%PDF-", "a PDF"),
    (b"\x1f\x8b", "gzip data"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an Office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ", "xz data"),
    (b"\x28\xb5\x2f\xfd", "zstd data"),
    (b"\x7fELF", "a program"),
)
# UTF-32 before UTF-16: the mark of the one begins with that of the other.
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ISO_2022: Final = re.compile(rb"\x1b\$[@B]")
_CANDIDATES: Final = ("cp1252", "shift_jis", "euc_jp", "cp1251")


def decode(data: bytes, *, encoding: str | None = None, name: str | None = None) -> tuple[str, str]:
    """Return the text of *data* and the name of its encoding.

    *encoding* is used only where *data* is not UTF-8 and has neither mark nor escape sequence.

    Raises:
        ReadoutError: *data* is binary, or cannot be decoded without a guess; the message then
            names the encodings that would fit.
    """
    where = f" in {name}" if name else ""
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise ReadoutError(f"Expected the text of a readout{where}, found {what}.", name)
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return _strict(data, codec, name), codec
    at = data.find(b"\0")
    if at >= 0:
        raise ReadoutError(
            f"Expected the text of a readout{where}, found binary data: NUL at byte {at}.", name
        )
    if data.isascii() and _ISO_2022.search(data):
        return _strict(data, "iso-2022-jp", name), "iso-2022-jp"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if encoding is not None:
            return _strict(data, encoding, name), encoding
        fits = ", ".join(codec for codec in _CANDIDATES if _fits(data, codec)) or "none known"
        raise ReadoutError(
            f"Expected UTF-8{where}, found byte 0x{data[error.start]:02X} at {error.start}: "
            f"name the encoding (it could be: {fits}).",
            name,
        ) from None


def check_text(text: str, name: str | None = None) -> None:
    """Refuse what cannot be a readout: nothing, white space, NUL or lone surrogates.

    Raises:
        ReadoutError: *text* is one of these.
    """
    where = f" in {name}" if name else ""
    if not text or text.isspace():
        found = "only white space" if text else "nothing"
        raise ReadoutError(f"Expected the text of a readout{where}, found {found}.", name)
    at = text.find("\0")
    if at >= 0:
        raise ReadoutError(
            f"Expected the text of a readout{where}, found binary data: NUL at character {at}.",
            name,
        )
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReadoutError(
            f"Expected Unicode text{where}, found a lone surrogate at character {error.start}.",
            name,
        ) from None


def _strict(data: bytes, codec: str, name: str | None) -> str:
    where = f" in {name}" if name else ""
    try:
        return data.decode(codec)
    except LookupError:
        raise ReadoutError(
            f"Expected the name of an encoding{where}, found {codec!r}.", name
        ) from None
    except UnicodeDecodeError as error:
        raise ReadoutError(
            f"Expected text encoded as {codec}{where}, found bytes that are not at {error.start}.",
            name,
        ) from None
    except (UnicodeError, ValueError):
        raise ReadoutError(
            f"Expected text encoded as {codec}{where}, found bytes that are not.", name
        ) from None


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True
