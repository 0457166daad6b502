"""Print the oldest version of each dependency that pyproject.toml allows, as pip's constraints."""

from __future__ import annotations

import tomllib
from pathlib import Path


def main() -> None:
    """Print one line for each dependency of the package and of its tests."""
    file = Path(__file__).resolve().parent.parent / "pyproject.toml"
    project = tomllib.loads(file.read_text(encoding="utf-8"))["project"]
    for wanted in (*project["dependencies"], *project["optional-dependencies"]["test"]):
        print(wanted.replace(">=", "=="))


if __name__ == "__main__":
    main()
