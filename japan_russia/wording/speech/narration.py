"""The writer's own voice: sentences that report nothing, a row each way of speaking.

Rows of :data:`NARRATION` are matched where a sentence begins, those of :data:`ANNOUNCEMENTS`
anywhere in it.  They are tried only on sentences in which nobody is the subject of a verb of
saying.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.wording.meetings.times import MONTH_NAMES, PERIOD, SPAN, WEEKDAY
from japan_russia.wording.phrases.joint import OF_OTHERS
from japan_russia.wording.phrases.pronouns import NUMBER
from japan_russia.wording.speech.predicates import STRONG_PASTS

__all__ = [
    "ANNOUNCEMENTS",
    "AROUND_THE_TALKS",
    "ASIDE",
    "AUXILIARY",
    "BY_THE_PRESS",
    "CONFERRED",
    "COURSE",
    "DID",
    "HAD_AGREED",
    "HAD_BEFORE",
    "HAD_DONE",
    "HAD_TALKS",
    "HAS_DONE",
    "IN_A_MOOD",
    "I_ME",
    "LASTED",
    "MEETING_ASKED_FOR",
    "MEETING_NAME",
    "MODAL",
    "NARRATION",
    "NEXT_CLAUSE",
    "NOTE",
    "OF_NOW",
    "OPENING_TIME",
    "OTHER_TIME",
    "PERFECT",
    "PLACE",
    "SAID_THE_OTHER",
    "SAYS",
    "SAYS_LATER",
    "SIGNED_IT",
    "SINCE_TIME",
    "WAS",
    "WAS_GREETED",
    "Narration",
]


_SOME: Final = (
    r"(?:Some|Several|Many|Most|Other|Various|Certain|Further|One|An?|A (?:few|number|majority) of"
    r"|The (?:other|remaining)(?= (?:[a-z]+ )?[a-z]+s\b)|Two|Three|Another)"
)
#: Those who may sit at a table, told by no name; where they come from may stand behind.
_AT_THE_TABLE: Final = (
    r"(?:(?:government|foreign|senior|local|leading|private|outside) )?"
    r"(?:ministers?|delegations?|delegates?|participants?|representatives?|speakers?"
    r"|experts?|officials?)"
    r"(?: (?:from|of|for) (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+){0,3}(?: ministry)?)?"
)
#: One at the table, or all, told by no name.
_ANOTHER: Final = (
    r"(?:The other (?:minister|leader|president|side)|His (?:partner|vis-à-vis|interlocutor)"
    r"|The (?:visiting minister|pair|Russians|two)|Host and guest|Every(?:one|body)"
    r"|All(?: present)?)"
)
#: What they say, each a verb in the past.
_VOICED: Final = frozenset(
    "asked called stressed supported stated explained pointed noted proposed suggested wished said "
    "spoke welcomed thanked raised objected agreed announced reported added mentioned emphasised "
    "emphasized underlined informed told urged wanted voiced warned argued recalled expressed "
    "touched referred joined doubted demanded insisted complained remarked wondered inquired "
    "requested observed considered replied answered responded".split()
)


#: Somebody at the table, by what he is.
_BY_WHAT_HE_IS: Final = (
    r"(?:heads?(?= of )|member|guest|host|visitor|delegate|parliamentarian|official|chairman"
    r"|governor|speaker)"
)
_PRESS_ADMITTED: Final = (
    r"(?:Journalists|The press|The media|Cameras|Photographers) (?:was|were) "
    r"(?:admitted|allowed|let|invited|asked to leave)"
)
_IS_JUDGED: Final = r"(?:can|may|must) be (?:said|called|judged|considered|regarded|described|seen)"
_IN_SUM: Final = r"(?:Overall|All in all|On the whole|In sum|Altogether|In conclusion)"


class Narration(NamedTuple):
    """A way in which the writer speaks for himself.

    Attributes:
        name: Of the row, kept in :attr:`japan_russia.Statement.construction`.
        says: What it is, in one sentence.
        pattern: The words.
        reads: Sentences that it reads.
        passes_over: Sentences that it leaves to others.
    """

    name: str
    says: str
    pattern: re.Pattern[str]
    reads: tuple[str, ...]
    passes_over: tuple[str, ...]


_ORDINAL: Final = r"first|second|third|[a-z]+th|last"
_MEETING: Final = (
    r"(?:meetings?|talks?|visits?|sessions?|parts?|conversations?|calls?|conferences?|dinners?|"
    r"lunch(?:eons?)?|ceremony|reception|trip|2\+2|[“\"]2\+2[”\"]|summit)"
)
_CLOSED: Final = (
    r"(?:(?:concluded|ended|closed|completed) (?:the|our|their)"
    r"|brought (?:the|our|their)(?= [^,.;]{3,60} to an? (?:end|close)\b)"
    rf"|(?:came|was brought) to an? (?:end|close),?) (?:[a-z]+ ){{0,3}}?{_MEETING}\b"
)
_PAST: Final = (
    r"(?:was|were|is|has|had|lasted|ended|became|began|took|proved|marked|served|ran|concluded|"
    r"brought|gave|led|made|drew|saw|left|turned|closed|opened|contributed|provided|showed|"
    r"proceeded|passed|broke|went|continued)\b"
)
#: "There was no reason to hurry" goes on in somebody's voice.
_NO: Final = (
    r"no(?! (?:call|intention|intent|reason|need|cause|doubt|wish|plan|alternative|other"
    r"|contradiction|obstacle|grounds?|point|use|sense|question|way)\b)"
)
_NOT_TAKEN_UP: Final = (
    r"(?:agreements?|decisions?|conclusions?|discussions?|progress|mention|reference|topics?|"
    r"questions?|details|dates?|documents?|results?|exchanges?|time|comments?|answers?|reply|"
    r"response|matters?|issues?)"
)
_REMAINED: Final = (
    r"(?:[Tt]he(?: two)?|[Tt]heir) (?:accounts|positions|standpoints|views|opinions|distance|gap"
    r"|differences?)\b[^.;]{0,60}"
    r"\b(?:remain(?:s|ed)?|differ(?:s|ed)?|diverged?|(?:was|were) not reconciled)\b"
)
#: How far apart they were, as whoever listened could see.
_WAS_EVIDENT: Final = (
    r"It was (?:clear|plain|evident|apparent|obvious)(?:, however,)? that (?:the|their) (?:two )?"
    r"(?:positions|standpoints|views|accounts|opinions)\b"
)
_EXCHANGE_WAS: Final = (
    r"The (?:[a-z]+ )?(?:exchange|discussion|debate)s?"
    r" (?:was|were|became|grew|remained|lasted|went on)\b"
)
_LEFT_OUT: Final = (
    r"did not come up\b|had to be (?:left(?! open\b)|put off|passed over|dispensed with)\b"
    r"|(?:question|issue|date|matter|wording|point)s?\b[^.;]{0,40} had to be left open\b"
    r"|(?:could not be|was not|were not)"
    r" (?:taken up|touched (?:on|upon)|discussed|gone into)(?! by\b)"
)
_CEREMONY: Final = r"(?:was|were) (?:also )?(?:held|issued|exchanged|published|given|signed|served)"

_SIGNED: Final = (
    r"(?:[A-Z][\w ]{2,40}, |(?:After|Following|Before|During|At the end of) (?:this|the) [a-z]+ )?"
    r"(?:[Aa]n?|[Tt]he|[Ss]everal|[Tt]wo|[Tt]hree|[A-Z][a-z]+s)\b"
    r"[^,;]{0,140}?\b(?:was|were) "
    r"(?:(?:also|then|jointly) )?signed\b(?! in (?:19|20)\d\d)"
)
#: What is around them: the talks, by any name.
_THE_TALKS: Final = (
    r"(?:the|their|this|these) (?:[A-Za-z'’-]+ ){0,3}?"
    r"(?i:meeting|talks|consultations|session|lunch|dinner|summit|dialogue|call|conference)\b"
)
#: Before a signing that belongs to the ceremonies around the talks.
AROUND_THE_TALKS: Final = re.compile(
    r"\(?(?:After|Following|(?:Before|Prior to)(?! the (?:close|end)\b)"
    r"|(?:Up)?[Oo]n (?:the )?(?:completion|conclusion) of"
    rf"|At the (?:end|close) of) {_THE_TALKS}[^,.;]{{0,40}}(?:, | (?=both |the two |[A-Z]))"
    r"|\(?(?:At the (?:close|end)|After that|Thereafter|Afterwards),? "
)
#: Behind "both sides signed": what is a document, in the same line.
SIGNED_IT: Final = re.compile(r" (?:an?|the|their|two|three|four|several|minutes|[Mm]emorand)\b")
#: What begins a note in brackets.
NOTE: Final = re.compile(r"[(\[（](?:Notes?|N\.B\.|Remark|For reference|Reference|\*)\s?[:：.]?\s")
#: What a paper or an agency tells, whoever is named in it.
BY_THE_PRESS: Final = re.compile(
    r"(?:According to|As reported (?:by|in)) (?:(?:the|an?|some|several) )?"
    r"(?:[A-Z][\w.’'-]* (?:of )?|[a-z]+ ){0,4}?"
    r"(?:Shimbun|News|Times|Post|Journal|Agency|TASS|Interfax|Kyodo|Jiji|NHK|Reuters"
    r"|agency|agencies|media|press|newspapers?|dailies|daily|broadcasters?)\b"
)
#: Before the verb: who had asked for the meeting.  "…, the call having been proposed by A".
MEETING_ASKED_FOR: Final = re.compile(
    r"(?:,|\band) (?:the|this) (?:[a-z]+ )?(?:call|talks?|meeting|conversation|visit|consultations)"
    r" (?:having been|had been|was|were) (?:[a-z]+ly )?\Z"
)
#: What is christened or unveiled around the talks: "The trawler, which …, was christened by".
_CHRISTENED: Final = (
    r"(?:The|An?|This|His|Her) [^.;]{2,160}?\b(?:was|were) (?:then |also )?"
    r"(?:christened|unveiled|inaugurated|consecrated)\b"
)
_AS_IT_WAS_SIGNED: Final = (
    r"(?:It|They) (?:was|were) (?:also |then )?(?:signed|issued|published|made up of|drawn up)\b"
    r"|The (?:protest|statement|announcement|appeal|summons)"
    r" (?:was|had been) (?:made|lodged|issued|delivered)\b"
)
_LODGED_ELSEWHERE: Final = (
    r"An? (?:[a-z]+ )?(?:protest|demarche|note) (?:was|were) (?:also |then )?(?:made|lodged|sent)"
    r" (?:in [A-Z][a-z]+ )?(?:through|via) "
)
_EXCHANGED: Final = (
    r"(?:The |Both |Two )?(?i:notes|documents|instruments|letters)\b[^,;]{0,60}?"
    r" were (?:also |then )?exchanged\b"
)
_UNSAID: Final = (
    r"What was (?:said|discussed|agreed|talked about)\b[^.;]{0,80}?"
    r"\b(?:will|would|cannot|can|is|was) not\b"
)
_NOT_MADE_KNOWN: Final = (
    r"(?:As for |Regarding )?(?:[Tt]he|[Ii]ts|[Tt]heir) (?:contents?|details?|text|terms|dates?)\b"
    r"[^.;]{0,80}? (?:was|were|is|are) (?:to be refrained|available only"
    r"|not (?:made (?:known|public)|disclosed|published|released|given|entered into|gone into))\b"
)
_DIFFERED: Final = (
    r"(?:Both|They|The two [a-z]+) were careful (?:to|not to)\b"
    r"|(?:Opinions|Views|Assessments|Positions) (?:[a-z]+ )?"
    r"(?:differed|diverged|clashed|were (?:[a-z]+ )?divided)\b"
)
_AROUND: Final = "dinner|lunch|luncheon|banquet|reception|tea|press conference"
_YEAR: Final = r"(?:early |late |mid-)?(?:[A-Z][a-z]+,? )?(?:of )?(?:19|20)\d\d"
_PERIOD: Final = rf"(?:{PERIOD}|week|[A-Z][a-z]+)"
_LONG: Final = rf"(?:[a-z]+ ){{0,4}}(?:{SPAN}|week)s"
_AGO: Final = rf"(?:(?:{SPAN}|week)s?|days) (?:ago|before|earlier)"

_IS_PUBLISHED: Final = (
    r"(?:was|were|is|are|(?:will|would) be|has been|have been)\s(?:also\s)?"
    r"(?:published|issued|made public|posted|released|carried|described)"
)
_WHERE: Final = (
    r"(?:website|site|page|press|newspapers?|evening|same day|next day|Ministry|in both languages"
    r"|in full)\b"
)
#: "A press release on this will be issued separately."
_TO_BE_PUBLISHED: Final = (
    r"(?:An?|The|Further|All)\s[^.;]{2,80}?\b(?:will|is to|are to) be"
    r" (?:issued|published|distributed|posted) "
    r"(?:separately|elsewhere|shortly|below|in due course|on another page)\b"
)
#: "The text of the letter is attached."
_IS_ANNEXED: Final = (
    r"(?:An?|The)\s[^.;]{2,160}?\b(?:is|are) (?:annexed|appended|enclosed"
    r"|attached(?: to this [a-z]+)?(?! to)"
    r"|reproduced|printed below|given below)\b"
)
#: What the guests were shown or given.
_TO_GUESTS: Final = (
    r"(?: to (?:the )?(?:guests?|visitors?|ministers?|delegations?|both|him|her|them|all)\b)?(?=\.)"
)
_SHOWN: Final = (
    r"(?:(?:At this point|Then|Thereupon),? )?(?:[Aa]n?|[Tt]he|[Ss]ome|[Tt]ea|[Cc]offee)\b"
    r"[^.;]{0,120}?\b(?:was|were) (?:also |then )?(?:shown|screened|played|served|handed(?: out)?"
    rf"|presented|passed round)(?: (?:then|at this point))?{_TO_GUESTS}"
)
#: "Questions from the press were not taken."
_QUESTIONS: Final = r"Questions (?:from the press )?were (?:not )?taken"
#: "The exchange on this alone took up forty minutes."
_TALK_TOOK: Final = (
    r"(?:The|This|That) (?:exchange|discussion|debate|conversation|talk)s?(?: [a-z]+){0,6}"
    r" (?:took(?: up)?|lasted|ran for) (?:\w+ ){1,4}(?:minutes?|hours?)\b"
)
#: "On aid, time did not suffice."
_NO_TIME: Final = (
    r"(?:[A-Z][^.;]{2,160}?, )?(?:[Tt]ime "
    r"(?:did not (?:permit|allow|suffice)|was (?:too short|lacking)|ran out)"
    r"|[Tt]here was (?:no|too little|not enough|little) time (?:left )?"
    r"(?:for (?:an? )?(?:[a-z]+ )?(?:discussion|debate|exchange|talks?)|to (?:discuss|talk)))\b"
)
_WENT_WITH: Final = (
    r"(?:followed|accompanied|preceded) by (?:an? |the )?(?:[a-z]+ )?"
    r"(?:coffee|tea|lunch|luncheon|dinner|film|slides|toast|reception|break|concert|press)"
)
_TALKS_ENDED: Final = (
    r"(?:The|This) (?:talks|meeting|discussion|conversation)(?:,? [a-z]+,?){0,2}"
    r" (?:passed off|went off|closed|ended|wound up)"
)
_TOOK_TIME: Final = r"(?:took|lasted|ran for) (?:[a-z]+ ){1,4}(?:minutes?|hours?)\b"
#: What people do around talks, in the past.
_AROUND_DEEDS: Final = (
    r"left|departed|arrived|sang|danced|played|ensued|followed|applauded|laughed|clapped|drove"
    r"|flew|walked|went (?:up|down|out|by|on)|set (?:off|out)"
)
_MONTHS: Final = "|".join(MONTH_NAMES)
_DAY: Final = (
    rf"(?:{WEEKDAY}|(?:{_MONTHS}) \d\d?|\d\d?(?:st|nd|rd|th)? (?:{_MONTHS})"
    r"|the \d\d?(?:st|nd|rd|th))\b"
)
#: Words of a name with its office, and of a time or place behind it.
_NAMED: Final = r"(?:[A-Z][\w.’'-]*|of|the|and|his|her|counterpart|colleague|(?<=Minister )for)"
_WHEN_OR_WHERE: Final = rf"(?:in [A-Z][\w’'-]+|at the [A-Z][\w’'-]+|on {_DAY}(?: [A-Z]?[\w]+)?)"
#: Beside an event, that it was a meeting: "received Minister B and conferred with him from 3 p.m.",
#: "held consultations in Oslo with Minister B", but not "with Minister B on fisheries".
CONFERRED: Final = re.compile(
    r"(?:conferred|talked|conversed|spoke) with (?:him|her|them)\b"
    r"(?! (?:about|on|of)\b|, [a-z]+ing\b)"
    r"|(?:held|conducted|had) (?:[a-z-]+ ){0,3}(?:negotiations|consultations|discussions|dialogue)"
    rf"(?: in [A-Z][\w’'-]+| on {_DAY}){{0,2}} with"
    rf" {_NAMED}(?:[ ,]{{1,2}}{_NAMED}){{0,30}}(?:[ ,]{{1,2}}{_WHEN_OR_WHERE}){{0,4}}\."
    r"(?=\s|\Z)"
)
#: Before "talks", which is no verb there: "had talks with Minister B, and was received by".
HAD_TALKS: Final = re.compile(r"(?:had|has|have|held|holds|having) (?:[a-z]+ ){0,2}")
#: The word first: only where it comes are all the letters before it tried.
_ALSO_ATTENDED: Final = (
    r"[A-Z](?=[^;]{0,220}\balso (?:attended|took|sat |in att|present))"
    r"(?:[^.;]|(?<=\bM[rs])\.|(?<=\bDr)\.|(?<=\b[A-Z])\.){1,200}?"
    r"\balso (?:attended|took part|sat in|in attendance|present)(?=[.,]| (?:at|in|from|the) )"
)

_OPENING: Final = (
    r"(?:(?:At|After|Before|During) (?:this|that|the [a-z]+)"
    r"|On (?:this|that|the (?:matter|point|question|issue|subject)))"
)
_ON_WHAT_THERE_WAS: Final = (
    r"On (?:the |this |that )?[a-z]+(?: [a-z]+)?,? there (?:was|were) (?:also )?(?:no|little|an?) "
    r"(?:[a-z]+ )?(?:agreement|understanding|progress|movement|decision|meeting of minds)\b"
)
_A_SUMMARY: Final = (
    r"(?i:overview|outline|summary|summaries|details|gist|main points|results|major points|contents"
    r"|particulars|substance)"
)
ANNOUNCEMENTS: Final = (
    Narration(
        "announcement",
        "The summary that follows is announced.",
        re.compile(
            rf"\b{_A_SUMMARY}\b.{{0,80}}\b(?:follows?|below|summari[sz]ed)\b"
            # "In substance there is no quarrel"
            rf"|\b(?<![Ii]n ){_A_SUMMARY}\b.{{0,80}}\b(?:is|are)\b",
            re.DOTALL,
        ),
        ("The outline of the talks is as follows.", "Details follow."),
        ("Minister Sorokin outlined the quota.", "In substance there is no quarrel."),
    ),
    Narration(
        "following",
        "What is set out below is announced.",
        re.compile(
            r"\b[Tt]he following (?:is|are)\b|summari[sz]ed below"
            r"|[Tt]he (?:points|matters|particulars)\b.{0,60}\b(?:set out|given|listed) below",
            re.DOTALL,
        ),
        ("The following is a summary.", "The points taken up are set out below."),
        ("The following day was long.",),
    ),
)

_LASTED: Final = r"They (?:lasted|were held|took place|ran for)\b"
#: "They lasted an hour": the talks, whatever else is told of them.
LASTED: Final = re.compile(_LASTED)
_TO_BE_HELD: Final = r"(?:be\s|to\sbe\s)?(?:held|take|scheduled|due|planned|expected)\b"
_MEETS_AGAIN: Final = (
    r"The (?:Working |Joint |Intergovernmental )?(?:Group|Committee|Commission)"
    r" (?:will|is to) (?:meet|gather|convene|reconvene) again"
)
_HOSTED_NEXT: Final = r"The next (?:[a-z]+ )?(?:round|session|meeting|talks) will be hosted"
_A_MEAL_FOLLOWED: Final = (
    r"A (?:working )?(?:lunch(?:eon)?|dinner|reception|banquet|concert)\b"
    r"[^.;]{0,90}?\sfollowed(?=[.,]| at\b| in\b)"
)
_LEFT_OVER: Final = (
    r"The (?:question|matter|problem|issue|subject) of [^,.;]{3,40}? (?:was|were)"
    r" left over for (?:want|lack) of time\b"
)
_NO_DATE_YET: Final = (
    r"(?:A|The|No) (?:[a-z]+ )?(?:date|venue) has "
    r"(?:yet to be|not yet been|still to be) (?:fixed|set|decided|agreed)(?=\.)"
)


COURSE: Final = Narration(
    "course_of_the_meeting",
    "How the meeting went.",
    re.compile(
        r"\(?(?:(?:(?:(?:With|At|After) (?:this|that)(?: point)?|Thereupon|Thereafter),? )?"
        r"[Tt]he|This|These|That|Their|During the|Both)\s(?:[\w’'“”\"+-]+\s){0,8}?"
        rf"{_MEETING}\)?,?\s(?:on [^,.;]{{1,40}}?\s|(?:for )?which [^,]{{0,80}}, )?"
        rf"(?:\([^()]{{0,60}}\)\s)?(?:{_PAST}|came to (?:an|its) (?:end|close))"
        rf"|{_LASTED}"
    ),
    (
        "The talks lasted an hour.",
        "This meeting was held in a warm mood.",
        "The conversation went on behind closed doors.",
        "Their talks, for which an hour had been set aside, went on for two.",
        "The talks on this point lasted to the very end.",
        "With that the meeting ended.",
        "With this, the meeting, which had begun half an hour late, came to an end.",
    ),
    ("The talks that Norway wants would last long.",),
)


NARRATION: Final = (
    COURSE,
    Narration(
        "what_it_was",
        "What the meeting was.",
        re.compile(
            r"\(?(?:(?:[A-Z][a-z]+, )?"
            r"(?:[Tt]his (?:was|is|has been|became|marks?|marked)|[Tt]hese were)\b"
            r"[^.;]{0,80}?"
            rf"\b(?:{_MEETING}|consultations|negotiations|{_ORDINAL}|step|occasion|opportunity"
            r"|time|outcome|result)\b"
            rf"|It (?:was|is) (?:the (?:{_ORDINAL})|significant|noteworthy"
            rf"|an? (?:[a-z]+ ){{1,3}}(?:{_MEETING}|exchange|discussion))\b)"
        ),
        ("This was the first meeting since May.", "It was a very frank exchange."),
        ("It was a matter of prices.",),
    ),
    Narration(
        "travels_on",
        "Where somebody goes on a later day.",
        re.compile(
            r"(?:The delegation|[A-Z][\w. ]{2,40}|He|She) "
            r"(?:leaves|departs|flies|returns|arrives|will (?:leave|depart|return))\b"
            r"[^.;]{0,80}?\bon (?:[A-Z][a-z]+ \d|\d{1,2} [A-Z])"
        ),
        ("The delegation leaves Narita on March 9.",),
        ("The delegation leaves no doubt.",),
    ),
    Narration(
        "did_earlier",
        "What somebody had done before the meeting, beside it.",
        re.compile(
            r"(?:He|She) had (?:earlier|previously) "
            r"(?:paid (?:floral )?tributes?|laid|visited|toured|attended|arrived|inspected)\b"
        ),
        ("He had earlier paid floral tributes at the temple.",),
        ("He had earlier stated that it was late.",),
    ),
    Narration(
        "photograph",
        "A picture was taken.",
        re.compile(r"(?:An?|The) (?:[a-z]+ ){0,2}photographs? (?:was|were) (?:[a-z]+ )?taken\b"),
        ("A group photograph was then taken.",),
        ("A photograph of the ship was shown.",),
    ),
    Narration(
        "not_said",
        "What somebody who is named did not say.",
        re.compile(
            r"(?:Nor|Neither|Never|Not once|At no time|Rarely) did (?:the )?"
            r"(?:[A-Z][\w'’-]+|two ministers|other side)\b"
        ),
        ("Nor did Minister Sorokin answer.",),
        ("Nor did he see any reason to wait.",),
    ),
    Narration(
        "meal",
        "A meal was given, by whomever.",
        re.compile(
            r"\(?(?:[A-Z][\w ]{0,40}?,? )?(?:[Aa]n?|[Tt]he) (?:[a-z]+ ){0,2}"
            r"(?:dinner|lunch|luncheon|breakfast|banquet|reception|supper) (?:party )?"
            r"was (?:then |also )?(?:given|hosted|held|offered|tendered|served)\b"
        ),
        ("In the evening, a dinner was given by the Director of the fair.",),
        ("A dinner had been given in May.",),
    ),
    Narration(
        "explained_by_others",
        "Who explained it took no part.",
        re.compile(rf"It (?:was|is|had been) (?:also )?[a-z]+(?: out)? by {OF_OTHERS}"),
        ("It was explained by local residents that trade grew.",),
        ("It was explained by the Minister that trade grew.",),
    ),
    Narration(
        "anniversary",
        "What the year marks, and what became clear.",
        re.compile(
            r"\(?(?:(?:This|Next|Last) (?:year|month) (?:marks|marked)\b"
            r"|(?:[\w ]{0,40}, )?[Ii]t (?:also |again |thus )?became"
            r" (?:[a-z]+ )?(?:clear|plain|evident|apparent)\b)"
        ),
        ("This year marks an anniversary.", "In the talks, it became clear that it was late."),
        ("This year the catch was small.",),
    ),
    Narration(
        "mood",
        "In which mood they talked, and how far apart they stayed.",
        re.compile(
            r"\(?(?:(?:Here|Even so|On this(?: point)?|As before),? )?"
            r"(?:(?:[Tt]he|An?) (?:[a-z]+ )?(?:air|mood|atmosphere|tone|gap|difference)s?\s"
            r"(?!had\b|(?<=gap\s)was nothing but\b|(?<=difference\s)was nothing but\b)"
            rf"|{_EXCHANGE_WAS}"
            rf"|{_WAS_EVIDENT}"
            rf"|{_REMAINED}"
            rf"|{_DIFFERED})"
        ),
        (
            "The mood was warm.",
            "The positions of both remained apart.",
            "It was evident, however, that the positions of both remained far apart.",
            "Their standpoints remained unchanged.",
            "Opinions differed on the plan.",
            "Both were careful to keep the plan to themselves.",
            "The exchange was frank, and it was late when all rose.",
        ),
        ("The gap had been closed in May.",),
    ),
    Narration(
        "there_was_none",
        "What there was, or was not, on a point or beside the talks.",
        re.compile(
            rf"\(?(?:{_ON_WHAT_THERE_WAS}|(?:There|{_OPENING},? there) "
            rf"(?:was|were) (?:also )?(?:{_NO}|little|not|(?:[a-z]+ )?(?:laughter|applause)"
            r"|an? (?:[a-z]+ )?(?:press|signing|ceremony|reception|lunch|dinner|moment|pause"
            r"|understanding))\b)"
        ),
        (
            "There was no agreement.",
            "On this, there was no meeting of minds.",
            "On trade there was a shared understanding.",
            "There was a signing ceremony.",
            "At this there was applause from the hall.",
        ),
        ("There was a fair in May.", "There was no need to hurry."),
    ),
    Narration(
        "laughter",
        "What was heard in the room beside words.",
        re.compile(
            r"\(?(?:General |Some |Loud )?(?i:laughter|applause|smiles|silence)\s"
            r"(?:was|were|followed|ensued|arose|broke|rang|came|filled|fell)\b"
        ),
        ("Laughter was heard on the line.", "General applause followed."),
        ("Silence would help nobody.",),
    ),
    Narration(
        "who_was_there",
        "Who was there.",
        re.compile(
            r"\(?(?:The [A-Z][a-z]+ (?:side|delegation) was (?:headed|led|represented)\b"
            r"|(?:The|Both) (?:[a-z]+ ){1,2}(?:met for the|were accompanied)\b"
            r"|Also (?:present|in attendance|at the table)\b[^.;]{0,60}?\b(?:was|were)\b"
            rf"|{_ALSO_ATTENDED})"
        ),
        (
            "The Russian side was headed by Mr. Belkin.",
            "Mr. Orlov and others also attended.",
            "Also present on the Russian side was Mr. Orlov, who had come from Oslo.",
        ),
        ("The Russian side was late with the list.",),
    ),
    Narration(
        "signed_and_held",
        "What was signed, issued, served or held around the talks.",
        re.compile(
            rf"\(?(?:{_SIGNED}|{_AS_IT_WAS_SIGNED}|{_LODGED_ELSEWHERE}|{_EXCHANGED}|{_CHRISTENED}"
            r"|The (?:chair|table|stage|podium) was (?:shared|taken)\b"
            rf"|(?:An?|The|Two|Several)\b[^,;]{{0,100}}?\b{_CEREMONY} "
            r"(?:after|following|before|prior to|at the end of)\b"
            rf"|(?:(?:An?|The)\s)?(?:[a-z]+\s)?(?i:{_AROUND})\b[^.;]{{0,60}}?"
            rf"\b(?:{_CEREMONY}|(?:closed|ended|concluded|rounded off) the)\b)"
        ),
        (
            "A memorandum was signed.",
            "A press conference was held after the talks.",
            "A reception for the delegations closed the day.",
            "It was signed the next day.",
            "It was made up of five sentences.",
            "The protest was made in writing.",
            "The table was shared by all four.",
            "The notes for this purpose were exchanged.",
            "The ship, which is new, was christened by a girl.",
        ),
        ("The plan was signed in 1998.",),
    ),
    Narration(
        "after_the_talks",
        "What was done after the talks.",
        re.compile(
            r"\(?(?:(?:After|Following|Before|At the end of) (?:the|their|this) [^,]{0,40}, "
            r"[^.;]{0,100}?\b(?:was|were) (?:held|signed|issued|given|served)\b"
            r"|(?:After|Following|Before) (?:the|their|this) [^,]{0,40}, [^.;]{0,60}?\bheld an? "
            r"(?:joint )?press\b)"
        ),
        ("After the talks, a note was signed.", "After the meeting, both held a press conference."),
        ("After the war, the town was rebuilt.",),
    ),
    Narration(
        "next_time",
        "When they will meet again.",
        re.compile(
            r"\(?(?:Another|The next|The [A-Za-z]+|A (?:second|third|further|similar))\s"
            r"(?:[\w’'-]+\s){0,3}?"
            rf"(?i:{_MEETING}|round|consultations|dialogue)(?:\sto\sthe\s[A-Z][a-z]+\sside)?"
            rf"\s(?:will|is|are)\s{_TO_BE_HELD}|\(?(?:{_MEETS_AGAIN}|{_HOSTED_NEXT})\b"
        ),
        (
            "The next meeting will be held in May.",
            "The next round will be hosted by Norway.",
            "Another round will take place in Oslo.",
            "The Ninth Session is to be held in Oslo.",
            "A similar call to the Norwegian side is planned for this evening.",
            "The Working Group will gather again in Tokyo.",
        ),
        ("The next ship will come in May.",),
    ),
    Narration(
        "not_taken_up",
        "What did not come up, and why.",
        re.compile(
            r"\(?(?:(?:(?:On|At|In|To|For|As) [\w ]{0,40}, )?[Nn]o (?:[a-z]+ ){0,2}?"
            rf"{_NOT_TAKEN_UP}\s(?!had\b|was to be\b)"
            rf"|{_NO_TIME}"
            rf"|(?:[^\s.;]+ ){{1,40}}?(?:{_LEFT_OUT})"
            r"|(?:Owing to|Due to|For|Because of)(?: the)? (?:lack|want|shortage) of time\b)"
        ),
        (
            "No decision was taken.",
            "Time did not permit more.",
            "On the fair, which had been planned for, time did not suffice.",
            "At the press conference the question of tolls did not come up.",
            "Prices could not be taken up.",
        ),
        ("No ship had come in May.",),
    ),
    Narration(
        "comment",
        "What can be said of the talks, or will be.",
        re.compile(
            r"It (?:cannot|can hardly|may|must|should) be (?:said|added|noted|mentioned)\b"
            rf"|{_UNSAID}|{_NOT_MADE_KNOWN}"
        ),
        (
            "It cannot be said that much was gained.",
            "What was said in that hour will not be made public.",
            "The contents of the letter were not made known.",
        ),
        ("It must be late.",),
    ),
    Narration(
        "at_the_time_of_writing",
        "What is so when the text is written.",
        re.compile(
            r"\(?(?:Up to|Until|At|As of) (?:the (?:time|moment|date) of (?:this )?writing"
            r"|this writing)\b"
        ),
        ("Up to the time of this writing, no ship has come.", "As of this writing it is open."),
        ("At the time of the fair it rained.",),
    ),
    Narration(
        "beside_the_talks",
        "What people did around the talks.",
        re.compile(
            r"(?:After (?:this|that|the [a-z]+), )?(?:The|Some|Several|An?) (?:[\w’'-]+ ){1,3}?"
            rf"(?:who had [^.;,]{{0,60}} )?(?:{_AROUND_DEEDS})"
            r"(?=[.,]| (?:for|from|to|in|at|by|with|among|between|on|through|again|after)\b)"
        ),
        (
            "The party left for Sendai by car.",
            "Some forty pupils who had been waiting sang.",
            "A lively discussion ensued among the guests.",
        ),
        ("The letters that had been left for them were old.",),
    ),
    Narration(
        "made_public",
        "What is published, and by whom the text is written.",
        re.compile(
            rf"\(?[A-Z][a-z]*\s(?:[^.;]{{1,100}}?\s)?{_IS_PUBLISHED}\b(?=[^.;]{{0,60}}\b{_WHERE})"
            r"|\(?(?:[A-Z][^,;.]{2,40}, )?[^.;]{2,60} (?:will|would) be made public\b"
            rf"|\(?(?:{_TO_BE_PUBLISHED}|{_IS_ANNEXED})"
            r"|\(?(?:The|This) Ministry(?: of Foreign Affairs)? (?:knows|regards|believes|wishes"
            r"|will|considers|hopes|takes|thanks|attaches|is|has)\b"
        ),
        (
            "The date of the talks will be published on the website of the Ministry.",
            "The message was published in Oslo on the same day.",
            "As an outcome of the visit, seven papers will be made public in June.",
            "The Ministry regards this exchange as a mark of trust.",
            "A press release on the loan will be issued separately.",
            "The text of the letter is attached.",
        ),
        ("The book was published in 1998.",),
    ),
    Narration(
        "in_between",
        "A pause, a meal or a ceremony between the talks.",
        re.compile(
            r"\(?(?:(?:After|Before|During|At the end of) [^,.;]{3,60}? the delegations had a\b"
            r"|A (?:short |brief |long )?(?:break|pause|recess)\b[^.;]{0,40}?\sfollowed\b"
            rf"|{_A_MEAL_FOLLOWED}"
            rf"|(?:The|This|That|It)(?: [a-z]+){{0,4}} (?:was|were) {_WENT_WITH}\b"
            rf"|(?:The|This|That)(?: [a-z]+){{1,4}} {_TOOK_TIME}"
            rf"|{_TALK_TOOK}|{_SHOWN}|{_TALKS_ENDED}\b|{_QUESTIONS}\b)"
        ),
        (
            "A break of ten minutes followed.",
            "A luncheon attended by the heads of firms followed.",
            "The report was followed by coffee.",
            "The explanation took twenty minutes.",
            "The talks nevertheless passed off in a friendly mood.",
            "The exchange on this matter alone took up around 40 minutes.",
            "At this point an album of the fair was shown to the guests.",
        ),
        ("The dinner that they had had was late.",),
    ),
    Narration(
        "left_open",
        "What was not settled.",
        re.compile(
            r"(?:(?:This|That|The|These|Both|All) (?:[a-z]+ ){0,2}?(?:questions?|matters?|points?"
            r"|issues?|problems?|subjects?|items?)|This|That|These|Both|All)"
            r" (?:was|were) (?:then )?(?:not gone into|put off|deferred"
            r"|left (?:pending|open|unsettled|to|for))\b"
            rf"|{_LEFT_OVER}|{_NO_DATE_YET}"
        ),
        (
            "This question was left pending.",
            "The matter was left to the officials.",
            "The question of debts was left over for want of time.",
            "A date has yet to be fixed.",
        ),
        ("The door was open.",),
    ),
    Narration(
        "stranger_told",
        "What one of several told somebody.",
        re.compile(
            r"(?:One|Some|Two|Several|The (?:[a-z]+est|first|second|third|last|others?)) of "
            r"(?:them|the [a-z]+)\b[^,.;]{0,40}? (?:told|asked|assured|informed) "
            r"(?:him|her|them|me|us)\b"
        ),
        ("One of the pupils told him that snow was near.", "The eldest of them asked us for tea."),
        ("One of the roads was closed to them.",),
    ),
    Narration(
        "some_said",
        "What some of those at the table said, and none of them by name.",
        re.compile(
            rf"{_SOME} (?:other )?{_AT_THE_TABLE}"
            rf"(?: (?:also|then|likewise|in turn))? (?:{'|'.join(sorted(_VOICED))})\b(?! by\b)"
        ),
        (
            "Some ministers asked for time.",
            "A number of other delegations supported this.",
            "One expert from Niigata reported on the dues.",
        ),
        ("Several delegations would go to Omsk.", "Many ports were closed."),
    ),
    Narration(
        "told_the_press",
        "What somebody who is not named told the press.",
        re.compile(
            r"(?:(?:[A-Z][a-z]+ ){0,2}(?:[Ll]ater|[Aa]fterwards?),? )?(?:An?|The) (?:[a-z]+ ){0,2}"
            r"(?:spokes(?:person|man|woman)|official|aide)\b[^,.;]{0,60}? told "
            r"(?:reporters|journalists|correspondents|the press|the media)\b"
        ),
        ("A spokesperson for the Norwegian ministry told reporters that it was late.",),
        ("The official told him that it was late.",),
    ),
    Narration(
        "turned_to",
        "What the talk turned to.",
        re.compile(
            r"(?:(?:Over|During|At) [a-z][a-z ]{2,30},? )?[Tt]he (?:conversation|talks?|discussion)"
            r" (?:then |also |next )?(?:turned|moved on|passed|shifted|came round) to\b"
        ),
        ("Over lunch the conversation turned to the weather.", "The talk then moved on to Iran."),
        ("The talk about the port was long.",),
    ),
    Narration(
        "nobody_did",
        "What nobody said or did.",
        re.compile(
            r"(?:Nobody|No one|Neither side) (?:then |else )?(?:answered|spoke|said|asked|replied"
            r"|commented|objected|raised|mentioned|added|moved|wished|took|gave|disagreed|doubted"
            r"|proposed|opposed|questioned|demanded|insisted|made|denied)\b"
        ),
        ("Nobody answered.", "No one spoke."),
        ("Nobody is at home in that port.",),
    ),
    Narration(
        "another_assented",
        "What somebody did about it whom these words do not tell.",
        re.compile(
            rf"{_ANOTHER}(?: (?:also|readily|warmly|gladly|at once|promptly))? (?:welcomed|agreed"
            r"|accepted|supported|consented|assented|approved|declined|rejected|refused)\b"
        ),
        ("The other minister welcomed the idea.", "Everyone agreed."),
        ("The other minister was in Oslo.", "All trawlers would go."),
    ),
    Narration(
        "looks_back",
        "What the writer says of the talks at their end, and who was let in.",
        re.compile(
            rf"(?:This|That|With this,?) {_CLOSED}"
            rf"|{_IN_SUM},? (?:it can be said|{_THE_TALKS} {_IS_JUDGED})\b"
            rf"|(?:Incidentally|Earlier|Previously), the (?:previous|last) {_MEETING}\b"
            rf"|{_PRESS_ADMITTED}\b(?! to go\b)"
        ),
        (
            "This concluded the meeting.",
            "Overall, the talks can be judged a success.",
            "Incidentally, the previous meeting had been held in Otaru.",
            "Journalists were admitted for five minutes.",
        ),
        (
            "This concluded in May.",
            "This ended the dispute over fees.",
            "On the whole, the talks may be difficult.",
            "Overall, the quota was low.",
        ),
    ),
    Narration(
        "another_spoke",
        "What somebody said who is told by what he is, and by no name.",
        re.compile(
            rf"(?:The|An?|Another|One of the) (?:[A-Z]?[a-z]+ ){{0,2}}?{_BY_WHAT_HE_IS}"
            r"(?: of(?: [A-Za-z]+){1,4}?)? (?:also |then |in turn )?"
            rf"(?:{'|'.join(sorted(_VOICED))})\b(?! by\b)"
        ),
        (
            "The head of state supported this.",
            "The head of the delegation asked for details.",
            "Another member wondered why.",
        ),
        ("The head was cold.", "Another port asked by nobody was closed."),
    ),
    Narration(
        "neither",
        "What neither of them did.",
        re.compile(
            r"\(?Neither [^.;]{0,80}?\b(?:raised|mentioned|took|touched|referred|discussed"
            r"|accepted|commented|answered|agreed|changed|gave|moved|yielded|spoke|wished)\b"
        ),
        ("Neither of them raised the quota.", "Neither changed his position."),
        ("Neither road was open.",),
    ),
)
#: A meeting by name, and no word on what was said.
MEETING_NAME: Final = re.compile(
    r"\b(?i:consultations?|dialogue|meeting|talks|session|conference|negotiations|committee"
    r"|conversation|call)\b"
    r"(?!.{0,200}\b(?:discussions?|views|opinions)\b)",
    re.DOTALL,
)
#: Words of a subject, and a verb before what is said: "The capital replied that".
_WORD: Final = (
    r"(?!(?:was|were|is|are|be|been|being|had|has|have|would|will|could|should|to|that|which|who"
    r"|whom|when|where|if|what|how|why|not|it|by|as)\b)[\w’'-]+"
)
_SAID: Final = (
    r"\s(?P<verb>[a-z]{3,14})"
    r"(?=(?:\s(?:on|in|at)\s(?:(?:the|that)\s[a-z]+(?:\s[a-z]+)?|[A-Z][a-z]+(?:\s\d+)?))?"
    r"\s(?:that|whether|to\s[a-z]+|[A-Z][a-z]+\s(?:that|to|of))\b|[,:]\s?[“\"])"
)
#: "the firm, which runs the line,": between who says it and the verb.
_WHO: Final = r"(?:\swho\s[^,;.]{2,60}?|,\s(?:who|which)\s[^,;.]{2,60},)?"
SAYS: Final = re.compile(
    r"(?:(?:In|On|At|After|Before|To|For|From|With)\s[^,;.]{2,60},\s)?"
    rf"{_WORD}(?:\s(?:(?:to|by)\s)?{_WORD}){{0,8}}?{_WHO}{_SAID}"
)
SAYS_LATER: Final = re.compile(rf"(?:\sto(?=\s))?(?:\s{_WORD}){{0,9}}?{_WHO}{_SAID}")
#: Of who writes, on a page about himself: "It sits beside me as I write."
I_ME: Final = re.compile(rf"\b(?:{NUMBER}|(?P<me>I|me|myself))\b")
#: Behind "took": it was held.
PLACE: Final = " place"
#: What was done for guests: "In the evening the party was welcomed with bread and salt".
WAS_GREETED: Final = re.compile(
    r"(?:[A-Z][^.;]{2,60}?,? )?[Tt]he (?:[A-Za-z]+ ){0,2}"
    r"(?:party|delegation|guests|visitors|group|team|members|students|winners)"
    r" (?:was|were) (?:[a-z]+ly )?(?:welcomed|greeted|thanked|congratulated|applauded|entertained)"
    r" (?:with|at|in) "
)
_TALKS: Final = rf"(?:{_MEETING}|consultations|negotiations|dialogue|exchange of views)"
_WERE_LONG: Final = r"(?:(?:was|were|had|took|lasted) [^.;:]{1,100} and )?"
#: How it was held: "The conversation was held in a friendly atmosphere".
IN_A_MOOD: Final = re.compile(
    r"(?:The|This|These|Their|Both)\s(?:[\w’'-]+\s){0,8}?"
    rf"{_TALKS} {_WERE_LONG}(?:was|were) (?:held|conducted|carried (?:on|out)) in an?"
    r"(?: (?:and )?[a-z-]+,?){0,5} (?:atmosphere|mood|spirit|tone|manner|setting|way|climate)\b"
)
#: "(laughter)"
ASIDE: Final = re.compile(r"[(\[][a-z][a-z ,]{2,40}[)\]]")
#: Before the verb of an event that somebody speaks of: "Russia has held talks".
AUXILIARY: Final = re.compile(
    r"\b(?:is|are|has|have|had|will|would|shall|should|could|might|may|must|to|that)"
    r"\s(?:[a-z]+\s)?\Z"
)
#: At the end, who said it, by what he is: "…, the head of the delegation replied."
SAID_THE_OTHER: Final = re.compile(
    r",[”\"’']? (?:(?:the|an?|one|another) [a-z][a-z ]{2,40}? (?:said|replied|answered|added|stated"
    r"|remarked|explained|noted|asked)"
    r"|(?:said|replied|answered|added|asked) (?:the|an?|one|another) [a-z][a-z ]{2,40})"
    r"\.?[”\"’']?\Z"
)
#: Right before the verb of what somebody had said: "had also told".
HAD_BEFORE: Final = re.compile(r"\bhad (?:also |then |already |himself |herself |[a-z]+ly )?\Z")
PERFECT: Final = re.compile(
    r"(?:has|have|having)\s"
    r"|had\s(?:not\s|never\s|[a-z]+ly\s)?[a-z]+(?:ed|en|own|ought|ade|aid|old)\s"
)
#: Where the clause of a verb ends.
NEXT_CLAUSE: Final = re.compile(r"[,;]|\b(?:which|who|whom|where|when|that|because|as)\b")
#: What somebody had done before: "had made an appeal", "had never said".
HAD_DONE: Final = re.compile(r"\shad\s(?:(?:also|already|never|just|since|[a-z]+ly)\s)?[a-z]{3,}\b")
#: The same where the verb is in the perfect: "In every year since 1995 both sides have agreed".
SINCE_TIME: Final = re.compile(
    rf"(?:(?:In )?[Ee](?:very|ach) (?:year|month|week|season|spring|summer|autumn|winter)"
    rf" since {_YEAR}|(?:Since|Ever since) then|In recent (?:years|months)),?\s(?:the\s)?\Z"
)
HAS_DONE: Final = re.compile(r"\s(?:has|have)\s")
#: The same of several: "had agreed", not "had a talk".
HAD_AGREED: Final = re.compile(
    r"\shad\s(?:(?:also|already|never|just|since|[a-z]+ly)\s)?"
    r"(?:[a-z]+ed|made|said|told|given|taken|spoken|put|found|come)\b"
)
#: What somebody was, or was to do: "was reluctant", "was to return".
WAS: Final = re.compile(r"\s(?:was|were)\b")
#: What two have agreed on goes on in what will be: "It will be chaired by A".
OF_NOW: Final = re.compile(
    r"\b(?:will|would|shall|should|can|could|may|might|must|ought"
    r"|(?:is|are|was|were|has|have) to)\b"
)
#: Marks of free speech: what would be, or ought to be.
MODAL: Final = re.compile(r"\b(?:would|could|should|ought|must|might)\b")
#: What somebody did, right after his name: "smiled", "then paid", "laid a wreath".
DID: Final = re.compile(
    r"(?:\s(?:also|then|later|next|afterwards|thereafter|finally|subsequently|[a-z]+ly))?"
    rf"\s(?:[a-z]{{2,14}}ed|{'|'.join(STRONG_PASTS[2:])}|leaves|returns|departs|arrives)\b"
)
#: Another time than that of the meeting: "in 1994", "last year", "for three decades".
_OTHER_TIMES: Final = (
    rf"(?:in|since|until|of|from) {_YEAR}",
    rf"(?:last|previous) (?:time|{_PERIOD})",
    _AGO,
    rf"(?:[Ff]or|[Oo]ver|[Ii]n) {_LONG}",
    rf"(?:[Ii]n|[Ll]ast|[Ss]ince) (?:{_MONTHS})",
    r"(?:once|formerly|already|always|never|every [a-z]+)",
)
OTHER_TIME: Final = re.compile(rf"\b(?:{'|'.join(_OTHER_TIMES)})\b")
#: The same before the subject of a sentence: "In 1994", "For three decades", "Until now".
_OPENING_TIMES: Final = (
    rf"(?:In|Since|Until) {_YEAR}|At that time the then",
    r"(?:Until|Up to|Till) now|So far|Thus far|Hitherto|Already|Formerly|Previously|Once",
    rf"(?:For|Over) {_LONG}",
    rf"(?:Last|Earlier this) {_PERIOD}",
    rf"(?:[A-Z][a-z]+|A few|Some [a-z]+) {_AGO}",
    r"At (?:the|their) (?:last|previous|first|preceding) [a-z ]{4,40}",
)
OPENING_TIME: Final = re.compile(rf"(?:{'|'.join(_OPENING_TIMES)})\b(?: already)?,?\s(?:the\s)?\Z")
