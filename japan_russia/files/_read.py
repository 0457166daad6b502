"""Reading files that nobody vouches for."""

from __future__ import annotations

import codecs
import os
import stat
from collections.abc import Callable
from typing import Final

from japan_russia.errors import JapanRussiaError, LimitError, ReadoutError
from japan_russia.files._words import AnyPath, kind, sentence

__all__ = ["read_bytes", "read_table"]

# Windows knows neither O_NONBLOCK, nor O_NOCTTY, nor O_CLOEXEC; only Windows knows O_BINARY.
_READ: Final[int] = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
)


def read_bytes(
    path: AnyPath, limit: int, *, error: Callable[[str], JapanRussiaError] = ReadoutError
) -> bytes:
    """Return the bytes of the regular file at *path*, at most *limit* of them.

    A pipe, device or folder is refused without waiting for it; a file over the limit is not read.

    Args:
        path: The file; symbolic links are followed.
        limit: The most bytes that the file may have.
        error: Makes the error from its sentence, where there is no file that can be read.

    Raises:
        LimitError: The file has more bytes than *limit*.
        JapanRussiaError: What *error* makes: there is no such file, or it is no regular one.
    """
    name = repr(os.fspath(path))
    try:
        # Without O_NONBLOCK, opening a pipe would wait until somebody writes to it.
        descriptor = os.open(path, _READ)
        try:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise error(f"Expected a file at {name}, found {kind(status.st_mode)}.")
            if status.st_size > limit:
                raise _over(name, limit, status.st_size)
            with os.fdopen(descriptor, "rb", closefd=False) as file:
                # One byte more than allowed, as the file may grow while it is read.
                data = file.read(limit + 1)
        finally:
            os.close(descriptor)
    except JapanRussiaError:
        raise
    except (OSError, ValueError) as fault:
        raise error(f"Expected a readable file at {name}, found: {sentence(fault)}.") from fault
    if len(data) > limit:
        raise _over(name, limit, None)
    return data


def read_table(path: AnyPath, limit: int, *, error: Callable[[str], JapanRussiaError]) -> str:
    """Return the text of the table at *path*, as spreadsheets save it with tabs between its cells.

    It is in UTF-8, with or without a mark, or in UTF-16 with its mark ("Unicode text").

    Args:
        path: The file.
        limit: The most bytes that it may have.
        error: Makes the error from its sentence.

    Raises:
        LimitError: The file has more bytes than *limit*.
        JapanRussiaError: What *error* makes: there is no such file, or its encoding is another.
    """
    data, name = read_bytes(path, limit, error=error), repr(os.fspath(path))
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        return data.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as fault:
        kind = "UTF-16" if is_wide else "UTF-8"
        raise error(f"Expected a table in {kind} at {name}, found: {fault}.") from fault


def _over(name: str, limit: int, found: int | None) -> LimitError:
    size = "more" if found is None else f"{found}"
    return LimitError(f"Expected at most {limit} bytes in {name}, found {size}.", limit, found)
