"""How the text says that something is an answer."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["INSIDE", "OPENING"]

#: What follows is an answer.
OPENING: Final = re.compile(
    r"(?:(?:and|but|while)\s+)?(?:[Ii]n (?:(?:his|her|its|their|a) )?(?:response|reply|answer|return)\b"
    r"|[Tt]o (?:this|that|these|those|which|it)\b(?=,| [A-Z]| the\b)|(?:, )?to which\b"
    r"|[Rr]esponding\b|[Rr]eplying\b|[Aa]nswering\b|[Rr]eacting\b"
    r"|[Aa]s (?:a|an|his|her) (?:response|reply|answer)\b|[Bb]y way of (?:a )?(?:reply|response|answer)\b"
    r"|[Ww]hen asked\b|[Aa]sked (?:about|whether|by)\b|[Ii]n (?:response|reply) to which\b"
    r"|[Aa]t which\b(?= [A-Z]))"
)
#: After the subject or the verb: "said in reply", "B, in response, expressed".
INSIDE: Final = re.compile(
    r"\bin (?:(?:his|her|its|their) )?(?:response|reply|answer|return)\b|\bby way of (?:reply|answer)\b"
)
