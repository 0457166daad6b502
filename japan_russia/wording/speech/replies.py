"""How the text says that something is an answer."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ANSWERS_HIM",
    "BEFORE",
    "BEFORE_AND",
    "COURTESY",
    "FLOOR_TO",
    "GIVES",
    "HIS_THANKS",
    "INSIDE",
    "OPENING",
    "THANKED_HIM",
    "TO",
    "TO_DO_SO",
    "TO_HEAR",
    "TO_REPORT",
    "TO_WHICH",
]

#: Behind "in response": what nobody has said.
_TO_NO_WORDS: Final = (
    r" to (?:the|an?) (?:[\w-]+ ){0,2}?(?:earthquake|tsunami|typhoon|flood|disaster|accident"
    r"|incident|crisis|war|attack|aggression|launch|test|outbreak|pandemic|spread|rise|increase"
    r"|threat|drought|famine|eruption|storm|hurricane|fire|epidemic|fall|decline|drop|shortage)s?\b"
)
#: What follows is an answer.
_OPENINGS: Final = (
    (
        r"in (?:(?:his|her|its|their|a) )?(?:response|reply|answer|return|rejoinder)\b"
        rf"(?!{_TO_NO_WORDS})"
    ),
    r"(?-i:[Tt]o (?:the|an?|this|that|another|his|her)(?: [a-z]+)? (?:questions?|inquiry|query)\b)",
    r"(?-i:[Tt]o (?:this|that|these|those|which|it)\b(?=,| [A-Z]| the\b))|(?:, )?to which\b",
    r"(?:responding|replying|answering|reacting)\b",
    r"as (?:an?|the|his|her) (?:response|reply|answer)\b",
    r"by way of (?:a )?(?:reply|response|answer)\b",
    # "In turn, it was explained"; with a name it is only his turn.
    r"in turn\b(?=,? (?:it (?:was|is)|[^,.;]{1,60} (?:was|were)\b))",
    r"(?:having|(?:up)?on|after|in) (?:listen|hear)(?:ed|d|ing) (?:to )?(?:this|the|these)\b",
    r"against this\b|with (?:respect|regard) to the (?:points?|questions?) (?:raised|put) by\b",
    r"(?:while|after) [a-z]+ing [^,.;]{0,60}\b(?:for (?:the (?:above|foregoing)|his|her|these))\b",
    (
        r"when asked\b|(?:asked|questioned) (?:about|on|as to|whether|by)\b"
        r"|(?-i:[Aa]t which\b(?= [A-Z]))"
    ),
)
#: What is answered, before who had said it: "To the question of", "In response to".
TO: Final = re.compile(
    r"(?:To|(?:In|By way of) (?:response|reply|answer) to|(?:Answer|Respond|Reply)ing(?: to)?)\s"
    r"(?:the\s(?:[a-z]+\s){1,4}(?:of|by|from)\s)?(?:the\s)?\Z"
)
#: Before who answers the clause ahead: "…, to which the Minister consented".
TO_WHICH: Final = re.compile(
    r"\b(?:(?:to|with|at|upon) which|[Ii]n (?:reply|answer)(?: to this)?),?\s(?:the\s)?\Z"
)
OPENING: Final = re.compile(rf"(?:(?:and|but|while)\s+)?(?:{'|'.join(_OPENINGS)})", re.IGNORECASE)
#: Behind "promised" of somebody who was asked for something: "to do so", "to look into it".
TO_DO_SO: Final = re.compile(
    r"\s(?:him\s|her\s|them\s)?(?:to\s(?:do\s(?:so|this|that|it|what|his|her)|comply|oblige"
    r"|(?:see|attend)\sto\s(?:it|this)|(?:look\sinto|consider|study|examine|convey|deliver"
    r"|transmit|pass\son)\s(?:it|this|that|them|these|the\s(?:matter|request|message|question)))"
    r"\b|(?:it|this|so)\b)"
)
#: Behind "asked his minister": what he is then to say.
TO_REPORT: Final = re.compile(
    r"\bto\s(?:report|explain|brief|inform|present|comment|describe|outline|speak|elaborate"
    r"|set\sout|go\sinto|give\s(?:an?|his|her|the)\s[a-z]+)\b"
)
#: Before to whom somebody gives the floor.
FLOOR_TO: Final = re.compile(
    r"\b(?:(?:gave|yielded|passed|handed|turned)\s(?:over\s)?the\s(?:floor|word)|yielded"
    r"|handed\sover|passed\sover)\s(?:over\s)?to\s(?:the\s)?\Z"
)
#: Behind "expressed", and no more: for what he was given.
HIS_THANKS: Final = re.compile(
    r"\s(?:his|her)\s(?:[a-z]+\s)?(?:thanks|gratitude|appreciation)(?=[.,;]|\sfor\s(?:this|it|these)\b)"
)
#: Behind "was glad": of what another has said.
TO_HEAR: Final = re.compile(r"\sto hear (?:this|it|that|so)\b(?! [a-z])")
#: Verbs of giving what somebody is then thanked for: "presented him with a map".
GIVES: Final = frozenset(("present", "hand", "give"))
#: Behind "thanked": him who gave something, and no more than for that.
THANKED_HIM: Final = re.compile(
    r"\s(?:him|her)(?=[.,;]|\s(?:and|with)\b|\sfor\s(?:it|this|these|them|the\s(?:gift|present"
    r"|message|letter|book|kind)|his\s(?:kind|warm|words|congratulations|condolences|gift|present"
    r"|good)|her\s(?:kind|warm|words|congratulations|condolences|gift|present|good))\b)"
)
#: After the subject or the verb: "said in reply", "B, in response, expressed".
INSIDE: Final = re.compile(
    r"\bin (?:(?:his|her|its|their) )?(?:response|reply|answer|return|rejoinder)\b"
    r"|\bby way of (?:reply|answer)\b"
)
#: Behind a verb, before the next or a colon: "thanked him in reply and asked", but "the steps taken
#: in reply".
BEFORE_AND: Final = re.compile(
    r"(?:(?!\b(?:that|who|which|to|[a-z]{2,}(?:ed|en|de|one))\b)[^,.;:]){1,60}?"
    r"\sin (?:response|reply|answer|return)(?:,? and\b|:)"
)
#: All that stands before "he": who answers is not he who spoke last.  "In return he asked for
#: more" and "To this he attached importance" go on.
ANSWERS_HIM: Final = re.compile(
    r"(?:(?:In|By way of) (?:(?:his|her|a) )?(?:response|reply|answer)"
    r"(?: to (?:this|that|him|her))?|Replying|Responding|Answering"
    r"|To (?:this|that)(?=,? \w+ (?:said|stated|repl|answer|respon|object|counter|remark|retort)))"
    r",?\s"
)
#: Right before the subject: "In reply, Minister B unrolled a map".
BEFORE: Final = re.compile(r"\b[Ii]n (?:response|reply|answer|return),?\s\Z")
#: Behind several who speak: what he to whom it is said answers.
COURTESY: Final = re.compile(
    r"\s(?:(?:both|also|then)\s)?(?:congratulated|thanked|welcomed|praised|complimented|commended)\b"
)
