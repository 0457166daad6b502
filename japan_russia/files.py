"""Reading files that nobody vouches for, and writing files that are whole or not there."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import re
import secrets
import stat
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeAlias

from japan_russia.errors import FormatError, JapanRussiaError, LimitError, ReadoutError

__all__ = [
    "AnyPath",
    "find",
    "make_folder",
    "new_files",
    "plain_stem",
    "read_bytes",
    "read_table",
    "write_atomic",
]

if sys.platform != "win32":
    import fcntl

AnyPath: TypeAlias = str | os.PathLike[str]
"""A path as :func:`open` takes it."""

# Windows knows neither O_NONBLOCK, nor O_NOCTTY, nor O_CLOEXEC; only Windows knows O_BINARY.
_COMMON: Final[int] = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_READ: Final[int] = (
    os.O_RDONLY | _COMMON | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
)
_WRITE: Final[int] = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _COMMON
_KINDS: Final = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
)

#: The names of files that are being written: short, as a full name may be as long as the system
#: allows.
_TEMPORARY: Final = re.compile(r"\.japan_russia-[0-9a-f]{16}\.tmp")

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
                raise error(f"Expected a file at {name}, found {_kind(status.st_mode)}.")
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
        raise error(f"Expected a readable file at {name}, found: {_sentence(fault)}.") from fault
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


def write_atomic(
    path: AnyPath, data: bytes, *, error: Callable[[str], JapanRussiaError] = FormatError
) -> None:
    """Write *data* to *path* so that a reader finds the old file or the new one, never a part.

    The bytes go into a new file of the same folder, which then takes the name.  An existing file
    keeps its permissions; a symbolic link keeps pointing where it did.

    Args:
        path: The file to make or replace.
        data: All that it shall hold.
        error: Makes the error from its sentence, where the file cannot be written.

    Raises:
        JapanRussiaError: What *error* makes: the folder is missing or closed, the disk is full,
            or something other than a regular file bears the name.
    """
    with new_files((path,), replace=True, error=error) as (temporary,):
        temporary.write_bytes(data)


@contextlib.contextmanager
def new_files(
    paths: Iterable[AnyPath],
    *,
    replace: bool = False,
    error: Callable[[str], JapanRussiaError] = FormatError,
) -> Iterator[list[Path]]:
    """Give an empty file for each of *paths*; they take these names when all are written.

    Until then they stand under other names in the same folders, with the permissions of what they
    replace.  If anything goes wrong, an interruption too, they are gone and what was there is as
    it was.  What a process has left that was killed meanwhile, the next one takes away, on systems
    that lock files.

    Args:
        paths: The files to make.
        replace: Whether files that are there may be replaced; they keep their permissions, and a
            symbolic link keeps pointing where it did.
        error: Makes the error from its sentence, where a file cannot be written.

    Raises:
        JapanRussiaError: What *error* makes: a folder is missing or closed, the disk is full,
            something other than a regular file bears a name, or a file is there already.
    """
    pairs: list[tuple[Path, Path]] = []
    # Each is open as long as it is written: a lock tells other processes that somebody does.
    held: list[int] = []
    name = ""
    try:
        for path in paths:
            name = repr(os.fspath(path))
            if not replace and os.path.lexists(path):
                raise error(f"Expected no file at {name}, found one.")
            target = _resolved(Path(path))
            mode = _mode(target, name, error)
            _tidy(target.parent)
            descriptor, temporary = _opened(target.parent, 0o666 if mode is None else mode)
            held.append(descriptor)
            pairs.append((temporary, target))
            if mode is not None:
                temporary.chmod(mode)
        yield [temporary for temporary, _ in pairs]
        if sys.platform == "win32":
            # There a file that is open cannot take a name.
            while held:
                os.close(held.pop())
        while pairs:
            temporary, target = pairs[0]
            temporary.replace(target)
            del pairs[0]
    except JapanRussiaError:
        raise
    except (OSError, ValueError) as fault:
        if len(pairs) > 1:
            name = repr(str(pairs[0][1].parent))
        raise error(f"Expected a writable file at {name}, found: {_sentence(fault)}.") from fault
    finally:
        if sys.platform == "win32":
            while held:
                os.close(held.pop())
        for temporary, _ in pairs:
            with contextlib.suppress(OSError):
                temporary.unlink()
        for descriptor in held:
            os.close(descriptor)


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as fault:
        # What Python before 3.13 says of links that lead to each other.
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from fault


def _opened(folder: Path, mode: int) -> tuple[int, Path]:
    """A new file in *folder*, open, locked, and with *mode* at most."""
    while True:
        path = folder / f".japan_russia-{secrets.token_hex(8)}.tmp"
        descriptor = os.open(path, _WRITE, mode)
        if sys.platform == "win32" or (_lock(descriptor) is not False and _is_at(descriptor, path)):
            return descriptor, path
        # Another process has found it before it was locked, and taken it away.
        os.close(descriptor)


@lru_cache(maxsize=1_000)
def _tidy(folder: Path) -> None:
    """Take away what a process that was killed has left in *folder*; once in a process."""
    if sys.platform == "win32":
        return
    try:
        left = [it.path for it in os.scandir(folder) if _TEMPORARY.fullmatch(it.name)]
    except OSError:
        # Writing will say what is the matter.
        return
    for path in left:
        with contextlib.suppress(OSError):
            descriptor = os.open(path, _READ | os.O_NOFOLLOW)
            try:
                if stat.S_ISREG(os.fstat(descriptor).st_mode) and _lock(descriptor) is True:
                    Path(path).unlink()
            finally:
                os.close(descriptor)


if sys.platform != "win32":

    def _lock(descriptor: int) -> bool | None:
        """Whether the file is locked now, for this process alone; None where none can be locked."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            return False if fault.errno in (errno.EWOULDBLOCK, errno.EAGAIN) else None
        return True

    def _is_at(descriptor: int, path: Path) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), path.stat())
        except FileNotFoundError:
            return False


def make_folder(path: AnyPath, *, error: Callable[[str], JapanRussiaError] = FormatError) -> Path:
    """Make the folder at *path*, and those above it, unless it is there; return it.

    Raises:
        JapanRussiaError: What *error* makes from its sentence, where it cannot be made.
    """
    try:
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as fault:
        raise error(f"Expected a folder at {os.fspath(path)!r}, found a file.") from fault
    except (OSError, ValueError) as fault:
        raise error(
            f"Expected a folder that can be made at {os.fspath(path)!r}, found: {_sentence(fault)}."
        ) from fault
    return folder


def plain_stem(stem: str) -> str:
    """Return *stem* as that of a file that every system can have: Windows has devices (``CON``)."""
    head, dot, rest = stem.partition(".")
    return f"{head}_{dot}{rest}" if _DEVICES.match(head) else stem


def _mode(target: Path, name: str, error: Callable[[str], JapanRussiaError]) -> int | None:
    """The permissions of the file at *target*, None where there is none yet."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise error(f"Expected a file at {name}, found {_kind(mode)}.")
    return stat.S_IMODE(mode)


def _kind(mode: int) -> str:
    return next((words for is_kind, words in _KINDS if is_kind(mode)), "a device")


def _over(name: str, limit: int, found: int | None) -> LimitError:
    size = "more" if found is None else f"{found}"
    return LimitError(f"Expected at most {limit} bytes in {name}, found {size}.", limit, found)


def _sentence(fault: OSError | ValueError) -> str:
    words = fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
    return words.rstrip(".")
