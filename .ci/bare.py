"""Run in an environment that holds only the wheel: it brings few packages, and it works."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import distributions
from typing import Final

#: typing_extensions is the one helper: cattrs wants it.
_ALLOWED: Final = {"attrs", "cattrs", "japan_russia", "lxml", "typing_extensions"}
#: A user's first lines.
_TRIED: Final = """
import japan_russia as jr
print(len(jr.Corpus.read(jr.examples()).statements()), "statements in the readouts that come along")
"""
#: What a new virtual environment holds by itself.
_GIVEN: Final = {"pip", "setuptools"}


def main() -> int:
    """Return 1 and say why unless only the allowed packages are installed."""
    installed = {found.name.replace("-", "_").lower() for found in distributions()} - _GIVEN
    print("Installed:", ", ".join(sorted(installed)))
    if installed - _ALLOWED:
        print("Expected no other package, found:", ", ".join(sorted(installed - _ALLOWED)))
        return 1
    # Isolated: the source folder is not on the path.
    return subprocess.call([sys.executable, "-I", "-c", _TRIED]) or subprocess.call(
        [sys.executable, "-I", "-m", "japan_russia", "--version"]
    )


if __name__ == "__main__":
    sys.exit(main())
