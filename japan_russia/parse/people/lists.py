"""Lists of those present: who is named in them, and on whose side.

A list may be a sentence, a bracket inside one, a paragraph, or lines below the name of a side; the
side may be named before its people or after them, or not at all.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.phrases.lands import land_at
from japan_russia.parse.phrases.mention import Mention
from japan_russia.wording.hints import PRESENT, may_list_those_present
from japan_russia.wording.lexicon import LAND
from japan_russia.wording.meetings import attendance

__all__ = ["Line", "Listed", "in_lines", "in_sentence", "is_elsewhere"]


class Listed(NamedTuple):
    """Somebody in a list of those present, and the country of the side that he is listed with.

    *country* is None where no side is named.
    """

    mention: Mention
    country: str | None


class _Mark(NamedTuple):
    """A side that is named in a list; *opens* tells that its people follow."""

    at: int
    country: str
    opens: bool = False


#: The words before the name of a side are looked for so far.
_NEAR: Final = 48
#: No line that heads a list of those present is longer.
_HEAD: Final = 80
#: Safety limit: later brackets of a sentence are ignored.
_MOST: Final = 40
_BRACKET: Final = re.compile(r"[(\[]")


def in_sentence(document: Document, sentence: Sentence) -> list[Listed]:
    """Return whom a sentence lists as present, in text order; nobody where it is no list."""
    text = document.text
    mentions = [mention for mention in sentence.mentions if mention.words]
    if not mentions:
        return []
    if may_list_those_present(
        sentence.hints, text[sentence.start : sentence.end]
    ) and attendance.PRESENT.search(text, sentence.start, sentence.end):
        regions = list(_regions(text, sentence))
    else:
        at = _arranged(document, sentence, mentions)
        regions = [(at, sentence.end)] if at is not None else []
    found: list[Listed] = []
    for start, end in regions:
        inside = [
            it
            for it in mentions
            if start <= it.start and it.end <= end and not it.is_genitive
            if not is_elsewhere(text, it)
        ]
        marks = list(_marks(text, sentence, start, end))
        found += _parted(text, inside, marks)
    return found


def is_elsewhere(text: str, mention: Mention) -> bool:
    """Tell whether somebody did not come, and another for him: "in place of A", "as A was ill".

    Nor did he to whom the text is "attributable".
    """
    near = max(0, mention.start - _NEAR)
    if attendance.INSTEAD_OF.search(text, near, mention.start):
        return True
    if attendance.ATTRIBUTED.search(text, near, mention.start):
        return True
    is_excused = attendance.EXCUSED.search(text, near, mention.start) is not None
    if is_excused and attendance.EXCUSE.match(text, mention.end):
        return True
    return attendance.HAVING_LEFT.match(text, mention.end) is not None


class Line(NamedTuple):
    """A line that names persons and nothing else; *are_present* tells that they took part."""

    sentence: Sentence
    people: list[Listed]
    are_present: bool


def in_lines(document: Document) -> Iterator[Line]:
    """The lines below "Attendees" or the name of a side that name somebody each, in text order.

    Before the first of them stand the lines that head them, with nobody.  Where several sides
    stand beside each other, so do their people: each line has one of each.
    """
    text = document.text
    are_present: bool | None = None
    sides: list[str] = []
    before = ""
    above: list[Sentence] = []
    for sentence in document.sentences:
        place = sentence.place
        is_short = sentence.end - sentence.start <= _HEAD
        if sentence.is_top:
            continue
        if is_short and sentence.hints & PRESENT and attendance.ROLL.fullmatch(text, *place):
            are_present, sides, above = True, [], [sentence]
        elif is_short and (heads := _sides_alone(text, sentence)):
            if are_present is None:
                # "… a council with the following members: / Japanese side": nobody is there.
                are_present = before != ":"
            sides = heads
            above.append(sentence)
        elif are_present is not None and (found := _in_a_line(text, sentence, sides)):
            yield from (Line(it, [], are_present) for it in above)
            above = []
            yield Line(sentence, found, are_present)
        elif are_present is None or not _names_nobody_else(text, sentence, sentence.start):
            are_present, sides, above = None, [], []
        before = text[sentence.end - 1]


def _in_a_line(text: str, sentence: Sentence, sides: Sequence[str]) -> list[Listed]:
    """Those whom a line names, behind their side ("Japan: Mr. A") or below it or beside others."""
    side = attendance.SIDE_FIRST.match(text, *sentence.place)
    code = _country(sentence, side) if side is not None else None
    if side is not None and code is not None and _names_nobody_else(text, sentence, side.end()):
        return [Listed(it, code) for it in sentence.mentions if it.words]
    if not _names_nobody_else(text, sentence, sentence.start):
        return []
    named = [it for it in sentence.mentions if it.words]
    if len(sides) < 2:
        return [Listed(it, sides[0] if sides else None) for it in named]
    columns = [column.span() for column in attendance.COLUMN.finditer(text, *sentence.place)]
    are_apart = len(columns) == len(named) == len(sides) and all(
        start <= it.start and it.end <= end for (start, end), it in zip(columns, named, strict=True)
    )
    return [*map(Listed, named, sides if are_apart else [None] * len(named))]


def _names_nobody_else(text: str, sentence: Sentence, start: int) -> bool:
    """Whether a line names persons, or their offices, from *start* on and nothing else."""
    at = start
    for mention in sentence.mentions:
        if not attendance.BESIDE.fullmatch(text, at, mention.start):
            return False
        at = mention.end
    return at > start and attendance.BESIDE.fullmatch(text, at, sentence.end) is not None


def _sides_alone(text: str, sentence: Sentence) -> list[str]:
    """The countries that a line names, if nothing else: "(Japanese side)    (Russian side)"."""
    found: list[str] = []
    tokens = sentence.tokens
    if text[sentence.end - 1] == "." or not tokens.of(LAND):
        return found
    for column in attendance.COLUMN.finditer(text, *sentence.place):
        side = attendance.SIDE_LINE.fullmatch(text, *column.span())
        code = _country(sentence, side) if side is not None else None
        if code is None:
            return []
        found.append(code)
    return found


def _country(sentence: Sentence, side: re.Match[str]) -> str | None:
    """The country that is all of the name of a side, or None."""
    tokens, (start, end) = sentence.tokens, side.span("side")
    number = bisect_left(tokens.starts, start, hi=tokens.count)
    land = land_at(tokens, number) if start in tokens.starts[number : number + 1] else None
    return land.code if land is not None and tokens.end(land.stop - 1) == end else None


def _arranged(document: Document, sentence: Sentence, mentions: Sequence[Mention]) -> int | None:
    """Where those begin who sat there, if the sentence has no word of that.

    "Beside them sat A and B", with the verb before them; "from Japan A and B, from Norway C",
    with two sides or more than two persons, none of whom speaks; "Japan: A and B".
    """
    text = document.text
    first = mentions[0]
    if _is_titled(first) and attendance.ARRANGED.match(text, sentence.start, first.start):
        return first.start
    titled = [mention for mention in mentions if _is_titled(mention)]
    if not titled:
        return None
    marks = list(_openings(text, sentence, {mention.start for mention in mentions}))
    seated = [mention for mention in titled if marks and mention.start > marks[0]]
    is_headed = bool(marks) and marks[0] == sentence.start and ":" in text[marks[0] : first.start]
    if is_headed and attendance.SIDE_COLON.search(text, marks[0], first.start):
        # "Russian side: Ambassador A."
        return marks[0]
    if len(seated) < 2 or len(seated) + len(marks) + is_headed < 4:
        return None
    are_told = any(document.said_behind(mention.end) is not None for mention in seated)
    return None if are_told else marks[0]


def _is_titled(mention: Mention) -> bool:
    """Whether somebody is introduced there: in full, with an office."""
    return mention.office is not None and len(mention.words) > 1


def _openings(text: str, sentence: Sentence, people: Collection[int]) -> Iterator[int]:
    """Where a side is named right before one of its people: "from Japan, Minister A"."""
    tokens = sentence.tokens
    for number in tokens.of(LAND):
        if (land := land_at(tokens, number)) is None:
            continue
        start = tokens.starts[number]
        near = max(sentence.start, start - _NEAR)
        opens = start == sentence.start or attendance.SIDE_OF.search(text, near, start)
        after = attendance.SIDE_THEN.match(text, tokens.end(land.stop - 1))
        if opens and after is not None and after.end() in people:
            yield start


def _parted(text: str, mentions: Sequence[Mention], marks: Sequence[_Mark]) -> list[Listed]:
    """Who is listed, and on whose side; what a semicolon or "while" parts has sides of its own."""
    cuts = [
        parting.start()
        for earlier, later in pairwise(mentions)
        if (parting := attendance.PARTS.search(text, earlier.end, later.start)) is not None
    ]
    if not cuts:
        return _assigned(mentions, marks)
    found: list[Listed] = []
    last: str | None = None
    for start, end in pairwise([0, *cuts, len(text)]):
        people = [it for it in mentions if start <= it.start < end]
        own = [mark for mark in marks if start <= mark.at < end]
        listed = _assigned(people, own)
        if not own:
            listed = [Listed(it.mention, last) for it in listed]
        found += listed
        last = listed[-1].country if listed else last
    return found


def _regions(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Where the lists of a sentence stand: its brackets that are one, else all after the word."""
    there = attendance.WHO_WERE_THERE.search(text, sentence.start, sentence.end)
    if there is not None:
        yield _chain_before(text, sentence, there.start()), there.start()
        return
    brackets = list(_brackets(text, sentence.start, sentence.end))
    lists = [it for it in brackets if attendance.PRESENT.search(text, *it)]
    if lists:
        yield from lists
        return
    match = attendance.PRESENT.search(text, sentence.start, sentence.end)
    if match is None or attendance.ABSENT.search(text, sentence.start, sentence.end):
        return
    if attendance.NAMED_AFTER.match(text, match.start()):
        yield _side_before(text, sentence, match.start()), sentence.end
    elif not any(
        attendance.THAT in text[mention.end : match.start()] for mention in sentence.mentions
    ):
        # "Minister A stated that a place at the table": no list.
        yield sentence.start, sentence.end


