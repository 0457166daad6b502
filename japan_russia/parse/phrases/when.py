"""When: dates, times of day and lengths in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time
from functools import lru_cache
from typing import Final, NamedTuple

from japan_russia.errors import ModelError
from japan_russia.model import PartialDate
from japan_russia.wording.hinted import Hinted
from japan_russia.wording.meetings import times

__all__ = [
    "Dated",
    "Timed",
    "clocks",
    "date_line",
    "dates",
    "day_alone",
    "lengths",
    "minutes_until",
]

_DIGITS: Final = re.compile(r"\d+")
#: A date begins so few characters before the name of its month, and ends so few behind it.
_BEFORE_MONTH: Final = 40
_BEHIND_MONTH: Final = 70
#: The end of a span of hours has no more characters.
_RANGE: Final = 24
#: Half a day, and as long as no meeting takes, in minutes.
_HALF_DAY: Final = 720
_MOST_MINUTES: Final = 600
#: So many characters before an hour may tell that somebody came or went then: "landed in Oslo at".
_WAY: Final = 64
#: So many, in which half of the day it is.
_HALF: Final = 80
#: So few, that it is one of that evening.
_SAME_EVENING: Final = 40
#: So it is with a length and the word in it.
_BESIDE_HOUR: Final = 100
_OTHER_ZONE: Final = re.compile(r"[^()]{0,40}\([^()]{0,60}\Z")


class Dated(NamedTuple):
    """A date in the text; *weekday* as printed, 0 for Monday; whether it opens a span of days.

    *last* is the last day of the span, where it is printed in the same month.
    """

    start: int
    end: int
    date: PartialDate
    weekday: int | None
    is_span: bool
    last: PartialDate | None = None


def date_line(text: str) -> PartialDate | None:
    """Return the date that the line *text* is, also in capitals, or None."""
    match = times.DATE_LINE.match(text.title() if text.isupper() else text)
    if match is None:
        return _in_numbers(text)
    if match["iso"]:
        try:
            return PartialDate.parse(match["iso"])
        except ModelError:
            return None
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    return _date(int(match["year"]), month, day)


def _in_numbers(text: str) -> PartialDate | None:
    """The date of "2018.06.16", "16.06.2018", "16/06/2018" or "06/16/2018"."""
    match = times.NUMBERS_LINE.match(text)
    if match is None:
        return None
    numbers = {
        name: next(int(match[it]) for it in (name, *(f"{name}{n}" for n in "234")) if match[it])
        for name in ("year", "month", "day")
    }
    try:
        return PartialDate(**numbers)
    except ModelError:
        return None


@lru_cache(maxsize=1_000)
def _date(year: int | None, month: str, day: str | None) -> PartialDate | None:
    digits = _DIGITS.match(day) if day else None
    try:
        return PartialDate(
            year=year,
            month=times.MONTHS[month.rstrip(".").lower()],
            day=int(digits[0]) if digits is not None else None,
        )
    except ModelError:
        return None


def dates(text: str, start: int, end: int) -> list[Dated]:
    """Return the dates of ``text[start:end]``, in order; of a span of days, the first day."""
    found: list[Dated] = []
    months = [match.start() for match in times.MONTH_BEGINS.finditer(text, start, end)]
    if not months:
        return found
    start, end = max(start, months[0] - _BEFORE_MONTH), min(end, months[-1] + _BEHIND_MONTH)
    for match in times.DATE.finditer(text, start, end):
        year = int(match["year"]) if match["year"] else None
        date = _date(
            year,
            match["month"] or match["month2"] or match["month3"],
            match["day"] or match["day2"] or str(times.ORDINALS[match["day3"]]),
        )
        if date is not None:
            weekday = match["weekday"] or match["weekday2"]
            number = times.WEEKDAYS.get(weekday[:3].lower()) if weekday else None
            until = match["until"] or match["until2"]
            last = _date(year, match["month"] or match["month2"], until) if until else None
            if found and times.TO.fullmatch(text, found[-1].end, match.start()):
                # "from May 30 to June 1", "May 30 - June 1"
                first = _in_year_of(found[-1].date, date)
                found[-1] = found[-1]._replace(date=first, is_span=True, last=date)
                continue
            from_there = times.FROM.search(text, max(0, match.start() - 6), match.start())
            is_span = until is not None or from_there is not None
            found.append(Dated(match.start(), match.end(), date, number, is_span, last))
    return found


def _in_year_of(first: PartialDate, last: PartialDate) -> PartialDate:
    """The first day of a span in the year that its last day prints, or the one before."""
    if first.year is not None or last.year is None or first.month is None or last.month is None:
        return first
    try:
        return first.in_year(last.year - (first.month > last.month))
    except ModelError:
        return first


def day_alone(text: str, start: int, end: int) -> int | None:
    """Return the day of "On the 4th, he held talks", whose month stands elsewhere, or None.

    Of "a dinner on the 4th and a meeting on the 5th" it is that of the meeting.
    """
    days = list(times.DAY_ALONE.finditer(text, start, end))
    for match in days if len(days) > 1 else ():
        if times.TALKS_ON.search(text, max(start, match.start() - 24), match.start()):
            return int(match[1])
    return int(days[0][1]) if days else None


def next_day(pattern: Hinted, text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the first match of *pattern* that tells no end: "until 0:20 a.m. on the next day"."""
    for match in pattern.finditer(text, start, end):
        at = match.start()
        if times.RANGE_TO.search(text, max(start, at - _RANGE), at) is None:
            return match
    return None


