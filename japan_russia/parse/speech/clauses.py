"""Who reports what in a sentence.

A sentence is read from left to right.  The main report is the first party phrase that is a
subject, outside any subordinate clause, with a reporting verb; interruptions (participles,
relative clauses, brackets, adverbs) may stand between them.  After it come further verbs of the
same subject, and clauses with a new subject.  Where no party is a subject, an impersonal passive
("it was agreed") is looked for, then a relative or absolute clause.
"""

from __future__ import annotations

import re
from typing import Final

from japan_russia.data.countries import country_named
from japan_russia.model import Act, Participant, Side
from japan_russia.parse.document import REACH, Sentence
from japan_russia.parse.speech.cast import Cast
from japan_russia.parse.speech.impersonal import (
    IMPERSONAL,
    JOINT_NOUN,
    in_subordinate,
    joint_act,
    passive,
    without_subject,
)
from japan_russia.parse.speech.mentions import Mention, mentions_of, within
from japan_russia.parse.speech.predicates import (
    POSSESSIVE,
    Report,
    VerbAt,
    is_mere_country,
    predicate,
    with_further_verbs,
)
from japan_russia.parse.speech.rule import Rule
from japan_russia.wording import phrases
from japan_russia.wording.parties import PREPOSITIONS
from japan_russia.wording.verbs import (
    DIRECT_RECIPIENT,
    FORMS,
    JOINT_LEMMAS,
    THAT_RECIPIENT,
    TO_RECIPIENT,
    Form,
)

__all__ = ["reports"]

_OBJECT_PRONOUN: Final = re.compile(
    r"\s+(?:on\s+|upon\s+)?(him|her|you)"
    r"(?=[,.;]|\s(?:for|that|to|on|of|about|and|in|with|as|by|upon)\b)"
)
_TO_PRONOUN: Final = re.compile(r"\s+to\s+(him|her|you)\b")
_OBJECT_COUNTRY: Final = re.compile(
    r"\s+(?:on\s+|upon\s+)?(?:the\s+)?([A-Z][\w.]*(?:\s[A-Z]\w*){0,2})(?![-\w])"
)
_CLAUSE_POINT: Final = re.compile(
    r"(?:;|,|and(?<!\w...),?|but(?<!\w...),?|yet(?<!\w...),?|while(?<!\w.{5}),?|which(?<!\w.{5}),?"
    r"|whereas(?<!\w.{7}),?|whereupon(?<!\w.{9}),?)\s+(?:an?\s[a-z]+\s(?:that\s|which\s)?)?"
    r"(?=[A-Z]|the\b|both\b|he\b|she\b|they\b|it\b|in\b|also\b|then\b|two\b|later\b"
    r"|further\b|for\b|an?\b|views\b|opinions\b|discussions\b|agreement\b|consensus\b)"
)
_JOIN: Final = re.compile(
    r"(?:(?:,\s*|\s+)(?:and|while|but|whereas|yet)\s+|,?\s*(?:to|for|on|upon)\s+which\s+|,?\s*whereupon\s+|,\s+which\s+|"
    r";\s*(?:and\s+)?|,\s*an?\s+[a-z]+\s+(?:that\s+|which\s+)?|,\s+)"
    r"(?:(?:in (?:response|turn|reply|addition)|also|then|further|for (?:his|her|its|their) part|"
    r"later),?\s+)*(?:both\s+)?\Z"
)
#: "he and President B" is one subject.
_HE_AND: Final = re.compile(r"\b(?:he|she|they|I|we|both)\s*\Z")
_ASKED: Final = re.compile(r"([A-Z][a-z]{2,12}ed|Told)\s+by\s+")
#: ", which, as Minister B noted,".
_AS: Final = re.compile(r",?\s(?P<relative>which|where|who|when),\sas\s(?=[A-Z]|the\b)")
_SHORT: Final = 20
_SPLICED: Final = (Rule.NAMED, Rule.OFFICE, Rule.JOINT)
_BEFORE_OBJECT: Final = frozenset(("", "on", "upon", "for", "both", "to"))
#: ", which Minister B accepted" tells of what B did with it.
_WHICH: Final = re.compile(r"which\s")
#: ", which Minister B said he would look into".
_HE_WOULD: Final = re.compile(r"\s+(?:that )?(?:he|she) (?:would|could)\b")
_REACTIONS: Final = frozenset(
    (Act.ACCEPT, Act.AGREE, Act.WELCOME, Act.SUPPORT, Act.REJECT, Act.ASSESS, Act.THANK)
)
_IN_REPLY_REACH: Final = 14
_OBJECT_REACH: Final = 90
_CLAUSE_REACH: Final = 100


