"""The body as a tree of divisions with their paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple, TypeVar

from attrs import define

from japan_russia.model import DiagnosticCode, FurnitureKind
from japan_russia.parse.layout.markup import bounds, holds_list, is_data, is_marked
from japan_russia.parse.layout.paragraphs import Piece, joined
from japan_russia.parse.layout.sides import is_entry, names_side, names_side_first
from japan_russia.parse.sources.rows import Mark
from japan_russia.parse.text.lines import TERMINAL, Line, ends_with, is_finite
from japan_russia.wording.layout import page
from japan_russia.wording.layout.abbreviations import ABBREVIATED
from japan_russia.wording.layout.labels import Label, Style
from japan_russia.wording.meetings import attendance, occasions, times
from japan_russia.wording.speech.lead_ins import may_open as may_open_list

__all__ = ["Division", "Finding", "Outline", "Paragraph", "read"]

_LIST_FOLLOWS: Final = re.compile(r":[\"”’')\]]{0,2}\Z")
#: So many characters that end is at most.
_COLON: Final = 3
_MAX_HEADING: Final = 45
#: So many lines may stand below a heading such as "Date and Venue".
_STATED: Final = 3
#: In the first so many characters of a sentence stands who speaks.
_OPENING: Final = 160
_MAX_DEPTH: Final = 40
_BRACKETS: Final = frozenset("[<(【〈")
#: So much a bracket of the same kind speaks for standing beside a heading, and one of another
#: kind, below a heading without text, for standing below it.
_ALIKE: Final = 0.5
_BELOW: Final = 6.0
#: How often one kind of finding is listed; what comes after is counted.
_MOST: Final = 100


class Paragraph(NamedTuple):
    """Running text of a division: its place, and whether a bullet stands before it."""

    start: int
    end: int
    bullet: bool
    indent: int


class Finding(NamedTuple):
    """Something to report, before it is a diagnostic; *more* of its kind follow unlisted."""

    code: DiagnosticCode
    start: int
    end: int
    words: str
    more: int = 0


_PLAIN: Final = Mark()
_NO_MARKS: Final[Mapping[int, Mark]] = MappingProxyType({})


@define
class Division:
    """A numbered or titled division while the tree grows; *number* counts them in text order.

    *mark* is what markup says of its first line.
    """

    number: int
    label: Label
    printed: str | None
    label_at: tuple[int, int] | None
    heading_at: tuple[int, int] | None
    indent: int
    timings: Sequence[tuple[int, int]] = ()
    paragraphs: Sequence[Paragraph] = ()
    children: Sequence[Division] = ()
    ends_in_colon: bool = False
    opens_list: bool = False
    mark: Mark = _PLAIN

    def walk(self) -> Iterator[Division]:
        """Yield the division and all below it, in text order."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands below its heading yet."""
        return not self.paragraphs and not self.children

    @property
    def start(self) -> int:
        """Where its label, or else its heading, begins."""
        at = self.label_at or self.heading_at
        return at[0] if at else 0

    @property
    def end(self) -> int:
        """Where its last part ends."""
        ends = [at[1] for at in (self.label_at, self.heading_at) if at is not None]
        ends += [paragraph.end for paragraph in self.paragraphs[-1:]]
        ends += [child.end for child in self.children[-1:]]
        return max(ends, default=0)


class Outline(NamedTuple):
    """The lead, the divisions, and what was found on the way."""

    lead: tuple[Paragraph, ...]
    divisions: tuple[Division, ...]
    furniture: tuple[tuple[FurnitureKind, int, int], ...]
    findings: tuple[Finding, ...]


def read(text: str, body: tuple[Line, ...], marks: Mapping[int, Mark] = _NO_MARKS) -> Outline:
    """Build the tree of the body's divisions.

    The lead is what stands before the first division.  *marks* is what markup says of lines.
    """
    return _Builder(text, joined(text, body, marks), is_marked=bool(marks)).build()


