"""The table of a meeting: what title, heading and text tell of who can have sat there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from japan_russia.model import MeetingKind
from japan_russia.parse.document import Document
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.meetings.companions import (
    Companions,
)
from japan_russia.parse.meetings.kind import kind_of
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.people.known import Known
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import Sides, countries_in, countries_of, pairs_in
from japan_russia.parse.phrases.lands import HOME, land_at
from japan_russia.parse.phrases.places import lands_of_capitals
from japan_russia.wording.lexicon import LAND
from japan_russia.wording.meetings import places
from japan_russia.wording.meetings.events import RECEIVED
from japan_russia.wording.phrases import offices

__all__ = ["Table"]

#: The way to a country has no more characters before its name.
_NEAR: Final = 80
#: How much of a paragraph is searched for its country.
_REACH: Final = 4_000


class Table:
    """Tells of each segment what kind of meeting it is, and which countries can have met."""

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
        self.companions: Companions = Companions(document, register, sides, events, segments)
        #: Those who met in the meeting before.
        self.before: tuple[Known, ...] = ()
        self._kinds: dict[Segment, MeetingKind] = {}

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

    def heading(self, segment: Segment) -> tuple[str, int, int]:
        """The text, and where in it the heading of a segment stands."""
        division = segment.division
        at = division.heading_at if division is not None else None
        return self.document.text, *(at or (0, 0))

    def lands_of_heading(self, segment: Segment) -> list[str]:
        """The codes of the countries that a heading joins or names."""
        at = self.heading(segment)
        return [*pairs_in(*at), *countries_in(*at)]

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

    def wanted(self, segment: Segment) -> int:
        """How many sides sat at the table, by the countries that its title or heading joins."""
        if self.kind_told(segment) is MeetingKind.TWO_PLUS_TWO:
            return 4
        return max(2, len(set(self.pairs(segment))))

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

    @cached_property
    def visitors(self) -> frozenset[Person]:
        """Who goes abroad by the title: "Visit of Minister A to Norway", "Visit to Norway by A"."""
        text = self.document.text
        titles = [it for it in self.document.titles if places.VISIT_TO.search(text, *it.place)]
        gone = (self.register.of(it) for title in titles for it in title.mentions if it.words)
        return frozenset(person for person in gone if person is not None)
