"""One readout before anything is decided: its frozen text, layout, sentences and phrases.

Everything is found once and kept with the sentence it stands in; the stages on meetings and on
speech read it, and return values of their own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final, NamedTuple

from japan_russia.model import FurnitureKind
from japan_russia.parse.layout.divisions import Division, Outline, Paragraph
from japan_russia.parse.layout.page import Page
from japan_russia.parse.phrases import when
from japan_russia.parse.phrases.find import find
from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.phrases.when import Dated
from japan_russia.parse.text import sentences
from japan_russia.parse.text.classes import Lexicon, lexicon_of
from japan_russia.parse.text.tokens import Tokens, tokens
from japan_russia.wording.hinted import Hinted
from japan_russia.wording.hints import EVERY
from japan_russia.wording.speech.clauses import SAYS
from japan_russia.wording.speech.verbs import Form, Printed
from japan_russia.wording.value import DEFAULT, Wording

__all__ = ["REACH", "Block", "Document", "Said", "Sentence"]

#: How much of a sentence is read: no sentence of a readout is nearly as long.
REACH: Final = 4_000


class Block(Enum):
    """In what part of the page a sentence stands."""

    TITLE = "title"
    CAPTION = "caption"
    BYLINE = "byline"
    HEADING = "heading"
    TIMING = "timing"
    LEAD = "lead"
    BODY = "body"


#: Above the text.
_TOP: Final = (Block.TITLE, Block.CAPTION)

#: What leads to a page, above its title: so many lines are looked at.
_PATH: Final = (FurnitureKind.NAVIGATION, FurnitureKind.BREADCRUMB)
_LINES: Final = 12


class Sentence:
    """A sentence, or a line of the page that stands for one, with what it names.

    *number* counts all of a document in text order, *division* is that in which it stands, -1 for
    none; *is_top* tells that it is a title or a caption.  *hints* are those of its words, *loose*
    the numbers of those that may be names met elsewhere.  *unstopped* tells that its full stop is
    missing in mid-paragraph.  Of a sentence longer than :data:`REACH`, the phrases of its beginning
    are found.
    """

    __slots__ = (
        "block",
        "division",
        "end",
        "hints",
        "is_top",
        "loose",
        "mentions",
        "number",
        "paragraph",
        "phrases",
        "place",
        "start",
        "tokens",
        "unstopped",
    )

    def __init__(
        self,
        text: str,
        lexicon: Lexicon,
        number: int,
        start: int,
        end: int,
        block: Block,
        division: int,
        paragraph: int,
        *,
        unstopped: bool = False,
    ) -> None:
        self.number: int = number
        self.start: int = start
        self.end: int = end
        self.place: tuple[int, int] = start, end
        self.block: Block = block
        self.is_top: bool = block in _TOP
        self.division: int = division
        self.paragraph: int = paragraph
        self.unstopped: bool = unstopped
        self.tokens: Tokens = tokens(text, start, min(end, start + REACH), lexicon)
        self.hints: int = self.tokens.hints if end <= start + REACH else EVERY
        self.phrases: list[Phrase]
        self.loose: list[int]
        self.phrases, self.loose = find(text, self.tokens)
        self.mentions: list[Mention] = [p for p in self.phrases if isinstance(p, Mention)]


class Said(NamedTuple):
    """A verb of saying in the past, and where it ends."""

    printed: Printed
    end: int


class Document:
    """The flowing text of a readout, its page and outline, and its sentences in text order."""

    def __init__(self, text: str, page: Page, outline: Outline, wording: Wording = DEFAULT) -> None:
        self.text: str = text
        self.page: Page = page
        self.outline: Outline = outline
        self.wording: Wording = wording
        self.lexicon: Lexicon = lexicon_of(wording)
        self.sentences: list[Sentence] = []
        #: The sentences of each paragraph, by where it begins; dashes that mark a list in a line.
        self.of_paragraph: dict[int, tuple[Sentence, ...]] = {}
        self.marks: list[tuple[int, int]] = []
        self.headings: dict[int, Sentence] = {}
        #: The dates of each place that was asked for: several stages look at the same words.
        self._dates: dict[tuple[int, int], list[Dated]] = {}
        #: Whether the page is called by a pattern, for each that was asked for.
        self._called: dict[re.Pattern[str] | Hinted, bool] = {}
        self.divisions: list[Division] = []
        of_block: dict[Block, list[Sentence]] = {block: [] for block in Block}
        self._of_block = of_block
        top = sorted(
            [(line.start, line.end, Block.TITLE) for line in page.titles]
            + [(line.start, line.end, Block.CAPTION) for line in page.captions]
            + [(start, end, Block.BYLINE) for start, end in page.bylines]
        )
        last = page.body[-1].start if page.body else len(text)
        signed = [it for it in top if it[0] > last]
        for start, end, block in top[: len(top) - len(signed)]:
            self._add(start, end, block, -1, -1)
        for paragraph in outline.lead:
            self._paragraph(paragraph, Block.LEAD, -1)
        for division in outline.divisions:
            self._division(division)
        for start, end, block in signed:
            self._add(start, end, block, -1, -1)
        #: The title lines; the captions of pictures; the lines that tell who wrote the text.
        self.titles: tuple[Sentence, ...] = tuple(of_block[Block.TITLE])
        self.captions: tuple[Sentence, ...] = tuple(of_block[Block.CAPTION])
        self.bylines: tuple[Sentence, ...] = tuple(of_block[Block.BYLINE])
        #: The sentences before the first division; those of lead and body.
        self.lead: tuple[Sentence, ...] = tuple(of_block[Block.LEAD])
        self.running: tuple[Sentence, ...] = (*self.lead, *of_block[Block.BODY])

    def _add(
        self,
        start: int,
        end: int,
        block: Block,
        division: int,
        paragraph: int,
        *,
        unstopped: bool = False,
    ) -> Sentence:
        number = len(self.sentences)
        sentence = Sentence(
            self.text,
            self.lexicon,
            number,
            start,
            end,
            block,
            division,
            paragraph,
            unstopped=unstopped,
        )
        self.sentences.append(sentence)
        self._of_block[block].append(sentence)
        return sentence

    def _paragraph(self, paragraph: Paragraph, block: Block, division: int) -> None:
        found, marks = sentences.split(self.text, paragraph.start, paragraph.end)
        self.marks += marks
        self.of_paragraph[paragraph.start] = tuple(
            self._add(it.start, it.end, block, division, paragraph.start, unstopped=it.unstopped)
            for it in found
        )

    def _division(self, division: Division) -> None:
        self.divisions.append(division)
        if division.heading_at is not None:
            self.headings[division.number] = self._add(
                *division.heading_at, Block.HEADING, division.number, -1
            )
        for start, end in division.timings:
            self._add(start, end, Block.TIMING, division.number, -1)
        parts: list[Paragraph | Division] = [*division.paragraphs, *division.children]
        if division.paragraphs and division.children:
            parts.sort(key=lambda part: part.start)
        for part in parts:
            if isinstance(part, Division):
                self._division(part)
            else:
                self._paragraph(part, Block.BODY, division.number)

    def opens(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is the first of its paragraph."""
        return self.of_paragraph[sentence.paragraph][0] is sentence

    def of_paragraphs(self, paragraphs: Sequence[Paragraph]) -> Iterator[Sentence]:
        """The sentences of *paragraphs*, in order."""
        for paragraph in paragraphs:
            yield from self.of_paragraph[paragraph.start]

    def dates(self, start: int, end: int) -> list[Dated]:
        """The dates that stand in a place, in order."""
        found = self._dates.get((start, end))
        if found is None:
            found = self._dates[start, end] = when.dates(self.text, start, end)
        return found

    def said_behind(self, at: int, stop: int | None = None) -> Said | None:
        """The verb of saying in the past that follows there, before *stop*: "also explained"."""
        match = SAYS.match(self.text, at, len(self.text) if stop is None else stop)
        printed = self.wording.saying.forms.get(match[1]) if match is not None else None
        if match is None or printed is None or printed.form is not Form.PAST:
            return None
        return Said(printed, match.end())

    def is_called(self, pattern: re.Pattern[str] | Hinted) -> bool:
        """Tell whether the title, or the path to the page, has words of *pattern*."""
        if pattern not in self._called:
            titles = [title.place for title in self.titles]
            above = [it[1:] for it in self.page.furniture if it[0] in _PATH][:_LINES]
            places = (*titles, *above)
            self._called[pattern] = any(pattern.search(self.text, *it) for it in places)
        return self._called[pattern]

    def words(self, start: int, end: int) -> str:
        """The characters of a place."""
        return self.text[start:end]
