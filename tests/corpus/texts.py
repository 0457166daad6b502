"""Small readouts as text, each of its own day and words."""

from __future__ import annotations

from typing import Final

__all__ = ["CALL", "TALKS", "UNDATED"]

TALKS: Final = """\
Japan-Russia Foreign Ministers' Meeting

On March 4, 2011, Foreign Minister Haruo Tanabe met Russian Foreign Minister Oleg Sorokin.

1. Peace treaty
(1) Minister Tanabe requested talks on the peace
treaty. In response, Minister Sorokin agreed to it.
2. Fisheries
Both sides confirmed that crab should be protected.
"""
CALL: Final = """\
On May 6, 2012, Foreign Minister Haruo Tanabe held a telephone talk with Russian Foreign Minister \
Oleg Sorokin.

1. Minister Sorokin thanked Minister Tanabe for the peace treaty.
"""
UNDATED: Final = """\
On May 7, Foreign Minister Haruo Tanabe met Kazakh Foreign Minister Dauren Saparov.

1. Minister Saparov stated that trade grew.
"""
