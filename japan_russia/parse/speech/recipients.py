"""To whom something is said: the object of a verb, or who follows its "to"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from japan_russia.data.countries import country_named
from japan_russia.model import NamedBy, Side
from japan_russia.parse.speech.mentions import BY_NAME, Mention, within
from japan_russia.parse.speech.predicates import VerbAt
from japan_russia.wording.speech import addressees as recipients
from japan_russia.wording.speech import clauses
from japan_russia.wording.speech import predicates as words
from japan_russia.wording.speech.verbs import Mark

__all__ = ["addressed", "fronted", "recipient"]

_OBJECT_REACH: Final = 120


def addressed(
    text: str, mentions: Sequence[Mention], verbs: Sequence[VerbAt], end: int
) -> tuple[Mention, ...]:
    """Those who are the object of a verb: directly, or after "to", as its row says."""
    found: list[Mention] = []
    for verb in verbs:
        direct, onto = Mark.OBJECT in verb.row.marks, Mark.TO in verb.row.marks
        may = recipients.NOT_TO_SOMEBODY.isdisjoint((verb.row.lemma, verb.lemma))
        if not may and onto:
            continue
        if direct or onto or may:
            addressee = recipient(text, mentions, verb, end, direct=direct, onto=onto)
            if addressee is not None and addressee not in found:
                found.append(addressee)
    return tuple(found)


def recipient(
    text: str, mentions: Sequence[Mention], verb: VerbAt, end: int, *, direct: bool, onto: bool
) -> Mention | None:
    """The recipient that is an object of *verb*: a pronoun, a party, or any country."""
    pronoun = recipients.PRONOUN.match(text, verb.end, end) if direct else None
    if pronoun is None and verb.row.lemma not in recipients.NOT_TO_SOMEBODY:
        pronoun = recipients.TO_PRONOUN.match(text, verb.end, end)
        if pronoun is None and verb.lemma.endswith(recipients.WITH_NOUN):
            pronoun = recipients.NOUN_TO_PRONOUN.match(text, verb.end, end)
    if pronoun is not None:
        return Mention(*pronoun.span(1), NamedBy.PRONOUN, (), pronoun[1])
    for mention in within(mentions, verb.end, min(end, verb.end + _OBJECT_REACH))[:2]:
        between = text[verb.end : mention.start].strip()
        is_object = direct and (
            between in recipients.BEFORE_OBJECT
            or (
                between == clauses.THAT
                and Mark.THAT in verb.row.marks
                and not recipients.BE_DONE.match(text, mention.end)
            )
            or country_named(between) is not None
        )
        directly_to = between in recipients.DIRECTLY_TO and (
            verb.row.lemma not in recipients.NOT_TO_SOMEBODY
        )
        directly_to = directly_to or (
            between.endswith(clauses.THAT) and recipients.REQUEST_THAT.search(between) is not None
        )
        directly_to = directly_to or recipients.PROTEST_WITH.match(between) is not None
        onto_it = directly_to or (onto and _is_onto(between, mention))
        if verb.row.lemma in recipients.OF_WHOM and recipients.TO_DO.match(text, mention.end):
            # "I would wish Minister B to come" is said to somebody else.
            return None
        if (is_object or onto_it) and not words.POSSESSIVE.match(text, mention.end):
            if mention.is_stranger:
                # "thanked the people of Japan"
                break
            return mention
    country = recipients.COUNTRY.match(text, verb.end, end) if direct else None
    if country is None or words.POSSESSIVE.match(text, country.end()):
        return None
    # "the U.S.", and "Russia." at the end of a sentence
    for name in (country[1], country[1].rstrip(".")):
        code = country_named(name)
        if code is not None:
            start = country.start(1)
            place = start, start + len(name)
            return Mention(*place, NamedBy.SIDE, (Side(country=code),), name)
    return None


def fronted(
    text: str, mentions: Sequence[Mention], start: int, subject: Mention
) -> tuple[Mention, ...]:
    """Who stands behind "To" where a sentence opens with it: "To Minister A he explained"."""
    for mention in within(mentions, start, subject.start)[:1]:
        is_party = mention.named_by in BY_NAME or mention.words.endswith(recipients.SIDE)
        opening = recipients.FRONTED.fullmatch(text, start, mention.start)
        then = recipients.FRONTED_THEN.fullmatch(text, mention.end, subject.start)
        if is_party and opening is not None and then is not None:
            return (mention,)
    return ()


def _is_onto(between: str, mention: Mention) -> bool:
    """Whether "to" behind an object leads to a recipient, and not to a place."""
    if not recipients.TO.search(between) or recipients.NO_TO.search(between):
        return False
    is_party = mention.named_by in BY_NAME or mention.words.endswith(recipients.SIDE)
    return is_party or not recipients.OF_TO.search(between)
