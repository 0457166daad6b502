"""Where the words that a sentence reports begin, after its reporting verb.

The words of the ministry stand in :mod:`japan_russia.wording`; to load that takes longer than to
read or write a file, so these few stand here.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["REPORTED"]

#: What is held, hoped or feared: what follows "that" is its content, no closer description.
_NOUNS: Final = (
    "assessment belief concern conviction desire expectation explanation hope intention idea "
    "opinion position recognition stance thinking understanding view wish"
).split()
_BEFORE_NOUNS: Final = "a an common great his her its my our same shared strong the their".split()

REPORTED: Final = re.compile(
    rf"\s+(?:(?:(?:{'|'.join(_BEFORE_NOUNS)})\s+){{0,3}}(?:{'|'.join(_NOUNS)})\s+)?"
    r"(?:that|whether)\s+(?=\w)"
)
"""From the end of the verb up to the reported words: " that ", " the view that ".

Nothing is read into a verb with an object: in "welcomed the progress that was made" all of it is
the object.
"""
