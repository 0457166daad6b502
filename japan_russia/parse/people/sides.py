"""Whose side each person is of: reasons in order, and no guess where none of them tells.

The countries of the page come first (its title, its breadcrumb, its first sentences), then those
of the persons; a person about whom nothing tells has no country.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from typing import Final, TypeAlias

from japan_russia.data.countries import country_named, country_of_capital
from japan_russia.data.countries import names as names_of
from japan_russia.data.surnames import has_frequent_surname
from japan_russia.model import FurnitureKind
from japan_russia.parse.document import Block, Document, Sentence
from japan_russia.parse.people.lists import Listed, in_lines, in_sentence
from japan_russia.parse.people.names import (
    is_japanese,
    key_of,
    may_be_in_table,
    may_be_japanese,
    name_of,
)
from japan_russia.parse.people.register import Person, Register
from japan_russia.parse.phrases.lands import HOME, land_at, lands_at
from japan_russia.parse.phrases.parties import Joint, Side
from japan_russia.parse.phrases.places import city_at
from japan_russia.parse.text.tokens import Tokens, tokens
from japan_russia.wording.layout import page as page_words
from japan_russia.wording.lexicon import CAPITAL, LAND
from japan_russia.wording.meetings import places as place_words
from japan_russia.wording.phrases import names, offices, states

__all__ = ["BY_SYLLABLES", "Sides", "countries_in", "countries_of", "pairs_in", "ranks_of"]

#: Countries whose people have patronymics.
_PATRONYMIC: Final = frozenset("RU SU UA BY KZ KG TJ UZ TM MD AM AZ GE MN BG".split())
#: So many sentences of the beginning can name the other country.
_BEGINNING: Final = 3
#: So many sentences can tell that he who stayed in a capital was received there.
_HOSTS_IN: Final = 8
#: So many characters before "visited" tell that it was at another time: "who had visited".
_NEAR: Final = 16


class Sides:
    """The countries of the page, and why each person is of the one he is.

    *told* are the countries that met, where the caller knows them: no other can then be that of
    somebody of whom nothing tells it.
    """

    def __init__(
        self, document: Document, register: Register, told: Collection[str] | None = None
    ) -> None:
        self.document: Document = document
        self.register: Register = register
        self.told: Collection[str] | None = told
        #: Whom each sentence lists as present, by its number; the side of each, by his place.
        self.lists: dict[int, list[Listed]] = {}
        self._listed: dict[int, str] = {}
        for sentence in document.sentences:
            if sentence.block in (Block.LEAD, Block.BODY, Block.TIMING):
                found = in_sentence(document, sentence)
                if found:
                    self.lists[sentence.number] = found
        lines = list(in_lines(document))
        #: The lines that name persons and nothing else, by number: nobody says anything there.
        self.rolls: frozenset[int] = frozenset(line.sentence.number for line in lines)
        #: Those of them that list who was present.
        self.lines: dict[int, list[Listed]] = {
            line.sentence.number: line.people for line in lines if line.are_present
        }
        self.lists |= self.lines
        for found in self.lists.values():
            self._listed |= {it.mention.start: it.country for it in found if it.country}
        for reasons in (REASONS, BY_NAME):
            for person in register.persons:
                if person.country is None:
                    self._settle(person, reasons)

    def _settle(self, person: Person, reasons: Sequence[Reason]) -> None:
        """Give a person the country that the first reason tells."""
        for reason in reasons:
            country = reason(self, person)
            if country is not None:
                person.country, person.country_by = country, reason.__name__.strip("_")
                return

    @cached_property
    def others(self) -> tuple[str, ...]:
        """The countries other than Japan whose meeting it is, by what the page's beginning says.

        Where it names none, it is that whose capital somebody visited, and had a host in, else the
        one whose side the text tells of beside Japan's: "the Russian side", "the Japanese side".
        """
        found = dict.fromkeys(code for code in self._of_beginning() if code != HOME)
        if not found:
            found = dict.fromkeys(code for code in self._visited() if code != HOME)
        if not found and HOME in self._of_sides:
            found = dict.fromkeys(self._of_sides - {HOME}) if len(self._of_sides) == 2 else {}
        if self.told is not None:
            known = {code: None for code in found if code in self.told}
            found = known | dict.fromkeys(sorted(set(self.told) - {HOME}))
        return tuple(found)

    @cached_property
    def issuer(self) -> str | None:
        """The country of the foreign ministry or government whose site it is, None for others."""
        text, page = self.document.text, self.document.page
        first = min((line.start for line in page.body), default=len(text))
        is_ministry = False
        for kind, start, end in page.furniture:
            if kind not in _SITE:
                continue
            organ = (code for it, code in offices.ORGANS_OF_ONE if it.search(text, start, end))
            # Below the text only who issued it, and no link to another's site.
            is_own = end <= first or kind is FurnitureKind.ISSUER or text.startswith("©", start)
            if is_own and (code := next(organ, None)) is not None:
                return code
            if end > first:
                code = country_named(text[start:end]) if is_ministry else None
                is_ministry = offices.STATE_ORGAN.search(_in_small(text[start:end])) is not None
                if code is not None:
                    # "Ministry of Foreign Affairs / Singapore", at the end
                    return code if code != HOME else None
                continue
            address = page_words.DOMAIN.match(text, start, end)
            if address is not None and (code := _DOMAINS.get(address[1].upper())) is not None:
                return code if code != HOME else None
            if kind is FurnitureKind.NAVIGATION and start == page.furniture[0][1]:
                # "Republic of Norway", above the path to the page
                code = country_named(text[start:end])
                if code is not None and code != HOME:
                    return code
            if offices.STATE_ORGAN.search(_in_small(text[start:end])):
                for code in countries_in(text, start, end)[:1]:
                    return code if code != HOME else None
        return None

    @cached_property
    def has_home(self) -> bool:
        """Whether the beginning of the page names Japan, or somebody who can only be of it."""
        if self.told is not None:
            return HOME in self.told
        if any(code == HOME for code in self._of_beginning()):
            return True
        return any(p.country == HOME for p in self.register.persons)

    @cached_property
    def _of_sides(self) -> frozenset[str]:
        """The countries whose sides the text tells of: "the Russian side"."""
        phrases = (it for sentence in self.document.running for it in sentence.phrases)
        sides = (it for it in phrases if isinstance(it, Side) and not it.is_mere)
        return frozenset(code for it in sides for code in it.codes) | (
            frozenset((HOME,)) if self.has_home else frozenset()
        )

    def _of_beginning(self) -> Iterator[str]:
        for joined in (*self._phrases, self.of_pairs):
            yield from joined
        text, document = self.document.text, self.document
        for line in (*document.titles, *document.captions):
            yield from countries_of(line.tokens)
        for kind, start, end in document.page.furniture:
            if kind is FurnitureKind.BREADCRUMB:
                yield from countries_in(text, start, end)
        running = document.running[:_BEGINNING]
        for sentence in running:
            yield from pairs_in(text, sentence.start, min(sentence.end, sentence.start + 400))
        for sentence in running:
            yield from self._named(sentence)

    def _visited(self) -> Iterator[str]:
        """The country of the one capital in which somebody stayed, and was received or called.

        "visited Lisbon": meetings of others are held in capitals, too, so without a host it tells
        nothing.  Nor where somebody of an organization is named: its seat is in another's capital.
        """
        text, found = self.document.text, set[str]()
        first = self.document.running[:_HOSTS_IN]
        if not any(place_words.HOST.search(text, *sentence.place) for sentence in first):
            return
        for sentence in self.document.running[:_BEGINNING]:
            if offices.OF_A_BODY.search(text, *sentence.place):
                return
            named = (self.register.of(it) for it in sentence.mentions if it.words)
            if any(it is not None and not may_be_japanese(it) for it in named):
                # "Minister B visited London": whose country it is not.
                continue
            for match in place_words.STAYED.finditer(text, *sentence.place):
                near = max(sentence.start, match.start() - _NEAR)
                city = city_at(text, match.end(), sentence.end)
                code = country_of_capital(city) if city is not None else None
                if code is not None and not place_words.HAD_STAYED.search(
                    text, near, match.start()
                ):
                    found.add(code)
        if len(found) == 1:
            yield from found

    @cached_property
    def of_pairs(self) -> tuple[str, ...]:
        """The countries of "Japan-Norway Foreign Ministers' Meeting" in title or breadcrumb.

        In titles also those of "Meeting among Japan, Norway and Iceland", three or more with Japan.
        Of several such phrases ("Japan-EU Summit", "Japan-Belgium Summit Meeting") the one that
        joins most, the first of these.
        """
        found = self._phrases
        if not found:
            text = self.document.text
            found = [_several_in(text, it.start, it.end) for it in self.document.titles]
        return tuple(max(found, key=lambda it: len(set(it)), default=()))

    @cached_property
    def _phrases(self) -> list[list[str]]:
        """The countries of each phrase that joins some, in title, captions and breadcrumb."""
        document = self.document
        places = [(it.start, it.end) for it in (*document.titles, *document.captions)]
        places += [(s, e) for kind, s, e in document.page.furniture if kind is _CRUMB]
        return [it for start, end in places for it in _joined_in(document.text, start, end)]

    def _named(self, sentence: Sentence) -> Iterator[str]:
        text = self.document.text
        for phrase in sentence.phrases:
            if isinstance(phrase, Side) and not phrase.is_mere:
                yield from phrase.codes
            elif isinstance(phrase, Joint):
                yield from phrase.lands
            elif isinstance(phrase, Side):
                near = max(sentence.start, phrase.start - 24)
                if place_words.VISIT.search(text, near, phrase.start) or len(phrase.codes) > 1:
                    yield from phrase.codes
        for mention in sentence.mentions:
            if mention.country is not None:
                yield mention.country


#: The end of a site's address, and the code of its country.
_DOMAINS: Final = {code: code for code in names_of().values()} | page_words.DOMAINS
#: What tells whose site it is.
_SITE: Final = (FurnitureKind.NAVIGATION, FurnitureKind.ISSUER, FurnitureKind.BREADCRUMB)
_CRUMB: Final = FurnitureKind.BREADCRUMB


def _in_small(words: str) -> str:
    """Words in capitals as they are printed elsewhere."""
    return words.title() if words.isupper() else words


def pairs_in(text: str, start: int, end: int) -> Iterator[str]:
    """The countries that a hyphen joins: "Japan-Australia-India-U.S.", "Russian-Japanese"."""
    for joined in _joined_in(text, start, end):
        yield from joined


def _joined_in(text: str, start: int, end: int) -> Iterator[list[str]]:
    """The countries of each phrase that joins some by a hyphen."""
    printed = text[start:end]
    if True not in [mark in printed for mark in states.HYPHEN_MARKS]:
        return
    for match in states.PAIR.finditer(text, start, end):
        words = states.HYPHENS.sub(" - ", match[0])
        found = countries_in(words, 0, len(words))
        if len(found) > 1:
            yield found


def _several_in(text: str, start: int, end: int) -> list[str]:
    """The countries of "among Japan, Norway and Iceland", if three or more and Japan is one."""
    for match in states.AMONG.finditer(text, start, end):
        found, _ = lands_at(tokens(text, match.end(), end), 0)
        if len(found) > 2 and HOME in found:
            return found
    return []


def countries_in(text: str, start: int, end: int) -> list[str]:
    """Return the codes of the countries that are named there by name or adjective, in order."""
    return countries_of(tokens(text, start, end)) if start < end else []


def countries_of(words: Tokens) -> list[str]:
    """Return the same of *words* that are split already."""
    found: list[str] = []
    after = 0
    for at in words.of(CAPITAL | LAND):
        land = land_at(words, at) if at >= after else None
        if land is not None:
            found.append(land.code)
            after = land.stop
    return found


def _printed(sides: Sides, person: Person) -> str | None:
    """The words beside the name: "of the Russian Federation", "the Norwegian Minister"."""
    del sides
    return person.printed_country


def _in_the_list(sides: Sides, person: Person) -> str | None:
    """The side that a list of those present gives the person."""
    codes = (sides._listed.get(mention.start) for _, mention in person.seen)
    return next((code for code in codes if code is not None), None)


def _in_the_table(sides: Sides, person: Person) -> str | None:
    """The office-holder table, where it knows one such person, and of a country of the page."""
    found = key_of(name_of(person), None) if may_be_in_table(person) else None
    if found is None:
        return None
    fits = not sides.others or found[1] in (HOME, *sides.others)
    return found[1] if fits else None


def _by_office(sides: Sides, person: Person) -> str | None:
    """An office that one country alone has."""
    del sides
    printed = [office.words for office in person.offices]
    # "Secretary of State B" of whom the text says "Secretary of State for Transport" elsewhere
    printed = [it for it in printed if not any(it != o and o.startswith(it) for o in printed)]
    for pattern, code in offices.OF_ONE:
        for words in printed:
            if pattern.search(words):
                return code
    held = any(map(offices.JAPANESE.search, printed))
    return HOME if held and may_be_japanese(person) else None


def _by_name(sides: Sides, person: Person) -> str | None:
    """A full name in the syllables of Japanese, of somebody whose office Japan has."""
    del sides
    if not is_japanese(person.fullest.words):
        return None
    printed = [it.words for it in person.offices]
    held = [
        (offices.NOT_JAPANESE.fullmatch(it) or offices.INTERNATIONAL.search(it)) is not None
        for it in printed
        # "Governor Nakoa" is called by the first word of his office.
        if not any(other.startswith(f"{it} ") for other in printed)
    ]
    is_frequent = has_frequent_surname(person.fullest.words)
    # Japan has presidents of companies, and of the House of Councillors.
    person.is_foreign = bool(held) and all(held) and not is_frequent
    return HOME if not person.is_foreign else None


def _by_patronymic(sides: Sides, person: Person) -> str | None:
    """A patronymic, where one country of the page uses them."""
    if not any(map(names.PATRONYMIC.match, person.fullest.words)):
        return None
    fits = [code for code in sides.others if code in _PATRONYMIC]
    return fits[0] if len(fits) == 1 else None


def ranks_of(person: Person) -> set[str]:
    """Of the offices that a country has once, those that a person holds."""
    words = [it.words for it in person.offices]
    held = [it for it in words if not (offices.UNDER.search(it) or offices.NO_LONGER.search(it))]
    return {rank for rank, it in offices.RANKS.items() if any(map(it.search, held))}


#: Tells the country of a person, if it does.
Reason: TypeAlias = Callable[[Sides, Person], str | None]
#: Why a person is of a country, the first that tells.
REASONS: Final[Sequence[Reason]] = (_printed, _in_the_list, _in_the_table, _by_office)
#: The reason that shows least.
BY_SYLLABLES: Final = _by_name.__name__.strip("_")
#: Why those are of one of whom nothing else tells it: a name shows less than an office.
BY_NAME: Final[Sequence[Reason]] = (_by_name, _by_patronymic)
