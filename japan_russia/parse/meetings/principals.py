"""Who met, and who came along: reasons in order, each tried only while a side is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Final, NamedTuple

from japan_russia.data.surnames import OF_EMIGRANTS, has_frequent_surname
from japan_russia.model import MeetingKind
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.meetings.companions import (
    Companions,
    fits_country,
    give,
    is_home,
    is_international,
    is_named_at_home,
)
from japan_russia.parse.meetings.events import Event, Events
from japan_russia.parse.meetings.kind import kind_of
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.people.known import Known, known
from japan_russia.parse.people.lists import is_elsewhere
from japan_russia.parse.people.names import may_be_japanese
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import (
    BY_SYLLABLES,
    HOME,
    Sides,
    countries_in,
    countries_of,
    pairs_in,
    ranks_of,
)
from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.phrases.places import lands_of_capitals
from japan_russia.wording.lexicon import LAND
from japan_russia.wording.meetings import attendance, occasions, places
from japan_russia.wording.meetings.events import RECEIVED
from japan_russia.wording.phrases import names, offices

__all__ = ["People", "Principals"]

#: Safety limit: further speakers are ignored.
_MOST: Final = 40
_LEAD: Final = 2
#: So many sentences of the lead can tell who headed the delegations.
_LEAD_OF_LISTS: Final = 6
#: The way to a country has no more characters before its name.
_NEAR: Final = 80
#: How much of a paragraph is searched for its country.
_REACH: Final = 4_000


class People(NamedTuple):
    """Who took part in a meeting: *met* are those who met, *came* those who came with them.

    *reasons* name what told of those who met, each once.
    """

    met: tuple[Known, ...]
    came: tuple[Known, ...]
    reasons: tuple[str, ...]


class Principals:
    """Finds who took part in each segment."""

    def __init__(
        self,
        document: Document,
        register: Register,
        sides: Sides,
        events: Events,
        segments: Segments,
    ) -> None:
        self.document: Document = document
        self.register: Register = register
        self.sides: Sides = sides
        self.events: Events = events
        self.segments: Segments = segments
        #: The persons of the lead who may be meant by "he": the first named of each country.
        self.before: tuple[Known, ...] = ()
        #: Whether the page tells of more meetings than one.
        self.are_several: bool = False
        self._kinds: dict[Segment, MeetingKind] = {}
        self.companions: Companions = Companions(document, register, sides, events, segments)

    def of(self, segment: Segment) -> People:
        """Return who took part in the meeting of *segment*; call it in text order."""
        others = self.sides.others
        if segment.event is not None and others and OF_EMIGRANTS.isdisjoint(others):
            _doubt_names(segment.event)
        met: list[Person] = []
        reasons: list[str] = []
        for reason in REASONS:
            if reason not in _OF_EVENT and self.is_complete(segment, met):
                break
            for person in reason(self, segment):
                if reason not in _OF_EVENT and self.is_complete(segment, met):
                    break
                if person in met or not self.is_missing(segment, met, person, reason):
                    continue
                if reason is not _in_the_event and self.sits_out(segment, person):
                    continue
                met.append(person)
                self.give_countries(segment, met)
                if reason not in _OF_EVENT and _are_unknown(met):
                    # Two of whom nothing tells a country: whether they are of two sides neither.
                    met.pop()
                    continue
                name = reason.__name__.strip("_")
                if name not in reasons:
                    reasons.append(name)
        met = self.of_its_kind(segment, met)
        if beside := self.in_row_with(segment, met):
            met += beside
            reasons.append("in_row_with")
        self.give_office(segment, met)
        came = [it for it in self.companions.of(segment, met) if not self.sits_out(segment, it)]
        self.give_by_companions(met, came)
        if len(met) > 1:
            abroad = [it for it in came if self.sits_for_another(segment, it, met)]
            met += abroad
            came = [it for it in came if it not in abroad]
        met.sort(key=lambda person: self.place(segment, person))
        principals = tuple(map(known, met))
        self.before = principals
        return People(principals, tuple(map(known, came)), tuple(reasons))

    def give_by_companions(self, met: Sequence[Person], came: Sequence[Person]) -> None:
        """Whom Japan's met and nothing tells a country: that of all who came along, if one."""
        unknown = [it for it in met if it.country is None and not is_international(it)]
        lands = {it.country for it in came if it.country not in (None, HOME)}
        sides = {it.country for it in met if it.country is not None}
        if sides == {HOME} and len(unknown) == len(lands) == 1 and not is_home(unknown[0]):
            (country,) = lands
            give(unknown[0], country or HOME, "beside")

    def of_its_kind(self, segment: Segment, met: list[Person]) -> list[Person]:
        """Of those of the lead's meeting, whom a heading means: "Foreign Ministers' Meeting".

        On a page of foreign and defense ministers it is a meeting of two of them.
        """
        is_of_lead = segment.division is not None and not segment.has_own_lead
        if not (is_of_lead and self.are_several) or len(met) < 3:
            return met
        pair = set(pairs_in(*self.heading(segment)))
        if len(pair) > 1:
            # "Japan-Norway Foreign Ministers' Meeting", of three whom the lead names.
            two = [person for person in met if person.country in pair]
            met = two if {person.country for person in two} == pair else met
        told = kind_of(segment.heading, ())
        fits = [person for person in met if _fits(person, told)]
        return fits if len({person.country for person in fits}) > 1 else met

    def in_row_with(self, segment: Segment, met: Sequence[Person]) -> list[Person]:
        """Those of further countries in one row with somebody who met, in the words of the lead.

        "The other seats were taken by A of Norway, B of Iceland and C of Latvia": no event names
        who met, and two of them would do for a meeting.
        """
        if not segment.is_main or (segment.event is not None and segment.event.people):
            return []
        lists = self.sides.lists
        for sentence in self.segments.lead[:_LEAD]:
            if sentence.number in lists:
                continue
            for at, row in self.rows(sentence):
                lands = [person.country for person in row]
                if not attendance.SEATED.search(self.document.text, sentence.start, at):
                    continue
                if len({*lands} - {None}) == len(row) > 2 and any(it in met for it in row):
                    taken = {person.country for person in met}
                    return [it for it in row if it not in met and it.country not in taken]
        return []

    def rows(self, sentence: Sentence) -> Iterator[tuple[int, list[Person]]]:
        """Where each row begins of persons with nothing but commas and "and" between them."""
        row: list[Person] = []
        begin = end = sentence.start
        for mention in sentence.mentions:
            person = self.register.of(mention) if mention.words else None
            if not attendance.IN_A_ROW.fullmatch(self.document.text, end, mention.start):
                yield begin, row
                begin, row = mention.start, []
            if person is not None and mention.office is not None:
                row.append(person)
            end = mention.end
        yield begin, row

    def all(self, segments: Sequence[Segment]) -> list[People]:
        """Return who took part in each of *segments*, in order."""
        self.are_several = len(segments) > 1
        self.companions.told = [it.event for it in segments if it.event is not None]
        for event in self.segments.lead_events:
            if event.partners:
                self.give_abreast(event.subjects)
                self.give_abreast(event.partners)
        return [self.of(segment) for segment in segments]

    def place(self, segment: Segment, person: Person) -> tuple[int, bool, int]:
        """Where the sentence on the meeting names a person, else where the text first does."""
        event = segment.event
        if event is not None:
            for mention in event.sentence.mentions:
                if self.register.of(mention) is person:
                    return mention.start, True, person.start
            if not event.subjects:
                # "He held talks with B": the subject is named elsewhere.
                return event.start, False, person.start
        return len(self.document.text), True, person.start

    def is_complete(self, segment: Segment, met: Sequence[Person]) -> bool:
        """Whether everybody who must have met is known."""
        sides = {person.country for person in met}
        event = segment.event
        if sides == {HOME} and event is not None and event.subjects and event.partners:
            # "Prime Minister A met with former Prime Minister B": both of one country.
            return True
        if met and self.has_nameless_subject(event):
            # "The Prime Minister spoke to Prime Minister A": the other side is whose page it is.
            return True
        if len(met) < 2 or (len(sides) < 2 and None not in sides):
            return False
        are_partners = event is not None and event.pronoun and set(met) <= set(event.partners)
        if are_partners and HOME not in sides and self.sides.has_home:
            # "The guest sat down with A and B": he is neither.
            return False
        if self.lacks_home(segment, sides):
            return False
        wanted = self.wanted(segment)
        return len(sides) >= wanted or len(met) >= wanted

    def lacks_home(self, segment: Segment, sides: set[str | None]) -> bool:
        """Whether several sides met, and that of Japan is not yet among them.

        Where an event names who met whom, Japan need not be among them.
        """
        event = segment.event
        if event is not None and event.subjects and event.partners and not segment.is_main:
            return False
        known = len(sides) > 1 and not sides.intersection((HOME, None))
        return known and self.sides.has_home

    def has_nameless_subject(self, event: Event | None) -> bool:
        """Whether the page calls him who met the partners by his office, and never names him."""
        if event is None or event.subjects or not event.partners:
            return False
        before = (it for it in event.sentence.mentions if it.start < event.verb[0])
        return any(map(self.register.is_nameless, before))

    def wanted(self, segment: Segment) -> int:
        """How many sides sat at the table, by the countries that its title or heading joins."""
        if self.kind_told(segment) is MeetingKind.TWO_PLUS_TWO:
            return 4
        return max(2, len(set(self.pairs(segment))))

    def sits_for_another(self, segment: Segment, person: Person, met: Sequence[Person]) -> bool:
        """Whether somebody who was there stands for a country for which nobody else did."""
        if person.country in (None, HOME, *(it.country for it in met)):
            return False
        near = max(0, person.start - _NEAR)
        if attendance.REPRESENTED_BY.search(self.document.text, near, person.start):
            # "Canada was represented by Deputy Minister B"
            return True
        pairs = self.pairs(segment)
        return person.country in pairs if pairs else _is_minister(person)

    def pairs(self, segment: Segment) -> Sequence[str]:
        """The codes of the countries that the title or the heading of a meeting names."""
        is_of_all = segment.is_main or self.is_of_all(segment)
        return self.sides.of_pairs if is_of_all else self.lands_of_heading(segment)

    def is_of_all(self, segment: Segment) -> bool:
        """Whether a heading is the meeting of the title's three or more: "3. Main Meeting".

        It names no person and no country, and what is told of it no two who met.
        """
        division, event = segment.division, segment.event
        if division is None or division.heading_at is None or len(set(self.sides.of_pairs)) < 3:
            return False
        told = len(event.people) if event is not None else 0
        named = self.document.headings[division.number].mentions
        return told < 2 and not named and not self.lands_of_heading(segment)

    def sits_out(self, segment: Segment, person: Person) -> bool:
        """Whether a heading joins two of the title's three countries, and not that of *person*.

        Nor is he named in what is told of the meeting.
        """
        joined, fewer = set(self.sides.of_pairs), set(self.lands_of_heading(segment))
        if not (1 < len(fewer) < len(joined) and person.country in joined - fewer):
            return False
        # "Minister C, who joined as an observer, explained"
        begin = segment.division.start if segment.division is not None else 0
        told = (it for it in segment.sentences if it.start >= begin)
        return person not in (self.register.of(m) for it in told for m in it.mentions)

    def lands_of_heading(self, segment: Segment) -> list[str]:
        """The codes of the countries that a heading joins or names."""
        at = self.heading(segment)
        return [*pairs_in(*at), *countries_in(*at)]

    def is_missing(
        self,
        segment: Segment,
        met: Sequence[Person],
        person: Person,
        reason: Callable[[Principals, Segment], Iterable[Person]],
    ) -> bool:
        """Whether *person* adds a side to those who met; whoever the event names met anyway."""
        if reason in _OF_EVENT:
            return True
        if self.lacks_home(segment, {other.country for other in met}):
            return person.country == HOME
        if person.country is None:
            return len(met) < 2 or all(other.country is not None for other in met)
        if self.is_second(segment, met, person):
            return True
        return all(other.country != person.country for other in met) and (
            person.country in (HOME, *self.others(segment))
            or not self.others(segment)
            or reason in (_in_the_heading, _in_the_title)
        )

    def is_second(self, segment: Segment, met: Sequence[Person], person: Person) -> bool:
        """Whether *person* is the second of his side at a table of two and two."""
        if self.kind_told(segment) is not MeetingKind.TWO_PLUS_TWO:
            return False
        beside = [other for other in met if other.country == person.country]
        return len(beside) == 1 and offices.MINISTER.search(known(person).office or "") is not None

    def others(self, segment: Segment) -> tuple[str, ...]:
        """The countries other than Japan that can sit at the table of a segment."""
        division = segment.division
        if segment.land is not None:
            return (segment.land,)
        in_heading = [it for it in self.lands_of_heading(segment) if it != HOME]
        if in_heading:
            return tuple(dict.fromkeys(in_heading))
        if self.is_of_all(segment):
            return self.sides.others
        if self.events.writer.diarist is not None and segment.event is not None:
            return self.where_he_is(segment.event)
        if division is not None and len(self.sides.others) > 1:
            last = segment.sentences[-1].end if segment.sentences else division.end
            told = segment.sentences[0].end if segment.sentences else last
            named = self.named_in(division.start, last, told)
            if named is not None:
                return (named,)
        elif segment.event is not None and not segment.is_main:
            gone_to = self.gone_to(segment.event) or self.named_of_caller(segment.event)
            if gone_to is not None:
                return (gone_to,)
            if len(self.sides.others) > 1:
                return self.others_since(segment.event)
        return self.sides.others

    def where_he_is(self, event: Event) -> tuple[str, ...]:
        """The country in which a diary tells of somebody: that named last in the paragraph.

        Else it is that of the meeting before, if he has not gone elsewhere, and before the first
        one the only one so far named.  None where nothing tells it.
        """
        text, sentence = self.document.text, event.sentence
        paragraph = self.document.of_paragraph.get(sentence.paragraph, (sentence,))
        codes = countries_in(text, paragraph[0].start, sentence.end)
        named = [code for code in codes if code != HOME]
        if named:
            return tuple(named[-1:])
        met = [it.country for it in self.before if it.country and it.country != HOME]
        if met:
            has_moved = places.STAYED.search(text, paragraph[0].start, sentence.end)
            return tuple(met[:1]) if has_moved is None else ()
        so_far = [code for code, at in self.first_named.items() if at < sentence.number]
        return tuple(so_far) if len(so_far) == 1 else ()

    @cached_property
    def first_named(self) -> dict[str, int]:
        """The countries of the page but Japan, with the sentence that names each first.

        It is -1 for those that stand around the text, above it.
        """
        text, page, found = self.document.text, self.document.page, dict[str, int]()
        body = page.body[0].start if page.body else len(text)
        above = [(start, end) for _, start, end in page.furniture if start < body]
        for place in above:
            found |= dict.fromkeys(countries_in(text, *place), -1)
        for sentence in self.document.sentences:
            for code in countries_of(sentence.tokens):
                found.setdefault(code, sentence.number)
        found.pop(HOME, None)
        return found

    def gone_to(self, event: Event) -> str | None:
        """The country to which somebody goes before he meets another: "flew to Oslo in Norway"."""
        tokens = event.sentence.tokens
        for number in reversed(tokens.of(LAND)):
            start = tokens.starts[number]
            if start >= event.verb[0]:
                continue
            near = max(event.sentence.start, start - _NEAR)
            land = land_at(tokens, number)
            text = self.document.text
            gone = places.GONE_TO.search(text, near, start)
            if land is None or gone is None or places.NOT_YET.search(text, near, gone.start()):
                continue
            return land.code if land.code != HOME else None
        return None

    def heading(self, segment: Segment) -> tuple[str, int, int]:
        """The text, and where in it the heading of a segment stands."""
        division = segment.division
        at = division.heading_at if division is not None else None
        return self.document.text, *(at or (0, 0))

    def others_since(self, event: Event) -> tuple[str, ...]:
        """The other country of one of several meetings in running text.

        It is that of the page which the paragraph of the event names most, else that of the
        meeting before: the text would tell if they had gone to another.
        """
        start = event.sentence.start
        paragraph = self.document.of_paragraph.get(event.sentence.paragraph, (event.sentence,))
        last = min(paragraph[-1].end, start + _REACH)
        named = self.named_in(start, last, event.sentence.end)
        if named is not None:
            return (named,)
        # "He invited Singapore firms", on a page of Singapore's, names not whom its minister met.
        home = (HOME, self.sides.issuer)
        others = tuple(code for code in self.sides.others if code not in home)
        before = [it.country for it in self.before if it.country and it.country not in home]
        return tuple(before[:1]) or others or self.sides.others

    def named_of_caller(self, event: Event) -> str | None:
        """The one country but Japan of "a call from a team of Lusaka, Zambia"."""
        if event.form != RECEIVED:
            return None
        codes = set(countries_in(self.document.text, event.verb[1], event.end)) - {HOME}
        return codes.pop() if len(codes) == 1 else None

    def named_in(self, start: int, end: int, told: int) -> str | None:
        """The other country of the page that is named most there, or else by its capital.

        The capital counts only before *told*: in what was said it may be anybody's.
        """
        text, home = self.document.text, (HOME, self.sides.issuer)
        for find, stop in ((countries_in, end), (lands_of_capitals, told)):
            named = [it for it in find(text, start, stop) if it in self.sides.others]
            named = [it for it in named if it not in home]
            if named:
                return max(named, key=named.count)
        return None

    def give_countries(self, segment: Segment, met: Sequence[Person]) -> None:
        """Whose country nothing beside the name tells: that of the page, by who else met."""
        unknown = [it for it in met if it.country is None and not is_international(it)]
        for person in unknown:
            land = _of_association(person)
            if land is not None and not is_home(person):
                give(person, land, "by_association")
        unknown = [it for it in unknown if it.country is None]
        if not unknown:
            return
        sides = {person.country for person in met if person.country is not None}
        if not sides and (home := self.home_among(unknown)) is not None:
            give(home, HOME, "opposite")
            sides.add(HOME)
            unknown.remove(home)
        others = self.others(segment)
        event = segment.event
        beside = {*met, *(event.people if event is not None else ())}
        for person in unknown:
            issuer = self.sides.issuer
            may_issue = person in self.visitors or self.visitors.isdisjoint(beside)
            may_issue = may_issue and not (is_home(person) or is_named_at_home(person, sides))
            if issuer is not None and issuer not in sides and may_issue:
                give(person, issuer, "issuer")
            elif (
                sides & {HOME, issuer}
                and len(set(others) - sides) == 1
                and (
                    segment.is_main
                    or len(sides) == 1
                    or set(others) <= set(countries_in(*self.heading(segment)))
                )
                and not is_home(person)
            ):
                (country,) = set(others) - sides
                give(person, country, "opposite")
            elif HOME in sides and others and sides == {HOME} and not is_home(person):
                give(person, others[0], "opposite")
            elif self.is_beside(sides, others) and not is_home(person):
                (country,) = sides - {HOME}
                give(person, country, "beside")
            elif sides and HOME not in sides and self.sides.has_home and _may_be_home(person):
                give(person, HOME, "opposite")
            elif len(others) == 1 and self.is_host(person, beside, others[0]):
                give(person, others[0], "opposite")
            elif (
                len(sides) == 1
                and not (person.in_title or may_be_japanese(person))
                and HOME not in self.titled
                and len(self.titled - sides) == 1
            ):
                # "Norway and Russia to ease traffic"
                (country,) = self.titled - sides
                give(person, country, "opposite")
            elif sides and HOME not in sides and is_named_at_home(person, sides):
                give(person, HOME, "surname")
            elif not sides and self.is_of_pair(segment, others) and not _may_be_home(person):
                # "Japan-Norway Summit Meeting": no name of Japan, so it is the other's.
                give(person, others[0], "opposite")
            else:
                continue
            sides.add(person.country or "")

    def give_abreast(self, people: Sequence[Person]) -> None:
        """Those who went or were met together are of the last one's country.

        "Mr. A, Minister of Foreign Affairs, and Mr. B, Minister of Defense of Russia, visited".
        No country has two foreign ministers.
        """
        if len(people) < 2 or people[-1].country in (None, HOME):
            return
        taken = known(people[-1]).office or ""
        ranks = [it for it in (offices.FOREIGN, offices.LEADER) if it.search(taken)]
        for person in people[:-1]:
            held = known(person).office or ""
            is_free = held and held != taken and not any(it.search(held) for it in ranks)
            may_be = is_free and not _may_be_home(person) and not is_international(person)
            if person.country is None and may_be:
                give(person, people[-1].country, "beside")

    def home_among(self, people: Sequence[Person]) -> Person | None:
        """Of several whose countries nothing tells, the one who alone can be the Japanese."""
        fits = [it for it in people if fits_country(it, HOME) and _may_be_home(it)]
        if len(fits) > 1:
            # "Minister Kanda and Minister Haugen", both of which Japanese could spell.
            fits = [it for it in fits if is_named_at_home(it, frozenset())]
        is_one = self.sides.has_home and len(people) > 1 and len(fits) == 1
        return fits[0] if is_one else None

    def is_beside(self, sides: set[str], others: Sequence[str]) -> bool:
        """Whether one more of those who met can only be of the other side, which is known."""
        return len(sides) == 2 and HOME in sides and set(others) <= sides

    def is_host(self, person: Person, beside: Collection[Person], country: str) -> bool:
        """Whether somebody can only have received who goes to *country* by the title.

        He is the one other person, holds an office that any country has, and has no name that
        could be Japanese.
        """
        if self.visitors.isdisjoint(beside) or len({*beside} - self.visitors) != 1:
            return False
        is_minister = any(offices.OF_STATE.search(it.words) for it in person.offices)
        is_guest = person in self.visitors or may_be_japanese(person)
        return is_minister and not is_guest and country in self.visited

    @cached_property
    def titled(self) -> frozenset[str]:
        """The countries that the title names, where they are two."""
        text = self.document.text
        places = (title.place for title in self.document.titles)
        found = frozenset(code for place in places for code in countries_in(text, *place))
        return found if len(found) == 2 else frozenset()

    @cached_property
    def visited(self) -> frozenset[str]:
        """The country of "Visit of Minister A to Norway"; none where a conference is told of."""
        found: list[str] = []
        text = self.document.text
        for title in self.document.titles:
            match = places.VISIT_TO.search(text, *title.place)
            if match is not None and occasions.CONFERENCE.search(text, *title.place) is None:
                found += countries_in(text, match.end(), title.end)
        return frozenset(found) if len(found) == 1 else frozenset()

    @cached_property
    def visitors(self) -> frozenset[Person]:
        """Who goes abroad by the title: "Visit of Minister A to Norway", "Visit to Norway by A"."""
        text = self.document.text
        titles = [it for it in self.document.titles if places.VISIT_TO.search(text, *it.place)]
        gone = (self.register.of(it) for title in titles for it in title.mentions if it.words)
        return frozenset(person for person in gone if person is not None)

    def is_of_pair(self, segment: Segment, others: Sequence[str]) -> bool:
        """Whether the title joins Japan and one other country."""
        return segment.is_main and set(self.sides.of_pairs) == {HOME, *others[:1]}

    def give_office(self, segment: Segment, met: Sequence[Person]) -> None:
        """ "The Foreign Minister called on the President": the office of the one who has none."""
        if segment.event is None:
            return
        alone = [
            mention
            for mention in segment.event.sentence.mentions
            if not mention.words and mention.is_owned and self.events.person(mention) is None
        ]
        without = [person for person in met if not person.offices]
        if len(without) == len(alone) == 1 and alone[0].country in (None, without[0].country):
            without[0].hold(alone[0])

    def kind_told(self, segment: Segment) -> MeetingKind:
        """The kind that title, heading or event name."""
        if segment not in self._kinds:
            self._kinds[segment] = self._kind_told(segment)
        return self._kinds[segment]

    def _kind_told(self, segment: Segment) -> MeetingKind:
        words = [segment.heading]
        if segment.is_main:
            page = self.document.page
            words += [line.text for line in (*page.titles, *page.captions)]
        if segment.event is not None:
            words.append(self.events.naming(segment.event))
        told = kind_of(" ".join(words), ())
        joint = segment.event.joint if segment.event is not None else None
        if told is MeetingKind.OTHER and joint is not None and joint.noun in offices.LEADERS:
            return MeetingKind.SUMMIT
        return told


