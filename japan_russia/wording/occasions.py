"""Occasions: how readouts name meetings, their kinds, their sessions and their places."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.model import MeetingKind, SessionKind

__all__ = [
    "ANOTHER",
    "BEFORE_ISLAND",
    "CITY_STATES",
    "COURTESY_HEADING",
    "ELSEWHERE",
    "FACTS",
    "FIELD",
    "GENERAL_WORDS",
    "ISLAND",
    "KINDS",
    "LISTED_PLACE",
    "MEETING_HEADING",
    "MORE_ON_IT",
    "NO_MEETING",
    "NTH",
    "PLACE",
    "PRESENT",
    "PROGRAMME",
    "REGIONS",
    "SESSIONS",
    "STAY",
    "TIMED_HEADING",
    "TITLE_PLACE",
    "VENUE",
]

_MEETING: Final = (
    r"(?:meetings?|talks?|conversations?|dialogues?|consultations?|calls?|sessions?|discussions?|"
    r"conferences?|committee|2\+2|lunch|luncheon|dinner|breakfast|summit|round)"
)

#: First row whose words occur decides the kind; offices decide where none does.
KINDS: Final = (
    (
        MeetingKind.TWO_PLUS_TWO,
        re.compile(r"2\s?\+\s?2|[Ff]oreign and [Dd]efen[cs]e (?:[Mm]inist|[Cc]onsult)"),
    ),
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
    r"(?:Courtesy [Cc]all\b.*|.{0,120}?\b(?:[Mm]eetings?|[Tt]alks?|[Dd]ialogue|[Cc]onsultations?|"
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
#: A division that holds facts of the meeting, and nothing that was said.
FACTS: Final = re.compile(
    r"(?:Date|Time|Venue|Place|Participants|Attendees|Attendance|Those present)\b[^.]{0,60}\Z"
)
#: Headings that speak of a meeting without being one.
NO_MEETING: Final = re.compile(
    r"\b(?:[Nn]ext|[Ff]uture|[Uu]pcoming|[Rr]esults?|[Pp]reparations?|[Oo]utcome|[Mm]ain|"
    r"[Aa]greement|"
    r"[Ss]ix-[Pp]arty|[Oo]pening|[Ss]chedule|[Ss]ummary|[Oo]verview|[Ii]ssues?|[Ff]ollow-up|"
    r"toward|[Ss]mall[- ][Gg]roup|[Cc]ourse|[Ff]ruits?|[Gg]ist|[Aa]tmosphere|[Cc]ontents?|[Oo]utset|"
    r"[Aa]ssessment|[Ss]ignificance|[Ee]nlarged|[Ee]xpanded|[Rr]estricted|[Ll]imited|[Pp]lenary|"
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
            r"|(?:an?|the) (?:first|second|third|fourth|other)(?: (?:session|part|round|half|sitting))?"
            r"(?=,? (?:starting|beginning|lasting|taking|took place|was held|from|\()|, of|,? \()"
            r"|session (?:was held )?among|full (?:summit )?meeting"
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
#: Says of persons that they were there, even in the sentence on the meeting itself.
PRESENT: Final = re.compile(
    r"\b(?:was|were) also (?:present|in attendance)|\balso attended\b"
    r"|\baccompanied by\b"
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
    r"(?!.{0,12}\b(?:previous|last|next|earlier|preceding)\b)(?:\(?It (?:began|lasted|started|ran|took|was held|continued)\b|\(?(?:The|This) (?!was\b|"
    r"is\b)(?:[\w’'“”\"+-]+ ){0,5}?(?:meeting|talks|talk|conversation|"
    r"call|session|part|round|format|dialogue|consultations?|2\+2|[“\"]2\+2[”\"])\b|"
    r"\(?[Ff]or (?:about|approximately)|"
    r"\([^()]{0,60}(?:minutes|hours?|\d\s?[ap]\.?m\b|\d:\d\d)|\([^()]{0,60}\bheld in\b)",
    re.DOTALL,
)
#: A heading that is a courtesy call.
COURTESY_HEADING: Final = re.compile(r"Courtesy [Cc]all\b")
#: "held talks with A on Monday, and with B on Tuesday": where a second event begins.
ANOTHER: Final = re.compile(r",?\s{1,3}and(?:, [^,.;]{1,40},)? with\s{1,3}(?=[A-Z])")
