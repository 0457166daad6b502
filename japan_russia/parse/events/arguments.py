"""Who met whom: the subjects and the partners of a clause."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final, NamedTuple

from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.events.clauses import Clause, Part
from japan_russia.parse.events.event import Event
from japan_russia.parse.people.lists import is_elsewhere
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.people.writers import Writer
from japan_russia.parse.phrases.kinds import Phrase
from japan_russia.parse.phrases.mention import Mention
from japan_russia.parse.phrases.parties import Joint, Pronoun
from japan_russia.wording.meetings import (
    attendance,
    clauses,
    who_met,
)
from japan_russia.wording.meetings.events import WAS_HELD
from japan_russia.wording.meetings.who_met import RELATIVES, TO_ME
from japan_russia.wording.phrases import offices, pronouns
from japan_russia.wording.speech.clauses import PREPOSITIONS

__all__ = ["Arguments", "Subject"]

#: "the guest also" right before a verb has no more characters.
_WHOM: Final = 48
#: So many sentences back the event is looked for that tells who "the Minister" is.
_BEFORE: Final = 24
#: So many sentences back somebody is named whom "him" can mean.
_HIM: Final = 3
#: So far back from a phrase or a name the words before it are read.
_NEAR: Final = 24


class Subject(NamedTuple):
    """Who stands before a verb: *people*, or a *joint* phrase for those who met.

    *pronoun* tells that the subject is "he" or "she", or called by what does not tell who it is.
    """

    people: tuple[Person, ...]
    joint: Joint | None
    pronoun: bool


class Arguments:
    """Finds who met whom, of the clauses of one document.

    *writer* is whose page it is, *issuer* the country of the ministry that issued it.
    """

    def __init__(
        self,
        document: Document,
        register: Register,
        writer: Writer,
        issuer: str | None,
    ) -> None:
        self.document: Document = document
        self.register: Register = register
        self.writer: Writer = writer
        self.issuer: str | None = issuer

    def subject(
        self,
        sentence: Sentence,
        clause: Clause,
        begin: int,
        of: Callable[[Sentence], Sequence[Event]],
    ) -> Subject | None:
        """Who stands between *begin* and the verb as its subject, or is meant there.

        *of* gives the events of the sentences before it.
        None where only a person can be meant, and none is: "The firm held negotiations with B".
        """
        verb = clause.verb
        people, joint = self._named(sentence, clause, begin)
        if verb["by_person"] and not (people or joint):
            return None
        said = list(_subject_pronouns(sentence, begin, verb.start()))
        pronoun = any(word in pronouns.OF_ONE for word in said)
        if not (people or joint):
            pronoun = pronoun or self._is_the_guest(begin, verb.start())
            before = (it for it in sentence.mentions if begin <= it.start < verb.start())
            pronoun = pronoun or any(map(self.register.is_nameless, before))
            people = self._by_office(sentence, begin, verb.start(), of)
        elif people:
            people = (*self._beside(sentence, begin, people, of), *people)
        if self.writer.author is not None and not pronouns.FIRST.isdisjoint(said):
            people = tuple(dict.fromkeys((self.writer.author, *people)))
        return Subject(people, joint, pronoun)

    def partners(
        self, sentence: Sentence, verb: re.Match[str], part: Part, subjects: Sequence[Person]
    ) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
        """Who was met in a part of a sentence, and who came with him."""
        named = part.named, part.end
        company = who_met.COMPANY.search(self.document.text, *named)
        last = company.start() if company is not None else part.end
        found, companions = self.met(sentence, verb, (part.named, last), subjects)
        if company is not None and not found and len(subjects) < 2:
            return self.met(sentence, verb, named, subjects)
        return found, companions

    def met(
        self,
        sentence: Sentence,
        verb: re.Match[str],
        place: tuple[int, int],
        subjects: Sequence[Person],
    ) -> tuple[tuple[Person, ...], tuple[Person, ...]]:
        """Who is named in a place behind a verb as who was met, and who came with him."""
        text = self.document.text
        if self.writer.author is not None and TO_ME.match(text, place[0]):
            return (self.writer.author,), ()
        found = self._in_a_row(sentence, verb, place, subjects)
        persons = tuple(dict.fromkeys(person for _, person in found))
        first = found[0][0] if found else None
        if first is None or first.office is None or not offices.LEADER.search(first.office.words):
            return persons, ()
        # Ministers after their leader went with him, but for those of another country.
        if who_met.EACH.search(text, verb.end(), first.start):
            return persons, ()
        leaders = tuple(
            person
            for mention, person in found
            if mention.office is None
            or offices.LEADER.search(mention.office.words)
            or (first.country is not None and mention.country not in (None, first.country))
        )
        came = tuple(p for p in persons if p not in leaders)
        chain = text[first.end : found[-1][0].start]
        return leaders, came if who_met.TOGETHER.search(chain) else ()

    def _named(
        self, sentence: Sentence, clause: Clause, begin: int
    ) -> tuple[tuple[Person, ...], Joint | None]:
        """Who is named before the verb as its subject."""
        text, verb = self.document.text, clause.verb
        held = clause.form == WAS_HELD
        between = held and who_met.BETWEEN.search(text, begin, verb.start()) is not None
        found: list[Person] = []
        joint: Joint | None = None
        company: int | None = None
        for phrase in sentence.phrases:
            if phrase.start < begin or phrase.end > verb.start():
                continue
            if self._is_in_company(phrase, begin, company):
                # "A, accompanied by B, C and others, paid a call on D"
                company = phrase.end
                continue
            company = None
            if isinstance(phrase, Mention):
                person = self.register.meant(phrase)
                if person is None or phrase.is_genitive or person in found:
                    continue
                if is_elsewhere(text, phrase):
                    continue
                if between or not _is_oblique(text, phrase, begin):
                    found.append(person)
            elif isinstance(phrase, Joint) and not _is_oblique(text, phrase, begin):
                joint = phrase
        if not found and joint is None:
            found = self._named_bare(sentence, begin, verb.start())
        return tuple(found), joint

    def _is_in_company(self, phrase: Phrase, begin: int, company: int | None) -> bool:
        """Whether somebody is named as who came with the subject, or with whom he came.

        *company* is where one ends who is named so right before.
        """
        if not isinstance(phrase, Mention):
            return False
        text, near = self.document.text, max(begin, phrase.start - _NEAR)
        if who_met.IN_COMPANY.search(text, near, phrase.start) is not None:
            return True
        if company is None or text.startswith(who_met.COMMA_AND, company):
            return False
        return who_met.IN_CHAIN.match(text, company, phrase.start) is not None

    def _is_the_guest(self, begin: int, verb: int) -> bool:
        """Whether the subject is he whose visit it is: "the guest", "the delegation"."""
        near = max(begin, verb - _WHOM)
        guest = who_met.THE_GUEST.search(self.document.text, near, verb)
        return guest is not None and (guest["group"] is None or self._has_one_delegation)

    @cached_property
    def _has_one_delegation(self) -> bool:
        """Whether the page is on one delegation, and begins with who headed it."""
        first = self.document.running[:1]
        text = self.document.text
        is_led = any(who_met.DELEGATION_LED.match(text, *sentence.place) for sentence in first)
        return is_led and len(who_met.A_DELEGATION.findall(text)) < 2

    def _by_office(
        self,
        sentence: Sentence,
        begin: int,
        verb: int,
        of: Callable[[Sentence], Sequence[Event]],
    ) -> tuple[Person, ...]:
        """Who "the Minister" is where several are named: he of whom the last event before tells.

        "Ms A, Minister of Trade, met President B.  The same afternoon the Minister had a talk with
        C": Ms A, as she was the subject there, and whom she met is called by no such office, or
        the page is one of her country.  "The Japanese Minister" is the one of that country.
        """
        text = self.document.text
        for mention in sentence.mentions:
            is_alone = begin <= mention.start < verb and not mention.words
            if not is_alone or mention.office is None:
                continue
            if not clauses.TO_VERB.fullmatch(text, mention.end, verb):
                continue
            if _is_oblique(text, mention, begin):
                continue
            told = self._last_before(sentence, of)
            if told is None:
                return ()
            called = tuple(it for it in told.people if _has_head(it, mention.office.heads[-1]))
            if mention.country is not None:
                # "Later the Japanese Minister was received by"
                named = tuple(it for it in called if it.country == mention.country)
                is_it = len(named) == 1 and _is_called(named[0], mention.office.words)
                return named if is_it and not self._is_former(mention) else ()
            # Nothing else tells the country of one whom only the site tells it of.
            own = tuple(it for it in called if it.country in (self.issuer, None))
            is_meant = called == told.subjects
            is_meant = is_meant or (self.issuer is not None and own == told.subjects)
            return told.subjects if is_meant else ()
        return ()

    def _beside(
        self,
        sentence: Sentence,
        begin: int,
        people: Sequence[Person],
        of: Callable[[Sentence], Sequence[Event]],
    ) -> tuple[Person, ...]:
        """Who stands by his office alone before one of *people*: "the President and Minister A".

        He is the one of those of the last event before who has such an office.
        """
        for mention, after in pairwise(sentence.mentions):
            if mention.start < begin or mention.words or mention.office is None:
                continue
            is_next = self.register.meant(after) in people
            if not is_next or self.register.meant(mention) is not None:
                continue
            if not who_met.AND_BEFORE.fullmatch(self.document.text, mention.end, after.start):
                continue
            told = self._last_before(sentence, of)
            head = mention.office.heads[-1]
            if mention.office.words != head or self._is_former(mention):
                # "The Vice President and Minister A", "the President of the Senate and"
                return ()
            found = [it for it in told.people if _has_head(it, head)] if told is not None else []
            found = [it for it in found if mention.country in (None, it.country)]
            found = [it for it in found if it not in people]
            return tuple(found) if len(found) == 1 else ()
        return ()

    def _is_former(self, mention: Mention) -> bool:
        """Whether the words tell that somebody else holds the office: "the former President"."""
        near = max(0, mention.start - _NEAR)
        return who_met.FORMER.search(self.document.text, near, mention.end) is not None

    def _last_before(
        self, sentence: Sentence, of: Callable[[Sentence], Sequence[Event]]
    ) -> Event | None:
        """The first event of the last sentence before that tells of one, and stands near."""
        first = max(sentence.number - _BEFORE, 0)
        for before in reversed(self.document.sentences[first : sentence.number]):
            if told := of(before):
                return told[0]
        return None

    def _named_bare(self, sentence: Sentence, begin: int, end: int) -> list[Person]:
        """ "Viktor Zarubin was received by": a name without a title, of somebody known."""
        for token in map(sentence.tokens.__getitem__, reversed(sentence.loose)):
            if begin <= token.start and token.end <= end:
                named = self.register.named(token.word)
                between = self.document.text[token.end : end]
                return named if len(named) == 1 and not between.strip() else []
        return []

    def _in_a_row(
        self,
        sentence: Sentence,
        verb: re.Match[str],
        place: tuple[int, int],
        subjects: Sequence[Person],
    ) -> list[tuple[Mention, Person]]:
        """Those who are named one behind the other as who was met, each with his mention."""
        text, (start, end) = self.document.text, place
        found: list[tuple[Mention, Person]] = []
        passed: Mention | None = None
        for mention in sentence.mentions:
            if mention.start < start or mention.start >= end:
                continue
            if passed is not None and _are_beside(text, passed, mention):
                # "a lunch which Minister A and Minister B joined"
                passed = mention
                continue
            person = self.register.meant(mention)
            if person is None and found and text[mention.start - 1] == "(":
                # "Minister A (Chair), Minister B"
                continue
            if person is None or mention.is_genitive:
                if not found:
                    continue
                break
            if found:
                # A subject again begins another clause.
                chained = who_met.IN_CHAIN.match(text, found[-1][0].end, mention.start) is not None
                chained = chained or self._is_next_of_list(found[-1][0], mention)
                if not chained or person in subjects:
                    break
                between = (found[-1][0].end, mention.start)
                if verb["at_a_meeting"] and not who_met.AND.search(text, *between):
                    # "At the talks with Minister B, Minister A said"
                    break
            elif not self._is_partner(verb, start, mention):
                passed = mention
                continue
            found.append((mention, person))
        return found

    def _is_next_of_list(self, before: Mention, mention: Mention) -> bool:
        """Whether two stand in a list with semicolons: "Mr. A, Minister of B; and Mr. C."."""
        text = self.document.text
        after = who_met.ENDS_OF_LISTED.match(text, mention.end)
        is_listed = who_met.IN_LIST.match(text, before.end, mention.start) is not None
        return after is not None and is_listed

    def him(
        self, sentence: Sentence, subjects: Sequence[Person], found: Sequence[Event]
    ) -> tuple[Person, ...]:
        """Whom "held talks with him" and "received his call" mean.

        It is who was met before in the same sentence, else with whom one before it begins.
        """
        if not subjects:
            return ()
        is_of_him = bool(found) and (found[-1].pronoun or found[-1].form == "talks_of")
        for person in found[-1].partners if found and not is_of_him else ():
            if person not in subjects:
                return (person,)
        first = max(sentence.number - _HIM, 0)
        for before in reversed(self.document.sentences[first : sentence.number]):
            if before.paragraph != sentence.paragraph:
                break
            opens = next((it for it in before.phrases if isinstance(it, Mention | Pronoun)), None)
            if not isinstance(opens, Mention) or _is_oblique(
                self.document.text, opens, before.start
            ):
                # "On Monday, he held talks with A": he is whom the sentence before that names.
                continue
            named = self.register.meant(opens) if not opens.is_genitive else None
            return (named,) if named is not None and named not in subjects else ()
        return ()

    def _is_partner(self, verb: re.Match[str], start: int, mention: Mention) -> bool:
        text = self.document.text
        near = max(start, mention.start - _NEAR)
        before = text[near : mention.start]
        if verb["called_at"]:
            return who_met.OF.search(before) is not None
        if _is_listed(text, start, mention.start):
            return False
        if not before.strip() or who_met.BETWEEN_THEM.search(before):
            return True
        if who_met.NOT_A_PARTNER.search(text, max(start, mention.start - 160), mention.start):
            return False
        return who_met.BEFORE_PARTNER.search(before) is not None and not who_met.OF.search(before)


def _is_called(person: Person, words: str) -> bool:
    """Whether an office in such words can be his: just so, or as "Minister" alone."""
    return any(words in (office.words, office.heads[-1]) for office in person.offices)


def _has_head(person: Person, head: str) -> bool:
    """Whether the last word of an office of his is *head*: "Minister"."""
    return any(head in office.heads[-1:] for office in person.offices)


def _are_beside(text: str, before: Mention, mention: Mention) -> bool:
    """Whether two are named side by side: "Minister A and Minister B"."""
    between = text[before.end : mention.start].strip(" ,")
    return not between or who_met.AND.fullmatch(between) is not None


def _is_oblique(text: str, phrase: Mention | Joint, begin: int) -> bool:
    """Whether a phrase follows a preposition or a relative pronoun, and so is no subject."""
    before = text[max(begin, phrase.start - _NEAR) : phrase.start].split()
    word = before[-1].lower().strip('(“"') if before else ""
    return word in PREPOSITIONS or word in RELATIVES


def _is_listed(text: str, start: int, at: int) -> bool:
    """Whether somebody stands in a bracket of those present."""
    opening = text.rfind("(", max(start, at - 1_000), at)
    return (
        opening >= 0
        and text.find(")", opening, at) < 0
        and attendance.PRESENT.search(text, opening, at) is not None
    )


_OF_WHO_MET: Final = pronouns.OF_ONE | pronouns.FIRST


def _subject_pronouns(sentence: Sentence, start: int, end: int) -> Iterator[str]:
    """ "He", "she", "I" and "we" that stand in a part of a sentence, in small letters."""
    for phrase in sentence.phrases:
        is_inside = start <= phrase.start < end
        if isinstance(phrase, Pronoun) and is_inside and phrase.word in _OF_WHO_MET:
            yield phrase.word