class Timed(NamedTuple):
    """A time of day or a length: where it stands, and which it is; *near* where it is about so.

    *is_end* tells that something was over then, *is_bare* that nothing tells the half of the day.
    """

    start: int
    end: int
    clock: time | None
    minutes: int | None
    near: bool
    is_end: bool = False
    is_bare: bool = False


def clocks(
    text: str, start: int, end: int, *, japan_time: bool, with_ends: bool = False
) -> list[Timed]:
    """Return the times of day; of two zones the local one, or that of Japan with *japan_time*.

    Times at which something ended are left out, but with *with_ends*.
    """
    found: list[Timed] = []
    printed: list[tuple[re.Match[str], time | None]] = []
    planned: list[Timed] = []
    unsure: set[int] = set()
    for it in times.CLOCK.finditer(text, start, end):
        before = text[max(start, it.start() - _SAME_EVENING) : it.start()] if it["hour24"] else ""
        printed.append((it, _clock(it, before)))
    words = text[start:end]
    if True in [word in words for word in times.SAID]:
        for it in times.SAID_CLOCK.finditer(text, start, end):
            before = text[max(start, it.start() - _HALF) : it.start()]
            clock, is_sure = _said_clock(it, before)
            printed.append((it, clock))
            if not is_sure:
                unsure.add(it.start())
        printed.sort(key=lambda it: it[0].start())
    following = [*(match for match, _ in printed[1:]), None]
    for (match, clock), after in zip(printed, following[: len(printed)], strict=True):
        near = max(start, match.start() - _WAY), _number_at(match)
        if clock is None or times.ON_THE_WAY.search(text, *near):
            continue
        at = Timed(match.start(), match.end(), clock, None, False)
        if found and _OTHER_ZONE.match(text, found[-1].end, match.start()):
            is_japan = times.JAPAN_TIME.match(text, found[-1].end, end) is not None
            if is_japan and not japan_time and times.LOCAL_TIME.match(text, match.end(), end):
                found[-1] = at
        elif found and _is_range(text, found[-1], match):
            # "from 08:35 to 09:15": the second is no start, but gives the length.
            first = found[-1]
            if _is_of_half(text, first, match):
                # "3:00 to 4:45 p.m."
                first = first._replace(clock=_later(first.clock))
            is_bare = _is_bare(text, match) or _is_in_figures_alone(text, first, match)
            at = at._replace(is_bare=is_bare)
            found[-1] = first._replace(minutes=minutes_until(first.clock, at), end=match.end())
        elif times.UNTIL.search(text, max(start, match.start() - 40), _number_at(match)):
            found.append(at._replace(is_end=True, is_bare=_is_bare(text, match)))
        elif match.start() not in unsure or _is_told_behind(text, match, after):
            found.append(at)
            if _is_planned(text, start, match):
                planned.append(at)
    found += _dotted(text, start, end)
    found.sort(key=lambda it: it.start)
    begun = [it for it in found if planned and not it.is_end and it.start > planned[0].start]
    if any(it not in planned for it in begun):
        # "It had been scheduled for 3 p.m., and began at 3:40."
        found = [it for it in found if it not in planned]
    return [it for it in found if with_ends or not it.is_end]


