"""Who held office in Japan, Russia and the Soviet Union since 1991, and from when to when.

The table is ``office_holders.tsv`` in this folder.  It holds presidents, prime ministers and
foreign ministers; a term that began before 1991 and reached into it is there whole.  Who stood
in for a minister on a journey is not there.

To add a row, add a line to the file; cells are separated by one tab, any order of lines will do:

* ``country``: ISO 3166-1 alpha-2 code; ``SU`` is the Soviet Union.
* ``office``: ``president``, ``prime_minister`` or ``foreign_minister``.
* ``first_day``, ``last_day``: as ``2012-12-26``, both counted in.  The day of a handover is the
  last day of one holder and the first of the next.  Reappointment without a break does not begin
  a new row.  Leave ``last_day`` empty for whoever was in office on the table's day,
  :data:`TABLE_DAY`; move that day on only after checking every open row.
* ``tenure``: ``in_full``, or ``acting`` for acting, interim and caretaker terms.
* ``key``: country, family name and given name as ``JP-gemba-koichiro``; one person, one key, and
  the same names in every row.
* ``family``, ``given``, ``patronymic``: the spelling most readouts use; ``family_variants`` and
  ``given_variants``: other spellings met in English, separated by semicolons.  Case and marks
  (Kōno) need no variant.
* ``native``: the name in its own script, in that script's order.
* ``pronoun``: ``he`` or ``she``, as English texts speak of the person.
* ``certainty``: ``certain``, or ``probable`` where lists differ or a day may be off; then ``note``
  says which.  ``note`` may be empty otherwise.
* ``publisher``, ``url``: the public page against which the row is to be checked, or the page
  from which the publisher's lists are reached.
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Collection, Iterable
from datetime import date
from enum import Enum
from functools import cache, lru_cache
from typing import Final

from attrs import field, frozen

from japan_russia.arguments import takes
from japan_russia.data._table import choice, fold, read, rows, several
from japan_russia.errors import ModelError
from japan_russia.model.people import check_country

__all__ = [
    "TABLE_DAY",
    "Certainty",
    "Office",
    "OfficeHolder",
    "holder_on",
    "office_holders",
    "pronoun_of",
    "terms_of",
    "years_in_office",
]

TABLE_DAY: Final = date(2025, 12, 31)
"""The day up to which the table knows who was in office."""

_NAME: Final = "office_holders.tsv"
_COLUMNS: Final = (
    "country",
    "office",
    "first_day",
    "last_day",
    "tenure",
    "key",
    "family",
    "given",
    "patronymic",
    "family_variants",
    "given_variants",
    "native",
    "pronoun",
    "certainty",
    "note",
    "publisher",
    "url",
)


class Office(Enum):
    """The offices of the table.

    >>> from japan_russia.data.office_holders import Office
    >>> [it.value for it in Office][:2]
    ['foreign_minister', 'president']
    """

    FOREIGN_MINISTER = "foreign_minister"
    PRESIDENT = "president"
    PRIME_MINISTER = "prime_minister"
    """In Russia the Chairman of the Government, before 1992 of the Council of Ministers."""


class Certainty(Enum):
    """How sure the days of a row are.

    >>> from japan_russia.data.office_holders import terms_of
    >>> terms_of("Gemba")[0].certainty.value
    'certain'
    """

    CERTAIN = "certain"
    PROBABLE = "probable"
    """Published lists differ by days, or a day may be off; the note says which."""


@frozen(kw_only=True)
class OfficeHolder:
    """One unbroken term of one person in one office.

    Attributes:
        key: The person, the same in all of his or her terms: ``JP-gemba-koichiro``.
        family_variants: Other spellings of the family name in English readouts.
        given_variants: Other spellings of the given name in English readouts.
        native: The name in its own script, in that script's order.
        pronoun: ``he`` or ``she``, as English texts speak of the person.
        country: ISO 3166-1 alpha-2 code; ``SU`` is the Soviet Union.
        first_day: First day in office.
        last_day: Last day in office, counted in; None if in office on :data:`TABLE_DAY`.
        acting: Acting, interim or caretaker.
        note: What else to know about the days, or None.
        publisher: Who publishes the page to check the row against.
        url: The address of that page.

    Raises:
        ModelError: the last day comes before the first, or the country is no alpha-2 code.

    >>> from japan_russia.data.office_holders import terms_of
    >>> term = terms_of("Gemba")[0]
    >>> term.key, str(term.first_day), term.office.value
    ('JP-gemba-koichiro', '2011-09-02', 'foreign_minister')
    """

    key: str = field()
    family: str = field()
    given: str = field()
    patronymic: str | None = field(default=None)
    family_variants: tuple[str, ...] = field(default=())
    given_variants: tuple[str, ...] = field(default=())
    native: str = field()
    pronoun: str = field()
    country: str = field()
    office: Office = field()
    first_day: date = field()
    last_day: date | None = field(default=None)
    acting: bool = field(default=False)
    certainty: Certainty = field(default=Certainty.CERTAIN)
    note: str | None = field(default=None)
    publisher: str = field()
    url: str = field()

    def __attrs_post_init__(self) -> None:
        check_country(self.country)
        if self.last_day is not None and self.last_day < self.first_day:
            raise ModelError(
                f"Expected a term of {self.key} that ends on or after its first day "
                f"{self.first_day}, found {self.last_day}."
            )

    @property
    def source(self) -> str:
        """Publisher and address of the page to check the row against."""
        return f"{self.publisher}, {self.url}"

    def in_office_on(self, day: date) -> bool:
        """Tell whether *day* lies in the term; an open term ends on :data:`TABLE_DAY`."""
        return self.first_day <= day <= (self.last_day or TABLE_DAY)


def _day(cell: str, column: str, line: int) -> date:
    try:
        return date.fromisoformat(cell)
    except ValueError as error:
        raise ModelError(
            f"Expected a day such as 2012-12-26 in column {column} at line {line} of {_NAME}, "
            f"found {cell!r}."
        ) from error


_OFFICES: Final = tuple(office.value for office in Office)
_CERTAINTIES: Final = tuple(certainty.value for certainty in Certainty)


def _holders(text: str) -> tuple[OfficeHolder, ...]:
    holders = [
        OfficeHolder(
            country=country,
            office=Office(choice(office, _OFFICES, f"column office at line {line}", _NAME)),
            first_day=_day(first_day, "first_day", line),
            last_day=_day(last_day, "last_day", line) if last_day else None,
            acting=choice(tenure, ("in_full", "acting"), f"column tenure at line {line}", _NAME)
            == "acting",
            key=key,
            family=family,
            given=given,
            patronymic=patronymic or None,
            family_variants=several(family_variants),
            given_variants=several(given_variants),
            native=native,
            pronoun=choice(pronoun, ("he", "she"), f"column pronoun at line {line}", _NAME),
            certainty=Certainty(
                choice(certainty, _CERTAINTIES, f"column certainty at line {line}", _NAME)
            ),
            note=note or None,
            publisher=publisher,
            url=url,
        )
        for line, (
            country,
            office,
            first_day,
            last_day,
            tenure,
            key,
            family,
            given,
            patronymic,
            family_variants,
            given_variants,
            native,
            pronoun,
            certainty,
            note,
            publisher,
            url,
        ) in rows(text, _NAME, _COLUMNS)
    ]
    holders.sort(key=lambda h: (h.country, h.office.value, h.first_day, h.last_day or date.max))
    return tuple(holders)


@cache
def office_holders() -> tuple[OfficeHolder, ...]:
    """Return every term of the table, by country code, office (its value) and first day.

    >>> from japan_russia.data.office_holders import office_holders
    >>> office_holders()[0].key
    'JP-nakayama-taro'
    """
    return _holders(read(_NAME))


@cache
def _by_family() -> dict[str, tuple[OfficeHolder, ...]]:
    found: dict[str, list[OfficeHolder]] = {}
    for holder in office_holders():
        # A set, since two spellings of one family name may fold to the same.
        for name in {fold(name) for name in (holder.family, *holder.family_variants)}:
            found.setdefault(name, []).append(holder)
    return {name: tuple(holders) for name, holders in found.items()}


@cache
def _by_key() -> dict[str, tuple[OfficeHolder, ...]]:
    found: dict[str, list[OfficeHolder]] = {}
    for holder in office_holders():
        found.setdefault(holder.key, []).append(holder)
    return {key: tuple(holders) for key, holders in found.items()}


@cache
def _given_names() -> dict[str, frozenset[str]]:
    """Folded spellings of the given name, by the person's key."""
    return {
        holder.key: frozenset(fold(name) for name in (holder.given, *holder.given_variants))
        for holder in office_holders()
    }


