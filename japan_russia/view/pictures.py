"""Pictures as SVG: the timeline of the meetings, and who answers whom.

They are drawn narrow, so that a phone shows them at full size, and take their colours from the
style sheet, so that they follow the theme of the page.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from datetime import date, time, timedelta
from html import escape
from itertools import groupby
from typing import Final, NamedTuple

from japan_russia.model import Meeting, Readout, Session, Statement
from japan_russia.model.vocabulary import word
from japan_russia.span import Span
from japan_russia.view.voices import Voices
from japan_russia.view.words import dated, session

__all__ = [
    "Answers",
    "Link",
    "answers",
    "answers_svg",
    "days_svg",
    "links_svg",
    "timeline_svg",
]

_WIDTH: Final = 400
_EDGE: Final = 2
_LINE: Final = 20
_BAR: Final = 12
#: The width of a column of type, in units of the picture; a little more than letters take.
_COLUMN: Final = 7.4
#: Width of a voice's box, and the height that each has room in.
_BOX: Final = 136
_PITCH: Final = 50
_HOUR: Final = 60


class Answers(NamedTuple):
    """How often one voice answers another, and the statements that do."""

    by: tuple[str, str]
    to: tuple[str, str]
    statements: tuple[Statement, ...]


class Link(NamedTuple):
    """How often one voice turns to another; a voice is its name and its mark."""

    by: tuple[str, str]
    to: tuple[str, str]
    number: int


def answers(readout: Readout, voices: Voices) -> tuple[Answers, ...]:
    """Return who answers whom, in order of the first answer; a voice is its name and its mark.

    Answers to nothing that the text holds are left out.
    """
    known = {it.id: it for it in readout.iter_statements()}
    found: dict[tuple[tuple[str, str], tuple[str, str]], list[Statement]] = {}
    for it in known.values():
        if it.in_reply_to is not None:
            asked = known[it.in_reply_to]
            pair = (
                (voices.speakers(it), voices.of(it)),
                (voices.speakers(asked), voices.of(asked)),
            )
            found.setdefault(pair, []).append(it)
    return tuple(Answers(by, to, tuple(them)) for (by, to), them in found.items())


def timeline_svg(readout: Readout) -> str:
    """Return the meetings in the order of the text, under their days, each day's sessions on a
    scale of hours; the scale is the same for all days.
    """
    starts = [it for m in readout.meetings for it in m.sessions if it.start is not None]
    first, last = _hours(starts)
    out: list[str] = []
    y = 0
    for when, meetings in groupby(readout.meetings, _when):
        y += _LINE
        out.append(_text(0, y, _fitting(when, _WIDTH), "jr-strong"))
        has_hours = False
        for meeting in meetings:
            y += _LINE
            facts = ", ".join(part for part in (word(meeting.kind), meeting.place) if part)
            out.append(_text(0, y, _fitting(facts, _WIDTH)))
            for it in meeting.sessions:
                y += _LINE
                out.append(_text(12, y, _fitting(session(it), _WIDTH - 12)))
                y += 6
                out.append(_bar(it, y, first, last))
                y += _BAR
                has_hours = has_hours or it.start is not None
            y += 6
        if has_hours:
            out += _scale(first, last, y)
            y += _LINE + 8
        y += 6
    return _svg(out, y, "Timeline of the meetings and their sessions")


def _when(it: Meeting) -> str:
    return "day not printed" if it.date is None else dated(it)


def _hours(sessions: Sequence[Session]) -> tuple[int, int]:
    """The full hours between which every session with a start lies."""
    if not sessions:
        return 0, 24
    begins = [_minutes(it.start) for it in sessions if it.start is not None]
    ends = [_minutes(it.start) + _length(it) for it in sessions if it.start is not None]
    first, last = min(begins) // _HOUR, -(-max(ends) // _HOUR)
    return first, max(last, first + 2)


def _minutes(at: time) -> int:
    return at.hour * _HOUR + at.minute


def _length(it: Session) -> int:
    return it.duration // timedelta(minutes=1) if it.duration is not None else 0


def _bar(it: Session, y: float, first: int, last: int) -> str:
    """The bar of a session; a broken line across where no time is printed."""
    if it.start is None:
        return (
            f'<line class="jr-unknown" x1="12" x2="{_WIDTH}" y1="{y + _BAR / 2:g}" '
            f'y2="{y + _BAR / 2:g}"/>'
        )
    scale = (_WIDTH - 12) / ((last - first) * _HOUR)
    x = 12 + (_minutes(it.start) - first * _HOUR) * scale
    if it.duration is None:
        return f'<circle class="jr-bar" cx="{x:g}" cy="{y + _BAR / 2:g}" r="5"/>'
    kind = "jr-bar jr-about" if it.approximate else "jr-bar"
    width = max(_length(it) * scale, 2)
    return f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{_BAR}" rx="2"/>'


def _scale(first: int, last: int, y: float) -> list[str]:
    step = max(1, -(-(last - first) // 6))
    scale = (_WIDTH - 12) / (last - first)
    out = [f'<line class="jr-axis" x1="12" x2="{_WIDTH}" y1="{y:g}" y2="{y:g}"/>']
    for hour in range(first, last + 1, step):
        x = 12 + (hour - first) * scale
        anchor = "end" if hour == last else "middle" if hour > first else "start"
        out.append(f'<line class="jr-axis" x1="{x:g}" x2="{x:g}" y1="{y:g}" y2="{y + 5:g}"/>')
        out.append(_text(x, y + _LINE, f"{hour % 24:02}:00", "jr-small", anchor))
    return out


def answers_svg(found: Sequence[Answers]) -> str:
    """Return lines from each voice that answers, on the left, to the voice that it answers."""
    links = [Link(it.by, it.to, len(it.statements)) for it in found]
    return links_svg(links, ("answers", "is answered"), "Who answers whom")


def links_svg(found: Sequence[Link], heads: tuple[str, str], label: str) -> str:
    """Return lines from each voice that turns to another, on the left, to the other.

    Args:
        found: The links, in the order of the voices.
        heads: What the voices on the left do, and what is done to those on the right.
        label: What the picture is of.
    """
    left = list(dict.fromkeys(it.by for it in found))
    right = list(dict.fromkeys(it.to for it in found))
    rows = max(len(left), len(right))
    at_left, at_right = _spread(left, rows), _spread(right, rows)
    most = max((it.number for it in found), default=1)
    lines: list[str] = []
    counts: list[str] = []
    taken: set[tuple[int, int]] = set()
    for it in found:
        y1, y2 = at_left[it.by], at_right[it.to]
        lines += _arrow(y1, y2, 1.5 + 2.5 * it.number / most)
        at = _clear_of(taken, [_on_curve(y1, y2, t) for t in _PLACES])
        counts += _count(at, it.number)
    boxes = [_box(0, y, voice) for voice, y in at_left.items()]
    boxes += [_box(_WIDTH - _BOX, y, voice) for voice, y in at_right.items()]
    titles = [
        _text(0, 14, heads[0], "jr-small"),
        _text(_WIDTH, 14, heads[1], "jr-small", "end"),
    ]
    return _svg([*titles, *lines, *counts, *boxes], _LINE + rows * _PITCH, label)


def days_svg(found: Sequence[tuple[str, str, Span]], label: str) -> str:
    """Return what was on which days, from the top, on one scale of years.

    Args:
        found: The day of each in words, what it was, and the first and last day that it can have
            been on, as ordinals of the calendar.  Where these differ, a broken line joins them.
        label: What the picture is of.
    """
    if not found:
        return _svg([], _LINE, label)
    first = date.fromordinal(min(days.start for *_, days in found)).year
    last = date.fromordinal(max(days.end for *_, days in found)).year + 1
    # The day after the last: of the year 9999 there is no next one.
    begin, end = date(first, 1, 1).toordinal(), date(last - 1, 12, 31).toordinal() + 1
    scale = (_WIDTH - 12) / (end - begin)
    out: list[str] = []
    y = 0.0
    for when, words, days in found:
        y += _LINE
        out.append(_text(0, y, _fitting(when, _WIDTH), "jr-strong"))
        y += _LINE - 2
        out.append(_text(0, y, _fitting(words, _WIDTH)))
        y += 6
        x1, x2 = (6 + (day - begin) * scale for day in (days.start, days.end))
        middle = y + _BAR / 2
        if x2 > x1:
            line = f'x1="{x1:.1f}" x2="{x2:.1f}" y1="{middle:g}" y2="{middle:g}"'
            out.append(f'<line class="jr-unknown" {line}/>')
        out += [
            f'<circle class="jr-bar" cx="{x:.1f}" cy="{middle:g}" r="5"/>'
            for x in dict.fromkeys((x1, x2))
        ]
        y += _BAR
    y += 8
    out.append(f'<line class="jr-axis" x1="6" x2="{_WIDTH - 6}" y1="{y:g}" y2="{y:g}"/>')
    step = max(1, -(-(last - first) // 6))
    for year in range(first, last, step):
        x = 6 + (date(year, 1, 1).toordinal() - begin) * scale
        out.append(f'<line class="jr-axis" x1="{x:.1f}" x2="{x:.1f}" y1="{y:g}" y2="{y + 5:g}"/>')
        out.append(_text(x, y + _LINE, str(year), "jr-small"))
    return _svg(out, y + _LINE + 8, label)


def _spread(voices: Sequence[tuple[str, str]], rows: int) -> dict[tuple[str, str], float]:
    """The height of each voice's box, the boxes spread over *rows*."""
    pitch = rows * _PITCH / len(voices) if voices else 0
    return {voice: _LINE + (number + 0.5) * pitch for number, voice in enumerate(voices)}


