"""The five readouts that come with the package, to try things on."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from japan_russia.errors import ReadoutError

__all__ = ["examples"]

#: In an installed package beside the code; in a checkout where everybody finds them.
_FOLDERS: Final = (Path(__file__).parent / "seeds", Path(__file__).parents[1] / "seeds")


def examples() -> tuple[Path, ...]:
    """Return the paths of five readouts that come with the package, sorted by name.

    The words are the Ministry of Foreign Affairs of Japan's, whose terms of use apply;
    ``provenance.tsv`` in their folder says where each is from.

    Raises:
        ReadoutError: The package was installed without them.

    >>> import japan_russia as jr
    >>> [path.name[:3] for path in jr.examples()]
    ['000', '001', '002', '003', '004']
    """
    for folder in _FOLDERS:
        if found := sorted(folder.glob("*.txt")):
            return tuple(found)
    raise ReadoutError(f"Expected the readouts of the package in {str(_FOLDERS[0])!r}, found none.")
