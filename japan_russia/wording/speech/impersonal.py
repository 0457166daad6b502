"""Acts that name nobody: "it was agreed", "views were exchanged", "the reply was", a row each.

A row has one pattern and no speaker: both sides are meant, in an answer the other than who asked.
"""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.meetings.times import MONTH_NAMES, PERIOD, SPAN, WEEKDAY_NAMES
from japan_russia.wording.phrases.joint import OF_OTHERS
from japan_russia.wording.speech.rows import ADVERBS, BEEN, Example, Impersonal

__all__ = [
    "ACCEPTED",
    "AGENT",
    "ATTENTION",
    "BESIDE_TALKS",
    "BY",
    "BY_WHOM",
    "DENIED",
    "DISCUSSION_NOUNS",
    "DONE_BY",
    "EXCHANGE",
    "EXCHANGE_VIEWS",
    "FOLLOWING",
    "HOLD_DISCUSSIONS",
    "IMPERSONAL",
    "INVERTED",
    "IN_COMMON",
    "IT_WAS",
    "JOINT_NOUN",
    "LONG_AGO",
    "MAKE",
    "MEETING_BETWEEN",
    "NOT",
    "NOT_MADE",
    "NTH",
    "OF_IT",
    "ONLY_WITH_MORE",
    "PAPERS",
    "PASSIVE",
    "PAY_ATTENTION",
    "REACH",
    "REACH_AGREEMENT",
    "REFER",
    "REFERRED_TO",
    "REFUSED",
    "RELATIVE",
    "TAKE",
    "TAKE_PLACE",
    "TAKE_UP",
    "THANKED",
    "THEN_THAT",
    "THERE_WAS",
    "THE_REPLY",
    "TO_HIM",
    "WISH_WAS_MET",
    "WITH_FEELING",
]

