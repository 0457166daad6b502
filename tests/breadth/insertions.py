"""Readouts with a change that leaves every speaker as he was.

Twenty adverbials before the subject of a sentence, with a comma after them and without;
synonyms for reporting verbs; one more attendee in a list.  What is read of the changed text is
compared with what is read of the text itself.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple
from zlib import crc32

import japan_russia as jr
from japan_russia.model import Readout, Role, Statement
from tests.breadth.questions import Result, spoken_by
from tests.parse.reading import GOLDEN

__all__ = [
    "ADVERBIALS",
    "ANNOTATED",
    "OWN",
    "ROUNDS",
    "Edit",
    "before_subjects",
    "compared",
    "edited",
    "one_more_attendee",
    "results",
    "synonyms",
]

#: None says who speaks, answers anybody, or tells of another time.
_PREPOSITIONAL: Final = (
    "At this point",
    "In this context",
    "At the outset",
    "Over lunch",
    "In addition",
    "On the whole",
    "In a calm tone",
    "Towards the end of the talks",
    "With some emphasis",
    "By way of introduction",
)
#: The same, but their first word could also begin a clause with a subject and a verb of its own.
_LIKE_CLAUSES: Final = (
    "After the break",
    "As before",
    "To begin with",
    "Before the close of the meeting",
    "Once again",
    "As a first point",
    "For a start",
    "After lunch",
    "As a matter of principle",
    "To that end",
)
ADVERBIALS: Final = tuple(
    words for pair in zip(_PREPOSITIONAL, _LIKE_CLAUSES, strict=True) for words in pair
)
#: A round gives every sentence one adverbial, another one each time.
ROUNDS: Final = len(ADVERBIALS)

#: First words of a sentence that begins with its subject.
_SUBJECT: Final = re.compile(
    r"(?:The(?! (?:same|following|next|previous) )|Both|He|She|They|"
    r"Mr|Mrs|Ms|Dr|H\.E|Japan|Russia|Foreign|Prime|Deputy|Vice|State|Senior|Parliamentary|"
    r"First Deputy|Special|Ministers?|Presidents?|Secretary|Chancellor|Chairman|Ambassador|"
    r"Director|Chief)(?![\w'’])"
)
#: Of these, what loses its capital inside a sentence.
_LOWERED: Final = re.compile(r"The|Both|He|She|They")

#: Reporting verbs in the past, and others that mean much the same in the same construction.
_SYNONYMS: Final = {
    "stated that": ("said that", "declared that", "remarked that"),
    "said that": ("stated that", "declared that", "remarked that"),
    "explained the": ("described the", "outlined the", "set out the"),
    "explained that": ("made it clear that", "told those present that"),
    "pointed out that": ("observed that", "noted that", "indicated that"),
    "noted that": ("observed that", "pointed out that", "remarked that"),
    "emphasized": ("stressed", "underlined", "underscored"),
    "stressed": ("emphasized", "underlined", "underscored"),
    "expressed his": ("voiced his", "conveyed his", "gave voice to his"),
    "welcomed": ("hailed", "applauded", "spoke well of"),
    "requested the": ("asked for the", "sought the"),
    "proposed that": ("suggested that", "recommended that"),
    "confirmed that": ("reaffirmed that", "affirmed that"),
    "agreed that": ("concurred that", "consented that"),
    "agreed to": ("consented to", "assented to"),
    "discussed": ("debated", "talked about", "deliberated on"),
    "exchanged views": ("exchanged opinions", "compared notes", "swapped views"),
    "replied that": ("responded that", "answered that", "rejoined that"),
    "responded that": ("replied that", "answered that", "rejoined that"),
    "mentioned": ("touched on", "referred to", "brought up"),
    "referred to": ("mentioned", "touched on", "alluded to"),
    "appreciated": ("valued", "commended"),
    "asked about": ("inquired about", "wanted to know about"),
    "urged the": ("pressed the", "exhorted the"),
    "promised to": ("pledged to", "vowed to"),
    "shared the view that": ("concurred in the view that", "were as one in the view that"),
}
#: Not in the passive, which not all of them have.
_VERB: Final = re.compile(rf"(?<!was )(?<!were )(?<!be )(?<!been )\b(?:{'|'.join(_SYNONYMS)})\b")

_GUEST: Final = "Mr. Marin Alder, Director of the Archives Division,"
#: Where a list of those present begins or ends, and what is put there.
_LISTS: Final = (
    (
        re.compile(
            r"\b(?:(?:accompanied|joined|attended) by|attending[^.()\n]{1,40} (?:included|were)|"
            r"present was|(?:[Aa]ttendees|[Pp]resent)(?: from the \w+ side)?:(?: Japan:)?|"
            r"side, by)\s(?=[A-Z]|the [A-Z])"
        ),
        f"{_GUEST} and ",
    ),
    (re.compile(r"(?<=, )(?=and others attended)"), f"{_GUEST} "),
    (re.compile(r"(?<=\. )(?=Mr\. [^.]+(?:\. [^.]+)? also attended\.)"), f"{_GUEST} and "),
)

_SEEDS: Final = Path(__file__).parents[2] / "seeds"
_SHARED: Final = Path(os.environ.get("JAPAN_RUSSIA_SHARED") or "no-such-folder")

#: The seeds and the small readouts with a golden reading.
OWN: Final = (
    *sorted(_SEEDS.glob("*.txt")),
    *sorted(GOLDEN.glob("*/*.txt"), key=lambda path: path.stem),
)
#: Annotated readouts; none where no folder of them is named.
ANNOTATED: Final = tuple(
    path
    for name in ("gold_dev", "gold_more", "gold_wide")
    for path in sorted((_SHARED / name).glob("*.txt"))
)


class Edit(NamedTuple):
    """Put *words* in the place of ``text[start:end]``.

    Attributes:
        start: The first character that is replaced.
        end: The character after the last; equal to *start* where nothing is taken out.
        words: What is put there.
        question: What is measured by it.
        label: What was done, in short.
    """

    start: int
    end: int
    words: str
    question: str
    label: str


def results(measure: str, paths: Sequence[Path], rounds: int) -> Iterator[Result]:
    """Yield a result for every statement that a change could have touched, in each of *rounds*."""
    for number in range(rounds):
        for path in paths:
            readout = _readout(path)
            for change in _CHANGES:
                if number >= change.rounds:
                    continue
                # Not every text begins with the same adverbial: most hold only a few sentences.
                edits = change.edits(readout, crc32(path.stem.encode()) + number)
                if edits:
                    yield from compared(measure, path.stem, change.around, readout, edits)


@cache
def _readout(path: Path) -> Readout:
    return jr.loads(path.read_bytes().decode("utf-8"), id="breadth")


def compared(
    measure: str, name: str, around: str, readout: Readout, edits: Sequence[Edit]
) -> Iterator[Result]:
    """Yield, for the statements of *readout*, whether *edits* leave their speakers as they are.

    Of those that hold no edit and have a speaker, the question is *around*.
    """
    text = edited(readout.source.text, edits)
    starts = {it.span.start: it for it in jr.loads(text, id="breadth").iter_statements()}
    for it in readout.iter_statements():
        edit = next((e for e in edits if it.span.start <= e.start < it.span.end), None)
        if edit is None and not it.speakers:
            continue
        found = starts.get(_moved(it.span.start, edits))
        who = None if found is None else spoken_by(found)
        yield Result(
            measure,
            edit.question if edit else around,
            f"{name}, {edit.label if edit else 'unchanged'}: {it.text[:60]!r}",
            _names(spoken_by(it)),
            "no statement" if who is None else _names(who),
            who == spoken_by(it),
        )


def _names(speakers: frozenset[str]) -> str:
    return " + ".join(sorted(speakers)) or "nobody"


def edited(text: str, edits: Sequence[Edit]) -> str:
    """Return *text* with all *edits*, which are in text order and do not overlap."""
    parts, at = [], 0
    for it in edits:
        parts += [text[at : it.start], it.words]
        at = it.end
    return "".join([*parts, text[at:]])


def _moved(position: int, edits: Sequence[Edit]) -> int:
    """Return where the character at *position* stands after *edits*; an edit there follows it."""
    return position + sum(len(e.words) - (e.end - e.start) for e in edits if e.start < position)


def _speaking(readout: Readout) -> Iterator[Statement]:
    """Yield the statements whose speakers are named or meant by the sentence itself."""
    for it in readout.iter_statements():
        if it.role is Role.STATEMENT and it.speakers:
            yield it


def before_subjects(mark: str) -> Callable[[Readout, int], list[Edit]]:
    """Return what puts an adverbial and *mark* before every subject; the turn says which."""

    def edits(readout: Readout, turn: int) -> list[Edit]:
        found: list[Edit] = []
        for it in _speaking(readout):
            if not _SUBJECT.match(it.text):
                continue
            words = ADVERBIALS[(turn + len(found)) % len(ADVERBIALS)]
            start = it.span.start
            first = _LOWERED.match(it.text)
            subject = it.text[: first.end()].lower() if first else ""
            kind = _LIKE_CLAUSES if words in _LIKE_CLAUSES else _PREPOSITIONAL
            found.append(
                Edit(
                    start,
                    start + len(subject),
                    f"{words}{mark} {subject}",
                    f'"{kind[0]}{mark}" and the like',
                    f"{words}{mark}",
                )
            )
        return found

    return edits


def synonyms(readout: Readout, turn: int) -> list[Edit]:
    """Put another verb in the place of every reporting verb that has synonyms."""
    found: list[Edit] = []
    for it in _speaking(readout):
        for verb in _VERB.finditer(it.text):
            others = _SYNONYMS[verb[0]]
            words = others[turn % len(others)]
            start, end = (it.span.start + place for place in verb.span())
            found.append(Edit(start, end, words, "synonyms", f'"{words}" for "{verb[0]}"'))
    return found


def one_more_attendee(readout: Readout, _turn: int) -> list[Edit]:
    """Put somebody else into the first list of those present, if there is one."""
    text = readout.source.text
    for pattern, words in _LISTS:
        place = pattern.search(text)
        if place:
            return [Edit(place.end(), place.end(), words, "one more attendee", "one more")]
    return []


class _Change(NamedTuple):
    edits: Callable[[Readout, int], list[Edit]]
    around: str
    rounds: int


_CHANGES: Final = (
    _Change(before_subjects(","), "around adverbials with a comma", ROUNDS),
    _Change(before_subjects(""), "around adverbials without a comma", ROUNDS),
    _Change(synonyms, "around synonyms", max(map(len, _SYNONYMS.values()))),
    _Change(one_more_attendee, "beside one more attendee", 1),
)
