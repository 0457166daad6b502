"""Everybody whom the text names, each once, with all places where it does.

Mentions are merged before anything is decided: a fuller form completes a shorter one, whichever
comes first; two of one surname are told apart by given name, office, form of address and
country; a surname that is misprinted once is that of the person whom it resembles.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import islice
from typing import Final

from japan_russia.data._table import fold
from japan_russia.model import PersonName
from japan_russia.parse.document import Document, Sentence
from japan_russia.parse.phrases.lands import HOME
from japan_russia.parse.phrases.mention import Mention, Office
from japan_russia.wording.layout import page
from japan_russia.wording.phrases import names, titles
from japan_russia.wording.phrases.offices import (
    A_MINISTER,
    FOREIGN,
    LEADER,
    MINISTER,
    PRIME_MINISTER,
    TO_VERB,
    UNDER,
)

__all__ = ["Person", "Register", "nearly"]

#: So many persons are looked at for one mention, so many offices kept of one person.
_MOST: Final = 60
#: In so many sentences of the beginning somebody who is never named meets another.
_TOP: Final = 3
#: Offices that are called by several names: "Minister for Foreign Affairs", "Foreign Minister".
_ALIKE: Final = (PRIME_MINISTER, FOREIGN)
#: A misprint is looked for in words at least so long.
_LONG: Final = 5
#: Initials, one or several without a blank, are no part of a name: "G.P.", "Yu.".
_INITIALS: Final = re.compile(rf"(?:{names.INITIAL}\.)+\Z")
#: "External Affairs Minister (EAM)"
_BRACKET: Final = re.compile(r" \([^()]*\)\Z")


class Person:
    """Somebody whom the text names: *seen* holds the places, in text order.

    *fullest* is the mention with most words of the name, the first of several; a title may print
    a verb with a capital behind the name, and comes last.  *start* is where the text first names
    the person, *offices* are those that it gives, each once.  *country* and *country_by* (the
    reason) are settled by the stages on sides and on who met, None until then and where nothing
    tells it.
    """

    def __init__(self, number: int, sentence: Sentence, mention: Mention) -> None:
        self.number = number
        self.seen: list[tuple[Sentence, Mention]] = []
        self.fullest: Mention = mention
        self.start: int = mention.start
        self.offices: list[Office] = []
        self.countries: set[str] = set()
        self.pronouns: set[str] = set()
        self.country: str | None = None
        self.country_by: str | None = None
        #: Whether the name seems Japanese, and something else tells that the person is not.
        self.is_foreign: bool = False
        #: What the stage on people has told of the person, for each country.
        self.told: dict[str | None, tuple[object, ...]] = {}
        #: The name in its parts, for each country.
        self.names: dict[str | None, PersonName] = {}
        #: An office that no mention of the person gives, but the text by what it leaves open.
        self.held: Office | None = None
        self._rank = (False, 0, 0, 0)
        self.add(sentence, mention)

    def __repr__(self) -> str:
        return f"<Person {self.number} {' '.join(self.fullest.words)}>"

    def add(self, sentence: Sentence, mention: Mention) -> None:
        """Take another place where the text names the person."""
        self.seen.append((sentence, mention))
        self.start = min(self.start, mention.start)
        count = len(_names(mention.words))
        rank = (not sentence.is_top and count > 1, count, len(mention.words), -mention.start)
        if rank > self._rank:
            self.fullest = mention
            self._rank = rank
        office = mention.office
        if office is not None and office not in self.offices and len(self.offices) < _MOST:
            self.offices.append(office)
        if mention.country is not None:
            self.countries.add(mention.country)
        if mention.pronoun is not None:
            self.pronouns.add(mention.pronoun)

    def hold(self, mention: Mention) -> None:
        """Take the office that *mention* gives alone for the person's own."""
        self.held = mention.office
        self.told.clear()

    def settle(self) -> None:
        """Put the places in the order of the text."""
        self.seen.sort(key=lambda it: it[1].start)
        first = {office: n for n, office in enumerate(m.office for _, m in reversed(self.seen))}
        self.offices.sort(key=lambda office: -first[office])

    @property
    def is_of_title(self) -> bool:
        """Whether a title or a caption names the person, and nothing else does."""
        return all(sentence.is_top for sentence, _ in self.seen)

    @property
    def in_title(self) -> bool:
        """Whether a title or a caption names the person."""
        return any(sentence.is_top for sentence, _ in self.seen)

    @property
    def pronoun(self) -> str | None:
        """ "he" or "she" where a form of address tells."""
        return next((m.pronoun for _, m in self.seen if m.pronoun is not None), None)

    @property
    def printed_country(self) -> str | None:
        """The country that the words of a mention give, the first of several."""
        return next((m.country for _, m in self.seen if m.country is not None), None)

    @property
    def called(self) -> list[str]:
        """The names by which the person is called alone, folded, in text order."""
        most = len(_names(self.fullest.words))
        called = [_names(mention.words) for _, mention in self.seen]
        return [" ".join(names) for names in called if len(names) < most]


