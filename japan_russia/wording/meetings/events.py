"""How a sentence says that a meeting took place: one row a way of saying it.

A row's pattern begins with the verb, or with the noun that stands for it; who met stands before
it and after "with", "on", "by" or "between".
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.meetings.times import MONTH_NAMES, PERIOD, SPAN, WEEKDAY_NAMES

__all__ = [
    "AGAIN",
    "AND",
    "AND_NEXT",
    "ANOTHER",
    "ANY",
    "ASIDE",
    "ATTENDED",
    "AT_ONCE",
    "A_DELEGATION",
    "BEFORE_PARTNER",
    "BESIDE",
    "BETWEEN",
    "BETWEEN_THEM",
    "CALL",
    "CLAUSE",
    "COMPANY",
    "DELEGATION_LED",
    "EACH",
    "EACH_TIME",
    "EARLIER",
    "ENDS_OF_LISTED",
    "EVENTS",
    "FORMER",
    "FOR_A_MEETING",
    "GUEST_BEHIND",
    "GUEST_OF",
    "HAD",
    "HOST_BEHIND",
    "IN_CHAIN",
    "IN_LIST",
    "IN_ONE_WITH",
    "IS_TO_COME",
    "MEANWHILE",
    "MEETING",
    "MEETS",
    "MOVES_ON",
    "NEXT_CLAUSE",
    "NEXT_PART",
    "NOT_A_PARTNER",
    "NOUN",
    "OF",
    "OF_ANOTHER_TIME",
    "OF_CALLERS",
    "OF_SOMEBODY",
    "ON_HIS_DAY",
    "OPENS_CLAUSE",
    "PARTED",
    "RECEIVED",
    "RELATIVES",
    "SAYS",
    "SAYS_THAT",
    "SEPARATE",
    "TALKS_WERE",
    "THAT",
    "THE_GUEST",
    "TIMED_CHAIN",
    "TOGETHER",
    "TO_DO_IT",
    "TO_HIM",
    "TO_ME",
    "TO_VERB",
    "TURN",
    "TURN_OF",
    "TWICE",
    "WHO",
    "WHO_SAYS",
    "WITH",
    "WITH_ANOTHER",
    "WITH_WHOM",
    "EventForm",
]

#: The end of a verb before whom it names.
WITH: Final = " with"
#: What opens a paragraph on one more meeting of him whose day is told.
ON_HIS_DAY: Final = re.compile(
    r"(?:(?:On |In )?(?:[Tt]he|[Tt]hat|[Ll]ater (?:the|that))(?: same)?"
    r" (?:morning|afternoon|evening|day),? )"
    r"(?:an?|another) (?:[a-z]+ )?(?:meeting|talk|conversation|dinner|lunch(?:eon)?|breakfast)"
    r" with (?:the )?[A-Z](?![^.;]{0,120} was held (?:in [A-Z][a-z]+ )?by\b)"
)
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
#: Events of which it is known who was whose guest.
CALL: Final = "call"
RECEIVED: Final = "received"
TURN_OF: Final = "turn_of"
TURN: Final = "turn"
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
#: Before the verb of a clause that goes on about a meeting: "; the talks were held".
TALKS_WERE: Final = re.compile(
    r"\b(?:talks?|meeting|summit|dialogue|consultations?|conversation|session|they|it)\s"
    r"(?:(?:itself|themselves|also|then)\s)?\Z"
    # ", after which a joint press conference was held from 18:05"
    r"|\bwhich\s(?:an?\s|the\s)?(?:joint\s|working\s)?(?:press\s[a-z]+|lunch(?:eon)?|dinner)\s\Z",
    re.IGNORECASE,
)
#: What those did who came along.
ATTENDED: Final = ("attended", "took part")
#: Nouns for a meeting.
MEETING: Final = (
    r"(?:meetings?|talks?|conversations?|dialogues?|consultations?|calls?|sessions?|discussions?|"
    r"conferences?|committee|2\+2|lunch(?:eon)?|dinner|breakfast|tea|summit|rounds?|get-together)"
)
#: One of them in any case.
NOUN: Final = re.compile(rf"\b{MEETING}\b", re.IGNORECASE)
#: How a paragraph begins on what one of several was told alone.
IN_ONE_WITH: Final = re.compile(
    rf"(?:In|At|During) (?:the|her|his|their) (?:[a-z-]+ ){{0,2}}(?i:{MEETING}) with "
)


class EventForm(NamedTuple):
    """A way of telling of a meeting.

    Attributes:
        name: Of the row.
        says: What the words tell, in one sentence.
        pattern: From the verb on.
        reads: Sentences that it reads; behind the arrow who met, and whom they met.
        passes_over: Sentences that it does not.
    """

    name: str
    says: str
    pattern: str
    reads: tuple[str, ...]
    passes_over: tuple[str, ...]


_OFFICES_AHEAD: Final = (
    r"H\.E|His |Her |Mr|Ms|Mrs|Dr|Prime|President|Foreign|Minister|Chairman|Governor|Mayor|Speaker"
    r"|Deputy|Vice|First|Secretary|Ambassador|King|Emperor|Amir|Crown|Chancellor"
    r"|Federal (?:Councillor|Chancellor|Minister|President)"
)
_OFFICE_AHEAD: Final = (
    # "telephoned German Foreign Minister B"
    r"(?= (?:the )?(?:former |[Ee]x-)?(?:[A-Z][a-z]+(?:an|ese|ish|ch|i|ic|ek|iss|k) )?"
    rf"(?:{_OFFICES_AHEAD}))"
)
#: A name whose office stands behind it: "Oleg Sorokin, Ambassador of".
_NAMED_AHEAD: Final = (
    r"(?= (?:[A-Z][\w.’'-]+ ){1,2}[A-Z][\w’'-]+, (?:the )?(?:(?:Deputy|Vice|First|Special) ?-?)*"
    r"(?:Ambassador|Minister|President|Chair|Speaker|Head|Director|Secretary|Governor|Prime|Foreign))"
)
#: "met me over breakfast", but not "met me at the airport"
_MET_ME: Final = r"(?:me|us)\b(?= (?:over|for)\b)"
_BY_THEMSELVES: Final = r"(?:alone|privately|by themselves|face to face|one-(?:on|to)-one)"
#: Behind "met": whom, where or how.
_WHOM_OR_WHERE: Final = (
    r"(?= (?:[A-Z]|(?:his|her|its|the|in|on|at|for|with|again)\b"
    r"|(?:today|yesterday|there|here|[a-z]+ly) (?:in|on|at|for|with)\b"
    r"|(?:during|following|from (?=\d|noon))\b"
    rf"|{_MET_ME}"
    rf"|{_BY_THEMSELVES} (?:in|on|at|for|with|before|after|from)\b"
    r"|over (?:an? )?(?:[a-z]+ )?(?:breakfast|lunch(?:eon)?|dinner|tea|coffee)\b))"
)
#: Either of the two.
_SOMEBODY_AHEAD: Final = rf"(?:{_OFFICE_AHEAD}|{_NAMED_AHEAD})"
#: Words of a sentence, with the full stops of "Mr." and "Dr.".
_WITH_STOPS: Final = r"(?:[^.;]|(?<=[MD][rs])\.)"
#: ", and the two had talks", "for a meeting"
_FOR_TALKS: Final = (
    r"(?:(?:and|after which) (?:the two|they) (?:then )?(?:had|held)|for) "
    r"(?:an? )?(?:[a-z]+ ){0,2}?"
    r"(?:talks|meeting|conversation|discussions?|lunch|dinner)\b(?! (?:before|with))"
)
#: "was welcomed in the garden by Minister B, and the two had talks"
_WELCOMED_FOR_TALKS: Final = (
    r"(?<!who )(?:was|were) (?:welcomed|greeted)(?: (?:at|in) [^,.;]{2,60}?)? by"
    rf"(?={_SOMEBODY_AHEAD}(?:(?! (?:met|held) )[^.;]|(?<=[MD][rs])\.){{0,120}}?,? "
    rf"{_FOR_TALKS})"
)
_INVITED_TO_A_MEAL: Final = (
    r"(?:was|were) (?:then |later )?invited to (?:an? )?(?:[a-z]+ ){0,2}"
    rf"(?:lunch(?:eon)?|dinner|breakfast|tea) by{_OFFICE_AHEAD}"
    r"(?![^.;]{0,120}\b(?:declin|would|next|could not|regret))"
)
#: "went on, after lunch, to a private meeting"
_WENT_ON_TO_TALKS: Final = (
    r"(?:went|moved) on(?=(?:, [^;]{3,60},)? to (?:an?|their) (?:bilateral|private|separate)"
    r" (?:meeting|talk|session)s?\b(?! (?:of|with)\b))"
)
#: "stayed on by themselves", "remained for a private talk"
_STAYED_ON: Final = (
    r"stayed (?:on|behind)\b(?=[^.;]{0,60}?\b(?:alone|together|themselves)\b)"
    r"|(?:stayed|remained)(?: on| behind)? for an? (?:bilateral|separate|private) "
    r"(?:[a-z]+ )?(?:meeting|talk|conversation|discussion|exchange)\b"
)
#: A day behind "on".
_DAY_AHEAD: Final = (
    r" (?:the (?:\d|morning|afternoon|evening|same|next|following)|\d"
    rf"|{'|'.join(WEEKDAY_NAMES)}|(?:[A-Z][a-z]+ \d))"
)
#: Participles that do not end in -ed.
_PARTICIPLES: Final = "|".join(
    "been taken given come gone had done met held said told made seen put set sent led brought "
    "become begun spoken written driven risen left lost meant paid read run heard cut let built "
    "won stood laid fallen chosen broken hit spent kept dealt understood".split()
)
#: "had a meeting", but no other verb in the perfect: "had rarely felt".
_HAD: Final = (
    r"(?:had|has|having)(?! (?:(?:also|not|already|never|always|often|so far|just|once|first|then"
    r"|last|[a-z]+ly) )?"
    rf"(?:{_PARTICIPLES}|[a-z]+(?:ed|own|ought|aught|elt|ept|ound))\b)"
)
_NOT_PASSIVE: Final = "".join(
    rf"(?<!\b{it} )" for it in "was were be been is are never not".split()
)
#: Who chairs a session alone meets nobody.
_CHAIRED: Final = r"(?:chaired|presided over)(?=[^;,]{0,120}? (?:jointly |together )?with\b)"

#: " a courtesy call from", ", at his lodging, the calls of", " two calls: at 10:30 by".
_CALLS_OF: Final = (
    r"(?:, [^,.;]{1,40},)? (?:an?|the|two|three|four) (?:[a-z]+ ){0,2}"
    r"(?:calls?|visits?)(?: (?:from|by|of)"
    r"|(?=(?:[^.;]|(?<=\b[ap])\.|(?<=\.m)\.){0,160}?\s(?:from|by|of) "
    r"(?:[A-Z]|(?:two|three|four) )))"
)

#: "spoke with Mr. A", but not "spoke with warmth of".
_WITH_ONE: Final = r"with(?= (?:[A-Z]|(?:the|his|her|their|two|him|me|us|them|each|one)\b))"
#: When somebody spoke, on a page of the same or the next day.
_LATELY: Final = r"today|yesterday|last night|(?:this|yesterday) (?:morning|afternoon|evening)"
#: "spoke with", "spoke twice by telephone".
_BY_TELEPHONE: Final = (
    rf"(?:talked|spoke) (?:{_LATELY}) (?:over|on|by) (?:the )?(?:tele)?phone"
    rf"|(?:talked|spoke|conferred|conversed)(?: (?:twice|again|briefly|directly|{_LATELY}))?"
    rf"(?: (?:{_WITH_ONE}|by telephone|over)"
    r"|(?: for [^,.;]{3,40}?)? (?:over|on|by) (?:the )?(?:tele)?phone)"
)
#: "reached by telephone", "rang up", "telephoned on May 4 to", "spoke first, for an hour, with".
_RANG_UP: Final = (
    rf"(?:placed|made|put through) a (?:tele)?(?:phone )?call to{_OFFICE_AHEAD}"
    rf"|reached by (?:tele)?phone|(?:telephoned|rang up){_OFFICE_AHEAD}"
    rf"|telephoned\b(?=(?:,? (?:on [A-Z][a-z]+ \d+|in the [a-z]+|at [\d:]+))*,? to{_OFFICE_AHEAD})"
    rf"|spoke(?= (?:first|next|then)\b[^.;]{{0,80}}? with{_OFFICE_AHEAD})"
)

#: "saw Mr. A", "went to see Mr. A"
_SAW: Final = (
    rf"saw(?=(?:, (?:for|from) [^,.;]{{3,40}},)?{_OFFICE_AHEAD})(?! the\b)"
    rf"|(?:came|went|called) to see{_OFFICE_AHEAD}(?![^.;]{{0,60}}? off\b)"
)
#: Where and when, before who is received, but in no other month.
_IN_PLACE: Final = (
    r"(?: today| yesterday)?"
    rf"(?: (?:in|at|on) (?!(?:{'|'.join(MONTH_NAMES)})\b)[^,.;]{{3,40}}?)?"
)
#: "received a call from", "received him", "received in Otaru, on May 4, Minister A".
_RECEIVED_ONE: Final = (
    rf"received(?! in writing\b)(?:{_CALLS_OF}|(?= (?:me|us|him|her)\b)"
    rf"|(?= (?:my|our|his|her) (?:[a-z]+ ){{0,2}}call\b)|{_IN_PLACE}"
    rf"(?:{_SOMEBODY_AHEAD}|, [^,.;]{{3,40}}(?=,{_OFFICE_AHEAD}))"
    r"|(?= (?:an?|the) (?:[\w-]+ ){0,3}delegation\b[^.;]{0,60}? (?:headed|led) by [A-Z]"
    r"(?![^.;]{0,80}\b(?:last|ago|earlier)\b)))"
)
#: "hosted the Foreign Minister of Norway", but not "hosted the Foreign Minister's Cup".
_HOSTED: Final = (
    rf"hosted(?:{_OFFICE_AHEAD}"
    r"|(?= (?:the|his|her) (?:[A-Z][a-z]+ )?(?:Foreign|Prime|Minister|counterpart)"
    r"(?![^,.;]{0,40}['’]s\b)))"
)
#: "gave a working lunch in Oslo for Mr. A"
_GAVE_LUNCH: Final = (
    r"gave an? (?:[a-z]+ ){0,2}(?:lunch(?:eon)?|dinner|breakfast|tea)"
    rf"(?: (?:in|at) [^,.;]{{2,40}}?)? (?:for|in honou?r of)(?={_SOMEBODY_AHEAD})"
)
#: "dined, from 19:30, with Mr. A", "sat down to a dinner given by Mr. A"
_ATE: Final = (
    r"(?:dined|lunched|breakfasted)\b"
    rf"(?=(?:, [^,.;]{{3,70}},| (?:from|for|in|at|on|there)\b[^,;]{{0,70}}?)? with{_OFFICE_AHEAD})"
    r"|sat down to (?:an?|the) [^,.;]{0,30}?(?:lunch|dinner|breakfast) (?:given by|hosted by|with)"
)

#: "I sat across the table from Mr. A", "I was sitting opposite Mr. A"
_SAT_OPPOSITE: Final = (
    r"(?<=\bI )(?:sat|was sitting)(?: down)? (?:opposite|face to face with"
    rf"|across (?:the table )?from){_SOMEBODY_AHEAD}"
)
#: How somebody gets to where he meets another.
_MOVED: Final = r"flew|rode|travell?ed|walked|headed|hurried|crossed|moved on|returned"
#: What a day has, and what such a thing can be: "Her first engagement was a lunch given by".
_OF_A_DAY: Final = (
    r"(?:engagement|appointment|item|stop|event)(?: (?:of|on) (?:the|that|his|her) [a-z]+)? was"
)
#: "was driven to the palace for the Meeting with", "called at the hall to meet"
_DRIVEN_FOR: Final = (
    r"(?:was|were) (?:then )?(?:driven|taken|shown|escorted) to (?:the )?[A-Z][^.;]{0,80}?"
    r"\bfor (?:the|an?) (?:[\w’'-]+ ){0,4}?(?i:meeting|talks|lunch|dinner) with"
)
_WENT_TO_MEET: Final = r"(?:called at|went to|drove to|proceeded to) [^,.;]{3,60}? to meet"
#: What tells of a meeting that it took place: "lasted", "opened at", "took two hours".
_IT_LASTED: Final = (
    r"lasted|was paid|(?:opened|began|started)"
    r" (?:at|in the (?:(?:early|late) )?(?:morning|afternoon|evening)\b(?! of [A-Z\d]))"
    r"|took (?:[a-z]+ )?[\w-]+ (?:minutes|hours?)"
)
#: "The day began at the Cabinet Office with"
_BEGAN_AT: Final = (
    r"(?:(?<=day )|(?<=morning )|(?<=afternoon )|(?<=evening )|(?<=visit ))"
    r"(?:began|opened|started|continued|closed|ended) at [^,.;]{3,40}?"
)
#: "I began the day with my counterpart, Minister B"
_BEGAN_WITH_ONE: Final = (
    r"(?:began|started|opened)(?: (?:the|my|our) [a-z]+)? with (?:my|his|her)"
    r"(?: [A-Z][a-z]+)? counterpart(?=,)"
)
#: "followed up the call in talks with", but of no earlier time
_FOLLOWED_UP: Final = (
    r"followed up (?:the|this|their) (?:call|talks?|meeting|conversation)"
    rf"[^,.;]{{0,30}}? in (?:an? )?(?:[a-z]+ )?(?i:{MEETING}) with"
    r"(?![^.;]{0,120}? (?:last|ago|earlier|(?:in|since) (?:[A-Z]|\d{4}))\b)"
)
#: "entered upon talks with"
_ENTERED_INTO: Final = (
    r"(?:entered (?:upon|into)|began|opened|started|continued|engaged in|sat for) "
    rf"(?:[\w-]+ ){{0,4}}?(?i:{MEETING}) with"
)
#: "an exchange of views of one hour with", but none on a topic
_VIEWS_WITH: Final = r"exchanges? of views(?: (?:of|lasting|for|in|at) [^,.;]{2,40}?)? with"
_NEGOTIATED: Final = (
    r"(?<!has )(?<!have )(?<!had )(?<!who )(?:held|had|conducted) "
    r"(?!the |held |conducted )(?:[a-z-]+ ){0,2}"
    r"negotiations(?: (?:in|at|on) [A-Z0-9][^,.;]{2,40}?)? with"
)
#: "spent the morning with his counterpart", "spent twenty minutes with my colleague"
_SPENT_WITH: Final = (
    r"spent (?:(?:the|an?|some) (?:whole )?(?:morning|afternoon|evening|hour)(?: and a [a-z]+)?"
    r"|[a-z]+ (?:minutes|hours))(?: (?:in|at) [^,.;]{3,40}?)?"
    r" with(?= (?:his|her|my) (?:[A-Z][a-z]+ )?(?:counterpart|colleague)s?\b)"
)
#: "a call of an hour on", "a call in Quito on"
_CALL_OF: Final = r"(?:,? (?:of|lasting) [^,.;]{3,40}?,?| in [A-Z][\w -]{2,30}?)"

EVENTS: Final = (
    EventForm(
        "call",
        "Somebody calls on another.",
        (
            r"(?:pa(?:id|ying|ys|y)|made) (?:(?:an?|his|her|two|three) )?(?:[\w-]+ ){0,3}?"
            rf"(?:calls?{_CALL_OF}? (?:on|to)|visits? on|visit to{_OFFICE_AHEAD})"
            r"|called(?: for (?:[\w-]+ ){1,6}?(?:minutes?|hours?)| (?:at|in) [^,.;]{3,40}?)?"
            rf" on(?!{_DAY_AHEAD})"
            r"(?= (?:[A-Z]|the\b|his\b))"
            r"(?![^,.;]{0,120}?(?:, (?:as|once|in|together) [^,.;]{0,60},)? to [a-z])"
        ),
        (
            "Minister Tanabe paid a courtesy call on President Belov. -> Tanabe | Belov",
            "Minister Sorokin called on Prime Minister Morita. -> Sorokin | Morita",
            "Minister Sorokin called for an hour on Mr. Haruo Morita. -> Sorokin | Morita",
            "Minister Sorokin called at Otaru on Mr. Haruo Morita. -> Sorokin | Morita",
            "Minister Tanabe paid a call of an hour on President Belov. -> Tanabe | Belov",
            "Minister Tanabe made a call, of ten minutes, on President Belov. -> Tanabe | Belov",
            "Minister Tanabe paid courtesy calls on President Belov. -> Tanabe | Belov",
        ),
        (
            "Minister Tanabe called on Minister Sorokin to sign the treaty.",
            "Minister Tanabe called on Minister Sorokin, as a friend, to sign the treaty.",
            "Minister Sorokin is paying a visit to Japan.",
            "Minister Sorokin called at Otaru on the evening of the 12th.",
        ),
    ),
    EventForm(
        "came_for",
        "Somebody is somewhere for a meeting.",
        (
            r"(?<!who )(?:(?:was|were|went|came|drove|proceeded) (?:in|at|to|on)"
            rf"|(?:{_MOVED}) (?:to|in|at)(?= (?:the )?[A-Z])|(?:took|brought) (?:me|us) to)"
            r" [^.;]{0,80}?\bfor (?:(?:an?|my|his|her|our|their) (?:[a-z]+ ){0,3}?"
            r"(?:call on|(?:meeting|talks|lunch|dinner) with)|(?:[a-z]+ )?talks with)"
            rf"|{_DRIVEN_FOR}|{_WENT_TO_MEET}{_SOMEBODY_AHEAD}"
        ),
        (
            "Minister Tanabe was in Oslo for a courtesy call on Minister Lund. -> Tanabe | Lund",
            "Minister Tanabe flew to Oslo for talks with Minister Lund. -> Tanabe | Lund",
            "The train took me to Oslo for a meeting with Minister Lund. -> | Lund",
            "Mr. Tanabe called at the hall on the hill to meet Minister Lund. -> Tanabe | Lund",
            "Minister Tanabe was driven to Oslo for the Meeting with Mr. Lund. -> Tanabe | Lund",
        ),
        ("Minister Tanabe was ready for a meeting.",),
    ),
    EventForm(
        "called_at",
        "Somebody calls at another's house.",
        (
            r"called at(?= (?:[\w’'-]+ ){1,4}?of (?:[A-Z]|the [A-Z]))"
            r"|(?:went|proceeded|drove) to(?= the (?:[\w-]+ ){0,2}(?:residence|office|house) of "
            r"[A-Z](?:[^.;]|(?<=M[rs])\.){0,80}? for an? (?:[a-z]+ ){0,2}(?:call|visit|talk)\b)"
        ),
        (
            "Minister Tanabe called at the house of Ms. Haugen. -> Tanabe | Haugen",
            "Minister Tanabe went to the house of Ms. Haugen for a call. -> Tanabe | Haugen",
        ),
        ("The ship called at Otaru.",),
    ),
    EventForm(
        "talks_of",
        "A noun with a possessive stands for the meeting.",
        (
            r"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:(?!(?:he|she|they|had|held)\b)[\w’'-]+ ){0,3}?"
            r"(?:talks?|meetings?|conversations?|"
            r"(?:courtesy )?calls?) (?:with|on)"
            rf"|\bThe (?:[\w’'-]+ ){{0,3}}?(?i:{MEETING}) (?:with|on){_OFFICE_AHEAD}"
            rf"(?=[^;]{{0,280}}?\b(?:{_IT_LASTED})\b)"
        ),
        (
            "His talks with Minister Sorokin took an hour. -> | Sorokin",
            "His talks with Minister Sorokin were held in Oslo. -> | Sorokin",
            "The call on Minister Sorokin lasted an hour. -> | Sorokin",
            "The summit meeting with President Sorokin opened at 5 p.m. in Oslo. -> | Sorokin",
            "The call on Mr. Oleg Sorokin, beside whom sat Mr. Zimin, lasted an hour. -> | Sorokin",
        ),
        ("His meeting was short.", "The talks with Minister Sorokin had been useful."),
    ),
    EventForm(
        "followed",
        "A meeting follows on another.",
        (
            rf"(?:was|were) followed by an? (?:[\w-]+ ){{0,4}}?(?i:{MEETING}) (?:with|on)"
            f"{_SOMEBODY_AHEAD}"
        ),
        ("The call was followed by a meeting with Minister Lund. -> | Lund",),
        ("The talks were followed by a lunch.",),
    ),
    EventForm(
        "began_with",
        "A day, a visit or somebody begins or ends with a meeting.",
        (
            rf"(?:(?:began|opened|started|continued|closed|ended|concluded) with|{_OF_A_DAY}"
            rf"|{_BEGAN_AT} with)"
            rf" an? (?:[\w-]+ ){{0,4}}?(?i:{MEETING}) (?:with|on|(?:given|hosted) by)"
            f"{_SOMEBODY_AHEAD}"
            r"|(?:meeting|call|appointment|talks|lunch|dinner)(?:,? (?:on|at|in) [^;.]{2,80},)?"
            rf" (?:was|were) with{_SOMEBODY_AHEAD}"
            rf"|\bcall(?:,? (?:on|at|in) [^;.]{{2,80}},)? was on{_SOMEBODY_AHEAD}"
            rf"|{_BEGAN_WITH_ONE}"
        ),
        (
            "The morning began with a courtesy call on Minister Lund. -> | Lund",
            "The day began at the Cabinet Office with a courtesy call on Minister Lund. -> | Lund",
            "Her first engagement was a lunch given by Minister Lund. -> | Lund",
            "My longest meeting, on May 4 from two, was with Mr. Oleg Sorokin. -> | Sorokin",
            "Minister Tanabe began with his counterpart, Minister Lund. -> Tanabe | Lund",
            "The visit ended with a meeting with Oleg Sorokin, Governor of Omsk. -> | Sorokin",
        ),
        ("The day began with a meeting with the press.", "The item was a call on the telephone."),
    ),
    EventForm(
        "held",
        "Somebody holds a meeting.",
        (
            rf"(?:held(?! that\b)|holds|{_HAD}|conducted|convened|holding|attended"
            rf"|(?P<hosted>hosted)|co-chaired|{_CHAIRED}"
            r"|served as co-chair|took part in|(?<!was )(?<!were )resumed)\b"
            rf"(?=[^;]{{0,260}}?\b(?i:{MEETING}|{_VIEWS_WITH})\b)"
            rf"|{_ENTERED_INTO}"
            rf"|(?P<by_person>{_FOLLOWED_UP}|{_NEGOTIATED})"
        ),
        (
            "Minister Tanabe held a meeting with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe and Minister Sorokin had talks. -> Tanabe Sorokin |",
            "Minister Tanabe had an exchange of views with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe entered into talks with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe followed up the call in talks with Mr. Lund. -> Tanabe | Lund",
            "Minister Tanabe chaired the talks jointly with Minister Sorokin. -> Tanabe | Sorokin",
        ),
        (
            "Minister Tanabe held that view.",
            "Minister Tanabe had been to the meeting.",
            "Minister Tanabe chaired the session.",
        ),
    ),
    EventForm(
        "was_held",
        "A meeting is held.",
        (
            r"(?:was|were) (?:also |then )?(?:held|conducted|convened)"
            rf"|(?<!views )(?<!opinions )took place|took place(?! (?:on(?!{_DAY_AHEAD})|about"
            r"|concerning|regarding|with (?:regard|respect))\b)"
            r"|(?<=chair )was shared by|(?<=chairmanship )was shared by"
            r"|(?:was|were) (?:also )?(?:attended|co-chaired|chaired) by"
        ),
        (
            "A meeting between Minister Tanabe and Minister Sorokin was held. -> | Tanabe Sorokin",
            "Talks of Minister Tanabe with Minister Sorokin took place. -> | Tanabe Sorokin",
            "The meeting was attended by Minister Tanabe. -> | Tanabe",
        ),
        ("The flag was raised.", "An exchange of views took place on the ferry."),
    ),
    EventForm(
        "there_was",
        "There is a meeting between some.",
        (
            r"[Tt]here (?:was|were)(?! (?:no|not|little|talk)\b)[^.;]{0,60}? an? (?:[a-z]+ ){0,2}"
            rf"{MEETING} (?:(?:of|with){_OFFICE_AHEAD}|between(?= [A-Z]))"
            # "The day began early, with breakfast talks between the Prime Minister and B"
            r"|(?:began|opened|started|closed|ended)(?:,? [a-z]+){0,2},? with"
            r" (?:(?!(?:on|of|about|for|from|to|after|before)\b)[a-z-]+ ){0,3}"
            rf"{MEETING} between(?= (?:the )?[A-Z])"
        ),
        (
            "There was a meeting between Mr. Tanabe and Mr. Belov. -> | Tanabe Belov",
            "There was also a meeting between Minister Tanabe and Minister Lund. -> | Tanabe Lund",
            "It began early, with talks between Mr. Tanabe and Mr. Belov. -> | Tanabe Belov",
        ),
        (
            "There was a meeting with the press.",
            "There was no talk of a meeting with Mr. Belov.",
            "It began with a film on talks between Mr. Tanabe and Mr. Belov.",
        ),
    ),
    EventForm(
        "was_with",
        "A meeting is said to have been with somebody.",
        (
            r"(?:was|were) had(?= with\b)"
            rf"|(?<=meeting )was (?:that|one)\b(?=[^.;,]{{0,60}}? with{_OFFICE_AHEAD})"
            rf"|(?:(?<=appointment )|(?<=of the day ))was(?= with{_OFFICE_AHEAD})"
        ),
        (
            "Talks and a luncheon were had with Minister Sorokin. -> | Sorokin",
            "The main meeting was that of the evening with Minister Sorokin. -> | Sorokin",
            "The last appointment of the day was with Minister Sorokin. -> | Sorokin",
        ),
        ("The meeting was that of friends.",),
    ),
    EventForm(
        TURN_OF,
        "Somebody is the next to call.",
        (
            rf"(?<=was the )turn of{_OFFICE_AHEAD}"
            rf"|(?:(?<=to call )|(?<=to be received ))was{_OFFICE_AHEAD}"
        ),
        (
            "At 11 a.m. it was the turn of Minister Lund. -> | Lund",
            "The last to call was Minister Lund. -> | Lund",
        ),
        ("It was the turn of the tide.",),
    ),
    EventForm(
        "met",
        "Somebody meets another.",
        (
            rf"(?:{_NOT_PASSIVE}met(?: with| and talked with| up with| separately with)?"
            r"|meets(?: with)?"
            r"|sat (?:down|together)\b[^,;.]{0,80}? with)"
            rf"{_WHOM_OR_WHERE}"
            rf"|{_NOT_PASSIVE}met(?: separately| alone| again| briefly| in private)?(?=[.,;])"
            rf"|{_SAW}|{_ATE}|{_SAT_OPPOSITE}"
            rf"|{_SPENT_WITH}"
        ),
        (
            "Minister Tanabe met with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe met Minister Sorokin in Oslo. -> Tanabe | Sorokin",
            "Minister Tanabe met today in Oslo with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe met briefly with Minister Sorokin. -> Tanabe | Sorokin",
            "Mr. Tanabe spent the morning with his counterpart, Minister Lund. -> Tanabe | Lund",
            "Mr. Tanabe spent an hour with his colleague Mr. Oleg Lund. -> Tanabe | Lund",
            "Minister Tanabe saw Oslo and met its mayor, Mr. Oleg Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe and Minister Sorokin met. -> Tanabe Sorokin |",
            "Minister Tanabe and Minister Sorokin met over breakfast. -> Tanabe Sorokin |",
            "Minister Tanabe and Minister Sorokin met during the fair. -> Tanabe Sorokin |",
            "Minister Tanabe and Minister Sorokin also met separately. -> Tanabe Sorokin |",
            "Minister Tanabe and Minister Sorokin met alone for an hour. -> Tanabe Sorokin |",
            "Minister Tanabe sat down in Oslo with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe dined with Minister Sorokin from 19:30 on. -> Tanabe | Sorokin",
            "Minister Tanabe dined, from 19:30, with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe saw, for an hour, Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe went to see Mr. Oleg Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe sat down to a dinner given by Mr. Oleg Sorokin. -> Tanabe | Sorokin",
            "Over tea I was sitting opposite Mr. Oleg Sorokin. -> | Sorokin",
            "Mr. Oleg Sorokin met me over tea. -> Sorokin |",
        ),
        (
            "The demand was met by imports.",
            "The demand was met.",
            "Minister Tanabe was met at the airport.",
        ),
    ),
    EventForm(
        "went_with",
        "Two go somewhere together.",
        (
            r"(?:went|travelled|visited|toured|inspected)\b"
            r"(?=(?:(?!\b(?:held|met|had|paid|called)\b)[^;]){0,120}? with"
            rf"{_OFFICE_AHEAD})"
        ),
        ("Minister Tanabe went to the market of Otaru with Ms. Haugen. -> Tanabe | Haugen",),
        (
            "Minister Tanabe went to Oslo and met with Minister Sorokin.",
            "Minister Tanabe visited Oslo with a delegation.",
        ),
    ),
    EventForm(
        "joined_at_table",
        "Somebody comes to another for a meal.",
        (
            r"(?:was|had been) (?:then |later |also )?joined (?:for|at|over) (?:an? )?"
            r"(?:[a-z]+ ){0,2}?(?:lunch(?:eon)?|dinner|breakfast|tea)\b[^.;]{0,40}? by"
            rf"{_OFFICE_AHEAD}"
        ),
        ("Minister Tanabe had been joined for dinner by Mr. Oleg Sorokin. -> Tanabe | Sorokin",),
        ("Minister Tanabe was joined by the press at the dinner.",),
    ),
    EventForm(
        "joined",
        "Others come to those who had met.",
        r"(?:was|were) (?:then |later |also )?joined by",
        ("They were joined by Minister Sorokin. -> | Sorokin",),
        ("The roads were joined.",),
    ),
    EventForm(
        "summoned",
        "Somebody is called in.",
        rf"summoned|called in{_OFFICE_AHEAD}",
        (
            "Vice-Minister Tanabe summoned Ambassador Sorokin. -> Tanabe | Sorokin",
            "Vice-Minister Tanabe called in Ambassador Sorokin. -> Tanabe | Sorokin",
        ),
        ("The talks were long.",),
    ),
    EventForm(
        "received",
        "Somebody receives another.",
        (
            rf"welcomed(?={_SOMEBODY_AHEAD}{_WITH_STOPS}{{3,140}}?"
            r" to [A-Z][a-z]+ (?:today|yesterday))"
            r"|welcomed(?= (?:me|us)\b)|invited to an? (?:[a-z]+ ){0,2}(?:lunch(?:eon)?|dinner)\b"
            rf"|took an? (?:[a-z]+ ){{0,2}}call from|{_HOSTED}|{_GAVE_LUNCH}"
            rf"|{_RECEIVED_ONE}"
        ),
        (
            "Minister Tanabe received a courtesy call from Minister Sorokin. -> Tanabe | Sorokin",
            "Prime Minister Morita received Minister Sorokin. -> Morita | Sorokin",
            "Minister Tanabe received in Otaru Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe received yesterday in Otaru Minister Sorokin. -> Tanabe | Sorokin",
            "Mr. Tanabe received in Otaru, on May 4, Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe received Oleg Sorokin, Ambassador to Japan. -> Tanabe | Sorokin",
            "Minister Tanabe received in Oslo Oleg Sorokin, Governor of Omsk. -> Tanabe | Sorokin",
            "Minister Tanabe received a delegation led by Mr. Oleg Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe came to the house, where Minister Lund received him. -> Tanabe Lund |",
            "Minister Tanabe invited to a working lunch Minister Lund. -> Tanabe | Lund",
            "Minister Tanabe gave a lunch in Oslo for Minister Lund. -> Tanabe | Lund",
            "Minister Tanabe took a telephone call from Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe welcomed Minister Sorokin to Otaru today. -> Tanabe | Sorokin",
            "Minister Tanabe received two calls: at 10:30 by Mr. Oleg Sorokin. -> Tanabe | Sorokin",
        ),
        (
            "Prime Minister Morita received a letter.",
            "Prime Minister Morita welcomed Minister Sorokin to Japan.",
        ),
    ),
    EventForm(
        "was_received",
        "Somebody is received by another.",
        (
            r"(?:was|were) (?:(?:also|then|later|first) )?received\b"
            rf"|(?:was|were) the (?:dinner |lunch )?guests? of{_OFFICE_AHEAD}"
            rf"|(?:was|were) met by(?={_OFFICE_AHEAD}{_WITH_STOPS}{{0,140}}?"
            r"\bfor (?:talks|a meeting)\b)"
            rf"|{_WELCOMED_FOR_TALKS}"
            rf"|{_INVITED_TO_A_MEAL}"
            r"|(?:was|were) (?:summoned|called in)(?: [^,.;]{1,60}?)? by\b"
            r"|(?:was|were) (?:shown|ushered) in to"
            rf"{_SOMEBODY_AHEAD}"
        ),
        (
            "Envoy Tanabe was received by President Belov. -> Tanabe | Belov",
            "Envoy Tanabe was shown in to President Belov. -> Tanabe | Belov",
            "Envoy Tanabe was invited to dinner by Minister Lund. -> Tanabe | Lund",
            "Envoy Tanabe was greeted by Minister Lund, and the two had talks. -> Tanabe | Lund",
            "Minister Tanabe was the guest of President Belov at a lunch. -> Tanabe | Belov",
            "Minister Tanabe was met by Minister Sorokin for talks. -> Tanabe | Sorokin",
            "Mr. Tanabe was met by Mr. Oleg Sorokin, the Mayor, for talks. -> Tanabe | Sorokin",
            "Ambassador Sorokin was called in by Vice-Minister Tanabe. -> Sorokin | Tanabe",
            "Ambassador Sorokin was summoned to the Ministry by Mr. Tanabe. -> Sorokin | Tanabe",
        ),
        ("The news was welcome.",),
    ),
    EventForm(
        "at_a_meeting",
        "What was said is told of a meeting that is named in passing.",
        (
            r"(?:[Aa]t|[Dd]uring|[Oo]ver|[Ii]n) (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}?"
            rf"(?i:{MEETING}) with(?= (?:H\.E|Mr|Ms|Mrs|Dr|[A-Z]))"
            r"|[Aa]t a separate (?:(?:working|bilateral|informal) )?"
            r"(?:meeting|lunch(?:eon)?|dinner|breakfast)"
            rf"(?=,{_OFFICE_AHEAD}[^.;,]{{3,80}}? and (?:the )?[A-Z])"
        ),
        (
            "At a working lunch with Minister Sorokin, fish was discussed. -> | Sorokin",
            "At a separate lunch, Minister Tanabe and Minister Lund agreed. -> | Tanabe Lund",
        ),
        ("At the meeting, fish was discussed.",),
    ),
    EventForm(
        "were_together",
        "Several are together for a while.",
        (
            r"(?:talked|sat(?: together)?|conversed|spoke(?: together)?|negotiated)"
            r"(?=(?: again,?)? (?:for|from) )"
            rf"|{_WENT_ON_TO_TALKS}"
            rf"|{_STAYED_ON}"
        ),
        (
            "Minister Tanabe and Minister Lund talked for an hour. -> Tanabe Lund |",
            "Minister Tanabe and Minister Lund sat together for an hour. -> Tanabe Lund |",
            "Minister Tanabe and Minister Lund sat from ten until noon. -> Tanabe Lund |",
            "Minister Tanabe and Minister Lund stayed on by themselves. -> Tanabe Lund |",
            "Minister Tanabe and Minister Lund stayed for a private talk. -> Tanabe Lund |",
            "Minister Tanabe and Minister Lund went on to a bilateral meeting. -> Tanabe Lund |",
        ),
        ("Minister Tanabe talked of trade.", "Minister Tanabe stayed on for a week."),
    ),
    EventForm(
        "talked",
        "Somebody talks with another.",
        (
            rf"{_BY_TELEPHONE}|{_RANG_UP}|talked together\b"
            rf"|consulted\b(?=(?: (?:in|on|at|for)\b[^.;]{{0,60}}?)? with{_OFFICE_AHEAD})"
            rf"|talked with{_OFFICE_AHEAD}|conferred(?! (?:up)?on\b(?!{_DAY_AHEAD}))"
            r"|spoke to(?= (?:the )?(?:President|Prime|Foreign|Minister))"
            r"|exchanged views (?:for|from) [^,.;]{2,60}? with\b"
        ),
        (
            "Minister Tanabe talked by telephone with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe spoke to President Belov. -> Tanabe | Belov",
            "Minister Tanabe spoke today with President Belov. -> Tanabe | Belov",
            "Minister Tanabe and Minister Lund conferred on May 5. -> Tanabe Lund |",
            "Minister Tanabe exchanged views for an hour with Mayor Belov. -> Tanabe | Belov",
            "Director Tanabe reached by telephone Director Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe telephoned Minister Sorokin. -> Tanabe | Sorokin",
        ),
        (
            "Minister Tanabe spoke of trade.",
            "Minister Tanabe spoke to students.",
            "Minister Tanabe spoke today with warmth of Minister Lund.",
            "Minister Tanabe exchanged views with Minister Lund.",
        ),
    ),
)

#: After a name without title: a verb that has a person as its subject.
MEETS: Final = re.compile(
    r"\s(?:met|meets|received|receives|held|holds|had|has|visited|visits|spoke|talked|paid|pays"
    r"|called|calls|chaired|hosted)\s"
)
#: After these somebody is the subject of another clause: "A, whom Prime Minister B had sent,".
RELATIVES: Final = frozenset(("whom", "which", "whose"))
#: After the verb: the writer is who was met.
TO_ME: Final = re.compile(r"\s(?:with\s)?(?:me|us|my|our)\b")
#: After those who joined others: what they came for is another meeting.
FOR_A_MEETING: Final = re.compile(
    rf"\b(?:for|at|in) (?:(?:a|an|another|their|the) )?(?:[\w-]+ ){{0,3}}?(?i:{MEETING}) with\b"
)
#: The letters with which the rows begin: by them most words are passed over.
_OPENINGS: Final = (
    r"[aA]t|app|be?r?[eg]|bro|c[ahlor]|d[ir]|[dD]ur|e[nvx]|f(?:l|ollowed)|ga|lu|h(?:ea|a|e[lr]|is|o|u)|H(?:er|is)|[iI]n|ite|ma|me[et]|mov|neg|op|[oO]ver|p[alru]"
    r"|r(?:e[acst]|ang|ode)|s[aeptu]|T|t(?:a|he[ir]|o[ou]|ele)|t[ru]|vi|w[ae]"
)
#: Any of the rows; the name of the group that matched is that of the row.
ANY: Final = re.compile(
    # A class of characters first, which is the cheapest to look for.
    rf"(?=[abcdefghilmnoprstvwADHIOT])\b(?={_OPENINGS})(?:"
    + "|".join(f"(?P<{row.name}>{row.pattern})" for row in EVENTS)
    + r")\b"
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
#: Before several of whom each was met alone: "held separate talks with A and B".
SEPARATE: Final = re.compile(
    rf"\b(?:separate (?:[a-z]+ )?(?i:{MEETING})|(?i:{MEETING}),? separately,?)(?: [a-z]+)? with\b"
)
#: Between two who were both met.
AND: Final = re.compile(r"\band\b")
#: Right before the one who was met.
BEFORE_PARTNER: Final = re.compile(
    r"(?:\b(?:with|on|by|from|between|among|and|to|met|meets|meet|see|received|summoned|including"
    r"|counterpart|talks|meetings?|telephone)|[,:]|\bof)\s*\Z"
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
#: Between a subject and its verb of saying.
SAYS: Final = re.compile(r"\s(?:(?:also|then|further|both|each|[a-z]+ly)\s){0,2}([a-z]+)\b")
#: ", who is known to sing,", or the comma behind an office; who was elsewhere, was not there.
ASIDE: Final = re.compile(r"(?:,\s(?!who\s(?:was|were|had)\b)[a-z][^,;.]{1,100})?,(?=\s)")
WHO_SAYS: Final = re.compile(r",\swho\s(?:also\s|then\s)?([a-z]+)\b")
#: What every such report has, far cheaper to look for.
THAT: Final = " that"
#: "and agreed that": a report in the later part of a sentence.
SAYS_THAT: Final = re.compile(r"\b(?<!been )([a-z]+) that\b")
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
#: Before a noun that begins a later part of the subject.
AND_NEXT: Final = "and "
#: Before somebody who is only told of: "of his call on President Belov", "about Minister A".
OF_SOMEBODY: Final = frozenset("of on about regarding concerning after before than".split())
