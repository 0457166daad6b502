"""Checks on what is said: roles, speakers, replies, meetings, dates and times."""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, time
from itertools import pairwise
from typing import Final

from lxml import etree

from japan_russia.errors import ModelError
from japan_russia.formats.tei.checking.document import ID, Document
from japan_russia.formats.tei.checking.finding import Finding
from japan_russia.formats.tei.reading.header import pointed, string
from japan_russia.formats.tei.xml.names import tei
from japan_russia.model import NamedBy, PartialDate, Role

__all__ = ["CHECKS"]

_WEEKDAYS: Final = {name: number for number, name in enumerate(calendar.day_name)}
_MONTHS: Final = {name: number for number, name in enumerate(calendar.month_name) if name}
_WORD: Final = re.compile(r"[A-Z][a-z]+")
_NUMBER: Final = re.compile(r"[0-9]{1,4}", re.ASCII)
_LENGTH: Final = re.compile(r"PT(?:([0-9]{1,3})H)?(?:([0-9]{1,4})M)?", re.ASCII)
_HOURS: Final = re.compile(r"([0-9]{1,3})[ -]hours?", re.ASCII)
_MINUTES: Final = re.compile(r"([0-9]{1,4})[ -]minutes?", re.ASCII)


def _said(element: etree._Element) -> etree._Element | None:
    return element.find(f".//{tei('said')}")


def narration(document: Document) -> Iterator[Finding]:
    """ROLE1: narration, and narration alone, has no said."""
    for element in document.statements:
        role = pointed(element, Role)
        if role is not None and (role is Role.NARRATION) is not (_said(element) is None):
            wanted = "no said in narration" if role is Role.NARRATION else f"said in {role.value}"
            yield document.finding("ROLE1", element, f"Expected {wanted}, found otherwise.")


def lists(document: Document) -> Iterator[Finding]:
    """ROLE2: after a lead-in comes a listed statement; ROLE3: before a listed one, a lead-in."""
    roles = [(element, pointed(element, Role)) for element in document.statements]
    last = max((n for n, (_, role) in enumerate(roles) if role is Role.LISTED), default=-1)
    seen = False
    for place, (element, role) in enumerate(roles):
        if role is Role.LEAD_IN:
            seen = True
            if place > last:
                yield document.finding(
                    "ROLE2", element, "Expected a listed statement after it, found none.", "warning"
                )
        elif role is Role.LISTED and not seen:
            yield document.finding(
                "ROLE3", element, "Expected a lead-in before it, found none.", "warning"
            )


def speakers(document: Document) -> Iterator[Finding]:
    """SAY1: nobody addresses himself; SAY2: each is named once; SAY3: each was at a meeting."""
    present = {p for element in document.all("setting") for p in element.get("who", "").split()}
    if any(meetings(document)):
        # A setting that is gone is told of as such.
        present.update(f"#{element.get(ID)}" for element in document.all("person"))
    for element in document.all("said"):
        who, to_whom = element.get("who", "").split(), element.get("toWhom", "").split()
        for pointer in sorted(set(who) & set(to_whom)):
            yield document.finding(
                "SAY1", element, f"Expected {pointer!r} in who or toWhom, found it in both."
            )
        for pointers in (who, to_whom):
            for pointer, times in Counter(pointers).items():
                if times > 1:
                    yield document.finding(
                        "SAY2", element, f"Expected {pointer!r} once, found it {times} times."
                    )
        for pointer in dict.fromkeys(who + to_whom):
            target = document.target(pointer)
            if target is not None and target.tag == tei("person") and pointer not in present:
                present.add(pointer)
                yield document.finding(
                    "SAY3", element, f"Expected {pointer!r} in a setting, found it in none."
                )


def continued(document: Document) -> Iterator[Finding]:
    """SAY4: continued speech has something that it goes on from."""
    for element in document.statements:
        said = _said(element)
        if pointed(element, Role) is Role.CONTINUED and said is not None and not said.get("prev"):
            yield document.finding(
                "SAY4", element, "Expected prev of continued speech, found none.", "warning"
            )


def direct(document: Document) -> Iterator[Finding]:
    """SAY5: speech is direct where the first person names the speaker, and there alone."""
    for element in document.statements:
        said = _said(element)
        if said is None:
            continue
        wanted = "true" if pointed(element, NamedBy) is NamedBy.FIRST_PERSON else "false"
        if said.get("direct") != wanted:
            yield document.finding(
                "SAY5", said, f"Expected direct={wanted!r}, found {said.get('direct')!r}."
            )


def replies(document: Document) -> Iterator[Finding]:
    """REP1: a reply answers what was said before; REP2: each statement has one relation."""
    place = {f"#{element.get(ID)}": n for n, element in enumerate(document.statements)}
    seen: set[str] = set()
    for element in document.all("relation"):
        if element.get("name") != "inReplyTo":
            continue
        active, passive = element.get("active", ""), element.get("passive")
        if passive in place and active in place and place[passive] >= place[active]:
            yield document.finding(
                "REP1",
                element,
                f"Expected {active!r} to answer what is before it, found {passive!r}.",
            )
        if active in seen:
            yield document.finding(
                "REP2", element, f"Expected one relation of {active!r}, found another."
            )
        seen.add(active)


