"""Which words of ``text`` are the source's, and which an editor added.

An editor may put a note, a correction or a supplied word anywhere: none of that was printed.  Of a
choice between two readings, that of the source counts.
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from japan_russia.formats.tei.xml.names import tei

__all__ = ["NEVER_PRINTED", "WITHOUT_WORDS", "is_added", "is_printed_note"]

NEVER_PRINTED: Final = frozenset(
    map(
        tei,
        (
            "add", "corr", "desc", "ex", "expan", "figDesc", "gloss", "index", "interp", "rdg",
            "reg", "supplied", "wit", "witDetail",
        ),
    )
)  # fmt: skip
"""Elements whose words were never in the source."""

WITHOUT_WORDS: Final = frozenset(map(tei, ("app", "choice", "subst")))
"""Elements that hold elements alone: white space in them is an editor's line break."""

_NOTE: Final = tei("note")
_SENTENCE: Final = tei("s")
#: Notes that the ministry printed: a remark, a line of times, the disclaimer of a translation.
_PRINTED: Final = frozenset({"disclaimer", "note", "timing"})


def is_printed_note(note: etree._Element) -> bool:
    """Whether *note* holds words of the source: those of an editor have another type or none."""
    return (
        note.get("type") in _PRINTED
        and note.get("resp") is None
        and next(note.iterancestors(_SENTENCE), None) is None
    )


def is_added(element: etree._Element) -> bool:
    """Whether the words in *element* are an editor's."""
    if element.tag == _NOTE:
        return not is_printed_note(element)
    return element.tag in NEVER_PRINTED
