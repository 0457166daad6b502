"""What a reader can do so that a test runs which was skipped; pytest prints it as the reason."""

from __future__ import annotations

from typing import Final

__all__ = [
    "AXE",
    "BROWSER",
    "CITATIONS",
    "CLONE",
    "COMPLETION",
    "DASK",
    "DOCS",
    "FRAMES",
    "NIGHT",
    "NOTEBOOK",
    "PAGES",
    "POSIX",
    "READOUTS",
    "SITE",
    "R",
]

DOCS: Final = "pip install '.[docs]' to run this"
AXE: Final = "npm install axe-core, and name its axe.min.js in JAPAN_RUSSIA_AXE, to run this"
BROWSER: Final = "pip install '.[docs,browser]', and a Chromium with its driver, to run this"
CITATIONS: Final = "pip install '.[citations]' to run this"
CLONE: Final = "run this where japan_russia/ stands beside tests/"
COMPLETION: Final = "pip install '.[completion]' to run this"
DASK: Final = "pip install '.[dask]' to run this"
SITE: Final = "build the pages, and name their folder in JAPAN_RUSSIA_SITE, to run this"
FRAMES: Final = "pip install '.[frames]' to run this"
NOTEBOOK: Final = "pip install '.[notebook]' to run this"
PAGES: Final = "run this where docs/ stands beside tests/"
NIGHT: Final = "run `bash .ci/nightly breadth` for this"
R: Final = "install R (on Debian: apt-get install r-base-core) to run this"
READOUTS: Final = "set JAPAN_RUSSIA_SHARED to a folder with annotated readouts to run this"
POSIX: Final = "run this on Linux or another POSIX system"