def _is_minister(person: Person) -> bool:
    """Whether somebody is a minister, and no head of government or deputy."""
    held = [office.words for office in person.offices]
    return any(
        MINISTER.search(words) and not (LEADER.search(words) or UNDER.search(words))
        for words in held
    )


def _holds_one(person: Person, alike: Sequence[re.Pattern[str]]) -> bool:
    return any(it.search(office.words) for it in alike for office in person.offices)


class Register:
    """The persons of a document, in the order in which the text first names them."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.persons: list[Person] = []
        self._of: dict[int, Person] = {}
        self._by_word: dict[str, dict[Person, None]] = {}
        named = [
            (sentence, mention)
            for sentence in document.sentences
            for mention in sentence.mentions
            if mention.words
        ]
        full = [it for it in named if len(_names(it[1].words)) > 1]
        short = [it for it in named if len(_names(it[1].words)) < 2]
        self._short = short
        # What a title prints behind a surname may be its next word: "Minister A Around the Sea".
        full.sort(key=lambda it: it[0].is_top)
        for sentence, mention in full:
            person = self._same(mention)
            if person is None and sentence.is_top:
                person = self._named_in_full(mention)
            self._take(sentence, mention, person)
        for sentence, mention in short:
            self._take(sentence, mention, self._meant(mention))
        for person in self.persons:
            person.settle()
        self.persons.sort(key=lambda person: person.start)
        for number, person in enumerate(self.persons):
            person.number = number

    @cached_property
    def _alone(self) -> Counter[str]:
        """How often each surname stands alone: one that does twice is no misprint."""
        return Counter(_names(mention.words)[0] for _, mention in self._short)

    def of(self, mention: Mention) -> Person | None:
        """Return whom *mention* names; None for an office alone."""
        return self._of.get(mention.start)

    def holding(self, mention: Mention) -> Person | None:
        """Return the one person whom an office alone means.

        With a country it may be the end of the office: "the Japanese Minister"; else the beginning
        of that of somebody named before: "the Chairwoman".  Of several it is the one named before
        it, else the one of Japan; on the site of Japan's Prime Minister it is the one of Japan, or
        of no country that is printed.  "The Minister" is the one of Japan, or the one whom the
        title names.
        """
        if mention.office is None or self.is_nameless(mention):
            return None
        said = titles.unabbreviated(mention.office.words)
        found = [it for it in self.holders(said) if mention.country in (None, it.country)]
        if not found and mention.country is not None:
            # "The Japanese Minister" is Foreign Minister Tanabe.
            head = mention.office.heads[-1]
            found = [
                person
                for person in self.persons[:_MOST]
                if person.country == mention.country
                and any(office.heads[-1:] == (head,) for office in person.offices)
            ]
        elif not found and said != A_MINISTER:
            # "The Chairwoman" is the Chairwoman of the Senate.
            found = [
                person
                for person in self.persons[:_MOST]
                if person.start < mention.start
                and any(office.words.casefold().startswith(f"{said} ") for office in person.offices)
            ]
        if len(found) > 1:
            at_home = [it for it in found if it.printed_country in (None, HOME)]
            if len(at_home) == 1 and self.document.is_called(page.RESIDENCE):
                return at_home[0]
            earlier = [person for person in found if person.start < mention.start]
            is_one = len(earlier) == 1 and said != A_MINISTER
            found = earlier if is_one else [it for it in found if it.country == HOME]
        if len(found) != 1 and said == A_MINISTER:
            # "The Minister" of a page on his visit: he of its title.
            found = [it for it in self.persons[:_MOST] if it.in_title and _is_minister(it)]
        return found[0] if len(found) == 1 else None

    def holders(self, said: str) -> list[Person]:
        """Return those who hold just the office *said*, in small letters."""
        return [
            person
            for person in self.persons[:_MOST]
            if any(_BRACKET.sub("", office.words).casefold() == said for office in person.offices)
        ]

    def is_nameless(self, mention: Mention) -> bool:
        """Whether an office alone means him whom the page never names."""
        if mention.words or mention.office is None or self.nameless is None:
            return False
        office, land = self.nameless
        return titles.unabbreviated(mention.office.words) == office and mention.country in (
            None,
            land,
        )

    @cached_property
    def nameless(self) -> tuple[str, str | None] | None:
        """By which office the page calls somebody whom it never names, and the country if printed.

        "The Prime Minister spoke to the Prime Minister of Japan, Mr. A", as one of the first
        sentences: he is another than A, and the one of the country whose site it is.  In small
        letters.
        """
        for number, sentence in enumerate(self.document.running[:_TOP]):
            for mention in sentence.mentions[:1]:
                if mention.words or mention.office is None:
                    continue
                if not TO_VERB.match(self.document.text, mention.end, sentence.end):
                    continue
                said = titles.unabbreviated(mention.office.words)
                beside = {self.of(it) for it in sentence.mentions[1:] if it.words}
                alike = [it for it in _ALIKE if it.search(mention.office.words)]
                holders = {*self.holders(said)}
                if said == A_MINISTER:
                    holders.update(filter(_is_minister, self.persons[:_MOST]))
                if holders.isdisjoint(beside):
                    continue
                lands = (None, HOME, mention.country)
                may_be_he = (
                    person not in beside
                    and (person in holders or _holds_one(person, alike))
                    and (
                        person.printed_country in lands
                        or (number > 0 and person.start < mention.start)
                    )
                    for person in self.persons[:_MOST]
                )
                return None if any(may_be_he) else (said, mention.country)
        return None

    def meant(self, mention: Mention) -> Person | None:
        """Return whom a mention names: by name, or as the one holder of an office so far named."""
        return self.of(mention) if mention.words else self.holding(mention)

    def named(self, word: str) -> list[Person]:
        """Return those of whose name *word* is a part, in any case."""
        return list(self._by_word.get(fold(word), ()))

    @cached_property
    def words(self) -> frozenset[str]:
        """The words of all names, folded."""
        return frozenset(self._by_word)

    def _take(self, sentence: Sentence, mention: Mention, person: Person | None) -> None:
        if person is None:
            person = Person(len(self.persons), sentence, mention)
            self.persons.append(person)
        else:
            person.add(sentence, mention)
        self._of[mention.start] = person
        for word in _names(mention.words):
            self._by_word.setdefault(word, {})[person] = None

    def _same(self, mention: Mention) -> Person | None:
        """Who has been named in full before by the same name, in any order and spelling."""
        words = _names(mention.words)
        for person in self._sharing(words):
            theirs = _names(person.fullest.words)
            short, long = sorted((words, theirs), key=len)
            if len(short) > 1 and _fit(short, long) and not _differ(mention, person):
                return person
        return None

    def _named_in_full(self, mention: Mention) -> Person | None:
        """The one person of that office whom the text names in full, by the surname of a title."""
        surname = _names(mention.words)[0]
        found = [
            person
            for person in self._called(surname)
            if _names(person.fullest.words)[-1] == surname
            and len(person.fullest.words) > 1
            and not _differ(mention, person)
            and _likeness(mention, person)[1]
        ]
        return found[0] if len(found) == 1 else None

    def _sharing(self, words: Iterable[str]) -> Iterator[Person]:
        seen: set[int] = set()
        for word in words:
            for person in self._called(word):
                if person.number not in seen:
                    seen.add(person.number)
                    yield person

    def _called(self, word: str) -> Iterator[Person]:
        """The first persons of whose name a folded word is a part."""
        return islice(self._by_word.get(word, ()), _MOST)

    def _meant(self, mention: Mention) -> Person | None:
        """Whom a surname alone means, with what stands beside it."""
        words = _names(mention.words)
        called = [p for p in self._called(words[0]) if not _differ(mention, p)]
        fits = [person for person in called if _may_hold(mention, person)]
        if len(fits) > 1:
            return max(fits, key=lambda person: _likeness(mention, person))
        if fits:
            return fits[0]
        return None if called else self._misprinted(mention, words[0])

    def _misprinted(self, mention: Mention, word: str) -> Person | None:
        if len(word) < _LONG:
            return None
        alike = [
            person
            for person in self.persons[:_MOST]
            if any(nearly(word, other) for other in _names(person.fullest.words))
            and not _differ(mention, person)
            and _may_hold(mention, person)
        ]
        if len(alike) != 1:
            return None
        if self._alone[word] < 2:
            return alike[0]
        # What stands alone more than once is no misprint; the full name may then have one.
        is_called = any(self._alone[other] for other in _names(alike[0].fullest.words))
        heads = {head for office in alike[0].offices for head in office.heads}
        is_same = mention.office is not None and not heads.isdisjoint(mention.office.heads)
        return alike[0] if is_same and not is_called else None


@lru_cache(maxsize=1_000)
def _names(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name, folded, without initials."""
    bare = [word.rstrip(".") for word in words if not _INITIALS.match(word)]
    # "Ó Súilleabháin": a letter with an accent is a small word and no initial.
    found = tuple([fold(word) for word in bare if len(word) > 1 or not word.isascii()])
    return found or tuple(map(fold, words))


