"""Where a meeting was held: reasons in order; the one that answered is kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence, Set
from typing import Final, NamedTuple

from attrs import define

from japan_russia.data._table import fold
from japan_russia.data.countries import country_named, country_of_capital
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.places import city_at, is_venue
from japan_russia.wording.layout import page
from japan_russia.wording.meetings import places, times
from japan_russia.wording.meetings.events import RECEIVED

__all__ = ["Place", "PlaceOf", "Question"]

At = tuple[int, int]

_NEAR: Final = 90
#: What ends a sentence.
_STOPS: Final = (".", "!")
#: Behind the city of a heading with a day: "Tokyo, Monday 16 October".
_BEHIND_CITY: Final = (",", ":")
_BRACKET: Final = re.compile(r"[(\[][^()\[\]]{2,160}[)\]]")
_OPENINGS: Final = frozenset("([")
_OPENING: Final = 40
#: Between the end of the date and the line below it.
_BELOW: Final = 3
#: Before a city where the meeting was not.
_NOT_THERE: Final = (
    places.PASSED,
    places.WHO_HAD,
    places.INSTEAD,
    places.OF_A_HOUSE,
    places.IS_INVITED,
)


class Place(NamedTuple):
    """A city or house as printed, the reason that told it, and whether it is a house."""

    name: str | None
    reason: str | None
    is_house: bool = False


@define
class Question:
    """What is known when the place of a meeting is looked for.

    *named* are the places in the text of heading and bracket, *own* those of the event's clause,
    *pieces* other words on the meeting, *on_the_way* the sentences since the meeting before it, the
    last first; *before* is the place of the meeting before it, None where that was in another
    country; *day* is the heading of its day in a diary, *part* that of the part of a visit;
    *stated* are the lines below a heading such as "Date and Venue", *land* is the country of the
    part.
    """

    event: Event | None
    named: Sequence[At]
    own: Sequence[At]
    pieces: Sequence[At]
    on_the_way: Sequence[At]
    before: Place | None
    is_main: bool
    events: Sequence[Event]
    day: At | None = None
    part: At | None = None
    stated: Sequence[At] = ()
    land: str | None = None


class PlaceOf:
    """Answers for one document."""

    def __init__(self, document: Document, lead: Sequence[Sentence], names: Set[str]) -> None:
        self.document: Document = document
        self.text: str = document.text
        self.lead: Sequence[Sentence] = lead
        #: The words of the names of persons, folded.
        self.names = names

    def of(self, question: Question) -> Place:
        """Return the place that the first reason tells."""
        for reason in REASONS:
            found = reason(self, question)
            if found is not None:
                is_house = reason in HOUSES or is_venue(found)
                if reason is _as_before and question.before is not None:
                    is_house = question.before.is_house
                return Place(found, reason.__name__.strip("_"), is_house)
        return Place(None, None)

    def cities(
        self, pattern: re.Pattern[str], at: Sequence[At], *, elsewhere: bool = False
    ) -> Iterator[str]:
        """The cities after *pattern*; with *elsewhere*, those of something earlier only."""
        for start, end in at:
            for match in pattern.finditer(self.text, start, end):
                if times.IN_CLOCK.search(self.text, max(start, match.start() - 40), match.start()):
                    continue
                near = max(start, match.start() - _NEAR)
                city = self.without_name(city_at(self.text, match.end(), end))
                is_there = city is not None and places.WHERE.match(
                    self.text, match.end() + len(city), end
                )
                before = (
                    None if is_there else places.ELSEWHERE.search(self.text, near, match.start())
                )
                if (before is None) is elsewhere:
                    continue
                if any(it.search(self.text, near, match.start()) for it in _NOT_THERE):
                    continue
                if city is not None and self.is_part_of_city(match, city, end):
                    continue
                if city is None or self.is_other(match, city) or self.is_person(city):
                    continue
                yield self.behind_district(match, city, start, end)

    def behind_district(self, match: re.Match[str], city: str, start: int, end: int) -> str:
        """The city behind a part of it in which a house is: "at Rose House in Akasaka, Tokyo"."""
        after = match.end() + len(city)
        if places.STREET.search(city) and self.text.startswith(", ", after):
            # "in Spiridonovka Street, Moscow"
            return city_at(self.text, after + 2, end) or city
        near = max(start, match.start() - _NEAR)
        house = list(places.VENUE.finditer(self.text, near, match.start()))[-1:]
        if not house or self.text[house[0].end() : match.start()].strip():
            return city
        if not self.text.startswith(", ", after):
            return city
        whole = city_at(self.text, after + 2, end)
        is_one = whole is not None and not self.is_person(whole)
        return whole if whole is not None and is_one else city

    def without_name(self, city: str | None) -> str | None:
        """The city before somebody's name: "received in Moscow Michiko Yanagihara"."""
        words = city.split(" ") if city is not None else []
        stop = len(words)
        while stop > 1 and fold(words[stop - 1]) in self.names:
            stop -= 1
        is_named = 1 < len(words) - stop < len(words) and words[stop - 1] not in places.FIRST
        return " ".join(words[:stop]) if is_named else city

    def is_person(self, city: str) -> bool:
        """Whether it is a name: "in the Russian capital Viktor Zarubin was received"."""
        words = city.split(" ")
        return len(words) > 1 and all(fold(word) in self.names for word in words)

    def is_part_of_city(self, match: re.Match[str], city: str, end: int) -> bool:
        """Whether it is a port or palace that lies in a city: "the port of X in the city of Y"."""
        inside = places.IN_CITY.match(self.text, match.end() + len(city), end)
        if inside is None or places.THE.match(match[0]) is None:
            return False
        return city_at(self.text, inside.end(), end) is not None

    def is_other(self, match: re.Match[str], city: str) -> bool:
        """Whether what looks like a city is a zone of time, or a house after "at"."""
        after = match.end() + len(city)
        if times.ZONE.match(self.text, after):
            return True
        if match.re is places.IN_BRACKET and city in places.ON_A_SCREEN:
            return True
        if match.re is places.IN_BRACKET:
            # "(Gist of the Talks)", "(Days Two and Three)"
            return places.ENDS.match(self.text, after) is None
        if places.AT.match(match[0]):
            # "at Sochi", but not "at Borders Hill House" nor "at Sea Control Group".
            return self.text[after : after + 1] not in (",", ".", ";", ")", "\n", "") and not (
                places.GOES_ON.match(self.text, after)
            )
        return False


