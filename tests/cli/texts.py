"""Texts of our own wording that the tests of the command line read."""

from __future__ import annotations

from typing import Final

__all__ = ["MEETING", "NO_MEETING"]

MEETING: Final = """\
Japan-Russia Foreign Ministers' Meeting

May 31, 2005

On May 31, 2005, Foreign Minister Nobutaka Machimura held a meeting in Tokyo with Mr. Sergey \
Lavrov, Minister of Foreign Affairs of the Russian Federation.

1. Trade
Minister Machimura proposed new talks. In response, Minister Lavrov thanked him.
"""

NO_MEETING: Final = "The library is open from nine to five.\n"
