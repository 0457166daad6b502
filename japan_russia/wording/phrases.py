"""Phrases that decide what a sentence does: replies, lead-ins, announcements, narration."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ADVERBIAL",
    "ADVERBS",
    "ANNOUNCEMENT",
    "AUXILIARIES",
    "CHAINS",
    "DEED",
    "DESIRES",
    "DISCUSSION_NOUNS",
    "IN_REPLY",
    "LEAD_IN",
    "MEETING_NAME",
    "MEETING_NOUNS",
    "NARRATION",
    "NEGATIONS",
    "NOUN_LEAD_IN",
    "NOUN_VERBS",
    "OPEN_LEAD_IN",
    "OWNED_LEAD_IN",
    "OWN_WORDS",
    "PREDICATIVES",
    "REPLY",
    "REPLY_VERBS",
    "SPOKEN_HEADING",
    "THERE_WAS",
    "TO_AN_OFFICE",
    "may_open_list",
]

#: What may stand between a subject and its verb.  Words in -ly may, too.
ADVERBS: Final = frozenset(
    "also then further furthermore again once twice however too moreover therefore thus both each "
    "likewise instead even just all jointly still always first next later additionally too "
    "in particular for his her its their part turn respectively together once more "
    "at the outset end on other hand similarly fully well nevertheless nonetheless accordingly "
    "himself herself themselves "
    "besides meanwhile otherwise hence consequently lastly finally all same".split()
)
#: Between a subject and its verb: "at this point", "in this connection", "first of all".
ADVERBIAL: Final = re.compile(
    r"(?:(?:at|on|in|for|to|under|with|from|during) (?:this|that|the same|his|her|its|their|these|"
    r"the) [a-z]+(?: of (?:the|this|these|his|her) [a-z]+)?|first of all|above all|after all|"
    r"again and again|time and again|[a-z]+ly and [a-z]+ly)(?=\s)"
)
AUXILIARIES: Final = frozenset("has have had did do does".split())
NEGATIONS: Final = frozenset("not never cannot neither nor".split())
#: Between "I" or a country and the verb of a wish: "would like to convey".
DESIRES: Final = re.compile(
    r"(?:would like|wants?|wish(?:es)?|intends?|desires?|wanted|wished)(?: once again| also)? to\s+"
)
#: Verbs that lead on to the reporting verb: "opened by saying", "went on to discuss".
CHAINS: Final = re.compile(
    r"(?:opened|began|started|closed|ended|concluded|continued|proceeded|went|followed|responded)"
    r"\s+(?:on\s+)?(?:by|to|with)\s+(?=(?P<verb>[a-z]+))"
    r"|took\s+(?:the|this)\s+(?:opportunity|occasion)\s+to\s+"
)
#: Adjectives and the like that report after "was" or "were", with the verb whose act it is.
PREDICATIVES: Final = {
    "thankful": "thank",
    "grateful": "thank",
    "agreed": "agree",
    "in agreement": "agree",
    "at one": "agree",
    "unanimous": "agree",
    "of one mind": "agree",
    "of the same mind": "agree",
    "pleased": "welcome",
    "of the same view": "share",
    "of the view": "state",
    "of the opinion": "state",
    "of the same opinion": "agree",
    "of like mind": "agree",
    "concerned": "worry",
    "worried": "worry",
    "anxious": "worry",
    "opposed": "oppose",
    "determined": "resolve",
    "positive": "support",
    "supportive": "support",
    "in favor of": "support",
    "in favour of": "support",
    "hopeful": "hope",
    "optimistic": "hope",
    "confident": "believe",
    "convinced": "believe",
    "critical": "criticize",
    "skeptical": "doubt",
    "doubtful": "doubt",
    "appreciative": "appreciate",
    "satisfied": "welcome",
    "happy": "welcome",
    "glad": "welcome",
    "delighted": "welcome",
    "disappointed": "regret",
    "sorry": "regret",
    "ready to": "offer",
    "willing to": "offer",
    "prepared to": "offer",
}

#: After "There was": a noun of saying, with its verb.
NOUN_VERBS: Final = {
    "explanation": "explain",
    "request": "request",
    "proposal": "propose",
    "statement": "state",
    "question": "question",
    "report": "report",
    "remark": "remark",
    "reply": "reply",
    "response": "respond",
    "answer": "answer",
}
#: "who took up the post of Minister": no topic.
TO_AN_OFFICE: Final = re.compile(
    r"\s(?:up|over)?\s?(?:the|his|her)\s(?:new\s)?(?:post|office|position|duties|portfolio)\b"
)
#: "Minister A's answer was that …": what is whose is what he said.
OWN_WORDS: Final = re.compile(
    rf"['’`]s?\s(?:[a-z]+\s)?(?P<noun>{'|'.join(NOUN_VERBS)})\s"
    r"(?:to (?:this|that|it|these)\s)?was\s(?:that|to the effect|[“\"])"
)

#: The text presents what follows as an answer.
REPLY: Final = re.compile(
    r"(?:(?:and|but|while)\s+)?(?:[Ii]n (?:response|reply|answer|return)\b|[Tt]o (?:this|that|"
    r"these|which)\b(?=,| [A-Z])"
    r"|(?:, )?to which\b|[Rr]esponding\b|[Rr]eplying\b|[Aa]nswering\b|[Aa]s a (?:response|reply)\b)"
)
#: After the subject or the verb: "said in reply", "B, in response, expressed".
IN_REPLY: Final = re.compile(r"\bin (?:response|reply|answer|return)\b")
REPLY_VERBS: Final = frozenset(("respond", "reply", "answer", "nod", "retort", "give a response"))

#: Introduces a list that has to follow.
LEAD_IN: Final = re.compile(
    r"\b(?:the following(?! (?:day|week|month|year|morning))"
    r"|as follows|(?:as )?(?:set out|listed|described|given) below|"
    r"(?:points|statements|remarks|matters|items|issues|views|steps) below|"
    r"to the following effect|to the effect that:|below:)",
    re.IGNORECASE,
)
_LEAD_IN_WORDS: Final = ("follow", "below", "effect")


def may_open_list(words: str) -> bool:
    """Tell whether *words* hold what introduces a list."""
    # The plain words first: they are far cheaper to look for than the pattern.
    return any(word in words for word in _LEAD_IN_WORDS) and LEAD_IN.search(words) is not None


#: A lead-in without a verb of saying: "A summary of the remarks made by", "The overview of".
NOUN_LEAD_IN: Final = re.compile(
    r"(?:(?:An?|The) )?(?:[\w-]+ ){0,4}?(?:of )?(?:the )?(?:main |opening )?"
    r"(?:remarks|statements?|explanations?|comments|points|message|words)"
    r"(?: made| given| raised| expressed| delivered)? (?:by|of|from) |"
    r"(?:The |An? )?(?:overview|outline|summary|gist|substance|content) of ",
    re.IGNORECASE,
)
#: After the name of a speaker: "'s remarks are outlined below".
OWNED_LEAD_IN: Final = re.compile(
    r"['’]s? (?:main |opening )?(?:remarks|statements?|explanations?|comments|points|message|words|"
    r"views|position)\b"
)
#: Ends as a lead-in does.
OPEN_LEAD_IN: Final = re.compile(
    r"[:：][\"”’')\]]{0,2}\Z|(?:\bas follows|\beffect|"
    r"\b(?:outlined|summari[sz]ed|given|set out) below)"
    r"\s*[.:]?\Z"
)

#: Announces the summary, the meeting or the list of its results.
ANNOUNCEMENT: Final = re.compile(
    r"\b(?:(?:overview|outline|summary|summaries|details|gist|main points|results|major points|"
    r"contents|"
    r"particulars|substance)\b.{0,80}\b(?:follows?|is|are|below|summari[sz]ed)\b|"
    r"[Tt]he following (?:is|are)\b|summari[sz]ed below"
    r"|[Tt]he (?:points|matters|particulars)\b.{0,60}\b(?:set out|given|listed) below)",
    re.DOTALL,
)

_ORDINAL: Final = r"first|second|third|[a-z]+th|last"
MEETING_NOUNS: Final = (
    r"(?:meetings?|talks?|visits?|sessions?|conversations?|calls?|conferences?|dinners?|"
    r"lunch(?:eons?)?|"
    r"ceremony|reception|trip|2\+2|[“\"]2\+2[”\"]|summit)"
)
#: A meeting by name, and no word on what was said.
MEETING_NAME: Final = re.compile(
    r"\b(?i:consultations?|dialogue|meeting|talks|session|conference|negotiations|committee)\b"
    r"(?!.{0,200}\b(?:discussions?|views|opinions)\b)",
    re.DOTALL,
)
DISCUSSION_NOUNS: Final = re.compile(
    r"\b(?:discussions?|exchanges?|consultations?|dialogues?|negotiations?|deliberations?|views|"
    r"opinions|words|announcements?|agreements?|understanding|explanations?|proposals?|"
    r"requests?|consensus|emphasis|reference|mention|statements?|remarks?)\b",
    re.IGNORECASE,
)
#: What somebody did who is named at the beginning, and that is no report.
DEED: Final = re.compile(
    r"(?:[A-Z][a-z]+(?: [a-z]+){0,3}, )?(?:the )?(?:[A-Z][\w.-]+ ){0,5}(?P<name>[A-Z][\w-]+) "
    r"(?:also |then |later )?(?![^.;]{0,120}\b(?:in (?:19|20)\d\d|last (?:year|month)))"
    r"(?:(?:visited|attended|toured|inspected|laid|left|departed|arrived|returned|dined|watched)\b|"
    r"paid (?:an?|his|her)\b|spoke (?:to|at|before)\b|"
    r"(?:gave|delivered|made) an? (?:lecture|speech|address|interview|tour)\b)"
)
_NOT_TAKEN_UP: Final = (
    r"(?:agreements?|decisions?|conclusions?|discussions?|progress|mention|reference|topics?|"
    r"questions?|details|dates?|documents?|results?|exchanges?|time|comments?|answers?|reply|"
    r"response|matters?|issues?)"
)
#: How the writer's own voice begins, a way of speaking each.
_NARRATED: Final = (
    # The course of the meeting: "The talks, which lasted long, passed in a warm mood".
    (
        r"(?:The|This|These|That|During the|Both)\s(?:[\w’'“”\"+-]+\s){0,6}?"
        rf"{MEETING_NOUNS}\)?,?\s"
        r"(?:which [^,]{0,80}, )?(?:\([^()]{0,60}\)\s)?"
        r"(?:was|were|is|has|had|lasted|ended|became|began|took|proved|marked|served|ran|concluded|"
        r"brought|gave|led|made|drew|saw|left|turned|closed|opened|contributed|provided|showed|"
        r"proceeded|passed)\b"
    ),
    # What it was: "This was the first meeting since May".
    (
        r"(?:[A-Z][a-z]+, )?[Tt]his (?:was|is|has been|became|marks?|marked)\b[^.;]{0,80}?"
        rf"\b(?:{MEETING_NOUNS}|{_ORDINAL}|step|occasion|opportunity|time|outcome|result)\b"
    ),
    (
        rf"It (?:was|is) (?:the (?:{_ORDINAL})|significant|noteworthy"
        rf"|an? (?:[a-z]+ ){{1,3}}(?:{MEETING_NOUNS}|exchange|discussion))\b"
    ),
    r"(?:This|Next|Last) (?:year|month) (?:marks|marked)\b",
    r"(?:[\w ]{0,40}, )?it became clear\b",
    r"(?:The|An?) (?:[a-z]+ )?(?:air|mood|atmosphere|tone|gap|difference)s?\s(?!had\b)",
    (
        r"The (?:accounts|positions|views|opinions|distance|gap|differences?)\b[^.;]{0,60}"
        r"\b(?:remain(?:s|ed)?|differ(?:s|ed)?|diverged?)\b"
    ),
    (
        r"There (?:was|were) (?:also )?(?:no|little|not|an? (?:[a-z]+ )?(?:press|signing|ceremony|"
        r"reception|lunch|dinner|moment|pause|understanding))\b"
    ),
    # Who was there: "The Japanese side was headed by A".
    r"The [A-Z][a-z]+ (?:side|delegation) was (?:headed|led|represented)\b",
    r"(?:The|Both) (?:[a-z]+ ){1,2}(?:met for the|were accompanied)\b",
    (
        r"[A-Z](?:[^.;]|(?<=\bM[rs])\.|(?<=\bDr)\.|(?<=\b[A-Z])\.){1,200}?"
        r"\balso (?:attended|took part|sat in)(?=[.,]| (?:at|in|from|the) )"
    ),
    # What was signed, issued or held around it.
    (
        r"(?:An?|The|Several|Two|Three|[A-Z][a-z]+s)\b[^,;]{0,140}?\b(?:was|were) (?:also )?"
        r"signed\b(?! in (?:19|20)\d\d)"
    ),
    (
        r"(?:An?|The|Two|Several)\b[^,;]{0,100}?\b(?:was|were) (?:held|issued|exchanged|published) "
        r"(?:after|following|before|prior to|at the end of)\b"
    ),
    (
        r"(?:After|Following|Before|At the end of) (?:the|their|this) [^,]{0,40}, [^.;]{0,100}?"
        r"\b(?:was|were) (?:held|signed|issued|given)\b"
    ),
    (
        r"(?:After|Following|Before) (?:the|their|this) [^,]{0,40}, [^.;]{0,60}?\bheld an? "
        r"(?:joint )?press\b"
    ),
    # What did not come up.
    (
        r"(?:(?:On|At|In|To|For|As) [\w ]{0,40}, )?[Nn]o (?:[a-z]+ ){0,2}?"
        rf"{_NOT_TAKEN_UP}\s(?!had\b)"
    ),
    (
        r"Neither [^.;]{1,80}?\b(?:raised|mentioned|took|touched|referred|discussed|accepted|"
        r"commented|answered|agreed)\b"
    ),
    r"Time did not (?:permit|allow)\b",
    r"(?:Owing to|Due to|For|Because of)(?: the)? (?:lack|want|shortage) of time\b",
)
#: The writer's own voice: an account of the meeting or a judgement of it.
NARRATION: Final = re.compile(rf"\(?(?:{'|'.join(_NARRATED)})")
#: "There was a frank exchange of views", "There was an explanation by A".
THERE_WAS: Final = re.compile(
    r"(?:[A-Z][\w’' -]{0,80}, t|T)here (?:was|were|has been) (?:also )?(?:an? |further )?"
    r"(?!no\b|little\b)(?:[a-z-]+ (?:and |, )?){0,4}?"
    r"(?:(?P<noun>exchanges?|discussions?|debate|(?P<accord>agreement|consensus))\b"
    r"(?P<views> of (?:[a-z]+ )?(?:views|opinions))?"
    rf"|(?P<noun_by>{'|'.join(NOUN_VERBS)}) (?:from|by) (?=[A-Zbt]))"
)
#: "Statement by Minister A": a heading that says whose words stand below it.
SPOKEN_HEADING: Final = re.compile(
    r"(?:(?:Overview|Outline|Summary|Gist|Main points) of (?:the )?)?"
    r"(?:(?:[Oo]pening )?[Ss]tatements?|(?:[Oo]pening )?[Rr]emarks?|[Ee]xplanations?|[Mm]essages?|"
    r"[Rr]eply|[Rr]esponse|[Cc]omments?|[Vv]iews)"
    r"\s+(?:(?:made|delivered|given|expressed)\s+)?(?:by|of|from)\s+"
)
