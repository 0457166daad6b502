"""How readouts list those present, and on which side each of them sat."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted
from japan_russia.wording.meetings.nouns import MEETING

__all__ = [
    "ABSENT",
    "ALONE",
    "ARRANGED",
    "ATTRIBUTED",
    "AT_WHAT_HE_HOSTS",
    "BESIDE",
    "CHAIRED_BY",
    "COLUMN",
    "ENTRY",
    "EXCUSE",
    "EXCUSED",
    "FROM",
    "GAP",
    "GAVE_A_MEAL",
    "GROUP_LED",
    "HAVING_LEFT",
    "INSTEAD_OF",
    "IN_A_ROW",
    "IN_THE_CHAIR",
    "LEADS",
    "LED_BY",
    "NAMED",
    "NAMED_AFTER",
    "NEXT_TO_HIM",
    "OF_A_GROUP",
    "OPENS",
    "OPENS_AFTER",
    "OTHER_CHAIR",
    "OTHER_SITTING",
    "PARTS",
    "PRESENT",
    "REPRESENTED",
    "REPRESENTED_BY",
    "ROLL",
    "SEATED",
    "SIDE_AFTER",
    "SIDE_BEFORE",
    "SIDE_COLON",
    "SIDE_FIRST",
    "SIDE_LINE",
    "SIDE_OF",
    "SIDE_THEN",
    "THAT",
    "TO_THE_PRESS",
    "WAS_ATTENDED",
    "WHO_CAME",
    "WHO_WERE_THERE",
    "WITH_HIM",
    "WORDS_OF_THE_CHAIR",
]

#: Behind "accompanied": to another country, and so to no table: "Premier A to Japan".
_ON_A_JOURNEY: Final = (
    r" (?:the |his |her )?(?-i:[A-Z])[^,;.]{0,80}? (?:to (?:the )?(?-i:[A-Z])"
    r"|on (?:an?|the|his|her|this|that) (?:[a-z]+ )?(?:visit|trip|tour|journey)\b)"
)
#: Behind "attended": what was no meeting.
_NO_TALKS: Final = (
    r" (?:an?|the) (?:[a-z]+ ){0,3}(?:funeral|concert|ceremony|performance|exhibition|match|game"
    r"|service|party|festival|opening|celebrations?|wedding|screening)\b"
)
#: Verbs and nouns of being there.
_ATTENDING: Final = (
    rf"attend(?:ees?|ants?|ance|(?:ed|ing)(?!{_NO_TALKS}))|participants?:?|participating"
    rf"|accompanied(?!{_ON_A_JOURNEY})"
    r"|(?:was|were|is|are|also) (?:(?:also|both|all|likewise) )?present"
    r"|(?<!a )(?<!the )present (?:were|was|at|on|from)"
    r"|(?:those|others?) present(?= (?:also )?(?:were|included|on)\b|:)"
    r"|present:"
)
_A_MINISTER: Final = r"(?:(?:(?:prime|foreign) )?minister|president|chairman) [\w-]+"
#: Of those beside somebody.
_BESIDE: Final = (
    r"(?:assisted|flanked|seconded) by|brought along|made up of|composed of"
    r"|together with whom|(?:beside|with) whom (?:was|were|sat|came)"
    r"|at the side of"
    rf"|(?:at|by) (?:whose|his|her|the (?:[a-z]+ )?[a-z]+[’']s|{_A_MINISTER}[’']s) side"
)
_INCLUDED: Final = (
    r"(?:and|which) (?:also )?included"
    r"(?= (?:(?:mrs?|ms|dr)\b|ambass|vice|deputy|parliam|director|minist))"
)
_WITH: Final = (
    r"(?:sat|seated|sitting) (?:with|beside|next to)|in the (?:presence|company) of"
    r"|(?:came|come|arrived) (?:along|together) with|(?<=, )together with"
    r"(?= (?:mrs?|ms|dr)\b[^;]{3,160}?, (?:paid|held|met|had|called|was received)\b)"
)
#: Of those who took part.
_TAKING_PART: Final = (
    r"took part|taking part|takes part|sat in|sitting in|listened in|listening in|joined|joining"
    r"|(?:acted|stood in|deputi[sz]ed) for"
    r"|represented by|was represented|were represented"
    r"|(?:came|sat) (?:on|from|for) the [a-z]+ side|to take in(?= (?:the )?[A-Z])"
)
#: Of a delegation.
_AT_THE_TABLE: Final = (
    r"around the table|at the table|in the room|took (?:their|his|her|a) (?:seats?|places?)"
    r"|under the chairmanship of"
    r"|(?:was|were) (?:also )?seated|delegations? (?:included|comprised|consisted)"
    r"|members? of (?:the|his|her) (?:party|delegation)"
    r"|other members (?:were|are)(?= (?-i:[A-Z]))"
)
#: "(Japan: A; the U.S.: B)", "From the Japanese side, A"
_SIDE_IN_BRACKET: Final = (
    r"[(\[](?:[Tt]he )?[A-Z][\w.]{1,30}(?: [A-Z][\w.]{1,20}){0,2}(?: side)?:"
    r"|[(\[][Ff]rom the [A-Z][a-z]+ side|[(\[]?\bPresent\b"
)
#: A sentence or bracket on those present has one of these.
PRESENT: Final = re.compile(
    # The first letters first: so most words are passed over at once.
    r"\b(?i:(?=[abcdfijlmoprstuw][acehilnorsty])"
    rf"(?:{_ATTENDING}|{_BESIDE}|{_INCLUDED}|{_WITH}|{_TAKING_PART}|{_AT_THE_TABLE}))\b|{_SIDE_IN_BRACKET}"
)
#: Before the names of those present.
_NAMING: Final = (
    r"(?:assisted|flanked|seconded|accompanied) by|at the side of",
    rf"(?:at|by) (?:whose|his|her|the (?:[a-z]+ )?[a-z]+[’']s|{_A_MINISTER}[’']s) side",
    r"(?:and|which) (?:also )?included",
    r"under the chairmanship of",
    r"together with whom|(?:beside|with) whom (?:was|were|sat|came)",
    r"(?:came|come|arrived) (?:along|together) with|(?<=, )together with",
    r"\bto take in",
    r"in the (?:presence|company) of|attendees|(?<!were )(?<!was )(?<!also )in attendance",
    r"(?<!were in )(?<!was in )(?<!also in )attendance",
    r"attending|participants|participating",
    r"other members (?:were|are)(?= (?-i:[A-Z]))|present:",
    r"present (?:also )?(?:were|was|on|at|included)",
    r"joined by|represented|including",
    # "attended on the Japanese side by A", but "A attended from Japan".
    r"attended (?:by|(?:on|from|for) [^,.;:]{1,40}?(?: (?:by|were|was)\b|:))",
)
#: After one of these those present are named: "(Attendees: …", "attended on the Russian side by".
NAMED_AFTER: Final = re.compile(rf"(?i:{'|'.join(_NAMING)})")
#: A sentence that lists those who sat in, wherever it stands.
WAS_ATTENDED: Final = re.compile(
    r"The (?:[a-z]+ )?"
    r"(?:[Mm]eeting|[Tt]alks|[Cc]onsultations|[Dd]ialogue|lunch|dinner|session|call)"
    r"(?:, which (?:lasted|took|went on|began|started|ran|(?:was|were) held) [^,.;]{1,60},)?"
    r" (?:was|were) (?:also )?attended (?:also )?by\b"
)
#: Behind whoever had others with him: "was accompanied by", "'s side were".
WITH_HIM: Final = re.compile(
    r",?\s(?:(?:was|were|being) )?(?:also )?(?:accompanied|flanked|assisted|seconded) by\b"
    r"|(?:[’']s)? side (?:was|were|sat)\b|(?<!by) (?:was|were|sat)(?= (?:mr|Mr|Ms|Mrs|Dr)\b)"
)
#: Between those who stand in a row behind him: ", Director of the Bureau, and".
NEXT_TO_HIM: Final = re.compile(r"(?:,[^,.;]{1,80})?(?:,|,? and|,? as well as)? ?(?:the )?")
#: "the heads of the three delegations were"
_LED: Final = (
    r"heads of (?:the )?(?:three |four |five )?delegations? were|delegations were (?:led|headed) by"
)
#: Right before the first of those who sat at the table: "the other seats were taken by".
SEATED: Final = re.compile(
    r"\b(?:seats? (?:was|were) (?:taken|occupied) by|(?:attended|joined) by"
    r"|(?:present|took part|taking part|attending|participating|participants) (?:were|was)"
    r"|(?:around|at) the table (?:sat|were)"
    rf"|{_LED}|(?<=, )along with)\s(?:also\s|the\s|respectively\s)?\Z"
)
#: Right before whoever heads a delegation: "The Japanese delegation was led by".
LED_BY: Final = re.compile(
    r"\b(?:delegations?|sides?|party|teams?)(?: (?:was|were))? (?:led|headed|chaired) by "
    r"(?:the )?\Z"
    r"|\b(?:delegations?|side|one) by (?:the )?\Z"
)
#: Right behind: "led the Japanese delegation", "headed it for Russia".
LEADS: Final = re.compile(
    r",? (?:led|headed|leading|heading) (?:the|its|his|her|their) (?:[A-Z][a-z]+ )?"
    r"(?:delegation|side|party|team)\b"
)
#: After those who were there: "A and B, who were both present".
WHO_WERE_THERE: Final = re.compile(
    r",\swho\s(?:(?:was|were)\s(?:(?:also|both|all|likewise)\s)?"
    r"(?:present|in attendance|at the table|in the room)"
    r"|(?:(?:also|both|all)\s)?(?:sat in on|took part in|attended|(?:had )?joined)"
    r" the (?:meeting|talks))\b"
)
_WAS_THERE: Final = (
    r"(?:present|in attendance|at the table|in the room)"
    rf"(?=,|\s(?:at|during)\s(?:the\s)?{MEETING}\b)"
)
_TOOK_PART: Final = (
    r"(?:attended|sat in|took part|taken part|joined)"
    rf"(?=,|\sthem\b|\s(?:(?:in|on)\s)?(?:the|these)\s(?:[a-z]+\s)?(?:{MEETING}|delegation)\b)"
)
_BESIDE_HIM: Final = (
    r"(?:next to|beside|opposite|by the side of)"
    r" (?:him|her|them|the (?:[A-Z][a-z]+ ){0,2}(?:Minister|President)s?)\b"
)
#: Behind somebody who spoke elsewhere: "…, at his press conference, called".
TO_THE_PRESS: Final = re.compile(
    r",?\s(?:(?:at|in|during)\s(?:his|her|an?|the)\s(?:[a-z]+\s){0,2}"
    r"(?:press conference|news conference|briefing|interview)"
    r"|(?:told|speaking to)\s(?:reporters|journalists|the press))\b"
)
#: The same of one, behind his office: ", who had come along with the delegation, drew a picture".
WHO_CAME: Final = re.compile(
    rf"(?:,\s[A-Z][A-Za-z ]{{2,40}})?,\swho\s(?:(?:was|were)\s(?:also\s)?{_WAS_THERE}"
    r"|(?:had\s)?(?:also\s)?(?:(?:come|came) along|accompanied (?:him|her|them|the)"
    rf"|{_TOOK_PART}|sat {_BESIDE_HIM}))"
    r"(?![^,.;]*\b(?:(?:19|20)\d\d|last|ago|once|when|later|earlier|yesterday)\b)"
    r"[^,.;]{0,60},\s[a-z]+\b"
)
#: Those of whom this is said took no part.
ABSENT: Final = re.compile(
    r"\b(?:was|were|is) (?:not (?:in|at|present|there|among)|absent|away)\b"
    r"|\bdid not (?:attend|take part|join|come)\b|\btook no part\b"
)
#: Of a meeting that was held: "Japan was represented by A, and Norway by B".
REPRESENTED: Final = re.compile(r"\b(?:was|were) represented by\b")
#: Right before who stands for his country.
REPRESENTED_BY: Final = re.compile(
    r"\b(?:was|were) represented by (?:the |H\.E\. )?(?:(?:Mr|Mrs|Ms|Dr)\.? )?\Z"
)
#: Before somebody who was elsewhere, and for whom another came: "in place of Minister A".
INSTEAD_OF: Final = re.compile(
    r"\b(?:[Ii]n (?:the )?(?:place|absence|stead) of|[Ii]nstead of|on behalf of|act(?:ed|ing) for"
    r"|(?:stood|standing|sat|sitting|fill(?:ed|ing)) in for|replac(?:ed|ing)"
    r"|(?:deputi[sz]|substitut)(?:ed|ing) for"
    # "where he was to have met Minister A"
    r"|(?:was|were) to have (?:met|seen|received|called on|held (?:talks|a meeting) with)"
    r") (?:the )?\Z"
)
#: Before who gives a text to the press: "The following is attributable to Spokesperson B".
ATTRIBUTED: Final = re.compile(r"\battributable to (?:the )?\Z")
#: Before and behind somebody who could not come: "as Minister A was on board an aircraft".
EXCUSED: Final = re.compile(r"\b(?:as|since|because) (?:the )?\Z")
EXCUSE: Final = re.compile(
    r" (?:(?:was|were|is|are|could not|would not)\b(?! (?:also |both )?(?:present|in attendance))"
    r"|(?:had|has|have) (?:to|gone|left|fallen|been)\b)"
)
#: Behind him, before a comma: "Minister A having left for Oslo, Vice-Minister B received".
HAVING_LEFT: Final = re.compile(
    r" having (?:already )?(?:left|gone|returned|departed|been called away|fallen ill)\b"
    r"[^,.;]{0,40},"
)
#: Behind somebody who was at a table of his own: "gave a dinner for members of the community".
GAVE_A_MEAL: Final = re.compile(
    r" (?:gave|hosted|offered) (?:an? |the )?(?:[a-z]+ )?"
    r"(?:dinner|lunch(?:eon)?|reception|party|tea|banquet)\b"
)
#: What begins a sentence whose verb stands before those who were there.
_WHERE: Final = (
    r"[(\[]?(?:Also|There|Besides?|Next to|With|At|In|On|From|For|Among|Around|Opposite|Behind)\b"
)
#: Between the verb and the first of them: how it was, where, on which side.
_HOW: Final = (
    r"(?:,[^,.;:]{1,40},)?(?: also| likewise| both)?(?: at [^,.;:]{1,40},)?"
    r"(?: (?:from|for|on) [^,.;:]{1,40},)?"
)
#: Before the first of those who were there, whom the verb goes before: "Beside them sat".
ARRANGED: Final = Hinted(
    rf"{_WHERE}[^.;:]{{0,120}}?\b(?:were|was|sat|came|stood|listened in)\b{_HOW}\s\Z"
    r"|[^.;:]{1,60}? (?:had with|brought with|brought along with) (?:him|her|them) \Z",
    *"were was sat came stood listened had brought".split(),
)
#: Right before one of those who sat on a side: ", from Japan, A", "on the part of Japan B".
SIDE_OF: Final = re.compile(
    r"(?:\b(?:[Ff]rom|[Ff]or|[Oo]n|the part of)\s(?:the\s)?|(?<=\n)|[;.]\s)\Z"
)
#: Between the name of a side and the first of its people.
SIDE_THEN: Final = re.compile(r"(?:\sside)?[,:]?\s")
#: Behind the name of a side that heads a list of its people.
SIDE_COLON: Final = re.compile(r"\sside:\s\Z")
#: What a line tells below which those present stand in lines of their own, and of what.
_THOSE_WHO: Final = (
    r"Those (?:present|attending|in attendance|who (?:attended|took part))"
    r"|The following(?: (?:persons|people))? (?:attended|took part|were present)"
)
_THOSE: Final = (
    rf"{_THOSE_WHO}"
    r"|(?:The )?(?:[Mm]ain )?(?:[Ll]ist of )?(?i:attendees|attendants|attendance|participants)"
    r"|Present|(?:The )?(?:[Mm]embers of the )?(?:(?:two|both) )?(?:[Dd]elegations?)"
)
_OF_WHAT: Final = r"(?: (?:(?:at|of|in|from) )?the (?!next|coming|future|new\b)[a-z' ]{3,40})?"
ROLL: Final = re.compile(
    rf"[(\[<]?(?:{_THOSE}){_OF_WHAT}"
    r"(?: (?:were|was|are)(?: (?:composed|made up))?(?: as follows)?)?[)\]>]?\s?[.:]?"
)
#: The name of a side.
_SIDE: Final = (
    r"(?:[Tt]he )?(?P<side>[A-Z][A-Za-z. ]{1,40}?)"
    r"(?: (?i:side|delegation|participants|attendees|members))?"
)
#: What heads the lines of its people: "(Japanese side)".
SIDE_LINE: Final = re.compile(
    r"[(\[<]?(?:(?:[Pp]articipants|[Aa]ttendees|[Mm]embers) )?(?:(?:[Ff]or|[Ff]rom|[Oo]n|[Oo]f) )?"
    rf"{_SIDE}[)\]>]?\s?:?"
)
#: What stands before them in a line: "Japan: Mr. A", "(Japanese side) Mr. A".
SIDE_FIRST: Final = re.compile(rf"(?:(?P<open>[(\[<])\s?)?{_SIDE}(?(open)[)\]>]\s?:?|\s?:)\s")
_HEADS: Final = (
    r"\b(?:Minister|Ambassador|Director|Secretary|Counsellor|Counselor|Chief|Head|Adviser|Advisor"
    r"|President|Chairman|Chairperson|Governor|Assistant|Aide)\b[^.;:]*"
)
_ADDRESSED: Final = r"(?:(?:H\.E\.? )?(?:Mr|Mrs|Ms|Dr)\.?|H\.E\.?) "
_FULL_NAME: Final = r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}"
#: Before who hosts what brought somebody there, and not the meeting: "attending a fair hosted by".
AT_WHAT_HE_HOSTS: Final = re.compile(
    r"\b(?<!Also )(?:attending|participating in|taking part in"
    r"|(?:attended|took part in) an? (?:[a-z]+ ){0,2}"
    r"(?:reception|banquet|party|ceremony|concert)\b) [^,;.]{0,100}"
    r"\b(?:hosted|organi[sz]ed|convened|chaired|opened)\b[^,;.]{0,60}\bby (?:the )?\Z"
)
_GROUP: Final = (
    r"(?:groups?|delegations?|teams?|missions?|leaders|students|pupils|members|youths?|journalists"
    r"|teachers|officials|business (?:people|leaders)|parliamentarians|participants)"
)
#: Those who called together, in the words on a call; and by whom they were led.
OF_A_GROUP: Final = re.compile(rf"\b{_GROUP}\b")
GROUP_LED: Final = re.compile(
    rf"\b[Tt]he {_GROUP} (?:was|were) (?:led|headed|represented|accompanied) by (?:the )?"
)
_OVER_WHAT: Final = r"(?: (?:of|for|to)(?: (?:[A-Z][\w’'-]+|and|the)){1,6}?)?"
_OFFICE_FIRST: Final = (
    r"(?:[A-Z][\w’'-]+ ){0,4}(?:Minister|Ambassador|Director(?:-General)?|Secretary|Counsellor"
    rf"|Counselor|President|Chairman|Governor){_OVER_WHAT} {_FULL_NAME}"
)
#: A line with one of those present: "Mr. A B, Ambassador to Japan", "Mr. A B Ambassador to Japan",
#: "Minister for Foreign Affairs A B".
ENTRY: Final = re.compile(
    rf"(?:{_ADDRESSED})?{_FULL_NAME}(?:,| {{2,}}| \() ?[^.;:,]{{0,60}}?{_HEADS}"
    rf"|{_ADDRESSED}{_FULL_NAME} (?:[^.;:,]{{0,60}} )?{_HEADS}"
    rf"|{_OFFICE_FIRST}"
)
#: Between two who stand beside each other in a line.
GAP: Final = re.compile(r"\t| {3,}")
#: What stands beside each other in a line, parted by more than a blank.
COLUMN: Final = re.compile(r"\S+(?: \S+)*")
#: Between those whom a line names beside each other; more of an office may stand there.
BESIDE: Final = re.compile(
    r"(?:,\s[A-Z][\w&-]*(?:\s[A-Z][\w&-]*){0,3}(?=[,;]|\s*\Z))?"
    r"[\s,;&()]*(?:and\s)?(?:others[.\s]?\Z)?"
)
#: Between those of one side and of another.
PARTS: Final = re.compile(r";|,\s(?:while|whereas)\s")
#: Between two who stand in a row.
IN_A_ROW: Final = re.compile(r",?\s?(?:and\s)?")
_HAD_THE_CHAIR: Final = (
    r"(?:(?:served|acted|presided) as (?:the )?[Cc]hair(?:man|woman|person)?|presided(?=[.,;])"
    r"|(?:was in|took|occupied) the [Cc]hair|in the [Cc]hair"
    r"|(?:chaired|presided over) (?:the|this) (?:meeting|talks|conference))"
    r"(?: of the (?:meeting|talks|conference))?"
)
#: Behind and before who has the chair: "Minister A served as chair", "was chaired by Minister A".
IN_THE_CHAIR: Final = re.compile(
    # "Minister A of Norway, which has the chair of the group, presided."
    rf"(?:, (?:which|who) [^,.;]{{1,80}},)?,? (?:who )?{_HAD_THE_CHAIR}(?=[.,;]|\Z)"
)
CHAIRED_BY: Final = re.compile(
    r"\b(?:[Tt]he|[Tt]his) (?:meeting|talks|conference) (?:was|were) (?:chaired|presided over) by"
    r" (?:the )?\Z|\b[Ii]n the [Cc]hair was (?:the )?\Z"
)
#: Where somebody has the chair the text has one of these words, far cheaper to look for.
WORDS_OF_THE_CHAIR: Final = ("hair", "presided")
#: Behind him: nobody beside him, and nobody of his.
ALONE: Final = re.compile(r"\s*(?:[.,;]|\Z)(?! and\b)")
#: The chair of something else than the meeting.
OTHER_CHAIR: Final = Hinted(
    r"\b[Cc]hair(?:man|woman|person)?(?:ship)?(?:['’]s|,)? (?:of|for|on)(?! the (?:meeting|talks"
    r"|conference)\b)",
    "hair",
)
#: Words of a sentence on who has the chair at another time, or at a part of the meeting.
OTHER_SITTING: Final = re.compile(
    r"\b(?:last|next|previous|preceding|following|until|will|would|to be|morning|afternoon"
    r"|evening|dinner|lunch(?:eon)?|session|deputy)\b"
)
#: A bracket on persons is no heading.
NAMED: Final = re.compile(
    r"[,;]|\b(?:Mr|Mrs|Ms|Dr|H\.E|Minister|Ambassador|President|Director|Secretary|[Ss]ide"
    r"|[Aa]ttend\w*|[Pp]articipants|[Pp]resent|[Pp]hoto\w*|[Nn]ote|[Pp]rovisional|[Uu]nofficial)\b"
)
#: "the Republic of" before the name of a country.
_STATE: Final = r"(?:the\s)?(?:(?:[A-Z][a-z]+\s){1,3}of\s(?:the\s)?)?"
#: Before the name of a side that comes before or after its people.
SIDE_BEFORE: Final = re.compile(
    rf"(?:\b(?:[Ff]rom|[Ff]or|part of)\s{_STATE}|[(\[;.]\s?(?:[Tt]he\s)?)\Z"
)
#: Right before and after a side whose people follow: ", and, on the Japanese side, A".
OPENS: Final = re.compile(r"(?:[,;:(.\[]|\band)\s(?:on|from|for)\s(?:the\s)?\Z")
OPENS_AFTER: Final = re.compile(r"(?:\sside)?(?:[,:]|\sby\b)")
#: How the office of one begins who stands for his country: "and Viet Nam by Vice-Minister B".
_OFFICE: Final = (
    r"(?:[A-Z][a-z-]+ ){0,3}?(?:Minister|Secretary|Ambassador|President|Director|Vice|Deputy)"
)
#: After it.
SIDE_AFTER: Final = re.compile(
    r"\s?:|\s(?:side|participants|attendees|delegation|officials|party|members)\b"
    rf"|\sside's\b|\s(?:(?:was|were) represented|by (?:Mr|Ms|Mrs|Dr|H\.E|{_OFFICE})\b)"
)
#: Between a name and its side: "Ambassador A from Japan".
FROM: Final = re.compile(rf"\bfrom\s{_STATE}\Z")
#: What stands before somebody with it is a report.
THAT: Final = " that "