def _arrow(y1: float, y2: float, width: float) -> list[str]:
    x1, x2, bend = _BOX, _WIDTH - _BOX, _WIDTH / 2
    curve = f"M{x1} {y1:g}C{bend:g} {y1:g} {bend:g} {y2:g} {x2 - 8} {y2:g}"
    head = f"M{x2 - 10} {y2 - 5:g}L{x2 - 1} {y2:g}L{x2 - 10} {y2 + 5:g}z"
    return [
        f'<path class="jr-answer" stroke-width="{width:.1f}" d="{curve}"/>',
        f'<path class="jr-head" d="{head}"/>',
    ]


#: Where on its line the number of answers may stand, the first that keeps clear of others.
_PLACES: Final = (0.22, 0.37, 0.52, 0.67, 0.3, 0.45, 0.6, 0.75)
#: The side of a cell: numbers that have no cell side by side can both be read.
_APART: Final = 22.0


def _on_curve(y1: float, y2: float, t: float) -> tuple[float, float]:
    """The point of the curve of :func:`_arrow` at *t* of its way."""
    ends = (1 - t) ** 3, t**3
    x = ends[0] * _BOX + (1 - sum(ends)) * _WIDTH / 2 + ends[1] * (_WIDTH - _BOX)
    return x, y1 + (y2 - y1) * (3 * t**2 - 2 * t**3)


