"""Tables that people make, with one thing odd: rows, or one error of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pytest

import japan_russia as jr
from japan_russia import corpus, evaluate
from japan_russia.formats import tei
from japan_russia.parse import corrections
from tests import hand_made
from tests.directed.share import share
from tests.directed.trees import VALUES, of_json

pytestmark = pytest.mark.long

SEEDS: Final = Path(__file__).parents[2] / "seeds"
GOLD: Final = (SEEDS / "gold" / "002_55ff98b947e89565.json").read_text(encoding="utf-8")
MANIFEST: Final = jr.Corpus.of([hand_made.readout()]).manifest().dumps()
#: A table of each kind, whose first lines are the header and a row.
TABLES: Final[Mapping[str, str]] = {
    "corrections": "\t".join(corrections.COLUMNS)
    + "\nmade#m1.i1.s1\tMinister Aoki proposed new talks.\tspeakers\tp1\tA. B.\tSo it was.\n",
    "told": "file\tid\tyear\tevent\tcountries\turl\tsha256\n"
    f"a.txt\ta\t2005\t2005-05-31\tJP RU\thttp://x/\t{'0' * 64}\n",
    "provenance": "\n".join(
        (SEEDS / "provenance.tsv").read_text(encoding="utf-8").splitlines()[:2]
    ),
}
READERS: Final[Mapping[str, Callable[[Path], object]]] = {
    "corrections": lambda path: corrections.applied(hand_made.readout(), corrections.load(path)),
    "told": corpus.load_told,
    "provenance": tei.read_provenance,
}


def _odd(table: str) -> Iterator[tuple[str, bytes]]:
    header, row, *_ = table.split("\n")
    names, cells = header.split("\t"), row.split("\t")
    for place, name in enumerate(names):
        for what, value in VALUES.items():
            other = [*cells[:place], value, *cells[place + 1 :]]
            yield f"{name} {what}", "\n".join([header, "\t".join(other)]).encode()
            other = [*names[:place], value, *names[place + 1 :]]
            yield f"column {name} {what}", "\n".join(["\t".join(other), row]).encode()
        less = "\t".join(names[:place] + names[place + 1 :])
        yield f"no {name}", f"{less}\n{row}".encode()
        yield f"{name} twice", f"{header}\t{name}\n{row}\t{cells[place]}".encode()
    data = f"{header}\n{row}\n".encode()
    yield "nothing", b""
    yield "a header alone", header.encode()
    yield "a mark", b"\xef\xbb\xbf" + data
    yield "two marks", b"\xef\xbb\xbf\xef\xbb\xbf" + data
    yield "UTF-16", data.decode().encode("utf-16")
    yield "no UTF-8", data.replace(b"a", b"\xff")
    yield "NUL", data.replace(b"\t", b"\0")
    yield "old ends of lines", data.replace(b"\n", b"\r")
    yield "quotes", data.replace(b"\t", b'\t"')
    yield "every row twice", data + data.partition(b"\n")[2]
    yield "many rows", data + data.partition(b"\n")[2] * 3_000
    yield "many columns", f"{header}{chr(9).join(map(str, range(9_000)))}\n{row}".encode()
    yield "empty rows", data + b"\n" * 9_000 + b"\t" * 9_000
    yield "a long cell", data.replace(b"\t", b"\t" + b"x" * 200_000, 1)


def _check(call: Callable[[], object]) -> str:
    try:
        call()
    except jr.JapanRussiaError as error:
        message = str(error)
        is_fit = message.startswith("Expected ") and message.endswith(".") and len(message) <= 2_000
        return "" if is_fit else message
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return ""


@pytest.mark.parametrize("kind", TABLES)
def test_odd_tables(kind: str, tmp_path: Path) -> None:
    """Every cell and every name of a column in every way."""
    path = tmp_path / "table.tsv"
    wrong = {}
    for name, data in _odd(TABLES[kind]):
        path.write_bytes(data)
        if said := _check(lambda: READERS[kind](path)):
            wrong[name] = said[:200]
    assert wrong == {}


@pytest.mark.parametrize(
    ("text", "read"),
    [(GOLD, evaluate.load_gold), (MANIFEST, corpus.load_manifest)],
    ids=["gold", "manifest"],
)
def test_odd_json_of_other_kinds(text: str, read: Callable[[Path], object], tmp_path: Path) -> None:
    """Annotations and manifests."""
    path = tmp_path / "a.json"
    wrong = {}
    for odd in share(of_json(text), 29):
        path.write_bytes(odd.make())
        if said := _check(lambda: read(path)):
            wrong[odd.name] = said[:200]
    assert wrong == {}