@lru_cache(maxsize=1_000)
def terms_of(
    family: str, country: str | None = None, given: str | None = None
) -> tuple[OfficeHolder, ...]:
    """Return the terms of everyone whose family name is or was spelt *family*, in table order.

    Case and marks do not count.  *given*, where it is known, keeps apart people of one family
    name: a given name that nobody of that family name bears gives an empty tuple.

    >>> from japan_russia.data.office_holders import terms_of
    >>> [str(term.first_day) for term in terms_of("Gemba", country="JP")]
    ['2011-09-02']
    """
    terms = _by_family().get(fold(family), ())
    if country is not None:
        terms = tuple(term for term in terms if term.country == country)
    if given is not None and terms:
        wanted, names = fold(given), _given_names()
        terms = tuple(term for term in terms if wanted in names[term.key])
    return terms


@takes(key=str)
def pronoun_of(key: str) -> str | None:
    """Return ``he`` or ``she`` for the person with that key, None for a key not in the table.

    >>> from japan_russia.data.office_holders import pronoun_of
    >>> pronoun_of("JP-kawaguchi-yoriko")
    'she'
    """
    terms = _by_key().get(key)
    return terms[0].pronoun if terms else None


def holder_on(country: str, office: Office, day: date) -> OfficeHolder | None:
    """Return who held *office* on *day*, or None where the table does not know.

    Of several, one in full office comes before one acting, and on the day of a handover the
    incoming holder before the outgoing.  After :data:`TABLE_DAY` the table knows nobody.

    >>> from datetime import date
    >>> from japan_russia.data.office_holders import Office, holder_on
    >>> holder_on("RU", Office.FOREIGN_MINISTER, date(2012, 7, 28)).key
    'RU-lavrov-sergey'
    """
    terms = [
        term
        for term in office_holders()
        if term.country == country and term.office is office and term.in_office_on(day)
    ]
    return max(terms, key=lambda term: (not term.acting, term.first_day), default=None)


