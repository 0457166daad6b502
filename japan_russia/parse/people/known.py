"""What is known of a person in the end: name in its parts, office, country, key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from japan_russia.model import PersonName
from japan_russia.parse.document import Block, Sentence
from japan_russia.parse.people import names
from japan_russia.parse.people.register import Person
from japan_russia.parse.phrases.mention import Mention, Office
from japan_russia.wording.phrases import titles

__all__ = ["Known", "known", "office_of"]


class Known(NamedTuple):
    """A person who took part, before the model's object is made.

    *office* is as printed without the country; *key* is that of the office-holder table;
    *pronoun* is "he" or "she" where the form of address, that table or the name tells.
    A *counterpart* holds the office of whom he met.
    """

    person: Person
    name: PersonName
    office: str | None
    country: str | None
    key: str | None
    pronoun: str | None
    is_counterpart: bool


def known(person: Person) -> Known:
    """Return what the text and the office-holder table tell of *person*."""
    # Kept without the person: a circle of references would keep the whole document in memory
    # until all of memory is searched for such circles.
    told = person.told.get(person.country)
    if told is None:
        told = person.told[person.country] = tuple(_known(person)[1:])
    return Known._make((person, *told))


def _known(person: Person) -> Known:
    name = names.name_of(person)
    found = names.key_of(name, person.country)
    key = found[0] if found is not None else None
    office = office_of(person)
    return Known(
        person,
        name,
        office.words if office is not None else None,
        person.country,
        key,
        names.pronoun(person, name, key),
        any(mention.is_counterpart for _, mention in person.seen),
    )


def office_of(person: Person) -> Office | None:
    """Return the office by which the text introduces a person, None where it gives none.

    It is that of the first mention with the fullest name, in the text before titles and headings,
    else the first that says more than a mere title or rank.
    """
    most = len(person.fullest.words)
    introduced = [
        mention.office
        for sentence, mention in sorted(person.seen, key=_stands_above)
        if len(mention.words) == most and mention.office is not None
    ]
    if introduced:
        # "Vice President of the Commission", in a heading, and below "the Vice President A".
        first = introduced[0].words
        introduced.sort(key=lambda it: not it.words.startswith(f"{first} "))
    offices = _held(introduced) or _held(person.offices) or introduced or person.offices
    if not offices:
        return person.held
    return next((office for office in offices if office.words not in titles.BARE), offices[0])


def _stands_above(seen: tuple[Sentence, Mention]) -> bool:
    """Whether somebody is named in a title, a caption or a heading."""
    sentence, _ = seen
    return sentence.is_top or sentence.block is Block.HEADING


def _held(offices: Sequence[Office]) -> list[Office]:
    """Those that say what somebody does: no "Prince", no "General"."""
    return [office for office in offices if office.words not in titles.OF_BIRTH]
