"""The reporting verb of a subject, and the further verbs that share it.

Interruptions (participles, relative clauses, brackets, adverbs) may stand between subject and
verb.  A verb reports by itself, or by the particle or noun after it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from japan_russia.data.countries import country_named
from japan_russia.model import Act, NamedBy
from japan_russia.parse.speech.mentions import Mention
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech import predicates as words
from japan_russia.wording.speech.clauses import OF_BOTH
from japan_russia.wording.speech.replies import BEFORE, INSIDE
from japan_russia.wording.speech.verbs import (
    DENIED,
    TOPICS,
    Form,
    Mark,
    Printed,
    Verb,
    Verbs,
    lemma_of,
)

__all__ = [
    "WORD",
    "Predicate",
    "VerbAt",
    "further_verbs",
    "is_mere_country",
    "opening_verb",
    "predicate",
    "resolved",
    "resolved_before",
    "thanks",
]

#: What opens an interruption and what closes it.
_PAIRS: Final = {"(": ")", "–": "–", "—": "—", "-": " -"}
WORD: Final = re.compile(r"[A-Za-z][a-z’'-]*")
#: Marks behind a comma that stands inside a quotation.
_CLOSING: Final = ('"', "”", "’")
_SPACE: Final = re.compile(r"\s*")
_BESIDE_REACH: Final = 240
_SUBJECT_REACH: Final = 240
_WORDS: Final = re.compile(r"[A-Za-z’'-]+")
_BEGINNING: Final = 5
_ONE: Final = (NamedBy.OFFICE, NamedBy.PERSON)
_NEAR: Final = 16
_MAX_COMMAS: Final = 6
_MAX_WORDS: Final = 8


class VerbAt(NamedTuple):
    """A reporting verb and its place."""

    lemma: str
    act: Act
    start: int
    end: int
    form: Form
    row: Verb


class Predicate(NamedTuple):
    """What a subject is said to do: the verb, None where none reports; whether it is denied."""

    verb: VerbAt | None
    negated: bool


_NOTHING: Final = Predicate(None, False)


def predicate(
    text: str, mention: Mention, end: int, mentions: Sequence[Mention], verbs: Verbs
) -> Predicate:
    """Return the reporting verb of which *mention* is the subject.

    *mentions* are those of the sentence: an interruption names nobody else.
    """
    at = mention.end
    if words.POSSESSIVE.match(text, at, end):
        return _NOTHING
    if words.MORE_ON_HIM.match(text, at, end):
        at = _behind_more(text, mention, end)
    if mention.is_stranger and (who := words.WHO_CAME.match(text, at, end)) is not None:
        for word in WORD.finditer(text, *who.span("more")):
            said = verbs.forms.get(word[0])
            if said is not None and said.form is Form.PAST:
                return Predicate(resolved(text, said, *word.span(), end), False)
    first_person = mention.named_by is NamedBy.FIRST_PERSON
    wishes = first_person or is_mere_country(mention)
    answers = BEFORE.search(text, max(0, mention.start - _NEAR), mention.start) is not None
    alone = mention.named_by is not NamedBy.JOINT and len(mention.parties) < 2
    alone = alone and mention.words.lower() not in pronouns.PLURAL
    found = _verb_after(
        text, at, end, verbs, wishes=wishes, is_own=first_person, answers=answers, alone=alone
    )
    if found == _NOTHING and text.startswith(",", at) and _is_apposed(text, mention):
        # "The Foreign Minister, Mr. Sorokin, said"; "Mr. Sorokin, Minister of Energy, said".
        found = _past(_verb_after(text, at + 1, end, verbs))
    commas = 0
    places = [mention.end]
    while found == _NOTHING and commas < _MAX_COMMAS:
        # Past an interruption: a bracket, or what stands between commas.
        at = _after_interruption(text, at, end, mentions if commas == 0 else None)
        if at < 0:
            break
        commas += 1
        places.append(at)
        found = _past(_verb_after(text, at, end, verbs))
        if words.NO_PARTICIPLE.match(text, at, end):
            # The predicate: what comes behind it is another's.
            break
    if found.negated:
        other = _coordinated(text, at, end, verbs, words.NOT_BESIDE)
        if other is not None and words.TWO_PARTICIPLES.search(text, at, other.start) is not None:
            # "did not accept the text negotiated and agreed by officials"
            other = None
        if other is not None and not any(at < it.start < other.start for it in mentions):
            return Predicate(other, False)
    if found == _NOTHING:
        beside = (_coordinated(text, place, end, verbs) for place in places)
        return Predicate(next((verb for verb in beside if verb is not None), None), False)
    if found.verb is not None and mention.words.endswith(words.COUNTRIES):
        return _NOTHING if words.NO_QUARREL.match(text, found.verb.end) else found
    return found


def _behind_more(text: str, mention: Mention, end: int) -> int:
    """Where the words end that tell more of a subject: "of the two countries", "for his part"."""
    at = mention.end
    if mention.named_by is NamedBy.JOINT and (both := OF_BOTH.match(text, at, end)) is not None:
        at = both.end()
    elif mention.named_by is not NamedBy.PRONOUN and (
        land := words.OF_COUNTRY.match(text, at, end)
    ):
        at = land.end()
    elif mention.named_by in _ONE and (thing := words.OF_THING.match(text, at, end)):
        at = thing.end()
    part = words.FOR_HIS_PART.match(text, at, end)
    return part.end() if part is not None else at


def _past(found: Predicate) -> Predicate:
    """Behind an interruption only a past is a predicate."""
    if found.verb is not None and found.verb.form is not Form.PAST:
        return _NOTHING
    return found


def _coordinated(
    text: str, at: int, end: int, verbs: Verbs, pattern: re.Pattern[str] = words.BESIDE
) -> VerbAt | None:
    """The reporting verb beside another: "was moved by the gift and thanked", "hosted and said".

    *pattern* is what the other is: "did not like it and asked".
    """
    other = pattern.match(text, at, end)
    if other is None:
        return None
    stop = min(end, other.end() + _BESIDE_REACH)
    barrier = words.NO_OBJECT.search(text, other.end(), stop)
    stop = barrier.start() if barrier else stop
    relative = words.RELATIVE.search(text, other.end(), stop)
    for match in words.AND_VERB.finditer(text, other.end(), stop):
        at, after = match.span("verb")
        if relative is not None and relative.start() < at and text[match.start()] != ",":
            continue
        chain = words.CHAINS.match(text, at, end) if match["verb"] in words.CHAIN_BEGINS else None
        inner = WORD.match(text, chain.end(), end) if chain is not None else None
        led = _verb(text, inner, end, verbs) if inner is not None else None
        if led is not None:
            # "laughed and went on to agree"
            return led._replace(form=Form.PAST)
        known = verbs.forms.get(match["verb"])
        if known is not None and known.form is Form.PAST:
            return resolved(text, known, at, after, end)
    return None


def opening_verb(text: str, start: int, end: int, verbs: Verbs) -> tuple[VerbAt, ...]:
    """The verb with which an item of a list begins: "noting that", or "welcomed the agreement"."""
    participle = opening_participle(text, start, end, verbs)
    match = words.OPENING_PAST.match(text, start, end) if not participle else None
    known = verbs.forms.get(match["verb"]) if match is not None else None
    if match is None or known is None or known.form is not Form.PAST:
        return participle
    verb = resolved(text, known, *match.span("verb"), end)
    return () if verb is None else (verb,)


def thanks(text: str, start: int, end: int, verbs: Verbs) -> VerbAt | None:
    """The verb of "Thank you for coming", as a speaker says it to another."""
    match = words.THANK_YOU.match(text, start, end)
    known = verbs.forms.get(match["verb"].lower()) if match is not None else None
    if match is None or known is None:
        return None
    return resolved(text, known, *match.span("verb"), end)


def _is_apposed(text: str, mention: Mention) -> bool:
    """Whether a comma behind *mention* closes what one before it, or inside it, has opened."""
    return "," in mention.words or text[mention.start - 2 : mention.start] == ", "


def _after_interruption(text: str, at: int, end: int, mentions: Sequence[Mention] | None) -> int:
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
        opening = words.INTERRUPTION.match(text, at, end)
        if opening is None:
            return -1
        at = opening.end()
    close = text.find(",", at, min(end, at + 500))
    if (
        opening is not None
        and opening["office"] is not None
        and any(at < m.start < close for m in mentions or () if m.named_by is NamedBy.PERSON)
    ):
        return -1
    if close < 0:
        return -1
    # "who wished for a talk "among friends," said": the mark belongs to the words before it.
    return close + 1 + (text[close + 1 : close + 2] in _CLOSING)


def _verb_after(
    text: str,
    at: int,
    end: int,
    verbs: Verbs,
    *,
    wishes: bool = False,
    is_own: bool = False,
    answers: bool = False,
    alone: bool = True,
) -> Predicate:
    negated, last, had, declined = False, "", False, False
    for _ in range(_MAX_WORDS):
        while at < end and text[at].isspace():
            at += 1
        match = WORD.match(text, at, end)
        if match is None:
            return _NOTHING
        word = match[0]
        if wishes and (desire := words.DESIRES.match(text, at, end)) is not None:
            inner = WORD.match(text, desire.end(), end)
            return Predicate(_verb(text, inner, end, verbs) if inner else None, False)
        is_unwilling = word in words.UNWILLING and text.startswith(words.NOT, match.end())
        # "could not but regret": he did.
        is_unwilling = is_unwilling and not text.startswith(words.NOT_BUT, match.end())
        if is_unwilling or (is_own and word in words.MODALS):
            at, last = match.end(), word
            declined = declined or is_unwilling
            continue
        if wishes and word in words.PRESENT_BE:
            return Predicate(_progressive(text, match.end(), end, verbs), negated)
        if word in words.CHAIN_BEGINS and (chain := words.CHAINS.match(text, at, end)) is not None:
            if wishes and not is_own and word in words.BE:
                # "Japan was able to present its view": what the writer makes of the meeting.
                return Predicate(None, negated)
            inner = WORD.match(text, chain.end(), end)
            led = _verb(text, inner, end, verbs) if inner is not None else None
            if led is not None:
                return Predicate(led._replace(form=Form.PAST), negated)
        if word in words.BE:
            return Predicate(_predicative(text, match, end, verbs), negated)
        if word in words.NEGATIONS:
            # "cannot" and "would never" say something; "did not say" and "never said" deny that it
            # was said.
            negated = last in words.DENYING or (not last and word in words.DENY_ALONE)
        elif word not in words.AUXILIARIES or word == words.HAD:
            verb = _verb(text, match, end, verbs)
            if verb is not None and had and verb.form is Form.PAST:
                # What had been said before is told, not reported.
                return Predicate(None, negated)
            if verb is not None:
                says = verb.lemma.startswith(words.SAYS_WITH_NO)
                no = words.NO.match(text, match.end(), end) is not None and not says
                # "He did not agree" says something, "they did not agree" tells of what was not.
                marks = verb.row.marks
                says_so = Mark.DENIAL in marks and (alone or Mark.JOINT not in marks)
                denied = negated and not says_so
                if (negated or declined) and says_so:
                    verb = verb._replace(act=DENIED.get(verb.act, verb.act))
                return Predicate(verb, denied or no)
            if (adverbial := words.ADVERBIAL.match(text, at, end)) is not None:
                at, last = adverbial.end(), word
                answers = answers or INSIDE.fullmatch(adverbial[0]) is not None
                continue
            had = had or word == words.HAD
            is_adverb = word in words.ADVERBS or word.endswith(words.LY) or word == words.HAD
            if not is_adverb:
                return Predicate(_answer(match, verbs) if answers else None, negated)
        at, last = match.end(), word
        if text.startswith(",", at) and (aside := words.ASIDE.match(text, at, end)) is not None:
            at = aside.end()
    return Predicate(None, negated)


def _answer(match: re.Match[str], verbs: Verbs) -> VerbAt | None:
    """What somebody did "in reply", whatever it was: "gave a figure", "unrolled a map"."""
    word = match[0]
    known = verbs.forms.get(word)
    if known is not None and known.form is not Form.PAST:
        return None
    if known is None and not word.endswith(words.ED):
        return None
    lemma = known.lemma if known is not None else lemma_of(word)
    row = Verb(lemma, Act.RESPOND, marks=frozenset((Mark.REPLY,)))
    return VerbAt(lemma, Act.RESPOND, *match.span(), Form.PAST, row)


def _progressive(text: str, at: int, end: int, verbs: Verbs) -> VerbAt | None:
    """The verb of "Japan is calling for", an adverb apart."""
    for _ in range(2):
        match = WORD.match(text, _SPACE.match(text, at, end).end(), end)  # type: ignore[union-attr]
        if match is None:
            return None
        known = verbs.forms.get(match[0])
        if known is not None and known.form is Form.PARTICIPLE:
            return resolved(text, known, match.start(), match.end(), end)
        at = match.end()
    return None


def _predicative(text: str, was: re.Match[str], end: int, verbs: Verbs) -> VerbAt | None:
    """What an adjective after "was" reports: "was grateful", "were at one"."""
    rest = words.VERY.sub("", text[was.end() : min(end, was.end() + 50)].lstrip(), count=1)
    for some, act in words.PREDICATIVES.items():
        if rest.startswith(some):
            if words.NOT_SO.match(rest, len(some)):
                continue
            known = verbs.forms.get(some)
            lemma = known.lemma if known is not None else words.lemma_of(some)
            row = known.verb if known is not None else Verb(lemma, act)
            return VerbAt(lemma, act, was.start(), was.end(), Form.PAST, row)
    return None


def _verb(text: str, match: re.Match[str], end: int, verbs: Verbs) -> VerbAt | None:
    known = (
        verbs.forms.get(match[0].lower())
        or _misprinted(text, match, end, verbs)
        or _cut_off(text, match, verbs)
    )
    return None if known is None else resolved(text, known, match.start(), match.end(), end)


def _misprinted(text: str, match: re.Match[str], end: int, verbs: Verbs) -> Printed | None:
    """A past form with one letter too many or too few, or an unknown verb before "that"."""
    word = match[0]
    if len(word) < 6 or not word.endswith(words.ED) or word in words.WORDS_OF_THEIR_OWN:
        return None
    for i in range(len(word) - 2):
        known = verbs.forms.get(word[:i] + word[i + 1 :])
        if known is not None and known.form is Form.PAST:
            return known
    if words.OPENS_CLAUSE.match(text, match.end(), end):
        return Printed(Verb(lemma_of(word), Act.STATE), Form.PAST, ())
    return None


def _cut_off(text: str, match: re.Match[str], verbs: Verbs) -> Printed | None:
    """The one past form whose beginning is the last word of a text that breaks off in it."""
    word = match[0]
    if len(word) < _BEGINNING or text[match.end() :].strip():
        return None
    meant = {
        it.verb.lemma: it
        for form, it in verbs.forms.items()
        if it.form is Form.PAST and form.startswith(word)
    }
    return next(iter(meant.values())) if len(meant) == 1 else None


def resolved(text: str, known: Printed, start: int, after: int, end: int) -> VerbAt | None:
    """What a verb reports here: by its particle or noun, else by itself."""
    topical = known.has(Mark.TOPICAL)
    printed: list[str] = []
    by_the_way = None
    if known.phrases or topical:
        by_the_way = words.BY_THE_WAY.match(text, after, end)
        begin = by_the_way.end() if by_the_way is not None else after
        reach = words.OBJECT.match(text, begin, end)
        printed = _WORDS.findall(reach[0]) if reach is not None else []
        printed = printed or ([words.THAT] if words.OPENS_CLAUSE.match(text, after) else [])
    near = [word.lower() for word in printed]
    lemma = known.lemma
    if lemma == words.HAVE and words.HAVE_DONE.match(text, after, end):
        # "Japan had kept its word"
        return None
    no_words = words.TELLS_NO_WORDS.get(lemma)
    if no_words is not None and no_words.match(text, after, end):
        return None
    for phrase in known.phrases:
        if "*" in phrase.near:
            break
        if phrase.near.intersection(near[:3] if phrase.adjacent else near):
            if phrase.act is None:
                return None
            stop = after
            is_beside = phrase.adjacent and by_the_way is None and near[0] in phrase.near
            if is_beside and phrase.lemma.count(" "):
                stop = text.index(printed[0], after) + len(printed[0])
            return VerbAt(phrase.lemma, phrase.act, start, stop, known.form, known.verb)
    act = known.act
    if topical:
        plain = Act.STATE if lemma == words.EXPRESSED else None
        act = next((TOPICS[word] for word in near if word in TOPICS), act or plain)
    if act is None:
        return None
    return VerbAt(lemma, act, start, after, known.form, known.verb)


def resolved_before(
    text: str, known: Printed, place: tuple[int, int], subject: tuple[int, int], end: int
) -> VerbAt | None:
    """What a passive reports, by its particle or by its subject: "attention was drawn"."""
    start, stop = subject
    near = _WORDS.findall(text[max(start, stop - _SUBJECT_REACH) : stop].lower())
    for phrase in known.phrases:
        if phrase.act and not phrase.adjacent and phrase.near.intersection(near):
            return VerbAt(phrase.lemma, phrase.act, *place, known.form, known.verb)
    verb = resolved(text, known, *place, end)
    if verb is None or not known.has(Mark.TOPICAL):
        return verb
    return verb._replace(act=next((TOPICS[word] for word in near if word in TOPICS), verb.act))


def is_mere_country(mention: Mention) -> bool:
    """Whether a country is named, and none of its organs ("the Japanese side")."""
    return mention.named_by is NamedBy.SIDE and country_named(mention.words) is not None


def further_verbs(
    text: str, place: tuple[int, int], first: VerbAt, verbs: Verbs, forms: Sequence[int]
) -> tuple[list[VerbAt], list[VerbAt]]:
    """Return the verbs that share the subject of *first* in a clause: coordinated, participles.

    *forms* are the places in the sentence of what is printed with a form of a verb.
    """
    start, end = place
    found: list[VerbAt] = []
    participles = list(opening_participle(text, start, end, verbs))
    if True not in [first.end <= at < end or start <= at < first.start - 1 for at in forms]:
        return found, participles
    taken = {first.start, *(verb.start for verb in participles)}
    matches = list(words.FURTHER.finditer(text, start, end))
    for number, match in enumerate(matches):
        if match["aside"] is not None:
            participles += _aside(text, match, end, verbs)
        printed, join = match["verb"], match["join"]
        known = verbs.forms.get(printed)
        at = match.start("verb")
        may_lead = join in words.JOINS and printed in words.GOES_ON
        led = _led_on_to(text, at, end, verbs) if may_lead else None
        if (
            led is not None
            and first.form is Form.PAST
            and match.start() >= first.end
            and (join == words.COMMA_AND or not words.OF_SOMEBODY.search(text, first.end, at))
        ):
            # "stated that it was late, and went on to ask for time"
            found.append(led)
            taken.add(led.start)
            continue
        if known is None or at in taken:
            continue
        if (
            join in words.ONLY_AFTER_VERB
            and text[first.end : match.start()].strip()
            and words.SAYING_THAT.match(text, match.end()) is None
        ):
            continue
        if known.form is Form.PARTICIPLE:
            if printed in words.PREPOSITIONAL:
                continue
            if join in words.NO_PARTICIPLE_AFTER or words.NO_FURTHER.match(text, match.end()):
                continue
            into = participles
        elif (
            known.form is first.form
            and match.start() >= first.end
            and join in words.JOINS | words.IN_A_LIST
        ):
            if words.NO_FURTHER.match(text, match.end()):
                continue
            if join in words.IN_A_LIST and not _list_goes_on(
                matches[number + 1 :], first.form, verbs
            ):
                # ", expected to open in May" belongs to the noun before it.
                continue
            into = found
        else:
            continue
        verb = resolved(text, known, at, match.end("verb"), end)
        if verb is not None:
            into.append(verb)
            taken.add(at)
    return found, participles


def _aside(text: str, match: re.Match[str], end: int, verbs: Verbs) -> tuple[VerbAt, ...]:
    """The participle before a further verb: "and, noting its length, welcomed the report"."""
    known = verbs.forms.get(match["aside"])
    if known is None or known.form is not Form.PARTICIPLE or match["aside"] in words.PREPOSITIONAL:
        return ()
    verb = resolved(text, known, *match.span("aside"), end)
    return () if verb is None else (verb,)


def _led_on_to(text: str, at: int, end: int, verbs: Verbs) -> VerbAt | None:
    """The verb that "went on to" at *at* leads to, as one in the past; None where none does."""
    leads = words.GOES_ON_TO.match(text, at, end)
    inner = WORD.match(text, leads.end(), end) if leads is not None else None
    verb = _verb(text, inner, end, verbs) if inner is not None else None
    is_saying = verb is not None and verb.act not in (None, Act.SIGN)
    return verb._replace(form=Form.PAST) if verb is not None and is_saying else None


def _list_goes_on(matches: Sequence[re.Match[str]], form: Form, verbs: Verbs) -> bool:
    """Whether a later verb of the same form is joined by "and": "asked, noted and stressed"."""
    for match in matches:
        known = verbs.forms.get(match["verb"])
        is_form = known is not None and known.form is form
        if is_form and match["join"] in words.JOINS - words.IN_A_LIST:
            return True
    return False


def opening_participle(text: str, start: int, end: int, verbs: Verbs) -> tuple[VerbAt, ...]:
    """The reporting participle that a clause begins with ("Referring to ..."), if there is one."""
    match = words.OPENING_PARTICIPLE.match(text, start, end)
    known = verbs.forms.get(match[1].lower()) if match is not None else None
    if match is None or known is None or known.form is not Form.PARTICIPLE:
        return ()
    if match[1].lower() in words.PREPOSITIONAL:
        return ()
    verb = resolved(text, known, match.start(1), match.end(1), end)
    return () if verb is None else (verb,)
