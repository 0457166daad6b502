"""Facts in words: counts, dates, sessions, people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final

from japan_russia.model import (
    Act,
    Attribution,
    Correction,
    Diagnostic,
    Meeting,
    NamedBy,
    Participant,
    Party,
    Readout,
    Role,
    Session,
    Side,
    Statement,
)
from japan_russia.model.vocabulary import date_in_words, in_words, meaning, word, years_in_words
from japan_russia.parse.speech.narration import DEED, unknown_verb
from japan_russia.view.terminal import clean

__all__ = [
    "correction",
    "count",
    "dated",
    "day",
    "diagnosed",
    "does",
    "is_of_a_stranger",
    "labelled",
    "length",
    "participant",
    "party",
    "second_printings",
    "session",
    "taking_part",
    "together",
    "why",
]

_HOUR: Final = 60
_NO_VERB: Final = (
    "no verb of saying that the library knows (how-to/wording in the documentation adds one)"
)


def second_printings(them: Iterable[Statement]) -> str:
    """Return how many of *them* are second printings, to go on with: ", 4 of them ...", or ""."""
    again = sum(it.repeats is not None for it in them)
    if not again:
        return ""
    return f", {again} of them {'a second printing' if again == 1 else 'second printings'}"


def count(number: int, noun: str) -> str:
    """Return number and noun: "1 file", "5 files"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def dated(it: Meeting) -> str:
    """Return the day of a meeting; a year that is not printed stands in square brackets.

    "31 May 2005", "28 July [2012]", "2 December [2013 or 2014]", "28 July [year unknown]".
    """
    if it.date is None:
        return "not printed"
    if it.date.year is not None:
        return date_in_words(it.date)
    return f"{date_in_words(it.date)} [{_year(it)}]"


def _year(it: Meeting) -> str:
    years = it.year_candidates if it.year is None else (it.year,)
    return years_in_words(years) if years else "year unknown"


def day(it: Meeting) -> str:
    """Return the day of a meeting as :func:`dated` does, and where its year is from."""
    if it.date is None or it.date.year is not None:
        return dated(it)
    if it.given_year is not None:
        reason = "given by the caller"
    elif it.inferred_year is not None:
        reason = "but only this one fits those in office"
    elif it.year_candidates:
        reason = "but these fit those in office"
    else:
        return f"{dated(it)}: it is not printed"
    return f"{dated(it)}: the year is not printed, {reason}"


def session(it: Session) -> str:
    """Return what a session was, when it began and how long it was, as far as printed."""
    start = f" from {it.start:%H:%M}" if it.start is not None else ""
    if it.duration is None:
        return f"{word(it.kind)}{start}"
    about = "about " if it.approximate else ""
    return f"{word(it.kind)}{start}, {about}{length(it.duration)}"


def length(it: timedelta) -> str:
    """Return a length in hours and minutes: "1 h 40 min"."""
    hours, minutes = divmod(it // timedelta(minutes=1), _HOUR)
    parts = [f"{hours} h"] * bool(hours) + [f"{minutes} min"] * bool(minutes or not hours)
    return " ".join(parts)


def participant(it: Participant) -> str:
    """Return full name, country and office; it says so where the country is not known."""
    office = f", {it.office}" if it.office else ""
    return f"{it} ({it.country or 'country unknown'}){office}"


def correction(it: Correction) -> str:
    """Return what was put right, by whom and why: "speakers corrected by A. Reader: ..."."""
    return f"{in_words(it.field)} corrected by {it.who}: {it.why}"


def diagnosed(it: Diagnostic) -> str:
    """Return what is odd: "warning label-repeated: The label '(ii)' is printed a second time"."""
    return f"{word(it.severity)} {it.code.value}: {it.message}"


def why(it: Statement, readout: Readout | None = None) -> str:
    """Return by which construction the speaker of a statement was read, how, and the cue.

    A cue that stands in another sentence is told only where the readout is given.  Of a deed whose
    verb has no row, it is said where a verb of saying would have one.
    """
    how = word(it.attribution)
    if it.attribution is not Attribution.CORRECTED:
        # Where nobody speaks there is no way of saying so.
        told = "" if it.attribution is Attribution.NONE else f", {how}"
        how = f"{in_words(it.construction)}{told}: {meaning(it.named_by)}"
    if it.construction == DEED and (verb := unknown_verb(clean(it.text))) is not None:
        return f"{how}; {verb!r} is {_NO_VERB}"
    if it.cue is None:
        return how
    if readout is not None:
        return f"{how}, {clean(readout.quote(it.cue))!r}"
    if not it.span.contains(it.cue):
        return how
    start = it.span.start
    return f"{how}, {clean(it.text[it.cue.start - start : it.cue.end - start])!r}"


def is_of_a_stranger(it: Statement) -> bool:
    """Whether the words are those of somebody who took no part, whom the cue names."""
    is_named = it.named_by is not NamedBy.NOBODY and it.attribution is Attribution.NONE
    return it.role is Role.NARRATION and is_named and it.cue is not None


def does(it: Act, *, several: bool = False) -> str:
    """Return what somebody does, in the present: "thanks", "shares a view"; of several "thank"."""
    verb, space, rest = word(it).partition(" ")
    if several:
        return f"{verb}{space}{rest}"
    ending = "es" if verb.endswith(("s", "sh", "ch")) else "s"
    return f"{verb}{ending}{space}{rest}"


def taking_part(it: Meeting) -> Iterator[tuple[str, tuple[Participant, ...]]]:
    """Yield those who took part under what they did: "met", "came along".

    Where it is not known who met, all are "participants".  Only what somebody did is there.
    """
    if not it.principals:
        yield "participants", it.participants
        return
    yield "met", it.principals
    others = tuple(person for person in it.participants if person not in it.principals)
    if others:
        yield "came along", others


def party(
    it: Party, countries: Mapping[str, str] | None = None, among: Sequence[Party] = ()
) -> str:
    """Return the family name of a person, or a side by its country: "JP side".

    Args:
        it: The person or side.
        countries: The names of countries by their codes; a code that is missing stands for itself.
        among: Those who are shown with it; where another of them has the family name, the given
            name goes before it.
    """
    if isinstance(it, Side):
        return f"{(countries or {}).get(it.country, it.country)} side"
    name = it.name
    is_shared = name.given is not None and any(
        isinstance(other, Participant)
        and (other.name.family, other.country) == (name.family, it.country)
        and _are_two(it, other)
        for other in among
    )
    return f"{name.given} {name.family}" if is_shared else name.family


def _are_two(it: Participant, other: Participant) -> bool:
    """Whether two of one family name are two persons: by their keys, else by their given names."""
    if it.person is not None and other.person is not None:
        return it.person != other.person
    return it.name.given != other.name.given


def labelled(it: Party, among: Sequence[Party] = ()) -> str:
    """Return a party with its country: "Gemba (JP)", "JP side"; "Gemba (?)" if that is unknown.

    Args:
        it: The person or side.
        among: As for :func:`party`.
    """
    name = party(it, among=among)
    return f"{name} ({it.country or '?'})" if isinstance(it, Participant) else name


def together(
    them: Iterable[Party],
    countries: Mapping[str, str] | None = None,
    among: Sequence[Party] = (),
) -> str:
    """Return those who speak or are addressed as one: "Gemba + RU side"; empty for nobody."""
    return " + ".join(party(it, countries, among) for it in them)
