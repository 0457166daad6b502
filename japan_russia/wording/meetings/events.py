"""How a sentence says that a meeting took place: one row a way of saying it.

A row's pattern begins with the verb, or with the noun that stands for it; who met stands before
it and after "with", "on", "by" or "between".
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.meetings.nouns import MEETING
from japan_russia.wording.meetings.times import MONTH_NAMES, WEEKDAY_NAMES

__all__ = [
    "ANY",
    "CALL",
    "EVENTS",
    "JOINED",
    "RECEIVED",
    "TURN",
    "TURN_OF",
    "WAS_HELD",
    "EventForm",
]

#: The names of rows that stages ask for: who was whose guest, whose turn it was, who joined others.
CALL: Final = "call"
RECEIVED: Final = "received"
TURN_OF: Final = "turn_of"
JOINED: Final = "joined"
WAS_HELD: Final = "was_held"
#: How the verb of TURN_OF begins where it is a turn.
TURN: Final = "turn"


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
    r"H\.E|Hon\b|His |Her |Mr|Ms|Mrs|Dr|Prime|President|Foreign|Minister|Chairman|Governor|Mayor"
    r"|Speaker"
    r"|Deputy|Vice|First|Secretary|Ambassador|King|Emperor|Amir|Crown|Chancellor"
    r"|Federal (?:Councillor|Chancellor|Minister|President)"
)
#: Before "began with talks between": his day or visit, and no year and no thing.
_OF_HIS_DAY: Final = (
    r"(?:(?<=\b[Dd]ay )|(?<=\b[Ii]t )|(?<=\bmorning )|(?<=\bevening )|(?<=\bvisit )"
    r"|(?<=\bprogramme )|(?<=\bprogram ))"
)
#: "German ", before an office.
_NATIONAL: Final = r"(?:[A-Z][a-z]+(?:an|ese|ish|ch|i|ic|ek|iss|k) )?"
_OFFICE_AHEAD: Final = (
    # "telephoned German Foreign Minister B"
    rf"(?= (?:the )?(?:former |[Ee]x-)?{_NATIONAL}"
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
#: When somebody met or spoke, on a page of the same or the next day.
_LATELY: Final = r"today|yesterday|last night|(?:this|yesterday) (?:morning|afternoon|evening)"
_LATELY_THERE: Final = rf"(?:{_LATELY}) (?:(?:in|on|at|for)\b|with (?=[A-Z]|the |his |her |its ))"
#: Behind "met": whom, where or how.
_WHOM_OR_WHERE: Final = (
    r"(?= (?:[A-Z]|(?:his|her|its|the|in|on|at|for|with|again)\b"
    rf"|{_LATELY_THERE}"
    r"|(?:there|here|[a-z]+ly) (?:in|on|at|for|with)\b"
    r"|(?:during|following|from (?=\d|noon))\b"
    rf"|{_MET_ME}"
    rf"|{_BY_THEMSELVES} (?:in|on|at|for|with|before|after|from)\b"
    r"|over (?:an? )?(?:[a-z]+ )?(?:breakfast|lunch(?:eon)?|dinner|tea|coffee)\b))"
)
#: Either of the two.
_SOMEBODY_AHEAD: Final = rf"(?:{_OFFICE_AHEAD}|{_NAMED_AHEAD})"
#: Words of a sentence, with the full stops of "Mr." and "Dr.".
_WITH_STOPS: Final = r"(?:[^.;]|(?<=[MD][rs])\.)"
#: The same, with those of "H.E.".
_WITH_INITIALS: Final = r"(?:[^.;]|(?<=[MD][rs])\.|(?<=\b[A-Z])\.)"
#: ", and the two had talks", "for a meeting"
_FOR_TALKS: Final = (
    r"(?:(?:and|after which) (?:the two|they) (?:then )?(?:had|held)|for) "
    r"(?:an? )?(?:[a-z]+ ){0,2}?"
    r"(?:talks|meeting|conversation|discussions?|lunch|dinner)\b(?! (?:before|with))"
)
#: "was welcomed in the garden by Minister B, and the two had talks"
_WELCOMED_FOR_TALKS: Final = (
    r"(?<!who )(?:was|were) (?:welcomed|greeted|met)(?: (?:at|in|on) [^,.;]{2,60}?)? by"
    rf"(?={_SOMEBODY_AHEAD}(?:(?! (?:met|held) )[^.;]|(?<=[MD][rs])\.|(?<=Hon)\.){{0,120}}?,? "
    rf"(?:{_FOR_TALKS}|and (?:the two|they) sat (?:down|together)\b))"
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
#: The word itself first, which is cheaper to look for than what may stand before it.
_NOT_PASSIVE: Final = "(?=met)" + "".join(
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
#: "spoke with", "spoke twice by telephone".
_BY_TELEPHONE: Final = (
    rf"(?:talked|spoke) (?:{_LATELY}) (?:over|on|by) (?:the )?(?:tele)?phone"
    r"|(?:talked|spoke|conferred|conversed)"
    rf"(?: (?:twice|again|briefly|directly|separately|{_LATELY}))?"
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

#: "met with the reply": what something did, and nobody.
_WITH_ANSWER: Final = (
    r" with (?:the |an? |his |her |no |[a-z]+ ){0,3}?"
    r"(?:reply|response|answer|approval|consent|refusal|objections?|support|rejection|resistance)\b"
)

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
            rf"|{_OF_HIS_DAY}(?:began|opened|started|closed|ended)(?:,? [a-z]+){{0,2}},? with"
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
            rf"(?:{_NOT_PASSIVE}met(?!{_WITH_ANSWER})"
            r"(?: with| and talked with| up with| separately with)?"
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
            "Minister Tanabe met this morning with Minister Sorokin. -> Tanabe | Sorokin",
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
            "The demand met with a reply from Minister Sorokin.",
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
        (
            rf"summoned|called in{_OFFICE_AHEAD}"
            rf"|called(?={_SOMEBODY_AHEAD}{_WITH_INITIALS}{{3,200}}?(?:,|\b[A-Z][\w’-]+) to the"
            r" (?:Ministry|Foreign (?:Ministry|Office))\b)"
        ),
        (
            "Vice-Minister Tanabe summoned Ambassador Sorokin. -> Tanabe | Sorokin",
            "Vice-Minister Tanabe called in Ambassador Sorokin. -> Tanabe | Sorokin",
            "Mr. Tanabe called Ambassador Oleg Sorokin to the Ministry. -> Tanabe | Sorokin",
        ),
        ("The talks were long.", "Minister Tanabe called Minister Sorokin a friend."),
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
            "Mr. Tanabe was met on the quay by Mr. Lund, and they sat down. -> Tanabe | Lund",
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
            rf"(?i:{MEETING})(?:,? (?:of|lasting) [^,.;]{{3,40}}?,?)? with"
            r"(?= (?:H\.E|Mr|Ms|Mrs|Dr|[A-Z]))"
            r"|[Aa]t a separate (?:(?:working|bilateral|informal) )?"
            r"(?:meeting|lunch(?:eon)?|dinner|breakfast)"
            rf"(?=,{_OFFICE_AHEAD}[^.;,]{{3,80}}? and (?:the )?[A-Z])"
        ),
        (
            "At a working lunch with Minister Sorokin, fish was discussed. -> | Sorokin",
            "In a meeting of an hour with Mr. Sorokin, fish was discussed. -> | Sorokin",
            "At a separate lunch, Minister Tanabe and Minister Lund agreed. -> | Tanabe Lund",
        ),
        ("At the meeting, fish was discussed.",),
    ),
    EventForm(
        "told_in_turn",
        "A meeting is one of several that are told of, and one of those who met the first of all.",
        (
            r"(?:begin|start|turn(?: now)?|come(?: now)?)(?= (?:with|to) (?:the|his|her) "
            rf"(?:[\w-]+ ){{0,3}}?{MEETING} with{_OFFICE_AHEAD})"
            rf"|[Tt]he (?:first|second|third|fourth|last|next) {MEETING}(?=, with{_OFFICE_AHEAD})"
        ),
        (
            "I begin with his meeting with Minister Sorokin, which was long. -> | Sorokin",
            "The second meeting, with Minister Sorokin, began at four. -> | Sorokin",
        ),
        ("The second meeting began at four.",),
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
            rf"|spoke to(?= (?:the )?{_NATIONAL}(?:President|(?:Prime |Foreign )?Minister)\b)"
            r"|exchanged views (?:for|from) [^,.;]{2,60}? with\b"
        ),
        (
            "Minister Tanabe talked by telephone with Minister Sorokin. -> Tanabe | Sorokin",
            "Minister Tanabe spoke to President Belov. -> Tanabe | Belov",
            "Minister Tanabe spoke to Russian Foreign Minister Sorokin. -> Tanabe | Sorokin",
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
