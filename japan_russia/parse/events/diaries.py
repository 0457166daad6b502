"""Whom a diary brings in: who is named in full, and then speaks with him whose days it tells."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Final

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.writers import Writer
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.phrases.parties import Joint, Pronoun
from japan_russia.wording.meetings import diaries, nouns
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech.verbs import Mark

__all__ = ["Diary"]

#: Characters before a name in which somebody's adviser is told of.
_NEAR_HIM: Final = 48
#: So many sentences after one that names somebody are looked at for his words.
_MOST_AFTER: Final = 16


class Diary:
    """Answers for one document; of a page that is no diary nobody is brought in."""

    def __init__(self, document: Document, register: Register, writer: Writer) -> None:
        self.document: Document = document
        self.register: Register = register
        self.writer: Writer = writer

    def brought_in(self, sentence: Sentence) -> tuple[Person, ...]:
        """Whom a diary names in full, and who then speaks with him whose diary it is.

        "The first room was that of my colleague A, Minister of B. I told him … He answered",
        "It was the turn of A, Minister of B. A asked the Minister for".
        """
        diarist = self.writer.diarist
        if diarist is None or sentence.is_top:
            return ()
        if self.writer.author is not None and not self.writer.tells_of_himself:
            # "Remarks by Minister A" are told to others than those of whom they tell.
            return ()
        new = [
            (mention, person)
            for mention in sentence.mentions
            if len(mention.words) > 1 and mention.office is not None and not mention.is_genitive
            if (person := self.register.of(mention)) is not None and person is not diarist
            if person.start == mention.start and not _is_at_home(person)
        ]
        if not new or not self._may_bring_in(sentence, new[0][0]):
            return ()
        people = {person for _, person in new}
        speak: set[Person | None] = set()
        is_exchange = False
        for after in self._on_the_same(sentence):
            if diaries.OTHERS_OF_MINE.search(self.document.text, *after.place):
                return ()
            speak.update(self._speak(after))
            is_exchange = is_exchange or self._is_exchange(after, people)
        met = [it for _, it in new if it in speak or (None in speak and len(new) == 1)]
        return tuple(met) if is_exchange else ()

    def _may_bring_in(self, sentence: Sentence, mention: Mention) -> bool:
        """Whether a sentence can bring in somebody who was met.

        It is not a statue, a book or somebody's adviser; where no "I" tells it, a word of it is for
        a meeting or a guest.
        """
        text = self.document.text
        if diaries.NOT_IN_PERSON.search(text, *sentence.place):
            return False
        named = mention.named_at[0] if mention.named_at is not None else mention.start
        near = max(sentence.start, named - _NEAR_HIM)
        if diaries.SOMEBODYS.search(text, near, named):
            return False
        if diaries.JOINED_US.match(text, mention.end, sentence.end):
            # Those who met, and of whom the sentences before tell.
            return False
        is_told = nouns.NOUN.search(text, *sentence.place) or diaries.CALLER.search(
            text, *sentence.place
        )
        return self.writer.author is not None or is_told is not None

    def _on_the_same(self, sentence: Sentence) -> Iterator[Sentence]:
        """The sentences after one, up to a later paragraph that names somebody new in full."""
        first = sentence.number + 1
        for after in self.document.sentences[first : first + _MOST_AFTER]:
            if after.division != sentence.division or after.is_top:
                return
            is_next = after.paragraph != sentence.paragraph
            if is_next and any(
                len(it.words) > 1 and (person := self.register.of(it)) and person.start == it.start
                for it in after.mentions
            ):
                return
            yield after

    def _is_exchange(self, sentence: Sentence, people: Set[Person]) -> bool:
        """Whether in a sentence the writer and those *people* speak to each other.

        In a diary that another writes it is enough that it names somebody beside them.
        """
        text = self.document.text
        for phrase in sentence.phrases:
            if self.writer.author is None:
                person = self.register.meant(phrase) if isinstance(phrase, Mention) else None
                if isinstance(phrase, Joint) or (person is not None and person not in people):
                    return True
                continue
            said = self.document.said_behind(phrase.end, sentence.end)
            if said is None:
                continue
            if isinstance(phrase, Pronoun) and phrase.word in pronouns.FIRST:
                if diaries.BY_LETTER.search(text, said.end, sentence.end) is None:
                    return True
            elif diaries.SAID_TO_ME.match(text, said.end):
                return True
            if Mark.REPLY in said.printed.verb.marks:
                return True
        return False

    def _speak(self, sentence: Sentence) -> Iterator[Person | None]:
        """Who has a verb of saying in a sentence; None for "he" and "she"."""
        for phrase in sentence.phrases:
            if self.document.said_behind(phrase.end, sentence.end) is None:
                continue
            if isinstance(phrase, Mention):
                yield self.register.meant(phrase)
            elif isinstance(phrase, Pronoun) and phrase.word in pronouns.FIRST:
                yield self.writer.author
            elif isinstance(phrase, Pronoun) and phrase.word in pronouns.OF_ONE:
                yield None


def _is_at_home(person: Person) -> bool:
    """Whether it is of the country whose page it is: he stands beside who travels."""
    return HOME in (person.country, person.printed_country)
