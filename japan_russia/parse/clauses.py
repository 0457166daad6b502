"""Seventh stage: who reports what in a sentence.

A sentence is read from left to right.  The main report is the first party phrase that is a
subject, outside any subordinate clause, with a reporting verb; interruptions (participles,
relative clauses, brackets, adverbs) may stand between them.  After it come further verbs of the
same subject, and clauses with a new subject.  Where no party is a subject, an impersonal passive
("it was agreed") is looked for, then a relative or absolute clause.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.model import Act, Rule, Side
from japan_russia.parse.mentions import Cast, Mention, find
from japan_russia.wording import phrases
from japan_russia.wording.parties import OFFICE_WORDS, PREPOSITIONS, SUBORDINATORS
from japan_russia.wording.verbs import FORMS, TOPICS, Form, Verb

__all__ = ["REACH", "Report", "VerbAt", "opening_participle", "reports"]


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


_INTERRUPTION: Final = re.compile(r",\s+(?:the\s+)?(?:(?=[a-z])|(?P<office>[A-Z][A-Za-z-]+)\b)")
_WORD: Final = re.compile(r"[A-Za-z][a-z’'-]*")
_SPACE: Final = re.compile(r"\s*")
_POSSESSIVE: Final = re.compile(r"['’`]s?\b|['’`](?=\s)")
#: "did, however, share"; "stated, for his part, that".
_ASIDE: Final = re.compile(r",\s+(?:[a-z]+\s){0,4}[a-z]+,")
#: "was visibly moved and accepted".
_MOVED: Final = re.compile(r"\s+(?:[a-z]+\s+){1,3}and\s+(?:also\s+)?")
_OF_COUNTRY: Final = re.compile(r"\s+of\s+(?:the\s+)?[A-Z][\w.-]*(?:\s[A-Z][\w.-]*){0,3}")
_OBJECT: Final = re.compile(
    r"[^,.;:()]{0,140}?(?=[,.;:()]|\s(?:that|which|who|when|where)\s|\Z)|[^,.;:()]{0,140}"
)
_WORDS: Final = re.compile(r"[A-Za-z’'-]+")
# What can join a further verb, and that verb, adverbs apart.
_OBJECT_PRONOUN: Final = re.compile(
    r"\s+(?:on\s+|upon\s+)?(him|her|you)"
    r"(?=[,.;]|\s(?:for|that|to|on|of|about|and|in|with|as|by|upon)\b)"
)
_TO_PRONOUN: Final = re.compile(r"\s+to\s+(him|her|you)\b")
_OBJECT_COUNTRY: Final = re.compile(
    r"\s+(?:on\s+|upon\s+)?(?:the\s+)?([A-Z][\w.]*(?:\s[A-Z]\w*){0,2})(?![-\w])"
)
_THAT_OBJECT: Final = frozenset(("request", "ask", "demand", "urge"))
_FURTHER: Final = re.compile(
    r"(,(?: and| but)?|[;(]|and|but|then|while|While|after|After)\s{0,4}(?<=[\s(])"
    r"(?:[a-z]+ly |also |then |further |once again |again ){0,3}([a-z]{3,15})\b"
)
_COORDINATING: Final = frozenset((",", ", and", ", but", "and", "but", "then"))
_NOT_BEFORE_PARTICIPLE: Final = frozenset(("but", ", but", "then"))
_CLAUSE_POINT: Final = re.compile(
    r"(?:[;,]|\b(?:and|while|but|whereas|yet|which),?)\s+(?:an?\s[a-z]+\s)?"
    r"(?=[A-Z]|the\b|both\b|he\b|she\b|they\b|it\b|in\b|also\b|then\b|two\b|later\b"
    r"|further\b|for\b)"
)
_OPENING: Final = re.compile(r"\(?([A-Z][a-z]{2,14}ing)\b(?!\s+of\b)")
_JOIN: Final = re.compile(
    r"(?:(?:,\s*|\s+)(?:and|while|but|whereas|yet)\s+|,?\s*(?:to|for|on|upon)\s+which\s+|"
    r";\s*(?:and\s+)?|,\s*an?\s+[a-z]+\s+|,\s+)"
    r"(?:(?:in (?:response|turn|reply|addition)|also|then|further|for (?:his|her|its|their) part|"
    r"later),?\s+)*(?:both\s+)?\Z"
)
_IMPERSONAL: Final = re.compile(
    r"\b[Ii]t (?:was|has been|is)\s+(?:so |also |further |then |again |once again |mutually |"
    r"jointly |"
    r"[a-z]+ly )*([a-z]+)\b"
)
_PASSIVE: Final = re.compile(
    r"\b(?:was|were|has been|have been)\s+(?:also |further |then |again |both |not |[a-z]+ly )*"
    r"([a-z]+)\b(?P<particle> (?:up|on|upon|out|over|forward|forth)\b)?|\b(took) place\b|"
    r"\btopics? (taken) up\b"
)
_BY: Final = re.compile(r"[^.;]{0,60}?\bby\s+(?:both\s+)?")
_WHO: Final = re.compile(r"(?:[^,.;]{0,60})?,\s+who\s+(?:also\s+|then\s+)?([a-z]+)\b")
_WITH: Final = re.compile(r"\bwith\s+(?:both\s+)?\Z")
_PASSIVES: Final = frozenset(
    "hold exchange conduct make reach take touch discuss raise confirm reconfirm agree "
    "affirm reaffirm engage carry bring adopt decide share explain express point state "
    "propose note welcome emphasize stress".split()
)
#: Acts that an impersonal clause reports of both sides; others are the last speaker's own.
JOINT_LEMMAS: Final = frozenset(
    "agree confirm reconfirm affirm reaffirm decide resolve adopt concur share determine exchange "
    "discuss settle conclude".split()
)
_MEETING_VERBS: Final = frozenset("hold conduct".split())
_BETWEEN: Final = re.compile(r"\bbetween\s+(?:[A-Z]|the\s+[A-Z])")
_DENIED: Final = re.compile(r"\b(?:[Nn]o|[Nn]either|[Nn]one)\s[^,;]{0,60}\Z")
_ASKED: Final = re.compile(r"([A-Z][a-z]{3,12}ed|Told)\s+by\s+")
_INVERTED: Final = re.compile(
    r"(?:Also\s+)?([A-Z]?[a-z]{3,14})(\s(?:up|on|upon))?\s+(?:was|were)\b"
)
_SHORT: Final = 20
_DENYING: Final = frozenset(("did", "do", "does", "has", "have"))
_SPLICED: Final = (Rule.NAMED, Rule.OFFICE, Rule.JOINT)
_NEED_NOUN: Final = frozenset("hold conduct make carry engage take".split())
_TOPICAL: Final = frozenset("express convey offer extend show state voice give".split())
_TO_OBJECT: Final = frozenset("express convey hand offer extend transmit deliver relay".split())
_DIRECT_OBJECT: Final = frozenset(
    "ask request urge call tell thank congratulate encourage invite inform hand welcome "
    "summon wish remind brief notify advise assure instruct direct warn offer appeal "
    "praise".split()
)
_BEFORE_OBJECT: Final = frozenset(("", "on", "upon", "for", "both", "to"))
_MAX_COMMAS: Final = 6
_NEAR: Final = 220
_OBJECT_REACH: Final = 90
_CLAUSE_REACH: Final = 100
#: How much of a sentence is read: no sentence of a readout is nearly as long.
REACH: Final = 4_000


def reports(text: str, start: int, end: int, cast: Cast) -> list[Report]:
    """Return the reports of the sentence ``text[start:end]``, in order; empty for narration.

    Only the first :data:`REACH` characters of a sentence are read.
    """
    end = min(end, start + REACH)
    # Nearly every sentence has its subject near the beginning: the rest is read only if not.
    near = min(end, start + _NEAR)
    mentions = find(text, start, near, cast)
    main = _main(text, start, end, mentions)
    if main is None and near < end:
        mentions = find(text, start, end, cast)
        main = _main(text, start, end, mentions)
    if main is None:
        main = _without_subject(text, start, end, mentions)
    if main is None or main.negated:
        return [] if main is None else [main]
    found = _before_main(text, start, main, mentions)
    for point in _CLAUSE_POINT.finditer(text, main.verbs[0].end, end):
        joint = _IMPERSONAL.match(text, point.end(), end)
        if joint is not None:
            _add_joint(point.end(), joint, found)
            continue
        for mention in find(text, point.end(), min(end, point.end() + _CLAUSE_REACH), cast)[:1]:
            _add_clause(text, end, mention, found)
    stops = [report.start for report in found[1:]] + [end]
    return [
        _with_addressees(text, _with_further_verbs(text, report, stop), stop, cast)
        for report, stop in zip(found, stops, strict=True)
    ]


def _before_main(text: str, start: int, main: Report, mentions: list[Mention]) -> list[Report]:
    """The main report, and before it that of "Asked by A whether …, B said"."""
    if main.subject is None or main.subject.start - start < _SHORT:
        return [main]
    joint = _impersonal(text, start, main.subject.start, [])
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
            verb, negated = _predicate(text, mention, end, mentions)
            if verb is not None:
                return _report(text, start, mention, verb, negated, end)
            if negated:
                return Report(start, mention, Rule.NEGATED, (), (), False, negated=True)
    return None


def _add_clause(text: str, end: int, mention: Mention, found: list[Report]) -> None:
    """Take *mention* for the subject of a further clause, where it is one."""
    last = found[-1]
    at = _joined_at(text, last.verbs[-1].end, mention)
    if at is None:
        return
    verb, negated = _predicate(text, mention, end, [])
    if verb is None or verb.form is not Form.PAST or _is_mere_country(mention):
        return
    if text[mention.start - 2] == "," and (
        verb.start > mention.end + 1 or mention.rule not in _SPLICED
    ):
        # A bare comma joins clauses only where subject and verb stand side by side.
        return
    if mention.rule is Rule.PRONOUN and mention.words[-6:] != "latter":
        found[-1] = last._replace(verbs=(*last.verbs, verb))
    else:
        found.append(_report(text, at, mention, verb, negated, end))


def _report(
    text: str, start: int, mention: Mention, verb: VerbAt, negated: bool, end: int
) -> Report:
    is_reply = verb.lemma in phrases.REPLY_VERBS or (
        phrases.REPLY.match(text, _opening(text, start, end)) is not None
    )
    return Report(start, mention, mention.rule, (verb,), (), is_reply, negated)


def _opening(text: str, at: int, end: int) -> int:
    while at < end and not text[at].isalnum():
        at += 1
    return at


def _is_mere_country(mention: Mention) -> bool:
    return mention.rule is Rule.SIDE and " " not in mention.words


def _is_subject(text: str, start: int, mention: Mention) -> bool:
    """A subject follows no preposition and stands in no open subordinate clause."""
    at = mention.start
    before = text[start:at].rstrip()
    if before:
        word = before[before.rfind(" ") + 1 :].strip("(\"“‘'").lower()
        if word in PREPOSITIONS or (word == "both" and _after_preposition(before[:-4])):
            return False
        if _in_subordinate(before):
            return False
    return True


def _after_preposition(before: str) -> bool:
    words = before.split()
    return bool(words) and words[-1].lower() in PREPOSITIONS


def _in_subordinate(before: str) -> bool:
    last = None
    for last in SUBORDINATORS.finditer(before):  # noqa: B007
        pass
    return last is not None and "," not in before[last.end() :]


def _joined_at(text: str, after: int, mention: Mention) -> int | None:
    """Where the clause begins that *mention* opens beside the last one; None if it opens none."""
    match = _JOIN.search(text, max(after, mention.start - 40), mention.start)
    if match is None:
        return None
    at = match.start()
    while at < mention.start and not text[at].isalnum():
        at += 1
    return at


def _predicate(
    text: str, mention: Mention, end: int, mentions: list[Mention]
) -> tuple[VerbAt | None, bool]:
    """The reporting verb of which *mention* is the subject; whether it is denied."""
    at = mention.end
    if _POSSESSIVE.match(text, at, end):
        return None, False
    if mention.rule is not Rule.PRONOUN and (land := _OF_COUNTRY.match(text, at, end)):
        at = land.end()
    first_person = mention.rule is Rule.FIRST_PERSON
    verb, negated = _verb_after(text, at, end, wishes=first_person or _is_mere_country(mention))
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
    return verb, negated


def _after_interruption(text: str, at: int, end: int, mentions: list[Mention] | None) -> int:
    """Where the words after an interruption begin, -1 where there is none.

    *mentions* are given for the first one: it has to begin with a small letter, or to be the
    office of the person before it, and so to name nobody.
    """
    at = _SPACE.match(text, at, end).end()  # type: ignore[union-attr]
    if at >= end:
        return -1
    if text[at] == "(":
        close = text.find(")", at, min(end, at + 200))
        return close + 1 if close >= 0 else -1
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
        match = _WORD.match(text, at, end)
        if match is None:
            return None, False
        word = match[0]
        if wishes and (desire := phrases.DESIRES.match(text, at, end)) is not None:
            at = desire.end()
            inner = _WORD.match(text, at, end)
            return (_verb(text, inner, end), False) if inner is not None else (None, False)
        if wishes and word in ("is", "are", "am"):
            return _progressive(text, match.end(), end), negated
        if word in ("was", "were"):
            return _predicative(text, match.end(), end, match), negated
        if (chain := phrases.CHAINS.match(text, at, end)) is not None:
            inner = _WORD.match(text, chain.end(), end)
            return (_verb(text, inner, end) if inner is not None else None), negated
        if word in phrases.NEGATIONS:
            # "cannot" and "would never" say something; "did not say" denies that it was said.
            negated = last in _DENYING
        elif word not in phrases.AUXILIARIES or word == "had":
            verb = _verb(text, match, end)
            if verb is not None:
                return verb, negated
            if word not in phrases.ADVERBS and not word.endswith("ly") and word != "had":
                return None, negated
        at, last = match.end(), word
        aside = _ASIDE.match(text, at, end)
        at = aside.end() if aside is not None else at
    return None, negated


def _progressive(text: str, at: int, end: int) -> VerbAt | None:
    """The verb of "Japan is calling for", an adverb apart."""
    for _ in range(2):
        match = _WORD.match(text, _SPACE.match(text, at, end).end(), end)  # type: ignore[union-attr]
        if match is None:
            return None
        known = FORMS.get(match[0])
        if known is not None and known.form is Form.PARTICIPLE:
            return _resolved(text, known, match.start(), match.end(), end)
        at = match.end()
    return None


def _predicative(text: str, at: int, end: int, was: re.Match[str]) -> VerbAt | None:
    rest = text[at : min(end, at + 40)].lstrip()
    for words, lemma in phrases.PREDICATIVES.items():
        if rest.startswith(words):
            act = FORMS[lemma].act
            if act is not None:
                return VerbAt(lemma, act, was.start(), was.end(), Form.PAST)
    moved = _MOVED.match(text, at, end)
    if moved is not None:
        inner = _WORD.match(text, moved.end(), end)
        known = FORMS.get(inner[0]) if inner is not None else None
        if inner is not None and known is not None and known.form is Form.PAST:
            return _resolved(text, known, inner.start(), inner.end(), end)
    return None


def _verb(text: str, match: re.Match[str], end: int) -> VerbAt | None:
    verb = FORMS.get(match[0].lower()) or _misprinted(text, match, end)
    return None if verb is None else _resolved(text, verb, match.start(), match.end(), end)


def _misprinted(text: str, match: re.Match[str], end: int) -> Verb | None:
    """A past form with one letter too many or too few, or an unknown verb before "that"."""
    word = match[0]
    if len(word) < 6 or not word.endswith("ed"):
        return None
    for i in range(len(word) - 2):
        verb = FORMS.get(word[:i] + word[i + 1 :])
        if verb is not None and verb.form is Form.PAST:
            return verb
    if text.startswith(" that ", match.end(), end):
        return Verb(word[:-2], Form.PAST, Act.STATE, ())
    return None


def _resolved(text: str, verb: Verb, start: int, after: int, end: int) -> VerbAt | None:
    """What the verb reports here: by its particle or noun, else by itself."""
    words: list[str] = []
    if verb.phrases or verb.lemma in _TOPICAL:
        reach = _OBJECT.match(text, after, end)
        words = _WORDS.findall(reach[0]) if reach is not None else []
    for phrase in verb.phrases:
        if "*" in phrase.near:
            break
        if phrase.near.intersection(words[:3] if phrase.adjacent else words):
            stop = after
            if phrase.adjacent and words[0] in phrase.near and phrase.lemma.count(" "):
                stop = text.index(words[0], after) + len(words[0])
            return VerbAt(phrase.lemma, phrase.act, start, stop, verb.form)
    act = verb.act
    if verb.lemma in _TOPICAL:
        act = next((TOPICS[word] for word in words if word in TOPICS), act or _express(verb))
    if act is None:
        return None
    return VerbAt(verb.lemma, act, start, after, verb.form)


def _express(verb: Verb) -> Act | None:
    return Act.STATE if verb.lemma == "express" else None


def _with_addressees(text: str, report: Report, end: int, cast: Cast) -> Report:
    """Add those who are the object of a verb: directly, or after "to"."""
    found: list[Mention] = []
    for verb in report.verbs:
        head = verb.lemma.split(" ", 1)[0]
        direct, onto = head in _DIRECT_OBJECT, head in _TO_OBJECT
        if direct or onto:
            addressee = _object(text, verb, end, cast, direct=direct, onto=onto)
            if addressee is not None and addressee not in found:
                found.append(addressee)
    return report._replace(addressees=tuple(found)) if found else report


def _object(
    text: str, verb: VerbAt, end: int, cast: Cast, *, direct: bool, onto: bool
) -> Mention | None:
    """The recipient that is an object of *verb*: a pronoun, a party, or any country."""
    pronoun = (_OBJECT_PRONOUN if direct else _TO_PRONOUN).match(text, verb.end, end)
    if pronoun is not None:
        return Mention(*pronoun.span(1), Rule.PRONOUN, (), pronoun[1])
    for mention in find(text, verb.end, min(end, verb.end + _OBJECT_REACH), cast)[:2]:
        between = text[verb.end : mention.start].strip()
        is_object = direct and (
            between in _BEFORE_OBJECT
            or (between == "that" and verb.lemma in _THAT_OBJECT)
            or country_named(between) is not None
        )
        is_object = is_object or (onto and between.endswith(" to") and "," not in between)
        if is_object and not _POSSESSIVE.match(text, mention.end):
            return mention
    country = _OBJECT_COUNTRY.match(text, verb.end, end) if direct else None
    code = country_named(country[1]) if country is not None else None
    if country is None or code is None or _POSSESSIVE.match(text, country.end()):
        return None
    return Mention(*country.span(1), Rule.SIDE, (Side(country=code),), country[1])


def _with_further_verbs(text: str, report: Report, end: int) -> Report:
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
        verb = _resolved(text, known, match.start(2), match.end(2), end)
        if verb is not None:
            into.append(verb)
    return report._replace(verbs=(*verbs, *participles))


def opening_participle(text: str, start: int, end: int) -> tuple[VerbAt, ...]:
    """The reporting participle that a clause begins with ("Referring to ..."), if there is one."""
    match = _OPENING.match(text, start, end)
    verb = _participle(text, match, end) if match is not None else None
    return () if verb is None else (verb,)


def _participle(text: str, match: re.Match[str], end: int) -> VerbAt | None:
    known = FORMS.get(match[1].lower())
    if known is None or known.form is not Form.PARTICIPLE:
        return None
    return _resolved(text, known, match.start(1), match.end(1), end)


def _without_subject(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for attempt in (_impersonal, _passive, _inverted, _relative, _absolute):
        report = attempt(text, start, end, mentions)
        if report is not None:
            return report
    return None


def _inverted(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    """ "Taken up were …", "Also discussed was …"."""
    del mentions
    match = _INVERTED.match(text, start, end)
    known = FORMS.get(match[1].lower()) if match is not None else None
    if match is None or known is None or known.lemma not in _PASSIVES:
        return None
    lemma, act = _passive_lemma(known, "", match[2])
    verb = VerbAt(lemma, act, match.start(1), match.end(1), Form.PAST)
    return Report(start, None, Rule.IMPERSONAL, (verb,), (), False)


def _impersonal(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for match in _IMPERSONAL.finditer(text, start, end):
        if _in_subordinate(text[start : match.start()]):
            continue
        known = FORMS.get(match[1])
        if known is None or known.form is not Form.PAST or known.act is None:
            continue
        verb = VerbAt(known.lemma, known.act, match.start(1), match.end(1), Form.PAST)
        if known.lemma == "point":
            verb = verb._replace(lemma="point out")
        agent = _agent(text, match.end(), mentions)
        earlier = _passive(text, start, match.start(), mentions)
        verbs = (*earlier.verbs, verb) if earlier is not None else (verb,)
        return Report(start, agent, agent.rule if agent else Rule.IMPERSONAL, verbs, (), False)
    return None


def _passive(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for match in _PASSIVE.finditer(text, start, end):
        word = match[1] or match[3] or match[4]
        known = FORMS.get(word)
        if known is None:
            continue
        if _DENIED.search(text, start, match.start()):
            return Report(start, None, Rule.NEGATED, (), (), False, negated=True)
        agent = _agent(text, match.end(), mentions)
        reports_alone = known.act is not None or bool(known.phrases)
        if known.lemma not in _PASSIVES and (agent is None or not reports_alone):
            continue
        at = match.start(match.lastindex or 0) if match[1] is None else match.start(1)
        subject = text[start : match.start()]
        nouns = [
            noun
            for noun in phrases.DISCUSSION_NOUNS.finditer(subject)
            if not _in_subordinate(subject[: noun.start()])
        ]
        noun = nouns[-1] if nouns else None
        if noun is None and _in_subordinate(subject):
            continue
        if known.lemma in _MEETING_VERBS and _BETWEEN.search(text, match.end(), end):
            continue
        particle = match[4] or _particle(known, match["particle"])
        if agent is None and known.lemma in _NEED_NOUN and noun is None and not particle:
            continue
        if match[3] is not None and noun is None:
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
        if match is None:
            continue
        known = FORMS.get(match[1])
        if known is None or known.form is not Form.PAST:
            continue
        verb = _resolved(text, known, match.start(1), match.end(1), end)
        if verb is not None:
            return Report(start, mention, mention.rule, (verb,), (), False)
    return None


def _absolute(text: str, start: int, end: int, mentions: list[Mention]) -> Report | None:
    for mention in mentions:
        if not mention.parties or not _WITH.search(
            text, max(start, mention.start - 12), mention.start
        ):
            continue
        match = _WORD.match(text, mention.end + 1, end)
        known = FORMS.get(match[0]) if match is not None else None
        if match is None or known is None or known.form is not Form.PARTICIPLE:
            continue
        verb = _resolved(text, known, match.start(), match.end(), end)
        if verb is not None:
            return Report(start, mention, Rule.ABSOLUTE, (verb,), (), False)
    return None
