"""Names for how a sentence is read by the course of the text, where no row of a table reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["WAYS"]

#: By the name that a statement has as its construction: what it is, in one sentence.
WAYS: Final[Mapping[str, str]] = {
    "listed": "A sentence of a list that a lead-in has opened, without a report of its own.",
    "free_speech": "A sentence without a report that goes on in the voice of who spoke last.",
    "quotation": "A sentence inside a quotation of several.",
    "speaker_line": "The name of a speaker and a colon, before his words.",
    "noun_lead_in": "A lead-in by a noun of saying: 'A summary of the remarks made by A:'.",
    "subject_lead_in": "A lead-in by a subject alone: 'Minister A spoke to this effect:'.",
    "when_said": "A clause before the main one, in which another speaks: 'When A asked, B said'.",
    "negated": "The sentence denies that something was said.",
    "deed": "Somebody does something that no row of the verbs of saying has.",
    "named_before": "Somebody who is named has done something before: nobody's voice goes on.",
    "of_another": "It is on somebody else than who spoke last: 'What B wanted', 'B's position'.",
    "of_either": "It follows a question or another's reaction, and may be the words of either.",
    "by_the_press": "A newspaper or an agency tells it: 'According to the Asahi Shimbun'.",
    "at_other_time": "What was done at another time, where no one person spoke before.",
    "said_by_others": "Somebody who took no part, and whom no phrase names, says something.",
    "of_the_writer": "Who writes tells of himself, on a page in the first person.",
    "after_both": "It follows what several said together, and tells what was: the writer does.",
    "event": "The sentence tells that a meeting took place.",
    "reference": "It stands in the part for reference behind the readout: '[Reference]'.",
    "names_alone": "It is a line with names, of those present or of a body, or heads such lines.",
    "in_brackets": "The sentence stands in brackets.",
    "no_words": "What stands there has no letter and no digit.",
    "cut_off": "The last sentence ends like none.",
    "nobody_before": "No row reads the sentence, and nobody has spoken before it.",
    "new_paragraph": "No row reads it, and it opens a paragraph in which nobody's voice goes on.",
}
