"""What can be asked of meetings and of statements.

A condition of a meeting is any function of one; one of statements is an :class:`OfStatements`.
Several together ask for what meets all of them; :func:`any_of` and :func:`none_of` join them
otherwise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import TypeAlias, TypeVar

from attrs import evolve, field, frozen

from japan_russia._warnings import warn
from japan_russia.arguments import each, shown, takes
from japan_russia.corpus._people import Meant, People
from japan_russia.corpus._terms import pattern
from japan_russia.data.countries import country as country_of
from japan_russia.data.countries import country_named
from japan_russia.errors import ArgumentError, JapanRussiaError, ModelError, meant
from japan_russia.model import (
    Act,
    Attribution,
    Meeting,
    MeetingKind,
    PartialDate,
    Placed,
    Role,
    Voice,
)
from japan_russia.model.people import check_country

__all__ = [
    "Condition",
    "OfStatements",
    "about",
    "acts_in",
    "any_of",
    "attended_by",
    "between",
    "check_conditions",
    "during",
    "may_meet",
    "names_in",
    "none_of",
    "of_kind",
    "resolved",
    "statement_conditions",
    "strings",
    "with_country",
]

_Member = TypeVar("_Member", bound=Enum)


@frozen
class OfStatements:
    """A condition of a statement and of the divisions that it stands in.

    >>> from japan_russia.corpus import OfStatements, about
    >>> isinstance(about("treaty"), OfStatements)
    True
    """

    test: Callable[[Placed], bool] = field()

    def __call__(self, placed: Placed) -> bool:
        return self.test(placed)


_OfMeeting: TypeAlias = Callable[[Meeting], bool]
Condition: TypeAlias = _OfMeeting | OfStatements
"""What is asked of a meeting, or of statements."""


@takes(year=int)
def during(year: int) -> Condition:
    """Ask for meetings of *year*, whether printed, given, or the only one that can be meant.

    Warns:
        CorpusWarning: By :meth:`japan_russia.Corpus.where`: a meeting can have been in *year*, or
            in others, and is left out.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import during
    >>> [it.id[:3] for it in corpus.where(during(2012))]
    ['000', '001']
    """
    return _OfDays(
        lambda meeting: meeting.year == year,
        lambda meeting: meeting.year is None and year in meeting.year_candidates,
    )


@takes(first=(date, str), last=(date, str))
def between(first: date | str, last: date | str) -> Condition:
    """Ask for meetings that were on *first*, on *last*, or on a day between them.

    A meeting whose day is not wholly known is taken if every day that it can have been is.

    Warns:
        CorpusWarning: By :meth:`japan_russia.Corpus.where`: a meeting can have been on such a day,
            or on others, and is left out.

    Args:
        first: A day, or a date such as ``2012-09-25``, ``2012-09``, ``2012``.
        last: The same; a month or year is counted in to its end.

    Raises:
        JapanRussiaError: A date cannot be read or has no year, or the last comes before the first.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import between
    >>> [it.id[:3] for it in corpus.where(between("2005-01-01", "2012-08-01"))]
    ['000', '002']
    """
    begin, end = _dated(first).earliest, _dated(last).latest
    if begin is None or end is None:
        raise JapanRussiaError(f"Expected dates with a year, found {first!r} and {last!r}.")
    if end < begin:
        raise JapanRussiaError(f"Expected a last day from {begin} on, found {end}.")

    def is_between(meeting: Meeting) -> bool:
        earliest, latest = meeting.earliest, meeting.latest
        return earliest is not None and latest is not None and begin <= earliest <= latest <= end

    def may_be(meeting: Meeting) -> bool:
        day = meeting.date
        if day is None:
            return False
        years = meeting.year_candidates if meeting.year is None else (meeting.year,)
        dates = ((it.earliest, it.latest) for it in map(day.in_year, years))
        return any(it and last and it <= end and begin <= last for it, last in dates)

    return _OfDays(is_between, may_be)


@frozen
class _OfDays:
    """Asks for meetings that were on certain days for sure; *may* tells which can have been."""

    test: Callable[[Meeting], bool] = field()
    may: Callable[[Meeting], bool] = field()

    def __call__(self, meeting: Meeting) -> bool:
        return self.test(meeting)


def may_meet(conditions: Iterable[Condition]) -> Callable[[Meeting], bool] | None:
    """Return what tells whether a meeting that does not meet *conditions* for sure can meet them.

    None where no day is asked for.
    """
    asked = [it for it in conditions if not isinstance(it, OfStatements)]
    if not any(map(_asks_for_days, asked)):
        return None
    return lambda meeting: (
        not all(it(meeting) for it in asked) and all(_may(it, meeting) for it in asked)
    )


def _asks_for_days(condition: _OfMeeting) -> bool:
    if isinstance(condition, _Joined):
        return any(map(_asks_for_days, condition.conditions))
    return isinstance(condition, _OfDays)


def _may(condition: _OfMeeting, meeting: Meeting) -> bool:
    if isinstance(condition, _Joined):
        return condition.verdict(_may(it, meeting) for it in condition.conditions)
    if isinstance(condition, _OfDays):
        return condition(meeting) or condition.may(meeting)
    return condition(meeting)


def _dated(day: date | str) -> PartialDate:
    if isinstance(day, date):
        return PartialDate.of(day)
    try:
        return PartialDate.parse(day)
    except ModelError:
        raise JapanRussiaError(
            f"Expected a date such as 2012-09-25, 2012-09 or 2012, found {day!r}."
        ) from None


@takes(name=str)
def attended_by(name: str) -> Condition:
    """Ask for meetings in which somebody of this name took part.

    A person of the office-holder table is found by every spelling that the table or a readout of
    the corpus has, whichever is asked for.

    Args:
        name: Family name ("Lavrov"), given and family name in either order, the name as printed,
            or the key of the office-holder table ("RU-lavrov-sergey"); in any case, with or
            without marks, with or without an office before it ("Foreign Minister Lavrov").

    Warns:
        CorpusWarning: By :meth:`japan_russia.Corpus.where`: the name means several persons of the
            corpus, or nobody, and is in no table.

    Raises:
        JapanRussiaError: *name* is empty.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import attended_by
    >>> [it.id[:3] for it in corpus.where(attended_by("Putin"))]
    ['000']
    """
    People(()).meant_by(name)
    return _Attended(name)


@frozen
class _Attended:
    """Asks for meetings with somebody of a name; of which persons, a corpus tells."""

    name: str = field()
    is_meant: Meant | None = field(default=None, eq=False, repr=False)

    def __call__(self, meeting: Meeting) -> bool:
        is_meant = self.is_meant or People(meeting.participants).meant_by(self.name)
        return any(map(is_meant, meeting.participants))


@takes(kind=(MeetingKind, str))
def of_kind(kind: MeetingKind | str) -> Condition:
    """Ask for meetings of this kind, given as a member or as its value (``"summit"``).

    Raises:
        JapanRussiaError: There is no such kind.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import of_kind
    >>> [it.id[:3] for it in corpus.where(of_kind("courtesy_call"))]
    ['000']
    """
    wanted = _member(MeetingKind, kind, "a kind of meeting")
    return lambda meeting: meeting.kind is wanted


@takes(country=str)
def with_country(country: str) -> Condition:
    """Ask for meetings in which somebody of *country* took part.

    Args:
        country: ISO 3166-1 alpha-2 code.

    Warns:
        CorpusWarning: No country has this code.

    Raises:
        JapanRussiaError: It has not the form of one.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import with_country
    >>> len(corpus.where(with_country("RU")))
    3
    """
    _check_code(country)
    return lambda meeting: any(it.country == country for it in meeting.participants)


@takes(term=str, regex=bool)
def about(term: str, *, regex: bool = False) -> Condition:
    """Ask for statements that have *term* in their words or in a heading that they stand under.

    Args:
        term: Whole words in any case; ``*`` stands for any letters ("fisher*").
        regex: Whether *term* is a regular expression.

    Raises:
        JapanRussiaError: *term* is empty, or is no regular expression.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import about
    >>> len(corpus.where(about("fisheries")).statements())
    4
    """
    wanted = pattern(term, regex=regex)
    return OfStatements(
        lambda placed: any(map(wanted.search, (placed.statement.text, *placed.headings)))
    )


def any_of(*conditions: Condition) -> Condition:
    """Ask for what meets at least one of *conditions*.

    Raises:
        JapanRussiaError: Some are of meetings and some of statements, or there is none.
        ArgumentError: One is no function.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import any_of, during
    >>> len(corpus.where(any_of(during(2002), during(2005))))
    1
    """
    return _joined(any, conditions)


def none_of(*conditions: Condition) -> Condition:
    """Ask for what meets none of *conditions*.

    Raises:
        JapanRussiaError: Some are of meetings and some of statements, or there is none.
        ArgumentError: One is no function.

    >>> import japan_russia as jr
    >>> corpus = jr.Corpus.read(jr.examples()[:3])
    >>> from japan_russia.corpus import during, none_of
    >>> len(corpus.where(none_of(during(2012))))
    1
    """
    return _joined(lambda met: not any(met), conditions)


def check_conditions(conditions: Iterable[object]) -> None:
    """Refuse what is no function; words that were meant as a subject are shown how to ask.

    Raises:
        ArgumentError: One of *conditions* cannot be called.
    """
    for it in conditions:
        if not callable(it):
            ask = f"; about({it!r}) asks for words" if isinstance(it, str) else ""
            raise ArgumentError(
                "Expected conditions such as during(2012) or about('fisheries'), found "
                f"{shown(it)}{ask}.",
                "conditions",
            )


def _joined(
    verdict: Callable[[Iterable[bool]], bool], conditions: tuple[Condition, ...]
) -> Condition:
    check_conditions(conditions)
    of_statements = [it for it in conditions if isinstance(it, OfStatements)]
    of_meetings = [it for it in conditions if not isinstance(it, OfStatements)]
    if bool(of_statements) is bool(of_meetings):
        raise JapanRussiaError(
            f"Expected conditions of meetings or of statements, found {len(of_meetings)} of "
            f"meetings and {len(of_statements)} of statements."
        )
    if of_statements:
        return OfStatements(lambda placed: verdict(it(placed) for it in of_statements))
    return _Joined(verdict, tuple(of_meetings))


@frozen
class _Joined:
    """Conditions of meetings, joined by a verdict on them."""

    verdict: Callable[[Iterable[bool]], bool] = field()
    conditions: tuple[_OfMeeting, ...] = field()

    def __call__(self, meeting: Meeting) -> bool:
        return self.verdict(it(meeting) for it in self.conditions)


def names_in(conditions: Iterable[Condition]) -> Iterator[str]:
    """Yield the names that conditions of meetings ask for."""
    for it in conditions:
        if isinstance(it, _Attended):
            yield it.name
        elif isinstance(it, _Joined):
            yield from names_in(it.conditions)


def resolved(condition: _OfMeeting, meant: Mapping[str, Meant]) -> _OfMeeting:
    """Return *condition* with the persons that its names mean."""
    if isinstance(condition, _Attended):
        return evolve(condition, is_meant=meant[condition.name])
    if isinstance(condition, _Joined):
        return evolve(
            condition, conditions=tuple(resolved(it, meant) for it in condition.conditions)
        )
    return condition


def statement_conditions(
    *,
    speaker: Iterable[Meant] | None,
    side: str | Iterable[str] | None,
    act: Act | str | Iterable[Act | str] | None,
    voice: Voice | str | Iterable[Voice | str] | None,
    role: Role | str | Iterable[Role | str] | None,
    attribution: Attribution | str | Iterable[Attribution | str] | None,
    replies: bool | None,
    repeats: bool | None,
) -> list[OfStatements]:
    """Return what :meth:`Corpus.where` asks of statements by name, one condition for each."""
    found: list[Callable[[Placed], bool]] = []
    if speaker is not None:
        names = tuple(speaker)
        found.append(
            lambda it: any(is_meant(who) for who in it.statement.speakers for is_meant in names)
        )
    if side is not None:
        countries = strings(side, "side")
        for country in countries:
            _check_code(country)
        found.append(lambda it: any(who.country in countries for who in it.statement.speakers))
    if act is not None:
        acts = acts_in(act, "act")
        found.append(lambda it: not acts.isdisjoint(it.statement.acts))
    if voice is not None:
        voices = _members(Voice, voice, "voice")
        found.append(lambda it: it.statement.voice in voices)
    if role is not None:
        roles = _members(Role, role, "role")
        found.append(lambda it: it.statement.role in roles)
    if attribution is not None:
        ways = _members(Attribution, attribution, "attribution")
        found.append(lambda it: it.statement.attribution in ways)
    if replies is not None:
        found.append(lambda it: it.statement.is_reply is replies)
    if repeats is not None:
        found.append(lambda it: (it.statement.repeats is not None) is repeats)
    return list(map(OfStatements, found))


def _check_code(code: str) -> None:
    """Refuse what has not the form of a country's code, with the code of the one that it names.

    A code that no country has is warned of.
    """
    try:
        check_country(code)
    except ModelError as error:
        upper = code.upper()
        named = upper if country_of(upper) is not None else country_named(code)
        if named is None:
            raise
        sentence = error.message.removesuffix(".")
        raise ModelError(f"{sentence} (did you mean {named!r}?).") from None
    if country_of(code) is None:
        named = country_named(code)
        those = "" if named is None else f" (did you mean {named!r}?)"
        warn(f"Expected the code of a country, such as 'JP', found {code!r}{those}.")


def strings(asked: str | Iterable[str], name: str) -> tuple[str, ...]:
    return (asked,) if isinstance(asked, str) else tuple(each(asked, str, name))


def acts_in(asked: Act | str | Iterable[Act | str], name: str) -> frozenset[Act]:
    """Return the acts that the argument of this *name* asks for."""
    return _members(Act, asked, "act", name)


def _members(
    kind: type[_Member],
    asked: _Member | str | Iterable[_Member | str],
    what: str,
    name: str | None = None,
) -> frozenset[_Member]:
    several = (asked,) if isinstance(asked, str | Enum) else each(asked, (kind, str), name or what)
    one_of = f"{'an' if what[0] in 'aeiou' else 'a'} {what}"
    return frozenset(_member(kind, one, one_of) for one in several)


def _member(kind: type[_Member], asked: _Member | str, what: str) -> _Member:
    if isinstance(asked, kind):
        return asked
    try:
        return kind(asked)
    except ValueError:
        known = [str(it.value) for it in kind]
        raise JapanRussiaError(
            f"Expected {what} ({', '.join(known)}), found {asked!r}{meant(str(asked), known)}."
        ) from None