def _first(found: Iterator[str]) -> str | None:
    return next(found, None)


def _by_label(where: PlaceOf, asked: Question) -> str | None:
    """ "Venue: Harbour Hotel, Bergen", "(At X)": a line or bracket that names it."""
    for start, end in (*asked.named, *asked.pieces):
        match = places.AT_LABEL.search(where.text, start, end)
        if match is not None:
            return _named_alone(where, *match.span("words"))
    return None


def _under_its_heading(where: PlaceOf, asked: Question) -> str | None:
    """Below "2. Venue": the line that has no day and no hour, or what stands behind them."""
    for start, end in asked.stated:
        if not any(map(str.isdecimal, where.text[start:end])):
            return _named_alone(where, start, end)
    for start, end in asked.stated:
        behind = places.BEHIND_HOURS.search(where.text, start, end)
        if behind is not None and city_at(where.text, behind.start(), end) is not None:
            return _named_alone(where, behind.start(), end)
    return None


def _named_alone(where: PlaceOf, start: int, end: int) -> str:
    """The city of words that are nothing but a place, else all of them: "Harbour Hotel, Bergen"."""
    words = where.text[start:end]
    parts = list(re.finditer(r"[^,(]+", words))
    # "Harbour Hotel, Bergen, Hordaland": the city is what stands next to the house.
    last = max((n for n, it in enumerate(parts) if is_venue(it[0].strip())), default=None)
    if any(country_of_capital(it[0].strip()) is not None for it in parts):
        last = None
    for part in reversed(parts if last is None else parts[: last + 2]):
        begin = start + part.start() + len(part[0]) - len(part[0].lstrip())
        name = part[0].strip().rstrip(".")
        if name in places.CITY_STATES:
            return name
        if is_venue(name) or (part.start() and places.REGION.search(name)):
            # "Harbour Hotel", "Otaru, Hokkaido"
            continue
        city = city_at(where.text, begin, end)
        if city is not None:
            return city
    return words.strip().rstrip(".")


def _on_a_line(where: PlaceOf, asked: Question) -> str | None:
    """ "The Kremlin, Moscow": a line at the top."""
    for line in where.document.page.captions if asked.is_main else ():
        match = places.LINE.match(line.text)
        if match is not None:
            return match["city"]
    return None


def _house_in_a_bracket(where: PlaceOf, asked: Question) -> str | None:
    """ "(June 11, 16:00, Iikura Guest House)" below a heading."""
    for at in asked.named:
        match = places.HOUSE_IN_BRACKET.search(where.text, *at)
        if match is not None:
            return match["place"]
    return None


def _in_the_clause(where: PlaceOf, asked: Question) -> str | None:
    """ "In Moscow", in the clause of the event."""
    return _first(where.cities(places.IN, [*asked.named, *asked.own]))


