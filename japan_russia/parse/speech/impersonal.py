"""Reports without a party as subject.

Impersonal acts ("it was agreed", "views were exchanged"), passives with an agent, inverted ones,
and reports in a relative or absolute clause.
"""

from __future__ import annotations

import re
from typing import Final

from japan_russia.model import Act
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.predicates import WORD, Report, VerbAt, resolved
from japan_russia.parse.speech.rule import Rule
from japan_russia.wording import occasions, phrases
from japan_russia.wording.parties import SUBORDINATORS
from japan_russia.wording.verbs import (
    FORMS,
    MEETING_VERBS,
    NOUN_PASSIVES,
    PASSIVES,
    Form,
    Verb,
)

__all__ = [
    "IMPERSONAL",
    "JOINT_NOUN",
    "in_subordinate",
    "joint_act",
    "passive",
    "without_subject",
]

IMPERSONAL: Final = re.compile(
    r"\b[Ii]t (?:was|has been|is)\s+(?:so |also |further |then |again |once again |mutually |"
    r"jointly |nevertheless |nonetheless |therefore |thus |likewise |"
    r"[a-z]+ly )*([a-z]+)\b"
)
#: What both did, as the subject of a second clause.
JOINT_NOUN: Final = re.compile(
    r"(?:(?:an? )?(?:[a-z]+ )?exchanges? of (?:views|opinions)|(?:an? )?(?:[a-z]+ )?"
    r"(?:views|opinions|discussions?|agreement|consensus)) (?:was|were|took) "
)
_PASSIVE: Final = re.compile(
    r"\b(?:was|were|has been|have been)\s+(?:also |further |then |again |both |not |[a-z]+ly )*"
    r"([a-z]+)\b(?P<particle> (?:up|on|upon|out|over|forward|forth)\b)?|\b(took) place\b|"
    r"\btopics? (taken) up\b"
)
_BY: Final = re.compile(r"(?:(?:(?!\bthat\b)[^.;]){0,60}?\bby|\s+(?:between|among))\s+(?:both\s+)?")
_FROM: Final = re.compile(r"(?:From|On the part of|On|By) ")
_WHO: Final = re.compile(r"(?:[^,.;]{0,60})?,\s+who\s+(?:also\s+|then\s+)?([a-z]+)\b")
_WHO_DID: Final = re.compile(r"\s(?:who|that)\s+(?:also\s+|then\s+|first\s+)?([a-z]+)\b")
_WITH: Final = re.compile(r"\bwith\s+(?:both\s+)?\Z")
_BETWEEN: Final = re.compile(r"\bbetween\s+(?:[A-Z]|the\s+[A-Z])")
_DENIED: Final = re.compile(r"\b(?:[Nn]o|[Nn]either|[Nn]one)\s[^,;]{0,60}\Z")
#: Before the speaker who stands behind the verb.
_SAID: Final = re.compile(r"[,”\"'’]\s{1,2}([a-z]{3,12})\s{1,2}\Z")
_SAID_REACH: Final = 18
_INVERTED: Final = re.compile(
    r"(?:Also\s+)?([A-Z]?[a-z]{3,14})(\s(?:up|on|upon))?\s+(?:was|were)\b"
)


