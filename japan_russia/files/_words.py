"""How a path may be given, and what messages say of files."""

from __future__ import annotations

import os
import stat
from typing import Final, TypeAlias

__all__ = ["AnyPath", "kind", "sentence"]

AnyPath: TypeAlias = str | os.PathLike[str]
"""A path as :func:`open` takes it."""

_KINDS: Final = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)


def kind(mode: int) -> str:
    """Return what has this *mode* and is no regular file: "a pipe"."""
    return next((words for is_kind, words in _KINDS if is_kind(mode)), "a device")


def sentence(fault: OSError | ValueError) -> str:
    """Return what the system says of *fault*, for the end of a sentence."""
    words = fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
    return words.rstrip(".")