def _before_leaving(where: PlaceOf, asked: Question) -> str | None:
    """ "Before his departure from Oslo he met B": the city opens the clause of the event."""
    event = asked.event
    if event is None:
        return None
    match = places.LEFT.match(where.text, event.start, event.verb[0])
    if match is None or places.ANOTHER_CLAUSE.search(where.text, match.end(), event.verb[0]):
        return None
    return city_at(where.text, match.end(), event.verb[0])


def _of_the_day(where: PlaceOf, asked: Question) -> str | None:
    """ "Monday, June 11: Tallinn", "Tokyo, Monday 16 October": beside the day that heads a part."""
    if asked.day is None:
        return None
    start, end = asked.day
    first = city_at(where.text, start, end)
    if first is not None and where.text.startswith(_BEHIND_CITY, start + len(first)):
        return first
    for match in places.OF_DAY.finditer(where.text, start, end):
        city = city_at(where.text, match.end(), end)
        if city is not None and places.ENDS.match(where.text, match.end() + len(city), end):
            return city
    return None


def _before_its_day(where: PlaceOf, asked: Question) -> str | None:
    """ "1. Reykjavik (October 27)": a heading that is a city and the day there."""
    for start, end in (*asked.named, *([asked.part] if asked.part is not None else ())):
        city = city_at(where.text, start, end)
        if city is not None and places.DAY_BEHIND.fullmatch(where.text, start + len(city), end):
            return None if where.is_person(city) else city
    return None


def _in_the_words(where: PlaceOf, asked: Question) -> str | None:
    """ "In Moscow", in other words on the meeting; near a house that its clause names alone."""
    event = asked.event
    if event is not None and any(places.VENUE.search(where.text, *at) for at in asked.own):
        start, end = event.sentence.place
        return _first(where.cities(places.IN, [it for it in asked.pieces if start <= it[0] < end]))
    return _first(where.cities(places.IN, asked.pieces))


def _as_visited(where: PlaceOf, asked: Question) -> str | None:
    """ "Who visited New York": the city that somebody who met was in, or went on to."""
    event = asked.event
    if event is not None and event.start > event.sentence.start:
        moved = _first(where.cities(places.MOVED, [(event.start, event.verb[0])]))
        if moved is not None:
            return moved
    told = [*asked.named, *asked.own, *asked.pieces]
    if event is not None:
        # "He met A and called on B; on the last day he travelled on to Oslo."
        cut = where.text.find(";", event.verb[1], event.sentence.end)
        told = [(at, min(end, cut) if at <= cut else end) for at, end in told]
    return _first(where.cities(places.STAYED, told))


def _as_the_host(where: PlaceOf, asked: Question) -> str | None:
    """ "Oslo hosted a round of consultations": the city is the subject, and nobody's name."""
    for start, end in (*asked.own, *asked.pieces):
        for match in places.HOST_CITY.finditer(where.text, start, end):
            city = city_at(where.text, match.start("place"), match.end("place"))
            is_named = any(fold(word) in where.names for word in match["place"].split(" "))
            if city == match["place"] and not is_named:
                return city
    return None


def _in_a_bracket(where: PlaceOf, asked: Question) -> str | None:
    """Alone between commas: "(August 9, Astana; 50 minutes)"."""
    brackets = [at for at in asked.pieces if where.text[at[0]] in _OPENINGS]
    inside = [m.span() for at in asked.named for m in _BRACKET.finditer(where.text, *at)]
    return _first(where.cities(places.IN_BRACKET, [*inside, *brackets]))


def _of_something_earlier(where: PlaceOf, asked: Question) -> str | None:
    """ "Following the G20 in Nagoya", where no other city is named."""
    return _first(where.cities(places.IN, [*asked.own, *asked.pieces], elsewhere=True))


def _on_an_island(where: PlaceOf, asked: Question) -> str | None:
    """ "On Sea Island"."""
    for start, end in (*asked.named, *asked.own, *asked.pieces):
        for island in places.ISLAND.finditer(where.text, start, end):
            before = where.text[max(start, island.start() - _NEAR) : island.start()]
            is_stay = places.VISITED.match(island[0]) or places.BEFORE_ISLAND.search(before)
            if is_stay and not places.ON_TOPIC.search(before):
                return island["place"]
    return None


def _opening_the_sentence(where: PlaceOf, asked: Question) -> str | None:
    """ "In Khabarovsk she met A, and received B": before the first event of the sentence."""
    event = asked.event
    if event is None:
        return None
    first = min([event.verb[0], *(it.verb[0] for it in asked.events)])
    return _first(where.cities(places.IN, [(event.sentence.start, first)]))


