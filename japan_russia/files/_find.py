"""Finding files in folders, and names that every system can have."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

from japan_russia.errors import ReadoutError
from japan_russia.files._words import AnyPath

__all__ = ["find", "plain_stem"]

#: What Windows takes for a device, whatever the suffix.
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³])\Z", re.IGNORECASE)

#: The folders that browsers put beside a page, for its pictures.
_BESIDE: Final = ("_files", ".files")

#: So many kinds of files tell what a folder was made for.
_MOST: Final = 3


def find(
    path: AnyPath,
    suffixes: frozenset[str],
    *,
    recursive: bool = False,
    skipped: Callable[[Path, Sequence[Path]], object] | None = None,
) -> list[Path]:
    """Return *path* itself, or if it is a folder the files in it, sorted by name.

    Args:
        path: A file or folder; a file need not be there.
        suffixes: What is taken from a folder, in lower-case letters, in any case; hidden files
            are not.
        recursive: Whether folders in a folder are taken, too, but for those that a browser has
            put beside a page.  Links to folders are not followed.
        skipped: Called with the folder and the other files in it, if there are any.

    Raises:
        ReadoutError: A folder cannot be listed or holds no file with one of *suffixes*.
    """
    folder = Path(path)
    if not _is_folder(folder):
        return [folder]
    inside: list[Path] = []
    others: list[Path] = []
    passed_over = 0
    folders = [folder]
    while folders:
        for found in _listed(folders.pop()):
            if found.name.startswith("."):
                continue
            if _is_folder(found):
                # A link to a folder may lead back to where it stands.
                if found.name.endswith(_BESIDE) or found.is_symlink():
                    continue
                if recursive:
                    folders.append(found)
                passed_over += not recursive
            elif found.suffix.lower() in suffixes:
                inside.append(found)
            else:
                others.append(found)
    if not inside:
        *most, last = sorted(suffixes)
        wanted = f"{', '.join(most)} or {last}" if most else last
        raise ReadoutError(
            f"Expected {wanted} files in {str(folder)!r}, found {_counted(others, passed_over)}."
        )
    if others and skipped is not None:
        skipped(folder, sorted(others))
    return sorted(inside)


def _counted(others: Iterable[Path], folders: int) -> str:
    """What there is in a folder that holds nothing that can be read."""
    kinds = Counter(sorted(it.suffix.lower() for it in others)).most_common()
    found = [f"{number} {kind or 'without suffix'}" for kind, number in kinds[:_MOST]]
    if len(kinds) > _MOST:
        found.append(f"{sum(number for _, number in kinds[_MOST:])} of other kinds")
    if folders:
        found.append(f"{folders} folder{'s' * (folders > 1)} not looked into")
    *most, last = found or ["none"]
    return f"only {', '.join(most)} and {last}" if most else f"{'only ' * bool(found)}{last}"


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except (OSError, ValueError):
        # Reading it as a file will say what is the matter.
        return False


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError as fault:
        raise ReadoutError(
            f"Expected a folder that can be listed at {str(folder)!r}, "
            f"found: {fault.strerror or fault}."
        ) from fault


def plain_stem(stem: str) -> str:
    """Return *stem* as that of a file that every system can have: Windows has devices (``CON``)."""
    head, dot, rest = stem.partition(".")
    return f"{head}_{dot}{rest}" if _DEVICES.match(head) else stem
