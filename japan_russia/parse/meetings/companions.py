"""Who came along with those who met: by lists of those present, as companions, as officials."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence, Set
from typing import Final

from japan_russia.data.surnames import OF_EMIGRANTS, is_frequent_in_japan, may_be_russian
from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.events.find import Events
from japan_russia.parse.meetings.segments import Segment, Segments
from japan_russia.parse.people.known import known
from japan_russia.parse.people.names import is_japanese, may_be_japanese
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.sides import Sides, countries_in, countries_of
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.mention import Mention
from japan_russia.wording.meetings import attendance
from japan_russia.wording.meetings.events import JOINED
from japan_russia.wording.phrases import address, offices

__all__ = [
    "Companions",
    "fits_country",
    "give",
    "is_home",
    "is_international",
    "is_named_at_home",
]

#: Safety limit: more companions than any minister brings along are ignored.
_MOST: Final = 40

_RUSSIA: Final = "RU"

#: No clause on what somebody hosts is longer.
_ASIDE: Final = 200


class Companions:
    """Finds who came along in each segment; *told* are the events that are meetings."""

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
        self.told: list[Event] = []

    def of(self, segment: Segment, met: Sequence[Person]) -> list[Person]:
        """Those who stand in a list of those present, joined later, or speak as an official."""
        found: dict[int, Person] = {}
        taken = {person.number for person in met}

        def add(person: Person | None) -> None:
            if person is None or self._is_wife(person):
                return
            if person.number not in taken and len(found) < _MOST:
                found.setdefault(person.number, person)

        if segment.event is not None:
            for person in segment.event.companions:
                self._beside(person, segment.event.partners)
                add(person)
        for sentence in self.lists_of(segment):
            listed = [
                self.register.of(it.mention)
                for it in self.sides.lists[sentence.number]
                if not self._is_host_elsewhere(sentence, it.mention)
            ]
            others = self._told_elsewhere(segment, sentence)
            people = [it for it in listed if it is not None and it not in others]
            if self._is_of_event(sentence, segment, people):
                continue
            self._give_behind(met, sentence)
            self._give_beside(met, people)
            for person in people:
                add(person)
        for event in self._joined(segment):
            if event in self.told:
                continue
            self._give_beside(met, event.partners)
            for person in event.partners:
                add(person)
        for person in self._officials(segment, met):
            add(person)
        for person in self._of_group(segment, met):
            add(person)
        return list(found.values())

    def _is_host_elsewhere(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether it is who hosts what somebody came for: "attending the fair hosted by C"."""
        near = max(sentence.start, mention.start - _ASIDE)
        found = attendance.AT_WHAT_HE_HOSTS.search(self.document.text, near, mention.start)
        return found is not None

    def _is_wife(self, person: Person) -> bool:
        """Whether it is the wife of somebody of that surname, who came and took no part."""
        mention = person.fullest
        if person.offices or not mention.words or address.WIFE not in mention.address:
            return False
        return len(self.register.named(mention.words[-1])) > 1

    def _beside(self, person: Person, leaders: Sequence[Person]) -> None:
        country = leaders[0].country if leaders else None
        if person.country is None and country is not None:
            give(person, country, "beside")

    def _give_behind(self, met: Sequence[Person], sentence: Sentence) -> None:
        """Those whom one of *met* had with him are of his side: "The President was assisted by".

        They stand right behind it, in a row.
        """
        leader, end = None, sentence.start
        for mention in sentence.mentions:
            person = self.register.meant(mention)
            between = attendance.NEXT_TO_HIM.fullmatch(self.document.text, end, mention.start)
            end = mention.end
            if person in met:
                beside = attendance.WITH_HIM.match(self.document.text, end)
                leader, end = (person, beside.end()) if beside is not None else (None, end)
            elif leader is not None and person is not None and between is not None:
                self._beside(person, [leader])
            else:
                leader = None

    def _told_elsewhere(self, segment: Segment, sentence: Sentence) -> set[Person]:
        """Whom another meeting's event in the same sentence names as its partners."""
        return {
            person
            for event in self.told
            if event is not segment.event and event.sentence is sentence
            for person in event.partners
        }

    def _is_of_event(self, sentence: Sentence, segment: Segment, people: Sequence[Person]) -> bool:
        """Whether the sentence on the meeting says of those who met that they attended it."""
        return segment.event is not None and (
            segment.event.sentence is sentence and set(people) <= set(segment.event.people)
        )

    def lists_of(self, segment: Segment) -> Iterator[Sentence]:
        """The sentences of a segment that list those present."""
        if segment.division is not None and not segment.has_own_lead:
            event = segment.event
            near = [event.sentence] if event is not None else []
            if event is not None:
                near += self.segments.sentences_on(event)
            if event is None or event.sentence.division != segment.division.number:
                # The lead of the page tells that it was held, its own division who was there.
                near += self.segments.headings.own_sentences(segment.division)
        elif segment.division is not None:
            near = self.segments.headings.own_sentences(segment.division)
        else:
            lead = {it.number for it in self.segments.lead}
            near = [it for it in segment.sentences if it.number in lead] or segment.sentences[:6]
            near += self._beside_lead(lead)
            if segment.event is not None and segment.event.sentence not in near:
                # Where the first paragraph tells only how the visit came about.
                near.append(segment.event.sentence)
        first = {it.number for it in near}
        near += [
            it for it in segment.sentences if it.number not in first and self._is_late_list(it)
        ]
        own = segment.division.number if segment.division is not None else None
        timings = [
            it
            for it in (self.document.sentences if own is not None else ())
            if it.division == own and it.block is Block.TIMING
        ]
        for sentence in (*near, *timings):
            if sentence.number in self.sides.lists:
                yield sentence

    def _beside_lead(self, lead: Collection[int]) -> list[Sentence]:
        """The other sentences of item 1, where the lead stands in it: "1. (1) … (2) …"."""
        document = self.document
        tops = document.outline.divisions
        if document.lead or not tops or tops[0].heading_at is not None:
            return []
        parts = [it for division in tops[0].walk() for it in division.paragraphs]
        return [it for it in document.of_paragraphs(parts) if it.number not in lead]

    def _is_late_list(self, sentence: Sentence) -> bool:
        """Whether a sentence of the body lists those present: a line, a bracket, "attended by"."""
        text = self.document.text
        return sentence.number in self.sides.lists and (
            sentence.number in self.sides.lines
            or text[sentence.start] in "(["
            or attendance.WHO_WERE_THERE.search(text, *sentence.place) is not None
            or self._sat_beside(sentence)
            or attendance.WAS_ATTENDED.match(text, *sentence.place) is not None
        )

    def _sat_beside(self, sentence: Sentence) -> bool:
        """Whether a sentence only tells who sat there: "Beside them sat Deputy Minister A"."""
        first = next((it.start for it in sentence.mentions), sentence.start)
        return attendance.ARRANGED.match(self.document.text, sentence.start, first) is not None

    def _joined(self, segment: Segment) -> Iterator[Event]:
        """Events of a segment by which others joined those who had met."""
        for sentence in segment.sentences:
            for event in self.events.of(sentence):
                if event.form == JOINED:
                    yield event

    def _of_group(self, segment: Segment, met: Sequence[Person]) -> Iterator[Person]:
        """The members of a group that called, of whatever country: who led it, and who speak.

        "A group of leaders from Samoa and Tonga called …  Mr. B of Tonga asked".
        """
        event = segment.event
        if event is None or not attendance.OF_A_GROUP.search(
            self.document.text, event.start, event.end
        ):
            return
        text, lands = self.document.text, set(countries_of(event.sentence.tokens)) - {HOME}
        for sentence in segment.sentences:
            led = attendance.GROUP_LED.search(text, *sentence.place)
            for mention in sentence.mentions:
                person = self.register.meant(mention) if mention.words else None
                if person is None or person in met or person.start < event.sentence.start:
                    continue
                if any(offices.LEADER.search(it.words) for it in person.offices):
                    # Whose words are told, and who came with no group.
                    continue
                if led is not None and led.end() <= mention.start:
                    yield person
                elif len(mention.words) > 1 and self._opens(sentence, mention):
                    told = self.segments.told
                    stop = min(sentence.end, mention.end + _ASIDE)
                    named = countries_in(text, mention.end, stop)[:1]
                    land = person.country or next(iter(named), None)
                    if land in lands and told.says(mention.end, behind_commas=True):
                        if person.country is None and land is not None:
                            give(person, land, "of_the_group")
                        yield person

    def _officials(self, segment: Segment, met: Sequence[Person]) -> Iterator[Person]:
        """Whom the body introduces as a speaker: an official who came with his minister.

        Leaders and holders of the offices of the table are introduced in the lead; in the body
        their words are quoted from elsewhere.
        """
        sides = {person.country for person in met}
        for sentence in segment.sentences:
            for mention in sentence.mentions:
                person = self.register.meant(mention)
                if person is None or person in met or len(person.fullest.words) < 2:
                    continue
                if person.start < segment.sentences[0].start or mention.is_genitive:
                    continue
                it = known(person)
                came = attendance.WHO_CAME.match(self.document.text, mention.end) is not None
                if not it.office or (
                    not came and (it.key is not None or offices.LEADER.search(it.office))
                ):
                    continue
                is_known = person.country is not None or is_home(person)
                if not is_known and offices.OF_A_TOWN.match(it.office):
                    # He stays where he is, and whose town it is nothing tells.
                    continue
                if it.office[0].islower():
                    # "the head of the cooperative": no official.
                    continue
                # "Mr. A, Deputy Minister of Fisheries, said"
                at = mention.end + self.document.text.startswith(",", mention.end)
                if attendance.GAVE_A_MEAL.match(self.document.text, at):
                    continue
                if attendance.TO_THE_PRESS.match(self.document.text, mention.end):
                    continue
                told = self.segments.told
                if self._opens(sentence, mention) and (
                    told.says(at) or told.says(mention.end, behind_commas=True) or came
                ):
                    if not self._is_of_elsewhere(person, met):
                        self._give_beside(met, [person])
                    if person.country in sides and person.country is not None:
                        yield person

    def _is_of_elsewhere(self, person: Person, met: Sequence[Person]) -> bool:
        """Whether nothing tells whose official it is, and he can hardly be theirs who met.

        No second Foreign Minister came along, nor one of Russia whose name shows nothing of it.
        """
        if person.country is not None or is_home(person):
            return False
        held = [it.office for it in map(known, met) if it.office is not None]
        office = known(person).office or ""
        same = offices.THE_FOREIGN_MINISTER.match
        is_second = office in held or (same(office) is not None and any(map(same, held)))
        others = {it.country for it in met} - {HOME}
        is_other = others == {_RUSSIA} and not may_be_russian(person.fullest.words)
        return is_second or is_other

    def _opens(self, sentence: Sentence, mention: Mention) -> bool:
        before = self.document.text[sentence.start : mention.start].strip()
        return not before or (before[-1] in ",;)" and attendance.THAT not in before)

    def _give_beside(self, met: Sequence[Person], people: Sequence[Person]) -> None:
        """Give those in a list whose side is not stated the side of the people beside them."""
        sides = {person.country for person in met if person.country is not None}
        for number, person in enumerate(people):
            if person.country is not None or is_international(person):
                continue
            beside = [*reversed(people[:number]), *people[number + 1 :]]
            chained = next((p.country for p in beside[:1] if p.country is not None), None)
            others = sides - {HOME}
            if HOME in sides and (is_home(person) or is_named_at_home(person, others)):
                give(person, HOME, "japanese_name")
            elif chained is not None and len(people) > 2 and fits_country(person, chained):
                give(person, chained, "beside")
            elif HOME in sides and len(person.fullest.words) == 1 and may_be_japanese(person):
                # It may be Japanese, and nothing else tells.
                continue
            elif len(others) == 1 and not is_home(person):
                give(person, next(iter(others)), "opposite")
            elif self.sides.issuer in others and not is_home(person):
                give(person, self.sides.issuer or "", "issuer")


def give(person: Person, country: str, reason: str) -> None:
    """Settle the country of a person, and what told it."""
    person.country, person.country_by = country, reason


def is_international(person: Person) -> bool:
    """Whether a person holds an office of an organisation of countries, and so is of none."""
    held = any(offices.INTERNATIONAL.search(it.words) for it in person.offices)
    return held and not is_home(person)


def is_home(person: Person) -> bool:
    """Whether a person can only be of Japan, by the name."""
    return is_japanese(person.fullest.words) and not person.is_foreign


def is_named_at_home(person: Person, others: Set[str]) -> bool:
    """Whether a surname alone is frequent in Japan, and *others* are no countries of emigrants.

    A "Minister Sato" may be of Brazil.
    """
    words = person.fullest.words
    is_frequent = len(words) == 1 and is_frequent_in_japan(words[0])
    return is_frequent and others.isdisjoint(OF_EMIGRANTS)


def fits_country(person: Person, country: str) -> bool:
    """Whether a name can be of Japan, where that is the country in question."""
    return country != HOME or may_be_japanese(person)