def reports(text: str, sentence: Sentence, cast: Cast) -> list[Report]:
    """Return the reports of the sentence ``text[start:end]``, in order; empty for narration.

    Only the first :data:`REACH` characters of a sentence are read.
    """
    start, end = sentence.start, min(sentence.end, sentence.start + REACH)
    if text.startswith("Neither ", start):
        return []
    mentions = mentions_of(text, sentence, cast)
    main = _main(text, start, end, mentions)
    if main is None:
        main = without_subject(text, start, end, mentions)
    if main is None or main.negated:
        return [] if main is None else [main]
    found = _before_main(text, start, main, mentions)
    for point in _CLAUSE_POINT.finditer(text, main.verbs[0].end, end):
        joint = IMPERSONAL.match(text, point.end(), end)
        if joint is not None:
            _add_joint(point.end(), joint, found)
            continue
        if JOINT_NOUN.match(text, point.end(), end):
            both = passive(text, point.end(), end, [])
            found += [both] if both is not None and not both.negated else []
            continue
        reach = min(end, point.end() + _CLAUSE_REACH)
        for mention in within(mentions, point.end(), reach)[:1]:
            _add_clause(text, end, mention, found, cast)
    found += _put_in(text, end, found, mentions)
    found.sort(key=lambda report: report.start)
    stops = [report.start for report in found[1:]] + [end]
    return [
        _with_addressees(text, with_further_verbs(text, report, stop), stop, mentions)
        for report, stop in zip(found, stops, strict=True)
    ]


def _put_in(text: str, end: int, found: list[Report], mentions: list[Mention]) -> list[Report]:
    """Who is quoted on a thing that the sentence names: "the works, which, as B noted, …"."""
    more: list[Report] = []
    if text.find(", as ", start := found[0].verbs[0].end, end) < 0:
        return more
    speaking = {party for report in found if report.subject for party in report.subject.parties}
    for point in _AS.finditer(text, start, end):
        for mention in within(mentions, point.end(), min(end, point.end() + _CLAUSE_REACH))[:1]:
            verb, negated = predicate(text, mention, end, [])
            if mention.start != point.end() or verb is None or verb.form is not Form.PAST:
                continue
            if not negated and {*mention.parties} != speaking:
                more.append(_report(text, point.start("relative"), mention, verb, False, end))
    return more


def _before_main(text: str, start: int, main: Report, mentions: list[Mention]) -> list[Report]:
    """The main report, and before it that of "Asked by A whether …, B said"."""
    if main.subject is None or main.subject.start - start < _SHORT:
        return [main]
    joint = joint_act(text, start, main.subject.start)
    if joint is not None:
        at = _joined_at(text, joint.verbs[-1].end, main.subject)
        return [main] if at is None else [joint, main._replace(start=at)]
    asked = _ASKED.match(text, start, main.subject.start)
    known = FORMS.get(asked[1].lower()) if asked is not None else None
    if asked is None or known is None or known.act is None:
        return [main]
    for mention in mentions:
        if mention.start == asked.end() and mention.parties:
            verb = VerbAt(known.lemma, known.act, asked.start(1), asked.end(1), known.form)
            first = Report(start, mention, mention.rule, (verb,), (), False)
            return [first, main._replace(start=main.subject.start)]
    return [main]


def _add_joint(at: int, match: re.Match[str], found: list[Report]) -> None:
    """Take ", and it was decided" for a clause of its own."""
    known = FORMS.get(match[1])
    if known is None or known.act is None or known.lemma not in JOINT_LEMMAS:
        return
    verb = VerbAt(known.lemma, known.act, match.start(1), match.end(1), Form.PAST)
    found.append(Report(at, None, Rule.IMPERSONAL, (verb,), (), False))


