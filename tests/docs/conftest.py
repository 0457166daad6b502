"""The site, built once for all tests of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Final, NamedTuple

import pytest

from tests import needs

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

#: A project of its own, which tests/docs/test_outside.py runs as one.
collect_ignore = ["outside"]


class Site(NamedTuple):
    """A built site and what Sphinx said while building it."""

    folder: Path
    complaints: str
    exit_code: int


#: A folder with the site of these pages, where somebody has just built it.
BUILT: Final = os.environ.get("JAPAN_RUSSIA_SITE")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """The site as the README's command builds it, or as JAPAN_RUSSIA_SITE has it."""
    if BUILT:
        return Site(Path(BUILT), "", 0)
    pytest.importorskip("sphinx", reason=needs.DOCS)
    pytest.importorskip("myst_parser", reason=needs.DOCS)
    pytest.importorskip("furo", reason=needs.DOCS)
    if not DOCS.is_dir():
        pytest.skip(needs.PAGES)
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "sphinx", "-q", "-n", "-W", "--keep-going", "-b", "html"),
            *("-d", str(folder / "doctrees"), str(DOCS), str(folder / "html")),
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONWARNINGS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return Site(folder / "html", done.stderr, done.returncode)
