"""Where words of an edited file stand: each sentence has the place that it was written with.

In a body, brackets stand for sentences: ``[4-8|Two.]`` was at 4 to 8, ``[|New.]`` has no place.
"""

from __future__ import annotations

import re
from typing import Final

import pytest
from lxml import etree

from japan_russia.formats.tei.reading.header import Header
from japan_russia.formats.tei.reading.shift import Shift, is_changed, shift_of
from japan_russia.formats.tei.reading.text import TextReader

TEI: Final = "http://www.tei-c.org/ns/1.0"
_SENTENCE: Final = re.compile(r"\[([^|\]]*)\|([^\]]*)\]")


def shift(body: str, characters: int | None) -> tuple[Shift, str]:
    """The shift of a body that was written with so many characters, and its text now."""
    marked = _SENTENCE.sub(r'<s source="char:\1">\2</s>', body).replace(' source="char:"', "")
    reader = TextReader(100)
    reader.read(etree.fromstring(f'<text xmlns="{TEI}"><body>{marked}</body></text>'))
    return shift_of(reader, Header(root="r", id="r", characters=characters)), reader.text


def words(body: str, characters: int | None, start: int, end: int) -> str | None:
    """What was at *start* up to *end*, as it reads now; None if that is not sure."""
    found, text = shift(body, characters)
    place = found(start, end)
    return None if place is None else text[slice(*place)]


#: It was "One is here. Two are. (Three)".
OLD: Final = "[0-12|One is here.] [13-21|Two are.] (Three)"
LONG: Final = 500


@pytest.mark.parametrize(
    ("body", "start", "end", "now"),
    [
        # Nothing was edited.
        (OLD, 0, 3, "One"),
        (OLD, 7, 12, "here."),
        (OLD, 0, 12, "One is here."),
        (OLD, 12, 13, " "),
        (OLD, 13, 16, "Two"),
        (OLD, 0, 21, "One is here. Two are."),
        (OLD, 4, 16, "is here. Two"),
        (OLD, 22, 29, "(Three)"),
        (OLD, 29, 29, None),
        (OLD, 23, 30, None),
        # Words before them were edited.
        ("[0-12|The one is here.] [13-21|Two are.] (Three)", 7, 12, "here."),
        ("[0-12|The one is here.] [13-21|Two are.] (Three)", 13, 16, "Two"),
        ("[0-12|The one is here.] [13-21|Two are.] (Three)", 22, 29, "(Three)"),
        ("[0-12|The one is here.] [13-21|Two are.] (Three)", 0, 16, "The one is here. Two"),
        ("[0-12|The one is here.] [13-21|Two are.] (Three)", 4, 16, None),
        # Words after them were, or they themselves.
        ("[0-12|One is here now.] [13-21|Two are.] (Three)", 0, 3, "One"),
        ("[0-12|One is here now.] [13-21|Two are.] (Three)", 4, 6, "is"),
        ("[0-12|One is over here.] [13-21|Two are.] (Three)", 4, 6, None),
        ("[0-12|One is there.] [13-21|Two are.] (Three)", 7, 11, "there"),
        ("[0-12|One is here.] [13-21|Two are two.] (Three)", 8, 21, "ere. Two are two."),
        ("[0-12|One is here.] [13-21|Two are two.] (Three)", 0, 20, None),
        ("[0-12|Oneis here.] [13-21|Two are.] (Three)", 4, 6, None),
        ("[0-12|One is, as it is, here.] [13-21|Two are.] (Three)", 4, 6, None),
        # What stood between was edited, or what came behind.
        ("[0-12|One is here.] and [13-21|Two are.] (Three)", 13, 16, "Two"),
        ("[0-12|One is here.] and [13-21|Two are.] (Three)", 4, 16, "is here. and Two"),
        ("[0-12|One is here.] [13-21|Two are.] (Threes)", 23, 28, "Threes"),
        ("[0-12|One is here.] [13-21|Two are.] (Three or four)", 23, 28, None),
        # A sentence was moved, left out, or is new.
        ("[13-21|Two are.] [0-12|One is here.] (Three)", 13, 16, "Two"),
        ("[13-21|Two are.] [0-12|One is here.] (Three)", 0, 3, "One"),
        ("[13-21|Two are.] [0-12|One is here.] (Three)", 4, 16, None),
        ("[13-21|Two are.] [0-12|One is here.] (Three)", 12, 13, None),
        ("[13-21|Two are.] (Three)", 13, 16, "Two"),
        ("[13-21|Two are.] (Three)", 0, 3, None),
        ("[0-12|One is here.] (Three)", 13, 16, None),
        ("New. [0-12|One is here.] [13-21|Two are.] (Three)", 0, 3, "One"),
        # A sentence was split: the second half may have the place of the whole, or none.
        ("[0-12|One is.] [0-12|He is in.] [13-21|Two are.] (Three)", 0, 12, "One is. He is in."),
        ("[0-12|One is.] [|He is in.] [13-21|Two are.] (Three)", 0, 12, "One is. He is in."),
        ("[0-12|One is here.] [13-21|Two.] [|They are.] (Three)", 13, 21, "Two. They are."),
        ("[0-12|One.] [|Is.] [|Here.] [13-21|Two are.] (Three)", 0, 12, "One. Is. Here."),
        ("[|New.] [0-12|One is here.] [13-21|Two are.] (Three)", 0, 12, "One is here."),
        # Places that overlap, and one that is empty.
        ("[0-12|One is here.] [5-21|Two are.] (Three)", 13, 16, "Two"),
        ("[0-12|One is here.] [5-21|Two they are.] (Three)", 13, 21, None),
        ("[0-12|One is here.] [5-21|Two are.] (Three)", 0, 3, "One"),
        ("[0-12|One is here.] [4-4|New.] [|Old.] [13-21|Two are.] (Three)", 0, 12, "One is here."),
        ("[3-3|New.] [|Old.] [0-12|One is here.] [13-21|Two are.] (Three)", 0, 12, "One is here."),
    ],
)  # fmt: skip
def test_words_are_found(body: str, start: int, end: int, now: str | None) -> None:
    """From the nearest sentence; where an edit leaves it open which they were, none are named."""
    assert words(body, 29, start, end) == now