class _Builder:
    """Places one piece after the other in the tree."""

    def __init__(self, text: str, pieces: list[Piece], *, is_marked: bool) -> None:
        self.text, self.pieces = text, pieces
        self.is_marked = is_marked
        self.lead: list[Paragraph] = []
        self.top: list[Division] = []
        self.open: list[Division] = []
        self.furniture: list[tuple[FurnitureKind, int, int]] = []
        self.findings: list[Finding] = []
        self.counts: dict[DiagnosticCode, int] = {}
        self.placed = 0
        #: The labels printed so far below each division, by its number; -1 is the top.
        self.printed: dict[int, dict[str, Division]] = {}
        #: Styles of a list and of the labels printed in it, that count as one: "2. (2)".
        self.doubled = {
            (outer[1][0].style, inner[1][0].style)
            for piece in pieces
            for outer, inner in pairwise(piece.labels)
            if outer[1][0].number == inner[1][0].number > 1
        }
        self.suspects: list[tuple[Division, Division]] = []
        #: The numbers of the pieces that head what follows them, without label or bullet.
        self.titles = {
            number for number, piece in enumerate(pieces) if self.is_title(piece, number)
        }
        #: The styles of the labels that stand right below a line that is a title, or that begin
        #: again below several.
        self.below_titles: set[Style] = self.begun_anew()

    def build(self) -> Outline:
        for number, piece in enumerate(self.pieces):
            if piece.labels:
                self.labelled(piece, number)
            elif piece.bullet is not None:
                self.bulleted(piece, number)
            elif self.is_timing(piece):
                self.open[-1].timings = (*self.open[-1].timings, (piece.start, piece.end))
                self.furniture.append((FurnitureKind.TIMING, piece.start, piece.end))
            elif number in self.titles:
                title = Label(Style.TITLE, 1)
                at = piece.start, piece.end
                self.place(title, None, None, at, piece.indent, piece.mark)
            else:
                self.paragraph(piece, bullet=False)
        self.find_repeated()
        return Outline(tuple(self.lead), tuple(self.top), tuple(self.furniture), self.counted())

    def begun_anew(self) -> set[Style]:
        """The styles whose count begins again below each of several lines that are titles."""
        counts: dict[Style, int] = {}
        seen: set[Style] | None = None
        for number, piece in enumerate(self.pieces):
            if piece.labels:
                for label in piece.labels[0][1]:
                    if seen is not None and label.number == 1 and label.style not in seen:
                        seen.add(label.style)
                        counts[label.style] = counts.get(label.style, 0) + 1
            elif number in self.titles:
                seen = set()
        return {style for style, count in counts.items() if count > 1}

    def is_timing(self, piece: Piece) -> bool:
        if not self.open or piece.text[:1] not in "([":
            return False
        division = self.open[-1]
        return (
            division.is_empty
            and division.heading_at is not None
            and times.TIMING.match(piece.text) is not None
        )

    def is_last(self, number: int) -> bool:
        return number == len(self.pieces) - 1

    def is_title(self, piece: Piece, number: int) -> bool:
        """A line without label that heads what follows it."""
        if piece.labels or piece.bullet is not None or not piece.text:
            return False
        if page.SUMMARY_HEADING.match(piece.text) or is_marked(piece):
            return True
        if piece.text.endswith(",") or not any(map(str.isalnum, piece.text)):
            # "Mr President," goes on below; "<…>" stands for what is left out.
            return False
        if self.is_last(number) or not self.is_heading(piece.text) or is_data(piece):
            return False
        if self.is_entry(number) or self.is_stated(number):
            return False
        words = piece.text.count(" ") + 1
        return words <= 15 and (piece.text[0] not in "([" or self.is_bracketed(piece, number))

    def is_entry(self, number: int) -> bool:
        """Whether a line names somebody present: one of several, or below the name of a side."""
        if names_side_first(self.pieces[number].text):
            return True
        text = self.pieces[number].text
        after = self.pieces[number + 1 : number + 2]
        if names_side(text) and any(is_entry(it.text) for it in after):
            return True
        if not is_entry(text):
            return False
        beside = self.pieces[max(0, number - 1) : number] + after
        return any(is_entry(it.text) or names_side(it.text) for it in beside)

    def is_stated(self, number: int) -> bool:
        """Whether a line is the day, the hour or the place that the heading above it announces."""
        for before in reversed(self.pieces[max(0, number - _STATED) : number]):
            if before.labels:
                return occasions.STATED.match(before.text) is not None
        return False

    def is_bracketed(self, piece: Piece, number: int) -> bool:
        """A heading in brackets: "(Agenda 1)"; those present and the time stand there, too."""
        if page.BRACKETED.match(piece.text) is None or self.pieces[number + 1].text[:1] in "([":
            return False
        if page.ON_A_TOPIC.match(piece.text) or page.PLACE_AND_DAY.match(piece.text):
            return True
        return not (attendance.NAMED.search(piece.text) or times.TIMING.match(piece.text))

    def is_heading(self, text: str) -> bool:
        """A heading neither ends like a sentence nor has a finite verb."""
        is_open = not ends_with(TERMINAL, text) or ends_with(ABBREVIATED, text)
        return (
            bool(text)
            and text.count(" ") < _MAX_HEADING
            and (is_open or page.ASKS.match(text) is not None)
            and not text[0].islower()
            and (not is_finite(text) or page.CLAUSE.match(text) is not None)
            and page.FACT.match(text) is None
        )

    def paragraph(self, piece: Piece, *, bullet: bool) -> None:
        if not piece.text:
            if piece.bullet is not None:
                return
            self.furniture.append((FurnitureKind.UNPARSED, piece.start, piece.end))
            return
        found = Paragraph(piece.start, piece.end, bullet, piece.indent)
        if self.open:
            division = self.open[-1]
            division.paragraphs = _with(division.paragraphs, found)
            end = piece.text[-_COLON:]
            division.ends_in_colon = ":" in end and _LIST_FOLLOWS.search(end) is not None
            division.opens_list = division.ends_in_colon or may_open_list(piece.text)
        else:
            self.lead.append(found)

    def bulleted(self, piece: Piece, number: int) -> None:
        assert piece.bullet is not None
        if self.is_heading(piece.text) and (
            piece.alone
            or self.heads_numbers(number)
            or self.heads_text(number)
            or self.heads_points(number)
            or holds_list(self.pieces, number)
        ):
            label, at = Label(Style.BULLET, 1), (piece.start, piece.end)
            self.place(label, None, piece.bullet, at, piece.indent, piece.mark)
            return
        self.furniture.append((FurnitureKind.BULLET, *piece.bullet))
        self.paragraph(piece, bullet=True)

    def heads_numbers(self, number: int) -> bool:
        """Whether the piece after *number* begins a count that is not open, and it ends no list."""
        if self.is_last(number) or not self.pieces[number + 1].labels:
            return False
        if number and self.is_noun_point(self.pieces[number - 1]):
            return False
        meanings = self.pieces[number + 1].labels[0][1]
        expected = {(d.label.style, d.label.number + 1) for d in self.open}
        return any(m.number == 1 and (m.style, 1) not in expected for m in meanings)

    def heads_text(self, number: int) -> bool:
        """Whether running text follows a line that is no point of a list."""
        before = self.pieces[number - 1] if number else None
        if self.is_last(number) or (
            before is not None
            and (ends_with(_LIST_FOLLOWS, before.text) or self.is_noun_point(before))
        ):
            return False
        after = self.pieces[number + 1]
        return after.bullet is None and not after.labels and not self.is_heading(after.text)

    def heads_points(self, number: int) -> bool:
        """Whether a sentence with another bullet follows: "○ Fish / ・ Minister A stated"."""
        piece = self.pieces[number]
        if self.is_last(number) or piece.bullet is None:
            return False
        after = self.pieces[number + 1]
        if after.bullet is None or self.is_heading(after.text) or after.indent < piece.indent:
            # A sentence that stands further out is no part of what the line heads.
            return False
        return self.text[slice(*piece.bullet)].strip() != self.text[slice(*after.bullet)].strip()

    def is_noun_point(self, piece: Piece) -> bool:
        """Whether a piece is a point of a list that has no verb."""
        return piece.bullet is not None and self.is_heading(piece.text)

    def labelled(self, piece: Piece, number: int) -> None:
        if piece.bullet is not None:
            self.furniture.append((FurnitureKind.BULLET, *piece.bullet))
        chain = list(piece.labels)
        while len(chain) > 1 and self.is_doubled(chain[0][1][0], chain[1][1][0]):
            match, _ = chain.pop(0)
            self.furniture.append((FurnitureKind.REPEATED_LABEL, *match.span()))
            self.find(DiagnosticCode.LABEL_DOUBLED, *match.span())
        heading: tuple[int, int] | None = None
        if is_marked(piece) or (
            self.is_heading(piece.text)
            and not self.is_cut_short(number, chain[-1][1])
            and not self.is_point(number, piece)
        ):
            heading = (piece.start, piece.end)
        mark = piece.mark
        for match, meanings in chain:
            is_inmost = match is chain[-1][0]
            label = self.meant(meanings)
            printed = match[0].rstrip(".")
            at = heading if is_inmost else None
            self.place(label, printed, match.span(), at, piece.indent, mark)
            mark = mark.inner()
        if heading is None and piece.text:
            self.paragraph(piece, bullet=False)

    def is_doubled(self, outer: Label, inner: Label) -> bool:
        """Whether two labels are one: "1. 1.", or "2. (2)" all over the page."""
        if outer == inner:
            return True
        return outer.number == inner.number and (outer.style, inner.style) in self.doubled

    def is_point(self, number: int, piece: Piece) -> bool:
        """A noun phrase in a list that a lead-in has opened; a heading has text below it."""
        if not any(d.opens_list for d in self.open[-3:]):
            return False
        label = self.meant(piece.labels[-1][1])
        new = Division(-1, label, None, None, None, piece.indent, mark=piece.mark)
        depth = self.depth_for(new)
        if depth == 0 or not self.open[depth - 1].opens_list:
            return False
        if self.is_last(number) or not self.pieces[number + 1].labels:
            return self.is_last(number)
        return not self.heads_sentences(number, label)

    def heads_sentences(self, number: int, label: Label) -> bool:
        """Whether a count of sentences begins behind it: "(1) Fish / (a) Minister A stated"."""
        after = self.pieces[number + 1]
        first = after.labels[-1][1]
        begins = any(it.number == 1 and it.style is not label.style for it in first)
        speaks = page.WITH_VERB.search(after.text, 0, _OPENING) is not None
        return begins and speaks and not self.is_heading(after.text)

    def is_cut_short(self, number: int, meanings: tuple[Label, ...]) -> bool:
        """The last line, broken off, is text where its like before was text."""
        return self.is_last(number) and any(
            d.label.style is m.style and d.label.number + 1 == m.number and d.heading_at is None
            for d in self.open
            for m in meanings
        )

    def meant(self, meanings: tuple[Label, ...]) -> Label:
        """Choose between "i" the numeral and "i" the letter by the counts that are open."""
        for wanted in (1, 0):
            for division in reversed(self.open):
                for label in meanings:
                    if (division.label.style, division.label.number + wanted) == label:
                        return label
        first = [label for label in meanings if label.number == 1]
        return (first or list(meanings))[0]

    def place(
        self,
        label: Label,
        printed: str | None,
        label_at: tuple[int, int] | None,
        heading_at: tuple[int, int] | None,
        indent: int,
        mark: Mark,
    ) -> None:
        division = Division(self.placed, label, printed, label_at, heading_at, indent, mark=mark)
        self.placed += 1
        depth = self.depth_for(division)
        del self.open[depth:]
        parent = self.open[-1] if self.open else None
        siblings = self.top if parent is None else parent.children
        if printed is not None:
            self.check_count(parent, siblings, division, printed)
        if parent is None:
            self.top.append(division)
        else:
            parent.children = _with(parent.children, division)
            if parent.label.style is Style.TITLE:
                self.below_titles.add(label.style)
        self.open.append(division)

    def check_count(
        self,
        parent: Division | None,
        siblings: Sequence[Division],
        division: Division,
        printed: str,
    ) -> None:
        """Report a label that stood before among its siblings, and a number left out."""
        seen = self.printed.setdefault(-1 if parent is None else parent.number, {})
        at = division.label_at or (0, 0)
        if printed in seen:
            self.find(DiagnosticCode.LABEL_REPEATED, *at)
            self.suspects.append((seen[printed], division))
        elif siblings and _leaves_out(siblings[-1].label, division.label):
            self.find(DiagnosticCode.LABEL_SKIPPED, *at)
        seen.setdefault(printed, division)

    def find_repeated(self) -> None:
        """Report divisions whose whole text an earlier sibling of the same label has."""
        for first, again in self.suspects:
            length = again.end - again.start
            if first.end - first.start == length and self.text.startswith(
                self.text[first.start : first.end], again.start
            ):
                self.find(DiagnosticCode.SECTION_REPEATED, again.start, again.end)

    def find(self, code: DiagnosticCode, start: int, end: int) -> None:
        self.counts[code] = self.counts.get(code, 0) + 1
        if self.counts[code] <= _MOST:
            self.findings.append(Finding(code, start, end, self.text[start:end]))

    def counted(self) -> tuple[Finding, ...]:
        """The findings; the last of a kind says how many more there are."""
        left = {code: n - _MOST for code, n in self.counts.items() if n > _MOST}
        last_first = [f._replace(more=left.pop(f.code, 0)) for f in reversed(self.findings)]
        return tuple(reversed(last_first))

    def depth_for(self, new: Division) -> int:
        """Return how many open divisions stay open above *new*.

        Each place where it can stand is weighed: going on with a count weighs most, then being
        like the sibling in heading and indent.  An indent alone decides nothing.
        """
        least, most = 0, min(len(self.open), _MAX_DEPTH)
        if self.is_marked:
            open_ones = [(it.label, it.mark) for it in self.open]
            least, most = bounds(open_ones, new.label, new.mark, _MAX_DEPTH)
        best, score = min(max(self.depth_below(new), least), most), self.weight_below(new)
        for depth, division in enumerate(self.open):
            if division.label.style is new.label.style and least <= depth <= most:
                weight = _weight_beside(division, new) + depth * 0.1
                if new.label.style is Style.TITLE:
                    weight += self.weight_of_brackets(division, new)
                if weight >= score:
                    best, score = depth, weight
        return best

    def weight_of_brackets(self, sibling: Division, new: Division) -> float:
        """What brackets say of two headings: "<Energy>" stands below "[By field]", not beside."""
        bracket = self.bracket(new)
        if self.bracket(sibling) == bracket:
            return _ALIKE
        return -_BELOW if sibling.is_empty and bracket else 0.0

    def bracket(self, division: Division) -> str:
        """The bracket that a heading stands in; none where it has none."""
        at = division.heading_at
        first = self.text[at[0]] if at is not None else ""
        return first if first in _BRACKETS else ""

    def depth_below(self, new: Division) -> int:
        begins_anew = new.label.number == 1 and new.label.style in self.below_titles
        for depth in range(len(self.open), 0, -1):
            division = self.open[depth - 1]
            # Below each title the count begins again, whatever stands before it.
            goes_on = begins_anew and division.label.style is Style.TITLE
            if goes_on or _may_hold(division, new):
                return min(depth, _MAX_DEPTH)
        return 0

    def weight_below(self, new: Division) -> float:
        same = [d for d in self.open if d.label.style is new.label.style]
        if not same:
            return 5 if new.label.number == 1 else 2
        if new.label.number != 1:
            return -1
        parent = self.open[-1]
        weight = 1.2
        if new.indent > same[-1].indent:
            weight += 1.5
        if parent.ends_in_colon:
            weight += 2
        if parent.is_empty and parent.heading_at is not None and new.heading_at is None:
            weight += 1.5
        return weight


