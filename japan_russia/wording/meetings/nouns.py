"""The nouns for meetings, and the words for their forms: who sits there, and how many."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["MEETING", "NOUN", "OF_CIRCLE", "OF_SIZE", "ONE_TO_ONE", "TETE_A_TETE"]

#: Nouns for a meeting.
MEETING: Final = (
    r"(?:meetings?|talks?|conversations?|dialogues?|consultations?|calls?|sessions?|discussions?|"
    r"conferences?|committee|2\+2|lunch(?:eon)?|dinner|breakfast|tea|summit|rounds?|get-together)"
)
#: One of them in any case.
NOUN: Final = re.compile(rf"\b{MEETING}\b", re.IGNORECASE)
#: How many sit there: "enlarged talks", "the restricted session".
OF_SIZE: Final = r"enlarged|expanded|restricted|limited|plenary|small[- ]group"
#: The same of a circle, a group or a format.
OF_CIRCLE: Final = r"small|restricted|narrow|limited|large|enlarged|expanded|extended|broad"
#: Two alone.
ONE_TO_ONE: Final = r"one-(?:on|to)-one"
TETE_A_TETE: Final = r"t[êe]te-[àa]-t[êe]te"
