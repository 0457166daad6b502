"""Offices as they are printed: where a name of one ends, and whose country it has."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.wording.names import LIKE_COUNTRIES
from japan_russia.wording.offices import COMPLEMENTS, NOT_NAMES, PLURALS, SMALL, UNITS
from japan_russia.wording.parties import OFFICE_HEADS, OFFICE_WORDS

__all__ = [
    "POSSESSIVE",
    "Token",
    "bare",
    "country_in",
    "is_given",
    "is_word",
    "parted",
    "read_office",
    "tokenize",
]

_TOKEN: Final = re.compile(
    r"(?P<honorific>(?:Senator the Hon\.?|[Tt]he Honou?rable|the Hon\.?|Hon\.|H\.\s?E\.|Mr\.|Mrs\."
    r"|Ms\.|Dr\.|Prof\.|Mr|Ms|Dr)(?=\s))"
    r"|(?P<cap>[A-Z][\w’'‘`-]*[\w]|[A-Z]\.?(?![\w]))|(?P<low>[a-z][\w’'-]*)|(?P<mark>[^\s\w])|\d\S*"
)
#: No name and no office has more words in a row.
_LONGEST: Final = 12
#: The ending of a genitive.
POSSESSIVE: Final = re.compile(r"['’`]s?\Z")
_OF: Final = re.compile(r"(?:,\s{0,3})?\s{0,3}\b(?:of|from) (?:the )?(?=[A-Z])")
_CAPITALS: Final = re.compile(r"[A-Z][\w.’'-]*(?: (?:of |and |the )?[A-Z][\w.’'-]*){0,6}")


#: "the Commonwealth of Australia" where the table has "Australia" alone.
_FORMS_OF_STATE: Final = tuple(
    f"{form} of " for form in ("Commonwealth", "Republic", "Kingdom", "Sultanate", "Federation")
)


class Token(NamedTuple):
    """A word or mark: "honorific", "cap" or "low" by its first letter, else "mark"."""

    kind: str
    word: str
    start: int
    end: int


def tokenize(text: str, start: int, end: int) -> list[Token]:
    """Return the words and marks of ``text[start:end]`` in order."""
    return [
        Token(match.lastgroup or "mark", match[0], match.start(), match.end())
        for match in _TOKEN.finditer(text, start, end)
    ]


def bare(word: str) -> str:
    """Return the word without the ending of a genitive."""
    return word if word.isalpha() else POSSESSIVE.sub("", word)


def is_word(tokens: list[Token], at: int, word: str) -> bool:
    """Tell whether token *at* is there and is *word*."""
    return at < len(tokens) and tokens[at].word == word


def read_office(
    tokens: list[Token], at: int, *, after_name: bool = False
) -> tuple[tuple[int, int] | None, int]:
    """Read the name of an office from token *at*; return its place and where to go on.

    An office ends before a name of a person: two or more capitalised words at the end of the run
    that are no words of offices.  *after_name* tells that the name stands before it, so that
    every capitalised word is the office's.
    """
    if at < len(tokens) and tokens[at].word.lower() in ("the", "his", "her"):
        at += 1
    first = at
    head = False
    complement = False
    while at < len(tokens) and (head or at < first + _LONGEST):
        token = tokens[at]
        word = bare(token.word)
        if token.kind == "cap":
            if head and is_given(tokens, at):
                break
            if word in OFFICE_WORDS or (word in PLURALS and not complement and not after_name):
                head = head or word in OFFICE_HEADS or word in PLURALS
            elif not head and country_named(word) is None and word not in COMPLEMENTS:
                break
            elif head and word not in COMPLEMENTS and country_named(word) is None:
                length = _capitals(tokens, at)
                # "Natural Resources and Ecology Yuri Trutnev": three are one field and a name.
                is_field = _is_one_field(tokens, at, length)
                is_field = is_field or (after_name and complement)
                if not is_field and (length != 1 or not complement):
                    break
        elif token.kind == "low" and word in SMALL and head:
            if not _leads_on(tokens, at, after_name=after_name):
                break
            complement = word in ("of", "for", "to", "in") or (complement and word == "the")
        elif (token.word == "," and head and complement and _lists_fields(tokens, at)) or (
            token.kind == "low" and word == "former" and not head
        ):
            pass
        else:
            break
        at += 1
    while at > first and tokens[at - 1].kind == "low" and tokens[at - 1].word in SMALL:
        at -= 1
    if not head or at == first:
        return None, at
    return (tokens[first].start, tokens[at - 1].end), at


def is_given(tokens: list[Token], at: int) -> bool:
    """Tell whether token *at* is a given name before a surname: "German Gref", no "German Bank"."""
    if tokens[at].word not in LIKE_COUNTRIES or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return after.kind == "cap" and bare(after.word) not in NOT_NAMES


def _is_one_field(tokens: list[Token], at: int, length: int) -> bool:
    """Whether unknown words are a field: "Arms Control and …", "… and Ecology Yuri Trutnev"."""
    if tokens[at - 1].word == "and":
        return length > 2
    after = at + length + 1
    return (
        is_word(tokens, after - 1, "and")
        and after < len(tokens)
        and tokens[after].word in COMPLEMENTS - OFFICE_WORDS
    )


def _capitals(tokens: list[Token], at: int) -> int:
    """How many name-like words follow on each other; 1 is a part of the office's own name."""
    length = 0
    while length < _LONGEST and at + length < len(tokens) and tokens[at + length].kind == "cap":
        if tokens[at + length].word in NOT_NAMES:
            return 1
        length += 1
    return length


