"""The phrases of a sentence that can be a subject, with whom they stand for in a meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.data._table import fold
from japan_russia.model import Side
from japan_russia.parse.document import Sentence
from japan_russia.parse.phrases import parties
from japan_russia.parse.phrases.find import Phrase
from japan_russia.parse.phrases.persons import Mention as Named
from japan_russia.parse.speech.cast import Cast, Parties
from japan_russia.parse.speech.rule import Rule

__all__ = ["Mention", "mentions_of", "within"]

_AND: Final = re.compile(r",?\s+and\s+(?:also\s+|both\s+)?(?:the\s+)?\Z")
_GENITIVE: Final = re.compile(r"['’`]s?\Z")
#: "It" that stands for a side has a verb in the past.
_IT_DID: Final = re.compile(r"\s(?:also |then |further )?[a-z]{3,12}ed\b")
_FIRST: Final = frozenset(("i", "we"))


class Mention(NamedTuple):
    """A phrase, how it names somebody, and whom it names.

    *parties* is empty for a pronoun, whom the course of the text decides, and for a stranger:
    somebody who took no part, or a group.
    """

    start: int
    end: int
    rule: Rule
    parties: Parties
    words: str
    is_stranger: bool = False


def mentions_of(text: str, sentence: Sentence, cast: Cast) -> list[Mention]:
    """Return the party phrases of a sentence, in order, none overlapping.

    Persons side by side, joined by "and", are one mention of them all.
    """
    found = [it for phrase in sentence.phrases if (it := _of(text, phrase, cast)) is not None]
    if sentence.loose and cast.register is not None:
        found += _bare_names(text, sentence, cast)
        found.sort(key=lambda it: it.start)
    return _joined(text, found)


def within(mentions: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """Return those of *mentions* that stand in ``text[start:end]``."""
    return [it for it in mentions if start <= it.start and it.end <= end]


def _of(text: str, phrase: Phrase, cast: Cast) -> Mention | None:
    start, end = phrase.start, phrase.end
    words = text[start:end]
    if isinstance(phrase, Named):
        return _of_person(phrase, words, cast)
    if isinstance(phrase, parties.Joint):
        meant = cast.joint(phrase)
        return Mention(start, end, Rule.JOINT, meant, words, not meant)
    if isinstance(phrase, parties.Side):
        return _of_side(phrase, words, cast)
    if isinstance(phrase, parties.Pronoun):
        if phrase.word == "it" and not (words == "It" and _IT_DID.match(text, end)):
            return None
        rule = Rule.FIRST_PERSON if phrase.word in _FIRST else Rule.PRONOUN
        return Mention(start, end, rule, (), words)
    return Mention(start, end, Rule.JOINT, (), words, True)


def _of_person(mention: Named, words: str, cast: Cast) -> Mention | None:
    start, end = mention.start, mention.end
    if mention.is_genitive and (ending := _GENITIVE.search(words)) is not None:
        # The name without its ending, as the subject tests look at what follows.
        end -= len(ending[0])
    if mention.words:
        party = cast.named(mention)
        rule = Rule.NAMED
    elif mention.is_counterpart:
        others = [p for p in cast.principals if p.country == mention.country]
        if mention.country is None:
            return Mention(start, end, Rule.PRONOUN, (), words)
        party, rule = (others[0] if len(others) == 1 else None), Rule.OFFICE
    else:
        party, rule = cast.holding(mention), Rule.OFFICE
    if party is None:
        if mention.is_untitled:
            return Mention(start, end, rule, (), words, True)
        return Mention(start, end, rule, (), words, True)
    return Mention(start, end, rule, (party,), words)


def _of_side(side: parties.Side, words: str, cast: Cast) -> Mention | None:
    codes = sorted(set(side.codes))
    end = side.end
    if side.is_mere and not set(codes) <= set(cast.countries):
        return None
    if not set(codes) <= set(cast.countries) and len(cast.countries) > 1:
        return Mention(side.start, end, Rule.SIDE, (), words, True)
    rule = Rule.JOINT if len(codes) > 1 else Rule.SIDE
    return Mention(side.start, end, rule, tuple(Side(country=c) for c in codes), words)


def _bare_names(text: str, sentence: Sentence, cast: Cast) -> list[Mention]:
    """Surnames that stand alone: "Putin remarked"."""
    found: list[Mention] = []
    for token in sentence.loose:
        people = cast.register.named(token.word) if cast.register is not None else []
        families = [p for p in people if _is_family(p.fullest.words, token.word)]
        meant = [it for it in (cast.of(p) for p in families) if it is not None]
        if len(meant) == 1:
            found.append(Mention(token.start, token.end, Rule.NAMED, (meant[0],), token.word))
    return found


def _is_family(words: tuple[str, ...], word: str) -> bool:
    return fold(words[-1]) == fold(word) or word.isupper() or fold(words[0]) == fold(word)


def _joined(text: str, found: list[Mention]) -> list[Mention]:
    joined: list[Mention] = []
    for mention in found:
        before = joined[-1] if joined else None
        if before is not None and _are_joined(text, before, mention):
            both = before.parties + tuple(p for p in mention.parties if p not in before.parties)
            joined[-1] = Mention(
                before.start, mention.end, Rule.JOINT, both, text[before.start : mention.end]
            )
        else:
            joined.append(mention)
    return joined


def _are_joined(text: str, before: Mention, mention: Mention) -> bool:
    if mention.start - before.end >= 12 or not _AND.match(text, before.end, mention.start):
        return False
    if Rule.PRONOUN in (before.rule, mention.rule):
        return False
    if Rule.FIRST_PERSON in (before.rule, mention.rule):
        return False
    if not (before.parties or mention.parties) or set(before.parties) & set(mention.parties):
        return False
    return before.rule is mention.rule or Rule.SIDE not in (before.rule, mention.rule)
