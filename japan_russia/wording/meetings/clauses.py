"""Clauses: where the words on a meeting begin and end, in a sentence that tells more than that."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.meetings.nouns import MEETING
from japan_russia.wording.meetings.times import MONTH_NAMES, PERIOD, SPAN

__all__ = [
    "AGAIN",
    "ANOTHER",
    "AT_ONCE",
    "CLAUSE",
    "EACH_TIME",
    "EARLIER",
    "FORMER",
    "HAD",
    "IN_ONE_WITH",
    "IS_TO_COME",
    "MEANWHILE",
    "MOVES_ON",
    "NEXT_CLAUSE",
    "NEXT_PART",
    "OF_ANOTHER_TIME",
    "OF_CALLERS",
    "ON_HIS_DAY",
    "OPENS_CLAUSE",
    "OVER_WHAT_WAS_HELD",
    "PARTED",
    "SEPARATE",
    "TALKS_WERE",
    "TIMED_CHAIN",
    "TO_VERB",
    "TWICE",
    "WHERE_OR_WHEN",
    "WITH_ANOTHER",
]
#: What opens a paragraph on one more meeting of him whose day is told.
ON_HIS_DAY: Final = re.compile(
    r"(?:(?:On |In )?(?:[Tt]he|[Tt]hat|[Ll]ater (?:the|that))(?: same)?"
    r" (?:morning|afternoon|evening|day),? )"
    r"(?:an?|another) (?:[a-z]+ )?(?:meeting|talk|conversation|dinner|lunch(?:eon)?|breakfast)"
    r" with (?:the )?[A-Z](?![^.;]{0,120} was held (?:in [A-Z][a-z]+ )?by\b)"
)
#: Before a participle: "Over a working lunch held from noon on, Minister A had talks with B".
OVER_WHAT_WAS_HELD: Final = re.compile(
    r"\b(?:at|over|during|after|following|before|ahead of|prior to) (?:an?|the|their) "
    rf"(?:[\w’'-]+ ){{0,4}}?{MEETING} \Z",
    re.IGNORECASE,
)
#: Behind such a participle: where and when, and no object.
WHERE_OR_WHEN: Final = re.compile(
    r"(?!(?: [a-z-]+){0,4}? (?:talks?|meetings?|consultations?|conversations?|discussions?)\b)"
)
#: Before the verb of a clause that goes on about a meeting: "; the talks were held".
TALKS_WERE: Final = re.compile(
    r"\b(?:talks?|meeting|summit|dialogue|consultations?|conversation|session|they|it)\s"
    r"(?:(?:itself|themselves|also|then)\s)?\Z"
    # ", after which a joint press conference was held from 18:05"
    r"|\bwhich\s(?:an?\s|the\s)?(?:joint\s|working\s)?(?:press\s[a-z]+|lunch(?:eon)?|dinner)\s\Z",
    re.IGNORECASE,
)
#: How a paragraph begins on what one of several was told alone.
IN_ONE_WITH: Final = re.compile(
    rf"(?:In|At|During) (?:the|her|his|their) (?:[a-z-]+ ){{0,2}}(?i:{MEETING}) with "
)

#: What can begin another clause of the sentence.
CLAUSE: Final = re.compile(r"(?:;|,?\s(?:and|but|then|before|while|where))\s")
#: What the time or place of a meeting begins with.
_PREPOSITION: Final = r"[Oo]n|[Ii]n|[Aa]t|[Ff]rom|[Ff]or|[Aa]fter|[Bb]efore|[Tt]hat"
_ADVERB: Final = (
    r"[Ll]ater|[Tt]here(?:after)?|[Tt]hen|[Aa]lso|[Ii]mmediately|[Dd]irectly|[Ss]hortly|[Rr]ight|[Aa]fterwards?|[Ss]ubsequently|[Ff]inally|[Ee]arlier"
    r"|[Aa]gain|[Tt]he (?:next|same|following|day)"
    r"|[a-z]+ (?:days?|hours?|minutes) (?:later|earlier|before|after)"
)
_OF_TIME: Final = rf"(?:(?:{_PREPOSITION}|{_ADVERB})\b"
#: From there up to a verb that is not the first: time, place, and a pronoun as its subject.
OPENS_CLAUSE: Final = re.compile(
    rf"{_OF_TIME}(?:(?!\bwith\b)[^;()]|\([^()]{{0,60}}\)){{0,160}}?)?"
    r"(?:(?:he|she|they|I|we|it|[Tt]he (?:two|three|four)(?: [a-z]+)?"
    rf"|(?:[Tt]he|an?) (?:[\w’'-]+ ){{0,4}}?(?i:{MEETING})(?:\s\([^()]{{0,60}}\))?)\s)?"
    r"(?:also\s|then\s|itself\s)?"
)
#: The way to the place of the second meeting, right before its clause.
MOVES_ON: Final = re.compile(
    r",\s(?:and\s|then\s)?(?:[a-z]+\s)?(?:flew|went|travell?ed|drove|left|proceeded|continued|returned|moved|crossed)"
    r"\b[^,;]{0,60}\Z"
)
#: Between a subject and such a verb.
TO_VERB: Final = re.compile(r",?\s(?:also\s|then\s)?")
#: Another clause with its own subject: "and on January 12 he spoke to students".
NEXT_CLAUSE: Final = re.compile(
    r",\s(?:and|but|while)\s(?:(?:on|in|at|from|later|then|also|afterwards)\b[^,;]{0,40}?,?\s)?"
    r"(?:he|she|they)\s(?!also\b)"
)
#: Before several of whom each was met alone: "held separate talks with A and B".
SEPARATE: Final = re.compile(
    rf"\b(?:separate (?:[a-z]+ )?(?i:{MEETING})|(?i:{MEETING}),? separately,?)(?: [a-z]+)? with\b"
)
#: Before the verb of what had been earlier, or goes on about the same: "had received", "with
#: whom he talked".
EARLIER: Final = re.compile(
    r"\bhad (?:(?:also|already|just|earlier|once|never|not|now|since|before|often|last) )?\Z"
    r"|\b[Hh]aving (?:also |just |earlier )?\Z"
    r"|\bwho (?:last|first|once|previously) \Z"
    r"|\bwhom (?:he|she|they|(?:the )?(?:[A-Z][\w.]+ ){1,4}) ?\Z"
)
#: How a sentence begins that tells of another time: "Last year Minister A received".  "Last
#: year's agreement" may begin one on the day itself, as may "before" beside a date.
OF_ANOTHER_TIME: Final = re.compile(
    rf"(?:Last|Earlier this) (?:{PERIOD}|{'|'.join(MONTH_NAMES)})\b(?![’'\u2018])"
    rf"|(?:A|Two|Three|Four|Five|Ten|Some|Several|Many) (?:[a-z]+ )?{SPAN}s? "
    r"(?:ago|earlier|(?P<before>before))\b"
)
#: Right before the verb of a meeting that is still to come: "will pay a courtesy call on".
IS_TO_COME: Final = re.compile(
    r"\b(?:will|shall|(?:is|are) (?:(?:also |then )?(?:due|expected|planned|scheduled) )?to)"
    r" (?:also |then )?\Z"
)
#: What others did at the same time, before what a sentence tells.
MEANWHILE: Final = re.compile(
    r"(?:While|Whereas) (?:the )?[A-Z][^,;]{2,90}? (?:was|were|met|held|had|[a-z]+ed)\b"
    r"[^,;]{0,90}, (?=[A-Z])"
)
#: Between two clauses that have nothing to do with each other.
PARTED: Final = ";"
#: Before a verb: what it tells had been earlier.
HAD: Final = re.compile(r"\bhad (?:(?:also|already|just|earlier|then) )?\Z")
#: What can stand between two who were met apart: from there on the second is told of.
NEXT_PART: Final = re.compile(r"(?:[,;:]?\s(?:and|then|as well as),?|[,;:])\s")
#: The time of the second meeting, before the words that bring in who was met.
_WHEN: Final = (
    rf"{_OF_TIME}(?:(?!\b(?:while|which|whom?|where|when)\b)[^;:]|:(?=\d)){{0,100}}?[,\s]\s?)?"
)
#: "on May 4, with (B)": from such a part on up to the name.
WITH_ANOTHER: Final = re.compile(rf"{_WHEN}with\s(?:the\s(?:Honou?rable\s)?)?\Z")
#: "another with (B)", "one of an hour with (B)", "a working lunch with (B)".
ANOTHER: Final = re.compile(
    rf"{_WHEN}(?:another|one|talks|consultations|an? (?:second|third|further|separate)"
    rf"|an? (?!press )(?:[\w.’'+-]+ ){{0,6}}?(?i:{MEETING}))\b"
    r"[^;:]{0,60}?\s(?:with|on|by|from|to)\s(?:the\s(?:Honou?rable\s)?)?\Z"
)
#: Where a part begins that follows the one before it at once.
AT_ONCE: Final = re.compile(
    r"[,;]?\s(?:and|then),?\s(?:[a-z]+\s)?(?:afterwards?|later|thereafter|then)\b"
)
#: Between two who were met apart, each with his time: "A (10:05 to 10:35), B (11:00)".
TIMED_CHAIN: Final = re.compile(
    r"(?:\s?\([^()]{3,60}\)[,;]?|,\s[^,;()]{3,40};)\s(?:and\s)?(?:with\s)?(?:the\s)?"
    r"|,\s[^,;:()]{3,40}(?:\([^()]{3,40}\))?,\sand\s(?:the\s)?"
    r"|\s(?:on|in|at|from)\s[^,;()]{3,60},\sand\s(?:the\s)?"
)
#: "from 9:30 by (B)": one more who called.
OF_CALLERS: Final = re.compile(rf"{_WHEN}(?:of|by|from|on)\s(?:the\s)?\Z")
#: Behind the verb: those who met did so more than once.
TWICE: Final = re.compile(
    r"\b(?:twice|(?:two|three|four|several) times|(?:over|on) (?:two|three) days"
    rf"|(?:two|three|four|several) (?:[\w-]+ ){{0,3}}?(?i:{MEETING}))\b"
)
#: Between their days: "on May 4 from 10:00 for an hour, and again on May 6".
AGAIN: Final = re.compile(
    r"[,;]?\s(?:and|then)\s(?:once\s)?(?:again\s|more\s)?(?=(?:on|in)\s)"
    r"|[,;]\s(?:and\s)?the\s(?:second|third|latter|other|next)\b"
)
#: "The former from 19:00 for an hour, the latter from 21:00".
FORMER: Final = re.compile(
    r"[,;:(]\s?the\s(?:former|first)\b(?P<former>[^;()]{1,120}?)[,;]?\s(?:and\s)?"
    r"the\s(?:latter|second)\b(?P<latter>[^;()]{1,160})"
)
#: Behind those who were met apart: how long that took each time.
EACH_TIME: Final = re.compile(
    r"[,;]\s(?:and\s)?(?:each|both)\s(?:time\s|meeting\s|call\s|talk\s)?"
    r"(?P<told>(?:lasted|lasting|taking|took|for|of|was)\s[^;.]{2,60})"
    r"|\s(?P<length>for\s[^;,.]{2,40})\seach\b"
)