def test_sentences_of_divisions_are_found() -> None:
    """After those of the body."""
    body = '[0-4|One.] <div type="agendaItem">[5-11|Twos.] [|New.]</div>'
    assert words(body, 11, 5, 11) == "Twos. New."


def test_a_place_far_on_is_found() -> None:
    """Where the sentence begins, though it is longer now."""
    body = f"[0-{LONG}|{'a' * LONG}] [{LONG + 1}-{LONG + 4}|Two now.] [{LONG + 5}-{LONG + 9}|Four]"
    assert words(body, LONG + 9, LONG + 1, LONG + 9) == "Two now. Four"
    assert words(body, LONG + 9, LONG, LONG + 4) == " Two now."


def test_without_its_length_the_end_of_the_text_is_where_it_is_now() -> None:
    """Files of an early form do not have it."""
    assert words(OLD, None, 22, 29) == "(Three)"
    assert words(OLD, None, 22, 30) is None


@pytest.mark.parametrize(
    ("body", "start", "end", "now"),
    [
        (OLD, 4, 6, "One is here."),
        (OLD, 4, 16, "One is here. Two are."),
        (OLD, 12, 13, " "),
        (OLD, 0, 12, "One is here."),
        (OLD, 12, 16, " Two are."),
        (OLD, 4, 13, "One is here. "),
        (OLD, 4, 30, None),
        ("[13-21|Two are.] [0-12|One is here.] (Three)", 4, 16, None),
        ("[13-21|Two are.] (Three)", 4, 16, "Two are."),
        ("[0-12|The one is here now.] [13-21|Two are.]", 4, 6, "The one is here now."),
    ],
)
def test_sentences_around_are_found(body: str, start: int, end: int, now: str | None) -> None:
    """Those in which a range began and ended, whatever was edited in them."""
    found, text = shift(body, 29)
    place = found.around(start, end)
    assert (None if place is None else text[slice(*place)]) == now


@pytest.mark.parametrize(
    ("characters", "digest", "is_such"),
    [
        (None, None, False),
        (4, None, False),
        (5, None, True),
        (3, None, True),
        (None, "a", False),
        (None, "b", True),
        (4, "a", False),
        (4, "b", True),
        (5, "a", True),
    ],
)
def test_a_text_is_changed(characters: int | None, digest: str | None, is_such: bool) -> None:
    """Where its length or its digest is given and is another."""
    header = Header(root="r", id="r", characters=characters, text_sha256=digest)
    assert is_changed(header, "One.", "a") is is_such
