"""On which day a meeting was: reasons in order; the one that answered is kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple

from attrs import define

from japan_russia.errors import ModelError
from japan_russia.model import PartialDate
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.event import Event
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.when import Dated
from japan_russia.wording.meetings import occasions, places, times

__all__ = ["Day", "DayOf", "Question"]

Place = tuple[int, int]

#: A date so near the beginning of a sentence opens it.
_OPENING: Final = 40
_NEXT_DAY_REACH: Final = 120
_NEAR: Final = 40
#: Characters of the clause before a day in it.
_CLAUSE: Final = 110


class Day(NamedTuple):
    """A day, and the reason that told it."""

    date: PartialDate | None
    reason: str | None


@define
class Question:
    """What is known when the day of a meeting is looked for.

    *named* are the places of heading and bracket below it, *pieces* other words on the meeting,
    *on_the_way* the sentences since the meeting before it, the last first, *part* the heading of
    the part of the visit that it was in; *before* is the day of the meeting before it, *earlier*
    the event told before it in the same sentence.
    """

    event: Event | None
    named: Sequence[Place]
    pieces: Sequence[Place]
    on_the_way: Sequence[Place]
    part: Place | None
    before: PartialDate | None
    is_main: bool
    earlier: Event | None = None


class DayOf:
    """Answers for one document, whose dates without a year take that of the issue."""

    def __init__(self, document: Document, lead: Sequence[Sentence], issued: PartialDate | None):
        self.document: Document = document
        self.text: str = document.text
        self.lead: Sequence[Sentence] = lead
        self.issued: PartialDate | None = issued
        #: The years that the lead prints beside a month.
        self.years_printed: dict[int | None, set[int]] = {}
        for sentence in (*document.titles, *lead[:3]):
            for dated in self.dates(sentence.place):
                # "An exhibition from May 1 to September 25, 2005" is no visit.
                is_long = dated.last is not None and dated.last.month != dated.date.month
                if dated.date.year is not None and not is_long:
                    self.years_printed.setdefault(dated.date.month, set()).add(dated.date.year)
        if not lead:
            self._note_years_of_stay()

    def _note_years_of_stay(self) -> None:
        """Note the year of a stay with which a text without a lead begins: "May 8 to 13, 2017"."""
        opening = [it for it in self.document.sentences if not it.is_top][:3]
        for sentence in opening:
            if times.ON_A_VISIT.search(self.text, *sentence.place) is None:
                continue
            for dated in self.dates(sentence.place):
                first = dated.date
                if dated.last is not None and first.year is not None:
                    self.years_printed.setdefault(first.month, set()).add(first.year)

    def dates(self, place: Place) -> list[Dated]:
        """The dates of a place; of two clocks the day at the place of the talks."""
        found = self.document.dates(*place)
        for number, it in enumerate(found):
            there = times.LOCAL_BEHIND.match(self.text, it.end)
            if there is not None and (local := self.document.dates(*there.span())):
                return [*found[:number], *local, *(d for d in found if d.start >= there.end())]
        if len(found) > 1:
            # "who had arrived on May 3, met B on May 5"
            ends = (place[0], *(it.end for it in found))
            return [
                it
                for it, end in zip(found, ends, strict=False)
                if not times.WHO_HAD.search(self.text, max(end, it.start - _CLAUSE), it.start)
            ] or found
        return found

    def of(self, question: Question) -> Day:
        """Return the day that the first reason tells."""
        event = question.event
        apart = event is not None and times.APART.match(self.text, *event.sentence.place)
        is_own = bool(apart) or _weekday_in(self, question) is not None
        for reason in REASONS:
            if is_own and reason in _OF_OTHERS:
                continue
            found = reason(self, question)
            if found is not None:
                return Day(self.with_year(found), reason.__name__.strip("_"))
        return Day(None, None)

    def with_year(self, date: PartialDate) -> PartialDate:
        """The year of issue; the year before where the day would else come after the issue."""
        if date.year is not None:
            return date
        if self.issued is None or self.issued.year is None:
            years = self.years_printed.get(date.month) or self.years_of_title()
            if len(years) != 1:
                return date
            (year,) = years
        else:
            year = self.issued.year
            month = self.issued.month or 12
            if (date.month or 0) > month + 1 or (date.month == 12 and month == 1):
                year -= 1
        try:
            return date.in_year(year)
        except ModelError:
            return date

    def years_of_title(self) -> set[int]:
        """The years that the title prints, which may stand nowhere else."""
        found = (times.YEAR.search(self.text, *title.place) for title in self.document.titles)
        return {int(match["year"]) for match in found if match is not None}

    def in_month(
        self, day: int, places: Sequence[Place] = (), until: int | None = None
    ) -> PartialDate | None:
        """The date of "On the 4th": in the month of *places* or the lead, or that of the issue.

        What the lead names from *until* on is no month of it: "the test of October 9".
        """
        named = [dated.date for place in places for dated in self.dates(place)]
        named += [
            dated.date
            for sentence in self.lead
            for dated in self.dates(sentence.place)
            if until is None or dated.start < until
        ]
        named += [self.issued] if self.issued is not None else []
        if not named:
            return None
        month = named[0]
        if len(named) > 1 and _is_after(named[0], named[1], day):
            # "visited Norway from August 30 to September 2, and on the 1st met"
            month = named[1]
        try:
            return PartialDate(year=month.year or named[0].year, month=month.month, day=day)
        except ModelError:
            return None


def _is_after(first: PartialDate, last: PartialDate, day: int) -> bool:
    """Whether a day of the month is in that of *last*, of a stay that began in the one before."""
    if first.month is None or first.day is None or last.day is None:
        return False
    return last.month == first.month % 12 + 1 and day <= last.day < first.day


def _first(dates: Sequence[Dated]) -> PartialDate | None:
    """The first that is no span of days and has a day."""
    return next((it.date for it in dates if not it.is_span and it.date.day), None)


def _in_the_heading(days: DayOf, asked: Question) -> PartialDate | None:
    """In the heading of the division, or in the bracket below it; the month may stand before."""
    for place in asked.named:
        date = _first(days.dates(place))
        if date is not None:
            return date
    for place in asked.named:
        day = when.day_alone(days.text, *place)
        if day is not None:
            return days.in_month(day, [asked.part] if asked.part is not None else [])
    return None


def _weekday_of_the_heading(days: DayOf, asked: Question) -> PartialDate | None:
    """ "Tuesday: Riga": in the heading of a diary, that of the week from the meeting before on."""
    before, day = asked.before, _weekday_in(days, asked)
    if day is None or before is None or not (before.year and before.month and before.day):
        return None
    number = dt.date(before.year, before.month, before.day).weekday()
    return _days_after(before, (day - number) % 7)


def _weekday_in(days: DayOf, asked: Question) -> int | None:
    """The weekday, from Monday as 0, that a heading has in place of a date."""
    headings = (*asked.named, *([asked.part] if asked.part is not None else ()))
    found = [times.WEEKDAY_HEADS.match(days.text, *it) for it in headings if not days.dates(it)]
    match = next((match for match in found if match is not None), None)
    return times.WEEKDAYS[match["day"].lower()] if match is not None else None


def _before_the_event(days: DayOf, asked: Question) -> PartialDate | None:
    """ "And on April 15 he paid a call on": right before the event, else opening the sentence."""
    event = asked.event
    if event is None or not event.people:
        return None
    start = event.sentence.start
    own = _opening_in(days, (event.start, event.verb[0]))
    if event.start > start and own and not own[0].is_span:
        # "…; on May 5, after a drive, he met": of a later clause of the sentence.
        return _first(own)
    if event.start > start and when.day_alone(days.text, event.start, event.verb[0]) is not None:
        return None
    if event.parted or (event.start > start and not own):
        behind = [it for it in days.dates((event.verb[1], event.end)) if not it.is_span]
        if behind and times.ON.match(days.text, behind[-1].start - 3, behind[-1].start):
            # "On March 4 he held talks with A, and called on B on March 5"
            return _first(behind[-1:])
    if times.HAVING_DONE.match(days.text, start):
        # "Having attended the fair on May 4, he": what he had done has its own day.
        start = max(start, days.text.find(",", start, event.verb[0]))
    opening = [
        dated
        for dated in days.dates((start, event.verb[0]))
        if times.ON.match(days.text, dated.start - 3, dated.start)
        and times.WHO_MET.match(days.text, dated.end, event.verb[0])
    ]
    if not opening and times.EARLIER.match(days.text, start) is None:
        opening = _opening_in(days, (start, event.sentence.end))[:1]
        ends = opening[0].end if opening else start
        nearer = times.AND_ON_THE.search(days.text, ends, event.verb[0])
        if nearer is not None:
            # "I came on May 4, and on the 5th met B"
            day = int(nearer["day"])
            return days.in_month(day, until=event.sentence.end)
    return _first(opening)


def _as_the_clause_before(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On May 4 he met A, and on May 5 he called on B and had a lunch with C": as C's with B."""
    event, earlier = asked.event, asked.earlier
    if event is None or earlier is None or days.dates((event.start, event.end)):
        return None
    if when.day_alone(days.text, event.start, event.end) is not None:
        return None
    told = days.dates((earlier.start, min(earlier.end, event.verb[0])))
    return _first(told) if len(told) == 1 else None


