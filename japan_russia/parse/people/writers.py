"""Whose page it is: who writes "I" on it, and whose days it tells of."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Final

from japan_russia.parse.document import Document
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.phrases.offices import LEADER, MINISTER, OF_GOVERNMENT
from japan_russia.wording.speech import lead_ins

__all__ = ["Writer"]

#: Characters of "I, that is, " before a name.
_MYSELF: Final = 12
#: So many lines of the top can name who wrote the text.
_TOP: Final = 12
#: Offices of those whose days a ministry's page tells.
_IN_GOVERNMENT: Final = re.compile(f"{MINISTER.pattern}|{LEADER.pattern}|{OF_GOVERNMENT.pattern}")


class Writer:
    """Answers for one document; each person is one of its register."""

    def __init__(self, document: Document, register: Register) -> None:
        self.document: Document = document
        self.register: Register = register

    @cached_property
    def author(self) -> Person | None:
        """Who writes "I": the person of "By Minister A" or "Remarks by Minister A", else None.

        It is whom the line below the title names, or a signature, and of a column the one person
        of its title.  A text without an "I" has no author.
        """
        found = (
            self._named_on_top()
            or self._looks_back()
            or self._himself()
            or self._named_below()
            or self._of_column()
        )
        if found is None or not any(map(self._tells_of_me, self.document.of_paragraph)):
            return None
        return found

    @cached_property
    def tells_of_himself(self) -> bool:
        """Whether the author tells of his meetings himself: no "Remarks by Minister A"."""
        if self.author is None:
            return False
        text, titles = self.document.text, self.document.titles
        return not any(lead_ins.HEADING.match(text, *title.place) for title in titles)

    @cached_property
    def diarist(self) -> Person | None:
        """Whose days the page tells of: its author, of a photo diary who is named first."""
        if self.author is not None or not self.document.is_called(lead_ins.DIARY):
            return self.author
        titles, first = self.document.titles, self.document.running[:_TOP]
        in_title = (self.register.of(it) for title in titles for it in title.mentions if it.words)
        for person in in_title:
            if person is not None and _is_minister(person):
                # "Minister A in Japan – day by day", on a page of Norway
                return person
        named = (self.register.of(it) for some in first for it in some.mentions if it.words)
        return next((it for it in named if it is not None and _may_be_diarist(it)), None)

    def _tells_of_me(self, paragraph: int) -> bool:
        """Whether a paragraph has an "I" or a "me" that stands in no quotation."""
        sentences = self.document.of_paragraph[paragraph]
        text, is_quoted = self.document.text, False
        for match in pronouns.OF_ME.finditer(text, sentences[0].start, sentences[-1].end):
            if match["me"] and not is_quoted:
                return True
            if match["turns"]:
                is_quoted = not is_quoted
            elif match["opens"] or match["closes"]:
                is_quoted = bool(match["opens"])
        return False

    def _named_on_top(self) -> Person | None:
        """By a byline or a signature, or in a title: "Remarks by Minister A"."""
        document = self.document
        for sentence in document.bylines:
            for mention in sentence.mentions:
                if mention.words:
                    return self.register.of(mention)
        top = (*document.titles, *document.captions, *document.lead)
        for sentence in top[:_TOP]:
            match = lead_ins.BYLINE.match(document.text, *sentence.place)
            match = match or lead_ins.HEADING.match(document.text, *sentence.place)
            for mention in sentence.mentions[:1] if match is not None else ():
                if match is not None and mention.start == match.end() and mention.words:
                    return self.register.of(mention)
        return None

    def _looks_back(self) -> Person | None:
        """ "Haruo Tanabe, Minister of Trade, looks back on his visit", as the first words."""
        text = self.document.text
        for sentence in self.document.running[:1]:
            for mention in sentence.mentions[:1]:
                told = lead_ins.LOOKS_BACK.match(text, mention.end, sentence.end)
                is_first = lead_ins.EACH_MONTH.fullmatch(text, sentence.start, mention.start)
                if mention.words and is_first is not None and told is not None:
                    return self.register.of(mention)
        return None

    def _named_below(self) -> Person | None:
        """ "The writer, Haruo Tanabe, is Minister of Trade", at the end."""
        for sentence in self.document.running[-_TOP:]:
            for mention in sentence.mentions[:1]:
                is_he = lead_ins.THE_WRITER.fullmatch(
                    self.document.text, sentence.start, mention.start
                )
                told = lead_ins.OF_ME_TOO.search(self.document.text, *sentence.place)
                if mention.words and mention.office and is_he is not None and told is None:
                    return self.register.of(mention)
        return None

    def _himself(self) -> Person | None:
        """ "I, Haruo Tanabe, came"."""
        for sentence in self.document.running[:_TOP]:
            for mention in sentence.mentions:
                before = max(sentence.start, mention.start - _MYSELF), mention.start
                if mention.words and pronouns.I_MYSELF.search(self.document.text, *before):
                    return self.register.of(mention)
        return None

    def _of_column(self) -> Person | None:
        """The one person whom the title of a column names: "Ambassador A's Diary"."""
        titles = self.document.titles
        if not self.document.is_called(lead_ins.COLUMN):
            return None
        named = {self.register.of(it) for title in titles for it in title.mentions if it.words}
        return named.pop() if len(named) == 1 else None


def _may_be_diarist(person: Person) -> bool:
    """Whether the page may tell of somebody's days: of a minister, and of no other country's."""
    return _is_minister(person) and person.printed_country in (None, HOME)


def _is_minister(person: Person) -> bool:
    return any(_IN_GOVERNMENT.search(office.words) for office in person.offices)