def _chain_before(text: str, sentence: Sentence, at: int) -> int:
    """Where those begin who stand in a row right before *at*: "A and B, who were present"."""
    first = at
    for mention in reversed(sentence.mentions):
        if mention.end > at:
            continue
        if not attendance.IN_A_ROW.fullmatch(text, mention.end, first):
            break
        first = mention.start
    return first


def _side_before(text: str, sentence: Sentence, at: int) -> int:
    """Where the side begins that stands before *at*.

    Right before it, as in "the Japanese participants", or where the sentence begins: "On the
    Japanese side it was attended by".
    """
    tokens = sentence.tokens
    for number in tokens.of(LAND):
        start = tokens.starts[number]
        if start >= at:
            break
        land = land_at(tokens, number)
        if land is None:
            continue
        end = tokens.end(land.stop - 1)
        is_first = attendance.SIDE_OF.fullmatch(text, sentence.start, start)
        if end + 1 == at or (is_first and attendance.SIDE_AFTER.match(text, end)):
            return start
    return at


def _brackets(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The outermost brackets of a sentence; one that is not closed ends with it."""
    at, count = start, 0
    while count < _MOST and (opening := _BRACKET.search(text, at, end)) is not None:
        depth, at = 0, opening.start()
        for mark in _PAIRED.finditer(text, at, end):
            depth += 1 if mark[0] in "([" else -1
            if depth == 0:
                break
        else:
            yield opening.start(), end
            return
        at = mark.end()
        count += 1
        yield opening.start(), at


_PAIRED: Final = re.compile(r"[()\[\]]")


def _marks(text: str, sentence: Sentence, start: int, end: int) -> Iterator[_Mark]:
    """The sides that are named in a list, where they are named."""
    spans = [(mention.start, mention.end) for mention in sentence.mentions]
    tokens = sentence.tokens
    after = 0
    for number in tokens.of(LAND):
        at = tokens.starts[number]
        if number < after or not start <= at < end:
            continue
        land = land_at(tokens, number)
        if land is None:
            continue
        after = land.stop
        stop = tokens.end(land.stop - 1)
        inside = next((s for s in spans if s[0] <= at < s[1]), None)
        if inside is None:
            near = max(start, at - _NEAR)
            if attendance.SIDE_BEFORE.search(text, near, at) or attendance.SIDE_AFTER.match(
                text, stop
            ):
                opens = attendance.OPENS.search(text, near, at)
                then = attendance.SIDE_THEN.match(text, stop)
                is_before = then is not None and any(s[0] == then.end() for s in spans)
                follows = is_before or attendance.OPENS_AFTER.match(text, stop) is not None
                yield _Mark(at, land.code, opens is not None and follows)
        elif stop >= inside[1] and attendance.FROM.search(text, inside[0], at):
            # "Ambassador Nagai from Japan": the side of those before him, too.
            yield _Mark(at, land.code)


def _assigned(mentions: Sequence[Mention], marks: Sequence[_Mark]) -> list[Listed]:
    if not mentions:
        return []
    if not marks:
        return [Listed(mention, None) for mention in mentions]
    # The people follow the last side, where it is named before some of them.
    opens_last = marks[-1].opens and marks[-1].at < mentions[-1].start
    comes_after = mentions[0].start < marks[0].at and not opens_last
    places = [mark.at for mark in marks]
    found: list[Listed] = []
    for mention in mentions:
        after = bisect_right(places, mention.start)
        number = after if comes_after else after - 1
        mark = marks[number].country if 0 <= number < len(marks) else None
        found.append(Listed(mention, mark))
    return found
