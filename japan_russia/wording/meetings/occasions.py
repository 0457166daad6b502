"""Occasions: how readouts name meetings, their kinds and their sessions."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.model import MeetingKind, SessionKind
from japan_russia.wording.meetings.nouns import (
    MEETING,
    OF_CIRCLE,
    OF_SIZE,
    ONE_TO_ONE,
    TETE_A_TETE,
)
from japan_russia.wording.meetings.times import MONTH_NAMES

__all__ = [
    "AFTERWARDS",
    "AND_THEY_TALKED",
    "BY_VIDEO",
    "CANCELLED",
    "COMMITTEE",
    "CONFERENCE",
    "COURTESY_CALLS",
    "COURTESY_HEADING",
    "FACTS",
    "FOLLOWED",
    "GENERAL_WORDS",
    "IN_THE_MEETING",
    "IT_LASTED",
    "KINDS",
    "LETTER_SENT",
    "MEAL_WITH",
    "MEETINGS",
    "MEETINGS_HEADING",
    "MEETING_HEADING",
    "MORE_ON_IT",
    "NO_MEETING",
    "NUMBERED",
    "OF_MINISTERS",
    "OTHER_GENRES",
    "OTHER_TEXTS",
    "OVER",
    "PROGRAMME",
    "SCHEDULE",
    "SESSIONS",
    "SITTING",
    "SMALL_WORDS",
    "STATED",
    "TALK_ALONE",
    "TELEPHONE_TALKS",
    "TIMED_HEADING",
    "TO_COME",
    "VISIT",
    "WHICH_LASTED",
    "WILL_BE",
    "WORKING",
]

_ON_THE_PHONE: Final = r"\bon the phone(?=[.,;)]|\Z| (?:with|for|from|on|at|today|this)\b)"
#: "In a call with", "telephone calls with", but no courtesy call, nor "his calls with others".
_CALLS_WITH: Final = (
    r"(?<![Cc]ourtesy )\b(?:[Cc]all|Calls|(?<=ary )calls|(?<=ister )calls|(?<=dent )calls) with\b"
)
#: "Held a virtual meeting", "met online", "(Online)", "by video link".
_ON_A_SCREEN: Final = (
    r"\b(?:[Oo]nline|[Vv]irtual|[Ww]eb) (?:[Mm]eeting|[Tt]alks?|[Cc]onference|[Cc]onsultations?"
    r"|[Dd]ialogue|[Ff]ormat)\b|\b(?:[Vv]ideo|TV) (?:[Mm]eeting|[Tt]alks?|[Ll]ink)\b"
    r"|\((?:Online|Virtual)\)|\b(?:met|held|spoke|talked|conferred) (?:online|virtually)\b"
)
#: First row whose words occur decides the kind; offices decide where none does.  Behind each
#: pattern stand strings of which its words have one, far cheaper to look for.
KINDS: Final = (
    (
        MeetingKind.TWO_PLUS_TWO,
        re.compile(r"2\s?\+\s?2|[Ff]oreign and [Dd]efen[cs]e (?:[Mm]inist|[Cc]onsult)"),
        ("+", "efen"),
    ),
    (
        MeetingKind.TELEPHONE,
        re.compile(
            r"[Tt]elephone|\b[Pp]hone (?:[Cc]all|[Tt]alk|[Cc]onversation)"
            rf"|\b(?:by|over the) phone\b|{_ON_THE_PHONE}|{_CALLS_WITH}"
            r"|\b[Ii]n an? (?:separate |second |further |short |brief )?call\b(?! on)|"
            rf"(?<!by )(?<!at the )[Vv]ideo[- ]?(?:tele)?conference|VTC|{_ON_A_SCREEN}"
        ),
        ("hone", "all with", "alls with", "ideo", "VTC", "n a ", "nline", "irtual", "TV ", "eb "),
    ),
    (
        MeetingKind.COURTESY_CALL,
        re.compile(
            r"[Cc]ourtesy (?:[Cc]all|[Vv]isit)|\bcalled on (?:the )?(?=[A-Z])"
            r"|\bpaid (?:a|his|her) (?:[a-z]+ )?call on\b"
        ),
        ("ourtesy", "called on", "call on"),
    ),
    (
        MeetingKind.VICE_MINISTERS,
        re.compile(
            r"[Vv]ice[- ]?[Mm]inister(?:s|ial|-level| [Ll]evel)"
            r"|[Dd]eputy (?:[Ff]oreign )?[Mm]inister(?:s|ial)['’]?"
        ),
        ("Vice", "vice", "eputy"),
    ),
    (
        MeetingKind.SUMMIT,
        re.compile(r"\b[Ss]ummit (?:[Mm]eeting|[Tt]alks|[Cc]onversation)|Leaders['’] Meeting"),
        ("ummit", "Leaders"),
    ),
    (
        MeetingKind.FOREIGN_MINISTERS,
        re.compile(r"[Ff]oreign [Mm]inist(?:ers|erial|er['’]s)"),
        ("oreign",),
    ),
)

_HEAD_NOUN: Final = (
    r"(?:[Mm]eetings?|[Tt]alks?|[Dd]ialogue|[Cc]onsultations?|[Cc]onversation|[Ss]ession"
    r"|[Cc]ommittee|[Cc]ommission|[Ll]uncheon|[Ll]unch|[Bb]reakfast|[Dd]inner|[Cc]all)"
)
#: A heading that is the name of a meeting.
MEETING_HEADING: Final = re.compile(
    rf"(?:Courtesy [Cc]all\b.*|.{{0,120}}?\b{_HEAD_NOUN}"
    r"(?: and (?:[Ww]orking )?(?:[Ll]unch(?:eon)?|[Dd]inner))?"
    r"(?: (?:with|on|by|between|of|in|at) .{1,160})?(?:\s?\([^()]{1,80}\))?)\Z",
    re.DOTALL,
)
#: A heading that holds several meetings: "Outline of meetings".
MEETINGS_HEADING: Final = re.compile(r"\b(?i:meetings|talks|calls|consultations)\b")
_OTHER_FORMS: Final = (
    "private informal formal wide wider narrower broader full closed open working small-size "
    "large-size full-scale first second third initial main joint final concluding opening closing "
    "morning afternoon evening"
).split()
_FORM: Final = rf"(?:{OF_SIZE}|{OF_CIRCLE}|{'|'.join(_OTHER_FORMS)}|{TETE_A_TETE}|{ONE_TO_ONE})"
_IN_FORM: Final = (
    r"(?: \([a-z]+ half\)| with (?:the |their )?(?:full )?(?:delegations|interpreters|advisers)"
    r"| in (?:an? |the )?[a-z]+ (?:format|circle|group)| alone)"
)
#: A heading that is a part of one meeting, by its form: "Private talks", "Talks with delegations".
SITTING: Final = re.compile(
    rf"(?i:(?:{_FORM} ){{0,2}}(?:talks?|meetings?|sessions?|sittings?|conversations?|discussions?)"
    rf"{_IN_FORM}?|(?:luncheon|lunch|dinner|breakfast) meeting)"
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
#: Before the meal at which the talks were: "Talks over lunch".
OVER: Final = re.compile(r"\b[Oo]ver (?:an? )?\Z")
_MINISTERS: Final = r"(?:Foreign|Defen[cs]e|Vice|Deputy Foreign|Trade|Finance|Economy) Ministers?"
_THEIR_MEETING: Final = r"(?:Meeting|Talks|Consultations|Dialogue)"
#: A heading that is a meeting of ministers, and tells nothing else.
OF_MINISTERS: Final = re.compile(
    r"(?:(?:Outcomes?|Results?|Summary|Outline|Overview) of )?(?:the )?(?:[A-Z]\w+-[A-Z]\w+ )?"
    rf"(?:{_MINISTERS}[’']?s?[’']? {_THEIR_MEETING}"
    rf"|{_THEIR_MEETING} (?:between|of) (?:the )?(?:two )?{_MINISTERS})(?: \([^()]{{1,80}}\))?",
    re.IGNORECASE,
)
#: In the title of a visit: others than the host may be met, too.
CONFERENCE: Final = re.compile(
    r"\b(?:ASEAN|APEC|ASEM|OECD|OSCE|UN|United Nations|G7|G8|G20|Summit|Conference|Forum|Session"
    r"|Assembly|Meetings|Ceremony|Inauguration|Funeral)\b"
)
#: A meal that is the meeting: "Dinner with the Ministers of X and Y".
MEAL_WITH: Final = re.compile(
    r"\b(?:lunch(?:eon)?|dinner|breakfast) (?:[a-z]+ ){0,3}?(?:with|for|by) (?!the press\b)",
    re.IGNORECASE,
)
#: A division on the course of a visit.
PROGRAMME: Final = re.compile(
    r"[(\[<]?(?:The )?(?:Schedule|Programme|Program|Itinerary|Overview|Outline|Summary|Results|Main"
    r"|Purpose|Significance|Assessment|Evaluation|Background|Introduction|General)\b"
)
#: A heading below which each line is a point of the programme, and no meeting is told of.
SCHEDULE: Final = re.compile(r"(?:The )?(?:[Ss]chedule|[Pp]rogramme?|[Ii]tinerary)\s*\Z")
#: A title that is on a visit.
VISIT: Final = re.compile(r"\bVisits?\b")
#: A division that holds facts of the meeting, and nothing that was said.
FACTS: Final = re.compile(
    r"(?:Date|Time|Venue|Place|Participants|Attendees|Attendance|Those present)\b[^.]{0,60}\Z"
)
#: Of these, a heading below which stand day, hour or place alone: "I. Date and Venue".
STATED: Final = re.compile(
    r"(?:Date|Time|Day|Venue|Place|Location)(?:(?:,| and|,? and| &) (?:the )?"
    r"(?i:date|time|day|venue|place|location)){0,2}(?: of the (?:meeting|talks))?\s?:?\Z"
)
#: Titles of what is no summary of a meeting: words of one man, lives, lists of years.
OTHER_GENRES: Final = re.compile(
    r"(?:(?:Opening|Closing|Keynote|Policy|Special|Joint) )?"
    r"(?:Speech|Address|Lecture|Interview|Press (?:Conference|Briefing)|Biography|Profile"
    r"|Curriculum Vitae|Chronology)\b(?!.*\b(?:Meeting|Talks|Consultations|Call)\b)"
)
#: Titles of what tells of no meeting, if nothing in it does: words of one side, what is to come.
OTHER_TEXTS: Final = re.compile(
    r"(?:[A-Z][a-z]+ ){0,2}(?:Statement|Message|Condolences?|Telegram|Letter|Postponement"
    r"|Cancellation|Schedule|Appointment|Announcement|Congratulations?|Comments?|Request|Protest)\b"
    r"(?!.*\b(?:Meeting|Talks?|Consultations|Call|Conversation|Dialogue)\b)"
)
#: In a sentence: somebody wrote to another, and did not meet him.
LETTER_SENT: Final = re.compile(
    r"\b(?:sent|addressed|dispatched|forwarded|wrote) (?:an?|his|her) (?:[a-z]+ ){0,2}"
    r"(?:letter|message|telegram|note|cable)\b|\bwrote to\b"
)
#: In a sentence on what is still to come, and of nobody's words: "These will be held in June".
WILL_BE: Final = re.compile(r"(?:The|These|This|It|They|A|An)\b[^,;]{0,80}?\b(?:will|shall) be\b")
#: Before the verb of a meeting that is still to come.
TO_COME: Final = re.compile(
    r"\b(?:will|is to|are to|is scheduled to|are scheduled to) (?:[a-z]+ ){0,2}?"
    r"(?:hold|meet|visit|pay|have|receive|make|attend|exchange)\b"
)
#: What is said of a meeting, of its course and its results.
_ON_A_MEETING: Final = (
    r"[Nn]ext|[Ff]uture|[Uu]pcoming|[Rr]esults?|[Pp]reparations?|[Oo]utcome|[Mm]ain(?! [Mm]eeting)"
    r"|[Aa]greement"
    r"|[Ss]ix-[Pp]arty|[Oo]pening|[Ss]chedule|[Ss]ummary|[Oo]verview|[Ii]ssues?"
    r"|(?<!and )[Ff]ollow-up|toward"
)
_OF_ITS_COURSE: Final = (
    r"[Cc]ourse|[Ff]ruits?|[Gg]ist|[Aa]tmosphere|[Cc]ontents?|[Oo]utset|[Aa]ssessment"
    r"|[Ss]ignificance|[Pp]ress|[Mm]edia|[Pp]olitical|[Ss]ecurity [Dd]ialogue"
    r"|[Dd]ialogue [Bb]etween"
)
#: A part of one.
_OF_A_PART: Final = rf"(?i:{OF_SIZE}|{ONE_TO_ONE}|(?:first|second) session)"
#: "Conversation on the treaty", but "Talk on the sidelines of the forum".
_ON_A_TOPIC: Final = (
    r"(?:[Cc]onversation|[Tt]alk|[Dd]iscussions?|[Ee]xchanges?) (?:on|about)"
    r"(?! (?:the )?(?:[a-z]+ )?(?:phone|telephone|margins?|sidelines?|occasion|board|\d))"
    rf"(?! (?:{'|'.join(MONTH_NAMES)})\b)"
)
#: What it was for, where a heading begins with that: "Background and aims of the visit".
_WHAT_FOR: Final = (
    r"\A\W{0,3}(?:(?!(?:on|for|at|in|of) )[\w-]+ ){0,3}?(?i:aims?|purposes?|objectives?)"
)
#: Headings that speak of a meeting without being one.
NO_MEETING: Final = re.compile(
    rf"\b(?:{_ON_A_MEETING}|{_OF_ITS_COURSE}|{_OF_A_PART}|{_ON_A_TOPIC})\b|{_WHAT_FOR}\b"
)
#: A committee, before what it is on: that says nothing of what the heading is.
COMMITTEE: Final = re.compile(r"Commi(?:ttee|ssion)(?=(?: on|,) )")

#: Parts of the talks: by who was there, by number, by their form.
_PARTS: Final = (
    rf"(?:{OF_SIZE}|{ONE_TO_ONE}|full)[- ](?:meeting|talks|session|format|group|part)",
    rf"{TETE_A_TETE}(?: meeting| talks)?",
    rf"(?:{OF_SIZE}|{ONE_TO_ONE})(?=:)",
    (
        r"(?:an?|the) (?:first|second|third|fourth|other)(?: (?:session|part|round|half|sitting))?"
        r"(?=,? (?:starting|beginning|lasting|taking|took place|was held|from|\()|, of|,? \()"
    ),
    r"(?:spoke|talked|met|sat) alone(?= for\b)",
    r"joined by (?:their|the) (?:delegations|aides|staffs?|teams|officials)(?= for\b)",
    # A heading: "1. First session (9:40-10:15)".
    (
        r"(?:first|second|third|fourth|last|morning|afternoon|evening) (?:session|half|sitting)"
        r"(?=\s*(?:\Z|\())"
    ),
    r"session (?:was held )?among",
    r"talks among a (?:limited|small) number(?: of (?:people|participants|aides))?",
    r"(?<=and the )plenary(?= (?:another|a further|for|lasted|took)\b)",
    r"full (?:summit )?meeting",
    r"(?:meeting|talks|session) in (?:(?:a|the) )?small group",
    rf"in (?:an?|the) (?:{OF_CIRCLE}) (?:circle|group|format)",
    rf"(?:{OF_CIRCLE}) (?:circle|group)(?=:)",
    r"in plenary",
    r"(?:was|were) (?:then )?resumed(?=[^.;]{0,40}? (?:at|from) )",
    r"with (?:their |the )?(?:delegations|staffs?|advisers|officials)",
    r"(?:full|whole|entire) delegations?(?=:? (?:for|\())",
    r"with (?:only )?(?:the |their )?interpreters|(?:leaders|ministers) and interpreters only(?=:)",
    r"(?:morning|afternoon|evening|night) (?:session|sitting|meeting)\b(?= ?[:(]| for | from )",
)
#: First row whose words occur decides what kind of session is meant.
SESSIONS: Final = (
    (
        SessionKind.WORKING_LUNCH,
        # "Resumed after lunch" tells of no lunch together.
        (
            r"(?<!after )(?<!before )(?:working )?(?:lunch(?:eon)?)\b(?<!after lunch)"
            r"(?<!before lunch)|lunched\b"
        ),
    ),
    (SessionKind.WORKING_DINNER, r"(?:working )?(?:dinner)\b|dined\b"),
    (
        SessionKind.PRESS_CONFERENCE,
        (
            # "After the press conference Minister A and Minister B met": it was before this.
            r"(?:(?<!after the )|(?=(?:joint )?press [a-z]+,? (?:a|an|the two|both|they)\b))"
            r"(?<!after the joint )(?:joint )?"
            r"press (?:conference|availability|announcement|occasion|briefing)"
            r"|(?:appeared|went) before the press|(?:met|faced|spoke to) the press\b"
        ),
    ),
    (SessionKind.OTHER, r"(?:working )?breakfast(?:ed)?\b(?! (?:time|coffee)\b)"),
    (SessionKind.TALKS, "|".join(_PARTS)),
)
#: Not of this meeting: "The previous talks were held in Oslo".
_NOT_OF_OTHERS: Final = r"(?!.{0,12}\b(?:previous|last|next|earlier|preceding)\b)"
#: The subjects of sentences that go on about a meeting.
_BY_SIDES: Final = (
    r"[Oo]n the [A-Z][a-z]+ side,? (?:it|they) (?:was|were) "
    r"(?:attended|conducted|chaired|headed|held)"
)
_THE_MEETING: Final = (
    r"\(?(?:The|This) (?!was\b|is\b)(?:(?!held\b|had\b|conducted\b)[\w’'“”\"+-]+ ){0,5}?"
    r"(?:[Mm]eeting|[Tt]alks|talk|conversation|call|session|part|round|format|[Dd]ialogue"
    r"|[Cc]onsultations?|exchange|encounter|discussions?|2\+2|[“\"]2\+2[”\"])\b"
)
#: "The dinner began at 20:00."
_THE_MEAL: Final = (
    r"\(?The (?:working )?(?:lunch(?:eon)?|dinner|breakfast)\b[^.;]{0,40}?"
    r"\b(?:began|started|lasted|took|ended|went on|was over|opened|closed)\b"
)
#: "They sat for an hour", "The two ministers parted at 17:20".
_THE_TWO: Final = (
    r"(?:They|Both|The (?:two|three|four|pair)"
    r"|The (?:two |three |four )?(?:[Mm]inisters?|leaders|sides|men|parties))\b"
)
_SAT: Final = (
    r"talked|sat|conversed|conferred|parted|met|began|started|rose|spoke|spent|went on"
    r"|had(?! (?:agreed|decided|arranged|planned|promised|intended|wished|hoped)\b)"
    r"|were (?:together|at (?:the )?table|on the (?:line|telephone)|in session)|finished|ended"
    r"|broke up|stayed"
)
_THEY_SAT: Final = (
    rf"{_THE_TWO}(?: (?:both|then|themselves|alone))? (?:{_SAT})\b"
    r"(?=[^.;]{0,120}?(?:\d|hour|minute|noon|midnight|half past|quarter))"
)
_IT: Final = (
    r"\(?(?:They (?=[a-z]+ (?:[a-z]+ )?[\w-]+ (?:minutes|hours?)\b)|It |This )"
    r"(?:began|lasted|started|ran|took|was held|was attended by|continued|ended"
    r"|closed|went on|was over|opened|finished|came to)\b"
)
#: "A working lunch and a joint press conference followed."
_FOLLOWED: Final = (
    r"(?:An?|The|Thereafter,?|Afterwards,?|Then) [^.;]{0,80}?"
    r"\b(?:lunch(?:eon)?|dinner|breakfast|press [a-z]+)\b[^.;]{0,60}?"
    r"\b(?:followed|was (?:then |also )?(?:held|given)|took place|ensued)\b"
)
#: "The two ministers then had lunch together."
_THEN_ATE: Final = (
    r"(?:The (?:two|three|four) |Both |They )[^.;]{0,60}?\b(?:had|held|shared|took|ate)\b"
    r"[^.;]{0,40}?\b(?:lunch(?:eon)?|dinner|breakfast)\b"
)
#: "The time was from 9:20 to 10:35.", "Their meeting was of half an hour."
_THE_TIME: Final = (
    r"The time was from \d|Their (?:meeting|talks?|conversation|call)(?:[ ,][^.;]{0,100}?)?"
    r" (?:(?:was|were) of|lasted|took|began|started|ran|went on)\b"
)
#: "Beginning at 16:00, the meeting lasted an hour."
_BEGINNING: Final = (
    r"(?:Beginning|Starting|Commencing|Begun|Opened) (?:at|from) [^,.;]{1,30}, "
    r"(?:the (?:meeting|talks|call|consultations|dialogue)|they|it)\b"
)
#: The same alone: what was held after the talks, below their heading.
FOLLOWED: Final = re.compile(_FOLLOWED)
_AFTER_IT: Final = (
    r"(?:After|Following) (?:the|their) (?:session|meeting|talks|consultations|dialogue|plenary),? "
)
_THEY: Final = (
    r"(?:they|both|the (?:two )?(?:[Mm]inisters|leaders|[Cc]o-?[Cc]hair(?:men|s|persons)?|sides)) "
)
#: The press or a meal after the talks, told wherever the text comes to it.
AFTERWARDS: Final = re.compile(
    rf"{_AFTER_IT}{_THEY}(?:also |then |jointly )?(?:(?:met|faced|spoke to) the press"
    r"|(?:held|gave) an? (?:joint )?press [a-z]+|(?:held|had) an? working [a-z]+)\b"
)
#: In a sentence on who was there: "sat in on the talks, which went on for an hour".
WHICH_LASTED: Final = re.compile(
    r"\bthe (?:meeting|talks?|conversation|call|session|consultations|discussions?),? which "
    r"(?:lasted|took|went on|began|started|ran|was over)\b"
)
#: A title or path by which a page is on several meetings.
MEETINGS: Final = re.compile(r"\b(?i:meetings|talks)\b")
#: "At the meeting, which lasted for an hour, both sides agreed", "In Oslo, where the talks began".
_IN_A_CITY: Final = (
    rf"(?:At|In) (?!(?:{'|'.join(MONTH_NAMES)})\b)[A-Z][\w’'\s-]{{2,30}}?, where (?:the|their)"
    rf" (?i:{MEETING})(?![^.;]{{0,80}}?, (?:experts|officials|delegations|others|they had)\b)"
    rf"(?![^.;]{{0,80}}?\b(?:last|earlier|ago|(?:in|on) (?:{'|'.join(MONTH_NAMES)}))\b)"
)
_AT_WHICH: Final = (
    rf"(?:(?:At|In|During) (?:the|this|their) (?i:{MEETING}), which|{_IN_A_CITY})"
    r" (?:lasted|began|started|took|was held|were held|went on|ran)\b"
    # "In talks lasting 75 minutes, both ministers agreed"
    rf"|(?:In|During|At) (?:an? |the |their )?(?i:{MEETING})"
    r" (?:lasting|that (?:lasted|took)|of (?=[\w-]+ (?:hours?|minutes)\b))"
)
#: A sentence that goes on about a meeting already told of.
MORE_ON_IT: Final = re.compile(
    rf"{_NOT_OF_OTHERS}(?:{_BEGINNING}|{_IT}|{_BY_SIDES}|{_THE_MEETING}|{_THE_MEAL}|{_THEY_SAT}"
    rf"|{_THE_TIME}"
    rf"|{_FOLLOWED}|{_THEN_ATE}|{_AT_WHICH}"
    r"|\(?[Ff]or (?:about|approximately)|"
    r"(?:(?:Some|About|Approximately|Roughly) )?(?:\d+|[A-Z][a-z]+) minutes were (?:spent|given)|"
    r"\(?(?:[Vv]enue|[Pp]lace|[Ll]ocation)\s?:|"
    r"\([^()]{0,60}(?:minutes|hours?|\d\s?[ap]\.?m\b|\d:\d\d)|\([^()]{0,60}\bheld in\b)",
    re.DOTALL,
)
#: How long it lasted, told behind what was said: "The meeting lasted about an hour."
IT_LASTED: Final = re.compile(
    r"(?:In all, |Altogether,? )?[Tt]he (?:[a-z]+ ){0,2}"
    r"(?:meeting|talks|call|conversation|consultations) (?:lasted|went on|took) "
)
#: Which of several meetings a word means, the last by a number below zero.
NUMBERED: Final = {
    "first": 0,
    "former": 0,
    "second": 1,
    "third": 2,
    "fourth": 3,
    "fifth": 4,
    "latter": -1,
    "last": -1,
}
_NUMBERS: Final = "|".join(NUMBERED)
#: How a part of the text begins that is on one of several meetings: "In the second talk, …".
IN_THE_MEETING: Final = re.compile(
    r"(?:In|At|During|Over|On) (?:the|this) (?P<noun>"
    rf"(?:(?P<number>{_NUMBERS})\b,? ?)?(?:[\w’'-]+ ){{0,3}}?(?i:{MEETING}|occasion|sitting|day)\b)"
)
#: Beside who was received: they did more than pay a call.
WORKING: Final = re.compile(
    r"\b(?:talks|negotiations|negotiators|working|consultations|discuss(?:ed|ions?)|conversation"
    r"|meeting (?:on|about)|hours?)\b"
)
#: What was to be and was not.
CANCELLED: Final = re.compile(
    r"\b(?:was|were|had been|been) "
    r"(?:given up(?! to\b)|cancell?ed|called off|dropped|put off|postponed)\b"
    r"|\b(?:did|will) not (?:take place|be held)\b"
)
#: A meeting at which people were in different rooms.
BY_VIDEO: Final = re.compile(
    r"\b(?:by|over|via) (?:video|telephone)|\b[Vv]ideo[ -]?(?:tele)?conference|\bVTC\b|\bonline\b"
)
#: A title of a page on several.
COURTESY_CALLS: Final = re.compile(r"\bCourtesy [Cc]alls\b")
TELEPHONE_TALKS: Final = re.compile(
    r"\bTelephone (?:[Cc]alls|[Tt]alks|[Cc]onversations)\b|\b[Cc]alls with\b"
)
#: Behind the clause on a meeting: how long it was. "A telephoned B, and they talked for an hour".
AND_THEY_TALKED: Final = re.compile(
    r",? and (?:they|the two(?: [a-z]+)?) (?:[a-z]+ed|spoke|sat) (?:together )?for [^.,;]{2,60}"
)
#: A heading that counts talks: "2. Second conversation (May 5, from 18:20)".
TALK_ALONE: Final = re.compile(
    r"(?:The )?(?:First|Second|Third|Fourth|Last|Further) (?:[Tt]elephone )?"
    r"(?:[Cc]onversation|[Cc]all|[Tt]alk)\b(?!.*\bin [A-Z])"
)
#: A heading that is a courtesy call.
COURTESY_HEADING: Final = re.compile(r"Courtesy [Cc]all\b")
#: Words of a heading that are printed small where it is not all in capitals.
SMALL_WORDS: Final = re.compile(
    r"(?<= )(?:With|On|By|Between|Of|And|The|To|For|In|At)(?= )|(?<=['’])S\b"
)
