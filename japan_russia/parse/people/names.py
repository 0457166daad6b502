"""Which part of a name is the family name: by all places where the text names the person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from typing import Final, TypeAlias

from japan_russia.data._table import fold
from japan_russia.data.office_holders import pronoun_of, terms_of
from japan_russia.data.surnames import has_frequent_surname, is_frequent_in_japan
from japan_russia.model import PersonName
from japan_russia.parse.people.register import Person, nearly
from japan_russia.parse.phrases.lands import HOME
from japan_russia.wording.phrases import names, pronouns
from japan_russia.wording.phrases.address import WITH_GIVEN_NAME
from japan_russia.wording.phrases.titles import TITLES_WITH_GIVEN_NAME

__all__ = [
    "is_japanese",
    "key_of",
    "may_be_in_table",
    "may_be_japanese",
    "name_of",
    "pronoun",
]

_INITIAL: Final = re.compile(r"[^\W\d_]\.?\Z|" + names.INITIAL + r"\.\Z")


def is_japanese(words: tuple[str, ...]) -> bool:
    """Tell whether a name with a given name is Japanese, by its syllables in Hepburn's spelling.

    "Antonio Nakata" is, for the surname; "Antonio Sampaio" has a given name of another language.
    """
    parts = [word for word in words if not _INITIAL.match(word)]
    if len(parts) < 2 or not all(names.HEPBURN.match(part.lower()) for part in parts):
        return False
    is_foreign = any(fold(part) in names.NOT_JAPANESE for part in parts)
    return not is_foreign or has_frequent_surname(parts)


def may_be_japanese(person: Person) -> bool:
    """Tell whether a name, or a surname alone, can be Japanese by its syllables."""
    words = person.fullest.words
    if len(words) > 1:
        return is_japanese(words)
    return names.HEPBURN.match(words[0].lower()) is not None


def name_of(person: Person) -> PersonName:
    """Return the person's name in its parts, from the fullest form that the text prints."""
    name = person.names.get(person.country)
    if name is None:
        name = person.names[person.country] = _name_of(person)
    return name


def _name_of(person: Person) -> PersonName:
    mention = person.fullest
    words = [word for word in mention.words if word.strip(names.NUMERALS)] or list(mention.words)
    family, rest = _parted(person, words, surname_first=mention.surname_first)
    family = _as_mostly_printed(person, family)
    patronymic = None
    if len(rest) > 1:
        patronymic = next(filter(names.PATRONYMIC.match, rest), None)
    given = [word for word in rest if word != patronymic]
    given = [word for word in given if not _is_initial(word)]
    return PersonName(
        family=" ".join(map(_in_case, family)),
        given=" ".join(map(_in_case, given)) or None,
        patronymic=patronymic,
        printed=mention.printed,
    )


def may_be_in_table(person: Person) -> bool:
    """Tell whether a word of the person's name is a family name of the office-holder table.

    Without one, no way to part the name makes it that of somebody whom the table knows.
    """
    return any(map(terms_of, person.fullest.words))


def key_of(name: PersonName, country: str | None) -> tuple[str, str] | None:
    """Return the key and country of the office-holder table, if it knows one such person."""
    given = name.given.split(" ")[0] if name.given else None
    terms = terms_of(name.family, country, given)
    if len({term.key for term in terms}) != 1:
        return None
    return terms[0].key, terms[0].country


def pronoun(person: Person, name: PersonName, key: str | None) -> str | None:
    """Return "he" or "she" where form of address, office-holder table or name tells."""
    told = person.pronoun or (pronoun_of(key) if key is not None else None)
    return told or _pronoun_by(name, person.country)


def _pronoun_by(name: PersonName, country: str | None) -> str | None:
    """By a patronymic ("Ivanovna"), and by a given name of Japan ("Noriko", but "Kazuhiko")."""
    if name.patronymic is not None:
        if names.OF_HER.search(name.patronymic):
            return pronouns.SHE
        return pronouns.HE if names.OF_HIM.search(name.patronymic) else None
    is_hers = country == HOME and name.given and names.OF_HER_AT_HOME.fullmatch(name.given)
    return pronouns.SHE if is_hers else None


def _as_mostly_printed(person: Person, family: list[str]) -> list[str]:
    """The surname as it stands alone again and again, where that in the full name is misprinted."""
    alone = [mention.words[0] for _, mention in person.seen if len(mention.words) == 1]
    if len(family) != 1 or not alone or fold(family[0]) in map(fold, alone):
        return family
    ((word, number),) = Counter(alone).most_common(1)
    return [word] if number > 1 and nearly(fold(word), fold(family[0])) else family


def _is_initial(word: str) -> bool:
    if "." in word:
        return _INITIAL.match(word) is not None or all(len(part) < 2 for part in word.split("."))
    return len(word) == 1


def _in_case(word: str) -> str:
    if not word.isupper() or _is_initial(word):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


_Parts: TypeAlias = tuple[list[str], list[str]]


