"""No room on the disk: the old files, no other, and one error of ours."""

from __future__ import annotations

import json as plain_json
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import japan_russia as jr
from japan_russia.formats import json

#: Writes where no file may have more than a few bytes, as if the disk had no more room.
_NO_ROOM: Final = """
import json as plain_json, resource, signal, sys
from pathlib import Path
import japan_russia as jr
from japan_russia.formats import json, tables, tei

readout = jr.load(jr.examples()[0])
many = jr.Corpus.of([readout])
folder = Path(sys.argv[1])
calls = {
    "json": lambda: json.dump(readout, folder / "a.json"),
    "tei": lambda: tei.dump(readout, folder / "a.xml"),
    "corpus": lambda: tei.dump_corpus([readout], folder, overwrite=True),
    "csv": lambda: tables.write(readout, folder, overwrite=True),
    "sqlite": lambda: tables.write(readout, folder, format="sqlite", overwrite=True),
    "graphml": lambda: many.exchanges().write_graphml(folder / "a.graphml", overwrite=True),
    "hits": lambda: many.kwic("peace").write_csv(folder / "hits.csv", overwrite=True),
    "manifest": lambda: many.manifest().dump(folder / "b.json"),
}
# All that is loaded on the way is loaded before.
for call in calls.values():
    call()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
said = {}
most = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
for room in (0, 100):
    for name, call in calls.items():
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, most))
        try:
            call()
            said[f"{name} {room}"] = ""
        except jr.FormatError as error:
            said[f"{name} {room}"] = str(error)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
print(plain_json.dumps(said))
"""


@pytest.mark.long
@pytest.mark.skipif(sys.platform != "linux", reason="run this on Linux, which has limits")
def test_no_room(tmp_path: Path) -> None:
    """Whether nothing can be written or a part of it."""
    run = subprocess.run(
        [sys.executable, "-c", _NO_ROOM, str(tmp_path)], capture_output=True, text=True, check=True
    )
    said = plain_json.loads(run.stdout)
    assert len(said) == 16
    for what, message in said.items():
        assert message.startswith("Expected a writable file at "), what
        assert message.endswith("."), what
    assert not [path.name for path in tmp_path.iterdir() if path.name.endswith(".tmp")]
    assert json.load(tmp_path / "a.json") == jr.load(jr.examples()[0])
