"""The small words by which phrases are read on: articles, prepositions, "and"."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ALL",
    "ALSO",
    "AND",
    "ANY_AND",
    "ARTICLES",
    "AT",
    "BETWEEN_LANDS",
    "BOTH",
    "BOTH_OF_THEM",
    "BOTH_OF_US",
    "DETERMINERS",
    "EACH",
    "EACH_ONE",
    "EITHER_BOTH",
    "FOR",
    "FORMER",
    "IN",
    "INDEFINITE",
    "IN_CHARGE_OF",
    "LATTER",
    "OF",
    "OF_AND",
    "OF_FOR_THE",
    "OF_FROM",
    "OF_PRONOUNS",
    "OF_THE",
    "OTHER",
    "OWN",
    "POINTING",
    "SAME",
    "SIDES",
    "SINGULAR_OWN",
    "SOME",
    "SPEAKERS",
    "THE",
    "THEM",
    "TO",
    "TWO",
    "US",
    "WHO",
]

ALL: Final = "all"
AND: Final = "and"
FOR: Final = "for"
IN: Final = "in"
OF: Final = "of"
OTHER: Final = "other"
THE: Final = "the"
TO: Final = "to"
WHO: Final = "who"
#: "the", as it stands before a side or country; "a" where it opens a sentence.
ARTICLES: Final = frozenset(("the", "The"))
INDEFINITE: Final = frozenset(("A", "An"))
#: Between the names of countries that stand side by side.
BETWEEN_LANDS: Final = frozenset(("the", "of", "and", ",", "from"))
POINTING: Final = frozenset(("these", "those"))
ANY_AND: Final = frozenset(("and", "&"))
OF_AND: Final = frozenset(("of", "and"))
OF_FROM: Final = frozenset(("of", "from"))
OF_THE: Final = frozenset(("of", "the"))
OF_FOR_THE: Final = frozenset(("for", "of", "the"))
IN_CHARGE_OF: Final = ("charge", "of")
#: Between somebody and a verb.
ALSO: Final = frozenset(("also", "then"))
AT: Final = "at"
EACH_ONE: Final = "each"
EACH: Final = frozenset((EACH_ONE, "either", "neither"))
BOTH: Final = "both"
EITHER_BOTH: Final = frozenset(("both", "Both"))
THEM: Final = "them"
TWO: Final = "two"
#: Possessives and the article: what may open a pronoun of two words.
OWN: Final = frozenset("the his her its their".split())
SINGULAR_OWN: Final = frozenset(("his", "her"))
DETERMINERS: Final = frozenset("the my his her their its a an".split())
LATTER: Final = "latter"
SAME: Final = "same"
FORMER: Final = "former"
#: Behind "the" they go back to somebody.
OF_PRONOUNS: Final = frozenset((LATTER, FORMER, OTHER, SAME, TWO))
#: Behind "the same": "the same Minister added".
SPEAKERS: Final = frozenset(
    "minister speaker official ambassador president governor vice-minister".split()
)
SIDES: Final = frozenset(("side", "party"))
#: What "both of them" is read as.
BOTH_OF_THEM: Final = "they"
#: The same of him who writes: "both of us".
US: Final = "us"
BOTH_OF_US: Final = "we"
#: Before a group or somebody outside the cast: "several of the residents".
SOME: Final = frozenset(
    "the some many several most all these those a an other various certain both".split()
)
