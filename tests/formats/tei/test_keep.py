"""What an editor added is listed, and put back into a file that is written anew."""

from __future__ import annotations

import re
import warnings
from pathlib import Path
from typing import Final

import pytest
from attrs import evolve

import japan_russia as jr
from japan_russia.errors import FormatError
from japan_russia.formats import tei
from tests import hand_made
from tests.formats.tei.layers import full
from tests.formats.tei.shared import DATA, edited, line_of
from tests.formats.tei.test_editing import EDITS, Edit

READOUT: Final = hand_made.readout()
#: Edits that add markup and change no word.
ADDING: Final = tuple(
    edit
    for edit in EDITS
    if edit.kept
    and not edit.words
    and edit.name not in ("speaker changed", "comment in the header")
)


@pytest.mark.parametrize("edit", ADDING, ids=lambda edit: edit.name)
def test_what_was_added_is_put_back(edit: Edit) -> None:
    """Written anew from the object, the file has it in its place; nothing is dropped."""
    file = edit.made().encode()
    with warnings.catch_warnings():
        warnings.simplefilter("error", tei.LayerDroppedWarning)
        new = tei.dumps(edit.readout, keep=file)
    assert tei.source_text(new) == edit.readout.source.text
    assert tei.validate(new) == ()
    for tag in re.findall("<[A-Za-z]+ [^>]*>", "".join(edit.kept)):
        assert tag.encode() in new, tag
    assert [(it.name, it.span, it.words) for it in tei.layers(new)] == [
        (it.name, it.span, it.words) for it in tei.layers(file)
    ]
    assert tei.loads(new) == tei.loads(file)


def test_header_is_kept() -> None:
    """All that an editor may fill in."""
    with pytest.warns(tei.LayerDroppedWarning):
        # Its text has words that the readout has not.
        new = tei.dumps(READOUT, keep=full()).decode()
    for part in (
        "<respStmt><resp>x</resp><name>y</name></respStmt>",
        "<distributor>x</distributor>",
        "<editionStmt>",
        '<idno type="DOI">10.1/x</idno>',
        '<idno type="VIAF">1</idno>',
        "<projectDesc>",
        "<creation>",
        "<textClass>",
        "<revisionDesc>",
        '<licence target="https://creativecommons.org/licenses/by/4.0/">x</licence>',
    ):
        assert part in new, part
    assert [it for it in tei.validate(new.encode()) if it.code != "PTR1"] == []


def test_what_the_edition_says_anew_counts() -> None:
    """The header that is given is not mixed with an earlier one."""
    old = tei.dumps(READOUT, header=tei.Edition(editors=("Old",), publisher="Old Press"))
    new = tei.dumps(READOUT, header=tei.Edition(editors=("New",)), keep=old).decode()
    assert "<editor>New</editor>" in new
    assert "<editor>Old</editor>" not in new
    assert "<publisher>Old Press</publisher>" in new


def test_what_cannot_stand_is_told() -> None:
    """Words that are gone, and a layer that would cut through an element of today."""
    file = edited(
        ("new talks", "<name>new</name> talks"),
        ("The next visit", "<name>The next</name> visit"),
    )
    changed = tei.loads(edited(("new talks", "old talks")))
    with pytest.warns(tei.LayerDroppedWarning) as told:
        new = tei.dumps(changed, keep=file)
    assert [str(it.message) for it in told] == [
        (
            f"Expected the words 'new' of name of line {_line(file)} in the new text, "
            "found no place for them."
        )
    ]
    assert b"<name>The next</name> visit" in new
    assert tei.source_text(new) == changed.source.text


def _line(file: bytes) -> int:
    return file[: file.index(b"<name>new")].count(b"\n") + 1


def test_a_layer_that_cuts_is_told() -> None:
    """The verb is another today, and a name reaches into it."""
    file = edited(("Minister Aoki</rs>", "<name>Minister Aoki</name></rs>"))
    other = _with_verb("Aoki proposed")
    with pytest.warns(tei.LayerDroppedWarning, match="Expected the words 'Minister Aoki' of name"):
        new = tei.dumps(other, keep=file)
    assert new == tei.dumps(other)


