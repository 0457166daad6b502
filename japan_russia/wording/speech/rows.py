"""What a row of the constructions is, and what the patterns of several rows are made of."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from japan_russia.model.acts import Act

__all__ = [
    "ADVERBS",
    "ANY_NOUN",
    "BEEN",
    "GIVES_WORDS",
    "NOUN",
    "NOUNS",
    "ON_WHAT",
    "PARTICLE",
    "RAN",
    "SAID",
    "WAS",
    "Construction",
    "Example",
    "Impersonal",
]


class Example(NamedTuple):
    """A sentence, and what is read of it: "Sorokin | explain"; "" where nothing is.

    >>> from japan_russia.wording import Example
    >>> Example("Minister Sorokin spoke.", "Sorokin | speak").reading
    'Sorokin | speak'
    """

    sentence: str
    reading: str


class Construction(NamedTuple):
    """How a sentence names its speaker.

    Attributes:
        name: Of the row, kept in :attr:`japan_russia.Statement.construction`.
        says: What it is, in one sentence.
        before: A pattern that ends right before the speaker; empty for anything.  In it or in
            *after*, a group ``verb`` is the reporting verb, printed in its past form, or where
            *participle* or *infinitive* is set in that form, and in no other; a group ``noun`` is
            a noun of saying ("proposal").  A sentence whose verb or noun no table has is left to
            others.
        after: A pattern that begins right behind the speaker; empty for anything.
        reads: Examples, with what is read.
        passes_over: Sentences that it leaves to others.
        lemma: Of the verb that is reported where the pattern names none.
        act: Likewise.
        participle: Whether the verb is a participle ("with both sides confirming").
        infinitive: Whether the verb is in its plain form ("only then did both sides agree").
        opens: Whether the pattern has to begin where the sentence does.
        noun_before: Whether a noun before the verb may make it report ("attention was drawn").
        by_other: Whether the one who is named, as in the examples, is spoken to: the other speaks.
        first: Whether the row also reads a clause before that with the subject.
        further: Whether the row also reads a further clause of a sentence.
        tells: Whether a further clause may tell anything, and not only a reaction.
        encloses: Whether the speaker says all of a sentence that begins or ends with these words,
            whoever does or says something inside it.
        hints: Words of which a sentence must have one, far cheaper to look for than the pattern;
            empty for none.
        ends: What the words right before the speaker must end with, one of these; empty for
            anything.

    >>> from japan_russia.wording import DEFAULT
    >>> next(row.says for row in DEFAULT.constructions if row.name == "view_as_put_by")
    'What the view was, as the speaker put it.'
    """

    name: str
    says: str
    before: str
    after: str
    reads: tuple[Example, ...]
    passes_over: tuple[str, ...]
    lemma: str = ""
    act: Act = Act.STATE
    participle: bool = False
    infinitive: bool = False
    opens: bool = False
    noun_before: bool = False
    by_other: bool = False
    first: bool = False
    further: bool = False
    tells: bool = False
    encloses: bool = False
    hints: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


class Impersonal(NamedTuple):
    """How a sentence reports a joint act and names nobody.

    Attributes:
        name: Of the row, kept in :attr:`japan_russia.Statement.construction`.
        says: What it is, in one sentence.
        reads: Examples, with what is read.
        passes_over: Sentences that it leaves to others.
    """

    name: str
    says: str
    reads: tuple[Example, ...]
    passes_over: tuple[str, ...]


#: Nouns of saying, and of what is said to be felt, each with its verb.
NOUNS: Final[Mapping[str, str]] = {
    "explanation": "explain",
    "request": "request",
    "proposal": "propose",
    "suggestion": "suggest",
    "statement": "state",
    "question": "question",
    "complaint": "complain",
    "advice": "advise",
    "recommendation": "recommend",
    "warning": "warn",
    "reminder": "remind",
    "pledge": "pledge",
    "conclusion": "conclude",
    "preference": "prefer",
    "inquiry": "inquire",
    "enquiry": "inquire",
    "report": "report",
    "remark": "remark",
    "comment": "comment",
    "reply": "reply",
    "rejoinder": "rejoin",
    "response": "respond",
    "answer": "answer",
    "reaction": "react",
    "view": "view",
    "position": "state",
    "point": "state",
    "message": "convey",
    "proposition": "propose",
    "presentation": "present",
    "account": "explain",
    "assurance": "assure",
    "promise": "promise",
    "appeal": "appeal",
    "protest": "protest",
    "hope": "hope",
    "wish": "wish",
    "thanks": "thank",
    "concern": "concern",
    "objection": "object",
    "word": "state",
    "assent": "assent",
    "consent": "consent",
    "regret": "regret",
    "gratitude": "thank",
    "impression": "state",
    "opinion": "opine",
    "doubt": "doubt",
    "misgivings": "doubt",
    "reservation": "doubt",
    "willingness": "intend",
    "readiness": "intend",
    "satisfaction": "welcome",
    "support": "support",
    "appreciation": "appreciate",
    "condolences": "condole",
    "congratulations": "congratulate",
    "apologies": "apologize",
    "apology": "apologize",
    "demand": "demand",
    "invitation": "invite",
    "criticism": "criticize",
    "praise": "praise",
    "plea": "plead",
    "exposition": "explain",
    "contention": "claim",
    "claim": "claim",
    "charge": "claim",
    "denial": "deny",
    "offer": "offer",
    "approval": "approve",
    "refusal": "refuse",
    "rejection": "reject",
    "argument": "claim",
}
#: Nouns that are verbs of saying only where somebody has or sends them.
_FELT: Final = frozenset(
    "hope wish thanks concern objection word assent consent regret gratitude impression opinion "
    "doubt misgivings reservation willingness readiness satisfaction support "
    "appreciation condolences congratulations apologies apology demand invitation criticism "
    "praise plea exposition contention argument claim charge denial offer "
    "approval refusal rejection".split()
)
NOUN: Final = "|".join(noun for noun in NOUNS if noun not in _FELT)
ANY_NOUN: Final = "|".join(NOUNS)
#: Nouns of what somebody said, as the subject of what it was about.
SAID: Final = rf"{NOUN}|objection|concern|demand|contention|argument|plea|claim|offer|wish|hope"
#: Behind such a noun: what it answers or is about, in words that begin no title of a person.
ON_WHAT: Final = r"(?:(?:to|on|about|in|as\sto)\s[^.,;MPF]{2,100}?\s)?"
#: How such a noun goes on: "was that", "concerned the crew", "was in the affirmative".
RAN: Final = (
    r"(?:(?:was|were|is)\s(?:that\b(?!\sof\b)|whether\b|to\s(?!be\b)[a-z]|in\sthe\s(?:affirm|neg)ative\b|th(?:is|ese)\b|no(?=[.,;])|[“\"])"
    r"|(?:concerned|regarded|addressed|touched|dealt|related|referred)\b)"
)
#: What one does with words of one's own.
GIVES_WORDS: Final = (
    r"(?:(?:add|address|air|convey|defend|deliver|direct|drop|enter|express|extend|lodge|maintain|modifi"
    r"|moderat|offer|place|present|press|pursu|rais|reaffirm|record|register|reiterat|renew|repeat"
    r"|reserv|restat|retract|revis|soften|submitt|tender|utter|voic)ed"
    r"|gave|made|put|set|upheld|withdrew|withheld)"
)
ADVERBS: Final = (
    r"(?:also|further|then|again|both|so|nevertheless|nonetheless|moreover|therefore|thereupon|thus"
    r"|likewise|once|[a-z]+ly)"
)
BEEN: Final = r"ha(?:s|ve)(?: (?:also|now|since|again))? been"
WAS: Final = rf"(?:was|were|is|are|ha(?:d|ving(?: then)?) been|{BEEN})\s+(?:{ADVERBS}\s+){{0,3}}"
PARTICLE: Final = r"(?: (?:up|on|upon|out|over|forward|forth|for|to|of|into))?"