def _parted(person: Person, words: list[str], *, surname_first: bool) -> _Parts:
    """The words of the family name, and the rest in order; the first rule that can tell decides."""
    if len(words) == 1:
        return words, []
    if surname_first:
        return words[:1], words[1:]
    for rule in _RULES:
        found = rule(person, words)
        if found is not None:
            return found
    return _from(words, len(words) - 1)


def _from(words: list[str], at: int) -> _Parts:
    """The family name from word *at* on, with the small words before it: "van der Meer"."""
    while at > 1 and fold(words[at - 1]) in names.BEFORE_SURNAME:
        at -= 1
    return words[at:], words[:at]


def _in_capitals(person: Person, words: list[str]) -> _Parts | None:
    """ "TANEMURA Aiko", "Denis SASSOU-NGUESSO"."""
    upper = [n for n, word in enumerate(words) if word.isupper() and not _is_initial(word)]
    if not upper or len(upper) == len(words):
        return None
    first, last = upper[0], upper[-1]
    if last - first + 1 != len(upper):
        return None
    while first > 1 and words[first - 1].islower() and words[first - 1] in names.BEFORE_SURNAME:
        # "Denis van den BERG"
        first -= 1
    behind, upper_words = words[last + 1 :], words[first : last + 1]
    if first and person.country in names.MOTHERS_NAME_LAST:
        # "Andrés VALDERA Rojas"
        behind = []
    if (
        fold(words[first]) in person.called
        and " ".join(map(fold, upper_words)) not in person.called
    ):
        # "Andrés VALDERA ROJAS", called "Minister Valdera"
        return words[first : first + 1], words[:first] + behind
    return words[first : last + 1], words[:first] + behind


#: Titles and forms of address that go with the given name.
_WITH_GIVEN_NAME: Final = TITLES_WITH_GIVEN_NAME | WITH_GIVEN_NAME


def _as_called(person: Person, words: list[str]) -> _Parts | None:
    """What the text calls the person by: "Minister Khiem", "Minister van der Meer"."""
    all_called = person.called
    if len(all_called) > 1:
        all_called = [called for called, _ in Counter(all_called).most_common()]
    folded = [fold(word) for word in words] if all_called else []
    for called in all_called:
        parts = called.split(" ")
        for at in range(len(folded) - len(parts) + 1):
            behind = folded[at + len(parts) : at + len(parts) + 1]
            if not at and not names.OF_FATHER.isdisjoint(behind):
                # "President Khalid bin Rashid Al Mansour" is called President Khalid.
                continue
            if folded[at : at + len(parts)] == parts and _is_surname(person, called):
                family = words[at : at + len(parts)]
                # "David Choquehuanca Céspedes": what comes after is his mother's name.
                return family, words[:at] or words[at + len(parts) :]
    return None


def _is_surname(person: Person, called: str) -> bool:
    """Whether it stands after a title that goes with the surname, and not "King Hamad"."""
    titles = [
        mention.office.heads[-1] if mention.office is not None else mention.address[-1]
        for _, mention in person.seen
        if (mention.office is not None or mention.address)
        if " ".join(map(fold, mention.words)) == called
    ]
    return not titles or any(title not in _WITH_GIVEN_NAME for title in titles)


def _with_particle(person: Person, words: list[str]) -> _Parts | None:
    """ "Hamad Bin Isa Al Khalifa", "Joost van der Meer"."""
    del person
    if fold(words[-2]) in names.BEFORE_SURNAME and len(words) > 2:
        return _from(words, len(words) - 1)
    return None


def _by_patronymic(person: Person, words: list[str]) -> _Parts | None:
    """ "Lavrov Sergey Viktorovich"."""
    del person
    if len(words) > 2 and names.PATRONYMIC.match(words[-1]):
        return words[:1], words[1:]
    return None


def _in_table(person: Person, words: list[str]) -> _Parts | None:
    known = [n for n, word in enumerate(words) if terms_of(word, person.country)]
    if len(known) != 1:
        return None
    return [words[known[0]]], words[: known[0]] + words[known[0] + 1 :]


def _by_country(person: Person, words: list[str]) -> _Parts | None:
    """By the order of names in the person's country: "Qin Gang"; in some there are no surnames."""
    if person.country in names.NO_SURNAMES:
        return words, []
    if person.country in names.SURNAME_FIRST and len(words) < 4:
        return words[:1], words[1:]
    return None


def _by_surname_of_japan(person: Person, words: list[str]) -> _Parts | None:
    """ "Sakurai Kentaro": the first word alone is a surname of Japan, and no given name as well."""
    if person.country != HOME or len(words) != 2 or fold(words[0]) in names.GIVEN_TOO:
        return None
    first, last = map(is_frequent_in_japan, words)
    return (words[:1], words[1:]) if first and not last else None


_RULES: Final[tuple[Callable[[Person, list[str]], _Parts | None], ...]] = (
    _in_capitals,
    _as_called,
    _by_patronymic,
    _in_table,
    _by_surname_of_japan,
    _by_country,
    _with_particle,
)
