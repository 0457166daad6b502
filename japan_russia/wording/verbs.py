"""Reporting verbs: how the house style says that somebody said something.

Two tables.  :data:`VERBS` has a row for each verb that reports by itself; :data:`PHRASES` a row
for each verb that reports only with a particle or a noun after it ("point out", "make
statements").  To add a verb, add a row; forms are made by the spelling rules of English, and
:data:`IRREGULAR` lists the verbs that do not follow them.

Source of the list: the verbs counted in readouts of 2000 to 2022, with their kin.
"""

from __future__ import annotations

from enum import Enum
from typing import Final, NamedTuple

from japan_russia.model.acts import Act

__all__ = [
    "DENYING",
    "DIRECT_RECIPIENT",
    "FORMS",
    "IRREGULAR",
    "JOINT_LEMMAS",
    "MEETING_VERBS",
    "NOUN_PASSIVES",
    "PASSIVES",
    "PHRASES",
    "STRONG_PASTS",
    "THAT_RECIPIENT",
    "TOPICAL",
    "TOPICS",
    "TO_RECIPIENT",
    "VERBS",
    "WORDS_OF_THEIR_OWN",
    "Form",
    "Phrase",
    "Verb",
    "forms_of",
]

#: Act, then the verbs that report it by themselves.
VERBS: Final[dict[Act, str]] = {
    Act.STATE: "state say remark comment mention announce declare tell indicate describe "
    "repeat reiterate conclude observe report submit articulate assert profess voice relate "
    "characterize characterise portray testify summarize summarise recapitulate list enumerate "
    "opine intimate hint signal present",
    Act.EXPLAIN: "explain clarify elaborate brief outline illustrate detail expound justify "
    "attribute",
    Act.POINT_OUT: "raise broach",
    Act.STRESS: "stress emphasize emphasise underline underscore highlight insist affirm",
    Act.NOTE: "note",
    Act.ADD: "add supplement",
    Act.RESPOND: "respond reply answer nod retort react rejoin",
    Act.RECALL: "recall remember",
    Act.INFORM: "inform notify introduce reveal disclose assure remind update "
    "acquaint apprise alert",
    Act.CLAIM: "claim argue maintain contend allege admonish defend",
    Act.ASSESS: "evaluate appraise assess appreciate value praise commend applaud laud hail "
    "believe estimate deem judge predict consider view think "
    "feel salute compliment rate",
    Act.ACKNOWLEDGE: "acknowledge recognize recognise admit concede understand",
    Act.CONFIRM: "confirm reconfirm reaffirm verify",
    Act.AGREE: "agree concur consent assent",
    Act.DECIDE: "decide determine resolve adopt endorse approve",
    Act.SIGN: "sign initial",
    Act.ACCEPT: "accept accede acquiesce",
    Act.INTEND: "pledge promise vow volunteer commit guarantee",
    Act.OFFER: "offer",
    Act.PROPOSE: "propose suggest recommend advise advocate counsel",
    Act.INVITE: "invite",
    Act.REQUEST: "request demand solicit seek",
    Act.ASK: "ask inquire enquire wonder question",
    Act.URGE: "urge encourage appeal exhort warn caution press plead",
    Act.INSTRUCT: "direct instruct task entrust",
    Act.SUMMON: "summon",
    Act.WELCOME: "welcome greet rejoice",
    Act.SUPPORT: "support back",
    Act.THANK: "thank",
    Act.CONGRATULATE: "congratulate felicitate",
    Act.CONDOLE: "condole sympathize sympathise mourn",
    Act.WISH: "wish",
    Act.HOPE: "hope expect anticipate trust await",
    Act.CONCERN: "worry",
    Act.REGRET: "regret lament deplore apologize apologise",
    Act.PROTEST: "protest condemn denounce criticize criticise complain blame accuse remonstrate",
    Act.REJECT: "reject refuse deny decline oppose dispute rebut counter contradict object "
    "disagree doubt repudiate rebuff dismiss",
    Act.CONVEY: "convey transmit relay hand deliver forward",
    Act.DISCUSS: "discuss deliberate confer negotiate debate address consult review explore "
    "examine",
    Act.REFER: "refer allude cite recount quote",
    Act.SHARE_VIEW: "share echo",
}

