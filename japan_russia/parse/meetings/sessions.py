"""The sittings of a meeting: talks and their parts, meals, press conferences, with their times."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import time, timedelta
from typing import Final

from attrs import evolve

from japan_russia.model import Session, SessionKind
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.when import Timed
from japan_russia.wording.meetings import occasions, times
from japan_russia.wording.meetings import sessions as words
from japan_russia.wording.meetings.events import ANY
from japan_russia.wording.meetings.who_met import FOR_A_MEETING

__all__ = ["are_timed", "completed", "holds_meal", "is_meal", "is_part", "read"]

#: No meeting has more sittings.
_MOST: Final = 24
_MEALS: Final = (SessionKind.WORKING_LUNCH, SessionKind.WORKING_DINNER, SessionKind.OTHER)
_BESIDE: Final = 60
_NEAR: Final = 20
_MEAL: Final = 24
_BEFORE_HOURS: Final = ("(", "\n")


class _Draft:
    """A session while its time and length are looked for; *start* is -1 for the meeting itself."""

    def __init__(self, kind: SessionKind, start: int, end: int) -> None:
        self.kind, self.start, self.end = kind, start, end
        self.clock: time | None = None
        self.minutes: int | None = None
        self.until: int | None = None
        self.near = False
        self.is_total = False

    def session(self) -> Session:
        length = timedelta(minutes=self.minutes) if self.minutes else None
        return Session(kind=self.kind, start=self.clock, duration=length, approximate=self.near)


def completed(session: Session, told: Session) -> Session:
    """A session that has an hour, with the length that is *told* of it elsewhere."""
    is_its = told.kind is session.kind and told.start is None
    if session.duration is not None or session.start is None or not is_its:
        return session
    about = session.approximate or told.approximate
    return evolve(session, duration=told.duration, approximate=about)


def are_timed(text: str, start: int, end: int) -> bool:
    """Tell whether ``text[start:end]`` names a meal or a part of the meeting with its length."""
    if not _nouns(text, start, end):
        return False
    return bool(when.lengths(text, start, end) or when.clocks(text, start, end, japan_time=False))


def _nouns(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The nouns for meals and parts of a meeting in ``text[start:end]``, in order."""
    if not words.may_name(text[start:end]):
        return []
    return list(words.NOUN.finditer(text, start, end))


def read(
    text: str,
    pieces: list[tuple[int, int]],
    main: SessionKind,
    heading: str | None,
    parts: Sequence[tuple[int, int]] = (),
) -> tuple[Session, ...]:
    """Return the sessions that *pieces* of the text tell of, the talks (or call) first.

    *pieces* are the words on the meeting in text order; those of them that are headings of its
    *parts* name these before any other place does, also by no noun that the table has.  A length
    belongs to the session that is named right after or right before it, else to the first without
    one.
    """
    nouns = [match for piece in (*parts, *pieces) for match in _nouns(text, *piece)]
    if main is SessionKind.TALKS:
        main = _meal_alone(text, pieces, nouns, heading) or main
    headings = [(start, _end_of_words(text, start, end)) for start, end in parts]
    drafts = _drafts(nouns, headings, main, heading)
    meal = _meal_first(text, pieces, nouns)
    for start, end in pieces:
        is_call = main is SessionKind.CALL
        for clock in when.clocks(text, start, end, japan_time=is_call, with_ends=True):
            if clock.is_end:
                _end(drafts, clock)
                continue
            draft = _nearest(text, drafts, clock, lambda d: d.clock is None)
            if _is_of_another_day(text, drafts, start, clock) and not _is_beside(clock, draft):
                draft = _Draft(SessionKind.TALKS, clock.start, clock.end)
                drafts.append(draft)
            if meal is not None and clock.end <= meal and draft is drafts[0]:
                # "From 12:10 they held a working lunch and a meeting": the lunch came first.
                draft = next((d for d in drafts if d.start == meal and d.clock is None), draft)
            if draft is not None:
                draft.clock, draft.until = clock.clock, clock.minutes
        for length in when.lengths(text, start, end):
            if _is_further(text, drafts, length):
                further = _Draft(SessionKind.TALKS, length.start, length.end)
                drafts.insert(1, further)
                owners = [further]
            else:
                owners = _owners(text, drafts, length)
            for draft in owners:
                draft.minutes, draft.near = length.minutes, length.near
                draft.is_total = _is_total(text, length)
    for draft in drafts:
        # "from … to …" gives the length where no other is printed.
        draft.minutes = draft.minutes or draft.until
    return tuple(draft.session() for draft in _settled(drafts))


