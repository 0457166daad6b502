"""Writing files that are whole or not there, several of them all or none, and their folders."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import Final, NamedTuple

from japan_russia.errors import FormatError, JapanRussiaError
from japan_russia.files._words import AnyPath, kind, sentence

__all__ = ["made_folder", "new_files", "write_atomic"]

if sys.platform != "win32":
    import fcntl

# Only Windows knows O_BINARY, and does not know O_CLOEXEC.
_WRITE: Final[int] = (
    os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
)
#: The names of folders in which files are being written.
_TEMPORARY: Final = re.compile(r"\.japan_russia-[0-9a-f]{16}\.tmp")


class _New(NamedTuple):
    """A file that is being written.

    Attributes:
        name: Its path as it was given, in quotation marks.
        target: The path that it takes.
        temporary: Where it is written.
        aside: Where what is at *target* is kept until all files have their names.
        is_there: Whether anything is at *target*.
    """

    name: str
    target: Path
    temporary: Path
    aside: Path
    is_there: bool


def write_atomic(
    path: AnyPath, data: bytes, *, error: Callable[[str], JapanRussiaError] = FormatError
) -> None:
    """Write *data* to *path* so that a reader finds the old file or the new one, never a part.

    The bytes go into a new file of the same disk, which then takes the name.  An existing file
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

    Until then they stand in a hidden folder beside them, with the permissions of what they
    replace.  If anything goes wrong, an interruption too, even while they take their names, they
    are gone and what was there is there again.  Of a process that is killed at that moment, or a
    computer that loses its power, some files may be new and others old, each of them whole.  What
    a process has left that was killed, the next one takes away, on systems that lock files.

    Args:
        paths: The files to make.
        replace: Whether files that are there may be replaced; they keep their permissions, and a
            symbolic link keeps pointing where it did.
        error: Makes the error from its sentence, where a file cannot be written.

    Raises:
        JapanRussiaError: What *error* makes: a folder is missing or closed, the disk is full,
            something other than a regular file bears a name, or a file is there already.
    """
    files: list[_New] = []
    folders: dict[Path, Path] = {}
    with contextlib.ExitStack() as stack:
        for path in paths:
            name = repr(os.fspath(path))
            with _told_of(name, error):
                if not replace and os.path.lexists(path):
                    raise error(f"Expected no file at {name} without overwrite=True, found one.")
                target = _resolved(Path(path))
                mode = _mode(target, name, error)
                if target.parent not in folders:
                    folders[target.parent] = stack.enter_context(_hidden(target.parent))
                temporary = folders[target.parent] / f"{len(files)}"
                os.close(os.open(temporary, _WRITE, 0o666 if mode is None else mode))
                if mode is not None:
                    temporary.chmod(mode)
            aside = temporary.with_name(f"{len(files)}.old")
            files.append(_New(name, target, temporary, aside, mode is not None))
        # Which of several could not be written, nobody knows here.
        where = files[0].name if len(files) == 1 else repr(str(next(iter(folders), "")))
        with _told_of(where, error):
            yield [it.temporary for it in files]
        _take_names(files, error)


@contextlib.contextmanager
def _told_of(name: str, error: Callable[[str], JapanRussiaError]) -> Iterator[None]:
    """Tell what goes wrong as that of the file *name*."""
    try:
        yield
    except JapanRussiaError:
        raise
    except (OSError, ValueError) as fault:
        raise error(f"Expected a writable file at {name}, found: {sentence(fault)}.") from fault


def _take_names(files: list[_New], error: Callable[[str], JapanRussiaError]) -> None:
    """Let all of *files* take their names, or none."""
    try:
        # Of a single file there is nothing to put back: it has its name, or has not.
        for it in files if len(files) > 1 else ():
            with _told_of(it.name, error):
                _keep(it)
        for it in files:
            with _told_of(it.name, error):
                it.temporary.replace(it.target)
    except BaseException:
        if len(files) > 1:
            _put_back(files)
        raise


def _keep(file: _New) -> None:
    """Keep what *file* is to replace under another name; it stays under its own, too."""
    if not file.is_there:
        return
    try:
        os.link(file.target, file.aside)
    except OSError:
        # Not every disk gives a file two names.
        shutil.copy2(file.target, file.aside)


def _put_back(files: list[_New]) -> None:
    """Let what was there before have the names that some of *files* have taken."""
    for it in files:
        # An interruption may come after a file has its name and before anything notes it.
        if os.path.lexists(it.temporary):
            continue
        with contextlib.suppress(OSError):
            if it.is_there:
                it.aside.replace(it.target)
            else:
                it.target.unlink()


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as fault:
        # What Python before 3.13 says of links that lead to each other.
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from fault


def _mode(target: Path, name: str, error: Callable[[str], JapanRussiaError]) -> int | None:
    """The permissions of the file at *target*, None where there is none yet."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(mode):
        raise error(f"Expected a file at {name}, found {kind(mode)}.")
    return stat.S_IMODE(mode)


@contextlib.contextmanager
def _hidden(folder: Path) -> Iterator[Path]:
    """Give a new hidden folder in *folder*, locked, and take it away with all that is in it."""
    _tidy(folder)
    locked: int | None = None
    path = folder
    try:
        while True:
            # Its name is short, as a full one may be as long as the system allows.
            path = folder / f".japan_russia-{secrets.token_hex(8)}.tmp"
            path.mkdir(0o700)
            if sys.platform == "win32":
                break
            # Another process may find it before it is locked, and take it away.
            with contextlib.suppress(FileNotFoundError):
                locked = _opened(path)
                if _lock(locked) is not False and os.path.samestat(os.fstat(locked), path.stat()):
                    break
            if locked is not None:
                os.close(locked)
                locked = None
        yield path
    finally:
        if path != folder:
            shutil.rmtree(path, ignore_errors=True)
        if locked is not None:
            os.close(locked)


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
            descriptor = _opened(path)
            try:
                # A lock says that the process that has made it goes on writing.
                if _lock(descriptor) is True:
                    shutil.rmtree(path)
            finally:
                os.close(descriptor)


if sys.platform != "win32":

    def _opened(folder: AnyPath) -> int:
        return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)

    def _lock(descriptor: int) -> bool | None:
        """Whether the file is locked now, for this process alone; None where none can be locked."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as fault:
            return False if fault.errno in (errno.EWOULDBLOCK, errno.EAGAIN) else None
        return True


@contextlib.contextmanager
def made_folder(
    path: AnyPath, *, error: Callable[[str], JapanRussiaError] = FormatError
) -> Iterator[Path]:
    """Give the folder at *path*, made with those above it unless they are there.

    At the end, those that were made are taken away again if nothing is in them.

    Raises:
        JapanRussiaError: What *error* makes from its sentence, where it cannot be made.
    """
    made: list[Path] = []
    try:
        try:
            folder = Path(path)
            for it in (folder, *folder.parents):
                if it.exists():
                    break
                made.append(it)
            folder.mkdir(parents=True, exist_ok=True)
        except FileExistsError as fault:
            raise error(f"Expected a folder at {os.fspath(path)!r}, found a file.") from fault
        except (OSError, ValueError) as fault:
            raise error(
                f"Expected a folder that can be made at {os.fspath(path)!r}, "
                f"found: {sentence(fault)}."
            ) from fault
        yield folder
    finally:
        for it in made:
            with contextlib.suppress(OSError, ValueError):
                it.rmdir()