def _with_verb(words: str) -> jr.Readout:
    """The verb of the first statement is all of *words*."""
    start = hand_made.TEXT.index(words)
    meeting = READOUT.meetings[0]
    [item] = meeting.agenda
    first, *others = item.statements
    [verb] = first.reporting
    span = jr.Span(start, start + len(words))
    first = evolve(first, reporting=(evolve(verb, span=span),), cue=None)
    item = evolve(item, statements=(first, *others))
    body = (evolve(meeting, agenda=(item,)), *READOUT.body[1:])
    return evolve(READOUT, body=body)


def test_file_may_be_named(tmp_path: Path) -> None:
    """By its path, also that which is written over."""
    path = tmp_path / "made.xml"
    path.write_bytes(edited(("new talks", "<hi>new</hi> talks")))
    tei.dump(READOUT, path, keep=path)
    assert b"<hi>new</hi> talks" in path.read_bytes()
    with pytest.raises(FormatError):
        tei.dumps(READOUT, keep=tmp_path / "none.xml")


def test_untouched_file_adds_nothing() -> None:
    """The bytes are the same."""
    assert tei.dumps(READOUT, keep=DATA) == DATA


def test_layers_are_listed() -> None:
    """With their words, place and line."""
    file = edited(
        ("new talks", "<persName>new</persName> talks"),
        ("thanked</w>", "thanked</w><note>He did <hi>so</hi>.</note>"),
    )
    text = tei.source_text(file)
    first, second = tei.layers(file)
    assert (first.name, first.words, text[first.span.start : first.span.end]) == (
        "persName", "new", "new",
    )  # fmt: skip
    assert (second.name, second.words, len(second.span)) == ("note", "He did so.", 0)
    assert text[: second.span.start].endswith("Minister Belov thanked")
    assert first.line is not None
    assert tei.layers(DATA) == ()


def test_comments_and_instructions_are_put_back() -> None:
    """Before the root, between blocks, in words and in layers; one in the header is told."""
    remarks = ("<!-- top -->", "<?top 1?>", "<!-- block -->", "<!-- words -->", "<?in 2?>")
    file = edited(
        ("<TEI", f"{remarks[0]}\n{remarks[1]}\n<TEI"),
        ('<div type="meeting" n="II"', f'{remarks[2]}<div type="meeting" n="II"'),
        ("new talks", f"new {remarks[3]}<hi>ta{remarks[4]}lks</hi>"),
    )
    with warnings.catch_warnings():
        warnings.simplefilter("error", tei.LayerDroppedWarning)
        new = tei.dumps(READOUT, keep=file)
    assert new == file
    in_header = edited(("<extent>", "<!-- Who counted? --><extent>"))
    with pytest.warns(tei.LayerDroppedWarning) as told:
        assert tei.dumps(READOUT, keep=in_header) == DATA
    assert [str(it.message) for it in told] == [
        (
            f"Expected the words ' Who counted? ' of a comment of line {line_of('<extent>')} in "
            "the new text, found no place for them."
        )
    ]


def test_what_stands_beside_what_a_readout_tells_is_kept() -> None:
    """Further titles and notes in the header, and taxonomies; the readout's own are its own."""
    own = (
        '<title type="sub">Sub</title>',
        "<title>Of the series</title>",
        "<note>Of the page.</note>",
        (
            '<taxonomy xml:id="mine"><desc xml:lang="en">Mine</desc><category xml:id="mine.a">'
            '<catDesc xml:lang="en"><term>a</term></catDesc></category></taxonomy>'
        ),
    )
    file = edited(
        ("        <meeting corresp", f"{own[0]}        <meeting corresp"),
        ("          <publisher ref", f"{own[1]}          <publisher ref"),
        ("</bibl>", f"{own[2]}</bibl>"),
        ("      </classDecl>", f"{own[3]}      </classDecl>"),
    )
    new = tei.dumps(evolve(READOUT, title="Another"), keep=file)
    for part in own:
        assert new.count(part.encode()) == 1, part
    assert b"A Visit to Tokyo (Overview)</title>" not in new
    assert [it.code for it in tei.validate(new)] == []