def _fit(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every word of a name is one of the other's, some in another spelling."""
    left = list(long)
    exact = 0
    for word in short:
        if word in left:
            left.remove(word)
            exact += 1
            continue
        near = next((other for other in left if nearly(word, other, spelling=True)), None)
        if near is None:
            return False
        left.remove(near)
    return exact > 0


def _differ(mention: Mention, person: Person) -> bool:
    """Whether what stands beside the name is another's: country or pronoun."""
    is_of_another = mention.country is not None and person.countries - {mention.country}
    is_another = mention.pronoun is not None and person.pronouns - {mention.pronoun}
    return bool(is_of_another or is_another) or _differ_in_initials(mention, person)


def _differ_in_initials(mention: Mention, person: Person) -> bool:
    """Whether a mention has initials of its own: "I.S. Ivanov" is not "S.B. Ivanov".

    "President W. J. Clinton" is Mr. Bill Clinton, whose office it is.
    """
    first = next((word for word in mention.words if _INITIALS.match(word)), None)
    heads = {head for office in person.offices for head in office.heads}
    own = mention.office is not None and not heads.isdisjoint(mention.office.heads)
    if first is None or (own and not any(map(_INITIALS.match, person.fullest.words))):
        return False
    family = set(_names(mention.words))
    letters = {it[0].lower() for it in person.fullest.words if fold(it) not in family}
    letter = first[0].lower()
    # "E. Ivanov" may be "Yevgeny Ivanov".
    may_be = letter in letters or (letter in names.ALIKE and letters & names.ALIKE)
    return bool(letters) and not may_be


@lru_cache(maxsize=1_000)
def _fields(office: Office | None) -> frozenset[str]:
    if office is None:
        return frozenset()
    if titles.BY_FIELD.isdisjoint(office.heads):
        return frozenset()
    return titles.fields_of(office.words)


def _may_hold(mention: Mention, person: Person) -> bool:
    """Whether a person may be called by the office of *mention*, by those given elsewhere."""
    fields = _fields(mention.office)
    theirs = [_fields(office) for office in person.offices]
    if not fields or not any(theirs) or not all(theirs):
        return True
    return any(fields & other for other in theirs) or _has_several_fields(person)


def _has_several_fields(person: Person) -> bool:
    """Whether somebody is given offices over different fields anyway."""
    theirs = [_fields(office) for office in person.offices]
    return any(not one & other for one in theirs for other in theirs)


def _likeness(mention: Mention, person: Person) -> tuple[int, int, int]:
    """How well an office before a surname fits: pronoun, shared words; then who comes first."""
    said = set(mention.office.words.split(" ")) if mention.office is not None else set()
    theirs = {word for office in person.offices for word in office.words.split(" ")}
    heads = {head for office in person.offices for head in office.heads}
    shared = len(said & theirs)
    shared += mention.office is not None and mention.office.heads[-1] in heads
    same = mention.pronoun is not None and mention.pronoun == person.pronoun
    return int(same), shared, -person.start


def nearly(one: str, other: str, *, spelling: bool = False) -> bool:
    """Tell whether two words differ by one letter, or two in long ones, as misprints do."""
    if one == other:
        return True
    if {f"{one}a", f"{other}a"} & {one, other}:
        # "Ivanov", "Ivanova": he and she.
        return False
    shortest = min(len(one), len(other))
    if spelling and shortest == 1:
        return one[0] == other[0]
    if shortest < (4 if spelling else _LONG) or one[0] != other[0]:
        return False
    most = 2 if shortest > 7 or spelling else 1
    if abs(len(one) - len(other)) > most or len(set(one) ^ set(other)) > 2 * most:
        return False
    return _distance(one[:40], other[:40], most) <= most


def _distance(one: str, other: str, most: int) -> int:
    """How many letters to put in, leave out, change or swap; more than *most* is not counted."""
    one, other = _unlike(one, other)
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, theirs in enumerate(other, start=1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != theirs))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == theirs:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before, last = last, row
    return last[-1]


def _unlike(one: str, other: str) -> tuple[str, str]:
    """Two words without the letters with which both begin and end."""
    at, least = 0, min(len(one), len(other))
    while at < least and one[at] == other[at]:
        at += 1
    end = 0
    while end < least - at and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[at : len(one) - end], other[at : len(other) - end]
