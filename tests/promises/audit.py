"""A process that reads a hostile set and notes what the interpreter is asked to do meanwhile.

Run with a folder that holds files of it, and nothing else; prints what was done that is promised
never to be: the network, files but those named, other programs, and code made of text.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import japan_russia as jr
from japan_russia import corpus, evaluate
from japan_russia.formats import json, tei
from japan_russia.parse import corrections
from tests import hand_made
from tests.directed.pages import pages
from tests.directed.share import share
from tests.directed.test_tables import TABLES
from tests.directed.texts import AROUND, PLACES, classes, placed
from tests.directed.trees import of_json, of_tei
from tests.formats.tei.test_safe import CASES

#: What is noted; "open" only for other files than those of the folder and of Python itself.
_NEVER = frozenset(
    {
        "compile", "exec", "pickle.find_class", "os.system", "os.exec", "os.posix_spawn", "os.fork",
        "os.spawn", "subprocess.Popen", "ctypes.dlopen", "marshal.loads", "code.__new__",
        "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.symlink", "os.link", "os.chmod",
        "os.listdir", "os.scandir", "shutil.rmtree", "webbrowser.open", "urllib.Request",
        "ftplib.connect", "smtplib.connect", "http.client.connect", "sqlite3.connect",
        "tempfile.mkstemp", "tempfile.mkdtemp", "os.putenv", "import",
    }
)  # fmt: skip


def _texts() -> Iterator[str | bytes]:
    for name, some in classes().items():
        for place in share(PLACES, 8):
            around = AROUND["name" if name == "HEAD" else "blank"]
            yield placed("".join(map(around, some[:7])), place, 400)
    for page in share(pages(300), 11):
        yield page.text.encode()


def _documents() -> Iterator[bytes]:
    yield from (odd.make() for odd in share(of_tei(tei.dumps(hand_made.readout())), 211))
    # The largest take long, and are tried by their own tests.
    yield from (data for data, _ in CASES.values() if len(data) < 1_000_000)


def _all(paths: list[Path]) -> None:
    made = hand_made.readout()
    for text in _texts():
        with suppress(jr.JapanRussiaError):
            jr.loads(text)
    for data in _documents():
        for read in (tei.loads, tei.validate, tei.refreshed, tei.layers, tei.source_text):
            with suppress(jr.JapanRussiaError):
                read(data)
    for odd in share(of_json(json.dumps(made)), 97):
        with suppress(jr.JapanRussiaError):
            json.loads(odd.make())
    readers = (jr.load, json.load, tei.load, tei.load_corpus_file, corrections.load,
               corpus.load_told, corpus.load_manifest, evaluate.load_gold)  # fmt: skip
    for path in paths:
        for load in readers:
            with suppress(jr.JapanRussiaError):
                load(path)


def fill(folder: Path) -> None:
    """Put files of the set into *folder*."""
    for name, table in TABLES.items():
        (folder / f"{name}.tsv").write_text(table, encoding="utf-8")
    json.dump(hand_made.readout(), folder / "a.json")
    tei.dump(hand_made.readout(), folder / "a.xml")
    (folder / "include.xml").write_bytes(
        b'<teiCorpus xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude">'
        b'<xi:include href="file:///etc/passwd"/><xi:include href="http://127.0.0.1:9/x.xml"/>'
        b'<xi:include href="../../x.xml"/></teiCorpus>'
    )
    (folder / "page.html").write_text(
        '<html><base href="http://127.0.0.1:9/"><link rel=stylesheet href="x.css">'
        '<style>@import url("http://127.0.0.1:9/y.css");</style><img src="file:///etc/passwd">'
        "<p>On May 31, 2005, the two ministers held talks.",
        encoding="utf-8",
    )


def main() -> None:
    """Read the set twice: what is loaded and compiled once is so before anything is noted."""
    folder = Path(sys.argv[1])
    paths = sorted(folder.iterdir())
    _all(paths)
    noted: dict[str, str] = {}
    is_noting = False

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if not is_noting:
            return
        if event == "open":
            name = str(arguments[0])
            # A number is a file that is open already.
            if not isinstance(arguments[0], int) and not name.startswith(str(folder)):
                noted.setdefault(f"open {name}", "")
        elif event in _NEVER or event.startswith("socket."):
            noted.setdefault(event, repr(arguments)[:200])

    sys.addaudithook(hook)
    is_noting = True
    _all(paths)
    is_noting = False
    for event, arguments in noted.items():
        print(event, arguments)


if __name__ == "__main__":
    main()
