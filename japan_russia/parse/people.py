"""Persons as a readout introduces them: name in any order, office before or after, country."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.data.office_holders import pronoun_of, terms_of
from japan_russia.model import PersonName
from japan_russia.parse.offices import (
    POSSESSIVE,
    Token,
    bare,
    country_in,
    is_word,
    parted,
    read_office,
    tokenize,
)
from japan_russia.wording import names
from japan_russia.wording.offices import BEFORE_SURNAME, NOT_NAMES, OFFICE_AND_SURNAME

__all__ = ["Person", "find", "find_surnames", "is_japanese", "surnames_used"]

#: What a person can begin with: kinds of tokens, and small words before an office.
_BEGIN: Final = frozenset(("cap", "honorific"))
_BEFORE_OFFICE: Final = frozenset(("the", "his", "her", "former"))


class Person(NamedTuple):
    """A person as named at one place.

    *office* is as printed without the country; *key* is that of the office-holder table;
    *pronoun* is "he" or "she" where the form of address or that table tells.
    """

    start: int
    end: int
    name: PersonName
    office: str | None
    country: str | None
    key: str | None
    pronoun: str | None = None


def is_japanese(name: PersonName) -> bool:
    """Tell whether every part of *name* has the syllables of Japanese in Hepburn's spelling."""
    parts = [part for part in (name.family, name.given, name.patronymic) if part]
    return len(parts) > 1 and all(names.HEPBURN.match(part.lower()) for part in parts)


def surnames_used(text: str) -> frozenset[str]:
    """Return the names that stand alone after an office or "Mr.": those are family names."""
    return frozenset(
        match[1]
        for match in BEFORE_SURNAME.finditer(text)
        if match.start() == 0 or not text[match.start() - 1].isalnum()
    )


def find(text: str, start: int, end: int, surnames: frozenset[str]) -> list[Person]:
    """Return the persons that ``text[start:end]`` names with given name or honorific, in order."""
    tokens = tokenize(text, start, end)
    found: list[Person] = []
    at = 0
    while at < len(tokens):
        if tokens[at].kind not in _BEGIN and tokens[at].word not in _BEFORE_OFFICE:
            at += 1
            continue
        person, after = _person(text, tokens, at, surnames)
        if person is not None:
            found.append(person)
        at = max(after, at + 1)
    return found


def find_surnames(text: str, start: int, end: int) -> list[Person]:
    """Return whom ``text[start:end]`` names by office and surname alone, in order."""
    found: list[Person] = []
    for match in OFFICE_AND_SURNAME.finditer(text, start, end):
        if match["name"] not in NOT_NAMES and country_named(match["name"]) is None:
            name, key, country = _name([match["name"]], match["name"], None, frozenset())
            pronoun = pronoun_of(key) if key is not None else None
            office = match["office"]
            person = Person(match.start(), match.end(), name, office, country, key, pronoun)
            found.append(person)
    return found


def _person(
    text: str, tokens: list[Token], at: int, surnames: frozenset[str]
) -> tuple[Person | None, int]:
    """Read a person that begins at token *at*; the second value is where to go on."""
    first = at
    before, at = read_office(tokens, at)
    scanned = at
    if before is None:
        at = first
    if before is not None and is_word(tokens, at, ",") and _name_length(tokens, at + 1) > 1:
        # "Minister for Foreign Affairs, Takeaki Matsumoto,"
        at += 1
    honorific = False
    pronoun: str | None = None
    while at < len(tokens) and tokens[at].kind == "honorific":
        honorific = True
        pronoun = pronoun or names.PRONOUNS.get(tokens[at].word.rstrip("."))
        at += 1
    name_at = at
    # Where no office was found from here on, none begins in between.
    on = max(scanned, at, first + 1)
    length = _name_length(tokens, at)
    if length == 0 or (length == 1 and not honorific and not _is_surname(tokens, at)):
        if not (length == 1 and before is not None):
            return None, on
        if not is_word(tokens, at + 1, ","):
            return None, max(on, at + 1)
    words = [token.word for token in tokens[at : at + length]]
    if POSSESSIVE.search(words[-1]):
        return None, at + length
    at += length
    if length == 1 and is_word(tokens, at, ",") and _is_name(tokens, at + 1):
        more = _name_length(tokens, at + 1)
        rest = [token.word for token in tokens[at + 1 : at + 1 + more]]
        if more and (any(map(names.PATRONYMIC.match, rest)) or is_word(tokens, at + 1 + more, ",")):
            words = [f"{words[0]},", *rest]
            at += 1 + more
    if length == 1 and len(words) == 1:
        return None, at
    printed = text[tokens[name_at].start : tokens[at - 1].end]
    after: tuple[int, int] | None = None
    if before is None:
        office_at = at + 1 if is_word(tokens, at, ",") else at
        after, stop = read_office(tokens, office_at, after_name=True)
        if _is_name(tokens, stop if after is not None else office_at) and not honorific:
            # "…, Minister Payne": the office of somebody else.
            return None, at
        at = stop if after is not None else at
        if after is None and not honorific:
            return None, at
        if after is not None and office_at == at:
            after = None
    else:
        at = _of_country(tokens, at)
    span = before or after
    office, country = parted(text[span[0] : span[1]]) if span is not None else (None, None)
    if country is None and before is not None:
        country = country_in(text[tokens[name_at].start : tokens[at - 1].end])
    if country is None:
        country = _country_before(text, tokens, first)
    name, key, known = _name(words, printed, country, surnames)
    return (
        Person(
            tokens[first].start,
            tokens[at - 1].end,
            name,
            office,
            country or known,
            key,
            pronoun or (pronoun_of(key) if key is not None else None),
        ),
        at,
    )


