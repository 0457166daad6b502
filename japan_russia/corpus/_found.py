"""What of a folder is tried as a readout: files by their suffix, but no root of a corpus."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from os import fsdecode
from pathlib import Path
from typing import Final

from japan_russia.errors import JapanRussiaError
from japan_russia.files import AnyPath, find, read_bytes

__all__ = ["SUFFIXES", "readouts_in"]

SUFFIXES: Final = frozenset({".htm", ".html", ".json", ".mht", ".mhtml", ".txt", ".xhtml", ".xml"})
"""What is taken from a folder."""

#: Of a root's first bytes, so many have its name.
_BEGIN: Final = 4_096
#: Safety limit: a file that is larger is tried as a readout.
_MOST: Final = 32 * 1024 * 1024


def readouts_in(
    path: AnyPath,
    *,
    recursive: bool = False,
    skipped: Callable[[Path, Sequence[Path]], object] | None = None,
    used: Iterable[AnyPath] = (),
) -> list[Path]:
    """Return *path* itself, or if it is a folder the files in it that may be readouts, by name.

    The root of a TEI corpus whose files are there, too, holds no readout of its own and is
    skipped: what it includes would be read twice.

    Args:
        path: A file or folder; a file need not be there.
        recursive: Whether folders in a folder are taken, too, as :func:`~japan_russia.files.find`
            takes them.
        skipped: Called with the folder and the other files in it, if there are any.
        used: Tables that are read for what they tell of readouts: none of them is skipped.

    Raises:
        ReadoutError: A folder cannot be listed or holds no file with one of :data:`SUFFIXES`.
    """
    others: list[Path] = []
    found = find(
        path,
        SUFFIXES,
        recursive=recursive,
        skipped=lambda _folder, paths: others.extend(paths),
    )
    if found == [Path(path)]:
        # Whatever is named itself is tried.
        return found
    beside = frozenset(found)
    roots = [it for it in found if it.suffix.lower() == ".xml" and _is_root(it, beside)]
    tables = {Path(fsdecode(it)).resolve() for it in used}
    left = [it for it in (*others, *roots) if not tables or it.resolve() not in tables]
    if skipped is not None and left:
        skipped(Path(path), sorted(left))
    return [it for it in found if it not in roots]


def _is_root(path: Path, beside: Collection[Path]) -> bool:
    """Whether the file is the root of a corpus of which all that it includes is *beside* it."""
    try:
        data = read_bytes(path, _MOST)
        if b"teiCorpus" not in data[:_BEGIN]:
            return False
        from japan_russia.formats.tei.corpus import included

        names = included(data)
    except JapanRussiaError:
        # Reading it as a readout will say what is the matter.
        return False
    return bool(names) and all(path.parent / name in beside for name in names)
