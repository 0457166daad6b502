"""Whether somebody who holds an office can be called by other words: "the two leaders"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from japan_russia.model import Participant
from japan_russia.parse.phrases.parties import Joint
from japan_russia.wording.phrases import joint, offices, titles

__all__ = [
    "Rank",
    "all_hold",
    "fields_in",
    "head_of",
    "is_called",
    "is_headed",
    "is_shortened",
    "is_so_called",
]


@frozen
class Rank:
    """What "the two foreign and defense ministers" says of their offices: any one of these."""

    patterns: tuple[re.Pattern[str], ...]
    stems: tuple[str, ...]

    @classmethod
    def of(cls, phrase: Joint) -> Rank:
        """Return the rank that the words of a joint phrase tell."""
        words = phrase.ranks.lower().split()
        patterns = [offices.RANKS[word] for word in words if word in offices.RANKS]
        if phrase.noun in offices.LEADERS:
            patterns = [offices.LEADER]
        others = (word for word in words if word not in joint.BETWEEN_RANKS | offices.RANKS.keys())
        return cls(tuple(patterns), tuple(word[:5] for word in others))

    @property
    def is_told(self) -> bool:
        """Whether the words tell any."""
        return bool(self.patterns or self.stems)

    def fits(self, office: str) -> bool:
        """Whether an office is of the rank; every one is where none is told."""
        small = office.casefold()
        return (
            not self.is_told
            or any(pattern.search(office) for pattern in self.patterns)
            or any(stem in small for stem in self.stems)
        )


def fields_in(office: str) -> frozenset[str]:
    """What an office is over: "Foreign" and "Defense", "Prime" at the head of a government."""
    if offices.LEADER.search(office):
        return frozenset((offices.PRIME,))
    return titles.fields_of(office)


def all_hold(noun: str, people: Sequence[Participant]) -> bool:
    """Whether "the governors" can be *people*: each holds such an office, or none is known."""
    head = head_of(noun)
    return all(p.office is None or head in p.office.casefold() for p in people)


def head_of(noun: str) -> str:
    """The head of the offices that a plural noun means, in small letters."""
    return titles.SINGULAR.get(noun, noun).casefold()


def is_called(office: str, wanted: str) -> bool:
    """Whether an office is *wanted*, or ends in it: "National Security Advisor".

    An "Assistant to the President" is none, nor is a Deputy Prime Minister the Prime Minister.
    """
    title = office.casefold()
    own = offices.OVER.split(title, 1)[0]
    if title == wanted:
        return True
    is_over = wanted == offices.A_MINISTER or offices.NO_LONGER.search(own)
    before = own.removesuffix(f" {wanted}")
    return before != own and not is_over and not before.endswith(offices.BELOW)


def is_shortened(office: str, wanted: str) -> bool:
    """Whether *wanted* is an office without "foreign": the Deputy Foreign Minister's."""
    short = office.replace(offices.FOREIGN_MINISTER, offices.A_MINISTER, 1)
    short = short.partition(offices.OF_COUNTRY)[0] if short != office else ""
    return short == wanted != offices.A_MINISTER


def is_headed(office: str, head: str) -> bool:
    """Whether *head* heads an office, or half of one: the President of the Council.

    No Prime Minister's is headed by "Minister", but a Foreign Minister's is, and that of a "Deputy
    Prime Minister and Minister for Foreign Affairs".
    """
    for part in offices.BETWEEN_OFFICES.split(office):
        own = offices.OVER.split(part, 1)[0].casefold()
        is_minister = head == offices.A_MINISTER and own == offices.FOREIGN_MINISTER
        if own == head or is_minister:
            return True
    return False


def is_so_called(office: str, wanted: str) -> bool:
    """Tell whether an office is called *wanted*, both in small letters: "the foreign minister"."""
    if wanted == office:
        return True
    whole, office = office, offices.OVER.split(office, 1)[0]
    found = re.search(rf"\b{re.escape(wanted)}\b", office)
    if found is not None:
        before = office[: found.start()].rstrip(" -")
        if wanted == offices.A_MINISTER:
            return offices.PRIME not in office
        # "The Prime Minister" is no Deputy Prime Minister.
        return not before.endswith(offices.BELOW)
    if wanted.endswith(offices.FOREIGN_AFFAIRS):
        wanted = offices.FOREIGN_MINISTER
        if wanted in office:
            return True
    is_minister = wanted == offices.FOREIGN_MINISTER and whole.startswith(offices.A_MINISTER)
    return is_minister and any(it in whole for it in offices.ABROAD)