def years_in_office(
    who: str | Iterable[OfficeHolder],
    month: int,
    day: int,
    offices: Collection[Office] | None = None,
) -> tuple[int, ...]:
    """Return the years in which that day of that month falls into a term, ascending.

    *who* is a person's key or any terms; *offices* leaves the other offices out.  Terms still
    open count up to :data:`TABLE_DAY`.  A key that the table does not have, and a day that no
    calendar has, give no year; 29 February gives leap years only.

    >>> from japan_russia.data.office_holders import years_in_office
    >>> years_in_office("JP-gemba-koichiro", 7, 28)
    (2012,)
    """
    terms = _by_key().get(who, ()) if isinstance(who, str) else who
    wanted = (month, day)
    years: set[int] = set()
    for term in terms:
        if offices is not None and term.office not in offices:
            continue
        first, last = term.first_day, term.last_day or TABLE_DAY
        begin = first.year + (wanted < (first.month, first.day))
        end = last.year - (wanted > (last.month, last.day))
        years.update(range(begin, end + 1))
    return tuple(sorted(year for year in years if _exists(year, month, day)))


_DAYS: Final = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _exists(year: int, month: int, day: int) -> bool:
    if not 1 <= month <= 12:
        return False
    return 1 <= day <= _DAYS[month - 1] + (month == 2 and isleap(year))