def _is_told_behind(text: str, match: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether the end of a range has its half: "from half past five until seven in the evening"."""
    if after is None or after.re is not times.SAID_CLOCK or not after["half"]:
        return False
    return times.RANGE_END.fullmatch(text, match.end() + 1, _number_at(after)) is not None


def _is_planned(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether it was to begin then: "scheduled for 3 p.m.", but not "as planned at 3 p.m."."""
    at = _number_at(match)
    before = max(start, at - 50), at
    is_so = times.AS_PLANNED.search(text, *before) is not None
    return not is_so and times.PLANNED_FOR.search(text, *before) is not None


def _dotted(text: str, start: int, end: int) -> Iterator[Timed]:
    """The hours of "from 9.40 to 10.25"."""
    for match in times.DOTTED.finditer(text, start, end):
        first, last = (int(match[f"hour{n}"]) * 60 + int(match[f"minute{n}"]) for n in ("", "2"))
        if first < last <= 1440:
            clock = time(first // 60, first % 60)
            yield Timed(match.start(), match.end(), clock, last - first, False)


def minutes_until(first: time | None, end: Timed) -> int | None:
    """The minutes from *first* to an end; None where that cannot be.

    Of an end without its half of the day it is the next such hour: "from 8 p.m. until half past
    eleven".
    """
    length = (_minutes(end.clock) - _minutes(first)) % 1440
    if not end.is_bare:
        return length or None
    length %= _HALF_DAY
    return length if 0 < length <= _MOST_MINUTES else None


def _is_bare(text: str, match: re.Match[str]) -> bool:
    """Whether nothing tells the half of the day of an hour in words, nor that it is of another."""
    if match.re is not times.SAID_CLOCK or match["half"] or match["night"]:
        return False
    return times.OF_NEXT_DAY.match(text, match.end()) is None


def _is_in_figures_alone(text: str, first: Timed, match: re.Match[str]) -> bool:
    """Whether a range has the half of the day at its beginning alone: "from 3 p.m. to 4:30"."""
    if match.re is not times.CLOCK or match["half"] or _has_no_half(text, first):
        return False
    clock = _clock(match, "")
    return first.clock is not None and clock is not None and clock.hour <= 12


def _has_no_half(text: str, at: Timed) -> bool:
    """Whether an hour is printed in figures alone: "3:00"."""
    return text[at.end - 1].isdigit()


def _is_of_half(text: str, first: Timed, match: re.Match[str]) -> bool:
    """Whether the half of the day behind the end of a range is that of its beginning, too."""
    if match.re is not times.CLOCK:
        return False
    if match["half"] not in times.AFTERNOON and match["half24"] not in times.IN_AFTERNOON:
        return False
    clock = _clock(match, "")
    return _has_no_half(text, first) and _minutes(first.clock) + 720 < _minutes(clock)


def _later(clock: time | None) -> time | None:
    return clock.replace(hour=clock.hour + 12) if clock is not None else None


def _number_at(match: re.Match[str]) -> int:
    """Where the time itself begins: a time in words is matched with the word before it."""
    if match.re is not times.SAID_CLOCK:
        return match.start()
    return match.start("minutes") if match["minutes"] else match.start("hour")


def _is_range(text: str, first: Timed, match: re.Match[str]) -> bool:
    """Whether a second clock ends what the first begins: "from … to …", "between … and …"."""
    at = _number_at(match)
    if first.is_end:
        return False
    if times.RANGE_END.search(text, first.end, at) is not None:
        return True
    between = text[first.end : at].strip() == times.AND
    return between and text[max(0, first.start - 9) : first.start].endswith(times.BETWEEN)


def _clock(match: re.Match[str], before: str) -> time | None:
    """The time that figures tell; words *before* them may tell that it is one of the evening."""
    if match["noon"]:
        return time(12)
    if match["midnight"]:
        return time(0)
    if match["hour_h"] or match["hour_bare"]:
        hour, minute = int(match["hour_h"] or match["hour_bare"]), 0
    elif match["hour4"]:
        hour, minute = int(match["hour4"]), int(match["minute4"])
    elif match["hour_at"]:
        hour, minute = int(match["hour_at"]), int(match["minute_at"])
    elif match["hour24"]:
        hour, minute = int(match["hour24"]), int(match["minute24"])
        if match["half24"] or match["night24"]:
            hour = _in_half(hour, match["half24"])
        elif 3 < hour < 12 and times.IN_EVENING.search(before):
            hour += 12
    else:
        hour, minute = int(match["hour"]), int(match["minute"] or 0)
        if hour <= 12:
            hour = hour % 12 + (12 if match["half"] in times.AFTERNOON else 0)
        elif match["half"] in times.MORNING:
            return None
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _in_half(hour: int, half: str | None) -> int:
    """The hour of 24, by the half of the day; None for the night, which has hours of both."""
    if hour > 12 or half == times.IN_MORNING:
        return hour
    if half is None:
        return hour % 12 + (12 if 5 < hour < 12 else 0)
    return hour % 12 + 12


def _said_clock(match: re.Match[str], before: str) -> tuple[time | None, bool]:
    """The time that words tell, and whether they tell the half of the day.

    "Five past four in the afternoon", or with words *before* it: "in the afternoon, from half past
    four".  Where they do not, it is an hour of the working day, or for what has none one of the
    afternoon, which will do for an end: "from noon until half past one".
    """
    hour = int(_number(match["hour"]))
    if not 0 < hour <= 12:
        return None, True
    part, is_sure = match["minutes"], True
    if match["half"] or match["night"]:
        hour = _in_half(hour, match["half"])
    elif not (part or match["oclock"]):
        return None, True
    else:
        morning = [it.end() for it in times.MORNING_OF.finditer(before)][-1:]
        afternoon = [it.end() for it in times.AFTERNOON_OF.finditer(before)][-1:]
        if afternoon > morning:
            hour = _in_half(hour, "")
        elif hour < times.FIRST_HOUR:
            hour, is_sure = _in_half(hour, ""), False
    minutes = times.PARTS_OF_HOUR.get(part) or int(_number(part)) if part else 0
    minutes += hour * 60
    if match["way"] == times.BACK:
        minutes -= 2 * (minutes - hour * 60)
    return (time(minutes // 60, minutes % 60) if 0 <= minutes < 1440 else None), is_sure


def _minutes(clock: time | None) -> int:
    return clock.hour * 60 + clock.minute if clock else 0


def lengths(text: str, start: int, end: int) -> list[Timed]:
    """Return the lengths, but those that were only planned or exceeded."""
    found: list[Timed] = []
    words = [match.start() for match in times.DURATION_WORD.finditer(text[start:end].lower())]
    if not words:
        return found
    end = min(end, start + words[-1] + _BESIDE_HOUR)
    start = max(start, start + words[0] - _BESIDE_HOUR)
    unit = 1
    for match in times.DURATION.finditer(text, start, end):
        if match["halfhour"]:
            minutes = 30.0
        elif match["quarter"]:
            minutes = _number(match["quarter"].replace("-", " ").split(" ")[0]) * 15
        elif match["hours"]:
            minutes = _number(match["hours"]) * 60
            if match["half"] or match["halfmid"]:
                minutes += 30
            elif quarters := match["more_quarter"] or match["quartermid"]:
                minutes += 45 if times.THREE in quarters.lower() else 15
            minutes += _number(match["more"]) if match["more"] else 0
        elif match["further"]:
            # "for two hours, and then for another three"
            minutes = _number(match["further"]) * unit
        else:
            minutes = _number(match["minutes"])
        unit = 60 if match["hours"] and minutes % 60 == 0 else 1
        before = text[max(start, match.start() - 40) : match.start()]
        planned = times.THAN.search(before) or times.WITHIN.search(before)
        planned = planned or times.PLANNED.match(text, match.end(), end)
        if match["minutes"]:
            planned = planned or times.OF_CLOCK.match(text, match.end(), end)
        if 0 < minutes < 2880 and not planned:
            near = match["near"] is not None
            found.append(Timed(match.start(), match.end(), None, int(minutes), near))
    return found


def _number(words: str) -> float:
    words = " ".join(words.lower().split())
    if words in times.NUMBERS:
        return times.NUMBERS[words]
    if words[0].isdigit():
        return float(words)
    tens, _, ones = words.replace("-", " ").partition(" ")
    return times.NUMBERS.get(tens, 0) + times.NUMBERS.get(ones, 0)
