"""Constructions: the ways in which a sentence reports what somebody said, a row each.

A row's pattern is in two parts, around the phrase that names the speaker: *before* has to end
right before it, *after* to begin right behind it.  The group ``verb`` is looked up among the
reporting verbs, the group ``noun`` among the nouns of saying; a row without either says which
lemma and act it reports.  Rows are tried in order, where the speaker is not simply the subject of
a verb of saying; the one that decides is kept in the statement.

Rows without a speaker stand in :mod:`japan_russia.wording.speech.impersonal`.
"""

from __future__ import annotations

import re
from typing import Final

from japan_russia.model.acts import Act
from japan_russia.wording.meetings.times import NUMBERS
from japan_russia.wording.speech.rows import (
    ANY_NOUN,
    GIVES_WORDS,
    NOUN,
    ON_WHAT,
    PARTICLE,
    RAN,
    SAID,
    WAS,
    Construction,
    Example,
)

__all__ = [
    "CLEFT",
    "CONSTRUCTIONS",
    "FURNITURE",
    "LIKEWISE",
    "NEITHER",
    "OF_MEETINGS",
    "REACH",
    "SUBJECT_AND_VERB",
    "TO_AN_OFFICE",
    "TO_DO",
]

#: The verb of one who did what another had done.
LIKEWISE: Final = "do likewise"
#: That of an agreement: who is named behind it by "by" need not have done it.
REACH: Final = "reach"
#: What may open "it was his view" before it: this matter, and no other time.
_ON_THIS: Final = (
    r"(?:(?i:in|on|at|with|regarding|concerning|moreover|furthermore|however|likewise|still|again"
    r"|as for|as regards|as to|for the)\b"
    r"(?![^,.;]{0,60}(?:\d{4}|\b(?:years|times|past|days|century|that (?:occasion|time|year))\b))"
    r"[^,.;]{0,60}?,?\s)?"
)
#: Up to the subject, no other time than that of the talks: "Only in 2019 did".
_NOW: Final = r"(?![^,;.]{0,80}?(?:\d{4}|\b(?:years?|months?|weeks?|times|days|century|later)\b))"
#: ", so he said,": put in by the way.
_HE_SAID: Final = r",\s(?:so\s|as\s)?(?:he|she|it)\s[a-z]+(?:\s(?:it|so))?,"
#: What somebody says, before "he went on": more than when he did, "On the next day,".
_HIS_WORDS: Final = (
    r"\A(?!(?:On|In|At|After|During|Over|Before|Until|Throughout|Later|The|That|This|From)\b"
    r"[^,]{0,60}\b(?:day|night|morning|afternoon|evening|week|noon|lunch|dinner|break|session|talks"
    r"|meetings?),\s\Z)[\s\S]*,[”\"’']?\s"
)
#: The same before "he went on.", which ends a sentence: more than where, or with whom.
_HIS_WORDS_ENDED: Final = (
    r"\A(?!(?:By|With|Without|Despite|From|In|At|On|For)\b[^,]{0,60},\s\Z)" + _HIS_WORDS
)
#: Behind "he went on,": his words, and no more on how he did.
_THEN_WORDS: Final = r",(?!\s(?:by|over|after|before|until|with|without|this|on foot)\b)"
#: The construction of most sentences, read by the stage on predicates.
SUBJECT_AND_VERB: Final = Construction(
    name="subject_and_verb",
    says="The speaker is the subject of a verb of saying.",
    before="",
    after="",
    reads=(
        Example("Minister Sorokin explained the quota.", "Sorokin | explain"),
        Example("In reply, both sides agreed on a date.", "RU JP | agree"),
        Example("After the break Minister Tanabe proposed a fair.", "Tanabe | propose"),
        Example("Taxes, Minister Sorokin answered.", "Sorokin | answer"),
    ),
    passes_over=(
        "The plan that Minister Sorokin proposed is old.",
        "The harbour opened with Minister Sorokin.",
    ),
)

#: Before an amount: "about", "not more than".
_ABOUT: Final = (
    r"(?:about|around|approximately|some|roughly|nearly|almost|just|only|well|over|under|above"
    r"|below|between|more|less|fewer|than|at|least|most|up|close|to|not|as|many|much|an?)"
)
#: How many or how much: "nine hundred", "at least $20 million", "a third", "the low end".
_AMOUNT: Final = (
    rf"(?:(?:{_ABOUT}\s){{0,4}}"
    rf"(?:[A-Z]{{0,3}}[$¥€£]?\s?\d|(?:{'|'.join(it for it in NUMBERS if NUMBERS[it] > 1)}|zero|one"
    r"|half|thirds?|quarters?|hundreds?|thousands?|millions?|billions?|dozens?|several)\b)"
    r"|the\s(?:low|lower|high|upper)\send\b)"
)
#: What somebody answers or holds.
_ANSWER: Final = "answer|reply|response|reaction|view|position|opinion"
#: How that is, in words that fit nothing else: "was in the negative", "remained unchanged".
_HOW: Final = (
    r"brief|short|positive|negative|cautious|guarded|reserved|clear|firm|different|similar"
    r"|unchanged|(?:un)?favou?rable|evasive|critical|non-?committal|simple|encouraging|as follows"
)
#: Behind what was approved: of no other time.
_NOT_THEN: Final = (
    r"(?![^.;]{0,60}?\s(?:last\s(?:year|month|week|spring|summer|autumn|winter)"
    r"|(?:in|since|of)\s(?:1[6-9]|20)\d\d)\b)"
)
_WAS_SO: Final = r"(?:was|were|remained)\s(?:(?:very|rather|quite|not|[a-z]+ly)\s)?"
#: What one holds, and what one does with it at a table: others welcome it, or note it.
_POSITION: Final = r"position|stand(?:point)?|view|readiness|willingness|intention|policy"
_WAS_ALSO: Final = r"(?:was|were)\s(?:also\s|then\s|again\s|once more\s|[a-z]+ly\s)?"
_SET_OUT: Final = (
    r"explained|stated|reaffirmed|reiterated|restated|presented|outlined|repeated|set(?= out)"
)
#: What somebody has said, in apposition: "…, a view shared by".
_SAID_THINGS: Final = (
    "point view hope wish concern idea proposal remark sentiment opinion assessment position "
    "suggestion call appeal observation judgement judgment argument request evaluation analysis "
    "conclusion warning demand thought stance".split()
)

