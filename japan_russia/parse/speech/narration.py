"""Whether a sentence without a report is the writer's own, or goes on in a speaker's voice."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from japan_russia.model import Act, NamedBy
from japan_russia.parse.document import Block, Sentence
from japan_russia.parse.speech.clauses import is_subject, opens_subordinate
from japan_russia.parse.speech.mentions import Mention
from japan_russia.parse.speech.referents import Referents
from japan_russia.parse.speech.reports import Report
from japan_russia.parse.text.classes import lexicon_of
from japan_russia.wording.hints import ANNOUNCES, QUOTE
from japan_russia.wording.phrases.pronouns import IT, THEY
from japan_russia.wording.speech import narration as words
from japan_russia.wording.speech.constructions import CLEFT, OF_MEETINGS
from japan_russia.wording.speech.predicates import OF_THING, STRONG_PASTS
from japan_russia.wording.speech.verbs import Form, Verbs
from japan_russia.wording.value import DEFAULT

__all__ = [
    "CUT_OFF",
    "DEED",
    "OF_A_DOER",
    "OF_THE_WRITER",
    "announces",
    "doer",
    "does",
    "has_done_since",
    "is_aside",
    "is_at_other_time",
    "is_by_the_press",
    "is_ceremony",
    "is_course",
    "is_in_brackets",
    "is_meeting",
    "is_of_me",
    "is_on_the_meeting",
    "is_on_who_asked",
    "told",
    "unknown_verb",
]

#: A line that ends like no sentence.
CUT_OFF: Final = "cut_off"
#: Somebody does something, and reports nothing.
DEED: Final = "deed"
#: Why a sentence is the writer's that tells what somebody did, or had done.
OF_A_DOER: Final = (DEED, "named_before", "said_by_others")
#: Who writes the page tells of himself.
OF_THE_WRITER: Final = "of_the_writer"
#: The row of an act in the passive that stands between those who did it.
_BETWEEN: Final = "between"
_MAX_COMMAS: Final = 4
_SUBJECT: Final = 120
#: Acts of which the verb before "that" or "to" can only be somebody's words.
_SAID: Final = frozenset(
    (
        Act.STATE,
        Act.EXPLAIN,
        Act.RESPOND,
        Act.ADD,
        Act.INFORM,
        Act.ASK,
        Act.REQUEST,
        Act.URGE,
        Act.PROPOSE,
        Act.POINT_OUT,
        Act.STRESS,
        Act.INTEND,
    )
)
_INTERRUPTION: Final = 240
#: How somebody comes to call another.
_ASKING: Final = frozenset((Act.PROPOSE, Act.REQUEST, Act.ASK, Act.AGREE, Act.INVITE))
_NEAR: Final = 60
#: No note in brackets is longer.
_NOTE: Final = 1_000
_STOPS: Final = ".!?:;。”\"’')]）"
_BRACKETS: Final = {"(": ")", "[": "]", "（": "）"}


def is_meeting(text: str, report: Report, start: int) -> bool:
    """Tell whether "The third consultations were held" tells of the meeting itself."""
    verb = report.verbs[0]
    is_held = verb.lemma.split(" ")[0] in OF_MEETINGS or text.startswith(words.PLACE, verb.end)
    is_impersonal = report.subject is None or report.construction == _BETWEEN
    if not is_impersonal or not is_held:
        return False
    return words.MEETING_NAME.search(text, start, verb.start) is not None


def is_on_the_meeting(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence tells how the meeting went, as the writer alone does."""
    return words.COURSE.pattern.match(text, *sentence.place) is not None


def is_course(text: str, report: Report, sentence: Sentence) -> bool:
    """Tell whether an impersonal clause tells only how the meeting, or the visit, went.

    "They lasted an hour, and were taken up again"; "The talks were held in a warm mood".
    """
    start, end = sentence.place
    if report.subject is not None:
        return False
    if words.LASTED.match(text, start) or words.WAS_GREETED.match(text, start):
        return True
    return words.IN_A_MOOD.match(text, start, end) is not None


def is_conferred(text: str, report: Report) -> bool:
    """Whether a verb tells that they talked, and of nothing: "and conferred with him"."""
    return words.CONFERRED.match(text, report.verbs[0].start) is not None


def had_talks(text: str, start: int, end: int) -> bool:
    """Whether the verb of an event at *start* makes a noun of "talks" at *end*: "had talks"."""
    return words.HAD_TALKS.fullmatch(text, start, end) is not None


