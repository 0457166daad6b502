"""The casts of the meetings of a readout, made from its facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise
from typing import Final

from japan_russia.data.countries import country_of_capital
from japan_russia.model import MeetingKind, Participant, Side
from japan_russia.parse.cast.cast import Cast, of_country
from japan_russia.parse.meetings.facts import Facts, MeetingFacts
from japan_russia.parse.people.known import Known
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import countries_of
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.layout.page import RESIDENCE
from japan_russia.wording.meetings import attendance
from japan_russia.wording.meetings.events import CALL, RECEIVED
from japan_russia.wording.meetings.who_met import (
    GUEST_BEHIND,
    HOST_BEHIND,
    NOT_A_PARTNER,
    WITH_WHOM,
)
from japan_russia.wording.phrases import offices, titles

__all__ = ["casts"]


#: Safety limit: later offices in brackets of one lead are ignored.
_MOST: Final = 40
#: Between "chaired by" and a name.
_NEAR: Final = 60


def casts(facts: Facts) -> tuple[Cast, ...]:
    """Return a cast for each meeting, in order; one without people where there is no meeting.

    One person keeps one id through all meetings: ``p1`` is named first.
    """
    company = _Company()
    told = [*islice(_in_brackets(facts.register), _MOST), *_in_the_chair(facts.register)]
    parts: dict[int | None, dict[int, Participant]] = {}
    issuer = HOME if facts.register.document.is_called(RESIDENCE) else facts.issuer
    found = []
    for meeting in facts.meetings:
        principals = [(known, company.one(known)) for known in meeting.principals]
        others = [(known, company.one(known)) for known in meeting.attendees]
        beside = parts.setdefault(meeting.division.number if meeting.division else None, {})
        beside.update((known.person.number, it) for known, it in (*principals, *others))
        countries = _countries(meeting, facts)
        called = _called(meeting, facts, principals, others, countries, told, issuer)
        kind = meeting.kind
        found.append(
            Cast(
                facts.register,
                kind,
                principals,
                others,
                countries,
                called,
                beside,
                host=_host(meeting, facts, principals),
                issuer=issuer,
            )
        )
    if not found:
        return (Cast(facts.register, MeetingKind.OTHER, (), (), facts.countries),)
    return tuple(found)


def _countries(meeting: MeetingFacts, facts: Facts) -> tuple[str, ...]:
    """The countries of a meeting: of those who met; of the page where fewer than two are known."""
    own = {known.country for known in meeting.principals if known.country}
    unknown = any(known.country is None for known in meeting.principals)
    if len(own) < 2 and not unknown:
        own |= set(facts.countries)
    return tuple(sorted(own, key=lambda code: (code != HOME, code)))


def _in_brackets(register: Register) -> Iterator[tuple[str, Person]]:
    """The offices that the lead puts in brackets behind a name: "Mr. A, Minister (Chair)"."""
    text = register.document.text
    for sentence in register.document.lead:
        for before, mention in pairwise(sentence.mentions):
            person = register.of(before)
            if person is None or mention.words or mention.office is None:
                continue
            if text[before.end : mention.start].strip() == "(" and text.startswith(
                ")", mention.end
            ):
                yield titles.unabbreviated(mention.office.words), person


def _in_the_chair(register: Register) -> Iterator[tuple[str, Person]]:
    """Who is "the Chair", where the lead tells of one: "Minister A served as chair".

    Nobody is where somebody has such an office anyway: "Chairman B of the Duma's committee", nor
    where two share it, or have it at another time.
    """
    text, found = register.document.text, list[Person]()
    if not any(word in text for word in attendance.WORDS_OF_THE_CHAIR):
        return
    if attendance.OTHER_CHAIR.search(text):
        return
    if any(
        office.words.startswith(offices.OF_THE_CHAIR)
        for it in register.persons
        for office in it.offices
    ):
        return
    for sentence in register.document.lead:
        if attendance.OTHER_SITTING.search(text, *sentence.place):
            continue
        for mention in sentence.mentions:
            person = register.of(mention) if not mention.is_genitive else None
            if person is None or person in found:
                continue
            near = max(sentence.start, mention.start - _NEAR)
            leads = attendance.IN_THE_CHAIR.match(text, mention.end, sentence.end)
            by = attendance.CHAIRED_BY.search(text, near, mention.start)
            if leads or (by and attendance.ALONE.match(text, mention.end, sentence.end)):
                found.append(person)
    if len(found) == 1:
        yield from ((titles.unabbreviated(office), found[0]) for office in offices.OF_THE_CHAIR)


def _called(
    meeting: MeetingFacts,
    facts: Facts,
    principals: Sequence[tuple[Known, Participant]],
    others: Sequence[tuple[Known, Participant]],
    countries: tuple[str, ...],
    told: Sequence[tuple[str, Person]],
    site: str | None,
) -> dict[str, Participant | Side]:
    """Whom the sentence on a meeting calls by an office alone, as who held it.

    *told* are offices that the lead gives somebody in other words, *site* the country whose site
    it is.
    """
    event = meeting.event
    found: dict[str, Participant | Side] = {}
    for office, holder in told:
        for known, party in (*principals, *others):
            if known.person is holder:
                found[office] = party
    there = {party.country for _, party in (*principals, *others)}
    met_alone = _met_by_office(meeting, facts)
    if met_alone is not None and met_alone[1] in {*countries} - there:
        found[of_country(*met_alone)] = Side(country=met_alone[1])
    titles_of = facts.register.document.titles
    titled = {code for line in titles_of for code in countries_of(line.tokens)}
    for mention in event.sentence.mentions if event is not None else ():
        if event is None or mention.words or mention.office is None:
            continue
        if mention.start > event.verb[0] or mention.country is not None:
            continue
        person = facts.register.holding(mention)
        met = [it for known, it in principals if known.person is person]
        words = titles.unabbreviated(mention.office.words)
        if met and person in event.subjects:
            found[words] = met[0]
        elif not event.subjects and len(principals) == 1:
            opposite = [code for code in countries if code != principals[0][1].country]
            # Of him whom the page never names only a title tells the country, and only where no
            # other of his meetings is with it.
            is_told = titled.issuperset(opposite) and len(facts.meetings) == 1
            may_be = is_told or not facts.register.is_nameless(mention)
            if len(opposite) == len(countries) - 1 == 1 and may_be:
                found[words] = Side(country=opposite[0])
    nameless = facts.register.nameless
    land = (nameless[1] or site) if nameless is not None else None
    if nameless is not None and land is not None and land not in there:
        # "The Prime Minister spoke to Prime Minister A": of the country whose site it is.
        found[nameless[0]] = Side(country=land)
    return found


def _host(
    meeting: MeetingFacts, facts: Facts, principals: Sequence[tuple[Known, Participant]]
) -> tuple[Participant, Participant] | None:
    """The host and the guest, of two who met: who receives the other, or is called on by him.

    Nobody is, where the words contradict each other: one pays a call on another who is visiting.
    Where they tell nothing, he is the host in whose capital they met.
    """
    event = meeting.event
    if event is None or len(principals) != 2:
        return None
    text = facts.register.document.text
    found: list[tuple[Participant, Participant]] = []
    for (known, party), (_, other) in (principals, principals[::-1]):
        is_subject = known.person in event.subjects
        ends = [m.end for m in event.sentence.mentions if facts.register.of(m) is known.person]
        if (is_subject and event.form == RECEIVED) or any(HOST_BEHIND.match(text, e) for e in ends):
            found.append((party, other))
        if (is_subject and event.form == CALL) or any(GUEST_BEHIND.match(text, e) for e in ends):
            found.append((other, party))
    if not found and meeting.place is not None:
        at_home = country_of_capital(meeting.place)
        (_, one), (_, other) = principals
        if at_home in (one.country, other.country) and one.country != other.country:
            return (one, other) if one.country == at_home else (other, one)
    return found[0] if found and all(pair == found[0] for pair in found) else None


def _met_by_office(meeting: MeetingFacts, facts: Facts) -> tuple[str, str] | None:
    """Who was met, where he is called by an office alone: the office, and its country.

    No other part of the page names him: "held a talk with the Foreign Minister of Iceland".
    """
    event = meeting.event
    behind = [it for it in event.sentence.mentions if it.start > event.verb[0]] if event else []
    if event is None or event.partners or not behind:
        return None
    first = behind[0]
    if first.words or first.office is None or first.country is None:
        return None
    text = facts.register.document.text
    near = text[event.verb[0] : first.start]
    if not WITH_WHOM.search(near) or NOT_A_PARTNER.search(near):
        return None
    is_named = facts.register.holding(first) is not None
    return None if is_named else (titles.unabbreviated(first.office.words), first.country)


class _Company:
    """Gives each person one Participant, however many meetings he was in."""

    def __init__(self) -> None:
        self.seen: dict[int, Participant] = {}

    def one(self, known: Known) -> Participant:
        found = self.seen.get(known.person.number)
        if found is None:
            found = Participant(
                id=f"p{len(self.seen) + 1}",
                name=known.name,
                office=known.office,
                country=known.country,
                person=known.key,
            )
            self.seen[known.person.number] = found
        return found
