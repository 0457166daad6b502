"""A person as named at one place of the text, and his office in its words."""

from __future__ import annotations

from typing import NamedTuple

from japan_russia.parse.phrases.offices import OfficeAt
from japan_russia.wording.phrases.titles import (
    singular_of,
)

__all__ = ["Mention", "Office", "office_of"]


class Office(NamedTuple):
    """An office in the words of the text, without article and country.

    *heads* are the words that head it; *host* is the country of "Ambassador to"; *is_plural*
    tells that several hold it.
    """

    words: str
    heads: tuple[str, ...]
    host: str | None = None
    is_plural: bool = False


class Mention(NamedTuple):
    """A person as named at one place.

    *words* are those of the name, in the printed order; none where an office stands alone.
    *printed* is the name as printed, *named_at* its place.  *country* is that which these words
    give, None where they give none.  *pronoun* is "he" or "she" where the form of address tells.
    *is_genitive* tells that something is said to be the person's; *is_owned* that an article,
    a possessive or a country stands before the office; *is_counterpart* that the person is called
    somebody's counterpart; *is_untitled* that nothing but a verb of saying shows that it is one.
    *surname_first* tells that a comma parts the family name from the rest.
    """

    start: int
    end: int
    words: tuple[str, ...] = ()
    printed: str = ""
    named_at: tuple[int, int] | None = None
    office: Office | None = None
    country: str | None = None
    pronoun: str | None = None
    address: tuple[str, ...] = ()
    is_genitive: bool = False
    is_owned: bool = False
    is_counterpart: bool = False
    is_untitled: bool = False
    surname_first: bool = False


def office_of(text: str, office: OfficeAt | None) -> Office | None:
    """Return the words of an office among tokens, in the singular."""
    if office is None:
        return None
    words = " ".join("".join([text[start:end] for start, end in office.kept]).split())
    heads = tuple(head.capitalize() if head.islower() else head for head in office.heads)
    if office.is_plural:
        # "Foreign Ministers A and B": each is one.
        heads = tuple(map(singular_of, heads))
        words = " ".join(map(singular_of, words.split(" ")))
    return Office(words, heads, office.host, office.is_plural)
