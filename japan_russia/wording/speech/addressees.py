"""To whom an act is addressed: what stands between a verb and its recipient."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted

__all__ = [
    "BEFORE_OBJECT",
    "BE_DONE",
    "COUNTRY",
    "DIRECTLY_TO",
    "FRONTED",
    "FRONTED_THEN",
    "HE_WOULD",
    "NOT_TO_SOMEBODY",
    "NOUN_TO_PRONOUN",
    "NO_TO",
    "OF_TO",
    "OF_WHOM",
    "PRONOUN",
    "PROTEST_WITH",
    "REQUEST_THAT",
    "SAYS_OF_IT",
    "SIDE",
    "TO",
    "TO_CONSIDER",
    "TO_DO",
    "TO_PASS_ON",
    "TO_PRONOUN",
    "WAS_WOULD",
    "WHICH",
    "WITH_NOUN",
]

#: A pronoun that is the object.
PRONOUN: Final = re.compile(
    r"\s+(?:on\s+|upon\s+)?"
    r"(him|her|you|them|me|(?:all\s)?(?:his|her)\s(?:colleagues|counterparts|guests)"
    r"|the\s(?:guest|visitor|host))"
    r"(?:\s[a-z]+ly(?=\s(?:that|of|about|how|why)\b))?"
    r"(?=[,.;]|\s(?:for|that|to|on|of|about|and|in|with|as|by|upon|whether|how|why|if"
    r"|an?|the|his|her|its|their|no|every|some)\b)"
)
#: The same after "to".
TO_PRONOUN: Final = re.compile(r"\s+to\s+(him|her|you|them|me)\b")
#: The same after the noun that makes the verb report: "put questions to him".
NOUN_TO_PRONOUN: Final = re.compile(r"(?:\s+[a-z]+){1,3}\s+to\s+(him|her|you|them|me)\b")
#: What may follow a country that is the object: "invited Japanese firms" asks nothing of Japan.
_BEHIND_COUNTRY: Final = (
    r"(?!\s(?!(?:to|for|that|not|about|of|and|or|on|in|with|whether|why|how|when|if|by|at|from|as"
    r"|people|nation|also|again|over|but|while|an?|the)\b)[a-z])"
)
#: A country that is the object, or its people, whether it sits at the table or not.
COUNTRY: Final = re.compile(
    r"\s+(?:on\s+|upon\s+)?(?:the\s+)?(?:(?:Government|government|people)"
    r"(?:\sand\s(?:the\s)?people)?\sof\s(?:the\s)?)?([A-Z][\w.]*(?:\s[A-Z]\w*){0,2})(?![-\w])"
    f"{_BEHIND_COUNTRY}"
)
#: What opens a sentence before its recipient: "To the Japanese side Minister B explained".
FRONTED: Final = re.compile(r"To (?:the )?")
#: Between such a recipient and the subject: nothing, or his office.
FRONTED_THEN: Final = re.compile(r",?\s|,\s(?:the )?[A-Z][^.;:]{1,200},\s")
#: All that may stand between a verb and its object.
BEFORE_OBJECT: Final = frozenset(("", "on", "upon", "for", "both", "to", "again", "the", "also"))
#: Before the recipient of "conveyed his thanks to".
TO: Final = re.compile(r"\bto\Z")
#: "to" that leads to a place or a thing: "a visit to Japan", "support by Norway to Japan".
NO_TO: Final = re.compile(
    r",|\b(?:visits?|trips?|journeys?|tours?|return|travel|flights?|routes?|roads?|way|access|support"
    r"|aid|assistance|contributions?|exports?|damage|threats?|close|next|due|relating|related)"
    r"(?: by [^,;]{1,40})? to\Z|\b(?:by|for) [^,;]{0,40} to\Z"
)
#: "to" behind a thing of something: "the return of the islands to Japan", but "handed a list of
#: requests to Minister B", "to the Japanese side".
OF_TO: Final = re.compile(r"\bof [^,;]{0,40} to\Z")
SIDE: Final = "side"
#: "repeated his request that Minister B come"
REQUEST_THAT: Final = re.compile(r"\b(?:request|demand|appeal)\sthat\Z")
#: "lodged a protest with Minister B"
PROTEST_WITH: Final = Hinted(
    r"(?:(?!\bthat\b)[^,;]){0,40}\b(?:protests?|complaints?|objections?|representations?)"
    r"(?: on [^,;]{1,40})? with\Z",
    " with",
)
#: Directly before a recipient, after any verb that is none of these.
DIRECTLY_TO: Final = frozenset(("to", "again to", "also to"))
NOT_TO_SOMEBODY: Final = frozenset(
    "refer return turn agree consent object attach allude attribute commit accede assent adhere "
    "contribute come look point pay subscribe react liken touch devote".split()
) | frozenset(
    ("make reference", "make mention", "give voice", "give consent", "give grounds", "give a nod")
)
#: ", which Minister B accepted" tells of what B did with it.
WHICH: Final = re.compile(r"which\s")
#: ", which Minister B said he would look into".
HE_WOULD: Final = re.compile(r"\s+(?:that )?(?:he|she) (?:would|could)\b")
#: ", which Minister B said was late": behind one of these verbs.
SAYS_OF_IT: Final = frozenset("say promise think believe state hope assure".split())
WAS_WOULD: Final = re.compile(r"\s(?:would|could|should|might|was|were|had)\b")
#: Behind somebody of whom it is asked that others do something: "asked that Japan be invited".
BE_DONE: Final = re.compile(
    r"\s(?:not\s|also\s)?be\s(?:[a-z]+ly\s)?"
    r"(?:[a-z]{2,}ed|given|made|shown|told|kept|left|put|brought|sent|held|taken|paid|allotted)\b"
)
#: Verbs whose object, before "to" and a verb, is somebody of whom something is wished.
OF_WHOM: Final = frozenset(("wish", "expect"))
TO_DO: Final = re.compile(r"\s+to\b")
#: The same with the verb: "promised to consider it", but not "promised to the Governor".
TO_CONSIDER: Final = re.compile(
    r"\s+to\s(?!(?:the|an?|his|her|its|their|this|that|both|him|them)\b)[a-z]+\b"
)
#: What he undertakes who is told of a thing: "…, which Minister B promised to look into".
TO_PASS_ON: Final = re.compile(
    r"\s+to\s(?:report|convey|look into|examine|consider|study|check|pass on|forward|take up|raise"
    r"|bring|investigate|clarify)\b"
)
#: Endings of lemmas that have such a noun.
WITH_NOUN: Final = ("question", "questions", "greetings", "regards", "thanks", "support")
