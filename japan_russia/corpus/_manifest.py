"""What a corpus was made of: enough to tell later whether it is still the same."""

from __future__ import annotations

import hashlib
import json as plain_json
import platform
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import TYPE_CHECKING, Final

from attrs import asdict, field, frozen

from japan_russia._version import __version__
from japan_russia.arguments import PATH, each, takes
from japan_russia.corpus._read import Failure
from japan_russia.errors import FormatError
from japan_russia.files import AnyPath, write_atomic
from japan_russia.model import Readout
from japan_russia.parse.corrections import Row, of

if TYPE_CHECKING:
    from japan_russia.corpus._corpus import Corpus

__all__ = ["Manifest", "Recorded", "Version", "load_manifest", "manifest_of"]

#: The most bytes that the file of a manifest may have: a GiB.
_MAX_BYTES: Final = 1024 * 1024 * 1024
#: The packages that take part in reading, beside the library.
_PACKAGES: Final = ("attrs", "cattrs", "lxml")


@frozen(kw_only=True)
class Recorded:
    """One readout of a corpus, as its manifest records it.

    Attributes:
        id: Of the readout.
        name: Of its file, without the folder, or None.
        url: The address of the page, or None.
        sha256: Digest of the bytes read.
        reading: Digest of all that was read, corrections included: of the readout as JSON.

    >>> import japan_russia as jr
    >>> it = jr.Corpus.read(jr.examples()[1]).manifest().readouts[0]
    >>> it.sha256[:12]
    'eb7262d13c49'
    """

    id: str = field()
    name: str | None = field()
    url: str | None = field()
    sha256: str = field()
    reading: str = field()


@frozen(kw_only=True)
class Version:
    """What took part in reading.

    Attributes:
        name: ``japan_russia``, ``python``, or a package.
        version: Its version.

    >>> import japan_russia as jr
    >>> jr.Corpus.read(jr.examples()[1]).manifest().versions[0].name
    'japan_russia'
    """

    name: str = field()
    version: str = field()


@frozen(kw_only=True)
class Manifest:
    """What a corpus was made of, and by what.

    Attributes:
        versions: The library, Python and the packages that take part in reading.
        readouts: In the order of the corpus, each as a whole.
        corrections: What people have put right in them, as rows of a table.
        failures: What could not be read, in order of the files.

    >>> import japan_russia as jr
    >>> manifest = jr.Corpus.read(jr.examples()[1]).manifest()
    >>> manifest.readouts[0].name
    '001_19287fb4fa5b8656.txt'
    """

    versions: tuple[Version, ...] = field()
    readouts: tuple[Recorded, ...] = field()
    corrections: tuple[Row, ...] = field()
    failures: tuple[Failure, ...] = field()

    def dumps(self) -> str:
        """Return the manifest as JSON, in several lines; the same corpus gives the same text."""
        keys = asdict(self, value_serializer=_plain)
        return plain_json.dumps(keys, ensure_ascii=False, indent=2) + "\n"

    @takes(path=PATH)
    def dump(self, path: AnyPath) -> None:
        """Write the manifest to the file at *path*, which is replaced whole or left as it was.

        Raises:
            FormatError: The file cannot be written.
        """
        write_atomic(path, self.dumps().encode("utf-8"), error=FormatError)

    def differences(self, corpus: Corpus) -> tuple[str, ...]:
        """Return in which points *corpus* is another, a sentence each; empty where it is the same.

        A readout of other bytes is told as that, whatever was read of them; one of the same bytes
        that is read otherwise with the corrections or the versions that differ.  Versions alone
        make no difference.
        """
        from japan_russia.corpus._corpus import Corpus

        (other,) = each([corpus], Corpus, "corpus")
        found = manifest_of(other)
        return (*self._readouts(found), *self._failures(found.failures), *self._order(found))

    def _readouts(self, found: Manifest) -> Iterator[str]:
        then = {it.id: it for it in self.readouts}
        now = {it.id: it for it in found.readouts}
        for id, old in then.items():
            new = now.get(id)
            if new is None:
                yield f"Expected a readout {id!r}, found none."
            elif new.sha256 != old.sha256:
                yield f"Expected {id!r} of the SHA-256 {old.sha256}, found {new.sha256}."
            elif new.reading != old.reading:
                yield f"Expected {id!r} read as before, found {self._why(id, found)}."
        for id in now:
            if id not in then:
                yield f"Expected no readout {id!r}, found one."

    def _why(self, id: str, found: Manifest) -> str:
        then, now = ([row for row in it.corrections if row.readout == id] for it in (self, found))
        if then != now:
            return "other corrections"
        old, new = ({it.name: it.version for it in those.versions} for those in (self, found))
        changed = [
            f"{name} {new.get(name, 'none')} in place of {version}"
            for name, version in old.items()
            if new.get(name) != version
        ]
        return ", ".join(changed) or "another name, address, or way to read it"

    def _failures(self, found: Iterable[Failure]) -> Iterator[str]:
        now = set(map(_told, found))
        for it in self.failures:
            if _told(it) not in now:
                yield f"Expected {it.file!r} not to be read as before, found no such failure."
        then = set(map(_told, self.failures))
        for it in found:
            if _told(it) not in then:
                yield f"Expected no failure of {it.file!r}, found: {it.reason}"

    def _order(self, found: Manifest) -> Iterator[str]:
        then, now = ([it.id for it in those.readouts] for those in (self, found))
        if then != now and sorted(then) == sorted(now):
            yield "Expected the readouts in the same order, found another."


def _plain(_object: object, _attribute: object, value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _told(it: Failure) -> tuple[str, str]:
    """What tells failures apart, in a manifest that has no kinds, too."""
    return it.file, it.reason


def manifest_of(corpus: Corpus) -> Manifest:
    """Return the manifest of *corpus*; see :meth:`Corpus.manifest`."""
    return Manifest(
        versions=tuple(_versions()),
        readouts=tuple(map(_recorded, corpus)),
        corrections=tuple(row for it in corpus for row in of(it)),
        failures=corpus.failures,
    )


@takes(path=PATH)
def load_manifest(path: AnyPath) -> Manifest:
    """Return the manifest in the file at *path*, which :meth:`Manifest.dump` has written.

    Raises:
        FormatError: There is no such regular file, or it holds something else.
        LimitError: It is longer than a GiB.

    >>> import japan_russia as jr
    >>> import tempfile
    >>> from pathlib import Path
    >>> from japan_russia.corpus import load_manifest
    >>> manifest = jr.Corpus.read(jr.examples()[1]).manifest()
    >>> path = Path(tempfile.mkdtemp(), "manifest.json")
    >>> manifest.dump(path)
    >>> load_manifest(path) == manifest
    True
    """
    # Needs cattrs, which nothing else of a corpus does.
    from japan_russia.formats.json._forms import load_as

    return load_as(Manifest, path, limit=_MAX_BYTES)


def _versions() -> Iterator[Version]:
    from importlib.metadata import version

    yield Version(name="japan_russia", version=__version__)
    yield Version(name="python", version=platform.python_version())
    for name in _PACKAGES:
        yield Version(name=name, version=version(name))


def _recorded(it: Readout) -> Recorded:
    from japan_russia.formats import json

    return Recorded(
        id=it.id,
        name=it.source.name,
        url=it.source.url,
        sha256=it.source.sha256,
        reading=hashlib.sha256(json.dumps(it).encode("utf-8")).hexdigest(),
    )
