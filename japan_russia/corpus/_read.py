"""From files and folders to readouts, one after another."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from enum import Enum
from functools import partial
from itertools import product
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from attrs import field, frozen

from japan_russia._warnings import warn
from japan_russia.arguments import PATH, each, takes
from japan_russia.arguments import shown as described
from japan_russia.corpus._doubles import Doubles
from japan_russia.corpus._found import readouts_in
from japan_russia.corpus._told import Known, ToldTable, check_told, load_told
from japan_russia.corpus._told import unused as unused_told
from japan_russia.corpus._workers import read_each
from japan_russia.errors import (
    ArgumentError,
    FormatError,
    JapanRussiaError,
    LimitError,
    ReadoutError,
    shortened,
)
from japan_russia.files import AnyPath
from japan_russia.model import Readout
from japan_russia.parse.corrections import Corrections, Row, applied, by_readout, unused

if TYPE_CHECKING:
    from japan_russia.wording import Wording

__all__ = [
    "Failure",
    "FailureKind",
    "Paths",
    "Progress",
    "Reader",
    "iter_readouts",
    "once",
    "shown",
]

#: What may well be a readout that has to be saved anew, and is not taken from a folder.
_DOCUMENTS: Final = frozenset(
    ".7z .asp .aspx .doc .docx .epub .gz .jsp .odt .pages .pdf .php .rar .rtf .shtml .warc "
    ".webarchive .zip".split()
)
Paths: TypeAlias = AnyPath | Iterable[AnyPath]
"""A file or folder, or several."""
Progress: TypeAlias = Callable[[int, int, Path], object]
"""Is called after each file: how many are done, of how many, and its path."""
_OnSkipped: TypeAlias = Callable[[Path], object] | None


class FailureKind(Enum):
    """Why something is missing from a corpus.

    ``unreadable`` is a file that cannot be read, is no readout, or does not fit what is told of
    it; ``duplicate`` one of the same bytes or id as another, which is there; ``correction`` one
    that a correction does not fit, or a correction of a readout that is not there.

    >>> from japan_russia.corpus import FailureKind
    >>> [it.value for it in FailureKind]
    ['unreadable', 'duplicate', 'correction']
    """

    UNREADABLE = "unreadable"
    DUPLICATE = "duplicate"
    CORRECTION = "correction"


@frozen
class Failure:
    """A file that is missing from a corpus, or a correction of one that is not there.

    Attributes:
        file: The path of the file; the statement that is named, of a correction of a readout that
            is not there: ``001#m1.i4.s2``.
        reason: What was the matter, in one sentence.
        kind: What kind of fault it is.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read("missing.txt", errors="collect")
    >>> corpus.failures[0].file, corpus.failures[0].kind.value
    ('missing.txt', 'unreadable')
    """

    file: str = field()
    reason: str = field()
    # A manifest that was written without it can be read.
    kind: FailureKind = field(default=FailureKind.UNREADABLE, metadata={"required": False})


@frozen(kw_only=True)
class Reader:
    """Reads a file by its suffix: what the library wrote as JSON or TEI, else a text or page.

    Attributes:
        encoding: As for :func:`japan_russia.load`.
        wording: As for :func:`japan_russia.load`.
        told: What is known from elsewhere.

    Raises:
        ArgumentError: What is told of a file is no :class:`Known`.

    >>> import japan_russia as jr
    >>> from japan_russia.corpus import Reader
    >>> Reader()(jr.examples()[1]).id
    '001_19287fb4fa5b8656'
    """

    encoding: str | None = field(default=None)
    wording: Wording | None = field(default=None)
    told: ToldTable = field(factory=dict, validator=lambda _it, _field, told: check_told(told))

    def __call__(self, path: Path) -> Readout:
        """Return the readout at *path*.

        Raises:
            JapanRussiaError: It cannot be read, or does not fit what is told.
        """
        suffix = path.suffix.lower()
        # Each format's module is loaded when a file of it is met.
        if suffix == ".json":
            from japan_russia.formats import json

            return self._told(path, json.load(path))
        if suffix == ".xml":
            from japan_russia.formats import tei

            return self._told(path, tei.load(path))
        from japan_russia.parse import load

        known = self.told.get(path.name) or self.told.get(path.stem) or Known()
        readout = load(
            path,
            url=known.url,
            encoding=self.encoding,
            year=known.year,
            countries=known.countries,
            wording=self.wording,
        )
        return known.told_to(readout)

    def _told(self, path: Path, readout: Readout) -> Readout:
        known = self.told.get(path.name) or self.told.get(readout.id)
        return readout if known is None else known.told_to(readout)


@takes(
    recursive=bool,
    reader=(Callable, None),
    encoding=(str, None),
    told=(*PATH, Mapping, None),
    workers=int,
    progress=(Callable, None),
    on_failure=(Callable, None),
    on_skipped=(Callable, None),
)
def iter_readouts(
    paths: Paths,
    *,
    recursive: bool = False,
    reader: Callable[[Path], Readout] | None = None,
    encoding: str | None = None,
    wording: Wording | None = None,
    told: ToldTable | AnyPath | None = None,
    corrections: Corrections | None = None,
    workers: int = 1,
    progress: Progress | None = None,
    on_failure: Callable[[Failure], object] | None = None,
    on_skipped: Callable[[Path], object] | None = None,
) -> Iterator[Readout]:
    """Yield the readouts at *paths* one by one, so that no more than one need be in memory.

    Args:
        paths: Files and folders; of a folder, the files in it with one of :data:`SUFFIXES`,
            sorted by name, but for the root of a TEI corpus whose files are there.  A path that is
            named twice is read once.
        recursive: Whether folders in a folder are taken, too, but for those that a browser has
            put beside a page.
        reader: Reads a file, instead of by its suffix: ``.json`` and ``.xml`` as what the library
            wrote, all else as a text or page.
        encoding: As for :func:`japan_russia.load`.
        wording: As for :func:`japan_russia.load`.
        told: What is known from elsewhere, by the name of the file or the id of the readout; or
            the path of a table of it, see :func:`load_told`.  At the end, a
            :class:`CorpusWarning` names what is known of files that were not read.
        corrections: What people have put right, as rows or as the path of a table
            (:mod:`japan_russia.parse.corrections`), whatever reads the files.
        workers: How many processes read; with one, this one does.  Order and errors are the same.
            A reader of one's own has to be a function of a module, which they can import.
        progress: Called after each file with how many are done, of how many, and the path.
        on_failure: Called with what cannot be read, instead of an error.
        on_skipped: Called with each file of a folder that has none of the suffixes and is not the
            table of *told* or *corrections*.

    Warns:
        CorpusWarning: A folder holds documents or archives that are not taken, such as PDF; or two
            files of different bytes have the same title, days of meetings and sentences.

    Raises:
        JapanRussiaError: A file cannot be read, a folder has none, two files give readouts of one
            id or have the same bytes, a correction does not fit or is of a readout that is not
            there; only where there is no *on_failure*, but for tables that cannot be read.
        ArgumentError: Both *reader* and what only the library's own reading asks for are given.

    >>> import japan_russia as jr
    >>> from japan_russia.corpus import iter_readouts
    >>> [it.id[:3] for it in iter_readouts(jr.examples())]
    ['000', '001', '002', '003', '004']
    """
    if reader is None:
        table = told if told is None or not isinstance(told, str | PathLike) else load_told(told)
        reader = Reader(encoding=encoding, wording=wording, told=table or {})
    elif encoding is not None or wording is not None or told is not None:
        raise ArgumentError("Expected a reader or what to read by, found both.", "reader")
    if workers < 1:
        raise JapanRussiaError(f"Expected at least one worker, found {workers!r}.")
    read = partial(read_each, workers, reader)
    used = [it for it in (told, corrections) if isinstance(it, str | PathLike)]
    files = partial(_files, paths, recursive, used, on_failure, on_skipped)
    known = reader.told if isinstance(reader, Reader) else {}
    return _readouts(read, files, known, by_readout(corrections), progress, on_failure)


def _readouts(
    by: Callable[[list[str]], Iterable[tuple[Path, Callable[[], Readout]]]],
    named: Callable[[], Iterable[Path]],
    told: ToldTable,
    right: dict[str, list[Row]],
    progress: Progress | None,
    on_failure: Callable[[Failure], object] | None,
) -> Iterator[Readout]:
    # What is kept of each file while all are read: its name, which takes far less than a Path.
    files = list(map(str, named()))
    check, double = once(), Doubles()
    seen = set[str]()
    for number, (path, read) in enumerate(by(files), 1):
        name = shown(files[number - 1])
        if told:
            seen.update((path.name, path.stem))
        kind = FailureKind.UNREADABLE
        try:
            readout = _named(read, path) if on_failure is None else read()
            if told:
                seen.add(readout.id)
            kind = FailureKind.DUPLICATE
            check(readout, name)
            kind = FailureKind.CORRECTION
            readout = applied(readout, right.pop(readout.id, ()))
        except JapanRussiaError as error:
            if on_failure is None:
                raise
            on_failure(Failure(name, str(error), kind))
        else:
            double.add(readout, name)
            yield readout
        if progress is not None:
            progress(number, len(files), path)
    for sentence in (double.sentence(), unused_told(told, seen)):
        if sentence is not None:
            warn(sentence)
    for missing in unused(right):
        if on_failure is None:
            raise missing
        on_failure(Failure(missing.id, str(missing), FailureKind.CORRECTION))


def _named(read: Callable[[], Readout], path: Path) -> Readout:
    """Return what *read* gives; its error, if there is one, names the file at *path*."""
    try:
        return read()
    except JapanRussiaError as error:
        # The error goes on as it is, with what programs look up in it.
        error.message = shortened(_naming(error, path))
        error.args = (error.message, *error.args[1:])
        raise


def _naming(error: JapanRussiaError, path: Path) -> str:
    """The message of *error* with the path of the file, which it may call by its name or id."""
    message, name = error.message, repr(str(path))
    if name in message:
        return message
    for word, known in product(("in", "of"), (path.name, path.stem)):
        before, found, after = message.partition(f" {word} {known},")
        if found:
            return f"{before} {word} {name},{after}"
    before, found, after = message.partition(", found")
    # What a readout is told, or corrected by, stands before what is found; advice stands after it.
    if found and isinstance(error, FormatError | LimitError):
        return f"{before} in {name}{found}{after}"
    return f"{message.removesuffix('.')} in {name}."


def _files(
    paths: Paths,
    recursive: bool,
    used: Iterable[AnyPath],
    on_failure: Callable[[Failure], object] | None,
    on_skipped: _OnSkipped,
) -> Iterable[Path]:
    """The files that *paths* name, each once, in order."""
    found: dict[Path, None] = {}
    skipped: dict[Path, Path] = {}
    if isinstance(paths, Readout):
        raise ArgumentError(
            "Expected a file or folder, or several, as paths, found an object of Readout: "
            "Corpus.of() takes readouts.",
            "paths",
        )
    several = [paths] if isinstance(paths, str | bytes | PathLike) else paths
    if not isinstance(several, Iterable):
        raise ArgumentError(
            f"Expected a file or folder, or several, as paths, found {described(paths)}.", "paths"
        )
    for path in each(several, object, "paths"):
        try:
            file: AnyPath
            (file,) = each([path], PATH, "paths")
            found.update(
                dict.fromkeys(
                    readouts_in(
                        file,
                        recursive=recursive,
                        used=used,
                        skipped=lambda folder, others: skipped.update(
                            dict.fromkeys(others, folder)
                        ),
                    )
                )
            )
        except JapanRussiaError as error:
            if on_failure is None:
                raise
            on_failure(Failure(shown(path), str(error)))
    _tell_skipped({it: folder for it, folder in skipped.items() if it not in found}, on_skipped)
    return found


def _tell_skipped(skipped: Mapping[Path, Path], on_skipped: _OnSkipped) -> None:
    """Tell of each file, and warn of the documents of each folder: they may be readouts."""
    documents: dict[Path, list[str]] = {}
    for path, folder in skipped.items():
        if on_skipped is not None:
            on_skipped(path)
        if path.suffix.lower() in _DOCUMENTS:
            documents.setdefault(folder, []).append(shown(path.relative_to(folder)))
    for folder, names in documents.items():
        warn(
            f"Expected no documents but text and pages in {shown(folder)!r}, "
            f"found {', '.join(names)}: save each as text or HTML, they are not read."
        )


def shown(path: object) -> str:
    """Return *path* so that it can be read and written, where its name is not UTF-8, too."""
    text = str(path)
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def once() -> Callable[[Readout, Path | str | None], None]:
    """Return what checks that no two readouts have one id, and no two files the same bytes.

    It is given each readout with the path of its file, if it has one.

    Raises:
        ReadoutError: By what is returned: names both files.
    """
    by_id: dict[str, str] = {}
    by_bytes: dict[str, str] = {}

    def check(readout: Readout, path: Path | str | None) -> None:
        name = shown(path) if path is not None else readout.source.name or readout.id
        other = by_id.get(readout.id)
        if other is not None:
            raise ReadoutError(
                f"Expected each id once in a corpus, found {readout.id!r} of {other!r} and "
                f"{name!r}.",
                name,
            )
        if path is not None:
            other = by_bytes.setdefault(readout.source.sha256, name)
            if other is not name:
                raise ReadoutError(
                    f"Expected each readout once in a corpus, found the same in {other!r} and "
                    f"{name!r}.",
                    name,
                )
        by_id[readout.id] = name

    return check
