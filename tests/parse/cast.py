"""Who meets in the tests of single stages: ministers of Japan and Russia who never were."""

from __future__ import annotations

from functools import cache
from typing import Final

from japan_russia.parse.layout import divisions as outline
from japan_russia.parse.layout import page
from japan_russia.parse.meetings import facts
from japan_russia.parse.speech.casts import casts
from japan_russia.parse.speech.mentions import Cast
from japan_russia.parse.text import lines

__all__ = ["LEAD", "cast"]

LEAD: Final = (
    "On March 4, Mr. Haruo Tanabe, Minister for Foreign Affairs, held a meeting in Moscow with "
    "Mr. Oleg Sorokin, Minister of Foreign Affairs of the Russian Federation."
)


@cache
def cast() -> Cast:
    """Return the cast of the meeting of which :data:`LEAD` tells."""
    top = page.read(lines.split(LEAD))
    (found,) = casts(facts.read(LEAD, top, outline.read(LEAD, top.body)))
    return found
