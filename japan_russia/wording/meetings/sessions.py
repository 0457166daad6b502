"""Sessions: the words around the nouns for them, that tell whose a time or a length is."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.meetings import occasions
from japan_russia.wording.meetings.times import MONTH_NAMES

__all__ = [
    "AND_MEETING",
    "AND_ON_A_DAY",
    "AT_IT",
    "COMMA_BY",
    "CONTINUED",
    "EACH_AFTER",
    "EACH_BEFORE",
    "FOR",
    "FOR_SO_LONG",
    "GUEST",
    "INCLUDED",
    "INCLUDING",
    "LATER",
    "MEAL_MEETING",
    "MEETING_AND",
    "NEXT_CLAUSE",
    "NOUN",
    "OBJECT",
    "OTHER_NOUN",
    "OVER_IT",
    "SHORT_GAP",
    "WENT_ON_OVER",
    "may_name",
    "may_name_meal",
]

#: The nouns; the name of the group that matched is "k" and the number of the row.
NOUN: Final = re.compile(
    # The lookahead only spares trials: every row begins with a letter.
    r"\b(?=[A-Za-z])(?i:"
    + "|".join(f"(?P<k{i}>{pattern})" for i, (_, pattern) in enumerate(occasions.SESSIONS))
    + ")"
)
#: In small letters: the words of the nouns, far cheaper to look for.
_OF_NOUNS: Final = (
    *"lunch dinner dined press breakfast enlarged expanded restricted limited small".split(),
    *"plenary one-on-one one-to-one full te- session resumed first second third fourth".split(),
    *"other group circle format delegations interpreters morning afternoon evening night".split(),
)


def may_name(words: str) -> bool:
    """Tell whether *words* can name a meal or a part of a meeting.

    >>> may_name("They had lunch."), may_name("They met.")
    (True, False)
    """
    if not words:
        return False
    small = words.lower()
    return True in [word in small for word in _OF_NOUNS]


def may_name_meal(words: str) -> bool:
    """Tell whether *words* can name a meal.

    >>> may_name_meal("Working Lunch"), may_name_meal("Working Session")
    (True, False)
    """
    small = words.lower()
    return True in [word in small for word in _OF_MEALS]


_OF_MEALS: Final = ("breakfast", "lunch", "dinner", "dined")
#: Behind the hour at which talks began: for how long they went on.
FOR_SO_LONG: Final = re.compile(r"(?: local time)?,? (?:for|until|till)\b|\s?(?:[.;)]|\Z)")
#: Before an hour at which the talks went on: "and conversed once more on the 19th from 9:10".
AND_ON_A_DAY: Final = re.compile(
    rf"\band (?:(?:again|once more|[a-z]+ed (?:again|once more)|resumed|continued) )?"
    rf"on (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: (?:of )?(?:{'|'.join(MONTH_NAMES)}))?"
    rf"|(?:{'|'.join(MONTH_NAMES)}) \d{{1,2}}|(?:next|following|second) (?:day|morning)),?"
    r" (?:from|at|between)(?: about| around)? \Z"
)
#: Behind a sitting that came after the time before it: "9:20-10:30, press conference thereafter".
LATER: Final = re.compile(r",? (?:thereafter|afterwards|after that|later|to follow)\b")
#: Between a length and its noun: "a two-hour meeting", "one hour of talks".
SHORT_GAP: Final = re.compile(
    r"[\s-]*(?:long\s|of\s|for\s|together\s|in\s|over\s)?(?:an?\s|the\s)?(?:meeting\s)?\Z"
)
#: Between an hour and the meal over which they went on: "From 19:10 they went on over a dinner".
WENT_ON_OVER: Final = re.compile(
    r",?\s(?:they|both|the (?:two )?[a-z]+|the (?:two )?(?:Foreign )?Ministers) "
    r"(?:continued|resumed|went on|carried on)(?: with)?(?: (?:the|their) [a-z]+)? "
    r"(?:over|at|during) an?(?: joint)?\s"
)
#: Between an hour and what began then: ", dined together", ", by a luncheon".
COMMA_BY: Final = re.compile(r" *, *(?:by (?:an? |the )?)?")
#: Before a meal that shares its time with the talks.
MEETING_AND: Final = re.compile(r"\b(?:meeting|talks|session) and (?:the |a )?\Z")
#: "The talks, including a working lunch, lasted four hours", "which with the lunch took two".
INCLUDING: Final = re.compile(
    r"\b(?:including|(?:together |along )?with|counting) (?:an? |the )?\Z"
)
#: The same behind the meal: "the talks, a working dinner included, took two hours".
INCLUDED: Final = re.compile(r" (?:included|counted in)\b")
#: A length is that of each of several: "for an hour each", "each for an hour".
EACH_AFTER: Final = re.compile(r"\s+each\b")
EACH_BEFORE: Final = re.compile(r",?\s*each\b[^,.;]{0,20}\Z")
#: "held a working dinner": between the verb and the meal that is all there was.
OBJECT: Final = re.compile(
    r"\s\Z|\s(?:an?|the|their|his|her)\s(?:(?!and\b|meeting|talks)[\w’'-]+\s){0,4}\Z"
)
#: In a heading with a meal these say that there was more than that.
OTHER_NOUN: Final = re.compile(r"[Mm]eeting|[Tt]alks|[Dd]ialogue|[Cc]onsultation|2\+2")
#: Before a meal at which the meeting was: "met over a working lunch", "for a breakfast meeting".
OVER_IT: Final = re.compile(
    r"(?:(?<!and )(?<!then )(?<!later )(?<!on )(?<!lastly )(?<!subsequently )(?<!discussion )"
    r"\b(?:[Oo]ver|(?<=met )at)(?: an?| the| their)?|\bfor an?) (?:[a-z-]+ ){0,2}\Z"
)
#: Right before "over": the talks had begun earlier.
CONTINUED: Final = re.compile(
    r"\b(?:continued|resumed|prolonged|extended|carried on|went on|moved on|passed)\s?\Z"
)
#: In the words of an event: it was a meal.
GUEST: Final = re.compile(r"\bguests?\b")
AT_IT: Final = re.compile(r"\bat (?:an?|the|his|her) (?:[a-z]+ )?\Z")
#: It begins so before a meal that is called a meeting.
FOR: Final = "for"
#: Behind a meal that is itself the meeting.
MEAL_MEETING: Final = re.compile(r" [Mm]eeting\b")
#: Behind a meal: what it stands beside.
AND_MEETING: Final = re.compile(
    r"\s?(?:\([^()]{1,80}\)\s)?and (?:an?|the) [^,;.]{0,60}?\b(?:[Mm]eeting|[Tt]alks)\b"
)
#: Between a noun and a length: what comes is of something else.
NEXT_CLAUSE: Final = re.compile(r";|\.\s+[A-Z]|\b(?:meeting|talks)\b")
