"""Who meets: names, participants, sides."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeAlias

from attrs import field, frozen

from japan_russia.errors import ModelError
from japan_russia.model._fields import words

__all__ = ["Participant", "Party", "PersonName", "Side"]

_COUNTRY: Final = re.compile(r"[A-Z]{2}")
_PARTICIPANT_ID: Final = re.compile(r"p[1-9][0-9]*")


def check_country(country: str) -> None:
    """Raise ModelError unless *country* has the form of an ISO 3166-1 alpha-2 code."""
    if not _COUNTRY.fullmatch(country):
        raise ModelError(f"Expected a country code of two capital letters, found {country!r}.")


@frozen(kw_only=True, cache_hash=True)
class PersonName:
    """A name as its parts, whatever order it was printed in.

    Attributes:
        family: The family name, in ordinary case like the other parts.
        given: The given name, or None.
        patronymic: The patronymic, or None.
        printed: The words of the readout, order and capitals included ("GEMBA Koichiro",
            "Lavrov, Sergey Viktorovich").

    >>> import japan_russia as jr
    >>> name = jr.load(jr.examples()[0]).participants[1].name
    >>> name.family, name.given, name.patronymic
    ('Lavrov', 'Sergey', 'Viktorovich')
    """

    family: str = field()
    given: str | None = field(default=None)
    patronymic: str | None = field(default=None)
    printed: str = field()

    def __attrs_post_init__(self) -> None:
        words("a family name", self.family)
        words("a given name", self.given)
        words("a patronymic", self.patronymic)
        words("a printed name", self.printed)

    def __str__(self) -> str:
        return " ".join([part for part in (self.given, self.patronymic, self.family) if part])


@frozen(kw_only=True, cache_hash=True)
class Participant:
    """A person who took part in a meeting.

    Attributes:
        id: ``p1``, ``p2``, … in order of first naming; unique in the readout.
        name: The name.
        office: The office as printed, without the country, or None.
        country: ISO 3166-1 alpha-2 code of the country represented; None where nothing tells it.
        person: Key of the office-holder table (:mod:`japan_russia.data`), or None.

    >>> import japan_russia as jr
    >>> readout = jr.load(jr.examples()[1])
    >>> it = readout.participants[0]
    >>> it.name.family, it.country, it.person
    ('Gemba', 'JP', 'JP-gemba-koichiro')
    """

    id: str = field()
    name: PersonName = field()
    office: str | None = field(default=None)
    country: str | None = field(default=None)
    person: str | None = field(default=None)

    def __attrs_post_init__(self) -> None:
        if not _PARTICIPANT_ID.fullmatch(self.id):
            raise ModelError(f"Expected a participant's id such as 'p1', found {self.id!r}.")
        if self.country is not None:
            check_country(self.country)
        words("an office", self.office)
        words("a key of the office-holder table", self.person)

    def __str__(self) -> str:
        return str(self.name)

    def _repr_html_(self) -> str:
        # An import from above: what shows the model knows it, not the reverse.
        from japan_russia.view.html import participant_html

        return participant_html(self)


@frozen(kw_only=True, cache_hash=True)
class Side:
    """A country, government or delegation that speaks as one: "the Russian side", "Japan".

    Attributes:
        country: ISO 3166-1 alpha-2 code.

    >>> import japan_russia as jr
    >>> str(jr.Side(country="RU")), jr.Side(country="RU").country
    ('RU', 'RU')
    """

    country: str = field()

    def __attrs_post_init__(self) -> None:
        check_country(self.country)

    def __str__(self) -> str:
        return self.country


Party: TypeAlias = Participant | Side
"""Who can speak or be addressed."""


def short(party: Party) -> str:
    """Family name of a participant, country code of a side."""
    return party.name.family if isinstance(party, Participant) else party.country


def parties(them: Iterable[Party]) -> str:
    """The short names of *them*, as ``repr`` has them: ``(Gemba, RU)``."""
    return f"({', '.join(map(short, them))})"
