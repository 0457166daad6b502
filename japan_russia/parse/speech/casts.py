"""Who can be meant by a name, an office or "both sides"."""

from __future__ import annotations

from typing import Final

from japan_russia.data.countries import country
from japan_russia.model import MeetingKind, Participant
from japan_russia.parse.meetings.facts import Facts, MeetingFacts
from japan_russia.parse.phrases.people import Person
from japan_russia.parse.speech.mentions import Cast

__all__ = ["casts"]

#: So many persons can be meant in meetings that are not theirs: more than any readout names.
_MOST: Final = 60


def casts(facts: Facts) -> tuple[Cast, ...]:
    """Return a cast for each meeting, in order; one without people where there is no meeting.

    One person keeps one id through all meetings: ``p1`` is named first.
    """
    company = _Company()
    groups = [(company.of_principals(m), company.of_attendees(m)) for m in facts.meetings]
    everybody = _names(tuple(company.seen.values())[:_MOST])
    found = []
    for meeting, (principals, attendees) in zip(facts.meetings, groups, strict=True):
        everyone = tuple(dict.fromkeys((*principals, *attendees)))
        own = sorted({p.country for p in principals}, key=lambda code: (code != "JP", code))
        countries = tuple(own) if len(own) > 1 else facts.countries
        found.append(
            Cast(
                kind=meeting.kind,
                principals=principals,
                everyone=everyone,
                countries=countries,
                names={**everybody, **_names(everyone)},
                pronouns=company.pronouns,
                country_names=_country_names(countries),
            )
        )
    if not found:
        names = _country_names(facts.countries)
        nobody = Cast(MeetingKind.OTHER, (), (), facts.countries, {}, {}, names)
        return (nobody,)
    return tuple(found)


class _Company:
    """Gives each person one Participant, however many meetings he was in."""

    def __init__(self) -> None:
        self.seen: dict[tuple[str, str | None], Participant] = {}
        self.pronouns: dict[Participant, str] = {}

    def of_principals(self, meeting: MeetingFacts) -> tuple[Participant, ...]:
        return tuple(self.one(p, p.name.family.casefold()) for p in meeting.principals)

    def of_attendees(self, meeting: MeetingFacts) -> tuple[Participant, ...]:
        # An official may have the family name of a minister: his given name tells them apart.
        return tuple(self.one(p, str(p.name).casefold()) for p in meeting.attendees)

    def one(self, person: Person, name: str) -> Participant:
        key = (name, person.country)
        if key not in self.seen:
            self.seen[key] = Participant(
                id=f"p{len(self.seen) + 1}",
                name=person.name,
                office=person.office,
                country=person.country or "JP",
                person=person.key,
            )
        if person.pronoun is not None:
            self.pronouns[self.seen[key]] = person.pronoun
        return self.seen[key]


def _names(people: tuple[Participant, ...]) -> dict[str, tuple[Participant, ...]]:
    found: dict[str, tuple[Participant, ...]] = {}
    for participant in people:
        family = participant.name.family
        found[family] = (*found.get(family, ()), participant)
        if family.upper() in participant.name.printed and len(family) > 2:
            found[family.upper()] = (*found.get(family.upper(), ()), participant)
    return found


def _country_names(countries: tuple[str, ...]) -> dict[str, str]:
    found: dict[str, str] = {}
    for code in countries:
        it = country(code)
        if it is not None:
            found[it.name] = code
            if it.long_name is not None:
                found[it.long_name.removeprefix("the ")] = code
    return found
