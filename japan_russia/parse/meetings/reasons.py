"""Why somebody is one of those who met: reasons in order, the first that give two sides decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import Final, TypeAlias

from japan_russia.model import MeetingKind
from japan_russia.parse.document import Sentence
from japan_russia.parse.meetings.segments import Segment
from japan_russia.parse.meetings.table import Table
from japan_russia.parse.people.known import known
from japan_russia.parse.people.lists import is_elsewhere
from japan_russia.parse.people.register import Person
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.meetings import attendance
from japan_russia.wording.phrases import offices

__all__ = [
    "OF_EVENT",
    "REASONS",
    "Reason",
    "fits_kind",
    "in_the_event",
    "in_the_heading",
    "in_the_title",
]

#: Gives, in order, whom one kind of words names as those who met at a table.
Reason: TypeAlias = Callable[[Table, Segment], Iterable[Person]]

#: Safety limit: further speakers are ignored.
_MOST: Final = 40
_LEAD: Final = 2
#: So many sentences of the lead can tell who headed the delegations.
_LEAD_OF_LISTS: Final = 6
#: "the Japanese delegation, led by" has no more characters before a name.
_NEAR: Final = 80


def in_the_event(table: Table, segment: Segment) -> Iterable[Person]:
    """Who is subject and partner of the clause that tells of the meeting.

    Of several who are told of in one clause only those whom the heading names: "2. Talk with B".
    """
    event = segment.event
    if event is None:
        return ()
    named = {*_named_in_heading(table, segment)}
    if segment.has_own_lead or not named or not named < {*event.partners}:
        return event.people
    return [it for it in event.people if it in named or it in event.subjects]


def _the_same_again(table: Table, segment: Segment) -> Iterable[Person]:
    """ "The two leaders met again", "the four ministers called on B": those who met before."""
    event = segment.event
    if event is not None and event.is_again and event.pronoun and not event.subjects:
        return [it.person for it in table.before if it.country == HOME][:1]
    if event is None or event.joint is None or event.joint.are_sides or event.subjects:
        return ()
    if event.people and not event.is_again and event.joint.count != len(table.before):
        return ()
    return [it.person for it in table.before]


def in_the_heading(table: Table, segment: Segment) -> Iterable[Person]:
    """Who is named in the heading of the division that is the meeting."""
    if segment.division is None:
        return
    heading = table.document.headings.get(segment.division.number)
    if heading is not None:
        yield from _persons(table, (heading,))
        for at in heading.loose:
            yield from table.register.named(heading.tokens.words[at])[:1]


def _named_in_heading(table: Table, segment: Segment) -> Iterator[Person]:
    """Whom the heading of a division names, by surname too."""
    number = segment.division.number if segment.division is not None else -1
    heading = table.document.headings.get(number)
    for mention in heading.mentions if heading is not None else ():
        person = table.register.of(mention) if mention.words else None
        if person is not None:
            yield person


def _at_the_table(table: Table, segment: Segment) -> Iterable[Person]:
    """The ministers of two and two, by the list of those present."""
    if table.kind_told(segment) is not MeetingKind.TWO_PLUS_TWO:
        return
    for sentence in table.companions.lists_of(segment):
        for it in table.sides.lists[sentence.number]:
            person = table.register.of(it.mention)
            if person is not None and offices.MINISTER.search(known(person).office or ""):
                yield person


def _who_leads_a_side(table: Table, segment: Segment) -> Iterable[Person]:
    """Who heads a delegation by the words of the lead, where no event names who met."""
    if not segment.is_main or (segment.event is not None and segment.event.people):
        return
    text = table.document.text
    for sentence in table.segments.lead[:_LEAD_OF_LISTS]:
        for mention in sentence.mentions:
            near = max(sentence.start, mention.start - _NEAR)
            leads = attendance.LED_BY.search(text, near, mention.start)
            person = table.register.of(mention) if mention.words else None
            if person is not None and (leads or attendance.LEADS.match(text, mention.end)):
                yield person


def _who_travels(table: Table, segment: Segment) -> Iterable[Person]:
    """ "He held talks with", "his talks with": whom the text before has named as who met."""
    if segment.event is None and segment.division is None:
        return
    lists = table.sides.lists
    lead = [it for it in table.segments.lead[:_LEAD] if it.number not in lists]
    wanted = table.kind_told(segment)
    # In a diary first whose it is; of the ministers of a visit those of whom the heading tells.
    diarist, event = table.events.writer.diarist, segment.event
    gone = [diarist] if diarist is not None and event is not None and event.pronoun else []
    gone += [it.person for it in table.before if it.country == HOME]
    if segment.division is not None:
        gone += sorted(table.visitors, key=lambda it: it.number)
    gone += sorted(_persons(table, lead), key=lambda person: not fits_kind(person, wanted))
    if event is not None and not event.subjects:
        # "He conferred with A and called on B": A is not he.
        others = [it for it in table.segments.lead_events if not it.subjects]
        partners = {partner for it in others for partner in it.partners}
        gone = [it for it in gone if it not in partners]
    # "2. Foreign Ministers' Meeting", of which the lead tells nothing, is no president's.
    yield from (it for it in gone if segment.event is not None or fits_kind(it, wanted))


def in_the_title(table: Table, segment: Segment) -> Iterable[Person]:
    """Who is named in the title or a caption."""
    if not segment.is_main:
        return ()
    document = table.document
    return _persons(table, (*document.titles, *document.captions))


def _in_the_lead(table: Table, segment: Segment) -> Iterable[Person]:
    """Who is named in the first sentences, and in no list of those present."""
    if not segment.is_main:
        return
    lists = table.sides.lists
    for sentence in table.segments.lead[:_LEAD]:
        if sentence.number not in lists or sentence.number == 0:
            yield from _persons(table, (sentence,))
        elif segment.event is not None and segment.event.sentence is sentence:
            listed = {it.mention.start for it in lists[sentence.number]}
            for mention in sentence.mentions:
                if mention.start not in listed and mention.words:
                    person = table.register.of(mention)
                    if person is not None:
                        yield person


def _in_lines(table: Table, segment: Segment) -> Iterable[Person]:
    """Whose office fits the kind of meeting, of those who are listed in lines."""
    lines = table.sides.lines
    if not segment.is_main or not lines:
        return
    wanted = table.kind_told(segment)
    for sentence in table.companions.lists_of(segment):
        for it in lines.get(sentence.number, ()):
            person = table.register.of(it.mention)
            if person is not None and fits_kind(person, wanted):
                yield person


def _who_speaks(table: Table, segment: Segment) -> Iterable[Person]:
    """Who is reported to speak, the most often first; of leaders, if it is called a summit."""
    counts: Counter[int] = Counter()
    for sentence in segment.sentences:
        for mention in sentence.mentions:
            if not mention.words or mention.is_genitive:
                continue
            person = table.register.of(mention)
            if person is not None and table.segments.told.says(mention.end, behind_commas=True):
                counts[person.number] += 1
    wanted = table.kind_told(segment)
    people = [table.register.persons[number] for number, _ in counts.most_common(_MOST)]
    fits = [person for person in people if fits_kind(person, wanted)]
    yield from fits or people


def _who_is_named(table: Table, segment: Segment) -> Iterable[Person]:
    """Who is named in the body at all, once a side is still missing."""
    wanted = table.kind_told(segment)
    if wanted is MeetingKind.OTHER or not segment.is_main:
        return
    for sentence in segment.sentences:
        for person in _persons(table, (sentence,)):
            # Of two countries that the page names the one is his whom nothing else tells of.
            may_be = person.country is not None or len(table.sides.others) == 1
            if fits_kind(person, wanted) and may_be:
                yield person


def _persons(table: Table, sentences: Iterable[Sentence]) -> Iterator[Person]:
    mentions = chain.from_iterable(sentence.mentions for sentence in sentences)
    for mention in mentions:
        person = table.register.of(mention) if mention.words else None
        if person is None or is_elsewhere(table.document.text, mention):
            continue
        if mention.office is not None or len(mention.words) > 1:
            yield person


def fits_kind(person: Person, kind: MeetingKind) -> bool:
    """Tell whether somebody's office fits a kind of meeting; any does but for those of two kinds.

    At a summit sit leaders, at a meeting of foreign ministers these.
    """
    it = known(person)
    if kind is MeetingKind.SUMMIT:
        return offices.LEADER.search(it.office or "") is not None
    if kind is MeetingKind.FOREIGN_MINISTERS:
        said = it.office or ""
        return offices.FOREIGN.search(said) is not None or said == offices.BARE
    return True


#: Whom these name, met, however many sides they make.
OF_EVENT: Final = (in_the_event, _the_same_again)


#: Why somebody is one of those who met; the first reasons that give two sides decide.
REASONS: Final[Sequence[Reason]] = (
    in_the_event,
    _the_same_again,
    in_the_heading,
    _at_the_table,
    _who_leads_a_side,
    _who_travels,
    in_the_title,
    _in_the_lead,
    _in_lines,
    _who_speaks,
    _who_is_named,
)
