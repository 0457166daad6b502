"""What ends a sentence: abbreviations whose full stop does not, and words that begin the next."""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.hinted import Hinted

__all__ = [
    "ABBREVIATED",
    "ABBREVIATIONS",
    "BEGINS_WITH_SUBJECT",
    "CLOCKS",
    "ENDS_WITH_HOUR",
    "HAS_VERB",
    "HELD_AT_HOUR",
    "HOUR_FIRST",
    "NAMING",
    "NOUNS_FIRST",
    "NUMBER",
    "NUMBER_OF_LIST",
    "NUMBER_OF_NAME",
    "STARTERS",
    "STARTERS_WITH",
    "SUBJECT_BEHIND",
    "TITLES",
    "UNITS",
    "UNSTOPPED",
    "WITH_SUBJECT",
    "WORDS_TOO",
]

#: In lower case, without the last full stop.
ABBREVIATIONS: Final = frozenset(
    (
        "mr mrs ms mme messrs dr prof st smt h.e rt amb gen lt col capt maj adm brig cdr cmdr sgt "
        "sen rep gov hon jr sr vs etc e.g i.e cf no nos art u.s u.n u.k u.s.a e.u d.c a.m p.m "
        "approx dept govt co ltd inc jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split()
)
#: Those of them that in small letters are words, too, but before a number: "a work of art."
WORDS_TOO: Final = frozenset(("art", "no"))
#: What such a number looks like behind them: "art. 9", "no. XII", "no. B-5".
NUMBER: Final = re.compile(r"\s*(?:[A-Z]?-?\d|(?:II|III|IV|VI{0,3}|IX|X[IVX]*)\b)")
#: The same of units, which end no sentence only before a number: "1 hr. 15 min."
UNITS: Final = frozenset("hr hrs min mins".split())
#: The end of a heading: "Visas, flights, etc.", "Talks (from 9 a.m.)", "Peru (30 min.)".
ABBREVIATED: Final = re.compile(
    r"(?:\betc|\b[A-Z](?:\.[A-Z]){1,3}|\b(?:Inc|Ltd|Corp|Co))\.[)\]]?\Z"
    rf"|\b(?:[ap]\.m|{'|'.join(sorted(UNITS))})\.[)\]]\Z"
)
#: After an abbreviation that may end a sentence ("9 p.m.", "the U.S."), these begin the next.
STARTERS: Final = frozenset(
    "The This These Both In At On He She They It An A As Following After During Subsequently "
    "Moreover Furthermore Also Additionally With Regarding Concerning Earlier Later Then There "
    "Before Next Present Attending Taking".split()
)
#: The same of what may be a surname: "Alan J. Prior".
STARTERS_WITH: Final = re.compile(r"Prior to\b")
#: Behind "9 p.m." the next sentence may begin with one of these, where a clause has come before.
NAMING: Final = frozenset(
    "Mr Mrs Ms Dr Minister President Ambassador Prime Foreign Chief Deputy Vice State Director "
    "Secretary".split()
)
#: The same behind an hour alone: "The U.S. Talks" may be a title.
NOUNS_FIRST: Final = frozenset("Talks Discussions Consultations Conversation".split())
#: Before them: there is a verb, so that the hour does not open the sentence.
HAS_VERB: Final = re.compile(
    r"\b(?:met|held|began|started|took|was|were|is|are|had|sat|spoke|came|left|went|flew|drove"
    r"|rose|[a-z]{2,}ed) [^.;:]{2,}"
)
#: Behind the number of an hour.
CLOCKS: Final = frozenset(("a.m", "p.m"))
#: A Roman number behind a name in capitals, which ends a sentence: "START I. Hope".
NUMBER_OF_NAME: Final = re.compile(r"\b[A-Z]{3,} [IVX]\.\s(?=[A-Z][a-z]|A\s)")
#: How a sentence begins whose hour stands before its subject: "At 9 a.m. Mr. B".
HOUR_FIRST: Final = re.compile(
    r"(?:At|From|On|In|By|About|Around|Shortly|Between|After|Before|Until|Today|Starting|As|Since"
    r"|While|Having|Because|Once|If|When|Though|Although|Following)\b"
)
#: There is a clause before the hour, whatever opens it: "At the hotel I met B at 9 a.m."
WITH_SUBJECT: Final = re.compile(
    r"\b(?:I|we|he|she|they) (?:met|sat|had|held|called|spoke|saw|was|were|received)\b"
)
#: The same where the sentence begins: "In Otaru Mr. A met Ms. B at 9 a.m."
BEGINS_WITH_SUBJECT: Final = re.compile(
    r"(?:At|From|On|In)\b[^;:]{0,200}\b[A-Z]\w+ (?:met|had|held|called|spoke|received|paid)\b"
)
#: Behind the hour a name that is the subject of the next sentence: no "at 9 a.m. Mr. B, who".
SUBJECT_BEHIND: Final = re.compile(
    r"\s+(?:[A-Z][\w.’'-]*\s){1,6}(?:(?:also|then|first|further|[a-z]+ly)\s)?"
    r"(?:[a-z]+ed|said|told|gave|put|made|took|met|held|spoke|set|drew|paid|left|had|was|would)\b"
    r"(?!,)"
    r"|\s+(?:[A-Z][\w.’'-]*\s){1,6}and\b[^;:]{3,120}\swere (?:also )?(?:present|in attendance)\b"
)
#: The end of a clause with its hour: "Mr. A called on him at 9 a.m.", but not "He received at 9
#: a.m. Mr. B".
ENDS_WITH_HOUR: Final = re.compile(
    r"\b(?:called|met|held|began|started|took|was|were|had|came|left|sat|spoke|[a-z]+ed)"
    r" (?![^;:]{0,200}?\bto (?:meet|see|call|visit|receive|greet|welcome|be)\b)"
    r"(?:[^;:]|(?<=\d):(?=\d)){1,200}"
    r" (?:at|from|until|to) \d[\d.:]{0,4}\s?\Z"
)
#: The end of a clause about a meeting alone, in which nobody is met: "It was held at 9 a.m."
HELD_AT_HOUR: Final = re.compile(
    r"\b(?:was (?:convened|held|opened)|were (?:held|opened)|took place|began|started)\b"
    r"[^;:]{0,200} at \d[\d.:]{0,4}\s?\Z"
)
#: Of ABBREVIATIONS those that stand before a name, and end no sentence even before a word that
#: begins one.
TITLES: Final = frozenset(
    "mr mrs ms mme messrs dr prof st smt h.e rt amb gen capt maj adm brig cdr cmdr sgt sen rep gov "
    "hon no".split()
)
#: A sentence that begins although the one before has no full stop.  The blank first, and then
#: the initials: so it is tried only where they stand.
UNSTOPPED: Final = Hinted(
    r" (?=[BFHIMST])(?<=[a-z] )(?=(?:Both|The two|They|He|She) [a-z]+ [a-z]"
    r"|In (?:response|addition), |Moreover, |Furthermore, )",
    *(" Both ", " The two ", " They ", " He ", " She ", " In ", " Moreover, ", " Furthermore, "),
)
#: "points: 1. pines, 2. firs, and 3. Larches": the number of a list in the line.
NUMBER_OF_LIST: Final = re.compile(r"(?:[,;:]\s|\(|(?<!\d )\b(?:and|or)\s)\d{1,2}\Z")