#: Forms that the spelling rules do not make: past, past participle.
IRREGULAR: Final[dict[str, tuple[str, ...]]] = {
    "say": ("said",),
    "tell": ("told",),
    "speak": ("spoke", "spoken"),
    "set": ("set",),
    "understand": ("understood",),
    "seek": ("sought",),
    "make": ("made",),
    "have": ("had",),
    "hold": ("held",),
    "take": ("took", "taken"),
    "give": ("gave", "given"),
    "bring": ("brought",),
    "put": ("put",),
    "let": ("let",),
    "pay": ("paid",),
    "go": ("went", "gone"),
    "submit": ("submitted",),
    "refer": ("referred",),
    "confer": ("conferred",),
    "admit": ("admitted",),
    "regret": ("regretted",),
    "undertake": ("undertook", "undertaken"),
    "come": ("came",),
    "draw": ("drew", "drawn"),
    "bid": ("bade", "bidden"),
    "rebut": ("rebutted",),
    "pass": ("passed",),
    "deal": ("dealt",),
    "lay": ("laid",),
    "think": ("thought",),
    "feel": ("felt",),
    "find": ("found",),
    "see": ("saw", "seen"),
    "send": ("sent",),
    "spell": ("spelled", "spelt"),
}
_DOUBLING: Final = frozenset(
    ("submit", "refer", "confer", "admit", "regret", "rebut", "set", "put", "bid", "swap")
)