def _leaves_out(before: Label, after: Label) -> bool:
    return before.style is after.style and after.number > before.number + 1


_T = TypeVar("_T")


def _with(parts: Sequence[_T], part: _T) -> Sequence[_T]:
    """*parts* and one more.

    Most divisions have none or one, and a tuple is made for those; a list grows in place.
    """
    if not parts:
        return (part,)
    grown = parts if isinstance(parts, list) else [*parts]
    grown.append(part)
    return grown


def _weight_beside(sibling: Division, new: Division) -> float:
    if new.label.style in (Style.TITLE, Style.BULLET):
        return 6
    step = new.label.number - sibling.label.number
    weight = {1: 4.0, 0: 1.0, 2: 1.5, 3: 1.5}.get(step, 0.5 if new.label.number == 1 else 0.2)
    if (sibling.heading_at is None) is (new.heading_at is None):
        weight += 1
    return weight + (1 if sibling.indent == new.indent else -0.5)


def _may_hold(parent: Division, new: Division) -> bool:
    """Whether *new*, whose style need not be open, may stand below *parent*."""
    if new.label.style is Style.TITLE:
        return parent.heading_at is not None and parent.is_empty
    if parent.ends_in_colon or new.indent > parent.indent or new.label.style is Style.BULLET:
        return True
    if parent.label.style is Style.TITLE:
        # Below a heading and the first words on it a count begins: "(1)".
        begins = new.label.number == 1 and new.label.style.rank > Style.BULLET.rank
        return parent.is_empty or begins
    if parent.heading_at is not None and parent.is_empty:
        return True
    return new.label.style.rank >= parent.label.style.rank