def _clear_of(
    taken: set[tuple[int, int]], places: Sequence[tuple[float, float]]
) -> tuple[float, float]:
    """The first of *places* that keeps clear of what is drawn, or the first; it is taken then."""
    cells = [(int(x // _APART), int(y // _APART)) for x, y in places]
    free = (
        number
        for number, (column, row) in enumerate(cells)
        if taken.isdisjoint((column + x, row + y) for x in (-1, 0, 1) for y in (-1, 0, 1))
    )
    number = next(free, 0)
    taken.add(cells[number])
    return places[number]


def _count(at: tuple[float, float], number: int) -> list[str]:
    x, y = at
    return [
        f'<circle class="jr-count" cx="{x:.1f}" cy="{y:.1f}" r="9"/>',
        _text(x, y + 4.5, str(number), "jr-small", "middle"),
    ]


def _box(x: float, y: float, voice: tuple[str, str]) -> str:
    name, mark = voice
    words = _fitting(name, _BOX - 10)
    return (
        f'<g class="{mark}"><rect class="jr-box" x="{x + 1:g}" y="{y - 15:g}" '
        f'width="{_BOX - 2}" height="30" rx="4"/>'
        f"{_text(x + _BOX / 2, y + 5, words, 'jr-strong', 'middle')}</g>"
    )


def _fitting(words: str, width: float) -> str:
    """*words*, cut to *width*; kanji are as wide as two letters."""
    room = width / _COLUMN
    for index, character in enumerate(words):
        room -= 2 if unicodedata.east_asian_width(character) in "WF" else 1
        if room < 0:
            return f"{words[: index - 1].rstrip()}…"
    return words


def _text(x: float, y: float, words: str, kind: str = "", anchor: str = "") -> str:
    marks = f' class="{kind}"' * bool(kind) + f' text-anchor="{anchor}"' * bool(anchor)
    # Controls could turn the writing direction of what stands beside them.
    shown = "".join(c if c.isprintable() else "\ufffd" for c in " ".join(words.split()))
    return f'<text x="{x:.4g}" y="{y:.4g}"{marks}>{escape(shown)}</text>'


def _svg(parts: Sequence[str], height: float, label: str) -> str:
    return (
        f'<svg class="jr-picture" role="img" aria-label="{escape(label)}" '
        # Lines have a width, at the right end, too.
        f'viewBox="0 0 {_WIDTH + _EDGE} {height:g}" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{escape(label)}</title>{''.join(parts)}</svg>\n"
    )
