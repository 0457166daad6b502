"""Words between a subject and its verb, and verbs that lead on to another."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from japan_russia.model import Act

__all__ = [
    "ADVERBIAL",
    "ADVERBS",
    "AND_VERB",
    "ASIDE",
    "AUXILIARIES",
    "BE",
    "BESIDE",
    "BY_THE_WAY",
    "CHAINS",
    "CHAIN_BEGINS",
    "COMMA_AND",
    "COUNTRIES",
    "DENYING",
    "DENY_ALONE",
    "DESIRES",
    "ED",
    "EXPRESSED",
    "FOR_HIS_PART",
    "FURTHER",
    "GOES_ON",
    "GOES_ON_TO",
    "HAD",
    "HAVE",
    "HAVE_DONE",
    "ING",
    "INTERRUPTION",
    "IN_A_LIST",
    "JOINS",
    "LY",
    "MODALS",
    "MORE_ON_HIM",
    "NEGATIONS",
    "NO",
    "NOT",
    "NOT_BESIDE",
    "NOT_BUT",
    "NOT_SO",
    "NO_FURTHER",
    "NO_OBJECT",
    "NO_PARTICIPLE",
    "NO_PARTICIPLE_AFTER",
    "NO_QUARREL",
    "OBJECT",
    "OF_COUNTRY",
    "OF_SOMEBODY",
    "OF_THING",
    "ONLY_AFTER_VERB",
    "OPENING_PARTICIPLE",
    "OPENING_PAST",
    "OPENS_CLAUSE",
    "POSSESSIVE",
    "PREDICATIVES",
    "PREPOSITIONAL",
    "PRESENT_BE",
    "RELATIVE",
    "SAYING_THAT",
    "SAYS_WITH_NO",
    "STRONG_PASTS",
    "TELLS_NO_WORDS",
    "THANK_YOU",
    "THAT",
    "TWO_PARTICIPLES",
    "UNWILLING",
    "VERY",
    "WHO",
    "WHO_CAME",
    "WORDS_OF_THEIR_OWN",
    "lemma_of",
]

#: What may stand between a subject and its verb.  Words in -ly may, too.
ADVERBS: Final = frozenset(
    "also then further furthermore again once twice however too moreover therefore thus both each "
    "likewise instead even just all jointly still always first next later additionally too "
    "in particular for his her its their part turn respectively together once more "
    "at the outset end on other hand similarly fully well nevertheless nonetheless accordingly "
    "himself herself themselves besides meanwhile otherwise hence consequently lastly finally "
    "all same indeed rather merely soon thereupon thereafter now here".split()
)
#: Between a subject and its verb: "at this point", "in this connection", "first of all".
_OF_PLACE_AND_TIME: Final = (
    r"(?:at|on|in|for|to|under|with|from|during)"
    r" (?:this|that|the same|his|her|its|their|these|the) [a-z]+"
    r"(?: of (?:the|this|these|his|her) [a-z]+)?"
)
_SET: Final = "|".join(
    (
        r"first of all|above all|after all|again and again|time and again",
        r"in (?:response|reply|answer|turn|return|conclusion|particular|addition)",
        r"in (?:the main|detail|brief|passing|general)|on the whole|by and large",
        r"at (?:length|once|some length)|for (?:the most part|the time being|a (?:moment|while))",
        r"with one (?:voice|accord|mind)|[a-z]+ly and [a-z]+ly",
        r"(?:over|at|during|before|after) (?:lunch|dinner|breakfast|tea|table|supper)",
    )
)
ADVERBIAL: Final = re.compile(rf"(?:{_OF_PLACE_AND_TIME}|{_SET})(?=\s)")
#: Between a verb and its particle: "talked for the most part about".
BY_THE_WAY: Final = re.compile(
    rf"(?:\s(?:{_SET})|,\s(?:however|moreover|furthermore|therefore|too|{_SET}),)(?=\s)"
)
AUXILIARIES: Final = frozenset("has have had did do does".split())
HAD: Final = "had"
BE: Final = frozenset(("was", "were"))
PRESENT_BE: Final = frozenset(("is", "are", "am"))
NOT: Final = " not "
NOT_BUT: Final = " not but "
NEGATIONS: Final = frozenset("not never cannot neither nor almost nearly hardly scarcely".split())
#: Of these, and of what comes near it, those that deny the act by themselves: "never asked".
DENY_ALONE: Final = frozenset("never neither almost nearly hardly scarcely".split())
#: With "not" these tell that he declined: "could not agree", "would not accept".
UNWILLING: Final = frozenset(("could", "would"))
#: Auxiliaries that deny the act with "not" ("did not discuss").
DENYING: Final = frozenset(("did", "do", "does", "has", "have", *UNWILLING))
#: Between "I" and what he says: "I must ask", "I would thank you".
MODALS: Final = frozenset("would must should".split())
#: Between "I" or a country and the verb of a wish: "would like to convey".
DESIRES: Final = re.compile(
    r"(?:would like|wants?|wish(?:es)?|intends?|desires?|wanted|wished)(?: once again| also)? to\s+"
)
#: What leads on to the reporting verb: "opened by saying", "was able to confirm".
_CHAINS: Final = (
    (
        "opened began started closed ended concluded continued proceeded went followed finished",
        r"\s+(?:(?:the|this)\s+[a-z]+\s+)?(?:on\s+)?(?:by|to|with)",
    ),
    ("took", r"\s+(?:(?:the|this)\s+(?:opportunity|occasion|floor)|pains|care)\s+to"),
    ("started led", r"\s+off\s+(?:by|with)"),
    ("took", r"\s+it\s+(?:up)?on\s+(?:him|her|them)sel(?:f|ves)\s+to"),
    ("rose", r"\s+to"),
    ("joined", r"\s+(?:him|her|them|the\s+latter|his\s+[a-z]+)\s+in"),
    ("came", r"\s+to(?=\s+(?:agree|accept|share|support|understand)\b)"),
    ("broke stepped cut", r"\s+in\s+(?:to|by|with)"),
    ("intervened interrupted interposed", r"\s+(?:to|by|with)"),
    ("went", r"\s+so\s+far\s+as\s+to"),
    ("used", r"\s+(?:it|this|the\s+[a-z]+)\s+to"),
    (
        "was were",
        r"\s+(?:also\s+)?(?:able|quick|careful|anxious)(?:,\s[^,;.]{2,80},)?\s+(?:again\s+)?to",
    ),
    ("was were", r"\s+(?:moved|heard|prompted)\s+to"),
    ("was were", r"\s+at\s+(?:some\s+|great\s+)?pains\s+to"),
    ("managed hastened chose ventured", r"\s+to"),
    ("saw", r"\s+fit\s+to"),
    ("could", r"\s+(?:only|(?:not\s+)?but)"),
    ("would", r"\s+(?:only|merely)(?=\s+(?:say|state|add|note|repeat|confirm|reply|concede)\b)"),
    ("had", r"\s+(?:no\s+choice\s+but\s+)?to(?=\s+(?:admit|agree|concede|acknowledge|decline)\b)"),
    ("felt was were", r"\s+(?:obliged|compelled|forced|bound)\s+to"),
    ("made", r"\s+(?:bold\s+to|a\s+point\s+of)"),
    ("did", r"\s+not\s+(?:fail\s+to|go\s+(?:beyond|further\s+than))"),
    ("did", r"\s+(?:(?:no|little)\s+(?:more|else|other)\s+than|nothing\s+(?:but|more\s+than))"),
    ("limited confined restricted", r"\s+(?:him|her|it|them)sel(?:f|ves)\s+to"),
)
#: The words that they begin with, far cheaper to look up.
CHAIN_BEGINS: Final = frozenset(word for words, _ in _CHAINS for word in words.split())
CHAINS: Final = re.compile(
    "|".join(rf"(?:{words.replace(' ', '|')}){rest}\s+(?=[a-z])" for words, rest in _CHAINS)
)
#: Adjectives and the like that report after "was" or "were": the act, and what they come to.
PREDICATIVES: Final[dict[str, Act]] = {
    words: act
    for act, some in {
        Act.THANK: "thankful, grateful",
        Act.AGREE: (
            "agreed, in agreement, at one, unanimous, of one mind, of the same mind, of like mind"
            ", of the same opinion, of one accord, in accord, in full agreement"
            ", in complete agreement, in entire agreement, in perfect agreement, in broad agreement"
        ),
        Act.WELCOME: "pleased, satisfied, relieved, happy, glad, delighted, content with",
        Act.SHARE_VIEW: "of the same view",
        Act.STATE: "of the view, of the opinion, of the mind, of a mind",
        Act.CONCERN: "concerned, worried, anxious, afraid that",
        Act.DECIDE: "determined",
        Act.STRESS: "adamant that, adamant in, emphatic that",
        Act.SUPPORT: "positive, supportive, in favor of, in favour of",
        Act.HOPE: "hopeful, optimistic, desirous, interested in, keen, eager",
        Act.ASSESS: (
            "confident, convinced, appreciative, certain that, sure that, aware that, aware of"
            ", full of praise, loud in his praise, loud in her praise, firm that, pleased by"
            ", surprised that, reassured, unaware"
        ),
        Act.PROTEST: "critical",
        Act.REGRET: "disappointed, sorry",
        Act.OFFER: "ready to, willing to, prepared to, in a position to, not opposed",
        Act.REJECT: (
            "opposed, skeptical, sceptical, doubtful, reluctant, unwilling, hesitant, not ready to"
            ", not willing, not prepared, not convinced, not satisfied, not in a position, not sure"
            ", of a different opinion, of a different view, of another opinion, in no position"
            ", not at liberty, unable to agree, unable to accept, unable to support, not inclined"
            ", not in favor, not in favour"
        ),
    }.items()
    for words in some.split(", ")
}
#: "opposed by many", "positive for influenza", "at one time".
NOT_SO: Final = re.compile(r"\w|\s+(?:by|time)\b|(?<=positive)\s+for\b")
VERY: Final = re.compile(r"(?:(?:also|very|most|all|fully|likewise|[a-z]+ly)\s+){1,2}")
#: "made no comment" denies the act.
NO: Final = re.compile(r"\s+no\s(?!later|longer|less|more|fewer)")
#: "had no objection" and "saw no obstacle" say something.
SAYS_WITH_NO: Final = ("have no", "make no", "raise no", "leave no", "see")
#: The ending of a genitive.
POSSESSIVE: Final = re.compile(r"['’`]s?\b|['’`](?=\s)")
#: Behind a subject of which more is told: one of these words, far cheaper to look for.
MORE_ON_HIM: Final = re.compile(r"\s+(?:of|from|in|responsible|for|on)\s|,\s(?:for|on)\s")
#: Behind a subject, where something between commas follows: "for his part, while not against it,".
FOR_HIS_PART: Final = re.compile(
    r",?\s(?:for|on)\s(?:his|her|its|their)\s(?:own\s)?(?:part|side)"
    r"(?=,\s(?:while|although|though|after|before|when|as|in|with|without|[a-z]+ing)\s)"
)
#: No act, where countries are its subject: "the two countries had no quarrel".
NO_QUARREL: Final = re.compile(r"\s(?:no\s)?(?:quarrel|dispute|conflict)s?\b")
COUNTRIES: Final = ("countries", "nations", "peoples")
#: "did, however, share"; "stated, for his part, that".
ASIDE: Final = re.compile(r",\s+(?:[a-z]+\s){0,4}[a-z]+,")
#: Between commas behind a subject: something in small letters, or the office of the person.
INTERRUPTION: Final = re.compile(
    r",\s+(?:the\s+)?(?:(?=[a-z])|(?=[A-Z][a-z]+ing\b)|(?P<office>[A-Z][A-Za-z-]+)\b)"
)
#: Pasts that do not end in "-ed", of verbs that need not report: after one of them and "and" a
#: second verb has the same subject.
STRONG_PASTS: Final = tuple(
    "was were took gave made held met brought drew led put set read left found kept saw knew "
    "thought felt spoke went came sent paid stood wrote heard spent sat began rose shook sang ate "
    "drank flew drove rode ran won wore broke chose fell forgot froze grew hid lay laid lent let "
    "lost meant rang sold sought shot shut slept swept swore taught threw told understood woke "
    "built bought caught cut dealt fed fought got hit hung leapt lit struck stuck swam tore "
    "withdrew undertook cast foresaw upheld withheld".split()
)
HAVE: Final = "have"
#: Behind it, where it tells when: "had kept its word", "has not met the demand".
HAVE_DONE: Final = re.compile(
    r"\s(?:(?:not|never|also|already|just|[a-z]+ly)\s)?"
    r"(?:[a-z]{2,12}ed(?=\s(?:the|an?|its|his|her|their|that|to|in|on|at|with|for|from|by|all|it)\b)"
    rf"|been|{'|'.join(STRONG_PASTS[2:])})\b"
)
_WHO_IS_VISITED: Final = (
    r"(?:the\s)?(?:[A-Z][\w.-]+\s){0,3}?(?:Mr|Mrs|Ms|Dr|H\.E|[Hh]im|her|President|Premier|Prime"
    r"|Minister|Chancellor|Governor|Mayor|Chairman|Speaker|Secretary)\b"
)
#: Behind "call", where nobody is asked to do anything: "called upon Mr. A in the Kremlin".
_PAID_A_VISIT: Final = re.compile(
    rf"(?:\s[a-z]+)?\s(?:up)?on\s(?={_WHO_IS_VISITED})"
    r"(?![^;]{0,300}?\b(?:that\b|to\s(?!the\b(?! effect)|his\b|her\b|an?\b)[a-z]"
    r"|for\s(?!\d|an hour|about|some|half|lunch|dinner|tea|talks|a (?:talk|visit)|the \w+ time)))"
)
#: Behind "speak" and "talk", where no more is told than how long.
_FOR_SO_LONG: Final = re.compile(
    r"(?:\s(?:together|alone|(?:with|to)\s(?:each\sother|one\sanother)))*\sfor"
    r"(?:\s(?:about|some|around|approximately|nearly|almost|over|just|more\sthan|less\sthan))*"
    r"\s(?:half\san\shour|an?\s(?:[a-z]+\s)?hour|[\w-]+\s(?:and\sa\shalf\s)?(?:minutes?|hours?))"
    r"(?=\s?(?:[.;]|,(?!\s[a-z]+ing\b))|\Z)"
)
#: Behind "put": into what, and no words that are put in: "put in order".
_PUT_INTO: Final = re.compile(
    r"\sin\s(?:order|place|force|motion|practice|effect|writing|touch|charge|danger|doubt|question"
    r"|perspective|context|hand|an appearance|a word|the|his|her|its|their|[A-Z]\w*|\d+)\b"
)
#: Behind "have": what a country has. "Russia had a public opinion to heed."
_OF_THE_PUBLIC: Final = re.compile(
    r"(?!\s(?:an?\s)?(?:[a-z]+\s)?(?:discussion|exchange|talk|conversation|consultation|dialogue)s?\b)"
    r"\s[^.,;:]{0,60}\bpublic opinion\b"
)
_THEIR_TALKS: Final = (
    r"talks|discussions?|conversations?|consultations|dialogue|exchange(?:\sof\s[a-z]+)?"
)
_ON_WHAT: Final = (
    r"on|about|regarding|in\swhich"
    r"|covering|taking|discussing|touching|raising|exchanging|focusing|turning|addressing"
)
#: Behind "continue": where they went on talking, and of nothing: "their talks over dinner".
_AT_A_MEAL: Final = re.compile(
    r"\s(?:(?:their|the|these)\s)?(?:[a-z]+\s)?"
    rf"(?:{_THEIR_TALKS})\s(?:at|over|during|in)\s(?:(?:the|an?)\s)?(?:[a-z]+\s)?"
    rf"(?:lunch(?:eon)?|dinner|breakfast|supper|banquet|tea)\b(?![^.;]*\s(?:{_ON_WHAT})\b)"
)
#: Behind "have" and "make": somebody else, who says it. "had Director A explain the law"
_CAUSED: Final = (
    r"\s(?:the\s)?(?:[A-Z][\w.’'-]*\s){1,6}(?:explain|describe|brief|report|speak|present|promise"
    r"|state|answer|repeat|confirm|outline|clarify|tell|admit|agree)\b"
)
#: What a visitor looks at.
_LOOKED_AT: Final = (
    r"(?:exhibition|exhibit|pavilion|film|garden|display|collection|site|ruin|monument|painting"
    r"|photograph|picture|album|museum|hall|temple|shrine|castle|ceremony|performance|plant"
    r"|factory|model|installation|facility|show|fireworks|parade|work of art)"
)
#: "made a joint press announcement"
_BEFORE_THE_PRESS: Final = (
    r"\san?\s(?:joint\s)?(?:press\s(?:announcement|appearance)|appearance before the press)\b"
)
#: What follows a verb of saying where nothing was said: by its lemma.
TELLS_NO_WORDS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "call": _PAID_A_VISIT,
        "continue": _AT_A_MEAL,
        "have": re.compile(rf"{_OF_THE_PUBLIC.pattern}|{_CAUSED}"),
        "make": re.compile(rf"{_CAUSED}|{_BEFORE_THE_PRESS}"),
        "put": _PUT_INTO,
        "resume": _AT_A_MEAL,
        # "A, speaking on behalf of the group, thanked"
        "speak": re.compile(rf"{_FOR_SO_LONG.pattern}|\son behalf of [^,.;]{{1,60}},"),
        "talk": _FOR_SO_LONG,
        # "He also viewed the pavilion", but "viewed it as late", "viewed it with concern"
        "view": re.compile(
            rf"\s(?:an?|the|some|his|her|their)\s[^,.;]{{0,40}}?\b{_LOOKED_AT}s?\b(?!\sas\b)"
        ),
    }
)
#: Right before a verb that is a participle beside another: "the text negotiated and agreed".
TWO_PARTICIPLES: Final = re.compile(
    r"\b(?:the|an?|this|that|any|his|her|their) [a-z]+ [a-z]+ed and \Z"
)
#: A verb that is none of saying, its object, and a second verb.
NOT_BESIDE: Final = re.compile(
    r"\s(?:did|could|would) not [a-z]+\b|\shad no [a-z]+\b|\sneither [a-z]+ nor [a-z]+\b"
    r"|\snever [a-z]+\b"
)
BESIDE: Final = re.compile(
    rf"\s+(?:(?:has|have)\s)?(?:[a-z]+ly |also |then |further |thereupon )?"
    rf"(?:[a-z]{{2,12}}ed|{'|'.join(STRONG_PASTS)})\b"
)
#: Behind a comma: a verb in the past, and no participle that goes on about the subject.
NO_PARTICIPLE: Final = re.compile(
    r"\s+(?:(?:also|then|[a-z]+ly)\s)?(?:(?:took|gave|went|came|began|drove|flew|rose|chose|spoke"
    r"|wrote|ate|sang|drank|rode|arrived|returned|departed)\b|met (?:with\b|[A-Z])"
    r"|(?:held|paid|had) (?:an?|talks|his|her)\b)"
)
#: The object of such a verb goes no further; past what tells more of it only a comma does.
NO_OBJECT: Final = re.compile(r"[.;:]|\b(?:who|whom|whether|last year|(?:19|20)\d\d)\b")
RELATIVE: Final = re.compile(r"\b(?:that|which|where|when)\b")
AND_VERB: Final = re.compile(
    r",?\s(?:and|but)\s+(?:also |then |further |instead |rather |[a-z]+ly ){0,2}"
    r"(?P<verb>[a-z]{3,15})\b(?! by\b)"
)
#: Before a further verb: "and in return asked", "and for his part proposed".
_HOW: Final = (
    r"(?:[a-z]+ly |also |then |further |once again |again |in (?:turn|return|reply|response) "
    r"|at the same time |(?:for|on) (?:his|her|its|their) (?:own )?(?:part|side) ){0,3}"
)
#: A further verb of the same subject, or a participle: the word before it decides which.
FURTHER: Final = re.compile(
    r"(?P<join>,(?: and| but| yet| while)?|;|\(|and|but|yet|then|while|While|after|After"
    r"|by|in)(?:(?<=and|but),\s(?P<aside>[a-z]+)(?:\s[\w’'-]+){0,15},)?\s{0,4}(?<=[\s(])"
    rf"{_HOW}"
    r"(?P<verb>(?!(?:and|but|yet|then|while|after)\b)[a-z]{3,15})\b"
)
#: A further verb that leads on to the one that reports: "and went on to ask".
GOES_ON: Final = frozenset(("went", "proceeded"))
GOES_ON_TO: Final = re.compile(r"(?:went\s+on|proceeded)\s+to\s+(?=[a-z])")
#: How a further clause is joined, and what opens one on somebody else in what was said.
COMMA_AND: Final = ", and"
OF_SOMEBODY: Final = re.compile(r"\b(?:that|which|who|how|what|whether)\b")
#: "He agreed … by saying that": a participle that tells how, wherever it stands.
SAYING_THAT: Final = re.compile(r"(?: that\b|[,:]? ?[\"“])")
#: Words before a further verb that join it to the first; those before which no participle does.
JOINS: Final = frozenset((",", ", and", ", but", ", yet", "and", "but", "yet", "then"))
NO_PARTICIPLE_AFTER: Final = frozenset(("but", ", but", "yet", ", yet", "then"))
ONLY_AFTER_VERB: Final = frozenset(("by", "in"))
#: Between verbs of a list, the last of which has "and": "thanked A; congratulated B; and stated".
IN_A_LIST: Final = frozenset((",", ";"))
#: After what looks like a further verb: it is a participle with an agent, or before a noun.
NO_FURTHER: Final = re.compile(
    r" (?:by|of)\b| (?:questions?|matters?|issues?|topics?|subjects?|areas?|fields?|problems?"
    r"|aspects?|affairs|items?|points?)\b"
)
#: Behind a group: who they were, before what they did: "who had joined them for tea asked".
WHO_CAME: Final = re.compile(r",? who (?:had |have |were |was )?[a-z]+(?P<more>[^.;:]{0,120})")
#: "Japan of the Group of Seven", behind a name.
OF_COUNTRY: Final = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}")
#: "The Director of the post": what an office is over, in small letters.
OF_THING: Final = re.compile(
    r"\s+(?:in\s+charge\s+of|responsible\s+for|of)"
    r"\s+(?:(?:the|this|his|her|its|their)\s+)?[a-z]+(?=[ ,])"
)
#: The verb of an item in a list with its object: "welcomed the plan", but not "agreed steps".
OPENING_PAST: Final = re.compile(
    r"(?P<verb>[a-z]+)\s(?:the|an?|to|that|upon|on|for|with|in|at|their|its|his|her|all|both|each"
    r"|this|these|note|again|[A-Z][a-z]+)\b"
)
#: What somebody says to another: "Thank you", "Mr. President, thank you very much".
THANK_YOU: Final = re.compile(
    r"(?:(?:Mr\.? |Madam )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}, |And |Once (?:again|more),? )?"
    r"(?P<verb>[Tt]hank) you\b"
)
#: Participles that are prepositions: they report nothing.
PREPOSITIONAL: Final = frozenset(
    "regarding concerning following including considering respecting".split()
)
#: The object of a verb, as far as a noun in it can tell what is reported.
OBJECT: Final = re.compile(
    r"[^,.;:()]{0,140}?(?=[,.;:()]|\s(?:that|which|who|when|where)\s|\Z)|[^,.;:()]{0,140}"
)
#: Endings of adverbs and of regular pasts.
LY: Final = "ly"
ING: Final = "ing"
ED: Final = "ed"
THAT: Final = "that"
#: It opens a clause: "said that", but not "returned that evening".
OPENS_CLAUSE: Final = re.compile(
    r" that (?!(?:same |very )?(?:day|night|morning|noon|afternoon|evening|week|month|year|time)\b)"
)
#: Its act, where no noun after it tells another, is a plain statement.
EXPRESSED: Final = "express"
#: Past forms that are a letter longer than that of a reporting verb, and no misprint of it.
WORDS_OF_THEIR_OWN: Final = frozenset(
    "started preferred masked basked purged surged padded braised swished blacked planned founded "
    "crated posted boarded rested ranked hosted located parted carried related treated".split()
)


def lemma_of(predicative: str) -> str:
    """Return the lemma of an adjective that reports: "be willing" of "willing to"."""
    return f"be {predicative.removesuffix(' to')}"


#: A participle that opens a clause: "Referring to the quota, …".
OPENING_PARTICIPLE: Final = re.compile(r"\(?([A-Z][a-z]{2,14}ing)\b(?!\s+of\b)")
#: Behind somebody: the verb is one of his.
WHO: Final = re.compile(r"\bwho\b")
