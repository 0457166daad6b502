"""Party phrases: how readouts name who speaks.

The words of offices and forms of address, joint phrases ("the two leaders"), sides ("the Japanese
side"), and pronouns.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "OFFICE_HEADS",
    "OFFICE_WORDS",
    "OF_BOTH",
    "PREPOSITIONS",
    "SUBORDINATORS",
]

#: Words that head the name of an office.
OFFICE_HEADS: Final = frozenset(
    "Minister President Chairman Chairwoman Chairperson Secretary Ambassador Director "
    "Director-General Premier Chancellor Councilor Councillor Representative Commissioner Envoy "
    "Assistant Aide Adviser Advisor Speaker Governor Chief Vice-Minister Vice-President Deputy "
    "Secretary-General Commander-in-Chief Counsellor Consul-General Administrator Head Sherpa "
    "King Emperor Emir Prince Patriarch Mayor Leader Member FM PM General Admiral "
    "President-elect Vice-Minister Undersecretary Under-Secretary Plenipotentiary Coordinator "
    "Delegate Attaché Senator Minister-Counsellor Minister-Counselor Consul Counselor".split()
)
#: Words that stand before a head: "Deputy Minister", "First Deputy Prime Minister".
OFFICE_WORDS: Final = OFFICE_HEADS | frozenset(
    "Foreign Prime Deputy Vice First Second Third State Senior Parliamentary Special Former "
    "former Acting acting Chief Cabinet Defense Defence Trade Industry Economy Energy Finance "
    "Administrative Executive Permanent Press Foreign-Policy Federal National Presidential "
    "Supreme Great Right Honourable Personal Assistant Plenipotentiary Extraordinary "
    "incoming outgoing then".split()
)


#: One or two blanks, or a line end.
_B: Final = r"\s{1,2}"
_LAND: Final = rf"[A-Z][A-Za-z]+(?:{_B}[A-Z][a-z]+)?"
#: After a joint phrase, whose they are: "of the two countries", "of Japan and Russia".
OF_BOTH: Final = re.compile(
    rf"{_B}(?:of|from){_B}(?:(?:both|the{_B}two|the|their){_B}"
    r"(?:countries|sides|nations|governments|delegations|parties|states)"
    rf"|delegations?|(?:the{_B})?{_LAND}{_B}and{_B}(?:of{_B})?(?:the{_B})?{_LAND})\b"
)

#: After one of these a noun phrase is no subject.
PREPOSITIONS: Final = frozenset(
    "with by to of from for between on upon in at about towards toward against including via than "
    "through under concerning regarding over into among within behind without as besides "
    "alongside meet met visit visited paid following unlike despite that's".split()
)
#: What opens a clause that reports nothing by itself; a comma closes it.
SUBORDINATORS: Final = re.compile(
    r"\b(?:that|which|who|whom|whose|where|when|if|because|since|although|though|while|what|"
    r"(?<!well )as(?! (?:well|soon) as)|"
    r"how|wherever|whenever|whoever|whatever|whichever|whether|after|before|until|unless|what's)\b",
    re.IGNORECASE,
)