def _in_the_part(where: PlaceOf, asked: Question) -> str | None:
    """The part of the visit: "I. Mongolia (Ulaanbaatar, August 24)", "I. Ulaanbaatar, Mongolia"."""
    if asked.part is None:
        return None
    brackets = [m.span() for m in _BRACKET.finditer(where.text, *asked.part)]
    found = _first(where.cities(places.IN_BRACKET, brackets))
    if found is not None:
        return found
    start, end = asked.part
    city = city_at(where.text, start, end)
    if city is None or not where.text.startswith(places.COMMA, start + len(city)):
        return None
    land = where.text[start + len(city) + len(places.COMMA) : end]
    code = country_named(land)
    is_it = code is not None and country_of_capital(city) in (None, code)
    # "1. Oslo, Norway", and below "He flew to Bergen.  There he met"
    return city if is_it and _on_the_way(where, asked) is None else None


def _in_its_land(where: PlaceOf, asked: Question) -> str | None:
    """Below "II. Portugal" the one of the cities of the itinerary that is its capital."""
    if asked.land is None:
        return None
    for start, end in (it.place for it in where.lead):
        for match in places.AT_CITY.finditer(where.text, start, end):
            at: int | None = match.end()
            while at is not None:
                city = city_at(where.text, at, end)
                if city is not None and country_of_capital(city) == asked.land:
                    return city
                # "visited Oslo and Lisbon"
                more = places.AND_CITY.match(where.text, at + len(city), end) if city else None
                at = more.end() if more is not None else None
    return None


def _on_the_way(where: PlaceOf, asked: Question) -> str | None:
    """ "On the 16th he was in La Paz": what the text tells between two meetings.

    A city that opens a sentence counts as well, before the first meeting any.
    """
    for start, end in asked.on_the_way:
        alone = city_at(where.text, start, end)
        if alone is not None and where.text[start + len(alone) : end].strip() in _STOPS:
            # "Jakarta.", in a diary
            return alone
        found = list(where.cities(places.STAYED, [(start, end)]))
        if not found:
            is_first = asked.before is None or asked.before.name is None
            stop = end if is_first else min(end, start + _OPENING)
            if is_first or places.IN.match(where.text, start, stop):
                found = list(where.cities(places.IN, [(start, stop)]))
        if found:
            return found[-1]
    return None


def _as_before(where: PlaceOf, asked: Question) -> str | None:
    """The city of the meeting before it: those of one visit share it, but not a house."""
    del where
    before = asked.before
    if before is None:
        return None
    is_same_room = asked.event is not None and (
        asked.event.is_again or (asked.event.parted and asked.event.form == RECEIVED)
    )
    return None if before.is_house and not is_same_room else before.name


def _in_the_title(where: PlaceOf, asked: Question) -> str | None:
    """In the title, or in its bracket: "(May 4, Otaru)"."""
    del asked
    titles = [title.place for title in where.document.titles]
    found = _first(where.cities(places.IN, titles))
    if found is not None:
        return found
    brackets = [m.span() for s, e in titles for m in _BRACKET.finditer(where.text, s, e)]
    return _first(where.cities(places.IN_BRACKET, brackets))


def _in_the_lead(where: PlaceOf, asked: Question) -> str | None:
    """In the first two sentences of the lead, of one of several meetings."""
    if asked.is_main:
        return None
    lead = [sentence.place for sentence in where.lead[:2]]
    return _first(where.cities(places.IN, lead)) or _first(where.cities(places.STAYED, lead))


def _where_they_stayed(where: PlaceOf, asked: Question) -> str | None:
    """The city that the first two sentences of the lead tell somebody to have gone to."""
    if not asked.is_main:
        return None
    return _first(where.cities(places.STAYED, [it.place for it in where.lead[:2]]))


