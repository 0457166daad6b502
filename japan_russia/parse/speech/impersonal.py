"""Acts that name nobody: "it was agreed", "views were exchanged", "the reply was".

All but the two rows of answers are joint acts of both sides.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from japan_russia.model import Act
from japan_russia.parse.speech.clauses import opens_subordinate
from japan_russia.parse.speech.predicates import VerbAt, resolved
from japan_russia.wording.speech import impersonal as words
from japan_russia.wording.speech.constructions import FURNITURE, OF_MEETINGS
from japan_russia.wording.speech.rows import NOUNS
from japan_russia.wording.speech.verbs import Form, Mark, Printed, Verb, Verbs

__all__ = ["THE_REPLY_WAS", "Joint", "joint_act", "second_clause"]

#: The row of answers without a name.
THE_REPLY_WAS: Final = "the_reply_was"


class Joint(NamedTuple):
    """A joint act: the row that reads it, its verbs, and whether it is denied."""

    construction: str
    verbs: tuple[VerbAt, ...]
    negated: bool = False


def joint_act(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    """Return the joint act that ``text[start:end]`` reports, by the first row that fits."""
    for row in (
        _the_reply_was,
        _wish_was_met,
        _it_was,
        _passive,
        _inverted,
        _attention,
        _there_was,
    ):
        found = row(text, start, end, verbs)
        if found is not None:
            return found
    return None


def second_clause(text: str, at: int, end: int, verbs: Verbs) -> Joint | None:
    """Return the joint act of a second clause that begins at *at*: "and it was decided"."""
    match = words.IT_WAS.match(text, at, end)
    if match is not None:
        known = verbs.forms.get(match["verb"])
        if known is None or not known.has(Mark.JOINT):
            return None
        verb = resolved(text, known, *match.span("verb"), end)
        return None if verb is None else Joint("it_was", (verb._replace(form=Form.PAST),))
    if words.JOINT_NOUN.match(text, at, end):
        found = _passive(text, at, end, verbs)
        return None if found is None or found.negated else found
    return None


def _verb(known: Printed, lemma: str, act: Act, place: tuple[int, int]) -> VerbAt:
    return VerbAt(lemma, act, *place, Form.PAST, known.verb)


def _it_was(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    for match in words.IT_WAS.finditer(text, start, end):
        if opens_subordinate(text, start, match.start()):
            continue
        if words.OF_IT.search(text, max(start, match.start() - _NEAR), match.start()):
            continue
        if words.BY_WHOM.match(text, match.end(), end):
            continue
        known = verbs.forms.get(match["verb"])
        if known is None or known.form is not Form.PAST:
            continue
        lemma, act = known.lemma, known.act
        if act is None and (known.has(Mark.JOINT) or known.phrases):
            # "It was arranged that", "It was pointed out that"
            when = words.THEN_THAT.match(text, match.end(), end)
            told = when.end() if when is not None else match.end()
            phrase = resolved(text, known, match.start("verb"), told, end)
            lemma, act = (phrase.lemma, phrase.act) if phrase is not None else (lemma, None)
        if act is None or act is Act.SIGN:
            continue
        verb = _verb(known, lemma, act, match.span("verb"))
        earlier = _passive(text, start, match.start(), verbs)
        return Joint("it_was", (*earlier.verbs, verb) if earlier is not None else (verb,))
    return None


def _passive(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    for match in words.PASSIVE.finditer(text, start, end):
        group = next(name for name in ("verb", "took", "taken") if match[name])
        known = verbs.forms.get(match[group])
        if known is None or known.form is not Form.PAST:
            # "Drillers were welcome"
            continue
        if words.DENIED.search(text, max(start, match.start() - _REACH), match.start()):
            return Joint("passive", (), True)
        if not (known.has(Mark.PASSIVE) or known.has(Mark.NOUN_PASSIVE)):
            continue
        if words.RELATIVE.search(text, max(start, match.start() - _NEAR), match.start()):
            continue
        if words.LONG_AGO.match(text, match.end(), end):
            continue
        is_by_agent = words.AGENT.match(text, match.end(), end) is not None
        if is_by_agent and known.lemma == words.REACH:
            # "Agreement was reached on a visit by the Chief of Staff"
            is_by_agent = text.startswith(words.BY, match.end())
        if is_by_agent or FURNITURE.search(text, max(start, match.start() - _REACH), match.end()):
            continue
        if known.lemma == words.REFER and not words.REFERRED_TO.match(text, match.end(group), end):
            continue
        if known.lemma == words.EXCHANGE and words.PAPERS.search(text, start, match.start()):
            continue
        noun = _noun(text, start, match.start())
        if noun is None and opens_subordinate(text, start, match.start()):
            continue
        if known.lemma in OF_MEETINGS and (
            words.MEETING_BETWEEN.match(text, match.end(), end)
            or words.NTH.search(text, start, match.start())
        ):
            continue
        particle = match["taken"] or _particle(known, match["particle"])
        if noun is None and known.has(Mark.NOUN_PASSIVE) and not particle:
            continue
        if group == "took" and (
            noun is None or text.find(words.FOLLOWING, start, match.start()) >= 0
        ):
            continue
        if known.lemma == words.MAKE and text.startswith(words.NOT_MADE, match.end()):
            continue
        if words.NOT in match[0]:
            return Joint("passive", (), True)
        lemma, act = _lemma(known, (noun or "").lower(), match["particle"])
        if lemma in words.ONLY_WITH_MORE and noun is None and not match["particle"]:
            # "It was brought to the Embassy": only "brought up" reports.
            continue
        place = match.span(group)
        return Joint("passive", (_verb(known, lemma, act, place),))
    return None


_REACH: Final = 120
_NEAR: Final = 8


def _noun(text: str, start: int, end: int) -> str | None:
    """The noun of speaking that is the subject: the last that stands in no subordinate clause."""
    found = None
    for match in words.DISCUSSION_NOUNS.finditer(text, start, end):
        is_time = words.BESIDE_TALKS.search(text, start, match.start()) is not None
        if not is_time and not opens_subordinate(text, start, match.start()):
            found = match[0]
    return found


def _particle(known: Printed, printed: str | None) -> str | None:
    """The particle after the verb, if it makes a verb with it: "taken up", not "made on"."""
    word = printed.strip() if printed else ""
    return word if any(word in phrase.near for phrase in known.phrases) else None


def _lemma(known: Printed, noun: str, particle: str | None) -> tuple[str, Act]:
    for phrase in known.phrases:
        is_near = noun in phrase.near or (particle and particle.strip() in phrase.near)
        if phrase.act and is_near:
            return phrase.lemma, phrase.act
    if known.lemma == words.TAKE:
        return (words.TAKE_PLACE if noun else words.TAKE_UP), Act.DISCUSS
    return known.lemma, known.act or Act.DISCUSS


def _inverted(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    match = words.INVERTED.match(text, start, end)
    known = verbs.forms.get(match["verb"].lower()) if match is not None else None
    if match is None or known is None or words.DONE_BY.match(text, match.end(), end):
        return None
    if not (known.has(Mark.PASSIVE) or known.has(Mark.NOUN_PASSIVE)):
        return None
    if known.form is Form.PRESENT:
        # "Notes were compared"
        return None
    lemma, act = _lemma(known, "", match["particle"])
    return Joint("inverted", (_verb(known, lemma, act, match.span("verb")),))


def _the_reply_was(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    match = words.THE_REPLY.match(text, start, end)
    if match is None or words.AGENT.match(text, match.end(), end):
        return None
    group = next(name for name in ("noun", "last", "came") if match[name])
    known = verbs.forms.get(NOUNS.get(match[group], match[group]))
    if known is None:
        return None
    row = Verb(known.lemma, known.act, marks=frozenset((Mark.REPLY,)))
    verb = VerbAt(known.lemma, known.act or Act.RESPOND, *match.span(group), Form.PAST, row)
    return Joint(THE_REPLY_WAS, (verb,))


def _wish_was_met(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    del verbs
    match = words.WISH_WAS_MET.match(text, start, end)
    if match is None:
        return None
    lemma, act = (words.REFUSED, Act.REJECT) if match["no"] else (words.ACCEPTED, Act.ACCEPT)
    row = Verb(lemma, act, marks=frozenset((Mark.REPLY,)))
    place = match.span("verb" if match["verb"] else "none")
    return Joint("his_wish_was_met", (VerbAt(lemma, act, *place, Form.PAST, row),))


def _attention(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    del verbs
    match = words.ATTENTION.match(text, start, end)
    if match is None:
        return None
    lemma, act = words.PAY_ATTENTION, Act.DISCUSS
    group = "verb" if match["verb"] else "drawn"
    verb = VerbAt(lemma, act, *match.span(group), Form.PAST, Verb(lemma, act))
    return Joint("attention", (verb,))


def _there_was(text: str, start: int, end: int, verbs: Verbs) -> Joint | None:
    del verbs
    match = words.THERE_WAS.match(text, start, end)
    if match is None:
        return None
    lemma = words.EXCHANGE_VIEWS if match["views"] else words.HOLD_DISCUSSIONS
    act = Act.DISCUSS
    if match["accord"]:
        lemma, act = words.REACH_AGREEMENT, Act.AGREE
    verb = VerbAt(lemma, act, *match.span("noun"), Form.PAST, Verb(lemma, act))
    return Joint("there_was", (verb,))