def is_on_who_asked(text: str, report: Report, sentence: Sentence) -> bool:
    """Tell whether a clause tells who had proposed the meeting: "the call having been proposed"."""
    if report.verbs[0].act not in _ASKING:
        return False
    at = report.verbs[0].start
    near = max(sentence.start, at - _NEAR)
    return words.MEETING_ASKED_FOR.search(text, near, at) is not None


def is_ceremony(text: str, report: Report, sentence: Sentence) -> bool:
    """Tell whether a clause tells of a signing: "Both sides signed the minutes"."""
    if any(verb.act is not Act.SIGN for verb in report.verbs):
        return False
    if words.AROUND_THE_TALKS.match(text, *sentence.place) is not None:
        return True
    are_both = report.subject is not None and (
        len(report.subject.parties) > 1 or report.subject.words.lower() == THEY
    )
    if not are_both or text.endswith(":", sentence.start, sentence.end):
        # "signed a plan on:", with a list
        return False
    return words.SIGNED_IT.match(text, report.verbs[0].end, sentence.end) is not None


def announces(text: str, sentence: Sentence) -> str | None:
    """Return the row that reads the sentence as an announcement of what follows, or None."""
    if not sentence.hints & ANNOUNCES:
        return None
    for row in words.ANNOUNCEMENTS:
        if row.pattern.search(text, sentence.start, sentence.end):
            return row.name
    return None


def says(text: str, sentence: Sentence, saying: Verbs) -> bool:
    """Tell whether somebody whom nothing tells says something: "The capital replied that"."""
    match = words.SAYS.match(text, *sentence.place)
    while match is not None:
        known = saying.forms.get(match["verb"])
        if known is not None and known.form is Form.PAST and known.act in _SAID:
            return not opens_subordinate(text, sentence.start, match.start("verb"))
        if match.end("verb") - sentence.start > _SUBJECT:
            return False
        match = words.SAYS_LATER.match(text, match.end("verb"), sentence.end)
    return False


def told(
    text: str, sentence: Sentence, subject: Mention | None, past: Referents, saying: Verbs
) -> str | None:
    """Return why the sentence is the writer's; None where it goes on in the last speaker's voice.

    *subject* is who does something in it.  Free speech has the tense of what is thought ("would
    come", "was late", "comes"); what those who met did at the meeting is told by the writer.
    """
    start, end = sentence.place
    if not (text[start].isalnum() or any(map(str.isalnum, text[start:end]))):
        return "no_words"
    if is_in_brackets(text, sentence):
        return "in_brackets"
    for row in words.NARRATION:
        if row.pattern.match(text, start, end):
            return row.name
    if text[end - 1] not in _STOPS:
        return CUT_OFF
    tail = text[max(start, end - _SUBJECT) : end]
    if says(text, sentence, saying) or words.SAID_THE_OTHER.search(tail):
        return "said_by_others"
    is_his = past.tells_of_himself and past.before == past.author
    is_quoted = bool(sentence.hints & QUOTE)
    if not is_quoted and (is_his or (past.author and is_of_me(text, sentence))):
        # Nobody else on the page is "I", and his own voice is the writer's.
        return OF_THE_WRITER
    return None if subject is None else _deed(text, sentence, subject, past)


def is_of_me(text: str, sentence: Sentence) -> bool:
    """Tell whether somebody says "I" or "me" in a sentence."""
    return any(match["me"] for match in words.I_ME.finditer(text, *sentence.place))


def is_in_brackets(text: str, sentence: Sentence) -> bool:
    """Tell whether a whole sentence stands in brackets, or begins a note of several that does."""
    closing = _BRACKETS.get(text[sentence.start])
    if closing is not None:
        return (
            text[sentence.end - 1] == closing or words.NOTE.match(text, sentence.start) is not None
        )
    if text[sentence.end - 1] not in _BRACKETS.values():
        return False
    opening = next(mark for mark, close in _BRACKETS.items() if close == text[sentence.end - 1])
    if text.find(opening, *sentence.place) >= 0:
        return False
    # "(Note: The park is new. It was opened in May.)"
    at = text.rfind(opening, max(0, sentence.start - _NOTE), sentence.start)
    return at >= 0 and words.NOTE.match(text, at) is not None


def doer(text: str, sentence: Sentence, mentions: list[Mention]) -> Mention | None:
    """Return who is the subject of a sentence; None where nobody is."""
    if CLEFT.match(text, sentence.start):
        # "It was roads they asked for"
        return None
    for mention in mentions:
        if is_subject(text, sentence.start, mention):
            return mention
    return None


