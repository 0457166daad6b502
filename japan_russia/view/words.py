"""Facts in words: counts, dates, sessions, people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Final

from japan_russia.model import Act, Correction, Meeting, PartialDate, Participant, Party, Session
from japan_russia.model.vocabulary import MONTHS, in_words, word

__all__ = [
    "correction",
    "count",
    "date",
    "day",
    "does",
    "labelled",
    "length",
    "participant",
    "party",
    "session",
    "taking_part",
    "together",
]

_HOUR: Final = 60


def count(number: int, noun: str) -> str:
    """Return number and noun: "1 file", "5 files"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def date(it: PartialDate) -> str:
    """Return the parts of a date that are known: "25 September 2012", "28 July", "2012"."""
    parts = (
        None if it.day is None else str(it.day),
        None if it.month is None else MONTHS[it.month - 1],
        None if it.year is None else str(it.year),
    )
    return " ".join(part for part in parts if part)


def day(it: Meeting) -> str:
    """Return the day of a meeting, and where its year is from."""
    if it.date is None:
        return "not printed"
    if it.date.year is not None:
        return date(it.date)
    return f"{date(it.date)}, year not printed: {_year(it)}"


def _year(it: Meeting) -> str:
    if it.given_year is not None:
        return f"{it.given_year} as given"
    if it.inferred_year is not None:
        return f"only {it.inferred_year} fits those in office"
    if it.year_candidates:
        *most, last = map(str, it.year_candidates)
        return f"{', '.join(most)} or {last} by those in office"
    return "unknown"


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


def party(it: Party, countries: Mapping[str, str] | None = None) -> str:
    """Return the family name of a person, or a side by its country: "JP side".

    Args:
        countries: The names of countries by their codes; a code that is missing stands for itself.
    """
    if isinstance(it, Participant):
        return it.name.family
    return f"{(countries or {}).get(it.country, it.country)} side"


def labelled(it: Party) -> str:
    """Return a party with its country: "Gemba (JP)", "JP side"; "Gemba (?)" if that is unknown."""
    return f"{party(it)} ({it.country or '?'})" if isinstance(it, Participant) else party(it)


def together(them: Iterable[Party], countries: Mapping[str, str] | None = None) -> str:
    """Return those who speak or are addressed as one: "Gemba + RU side"; empty for nobody."""
    return " + ".join(party(it, countries) for it in them)