def _of_association(person: Person) -> str | None:
    """The one country but Japan that an office's body is called after.

    "Secretary of the Norwegian Fishery Association"; also of "the Norway-Japan Society", as those
    who are Japanese have a name of Japan.
    """
    held = [it.words for it in person.offices if offices.ASSOCIATION.search(it.words)]
    lands = {code for words in held for code in countries_in(words, 0, len(words))}
    lands |= {code for words in held for code in pairs_in(words, 0, len(words))}
    lands -= {HOME}
    return lands.pop() if len(lands) == 1 else None


def _is_minister(person: Person) -> bool:
    """Whether somebody leads a country or a ministry: such a one came with nobody."""
    held = [it.words for it in person.offices]
    return any(map(offices.OF_STATE.search, held)) and not any(map(offices.UNDER.search, held))


def _may_be_home(person: Person) -> bool:
    """Whether somebody beside others who met can be the Japanese of them."""
    words = person.fullest.words
    if any(map(names.PATRONYMIC.match, words)):
        return False
    if any(offices.NOT_JAPANESE.fullmatch(office.words) for office in person.offices):
        return False
    if len(words) < 2:
        return names.LIKE_RUSSIAN.match(words[0]) is None
    return is_home(person)


def _doubt_names(event: Event) -> None:
    """Who seems Japanese by name and met one of like rank who surely is: nothing tells a country.

    "Foreign Minister Tanabe held talks with Foreign Minister Nanto Sanika": Tanabe is frequent.
    """
    for mine, theirs in ((event.subjects, event.partners), (event.partners, event.subjects)):
        taken = {rank for it in theirs if _is_surely_home(it) for rank in ranks_of(it)}
        for person in mine:
            is_weak = person.country_by == BY_SYLLABLES and not _is_surely_home(person)
            if is_weak and not taken.isdisjoint(ranks_of(person)):
                person.country, person.country_by, person.is_foreign = None, None, True


