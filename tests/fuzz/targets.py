"""What is fuzzed: bytes come in, and whatever they are, only errors of the library come out."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import japan_russia as jr
from japan_russia.formats import json, tei
from japan_russia.parse import corrections
from japan_russia.parse.sources import decode
from japan_russia.wording import lexicon
from tests import hand_made
from tests.corpus.texts import CALL
from tests.directed import pages, trees
from tests.directed.texts import AROUND, PLACES, classes, placed

__all__ = ["DICTIONARIES", "LONGEST", "SEEDS", "TARGETS"]

_MADE: Final = hand_made.readout()


def text(data: bytes) -> None:
    """A text, as UTF-8: it is covered whole, and comes back from JSON and TEI."""
    with contextlib.suppress(jr.JapanRussiaError):
        _kept(jr.loads(data.decode("utf-8", "replace")))


def html(data: bytes) -> None:
    """A page, as bytes of any encoding."""
    with contextlib.suppress(jr.JapanRussiaError):
        _kept(jr.loads(b"<!DOCTYPE html>" + data))


def from_json(data: bytes) -> None:
    """JSON: what is read is written and read again."""
    with contextlib.suppress(jr.JapanRussiaError):
        it = json.loads(data)
        assert json.loads(json.dumps(it)) == it


def from_tei(data: bytes) -> None:
    """TEI: read, counted anew, checked, and kept while another is written."""
    with contextlib.suppress(jr.JapanRussiaError):
        it = tei.loads(data)
        assert tei.loads(tei.dumps(it)) == it
        assert tei.loads(tei.refreshed(data)) == it
    assert isinstance(tei.validate(data), tuple)


def of_corrections(data: bytes) -> None:
    """A table of corrections: what is read is written and read again, and can be applied."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "table.tsv")
        path.write_bytes(data)
        with contextlib.suppress(jr.JapanRussiaError):
            rows = corrections.load(path)
            corrections.dump(rows, path)
            assert corrections.load(path) == rows
            corrections.applied(_MADE, rows)


def decoded(data: bytes) -> None:
    """Bytes of a text in any encoding, the first of them naming one."""
    names = (None, "utf-16-le", "shift_jis", "cp1252", "euc_jp", "iso2022_jp", "utf-7", "idna")
    encoding = names[data[0] % len(names)] if data else None
    with contextlib.suppress(jr.JapanRussiaError):
        decode.decode(data[1:], encoding=encoding, name="x")


def _kept(it: jr.Readout) -> None:
    assert "".join(it.quote(piece.span) for piece in it.segments()) == it.source.text
    if len(it.source.text) % 8:
        # Writing takes several times as long as reading.
        return
    assert json.loads(json.dumps(it)) == it
    with contextlib.suppress(jr.LimitError):
        assert tei.loads(tei.dumps(it)) == it


TARGETS: Final[Mapping[str, Callable[[bytes], None]]] = {
    "text": text,
    "html": html,
    "json": from_json,
    "tei": from_tei,
    "corrections": of_corrections,
    "decoder": decoded,
}
"""The targets by name."""


def _texts() -> Iterator[bytes]:
    for path in jr.examples():
        yield path.read_bytes()
    for name, some in classes().items():
        for place in PLACES:
            around = AROUND["blank" if name != "SAYING" else "that"]
            yield placed("".join(map(around, some[:9])), place, 300).encode()


def _readouts() -> Iterator[jr.Readout]:
    """Readouts of a few words, of a few statements, and of every kind of object."""
    yield jr.loads("They met.", id="x")
    yield jr.loads(CALL, id="x")
    yield _MADE


def _table() -> bytes:
    row = "made#m1.i1.s1\tMinister Aoki proposed new talks.\tspeakers\tp1\tA. B.\tSo it was.\n"
    return ("\t".join(corrections.COLUMNS) + "\n" + row).encode()


SEEDS: Final[Mapping[str, Callable[[], Iterator[bytes]]]] = {
    "text": _texts,
    "html": lambda: (page.text.encode() for page in pages.pages(200)),
    "json": lambda: (json.dumps(it).encode() for it in _readouts()),
    "tei": lambda: map(tei.dumps, _readouts()),
    "corrections": lambda: iter([_table()]),
    "decoder": lambda: (bytes([n]) + it for n, it in enumerate(islice(_texts(), 200))),
}
"""What each target begins with."""

LONGEST: Final[Mapping[str, int]] = {"json": 6_000, "tei": 16_000}
"""So many bytes an input may have at most, where one that is cut is read no further."""


@cache
def _words() -> tuple[str, ...]:
    named = vars(lexicon).keys()
    return tuple(word for name, some in classes().items() if name in named for word in some)


def _names_of_tei() -> Iterator[str]:
    from lxml import etree

    for element in etree.fromstring(tei.dumps(_MADE)).iter("*"):
        yield f"<{etree.QName(element).localname}"
        for name, value in element.items():
            yield f'{etree.QName(name).localname}="'
            yield str(value)


def _names_of_json() -> Iterator[str]:
    import json as plain_json

    def keys(value: object) -> Iterator[str]:
        if isinstance(value, dict):
            for key, inner in value.items():
                yield plain_json.dumps(key)
                yield from keys(inner)
        elif isinstance(value, list):
            for inner in value:
                yield from keys(inner)
        else:
            yield plain_json.dumps(value)

    yield from keys(plain_json.loads(json.dumps(_MADE)))


DICTIONARIES: Final[Mapping[str, Callable[[], Iterator[str]]]] = {
    "text": lambda: iter(_words()),
    "html": lambda: (part for state in pages.STATES.values() for part in state if part),
    "json": lambda: iter([*_names_of_json(), *trees.JSON_VALUES.values()]),
    "tei": lambda: iter([*_names_of_tei(), *trees.VALUES.values()]),
    "corrections": lambda: iter([*corrections.COLUMNS, "\t", "#char=0,9", "m1.i1.s1", '"']),
    "decoder": lambda: iter(["\ufeff", "\x1b$B", "\x1b(B", "charset=", *_words()[:100]]),
}
"""The words that each target is made of, from the tables, the schema and the states."""