def _after_the_event(days: DayOf, asked: Question) -> PartialDate | None:
    """Behind the verb, in the main clause: "held talks with B in Oslo on May 4"."""
    event = asked.event
    if event is None:
        return None
    begin = max(event.verb[1], event.start)
    after = days.dates((begin, event.end))
    if asked.part is not None and days.dates(asked.part):
        # Below the heading of a day, "the election of January 9" is of another.
        after = [it for it in after if not _is_of_something(days.text, begin, it.start)]
    clauses = [m.span() for m in times.WHO_CLAUSE.finditer(days.text, begin, event.end)]
    main = [d for d in after if not any(a < d.start < b for a, b in clauses)]
    return _first(main or after)


def _is_of_something(text: str, begin: int, day: int) -> bool:
    """Whether the day is that of a thing: "the election of January 9"."""
    near = max(begin, day - _NEAR)
    return times.OF_SOMETHING.search(text, near, day) is not None


def _on_the_nth(days: DayOf, asked: Question) -> PartialDate | None:
    """ "Held talks on the 13th": a day whose month stands elsewhere."""
    event = asked.event
    if event is None:
        return None
    for place in ((max(event.verb[1], event.start), event.end), (event.start, event.verb[0])):
        day = when.day_alone(days.text, *place)
        if day is not None:
            named = [*asked.named, *([asked.part] if asked.part is not None else [])]
            return days.in_month(day, named, event.sentence.end)
    return None


