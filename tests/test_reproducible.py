"""The same files give the same bytes, wherever and in whatever surroundings they are read."""

from __future__ import annotations

import json
import locale
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest

SEEDS: Final = Path(__file__).parent.parent / "seeds"

#: Reads the folder that is named, and prints a digest of each thing that is written of it.
SCRIPT: Final = """
import hashlib, json, locale, sys, tempfile
from pathlib import Path
import japan_russia as jr

# The locale is taken as a program with windows takes it; one that is not installed is an error.
locale.setlocale(locale.LC_ALL, "")

def told(data):
    return hashlib.sha256(data).hexdigest()

corpus = jr.Corpus.read(sys.argv[1], corrections=Path(sys.argv[1]) / "right.tsv")
found = {"manifest": told(corpus.manifest().dumps().encode())}
for it in corpus:
    found[f"json of {it.id}"] = told(jr.json.dumps(it).encode())
    found[f"tei of {it.id}"] = told(jr.tei.dumps(it))
    for style in jr.citations.STYLES:
        found[f"{style} of {it.id}"] = told(jr.citations.cite(it, style=style).encode())
with tempfile.TemporaryDirectory() as folder:
    for format in sys.argv[2:]:
        for path in jr.tables.write(corpus, Path(folder, format), format=format):
            found[path.name] = told(path.read_bytes())
print(json.dumps(found))
"""
FORMATS: Final = ("csv", "sqlite", *(["parquet"] if find_spec("pyarrow") else []))


def _digests(folder: Path, **surroundings: str) -> dict[str, str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(folder), *FORMATS],
        # Locale and time zone are those named here alone.
        env={
            **{name: it for name, it in os.environ.items() if not name.startswith(("LC_", "LANG"))},
            **surroundings,
        },
        capture_output=True,
        check=True,
    )
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def seeds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of the five seeds and a table of a correction."""
    folder = tmp_path_factory.mktemp("seeds")
    for path in SEEDS.glob("*.txt"):
        shutil.copy(path, folder)
    (folder / "right.tsv").write_text(
        "statement\twords\tfield\tvalue\twho\twhy\n"
        "001_19287fb4fa5b8656#m1.i4.s1\tMinister Gemba\tspeakers\tJP\tA. Reader\tKōno says so\n",
        encoding="utf-8",
    )
    return folder


def _is_installed(name: str) -> bool:
    before = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        return False
    locale.setlocale(locale.LC_ALL, before)
    return True


def _other(name: str) -> object:
    return pytest.param(
        name,
        marks=pytest.mark.skipif(
            not _is_installed(name), reason=f"install the locale {name} to run this"
        ),
    )


@pytest.mark.long
# In Turkish, "I" and "i" are different letters, not one letter in two cases.
@pytest.mark.parametrize("other", [_other("C.UTF-8"), _other("tr_TR.UTF-8")])
def test_bytes_do_not_depend_on_the_surroundings(other: str, seeds: Path, tmp_path: Path) -> None:
    """Two hash seeds, two locales, two time zones, two folders."""
    first = _digests(seeds, PYTHONHASHSEED="1", LC_ALL="C", TZ="Asia/Tokyo", PYTHONUTF8="0")
    elsewhere = tmp_path / "Копия"
    shutil.copytree(seeds, elsewhere)
    second = _digests(
        elsewhere, PYTHONHASHSEED="2", LC_ALL=other, TZ="America/St_Johns", PYTHONUTF8="1"
    )
    assert second == first
    assert len(first) > 30


@pytest.mark.long
def test_a_changed_byte_changes_them(seeds: Path, tmp_path: Path) -> None:
    """The test above compares what depends on the files."""
    changed = tmp_path / "changed"
    shutil.copytree(seeds, changed)
    path = next(iter(sorted(changed.glob("004*.txt"))))
    path.write_bytes(path.read_bytes().replace(b"Moscow", b"Mosbow"))
    before, after = _digests(seeds), _digests(changed)
    assert before["manifest"] != after["manifest"]
    assert before[f"json of {path.stem}"] != after[f"json of {path.stem}"]
    assert before["meetings.csv"] != after["meetings.csv"]