def is_by_the_press(text: str, sentence: Sentence, mentions: Sequence[Mention]) -> bool:
    """Tell whether a paper or an agency tells it: "According to the Asahi Shimbun, A was glad".

    Not where somebody tells it with them: "According to the Russian side and press reports".
    """
    match = words.BY_THE_PRESS.match(text, *sentence.place)
    return match is not None and all(it.start >= match.end() for it in mentions if it.parties)


def is_aside(text: str, sentence: Sentence) -> bool:
    """Tell whether a sentence is a word in brackets such as "(laughter)"."""
    return words.ASIDE.fullmatch(text, sentence.start, sentence.end) is not None


def does(text: str, mention: Mention, end: int) -> bool:
    """Tell whether a verb in the past follows *mention*, past interruptions."""
    return _did(text, mention, end) is not None


def _deed(text: str, sentence: Sentence, mention: Mention, past: Referents) -> str | None:
    """Whether *mention* is the subject of a deed: what he did, not what he says of himself."""
    is_person = mention.named_by in (NamedBy.PERSON, NamedBy.OFFICE, NamedBy.JOINT)
    did = _did(text, mention, sentence.end)
    if mention.named_by is NamedBy.JOINT and words.HAD_AGREED.match(text, mention.end):
        # "In 2009 both governments had agreed": who spoke last tells that.
        is_told = is_at_other_time(text, sentence, mention.start) and len(past.before) == 1
        return None if is_told else "named_before"
    if mention.named_by is NamedBy.PERSON and _did(text, mention, sentence.end, words.HAD_DONE):
        # In the speaker's voice the speaker is "he", and the words of others are theirs.
        return "named_before"
    if did is None and mention.named_by is NamedBy.PERSON and words.WAS.match(text, mention.end):
        return DEED
    if did is None:
        return None
    clause = words.NEXT_CLAUSE.search(text, did, sentence.end)
    stop = clause.start() if clause is not None else sentence.end
    if is_at_other_time(text, sentence, mention.start) or words.OTHER_TIME.search(text, did, stop):
        return None if len(past.before) == 1 else "at_other_time"
    word = mention.words.lower()
    if word == IT or (word == THEY and len(past.before) == 1 and not past.plural):
        # Things, or people of whom the speaker tells.
        return None
    is_writer = mention.named_by is NamedBy.FIRST_PERSON and bool(past.author)
    if mention.named_by is NamedBy.PRONOUN or mention.parties or is_person or is_writer:
        return DEED
    return None


def unknown_verb(text: str) -> str | None:
    """Return the verb of a deed that may be one of saying, and has no row in the tables.

    *text* is the sentence.  None where its verb is known, and where it has none.

    >>> unknown_verb("Minister Tanabe baked a cake."), unknown_verb("Minister Tanabe left.")
    ('baked', None)
    """
    sentence = Sentence(text, lexicon_of(), 0, 0, len(text), Block.LEAD, -1, 0)
    mentions = [
        Mention(it.start, it.end, NamedBy.PERSON, (), text[it.start : it.end])
        for it in sentence.phrases
    ]
    subject = doer(text, sentence, mentions)
    end = None if subject is None else _did(text, subject, len(text))
    if end is None:
        return None
    verb = text[:end].split()[-1]
    return None if verb in STRONG_PASTS or verb in DEFAULT.saying.forms else verb


def _did(text: str, mention: Mention, end: int, pattern: re.Pattern[str] = words.DID) -> int | None:
    """Where the deed of which *mention* is the subject ends, past an interruption."""
    thing = OF_THING.match(text, mention.end, end)
    at = thing.end() if thing is not None else mention.end
    for number in range(_MAX_COMMAS):
        did = pattern.match(text, at, end)
        if did is None and "," in mention.words and text.startswith(",", at):
            # "Mr. A, Minister of Energy, had said"
            did = pattern.match(text, at + 1, end)
        if did is not None:
            return did.end()
        if number == 0 and not text.startswith(",", at):
            return None
        at = text.find(",", at + 1, min(end, at + _INTERRUPTION)) + 1
        if not at:
            return None
    return None


def is_at_other_time(text: str, sentence: Sentence, subject: int) -> bool:
    """Tell whether the words before the *subject* name a time other than that of the meeting."""
    return words.OPENING_TIME.match(text, sentence.start, subject) is not None


def has_done_since(text: str, sentence: Sentence, subject: Mention) -> bool:
    """Tell whether a sentence tells what has been done again and again: "Every year since 1995"."""
    since = words.SINCE_TIME.match(text, sentence.start, subject.start)
    return since is not None and words.HAS_DONE.match(text, subject.end) is not None