def _main(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """The first subject of a reporting verb that stands in no subordinate clause."""
    for mention in mentions:
        if _is_subject(text, start, mention):
            verb, negated = predicate(text, mention, end, mentions)
            if verb is not None:
                return _report(text, start, mention, verb, negated, end)
            if negated and not is_mere_country(mention):
                return Report(start, mention, Rule.NEGATED, (), (), False, negated=True)
    return None


def _add_clause(text: str, end: int, mention: Mention, found: list[Report], cast: Cast) -> None:
    """Take *mention* for the subject of a further clause, where it is one."""
    last = found[-1]
    at = _joined_at(text, last.verbs[-1].end, mention)
    if at is None:
        return
    verb, negated = predicate(text, mention, end, [])
    if verb is None or verb.form is not Form.PAST or is_mere_country(mention):
        return
    reacts = verb.act in _REACTIONS or _HE_WOULD.match(text, verb.end, end)
    if _WHICH.match(text, at, mention.start) and not reacts:
        # "…, which Minister A proposed in May" tells of the thing, not of an answer.
        return
    if text[mention.start - 2] == "," and (
        verb.start > mention.end + 1 or mention.rule not in _SPLICED
    ):
        # A bare comma joins clauses only where subject and verb stand side by side.
        return
    if mention.rule is Rule.PRONOUN and _goes_back(mention, last, cast):
        found[-1] = last._replace(verbs=(*last.verbs, verb))
    else:
        found.append(_report(text, at, mention, verb, negated, end))


def _goes_back(pronoun: Mention, last: Report, cast: Cast) -> bool:
    """Whether *pronoun* can mean the subject of the clause before."""
    word = pronoun.words.lower()
    if word.endswith(("latter", "counterpart")):
        return False
    parties = last.subject.parties if last.subject is not None else ()
    if word == "they" and len(parties) == 1 and isinstance(parties[0], Participant):
        return False
    said = {cast.speaks_of(party) for party in parties}
    return word not in ("he", "she") or said != {"she" if word == "he" else "he"}


def _report(
    text: str, start: int, mention: Mention, verb: VerbAt, negated: bool, end: int
) -> Report:
    near = min(end, verb.end + _IN_REPLY_REACH)
    is_reply = (
        verb.lemma in phrases.REPLY_VERBS
        or phrases.REPLY.match(text, _opening(text, start, end)) is not None
        or phrases.IN_REPLY.search(text, mention.end, near) is not None
        or phrases.IN_REPLY.search(text, max(verb.end, end - _IN_REPLY_REACH), end) is not None
    )
    return Report(start, mention, mention.rule, (verb,), (), is_reply, negated)


def _opening(text: str, at: int, end: int) -> int:
    while at < end and not text[at].isalnum():
        at += 1
    return at


def _is_subject(text: str, start: int, mention: Mention) -> bool:
    """A subject follows no preposition and stands in no open subordinate clause."""
    at = mention.start
    before = text[start:at].rstrip()
    if before:
        word = before[before.rfind(" ") + 1 :].strip("(\"“‘'").lower()
        if word in PREPOSITIONS or (word == "both" and _after_preposition(before[:-4])):
            return False
        if in_subordinate(before):
            return False
    return True


def _after_preposition(before: str) -> bool:
    words = before.split()
    return bool(words) and words[-1].lower() in PREPOSITIONS


def _joined_at(text: str, after: int, mention: Mention) -> int | None:
    """Where the clause begins that *mention* opens beside the last one; None if it opens none."""
    match = _JOIN.search(text, max(after, mention.start - 40), mention.start)
    if match is None or _HE_AND.search(text, after, match.start()):
        return None
    at = match.start()
    while at < mention.start and not text[at].isalnum():
        at += 1
    return at


def _with_addressees(text: str, report: Report, end: int, mentions: list[Mention]) -> Report:
    """Add those who are the object of a verb: directly, or after "to"."""
    found: list[Mention] = []
    for verb in report.verbs:
        head = verb.lemma.split(" ", 1)[0]
        direct, onto = head in DIRECT_RECIPIENT, head in TO_RECIPIENT
        if direct or onto:
            addressee = _object(text, verb, end, mentions, direct=direct, onto=onto)
            if addressee is not None and addressee not in found:
                found.append(addressee)
    return report._replace(addressees=tuple(found)) if found else report


def _object(
    text: str, verb: VerbAt, end: int, mentions: list[Mention], *, direct: bool, onto: bool
) -> Mention | None:
    """The recipient that is an object of *verb*: a pronoun, a party, or any country."""
    pronoun = (_OBJECT_PRONOUN if direct else _TO_PRONOUN).match(text, verb.end, end)
    if pronoun is not None:
        return Mention(*pronoun.span(1), Rule.PRONOUN, (), pronoun[1])
    for mention in within(mentions, verb.end, min(end, verb.end + _OBJECT_REACH))[:2]:
        between = text[verb.end : mention.start].strip()
        is_object = direct and (
            between in _BEFORE_OBJECT
            or (between == "that" and verb.lemma in THAT_RECIPIENT)
            or country_named(between) is not None
        )
        is_object = is_object or (onto and between.endswith(" to") and "," not in between)
        if is_object and not POSSESSIVE.match(text, mention.end):
            return mention
    country = _OBJECT_COUNTRY.match(text, verb.end, end) if direct else None
    code = country_named(country[1]) if country is not None else None
    if country is None or code is None or POSSESSIVE.match(text, country.end()):
        return None
    return Mention(*country.span(1), Rule.SIDE, (Side(country=code),), country[1])