def without_subject(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    attempts = (
        _owned,
        _cleft,
        impersonal,
        _said_by,
        passive,
        _inverted,
        _existential,
        _relative,
        _absolute,
    )
    for attempt in attempts:
        report = attempt(text, start, end, mentions)
        if report is not None:
            return report
    return None


def _owned(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """ "Minister A's answer was that …"."""
    for mention in mentions:
        match = phrases.OWN_WORDS.match(text, mention.end, end)
        if match is None or not mention.parties or in_subordinate(text[start : mention.start]):
            continue
        known = FORMS[phrases.NOUN_VERBS[match["noun"]]]
        if known.act is not None:
            at = match.span("noun")
            verb = VerbAt(known.lemma, known.act, *at, Form.PAST)
            is_reply = known.lemma in phrases.REPLY_VERBS
            return Report(start, mention, mention.rule, (verb,), (), is_reply)
    return None


def _cleft(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """ "It was Minister A who proposed …"."""
    if not text.startswith("It was ", start):
        return None
    for mention in mentions:
        if mention.start != start + len("It was "):
            continue
        match = _WHO_DID.match(text, mention.end, end)
        known = FORMS.get(match[1]) if match is not None else None
        if match is None or known is None or known.form is not Form.PAST or not mention.parties:
            return None
        verb = resolved(text, known, match.start(1), match.end(1), end)
        if verb is not None:
            return Report(start, mention, mention.rule, (verb,), (), False)
    return None


def _said_by(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """ "Prices, said Minister A, had risen"."""
    del end
    for mention in mentions:
        match = _SAID.search(text, max(start, mention.start - _SAID_REACH), mention.start)
        known = FORMS.get(match[1]) if match is not None else None
        if match is None or known is None or known.form is not Form.PAST or known.act is None:
            continue
        verb = VerbAt(known.lemma, known.act, match.start(1), match.end(1), Form.PAST)
        return Report(start, mention, mention.rule, (verb,), (), False)
    return None


def _existential(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """ "There was a frank exchange of views on …", "There was an explanation by A"."""
    match = phrases.THERE_WAS.match(text, start, end)
    if match is None:
        return None
    noun = match["noun_by"]
    if noun is not None:
        known = FORMS[phrases.NOUN_VERBS[noun]]
        agent = next((m for m in mentions if m.start == match.end() and m.parties), None)
        if agent is None or known.act is None:
            return None
        at = match.span("noun_by")
        verb = VerbAt(known.lemma, known.act, *at, Form.PAST)
        return Report(start, agent, agent.rule, (verb,), (), False)
    lemma, act = ("exchange views" if match["views"] else "hold discussions"), Act.DISCUSS
    if match["accord"]:
        lemma, act = "reach agreement", Act.AGREE
    verb = VerbAt(lemma, act, match.start("noun"), match.end("noun"), Form.PAST)
    return Report(start, None, Rule.IMPERSONAL, (verb,), (), False)


def _inverted(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """ "Taken up were …", "Also discussed was …"."""
    del mentions
    match = _INVERTED.match(text, start, end)
    known = FORMS.get(match[1].lower()) if match is not None else None
    if match is None or known is None or known.lemma not in PASSIVES:
        return None
    lemma, act = _passive_lemma(known, "", match[2])
    verb = VerbAt(lemma, act, match.start(1), match.end(1), Form.PAST)
    return Report(start, None, Rule.IMPERSONAL, (verb,), (), False)


def joint_act(text: str, start: int, end: int) -> Report | None:
    """What both did before somebody else is named: "Views were exchanged on X, and Minister A"."""
    for attempt in (impersonal, passive, _existential):
        report = attempt(text, start, end, [])
        if report is not None:
            return None if report.negated else report
    return None


def impersonal(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for match in IMPERSONAL.finditer(text, start, end):
        if in_subordinate(text[start : match.start()]):
            continue
        known = FORMS.get(match[1])
        if known is None or known.form is not Form.PAST or known.act is None:
            continue
        verb = VerbAt(known.lemma, known.act, match.start(1), match.end(1), Form.PAST)
        if known.lemma == "point":
            verb = verb._replace(lemma="point out")
        agent = _agent(text, match.end(), mentions) or _on_the_part_of(text, start, mentions)
        earlier = passive(text, start, match.start(), mentions)
        verbs = (*earlier.verbs, verb) if earlier is not None else (verb,)
        return Report(start, agent, agent.rule if agent else Rule.IMPERSONAL, verbs, (), False)
    return None


def passive(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for match in _PASSIVE.finditer(text, start, end):
        word = match[1] or match[3] or match[4]
        known = FORMS.get(word)
        if known is None:
            continue
        if _DENIED.search(text, start, match.start()):
            return Report(start, None, Rule.NEGATED, (), (), False, negated=True)
        agent = _agent(text, match.end(), mentions) or _on_the_part_of(text, start, mentions)
        reports_alone = known.act is not None or bool(known.phrases)
        if known.lemma not in PASSIVES and (agent is None or not reports_alone):
            continue
        at = match.start(match.lastindex or 0) if match[1] is None else match.start(1)
        subject = text[start : match.start()]
        nouns = [
            noun
            for noun in phrases.DISCUSSION_NOUNS.finditer(subject)
            if not in_subordinate(subject[: noun.start()])
        ]
        noun = nouns[-1] if nouns else None
        if noun is None and in_subordinate(subject):
            continue
        if known.lemma in MEETING_VERBS and (
            _BETWEEN.search(text, match.end(), end) or occasions.NTH.search(subject)
        ):
            continue
        particle = match[4] or _particle(known, match["particle"])
        if agent is None and known.lemma in NOUN_PASSIVES and noun is None and not particle:
            continue
        if match[3] is not None and noun is None:
            continue
        if match[3] is not None and "following" in subject:
            # "The following exchange took place" announces it.
            continue
        if known.lemma == "make" and text.startswith(" public", match.end()):
            continue
        if " not " in match[0]:
            return Report(start, None, Rule.NEGATED, (), (), False, negated=True)
        lemma, act = _passive_lemma(known, noun[0].lower() if noun else "", match["particle"])
        verb = VerbAt(lemma, act, at, at + len(word), Form.PAST)
        return Report(start, agent, agent.rule if agent else Rule.IMPERSONAL, (verb,), (), False)
    return None


def _particle(verb: Verb, printed: str | None) -> str | None:
    """The particle after the verb, if it makes a verb with it: "taken up", not "made on"."""
    word = printed.strip() if printed else ""
    return word if any(word in phrase.near for phrase in verb.phrases) else None


def _passive_lemma(verb: Verb, noun: str, particle: str | None) -> tuple[str, Act]:
    for phrase in verb.phrases:
        if noun in phrase.near or (particle and particle.strip() in phrase.near):
            return phrase.lemma, phrase.act
    if verb.lemma == "take":
        return ("take up" if not noun else "take place"), Act.DISCUSS
    return verb.lemma, verb.act or Act.DISCUSS


def _on_the_part_of(text: str, start: int, mentions: list[Mention]) -> Mention | None:
    """Whose the act is in "From the Japanese side, it was stated"."""
    opening = _FROM.match(text, start)
    if opening is None:
        return None
    return next((m for m in mentions if m.start == opening.end() and m.parties), None)


def _agent(text: str, at: int, mentions: list[Mention]) -> Mention | None:
    for mention in mentions:
        if mention.start >= at and mention.parties:
            match = _BY.match(text, at, mention.start)
            if match is not None and match.end() == mention.start:
                return mention
    return None


def _relative(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for mention in mentions:
        if not mention.parties:
            continue
        match = _WHO.match(text, mention.end, end)
        if match is None or any(
            mention.end < m.start < match.start(1) and m.rule is Rule.NAMED for m in mentions
        ):
            # Somebody named later stands nearer to "who".
            continue
        known = FORMS.get(match[1])
        if known is None or known.form is not Form.PAST:
            continue
        verb = resolved(text, known, match.start(1), match.end(1), end)
        if verb is not None and not phrases.TO_AN_OFFICE.match(text, match.end(1)):
            return Report(start, mention, mention.rule, (verb,), (), False)
    return None


def _absolute(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for mention in mentions:
        if not mention.parties or not _WITH.search(
            text, max(start, mention.start - 12), mention.start
        ):
            continue
        match = WORD.match(text, mention.end + 1, end)
        known = FORMS.get(match[0]) if match is not None else None
        if match is None or known is None or known.form is not Form.PARTICIPLE:
            continue
        verb = resolved(text, known, match.start(), match.end(), end)
        if verb is not None:
            return Report(start, mention, Rule.ABSOLUTE, (verb,), (), False)
    return None


def in_subordinate(before: str) -> bool:
    last = None
    for last in SUBORDINATORS.finditer(before):  # noqa: B007
        pass
    return last is not None and "," not in before[last.end() :]
