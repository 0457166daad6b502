"""Build what is released, twice, and check it: ``release.py FOLDER``.

The two builds must be the same bytes, and what twine and check-wheel-contents say must be nothing.
Needs the extra ``release``.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

_ROOT: Final = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    """Leave the sdist and the wheel in the folder; return 1 if anything is not as it should be."""
    parser = argparse.ArgumentParser(description="Build sdist and wheel reproducibly.")
    parser.add_argument("folder", type=Path, help="where they are put; it must be empty or new")
    folder = parser.parse_args(arguments).folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.iterdir()):
        print(f"Expected an empty folder, found files in {folder}.")
        return 1
    with tempfile.TemporaryDirectory() as other:
        builds = [_built(folder), _built(Path(other))]
    if builds[0] != builds[1]:
        print("Expected two builds of the same bytes, found:", *builds, sep="\n")
        return 1
    for name, digest in builds[0].items():
        print(digest, name)
    made = [str(folder / name) for name in builds[0]]
    wheels = [name for name in made if name.endswith(".whl")]
    checks = (
        [sys.executable, "-m", "twine", "check", "--strict", *made],
        [sys.executable, "-m", "check_wheel_contents", *wheels],
    )
    return max(subprocess.call(check) for check in checks)


def _built(folder: Path) -> dict[str, str]:
    """Build from a copy under another path; return the digests of the files by their names."""
    with tempfile.TemporaryDirectory() as copied:
        source = Path(copied) / "source"
        tracked = subprocess.run(
            ["git", "ls-files", "-z"], cwd=_ROOT, capture_output=True, check=True
        ).stdout
        for name in tracked.decode().rstrip("\0").split("\0"):
            if (_ROOT / name).exists():
                (source / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(_ROOT / name, source / name)
        # Both from the source tree: a wheel from the sdist is the same, and takes twice as long.
        # The extra brings what builds; pip and the README's commands build on their own.
        subprocess.run(
            [sys.executable, "-m", "build", "-q", "-n", "-s", "-w", "-o", str(folder), str(source)],
            check=True,
        )
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.iterdir())
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
