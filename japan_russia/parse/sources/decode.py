"""Bytes to text, decoded once by a documented ladder, never guessed silently.

1. A byte order mark decides: UTF-8, UTF-16 or UTF-32; it is no part of the text.
2. Bytes that hold NUL are what the caller names, UTF-16 without a mark, or else no text.
3. An escape sequence of ISO-2022-JP for kanji decides, where all bytes are below 0x80.
4. Strict UTF-8.
5. What the caller names.
"""

from __future__ import annotations

from japan_russia.errors import ReadoutError
from japan_russia.parse.sources.charset import CANDIDATES, ISO_2022, MARKS, fits

__all__ = ["check_text", "decode"]


def decode(data: bytes, *, encoding: str | None = None, name: str | None = None) -> tuple[str, str]:
    """Return the text of *data* and the name of its encoding.

    *encoding* is used only where *data* is not UTF-8 or holds NUL, and has neither mark nor escape
    sequence.

    Raises:
        ReadoutError: *data* is binary, or cannot be decoded without a guess; the message then
            names the encodings that would fit.
    """
    where = f" in {name}" if name else ""
    for mark, codec in MARKS:
        if data.startswith(mark):
            return _strict(data, codec, name), codec
    at = data.find(b"\0")
    if at >= 0:
        if encoding is not None:
            return _strict(data, encoding, name), encoding
        raise ReadoutError(
            f"Expected the text of a readout{where}, found binary data: NUL at byte {at}.", name
        )
    if data.isascii() and ISO_2022.search(data):
        return _strict(data, "iso-2022-jp", name), "iso-2022-jp"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        if encoding is not None:
            return _strict(data, encoding, name), encoding
        could = ", ".join(codec for codec in CANDIDATES if fits(data, codec)) or "none known"
        raise ReadoutError(
            f"Expected UTF-8{where}, found byte 0x{data[error.start]:02X} at {error.start}: "
            f"name the encoding (it could be: {could}).",
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
