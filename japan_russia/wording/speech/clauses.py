"""Words between clauses: what opens one, what joins two, what a subject cannot follow."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted
from japan_russia.wording.phrases.joint import STANCE
from japan_russia.wording.speech.rows import ANY_NOUN
from japan_russia.wording.speech.verbs import TOPICS

__all__ = [
    "ABOUT_WHICH",
    "AFTERWARDS",
    "AND",
    "AND_ALSO",
    "AND_BY",
    "AND_BY_THAT",
    "AND_DID",
    "AND_PASSIVE",
    "AND_SAYS_THAT",
    "AND_THAT_BY",
    "AND_WAS_ASKED",
    "ANSWERS_IT",
    "APART_FROM",
    "ARTICLE_ALONE",
    "AS",
    "ASIDE",
    "ASIDE_FIRST",
    "ASKS_THAT",
    "AS_WELL_AS",
    "BEFORE_AGENT",
    "BEFORE_HIM",
    "BEFORE_REPORT",
    "BEGINS_ANEW",
    "BEHIND_THAT",
    "BOTH",
    "BUT",
    "BUT_SAID",
    "CLAUSE_ALONE",
    "COMMA_THE",
    "COMPARING",
    "CONCEDES",
    "DEMONSTRATIVE",
    "ENDS",
    "ENDS_IN_VISIT",
    "ENDS_WITH",
    "FINITE",
    "FOR_HIS_PART",
    "GAP",
    "GAP_NAME",
    "GAP_OBJECT",
    "HAD_SAID",
    "HAD_WOULD",
    "HAS_OR_DOES",
    "HE_PUT_IN",
    "HE_SAID",
    "HE_WAS_TOLD",
    "HE_WILL",
    "HE_WOULD",
    "HIMSELF",
    "HIS_LAND",
    "HIS_STANCE",
    "HOW_TAKEN",
    "IMPERSONAL_POINT",
    "INNER",
    "INVERTED",
    "IN_DOING",
    "IN_WHICH",
    "IT_WAS",
    "JOIN",
    "JOINED_HIM",
    "JOIN_OR_STOP",
    "LAST_WORD",
    "NAME_BEHIND",
    "NOTHING_BEHIND",
    "NOT_AT_IT",
    "NOUN_BEFORE",
    "NO_CLAUSE",
    "OBJECT_BEFORE",
    "OBJECT_BEHIND",
    "OBJECT_FIRST",
    "OF_BOTH",
    "OF_OTHERS",
    "OF_TWO",
    "ONE_OF_THEM",
    "ON_WHICH",
    "OPENS_WITH",
    "PAIRS",
    "PARTED",
    "PARTICIPLE",
    "PREPOSITIONS",
    "PUT_IN",
    "PUT_IN_BEFORE",
    "PUT_IN_BEHIND",
    "QUESTION",
    "QUESTION_MARK",
    "QUOTED_FIRST",
    "QUOTE_END",
    "RELATIVES",
    "RUNS_ON",
    "SAID_BEFORE",
    "SAID_BY",
    "SAYING",
    "SAYS",
    "SAYS_IT",
    "SAYS_NOW",
    "SAYS_NO_MORE",
    "SELF",
    "SET_PHRASE",
    "SHORT_OPENING",
    "SO",
    "SOMETHING",
    "SOURCE_BEFORE",
    "SOURCE_BEHIND",
    "STANDS_ALONE",
    "SUBORDINATORS",
    "TEMPORAL",
    "THAT",
    "THEY_WOULD",
    "TOLD_HIM",
    "TO_HIM",
    "VERBS_FIRST",
    "WANTS_OBJECT",
    "WAS_ASKED_BY",
    "WAS_DONE_TO",
    "WAS_FOLLOWED",
    "WAS_OFFERED",
    "WAS_REJECTED",
    "WAS_SO",
    "WAS_TOLD_THAT",
    "WHAT",
    "WHEN",
    "WHICH",
    "WHICH_PUT_IN",
    "WHICH_WAS",
    "WHOLE_CLAUSE",
    "WHO_SAYS",
    "WITH",
    "WITH_THAT",
    "WITH_WHOM",
]

#: Before whoever says what a second clause has in the passive: ", and support was voiced by".
AND_PASSIVE: Final = re.compile(
    r"(?P<link>(?:,? (?:and|while|but)|;) )(?P<was>(?:[a-z]+ ){0,6}(?:was|were) )?"
    r"(?:also |then |[a-z]+ly )?(?P<verb>[a-z]+)"
    r"(?: (?:with [a-z]+|in (?:principle|part|full)))? (?:by|on the part of) (?:the )?\Z"
)
#: The same where the verb is left out: "was repeated by Minister A, and thanks for it by B".
AND_BY: Final = re.compile(
    rf"(?P<link>, and )(?:(?:the|his|her|its|their|an?)\s)?(?:[a-z]+\s)?"
    rf"(?:{ANY_NOUN}|{'|'.join(TOPICS)})s?\s(?:[\w’'-]+\s){{0,8}}(?P<by>by) (?:the )?\Z"
)
#: The same of a thing, right behind the first.
AND_THAT_BY: Final = re.compile(
    r"(?P<link>, and )(?:(?:the|an?|that)\s)?"
    r"(?:(?!(?:of|for|to|on|in|at|with|from)\s)[a-z-]+\s){0,4}?(?P<by>by) (?:the )?\Z"
)
#: The same with what each said: "it was stated by A that …, and by B that …".
AND_BY_THAT: Final = re.compile(r"(?P<link>, and )(?P<by>by) (?:the )?\Z")
#: Between an agent and what was done by another: a participle that belongs to a noun.
PARTICIPLE: Final = re.compile(r"\b[a-z]+ed\b")
#: After one of these a noun phrase is no subject.
PREPOSITIONS: Final = frozenset(
    "with by to of from for between on upon in at about towards toward against including via than "
    "through under concerning regarding over into among within behind without as besides "
    "alongside meet met visit visited paid following unlike despite that's like amid near beside "
    "during throughout per opposite including excluding regards around past beyond below".split()
)
#: Before a subject, a visit: "At the end of his visit Minister A stated".
ENDS_IN_VISIT: Final = Hinted(
    r"\b(?:the|this|that|his|her|their|its)\s(?:[a-z]+\s)?visit\Z", "visit"
)
#: Prepositions that may join a clause, too.
COMPARING: Final = frozenset(("as", "than"))
#: Between a preposition and its noun: "between both sides".
BOTH: Final = "both"
AS: Final = "as"
THAT: Final = "that"
#: Before a subject, without a comma: phrases whose words would open a clause, or take an object.
SET_PHRASE: Final = re.compile(
    r"(?:As (?:before|ever|always|usual|agreed|planned|expected|promised)"
    r"|To (?:begin|start|end|conclude|close) with|This time around"
    r"|(?:Later|Early|Further|From then) on)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
_SUBORDINATING: Final = (
    r"that|which|who|whom|whose|where|when|if|because(?! of)|since"
    r"|although|though|while|what|why(?! not)|(?<!well )as(?! (?:well|soon) as)|how|wherever"
    r"|whenever|whoever|whatever|whichever|whether|after|before|until|unless|what's|once|lest|whereas"
    # "Should Minister A agree, they would meet"
    r"|(?-i:Should|Were|Had)"
)
#: What opens a clause that reports nothing by itself, and that a comma closes.  Behind "everything"
#: one begins without "that": "everything they asked to see".
SUBORDINATORS: Final = re.compile(
    # The letters first: so it is tried only where a word begins with one of them.
    rf"\b(?=[abhilostuw]|everyth|noth)(?P<word>{_SUBORDINATING}|(?:every|any|no)thing(?=\s\Z))\b",
    re.IGNORECASE,
)
#: Those of them that are the verb of their clause.
VERBS_FIRST: Final = frozenset(("should", "were", "had"))
#: Behind such a word that opens a sentence and no clause.
STANDS_ALONE: Final = re.compile(r"(?:\s(?:then|else|now))?,")
#: Those that may be the subject of their own clause: "in the talks that followed".
RELATIVES: Final = frozenset(("that", "which", "who", "what"))
#: Those that may be prepositions: "after the break Minister A explained".
TEMPORAL: Final = frozenset(("after", "before", "since", "until", "as", "once"))
#: Before a "which" that opens a sentence, and goes on from the one before: "To which he said".
OPENS_WITH: Final = re.compile(
    r"(?:To|On|At|After|Upon|With|For|Regarding|Concerning|In (?:response|reply|answer) to) \Z"
)
_BEFORE_THAT: Final = (
    r"(?:in|on|at|to|for|with|by|from|of|under|after|before|since|until|during|beyond|about"
    r"|upon|over|towards?|against)\s(?:all\s)?\Z"
)
#: "In that spirit", "on that basis": a pronoun that points back, and opens no clause.
DEMONSTRATIVE: Final = re.compile(rf"\b{_BEFORE_THAT}", re.IGNORECASE)
#: "Apart from that", "in addition to that": with it, all that stands before the subject.
APART_FROM: Final = re.compile(
    r"(?:(?:apart|aside|besides|in|due|owing|thanks|further|next|prior|contrary|with|on|because"
    r"|instead|beyond|together|along|as|compared|subsequent|similar)\s(?:[a-z]+\s){0,3}?)?"
    rf"{_BEFORE_THAT}",
    re.IGNORECASE,
)
#: Behind a word that opens a clause elsewhere: it has no subject, and opens none.
NO_CLAUSE: Final = re.compile(r"(?:to\s(?!the\b)[a-z]+|[a-z]{2,}ing)\b")
#: Before a subject: a few words that have no clause of their own, although one of them may open
#: one elsewhere: "All the while", "If so", "Shortly after".
SHORT_OPENING: Final = re.compile(
    r"[A-Z][a-z]*(?:\s[a-z]+){0,3}\s(?!(?:as|than|that|which|who|whom|whose|what|when|where|if"
    r"|because|since|although|though|until|unless|how|whether|whereas)\b)(?P<last>[a-z]+)"
    r"\s(?:the\s)?\Z"
)
#: Before a subject that ends the sentence with its verb: its object, with no clause of its own.
OBJECT_BEFORE: Final = re.compile(
    r"(?:The|This|That|These|Those|Such|His|Her|Its|Their)\s"
    r"(?:(?!(?:as|than|that|which|who|whom|whose|what|when|where|if|how|whether|provided|once|is|are"
    r"|was|were|has|have|had|can|could|will|would|may|must|should|helps?|makes?|lets?|sees?)\b)"
    r"[a-z’'-]+\s){1,9}(?:the\s)?\Z"
)
#: Behind such a verb, and behind one whose object it is not.
NOTHING_BEHIND: Final = re.compile(r"(?:\s(?:[a-z]+ly|outright|altogether|at once|too))?[.;]")
WAS_SO: Final = re.compile(
    r"\s(?:[a-z]+ly\s)?(?:was|were|is|are|had|has|would|will|could)\b(?!\s(?:that\b|to\b|\d|[A-Z]))"
)
#: Before "the other": of things of which one is meant.
ONE_OF_THEM: Final = re.compile(r"\bone (?:(?!side\b|minister\b)[a-z]+ |of (?:which|whom|them)\b)")
#: The last of them may be one of these, which stand before a noun elsewhere.
AFTERWARDS: Final = frozenset(("after", "before", "on", "once", "while"))
_PAST: Final = (
    r"(?:said|told|made|took|came|went|gave|held|met|put|set|spoke|brought|left"
    r"|(?<!the )(?<!a )(?<!an )(?<!his )(?<!her )(?<!their )(?<!this )[a-z]+ed)\b"
)
#: A finite verb.
FINITE: Final = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|shall|should|can|could|may|might|must|do|does"
    rf"|did|{_PAST})\b"
)
#: A verb in the past ends no clause, but goes on with its object: "after he thanked Minister A".
WANTS_OBJECT: Final = re.compile(
    rf"(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )\b{_PAST}(?:\s+the)?\Z"
)
_OF_TIME_AND_PLACE: Final = (
    r"(?:at|in|on|to|for|from|after|over|during|by|as)"
    r" (?:(?:the|this|that|these|his|her|its|an?|some|all|further|much)\s)?"
    r"(?!which\b|whom\b)[a-z]+(?: of [a-z]+)?(?=,?\s)"
)
_ADVERBIALS: Final = (
    r"in (?:response|turn|reply|addition|return|answer|contrast|this connection)",
    r"also|then|further|furthermore|moreover|likewise|nevertheless|however",
    r"later|thereafter|thereupon|subsequently|finally|at (?:the same|that) time",
    r"(?:for|on) (?:his|her|its|their) part|on the other hand|by contrast|to this|to that",
    r"(?:up)?on (?:hearing|learning|seeing) (?:this|that|it|so)",
    _OF_TIME_AND_PLACE,
)
_ADVERBIAL: Final = rf"(?:(?:{'|'.join(_ADVERBIALS)}),?\s+|(?:this|these)\s+)"
#: Between two subjects that are one: "Minister A and the Russian side".
AND_ALSO: Final = re.compile(
    r"(?:,?\s+and(?:\sthen|,\s[a-z][a-z ]{2,30},)?|,?\s+as\swell\sas|,\sas\sdid"
    r"|,?\s+(?:together|along|jointly)\swith)\s+(?:also\s+|both\s+)?(?:the\s+)?\Z"
)
#: Between two who do the same, where a participle tells what: "A joined B in condemning".
JOINED_HIM: Final = re.compile(r"\s(?:also\s|then\s)?joined\s(?:the\s)?\Z")
IN_DOING: Final = re.compile(r"\sin\s[a-z]+ing\b")
#: Before one more who was asked: "asked B about fish, as well as C about gas".
AS_WELL_AS: Final = re.compile(r"\bas\swell\sas\s(?:the\s)?\Z")
#: Words before two and between them that make them one: "not only Minister A but also Minister B".
PAIRS: Final = (
    (
        re.compile(r"\b[Nn]ot\s(?:only|just|merely)\s(?:the\s)?\Z"),
        re.compile(r",?\s+but(?:\s+also|\s+likewise)?\s+(?:the\s+)?"),
    ),
    (re.compile(r"\b[Nn]either\s(?:the\s)?\Z"), re.compile(r",?\s+nor\s+(?:the\s+)?")),
)
#: A subject after one of these belongs to the clause before.
AND: Final = frozenset(("and", "or", "but", "nor", "than"))
#: A participle right before a phrase that may be its object.
LAST_WORD: Final = re.compile(r"\b([a-z]+ing)\s+(?:the\s+)?\Z")
#: What parts a subject from the clause before it.
PARTED: Final = re.compile(r"[,;:]|\b(?:and|but|while)\s+(?:the\s+)?\Z")
_BEFORE_WHICH: Final = "|".join(
    (
        "(?:up)?on (?:hearing|learning|seeing|reading)",
        "to|for|on|of|upon|at|after|during|with|about|over|against|from|before|regarding",
        "concerning|following|as to|with (?:regard|respect) to|in the course of",
        "in (?:response|reply|connection|agreement) (?:to|with)",
    )
)
#: Behind a comma or a blank: "to which", "whereupon".
_WHICH: Final = (
    rf"\s*(?:{_BEFORE_WHICH})\s+(?:which|whom)"
    r"(?:\s+(?:end|purpose|reason|request|question|effect))?\s+"
    r"|\s*where(?:upon|by)\s+"
)
IN_WHICH: Final = re.compile(r"\bin which\b|whereby\b")
#: Between a thing and who did something about it: "the line, on which Russia adopted a law".
ABOUT_WHICH: Final = re.compile(r"(?:on|about|for|under) which\b")
SOMETHING: Final = re.compile(r"something\b")
#: ", a view with which", ", an invitation that"
_APPOSED: Final = (
    r"\s*(?:an?\s+[a-z]+|something)\s+"
    r"(?:(?:(?:with|to|for|of|on|in|from)\s+)?which\s+|that\s+)?"
)
#: "which offer Minister B accepted"
_WHICH_NOUN: Final = (
    r"(?:(?:offer|proposal|request|invitation|suggestion|idea|view|wish|question|remark)\s+)?"
)
_JOINING: Final = "and|while|but|whereas|yet|as|though|although"
#: Between two clauses: what joins the second, with its own subject, to the first.
JOIN: Final = re.compile(
    # One class of characters first: so it is tried only where one of them stands.
    rf"[,;\s](?:(?<=[,\s])(?:\s*(?:{_JOINING}|even\s(?:though|if))\s+|{_WHICH}|\s?\()"
    rf"|(?<=,)(?:\s+(?:in\s+)?which\s+{_WHICH_NOUN}|{_APPOSED}|\s+)"
    r"|(?<=;)\s*(?:and\s+|while\s+|but\s+)?|(?<=\s)[-–—]\s)"
    rf"{_ADVERBIAL}{{0,3}}(?:both\s+)?\Z"
)
CONCEDES: Final = re.compile(r"(?:even )?(?:though|although|if)\b")
#: "he and President B" is one subject, as is "what Minister A and President B"; "START I" is none.
ASIDE_FIRST: Final = re.compile(
    r"\b(?:he|she|they|(?:(?<=,\s)|(?<=that\s)|(?<=what\s)|(?<=which\s)|(?<=whom\s))I|we|both"
    r"|(?:what|which|whom) (?:the )?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,5})\s*\Z"
)
#: A second clause without a party: "; and it was decided".
IMPERSONAL_POINT: Final = re.compile(
    # One class of characters first: so it is tried only where one of them stands.
    r"[;\s](?:(?<=;)|(?:and|while|but|whereupon|after which))\s+(?:also\s+)?"
    r"(?=it\b|an?\b|views\b|opinions\b|discussions?\b|agreement\b|consensus\b"
    r"|the (?:invitation|proposal|request|offer|suggestion|idea)\b)"
)
#: Before a subject that stands behind its auxiliary: "neither had they named a day".
INVERTED: Final = re.compile(r"\b(?:had|has|have|did|do|does)\s\Z")
WHICH: Final = "which"
#: What another then did to who spoke: "and was invited by ", before who did it.
AND_WAS_ASKED: Final = re.compile(
    r"\s(?P<link>and|but)\s(?:was|were)\s(?:also\s|then\s|in turn\s|[a-z]+ly\s)?(?P<verb>[a-z]+)"
    r"\sby\s(?:the\s)?\Z"
)
#: What the other did with what one said: ", which was accepted with pleasure", "but was refused".
WHICH_WAS: Final = Hinted(
    r"[,\s](?:(?<=,)\s|(?<=\s))(?P<link>(?<=,\s)which|and|but)\s(?:(?:he|she)\s)?(?:was|were)\s"
    r"(?:[a-z]+ly\s|in turn\s|then\s)?(?P<verb>[a-z]+ed|told)\b(?:\sby\s(?:him|her)\b)?"
    r"(?![^,.;]*\sby\b)",
    "was",
    "were",
)
#: Of these, what he is told who has spoken of a matter: "and was informed that it was late".
TOLD_HIM: Final = frozenset("told informed assured advised reminded notified promised".split())
#: Where the clause of such a verb ends.
JOIN_OR_STOP: Final = re.compile(r"[,;.]|\s(?:and|but|to)\s")
#: Behind whoever says what stands before him, and what he then does: "…, Minister B explained."
SAYS_IT: Final = re.compile(
    r"\s(?:(?:also|then|[a-z]+ly)\s)?(?P<verb>[a-z]{3,12})(?=[,.;]|\swith (?:an?|some)\s)"
)
#: Verbs that may stand there alone.
SAYING: Final = frozenset(
    "said stated explained added noted remarked observed recalled commented concluded continued "
    "stressed emphasized emphasised maintained argued insisted admitted conceded believed thought "
    "felt reported claimed mentioned".split()
)
#: Inside what opens the clause behind "that", and right behind it.
BEHIND_THAT: Final = re.compile(
    r"\b(?:that|whether), (?!(?:s?he|and|but|while|whereas|to which|which|who)\b)[^,;]{1,80}"
    r"(?:, (?:the )?)?\Z"
)
#: Behind the verb of a clause that ends there: "which Minister B promised him."
ENDS: Final = re.compile(r"(?:\s(?:him|her|them|it|so))?(?:[.,;]|\Z)")
#: The one verb that stands there in the present.
SAYS_NOW: Final = "says"
#: Before whoever said what stands before it, and behind him.
SAID_BEFORE: Final = re.compile(r"[,?!][\"”’']?\s(?P<verb>[a-z]{3,12})\s(?:the\s)?\Z")
#: Up to who says what stands before him, what begins a clause of his own: "…, and in reply,".
BEGINS_ANEW: Final = re.compile(
    r"(?:[,;] (?:and|but|while|whereas|(?:to|on|in) which)\b|\b(?:and|but),|;)"
    r"(?! [a-z]+ed\b)[^;]{0,60}\Z"
)
#: A whole quotation and the verb behind it: "“We do not forget it,” was".
QUOTED_FIRST: Final = re.compile(r"[\"“][^\"“”]{1,300}[,?!][\"”]\s(?:was|were|came)\b")
SAYS_NO_MORE: Final = re.compile(r"[,.;:]|\sin (?:reply|response|turn|answer|return)\b")
#: What is asked has a clause of its own, and what follows may belong to that: "asked whether".
ASKS_THAT: Final = re.compile(r"\s(?:that|whether)\s")
#: Between a comma and the subject that it parts from the clause before.
ARTICLE_ALONE: Final = frozenset(("", "the"))
#: Behind a subject whose verb is that of the clause before: "A said that …; B, that …".
GAP: Final = re.compile(r",?\s(?P<word>that|of|for|on|about)\s(?!the\s(?:side|part)\b)")
#: Right behind a verb: what is said, without "that".
CLAUSE_ALONE: Final = re.compile(
    r"\s(?:it|he|she|they|there|this|these|(?:the|his|her|its|their|all|no) [a-z]+(?: [a-z]+)?)"
    r" (?:is|are|was|were|has|have|had|will|would|could|should|must|might)\b"
)
#: Before and behind somebody of whom, or by whom, a sentence tells from its beginning on: "As for
#: A,", "According to A,", "In A's view,", "In the opinion of A,".
SOURCE_BEFORE: Final = re.compile(
    r"(?:As (?:for|to|regards)|According to|In"
    r"|In the (?:view|opinion|eyes|words|judge?ment|estimation) of) (?:the )?"
)
SOURCE_BEHIND: Final = re.compile(
    r",(?! who)|(?:['’]s?|\sown) (?:own )?(?:view|opinion|eyes|words|judge?ment|estimation|case),"
)
#: Before somebody beside whom another speaks: "With A, he reviewed".
WITH_WHOM: Final = re.compile(r"With (?:the )?")
#: What opens a clause inside what somebody says.
INNER: Final = re.compile(
    r"\b(?:that|whether|how|why|what|if|because|since|as|which|who|whom|whose|when|where|after"
    r"|before|until|while|although|though)\b"
)
#: Behind such a word there is a verb for what looked like the subject: "the Russian side of the
#: border was closed".
RUNS_ON: Final = re.compile(
    r"(?:(?!\s(?:that|which|who|when|where|how|if)\s)[^,.;]){1,60}?"
    r"\s(?:is|are|was|were|has|have|had|will|would)\b"
)
#: The same with an object: "A explained the quota, B the law".
GAP_OBJECT: Final = re.compile(
    r"(?:\s(?P<word>the|an?|his|her|its|their|(?:that|those)(?=\sof\b))|,\s(?P<one>one|another|none|a|the))"
    r"\s[^,.;]{2,80}?(?=[.;]|(?(one),(?!\s[a-z]+ing\b)|,)|\sand\s)"
)
#: The same with a name alone for its object: "A proposed Osaka; B, Porto".
GAP_NAME: Final = re.compile(r",?\s(?P<name>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)(?=[.;])")
NAME_BEHIND: Final = re.compile(r"\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?(?=[,;]|\s[a-z])")
#: Behind somebody who was asked, up to who asked him.
WAS_ASKED_BY: Final = re.compile(
    r"\s(?:was|were)\s(?:(?:also|then|[a-z]+ly)\s)?(?P<verb>[a-z]+)\sby\s(?:the\s)?"
)
#: What he does who was asked: "…, and accepted".
AND_DID: Final = re.compile(
    r",?\s(?P<link>and|but|which he|which she)\s(?:[a-z]+ly\s|also\s)?"
    r"(?P<verb>[a-z]{3,14})\b(?!\sby\b)"
)
#: Behind a subject, which is so marked off from another: "the Russian side for its part".
FOR_HIS_PART: Final = re.compile(
    r",?\s(?:for|on)\s(?:his|her|its|their)\s(?:own\s)?(?:part|side),?(?=\s)"
)
#: ", which, as Minister B noted,".
PUT_IN: Final = re.compile(r",?\s(?P<relative>which|where|who|when),\sas\s(?=[A-Z]|the\b)")
#: Right before a name that a pronoun may mean: "he (Minister A)", "in the name of Minister A".
HIMSELF: Final = re.compile(
    r"(?:\bs?he,?\s?\(?|\(|\bin the name of |\bon behalf of |\bformer |\bthen )(?:the )?\Z"
)
SELF: Final = (" himself", " herself")
#: Before the subject of a clause that is one itself: "What Minister A asked was".
WHAT: Final = re.compile(r"(?:What|All(?: that)?)\s(?:the\s)?")
#: What only he can say of himself: "would welcome it", "would be glad to".
_BE_GLAD: Final = (
    r"\s(?:also\s)?(?:welcome|appreciate|prefer"
    r"|be\s(?:glad|grateful|happy|pleased|ready|willing|prepared))\b"
)
#: What somebody finds another's deeds or words to be, and nobody his own.
_JUDGED: Final = (
    r"(?:not\s(?:convincing|acceptable|helpful)|regrettable|unacceptable|unconvincing|deplorable"
    r"|welcome|an?\s(?:(?:very\s)?(?:important|valued|reliable|close)|good\s(?:basis|partner)))\b"
)
#: How he was, and what he had: "was silent", "had no objection".
_WAS_HOW: Final = (
    r",?\s(?:was|were|remained|seemed|appeared)\s(?:also\s|then\s|however,\s)?"
    rf"(?!(?:to|being|responsible|[a-z]+(?:ed|en))\b|{_JUDGED})[a-z]"
    r"|\shad\s(?:no|an?|some|little|much|every|strong)\s[a-z]"
)
_INTENDS: Final = r"(?:, for its part,)?\s(?:will|intends?|plans?|aims?)\s(?:to\s)?[a-z]"
#: Before somebody whose stance a sentence tells, and behind him: "However, the Russian position",
#: "The Russian side was silent", "For Minister B this was".
BEFORE_HIM: Final = re.compile(
    r"(?:[A-Z][a-z ]{1,30}, )?(?:(?:[Ff]rom|[Oo]n|[Tt]o|[Ff]or|[Ww]ith)\s)?(?:[Tt]he )?"
)
HIS_STANCE: Final = re.compile(
    rf"(?:['’`]s?)?\s(?:[a-z-]+\s){{0,2}}(?:{STANCE})s?\b(?!\s(?:was|were)\s{_JUDGED})"
    rf"|{_WAS_HOW}"
    r"|,?\s(?:there|this|that|it|these)\s(?:was|were)\b"
    rf"|\swould{_BE_GLAD}|{_INTENDS}"
)
#: Before "they urged": who spoke last told of himself and another.
OF_TWO: Final = re.compile(r"\b(?:[Tt]he two|[Bb]oth|[Tt]heir|(?:[Hh]e|[Ss]he) and)\b")
#: What somebody tells of another: what he would do, or had done, and not what he did at the table.
NOT_AT_IT: Final = re.compile(
    r"\b(?:would|should|ought|must|might|will|shall|can|may|has|have|had been|could(?! not\b))\b"
    r"|\bhad\s(?:(?:not|never|already|also|[a-z]+ly)\s)?[a-z]+(?:ed|en|own|ought|ade|aid|old|un)\b"
)
#: Before somebody whom a sentence concerns: "To Minister B", "With this Minister B".
TO_HIM: Final = re.compile(r"\b(?:[Tt]o|[Ff]or|[Ww]ith|[Bb]y|[Ff]rom|[Oo]n|this)\s(?:the\s)?\Z")
#: What begins a sentence on a thing that somebody at its end did, before who did it, and behind
#: him: "The request was met with reserve by the Russian side."
IT_WAS: Final = re.compile(
    r"[A-Z][a-z]*\b"
    r"(?![^.;]*\b(?:ha[ds] been|have been|would|will|should|might)\b)"
    r"[^.;]*\b(?:was|were|met|found|drew|came|could not|fell|caused|aroused|received|remained"
    r"|seemed|went|stood)\b"
)
BEFORE_AGENT: Final = re.compile(
    r"\b(?:by|from|with|on the part of|on"
    r"|(?:support|approval|consent|understanding|sympathy|interest|view|agreement|favou?r) of)"
    r"\s(?:both\s|the\s)?\Z"
)
ENDS_WITH: Final = re.compile(r"\.|\s(?:followed|came|that)\b")
#: Behind a verb of asking: a question, and no request.
QUESTION: Final = re.compile(
    r"(?:\s(?!for\b)[^\s,.;]+){0,8}?\s(?:whether|if|when|why|where|who|whom|what|which|how|about)\b"
)
#: The mark of a question.
QUESTION_MARK: Final = "?"
_ASKED_FOR: Final = (
    r"request|proposal|offer|idea|suggestion|question|explanation|clarification|support|help"
    r"|assistance"
)
_DEALT_WITH: Final = (
    r"accepted|promised|granted|noted|rejected|denied|dismissed|declined|refused|turned down"
    r"|approved|agreed to(?=[.;])|provided|taken note of|taken ad referendum|conceded|admitted"
    r"|confirmed"
)
#: What was done with a request or a question, by whom nothing tells: "This was promised."
WAS_DONE_TO: Final = re.compile(
    rf"(?:This|That|It|They|These|(?:The|His|Her) (?:[a-z]+ )?(?:{_ASKED_FOR}))"
    rf" (?:was|were) (?:then |also |readily |at once |[a-z]+ly )?(?:{_DEALT_WITH})\b"
    r"(?!,? (?:that|to|by|whether|[a-z]+ that)\b)"
)
#: What can answer a question, and is seldom more of it: "It would.", "That depended on the banks".
ANSWERS_IT: Final = re.compile(
    r"(?:This|That) (?:depended|remained|would depend|was (?:still|being|under|not yet|up to))\b"
    r"|(?:It|He|She|They|This|These) (?:would|had|was|were|did|could)(?: not)?[.,]"
    r"|(?:They|These) would be\b|(?:Yes|No)[,.]"
)
#: How another took what was said: ", which B declared himself unable to accept".
HOW_TAKEN: Final = re.compile(
    r",\s(?:which|whereupon|an?\s[a-z]+\s(?:that|which))\s(?:the\s)?"
    r"|,?\sbut\s(?:this|it)\s(?:was|were)\s(?!due\b|because\b)"
    r"|\sand\s(?:was|were)\s(?=[a-z]+(?:ed|en|own)\s(?:[a-z]+\s){0,3}by\s)"
    r"|,\sand\s(?=[^,.;]{3,80}\s(?:was|were)\s[a-z]+(?:ed|en|own)\sby\s)"
)
#: That he has been told what follows: "took note of B's explanation that", "learned that".
WAS_TOLD_THAT: Final = re.compile(
    r"\b(?:learned|learnt|was (?:glad|pleased|sorry) to hear)\sthat\b"
    r"|\b(?:took note of|noted|welcomed|thanked)\b[^.;]{0,80}?"
    r"\b(?:explanation|announcement|information|news|assurance)\sthat\b"
)
#: What one of two offered or promised, by whom nothing tells: "An apology was offered."
WAS_OFFERED: Final = re.compile(
    r"[A-Z][\w’'-]*(?:\s[\w’'-]+){0,6}?\s(?:was|were)\s(?:also\s|then\s)?"
    r"(?:offered|promised|pledged|announced|reciprocated)(?=[.;]|\sto\b|\sfor\b)"
)
#: The same of what has just been said, whoever could do so: "They were rejected."
WAS_REJECTED: Final = re.compile(
    r"(?:They|This|These|It|That) (?:was|were) (?:[a-z]+ly )?"
    r"(?:rejected|dismissed|denied|refused|declined|turned down|accepted)\b(?! by\b)"
)
#: What came behind somebody's words, by whom nothing tells: "This was followed by an account of".
WAS_FOLLOWED: Final = re.compile(
    r"(?:This|That|It|These) (?:was|were) followed by (?:an?|the) (?:[a-z]+ )?"
    r"(?:exposition|explanation|account|presentation|statement|outline|answer|reply|report|question"
    r"|objection)\b"
)
#: Inside a sentence: what he was told by another.  "The plan, he was told, was under study."
HE_WAS_TOLD: Final = Hinted(
    r",\s(?:he|she|they)\s(?:was|were)\s(?:told|informed|assured),\s",
    *", he was |, she was |, they were ".split("|"),
)
#: Whose it is of two: "Her government was ready".
HIS_LAND: Final = re.compile(
    r"(?:His|Her) (?:own )?(?:government|country|ministry|side|administration|people)\b"
)
#: What who was asked would do, or who asked: "He would be glad to".
HE_WOULD: Final = re.compile(r"(?:He|She) (?:would|could)\b")
THEY_WOULD: Final = re.compile(r"They (?:would|could|were to)\b")
#: Behind somebody of whom another may tell it: what he would do, or had done.
HE_WILL: Final = re.compile(
    r"(?:,[^,.;]{1,60},)?\s"
    r"(?:(?:would(?= be [a-z]+ed\b| have\b)|could(?!\.| (?:not|only)\b)|should|might|must|will"
    r"|shall|can)\b"
    rf"(?!{_BE_GLAD})|(?:had|has)\b(?!\s(?:no|an?|some|little|much|the|his|her|to)\b))"
)
#: Before a subject with its verb between commas: "…, which, the Russian side said, would".
WHICH_PUT_IN: Final = re.compile(r",\swhich,\s(?:the\s)?\Z")
#: Before the subject of a clause that tells what was said on a thing: "…, on which both sides".
ON_WHICH: Final = re.compile(
    r",\s(?:on|upon|about|to|at|after|during|in\sthe\scourse\sof)\swhich\s(?:the\s)?\Z"
)
#: A clause that is the subject of another, or a condition before the verb of saying: "That it is
#: late was said by Minister A", "If the talks fail, warned Minister A, both would lose".
WHOLE_CLAUSE: Final = re.compile(
    r"(?:That|Whether|How|Why)\s|(?:If|Unless|Should|Were|Had)\s[^,;]{3,120},\s[a-z]{3,12}\s"
)
BUT: Final = "but"
#: Behind what was not said, what was: "did not answer, but promised", "did not answer; he said".
BUT_SAID: Final = re.compile(
    r";\s(?:but\s|and\s|instead,?\s|rather,?\s)?(?=\S)"
    r"|(?:,\s(?:but|and)|\sbut)\s(?:(?:then|also|instead|rather|only|simply|merely|[a-z]+ly)\s)?"
    r"(?P<verb>[a-z]{3,14})\b"
)
#: Right before a subject that a comma parts from the clause before it.
COMMA_THE: Final = re.compile(r",[”\"’']?\s(?:the\s)?\Z")
#: An object before the subject: "This the Russian side did not deny".
OBJECT_FIRST: Final = re.compile(r"(?:This|That|These|Those)\s(?:too\s|also\s)?(?:the\s)?\Z")
#: Before it, words that belong to another clause: "what A had asked".
OF_OTHERS: Final = re.compile(r"\b(?:that|which|who|whom|whose|what|whether|how|why|where|when)\b")
#: No noun before a name: what belongs to the office, a time, or what opens a clause.
_NO_NOUN: Final = "|".join(
    (
        "then|new|former|current|visiting|acting|incoming|outgoing|present|late|other|same|next",
        "first|second|responsible|competent|day|time|moment|year|week|month|evening|morning|way",
        "manner|occasion|and|or|but|nor|of|by|to|for|with|from|that|which|who|whom|when|while|as",
        "than",
    )
)
#: Before a name with which a sentence begins, the one before having no full stop: a noun with its
#: article.
NOUN_BEFORE: Final = re.compile(
    r"\b(?:the|an?|its|his|her|their|these|those)\s(?:[a-z]+\s)?"
    rf"(?!(?:{_NO_NOUN})\b)[a-z]{{3,}}(?<!ed)(?<!ing)\s\Z"
)
#: Behind its verb: what was said or asked for.
OBJECT_BEHIND: Final = re.compile(
    r"(?:\s(?:that|whether)|\s(?:the|his|her|its|their|an?)|(?<=asked) for (?:the|an?))\s"
    r"(?!(?:day|week|month|year|evening|night) (?:before|after)\b)(?![a-z]+ to [a-z]+\b)"
)
#: ", he said, ": put in by the way.
HE_SAID: Final = re.compile(r",\s(?:he|she|it|they)\s(?:went\son|[a-z]{3,12}),\s")
#: The same of a person: the side that is named before does not say it.
HE_PUT_IN: Final = re.compile(r",\s(?:he|she)\s(?:went\son|[a-z]{3,12}),\s")
#: The same of somebody who is named, up to whom, and behind him.
PUT_IN_BEFORE: Final = re.compile(r"[^,;:]{0,200}?,\s(?:the\s)?\Z")
PUT_IN_BEHIND: Final = re.compile(r"\s[a-z]{3,12}(?:\swith\s[a-z]+)?,\s")
#: The same with the verb before him: "Norway, said Minister A, would wait".
SAID_BY: Final = re.compile(
    r",[\"”’']?\s(?:said|says|added|replied|stated|remarked|observed|noted|thought)\s(?:the\s)?\Z"
)
#: Behind a subject of which another may tell: what it had done, or would do.
HAD_WOULD: Final = re.compile(r"\s(?:had|would|could|might|has|have|will)\b")
#: "…, so he said, …": put in by the way.
SO: Final = re.compile(r",\s(?:or\s)?so\s(?:the\s)?\Z")
#: The end of what is quoted, before who says it.
QUOTE_END: Final = re.compile(r"[,.!?]?[\"”’'»]\s*\Z")
#: Before the subject of a clause that tells what was said before the main one.
WHEN: Final = re.compile(
    r"(?:\b(?:When|After|As|Once|While|Whereas|Although|Though)|,\s(?:when|while|whereas))"
    r"\s+(?:the\s)?\Z"
)
#: Behind such a subject: "After Minister A had explained the law, Minister B agreed".
HAD_SAID: Final = re.compile(r"\shad\s(?:(?:also|first|then|again|[a-z]+ly)\s)?(?P<verb>[a-z]+)\b")
#: "It was with satisfaction that": before a subject whose verb is that of the sentence.
WITH_THAT: Final = re.compile(
    r"It (?:was|is) (?:(?:therefore|thus|only|also|then|[a-z]+ly) )?(?:with|in|from|on|at|after) "
    r"[^.;]{2,90}? that (?:the )?\Z"
)
#: Before who does something in a participle: "With Minister A insisting, …".
WITH: Final = re.compile(r"With\s(?:the\s)?\Z")
_B: Final = r"\s{1,2}"
_LAND: Final = rf"[A-Z][A-Za-z]+(?:{_B}[A-Z][a-z]+)?"
#: After a joint phrase, whose they are: "of the two countries", "of Japan and Russia".
OF_BOTH: Final = re.compile(
    rf"{_B}(?:of|from){_B}(?:(?:both|the{_B}two|the|their){_B}"
    r"(?:countries|sides|nations|governments|delegations|parties|states)"
    rf"|delegations?|(?:the{_B})?{_LAND}{_B}and{_B}(?:of{_B})?(?:the{_B})?{_LAND})\b"
)
#: Behind a country: what it does now, or has done ever since.
HAS_OR_DOES: Final = re.compile(r"\s(?:has|have|does|do|is|are|will|cannot|can)\b")
#: Between a subject and its verb of saying.
SAYS: Final = re.compile(r"\s(?:(?:also|then|further|both|each|[a-z]+ly)\s){0,2}([a-z]+)\b")
#: ", who is known to sing,", or the comma behind an office; who was elsewhere, was not there.
ASIDE: Final = re.compile(r"(?:,\s(?!who\s(?:was|were|had)\b)[a-z][^,;.]{1,100})?,(?=\s)")
#: ", who asked for help": a clause on somebody, with its verb of saying.
WHO_SAYS: Final = re.compile(r",\swho\s(?:also\s|then\s)?([a-z]+)\b")
#: What every such report has, far cheaper to look for.
BEFORE_REPORT: Final = " that"
#: "and agreed that": a report in the later part of a sentence.
AND_SAYS_THAT: Final = re.compile(r"\b(?<!been )([a-z]+) that\b")
