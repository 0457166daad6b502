"""What kind of meeting it was: by the words that name it, else by the offices of who met."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from japan_russia.model import MeetingKind
from japan_russia.parse.people.known import Known
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.meetings import occasions
from japan_russia.wording.phrases import offices

__all__ = ["by_offices", "kind_of", "named_in"]


def kind_of(words: str, people: Sequence[Known]) -> MeetingKind:
    """Return the kind that *words* name and who met can have had, else that of their offices."""
    return named_in(words, people) or by_offices(people)


def named_in(words: str, people: Sequence[Known]) -> MeetingKind | None:
    """Return the kind that *words* name, if who met can have had such a meeting."""
    return next((kind for kind in _kinds_in(words) if _agrees(kind, people)), None)


# Several stages ask for the kind that the same title and the same clause name.
@lru_cache(maxsize=64)
def _kinds_in(words: str) -> tuple[MeetingKind, ...]:
    """The kinds that *words* name, in the order of the table."""
    found = []
    for kind, pattern, hints in occasions.KINDS:
        if True in [hint in words for hint in hints] and pattern.search(words):
            found.append(kind)
    return tuple(found)


def _agrees(kind: MeetingKind, people: Sequence[Known]) -> bool:
    """Words on another meeting ("to prepare the summit meeting") do not fit those who met."""
    if kind is MeetingKind.VICE_MINISTERS:
        # "Foreign Ministers Agree to Hold Deputy Foreign Ministers' Talks"
        return not any(offices.THE_FOREIGN_MINISTER.match(p.office or "") for p in people[:1])
    if kind not in (MeetingKind.SUMMIT, MeetingKind.FOREIGN_MINISTERS) or not people:
        return True
    wanted = offices.LEADER if kind is MeetingKind.SUMMIT else offices.FOREIGN
    others = [p.office for p in people if p.country != HOME and p.office]
    if others and all(_is_of_none(it) for it in others):
        # "visiting Brussels for the Foreign Ministers' Meeting, met the Secretary General of NATO"
        return False
    home = [p for p in people if p.country == HOME and p.office]
    # "Minister" alone says nothing.
    return not home or home[0].office == offices.BARE or _holds(wanted, home[0])


def _is_of_none(office: str) -> bool:
    """Whether an office is that of no country: of a body of many, or one that he holds no more."""
    return any(it.search(office) for it in (offices.INTERNATIONAL, offices.NO_LONGER))


def _holds(wanted: re.Pattern[str], known: Known) -> bool:
    return wanted.search(_in_capitals(known)) is not None


def _in_capitals(known: Known) -> str:
    """An office in capitals, so that "the foreign minister of Norway" is one, too.

    Of somebody whose country nothing tells it stays small: he may be the president of a bank.
    """
    words = known.office or ""
    is_of_state = known.country is not None and offices.IN_SMALL.fullmatch(words)
    return words.title() if is_of_state else words


def by_offices(people: Sequence[Known]) -> MeetingKind:
    """Return the kind that the offices of the first of each side make it.

    Japan's is the first, else whoever is named first, of two other countries.
    """
    one = next((p for p in people if p.country == HOME), people[0] if people else None)
    others = [p for p in people if one is not None and p.country != one.country]
    if one is None or not others:
        return MeetingKind.OTHER
    other = others[0]
    if _are_two_and_two(people):
        return MeetingKind.TWO_PLUS_TWO
    if one.country != HOME and len({p.country for p in others}) > 1:
        # Of three other countries nothing tells whose rank it is.
        return MeetingKind.OTHER
    ours, theirs = _in_capitals(one), _in_capitals(other)
    if not theirs and other.is_counterpart:
        theirs = ours
    elif not ours and one.is_counterpart:
        ours = theirs
    for kind, wanted in (
        (MeetingKind.SUMMIT, offices.LEADER),
        (MeetingKind.VICE_MINISTERS, offices.DEPUTY),
        (MeetingKind.FOREIGN_MINISTERS, offices.FOREIGN),
    ):
        if offices.NO_LONGER.search(ours) or offices.NO_LONGER.search(theirs):
            break
        if wanted.search(ours) and wanted.search(theirs):
            under = [offices.UNDER.search(office) for office in (ours, theirs)]
            # A State Minister for Foreign Affairs is no Foreign Minister.
            is_other = kind is MeetingKind.FOREIGN_MINISTERS and any(under)
            if kind is MeetingKind.VICE_MINISTERS and len({p.country for p in others}) > 1:
                is_other = not all(wanted.search(_in_capitals(it)) for it in others)
            return MeetingKind.OTHER if is_other else kind
    return MeetingKind.OTHER


def _are_two_and_two(people: Sequence[Known]) -> bool:
    """Whether those over foreign affairs and over defence of two countries met.

    Nothing may tell the country of one side.
    """
    wanted = (offices.FOREIGN, offices.DEFENCE)
    of: dict[str | None, set[re.Pattern[str]]] = {}
    for known in people:
        office = _in_capitals(known)
        held = of.setdefault(known.country, set())
        if not (offices.UNDER.search(office) or offices.NO_LONGER.search(office)):
            held.update(it for it in wanted if it.search(office))
    return len(of) == len(wanted) and all(len(held) == len(wanted) for held in of.values())