def _end(drafts: list[_Draft], at: Timed) -> None:
    """Give the last that has begun the length that the time of its end tells."""
    begun = [draft for draft in drafts if draft.clock is not None]
    if at.clock is None or not begun:
        return
    begun[-1].until = begun[-1].until or when.minutes_until(begun[-1].clock, at)


def _first_if_meal(heading: str) -> re.Match[str] | None:
    """The first noun of a heading, if it is one for a lunch or dinner."""
    if not words.may_name_meal(heading):
        return None
    match = next(iter(_nouns(heading, 0, len(heading))), None)
    return match if match is not None and _kind(match) in _MEALS else None


def is_meal(heading: str) -> bool:
    """Tell whether a heading names a lunch or dinner, and no meeting: "2. Working Lunch"."""
    match = _first_if_meal(heading)
    if match is None:
        return False
    is_over = occasions.OVER.search(heading, 0, match.start()) is not None
    return is_over or words.OTHER_NOUN.search(heading) is None


def is_part(heading: str) -> bool:
    """Tell whether a heading names a part of a meeting: "1. Small-group meeting"."""
    nouns = _nouns(heading, 0, len(heading))
    return bool(nouns) and _kind(nouns[0]) is SessionKind.TALKS


def holds_meal(text: str, start: int, end: int) -> bool:
    """Tell whether ``text[start:end]`` says that somebody held a lunch or dinner with another."""
    nouns = _nouns(text, start, end)
    return _meal_alone(text, [(start, end)], nouns, None) is not None


def _meal_alone(
    text: str, pieces: list[tuple[int, int]], nouns: list[re.Match[str]], heading: str | None
) -> SessionKind | None:
    """The meal that is the meeting: "held a working dinner with", "2. Working Lunch"."""
    named = _first_if_meal(heading or "")
    if named is not None:
        return _kind(named) if is_meal(named.string) or _is_meal_meeting(named) else None
    if not _is_meal_held(text, pieces, nouns):
        return None
    # "held a working lunch and a Foreign Ministers' Meeting"
    beside = words.AND_MEETING.match(text, nouns[0].end())
    return _kind(nouns[0]) if beside is None else None


def _is_meal_meeting(meal: re.Match[str]) -> bool:
    """Whether a heading calls a meal itself a meeting, and names no other: "Luncheon Meeting"."""
    meeting = words.MEAL_MEETING.match(meal.string, meal.end())
    return meeting is not None and words.OTHER_NOUN.search(meal.string, meeting.end()) is None


def _is_meal_held(text: str, pieces: list[tuple[int, int]], nouns: list[re.Match[str]]) -> bool:
    """Whether the first that was held is a meal."""
    if not nouns or _kind(nouns[0]) not in _MEALS:
        return False
    event = ANY.search(text, pieces[0][0], pieces[0][1])
    if event is None:
        return False
    near = max(pieces[0][0], nouns[0].start() - _NEAR)
    if words.GUEST.search(event[0]) and words.AT_IT.search(text, near, nouns[0].start()):
        # "was the guest of Minister B at a dinner"
        return nouns[0].start() < pieces[0][1]
    # "At a working lunch with B": the meal stands in the words of the event.
    is_inside = event.start() < nouns[0].start() and nouns[0].end() <= event.end()
    again = FOR_A_MEETING.search(text, event.end(), pieces[0][1]) if event["joined"] else None
    if again is not None and again.start() < nouns[0].start() < again.end():
        # "She was joined by Minister B for lunch with C"
        return True
    if is_inside or words.OBJECT.match(text, event.end(), nouns[0].start()) is not None:
        return True
    return _is_over(text, pieces[0], nouns[0])


