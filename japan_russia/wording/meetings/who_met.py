"""Who met: what stands beside the name of who was subject, partner or guest, or was not."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.meetings.nouns import MEETING

__all__ = [
    "AND",
    "AND_BEFORE",
    "AND_NEXT",
    "ATTENDED",
    "A_DELEGATION",
    "BEFORE_PARTNER",
    "BESIDE",
    "BETWEEN",
    "BETWEEN_THEM",
    "COMMA_AND",
    "COMPANY",
    "DELEGATION_LED",
    "EACH",
    "ENDS_OF_LISTED",
    "FORMER",
    "FOR_A_MEETING",
    "GUEST_BEHIND",
    "GUEST_OF",
    "HOST_BEHIND",
    "IN_CHAIN",
    "IN_COMPANY",
    "IN_LIST",
    "MEETS",
    "NOT_A_PARTNER",
    "OF",
    "OF_SOMEBODY",
    "RELATIVES",
    "THE_GUEST",
    "TOGETHER",
    "TO_DO_IT",
    "TO_HIM",
    "TO_ME",
    "WHO",
    "WITH",
    "WITH_WHOM",
]

#: The end of a verb before whom it names.
WITH: Final = " with"
#: Right before the verb, him of whom the page tells: "Finally, the guest sat down with".
THE_GUEST: Final = re.compile(
    r"\b[Tt]he (?:guest|(?P<group>delegation))\s(?:also\s|then\s|later\s)?\Z"
)
#: How the page of one delegation begins, and what brings one in.
DELEGATION_LED: Final = re.compile(r"[^.;]{0,160}?\bdelegation\b[^.;]{0,80}? (?:headed|led) by ")
A_DELEGATION: Final = re.compile(
    r"\b(?:[Aa]n?|[Aa]nother|[Ii]ts|[Tt]heir) (?:(?!the |for |of )[\w-]+ ){0,3}delegation\b"
)
#: Behind whose turn it was: what he did, or what was done.
TO_DO_IT: Final = re.compile(
    r"\bturn of [^.;]{3,120}? to (?!call\b|be received\b)[a-z]+|\b(?:spoke|speech|signed|debate)\b"
)
#: Behind a guest, and behind a host: "who was visiting Oslo", "acted as host".
GUEST_BEHIND: Final = re.compile(
    r",? (?:who (?:(?:is|was|has been|had been) (?:then |now |currently )?"
    r"(?:visiting|staying|on (?:an?|his|her) [a-z ]{0,20}visit|paying an? "
    r"|in [^,.;]{2,40} on (?:an?|his|her) [a-z ]{0,20}visit)"
    r"|(?:has |had )?(?:arrived|come|came)(?= (?:in|to|from|on)\b))|visiting"
    r"|on (?:an?|his|her) [a-z ]{0,20}visit)\b"
)
HOST_BEHIND: Final = re.compile(r" (?:acted as|was the|played the) host\b|, the host,")
#: Between a guest and his host: "was in Japan as the guest of Minister B".
GUEST_OF: Final = re.compile(r"\b(?:guests? of|invitation of)(?: (?:the|H\.E\.|Mr\.|Ms\.))* ?\Z")
#: Before a verb that tells what somebody's companions did: "who was joined by B".
WHO: Final = "who "
#: What those did who came along.
ATTENDED: Final = ("attended", "took part")

#: After a name without title: a verb that has a person as its subject.
MEETS: Final = re.compile(
    r"\s(?:met|meets|received|receives|held|holds|had|has|visited|visits|spoke|talked|paid|pays"
    r"|called|calls|chaired|hosted)\s"
)
#: After these somebody is the subject of another clause: "A, whom Prime Minister B had sent,".
RELATIVES: Final = frozenset(("whom", "which", "whose"))
#: After the verb: the writer is who was met.
TO_ME: Final = re.compile(
    r"\s(?:with\s)?(?:me|us|(?:my|our)(?!(?: [A-Za-z]+){0,2}"
    r" (?:counterparts?|colleagues?|friends?|hosts?|guests?|opposite number)\b))\b"
)
#: After those who joined others: what they came for is another meeting.
FOR_A_MEETING: Final = re.compile(
    rf"\b(?:for|at|in) (?:(?:a|an|another|their|the) )?(?:[\w-]+ ){{0,3}}?(?i:{MEETING}) with\b"
    rf"|\bfor an? (?:trilateral|three-way) (?i:{MEETING})\b"
)
#: Before those who met, ahead of "was held": "a meeting between A and B", "the talks with A".
BETWEEN: Final = re.compile(rf"\b(?:between|among)\b|\b(?i:{MEETING}) (?:of|with)\b")
#: What may stand between those who met: commas, "and", a bracket.
IN_CHAIN: Final = re.compile(
    r"\s*(?:\([^()]{0,60}\)\s*)?,?\s*(?:(?:in the chair|as (?:the )?(?:host|chair)),?\s)?"
    r"(?:and|as well as|together with|&)?\s*(?:also\s)?(?:with\s|by\s)?\s*\Z"
)
#: The same of a list with semicolons, and what stands behind one of it.
IN_LIST: Final = re.compile(r";\s(?:and\s)?\Z")
ENDS_OF_LISTED: Final = re.compile(r"[;.]|\s(?:and|of)\s[A-Z]")
#: Between two who were both met.
AND: Final = re.compile(r"\band\b")
#: Right before the one who was met.
BEFORE_PARTNER: Final = re.compile(
    r"(?:\b(?:with|on|by|from|between|among|and|to|met|meets|meet|see|received|summoned|including"
    r"|counterparts?|colleagues?|talks|meetings?|telephone)|[,:]|\bof)\s*\Z"
)
#: Right before one who is met and has no name, behind the verb: "held talks with the", "received".
WITH_WHOM: Final = re.compile(
    r"\b(?:with|on|by|between|and|to|met|meets|meet|see|received|summoned)\s(?:the\s)?\Z"
)
OF: Final = re.compile(r"\b(?:of|for|about|at|in)\s*\Z")
#: Whose occasion, house or wish it was; when it was; what it was about; who else was there.
_OF_AN_OCCASION: Final = (
    r"(?:(?!headed|led)[a-z]+ed|drawn|made|given|put) by|invitation of|request of|initiative of"
    r"|on behalf of|in honou?r of|instead of|in place of|hosted|visit of|arrival of"
)
_ABOUT: Final = (
    r"concerning|regarding|(?<!the )following|after|before|ahead of|prior to|to discuss|discussing"
    r"|on the basis of|based on|in (?:the )?light of"
)
_IN_COMPANY: Final = (
    r"in the (?:presence|company) of|(?:attended|accompanied|assisted|flanked|joined) by|whose side"
)
#: Right before one who came with the subject of a clause, or with whom he came.
IN_COMPANY: Final = re.compile(r"\b(?:accompanied(?: by)?|accompanying|flanked by)\s(?:the\s)?\Z")
#: It ends such a row: "A, accompanied by B, and C met D".
COMMA_AND: Final = ", and "
COMPANY: Final = re.compile(rf"\b(?:{_IN_COMPANY})\b")
#: Between the verb and the partner these say that he is somebody else.
NOT_A_PARTNER: Final = re.compile(
    rf"\b(?:{_OF_AN_OCCASION}|{_ABOUT}|{_IN_COMPANY})\b[^,;]{{0,120}}\Z"
    r"|\bbetween (?:their|his|her|the) (?:[a-z]+ ){0,2}[a-z]+,\s\Z"
)
#: Right before those who met, whatever stands before it: "at the request of Japan between A".
BETWEEN_THEM: Final = re.compile(r"\bbetween\s*\Z")
#: A minister beside his leader came with him, or was met apart; these words say the former.
TOGETHER: Final = re.compile(r"\b(?:together with|along with|accompanied by|as well as)\b")
#: "held separate talks with A, B and C": each of them was met.
EACH: Final = re.compile(r"\b(?:separate|separately|individual|successive|respective)\b")
#: After the verb: whoever was named last was met.
TO_HIM: Final = re.compile(
    r"(?:\s[^,.;]{1,60}?)?\swith\s(?:him|her)\b|\s(?:him|her)\b"
    r"|\s(?:his|her)\s(?:[a-z]+\s){0,2}call\b"
)
#: Behind somebody who was there, too: "with Minister A also present".
BESIDE: Final = re.compile(
    r",?\s(?:(?:also|likewise)\s)?(?:(?:being\s)?present|in attendance|taking part|sitting in"
    r"|at (?:his|her|their) side)\b(?!\sat\b)"
)
#: Somebody who holds his office no more, or not the one of whom the page tells.
FORMER: Final = re.compile(r"\b(?:[Ff]ormer|[Ee]x-|[Nn]ew|[Nn]ext|[Oo]ther|[Aa]nother)")
#: Between somebody who is named by his office alone and one who is named.
AND_BEFORE: Final = re.compile(r",? and (?:the )?")
#: Before a noun that begins a later part of the subject.
AND_NEXT: Final = "and "
#: Before somebody who is only told of: "of his call on President Belov", "about Minister A".
OF_SOMEBODY: Final = frozenset("of on about regarding concerning after before than".split())
