"""Print the one command of a section of the README: ``readme_command.py 2``."""

from __future__ import annotations

import re
import sys
from pathlib import Path


def command(readme: str, section: int) -> str:
    """Return the only ``sh`` block under the heading that begins with the number *section*."""
    found = re.search(rf"^## {section}\. .*?(?=^## |\Z)", readme, re.MULTILINE | re.DOTALL)
    if found is None:
        raise SystemExit(f"Expected a section {section} in the README, found none.")
    blocks = re.findall(r"^```sh\n(.*?)^```$", found[0], re.MULTILINE | re.DOTALL)
    if len(blocks) != 1:
        raise SystemExit(f"Expected one command in section {section}, found {len(blocks)}.")
    return str(blocks[0]).strip()


if __name__ == "__main__":
    readme = Path(__file__).resolve().parent.parent / "README.md"
    print(command(readme.read_text(encoding="utf-8"), int(sys.argv[1])))
