"""Occasions: how readouts name meetings, their kinds, their sessions and their places."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.model import MeetingKind, SessionKind

__all__ = [
    "ANOTHER",
    "ATTENDEES",
    "BEFORE_ISLAND",
    "CITY_STATES",
    "COURTESY_HEADING",
    "ELSEWHERE",
    "EVENT",
    "FIELD",
    "GENERAL_WORDS",
    "ISLAND",
    "KINDS",
    "LISTED_PLACE",
    "LIST_OF_PRESENT",
    "MEETING_HEADING",
    "MORE_ON_IT",
    "NO_MEETING",
    "NTH",
    "PLACE",
    "PRESENT",
    "PROGRAMME",
    "REGIONS",
    "SESSIONS",
    "SIDE_MARK",
    "STAY",
    "TIMED_HEADING",
    "TITLE_PAIR",
    "TITLE_PLACE",
    "VENUE",
    "VISITED",
]

_MEETING: Final = (
    r"(?:meetings?|talks?|conversations?|dialogues?|consultations?|calls?|sessions?|discussions?|"
    r"conferences?|committee|2\+2|lunch|luncheon|dinner|breakfast|summit|round)"
)
#: How a sentence says that a meeting took place.  ``met`` alone counts before "with" or a name.
EVENT: Final = re.compile(
    r"(?=[acHhmprsTtw])\b(?:(?P<call>(?:pa(?:id|ying|ys)|made) (?:a|an|his|"
    r"her) (?:[a-z]+ ){0,2}?(?:call (?:on|to)|visit on|visit to"
    # "who is paying an official visit to Japan" tells of no meeting.
    r"(?= (?:the )?(?:H\.E|Mr|Ms|Prime|President|Foreign|Minister|Chairman|Governor|Speaker"
    r"|Deputy)))"
    r"|called on(?= (?:[A-Z]|the\b|his\b))(?![^,.;]{0,120}? to [a-z]))"
    r"|(?P<noun>\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:[\w’'-]+ ){0,3}?(?:talks?|meetings?|conversations?|"
    r"(?:courtesy )?calls?) (?:with|on))"
    rf"|(?P<held>(?:held|holds|had|conducted|convened|having|attended|(?P<hosted>hosted)|co-chaired|"
    r"(?:chaired|presided over)(?=[^.;,]{0,120}? (?:jointly |together )?with\b)|"
    rf"served as co-chair|took part in)\b(?=[^.;]{{0,260}}?\b(?i:{_MEETING})\b))"
    r"|(?P<passive>(?:was|were) (?:also )?(?:held|conducted|convened)|took place)"
    r"|(?P<met>met(?: with| and talked with)?(?= (?:[A-Z]|his|her|the|in|on|at|for)))"
    r"|(?P<joined>(?:was|were) (?:then |later |also )?joined by)"
    r"|(?P<summon>summoned)|(?P<receive>received(?: (?:a|the) (?:courtesy )?(?:call|visit) "
    r"(?:from|by|of)|(?= (?:H\.E\. )?(?:Mr|Ms|President|Prime|Foreign|Minister|Chairman|Secretary|"
    r"Ambassador|Deputy|First)\b)))"
    r"|(?P<talk>(?:talked|spoke|conferred|conversed) (?:with|to|by telephone|over)))\b"
)

#: First row whose words occur decides the kind; offices decide where none does.
KINDS: Final = (
    (
        MeetingKind.TELEPHONE,
        re.compile(
            r"[Tt]elephone|\b[Pp]hone (?:[Cc]all|[Tt]alk|[Cc]onversation)|\b(?:by|over the) phone\b|"
            r"(?<![Cc]ourtesy )\b[Cc]all with\b|"
            r"(?<!by )(?<!at the )[Vv]ideo[- ]?(?:tele)?conference|VTC"
        ),
    ),
    (
        MeetingKind.COURTESY_CALL,
        re.compile(
            r"[Cc]ourtesy (?:[Cc]all|[Vv]isit)|\bcalled on (?=[A-Z])"
            r"|\bpaid (?:a|his|her) (?:[a-z]+ )?call on\b"
        ),
    ),
    (
        MeetingKind.TWO_PLUS_TWO,
        re.compile(r"2\s?\+\s?2|[Ff]oreign and [Dd]efen[cs]e (?:[Mm]inist|[Cc]onsult)"),
    ),
    (
        MeetingKind.VICE_MINISTERS,
        re.compile(r"[Vv]ice[- ]?[Mm]inister(?:s|ial|-level)|[Dd]eputy [Mm]inister(?:s|ial)['’]?"),
    ),
    (
        MeetingKind.SUMMIT,
        re.compile(r"\b[Ss]ummit (?:[Mm]eeting|[Tt]alks|[Cc]onversation)|Leaders['’] Meeting"),
    ),
    (MeetingKind.FOREIGN_MINISTERS, re.compile(r"[Ff]oreign [Mm]inist(?:ers|erial|er['’]s)")),
)

#: A heading that is the name of a meeting.
MEETING_HEADING: Final = re.compile(
    r"(?:Courtesy [Cc]all\b.*|.{0,120}?\b(?:[Mm]eetings?|[Tt]alks|[Dd]ialogue|[Cc]onsultations?|"
    r"[Cc]onversation|[Ss]ession|[Cc]ommittee|[Cc]ommission|[Ll]uncheon|[Ll]unch|[Dd]inner|[Cc]all)"
    r"(?: and (?:[Ww]orking )?(?:[Ll]unch(?:eon)?|[Dd]inner))?"
    r"(?: (?:with|on|by|between|of|in|at) .{1,160})?(?:\s?\([^()]{1,80}\))?)\Z",
    re.DOTALL,
)
#: Words of headings that any meeting may have.
GENERAL_WORDS: Final = frozenset(
    "the a an of and with on by to in for meeting meetings talks japan japan-russia russia "
    "minister ministers first second third fourth fifth".split()
)
#: A heading that ends in the time and length of its meeting.
TIMED_HEADING: Final = re.compile(
    r"\([^()]{0,80}(?:\d:\d\d|\d\s?[ap]\.?m|minutes?|hours?)[^()]{0,160}\)\Z"
)
#: A division on the course of a visit.
PROGRAMME: Final = re.compile(
    r"[(\[<]?(?:The )?(?:Schedule|Programme|Program|Itinerary|Overview|Outline|Summary|Results|Main|Purpose"
    r"|Significance|Assessment|Evaluation|Background|Introduction|General)\b"
)
#: Headings that speak of a meeting without being one.
NO_MEETING: Final = re.compile(
    r"\b(?:[Nn]ext|[Ff]uture|[Uu]pcoming|[Rr]esults?|[Pp]reparations?|[Oo]utcome|[Mm]ain|"
    r"[Aa]greement|"
    r"[Ss]ix-[Pp]arty|[Oo]pening|[Ss]chedule|[Ss]ummary|[Oo]verview|[Ii]ssues?|[Ff]ollow-up|"
    r"toward|[Ss]mall-[Gg]roup|[Ee]nlarged|[Ee]xpanded|[Rr]estricted|[Ll]imited|[Pp]lenary|"
    r"[Oo]ne-on-[Oo]ne|[Ff]irst [Ss]ession|[Ss]econd [Ss]ession|[Pp]ress|[Mm]edia|"
    r"[Pp]olitical|[Ss]ecurity [Dd]ialogue|[Dd]ialogue [Bb]etween)\b"
)
#: What a committee is on says nothing of what the heading is.
FIELD: Final = re.compile(r"(?<=Committee)(?: on|,) .*|(?<=Commission)(?: on|,) .*", re.DOTALL)

#: First row whose words occur decides what kind of session is meant.
SESSIONS: Final = (
    (SessionKind.WORKING_LUNCH, r"(?:working )?(?:lunch(?:eon)?)\b"),
    (SessionKind.WORKING_DINNER, r"(?:working )?(?:dinner)\b"),
    (
        SessionKind.PRESS_CONFERENCE,
        r"(?:joint )?press (?:conference|availability|announcement|occasion|briefing)",
    ),
    (SessionKind.OTHER, r"(?:working )?breakfast\b"),
    (
        SessionKind.TALKS,
        (
            r"(?:enlarged|expanded|restricted|limited|small[- ]group|plenary|one-on-one|"
            r"full)[- ](?:meeting|talks|session|format|group|part)"
            r"|t[êe]te-[àa]-t[êe]te(?: meeting| talks)?"
            r"|(?:small[- ]group|enlarged|expanded|restricted|limited|plenary|one-on-one)(?=:)"
            r"|the (?:first|second|third|other)(?= (?:starting|beginning|lasting|taking) )"
            r"|(?:meeting|talks|session) in (?:(?:a|the) )?small group"
            r"|in (?:an?|the) (?:restricted|small|narrow|limited|extended|expanded|enlarged|broad)"
            r" (?:circle|group|format)"
            r"|with (?:their |the )?delegations|with (?:only )?(?:the |their )?interpreters"
        ),
    ),
)

_NAME: Final = r"[A-Z](?:['’][A-Z])?[a-zé’']+(?:-(?:[a-z]{1,3}-)?[A-Za-z][a-zé’']+){0,3}"
_CITY: Final = rf"(?:St\. |Saint )?{_NAME}(?: {_NAME}){{0,2}}"
#: Capitalised words after "in" that begin no city's name.
REGIONS: Final = frozenset(
    "Asia Europe Africa America Siberia Eurasia Oceania ASEAN APEC East West North South Central "
    "Foreign Spring Summer Autumn Winter English".split()
)
#: "in Moscow", with the city as a group.
PLACE: Final = re.compile(
    rf"(?<!situation )(?<!issues )(?<!development )(?<!peace )\b[Ii]n "
    r"(?:the (?:[A-Z][a-z]+ )?(?:(?:capital|port|resort) )?"
    rf"(?:capital|city|port|resort),?(?: of)? )?(?P<place>{_CITY})"
)
#: "who visited New York", "a trip to Moscow", "his stay in …".
STAY: Final = re.compile(
    rf"\b(?:visited|visiting|visit to|trip to|stay(?:ing|ed)? in|travell?ed to|arrived in|"
    rf"stopover in) (?P<place>{_CITY})"
)
#: Before a place that is that of something earlier: "following the G20 in Nagoya".
ELSEWHERE: Final = re.compile(
    r"\b(?:following|after|since|before|prior to|ahead of)\s(?:the\s)?[^,.;]{0,60}\Z"
)
#: The word before an island where a meeting was held: "talks on", "June 8 on".
BEFORE_ISLAND: Final = re.compile(
    r"(?:\b(?:held|place|met|meetings?|talks|summit|session|conversation|for)|[A-Z][\w.]*|\d\S*"
    r"|[,)\]]|\A)\s*\Z"
)
#: An island: "on Sea Island", "visiting Sea Island".
ISLAND: Final = re.compile(
    r"\b(?:on|at|in|visiting|visited) (?P<place>(?:[A-Z][a-z]+ ){1,2}Island)\b"
)
#: A city alone between commas in a bracketed line: "(August 9, Astana; 50 minutes)".
LISTED_PLACE: Final = re.compile(rf"[,;(]\s?(?P<place>{_CITY})(?=[,;)])")
#: A title may end with the city in brackets: "(Santiago)", "(Lima, Peru)".
TITLE_PLACE: Final = re.compile(rf"\((?P<place>{_CITY})(?:, [^()]{{1,60}})?\)")
#: Countries that are cities.
CITY_STATES: Final = frozenset("Singapore Monaco Luxembourg Kuwait".split())
#: A house, hotel or palace: "at Iikura House", "at the Prime Minister's Office".
VENUE: Final = re.compile(
    r"\b(?:at|to) (?:the )?(?P<place>(?:[A-Z][\w’'-]+ ){0,4}(?:House|Hotel|Palace|Residence|Office|"
    r"Center|"
    r"Centre|"
    r"Kremlin|Villa|Hall|Building|Museum|Airport|Embassy|Ministry of Foreign Affairs|"
    r"Headquarters))\b"
)
#: In a list of attendees: whose come next.
SIDE_MARK: Final = re.compile(
    r"\b(?:(?:[Ff]rom|[Oo]n) the )?(?P<country>[A-Z][A-Za-z.]{1,40})(?: side)?:"
    r"|\b(?:[Ff]rom|[Oo]n|[Ff]or) (?:the )?(?P<side>[A-Z][a-z]+)(?: side)?\b(?! [A-Z])"
    r"|\b[Tt]he (?P<people>[A-Z][a-z]+) (?:participants|attendees|delegation)\b"
)
#: A sentence or bracket on those present has one of these.
ATTENDEES: Final = re.compile(
    r"\b(?i:attend(?:ees?|ed|ance|ing)|participants|accompanied|present|took part|sat in)\b"
    # "(Japan: A; the U.S.: B)"
    r"|\((?:the )?[A-Z][\w.]{1,30}(?: side)?:"
)
#: Says of persons that they were there, even in the sentence on the meeting itself.
PRESENT: Final = re.compile(
    r"\b(?:was|were) also (?:present|in attendance)|\balso attended\b"
    r"|\baccompanied by\b"
)
#: How a bracket of those present begins.
LIST_OF_PRESENT: Final = re.compile(
    r"\((?:[Oo]thers? )?(?:[Pp]resent|[Aa]ttend|[Pp]articipants|[Aa]ccompanied"
    r"|(?:[Oo]n|[Ff]rom) the"
    r"|(?:the )?[A-Z][\w.]{1,30}(?: side)?:)"
)
#: "The third consultations were held": a meeting by its number, not what was said.
NTH: Final = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|"
    r"next|last|previous|latest|annual) (?:[\w-]+ ){0,3}"
    r"(?:consultations?|dialogue|negotiations|talks|round)\b",
    re.IGNORECASE,
)
#: A sentence that goes on about a meeting already told of.
MORE_ON_IT: Final = re.compile(
    r"\(?It (?:began|lasted|started|ran|took|was held|continued)\b|\(?(?:The|This) (?!was\b|"
    r"is\b)(?:[\w’'“”\"+-]+ ){0,5}?(?:meeting|talks|talk|conversation|"
    r"call|session|part|round|format|dialogue|consultations?|2\+2|[“\"]2\+2[”\"])\b|"
    r"\(?[Ff]or (?:about|approximately)|"
    r"\([^()]{0,60}(?:minutes|hours?|\d\s?[ap]\.?m\b|\d:\d\d)|\([^()]{0,60}\bheld in\b",
    re.DOTALL,
)
#: A heading that is a courtesy call.
COURTESY_HEADING: Final = re.compile(r"Courtesy [Cc]all\b")
#: "Japan-Turkey": whose meeting it was, in a title.
TITLE_PAIR: Final = re.compile(
    r"\bJapan\s?[-‐–]\s?((?:Russian Federation|[A-Z][\w.]*)(?: [A-Z][a-z]+)?)"
)
#: The country that somebody visited.
VISITED: Final = re.compile(
    r"\b[Vv]isit(?:ed|s)? (?:to )?(?:the )?((?:[A-Z][a-z]+ ?(?:of )?){1,4})"
)
#: "held talks with A on Monday, and with B on Tuesday": where a second event begins.
ANOTHER: Final = re.compile(r",?\s{1,3}and(?:, [^,.;]{1,40},)? with\s{1,3}(?=[A-Z])")
