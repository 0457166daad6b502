"""What an editor may add is valid by our schema and by the Consortium's, and is passed through."""

from __future__ import annotations

from typing import Final

import pytest
from attrs import evolve
from lxml import etree

import japan_russia as jr
from japan_russia.formats import tei
from japan_russia.formats.tei.checking.schema import own_schema
from tests.formats.tei.layers import HEADER, LAYERS, full
from tests.formats.tei.shared import DATA, edited

#: Each added element, before the words of the file before which it stands.
ADDED: Final = tuple(
    (element, place)
    for places in (LAYERS, HEADER)
    for place, elements in places.items()
    for element in elements
)


@pytest.mark.parametrize(("element", "place"), ADDED, ids=[element for element, _ in ADDED])
def test_it_is_valid(element: str, place: str) -> None:
    """By our schema, in its place."""
    schema = own_schema()
    root = etree.fromstring(edited((place, f"{element}{place}")))
    assert schema.validate(root), schema.error_log


NEVER_PRINTED: Final = ("add", "corr", "expan", "gloss", "note", "rdg", "reg", "supplied")


@pytest.mark.parametrize("name", NEVER_PRINTED)
def test_words_of_an_editor_are_no_source(name: str) -> None:
    """Wherever they stand: in a sentence, in a verb, in a heading, in a piece of furniture."""
    for place in ("new talks", "proposed</w>", " Trade</head>", "(Overview)</head>"):
        data = edited((place, f"<{name}>not <hi>printed</hi></{name}>{place}"))
        assert tei.source_text(data) == tei.source_text(DATA)
        codes = {it.code for it in tei.validate(data)}
        assert not codes & {"TXT1", "TXT2", "READ1"}


@pytest.mark.parametrize("name", ["abbr", "lem", "orig", "sic", "unclear", "del", "seg", "ref"])
def test_words_of_the_source_are_read(name: str) -> None:
    """Whatever an editor says about them."""
    data = edited(("new talks", f"<{name}>new</{name}> talks"))
    assert tei.source_text(data) == tei.source_text(DATA)


def test_a_choice_may_be_laid_out() -> None:
    """White space between its readings was never printed."""
    choice = "<choice>\n  <sic>new</sic>\n  <corr>fresh</corr>\n</choice> talks"
    assert tei.source_text(edited(("new talks", choice))) == tei.source_text(DATA)


def test_a_printed_note_is_source() -> None:
    """Unless somebody is named who is responsible for it."""
    printed = edited(
        ('<p><s xml:id="made.s1"', '<note type="note">Printed.</note><p><s xml:id="made.s1"')
    )
    assert tei.source_text(printed) == tei.source_text(DATA).replace("On May", "Printed.On May")
    by_editor = printed.replace(b'<note type="note">', b'<note type="note" resp="#me">')
    assert tei.source_text(by_editor) == tei.source_text(DATA)


def test_all_at_once_is_one_finding_and_stays() -> None:
    """The words that the layers hold are told apart; a refresh keeps them all."""
    data = full()
    read = tei.loads(data)
    new = tei.refreshed(data)
    assert tei.loads(new) == read
    left = tei.validate(new)
    assert {it.code for it in left} <= {"PTR1"}, left
    for element, _ in ADDED:
        tag = element.partition(">")[0].partition(" ")[0].strip("</>")
        assert new.count(f"<{tag}".encode()) >= data.count(f"<{tag}".encode()), tag


def test_unread_layers_are_counted() -> None:
    """In a diagnostic; a second reading counts anew."""
    data = edited(
        ("new talks", "<hi>new</hi> <term>talks</term>"),
        ("thanked</w>", "thanked</w><note>x</note>"),
    )
    [unread] = [
        it for it in tei.loads(data).diagnostics if it.code is jr.DiagnosticCode.LAYERS_UNREAD
    ]
    assert unread.message == (
        "Expected markup that the model has a word for, found hi (1), note (1), term (1)."
    )
    readout = tei.loads(data)
    assert tei.loads(tei.dumps(readout)) == readout
    others = tuple(it for it in readout.diagnostics if it != unread)
    assert evolve(readout, diagnostics=others) == tei.loads(DATA)
