"""Words around the names of countries: forms of state, and what makes them names of waters."""

from __future__ import annotations

import re
from typing import Final

__all__ = [
    "ACTS",
    "AFTER",
    "AMONG",
    "BY",
    "BY_NO_MORE",
    "BY_WORD",
    "HOLDS",
    "HYPHENS",
    "HYPHEN_MARKS",
    "OF_STATES",
    "OPENS_CLAUSE",
    "PAIR",
    "STATES",
    "WATERS",
]

#: Forms of state before "of" and a country's name, where the table has the name alone.
STATES: Final = frozenset(
    "Republic Kingdom Commonwealth State States Sultanate Federation Principality Union Emirate "
    "Duchy Territory Dominion".split()
)
#: What may stand before a form of state.
OF_STATES: Final = frozenset(
    "Islamic Democratic Federal Federative People Socialist United Hashemite Plurinational "
    "Bolivarian Oriental Cooperative Grand Independent Arab Popular".split()
)
#: After a country's name these make the name of a sea and the like: "the East China Sea".
WATERS: Final = frozenset("Sea Ocean Strait Straits Peninsula Gulf Channel Trench Alps".split())
#: After a country's name or adjective: "the Russia Federation", "the Slovak Republic".
AFTER: Final = frozenset(("Federation", "Republic", "Kingdom"))
#: Before the countries that met: "Meeting among Japan, Norway and Iceland", and "Meeting of the
#: Foreign Ministers of" them; not "Tour of".
AMONG: Final = re.compile(
    r"\b(?:[Aa]mong|[Bb]etween|[Mm]eeting of (?:the )?(?:[A-Z][a-z]+ ){1,3}of) (?=(?:the )?[A-Z])"
)
#: Between the countries of a pair: "Japan-Norway".
HYPHENS: Final = re.compile(r"(?<=[\w.])\s?[-–‐]\s?(?=[A-Z])")
HYPHEN_MARKS: Final = ("-", "–", "‐")
#: Names joined by hyphens, that may be countries: "Japan - United States of America - Korea".
PAIR: Final = re.compile(
    # Not inside a word: so a long one is looked over once.
    r"(?<![\w.])[A-Z][\w.]{0,40}(?: (?:of |and )?[A-Z][\w.]{0,40}){0,5}"
    r"(?:\s?[-–‐]\s?[A-Z][\w.]*(?: of (?:the )?[A-Z]\w*| [A-Z][\w.]*){0,4}){1,7}"
)
#: Before and behind a capital that stands for its government: "by Moscow", "and Moscow noted".
BY_WORD: Final = " by "
BY: Final = re.compile(BY_WORD)
#: "Invited by Oslo", but not "by Oslo University" nor "by Oslo residents".
BY_NO_MORE: Final = re.compile(
    r"(?=[.,;:)]|\s(?:and|but|that|in|for|to|at|on|as|with|was|is|had|during|last"
    r"|this|next|because|from|while|under|which|who|after|before|when|where|–|—)(?!\w))"
)
#: What a capital holds: "Moscow's line was known".
HOLDS: Final = re.compile(
    r"['’]s\s(?:[a-z]+\s)?(?:line|view|position|answer|reply|response|stance)\b"
)
OPENS_CLAUSE: Final = re.compile(r"(?:[,;]|\b(?:and|but|while|that|which|whereas))\s\Z")
_SAYS: Final = (
    r"noted|stated|said|suggested|proposed|stressed|expressed|informed|pointed|underlined|declared"
    r"|announced|replied|responded|warned|reaffirmed"
)
_REACTS: Final = (
    r"welcomed|agreed|accepted|rejected|declined|objected|consented|protested|regretted|insisted"
    r"|considered|dismissed|denied|refused|opposed|confirmed|admitted"
)
#: What can only be said, or done with what was said, by one capital or two; "Moscow was prepared"
#: goes on in the voice of somebody of it.
ACTS: Final = re.compile(
    rf"(?:\sand\s[A-Z][a-z]+)?\s(?:(?:also|again|then|readily)\s)?(?:{_SAYS}|{_REACTS})\b"
)
