"""Lead-ins: how a sentence, a line or a heading introduces a list of what somebody said."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted

__all__ = [
    "ACCORDING",
    "BYLINE",
    "CLOSING",
    "COLON_AND_MORE",
    "COLON_MARK",
    "COLUMN",
    "COMMA",
    "COUNTED",
    "COUNTED_BELOW",
    "COUNTS",
    "DIARY",
    "EACH_MONTH",
    "FOLLOWING",
    "FROM",
    "HEADING",
    "IN_THESE_WORDS",
    "LINE_OF_OTHERS",
    "LOOKS_BACK",
    "NOUN",
    "OF_HIM_WHO_SPEAKS",
    "OF_ME_TOO",
    "OPEN",
    "OPENING",
    "OWNED",
    "PAIRS",
    "POINTS_BELOW",
    "QUOTE",
    "REFERENCE",
    "SAID_OPENLY",
    "SAYS_OPENLY",
    "SAYS_THAT",
    "SPEAKER_LINE",
    "SPEAKER_START",
    "STANDS_ALONE",
    "THE_WRITER",
    "TO_DO",
    "WAS_DONE",
    "WHOSE",
    "may_open",
]

_WORDS: Final = ("follow", "below", "effect that:", " under ", "hereunder", "hereafter")
_BELOW: Final = r"(?:below|hereunder|hereafter)"
_OTHER_DAYS: Final = "day|week|month|year|morning|evening|spring|summer|autumn|winter"
_POINTS: Final = "points|statements|remarks|matters|items|issues|views|steps"
#: Introduces a list that has to follow.
_INTRODUCES: Final = re.compile(
    rf"\b(?:the following(?! (?:{_OTHER_DAYS}))|(?:{_POINTS}) (?:{_BELOW}|(?:that|which) follow)"
    r"|as follows|(?<!what is )(?<!what was )(?:as )?(?:set out|listed|described|given|stated)"
    rf" (?:{_BELOW}|under (?:items? )?\d)"
    r"|(?:was|were|is|are) as below|to the following effect|to the effect that:|below:)",
    re.IGNORECASE,
)


#: The same before points alone: "set out three points", "put two requests".
COUNTED: Final = re.compile(
    r"\b(?:two|three|four|five|six|several|a number of) (?:[a-z]+ )?"
    r"(?:points|proposals|requests|items|conditions|questions|suggestions|ideas|matters|remarks)\b"
)
#: Behind a verb and whom it is said to: what is said, in so many words.
SAYS_THAT: Final = re.compile(
    r"\s(?:(?!(?:for|by|about|on|over)\s)[\w.’'-]+\s){0,8}?(?:that|whether|how|why)\s"
)
#: Verbs behind which words can stand as they are, without "that" or marks of quotation.
SAID_OPENLY: Final = frozenset(
    "say state declare note stress emphasize add reply remark conclude underline affirm reiterate "
    "explain answer observe underscore".split()
) | {"point out"}
_OPENS_ASIDE: Final = (
    r"in|at|for|with|on|by|as|when|while|who|which|and|but|or|among|to|after|before|if|since"
    r"|because|so|though|although|unlike|despite|under|besides|however|too|above|once"
    r"|[a-z]+(?:ing|ly|ed)"
)
#: Behind such a verb: a subject and its verb in the present.  "stated, Norway is a neighbor"
SAYS_OPENLY: Final = re.compile(
    rf",\s(?!(?:{_OPENS_ASIDE})\b)(?![^,.;]{{0,60}}, that\b)"
    r"(?:[\w’'-]+,?\s){1,9}?(?:can|do|does|wants?|hopes?|supports?|is|are|has|have|will|should"
    r"|must|needs?|stands?|attaches)\b"
)
#: The end of what introduces a list.
COLON_MARK: Final = ":"
#: What announces the points of such a list, before its colon.
COUNTED_BELOW: Final = re.compile(
    r"\b(?:following|follows|below|points?|proposals?|requests?|questions|things|items|conditions"
    r"|measures|steps|matters|reasons|issues|areas|suggestions|remarks)\b[^.;:]{0,60}:\Z"
)
#: In a sentence below a line of stars: the page tells what was done.
WAS_DONE: Final = re.compile(r"\b(?:was|were|took|held|signed|gave|made|had|visited|laid)\b")
#: How a paragraph of a list begins that counts.
COUNTS: Final = re.compile(
    r"(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Sixth(?:ly)?)"
    r"(?:, | - |: | (?=to |that ))"
)


def may_open(words: str) -> bool:
    """Tell whether *words* hold what introduces a list.

    >>> may_open("Minister Sorokin made the following points.")
    True
    >>> may_open("The following day Minister Sorokin left.")
    False
    """
    # The plain words first: they are far cheaper to look for than the pattern.
    hinted = True in [word in words for word in _WORDS]
    return hinted and _INTRODUCES.search(words) is not None


_SAYINGS: Final = (
    r"(?:remarks|statements?|explanations?|comments|points|message|words|views|position)\b"
)
_MADE: Final = (
    r"(?: (?:made|given|raised|expressed|delivered|addressed|spoken|uttered))?"
    r"(?: (?:at|in|on|during|after) (?:the )?[a-z]+)?"
)
#: A lead-in without a verb of saying, before the speaker: "A summary of the remarks made by".
NOUN: Final = re.compile(
    r"(?:(?:An?|The) )?(?:[\w-]+ ){0,4}?(?:of )?(?:the )?(?:main |opening )?"
    rf"(?:remarks|statements?|explanations?|comments|points|message|words){_MADE} (?:by|of|from) |"
    r"(?:The |An? )?(?:overview|outline|summary|gist|substance|content) of ",
    re.IGNORECASE,
)
#: The row of announcements that says at its beginning that a list follows.
FOLLOWING: Final = "following"
#: After the name of a speaker: "'s remarks are outlined below".
OWNED: Final = re.compile(rf"['’]s? (?:main |opening )?{_SAYINGS}")
#: "According to Minister Sorokin:"
ACCORDING: Final = re.compile(r"(?:[A-Z][\w ]{0,60}, )?[Aa]ccording to (?:the )?\Z")
#: Before the one whose words are announced: "The following is the gist of what Minister A said:".
WHOSE: Final = re.compile(
    r"\b(?:what(?: was (?:said|stated|put forward))?(?: by)?|by"
    r"|(?<!\bto )(?<!\bto the )(?<!\b[Aa]t the )"
    r"(?i:words|remarks|statements?|comments|points|reply|answer|response|request|proposal)"
    r" (?:of|from|that|which))\s+(?:the\s+)?\Z"
)
#: Before and behind those whose points stand below: "From the Russian side:".
FROM: Final = re.compile(r"(?:From|On the part of|On behalf of)\s+(?:the\s+)?")
STANDS_ALONE: Final = re.compile(r"(?:,? in (?:reply|response|answer|return|turn))?\s?[:：]\s*")
_IN_POINTS: Final = r"(?:in|under) \(?\d[.)]? (?:to|through) \(?(?P<last>\d)[.)]?"
#: Which of the points below somebody makes: "the points set forth in 1. to 4. below".
POINTS_BELOW: Final = re.compile(rf"\b{_IN_POINTS} below\b")
#: Behind a verb of saying: what was said follows, in the same paragraph.
IN_THESE_WORDS: Final = Hinted(
    r"(?:\s(?!that\b|to\b|whether\b|how\b|[a-z]+ing\b)[^\s.,;:]+){0,12}?"
    r"\s(?:thus|along (?:the following|these) lines|in (?:the following|these) (?:words|terms|way))"
    r"\s*[.:]",
    *"thus lines words terms way".split(),
)
#: Ends as a lead-in does.
OPEN: Final = re.compile(
    r"[:：][\"”’')\]]{0,2}\Z|(?:\bas follows|\bas below|\b(?:that|which) follow"
    r"|\bfollowing effect|\bthe following|"
    rf"\b(?:outlined|summari[sz]ed|given|set (?:out|forth)|listed|stated)(?: {_IN_POINTS})? below"
    r"|\b(?:was|were|is|are)(?:,[^,]{2,40},| in (?:brief|essence|short|substance))? (?:this|these))"
    r"\s*[.:]?\Z"
)
#: What may stand in a heading before whose words stand below it.
_SUMMARY_OF: Final = r"(?:Overview|Outline|Summary|Gist|Main points) of (?:the )?"
_SPEECH: Final = (
    r"(?:(?:[Oo]pening|[Cc]losing|[Ii]ntroductory) )?(?:[Ss]tatements?|[Rr]emarks?|[Ss]peech"
    r"|[Aa]ddress)(?: and (?:[Aa]nswers|[Rr]eplies) to (?:[a-z]+['’]? )?[Qq]uestions)?"
)
_OTHER_WORDS: Final = r"[Ee]xplanations?|[Mm]essages?|[Rr]eply|[Rr]esponse|[Cc]omments?|[Vv]iews"
#: The heading of what is printed for reference behind a readout: the writer's words.
REFERENCE: Final = re.compile(r"(?:\[References?\]|\(References?\)|References?(?=\s?[:：]|\Z))")
#: A heading that says whose words stand below it: "Statement by Minister Sorokin".
HEADING: Final = re.compile(
    rf"(?:{_SUMMARY_OF})?(?:{_SPEECH}|{_OTHER_WORDS})"
    r"(?:\s+to\s+the\s+(?:[Pp]ress|[Mm]edia))?"
    r"\s+(?:(?:made|delivered|given|expressed)\s+)?(?:by|of|from)\s+"
)
#: What somebody writes about himself.
_COLUMN: Final = (
    r"(?:Notebook|Diary|Notes|Column|(?:We)?[Bb]log|Journal|Essay|Letter|Travelogue|Travels)"
)
#: The line that names who writes: "By Minister Sorokin".
BYLINE: Final = re.compile(
    r"(?:(?:Written|Contributed|Posted|Report|Account|Article|Lecture|Essay)\s)?[Bb]y\s+"
    rf"|(?:From )?(?:[Tt]he )?{_COLUMN} (?:of|by)\s+(?:the\s+)?"
    r"|(?:The following|This)(?: (?:text|account|column|letter|note|report))?"
    r"(?: (?:was|is|has been) (?:[a-z]+ ){0,2}?(?:written|contributed|sent|penned))? "
    r"by\s+(?:the\s+)?"
)
#: Behind the name of who writes: ", Minister of Trade, looks back on his visit".
LOOKS_BACK: Final = re.compile(
    r"(?:, (?:the )?[A-Z][\w’'-]*(?: (?:of|for|and|the|[A-Z][\w’'-]*)){0,12})?,?"
    # "A recalls his visit" may be another's words.
    r" (?:(?:looks back (?:on|at)|sums up|gives an account of|writes (?:of|about|on)) (?:his|her)"
    r"|(?:tells|writes (?:for|to)) (?:the )?readers of this)\b(?![^.;]*\binterview)"
)
#: What may stand before him there.
EACH_MONTH: Final = re.compile(r"(?:(?:Each|Every|Once a|This) (?:day|week|month|year),? )?")
#: Before the name of who wrote a page, at its end: "The writer, A, is Minister of Trade".
THE_WRITER: Final = re.compile(
    r"(?:The|Our) (?:writer|author)"
    r"(?: of th(?:is|ese) (?:page|pages|column|text|lines|notes?|blog|diary|article|post|letter))?"
    r"(?:,| is)? (?:the )?"
)
#: In the same sentence: somebody else than he tells of that one, "and I told him so".
OF_ME_TOO: Final = re.compile(r"\b(?:I|me|my|we|us|our)\b")
#: A word of a title, or of the path to the page, by which it is a column of somebody.
COLUMN: Final = Hinted(
    r"['’]s?\s(?:[A-Z][a-z]+\s){0,3}(?:Notebook|Diary|Notes|Column|(?:We)?[Bb]log|Journal|Letters?)\b"
    r"|\b(?:Notebook|Diary|(?:We)?[Bb]log|Travelogue|A Journal)\b(?! of the)"
    r"|\bLetters? [Ff]rom\b|\bNotes (?:[Ff]rom|[Oo]n the (?:[Ww]ay|[Rr]oad))\b"
    r"|[>/]\s(?:Travels|Column|Letters|Essays|Journal)\b",
    *"Notebook Diary Notes Column log Journal Letter Travel Essays".split(),
)
#: Words of a title, or of the path to the page, by which it tells of somebody's days.
DIARY: Final = re.compile(
    r"\b(?:[Pp]hoto (?:[Dd]iary|[Rr]eport|[Aa]lbum|[Gg]allery|[Jj]ournal)"
    r"|[Dd]iary|[Dd]ay [Bb]y [Dd]ay"
    r"|[Ii]n (?:Pictures|Photographs|Photos)"
    r"|(?:Week|Day|Month|Record) in (?:Pictures|Photographs|Photos))\b"
)
#: Between the speaker and his words: "Sorokin: ", "Sorokin (through an interpreter): ".
SPEAKER_LINE: Final = re.compile(
    r"(?:,?\sin\s(?:reply|response|answer|return))?\s?(?:\([^()]{1,40}\))?\s?[:：](?=\s|\Z)"
)
#: A line of somebody without a name: "Question: …".
LINE_OF_OTHERS: Final = re.compile(
    r"(?:Question|Q|Journalist|Reporter|Correspondent|Moderator|Interviewer|Presenter)"
    r"(?:\s?\([^()]{1,60}\))?\s?[:：]\s"
)
_WITH_OFFICE: Final = (
    r"(?:(?:First|Deputy|Vice|Prime|Foreign|Federal)[\s-]){0,3}"
    r"(?:President|Minister|Secretary|Chancellor|Chairman|Chairwoman|Speaker|Governor|Ambassador)"
    r"\s(?:of|for)\s(?:(?:the|and|of)\s|[A-Z][\w.’'-]*\s){1,9}?[A-Z][\w.’'-]*\s[A-Z][\w.’'-]*"
    r"(?=(?:\s\([^()]{1,40}\))?[:：]\s[\"“]?[A-Z])"
)
#: A line that begins with a name and a colon: "Anna Berg:", "President of Norway Anna Berg:".
SPEAKER_START: Final = re.compile(
    rf"(?:{_WITH_OFFICE}|[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){{0,5}})"
    r"(?:\s\([^()]{1,40}\))?[:：]\s"
)
#: A point that says what is to be done: "To keep the press informed".
TO_DO: Final = re.compile(r"To [a-z]+ (?!(?:this|that|these|those|which)\b)")
#: Words in the list's own sentence: "the following points: first, pines".
COLON_AND_MORE: Final = re.compile(r"[:：]\s*(?:\(?[a-z1]|[“\"])")
#: "Minister Sorokin added that,", before a list or a quotation of its own.
COMMA: Final = re.compile(r",\s*\Z")
#: Marks of quotation of which one opens and another closes.
PAIRS: Final = (("“", "”"), ("«", "»"))
#: The marks of a quotation: opening, closing, or either.
QUOTE: Final = re.compile(r"[“”«»„]|(?<![A-Za-z0-9])\"|\"(?![A-Za-z0-9])")
OPENING: Final = frozenset('“«„"')
CLOSING: Final = frozenset('”»"')
#: In what is listed: it is still he who speaks, whoever is told of.
OF_HIM_WHO_SPEAKS: Final = re.compile(r"\b(?:me|my|myself|us|our)\b")
