"""Pronouns, and phrases that point back like one, by what they can go back to."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.phrases import joint

__all__ = [
    "ADDED",
    "AMONG_OTHERS",
    "AND",
    "AND_IT",
    "ANYBODY",
    "COLLEAGUES",
    "COUNTERPARTS",
    "EACH",
    "FIRST",
    "FORMER",
    "GOES_ON",
    "GUEST",
    "HE",
    "HIS",
    "HOST",
    "IT",
    "IT_DID",
    "I_MYSELF",
    "I_THOUGHT",
    "LATTER",
    "ME",
    "MY",
    "NEVER_ALONE",
    "NEVER_THE_SUBJECT",
    "NUMBER",
    "NUMBERED",
    "OBJECTS",
    "OBJECTS_OF_VERBS",
    "OF_ANOTHER",
    "OF_A_PLACE",
    "OF_HER",
    "OF_ME",
    "OF_OBJECTS",
    "OF_ONE",
    "OF_THEM",
    "OF_TWO",
    "OF_US",
    "ONE_OF_TWO",
    "ONE_OTHER",
    "OPPOSITE_OR_BESIDE",
    "OTHER",
    "OTHER_SIDE",
    "PARTS",
    "PLURAL",
    "RECIPIENTS",
    "SHE",
    "SINGULAR",
    "SOMEBODY",
    "SUBJECTS",
    "THANKED_HIM",
    "THEM",
    "THEY",
    "THE_OTHER",
    "THE_SAME",
    "THE_TWO",
    "THIRD",
    "TOGETHER_WE",
    "TOLD_HER",
    "WE",
    "WE_BOTH",
    "WE_TALKED",
    "WHO",
    "WORD_I",
    "YOU",
]

#: The speaker himself.
WORD_I: Final = "i"
FIRST: Final = frozenset((WORD_I, "we"))
#: Those of whom it is said.
THIRD: Final = frozenset(
    (
        "he",
        "she",
        "him",
        "her",
        "they",
        "both of them",
        "the two of them",
        "it",
        "the latter",
        "the former",
        "the other side",
        "the other",
    )
)
PLURAL: Final = frozenset(("they", "we", "both of them", "the two of them", "them"))
SINGULAR: Final = frozenset(("he", "she"))
#: Those that are never an object.
SUBJECTS: Final = frozenset(("he", "she", "they", "we", "i"))
#: Recipients that are one person, and those of them that are objects.
RECIPIENTS: Final = frozenset(("he", "she", "him", "her", "you"))
OBJECTS: Final = frozenset(("him", "her", "you"))
OBJECTS_OF_VERBS: Final = frozenset(("him", "her", "them", "me", "us"))
#: A joint phrase without a noun: it goes back to the two who were named together last.
THE_TWO: Final = "the two"
HE: Final = "he"
SHE: Final = "she"
#: In what somebody has said: to a woman, and of a woman.
TOLD_HER: Final = re.compile(
    r"\b(?:asked|told|thanked|congratulated|invited|informed|assured|welcomed|reminded) her\b"
)
OF_HER: Final = re.compile(r"\b(?:she|her|herself)\b")
OF_OBJECTS: Final = {"him": HE, "her": SHE}
THEY: Final = "they"
THEM: Final = "them"
EACH: Final = "each"
WE: Final = "we"
ME: Final = "me"
YOU: Final = "you"
IT: Final = "it"
LATTER: Final = "the latter"
FORMER: Final = "the former"
ONE_OF_TWO: Final = (LATTER, FORMER)
OTHER: Final = "the other "
#: Inside such a phrase: "the two other ministers".
AMONG_OTHERS: Final = " other "
#: Before a verb of saying: of two persons, not who spoke last.
ONE_OTHER: Final = "the other"
THE_OTHER: Final = re.compile(r"\b[Tt]he other\s+\Z")
#: "The other side", "the other party": one of two.
OF_TWO: Final = ("side", "party")
#: Who is called by the part that he plays.
HOST: Final = "host"
GUEST: Final = "guest"
PARTS: Final = {"the host": HOST, "the guest": GUEST, "the visitor": GUEST}
#: Behind it, somebody or something else: "the guest workers", "the host of the fair".
OF_ANOTHER: Final = re.compile(
    r"\s(?:of|for|at|from|lists?|books?|rooms?|houses?|workers?|famil(?:y|ies)|countr(?:y|ies)"
    r"|nations?|governments?|cit(?:y|ies)|towns?|speakers?|professors?|lectur(?:es?|ers?)|schools?"
    r"|teams?|students?|artists?|performances?|stars?|programmes?|programs?|side|party)\b"
)
#: Nouns for the other, and for the others.
COUNTERPARTS: Final = (*sorted(joint.OPPOSITES_OF_SOMEBODY), joint.OPPOSITE_NUMBER)
HIS: Final = ("his ", "her ")
#: The same of him who writes: "my host".
MY: Final = "my "
#: The end of "both of them".
OF_THEM: Final = " of them"
#: The end of "both of us"; what "I" do alone, and "we" together who met.
OF_US: Final = " of us"
I_THOUGHT: Final = frozenset("think believe feel remember".split())
WE_TALKED: Final = frozenset("speak talk chat converse".split())
COLLEAGUES: Final = tuple(sorted(joint.OTHERS))
OPPOSITE_OR_BESIDE: Final = (*COUNTERPARTS, *COLLEAGUES)
#: Behind them, where they are from: "her colleagues at the ministry", "from Sweden and Finland".
OF_A_PLACE: Final = re.compile(
    r" (?:from|of) [^,.;]{2,60}?(?= [a-z]{3,}ed\b|[,.;])"
    r"|(?: (?:at|in) (?:the|his|her) (?:[a-z]+ )?(?:agency|bureau|cabinet|delegation|department"
    r"|embassy|government|ministry|office|parliament)\b)"
)
#: Endings of what never goes back to the subject of the clause before.
NEVER_THE_SUBJECT: Final = ("latter", "former", "side", *OPPOSITE_OR_BESIDE)
#: A side as "it" opens a sentence or stands behind such words, and has a verb in the past; "it
#: appeared that" is nobody's.
AND_IT: Final = re.compile(
    r"\b(?:At the same time|In addition|Moreover|Furthermore|However|Nevertheless|Besides"
    r"|In (?:this|that) (?:context|connection|regard)|On the other hand"
    r"|(?:[Ss]ide|[Gg]overnment|[Dd]elegation)(?=,)),? \Z"
)
IT_DID: Final = re.compile(
    r"\s(?:(?:also|then|further|therefore|thus|moreover|[a-z]+ly)\s)?"
    r"(?:(?!(?:appeared|seemed|followed|happened|turned|emerged|transpired|remained)\b)"
    r"[a-z]{3,12}ed\b|(?:drew|gave|made|put|set|spoke|took) [a-z])"
)
#: Beginnings of who has not been named before: "a reporter".
SOMEBODY: Final = ("a ", "an ", "A ", "An ", "one of ", "One of ")
#: Behind a pronoun: who spoke goes on.
GOES_ON: Final = re.compile(r"\s(?:also|further|furthermore|moreover|in addition)\b")
#: The same of somebody who is called by his office: "The Minister added".
ADDED: Final = re.compile(
    r"\s(?:also|further|furthermore|moreover|in addition|(?:then )?(?:added|continued|went on))\b"
)
#: Those that are one person.
OF_ONE: Final = frozenset((HE, SHE, "i"))
#: Right behind it "I" is a number: "Annex I", "World War I".
NUMBERED: Final = frozenset(
    "Act Annex Appendix Article Basket Book Category Chapter Class Division Group Level Part Phase "
    "Protocol SALT START Schedule Section Stage Table Title Type Volume War".split()
)
NUMBER: Final = rf"(?:{'|'.join(sorted(NUMBERED))}) I"
#: Words of a text in which somebody tells of himself, and the marks of what others say.
OF_ME: Final = re.compile(
    rf"\b(?:{NUMBER}|(?P<me>I(?! ?[.,)])|me|my))\b"
    r"|(?P<opens>[“‘]|(?<!\w)'(?=[A-Z]))|(?P<closes>”|’(?!\w)|(?<=[,.?!])')|(?P<turns>\")"
)
#: Right before the name of who writes: "I, Haruo Tanabe, came".
I_MYSELF: Final = re.compile(r"\b(?:I, (?:that is,? )?|(?:This is|I am|My name is) )\Z")
#: Beside "we" on a page about oneself: all who met.
WE_BOTH: Final = re.compile(r"\s(?:both|all|two|three|together)\b")
#: Behind a verb of "we": "We both thanked him".
THANKED_HIM: Final = re.compile(r"\s(?:him|her)\b")
#: Right before "we" who met.
TOGETHER_WE: Final = re.compile(r"\b[Tt]ogether,? \Z")
#: "The other party" is read as this.
OTHER_SIDE: Final = "the other side"
#: Who spoke last: "the same Minister".
THE_SAME: Final = "the same"
#: Behind it, an office that everybody holds.
ANYBODY: Final = ("speaker", "official")
#: These go back to somebody only behind a determiner.
NEVER_ALONE: Final = frozenset(
    "latter former counterpart counter-part counterparts colleague other same".split()
)
#: Between a pronoun and somebody who does the same: "he and Minister B".
AND: Final = " and "
#: Before what a clause tells of somebody.
WHO: Final = ", who "