def repeated(document: Document) -> Iterator[Finding]:
    """REP3: what is the same as another statement has its words, and comes after it."""
    words: dict[str, list[str]] = {}
    for element in document.statements:
        start, end = document.places[element]
        own = document.text[start:end].split()
        pointer = element.get("sameAs")
        if pointer is not None and words.get(pointer) != own:
            yield document.finding(
                "REP3", element, f"Expected the words of {pointer!r} after it, found others."
            )
        words[f"#{element.get(ID)}"] = own


def meetings(document: Document) -> Iterator[Finding]:
    """MTG1: each meeting has a setting; MTG2: and a kind."""
    settings = {it.get("corresp") for it in document.all("setting") if it.get("ana") is None}
    kinds = {it.get("corresp") for it in document.all("meeting")}
    for element in document.all("div"):
        if element.get("type") != "meeting" or element.get("prev") is not None:
            continue
        pointer = f"#{element.get(ID)}"
        for code, found, words in (("MTG1", settings, "setting"), ("MTG2", kinds, "meeting")):
            if pointer not in found:
                yield document.finding(
                    code, element, f"Expected a {words} of {pointer!r} in the header, found none."
                )


def _value(element: etree._Element) -> PartialDate | None:
    try:
        return PartialDate.parse(element.get("when", ""))
    except ModelError:
        return None


def dates(document: Document) -> Iterator[Finding]:
    """DATE1: dates of the header have a value; DATE2: printed words fit it."""
    header = document.root.find(tei("teiHeader"))
    for element in () if header is None else header.iter(tei("date")):
        if _value(element) is None and element.get("type") != "between":
            yield document.finding(
                "DATE1", element, f"Expected a date in when, found {element.get('when')!r}."
            )
    for element in document.all("date", "docDate"):
        value = _value(element)
        if value is not None:
            fault = _misfit(value, string(element))
            if fault:
                yield document.finding(
                    "DATE2", element, f"Expected {fault} for {value}, found another.", "warning"
                )


def _misfit(value: PartialDate, printed: str) -> str | None:
    """What the printed words should say but do not; None if they fit."""
    words = _WORD.findall(printed)
    numbers = {int(number) for number in _NUMBER.findall(printed)}
    months = {_MONTHS[word] for word in words if word in _MONTHS}
    weekdays = {_WEEKDAYS[word] for word in words if word in _WEEKDAYS}
    if months and value.month is not None and value.month not in months:
        return f"the month {calendar.month_name[value.month]}"
    if months and numbers and value.day is not None and value.day not in numbers:
        return f"the day {value.day}"
    years = {number for number in numbers if number > 31}
    if years and value.year is not None and value.year not in years:
        return f"the year {value.year}"
    if weekdays and value.year and value.month and value.day:
        weekday = date(value.year, value.month, value.day).weekday()
        if weekday not in weekdays:
            return f"the weekday {calendar.day_name[weekday]}"
    return None


def lengths(document: Document) -> Iterator[Finding]:
    """DUR1: printed words fit the length; TIME1: times are times; SES1: the day is long enough."""
    for setting in document.all("setting"):
        start: time | None = None
        minutes: int | None = None
        for element in setting.iterchildren(tei("time")):
            match = _LENGTH.fullmatch(element.get("dur", ""))
            if match:
                minutes = int(match[1] or 0) * 60 + int(match[2] or 0)
                printed = string(element)
                hours, rest = _HOURS.search(printed), _MINUTES.search(printed)
                said = (int(hours[1]) * 60 if hours else 0) + (int(rest[1]) if rest else 0)
                if said and said != minutes and not ("hour" in printed and not hours):
                    yield document.finding(
                        "DUR1",
                        element,
                        f"Expected {said} minutes as printed, found {minutes}.",
                        "warning",
                    )
            elif element.get("when") is not None:
                try:
                    start = time.fromisoformat(element.get("when", ""))
                except ValueError:
                    yield document.finding(
                        "TIME1", element, f"Expected a time, found {element.get('when')!r}."
                    )
        if start is not None and minutes is not None:
            over = start.hour * 60 + start.minute + minutes - 24 * 60
            if over > 0:
                yield document.finding(
                    "SES1",
                    setting,
                    f"Expected a session that ends on its day, found one {over} minutes longer.",
                    "warning",
                )


def terms(document: Document) -> Iterator[Finding]:
    """AFF1: terms of one person in one office do not overlap but for the day of a handover."""
    for person in document.all("person"):
        known: dict[str, list[tuple[str, str, etree._Element]]] = {}
        for element in person.iterchildren(tei("affiliation")):
            if element.get("from") is not None:
                first, last = element.get("from", ""), element.get("to", "9999-12-31")
                office = f"{element.get('ref')} {string(element)}"
                known.setdefault(office, []).append((first, last, element))
        for rows in known.values():
            rows.sort(key=lambda row: row[:2])
            for before, after in pairwise(rows):
                if after[0] < before[1]:
                    yield document.finding(
                        "AFF1",
                        after[2],
                        f"Expected a term that begins after {before[1]}, found {after[0]}.",
                    )


CHECKS: Final = (
    narration, lists, speakers, continued, direct, replies, repeated, meetings, dates, lengths,
    terms,
)  # fmt: skip
"""Each check with its codes in its docstring."""
