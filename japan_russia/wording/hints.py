"""Words without which a costly pattern matches nowhere: they spare sentences the trial.

A hint is a bit; a printed chunk (what stands between two blanks) gives those of all rows that
find something in it.  Each chunk of a text is asked once, however often it comes again.
"""

from __future__ import annotations

import re
from typing import Final

from japan_russia.wording.phrases.names import LIKE_ADDRESS, LIKE_OFFICES

__all__ = [
    "ANNOUNCES",
    "ANSWER",
    "COLON",
    "EVERY",
    "IMPERSONAL",
    "LISTS",
    "NATIONAL",
    "PRESENT",
    "PUT_IN",
    "QUOTE",
    "SURNAME",
    "VERB",
    "hints_of",
    "may_list_those_present",
    "may_tell_of_event",
]

#: A list of those present; the mark of a quotation; the words that announce what follows;
#: ", which, as Minister B noted,".
PRESENT: Final = 1
QUOTE: Final = 2
ANNOUNCES: Final = 4
PUT_IN: Final = 8
#: A clause that tells of a meeting: by a verb alone, or by words of two kinds.
_VERB: Final = 16
_NOUN: Final = 32
_BESIDE_NOUN: Final = 64
#: "side", as in "at his side".
_SIDE: Final = 128
#: A joint act that names nobody: "it was agreed", "talks took place".
IMPERSONAL: Final = 256
#: Who is called by his country: "the Russian diplomat"; "in reply"; what leads on to a list
#: without a colon; a colon.
NATIONAL: Final = 512
ANSWER: Final = 1024
LISTS: Final = 2048
COLON: Final = 4096
#: More on a meeting: "was held", "paid a visit", "went to Oslo with".
_WAS: Final = 8192
_HELD: Final = 16384
_PAID: Final = 32768
_VISIT: Final = 65536
_WENT: Final = 131072
_WITH: Final = 262144

#: A form of a verb that reports: which words are one, the wording tells.
VERB: Final = 524288
#: A surname that is a word for an office, too.
SURNAME: Final = 1048576

#: The words of each hint, as patterns; each may be part of another, which only costs a trial.
_WORDS_OF_LEAD_INS: Final = (
    *r"follow below hereunder hereafter effect \bunder\b".split(),
    # "spoke in these terms.", "thus."
    r"\b(?:thus|lines|terms|words|way)\.",
)
_WORDS_OF_LISTS: Final = (
    *r"attend[aei] participa[nt](?!ion) accompan \bcompany\b present\b presence".split(),
    "chairmanship",
    *"assisted flanked".split(),
    *r"\bsat\b \bpart\b sitting seat places?\b room\b listen join(?:ed|ing) represented".split(),
    *"enlarged widened expanded".split(),
    *r"\btable delegation (?<!-)\bparty seconded brought \bup\b composed whom\b \bcame\b".split(),
    "together",
    "members",
    # "(Japan: A and B", "(the Russian side:", but no "(WTO)".
    r"[(\[](?:the\b|from\b|(?-i:[A-Z][\w.]*(?::|\Z)))",
)
_WORDS_OF_ANNOUNCING: Final = (
    *"overview outline summar details gist points results contents particulars".split(),
    *"substance following matters".split(),
)
_VERBS: Final = (
    *r"\bmet\b \bmeets\b \bsat\b \bsaw\b called chair(?:manship)?\b joined summoned".split(),
    *r"received hosted shown ushered talked spoke conferred conversed stayed appointment".split(),
    r"\bseparate\b",
    "followed up",
    r"\bspent\b",
    r"\bturn\b",
    *r"\bplace\b \bme\b \bus\b \btoday\b \byesterday\b".split(),
    *r"negotiated consulted \bsee\b opposite \bacross\b \bface\b".split(),
    *r"\bdined\b lunched breakfasted exchanged \bguests?\b \breached\b telephoned \brang\b".split(),
)
_NOUNS: Final = (
    *r"meeting \btalk conversation dialogue consultation \bcalls?\b session discussion".split(),
    *r"negotiations conference committee 2\+2 lunch dinner breakfast \btea\b summit".split(),
    *r"\bround get-together counterpart exchange".split(),
)
_WORDS_BESIDE_NOUNS: Final = (
    *"with paid paying pays? made his her their holds holding had has having hosted".split(),
    *"presided served resumed entered began opened started continued engaged lasted".split(),
    *"was were came drove held conducted convened attended chaired co-chaired took".split(),
    *"invited went proceeded placed put closed ended concluded flew rode travelled".split(),
    *"traveled walked headed hurried crossed moved returned brought gave remained".split(),
)
_PASSIVES: Final = "held conducted convened attended chaired".split()
_NATIONALS: Final = (
    r"diploma \bhead\b \bchief\b statesm stateswom politician leader visitor guest host "
    "representat negotiator interlocutor".split()
)
_ROWS: Final = tuple(
    (hint, re.compile("|".join(words), re.IGNORECASE))
    for hint, words in (
        (PRESENT, _WORDS_OF_LISTS),
        (QUOTE, ('[“”«»„"]',)),
        (ANNOUNCES, _WORDS_OF_ANNOUNCING),
        (PUT_IN, ("(?:which|where|who|when),",)),
        (_VERB, _VERBS),
        (_NOUN, _NOUNS),
        (_BESIDE_NOUN, [rf"\b{word}\b" for word in _WORDS_BESIDE_NOUNS]),
        (_SIDE, (r"\bside\b",)),
        (IMPERSONAL, (r"\b(?:was|were|is|been|took|taken|came|followed|ensued)\b",)),
        (NATIONAL, _NATIONALS),
        (ANSWER, ("response", "reply", "answer", "return", "rejoinder", r"\b[Ii]n turn\b")),
        (LISTS, _WORDS_OF_LEAD_INS),
        (COLON, ("[:：]",)),
        (_WAS, (r"\b(?:was|were)\b",)),
        (_HELD, _PASSIVES),
        (_PAID, (r"\b(?:pa(?:id|ying|ys|y)|made)\b",)),
        (_VISIT, ("visit",)),
        (_WENT, "went travelled visited toured inspected".split()),
        (_WITH, (r"\bwith\b",)),
        (SURNAME, [rf"\b{word}\b" for word in sorted({*LIKE_OFFICES, *LIKE_ADDRESS})]),
    )
)
#: Of words that nobody has asked.
EVERY: Final = sum(hint for hint, _ in _ROWS) | VERB
#: "At the side of", "by his side", in small letters.
_AT_HIS_SIDE: Final = ("the side of", "whose side", "his side", "her side", "'s side", "’s side")


def hints_of(chunk: str) -> int:
    """Return the hints that a printed chunk gives.

    >>> hints_of("(Attendees") == PRESENT, hints_of("said,“") == QUOTE, hints_of("roads")
    (True, True, 0)
    """
    found = 0
    for hint, pattern in _ROWS:
        if pattern.search(chunk):
            found |= hint
    return found


def may_tell_of_event(hints: int) -> bool:
    """Tell whether words with these hints may tell of a meeting."""
    return bool(
        hints & _VERB
        or (hints & _NOUN and hints & _BESIDE_NOUN)
        or (hints & _WAS and hints & _HELD)
        or (hints & _PAID and hints & _VISIT)
        or (hints & _WENT and hints & _WITH)
    )


def may_list_those_present(hints: int, words: str) -> bool:
    """Tell whether *words* with these hints may list those present."""
    if hints & PRESENT:
        return True
    if not hints & _SIDE:
        return False
    small = words.lower()
    return any(side in small for side in _AT_HIS_SIDE)
