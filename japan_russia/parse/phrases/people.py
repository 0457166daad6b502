"""Persons as a readout introduces them: name in any order, office before or after, country."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.data.office_holders import pronoun_of, terms_of
from japan_russia.model import PersonName
from japan_russia.parse.phrases.old_offices import (
    POSSESSIVE,
    Token,
    bare,
    country_in,
    is_given,
    is_word,
    parted,
    read_office,
    tokenize,
)
from japan_russia.wording import names
from japan_russia.wording.offices import (
    BEFORE_SURNAME,
    COUNTERPARTS,
    NEW_IN_OFFICE,
    NOT_NAMES,
    OFFICE_AND_SURNAME,
    OFFICES_AND_SURNAMES,
    PLURALS,
    RANKS,
)

__all__ = ["Person", "find", "find_surnames", "is_japanese", "surnames_used"]

#: No office has more holders.
_MOST: Final = 12
_CLAUSE: Final = 10
#: Where the words after the head of an office begin.
_HEAD: Final = re.compile(r"( (?:of|for|to|in) )")
#: What a person can begin with: kinds of tokens, and small words before an office.
_BEGIN: Final = frozenset(("cap", "honorific"))
_BEFORE_OFFICE: Final = frozenset(("the", "his", "her", "former"))


class Person(NamedTuple):
    """A person as named at one place.

    *office* is as printed without the country; *key* is that of the office-holder table;
    *pronoun* is "he" or "she" where the form of address or that table tells.  A *counterpart*, as
    in "his counterpart", holds the office of whom he met.
    """

    start: int
    end: int
    name: PersonName
    office: str | None
    country: str | None
    key: str | None
    pronoun: str | None = None
    counterpart: bool = False


class _Counterpart(NamedTuple):
    country: str | None
    stop: int


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
        at = max(after, at + 1)
        if person is None:
            continue
        shared = _singular(person.office) if person.office is not None else None
        if shared is not None:
            person = person._replace(office=shared)
            others, at = _sharing(text, tokens, at, person, surnames)
            found += [person, *others]
        else:
            found.append(person)
    return found


def find_surnames(text: str, start: int, end: int) -> list[Person]:
    """Return whom ``text[start:end]`` names by office and surname alone, in order."""
    named = [
        (match["office"], match["name"], match.span())
        for match in OFFICE_AND_SURNAME.finditer(text, start, end)
    ]
    for match in OFFICES_AND_SURNAMES.finditer(text, start, end):
        office = _singular(match["office"]) or match["office"]
        named += [(office, match[group], match.span(group)) for group in ("name", "second")]
    found = [
        _named([name], name, place, office)
        for office, name, place in named
        if name not in NOT_NAMES and country_named(name) is None
    ]
    return sorted(found, key=lambda person: person.start)


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
    while at < len(tokens) and tokens[at].word in names.POSTNOMINALS:
        at += 1
    after: tuple[int, int] | None = None
    opposite = _counterpart(tokens, first, at)
    if before is None:
        office_at = at + 1 if is_word(tokens, at, ",") else at
        after, stop = read_office(tokens, office_at, after_name=True)
        is_anothers = _is_name(tokens, stop if after is not None else office_at)
        if is_anothers and not honorific:
            # "…, Minister Payne": the office of somebody else.
            after = None
        if after is None and honorific:
            after, stop = _office_in_clause(tokens, at)
        if after is not None:
            at = stop
        elif opposite is not None:
            at = opposite.stop
        elif not honorific:
            return None, at
    else:
        if text[before[0] : before[1]] in RANKS and is_word(tokens, at, ","):
            # "General Sergei Shoigu, Minister of Defense"
            after, stop = read_office(tokens, at + 1, after_name=True)
            at = stop if after is not None else at
        at = _of_country(tokens, at)
    span = after or before
    office, country = parted(text[span[0] : span[1]]) if span is not None else (None, None)
    if country is None and before is not None:
        country = country_in(text[tokens[name_at].start : tokens[at - 1].end])
    if country is None and opposite is not None:
        country = opposite.country
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
            opposite is not None,
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
    if word in names.POSTNOMINALS:
        return False
    return is_given(tokens, at) or (word not in NOT_NAMES and country_named(word) is None)


def _name_length(tokens: list[Token], at: int) -> int:
    length = 0
    while length < 4 and _is_name(tokens, at + length):
        length += 1
        if POSSESSIVE.search(tokens[at + length - 1].word):
            break
    return length


def _of_country(tokens: list[Token], at: int) -> int:
    """Step over "of the Russian Federation" or "from Russia" after a name."""
    if not is_word(tokens, at, "of") and not is_word(tokens, at, "from"):
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


def _counterpart(tokens: list[Token], first: int, stop: int) -> _Counterpart | None:
    """Read "his Russian counterpart" right before a name, or ", his Russian counterpart" after."""
    at = first - 2 if is_word(tokens, first - 1, ",") else first - 1
    if not _is_counterpart(tokens, at):
        start = stop + 1 if is_word(tokens, stop, ",") else stop
        if not (is_word(tokens, start, "his") or is_word(tokens, start, "her")):
            return None
        at = next((n for n in range(start + 1, start + 4) if _is_counterpart(tokens, n)), -1)
        stop = at + 1
    if at < 0:
        return None
    if tokens[at].word == "number":
        at -= 1
    return _Counterpart(country_named(tokens[at - 1].word) if at else None, stop)


def _is_counterpart(tokens: list[Token], at: int) -> bool:
    if not 0 <= at < len(tokens) or tokens[at].word not in COUNTERPARTS:
        return False
    return tokens[at].word != "number" or (at > 0 and tokens[at - 1].word == "opposite")


def _sharing(
    text: str, tokens: list[Token], at: int, first: Person, surnames: frozenset[str]
) -> tuple[list[Person], int]:
    """Read those who hold one office with *first*: "Ministers A of Japan and B of Russia"."""
    found: list[Person] = []
    while at < len(tokens) and tokens[at].word in (",", "and") and len(found) < _MOST:
        name_at = at + 1
        while is_word(tokens, name_at, "and") or _is_honorific(tokens, name_at):
            name_at += 1
        length = _name_length(tokens, name_at)
        if length < 2:
            break
        stop = name_at + length
        printed = text[tokens[name_at].start : tokens[stop - 1].end]
        at = _of_country(tokens, stop)
        country = country_in(text[tokens[stop - 1].end : tokens[at - 1].end])
        words = [token.word for token in tokens[name_at:stop]]
        place = (tokens[name_at].start, tokens[at - 1].end)
        found.append(_named(words, printed, place, first.office, country, surnames))
    return found, at


def _office_in_clause(tokens: list[Token], at: int) -> tuple[tuple[int, int] | None, int]:
    """Read the office of ", who took up the post of Minister of Foreign Affairs"."""
    if is_word(tokens, at, ",") and is_word(tokens, at + 1, "who"):
        for number in range(at + 2, min(at + _CLAUSE, len(tokens))):
            if tokens[number].word in NEW_IN_OFFICE:
                return read_office(tokens, number + 1, after_name=True)
            if tokens[number].kind != "low":
                break
    return None, at


def _is_honorific(tokens: list[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind == "honorific"


def _singular(office: str) -> str | None:
    """The office that several are said to hold; None where its head is no plural."""
    head, small, rest = _HEAD.split(office, 1) if _HEAD.search(office) else (office, "", "")
    words = head.split(" ")
    if words[-1] not in PLURALS:
        return None
    return " ".join([*words[:-1], PLURALS[words[-1]]]) + small + rest


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


def _named(
    words: list[str],
    printed: str,
    place: tuple[int, int],
    office: str | None,
    country: str | None = None,
    surnames: frozenset[str] = frozenset(),
) -> Person:
    """The person of a name that stands at *place* with nothing but its office."""
    name, key, known = _name(words, printed, country, surnames)
    pronoun = pronoun_of(key) if key is not None else None
    return Person(*place, name, office, country or known, key, pronoun)


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