def _is_surname(tokens: list[Token], at: int) -> bool:
    """Whether the name is a surname before a comma: "Lavrov, Sergey Viktorovich"."""
    if not is_word(tokens, at + 1, ","):
        return False
    length = _name_length(tokens, at + 2)
    return length > 0 and names.PATRONYMIC.match(tokens[at + 1 + length].word) is not None


def _is_name(tokens: list[Token], at: int) -> bool:
    if at >= len(tokens) or tokens[at].kind != "cap":
        return False
    word = bare(tokens[at].word)
    return word not in NOT_NAMES and country_named(word) is None


def _name_length(tokens: list[Token], at: int) -> int:
    length = 0
    while length < 4 and _is_name(tokens, at + length):
        length += 1
        if POSSESSIVE.search(tokens[at + length - 1].word):
            break
    return length


def _of_country(tokens: list[Token], at: int) -> int:
    """Step over "of the Russian Federation" after a name."""
    if not is_word(tokens, at, "of"):
        return at
    after = at + 1
    if is_word(tokens, after, "the"):
        after += 1
    stop = after
    while stop < len(tokens) and tokens[stop].kind == "cap" and stop - after < 4:
        stop += 1
        words = " ".join(token.word for token in tokens[after:stop])
        if country_named(words) is not None and not _continues_country(tokens, stop):
            return stop
    return at


def _continues_country(tokens: list[Token], stop: int) -> bool:
    return stop < len(tokens) and tokens[stop].word in ("Federation", "of")


def _country_before(text: str, tokens: list[Token], first: int) -> str | None:
    """The country of "his Russian counterpart," right before."""
    words = text[max(0, tokens[first].start - 24) : tokens[first].start]
    match = re.search(r"([A-Z][a-z]+) counterpart,? \Z", words)
    return country_named(match[1]) if match is not None else None


def _name(
    words: list[str],
    printed: str,
    country: str | None,
    surnames: frozenset[str],
) -> tuple[PersonName, str | None, str | None]:
    """Part a name into its parts; return it with the table's key and country, if known."""
    if words[0].endswith(","):
        family, rest = words[0][:-1], words[1:]
    else:
        family, rest = _family(words, country, surnames)
    patronymic = None
    if len(rest) > 1:
        patronymic = next(filter(names.PATRONYMIC.match, rest), None)
    given = [word for word in rest if word != patronymic]
    # "George W. Bush", but "S. M. Krishna".
    given = [word for word in given if not re.fullmatch(r"[A-Z]\.?", word)] or given
    key = known = None
    terms = terms_of(_title(family), country, given[0] if given else None)
    if len({term.key for term in terms}) == 1:
        key, known = terms[0].key, terms[0].country
    name = PersonName(
        family=_title(family),
        given=" ".join(map(_title, given)) or None,
        patronymic=patronymic,
        printed=printed,
    )
    return name, key, known


def _title(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-")) if word.isupper() else word


def _family(
    words: list[str], country: str | None, surnames: frozenset[str]
) -> tuple[str, list[str]]:
    capitals = [word for word in words if len(word.rstrip(".")) > 1 and word.isupper()]
    if len(capitals) == 1 and len(words) > 1:
        return capitals[0], [word for word in words if word != capitals[0]]
    used = [word for word in words if word in surnames]
    if len(used) == 1:
        return used[0], [word for word in words if word != used[0]]
    if len(words) > 2 and names.PATRONYMIC.match(words[-1]):
        return words[0], words[1:]
    known = [word for word in words if terms_of(word, country)]
    if len(known) == 1:
        return known[0], [word for word in words if word != known[0]]
    if country in names.SURNAME_FIRST:
        return words[0], words[1:]
    return words[-1], words[:-1]