def _is_surely_home(person: Person) -> bool:
    """Whether more than the syllables of the name tells that somebody is of Japan."""
    if person.country not in (None, HOME):
        return False
    is_frequent = has_frequent_surname(person.fullest.words)
    return is_frequent or person.country_by not in (None, BY_SYLLABLES)


def _are_unknown(people: Sequence[Person]) -> bool:
    """Whether nothing tells the country of two or more."""
    return sum(person.country is None for person in people) > 1


def _in_the_event(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who is subject and partner of the clause that tells of the meeting.

    Of several who are told of in one clause only those whom the heading names: "2. Talk with B".
    """
    event = segment.event
    if event is None:
        return ()
    named = {*_named_in_heading(principals, segment)}
    if segment.has_own_lead or not named or not named < {*event.partners}:
        return event.people
    return [it for it in event.people if it in named or it in event.subjects]


def _the_same_again(principals: Principals, segment: Segment) -> Iterable[Person]:
    """ "The two leaders met again", "the four ministers called on B": those who met before."""
    event = segment.event
    if event is not None and event.is_again and event.pronoun and not event.subjects:
        return [it.person for it in principals.before if it.country == HOME][:1]
    if event is None or event.joint is None or event.joint.are_sides or event.subjects:
        return ()
    if event.people and not event.is_again and event.joint.count != len(principals.before):
        return ()
    return [it.person for it in principals.before]


def _in_the_heading(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who is named in the heading of the division that is the meeting."""
    if segment.division is None:
        return
    heading = principals.document.headings.get(segment.division.number)
    if heading is not None:
        yield from _persons(principals, (heading,))
        for at in heading.loose:
            yield from principals.register.named(heading.tokens.words[at])[:1]


def _named_in_heading(principals: Principals, segment: Segment) -> Iterator[Person]:
    """Whom the heading of a division names, by surname too."""
    number = segment.division.number if segment.division is not None else -1
    heading = principals.document.headings.get(number)
    for mention in heading.mentions if heading is not None else ():
        person = principals.register.of(mention) if mention.words else None
        if person is not None:
            yield person


def _at_the_table(principals: Principals, segment: Segment) -> Iterable[Person]:
    """The ministers of two and two, by the list of those present."""
    if principals.kind_told(segment) is not MeetingKind.TWO_PLUS_TWO:
        return
    for sentence in principals.companions.lists_of(segment):
        for it in principals.sides.lists[sentence.number]:
            person = principals.register.of(it.mention)
            if person is not None and offices.MINISTER.search(known(person).office or ""):
                yield person


def _who_leads_a_side(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who heads a delegation by the words of the lead, where no event names who met."""
    if not segment.is_main or (segment.event is not None and segment.event.people):
        return
    text = principals.document.text
    for sentence in principals.segments.lead[:_LEAD_OF_LISTS]:
        for mention in sentence.mentions:
            near = max(sentence.start, mention.start - _NEAR)
            leads = attendance.LED_BY.search(text, near, mention.start)
            person = principals.register.of(mention) if mention.words else None
            if person is not None and (leads or attendance.LEADS.match(text, mention.end)):
                yield person


def _who_travels(principals: Principals, segment: Segment) -> Iterable[Person]:
    """ "He held talks with", "his talks with": whom the text before has named as who met."""
    if segment.event is None and segment.division is None:
        return
    lists = principals.sides.lists
    lead = [it for it in principals.segments.lead[:_LEAD] if it.number not in lists]
    wanted = principals.kind_told(segment)
    # In a diary first whose it is; of the ministers of a visit those of whom the heading tells.
    diarist, event = principals.events.writer.diarist, segment.event
    gone = [diarist] if diarist is not None and event is not None and event.pronoun else []
    gone += [it.person for it in principals.before if it.country == HOME]
    if segment.division is not None:
        gone += sorted(principals.visitors, key=lambda it: it.number)
    gone += sorted(_persons(principals, lead), key=lambda person: not _fits(person, wanted))
    if event is not None and not event.subjects:
        # "He conferred with A and called on B": A is not he.
        others = [it for it in principals.segments.lead_events if not it.subjects]
        partners = {partner for it in others for partner in it.partners}
        gone = [it for it in gone if it not in partners]
    # "2. Foreign Ministers' Meeting", of which the lead tells nothing, is no president's.
    yield from (it for it in gone if segment.event is not None or _fits(it, wanted))


def _in_the_title(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who is named in the title or a caption."""
    if not segment.is_main:
        return ()
    document = principals.document
    return _persons(principals, (*document.titles, *document.captions))


def _in_the_lead(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who is named in the first sentences, and in no list of those present."""
    if not segment.is_main:
        return
    lists = principals.sides.lists
    for sentence in principals.segments.lead[:_LEAD]:
        if sentence.number not in lists or sentence.number == 0:
            yield from _persons(principals, (sentence,))
        elif segment.event is not None and segment.event.sentence is sentence:
            listed = {it.mention.start for it in lists[sentence.number]}
            for mention in sentence.mentions:
                if mention.start not in listed and mention.words:
                    person = principals.register.of(mention)
                    if person is not None:
                        yield person


def _in_lines(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Whose office fits the kind of meeting, of those who are listed in lines."""
    lines = principals.sides.lines
    if not segment.is_main or not lines:
        return
    wanted = principals.kind_told(segment)
    for sentence in principals.companions.lists_of(segment):
        for it in lines.get(sentence.number, ()):
            person = principals.register.of(it.mention)
            if person is not None and _fits(person, wanted):
                yield person


def _who_speaks(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who is reported to speak, the most often first; of leaders, if it is called a summit."""
    counts: Counter[int] = Counter()
    for sentence in segment.sentences:
        for mention in sentence.mentions:
            if not mention.words or mention.is_genitive:
                continue
            person = principals.register.of(mention)
            if person is not None and principals.segments.told.says(
                mention.end, behind_commas=True
            ):
                counts[person.number] += 1
    wanted = principals.kind_told(segment)
    people = [principals.register.persons[number] for number, _ in counts.most_common(_MOST)]
    fits = [person for person in people if _fits(person, wanted)]
    yield from fits or people


def _who_is_named(principals: Principals, segment: Segment) -> Iterable[Person]:
    """Who is named in the body at all, once a side is still missing."""
    wanted = principals.kind_told(segment)
    if wanted is MeetingKind.OTHER or not segment.is_main:
        return
    for sentence in segment.sentences:
        for person in _persons(principals, (sentence,)):
            # Of two countries that the page names the one is his whom nothing else tells of.
            may_be = person.country is not None or len(principals.sides.others) == 1
            if _fits(person, wanted) and may_be:
                yield person


def _persons(principals: Principals, sentences: Iterable[Sentence]) -> Iterator[Person]:
    mentions = chain.from_iterable(sentence.mentions for sentence in sentences)
    for mention in mentions:
        person = principals.register.of(mention) if mention.words else None
        if person is None or is_elsewhere(principals.document.text, mention):
            continue
        if mention.office is not None or len(mention.words) > 1:
            yield person


def _fits(person: Person, kind: MeetingKind) -> bool:
    it = known(person)
    if kind is MeetingKind.SUMMIT:
        return offices.LEADER.search(it.office or "") is not None
    if kind is MeetingKind.FOREIGN_MINISTERS:
        said = it.office or ""
        return offices.FOREIGN.search(said) is not None or said == offices.BARE
    return True


#: Whom these name, met, however many sides they make.
_OF_EVENT: Final = (_in_the_event, _the_same_again)
#: Why somebody is one of those who met; the first reasons that give two sides decide.
REASONS: Final[Sequence[Callable[[Principals, Segment], Iterable[Person]]]] = (
    _in_the_event,
    _the_same_again,
    _in_the_heading,
    _at_the_table,
    _who_leads_a_side,
    _who_travels,
    _in_the_title,
    _in_the_lead,
    _in_lines,
    _who_speaks,
    _who_is_named,
)