CONSTRUCTIONS: Final = (
    Construction(
        name="view_as_put_by",
        says="What the view was, as the speaker put it.",
        before=(
            r"\b(?:view|position|answer|reply|opinion|wish|request|proposal|reason)\b[^.;,]{0,60},"
            r" as (?P<verb>[a-z]+) by "
        ),
        after=r",? (?:was|is|were)\b",
        reads=(
            Example(
                "Russia's view, as expressed by Minister Sorokin, was clear.", "Sorokin | express"
            ),
            Example("The reply, as stated by the Japanese side, was short.", "JP | state"),
        ),
        passes_over=("The view, as of May, was clear.",),
        hints=(" as ",),
    ),
    Construction(
        name="noun_of_saying",
        says="What the speaker's answer, point or proposal was.",
        before=r"(?<!\bto\s)(?<!\bto\sthe\s)\Z",
        after=(rf"(?:['’`]s?)?\s(?:[a-z]+\s){{0,2}}(?P<noun>{SAID})s?\s{ON_WHAT}{RAN}"),
        reads=(
            Example("The Russian answer was that it was late.", "RU | answer"),
            Example("Minister Sorokin's answer was that it was late.", "Sorokin | answer"),
            Example("The Russian side's point is that it was late.", "RU | state"),
            Example(
                "Minister Tanabe's answer to the question whether it was late was that it was.",
                "Tanabe | answer",
            ),
            Example("Minister Tanabe's last question concerned the crew.", "Tanabe | question"),
        ),
        passes_over=(
            "Minister Sorokin's answer came late.",
            "Minister Sorokin's statement was published.",
        ),
        hints=("'", "’", "`", "The ", " the "),
    ),
    Construction(
        name="noun_of_speaker",
        says="What the answer, point or proposal of the speaker was.",
        before=(
            r"\A(?:The|An?|One|Another|To the [^.;]{3,160}?, the)"
            rf"\s(?:[a-z]+\s)?(?P<noun>{SAID})s?\s"
            r"(?:of|from|by|(?:given|made|raised|offered)\sby)"
            r"\s(?:both\s)?"
        ),
        after=(rf"(?:['’`]s?)?\s{ON_WHAT}{RAN}"),
        reads=(
            Example("The answer of Minister Sorokin was that it was late.", "Sorokin | answer"),
            Example("The reply from the Russian side was “no”.", "RU | reply"),
            Example("One remark of Minister Sorokin's dealt with the sea.", "Sorokin | remark"),
            Example(
                "To the question of prices, the answer of Minister Sorokin was that they rise.",
                "Sorokin | answer",
            ),
        ),
        passes_over=("The answer of Minister Sorokin was late.",),
        opens=True,
        hints=("The ", "A ", "An ", "One ", "Another ", "To the "),
        ends=("of ", "from ", "by ", "both "),
    ),
    Construction(
        name="reply_label",
        says="What the speaker's answer was, behind a colon.",
        before=(
            r"\A(?P<noun>Reply|Answer|Response|Comment|Question|Remark)s? (?:of|by|from) (?:the )?"
        ),
        after=r":\s",
        reads=(
            Example("Reply by the Russian side: it was late.", "RU | reply"),
            Example("Question of Minister Tanabe: was it late?", "Tanabe | question"),
        ),
        passes_over=("Reply by post to Minister Sorokin: it was late.",),
        opens=True,
        hints=(":",),
        ends=("of ", "by ", "from ", "the "),
    ),
    Construction(
        name="his_position_told",
        says="The speaker's position or readiness was explained or reaffirmed.",
        before=r"\A(?:[A-Z][^,.;]{1,60}, )?(?:[Tt]he )?",
        after=(
            rf"(?:['’`]s?)?\s(?:[a-z]+\s)?(?:{_POSITION})s?(?:\s(?:on|of|about|in|to)\s[^.;,]{{2,80}}?)?"
            rf"\s{_WAS_ALSO}(?P<verb>{_SET_OUT})\b(?!\sby\b|\sin\s(?:it|them)\b|\sthere)"
        ),
        reads=(
            Example("The Japanese position on the ports was explained.", "JP | explain"),
            Example("Minister Sorokin's readiness to come was reaffirmed.", "Sorokin | reaffirm"),
        ),
        passes_over=(
            "The Russian position was noted.",
            "The Japanese position was explained by a guide.",
            "The Japanese position was stated in it.",
        ),
        opens=True,
        hints=("position", "stand", "view", "readiness", "willingness", "intention", "policy"),
    ),
    Construction(
        name="position_of_told",
        says="The position or readiness of the speaker was explained or reaffirmed.",
        before=rf"\A(?:[A-Z][a-z ]{{1,30}}, )?[Tt]he (?:[a-z]+ )?(?:{_POSITION})s? of (?:the )?",
        after=rf"(?:\s(?:on|about|in|to)\s[^.;,]{{2,80}}?)?\s{_WAS_ALSO}(?P<verb>{_SET_OUT})\b(?!\sby\b)",
        reads=(
            Example("The readiness of the Russian side to sign was reaffirmed.", "RU | reaffirm"),
            Example("The position of Minister Sorokin was repeated.", "Sorokin | repeat"),
        ),
        passes_over=("The position of the Russian side was noted.",),
        opens=True,
        hints=(" of ",),
        ends=("of ", "the "),
    ),
    Construction(
        name="how_his_answer_was",
        says="How the speaker's answer or view was.",
        before=r"\A(?:[A-Z][a-z ]{1,30}, )?(?:[Tt]he )?",
        after=rf"(?:['’`]s?)?\s(?:[a-z-]+\s){{0,2}}(?P<noun>{_ANSWER})s?\s{_WAS_SO}(?:{_HOW})\b",
        reads=(
            Example("Minister Sorokin's answer was brief: it was late.", "Sorokin | answer"),
            Example("The Russian response was positive.", "RU | respond"),
            Example("The Japanese side's position remained unchanged.", "JP | state"),
        ),
        passes_over=(
            "Minister Sorokin's answer came late.",
            "The Russian explanation was published.",
        ),
        opens=True,
        hints=("'", "’", "`", "The ", " the "),
    ),
    Construction(
        name="what_his_stance_was",
        says="What the speaker's stance or condition was, or how it was.",
        before=r"\A(?:[A-Z][a-z ]{1,30}, )?(?:[Tt]he )?",
        after=(
            r"(?:['’`]s?)?\s(?:[a-z-]+\s){0,2}(?:stance|attitude|standpoint|condition"
            r"|counter-?proposal)s?\s(?:was|were|remained)\s"
            r"(?:that\b(?!\sof\b)|to\s(?!be\b)|firm\b|clear\b|unchanged\b|different\b|the same\b)"
        ),
        reads=(
            Example("Minister Sorokin's only condition was that it end.", "Sorokin | state"),
            Example("The Russian stance was firm.", "RU | state"),
        ),
        passes_over=("Minister Sorokin's condition was grave.",),
        lemma="state",
        opens=True,
        hints=("stance", "attitude", "standpoint", "condition", "proposal"),
    ),
    Construction(
        name="how_the_answer_of_was",
        says="How the answer or view of the speaker was.",
        before=(
            rf"\A(?:[A-Z][a-z ]{{1,30}}, )?(?:[Tt]he|[Aa]n?) (?:[a-z-]+ )?(?P<noun>{_ANSWER})s?"
            r" (?:of|from|by) (?:the )?"
        ),
        after=rf"\s{_WAS_SO}(?:{_HOW})\b",
        reads=(
            Example("The answer of the Russian side was negative.", "RU | answer"),
            Example("The response from Minister Sorokin was cautious.", "Sorokin | respond"),
        ),
        passes_over=("The answer of Minister Sorokin was late.",),
        opens=True,
        hints=(" of ", " from ", " by "),
        ends=("of ", "from ", "by ", "the "),
    ),
    Construction(
        name="reply_given_by",
        says="An answer was given by the speaker.",
        before=(
            r"\A(?:[A-Z][a-z ]{1,40}, )?(?:[Tt]he|[Aa]n?|[Ii]ts|[Ss]uch an) (?:[a-z]+ )?"
            r"(?P<noun>answer|reply|response|rejoinder|explanation) (?:to (?:this|that) )?"
            r"(?:was|were) (?:then |also |[a-z]+ly )?"
            r"(?:given|supplied|provided|furnished|made|returned|delivered|offered)"
            r"(?: in [a-z ]{3,20})? by (?:both )?"
        ),
        after="",
        reads=(
            Example("The answer was given by Minister Sorokin: it was late.", "Sorokin | answer"),
            Example("An explanation was given by both sides.", "RU JP | explain"),
        ),
        passes_over=("The answer was sent by post to Minister Sorokin.",),
        opens=True,
        hints=(" by ",),
        ends=("by ", "both "),
    ),
    Construction(
        name="withdrawn_by",
        says="What was proposed or objected was withdrawn or upheld by the speaker.",
        before=(
            rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]n?)\s(?:[a-z]+\s)?(?P<noun>{ANY_NOUN})s?\s"
            r"(?:was|were)\s(?:then\s|also\s|again\s|[a-z]+ly\s)?"
            r"(?:withdrawn|retracted|dropped|upheld|softened)"
            r"\sby\s(?:both\s)?"
        ),
        after=r"(?!['’]s)",
        reads=(
            Example("The proposal was withdrawn by Minister Sorokin.", "Sorokin | propose"),
            Example("The objection was again upheld by the Japanese side.", "JP | object"),
        ),
        passes_over=(
            "The proposal was withdrawn by Minister Sorokin's father.",
            "The flag was withdrawn by Minister Sorokin.",
        ),
        hints=(" by ",),
        ends=("by ", "both "),
    ),
    Construction(
        name="quoted_was_his",
        says="What is quoted was the speaker's answer or question.",
        before=r"\A[\"“][^\"”]{1,200}[\"”]\s(?:was|were)\s(?:also\s)?",
        after=(
            r"['’]s?\s(?:[a-z]+\s){0,2}(?P<noun>answer|reply|response|comment|remark|question)\b"
        ),
        reads=(
            Example('"From this hour," was Minister Sorokin\'s answer.', "Sorokin | answer"),
            Example('"Why now?" was Minister Tanabe\'s first question.', "Tanabe | question"),
        ),
        passes_over=('"Volga" was Minister Sorokin\'s ship.',),
        opens=True,
        hints=("was", "were"),
        ends=("was ", "were ", "also "),
    ),
    Construction(
        name="was_his_position",
        says="Something, without quotation marks, was the answer or position of the speaker.",
        before=(
            rf"\A[^,;]{{3,140}},\s(?:was|were|is)\s(?:also\s)?(?:the\s)?(?:[a-z]+\s)?"
            rf"(?P<noun>{NOUN})s?\s(?:of|from|given\sby)\s(?:the\s)?"
        ),
        after=r"(?=[.,;])",
        reads=(
            Example("All or none, was the position of Minister Sorokin.", "Sorokin | state"),
            Example("It was late, was the reply of the Russian side.", "RU | reply"),
        ),
        passes_over=(
            "The bridge, a gift of the town, was the proposal of Minister Sorokin.",
            "The bridge was the wish of Minister Sorokin's father.",
        ),
        opens=True,
        hints=("was", "were", "is"),
    ),
    Construction(
        name="main_concern",
        says="What the speaker's main concern, hope or request was.",
        before=r"\A(?:[A-Z][a-z]+, )?(?:The )?",
        after=(
            r"['’`]s?\s(?:main|chief|greatest|principal|first|only|primary|real)\s"
            r"(?:concern|wish|hope|demand|request|worry|interest)s?\s(?:was|were)\s(?:the|an?|for|with)\b"
        ),
        reads=(
            Example("Minister Sorokin's main concern was the price.", "Sorokin | state"),
            Example("The Russian side's first request was for a map.", "RU | state"),
        ),
        passes_over=("Minister Sorokin's main harbour was the town.",),
        lemma="state",
        opens=True,
    ),
    Construction(
        name="was_his_comment",
        says="Something, without quotation marks, was the speaker's answer or comment.",
        before=r",\s(?:was|came)\s(?:also\s)?(?:the\s)?",
        after=rf"['’`]s?\s(?:[a-z]+\s)?(?P<noun>{NOUN})(?=[.,;])",
        reads=(
            Example("It was late, was Minister Sorokin's comment.", "Sorokin | comment"),
            Example("It would, came the Russian side's answer.", "RU | answer"),
        ),
        passes_over=("The bridge, it is said, was Minister Sorokin's proposal for May.",),
        hints=(", was ", ", came "),
    ),
    Construction(
        name="was_how_he_put_it",
        says="Something was how the speaker put it.",
        before=r",\s(?:was|is)\show\s(?:the\s)?",
        after=r"\s(?P<verb>[a-z]+)\s(?:it|this|them)\b",
        reads=(
            Example("A draw, was how Minister Sorokin described it.", "Sorokin | describe"),
            Example("A gift, is how the Japanese side characterized this.", "JP | characterize"),
        ),
        passes_over=("That was how Minister Sorokin came.",),
        hints=(" how ",),
    ),
    Construction(
        name="named_by_him",
        says="What the obstacle or reason was that the speaker named.",
        before=(
            r"\A(?:The|An?|Another|One)\s(?:[a-z]+\s){0,2}?(?:reason|obstacle|difficulty|problem"
            r"|condition|explanation|example|argument|figure)s?\s"
            r"(?:named|given|raised|mentioned|cited|stated|adduced|offered)\sby\s(?:the\s)?"
        ),
        after=r"\s(?:was|were|is|are)\s(?:that|the|an?|to|how|whether)\b(?!\sof\b)",
        reads=(
            Example("The first reason given by Minister Sorokin was the ice.", "Sorokin | name"),
            Example("An obstacle named by the Russian side was the price.", "RU | name"),
        ),
        passes_over=(
            "The bridge built by Minister Sorokin was late.",
            "The obstacle named by Minister Sorokin was denied by the guards.",
            "The first vase given by Minister Sorokin was the blue one.",
        ),
        lemma="name",
        opens=True,
        hints=(" by ",),
    ),
    Construction(
        name="topic_of_his",
        says="Something was a topic on which the speaker dwelt.",
        before=(
            r"\b(?:was|were|is|are)\s(?:an?|another|one|the|also)\s(?:[a-z]+\s){0,3}?"
            r"(?:topics?|subjects?|points?|matters?|questions?|issues?|problems?)"
            r"\s(?:on|to|of|about|upon|with)\swhich\s(?:the\s)?"
        ),
        after=r"\s(?:also\s|then\s)?(?:dwelt|touched|spoke|talked|commented|reported)(?=[.;]|\Z)",
        reads=(
            Example(
                "The reform was a topic on which Minister Sorokin dwelt.", "Sorokin | dwell on"
            ),
            Example("The ice was another point to which the Russian side spoke.", "RU | dwell on"),
        ),
        passes_over=(
            "The point to which Minister Sorokin drove was far.",
            "A topic on which Minister Sorokin spoke was raised by the guards.",
        ),
        lemma="dwell on",
        act=Act.DISCUSS,
        hints=(" which ",),
    ),
    Construction(
        name="his_approval",
        says="Something met with the speaker's approval.",
        before=(
            r"(?<!never )(?<!not )(?<!ago )\b(?:met with|found|won|received|obtained) (?:the )?"
        ),
        after=rf"['’`]s?\s(?:[a-z]+\s)?(?P<noun>approval|consent|support|assent)\b{_NOT_THEN}",
        reads=(
            Example("The plan met with Minister Sorokin's approval.", "Sorokin | approve"),
            Example("This won the Russian side's full support.", "RU | support"),
        ),
        passes_over=(
            "The plan met with Minister Sorokin's smile.",
            "The plan never found Minister Sorokin's approval.",
            "The plan found Minister Sorokin's support last year.",
        ),
        hints=("'", "’", "`"),
        ends=("with ", "found ", "won ", "received ", "obtained ", "the "),
    ),
    Construction(
        name="found_favor_with",
        says="Something found favor with the speaker.",
        before=(
            r"(?<!never )(?<!not )(?<!ago )\b(?:found (?:favou?r|approval|support)"
            r"|was well received) (?:with|by) (?:the )?"
        ),
        after=rf"(?!['’]|\s(?:and|of)\b){_NOT_THEN}",
        reads=(
            Example("This found favor with Minister Sorokin.", "Sorokin | welcome"),
            Example("The plan was well received by the Russian side.", "RU | welcome"),
        ),
        passes_over=(
            "This found favor with Minister Sorokin's party.",
            "This never found favor with Minister Sorokin.",
            "The plan was well received by Minister Sorokin in 1990.",
        ),
        lemma="welcome",
        act=Act.WELCOME,
        hints=(" found ", " well received "),
    ),
    Construction(
        name="met_with_his",
        says="Something met with the speaker's approval or refusal.",
        before=(
            r"(?<!never )(?<!not )(?<!ago )\bmet with (?:the |an? )?(?:[a-z]+ )?"
            r"(?P<noun>approval|consent|refusal|objection|support|rejection|reply|answer|response)"
            r"s? (?:of|from|on the part of) (?:the )?"
        ),
        after=r"(?!['’]|\sand\b)",
        reads=(
            Example("The plan met with the approval of Minister Sorokin.", "Sorokin | approve"),
            Example("This met with an objection from the Japanese side.", "JP | object"),
        ),
        passes_over=(
            "The plan met with the approval of Minister Sorokin's party.",
            "The plan never met with the approval of Minister Sorokin.",
        ),
        hints=(" met ",),
    ),
    Construction(
        name="quoted_reply",
        says="What is quoted was the answer of the speaker.",
        before=(
            r"(?<=[”\"’'])\s(?:was|were|came)\s(?:the|an?)\s(?:[a-z]+\s)?"
            rf"(?P<noun>{NOUN})\s(?:of|from|by)\s"
        ),
        after="",
        reads=(
            Example("“It was late,” was the reply of Minister Sorokin.", "Sorokin | reply"),
            Example('"We do not forget," was the answer of the Russian side.', "RU | answer"),
            Example('"Why not?" came the quick answer from the Japanese side.', "JP | answer"),
        ),
        passes_over=("The fair was the reply of Minister Sorokin.",),
        hints=(" was the ", " came ", " were ", " was a"),
    ),
    Construction(
        name="that_was_his_view",
        says="That something was so was the speaker's view.",
        before=r"\A(?:That|Whether|How|Why)\s[^;.]{3,200}?\s(?:was|is)\s(?:also\s|indeed\s)?",
        after=r"['’`]s?\s(?:[a-z]+\s)?(?:view|opinion|belief|conviction|position|point|impression)\.",
        reads=(
            Example("That it was late was Minister Sorokin's view.", "Sorokin | state"),
            Example("That Japan had agreed was the Russian side's position.", "RU | state"),
        ),
        passes_over=("That was Minister Sorokin's ship.",),
        lemma="state",
        opens=True,
        hints=("That ", "Whether ", "How ", "Why "),
    ),
    Construction(
        name="in_his_view",
        says="Something is so in the speaker's view.",
        before=r"(?:\A|,\s)(?:[Ii]n|[Tt]o)\s(?:the\s)?",
        after=(
            r"['’`]s?\s(?:own\s)?(?:view|opinion|estimation|estimate|judge?ment|words|eyes"
            r"|assessment|reading|account|mind|thinking|telling|version)\b"
        ),
        reads=(
            Example("In Minister Sorokin's estimation the quota was low.", "Sorokin | state"),
            Example("The quota, in the Russian side's view, was low.", "RU | state"),
        ),
        passes_over=("In Minister Sorokin's town the quota was low.",),
        lemma="state",
        act=Act.STATE,
        encloses=True,
        hints=("In ", " in ", "To ", " to "),
        ends=("In ", "in ", "To ", "to ", "the "),
    ),
    Construction(
        name="in_the_national_view",
        says="Something is so in the view of the speaker's country.",
        before=r"(?:\A|,\s)[Ii]n\sthe\s",
        after=r"\s(?:view|opinion|estimation|assessment|judge?ment)\b",
        reads=(
            Example("In the Russian view, the quota was low.", "RU | state"),
            Example("In the Japanese opinion, it was late.", "JP | state"),
        ),
        passes_over=("In the Russian town the quota was low.",),
        lemma="state",
        act=Act.STATE,
        encloses=True,
        hints=("In the ", " in the "),
        ends=("the ",),
    ),
    Construction(
        name="as_was_noted",
        says="Something is so as was noted by the speaker.",
        before=(
            r"(?:\A|,\s)[Aa]s\s(?:was|has been)\s(?:(?:also|then|[a-z]+ly)\s)?(?!agreed|decided)"
            r"(?P<verb>[a-z]+)(?:\sout)?\sby\s(?:both\s)?"
        ),
        after=r"(?=,)",
        reads=(
            Example("As was recalled by Minister Sorokin, the quota was low.", "Sorokin | recall"),
            Example(
                "As was rightly pointed out by the Japanese side, it was late.", "JP | point out"
            ),
            Example(
                "The rule, as was explained by Minister Sorokin, was new.", "Sorokin | explain"
            ),
        ),
        passes_over=(
            "As was usual by May, it was late.",
            "As was agreed by both sides, it was late.",
        ),
        noun_before=True,
        hints=("As ", ", as "),
    ),
    Construction(
        name="at_his_initiative",
        says="Something was taken up at the speaker's initiative.",
        before=(
            rf"\b{WAS}(?P<verb>[a-z]+){PARTICLE}\s(?:at|on|upon)\sthe"
            r"\s(?:initiative|instance|prompting)\sof\s"
        ),
        after="",
        reads=(
            Example("Prices were raised at the initiative of the Russian side.", "RU | raise"),
            Example(
                "Dates were discussed on the initiative of Minister Sorokin.", "Sorokin | discuss"
            ),
        ),
        passes_over=("The house was built at the initiative of Minister Sorokin.",),
        noun_before=True,
        hints=(" initiative of ", " instance of ", " prompting of "),
    ),
    Construction(
        name="one_of_a_side",
        says="One of a side, without a name, says it for his side.",
        before=(
            r"\A(?:An?|One|Another)\s(?:[a-z]+\s)?"
            r"(?:member|representative|official|expert|delegate)\sof\s(?:the\s)?"
        ),
        after=r"\s(?:(?:also|then|[a-z]+ly)\s)?(?P<verb>[a-z]+)\b",
        reads=(
            Example("One member of the Russian delegation explained the quota.", "RU | explain"),
            Example("A representative of the Japanese side added that it was late.", "JP | add"),
        ),
        passes_over=("A member of the Russian delegation fell asleep.",),
        opens=True,
        hints=("A", "One "),
    ),
    Construction(
        name="cleft",
        says="It was the speaker who said it.",
        before=(
            r"\A(?:It|(?:(?:As (?:to|for)|Regarding|Concerning|On|With (?:regard|respect) to)"
            r"(?![^,.;]*\d)[^,.;]{1,60}|However|Moreover|In this (?:connection|regard)), it"
            r"|(?:On|In) (?:this|that) [a-z]+,? it|(?:Here|There)(?: too| again)?,? it) was"
            r"(?:, (?:however|again|moreover|once more),| also)? (?:the )?"
        ),
        after=(
            r"(?:, (?:too|again|however|once more|likewise),"
            r"|,? (?:and )?not (?:the )?[A-Z][^,.;]{1,40}?,?)?\s(?:who|that)"
            r"(?:,\s[^,.;]{2,40},)?\s+(?:also\s+|then\s+|first\s+)?(?P<verb>[a-z]+)\b"
        ),
        reads=(
            Example("It was Minister Sorokin who proposed a fair.", "Sorokin | propose"),
            Example("It was Minister Sorokin, too, who raised it.", "Sorokin | raise"),
            Example("It was, however, Minister Sorokin who asked.", "Sorokin | ask"),
            Example("It was Minister Sorokin, not Minister Tanabe, who asked.", "Sorokin | ask"),
            Example("It was Minister Sorokin and not Minister Tanabe who asked.", "Sorokin | ask"),
            Example("It was the Japanese side that first asked.", "JP | ask"),
            Example(
                "As to the fair, it was Minister Sorokin who proposed it.", "Sorokin | propose"
            ),
            Example("On this item it was Minister Sorokin who explained.", "Sorokin | explain"),
        ),
        passes_over=("It was Minister Sorokin's fair.",),
        opens=True,
        hints=("It was ", "it was ", "It was,", "it was,"),
    ),
    Construction(
        name="agent_first",
        says="It was by the speaker said.",
        before=r"\A(?:It|This) was by (?:both )?",
        after=r"\s(?:also\s|then\s)?(?P<verb>[a-z]+)\b",
        reads=(
            Example("It was by both ministers agreed that it was late.", "Sorokin Tanabe | agree"),
            Example("This was by Minister Sorokin explained at length.", "Sorokin | explain"),
        ),
        passes_over=("It was by Minister Sorokin's car that all left.",),
        opens=True,
        hints=("It was ", "This was "),
    ),
    Construction(
        name="only_then_did",
        says="Only then, or not only that, did the speaker say.",
        before=(
            r"\A(?:[^,;.]{1,60}, )?(?:[Oo]nly|[Nn]ot (?:only|until)|[Tt]hus|[Ss]o|[Oo]nce more)\b"
            rf"{_NOW}[^,;.]{{0,80}}?(?:, [^,;.]{{1,80}}, )?\bdid (?:both )?"
        ),
        after=r"\s(?:also\s|finally\s|then\s)?(?P<verb>[a-z]+)\b",
        reads=(
            Example("Only after a while did the two ministers agree.", "Sorokin Tanabe | agree"),
            Example("Not only did Minister Sorokin explain the quota.", "Sorokin | explain"),
            Example(
                "Only at the end, with all on their feet, did Minister Sorokin ask.",
                "Sorokin | ask",
            ),
        ),
        passes_over=(
            "Only then did Minister Sorokin sit down.",
            "Only in 2019 did Minister Sorokin agree.",
        ),
        infinitive=True,
        opens=True,
        hints=(" did ",),
        ends=("did ", "both "),
    ),
    Construction(
        name="nor_did",
        says="What the speaker did not deny either.",
        before=r"\ANor did (?:the )?",
        after=(
            r"\s(?:also\s|then\s|[a-z]+ly\s)?(?P<verb>rule|exclude|deny|dispute|contest|oppose|object"
            r"|doubt|hide|conceal)\b"
        ),
        reads=(
            Example("Nor did Minister Sorokin rule out a visit.", "Sorokin | rule out"),
            Example("Nor did the two ministers dispute it.", "Sorokin Tanabe | dispute"),
        ),
        passes_over=("Nor did Minister Sorokin answer.",),
        infinitive=True,
        opens=True,
        hints=("Nor did ",),
        ends=("did ", "the "),
    ),
    Construction(
        name="cleft_adverbial",
        says="It was then, there or for that reason that the speaker said it.",
        before=(
            r"\AIt (?:was|is) (?:here|there|then|only|at|in|on|with|for|to|from|during|after|before"
            r"|over|under|because|due|owing|thanks|not)\b[^,;.]{0,120}?\bthat "
        ),
        after=r"\s(?:(?:also|then|first|again|once again|[a-z]+ly)\s){0,2}(?P<verb>[a-z]+)\b",
        reads=(
            Example("It was here that Minister Sorokin proposed a fair.", "Sorokin | propose"),
            Example("It is on this basis that the two ministers agreed.", "Sorokin Tanabe | agree"),
        ),
        passes_over=("It was clear that Minister Sorokin proposed a fair.",),
        opens=True,
        hints=("It was ", "It is "),
    ),
    Construction(
        name="according_to",
        says="Something is so according to the speaker.",
        before=(
            r"(?:\A|,\s)(?:[Aa]ccording to|[Ii]n the (?:view|words|opinion|eyes|judgment) of"
            r"|[Tt]o the mind of"
            r"|[Tt]o quote|[Aa]s (?:put|seen) by)\s"
        ),
        after=r"(?=[,.]|\s[a-z])",
        reads=(
            Example("According to Minister Sorokin, the quota was low.", "Sorokin | state"),
            Example("In the view of the Russian side, it was late.", "RU | state"),
            Example("This was, to the mind of Minister Tanabe, late.", "Tanabe | state"),
        ),
        passes_over=("The quota was set according to the plan.",),
        lemma="state",
        act=Act.STATE,
        encloses=True,
        hints=("ccording to ", "n the ", "s put ", "s seen ", "o quote ", "o the mind "),
    ),
    Construction(
        name="according_to_what",
        says="Something is so according to what the speaker said.",
        before=r"\A(?:[Aa]ccording to|[Ff]rom|[Bb]y) what\s",
        after=r"\s(?P<verb>[a-z]+)(?=,| (?:him|her|them),)",
        reads=(
            Example(
                "According to what Minister Sorokin reported, it was late.", "Sorokin | report"
            ),
            Example("From what the Russian side said, the quota was low.", "RU | say"),
        ),
        passes_over=("What Minister Sorokin reported was late.",),
        opens=True,
        hints=(" what ",),
    ),
    Construction(
        name="verb_before_speaker",
        says="The verb stands before the speaker, after what was said.",
        before=r"[,”\"'’]\s{1,2}(?P<verb>[a-z]{3,12})\s{1,2}",
        after="",
        reads=(
            Example("Prices, said Minister Sorokin, had risen.", "Sorokin | say"),
            Example("“It was late,” added the Japanese side.", "JP | add"),
        ),
        passes_over=("Prices, Minister Sorokin knew, had risen.",),
    ),
    Construction(
        name="says_before_speaker",
        says="The verb stands in the present before the speaker, behind what is quoted.",
        before=r"[”\"'’]\s{1,2}says\s{1,2}",
        after=r"(?=[.,;:!?]|\s(?:to|in|of|with|at|on|and|as|who)\b|\s*\Z)",
        reads=(
            Example("“It is late,” says Minister Sorokin.", "Sorokin | say"),
            Example("“It is late,” says the Japanese side.", "JP | say"),
        ),
        passes_over=("Prices, as everybody who says Minister Sorokin is late knows, had risen.",),
        lemma="say",
        act=Act.STATE,
        hints=(" says ",),
    ),
    Construction(
        name="inverted_agent",
        says="The passive stands first, with its agent, and what was said behind it.",
        before=r"\A(?:Also\s)?(?P<verb>[A-Za-z][a-z]+)\sby\s(?:both\s)?",
        after=r"\s(?:was|were)\s",
        reads=(
            Example("Also raised by Minister Sorokin was the matter of bark.", "Sorokin | raise"),
            Example("Stressed by the Russian side was the role of the mill.", "RU | stress"),
        ),
        passes_over=("Surprised by Minister Sorokin's answer, they were silent.",),
        opens=True,
        hints=(" by ",),
        ends=("by ", "both "),
    ),
    Construction(
        name="asked_by",
        says="Somebody was asked by the speaker, at the beginning of the sentence.",
        before=(
            r"\A(?:(?:Upon|On|When|After)\s(?:being\s)?)?(?P<verb>[A-Za-z][a-z]{2,12}ed|[Tt]old)\s+by\s+"
        ),
        after="",
        reads=(
            Example("Asked by Minister Sorokin about prices, he smiled.", "Sorokin | ask"),
            Example("Told by Minister Tanabe that it was late, all rose.", "Tanabe | tell"),
            Example("Upon being asked by Minister Tanabe to come, all rose.", "Tanabe | ask"),
        ),
        passes_over=("Built by Minister Sorokin, it stood.",),
        opens=True,
        first=True,
        hints=(" by ",),
    ),
    Construction(
        name="having_said",
        says="The speaker had said it first, in a participle that opens the sentence.",
        before=r"\A(?:With\s)?(?:[Bb]oth\s)?(?:[Tt]he\s)?",
        after=r"(?:,\sfor\s(?:his|her|its)\spart,)?\shaving\s(?:(?:[a-z]+ly|also|first|then|already|again|thus|so)\s)?(?P<verb>[a-z]+)\b",
        reads=(
            Example("Minister Sorokin having proposed a fair, all rose.", "Sorokin | propose"),
            Example("The Japanese side having asked for maps, it was late.", "JP | ask"),
        ),
        passes_over=("Minister Sorokin having left, it closed.",),
        opens=True,
        first=True,
        hints=(" having ",),
    ),
    Construction(
        name="with_his_saying",
        says="The speaker says it in a participle that opens the sentence, before another speaks.",
        before=r"\AWith\s(?:both\s)?(?:the\s)?",
        after=r"\s(?:(?:[a-z]+ly|also|again)\s)?(?P<verb>[a-z]+ing)\b",
        reads=(
            Example("With Minister Sorokin insisting on it, all was agreed.", "Sorokin | insist"),
            Example("With the Japanese side asking for maps, it closed.", "JP | ask"),
        ),
        passes_over=("With Minister Sorokin smiling, it closed.",),
        participle=True,
        opens=True,
        first=True,
        hints=("With ",),
    ),
    Construction(
        name="on_his_asking",
        says="Something was done on the speaker's saying something.",
        before=r"\A(?:On|Upon|At|After)\s(?:the\s)?",
        after=r"(?:\s|['’]s\s(?=[a-z]+ing\s(?:for|that|to|whether|about)\b))(?P<verb>[a-z]+ing)\b",
        reads=(
            Example("On Minister Sorokin asking for maps, all rose.", "Sorokin | ask"),
            Example("Upon the Russian side requesting maps, it was late.", "RU | request"),
        ),
        passes_over=(
            "On Minister Sorokin leaving, it closed.",
            "After Minister Sorokin's briefing, it closed.",
        ),
        participle=True,
        opens=True,
        first=True,
        hints=("On ", "Upon ", "At ", "After "),
        ends=("On ", "Upon ", "At ", "After ", "the "),
    ),
    Construction(
        name="passive_between",
        says="A matter was discussed between those who are named.",
        before=(
            r"\b(?:was|were)\s(?:also\s|then\s)?"
            r"(?P<verb>discussed|debated|considered|examined|reviewed)"
            r"(?:\s(?:at\slength|in\s(?:depth|detail|full)|[a-z]+ly)){0,2}\sbetween\s"
        ),
        after="",
        reads=(
            Example(
                "The ban was examined in detail between Minister Tanabe and Minister Sorokin.",
                "Sorokin Tanabe | examine",
            ),
            Example("Both drafts were debated between the two sides.", "RU JP | debate"),
        ),
        passes_over=("The line was built between Otaru and Omsk.",),
        hints=("between ",),
        ends=("between ",),
        noun_before=True,
    ),
    Construction(
        name="passive_agent",
        says="The act is in the passive, and its agent follows 'by'.",
        before=(
            rf"\b{WAS}(?P<verb>[a-z]+){PARTICLE}"
            # "That there were no buyers was pointed out by": the second of two verbs.
            r"(?: (?!that)(?:(?!was )[^.;,]|(?<=M[rs])\."
            # "in", "on", "by", "at", "to"
            r"|,(?= (?:and )?(?!he)(?:\w\w|with) )){0,80}"
            # "held on a plan proposed by": who proposed it.
            r"(?<!ed))?"
            # "not by Minister A but by Minister B"
            r"(?<! not) (?:by|on the part of) (?:both )?"
        ),
        after="",
        reads=(
            Example("The quota was explained by Minister Sorokin.", "Sorokin | explain"),
            Example("It was raised not by Japan but by Minister Sorokin.", "Sorokin | raise"),
            Example("It was stated by the Russian side that it was late.", "RU | state"),
            Example("It was stressed on the part of Russia that it was late.", "RU | stress"),
            Example(
                "Thanks were expressed to Mr. Tanabe by Minister Sorokin.", "Sorokin | express"
            ),
        ),
        passes_over=(
            "A fair that was proposed by Minister Sorokin opened.",
            "A note was signed by Minister Sorokin.",
            "The table was shared by Minister Sorokin and Minister Tanabe.",
            "A discussion was held on the plan proposed by Minister Sorokin.",
        ),
        noun_before=True,
        first=True,
        hints=(" by ", " on the part of "),
    ),
    Construction(
        name="put_at",
        says="The speaker says how many or how much something is.",
        before="",
        after=(
            r"(?:,\sfor\s(?:his|her)\spart,)?\s(?:also\s|then\s)?put\sthe\s"
            rf"(?:number|figure|cost|total|price|share)\b[^.,;]{{0,60}}?\sat\s(?={_AMOUNT})"
        ),
        reads=(
            Example("Minister Sorokin put the number at nine hundred.", "Sorokin | put"),
            Example("Minister Tanabe put the cost of it at 20 million yen.", "Tanabe | put"),
            Example("Minister Tanabe put the share at not more than a third.", "Tanabe | put"),
        ),
        passes_over=(
            "Minister Sorokin put the number on the board.",
            "Minister Sorokin put the price at issue again.",
            "Minister Sorokin put the share at risk by his own act.",
            "Minister Sorokin put the figure at a meeting of experts.",
        ),
        lemma="put",
        act=Act.ASSESS,
        hints=(" put the ",),
    ),
    Construction(
        name="was_asked",
        says="Somebody is asked or told something, and nothing says by whom: by the other.",
        before="",
        after=(
            r"\s(?:was|were)\s(?:also\s|then\s|further\s|[a-z]+ly\s)?"
            r"(?P<verb>asked|requested|urged|told|informed|reminded|assured|notified|thanked)"
            r"\s(?:in (?:reply|response|answer)\s)?"
            r"(?:to|that|whether|about|of|for|(?:by )?(?:when|whom)|how|why|where)\b"
            r"(?![^.;]*\sby\s(?:the\s)?[A-Z])"
        ),
        reads=(
            Example("The Russian side was requested to wait.", "RU | request"),
            Example("Minister Tanabe was told in reply that it was late.", "Tanabe | tell"),
        ),
        passes_over=(
            "Minister Tanabe was asked to wait by Mr. Orlov of Norway.",
            "Minister Tanabe was known to be late.",
        ),
        by_other=True,
        hints=(" was ", " were "),
    ),
    Construction(
        name="by_whom",
        says="It was said by whom the sentence has just named as the agent.",
        before="",
        after=r",\sby\swhom\sit\swas\s(?:also\s)?(?P<verb>[a-z]+)\b",
        reads=(
            Example(
                "This was liked by Minister Sorokin, by whom it was stated that it was late.",
                "Sorokin | state",
            ),
            Example(
                "It pleased the Russian side, by whom it was added that it was late.", "RU | add"
            ),
        ),
        passes_over=("This was liked by Minister Sorokin, by whom it was bought.",),
        hints=(" by whom ",),
    ),
    Construction(
        name="what_he_said",
        says="What came before is what the speaker said.",
        before=r",?\s(?:was|is)\swhat\s",
        after=r"\s(?P<verb>[a-z]+)(?=[.,;]|\s(?:in|to|on|at)\b)",
        reads=(
            Example("That it was late was what Minister Sorokin stated.", "Sorokin | state"),
            Example("More boats, then, is what the Japanese side asked.", "JP | ask"),
        ),
        passes_over=("A boat was what Minister Sorokin bought.",),
        hints=("s what ",),
        ends=("what ",),
    ),
    Construction(
        name="on_his_side",
        says="The act is in the passive, and it tells on which side.",
        before=rf"(?<!\bNothing )\b{WAS}(?P<verb>[a-z]+){PARTICLE}\s(?:on|from)\s",
        after=r"(?<=\bside)(?=[\s,.;])",
        reads=(
            Example("A concern was raised on the Japanese side over prices.", "JP | raise"),
            Example("It was stated from the Russian side that it was late.", "RU | state"),
        ),
        passes_over=(
            "A house was built on the Japanese side.",
            "Nothing was said on the Japanese side.",
        ),
        noun_before=True,
        hints=(" side",),
        ends=("on ", "from "),
    ),
    Construction(
        name="between",
        says="The act is in the passive, and stands between those who did it.",
        before=rf"\b{WAS}(?P<verb>[a-z]+){PARTICLE}\s(?:between|among)\s(?:both\s)?",
        after="",
        reads=(
            Example(
                "It was confirmed between the two ministers that it was late.",
                "Sorokin Tanabe | confirm",
            ),
            Example("A date was agreed upon between Japan and Russia.", "RU JP | agree"),
        ),
        passes_over=("The road between Minister Sorokin and the sea was long.",),
        noun_before=True,
        hints=(" between ", " among "),
        ends=("between ", "among ", "both "),
    ),
    Construction(
        name="accepted_by",
        says="What one has said is accepted or turned down by the speaker.",
        before=(
            r"(?:,|;|\band)\s(?:an?\s[a-z]+\s)?(?:which|it|the [a-z]+|this)\s(?:was|were)\s"
            r"(?:also\s|at once\s|[a-z]+ly\s)?"
            r"(?P<verb>[a-z]+)(?:\s(?:with|in)\s[a-z ]{3,30})?\sby\s(?:both\s)?"
        ),
        # "The talk, which was proposed by Minister A, went on" tells of the talk.
        after=r"(?!,\s(?:(?:also|then)\s)?(?:went|was|were|had|has|took|came|began|ran|[a-z]{2,}ed)\b)",
        reads=(
            Example(
                "Minister Tanabe made an offer, which was accepted by Minister Sorokin.",
                "Sorokin | accept",
            ),
            Example(
                "Minister Tanabe asked for a fair, a wish which was at once welcomed by Russia.",
                "RU | welcome",
            ),
            Example(
                "Minister Sorokin spoke of a fair, and the idea was welcomed by Minister Tanabe.",
                "Tanabe | welcome",
            ),
        ),
        passes_over=("Minister Tanabe praised a fair that was opened by Minister Sorokin.",),
        further=True,
        hints=(" by ",),
        ends=("by ", "both "),
    ),
    Construction(
        name="was_told_by",
        says="One who has spoken is told something by the speaker, or what he said is answered.",
        before=(
            r",?\s(?:(?:and|but)\s(?:was|were)|(?:only\s)?to\sbe)"
            r"\s(?:also\s|then\s|in turn\s|[a-z]+ly\s)?"
            r"(?P<verb>told|asked|informed|assured|reminded|advised|urged|warned|thanked|answered"
            r"|accepted|welcomed|rejected|dismissed|seconded)\sby\s"
        ),
        after="",
        reads=(
            Example(
                "Minister Tanabe asked, and was told by the Russian side that it was late.",
                "RU | tell",
            ),
            Example(
                "Minister Tanabe asked, but was reminded by Minister Sorokin of the quota.",
                "Sorokin | remind",
            ),
        ),
        passes_over=("Minister Tanabe spoke of a fair, and was fined by Minister Sorokin.",),
        further=True,
        tells=True,
        hints=(" by ",),
        ends=("by ",),
    ),
    Construction(
        name="to_which_it_was",
        says="What one has said is answered by the speaker, in the passive or with a noun.",
        before=(
            r",?\s(?:to|on|at|upon)\swhich\s(?:it\swas\s(?:also\s|[a-z]+ly\s)?(?P<verb>[a-z]+)"
            rf"|the\s(?P<noun>{NOUN})\s(?:was\sgiven\s)?)(?<=\s|[a-z])\s?"
            r"(?:by|from|of|on\sthe\spart\sof)\s"
        ),
        after="",
        reads=(
            Example(
                "Minister Tanabe asked, to which it was replied from the Russian side that it was"
                " late.",
                "RU | reply",
            ),
            Example(
                "Minister Tanabe asked, to which the answer of Minister Sorokin was that it was"
                " late.",
                "Sorokin | answer",
            ),
        ),
        passes_over=("Minister Tanabe asked, to which the road from Oslo led.",),
        further=True,
        tells=True,
        hints=(" which ",),
        ends=("by ", "from ", "of "),
    ),
    Construction(
        name="echoed_by",
        says="What one has said is taken up by the speaker, in apposition.",
        before=(
            rf",\s(?:an?|the)\s(?:[a-z]+\s)?(?:{'|'.join(_SAID_THINGS)})\s"
            r"(?:also\s|[a-z]+ly\s)?(?P<verb>[a-z]+)\sby\s(?:both\s)?"
        ),
        after="",
        reads=(
            Example(
                "Minister Tanabe noted the cost, a point echoed by Minister Sorokin.",
                "Sorokin | echo",
            ),
            Example(
                "Minister Sorokin asked for a fair, an idea welcomed by the Japanese side.",
                "JP | welcome",
            ),
        ),
        passes_over=("Minister Tanabe noted the cost, a point made by Minister Sorokin.",),
        further=True,
        hints=(" by ",),
        ends=("by ", "both "),
    ),
    Construction(
        name="noun_by",
        says="There was an explanation by the speaker.",
        before=(
            r"\b[Tt]here (?:was|were|has been) (?:also )?(?:an? |further |the )?(?:[a-z-]+ ){0,3}?"
            rf"(?P<noun>{NOUN})s? (?:from|by) "
        ),
        after="",
        reads=(
            Example("There was an explanation by Minister Sorokin.", "Sorokin | explain"),
            Example("There were further requests from the Japanese side.", "JP | request"),
        ),
        passes_over=("There was a fair by the sea.",),
        hints=("here ",),
        ends=("from ", "by "),
    ),
    Construction(
        name="came_from",
        says="An explanation, a request or a wish came from the speaker.",
        before=(
            r"\A(?:(?:On|As|With|In(?!\s(?:\d|the\s[a-z]+ies\b))|At|Regarding|Concerning)\b"
            r"[^.;]{0,160}?,?\s)?"
            rf"(?:[Aa]n?|[Tt]he)\s(?:[a-z]+\s){{0,2}}(?P<noun>{NOUN}|hope|wish|thanks)s?"
            r"(?:\s(?:for|of|on|about|to)(?:\s(?!(?:who|which|that|where|when)\b)[^\s.;,]+){1,6})?"
            r"\s(?:came|issued)\sfrom\s(?:the\s)?"
        ),
        after=r"(?!['’])",
        reads=(
            Example("A request for maps came from Minister Sorokin.", "Sorokin | request"),
            Example("The proposal of a fair came from the Russian side.", "RU | propose"),
        ),
        passes_over=(
            "The boats came from Minister Sorokin's town.",
            "No answer came from Minister Sorokin.",
            "The request came from Minister Sorokin's mother.",
        ),
        opens=True,
        hints=(" from ",),
    ),
    Construction(
        name="there_came",
        says="There came or followed an answer, a promise or a plea by the speaker.",
        before=(
            r"\A(?:[A-Z][A-Za-z]*(?:\s[a-z]+){0,3},?\s)?[Tt]?(?:here\s)?(?:then\s|also\s)?"
            r"(?:came|followed|ensued)\s(?:an?|the|some)\s(?:[a-z]+\s){0,2}"
            rf"(?P<noun>{ANY_NOUN})s?\s(?:by|from|on the part of)\s(?:the\s)?"
        ),
        after=r"(?!['’])",
        reads=(
            Example("To this came a promise by Minister Sorokin to help.", "Sorokin | promise"),
            Example("There followed an account by the Russian side.", "RU | explain"),
        ),
        passes_over=(
            "There followed a song by Minister Sorokin's choir.",
            "Then came Minister Sorokin.",
        ),
        opens=True,
        hints=("came ", "followed ", "ensued "),
    ),
    Construction(
        name="from_whom_there_was",
        says="From the speaker there was an explanation, a request or a wish.",
        before=r"\A(?:From|On|By) (?:the )?(?:part of (?:the )?)?",
        after=(
            r"(?:['’`]s?\sside)?,?\s(?:there\s(?:was|were)|(?:also\s|then\s)?(?:came|issued))"
            r"\s(?:also\s)?(?!no\b|little\b)(?:an?\s|the\s)?(?:[a-z]+\s){0,3}?"
            rf"(?P<noun>{ANY_NOUN})(?:e?s)?\b"
        ),
        reads=(
            Example("From Minister Sorokin there was a request for maps.", "Sorokin | request"),
            Example("On the Russian side there was a strong wish for maps.", "RU | wish"),
            Example(
                "From Minister Sorokin came the response that it was late.", "Sorokin | respond"
            ),
        ),
        passes_over=(
            "On the Russian side there was a high wall.",
            "On the Russian side there was no answer.",
            "From Minister Sorokin came a parcel.",
        ),
        opens=True,
        hints=(" there ", " came ", " issued "),
        ends=("From ", "On ", "By ", "the ", "of "),
    ),
    Construction(
        name="and_from_whom",
        says="A request or proposal came from one, and from the other the next.",
        before=r"(?<=,)\sand\sfrom\s(?:the\s)?",
        after=rf"\s(?:came\s)?(?:an?\s|the\s)?(?:[a-z]+\s){{0,2}}(?P<noun>{ANY_NOUN})s?\b",
        reads=(
            Example(
                "A wish came from the Japanese side, and from the Russian side a request.",
                "RU | request",
            ),
            Example(
                "A question came from Minister Tanabe, and from Minister Sorokin came an answer.",
                "Sorokin | answer",
            ),
        ),
        passes_over=("Boats came from Otaru, and from the Russian side a ship.",),
        further=True,
        tells=True,
        hints=(" and from ",),
        ends=("from ", "the "),
    ),
    Construction(
        name="from_whom_it_was_made",
        says="From the speaker a request or proposal was made.",
        before=r"\A(?:From|On the part of|On|By) (?:the )?",
        after=(
            r"(?:['’`]s?\s(?:side|part))?,?\s(?:an?|the)\s(?:[a-z]+\s){0,2}?"
            rf"(?P<noun>{ANY_NOUN})(?:e?s)?\s(?:was|were)\s(?:also\s|then\s|[a-z]+ly\s)?"
            r"(?:made|raised|put|submitted|lodged|tabled|given|addressed)\b"
            r"(?!\s(?:public|known|clear|possible|off|up|by)\b)"
        ),
        reads=(
            Example("From the Japanese side, a request was made for maps.", "JP | request"),
            Example("On the part of Minister Sorokin a proposal was made.", "Sorokin | propose"),
        ),
        passes_over=(
            "From the Japanese side, a parcel was given.",
            "On the part of Minister Sorokin the answer was made public.",
        ),
        opens=True,
        hints=("From ", "On ", "By "),
        ends=("From ", "of ", "On ", "By ", "the "),
    ),
    Construction(
        name="it_was_his_view",
        says="It was the speaker's view, wish or request that something is so.",
        before=rf"\A{_ON_THIS}[Ii]t (?:was|is) (?:the )?",
        after=(
            r"['’`]s?\s(?:[a-z]+\s){0,2}"
            r"(?:view|opinion|position|belief|conviction|contention|assessment|understanding"
            r"|impression|judge?ment|wish|hope|request|proposal|intention|plan)"
            rf"(?:{_HE_SAID}\sto\b|(?:{_HE_SAID})?\sthat\b)"
        ),
        reads=(
            Example("It was Minister Sorokin's view that the quota was low.", "Sorokin | state"),
            Example("It is the Russian side's firm belief that it was late.", "RU | state"),
        ),
        passes_over=("It was Minister Sorokin's fair that opened.",),
        lemma="state",
        act=Act.STATE,
        opens=True,
        hints=("t was ", "t is "),
    ),
    Construction(
        name="it_was_the_view_of",
        says="It was the view, wish or request of the speakers that something is so.",
        before=(
            rf"\A{_ON_THIS}[Ii]t (?:was|is) (?:common ground between (?:both )?"
            r"(?:the )?|the (?:[a-z]+ ){0,2}(?:view|opinion|position|belief|understanding"
            r"|wish|hope|conviction|intention|plan) of (?:both |all )?(?:the )?)"
        ),
        after=(rf"(?:{_HE_SAID}\sto\b|(?:{_HE_SAID})?\sthat\b(?!\s(?:was|is|were|are)\b))"),
        reads=(
            Example("It was the view of Minister Sorokin that it was late.", "Sorokin | state"),
            Example("It is the firm wish of both sides that trade grow.", "RU JP | state"),
        ),
        passes_over=("It was the fair of Minister Sorokin that opened.",),
        lemma="state",
        act=Act.STATE,
        opens=True,
        hints=("t was the ", "t is the ", "common ground"),
    ),
    Construction(
        name="opened_with",
        says="The speaker opened, went on or ended with words of some kind.",
        before="",
        after=(
            r"\s(?:then\s|also\s|[a-z]+ly\s)?(?:opened|began|started|closed|ended|concluded|followed"
            r"|continued|interrupted)"
            r"(?:\s(?:(?:the|this)\s(?:meeting|talk|session|discussion)s?|h(?:is|er)\s[a-z]+))?"
            r"(?:\sup)?\s(?:with|on|by)\s"
            rf"(?:(?:an?|the|his|her|some|few)\s)*(?:[a-z]+\s){{0,3}}?(?P<noun>{NOUN}|words?|thanks)s?\b"
        ),
        reads=(
            Example("Minister Sorokin opened with a word of welcome.", "Sorokin | state"),
            Example("The Japanese side followed with an account of trade.", "JP | explain"),
        ),
        passes_over=(
            "Minister Sorokin opened with the ambassador.",
            "Minister Sorokin opened the exhibition with a statement of the mayor.",
        ),
    ),
    Construction(
        name="verb_and_noun",
        says="The speaker did something with words of his: upheld an objection, gave impressions.",
        before="",
        after=(
            rf"\s(?:then\s|also\s|[a-z]+ly\s)?{GIVES_WORDS}"
            r"\s(?:(?:an?|the|his|her|its|their|no|some|great|any|full|every)\s)*"
            rf"(?:[a-z]+\s){{0,2}}?(?P<noun>{ANY_NOUN})s?\b"
        ),
        reads=(
            Example("Minister Sorokin upheld his objection.", "Sorokin | object"),
            Example("The Japanese side withdrew its request.", "JP | request"),
        ),
        passes_over=(
            "Minister Sorokin received a request.",
            "Minister Sorokin laid a wreath.",
            "Minister Sorokin assumed the position of a host.",
            "Minister Sorokin broke his promise.",
            "Minister Sorokin left a message.",
        ),
    ),
    Construction(
        name="heard_from",
        says="Somebody heard or received from the speaker what he said.",
        before=(
            r"(?<!never )(?<!not )\b(?:heard|learned|learnt|received|obtained|got|drew|elicited"
            r"|won)"
            r"\s(?:also\s|then\s)?from\s(?:the\s)?"
        ),
        after=(
            r"\s(?:that\b|about\b|how\b|an?\s(?:[a-z]+\s){0,2}?(?:account|explanation|assurance"
            r"|promise|answer|reply|message)\b|the\s(?:assurance|promise|answer|reply|message)\b)"
        ),
        reads=(
            Example(
                "Minister Tanabe heard from Minister Sorokin that it was late.", "Sorokin | tell"
            ),
            Example("The Japanese side received from the Russian side an assurance.", "RU | tell"),
        ),
        passes_over=(
            "Minister Tanabe received from Minister Sorokin a vase.",
            "Minister Tanabe never heard from Minister Sorokin that it was late.",
        ),
        lemma="tell",
        act=Act.INFORM,
        hints=(" from ",),
    ),
    Construction(
        name="received_from",
        says="An explanation, a promise or an answer was received from the speaker.",
        before=(
            r"(?<!never )(?<!not )(?:\b(?P<got>received|obtained|got|given)\s(?:an?|the|some)\s"
            r"|\A(?:An?|The|Some)\s)(?:[a-z]+\s){0,2}"
            r"(?P<noun>explanation|account|assurance|promise|answer|reply|response|reaction)s?\s"
            r"(?(got)|(?:was|were)\s(?:also\s|then\s)?(?:obtained|received|heard|given|had)\s)"
            r"from\s(?:the\s)?"
        ),
        after=r"(?!['’])",
        reads=(
            Example(
                "Minister Tanabe received an explanation from Minister Sorokin.",
                "Sorokin | explain",
            ),
            Example("A positive response was obtained from the Russian side.", "RU | respond"),
        ),
        passes_over=(
            "Minister Tanabe received a vase from Minister Sorokin.",
            "An answer from Minister Sorokin is awaited.",
            "Minister Tanabe never received an answer from Minister Sorokin.",
        ),
        hints=(" from ",),
    ),
    Construction(
        name="no_objection_from",
        says="There was no objection from the speaker: he agreed.",
        before=(
            r"\b[Tt]here\s(?:was|were|had been)\sno\s(?:[a-z]+\s)?(?:objection|opposition|protest"
            r"|disagreement)s?\s(?:to\s(?:this|it|that)\s)?(?:from|by|on the part of)\s(?:the\s)?"
        ),
        after=r"(?!['’])",
        reads=(
            Example("There was no objection from Minister Sorokin.", "Sorokin | not object"),
            Example("To this there was no opposition on the part of Russia.", "RU | not object"),
        ),
        passes_over=("There was no letter from Minister Sorokin.",),
        lemma="not object",
        act=Act.AGREE,
        further=True,
        tells=True,
        hints=("here was no ", "here were no ", "here had been no "),
    ),
    Construction(
        name="no_objection_before",
        says="On the speaker's part there was no objection: he agreed.",
        before=r"\A(?:From|On the part of|On|By|For) (?:the )?",
        after=(
            r"(?:[’']s part)?,?\sthere\s(?:was|were)\sno\s(?:[a-z]+\s)?"
            r"(?:objection|opposition|reservation|disagreement)s?\b"
        ),
        reads=(
            Example("From the Russian side there were no objections.", "RU | not object"),
            Example("On Minister Sorokin's part, there was no objection.", "Sorokin | not object"),
        ),
        passes_over=("From the Russian side there were no experts.",),
        lemma="not object",
        act=Act.AGREE,
        opens=True,
        hints=(" there was no ", " there were no "),
        ends=("From ", "of ", "On ", "By ", "For ", "the "),
    ),
    Construction(
        name="so_did",
        says="The speaker did what another had done, by saying so.",
        before=(
            r"(?:\A|[,;]\s)(?:(?:[Ss]o|[Aa]s|and so) did (?:also )?|(?:[Ll]ikewise|[Ss]o too) )"
            r"(?:the )?"
        ),
        after=r"(?=[.;]|,(?! )|, (?:too|for)|\s(?:on|with|as|for|over|in regard)\s)",
        reads=(
            Example("So did Minister Sorokin.", "Sorokin | do likewise"),
            Example("Minister Tanabe agreed, as did the Russian side.", "RU | do likewise"),
            Example("So did the Japanese side on its draft.", "JP | do likewise"),
            Example("Japan agreed; likewise the Russian side.", "RU | do likewise"),
        ),
        passes_over=("So did it rain.", "Likewise, Minister Sorokin."),
        lemma=LIKEWISE,
        act=Act.SHARE_VIEW,
        further=True,
        tells=True,
        hints=("o did ", "s did ", "ikewise ", "o too "),
        ends=("did ", "also ", "the ", "ikewise ", "o too "),
    ),
    Construction(
        name="had_him_say",
        says="Another had the speaker say it, or made him say it.",
        before=r"\b(?:had|made) (?:the )?",
        after=r"\s(?P<verb>[a-z]+)(?=\s)",
        reads=(
            Example("Minister Tanabe had Director Sorokin explain the law.", "Sorokin | explain"),
            Example("Minister Tanabe made Minister Sorokin promise it.", "Sorokin | promise"),
        ),
        passes_over=("Minister Tanabe had Minister Sorokin for a guest.",),
        infinitive=True,
        hints=(" had ", " made "),
        ends=("had ", "made ", "the "),
    ),
    Construction(
        name="as_well",
        says="The speaker said so, too, in a sentence without a verb.",
        before=r"\A(?:The )?",
        after=r",?\s(?:as\swell|too|likewise)(?=\.)",
        reads=(
            Example("The Russian side as well.", "RU | do likewise"),
            Example("Minister Sorokin, too.", "Sorokin | do likewise"),
        ),
        passes_over=("The old port as well.",),
        lemma=LIKEWISE,
        act=Act.SHARE_VIEW,
        hints=(" as well.", " too.", " likewise."),
    ),
    Construction(
        name="did_likewise",
        says="The speaker said what another had said.",
        before="",
        after=(
            r"\s(?:also\s)?(?:did,?\s(?:likewise|(?:so,?\s)?too|so\sas\swell|the\ssame|as\smuch)"
            r"|followed\ssuit)\b"
        ),
        reads=(
            Example("The Japanese side did likewise.", "JP | do likewise"),
            Example("Minister Sorokin did the same.", "Sorokin | do likewise"),
            Example("Minister Sorokin did, too.", "Sorokin | do likewise"),
            Example("The Russian side followed suit.", "RU | do likewise"),
        ),
        passes_over=("Minister Sorokin did the washing.",),
        lemma=LIKEWISE,
        act=Act.SHARE_VIEW,
        hints=(" did", " suit"),
    ),
    Construction(
        name="he_continued",
        says="The speaker continued, between the words that are his.",
        before=_HIS_WORDS,
        after=rf"\scontinued(?={_THEN_WORDS})",
        reads=(
            Example("Trade, Minister Sorokin continued, is a road.", "Sorokin | continue"),
            Example("Trade is a road, the Japanese side continued, to all.", "JP | continue"),
        ),
        passes_over=(
            "The talks, Minister Sorokin heard, continued.",
            "From Oslo, Minister Sorokin continued, by train, to Bergen.",
            "On the next day, the two sides continued, with interpreters alone.",
        ),
        lemma="continue",
        act=Act.ADD,
        hints=(" continued,",),
    ),
    Construction(
        name="he_went_on",
        says="The speaker went on, between the words that are his.",
        before=_HIS_WORDS,
        after=rf"\swent\son(?={_THEN_WORDS})",
        reads=(
            Example("Trade, Minister Sorokin went on, is a road.", "Sorokin | go on"),
            Example("In trade, Minister Sorokin went on, lay hope.", "Sorokin | go on"),
        ),
        passes_over=(
            "From Tokyo, Minister Sorokin went on, by train, to Kyoto.",
            "On the next day, the two sides went on, with interpreters alone.",
        ),
        lemma="go on",
        act=Act.ADD,
        hints=(" went on,",),
    ),
    Construction(
        name="so_he_went_on",
        says="The speaker went on, behind the words that are his.",
        before=_HIS_WORDS_ENDED,
        after=r"\swent\son(?=\.)",
        reads=(
            Example("Trade is a road, the Japanese side went on.", "JP | go on"),
            Example("It was late, Minister Sorokin went on.", "Sorokin | go on"),
        ),
        passes_over=(
            "The talks, Minister Sorokin heard, went on.",
            "On the next day, the two sides went on.",
            "With fewer aides, the two ministers went on.",
            "Despite the rain, the two ministers went on.",
        ),
        lemma="go on",
        act=Act.ADD,
        hints=(" went on.",),
    ),
    Construction(
        name="in_his_answer",
        says="In the speaker's answer, speech or letter it was said.",
        before=(
            rf"\AIn (?:the )?(?:(?:{NOUN}|speech|address|letter|summary)"
            r" (?:of|from|by) (?:the )?)?"
        ),
        after=(
            rf"(?:['’`]s?\s(?:[a-z]+\s)?(?:{NOUN}|speech|address|letter|summary)s?)?,?"
            rf"\sit {WAS}(?P<verb>[a-z]+)\b"
        ),
        reads=(
            Example("In Minister Sorokin's answer it was said that it was late.", "Sorokin | say"),
            Example("In the reply of the Russian side it was stressed.", "RU | stress"),
        ),
        passes_over=("In Minister Sorokin's town it was late.",),
        opens=True,
        hints=(" it ",),
    ),
    Construction(
        name="from_his_words",
        says="From the speaker's words it emerged that something was so.",
        before=(
            r"\A(?:[A-Z][a-z ]{1,30}, )?[Ff]rom (?:the )?(?:(?:words|remarks|answer) of (?:the )?)?"
        ),
        after=(
            r"(?:['’`]s?\s(?:[a-z]+\s)?(?:words|remarks|answers?|reply|explanations?|account))?,?"
            r"\sit\s(?:also\s)?(?:emerged|appeared|became clear|was clear|was apparent|followed)"
            r"\sthat\b"
        ),
        reads=(
            Example(
                "From Minister Sorokin's remarks it emerged that it was late.", "Sorokin | state"
            ),
            Example("From the words of the Russian side it became clear that.", "RU | state"),
        ),
        passes_over=("From Minister Sorokin's hotel it was clear that it rained.",),
        lemma="state",
        opens=True,
        hints=(" it ",),
        ends=("rom ", "the ", "of "),
    ),
    Construction(
        name="what_he_did_was",
        says="What the speaker said first or wished for was something.",
        before=(
            r"\A(?:What|All(?: that)?|The (?:[a-z]+ )?(?:thing|point|question|matter|topic|subject)"
            r"(?: that| which)?) "
        ),
        after=(
            r"\s(?:w?ould\s|wished to\s|had to\s)?(?P<verb>[a-z]+)(?:\s(?:for|on|about))?"
            r"(?:\s(?:first|next|above all|in particular|[a-z]+ly))?"
            r"\s(?:(?:was|were)\s(?:that\b|the\b|an?\b|to\b|not\b|how\b|whether\b|why\b)|concerned\b)"
        ),
        reads=(
            Example("What Minister Sorokin proposed first was a fair.", "Sorokin | propose"),
            Example("The first thing that the Russian side requested was a map.", "RU | request"),
        ),
        passes_over=("What Minister Sorokin proposed was late.",),
        opens=True,
        hints=("What ", "The ", "All "),
    ),
    Construction(
        name="whose_part",
        says="On whose part it was said, before an impersonal verb.",
        before=r"\A(?:From|On the part of|On|By) (?:the )?",
        after=(
            rf"(?:[’']s part)?,?\s(?:it {WAS}|(?:an? |the )?(?:[a-z]+ ){{1,4}}(?:was|were) )"
            r"(?P<verb>[a-z]+)\b"
        ),
        reads=(
            Example("From the Japanese side, it was stated that it was late.", "JP | state"),
            Example("From the Russian side, a hope was voiced for more.", "RU | voice"),
            Example("On the part of Minister Sorokin the hope was expressed.", "Sorokin | express"),
        ),
        passes_over=("From the Japanese side, Minister Tanabe attended.",),
        opens=True,
        hints=("From ", "On ", "By "),
        ends=("From ", "of ", "On ", "By ", "the "),
    ),
    Construction(
        name="who_said",
        says="A relative clause tells what the speaker said.",
        before="",
        after=(
            r"(?:\s(?:at|during|after|in) the (?:dinner|lunch|luncheon|evening|morning|afternoon"
            r"|end|talks|meeting|table))?"
            r"(?:(?!\s(?:(?:an?|the|his|her|their)\s[a-z]|by\s))[^,.;]){0,60},\s+"
            r"who\s+(?:also\s+|then\s+|in turn\s+|in reply\s+)?"
            r"(?P<verb>[a-z]+)\b"
        ),
        reads=(
            Example(
                "The plans went to Minister Sorokin, who promised an answer.", "Sorokin | promise"
            ),
            Example(
                "The map went to Minister Sorokin at the dinner, who promised an answer.",
                "Sorokin | promise",
            ),
            Example("The list was for the Japanese side, who also asked for a map.", "JP | ask"),
        ),
        passes_over=(
            "The plans went to Minister Sorokin, who had left.",
            "Minister Sorokin was at a lunch of a mayor, who promised an answer.",
            "Minister Sorokin was met by islanders, who demanded a road.",
        ),
        further=True,
        hints=(" who ",),
    ),
    Construction(
        name="as_he_saw_it",
        says="Something is so as the speaker saw or put it.",
        before=r"(?:\A|,\s)[Aa]s\s(?:both\s)?",
        after=r"\s(?:saw|put|sees|puts)\s(?:it|things|matters|the matter)(?=[,.])",
        reads=(
            Example("As Minister Sorokin saw it, the quota was low.", "Sorokin | state"),
            Example("The quota, as the Russian side put it, was low.", "RU | state"),
        ),
        passes_over=("As Minister Sorokin saw the ship, it left.",),
        lemma="state",
        encloses=True,
        hints=("As ", " as "),
        ends=("As ", "as ", "both "),
    ),
    Construction(
        name="as_noted",
        says="Something is so as the speaker noted.",
        before=r"(?:\A|,\s)[Aa]s\s(?:both\s)?",
        after=r"\s(?:(?:also|then|[a-z]+ly)\s)?(?P<verb>[a-z]+)\b(?!\sby\b)",
        reads=(
            Example("As Minister Sorokin noted, the quota was low.", "Sorokin | note"),
            Example("Prices, as both ministers confirmed, were high.", "Sorokin Tanabe | confirm"),
        ),
        passes_over=("As Minister Sorokin had left, it closed.",),
        encloses=True,
        hints=("As ", " as "),
        ends=("As ", "as ", "both "),
    ),
    Construction(
        name="nominative_absolute",
        says="A participle with a subject of its own, set off by a comma.",
        before=r",\s(?:and\s)?(?:both\s)?",
        after=r"\s(?:(?:only|also|then|[a-z]+ly)\s)?(?P<verb>[a-z]+ing)\b",
        reads=(
            Example("Both sides agreed, Minister Sorokin voicing thanks.", "Sorokin | voice"),
            Example(
                "Minister Sorokin agreed, the Japanese side only asking for a map.", "JP | ask"
            ),
        ),
        passes_over=("Both sides agreed, Minister Sorokin smiling.",),
        participle=True,
        further=True,
        hints=("ing",),
        ends=(", ", "and ", "both "),
    ),
    Construction(
        name="absolute",
        says="A participle with a subject of its own.",
        before=r"\b[Ww]ith\s+(?:both\s+)?",
        after=r"\s(?P<verb>[a-z]+ing)\b",
        reads=(
            Example("It closed with Minister Sorokin voicing thanks.", "Sorokin | voice"),
            Example("It closed with both sides confirming the date.", "RU JP | confirm"),
        ),
        passes_over=("It closed with Minister Sorokin smiling.",),
        participle=True,
        further=True,
        hints=("ith ",),
        ends=("ith ", "both "),
    ),
)
#: "who took up the post of Minister": no topic.
TO_AN_OFFICE: Final = re.compile(
    r"\s(?:up|over)?\s?(?:the|his|her)\s(?:new\s)?(?:post|office|position|duties|portfolio)\b"
)

#: Verbs whose passive tells of the meeting itself, where "between" or a number says so.
OF_MEETINGS: Final = frozenset(("hold", "conduct"))
#: What is shared or reviewed without a word: "the chair was shared by".
FURNITURE: Final = re.compile(
    r"(?<!\bto the )(?<!six-party )\b(?:chair|table|stage|podium|platform|panel|guard of honou?r"
    r"|Nothing)\s(?:was|were)\s"
)
#: What was to be done, by whomever: "It was agreed to prepare a visit by Minister A".
TO_DO: Final = re.compile(
    r"\b[Ii]t (?:was|ha[sd] been)(?: [a-z]+)? (?:agreed|decided|resolved|arranged|settled) to\b"
)
#: What follows is told of something else: "It was roads they asked for".
CLEFT: Final = re.compile(r"It (?:was|is)\s")
#: Neither of them said it.
NEITHER: Final = "Neither "
