"""Where clauses begin and end: one answer each to what a subject is and what joins a clause."""

from __future__ import annotations

from typing import Final

from japan_russia.parse.speech.mentions import Mention
from japan_russia.wording.phrases import pronouns
from japan_russia.wording.speech import clauses

__all__ = ["is_subject", "joined_at", "opens_subordinate"]

_REACH: Final = 60
_FEW: Final = 5
#: A subordinate clause is looked for so far before its subject.
_BEFORE: Final = 400
#: A phrase right behind one of these opens no clause, which is far cheaper to see.
_NO_JOINS: Final = clauses.PREPOSITIONS - clauses.COMPARING


def is_subject(text: str, start: int, mention: Mention) -> bool:
    """Tell whether a phrase can be the subject of the sentence that begins at *start*.

    A subject follows no preposition, and stands in no subordinate clause that is still open.
    """
    begin = max(start, mention.start - _BEFORE)
    before = text[begin : mention.start].rstrip()
    if not before or clauses.SET_PHRASE.match(text, start, mention.start):
        return True
    word = _last_word(before)
    if word == clauses.AS and "," in mention.words:
        # "Speaking as Chair of the Council, Minister A stated": he is named with both offices.
        return True
    if word in clauses.PREPOSITIONS and not clauses.ENDS_IN_VISIT.search(before):
        return False
    if word == clauses.BOTH and _last_word(before[: -len(word)].rstrip()) in clauses.PREPOSITIONS:
        return False
    is_clear = mention.words.lower() in pronouns.SUBJECTS
    return not opens_subordinate(text, begin, mention.start, is_object=not is_clear)


def _last_word(before: str) -> str:
    return before[before.rfind(" ") + 1 :].strip("(\"“‘'[").lower()


def opens_subordinate(text: str, start: int, end: int, *, is_object: bool = True) -> bool:
    """Tell whether a subordinate clause that begins in ``text[start:end]`` is still open there.

    *is_object* tells that what stands there can be the object of its verb, as "we" cannot.

    A comma closes it, and so does its own finite verb.  "After the break", "as host of the fair"
    and "in that spirit" open none: what follows the word is no clause, as it has no verb.
    """
    begin = max(start, text.rfind(",", start, end) + 1)
    last = None
    for match in clauses.SUBORDINATORS.finditer(text, begin, end):
        last = match
    if last is None:
        return False
    if last.start() == start and clauses.STANDS_ALONE.match(text, last.end()):
        # "That, retorted Minister A, was so", "What then, Minister A asked, was to be done?"
        return False
    word = last["word"].lower()
    between = text[last.end() : end].strip()
    if word in clauses.RELATIVES and clauses.OPENS_WITH.match(text, start, last.start()):
        return False
    if word not in clauses.RELATIVES and clauses.NO_CLAUSE.match(between):
        # "When to meet", "while recognizing the difficulty"
        return False
    if word == clauses.THAT and _is_demonstrative(text, (start, begin), last.start(), between):
        return False
    if word in clauses.RELATIVES and clauses.FINITE.fullmatch(between):
        # "In the talks that followed …"
        return False
    has_verb = clauses.FINITE.search(between) is not None
    # "Had it been known": the word is the verb.
    has_verb = has_verb or (word in clauses.VERBS_FIRST and " " in between)
    if not has_verb:
        return word not in clauses.TEMPORAL or not between
    is_closed = " " in between and between.rsplit(" ", 1)[1] not in clauses.AND
    if not is_closed:
        return True
    wants_object = is_object and clauses.WANTS_OBJECT.search(between) is not None
    return word not in clauses.RELATIVES and wants_object


def _is_demonstrative(text: str, begins: tuple[int, int], at: int, between: str) -> bool:
    """Whether "that" at *at* points to something: "In that spirit", "To that", "Later that day"."""
    start, begin = begins
    if not between:
        opening = clauses.APART_FROM.match(text, start, at)
        return opening is not None and clauses.FINITE.search(opening[0]) is None
    if clauses.DEMONSTRATIVE.search(text, begin, at):
        return True
    is_first = clauses.FINITE.search(text, begin, at) is None
    return is_first and len(between.split()) < _FEW and clauses.FINITE.search(between) is None


def joined_at(text: str, after: int, mention: Mention) -> int | None:
    """Return where the clause begins that *mention* opens beside the last one; else None.

    *after* is where the verb of the last clause ends.
    """
    begin = max(after, mention.start - _REACH)
    if _last_word(text[begin : mention.start].rstrip()) in _NO_JOINS:
        return None
    match = clauses.JOIN.search(text, begin, mention.start)
    if match is None or clauses.ASIDE_FIRST.search(text, after, match.start()):
        return None
    at = match.start()
    while at < mention.start and not text[at].isalnum():
        at += 1
    return at