def _is_over(text: str, piece: tuple[int, int], meal: re.Match[str]) -> bool:
    """Whether those who met did so over that meal, in the words of *piece*, and at no other time.

    "They met over a working lunch", but not "for an hour, and over a working lunch", nor "until
    13:10, and the talk was continued over a working lunch".
    """
    if not piece[0] <= meal.start() < piece[1]:
        return False
    before = words.OVER_IT.search(text, max(piece[0], meal.start() - 40), meal.start())
    if before is None:
        return False
    if before[0][:3] == words.FOR:
        return words.MEAL_MEETING.match(text, meal.end()) is not None
    if words.CONTINUED.search(text, piece[0], before.start()) is not None:
        return False
    event = ANY.search(text, *piece)
    begin = event.end() if event is not None else piece[0]
    return begin >= before.start() or not when.lengths(text, begin, before.start())


def _meal_first(text: str, pieces: list[tuple[int, int]], nouns: list[re.Match[str]]) -> int | None:
    """Where the meal stands that was held before a meeting, None where there was none."""
    if not _is_meal_held(text, pieces, nouns):
        return None
    beside = words.AND_MEETING.match(text, nouns[0].end())
    return nouns[0].start() if beside is not None else None


def _drafts(
    nouns: list[re.Match[str]],
    headings: list[tuple[int, int]],
    main: SessionKind,
    heading: str | None,
) -> list[_Draft]:
    """The meeting itself, then what else is named, once each.

    *headings* are those of parts; one in which no noun of the table stands is of talks, too.
    """
    drafts = [_Draft(main, -1, -1)]
    starts = [match.start() for match in nouns]
    seen: set[SessionKind | str] = {main} if main in _MEALS else set()
    for match in nouns:
        kind = _kind(match)
        key = match[0].lower() if kind is SessionKind.TALKS else kind
        if len(drafts) < _MOST and key not in seen:
            stops = [end for start, end in headings if start <= match.start() < end]
            drafts.append(_Draft(kind, match.start(), *(stops or [match.end()])))
        seen.add(key)
    for start, end in headings[:_MOST]:
        if not any(start <= at < end for at in starts):
            place = next((n for n, it in enumerate(drafts) if it.start > start), len(drafts))
            drafts.insert(place, _Draft(SessionKind.TALKS, start, end))
    named = {draft.kind for draft in drafts}
    in_heading = [_kind(match) for match in _nouns(heading or "", 0, len(heading or ""))]
    return drafts + [_Draft(kind, -1, -1) for kind in in_heading if kind not in named]


def _end_of_words(text: str, start: int, end: int) -> int:
    """Where the words of a heading end, before the bracket with its hours."""
    marks = (text.find(mark, start, end) for mark in _BEFORE_HOURS)
    stop = min((at for at in marks if at >= 0), default=end)
    return start + len(text[start:stop].rstrip())


def _settled(drafts: list[_Draft]) -> list[_Draft]:
    """The sessions left when the length of the whole and those of its parts are known."""
    whole, parts = drafts[0], [d for d in drafts[1:] if d.kind is SessionKind.TALKS]
    if whole.kind is not SessionKind.TALKS or not parts:
        return drafts
    timed = [d for d in parts if d.minutes is not None]
    bare = [d for d in parts if d.minutes is None and d.clock is None]
    if whole.minutes is not None and bare:
        # "The talks, with a small-group meeting, lasted two hours": parts without a length.
        return [d for d in drafts if d not in bare]
    sums = [sum(d.minutes or 0 for d in some) for some in (parts, drafts[1:])]
    spans_all = whole.clock is not None and whole.clock == parts[0].clock and len(timed) > 1
    if whole.minutes is None or whole.is_total or whole.minutes in sums or spans_all:
        parts[0].clock = parts[0].clock or whole.clock
        return drafts[1:]
    return drafts


