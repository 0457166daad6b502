"""Who took part: which side each person is of, and who came with those who met."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Final

from japan_russia.data.countries import country_named
from japan_russia.parse.layout.divisions import Division
from japan_russia.parse.meetings.events import CHAIN, Lead, Place
from japan_russia.parse.phrases import people
from japan_russia.parse.phrases.people import Person
from japan_russia.wording import occasions, offices
from japan_russia.wording.verbs import FORMS, Form

__all__ = ["attendees", "completed", "filled", "speaking"]

#: "Mr. Ivan Petrov, ... explained": somebody with given name, before a verb in the past.
_SPEAKS: Final = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]{1,40}+ (?P<family>[A-Z][\w’'-]{1,40}+),? (?:also |then |further )?"
    r"(?P<verb>[a-z]{2,13}(?:ed|aid|old|oke))\b"
)
#: More than any minister brings along.
_MOST: Final = 40
#: An introduction by office and name is no longer.
_INTRODUCTION: Final = 160


def completed(
    lead: Lead, persons: tuple[Person, ...] | list[Person], counterpart: str | None = None
) -> tuple[Person, ...]:
    """Each person once, every one with a country; sides that stand together share theirs.

    *counterpart* is the other country, where it is not that of the whole readout.
    """
    other = counterpart or lead.counterpart
    once: dict[str, Person] = {}
    for person in persons:
        once.setdefault(person.name.family.casefold(), person)
    known = {p.country for p in once.values() if p.country}
    if any(p.country is None and people.is_japanese(p.name) for p in once.values()):
        known.add("JP")
    found: list[Person] = []
    everyone = list(once.values())
    for number, person in enumerate(everyone):
        country = person.country
        if country is None:
            # Two alone are one of each side; of more, those who stand together are of one.
            beside = [*found[-1:], *everyone[number + 1 : number + 2]]
            country = _guessed(lead, person, known, beside if len(everyone) > 2 else [], other)
        known.add(country)
        found.append(person._replace(country=country))
    return tuple(found)


def _guessed(
    lead: Lead, person: Person, known: set[str], beside: list[Person], counterpart: str
) -> str:
    office = person.office or ""
    if offices.JAPANESE.search(office) and "JP" not in known:
        return "JP"
    if person.name.patronymic is not None:
        return counterpart
    for other in beside:
        if person.name.given and other.name.given and _differ(person, other):
            continue
        first, second = sorted((person, other), key=lambda p: p.start)
        if other.country and CHAIN.match(lead.text, first.end, second.start):
            return other.country
    if people.is_japanese(person.name):
        return "JP"
    return counterpart if "JP" in known else "JP"


def _differ(one: Person, other: Person) -> bool:
    """Whether one name is Japanese and the other cannot be."""
    return people.is_japanese(one.name) is not people.is_japanese(other.name)


def filled(lead: Lead, principals: tuple[Person, ...]) -> tuple[Person, ...]:
    """Take whom the lead leaves unnamed from the titles, the body, or by surname alone."""
    found = list(principals)
    have = {person.country for person in found}
    by_surname = [
        person
        for sentence in lead.sentences[:2]
        for person in people.find_surnames(lead.text, *sentence)
    ]
    named = [*lead.in_titles, *lead.persons, *_in_body(lead), *by_surname]
    families = {person.name.family.casefold() for person in found}
    for person in completed(lead, [*found, *named]):
        is_new = person.name.family.casefold() not in families
        if is_new and person.country not in have and len(have) < 2:
            found.append(person)
            have.add(person.country)
    return tuple(sorted(found, key=lambda p: p.start))


def _in_body(lead: Lead) -> list[Person]:
    found: list[Person] = []
    for division in lead.outline.divisions[:4]:
        _collect(lead, division, found)
    return found


def _collect(lead: Lead, division: Division, found: list[Person]) -> None:
    for paragraph in division.paragraphs[:4]:
        found += people.find(lead.text, paragraph.start, paragraph.end, lead.surnames)
    for child in division.children[:6]:
        _collect(lead, child, found)


def speaking(lead: Lead, start: int, end: int, known: tuple[Person, ...]) -> list[Person]:
    """Whom the body introduces as a speaker: an official who came with his minister.

    Leaders and holders of the offices of the table are introduced in the lead; in the body
    their words are quoted from elsewhere.
    """
    families = {person.name.family for person in known}
    found: list[Person] = []
    for match in _SPEAKS.finditer(lead.text, start, end):
        if len(found) == _MOST:
            break
        verb = FORMS.get(match["verb"])
        if verb is None or verb.form is not Form.PAST or match["family"] in families:
            continue
        near = max(start, match.start() - _INTRODUCTION)
        stops = [lead.text.rfind(stop, near, match.start()) + 1 for stop in (". ", "\n")]
        begin = max(near, *stops)
        for person in people.find(lead.text, begin, match.end("family"), lead.surnames)[-1:]:
            before = lead.text[begin : person.start].strip()
            opens = not before or (before[-1] in ",\n.;)" and " that " not in before)
            is_new = person.key is None and not offices.LEADER.search(person.office or "")
            if opens and is_new and person.office and person.end == match.end("family"):
                families.add(person.name.family)
                found.append(person)
    sides = {person.country for person in known}
    return [p for p in completed(lead, [*known, *found])[len(known) :] if p.country in sides]


def attendees(
    lead: Lead, principals: tuple[Person, ...], sentences: list[Place]
) -> tuple[Person, ...]:
    """Those whom one of *sentences* lists as present, with the side it gives them.

    The side may be named before its people or after them.
    """
    met = {(p.name.family, p.name.given) for p in principals}
    found: list[Person] = []
    for start, end in sentences:
        if not occasions.ATTENDEES.search(lead.text, start, end):
            continue
        inside = lead.inside.get((start, end), [])
        marks = [
            (match.start(), code)
            for match in occasions.SIDE_MARK.finditer(lead.text, start, end)
            if (code := country_named(match[match.lastgroup or 0])) is not None
        ]
        if not marks:
            # The sentence on the meeting itself says of many that they "attended" something.
            tells = any(e.sentence == (start, end) and e.objects for e in lead.events)
            if not tells or occasions.PRESENT.search(lead.text, start, end):
                officials = [person for person in inside if person.office]
                found += completed(lead, [*principals, *officials])[len(principals) :]
            continue
        inside = [p for p in inside if (p.name.family, p.name.given) not in met]
        comes_after = bool(inside) and inside[0].start < marks[0][0]
        places = [at for at, _ in marks]
        for person in inside:
            after = bisect_right(places, person.start)
            number = after if comes_after else after - 1
            if 0 <= number < len(marks):
                found.append(person._replace(country=marks[number][1]))
    return tuple(found[:_MOST])