def _in_the_date_line(where: PlaceOf, asked: Question) -> str | None:
    """Beside the date of issue or right below it: "July 8, 2008, Toyako"."""
    line = where.document.page.date
    if not asked.is_main:
        return None
    for sentence in where.lead[:1]:
        # "Bergen, 4 May 2019 – Minister A met here today with B"
        opening = times.DATELINE.match(where.text, *sentence.place)
        if opening is not None and city_at(where.text, sentence.start, opening.end("city")):
            return opening["city"]
    if line is None:
        return None
    match = times.DATE_LINE.match(line.text)
    city = match and (match["place"] or match["city"])
    beside = match and (match["place2"] or match["place3"])
    if beside and country_of_capital(beside.partition(",")[0]):
        # "May 4, 2012 | Oslo", but not "May 4, 2012 | Fisheries"
        city = beside
    if city:
        return city
    below = (it for it in where.document.page.captions if 0 < it.start - line.end < _BELOW)
    found = next(below, None)
    if found is None or page.CITY.match(found.text) is None:
        return None
    if any(fold(word) in where.names for word in found.text.split(" ")):
        return None
    city = city_at(where.text, found.start, found.end)
    is_known = city is not None and (country_of_capital(city) or places.OF_TWO_WORDS.match(city))
    if city is not None and " " in city and not is_known:
        # "Fish Quota" is none, unless the text says so: "in Fish Quota".
        found_at = (match.end() for match in places.AT_CITY.finditer(where.text))
        city = city if any(where.text.startswith(city, at) for at in found_at) else None
    # Tokyo is where Japan's ministries issue what they print.
    return city if city is not None and country_of_capital(city) != HOME else None


def _beside_a_house(where: PlaceOf, asked: Question) -> str | None:
    """ "In the Akasaka Palace, Tokyo": the city behind a house."""
    for start, end in (*asked.named, *asked.own, *asked.pieces):
        for house in places.VENUE.finditer(where.text, start, end):
            if where.text.startswith(", ", house.end()):
                city = city_at(where.text, house.end() + 2, end)
                if city is not None and not where.is_person(city):
                    return city
    return None


def _at_a_house(where: PlaceOf, asked: Question) -> str | None:
    """A house, hotel or palace, where no city is printed."""
    # Of several meetings that the headings name, the lead may tell of the one house, and of a
    # series of meetings.
    lead = [
        it.place
        for it in where.lead[:2]
        if asked.event is None or places.SERIES.search(where.text, *it.place)
    ]
    for start, end in (*asked.named, *asked.own, *asked.pieces, *lead):
        found = places.VENUE.search(where.text, start, end)
        if found is not None:
            return found["place"]
    return None


def _at_a_ministry(where: PlaceOf, asked: Question) -> str | None:
    """ "At the Foreign Ministry", where nothing else is printed."""
    for pattern, at in ((places.MINISTRY_IN_BRACKET, asked.named), (places.MINISTRY, asked.own)):
        for start, end in at:
            found = pattern.search(where.text, start, end)
            if found is not None:
                return found["place"]
    return None


def _before_a_house(where: PlaceOf, asked: Question) -> str | None:
    """ "Moscow, Kremlin": a capital before a house, on a line at the top."""
    for line in where.document.page.captions if asked.is_main else ():
        match = places.CAPITAL_LINE.match(line.text)
        if match is not None and country_of_capital(match["capital"]) is not None:
            return match["capital"]
    return None


def _a_city_state(where: PlaceOf, asked: Question) -> str | None:
    """A country that is a city: "in Singapore"."""
    for pattern in (places.IN, places.STAYED):
        lead = [it.place for it in where.lead[:2]]
        for start, end in (*asked.named, *asked.own, *asked.pieces, *asked.on_the_way, *lead):
            for match in pattern.finditer(where.text, start, end):
                for state in places.CITY_STATES:
                    if where.text.startswith(state, match.end()):
                        return state
    return None


def _of_the_occasion(where: PlaceOf, asked: Question) -> str | None:
    """The city in the name of the occasion: "at the Oslo Ocean Conference"."""
    for start, end in (*asked.own, *asked.pieces, *(it.place for it in where.lead[:2])):
        for match in places.OCCASION.finditer(where.text, start, end):
            city = city_at(where.text, match.start("place"), match.end("place"))
            if city is not None:
                return city
    return None


#: Why a meeting was at a place, the first that tells.
REASONS: Final[Sequence[Callable[[PlaceOf, Question], str | None]]] = (
    _by_label,
    _under_its_heading,
    _on_a_line,
    _house_in_a_bracket,
    _in_the_clause,
    _before_leaving,
    _of_the_day,
    _before_its_day,
    _in_the_words,
    _as_visited,
    _as_the_host,
    _in_a_bracket,
    _opening_the_sentence,
    _on_an_island,
    _in_the_part,
    _in_its_land,
    _on_the_way,
    _as_before,
    _in_the_title,
    _in_the_lead,
    _where_they_stayed,
    _in_the_date_line,
    _beside_a_house,
    _of_something_earlier,
    _at_a_house,
    _before_a_house,
    _a_city_state,
    _of_the_occasion,
    _at_a_ministry,
)
#: Of these, those that tell a house and no city: the next meeting may be in another.
HOUSES: Final = frozenset(
    (
        _house_in_a_bracket,
        _at_a_house,
        _at_a_ministry,
    )
)