def _is_total(text: str, length: Timed) -> bool:
    after = times.TOTAL.match(text, length.end)
    before = times.TOTAL_OF.search(text, max(0, length.start - 12), length.start)
    return (after or before) is not None


def _kind(match: re.Match[str]) -> SessionKind:
    return occasions.SESSIONS[int((match.lastgroup or "k0")[1:])][0]


def _is_further(text: str, drafts: list[_Draft], length: Timed) -> bool:
    """Whether a length is that of one more sitting, and of none that is named before it."""
    if drafts[0].minutes is None or len(drafts) >= _MOST:
        return False
    if times.ANOTHER.search(text, max(0, length.start - 12), length.start) is None:
        return False
    before = [d for d in drafts if 0 <= d.end <= length.start and d.minutes is None]
    return not before


def _is_of_another_day(text: str, drafts: list[_Draft], start: int, at: Timed) -> bool:
    """Whether the talks went on at *at* on another day: "and on 29 September from 9:30"."""
    if drafts[0].clock is None or len(drafts) >= _MOST:
        return False
    near = max(start, at.start - _BESIDE)
    goes_on = at.minutes is not None or words.FOR_SO_LONG.match(text, at.end)
    return bool(goes_on) and words.AND_ON_A_DAY.search(text, near, at.start) is not None


def _is_beside(at: Timed, draft: _Draft | None) -> bool:
    """Whether a meal is named right behind its hour: "and on May 6 at 12:30 had lunch"."""
    return draft is not None and draft.kind in _MEALS and 0 <= draft.start - at.end < _MEAL


def _nearest(
    text: str, drafts: list[_Draft], at: Timed, is_free: Callable[[_Draft], bool]
) -> _Draft | None:
    for draft in drafts:
        if draft.start >= at.end and is_free(draft) and not words.LATER.match(text, draft.end):
            # "from 19:30, dined together", "followed, from 13:15, by a luncheon", but "a meeting
            # from 10:00, a working lunch"
            is_start = at.clock is not None and at.minutes is None
            is_next = is_start and words.COMMA_BY.fullmatch(text, at.end, draft.start) is not None
            is_next = is_next or words.WENT_ON_OVER.fullmatch(text, at.end, draft.start) is not None
            if is_next or words.SHORT_GAP.match(text, at.end, draft.start):
                return draft
    before = [d for d in drafts if 0 <= d.end <= at.start and is_free(d)]
    if before:
        last = before[-1]
        between = text[last.end : at.start]
        is_beside = words.SHORT_GAP.match(text, last.end, at.start) is not None
        included = not is_beside and words.INCLUDING.search(
            text, max(0, last.start - 24), last.start
        )
        included = included or words.INCLUDED.match(text, last.end)
        together = included or words.MEETING_AND.search(text, max(0, last.start - 24), last.start)
        if together is None and len(between) < _BESIDE and not words.NEXT_CLAUSE.search(between):
            return last
    return next((d for d in drafts if d.start < 0 and is_free(d)), None) or next(
        (d for d in drafts if is_free(d)), None
    )


def _owners(text: str, drafts: list[_Draft], at: Timed) -> list[_Draft]:
    each = words.EACH_BEFORE.search(
        text, max(0, at.start - 30), at.start
    ) or words.EACH_AFTER.match(text, at.end)
    if each is not None and len(drafts) > 1:
        return [d for d in drafts[1:] if d.end <= at.start and d.minutes is None]
    owner = _nearest(text, drafts, at, lambda d: d.minutes is None)
    return [owner] if owner is not None else []