def _of_last_month(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On the 30th of last month": by the date of issue."""
    event, issued = asked.event, days.issued
    if event is None or issued is None or not (issued.year and issued.month):
        return None
    # "As agreed in the talk on the 30th of last month, they met" tells another day.
    start = event.sentence.start
    opening = times.IN_A_CITY.match(days.text, start, event.verb[0])
    start = opening.end() if opening is not None else start
    told = times.OF_MONTH.match(days.text, start, event.verb[0])
    told = told or times.OF_MONTH.search(days.text, event.verb[0], event.end)
    if told is None:
        return None
    month = issued.year * 12 + issued.month - 1 - (told["last"] is not None)
    try:
        return PartialDate(year=month // 12, month=month % 12 + 1, day=int(told["day"]))
    except ModelError:
        return None


def _today(days: DayOf, asked: Question) -> PartialDate | None:
    """That of the issue, or a day or two before: "met in Oslo today", "yesterday held talks"."""
    event, issued = asked.event, days.issued
    if event is None or issued is None or days.dates((event.verb[1], event.end)):
        return None
    start = event.sentence.start
    opening = days.dates((start, event.verb[0]))[:1]
    if opening and times.ON_THE_DAY.fullmatch(days.text, start, opening[0].start):
        # "On June 7 he met Mr. A, who today is an ambassador"
        return None
    # "He went to Kazan this morning and met Mr. A"; "After the note of June 7 he summoned A today".
    begin = start if asked.earlier is None and not opening else event.verb[1]
    told = times.TODAY.search(days.text, begin, event.end)
    if told is None or issued.day is None:
        return None
    if not told["before"]:
        return issued
    return _days_after(issued, -2 if told["two"] else -1)


def _the_same_day(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On the same day": that of the meeting before."""
    if asked.before is None:
        return None
    places = [*asked.named, *asked.pieces]
    if any(times.SAME_DAY.search(days.text, *place) for place in places):
        return asked.before
    return None


def _the_next_day(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On the next morning": the day after the meeting before, or one of the same sentence."""
    event = asked.event
    if event is None:
        return None
    start, verb = event.sentence.start, event.verb
    if event.parted:
        # "The next day he held talks with A, and others with B": told of the first.
        return None
    reach = max(start, verb[0] - _NEXT_DAY_REACH)
    told = when.next_day(times.NEXT_DAY, days.text, reach, verb[0])
    later = days.dates((told.end(), verb[0])) if told is not None else []
    if later:
        # "On the evening of the next day he crossed to Helsinki, and on May 23 met"
        return _first(later)
    told = told or times.NEXT_DAY_WITH.search(days.text, verb[1], min(event.end, verb[1] + _NEAR))
    behind = when.next_day(times.NEXT_DAY_BEHIND, days.text, verb[1], event.end)
    is_later = behind is not None and days.text.endswith(times.AND_LATER, start, behind.start())
    dated = days.dates((verb[1], behind.start())) if behind is not None else []
    if told is None and not dated and not (is_later and days.dates((start, verb[0]))):
        told = behind
    alone = times.NEXT_DAY_ALONE.match(days.text, verb[1], event.end)
    if told is None and alone is not None and not days.dates((verb[1], alone.end())):
        # "came on May 4 and paid a call on President A the next morning and handed over a letter"
        told = alone
    if told is None:
        return None
    if asked.before is not None:
        return _days_after(asked.before, 1)
    # "He arrived in Oslo on May 7.  The following day he held talks."
    earlier = [it.place for it in days.lead if it.end < start][-1:]
    printed = _told(days, (*earlier, (start, told.start())))
    return _days_after(printed[-1], 1) if printed else None


def _opening_in(days: DayOf, place: Place) -> list[Dated]:
    """The dates of a place that begin near its beginning."""
    return [it for it in days.dates(place) if it.start < place[0] + _OPENING]


def _told(days: DayOf, places: Iterable[tuple[int, int]]) -> list[PartialDate]:
    """The dates that are printed in *places*, but for those of an act: "the Agreement of May 4"."""
    return [
        it.date
        for place in places
        for it in days.dates(place)
        if not times.OF.search(days.text, max(0, it.start - _OPENING), it.start)
    ]


def _days_later(days: DayOf, asked: Question) -> PartialDate | None:
    """ "Two days later, in Riga": after the meeting before, or the last day that is printed."""
    event = asked.event
    if event is None or event.parted:
        return None
    start, verb = event.sentence.start, event.verb
    told = times.DAYS_LATER.search(days.text, max(start, verb[0] - _NEXT_DAY_REACH), verb[0])
    if told is None or days.dates((told.end(), verb[0])):
        return None
    if any(
        times.ON_IT.match(days.text, verb[1], it.start) for it in days.dates((verb[1], event.end))
    ):
        # "left one day later and met B in Oslo on May 12"
        return None
    word = told["count"].lower()
    count = int(word) if word.isdecimal() else times.NUMBERS[word]
    count *= 7 if told["unit"] == times.WEEK else 1
    if asked.before is not None:
        return _days_after(asked.before, count)
    earlier = [it.place for it in days.lead if it.end < start][-1:]
    printed = _told(days, (*earlier, (start, told.start())))
    return _days_after(printed[-1], count) if printed else None


def _the_day_before(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On the previous day": the day before the one just told, else before the meeting before."""
    event = asked.event
    if event is None:
        return None
    told = times.PREVIOUS_DAY.match(days.text, event.sentence.start, event.verb[0])
    if told is None or days.dates((event.sentence.start, event.end)):
        return None
    earlier = [it.place for it in days.lead if it.end < event.sentence.start][-1:]
    printed = _told(days, earlier)
    after = printed[-1] if printed else asked.before
    return _days_after(after, -1) if after is not None else None


def _days_after(date: PartialDate, days: int) -> PartialDate | None:
    if date.month is None or date.day is None:
        return None
    try:
        # Any leap year will do for a day without one.
        day = dt.date(date.year or 2000, date.month, date.day) + dt.timedelta(days=days)
    except OverflowError:
        return None
    return PartialDate(year=date.year and day.year, month=day.month, day=day.day)


def _on_the_way(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On the 14th they went to Kaunas": what the text tells between two meetings."""
    for start, end in asked.on_the_way:
        opening = (start, min(end, start + _OPENING))
        date = _first(days.dates(opening)[:1])
        if date is not None:
            return date
        day = when.day_alone(days.text, *opening)
        if day is not None and (date := days.in_month(day)) is not None:
            return date
        if asked.before is not None and times.NEXT_DAY.search(days.text, *opening) is not None:
            return _days_after(asked.before, 1)
    return None


def _in_the_words(days: DayOf, asked: Question) -> PartialDate | None:
    """In other words on the meeting."""
    for place in asked.pieces:
        date = _first(days.dates(place))
        if date is not None:
            return date
        day = when.day_alone(days.text, *place)
        if day is not None and (date := days.in_month(day, until=place[1])) is not None:
            return date
    return None


def _in_the_part(days: DayOf, asked: Question) -> PartialDate | None:
    """In the heading of the part of the visit: "I. Serbia (May 5)"."""
    return _first(days.dates(asked.part)) if asked.part is not None else None


def _on_the_nth_day(days: DayOf, asked: Question) -> PartialDate | None:
    """Of several days: "on the latter day", "visited Turku on May 4 and 5.  On the second day"."""
    event = asked.event
    own = [*([event.sentence.place] if event is not None else ()), *asked.pieces]
    told = next((m for it in own if (m := times.NTH_DAY.search(days.text, *it))), None)
    places = [*own, *(sentence.place for sentence in days.lead)]
    spans = (dated for it in places for dated in days.dates(it) if dated.is_span)
    span = next(spans, None) if told is not None else None
    if told is None or span is None:
        return None
    if told["last"]:
        return span.last
    return _days_after(span.date, times.ORDINALS[told["nth"]] - 1)


def _as_before(days: DayOf, asked: Question) -> PartialDate | None:
    """That of the meeting before it, of several on one visit."""
    del days
    return asked.before


def _in_the_sentence(days: DayOf, asked: Question) -> PartialDate | None:
    """Anywhere in the sentence of the event."""
    return _first(days.dates(asked.event.sentence.place)) if asked.event is not None else None


def _in_the_lead(days: DayOf, asked: Question) -> PartialDate | None:
    """In the first two sentences of the lead."""
    del asked
    for sentence in days.lead[:2]:
        date = _first(days.dates(sentence.place))
        if date is not None:
            return date
        day = when.day_alone(days.text, *sentence.place)
        if day is not None:
            # "visited Norway from May 4 to 7, and on the 5th met"
            return days.in_month(day)
    return None


def _first_of_several(days: DayOf, asked: Question) -> PartialDate | None:
    """The first of a span of days, in the words on the meeting or the lead; none of a visit's."""
    found, is_of_visit = _days_told(days, asked)
    return found[0].date if found and not is_of_visit else None


def _days_told(days: DayOf, asked: Question) -> tuple[Sequence[Dated], bool]:
    """The first days that the words on the meeting or the lead name; whether of a whole visit."""
    for place in (*asked.named, *asked.pieces, *(it.place for it in days.lead[:2])):
        dates = days.dates(place)
        if dates:
            of_visit = places.ON_A_VISIT.search(days.text, place[0], dates[0].start)
            return dates, dates[0].is_span and of_visit is not None
    return (), False


def _in_the_title(days: DayOf, asked: Question) -> PartialDate | None:
    """In the title: "Consultations (May 4, Otaru)"."""
    del asked
    for title in days.document.titles:
        date = _first(days.dates(title.place))
        if date is not None:
            return date
    return None


def _on_the_weekday(days: DayOf, asked: Question) -> PartialDate | None:
    """ "On Wednesday, …", of a text that gives no other day: of the week up to its issue."""
    issued, event = days.issued, asked.event
    if event is None or issued is None or not (issued.year and issued.month and issued.day):
        return None
    match = times.ON_WEEKDAY.match(days.text, event.sentence.start, event.verb[0])
    match = match or times.BEHIND_WEEKDAY.match(days.text, event.verb[1], event.end)
    if match is None:
        return None
    day = dt.date(issued.year, issued.month, issued.day)
    day -= dt.timedelta(days=(day.weekday() - times.WEEKDAYS[match["day"].lower()]) % 7)
    return PartialDate(year=day.year, month=day.month, day=day.day)


def _date_line(days: DayOf, asked: Question) -> PartialDate | None:
    """The date of issue, where the text prints no other; of a visit it tells no day."""
    if _days_told(days, asked)[1]:
        return None
    titles = " ".join(days.text[slice(*title.place)] for title in days.document.titles)
    if asked.event is None and asked.is_main and occasions.VISIT.search(titles):
        return None
    return days.issued if days.issued is not None and days.issued.day else None


#: What tells the day of the whole visit; nothing of what was "separately", or on "Thursday: Riga".
_OF_OTHERS: Final = (_as_before, _in_the_lead, _in_the_title, _first_of_several, _date_line)
#: Why a meeting was on a day, the first that tells.
REASONS: Final[Sequence[Callable[[DayOf, Question], PartialDate | None]]] = (
    _in_the_heading,
    _the_next_day,
    _days_later,
    _the_day_before,
    _as_the_clause_before,
    _before_the_event,
    _after_the_event,
    _on_the_nth_day,
    _on_the_nth,
    _the_same_day,
    _of_last_month,
    _today,
    _weekday_of_the_heading,
    _in_the_part,
    _in_the_words,
    _on_the_way,
    _as_before,
    _in_the_sentence,
    _in_the_lead,
    _in_the_title,
    _first_of_several,
    _on_the_weekday,
    _date_line,
)
