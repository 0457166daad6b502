"""The reporting verb of a subject, and the further verbs that share it.

Interruptions (participles, relative clauses, brackets, adverbs) may stand between subject and
verb.  A verb reports by itself, or by the particle or noun after it.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.model import Act
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.rule import Rule
from japan_russia.wording import phrases
from japan_russia.wording.parties import OF_BOTH, OFFICE_WORDS
from japan_russia.wording.verbs import (
    DENYING,
    FORMS,
    STRONG_PASTS,
    TOPICAL,
    TOPICS,
    WORDS_OF_THEIR_OWN,
    Form,
    Verb,
)

__all__ = [
    "POSSESSIVE",
    "WORD",
    "Report",
    "VerbAt",
    "is_mere_country",
    "opening_participle",
    "participle",
    "predicate",
    "resolved",
    "with_further_verbs",
]

#: What opens an interruption and what closes it.
_PAIRS: Final = {"(": ")", "–": "–", "—": "—", "-": " -"}
_INTERRUPTION: Final = re.compile(r",\s+(?:the\s+)?(?:(?=[a-z])|(?P<office>[A-Z][A-Za-z-]+)\b)")
WORD: Final = re.compile(r"[A-Za-z][a-z’'-]*")
_SPACE: Final = re.compile(r"\s*")
POSSESSIVE: Final = re.compile(r"['’`]s?\b|['’`](?=\s)")
#: "did, however, share"; "stated, for his part, that".
_ASIDE: Final = re.compile(r",\s+(?:[a-z]+\s){0,4}[a-z]+,")
#: A verb that is none of saying, its object, and a second verb.
_BESIDE: Final = re.compile(
    rf"\s+(?:[a-z]+ly |also |then |further )?(?:[a-z]{{2,12}}ed|{'|'.join(STRONG_PASTS)})\b"
)
_BESIDE_REACH: Final = 240
#: The object of such a verb goes no further.
_NO_OBJECT: Final = re.compile(
    r"[.;:]|\b(?:that|which|who|whom|where|when|whether|last year|(?:19|20)\d\d)\b"
)
_AND_VERB: Final = re.compile(
    r",?\s(?:and|but)\s+(?:also |then |further |[a-z]+ly ){0,2}(?P<verb>[a-z]{3,15})\b(?! by\b)"
)
_OF_COUNTRY: Final = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}")
_OBJECT: Final = re.compile(
    r"[^,.;:()]{0,140}?(?=[,.;:()]|\s(?:that|which|who|when|where)\s|\Z)|[^,.;:()]{0,140}"
)
_WORDS: Final = re.compile(r"[A-Za-z’'-]+")
_FURTHER: Final = re.compile(
    r"(,(?: and| but)?|;|\(|and|but|then|while|While|after|After)\s{0,4}(?<=[\s(])"
    r"(?:[a-z]+ly |also |then |further |once again |again ){0,3}([a-z]{3,15})\b"
)
_COORDINATING: Final = frozenset((",", ", and", ", but", "and", "but", "then"))
_NOT_BEFORE_PARTICIPLE: Final = frozenset(("but", ", but", "then"))
_OPENING: Final = re.compile(r"\(?([A-Z][a-z]{2,14}ing)\b(?!\s+of\b)")
#: "opposed by many", "positive for influenza", "at one time".
_NOT_SO: Final = re.compile(r"\w|\s+(?:by|time)\b|(?<=positive)\s+for\b")
_VERY: Final = re.compile(r"(?:(?:also|very|most|all|[a-z]+ly)\s+){1,2}")
_NO: Final = re.compile(r"\s+no\s(?!later|longer|less|more|fewer)")
#: As a second verb: "thanked him and replied".
_ANSWERS: Final = frozenset(("reply", "respond", "answer"))
_MAX_COMMAS: Final = 6


class VerbAt(NamedTuple):
    """A reporting verb and its place."""

    lemma: str
    act: Act
    start: int
    end: int
    form: Form


class Report(NamedTuple):
    """One clause that reports: where it begins, by whom, with which verbs.

    *subject* is None for an impersonal act; *addressees* are mentions that are objects;
    *is_reply* tells that the words present it as an answer; *negated* that the act is denied.
    """

    start: int
    subject: Mention | None
    rule: Rule
    verbs: tuple[VerbAt, ...]
    addressees: tuple[Mention, ...]
    is_reply: bool
    negated: bool = False


def predicate(
    text: str, mention: Mention, end: int, mentions: list[Mention]
) -> tuple[VerbAt | None, bool]:
    """The reporting verb of which *mention* is the subject; whether it is denied."""
    at = mention.end
    if POSSESSIVE.match(text, at, end):
        return None, False
    if mention.rule is Rule.JOINT and (both := OF_BOTH.match(text, at, end)) is not None:
        at = both.end()
    elif mention.rule is not Rule.PRONOUN and (land := _OF_COUNTRY.match(text, at, end)):
        at = land.end()
    first_person = mention.rule is Rule.FIRST_PERSON
    verb, negated = _verb_after(text, at, end, wishes=first_person or is_mere_country(mention))
    if verb is None and not negated and "," in mention.words and text.startswith(",", at):
        # "Mr. Sorokin, Minister of Foreign Affairs, said".
        verb, negated = _verb_after(text, at + 1, end, wishes=False)
        if verb is not None and verb.form is not Form.PAST:
            verb = None
    if verb is None and not negated and _is_apposed(text, mention):
        # "The Foreign Minister, Mr. Sorokin, said".
        verb, negated = _verb_after(text, at + 1, end, wishes=False)
        if verb is not None and verb.form is not Form.PAST:
            verb = None
    commas = 0
    while verb is None and not negated and commas < _MAX_COMMAS:
        # Past an interruption: a bracket, or what stands between commas.
        at = _after_interruption(text, at, end, mentions if commas == 0 else None)
        if at < 0:
            break
        commas += 1
        verb, negated = _verb_after(text, at, end, wishes=False)
        if verb is not None and verb.form is not Form.PAST:
            verb = None
    if verb is None and not negated:
        verb = _coordinated(text, mention.end, end)
    return verb, negated


def _coordinated(text: str, at: int, end: int) -> VerbAt | None:
    """The reporting verb beside another: "was moved by the gift and thanked", "hosted and said"."""
    other = _BESIDE.match(text, at, end)
    if other is None:
        return None
    stop = min(end, other.end() + _BESIDE_REACH)
    barrier = _NO_OBJECT.search(text, other.end(), stop)
    for match in _AND_VERB.finditer(text, other.end(), barrier.start() if barrier else stop):
        known = FORMS.get(match["verb"])
        if known is not None and known.form is Form.PAST:
            return resolved(text, known, match.start("verb"), match.end("verb"), end)
    return None


def _is_apposed(text: str, mention: Mention) -> bool:
    return text[mention.start - 2 : mention.start] == ", " and text.startswith(",", mention.end)


def _after_interruption(text: str, at: int, end: int, mentions: list[Mention] | None) -> int:
    """Where the words after an interruption begin, -1 where there is none.

    *mentions* are given for the first one: it has to begin with a small letter, or to be the
    office of the person before it, and so to name nobody.
    """
    at = _SPACE.match(text, at, end).end()  # type: ignore[union-attr]
    if at >= end:
        return -1
    if text[at] in _PAIRS:
        closing = _PAIRS[text[at]]
        close = text.find(closing, at + 1, min(end, at + 200))
        return close + len(closing) if close >= 0 else -1
    opening = None
    if mentions is not None:
        opening = _INTERRUPTION.match(text, at, end)
        if opening is None:
            return -1
        at = opening.end()
    close = text.find(",", at, min(end, at + 500))
    office = opening["office"] if opening is not None else None
    if office is not None and (
        office not in OFFICE_WORDS
        or any(at < m.start < close for m in mentions or () if m.rule is Rule.NAMED)
    ):
        return -1
    return close + 1 if close >= 0 else -1


def _verb_after(text: str, at: int, end: int, *, wishes: bool) -> tuple[VerbAt | None, bool]:
    negated, last = False, ""
    for _ in range(8):
        at = _SPACE.match(text, at, end).end()  # type: ignore[union-attr]
        match = WORD.match(text, at, end)
        if match is None:
            return None, False
        word = match[0]
        if wishes and (desire := phrases.DESIRES.match(text, at, end)) is not None:
            at = desire.end()
            inner = WORD.match(text, at, end)
            return (_verb(text, inner, end), False) if inner is not None else (None, False)
        if wishes and word in ("is", "are", "am"):
            return _progressive(text, match.end(), end), negated
        if word in ("was", "were"):
            return _predicative(text, match.end(), end, match), negated
        if (chain := phrases.CHAINS.match(text, at, end)) is not None:
            inner = WORD.match(text, chain.end(), end)
            led = _verb(text, inner, end) if inner is not None else None
            if led is not None:
                return led._replace(form=Form.PAST), negated
        if word in phrases.NEGATIONS:
            # "cannot" and "would never" say something; "did not say" denies that it was said.
            negated = last in DENYING
        elif word not in phrases.AUXILIARIES or word == "had":
            verb = _verb(text, match, end)
            if verb is not None and last == "had" and verb.form is Form.PAST:
                # What had been said before is told, not reported.
                return None, negated
            if verb is not None:
                # "made no comment" denies; "had no objection", "saw no obstacle" say something.
                says = verb.lemma.startswith(("have no", "see"))
                no = _NO.match(text, match.end(), end) and not says
                return verb, negated or bool(no)
            if (adverbial := phrases.ADVERBIAL.match(text, at, end)) is not None:
                at, last = adverbial.end(), word
                continue
            if word not in phrases.ADVERBS and not word.endswith("ly") and word != "had":
                return None, negated
        at, last = match.end(), word
        aside = _ASIDE.match(text, at, end)
        at = aside.end() if aside is not None else at
    return None, negated


def _progressive(text: str, at: int, end: int) -> VerbAt | None:
    """The verb of "Japan is calling for", an adverb apart."""
    for _ in range(2):
        match = WORD.match(text, _SPACE.match(text, at, end).end(), end)  # type: ignore[union-attr]
        if match is None:
            return None
        known = FORMS.get(match[0])
        if known is not None and known.form is Form.PARTICIPLE:
            return resolved(text, known, match.start(), match.end(), end)
        at = match.end()
    return None


def _predicative(text: str, at: int, end: int, was: re.Match[str]) -> VerbAt | None:
    rest = _VERY.sub("", text[at : min(end, at + 50)].lstrip(), count=1)
    for words, verb in phrases.PREDICATIVES.items():
        act = FORMS[verb].act
        if rest.startswith(words) and act is not None:
            if _NOT_SO.match(rest, len(words)):
                return None
            lemma = FORMS[words].lemma if words in FORMS else f"be {words.removesuffix(' to')}"
            return VerbAt(lemma, act, was.start(), was.end(), Form.PAST)
    return None


def _verb(text: str, match: re.Match[str], end: int) -> VerbAt | None:
    verb = FORMS.get(match[0].lower()) or _misprinted(text, match, end)
    return None if verb is None else resolved(text, verb, match.start(), match.end(), end)


def _misprinted(text: str, match: re.Match[str], end: int) -> Verb | None:
    """A past form with one letter too many or too few, or an unknown verb before "that"."""
    word = match[0]
    if len(word) < 6 or not word.endswith("ed"):
        return None
    if word in WORDS_OF_THEIR_OWN:
        return None
    for i in range(len(word) - 2):
        verb = FORMS.get(word[:i] + word[i + 1 :])
        if verb is not None and verb.form is Form.PAST:
            return verb
    if text.startswith(" that ", match.end(), end):
        return Verb(word[:-2], Form.PAST, Act.STATE, ())
    return None


def resolved(text: str, verb: Verb, start: int, after: int, end: int) -> VerbAt | None:
    """What the verb reports here: by its particle or noun, else by itself."""
    words: list[str] = []
    if verb.phrases or verb.lemma in TOPICAL:
        reach = _OBJECT.match(text, after, end)
        words = _WORDS.findall(reach[0]) if reach is not None else []
        words = words or (["that"] if text.startswith(" that ", after) else [])
    for phrase in verb.phrases:
        if "*" in phrase.near:
            break
        if phrase.near.intersection(words[:3] if phrase.adjacent else words):
            stop = after
            if phrase.adjacent and words[0] in phrase.near and phrase.lemma.count(" "):
                stop = text.index(words[0], after) + len(words[0])
            return VerbAt(phrase.lemma, phrase.act, start, stop, verb.form)
    act = verb.act
    if verb.lemma in TOPICAL:
        act = next((TOPICS[word] for word in words if word in TOPICS), act or _express(verb))
    if act is None:
        return None
    return VerbAt(verb.lemma, act, start, after, verb.form)


def _express(verb: Verb) -> Act | None:
    return Act.STATE if verb.lemma == "express" else None


def is_mere_country(mention: Mention) -> bool:
    """Whether a country is named, and none of its organs ("the Japanese side")."""
    return mention.rule is Rule.SIDE and country_named(mention.words) is not None


def with_further_verbs(text: str, report: Report, end: int) -> Report:
    """Add the verbs that share the subject: coordinated ones, then participles."""
    verbs, participles = list(report.verbs), list(opening_participle(text, report.start, end))
    taken = {verb.start for verb in verbs}
    form, at = verbs[0].form, verbs[0].end
    for match in _FURTHER.finditer(text, report.start, end):
        known = FORMS.get(match[2])
        if known is None or match.start(2) in taken:
            continue
        if known.form is Form.PARTICIPLE:
            into = participles
            if match[1] in _NOT_BEFORE_PARTICIPLE or text.startswith(" of ", match.end()):
                continue
        elif known.form is form and match.start() >= at and match[1] in _COORDINATING:
            into = verbs
            if text.startswith(" by ", match.end()):
                continue
        else:
            continue
        verb = resolved(text, known, match.start(2), match.end(2), end)
        if verb is not None:
            into.append(verb)
    is_reply = report.is_reply or any(verb.lemma in _ANSWERS for verb in verbs[1:])
    return report._replace(verbs=(*verbs, *participles), is_reply=is_reply)


def opening_participle(text: str, start: int, end: int) -> tuple[VerbAt, ...]:
    """The reporting participle that a clause begins with ("Referring to ..."), if there is one."""
    match = _OPENING.match(text, start, end)
    verb = participle(text, match, end) if match is not None else None
    return () if verb is None else (verb,)


def participle(text: str, match: re.Match[str], end: int) -> VerbAt | None:
    known = FORMS.get(match[1].lower())
    if known is None or known.form is not Form.PARTICIPLE:
        return None
    return resolved(text, known, match.start(1), match.end(1), end)