IMPERSONAL: Final = (
    Impersonal(
        "it_was",
        "An impersonal 'it' before a verb of saying in the passive.",
        (
            Example("It was agreed that the fair would open.", "RU JP | agree"),
            Example("It has also been decided to open a fair.", "RU JP | decide"),
            Example("It was settled before they rose that it would open.", "RU JP | settle"),
        ),
        ("It was a long day.", "Nothing of it was communicated."),
    ),
    Impersonal(
        "passive",
        "A passive without an agent whose subject was talked about.",
        (
            Example("Views were exchanged on prices.", "RU JP | exchange views"),
            Example("The quota was also discussed.", "RU JP | discuss"),
            Example(
                "Discussions were held, as had been arranged between Mr. Orlov and Mr. Hirose.",
                "RU JP | hold discussions",
            ),
        ),
        (
            "The harbour was opened.",
            "The notes were exchanged.",
            "The Agreement, which was reached in Oslo, is old.",
        ),
    ),
    Impersonal(
        "inverted",
        "The verb opens the sentence, and what was talked about follows.",
        (
            Example("Also discussed were the quotas.", "RU JP | discuss"),
            Example("Taken up were prices and dates.", "RU JP | take up"),
        ),
        ("Also open were the shops.",),
    ),
    Impersonal(
        "attention",
        "Attention was given to something.",
        (
            Example("Special attention was given to prices.", "RU JP | pay attention"),
            Example("Much attention was also paid to dates.", "RU JP | pay attention"),
        ),
        ("No attention was paid to it.",),
    ),
    Impersonal(
        "there_was",
        "There was an exchange of views, or agreement.",
        (
            Example("There was a frank exchange of views on prices.", "RU JP | exchange views"),
            Example("In the end, there was agreement on a date.", "RU JP | reach agreement"),
            Example("There followed an exchange of views on prices.", "RU JP | exchange views"),
        ),
        ("There was no time.",),
    ),
    Impersonal(
        "the_reply_was",
        "A reply, and nobody who gave it: the other's than who spoke last.",
        (
            Example("The reply was that it was late.", "the other | reply"),
            Example("It was late, was the answer.", "the other | answer"),
            Example("“It was late,” was his reply.", "the other | reply"),
            Example("It was late, came the answer.", "the other | answer"),
            Example("In return came a request for maps.", "the other | request"),
        ),
        ("The reply was published in May.",),
    ),
    Impersonal(
        "his_wish_was_met",
        "What was asked or offered was granted or refused: by the other.",
        (
            Example("The wish was met.", "the other | accept"),
            Example("No objection was raised.", "the other | accept"),
        ),
        ("The train was met in Oslo.",),
    ),
)
_TALKED: Final = (
    "discussions?|exchanges?|consultations?|dialogues?|negotiations?|deliberations?|conversations?"
    "|announcements?|agreements?|decisions?|explanations?|proposals?|requests?|statements?|remarks?"
)
_THOUGHT: Final = (
    "views|opinions|words|understanding|consensus|emphasis|reference|mention|need|necessity"
    "|importance|desirability|usefulness"
)
#: What may be the subject of such a passive.
DISCUSSION_NOUNS: Final = re.compile(
    rf"\b(?:{_TALKED}|{_THOUGHT}|notes|assessments)\b", re.IGNORECASE
)
#: "After the consultations a press conference was held": when something else was done.
BESIDE_TALKS: Final = re.compile(
    r"\b(?:[Aa]fter|[Bb]efore|[Dd]uring|[Ff]ollowing|[Pp]rior to|[Bb]etween)\s"
    r"(?:the|these|those|their|both|this)\s(?:[\w-]+\s){0,2}\Z"
)
#: "No comment was made".
DENIED: Final = re.compile(
    r"\b(?:[Nn]o(?!\s(?:more|less|later|fewer)\sthan\b)|[Nn]either|[Nn]one|[Nn]othing|[Ll]ittle)\s"
    r"(?:[^,;]{1,60}\s)?\Z"
)
#: "The Agreement, which was concluded in Oslo": the passive of another clause.
RELATIVE: Final = re.compile(r"\b(?:which|that|who)\s\Z")
#: "Talks were held between A and B" tells of the meeting.
MEETING_BETWEEN: Final = re.compile(
    r"(?:\s[^\s,;]{1,40}){0,24}?\s(?:between|among)\s+(?:[A-Z]|the\s+[A-Z])"
)
#: "The third consultations were held": a meeting by its number, not what was said.
NTH: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|"
    r"next|last|previous|latest|annual) (?:[\w-]+ ){0,3}"
    r"(?:consultations?|dialogue|negotiations|talks|round)\b",
    re.IGNORECASE,
)
_BY_THE_WAY: Final = (
    r"furthermore|however|moreover|instead|on the (?:spot|whole|other hand)|at the same time"
    r"|in (?:the end|principle|addition|particular|conclusion|passing|reply|response|general"
    r"|this connection|this context)"
    r"|(?:on|in|with|under) this (?:understanding|condition|spirit|sense|basis|footing)"
)
#: "It was so agreed", "It was, however, agreed": the verb of an impersonal passive.
IT_WAS: Final = re.compile(
    rf"[Ii]t(?<=\b[Ii]t) (?:was|is|had been(?! left\b)|{BEEN})"
    rf"(?:,?\s+(?:{ADVERBS}|none the less|{_BY_THE_WAY}),?){{0,3}}"
    r"\s+(?P<verb>[a-z]+)\b"
)
#: Behind a verb in the passive: both feel so.  "The growth of trade was noted with satisfaction".
WITH_FEELING: Final = re.compile(
    r"\s(?:with|to) (?:great |deep |mutual )?(?:satisfaction|appreciation|gratification)\b"
)
#: What two hold apart from each other: "Differing assessments were voiced".
_APART: Final = r"(?:[Dd]iffering|[Dd]ifferent|[Dd]ivergent|[Dd]iverging|[Oo]pposing|[Oo]pposite)"
_CLOSE: Final = "coincidence|closeness|similarity|proximity|convergence|identity"
_VIEWS: Final = "approaches|positions|views|opinions|assessments"
#: Before it: what two have in common.  "The closeness of approaches was noted".
IN_COMMON: Final = re.compile(
    rf"\b(?:{_CLOSE})(?: or [a-z]+)? of (?:the )?(?:{_VIEWS}|interests)"
    r"(?= (?:to|on|regarding|was|were|of (?:the sides|the parties"
    r"|(?:the two|both) (?:sides|parties|countries|governments|ministers)))\b)"
    rf"|\b{_APART} (?:{_VIEWS}|standpoints)\b"
)
#: Behind the verb, to whom it was said who spoke last: "It was pointed out to him".
TO_HIM: Final = re.compile(r"(?:\s(?:out|clear))?\sto\s(?:him|her)\b")
#: Whom somebody thanks who is not named: "Gratitude was expressed to the Japanese side".
THANKED: Final = re.compile(
    r"\b(?i:gratitude|appreciation|thanks|condolences|sympathy|congratulations)\b[^.;]{0,80}?"
    r"\b(?:was|were) (?:also |again )?(?:expressed|conveyed|voiced|extended|offered|tendered)"
    r" (?:once more )?(?:to|for) (?:the )?(?:[a-z]+ of )?(?P<land>[A-Z][a-z]+)"
)
#: Behind the verb, before what was agreed: "It was settled before the call ended that".
THEN_THAT: Final = re.compile(
    r" (?:before (?:the (?:call|talks|meeting)|they) (?:ended|closed|rose|parted|was over)"
    r"|at (?:the (?:end|close) of )?the (?:call|talks|meeting|table)"
    r"|(?:during|in the course of) the (?:call|talks|meeting|lunch|dinner)|over (?:lunch|dinner))"
    r"(?= that\b)"
)
#: Who does things elsewhere, or around the talks.
_OTHERS: Final = "|".join(
    (
        "experts|specialists|scientists|committee|commission|fleet|courts?|government|parliament",
        "legislature|authorities|police|army|navy|companies|company|firms?|people|public|governor",
        "mayor|ministry|children|schoolchildren|pupils|students|girls?|boys?|wife|crowds?|citizens",
        "residents|islanders|fishermen|soldiers|bands?|choirs?|guards?|staff|officials",
        "observers|analysts|commentators|journalists|correspondents",
    )
)
_ELSEWHERE: Final = (
    rf"(?:by|among)\s(?:the\s|an?\s)?(?:[a-z]+\s)?(?:{_OTHERS})\b"
    r"|by\sour\b|in\sthe\s(?:[A-Z][a-z]+\s)?(?:press|media|newspapers|Duma|Diet|parliament)\b"
)
#: Behind the verb: who said it.  "It was pointed out by Minister A that".
BY_WHOM: Final = re.compile(
    rf"\s(?:(?:out|up|on|down)\s)?(?:also\s)?by\s(?:the\s)?"
    rf"(?:(?!(?:{'|'.join((*MONTH_NAMES, *WEEKDAY_NAMES))})\b)[A-Z]|{OF_OTHERS})"
    rf"|\s(?:{_ELSEWHERE})"
)
#: "Nothing of it was made known": no impersonal "it".
OF_IT: Final = re.compile(r"\b(?:of|in|about|from|on|for|with|to|by) \Z")
#: "The quake was also referred to", but not "referred to a committee".
REFER: Final = "refer"
REFERRED_TO: Final = re.compile(r"\sto(?=\s?[.,;]|\s(?:as\swell|too|again|by)\b)")
#: A passive: its verb, or "took place", or a topic that is "taken up".
PASSIVE: Final = re.compile(
    rf"(?=[wht])\b(?:(?:was|were|{BEEN})\s+(?:(?:{ADVERBS}|not|first of all)\s+){{0,3}}"
    r"(?P<verb>[a-z]+)\b(?P<particle> (?:up|on|upon|out|over|forward|forth|through|into)\b)?"
    r"|(?P<took>took) place\b|topics? (?P<taken>taken) up\b)"
)
#: What both did, as the subject of a second clause.
JOINT_NOUN: Final = re.compile(
    r"(?:(?:an? )?(?:[a-z]+ )?exchanges? of (?:views|opinions)|(?:an? )?(?:[a-z]+ )?"
    r"(?:views|opinions|discussions?|agreement|consensus)"
    r"|the (?:invitation|proposal|request|offer|suggestion|idea)) (?:was|were|took) "
)
#: "Taken up were", "Also discussed was".
INVERTED: Final = re.compile(
    r"(?:Also\s+)?(?P<verb>[A-Z]?[a-z]{3,14})(?P<particle>\s(?:up|on|upon))?\s+(?:was|were)\b"
)
#: Behind it: who did so.  "Mention was made by Minister A of the wish".
DONE_BY: Final = re.compile(
    r"(?:\s(?:also|then|again|[a-z]+ly))?\s(?:[a-z]+ed|made|given|taken|drawn|put|shown|done)"
    r"\sby\s(?:the\s)?[A-Z]"
)
#: Before it, a few words without a comma, or what there was an exchange on.
_THERE: Final = (
    r"(?:(?:[A-Z][\w’' -]{0,80},?|(?:On|As for|Regarding|Concerning)\b[^.;:]{0,160},) t|T)here"
)
#: "There was a frank exchange of views on", "In the end there was agreement".
THERE_WAS: Final = re.compile(
    rf"{_THERE} (?:was|were|has been|followed|ensued) (?:also )?(?:an? |further )?"
    r"(?!no\b|little\b)(?:[a-z-]+ (?:and |, )?){0,4}?"
    r"(?P<noun>exchanges?|discussions?|debate|conversation|(?P<accord>agreement|consensus))\b"
    r"(?P<views> of (?:[a-z]+ )?(?:views|opinions))?"
)
#: "Special attention was given to prices".
ATTENTION: Final = re.compile(
    r"(?!No\b|Little\b)(?:[A-Z][a-z]+\s){0,1}(?:[a-z]+\s){0,2}[Aa]ttention\s(?:was|has been)\s"
    r"(?:also\s|then\s|again\s|[a-z]+ly\s)?(?P<verb>given|paid|devoted)\sto\b"
    # "Attention was drawn to the ice", by nobody who is named, and not everybody's.
    r"|(?:[A-Z][a-z]+\s(?:[a-z]+\s){1,5},?\s?)??[Aa]ttention\swas\s(?:also\s)?"
    r"(?P<drawn>drawn)\sto\b(?![^.;]{0,200}\sby\s)"
)
PAY_ATTENTION: Final = "pay attention"
#: "On the whole, the reply was".
_OPENING: Final = r"(?:[A-Z][a-z]*(?:\s[a-z]+){0,4},?\s)??"
_REPLY_WAS: Final = (
    rf"{_OPENING}(?:[Tt]he|[Hh]is|[Hh]er|[Aa]n?)\s(?:[a-z]+\s)?(?P<noun>reply|answer|response)"
    r"\s(?:to\s(?:this|that|it)\s)?(?:was|came)\b"
    r"(?!\s(?:given|made|published|received|sent|awaited|expected|due|short|drafted)\b)"
)
_WAS_THE_REPLY: Final = (
    r"[^.;]{2,160},[\"”’']?\s(?:was|came)\s(?:the|all\sthe|his|her)\s(?:[a-z]+\s)?"
    r"(?P<last>reply|answer|response)(?=[.,])"
)
_IN_RETURN_CAME: Final = (
    r"In\s(?:return|reply|response|answer),?\s(?:there\s)?(?:came|was)\san?\s(?:[a-z]+\s)?"
    r"(?P<came>request|question|proposal|assurance|promise|reply|demand|offer|statement)\b"
    r"(?![^.;]{0,80}?\s(?:by|from|of)\s(?:the\s)?[A-Z])"
)
#: "The reply was that", "…, was the answer", "In return came a request".
THE_REPLY: Final = re.compile(rf"{_REPLY_WAS}|{_WAS_THE_REPLY}|{_IN_RETURN_CAME}")
_WISH: Final = (
    rf"{_OPENING}(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]uch|[Hh]is|[Hh]er|[Aa]n?)\s(?:[a-z]+\s){{0,2}}?"
    r"(?:request|wish|offer|proposal|plea"
    r"|suggestion|support|invitation|idea|demand|help|assistance)\s(?:was|were)\s"
    r"(?:also\s|then\s|at\sonce\s|[a-z]+ly\s)?"
)
#: "The wish was met", "Such support was promised", "No objection was raised".
WISH_WAS_MET: Final = re.compile(
    rf"(?:{_WISH}(?P<verb>met|granted|promised|accepted|complied|received"
    r"|(?P<no>declined|refused|rejected))\b"
    rf"|{_OPENING}[Nn]o\s(?:objections?|opposition)\s(?P<none>was|were)\s(?:raised|made|voiced|heard)\b)"
    r"(?![^.;]{0,80}?\s(?:by|from|in)\s(?:the\s)?[A-Z])"
)
ACCEPTED: Final = "accept"
REFUSED: Final = "refuse"
#: How a passive reads where its noun tells more than its verb.
TAKE: Final = "take"
TAKE_UP: Final = "take up"
TAKE_PLACE: Final = "take place"
#: Verbs that alone tell of no talk.
ONLY_WITH_MORE: Final = frozenset("bring put set lay carry".split())
EXCHANGE_VIEWS: Final = "exchange views"
HOLD_DISCUSSIONS: Final = "hold discussions"
REACH: Final = "reach"
BY: Final = " by "
REACH_AGREEMENT: Final = "reach agreement"
#: "The following exchange took place" announces it.
FOLLOWING: Final = "following"
#: "was made public"
NOT_MADE: Final = (" public", " in public", " before the press")
MAKE: Final = "make"
NOT: Final = " not "
#: Whose exchange is a ceremony.
EXCHANGE: Final = "exchange"
PAPERS: Final = re.compile(
    r"\b(?i:notes|documents|instruments|copies|letters|presents|gifts|rings)\b"
)
#: "The decision was taken in Oslo last year": not at this meeting.
LONG_AGO: Final = re.compile(
    rf"(?:\s(?:in|at)\s(?:the\s)?[A-Z][a-z]+)?\s(?:last\s(?:{PERIOD}|week)"
    rf"|in\s(?:\d{{4}}|the\spast)|[a-z]+\s(?:(?:{SPAN}|week)s?|days)\s(?:ago|earlier)"
    r"|(?:on\s)?the\s(?:day|evening|week|month)\sbefore)\b"
)
#: By whom something was done, whoever that is.
AGENT: Final = re.compile(
    r"(?:(?:\s[^\s,;.]{1,40}(?:(?<=\sM[rs])\.)?){1,7}?(?<!ed)(?<!made))?"
    rf"\s(?:by\s(?:(?:the\s)?(?!(?:{'|'.join(MONTH_NAMES)})\b)[A-Z]|an?\s[a-z]+\sof\s[a-z])"
    rf"|{_ELSEWHERE})"
)