def _leads_on(tokens: list[Token], at: int, *, after_name: bool) -> bool:
    """Whether a capitalised word that is part of the office follows the small words."""
    if _second_office(tokens, at, after_name=after_name):
        return True
    if is_word(tokens, at + 1, "Plenipotentiary"):
        # "Ambassador Extraordinary and Plenipotentiary"
        return True
    small, stop = tokens[at].word, min(at + _LONGEST, len(tokens))
    while at < stop and tokens[at].kind == "low" and tokens[at].word in SMALL:
        at += 1
    if at >= len(tokens) or tokens[at].kind != "cap":
        return False
    word = tokens[at].word
    if small == "and":
        is_field = at + 1 < len(tokens) and tokens[at + 1].word in UNITS
        return word in COMPLEMENTS or word == "Personal" or is_field or _capitals(tokens, at) > 2
    return True


def _second_office(tokens: list[Token], at: int, *, after_name: bool) -> bool:
    """Whether "and" adds an office: "Secretary of State and Minister of Foreign Affairs"."""
    if tokens[at].word != "and":
        return False
    at += 1
    first, stop = at, min(at + _LONGEST, len(tokens))
    while at < stop and tokens[at].word in OFFICE_WORDS:
        at += 1
    if at == first or tokens[at - 1].word not in OFFICE_HEADS:
        return False
    if at == len(tokens):
        return after_name
    return tokens[at].word in ("of", "for", "to") or (after_name and tokens[at].kind != "cap")


def _lists_fields(tokens: list[Token], at: int) -> bool:
    """Whether a comma stands between fields ("Economy, Trade and Industry")."""
    at += 1
    while is_word(tokens, at, "and"):
        at += 1
    if at + 1 >= len(tokens) or tokens[at].word not in COMPLEMENTS or tokens[at].word == "Foreign":
        return False
    after = tokens[at + 1]
    if OFFICE_HEADS.intersection((tokens[at].word, after.word)):
        # ", and Defense Minister B", ", and General B": somebody else.
        return False
    return after.word in (",", "and") or after.kind == "cap"


def _country_at(words: str, at: int) -> tuple[str, int] | None:
    """The code of the country whose name stands at *at*, and where the name ends.

    The longest name counts; "the European Affairs Bureau" and the like name no country.
    """
    match = _CAPITALS.match(words, at)
    run = match[0] if match is not None else ""
    whole = run
    while run:
        code = country_named(POSSESSIVE.sub("", run))
        if code is None and run.startswith(_FORMS_OF_STATE):
            code = country_named(run.partition(" of ")[2])
        if code is not None:
            return (code, at + len(run)) if run == whole or not _is_field(whole, run) else None
        run = run.rpartition(" ")[0]
    return None


def _is_field(whole: str, run: str) -> bool:
    """Whether the word after the country's name shows that it is part of an office."""
    after = whole[len(run) :].split()
    return bool(after) and after[0] in COMPLEMENTS and not OFFICE_HEADS.intersection(after)


def parted(words: str) -> tuple[str | None, str | None]:
    """Return the office without its country, and the country's code."""
    words = re.sub(r"\s+", " ", words)
    country = None
    for match in _OF.finditer(words):
        found = _country_at(words, match.end())
        if found is not None:
            rest = words[found[1] :]
            # "Ambassador of the Russian Federation to Japan"
            rest = rest if rest.startswith(" to ") else ""
            country, words = found[0], words[: match.start()] + rest
            break
    words = words.removeprefix("the ")
    found = _country_at(words, 0)
    if found is not None and found[1] < len(words):
        country, words = country or found[0], words[found[1] :]
    return (words.strip() or None), country


def country_in(words: str) -> str | None:
    """Return the code of the first country after an "of", None where there is none."""
    for match in _OF.finditer(words):
        found = _country_at(words, match.end())
        if found is not None:
            return found[0]
    return None
