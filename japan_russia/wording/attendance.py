"""How readouts list those present, and on which side each of them sat."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["FROM", "NAMED", "NAMED_AFTER", "PRESENT", "SIDE_AFTER", "SIDE_BEFORE"]

#: A sentence or bracket on those present has one of these.
PRESENT: Final = re.compile(
    r"\b(?i:attend(?:ees?|ed|ance|ing)|participants?:?|participating|accompanied"
    r"|(?:was|were|is|are|also) (?:also )?present|present (?:were|was|at|on|from)|(?:those|others?) present|present:"
    r"|assisted by|flanked by|at the side of|sat (?:with|beside|next to)|in the presence of"
    r"|took part|taking part|takes part|sat in|sitting in|joined|joining|represented by"
    r"|was represented|were represented|around the table|at the table|delegations? (?:included"
    r"|comprised|consisted)|members? of (?:the|his|her) (?:party|delegation))\b"
    # "(Japan: A; the U.S.: B)", "From the Japanese side, A"
    r"|[(\[](?:[Tt]he )?[A-Z][\w.]{1,30}(?: [A-Z][\w.]{1,20}){0,2}(?: side)?:"
    r"|[(\[][Ff]rom the [A-Z][a-z]+ side|[(\[]?\bPresent\b"
)
#: The word after which those present are named: "(Attendees: …", "attended on the Japanese side by".
NAMED_AFTER: Final = re.compile(
    r"(?i:assisted by|flanked by|at the side of|in the presence of|attendees|attendance|participants|present (?:were|was|on|at)|accompanied by"
    r"|attended (?:by|on|from)|attending|joined by|represented|participating|present:"
    r"|including|in attendance)"
)
#: A bracket on persons is no heading.
NAMED: Final = re.compile(
    r"[,;]|\b(?:Mr|Mrs|Ms|Dr|H\.E|Minister|Ambassador|President|Director|Secretary|[Ss]ide"
    r"|[Aa]ttend\w*|[Pp]articipants|[Pp]resent|[Pp]hoto\w*|[Nn]ote|[Pp]rovisional|[Uu]nofficial)\b"
)
#: Before the name of a side that comes before or after its people.
SIDE_BEFORE: Final = re.compile(
    r"(?:\b(?:from|on|for)\s(?:the\s)?|[(\[;]\s?(?:the\s)?|\.\s(?:the\s)?)\Z", re.IGNORECASE
)
#: After it.
SIDE_AFTER: Final = re.compile(
    r"\s?:|\s(?:side|participants|attendees|delegation|officials|party|members)\b"
    r"|\sside's\b|\s(?:was|were) represented\b"
)
#: Between a name and its side: "Ambassador A from Japan".
FROM: Final = re.compile(r"\bfrom\s(?:the\s)?\Z")