class Form(Enum):
    """What a printed form of a verb can be."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"


class Verb(NamedTuple):
    """A printed form: its lemma, what form it is, and the act where it reports by itself."""

    lemma: str
    form: Form
    act: Act | None
    phrases: tuple[Phrase, ...]


class Phrase(NamedTuple):
    """A verb that reports together with what follows it.

    *near* holds the words of which one must follow.  With *adjacent*, it has to stand directly
    after the verb, an adverb or a short object apart ("point out", "called again on"); else
    anywhere in the verb's own object, before the next comma or "that".
    """

    lemma: str
    act: Act
    near: frozenset[str]
    adjacent: bool


_OPINIONS: Final = (
    "view views opinion opinions recognition understanding perception assessment idea ideas "
    "intention thought thoughts judgment judgement awareness position positions conviction"
)
_DISCUSSION: Final = (
    "discussion discussions exchange exchanges consultation consultations dialogue negotiations "
    "negotiation deliberations debate"
)

#: Verb, lemma of the whole, act, words of which one must follow, whether directly.
_ROWS: Final[tuple[tuple[str, str, Act, str, bool], ...]] = (
    ("point", "point out", Act.POINT_OUT, "out to", True),
    ("call", "call on", Act.URGE, "on", True),
    ("call", "call upon", Act.URGE, "upon", True),
    ("call", "call for", Act.URGE, "for", True),
    ("take", "take up", Act.DISCUSS, "up", True),
    ("call", "call attention", Act.POINT_OUT, "attention", True),
    ("call", "call", Act.ASSESS, "it this the his", True),
    ("follow", "follow up", Act.DISCUSS, "up", True),
    ("find", "find", Act.ASSESS, "it", True),
    ("find", "find", Act.ASSESS, "idea proposal plan suggestion point view views", False),
    ("see", "see eye to eye", Act.AGREE, "eye", True),
    ("work", "work out", Act.DECIDE, "out", True),
    ("fix", "fix a date", Act.DECIDE, "date dates day time", False),
    ("hold", "hold", Act.CLAIM, "that", True),
    ("look", "look forward", Act.HOPE, "forward", True),
    ("look", "look back", Act.RECALL, "back", True),
    ("reflect", "reflect on", Act.RECALL, "on upon", True),
    ("talk", "talk", Act.DISCUSS, "about of over", True),
    ("settle", "settle on", Act.AGREE, "on upon", True),
    ("spell", "spell out", Act.EXPLAIN, "out", True),
    ("sound", "sound out", Act.ASK, "out", True),
    ("rule", "rule out", Act.REJECT, "out", True),
    ("push", "push for", Act.URGE, "for", True),
    ("subscribe", "subscribe to", Act.AGREE, "to", True),
    ("see", "see", Act.ASSESS, "no", True),
    ("take", "take issue", Act.REJECT, "issue exception", True),
    ("arrive", "arrive at", Act.AGREE, "at", True),
    ("renew", "renew", Act.URGE, "request call appeal demand", False),
    ("renew", "renew", Act.INVITE, "invitation", False),
    ("renew", "renew", Act.INTEND, "commitment pledge resolve determination", False),
    ("pose", "pose a question", Act.ASK, "question questions", False),
    ("put", "put a question", Act.ASK, "question questions", False),
    ("send", "send greetings", Act.CONVEY, "greetings regards message", False),
    ("register", "register a protest", Act.PROTEST, "protest objection complaint", False),
    ("file", "file a protest", Act.PROTEST, "protest objection complaint", False),
    ("provide", "provide an explanation", Act.EXPLAIN, "explanation explanations briefing", False),
    ("coordinate", "coordinate views", Act.DISCUSS, "views positions", False),
    ("swap", "swap views", Act.DISCUSS, "views opinions information", False),
    ("air", "air", Act.CONCERN, "concern concerns grievances", False),
    ("find", "find common ground", Act.AGREE, "ground", False),
    ("extend", "extend a welcome", Act.WELCOME, "welcome", False),
    ("pass", "pass on", Act.CONVEY, "on", True),
    ("deal", "deal with", Act.DISCUSS, "with", True),
    ("speak", "speak", Act.STATE, "of about on", True),
    ("undertake", "undertake", Act.INTEND, "to", True),
    ("seek", "seek understanding", Act.REQUEST, "understanding support cooperation", False),
    ("bid", "bid welcome", Act.WELCOME, "welcome farewell", False),
    ("take", "take note", Act.NOTE, "note", False),
    ("take", "take the position", Act.STATE, "position view stance", False),
    ("take", "take stock", Act.DISCUSS, "stock", False),
    ("compare", "compare notes", Act.DISCUSS, "notes", False),
    ("have", "have no objection", Act.AGREE, "objection objections", False),
    ("have", "have a question", Act.ASK, "question questions", False),
    ("have", "have hopes", Act.HOPE, "hope hopes expectations", False),
    ("have", "have concerns", Act.CONCERN, "concern concerns worries misgivings", False),
    ("have", "have words", Act.DISCUSS, "word words", False),
    ("have", "have an exchange", Act.DISCUSS, "conversation", False),
    ("make", "make known", Act.CONVEY, "known", False),
    ("set", "set store", Act.STRESS, "store", False),
    ("place", "place emphasis", Act.STRESS, "emphasis stress importance", False),
    ("lay", "lay emphasis", Act.STRESS, "emphasis stress", False),
    ("put", "put emphasis", Act.STRESS, "emphasis stress", False),
    ("give", "give assurance", Act.INFORM, "assurance assurances", False),
    ("give", "give a warning", Act.URGE, "warning", False),
    ("sum", "sum up", Act.STATE, "up", True),
    ("touch", "touch on", Act.REFER, "on", True),
    ("touch", "touch upon", Act.REFER, "upon", True),
    ("dwell", "dwell on", Act.DISCUSS, "on", True),
    ("dwell", "dwell upon", Act.DISCUSS, "upon", True),
    ("bring", "bring up", Act.REFER, "up", True),
    ("put", "put forward", Act.PROPOSE, "forward forth", True),
    ("set", "set forth", Act.EXPLAIN, "forth out", True),
    ("lay", "lay out", Act.EXPLAIN, "out", True),
    ("go", "go over", Act.DISCUSS, "over through", True),
    ("hand", "hand over", Act.CONVEY, "over", True),
    ("make", "make statements", Act.STATE, "statement statements", False),
    ("make", "make remarks", Act.STATE, "remark remarks comments comment observation", False),
    ("issue", "issue a statement", Act.STATE, "statement statements declaration", False),
    ("make", "make points", Act.STATE, "point points", False),
    ("make", "make a proposal", Act.PROPOSE, "proposal proposals suggestion suggestions", False),
    ("make", "make a request", Act.REQUEST, "request requests appeal", False),
    ("make", "make announcements", Act.STATE, "announcement announcements", False),
    ("make", "make representations", Act.PROTEST, "representation representations", False),
    ("make", "make a protest", Act.PROTEST, "protest protests", False),
    ("let", "let it be known", Act.CONVEY, "known", False),
    ("make", "make clear", Act.EXPLAIN, "clear plain", False),
    ("make", "make an explanation", Act.EXPLAIN, "explanation explanations", False),
    ("make", "make reference", Act.REFER, "reference", False),
    ("make", "make a note", Act.NOTE, "note", False),
    ("make", "make mention", Act.REFER, "mention", False),
    ("make", "make an offer", Act.OFFER, "offer offers", False),
    ("make", "make a promise", Act.INTEND, "promise promises pledge commitment", False),
    ("give", "give an explanation", Act.EXPLAIN, "explanation explanations account", False),
    ("give", "give an assessment", Act.ASSESS, "assessment evaluation", False),
    ("give", "give a briefing", Act.INFORM, "briefing presentation report overview outline", False),
    ("give", "give a promise", Act.INTEND, "promise pledge word", False),
    (
        "give",
        "give a response",
        Act.RESPOND,
        "response responses reply replies answer answers",
        False,
    ),
    ("give", "give consent", Act.AGREE, "consent approval", False),
    ("hold", "hold discussions", Act.DISCUSS, _DISCUSSION, False),
    ("have", "have discussions", Act.DISCUSS, _DISCUSSION, False),
    ("take", "take discussions", Act.DISCUSS, _DISCUSSION, False),
    ("conduct", "conduct discussions", Act.DISCUSS, _DISCUSSION, False),
    ("carry", "carry out discussions", Act.DISCUSS, _DISCUSSION, False),
    ("engage", "engage in discussions", Act.DISCUSS, _DISCUSSION, False),
    ("exchange", "exchange views", Act.DISCUSS, f"{_OPINIONS} words information notes", False),
    ("share", "share the view", Act.SHARE_VIEW, f"{_OPINIONS} wish resolve hope concern", False),
    ("reach", "reach agreement", Act.AGREE, "agreement understanding consensus accord", False),
    ("obtain", "obtain agreement", Act.AGREE, "agreement consensus understanding", False),
    ("achieve", "achieve agreement", Act.AGREE, "agreement consensus understanding", False),
    ("come", "come to agreement", Act.AGREE, "agreement understanding", False),
    ("come", "come to the conclusion", Act.ASSESS, "conclusion view", False),
    ("lodge", "lodge a protest", Act.PROTEST, "protest protests complaint", False),
    ("lodge", "lodge representations", Act.PROTEST, "representation representations", False),
    ("extend", "extend an invitation", Act.INVITE, "invitation invitations", False),
    ("extend", "extend congratulations", Act.CONGRATULATE, "congratulations", False),
    ("extend", "extend condolences", Act.CONDOLE, "condolences sympathy", False),
    ("extend", "extend gratitude", Act.THANK, "gratitude thanks appreciation", False),
    ("pay", "pay tribute", Act.ASSESS, "tribute", False),
    ("show", "show interest", Act.HOPE, "interest", False),
    ("show", "show understanding", Act.ACKNOWLEDGE, "understanding", False),
    ("draw", "draw attention", Act.POINT_OUT, "attention", False),
    ("attach", "attach importance", Act.STRESS, "importance", False),
    ("deepen", "deepen understanding", Act.DISCUSS, "understanding", False),
    ("express", "express", Act.STATE, "*", True),
)

#: What an act becomes by the noun that is its object ("express gratitude", "convey condolences").
TOPICS: Final[dict[str, Act]] = {
    noun: act
    for act, nouns in {
        Act.HOPE: "hope hopes expectation expectations desire eagerness interest readiness",
        Act.WISH: "wish wishes",
        Act.THANK: "gratitude thanks appreciation gratefulness",
        Act.CONGRATULATE: "congratulations",
        Act.CONDOLE: "condolences sympathy sympathies",
        Act.CONCERN: "concern concerns worry worries anxiety dismay",
        Act.REGRET: "regret regrets disappointment apology apologies",
        Act.SUPPORT: "support solidarity encouragement",
        Act.WELCOME: "pleasure joy satisfaction delight",
        Act.INTEND: "intention intentions willingness determination resolve commitment resolution",
        Act.AGREE: "consent agreement",
        Act.SHARE_VIEW: "recognition",
        Act.ASSESS: "respect admiration belief confidence conviction opinion view views",
        Act.PROTEST: "protest indignation",
        Act.REJECT: "opposition",
    }.items()
    for noun in nouns.split()
}

#: Verbs whose passive reports a joint act without naming anybody ("views were exchanged").
PASSIVES: Final = frozenset(
    "hold exchange conduct make reach take touch discuss raise confirm reconfirm agree "
    "affirm reaffirm engage carry bring adopt decide share explain express point state "
    "propose note welcome emphasize stress obtain achieve place".split()
)
#: Their passive with "between" tells of the meeting itself.
MEETING_VERBS: Final = frozenset("hold conduct".split())
#: Their passive reports only with a noun of speaking as its subject.
NOUN_PASSIVES: Final = frozenset("hold conduct make carry engage take place obtain achieve".split())
#: Verbs whose act is that of the noun after them ("express gratitude").
TOPICAL: Final = frozenset("express convey offer extend show state voice give".split())
#: Verbs whose recipient follows "to" ("conveyed to").
TO_RECIPIENT: Final = frozenset("express convey hand offer extend transmit deliver relay".split())
#: Verbs whose object is the recipient ("asked Minister X").
DIRECT_RECIPIENT: Final = frozenset(
    "ask request urge call tell thank congratulate encourage invite inform hand welcome "
    "summon wish remind brief notify advise assure instruct direct warn offer appeal "
    "praise".split()
)
#: Verbs whose recipient is the subject of their "that" ("requested that Russia").
THAT_RECIPIENT: Final = frozenset(("request", "ask", "demand", "urge"))
#: Acts that an impersonal clause reports of both sides; others are the last speaker's own.
JOINT_LEMMAS: Final = frozenset(
    "agree confirm reconfirm affirm reaffirm decide resolve adopt concur share determine exchange "
    "discuss settle conclude".split()
)
#: Past forms that are a letter longer than that of a reporting verb, and no misprint of it.
WORDS_OF_THEIR_OWN: Final = frozenset(
    "started preferred masked basked purged surged padded braised swished blacked".split()
)
#: Pasts that do not end in "-ed", of verbs that need not report: after one of them and "and" a
#: second verb has the same subject.
STRONG_PASTS: Final = tuple(
    "was were took gave made held met brought drew led put set read left found kept saw knew "
    "thought felt spoke went came sent paid stood wrote heard".split()
)
#: Auxiliaries that deny the act with "not" ("did not discuss").
DENYING: Final = frozenset(("did", "do", "does", "has", "have"))

_VOWELS: Final = frozenset("aeiou")


def forms_of(lemma: str) -> dict[Form, tuple[str, ...]]:
    """Return the printed forms of the verb *lemma* by kind of form."""
    stem, last = lemma[:-1], lemma[-1]
    if last == "e":
        past = lemma + "d"
        participle = (lemma if lemma.endswith("ee") else stem) + "ing"
    elif last == "y" and lemma[-2] not in _VOWELS:
        past, participle = stem + "ied", lemma + "ing"
    elif lemma in _DOUBLING:
        past, participle = lemma + last + "ed", lemma + last + "ing"
    else:
        past, participle = lemma + "ed", lemma + "ing"
    if last == "y" and lemma[-2] not in _VOWELS:
        present = stem + "ies"
    elif lemma.endswith(("s", "sh", "ch", "x", "z", "o")):
        present = lemma + "es"
    else:
        present = "has" if lemma == "have" else lemma + "s"
    return {
        Form.BASE: (lemma,),
        Form.PRESENT: (present,),
        Form.PAST: IRREGULAR.get(lemma, (past,)),
        Form.PARTICIPLE: (participle,),
    }


def _phrases() -> dict[str, tuple[Phrase, ...]]:
    rows: dict[str, list[Phrase]] = {}
    for verb, lemma, act, near, adjacent in _ROWS:
        phrase = Phrase(lemma, act, frozenset(near.split()), adjacent)
        rows.setdefault(verb, []).append(phrase)
    return {verb: tuple(phrases) for verb, phrases in rows.items()}


#: Verb to the phrases that it heads.
PHRASES: Final = _phrases()


def _forms() -> dict[str, Verb]:
    acts = {verb: act for act, verbs in VERBS.items() for verb in verbs.split()}
    found: dict[str, Verb] = {}
    for lemma in dict.fromkeys((*acts, *PHRASES)):
        for form, words in forms_of(lemma).items():
            for word in words:
                # The past comes last and wins, as in "set" and "put".
                found[word] = Verb(lemma, form, acts.get(lemma), PHRASES.get(lemma, ()))
    return found


#: Every printed form of every reporting verb.
FORMS: Final = _forms()
