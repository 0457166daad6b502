"""The countries that Japan meets with, and how English readouts print them.

The table is ``countries.tsv`` in this folder: the member states of the United Nations, the
observers, the other governments that Japan deals with, the European Union, and the states that
ended since 1991.  Codes are those of ISO 3166-1 alpha-2; ``EU`` is reserved there, ``SU``,
``CS`` and ``YU`` were withdrawn (ISO 3166-3), ``XK`` is the usual code from its private range.

To add a form, write it into the row of its country; forms are separated by semicolons:

* ``name``: the short English name, without the article ("Philippines").
* ``long_name``: the official name with the article as printed ("the Russian Federation"), or
  empty where there is none.
* ``adjectives``: the adjective, and the word for a citizen where readouts use it as one.
* ``abbreviations``: matched only in the letters as given (``US`` is not "us").
* ``other_names``: earlier names and other spellings, without the article.
* ``capitals``: the capital, the seat of government if it is another city, earlier ones since
  1991, and other spellings.  Brussels stands in no row, as the European Union meets there, nor
  does a city that is called as its country (Singapore, Djibouti).

A form that two countries share decides nothing and stands in neither row ("Congolese",
"Dominican", "Congo").  "Korean" and "Korea" stand for the Republic of Korea, as the ministry
uses them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from japan_russia.arguments import takes
from japan_russia.data._table import choice, fold, read, rows, several
from japan_russia.model.people import check_country

__all__ = [
    "Country",
    "CountryStatus",
    "adjectives",
    "countries",
    "country",
    "country_named",
    "country_of_capital",
    "names",
]

_NAME: Final = "countries.tsv"
_COLUMNS: Final = (
    "code",
    "status",
    "name",
    "long_name",
    "adjectives",
    "abbreviations",
    "other_names",
    "capitals",
)


class CountryStatus(Enum):
    """What kind of party a row is: only a union is no country.

    >>> from japan_russia.data.countries import country
    >>> country("EU").status.value
    'union'
    """

    MEMBER_STATE = "member_state"
    """Of the United Nations."""
    OBSERVER = "observer"
    """A non-member state that observes at the United Nations."""
    OTHER_GOVERNMENT = "other_government"
    """Neither; Japan meets its representatives, which says nothing about recognition."""
    UNION = "union"
    """A union of states: the European Union."""
    FORMER = "former"
    """A state that ended since 1991."""


_STATUSES: Final = tuple(status.value for status in CountryStatus)


@frozen(kw_only=True)
class Country:
    """A country and its printed forms.

    Attributes:
        code: ISO 3166-1 alpha-2 code; see the module for the five that are not in force there.
        name: Short English name, without the article.
        long_name: Official name, with its article, or None.
        adjectives: The usual one first; may be empty.
        abbreviations: In the letters as printed; may be empty.
        other_names: Earlier names and other spellings, without the article; may be empty.
        capitals: Capital, seat of government and earlier ones; may be empty.

    Raises:
        ModelError: the code is not two capital letters.

    >>> from japan_russia.data.countries import country
    >>> country("RU").adjectives
    ('Russian',)
    """

    code: str = field()
    status: CountryStatus = field()
    name: str = field()
    long_name: str | None = field(default=None)
    adjectives: tuple[str, ...] = field(default=())
    abbreviations: tuple[str, ...] = field(default=())
    other_names: tuple[str, ...] = field(default=())
    capitals: tuple[str, ...] = field(default=())

    def __attrs_post_init__(self) -> None:
        check_country(self.code)

    @property
    def is_country(self) -> bool:
        """False for a union of states only."""
        return self.status is not CountryStatus.UNION


def _countries(text: str) -> tuple[Country, ...]:
    found = [
        Country(
            code=code,
            status=CountryStatus(choice(status, _STATUSES, f"column status at line {line}", _NAME)),
            name=name,
            long_name=long_name or None,
            adjectives=several(adjectives),
            abbreviations=several(abbreviations),
            other_names=several(other_names),
            capitals=several(capitals),
        )
        for line, (
            code,
            status,
            name,
            long_name,
            adjectives,
            abbreviations,
            other_names,
            capitals,
        ) in rows(text, _NAME, _COLUMNS)
    ]
    found.sort(key=lambda country: country.code)
    return tuple(found)


@cache
def countries() -> tuple[Country, ...]:
    """Return every row of the table, by code.

    >>> from japan_russia.data.countries import countries
    >>> countries()[0].name
    'Andorra'
    """
    return _countries(read(_NAME))


@cache
def _by_code() -> dict[str, Country]:
    return {country.code: country for country in countries()}


@takes(code=str)
def country(code: str) -> Country | None:
    """Return the row with this code, or None.

    >>> from japan_russia.data.countries import country
    >>> country("JP").name
    'Japan'
    """
    return _by_code().get(code)


def _spellings(form: str) -> Iterator[str]:
    """The form without its article, and once more with the curly apostrophe."""
    bare = form.removeprefix("the ")
    yield bare
    if "'" in bare:
        yield bare.replace("'", "’")


@cache
def names() -> Mapping[str, str]:
    """Return the code of each printed name, long name, abbreviation and earlier name.

    No form has an article: a pattern built of them allows "the" before each.

    >>> from japan_russia.data.countries import names
    >>> names()["Japan"]
    'JP'
    """
    return MappingProxyType(
        {
            spelling: country.code
            for country in countries()
            for form in (
                country.name,
                *((country.long_name,) if country.long_name else ()),
                *country.abbreviations,
                *country.other_names,
            )
            for spelling in _spellings(form)
        }
    )


@cache
def adjectives() -> Mapping[str, str]:
    """Return the code of each adjective as printed ("Russian": ``RU``).

    >>> from japan_russia.data.countries import adjectives
    >>> adjectives()["Russian"]
    'RU'
    """
    return MappingProxyType(
        {adjective: country.code for country in countries() for adjective in country.adjectives}
    )


@cache
def _index() -> dict[str, str]:
    index = {**adjectives(), **names()}
    short = {form for country in countries() for form in country.abbreviations}
    for form in [*index]:
        if form not in short:
            index.setdefault(form.casefold(), index[form])
    return index


@takes(name=str)
def country_named(name: str) -> str | None:
    """Return the code of the country that *name* is a name, abbreviation or adjective of, or None.

    An article "the" before it does not count, nor does case except in abbreviations.

    >>> from japan_russia.data.countries import country_named
    >>> country_named("the Russian Federation")
    'RU'
    """
    bare = name[4:] if name[:4].casefold() == "the " else name
    index = _index()
    return index.get(bare) or index.get(bare.casefold())


@cache
def _by_capital() -> dict[str, str]:
    return {fold(city): country.code for country in countries() for city in country.capitals}


@takes(city=str)
def country_of_capital(city: str) -> str | None:
    """Return the code of the country whose capital *city* is or has been since 1991, or None.

    Neither case nor marks above letters count ("Brasília").

    >>> from japan_russia.data.countries import country_of_capital
    >>> country_of_capital("Oslo")
    'NO'
    """
    return _by_capital().get(fold(city))
